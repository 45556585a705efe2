"""The commit records of shards: a small file each, written by the worker after its output, never holding text."""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from redact.errors import InputError
from redact.measure.stats import Stats
from redact.types import Failed

from .compression import TornInput
from .durable import SMALL, DurableFile, place_of, write_durably
from .formats import failure_row
from .readers import OWN_FOLDER
from .shards import Task
from .writers import Written

SHARDS = f"{OWN_FOLDER}/shards"
"""The folder of the records, relative to the output folder."""


@dataclass(frozen=True, slots=True)
class Record:
    """A shard that is done, or whose file turned out `torn`; names are cleaned ones, `digest` is the input's."""

    id: str
    name: str
    output: str
    index: int
    start: int
    end: int | None
    input_bytes: int
    digest: str
    fingerprint: str
    torn: bool
    bytes: int
    sha256: str
    stats: Stats

    @classmethod
    def of(cls, task: Task, stats: Stats, written: Written | None) -> Record:
        """The record of a task; without a file written, of a torn one."""
        shard = task.shard
        return cls(
            id=task.id,
            name=task.name,
            output=task.output,
            index=shard.index,
            start=shard.start,
            end=shard.end,
            input_bytes=shard.file.size,
            digest=task.digest,
            fingerprint=task.fingerprint,
            torn=written is None,
            bytes=written.size if written else 0,
            sha256=written.sha256 if written else "",
            stats=stats,
        )

    def proves(self, task: Task, output: str) -> bool:
        """Whether just this task is done, and its file in place as it was written.

        A small file may have been spoiled by a power cut: its bytes are read. Of a large one the size tells enough.
        """
        same = Record.of(task, self.stats, Written(self.bytes, self.sha256)) == self
        path = place_of(output, self.output)
        try:
            if not same or not task.digest or path.stat().st_size != self.bytes:
                return False
            return self.bytes >= SMALL or hashlib.sha256(path.read_bytes()).hexdigest() == self.sha256
        except OSError:
            return False


class FailureLog:
    """Lines that failed and why; ten bytes each, since in a file of the wrong kind every line fails."""

    def __init__(self) -> None:
        self._lines = array("Q")
        self._kinds = array("H")
        self._known: dict[Failed, int] = {}

    def add(self, line: int, failed: Failed) -> None:
        """Note a failure."""
        kind = Failed(failed.stage, failed.error, failed.recognizer)
        self._lines.append(line)
        self._kinds.append(self._known.setdefault(kind, len(self._known)))

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[tuple[int, Failed]]:
        kinds = list(self._known)
        for line, kind in zip(self._lines, self._kinds, strict=True):
            yield line, kinds[kind]


def commit_shard(
    output: str, task: Task, stats: Stats, failures: FailureLog, written: Written, *, sync_all: bool = True
) -> None:
    """Record a shard as done, after its output was committed; with `sync_all` as there."""
    _write_failures(output, task, failures)
    _write_record(output, Record.of(task, stats, written), sync=sync_all or written.size >= SMALL)


def commit_torn(output: str, task: Task, error: TornInput) -> Stats:
    """Record a file as torn and give the Stats that stand for it: one failure."""
    stats = Stats()
    stats.add_failure(stage="read", error=error.error)
    failures = FailureLog()
    failures.add(error.line, Failed("read", error.error))
    _write_failures(output, task, failures)
    _write_record(output, Record.of(task, stats, None))
    return stats


def read_records(output: str) -> dict[str, Record]:
    """All records by id. One that is damaged counts as missing: its shard is done again."""
    records = {}
    for path in sorted(Path(output, SHARDS).glob("*.json")):
        try:
            record = _record(json.loads(path.read_bytes()))
        except (ValueError, KeyError, TypeError):
            continue
        except OSError as error:
            raise InputError(f"{path}: the record cannot be read: {error.strerror}") from None
        if path.name == f"{record.id}.json":
            records[record.id] = record
    return records


def read_failures(output: str, task_id: str) -> Iterator[bytes]:
    """The lines of failed.jsonl that a shard has, in chunks."""
    path = Path(output, failures_path(task_id))
    if path.exists():
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                yield chunk


def file_id_of(task_id: str) -> str:
    """The part of a task's id that stands for its file."""
    return task_id.partition("-")[0]


def describe(records: Sequence[Record]) -> dict[str, Any]:
    """A file as manifest.json lists it, from the records of its shards in order."""
    first = records[0]
    return {
        "file": first.name,
        "id": file_id_of(first.id),
        "bytes": first.input_bytes,
        "digest": first.digest,
        "records": sum(record.stats.records for record in records),
        "failed": sum(record.stats.failed for record in records),
        "torn": first.torn,
        "outputs": [
            {
                "file": record.output,
                "bytes": record.bytes,
                "sha256": record.sha256,
                "records": record.stats.records - record.stats.failed,
            }
            for record in records
            if not record.torn
        ],
    }


def record_path(task_id: str) -> str:
    """Where a shard's record is, relative to the output folder."""
    return f"{SHARDS}/{task_id}.json"


def failures_path(task_id: str) -> str:
    """Where a shard's lines of failed.jsonl are, if it has any."""
    return f"{SHARDS}/{task_id}.failed.jsonl"


def _record(plain: Mapping[str, Any]) -> Record:
    return Record(**{**plain, "stats": Stats.from_dict(plain["stats"])})


def _write_record(output: str, record: Record, *, sync: bool = True) -> None:
    plain = asdict(record) | {"stats": record.stats.to_dict()}
    write_durably(output, record_path(record.id), json.dumps(plain, ensure_ascii=False).encode(), sync=sync)


def _write_failures(output: str, task: Task, failures: FailureLog) -> None:
    if not len(failures):
        Path(output, failures_path(task.id)).unlink(missing_ok=True)
        return
    with DurableFile(output, failures_path(task.id)) as file:
        for line, failed in failures:
            row = {"file": task.name, "line": line} | failure_row(failed)
            file.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
        file.commit()
