"""load_ner: what the embedded model finds, and spaCy pipelines by name and path."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from redact.pipelines.cli import main

from redact import Redactor
from redact.detect.ner import load_ner
from redact.errors import ModelError
from redact.types import Layer


@pytest.fixture(scope="module")
def layer() -> Layer:
    return load_ner("fast")


def found(layer: Layer, text: str) -> list[tuple[str, str]]:
    return [(text[s.start : s.end], s.label) for s in layer.find([text])[0]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Maria Kowalczyk.", "Maria Kowalczyk"),
        ("Please call Dr. John F. Smith tomorrow.", "John F. Smith"),
        ("I met Siobhan O'Brien-García yesterday.", "Siobhan O'Brien-García"),
        ("Yours sincerely,\nMaría José de la Cruz", "María José de la Cruz"),
        ("We asked Priya Sharma's manager.", "Priya Sharma"),
        ("Assigned to: Oluwaseun Adeyemi", "Oluwaseun Adeyemi"),
        ("Maria Fernandez", "Maria Fernandez"),
        ("Smith, John", "Smith, John"),
        ("van der Berg, Pieter", "van der Berg, Pieter"),
        ("KOWALCZYK", "KOWALCZYK"),
        ("hi priya, can you call me back", "priya"),
        ("4,Anna Schmidt,active", "Anna Schmidt"),
    ],
)
def test_whole_names(layer: Layer, text: str, name: str) -> None:
    assert (name, "PERSON") in found(layer, text)


def test_a_street_address_is_one_span(layer: Layer) -> None:
    text = "Send it to 12 Oak Street, Springfield, IL 62704 please."
    assert ("12 Oak Street, Springfield, IL 62704", "ADDRESS") in found(layer, text)


@pytest.mark.parametrize(
    "text",
    [
        "for i in range(10):\n    print(i)\n",
        "2024-01-02 12:00:01 INFO server started on port 8080",
        "The total is 42.",
        "Please update to version 3.11.4 and restart the service.",
        "",
        "   \n\n",
    ],
)
def test_texts_without_people_stay_quiet(layer: Layer, text: str) -> None:
    assert not [f for f in found(layer, text) if f[1] == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "badge E-12345 lost",
        "TCK-100201",
        "NINO AB123456C",
        "order A1B2-99 is pending",
        "client = Mailer(host=relay)",
        "alice_in_wonderland.txt",
        "male",
        "metadata",
        "sha256",
        "street",
        "application/json",
        "id,status,category",
        "ERROR",
        "#MondayMotivation",
    ],
)
def test_codes_and_lone_values_are_no_names(layer: Layer, text: str) -> None:
    assert not [f for f in found(layer, text) if f[1] in ("PERSON", "ADDRESS")]


def test_spans_are_of_the_original_text(layer: Layer) -> None:
    text = "🙂🙂 é — Maria Kowalczyk 🙂 lives in Lisbon"
    spans = layer.find([text])[0]
    assert "Maria Kowalczyk" in {text[s.start : s.end] for s in spans}
    assert all(0 <= s.start < s.end <= len(text) and 0 < s.score <= 1 for s in spans)
    assert {s.recognizer for s in spans} == {"ner:fast"}


def test_a_lower_threshold_finds_at_least_as_many_words() -> None:
    text = "talked to jordan about the rose project, then mark and lee from apex called"
    few = sum(s.end - s.start for s in load_ner(threshold=0.9).find([text])[0])
    many = sum(s.end - s.start for s in load_ner(threshold=0.02).find([text])[0])
    assert few <= many


def test_labels_rename_and_drop() -> None:
    layer = load_ner(labels={"PERSON": "NAME"})
    assert layer.labels == frozenset({"NAME"})
    spans = layer.find(["Maria Kowalczyk works in Berlin for Acme Robotics GmbH."])[0]
    assert {s.label for s in spans} == {"NAME"}


def test_unknown_label_and_threshold_are_refused() -> None:
    with pytest.raises(ModelError, match="has no label 'PER'; it has PERSON"):
        load_ner(labels={"PER": "PERSON"})
    with pytest.raises(ModelError, match="not between 0 and 1"):
        load_ner(threshold=1.0)


def test_importing_is_light() -> None:
    code = (
        "import sys, redact.detect.ner; heavy = {'spacy', 'torch', 'apache_beam', 'onnxruntime'} & set(sys.modules); "
        "sys.exit(len(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_missing_pipeline_says_how_to_get_it() -> None:
    pytest.importorskip("spacy")
    with pytest.raises(ModelError, match=r"python -m spacy download en_core_nope_xl.*model: fast"):
        load_ner("en_core_nope_xl")


def test_a_path_without_a_pipeline_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("spacy")
    with pytest.raises(ModelError, match="no spaCy pipeline is there"):
        load_ner(str(tmp_path))


def pipeline(path: Path, *, entities: bool = True) -> str:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    if entities:
        ruler = nlp.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": "PERSON", "pattern": "Zork"}, {"label": "GPE", "pattern": "Frobozz"}])
    nlp.to_disk(path)
    return str(path)


def test_a_pipeline_by_path(tmp_path: Path) -> None:
    layer = load_ner(pipeline(tmp_path / "mine"))
    assert layer.name == "ner" and layer.labels == frozenset({"PERSON", "LOCATION"})
    texts = ["Zork went to Frobozz.", "", "nothing"]
    assert [[(s.start, s.end, s.label) for s in spans] for spans in layer.find(texts)] == [
        [(0, 4, "PERSON"), (13, 20, "LOCATION")],
        [],
        [],
    ]
    assert pickle.loads(pickle.dumps(layer)).find(texts) == layer.find(texts)


def test_a_pipeline_reads_texts_of_any_length(tmp_path: Path) -> None:
    layer = load_ner(pipeline(tmp_path / "mine"))
    text = "some words here " * 70_000 + "Zork"
    assert [(s.start, s.end) for s in layer.find([text])[0]] == [(len(text) - 4, len(text))]


def test_labels_of_a_pipeline(tmp_path: Path) -> None:
    path = pipeline(tmp_path / "mine")
    assert load_ner(path, labels={"GPE": "CITY"}).labels == frozenset({"CITY"})
    with pytest.raises(ModelError, match="has no label 'CITY'; it has GPE, PERSON"):
        load_ner(path, labels={"CITY": "LOCATION"})


def test_a_pipeline_without_entities_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no entity recogniser"):
        load_ner(pipeline(tmp_path / "bare", entities=False))


def test_a_label_has_a_threshold_of_its_own() -> None:
    text = "My name is Maria Kowalczyk."
    assert found(load_ner("fast", threshold=0.999999), text) == []
    # It goes before the threshold for all.
    assert found(load_ner("fast", threshold=0.999999, thresholds={"PERSON": 0.3}), text) == [
        ("Maria Kowalczyk", "PERSON")
    ]
    assert ("Maria Kowalczyk", "PERSON") not in found(load_ner("fast", thresholds={"PERSON": 0.999999}), text)


def test_thresholds_of_a_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "My name is Maria Kowalczyk."
    ner: dict[str, object] = {"model": "fast", "threshold": 0.999999}
    assert Redactor({"version": 1, "packs": [], "ner": ner})(text).text == text
    ner["thresholds"] = {"PERSON": 0.3}
    assert Redactor({"version": 1, "packs": [], "ner": ner})(text).text == "My name is <PERSON>."
    file = tmp_path / "policy.yaml"
    file.write_text("ner: {model: fast, thresholds: {CITY: 0.3}}\n")
    assert main(["text", "--policy", str(file), text]) == 2
    shown = capsys.readouterr()
    assert "ner thresholds: model 'fast' has no label 'CITY'; it has PERSON, LOCATION" in shown.err
    assert shown.out == "" and len(shown.err.splitlines()) == 1


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_a_threshold_lies_between_0_and_1(value: float) -> None:
    with pytest.raises(ModelError, match=r"ner thresholds: PERSON: \d\.0 is not between 0 and 1"):
        load_ner("fast", thresholds={"PERSON": value})


def test_a_pipeline_has_no_thresholds(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="gives no probabilities"):
        load_ner(pipeline(tmp_path / "mine"), thresholds={"PERSON": 0.3})
