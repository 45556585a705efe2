"""Which files are read."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InputFile:
    path: str
    relative: str
    format: str
    compression: str
    size: int


def find_inputs(inputs: Sequence[str], *, output: str) -> list[InputFile]: ...     # output "" = none
