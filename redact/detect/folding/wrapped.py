"""Values that go on in the next line."""

# ruff: noqa: E501  (expressions are kept whole)

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from .fold import Edit
from .owned import owned
from .spoken import TLD

_NEXT = r"[ \t]{0,8}+(?:(?:>|#|//|--|\*|\||%) ?+){0,3}+"
# What may stand at the end of a line inside a number; the break is looked at first, for it is rare.
_NUMBER = re.compile(
    rf"\n(?:(?<=[0-9).-]\n)|(?<=[0-9).-][ \r]\n)|(?<=[0-9).-] \r\n)){_NEXT}(?=[(-]?[0-9])(?![0-9]{{1,5}}[|:]|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
)
_NUMBER_TAIL = re.compile(r"[0-9+(][0-9 ().\r-]*\Z")
_NUMBER_HEAD = re.compile(r"[0-9 ().-]*")
# A number may be cut at more than one of its dashes.
_MORE_BEFORE = re.compile(r"(?:[0-9 ().\r-]|(?<=[0-9]-)\n)*\Z")
_MORE_BEHIND = re.compile(r"(?:[0-9 ().\r-]|(?<=[0-9]-)\n)*")
_DOMAIN_END = TLD
_ADDRESS = (
    re.compile(rf"@(?<=[A-Za-z0-9]@)([ \r]{{0,2}}\n{_NEXT})(?=[A-Za-z0-9-]{{1,60}}\.[A-Za-z])"),
    re.compile(
        rf"@(?<=[A-Za-z0-9]@)[A-Za-z0-9-]{{1,60}}([ \r]{{0,2}}\n{_NEXT})(?=[A-Za-z0-9.-]{{0,60}}\.{_DOMAIN_END})"
    ),
    re.compile(rf"@(?<=[A-Za-z0-9]@)[A-Za-z0-9.-]{{1,60}}\.(\n{_NEXT})(?={_DOMAIN_END})"),
    re.compile(rf"(\n(?<=[A-Za-z0-9]\n){_NEXT})@(?=[A-Za-z0-9-]{{1,60}}\.{_DOMAIN_END})"),
    re.compile(rf"(\n(?<=[A-Za-z0-9][_+-]\n){_NEXT})(?=[A-Za-z0-9._+-]{{1,40}}@[A-Za-z0-9-]{{1,60}}\.)"),
    re.compile(rf"(\n(?<=[A-Za-z0-9]\n){_NEXT})(?=[._+-][A-Za-z0-9._+-]{{1,40}}@[A-Za-z0-9-]{{1,60}}\.)"),
)
# Slips of the keyboard in an address, and what it should have been.
_SLIPS = (
    (re.compile(rf"@(?<=[A-Za-z0-9]@)([ \t]+)(?=[A-Za-z0-9-]{{1,60}}\.{_DOMAIN_END})"), ""),
    (re.compile(rf"@(?<=[A-Za-z0-9]@)[A-Za-z0-9-]{{2,60}}([ \t])(?=\.{_DOMAIN_END})"), ""),
    (re.compile(rf"@(?<=[A-Za-z0-9]@)(@)(?=[A-Za-z0-9-]{{1,60}}\.{_DOMAIN_END})"), ""),
    (
        re.compile(
            r"@(?<=[A-Za-z0-9]@)[A-Za-z0-9-]{2,60}([,;])(?=(?:com?|net|org|de|fr|es|it|nl|pl|ru|uk|se|dk|fi|ch|pt|br)(?![\w.@-]))"
        ),
        ".",
    ),
)
_ACCOUNT = re.compile(rf"\n(?<=[A-Z0-9]\n)(?:[ \r]{{0,2}}\n)?{_NEXT}(?=[A-Z0-9]{{1,4}}(?![A-Za-z0-9|:]))")
# Without blanks it may be cut anywhere.
_UNSPACED = re.compile(rf"\n(?<=[A-Z0-9]\n){_NEXT}(?=[A-Z0-9]{{5,30}}(?![A-Za-z0-9]))")
_UNSPACED_TAIL = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}[A-Z0-9]{0,26}\Z")
_ACCOUNT_TAIL = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){0,7}(?: ?([A-Z0-9]{1,3}))?\Z")
_FOURS = re.compile(r"[0-9]{4}\s*(?:[0-9]{4}\s?){2}[0-9]{1,4}(?![0-9])")
_CONTINUED = re.compile(r"\\\n(?:(?<=\w\\\n)|(?<=[0-9] \\\n))[ \t]*(?=\w)")
_REACH = 40
_HEXADECIMAL = re.compile(
    rf"\n(?:(?<=[0-9A-Fa-f]{{2}}[:-]\n)|(?<=[0-9A-Fa-f]{{2}}\n)(?=[ \t]{{0,8}}[:-])){_NEXT}(?=[:-]{{0,2}}[0-9A-Fa-f]{{2,4}}[\s:-])"
)
_HEXADECIMAL_TAIL = re.compile(r"(?<![\w:-])[0-9A-Fa-f]{1,4}(?:[:-][0-9A-Fa-f]{1,4})+[:-]?\Z")
_HEXADECIMAL_HEAD = re.compile(r"[:-]{0,2}[0-9A-Fa-f]{1,4}(?:(?::{1,2}|-)[0-9A-Fa-f]{1,4})*(?![\w:-])")

