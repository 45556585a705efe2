"""Records in batches: enough to be fast, few enough to be small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

RECORDS = 256
"""Records in a batch at most."""

CHARACTERS = 1 << 18
"""Characters after which a batch ends, whatever its number of records: long documents must not pile up."""


def in_batches(
    rows: Iterable[tuple[int, Any]], *, records: int = RECORDS, characters: int = CHARACTERS
) -> Iterator[list[tuple[int, Any]]]:
    """Numbered records in order, `records` at a time, or fewer where they hold more than `characters`."""
    batch: list[tuple[int, Any]] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += weigh(row[1])
        if len(batch) >= records or size >= characters:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def weigh(value: Any) -> int:
    """The characters of all strings in a value, keys left out."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(map(weigh, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(weigh, value))
    return 0
