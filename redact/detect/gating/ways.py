"""Where to look for the matches of an expression: at which parts of it texts are searched for it.

An expression that begins with something rare is looked for by its start. One that
begins like any word is looked for by a rest of it: where the rest may start, the
head stands right before; or by what it demands to stand before it. A choice may be
looked for by a rest of each of its ways. What is best is a guess that only speed
depends on.
"""

from __future__ import annotations

import math
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .items import Items, Rest
from .symbols import BLANKS, class_of
from .syntax import Tree
from .trees import least, may_be_blank, may_be_empty, most

# An expression reported more rarely than this, by the character, is looked for by its start.
_RARE = 0.0012
# Above this there is nothing to be gained by looking.
_COMMON = 0.05
_TRY, _STRETCH, _READ = 1.0, 2.0, 0.1  # what it costs to try a place, to look at a stretch, and each character of it
_LONGEST = 2048
_WORD = 64  # characters without a blank that are to be looked at, at most


@dataclass(frozen=True, slots=True)
class Way:
    """Some matches start from `far` to `near` characters before where `rest` may start, those of other ways elsewhere.

    Both are negative where the rest begins before the match. `solid` tells that no blank stands between the two.
    """

    rest: Rest
    near: int = 0
    far: int = 0
    solid: bool = False

    def starts(self, text: str, places: Sequence[int]) -> list[tuple[int, int]]:
        """Where matches may start, given where the rest may: half-open stretches in order."""
        if not self.far and not self.near:
            return [(place, place + 1) for place in places]
        if not self.solid:
            return [(place - self.far, place - self.near + 1) for place in places]
        stretches = []
        word = done = 0  # the start of the word at `done`
        for place in places:
            word = max(word, max(text.rfind(blank, done, place) for blank in BLANKS) + 1)
            done = place
            stretches.append((max(word, place - self.far), place - self.near + 1))
        return stretches


def ways_of(tree: Tree, flags: int, items: Items) -> tuple[Way, ...]:
    """The ways that together seem the best; none where the expression is not known well enough to be looked for."""
    if may_be_empty(tree):
        return ()
    cost, ways = _best(tree, flags, (), (), [], items)
    return ways if cost < math.inf else ()


def first_characters(rest: Rest, items: Items) -> str:
    """The source of what finds, by `re`, the characters that a match of a whole expression may start with."""
    behind, first = 0, 0
    for before, symbols in items.first(rest):
        behind |= before
        first |= symbols
    return f"{class_of(behind, lookbehind=True)}{class_of(first)}"


def _best(tree: Tree, flags: int, outer: Rest, lead: Rest, before: Tree, items: Items) -> tuple[float, tuple[Way, ...]]:
    """The cost and the ways for a tree that stands in others, before `outer` and behind `before`.

    `lead` is what stands before it, where that takes no characters.
    """
    best: tuple[float, tuple[Way, ...]] = (math.inf, ())
    for i, (op, av) in enumerate([*tree, (None, None)]):
        head = [*before, *tree[:i]]
        zero = not most(head)
        front = (*lead, (tree[:i], flags, 0)) if zero and i else lead if zero else ()
        far = most(head)
        if far <= _LONGEST or not most(head, may_be_blank):
            after = ((tree, flags, i), *outer)
            if not (zero and i) and not all(may_be_empty(part[k:]) for part, _, k in after):
                solid = not most(head, may_be_blank)
                cost = _cost(((*front, *after) if zero else after), min(far, _WORD) if solid else far, items)
                if cost < best[0]:
                    way = Way((*front, *after) if zero else after, least(head), int(min(far, 1 << 40)), solid)
                    best = cost, (way,)
                if cost <= _RARE:
                    return best
            if op is ops.SUBPATTERN:
                inner = (flags | av[1]) & ~av[2]
                found = _best(av[3], inner, ((tree, flags, i + 1), *outer), front, head, items)
                best = min(best, found, key=lambda one: one[0])
            elif op is ops.BRANCH:
                each = [_best(one, flags, ((tree, flags, i + 1), *outer), front, head, items) for one in av[1]]
                together = sum(cost for cost, _ in each)
                if together < best[0]:
                    best = together, tuple(way for _, ways in each for way in ways)
            elif op is ops.ASSERT and av[0] < 0 and zero and most(av[1]) <= _LONGEST and not may_be_empty(av[1]):
                after = ((av[1], flags, 0), (tree, flags, i + 1), *outer)
                cost = _cost(after, most(av[1]), items)
                if cost < best[0]:
                    best = cost, (Way(after, -int(most(av[1])), -least(av[1])),)
        if op is None or (best[0] <= _RARE):
            break
    return best


def _cost(rest: Rest, far: float, items: Items) -> float:
    chance = items.chance(rest, enough=_RARE / 10, most=_COMMON)
    if chance > _COMMON:
        return math.inf
    return chance * (_STRETCH + _READ * far if far else _TRY)


def merged(stretches: Iterator[tuple[int, int]] | Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches in order that cover the same, apart from each other."""
    low = high = 0
    for start, end in sorted(stretches):
        if start <= high:
            high = max(high, end)
            continue
        if low < high:
            yield low, high
        low, high = start, end
    if low < high:
        yield low, high
