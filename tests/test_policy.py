"""Policies: profiles, merging, and errors that say what, where and what would be right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact import Policy, PolicyError, RecognizerError, Redactor, Rule, load_policy, profile_names
from redact.policy.model import Allow, AllowList
from redact.types import Failed, Redacted


def policy_file(folder: Path, text: str, name: str = "policy.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_loads_into_a_redactor(name: str) -> None:
    assert Redactor(name).policy.name == name


def test_profiles_are_training_and_strict() -> None:
    assert {"training", "strict"} <= set(profile_names())


def test_a_policy_of_its_own_hides_every_label() -> None:
    policy = load_policy({"version": 1})
    assert policy.rule("LOCATION") == Rule("replace")


def test_extends_merges_entities_by_label_and_adds_to_allow(tmp_path: Path) -> None:
    base = load_policy("training")
    path = policy_file(tmp_path, "extends: training\nentities: {LOCATION: redact}\nallow: [Acme]\n")
    policy = load_policy(path)
    assert policy.rule("LOCATION").operator == "redact"
    assert policy.rule("URL") == base.rule("URL")
    assert len(policy.allow) == len(base.allow) + 1


def test_extends_a_file_beside_it(tmp_path: Path) -> None:
    policy_file(tmp_path, "threshold: 0.7\n", "base.yaml")
    assert load_policy(policy_file(tmp_path, "extends: base.yaml\n")).threshold == 0.7


def test_extending_in_a_circle_is_an_error(tmp_path: Path) -> None:
    path = policy_file(tmp_path, "extends: policy.yaml\n")
    with pytest.raises(PolicyError, match="circle"):
        load_policy(path)


def test_ner_may_stand_at_the_top_or_among_the_layers() -> None:
    assert load_policy({"ner": {"model": "de_core_news_sm"}}) == load_policy({"layers": {"ner": "de_core_news_sm"}})
    assert load_policy({"layers": ["regex"]}).ner is None


def test_a_policy_is_itself() -> None:
    policy = Policy(name="mine")
    assert load_policy(policy) is policy


def test_fingerprint_follows_the_content_not_the_name(tmp_path: Path) -> None:
    one = load_policy(policy_file(tmp_path, "threshold: 0.5\n", "one.yaml"))
    two = load_policy(policy_file(tmp_path, "threshold: 0.50\n", "two.yaml"))
    other = load_policy(policy_file(tmp_path, "threshold: 0.6\n", "other.yaml"))
    assert one.fingerprint == two.fingerprint != other.fingerprint


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("entitys: {}\n", ["entitys", "did you mean entities?"]),
        ("version: 2\n", ["version", "reads version 1"]),
        ("version: 1\nversion: 1\n", ["line 2", "given twice"]),
        ("entities: {PERSON: {operator: mask, threshold: 2}}\n", ["entities.PERSON.threshold", "0 to 1"]),
        ("entities: [PERSON]\n", ["entities", "mapping"]),
        ("layers: {nre: true}\n", ["layers.nre", "did you mean ner?"]),
        ("ner: {modell: fast}\n", ["layers.ner.modell", "did you mean model?"]),
        ("ner: {thresholds: 0.3}\n", ["layers.ner.thresholds", "mapping"]),
        ("ner: {thresholds: {PERSON: 2}}\n", ["layers.ner.thresholds.PERSON", "0 to 1"]),
        ("threshold: high\n", ["threshold", "number from 0 to 1"]),
        ("pattern_timeout: 0\n", ["pattern_timeout", "seconds above 0"]),
        ("pattern_timeout: true\n", ["pattern_timeout", "seconds above 0"]),
        ("other_fields: pass\n", ["other_fields", "redact, keep, drop"]),
        ("on_error: ignore\n", ["on_error", "divert, stop"]),
        ("allow: [{network: 10.0.0.0/99}]\n", ["allow[0].network"]),
        ("allow: [{pattern: '('}]\n", ["allow[0].pattern"]),
        ("allow: [{text: a, labels: [[PERSON]]}]\n", ["allow[0].labels[0]", "label"]),
        ("allow: [{text: a, pattern: b}]\n", ["allow[0]", "exactly one"]),
        ("fields: []\n", ["fields", "names no field"]),
        ("extends: nothing\n", ["extends", "strict, training"]),
        ("packs: generic\n", ["packs", "list"]),
        ("{a: [\n", ["not valid YAML"]),
        ("- a\n", ["must be a mapping"]),
    ],
)
def test_a_wrong_policy_is_told_in_one_line_with_file_and_key(tmp_path: Path, text: str, parts: list[str]) -> None:
    path = policy_file(tmp_path, text)
    with pytest.raises(PolicyError) as caught:
        load_policy(path)
    message = str(caught.value)
    assert str(path) in message and "\n" not in message
    for part in parts:
        assert part in message


@pytest.mark.parametrize(
    ("data", "parts"),
    [
        ({"entities": {"PERSN": "replace"}}, ["entities.PERSN", "did you mean PERSON?"]),
        ({"allow": ["a", {"text": "b", "labels": ["PERSN"]}]}, ["allow[1].labels.PERSN", "did you mean PERSON?"]),
        ({"entities": {"PERSON": "replaced"}}, ["entities.PERSON", "replace"]),
        ({"entities": {"PERSON": {"operator": "mask", "char": "*"}}}, ["entities.PERSON", "char"]),
        ({"packs": ["generik"]}, ["packs[0]", "did you mean generic?"]),
        ({"recognizers": ["nowhere:Thing"]}, ["recognizers[0]", "nowhere", "PYTHONPATH"]),
        ({"recognizers": ["json:Nothing"]}, ["recognizers[0]", "no attribute Nothing"]),
        ({"recognizers": [3]}, ["recognizers[0]", "module:attribute"]),
        (
            {"recognizers": [{"name": "A", "supported_entity": "X", "deny_list": ["x"]}, {"supported_entity": "X"}]},
            ["recognizers[1].name: must be"],
        ),
    ],
)
def test_what_only_loading_can_tell_names_the_key_too(data: dict[str, Any], parts: list[str]) -> None:
    with pytest.raises(PolicyError) as caught:
        Redactor({"ner": False, **data})
    for part in parts:
        assert part in str(caught.value)


def test_nothing_to_find_with_is_an_error() -> None:
    with pytest.raises(RecognizerError, match="no recognizer is left"):
        Redactor({"packs": [], "ner": False})


def test_a_missing_file_names_the_profiles(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="training"):
        load_policy(tmp_path / "none.yaml")


def test_a_pattern_that_runs_out_of_the_policys_time_fails_its_record_alone() -> None:
    patterns = [{"name": "p", "regex": "(?:a|aa|aaa)+b(?<!b)", "score": 0.5}]
    slow = {"name": "Slow", "supported_entity": "SLOW", "patterns": patterns}
    redactor = Redactor({"packs": [], "ner": False, "recognizers": [slow], "pattern_timeout": 0.05})
    bad, good = redactor.batch(["a" * 60 + "b", "fine"])
    assert isinstance(bad, Failed) and bad.stage == "detect:regex"
    assert isinstance(good, Redacted) and good.text == "fine"


@given(
    st.sampled_from(
        ["10.1.2.3", "8.8.8.8", "fe80::1", "jane@example.org", "Jane@Example.org", "x", "AB-1", "::ffff:1"]
    ),
    st.sampled_from(["IP_ADDRESS", "EMAIL_ADDRESS", "PERSON"]),
    st.lists(
        st.builds(
            lambda one, labels: Allow(labels=labels, **one),
            st.sampled_from(
                [
                    {"network": "10.0.0.0/8"},
                    {"network": "fe80::/10"},
                    {"text": "JANE@example.org"},
                    {"text": "10.1.2.3"},
                    {"pattern": "[A-Z]+-[0-9]"},
                ]
            ),
            st.sampled_from([(), ("IP_ADDRESS",), ("EMAIL_ADDRESS", "PERSON")]),
        ),
        max_size=4,
    ),
)
def test_an_allow_list_permits_what_one_of_its_entries_does(found: str, label: str, entries: list[Allow]) -> None:
    assert AllowList(entries).permits(found, label) == any(entry.permits(found, label) for entry in entries)
