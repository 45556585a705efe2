from __future__ import annotations

import random
import re
from importlib.resources import files

import pytest
import regex
import yaml
from redact.recognizers import eu, generic, secrets, uk, us, world
from redact.recognizers.checks import CHECKS
from redact.recognizers.figures import ascii_figures

from redact import Redactor
from redact.detect.context import apply_context, context_rules
from redact.detect.pattern import Pattern, PatternSpec
from redact.detect.recognizer import FunctionLayer, FunctionRecognizer
from redact.detect.regex import RegexLayer
from redact.detect.specs import check_examples, load_specs

PACKS = {"generic": generic, "us": us, "uk": uk, "eu": eu, "secrets": secrets, "world": world}
RECOGNIZERS = [(pack, one) for pack, load in PACKS.items() for one in load()]
FILES = files("redact.recognizers").joinpath("packs")
SPECS = [one for _, one in RECOGNIZERS if isinstance(one, PatternSpec)]


def _ids(specs: list[PatternSpec]) -> list[str]:
    return [one.name for one in specs]


@pytest.mark.parametrize("spec", SPECS, ids=_ids(SPECS))
def test_examples_hold(spec: PatternSpec) -> None:
    assert check_examples(spec) == []


@pytest.mark.parametrize("spec", SPECS, ids=_ids(SPECS))
def test_recognizer_is_complete(spec: PatternSpec) -> None:
    assert len(spec.match) >= 2
    assert len(spec.no_match) >= 2
    assert spec.source
    assert spec.name.endswith("Recognizer")
    assert regex.fullmatch("(?:[a-z]{2})?", spec.country)
    assert regex.fullmatch(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*", spec.label)
    assert spec.context or not spec.requires_context
    titles = [pattern.name for pattern in spec.patterns]
    assert len(titles) == len(set(titles))
    unmatched = [
        pattern.name
        for pattern in spec.patterns
        if not any(regex.search(pattern.regex, example, flags=spec.flags) for example in spec.match)
    ]
    assert unmatched == [], "each pattern needs an example of its own"


@pytest.mark.parametrize("spec", SPECS, ids=_ids(SPECS))
def test_a_weak_shape_needs_a_check_or_context(spec: PatternSpec) -> None:
    # A pattern below the default threshold would never show: no check that can confirm it, no word that lifts it.
    for pattern in spec.patterns:
        assert pattern.score >= 0.4 or spec.context or spec.check is not None


@pytest.mark.parametrize("file", sorted(one.name for one in FILES.iterdir() if one.name.endswith(".yaml")))
def test_the_files_of_the_packs_hold_to_the_form(file: str) -> None:
    strict = load_specs(yaml.safe_load(FILES.joinpath(file).read_text("utf-8")), where=file, checks=CHECKS)
    strict = [ascii_figures(one) for one in strict]
    loaded = {one.name: one for one in SPECS}
    assert strict
    assert [loaded[one.name] for one in strict] == strict


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\d{3}-[\d.]+", "[0-9]{3}-[0-9.]+"),
        (r"\\d[\\d]", r"\\d[\\d]"),
        (r"[^\d\]\w](?<=\d)\D\w\b[]\d]", r"[^0-9\]\w](?<=[0-9])\D\w\b[]0-9]"),
    ],
)
def test_figures_are_those_of_ascii(written: str, read: str) -> None:
    spec = PatternSpec("A", "A", (Pattern("a", written, 1.0),))
    assert ascii_figures(spec).patterns[0].regex == read


def test_no_pattern_of_ours_searches_digits_of_other_scripts() -> None:
    digit = re.compile(r"(?<!\\)(?:\\\\)*\\d")
    assert not [one.name for one in SPECS for pattern in one.patterns if digit.search(pattern.regex)]


@pytest.mark.parametrize("zero", ["\u0660", "\u0966", "\uff10", "\u0e50"])
def test_digits_of_other_scripts_are_found_all_the_same(zero: str) -> None:
    text = "card 4111 1111 1111 1111, IP 81.2.69.14 and SSN 536-22-8741"
    figures = str.maketrans("0123456789", "".join(chr(ord(zero) + i) for i in range(10)))
    redactor = Redactor({"extends": "training", "ner": False})
    assert redactor(text.translate(figures)).text == redactor(text).text


def test_names_do_not_clash() -> None:
    names = [one.name for _, one in RECOGNIZERS]
    assert len(names) == len(set(names))


def test_specs_know_their_pack() -> None:
    assert {one.pack for _, one in RECOGNIZERS if isinstance(one, PatternSpec)} == set(PACKS)
    assert all(one.pack == pack for pack, one in RECOGNIZERS if isinstance(one, PatternSpec))


def test_only_our_own_patterns_run_without_a_clock() -> None:
    # What vouches for them is test_linear.py.
    assert all(one.linear for one in SPECS)
    entry = {"name": "A", "supported_entity": "A", "patterns": [{"name": "a", "regex": "a+", "score": 1}]}
    assert not load_specs([entry], where="a policy", checks={}, pack="policy")[0].linear


