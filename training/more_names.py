# ruff: noqa: E501
"""More names than Faker has: those of mimesis (MIT) in thirty languages, and the 94,000 of the United States census of 1990.

The census's lists are in the public domain (census.gov/topics/population/genealogy); the package names (MIT) is only the vehicle. Neither package is imported.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

# mimesis's locale by Faker's; where Faker has none, the pool of cultures.py or lists.py.
LOCALES = {
    "az_AZ": "az", "cs_CZ": "cs", "da_DK": "da", "de_AT": "de-at", "de_CH": "de-ch", "de_DE": "de", "el_GR": "el", "en_AU": "en-au", "en_GB": "en-gb",
    "es_ES": "es", "es_MX": "es-mx", "et_EE": "et", "fi_FI": "fi", "fr_FR": "fr", "hr_HR": "hr", "hu_HU": "hu", "icelandic": "is", "it_IT": "it", "nl_NL": "nl",
    "nl_BE": "nl-be", "no_NO": "no", "pl_PL": "pl", "pt_PT": "pt", "pt_BR": "pt-br", "ru_RU": "ru", "sk_SK": "sk", "sv_SE": "sv", "tr_TR": "tr", "uk_UA": "uk",
}  # fmt: skip
CENSUS = "census"


def _folder(package: str) -> Path:
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"training: {package} is missing: pip install --no-deps -r training/requirements-texts.txt")
    return Path(found.submodule_search_locations[0])


@cache
def listed(locale: str) -> dict[str, tuple[str, ...]]:
    """Of a mimesis locale: given names (gm, gf) and family names (lm, lf) as its people write them."""
    path = _folder("mimesis") / "datasets" / locale / "person.json"
    data = json.loads(path.read_text("utf-8"))
    given, family = data.get("names", {}), data.get("surnames") or data.get("last_names") or []
    out = {}
    for short, gender in (("m", "male"), ("f", "female")):
        for kind, words in (("g", given.get(gender, ())), ("l", family)):
            own = words.get(gender, ()) if isinstance(words, dict) else words
            out[kind + short] = tuple(" ".join(word.split()) for word in own)
    return out


def gendered(locale: str) -> bool:
    """Whether its family names have a form for women."""
    own = listed(locale)
    return own["lm"] != own["lf"]


def census() -> tuple[list[str], list[str]]:
    """Given and family names of the census, with their capitals."""
    folder = _folder("names")

    def read(*files: str) -> list[str]:
        words = {line.split()[0] for file in files for line in (folder / file).read_text("ascii").splitlines()}
        return sorted("Mc" + w[2:].title() if w[:2] == "MC" and len(w) > 4 else w.title() for w in words if len(w) > 2)

    return read("dist.male.first", "dist.female.first"), read("dist.all.last")


def widened(
    pools: Mapping[str, tuple[list[str], list[str]]], latin: Callable[[object], str]
) -> dict[str, tuple[list[str], list[str]]]:
    """The pools with these names added, `latin` writing them in Latin letters; the census is a pool of its own."""
    out = dict(pools)
    for pool, locale in LOCALES.items():
        own = listed(locale)
        given, family = pools.get(pool, ([], []))
        out[pool] = (
            sorted({*given, *(name for word in (*own["gm"], *own["gf"]) if (name := latin(word)))}),
            sorted({*family, *(name for word in (*own["lm"], *own["lf"]) if (name := latin(word)))}),
        )
    out[CENSUS] = census()
    return out
