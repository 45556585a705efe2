"""Digests of inputs, always keyed: an unkeyed digest of a text can be found again by trying."""

from __future__ import annotations

import hashlib
import hmac
import os
from pathlib import Path
from typing import Self

from redact.anonymize.keys import DEFAULT_KEY_ENV, check_key


class Digester:
    """HMAC-SHA256 under one key, in hex."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def from_environment(cls, salt: str) -> Self:
        """Keyed by REDACT_KEY where it is set, else by the output's own salt (hex). Raises SecretKeyError."""
        key = os.fsencode(os.environ.get(DEFAULT_KEY_ENV, ""))
        if not key:
            return cls(bytes.fromhex(salt))
        check_key(key, where="input digests", source=f"the environment variable {DEFAULT_KEY_ENV}")
        return cls(key)

    @property
    def check(self) -> str:
        """Tells whether two runs have the same key, and nothing about it."""
        return self._digest(b"key check")[:16]

    def of_path(self, relative: str) -> str:
        """The id of a path within an input; the same wherever the input lies."""
        return self._digest(b"path\0" + os.fsencode(relative))[:20]

    def of_file(self, path: str) -> str:
        """Of the bytes of a file as it lies on disk; "" where it cannot be read."""
        digest = hmac.new(self._key, b"file\0", hashlib.sha256)
        try:
            with Path(path).open("rb") as file:
                while chunk := file.read(1 << 20):
                    digest.update(chunk)
        except OSError:
            return ""
        return digest.hexdigest()

    def _digest(self, data: bytes) -> str:
        return hmac.new(self._key, data, hashlib.sha256).hexdigest()
