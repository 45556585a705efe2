"""Inline markup that splits a value: tags, emphasis, backticks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fold import Edit

# Tags of phrases only: cells, items, lines and links set values apart.
_TAG = (
    r"(?:</?(?:b|i|u|s|em|strong|span|font|mark|small|big|code|tt|kbd|samp|var|del|ins|strike|wbr|nobr|abbr|bdi|bdo)"
    r"(?:\s[^<>]{0,200})?/?>|<!--(?:(?!-->).){0,200}-->|\[/?(?:b|i|u|s|color|size|font|code)(?:=[^\[\]]{0,40})?\])"
)
_TAGS = re.compile(rf"{_TAG}+", re.IGNORECASE)
_OF_VALUE = frozenset("@.+-_()")
_EMPHASIS = tuple(
    (sign, re.compile(rf"({marker})(?P<inner>[^\s*`~]{{1,60}}?)\1(?!\*)"))
    for sign, marker in (("*", r"\*{1,3}"), ("__", "__"), ("`", "`{1,2}"), ("~~", "~~"))
)


def plain(text: str) -> Iterator[Edit]:
    """Edits that drop markup with a part of a value on both of its sides."""
    if "<" in text or "[/" in text:
        yield from _tags(text)
    for sign, expression in _EMPHASIS:
        if sign in text:
            yield from _emphasis(text, expression)


def _tags(text: str) -> Iterator[Edit]:
    for match in _TAGS.finditer(text):
        left, right = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
        if not left or not right:
            continue
        inside = _part(left[-1]) and _part(right[0])
        # Between the groups of a number a blank may stand beside the tag.
        number = left.strip()[-1:].isdigit() and right.strip()[:1].isdigit()
        if inside or number:
            yield match.start(), match.end(), ""


def _emphasis(text: str, expression: re.Pattern[str]) -> Iterator[Edit]:
    at = 0
    while match := expression.search(text, at):
        start, end = match.span()
        marker, inner = match[1], match["inner"]
        before, after = text[start - 1 : start], text[end : end + 1]
        if before == marker[0] or not _splits(marker, before, inner, after):
            at = start + len(marker)
            continue
        yield start, start + len(marker), ""
        yield end - len(marker), end, ""
        at = end


def _part(char: str) -> bool:
    return char.isalnum() or (char != "" and char in _OF_VALUE)


def _splits(marker: str, before: str, inner: str, after: str) -> bool:
    """Whether the emphasis is of a part of a value: of an address, a number or, set in bold, a word."""
    if not (_part(before) or _part(after)):
        return False
    value = before + inner + after
    if "@" in value:
        return True
    if marker == "*":  # may multiply, as in 3*4*5
        return False
    return any(char.isdigit() for char in value) or (marker == "**" and inner.isalpha() and (before + after).isalpha())
