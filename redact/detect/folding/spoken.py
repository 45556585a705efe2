"""Addresses written for people only: "jane (at) example dot com", "192[.]0[.]2[.]7"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fold import Edit

TLD = (
    r"(?:com|org|net|edu|gov|mil|int|info|biz|name|pro|io|co|ai|app|dev|me|tv|cc|xyz|online|site|tech|cloud|email|mail|"
    r"local|internal|example|test|invalid|eu|uk|us|ca|au|nz|ie|de|at|ch|fr|it|es|pt|nl|be|lu|dk|se|no|fi|is|pl|cz|sk|hu|"
    r"ro|bg|gr|tr|ru|ua|jp|cn|kr|in|br|mx|ar|cl|za|il)(?![A-Za-z0-9-])"
)
_DOT_WORD = r"(?:dot|d0t|punkt|punto|point|ponto)"
_DOT = re.compile(rf" ?[\[({{<] ?(?:{_DOT_WORD}|\.) ?[\])}}>] ?| {_DOT_WORD} | \. |_dot_|-dot-|\.", re.IGNORECASE)
_SEPARATOR = _DOT.pattern
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}(?:{_SEPARATOR})){{1,4}}?{TLD}(?!(?:{_SEPARATOR}){TLD})", re.IGNORECASE)
_LOCAL = re.compile(
    rf"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_+-]{{1,40}}(?:(?:{_SEPARATOR})[A-Za-z0-9_+-]{{1,40}}){{0,4}}\Z", re.IGNORECASE
)
_LOCAL_REACH = 90
# Each begins with a sign that is rare or a fixed string, which is what makes them cheap.
_BRACKETED = re.compile(
    rf"[\[({{<] ?(?:(?P<at>at|a|ät|@|arroba|arobase|chiocciola)|(?P<dot>{_DOT_WORD}|\.)) ?[\])}}>] ?", re.IGNORECASE
)
_FOLLOWED = (
    r"(?=[A-Za-z0-9-]{1,60}(?: ?[\[({<] ?[dp.]|\.[A-Za-z]| [Dd][Oo0][Tt] | punkt | punto | point | ponto | \. ))"
)
_WORDS_AT = tuple(
    (word, re.compile(f"{word}{_FOLLOWED}")) for word in (" at ", " AT ", " At ", " arroba ", " arobase ")
)
_GLUED_AT = re.compile(r"[_-][aA][tT][_-](?=[A-Za-z0-9-]{1,60}(?:[_-][dD][oO][tT][_-]|\.[A-Za-z]))")
_SIGN = re.compile(r"@ ?")
_MAIL_WORD = re.compile(
    r"\b(?:e-?mail|mail|write|reach|contact|ping|message|msg|address|correo|courriel|send|schreib)", re.IGNORECASE
)
_MAIL_REACH = 60
# What stands before "at" and "@" where a site is meant, and before "dot com" where the word is.
_NO_LOCAL = frozenset(
    """
    us me it is are was be found available online live hosted look see here them more blog site website page up out now
    only him her shop read visit sign register free learn check buy or and docs documentation email mail meet arrive
    stay stop start work works working based sold listed posted published browse call shown head go went
    """.split()  # noqa: SIM905
)
_NO_DOMAIN = frozenset(
    ["the", "a", "an", "this", "that", "our", "your", "their", "every", "each", "one", "some", "any"]
)
_DOTTED_NUMBER = re.compile(
    r"(?<![0-9.])[0-9]{1,3}(?: ?(?:dot|point|punkt|\.) ?[0-9]{1,3}){3}(?![0-9.])", re.IGNORECASE
)


def spoken(text: str) -> Iterator[Edit]:
    """Edits that write "at" and "dot" of addresses as signs. They may overlap."""
    if "[" in text or "(" in text or "{" in text or "<" in text:
        for match in _BRACKETED.finditer(text):
            start = match.start() - (text[match.start() - 1 : match.start()] == " ")
            if match["at"]:
                yield from _address(text, start, match.end(), sure=True)
            elif (
                match[0][0] != "<"
                and text[start - 1 : start].isalnum()
                and text[match.end() : match.end() + 1].isalnum()
            ):
                yield start, match.end(), "."
    for word, expression in _WORDS_AT:
        if word in text:
            for match in expression.finditer(text):
                yield from _address(text, match.start(), match.end(), sure=word.isupper())
    lowered = text.lower()
    if "_at_" in lowered or "-at-" in lowered:
        for match in _GLUED_AT.finditer(text):
            yield from _address(text, match.start(), match.end(), sure=False)
    if "@" in text:
        for match in _SIGN.finditer(text):
            start = match.start() - (text[match.start() - 1 : match.start()] == " ")
            yield from _address(text, start, match.end(), sure=False)
    if " dot " in lowered:
        for match in _DOTTED_NUMBER.finditer(text):
            yield from _dots(text, match.start(), match.end())


def _address(text: str, start: int, end: int, *, sure: bool) -> Iterator[Edit]:
    """Edits for the address around an "at" in text[start:end]; `sure` where it can hardly mean anything else."""
    domain = _DOMAIN.match(text, end)
    if domain is None:
        return
    local = _LOCAL.search(text, max(0, start - _LOCAL_REACH), start)
    if local is None or local[0].lower() in _NO_LOCAL or _DOT.split(domain[0])[0].lower() in _NO_DOMAIN:
        return
    dots = [*_dots(text, local.start(), local.end()), *_dots(text, domain.start(), domain.end())]
    dotted = any(reading != text[first:last] for first, last, reading in dots)
    if text[start:end] == "@" and not dotted:
        return
    telling = dotted or any(char in "._+" or char.isdigit() for char in local[0])
    if sure or telling or _MAIL_WORD.search(text, max(0, start - _MAIL_REACH), start):
        yield start, end, "@"
        yield from dots


def _dots(text: str, start: int, end: int) -> Iterator[Edit]:
    for match in _DOT.finditer(text, start, end):
        yield match.start(), match.end(), "."
