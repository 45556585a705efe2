"""Which characters a leaf of an expression can match, as a set of symbols: a number with a bit for each.

The symbols are the ASCII characters, of which the first stands for the edge of the text too, and some for all others:
decimal digits, white space, the four that are ASCII letters without case, other characters of words (in many kinds,
those of East Asia apart), and the rest.
"""

from __future__ import annotations

import re
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterable
from typing import Any

import regex

EDGE = 0
ASCII = 128
# Symbols that share the other characters of words, so that a word of them is not any word. With few, text in other
# scripts nearly matches everywhere, and the states multiply.
_KINDS, _EASTERN_KINDS = 48, 64
_DIGIT, _SPACE, _PARTNER, _OTHER, _WORD = range(ASCII, ASCII + 5)
_EASTERN_WORD = _WORD + _KINDS
SYMBOLS = 248  # a multiple of 8; each is a byte
EVERY = (1 << SYMBOLS) - 1
_ANY_DIGIT, _ANY_SPACE, _PARTNERS_BIT, _ANY_OTHER = (1 << i for i in range(ASCII, ASCII + 4))
EASTERN = (1 << _EASTERN_WORD + _EASTERN_KINDS) - (1 << _EASTERN_WORD)
_ANY_WORD = (1 << _EASTERN_WORD) - (1 << _WORD) | EASTERN
_BEYOND = _ANY_DIGIT | _ANY_WORD | _ANY_SPACE | _PARTNERS_BIT | _ANY_OTHER
_KIND = regex.compile(r"(\d)|(\s)|(\w)")
_FEW = 64  # characters of a range that are looked at one by one
_EASTERN_BLOCKS = (
    (0x1100, 0x11FF), (0x2E80, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F),
    (0xFF65, 0xFFDC), (0x16FE0, 0x18D7F), (0x1AFF0, 0x1B2FF), (0x1F200, 0x1F2FF), (0x20000, 0x3FFFF),
)  # fmt: skip
BLANKS = " \t\n\r\f\v"
# What IGNORECASE of `regex` matches with an ASCII letter, besides that letter; tests/test_gate.py holds us to it.
CASE_PARTNERS = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "k"))


def _bits(chars: Iterable[str]) -> int:
    bits = 0
    for char in chars:
        bits |= 1 << ord(char)
    return bits


_UPPER = _bits(map(chr, range(65, 91)))
LETTERS = _UPPER | _UPPER << 32
FIGURES = _bits("0123456789")
WORD = LETTERS | FIGURES | _bits("_") | _ANY_DIGIT | _ANY_WORD | _PARTNERS_BIT
_CATEGORIES = {
    ops.CATEGORY_DIGIT: FIGURES | _ANY_DIGIT,
    ops.CATEGORY_WORD: WORD,
    ops.CATEGORY_SPACE: _bits(" \t\n\r\f\v\x1c\x1d\x1e\x1f") | _ANY_SPACE,
}
_CATEGORIES |= {
    getattr(ops, str(name).replace("CATEGORY_", "CATEGORY_NOT_")): ~bits & EVERY for name, bits in _CATEGORIES.items()
}
# `regex` and `re` differ in whether these four are white space; either way they may be matched, or not.
_BLANKS = _bits(BLANKS)
_DOUBTFUL = _bits("\x1c\x1d\x1e\x1f")
_PARTNERS = {ord(partner): letter for partner, letter in CASE_PARTNERS}
_PARTNERED = _bits("iIsSkK")

# Properties of `regex` that the standard library does not know are parsed as a private character each. What counts is
# which ASCII characters they have; all have others, and none has a blank.
PROPERTIES = {
    "\ue000": (LETTERS, "L Alpha Alphabetic Latin"),
    "\ue001": (_UPPER, "Lu Upper"),
    "\ue002": (_UPPER << 32, "Ll Lower"),
    "\ue003": (FIGURES, "N Nd"),
    "\ue004": (0, "Lm Lo Nl No M Mn Mc Arabic Armenian Bengali Cyrillic Devanagari Georgian Greek Hebrew Thai"),
    "\ue005": (0, "Han Hangul Hiragana Katakana"),
}
_BEYOND_OF = {
    "\ue003": _ANY_DIGIT | _ANY_WORD | _ANY_OTHER,
    "\ue004": _ANY_DIGIT | _ANY_WORD | _ANY_OTHER,
    "\ue005": EASTERN | _ANY_OTHER,
}
_PROPERTY_BITS = {ord(char): bits for char, (bits, _) in PROPERTIES.items()}
_CHAR_OF = {name: char for char, (_, names) in PROPERTIES.items() for name in names.split()}
_PROPERTY = re.compile(r"\\p\{(?:Script=)?(\w+)\}")


