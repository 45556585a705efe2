"""Clean one shard: read, clean, write, commit. Plain Python: what the Beam job lifts."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from redact.engine import Redactor
from redact.measure.stats import Stats

from .manifest import Task

BATCH = 256


def clean_task(task: Task, redactor: Redactor, *, output: str, fields: Sequence[str], other_fields: str, on_error: str = "divert",
               batch: int = BATCH, progress: Callable[[int, int], None] | None = None) -> Stats:
    """Clean one shard into `output` and commit it; returns its Stats.

    `progress(records, bytes)` is called after each batch with what it added (input bytes, about).
    A torn file leaves no output and one failure, and does not raise. Raises InputError where the output cannot be
    written, RedactionError at the first failure where on_error is "stop".
    """
    ...
