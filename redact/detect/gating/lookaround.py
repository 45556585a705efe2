"""What anchors and lookarounds say of the characters beside a place; never more than is true."""

from __future__ import annotations

import re
import re._constants as ops  # type: ignore[import-not-found]
from collections.abc import Iterator
from typing import Any

from .symbols import EDGE, EVERY, WORD, leaf, may_match, must_match
from .syntax import REPEATS, Tree

_NEWLINE = 1 << 10


def looked(op: Any, av: Any, flags: int) -> list[tuple[int, int]]:
    """The symbols that may stand behind and ahead where an anchor or a lookaround is passed, way by way."""
    if op is ops.AT:
        return _at(av, flags)
    direction, body = av
    if op is ops.ASSERT:
        return [(EVERY, _first(body, flags)) if direction > 0 else (_last(body, flags), EVERY)]
    barred = 0
    for one in _alternatives(body, flags):
        barred |= one
    return [(EVERY, EVERY & ~barred) if direction > 0 else (EVERY & ~barred, EVERY)]


def _at(where: Any, flags: int) -> list[tuple[int, int]]:
    if where is ops.AT_BEGINNING_STRING or (where is ops.AT_BEGINNING and not flags & re.MULTILINE):
        return [(1 << EDGE, EVERY)]
    if where is ops.AT_BEGINNING:
        return [(1 << EDGE | _NEWLINE, EVERY)]
    if where in (ops.AT_END, ops.AT_END_STRING):
        return [(EVERY, 1 << EDGE | _NEWLINE)]
    word, other = WORD, EVERY & ~WORD
    if where is ops.AT_BOUNDARY:
        return [(word, other), (other, word)]
    return [(word, word), (other, other)] if where is ops.AT_NON_BOUNDARY else [(EVERY, EVERY)]


def _alternatives(body: Tree, flags: int) -> Iterator[int]:
    """The symbols of each way through the body of a lookaround that is one leaf long, none too many."""
    if len(body) != 1:
        return
    op, av = body[0]
    if leaf(op):
        yield must_match(op, av, flags)
    elif op is ops.BRANCH:
        for one in av[1]:
            yield from _alternatives(one, flags)
    elif op is ops.SUBPATTERN:
        yield from _alternatives(av[3], (flags | av[1]) & ~av[2])


def _first(body: Tree, flags: int) -> int:
    """The symbols that may stand at the start of what the body matches."""
    return _end(iter(body), flags, first=True)


def _last(body: Tree, flags: int) -> int:
    """The symbols that may stand at the end of what the body matches."""
    return _end(reversed(body), flags, first=False)


def _end(nodes: Iterator[tuple[Any, Any]], flags: int, *, first: bool) -> int:
    symbols = 0
    for op, av in nodes:
        if leaf(op):
            return symbols | may_match(op, av, flags)
        if op is ops.BRANCH:
            for one in av[1]:
                symbols |= _first(one, flags) if first else _last(one, flags)
            return symbols
        if op is ops.SUBPATTERN:
            inner = (flags | av[1]) & ~av[2]
            return symbols | (_first(av[3], inner) if first else _last(av[3], inner))
        if op not in REPEATS:
            return EVERY
        symbols |= _first(av[2], flags) if first else _last(av[2], flags)
        if av[0]:
            return symbols
    return EVERY
