"""Beam's rows as plain records, and back: a schema's column names are no data, so they stay as they are."""

from __future__ import annotations

from typing import Any

import apache_beam as beam

from redact.errors import UsageError


def is_row(value: Any) -> bool:
    """Whether a value is a `beam.Row` or a NamedTuple, which is what rows of a schema are in Python."""
    return isinstance(value, beam.Row) or (isinstance(value, tuple) and hasattr(value, "_fields"))


def to_plain(value: Any) -> Any:
    """A row as a dict, also inside lists and rows; other values as they are."""
    if is_row(value):
        return {name: to_plain(item) for name, item in value._asdict().items()}
    if isinstance(value, list):
        return [to_plain(item) for item in value]
    return value


def like(original: Any, plain: Any) -> Any:
    """The values of a plain record in the rows that `to_plain` made it from; by place, since keys may be cleaned."""
    if is_row(original):
        names = list(original._asdict())
        if len(plain) != len(names):
            raise UsageError("rows keep their columns: other_fields: drop cannot be used with them")
        values = [like(getattr(original, name), item) for name, item in zip(names, plain.values(), strict=True)]
        return (
            beam.Row(**dict(zip(names, values, strict=True))) if type(original) is beam.Row else type(original)(*values)
        )
    if isinstance(original, list):
        return [like(before, item) for before, item in zip(original, plain, strict=True)]
    return plain
