"""Characters that look like others, or like nothing: what a reader takes them for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import regex

from .fold import Edit
from .lookalikes import DASHES, DIGITS, DOTS, LETTERS, PROSE_DASHES, UNSEEN

_BREAKS = frozenset("\u2028\u2029\u0085")
_RAISED = re.compile(r"[\u00b2\u00b3\u00b9\u2070-\u209c\u02b0-\u02b8\u1d2c-\u1d6a\u1d9c-\u1dbf]+")
_RAISED_GROUPS = re.compile(rf"{_RAISED.pattern}(?:[ ().\-/]{{1,2}}{_RAISED.pattern})+")
# All but the letters and quotation marks of common scripts: a fast sieve before the exact expression.
_MAYBE_ODD = re.compile(
    r"[^\x00-\x7f\u00c0-\u024f\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u065f\u066e-\u06d3\u0904-\u0965\u0e01-\u0e4e"
    r"\u1e00-\u1fff\u2018-\u201f\u2026\u3001\u3041-\u309f\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\uff0c]"
)
_SIGNS = frozenset("@.-+/_()#%=")  # what full-width punctuation may stand for inside a value
_CONTROLS = tuple("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0e\x0f\x10\x1b\x1f\x7f")
_CONTROL = re.compile(r"(?:\x1b\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f])+")

_LOOK = "".join([*LETTERS, *DIGITS])
_BESIDE_LATIN = re.compile(rf"[{_LOOK}](?:(?=[A-Za-z0-9@])|(?<=[A-Za-z0-9@].))")
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_LATIN = regex.compile(rf"(?<=[A-Za-z0-9@])[{_LOOK}]|[{_LOOK}](?=[A-Za-z0-9@])")
_MARKED = regex.compile(r"[!-~]\p{M}+|(?<=[A-Za-z0-9])[^\P{Latin}A-Za-z]\p{M}+")
_LATIN = regex.compile(r"\p{Latin}")
_NOT_FOREIGN = regex.compile(r"[\p{Latin}\P{L}]")
# The head of an account number: letters of the country, two digits, and on.
_ACCOUNT = regex.compile(rf"[{_LOOK}]{{2}}[0-9]{{2}}(?: ?[A-Z0-9]{{4}}){{3}}")
# Markup between a dash and the figures it joins.
_MARKUP = ("<", ">", "*", "`", "_", "~")
_SETTING = re.compile(r"(?:[*_`~]{1,2}|</?[a-z]{1,6}>){1,2}")
_SET_OFF = re.compile(rf"{_SETTING.pattern}.\Z|.\Z", re.DOTALL)
_TAGS_REACH = 20
_REACH = 64
_HEAD = regex.compile(r"[^\s<>\"',;(){}\[\]=|]*")


def readable(text: str) -> Iterator[Edit]:
    """Edits that drop what is not seen and write look-alike digits, letters, blanks, dashes and dots in ASCII."""
    if any(control in text for control in _CONTROLS):
        for match in _CONTROL.finditer(text):
            yield match.start(), match.end(), ""
    if text.isascii():
        return
    done = 0
    for match in _MAYBE_ODD.finditer(text):
        place = match.start()
        if place < done:
            continue
        char = match[0]
        done = place + 1
        if char in DASHES:
            if _joins(text, place):
                yield place, done, "-"
        elif char in DOTS:
            if _value(text[place - 1 : place]) and _value(text[done : done + 1]):
                yield place, done, "."
        elif char in _BREAKS or unicodedata.category(char) == "Zs":
            yield place, done, " "
        elif _unseen(char):
            while done < len(text) and _unseen(text[done]):
                done += 1
            if _seen(text[place - 1 : place]) or _seen(text[done : done + 1]):
                yield place, done, ""
        elif raised := _RAISED.match(text, place):
            groups = _RAISED_GROUPS.match(text, place)
            done = groups.end() if groups else raised.end()
            # Footnotes and exponents are shorter.
            if raised.end() - place >= 3 or (groups and sum(map(_raised, groups[0])) >= 6):
                for i in range(place, done):
                    if _raised(text[i]):
                        yield from _written(text, i)
        elif (
            text[done : done + 1] == "@" and unicodedata.category(char) == "So" and not _value(text[place - 1 : place])
        ):
            yield place, done, ""  # a hand that points at a handle
        else:
            yield from _written(text, place)


def latin(text: str) -> Iterator[Edit]:
    """Edits that write look-alike letters of other scripts inside Latin words as Latin, and drop stray marks.

    A mark that makes one letter with its base stays part of it ("e" and an acute accent are "é"), except in
    numbers and addresses.
    """
    if text.isascii():
        return
    done, stray = 0, False
    for match in _MARKS.finditer(text):
        start, end = match.start() - 1, match.end()
        if start < 0 or not ("!" <= text[start] <= "~" or _LATIN.match(text, start)):
            continue
        if end > done:
            first, done = _token(text, start)
            plain = unicodedata.normalize("NFC", text[first:done])
            stray = "@" in plain or any(char.isdigit() or unicodedata.combining(char) for char in plain)
        whole = unicodedata.normalize("NFC", text[start:end])
        yield start, end, text[start] if stray or len(whole) > 1 else whole
    done = 0
    for match in _BESIDE_LATIN.finditer(text):
        if match.start() >= done:
            start, done = _token(text, match.start())
            yield from _romanised(text, start, done)


def _romanised(text: str, start: int, end: int) -> Iterator[Edit]:
    token = text[start:end]
    foreign = [i for i, char in enumerate(token) if not char.isascii() and not _NOT_FOREIGN.match(char)]
    foreign += [i for i, char in enumerate(token) if char in LETTERS and i not in foreign]
    if not any(char.isascii() and char.isalpha() for char in token):
        account = token[0] in LETTERS and _ACCOUNT.match(text, start)
        table = DIGITS if sum(char.isdigit() for char in token) > 2 else LETTERS if "@" in token else {}
        table = LETTERS if account else table
    else:
        table = LETTERS
    if all(token[i] in table for i in foreign):
        for i in foreign:
            yield start + i, start + i + 1, table[token[i]]


def _token(text: str, place: int) -> tuple[int, int]:
    """The run without blanks and brackets around a place, no further than a mail's local part reaches."""
    before = _HEAD.match(text[max(0, place - _REACH) : place][::-1])
    after = _HEAD.match(text, place, place + _REACH)
    return place - (before.end() if before else 0), after.end() if after else place + 1


