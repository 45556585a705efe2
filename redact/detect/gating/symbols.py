"""Which characters a leaf of an expression can match, as a set of symbols: a number with a bit for each.

The symbols are the ASCII characters. The last of them stands for every character beyond ASCII too, and the first for
the edge of the text: what can be either is taken to be both.
"""

from __future__ import annotations

import re
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterable
from typing import Any

EDGE = 0
BEYOND_ASCII = 127
_BEYOND = 1 << BEYOND_ASCII
UNSURE = 1 << EDGE | _BEYOND
SYMBOLS = 128
BLANKS = " \t\n\r\f\v"
# What IGNORECASE of `regex` matches with an ASCII letter, besides that letter; tests/test_gate.py holds us to it.
CASE_PARTNERS = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "k"))
EVERY = (1 << SYMBOLS) - 1


def _bits(chars: Iterable[str]) -> int:
    bits = 0
    for char in chars:
        bits |= 1 << ord(char)
    return bits


_UPPER = _bits(map(chr, range(65, 91)))
LETTERS = _UPPER | _UPPER << 32
FIGURES = _bits("0123456789")
WORD = LETTERS | FIGURES | _bits("_")
_CATEGORIES = {
    ops.CATEGORY_DIGIT: FIGURES,
    ops.CATEGORY_WORD: WORD,
    ops.CATEGORY_SPACE: _bits(" \t\n\r\f\v\x1c\x1d\x1e\x1f"),
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
    "\ue004": (
        0,
        "Lm Lo Nl No M Mn Mc Arabic Armenian Bengali Cyrillic Devanagari Georgian Greek Han Hangul Hebrew Hiragana "
        "Katakana Thai",
    ),
}
_PROPERTY_BITS = {ord(char): bits for char, (bits, _) in PROPERTIES.items()}
_CHAR_OF = {name: char for char, (_, names) in PROPERTIES.items() for name in names.split()}
_PROPERTY = re.compile(r"\\p\{(?:Script=)?(\w+)\}")


def property_char(escaped: str) -> str | None:
    r"""The private character for an escape such as \p{Lu}; None where it is no such property."""
    match = _PROPERTY.fullmatch(escaped)
    return _CHAR_OF.get(match[1]) if match else None


def may_match(op: Any, av: Any, flags: int) -> int:
    """The symbols that a leaf can match, and perhaps some more."""
    if op is ops.ANY:
        return EVERY if flags & re.DOTALL else EVERY & ~(1 << 10)
    if op is ops.NOT_LITERAL:
        return ~_of_items([(ops.LITERAL, av)], flags, more=False) & EVERY | _BEYOND
    items = [(op, av)] if op is ops.LITERAL else av
    if items[0][0] is ops.NEGATE:
        return ~_of_items(items[1:], flags, more=False) & EVERY | _BEYOND
    return _of_items(items, flags, more=True)


def must_match(op: Any, av: Any, flags: int) -> int:
    """The symbols that a leaf matches for sure."""
    if op is ops.ANY:
        return may_match(op, av, flags) & ~UNSURE
    if op is ops.NOT_LITERAL:
        return ~_of_items([(ops.LITERAL, av)], flags, more=True) & EVERY & ~UNSURE
    items = [(op, av)] if op is ops.LITERAL else av
    if items[0][0] is ops.NEGATE:
        return ~_of_items(items[1:], flags, more=True) & EVERY & ~UNSURE
    return _of_items(items, flags, more=False)


def _of_items(items: Iterable[tuple[Any, Any]], flags: int, *, more: bool) -> int:
    """The symbols of the items of a class: at least those if `more`, else at most."""
    bits = 0
    fold = bool(flags & re.IGNORECASE)
    for kind, item in items:
        if kind is ops.CATEGORY:
            own = _CATEGORIES[item]
            bits |= (own | _BEYOND | _DOUBTFUL) if more else own & ~_DOUBTFUL
            continue
        first, last = item if kind is ops.RANGE else (item, item)
        if first < BEYOND_ASCII:
            bits |= (1 << min(last, BEYOND_ASCII - 1) + 1) - (1 << first)
        elif kind is ops.LITERAL:
            bits |= _PROPERTY_BITS.get(item, 0)
        if more and last >= BEYOND_ASCII:
            bits |= _BEYOND
            if fold:
                bits |= _bits(letter for place, letter in _PARTNERS.items() if first <= place <= last)
    if fold:
        letters = bits & LETTERS
        bits |= (letters & _UPPER) << 32
        bits |= (letters & ~_UPPER) >> 32
        if more and bits & _PARTNERED:
            bits |= _BEYOND
    return bits if more else bits & ~UNSURE


def leaf(op: Any) -> bool:
    """Whether a node of a tree takes exactly one character."""
    return op in (ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN)


def blank(op: Any, av: Any) -> bool:
    """Whether a leaf may match a blank."""
    return bool(may_match(op, av, 0) & _BLANKS)


def class_of(symbols: int, *, lookbehind: bool = False) -> str:
    """A class of `re` that matches the symbols: of the character at a place, or of that before it, if any."""
    if lookbehind:
        barred = "".join(f"\\x{i:02x}" for i in range(1, BEYOND_ASCII) if not symbols >> i & 1)
        return f"(?<![{barred}])" if barred else ""
    taken = "".join(f"\\x{i:02x}" for i in range(BEYOND_ASCII) if symbols >> i & 1)
    return f"[{taken}\\x7f-\U0010ffff]" if symbols >> BEYOND_ASCII & 1 else f"[{taken}]"


def flags_of(symbols: int) -> Any:
    """A set of symbols as an array of truth values."""
    import numpy as np

    return np.unpackbits(np.frombuffer(symbols.to_bytes(SYMBOLS // 8, "little"), np.uint8), bitorder="little").view(
        bool
    )
