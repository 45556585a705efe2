"""Clean shards: read, clean, write, commit. Plain Python; the Beam job lifts it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any

from redact.engine import Redactor
from redact.errors import JobError
from redact.measure.stats import Stats
from redact.types import Failed

from .batches import RECORDS, in_batches
from .compression import TornInput
from .crates import loads
from .journal import FailureLog, commit_shard, commit_torn
from .layout import output_layout
from .progress import Progress, Untold
from .records import CleanStrings, redact_records
from .rows import Row
from .shards import ShardReader, Task
from .writers import ShardWriter


def clean_tasks(
    tasks: Sequence[Task],
    redactor: Redactor,
    *,
    output: str,
    fields: Sequence[str],
    other_fields: str,
    on_error: str = "divert",
    progress: Progress | None = None,
    sync_all: bool = True,
) -> Stats:
    """Clean shards, small ones in batches that reach over files; the Stats of all. Else as `clean_task`."""
    progress, memory, total = progress or Untold(), CleanStrings(), Stats()
    for load in loads(tasks, take=progress.take):
        if load[0][1] is None:
            total += clean_task(
                load[0][0],
                redactor,
                output=output,
                fields=fields,
                other_fields=other_fields,
                on_error=on_error,
                progress=progress,
                sync_all=sync_all,
            )
            continue
        small = [(task, rows or []) for task, rows in load]
        stats = [Stats() for _ in small]
        results = redact_records(
            redactor,
            [record for _, rows in small for _, record in rows],
            fields=fields,
            other_fields=other_fields,
            stats=[own for (_, rows), own in zip(small, stats, strict=True) for _ in rows],
            memory=memory,
        )
        done = iter(results)
        for (task, rows), own in zip(small, stats, strict=True):
            failures, cleaned = FailureLog(), list(islice(done, len(rows)))
            _note(task, rows, cleaned, failures, on_error)
            layout = output_layout(task.shard.file, redactor, fields=fields, other_fields=other_fields)
            with ShardWriter(output, task, layout) as writer:
                writer.write(cleaned)
                written = writer.commit(sync_all=sync_all)
            commit_shard(output, task, own, failures, written, sync_all=sync_all)
            progress.add(len(rows), task.shard.size)
            total += own
    return total


def clean_task(
    task: Task,
    redactor: Redactor,
    *,
    output: str,
    fields: Sequence[str],
    other_fields: str,
    on_error: str = "divert",
    batch: int = RECORDS,
    progress: Progress | None = None,
    sync_all: bool = True,
) -> Stats:
    """Clean one shard into the folder `output` and commit it; gives its Stats.

    `progress` is told of each batch before it is cleaned, and after it how many records and bytes of input (as they
    lie on disk) it was; the bytes add up to `task.shard.size`. Without `sync_all` small files are left to
    `Manifest.finish` to be put on the disk. A torn file leaves no output and counts as one
    failure. Raises InputError where the output cannot be written, and under `on_error` "stop"
    JobError at the first failure.
    """
    try:
        return _clean(task, redactor, output, fields, other_fields, on_error, batch, progress or Untold(), sync_all)
    except TornInput as error:
        if on_error == "stop":
            raise JobError(f"{task.name}, after line {error.line}: read failed with {error.error}") from None
        return commit_torn(output, task, error)


def _clean(
    task: Task,
    redactor: Redactor,
    output: str,
    fields: Sequence[str],
    other_fields: str,
    on_error: str,
    batch: int,
    progress: Progress,
    sync_all: bool,
) -> Stats:
    stats, failures, memory = Stats(), FailureLog(), CleanStrings()
    layout = output_layout(task.shard.file, redactor, fields=fields, other_fields=other_fields)
    reader = ShardReader(task.shard, alive=lambda: progress.add(0, 0))
    told = 0
    with ShardWriter(output, task, layout) as writer:
        for chunk in in_batches(reader, records=batch, take=progress.take):
            results = redact_records(
                redactor,
                [record for _, record in chunk],
                fields=fields,
                other_fields=other_fields,
                stats=stats,
                memory=memory,
            )
            _note(task, chunk, results, failures, on_error)
            writer.write(results)
            progress.add(len(chunk), reader.position - told)
            told = reader.position
            del chunk, results  # before the next ones are read
        written = writer.commit(sync_all=sync_all)
    commit_shard(output, task, stats, failures, written, sync_all=sync_all)
    progress.add(0, task.shard.size - told)
    return stats


def _note(
    task: Task, rows: Sequence[Row], results: Sequence[Any | Failed], failures: FailureLog, on_error: str
) -> None:
    """Keep what failed; under `on_error` "stop" raise JobError."""
    for (line, _), result in zip(rows, results, strict=True):
        if isinstance(result, Failed):
            if on_error == "stop":
                raise JobError(f"{task.name}, line {line}: {result}")
            failures.add(line, result)
