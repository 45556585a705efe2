"""Expressions as syntax trees, and what the trees say of every match.

The measures err to one side only: `most` and `ahead` may say more than is true, `least` less.
"""

from __future__ import annotations

import math
import re
import re._constants as ops  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import warnings
from collections.abc import Callable
from typing import Any

import regex

from .symbols import EASTERN, LETTERS, PROPERTIES, blank, leaf, may_match, property_char
from .syntax import REPEATS, Shared, Tree, read

Worth = Callable[[Any, Any], float]

_SHARED_FLAGS = int(regex.IGNORECASE | regex.MULTILINE | regex.DOTALL | regex.VERBOSE)  # the same bits in `re`
_SAME_MEANING = _SHARED_FLAGS | int(regex.UNICODE | regex.V0)
_ESCAPED = re.compile(r"\\(?:[pP]\{[^}]*\}|.)", re.DOTALL)
# POSIX classes, and braces outside a class that are no plain repeat (fuzzy matching), mean something else to `regex`.
_POSIX_CLASS = re.compile(r"\[:\^?\w+:\]")
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_VERBOSE = re.compile(r"\(\?[A-Za-z]*x")
_GLOBAL_FLAGS = re.compile(r"\(\?([A-Za-z]+)\)")
_ASCII_ONLY = re.compile(r"\(\?[A-Za-z]*a[A-Za-z]*[-:)]")
_FUZZY = re.compile(r"\{(?!\d+(?:,\d*)?\}|,\d+\})")
_WIDE = 10  # letters that make a class too wide to follow an open repeat of it
_OPEN = 3  # times that make a repeat an open one
_FLAGS = {"i": regex.IGNORECASE, "m": regex.MULTILINE, "s": regex.DOTALL, "x": regex.VERBOSE}


def parse(expression: str, flags: int, shared: Shared | None = None) -> tuple[Tree, int] | None:
    """The syntax tree of an expression under `regex` flags and those it sets for all of itself.

    None where `re` may not read it in the same sense. Trees parsed with the same `shared` share what is equal in them.
    """
    if flags & ~_SAME_MEANING or regex.DEFAULT_VERSION != regex.V0 or any(char in expression for char in PROPERTIES):
        return None
    if r"\p" in expression:
        expression = _ESCAPED.sub(lambda escaped: property_char(escaped[0]) or escaped[0], expression)
    plain = _ESCAPED.sub("", expression)
    # A comment of a spaced-out expression may hold half a class.
    spaced = flags & regex.VERBOSE or _VERBOSE.search(plain)
    outside = plain if spaced else _CLASS.sub("", plain)
    if _POSIX_CLASS.search(plain) or _FUZZY.search(outside) or _ASCII_ONLY.search(plain):
        return None
    inside = _GLOBAL_FLAGS.findall(expression)
    if inside:
        # `regex` takes them anywhere and for the whole expression. What looks like them in a class or a comment is not.
        if spaced or inside != _GLOBAL_FLAGS.findall(outside) or not set("".join(inside)) <= _FLAGS.keys():
            return None
        expression = _GLOBAL_FLAGS.sub("", expression)
        for one in "".join(inside):
            flags |= int(_FLAGS[one])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # "possible nested set" and the like: not sure to mean the same
            shared = shared or Shared()
            tree = None if spaced else read(expression, shared)
            if tree is None:
                tree = shared.plain(parser.parse(expression, flags & _SHARED_FLAGS))
        return tree, flags & _SHARED_FLAGS
    except (re.error, Warning, OverflowError, RecursionError):
        return None


def may_explode(tree: Tree, *, inside: bool = False) -> bool:
    """Whether a repeat holds a repeat or a choice, so that the time may grow exponentially."""
    for op, av in tree:
        if op in REPEATS:
            varies = av[0] != av[1] and av[1] > 1
            if (varies and inside) or may_explode(av[2], inside=inside or varies):
                return True
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            if may_explode(av[1], inside=inside):
                return True
        elif (op is ops.BRANCH and inside) or any(may_explode(part, inside=inside) for part in parts(op, av)):
            return True
    return False


def parts(op: Any, av: Any) -> list[Tree]:
    """The trees of which one must match for the node to match; empty for a leaf."""
    if op is ops.BRANCH:
        return list(av[1])
    if op is ops.SUBPATTERN:
        return [av[3]]
    if op is ops.ATOMIC_GROUP:
        return [av]
    if op is ops.GROUPREF_EXISTS:
        return [av[1], av[2] or []]
    return []


def one(op: Any, av: Any) -> float:
    return 1


def may_be_blank(op: Any, av: Any) -> float:
    return blank(op, av)


def most(tree: Tree, worth: Worth = one, groups: dict[int, float] | None = None) -> float:
    """The most that the characters of a match can be worth together; `groups` are filled for back references."""
    groups = {} if groups is None else groups
    total = 0.0
    for op, av in tree:
        if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            continue
        if op is ops.GROUPREF:
            total += groups.get(av, math.inf)
        elif op is ops.SUBPATTERN:
            own = most(av[3], worth, groups)
            if av[0] is not None:
                groups[av[0]] = own
            total += own
        elif op in REPEATS:
            each = most(av[2], worth, groups)
            times = math.inf if av[1] is ops.MAXREPEAT else int(av[1])
            total += each * times if each else 0
        elif leaf(op):
            total += worth(op, av)
        elif within := parts(op, av):
            total += max(most(part, worth, groups) for part in within)
        else:  # something unknown
            return math.inf
    return total


def least(tree: Tree) -> int:
    """The least number of characters in a match."""
    total = 0
    for op, av in tree:
        if leaf(op):
            total += 1
        elif op in REPEATS:
            total += int(av[0]) and int(av[0]) * least(av[2])
        elif within := parts(op, av):
            total += min(map(least, within))
    return total


def may_be_empty(tree: Tree) -> bool:
    """Whether a match may be without characters."""
    for op, av in tree:
        if leaf(op):
            return False
        if op in REPEATS:
            if av[0] and not may_be_empty(av[2]):
                return False
        elif (within := parts(op, av)) and not any(map(may_be_empty, within)):
            return False
    return True


def ahead(tree: Tree) -> float:
    """How far the expression looks past the characters it takes."""
    furthest = 0.0
    for op, av in tree:
        if op is ops.AT:
            furthest = max(furthest, 1)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            own = most(av[1]) if av[0] > 0 else 0
            furthest = max(furthest, own + ahead(av[1]))
        elif op in REPEATS:
            furthest = max(furthest, ahead(av[2]))
        else:
            furthest = max([furthest, *map(ahead, parts(op, av))])
    return furthest


def too_open(av: Any, flags: int) -> bool:
    """Whether nothing is to be learned behind a repeat: it takes any letters any number of times."""
    least, most, body = av
    if most is not ops.MAXREPEAT and most - least <= _OPEN:
        return False
    return _letters(body, flags) >= _WIDE


def _letters(body: Tree, flags: int) -> int:
    """How many letters the widest leaf of an only child has; none where it is more than that.

    All of East Asia are many: text in its scripts is in reach of such a leaf for long, and every letter is another.
    """
    if len(body) != 1:
        return 0
    op, av = body[0]
    if leaf(op):
        symbols = may_match(op, av, flags)
        return (symbols & LETTERS).bit_count() or (_WIDE if symbols & EASTERN == EASTERN else 0)
    if op is ops.SUBPATTERN:
        return _letters(av[3], (flags | av[1]) & ~av[2])
    if op is ops.BRANCH:
        return max(_letters(one, flags) for one in av[1])
    return 0
