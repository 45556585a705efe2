"""Expressions read into trees of plain tuples: those of the standard library's parser, read several times as fast.

What is all but always there (letters, classes, escapes, groups, choices, repeats, lookarounds) is read here, and a
class or an escape that comes again is known by its source. The rest is left to the standard library.
"""

from __future__ import annotations

import re
import re._constants as ops  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Sequence
from typing import Any

Node = tuple[Any, Any]
Tree = Sequence[Node]

REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
FLAT = frozenset({ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN, ops.AT, ops.GROUPREF})
"""What no tree stands in."""
_TOKEN = re.compile(
    r"""
    (?P<text> [^\\\[(){*+?|.^$]++ )
    | (?P<leaf> \\(?: x[0-9a-fA-F]{2} | u[0-9a-fA-F]{4} | U[0-9a-fA-F]{8} | [^0-9xuU] )
        | \[ \^? \]? (?: [^\]\\] | \\. )*+ \]
        | [.^$] )
    | (?P<open> \( (?: \? (?: P<\w+> | : | <?[=!] | > | [ims]*-?[ims]*: ) | (?!\?) ) )
    | (?P<close> \) )
    | (?P<choice> \| )
    | (?P<repeat> (?: [*+?] | \{ (?: \d+ (?: ,\d* )? | ,\d+ ) \} ) [?+]? )
    | (?P<back> \\[1-9](?!\d) | \(\?P=\w+\) )
    """,
    re.VERBOSE | re.DOTALL,
)
_WORDS = re.compile(r"(?:[^\\\[(){*+?|.^$]++\|)+")  # the first ways of a choice, if they are nothing but letters
_FLAGS = {"i": int(re.IGNORECASE), "m": int(re.MULTILINE), "s": int(re.DOTALL)}
_ENOUGH = 1 << 16  # times: no need to know what the standard library's most is


class Shared:
    """Trees of which equal parts are one object."""

    def __init__(self) -> None:
        # By the identity of their parts, which live as long as this does: a tuple of tuples takes long to hash.
        self._trees: dict[tuple[int, ...], Tree] = {}
        self._nodes: dict[tuple[Any, ...], Node] = {}
        self._flat: dict[Node, Node] = {}
        self.leaves: dict[str, Node | None] = {}
        """By its source, a class or an escape; None where it is more than a node."""
        self.literals = _Literals()

    def tree(self, nodes: Iterable[Node]) -> Tree:
        own = tuple(nodes)
        return self._trees.setdefault(tuple(map(id, own)), own)

    def flat(self, op: Any, av: Any) -> Node:
        """A node without trees."""
        if op is ops.LITERAL:
            return self.literals[chr(av)]
        node = op, av
        return self._flat.setdefault(node, node)

    def node(self, op: Any, av: Any, *parts: Any) -> Node:
        """A node of this value, of which these are the parts: trees, numbers or None."""
        key = op, *(id(part) if isinstance(part, tuple) else part for part in parts)
        return self._nodes.setdefault(key, (op, av))

    def plain(self, parsed: Any) -> Tree:
        """A tree of the standard library."""
        return self.tree([self.flat(op, _hashed(av)) if op in FLAT else self._deep(op, av) for op, av in parsed])

    def _deep(self, op: Any, av: Any) -> Node:
        if isinstance(av, parser.SubPattern):
            inner = self.plain(av)
            return self.node(op, inner, inner)
        parts = [self.plain(one) if isinstance(one, parser.SubPattern) else one for one in av or ()]
        if op is ops.BRANCH:
            ways = tuple(map(self.plain, parts[1]))
            return self.node(op, (None, ways), *ways)
        return self.node(op, None if av is None else tuple(parts), *parts)


class _Literals(dict[str, Node]):
    """The nodes of characters."""

    def __missing__(self, char: str) -> Node:
        return self.setdefault(char, (ops.LITERAL, ord(char)))


def read(expression: str, shared: Shared) -> Tree | None:
    """The tree of an expression that is not spaced out; None where it is left to the standard library.

    re.error and warnings as the standard library has them for a class or an escape.
    """
    reader = _Reader(expression, shared)
    try:
        tree = reader.choices()
    except _UnknownError:
        return None
    return tree if reader.at == len(expression) else None


class _UnknownError(Exception):
    """What is read here does not go as far as this."""


