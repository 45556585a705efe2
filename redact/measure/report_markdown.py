"""The report as Markdown. The whole of one:

# Redaction report

**1,201 of 1,204 records were cleaned; 3 failed and are not in the output.**
Policy training, finished 2026-01-31 12:00 UTC.

| Measure           |  Count | Share |
|-------------------|-------:|------:|
| Records           |  1,204 |       |
| Records changed   |    401 | 33.3% |
| Records failed    |      3 |  0.2% |
| Characters        | 93,657 |       |
| Characters hidden |  2,829 |  3.0% |
| Findings          |    404 |       |

## What was found

| Label         | Findings | Share | Per 1,000 words |
|---------------|---------:|------:|----------------:|
| PERSON        |      402 | 99.5% |           23.91 |
| EMAIL_ADDRESS |        1 |  0.2% |            0.06 |
| PHONE_NUMBER  |        1 |  0.2% |            0.06 |

These figures count what was found and hidden. What no recognizer found is not among them; only an
evaluation against annotated text can tell how much that is.

## How sure

| Score   | Findings | Share |
|---------|---------:|------:|
| 0.6-0.7 |        1 |  0.2% |
| 0.7-0.8 |        1 |  0.2% |
| 0.8-0.9 |      401 | 99.3% |
| 0.9-1.0 |        1 |  0.2% |

## How much in a record

| Findings | Records | Share |
|----------|--------:|------:|
| 0        |     800 | 66.6% |
| 1        |     400 | 33.3% |
| 4        |       1 | <0.1% |

## Where and how

| Recognizer      | Findings | Share |
|-----------------|---------:|------:|
| ner             |      402 | 99.5% |
| EmailRecognizer |        1 |  0.2% |
| PhoneRecognizer |        1 |  0.2% |

| Operator | Findings | Share |
|----------|---------:|------:|
| replace  |      402 | 99.5% |
| hash     |        1 |  0.2% |
| mask     |        1 |  0.2% |

| Field   | Findings | Share |
|---------|---------:|------:|
| (other) |      400 | 99.0% |
| body    |        4 |  1.0% |

## Labels that met in one record

| Labels                       | Records | Share |
|------------------------------|--------:|------:|
| EMAIL_ADDRESS + PERSON       |       1 | <0.1% |
| EMAIL_ADDRESS + PHONE_NUMBER |       1 | <0.1% |
| PERSON + PHONE_NUMBER        |       1 | <0.1% |

## What failed

| Stage and error                  | Records | Share |
|----------------------------------|--------:|------:|
| read:JSONDecodeError             |       2 | 66.7% |
| anonymize:OperatorReturnedNoText |       1 | 33.3% |

| File                 | Line | Stage     | Error                  |
|----------------------|-----:|-----------|------------------------|
| mails/inbox.jsonl.gz |   17 | read      | JSONDecodeError        |
| mails/inbox.jsonl.gz | 1003 | read      | JSONDecodeError        |
| mails/inbox.jsonl.gz | 1004 | anonymize | OperatorReturnedNoText |

## What ran

| What               | Value            |
|--------------------|------------------|
| Policy             | training         |
| Policy fingerprint | 5f1d7a84db00d2fc |
| Workers            | 2                |
| Time               | 2 min 14 s       |
| python             | 3.11.7           |
| redact             | 0.1.0            |

| Input                | Records |   Size | HMAC-SHA256      |
|----------------------|--------:|-------:|------------------|
| mails/inbox.jsonl.gz |   1,204 | 1.2 MB | 9c56cc51b374c3ba |

| Output               | Records |   Size | SHA-256          |
|----------------------|--------:|-------:|------------------|
| mails/inbox.jsonl.gz |   1,201 | 1.2 MB | e258d248fda94c63 |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from textwrap import fill

from . import figures
from .charts import Bar, bars, record_columns, score_columns
from .report import MOST_FAILURES, MOST_FILES, NOTE, InputEntry, OutputEntry, Report
from .stats import Stats

_MOST_PAIRS = 10


def render_markdown(report: Report) -> str:
    """The report as GitHub-flavoured Markdown; the module's docstring shows one."""
    stats = report.stats
    finished = f", finished {_safe(report.finished)}" if report.finished else ""
    sections = [
        f"# Redaction report\n\n**{report.verdict}**\nPolicy {_safe(report.policy)}{finished}.",
        _table("Measure|Count|Share", _headline(stats)),
        "## What was found",
        _bars("Label", stats.by_label, stats.findings, words=stats.words),
        fill(NOTE, width=100),
        *(_found(stats) if stats.findings else ()),
        "## What failed",
        *_failures(report),
        "## What ran",
        _table("What|Value", _ran(report)),
        *_files("Input|Records|Size|HMAC-SHA256", report.inputs),
        *_files("Output|Records|Size|SHA-256", report.outputs),
    ]
    return "\n\n".join(sections) + "\n"


