"""How much of PII-free text the regex layer replaces, and a sample of it to read.

    python benchmarks/samples.py ../shared/data/raw                     # code_python, novels, peps
    python benchmarks/samples.py DATA --only novels --sample 200        # and 200 replacements to read
    python benchmarks/samples.py DATA --policy strict --ner

Prints for each file the share of characters replaced and the replacements by label. What is hidden may be really
there (the mail address of an author): read the sample and count. The texts are public. The sample is the same for the
same seed, texts and policy.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from redact import Redactor
from redact.types import Failed, Span

FILES = ("code_python", "novels", "peps")
AROUND = 60
"""Characters shown on either side of a replacement."""


def texts_of(path: Path, characters: int) -> Iterator[str]:
    """The texts of a JSON lines file, field `text`, up to about that many characters in all."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text: str = json.loads(line)["text"]
            yield text
            characters -= len(text)
            if characters <= 0:
                return


def replaced(redactor: Redactor, texts: Sequence[str]) -> list[tuple[str, Span]]:
    """Every replacement with its text, in order. Raises SystemExit where a text fails."""
    found: list[tuple[str, Span]] = []
    for text in texts:
        (outcome,) = redactor.batch([text])
        if isinstance(outcome, Failed):
            sys.exit(f"a text failed: {outcome.stage}, {outcome.error}")
        hidden = (span for span in outcome.spans if redactor.operator_of(span.label) != "keep")
        found += ((text, span) for span in hidden)
    return found


def shown(text: str, span: Span) -> str:
    """A replacement on one line, in brackets, between what stands around it."""
    before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    line = f"{before}[[{text[span.start : span.end]}]]{after}"
    return f"{span.label:<22} {span.recognizer:<28} {line!r}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="The share of PII-free text that is replaced, and a sample to read.")
    parser.add_argument("data", type=Path, help="folder with NAME.jsonl.gz, each line with a field `text`")
    parser.add_argument("--only", action="append", help=f"these files (default: {', '.join(FILES)})")
    parser.add_argument("--policy", default="training")
    parser.add_argument("--ner", action="store_true", help="with the NER layer too")
    parser.add_argument(
        "--characters", type=int, default=10_000_000, help="of each file, at most (default: 10 million)"
    )
    parser.add_argument("--sample", type=int, default=0, help="replacements to show of each file")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(arguments)
    policy: str | dict[str, Any] = args.policy if args.ner else {"extends": args.policy, "ner": False}
    redactor = Redactor(policy)
    for name in args.only or FILES:
        texts = list(texts_of(args.data / f"{name}.jsonl.gz", args.characters))
        found = replaced(redactor, texts)
        characters = sum(map(len, texts))
        share = sum(span.end - span.start for _, span in found) / characters
        print(f"{name}: {len(texts)} texts, {characters} characters, {share:.3%} replaced in {len(found)} places")
        for label, count in Counter(span.label for _, span in found).most_common():
            print(f"  {label:<22}{count:>7}")
        for text, span in random.Random(args.seed).sample(found, min(args.sample, len(found))):
            print("   ", shown(text, span))
    return 0


if __name__ == "__main__":
    sys.exit(main())
