"""Cleaning as Beam transforms, for pipelines of your own.

    with beam.Pipeline(...) as pipeline:
        records = pipeline | ReadRecords(["raw/"])
        result = records | RedactRecords("training", field="text")
        result.clean | WriteRecords("clean/part.jsonl.gz")
        result.failed | beam.Map(...)    # {"stage": ..., "error": ...}, never the record
        result.stats | beam.Map(...)     # one Stats

The `redact run` job does not use these: it reads, cleans and writes a shard in one step, so
that no record is held or shuffled between steps, order stays and a run can be resumed.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import apache_beam as beam
from apache_beam.utils.shared import Shared

from redact.catalog import all_of
from redact.engine import Redactor
from redact.errors import InputError, RedactionError
from redact.measure.stats import Stats
from redact.policy import load_policy
from redact.policy.model import Policy
from redact.types import Failed

from .beamrows import like, to_plain
from .combine import CombineStats
from .compression import TornInput
from .formats import encode_record, failure_row
from .options import with_fields
from .readers import Paths, find_inputs
from .records import redact_records
from .shardfn import count
from .shards import Shard, plan_shards, read_shard
from .travel import check_travel

BATCH = 256
"""Records cleaned together; the result of a record does not depend on its batch."""


@dataclass(frozen=True, slots=True)
class FailedLine(Failed):
    """A line or row that could not be read; `line` counts from 1. RedactRecords sends it on to `.failed`."""

    file: str = ""
    line: int = 0


class RedactResult(NamedTuple):
    """What RedactRecords gives.

    `clean` holds the cleaned records; `failed` one dict {"stage", "error"} per record that could
    not be cleaned (with "file" and "line" if ReadRecords could not read it) and never the record;
    `stats` one Stats per window.
    """

    clean: beam.PCollection
    failed: beam.PCollection
    stats: beam.PCollection


@dataclass(eq=False)
class ReadRecords(beam.PTransform):  # type: ignore[misc]
    """Read files, folders or globs of JSONL, text, CSV, TSV or Parquet, packed or not.

    Gives a dict (or any JSON value) per line or row, and a str per line of text. A line that
    cannot be read comes as a FailedLine, in place; so does the end of a truncated file.
    Raises InputError at once if a path has no readable input.
    """

    paths: Paths

    def expand(self, begin: Any) -> Any:
        shards = [shard for file in find_inputs(self.paths, output="") for shard in plan_shards(file)]
        return (
            begin | beam.Create(shards, reshuffle=False) | beam.Reshuffle() | beam.FlatMap(_read).with_output_types(Any)
        )


@dataclass(eq=False)
class RedactRecords(beam.PTransform):  # type: ignore[misc]
    """Clean records: str, dict, any JSON value, or a row of a schema, which stays one. Gives a RedactResult.

    `policy` is a profile's name, a policy file, a mapping or a Policy; it is read once, here.
    `field` is one path or several, such as "messages[*].content"; the policy's own by default,
    which is "text". `other_fields` is redact, keep or drop. `recognizers`, one or several, travel pickled.
    With `on_error: stop` in the policy the first failure raises RedactionError.
    """

    policy: str | Path | Mapping[str, Any] | Policy = "training"
    field: str | Sequence[str] | None = None
    other_fields: str | None = None
    recognizers: Any = ()

    def __post_init__(self) -> None:
        self.policy = with_fields(load_policy(self.policy), fields=self.field, other_fields=self.other_fields)
        self.recognizers = all_of(self.recognizers)
        # Built once and let go: an unknown key, a missing model or a clash of names stops here, not in a worker.
        Redactor(self.policy, recognizers=self.recognizers)
        check_travel(self.recognizers, to_processes=False)

    def expand(self, records: Any) -> RedactResult:
        policy = load_policy(self.policy)
        outputs = (
            records
            | "Batch" >> beam.BatchElements(min_batch_size=32, max_batch_size=BATCH)
            | "Clean"
            >> beam.ParDo(_Clean(policy, self.recognizers, policy.fields, policy.other_fields)).with_outputs(
                "failed", "stats", main="clean"
            )
        )
        outputs.clean.element_type = records.element_type
        add = beam.CombineGlobally(CombineStats())
        if not records.windowing.is_default():
            add = add.without_defaults()
        return RedactResult(outputs.clean, outputs.failed, outputs.stats | "AddStats" >> add)


@dataclass(eq=False)
class WriteRecords(beam.PTransform):  # type: ignore[misc]
    """Write records as JSONL in numbered files: "clean/part.jsonl.gz" gives clean/part-00000-of-00003.jsonl.gz.

    "clean/" is short for "clean/part.jsonl".
    Beam keeps no order between records. Raises InputError if files of that name stand there
    already: with another number of parts, they would stay beside the new ones.
    """

    path: str
    num_shards: int = 0

    def expand(self, records: Any) -> Any:
        from apache_beam.io.filesystems import FileSystems

        prefix, suffix = _split_suffix(self.path)
        if any(match.metadata_list for match in FileSystems.match([f"{prefix}-*-of-*{suffix}"])):
            raise InputError(f"{self.path}: parts of an earlier run are there: remove them or choose another path")
        return (
            records
            | beam.Map(to_line).with_output_types(bytes)
            | beam.io.WriteToText(
                prefix, file_name_suffix=suffix, num_shards=self.num_shards, coder=beam.coders.BytesCoder()
            )
        )


class _Cleaner:
    """One Redactor for all threads of a process, asked by one at a time: a runner may start a dozen threads."""

    def __init__(self, policy: Policy, recognizers: Sequence[object]) -> None:
        self._redactor = Redactor(policy, recognizers=recognizers)
        self._lock = threading.Lock()

    def clean(self, batch: Sequence[Any], *, fields: Sequence[str], other_fields: str, stats: Stats) -> list[Any]:
        with self._lock:
            return redact_records(self._redactor, batch, fields=fields, other_fields=other_fields, stats=stats)


class _Clean(beam.DoFn):  # type: ignore[misc]
    """Clean batches; only the policy and the caller's own recognizers travel to the workers."""

    def __init__(self, policy: Policy, recognizers: Sequence[object], fields: Sequence[str], other_fields: str) -> None:
        self._policy = policy
        self._recognizers = recognizers
        self._fields = fields
        self._other_fields = other_fields
        self._shared = Shared()

    def setup(self) -> None:
        self._cleaner = self._shared.acquire(lambda: _Cleaner(self._policy, self._recognizers))

    def process(self, batch: Sequence[Any]) -> Iterator[Any]:
        stats = Stats()
        plain = [to_plain(record) for record in batch]
        results = self._cleaner.clean(plain, fields=self._fields, other_fields=self._other_fields, stats=stats)
        for record, result in zip(batch, results, strict=True):
            if not isinstance(result, Failed):
                yield like(record, result)
            elif self._policy.on_error == "stop":
                raise RedactionError(stage=result.stage, error=result.error, recognizer=result.recognizer)
            else:
                yield beam.pvalue.TaggedOutput("failed", failed_row(result))
        count(stats)
        yield beam.pvalue.TaggedOutput("stats", stats)


