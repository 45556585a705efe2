"""What the first megabytes of a process cost, and the later ones: CPU time by megabyte, and the peak of memory.

    python -m benchmarks.first ../shared/data/raw --mb 20
    python -m benchmarks.first ../shared/data/raw --mb 20 --no-ner

Patterns compile, and the states of their automaton are made, as texts ask for them, so a process is slow at first and
again with every new kind of text. Texts are cut to 3,000 characters and shuffled, so that all kinds come at once.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.gate import files
from benchmarks.speed import read

BATCH = 64
CUT = 3_000


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="CPU time by megabyte of a fresh process.")
    parser.add_argument("paths", nargs="+", type=Path, help="files or folders of JSONL or text")
    parser.add_argument("--mb", type=int, default=20, help="megabytes to clean (default 20)")
    parser.add_argument("--no-ner", action="store_true", help="without the NER layer")
    options = parser.parse_args(arguments)

    from redact import Redactor

    texts = [
        text[at : at + CUT] for file in files(options.paths) for text in read(file) for at in range(0, len(text), CUT)
    ]
    random.Random(1).shuffle(texts)
    begun = time.process_time()
    redactor = Redactor({"extends": "training", "ner": False} if options.no_ner else "training")
    print(f"a Redactor made: {time.process_time() - begun:.2f} s")
    begun = time.process_time()
    done = size = 0
    for at in range(0, len(texts), BATCH):
        batch = texts[at : at + BATCH]
        redactor.texts(batch)
        size += sum(map(len, batch))
        if size >= 1_000_000 * (done + 1):
            done += 1
            spent = time.process_time() - begun
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{size / 1e6:6.1f} MB  {spent:6.2f} s  {size / 1e6 / spent:5.2f} MB/s so far  {peak:4.0f} MB",
                flush=True,
            )
            if done == options.mb:
                return


if __name__ == "__main__":
    main()
