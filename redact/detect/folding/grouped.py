"""Numbers of someone whose groups are set apart in odd ways, or whose digits are written as letters."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from .fold import Edit
from .owned import owned

_ODD = re.compile(r"[0-9]([_*|~+\t]|--| [-/._|] | {2,5}\t?)(?=[0-9])")
# A card with any sign between its groups.
_CARD = re.compile(
    r"[0-9](?<![0-9]{2})[0-9]{3}( ?)([^\w\s.-])( ?)"
    r"(?:[0-9]{4}\1\2\3[0-9]{4}\1\2\3[0-9]{4}|[0-9]{6}\1\2\3[0-9]{4,5})(?![0-9])"
)
# Someone's number in pairs: 42/10/16/42/70/24; with blanks of that length only which cards have.
_PAIRS = re.compile(r"[/,](?<=[0-9]{2}.)(?<![0-9]{3}.)[0-9]{2}(?:([/,])[0-9]{2})(?:\1[0-9]{2}){2,6}(?![/,]?[0-9])")
_SPACED_PAIRS = re.compile(r"[0-9] (?<=[0-9]{2} )(?<![0-9]{3} )(?:[0-9]{2} ){6}[0-9]{2}(?![ /,]?[0-9])")
# An account number with dots or strokes between its groups.
_ACCOUNT = re.compile(r"[0-9](?<=[A-Z]{2}[0-9]{2})([./_*|+~:,;=>])(?=[A-Z0-9]{4}\1[A-Z0-9]{4}\1)")
_ACCOUNT_REST = re.compile(r"([./_*|+~:,;=>])[A-Z0-9]{4}(?:\1[A-Z0-9]{1,4}){2,7}(?![A-Za-z0-9])")
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
        if match.start(1) >= done:
            tail = _TAIL.search(text, max(done, match.start(1) - _REACH), match.start(1))
            head = _HEAD.match(text, match.end(), match.end() + _REACH)
            if tail and head:
                done = head.end()
                yield from _separated(text, match[1], tail.start(), done)
    for match in _CARD.finditer(text):
        if owned(text, *match.span()):
            gap = "".join(match.groups())
            at = text.find(gap, match.start())
            while 0 <= at < match.end():
                yield at, at + len(gap), " "
                at = text.find(gap, at + len(gap))
    for expression, first in ((_PAIRS, 0), (_SPACED_PAIRS, 1)):
        for match in expression.finditer(text):
            if owned(text, *match.span()):
                for place in range(match.start() + first, match.end(), 3):
                    yield place, place + 1, ""
    for match in _ACCOUNT.finditer(text):
        rest = _ACCOUNT_REST.match(text, match.start(1))
        if rest:
            for place in range(*rest.span()):
                if text[place] == rest[1]:
                    yield place, place + 1, " "
    done = 0
    for match in _LETTER.finditer(text):
        if match.start() >= done:
            found = _LETTERED.search(text, max(done, match.start() - _REACH), match.start() + 2 * _REACH)
            if found and found.start() <= match.start():
                done = found.end()
                yield from _lettered(text, *found.span())


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
