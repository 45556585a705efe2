"""Even pieces of files."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from redact.types import Failed

from .readers import InputFile


@dataclass(frozen=True, slots=True)
class Shard:
    """`start` and `end` are unpacked bytes, half-open (Parquet: rows); end None = to the end of the file."""

    file: InputFile
    index: int
    count: int
    start: int
    end: int | None
    first_line: int = 1

    @property
    def size(self) -> int: ...     # bytes for progress: unpacked where known


def plan_shards(file: InputFile, *, target: int = 64 << 20) -> list[Shard]: ...   # never raises TornInput: such a file is one shard, and reading it raises


def read_shard(shard: Shard) -> Iterator[tuple[int, Any | Failed]]: ...    # raises TornInput
