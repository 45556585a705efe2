"""Arrays of numbers that the automaton is kept in. numpy is imported when a text is read, not before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

from .symbols import SYMBOLS

_ROOM = 1024


class Stack:
    """Numbers of one kind, one after another."""

    def __init__(self, kind: Any) -> None:
        import numpy as np

        self.values = np.zeros(_ROOM, kind)
        self._size = 0

    def put(self, parts: Sequence[Sequence[int]]) -> tuple[Any, Any]:
        """Take the numbers of some more parts; gives where each part begins and how many it has."""
        import numpy as np

        counts = np.array(list(map(len, parts)))
        ends = self._size + np.cumsum(counts)
        start, self._size = self._size, int(ends[-1])
        if self._size > len(self.values):
            self.values = np.concatenate([self.values, np.zeros(self._size, self.values.dtype)])
        self.values[start : self._size] = list(chain.from_iterable(parts))
        return ends - counts, counts


def drawn(known: int, many: int) -> Any:
    """Numbers of 63 bits, the same ones at every run."""
    import numpy as np

    return np.random.default_rng(known).integers(0, 1 << 63, many, np.uint64)


def changes(numbers: Any) -> Any:
    """Whether each of the numbers is another than the one before it."""
    import numpy as np

    changes = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=changes[1:])
    return changes


def spread(firsts: Any, counts: Any) -> tuple[Any, Any]:
    """For all stretches one after another the places in them, `count` from `first` on, and whose each place is."""
    import numpy as np

    own = np.repeat(np.arange(len(counts)), counts)
    return (firsts - (np.cumsum(counts) - counts))[own] + np.arange(len(own)), own


def flags(words: Any) -> Any:
    """Sets of symbols, given as words, as rows of truth values."""
    import numpy as np

    return np.unpackbits(words.view(np.uint8), axis=1, bitorder="little")[:, :SYMBOLS].view(np.bool_)


def joined(parts: list[bytes], kind: Any) -> tuple[Any, Any]:
    """Numbers of parts of bytes one after another, and the part of each; no part is empty."""
    import numpy as np

    sizes = np.array([len(part) for part in parts]) // np.dtype(kind).itemsize
    return np.frombuffer(b"".join(parts), kind), np.repeat(np.arange(len(parts)), sizes)
