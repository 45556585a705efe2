"""What a run found, where, how sure, what failed and what ran: for a person, without any text of the corpus."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from . import figures
from .stats import Stats

MOST_FAILURES = 100
"""Rows of failures that a report shows; failed.jsonl has them all."""
MOST_FILES = 200
"""Rows of files that a report shows; manifest.json has them all."""


@dataclass(frozen=True, slots=True)
class InputEntry:
    """A file that was read; `file` is its cleaned name, `digest` the keyed HMAC-SHA256 of its bytes."""

    file: str
    bytes: int
    digest: str
    records: int


@dataclass(frozen=True, slots=True)
class OutputEntry:
    """A file that was written; `digest` is the SHA-256 of its bytes."""

    file: str
    bytes: int
    digest: str
    records: int


@dataclass(frozen=True, slots=True)
class FailureEntry:
    """A record that could not be cleaned: `line` is its 1-based line or row, None where the whole file failed."""

    file: str
    line: int | None
    stage: str
    error: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that the report tells. File names must be clean: they are printed.

    `failures` need not be complete: the counts come from `stats.errors`.
    `seconds` is the wall time of the run, `finished` its end as text (ISO 8601,
    or empty to leave it out).
    """

    stats: Stats
    policy: str
    fingerprint: str
    versions: Mapping[str, str]
    inputs: Sequence[InputEntry] = ()
    outputs: Sequence[OutputEntry] = ()
    failures: Sequence[FailureEntry] = ()
    seconds: float = 0.0
    workers: int = 1
    finished: str = ""

    @property
    def verdict(self) -> str:
        """One sentence that says how it went."""
        records, failed = self.stats.records, self.stats.failed
        if not records:
            return "No records were read."
        if not failed:
            return (
                "The one record was cleaned." if records == 1 else f"All {figures.count(records)} records were cleaned."
            )
        left = "1 failed and is" if failed == 1 else f"{figures.count(failed)} failed and are"
        cleaned = figures.count(records - failed)
        return f"{cleaned} of {figures.count(records)} records were cleaned; {left} not in the output."


NOTE = (
    "These figures count what was found and hidden. What no recognizer found is not among them; "
    "only an evaluation against annotated text can tell how much that is."
)


def render_json(report: Report) -> str:
    """The counts of `Stats.to_dict` at the top level, and beside them what ran; `Stats.from_dict` reads them back."""
    plain: dict[str, Any] = report.stats.to_dict() | {
        "policy": report.policy,
        "fingerprint": report.fingerprint,
        "versions": dict(report.versions),
        "workers": report.workers,
        "seconds": round(report.seconds, 3),
        "finished": report.finished,
        "inputs": [asdict(entry) for entry in report.inputs],
        "outputs": [asdict(entry) for entry in report.outputs],
        "failures": [asdict(entry) for entry in report.failures[:MOST_FAILURES]],
    }
    return json.dumps(plain, indent=2) + "\n"
