"""How `redact run` scales: wall and CPU time with one and with two workers, and the peak memory of any process.

    python benchmarks/scaling.py --records 1000000

Makes records of 200 characters, cleans them with 1 worker and with 2 in one script, and prints the
ratio: by the clock, which tells the truth on idle cores only, and by the CPU time of the driver and its
busiest worker, which others disturb less. Memory is sampled from /proc, so this runs on Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

LENGTH = 200
SENTENCE = (
    "the report on delivery times was sent last week and nobody has answered yet please look at the open points "
    "before the next meeting because some of them are urgent for the customer who called twice about the refund"
)
WORDS = SENTENCE.split()
FIRST = ("Anna", "Marek", "Joanna", "Luis", "Priya", "Tom", "Fatima", "Chen", "Olga", "David")
LAST = ("Kowalski", "Garcia", "Miller", "Okafor", "Singh", "Novak", "Larsen", "Tanaka", "Rossi", "Dubois")


@dataclass(slots=True)
class Figures:
    """One run: wall time, CPU seconds and peak resident bytes by process, and the largest resident size over time."""

    workers: int
    wall: float = 0.0
    peaks: dict[int, int] = field(default_factory=dict)
    seconds: dict[int, float] = field(default_factory=dict)
    course: list[tuple[float, int]] = field(default_factory=list)

    @property
    def peak(self) -> int:
        return max(self.peaks.values())

    @property
    def cpu(self) -> float:
        return sum(self.seconds.values())

    @property
    def chain(self) -> float:
        """CPU seconds of the driver, the first process, and of its busiest worker: the least that idle cores take."""
        driver, *workers = self.seconds.values()
        return driver + max(workers, default=0.0)


def make_corpus(folder: Path, records: int, *, files: int) -> None:
    """Write records of LENGTH characters in even files; about every third holds a name, a mail, a phone or a card."""
    draw = random.Random(7)
    folder.mkdir()
    for index in range(files):
        with (folder / f"part-{index:03}.jsonl").open("w", encoding="utf-8") as out:
            for number in range(records * index // files, records * (index + 1) // files):
                out.write(json.dumps({"id": number, "text": make_text(draw)}) + "\n")


def make_text(draw: random.Random) -> str:
    first, last = draw.choice(FIRST), draw.choice(LAST)
    facts = (
        f"{first} {last} wrote from {first.lower()}.{last.lower()}{draw.randrange(100)}@example.org",
        f"call {first} on +1 212 555 {draw.randrange(10000):04}",
        f"card 4111 1111 1111 1111 of {first} {last}",
    )
    words = [draw.choice(facts)] if draw.random() < 1 / 3 else []
    length = sum(map(len, words))
    while length < LENGTH:
        words.append(draw.choice(WORDS))
        length += len(words[-1]) + 1
    return " ".join(words)[:LENGTH]


def measure(corpus: Path, output: Path, *, workers: int, policy: str) -> Figures:
    """Run `redact run` as a process of its own and watch it and its children."""
    command = [sys.executable, "-m", "redact.pipelines.cli", "run", str(corpus), str(output)]
    start = time.monotonic()
    command += ["--policy", policy, "--workers", str(workers)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    figures = Figures(workers)
    while process.poll() is None:
        now = [(pid, resident(pid)) for pid in family(process.pid)]
        for pid, _ in now:
            figures.peaks[pid] = max(figures.peaks.get(pid, 0), high_water(pid))
            figures.seconds[pid] = max(figures.seconds.get(pid, 0.0), cpu_seconds(pid))
        if now:
            figures.course.append((time.monotonic() - start, max(size for _, size in now)))
        time.sleep(0.2)
    if process.returncode:
        raise SystemExit(f"redact run ended with exit code {process.returncode}")
    figures.wall = time.monotonic() - start
    return figures


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    found = [pid]
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found.extend(family(int(child)))
    except OSError:
        pass
    return found


def cpu_seconds(pid: int) -> float:
    """The CPU time that a process has used, system time included."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def high_water(pid: int) -> int:
    """The most bytes that a process has had resident."""
    return _status(pid, "VmHWM")


def resident(pid: int) -> int:
    """The bytes that a process has resident now."""
    return _status(pid, "VmRSS")


def _status(pid: int, key: str) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def flatness(figures: Figures) -> tuple[int, int]:
    """The largest resident size in the second quarter of a run and in the last one: equal where memory is flat."""
    quarter = len(figures.course) // 4
    sizes = [size for _, size in figures.course]
    return max(sizes[quarter : 2 * quarter] or sizes), max(sizes[-quarter:] or sizes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--files", type=int, default=1, help="1 lets the job split the file itself, if over 64 MB")
    parser.add_argument("--policy", default="training")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="redact-scaling-"))
    try:
        corpus = folder / "corpus"
        make_corpus(corpus, arguments.records, files=arguments.files)
        size = sum(path.stat().st_size for path in corpus.iterdir())
        print(f"{arguments.records:,} records, {size / 1e6:.0f} MB, policy {arguments.policy}")
        runs = []
        for workers in arguments.workers:
            figures = measure(corpus, folder / f"clean-{workers}", workers=workers, policy=arguments.policy)
            runs.append(figures)
            early, late = flatness(figures)
            print(
                f"{workers} workers: wall {figures.wall:.1f} s, CPU {figures.cpu:.1f} s "
                f"({max(figures.seconds.values()):.1f} s in the busiest process), "
                f"{size / 1e6 / figures.wall:.2f} MB/s, peak {figures.peak / 1e6:.0f} MB in any process "
                f"(second quarter {early / 1e6:.0f} MB, last quarter {late / 1e6:.0f} MB)",
                flush=True,
            )
        for figures in runs[1:]:
            by_clock = runs[0].wall / figures.wall
            print(
                f"{figures.workers} workers against {runs[0].workers}: {by_clock:.2f} times as fast, "
                f"{runs[0].chain / figures.chain:.2f} by CPU time of driver and busiest worker"
            )
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
