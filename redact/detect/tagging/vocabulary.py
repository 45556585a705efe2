"""The words met so far, as numbers, with what the network's first layer makes of each.

A text is read by what stands between blanks, since the same "word," comes again
and again: one look-up gives the numbers of all its tokens.
"""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt

from .tokens import features, tokens_of

Floats = npt.NDArray[np.float32]

EMPTY = 0
"""The number of the row that lies between texts: no word."""
NUMBER = np.dtype(np.int32)

_KEPT = 100_000  # chunks, or words, after which the vocabulary is full (about 300 bytes each)
_READY = 16_384  # words whose first layer is kept; it is 12 * width bytes of each
_LONG = 40  # longer chunks are not kept: a text of base64 must not fill the memory


class Vocabulary:
    """Numbers for words. It only grows: a number stays good as long as the vocabulary is held.

    May be met by several threads. Who finds it `full` starts a new one.
    """

    def __init__(self, words: npt.NDArray[Any], pieces: npt.NDArray[Any], *, scale: float, filters: Floats) -> None:
        """`filters` are the first layer's, (3, embed, width); `words`, `pieces` and `scale` the model's embeddings."""
        self._word_rows = words
        self._piece_rows = pieces
        self._scale = scale
        self._filters = filters
        self._lock = threading.Lock()
        self._words: dict[str, int] = {}
        self._chunks = _Chunks(self._learn)
        self._read = self._chunks.__getitem__
        self._pending: list[str] = []  # words with a number, but no row yet
        self._lengths = [0]  # characters of each word
        self._used = 1
        self._known = 1  # rows below are filled
        self._table = np.zeros((1024, words.shape[1]), np.int8)
        # Pages that are never written take no memory.
        self._ready = np.zeros((3, _READY, filters.shape[2]), np.float32)
        self._newline = self.number(["\n"])

    @property
    def full(self) -> bool:
        return max(len(self._chunks), self._used) > _KEPT

    def read(self, text: str) -> Reading:
        """The numbers of a text's tokens."""
        lines = text.split("\n")
        chunks = [list(map(self._read, line.split())) for line in lines]
        return Reading(self._newline, lines, chunks, list(map(b"".join, chunks)), self._lengths)

    def _learn(self, chunk: str) -> bytes:
        numbers = self.number(tokens_of(chunk))
        if len(chunk) <= _LONG:
            self._chunks[chunk] = numbers
        return numbers

    def number(self, tokens: Sequence[str]) -> bytes:
        """The numbers of these tokens, one after the other as NUMBER."""
        out = []
        with self._lock:
            for word in tokens:
                number = self._words.get(word)
                if number is None:
                    number = self._used
                    self._used += 1
                    self._pending.append(word)
                    self._lengths.append(len(word))
                    if len(word) <= _LONG:
                        self._words[word] = number
                out.append(number)
        return array("i", out).tobytes()

    # -- rows ---------------------------------------------------------------------------------------------------------

    def first_layer(self, sides: Sequence[npt.NDArray[Any]], *, out: Floats, spare: Floats) -> None:
        """Into `out` the first layer's sums; `sides` are the numbers left of the tokens, theirs, and right of them."""
        table = self._settle()
        for role, (ready, numbers, filters) in enumerate(zip(self._ready, sides, self._filters, strict=True)):
            target = spare if role else out
            rare = np.flatnonzero(numbers >= _READY)
            known = np.where(numbers < _READY, numbers, EMPTY) if len(rare) else numbers
            ready.take(known, axis=0, out=target, mode="clip")
            if len(rare):
                target[rare] = table[numbers[rare]].astype(np.float32) @ filters
            if role:
                out += spare

    def _settle(self) -> npt.NDArray[np.int8]:
        """Fill the rows of all words that have none yet. Returns the table of embeddings."""
        with self._lock:
            if self._pending:
                self._fill(self._pending)
                self._pending = []
            return self._table

    def _fill(self, words: Sequence[str]) -> None:
        seen = [features(word, words=len(self._word_rows), pieces=len(self._piece_rows)) for word in words]
        counts = np.array([len(pieces) for _, pieces in seen])
        flat = np.array([row for _, pieces in seen for row in pieces])
        starts = np.cumsum(counts) - counts
        total = np.add.reduceat(self._piece_rows[flat], starts, axis=0, dtype=np.int32)
        mean = np.rint(total * (self._scale / counts)[:, None]).clip(-64, 64).astype(np.int8)
        rows = self._word_rows[[row for row, _ in seen]] + mean
        low, high = self._known, self._known + len(words)
        if high > len(self._table):
            table = np.zeros((max(high, 2 * len(self._table)), rows.shape[1]), np.int8)
            table[:low] = self._table[:low]
            self._table = table
        self._table[low:high] = rows
        self._known = high
        if low < _READY:
            high = min(high, _READY)
            self._ready[:, low:high] = rows[: high - low].astype(np.float32) @ self._filters


class Reading:
    """A text as a vocabulary reads it. Where a token stands is looked for when it is asked."""

    __slots__ = ("_chunks", "_lengths", "_lines", "_read", "numbers")

    def __init__(
        self,
        newline: bytes,
        lines: list[str],
        chunks: list[list[bytes]],
        read: list[bytes],
        lengths: list[int],
    ) -> None:
        self._lines = lines
        self._chunks = chunks
        self._read = read
        self._lengths = lengths
        self.numbers = newline.join(read)

    def __len__(self) -> int:
        return len(self.numbers) // NUMBER.itemsize

    def places(self, wanted: Iterable[int]) -> list[tuple[int, int]]:
        """Where the tokens of these indices, in order, stand in the text: half-open ranges.

        Nothing but blanks lies between chunks, and nothing between the tokens of one.
        """
        size = NUMBER.itemsize
        out: list[tuple[int, int]] = []
        line = -1
        low = high = at = 0  # the line's tokens, in bytes of numbers, its newline last; where it begins in the text
        for index in wanted:
            place = index * size
            if place >= high:
                while place >= high:
                    if line >= 0:
                        at += len(self._lines[line]) + 1
                    line += 1
                    low, high = high, high + len(self._read[line]) + size
                text = rest = self._lines[line]
                chunks = self._chunks[line]
                ends = list(accumulate(map(len, chunks)))
                passed = -1
            chunk = bisect_right(ends, place - low)
            if chunk == len(chunks):
                out.append((at + len(text), at + len(text) + 1))
                continue
            if chunk > passed:
                rest = rest.split(None, chunk - max(passed, 0))[-1]
                passed = chunk
                numbers = memoryview(chunks[chunk]).cast("i")
                start, inner = at + len(text) - len(rest), 0
            token = len(numbers) - (ends[chunk] - (place - low)) // size
            while inner < token:
                start += self._lengths[numbers[inner]]
                inner += 1
            out.append((start, start + self._lengths[numbers[inner]]))
        return out


class _Chunks(dict[str, bytes]):
    """Asks for what it has not; a look-up that hits never leaves C."""

    def __init__(self, ask: Callable[[str], bytes]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, chunk: str) -> bytes:
        return self._ask(chunk)