class _Reader:
    def __init__(self, expression: str, shared: Shared) -> None:
        self._expression = expression
        self._shared = shared
        self._groups = 0
        self._closed: dict[str, int] = {}  # by name and by number
        self._behind = 0  # lookbehinds that are open
        self.at = 0

    def choices(self) -> Tree:
        """All up to the end or a bracket that closes what stands around it."""
        ways: list[list[Node]] = []
        if words := _WORDS.match(self._expression, self.at):
            self.at = words.end()
            literal = self._shared.literals.__getitem__
            ways = [list(map(literal, word)) for word in words[0][:-1].split("|")]
        ways.append(self._sequence())
        while self._expression.startswith("|", self.at):
            self.at += 1
            ways.append(self._sequence())
        return self._shared.tree(ways[0] if len(ways) == 1 else self._choice(ways))

    def _choice(self, ways: Sequence[list[Node]]) -> list[Node]:
        same = 0
        for nodes in zip(*ways, strict=False):
            if nodes[0][0] not in FLAT or any(node is not nodes[0] for node in nodes):
                break
            same += 1
        whole = ways[0][:same]
        if same:
            ways = [way[same:] for way in ways]
        one_of: list[Node] = []
        for way in ways:
            if len(way) != 1:
                break
            op, av = way[0]
            if op is ops.LITERAL:
                one_of.append(way[0])
            elif op is ops.IN and av[0][0] is not ops.NEGATE:
                one_of += av
            else:
                break
        else:
            return [*whole, self._shared.flat(ops.IN, tuple(dict.fromkeys(one_of)))]
        trees = tuple(map(self._shared.tree, ways))
        return [*whole, self._shared.node(ops.BRANCH, (None, trees), *trees)]

    def _sequence(self) -> list[Node]:
        """All up to the next choice, bracket that closes or the end."""
        expression, shared = self._expression, self._shared
        leaves = shared.leaves
        nodes: list[Node] = []
        while self.at < len(expression):
            token = _TOKEN.match(expression, self.at)
            if token is None:
                raise _UnknownError
            kind, source = token.lastgroup, token[0]
            if kind in ("choice", "close"):
                break
            self.at = token.end()
            if kind == "text":
                nodes += map(shared.literals.__getitem__, source)
            elif kind == "leaf":
                if source not in leaves:
                    leaves[source] = _leaf(source, shared)
                node = leaves[source]
                if node is None:
                    raise _UnknownError
                nodes.append(node)
            elif kind == "repeat":
                self._repeat(source, nodes)
            elif kind == "back":
                known = self._closed.get(source[1:] if source[0] == "\\" else source[4:-1])
                if known is None or self._behind:
                    raise _UnknownError
                nodes.append(shared.flat(ops.GROUPREF, known))
            else:
                self._group(source, nodes)
        return nodes

    def _group(self, source: str, nodes: list[Node]) -> None:
        number = None
        added = removed = 0
        name = source[4:-1] if source.startswith("(?P") else ""
        if source == "(" or name:
            self._groups += 1
            number = self._groups
        elif source.endswith(":"):
            on, _, off = source[2:-1].partition("-")
            added, removed = (sum(_FLAGS[one] for one in set(some)) for some in (on, off))
            if source[-2] == "-" or added & removed:
                raise _UnknownError
        behind = source.startswith("(?<")
        self._behind += behind
        inner = self.choices()
        self._behind -= behind
        if not self._expression.startswith(")", self.at):
            raise _UnknownError
        self.at += 1
        shared = self._shared
        if source[-1] in "=!":
            op = ops.ASSERT if source[-1] == "=" else ops.ASSERT_NOT
            if not inner:
                raise _UnknownError
            way = -1 if behind else 1
            nodes.append(shared.node(op, (way, inner), way, inner))
        elif source == "(?>":
            nodes.append(shared.node(ops.ATOMIC_GROUP, inner, inner))
        elif number is None and not added and not removed:
            self._loose(inner, nodes)
        else:
            nodes.append(shared.node(ops.SUBPATTERN, (number, added, removed, inner), number, added, removed, inner))
            if number is not None:
                self._closed[str(number)] = number
                if name in self._closed:
                    raise _UnknownError
                if name:
                    self._closed[name] = number

    def _loose(self, inner: Tree, nodes: list[Node]) -> None:
        """The nodes of a group that only holds them together, or the repeat of all of them."""
        token = _TOKEN.match(self._expression, self.at)
        if token is None or token.lastgroup != "repeat":
            nodes += inner
            return
        self.at = token.end()
        nodes.append(self._repeated(token[0], inner))

    def _repeat(self, source: str, nodes: list[Node]) -> None:
        if not nodes or nodes[-1][0] is ops.AT or nodes[-1][0] in REPEATS:
            raise _UnknownError
        nodes.append(self._repeated(source, self._shared.tree([nodes.pop()])))

    def _repeated(self, source: str, body: Tree) -> Node:
        op = ops.MAX_REPEAT
        if source[1:].endswith(("?", "+")):
            op = ops.MIN_REPEAT if source[-1] == "?" else ops.POSSESSIVE_REPEAT
            source = source[:-1]
        if source[0] == "{":
            low, comma, high = source[1:-1].partition(",")
            least = int(low or 0)
            most = (int(high) if high else ops.MAXREPEAT) if comma else least
            if most < least or least > _ENOUGH or (high and most > _ENOUGH):
                raise _UnknownError
        else:
            least, most = int(source == "+"), 1 if source == "?" else ops.MAXREPEAT
        return self._shared.node(op, (least, most, body), least, most, body)


def _leaf(source: str, shared: Shared) -> Node | None:
    """The node of a class, an escape or a sign."""
    parsed = parser.parse(source)
    if len(parsed) != 1 or parsed[0][0] not in FLAT:
        return None
    op, av = parsed[0]
    return shared.flat(op, _hashed(av))


def _hashed(av: Any) -> Any:
    return tuple(av) if isinstance(av, list) else av
