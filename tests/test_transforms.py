"""The Beam transforms, run eagerly: a pipeline of a test is a line."""

from __future__ import annotations

import gzip
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import apache_beam as beam
import pytest
from apache_beam.runners.portability.fn_api_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to
from redact.pipelines import ReadRecords, RedactRecords, WriteRecords
from redact.pipelines.combine import CombineStats
from redact.pipelines.records import redact_records
from redact.pipelines.transforms import FailedLine

from redact import Failed, PolicyError, Redactor, Stats, recognizer
from redact.errors import InputError, RecognizerError, UsageError

POLICY = {"version": 1, "packs": ["generic"], "layers": {"ner": False}}
ROOT = Path(__file__).parents[1]


@recognizer("BADGE", score=0.9)
def badges(text: str) -> Iterable[tuple[int, int]]:
    if "explode" in text:
        raise ValueError(text)
    return [(i, i + 6) for i in range(len(text)) if text.startswith("BADGE", i)]


def run(build: Callable[[Any], Any]) -> Any:
    """Run what `build` makes of a pipeline; what it returns can be asked for counters."""
    pipeline = beam.Pipeline(runner=FnApiRunner())
    build(pipeline)
    result = pipeline.run()
    result.wait_until_finish()
    return result


def redacted(records: list[Any], check: Callable[[Any], Any], **options: Any) -> Any:
    policy = options.pop("policy", POLICY)
    return run(lambda pipeline: check(pipeline | beam.Create(records) | RedactRecords(policy, **options)))


def test_records_failures_and_stats_come_apart() -> None:
    records = ["mail jane@example.org", {"text": "BADGE7", "n": 1}, {"other": 1}, "explode jane@example.org"]

    def check(result: Any) -> None:
        clean = ["mail <EMAIL_ADDRESS>", {"text": "<BADGE>", "n": 1}]
        failed = [
            {"stage": "read", "error": "MissingField"},
            {"stage": "detect:functions", "error": "ValueError", "recognizer": "badges"},
        ]
        assert_that(result.clean, equal_to(clean), label="clean")
        assert_that(result.failed, equal_to(failed), label="failed")
        counts = result.stats | beam.Map(lambda stats: (stats.records, stats.changed, stats.failed, stats.findings))
        assert_that(counts, equal_to([(4, 2, 2, 2)]), label="stats")

    result = redacted(records, check, recognizers=[badges])
    counters = {c.key.metric.name: c.committed for c in result.metrics().query()["counters"]}
    assert {name: counters[name] for name in ("records", "changed", "failed", "findings")} == {
        "records": 4, "changed": 2, "failed": 2, "findings": 2,
    }  # fmt: skip


def test_stats_equal_those_of_the_library() -> None:
    records = [{"text": f"mail {i}@example.org, IP 8.8.{i}.4", "id": f"u{i}@example.org"} for i in range(50)]
    expected = Stats()
    redact_records(Redactor(POLICY), records, fields=["text"], other_fields="redact", stats=expected)
    redacted(records, lambda result: assert_that(result.stats, equal_to([expected])))


def test_no_records_give_empty_stats() -> None:
    redacted([], lambda result: assert_that(result.stats, equal_to([Stats()])))


def test_fields_and_other_fields_are_the_callers() -> None:
    record = {"a": {"b": "jane@example.org"}, "c": "bob@example.org"}
    kept = {"a": {"b": "<EMAIL_ADDRESS>"}, "c": "bob@example.org"}
    redacted([record], lambda result: assert_that(result.clean, equal_to([kept])), field="a.b", other_fields="keep")
    redacted(
        [record],
        lambda result: assert_that(result.clean, equal_to([{"a": {"b": "<EMAIL_ADDRESS>"}}])),
        field=["a.b"],
        other_fields="drop",
    )


def test_wrong_arguments_are_said_before_any_pipeline() -> None:
    with pytest.raises(PolicyError, match="trainin"):
        RedactRecords("trainin")
    with pytest.raises(PolicyError, match="position"):
        RedactRecords(POLICY, field="a..b")
    with pytest.raises(UsageError, match="other_fields"):
        RedactRecords(POLICY, other_fields="hide")


def test_recognizers_must_be_able_to_travel() -> None:
    def inner(text: str) -> list[tuple[int, int]]:
        return []

    with pytest.raises(RecognizerError, match="inner cannot be sent to the workers"):
        RedactRecords(POLICY, recognizers=[recognizer("X")(inner)])


def test_on_error_stop_ends_the_pipeline_without_the_text() -> None:
    with pytest.raises(Exception, match="detect:functions failed with ValueError in badges") as raised:
        redacted(
            ["explode jane@example.org"],
            lambda result: result.clean,
            policy=POLICY | {"on_error": "stop"},
            recognizers=[badges],
        )
    assert "jane@example.org" not in str(raised.value)


class Person(NamedTuple):
    name: str
    mail: str


def test_rows_of_a_schema_stay_rows() -> None:
    def check(result: Any) -> None:
        mails = result.clean | beam.Map(lambda row: (type(row).__name__, row.mail))
        assert_that(mails, equal_to([("Person", "<EMAIL_ADDRESS>")]))

    redacted([Person("x", "jane@example.org")], check, field="mail")
    redacted(
        [beam.Row(mail="jane@example.org", n=1)],
        lambda result: assert_that(result.clean, equal_to([beam.Row(mail="<EMAIL_ADDRESS>", n=1)])),
        field="mail",
    )


