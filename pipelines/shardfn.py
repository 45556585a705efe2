"""The DoFn of the job: works off whole shards, so that nothing record-sized ever crosses a Beam shuffle."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

import apache_beam as beam
from apache_beam.metrics import Metrics
from apache_beam.utils.shared import Shared

from redact.engine import Redactor
from redact.errors import JobError, RedactError
from redact.measure.stats import Stats
from redact.policy import Policy

from .progress import Heart, Progress
from .shards import Shard
from .watch import here

LANE = 1000
"""Shards in one Beam element at most."""


class Unit(Protocol):
    """A shard to work off. `id` is unique in the job; `name` is the file's cleaned name, for messages."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def shard(self) -> Shard: ...


class Work(Protocol):
    """What is done to a shard. Pickles."""

    def __call__(self, unit: Any, redactor: Redactor, progress: Progress) -> Stats: ...


@dataclass(frozen=True, slots=True)
class Settings:
    """What travels to the workers: the policy and the caller's own recognizers, never a built Redactor.

    `folder` is the job's folder for temporary files, on a disk that all workers share. `shared` is where the driver's
    Redactor is found in its own process and in forks of it.
    """

    policy: Policy
    recognizers: tuple[Any, ...]
    folder: str
    shared: Shared


def lanes(units: Iterable[Unit], *, workers: int) -> list[tuple[Unit, ...]]:
    """The elements of the local job: every worker gets every unit, large ones first, and does those it claims first.

    FnApiRunner deals its elements out once, in turn, and never again; so a list per worker is dealt,
    and the claims balance the load, however wrong the sizes were and however busy a core is.
    """
    ordered = iter(sorted(units, key=lambda unit: (-unit.shard.size, unit.id)))
    elements: list[tuple[Unit, ...]] = []
    while chunk := tuple(islice(ordered, LANE)):
        elements.extend([chunk] * workers)
    return elements


def claim(folder: Path, unit_id: str) -> bool:
    """Whether the caller is the first to claim this unit."""
    try:
        os.close(os.open(folder / f"claim-{unit_id}", os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    return True


class DoShards(beam.DoFn):  # type: ignore[misc]
    """Work off the shards of each element and give the Stats of each.

    Every error leaves as a JobError whose message is ours: Beam prints and sends tracebacks.
    """

    def __init__(self, settings: Settings, work: Work, *, claims: bool) -> None:
        self._settings = settings
        self._work = work
        self._claims = claims

    def setup(self) -> None:
        self._folder = Path(self._settings.folder)
        try:
            self._redactor: Redactor = self._settings.shared.acquire(self._build)
        except RedactError as error:
            raise JobError(f"a worker cannot load the policy: {error}") from None
        self._heart = Heart(self._folder)

    def _build(self) -> Redactor:
        return Redactor(self._settings.policy, recognizers=self._settings.recognizers)

    def process(self, units: Sequence[Unit]) -> Iterator[Stats]:
        for unit in units:
            if not self._claims or claim(self._folder, unit.id):
                stats = self._do(unit)
                count(stats)
                yield stats
        self._heart.begin("")

    def _do(self, unit: Unit) -> Stats:
        self._heart.begin(unit.name)
        try:
            return self._work(unit, self._redactor, self._heart)
        except JobError:
            raise
        except RedactError as error:
            raise JobError(str(error)) from None
        except Exception as error:
            raise JobError(f"{unit.name}: unexpected {here(error)}") from None


def count(stats: Stats) -> None:
    """Add to Beam's own counters, which every runner shows."""
    for name in ("records", "changed", "failed", "findings"):
        Metrics.counter("redact", name).inc(getattr(stats, name))
