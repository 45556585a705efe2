"""From overlapping findings to a disjoint cover of the text."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from heapq import heappop, heappush

from ..types import Span

# What is cut from the ends of a remainder: blanks, punctuation, symbols, controls. Marks stay with their letter.
_TRIMMED = frozenset("ZPSC")


STATED = 0.6
"""The score from which a finding is told by its form or by a word beside it, and no longer by a loose shape."""

GENERIC = frozenset(
    {
        "ACCOUNT_NUMBER", "API_KEY", "CASE_NUMBER", "CUSTOMER_ID", "DRIVER_LICENSE", "EMPLOYEE_ID", "EU_VAT",
        "INSURANCE_ID", "LICENSE_PLATE", "NATIONAL_ID", "PASSPORT", "PATIENT_ID", "PHONE_NUMBER", "POSTCODE",
        "STUDENT_ID", "TAX_ID",
    }
)  # fmt: skip
"""Labels that name a kind of number without saying whose format it has."""


def cover(text: str, spans: Sequence[tuple[int, Span]], *, guesses: frozenset[int] = frozenset()) -> list[Span]:
    """Disjoint spans in order of start that cover what the given ones cover.

    Takes (layer rank, span) pairs in any order. Every character goes to the
    best span over it: the longest, then the highest score (a passed check gives
    the highest), then a label that is not generic, then the lowest rank, then
    the first. What is left of a span that lost characters stays covered under
    its own label, trimmed of blanks and punctuation, and is dropped only when no
    letter or digit is left of it.

    `guesses` are the ranks of layers that guess from the words around, as NER
    does: a guess never holds what a stated finding of another layer and label
    holds, however long it is, and loses to a finding of its own length.
    """
    if guesses:
        spans = _give_way(text, spans, guesses)
    arriving = sorted(range(len(spans)), key=lambda i: spans[i][1].start)
    kept: list[Span] = []
    at = 0
    while at < len(arriving):
        # Most findings meet no other.
        first = at
        end = spans[arriving[at]][1].end
        at += 1
        while at < len(arriving) and spans[arriving[at]][1].start < end:
            end = max(end, spans[arriving[at]][1].end)
            at += 1
        if at - first == 1:
            if spans[arriving[first]][1].start < end:
                kept.append(spans[arriving[first]][1])
        else:
            _contest(kept, text, [spans[i] for i in sorted(arriving[first:at])], guesses)
    return kept


def _contest(kept: list[Span], text: str, spans: Sequence[tuple[int, Span]], guesses: frozenset[int]) -> None:
    """Add what each of some overlapping findings holds in the end."""
    # Place in this order is rank in the contest, so the sweep compares single numbers.
    order = sorted(
        spans,
        key=lambda one: (
            one[1].start - one[1].end, one[0] in guesses, -one[1].score, one[1].label in GENERIC, one[0],
            one[1].start, one[1].label, one[1].recognizer,
        ),
    )  # fmt: skip
    best = [span for _, span in order]
    if all(best[0].start <= span.start and span.end <= best[0].end for span in best):
        kept.append(best[0])
        return
    arriving = sorted(range(len(best)), key=lambda i: best[i].start)
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


def _give_way(text: str, spans: Sequence[tuple[int, Span]], guesses: frozenset[int]) -> list[tuple[int, Span]]:
    """The pairs, with every guess cut back to what no stated finding of another layer and label holds."""
    stated: dict[str, list[tuple[int, int]]] = {}
    for rank, span in spans:
        if rank not in guesses and span.score >= STATED:
            stated.setdefault(span.label, []).append((span.start, span.end))
    if not stated:
        return list(spans)
    kept: list[tuple[int, Span]] = []
    held: dict[str, tuple[list[int], list[int]]] = {}
    for rank, span in spans:
        if rank not in guesses:
            kept.append((rank, span))
            continue
        if span.label not in held:
            held[span.label] = _joined([one for label, own in stated.items() if label != span.label for one in own])
        starts, ends = held[span.label]
        left: list[Span] = []
        at = span.start
        for i in range(bisect_right(ends, at), len(ends)):
            if starts[i] >= span.end:
                break
            if starts[i] > at:
                _keep(left, text, span, at, starts[i])
            at = ends[i]
        if at < span.end:
            _keep(left, text, span, at, span.end)
        kept.extend((rank, one) for one in left)
    return kept


def _joined(ranges: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """The starts and the ends of the ranges in order, those that touch made one."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(ranges):
        if ends and start <= ends[-1]:
            ends[-1] = max(end, ends[-1])
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends
