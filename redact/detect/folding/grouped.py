"""Numbers of someone whose groups are set apart in odd ways, or whose digits are written as letters."""

# ruff: noqa: E501  (expressions are kept whole)

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from .fold import Edit
from .owned import owned

# What stands between two groups, in one search for all: a sign before a digit; a card with any sign between its groups;
# a number of North America whose groups are set apart by any sign or by its name (415,209,7731, <415><209><7731>,
# 415 dash 209 dash 7731); digits one by one (4,1,5,2,0,9,7,7,3,1); someone's number in pairs (42/10/16/42/70/24), which
# with blanks has the length that only cards have.
_ODD = re.compile(
    r"[0-9](?![0-9A-Za-z.\n%])(?:([_*|~+\t]|--| [-/._|] | {2,5}\t?)(?=[0-9])"
    r"|(?P<card>( ?)([^\w\s.-])( ?)(?:[0-9]{4}\3\4\5[0-9]{4}\3\4\5[0-9]{4}|[0-9]{6}\3\4\5[0-9]{4,5})(?![0-9]))"
    r"|(?P<sign>[,;:=#^!?] ?|[\])}>][\[({<]| [>,;:=] | ?[(\[](?i:dash|hyphen|minus|space)[)\]] ?| (?i:dash|hyphen|minus|space) )"
    r"[0-9]{2,3}(?P=sign)[0-9]{4}(?![0-9]|[.,:][0-9])|(?P<listed>,) ?[0-9](?:, ?[0-9]){7,14}(?![0-9]|, ?[0-9])"
    r"|(?P<pairs>(?P<stroke>[/,])[0-9]{2}(?:(?P=stroke)[0-9]{2}){3,7}(?![/,]?[0-9])| (?:[0-9]{2} ){6}[0-9]{2}(?![ /,]?[0-9])))"
)
# What must stand before: as many digits, and none more.
_BEFORE = {
    "card": re.compile(r"(?<![0-9])[0-9]{4}"),
    "sign": re.compile(r"(?<![0-9.,:;=])[0-9]{3}"),
    "listed": re.compile(r"(?<![\w.,-])[0-9]"),
    "pairs": re.compile(r"(?<![0-9])[0-9]{2}"),
}
_WIDTH = {"card": 4, "sign": 3, "listed": 1, "pairs": 2}
_CALLED = re.compile(
    r"\b(?:phone|telephone|tel|call|dial|mobile|cell|whatsapp|fax|ssn|card|cvv|telefon\w{0,3}|handy\w{0,6}|nummer|tél|téléphone|teléfono|"
    r"móvil|celular|cellulare)\b[^0-9\n]{0,12}\Z",
    re.IGNORECASE,
)
# An account number with dots or strokes between its groups.
_ACCOUNT = re.compile(r"[0-9](?<=[A-Z]{2}[0-9]{2})([./_*|+~:,;=>\t]| {2,5})(?=[A-Z0-9]{4}\1[A-Z0-9]{4}\1)")
_ACCOUNT_REST = re.compile(r"([./_*|+~:,;=>\t]| {2,5})[A-Z0-9]{4}(?:\1[A-Z0-9]{1,4}){2,7}(?![A-Za-z0-9])")
_TAIL = re.compile(r"[+(]?[0-9][0-9() .\-_*|~+/\t]*\Z")
_HEAD = re.compile(r"[0-9() .\-_*|~+/\t]*[0-9]")
_REACH = 30
_FEWEST, _MOST = 7, 19

# "O" and "l" for nought and one, between digits.
_LETTER = re.compile(r"[0-9](?:[ .:-]?[OolI|][ .-]?[0-9OolI|]|[OolI|][^A-Za-z])")
_LETTERED = re.compile(r"(?<![A-Za-z0-9])[+(]{0,2}[0-9OolI|](?:[ ().\-:/]{0,2}[0-9OolI|]){6,22}(?![A-Za-z0-9])")
_WORD_BEHIND = re.compile(r"(?: [OolI|]+)+\Z")
_FOR = {"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"}


def grouped(text: str) -> Iterator[Edit]:
    """Edits that write odd separators of a number's groups as dashes or blanks, and letters in it as digits."""
    if not any(digit in text for digit in string.digits):
        return
    done = 0
    for match in _ODD.finditer(text):
        if match.lastgroup:
            yield from _set_apart(text, match, match.lastgroup)
        elif match.start(1) >= done:
            tail = _TAIL.search(text, max(done, match.start(1) - _REACH), match.start(1))
            head = _HEAD.match(text, match.end(), match.end() + _REACH)
            if tail and head:
                done = head.end()
                yield from _separated(text, match[1], tail.start(), done)
    for match in _ACCOUNT.finditer(text):
        rest = _ACCOUNT_REST.match(text, match.start(1))
        if rest:
            at = rest.start()
            while 0 <= at < rest.end():
                yield at, at + len(rest[1]), " "
                at = text.find(rest[1], at + len(rest[1]))
    done = 0
    for match in _LETTER.finditer(text):
        if match.start() >= done:
            found = _LETTERED.search(text, max(done, match.start() - _REACH), match.start() + 2 * _REACH)
            if found and found.start() <= match.start():
                done = found.end()
                yield from _lettered(text, *found.span())


def _set_apart(text: str, match: re.Match[str], kind: str) -> Iterator[Edit]:
    """A number whose groups, or digits, all have the same sign between them."""
    start, end = match.start() + 1 - _WIDTH[kind], match.end()
    if start < 0 or not _BEFORE[kind].match(text, start):
        return
    if kind == "listed":
        if _CALLED.search(text, max(0, start - _REACH), start):
            yield start, end, "".join(char for char in text[start:end] if char.isdigit())
    elif owned(text, start, end):
        if kind == "pairs":
            for place in range(start + 2, end, 3):
                yield place, place + 1, ""
            return
        gap = match["sign"] or "".join(match.group(3, 4, 5))
        at = text.find(gap, start)
        while 0 <= at < end:
            yield at, at + len(gap), "-" if kind == "sign" else " "
            at = text.find(gap, at + len(gap))


def _separated(text: str, odd: str, start: int, end: int) -> Iterator[Edit]:
    run = text[start:end]
    groups = run.lstrip("+(").split(odd)
    digits = sum(char.isdigit() for char in run)
    # A row of figures has groups of any length, or more of them.
    if not _FEWEST <= digits <= _MOST or not all(any(map(str.isdigit, group)) for group in groups):
        return
    short = min(sum(map(str.isdigit, group)) for group in groups[1:]) < 2 and run[0] != "+"
    if short or not owned(text, start, end):
        return
    reading = " " if odd == "+" or odd.isspace() else "-"
    at = run.find(odd, 1)
    while at > 0:
        yield start + at, start + at + len(odd), reading
        at = run.find(odd, at + len(odd))


def _lettered(text: str, start: int, end: int) -> Iterator[Edit]:
    # "415 555 4829 lol": a word by itself is no group of the number.
    word = _WORD_BEHIND.search(text, start, end)
    end = word.start() if word else end
    run = text[start:end]
    letters = sum(char in _FOR for char in run)
    digits = sum(char.isdigit() for char in run)
    if letters and digits >= 5 and letters < digits and owned(text, start, end):
        for place, char in enumerate(run, start):
            if char in _FOR:
                yield place, place + 1, _FOR[char]
