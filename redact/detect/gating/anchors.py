"""What the syntax tree of an expression says about every match of it.

Each function errs to one side only: it may say less than is true (a smaller
count, no literal, a longer reach), never more.
"""

from __future__ import annotations

import math
import re
import re._constants as ops  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import string
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import regex

from .gate import BEYOND, BLANKS, CASE_PARTNERS, DIGITS, Anchor, Gate
from .rarity import implied, rarest

_SHARED_FLAGS = int(regex.IGNORECASE | regex.MULTILINE | regex.DOTALL | regex.VERBOSE)  # the same bits in `re`
_SAME_MEANING = _SHARED_FLAGS | int(regex.ASCII | regex.UNICODE | regex.V0)
_ESCAPED = re.compile(r"\\(?:[pP]\{[^}]*\}|.)", re.DOTALL)
# POSIX classes, and braces outside a class that are no plain repeat (fuzzy matching), mean something else to `regex`.
_POSIX_CLASS = re.compile(r"\[:\^?\w+:\]")
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_VERBOSE = re.compile(r"\(\?[A-Za-z]*x")
_GLOBAL_FLAGS = re.compile(r"\(\?[ims]+\)")
_FUZZY = re.compile(r"\{(?!\d+(?:,\d*)?\}|,\d+\})")
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_LONGEST = 2048
_MOST_BLANKS = 8
_MOST_LITERALS = 500
_UNUSUAL = 12  # characters without a blank, of which prose has few
# Bounds are rounded up to these, so that patterns alike share one gate.
_STEPS = (4, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024, _LONGEST + 2)

# Classes of `regex` that the standard library does not know, but of which it is enough here that they hold one
# character each and no blank: they are parsed as a letter of no script.
_PROPERTY = re.compile(
    r"\\p\{(?:L|Lu|Ll|Lt|Lm|Lo|N|Nd|Nl|No|M|Mn|Mc|Alpha|Alphabetic|Upper|Lower|(?:Script=)?"
    r"(?:Arabic|Armenian|Bengali|Cyrillic|Devanagari|Georgian|Greek|Han|Hangul|Hebrew|Hiragana|Katakana|Latin|Thai))\}"
)
_NO_SCRIPT = "\ue000"
_MAY_BE_ASCII = (_NO_SCRIPT, *(partner for partner, _ in CASE_PARTNERS))

Tree = Sequence[tuple[Any, Any]]
Worth = Callable[[Any, Any], float]
Test = Callable[[Any, Any], bool]


def gate_for(tree: Tree | None) -> Gate:
    """The gate of a parsed expression; Gate() where it holds nothing rare or is not known."""
    if tree is None:
        return Gate()
    anchors = list(_anchors(tree))
    anchor = rarest(anchors)
    shortest = _least(tree, _takes_one)
    solid = _solid(tree)[0] if shortest >= _UNUSUAL else 0
    gate = Gate(shortest=min(shortest, _LONGEST), solid=min(solid, _LONGEST) if solid >= _UNUSUAL else 0)
    # What a lookaround demands stands in the text, but not within reach of the match.
    demanded = [one for part in _demanded(tree) for one in _anchors(part)]
    if anchor is None:
        anchor = rarest(one for one in demanded if one.literals)
        return replace(gate, anchor=anchor, needs=_rare_besides([anchor], demanded))
    also = rarest(one for one in anchors if not implied(one, anchor))
    gate = replace(gate, anchor=anchor, also=also, needs=_rare_besides([anchor, also], [*anchors, *demanded]))
    ahead = _ahead(tree)
    if ahead > _LONGEST:
        return gate
    margin = _rounded(ahead + 2)
    longest = _most(tree, _one)
    if longest <= _LONGEST:
        return replace(gate, reach=_rounded(longest), margin=margin)
    blanks = _most(tree, _may_be_blank)
    if blanks <= _MOST_BLANKS:
        return replace(gate, blanks=int(blanks), margin=margin)
    return gate


