"""How much of what people marked is found, and how much of what is found they marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from statistics import fmean
from typing import Any, Protocol

from ..detect.overlap import cover
from ..types import Span
from .gold import GoldRecord, GoldSpan

_BATCH = 64


class Finder(Protocol):
    """Finds spans in texts, whatever a policy would do with them; a Redactor does."""

    def find(self, texts: Sequence[str], /) -> list[list[Span]]: ...


@dataclass(frozen=True, slots=True)
class Measure:
    """Shares of 1; None where there was nothing to divide by."""

    precision: float | None
    recall: float | None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; 0 where only one of them is defined."""
        p, r = self.precision, self.recall
        if p is None and r is None:
            return None
        return 2 * p * r / (p + r) if p and r else 0.0


@dataclass(frozen=True, slots=True)
class Counts:
    """What the measures are made of, for one label or all; Counts add.

    `gold` and `found` are spans; `exact` are those of both with the same range.
    `gold_touched` are gold spans that a finding of their label overlaps,
    `found_touching` findings that overlap a gold span of theirs, and
    `gold_hidden` gold spans that a finding of any label overlaps.
    """

    gold: int = 0
    found: int = 0
    exact: int = 0
    gold_touched: int = 0
    found_touching: int = 0
    gold_hidden: int = 0
    gold_characters: int = 0
    found_characters: int = 0
    shared_characters: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def strict(self) -> Measure:
        """Same range, same label."""
        return Measure(_ratio(self.exact, self.found), _ratio(self.exact, self.gold))

    @property
    def overlap(self) -> Measure:
        """At least a character in common, same label."""
        return Measure(_ratio(self.found_touching, self.found), _ratio(self.gold_touched, self.gold))

    @property
    def characters(self) -> Measure:
        """By character, same label."""
        return Measure(
            _ratio(self.shared_characters, self.found_characters), _ratio(self.shared_characters, self.gold_characters)
        )

    @property
    def any_label_recall(self) -> float | None:
        """At least a character in common with a finding of any label, annotated or not."""
        return _ratio(self.gold_hidden, self.gold)


@dataclass(frozen=True, slots=True)
class Miss:
    """A marked span that no finding of its label touches; `found_as` is the label of one that does, if any."""

    id: str | int
    start: int
    end: int
    label: str
    found_as: str = ""


# The columns of the table and the keys of the JSON: group, measure, and how to get it.
_COLUMNS: tuple[tuple[str, str, Callable[[Counts], float | None]], ...] = (
    ("strict", "precision", lambda c: c.strict.precision),
    ("strict", "recall", lambda c: c.strict.recall),
    ("strict", "f1", lambda c: c.strict.f1),
    ("overlap", "precision", lambda c: c.overlap.precision),
    ("overlap", "recall", lambda c: c.overlap.recall),
    ("overlap", "f1", lambda c: c.overlap.f1),
    ("any_label", "recall", lambda c: c.any_label_recall),
    ("characters", "precision", lambda c: c.characters.precision),
    ("characters", "recall", lambda c: c.characters.recall),
)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The counts of every label that was measured, in alphabetical order, and the misses, in order of the file."""

    records: int
    by_label: Mapping[str, Counts]
    misses: tuple[Miss, ...]

    @property
    def total(self) -> Counts:
        """All labels as one: measures made of it are micro averages."""
        return sum(self.by_label.values(), Counts())

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON: per label the counts and measures, and the micro and macro averages."""
        return {
            "records": self.records,
            "labels": {label: asdict(c) | _measures([c]) for label, c in self.by_label.items()},
            "micro": asdict(self.total) | _measures([self.total]),
            "macro": _measures(self.by_label.values()),
        }

    def table(self) -> str:
        """The measures in percent, a line per label, then the averages."""
        micro, each = self.total, list(self.by_label.values())
        rows = [
            *([label, f"{c.gold:,}", f"{c.found:,}", *_cells([c])] for label, c in self.by_label.items()),
            ["micro average", f"{micro.gold:,}", f"{micro.found:,}", *_cells([micro])],
            ["macro average", "", "", *_cells(each)],
        ]
        groups = {3: "strict", 6: "overlap", 9: "any label", 10: "characters"}
        names = ["label", "gold", "found", "prec", "rec", "F1", "prec", "rec", "F1", "rec", "prec", "rec"]
        widths = [max(5, *(len(row[i]) for row in (names, *rows))) for i in range(len(names))]
        widths[9] = len(groups[9])  # the only group of one column
        widths = [width + 2 * (i in groups) for i, width in enumerate(widths)]
        top = ""
        for i, group in groups.items():
            top = top.ljust(sum(widths[:i]) + i + 2) + group
        return "\n".join([top, *(_line(row, widths).rstrip() for row in (names, *rows))])


