"""Evaluation: what counts as found, reading of gold files, and figures worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact import Redactor
from redact.errors import InputError
from redact.measure.curve import Point, curves
from redact.measure.evaluate import Counts, Evaluation, Measure, Miss, evaluate, score
from redact.measure.gold import GoldRecord, GoldSpan, read_gold
from redact.types import Span

TEXT = "Ann Lee of Ohio called Bob Ray on 555 0100 today"


def record(*spans: tuple[int, int, str], annotated: Sequence[str] | None = None, text: str = TEXT) -> GoldRecord:
    wanted = None if annotated is None else frozenset(annotated)
    return GoldRecord(1, text, tuple(GoldSpan(*span) for span in spans), wanted)


def found(*spans: tuple[int, int, str]) -> list[Span]:
    return [Span(start, end, label, 0.8, "test") for start, end, label in spans]


def lines(*records: object) -> list[bytes]:
    return [json.dumps(item).encode() + b"\n" for item in records]


def test_the_measures_by_hand() -> None:
    gold = [record((0, 7, "PERSON"), (23, 30, "PERSON"), (11, 15, "LOCATION"), (34, 42, "PHONE_NUMBER"))]
    findings = [found((0, 7, "PERSON"), (23, 26, "PERSON"), (43, 48, "PERSON"), (11, 15, "PERSON"))]
    result = score(gold, findings)
    assert result.records == 1
    assert result.by_label["PERSON"] == Counts(
        gold=2,
        found=4,
        exact=1,
        gold_touched=2,
        found_touching=2,
        gold_hidden=2,
        gold_characters=14,
        found_characters=19,
        shared_characters=10,
    )
    person = result.by_label["PERSON"]
    assert person.strict == Measure(0.25, 0.5)
    assert person.strict.f1 == pytest.approx(1 / 3)
    assert person.overlap == Measure(0.5, 1.0)
    assert person.characters == Measure(10 / 19, 10 / 14)
    location, phone = result.by_label["LOCATION"], result.by_label["PHONE_NUMBER"]
    assert (location.overlap, location.any_label_recall) == (Measure(None, 0.0), 1.0)
    assert (phone.overlap.f1, phone.any_label_recall) == (0.0, 0.0)
    assert result.total.gold == 4
    assert result.total.overlap == Measure(0.5, 0.5)
    assert result.misses == (Miss(1, 11, 15, "LOCATION", "PERSON"), Miss(1, 34, 42, "PHONE_NUMBER"))


def test_perfect_and_empty() -> None:
    spans = ((0, 7, "PERSON"), (11, 15, "LOCATION"))
    perfect = score([record(*spans)], [found(*spans)])
    assert {m["f1"] for m in perfect.to_dict()["macro"].values() if "f1" in m} == {1.0}
    assert perfect.misses == ()
    nothing = score([record()], [found((0, 7, "PERSON"))])
    assert nothing == Evaluation(1, {}, ())
    assert nothing.total.strict.f1 is None
    assert "micro average" in nothing.table()


def test_a_touching_neighbour_is_no_overlap() -> None:
    result = score([record((0, 3, "PERSON"))], [found((3, 7, "PERSON"))])
    assert result.total.overlap == Measure(0.0, 0.0)
    assert result.total.any_label_recall == 0.0


def test_labels_that_were_not_annotated_do_not_count_as_wrong() -> None:
    gold = [record((0, 7, "PERSON"))]
    findings = [found((0, 7, "PERSON"), (11, 15, "LOCATION"))]
    assert score(gold, findings).total.found == 1
    assert score(gold, findings, labels=["PERSON", "LOCATION"]).by_label["LOCATION"] == Counts(
        found=1, found_characters=4
    )
    declared = [record((0, 7, "PERSON"), annotated=["PERSON", "LOCATION"])]
    assert score(declared, findings).by_label["LOCATION"].found == 1


def test_labels_asked_for_leave_the_others_out() -> None:
    gold = [record((0, 7, "PERSON"), (11, 15, "LOCATION"))]
    result = score(gold, [[]], labels=["LOCATION"])
    assert list(result.by_label) == ["LOCATION"]
    assert [miss.label for miss in result.misses] == ["LOCATION"]


def test_each_record_counts_by_its_own_annotated_labels() -> None:
    gold = [record(annotated=["LOCATION"]), record((0, 7, "PERSON"), annotated=["PERSON"])]
    both = found((0, 7, "PERSON"), (11, 15, "LOCATION"))
    result = score(gold, [both, both])
    assert (result.by_label["PERSON"].found, result.by_label["LOCATION"].found) == (1, 1)


def test_labels_are_renamed_on_both_sides() -> None:
    gold = [record((0, 7, "PER"), (11, 15, "GPE"), annotated=["PER", "GPE"])]
    findings = [found((0, 7, "PERSON"), (11, 15, "LOC"))]
    result = score(gold, findings, mapping={"PER": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION"})
    assert list(result.by_label) == ["LOCATION", "PERSON"]
    assert result.total.strict == Measure(1.0, 1.0)


def test_overlapping_findings_are_measured_as_they_would_be_hidden() -> None:
    # The longest wins; the same place found twice is one finding.
    findings = [found((0, 7, "PERSON"), (0, 7, "PERSON"), (0, 3, "PERSON"), (4, 7, "LOCATION"))]
    result = score([record((0, 7, "PERSON"), (11, 15, "LOCATION"))], findings)
    assert result.by_label["PERSON"].strict == Measure(1.0, 1.0)
    assert result.by_label["LOCATION"].found == 0


def test_a_long_ignored_finding_shields_nothing() -> None:
    result = score([record((0, 7, "PERSON"))], [found((0, 48, "URL"), (0, 7, "PERSON"))])
    assert result.total.strict == Measure(1.0, 1.0)


def test_the_surest_finding_names_a_miss() -> None:
    spans = [Span(0, 3, "USERNAME", 0.4, "x"), Span(0, 3, "LOCATION", 0.9, "x"), Span(4, 7, "URL", 0.5, "x")]
    assert score([record((0, 7, "PERSON"))], [spans]).misses == (Miss(1, 0, 7, "PERSON", "LOCATION"),)


def test_findings_must_be_as_many_as_records() -> None:
    with pytest.raises(ValueError, match="shorter"):
        score([record(), record()], [[]])


def test_json_and_table_hold_the_same_figures() -> None:
    gold = [record((0, 7, "PERSON"), (11, 15, "LOCATION"), (34, 42, "PHONE_NUMBER"))]
    result = score(gold, [found((0, 7, "PERSON"), (11, 14, "LOCATION"))])
    plain = json.loads(json.dumps(result.to_dict()))
    assert plain["records"] == 1
    assert plain["labels"]["PERSON"]["strict"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert plain["labels"]["PHONE_NUMBER"]["strict"] == {"precision": None, "recall": 0.0, "f1": 0.0}
    assert plain["labels"]["PHONE_NUMBER"]["gold"] == 1
    assert plain["micro"]["strict"] == {"precision": 0.5, "recall": 0.3333, "f1": 0.4}
    assert plain["macro"]["overlap"] == {"precision": 1.0, "recall": 0.6667, "f1": 0.6667}
    assert result.table().splitlines() == [
        "                            strict              overlap             any label   characters",
        "label          gold found    prec   rec    F1    prec   rec    F1         rec    prec   rec",
        "LOCATION          1     1     0.0   0.0   0.0   100.0 100.0 100.0       100.0   100.0  75.0",
        "PERSON            1     1   100.0 100.0 100.0   100.0 100.0 100.0       100.0   100.0 100.0",
        "PHONE_NUMBER      1     0       -   0.0   0.0       -   0.0   0.0         0.0       -   0.0",
        "micro average     3     2    50.0  33.3  40.0   100.0  66.7  80.0        66.7   100.0  52.6",
        "macro average                50.0  33.3  33.3   100.0  66.7  66.7        66.7   100.0  58.3",
    ]


spans_of = st.lists(
    st.tuples(st.integers(0, 47), st.integers(1, 12), st.sampled_from("AB")).map(
        lambda s: (s[0], min(s[0] + s[1], 48), s[2])
    ),
    max_size=6,
)


@given(spans_of, spans_of)
def test_what_must_always_hold(gold: list[tuple[int, int, str]], findings: list[tuple[int, int, str]]) -> None:
    result = score([record(*dict.fromkeys(gold))], [found(*findings)])
    for counts in (*result.by_label.values(), result.total):
        assert counts.exact <= counts.gold_touched <= counts.gold_hidden <= counts.gold
        assert counts.found_touching <= counts.found
        assert counts.shared_characters <= min(counts.gold_characters, counts.found_characters)
        for measure in (counts.strict, counts.overlap, counts.characters):
            assert all(value is None or 0 <= value <= 1 for value in (measure.precision, measure.recall, measure.f1))
    assert len(result.misses) == result.total.gold - result.total.gold_touched


def test_gold_is_read_line_by_line() -> None:
    span = {"start": 0, "end": 7, "label": "PERSON", "kind": "PER"}
    read = list(
        read_gold(
            [
                b"\xef\xbb\xbf" + lines({"id": "a-1", "text": TEXT, "spans": [span, span], "source": "ours"})[0],
                b"\n",
                *lines({"text": "", "spans": [], "annotated": ["URL"]}),
            ],
            name="gold.jsonl",
        )
    )
    assert read == [
        GoldRecord("a-1", TEXT, (GoldSpan(0, 7, "PERSON"),)),
        GoldRecord(3, "", (), frozenset({"URL"})),
    ]


def test_a_first_line_may_say_what_is_annotated() -> None:
    records = [
        {"annotated": ["URL", "PERSON"]},
        {"text": "x", "spans": []},
        {"text": "x", "spans": [], "annotated": []},
    ]
    read = list(read_gold(lines(*records), name="gold.jsonl"))
    assert [item.annotated for item in read] == [frozenset({"URL", "PERSON"}), frozenset()]


def bad_span(**changes: Any) -> bytes:
    return lines({"text": "secret", "spans": [{"start": 0, "end": 3, "label": "PERSON"} | changes]})[0]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"text": "secret', "not valid JSON at column 10"),
        (b"[" * 100_000, "not valid JSON"),
        (b'{"text": ' + b"1" * 5000 + b"}", "not valid JSON"),
        (b'{"text": "\xff"}', "not valid UTF-8 at byte 11"),
        (b'["secret"]', "must be an object with text and spans"),
        (b'{"spans": []}', "text must be a string"),
        (b'{"text": 1, "spans": []}', "text must be a string"),
        (b'{"text": "secret"}', "spans must be a list of objects with start, end and label"),
        (b'{"text": "secret", "spans": [[0, 1, "X"]]}', "spans[0] must be an object with start, end and label"),
        (bad_span(start="0"), "spans[0].start must be a whole number"),
        (bad_span(end=True), "spans[0].end must be a whole number"),
        (bad_span(end=2.0), "spans[0].end must be a whole number"),
        (bad_span(label=""), "spans[0].label must be a label"),
        (bad_span(end=7), "spans[0] is 0..7; it must be a range within the text's 6 characters"),
        (bad_span(start=3), "spans[0] is 3..3; it must be a range within the text's 6 characters"),
        (bad_span(start=-1), "spans[0] is -1..3; it must be a range within the text's 6 characters"),
        (b'{"text": "secret", "spans": [], "annotated": "URL"}', "annotated must be a list of labels"),
        (
            b'{"text": "secret", "spans": [{"start": 0, "end": 1, "label": "X"}], "annotated": ["Y"]}',
            "spans[0].label is not one of the labels in annotated",
        ),
    ],
)
def test_a_bad_line_is_named_and_not_quoted(line: bytes, message: str) -> None:
    good = lines({"text": "fine", "spans": []})
    with pytest.raises(InputError) as caught:
        list(read_gold([*good, line], name="gold.jsonl"))
    assert str(caught.value) == f"gold.jsonl line 2: {message}"
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("content", [[], [b"\n", b"  \n"]])
def test_an_empty_file_is_no_gold(content: list[bytes]) -> None:
    with pytest.raises(InputError, match=r"^gold\.jsonl: holds no record$"):
        list(read_gold(content, name="gold.jsonl"))


def test_a_curve_tells_what_a_threshold_would_do() -> None:
    gold = [record((0, 7, "PERSON"), (11, 15, "PERSON"), (23, 26, "LOCATION"))]
    spans = [Span(0, 7, "PERSON", 0.9, "x"), Span(11, 15, "PERSON", 0.5, "x"), Span(43, 48, "PERSON", 0.3, "x")]
    result = curves(gold, [spans], cuts=(0.95, 0.0, 0.5, 0.9))
    assert list(result.by_label) == ["LOCATION", "PERSON"]
    assert result.by_label["PERSON"] == (
        Point(0.0, 3, Measure(2 / 3, 1.0)),
        Point(0.5, 2, Measure(1.0, 1.0)),
        Point(0.9, 1, Measure(1.0, 0.5)),
        Point(0.95, 0, Measure(None, 0.0)),
    )
    assert json.loads(json.dumps(result.to_dict()))["PERSON"][3] == {
        "cut": 0.95,
        "found": 0,
        "precision": None,
        "recall": 0.0,
    }
    assert result.table().splitlines() == [
        "recall/precision by overlap, were findings of a lower score dropped",
        "score           0.00        0.50        0.90        0.95",
        "LOCATION       0.0/-       0.0/-       0.0/-       0.0/-",
        "PERSON    100.0/66.7 100.0/100.0  50.0/100.0       0.0/-",
    ]


def test_a_cut_drops_before_overlaps_are_resolved() -> None:
    # The long finding loses its vote with its place: what it covered stands again.
    spans = [Span(0, 48, "LOCATION", 0.4, "x"), Span(0, 7, "PERSON", 0.9, "x")]
    gold = [record((0, 7, "PERSON"), (11, 15, "LOCATION"))]
    people = curves(gold, [spans], cuts=(0.0, 0.5)).by_label["PERSON"]
    assert [point.overlap.recall for point in people] == [0.0, 1.0]


def test_a_curve_of_nothing() -> None:
    assert curves([record()], [[]]).table().splitlines()[1:] == ["score"]


@given(spans_of, spans_of, st.lists(st.floats(0, 1), min_size=1, max_size=5))
def test_the_first_point_is_the_evaluation(
    gold: list[tuple[int, int, str]], findings: list[tuple[int, int, str]], cuts: list[float]
) -> None:
    records, spans = [record(*dict.fromkeys(gold))], [found(*findings)]
    result = curves(records, spans, cuts=(0.0, *cuts))
    assert {label: points[0].overlap for label, points in result.by_label.items()} == {
        label: counts.overlap for label, counts in score(records, spans).by_label.items()
    }


def test_a_redactor_is_measured_with_the_labels_its_policy_keeps(tmp_path: Path) -> None:
    policy = {
        "version": 1,
        "packs": ["generic"],
        "ner": None,
        "entities": {"DEFAULT": "replace", "EMAIL_ADDRESS": "keep"},
    }
    file = tmp_path / "gold.jsonl"
    mail = "Write to ann.lee@example.org today."
    records = [{"text": mail, "spans": [{"start": 9, "end": 28, "label": "EMAIL_ADDRESS"}]}] * 70
    file.write_bytes(b"".join(lines(*records, {"text": "Nothing.", "spans": []})))
    with file.open("rb") as gold:
        result = evaluate(Redactor(policy), read_gold(gold, name=file.name))
    assert result.records == 71
    assert result.by_label["EMAIL_ADDRESS"].strict == Measure(1.0, 1.0)
