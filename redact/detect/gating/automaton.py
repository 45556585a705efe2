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

import re
import re._constants as ops  # type: ignore[import-not-found]
from itertools import pairwise
from typing import Any

from .arrays import Stack, changes, drawn, flags, joined, spread
from .items import ITEM, ITEM_BITS, Items, Rest
from .symbols import SYMBOLS

REPORTS = 1 << 24
_ANYTHING: Rest = (([(ops.ANY, None)], re.DOTALL, 0),)
_FIRST_STATES = 1024
_MOST_STATES = 100_000
_MOST_ROWS, _MOST_PAIRS = 1 << 10, 1 << 16  # looked at together, which bounds the memory of it
_PAIR_BITS = 40
_PAIR = (1 << _PAIR_BITS) - 1
_WORDS = -(-SYMBOLS // 64)  # of 64 bits, that a set of symbols takes
_UNKNOWN = -1
_ENDS = _PAIR  # in the place of a pair: the item ends there


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
        return self.items.add(rest)

    def renew(self) -> None:
        """Drop all that was built: what is built for texts must not grow without bound."""
        import numpy as np

        self.items = Items()
        # Of each state its pairs in order, and the places of their sets of symbols, each once: as the bytes of numbers
        # of 64 and of 16 bits, because sets of so many objects take memory and keep the garbage collector busy.
        self._states: dict[tuple[bytes, tuple[int, ...]], int] = {(b"", ()): 0}
        self._pairs: list[bytes] = [b""]
        self._sets: list[bytes] = [b""]
        self._alive: dict[int, tuple[int, ...]] = {}
        self.reported: list[tuple[int, ...]] = [()]
        self.after = np.full((_FIRST_STATES, SYMBOLS), _UNKNOWN, np.int32)
        self.after[0] = 0
        self._roots = [-1] * SYMBOLS
        # By set of symbols: its bits, as truth values and as words, and a number drawn for it.
        self._bits = np.zeros((0, SYMBOLS), np.bool_)
        self._words = np.zeros((0, _WORDS), np.uint64)
        self._drawn = np.zeros(0, np.uint64)
        # By item: where in `_onward` the pairs are that it leads to whatever stands before it, and how many.
        self._first = np.zeros(0, np.int64)
        self._count = np.zeros(0, np.int64)
        self._onward = Stack(np.uint64)
        # The same of pairs, and of the end, that hang on what stands before it; and of which set that is to be.
        self._first_if = np.zeros(0, np.int64)
        self._count_if = np.zeros(0, np.int64)
        self._onward_if = Stack(np.uint64)
        self._behind = Stack(np.int64)
        for rest in self._rests:
            self.items.add(rest)

    @property
    def full(self) -> bool:
        return len(self._pairs) > _MOST_STATES

    def root(self, before: int) -> int:
        """The state in front of a place, by the symbol before it."""
        if self._roots[before] < 0:
            starts = self.items.starts
            state, same = self._after(starts, before)
            items = [
                # What says nothing is reported one character on.
                self.items.start(_ANYTHING, i) if self.items.closure(item)[2] >> before & 1 else item
                for i, item in enumerate(starts)
            ]
            if items != starts:
                state, _ = self._after(items, before)
            for symbol in same.nonzero()[0].tolist():
                self._roots[symbol] = state
        return self._roots[before]

    def step(self, state: int, symbol: int) -> int:
        """The state after one more symbol; then `after[state, symbol]` has it too, plus REPORTS where it reports."""
        known: int = self.after.item(state, symbol)
        if known < 0:
            import numpy as np

            self.fill(np.array([state * SYMBOLS + symbol]))
            known = self.after.item(state, symbol)
        return known & (REPORTS - 1)

    def alive(self, state: int) -> tuple[int, ...]:
        """The expressions that are still followed in a state, in order."""
        import numpy as np

        if state not in self._alive:
            items = np.frombuffer(self._pairs[state], np.uint64) & np.uint64(ITEM)
            self._alive[state] = tuple(sorted(set(map(self.items.owner, items.tolist()))))
        return self._alive[state]

    def fill(self, rows: Any) -> None:
        """Make known what `after.ravel()` has at these places, each given once, and wherever it is the same."""
        import numpy as np

        while len(rows := rows[self.after.ravel()[rows] < 0]):
            states, symbols = np.divmod(rows[:_MOST_ROWS], SYMBOLS)
            sizes = [len(self._pairs[state]) // 8 for state in states.tolist()]
            taken = max(1, int(np.searchsorted(np.cumsum(sizes), _MOST_PAIRS)))
            self._fill(states[:taken], symbols[:taken])

    def _fill(self, states: Any, symbols: Any) -> None:
        """The same for some of these states with these symbols: for each there is one that leads where it does."""
        import numpy as np

        self._know_sets()
        numbers, row = joined([self._sets[state] for state in states.tolist()], np.uint16)
        taken = self._bits[numbers, symbols[row]]
        firsts = np.searchsorted(row, np.arange(len(states)))
        # Symbols in the same of its sets lead a state to the same. Should two sums be alike by chance, one row waits.
        sums = np.add.reduceat(np.where(taken, self._drawn[numbers], 0), firsts)
        _, chosen = np.unique(sums + states.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15), return_index=True)
        words = self._words[numbers]
        same = np.bitwise_and.reduceat(np.where(taken[:, None], words, ~words), firsts)[chosen]
        states, symbols = states[chosen], symbols[chosen]

        pairs, row = joined([self._pairs[state] for state in states.tolist()], np.uint64)
        led = np.flatnonzero(self._bits[pairs >> np.uint64(ITEM_BITS), symbols[row]])
        after, more = self._follow((pairs[led] & np.uint64(ITEM)).astype(np.int64), row[led], symbols)
        rows, same_symbols = np.nonzero(flags(same & more))
        self.after[states[rows], same_symbols] = np.array(after, np.int32)[rows]

    def _after(self, items: list[int], symbol: int) -> tuple[int, Any]:
        """What the items lead to where a symbol is the last, and the symbols for which that is the same, as flags."""
        import numpy as np

        states, same = self._follow(np.array(items, np.int64), np.zeros(len(items), np.int64), np.array([symbol]))
        return states[0] & (REPORTS - 1), flags(same)[0]

    def _follow(self, items: Any, row: Any, symbols: Any) -> tuple[list[int], Any]:
        """Per row the state of its items where its symbol is the last, plus REPORTS where it reports.

        And the symbols, as words, for which it is the same as far as that hangs on the items. Rows stand in order.
        """
        import numpy as np

        self._know_items(items)
        at, own = spread(self._first[items], self._count[items])
        pairs, rows = self._onward.values[at], row[own]
        same = np.full((len(symbols), _WORDS), ~np.uint64(0))
        done: dict[int, set[int]] = {}
        at, own = spread(self._first_if[items], self._count_if[items])
        if len(at):
            self._know_sets()
            behind, led, rows_if = self._behind.values[at], self._onward_if.values[at], row[own]
            stands = self._bits[behind, symbols[rows_if]]
            words = self._words[behind]
            firsts = np.flatnonzero(changes(rows_if))
            same[rows_if[firsts]] = np.bitwise_and.reduceat(np.where(stands[:, None], words, ~words), firsts)
            ends = led == _ENDS
            for place in np.flatnonzero(stands & ends).tolist():
                done.setdefault(int(rows_if[place]), set()).add(self.items.owner(int(items[own[place]])))
            stands &= ~ends
            pairs = np.concatenate([pairs, led[stands]])
            rows = np.concatenate([rows, rows_if[stands]])
        keys = rows.astype(np.uint64) << np.uint64(_PAIR_BITS) | pairs
        keys.sort()
        return self._numbered(keys[changes(keys)], len(symbols), done), same

    def _numbered(self, keys: Any, rows: int, done: dict[int, set[int]]) -> list[int]:
        """The states of rows whose pairs are given in order, each with its row above it; `done` are reported."""
        import numpy as np

        bounds = np.searchsorted(keys, np.arange(rows + 1, dtype=np.uint64) << np.uint64(_PAIR_BITS)).tolist()
        pairs = keys & np.uint64(_PAIR)
        raw = pairs.tobytes()
        states = []
        for row, (low, high) in enumerate(pairwise(bounds)):
            reported: tuple[int, ...] = ()
            own = raw[8 * low : 8 * high]
            if row in done:
                reported = tuple(sorted(done[row]))
                owners = map(self.items.owner, (pairs[low:high] & np.uint64(ITEM)).tolist())
                own = pairs[low:high][[owner not in done[row] for owner in owners]].tobytes()
            state = self._states.get((own, reported))
            if state is None:
                state = self._states[own, reported] = len(self._pairs)
                self._pairs.append(own)
                numbers = (np.frombuffer(own, np.uint64) >> np.uint64(ITEM_BITS)).astype(np.uint16)
                self._sets.append(numbers[changes(numbers)].tobytes())
                self.reported.append(reported)
                self._grow()
                if not own:
                    self.after[state] = 0
            states.append(state | REPORTS if reported else state)
        return states

    def _grow(self) -> None:
        import numpy as np

        rows = len(self.after)
        if len(self._pairs) > rows:
            after = np.full((2 * rows, SYMBOLS), _UNKNOWN, np.int32)
            after[:rows] = self.after
            self.after = after

    def _know_sets(self) -> None:
        """Tables of the sets of symbols that came in since."""
        import numpy as np

        sets = self.items.sets
        known = len(self._bits)
        if known == len(sets):
            return
        raw = b"".join(one.to_bytes(8 * _WORDS, "little") for one in sets[known:])
        words = np.frombuffer(raw, np.uint64).reshape(-1, _WORDS)
        self._bits = np.concatenate([self._bits, flags(words)])
        self._words = np.concatenate([self._words, words])
        self._drawn = np.concatenate([self._drawn, drawn(known, len(words))])

    def _know_items(self, items: Any) -> None:
        """Tables of what leads on from these items."""
        import numpy as np

        if len(self.items) > len(self._first):
            more = 2 * len(self.items) - len(self._first)
            self._first = np.concatenate([self._first, np.full(more, _UNKNOWN, np.int64)])
            nothing = np.zeros(more, np.int64)
            self._count = np.concatenate([self._count, nothing])
            self._first_if = np.concatenate([self._first_if, nothing])
            self._count_if = np.concatenate([self._count_if, nothing])
        unknown = np.unique(items[self._first[items] < 0])
        closures = list(map(self.items.closure, unknown.tolist()))
        if not closures:
            return
        led = [always for always, _, _ in closures]
        told = [(*sometimes, (ended, _ENDS)) if ended else sometimes for _, sometimes, ended in closures]
        self._first[unknown], self._count[unknown] = self._onward.put(led)
        self._behind.put([[self.items.set_of(behind) for behind, _ in one] for one in told])
        self._first_if[unknown], self._count_if[unknown] = self._onward_if.put([[to for _, to in one] for one in told])
