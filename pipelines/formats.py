"""The formats of records: their suffixes, and one record as JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import orjson

from redact.types import Failed

from .compression import COMPRESSIONS

FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "txt", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet"}
"""Suffix -> format."""

DELIMITERS = {"csv": ",", "tsv": "\t"}

SUFFIXES = f"{', '.join(FORMATS)} (all but .parquet also with {', '.join(COMPRESSIONS)} after it)"
"""What a file may end in, for messages."""

MAX_DEPTH = 200
"""Lists and objects inside each other that a record may have: orjson writes no more than 254."""


class Sealed:
    """A value without text that travels through cleaning as it is, such as a timestamp that Python cannot hold.

    `value` is an Arrow scalar, or an Arrow array and the index of the value in it.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __reduce__(self) -> tuple[object, ...]:
        # Not the whole array with every value.
        return (Sealed, ((self.value[0].take([self.value[1]]), 0) if isinstance(self.value, tuple) else self.value,))

    def plain(self) -> Any:
        """The value as Python has it."""
        return (self.value[0][self.value[1]] if isinstance(self.value, tuple) else self.value).as_py()


_ZEROS = bytes.maketrans(b"0123456789", b"0" * 10)
_PIECE = 1 << 16


def split_suffix(name: str) -> tuple[str, str, str, str] | None:
    """A file name as (stem, suffix, format, compression): "a.JSONL.gz" is ("a", ".JSONL.gz", "jsonl", "gz").

    None where the suffix is unknown, or the stem empty.
    """
    stem, packed, compression = name, "", ""
    for suffix, found in COMPRESSIONS.items():
        if name.lower().endswith(suffix):
            stem, packed, compression = name[: -len(suffix)], name[-len(suffix) :], found
    for suffix, found in FORMATS.items():
        if stem.lower().endswith(suffix) and len(stem) > len(suffix):
            # Parquet is read from its end, and packs its pages itself.
            if found == "parquet" and compression:
                return None
            return stem[: -len(suffix)], stem[-len(suffix) :] + packed, found, compression
    return None


class TooDeepError(ValueError):
    """Lists and objects nested deeper than MAX_DEPTH."""


def decode_record(line: bytes) -> Any:
    """The value of a JSONL line. Raises ValueError (JSONDecodeError, UnicodeDecodeError, TooDeepError).

    Integers of any length stay exact. Of two equal keys in an object the last one counts.
    """
    # orjson reads integers beyond 64 bits as floats, without a word.
    value = orjson.loads(line)
    if _has_long_integer(line):
        value = json.loads(line)
    if line.count(b"{") + line.count(b"[") > MAX_DEPTH:
        check_depth(value)
    return value


def _has_long_integer(line: bytes) -> bool:
    """Whether 19 digits stand in a row; a long line is looked through in pieces, to hold no copy of it."""
    if len(line) <= _PIECE:
        return b"0" * 19 in line.translate(_ZEROS)
    return any(
        b"0" * 19 in line[start : start + _PIECE + 18].translate(_ZEROS) for start in range(0, len(line), _PIECE)
    )


def encode_record(record: Any) -> bytes:
    """A record as a line of JSONL without its end: UTF-8, no blanks, keys in their order."""
    try:
        return orjson.dumps(record, default=_plain)
    except TypeError:
        # Integers beyond 64 bits.
        return json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, Sealed):
        return value.plain()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def check_depth(value: Any) -> None:
    """Raise TooDeepError where lists and objects nest deeper than MAX_DEPTH."""
    level = [value]
    for _ in range(MAX_DEPTH):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                inner.extend(item.values())
            elif isinstance(item, list):
                inner.extend(item)
        level = [item for item in inner if isinstance(item, dict | list)]
        if not level:
            return
    raise TooDeepError


def failure_row(failed: Failed) -> dict[str, Any]:
    """A failure as JSON: names and classes alone; the recognizer only where it is known."""
    row = {"stage": failed.stage, "error": failed.error}
    return row | {"recognizer": failed.recognizer} if failed.recognizer else row


def unique_names(names: Sequence[str]) -> list[str]:
    """The names with a number after those that came before: ["a", "a", "b"] gives ["a", "a_2", "b"]."""
    taken = set(names)
    seen: set[str] = set()
    unique = []
    for name in names:
        new, number = name, 1
        while new in seen or (number > 1 and new in taken):
            number += 1
            new = f"{name}_{number}"
        seen.add(new)
        unique.append(new)
    return unique
