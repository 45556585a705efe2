"""Places in expressions, and what each can take next, told from the characters that their leaves can match.

(Partial derivatives, Antimirov 1996: an item is what is left of an expression at a place in it.)
"""

from __future__ import annotations

import math
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterator
from typing import Any

from .lookaround import looked
from .prose import BEFORE, likely_one_of
from .symbols import EVERY, leaf, may_match
from .syntax import REPEATS, Tree
from .trees import too_open

# What is left of an expression: trees with their flags and a place in each, the innermost first.
Rest = tuple[tuple[Tree, int, int], ...]
# The symbols that may come next and the item that they lead to, as one number: the place of the set of symbols among
# all sets, and that of the item. (Numbers, because there are many of them, and tuples cost more in every way.)
Pair = int
# What an item can take next whatever stands before it, and if one of some symbols does; the symbols it may end behind.
Closure = tuple[tuple[Pair, ...], tuple[tuple[int, Pair], ...], int]

DEPTH = 32
ITEM_BITS = 24
ITEM = (1 << ITEM_BITS) - 1
_LETTER = ord("e")  # what stands before most places


class Items:
    """The items of expressions, by number, with the pairs that lead on from them."""

    def __init__(self) -> None:
        self.starts: list[int] = []  # by expression, the item in front of it
        self.sets: list[int] = []  # of symbols
        self.closures: dict[int, Closure] = {}
        self._seqs: list[tuple[Tree, int]] = []
        self._seq_ids: dict[tuple[int, int], int] = {}
        # An item: a place in a tree, how often the repeat there was gone through (-1: not at all), what follows, whose.
        self._items: list[tuple[int, int, int, int, int]] = []
        self._item_ids: dict[tuple[int, int, int, int, int], int] = {}
        self._likely: list[float] = []
        self._set_ids: dict[int, int] = {}
        self._masks: dict[tuple[Any, Any, int], int] = {}

    def __len__(self) -> int:
        return len(self._items)

    def owner(self, item: int) -> int:
        """The number of the expression that an item is of."""
        return self._items[item][4]

    def add(self, rest: Rest) -> int:
        """Follow one more expression, which is known by the number returned."""
        self.starts.append(self.start(rest, len(self.starts)))
        return len(self.starts) - 1

    def start(self, rest: Rest, owner: int) -> int:
        """The item in front of a rest."""
        item = self._item(-1, 0, 0, 0, owner)
        for tree, flags, index in reversed(rest):
            item = self._item(self._seq(tree, flags), index, -1, item, owner)
        return item

    def closure(self, item: int) -> Closure:
        """What leads on from an item, and where it ends."""
        return self.closures.get(item) or self._closure(item)

    def first(self, rest: Rest) -> Iterator[tuple[int, int]]:
        """The symbols that a match may start with, with those that may stand before it."""
        always, sometimes, ended = self.closure(self.start(rest, len(self.starts)))
        yield from ((EVERY, self.sets[pair >> ITEM_BITS]) for pair in always)
        yield from ((behind, self.sets[pair >> ITEM_BITS]) for behind, pair in sometimes)
        if ended:
            yield ended, EVERY

    def chance(self, rest: Rest, *, enough: float, most: float = math.inf) -> float:
        """How often prose would make an expression be reported, by the character.

        A guess, good down to `enough`; where it is over `most`, it may be anything over that.
        """
        total = 0.0
        start = self.start(rest, len(self.starts))
        ahead: dict[int, float] = {}
        faint = enough / 30
        for before, share in BEFORE:
            total += self._spread(start, before, share, ahead)
        for _ in range(DEPTH - 1):
            if total > most or sum(ahead.values()) < enough:
                return total
            following: dict[int, float] = {}
            for item, likely in ahead.items():
                if likely > faint:
                    total += self._spread(item, _LETTER, likely, following)
            ahead = following
        return total + sum(ahead.values())

    def _spread(self, item: int, before: int, likely: float, following: dict[int, float]) -> float:
        """Add what is next to an item that is this likely to `following`; how likely its end is instead."""
        always, sometimes, ended = self.closure(item)
        if ended >> before & 1:
            return likely
        for pair in always:
            after = pair & ITEM
            following[after] = following.get(after, 0.0) + likely * self._likely[pair >> ITEM_BITS]
        for behind, pair in sometimes:
            if behind >> before & 1:
                after = pair & ITEM
                following[after] = following.get(after, 0.0) + likely * self._likely[pair >> ITEM_BITS]
        return 0.0

    def _closure(self, item: int) -> Closure:
        seq, index, _, follows, owner = self._items[item]
        if seq >= 0:
            tree, flags = self._seqs[seq]
            if index < len(tree) and leaf(tree[index][0]):  # most of them
                mask = self._may(*tree[index], flags)
                rest = self._item(seq, index + 1, -1, follows, owner)
                closure: Closure = ((self._pair(mask, rest),) if mask else (), (), 0)
                self.closures[item] = closure
                return closure
        found: set[tuple[int, Pair]] = set()
        ended = 0
        seen: set[tuple[int, int, int]] = set()
        todo = [(EVERY, EVERY, item)]
        while todo and ended != EVERY:
            way = todo.pop()
            if way in seen:
                continue
            seen.add(way)
            behind, ahead, at = way
            seq, index, count, follows, owner = self._items[at]
            if seq < 0:
                if ahead == EVERY:
                    ended |= behind
                else:
                    found.add((behind, self._pair(ahead, at)))
                continue
            tree, flags = self._seqs[seq]
            if index == len(tree):
                todo.append((behind, ahead, follows))
                continue
            op, av = tree[index]
            rest = self._item(seq, index + 1, -1, follows, owner)
            if leaf(op):
                mask = self._may(op, av, flags) & ahead
                if mask:
                    found.add((behind, self._pair(mask, rest)))
            elif op in REPEATS:
                if av[0] <= count or (count < 0 and not av[0]):
                    if too_open(av, flags):
                        ended |= behind
                        continue
                    todo.append((behind, ahead, rest))
                if count < av[1]:
                    times = max(count, 0) + 1
                    if av[1] is ops.MAXREPEAT:
                        times = min(times, max(av[0], 1))
                    again = self._item(seq, index, times, follows, owner)
                    todo.append((behind, ahead, self._item(self._seq(av[2], flags), 0, -1, again, owner)))
            elif op is ops.SUBPATTERN:
                inner = self._seq(av[3], (flags | av[1]) & ~av[2])
                todo.append((behind, ahead, self._item(inner, 0, -1, rest, owner)))
            elif op is ops.ATOMIC_GROUP:
                todo.append((behind, ahead, self._item(self._seq(av, flags), 0, -1, rest, owner)))
            elif op is ops.BRANCH:
                todo += [(behind, ahead, self._item(self._seq(one, flags), 0, -1, rest, owner)) for one in av[1]]
            elif op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
                for last, coming in looked(op, av, flags):
                    if behind & last and ahead & coming:
                        todo.append((behind & last, ahead & coming, rest))
            else:  # a back reference or something unknown
                ended |= behind
        always = {pair for behind, pair in found if behind == EVERY}
        closure = tuple(always), tuple(one for one in found if one[0] != EVERY), ended
        self.closures[item] = closure
        return closure

    def set_of(self, symbols: int) -> int:
        """The place of a set of symbols among all sets."""
        known = self._set_ids.get(symbols)
        if known is None:
            known = self._set_ids[symbols] = len(self.sets)
            self.sets.append(symbols)
            self._likely.append(likely_one_of(symbols))
        return known

    def _pair(self, symbols: int, item: int) -> Pair:
        return self.set_of(symbols) << ITEM_BITS | item

    def _may(self, op: Any, av: Any, flags: int) -> int:
        key = (op, id(av) if op is ops.IN else av, flags)
        known = self._masks.get(key)
        if known is None:
            known = self._masks[key] = may_match(op, av, flags)
        return known

    def _seq(self, tree: Tree, flags: int) -> int:
        key = (id(tree), flags)
        known = self._seq_ids.get(key)
        if known is None:
            known = self._seq_ids[key] = len(self._seqs)
            self._seqs.append((tree, flags))
        return known

    def _item(self, seq: int, index: int, count: int, follows: int, owner: int) -> int:
        key = (seq, index, count, follows, owner)
        known = self._item_ids.get(key)
        if known is None:
            known = self._item_ids[key] = len(self._items)
            self._items.append(key)
        return known