# Published beginnings of keys with their whole length, where they have one. One that the end of a line cut goes on with
# letters and figures mixed.
_KEYS = {
    "AKIA": 20, "ASIA": 20, "ghp_": 40, "gho_": 40, "ghs_": 40, "github_pat_": 93, "glpat-": 26, "sk_live_": 0,
    "rk_live_": 0, "sk-proj-": 0, "sk-ant-": 0, "xoxb-": 0, "xoxp-": 0, "AIza": 39, "hf_": 37, "npm_": 40, "pypi-": 0,
    "SG.": 69, "ya29.": 0, "dop_v1_": 71, "shpat_": 38, "eyJ": 0,
}  # fmt: skip
_KEY = re.compile(
    rf"\n(?<=[A-Za-z0-9_.+/=-]{{8}}\n){_NEXT}(?=[A-Za-z_.+/-]{{0,40}}[0-9])(?=[0-9_.+/-]{{0,40}}[A-Za-z])[A-Za-z0-9_.+/=-]{{6}}"
)
_KEY_TAIL = re.compile(rf"(?<![A-Za-z0-9])({'|'.join(map(re.escape, _KEYS))})[A-Za-z0-9_.+/=-]*\n\Z")
_KEY_LONGEST = 400
# A number put together of strings in code, which stand beside each other or are joined: "+1 415 555" + " 0132".
_JOINT = r"(?:[+.&|]{1,2}|<<|_)?\s{0,40}(?:\\\r?\n\s{0,40})?[fbru]?[\"']"
_JOINED = re.compile(r"[+\n]\s{0,40}[fbru]?[\"'](?=[ ().-]{0,3}[0-9])")
_BESIDE = re.compile(r"([\"'])[ .&|]{1,4}\1(?=[ ().-]{0,3}[0-9])")
_BESIDES = ('" "', "' '", '" . "')
_STRING_END = re.compile(r"[\"'](?<=[0-9 ().-].)\s{0,4}(?:[+.&|]{1,2}|<<|_|\\)?\s{0,40}\Z")
_PARTS = re.compile(r"[0-9+(][0-9 ().-]{0,30}\Z"), re.compile(r"[ ().-]{0,3}[0-9][0-9 ().-]{0,30}")
# Strings of an address: "jane@" "example.org"
_HALVES = re.compile(
    rf"@(?<=[\w-]@)([\"']\s{{0,4}}{_JOINT})(?=[A-Za-z0-9-]{{1,60}}\.[A-Za-z])|([\"'](?<=[\w-][\"'])\s{{0,4}}{_JOINT})(?=@[A-Za-z0-9-]{{1,60}}\.[A-Za-z])"
)

