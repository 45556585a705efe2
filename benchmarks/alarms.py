"""Prints a seeded sample of what is called PERSON in raw text, with its surroundings, for counting false alarms by eye.

    python -m benchmarks.alarms ../shared/data code_python

Texts are every second record of raw/NAME.jsonl.gz, those that training does not read, as far as asked for. A span is
right where it touches the name of a human being, real or fictional, in any form (a login or an address made of a name
too), and wrong otherwise: on things named after people, titles and roles without a name, words, code.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from redact.detect.ner import load_ner

from .quality import read

AROUND = 45
"""Characters shown on either side of a span."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds raw/")
    parser.add_argument("name", help="code_python, peps or novels")
    parser.add_argument("--model", default="fast", help="an embedded or spaCy model (default: fast)")
    parser.add_argument("--spans", type=int, default=200, help="how many to show (default: 200)")
    parser.add_argument("--records", type=int, default=400, help="how many records to read at most (default: 400)")
    args = parser.parse_args()
    records = read(args.data / "raw" / f"{args.name}.jsonl.gz")
    texts = [r["text"] for i, r in zip(range(2 * args.records), records, strict=False) if i % 2 == 0]
    found = load_ner(args.model).find(texts)
    spans = [(text, s) for text, own in zip(texts, found, strict=True) for s in own if s.label == "PERSON"]
    size = sum(map(len, texts))
    for number, (text, span) in enumerate(random.Random(0).sample(spans, min(args.spans, len(spans))), start=1):
        before = text[max(0, span.start - AROUND) : span.start]
        after = text[span.end : span.end + AROUND]
        print(f"{number:3} {' '.join(before.split())} [[{text[span.start : span.end]}]] {' '.join(after.split())}")
    print(f"{len(spans):,} PERSON spans in {size:,} characters: {1e4 * len(spans) / size:.2f} per 10,000")


if __name__ == "__main__":
    main()
