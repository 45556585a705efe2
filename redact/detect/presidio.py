"""Any Presidio EntityRecognizer as a layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..types import Span


class PresidioLayer:
    def __init__(self, recognizers: Sequence[Any], *, nlp_engine: Any = None, language: str = "en") -> None:
        self._recognizers = tuple(recognizers)

    @property
    def name(self) -> str:
        return "presidio"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(label for one in self._recognizers for label in one.get_supported_entities())

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        raise NotImplementedError
