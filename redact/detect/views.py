"""A text as a reader would see it, with the way back to the exact original characters.

>>> [view] = views_of("write to jane%40example.com")
>>> view.text, view.original(9, 25)
('write to jane@example.com', (9, 27))

A view is a stretch of the text around what was folded, not the whole text, so
that a long text with one disguised value costs little more than without it.
There are two kinds. A faithful view only decodes and replaces characters and
drops what is not seen, and every layer reads it. In a bold one values that were
spelled, spaced or wrapped are put together too, which spoils the prose around
them: only patterns and functions read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ..errors import RecognizerError
from ..types import Layer, Span
from .folding.characters import latin, readable
from .folding.cutshort import cut_short
from .folding.encodings import decoded
from .folding.fold import Edit, Fold, disjoint, written
from .folding.grouped import grouped
from .folding.hints import ALL
from .folding.markup import plain
from .folding.prefixed import prefixed
from .folding.sieve import sieve, sieved
from .folding.spaced import spaced
from .folding.spelled import spelled
from .folding.spoken import spoken
from .folding.stretches import base64_texts
from .folding.tables import columns
from .folding.wrapped import unwrapped

Step = Callable[[str], Iterable[Edit]]
Sieved = Callable[[str, int], Iterable[Edit]]

# In this order: what one decodes the next may have to fold. Encodings come twice ("\\u0026#64;").
_FAITHFUL: tuple[Step, ...] = (decoded, decoded, readable, readable, latin, plain)
# These are told what the text may hold.
_SIEVED: dict[Step, Sieved] = {columns: columns, spoken: spoken, cut_short: cut_short, spelled: spelled}
_BOLD: tuple[Step, ...] = (columns, spoken, cut_short, prefixed, unwrapped, base64_texts, grouped, spaced, spelled)
_WORDS: tuple[Step, ...] = (columns, spoken, cut_short, spelled)
# One of these stands in every ASCII text that a faithful step changes; of the second, if more than words may change.
_SIGN = re.compile(r"[&%\\=<*`~_+\[\x00-\x08\x0e-\x1f\x7f]")
_LOUD = re.compile(r"[&%\\=<*`~_+\[\x00-\x08\x0e-\x1f\x7f0-9@({]")
# Of these two signs together none is in the expressions above.
_MARKS = ("$@$", "''", "{{")
_BOLD_LAYERS = frozenset({"regex", "functions"})
# Characters of a view around an edit: further than context words are looked for.
_AROUND = 280
# How far behind an edit a finding of a pattern may stand and still be due to it: the edit may be in a context word.
_NEAR = 40


class View:
    """A text, or a stretch of what it reads as. Immutable.

    `text` is what layers search; `faithful` tells whether it is prose that NER can read.
    """

    __slots__ = ("_folds", "_start", "faithful", "text")

    def __init__(
        self, text: str, *, folds: Sequence[Fold] = (), start: int = 0, end: int | None = None, faithful: bool = True
    ) -> None:
        self._folds = tuple(folds)
        self._start = start
        self.text = text if not start and end is None else text[start:end]
        self.faithful = faithful

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the original text that reads as text[start:end], whole entities and the like."""
        start, end = start + self._start, end + self._start
        for fold in reversed(self._folds):
            start, end = fold.original(start, end)
        return start, end

    def edited(self, start: int, end: int) -> bool:
        """Whether something was folded in text[start:end] or beside it."""
        start, end = start + self._start, end + self._start
        for fold in reversed(self._folds):
            if fold.edited(start, end):
                return True
            start, end = fold.original(start, end)
        return False

    def findings(self, spans: Iterable[Span], *, layer: str) -> list[Span]:
        """Spans that a layer found in the view as spans of the original text.

        Those that owe nothing to a fold are left out: the layer has seen, or not seen, the same in the text itself.
        """
        if not self._folds:
            return list(spans)
        near = _NEAR if layer in _BOLD_LAYERS else 0
        kept = []
        for span in spans:
            if self.edited(max(0, span.start - near), span.end):
                start, end = self.original(span.start, span.end)
                if start < end:
                    kept.append(replace(span, start=start, end=end))
        return kept


def views_of_all(texts: Sequence[str]) -> list[list[View]]:
    """The folded views of each text; cheaper than asking for those of one after another."""
    return [views_of(text, may) for text, may in zip(texts, sieve(texts), strict=True)]


def views_of(text: str, may: int | None = None) -> list[View]:
    """The folded views of a text, in order, faithful ones first; none where there is nothing to fold.

    `may` are the bits of what the text may hold (folding/hints.py), where they are known.
    """
    may = sieved(text) if may is None else may
    folds: list[Fold] = []
    reading = text
    loud = not text.isascii() or _LOUD.search(text)
    if (loud and (not text.isascii() or _SIGN.search(text))) or any(mark in text for mark in _MARKS):
        reading = _add(reading, folds, _FAITHFUL)
    views = list(_stretches(reading, folds, faithful=True))
    bold = list(folds)
    reading = _add(reading, bold, _BOLD if loud else _WORDS, may=sieved(reading) if folds else may)
    if len(bold) > len(folds):
        views += _stretches(reading, bold, faithful=False)
    return views


def look(layer: Layer, texts: Sequence[str], views: Sequence[Sequence[View]]) -> list[list[tuple[View, list[Span]]]]:
    """What a layer finds in each text and its views, by text: (view, spans of the view), the text itself first."""
    seen = [
        [View(text), *(view for view in own if view.faithful or layer.name in _BOLD_LAYERS)]
        for text, own in zip(texts, views, strict=True)
    ]
    asked = [view.text for own in seen for view in own]
    results = layer.find(asked)
    if len(results) != len(asked):
        raise RecognizerError(f"layer {layer.name} gave {len(results)} results for {len(asked)} texts")
    found = iter(results)
    return [[(view, next(found)) for view in own] for own in seen]


def _add(text: str, folds: list[Fold], steps: Iterable[Step], *, may: int | None = ALL) -> str:
    """Put the folds of the steps that find something in the text on top of the others; gives what it reads as."""
    last: Step | None = None
    for step in steps:
        if step is last and not folds:
            continue
        last = step
        told = _SIEVED.get(step)
        if told and may is None:
            may = sieved(text)
        edits = list(told(text, may or 0) if told else step(text))
        if edits:
            edits = disjoint(text, edits)
        if edits:
            folds.append(Fold(edits))
            text = written(text, edits)
            may = None
    return text


def _stretches(text: str, folds: Sequence[Fold], *, faithful: bool) -> Iterator[View]:
    """Views of a text that was folded, around the edits; edits near each other share one."""
    if not folds:
        return
    places: list[tuple[int, int]] = []
    for fold in folds:
        places = [fold.folded(start, end) for start, end in places] + fold.places()
    start = end = -1
    for first, last in sorted(places):
        low = _blank_before(text, max(0, first - _AROUND))
        if low > end:
            if end >= 0:
                yield View(text, folds=folds, start=start, end=end, faithful=faithful)
            start = low
        end = max(end, _blank_after(text, min(len(text), last + _AROUND)))
    yield View(text, folds=folds, start=start, end=end, faithful=faithful)


def _blank_before(text: str, place: int) -> int:
    """The start of the line or the word at a place, where one is near."""
    return (
        max(text.rfind("\n", max(0, place - _AROUND), place), text.rfind(" ", max(0, place - _NEAR), place)) + 1
        or place
    )


def _blank_after(text: str, place: int) -> int:
    for mark, reach in (("\n", _AROUND), (" ", _NEAR)):
        found = text.find(mark, place, place + reach)
        if found >= 0:
            return found
    return place
