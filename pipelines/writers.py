"""The output file of a shard: in the format and packing of its input, whole or not there."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Any, Protocol, Self

from redact.errors import RedactionError
from redact.types import Failed

from .compression import open_packed
from .durable import SMALL, DurableFile
from .formats import DELIMITERS, encode_record
from .layout import Layout
from .shards import Task

_BLOCK = 1 << 20
"""Bytes handed to the packer at once."""


@dataclass(frozen=True, slots=True)
class Written:
    """A committed file: its size in bytes on disk and the SHA-256 of those, in hex."""

    size: int
    sha256: str


class _Sink(Protocol):
    def write(self, record: Any) -> None: ...

    def close(self) -> None: ...


class ShardWriter:
    """Writes the cleaned records of a shard to its place in the output.

        with ShardWriter(output, task, layout) as writer:
            writer.write(records)
            written = writer.commit()

    Leaving without a commit leaves nothing behind. The bytes depend on the records alone, not on
    how they are batched. Raises InputError where the disk is full or cannot be written.
    """

    def __init__(self, output: str, task: Task, layout: Layout) -> None:
        file = task.shard.file
        self._file = DurableFile(output, task.output)
        self._sink: _Sink
        if file.format == "parquet":
            from .parquet import ParquetSink

            self._sink = ParquetSink(self._file, layout.schema, codec=layout.codec)  # type: ignore[arg-type]
        else:
            packed = open_packed(self._file, file.compression)  # type: ignore[arg-type]
            if file.format == "jsonl":
                self._sink = _JsonLines(packed)
            elif file.format == "txt":
                self._sink = _TextLines(packed, newline=task.shard.newline)
            else:
                self._sink = _Table(packed, layout.columns, format=file.format, newline=task.shard.newline)
                # The parts of a split file join to one, so only the first has the header.
                if task.shard.index == 0 and layout.columns:
                    self._sink.write(dict(zip(layout.columns, layout.columns, strict=True)))

    def write(self, records: Iterable[Any | Failed]) -> None:
        """Write records in order; those that failed are left out."""
        for record in records:
            if not isinstance(record, Failed):
                self._sink.write(record)

    def commit(self, *, sync_all: bool = True) -> Written:
        """Put the file in its place, and on the disk unless it is small and not `sync_all`."""
        self._sink.close()
        self._file.commit(sync=sync_all or self._file.size >= SMALL)
        return Written(self._file.size, self._file.sha256)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()


class _Lines:
    """Bytes gathered into blocks of one size, so that the packed bytes do not depend on how they came."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._block = bytearray()

    def put(self, data: bytes) -> None:
        at = 0
        while len(self._block) + len(data) - at >= _BLOCK:
            end = at + _BLOCK - len(self._block)
            self._block += memoryview(data)[at:end]
            self._file.write(bytes(self._block))
            self._block.clear()
            at = end
        self._block += memoryview(data)[at:]

    def close(self) -> None:
        self._file.write(bytes(self._block))
        self._file.close()


class _JsonLines(_Lines):
    def write(self, record: Any) -> None:
        self.put(encode_record(record))
        self.put(b"\n")


class _TextLines(_Lines):
    def __init__(self, file: IO[bytes], *, newline: str) -> None:
        super().__init__(file)
        self._newline = newline.encode()

    def write(self, record: Any) -> None:
        if not isinstance(record, str):
            raise RedactionError(stage="write", error="NotAString")
        # A record is a line: only a replacement of the policy can have brought in a line end.
        self.put(record.replace("\n", " ").encode())
        self.put(self._newline)


class _Table(_Lines):
    def __init__(self, file: IO[bytes], columns: tuple[str, ...], *, format: str, newline: str) -> None:
        super().__init__(file)
        self._columns = columns
        self._newline = newline.encode()
        # With "\r\n" the csv module quotes cells that hold either; the real line end is put in after.
        self._writer = csv.writer(self._Row(self), delimiter=DELIMITERS[format], lineterminator="\r\n")

    class _Row:
        def __init__(self, table: _Table) -> None:
            self._table = table

        def write(self, row: str) -> None:
            self._table.put(row.removesuffix("\r\n").encode())
            self._table.put(self._table._newline)

    def write(self, record: Any) -> None:
        if record.keys() != set(self._columns):
            raise RedactionError(stage="write", error="ColumnMismatch")
        self._writer.writerow([record[column] for column in self._columns])
