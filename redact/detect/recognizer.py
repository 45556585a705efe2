"""A Python function as a recognizer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..types import Span

Found = tuple[int, int] | tuple[int, int, float] | Span | re.Match[str]
Finder = Callable[[str], Iterable[Found]]


@dataclass(frozen=True)
class FunctionRecognizer:
    name: str
    label: str
    score: float
    function: Finder
    context: tuple[str, ...] = ()
    requires_context: bool = False

    def __call__(self, text: str) -> Iterable[Found]:
        return self.function(text)


def recognizer(
    label: str,
    *,
    score: float = 0.85,
    name: str | None = None,
    context: Sequence[str] = (),
    requires_context: bool = False,
) -> Callable[[Finder], FunctionRecognizer]:
    def wrap(function: Finder) -> FunctionRecognizer:
        own = name or getattr(function, "__name__", label)
        return FunctionRecognizer(own, label, score, function, tuple(context), requires_context)

    return wrap


class FunctionLayer:
    def __init__(self, recognizers: Sequence[FunctionRecognizer]) -> None:
        self._recognizers = tuple(recognizers)

    @property
    def name(self) -> str:
        return "functions"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(one.label for one in self._recognizers)

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        raise NotImplementedError
