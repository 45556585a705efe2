"""A pattern recognizer as a frozen value: what a pack, a policy or a Presidio PatternRecognizer comes down to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import regex

# Presidio compiles every pattern with these unless told otherwise.
DEFAULT_FLAGS = int(regex.DOTALL | regex.MULTILINE | regex.IGNORECASE)

Check = Callable[[str], bool | None]
"""Judges the matched text: True makes the score 1, False drops the match, None leaves both alone."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One regular expression with the score of an unconfirmed match.

    A named group `value`, where the expression has one, is the part that is
    reported: `password=(?P<value>...)` hides the value and leaves the key.
    """

    name: str
    regex: str
    score: float


@dataclass(frozen=True, slots=True)
class PatternSpec:
    """A recognizer made of patterns, under Presidio's field names where it has them.

    `context` holds words, compared whole and without case, that raise the score
    when they stand near a match; `requires_context` drops a match that has none
    near it and was not confirmed by `check` (returned True). `lowering` holds words
    that lower it below the default threshold where they stand before the match
    ("version 10.0.19045.3208"). `check_name` is the name under which a policy
    may ask for `check`. `invalidate` drops a match when it returns True.
    `match` and `no_match` are examples that `redact check` and the tests run;
    `source` says where the format is published. `linear` vouches that its patterns take
    time in proportion to the text, so that they run without a clock.
    """

    name: str
    label: str
    patterns: tuple[Pattern, ...]
    context: tuple[str, ...] = ()
    requires_context: bool = False
    lowering: tuple[str, ...] = ()
    check: Check | None = None
    check_name: str = ""
    invalidate: Check | None = None
    flags: int = DEFAULT_FLAGS
    language: str = "en"
    country: str = ""
    source: str = ""
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()
    pack: str = field(default="", compare=False)
    linear: bool = field(default=False, compare=False)
