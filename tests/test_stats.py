"""Statistics: they add up to the same whatever the split, and hold no text."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.measure.stats import Stats, band, count_words
from redact.types import Span

LABELS = ("EMAIL_ADDRESS", "PERSON", "PHONE_NUMBER")
OPERATORS = {"EMAIL_ADDRESS": "hash", "PERSON": "replace", "PHONE_NUMBER": "replace"}

findings = st.tuples(st.sampled_from(LABELS), st.floats(0, 1), st.integers(1, 9), st.sampled_from(("regex", "ner")))
records = st.one_of(
    st.lists(st.tuples(st.text(max_size=30), st.lists(findings, max_size=4), st.sampled_from(("text", "(other)")))),
    st.sampled_from(("read", "detect")),
)
Record = str | list[tuple[str, list[tuple[str, float, int, str]], str]]


def count(corpus: list[Record]) -> Stats:
    stats = Stats()
    for record in corpus:
        if isinstance(record, str):
            stats.add_failure(stage=record, error="ValueError")
            continue
        labels = []
        for text, found, field in record:
            spans = [Span(0, width, label, score, name) for label, score, width, name in found]
            stats.add_text(text, spans, operators=OPERATORS, field=field)
            labels += [span.label for span in spans]
        stats.add_record(labels, changed=bool(labels))
    return stats


@given(st.lists(records, max_size=8), st.lists(records, max_size=8))
def test_two_parts_add_up_to_the_whole(first: list[Record], second: list[Record]) -> None:
    whole = count(first + second)
    assert count(first) + count(second) == whole
    assert count(second) + count(first) == whole
    added = count(first)
    added += count(second)
    assert added == whole
    assert Stats() + whole == whole


@given(st.lists(records, max_size=4), st.lists(records, max_size=4))
def test_adding_leaves_both_sides_alone(first: list[Record], second: list[Record]) -> None:
    left, right = count(first), count(second)
    total = left + right
    total.by_label["PERSON"] += 1
    total.records += 1
    assert (left, right) == (count(first), count(second))


@given(st.lists(records, max_size=8))
def test_a_round_trip_through_json(corpus: list[Record]) -> None:
    stats = count(corpus)
    plain = stats.to_dict()
    assert Stats.from_dict(json.loads(json.dumps(plain))) == stats
    assert Stats.from_dict(plain | {"added_later": {"x": 1}}) == stats


@given(st.lists(records, max_size=8))
def test_the_sums_agree(corpus: list[Record]) -> None:
    stats = count(corpus)
    for counter in (stats.by_label, stats.by_recognizer, stats.by_operator, stats.by_field, stats.by_score):
        assert counter.total() == stats.findings
    assert stats.findings_per_record.total() == stats.records - stats.failed
    assert stats.errors.total() == stats.failed
    assert sum(int(n) * records for n, records in stats.findings_per_record.items()) == stats.findings


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        (0.0, "0.0-0.1"),
        (0.0999, "0.0-0.1"),
        (0.1, "0.1-0.2"),
        (0.3, "0.3-0.4"),
        (0.1 + 0.2, "0.3-0.4"),
        (1.0 - 0.9, "0.1-0.2"),  # 0.09999999999999998, which a recognizer meant as 0.1
        (0.7, "0.7-0.8"),
        (0.99, "0.9-1.0"),
        (1.0, "0.9-1.0"),
    ],
)
def test_bands_at_their_borders(score: float, expected: str) -> None:
    assert band(score) == expected


def test_one_record_by_hand() -> None:
    stats = Stats()
    text = "Ann Lee, ann@lee.org  or Bob"
    spans = [
        Span(0, 7, "PERSON", 0.85, "ner"),
        Span(9, 20, "EMAIL_ADDRESS", 1.0, "email"),
        Span(25, 28, "PERSON", 0.4, "ner"),
    ]
    stats.add_text(text, spans, operators=OPERATORS, field="body")
    stats.add_record([span.label for span in spans], changed=True)
    assert stats == Stats(
        records=1,
        changed=1,
        texts=1,
        characters=28,
        redacted_characters=21,
        words=5,
        findings=3,
        by_label=Counter(PERSON=2, EMAIL_ADDRESS=1),
        by_recognizer=Counter(ner=2, email=1),
        by_operator=Counter(replace=2, hash=1),
        by_field=Counter(body=3),
        by_score=Counter({"0.8-0.9": 1, "0.9-1.0": 1, "0.4-0.5": 1}),
        findings_per_record=Counter({"3": 1}),
        pairs=Counter({"EMAIL_ADDRESS+PERSON": 1}),
    )
    assert stats.per_1000_words == {"EMAIL_ADDRESS": 200.0, "PERSON": 400.0}
    assert stats.to_dict()["per_1000_words"] == stats.per_1000_words


def test_a_failed_record_counts_once_and_says_where() -> None:
    stats = Stats()
    stats.add_failure(stage="read", error="JSONDecodeError")
    assert (stats.records, stats.failed, stats.texts) == (1, 1, 0)
    assert stats.errors == Counter({"read:JSONDecodeError": 1})


def test_nothing_counted_is_nothing_divided() -> None:
    assert Stats().per_1000_words == {}
    assert Stats.from_dict({}) == Stats()


def test_no_text_gets_in() -> None:
    stats = Stats()
    text = "Zyxwv Qqrst lives here"
    stats.add_text(text, [Span(0, 11, "PERSON", 0.9, "ner")], operators=OPERATORS)
    stats.add_record(["PERSON"], changed=True)
    written = json.dumps(stats.to_dict())
    assert not any(word in written for word in text.split())


@pytest.mark.parametrize("blank", ["", " ", "\n", "\u2003"])
def test_words_of_a_long_text_are_counted_across_its_pieces(blank: str) -> None:
    for length in (65_535, 65_536, 65_537, 200_000):
        text = ("word" * length)[:length] + blank + "more words " * 30_000
        assert count_words(text) == len(text.split())