def failed_row(failed: Failed) -> dict[str, Any]:
    """A failure as a plain dict; where it was, if that is known, and never what it said."""
    where = {"file": failed.file, "line": failed.line} if isinstance(failed, FailedLine) else {}
    return where | failure_row(failed)


def to_line(record: Any) -> bytes:
    """A record as a line of JSONL without its end, in the bytes that `redact run` writes."""
    if isinstance(record, Failed):
        raise RedactionError(stage=record.stage, error=record.error, recognizer=record.recognizer)
    return encode_record(record)


def _read(shard: Shard) -> Iterator[Any]:
    name = shard.file.path
    line = 0
    try:
        for line, record in read_shard(shard):
            yield FailedLine(record.stage, record.error, file=name, line=line) if isinstance(record, Failed) else record
    except TornInput as error:
        yield FailedLine("read", error.error, file=name, line=max(error.line, line))


def _split_suffix(path: str) -> tuple[str, str]:
    """ "clean/part.jsonl.gz" as ("clean/part", ".jsonl.gz")."""
    folder, _, name = path.rpartition("/")
    if not name:
        return f"{folder}/part", ".jsonl"
    stem, _, suffix = name.partition(".")
    if not stem or suffix.split(".")[0] not in ("jsonl", "ndjson"):
        raise InputError(f"{path}: WriteRecords writes JSONL: give a name such as part.jsonl or part.jsonl.gz")
    return f"{folder}/{stem}" if folder else stem, f".{suffix}"
