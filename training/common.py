"""Counts the everyday words of redact/detect/common.txt in novels and PEPs, both in the public domain.

    python -m training.common ../shared/data

Writes the file's last section anew and leaves the sections before it, which are written by hand.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections import Counter
from pathlib import Path

from redact.detect.echo import COMMON, word_key

from .gold import read

SOURCES = {"novels.jsonl.gz": 14, "peps.jsonl.gz": 40}
"""How often a word must stand there in lower case."""
SHARE = 0.3
"""How much of a word, away from the starts of sentences, must be in lower case for it to count as a plain word."""
SECTION = "[counted]\n"
# Words that stand alone: no part of an address, a path, an identifier or a short form.
_WORD = re.compile(r"(?<![\w@./\\:'\u2019_-])([^\W\d_]{2,})(?![\w@/\\_]|\.\w|['\u2019]?-?\w)")


def count(folder: Path) -> list[str]:
    """The plain words of the sources, in alphabetical order."""
    plain: Counter[str] = Counter()
    words: set[str] = set()
    capital: Counter[str] = Counter()
    for name, least in SOURCES.items():
        here: Counter[str] = Counter()
        for record in read(folder / "raw" / name):
            text = record["text"]
            for found in _WORD.finditer(text):
                word = found[1]
                if word.islower():
                    here[word_key(word)] += 1
                elif word.istitle():
                    before = text[max(0, found.start() - 3) : found.start()].rstrip(" ")
                    if before and (before[-1].isalpha() or before[-1] == ","):
                        capital[word_key(word)] += 1
        plain += here
        words.update(word for word, times in here.items() if times >= least)
    return sorted(word for word in words if plain[word] >= SHARE * (plain[word] + capital[word]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds raw/")
    words = count(parser.parse_args().data)
    head = COMMON.read_text(encoding="utf-8").partition(SECTION)[0]
    COMMON.write_text(f"{head}{SECTION}{textwrap.fill(' '.join(words), 120)}\n", encoding="utf-8")
    print(f"{COMMON.name}: {len(words)} words counted")


if __name__ == "__main__":
    main()
