"""Which of many gates are open for a text, without asking each of them.

Most gates wait for a literal or for a number of digits close together. One pass
finds the literals of all gates, and one count for each reach says how many digits
stand that close at most; only the gates that this lets through are asked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from .gate import Anchor, Facts, Gate, LiteralIndex

Ranges = list[tuple[int, int]]


class Screen:
    """The gates of all patterns. They are named by their place in `gates`."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._gates = tuple(gates)
        self._always: list[int] = []
        self._by_literal: dict[str, list[int]] = defaultdict(list)
        crowds: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        for i, gate in enumerate(self._gates):
            literal = next((one for one in (gate.anchor, gate.also) if one and one.literals), None)
            if gate.anchor is None:
                self._always.append(i)
            elif literal is not None:
                for one in literal.literals:
                    self._by_literal[one].append(i)
            else:
                crowds[gate.anchor.chars, gate.reach].append((gate.anchor.count, i))
        # Gates of one class and reach, by the number of characters they need.
        self._crowds = [(chars, reach, sorted(needed)) for (chars, reach), needed in crowds.items()]
        anchors = [one for gate in self._gates for one in (gate.anchor, gate.also) if one]
        self._index = LiteralIndex(literal for one in anchors for literal in one.literals)

    def facts(self, text: str) -> Facts:
        return Facts(text, self._index)

    def open(self, facts: Facts) -> Iterator[tuple[int, Ranges]]:
        """The gates that are open for the text, in order, with where their patterns have to run."""
        passing = set(self._always)
        for literal in facts.literals:
            passing.update(self._by_literal.get(literal, ()))
        for chars, reach, needed in self._crowds:
            at = facts.positions(Anchor(chars=chars))
            if len(at) >= needed[0][0]:
                most = _most_within(at, reach, enough=needed[-1][0])
                passing.update(i for _, i in needed[: bisect_right(needed, most, key=lambda one: one[0])])
        for i in sorted(passing):
            ranges = self._gates[i].ranges(facts)
            if ranges:
                yield i, ranges


def _most_within(at: Sequence[int], reach: int, *, enough: int) -> int:
    """How many places lie within `reach` characters at most, counted to `enough`; all of them where reach is -1."""
    if reach < 0:
        return len(at)
    most = 1
    while most < enough and any(last - first < reach for first, last in zip(at, at[most:], strict=False)):
        most += 1
    return most
