"""The verifier: what its features look at, what becomes of what it refuses, and settings that it cannot read."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect import ner
from redact.detect.ner import load_ner
from redact.detect.tagging.bio import Found, Token
from redact.detect.tagging.known import Known, places, read_known
from redact.detect.tagging.tagger import read_model
from redact.detect.tagging.verifier import FEATURES, OF_THE_TEXT, about, block_of, of_finding, read_verifier
from redact.errors import ModelError

LABELS = ("PERSON", "LOCATION", "ADDRESS")
KNOWN = read_known()


def finding(text: str, name: str, *scores: tuple[float, ...]) -> Found:
    start = text.index(name)
    tokens = [Token(i, start, start + len(name), row) for i, row in enumerate(scores)]
    return Found(start, start + len(name), 0, 1.0, tokens)


def test_features_of_a_finding() -> None:
    text = "ask @Ana or\nBo"
    sure, unsure = (3.0, 1.0, -1.0, -2.0, 0.5, -3.0), (-1.0, 2.0, 4.0, -2.0, -1.0, -3.0)
    values = dict(
        zip(
            FEATURES,
            of_finding(text, finding(text, "Ana", sure, unsure), person=0, address=2, known=KNOWN),
            strict=False,
        )
    )
    assert (values["surest"], values["least"], values["mean"], values["begins"]) == (3.0, 2.0, 2.5, 3.0)
    assert (values["lead"], values["address"]) == (2.5, 0.5)
    assert (values["capitalised"], values["lower"], values["tagged"], values["ends_line"]) == (1, 0, 1, 0)
    values = dict(
        zip(FEATURES, of_finding(text, finding(text, "Bo", sure), person=0, address=-1, known=KNOWN), strict=False)
    )
    assert (values["tagged"], values["ends_line"], values["address"], values["length"]) == (0, 1, 0, 0.2)


@pytest.mark.parametrize(
    ("name", "all_known", "known"), [("Harbour Lights", 1, 1), ("Ana Market", 0, 0.5), ("12", 0, 0)]
)
def test_ordinary_words_of_a_finding(name: str, all_known: float, known: float) -> None:
    row = (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    own = of_finding(name, finding(name, name, row), person=0, address=2, known=KNOWN)
    values = dict(zip(FEATURES, own, strict=False))
    assert (values["all_known"], values["known"]) == (all_known, known)


def test_known_words() -> None:
    ordinary = ["sauerkraut", "bowel", "versand", "schäden", "veuillez", "harbour"]
    names = ["kowalczyk", "maria", "heather", "holly", "schnürer", "wanjiru", "olsen"]
    assert [word in KNOWN for word in ordinary + names] == [True] * len(ordinary) + [False] * len(names)


@given(st.sets(st.text(min_size=1, max_size=12), max_size=40))
def test_a_filter_forgets_no_word(words: set[str]) -> None:
    bits = bytearray(1 << 10)
    for word in words:
        for place in places(word, 8 * len(bits)):
            bits[place >> 3] |= 1 << (place & 7)
    assert all(word in Known(bytes(bits)) for word in words)
    assert "x" not in Known(bytes(1 << 10))


@pytest.mark.parametrize("damage", [b"", b"123", None])
def test_a_damaged_filter_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None) -> None:
    path = tmp_path / "known.bin"
    path.write_bytes(damage if damage is not None else bytes(1 << 19))
    raw = json.loads((ner.MODELS / "fast" / "config.json").read_text())["verifier"]
    monkeypatch.setattr("redact.detect.tagging.verifier.read_known", lambda: read_known(path))
    with pytest.raises(ValueError, match=r"known\.bin"):
        read_verifier(raw, LABELS)


def test_features_of_a_text() -> None:
    plain = dict(zip(OF_THE_TEXT, about("the cat and the dog", 0), strict=True))
    assert (plain["everyday"], plain["capitals"], plain["all_lower"], plain["non_ascii"]) == (0.6, 0, 1, 0)
    loud = dict(zip(OF_THE_TEXT, about("ÉTÉ", 0), strict=True))
    assert (loud["all_upper"], loud["all_lower"]) == (1, 0)
    assert loud["non_ascii"] == pytest.approx(2 / 3)
    caseless = dict(zip(OF_THE_TEXT, about("שלום 12", 0), strict=True))
    assert (caseless["all_upper"], caseless["all_lower"]) == (0, 0)


@given(st.text(max_size=1500), st.integers(0, 1400), st.text(min_size=1, max_size=200))
def test_text_far_off_changes_nothing(text: str, at: int, more: str) -> None:
    text = text.ljust(1500, ".")
    block = block_of(Found(at, at + 1, 0, 0.0, ()))
    cut = (block + 1) * 512 + 128
    near, far = about(text, block), about(text[:cut] + more * (len(text) > cut), block)
    assert near == far or len(text) <= cut


def test_a_refused_person_may_be_a_place() -> None:
    text = "We flew from Paris to Lisbon in the morning with Maria Kowalczyk."
    usual = load_ner().find([text])[0]
    strict = load_ner(thresholds={"PERSON": 0.9999}).find([text])[0]
    assert "PERSON" in {s.label for s in usual}
    assert "PERSON" not in {s.label for s in strict}
    assert {"Paris", "Lisbon"} <= {text[s.start : s.end] for s in strict if s.label == "LOCATION"}


def test_no_person_scores_under_the_threshold() -> None:
    text = "hope told mark and Joy that Frank Osei and rose would chase the amber ball, signed Ann\n\nLee 12 Kim 13"
    for least in (0.1, 0.4, 0.8):
        scores = [s.score for s in load_ner(thresholds={"PERSON": least}).find([text])[0] if s.label == "PERSON"]
        assert all(score >= least - 1e-4 for score in scores)


@pytest.mark.parametrize(
    "change",
    [
        {"weights": {"surest": 1.0}},
        {"candidate": 0},
        {"offset": "much"},
        {"offset": float("nan")},
        {"weights": dict.fromkeys(FEATURES, "x")},
    ],
)
def test_damaged_settings_are_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    folder = tmp_path / "fast"
    shutil.copytree(ner.MODELS / "fast", folder)
    config = json.loads((folder / "config.json").read_text())
    config["verifier"] |= change
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match=r"config\.json is not one of ours"):
        read_model(folder)


def test_a_model_may_have_none() -> None:
    assert read_verifier(None, LABELS) is None
