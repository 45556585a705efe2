"""The embedded tagger: tokens, exact arithmetic, seams, decoding, damaged files."""

from __future__ import annotations

import json
import pickle
import random
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redact.detect import ner
from redact.detect.tagging.bio import Token, best_labels, spans
from redact.detect.tagging.convolution import Floats, exact
from redact.detect.tagging.reader import Reader, pieces
from redact.detect.tagging.tagger import Network, read_model
from redact.detect.tagging.tokens import TOKEN, features, offsets_of, tokens_of
from redact.errors import ModelError
from redact.types import Layer

FAST = ner.MODELS / "fast"
VOCABULARY = Network(*read_model(FAST)).vocabulary()
SENTENCES = (
    "Maria Kowalczyk met Dr. John F. Smith in Lisbon on Tuesday.",
    "smith, john and mary o'brien-garcía live at 12 Oak Street, Springfield, IL 62704",
    "def parse(self, name=None):\n    return self._names.get(name, None)",
    "From: Aisha Al-Sayed <aisha@example.org>\nTo: Liang Wei\nSubject: the budget",
    "",
    "ok",
    "María José de la Cruz works for Acme Robotics GmbH; JEAN-LUC PICARD does not.",
    "2024-01-02 12:00:01 INFO server started on port 8080",
)


