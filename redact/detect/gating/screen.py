"""Which of many gates are open for a text, without asking each of them.

A set of gates is a number with a bit for each. For each thing that gates may need
(a literal, so many digits close together, so many characters) a table says which
gates have enough of it; what all tables agree on is open. Only those gates are
then asked where in the text their patterns have to run.

The literals are found in many texts at once, and dealt to the texts: what is known
of a text is its own all the same, whatever stands beside it in the batch.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from .gate import BEYOND, DIGITS, Anchor, Facts, Gate, folded

Ranges = list[tuple[int, int]]
Found = dict[str, list[int]]

_WIDE_BLANKS = re.compile("[\x1c-\x1f]")
_BLANKS = re.compile("[ \t\n\r\f\v]+")
# Texts shorter than this together are searched one by one: numpy has its price too.
_FEW = 400
_MOST_CLAUSES = 4  # of literals, that are looked at for a gate
_PIECE = 1 << 16  # characters searched at once, which bounds the memory of the search
_APART = "\xff"  # stands between texts; no literal holds it, as literals are ASCII


class Screen:
    """The gates of all patterns. They are named by their place in `gates`."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._gates = tuple(gates)
        every = len(self._gates)
        literals: dict[str, int] = defaultdict(int)
        wanted = [0] * _MOST_CLAUSES
        counts: dict[str, list[tuple[int, int]]] = defaultdict(list)
        crowds: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        for i, gate in enumerate(self._gates):
            for anchor in _anchors(gate):
                if anchor.chars:
                    counts[anchor.chars].append((anchor.count, i))
            clauses = [anchor.literals for anchor in _anchors(gate) if anchor.literals]
            for k, clause in enumerate(clauses[:_MOST_CLAUSES]):
                wanted[k] |= 1 << i
                for literal in clause:
                    literals[literal] |= 1 << (k * every + i)
            if gate.anchor and gate.anchor.chars and gate.anchor.count > 1 and gate.reach >= 0:
                crowds[gate.anchor.chars, gate.reach].append((gate.anchor.count, i))
        self._every = every
        self._clauses = max((k + 1 for k, gates in enumerate(wanted) if gates), default=0)
        # A set of gates for each place among a gate's clauses, one above the other.
        self._unasked = sum((((1 << every) - 1) & ~gates) << (k * every) for k, gates in enumerate(wanted))
        self._beyond = literals.get(BEYOND, 0)
        self._by_literal = dict(literals)
        self._by_length = _Table(((gate.shortest, i) for i, gate in enumerate(self._gates)), every)
        self._by_stretch = _Table(((gate.solid, i) for i, gate in enumerate(self._gates)), every)
        self._by_count = [(chars, Anchor(chars=chars), _Table(needs, every)) for chars, needs in counts.items()]
        self._by_crowd = [
            (Anchor(chars=chars), reach, _Table(needs, every)) for (chars, reach), needs in crowds.items()
        ]
        self._index = LiteralIndex(literal for literal in literals if literal != BEYOND)

    def facts(self, texts: Sequence[str]) -> list[Facts]:
        """What is known of each text, with the literals that it holds."""
        found = self._index.find([folded(text) for text in texts])
        return [Facts(text, literals) for text, literals in zip(texts, found, strict=True)]

    def open(self, facts: Facts) -> Iterator[tuple[int, Ranges]]:
        """The gates that are open for the text, in order, with where their patterns have to run."""
        passing = self._passing(facts)
        while passing:
            lowest = passing & -passing
            passing ^= lowest
            i = lowest.bit_length() - 1
            ranges = self._gates[i].ranges(facts)
            if ranges:
                yield i, ranges

    def _passing(self, facts: Facts) -> int:
        text = facts.text
        met = self._unasked
        for literal in facts.literals or ():
            met |= self._by_literal[literal]
        if not text.isascii():
            met |= self._beyond
        passing = self._by_length.enough(len(text))
        for _ in range(self._clauses):
            passing &= met
            met >>= self._every
        for chars, anchor, table in self._by_count:
            if passing & table.needing:
                have = len(facts.positions(anchor)) if chars == DIGITS else sum(map(text.count, chars))
                passing &= table.enough(have)
        if passing & self._by_stretch.needing:
            passing &= self._by_stretch.enough(_longest_stretch(text))
        for anchor, reach, table in self._by_crowd:
            if len(text) > reach and passing & table.needing:
                passing &= table.enough(_most_within(facts.positions(anchor), reach, enough=table.most))
        return passing


class _Table:
    """Which gates have enough, by how much of something there is."""

    def __init__(self, needs: Iterable[tuple[int, int]], every: int) -> None:
        by_need: dict[int, int] = defaultdict(int)
        for need, i in needs:
            if need > 0:
                by_need[need] |= 1 << i
        self._levels = sorted(by_need)
        self.most = max(self._levels, default=0)
        self.needing = 0  # the gates that need some
        for bits in by_need.values():
            self.needing |= bits
        enough = [((1 << every) - 1) & ~self.needing]
        for level in self._levels:
            enough.append(enough[-1] | by_need[level])
        self._enough = enough

    def enough(self, have: int) -> int:
        return self._enough[bisect_right(self._levels, have)]


