"""An automaton over many texts at once: where which expression may start."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from typing import Any

from .automaton import REPORTS, Automaton
from .items import DEPTH
from .symbols import ASCII, EDGE, SYMBOLS, symbol_of

Hits = dict[int, dict[int, list[int]]]
"""By expression and text: the places in order where a match may start."""

# Texts shorter than this together are gone through place by place: numpy has its price too.
_FEW = 300
_FEW_PLACES = 24
_PIECE = 1 << 16  # characters gone through at once, which bounds the memory of it
_APART = "\0"


class Scan:
    """An automaton with its tables."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton
        self._lock = threading.Lock()
        self._symbols: Any = None  # by code point, 0 where it is not known
        self._clear()

    def _clear(self) -> None:
        self._second: Any = None  # by the symbols before and at a place: the state there, -1 where it is not known

    def find(self, texts: Sequence[str]) -> Hits:
        """Where a match of each expression may start, for those that may match at all."""
        with self._lock:  # a text may add to the tables
            return self._find(texts)

    def _find(self, texts: Sequence[str]) -> Hits:
        if self._automaton.full:
            self._automaton.renew()
            self._clear()
        hits: Hits = {}
        if sum(map(len, texts)) < _FEW:
            for owner, text in enumerate(texts):
                self._one_by_one(text, owner, hits)
            return hits
        pieces: list[tuple[int, int, str]] = []
        size = 0
        for owner, text in enumerate(texts):
            for start in range(0, len(text), _PIECE):
                # With the character before and those that a match starting here is followed to.
                piece = text[max(0, start - 1) : start + _PIECE + DEPTH]
                if size + len(piece) > _PIECE and pieces:
                    self._all_at_once(pieces, hits)
                    pieces, size = [], 0
                pieces.append((owner, start, piece))
                size += len(piece) + 1
        if pieces:
            self._all_at_once(pieces, hits)
        return hits

    def _one_by_one(self, text: str, owner: int, hits: Hits) -> None:
        automaton = self._automaton
        reported = automaton.reported
        symbols = [ord(char) if char < "\x80" else symbol_of(char) for char in text] + [EDGE] * DEPTH
        before = EDGE
        for place in range(len(text)):
            state = automaton.root(before)
            before = symbols[place]
            for symbol in symbols[place : place + DEPTH]:
                state = automaton.step(state, symbol)
                if not state:
                    break
                for one in reported[state]:
                    hits.setdefault(one, {}).setdefault(owner, []).append(place)
            else:
                for one in automaton.alive(state):
                    hits.setdefault(one, {}).setdefault(owner, []).append(place)

    def _all_at_once(self, pieces: Sequence[tuple[int, int, str]], hits: Hits) -> None:
        import numpy as np

        joined = _APART.join(["", *(piece for _, _, piece in pieces), _APART * DEPTH])
        codes = self._codes(joined)
        found: list[tuple[Any, Any]] = []
        self._follow(codes, len(joined) - DEPTH - 1, found)
        if not found:
            return
        places = np.concatenate([one for one, _ in found])
        states = np.concatenate([one for _, one in found])
        order = np.argsort(places, kind="stable")
        at, start, end = 0, 1, 1 + len(pieces[0][2])
        owner, offset, _ = pieces[0]
        first = 1 if offset else 0
        reported = self._automaton.reported
        for place, state in zip(places[order].tolist(), states[order].tolist(), strict=True):
            while place >= end:
                at += 1
                owner, offset, piece = pieces[at]
                start, end = end + 1, end + 1 + len(piece)
                first = 1 if offset else 0
            local = place - start - first
            if not 0 <= local < _PIECE:
                continue  # another piece of the text has it
            local += offset
            for one in reported[state] if state >= 0 else self._automaton.alive(~state):
                own = hits.get(one)
                if own is None:
                    own = hits[one] = {}
                if owner in own:
                    own[owner].append(local)
                else:
                    own[owner] = [local]

    def _follow(self, codes: Any, last: int, found: list[tuple[Any, Any]]) -> None:
        """Places of `codes` from 1 to before `last` with the states that report there, and ~state at full depth."""
        import numpy as np

        automaton = self._automaton
        if self._second is None:
            self._second = np.full(SYMBOLS**2, -1, np.int32)
        pairs = codes[: last - 1].astype(np.uint16)
        pairs *= np.uint16(SYMBOLS)
        pairs += codes[1:last]
        states = self._second.take(pairs)
        if states.min() < 0:
            unknown = np.unique(pairs[states < 0])
            befores, symbols = np.divmod(unknown, SYMBOLS)
            rows = np.array([automaton.root(before) for before in befores.tolist()]) * SYMBOLS + symbols
            automaton.fill(np.unique(rows))
            self._second[unknown] = automaton.after.ravel().take(rows)
            states = self._second.take(pairs)
        places = np.flatnonzero(states)
        states = states.take(places)
        places += 1
        for depth in range(1, DEPTH + 1):
            if not len(places):
                return
            if states.max() >= REPORTS:
                reporting = np.flatnonzero(states >= REPORTS)
                states &= REPORTS - 1
                found.append((places.take(reporting), states.take(reporting)))
            if len(places) < _FEW_PLACES or depth == DEPTH:
                self._go_on(codes, places.tolist(), states.tolist(), depth, found)
                return
            symbols = codes.take(places + depth)
            rows = states * SYMBOLS + symbols
            after = automaton.after.ravel().take(rows)
            if after.min() < 0:
                automaton.fill(np.unique(rows[after < 0]))
                after = automaton.after.ravel().take(rows)
            alive = np.flatnonzero(after)
            places, states = places.take(alive), after.take(alive)

    def _go_on(
        self, codes: Any, places: Sequence[int], states: Sequence[int], depth: int, found: list[tuple[Any, Any]]
    ) -> None:
        """The same for a few places, one by one from some depth on."""
        automaton = self._automaton
        step, reported = automaton.step, automaton.reported
        reporting: list[tuple[int, int]] = []
        for place, state in zip(places, states, strict=True):
            for symbol in codes[place + depth : place + DEPTH].tolist():
                state = step(state, symbol)
                if not state:
                    break
                if reported[state]:
                    reporting.append((place, state))
            else:
                reporting.append((place, ~state))
        if reporting:
            found.append(([place for place, _ in reporting], [state for _, state in reporting]))

    def _codes(self, text: str) -> Any:
        import numpy as np

        if text.isascii():
            return np.frombuffer(text.encode("ascii"), np.uint8)
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        if self._symbols is None:
            self._symbols = np.zeros(sys.maxunicode + 1, np.uint8)
            self._symbols[:ASCII] = range(ASCII)
        symbols = self._symbols.take(codes)
        unknown = codes[(symbols == 0) & (codes > 0)]
        if len(unknown):
            for code in np.unique(unknown).tolist():
                self._symbols[code] = symbol_of(chr(code))
            symbols = self._symbols.take(codes)
        return symbols
