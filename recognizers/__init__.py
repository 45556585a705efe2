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
    return [*_load("world")]


def secrets() -> list[PatternSpec | FunctionRecognizer]:
    """Keys, tokens, private keys and passwords."""
    return [*_load("secrets")]


def _load(pack: str) -> list[PatternSpec]:
    file = files(__name__).joinpath("packs", f"{pack}.yaml")
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    return load_specs(data, where=f"{pack}.yaml", checks=CHECKS, pack=pack)
