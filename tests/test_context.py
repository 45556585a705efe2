from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect import context
from redact.detect.context import ContextRule, apply_context, context_rules, context_word, lowering_word
from redact.detect.pattern import Pattern, PatternSpec
from redact.detect.recognizer import recognizer
from redact.types import Span

RULE = ContextRule(frozenset({"ssn", "social security", "date of birth"}), required=False)


def at(text: str, value: str, score: float = 0.3, name: str = "Ssn") -> Span:
    start = text.index(value)
    return Span(start, start + len(value), "US_SSN", score, name)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("SSN 078051120", "ssn"),
        ("my ssn: 078051120", "ssn"),
        ("ssn_number=078051120", "ssn"),
        ("employeeSsnNumber: 078051120", "ssn"),
        ("SSNNumber: 078051120", "ssn"),
        ("ssn1=078051120", "ssn"),
        ("ssn078051120", "ssn"),
        ("078051120 is my SSN", None),
        ("078051120 (SSN)", "ssn"),
        ("078051120, the ssn", "ssn"),
        ("social security no. 078051120", "social security"),
        ("social_security_number=078051120", "social security"),
        ("socialSecurityNumber=078051120", "social security"),
        ("Social\nSecurity 078051120", "social security"),
        ("social in security 078051120", None),
        ("Date of Birth (day first): 078051120", "date of birth"),
        ("missnomer 078051120", None),
        ("ssns 078051120", None),
        ("the ssn one two three four 078051120", "ssn"),
        ("the ssn one two three four five 078051120", None),
    ],
)
def test_whole_words_near_the_finding_count(text: str, word: str | None) -> None:
    assert context_word(text, at(text, "078051120"), RULE) == word
    raised = apply_context(text, [at(text, "078051120")], {"Ssn": RULE})
    assert [one.score for one in raised] == [0.65 if word else 0.3]


def test_words_beyond_ascii_and_beyond_small_letters_count() -> None:
    rule = ContextRule(frozenset({"straße", "паспорт"}), required=False)
    assert context_word("STRASSE 4111", at("STRASSE 4111", "4111"), rule) == "strasse"
    assert context_word("ПАСПОРТ: 4111", at("ПАСПОРТ: 4111", "4111"), rule) == "паспорт"


def test_a_product_name_is_not_split() -> None:
    rule = ContextRule(frozenset({"phone"}), required=False)
    assert context_word("iPhone 4111", at("iPhone 4111", "4111"), rule) is None
    assert context_word("homePhone 4111", at("homePhone 4111", "4111"), rule) == "phone"


def test_the_score_has_a_floor_and_a_ceiling() -> None:
    text = "ssn 078051120"
    scores = [apply_context(text, [at(text, "078051120", score)], {"Ssn": RULE})[0].score for score in (0.01, 0.5, 0.9)]
    assert scores == [0.4, 0.85, 1.0]


def test_a_required_word_that_is_missing_drops_what_no_check_confirmed() -> None:
    required = {"Ssn": ContextRule(RULE.words, required=True)}
    bare = "call 078051120"
    assert apply_context(bare, [at(bare, "078051120", 0.9)], required) == []
    assert apply_context(bare, [at(bare, "078051120", 1.0)], required) == [at(bare, "078051120", 1.0)]
    named = "ssn 078051120"
    assert [one.score for one in apply_context(named, [at(named, "078051120", 0.3)], required)] == [0.65]


def test_findings_of_other_recognizers_are_left_alone_and_in_order() -> None:
    text = "ssn 078051120"
    spans = [at(text, "078051120", name="Other"), at(text, "078051120"), at(text, "078", name="Other")]
    kept = apply_context(text, spans, {"Ssn": RULE})
    assert [(one.recognizer, one.score) for one in kept] == [("Other", 0.3), ("Ssn", 0.65), ("Other", 0.3)]


