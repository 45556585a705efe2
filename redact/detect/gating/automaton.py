"""Where in a text matches of many expressions may start, told from their first characters.

All expressions are followed at once from every place of the text, by the sets of
characters that their leaves can match (partial derivatives, put together to the
states of one automaton that is built as texts ask for it). An expression is
reported where it can match as far as it is followed: to its end, to something
that is not looked into, such as a repeat of any letters or a back reference,
or for `DEPTH` characters. It may be reported where it does not match, never the
other way round.
"""

from __future__ import annotations

import math
import re
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from typing import Any

from .lookaround import looked
from .prose import BEFORE, likely_one_of
from .symbols import EVERY, SYMBOLS, flags_of, leaf, may_match
from .trees import REPEATS, Tree, too_open

# What is left of an expression: trees with their flags and a place in each, the innermost first.
Rest = tuple[tuple[Tree, int, int], ...]
# The symbols that may come next and the item that they lead to, as one number: the place of the set of symbols among
# all sets, and that of the item. (Numbers, because there are many of them, and tuples cost more in every way.)
Pair = int
# What an item can take next whatever stands before it, and if one of some symbols does; the symbols it may end behind.
_Closure = tuple[tuple[Pair, ...], tuple[tuple[int, Pair], ...], int]

DEPTH = 32
_LETTER = ord("e")  # what stands before most places
_ANYTHING: Rest = (([(ops.ANY, None)], re.DOTALL, 0),)
REPORTS = 1 << 24
_FIRST_STATES = 1024
_ITEM_BITS = 24
_ITEM = (1 << _ITEM_BITS) - 1
_MOST_STATES = 30_000


