"""The corpus job: the same bytes and figures whichever way and by however many workers, and nothing that leaks."""

from __future__ import annotations

import csv
import gc
import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apache_beam as beam
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from apache_beam.runners.portability.fn_api_runner import FnApiRunner
from redact.pipelines import RedactRecords
from redact.pipelines.batches import in_batches, weigh
from redact.pipelines.cli import main
from redact.pipelines.formats import encode_record
from redact.pipelines.job import run_job
from redact.pipelines.options import choose_workers, is_local, runner_name
from redact.pipelines.progress import Beat, Heart, read_beats
from redact.pipelines.records import redact_records
from redact.pipelines.scan import run_scan
from redact.pipelines.shardfn import claim, lanes
from redact.pipelines.watch import Stall
from test_crates import piece

from redact import InputError, Redactor, Stats, UsageError
from redact.detect.ner import MODELS
from redact.errors import JobError

PII = ("jane.doe@example.org", "Margaret Thornbury", "+1 212 555 0187", "4111 1111 1111 1111")
QUICK = {"version": 1, "packs": ["generic"], "layers": {"ner": False}}


def texts(start: int, count: int) -> list[str]:
    """Texts of many lengths, some with personal data, some equal."""
    return [
        f"{'Please note. ' * (i % 7)}{PII[i % 4] if i % 3 else 'Nothing here'} was told on day {i % 50} by Tom Hale."
        for i in range(start, start + count)
    ]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of every kind; file names by kind, one of them with a mail address in it."""
    root = tmp_path_factory.mktemp("corpus")
    (root / "sub").mkdir()
    lines = [encode_record({"id": i, "text": text, "user": PII[0]}) for i, text in enumerate(texts(0, 300))]
    broken = b"{broken " + PII[0].encode()
    (root / "records.jsonl").write_bytes(b"\n".join([*lines[:150], broken, *lines[150:]]) + b"\n")
    (root / "sub" / "packed.jsonl.zst").write_bytes(zstandard.compress(b"\n".join(lines[:40]) + b"\n"))
    (root / "lines.txt.gz").write_bytes(gzip.compress("\n".join(texts(300, 50)).encode() + b"\n"))
    with (root / "table.csv").open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["text", "city"])
        writer.writerows([text, "Oslo"] for text in texts(350, 40))
    pq.write_table(pa.table({"text": texts(390, 40), "n": list(range(40))}), root / "rows.parquet")
    (root / f"{PII[0]}.txt").write_text("\n".join(texts(430, 10)) + "\n")
    return root


@dataclass(frozen=True)
class Output:
    """What a run left: the data by name, and the statistics."""

    data: dict[str, bytes]
    stats: Stats


def read_output(folder: Path) -> Output:
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    data = {name: path.read_bytes() for name, path in files.items() if not name.startswith("_redact/")}
    return Output(data, Stats.from_dict(json.loads((folder / "_redact" / "stats.json").read_text())))


@pytest.fixture(scope="module")
def by_workers(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The corpus as `redact run` cleans it, with one worker and with two."""
    folders = {}
    for workers in (1, 2):
        folders[workers] = tmp_path_factory.mktemp("clean") / "out"
        assert main(["run", str(corpus), str(folders[workers]), "--workers", str(workers)]) == 1
    return folders


def by_library(corpus: Path) -> Iterator[tuple[str, list[Any], Stats]]:
    """The records of each file as the library cleans them in one batch."""
    redactor = Redactor()
    columns = pq.read_table(corpus / "rows.parquet").to_pylist()
    with (corpus / "table.csv").open(newline="") as stream:
        rows: list[Any] = list(csv.DictReader(stream))
    lines = [line for line in (corpus / "records.jsonl").read_bytes().splitlines() if not line.startswith(b"{broken")]
    packed = zstandard.decompress((corpus / "sub" / "packed.jsonl.zst").read_bytes())
    for name, records in (
        ("records.jsonl", [json.loads(line) for line in lines]),
        ("sub/packed.jsonl.zst", [json.loads(line) for line in packed.splitlines()]),
        ("lines.txt.gz", gzip.decompress((corpus / "lines.txt.gz").read_bytes()).decode().splitlines()),
        ("table.csv", rows),
        ("rows.parquet", columns),
        ("EMAIL_ADDRESS.txt", (corpus / f"{PII[0]}.txt").read_text().splitlines()),
    ):
        stats = Stats()
        yield name, redact_records(redactor, records, fields=["text"], other_fields="redact", stats=stats), stats


