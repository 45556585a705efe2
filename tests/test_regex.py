from __future__ import annotations

import pytest
import regex

from redact.detect.pattern import Pattern, PatternSpec
from redact.detect.regex import RegexLayer
from redact.errors import RecognizerError
from redact.types import Span


def spec(*patterns: tuple[str, float], name: str = "R", label: str = "X", **options: object) -> PatternSpec:
    made = tuple(Pattern(f"p{i}", expression, score) for i, (expression, score) in enumerate(patterns))
    return PatternSpec(name, label, made, **options)  # type: ignore[arg-type]


def find(text: str, *specs: PatternSpec) -> list[tuple[int, int, float]]:
    return [(one.start, one.end, one.score) for one in RegexLayer(specs).find([text])[0]]


def test_every_recognizer_finds_under_its_own_name_and_label() -> None:
    layer = RegexLayer([spec((r"\d{3}", 0.3), name="Three", label="T"), spec((r"[a-z]+", 0.2), name="Word", label="W")])
    assert layer.name == "regex"
    assert layer.labels == {"T", "W"}
    assert layer.find(["abc 123", ""]) == [[Span(4, 7, "T", 0.3, "Three"), Span(0, 3, "W", 0.2, "Word")], []]


def test_no_recognizers_find_nothing() -> None:
    assert RegexLayer([]).find(["a", "b"]) == [[], []]


def test_the_group_value_is_what_is_reported_and_checked() -> None:
    seen = []

    def check(value: str) -> None:
        seen.append(value)

    key = spec((r"password\s*=\s*(?P<value>\S+)", 0.8), check=check)
    assert find("password = hunter2;", key) == [(11, 19, 0.8)]
    assert seen == ["hunter2;"]
    assert find("ab", spec((r"a(?P<value>x)?b", 0.8))) == [(0, 2, 0.8)]
    assert find("ab", spec((r"a(?P<value>x?)b", 0.8))) == []


@pytest.mark.parametrize(
    ("answer", "score"), [(True, 1.0), (False, None), (None, 0.3), ("yes", 1.0), ("", None), (0, None)]
)
def test_a_check_confirms_drops_or_leaves_alone(answer: object, score: float | None) -> None:
    found = find("123", spec((r"\d+", 0.3), check=lambda value: answer))  # type: ignore[arg-type, return-value]
    assert found == ([] if score is None else [(0, 3, score)])


def test_invalidate_drops_even_what_a_check_confirmed() -> None:
    assert find("000 123", spec((r"\d+", 0.3), check=lambda v: True, invalidate=lambda v: v == "000")) == [(4, 7, 1.0)]
    assert find("000", spec((r"\d+", 0.3), invalidate=lambda v: None)) == [(0, 3, 0.3)]


def test_a_pattern_of_score_zero_needs_a_check() -> None:
    assert find("123", spec((r"\d+", 0.0))) == []
    assert find("123", spec((r"\d+", 0.0), check=lambda v: True)) == [(0, 3, 1.0)]


def test_empty_matches_are_nothing() -> None:
    assert find("abc", spec((r"\d*", 0.5))) == []


def test_within_a_recognizer_what_lies_in_another_of_its_score_goes() -> None:
    both = spec((r"\d{3}-\d{3}", 0.3), (r"\d{3}", 0.3), (r"-", 0.9))
    assert find("123-456 789", both) == [(0, 7, 0.3), (3, 4, 0.9), (8, 11, 0.3)]
    assert find("123", spec((r"\d{3}", 0.3), (r"\d+", 0.8))) == [(0, 3, 0.8)]
    apart = [spec((r"\d{3}", 0.3), name="A"), spec((r"\d{3}", 0.3), name="B")]
    assert find("123", *apart) == [(0, 3, 0.3), (0, 3, 0.3)]


def test_flags_are_presidios_unless_given() -> None:
    assert find("ABC\nx", spec((r"^abc.x", 0.5))) == [(0, 5, 0.5)]
    assert find("ABC", spec((r"abc", 0.5), flags=0)) == []
    assert find("ABC", spec((r"(?i)abc", 0.5), flags=0)) == [(0, 3, 0.5)]
    assert find("ABC abc", spec((r"(?-i:abc)", 0.5))) == [(4, 7, 0.5)]
    assert find("é1", spec((r"\w\d", 0.5), flags=int(regex.ASCII))) == []


def test_a_check_that_raises_is_named_and_its_message_is_not_told() -> None:
    def check(value: str) -> bool:
        raise ValueError(value)

    with pytest.raises(RecognizerError, match="'R' raised ValueError in its check") as error:
        find("secret 123", spec((r"\d+", 0.3), check=check))
    assert "123" not in str(error.value)
    assert error.value.__suppress_context__


def test_a_pattern_that_does_not_compile_is_named() -> None:
    with pytest.raises(RecognizerError, match="'R': pattern 'p1' does not compile"):
        RegexLayer([spec((r"\d", 0.3), (r"(", 0.3))])
    with pytest.raises(RecognizerError, match="'R': pattern 'p1' does not compile"):
        RegexLayer([spec((r"\d", 0.3), (r"(", 0.3), pack="own")])


def test_a_pattern_that_runs_out_of_time_fails_and_skips_nothing() -> None:
    slow = spec((r"(?:a|aa|aaa)+b(?<!b)", 0.5), name="Slow")
    with pytest.raises(RecognizerError, match=r"'Slow' ran for over .* on one text: pattern 'p0'"):
        RegexLayer([slow], timeout=0.05).find(["a" * 60 + "b"])


def test_a_text_does_not_depend_on_its_batch() -> None:
    layer = RegexLayer([spec((r"\d{3}-\d{4}", 0.3)), spec((r"\w+@\w+", 0.5), name="M")])
    texts = ["call 555-1234", "", "a@b 555-1234", "nothing"]
    assert layer.find(texts) == [layer.find([text])[0] for text in texts]
