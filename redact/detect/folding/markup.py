"""Inline markup that splits a value: tags, emphasis, backticks."""

# ruff: noqa: E501  (expressions are kept whole)

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .fold import Edit
from .owned import owned

# Tags of phrases only: cells, items, lines and links set values apart.
_TAG = (
    r"<(?:/?(?:a|b|i|u|s|em|strong|span|font|mark|small|big|code|tt|kbd|samp|var|del|ins|strike|wbr|nobr|abbr|bdi|bdo|sup|sub|dfn|cite|label|tspan|nowiki|text:span|a:(?:t|r|rPr)|"
    r"w:(?:t|r|rPr|b|bCs|i|u|color|sz|szCs|rFonts|lang|noProof|proofErr|hyperlink|bookmarkStart|bookmarkEnd))(?:\s[^<>]{0,200})?/?|!--(?:(?!-->).){0,200}--)>"
)
_HIDDEN = r"<(span|i|b|div|font)\b[^<>]{0,80}(?:display: ?none|hidden|font-size: ?0)[^<>]{0,80}>[^<>]{0,40}</\1>"
_BRACKET_TAG = (
    r"\[/?(?:b|i|u|s|color|size|font|code|e?mail|url|center|highlight|sup|sub|tt|h[1-6])(?:=[^\[\]]{0,40})?\]"
)
_TAGS = (
    ("<", re.compile(rf"{_TAG}(?: ?{_TAG})*", re.IGNORECASE)),
    ("[/", re.compile(rf"{_BRACKET_TAG}(?: ?{_BRACKET_TAG})*", re.IGNORECASE)),
)
# The words of a mail beside a tag: jane[at]<b>example[dot]com</b>
_AT_BEFORE = re.compile(r"[\[({](?:at|dot|punkt|point|punto|arroba)[\])}]? ?\Z", re.IGNORECASE)
_AT_AHEAD = re.compile(r" ?[\[({](?:at|dot|punkt|point|punto|arroba|@|\.)[\])}]", re.IGNORECASE)
_AT_BEHIND = re.compile(r" ?[\[({]?(?:at|dot|punkt|point|punto|arroba)?[\])}](?<=[a-z][\])}])", re.IGNORECASE)
# A part of a value set by a command: \textbf{jane}.roe@example.org, {\b jane}.roe@example.org, {{nowrap|415}} 209
_COMMANDS = (
    (
        "{",
        re.compile(
            r"(\\(?:text(?:bf|it|tt|sf|sc|rm|md|up)|emph|underline|uline|mbox|hl|nolinkurl|math(?:rm|tt))\{)([^{}\n]{1,60})(\})"
        ),
    ),
    ("{\\", re.compile(r"(\{\\(?:b|i|ul|bf|it|tt|em|sc|sf|rm|cf[0-9]|f[0-9]) )([^{}\n]{1,60})(\})")),
    (
        "{{",
        re.compile(
            r"(\{\{(?:nowrap|nobr|nobold|small|big|mono|tt|code|kbd|smallcaps)\|)([^{}|\n]{1,60})(\}\})", re.IGNORECASE
        ),
    ),
    ("\\", re.compile(r"(\\(?:verb|lstinline)[|!+])([^|!+\n]{1,60})([|!+])")),
)
# Between two of them: {{nowrap|415}} {{nowrap|209}}
_BETWEEN = re.compile(r"[ .~-]{0,2}(?:\\[,; ])?")
# "@" as typesetting writes it: jane$@$example.org, jane\char64 example.org
_SET_AT = re.compile(
    r"\\(?:char ?(?:64|\"40|'100)(?![0-9])|symbol\{64\}|string ?@|(?:MVAt|atsign|at)(?![A-Za-z])|textcircled\{\\?(?:small )?a\})"
    r"(?:\{\}|\})? ?(?=[A-Za-z0-9-]{1,60}(?:\.[A-Za-z]|\{?\\(?:char ?46|textperiodcentered)))"
)
# Where the text of a link ends inside a value and that of another begins: [415](a) [209](b)
_LINKS = re.compile(r"\]\([^()\s\[\]]{1,200}\) ?\[?")
_UNSEEN = re.compile(_HIDDEN, re.IGNORECASE)
_BREAK = re.compile(r"\s{0,2}<br ?/?>\s{0,4}", re.IGNORECASE)
_SPLIT = re.compile(
    r"[0-9]</(t[dh]|text|li|p|div|option|dd|w:t)>(?:\s{0,4}</?(?!\1\b)[a-z:]{1,12}(?:\s[^<>]{0,80})?>){0,4}\s{0,20}<\1(?:\s[^<>]{0,200})?>(?=[0-9])"
)
_SPLIT_TAIL = re.compile(r"[+(]?[0-9][0-9() .-]{0,30}\Z")
_SPLIT_HEAD = re.compile(r"[0-9][0-9 .-]{0,30}")
_CELLS = re.compile(r"(?<=>)\s*(\d{3})(</td>\s*<td>)(\d{2,3})(</td>\s*<td>)(\d{4})(?=\s*</td>)", re.IGNORECASE)
# Groups of a number each set off: **415** *209* `7731`.
_MAYBE_GROUPS = re.compile(r"[*_`~][+(0-9](?<!\w..)")
_GROUPS = re.compile(r"(?:([*_`~]{1,2})[+(]{0,2}[0-9]{1,6}\)?(?:[ .-][0-9]{1,6}){0,2}\1[ .\-]{0,3}){2,7}")
_GROUP_MARK = re.compile(r"[*_`~]{1,2}")
# Two marks that meet inside a value: `4210 16``42 7024`, *jane@ex*_ample.org_
_CLOSED_OPENED = re.compile(r"``(?<=[0-9.]``)(?=[ .-]?[0-9])")
_MEETING = ("*_", "_*", "`_", "_`", "~_", "_~", "*`", "`*")
_MARKED_AT = re.compile(r"@(?<=[*_`~=+/|$']@)([*_`~=+/|$]{1,3}|'{2,5})")
_UNDERLINED_NUMBER = re.compile(r"_(?<![\w_]_)([+(]{0,2}[0-9][0-9() .\-/]{5,30}[0-9])_(?![\w_])")
_UNDERLINED_GROUP = re.compile(r"_(?<=[0-9][ .-]_)([0-9]{2,6})_(?![\w_])|_(?<![\w_]_)([+0-9]{2,6})_(?=[ .-][0-9])")
_UNDERLINED_ADDRESS = re.compile(r"_(?<![\w_]_)([\w.+-]{1,40}@[\w.-]{1,60}\w)_(?![\w_])")
# Underlined labels of a domain: jane@_example_.org
_DOMAIN = re.compile(r"@([A-Za-z0-9-]{0,40}[._][A-Za-z0-9._-]{2,80})")
_UNDERLINED_LABEL = re.compile(r"(?<![^.@])_([A-Za-z0-9-]+)_(?![^.])")
_OF_VALUE = frozenset("@.+-_():")
_REACH = 40
_FEWEST, _MOST = 7, 19  # digits of a telephone number without its area, and of the longest card
_LAST_RUN = re.compile(r"\S+\Z")
_FIRST_RUN = re.compile(r"\A\S+")
_EMPHASIS = tuple(
    (sign, re.compile(rf"({marker})(?P<inner>[^\n*`~\[\]{{}},;'\"=<>]{{1,60}}?)\1(?!\*)"))
    for sign, marker in (("*", r"\*\*{0,2}"), ("__", "__"), ("`", "``?"), ("~~", "~~"), ("''", "'{2,3}"))
)


