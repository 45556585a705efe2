"""Clean one shard: read, clean, write, commit. Plain Python; the Beam job lifts it."""

from __future__ import annotations

from collections.abc import Sequence

from redact.engine import Redactor
from redact.errors import JobError
from redact.measure.stats import Stats
from redact.types import Failed

from .batches import RECORDS, in_batches
from .compression import TornInput
from .journal import FailureLog, commit_shard, commit_torn
from .layout import output_layout
from .progress import Progress, Untold
from .records import CleanStrings, redact_records
from .shards import ShardReader, Task
from .writers import ShardWriter


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
            for (line, _), result in zip(chunk, results, strict=True):
                if isinstance(result, Failed):
                    if on_error == "stop":
                        raise JobError(f"{task.name}, line {line}: {result.stage} failed with {result.error}")
                    failures.add(line, result)
            writer.write(results)
            progress.add(len(chunk), reader.position - told)
            told = reader.position
            del chunk, results, result  # before the next ones are read
        written = writer.commit(sync_all=sync_all)
    commit_shard(output, task, stats, failures, written, sync_all=sync_all)
    progress.add(0, task.shard.size - told)
    return stats
