"""What the job adds to the work: `redact run` with one worker beside a plain loop that reads, cleans and writes.

    python benchmarks/beamshare.py --records 20000 --runs 5

Both clean the same files, one after the other in each round, each in a process of
its own, and CPU time counts that of all their children. What does not depend on
the size of the corpus, such as imports, is told apart: it is measured on a corpus
of a few records. Figures are medians.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from scaling import make_corpus

FEW = 20
BATCH = 256


def plain_loop(corpus: Path, output: Path, policy: str) -> None:
    """The least that cleaning a corpus takes."""
    import orjson

    from redact import Redactor

    redactor = Redactor(policy)
    output.mkdir()
    for file in sorted(corpus.iterdir()):
        with file.open("rb") as lines, (output / file.name).open("wb") as out:
            while rows := [orjson.loads(line) for line, _ in zip(lines, range(BATCH), strict=False)]:
                for row, text in zip(rows, redactor.texts([row["text"] for row in rows]), strict=True):
                    row["text"] = text
                    out.write(orjson.dumps(row) + b"\n")


def cpu_of(command: list[str]) -> float:
    """CPU seconds of a process and all its children."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[1:3]} ended with status {status}")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=20_000, help="records of 200 characters (default 20000)")
    parser.add_argument("--files", type=int, default=4)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--policy", default="training")
    parser.add_argument("--loop", type=Path, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.loop:
        plain_loop(*options.loop, options.policy)
        return
    folder = Path(tempfile.mkdtemp(prefix="redact-beamshare-"))
    try:
        make_corpus(folder / "many", options.records, files=options.files)
        make_corpus(folder / "few", FEW, files=1)
        loop = [sys.executable, __file__, "--policy", options.policy, "--loop"]
        job = [sys.executable, "-m", "redact.pipelines.cli", "run", "--policy", options.policy, "--workers", "1"]
        job += ["--field", "text", "--other-fields", "keep"]
        seconds: dict[str, list[float]] = {name: [] for name in ("loop", "job", "loop few", "job few")}
        for _ in range(options.runs):
            for corpus, suffix in (("few", " few"), ("many", "")):
                for name, command in (("loop", loop), ("job", job)):
                    seconds[name + suffix].append(cpu_of([*command, str(folder / corpus), str(folder / "out")]))
                    shutil.rmtree(folder / "out")
        median = {name: statistics.median(values) for name, values in seconds.items()}
        whole = statistics.median(b / a for a, b in zip(seconds["loop"], seconds["job"], strict=True))
        work = (median["job"] - median["job few"]) / (median["loop"] - median["loop few"])
        print(f"{options.records:,} records in {options.files} files, {options.runs} interleaved rounds, CPU seconds")
        print(f"plain loop: {median['loop']:.2f}, of which start {median['loop few']:.2f}")
        print(f"redact run: {median['job']:.2f}, of which start {median['job few']:.2f}")
        print(f"redact run / plain loop: {whole:.3f} in all, {work:.3f} without the start")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
