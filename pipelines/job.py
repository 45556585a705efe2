"""The corpus job: from inputs to a cleaned corpus, its statistics and its report."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redact.assembly import model_digests
from redact.catalog import all_of
from redact.collector import set_aside
from redact.engine import Redactor
from redact.errors import JobError, UsageError
from redact.measure.stats import Stats
from redact.policy import Policy, load_policy
from redact.version import __version__

from .clean import clean_tasks
from .durable import sweep_temps
from .manifest import TMP, Manifest, Task
from .options import (
    build_runner,
    check_options,
    choose_workers,
    is_local,
    pipeline_options,
    with_fields,
    worker_command,
)
from .progress import Display, Silent, display
from .readers import Paths, find_inputs
from .reports import write_reports
from .travel import check_travel
from .watch import quiet_beam, run_watched

STALL_AFTER = 600.0
"""Seconds without progress of a local worker after which the job is stopped; more with a large record in hand."""


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a job did. `failed` counts lines of failed.jsonl; `done` of the `shards` were worked off by this run."""

    output: str
    stats: Stats
    failed: int
    shards: int
    done: int
    workers: int
    seconds: float

    @property
    def exit_code(self) -> int:
        """0: all cleaned; 1: finished with failures listed."""
        return 1 if self.failed else 0


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work of `redact run`: clean shards into OUTPUT and commit them; `sync_all` where no `finish` here can."""

    output: str
    fields: tuple[str, ...]
    other_fields: str
    on_error: str
    sync_all: bool

    def __call__(self, crate: Sequence[Task], redactor: Redactor, progress: Any) -> Stats:
        return clean_tasks(
            crate,
            redactor,
            output=self.output,
            fields=self.fields,
            other_fields=self.other_fields,
            on_error=self.on_error,
            progress=progress,
            sync_all=self.sync_all,
        )


def run_job(
    inputs: Paths,
    output: str | os.PathLike[str],
    *,
    policy: str | Path | Mapping[str, Any] | Policy = "training",
    recognizers: Any = (),
    fields: str | Sequence[str] | None = None,
    other_fields: str | None = None,
    workers: int | None = None,
    beam_args: str | Sequence[str] = (),
    progress: bool = False,
    stall_after: float = STALL_AFTER,
) -> JobResult:
    """Clean the files, folders and globs of `inputs` into the folder `output`.

    `fields` and `other_fields` override the policy's. `workers` None means all cores where the
    input is worth it. `beam_args` are Beam's own options, one or several; another `--runner` than the local one
    needs `output` on a disk that its workers share. `progress` shows it on stderr. `stall_after`
    is in seconds.

    What an earlier run under the same policy has done is kept and not done again. Raises
    UsageError with nothing written, or JobError where the job broke off.
    """
    started = time.monotonic()
    output = os.fspath(output)
    beam_args = [beam_args] if isinstance(beam_args, str) else beam_args
    if not output:
        raise UsageError("the output has no name: give a folder")
    check_options(beam_args, workers=workers)
    local = is_local(beam_args)
    chosen = with_fields(load_policy(policy), fields=fields, other_fields=other_fields)
    recognizers = all_of(recognizers)
    redactor = Redactor(chosen, recognizers=recognizers)
    files = find_inputs(inputs, output=output)
    ran = versions()
    models = model_digests(redactor.layers)
    with Manifest.open(output, fingerprint=redactor.fingerprint, versions=ran, models=models) as manifest:
        tasks = manifest.plan(files, redactor)
        todo = [task for task in tasks if not manifest.done(task)]
        size = sum(task.shard.size for task in todo)
        number = choose_workers(workers, shards=len(todo), size=size) if local else 0
        check_travel(recognizers, to_processes=number != 1)
        with _breaking_off():
            if todo:
                run_units(
                    todo,
                    Cleaning(output, chosen.fields, chosen.other_fields, chosen.on_error, sync_all=not local),
                    redactor=redactor,
                    recognizers=recognizers,
                    folder=Path(output) / TMP,
                    private=(manifest.lock,),
                    workers=number,
                    beam_args=beam_args,
                    progress=progress,
                    stall_after=stall_after,
                )
            summary = manifest.finish()
            seconds = time.monotonic() - started
            write_reports(
                output,
                summary,
                policy=chosen.name,
                fingerprint=manifest.fingerprint,
                versions=ran,
                seconds=seconds,
                workers=number,
            )
            sweep_temps(output)
    return JobResult(output, summary.stats, summary.failed, len(tasks), len(todo), number, seconds)


@contextmanager
def _breaking_off() -> Iterator[None]:
    """From here on something is written, so what goes wrong is no longer the caller's usage."""
    try:
        yield
    except UsageError as error:
        raise JobError(str(error)) from None


def versions() -> dict[str, str]:
    """What ran: the releases that decide what comes out."""
    from importlib.metadata import version

    return {
        "redact": __version__,
        "python": ".".join(map(str, sys.version_info[:3])),
        **{name: version(name) for name in ("apache-beam", "presidio-analyzer", "regex", "numpy")},
    }


def run_units(
    units: Sequence[Any],
    work: Any,
    *,
    redactor: Redactor,
    recognizers: Sequence[Any],
    folder: Path,
    workers: int,
    beam_args: Sequence[str],
    progress: bool,
    stall_after: float,
    private: Sequence[int] = (),
) -> None:
    """Have the workers do `work` to every unit. Raises JobError where they do not all get done.

    Workers of this process and forks of it use `redactor`, others build their own under its policy. `private` are
    file descriptors that no worker may hold.
    """
    local = is_local(beam_args)
    with quiet_beam() if local else nullcontext(), ExitStack() as stack:
        import apache_beam as beam
        from apache_beam.utils.shared import Shared

        from .shardfn import DoShards, Settings, lanes

        stack.enter_context(set_aside())
        shared = Shared()
        environment: Any = None
        if local:
            shared.acquire(lambda: redactor)
            environment = worker_environment(stack, workers, folder=folder, private=private)
        options = pipeline_options(beam_args, workers=workers)
        runner = build_runner(beam_args, options, environment=environment)
        elements = lanes(units, workers=workers) if local else [((unit,),) for unit in units]
        settings = Settings(redactor.policy, tuple(recognizers), str(folder), shared)

        def run() -> None:
            pipeline = beam.Pipeline(runner=runner, options=options)
            (
                pipeline
                | "Shards" >> beam.Create(elements, reshuffle=False)
                | "Deal" >> beam.Reshuffle()
                | "Clean" >> beam.ParDo(DoShards(settings, work, claims=local))
            )
            pipeline.run().wait_until_finish()

        size = sum(unit.shard.size for unit in units)
        shown: Display = display(sys.stderr, total=size) if progress else Silent()
        run_watched(run, folder=folder, display=shown, stall_after=stall_after if local else None)


def worker_environment(stack: ExitStack, workers: int, *, folder: Path, private: Sequence[int]) -> Any:
    """Where Beam's local workers live: None for this process, else forks of it, or processes started anew."""
    if workers == 1:
        return None
    from .forked import Forks, may_fork

    if may_fork():
        return stack.enter_context(Forks.start(workers, folder=folder, private=private)).environment()
    from apache_beam.transforms.environments import SubprocessSDKEnvironment

    return SubprocessSDKEnvironment.from_command_string(worker_command(folder))