@pytest.fixture(scope="module")
def layer() -> Layer:
    return ner.load_ner("fast")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("John's O'Brien-García", ["John", "'s", "O", "'", "Brien", "-", "García"]),
        ("a_b  c\nd", ["a", "_", "b", "c", "\n", "d"]),
        ("Jose\u0301 x", ["Jose\u0301", "x"]),
        ("----- v1.2 ...", ["-----", "v1", ".", "2", "..."]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert TOKEN.findall(text) == tokens


@given(st.text(max_size=60))
def test_features_stay_in_their_tables(word: str) -> None:
    row, rows = features(word or "x", words=101, pieces=53)
    assert 1 <= row < 101
    assert rows and all(0 <= r < 53 for r in rows)


def test_features_see_case_only_in_the_shape() -> None:
    low, upper = features("anna", words=999, pieces=997), features("Anna", words=999, pieces=997)
    assert low[0] == upper[0]
    assert low[1][1:] == upper[1][1:] and low[1][0] != upper[1][0]


def plain_scores(network: Network, arrays: dict[str, Any], tokens: Sequence[str]) -> Floats:
    """The network written out in whole numbers, one text at a time."""
    config = network.config
    x = np.zeros((len(tokens), config.embed), np.int64)
    for at, token in enumerate(tokens):
        row, rows = features(token, words=config.words, pieces=config.pieces)
        mean = np.rint(arrays["pieces"][rows].sum(0, dtype=np.int32) * (config.piece_scale / len(rows))).clip(-64, 64)
        x[at] = arrays["words"][row] + mean.astype(np.int8)
    for index, dilation in enumerate(config.dilations):
        padded = np.pad(x, ((dilation, dilation), (0, 0)))
        sums = sum(
            padded[k * dilation : k * dilation + len(x)] @ arrays[f"conv{index}"][k].astype(np.int64) for k in range(3)
        )
        y = np.asarray(sums).astype(np.float32) * arrays[f"scale{index}"].astype(np.float32)
        y = y + arrays[f"bias{index}"].astype(np.float32)
        if index:
            y = y + x.astype(np.float32)
        x = np.rint(y).clip(0, 255).astype(np.int64)
    head = (x @ arrays["head"].astype(np.int64)).astype(np.float32)
    scores = head * arrays["head_scale"].astype(np.float32) + arrays["head_bias"].astype(np.float32)
    return np.asarray(scores[:, 1:] - scores[:, :1], np.float32)


def all_scores(network: Network, texts: Sequence[str]) -> list[Floats]:
    vocabulary = network.vocabulary()
    runs = [vocabulary.read(text).numbers for text in texts]
    everything = np.full(network.config.tags - 1, np.inf, np.float32)
    numbers, indices, scores = network.over(vocabulary, runs, shift=everything)
    assert list(zip(numbers, indices, strict=True)) == [
        (at, index) for at, text in enumerate(texts) for index in range(len(tokens_of(text)))
    ]
    table = np.array(scores, np.float32).reshape(-1, network.config.tags - 1)
    return [table[np.array(numbers) == at] for at in range(len(texts))]


TEXTS = st.lists(st.sampled_from(SENTENCES) | st.text(alphabet="aB,.\n #1é", max_size=60), min_size=1, max_size=9)


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_scores_are_those_of_the_network_written_out(texts: list[str]) -> None:
    config, arrays = read_model(FAST)
    network = Network(config, arrays)
    texts = [text for text in texts if tokens_of(text)]
    for text, scores in zip(texts, all_scores(network, texts) if texts else [], strict=True):
        assert np.array_equal(scores, plain_scores(network, arrays, tokens_of(text)))


def test_scores_of_tokens_are_those_of_texts() -> None:
    network = Network(*read_model(FAST))
    texts = [text for text in SENTENCES if text]
    table = network.scores([tokens_of(text) for text in texts])
    at = network.gap
    for scores in all_scores(network, texts):
        own = table[at : at + len(scores)]
        assert np.array_equal(own[:, 1:] - own[:, :1], scores)
        at += len(scores) + network.gap


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), st.integers(1, 12), st.integers(0, 2**32 - 1), TEXTS)
def test_any_depth_and_width_will_do(dilations: list[int], width: int, seed: int, texts: list[str]) -> None:
    rng = np.random.default_rng(seed)
    labels = ("A", "B")
    config = replace(
        read_model(FAST)[0], labels=labels, words=50, pieces=40, embed=7, width=width, dilations=tuple(dilations)
    )
    arrays: dict[str, Any] = {
        "words": rng.integers(-63, 64, (50, 7), np.int8),
        "pieces": rng.integers(-127, 128, (40, 7), np.int8),
        "head": rng.integers(-500, 500, (width, 5), np.int16),
        "head_scale": rng.random(5, np.float32),
        "head_bias": rng.random(5, np.float32),
    }
    for index in range(len(dilations)):
        arrays[f"conv{index}"] = rng.integers(-127, 128, (3, width if index else 7, width), np.int8)
        arrays[f"scale{index}"] = rng.random(width, np.float32) / 100
        arrays[f"bias{index}"] = rng.random(width, np.float32) * 9
    network = Network(config, arrays)
    texts = [text for text in texts if tokens_of(text)]
    for text, scores in zip(texts, all_scores(network, texts) if texts else [], strict=True):
        assert np.array_equal(scores, plain_scores(network, arrays, tokens_of(text)))


def test_no_sum_can_lose_a_bit() -> None:
    config, arrays = read_model(FAST)
    for index in range(len(config.dilations)):
        assert exact(arrays[f"conv{index}"], most=255 if index else 127)
    assert np.abs(arrays["head"].astype(np.int64)).sum(0).max() * 255 < 2**24
    assert not exact(np.full((3, 180, 4), 127, np.int8), most=255)  # a sum may reach 2**24
    assert not exact(np.full((3, 100, 4), 127, np.int8), most=255)  # a sum of halves may reach 2**23