def test_rules_come_from_specs_and_functions() -> None:
    spec = PatternSpec("S", "X", (Pattern("p", "x", 0.1),), context=(" CC ", "Date  of birth"), requires_context=True)

    @recognizer("Y", context=["Badge"])
    def badge(text: str) -> list[tuple[int, int]]:
        return []

    plain = PatternSpec("N", "X", (Pattern("p", "x", 0.1),))
    assert context_rules([spec, badge, plain]) == {
        "S": ContextRule(frozenset({"cc", "date of birth"}), required=True),
        "badge": ContextRule(frozenset({"badge"}), required=False),
    }


def test_the_cost_of_a_finding_does_not_grow_with_the_text() -> None:
    text = "x" * 400_000 + " 078051120 " + "y" * 400_000
    spans = [Span(i, i + 9, "US_SSN", 0.3, "Ssn") for i in range(400_001, 400_003)] * 2_000
    start = time.process_time()
    apply_context(text, spans, {"Ssn": RULE})
    assert time.process_time() - start < 2


LOWERED = ContextRule(frozenset({"card"}), required=False, lowering=frozenset({"order", "part number", "заказ"}))


@pytest.mark.parametrize(
    ("text", "score", "left"),
    [
        ("order 4111", 0.6, 0.25),
        ("order no. 4111", 0.6, 0.25),
        ("partNumber: 4111", 0.6, 0.25),
        ("заказ 4111", 0.6, 0.25),
        ("order by the shop 4111", 0.6, 0.25),
        ("card order 4111", 0.6, 0.25),
        ("order by card 4111", 0.6, 0.95),
        ("card on the order form 4111", 0.6, 0.95),
        ("order by the shop 4111 (card)", 0.6, 0.95),
        ("reorder 4111", 0.6, 0.6),
        ("orders 4111", 0.6, 0.6),
        ("4111 order", 0.6, 0.6),
        ("order one two three four five 4111", 0.6, 0.6),
        # What a check has confirmed is lowered only by a word that names it.
        ("order number 4111", 1.0, 0.35),
        ("order by the shop 4111", 1.0, 1.0),
        ("order by card 4111", 1.0, 1.0),
    ],
)
def test_a_word_that_names_something_else_lowers(text: str, score: float, left: float) -> None:
    [span] = apply_context(text, [at(text, "4111", score)], {"Ssn": LOWERED})
    assert span.score == left
    assert (lowering_word(text, at(text, "4111", score), LOWERED) is not None) == (left < score)


def test_a_lowered_match_without_its_required_word_is_dropped() -> None:
    rule = ContextRule(frozenset({"card"}), required=True, lowering=frozenset({"order"}))
    assert apply_context("card order 4111", [at("card order 4111", "4111")], {"Ssn": rule}) == []


@given(
    st.lists(
        st.sampled_from(["ssn", "social security", "a", "isbn", "\u0130x", "w" * 70, "w" * 210, "bB2c", "_"]),
        max_size=14,
    ),
    st.lists(st.sampled_from([" ", "  ", ", ", "\x1e\n", "." * 30, "." * 150, "-"]), min_size=15, max_size=15),
    st.integers(0, 400),
)
def test_what_is_read_first_near_a_finding_changes_nothing(words: list[str], gaps: list[str], place: int) -> None:
    text = "".join(gap + word for gap, word in zip(gaps, words, strict=False)) + gaps[-1]
    span = Span(min(place, len(text) - 1), min(place + 3, len(text)), "US_SSN", 0.3, "Ssn")
    rule = ContextRule(frozenset({"ssn", "social security"}), required=False, lowering=frozenset({"isbn"}))
    found = apply_context(text, [span, span], {"Ssn": rule})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(context, "_CLOSE_BEFORE", context.REACH)
        patch.setattr(context, "_CLOSE_AFTER", context.REACH)
        patch.setattr(context, "_KNOWN", 1)
        assert apply_context(text, [span, span], {"Ssn": rule}) == found
