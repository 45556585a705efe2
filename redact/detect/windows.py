"""Long texts in overlapping windows, offsets mapped back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..types import Span


def find_in_windows(
    find: Callable[[Sequence[str]], list[list[Span]]], texts: Sequence[str], *, size: int, overlap: int
) -> list[list[Span]]:
    raise NotImplementedError