def test_one_worker_two_workers_and_the_library_agree(corpus: Path, by_workers: dict[int, Path]) -> None:
    one, two = read_output(by_workers[1]), read_output(by_workers[2])
    assert one == two
    total = Stats()
    total.add_failure(stage="read", error="JSONDecodeError")
    names = set()
    for name, records, stats in by_library(corpus):
        names.add(name)
        total += stats
        assert decoded(name, one.data[name]) == records, name
    assert names == set(one.data)
    assert one.stats == total
    assert one.stats.failed == 1 and one.stats.findings > 500


def decoded(name: str, data: bytes) -> list[Any]:
    """The records of an output file."""
    if name.endswith(".parquet"):
        return pq.read_table(io.BytesIO(data)).to_pylist()
    if name.endswith(".csv"):
        return list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    if name.endswith(".gz"):
        data = gzip.decompress(data)
    if name.endswith(".zst"):
        data = zstandard.ZstdDecompressor().decompressobj().decompress(data)
    lines = data.decode().splitlines()
    return lines if ".txt" in name else [json.loads(line) for line in lines]


def test_the_text_command_gives_the_same_lines(corpus: Path, by_workers: dict[int, Path]) -> None:
    command = [sys.executable, "-m", "redact.pipelines.cli", "text", "--jsonl"]
    done = subprocess.run(command, input=(corpus / "records.jsonl").read_bytes(), capture_output=True, timeout=300)
    assert done.returncode == 1
    lines = done.stdout.splitlines(keepends=True)
    assert lines.pop(150) == b'{"error":{"stage":"read","error":"JSONDecodeError"}}\n'
    assert b"".join(lines) == (by_workers[1] / "records.jsonl").read_bytes()


def test_the_transform_gives_the_same_lines_and_figures(
    corpus: Path, by_workers: dict[int, Path], tmp_path: Path
) -> None:
    lines = (corpus / "records.jsonl").read_bytes().splitlines()
    records = [json.loads(line) for line in lines if not line.startswith(b"{broken")]
    pipeline = beam.Pipeline(runner=FnApiRunner())
    result = pipeline | beam.Create(records) | RedactRecords("training")
    cleaned = result.clean | beam.Map(encode_record) | beam.combiners.ToList()
    cleaned | "Write" >> beam.Map(
        lambda lines, path: Path(path).write_bytes(b"\n".join(lines)), str(tmp_path / "lines")
    )
    result.stats | "Stats" >> beam.Map(
        lambda stats, path: Path(path).write_text(json.dumps(stats.to_dict())), str(tmp_path / "stats")
    )
    pipeline.run().wait_until_finish()
    expected = (by_workers[1] / "records.jsonl").read_bytes().splitlines()
    assert sorted((tmp_path / "lines").read_bytes().splitlines()) == sorted(expected)
    stats = next(stats for name, _, stats in by_library(corpus) if name == "records.jsonl")
    assert Stats.from_dict(json.loads((tmp_path / "stats").read_text())) == stats


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_that_was_found_stands_anywhere_in_the_output(by_workers: dict[int, Path], workers: int) -> None:
    for path in by_workers[workers].rglob("*"):
        assert PII[0] not in str(path)
        if path.is_file() and path.suffix not in (".gz", ".zst", ".parquet"):
            content = path.read_bytes()
            assert not any(value.encode() in content for value in PII), path


def test_the_own_folder_is_complete(by_workers: dict[int, Path]) -> None:
    own = by_workers[2] / "_redact"
    assert {"manifest.json", "stats.json", "report.md", "report.html", "failed.jsonl"} <= {
        p.name for p in own.iterdir()
    }
    (failure,) = [json.loads(line) for line in (own / "failed.jsonl").read_text().splitlines()]
    assert failure == {"file": "records.jsonl", "line": 151, "stage": "read", "error": "JSONDecodeError"}
    assert json.loads((own / "stats.json").read_text())["records"] == 481
    assert list((own / "tmp").iterdir()) == []


