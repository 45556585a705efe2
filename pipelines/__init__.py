"""Redact as an Apache Beam job and as Beam transforms; importing this package does not import Beam."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOMES = {
    "ReadRecords": "transforms",
    "RedactRecords": "transforms",
    "WriteRecords": "transforms",
    "run_job": "job",
    "run_scan": "scan",
}

__all__ = ["ReadRecords", "RedactRecords", "WriteRecords", "run_job", "run_scan"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
