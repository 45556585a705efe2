"""Disguises: each takes a value and makes it look otherwise to a machine, and the same to a reader."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable

SMALL_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
HOMOGLYPHS = {"a": "\u0430", "e": "\u0435", "o": "\u043e", "p": "\u0440", "c": "\u0441", "x": "\u0445", "i": "\u0456"}
DASHES = "\u2010\u2011\u2012\u2013\u2212\u00ad\uff0d\ufe63"
DOTS = "\u2024\uff0e\u3002\u00b7\ufe52"
SPACES = "\u00a0\u2007\u202f\u2009\u3000"
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
SCRIPTS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10)

Disguise = Callable[[str, random.Random], str]


def fullwidth(value: str, rng: random.Random) -> str:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else "\u3000" if c == " " else c for c in value)
    if rng.random() < 0.6:
        return wide
    return "".join(w if not c.isalpha() else c for w, c in zip(wide, value, strict=True))


def _insert(value: str, rng: random.Random, marks: str) -> str:
    every = rng.random() < 0.3
    places = range(1, len(value)) if every else sorted(rng.sample(range(1, len(value)), 3))
    out = list(value)
    for place in reversed(places):
        out.insert(place, rng.choice(marks))
    return "".join(out)


def zero_width(value: str, rng: random.Random) -> str:
    return _insert(value, rng, ZERO_WIDTH)


def soft_hyphen(value: str, rng: random.Random) -> str:
    return _insert(value, rng, "\u00ad")


def bidi(value: str, rng: random.Random) -> str:
    opening, closing = rng.choice(
        (("\u202a", "\u202c"), ("\u2066", "\u2069"), ("\u200e", "\u200e"), ("\u202d", "\u202c"))
    )
    half = len(value) // 2
    return opening + value[:half] + "\u200e" + value[half:] + closing


def no_break(value: str, rng: random.Random) -> str:
    return re.sub(r"[ \-.]", rng.choice(SPACES), value)


def dashes(value: str, rng: random.Random) -> str:
    return re.sub(r"[ \-./]", rng.choice(DASHES), value)


def dots(value: str, rng: random.Random) -> str:
    dot = rng.choice(DOTS)
    return re.sub(r"[ \-.]", dot, value) if "@" not in value else value.replace(".", dot)


def homoglyph(value: str, rng: random.Random) -> str:
    places = [i for i, c in enumerate(value) if c in HOMOGLYPHS]
    chosen = set(rng.sample(places, min(len(places), rng.randint(1, 3))))
    return "".join(HOMOGLYPHS[c] if i in chosen else c for i, c in enumerate(value))


def entities(value: str, rng: random.Random) -> str:
    whole = rng.random() < 0.4
    form = rng.choice(("&#{};", "&#x{:x};", "&#0{};"))
    named = {"@": "&commat;", ".": "&period;", "+": "&plus;", " ": "&nbsp;"}
    if not whole and rng.random() < 0.3 and any(c in named for c in value):
        return "".join(named.get(c, c) for c in value)
    return "".join(form.format(ord(c)) if whole or not c.isalnum() else html.escape(c) for c in value)


def percent(value: str, rng: random.Random) -> str:
    whole = rng.random() < 0.3 or value.isalnum()
    return "".join(f"%{ord(c):02X}" if whole or c in "@+ /:" else c for c in value)


def unicode_escape(value: str, rng: random.Random) -> str:
    whole = rng.random() < 0.4 or value.isalnum()
    form = rng.choice(("\\u{:04x}", "\\x{:02x}", "\\u{{{:x}}}"))
    return "".join(form.format(ord(c)) if whole or c in "@+-. " else c for c in value)


def quoted_printable(value: str, rng: random.Random) -> str:
    if rng.random() < 0.5:
        half = len(value) // 2
        return value[:half] + "=\n" + value[half:]
    if "@" in value:
        return value.replace("@", "=40").replace("-", "=2D")
    return "".join(f"={ord(c):02X}" if not c.isalnum() or i == 1 else c for i, c in enumerate(value))


def tags(value: str, rng: random.Random) -> str:
    third = max(1, len(value) // 3)
    a, b, c = value[:third], value[third : 2 * third], value[2 * third :]
    return rng.choice(
        (f"{a}<b>{b}</b>{c}", f"<span>{a}</span><span>{b}{c}</span>", f"{a}<wbr>{b}<wbr>{c}", f"{a}<!-- x -->{b}{c}")
    )


def markdown(value: str, rng: random.Random) -> str:
    half = len(value) // 2
    a, b = value[:half], value[half:]
    return rng.choice((f"**{a}**{b}", f"{a}`{b}`", f"*{a}*_{b}_", f"`{a}``{b}`", f"{a}**{b}**"))


def wrap(value: str, rng: random.Random) -> str:
    breaks = [m.end() for m in re.finditer(r"[ \-.@]", value)][:-1] or [len(value) // 2]
    place = rng.choice(breaks)
    return value[:place].rstrip(" ") + rng.choice(("\n", "\n  ", "\r\n", "\n> ")) + value[place:]


def other_digits(value: str, rng: random.Random) -> str:
    zero = rng.choice(SCRIPTS)
    return "".join(chr(zero + int(c)) if c in "0123456789" else c for c in value)


def spaced(value: str, rng: random.Random) -> str:
    return " ".join(value.replace(" ", rng.choice(("", "-"))))


def spelled(value: str, rng: random.Random) -> str:
    oh = rng.random() < 0.3
    words = [
        ("oh" if oh and c == "0" else SMALL_WORDS[int(c)]) if c.isdecimal() else ","
        for c in value
        if c.isdecimal() or c in " -"
    ]
    text = " ".join(words).replace(" ,", ",")
    return ("plus " if value.startswith("+") else "") + text


ANY: dict[str, Disguise] = {
    "full-width": fullwidth,
    "zero-width": zero_width,
    "soft-hyphen": soft_hyphen,
    "bidi": bidi,
    "html-entity": entities,
    "percent": percent,
    "unicode-escape": unicode_escape,
    "quoted-printable": quoted_printable,
    "tags": tags,
    "markdown": markdown,
    "line-wrap": wrap,
}
MAIL: dict[str, Disguise] = {**ANY, "homoglyph": homoglyph, "dots": dots}
NUMBER: dict[str, Disguise] = {
    **ANY,
    "no-break-space": no_break,
    "dashes": dashes,
    "dots": dots,
    "other-digits": other_digits,
    "spaced-out": spaced,
}
DIGITS_ONLY: dict[str, Disguise] = {**NUMBER, "spelled-digits": spelled}


def disguises_for(value: str, *, english: bool) -> dict[str, Disguise]:
    """The disguises that make sense for a value; only in an English sentence are its digits spelled."""
    if "@" in value:
        return MAIL
    unfit: set[str] = set()
    if re.fullmatch(r"\d+(\.\d+){3}", value):  # with dashes or spaces an IP address is none any more
        unfit = {"dashes", "no-break-space", "spaced-out"}
    elif value.isalnum():  # nothing in it has a look-alike
        unfit = {"dashes", "no-break-space", "dots"}
    choices = NUMBER if re.search(r"[A-Za-z.()/]", value) or not english else DIGITS_ONLY
    return {name: put for name, put in choices.items() if name not in unfit}
