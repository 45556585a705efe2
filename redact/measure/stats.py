"""Counts that add up: of one text, a batch, a worker or a whole corpus.

Nothing here holds text or a digest of text. Two Stats added are the Stats of
both inputs together, in any order, so that the library, one worker and many
report the same figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from itertools import combinations
from typing import Any, Self

from ..types import Span

_PIECE = 1 << 16

BANDS = 10
"""Score bands: band i holds scores in [i/10, (i+1)/10), and the last one 1.0 too."""


def band(score: float) -> str:
    """The label of a score's band, such as "0.8-0.9"."""
    low = min(int(score * BANDS + 1e-9), BANDS - 1)
    return f"{low / BANDS:.1f}-{(low + 1) / BANDS:.1f}"


def count_words(text: str) -> int:
    """The runs of non-blank characters in a text."""
    if len(text) <= _PIECE:
        return len(text.split())
    # In pieces: the words of a long text take ten times its room. A word over a seam is counted in both.
    words = sum(len(text[start : start + _PIECE].split()) for start in range(0, len(text), _PIECE))
    seams = range(_PIECE, len(text), _PIECE)
    return words - sum(not text[seam - 1].isspace() and not text[seam].isspace() for seam in seams)


@dataclass(slots=True)
class Stats:
    """What was read, found and hidden.

    A record is a unit of input (a JSONL line, a CSV row, a text given to the
    library); a text is one string of a record. `changed` and `failed` count
    records. `words` are runs of non-blank characters. `by_label` and its
    siblings count findings that were hidden; `findings_per_record` counts
    records by how many; `pairs` counts records in which two labels met, under
    "A+B" in alphabetical order. `errors` counts failed records by
    "stage:ErrorClass".
    """

    records: int = 0
    changed: int = 0
    failed: int = 0
    texts: int = 0
    characters: int = 0
    redacted_characters: int = 0
    words: int = 0
    findings: int = 0
    by_label: Counter[str] = field(default_factory=Counter)
    by_recognizer: Counter[str] = field(default_factory=Counter)
    by_operator: Counter[str] = field(default_factory=Counter)
    by_field: Counter[str] = field(default_factory=Counter)
    by_score: Counter[str] = field(default_factory=Counter)
    findings_per_record: Counter[str] = field(default_factory=Counter)
    pairs: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)

    def add_text(self, text: str, spans: Iterable[Span], *, operators: Mapping[str, str], field: str = "text") -> None:
        """Count one cleaned text; `operators` names the operator of each label."""
        self.texts += 1
        self.characters += len(text)
        self.words += count_words(text)
        for span in spans:
            self.findings += 1
            self.redacted_characters += span.end - span.start
            self.by_label[span.label] += 1
            self.by_recognizer[span.recognizer] += 1
            self.by_operator[operators[span.label]] += 1
            self.by_field[field] += 1
            self.by_score[band(span.score)] += 1

    def add_record(self, labels: Iterable[str], *, changed: bool) -> None:
        """Count one record by the labels of all its findings, repeats included."""
        found = list(labels)
        self.records += 1
        self.changed += changed
        self.findings_per_record[str(len(found))] += 1
        if len(found) > 1:
            self.pairs.update("+".join(pair) for pair in combinations(sorted(set(found)), 2))

    def add_failure(self, *, stage: str, error: str) -> None:
        """Count one record that could not be cleaned."""
        self.records += 1
        self.failed += 1
        self.errors[f"{stage}:{error}"] += 1

    def __add__(self, other: Stats) -> Stats:
        return Stats(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)})

    def __iadd__(self, other: Stats) -> Self:
        for f in fields(self):
            value = getattr(self, f.name)
            value += getattr(other, f.name)
            setattr(self, f.name, value)
        return self

    @property
    def per_1000_words(self) -> dict[str, float]:
        """Findings per 1,000 words, by label."""
        return (
            {label: round(1000 * n / self.words, 4) for label, n in sorted(self.by_label.items())} if self.words else {}
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, keys in a fixed order; `from_dict` reads them back."""
        plain: dict[str, Any] = {}
        for f in fields(self):
            value = getattr(self, f.name)
            plain[f.name] = dict(sorted(value.items())) if isinstance(value, Counter) else value
        return plain | {"per_1000_words": self.per_1000_words}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Stats:
        """The Stats that `to_dict` wrote; unknown keys are ignored."""
        stats = cls()
        for f in fields(cls):
            if f.name in plain:
                value = plain[f.name]
                setattr(stats, f.name, Counter(value) if isinstance(value, Mapping) else int(value))
        return stats
