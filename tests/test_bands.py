from __future__ import annotations

import importlib
import sys
from pathlib import Path

from redact.measure.gold import GoldSpan
from redact.types import Span

# benchmarks/ is no part of the package: it is found beside this folder.
sys.path.append(str(Path(__file__).parents[1]))
bands = importlib.import_module("benchmarks.bands")


def found(start: int, end: int, label: str, score: float) -> Span:
    return Span(start, end, label, score, "made up")


def test_a_band_holds_its_start_and_not_its_end() -> None:
    assert [bands.band(score) for score in (0.0, 0.39, 0.4, 0.74, 0.75, 0.99, 1.0)] == [0, 0, 1, 2, 3, 4, 5]


def test_a_finding_is_right_where_gold_of_its_label_overlaps_it() -> None:
    tally: bands.Tally = {}
    gold = [GoldSpan(0, 10, "PHONE_NUMBER"), GoldSpan(20, 30, "LOCATION")]
    spans = [
        found(5, 12, "PHONE_NUMBER", 0.7),
        found(20, 25, "PHONE_NUMBER", 0.7),
        found(22, 30, "ADDRESS", 0.95),
        found(0, 9, "US_SSN", 1.0),
    ]
    bands.count(tally, gold, spans, frozenset({"PHONE_NUMBER", "LOCATION"}) | {"US_SSN"})
    assert tally["PHONE_NUMBER"] == {2: [1, 2]}
    assert tally["US_SSN"] == {5: [0, 1]}
    assert "ADDRESS" not in tally and tally["LOCATION"] == {4: [1, 1]}


def test_a_label_that_the_file_does_not_annotate_does_not_count() -> None:
    tally: bands.Tally = {}
    bands.count(tally, [], [found(0, 5, "US_SSN", 1.0), found(0, 5, "ADDRESS", 0.9)], frozenset({"PERSON"}))
    assert tally == {}


def test_the_surest_speaks_for_a_stretch() -> None:
    spans = [found(0, 5, "A", 0.5), found(2, 8, "A", 1.0), found(9, 12, "A", 0.5)]
    assert [(one.start, one.score) for one in bands.surest(spans)] == [(2, 1.0), (9, 0.5)]


def test_the_table_has_a_row_for_each_label() -> None:
    lines = bands.table({"B": {5: [3, 4]}, "A": {0: [0, 2]}}).splitlines()
    assert lines[0].startswith("| label | 0 to 0.4 |") and lines[0].endswith("| 1 |")
    assert lines[2].startswith("| A | 0% of 2 |") and lines[3].endswith("| 75% of 4 |")
