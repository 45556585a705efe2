"""What recall and precision would be if findings of a low score were dropped: the choice that a threshold makes.

PERSON        97.0/80.1  96.2/84.9  93.8/90.3 ...
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..types import Span
from .evaluate import Measure, score
from .gold import GoldRecord

CUTS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Point:
    """One label where only findings of at least `cut` count: `overlap` as in Counts, `found` of them left."""

    cut: float
    found: int
    overlap: Measure


@dataclass(frozen=True, slots=True)
class Curves:
    """The points of every label that was measured, labels in alphabetical order, cuts rising."""

    by_label: Mapping[str, tuple[Point, ...]]

    def to_dict(self) -> dict[str, list[dict[str, Any]]]:
        """Plain values for JSON."""
        return {
            label: [
                {
                    "cut": point.cut,
                    "found": point.found,
                    "precision": _rounded(point.overlap.precision),
                    "recall": _rounded(point.overlap.recall),
                }
                for point in points
            ]
            for label, points in self.by_label.items()
        }

    def table(self) -> str:
        """Recall / precision in percent: a line per label, a column per cut."""
        cuts = [point.cut for points in list(self.by_label.values())[:1] for point in points]
        width = max(5, *(len(label) for label in self.by_label), 5)
        rows = ["recall/precision by overlap, were findings of a lower score dropped"]
        rows.append(f"{'score':{width}}" + "".join(f"{cut:12.2f}" for cut in cuts))
        for label, points in self.by_label.items():
            cells = (f"{_percent(p.overlap.recall)}/{_percent(p.overlap.precision)}" for p in points)
            rows.append(f"{label:{width}}" + "".join(f"{cell:>12}" for cell in cells))
        return "\n".join(rows)


def curves(
    gold: Sequence[GoldRecord],
    findings: Sequence[Sequence[Span]],
    *,
    cuts: Sequence[float] = CUTS,
    labels: Collection[str] | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Curves:
    """The curve of each label, from findings made once: those of each record, in the order of `gold`.

    A cut drops findings of a lower score before overlaps are resolved, as a
    threshold does. Findings that the finder's own thresholds have dropped are
    in no point: for lower cuts measure under a policy with lower thresholds.
    `labels` and `mapping` are those of `evaluate`.
    """
    points: dict[str, list[Point]] = {}
    for cut in sorted(cuts):
        left = ([span for span in spans if span.score >= cut] for spans in findings)
        for label, counts in score(gold, left, labels=labels, mapping=mapping).by_label.items():
            points.setdefault(label, []).append(Point(cut, counts.found, counts.overlap))
    return Curves({label: tuple(own) for label, own in sorted(points.items())})


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}"
