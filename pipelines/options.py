"""How the job runs: on which Beam runner, with how many workers, on which fields."""

from __future__ import annotations

import io
import os
import shlex
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr
from dataclasses import replace
from pathlib import Path
from typing import Any

from redact.errors import UsageError
from redact.policy import Policy
from redact.policy.load import OTHER_FIELDS

from .fields import parse_fields
from .watch import quiet_beam

LOCAL_RUNNERS = frozenset({"", "direct", "directrunner", "fnapirunner", "local", "localrunner"})
"""Names, in lower case, that mean the runner built here; any other runner is handed to Beam unchanged."""

WORTH_A_WORKER = 2 << 20
"""Bytes of input under which a second process saves little, or nothing where it cannot be forked (seconds to start)."""


def runner_name(beam_args: Sequence[str]) -> str:
    """The runner that `beam_args` name, "" for none; the last one counts, as in Beam."""
    name = ""
    for index, arg in enumerate(beam_args):
        if arg == "--runner":
            if index + 1 == len(beam_args):
                raise UsageError("--runner needs a name, such as FlinkRunner")
            name = beam_args[index + 1]
        elif arg.startswith("--runner="):
            name = arg.removeprefix("--runner=")
    if name.lower() in ("dask", "daskrunner"):
        raise UsageError(
            "runner DaskRunner is refused: under Beam's DaskRunner a job can end as done with an empty output; "
            "use --workers N, or FlinkRunner, SparkRunner or DataflowRunner"
        )
    return name


def is_local(beam_args: Sequence[str]) -> bool:
    """Whether the job runs on this machine's own runner."""
    return runner_name(beam_args).lower() in LOCAL_RUNNERS


def check_options(beam_args: Sequence[str], *, workers: int | None) -> None:
    """Raise UsageError for a runner or an option that is refused or not known, and for a wrong number of workers."""
    if workers is not None and (not isinstance(workers, int) or workers < 1):
        raise UsageError(f"--workers must be at least 1, as a whole number, not {workers!r}")
    if beam_args:
        _check_beam(beam_args)
    if is_local(beam_args):
        return
    name = runner_name(beam_args)
    if workers is not None:
        raise UsageError(f"--workers is for the local runner; tell {name} by its own options after --")
    with quiet_beam():
        from apache_beam.runners.runner import create_runner

    try:
        create_runner(name)
    except (ValueError, ImportError, AttributeError):
        raise UsageError(f"runner {name} is not known to Beam, or its package is not installed") from None


def _check_beam(beam_args: Sequence[str]) -> None:
    """Raise UsageError for an option that Beam cannot read, and for one that the local runner would pass over."""
    local = is_local(beam_args)
    if not beam_args[0].startswith("-"):
        raise UsageError(f"{beam_args[0]}: behind -- go Beam's own options, such as --runner=FlinkRunner")
    if {"-h", "--help"}.intersection(beam_args):  # it would print a list of nothing, and end
        raise UsageError("Beam lists its options in its documentation; redact run --help lists ours")
    said = io.StringIO()
    try:
        with quiet_beam(), redirect_stderr(said):
            from apache_beam.options.pipeline_options import PipelineOptions

            options = PipelineOptions(list(beam_args))
            known = options.get_all_options(drop_default=True)
            given = options.get_all_options(drop_default=True, retain_unknown_options=True)
    except SystemExit:
        # Behind a list of all options there are.
        raise UsageError(f"Beam's options: {said.getvalue().rpartition('error: ')[2].strip()}") from None
    if not local:
        return  # its runner may have options that are not known here
    for name in sorted(given):
        if name not in known:
            raise UsageError(f"--{name}: Beam has no such option")
        if name in ("direct_num_workers", "direct_running_mode"):
            raise UsageError(f"--{name} has no effect here: say --workers N before the --")


def choose_workers(asked: int | None, *, shards: int, size: int) -> int:
    """How many worker processes: as asked, or all cores where the input is worth it; never more than shards.

    `size` is the input's size in bytes, as it lies on disk.
    """
    if asked is None:
        asked = 1 if size < WORTH_A_WORKER else os.cpu_count() or 1
    return max(1, min(asked, shards))


def with_fields(policy: Policy, *, fields: str | Sequence[str] | None, other_fields: str | None) -> Policy:
    """The policy with the fields given on the command line or in a call; raises PolicyError for a path that is none."""
    if fields:
        policy = replace(policy, fields=(fields,) if isinstance(fields, str) else tuple(fields))
    if other_fields is not None:
        if other_fields not in OTHER_FIELDS:
            raise UsageError(f"other_fields must be one of {', '.join(OTHER_FIELDS)}, not {other_fields!r}")
        policy = replace(policy, other_fields=other_fields)
    parse_fields(policy.fields, where="fields" if fields or not policy.where else f"{policy.where}: fields")
    return policy


def pipeline_options(beam_args: Sequence[str], *, workers: int) -> Any:
    """Beam's PipelineOptions; the local runner learns the number of workers from them."""
    from apache_beam.options.pipeline_options import PipelineOptions

    args = list(beam_args)
    if is_local(beam_args):
        args = [*_without_runner(args), f"--direct_num_workers={workers}"]
    return PipelineOptions(args)


def _without_runner(args: Sequence[str]) -> list[str]:
    """The arguments less --runner: the local runner is handed over as an object."""
    kept: list[str] = []
    skip = False
    for arg in args:
        if not skip and arg != "--runner" and not arg.startswith("--runner="):
            kept.append(arg)
        skip = arg == "--runner"
    return kept


def build_runner(beam_args: Sequence[str], options: Any, *, environment: Any = None) -> Any:
    """The runner to give to `beam.Pipeline`: an object for the local one, else None (Beam reads --runner).

    FnApiRunner is built by hand: a plain `beam.Pipeline()` tries Prism first, which downloads a
    binary; and the same runner asked for by name starts its workers with empty options.
    `environment` is where its workers live: None for this process.
    """
    if not is_local(beam_args):
        return None
    from apache_beam.portability.api import beam_provision_api_pb2
    from apache_beam.runners.portability.fn_api_runner import fn_runner
    from apache_beam.runners.portability.portable_runner import JobServiceHandle

    encoded = JobServiceHandle.encode_pipeline_options(options.get_all_options())
    info = fn_runner.ExtendedProvisionInfo(beam_provision_api_pb2.ProvisionInfo(pipeline_options=encoded))
    return fn_runner.FnApiRunner(default_environment=environment, provision_info=info)


def worker_command(folder: Path) -> str:
    """The command line of a worker process.

    Given as an environment of our own in place of `direct_running_mode=multi_processing`, which
    leaves a path with a space unquoted, and whose `python -m` puts the current folder before
    everything else: a `redact/` or `recognizers/` of the user's would be imported there.
    """
    path = os.pathsep.join(sys.path)
    return shlex.join(["exec", sys.executable, "-P", "-m", "redact.pipelines.worker", str(folder), path])
