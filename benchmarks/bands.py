"""What a score means: of the findings in each band of scores, how many are right, by label.

    python -m benchmarks.bands ../shared/data          # a table in Markdown, as docs/quality.md has it

Counts findings of every score, after context words and before thresholds. A finding is right where a gold span of its
label overlaps it. Only the labels that a file annotates count in it (its manifest says which); an ADDRESS or POSTCODE
found counts as LOCATION where the gold calls it so, and a DATE_OF_BIRTH as DATE_TIME. Where several recognizers give
one stretch one label, the surest speaks for it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from redact import Redactor
from redact.measure.evaluate import findings
from redact.measure.gold import GoldSpan, read_gold
from redact.types import Span

BANDS = (0.0, 0.4, 0.6, 0.75, 0.9, 1.0)
"""Where each band starts; it ends where the next starts, and the last holds 1 alone."""
FILES = (
    "presidio_synth_v2.dev.jsonl", "presidio_generated_large.dev.jsonl", "pii_nano.dev.jsonl", "wnut17.dev.jsonl",
    "btc.dev.jsonl", "uner_ewt.dev.jsonl", "tab_sample.dev.jsonl",
)  # fmt: skip
SAME = {
    "ADDRESS": "LOCATION", "POSTCODE": "ZIP_CODE", "UK_POSTCODE": "ZIP_CODE", "DATE_OF_BIRTH": "DATE_TIME",
    "ABA_ROUTING_NUMBER": "ROUTING_NUMBER", "DRIVER_LICENSE": "US_DRIVER_LICENSE", "US_PASSPORT": "PASSPORT",
}  # fmt: skip
"""Labels of ours and what the gold files call them; where a file annotates neither, a finding does not count."""

Tally = dict[str, dict[int, list[int]]]
"""By label and band: how many are right, how many were found."""


def band(score: float) -> int:
    """The place of the band that holds a score."""
    return max(i for i, start in enumerate(BANDS) if score >= start)


def surest(spans: Sequence[Span]) -> list[Span]:
    """The spans of one label without those that another of at least their score overlaps."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (-one.score, one.start, -one.end)):
        if not any(span.start < other.end and other.start < span.end for other in kept):
            kept.append(span)
    return kept


def count(tally: Tally, gold: Sequence[GoldSpan], found: Sequence[Span], annotated: frozenset[str]) -> None:
    """Add the findings in one text whose label its file annotates."""
    by_label: dict[str, list[Span]] = defaultdict(list)
    for span in found:
        label = span.label if span.label in annotated else SAME.get(span.label, "")
        if label in annotated:
            by_label[label].append(span)
    for label, spans in by_label.items():
        own = [one for one in gold if one.label == label]
        for span in surest(spans):
            cell = tally.setdefault(label, {}).setdefault(band(span.score), [0, 0])
            cell[0] += any(span.start < one.end and one.start < span.end for one in own)
            cell[1] += 1


def measure(folder: Path, redactor: Redactor) -> Tally:
    """The tally over the files that are there."""
    manifest: list[Mapping[str, Any]] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    annotated = {entry["file"]: frozenset(entry.get("annotated_labels", ())) for entry in manifest}
    tally: Tally = {}
    for name in FILES:
        if not (folder / name).is_file():
            continue
        with (folder / name).open("rb") as lines:
            gold = list(read_gold(lines, name=name))
        for record, found in zip(gold, findings(redactor, gold), strict=True):
            count(tally, record.spans, found, annotated[name])
    return tally


def table(tally: Tally) -> str:
    """Right of found in percent and the number found, a row per label, a column per band."""
    ends = [*(f"to {end:g}" for end in BANDS[1:]), ""]
    heads = [f"{start:g} {end}".strip() for start, end in zip(BANDS, ends, strict=True)]
    lines = ["| label | " + " | ".join(heads) + " |", "|---" * (len(BANDS) + 1) + "|"]
    for label in sorted(tally):
        cells = [tally[label].get(i) for i in range(len(BANDS))]
        shown = ["" if cell is None else f"{cell[0] / cell[1]:.0%} of {cell[1]}" for cell in cells]
        lines.append(f"| {label} | " + " | ".join(shown) + " |")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="The precision of findings by label and band of scores.")
    parser.add_argument("data", type=Path, help="the folder with the *.dev.jsonl files and their manifest.json")
    parser.add_argument("--no-ner", action="store_true", help="patterns alone")
    args = parser.parse_args(arguments)
    policy: dict[str, Any] = {"extends": "training", "threshold": 0}
    if args.no_ner:
        policy["ner"] = False
    print(table(measure(args.data, Redactor(policy))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
