"""Addresses that leave out their "@" or their end: "jane.roe at gmail", {{email|jane|example.org}}, ["jane", "example.org"].join("@")."""

# ruff: noqa: E501  (expressions are kept whole)

from __future__ import annotations

import re
from collections.abc import Iterator

from .fold import Edit, lowered
from .hints import ALL, SIGNS
from .spoken import LOCAL, LOCAL_REACH, NO_LOCAL, PROVIDERS, dots_of

_BEFORE = re.compile(r"(?:@| ?[\[({<] ?(?:at|@) ?[\])}>] ?| at )\Z", re.IGNORECASE)
_END = re.compile(r"(?: (com|net|de|ch|at|fr|it|es|ru|cz|co ?(?:uk|in|jp)))?(?![\w@.-]?\w)", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:e-?mail|mail|address|adresse?|correo|courriel)(?: address| is| me| to| at|:|=|,){0,3} ?\Z", re.IGNORECASE
)
_REACH = 60
_TEMPLATE = re.compile(
    r"\{\{ ?(?:e-?mail|no ?spam|mail ?to|mail|courriel|correo)\w{0,6} ?\|[\w.+-]{1,40}(?P<sign>\|)[A-Za-z0-9.-]{1,60}\.[a-z]{2,10}(?=[|}])",
    re.IGNORECASE,
)
_STRINGS = r"[\"'][\w.+-]{1,40}([\"'], ?[\"'])[A-Za-z0-9.-]{1,60}\.[a-z]{2,10}[\"']"
_MADE = re.compile(
    rf"{_STRINGS}[\])] ?\.join\(|(?:[\"']@[\"']\.join\([\[(]|(?:%s@%s|\{{\}}@\{{\}})\\?[\"'](?: ?% ?\(|\.format\(|, ?)){_STRINGS}"
)
_MADE_BY = re.compile(r"@(?:[\"']|%s|\{\})")


def cut_short(text: str, may: int = ALL) -> Iterator[Edit]:
    """Edits that write what such addresses leave out. Nothing is looked for that the text may not hold (hints.py)."""
    if may & SIGNS:
        yield from _provided(text)
    if "{{" in text and "|" in text:
        for match in _TEMPLATE.finditer(text):
            yield match.start("sign"), match.end("sign"), "@"
    if _MADE_BY.search(text):
        for match in _MADE.finditer(text):
            yield *match.span(match.lastindex or 0), "@"


def _provided(text: str) -> Iterator[Edit]:
    """Addresses at a provider everyone knows, without the end of its name."""
    small = lowered(text)
    for name in PROVIDERS:
        at = small.find(name)
        while at >= 0:
            place, at = at, small.find(name, at + 1)
            sign, end = _BEFORE.search(text, max(0, place - 8), place), _END.match(text, place + len(name))
            local = LOCAL.search(text, max(0, sign.start() - LOCAL_REACH), sign.start()) if sign else None
            if sign is None or end is None or local is None or local[0].lower() in NO_LOCAL:
                continue
            telling = sign[0].strip().lower() != "at" or any(char in "._+" or char.isdigit() for char in local[0])
            if telling or _SAID.search(text, max(0, local.start() - _REACH), local.start()):
                yield sign.start(), end.end(), f"@{name}.{(end[1] or 'com').replace(' ', '.')}"
                yield from dots_of(text, local.start(), local.end())
