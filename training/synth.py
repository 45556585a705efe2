# ruff: noqa: E501
"""Fills the templates, and varies gold text: other names, other case, typing errors."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from . import abroad, clean, clean_tongues, foreign, fragments, mentions, plain, wordnet
from .clean_words import drawn
from .everyday import VALUES
from .gold import Item, read
from .lists import DAYS, MONTHS, PRODUCTS, TITLES, WORDS
from .messages import message
from .names import Faked
from .places import institution, place
from .templates import GROUPS
from .values import plain as value_of

__all__ = ["Faked", "augment", "generate", "vocabulary"]

_SLOT = re.compile(r"\{\{|\}\}|\{(\w+)(\[0\])?\}")
_ENTITY = {
    "F": "PERSON",
    "P": "PERSON",
    "G": "PERSON",
    "L": "PERSON",
    "C": "LOCATION",
    "K": "LOCATION",
    "A": "ADDRESS",
    "O": "ORGANIZATION",
    "S": "PERSON",
    "R": "LOCATION",
    "g": "PERSON",
    "f": "PERSON",
    "l": "PERSON",
    "X": "PERSON",
    "Y": "PERSON",
    "H": "PERSON",
    "N": "PERSON",
    "M": "LOCATION",
    "I": "ORGANIZATION",
    "V": "PERSON",
    "U": "PERSON",
    "Q": "PERSON",
}


def _filler(name: str, faked: Faked, rng: random.Random) -> str:
    number = lambda low, high: str(rng.randint(low, high))  # noqa: E731
    match name:
        case "T":
            return rng.choice(TITLES)
        case "num":
            return number(0, 9) if rng.random() < 0.4 else number(10, 2030)
        case "date":
            y, m, d = rng.randint(1930, 2030), rng.randint(1, 12), rng.randint(1, 28)
            return rng.choice(
                [
                    f"{y}-{m:02}-{d:02}",
                    f"{m}/{d}/{y}",
                    f"{d}.{m}.{y}",
                    f"{d} {MONTHS[m - 1]} {y}",
                    f"{MONTHS[m - 1]} {d}, {y}",
                    str(y),
                    f"{m:02}/{d:02}/{y % 100:02}",
                ]
            )
        case "time":
            return rng.choice(
                [
                    f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}",
                    f"{rng.randint(1, 12)}:{rng.randint(0, 59):02} {rng.choice(['AM', 'PM', 'pm'])}",
                    f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}",
                ]
            )
        case "phone":
            return re.sub(
                "#",
                lambda _: rng.choice("0123456789"),
                rng.choice(
                    [
                        "(###) ###-####",
                        "###-###-####",
                        "+44 #### ######",
                        "+1 ### ### ####",
                        "0## ########",
                        "+49 ## #######",
                        "###.###.####",
                    ]
                ),
            )
        case "email":
            user = (
                rng.choice([faked.given(), faked.family(), rng.choice(WORDS), f"{faked.given()}.{faked.family()}"])
                .lower()
                .replace(" ", "")
            )
            return f"{user}{rng.choice(['', number(1, 99)])}@{rng.choice(['example.com', 'gmail.com', 'mail.org', rng.choice(WORDS) + '.com', 'yahoo.co.uk'])}"
        case "url":
            return (
                rng.choice(["www.", "https://", "http://t.co/"])
                + rng.choice(WORDS)
                + rng.choice([".com", ".org/" + rng.choice(WORDS), ".io"])
            )
        case "id":
            return rng.choice(
                [
                    "#" + number(100, 99999),
                    rng.choice(["INC", "PRJ", "A", "ORD-", "BUG-"]) + number(1000, 999999),
                    "".join(rng.choice("0123456789abcdef") for _ in range(rng.choice([8, 12, 32]))),
                ]
            )
        case "money":
            return rng.choice(["$", "€", "£", "USD ", "EUR "]) + rng.choice(
                [
                    number(1, 999),
                    f"{rng.randint(1, 99)},{rng.randint(100, 999)}",
                    f"{rng.randint(1, 999)}.{rng.randint(10, 99)}",
                ]
            )
        case "month":
            return rng.choice(MONTHS)
        case "day":
            return rng.choice(DAYS)
        case "handle":
            given, family = (re.sub(r"\W", "", name).lower() for name in (faked.given(), faked.family()))
            return rng.choice(
                [
                    given[:1] + family,
                    f"{given}.{family}",
                    f"{given}_{family}",
                    given + family[:1],
                    given + number(1, 99),
                ]
            )
        case "prod":
            return rng.choice(PRODUCTS)
        case "W":
            return rng.choice(WORDS if rng.random() < 0.5 else faked.words).title()
        case _:
            value = value_of(name, rng, faked.words) or drawn(name, rng, faked.english)
            return rng.choice(WORDS) if value is None else value


def fill(template: str, faked: Faked, rng: random.Random) -> Item:
    """One template with every slot drawn anew; now and then a name comes back within a text."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    size = at = 0
    draw = {
        "F": faked.full,
        "P": faked.person,
        "G": faked.given,
        "L": faked.family,
        "C": faked.city,
        "K": faked.place,
        "A": faked.address,
        "O": faked.firm,
        "S": faked.listed,
        "R": faked.street,
        "g": lambda: faked.given().lower(),
        "f": lambda: faked.full().lower(),
        "l": lambda: faked.family().lower(),
        "X": lambda: faked.full().upper(),
        "Y": lambda: faked.family().upper(),
        "H": lambda: re.sub(r"\W", "", faked.full().title()),
        "N": lambda: rng.choice(plain.ALSO_GIVEN),
        "M": lambda: place(faked, rng),
        "I": lambda: institution(faked, rng),
        "V": lambda: mentions.particled(faked, rng),
        "U": lambda: mentions.surname_first(faked, rng),
        "Q": lambda: rng.choice(plain.ALSO_GIVEN).lower(),
    }
    for match in _SLOT.finditer(template):
        parts.append(template[at : match.start()])
        size += len(parts[-1])
        at = match.end()
        name = match[1]
        if name is None:
            value = match[0][0]
        elif name in _ENTITY:
            value = draw[name]()
            if match[2]:
                value = value[0]
            spans.append((size, size + len(value), _ENTITY[name]))
        else:
            value = _filler(name, faked, rng)
        parts.append(value)
        size += len(value)
    parts.append(template[at:])
    # "J." of a citation belongs to the family name beside it: one span
    text = "".join(parts)
    merged: list[tuple[int, int, str]] = []
    for span in spans:
        gap = text[merged[-1][1] : span[0]] if merged else ""
        if (
            merged
            and merged[-1][2] == span[2] == "PERSON"
            and (gap == " " or (gap in (". ", ", ") and min(span[1] - span[0], merged[-1][1] - merged[-1][0]) == 1))
        ):
            end = span[1] + (span[1] - span[0] == 1 and text[span[1] : span[1] + 1] == ".")
            merged[-1] = (merged[-1][0], end, "PERSON")
        else:
            merged.append(span)
    return Item(text, tuple(merged))


