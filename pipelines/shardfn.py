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

from .crates import Unit, pack
from .progress import Heart, Progress
from .watch import AGAIN, here

LANE = 1000
"""Crates in one Beam element at most."""


Crate = tuple[Unit, ...]
"""Shards that are worked off together."""


class Work(Protocol):
    """What is done to the shards of a crate. Pickles."""

    def __call__(self, crate: Sequence[Any], redactor: Redactor, progress: Progress) -> Stats: ...


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


def lanes(units: Iterable[Unit], *, workers: int) -> list[tuple[Crate, ...]]:
    """The elements of the local job: every worker gets every crate, large ones first, and does those it claims first.

    FnApiRunner deals its elements out once, in turn, and never again; so a list per worker is dealt,
    and the claims balance the load, however wrong the sizes were and however busy a core is.
    """
    crates = iter(pack(sorted(units, key=lambda unit: (-unit.shard.size, unit.id)), workers=workers))
    elements: list[tuple[Crate, ...]] = []
    while chunk := tuple(islice(crates, LANE)):
        elements.extend([chunk] * workers)
    return elements


def claim(folder: Path, first: str) -> bool:
    """Whether the caller is the first to claim the crate whose first unit this is."""
    try:
        os.close(os.open(folder / f"claim-{first}", os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    return True


class DoShards(beam.DoFn):  # type: ignore[misc]
    """Work off the crates of each element and give the Stats of each.

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

    def process(self, crates: Sequence[Crate]) -> Iterator[Stats]:
        for crate in crates:
            if not self._claims or claim(self._folder, crate[0].id):
                stats = self._do(crate)
                count(stats)
                yield stats
        self._heart.begin("")

    def _do(self, crate: Crate) -> Stats:
        others = len(crate) - 1
        name = crate[0].name + (f" or one of {others} small files dealt out with it" if others else "")
        self._heart.begin(name)
        try:
            return self._work(crate, self._redactor, self._heart)
        except JobError:
            raise
        except RedactError as error:
            raise JobError(str(error)) from None
        except MemoryError:
            raise JobError(f"{name}: out of memory; fewer --workers need less, and {AGAIN}") from None
        except Exception as error:
            raise JobError(f"{name}: unexpected {here(error)}") from None


def count(stats: Stats) -> None:
    """Add to Beam's own counters, which every runner shows."""
    for name in ("records", "changed", "failed", "findings"):
        Metrics.counter("redact", name).inc(getattr(stats, name))
