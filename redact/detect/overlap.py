"""From overlapping findings to a disjoint cover."""

from __future__ import annotations

from collections.abc import Sequence

from ..types import Span


def cover(text: str, spans: Sequence[tuple[int, Span]]) -> list[Span]:
    raise NotImplementedError
