"""The geometry of the report's charts: lengths, heights and shades from counts, with no markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .stats import BANDS, band

# A bar of something never looks like a bar of nothing.
_LEAST = 0.6


@dataclass(frozen=True, slots=True)
class Bar:
    """One count of a chart; `length` is in percent of the longest bar."""

    name: str
    value: int
    length: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts of pairs; `rows[i][j]` belongs to `labels[i]` and `labels[j]`, and `hidden` labels found no room."""

    labels: tuple[str, ...]
    rows: tuple[tuple[Bar, ...], ...]
    hidden: int


def bars(counts: Mapping[str, int]) -> list[Bar]:
    """The largest first, equals by name."""
    return _scaled(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def score_columns(by_score: Mapping[str, int]) -> list[Bar]:
    """All score bands in order, empty ones too."""
    names = [band(i / BANDS) for i in range(BANDS)]
    return _scaled([(name, by_score.get(name, 0)) for name in names])


# Upper ends of the classes of "findings per record".
_ENDS = (0, 1, 2, 3, 4, 9, 49)


def record_columns(findings_per_record: Mapping[str, int]) -> list[Bar]:
    """Records by how many findings they hold, in classes from 0 to 50 and more."""
    starts = [0, *(end + 1 for end in _ENDS)]
    names = [str(a) if a == b else f"{a}\u2013{b}" for a, b in zip(starts, _ENDS, strict=False)] + [f"{starts[-1]}+"]
    counts = [0] * len(names)
    for number, records in findings_per_record.items():
        counts[sum(int(number) > end for end in _ENDS)] += records
    return _scaled(list(zip(names, counts, strict=True)))


def matrix(pairs: Mapping[str, int], *, most: int = 10) -> Matrix:
    """The labels that met others most often; `pairs` is keyed as in Stats, "A+B"."""
    met: Counter[str] = Counter()
    for pair, records in pairs.items():
        for label in pair.split("+"):
            met[label] += records
    ranked = sorted(met, key=lambda label: (-met[label], label))
    labels = tuple(ranked[:most])
    largest = max(pairs.values(), default=0)

    def cell(row: str, column: str) -> Bar:
        value = pairs.get("+".join(sorted((row, column))), 0) if row != column else 0
        # The square root spreads the small counts, which matter here as much as the large.
        return Bar("", value, 100 * (value / largest) ** 0.5 if value else 0.0)

    rows = tuple(tuple(cell(row, column) for column in labels) for row in labels)
    return Matrix(labels, rows, len(ranked) - len(labels))


def _scaled(counts: Sequence[tuple[str, int]]) -> list[Bar]:
    largest = max((value for _, value in counts), default=0)
    return [Bar(name, value, round(max(100 * value / largest, _LEAST), 2) if value else 0.0) for name, value in counts]
