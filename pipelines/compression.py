"""Packed files: read to their end or reported as torn, and written so that equal content gives equal bytes.

Arrow's streams read gzip and Zstandard: they take files of several members, hold one small buffer
whatever the file unpacks to, and refuse a member that is cut short or followed by anything else.
Python's own readers pass over one or the other in silence.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
from pathlib import Path
from typing import IO, Any

import zstandard

from redact.errors import InputError

COMPRESSIONS = {".gz": "gz", ".zst": "zst", ".bz2": "bz2", ".xz": "xz"}
"""Suffix of a packed file -> its compression."""

CHUNK = 1 << 20
_ARROW_NAMES = {"gz": "gzip", "zst": "zstd"}


class TornInput(InputError):  # noqa: N818 - what it is, not that it is one
    """A file that ends too early, is damaged or cannot be read on.

    `error` is a class for reports (TruncatedFile, CorruptFile, or an OSError's), `line` the last
    line or row that was reached (up to 16 KiB before the tear), 0 for none.
    """

    def __init__(self, message: str, *, error: str, line: int = 0) -> None:
        super().__init__(message)
        self.error = error
        self.line = line

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (str(self), self.error, self.line))


def _rebuild(message: str, error: str, line: int) -> TornInput:
    return TornInput(message, error=error, line=line)


def show_path(path: str) -> str:
    """A path as printable text: bytes that are no UTF-8 and control characters become `?`."""
    text = os.fsencode(path).decode("utf-8", "replace").replace("\ufffd", "?")
    return "".join(char if char.isprintable() else "?" for char in text)


def torn_input(path: str, cause: BaseException, *, line: int = 0) -> TornInput:
    """The error to raise for what a reader of `path` raised after `line`."""
    if isinstance(cause, TornInput):
        return TornInput(str(cause), error=cause.error, line=max(line, cause.line))
    message = str(cause)
    if isinstance(cause, EOFError) or "Truncated" in message:
        error, what = "TruncatedFile", "ends too early"
    elif isinstance(cause, OSError) and cause.errno is not None:
        error, what = type(cause).__name__, f"cannot be read: {os.strerror(cause.errno)}"
    else:
        error, what = "CorruptFile", "is damaged"
    return TornInput(
        f"{show_path(path)}: the file {what} (after line {line}); restore it and run again", error=error, line=line
    )


def read_errors() -> tuple[type[Exception], ...]:
    """What reading a torn or vanished file can raise."""
    import pyarrow

    return (OSError, EOFError, lzma.LZMAError, pyarrow.ArrowException, TornInput)


class Unpacked(io.BufferedReader):
    """The unpacked bytes of a file; `packed` is the file as it lies on disk, whose `tell` says how far it is read."""

    def __init__(self, raw: Any, packed: IO[bytes]) -> None:
        super().__init__(raw, CHUNK)
        self.packed = packed


def open_unpacked(path: str, compression: str) -> Unpacked:
    """The unpacked bytes of a file as a buffered stream. Opening and reading raise `read_errors()`."""
    if compression == "":
        plain = Path(path).open("rb", buffering=0)  # noqa: SIM115 - closed with the stream
        return Unpacked(plain, plain)
    if Path(path).stat().st_size == 0:
        # No packer writes nothing at all, so something was lost.
        raise torn_input(path, EOFError())
    if compression in ("xz", "bz2"):
        streams = _StreamReader(path, compression)
        return Unpacked(streams, streams.packed)
    import pyarrow

    # Opened by Python: Arrow takes no path that is not UTF-8.
    packed = Path(path).open("rb", buffering=CHUNK)  # noqa: SIM115 - closed with the stream
    return Unpacked(_Short(pyarrow.CompressedInputStream(packed, _ARROW_NAMES[compression])), packed)


class _Short(io.RawIOBase):
    """Reads little at once: what a read had unpacked before it came to a tear is lost with it."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return int(self._stream.readinto(memoryview(buffer)[: 1 << 14]))

    def close(self) -> None:
        self._stream.close()
        super().close()


class _StreamReader(io.RawIOBase):
    """Unpacks all streams of an xz or bzip2 file.

    Python's own readers take garbage after a stream for its end, Arrow's stumbles over an empty bzip2 stream.
    """

    def __init__(self, path: str, compression: str) -> None:
        self._xz = compression == "xz"
        self.packed = Path(path).open("rb")  # noqa: SIM115 - closed with the reader
        self._decoder: lzma.LZMADecompressor | bz2.BZ2Decompressor | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while True:
            if self._decoder is None:
                start = self._next_stream()
                if not start:
                    return 0
                self._decoder = lzma.LZMADecompressor(format=lzma.FORMAT_XZ) if self._xz else bz2.BZ2Decompressor()
                data = start
            else:
                data = self.packed.read(1 << 16) if self._decoder.needs_input else b""
                if self._decoder.needs_input and not data:
                    raise EOFError
            unpacked = self._decoder.decompress(data, max_length=len(buffer))
            if self._decoder.eof:
                self.packed.seek(-len(self._decoder.unused_data), os.SEEK_CUR)
                self._decoder = None
            if unpacked:
                buffer[: len(unpacked)] = unpacked
                return len(unpacked)

    def _next_stream(self) -> bytes:
        """The first bytes of the next stream; b"" at the end. Zeros between streams are legal padding in xz."""
        while data := self.packed.read(1 << 16):
            if rest := data.lstrip(b"\0") if self._xz else data:
                return rest
        return b""

    def close(self) -> None:
        self.packed.close()
        super().close()


def open_packed(file: IO[bytes], compression: str) -> IO[bytes]:
    """A stream that packs into `file`; closing it ends the packed data and leaves `file` open.

    Fast levels: packing must not cost more than cleaning. No time and no name is written inside.
    """
    if compression == "":
        return _Unclosed(file)  # type: ignore[return-value]
    if compression == "gz":
        return gzip.GzipFile(filename="", mode="wb", compresslevel=3, fileobj=file, mtime=0)  # type: ignore[return-value]
    if compression == "zst":
        packer = zstandard.ZstdCompressor(level=3, write_checksum=True)
        return packer.stream_writer(file, closefd=False)
    if compression == "bz2":
        return bz2.BZ2File(file, "wb")
    return lzma.LZMAFile(file, "wb", preset=1)


class _Unclosed(io.RawIOBase):
    """Writes through, and stays open below when closed."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return self._file.write(data)
