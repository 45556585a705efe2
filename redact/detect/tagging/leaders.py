"""Leaders: stretches of text that say the same few characters over and over, as dots lead the eye to a page number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...types import Span

LEAST = 1024  # characters; a shorter stretch is read like any text
KEPT = 64  # characters at either end that stay, so that what stands beside a leader is read with all it depends on
_LONGEST = 4  # characters of what comes again
_SAMPLE = 32
# Two letters together may be a name ("Li, Li, Li, "), and so may one of a script other than ours.
_NAMELIKE = re.compile(r"[^\W\d_]{2}|(?![A-Za-z])[^\W\d_]")


def leaders(text: str) -> list[tuple[int, int]]:
    """Half-open ranges, in order, that can hold no name: up to four characters over and over, no two letters together.

    A word without end is none: it is one token, and to cut it would leave half a word.
    """
    out: list[tuple[int, int]] = []
    at = 0
    while at + _SAMPLE <= len(text):
        unit = _unit(text[at : at + _SAMPLE])
        if not unit:
            at += LEAST // 2
            continue
        match = re.compile(f"(?:{re.escape(unit)})+").match(text, at)
        end = match.end() if match else at
        floor = out[-1][1] if out else 0
        while at > floor and text[at - 1] == text[at - 1 + len(unit)]:
            at -= 1
        if end - at >= LEAST:
            out.append((_after_a_sign(text, at + KEPT), _after_a_sign(text, end - KEPT)))
        at = max(end, at + LEAST // 2)
    return out


def _after_a_sign(text: str, at: int) -> int:
    while text[at - 1].isalnum():
        at += 1
    return at


def _unit(sample: str) -> str:
    """What the sample says again and again; empty where there is no such thing."""
    for size in range(1, _LONGEST + 1):
        if sample[size:] == sample[:-size] and not sample[:size].isalnum() and not _NAMELIKE.search(sample):
            return sample[:size]
    return ""


def without(texts: Sequence[str]) -> tuple[list[str], list[list[int]]]:
    """The texts between the leaders, and per text where in it each of its pieces begins."""
    pieces: list[str] = []
    starts: list[list[int]] = []
    for text in texts:
        ranges = leaders(text) if len(text) >= LEAST else []
        edges = [0, *(edge for span in ranges for edge in span), len(text)]
        starts.append(edges[::2])
        pieces += [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)] if ranges else [text]
    return pieces, starts


def together(starts: Sequence[Sequence[int]], found: Sequence[list[Span]]) -> list[list[Span]]:
    """What was found in the pieces of `without`, per text and with its offsets."""
    given = iter(found)
    return [
        next(given)
        if len(own) == 1
        else [replace(span, start=span.start + start, end=span.end + start) for start in own for span in next(given)]
        for own in starts
    ]