def test_windows_keep_their_own_stats() -> None:
    def build(pipeline: Any) -> None:
        records = (
            pipeline
            | beam.Create([(0, "jane@example.org"), (1, "x"), (100, "y")])
            | beam.Map(lambda pair: beam.window.TimestampedValue(pair[1], pair[0]))
            | beam.WindowInto(beam.window.FixedWindows(10))
        )
        stats = (records | RedactRecords(POLICY)).stats | beam.Map(lambda stats: (stats.records, stats.findings))
        assert_that(stats, equal_to([(2, 1), (1, 0)]))

    run(build)


def test_files_are_read_cleaned_and_written(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.jsonl").write_text('{"text":"jane@example.org"}\n{"text":\n')
    (tmp_path / "raw" / "b.txt").write_text("bob@example.org\nplain\n")
    out = str(tmp_path / "clean" / "part.jsonl.gz")

    def build(pipeline: Any) -> None:
        result = pipeline | ReadRecords([str(tmp_path / "raw")]) | RedactRecords(POLICY)
        result.clean | WriteRecords(out, num_shards=1)
        failed = {"file": str(tmp_path / "raw" / "a.jsonl"), "line": 2, "stage": "read", "error": "JSONDecodeError"}
        assert_that(result.failed, equal_to([failed]))

    run(build)
    (part,) = (tmp_path / "clean").iterdir()
    assert part.name == "part-00000-of-00001.jsonl.gz"
    assert sorted(gzip.decompress(part.read_bytes()).splitlines()) == [
        b'"<EMAIL_ADDRESS>"', b'"plain"', b'{"text":"<EMAIL_ADDRESS>"}',
    ]  # fmt: skip
    with pytest.raises(InputError, match="parts of an earlier run"):
        run(lambda pipeline: pipeline | beam.Create([1]) | WriteRecords(out))


def test_a_torn_file_ends_in_a_failure(tmp_path: Path) -> None:
    packed = gzip.compress(b'{"text":"a"}\n' * 5000)
    (tmp_path / "a.jsonl.gz").write_bytes(packed[: len(packed) // 2])

    def build(pipeline: Any) -> None:
        result = pipeline | ReadRecords(str(tmp_path)) | RedactRecords(POLICY)
        assert_that(result.failed | beam.Map(lambda row: row["error"]), equal_to(["TruncatedFile"]))

    run(build)


def test_written_records_must_be_clean_and_jsonl(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="JSONL"):
        run(lambda pipeline: pipeline | beam.Create([1]) | WriteRecords(str(tmp_path / "part.csv")))
    with pytest.raises(Exception, match="read failed with JSONDecodeError"):
        run(
            lambda pipeline: (
                pipeline
                | beam.Create([FailedLine("read", "JSONDecodeError", "a", 1)])
                | WriteRecords(str(tmp_path / "part.jsonl"))
            )
        )


def test_a_folder_takes_parts(tmp_path: Path) -> None:
    run(lambda pipeline: pipeline | beam.Create([{"a": 1}]) | WriteRecords(f"{tmp_path}/clean/", num_shards=1))
    assert (tmp_path / "clean" / "part-00000-of-00001.jsonl").read_bytes() == b'{"a":1}\n'


def test_missing_input_is_said_at_once() -> None:
    with pytest.raises(InputError, match="no-such-file"):
        run(lambda pipeline: pipeline | ReadRecords(["no-such-file.jsonl"]))


def test_stats_combine_in_any_grouping() -> None:
    combine = CombineStats()
    parts = [Stats(records=n) for n in (1, 2, 3)]
    for part in parts:
        part.by_label["A"] += part.records
    one = combine.create_accumulator()
    for part in parts:
        one = combine.add_input(one, part)
    many = [combine.add_input(combine.create_accumulator(), part) for part in parts]
    total = combine.extract_output(combine.merge_accumulators(many))
    assert total == one == Stats(records=6, by_label=one.by_label) and one.by_label["A"] == 6
    assert [part.records for part in parts] == [1, 2, 3]


def test_failed_lines_are_failures() -> None:
    assert isinstance(FailedLine("read", "X", "file", 3), Failed)


@pytest.mark.skipif(
    importlib.util.find_spec("jsonschema") is None or importlib.util.find_spec("docstring_parser") is None,
    reason="Beam YAML needs the extra redact-corpus[yaml]",
)
def test_the_yaml_example_runs(tmp_path: Path) -> None:
    (tmp_path / "raw.txt").write_text("mail jane@example.org\nplain\n")
    variables = {"input": str(tmp_path / "raw.txt"), "output": str(tmp_path / "clean.txt")}
    command = [sys.executable, "-m", "apache_beam.yaml.main", "--runner=FnApiRunner"]
    done = subprocess.run(
        [
            *command,
            f"--yaml_pipeline_file={ROOT / 'examples' / 'beam_yaml.yaml'}",
            f"--jinja_variables={json.dumps(variables)}",
        ],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert (tmp_path / "clean.txt-00000-of-00001").read_text() == "mail <EMAIL_ADDRESS>\nplain\n"
    assert (tmp_path / "clean.txt.failed-00000-of-00001").read_text() == ""
