"""The built-in packs: lists of recognizers, found through the same entry points as anyone else's."""

from __future__ import annotations

from importlib.resources import files

import yaml

from redact.detect.pattern import PatternSpec
from redact.detect.recognizer import FunctionRecognizer
from redact.detect.specs import load_specs

from .address import address_specs
from .checks import CHECKS
from .dates import date_specs
from .phone import find_phone_numbers

__all__ = ["eu", "generic", "secrets", "uk", "us", "world"]


def generic() -> list[PatternSpec | FunctionRecognizer]:
    """What looks the same in every country: contacts, cards, network addresses, handles, street addresses, dates."""
    return [*_load("generic"), *date_specs(), *address_specs(), find_phone_numbers]


def us() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the United States."""
    return [*_load("us")]


def uk() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the United Kingdom."""
    return [*_load("uk")]


def eu() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of the European Union and its neighbours."""
    return [*_load("eu")]


def world() -> list[PatternSpec | FunctionRecognizer]:
    """Identifiers of other countries."""
    return [*_load("world"), *_load("world", file="beside_words")]


def secrets() -> list[PatternSpec | FunctionRecognizer]:
    """Keys, tokens, private keys and passwords."""
    return [*_load("secrets")]


def _load(pack: str, *, file: str = "") -> list[PatternSpec]:
    name = f"{file or pack}.yaml"
    data = yaml.safe_load(files(__name__).joinpath("packs", name).read_text(encoding="utf-8"))
    return load_specs(data, where=name, checks=CHECKS, pack=pack)
