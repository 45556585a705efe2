"""What is done, under which policy."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from redact.engine import Redactor
from redact.measure.stats import Stats

from .readers import InputFile
from .shards import Shard


@dataclass(frozen=True, slots=True)
class Task:
    """A shard with all that a worker must know about it; pickles, holds no key."""

    shard: Shard
    id: str            # names the shard's record in _redact/shards/
    name: str          # the file's cleaned relative path, for reports
    output: str        # the shard's file, relative to OUTPUT
    digest: str        # keyed digest of the input file
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Summary:
    stats: Stats
    failed: int          # lines in failed.jsonl
    files: tuple[Mapping[str, Any], ...]


class Manifest:
    """Driver side: with Manifest.open(output, fingerprint=..., versions=...) as manifest:
           tasks = manifest.plan(files, redactor)        # all tasks of this run, stale ones cleared
           todo = [t for t in tasks if not manifest.done(t)]
           ... workers: clean_task(task, ...) from clean.py ...
           summary = manifest.finish()                  # manifest.json, stats.json, failed.jsonl
    """

    @classmethod
    def open(cls, output: str, *, fingerprint: str, versions: Mapping[str, str]) -> Self: ...

    def plan(self, files: Sequence[InputFile], redactor: Redactor, *, target: int = 64 << 20) -> list[Task]: ...

    def done(self, task: Task) -> bool: ...

    def finish(self) -> Summary: ...

    def close(self) -> None: ...
