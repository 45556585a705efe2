"""Ordinary words of many languages that are nobody's name, as a Bloom filter: half a megabyte for some 300,000 words.

It says yes to each of them and to about one other word in three hundred. Written by training/known.py.
The structure is Bloom's (CACM 13(7), 1970).
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, field
from pathlib import Path

from redact import models

PATH = Path(models.__file__).with_name("known.bin")
_PLACES = struct.Struct("<4I")


def places(word: str, size: int) -> list[int]:
    """The bits of a word, given in lower case, in a filter of `size` bits, a power of two."""
    hashed = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_PLACES.size).digest()
    return [number & (size - 1) for number in _PLACES.unpack(hashed)]


@dataclass(frozen=True, slots=True)
class Known:
    """The words, by `in`, in lower case; what it was read from has this sha256."""

    bits: bytes = field(repr=False)

    def __contains__(self, word: str) -> bool:
        return all(self.bits[place >> 3] >> (place & 7) & 1 for place in places(word, 8 * len(self.bits)))

    @property
    def digest(self) -> str:
        """The sha256 of its bits."""
        return hashlib.sha256(self.bits).hexdigest()


def read_known(path: Path = PATH) -> Known:
    """The filter of a file; ValueError where that is no power of two in size, OSError where it cannot be read."""
    bits = path.read_bytes()
    if not bits or len(bits) & (len(bits) - 1):
        raise ValueError(f"{path.name} is cut short")
    return Known(bits)
