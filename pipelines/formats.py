"""What the formats of records are called and how a record is written in each."""
from __future__ import annotations

from typing import Any


def decode_record(line: bytes) -> Any: ...      # one JSONL line; raises ValueError kinds


def encode_record(record: Any) -> bytes: ...    # without the line end
