"""Whole files or none."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from redact.types import Failed

from .manifest import Task


@dataclass(frozen=True, slots=True)
class Written:
    size: int          # bytes on disk
    sha256: str


class ShardWriter:
    """with ShardWriter(output, task, layout) as writer: writer.write(records); written = writer.commit(). Leaving without commit aborts."""

    def __init__(self, output: str, task: Task, layout: Any = None) -> None: ...

    def write(self, records: Iterable[Any | Failed]) -> None: ...     # Failed are left out

    def commit(self) -> Written: ...

    def abort(self) -> None: ...
