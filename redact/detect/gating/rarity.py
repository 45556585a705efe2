"""How seldom prose holds an anchor: a guess that only speed depends on."""

from __future__ import annotations

import math
from collections.abc import Iterable

from .gate import BEYOND, Anchor

_LEAST_RARE = 1.5


def rarest(anchors: Iterable[Anchor], *, least: float = _LEAST_RARE) -> Anchor | None:
    """The rarest of the anchors, or None where none is rare enough to be worth looking for."""
    best = max(anchors, key=lambda one: (_rarity(one), one.literals, one.chars), default=None)
    return best if best is not None and _rarity(best) >= least else None


def _rarity(anchor: Anchor) -> float:
    """How seldom prose holds the anchor, as a power of ten; a guess that only speed depends on."""
    if anchor.literals:
        if any(len(literal) == 1 and literal != BEYOND for literal in anchor.literals):
            return 0.0  # a letter says nothing; a mark is better counted as a class
        return -math.log10(sum(10 ** -sum(map(_char_rarity, literal)) for literal in anchor.literals))
    # Characters of a class come in clusters, so the later ones say less than the first.
    return min(map(_char_rarity, anchor.chars)) * (1 + 0.5 * (anchor.count - 1))


def _char_rarity(char: str) -> float:
    if char == BEYOND:
        return 5.0
    if char in " etaoinshr":
        return 1.1
    if char.isalpha():
        return 1.8
    if char.isdigit():
        return 1.7
    return {".": 1.9, ",": 1.9, "-": 2.4, "'": 2.3, '"': 2.3, "/": 2.7, ":": 2.6}.get(char, 3.3)


def implied(one: Anchor, by: Anchor) -> bool:
    """Whether a text that holds the second anchor holds the first in any case, or is hardly less likely to."""
    if one.literals:
        return bool(by.literals)
    if by.literals:
        return min(sum(char in one.chars for char in literal) for literal in by.literals) >= one.count
    return one.chars == by.chars