def evaluate(
    finder: Finder,
    gold: Iterable[GoldRecord],
    *,
    labels: Collection[str] | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Evaluation:
    """Measure what `finder` finds in the texts of `gold` against its spans.

    Only the labels that the annotators looked for count: `labels`, else the
    record's `annotated`, else every label that occurs in `gold`. Findings of
    other labels are neither right nor wrong. `mapping` renames labels, of gold
    and findings alike, before they are compared: {"GPE": "LOCATION"}.
    """
    records = list(gold)
    return score(records, findings(finder, records), labels=labels, mapping=mapping)


def findings(finder: Finder, gold: Sequence[GoldRecord]) -> Iterator[list[Span]]:
    """What `finder` finds in the text of each record, in order: what `score` and `curve` take."""
    for at in range(0, len(gold), _BATCH):
        yield from finder.find([record.text for record in gold[at : at + _BATCH]])


def score(
    gold: Sequence[GoldRecord],
    findings: Iterable[Sequence[Span]],
    *,
    labels: Collection[str] | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Evaluation:
    """As `evaluate`, for findings made elsewhere: those of each record, in the order of `gold`.

    They may overlap; those that count are made disjoint as for redaction.
    """
    names = mapping or {}
    wanted = None if labels is None else frozenset(labels)
    seen = frozenset(names.get(span.label, span.label) for record in gold for span in record.spans)
    sums: dict[str, Counts] = defaultdict(Counts)
    misses: list[Miss] = []
    for record, spans in zip(gold, findings, strict=True):
        own = None if record.annotated is None else frozenset(names.get(label, label) for label in record.annotated)
        counted = wanted if wanted is not None else own if own is not None else seen
        renamed = [replace(span, label=names.get(span.label, span.label)) for span in spans]
        marked = dict.fromkeys(GoldSpan(s.start, s.end, names.get(s.label, s.label)) for s in record.spans)
        relevant = [span for span in marked if span.label in counted]
        kept = cover(record.text, [(0, span) for span in renamed if span.label in counted])
        surest = _surest(renamed)
        for label in counted:
            sums[label] += _count(
                [span for span in relevant if span.label == label],
                [span for span in kept if span.label == label],
                surest,
            )
        misses.extend(_misses(record.id, relevant, kept, surest))
    return Evaluation(len(gold), {label: sums[label] for label in sorted(sums)}, tuple(misses))


def _surest(spans: Iterable[Span]) -> dict[int, Span]:
    """The finding with the highest score over each position that has one."""
    surest: dict[int, Span] = {}
    for span in sorted(spans, key=lambda span: (span.score, span.label)):
        surest.update(dict.fromkeys(range(span.start, span.end), span))
    return surest


def _count(gold: Sequence[GoldSpan], found: Sequence[Span], surest: Mapping[int, Span]) -> Counts:
    """The counts of one label in one text."""
    ranges = {(span.start, span.end) for span in found}
    marked, covered = _positions(gold), _positions(found)
    return Counts(
        gold=len(gold),
        found=len(found),
        exact=sum((span.start, span.end) in ranges for span in gold),
        gold_touched=sum(_touches(span, covered) for span in gold),
        found_touching=sum(_touches(span, marked) for span in found),
        gold_hidden=sum(_touches(span, surest) for span in gold),
        gold_characters=len(marked),
        found_characters=len(covered),
        shared_characters=len(marked & covered),
    )


def _misses(
    ident: str | int, gold: Iterable[GoldSpan], found: Iterable[Span], surest: Mapping[int, Span]
) -> Iterator[Miss]:
    covered: dict[str, set[int]] = defaultdict(set)
    for span in found:
        covered[span.label].update(range(span.start, span.end))
    for mark in gold:
        if not _touches(mark, covered[mark.label]):
            others = [surest[position] for position in range(mark.start, mark.end) if position in surest]
            best = max(others, key=lambda span: span.score, default=None)
            yield Miss(ident, mark.start, mark.end, mark.label, best.label if best else "")


def _touches(span: GoldSpan | Span, positions: Container[int]) -> bool:
    return any(position in positions for position in range(span.start, span.end))


def _positions(spans: Iterable[GoldSpan | Span]) -> set[int]:
    return {position for span in spans for position in range(span.start, span.end)}


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _mean(each: Iterable[Counts], value: Callable[[Counts], float | None]) -> float | None:
    """The mean over the labels for which the measure is defined."""
    defined = [number for number in map(value, each) if number is not None]
    return fmean(defined) if defined else None


def _measures(each: Collection[Counts]) -> dict[str, dict[str, float | None]]:
    groups: dict[str, dict[str, float | None]] = defaultdict(dict)
    for group, name, value in _COLUMNS:
        mean = _mean(each, value)
        groups[group][name] = None if mean is None else round(mean, 4)
    return dict(groups)


def _cells(each: Collection[Counts]) -> list[str]:
    means = (_mean(each, value) for _, _, value in _COLUMNS)
    return ["-" if mean is None else f"{100 * mean:.1f}" for mean in means]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return " ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
