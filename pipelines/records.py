"""Clean whole records: the declared fields and, unless told otherwise, every other string and key."""

from __future__ import annotations

import datetime
import decimal
import numbers
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any

from redact.engine import KEEP, Ranked, Redactor
from redact.errors import PolicyError
from redact.measure.stats import Stats
from redact.types import Failed, Redacted

from .fields import FieldTree, field_tree, parse_field
from .formats import MAX_DEPTH, Sealed
from .schema_words import is_ordinary

OTHER = "(other)"
"""The field under which statistics count every string that is not a declared field: a key may itself be a name."""

_KEY = "(key)"
"""Marks keys, for which ordinary words are exempt; they are counted under OTHER."""

PLAIN_TEXT = "text"
"""The field of a record that is one string, such as a line of a text file, whatever fields are declared."""

Visit = Callable[[str, str], str]
"""Takes a string and its field, gives what stands in its place."""


class CleanStrings(Mapping[str, Sequence[Ranked]]):
    """A bounded memory of strings in which nothing is to be hidden, with what is kept of them; keys and tags repeat.

    One per worker, for all its calls. The layers need not read such a string again, though a name
    that stands elsewhere in its record is still looked for in it. Others are cleaned anew each time.
    """

    def __init__(self, *, limit: int = 20_000, longest: int = 100) -> None:
        self._limit = limit
        self._longest = longest
        self._strings: dict[str, Sequence[Ranked]] = {}

    def __getitem__(self, text: str) -> Sequence[Ranked]:
        return self._strings[text]

    def __contains__(self, text: object) -> bool:
        return text in self._strings

    def __iter__(self) -> Iterator[str]:
        return iter(self._strings)

    def __len__(self) -> int:
        return len(self._strings)

    def fits(self, text: str) -> bool:
        """Whether a string is short enough to be kept, and is not kept yet."""
        return len(text) <= self._longest and text not in self._strings

    def add(self, text: str, found: Sequence[Ranked] = ()) -> None:
        """Keep a string and its findings; a full memory starts over."""
        if len(self._strings) >= self._limit:
            self._strings.clear()
        self._strings[text] = found


def redact_records(
    redactor: Redactor,
    records: Sequence[Any],
    *,
    fields: Sequence[str],
    other_fields: str,
    stats: Stats | Sequence[Stats],
    memory: CleanStrings | None = None,
) -> list[Any | Failed]:
    """Clean records, any JSON values, in order; the records given are left as they are.

    `fields` are paths; a record that lacks one, or holds no string there, fails; where the path is
    optional it may lack it or hold null. `other_fields` says what becomes of all other strings and keys:
    "redact", "keep", or "drop", which leaves nothing but the declared fields and what they stand in.
    Keys made of ordinary words (schema_words.py), such as "created_at", are left as they are.
    Numbers, booleans, nulls and dates stay; bytes and values of other types fail under "redact".
    Keys that become equal get a number. A Failed among the records is counted and passed on.
    All texts go through one `Redactor.batch`; results and `stats`, those of all records or of each one, are the same
    however records are batched. Raises PolicyError for a path that cannot be read.
    """
    if not fields and other_fields != "redact":
        raise PolicyError(f"fields: none is declared, and other_fields is {other_fields}: nothing would be cleaned")
    tree = field_tree([parse_field(text) for text in fields])
    known = CleanStrings() if memory is None else memory
    texts: list[list[tuple[str, str]]] = []
    results: list[Any | Failed] = []
    owners = [stats] * len(records) if isinstance(stats, Stats) else stats
    for record, own in zip(records, owners, strict=True):
        found: list[tuple[str, str]] = []
        failure = record if isinstance(record, Failed) else _collect(record, tree, other_fields, found)
        results.append(failure)
        texts.append([] if failure else found)
        if failure:
            own.add_failure(stage=failure.stage, error=failure.error)
    ordinary = {key for key in {text for found in texts for text, field in found if field is _KEY} if is_ordinary(key)}
    _learn(redactor, texts, known, ordinary)
    answers = _ask(redactor, texts, known, ordinary, owners)
    for i, record in enumerate(records):
        if results[i] is None:
            results[i] = _finish(record, tree, other_fields, texts[i], answers[i], owners[i])
    return results


def _collect(record: Any, tree: FieldTree, other_fields: str, found: list[tuple[str, str]]) -> Failed | None:
    """Put a record's strings into `found`, in the order of `_rebuild`; Failed where it cannot be cleaned."""

    def note(text: str, field: str) -> str:
        found.append((text, field))
        return text

    try:
        _rebuild(record, tree, other_fields, note)
    except _UnfitError as error:
        return Failed("read", error.args[0])
    return None


def _learn(
    redactor: Redactor, texts: Sequence[Sequence[tuple[str, str]]], known: CleanStrings, ordinary: Set[str]
) -> None:
    """Ask once about short strings that occur more than once, and remember those in which nothing is to be hidden."""
    counts = Counter(
        text
        for found in texts
        for text, field in found
        if known.fits(text) and not (field is _KEY and text in ordinary)
    )
    repeated = [text for text, count in counts.items() if count > 1]
    for text, found in zip(repeated, redactor.findings(repeated) if repeated else (), strict=True):
        if not isinstance(found, Failed) and all(redactor.operator_of(span.label) == KEEP for _, span in found):
            known.add(text, found)


