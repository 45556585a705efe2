"""How far the job is: each worker writes what it has done, the driver reads and shows it.

Beam's local runner answers nothing until it ends, so the workers keep small files of counts
under OUTPUT/_redact/tmp/. The same files tell the driver that its workers are alive.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol, TextIO

from redact.errors import JobError

WRITE_EVERY = 0.5
"""Seconds between two heartbeats of a worker."""

STOP = "stop"
"""The file whose presence asks workers to stop."""


class Progress(Protocol):
    """What is told of the work on a shard. (0, 0) is a sign of life, where something takes long."""

    def take(self, line: int, characters: int) -> None:
        """What is in hand from now on: its first line, and how large it is."""

    def add(self, records: int, size: int) -> None:
        """What was done since the last call; `size` is in bytes of input."""


class Untold:
    """Progress that nobody asks for."""

    def take(self, line: int, characters: int) -> None: ...

    def add(self, records: int, size: int) -> None: ...


@dataclass(slots=True)
class Beat:
    """What one worker has done so far, and what it has in hand.

    `size` is in bytes of input, `signs` are its signs of life. `name` is the cleaned name of the file that it works on,
    "" for none; `line` and `characters` are what it has taken of it.
    """

    records: int = 0
    size: int = 0
    signs: int = 0
    name: str = ""
    line: int = 0
    characters: int = 0


class Heart:
    """A worker's side: adds up what is done and writes its beat, at most every WRITE_EVERY seconds.

    What it takes in hand is written at once: it may be the last that is heard of it.
    """

    def __init__(self, folder: Path) -> None:
        self.beat = Beat()
        # Not named by process alone: several workers may live in one.
        self._path = folder / f"beat-{os.getpid()}-{secrets.token_hex(4)}.json"
        self._stop = folder / STOP
        self._written = 0.0
        self.write()

    def begin(self, name: str) -> None:
        """Work on a file from now on; on none where the name is empty."""
        self.beat.name = name
        self._sign(line=0, characters=0)

    def take(self, line: int, characters: int) -> None:
        """Have this of the file in hand from now on."""
        self._sign(line=line, characters=characters)

    def add(self, records: int, size: int) -> None:
        """Count what is done. Raises JobError where the driver has asked to stop."""
        self.beat.records += records
        self.beat.size += size
        self.beat.signs += 1
        if time.monotonic() - self._written >= WRITE_EVERY:
            self.write()
            if self._stop.exists():
                raise JobError("stopped by the driver")

    def _sign(self, *, line: int, characters: int) -> None:
        self.beat.signs += 1
        self.beat.line, self.beat.characters = line, characters
        self.write()

    def write(self) -> None:
        """Write the beat now. A full disk is the writers' to report, not ours."""
        self._written = time.monotonic()
        temporary = self._path.with_suffix(".new")
        with contextlib.suppress(OSError):
            temporary.write_text(json.dumps(asdict(self.beat)))
            temporary.replace(self._path)


def read_beats(folder: Path) -> dict[str, Beat]:
    """The last beat of every worker that has reported, by the name of its file."""
    beats = {}
    for path in sorted(folder.glob("beat-*.json")):
        with contextlib.suppress(OSError, ValueError, TypeError):
            beats[path.name] = Beat(**json.loads(path.read_text()))
    return beats


def register_worker(folder: Path) -> None:
    """Leave this process's id for the driver."""
    (folder / f"worker-{os.getpid()}").touch()


def read_workers(folder: Path) -> list[int]:
    """The ids of the worker processes that have started."""
    return sorted(int(path.name.removeprefix("worker-")) for path in folder.glob("worker-*"))


def stop_workers(folder: Path) -> None:
    """Tell the workers to stop, and end those that are processes of their own, hung ones too."""
    with contextlib.suppress(OSError):
        (folder / STOP).touch()
    for pid in read_workers(folder):
        # Only a child of ours can be waited for: a stale id never hits a stranger.
        with contextlib.suppress(OSError):
            if os.waitpid(pid, os.WNOHANG) == (0, 0):
                os.kill(pid, signal.SIGKILL)


class Display(Protocol):
    """Shows the sum of all beats."""

    def show(self, beats: Collection[Beat]) -> None: ...

    def close(self) -> None: ...


class Silent:
    """Shows nothing."""

    def show(self, beats: Collection[Beat]) -> None: ...

    def close(self) -> None: ...


class Lines:
    """A plain line every few seconds, for logs."""

    def __init__(
        self, stream: TextIO, *, total: int, every: float = 5.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._total = total
        self._every = every
        self._clock = clock
        self._start = self._last = clock()

    def show(self, beats: Collection[Beat]) -> None:
        now = self._clock()
        if now - self._last >= self._every:
            self._last = now
            print(
                "redact: " + describe(beats, total=self._total, seconds=now - self._start),
                file=self._stream,
                flush=True,
            )

    def close(self) -> None: ...


class Bar:
    """A bar with records, MB/s and the time left, for terminals."""

    def __init__(self, stream: TextIO, *, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        self._start = time.monotonic()
        self._progress = Progress(
            TextColumn("redact"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[counts]}"),
            TimeRemainingColumn(),
            console=Console(file=stream),
            transient=True,
        )
        self._task: Any = self._progress.add_task("redact", total=total, counts="")
        self._progress.start()

    def show(self, beats: Collection[Beat]) -> None:
        seconds = time.monotonic() - self._start
        self._progress.update(self._task, completed=_size(beats), counts=_counts(beats, seconds))

    def close(self) -> None:
        self._progress.stop()


def display(stream: TextIO, *, total: int) -> Display:
    """The bar where `stream` is a terminal, else plain lines. `total` is in bytes of input."""
    return Bar(stream, total=total) if stream.isatty() else Lines(stream, total=total)


def describe(beats: Collection[Beat], *, total: int, seconds: float) -> str:
    """One line: records, share of the input, speed and time left."""
    size = _size(beats)
    share = min(size / total, 1.0) if total else 1.0
    line = f"{_counts(beats, seconds)}, {share:.0%} of {total / 1e6:,.1f} MB"
    if 0 < share < 1 and seconds > 0:
        line += f", {duration(seconds / share * (1 - share))} left"
    return line


def duration(seconds: float) -> str:
    """A length of time for people, such as "42 s", "3 min" or "2 h 5 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _size(beats: Iterable[Beat]) -> int:
    return sum(beat.size for beat in beats)


def _counts(beats: Collection[Beat], seconds: float) -> str:
    records = sum(beat.records for beat in beats)
    speed = _size(beats) / 1e6 / seconds if seconds > 0 else 0.0
    return f"{records:,} records, {speed:.{1 if speed >= 1 else 2}f} MB/s"
