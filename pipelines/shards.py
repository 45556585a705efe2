"""Even pieces of files: planned so that each can be read by itself, and so that their outputs join in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from redact.types import Failed

from .compression import CHUNK, Unpacked, open_unpacked, read_errors, torn_input
from .readers import InputFile
from .rows import Lines, Table, read_jsonl, read_txt

TARGET = 64 << 20
"""Unpacked bytes up to which a file stays one shard."""

MAX_PACKED_SHARDS = 32
"""Every shard of a packed file unpacks all that stands before it, so very large ones get larger shards."""

PACKED_AT_MOST = 20
"""How far text packs, about: a packed file this many times under the target is one shard without a look inside."""


@dataclass(frozen=True, slots=True)
class Shard:
    """A piece of a file, number `index` of `count`.

    `start` and `end` are unpacked bytes, half-open, at which lines (of CSV: rows) start; of Parquet,
    rows. `end` is None for the end of the file. `first_line` is the number, from 1, of the line at
    `start`; `newline` is the line end of the file's first line.
    """

    file: InputFile
    index: int
    count: int
    start: int
    end: int | None
    first_line: int = 1
    newline: str = "\n"

    @property
    def size(self) -> int:
        """The shard's share of the file as it lies on disk, in bytes: for progress."""
        return self.file.size * (self.index + 1) // self.count - self.file.size * self.index // self.count


@dataclass(frozen=True, slots=True)
class Task:
    """A shard with all that a worker must know to commit it; pickles, and holds no key.

    `id` names its record in _redact/shards/; `name` is the file's cleaned relative path, for
    reports; `output` the shard's own file, relative to the output folder; `digest` the keyed digest
    of the input file; `fingerprint` the policy's.
    """

    shard: Shard
    id: str
    name: str
    output: str
    digest: str
    fingerprint: str


