"""Reads texts of any length through the network in blocks, and keeps the tokens that may be part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .bio import Token
from .tagger import Network
from .tokens import offsets_of, tokens_of

# A text may be cut after any of these: none is part of a longer token.
_CUTS = ' \n,;:!?()[]{}<>"&%+|\\@$^~`'
_CUT = re.compile(f"[{re.escape(_CUTS)}]|\\s")


@dataclass(slots=True)
class _Part:
    """A run of tokens of one text, its first being number `first` of the text; only those in `keep` are asked about."""

    number: int
    text: str
    tokens: list[str]
    offsets: list[tuple[int, int]] | None
    first: int
    keep: range


class Reader:
    """Feeds texts to the network, and collects per text the tokens that may belong to a name.

    A long text goes in parts that repeat `context` tokens on either side, so
    that every token is asked about once, with all it depends on in sight: the
    result is that of the text in one piece.
    """

    def __init__(self, network: Network, *, biases: Sequence[float], piece: int, block: int) -> None:
        """`piece` is in characters, `block` in tokens."""
        self._network = network
        self._piece = piece
        self._block = block
        # One number per tag: where score - score(O) + shift is over 0, a token may be part of a name.
        self._shift = np.repeat(np.array(biases, np.float32), 2) + np.float32(network.config.stay)
        self._parts: list[_Part] = []
        self._size = 0
        self.found: dict[int, list[Token]] = {}

    def add(self, number: int, text: str) -> Iterator[list[Token]]:
        """Take in a text. For a long one, yields the tokens found so far, cut only where a run of them ends."""
        if len(text) <= self._piece:
            tokens = tokens_of(text)
            if tokens:
                self._push(_Part(number, text, tokens, None, 0, range(len(tokens))))
            return
        context = self._network.config.context
        tokens, offsets, first, decided = [], [], 0, 0
        for start, end in pieces(text, size=self._piece):
            ranges = offsets_of(text, start, end)
            tokens += [text[a:b] for a, b in ranges]
            offsets += ranges
            until = first + len(tokens) - (0 if end == len(text) else context)
            if until <= decided:
                continue
            self._split(_Part(number, text, tokens, offsets, first, range(decided - first, until - first)))
            drop = max(0, until - context - first)
            decided, first = until, first + drop
            tokens, offsets = tokens[drop:], offsets[drop:]
            self.flush()
            found = self.found.pop(number, [])
            open_ = len(found)
            while open_ and found[open_ - 1].index == decided - 1 - (len(found) - open_):
                open_ -= 1
            if open_ < len(found):
                self.found[number] = found[open_:]
            if open_:
                yield found[:open_]

    def _split(self, part: _Part) -> None:
        """A long run in runs of a block each: no buffer grows with the text."""
        context = self._network.config.context
        for low in range(part.keep.start, part.keep.stop, self._block):
            high = min(low + self._block, part.keep.stop)
            left, right = max(0, low - context), min(len(part.tokens), high + context)
            offsets = part.offsets[left:right] if part.offsets is not None else None
            keep = range(low - left, high - left)
            self._queue(_Part(part.number, part.text, part.tokens[left:right], offsets, part.first + left, keep))

    def _push(self, part: _Part) -> None:
        if len(part.tokens) > 2 * self._block:
            part.offsets = offsets_of(part.text, 0, len(part.text))
            self._split(part)
        else:
            self._queue(part)

    def _queue(self, part: _Part) -> None:
        self._parts.append(part)
        self._size += len(part.tokens)
        if self._size >= self._block:
            self.flush()

    def flush(self) -> None:
        """Ask the network about what has gathered."""
        parts, self._parts, self._size = self._parts, [], 0
        if not parts:
            return
        scores = self._network.scores([part.tokens for part in parts])
        relative = scores[:, 1:] - scores[:, :1]
        rows = np.flatnonzero(((relative + self._shift) > 0).any(1))
        values = relative[rows].tolist()
        positions = rows.tolist()
        gap = self._network.gap
        base = gap
        at = 0
        for part in parts:
            stop = base + len(part.tokens)
            while at < len(positions) and positions[at] < stop:
                index = positions[at] - base
                if index in part.keep:
                    if part.offsets is None:
                        part.offsets = offsets_of(part.text, 0, len(part.text))
                    start, end = part.offsets[index]
                    token = Token(part.first + index, start, end, tuple(values[at]))
                    self.found.setdefault(part.number, []).append(token)
                at += 1
            base = stop + gap


def pieces(text: str, *, size: int) -> Iterator[tuple[int, int]]:
    """Ranges of about `size` characters that make up the text and cut no token."""
    start = 0
    while start < len(text):
        end = start + size
        if end < len(text):
            cut = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            if cut < 0:
                cut = max(text.rfind(char, start, end) for char in _CUTS)
            if cut < 0:
                match = _CUT.search(text, end)
                cut = match.start() if match else len(text)
            end = cut + 1
        end = min(end, len(text))
        yield start, end
        start = end
