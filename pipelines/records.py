"""Clean whole records."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from redact.engine import Redactor
from redact.measure.stats import Stats
from redact.types import Failed


class CleanStrings:
    """A bounded memory of strings known to hold nothing to hide; one per worker, for the calls of redact_records."""


def redact_records(redactor: Redactor, records: Sequence[Any], *, fields: Sequence[str], other_fields: str, stats: Stats,
                   memory: CleanStrings | None = None) -> list[Any | Failed]: ...   # Failed in records is counted and passed on
