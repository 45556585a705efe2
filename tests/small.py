"""A real Redactor that is built in no time: two patterns, no model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from redact import Pattern, PatternSpec, Redactor, recognizer

NAME = PatternSpec(
    name="NameRecognizer", label="PERSON", patterns=(Pattern("name", r"(?<![A-Za-z])(Ada Lovelace|Bob Stone)", 0.9),)
)
MAIL = PatternSpec(
    name="MailRecognizer", label="EMAIL_ADDRESS", patterns=(Pattern("mail", r"[\w.]+@[\w.]+\.\w+", 0.9),)
)

SMALL_POLICY: dict[str, Any] = {"version": 1, "packs": [], "layers": ["regex"], "entities": {"DEFAULT": "replace"}}


@recognizer("BOOM")
def boom(text: str) -> Iterator[tuple[int, int]]:
    """Fails on texts that say so."""
    if "boom" in text:
        raise RuntimeError
    yield from ()


def small_redactor(**policy: Any) -> Redactor:
    """Finds "Ada Lovelace", "Bob Stone" and mail addresses; a text with "boom" fails."""
    return Redactor(SMALL_POLICY | policy, recognizers=[NAME, MAIL, boom])
