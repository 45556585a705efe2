"""Writes the tables of redact/models/MODEL_CARD.md anew from what the models do now.

    python -m training.card ../shared/data                 # the fast model
    python -m training.card ../shared/data fast accurate   # both, side by side

A table stands between "<!-- table NAME -->" and "<!-- end -->"; all else in the card is written by hand. The
reliability plot goes to docs/reliability.svg. Measured is the NER layer alone, with the models' own thresholds.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks import names, quality
from redact.detect.ner import load_ner
from redact.types import Layer

ROOT = Path(__file__).parents[1]
CARD = ROOT / "redact" / "models" / "MODEL_CARD.md"
PLOT = ROOT / "docs" / "reliability.svg"
BANDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001)
"""Edges of the score bands of the reliability table."""
COLOURS = {"PERSON": "#1f77b4", "LOCATION": "#d95f02", "ORGANIZATION": "#4d9221"}

Point = tuple[float, float, int]
"""Mean score, observed precision and number of the spans in a band."""
Row = tuple[str, Sequence[str]]


def bands(scored: Sequence[tuple[str, float, bool]], label: str) -> list[Point | None]:
    """The points of a label's bands; None for a band without a span."""
    points: list[Point | None] = []
    for low, high in pairwise(BANDS):
        inside = [(score, right) for name, score, right in scored if name == label and low <= score < high]
        n = len(inside)
        points.append((sum(s for s, _ in inside) / n, sum(r for _, r in inside) / n, n) if n else None)
    return points


def error(points: Sequence[Point | None]) -> float:
    """The expected calibration error: the mean gap between score and precision, weighted by spans."""
    there = [point for point in points if point]
    return sum(abs(score - right) * n for score, right, n in there) / max(1, sum(n for _, _, n in there))


def plot(lines: Mapping[str, Mapping[str, Sequence[Point | None]]]) -> str:
    """An SVG with a panel per model: precision over score, a line per label, areas of dots after their spans."""
    side, left, top = 260, 46, 28
    width = len(lines) * (side + left + 14)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{side + top + 44}" '
        'font-family="sans-serif" font-size="11">',
        '<rect width="100%" height="100%" fill="white"/>',
    ]
    for number, (model, labels) in enumerate(lines.items()):
        x0, y0 = left + number * (side + left + 14), top
        out.append(f'<text x="{x0 + side / 2:.0f}" y="16" text-anchor="middle">{model}</text>')
        out.append(f'<rect x="{x0}" y="{y0}" width="{side}" height="{side}" fill="none" stroke="#999"/>')
        out.append(f'<path d="M{x0} {y0 + side}L{x0 + side} {y0}" stroke="#bbb" stroke-dasharray="4"/>')
        for tick in (0, 0.5, 1):
            out.append(f'<text x="{x0 + side * tick:.0f}" y="{y0 + side + 14}" text-anchor="middle">{tick:g}</text>')
            out.append(f'<text x="{x0 - 6}" y="{y0 + side * (1 - tick) + 4:.0f}" text-anchor="end">{tick:g}</text>')
        out.append(f'<text x="{x0 + side / 2:.0f}" y="{y0 + side + 32}" text-anchor="middle">score</text>')
        for place, (label, points) in enumerate(labels.items()):
            at = [(x0 + side * p[0], y0 + side * (1 - p[1]), p[2]) for p in points if p]
            colour = COLOURS[label]
            path = "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in at)
            out.append(f'<path d="M{path}" fill="none" stroke="{colour}"/>')
            out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{1 + n**0.5 / 8:.1f}" fill="{colour}"/>' for x, y, n in at]
            out.append(f'<text x="{x0 + 8}" y="{y0 + 16 + 14 * place}" fill="{colour}">{label}</text>')
    return "\n".join([*out, "</svg>", ""])


def markdown(head: Sequence[str], rows: Sequence[Row]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join([name, *cells])} |" for name, cells in rows)])


def percent(part: float, whole: float = 1.0) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def quality_block(outcomes: Mapping[str, Mapping[str, quality.Outcome]]) -> str:
    head = ["set", *(f"{m}: {label}" for m in outcomes for label in quality.LABELS)]
    rows: list[Row] = []
    for file in quality.FILES:
        cells = [quality.shares(outcomes[m][file].counts[label]) for m in outcomes for label in quality.LABELS]
        rows.append((file, [" / ".join(map(percent, cell)) for cell in cells]))
    means = [quality.macro(dict(outcomes[m]), label) for m in outcomes for label in quality.LABELS]
    return markdown(head, [*rows, ("**macro**", [" / ".join(map(percent, mean)) for mean in means])])


def alarm_block(layers: Mapping[str, Layer], data: Path) -> str:
    rows: list[Row] = []
    for name, records in (("code_python", 60), ("peps", 40), ("novels", 400)):
        rates = [quality.alarms(layer, data / "raw" / f"{name}.jsonl.gz", records=records) for layer in layers.values()]
        rows.append((f"{name} ({rates[0][1]:,} characters)", [f"{rate:.2f}" for rate, _ in rates]))
    return markdown(["PERSON spans per 10,000 characters", *layers], rows)