def plain(text: str) -> Iterator[Edit]:
    """Edits that drop markup with a part of a value on both of its sides."""
    for sign, expression in _TAGS:
        if sign in text:
            for match in expression.finditer(text):
                if _inside(text, *match.span()) or _beside_at(text, *match.span()):
                    yield match.start(), match.end(), " " if " <" in match[0] or " [" in match[0] else ""
    if "<" in text and ("hidden" in text or "none" in text or "size" in text):
        for match in _UNSEEN.finditer(text):
            if _inside(text, *match.span()):
                yield *match.span(), ""
    if "<br" in text or "<BR" in text:
        for match in _BREAK.finditer(text):
            before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
            if _part(before) and _part(after):
                yield match.start(), match.end(), " " if before.isdigit() and after.isdigit() else "\n"
    if "</td>" in text:
        for match in _CELLS.finditer(text):
            if owned(text, match.start(), match.end()):
                yield *match.span(2), "-"
                yield *match.span(4), "-"
    if "</" in text:
        yield from _split(text)
    if "`" in text or "*" in text or "_" in text or "~" in text:
        yield from _marks(text)
    if "@" in text:
        for match in _MARKED_AT.finditer(text):
            yield from _marked_at(text, match)
    if "\\" in text or "{{" in text:
        yield from _commands(text)
        if "\\" in text:
            yield from _set_at(text)
    if "](" in text:
        for match in _LINKS.finditer(text):
            if _inside(text, *match.span()):
                yield match.start(), match.end(), " " if " " in match[0] else ""
    for sign, expression in _EMPHASIS:
        if sign in text and (sign != "''" or "@''" in text or "''@" in text):  # empty strings of code are no emphasis
            yield from _emphasis(text, expression)


