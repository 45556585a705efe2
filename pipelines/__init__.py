"""Redact as an Apache Beam job and as Beam transforms; importing this package does not import Beam."""

from __future__ import annotations

from typing import Any

__all__ = ["ReadRecords", "RedactRecords", "WriteRecords"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import transforms

        return getattr(transforms, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