_STREET = (
    "(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Terrace|Close|Crescent|Square|Highway|"
    "Hwy|Parkway|Circle|Trail|Row|Gardens|Grove|Hill)(?![\\w'])"
)
_WAY = "(?i:rue|avenue|av\\.|boulevard|bd|quai|chemin|allée|impasse|place|via|viale|piazza|calle|avenida|plaza|rua|ul\\.|aleja)"
# How a line goes on with a street, or with the year of a date in words, and how it must have ended before: by the house
# number, the street's word or its city; by the day or the month.
_STREET_LINE = re.compile(
    rf"\n{_NEXT}(?=(?=[0-9])(?:(?P<year>(?:19|20)[0-9]{{2}}(?![0-9]))|(?P<number>[0-9]{{1,5}}[A-Za-z]?[ ,]))|"
    rf"(?P<street>(?:[A-Z][a-z']{{1,20}} )?{_STREET})|(?P<city>[A-ZÄÖÜ]\w{{1,20}}(?: [0-9]{{1,4}} ?[a-z]?)?, [0-9]{{4,5}} [A-ZÄÖÜ]))"
)
# The line before ends with the day, the house number or the postcode.
_AFTER_FIGURE = re.compile(
    r"\n(?:(?:(?<=[0-9]\n)|(?<=[0-9]\.\n))[ \t>]{0,8}(?=(?P<month>[^\W\d_]{3,10}+\.?+,? (?:19|20)[0-9]{2}(?![0-9]))|"
    r"(?P<way>(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Cc]hemin|[Aa]llée|[Ii]mpasse) ))|"
    r"(?:(?<=, [0-9]{5}\n)|(?<=, [0-9]{4}\n)|(?<=[0-9]{2}-[0-9]{3}\n))[ \t>]{0,8}(?=(?P<town>[A-ZÀ-Þ][a-zà-ÿ])))"
)
_STREET_ENDS = {
    "year": re.compile(
        r"(?<![0-9.,])[0-9]{1,2}(?:\.|º|st|nd|rd|th|er)?(?:(?: |\r?(\n)[ \t]{0,8})(?:of |de )?[^\W\d_]{3,12}\.?(?: de)?)?,?\Z"
    ),
    "number": re.compile(
        r"(?i:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|damm|ufer|ring|markt|graben|chaussee|straat|laan|gracht|kade|plein|singel|"
        r"gatan|vägen|gade|vej|gata|veien|katu|tie|utca|\bbox|\bpostfach)\Z"
        rf"|\b{_WAY}(?: [\w'.]{{1,20}}){{1,4}},?\Z|\w \d{{1,4}} ?[a-z]?,\Z"
    ),
    "way": re.compile(r"(?<![\d.,])\d{1,4}(?: ?(?:bis|ter))?,?\Z"),
    "town": re.compile(
        rf"(?:\w \d{{1,4}} ?[a-z]?|\d,? {_WAY}(?: [\w'.]{{1,20}}){{1,4}}), ?[0-9]{{2,5}}(?:-[0-9]{{3}})?\Z"
    ),
    "street": re.compile(r"(?<![\d.,])\d{1,5} (?:[A-Z][\w'.]{0,20} ?){0,3}\Z"),
    "city": re.compile(r"(?:[A-ZÄÖÜ][\w.]{1,20} ?){1,3}\Z|\d{1,4},? (?:[\w'.]{1,20} ?){1,4}\Z"),
}
_BORN = re.compile(
    r"\bd\.?o\.?b\b|\bborn\b|birth|geboren|geb\.|\bn[ée]+e?s? le\b|naissance|nacid|nacim|\bnat[oa]\b|nascit|nascid|nascim|urodz|född|født|"
    r"syntyn|narozen|рожд|родил|gebor",
    re.IGNORECASE,
)
_ENOUGH = 7  # digits of a telephone number without its area


def unwrapped(text: str) -> Iterator[Edit]:
    """Edits that close line breaks inside numbers, mail addresses and account numbers. They may overlap."""
    beside = _BESIDE.finditer(text) if any(sign in text for sign in _BESIDES) else ()
    for match in chain(_JOINED.finditer(text), beside):
        yield from _strings(text, match)
    if "@" in text:
        if "@'" in text or '@"' in text or "'@" in text or '"@' in text:
            for match in _HALVES.finditer(text):
                yield *match.span(match.lastindex or 0), ""
        for expression, reading in _SLIPS:
            for match in expression.finditer(text):
                yield *match.span(1), reading
    if "\n" not in text:
        return
    for match in _ACCOUNT.finditer(text):
        tail = _ACCOUNT_TAIL.search(text, max(0, match.start() - _REACH), match.start())
        if tail:
            yield match.start(), match.end(), " " if tail[1] is None else ""
    for match in _UNSPACED.finditer(text):
        if _UNSPACED_TAIL.search(text, max(0, match.start() - _REACH), match.start()):
            yield match.start(), match.end(), ""
    for match in _NUMBER.finditer(text):
        yield from _number(text, match)
    for match in _HEXADECIMAL.finditer(text):
        tail = _HEXADECIMAL_TAIL.search(text, max(0, match.start() - _REACH), match.start())
        head = _HEXADECIMAL_HEAD.match(text, match.end(), match.end() + _REACH)
        if tail and head and len(re.findall("[:-]", tail[0] + head[0])) >= 4:
            yield match.start(), match.end(), ""
    yield from _streets(text)
    yield from _keys(text)
    if "@" in text:
        for expression in _ADDRESS:
            for match in expression.finditer(text):
                yield match.start(1), match.end(1), ""
    if "\\\n" in text:
        for match in _CONTINUED.finditer(text):
            yield match.start(), match.end(), ""


