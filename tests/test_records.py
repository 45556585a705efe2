"""Whole records cleaned: declared fields, all other strings and keys, and statistics that do not depend on batches."""

from __future__ import annotations

import copy
import datetime
import random
from decimal import Decimal
from typing import Any

import pytest
from redact.pipelines.records import CleanStrings, redact_records
from redact.pipelines.schema_words import is_ordinary
from small import NAME, SMALL_POLICY, small_redactor

from redact import Failed, PolicyError, Redactor, Stats, recognizer

RECORD = {
    "id": "ada@example.org/7",
    "text": "Ada Lovelace wrote.",
    "n": 3,
    "ok": True,
    "none": None,
    "x": 1.5,
    "meta": {"author": ["Bob Stone", {"Ada Lovelace": "note"}], "tags": ["a", "b"]},
}


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return small_redactor()


def clean(
    redactor: Redactor,
    *records: Any,
    fields: tuple[str, ...] = ("text",),
    other: str = "redact",
    stats: Stats | None = None,
) -> list[Any]:
    counted = Stats() if stats is None else stats
    return redact_records(redactor, records, fields=fields, other_fields=other, stats=counted)


def test_every_string_and_key_is_cleaned(redactor: Redactor) -> None:
    before = copy.deepcopy(RECORD)
    (done,) = clean(redactor, RECORD)
    assert done == {
        "id": "<EMAIL_ADDRESS>/7",
        "text": "<PERSON> wrote.",
        "n": 3,
        "ok": True,
        "none": None,
        "x": 1.5,
        "meta": {"author": ["<PERSON>", {"<PERSON>": "note"}], "tags": ["a", "b"]},
    }
    assert list(done) == list(RECORD) and done["ok"] is True
    assert before == RECORD


def test_keep_touches_declared_fields_only(redactor: Redactor) -> None:
    (done,) = clean(redactor, RECORD, other="keep")
    assert done == RECORD | {"text": "<PERSON> wrote."}


def test_drop_leaves_declared_fields_and_what_they_stand_in(redactor: Redactor) -> None:
    record = {"text": "Ada Lovelace", "chat": [{"content": "hi", "by": "Bob Stone"}], "id": "x", "Bob Stone": 1}
    (done,) = clean(redactor, record, fields=("text", "chat[*].content"), other="drop")
    assert done == {"text": "<PERSON>", "chat": [{"content": "hi"}]}


def test_declared_keys_keep_their_names(redactor: Redactor) -> None:
    (done,) = clean(redactor, {"Ada Lovelace": "Bob Stone", "n": {"Ada Lovelace": 1}}, fields=("Ada Lovelace",))
    assert done == {"Ada Lovelace": "<PERSON>", "n": {"<PERSON>": 1}}


def test_keys_that_become_equal_lose_no_value(redactor: Redactor) -> None:
    record = {"text": "", "m": {"Ada Lovelace": 1, "<PERSON>": 2, "Bob Stone": 3, "<PERSON>_2": 4}}
    (done,) = clean(redactor, record)
    assert done["m"] == {"<PERSON>_3": 1, "<PERSON>": 2, "<PERSON>_4": 3, "<PERSON>_2": 4}
    assert list(done["m"].values()) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("record", "fields", "error"),
    [
        ({"body": "x"}, ("text",), "MissingField"),
        ({"text": 5}, ("text",), "NotAString"),
        ({"text": ["x"]}, ("text",), "NotAString"),
        ({"meta": "x"}, ("meta.title",), "MissingField"),
        ({"m": [{"content": "x"}, {}]}, ("m[*].content",), "MissingField"),
        ({"m": {"content": "x"}}, ("m[*].content",), "MissingField"),
        ([1], ("text",), "MissingField"),
        (7, ("text",), "MissingField"),
        ({"text": "a", "raw": b"x"}, ("text",), "UnsupportedValue"),
        ({"text": "a", "raw": {1, 2}}, ("text",), "UnsupportedValue"),
        ({"text": "a", "raw": {b"k": 1}}, ("text",), "UnsupportedValue"),
    ],
)
def test_a_record_that_cannot_be_cleaned_fails_and_others_go_on(
    redactor: Redactor, record: Any, fields: tuple[str, ...], error: str
) -> None:
    stats = Stats()
    good = {"text": "Ada Lovelace", "meta": {"title": ""}, "m": []}
    done = clean(redactor, good, record, good, fields=fields, stats=stats)
    assert done[1] == Failed("read", error)
    assert not isinstance(done[0], Failed) and done[0] == done[2]
    assert (stats.records, stats.failed, stats.errors[f"read:{error}"]) == (3, 1, 1)


