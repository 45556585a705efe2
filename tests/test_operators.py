"""Operators: what they make of a finding, where keys come from, and the one pass over a text."""

from __future__ import annotations

import base64
import hashlib
import hmac
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presidio_anonymizer import AnonymizerEngine, DeanonymizeEngine
from presidio_anonymizer.entities import OperatorConfig, OperatorResult, RecognizerResult
from presidio_anonymizer.operators import Operator as PresidioOperator
from presidio_anonymizer.operators import OperatorType

from redact.anonymize import OPERATORS, PARAMETERS, Operator, anonymize, build_operator, operator_from_presidio
from redact.errors import PolicyError, RedactionError, SecretKeyError
from redact.types import Span

KEY = "sixteen bytes ok"
WHERE = "policy.yaml: entities.PERSON"


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACT_KEY", KEY)


class Counter(PresidioOperator):
    """Numbers the values it has seen, in a mapping of its parameters (as Presidio's own sample does)."""

    def operate(self, text: str = "", params: dict[str, Any] | None = None) -> str:
        assert params is not None
        seen = params["seen"].setdefault(params["entity_type"], {})
        params["entity_type"] = "spoilt"
        return f"<{text[0]}_{seen.setdefault(text, len(seen))}>"

    def validate(self, params: dict[str, Any] | None = None) -> None:
        if not params or not isinstance(params.get("seen"), dict):
            raise ValueError("seen must be a mapping")

    def operator_name(self) -> str:
        return "counter"

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


class Silent(Counter):
    """Forgets to return."""

    def operate(self, text: str = "", params: dict[str, Any] | None = None) -> str:
        return None  # type: ignore[return-value]

    def validate(self, params: dict[str, Any] | None = None) -> None:
        pass


class Reverser(Silent):
    def operator_type(self) -> OperatorType:
        return OperatorType.Deanonymize


class Bare:
    pass


def build(name: str, **params: Any) -> Operator:
    return build_operator(name, params, where=WHERE)


def span(start: int, end: int, label: str = "PERSON") -> Span:
    return Span(start, end, label, 1.0, "test")


@pytest.mark.parametrize(
    ("name", "params", "expected"),
    [
        ("replace", {}, "<PERSON>"),
        ("replace", {"new_value": "someone"}, "someone"),
        ("redact", {}, ""),
        ("keep", {}, "Ann Lee"),
        ("mask", {}, "*******"),
        ("mask", {"masking_char": "#"}, "#######"),
        ("mask", {"chars_to_mask": 4}, "****Lee"),
        ("mask", {"chars_to_mask": 4, "from_end": True}, "Ann****"),
        ("mask", {"chars_to_mask": 99}, "*******"),
        ("mask", {"chars_to_mask": 99, "from_end": True}, "*******"),
        ("mask", {"from_end": True}, "*******"),
    ],
)
def test_what_an_operator_makes_of_a_finding(name: str, params: dict[str, Any], expected: str) -> None:
    assert build(name, **params)("Ann Lee", "PERSON") == expected


@pytest.mark.parametrize("name", ["replace", "redact", "keep", "mask"])
@pytest.mark.parametrize("params", [{}, {"chars_to_mask": 3}, {"chars_to_mask": 30, "from_end": True}])
def test_same_as_presidio(name: str, params: dict[str, Any]) -> None:
    full = {"chars_to_mask": 100, "masking_char": "*", "from_end": False} | params
    config = OperatorConfig(name, full if name == "mask" else {})
    text = "I met Ann Lee."
    theirs = AnonymizerEngine().anonymize(text, [RecognizerResult("PERSON", 6, 13, 1.0)], {"PERSON": config})
    ours = anonymize(text, [span(6, 13)], {"PERSON": operator_from_presidio(config, where=WHERE)})
    assert ours == theirs.text


@pytest.mark.parametrize("hash_type", ["sha256", "sha512"])
def test_hash_is_an_hmac_of_the_text(hash_type: str) -> None:
    expected = hmac.new(KEY.encode(), "Zoë".encode(), hash_type).hexdigest()
    assert build("hash", hash_type=hash_type)("Zoë", "PERSON") == expected


