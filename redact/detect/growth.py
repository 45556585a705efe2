"""Whether the time of a pattern grows faster than the text: its own worst texts, and the same four times as long.

Badge: pattern 'badge' takes 15 times as long on four times as much of 'a'; bound its repeats, ...
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import regex

from .pattern import PatternSpec

SHORT, LONG = 4_000, 16_000
"""Characters of the two texts."""
SUSPECT = 0.06
"""Seconds of CPU time under which the longer text is fast enough, whatever the shorter takes."""
FACTOR = 9.0
"""Linear work takes 4 times as long on the longer text, quadratic work 16 times."""
_STOP = 3.0
_TRIAL = 1_000
"""Characters of a first text. A pattern that is fast on it and grows little from there is left at that."""
_TRIED = SUSPECT / (LONG / _TRIAL) ** 2
"""Seconds of CPU time on it under which even quadratic work on the longer text would be fast enough."""
_LITTLE = 6.0
"""From it to the shorter of the two texts, which is four times as long too."""
_PIECES = (
    "a", "A", "1", "a.", "1 ", "1.", "1-", ".", "-", " ", "\n", "@", "a@", ":", "aA1", "A 1 ", "'", "=a", "/", "_", "é",
    "字", "a.1-@ ",
)  # fmt: skip
_JOINERS = ("", " ", "1", ": ", ".")
# What is no literal in an expression: escapes, classes, counts and the heads of groups.
_SYNTAX = regex.compile(
    r"\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\{[\d,]+\}|\(\?(?:P?<\w+>|<?[=!]|[\w-]*:)"
)
_LITERAL = regex.compile(r"[\p{L}\p{M}]{2,}+|\d{2,}+")


def worst_pieces(expression: str, examples: tuple[str, ...] = ()) -> list[str]:
    """What to repeat: plain classes, each literal of the expression, all joined, heads of examples."""
    literals = list(dict.fromkeys(_LITERAL.findall(_SYNTAX.sub(" ", expression))))
    joined = [joiner.join([*literals, ""]) for joiner in _JOINERS] if literals else []
    heads = [example[: max(1, len(example) * 2 // 3)] for example in examples]
    return list(dict.fromkeys([*_PIECES, *(f"{one} " for one in literals), *joined, *heads]))


def growing(spec: PatternSpec) -> Iterator[str]:
    """A line for each pattern whose time grows faster than the text. Examples are run too; a check is not."""
    for pattern in spec.patterns:
        compiled = regex.compile(pattern.regex, spec.flags)
        # What the expression cannot do without must be there, or the search ends before it starts.
        tail = "\n".join(["", pattern.regex, *spec.match])
        own = _seconds(compiled, "", tail, 0)
        for piece in worst_pieces(pattern.regex, spec.match):
            if _grows_little(compiled, piece, tail, own):
                continue
            times = _times(compiled, piece, tail)
            if times is not None:
                yield (
                    f"{spec.name}: pattern {pattern.name!r} takes {times} as long on four times as much of "
                    f"{piece[:40]!r}; bound its repeats, or make them possessive"
                )
                break


def _grows_little(compiled: regex.Pattern[str], piece: str, tail: str, own: float) -> bool:
    """Whether first texts leave nothing to fear of the two; `own` is what the tail takes alone."""
    trial = _seconds(compiled, piece, tail, _TRIAL) - own
    return trial < _TRIED or _seconds(compiled, piece, tail, SHORT) - own < min(_LITTLE * trial, _STOP / 2)


def _times(compiled: regex.Pattern[str], piece: str, tail: str) -> str | None:
    """How many times as long the longer text takes, where that is too many."""
    long = _seconds(compiled, piece, tail, LONG)
    if long <= SUSPECT:
        return None
    if long >= _STOP:
        return "far more than four times"
    # The longer text again: what slowed it down may have been another process.
    again = min(long, _seconds(compiled, piece, tail, LONG))
    factor = again / max(_seconds(compiled, piece, tail, SHORT), 1e-6)
    return f"{factor:.0f} times" if factor > FACTOR else None


def _seconds(compiled: regex.Pattern[str], piece: str, tail: str, size: int) -> float:
    """CPU time to find all matches in the repeated piece and the tail."""
    text = piece * (size // max(1, len(piece)) + 1) + tail
    start = time.process_time()
    try:
        for _ in compiled.finditer(text, timeout=_STOP):
            pass
    except TimeoutError:
        return _STOP
    return time.process_time() - start