def test_an_empty_list_is_nothing_to_clean(redactor: Redactor) -> None:
    record = {"m": [], "text": ""}
    assert clean(redactor, record, fields=("text", "m[*].c")) == [record]


def test_null_is_no_string(redactor: Redactor) -> None:
    assert clean(redactor, {"text": None}) == [Failed("read", "NotAString")]
    assert clean(redactor, {"m": None}, fields=("m[*].c",)) == [Failed("read", "MissingField")]


@pytest.mark.parametrize(
    "record", [{}, {"text": None}, {"text": "x", "m": None}, {"m": [None, {"c": None}, {}]}, {"m": []}]
)
def test_optional_fields_may_be_missing_or_null(redactor: Redactor, record: dict[str, Any]) -> None:
    assert clean(redactor, record, fields=("text?", "m[*].c?")) == [record]


def test_optional_fields_are_cleaned_and_typed_like_others(redactor: Redactor) -> None:
    fields = ("text?", "m[*].c?")
    stats = Stats()
    assert clean(redactor, {"m": [{"c": "Bob Stone"}]}, fields=fields, stats=stats) == [{"m": [{"c": "<PERSON>"}]}]
    assert stats.by_field == {"m[*].c": 1}
    assert clean(redactor, {"text": 5}, fields=fields) == [Failed("read", "NotAString")]


def test_a_plain_string_is_its_own_field(redactor: Redactor) -> None:
    stats = Stats()
    assert clean(redactor, "by Ada Lovelace", fields=("body",), other="drop", stats=stats) == ["by <PERSON>"]
    assert stats.by_field == {"text": 1}


def test_dates_and_decimals_stay(redactor: Redactor) -> None:
    record = {"text": "", "d": datetime.date(2020, 1, 1), "t": datetime.datetime(2020, 1, 1, 2), "c": Decimal("1.10")}
    assert clean(redactor, record) == [record]


def test_a_failing_text_fails_its_whole_record(redactor: Redactor) -> None:
    stats = Stats()
    done = clean(redactor, {"text": "fine", "b": "boom"}, {"text": "Ada Lovelace"}, stats=stats)
    assert done[0] == Failed("detect:functions", "RuntimeError", "boom") and done[1] == {"text": "<PERSON>"}
    assert (stats.records, stats.failed, stats.texts) == (2, 1, 1)


def test_failed_records_pass_through_and_are_counted(redactor: Redactor) -> None:
    stats = Stats()
    bad = Failed("read", "JSONDecodeError")
    assert clean(redactor, bad, {"text": "x"}, stats=stats) == [bad, {"text": "x"}]
    assert (stats.records, stats.failed, stats.errors["read:JSONDecodeError"]) == (2, 1, 1)


def test_fields_are_counted_by_path_and_all_else_without_a_name(redactor: Redactor) -> None:
    stats = Stats()
    record = {"m": [{"c": "Ada Lovelace"}, {"c": "Bob Stone"}], "Ada Lovelace": {"x": "a@b.org"}}
    clean(redactor, record, fields=("m[*].c",), stats=stats)
    assert stats.by_field == {"m[*].c": 2, "(other)": 2}
    assert (stats.records, stats.changed, stats.findings) == (1, 1, 4)


