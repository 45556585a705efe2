"""Inline markup that splits a value: tags, emphasis, backticks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fold import Edit

# Tags of phrases only: cells, items, lines and links set values apart.
_TAG = (
    r"<(?:/?(?:b|i|u|s|em|strong|span|font|mark|small|big|code|tt|kbd|samp|var|del|ins|strike|wbr|nobr|abbr|bdi|bdo)"
    r"(?:\s[^<>]{0,200})?/?|!--(?:(?!-->).){0,200}--)>"
)
_BRACKET_TAG = r"\[/?(?:b|i|u|s|color|size|font|code)(?:=[^\[\]]{0,40})?\]"
_TAGS = (
    ("<", re.compile(rf"{_TAG}(?:{_TAG})*", re.IGNORECASE)),
    ("[/", re.compile(rf"{_BRACKET_TAG}(?:{_BRACKET_TAG})*", re.IGNORECASE)),
)
_OF_VALUE = frozenset("@.+-_():")
_REACH = 40
_LAST_RUN = re.compile(r"\S+\Z")
_FIRST_RUN = re.compile(r"\A\S+")
_EMPHASIS = tuple(
    (sign, re.compile(rf"({marker})(?P<inner>[^\n*`~\[\]{{}},;'\"=<>]{{1,60}}?)\1(?!\*)"))
    for sign, marker in (("*", r"\*\*{0,2}"), ("__", "__"), ("`", "``?"), ("~~", "~~"))
)


def plain(text: str) -> Iterator[Edit]:
    """Edits that drop markup with a part of a value on both of its sides."""
    for sign, expression in _TAGS:
        if sign in text:
            for match in expression.finditer(text):
                if _inside(text, match.start(), match.end()):
                    yield match.start(), match.end(), ""
    for sign, expression in _EMPHASIS:
        if sign in text:
            yield from _emphasis(text, expression)


def _inside(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands inside a value; between the groups of a number a blank may stand beside it."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    if _part(left[-1:]) and _part(right[:1]):
        return True
    before, after = left.strip()[-1:], right.strip()[:1]
    if after.isdigit():
        return before.isdigit() or before.isupper() or before == ")"
    return after.isupper() and (before.isdigit() or before == ")")


def _emphasis(text: str, expression: re.Pattern[str]) -> Iterator[Edit]:
    at = 0
    while match := expression.search(text, at):
        start, end = match.span()
        size = len(match[1])
        if text[start - 1 : start] != match[1][0] and _splits(text, match):
            yield start, start + size, ""
            yield end - size, end, ""
            at = end
        else:
            at = start + size


def _splits(text: str, match: re.Match[str]) -> bool:
    """Whether the emphasis is of a part of a value: of an address, a number or, set in bold, a word."""
    start, end = match.span()
    marker, inner = match[1], match["inner"]
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    before, after = left[-1:], right[:1]
    token = [*_LAST_RUN.findall(left), inner, *_FIRST_RUN.findall(right)]
    value = "".join(token)
    touches = _part(before) or _part(after)
    if touches and "@" in value:
        return True
    if marker == "*":  # may multiply, as in 3*4*5
        return False
    if any(char.isdigit() for char in value):
        return touches or _inside(text, start, start + len(marker)) or _inside(text, end - len(marker), end)
    return marker == "**" and (before.isalpha() or after.isalpha()) and all(map(_part, inner))


def _part(char: str) -> bool:
    return char.isalnum() or (char != "" and char in _OF_VALUE)
