"""Operators by name: the built-in ones, installed ones, users' classes and Presidio's configs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import PolicyError
from ..plugins import resolve
from .custom import fresh_copy, wrap_class, wrap_function
from .keys import check_key
from .operators import (
    AES_KEY_BYTES,
    OPERATORS,
    Operator,
    build_builtin,
    check_hash_type,
    check_parameters,
    encrypt_with,
    hash_with,
)


def build_operator(
    name: str, params: Mapping[str, Any], *, where: str, custom: Mapping[str, type] | None = None
) -> Operator:
    """The operator of that name with its parameters checked, once and for all.

    `name` is one of OPERATORS, a key of `custom` (installed Presidio Operator
    classes by name), "module:Class" of one, or "custom" with a function as the
    parameter `lambda`. `where` is the file and key path that errors begin with.
    Raises PolicyError, or SecretKeyError for a key.
    """
    installed = custom or {}
    if name in OPERATORS:
        return build_builtin(name, params, where=where)
    if name in installed:
        return wrap_class(installed[name], params, where=where, copy=fresh_copy)
    if name == "custom":
        return wrap_function(params, where=where)
    if ":" in name:
        return wrap_class(resolve(name, where=where), params, where=where, copy=fresh_copy)
    known = ", ".join([*OPERATORS, *sorted(installed)])
    raise PolicyError(f"{where}: unknown operator {name!r}; choices: {known}, or module:Class of a Presidio Operator")


def operator_from_presidio(config: Any, *, where: str, custom: Mapping[str, type] | None = None) -> Operator:
    """The operator that a Presidio `OperatorConfig` asks for; the config is never changed.

    What a policy must not hold, code may: `salt` keys the hash, `key` the
    encryption, "custom" takes a function as "lambda". A hash without a salt
    takes its key from REDACT_KEY. Raises PolicyError or SecretKeyError.
    """
    if not hasattr(config, "operator_name"):
        raise PolicyError(f"{where}: must be a Presidio OperatorConfig, not {type(config).__name__}")
    name: str = config.operator_name
    params = {key: value for key, value in config.params.items() if key != "entity_type"}
    if name == "replace" and not params.get("new_value"):
        params.pop("new_value", None)  # Presidio reads an empty value as none
    if name == "hash" and "salt" in params:
        salt = _key_bytes(params.pop("salt"), "salt", where=where)
        check_key(salt, where=where, source="the parameter salt")
        check_parameters(name, params, where=where)
        hash_type = params.get("hash_type", "sha256")
        check_hash_type(hash_type, where=where)
        return hash_with(salt, hash_type)
    if name == "encrypt" and "key" in params:
        key = _key_bytes(params.pop("key"), "key", where=where)
        check_key(key, where=where, source="the parameter key", sizes=AES_KEY_BYTES)
        check_parameters(name, params, where=where)
        return encrypt_with(key)
    if custom and name in custom and name not in OPERATORS:
        # As in Presidio the values themselves are shared: its counters live in a mapping of the caller's.
        return wrap_class(custom[name], params, where=where, copy=dict)
    return build_operator(name, params, where=where, custom=custom)


def _key_bytes(value: object, name: str, *, where: str) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes):
        return value
    raise PolicyError(f"{where}: {name} must be a string or bytes, not {type(value).__name__}")