class Automaton:
    """Expressions followed from a place. Not for many threads at once: `Scan` sees to that.

    State 0 is the end of all; `reported[state]` are the expressions to report on reaching it.
    """

    def __init__(self) -> None:
        self._rests: list[Rest] = []
        self.renew()

    def add(self, rest: Rest) -> int:
        """Follow one more expression, which is known by the number returned."""
        self._rests.append(rest)
        self._starts.append(self._start(rest, len(self._starts)))
        return len(self._starts) - 1

    def renew(self) -> None:
        """Drop all that was built: what is built for texts must not grow without bound."""
        import numpy as np

        self._seqs: list[tuple[Tree, int]] = []
        self._seq_ids: dict[tuple[int, int], int] = {}
        # An item: a place in a tree, how often the repeat there was gone through (-1: not at all), what follows, whose.
        self._items: list[tuple[int, int, int, int, int]] = []
        self._item_ids: dict[tuple[int, int, int, int, int], int] = {}
        self._sets: list[int] = []
        self._likely: list[float] = []
        self._set_ids: dict[int, int] = {}
        self._closures: dict[int, _Closure] = {}
        self._states: dict[tuple[frozenset[Pair], tuple[int, ...]], int] = {(frozenset(), ()): 0}
        self._pairs: list[frozenset[Pair]] = [frozenset()]
        self._by_mask: list[dict[int, list[int]] | None] = [{}]
        self._alive: dict[int, list[int]] = {}
        self.reported: list[tuple[int, ...]] = [()]
        self.after = np.full((_FIRST_STATES, SYMBOLS), -1, np.int32)
        self.after[0] = 0
        self._roots = [-1] * SYMBOLS
        self._masks: dict[tuple[Any, Any, int], int] = {}
        self._starts: list[int] = []
        for i, rest in enumerate(self._rests):
            self._starts.append(self._start(rest, i))

    @property
    def full(self) -> bool:
        return len(self._pairs) > _MOST_STATES

    def root(self, before: int) -> int:
        """The state in front of a place, by the symbol before it."""
        if self._roots[before] < 0:
            items = [
                # What says nothing is reported one character on.
                self._start(_ANYTHING, i) if self._after(item, before)[1] else item
                for i, item in enumerate(self._starts)
            ]
            state, _ = self._state(items, before, EVERY)
            same = self._state(self._starts, before, EVERY)[1]
            for symbol in range(SYMBOLS):
                if same >> symbol & 1:
                    self._roots[symbol] = state
        return self._roots[before]

    def step(self, state: int, symbol: int) -> int:
        """The state after one more symbol; then `after[state, symbol]` has it too, plus REPORTS where it reports."""
        known: int = self.after.item(state, symbol)
        if known >= 0:
            return known & (REPORTS - 1)
        by_mask = self._by_mask[state]
        if by_mask is None:
            by_mask = self._by_mask[state] = {}
            for pair in self._pairs[state]:
                by_mask.setdefault(self._sets[pair >> _ITEM_BITS], []).append(pair & _ITEM)
        items: list[int] = []
        same = EVERY  # the symbols that lead to the same state
        for mask, own in by_mask.items():
            if mask >> symbol & 1:
                same &= mask
                items += own
            else:
                same &= ~mask
        after, same = self._state(items, symbol, same)
        self.after[state, flags_of(same)] = after | REPORTS if self.reported[after] else after
        return after

    def alive(self, state: int) -> list[int]:
        """The expressions that are still followed in a state, in order."""
        if state not in self._alive:
            self._alive[state] = sorted({self._items[pair & _ITEM][4] for pair in self._pairs[state]})
        return self._alive[state]

    def first(self, rest: Rest) -> Iterator[tuple[int, int]]:
        """The symbols that a match may start with, with those that may stand before it."""
        always, sometimes, ended = self._closure(self._start(rest, len(self._starts)))
        yield from ((EVERY, self._sets[pair >> _ITEM_BITS]) for pair in always)
        yield from ((behind, self._sets[pair >> _ITEM_BITS]) for behind, pair in sometimes)
        if ended:
            yield ended, EVERY

    def chance(self, rest: Rest, *, enough: float, most: float = math.inf) -> float:
        """How often prose would make an expression be reported, by the character.

        A guess, good down to `enough`; where it is over `most`, it may be anything over that.
        """
        total = 0.0
        start = self._start(rest, len(self._starts))
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
        always, sometimes, ended = self._closures.get(item) or self._closure(item)
        if ended >> before & 1:
            return likely
        for pair in always:
            after = pair & _ITEM
            following[after] = following.get(after, 0.0) + likely * self._likely[pair >> _ITEM_BITS]
        for behind, pair in sometimes:
            if behind >> before & 1:
                after = pair & _ITEM
                following[after] = following.get(after, 0.0) + likely * self._likely[pair >> _ITEM_BITS]
        return 0.0

    def _state(self, items: Iterable[int], before: int, same: int) -> tuple[int, int]:
        """The state of items where `before` was the last symbol; and those of `same` for which it is the same."""
        pairs: set[Pair] = set()
        done: set[int] = set()
        for item in items:
            always, sometimes, ended = self._closures.get(item) or self._closure(item)
            if ended:
                same &= ended if ended >> before & 1 else ~ended
                if ended >> before & 1:
                    done.add(self._items[item][4])
                    continue
            pairs.update(always)
            for behind, pair in sometimes:
                if behind >> before & 1:
                    same &= behind
                    pairs.add(pair)
                else:
                    same &= ~behind
        if done:
            pairs = {pair for pair in pairs if self._items[pair & _ITEM][4] not in done}
        key = (frozenset(pairs), tuple(sorted(done)))
        state = self._states.get(key)
        if state is None:
            state = self._states[key] = len(self._pairs)
            self._pairs.append(key[0])
            self._by_mask.append(None)
            self.reported.append(key[1])
            self._grow()
        return state, same

    def _grow(self) -> None:
        import numpy as np

        rows = len(self.after)
        if len(self._pairs) > rows:
            after = np.full((2 * rows, SYMBOLS), -1, np.int32)
            after[:rows] = self.after
            self.after = after

    def _after(self, item: int, before: int) -> tuple[list[Pair], bool]:
        """What an item can take next where `before` was the last symbol, and whether it may be at its end."""
        always, sometimes, ended = self._closures.get(item) or self._closure(item)
        more = [pair for behind, pair in sometimes if behind >> before & 1]
        return [*always, *more], bool(ended >> before & 1)

    def _pair(self, symbols: int, item: int) -> Pair:
        known = self._set_ids.get(symbols)
        if known is None:
            known = self._set_ids[symbols] = len(self._sets)
            self._sets.append(symbols)
            self._likely.append(likely_one_of(symbols))
        return known << _ITEM_BITS | item

    def _closure(self, item: int) -> _Closure:
        seq, index, _, follows, owner = self._items[item]
        if seq >= 0:
            tree, flags = self._seqs[seq]
            if index < len(tree) and leaf(tree[index][0]):  # most of them
                mask = self._may(*tree[index], flags)
                rest = self._item(seq, index + 1, -1, follows, owner)
                closure: _Closure = ((self._pair(mask, rest),) if mask else (), (), 0)
                self._closures[item] = closure
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
        self._closures[item] = closure
        return closure

    def _may(self, op: Any, av: Any, flags: int) -> int:
        key = (op, id(av) if op is ops.IN else av, flags)
        known = self._masks.get(key)
        if known is None:
            known = self._masks[key] = may_match(op, av, flags)
        return known

    def _start(self, rest: Rest, owner: int) -> int:
        item = self._item(-1, 0, 0, 0, owner)
        for tree, flags, index in reversed(rest):
            item = self._item(self._seq(tree, flags), index, -1, item, owner)
        return item

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
