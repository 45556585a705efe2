"""Whether the gate of the regex layer loses anything: gated against ungated, record by record.

    python -m benchmarks.gate ../shared/data             # every record of every file there, for an hour perhaps
    python -m benchmarks.gate ../shared/data --every 50  # a fiftieth of them
    python -m benchmarks.gate --batch 1                  # the example corpus, one text at a time

Without the gate every pattern reads every text, which is what takes the time. Exit code 1 where a record differs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.speed import EXAMPLES, read


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Whether the gate of the regex layer loses anything.")
    parser.add_argument("paths", nargs="*", type=Path, help="files or folders of JSONL or text (default: the examples)")
    parser.add_argument("--every", type=int, default=1, help="take one record in so many (default 1)")
    parser.add_argument("--batch", type=int, default=64, help="texts in a batch (default 64)")
    options = parser.parse_args(arguments)

    from redact import Redactor
    from redact.detect.regex import RegexLayer

    specs = Redactor({"ner": False}).catalog.specs
    gated, ungated = RegexLayer(specs), RegexLayer(specs, gated=False)
    records = characters = differing = 0
    for file in files(options.paths or [EXAMPLES]):
        here = different = 0
        for texts in batches(file, options.every, options.batch):
            pairs = zip(gated.find(texts), ungated.find(texts), strict=True)
            different += sum(one != other for one, other in pairs)
            here += len(texts)
            characters += sum(map(len, texts))
        print(f"{file.name:44}{here:9} records{different:7} differ", flush=True)
        records, differing = records + here, differing + different
    print(f"{len(specs)} recognizers, {records} records, {characters / 1e6:.1f} million characters: {differing} differ")
    return 1 if differing else 0


def files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (one for one in found if one.name.endswith((".jsonl", ".jsonl.gz", ".txt", ".txt.gz")))


def batches(file: Path, every: int, size: int) -> Iterator[list[str]]:
    batch: list[str] = []
    for i, text in enumerate(read(file)):
        if i % every == 0:
            batch.append(text)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


if __name__ == "__main__":
    sys.exit(main())
