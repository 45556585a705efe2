"""`redact text` and `redact explain`."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, BinaryIO, cast

from redact.engine import Ranked, Redactor
from redact.errors import UsageError
from redact.measure.stats import Stats
from redact.policy import load_policy
from redact.types import Failed, Redacted

from .commands import read_argument, write_out
from .formats import encode_record, failure_row
from .options import with_fields
from .records import OTHER, CleanStrings, redact_records
from .rows import BOM, decode_line

BATCH = 256
BLANKS = b" \t\r\n"

READ = 1 << 16
"""Bytes asked for at once; a pipe gives what it has, so lines come out as they come in."""


def text(arguments: argparse.Namespace) -> int:
    """Clean one text, or the records on standard input."""
    if arguments.jsonl:
        if arguments.text is not None:
            raise UsageError("--jsonl reads standard input; give no text")
        return _jsonl(arguments)
    if arguments.spans or arguments.fields or arguments.other_fields:
        raise UsageError("--spans, --field and --other-fields are for records: give --jsonl too")
    redactor = Redactor(arguments.policy)
    cleaned = redactor(read_argument(arguments.text)).text
    write_out(cleaned.encode() + (b"" if arguments.text is None else b"\n"))
    return 0


def _jsonl(arguments: argparse.Namespace) -> int:
    policy = with_fields(load_policy(arguments.policy), fields=arguments.fields, other_fields=arguments.other_fields)
    redactor = Redactor(policy)
    # With spans the engine is asked about every text: what is remembered as clean would be missing.
    memory = CleanStrings(longest=-1) if arguments.spans else CleanStrings()
    number = failures = 0
    for lines in batches(read_lines(sys.stdin.buffer), BATCH):
        # A blank line is no record; it comes out blank, so that lines keep their numbers.
        records = [decode_line(line.strip(BLANKS)) if line.strip(BLANKS) else None for line in lines]
        recorder = Recorder(redactor)
        cleaned = redact_records(
            cast(Redactor, recorder) if arguments.spans else redactor,
            records,
            fields=policy.fields,
            other_fields=policy.other_fields,
            stats=Stats(),
            memory=memory,
        )
        out = []
        for index, (line, record) in enumerate(zip(lines, cleaned, strict=True)):
            number += 1
            if not line.strip(BLANKS):
                out.append(b"\n")
                continue
            if isinstance(record, Failed):
                failures += 1
                print(f"redact: line {number}: {record}", file=sys.stderr)
                record = {"error": failure_row(record)}
            elif arguments.spans:
                body = record if isinstance(record, dict) else {"text": record}
                record = body | {"spans": recorder.spans(index, policy.fields)}
            out.append(encode_record(record) + b"\n")
            if failures and policy.on_error == "stop":
                break
        write_out(b"".join(out))
        if failures and policy.on_error == "stop":
            break
    return 1 if failures else 0


class Recorder:
    """Stands in for a Redactor and keeps what its batches found in declared fields, by record."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._found: dict[int, list[tuple[str, Redacted]]] = defaultdict(list)

    def batch(
        self,
        texts: Sequence[str],
        *,
        stats: Stats | Sequence[Stats] | None = None,
        fields: Sequence[str] | None = None,
        records: Sequence[int] | None = None,
        known: Mapping[str, Sequence[Ranked]] | None = None,
    ) -> list[Redacted | Failed]:
        outcomes = self._redactor.batch(texts, stats=stats, fields=fields, records=records, known=known)
        for outcome, name, record in zip(outcomes, fields or (), records or (), strict=True):
            if isinstance(outcome, Redacted) and name != OTHER:
                self._found[record].append((name, outcome))
        return outcomes

    def spans(self, record: int, fields: Sequence[str]) -> list[dict[str, Any]]:
        """The spans of a record's declared fields, at code-point offsets of each original text.

        Where there may be several texts, `field` names the path and `value` counts its texts from 0.
        """
        several = len(fields) > 1 or "[*]" in "".join(fields)
        spans: list[dict[str, Any]] = []
        seen: dict[str, int] = defaultdict(int)
        for name, outcome in self._found[record]:
            where = {"field": name, "value": seen[name]} if several else {}
            seen[name] += 1
            spans.extend(asdict(span) | where for span in outcome.spans)
        return spans


def read_lines(stream: BinaryIO) -> Iterator[list[bytes]]:
    """The lines of a stream with the blanks around them, less a byte order mark, as many at once as have arrived."""
    rest: list[bytes] = []
    start = True
    while block := stream.read1(READ):  # type: ignore[attr-defined]
        *lines, last = block.split(b"\n")
        if lines:
            lines[0] = b"".join([*rest, lines[0]])
            rest = []
            if start:
                lines[0] = lines[0].removeprefix(BOM)
                start = False
            yield lines
        rest.append(last)
    if last := b"".join(rest):
        yield [last.removeprefix(BOM) if start else last]


def batches(groups: Iterable[Sequence[bytes]], size: int) -> Iterator[Sequence[bytes]]:
    """The groups cut into pieces of at most `size`."""
    for group in groups:
        for start in range(0, len(group), size):
            yield group[start : start + size]


def explain(arguments: argparse.Namespace) -> int:
    """Tell what every rule found and what became of it."""
    redactor = Redactor(arguments.policy)
    content = read_argument(arguments.text)
    rows = [("text", "at", "label", "outcome", "score", "recognizer", "layer", "context")]
    for finding in redactor.explain(content):
        span = finding.span
        score = f"{span.score:.2f}"
        if abs(finding.score_before - span.score) > 1e-9:
            score = f"{finding.score_before:.2f} -> {score}"
        rows.append(
            (
                repr(content[span.start : span.end]),
                f"{span.start}-{span.end}",
                span.label,
                finding.outcome,
                score,
                span.recognizer,
                finding.layer,
                finding.context or "",
            )
        )
    if len(rows) == 1:
        write_out(b"nothing found\n")
    else:
        widths = [min(max(len(row[i]) for row in rows), 50) for i in range(len(rows[0]))]
        lines = ("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows)
        write_out("".join(f"{line.rstrip()}\n" for line in lines).encode())
    write_out(f"\n{redactor(content).text.rstrip()}\n".encode())
    return 0
