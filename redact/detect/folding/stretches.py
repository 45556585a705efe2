"""Stretches that are encoded as a whole: base64, hexadecimal, lists of the numbers of characters."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from .fold import Edit

_BASE64_END = re.compile(r"=(?<=[A-Za-z0-9+/_-]{15}=)=?(?![\w=])")
_BASE64_BACKWARDS = re.compile(r"[A-Za-z0-9+/_-]{15,}(?![\w%.]|==)")
_BASE64 = re.compile(r"(?<![\w+/=.%-])[A-Za-z0-9+/_-]{16,400}(?![\w+/=%-])")
# Unpadded, it is told by capitals within words and by what it says.
_MIXED = re.compile(r"[A-Z](?<=[a-z0-9].)")
_RUN = re.compile(r"[A-Za-z0-9+/_-]{12,400}")
_SAYING = re.compile(r"[^\s@]@[^\s@]+\.[a-z]|(?:[^0-9\n]*[0-9]){6}")
_HEXADECIMAL = re.compile(r"40(?<=[2-7][0-9a-fA-F]40)(?=[2-7][0-9a-fA-F])")
_HEX_RUN = re.compile(r"(?<![0-9A-Za-z])(?:0x)?((?:[2-7][0-9a-fA-F]){10,100})(?![0-9A-Za-z])")
_HEX_DUMP = re.compile(r"40(?<=[2-7][0-9a-fA-F][ :-]40)(?=[ :-][2-7][0-9a-fA-F])")
_HEX_BYTES = re.compile(
    r"(?<![0-9A-Za-z:-])[2-7][0-9a-fA-F]([ :-])(?:[2-7][0-9a-fA-F]\1){5,100}[2-7][0-9a-fA-F](?![0-9A-Za-z:-])"
)
# The characters of an address by their numbers, as code lists them: [106, 97, 64, 98], {0x6a, 0x61, 0x40}.
_LISTED = re.compile(r"64(?:(?<=[0-9][ ,]64)|(?<=[0-9], 64))(?=,? ?[0-9])|0x40(?=, ?0x)")
_NUMBERS = re.compile(r"(?<![\w.])(?:(?:[3-9][0-9]|1[0-2][0-9])(?:, ?| )){6,200}(?:[3-9][0-9]|1[0-2][0-9])(?![\w.])")
_BYTES = re.compile(r"(?<!\w)(?:0x[2-7][0-9a-fA-F], ?){6,200}0x[2-7][0-9a-fA-F](?!\w)")
_LONGEST = 402


def base64_texts(text: str) -> Iterator[Edit]:
    """Edits that decode short base64 of plain text: padded, or anywhere in a text that speaks of base64."""
    if "=" in text:
        for match in _BASE64_END.finditer(text):
            start = max(0, match.start() - _LONGEST)
            run = _BASE64_BACKWARDS.match(text[start : match.start()][::-1])
            if run and match.start() - run.end() >= (start and start + 1):  # no end of something longer
                yield from _plain(match.start() - run.end(), match.end(), run[0][::-1])
    done = 0
    for match in _MIXED.finditer(text):
        if match.start() >= done:
            start = match.start()
            while (
                start > done
                and match.start() - start < _LONGEST
                and (text[start - 1].isalnum() or text[start - 1] in "+/_-")
            ):
                start -= 1
            run = _RUN.match(text, start)
            done = run.end() if run else match.end()
            token = text[start - 1 : start] == "." == text[done : done + 1]  # the middle of a JWT, found as a whole
            if run and text[done : done + 1] not in ("=", "%") and not token:
                yield from _plain(start, done, run[0], saying=True)
    if "40" in text:
        for match in _HEXADECIMAL.finditer(text):
            run = _HEX_RUN.search(text, max(0, match.start() - 100), match.start() + 200)
            if run:
                yield from _hexadecimal(*run.span(), run[1])
        done = 0
        for match in _HEX_DUMP.finditer(text):
            if match.start() >= done:
                run = _HEX_BYTES.search(text, max(done, match.start() - _LONGEST), match.start() + _LONGEST)
                if run:
                    done = run.end()
                    yield from _hexadecimal(*run.span(), run[0].replace(run[1], ""))
    if "64" in text or "0x40" in text:
        yield from _listed(text)
    if "ase64" in text or "ASE64" in text:
        for run in _BASE64.finditer(text):
            yield from _plain(run.start(), run.end(), run[0])


def _listed(text: str) -> Iterator[Edit]:
    done = 0
    for match in _LISTED.finditer(text):
        if match.start() >= done:
            runs = _BYTES if match[0][1] == "x" else _NUMBERS
            run = runs.search(text, max(done, match.start() - 2 * _LONGEST), match.start() + 2 * _LONGEST)
            done = run.end() if run else match.end()
            if run:
                codes = [int(code, 0) for code in run[0].replace(",", " ").split()]
                content = "".join(map(chr, codes))
                if content.isascii() and content.isprintable() and _SAYING.search(content):
                    yield *run.span(), f" {content} "


def _hexadecimal(start: int, end: int, digits: str) -> Iterator[Edit]:
    content = bytes.fromhex(digits).decode("ascii", "replace")
    if content.isprintable() and _SAYING.search(content):
        yield start, end, f" {content} "


def _plain(start: int, end: int, run: str, *, saying: bool = False) -> Iterator[Edit]:
    body = run.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        content = base64.b64decode(body + "=" * (-len(body) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return
    if content.strip().isprintable() and (not saying or _SAYING.search(content)):
        yield start, end, f" {content} "