def _written(text: str, place: int) -> Iterator[Edit]:
    char = text[place]
    if char in "\u24d0\u24b6" and not (text[place - 1 : place] + text[place + 1 : place + 2]).strip():
        yield place, place + 1, "@"  # an "a" in a circle that stands alone
        return
    digit = unicodedata.digit(char, None)
    if digit is not None:
        yield place, place + 1, str(digit)
        return
    plain = _compatible(char)
    if not plain:
        return
    beside = _value(text[place - 1 : place]) + _value(text[place + 1 : place + 2])
    if (
        plain.isalnum()
        or plain == "@"
        or (plain in _SIGNS and (beside or _spaced_out(text, place)))
        or (plain == ":" and _in_hexadecimal(text, place))
    ):
        yield place, place + 1, plain


def _spaced_out(text: str, place: int) -> bool:
    """Whether a sign stands between two words of Latin letters, a blank on either side."""
    beside = text[place - 2 : place] + text[place + 1 : place + 3]
    return len(beside) == 4 and beside.isascii() and beside[1:3] == "  " and beside[0].isalnum() and beside[3].isalnum()


def _raised(char: str) -> bool:
    return bool(_RAISED.match(char))


def _compatible(char: str) -> str:
    """The one ASCII character (or the letters of a ligature or Roman numeral) that a character is a form of, or ""."""
    code = ord(char)
    if 0x1F150 <= code <= 0x1F189:
        return chr(ord("A") + (code - 0x1F150 if code < 0x1F170 else code - 0x1F170))
    plain = unicodedata.normalize("NFKC", char)
    if not plain.isascii() or plain.isspace():
        return ""
    return plain if len(plain) == 1 or 0xFB00 <= code <= 0xFB06 or 0x2160 <= code <= 0x217F else ""


def _unseen(char: str) -> bool:
    return (
        unicodedata.category(char) == "Cf"
        or char in UNSEEN
        or "\ufe00" <= char <= "\ufe0f"
        or "\U000e0100" <= char <= "\U000e01ef"
    )


def _seen(char: str) -> bool:
    """Whether it is ASCII that is seen, or a form of it."""
    return bool(char) and not char.isspace() and (char.isascii() or bool(_compatible(char)))


def _value(char: str) -> bool:
    """Whether it can stand in a value: a letter or digit of ASCII, or a form or look-alike of one."""
    return char.isdigit() or (char.isalpha() and (char.isascii() or char in LETTERS or bool(_compatible(char))))


def _in_hexadecimal(text: str, place: int) -> bool:
    """Whether a colon stands between parts of a value, as in addresses of machines."""
    left, right = text[place - 1 : place], text[place + 1 : place + 2]
    return (_value(left) or left in ":\uff1a") and (_value(right) or right in ":\uff1a")


def _in_row(text: str, place: int) -> bool:
    """Whether a dash stands between pairs of hexadecimal digits, and another one before or behind them."""
    pairs, dash = text[place - 2 : place] + text[place + 1 : place + 3], text[place]
    row = dash in (text[place - 3 : place - 2], text[place + 3 : place + 4])
    return row and len(pairs) == 4 and all(char in "0123456789ABCDEFabcdef" for char in pairs)


def _joins(text: str, place: int) -> bool:
    """Whether the dash at a place stands inside a value."""
    before, after = text[max(0, place - 2) : place], text[place + 1 : place + 3]
    if before[-1:] in _MARKUP or after[:1] in _MARKUP:  # it is dropped later
        before, after = (
            _SET_OFF.sub("", text[max(0, place - _TAGS_REACH) : place + 1]),
            text[place + 1 : place + _TAGS_REACH],
        )
        ahead = _SETTING.match(after)
        after = after[ahead.end() :] if ahead else after
        return before[-1:].isdigit() and after[:1].isdigit()
    spaced = before[-1:].isspace() or after[:1].isspace()
    left, right = before.strip()[-1:], after.strip()[:1]
    digits = (left.isdigit() or left == ")") + (right.isdigit() or right == "(")
    if spaced:
        return digits == 2
    if text[place] in PROSE_DASHES:
        if digits == 2 or not (_value(left) and _value(right)):
            return digits == 2
        return digits == 1 or _in_row(text, place) or "@" in text[slice(*_token(text, place))]
    return (_value(left) or left == ")") and (_value(right) or right in "+(")
