"""Which rare words texts may hold, told for many texts at once, so that folds that need one are spared elsewhere.

A text is read one byte a letter, in small letters. For every word a trigram of
it that is rare in prose is looked for by two tables, then the word itself. What
is told is never too little; it may be too much.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from .hints import ALL, BRACKETS, CELLS, DOTS, FIGURES, GLUED, NUMBERS, SIGNS, STEMS
from .spelled import AMONG_FIGURES, FIGURE_WORDS, NUMBER_WORDS, STEM_WORDS
from .spoken import BRACKETED, BRACKETED_WORDS, DOT_WORDS, SIGN_WORDS

_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
# The commonest pairs of letters in English prose.
_COMMON = (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic "
    "ne ea ra ce li ch ll be ma si om ur no ut el la lo wa ho ca us em ni ot ta we so id wh ee et il di ss ec ab"
)
_SMALL = bytes(code + 32 * (65 <= code <= 90 or 192 <= code <= 222) for code in range(256))
# Capitals of letters of ASCII that are none themselves, and other letters that `re` takes for them.
_WIDE = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}
_PIECE, _SHARED, _LONG = 1 << 16, 64, 1500
# Three words for digits this near each other may be one number.
_CLUSTER = 26
_FIGURES_REACH = 16
# Columns set apart by blanks.
_GAPPED = re.compile(rb"[a-z] {2,60}[a-z]")

_WORDS = {NUMBERS: NUMBER_WORDS, STEMS: STEM_WORDS, SIGNS: SIGN_WORDS, DOTS: DOT_WORDS, CELLS: ("alues", "</th>")}


def _read(text: str) -> bytes:
    """The text in small letters, one byte for each character."""
    for wide, letter in _WIDE.items() if not text.isascii() else ():
        text = text.replace(wide, letter)
    return text.encode("latin-1", "replace").translate(_SMALL)


def _anchor(word: bytes) -> int:
    """Where in a word its trigram begins that is the rarest in prose."""

    def common(pair: bytes) -> int:
        if b" " in pair:
            return 90
        place = _COMMON.find(pair.decode("latin-1"))
        return 0 if place < 0 or place % 3 else 100 - place // 3

    return min(range(len(word) - 2), key=lambda i: common(word[i : i + 2]) + common(word[i + 1 : i + 3]))


def _anchors() -> dict[bytes, list[tuple[int, bytes, int]]]:
    """By trigram: the bit of a word, the word, and where in it the trigram stands."""
    found: dict[bytes, list[tuple[int, bytes, int]]] = {}
    for bit, words in _WORDS.items():
        for word in dict.fromkeys(map(_read, words)):
            place = _anchor(word)
            found.setdefault(word[place : place + 3], []).append((bit, word, place))
    return found


_ANCHORS = _anchors()


def _tables() -> tuple[bytes, bytes]:
    """For every pair of bytes the bits of the trigrams that begin with it, and of those that end with it."""
    opened, closed, glue = '[({<"?', '])}>"?', f"{_LETTERS}_\"')"
    trigrams: list[tuple[int, Iterable[str], Iterable[str], Iterable[str]]] = [
        (FIGURES, _DIGITS, " -", [word[0] for word in FIGURE_WORDS]),
        *((BRACKETS, opened, word[:1], word[1:2] or f" {closed}") for word in BRACKETED_WORDS),
        (BRACKETS, opened, " ", [word[0] for word in BRACKETED_WORDS]),
        (GLUED, glue, "\t;,|", glue),
        (GLUED, "\n", "|", map(chr, range(256))),
        (GLUED, "-", "+", "-"),
        (CELLS, _LETTERS, " ", " "),
    ]
    for trigram, words in _ANCHORS.items():
        one, two, three = trigram.decode("latin-1")[:1], trigram.decode("latin-1")[1:2], trigram.decode("latin-1")[2:]
        trigrams += [(bit, one, two, three) for bit, _, _ in words]
    first, second = bytearray(1 << 16), bytearray(1 << 16)
    for bit, left, middle, right in trigrams:
        between = _read("".join(middle))
        for a, b in product(_read("".join(left)), between):
            first[a << 8 | b] |= bit
        for b, c in product(between, _read("".join(right))):
            second[b << 8 | c] |= bit
    return bytes(first), bytes(second)


_FIRST, _SECOND = _tables()


def sieve(texts: Sequence[str]) -> list[int]:
    """For each text the bits of what it may hold."""
    told = [0] * len(texts)
    for pieces in _packed(texts):
        _look(pieces, told)
    return told


def sieved(text: str) -> int:
    """The bits of what a text may hold; all of them for one that is too short to be worth it."""
    return sieve([text])[0] if len(text) >= _LONG else ALL


def _packed(texts: Sequence[str]) -> Iterator[list[tuple[int, str]]]:
    """The texts by their places, put together to about a piece; long ones in pieces that share their ends."""
    pieces: list[tuple[int, str]] = []
    size = 0
    for number, text in enumerate(texts):
        if len(text) <= _PIECE:
            pieces.append((number, text))
            size += len(text)
        else:
            for start in range(0, len(text) - _SHARED, _PIECE):
                yield [(number, text[start : start + _PIECE + _SHARED])]
        if size >= _PIECE:
            yield pieces
            pieces, size = [], 0
    if pieces:
        yield pieces


def _look(pieces: Sequence[tuple[int, str]], told: list[int]) -> None:
    """Add the bits of the texts of which these are pieces."""
    import numpy as np

    joined = "\n".join([piece for _, piece in pieces]) + "\n\n"
    small = _read(joined)
    read = np.frombuffer(small, np.uint8)
    pairs = read[:-1].astype(np.uint16)
    pairs <<= 8
    pairs |= read[1:]
    bits = np.frombuffer(_FIRST, np.uint8).take(pairs[:-1])
    bits &= np.frombuffer(_SECOND, np.uint8).take(pairs[1:])
    places = np.flatnonzero(bits != 0)
    ends = np.cumsum([len(piece) + 1 for _, piece in pieces])
    owners = np.searchsorted(ends, places, side="right")
    last = one_before = -_CLUSTER  # where the last words for digits stood
    for place, some, owner in zip(places.tolist(), bits[places].tolist(), owners.tolist(), strict=True):
        number = pieces[owner][0]
        some &= ~told[number]
        if not some:
            continue
        if some & GLUED:
            told[number] |= GLUED
        if some & CELLS and _GAPPED.match(small, place):
            told[number] |= CELLS
        if some & BRACKETS and BRACKETED.match(joined, place):
            told[number] |= BRACKETS
        if some & FIGURES and AMONG_FIGURES.match(joined[place : place + _FIGURES_REACH].lower()):
            told[number] |= FIGURES
        for bit, word, at in _ANCHORS.get(small[place : place + 3], ()):
            if bit & some and small.startswith(word, place - at) and place >= at:
                if bit != NUMBERS:
                    told[number] |= bit
                    continue
                if place - one_before <= _CLUSTER:
                    told[number] |= NUMBERS
                one_before, last = last, place
