"""Every token of texts of any length, as sentences, and which of them are worth a second reading."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from .bio import Token
from .reader import Reader
from .tagger import Network

# A sentence ends with a line, or where white space follows its full stop and the quotes and brackets after that.
_END = re.compile(r"\n|[.!?\u2026]+[\"'\u2019\u201d)\]]*(?=\s)")
_ANY = 1e9  # no score is so low that it would not pass with this


class _Everything(Reader):
    """Keeps all tokens, and gives those of a long text as soon as they are known."""

    def __init__(self, network: Network, *, piece: int, block: int) -> None:
        super().__init__(network, biases=[_ANY] * len(network.config.labels), piece=piece, block=block)

    def _closed(self, number: int, decided: int) -> Iterator[list[Token]]:
        if tokens := self.found.pop(number, None):
            yield tokens


def tagged(
    network: Network, texts: Sequence[str], *, piece: int, block: int
) -> Iterator[tuple[int, Iterator[list[Token]]]]:
    """The number of each text that has tokens and all of these, in order, to be taken before the next text's.

    Short texts are read together, about `piece` characters at a time, and a
    long one comes in parts: what is in hand grows with neither.
    """
    reader = _Everything(network, piece=piece, block=block)
    size = 0
    for number, text in enumerate(texts):
        parts = reader.add(number, text)
        start = next(parts, None)
        if start is not None:
            yield number, chain([start], parts, _rest(reader, number))
            continue
        size += len(text)
        if size >= piece:
            yield from _gathered(reader)
            size = 0
    yield from _gathered(reader)


def _rest(reader: Reader, number: int) -> Iterator[list[Token]]:
    reader.flush()
    yield reader.found.pop(number, [])


def _gathered(reader: Reader) -> Iterator[tuple[int, Iterator[list[Token]]]]:
    reader.flush()
    while reader.found:
        number = next(iter(reader.found))
        yield number, iter([reader.found.pop(number)])


def sentences(text: str, parts: Iterable[Sequence[Token]], *, most: int) -> Iterator[list[Token]]:
    """The same tokens, a sentence each; where one is longer than `most` characters, parts of it that are not."""
    ends = (match.end() for match in _END.finditer(text))
    end: float = next(ends, math.inf)
    held: list[Token] = []
    for part in parts:
        starts, stops = [token.start for token in part], [token.end for token in part]
        at = 0
        while at < len(part):
            begin = held[0].start if held else starts[at]
            # At least one token: one that is longer than `most` stands alone.
            stop = max(bisect_right(stops, begin + most, at), at if held else at + 1)
            stop = min(stop, bisect_left(starts, end, at))
            held += part[at:stop]
            at = stop
            if at < len(part):
                if held:
                    yield held
                held = []
                while end <= starts[at]:
                    end = next(ends, math.inf)
    if held:
        yield held


def worth_reading(parts: Iterable[list[Token]], *, odds: float, most: int) -> Iterator[tuple[list[Token], bool]]:
    """The parts, and whether a token of each has a tag with these log odds against O.

    Adjoining ones that have are joined, up to `most` characters: alone a
    sentence is read worse.
    """
    joined: list[Token] = []
    for part in parts:
        hot = max(map(_peak, part)) > odds
        if hot and joined and part[-1].end - joined[0].start <= most:
            joined = joined + part
            continue
        if joined:
            yield joined, True
        joined = part if hot else []
        if not hot:
            yield part, False
    if joined:
        yield joined, True


def _peak(token: Token) -> float:
    return max(token.scores)
