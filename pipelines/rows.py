"""Records from the lines of text files: JSONL, plain text, CSV and TSV."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

from redact.types import Failed

from .compression import TornInput
from .formats import DELIMITERS, decode_record, unique_names

BOM = b"\xef\xbb\xbf"

Row = tuple[int, Any | Failed]
"""A line number, counted from 1, and what stands there."""


class Lines:
    """The lines of an unpacked stream, split at "\\n" alone, with the place that was reached.

    `offset` is the byte after the line given last, `number` that line's number. A byte order mark
    at the start of the file is left out of the first line, but counted.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.offset = 0
        self.number = 0

    def skip_to(self, offset: int, *, first_line: int, alive: Callable[[], None]) -> None:
        """Go on at a byte where the line `first_line` starts; `alive` is called for each MiB that is read for it."""
        if self._stream.seekable():
            self._stream.seek(offset)
        else:
            left = offset - self.offset
            while left > 0:
                chunk = self._stream.read(min(left, 1 << 20))
                if not chunk:
                    raise EOFError
                left -= len(chunk)
                alive()
        self.offset, self.number = offset, first_line - 1

    def until(self, end: int | None) -> Iterator[bytes]:
        """The lines with their ends that start before the byte `end`; None for all."""
        while end is None or self.offset < end:
            line = self._stream.readline()
            if not line:
                return
            start = self.offset
            self.offset += len(line)
            self.number += 1
            held = [line[3:] if start == 0 and line.startswith(BOM) else line]
            del line  # it may be long, and is not to lie here while it is worked on
            yield held.pop()


def read_jsonl(lines: Lines, end: int | None) -> Iterator[Row]:
    """A record per line; blank lines are passed over, but counted."""
    for line in lines.until(end):
        line = line.strip(b" \t\r\n")
        if line:
            record = decode_line(line)
            del line
            yield lines.number, record
            del record


def decode_line(line: bytes) -> Any | Failed:
    """The value of a JSONL line without its end, or Failed("read", ...)."""
    try:
        return decode_record(line)
    except (ValueError, RecursionError) as error:
        return Failed("read", type(error).__name__ if _is_utf8(line) else "UnicodeDecodeError")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def read_txt(lines: Lines, end: int | None, *, newline: str) -> Iterator[Row]:
    """A str per line, blank ones too, without the file's `newline`."""
    ending = newline.encode()
    for line in lines.until(end):
        line = line.removesuffix(ending) if line.endswith(ending) else line.removesuffix(b"\n")
        try:
            record: str | Failed = line.decode()
        except UnicodeDecodeError as error:
            record = Failed("read", type(error).__name__)
        del line
        yield lines.number, record
        del record


class Table:
    """The rows of a CSV or TSV stream, as dicts of str under the names of its first row.

    Quoted line ends stay in their cell. A row with other than the header's number of cells, bad
    quotes or bad UTF-8 is Failed. Names that repeat get a number. `columns` is empty for an empty file.
    """

    def __init__(self, lines: Lines, *, format: str) -> None:
        self._lines = lines
        self._delimiter = DELIMITERS[format]
        # The limit is the process's own; a cell may be as long as a document.
        csv.field_size_limit(sys.maxsize)
        self._bad = False
        header = next(self._parse(None), None)
        if header is None:
            self.columns: list[str] = []
        elif isinstance(header[1], Failed):
            raise TornInput("the header row cannot be read", error="BadHeader", line=header[0])
        else:
            self.columns = unique_names(header[1])

    def rows(self, end: int | None) -> Iterator[Row]:
        """The rows that start before the byte `end`, with the line each starts on."""
        width = len(self.columns)
        for number, row in self._parse(end):
            if isinstance(row, Failed):
                yield number, row
            elif len(row) != width:
                yield number, Failed("read", "RaggedRow")
            else:
                yield number, dict(zip(self.columns, row, strict=True))

    def _parse(self, end: int | None) -> Iterator[tuple[int, Sequence[str] | Failed]]:
        """The raw rows. The parser takes one line at a time, so after a row the stream stands at the next."""
        while end is None or self._lines.offset < end:
            number = self._lines.number + 1
            self._bad = False
            # One parser per row, and no end within it: a quoted cell may run on past `end`.
            parser = csv.reader(self._decoded(), delimiter=self._delimiter, strict=True)
            try:
                row = next(parser)
            except StopIteration:
                return
            except csv.Error:
                yield number, Failed("read", "CsvError")
                continue
            if self._bad:
                yield number, Failed("read", "UnicodeDecodeError")
            elif row:
                yield number, row

    def _decoded(self) -> Iterator[str]:
        for line in self._lines.until(None):
            try:
                yield line.decode()
            except UnicodeDecodeError:
                self._bad = True
                yield line.decode(errors="surrogateescape")
