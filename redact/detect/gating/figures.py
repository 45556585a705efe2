"""The figures that every match of an expression has near its start: where there are none, it need not be tried.

An expression that begins with one of hundreds of words for a number takes long to try, and longer to compile; text
has such words far more often than a number behind them.
"""

from __future__ import annotations

import math
import re
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .symbols import FIGURES, leaf, may_match
from .syntax import REPEATS, Node, Tree
from .trees import parts

Guard = tuple[Callable[[str, int, int], object] | None, int]
"""What finds the figures without which there is no match, and among how many characters from its start on they are."""
NO_GUARD: Guard = (None, 0)
_NEAR, _FURTHEST = 16, 2000  # characters before the first of them: what is nearer the gate has seen
_ENOUGH = 6  # of them: more are seldom told apart from these, and would take long to look for


@dataclass(frozen=True, slots=True)
class _Run:
    """So many ASCII digits, each at most `gap` other characters behind the one before.

    The first has at most `lead` characters before it in what was read, the last at most `trail` behind it.
    """

    count: int
    gap: float
    lead: float
    trail: float

    @property
    def end(self) -> float:
        """How many characters from the start on hold them all."""
        return self.lead + self.count + (self.count - 1) * self.gap


_FIGURE = _Run(1, 0, 0, 0)


class Figures:
    """The guards of expressions; what they share is read once."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, int], tuple[Tree, _Run | None, float]] = {}  # by tree, which lives as long

    def guard(self, tree: Tree, flags: int) -> Guard:
        """The guard of an expression; NO_GUARD where a match may be without figures, or they may be far off."""
        run, _ = self._tree(tree, flags)
        if run is None or not _NEAR < run.lead <= _FURTHEST:
            return NO_GUARD
        run = replace(run, count=min(run.count, _ENOUGH))
        more = f"(?:[^0-9]{{0,{int(run.gap)}}}[0-9]){{{run.count - 1}}}" if run.count > 1 else ""
        return re.compile(f"[0-9]{more}").search, int(run.end)

    def _tree(self, tree: Tree, flags: int) -> tuple[_Run | None, float]:
        """The run of most figures that every match of a tree has, and the most characters of a match."""
        known = self._read.get((id(tree), flags))
        if known is None:
            known = self._read[id(tree), flags] = (tree, *self._sequence(tree, flags))
        return known[1:]

    def _sequence(self, tree: Tree, flags: int) -> tuple[_Run | None, float]:
        runs: list[_Run] = []
        last: _Run | None = None  # which figures that follow may go on
        before = 0.0
        for node in tree:
            own, length = self._node(node, flags)
            if own is not None:
                alone = replace(own, lead=before + own.lead)
                if node[0] is ops.ASSERT:  # its figures are not passed
                    runs.append(replace(alone, trail=math.inf))
                    own = None
                elif last is not None and last.trail + own.lead < math.inf:
                    gap = max(last.gap, own.gap, last.trail + own.lead)
                    last = _Run(last.count + own.count, gap, last.lead, own.trail)
                else:
                    runs += [replace(last, trail=math.inf)] if last is not None else []
                    last = alone
            if own is None and last is not None:
                last = replace(last, trail=last.trail + length)
            before += length
        runs += [last] if last is not None else []
        near = [run for run in runs if run.lead < math.inf]
        return max(near, key=lambda run: (run.count, -run.gap), default=None), before

    def _node(self, node: Node, flags: int) -> tuple[_Run | None, float]:
        op, av = node
        if leaf(op):
            return (None if may_match(op, av, flags) & ~FIGURES else _FIGURE), 1
        if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            return (self._tree(av[1], flags)[0] if op is ops.ASSERT and av[0] > 0 else None), 0
        if op in REPEATS:
            least, times, body = av
            each, length = self._tree(body, flags)
            more = math.inf if times is ops.MAXREPEAT else int(times) - int(least)
            extra = more * length if length and more else 0
            if not least:
                return None, extra
            return each and _repeated(each, int(least), extra), int(least) * length + extra
        if op is ops.SUBPATTERN:
            flags = (flags | av[1]) & ~av[2]
        if op in (ops.SUBPATTERN, ops.BRANCH, ops.ATOMIC_GROUP):
            ways = [self._tree(part, flags) for part in parts(op, av)]
            return _any_of([run for run, _ in ways]), max(length for _, length in ways)
        return None, math.inf


def _any_of(runs: Sequence[_Run | None]) -> _Run | None:
    """The run that there is whichever of these there is."""
    some = [run for run in runs if run is not None]
    if len(some) < len(runs):
        return None
    return _Run(
        min(run.count for run in some),
        max(run.gap for run in some),
        max(run.lead for run in some),
        math.inf if len(some) > 1 else some[0].trail,
    )


def _repeated(each: _Run, times: int, extra: float) -> _Run:
    """The run of so many of these, one after another, with so many characters of more of them behind."""
    if times == 1 or each.trail == math.inf:
        return replace(each, trail=each.trail + extra)
    return _Run(each.count * times, max(each.gap, each.trail + each.lead), each.lead, each.trail + extra)
