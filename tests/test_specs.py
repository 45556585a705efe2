from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import regex
import yaml

from redact.detect.pattern import DEFAULT_FLAGS, Pattern, PatternSpec
from redact.detect.regex import RegexLayer
from redact.detect.specs import check_examples, load_specs
from redact.errors import PolicyError


def even(value: str) -> bool:
    return value[-1] in "02468"


CHECKS = {"even": even}

FULL = """
recognizers:
  - name: BadgeRecognizer
    supported_entity: BADGE
    supported_languages: [en, {language: de, context: [ausweis]}]
    patterns:
      - {name: badge, regex: 'B\\d{4}', score: 0.3}
    deny_list: [B-ALL, "B*"]
    deny_list_score: 0.9
    context: [badge, staff card]
    requires_context: true
    check: even
    country: US
    source: staff handbook, page 4
    match: [badge B1234]
    no_match: [badge B12]
  - {name: Off, enabled: false}
"""


def load(text: str, **options: Any) -> list[PatternSpec]:
    return load_specs(yaml.safe_load(text), where="own.yaml", checks=CHECKS, **options)


def test_every_key_lands_in_the_spec() -> None:
    (spec,) = load(FULL, pack="own")
    assert spec.patterns[0] == Pattern("badge", r"B\d{4}", 0.3)
    assert (spec.patterns[1].name, spec.patterns[1].score) == ("deny_list", 0.9)
    assert (spec.name, spec.label, spec.language, spec.country) == ("BadgeRecognizer", "BADGE", "en", "us")
    assert spec.context == ("badge", "staff card", "ausweis")
    assert spec.requires_context
    assert (spec.check, spec.check_name, spec.flags) == (even, "even", DEFAULT_FLAGS)
    assert (spec.source, spec.match, spec.no_match) == ("staff handbook, page 4", ("badge B1234",), ("badge B12",))
    assert spec.pack == "own"


def test_a_list_alone_will_do() -> None:
    specs = load("[{name: A, supported_entities: [X], patterns: [{regex: x, score: 1}]}]")
    assert specs == [PatternSpec("A", "X", (Pattern("A", "x", 1.0),))]


def test_a_deny_list_finds_words_between_non_words() -> None:
    (spec,) = load("[{name: T, supported_entity: TITLE, deny_list: [Mr., Miss, C++]}]")
    found = RegexLayer([spec]).find(["Mr. Hyde, MISS Jekyll, Mississippi and C++."])[0]
    assert [(one.start, one.end, one.score) for one in found] == [(0, 3, 1.0), (10, 14, 1.0), (39, 42, 1.0)]


def test_flags_may_be_a_number_or_names() -> None:
    entry = "[{name: A, supported_entity: X, global_regex_flags: %s, patterns: [{regex: x, score: 1}]}]"
    assert load(entry % "8")[0].flags == int(regex.MULTILINE)
    assert load(entry % "[DOTALL, MULTILINE]")[0].flags == int(regex.DOTALL | regex.MULTILINE)
    assert load(entry % "[]")[0].flags == 0


