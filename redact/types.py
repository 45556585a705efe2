"""The values that travel between the rooms of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Span:
    """A finding: text[start:end] in code points, end exclusive.

    `score` is in 0..1; `recognizer` is the name of the rule that found it.
    """

    start: int
    end: int
    label: str
    score: float
    recognizer: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A cleaned text and what was hidden in it.

    `spans` are disjoint, in order of start, and their offsets are those of the
    original text, not of `text`.
    """

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A text that could not be cleaned: where it failed, never what it said.

    `error` is a class; `recognizer` the name of the one that failed, "" where it was none or is not known.
    """

    stage: str
    error: str
    recognizer: str = ""

    def __str__(self) -> str:
        return f"{self.stage} failed with {self.error}" + (f" in {self.recognizer}" if self.recognizer else "")


class Layer(Protocol):
    """One way to find things: a batch of texts in, the findings of each out.

    `find` returns one list per text, in the order of `texts`; the spans of a
    list may overlap and need no order. The result for a text never depends on
    the other texts of the batch.
    """

    @property
    def name(self) -> str: ...

    @property
    def labels(self) -> frozenset[str]: ...

    def find(self, texts: Sequence[str]) -> list[list[Span]]: ...
