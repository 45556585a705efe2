"""OUTPUT/_redact/: what is done, under which policy, from which input; so that a run can go on where one stopped.

    lock            held by the one run that may write here
    manifest.json   the policy's fingerprint, versions, models, salt, names given, and in the end all files with digests
    shards/         the commit record of each shard, written by the workers, and its failures
    stats.json      the Stats of all that stands in OUTPUT
    failed.jsonl    {"file", "line", "stage", "error"} of each record not in OUTPUT, and "recognizer" where known
    tmp/            unfinished files

A shard counts as done when its record stands there, and the record is written after the output.
Runs over different inputs add up in one output: what is recorded stays until its input changes.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

from redact.engine import Redactor
from redact.errors import InputError, JobError
from redact.measure.stats import Stats

from .compression import show_path
from .digests import Digester
from .durable import TMP, DurableFile, place_of, said_plainly, sweep_temps, sync_disk, write_durably
from .fields import parse_fields
from .journal import SHARDS, Record, describe, failures_path, file_id_of, read_failures, read_records, record_path
from .layout import check_columns
from .names import clean_paths, part_names
from .readers import OWN_FOLDER, InputFile
from .shards import TARGET, Shard, Task, plan_shards

__all__ = ["TMP", "Manifest", "Summary", "Task"]

FORM = 1
"""The version of the form of manifest.json."""

_LOCK = f"{OWN_FOLDER}/lock"
_MANIFEST = f"{OWN_FOLDER}/manifest.json"


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands in the output: its Stats, the lines of failed.jsonl, and the files as manifest.json lists them."""

    stats: Stats
    failed: int
    files: tuple[Mapping[str, Any], ...]


