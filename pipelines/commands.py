"""What the commands do. Each imports what it needs when it runs: a text must not wait for Beam."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from redact.errors import UsageError

from .compression import show_path
from .progress import duration

if TYPE_CHECKING:
    from redact.measure.stats import Stats

    from .job import JobResult


def run_command(arguments: argparse.Namespace, beam_args: Sequence[str]) -> int:
    """Do what was asked for; the exit code."""
    if arguments.command == "run":
        return run(arguments, beam_args)
    from . import listing, textcommands

    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "scan": scan,
        "text": textcommands.text,
        "explain": textcommands.explain,
        "list": listing.list_known,
        "check": listing.check,
        "evaluate": evaluate,
    }
    return commands[arguments.command](arguments)


def run(arguments: argparse.Namespace, beam_args: Sequence[str]) -> int:
    """Clean a corpus and print a summary."""
    from .job import run_job

    if len(arguments.paths) < 2:
        raise UsageError("give at least one input and, last, the output folder; see redact run --help")
    *inputs, output = arguments.paths
    result = run_job(
        inputs,
        output,
        policy=arguments.policy,
        fields=arguments.fields,
        other_fields=arguments.other_fields,
        workers=arguments.workers,
        beam_args=beam_args,
        progress=True,
    )
    print(summary(result))
    return result.exit_code


def summary(result: JobResult) -> str:
    """What `redact run` says at its end."""
    stats = result.stats
    own = show_path(str(Path(result.output) / "_redact"))
    lines = [
        f"{stats.records - stats.failed:,} of {stats.records:,} records cleaned, {stats.changed:,} of them changed, "
        f"{stats.findings:,} findings hidden, in {duration(result.seconds)}"
    ]
    if result.done < result.shards:
        lines.append(f"{result.shards - result.done:,} of {result.shards:,} parts were done by an earlier run")
    if result.failed:
        lines.append(f"{result.failed:,} failed and are not in the output: {own}/failed.jsonl")
    if top := stats.by_label.most_common(8):
        lines.append("found: " + ", ".join(f"{label} {number:,}" for label, number in top))
    lines.append(f"report: {own}/report.html")
    return "\n".join(lines)


def scan(arguments: argparse.Namespace) -> int:
    """Count what would be hidden and print a table, or JSON."""
    from .scan import run_scan

    stats = run_scan(
        arguments.inputs,
        policy=arguments.policy,
        fields=arguments.fields,
        other_fields=arguments.other_fields,
        workers=arguments.workers,
        progress=True,
    )
    print(json.dumps(stats.to_dict(), indent=2) if arguments.json else table(stats))
    return 1 if stats.failed else 0


def table(stats: Stats) -> str:
    """Statistics as text: the totals, then each count by name."""
    blocks = [
        [
            (name, f"{getattr(stats, name):,}")
            for name in ("records", "changed", "failed", "words", "characters", "findings", "redacted_characters")
        ]
    ]
    for title in ("by_label", "by_recognizer", "by_field", "by_score", "errors"):
        counts = getattr(stats, title)
        if counts:
            blocks.append([(title, ""), *((f"  {name}", f"{number:,}") for name, number in counts.most_common())])
    width = max(len(name) for block in blocks for name, _ in block)
    return "\n".join(f"{name:<{width}}  {number:>12}".rstrip() for block in blocks for name, number in block)


def evaluate(arguments: argparse.Namespace) -> int:
    """Measure what is found in annotated texts and print a table, or JSON."""
    from redact.engine import Redactor
    from redact.measure.curve import curves
    from redact.measure.evaluate import findings, score
    from redact.measure.gold import read_gold

    redactor = Redactor(arguments.policy)
    try:
        with Path(arguments.gold).open("rb") as lines:
            gold = list(read_gold(lines, name=arguments.gold))
    except OSError as error:
        raise UsageError(f"{arguments.gold}: the file cannot be read: {error.strerror}") from None
    found = list(findings(redactor, gold))
    evaluation, by_score = score(gold, found), curves(gold, found)
    if arguments.json:
        print(json.dumps(evaluation.to_dict() | {"curves": by_score.to_dict()}, indent=2))
    else:
        print(f"{evaluation.table()}\n\n{by_score.table()}")
    return 0


def read_argument(text: str | None) -> str:
    """The text of the command line, or all of standard input. Raises UsageError where it is no UTF-8."""
    raw = sys.stdin.buffer.read() if text is None else os.fsencode(text)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"the text is not valid UTF-8 at byte {error.start}") from None


def write_out(data: bytes) -> None:
    """Write to standard output as UTF-8, whatever the terminal's encoding is, at once."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