def _rare_besides(known: Sequence[Anchor | None], anchors: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """The rarer ones of the anchors, less what the known ones say already."""
    rare: list[Anchor] = []
    for one in sorted(set(anchors), key=lambda one: (one.key, -one.count)):
        said = any(other and other.key == one.key and other.count >= one.count for other in [*known, *rare])
        if not said and rarest([one]):
            rare.append(one)
    return tuple(rare)


def may_explode(tree: Tree | None) -> bool:
    """Whether a repeat holds a repeat or a choice, so that the time may grow exponentially; True if not known."""
    return tree is None or _nested(tree, inside=False)


def _nested(tree: Tree, *, inside: bool) -> bool:
    for op, av in tree:
        if op in _REPEATS:
            varies = av[0] != av[1] and av[1] > 1
            if (varies and inside) or _nested(av[2], inside=inside or varies):
                return True
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            if _nested(av[1], inside=inside):
                return True
        elif (op is ops.BRANCH and inside) or any(_nested(part, inside=inside) for part in _parts(op, av)):
            return True
    return False


def parse(expression: str, flags: int) -> Tree | None:
    """The syntax tree of an expression under `regex` flags; None where `re` may not read it in the same sense."""
    if flags & ~_SAME_MEANING or regex.DEFAULT_VERSION != regex.V0:
        return None
    expression = _ESCAPED.sub(lambda escaped: _NO_SCRIPT if _PROPERTY.match(escaped[0]) else escaped[0], expression)
    plain = _ESCAPED.sub("", expression)
    # A comment of a spaced-out expression may hold half a class.
    outside = plain if flags & regex.VERBOSE or _VERBOSE.search(plain) else _CLASS.sub("", plain)
    if _POSIX_CLASS.search(plain) or _FUZZY.search(outside):
        return None
    flags_inside = _GLOBAL_FLAGS.findall(expression)
    if flags_inside == _GLOBAL_FLAGS.findall(outside):
        # `regex` takes them anywhere and for the whole expression; nothing here depends on them.
        expression = _GLOBAL_FLAGS.sub("", expression)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # "possible nested set" and the like: not sure to mean the same
            tree: Tree = _plain(parser.parse(expression, flags & _SHARED_FLAGS))
            return tree
    except (re.error, Warning, OverflowError, RecursionError):
        return None


def _plain(node: Any) -> Any:
    """The tree with plain lists for the parser's own, which are slow to walk."""
    if isinstance(node, parser.SubPattern):
        return [_plain(one) for one in node.data]
    if isinstance(node, list):
        return [_plain(one) for one in node]
    if isinstance(node, tuple) and node[0] is not ops.IN:
        return tuple(_plain(one) for one in node)
    return node


def _parts(op: Any, av: Any) -> list[Tree]:
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


def _most(tree: Tree, worth: Worth, groups: dict[int, float] | None = None) -> float:
    """The most that the characters of a match can be worth together."""
    groups = {} if groups is None else groups  # what the groups so far are worth, for back references
    total = 0.0
    for op, av in tree:
        if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            continue
        if op is ops.GROUPREF:
            total += groups.get(av, math.inf)
        elif op is ops.SUBPATTERN:
            own = _most(av[3], worth, groups)
            if av[0] is not None:
                groups[av[0]] = own
            total += own
        elif op in _REPEATS:
            each = _most(av[2], worth, groups)
            times = math.inf if av[1] is ops.MAXREPEAT else int(av[1])
            total += each * times if each else 0
        elif op in (ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN):
            total += worth(op, av)
        elif parts := _parts(op, av):
            total += max(_most(part, worth, groups) for part in parts)
        else:  # something unknown
            return math.inf
    return total


def _ahead(tree: Tree) -> float:
    """How far the expression looks past the characters it takes."""
    furthest = 0.0
    for op, av in tree:
        if op is ops.AT:
            furthest = max(furthest, 1)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            own = _most(av[1], _one) if av[0] > 0 else 0
            furthest = max(furthest, own + _ahead(av[1]))
        elif op in _REPEATS:
            furthest = max(furthest, _ahead(av[2]))
        else:
            furthest = max([furthest, *map(_ahead, _parts(op, av))])
    return furthest


def _demanded(tree: Tree) -> Iterator[Tree]:
    """What the lookarounds demand that every match must pass."""
    for op, av in tree:
        if op is ops.ASSERT:
            yield av[1]
        elif op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
            yield from _demanded(_parts(op, av)[0])


def _anchors(tree: Tree) -> Iterator[Anchor]:
    yield from _literals(tree)
    for chars in set(_classes(tree)):
        count = _least(tree, partial(_is_of, set(chars)))
        if count:
            yield Anchor(chars=chars, count=count)


def _classes(tree: Tree) -> Iterator[str]:
    """The small classes in the tree that may serve as anchors: digits, and marks of which case has no say."""
    for op, av in tree:
        chars = _chars(op, av)
        if chars == DIGITS or (chars and len(chars) <= 4 and all(char in string.punctuation for char in chars)):
            yield chars
        for part in [av[2]] if op in _REPEATS else _parts(op, av):
            yield from _classes(part)


def _least(tree: Tree, test: Test) -> int:
    """The least number of characters in a match that come from a leaf of which the test is true."""
    total = 0
    for op, av in tree:
        if op in _REPEATS:
            total += int(av[0]) and int(av[0]) * _least(av[2], test)
        elif parts := _parts(op, av):
            total += min(_least(part, test) for part in parts)
        else:
            total += test(op, av)
    return total


def _solid(tree: Tree, run: int = 0) -> tuple[int, int]:
    """How many characters in a row are no blanks, at least: the most in any match, and those at its end.

    `run` of them stand before the expression.
    """
    longest = run
    for op, av in tree:
        if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            continue
        if op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
            own, run = _solid(_parts(op, av)[0], run)
        elif not _most([(op, av)], _may_be_blank):
            own = run = run + _least([(op, av)], _takes_one)
        else:
            run = 0
            if op in _REPEATS:
                own = _solid(av[2])[0] if int(av[0]) else 0
            else:
                own = min((_solid(part)[0] for part in _parts(op, av)), default=0)
        longest = max(longest, own)
    return longest, run


def _literals(tree: Tree) -> Iterator[Anchor]:
    """Clauses of literals: each match holds one literal of each clause."""
    run = ""
    for op, av in tree:
        char = _letter(op, av)
        if char:
            run += char
            continue
        if run:
            yield Anchor((run,))
            run = ""
        if _is_beyond(op, av):
            yield Anchor((BEYOND,))
        if op in _REPEATS:
            if int(av[0]):
                yield from _literals(av[2])
        elif op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
            yield from _literals(_parts(op, av)[0])
        elif parts := _parts(op, av):
            clauses = [rarest(_literals(part), least=0) for part in parts]
            together = [literal for clause in clauses if clause for literal in clause.literals]
            if all(clauses) and len(together) <= _MOST_LITERALS:
                yield Anchor(tuple(sorted(set(together))))
    if run:
        yield Anchor((run,))


def _letter(op: Any, av: Any) -> str:
    """The one ASCII character, in small letters, that a leaf stands for; empty where there is no one such."""
    if op is ops.LITERAL and av < 128:
        return chr(av).lower()
    if op is ops.IN and all(kind is ops.LITERAL and item < 128 for kind, item in av):
        both = {chr(item).lower() for _, item in av}
        if len(both) == 1:
            return both.pop()
    return ""


def _chars(op: Any, av: Any) -> str | None:
    """The characters a leaf can match, sorted, where they are few; DIGITS for any digits; else None."""
    if op is ops.LITERAL:
        return DIGITS if chr(av) in DIGITS else chr(av)
    if op is not ops.IN:
        return None
    chars: set[str] = set()
    for kind, item in av:
        if kind is ops.LITERAL:
            chars.add(chr(item))
        elif kind is ops.RANGE and item[1] - item[0] < 10:
            chars.update(map(chr, range(item[0], item[1] + 1)))
        elif kind is ops.CATEGORY and item is ops.CATEGORY_DIGIT:
            chars.update(DIGITS)
        else:
            return None
    return DIGITS if chars <= set(DIGITS) else "".join(sorted(chars))


def _one(op: Any, av: Any) -> float:
    return 1


def _takes_one(op: Any, av: Any) -> bool:
    return op in (ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN)


def _is_of(chars: set[str], op: Any, av: Any) -> bool:
    """Whether a leaf can match nothing but these characters."""
    own = _chars(op, av)
    return bool(own) and set(own or "") <= chars


def _is_beyond(op: Any, av: Any) -> bool:
    """Whether a leaf can match nothing in ASCII."""
    if op is ops.LITERAL:
        return av > 127 and _all_beyond(av, av)
    return op is ops.IN and all(
        (kind is ops.LITERAL and _all_beyond(item, item)) or (kind is ops.RANGE and _all_beyond(*item))
        for kind, item in av
    )


def _all_beyond(first: int, last: int) -> bool:
    return first > 127 and not any(first <= ord(char) <= last for char in _MAY_BE_ASCII)


def _may_be_blank(op: Any, av: Any) -> float:
    if op is ops.LITERAL:
        return chr(av) in BLANKS
    if op is not ops.IN:
        return 1
    negated = av[0][0] is ops.NEGATE
    items = av[1:] if negated else av
    return any(any(_takes(kind, item, blank) for kind, item in items) != negated for blank in BLANKS)


def _takes(kind: Any, item: Any, blank: str) -> bool:
    if kind is ops.LITERAL:
        return chr(item) == blank
    if kind is ops.RANGE:
        return bool(item[0] <= ord(blank) <= item[1])
    return item in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD, ops.CATEGORY_NOT_DIGIT)


def _rounded(bound: float) -> int:
    return next(step for step in _STEPS if bound <= step)
