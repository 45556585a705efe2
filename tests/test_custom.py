"""Recognizers of one's own, four ways through one mechanism; and Presidio's engines taken over."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest
from redact.pipelines.cli import main

from redact import PolicyError, RecognizerError, Redactor, recognizer

QUIET: dict[str, Any] = {"packs": [], "ner": False}
TICKET = {
    "name": "TicketRecognizer",
    "supported_entity": "TICKET_ID",
    "patterns": [{"name": "ticket", "regex": r"\bTCK-\d{6}\b", "score": 0.7}],
    "context": ["ticket"],
    "match": ["TCK-123456"],
    "no_match": ["TCK-12"],
}
MODULE = """
    from presidio_analyzer import EntityRecognizer, RecognizerResult
    from redact import recognizer

    class Shouting(EntityRecognizer):
        def __init__(self):
            super().__init__(supported_entities=["SHOUT"], name="Shouting")
        def load(self):
            pass
        def analyze(self, text, entities, nlp_artifacts=None):
            at = text.find("HELLO")
            return [RecognizerResult("SHOUT", at, at + 5, 0.9)] if at >= 0 else []

    @recognizer("DESK", score=0.9)
    def desk(text):
        at = text.find("desk-7")
        return [(at, at + 6)] if at >= 0 else []

    def pack():
        return [desk, Shouting()]
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the import path with a module of recognizers."""
    name = f"house_{abs(hash(str(tmp_path)))}"
    (tmp_path / f"{name}.py").write_text(textwrap.dedent(MODULE), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path / f"{name}.py"


def test_yaml_in_the_policy() -> None:
    assert Redactor({**QUIET, "recognizers": [TICKET]})("see TCK-123456").text == "see <TICKET_ID>"


def test_yaml_in_a_file_beside_the_policy(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "recognizers:\n- name: R\n  supported_entity: R_ID\n  patterns: [{name: r, regex: 'R\\d+', score: 0.9}]\n",
        encoding="utf-8",
    )
    (tmp_path / "policy.yaml").write_text("packs: []\nner: false\nrecognizers: [mine.yaml]\n", encoding="utf-8")
    assert Redactor.from_yaml(tmp_path / "policy.yaml")("R22 x").text == "<R_ID> x"


def test_a_class_and_a_function_by_module_and_name(house: Path) -> None:
    redactor = Redactor({**QUIET, "recognizers": [f"{house.stem}:Shouting", f"{house.stem}:desk"]})
    assert redactor("HELLO from desk-7").text == "<SHOUT> from <DESK>"
    assert {layer.name for layer in redactor.layers} == {"functions", "presidio"}


@pytest.mark.parametrize("name", ["desk", "Shouting"])
def test_fingerprint_follows_the_code_of_a_recognizer(house: Path, name: str) -> None:
    policy = {**QUIET, "recognizers": [f"{house.stem}:{name}"]}
    before = Redactor(policy).fingerprint
    assert Redactor(policy).fingerprint == before
    with house.open("a", encoding="utf-8") as module:
        module.write("# another release\n")
    assert Redactor(policy).fingerprint != before


def test_an_installed_plugin_is_found_and_named(house: Path) -> None:
    info = house.parent / "desks-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: desks\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[redact.recognizers]\ndesks = {house.stem}:pack\n", encoding="utf-8")
    assert Redactor({"packs": ["desks"], "ner": False})("at desk-7").text == "at <DESK>"
    assert "DESK" in Redactor({"ner": False}).labels


def test_two_plugins_of_one_name_are_an_error(house: Path) -> None:
    for i, attribute in enumerate(("pack", "desk")):
        info = house.parent / f"desks{i}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: desks{i}\nVersion: 1.0\n", encoding="utf-8")
        points = f"[redact.recognizers]\ndesks = {house.stem}:{attribute}\n"
        (info / "entry_points.txt").write_text(points, encoding="utf-8")
    with pytest.raises(RecognizerError, match="two plugins are named desks"):
        Redactor(QUIET | {"packs": ["desks"]})


def test_a_plugin_that_cannot_be_loaded_is_named(house: Path) -> None:
    info = house.parent / "broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[redact.recognizers]\nbroken = no_such_module:pack\n", encoding="utf-8")
    with pytest.raises(RecognizerError, match="plugin broken"):
        Redactor(QUIET | {"packs": ["broken"]})


def test_a_plugin_that_raises_is_named(house: Path) -> None:
    with house.open("a", encoding="utf-8") as module:
        module.write("\ndef failing():\n    raise ValueError('no list')\n")
    info = house.parent / "failing-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: failing\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[redact.recognizers]\nfailing = {house.stem}:failing\n", encoding="utf-8")
    with pytest.raises(RecognizerError, match=r"plugin failing \(.*:failing\): raised ValueError"):
        Redactor(QUIET | {"packs": ["failing"]})


def test_a_policys_recognizer_must_not_take_a_packs_name() -> None:
    with pytest.raises(RecognizerError, match="EmailAddressRecognizer is there already, from generic"):
        Redactor({"ner": False, "recognizers": [TICKET | {"name": "EmailAddressRecognizer"}]})


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"patterns": [{"name": "x", "regex": "(", "score": 0.5}]}, ["patterns[0].regex"]),
        ({"patterns": [{"name": "x", "regex": "a", "score": 5}]}, ["patterns[0].score", "0 to 1"]),
        ({"supported_entity": None}, ["supported_entity"]),
        ({"chek": "luhn"}, ["chek", "check"]),
        ({"check": "lun"}, ["check", "luhn"]),
    ],
)
def test_a_wrong_yaml_recognizer_names_its_key(change: dict[str, Any], parts: list[str]) -> None:
    with pytest.raises(PolicyError) as caught:
        Redactor({**QUIET, "recognizers": [{**TICKET, **change}]})
    assert all(part in str(caught.value) for part in ["recognizers[0]", *parts])


def test_a_check_of_the_packs_serves_a_policy_too() -> None:
    loyalty = {**TICKET, "patterns": [{"name": "n", "regex": r"\b\d{10}\b", "score": 0.5}], "check": "luhn"}
    redactor = Redactor({**QUIET, "recognizers": [loyalty]})
    assert redactor("4539148802 and 4539148801").text == "4539148802 and <TICKET_ID>"


def test_check_runs_the_examples_of_a_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "policy.yaml"
    form = (
        "packs: []\nner: false\nrecognizers:\n- name: R\n  supported_entity: R_ID\n  match: ['{match}']\n"
        "  patterns: [{{name: r, regex: 'R\\d+', score: 0.9}}]\n"
    )
    policy.write_text(form.format(match="R12"), encoding="utf-8")
    assert main(["check", str(policy)]) == 0
    policy.write_text(form.format(match="Q12"), encoding="utf-8")
    assert main(["check", str(policy)]) == 2
    assert "Q12" in capsys.readouterr().err


@recognizer("NUMBERPLATE", score=0.9)
def plate(text: str) -> list[tuple[int, int]]:
    at = text.find("KA-01")
    return [(at, at + 5)] if at >= 0 else []


def test_a_function_still_answers_when_called() -> None:
    assert list(plate("x KA-01")) == [(2, 7)]


@pytest.fixture(scope="module")
def analyzer() -> Any:
    import spacy
    from presidio_analyzer import AnalyzerEngine, Pattern, PatternRecognizer, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "unused"}])
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Grace Hopper"}])
    engine.nlp = {"en": nlp}
    engine.ner_model_configuration = NerModelConfiguration()
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.add_nlp_recognizer(engine)
    registry.add_recognizer(
        PatternRecognizer("ROOM", patterns=[Pattern("room", r"\bR\d{3}\b", 0.6)], name="RoomRecognizer")
    )
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def test_a_presidio_analyzer_is_taken_over_with_its_recognizers_and_operators(analyzer: Any) -> None:
    from presidio_anonymizer.entities import OperatorConfig

    operators = {"PERSON": OperatorConfig("replace", {"new_value": "someone"}), "ROOM": OperatorConfig("redact")}
    redactor = Redactor.from_presidio(analyzer, operators)
    assert redactor("Grace Hopper in R101!").text == "someone in !"
    assert {layer.name for layer in redactor.layers} == {"regex", "presidio"}


def test_without_operators_a_presidio_finding_is_replaced(analyzer: Any) -> None:
    assert Redactor.from_presidio(analyzer)("Grace Hopper in R101").text == "<PERSON> in <ROOM>"


def test_what_is_no_analyzer_is_refused() -> None:
    with pytest.raises(RecognizerError, match="AnalyzerEngine"):
        Redactor.from_presidio(object())
