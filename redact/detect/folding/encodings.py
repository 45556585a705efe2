"""Characters written otherwise: HTML entities, percent-encoding, backslash escapes, quoted-printable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html.entities import html5

from .fold import Edit

# "&amp;#64;" is an entity that was encoded once more. The reference with digits may lack its semicolon.
_ENTITY = re.compile(
    r"&(?:amp;){0,3}(?:#(\d{1,7})(?:;|(?!\d))|#[xX]([0-9a-fA-F]{1,6})(?:;|(?![0-9a-zA-Z]))|([A-Za-z][A-Za-z0-9]{1,31};))"
)
# The entities of every HTML text; what they stand for is no part of a value.
_SYNTAX = frozenset({"amp;", "lt;", "gt;", "quot;", "AMP;", "LT;", "GT;", "QUOT;"})
_PERCENT = re.compile(r"%(?:25){0,3}(?:u([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))")
# A password in a URL: decoded, its signs would end it.
_USERINFO = re.compile(r"://[^\s:/?#@\"'<>]{0,64}:(?P<value>[^\s/?#@\"'<>%]{0,64}%[^\s/?#@\"'<>]{2,128})@")
# In a form a blank is a plus: "12+Elm+Street%2C+Boise", "card=4210+1642&exp=1".
_FORM = re.compile(r"%2[Cc]\+(?=[A-Za-z0-9])")
_FIELD = re.compile(r"=(?<=[\w\]]=)((?:[A-Za-z0-9%._()-]{1,40}\+){1,12}[A-Za-z0-9%._()-]{1,40})(?=&\w{1,40}=)")
_AREA_PLUS = re.compile(r"%29\+(?=[0-9])")
_FORM_HEAD = re.compile(r"[A-Za-z0-9+%._-]{0,100}")
_FORM_PLUS = re.compile(r"(?<=[A-Za-z0-9.])\+(?=[A-Za-z0-9])")
_ESCAPE = re.compile(
    r"\\\\{0,3}(?:u[dD]([89abAB][0-9a-fA-F]{2})\\{1,4}u[dD]([c-fC-F][0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|"
    r"u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))"
)
# "\n415" in JSON, and punctuation that Markdown, LaTeX or a string escaped inside a value.
_CONTROL_LETTER = re.compile(
    r"\\\\{0,3}(?:r\\{1,4}(?=n))?[nrt](?:(?=[0-9+(@]|[A-Z][a-z]|[A-Z]{2}[0-9]{2}|A[KS]IA[A-Z0-9]|(?:gh[opsu]|sk|pk|rk|hf|npm|glpat|xox[a-z])[_-][A-Za-z0-9])"
    r"|(?:(?<=[@0-9]\\n)|(?<=[@0-9]\\\\n)|(?<=[@0-9]\\r\\n))(?= {0,8}[a-z0-9]))"
)
_ESCAPED_SIGN = re.compile(
    r"\\\\?(?:([@._+/-])(?=[A-Za-z0-9])|( )(?:(?<=[0-9]\\ )|(?<=[0-9][*`]\\ ))(?=[*`]{0,2}[0-9(])|"
    r"([,;:!])(?<=[0-9)]\\[,;:!])(?=\s?[0-9(]))"
)
# Colours of a terminal, written out: "\\033[1m".
_COLOUR = re.compile(r"\\(?:033|x1[bB]|u001[bB]|e)\[[0-9;]{0,20}[A-Za-z]")
# A whole value in octal, in bytes as CSS or LDAP write them, in the four digits of SQL's U&'', and in RTF.
_OCTAL_RUN = re.compile(r"\\0?(?:0[4-7]|1[0-7])[0-7](?:\\0?(?:0[4-7]|1[0-7])[0-7]){3,400}")
_OCTAL_UNIT = re.compile(r"\\0?([01][0-7]{2})")
_CSS_RUN = re.compile(
    r"\\0{0,4}[2-7][0-9a-fA-F](?:(?: |(?=\\))\\0{0,4}[2-7][0-9a-fA-F]){3,400}(?![0-9a-fA-F]) ?"
    r"|(?:\\00[2-7][0-9a-fA-F]){3}(?![0-9a-fA-F]) ?"
)
_CSS_UNIT = re.compile(r"\\0{0,4}([2-7][0-9a-fA-F]) ?")
_SQL_STRING = re.compile(r"[uU]&['\"]([^'\"\n]{1,400})['\"]")
_SQL_UNIT = re.compile(r"\\(?:\+00)?([0-9a-fA-F]{4})")
_RTF = re.compile(r"\\'(?<=[A-Za-z0-9]\\')(40|2[bdeBDE]|5[fF])(?=[A-Za-z0-9])")
# Signs inside a value in octal ("\\056") and, with the blank that ends it, as CSS escapes them ("\\2e ").
_OCTAL = re.compile(r"\\(?<=[A-Za-z0-9]\\)(040|05[0135-7]|072|100|137)")
_CSS = re.compile(
    r"\\(?<=[A-Za-z0-9]\\)(?:0{0,4}(40|2[bdeBDE]|5[fF])(?: |(?=[g-zG-Z]))|0000(40|2[bdeBDE]|5[fF]))(?=[A-Za-z0-9])"
)
# A character by its name ("\\N{COMMERCIAL AT}"), by its number as Unicode, XML names and UTF-7 write it, and by a call.
_NAMED = re.compile(r"\\N\{([A-Za-z][A-Za-z0-9 -]{2,60})\}")
_NUMBERED = re.compile(
    r"_x00([2-7][0-9a-fA-F])_|\+(?<=[A-Za-z0-9]\+)A(?:EA|C4)-(?=[A-Za-z0-9])| ?U\+00([2-7][0-9a-fA-F]) ?(?=[A-Za-z0-9])"
)
_CALLED = re.compile(
    r"[\"'](?<=[A-Za-z0-9.]['\"]) {0,2}[+.&|]{1,2} {0,2}(?:chr|char|String\.fromCharCode)\((?:0x)?([0-9]{2})\)"
    r" {0,2}[+.&|]{1,2} {0,2}[\"'](?=[A-Za-z0-9])",
    re.IGNORECASE,
)
# What a pattern of SQL begins and ends with: LIKE '%555%'.
_WILDCARDS = re.compile(r"%(?<=['\"]%)[^%'\"\n]{3,80}(%?)(?=['\"])")
_QUOTED = re.compile(r"=([0-9A-F]{2})")
# What ends in "=" as base64 does.
_PADDED = re.compile(
    r"(?<![A-Za-z0-9+/])(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{21,}\Z"
)
_SOFT_BREAK = re.compile(r"=(?<=[^=]=)[ \t]*\r?\n(?=[^\s=]|=[0-9A-F]{2})")
# One of these and the text is quoted-printable: "=40" alone may as well be code.
_QUOTED_SIGN = re.compile(
    r"=(?:3D|C3=[89AB]|C2=A0|E2=80=|40(?<=[A-Za-z0-9]=40)(?=(?:[A-Za-z0-9-]|=2D){1,63}(?:\.|=2E)[A-Za-z]{2})|"
    r"20(?<=[0-9]=20)(?=[0-9A-Z]{1,10}=)|2[DE](?<=[0-9]=2[DE])(?=[0-9]{1,6}=2[DE])|2E(?<=[a-z]=2E)(?=[a-z])|[0-9A-F]{2}=[2-7][0-9A-F]=[2-7][0-9A-F])"
)


def decoded(text: str) -> Iterator[Edit]:
    """Edits that decode characters, each edit a whole unit of its encoding. They may overlap."""
    if "&" in text:
        yield from _entities(text)
    if "%" in text:
        wild = {place for m in _WILDCARDS.finditer(text) for place in (m.start(), m.end() - len(m[1]))}
        users = {place for m in _USERINFO.finditer(text) for place in range(*m.span())} if "://" in text else wild
        units = (
            (m.start(), m.end(), m[1], m[2])
            for m in _PERCENT.finditer(text)
            if m.start() not in wild and m.start() not in users
        )
        yield from _bytes(text, units)
        yield from ((place, place + 1, "") for place in wild if text[place] == "%")
        if "+" in text:
            yield from _form_blanks(text)
            for match in _AREA_PLUS.finditer(text):
                yield match.end() - 1, match.end(), " "
    if "\\" in text:
        yield from _escapes(text)
    if "=" in text:
        yield from _quoted_printable(text)
        if "+" in text and "&" in text:
            for match in _FIELD.finditer(text):
                for plus in _FORM_PLUS.finditer(text, *match.span(1)):
                    yield *plus.span(), " "
    if "_x00" in text or "+AEA-" in text or "+AC4-" in text or "U+00" in text:
        for match in _NUMBERED.finditer(text):
            code = match[1] or match[2]
            yield *match.span(), chr(int(code, 16)) if code else "@" if "EA" in match[0] else "."
    if "(64)" in text or "(46)" in text or "(0x40)" in text:
        for match in _CALLED.finditer(text):
            yield *match.span(), chr(int(match[1], 16 if "0x" in match[0] else 10))


def _entities(text: str) -> Iterator[Edit]:
    for match in _ENTITY.finditer(text):
        decimal, hexadecimal, name = match.groups()
        if name is None:
            yield from _character(match.start(), match.end(), int(decimal) if decimal else int(hexadecimal, 16))
        elif name not in _SYNTAX and name in html5:
            yield match.start(), match.end(), html5[name]


def _form_blanks(text: str) -> Iterator[Edit]:
    done = 0
    for match in _FORM.finditer(text):
        if match.start() < done:
            continue
        head = _FORM_HEAD.match(text[max(done, match.start() - 100) : match.start()][::-1])
        tail = _FORM_HEAD.match(text, match.start())
        start, done = match.start() - (head.end() if head else 0), tail.end() if tail else match.end()
        for plus in _FORM_PLUS.finditer(text, start, done):
            yield plus.start(), plus.end(), " "


def _escapes(text: str) -> Iterator[Edit]:
    for match in _ESCAPE.finditer(text):
        high, low, *others = match.groups()
        if high:
            code = 0x10000 + (int("d" + high, 16) - 0xD800) * 0x400 + int("d" + low, 16) - 0xDC00
        else:
            code = int(next(one for one in others if one), 16)
        yield from _character(match.start(), match.end(), code)
    for match in _OCTAL.finditer(text):
        yield match.start(), match.end(), chr(int(match[1], 8))
    for runs, unit, base in ((_OCTAL_RUN, _OCTAL_UNIT, 8), (_CSS_RUN, _CSS_UNIT, 16)):
        for match in runs.finditer(text):
            for one in unit.finditer(text, *match.span()):
                yield from _character(*one.span(), int(one[1], base))
    if "U&" in text or "u&" in text:
        for match in _SQL_STRING.finditer(text):
            for one in _SQL_UNIT.finditer(text, *match.span(1)):
                yield from _character(*one.span(), int(one[1], 16))
    for match in _RTF.finditer(text):
        yield match.start(), match.end(), chr(int(match[1], 16))
    for match in _COLOUR.finditer(text):
        yield match.start(), match.end(), ""
    for match in _CSS.finditer(text):
        yield match.start(), match.end(), chr(int(match[1] or match[2], 16))
    for match in _NAMED.finditer(text):
        with suppress(KeyError):
            yield match.start(), match.end(), unicodedata.lookup(match[1])
    for match in _CONTROL_LETTER.finditer(text):
        yield match.start(), match.end(), "\n" if match[0][-1] == "n" else " "
    for match in _ESCAPED_SIGN.finditer(text):
        if text[match.start() - 1 : match.start()].isalnum() or match[1] is None:
            yield match.start(), match.end(), match[1] or " "


def _quoted_printable(text: str) -> Iterator[Edit]:
    breaks = [(match.start(), match.end(), "") for match in _SOFT_BREAK.finditer(text)]
    sure = bool(_QUOTED_SIGN.search(text)) or "quoted-printable" in text
    if not sure:
        breaks = [one for one in breaks if not _PADDED.search(text, max(0, one[0] - 120), one[0])]
    yield from breaks
    if breaks or sure:
        yield from _bytes(text, ((m.start(), m.end(), None, m[1]) for m in _QUOTED.finditer(text)))


def _bytes(text: str, units: Iterable[tuple[int, int, str | None, str | None]]) -> Iterator[Edit]:
    """Edits for units (start, end, code unit or None, byte or None); bytes beyond ASCII count only as whole UTF-8."""
    run: list[tuple[int, int, int]] = []
    for start, end, code, byte in units:
        if run and (code or start != run[-1][1]):
            run = []
        if code:
            yield from _character(start, end, int(code, 16))
            continue
        value = int(byte or "", 16)
        if value < 0x80:
            run = []
            yield from _character(start, end, value)
            continue
        if value >= 0xC2:
            run = []
        run.append((start, end, value))
        if len(run) == _length(run[0][2]):
            with suppress(UnicodeDecodeError):
                yield run[0][0], end, bytes(one[2] for one in run).decode()
            run = []


def _length(first: int) -> int:
    return 2 if first < 0xE0 else 3 if first < 0xF0 else 4


def _character(start: int, end: int, code: int) -> Iterator[Edit]:
    """An edit for a character that a reader would see or that is a break; no others, and no lone surrogates."""
    if 0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF or code in (9, 10, 13):
        yield start, end, chr(code)
