"""Which label a stretch gets when several recognizers of the packs claim it."""

from __future__ import annotations

import pytest

from redact import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor({"extends": "training", "ner": False})


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        # A checksum beats a shape, whatever the word in front.
        ("Call me: 4111 1111 1111 1111", "4111 1111 1111 1111", "CREDIT_CARD"),
        ("account number DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00", "IBAN_CODE"),
        (
            "account, ETH 0x52908400098527886E0F7030069857D2E4169EE7",
            "0x52908400098527886E0F7030069857D2E4169EE7",
            "CRYPTO",
        ),
        # A specific label beats a generic one.
        ("national insurance number AB 12 34 56 C", "AB 12 34 56 C", "UK_NINO"),
        ("national id: 111.444.777-35", "111.444.777-35", "BR_CPF"),
        ("identity number, PESEL: 44051401359", "44051401359", "PL_PESEL"),
        # A word that names the number beats a shape that it also has.
        ("his SSN is 567-22-1099, call him", "567-22-1099", "US_SSN"),
        ("call 415-555-2671 about the SSN", "415-555-2671", "PHONE_NUMBER"),
        ("CEP 01310-100", "01310-100", "POSTCODE"),
        ("driving licence 001234ZZ", "001234ZZ", "DRIVER_LICENSE"),
    ],
)
def test_the_better_founded_label_wins(redactor: Redactor, text: str, value: str, label: str) -> None:
    found = {(text[span.start : span.end], span.label) for span in redactor(text).spans}
    assert (value, label) in found