class Manifest:
    """The driver's side of an output folder; use it with `with`, or close it.

    with Manifest.open(output, fingerprint=..., versions=...) as manifest:
        tasks = manifest.plan(files, redactor)
        todo = [task for task in tasks if not manifest.done(task)]
        ...                                        # clean_task(task, ...), anywhere, in any order
        summary = manifest.finish()
    """

    def __init__(
        self, output: str, fingerprint: str, versions: Mapping[str, str], models: Mapping[str, str], lock: int
    ) -> None:
        self.output = output
        self.fingerprint = fingerprint
        self._versions = dict(versions)
        self._models = dict(models)
        self._lock = lock
        self._tasks: list[Task] = []
        self._records: dict[str, Record] = {}
        self._state: dict[str, Any] = {}

    @classmethod
    def open(
        cls,
        output: str,
        *,
        fingerprint: str,
        versions: Mapping[str, str],
        models: Mapping[str, str] = MappingProxyType({}),
    ) -> Self:
        """Take the output folder for this run. `models` are the digests of their files, by name. Raises InputError.

        Refused are a folder with files that no run of redact has put there, one that holds another
        policy's results, and one in which another run is writing.
        """
        root = Path(output)
        _refuse_foreign(root)
        with said_plainly(output):
            (root / TMP).mkdir(parents=True, exist_ok=True)
            (root / SHARDS).mkdir(exist_ok=True)
            lock = os.open(root / _LOCK, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise InputError(
                    f"another run is writing into {show_path(output)}: wait for its end, or choose another output"
                ) from None
            manifest = cls(output, fingerprint, versions, models, lock)
            manifest._load()
            with said_plainly(output):
                sweep_temps(output)
        except BaseException:
            os.close(lock)
            raise
        return manifest

    @property
    def lock(self) -> int:
        """The open file that keeps other runs out: until every process that holds it has closed it."""
        return self._lock

    def plan(self, files: Sequence[InputFile], redactor: Redactor, *, target: int = TARGET) -> list[Task]:
        """The tasks of this run, in order of the files; what earlier runs left of changed files is removed.

        `target` is in unpacked bytes. Reads every file once, packed ones twice. Raises InputError for
        a file that cannot be cleaned under the redactor's policy, PolicyError for a field that is no
        path; nothing is removed or written then.
        """
        policy = redactor.policy
        parse_fields(policy.fields, where=f"{policy.where}: fields" if policy.where else "fields")
        for file in files:
            check_columns(file, fields=policy.fields, other_fields=policy.other_fields)
        shards = {file.relative: plan_shards(file, target=target) for file in files}
        names, known = clean_paths(
            {relative: len(parts) for relative, parts in shards.items()},
            redactor,
            known=self._state["names"],
            key=self._digests.of_path,
        )
        self._tasks = [task for file in files for task in self._tasks_of(file, shards[file.relative], names)]
        self._records = read_records(self.output)
        self._clear_stale()
        planned = {
            self._digests.of_path(file.relative): [names[file.relative], len(shards[file.relative])] for file in files
        }
        self._state |= {"names": known, "planned": self._state["planned"] | planned, "finished": False}
        self._save()
        return list(self._tasks)

    def done(self, task: Task) -> bool:
        """Whether an earlier run, or this one, has committed just this."""
        record = self._records.get(task.id)
        return record is not None and record.proves(task, self.output)

    def finish(self) -> Summary:
        """Put the records of all shards together and write manifest.json, stats.json and failed.jsonl.

        Of a file that turned out to be torn, nothing stays in the output. Raises JobError where a
        planned task has left no record.
        """
        self._records = read_records(self.output)
        missing = sum(task.id not in self._records for task in self._tasks)
        if missing:
            raise JobError(f"{missing} of {len(self._tasks)} shards were not finished; run the same command again")
        files = []
        total = Stats()
        with DurableFile(self.output, f"{OWN_FOLDER}/failed.jsonl") as failed:
            for group in self._by_file():
                records = self._drop_torn(group)
                for record in records:
                    total += record.stats
                    for chunk in read_failures(self.output, record.id) if record.stats.failed else ():
                        failed.write(chunk)
                files.append(describe(records))
            failed.commit()
        sync_disk(self.output)
        self._state |= {"files": files, "finished": True}
        write_durably(self.output, f"{OWN_FOLDER}/stats.json", _json(total.to_dict()))
        self._save()
        return Summary(total, total.failed, tuple(files))

    def close(self) -> None:
        """Let another run in; where nothing was planned, leave no trace."""
        root = Path(self.output)
        if not (root / _MANIFEST).exists():
            with suppress(OSError):
                (root / _LOCK).unlink()
                for folder in (root / TMP, root / SHARDS, root / OWN_FOLDER, root):
                    folder.rmdir()
        os.close(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _load(self) -> None:
        """Read what an earlier run has left, or start anew."""
        path = Path(self.output) / _MANIFEST
        where = show_path(self.output)
        if path.exists():
            try:
                self._state = json.loads(path.read_bytes())
                found, salt, names = (self._state[key] for key in ("fingerprint", "digest_salt", "names"))
                self._state["planned"] = dict(self._state["planned"])
                dict(names)
            except (ValueError, KeyError, TypeError, OSError):
                raise InputError(
                    f"{where}/{_MANIFEST} cannot be read: choose another output, or remove this one and start over"
                ) from None
            if found != self.fingerprint:
                raise InputError(
                    f"{where} holds the results of another policy, recognizer or release (fingerprint "
                    f"{str(found)[:12]}, now {self.fingerprint[:12]}): "
                    "choose another output, or remove this one to clean everything anew"
                )
        else:
            salt = secrets.token_hex(32)
            self._state = {
                "form": FORM,
                "fingerprint": self.fingerprint,
                "digest_salt": salt,
                "names": {},
                "planned": {},
            }
        self._digests = Digester.from_environment(salt)
        if self._state.setdefault("key_check", self._digests.check) != self._digests.check:
            raise InputError(
                f"{where} was written with another REDACT_KEY (or without one): set the same, or choose another output"
            )
        self._state |= {"versions": self._versions, "models": self._models}

    def _save(self) -> None:
        write_durably(self.output, _MANIFEST, _json(self._state))

    def _tasks_of(self, file: InputFile, shards: Sequence[Shard], names: Mapping[str, str]) -> list[Task]:
        name = names[file.relative]
        digest = self._digests.of_file(file.path)
        file_id = self._digests.of_path(file.relative)
        return [
            Task(shard, f"{file_id}-{shard.index:05}-of-{shard.count:05}", name, output, digest, self.fingerprint)
            for shard, output in zip(shards, part_names(name, len(shards)), strict=True)
        ]

    def _clear_stale(self) -> None:
        """Remove what stands there of the planned files, but is not what this plan would make."""
        tasks = {task.id: task for task in self._tasks}
        files = {file_id_of(task.id): task.name for task in self._tasks}
        wanted = {task.output for task in self._tasks}
        outputs: set[str] = set()
        for record in list(self._records.values()):
            if file_id_of(record.id) in files and not (record.id in tasks and self.done(tasks[record.id])):
                outputs.add(record.output)
                self._forget(record)
        kept = {record.output for record in self._records.values()}
        for file_id, (name, count) in self._state["planned"].items():
            # Also what was put in its place just before a kill, and has no record.
            if file_id in files and (name != files[file_id] or not wanted.issuperset(part_names(name, count))):
                outputs.update(part_names(name, count))
        for output in outputs - kept:
            self._remove(output)

    def _by_file(self) -> list[list[Record]]:
        """The records of each file, in order."""
        groups: dict[str, list[Record]] = {}
        for record in sorted(self._records.values(), key=lambda record: (record.name, record.index)):
            groups.setdefault(file_id_of(record.id), []).append(record)
        return list(groups.values())

    def _drop_torn(self, records: list[Record]) -> list[Record]:
        """The records as they are, or the first torn one alone, with nothing of its file left in the output."""
        torn = next((record for record in records if record.torn), None)
        if torn is None:
            return records
        for record in records:
            self._remove(record.output)
            if record is not torn:
                self._forget(record)
        return [torn]

    def _forget(self, record: Record) -> None:
        self._records.pop(record.id, None)
        for path in (record_path(record.id), failures_path(record.id)):
            with said_plainly(self.output):
                Path(self.output, path).unlink(missing_ok=True)

    def _remove(self, output: str) -> None:
        """Remove an output, but nothing outside of the folder, whatever a damaged record says."""
        if ".." in Path(output).parts or Path(output).is_absolute():
            return
        with said_plainly(self.output):
            place_of(self.output, output).unlink(missing_ok=True)


def _refuse_foreign(root: Path) -> None:
    """Raise InputError unless the folder is missing, empty or an earlier run's."""
    where = show_path(str(root))
    try:
        if root.is_symlink() and not root.exists():
            raise InputError(
                f"the output {where} is a link that leads nowhere: make the folder it names, or give another"
            )
        if not root.exists():
            return
        if not root.is_dir():
            raise InputError(f"the output {where} is a file: give a folder")
        if not (root / _MANIFEST).exists() and any(
            path.name != OWN_FOLDER and not path.name.startswith(".") for path in root.iterdir()
        ):
            raise InputError(f"the output {where} holds files that are not from redact: give a new or an empty folder")
    except OSError as error:
        raise InputError(f"the output {where} cannot be used: {error.strerror}") from None


def _json(value: Any) -> bytes:
    return json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n"
