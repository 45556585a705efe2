"""Long texts in overlapping windows, offsets mapped back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from ..types import Span

_NEAR = 16
_LAST_BLANK = regex.compile(r"(?r)\s")

Find = Callable[[Sequence[str]], list[list[Span]]]


def find_in_windows(find: Find, texts: Sequence[str], *, size: int, overlap: int) -> list[list[Span]]:
    """What `find` finds in each text, where it is given no text of more than `size` characters.

    A longer text goes in as windows that share at least `overlap` characters,
    cut at white space where there is some nearby. A thing of up to `overlap`
    characters stands whole in one window at least. Findings of all windows
    count, equal ones once; one that runs to an artificial edge is dropped where
    the neighbour sees the same place whole. 0 <= overlap <= size / 2.
    """
    if size < 2 or not 0 <= overlap <= size // 2:
        raise ValueError(f"windows need 0 <= overlap <= size / 2, not size {size} and overlap {overlap}")
    pieces: list[str] = []
    windows = [windows_of(text, size=size, overlap=overlap) for text in texts]
    for text, own in zip(texts, windows, strict=True):
        pieces += [text] if len(own) == 1 else [text[start:end] for start, end in own]
    found = iter(find(pieces))
    return [
        next(found) if len(own) == 1 else _merged(text, own, [next(found) for _ in own])
        for text, own in zip(texts, windows, strict=True)
    ]


def windows_of(text: str, *, size: int, overlap: int) -> list[tuple[int, int]]:
    """Half-open windows in order that cover the text."""
    # How far a cut may move to meet white space; keeps every step forward at least half of size - overlap.
    slack = (size - overlap) // 4
    windows = []
    start = 0
    while len(text) - start > size:
        end = _cut(text, start + size, slack)
        windows.append((start, end))
        start = _cut(text, end - overlap, slack)
    windows.append((start, len(text)))
    return windows


def _cut(text: str, latest: int, slack: int) -> int:
    """The place after the last white space within `slack` before `latest`, or `latest`."""
    found = _LAST_BLANK.search(text, latest - slack, latest)
    return found.end() if found else latest


def _merged(text: str, windows: Sequence[tuple[int, int]], found: Sequence[Sequence[Span]]) -> list[Span]:
    kept: dict[Span, None] = {}
    for i, (start, end) in enumerate(windows):
        for span in found[i]:
            own = replace(span, start=span.start + start, end=span.end + start)
            # A neighbour sees it whole where it reads on beyond the edge that may have cut it here.
            if i > 0 and _touch(text, start, own.start) and _apart(text, own.end, windows[i - 1][1]):
                continue
            if i + 1 < len(windows) and _touch(text, own.end, end) and _apart(text, windows[i + 1][0], own.start):
                continue
            kept[own] = None
    return sorted(kept, key=lambda one: (one.start, one.end))


def _apart(text: str, end: int, start: int) -> bool:
    """Whether `end` stands before `start` with more than a little white space between."""
    return end < start and not _touch(text, end, start)


def _touch(text: str, end: int, start: int) -> bool:
    """Whether nothing but a little white space stands between two places."""
    return end == start or (0 < start - end < _NEAR and text[end:start].isspace())