@given(st.text(alphabet="ab B#'s\u2019.-_1é\u0301\u2003\x1c\n\t", max_size=60))
def test_a_vocabulary_reads_the_tokens_of_a_text_and_knows_where_they_stand(text: str) -> None:
    reading = VOCABULARY.read(text)
    ranges = offsets_of(text, 0, len(text))
    assert len(reading) == len(ranges)
    assert reading.places(range(len(ranges))) == ranges
    assert reading.places(range(1, len(ranges), 3)) == ranges[1::3]
    assert reading.numbers == VOCABULARY.number([text[a:b] for a, b in ranges])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES) | st.text(max_size=80), min_size=1, max_size=300),
    st.randoms(use_true_random=False),
)
def test_results_do_not_depend_on_the_batch(layer: Layer, texts: list[str], rng: random.Random) -> None:
    whole = layer.find(texts)
    for size in (1, 8, 64, 256):
        assert [s for at in range(0, len(texts), size) for s in layer.find(texts[at : at + size])] == whole
    order = list(range(len(texts)))
    rng.shuffle(order)
    assert layer.find([texts[i] for i in order]) == [whole[i] for i in order]


@given(st.text(alphabet="ab ,.\n'_-é", max_size=300), st.integers(1, 40))
def test_pieces_cut_no_token(text: str, size: int) -> None:
    ranges = list(pieces(text, size=size))
    assert "".join(text[a:b] for a, b in ranges) == text
    assert [t for a, b in ranges for t in TOKEN.findall(text, a, b)] == TOKEN.findall(text)


