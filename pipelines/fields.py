"""Paths to the fields of a record: `text`, `meta.title`, `messages[*].content`, `["a.b"].c`, `title?`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from redact.errors import PolicyError

_KEY = re.compile(r"[^.\[\]]+")
_QUOTED = re.compile(r'\[("(?:[^"\\]|\\.)*")\]')


@dataclass(frozen=True, slots=True)
class FieldPath:
    """A parsed path. A step is a key, or None for `[*]`: every item of a list. A record may lack an optional one."""

    text: str
    steps: tuple[str | None, ...]
    optional: bool = False


@dataclass(slots=True)
class FieldTree:
    """Declared paths as a tree: `path` is set on leaves, `items` stands for `[*]`; `required` where one below is."""

    path: str = ""
    required: bool = False
    keys: dict[str, FieldTree] = field(default_factory=dict)
    items: FieldTree | None = None


def parse_field(text: str, *, where: str = "fields") -> FieldPath:
    """Read a path: keys with dots between, `[*]` for all items of a list, `["a.b"]` for a key with dots or brackets,
    and a `?` at the end where a record may lack the field.

    Raises PolicyError with `where` and the position of the mistake, counted from 1.
    """
    optional = text.endswith("?")
    text = text.removesuffix("?")
    steps: list[str | None] = []
    at = 0
    while at < len(text):
        if text.startswith("[*]", at):
            steps.append(None)
            at += 3
            continue
        if text[at] == "[":
            quoted = _QUOTED.match(text, at)
            if quoted is None:
                raise _mistake(text, at, 'after "[" there must be *] or a key in quotes, such as ["a.b"]', where=where)
            try:
                steps.append(json.loads(quoted[1]))
            except ValueError:
                raise _mistake(text, at, "the quoted key is no valid JSON string", where=where) from None
            at = quoted.end()
            continue
        if text[at] == "." and steps:
            at += 1
        elif steps:
            raise _mistake(text, at, 'expected "." or "["', where=where)
        key = _KEY.match(text, at)
        if key is None:
            if steps and text.startswith("[", at):
                raise _mistake(text, at, 'no "." before "["', where=where)
            raise _mistake(text, at, "expected a key", where=where)
        steps.append(key[0])
        at = key.end()
    if not steps:
        raise _mistake(text, 0, "the path is empty; give one such as text or messages[*].content", where=where)
    return FieldPath(text, tuple(steps), optional)


def parse_fields(texts: Sequence[str], *, where: str = "fields") -> tuple[FieldPath, ...]:
    """Read several paths, which must not contradict each other. Raises PolicyError."""
    paths = tuple(parse_field(text, where=where) for text in texts)
    field_tree(paths, where=where)
    return paths


def field_tree(paths: Iterable[FieldPath], *, where: str = "fields") -> FieldTree:
    """The paths as one tree. Raises PolicyError for a path given twice or no two of which can hold in one record."""
    root = FieldTree()
    for path in paths:
        node = root
        for step in path.steps:
            node.required = node.required or not path.optional
            if node.path:
                raise PolicyError(f"{where}: {path.text}: {node.path} is declared too, and is a string there")
            if step is None:
                node.items = node.items or FieldTree()
                node = node.items
            else:
                node = node.keys.setdefault(step, FieldTree())
        if node.path:
            raise PolicyError(f"{where}: {path.text} is declared twice")
        if node.keys or node.items:
            raise PolicyError(f"{where}: {path.text}: a path inside it is declared too, and it would be no string then")
        node.path, node.required = path.text, not path.optional
    _refuse_mixed(root, where=where)
    return root


def get_field(record: Any, path: FieldPath) -> list[Any]:
    """The values at a path, in order. Where the path is missing there is none; a str record is its own field."""
    if isinstance(record, str):
        return [record]
    values = [record]
    for step in path.steps:
        if step is None:
            values = [item for value in values if isinstance(value, list) for item in value]
        else:
            values = [value[step] for value in values if isinstance(value, dict) and step in value]
    return values


def set_field(record: Any, path: FieldPath, values: Iterable[Any]) -> Any:
    """A copy of the record with `values` at a path, in get_field's order; there must be as many."""
    left = iter(values)
    new = next(left) if isinstance(record, str) else _put(record, path.steps, left)
    if next(left, None) is not None:
        raise ValueError("more values than places")
    return new


def _put(value: Any, steps: Sequence[str | None], values: Iterator[Any]) -> Any:
    if not steps:
        return next(values)
    if steps[0] is None:
        return [_put(item, steps[1:], values) for item in value] if isinstance(value, list) else value
    if not isinstance(value, dict) or steps[0] not in value:
        return value
    return value | {steps[0]: _put(value[steps[0]], steps[1:], values)}


def _refuse_mixed(node: FieldTree, *, where: str) -> None:
    below = [*node.keys.values(), *([node.items] if node.items else [])]
    if node.keys and node.items:
        first, second = _leaf(node.items), _leaf(next(iter(node.keys.values())))
        raise PolicyError(
            f"{where}: {first} and {second} cannot both hold: one needs a list where the other needs keys"
        )
    for child in below:
        _refuse_mixed(child, where=where)


def _leaf(node: FieldTree) -> str:
    while not node.path:
        node = node.items or next(iter(node.keys.values()))
    return node.path


def _mistake(text: str, at: int, problem: str, *, where: str) -> PolicyError:
    return PolicyError(f"{where}: {text!r}, position {at + 1}: {problem}")