def property_char(escaped: str) -> str | None:
    r"""The private character for an escape such as \p{Lu}; None where it is no such property."""
    match = _PROPERTY.fullmatch(escaped) if escaped.startswith(r"\p") else None
    return _CHAR_OF.get(match[1]) if match else None


def may_match(op: Any, av: Any, flags: int) -> int:
    """The symbols that a leaf can match, and perhaps some more."""
    return _matched(op, av, flags, more=True)


def must_match(op: Any, av: Any, flags: int) -> int:
    """The symbols that a leaf matches for sure, whatever they stand for."""
    return _matched(op, av, flags, more=False) & ~(1 << EDGE)


def _matched(op: Any, av: Any, flags: int, *, more: bool) -> int:
    if op is ops.ANY:
        return EVERY if flags & re.DOTALL else EVERY & ~(1 << 10)
    items = av if op is ops.IN else [(ops.LITERAL, av)]
    if op is ops.NOT_LITERAL or items[0][0] is ops.NEGATE:
        return EVERY & ~_of_items(items if op is ops.NOT_LITERAL else items[1:], flags, more=not more)
    return _of_items(items, flags, more=more)


def _of_items(items: Iterable[tuple[Any, Any]], flags: int, *, more: bool) -> int:
    """The symbols of the items of a class: at least those if `more`, else at most."""
    bits = 0
    fold = bool(flags & re.IGNORECASE)
    for kind, item in items:
        if kind is ops.CATEGORY:
            bits |= _CATEGORIES[item] | _DOUBTFUL if more else _CATEGORIES[item] & ~_DOUBTFUL
            continue
        first, last = item if kind is ops.RANGE else (item, item)
        if first < ASCII:
            bits |= (1 << min(last, ASCII - 1) + 1) - (1 << first)
        elif kind is ops.LITERAL:
            bits |= _PROPERTY_BITS.get(item, 0)
        if more and last >= ASCII:
            bits |= _beyond(max(first, ASCII), last)
            if fold:
                bits |= _bits(letter for place, letter in _PARTNERS.items() if first <= place <= last)
    if fold:
        letters = bits & LETTERS
        bits |= (letters & _UPPER) << 32
        bits |= (letters & ~_UPPER) >> 32
        if more and bits & _PARTNERED:
            bits |= _PARTNERS_BIT
    return bits


def _beyond(first: int, last: int) -> int:
    """The symbols of the characters from one to another, all beyond ASCII."""
    if first == last and chr(first) in PROPERTIES:
        return _BEYOND_OF.get(chr(first), _ANY_WORD | _PARTNERS_BIT | _ANY_OTHER)
    if last - first > _FEW:
        return EASTERN | _ANY_SPACE | _ANY_OTHER | _ANY_DIGIT if eastern(first, last) else _BEYOND
    bits = 0
    for char in map(chr, range(first, last + 1)):
        bits |= 1 << symbol_of(char)
    return bits


def eastern(first: int, last: int) -> bool:
    """Whether code points are in one block of Han characters, kana, Hangul or what belongs to them (Unicode 16)."""
    return any(low <= first and last <= high for low, high in _EASTERN_BLOCKS)


def symbol_of(char: str) -> int:
    """The symbol that stands for a character."""
    if char < "\x80":
        return ord(char)
    if ord(char) in _PARTNERS:
        return _PARTNER
    match = _KIND.match(char)
    if not match:
        return _OTHER
    if not match[3]:
        return _DIGIT if match[1] else _SPACE
    # Letters that are one without case share a symbol.
    alike = char.casefold()
    if len(alike) > 1:
        return _WORD
    code = ord(alike)
    return _EASTERN_WORD + code % _EASTERN_KINDS if eastern(code, code) else _WORD + code % _KINDS


def leaf(op: Any) -> bool:
    """Whether a node of a tree takes exactly one character."""
    return op in (ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN)


def blank(op: Any, av: Any) -> bool:
    """Whether a leaf may match a blank."""
    return bool(may_match(op, av, 0) & _BLANKS)


def class_of(symbols: int, *, lookbehind: bool = False) -> str:
    """A class of `re` that matches the symbols: of the character at a place, or of that before it, if any."""
    if lookbehind:
        barred = "".join(f"\\x{i:02x}" for i in range(1, ASCII) if not symbols >> i & 1)
        return f"(?<![{barred}])" if barred else ""
    taken = "".join(f"\\x{i:02x}" for i in range(ASCII) if symbols >> i & 1)
    return f"[{taken}\\x80-\U0010ffff]" if symbols >> ASCII else f"[{taken}]"
