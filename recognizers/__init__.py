"""The built-in packs: lists of recognizers, found through the same entry points as anyone else's."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import yaml

from redact.detect.pattern import Pattern, PatternSpec
from redact.detect.recognizer import FunctionRecognizer

from .address import address_specs
from .checks import CHECKS
from .dates import date_specs
from .dockets import docket_specs
from .figures import ascii_figures
from .named import named_specs
from .names_east import east_specs
from .names_scripts import script_specs
from .phone import find_phone_numbers
from .places import place_specs
from .secret_places import secret_place_specs
from .secret_sentences import secret_sentence_specs
from .secret_tools import secret_tool_specs

__all__ = ["eu", "generic", "secrets", "uk", "us", "world"]


def generic() -> list[PatternSpec | FunctionRecognizer]:
    """What looks the same in every country: contacts, cards, network addresses, handles, street addresses, dates."""
    return [
        *_load("generic", "network", "money", "papers", "numbers", "groups"),
        *map(ascii_figures, date_specs()),
        *map(ascii_figures, address_specs()),
        *map(ascii_figures, place_specs()),
        find_phone_numbers,
    ]


def us() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the United States."""
    return [*_load("us")]


def uk() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the United Kingdom."""
    return [*_load("uk")]


def eu() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the European Union and its neighbours."""
    return [*_load("eu", "south", "west", "north", "east")]


def world() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of other countries, and people in other scripts than Latin."""
    shapes = ("general", "asia_east", "asia_south_west", "americas", "africa_oceania")
    words = ("words_africa_asia", "words_americas", "words_europe_east", "words_europe_west", "words_banks")
    forms = ("ids_europe", "ids_asia", "ids_africa_oceania", "ids_americas")
    return [
        *_load("world", *shapes, *words, *forms),
        *map(ascii_figures, named_specs()),
        *map(ascii_figures, docket_specs()),
        *map(ascii_figures, east_specs()),
        *map(ascii_figures, script_specs()),
    ]


def secrets() -> list[PatternSpec | FunctionRecognizer]:
    """Keys, tokens, private keys and passwords."""
    keys = ("cloud", "operations", "code", "ai", "models", "payment", "business", "platforms", "messages", "services")
    return [
        *_load("secrets", *keys, "shapes", "forms"),
        *map(ascii_figures, secret_sentence_specs()),
        *map(ascii_figures, secret_place_specs()),
        *map(ascii_figures, secret_tool_specs()),
    ]


def _load(pack: str, *parts: str) -> list[PatternSpec]:
    """The recognizers of packs/PACK_PART.yaml for every part, or of packs/PACK.yaml where it has none."""
    names = [f"{pack}_{part}.yaml" for part in parts] or [f"{pack}.yaml"]
    folder = files(__name__).joinpath("packs")
    # The same safe loader in C, where PyYAML has it: a tenth of the time.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    entries: list[Mapping[str, Any]] = []
    for name in names:
        entries += yaml.load(folder.joinpath(name).read_text(encoding="utf-8"), Loader=loader)["recognizers"]
    return [ascii_figures(_spec(entry, pack)) for entry in entries]


def _spec(entry: Mapping[str, Any], pack: str) -> PatternSpec:
    """A recognizer of our own files as `load_specs` reads it, without compiling every expression at every start.

    tests/test_packs.py holds the files to `load_specs`.
    """
    check = entry.get("check", "")
    return PatternSpec(
        name=entry["name"],
        label=entry["supported_entity"],
        patterns=tuple(Pattern(one["name"], one["regex"], float(one["score"])) for one in entry["patterns"]),
        context=tuple(dict.fromkeys(entry.get("context", ()))),
        requires_context=entry.get("requires_context", False),
        lowering=tuple(entry.get("lowering", ())),
        check=CHECKS[check] if check else None,
        check_name=check,
        country=(entry.get("country") or "").lower(),
        source=entry.get("source", ""),
        match=tuple(entry.get("match", ())),
        no_match=tuple(entry.get("no_match", ())),
        pack=pack,
        linear=True,  # tests/test_linear.py holds them to it
    )
