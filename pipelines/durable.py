"""Files that appear whole or not at all, and stay after a power cut.

Each is put on the disk by itself (fsync), but for the small ones of a local job: a corpus may have very many, and
that takes longer than to clean them. They are put there all at once in the end (`sync_disk`). What a power cut
leaves of them before is found out by digest (`Record.proves`), and done again.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from redact.errors import InputError

from .compression import show_path
from .readers import OWN_FOLDER

TMP = f"{OWN_FOLDER}/tmp"
"""The folder of unfinished files, relative to the output folder and on the same disk."""

SMALL = 1 << 20
"""Bytes under which a file that a record proves by its digest need not be on the disk before that record."""


def place_of(output: str, name: str) -> Path:
    """Where a file of the output lies. On the disk names are UTF-8, whatever the locale's encoding is."""
    return Path(output, os.fsdecode(name.encode("utf-8", "replace")))


class DurableFile:
    """A binary file, written beside its place and moved there by `commit`.

    Use it with `with`; leaving without a commit removes what was written. `size` and `sha256` are
    those of the bytes written so far. Raises InputError where the disk is full or cannot be written.
    """

    def __init__(self, output: str, relative: str) -> None:
        self._final = place_of(output, relative)
        self._folder = Path(output) / TMP
        # Named by chance: a second attempt at the same file must not write into the first.
        self._temp = self._folder / f"{secrets.token_hex(8)}.tmp"
        self._hash = hashlib.sha256()
        self._committed = False
        self.size = 0
        with said_plainly(str(self._final)):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._temp.open("xb")

    @property
    def sha256(self) -> str:
        """Of the bytes written so far."""
        return self._hash.hexdigest()

    def write(self, data: Any) -> int:
        """Write bytes; packers and Arrow call this as they would a file's."""
        length = memoryview(data).nbytes
        if self._file.closed:
            return length  # a packer that is let go after a failure still writes its end
        with said_plainly(str(self._final)):
            self._file.write(data)
        self._hash.update(data)
        self.size += length
        return length

    def flush(self) -> None:
        """For packers that call it; what counts is `commit`."""

    def tell(self) -> int:
        """Bytes written so far."""
        return self.size

    @property
    def closed(self) -> bool:
        """For Arrow, which asks."""
        return self._file.closed

    def commit(self, *, sync: bool = True) -> None:
        """Put the file in its place, over what stands there; without `sync` a power cut may still spoil it."""
        with said_plainly(str(self._final)):
            self._file.flush()
            if sync:
                os.fsync(self._file.fileno())
            self._file.close()
            _make_folders(self._final.parent)
            self._temp.replace(self._final)
            if sync:
                _sync_folder(self._final.parent)
        self._committed = True

    def close(self) -> None:
        """Remove what was not committed."""
        if self._committed:
            return
        with suppress(OSError):  # the disk was full before, and said so
            self._file.close()
        self._temp.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def write_durably(output: str, relative: str, data: bytes, *, sync: bool = True) -> None:
    """Write a small file whole. Raises InputError where that cannot be done."""
    with DurableFile(output, relative) as file:
        file.write(data)
        file.commit(sync=sync)


def sync_disk(folder: str) -> None:
    """Put all that this machine has written on the disk of `folder` there. Raises InputError where that fails."""
    with said_plainly(folder):
        call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
        if call is None:  # not on Linux
            os.sync()
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            if call(handle):
                raise OSError(ctypes.get_errno(), "syncfs")
        finally:
            os.close(handle)


def sweep_temps(output: str) -> None:
    """Remove what a killed run left unfinished; only while holding the output's lock."""
    folder = Path(output) / TMP
    if folder.is_dir():
        for path in folder.iterdir():
            if not path.is_dir() or path.is_symlink():
                path.unlink(missing_ok=True)


@contextmanager
def said_plainly(path: str) -> Iterator[None]:
    """Turn the system's refusal to write into one line."""
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise InputError(
            f"cannot write {show_path(path)}: {reason}; put that right, and the same command goes on where it stopped"
        ) from None


def _make_folders(folder: Path) -> None:
    """Make folders that are there after a power cut as well."""
    if folder.is_dir():
        return
    _make_folders(folder.parent)
    folder.mkdir(exist_ok=True)
    _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
