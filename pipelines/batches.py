"""Records in batches: enough to be fast, few enough to be small."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

RECORDS = 256
"""Records in a batch at most."""

CHARACTERS = 1 << 18
"""Characters after which a batch ends, whatever its number of records: long documents must not pile up."""


def in_batches(
    rows: Iterable[tuple[int, Any]],
    *,
    records: int = RECORDS,
    characters: int = CHARACTERS,
    take: Callable[[int, int], None] | None = None,
) -> Iterator[list[tuple[int, Any]]]:
    """Numbered records in order, `records` at a time, or fewer where they hold more than `characters`.

    `take` is told of each batch before it comes: the number of its first record, and its size in characters.
    """
    batch: list[tuple[int, Any]] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += weigh(row[1])
        del row
        if len(batch) >= records or size >= characters:
            if take:
                take(batch[0][0], size)
            full, batch, size = [batch], [], 0
            yield full.pop()  # held here no longer than by the caller
    if batch:
        if take:
            take(batch[0][0], size)
        yield batch


def weigh(value: Any) -> int:
    """The size of a value in characters, about: those of its strings and keys, and one for everything else."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(map(weigh, value)) + sum(map(weigh, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(weigh, value))
    return 1
