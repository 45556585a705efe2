"""Where the keys of hash and encrypt come from: the environment or a file, never the policy itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import PolicyError, SecretKeyError

DEFAULT_KEY_ENV = "REDACT_KEY"
MIN_KEY_BYTES = 16
LITERAL_KEYS = ("key", "salt")
"""Presidio's names for a key or salt written out in the parameters."""


def read_key(params: Mapping[str, Any], *, where: str, sizes: tuple[int, ...] = ()) -> bytes:
    """The key that `key_env` (default REDACT_KEY) or `key_file` points to.

    A variable's value is used as it stands, a file's bytes without one trailing
    newline. `sizes` are the lengths in bytes that will do; without them
    anything from 16 bytes up. Raises SecretKeyError, which names the variable or
    file and never its value.
    """
    if "key_env" in params and "key_file" in params:
        raise PolicyError(f"{where}: give key_env or key_file, not both")
    if "key_file" in params:
        source = f"the file {params['key_file']}"
        key = _from_file(params["key_file"], where=where)
    else:
        variable = params.get("key_env", DEFAULT_KEY_ENV)
        source = f"the environment variable {variable}"
        key = os.fsencode(os.environ.get(variable, ""))
    check_key(key, where=where, source=source, sizes=sizes)
    return key


def check_key(key: bytes, *, where: str, source: str, sizes: tuple[int, ...] = ()) -> None:
    """Raise SecretKeyError, naming `source`, unless the key has a length that will do."""
    wanted = f"{_choice(sizes)} bytes" if sizes else f"at least {MIN_KEY_BYTES} bytes"
    if not key:
        raise SecretKeyError(f"{where}: needs a key of {wanted} in {source}, which is not set or empty")
    if (len(key) not in sizes) if sizes else (len(key) < MIN_KEY_BYTES):
        raise SecretKeyError(f"{where}: the key in {source} has {len(key)} bytes; it must have {wanted}")


def _choice(sizes: tuple[int, ...]) -> str:
    *head, last = map(str, sizes)
    return f"{', '.join(head)} or {last}" if head else last


def _from_file(path: str, *, where: str) -> bytes:
    try:
        data = Path(path).expanduser().read_bytes()
    except OSError as error:
        raise SecretKeyError(f"{where}: cannot read the key file {path}: {error.strerror}") from None
    except ValueError:
        raise SecretKeyError(f"{where}: key_file is no path: it holds a null character") from None
    return data.removesuffix(b"\n").removesuffix(b"\r")
