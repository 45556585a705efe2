"""Numbers that pass their checks and belong to no one: drawn at random until the check holds."""

from __future__ import annotations

import importlib
import random
import re
from collections.abc import Callable

import phonenumbers
from stdnum import iban, luhn, numdb

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SMALL = LETTERS.lower()
ALPHABETS = {
    "A": LETTERS + SMALL + DIGITS,
    "b": LETTERS + SMALL + DIGITS + "-_",
    "h": DIGITS + "abcdef",
    "u": LETTERS + DIGITS,
    "l": SMALL + DIGITS,
    "d": DIGITS,
}
PLACES = {"cnplace": "110101", "idplace": "317106"}
SSN_CHECK = "us.ssn"
PIECE = 8
"""Longest piece in which a secret is stored, so that the case files hold nothing of a secret's shape."""


def check_of(name: str) -> Callable[[str], bool]:
    """The stdnum check `country.scheme`, `card` for Luhn, or `phone REGION`."""
    if name.startswith("phone "):
        region = name.removeprefix("phone ")
        return lambda value: phonenumbers.is_valid_number(phonenumbers.parse(value.removeprefix("tel:"), region))
    if name == "card":
        return lambda value: bool(luhn.is_valid(re.sub(r"\D", "", value)))
    module = importlib.import_module(f"stdnum.{name}")

    def valid(value: str) -> bool:
        return bool(module.is_valid(value) or module.is_valid(value.replace(" ", "")))

    return valid


def fill(template: str, rng: random.Random) -> str:
    """A template with its digits (#), capitals (@), choices ([AB]) and dates ({ymd}) filled in at random."""
    year, month, day = rng.randint(1945, 1999), rng.randint(1, 12), rng.randint(1, 28)
    full = {"Y": f"{year}", "y": f"{year % 100:02}", "m": f"{month:02}", "d": f"{day:02}"}

    def put(match: re.Match[str]) -> str:
        found = match.group()
        if found == "#":
            return rng.choice(DIGITS)
        if found == "@":
            return rng.choice(LETTERS)
        if found[0] == "[":
            return rng.choice(found[1:-1])
        name = found[1:-1]
        if name == "dmY2":  # the last three digits of the year
            return full["d"] + full["m"] + full["Y"][1:]
        return PLACES.get(name) or "".join(full[c] for c in name)

    return re.sub(r"#|@|\[[^\]]+\]|\{\w+\}", put, template)


def identifier(check: str, template: str, rng: random.Random, *, tries: int = 200_000) -> str:
    """A filled template that passes `check`. Raises ValueError where none is found."""
    valid = check_of(check)
    for _ in range(tries):
        value = fill(template, rng)
        if valid(value):
            return value
    raise ValueError(f"no {check} of the form {template} in {tries} tries")


def card(template: str, rng: random.Random) -> str:
    """A card number of the template's form whose last digit makes it pass Luhn."""
    value = fill(template, rng)
    digits = re.sub(r"\D", "", value)
    return value[:-1] + str(luhn.calc_check_digit(digits[:-1]))


def iban_countries() -> list[str]:
    """The countries of the IBAN registry."""
    countries = (a + b for a in LETTERS for b in LETTERS)
    return [country for country in countries if numdb.get("iban").info(country + "00")[0][1]]


def iban_number(country: str, rng: random.Random, *, spaced: bool) -> str:
    """An IBAN of the registry's length and form for `country`, whose national check holds too."""
    bban = numdb.get("iban").info(country + "00")[0][1]["bban"]
    kinds = {"n": DIGITS, "a": LETTERS, "c": DIGITS + LETTERS}
    while True:
        parts = re.findall(r"(\d+)!([nac])", bban)
        body = "".join(rng.choice(kinds[kind]) for count, kind in parts for _ in range(int(count)))
        value = country + iban.calc_check_digits(f"{country}00{body}") + body
        if iban.is_valid(value):
            return " ".join(value[i : i + 4] for i in range(0, len(value), 4)) if spaced else value


def phone(region: str, form: str, rng: random.Random) -> str:
    """A valid mobile number of `region` in a form of phonenumbers.PhoneNumberFormat, in lower case."""
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    if example is None:
        raise ValueError(f"no mobile numbers are known for {region}")
    while True:
        national = str(example.national_number)
        digits = national[:-5] + "".join(rng.choice(DIGITS) for _ in range(5))
        number = phonenumbers.PhoneNumber(country_code=example.country_code, national_number=int(digits))
        if phonenumbers.is_valid_number_for_region(number, region):
            return phonenumbers.format_number(number, getattr(phonenumbers.PhoneNumberFormat, form.upper()))


def address(rng: random.Random) -> str:
    """A public IPv4 address."""
    return f"{rng.choice((81, 93, 91, 177, 62))}.{rng.randint(12, 220)}.{rng.randint(2, 250)}.{rng.randint(2, 250)}"


def secret(shape: str, rng: random.Random) -> list[str]:
    """A secret of the shape in pieces: literals are kept, <A36> is 36 characters of the alphabet A."""
    pieces: list[str] = []
    for literal, kind, count in re.findall(r"([^<]+)|<(\w)(\d+)>", shape):
        body = literal or "".join(rng.choice(ALPHABETS[kind]) for _ in range(int(count)))
        pieces.extend(body[i : i + PIECE] for i in range(0, len(body), PIECE))
    return pieces


def named(name: str, rng: random.Random) -> str:
    """The value for a carrier's [[=kind argument]]."""
    kind, _, argument = name.partition(" ")
    match kind:
        case "phone":
            return phone(argument, rng.choice(("national", "international")), rng)
        case "card":
            return card(CARDS[argument], rng)
        case "iban":
            return iban_number(argument, rng, spaced=rng.random() < 0.6)
        case "ssn":
            return identifier(SSN_CHECK, "###-##-####", rng)
        case "ip":
            return address(rng)
    return identifier(argument, IDS[argument], rng)


CARDS = {
    "visa": "4### #### #### ####",
    "mastercard": "53## #### #### ####",
    "amex": "37## ###### #####",
    "discover": "6011 #### #### ####",
    "jcb": "3528 #### #### ####",
}
IDS = {
    "es.dni": "########@",
    "es.nie": "X#######@",
    "br.cpf": "###.###.###-##",
    "it.codicefiscale": "@@@@@@##[ABCDE]##[AFGH]###@",
    "pl.pesel": "{ymd}#####",
    "nl.bsn": "#########",
    "gb.nhs": "### ### ####",
    "de.idnr": "## ### ### ###",
    "fr.nir": "[12] {y} {m} 33 ### ### ##",
    "se.personnummer": "{ymd}-####",
    "fi.hetu": "{dmy}-###@",
    "be.nn": "{y}.{m}.{d}-###.##",
    "ca.sin": "### ### ###",
    "in_.aadhaar": "#### #### ####",
    "au.tfn": "### ### ###",
}
