"""Runs a pipeline while watching over it: progress, dead and hung workers, interrupts.

Beam's local runner blocks until it ends, and for good if a worker dies before it has registered.
So it runs in a thread of its own, and the caller's thread stays free to look after it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from redact.collector import held_off
from redact.errors import JobError

from .progress import Beat, Display, read_beats, read_workers, stop_workers

POLL = 0.2
GRACE = 5.0
"""Seconds that the pipeline gets to notice that it shall stop."""

SECONDS_PER_MB = 30.0
"""What a worker gets for each million characters that it has in hand: those of one of 30 MB that was nothing but
findings took 13 s each on a busy machine."""

AGAIN = "run the same command again to go on where it stopped"


def run_watched(run: Callable[[], None], *, folder: Path, display: Display, stall_after: float | None) -> None:
    """Call `run` in a thread and return when it has ended. `folder` holds the workers' heartbeats.

    Raises JobError where the pipeline fails, a worker process dies or one makes no progress for `stall_after`
    seconds (None: no limit), and KeyboardInterrupt as it comes. Either way all workers are told to stop before.
    """
    failure: list[BaseException] = []

    def target() -> None:
        try:
            run()
        except BaseException as error:  # the thread's end is this function's result, whatever it is
            failure.append(error)

    thread = threading.Thread(target=target, name="redact-pipeline", daemon=True)
    with _dead_workers() as dead:
        try:
            thread.start()
            _look_after(thread, dead, folder=folder, display=display, stall_after=stall_after)
            if failure:
                # The runner may notice the broken connection before the dead process is reaped.
                dead.wait(1.0 if read_workers(folder) else 0.0)
                raise _died() if dead.is_set() else _as_job_error(failure[0])
        except BaseException:
            stop_workers(folder)
            thread.join(GRACE)
            raise
        finally:
            display.show(read_beats(folder).values())
            display.close()


def _look_after(
    thread: threading.Thread, dead: threading.Event, *, folder: Path, display: Display, stall_after: float | None
) -> None:
    stall = None if stall_after is None else Stall(stall_after)
    while thread.is_alive():
        thread.join(POLL)
        beats = read_beats(folder)
        display.show(beats.values())
        if dead.is_set():
            raise _died()
        if stall is not None and (hung := stall.look(beats)):
            raise JobError(f"{hung}: the job is stopped; {AGAIN}")


class Stall:
    """Tells which worker hangs: every one by itself, and by what it has in hand.

    Between two beats lies one batch of records, so what a worker is waited for does not depend on how large its file
    is. One that works on no file is waiting itself; where all are, something else must happen.
    """

    def __init__(self, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._changed = clock()
        self._seen: dict[str, tuple[Beat, float]] = {}

    def look(self, beats: Mapping[str, Beat]) -> str:
        """What to say of these beats; nothing while all is well."""
        now = self._clock()
        for worker, beat in beats.items():
            if worker not in self._seen or self._seen[worker][0] != beat:
                self._seen[worker] = (beat, now)
                self._changed = now
        busy = [(beat, since) for beat, since in self._seen.values() if beat.name]
        for beat, since in busy:
            limit = self._seconds + SECONDS_PER_MB * beat.characters / 1e6
            if now - since > limit:
                place = f"line {beat.line} of {beat.name} or behind it" if beat.line else beat.name
                return f"a worker has made no progress for {limit:.0f} seconds, at {place}"
        if not busy and now - self._changed > self._seconds:
            return f"no worker has made progress for {self._seconds:.0f} seconds"
        return ""


@contextlib.contextmanager
def _dead_workers() -> Iterator[threading.Event]:
    """Set as soon as a worker process ends with an error, which Beam tells by an exception in a thread that waits."""
    dead = threading.Event()
    before = threading.excepthook

    def hook(args: threading.ExceptHookArgs) -> None:
        if args.thread is not None and args.thread.name == "run_worker":
            dead.set()
        elif not args.exc_type.__module__.startswith("grpc"):  # Beam's threads for a connection that broke with it
            before(args)

    threading.excepthook = hook
    try:
        yield dead
    finally:
        threading.excepthook = before


@contextlib.contextmanager
def term_as_interrupt() -> Iterator[None]:
    """SIGTERM raises KeyboardInterrupt, as SIGINT does. Only the main thread can ask for that; others get no change."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def quiet_beam() -> Iterator[None]:
    """Keep Beam's log away while it imports and runs locally.

    It warns about itself, and prints the tracebacks of errors that are reported by one clear line.
    """
    logger = logging.getLogger("apache_beam")
    level, disabled = logger.level, logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with held_off():
            import apache_beam  # noqa: F401  (logs to the root logger while it imports)

        logging.disable(disabled)
        logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        logging.disable(disabled)
        logger.setLevel(level)


def _died() -> JobError:
    return JobError(f"a worker process died (killed, or out of memory?); {AGAIN}")


_OURS = re.compile(r"JobError: (.*?)(?: \[while running '.*?'\])?\s*$", re.MULTILINE)


def _as_job_error(error: BaseException) -> JobError:
    """What the pipeline raised as a JobError.

    A worker's exception arrives as the text of its traceback. Only our own message is taken from
    it: that of any other class might quote a record.
    """
    if found := _OURS.findall(f"{type(error).__name__}: {error}"):
        return JobError(found[-1])
    return JobError(f"the Beam runner failed with {type(error).__name__}; {AGAIN}")


def here(error: BaseException) -> str:
    """The class of an error and where in the code it was raised: all that is safe to show of an unexpected one."""
    trace, where = error.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        where = f" at {os.path.basename(code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119
        trace = trace.tb_next
    return type(error).__name__ + where