def test_records_nested_too_deep_fail(redactor: Redactor) -> None:
    deep: Any = "x"
    for _ in range(5_000):
        deep = [deep]
    assert clean(redactor, {"text": "a", "d": deep}) == [Failed("read", "TooDeep")]
    for _ in range(5_000):
        deep = {"k": deep}
    assert clean(redactor, {"text": "a", "d": deep}) == [Failed("read", "TooDeep")]


def test_nothing_to_clean_is_a_mistake(redactor: Redactor) -> None:
    with pytest.raises(PolicyError, match="nothing would be cleaned"):
        clean(redactor, {"text": "x"}, fields=(), other="keep")
    assert clean(redactor, {"text": "Ada Lovelace"}, fields=()) == [{"text": "<PERSON>"}]


def many_records() -> list[Any]:
    rng = random.Random(5)
    words = ["Ada Lovelace", "Bob Stone", "a@b.org", "plain", "words here", "x" * 200, "boom", ""]
    return [
        {
            "text": " ".join(rng.choices(words[:6], k=3)),
            "role": rng.choice(["user", "assistant", "Ada Lovelace"]),
            rng.choice(["k1", "k2", "Bob Stone"]): rng.choice(words),
            "list": [rng.choice(words[:-2]) for _ in range(rng.randrange(4))],
        }
        if rng.random() > 0.1
        else rng.choice([{"other": "x"}, Failed("read", "JSONDecodeError"), {"text": None}, {"text": ""}])
        for _ in range(300)
    ]


@pytest.mark.parametrize(
    "key",
    [
        "text",
        "metadata",
        "createdAt",
        "created_at",
        "HTMLTitle",
        "street_address",
        "line2",
        "_id",
        "User Name",
        "sha256",
    ],
)
def test_ordinary_keys_stay_whatever_a_model_thinks_of_them(key: str) -> None:
    @recognizer("ANYTHING")
    def anything(text: str) -> list[tuple[int, int]]:
        return [(0, len(text))] if text else []

    eager = Redactor(SMALL_POLICY, recognizers=[anything])
    stats = Stats()
    (done,) = clean(eager, {key: key, "body": [{key: 1}]}, fields=(), stats=stats)
    assert done == {key: "<ANYTHING>", "body": [{key: 1}]}
    assert (stats.texts, stats.findings) == (4, 1)


@pytest.mark.parametrize(
    "key", ["Ada", "ada_name", "user 4155550132", "4111", "text\nx", "a@b.org", "größe", "", "text " * 20, "id123", "-"]
)
def test_other_keys_are_texts(key: str) -> None:
    assert not is_ordinary(key)


@pytest.mark.parametrize("size", [1, 2, 7, 64])
@pytest.mark.parametrize("other", ["redact", "keep", "drop"])
def test_results_and_statistics_do_not_depend_on_batches(redactor: Redactor, size: int, other: str) -> None:
    records = many_records()
    whole = Stats()
    expected = clean(redactor, *records, other=other, stats=whole)
    parts, memory, done = Stats(), CleanStrings(limit=5), []
    for at in range(0, len(records), size):
        done += redact_records(
            redactor, records[at : at + size], fields=("text",), other_fields=other, stats=parts, memory=memory
        )
    assert done == expected
    assert parts == whole
    assert whole.records == 300 and whole.failed > 0


def test_statistics_equal_those_without_any_memory(redactor: Redactor) -> None:
    records = many_records()
    remembered, plain = Stats(), Stats()
    done = clean(redactor, *records, stats=remembered)
    memory = CleanStrings(longest=-1)
    assert done == redact_records(
        redactor, records, fields=("text",), other_fields="redact", stats=plain, memory=memory
    )
    assert remembered == plain


def test_repeated_strings_are_asked_about_once() -> None:
    asked: list[str] = []

    @recognizer("SEEN")
    def spy(text: str) -> list[tuple[int, int]]:
        asked.append(text)
        return []

    redactor = Redactor(SMALL_POLICY, recognizers=[NAME, spy])
    asked.clear()
    clean(redactor, *({"text": f"text {i}", "x9-rolle": "user"} for i in range(50)))
    assert asked.count("x9-rolle") == asked.count("user") == 1 and len(asked) == 52
