"""Reads texts of any length through the network in blocks, and keeps the tokens that may be part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .bio import Token
from .tagger import Network
from .tokens import offsets_of
from .vocabulary import NUMBER, Reading

_REMEMBERED = 8  # runs whose answers are kept
_Answer = tuple[int, tuple[float, ...]]
# A text may be cut after any of these: none is part of a longer token.
_CUTS = ' \n,;:!?()[]{}<>"&%+|\\@$^~`'
_CUT = re.compile(f"[{re.escape(_CUTS)}]|\\s")


@dataclass(slots=True)
class _Part:
    """A run of tokens of one text: some carried over from the part before, then those of text[start:end]."""

    number: int
    text: str
    start: int
    end: int
    reading: Reading
    carried: list[tuple[int, int]]
    first: int  # the first token's index in the text
    known: list[tuple[int, int]] | None = None  # where all tokens stand, if the part is asked about more than once

    def ranges(self, indices: Sequence[int]) -> list[tuple[int, int]]:
        """Where these tokens, in order, stand in the text."""
        if self.known is not None:
            return [self.known[index] for index in indices]
        before = len(self.carried)
        if not before and not self.start:
            return self.reading.places(indices)
        near = [self.carried[index] for index in indices if index < before]
        places = self.reading.places(index - before for index in indices if index >= before)
        return near + [(start + self.start, end + self.start) for start, end in places]


@dataclass(slots=True)
class _Run:
    """Tokens of a part, the first being its token `first`; those from `low` to `high` of the part are asked about."""

    part: _Part
    numbers: bytes
    first: int
    low: int
    high: int


class Reader:
    """Feeds texts to the network, and collects per text the tokens that may belong to a name.

    A long text goes in parts that repeat `context` tokens on either side, so
    that every token is asked about once, with all it depends on in sight: the
    result is that of the text in one piece.
    """

    def __init__(self, network: Network, *, biases: Sequence[float], piece: int, block: int) -> None:
        """`piece` is in characters, `block` in tokens."""
        self._network = network
        self._piece = min(piece, 4 * block)
        self._block = block
        # One number per tag: where score - score(O) + shift is over 0, a token may be part of a name.
        self._shift = np.repeat(np.array(biases, np.float32), 2) + np.float32(network.config.stay)
        self._vocabulary = network.vocabulary()
        self._runs: list[_Run] = []
        self._size = 0
        self._answers: dict[bytes, list[_Answer]] = {}
        self.found: dict[int, list[Token]] = {}

    def add(self, number: int, text: str) -> Iterator[list[Token]]:
        """Take in a text. For a long one, yields the tokens found so far, cut only where a run of them ends."""
        if len(text) <= self._piece:
            self._renew()
            reading = self._vocabulary.read(text)
            if reading.numbers:
                self._queue(_Part(number, text, 0, len(text), reading, [], 0), reading.numbers, 0, len(reading))
            return
        context = self._network.config.context
        carried: list[tuple[int, int]] = []
        first = decided = 0
        for start, end in pieces(text, size=self._piece):
            self._renew()
            part = _Part(number, text, start, end, self._vocabulary.read(text[start:end]), carried, first)
            numbers = self._vocabulary.number([text[a:b] for a, b in carried]) + part.reading.numbers
            count = len(carried) + len(part.reading)
            until = first + count - (0 if end == len(text) else context)
            drop = 0
            if until > decided:
                self._queue(part, numbers, decided - first, until - first)
                self.flush()
                decided = until
                yield from self._closed(number, decided)
                drop = max(0, until - context - first)
            carried = part.ranges(range(drop, count))
            first += drop

    def _renew(self) -> None:
        """Give up a full vocabulary, unless numbers of it are still to be asked about."""
        if not self._runs:
            vocabulary = self._network.vocabulary()
            if vocabulary is not self._vocabulary:
                self._vocabulary = vocabulary
                self._answers.clear()

    def _closed(self, number: int, decided: int) -> Iterator[list[Token]]:
        """The tokens found in a text up to the last run of them that may go on at the token `decided`."""
        found = self.found.pop(number, [])
        closed = len(found)
        while closed and found[closed - 1].index == decided - 1 - (len(found) - closed):
            closed -= 1
        if closed < len(found):
            self.found[number] = found[closed:]
        if closed:
            yield found[:closed]

    def _queue(self, part: _Part, numbers: bytes, low: int, high: int) -> None:
        """Have tokens low to high asked about; a long run goes in runs of a block each: no buffer grows with it."""
        size = NUMBER.itemsize
        if len(numbers) <= 2 * self._block * size:
            self._push(_Run(part, numbers, 0, low, high))
            return
        part.known = [*part.carried, *offsets_of(part.text, part.start, part.end)]
        context = self._network.config.context
        for at in range(low, high, self._block):
            end = min(at + self._block, high)
            left = max(0, at - context)
            self._push(_Run(part, numbers[left * size : (end + context) * size], left, at, end))

    def _push(self, run: _Run) -> None:
        self._runs.append(run)
        self._size += len(run.numbers) // NUMBER.itemsize
        if self._size >= self._block:
            self.flush()

    def flush(self) -> None:
        """Ask the network about what has gathered."""
        runs, self._runs, self._size = self._runs, [], 0
        if not runs:
            return
        for run, answers in zip(runs, self._ask([run.numbers for run in runs]), strict=True):
            passed = [(run.first + index, scores) for index, scores in answers]
            passed = [one for one in passed if run.low <= one[0] < run.high]
            if not passed:
                continue
            part = run.part
            ranges = part.ranges([index for index, _ in passed])
            self.found.setdefault(part.number, []).extend(
                Token(part.first + index, start, end, scores)
                for (index, scores), (start, end) in zip(passed, ranges, strict=True)
            )

    def _ask(self, runs: Sequence[bytes]) -> list[list[_Answer]]:
        """Index and scores of the tokens of each run that pass. Long runs that are equal are asked about once."""
        again = {run for run in runs if run in self._answers}
        new = [run for run in runs if run not in again]
        answers: list[list[_Answer]] = [[] for _ in new]
        if new:
            for at, index, scores in zip(*self._network.over(self._vocabulary, new, shift=self._shift), strict=True):
                answers[at].append((index, tuple(scores)))
        given = iter(answers)
        out = [self._answers[run] if run in again else next(given) for run in runs]
        for run, own in zip(new, answers, strict=True):
            # Text that repeats itself comes in equal runs; of other text only long ones are worth a look.
            if len(run) >= self._block * NUMBER.itemsize // 2:
                if len(self._answers) >= _REMEMBERED:
                    del self._answers[next(iter(self._answers))]
                self._answers[run] = own
        return out


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