def _headline(stats: Stats) -> list[list[str]]:
    return [
        ["Records", figures.count(stats.records), ""],
        ["Records changed", figures.count(stats.changed), figures.percent(stats.changed, stats.records)],
        ["Records failed", figures.count(stats.failed), figures.percent(stats.failed, stats.records)],
        ["Characters", figures.count(stats.characters), ""],
        [
            "Characters hidden",
            figures.count(stats.redacted_characters),
            figures.percent(stats.redacted_characters, stats.characters),
        ],
        ["Findings", figures.count(stats.findings), ""],
    ]


def _found(stats: Stats) -> list[str]:
    records = stats.findings_per_record
    return [
        "## How sure",
        _table("Score|Findings|Share", _columns(score_columns(stats.by_score), stats.findings)),
        "## How much in a record",
        _table("Findings|Records|Share", _columns(record_columns(records), records.total())),
        "## Where and how",
        _bars("Recognizer", stats.by_recognizer, stats.findings),
        _bars("Operator", stats.by_operator, stats.findings),
        _bars("Field", stats.by_field, stats.findings),
        "## Labels that met in one record",
        _pairs(stats),
    ]


def _bars(title: str, counts: Mapping[str, int], total: int, *, words: int | None = None) -> str:
    if not counts:
        return "Nothing."
    head = f"{title}|Findings|Share" + ("|Per 1,000 words" if words is not None else "")
    rows = []
    for bar in bars(counts):
        row = [_safe(bar.name), figures.count(bar.value), figures.percent(bar.value, total)]
        rows.append(row if words is None else [*row, figures.rate(bar.value, words)])
    return _table(head, rows)


def _columns(columns: Iterable[Bar], total: int) -> list[list[str]]:
    return [[c.name, figures.count(c.value), figures.percent(c.value, total)] for c in columns if c.value]


def _pairs(stats: Stats) -> str:
    if not stats.pairs:
        return "No two labels met."
    best = nlargest(_MOST_PAIRS, sorted(stats.pairs.items()), key=lambda item: item[1])
    rows = [[_safe(pair.replace("+", " + ")), figures.count(n), figures.percent(n, stats.records)] for pair, n in best]
    text = _table("Labels|Records|Share", rows)
    more = len(stats.pairs) - len(rows)
    return text + (f"\n\n{figures.count(more)} more pairs are in stats.json." if more else "")


def _failures(report: Report) -> list[str]:
    stats = report.stats
    if not stats.failed and not report.failures:
        return ["Nothing."]
    rows = [
        [_safe(bar.name), figures.count(bar.value), figures.percent(bar.value, stats.failed)]
        for bar in bars(stats.errors)
    ]
    sections = [_table("Stage and error|Records|Share", rows)] if rows else []
    shown = report.failures[:MOST_FAILURES]
    if shown:
        sections.append(
            _table(
                "File|Line|Stage|Error",
                [[_safe(f.file), "" if f.line is None else str(f.line), _safe(f.stage), _safe(f.error)] for f in shown],
            )
        )
    if len(shown) < stats.failed:
        sections.append(f"{figures.count(stats.failed - len(shown))} more are in failed.jsonl.")
    return sections


def _ran(report: Report) -> list[list[str]]:
    return [
        ["Policy", _safe(report.policy)],
        ["Policy fingerprint", _safe(report.fingerprint)],
        ["Workers", figures.count(report.workers)],
        ["Time", figures.duration(report.seconds)],
        *([_safe(name), _safe(version)] for name, version in sorted(report.versions.items())),
    ]


def _files(head: str, entries: Sequence[InputEntry] | Sequence[OutputEntry]) -> list[str]:
    if not entries:
        return []
    rows = [[_safe(e.file), figures.count(e.records), figures.size(e.bytes), _safe(e.digest)] for e in entries]
    sections = [_table(head, rows[:MOST_FILES])]
    if len(rows) > MOST_FILES:
        sections.append(f"{figures.count(len(rows) - MOST_FILES)} more are in manifest.json.")
    return sections


_NUMBERS = {"Count", "Share", "Findings", "Records", "Per 1,000 words", "Size", "Line"}


def _table(head: str, rows: Sequence[Sequence[str]]) -> str:
    """A table padded to be read as it stands, numbers to the right."""
    names = head.split("|")
    widths = [max(3, *(len(row[i]) for row in (names, *rows))) for i in range(len(names))]
    right = [name in _NUMBERS and i > 0 for i, name in enumerate(names)]

    def line(cells: Sequence[str]) -> str:
        padded = (
            cell.rjust(width) if end else cell.ljust(width)
            for cell, width, end in zip(cells, widths, right, strict=True)
        )
        return f"| {' | '.join(padded)} |"

    rule = "|".join("-" * (width + 1) + (":" if end else "-") for width, end in zip(widths, right, strict=True))
    return "\n".join([line(names), f"|{rule}|", *map(line, rows)])


def _safe(text: str) -> str:
    """A name that cannot break out of its cell: Markdown's marks escaped, control characters and line ends blanked."""
    flat = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", "\ufffd", text)
    return re.sub(r"([\\`*\[\]<>|&~])", r"\\\1", flat)