def test_a_check_may_be_named_by_its_place() -> None:
    (spec,) = load("[{name: A, supported_entity: X, check: 'str:isdigit', patterns: [{regex: x, score: 1}]}]".replace(
        "str:isdigit", "keyword:iskeyword"))  # fmt: skip
    assert spec.check is not None
    assert spec.check("for")
    assert not spec.check("four")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("recognizers: 3", "own.yaml: recognizers: must be a list, not int"),
        ("{}", "own.yaml: has no list `recognizers`"),
        ("{recognisers: []}", "own.yaml: unknown key 'recognisers'; choose from global_regex_flags, recognizers"),
        ("[3]", "own.yaml: recognizers[0]: must be a mapping"),
        ("[{supported_entity: X}]", "own.yaml: recognizers[0].name: must be a text, not nothing"),
        ("[{name: A, labels: X}]", "own.yaml: recognizers[0]: unknown key 'labels'; choose from check, "),
        ("[{name: A, patterns: [{regex: x, score: 1}]}]", "own.yaml: recognizers[0].supported_entity: must name"),
        ("[{name: A, supported_entity: X}]", "own.yaml: recognizers[0]: has neither `patterns` nor `deny_list`"),
        ("[{name: A, supported_entity: X, type: remote}]", "recognizers[0].type: 'remote' is not one of custom, pre"),
        ("[{name: A, supported_entity: X, enabled: 'no'}]", "recognizers[0].enabled: must be true or false, not str"),
        ("[{name: A, supported_entity: X, patterns: x}]", "recognizers[0].patterns: must be a list, not str"),
        ("[{name: A, supported_entity: X, patterns: [x]}]", "recognizers[0].patterns[0]: must be a mapping"),
        (PATTERN := "[{name: A, supported_entity: X, patterns: [{regex: '(', score: 1}]}]",
         "own.yaml: recognizers[0].patterns[0].regex: is not a valid regular expression: missing )"),
        (PATTERN.replace("'('", "x").replace("1}", "2}"), "patterns[0].score: must be a number from 0 to 1"),
        (PATTERN.replace("'('", "x").replace("1}", "yes}"), "patterns[0].score: must be a number from 0 to 1"),
        (PATTERN.replace("'('", "3"), "patterns[0].regex: must be a text, not int"),
        (PATTERN.replace("score", "scores"), "patterns[0]: unknown key 'scores'; choose from name, regex, score"),
        ("[{name: A, supported_entity: X, check: odd, patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].check: 'odd' is not a known check; choose one of even, or module:function"),
        ("[{name: A, supported_entity: X, check: 'no.such:thing', patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].check: no.such:thing: module no.such cannot be imported: ModuleNotFoundError"),
        ("[{name: A, supported_entity: X, check: 'keyword:kwlist', patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].check: 'keyword:kwlist' is not a function"),
        ("[{name: A, supported_entity: X, requires_context: true, patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].requires_context: needs words in `context`"),
        ("[{name: A, supported_entity: X, context: word, patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].context: must be a list, not str"),
        ("[{name: A, supported_entity: X, match: [1], patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].match[0]: must be a text, not int"),
        ("[{name: A, supported_entity: X, global_regex_flags: [LOUD], patterns: [{regex: x, score: 1}]}]",
         "recognizers[0].global_regex_flags: must be a number, or a list from ASCII, "),
        ("[{name: A, supported_entity: X, deny_list: [a]}, {name: A, supported_entity: Y, deny_list: [b]}]",
         "own.yaml: recognizers[1].name: 'A' stands twice"),
        ("[{name: NoSuchRecognizer, type: predefined}]", "Presidio has no predefined recognizer 'NoSuchRecognizer'"),
        ("[{name: PhoneRecognizer, type: predefined}]", "PhoneRecognizer is more than patterns; give it"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(text: str, message: str) -> None:
    with pytest.raises(PolicyError) as error:
        load(text)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_examples_are_run_with_their_context() -> None:
    (spec,) = load(FULL)
    assert check_examples(spec) == []
    wrong = load(
        "[{name: A, supported_entity: X, context: [badge], requires_context: true,"
        " patterns: [{regex: 'B\\d', score: 0.1}], match: [B1, badge B2], no_match: [the badge B3, B4]}]"
    )[0]
    assert check_examples(wrong) == [
        "A: match example 'B1' is not found",
        "A: no_match example 'the badge B3' is found",
    ]


def test_an_example_that_a_lowering_word_lowers_counts_as_not_found() -> None:
    (spec,) = load(
        "[{name: A, supported_entity: X, lowering: [order, part number], patterns: [{regex: '\\d{6}', score: 0.6}],"
        " match: [code 123456, order of the part 123456789], no_match: [order 123456, part number is 123456]}]"
    )
    assert spec.lowering == ("order", "part number")
    assert check_examples(spec) == ["A: match example 'order of the part 123456789' is not found"]


def test_presidios_own_files_load() -> None:
    import presidio_analyzer

    conf = Path(presidio_analyzer.__file__).parent / "conf"
    example = load_specs(yaml.safe_load((conf / "example_recognizers.yaml").read_text()), where="example", checks={})
    assert [(one.name, one.label, one.language) for one in example] == [
        ("Zip code Recognizer", "ZIP", "de"),
        ("Titles recognizer", "TITLE", "en"),
    ]
    assert example[0].context == ("zip", "code")

    default = yaml.safe_load((conf / "default_recognizers.yaml").read_text())
    loaded, refused = [], []
    for entry in default["recognizers"]:
        try:
            loaded += load_specs({**default, "recognizers": [entry]}, where="default", checks={})
        except PolicyError as error:
            assert "more than patterns" in str(error)
            refused.append(entry["name"])
    assert {"CreditCardRecognizer", "UsSsnRecognizer", "EmailRecognizer"} <= {one.name for one in loaded}
    assert {"PhoneRecognizer", "IbanRecognizer"} <= set(refused)
    card = next(one for one in loaded if one.name == "CreditCardRecognizer")
    assert {"credit", "tarjeta"} <= set(card.context)
    assert card.check is not None
    assert card.flags == default["global_regex_flags"]
