"""Annotated texts to measure against: a JSON object per line with `text` and `spans`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..errors import InputError


class GoldSpan(NamedTuple):
    """text[start:end] in code points, end exclusive, carries `label`."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class GoldRecord:
    """A text and all that its annotators marked.

    `annotated` are the labels they looked for, None where the file does not
    say; `id` is the record's own, else its line number.
    """

    id: str | int
    text: str
    spans: tuple[GoldSpan, ...]
    annotated: frozenset[str] | None = None


def read_gold(lines: Iterable[bytes], *, name: str) -> Iterator[GoldRecord]:
    """The records of an open JSONL file, in order; blank lines are passed over.

    A line is {"text": ..., "spans": [{"start", "end", "label"}]}, with `id` and
    `annotated` (a list of labels) where wanted; other keys are ignored. A first
    line that holds nothing but `annotated` speaks for all lines without their own.
    Raises InputError with `name`, the line and what is wrong, never with text.
    """
    annotated: frozenset[str] | None = None
    empty = True
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{name} line {number}"
        fields = _object(line, where)
        own = _annotated(fields, where)
        if empty and own is not None and fields.keys() == {"annotated"}:
            annotated, empty = own, False
            continue
        empty = False
        yield _record(fields, annotated if own is None else own, number, where)
    if empty:
        raise InputError(f"{name}: holds no record")


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{where}: not valid UTF-8 at byte {error.start + 1}") from None
    except json.JSONDecodeError as error:
        raise InputError(f"{where}: not valid JSON at column {error.colno}") from None
    except (ValueError, RecursionError):  # a number or a nesting beyond all bounds
        raise InputError(f"{where}: not valid JSON") from None
    if not isinstance(fields, dict):
        raise InputError(f"{where}: must be an object with text and spans")
    return fields


def _record(fields: Mapping[str, Any], annotated: frozenset[str] | None, number: int, where: str) -> GoldRecord:
    text, spans, ident = fields.get("text"), fields.get("spans"), fields.get("id")
    if not isinstance(text, str):
        raise InputError(f"{where}: text must be a string")
    if not isinstance(spans, list):
        raise InputError(f"{where}: spans must be a list of objects with start, end and label")
    found = tuple(_span(span, len(text), f"{where}: spans[{i}]") for i, span in enumerate(spans))
    for i, span in enumerate(found):
        if annotated is not None and span.label not in annotated:
            raise InputError(f"{where}: spans[{i}].label is not one of the labels in annotated")
    # A span marked twice is one thing to find.
    return GoldRecord(ident if isinstance(ident, str) else number, text, tuple(dict.fromkeys(found)), annotated)


def _span(span: object, length: int, where: str) -> GoldSpan:
    if not isinstance(span, dict):
        raise InputError(f"{where} must be an object with start, end and label")
    start, end = (_offset(span.get(key), f"{where}.{key}") for key in ("start", "end"))
    label = span.get("label")
    if not isinstance(label, str) or not label:
        raise InputError(f"{where}.label must be a label")
    if not 0 <= start < end <= length:
        raise InputError(f"{where} is {start}..{end}; it must be a range within the text's {length} characters")
    return GoldSpan(start, end, label)


def _offset(value: object, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InputError(f"{where} must be a whole number")
    return value


def _annotated(fields: Mapping[str, Any], where: str) -> frozenset[str] | None:
    labels = fields.get("annotated")
    if labels is None:
        return None
    if not isinstance(labels, list) or not all(isinstance(label, str) and label for label in labels):
        raise InputError(f"{where}: annotated must be a list of labels")
    return frozenset(labels)
