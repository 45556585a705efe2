"""Context words: whole words near a finding that raise its score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..types import Span


@dataclass(frozen=True)
class ContextRule:
    words: frozenset[str]
    required: bool


def context_rules(recognizers: Iterable[object]) -> dict[str, ContextRule]:
    """The rules of PatternSpecs, FunctionRecognizers and Presidio recognizers, by recognizer name."""
    raise NotImplementedError


def context_word(text: str, span: Span, rule: ContextRule) -> str | None:
    raise NotImplementedError


def apply_context(text: str, spans: Sequence[Span], rules: Mapping[str, ContextRule]) -> list[Span]:
    raise NotImplementedError
