"""Paths to the fields of a record: `text`, `messages[*].content`, `["a.b"].c`."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class FieldPath:
    """A parsed path; a step is a key, or None for `[*]`: every item of a list."""

    text: str
    steps: tuple[str | None, ...]


def parse_field(text: str, *, where: str = "fields") -> FieldPath: ...      # PolicyError with the position


def parse_fields(texts: Sequence[str], *, where: str = "fields") -> tuple[FieldPath, ...]: ...


def get_field(record: Any, path: FieldPath) -> list[Any]: ...      # values in order; KeyError/… never: missing -> skipped


def set_field(record: Any, path: FieldPath, values: Iterable[Any]) -> Any: ...     # a copy with the values put in, in get_field's order