def test_scan_counts_what_run_would_and_writes_nothing(
    corpus: Path, by_workers: dict[int, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_scan([str(corpus)], workers=1) == read_output(by_workers[1]).stats
    assert list(tmp_path.iterdir()) == []


def test_scan_and_run_agree_on_a_torn_file(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(b"mail %d@example.org\n" % i for i in range(3000)))
    (tmp_path / "torn.txt.gz").write_bytes(packed[:-20])
    (tmp_path / "good.txt").write_text("jane@example.org\n")
    result = run_job([str(tmp_path)], str(tmp_path.parent / f"{tmp_path.name}-out"), policy=QUICK)
    assert (result.exit_code, result.stats.records, result.stats.failed) == (1, 2, 1)
    assert result.stats.errors == {"read:TruncatedFile": 1}
    assert run_scan([str(tmp_path)], policy=QUICK) == result.stats


@pytest.mark.parametrize("workers", [1, 2])
def test_a_disk_that_takes_no_more_is_one_line_and_nothing_torn(tmp_path: Path, workers: int) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("jane@example.org and more text\n" * 4000)
    (tmp_path / "policy.yaml").write_text(json.dumps(QUICK))
    arguments = [
        sys.executable,
        "-m",
        "redact.pipelines.cli",
        "run",
        "a.txt",
        "b.txt",
        "out",
        "--policy",
        "policy.yaml",
    ]
    # A limit on the size of a file, in KiB, stands in for a full disk: the system refuses to write on.
    limited = ["bash", "-c", 'ulimit -f 50 && exec "$@"', "bash", *arguments, "--workers", str(workers)]
    done = subprocess.run(limited, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    said = [line for line in done.stderr.splitlines() if " records, " not in line]
    assert (done.returncode, len(said)) == (1, 1), done.stderr
    assert said[0].startswith("redact: error: cannot write out/") and "the same command goes on" in said[0]
    assert not list((tmp_path / "out").glob("*.txt"))
    done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "b.txt").read_text() == "<EMAIL_ADDRESS> and more text\n" * 4000


def test_the_manifest_names_the_files_of_the_models(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("Ask Maria Kowalczyk.\n")
    policy = {"version": 1, "packs": []}
    run_job([str(tmp_path / "in.txt")], str(tmp_path / "out"), policy=policy, workers=1)
    models = json.loads((tmp_path / "out" / "_redact" / "manifest.json").read_bytes())["models"]
    fast = MODELS / "fast"
    assert models == {
        f"fast/{name}": hashlib.sha256((fast / name).read_bytes()).hexdigest()
        for name in ("config.json", "weights.npz")
    }


def test_a_second_run_has_nothing_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("jane@example.org\n")
    (tmp_path / "b.txt").write_text("plain\n")
    inputs, output = [str(tmp_path / "*.txt")], str(tmp_path / "out")
    first = run_job(inputs, output, policy=QUICK)
    assert (first.exit_code, first.shards, first.done) == (0, 2, 2)
    before = read_output(Path(output))
    again = run_job(inputs, output, policy=QUICK)
    assert (again.exit_code, again.shards, again.done) == (0, 2, 0)
    (tmp_path / "b.txt").write_text("now bob@example.org\n")
    changed = run_job(inputs, output, policy=QUICK)
    assert (changed.shards, changed.done, changed.stats.findings) == (2, 1, 2)
    assert read_output(Path(output)).data == before.data | {"b.txt": b"now <EMAIL_ADDRESS>\n"}


def test_another_policy_or_fields_need_another_output(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "jane@example.org"}\n')
    inputs, output = [str(tmp_path / "a.jsonl")], str(tmp_path / "out")
    run_job(inputs, output, policy=QUICK)
    with pytest.raises(InputError, match="another policy"):
        run_job(inputs, output, policy=QUICK | {"threshold": 0.9})
    with pytest.raises(InputError, match="another policy"):
        run_job(inputs, output, policy=QUICK, other_fields="keep")
    assert (tmp_path / "out" / "a.jsonl").read_text() == '{"text":"<EMAIL_ADDRESS>"}\n'


def test_on_error_stop_breaks_off_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\n{"no": "jane@example.org"}\n')
    with pytest.raises(JobError) as raised:
        run_job([str(tmp_path / "a.jsonl")], str(tmp_path / "out"), policy=QUICK | {"on_error": "stop"})
    assert str(raised.value) == "a.jsonl, line 2: read failed with MissingField"
    assert not (tmp_path / "out" / "a.jsonl").exists()


def test_errors_of_worker_processes_arrive_as_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_text('{"no": "jane@example.org"}\n' * 3)
    (tmp_path / "stop.yaml").write_text(json.dumps(QUICK | {"on_error": "stop"}))
    arguments = ["run", str(tmp_path / "*.jsonl"), str(tmp_path / "out"), "--policy", str(tmp_path / "stop.yaml")]
    assert main([*arguments, "--workers", "2"]) == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if " records, " not in line]
    assert len(lines) == 1
    assert lines[0] in [f"redact: error: {name}.jsonl, line 1: read failed with MissingField" for name in ("a", "b")]


def test_other_runners_get_the_job_unchanged(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text("jane@example.org\n")
    command = [sys.executable, "-m", "redact.pipelines.cli", "run", str(tmp_path / "*.txt"), str(tmp_path / "out")]
    (tmp_path / "policy.yaml").write_text(json.dumps(QUICK))
    beam_options = ["--runner=PortableRunner", "--job_endpoint=embed", "--environment_type=LOOPBACK"]
    done = subprocess.run(
        [*command, "--policy", str(tmp_path / "policy.yaml"), "--", *beam_options], capture_output=True, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()
    assert read_output(tmp_path / "out").data == dict.fromkeys(("a.txt", "b.txt", "c.txt"), b"<EMAIL_ADDRESS>\n")


def test_a_folder_of_the_users_does_not_shadow_ours(tmp_path: Path) -> None:
    for name in ("recognizers", "pipelines", "apache_beam"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError('the wrong package')\n")
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("jane@example.org\n")
    (tmp_path / "policy.yaml").write_text(json.dumps(QUICK))
    script = Path(sys.executable).with_name("redact")
    arguments = ["run", "a.txt", "b.txt", "out", "--policy", "policy.yaml", "--workers", "2"]
    done = subprocess.run([str(script), *arguments], capture_output=True, cwd=tmp_path, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "out" / "b.txt").read_bytes() == b"<EMAIL_ADDRESS>\n"


def test_a_recognizer_of_the_script_itself_is_refused_for_processes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("BADGE7\n")
    (tmp_path / "script.py").write_text(
        "import sys\n"
        "from redact import recognizer\n"
        "from redact.errors import RecognizerError\n"
        "from redact.pipelines.job import run_job\n"
        "@recognizer('BADGE')\n"
        "def badges(text):\n"
        "    return [(i, i + 6) for i in range(len(text)) if text.startswith('BADGE', i)]\n"
        f"policy = {QUICK!r}\n"
        "try:\n"
        "    run_job(['a.txt', 'b.txt'], 'out', policy=policy, recognizers=[badges], workers=int(sys.argv[1]))\n"
        "except RecognizerError as error:\n"
        "    sys.exit(str(error))\n"
    )
    command = [sys.executable, "script.py"]
    done = subprocess.run([*command, "2"], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "recognizer badges is defined in the script itself" in done.stderr
    done = subprocess.run([*command, "1"], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out" / "a.txt").read_text() == "<BADGE>\n"


@pytest.mark.parametrize(
    ("arguments", "name", "local"),
    [
        ([], "", True),
        (["--runner=DirectRunner"], "DirectRunner", True),
        (["--runner", "FnApiRunner"], "FnApiRunner", True),
        (["--runner=FlinkRunner", "--flink_master=x"], "FlinkRunner", False),
        (["--runner=DirectRunner", "--runner", "SparkRunner"], "SparkRunner", False),
    ],
)
def test_the_runner_is_the_last_one_named(arguments: list[str], name: str, local: bool) -> None:
    assert runner_name(arguments) == name
    assert is_local(arguments) is local


def test_workers_are_for_the_local_runner(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a\n")
    with pytest.raises(UsageError, match="--workers is for the local runner"):
        run_job([str(tmp_path)], "out", policy=QUICK, workers=2, beam_args=["--runner=FlinkRunner"])


def test_the_options_of_a_call_are_read_as_they_are_meant(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mail jane@example.org\n")
    with pytest.raises(UsageError, match="--workers must be at least 1, as a whole number, not '2'"):
        run_job(tmp_path / "a.txt", tmp_path / "out", policy=QUICK, workers="2")  # type: ignore[arg-type]
    assert run_job(tmp_path / "a.txt", tmp_path / "out", policy=QUICK, beam_args="--runner=direct").exit_code == 0
    with pytest.raises(UsageError, match="redact run --help lists ours"):
        run_job(tmp_path / "a.txt", tmp_path / "out", policy=QUICK, beam_args=["--help"])


def test_workers_are_as_many_as_asked_or_worth_it() -> None:
    assert choose_workers(4, shards=2, size=0) == 2
    assert choose_workers(None, shards=100, size=1 << 10) == 1
    assert choose_workers(None, shards=100, size=1 << 30) == os.cpu_count()
    assert choose_workers(None, shards=0, size=0) == 1


def test_every_worker_gets_a_lane_of_all_units_large_ones_first() -> None:
    units = [piece(i, 100_000 + i % 3) for i in range(2500)]
    elements = lanes(units, workers=2)
    assert len(elements) == 6
    for worker in (0, 1):
        dealt = [unit for element in elements[worker::2] for crate in element for unit in crate]
        assert sorted(unit.id for unit in dealt) == sorted(unit.id for unit in units)
        assert [unit.shard.size for unit in dealt] == sorted((unit.shard.size for unit in units), reverse=True)


def test_a_unit_is_claimed_once(tmp_path: Path) -> None:
    assert [claim(tmp_path, "x"), claim(tmp_path, "x"), claim(tmp_path, "y")] == [True, False, True]


def test_batches_are_bounded_in_records_and_characters() -> None:
    rows = [(i, {"text": "x" * 10, "tags": ["y" * 5], "n": 1}) for i in range(10)]
    assert weigh(rows[0][1]) == 25
    assert [len(batch) for batch in in_batches(rows, records=4, characters=1000)] == [4, 4, 2]
    assert [len(batch) for batch in in_batches(rows, records=100, characters=50)] == [2] * 5
    assert [row for batch in in_batches(rows, records=3) for row in batch] == rows


def test_records_in_hand_are_let_go_before_the_next_are_read(tmp_path: Path) -> None:
    class Letter(str):
        __slots__ = ("__weakref__",)

    held: list[weakref.ref[Letter]] = []

    def rows() -> Iterator[tuple[int, str]]:
        for i in range(4):
            gc.collect()
            assert not [one for one in held if one() is not None]
            letter = Letter("x" * 100)
            held.append(weakref.ref(letter))
            yield i, letter
            del letter

    for batch in in_batches(rows(), characters=100):
        assert len(batch) == 1
        del batch


def test_each_worker_is_waited_for_by_what_it_has_in_hand() -> None:
    now = [0.0]
    stall = Stall(600, clock=lambda: now[0])

    def at(seconds: float, **beats: Beat) -> str:
        now[0] = seconds
        return stall.look(beats)

    idle, busy, large = Beat(), Beat(name="a.txt", line=7), Beat(name="b.txt", line=1, characters=40_000_000)
    assert at(599, one=idle) == "" and at(1198, one=idle) == ""
    assert at(1200, one=idle) == "no worker has made progress for 600 seconds"
    assert at(2000, one=busy, two=large) == "" and at(2599, one=busy, two=large) == ""
    # One that works on does not cover up for one that hangs.
    assert at(2601, one=busy, two=Beat(records=1, name="c.txt")) == (
        "a worker has made no progress for 600 seconds, at line 7 of a.txt or behind it"
    )
    assert at(4399, one=idle, two=large) == "" and at(6198, one=idle, two=large) == ""
    assert at(6200, one=idle, two=large).startswith(
        "a worker has made no progress for 1800 seconds, at line 1 of b.txt"
    )


def test_a_worker_says_what_it_has_in_hand_before_it_works_on_it(tmp_path: Path) -> None:
    heart = Heart(tmp_path)
    heart.begin("a.txt")
    for batch in in_batches([(1, "x" * 600_000), (2, "y"), (3, "z")], take=heart.take):
        (beat,) = read_beats(tmp_path).values()
        assert (beat.name, beat.line, beat.characters) == ("a.txt", batch[0][0], sum(len(text) for _, text in batch))


def test_an_output_without_a_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("a text\n")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(UsageError, match="output has no name"):
        run_job(["../a.txt"], "", policy=QUICK)
    assert not list((tmp_path / "here").iterdir())


def test_one_path_and_one_field_need_no_list(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"body": "jane.doe@example.org"}\n')
    result = run_job(tmp_path / "a.jsonl", tmp_path / "out", policy=QUICK, fields="body", workers=1)
    assert (result.output, result.failed, result.stats.by_field) == (str(tmp_path / "out"), 0, {"body": 1})
    assert run_scan(str(tmp_path / "*.jsonl"), policy=QUICK, fields="body").findings == 1
    with pytest.raises(InputError, match="no such file or folder"):
        run_scan([tmp_path / "absent"])
