"""Paths to fields."""

from __future__ import annotations

import pytest
from redact.pipelines.fields import get_field, parse_field, parse_fields, set_field

from redact import PolicyError


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("text", ("text",)),
        ("meta.title", ("meta", "title")),
        ("messages[*].content", ("messages", None, "content")),
        ("[*]", (None,)),
        ("[*].a", (None, "a")),
        ("a[*][*]", ("a", None, None)),
        ('["a.b"].c', ("a.b", "c")),
        ('x["a[*]"]', ("x", "a[*]")),
        ('x["say \\"hi\\""][*]', ("x", 'say "hi"', None)),
        ("user name", ("user name",)),
        ("größe-1", ("größe-1",)),
    ],
)
def test_a_path_is_read(text: str, steps: tuple[str | None, ...]) -> None:
    path = parse_field(text)
    assert path.steps == steps and path.text == text


def test_a_question_mark_makes_a_path_optional() -> None:
    path = parse_field("m[*].title?")
    assert (path.text, path.steps, path.optional) == ("m[*].title", ("m", None, "title"), True)
    assert not parse_field("title").optional
    assert parse_field('["what?"]').steps == ("what?",) and not parse_field('["what?"]').optional
    with pytest.raises(PolicyError, match="the path is empty"):
        parse_field("?")


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 1),
        (".a", 1),
        ("a.", 3),
        ("a..b", 3),
        ("a[0]", 2),
        ("a[*]b", 5),
        ("a]", 2),
        ("a[", 2),
        ('a["b]', 2),
        ("a.[*]", 3),
    ],
)
def test_a_mistake_is_named_with_its_position(text: str, position: int) -> None:
    with pytest.raises(PolicyError, match=f"policy.yaml: fields: .*position {position}: ") as error:
        parse_field(text, where="policy.yaml: fields")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        (["a", "a"], "a is declared twice"),
        (["a", "a.b"], "a is declared too"),
        (["a.b", "a"], "a path inside it"),
        (["a[*]", "a.b"], "cannot both hold"),
    ],
)
def test_paths_that_contradict_each_other(paths: list[str], message: str) -> None:
    with pytest.raises(PolicyError, match=message):
        parse_fields(paths)


def test_get_and_set() -> None:
    record = {"messages": [{"content": "a", "role": "x"}, {"role": "y"}, {"content": "b"}, 7], "n": 1}
    path = parse_field("messages[*].content")
    assert get_field(record, path) == ["a", "b"]
    changed = set_field(record, path, ["A", "B"])
    assert changed == {"messages": [{"content": "A", "role": "x"}, {"role": "y"}, {"content": "B"}, 7], "n": 1}
    assert record["messages"][0]["content"] == "a"
    assert get_field({"text": 1}, parse_field("other.deep")) == []
    assert get_field("a line", path) == ["a line"] and set_field("a line", path, ["x"]) == "x"


def test_a_question_mark_makes_a_field_optional() -> None:
    path = parse_field("messages[*].content?")
    assert path.optional and path.text == "messages[*].content" and path.steps == ("messages", None, "content")
    assert not parse_field("text").optional
