"""How much memory and time one very long record takes, by its length.

    python benchmarks/memory.py --mb 10 20 40 100                      # a JSONL line, through `redact run`
    python benchmarks/memory.py --mb 10 20 --formats jsonl txt parquet library --emoji

The record is prose with names, mails, telephone and card numbers. Prints the CPU
time by megabyte, which is flat where time is linear, and the peak resident memory
of the process that had most. `--emoji` puts one at the end: Python then holds every
character in four bytes. Memory is read from /proc, so this runs on Linux.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scaling import make_text, measure

FORMATS = ("jsonl", "txt", "parquet", "library")


def make_record(size: int, *, emoji: bool) -> str:
    """Prose of `size` characters on one line."""
    draw = random.Random(7)
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(make_text(draw) + (". " if draw.random() < 0.5 else " \u2013 "))
        length += len(parts[-1])
    return "".join(parts)[: size - 1] + ("\U0001f600" if emoji else ".")


def write(folder: Path, text: str, *, format: str) -> None:
    folder.mkdir()
    if format == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        pq.write_table(pa.table({"text": [text]}), folder / "record.parquet")
    else:
        line = json.dumps({"text": text}, ensure_ascii=False) if format == "jsonl" else text
        (folder / f"record.{format}").write_text(line + "\n", encoding="utf-8")


def run_library(file: Path, policy: str) -> None:
    """In a process of its own: clean the text of a file and print CPU seconds and peak bytes."""
    from redact import Redactor

    redactor = Redactor(policy)
    redactor("Jane Miller, jane@example.org")
    text = file.read_text(encoding="utf-8")
    start = time.process_time()
    redactor(text)
    print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=float, nargs="+", default=[10, 20, 40, 100], help="lengths in 10^6 characters")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=["jsonl"])
    parser.add_argument("--policy", default="training")
    parser.add_argument("--emoji", action="store_true")
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.library:
        run_library(options.library, options.policy)
        return
    print(f"one record, policy {options.policy}{', with an emoji' if options.emoji else ''}")
    for format in options.formats:
        for millions in options.mb:
            folder = Path(tempfile.mkdtemp(prefix="redact-memory-"))
            try:
                text = make_record(int(millions * 1e6), emoji=options.emoji)
                write(folder / "raw", text, format="txt" if format == "library" else format)
                del text
                if format == "library":
                    command = [sys.executable, __file__, "--library", str(folder / "raw/record.txt")]
                    done = subprocess.run(
                        [*command, "--policy", options.policy], check=True, capture_output=True, text=True
                    )
                    cpu, peak = map(float, done.stdout.split())
                else:
                    figures = measure(folder / "raw", folder / "clean", workers=1, policy=options.policy)
                    cpu, peak = figures.cpu, figures.peak
                print(
                    f"{format:8} {millions:6.0f} MB: CPU {cpu:7.1f} s, {cpu / millions:6.2f} s/MB, "
                    f"peak {peak / 1e6:6.0f} MB in any process",
                    flush=True,
                )
            finally:
                shutil.rmtree(folder)


if __name__ == "__main__":
    main()
