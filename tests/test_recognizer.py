from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
import regex

from redact.detect.recognizer import FunctionLayer, FunctionRecognizer, recognizer
from redact.errors import RecognizerError
from redact.types import Span


@recognizer("EMPLOYEE_ID", score=0.8, context=["badge"])
def employee_id(text: str) -> list[tuple[int, int]]:
    """Badge numbers."""
    return [match.span() for match in re.finditer(r"E-\d{4}", text)]


def made(result: Any, *, label: str = "X") -> FunctionLayer:
    return FunctionLayer([recognizer(label, name="mine")(lambda text: result)])


def test_the_decorator_keeps_the_function() -> None:
    assert isinstance(employee_id, FunctionRecognizer)
    assert (employee_id.name, employee_id.label, employee_id.score) == ("employee_id", "EMPLOYEE_ID", 0.8)
    assert (employee_id.context, employee_id.requires_context) == (("badge",), False)
    assert employee_id.__doc__ == "Badge numbers."
    assert employee_id("see E-1234") == [(4, 10)]


def test_it_pickles_by_its_place() -> None:
    assert pickle.loads(pickle.dumps(employee_id)) is employee_id
    assert b"E-" not in pickle.dumps(employee_id)


def test_the_layer_finds_what_the_functions_find() -> None:
    layer = FunctionLayer([employee_id])
    assert layer.name == "functions"
    assert layer.labels == {"EMPLOYEE_ID"}
    found = layer.find(["E-1234", "", "badge E-0001 and E-0002"])
    assert found[0] == [Span(0, 6, "EMPLOYEE_ID", 0.8, "employee_id")]
    assert [len(spans) for spans in found] == [1, 0, 2]


@pytest.mark.parametrize(
    ("item", "start", "end", "score"),
    [
        ((1, 3), 1, 3, 0.85),
        ((1, 3, 0.5), 1, 3, 0.5),
        ([1, 3, 1], 1, 3, 1.0),
        (Span(1, 3, "X", 0.4, "other"), 1, 3, 0.4),
        (re.search("bc", "abcd"), 1, 3, 0.85),
        (regex.search("a(?P<value>bc)", "abcd"), 1, 3, 0.85),
        (re.search("a(?P<value>x)?b", "abcd"), 0, 2, 0.85),
    ],
)
def test_a_finding_may_take_these_forms(item: Any, start: int, end: int, score: float) -> None:
    assert made([item]).find(["abcd"]) == [[Span(start, end, "X", score, "mine")]]


def test_a_generator_will_do_and_empty_matches_are_nothing() -> None:
    assert made(re.finditer("x*", "abxc")).find(["abxc"]) == [[Span(2, 3, "X", 0.85, "mine")]]


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (None, "returned None"),
        ([None], "returned NoneType"),
        (["secret"], "returned str"),
        ([(1, 2, 3, 4)], "returned tuple"),
        ([("a", "b")], "returned tuple"),
        ([(0, 5)], r"\[0, 5\), not a range"),
        ([(-1, 2)], r"\[-1, 2\), not a range"),
        ([(2, 2)], r"\[2, 2\), not a range"),
        ([(0, 1, 1.5)], "the score 1.5"),
        ([(0, 1, float("nan"))], "the score nan"),
        ([Span(0, 1, "Y", 0.5, "mine")], "a label that is not its own, 'X'"),
        (7, "raised TypeError"),
    ],
)
def test_what_a_function_must_not_return_is_an_error_that_names_it(result: Any, message: str) -> None:
    with pytest.raises(RecognizerError, match=f"'mine'.*{message}") as error:
        made(result).find(["secr"])
    assert "secr" not in str(error.value).replace("secret", "")
    assert error.value.__cause__ is None


def test_a_function_that_raises_is_named_and_its_message_is_not_told() -> None:
    @recognizer("X")
    def broken(text: str) -> list[tuple[int, int]]:
        raise ValueError(text)

    with pytest.raises(RecognizerError, match="'broken' raised ValueError") as error:
        FunctionLayer([broken]).find(["secret"])
    assert "secret" not in str(error.value)
    assert error.value.__suppress_context__


@pytest.mark.parametrize(
    "options", [{"score": 1.5}, {"context": "badge"}, {"context": [1]}, {"requires_context": True}]
)
def test_bad_options_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(RecognizerError):
        recognizer("X", **options)(lambda text: [])
    with pytest.raises(RecognizerError):
        recognizer("")(lambda text: [])
    with pytest.raises(RecognizerError, match="not a function"):
        recognizer("X")("text")  # type: ignore[arg-type]
