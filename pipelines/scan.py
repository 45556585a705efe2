"""`redact scan`: the statistics of a corpus without a cleaned copy of it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redact.catalog import all_of
from redact.engine import Redactor
from redact.measure.stats import Stats
from redact.policy import Policy, load_policy

from .batches import in_batches
from .compression import TornInput
from .crates import loads
from .job import STALL_AFTER, run_units
from .layout import check_columns
from .options import check_options, choose_workers, with_fields
from .progress import Progress
from .readers import Paths, find_inputs
from .records import CleanStrings, redact_records
from .shards import Shard, ShardReader, plan_shards


@dataclass(frozen=True, slots=True)
class ScanUnit:
    """A shard to count."""

    id: str
    name: str
    shard: Shard


@dataclass(frozen=True, slots=True)
class Scanning:
    """The work of a scan: count what would be hidden in shards and leave the counts in `folder`."""

    folder: str
    fields: tuple[str, ...]
    other_fields: str

    def __call__(self, crate: Sequence[ScanUnit], redactor: Redactor, progress: Progress) -> Stats:
        stats, memory = Stats(), CleanStrings()
        how: Any = {"fields": self.fields, "other_fields": self.other_fields}
        for load in loads(crate, take=progress.take):
            for unit, rows in load:
                if rows is None:
                    stats += scan_shard(unit.shard, redactor, **how, progress=progress)
            records = [record for _, rows in load for _, record in rows or ()]
            redact_records(redactor, records, **how, stats=stats, memory=memory)
            progress.add(len(records), sum(unit.shard.size for unit, rows in load if rows is not None))
        Path(self.folder, f"stats-{crate[0].id}.json").write_text(json.dumps(stats.to_dict()))
        return stats


def scan_shard(
    shard: Shard,
    redactor: Redactor,
    *,
    fields: Sequence[str],
    other_fields: str,
    progress: Progress,
) -> Stats:
    """The Stats of a shard; a torn file counts as one failure and nothing else."""
    stats, memory = Stats(), CleanStrings()
    reader = ShardReader(shard, alive=lambda: progress.add(0, 0))
    told = 0
    try:
        for batch in in_batches(reader, take=progress.take):
            records = [record for _, record in batch]
            redact_records(redactor, records, fields=fields, other_fields=other_fields, stats=stats, memory=memory)
            progress.add(len(records), reader.position - told)
            told = reader.position
    except TornInput as error:
        # As in a run, where nothing of such a file stays in the output.
        stats = Stats()
        stats.add_failure(stage="read", error=error.error)
    progress.add(0, shard.size - told)
    return stats


def run_scan(
    inputs: Paths,
    *,
    policy: str | Path | Mapping[str, Any] | Policy = "training",
    recognizers: Any = (),
    fields: str | Sequence[str] | None = None,
    other_fields: str | None = None,
    workers: int | None = None,
    progress: bool = False,
) -> Stats:
    """The statistics that `run_job` would give, made by the same local workers, without any output."""
    check_options((), workers=workers)
    chosen = with_fields(load_policy(policy), fields=fields, other_fields=other_fields)
    recognizers = all_of(recognizers)
    redactor = Redactor(chosen, recognizers=recognizers)
    files = find_inputs(inputs, output="")
    for file in files:
        check_columns(file, fields=chosen.fields, other_fields=chosen.other_fields)
    shards = [shard for file in files for shard in plan_shards(file)]
    units = [ScanUnit(f"{index:06}", f"input {index}", shard) for index, shard in enumerate(shards)]
    number = choose_workers(workers, shards=len(units), size=sum(shard.size for shard in shards))
    with tempfile.TemporaryDirectory(prefix="redact-") as folder:
        run_units(
            units,
            Scanning(folder, chosen.fields, chosen.other_fields),
            redactor=redactor,
            recognizers=recognizers,
            folder=Path(folder),
            workers=number,
            beam_args=(),
            progress=progress,
            stall_after=STALL_AFTER,
        )
        total = Stats()
        for path in sorted(Path(folder).glob("stats-*.json")):
            total += Stats.from_dict(json.loads(path.read_text()))
    return total
