from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from redact.detect.overlap import cover
from redact.types import Span


def span(start: int, end: int, label: str = "A", score: float = 0.5) -> Span:
    return Span(start, end, label, score, label.lower())


TEXTS = st.text(alphabet="ab1 .,_-é\u0301\n", min_size=1, max_size=40)


@st.composite
def texts_and_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, Span]]]:
    text = draw(TEXTS)
    place = st.integers(0, len(text) - 1)
    found = draw(
        st.lists(
            st.tuples(st.integers(0, 2), place, place, st.sampled_from("AB"), st.sampled_from([0.4, 0.85, 1.0])),
            max_size=12,
        )
    )
    return text, [(rank, span(min(a, b), max(a, b) + 1, label, score)) for rank, a, b, label, score in found]


@given(texts_and_spans())
def test_the_cover_is_disjoint_sorted_in_range_and_loses_no_letter(given: tuple[str, list[tuple[int, Span]]]) -> None:
    text, found = given
    covered = cover(text, found)
    assert all(0 <= one.start < one.end <= len(text) for one in covered)
    assert all(one.end <= other.start for one, other in pairwise(covered))
    hidden = {i for one in covered for i in range(one.start, one.end)}
    before = {i for _, one in found for i in range(one.start, one.end)}
    assert {i for i in before if text[i].isalnum()} <= hidden <= before


@given(texts_and_spans(), st.randoms(use_true_random=False))
def test_the_order_of_the_findings_does_not_matter(given: tuple[str, list[tuple[int, Span]]], random: object) -> None:
    text, found = given
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert cover(text, shuffled) == cover(text, found)


def test_the_longest_wins_then_the_score_then_the_layer_then_the_label() -> None:
    text = "jane@example.com"
    assert cover(text, [(0, span(0, 16, "LONG", 0.2)), (0, span(5, 16, "SHORT", 1.0))]) == [span(0, 16, "LONG", 0.2)]
    assert cover(text, [(0, span(0, 16, "LOW", 0.2)), (1, span(0, 16, "HIGH", 1.0))]) == [span(0, 16, "HIGH", 1.0)]
    assert cover(text, [(1, span(0, 16, "A")), (0, span(0, 16, "B"))]) == [span(0, 16, "B")]
    assert cover(text, [(0, span(0, 16, "B")), (0, span(0, 16, "A"))]) == [span(0, 16, "A")]


def test_what_is_left_of_a_loser_stays_covered_without_its_punctuation() -> None:
    text = "Smith, Jane (jane@example.com) of Rome"
    mail, name = span(13, 29, "MAIL"), span(0, 15, "NAME")
    assert cover(text, [(0, mail), (0, name)]) == [span(0, 11, "NAME"), mail]
    assert cover("a (bcdef) ", [(0, span(3, 8, "IN")), (0, span(0, 4, "B"))]) == [span(0, 1, "B"), span(3, 8, "IN")]


def test_a_loser_may_be_left_on_both_sides() -> None:
    text = "aaaa bbbb cccc"
    outer, inner = span(0, 12, "OUT"), span(3, 14, "IN", 0.4)
    assert cover(text, [(0, outer), (0, inner)]) == [outer, span(12, 14, "IN", 0.4)]
    two = [(0, span(0, 6, "L")), (0, span(4, 12, "BEST")), (0, span(5, 14, "LAST"))]
    assert cover(text, two) == [span(0, 4, "L"), span(5, 14, "LAST")]


def test_a_remainder_of_blanks_and_marks_is_dropped() -> None:
    assert cover("jane -- ", [(0, span(0, 5, "A")), (0, span(4, 8, "B"))]) == [span(0, 5, "A")]


def test_touching_findings_stay_apart() -> None:
    found = [(0, span(0, 3, "A")), (0, span(3, 6, "B"))]
    assert cover("abcdef", found) == [span(0, 3, "A"), span(3, 6, "B")]


def test_a_hundred_thousand_findings_take_well_under_a_second() -> None:
    text = "abcdefgh" * 50_000
    chain = [(0, span(3 * i, 3 * i + 5 + i % 7)) for i in range(100_000)]
    nested = [(0, span(i, 200_000 - i)) for i in range(50_000)] + [(0, span(0, 2 * i + 1)) for i in range(50_000)]
    for found in (chain, nested):
        start = time.process_time()
        assert cover(text, found)
        assert time.process_time() - start < 2  # about 0.4 s on a free core


def test_a_guess_yields_to_a_stated_finding_and_keeps_the_rest() -> None:
    text = "Ana Lopez AB123456C of Leeds"
    guess = Span(0, 28, "ADDRESS", 0.9, "ner")
    sure = Span(10, 19, "UK_NINO", 0.6, "nino")
    assert [(s.start, s.end, s.label) for s in cover(text, [(2, guess), (0, sure)], guesses=frozenset({2}))] == [
        (0, 9, "ADDRESS"),
        (10, 19, "UK_NINO"),
        (20, 28, "ADDRESS"),
    ]
    assert cover(text, [(2, guess), (0, sure)]) == [guess]


def test_a_guess_loses_to_a_finding_of_its_own_length_but_not_to_a_shorter_unsure_one() -> None:
    text = "E-12345 x"
    guess = Span(0, 7, "ADDRESS", 0.9, "ner")
    rule = Span(0, 7, "EMPLOYEE_ID", 0.8, "employee")
    short = Span(2, 7, "NUMBER", 0.55, "number")
    assert cover(text, [(2, guess), (1, rule)], guesses=frozenset({2})) == [rule]
    assert cover(text, [(2, guess), (1, short)], guesses=frozenset({2})) == [guess]


def test_a_guess_keeps_its_length_over_a_finding_of_its_own_label() -> None:
    whole = Span(0, 28, "ADDRESS", 0.9, "ner")
    street = Span(0, 14, "ADDRESS", 0.9, "street")
    assert cover("14 Elm Street, Leeds LS7 3QA", [(1, whole), (0, street)], guesses=frozenset({1})) == [whole]


def test_of_two_labels_for_one_span_the_checked_wins_then_the_specific() -> None:
    text = "4111111111111111"
    assert cover(text, [(1, span(0, 16, "PHONE_NUMBER", 0.95)), (0, span(0, 16, "CREDIT_CARD", 1.0))]) == [
        span(0, 16, "CREDIT_CARD", 1.0)
    ]
    assert cover(text, [(0, span(0, 16, "ACCOUNT_NUMBER", 0.9)), (0, span(0, 16, "SE_GIRO", 0.9))]) == [
        span(0, 16, "SE_GIRO", 0.9)
    ]
    assert cover(text, [(0, span(0, 16, "PASSPORT", 0.9)), (1, span(0, 16, "US_PASSPORT", 0.9))]) == [
        span(0, 16, "US_PASSPORT", 0.9)
    ]


@given(pairs=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20), st.integers(1, 9), st.sampled_from([0.5, 1.0]))))
def test_guesses_stay_covered_too(pairs: list[tuple[int, int, int, float]]) -> None:
    text = "abcdefghij klmnop-qrstuvwxyz 0123"
    spans = [(rank, Span(at, at + size, "L", score, "r")) for rank, at, size, score in pairs]
    done = cover(text, spans, guesses=frozenset({2}))
    hidden = {i for span in done for i in range(span.start, span.end)}
    assert len(hidden) == sum(span.end - span.start for span in done)
    for _, span in spans:
        assert all(i in hidden for i in range(span.start, span.end) if text[i].isalnum())