def _split(text: str) -> Iterator[Edit]:
    """Edits that close elements of their own around the groups of someone's number: <td>4210</td><td>1642</td>"""
    parts: list[re.Match[str]] = []
    for match in _SPLIT.finditer(text):
        if parts and not _SPLIT_HEAD.fullmatch(text, parts[-1].end(), match.start() + 1):
            yield from _joined(text, parts)
            parts = []
        parts.append(match)
    yield from _joined(text, parts)


def _joined(text: str, parts: list[re.Match[str]]) -> Iterator[Edit]:
    if not parts:
        return
    first, last = parts[0].start() + 1, parts[-1].end()
    tail = _SPLIT_TAIL.search(text, max(0, first - _REACH), first)
    head = _SPLIT_HEAD.match(text, last, last + _REACH)
    if tail and head and owned(text, tail.start(), head.end()):
        groups = [tail[0], *(text[one.end() : two.start() + 1] for one, two in pairwise(parts)), head[0]]
        sizes = [sum(map(str.isdigit, group)) for group in groups]
        # A cell may hold a number as a whole, or something else beside it.
        if _FEWEST + 2 <= sum(sizes) <= _MOST and min(sizes) > 1 and max(sizes) < _FEWEST:
            for match in parts:
                yield match.start() + 1, match.end(), " "


def _marks(text: str) -> Iterator[Edit]:
    """Edits that drop marks of emphasis around the groups of a number and where two of them meet inside a value."""
    done = 0
    for maybe in _MAYBE_GROUPS.finditer(text):
        start = maybe.start() - (text[maybe.start() - 1 : maybe.start()] == maybe[0][0])
        match = _GROUPS.match(text, start) if start >= done else None
        if match and (sum(map(str.isdigit, match[0])) >= _FEWEST or owned(text, *match.span())):
            done = match.end()
            for mark in _GROUP_MARK.finditer(text, *match.span()):
                yield *mark.span(), ""
    if "``" in text:
        for match in _CLOSED_OPENED.finditer(text):
            yield *match.span(), ""
    if "_" in text:
        for match in _UNDERLINED_NUMBER.finditer(text):
            yield match.start(), match.start() + 1, ""
            yield match.end() - 1, match.end(), ""
        for match in _UNDERLINED_GROUP.finditer(text):
            if owned(text, *match.span()) or _inside(text, match.start(), match.start() + 1):
                yield match.start(), match.start() + 1, ""
                yield match.end() - 1, match.end(), ""
    if "@" in text:
        yield from _marked_address(text)


