"""Stretches that say the same over and over are not read for names; what stands beside them is, as ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect.ner import load_ner
from redact.detect.tagging.leaders import KEPT, LEAST, leaders, together, without
from redact.types import Span

BEFORE, AFTER = "The report was written by Harriet Blackwood ", " and signed by Owen Tattersall in Leeds."


@pytest.mark.parametrize("unit", [".", "a.", "- ", " . ", "\u00b7", "\n", "1, "])
def test_leaders_of_signs_are_found(unit: str) -> None:
    text = BEFORE + unit * LEAST + AFTER
    [(start, end)] = leaders(text)
    assert start - len(BEFORE) < KEPT + len(unit)
    assert len(text) - len(AFTER) - end <= KEPT
    assert set(text[start:end]) == set(unit)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 5000,
        "ab12" * 3000,
        "x. " * 100,
        BEFORE * 200,
        "12345 " * 2000,
        "Ann " * 2000,
        "Li, " * 2000,
        "\u738b " * 2000,
    ],
)
def test_words_and_short_or_longer_rounds_are_no_leaders(text: str) -> None:
    assert leaders(text) == []


@given(st.lists(st.tuples(st.sampled_from([".", "a.", " -", "word "]), st.integers(0, 3000)), max_size=5))
def test_ranges_are_in_order_and_say_one_thing(parts: list[tuple[str, int]]) -> None:
    text = "".join(unit * count for unit, count in parts)
    last = 0
    for start, end in leaders(text):
        assert last <= start < end <= len(text)
        assert any(text[start + size : end] == text[start : end - size] for size in range(1, 5))
        last = end


@given(st.lists(st.sampled_from(["", "ab", "." * 3000, "x" + "- " * 2000 + "y"]), max_size=4))
def test_pieces_stand_where_they_say(texts: list[str]) -> None:
    pieces, starts = without(texts)
    found = together(starts, [[Span(0, len(piece), "X", 1, "r")] for piece in pieces])
    given = iter(pieces)
    for text, spans in zip(texts, found, strict=True):
        for span in spans:
            assert text[span.start : span.end] == next(given)


@pytest.mark.parametrize("model", ["fast", "accurate"])
@pytest.mark.parametrize("unit", [". ", "- ", "\n"])
def test_names_beside_a_leader_are_found_as_without_it(model: str, unit: str) -> None:
    layer = load_ner(model)
    short, long = (BEFORE + unit * count + AFTER for count in (200, 60_000))
    moved = len(long) - len(short)
    one, other = layer.find([short, long])
    assert {"Harriet Blackwood", "Owen Tattersall"} <= {short[s.start : s.end] for s in one}
    half = len(short) // 2
    assert [(s.start + moved * (s.start > half), s.label) for s in one] == [(s.start, s.label) for s in other]


def test_a_short_name_over_and_over_is_read() -> None:
    text = "Ask Ann. " + "Ann " * 1000
    (spans,) = load_ner("fast").find(["Ask Ann. " + "Ann, " * 1000])
    assert spans and leaders(text) == []
