"""From overlapping findings to a disjoint cover of the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from heapq import heappop, heappush

from ..types import Span

# What is cut from the ends of a remainder: blanks, punctuation, symbols, controls. Marks stay with their letter.
_TRIMMED = frozenset("ZPSC")


def cover(text: str, spans: Sequence[tuple[int, Span]]) -> list[Span]:
    """Disjoint spans in order of start that cover what the given ones cover.

    Takes (layer rank, span) pairs in any order. Every character goes to the
    best span over it: the longest, then the highest score, then the lowest rank,
    then the first. What is left of a span that lost characters stays covered
    under its own label, trimmed of blanks and punctuation, and is dropped only
    when no letter or digit is left of it.
    """
    # Place in this order is rank in the contest, so the sweep compares single numbers.
    order = sorted(
        spans,
        key=lambda one: (
            one[1].start - one[1].end, -one[1].score, one[0], one[1].start, one[1].label, one[1].recognizer
        ),
    )  # fmt: skip
    best = [span for _, span in order]
    arriving = sorted(range(len(best)), key=lambda i: best[i].start)
    kept: list[Span] = []
    heap: list[int] = []
    held, since = -1, 0  # the span that holds the text from `since` on
    at = 0
    while at < len(arriving) or heap:
        # The next place where the holder can change: its end, or a start.
        start = best[arriving[at]].start if at < len(arriving) else len(text)
        place = min(start, best[held].end) if held >= 0 else start
        while at < len(arriving) and best[arriving[at]].start == place:
            heappush(heap, arriving[at])
            at += 1
        while heap and best[heap[0]].end <= place:
            heappop(heap)
        now = heap[0] if heap else -1
        if now != held:
            if held >= 0:
                _keep(kept, text, best[held], since, place)
            held, since = now, place
    return kept


def _keep(kept: list[Span], text: str, span: Span, start: int, end: int) -> None:
    if start == span.start and end == span.end:
        kept.append(span)
        return
    while start < end and unicodedata.category(text[start])[0] in _TRIMMED:
        start += 1
    while end > start and unicodedata.category(text[end - 1])[0] in _TRIMMED:
        end -= 1
    if any(char.isalnum() for char in text[start:end]):
        kept.append(replace(span, start=start, end=end))