@pytest.mark.parametrize(("piece", "block"), [(60, 7), (61, 16), (200, 2048), (97, 40)])
def test_windows_change_nothing_at_any_offset(
    layer: Layer, monkeypatch: pytest.MonkeyPatch, piece: int, block: int
) -> None:
    filler = "the report was late again , "
    name = "Maria José Kowalczyk-Smith of Acme Robotics GmbH lives at 12 Oak Street, Springfield, IL 62704 "
    texts = [("x" * (shift % 7) + " ") + filler * (shift // 7) + name + filler * 3 for shift in range(0, 90)]
    whole = layer.find(texts)
    assert any(whole)
    monkeypatch.setattr(ner, "_PIECE", piece)
    monkeypatch.setattr(ner, "_BLOCK", block)
    assert layer.find(texts) == whole


def test_a_long_text_equals_its_own_pieces(layer: Layer) -> None:
    unit = "\n".join(SENTENCES) + "\n" + "nothing to see here , really . " * 20
    shift = len(unit)
    found = layer.find([unit * 60])[0]
    inner = [(s.start % shift, s.end - s.start, s.label) for s in found if 5 * shift <= s.start < 6 * shift]
    for copy in (20, 40, 55):
        assert [
            (s.start % shift, s.end - s.start, s.label) for s in found if copy * shift <= s.start < (copy + 1) * shift
        ] == inner
    assert len(inner) >= 5


def test_a_text_without_any_space_is_read(layer: Layer) -> None:
    assert layer.find(["a" * 300_000, "a,b" * 60_000]) is not None


def test_the_vocabulary_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redact.detect.tagging.vocabulary._KEPT", 50)
    small, large = ner.load_ner("fast"), ner.load_ner("fast")
    texts = [f"{s} word{i} Name{i}" for i in range(40) for s in SENTENCES]
    assert [small.find([t])[0] for t in texts] == large.find(texts)
    assert len(small._network._vocabulary._words) < 120  # type: ignore[attr-defined]
    # In the midst of a long text, too.
    monkeypatch.setattr(ner, "_BLOCK", 16)
    assert small.find(["\n".join(texts)]) == large.find(["\n".join(texts)])
    assert len(small._network._vocabulary._words) < 120  # type: ignore[attr-defined]


def test_words_past_those_kept_ready_score_the_same(layer: Layer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redact.detect.tagging.vocabulary._READY", 9)
    assert ner.load_ner("fast").find(SENTENCES * 3) == layer.find(SENTENCES * 3)


def token(index: int, *scores: float) -> Token:
    return Token(index, index, index + 1, scores)


def test_an_inside_tag_never_follows_another_label() -> None:
    path = best_labels(
        [token(0, 5, 0, -5, -5), token(1, -5, -5, 0, 4), token(2, -5, -5, -1, 3)], biases=[0, 0], stay=0.0
    )
    assert path == [0, 2, 3]


def test_a_weak_middle_joins_a_name_and_a_weak_one_alone_does_not() -> None:
    strong, weak = (4.0, 1.0), (-9.0, -0.3)
    assert best_labels([token(0, *strong), token(1, *weak), token(2, -9.0, 4.0)], biases=[0.0], stay=0.5) == [0, 1, 1]
    assert best_labels([token(0, -0.3, -0.4)], biases=[0.0], stay=0.5) == [-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. John Smith's", "John Smith"),
        ("John Smith,", "John Smith"),
        ("Mr. J. R.", "J. R."),
        ("(Ana)", "Ana"),
        ("John Smith.", "John Smith"),
        ("Rob Roe Jr.", "Rob Roe Jr."),
        ('Ann "Kit" Roe', 'Ann "Kit" Roe'),
        ("Ann Roe (Kit)", "Ann Roe (Kit)"),
        ("Ann Roe)", "Ann Roe"),
        ("Ann Roe 🙂", "Ann Roe"),
    ],
)
def test_trimming(text: str, name: str) -> None:
    tokens = [Token(i, *m.span(), (3.0 if i == 0 else -3.0, 3.0)) for i, m in enumerate(TOKEN.finditer(text))]
    (found,) = spans(text, tokens, biases=[0.0], stay=0.0, person=0)
    assert text[found.start : found.end] == name


@pytest.mark.parametrize(
    ("person", "place", "label"), [(2.0, 2.0, 0), (2.1, 2.0, 0), (1.9, 2.0, 1), (-2.0, -2.5, 1), (-2.0, 0.5, 1)]
)
def test_a_place_that_is_as_likely_a_person_is_called_a_person(person: float, place: float, label: int) -> None:
    token = Token(0, 0, 7, (person, -9.0, place, -9.0))
    (found,) = spans("Preston", [token], biases=[1.0, 3.0], stay=0.0, person=0, rivals=[1])
    assert found.label == label


def test_a_layer_pickles_as_its_settings() -> None:
    layer = ner.load_ner("fast", threshold=0.5, labels={"PERSON": "NAME"})
    blob = pickle.dumps(layer)
    assert len(blob) < 500
    again = pickle.loads(blob)
    assert again.labels == frozenset({"NAME"}) and again.digest == layer.digest  # type: ignore[attr-defined]
    assert again.find(SENTENCES) == layer.find(SENTENCES)


def copy_model(folder: Path) -> Path:
    shutil.copytree(FAST, folder / "fast", ignore=shutil.ignore_patterns("__pycache__"))
    return folder / "fast"


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    model = copy_model(tmp_path)
    blob = bytearray((model / "weights.npz").read_bytes())
    blob[len(blob) // 2] ^= 1
    (model / "weights.npz").write_bytes(blob)
    with pytest.raises(ModelError, match=r"sha256 .* config\.json says"):
        read_model(model)


def test_foreign_files_are_refused(tmp_path: Path) -> None:
    import hashlib

    model = copy_model(tmp_path)
    config = json.loads((model / "config.json").read_text())

    def write(**changes: object) -> None:
        (model / "config.json").write_text(json.dumps(config | changes))

    (model / "weights.npz").write_bytes(b"PK not an archive")
    write(sha256=hashlib.sha256(b"PK not an archive").hexdigest())
    with pytest.raises(ModelError, match="no array file"):
        read_model(model)
    with (model / "weights.npz").open("wb") as out:
        np.savez(out, words=np.zeros((2, 3), np.int8))
    write(sha256=hashlib.sha256((model / "weights.npz").read_bytes()).hexdigest())
    with pytest.raises(ModelError, match="array 'words' should be of shape"):
        read_model(model)
    write(format="other/1")
    with pytest.raises(ModelError, match="format"):
        read_model(model)
    (model / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="not one of ours"):
        read_model(model)
    (model / "weights.npz").unlink()
    with pytest.raises(ModelError, match=r"weights\.npz is missing"):
        read_model(model)


def test_reader_keeps_nothing_of_a_text_without_names() -> None:
    network = Network(*read_model(FAST))
    reader = Reader(network, biases=[-50.0] * len(network.config.labels), piece=1000, block=64)
    assert list(reader.add(0, "nothing here " * 1000)) == []
    reader.flush()
    assert reader.found == {}


def test_threads_change_nothing(layer: Layer) -> None:
    assert ner.load_ner("fast", threads=2).find(SENTENCES * 20) == layer.find(SENTENCES * 20)


def test_one_layer_may_be_met_by_several_threads(layer: Layer) -> None:
    texts = [f"{s} word{i} Name{i}" for i in range(30) for s in SENTENCES]
    whole = layer.find(texts)
    fresh = ner.load_ner("fast")
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: fresh.find([text])[0], texts)) == whole


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#JaneDoeLive!", ["#", "Jane", "Doe", "Live", "!"]),
        ("x #ÍñigoMontoya_2", ["x", "#", "Íñigo", "Montoya", "_", "2"]),
        ("#BBCNews ##JaneDoe #jane", ["#", "BBCNews", "##", "Jane", "Doe", "#", "jane"]),
        ("JaneDoe #", ["JaneDoe", "#"]),
    ],
)
def test_the_words_of_a_hashtag_are_tokens(text: str, words: list[str]) -> None:
    assert tokens_of(text) == words
    assert [text[start:end] for start, end in offsets_of(text, 0, len(text))] == words


