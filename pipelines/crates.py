"""Small files together: thousands of them are dealt out and cleaned in batches, as the lines of one file are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from .batches import CHARACTERS, RECORDS, weigh
from .compression import TornInput
from .rows import Row
from .shards import Shard, ShardReader, unpacked_at_most

SMALL = 64 << 10
"""Unpacked bytes, about, up to which a file may share a crate."""

SIZE = 256 << 10
"""Bytes in a crate at most, as they lie on disk."""

FILES = 100
"""Files in a crate at most: what a kill may cost stays about a second of work."""

FAIR = 8
"""A crate is no more than this part of what each worker gets, so that the last one does not keep the job waiting."""


class Unit(Protocol):
    """A shard to work off. `id` is unique in the job; `name` is the file's cleaned name, for messages."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def shard(self) -> Shard: ...


One = TypeVar("One", bound=Unit)


def pack(units: Sequence[Unit], *, workers: int) -> list[tuple[Unit, ...]]:
    """The units in order, small ones that follow each other in one crate."""
    limit = min(SIZE, sum(unit.shard.size for unit in units) // (FAIR * workers))
    crates: list[tuple[Unit, ...]] = []
    held: list[Unit] = []
    size = 0
    for unit in units:
        if held and (len(held) >= FILES or size + unit.shard.size > limit or not is_small(unit.shard)):
            crates.append(tuple(held))
            held, size = [], 0
        held.append(unit)
        size += unit.shard.size if is_small(unit.shard) else limit
    return [*crates, tuple(held)] if held else crates


def is_small(shard: Shard) -> bool:
    """Whether a shard is a whole file that should unpack to little; of Parquet that cannot be told."""
    return shard.count == 1 and shard.file.format != "parquet" and unpacked_at_most(shard.file) <= SMALL


def loads(crate: Sequence[One], *, take: Callable[[int, int], None]) -> Iterator[list[tuple[One, list[Row] | None]]]:
    """The units of a crate in order, with all their rows, as many at once as make a batch.

    `take` is told of each load before it comes: a line, 0 where that is of several files, and the characters. A unit
    whose rows are None comes alone, to be read by itself: it is not small, turned out not to be, or is torn.
    """
    held: list[tuple[One, list[Row] | None]] = []
    records = size = 0
    for unit in crate:
        rows, weight = _read(unit.shard)
        if held and (rows is None or records + len(rows) > RECORDS or size + weight > CHARACTERS):
            take(_first(held), size)
            yield held
            held, records, size = [], 0, 0
        if rows is None:
            yield [(unit, None)]
            continue
        held.append((unit, rows))
        records += len(rows)
        size += weight
    if held:
        take(_first(held), size)
        yield held


def _first(load: Sequence[tuple[One, list[Row] | None]]) -> int:
    """The line that the rows of a load start at; 0 where they are several files'."""
    rows = load[0][1]
    return rows[0][0] if rows and len(load) == 1 else 0


def _read(shard: Shard) -> tuple[list[Row] | None, int]:
    """All rows of a small shard with their weight; None where they are more than one batch, or torn."""
    rows: list[Row] = []
    size = 0
    if not is_small(shard):
        return None, 0
    try:
        for row in ShardReader(shard):
            rows.append(row)
            size += weigh(row[1])
            if len(rows) > RECORDS or size > CHARACTERS:
                return None, 0
    except TornInput:
        return None, 0
    return rows, size