def _ask(
    redactor: Redactor,
    texts: Sequence[Sequence[tuple[str, str]]],
    known: CleanStrings,
    ordinary: Set[str],
    owners: Sequence[Stats],
) -> list[list[Redacted | Failed | None]]:
    """The engine's answer for each text of each record; None for keys that stay as they are."""
    answers: list[list[Redacted | Failed | None]] = [[None] * len(found) for found in texts]
    asked = [
        (i, j)
        for i, found in enumerate(texts)
        for j, (text, field) in enumerate(found)
        if not (field is _KEY and text in ordinary)
    ]
    outcomes = redactor.batch(
        [texts[i][j][0] for i, j in asked],
        stats=[owners[i] for i, _ in asked],
        fields=[_counted(texts[i][j][1]) for i, j in asked],
        records=[i for i, _ in asked],
        known=known,
    )
    for (i, j), outcome in zip(asked, outcomes, strict=True):
        answers[i][j] = outcome
    return answers


def _finish(
    record: Any,
    tree: FieldTree,
    other_fields: str,
    texts: Sequence[tuple[str, str]],
    answers: Sequence[Redacted | Failed | None],
    stats: Stats,
) -> Any | Failed:
    """The record with the answers in place; counts what the engine was not asked about."""
    for answer in answers:
        if isinstance(answer, Failed):
            return answer
    for (text, field), answer in zip(texts, answers, strict=True):
        if answer is None:
            stats.add_text(text, (), operators={}, field=_counted(field))
    if not any(answers):
        stats.add_record((), changed=False)
    left = iter(answers)

    def put(text: str, field: str) -> str:
        answer = next(left)
        return answer.text if isinstance(answer, Redacted) else text

    return _rebuild(record, tree, other_fields, put)


def _counted(field: str) -> str:
    return OTHER if field is _KEY else field


class _UnfitError(Exception):
    """A record that cannot be cleaned; its argument is the class to report."""


def _rebuild(record: Any, tree: FieldTree, other_fields: str, visit: Visit) -> Any:
    """A copy of a record with `visit` applied to its strings, always in the same order."""
    if isinstance(record, str):
        return visit(_plain(record), PLAIN_TEXT)
    return _declared(record, tree, other_fields, visit, 0)


def _declared(value: Any, tree: FieldTree, other_fields: str, visit: Visit, depth: int) -> Any:
    """A value on the way to declared fields, or at one."""
    if value is None and not tree.required:
        return None
    if tree.path:
        if not isinstance(value, str):
            raise _UnfitError("NotAString")
        return visit(_plain(value), tree.path)
    if depth >= MAX_DEPTH:
        raise _UnfitError("TooDeep")
    if not tree.items and not tree.keys:
        return _other(value, visit, depth)
    if tree.items is not None:
        if not isinstance(value, list | tuple):
            raise _UnfitError("MissingField")
        return [_declared(item, tree.items, other_fields, visit, depth + 1) for item in value]
    if not isinstance(value, dict) or any(node.required and key not in value for key, node in tree.keys.items()):
        raise _UnfitError("MissingField")
    if other_fields == "drop":
        return {
            key: _declared(item, tree.keys[key], other_fields, visit, depth + 1)
            for key, item in value.items()
            if key in tree.keys
        }
    pairs = []
    for key, item in value.items():
        if key in tree.keys:
            pairs.append((key, key, _declared(item, tree.keys[key], other_fields, visit, depth + 1)))
        elif other_fields == "keep":
            pairs.append((key, key, item))
        else:
            pairs.append((key, _key(key, visit), _other(item, visit, depth + 1)))
    return _unique(pairs)


def _other(value: Any, visit: Visit, depth: int) -> Any:
    """A value outside the declared fields, every string and key of it cleaned."""
    if isinstance(value, str):
        return visit(_plain(value), OTHER)
    if value is None or isinstance(value, _UNTOUCHED):
        return value
    if depth >= MAX_DEPTH:
        raise _UnfitError("TooDeep")
    if isinstance(value, dict):
        return _unique([(key, _key(key, visit), _other(item, visit, depth + 1)) for key, item in value.items()])
    if isinstance(value, list):
        return [_other(item, visit, depth + 1) for item in value]
    if isinstance(value, tuple):
        return tuple(_other(item, visit, depth + 1) for item in value)
    raise _UnfitError("UnsupportedValue")


_UNTOUCHED = (int, float, datetime.date, datetime.time, datetime.timedelta, decimal.Decimal, Sealed, numbers.Number)


def _key(key: Any, visit: Visit) -> Any:
    if isinstance(key, str):
        return visit(_plain(key), _KEY)
    if key is None or isinstance(key, _UNTOUCHED):
        return key
    raise _UnfitError("UnsupportedValue")


def _plain(text: str) -> str:
    """The characters of a str, also of a subclass that prints itself otherwise."""
    return text if type(text) is str else str.__str__(text)


def _unique(pairs: Sequence[tuple[Any, Any, Any]]) -> dict[Any, Any]:
    """A dict from (key before, key after, value); a key that became another's equal gets a number: no value is lost."""
    result = {new: item for _, new, item in pairs}
    if len(result) == len(pairs):
        return result
    # What kept its name keeps it still, wherever it stands.
    taken = {new for old, new, _ in pairs if old == new}
    result = {}
    for old, new, item in pairs:
        key, number = new, 1
        while old != new and key in taken:
            number += 1
            key = f"{new}_{number}"
        taken.add(key)
        result[key] = item
    return result
