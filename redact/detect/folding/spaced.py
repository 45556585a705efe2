"""Digits, addresses and keys that are spaced out, character by character."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from .fold import Edit
from .owned import owned

_BLANKS = re.compile(" +")
_LETTERS = re.compile(r"(?<!\S)\S(?: {1,3}\S(?![^\s.,;:!?)\"'])){6,200}")
_LETTERS_BACKWARDS = re.compile(r"(?: {1,3}\S(?!\S)){0,200}")
_LETTERS_REACH = 600
_DIGIT_GAP = re.compile(r"[ ().\-/_*|~+\u00b7]{1,4}")
_DIGIT_RUN = re.compile(
    r"(?<![\w.,-])[+(]{0,2}[0-9](?:[ ().\-/_*|~+\u00b7]{1,4}[0-9](?![0-9])){6,20}(?![A-Za-z0-9_])(?![ .\-/]{1,2}[0-9])"
)
# (A class of two ranges is searched faster than one range.)
_COUNTING = "01234567890123456789"
# An area before spaced digits, "(415) 5 5 5 - 0 1 3 2", and one that is spaced itself: "4 1 5 - 555 - 0132".
_AREA = re.compile(r"\([0-9]{2,5}\)[ .\-/]{0,2}\Z")
_SPACED_AREA = re.compile(
    r"(?<![\w.,-])[+(]{0,2}[0-9](?: [0-9](?![0-9])){2,4}"
    r"(?=\)?[ .\-/]{1,3}[0-9]{3,4}[ .\-]{1,3}[0-9]{3,4}(?![0-9A-Za-z]))"
)
_ADDRESS = re.compile(r"(?:[0-9] ){0,2}[0-9](?: \. (?:[0-9] ){0,2}[0-9]){3}")
# Set apart by another sign than a blank: j-a-n-e-@-e-x-...
_FILLED = re.compile(r"@(?:([-_.*|/~+\u00b7:,])\w\1|\w([-_.*|/~+\u00b7:,])\w\2)")
# B-E-6-8-5-3-9-...
_FILLED_ACCOUNT = re.compile(r"[A-Z]([-_.*|/~+\u00b7:,])[A-Z]\1[0-9]\1[0-9](?:\1[A-Z0-9]){11,30}(?![A-Za-z0-9])")
_MAYBE_RUN = re.compile(r"[0-9\x00][ ._/*|~+\u00b7()-]{1,3}[0-9][ ._/*|~+\u00b7()-]{1,3}[0-9](?![0-9])")


def spaced(text: str) -> Iterator[Edit]:
    """Edits that close up numbers, mail addresses and keys whose characters are spaced out."""
    runs = [match.start() for match in _MAYBE_RUN.finditer(text)]
    if runs:
        yield from _digit_runs(text, runs)
    yield from _filled_addresses(text)
    if runs:
        yield from _filled_accounts(text)
    at = text.find(" @ ")
    while at >= 0:
        runs.append(at + 1)
        at = text.find(" @ ", at + 2)
    if runs:
        yield from _letter_runs(text, sorted(runs))


def _filled_addresses(text: str) -> Iterator[Edit]:
    """Addresses whose letters are set apart by one other sign, which may be missing beside the "@"."""
    for match in _FILLED.finditer(text):
        filler, place = match[1] or match[2], match.start()
        left = place - (text[place - 1] == filler)
        right = place + 1 + bool(match[1])
        start, end = left - 1, right + 1
        while start >= 2 and text[start - 1] == filler and (text[start - 2].isalnum() or text[start - 2] in "._+-"):
            start -= 2
        while text[end : end + 1] == filler and (text[end + 1 : end + 2].isalnum() or text[end + 1 : end + 2] == "."):
            end += 2
        if left - start >= 3 and end - right >= 7:
            for at in (
                *range(start + 1, left, 2),
                *range(left, place),
                *range(place + 1, right),
                *range(right + 1, end, 2),
            ):
                yield at, at + 1, ""


def _filled_accounts(text: str) -> Iterator[Edit]:
    for match in _FILLED_ACCOUNT.finditer(text):
        if not text[match.start() - 1 : match.start()].isalnum():
            for at in range(match.start() + 1, match.end(), 2):
                yield at, at + 1, ""


def _digit_runs(text: str, places: Sequence[int]) -> Iterator[Edit]:
    done = 0
    for place in places:
        if place < done:
            continue
        start = place
        while start > max(done, place - 2) and text[start - 1] in "+(":
            start -= 1
        match = _DIGIT_RUN.match(text, start)
        if match is None and text[place - 1 : place].isdigit():  # the last of a group
            behind = _DIGIT_GAP.match(text, place + 1)
            start = place = behind.end() if behind else place
            match = _DIGIT_RUN.match(text, start)
        if match is None:
            area = _SPACED_AREA.match(text, start)
            if area and owned(text, *area.span()):
                done = area.end()
                yield from ((gap.start(), gap.end(), "") for gap in _BLANKS.finditer(text, start, done))
            continue
        done = match.end()
        run = match[0]
        gaps = list(_DIGIT_GAP.finditer(run, place - start))
        named = bool(_AREA.search(text, max(0, start - 10), start)) or owned(text, start, done)
        digits = "".join(char for char in run if char.isdigit())
        # Bits, ratings and counting; a card may have few different digits.
        if (len(set(digits)) < 4 and not (named and len(digits) > 12)) or digits in _COUNTING:
            continue
        kinds = Counter(gap[0] for gap in gaps)
        grouped = len(kinds) > 1 and ("-" in run or ")" in run)
        filler = kinds.most_common(1)[0][0]
        if named or (len(gaps) >= 9 and (grouped or run[0] in "+(")) or len(gaps) == 15 or _ADDRESS.fullmatch(run):
            for gap in gaps:
                sign = gap[0].strip("()") if filler == ")(" else gap[0].strip()
                reading = "" if gap[0] == filler else sign or " "
                yield start + gap.start(), start + gap.end(), reading


def _letter_runs(text: str, places: Sequence[int]) -> Iterator[Edit]:
    """Mails, and keys and account numbers with their letters."""
    done = 0
    for place in places:
        if place < done:
            continue
        before = _LETTERS_BACKWARDS.match(text[max(done, place - _LETTERS_REACH) : place][::-1])
        match = _LETTERS.match(text, place - (before.end() if before else 0))
        if match is None:
            continue
        done = match.end()
        run = match[0].replace(" ", "")
        digits = sum(char.isdigit() for char in run)
        if (
            ("@" in run and "." in run)
            or (len(run) >= 12 and 4 <= digits < len(run))
            or (len(run) >= 8 and 6 <= digits < len(run) and owned(text, match.start(), done))
        ):
            for gap in _BLANKS.finditer(match[0]):
                yield match.start() + gap.start(), match.start() + gap.end(), ""
