"""Document sense in scripts that put no spaces between words: a whole name is found again by its characters.

>>> again(["姓名：李晓梅", "昨天李晓梅来电"], [[Span(3, 6, "PERSON", 0.9, "forms")], []], least=0.85)
[[], [Span(start=2, end=5, label='PERSON', score=0.9, recognizer='forms')]]
"""

# ruff: noqa: RUF002  (the example is Chinese)

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from ..types import Span
from .gating.ways import merged

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\u3005\U00020000-\U0002ebef"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
_HANGUL = "\uac00-\ud7a3"
_NAME = re.compile(
    rf"[{_HAN}][{_HAN}{_KANA}]+|[{_HANGUL}]{{3,}}|[\u30a1-\u30fa\u30fc]{{2,}}(?:[\u30fb\uff1d=][\u30a1-\u30fa\u30fc]+)+"
)
_RUN = re.compile(rf"[{_HAN}{_KANA}{_HANGUL}]{{2,}}(?:[\u30fb\uff1d=][{_KANA}]+)*")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_SHORT, _SURELY = 2, 0.9  # so few characters are looked for only if the name is as sure as that


def again(texts: Sequence[str], found: Sequence[Sequence[Span]], *, least: float) -> list[list[Span]]:
    """Where whole names of people, found with this score or more, stand outside the people found, in order of start.

    Each has the score, the label and the recognizer of its source.
    """
    names: defaultdict[str, dict[str, Span]] = defaultdict(dict)  # by their first two characters
    for text, spans in zip(texts, found, strict=True):
        for span in spans:
            if span.label != "PERSON" or span.score < least:
                continue
            name = text[span.start : span.end]
            if _NAME.fullmatch(name) and (len(name) > _SHORT or span.score >= _SURELY):
                known = names[name[:2]].get(name)
                if known is None or known.score < span.score:
                    names[name[:2]][name] = span
    if not names:
        return [[] for _ in texts]
    return [_in(text, spans, names) for text, spans in zip(texts, found, strict=True)]


def _in(text: str, found: Sequence[Span], names: dict[str, dict[str, Span]]) -> list[Span]:
    sizes = {two: sorted({len(name) for name in own}, reverse=True) for two, own in names.items()}
    taken = list(merged([(span.start, span.end) for span in found if span.label == "PERSON"]))
    starts = [start for start, _ in taken]
    out = []
    for run in _RUN.finditer(text):
        at = run.start()
        while at < run.end() - 1:
            two = text[at : at + 2]
            ends = (at + size for size in sizes.get(two, ()))
            end = next((end for end in ends if text[at:end] in names[two] and _stands(text, at, end)), 0)
            if not end:
                at += 1
                continue
            place = bisect_left(starts, end)  # of those that begin before the end, the last one ends last
            if not place or taken[place - 1][1] <= at:
                source = names[two][text[at:end]]
                out.append(Span(at, end, source.label, source.score, source.recognizer))
            at = end
    return out


def _stands(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is no end or part of a longer word, as far as the script tells."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if "\uac00" <= text[start] <= "\ud7a3":  # what follows may be a particle
        return not "\uac00" <= before <= "\ud7a3"
    if _KATAKANA.match(text[start]):  # the dot before may be that of a list
        return not (_KATAKANA.match(before) or _KATAKANA.match(after))
    return True