class LiteralIndex:
    """Finds many ASCII literals in many texts at once."""

    def __init__(self, literals: Iterable[str]) -> None:
        every = sorted(set(literals))
        by_head: dict[str, list[str]] = defaultdict(list)
        for one in every:
            by_head[one[:3]].append(one)
        self._by_head = dict(by_head)
        self._heads = sorted(set(map(len, self._by_head)))
        self._longest = max(map(len, every), default=0)
        self._starts = _Starts(every) if self._heads and self._heads[0] > 1 else None

    def find(self, texts: Sequence[str]) -> list[Found]:
        """For each text where each literal starts; only literals that the text holds."""
        if self._starts is None or not any(texts) or sum(map(len, texts)) < _FEW:
            return [self._find_in(text) for text in texts]
        found: list[Found] = [{} for _ in texts]
        pieces: list[tuple[int, int, str]] = []
        size = 0
        for owner, text in enumerate(texts):
            for start in range(0, len(text), _PIECE):
                piece = text[start : start + _PIECE + self._longest - 1]
                if size + len(piece) > _PIECE and pieces:
                    self._deal(pieces, found)
                    pieces, size = [], 0
                pieces.append((owner, start, piece))
                size += len(piece) + 1
        self._deal(pieces, found)
        return found

    def _find_in(self, text: str) -> Found:
        found: Found = {}
        for head in self._heads:
            for place in range(len(text) - head + 1):
                for literal in self._by_head.get(text[place : place + head], ()):
                    if text.startswith(literal, place):
                        found.setdefault(literal, []).append(place)
        return found

    def _deal(self, pieces: Sequence[tuple[int, int, str]], found: Sequence[Found]) -> None:
        """Find the literals in pieces of texts (owner, place in it, piece) and give them to their owners."""
        joined = _APART.join([*(piece for _, _, piece in pieces), _APART])
        assert self._starts is not None
        at, start, end = 0, 0, len(pieces[0][2])
        owner, offset, _ = pieces[0]
        own = found[owner]
        for place, literals in self._starts.find(joined):
            while place > end:
                at += 1
                owner, offset, piece = pieces[at]
                own = found[owner]
                start, end = end + 1, end + 1 + len(piece)
            if place - start >= _PIECE:
                continue  # the next piece of the text begins with it
            for literal in literals:
                if joined.startswith(literal, place):
                    if literal in own:
                        own[literal].append(place - start + offset)
                    else:
                        own[literal] = [place - start + offset]


class _Starts:
    """Where literals of two letters and more may start, by their first three letters."""

    def __init__(self, literals: Iterable[str]) -> None:
        import numpy as np

        by_start: dict[int, list[str]] = defaultdict(list)
        for literal in sorted(literals):
            pair = ord(literal[0]) * 128 + ord(literal[1])
            thirds = [ord(literal[2])] if len(literal) > 2 else range(128)
            for third in thirds:
                by_start[pair * 128 + third].append(literal)
        kinds: dict[tuple[str, ...], int] = {}
        self._pairs = np.zeros(128**2, bool)
        self._kinds = np.zeros(128**3, np.uint16)
        for start, own in by_start.items():
            self._pairs[start // 128] = True
            self._kinds[start] = kinds.setdefault(tuple(own), len(kinds) + 1)
        self._literals = ((), *kinds)

    def find(self, text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Places in order, with what may start there. The text ends in two characters beyond ASCII."""
        import numpy as np

        try:
            codes = np.frombuffer(text.encode("latin-1"), np.uint8)
        except UnicodeEncodeError:
            codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        # What is beyond ASCII counts as the last character of it: a place more to look at, never one less.
        codes = np.minimum(codes, 127).astype(np.uint16)
        pairs = codes[:-2] * np.uint16(128) + codes[1:-1]
        places = np.flatnonzero(self._pairs[pairs])
        kinds = self._kinds[pairs[places].astype(np.uint32) * np.uint32(128) + codes[places + 2]]
        some = kinds > 0
        literals = self._literals
        for place, kind in zip(places[some].tolist(), kinds[some].tolist(), strict=True):
            yield place, literals[kind]


def _anchors(gate: Gate) -> Iterator[Anchor]:
    return (one for one in (gate.anchor, gate.also, *gate.needs) if one)


def _longest_stretch(text: str) -> int:
    """The most characters in a row that are no blanks."""
    # str.split knows more blanks than patterns do.
    words = text.split() if text.isascii() and not _WIDE_BLANKS.search(text) else _BLANKS.split(text)
    return max(map(len, words), default=0)


def _most_within(at: Sequence[int], reach: int, *, enough: int) -> int:
    """How many places lie within `reach` characters at most, counted to `enough`."""
    most = min(1, len(at))
    while most < enough and any(last - first < reach for first, last in zip(at, at[most:], strict=False)):
        most += 1
    return most