def vocabulary(data: Path, faked: Faked) -> list[str]:
    """Words in lower case of program text and technical prose, met twice, that are nobody's name."""
    names = {name.lower() for pool in faked.pools.values() for half in pool for name in half}
    count: Counter[str] = Counter()
    for name in ("code_python.jsonl.gz", "peps.jsonl.gz", "stackexchange_lines.jsonl"):
        for number, record in enumerate(read(data / "raw" / name)):
            if number % 2:  # the others measure false alarms
                count.update(re.findall(r"\b[a-z]{3,14}\b", str(record["text"])))
    return sorted(word for word, times in count.items() if times > 1 and word not in names)


def generate(faked: Faked, rng: random.Random, count: int) -> Iterator[Item]:
    """`count` generated texts; short ones are joined now and then. As many more are the value of a field each. About half of all are in other languages or
    hold nobody: messages and WordNet's texts a tenth each, plain.py and clean.py 13 %, fragments 7 %, mentions 5 %, people in other languages
    and scripts 8 %, and people in WordNet's sentences 6 %."""
    groups, weights = zip(*GROUPS, strict=True)
    for _ in range(count):
        yield fill(rng.choice(VALUES), faked, rng)
    for _ in range(count // 2):
        text = message(rng)
        while len(text) < 200 and rng.random() < 0.4:
            text += rng.choice([" ", "\n", ". "]) + message(rng)
        yield Item(text, ())
    for _ in range(count // 2):
        yield wordnet.everyday(rng, faked.net)
    for _ in range(count // 3):
        yield fill(wordnet.deed(rng, faked.net), faked, rng)
    for _ in range(count // 4):
        text = foreign.salad(rng, faked.taken)
        if rng.random() < 0.5:  # somebody among the words: the language alone says nothing
            words = text.replace("{", "").replace("}", "").split(" ")
            words.insert(rng.randint(0, len(words)), rng.choice(["{F}", "{F}", "{P}", "{G} {L}", "{T} {L}"]))
            yield fill(" ".join(words), faked, rng)
        else:
            yield Item(text, ())
    for _ in range(count // 2):
        yield clean.clean_text(rng, faked.english, lambda text: fill(text, faked, rng).text)
    for _ in range(count // 6):
        text = plain.plain_text(rng)
        while len(text) < 120 and rng.random() < 0.35:
            text += rng.choice([" ", "\n", ". ", ", "]) + plain.plain_text(rng)
        yield plain.as_plain(fill(text, faked, rng))
    for _ in range(count * 37 // 100):
        template, annotated = fragments.fragment(rng)
        item = fill(template, faked, rng)
        yield item if annotated is None else Item(item.text, item.spans, item.ignored, annotated)
    for _ in range(count // 4):
        template, faked.near = mentions.mention(rng)
        item = fill(template, faked, rng)
        faked.near = ()
        yield mentions.unaccented(item) if rng.random() < 0.2 else item
    for _ in range(count // 4):
        template, faked.near = foreign.carrier(rng) if rng.random() < 0.6 else clean_tongues.named(rng)
        yield fill(template, faked, rng)
        faked.near = ()
    for _ in range(count):
        item = fill(rng.choice(rng.choices(groups, weights)[0]), faked, rng)
        while len(item.text) < 250 and rng.random() < 0.45:
            other = fill(rng.choice(rng.choices(groups, weights)[0]), faked, rng)
            gap = rng.choice([" ", "\n", " ", "\n\n", ". "])
            shift = len(item.text) + len(gap)
            item = Item(
                item.text + gap + other.text,
                item.spans + tuple((s + shift, e + shift, label) for s, e, label in other.spans),
            )
        yield item
    for _ in range(count * 41 // 100):
        yield abroad.abroad(faked, rng)


def _swap(item: Item, faked: Faked, rng: random.Random) -> Item:
    """Other people (mostly) and places in the same text; the same name stays the same name."""
    taken: dict[str, str] = {}
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    at = size = 0
    moved: list[tuple[int, int]] = []
    for start, end, label in sorted(item.spans):
        if start < at:
            continue
        old = item.text[start:end]
        new = old
        if label == "PERSON" and rng.random() < 0.8:
            words = len(old.split())
            new = taken.get(old) or (faked.full() if words > 1 else rng.choice([faked.given, faked.family])())
        elif label == "LOCATION" and rng.random() < 0.35:
            new = taken.get(old) or faked.place()
        elif label == "ORGANIZATION" and rng.random() < 0.25:
            new = taken.get(old) or faked.firm()
        taken[old] = new
        if new != old and old.isupper() and len(old) > 3:
            new = new.upper()
        elif new != old and old.islower():
            new = new.lower()
        parts += [item.text[at:start], new]
        size += start - at
        spans.append((size, size + len(new), label))
        size += len(new)
        moved.append((end, size - end))
        at = end
    parts.append(item.text[at:])

    def move(position: int) -> int:
        return position + next((delta for end, delta in reversed(moved) if end <= position), 0)

    return Item("".join(parts), tuple(spans), tuple((move(s), move(e)) for s, e in item.ignored), item.annotated)


def _typo(text: str, rng: random.Random) -> str:
    chars = list(text)
    for at in range(1, len(chars) - 1):
        if rng.random() < 0.02 and chars[at].isalpha() and chars[at + 1].isalpha():
            if rng.random() < 0.5:
                chars[at], chars[at + 1] = chars[at + 1], chars[at]
            else:
                chars[at] = rng.choice("etaoinshrdlu")
    return "".join(chars)


def augment(item: Item, faked: Faked, rng: random.Random, *, names: bool = True) -> Item:
    """One variation: names swapped in 40 %, lower case in 15 %, upper in 5 %, a few typing errors in 4 %."""
    if names and item.spans and rng.random() < 0.4:
        item = _swap(item, faked, rng)
    draw = rng.random()
    text = item.text
    if draw < 0.15:
        text = text.lower()
    elif draw < 0.20:
        text = text.upper()
    elif draw < 0.24:
        text = _typo(text, rng)
    if len(text) != len(item.text):
        return item
    return item if text is item.text else Item(text, item.spans, item.ignored, item.annotated)