@given(st.text(alphabet="aB#_ 1é.\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_tokens_of_a_stretch_are_those_of_the_text(text: str, start: int, size: int) -> None:
    start = min(start, len(text))
    end = min(start + size, len(text))
    assert [text[a:b] for a, b in offsets_of(text, start, end)] == tokens_of(text[start:end])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(-8, 8, width=32), min_size=6, max_size=6),
    st.sampled_from([0.0, 0.1, 3.0]),
    st.integers(64, 90),
    st.randoms(use_true_random=False),
)
def test_a_label_that_is_plain_throughout_is_that_of_the_best_path(
    scores: list[float], spread: float, count: int, drawn: random.Random
) -> None:
    tokens = [token(i, *(score + spread * drawn.random() for score in scores)) for i in range(count)]
    path = best_labels(tokens, biases=[0.5, 0.0, 1.0], stay=0.5)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("redact.detect.tagging.bio._MANY", 1000)
        assert best_labels(tokens, biases=[0.5, 0.0, 1.0], stay=0.5) == path


class _Forgetful(dict[bytes, Any]):
    def __contains__(self, key: object) -> bool:
        return False


@pytest.mark.parametrize("unit", ["a.", "Anna Kowalski met AB on 3 May. ", "\n", "@"])
def test_text_that_repeats_itself_is_asked_about_once(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network(*read_model(FAST))
    text = unit * (60_000 // len(unit))
    asked: list[bytes] = []
    over = Network.over

    def counted(self: Network, vocabulary: Any, runs: Sequence[bytes], *, shift: Floats) -> Any:
        asked.extend(runs)
        return over(self, vocabulary, runs, shift=shift)

    def found(*, forget: bool) -> list[Token]:
        asked.clear()
        reader = Reader(network, biases=[0.0] * len(network.config.labels), piece=65_536, block=256)
        if forget:
            reader._answers = _Forgetful()
        tokens = [one for part in reader.add(0, text) for one in part]
        reader.flush()
        return tokens + reader.found.pop(0, [])

    monkeypatch.setattr(Network, "over", counted)
    tokens = found(forget=True)
    every = len(asked)
    assert found(forget=False) == tokens
    assert len(asked) <= 8 < every
