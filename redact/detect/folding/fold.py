"""A text with some stretches replaced, and the way back to the original's offsets."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

_PIECE = 1 << 16

Edit = tuple[int, int, str]
"""text[start:end] of the original reads as the string: a half-open range that is replaced as one unit."""


def lowered(text: str) -> str:
    """The text in small letters, each in the place of its capital."""
    if text.isascii():
        return text.lower()
    # `lower` takes twelve bytes for every character of such a text, so a long one goes in pieces.
    pieces = (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
    return "".join(piece.replace("\u0130", "i").lower() for piece in pieces)


def written(original: str, edits: Iterable[Edit]) -> str:
    """The original with the edits made, which are disjoint and in order of start."""
    parts: list[str] = []
    done = 0
    for start, end, reading in edits:
        parts += (original[done:start], reading)
        done = end
    parts.append(original[done:])
    return "".join(parts)


class Fold:
    """The way back from a text with the edits made to its original. Edits are disjoint and in order of start.

    Offsets are code points, ranges half-open; "fold" offsets are those of the text with the edits made.
    Neither text is kept: of a long one there may be many folds.
    """

    __slots__ = ("_ends", "_fold_ends", "_fold_starts", "_starts")

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._starts: Sequence[int]
        self._ends: Sequence[int]
        self._fold_starts: Sequence[int]
        self._fold_ends: Sequence[int]
        starts, ends, fold_starts, fold_ends = array("q"), array("q"), array("q"), array("q")
        done = at = 0
        for start, end, reading in edits:
            at += start - done
            starts.append(start)
            ends.append(end)
            fold_starts.append(at)
            at += len(reading)
            fold_ends.append(at)
            done = end
        self._starts, self._ends, self._fold_starts, self._fold_ends = starts, ends, fold_starts, fold_ends

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that reads as the range of the fold: whole units, and what was removed inside."""
        first = bisect_right(self._fold_starts, start) - 1
        if first >= 0 and start < self._fold_ends[first]:
            before = self._starts[first]
        else:
            before = start if first < 0 else self._ends[first] + start - self._fold_ends[first]
        if start >= end:
            return before, before
        last = bisect_right(self._fold_starts, end - 1) - 1
        if last >= 0 and end <= self._fold_ends[last]:
            return before, self._ends[last]
        return before, end if last < 0 else self._ends[last] + end - self._fold_ends[last]

    def folded(self, start: int, end: int) -> tuple[int, int]:
        """The range of the fold in which a range of the original is read."""
        return self._ahead(start, late=False), self._ahead(end, late=True)

    def edited(self, start: int, end: int) -> bool:
        """Whether an edit lies in a range of the fold or touches it."""
        last = bisect_right(self._fold_starts, end) - 1
        return last >= 0 and self._fold_ends[last] >= start

    def places(self) -> list[tuple[int, int]]:
        """Where the edits stand in the fold, in order."""
        return list(zip(self._fold_starts, self._fold_ends, strict=True))

    def _ahead(self, place: int, *, late: bool) -> int:
        i = (bisect_left(self._starts, place) if late else bisect_right(self._starts, place)) - 1
        if i < 0:
            return place
        if place < self._ends[i]:
            return self._fold_ends[i] if late else self._fold_starts[i]
        return self._fold_ends[i] + place - self._ends[i]


def disjoint(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order of start, without those that change nothing or overlap an earlier or longer one."""
    kept: list[Edit] = []
    end = 0
    for edit in sorted(edits, key=lambda one: (one[0], -one[1])):
        if edit[0] >= end and edit[0] < edit[1] and text[edit[0] : edit[1]] != edit[2]:
            kept.append(edit)
            end = edit[1]
    return kept
