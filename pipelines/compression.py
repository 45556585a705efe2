"""Packed files, read to their end or not at all."""
from __future__ import annotations

from typing import BinaryIO

from redact.errors import InputError


class TornInput(InputError):
    """A file that ends too early or is damaged; `error` is a class name for reports, `line` the last line reached."""

    def __init__(self, message: str, *, error: str, line: int = 0) -> None: ...


def open_unpacked(path: str, compression: str) -> BinaryIO: ...
