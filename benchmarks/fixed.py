"""What a start and a text cost whatever is in them: CPU and memory of a fresh process, time per text by length.

    python -m benchmarks.fixed
    python -m benchmarks.fixed --runs 15

A text by length is plain prose of ours with a name in it, read alone (`batch` of one)
and in batches of 64, by the whole Redactor and by each of its layers. Figures are
medians of interleaved runs, in CPU time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

BATCH = 64
LENGTHS = (20, 200, 2_000)
PROSE = (
    "The committee met again on a rainy afternoon and agreed that the new schedule would start next month, "
    "after Maria Kowalczyk had spoken with the people in charge of it. "
)
STARTS = {
    "python, nothing imported": ["-c", "pass"],
    "import redact": ["-c", "import redact"],
    "redact --help": ["-m", "redact.pipelines.cli", "--help"],
    "redact text hello": ["-m", "redact.pipelines.cli", "text", "hello"],
}


def main(arguments: Sequence[str] | None = None) -> int:
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    parser = argparse.ArgumentParser(description="What a start and a text cost whatever is in them.")
    parser.add_argument("--runs", type=int, default=7, help="runs of each (default 7)")
    options = parser.parse_args(arguments)

    print(f"{'a fresh process':28}{'CPU s':>8}{'MB':>6}")
    started: dict[str, list[tuple[float, float]]] = {name: [] for name in STARTS}
    for _ in range(options.runs):
        for name, command in STARTS.items():
            started[name].append(start(command))
    for name, own in started.items():
        print(f"{name:28}{statistics.median(cpu for cpu, _ in own):8.2f}{max(size for _, size in own):6.0f}")

    from redact import Redactor

    redactor = Redactor()
    readers: dict[str, Callable[[Sequence[str]], object]] = {"whole": redactor.batch}
    readers |= {layer.name: layer.find for layer in redactor.layers}
    print(f"\n{'microseconds a text':28}" + "".join(f"{name:>10}" for name in readers))
    for length in LENGTHS:
        texts = [(PROSE * 20)[at : at + length] for at in range(BATCH)]
        for size in (1, BATCH):
            seconds: dict[str, list[float]] = {name: [] for name in readers}
            for _ in range(options.runs + 1):
                for name, read in readers.items():
                    before = time.process_time()
                    for at in range(0, BATCH, size):
                        read(texts[at : at + size])
                    seconds[name].append(time.process_time() - before)
            row = (statistics.median(own[1:]) / BATCH * 1e6 for own in seconds.values())
            print(f"{f'{length} characters, by {size}':28}" + "".join(f"{one:10.0f}" for one in row))
    return 0


def start(command: Sequence[str]) -> tuple[float, float]:
    """CPU seconds and peak megabytes of a Python process."""
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