def test_hash_differs_by_key_and_from_the_bare_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    first = build("hash")("Ann", "PERSON")
    monkeypatch.setenv("REDACT_KEY", KEY[::-1])
    second = build("hash")("Ann", "PERSON")
    assert len({first, second, hashlib.sha256(b"Ann").hexdigest()}) == 3


@pytest.mark.parametrize("size", [16, 24, 32])
def test_presidio_decrypts_what_we_encrypt(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "k" * size
    monkeypatch.setenv("REDACT_KEY", secret)
    for text in ["", "A", "Zoë Łęcka 王", "x" * 15, "x" * 16, "x" * 1000]:
        hidden = build("encrypt")(text, "PERSON")
        assert hidden == build("encrypt")(text, "PERSON")
        back = DeanonymizeEngine().deanonymize(
            hidden,
            [OperatorResult(start=0, end=len(hidden), entity_type="PERSON")],
            {"DEFAULT": OperatorConfig("decrypt", {"key": secret})},
        )
        assert back.text == text


def test_the_iv_differs_by_text_and_is_no_part_of_the_hash() -> None:
    first, second = (base64.urlsafe_b64decode(build("encrypt")(text, "PERSON"))[:16] for text in ("Ann", "Bob"))
    assert first != second
    assert not bytes.fromhex(build("hash")("Ann", "PERSON")).startswith(first)


def test_lone_surrogates_are_hidden_too() -> None:
    assert len(build("hash")("\ud800", "PERSON")) == 64
    assert build("encrypt")("\ud800", "PERSON")


def test_key_file_loses_one_newline(tmp_path: Path) -> None:
    expected = build("hash")("Ann", "PERSON")
    for ending in (b"", b"\n", b"\r\n"):
        file = tmp_path / "key"
        file.write_bytes(KEY.encode() + ending)
        assert build("hash", key_file=str(file))("Ann", "PERSON") == expected


def test_key_env_names_another_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = build("hash")("Ann", "PERSON")
    monkeypatch.setenv("OTHER_KEY", KEY)
    monkeypatch.delenv("REDACT_KEY")
    assert build("hash", key_env="OTHER_KEY")("Ann", "PERSON") == expected


@pytest.mark.parametrize("value", [None, "", "0123456789abcde"])
@pytest.mark.parametrize("name", ["hash", "encrypt"])
def test_a_missing_or_short_key_is_named_but_not_shown(
    value: str | None, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REDACT_KEY")
    if value is not None:
        monkeypatch.setenv("REDACT_KEY", value)
    with pytest.raises(SecretKeyError, match="REDACT_KEY") as caught:
        build(name)
    assert str(caught.value).startswith(WHERE)
    assert not value or value not in str(caught.value)


def test_encrypt_wants_a_key_that_aes_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACT_KEY", "seventeen bytes ..")
    with pytest.raises(SecretKeyError, match="has 18 bytes; it must have 16, 24 or 32 bytes"):
        build("encrypt")


@pytest.mark.parametrize("config", ["replace", {"type": "replace"}, None])
def test_what_is_no_operator_config_is_said(config: Any) -> None:
    with pytest.raises(PolicyError, match=f"{WHERE}: must be a Presidio OperatorConfig, not {type(config).__name__}"):
        operator_from_presidio(config, where=WHERE)


def test_a_key_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SecretKeyError, match=r"cannot read the key file .*absent"):
        build("hash", key_file=str(tmp_path / "absent"))
    with pytest.raises(SecretKeyError, match="null character"):
        build("hash", key_file="a\0b")


@pytest.mark.parametrize(
    ("name", "params", "message"),
    [
        (
            "shred",
            {},
            r"unknown operator 'shred'; choices: replace, redact, mask, hash, encrypt, keep, or module:Class",
        ),
        ("mask", {"char": "x"}, r"mask has no parameter 'char'; it takes chars_to_mask, from_end, masking_char"),
        ("redact", {"new_value": "x"}, r"redact has no parameter 'new_value'; it takes none"),
        ("mask", {"masking_char": "ab"}, r"masking_char must be one character, not 2"),
        ("mask", {"masking_char": ""}, r"masking_char is empty"),
        ("mask", {"chars_to_mask": "4"}, r"chars_to_mask must be a whole number, not str"),
        ("mask", {"chars_to_mask": True}, r"chars_to_mask must be a whole number, not bool"),
        ("mask", {"chars_to_mask": 0}, r"chars_to_mask must be at least 1, not 0; .* keep"),
        ("mask", {"from_end": 1}, r"from_end must be true or false, not int"),
        ("replace", {"new_value": None}, r"new_value must be a string, not null"),
        ("replace", {"new_value": ""}, r"new_value is empty; to leave nothing behind use the operator redact"),
        ("hash", {"hash_type": "md5"}, r"unknown hash_type 'md5'; choices: sha256, sha512"),
        ("hash", {"key_env": "A", "key_file": "b"}, r"key_env or key_file, not both"),
        ("custom", {"lambda": "print"}, r"a policy file cannot hold one"),
        (
            "no_such_module:Class",
            {},
            r"module no_such_module cannot be imported: ModuleNotFoundError",
        ),
        ("json:NoSuch", {}, r"json:NoSuch: module json has no attribute NoSuch"),
        (f"{__name__}:Bare", {}, r"Bare is not a Presidio Operator class"),
        ("json:dumps", {}, r"dumps is not a Presidio Operator class"),
        (f"{__name__}:Counter", {"seen": 1}, r"Counter refuses its parameters: ValueError: seen must be a mapping"),
        (f"{__name__}:Reverser", {}, r"Reverser does not anonymize"),
    ],
)
def test_a_wrong_operator_is_one_clear_line(name: str, params: dict[str, Any], message: str) -> None:
    with pytest.raises(PolicyError, match=message) as caught:
        build_operator(name, params, where=WHERE)
    assert str(caught.value).startswith(f"{WHERE}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "param"), [("hash", "salt"), ("hash", "key"), ("encrypt", "key"), ("encrypt", "salt")]
)
def test_a_key_written_in_a_policy_is_refused_and_not_shown(name: str, param: str) -> None:
    with pytest.raises(PolicyError, match=f"must not hold the {param} itself.*REDACT_KEY.*key_env.*key_file") as caught:
        build_operator(name, {param: "hunter2hunter2hunter2"}, where=WHERE)
    assert "hunter2" not in str(caught.value)


def test_an_operator_class_by_name_never_changes_the_policy_nor_remembers() -> None:
    params: dict[str, Any] = {"seen": {}}
    operator = build_operator(f"{__name__}:Counter", params, where=WHERE)
    assert [operator("Ann", "PERSON"), operator("Al", "PERSON"), operator("Ann", "CITY")] == ["<A_0>"] * 3
    assert params == {"seen": {}}


def test_an_installed_operator_goes_by_its_name() -> None:
    operator = build_operator("counter", {"seen": {}}, where=WHERE, custom={"counter": Counter})
    assert operator("Bob", "PERSON") == "<B_0>"
    with pytest.raises(PolicyError, match="keep, counter, or module:Class"):
        build_operator("count", {}, where=WHERE, custom={"counter": Counter})


def test_a_config_shares_its_values_but_is_not_changed() -> None:
    config = OperatorConfig("counter", {"seen": {}})
    operator = operator_from_presidio(config, where=WHERE, custom={"counter": Counter})
    assert [operator("Ann", "PERSON"), operator("Al", "PERSON"), operator("Ann", "PERSON")] == [
        "<A_0>",
        "<A_1>",
        "<A_0>",
    ]
    assert config.params == {"seen": {"PERSON": {"Ann": 0, "Al": 1}}}


def test_a_config_may_hold_a_function_a_salt_and_a_key() -> None:
    custom = operator_from_presidio(OperatorConfig("custom", {"lambda": str.upper}), where=WHERE)
    assert custom("ann", "PERSON") == "ANN"
    config = OperatorConfig("hash", {"salt": KEY.encode(), "hash_type": "sha512"})
    assert operator_from_presidio(config, where=WHERE)("Ann", "X") == build("hash", hash_type="sha512")("Ann", "X")
    assert config.params["salt"] == KEY.encode()
    config = OperatorConfig("encrypt", {"key": KEY})
    assert operator_from_presidio(config, where=WHERE)("Ann", "X") == build("encrypt")("Ann", "X")
    unsalted = operator_from_presidio(OperatorConfig("hash"), where=WHERE)
    assert unsalted("Ann", "X") == build("hash")("Ann", "X")
    assert operator_from_presidio(OperatorConfig("replace", {"new_value": ""}), where=WHERE)("Ann", "X") == "<X>"


@pytest.mark.parametrize(
    ("config", "error"),
    [
        (OperatorConfig("hash", {"salt": "short"}), SecretKeyError),
        (OperatorConfig("hash", {"salt": 12}), PolicyError),
        (OperatorConfig("hash", {"salt": KEY, "hash_type": "md5"}), PolicyError),
        (OperatorConfig("hash", {"salt": KEY, "rounds": 2}), PolicyError),
        (OperatorConfig("encrypt", {"key": "short"}), SecretKeyError),
        (OperatorConfig("encrypt", {"key": KEY, "mode": "cbc"}), PolicyError),
        (OperatorConfig("mask", {"chars_to_mask": 0}), PolicyError),
        (OperatorConfig("nothing"), PolicyError),
    ],
)
def test_a_wrong_config_is_refused(config: OperatorConfig, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^policy\.yaml: entities\.PERSON: "):
        operator_from_presidio(config, where=WHERE)


@pytest.mark.parametrize(
    "operator",
    [build_operator(f"{__name__}:Silent", {}, where=""), build_operator("custom", {"lambda": len}, where="")],
)
def test_an_operator_that_returns_no_text_fails_without_quoting_it(operator: Operator) -> None:
    with pytest.raises(RedactionError, match=r"^anonymize failed with OperatorReturnedNoText$"):
        operator("Ann", "PERSON")


def test_every_built_in_operator_builds_without_parameters() -> None:
    assert list(PARAMETERS) == list(OPERATORS) == ["replace", "redact", "mask", "hash", "encrypt", "keep"]
    for name in OPERATORS:
        assert isinstance(build(name)("Ann", "PERSON"), str)


def test_built_in_operators_import_no_presidio() -> None:
    code = (
        "import sys; from redact.anonymize import OPERATORS, build_operator\n"
        "for name in OPERATORS: build_operator(name, {}, where='')('Ann', 'X')\n"
        "sys.exit(any(m.startswith(('presidio', 'spacy')) for m in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_labels_without_an_operator_take_the_default() -> None:
    operators = {"DEFAULT": build("replace"), "EMAIL_ADDRESS": build("redact")}
    text = "Ann: a@b.co, Bob"
    spans = [span(0, 3), span(5, 11, "EMAIL_ADDRESS"), span(13, 16)]
    assert anonymize(text, spans, operators) == "<PERSON>: , <PERSON>"


def test_touching_spans_and_the_whole_text() -> None:
    operators = {"DEFAULT": build("replace")}
    assert anonymize("AnnBob", [span(0, 3, "A"), span(3, 6, "B")], operators) == "<A><B>"
    assert anonymize("", [], operators) == ""


@pytest.mark.parametrize(
    "spans",
    [
        [span(0, 3), span(2, 5)],
        [span(3, 5), span(0, 2)],
        [span(2, 2)],
        [span(3, 2)],
        [span(-1, 2)],
        [span(3, 9)],
    ],
)
def test_spans_that_would_cut_wrongly_are_refused(spans: list[Span]) -> None:
    with pytest.raises(ValueError, match="disjoint"):
        anonymize("Ann Lee", spans, {"DEFAULT": build("replace")})


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    chosen = [
        Span(start, end, draw(st.sampled_from("ABC")), 0.5, "x") for start, end in pairwise(cuts) if draw(st.booleans())
    ]
    return text, chosen


@given(cut_texts())
def test_text_outside_of_spans_is_untouched_and_in_order(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    marks: list[tuple[str, str]] = []

    def note(found: str, label: str) -> str:
        marks.append((found, label))
        return f"\0{len(marks) - 1}\1"

    result = anonymize(text, spans, {"DEFAULT": note})
    assert marks == [(text[s.start : s.end], s.label) for s in spans]
    outside = [text[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), None], strict=True)]
    expected = outside[0] + "".join(f"\0{i}\1{rest}" for i, rest in enumerate(outside[1:]))
    assert result == expected


@given(cut_texts())
def test_keep_gives_the_text_back(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    assert anonymize(text, spans, {"DEFAULT": build_operator("keep", {}, where="")}) == text