def reliability_block(lines: Mapping[str, Mapping[str, Sequence[Point | None]]]) -> str:
    rows: list[Row] = []
    for number, (low, high) in enumerate(pairwise(BANDS)):
        cells = [labels[label][number] for labels in lines.values() for label in labels]
        name = f"{low:g} to {min(high, 1):g}"
        rows.append((name, [f"{percent(p[0])} / {percent(p[1])} ({p[2]:,})" if p else "-" for p in cells]))
    errors = [percent(error(points)) for labels in lines.values() for points in labels.values()]
    head = ["score", *(f"{model}: {label}" for model, labels in lines.items() for label in labels)]
    return markdown(head, [*rows, ("mean gap", errors)])


def group_block(title: str, tables: Mapping[str, Mapping[str, names.Counts]]) -> str:
    """Recall and precision by group, the columns being models."""
    first = next(iter(tables.values()))
    rows = [
        (
            f"{group} ({first[group][0]:,})",
            [
                f"{percent(hit, gold)} / {percent(right, made)}"
                for t in tables.values()
                for gold, hit, made, right in [t[group]]
            ],
        )
        for group in first
    ]
    return markdown([f"{title} (names)", *tables], rows)


def behind(model: str, mean: float, short: Sequence[str]) -> str:
    """A sentence on the groups that fall short of the mean of all."""
    under = f"more than {100 * names.SPREAD:.0f} points under it: {', '.join(short) or 'none'}"
    return f"\n\n{model}: mean {percent(mean)}; {under}."


def culture_block(tables: Mapping[str, Mapping[str, names.Counts]]) -> str:
    sentences = [behind(model, *names.behind(dict(table))) for model, table in tables.items()]
    return group_block("culture", tables) + "".join(sentences)


def origin_block(layers: Mapping[str, Layer]) -> str:
    found = {model: quality.origins(layer) for model, layer in layers.items()}
    rows: list[Row] = [
        (origin, [percent(share) for model in found for share in found[model][origin]]) for origin in quality.ORIGINS
    ]
    head = ["origin", *(f"{model}: {what}" for model in found for what in ("met", "whole"))]
    block = markdown(head, rows)
    for model, own in found.items():
        mean = sum(met for met, _ in own.values()) / len(own)
        block += behind(model, mean, [name for name, (met, _) in own.items() if met < mean - names.SPREAD])
    return block


def case_table(layer: Layer, data: Path, own: Mapping[str, names.Counts]) -> dict[str, names.Counts]:
    """The counts of our own texts and of the public files, each in three cases."""
    table = {f"our own texts, {how}": counts for how, counts in own.items()}
    for file in quality.FILES:
        records = list(quality.read(data / file))
        for how, change in names.WRITTEN.items():
            texts = [names.in_case(r["text"], change) for r in records]
            count = quality.compare(records, layer.find(texts)).counts["PERSON"]
            table[f"{file.split('.')[0]}, {how}"] = (count.gold, count.hit, count.made, count.right)
    return table


def write(card: str, name: str, block: str) -> str:
    """The card with a table in its place."""
    marked = re.compile(rf"(<!-- table {name} -->\n).*?(<!-- end -->)", re.DOTALL)
    if not marked.search(card):
        raise SystemExit(f"{CARD}: no place for the table {name}")
    return marked.sub(lambda found: f"{found[1]}{block}\n{found[2]}", card)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with the *.dev.jsonl files and raw/")
    parser.add_argument("models", nargs="*", default=["fast"], help="the embedded models to measure (default: fast)")
    args = parser.parse_args()
    layers = {model: load_ner(model) for model in args.models}
    outcomes = {model: quality.evaluate(layer, args.data) for model, layer in layers.items()}
    lines = {
        model: {label: bands([one for o in own.values() for one in o.scored], label) for label in quality.LABELS}
        for model, own in outcomes.items()
    }
    records = names.read_cases()
    ours = {model: names.measure(layer, records) for model, layer in layers.items()}
    quiet = ", ".join(f"{model} {percent(share)} %" for model, (_, share) in ours.items())
    blocks: dict[str, Callable[[], str]] = {
        "quality": lambda: quality_block(outcomes),
        "alarms": lambda: alarm_block(layers, args.data),
        "reliability": lambda: reliability_block(lines),
        "origins": lambda: origin_block(layers),
        "cultures": lambda: culture_block({model: tables["culture"] for model, (tables, _) in ours.items()}),
        "kinds": lambda: (
            group_block("kind of text", {model: tables["kind"] for model, (tables, _) in ours.items()})
            + f"\n\nTexts that name nobody, without a PERSON: {quiet}."
        ),
        "cases": lambda: group_block(
            "text and case",
            {model: case_table(layers[model], args.data, tables["case"]) for model, (tables, _) in ours.items()},
        ),
    }
    for name, make in blocks.items():
        block = make()
        print(f"\n{name}\n{block}")
        CARD.write_text(write(CARD.read_text(encoding="utf-8"), name, block), encoding="utf-8")
    PLOT.write_text(plot(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
