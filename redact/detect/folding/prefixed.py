"""Lines that begin alike, as in logs, diffs, listings and comments: a value that goes on in the next one reads on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from .fold import Edit
from .spoken import TLD

# What a line may end with that is the first part of a value: figures, a sign of an address, a part of its domain.
_CUT = re.compile(
    r"\n(?<=[0-9A-Z@._ -]\n)(?:(?<=[0-9]{2}\n)|(?<=[0-9)][ .-]\n)|(?<=[A-Z0-9]{4}\n)|(?<=[A-Za-z0-9][@._-]\n))"
)
_DOMAIN = re.compile(r"@(?<=[A-Za-z0-9]@)[A-Za-z0-9.-]{1,60}\n")
# Signs before each line of a comment, a diff, a note.
_SIGN = re.compile(r"[ \t]{0,12}(?:[+;!\"'-]|::|///|//!|\.\.|@?(?i:rem)|dnl|[Cc])(?=[ \t])[ \t]{0,8}")
# The number of a line, and what else a line may begin with: its time, its level, who speaks.
_NUMBERED = re.compile(r"[ \t]{0,8}[0-9]{1,6}[:|)]?[ \t]{1,8}(?:[|:] ?)?")
_HEAD = re.compile(r"(?:.{0,80}(?:[:|\])>#]|[^a-z][A-Z]{3,8}|[0-9]Z)[ \t]{1,8}|[ \t]{0,8}[0-9]{1,6}[:|])")
_TOLD = re.compile(r"[0-9].{0,60}[:|\])>#]|[:|\])>#].{0,60}[0-9]")
_FIGURES = re.compile(
    r"[(-]?[0-9][0-9 ().-]{0,40}(?![A-Za-z@])|[A-Z0-9]{1,4}(?: [A-Z0-9]{1,4}){0,8}(?![a-z])|[A-Z0-9]{5,30}(?![A-Za-z])"
)
_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{0,60}@[A-Za-z0-9-]{1,60}\.")
_DOMAIN_REST = re.compile(rf"(?:[A-Za-z0-9-]{{0,60}}\.){{0,4}}{TLD}")
_LONGEST = 200
_DOMAIN_REACH = 60
_FIGURELESS = str.maketrans("123456789", "000000000")


def prefixed(text: str) -> Iterator[Edit]:
    """Edits that drop what lines begin with where a value goes on behind it."""
    if "\n" not in text:
        return
    for match in chain(_CUT.finditer(text), _DOMAIN.finditer(text) if "@" in text else ()):
        place = match.end()
        before = text.rfind("\n", max(0, place - 1 - _LONGEST), place - 1) + 1
        line = text[before : place - 1]
        end = text.find("\n", place, place + _LONGEST)
        following = text[place : place + _LONGEST if end < 0 else end]
        size = _alike(line, following)
        if size and _goes_on(line, following, size):
            yield place, place + size, ""


def _goes_on(line: str, following: str, size: int) -> bool:
    """Whether what stands behind the first characters of the second line may be the rest of what ends the first."""
    if "@" in line[-_DOMAIN_REACH:]:
        return bool(_DOMAIN_REST.match(following, size))
    figures = line[-1:] not in "._" and _FIGURES.match(following, size)
    return bool(figures or _ADDRESS.match(following, size))


def _alike(line: str, following: str) -> int:
    """How many characters the second line begins with that are as in the first, but for figures; 0 for none."""
    first, other_first = line.lstrip()[:1], following.lstrip()[:1]
    if first != other_first and not (first.isdigit() and other_first.isdigit()):
        return 0
    if first.islower() and first not in "drc":  # a word
        return 0
    sign, other = _SIGN.match(line), _SIGN.match(following)
    if sign and other:
        return other.end() if sign[0].strip() == other[0].strip() else 0
    number, other = _NUMBERED.match(line), _NUMBERED.match(following)
    if number and other and number[0].strip("0123456789") == other[0].strip("0123456789") != "":
        return other.end()
    same = _common(line.translate(_FIGURELESS), following.translate(_FIGURELESS))
    head = _HEAD.match(following[:same])
    if head is None or head.end() < 3 or not _TOLD.search(head[0]):
        return 0
    return head.end() + len(following[head.end() :]) - len(following[head.end() :].lstrip(" \t"))


def _common(one: str, two: str) -> int:
    """How many characters two strings begin with alike."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(two[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low
