"""Where in a text a pattern can match at all: a prefilter that never loses a match.

From the parsed expression `anchors.gate_for` derives what every match must hold (an
anchor: literals, or a number of characters of a small class such as digits) and
how far a match can reach from there. `Gate.ranges` then names the stretches of a
text where the pattern has to run; elsewhere it cannot match. The rules that make
this exact:

- A match of at most `reach` characters lies within `reach` of its anchor, and one
  with at most `blanks` blanks lies between the blanks around its anchor. Where
  neither is bounded, the whole text is read if it holds the anchor at all.
- Stretches nearer to each other than `margin`, the furthest that a pattern looks
  ahead, are one; each is searched to `margin` past its end. So no match sees an
  artificial end, none straddles two stretches, and the search resumes where that
  of the whole text would. Lookbehind sees the text before a stretch anyway.
- Literals are compared in small letters with the four letters outside ASCII that
  `regex` takes for ASCII ones. All other characters beyond ASCII are one literal, BEYOND.

A gate also says what any text with a match has, wherever: its length, a
stretch without blanks, and other anchors. `screen.Screen` asks for these.

An expression of which nothing useful is known has the gate Gate(), which lets everything through.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import regex

BLANKS = " \t\n\r\f\v"
BEYOND = "\x80"  # as a literal it stands for every character beyond ASCII
DIGITS = "0123456789"  # as an anchor it stands for every decimal digit of Unicode

# A text this short is read whole where its stretches would leave little out.
_SHORT = 256

_BLANK = re.compile(f"[{BLANKS}]")
_ASCII_DIGIT = re.compile("[0-9]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_ANY_DIGIT = regex.compile(r"\d")
# What IGNORECASE of `regex` matches with an ASCII letter, besides that letter; tests/test_gate.py holds us to it.
CASE_PARTNERS = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "k"))


@dataclass(frozen=True, slots=True)
class Anchor:
    """What every match holds: one of `literals` (small letters), or `count` characters out of `chars`."""

    literals: tuple[str, ...] = ()
    chars: str = ""
    count: int = 1
    # What it looks for, as text: the hash of a text is worked out once, that of a tuple every time.
    key: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", "|".join(("literals", *self.literals)) if self.literals else self.chars)


ANY_DIGITS = Anchor(chars=DIGITS)


@dataclass(frozen=True, slots=True)
class Gate:
    """Where a pattern can match: around `anchor`, where `also` stands too.

    `reach` and `blanks` are -1 where a match has no such bound. Every match has at least `shortest` characters,
    `solid` of them in a row that are no blanks, and its text holds all `needs`, be it far from the match.
    """

    anchor: Anchor | None = None
    also: Anchor | None = None
    reach: int = -1
    blanks: int = -1
    margin: int = 0
    shortest: int = 0
    solid: int = 0
    needs: tuple[Anchor, ...] = ()
    key: str = field(init=False, compare=False, repr=False)  # gates of one key have the same stretches

    def __post_init__(self) -> None:
        bounds = (self.anchor.count, self.reach, self.blanks, self.margin, self.anchor.key) if self.anchor else ()
        object.__setattr__(self, "key", " ".join(map(str, bounds)))

    def ranges(self, facts: Facts) -> list[tuple[int, int]]:
        """Half-open stretches in order; empty where the pattern cannot match."""
        whole = [(0, len(facts.text))]
        if self.anchor is None or len(facts.text) <= min(3 * self.reach, _SHORT):
            return whole
        also = facts.positions(self.also) if self.also else None
        if also is not None and self.also and len(also) < self.also.count:
            return []
        at = facts.positions(self.anchor)
        if len(at) < self.anchor.count:
            return []
        if (self.reach < 0 and self.blanks < 0) or len(at) * 2 > len(facts.text):
            return whole
        key = self.key
        ranges = facts.ranges.get(key)
        if ranges is None:
            stretches = self._within_reach(at) if self.reach >= 0 else self._between_blanks(at, facts.text)
            ranges = facts.ranges[key] = self._searched(stretches, len(facts.text))
        if also is None or self.also is None:
            return ranges
        count = self.also.count
        return [one for one in ranges if bisect_left(also, one[1]) - bisect_left(also, one[0]) >= count]

    def _within_reach(self, at: list[int]) -> list[tuple[int, int]]:
        assert self.anchor is not None
        extra = max(map(len, self.anchor.literals), default=0)
        reach, last = self.reach, self.anchor.count - 1
        if not last:
            return [(place - reach + 1, place + reach + extra) for place in at]
        pairs = zip(at, at[last:], strict=False)
        return [(end - reach + 1, start + reach) for start, end in pairs if end - start < reach]

    def _between_blanks(self, at: list[int], text: str) -> list[tuple[int, int]]:
        assert self.anchor is not None
        stretches: list[tuple[int, int]] = []
        end = next_blank = 0
        for place in at:
            if place < next_blank:
                continue  # in the word of the place before, so in its stretch
            start = place
            for _ in range(self.blanks + 1):
                # Never further back than the last stretch: what lies there is read already.
                start = max(text.rfind(blank, end, start) for blank in BLANKS)
                if start < 0:
                    start = end - 1
                    break
            start += 1
            end = place - 1
            for i in range(self.blanks + 1):
                found = _BLANK.search(text, end + 1)
                end = found.start() if found else len(text)
                next_blank = next_blank if i else end
                if not found:
                    break
            # With blanks allowed, stretches share characters, and none may be left out of the merging.
            if self.blanks or bisect_left(at, end) - bisect_left(at, start) >= self.anchor.count:
                stretches.append((start, end))
        return stretches

    def _searched(self, stretches: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
        merged: list[tuple[int, int]] = []
        for start, end in stretches:
            if merged and start <= merged[-1][1] + self.margin:
                if end > merged[-1][1]:
                    merged[-1] = (merged[-1][0], end)
            else:
                merged.append((start, end))
        return [(max(0, start), min(length, end + self.margin)) for start, end in merged]


class Facts:
    """What is known of one text, each fact found out once, when first asked for.

    `literals` says where each literal of all gates starts in `folded`; without it each is looked for alone.
    """

    def __init__(self, text: str, literals: Mapping[str, list[int]] | None = None) -> None:
        self.text = text
        self.ranges: dict[str, list[tuple[int, int]]] = {}
        self.literals = literals
        self._positions: dict[str, list[int]] = {}

    @cached_property
    def folded(self) -> str:
        """The text in small letters, with the length of the text."""
        return folded(self.text)

    def positions(self, anchor: Anchor) -> list[int]:
        """Where the anchor's literals start or its characters stand, in order."""
        found = self._positions.get(anchor.key)
        if found is None:
            found = self._literals(anchor.literals) if anchor.literals else self._chars(anchor.chars)
            self._positions[anchor.key] = found
        return found

    def _literals(self, literals: tuple[str, ...]) -> list[int]:
        there = self.literals
        if there is None:
            found = [[match.start() for match in re.finditer(f"(?={re.escape(one)})", self.folded)] for one in literals]
        else:
            found = [there[literal] for literal in there.keys() & literals]
        if BEYOND in literals and not self.text.isascii():
            found.append([match.start() for match in _BEYOND.finditer(self.text)])
        return found[0] if len(found) == 1 else sorted(place for places in found for place in places)

    def _chars(self, chars: str) -> list[int]:
        text = self.text
        if chars == DIGITS:
            digit = _ASCII_DIGIT if text.isascii() else _ANY_DIGIT
            return [match.start() for match in digit.finditer(text)]
        if not any(char in text for char in chars):
            return []
        return [match.start() for match in re.finditer(f"[{re.escape(chars)}]", text)]


def folded(text: str) -> str:
    """The text in small letters, with the length of the text."""
    if not text.isascii():
        for partner, letter in CASE_PARTNERS:
            text = text.replace(partner, letter)
    return text.lower()