def _strings(text: str, match: re.Match[str]) -> Iterator[Edit]:
    """Edits that put the strings on both sides of a joint together where they are parts of a number."""
    start, end = match.span()
    if match[0][0] in "+\n":
        closed = _STRING_END.search(text, max(0, start - _REACH), start)
        if closed is None:
            return
        start = closed.start()
    tail = _PARTS[0].search(text, max(0, start - _REACH), start)
    head = _PARTS[1].match(text, end)
    if tail and head and not any(sign in text[start:end] for sign in "+.&|<_"):
        enough = _digits(tail[0]) + _digits(head[0]) >= _ENOUGH - 1
        tail = tail if enough and owned(text, start, end) else None
    if tail and head:
        yield start, end, ""


def _keys(text: str) -> Iterator[Edit]:
    line = -1  # where one begins that went on with a key
    for match in _KEY.finditer(text):
        start = match.start()
        tail = _KEY_TAIL.search(text, max(0, start - _KEY_LONGEST), start + 1)
        length = _KEYS[tail[1]] if tail else 0
        whole = 0 <= line > start - _KEY_LONGEST and len(text[line:start].split()) == 1
        line = -1
        if whole or (tail and (not length or start - tail.start() < length)):
            line = match.end() - 6
            yield start, line, ""


def _streets(text: str) -> Iterator[Edit]:
    for match in chain(_STREET_LINE.finditer(text), _AFTER_FIGURE.finditer(text)):
        low = max(0, match.start() - _REACH)
        tail = text[low : match.start()].rstrip(" \r")
        kind = match.lastgroup or ""
        if kind in ("year", "month"):
            day = _STREET_ENDS["year"].search(tail)
            if day and _BORN.search(text, max(0, low - _REACH), match.start()):
                yield low + len(tail), match.end(), " "
                if day[1]:
                    yield low + day.start(1), low + day.end(1), " "
                continue
            kind = "number"  # as what looks like a year may be
        if _STREET_ENDS[kind].search(tail):
            yield low + len(tail), match.end(), " "


def _number(text: str, gap: re.Match[str]) -> Iterator[Edit]:
    tail = _NUMBER_TAIL.search(text, max(0, gap.start() - _REACH), gap.start())
    head = _NUMBER_HEAD.match(text, gap.end(), gap.end() + _REACH)
    if tail is None or head is None:
        return
    if _digits(tail[0]) + _digits(head[0]) < _ENOUGH:
        ahead = _MORE_BEFORE.search(text, max(0, gap.start() - _REACH), gap.start())
        behind = _MORE_BEHIND.match(text, gap.end(), gap.end() + _REACH)
        if _digits(ahead[0] if ahead else "") + _digits(behind[0] if behind else "") < _ENOUGH:
            return
    before = text.rfind("\n", 0, tail.start()) + 1
    after = text.find("\n", head.end())
    # A column of numbers is no wrapped number.
    last = tail[0].rstrip()[-1]
    if (
        last != "-"
        and not text[before : tail.start()].strip()
        and not text[head.end() : None if after < 0 else after].strip(" \r")
    ):
        return
    cut = last in ".-" or head[0].startswith("-") or _cut(tail[0], head[0])
    # A whole group in front of a number may be something else: a postcode, a year.
    if (
        not cut
        and last != ")"
        and tail[0][0] not in "+("
        and len(tail[0].split()) < 2
        and not _FOURS.match(tail[0] + head[0])
        and not owned(text, tail.start(), tail.end())
    ):
        return
    yield tail.start() + len(tail[0].rstrip()), gap.end(), "" if cut else " "


def _cut(tail: str, head: str) -> bool:
    """Whether the break cut a group of digits in two rather than stood between groups."""
    groups = [group for group in re.split(r"[^0-9]+", tail) if group]
    others = [group for group in re.split(r"[^0-9]+", head) if group]
    if len(groups) == 1 and len(others) == 1:
        return True
    return len(groups) > 1 and len(groups[-1]) < len(groups[-2]) and len(others[0]) < len(groups[-2])


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)