def test_labels_use_the_shared_vocabulary() -> None:
    labels = {one.label for _, one in RECOGNIZERS}
    assert labels >= {
        "EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "IP_ADDRESS", "MAC_ADDRESS", "URL", "CRYPTO",
        "USERNAME",
        "DATE_OF_BIRTH", "AGE", "ADDRESS", "ACCOUNT_NUMBER", "PASSPORT", "DRIVER_LICENSE", "MEDICAL_LICENSE",
        "US_SSN", "US_ITIN",
        "UK_NHS", "UK_NINO", "ES_NIF", "ES_NIE", "IT_FISCAL_CODE", "PL_PESEL", "DE_TAX_ID", "FR_NIR",
        "FI_PERSONAL_IDENTITY_CODE",
        "PASSWORD", "API_KEY", "AWS_ACCESS_KEY", "JWT", "PRIVATE_KEY",
    }  # fmt: skip


PROSE = """
The committee met on 12 March 2019 and again on 2020-01-31 at 10:30:45 to discuss release 2.10.1.3 of the
firmware; build 4.15.0-142
fixed bugs 10023 and 10024. See section 4.1.2.3, pages 100-200, ISBN 978-3-16-148410-0, ISSN 2049-3630,
doi 10.1000/182, RFC 2119.
Sales rose from 1,234,567.89 to 2,000,000 dollars; the order 4000123456 of 20240131 has part number AB-1234-XY
and tracking 1Z999.
Commit da39a3ee5e6b4b0d3255bfef95601890afd80709, md5 d41d8cd98f00b204e9800998ecf8427e,
uuid 550e8400-e29b-41d4-a716-446655440000.
x = 3.14159265358979 + 2.71828182845905; mask = 0xDEADBEEF; std::vector<int> v; a[::2]; https:// is a scheme;
12:30:45.123456
def login(user: str, password: str = None) -> Token: return client.login(user=user, password=password,
token=self.token)
password = os.environ["DB_PASSWORD"]; api_key = settings.API_KEY; secret = ${SECRET}; export TOKEN="<your
token>"; @property
[1700000000.123] INFO worker-7 took 1234567 us, retry 3/10, id=42, status 200, 10485760 bytes, 0.123456789,
99.99%,
port 8080
The password is required. Aged care needs 24 hour nurses. Chapter 12 The Way. In 1998 Wall Street fell. 5
minutes down the road.
5 apples, 12 3/4 inches, 1 000 000 people, 1990-1999, No. 7, 3 x 4 x 5, 2^31 = 2147483648, -1e10, v1.2.3-rc.4,
Chrome/120.0.0.0
"""


def test_text_without_personal_data_is_left_alone() -> None:
    spans = RegexLayer(SPECS).find([PROSE])[0]
    spans += FunctionLayer([one for _, one in RECOGNIZERS if isinstance(one, FunctionRecognizer)]).find([PROSE])[0]
    assert len(spans) > 5, "there are candidates that score and context turn down"
    kept = apply_context(PROSE, spans, context_rules([one for _, one in RECOGNIZERS]))
    # Dates and times are no personal data by themselves; the policy keeps them.
    hidden = [one for one in kept if one.score >= 0.4 and one.label != "DATE_TIME"]
    assert [(one.label, PROSE[one.start : one.end]) for one in hidden] == []


def test_values_touching_underscores_and_cjk_letters_are_found() -> None:
    values = {
        "EMAIL_ADDRESS": "jane.roe@example.com", "US_SSN": "567-22-1099", "CREDIT_CARD": "4111111111111111",
        "IBAN_CODE": "DE89370400440532013000", "IP_ADDRESS": "198.51.100.27", "PHONE_NUMBER": "+14155552671",
    }  # fmt: skip
    layer = RegexLayer(SPECS)
    functions = FunctionLayer([one for _, one in RECOGNIZERS if isinstance(one, FunctionRecognizer)])
    for label, value in values.items():
        for text in (
            f"号码{value}是",
            f"id_{value}_x",
            f'"{value}"',
            f"({value})",
            f"{value},",
            f"<{value}>",
            f"a;{value};b",
        ):
            found = layer.find([text])[0] + functions.find([text])[0]
            assert label in {one.label for one in found}, (label, text)


def test_no_pattern_reads_random_text_as_certain() -> None:
    chance = random.Random(5)
    text = " ".join("".join(chance.choices("0123456789", k=chance.randint(4, 13))) for _ in range(2000))
    spans = RegexLayer(SPECS).find([text])[0]
    # Two thousand numbers: whatever calls more than one in forty of them certain has too weak a check to say so.
    by_name: dict[str, int] = {}
    for one in spans:
        if one.score == 1.0:
            by_name[one.recognizer] = by_name.get(one.recognizer, 0) + 1
    assert {name: count for name, count in by_name.items() if count > 12} == {}
