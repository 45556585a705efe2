"""OUTPUT/_redact/report.md and report.html."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from redact.measure.report import MOST_FAILURES, FailureEntry, InputEntry, OutputEntry, Report
from redact.measure.report_html import render_html
from redact.measure.report_markdown import render_markdown

from .durable import write_durably
from .manifest import Summary
from .readers import OWN_FOLDER


def write_reports(
    output: str,
    summary: Summary,
    *,
    policy: str,
    fingerprint: str,
    versions: Mapping[str, str],
    seconds: float,
    workers: int,
) -> None:
    """Write the reports of all that stands in the output, earlier runs' work included."""
    report = Report(
        stats=summary.stats,
        policy=policy,
        fingerprint=fingerprint,
        versions=versions,
        inputs=[InputEntry(f["file"], f["bytes"], f["digest"], f["records"]) for f in summary.files],
        outputs=[
            OutputEntry(part["file"], part["bytes"], part["sha256"], part["records"])
            for file in summary.files
            for part in file["outputs"]
        ],
        failures=list(islice(_failures(Path(output, OWN_FOLDER, "failed.jsonl")), MOST_FAILURES)),
        seconds=seconds,
        workers=workers,
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    write_durably(output, f"{OWN_FOLDER}/report.md", render_markdown(report).encode())
    write_durably(output, f"{OWN_FOLDER}/report.html", render_html(report).encode())


def _failures(path: Path) -> Iterator[FailureEntry]:
    with path.open("rb") as lines:
        for line in lines:
            row = json.loads(line)
            name = row.get("recognizer")
            yield FailureEntry(row["file"], row["line"], row["stage"], row["error"] + (f" in {name}" if name else ""))