def _marked_address(text: str) -> Iterator[Edit]:
    for match in _UNDERLINED_ADDRESS.finditer(text):
        yield match.start(), match.start() + 1, ""
        yield match.end() - 1, match.end(), ""
    for match in _DOMAIN.finditer(text) if "_" in text else ():
        for label in _UNDERLINED_LABEL.finditer(match[0]):
            yield match.start() + label.start(), match.start() + label.start() + 1, ""
            yield match.start() + label.end() - 1, match.start() + label.end(), ""
    for marks in _MEETING:
        at = text.find(marks)
        while at >= 0:
            if (
                text[at - 1 : at].isalnum()
                and text[at + 2 : at + 3].isalnum()
                and "@" in text[max(0, at - _REACH) : at + _REACH]
            ):
                yield at, at + 2, ""
            at = text.find(marks, at + 2)


def _marked_at(text: str, match: re.Match[str]) -> Iterator[Edit]:
    start = match.start() - 1
    while start > match.start() - 5 and text[start - 1] in "*_`~=+/|$'":
        start -= 1
    alike = {*text[start : match.start()]} & {*match[1]} or not {*text[start : match.end()]} & {*"=+/|$'"}
    if alike and text[start - 1 : start].isalnum() and text[match.end() : match.end() + 1].isalnum():
        yield start, match.end(), "@"


def _commands(text: str) -> Iterator[Edit]:
    """Edits that drop commands around parts of a value."""
    for sign, expression in _COMMANDS:
        if sign not in text:
            continue
        last: re.Match[str] | None = None
        for match in expression.finditer(text):
            gap = last and _BETWEEN.fullmatch(text, last.end(), match.start())
            if last and gap and last[2][-1].isdigit() and match[2].strip("+( ")[:1].isdigit():
                yield *last.span(1), ""
                yield *last.span(3), ""
                yield *match.span(1), ""
                yield *match.span(3), ""
            elif _of_part(text, match[2], *match.span()):
                yield *match.span(1), ""
                yield *match.span(3), ""
            last = match


def _set_at(text: str) -> Iterator[Edit]:
    """Edits for the "@" of typesetting."""
    for match in _SET_AT.finditer(text):
        start = match.start() - (text[match.start() - 1 : match.start()] in (" ", "{"))
        if text[start - 1 : start].isalnum():
            yield start, match.end(), "@"


def _inside(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands inside a value; between the groups of a number a blank may stand beside it."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    if _part(left[-1:]) and _part(right[:1]):
        return True
    before, after = left.strip()[-1:], right.strip()[:1]
    if after.isdigit():
        return before.isdigit() or before.isupper() or before == ")"
    return after.isupper() and (before.isdigit() or before == ")")


def _beside_at(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands beside a word for "at" or "dot" in brackets, or within its brackets."""
    before = _AT_BEFORE.search(text, max(0, start - 9), start)
    return bool(before or _AT_BEHIND.match(text, end) or _AT_AHEAD.match(text, end))


def _of_part(text: str, inner: str, start: int, end: int) -> bool:
    """Whether what a command, text[start:end], holds is a part of an address or a number beside it."""
    left, right = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    value = "".join([*_LAST_RUN.findall(left), inner, *_FIRST_RUN.findall(right)])
    if "@" in value:
        return _part(left[-1:]) or _part(right[:1])
    return any(map(str.isdigit, inner)) and (_inside(text, start, end) or _part(left[-1:]) or _part(right[:1]))


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
    if _AT_AHEAD.match(text, end) or _AT_BEFORE.search(text, max(0, start - 9), start):
        return all(map(_part, inner))
    if marker == "*":  # may multiply, as in 3*4*5
        return inner.isdigit() and _of_number(text, start, end)
    if any(char.isdigit() for char in value):
        return touches or _inside(text, start, start + len(marker)) or _inside(text, end - len(marker), end)
    return marker == "**" and (before.isalpha() or after.isalpha()) and all(map(_part, inner))


def _of_number(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is one of the groups of someone's number, with blanks between them."""
    left, right = text[max(0, start - 3) : start], text[end : end + 2]
    between = left[-1:] in ("", " ", "-") and right[:1] in ("", " ", "-", ".", ",")
    return between and (left.strip(" -")[-1:].isdigit() or right.strip(" -")[:1].isdigit()) and owned(text, start, end)


def _part(char: str) -> bool:
    return char.isalnum() or (char != "" and char in _OF_VALUE)
