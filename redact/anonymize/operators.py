"""The built-in operators: plain functions under Presidio's names, validated once when they are built.

Their parameters have Presidio's names too, with three differences: nothing is
hashed without a key, encryption gives the same result on every run, and a key
comes from the environment or a file (`key_env`, `key_file`), not from the policy.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from ..errors import PolicyError
from .keys import LITERAL_KEYS, read_key


class Operator(Protocol):
    """What stands in place of a finding, given its text and label. Pure: the same result on every call."""

    def __call__(self, text: str, label: str, /) -> str: ...


_KEY = {"key_env": str, "key_file": str}

PARAMETERS: Mapping[str, Mapping[str, type]] = {
    "replace": {"new_value": str},
    "redact": {},
    "mask": {"masking_char": str, "chars_to_mask": int, "from_end": bool},
    "hash": {"hash_type": str, **_KEY},
    "encrypt": _KEY,
    "keep": {},
}
"""The parameters of each built-in operator and their types; all are optional."""

OPERATORS: tuple[str, ...] = tuple(PARAMETERS)

AES_KEY_BYTES = (16, 24, 32)
_IV_BYTES = 16
_TYPE_NAMES = {str: "a string", int: "a whole number", bool: "true or false"}


def build_builtin(name: str, params: Mapping[str, Any], *, where: str) -> Operator:
    """The built-in operator of that name, its parameters checked once and for all."""
    check_parameters(name, params, where=where)
    return _BUILDERS[name](params, where)


def check_parameters(name: str, params: Mapping[str, Any], *, where: str) -> None:
    """Raise PolicyError for a parameter that a built-in operator does not take, or of the wrong type."""
    takes = PARAMETERS[name]
    for key, value in params.items():
        if key in LITERAL_KEYS and "key_env" in takes:
            raise PolicyError(
                f"{where}: a policy must not hold the {key} itself; "
                f"set the environment variable REDACT_KEY, or name another with key_env, or a file with key_file"
            )
        if key not in takes:
            choices = f"it takes {', '.join(sorted(takes))}" if takes else "it takes none"
            raise PolicyError(f"{where}: operator {name} has no parameter {key!r}; {choices}")
        wanted = takes[key]
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise PolicyError(f"{where}: {key} must be {_TYPE_NAMES[wanted]}, not {_kind(value)}")
        if value == "":
            instead = "; to leave nothing behind use the operator redact" if key == "new_value" else ""
            raise PolicyError(f"{where}: {key} is empty{instead}")


def replacing(params: Mapping[str, Any], where: str) -> Operator:
    """`new_value`, or the label in angle brackets."""
    if "new_value" not in params:
        return lambda text, label: f"<{label}>"
    value: str = params["new_value"]
    return lambda text, label: value


def removing(params: Mapping[str, Any], where: str) -> Operator:
    """Nothing at all."""
    return lambda text, label: ""


def keeping(params: Mapping[str, Any], where: str) -> Operator:
    """The text as it was."""
    return lambda text, label: text


def masking(params: Mapping[str, Any], where: str) -> Operator:
    """`masking_char` ("*") over the first `chars_to_mask` code points (default: all), or the last with `from_end`."""
    char: str = params.get("masking_char", "*")
    if len(char) != 1:
        raise PolicyError(f"{where}: masking_char must be one character, not {len(char)}")
    count: int | None = params.get("chars_to_mask")
    if count is not None and count < 1:
        raise PolicyError(
            f"{where}: chars_to_mask must be at least 1, not {count}; to hide nothing use the operator keep"
        )
    if count is None:
        return lambda text, label: char * len(text)
    if params.get("from_end", False):
        return lambda text, label: text[: max(len(text) - count, 0)] + char * min(len(text), count)
    return lambda text, label: char * min(len(text), count) + text[count:]


def hashing(params: Mapping[str, Any], where: str) -> Operator:
    """HMAC of the text in hex, sha256 or sha512 by `hash_type`.

    A bare or salted hash of a phone number is undone by hashing every phone
    number; without the key, this one is not.
    """
    hash_type = params.get("hash_type", "sha256")
    check_hash_type(hash_type, where=where)
    return hash_with(read_key(params, where=where), hash_type)


def check_hash_type(hash_type: str, *, where: str) -> None:
    if hash_type not in ("sha256", "sha512"):
        raise PolicyError(f"{where}: unknown hash_type {hash_type!r}; choices: sha256, sha512")


def hash_with(key: bytes, hash_type: str) -> Operator:
    return lambda text, label: hmac.digest(key, _encode(text), hash_type).hex()


def encrypting(params: Mapping[str, Any], where: str) -> Operator:
    """AES-CBC that Presidio's decrypt operator reverses with the same key."""
    return encrypt_with(read_key(params, where=where, sizes=AES_KEY_BYTES))


def encrypt_with(key: bytes) -> Operator:
    """base64url(IV + AES-CBC of the padded text), the IV made from the text by HMAC.

    Presidio draws the IV at random, so two runs over a corpus differ. Made from
    key and text (as in SIV, RFC 5297), it is as unpredictable without the key,
    and all it gives away is that two values are equal.
    """
    from cryptography.hazmat.primitives import padding
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    # A key of its own, so that the IV is not also the start of what `hash` makes with the same key.
    iv_key = hmac.digest(key, b"redact encrypt iv", "sha256")
    aes = algorithms.AES(key)

    def encrypt(text: str, label: str) -> str:
        data = _encode(text)
        iv = hmac.digest(iv_key, data, "sha256")[:_IV_BYTES]
        padder = padding.PKCS7(algorithms.AES.block_size).padder()
        encryptor = Cipher(aes, modes.CBC(iv)).encryptor()
        body = encryptor.update(padder.update(data) + padder.finalize()) + encryptor.finalize()
        return base64.urlsafe_b64encode(iv + body).decode("ascii")

    return encrypt


_BUILDERS: Mapping[str, Callable[[Mapping[str, Any], str], Operator]] = {
    "replace": replacing,
    "redact": removing,
    "mask": masking,
    "hash": hashing,
    "encrypt": encrypting,
    "keep": keeping,
}


def _encode(text: str) -> bytes:
    # JSON may hold lone surrogates ("\ud800"), which strict UTF-8 refuses.
    return text.encode("utf-8", "surrogatepass")


def _kind(value: object) -> str:
    return "null" if value is None else type(value).__name__
