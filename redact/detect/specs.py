"""Pattern recognizers from YAML, and to and from Presidio's objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .pattern import Check, PatternSpec


def load_specs(data: object, *, where: str, checks: Mapping[str, Check], pack: str = "") -> list[PatternSpec]:
    raise NotImplementedError


def spec_from_presidio(recognizer: Any) -> PatternSpec | None:
    raise NotImplementedError


def spec_to_presidio(spec: PatternSpec) -> Any:
    raise NotImplementedError


def check_examples(spec: PatternSpec) -> list[str]:
    raise NotImplementedError