def plan_shards(file: InputFile, *, target: int = TARGET) -> list[Shard]:
    """The shards of a file, in order; the same for the same file.

    A file that is torn is one shard: reading it says so.
    """
    try:
        if file.format == "parquet":
            return _plan_parquet(file, target)
        newline = _first_newline(file)
        if unpacked_at_most(file) <= target:
            return [Shard(file, 0, 1, 0, None, newline=newline)]
        marks, size = _marks(file)
        limit = MAX_PACKED_SHARDS if file.compression else len(marks)
        starts = _even(marks, size, count=min(-(-size // target), limit))
        ends = [*(offset for offset, _ in starts[1:]), None]
        return [
            Shard(file, i, len(starts), offset, end, first_line=line, newline=newline)
            for i, ((offset, line), end) in enumerate(zip(starts, ends, strict=True))
        ]
    except read_errors():
        return [Shard(file, 0, 1, 0, None)]


def read_shard(shard: Shard) -> Iterator[tuple[int, Any | Failed]]:
    """The records of a shard with their line or row numbers within the file, from 1, in order.

    What cannot be read comes as Failed("read", ...). Raises TornInput, with the last line reached,
    where the file ends too early, is damaged or cannot be read.
    """
    return iter(ShardReader(shard))


class ShardReader:
    """Reads a shard once, as `read_shard` does; `position` says how many bytes of `shard.size` are read so far.

    `alive` is called now and then while what stands before the shard is passed over.
    """

    def __init__(self, shard: Shard, *, alive: Callable[[], None] = lambda: None) -> None:
        self._shard = shard
        self._alive = alive
        self._progress: Callable[[], float] = lambda: 0.0

    @property
    def position(self) -> int:
        """Between 0 and `shard.size`; 0 where only the end can be told."""
        return int(self._shard.size * min(max(self._progress(), 0.0), 1.0))

    def __iter__(self) -> Iterator[tuple[int, Any | Failed]]:
        number = 0
        try:
            for number, record in self._rows():
                yield number, record
                del record  # it may be large, and the next one is read first
        except read_errors() as error:
            raise torn_input(self._shard.file.path, error, line=number) from None

    def _rows(self) -> Iterator[tuple[int, Any | Failed]]:
        shard, file = self._shard, self._shard.file
        if file.format == "parquet":
            from .parquet import read_rows

            done, rows = 0, max((shard.end or 0) - shard.start, 1)
            self._progress = lambda: done / rows
            for number, row in read_rows(file.path, shard.start, shard.end):
                done = number - shard.start
                yield number, row
            return
        with open_unpacked(file.path, file.compression) as stream:
            lines = Lines(stream)
            self._progress = self._progress_of(lines, stream)
            table = Table(lines, format=file.format) if file.format in ("csv", "tsv") else None
            if shard.start:
                lines.skip_to(shard.start, first_line=shard.first_line, alive=self._alive)
            if table is not None:
                yield from table.rows(shard.end)
            elif file.format == "txt":
                yield from read_txt(lines, shard.end, newline=shard.newline)
            else:
                yield from read_jsonl(lines, shard.end)
        self._progress = lambda: 1.0

    def _progress_of(self, lines: Lines, stream: Unpacked) -> Callable[[], float]:
        shard, size = self._shard, max(self._shard.file.size, 1)
        if shard.count == 1:
            return lambda: stream.packed.tell() / size if shard.file.compression else lines.offset / size
        end = shard.end if shard.file.compression else shard.end or size
        if end is None:
            return lambda: 0.0
        return lambda: (lines.offset - shard.start) / (end - shard.start)


def _first_newline(file: InputFile) -> str:
    """The end of the first line, looked for in the first MiB."""
    with open_unpacked(file.path, file.compression) as stream:
        first = stream.read(CHUNK).partition(b"\n")
    return "\r\n" if first[1] and first[0].endswith(b"\r") else "\n"


def unpacked_at_most(file: InputFile) -> int:
    """The bytes of a file once unpacked, about, if it is packed as well as can be."""
    return file.size * (PACKED_AT_MOST if file.compression else 1)


def _marks(file: InputFile) -> tuple[list[tuple[int, int]], int]:
    """Where a shard may start, as (byte, line number), about one per MiB; and the unpacked size of the file."""
    with open_unpacked(file.path, file.compression) as stream:
        if file.format in ("csv", "tsv"):
            return _table_marks(stream, file.format)
        marks, offset, line = [(0, 1)], 0, 1
        while chunk := stream.read(CHUNK):
            if first := chunk.find(b"\n") + 1:
                marks.append((offset + first, line + 1))
            line += chunk.count(b"\n")
            offset += len(chunk)
    return [mark for mark in marks if mark[0] < offset], offset


def _table_marks(stream: Any, format: str) -> tuple[list[tuple[int, int]], int]:
    """The marks of a CSV or TSV file: only a parse from its start tells quoted line ends from row ends."""
    lines = Lines(stream)
    marks, after = [(0, 1)], CHUNK
    table = Table(lines, format=format)
    for _ in table.rows(None):
        if lines.offset >= after:
            marks.append((lines.offset, lines.number + 1))
            after = lines.offset + CHUNK
    return [mark for mark in marks if mark[0] < lines.offset], lines.offset


def _even(marks: list[tuple[int, int]], size: int, *, count: int) -> list[tuple[int, int]]:
    """The marks that split a file most evenly into `count` pieces, or fewer where lines are long."""
    starts: list[tuple[int, int]] = []
    at = 0
    for i in range(count):
        while at < len(marks) and marks[at][0] < size * i // count:
            at += 1
        if at < len(marks):
            starts.append(marks[at])
            at += 1
    return starts


def _plan_parquet(file: InputFile, target: int) -> list[Shard]:
    """Ranges of rows of about equal number; a row group on a seam is read by both sides."""
    from .parquet import open_parquet

    with open_parquet(file.path) as parquet:
        metadata = parquet.metadata
        rows = metadata.num_rows
        size = sum(metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups))
    count = max(1, min(-(-size // target), rows))
    cuts = [rows * i // count for i in range(count + 1)]
    return [Shard(file, i, count, cuts[i], cuts[i + 1], first_line=cuts[i] + 1) for i in range(count)]
