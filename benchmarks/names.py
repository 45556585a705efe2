"""How well PERSON is found in our own texts (tests/cases/names.jsonl): by kind of text, culture of the name, and case.

    python -m benchmarks.quality DATA              # prints these tables last
    python -m benchmarks.names                     # these alone
    python -m benchmarks.names --edited            # news, minutes, reviews and the like (tests/cases/edited.jsonl)

The texts are of kinds that the public sets lack, each written for this purpose; 93 of them name nobody. A gold span
counts as found where any PERSON overlaps it, a found span as right where it overlaps any gold PERSON.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from redact.detect.echo import Echo
from redact.detect.ner import load_ner
from redact.types import Layer, Span

CASES = Path(__file__).parents[1] / "tests" / "cases" / "names.jsonl"
EDITED = CASES.with_name("edited.jsonl")
SPREAD = 0.04
"""How far under the mean of all cultures the recall of one may lie."""
WRITTEN = {"as written": None, "lower": str.lower, "UPPER": str.upper}

Record = dict[str, Any]
Counts = tuple[int, int, int, int]
"""Gold spans, those found, found spans, those right."""


class WithDocumentSense:
    """A layer whose findings are looked for again in their text, as the engine does."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._echo = Echo()
        self.name, self.labels = layer.name, layer.labels

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        found = self._layer.find(texts)
        return [own + self._echo.find([text], [own])[0] for text, own in zip(texts, found, strict=True)]


def read_cases(path: Path = CASES) -> list[Record]:
    """The records of the file of cases."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def in_case(text: str, how: Callable[[str], str] | None) -> str:
    """The text in another case, character by character, so that all offsets stay."""
    if how is None:
        return text
    return "".join(other if len(other := how(char)) == 1 else char for char in text)


def count(
    records: Sequence[Record], found: Sequence[Sequence[Span]], key: Callable[[Record], str]
) -> dict[str, Counts]:
    """PERSON spans by group of records; the groups in order of their names."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for record, spans in zip(records, found, strict=True):
        gold = [(g["start"], g["end"]) for g in record["spans"] if g["label"] == "PERSON"]
        mine = [(s.start, s.end) for s in spans if s.label == "PERSON"]
        own = sums[key(record)]
        own[0] += len(gold)
        own[1] += sum(any(a < end and start < b for a, b in mine) for start, end in gold)
        own[2] += len(mine)
        own[3] += sum(any(a < end and start < b for start, end in gold) for a, b in mine)
    return {name: (a, b, c, d) for name, (a, b, c, d) in sorted(sums.items())}


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def measure(layer: Layer, records: Sequence[Record]) -> tuple[dict[str, dict[str, Counts]], float]:
    """The counts by case, kind and culture, and the share of texts naming nobody in which no PERSON is found."""
    naming = [r for r in records if r["culture"]]
    plain = [r for r in records if not r["culture"]]
    tables: dict[str, dict[str, Counts]] = {"case": {}}
    for name, how in WRITTEN.items():
        found = layer.find([in_case(r["text"], how) for r in naming])
        tables["case"] |= count(naming, found, lambda _, name=name: name)  # type: ignore[misc]
        if how is None:
            tables["kind"] = count(naming, found, lambda r: str(r["kind"]))
            tables["culture"] = count(naming, found, lambda r: str(r["culture"]))
    loud = sum(any(s.label == "PERSON" for s in spans) for spans in layer.find([r["text"] for r in plain]))
    return tables, share(len(plain) - loud, len(plain))


def behind(cultures: dict[str, Counts]) -> tuple[float, list[str]]:
    """The mean recall of the cultures, and those further than SPREAD under it."""
    recalls = {name: share(hit, gold) for name, (gold, hit, _, _) in cultures.items()}
    mean = sum(recalls.values()) / len(recalls)
    return mean, [name for name, recall in recalls.items() if recall < mean - SPREAD]


def report(layer: Layer, *, path: Path = CASES) -> str:
    """All tables as text."""
    records = read_cases(path)
    tables, quiet = measure(layer, records)
    lines = [f"our own texts: {len(records)}", f"{'PERSON':31}{'gold':>6}{'recall':>8}{'precision':>11}"]
    for title, groups in tables.items():
        lines.append(f"by {title}")
        for name, (gold, hit, made, right) in groups.items():
            lines.append(f"  {name:29}{gold:6}{100 * share(hit, gold):8.1f}{100 * share(right, made):11.1f}")
    mean, short = behind(tables["culture"])
    lines.append(
        f"mean of the cultures {100 * mean:.1f}; more than {100 * SPREAD:.0f} under it: {', '.join(short) or 'none'}"
    )
    if not all(record["culture"] for record in records):
        lines.append(f"texts that name nobody, without a PERSON: {100 * quiet:.1f} %")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="*", default=["fast"], help="embedded or spaCy models (default: fast)")
    parser.add_argument("--document-sense", action="store_true", help="look for names again, as the engine does")
    parser.add_argument("--edited", action="store_true", help="the texts of edited kinds instead")
    args = parser.parse_args()
    for model in args.models:
        layer = load_ner(model)
        path = EDITED if args.edited else CASES
        print(f"\n{model}\n{report(WithDocumentSense(layer) if args.document_sense else layer, path=path)}")


if __name__ == "__main__":
    main()
