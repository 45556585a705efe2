"""What the first megabytes of a process cost, and the later ones: CPU time by megabyte, and the peak of memory.

    python -m benchmarks.first ../shared/data/raw --mb 20
    python -m benchmarks.first ../shared/data/raw --mb 20 --no-ner
    python -m benchmarks.first --scripts --mb 1 --no-ner    # made-up lines in the letters of other scripts

Patterns compile, and the states of their automaton are made, as texts ask for them, so a process is slow at first and
again with every new kind of text. Texts are cut to 3,000 characters and shuffled, so that all kinds come at once.
The lines of `--scripts` are drawn from the letters beyond Latin of the built-in patterns, half of them one script each:
what they look for nearly stands there all the time.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from redact.recognizers import world

from benchmarks.gate import files
from benchmarks.speed import read
from redact.detect.pattern import PatternSpec

BATCH = 64
CUT = 3_000


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="CPU time by megabyte of a fresh process.")
    parser.add_argument("paths", nargs="*", type=Path, help="files or folders of JSONL or text")
    parser.add_argument("--scripts", action="store_true", help="lines in other scripts, made up")
    parser.add_argument("--mb", type=int, default=20, help="megabytes to clean (default 20)")
    parser.add_argument("--no-ner", action="store_true", help="without the NER layer")
    options = parser.parse_args(arguments)

    from redact import Redactor

    texts = [
        text[at : at + CUT] for file in files(options.paths) for text in read(file) for at in range(0, len(text), CUT)
    ]
    if options.scripts:
        texts += made_up(options.mb * 1_000_000)
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


def made_up(size: int) -> list[str]:
    """Lines of letters of other scripts, so many characters in all."""
    draw = random.Random(2)
    expressions = "".join(
        pattern.regex for spec in world() if isinstance(spec, PatternSpec) for pattern in spec.patterns
    )
    every = [char for char in expressions if char.isalpha() and char >= "\u0370"]
    by_script: dict[str, list[str]] = {}
    for char in every:
        by_script.setdefault(unicodedata.name(char, "?").split()[0], []).append(char)
    lines = []
    while sum(map(len, lines)) < size:
        letters = draw.choice(list(by_script.values())) if draw.random() < 0.5 else every
        lines += ["".join(draw.choices([*letters, " "], k=draw.randint(20, 120))) for _ in range(1_000)]
    return lines


if __name__ == "__main__":
    main()
