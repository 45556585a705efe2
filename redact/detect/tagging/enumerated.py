"""Lists of things: "Gouda, Edam, Stilton and Manchego", of which the tagger takes one or two for people.

What is listed is of one kind. Where no item is surely a person, and others are ordinary words that nobody is called by,
none is: cheeses, plants, parts, words of another language. So it is where hardly any item may be a person at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from ...types import Span
from .known import Known
from .verifier import EVERYDAY

_SURE = 0.7  # one item with this score makes it a list of people
_MOST = 0.75  # so do more items than this share of them, however unsure
_HARDLY, _UNSURE = 0.34, 0.5  # no more of them than this share, all under this score: a list of things in any case
_REACH = 400  # characters on either side that are looked at
_NEAR = 60
_WORDS = 3  # of an item; what stands between commas at greater length is a clause
_FEW = 3  # so short a list must be of alike items
_BETWEEN = re.compile(
    r"[,;][ \u00a0]+(?:(?:and|or|und|et|e|y|i|en|ve)[ \u00a0])?"
    r"|[ \u00a0](?:and|or|und|oder|et|ou|e|ed|y|o|i|en|ve)[ \u00a0]|[ \u00a0][/·•|][ \u00a0]"
)
_END = re.compile(r"[.!?](?=[\s\"')]|$)|[:\n\t()]")
_BORDER = re.compile(r"[,;/·•|]")
_WORD = re.compile(r"[^\W\d_]+")


def without_listed(text: str, found: list[Span], *, person: str, ordinary: Known | Set[str]) -> list[Span]:
    """The findings but for people who stand in a list of things; `ordinary` are words nobody is called by."""
    people = [span for span in found if span.label == person]
    if all(span.score >= _SURE for span in people):
        return found
    dropped = {span for span in people if span.score < _SURE and _is_listed(text, span, people, ordinary)}
    return [span for span in found if span not in dropped] if dropped else found


def _is_listed(text: str, span: Span, people: Sequence[Span], ordinary: Known | Set[str]) -> bool:
    if not _BORDER.search(text, max(0, span.start - _NEAR), span.end + _NEAR):
        return False
    items = _items(text, span)
    if len(items) < _FEW:
        return False
    written = [text[start:end].strip() for start, end in items]
    if any(len(item.split()) > _WORDS for item in written[1:-1]):
        return False
    if len(items) == _FEW and not all(_is_alike(item, text[span.start]) for item in written):
        return False
    low, high = items[0][0], items[-1][1]
    near = [other for other in people if other.start < high and low < other.end]
    surest = max(other.score for other in near)
    if surest >= _SURE:
        return False
    things = [
        item
        for item, (start, end) in zip(written, items, strict=True)
        if not any(other.start < end and start < other.end for other in near)
    ]
    met = len(items) - len(things)
    if met <= _HARDLY * len(items) and surest < _UNSURE and len(items) > _FEW:
        return True
    capital = text[span.start].isupper()
    plain = sum(
        item[0].isupper() == capital and all(word in ordinary for word in _WORD.findall(item.lower()) or [""])
        for item in things
    )
    return met <= _MOST * len(items) and plain > (surest >= _UNSURE)


def _items(text: str, span: Span) -> list[tuple[int, int]]:
    """What stands between commas in the sentence of the span; the first and last may hold more than their own."""
    low = max(0, span.start - _REACH)
    for end in _END.finditer(text, low, span.start):
        low = end.end()
    after = _END.search(text, span.end, span.end + _REACH)
    high = after.start() if after else min(len(text), span.end + _REACH)
    out = []
    for between in _BETWEEN.finditer(text, low, high):
        out.append((low, between.start()))
        low = between.end()
    out.append((low, high))
    return [(start, end) for start, end in out if text[start:end].strip()]


def _is_alike(item: str, first: str) -> bool:
    """Whether an item is a word or two, none of them everyday, with a capital where `first` is one."""
    words = item.split()
    return len(words) < _WORDS and item[0].isupper() == first.isupper() and not any(w in EVERYDAY for w in words)
