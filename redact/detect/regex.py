"""The regex layer: all patterns as one plan."""

from __future__ import annotations

from collections.abc import Sequence

from ..types import Span
from .pattern import PatternSpec


class RegexLayer:
    def __init__(self, specs: Sequence[PatternSpec]) -> None:
        self._specs = tuple(specs)

    @property
    def name(self) -> str:
        return "regex"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(spec.label for spec in self._specs)

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        raise NotImplementedError
