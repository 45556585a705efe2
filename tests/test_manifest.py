"""What is done is known, proven and not done again; what is not, is said without a word of text."""

from __future__ import annotations

import gzip
import hashlib
import hmac
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from filejob import all_bytes, clean_files, data_files
from redact.pipelines import manifest
from redact.pipelines.clean import clean_task
from redact.pipelines.journal import FailureLog
from redact.pipelines.manifest import Manifest
from redact.pipelines.readers import find_inputs
from redact.pipelines.records import redact_records
from redact.pipelines.reports import write_reports
from small import small_redactor
from test_readers import put

from redact import Failed, InputError, PolicyError, Redactor, Stats, recognizer
from redact.errors import JobError

GOOD = b'{"text": "Ada Lovelace", "n": 1}\n{"text": "x"}\n'
WIDE = b'{"text": "%s"}\n' % (b"a " * 5000)


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REDACT_KEY", raising=False)


def own(output: Path, name: str) -> Any:
    text = (output / "_redact" / name).read_text()
    return [json.loads(line) for line in text.splitlines()] if name.endswith("jsonl") else json.loads(text)


def times(output: Path) -> dict[str, int]:
    return {name: (output / name).stat().st_mtime_ns for name in data_files(output)}


def corpus(folder: Path) -> Path:
    put(folder / "a.jsonl", GOOD)
    put(folder / "bob@b.org/Ada Lovelace.jsonl.gz", gzip.compress(GOOD + b"{broken\n" + b'{"body": 1}\n'))
    put(folder / "big.jsonl", WIDE * 400)
    return folder


def test_a_run_leaves_its_account(tmp_path: Path) -> None:
    summary = clean_files(corpus(tmp_path / "in"), tmp_path / "out", target=1 << 20)
    out = tmp_path / "out"
    assert list(data_files(out)) == [
        "EMAIL_ADDRESS/PERSON.jsonl.gz",
        "a.jsonl",
        *(f"big-0000{i}-of-00004.jsonl" for i in range(4)),
    ]
    assert own(out, "failed.jsonl") == [
        {"file": "EMAIL_ADDRESS/PERSON.jsonl.gz", "line": 3, "stage": "read", "error": "JSONDecodeError"},
        {"file": "EMAIL_ADDRESS/PERSON.jsonl.gz", "line": 4, "stage": "read", "error": "MissingField"},
    ]
    stats = own(out, "stats.json")
    assert (stats["records"], stats["failed"], stats["changed"]) == (406, 2, 2)
    assert Stats.from_dict(stats) == summary.stats and summary.failed == 2
    manifest = own(out, "manifest.json")
    assert manifest["fingerprint"] == small_redactor().fingerprint and manifest["finished"] is True
    assert manifest["versions"] == {"redact": "test"}
    files = {file["file"]: file for file in manifest["files"]}
    assert [file["records"] for file in files.values()] == [4, 2, 400]
    for name, data in data_files(out).items():
        (entry,) = [entry for file in files.values() for entry in file["outputs"] if entry["file"] == name]
        assert entry["bytes"] == len(data) and entry["sha256"] == hashlib.sha256(data).hexdigest()
    assert sum(entry["records"] for file in files.values() for entry in file["outputs"]) == 404


def test_no_text_and_no_unkeyed_digest_of_an_input_is_left(tmp_path: Path) -> None:
    clean_files(corpus(tmp_path / "in"), tmp_path / "out")
    left = all_bytes(tmp_path / "out")
    for word in (b"Lovelace", b"bob@", b"b.org", b"broken", b"body", os.fsencode(tmp_path)):
        assert word not in left
    for path in (tmp_path / "in").rglob("*.*"):
        if path.is_file():
            assert hashlib.sha256(path.read_bytes()).hexdigest().encode() not in left


def test_statistics_equal_the_librarys(tmp_path: Path) -> None:
    rows = [{"text": f"Ada Lovelace {i}", "role": "user", "m": {"Bob Stone": [i, "a@b.org"]}} for i in range(1500)]
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    library = Stats()
    redact_records(small_redactor(), rows, fields=["text"], other_fields="redact", stats=library)
    put(tmp_path / "in/a.jsonl", data)
    for batch, target in ((256, 1 << 40), (1, 1 << 40), (13, 20_000)):
        assert clean_files(tmp_path / "in", tmp_path / f"out{batch}", batch=batch, target=target).stats == library


def test_a_second_run_does_nothing_again(tmp_path: Path) -> None:
    corpus(tmp_path / "in")
    first = clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    before = times(tmp_path / "out")
    assert clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20) == first
    assert times(tmp_path / "out") == before


def test_only_what_is_missing_or_changed_is_done(tmp_path: Path) -> None:
    corpus(tmp_path / "in")
    clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    before, data = times(tmp_path / "out"), data_files(tmp_path / "out")
    (tmp_path / "out/big-00002-of-00004.jsonl").unlink()
    put(tmp_path / "in/a.jsonl", GOOD.replace(b"1", b"2"))
    put(tmp_path / "in/new.jsonl", GOOD)
    summary = clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    after = times(tmp_path / "out")
    assert {name for name in after if after[name] != before.get(name)} == {
        "a.jsonl",
        "big-00002-of-00004.jsonl",
        "new.jsonl",
    }
    assert data_files(tmp_path / "out") == data | {
        "a.jsonl": b'{"text":"<PERSON>","n":2}\n{"text":"x"}\n',
        "new.jsonl": b'{"text":"<PERSON>","n":1}\n{"text":"x"}\n',
    }
    assert summary.stats.records == 408


def test_outputs_of_a_changed_file_do_not_stay_beside_the_new(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", WIDE * 400)
    clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    assert len(data_files(tmp_path / "out")) == 4
    put(tmp_path / "in/a.jsonl", WIDE * 200)
    summary = clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    assert list(data_files(tmp_path / "out")) == ["a-00000-of-00002.jsonl", "a-00001-of-00002.jsonl"]
    assert summary.stats.records == 200
    put(tmp_path / "in/a.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    assert (
        list(data_files(tmp_path / "out")) == ["a.jsonl"] and len(own(tmp_path / "out", "manifest.json")["files"]) == 1
    )


def test_an_output_without_its_record_is_not_left_behind(tmp_path: Path) -> None:
    # A kill can come after an output is in place and before its record is.
    put(tmp_path / "in/a.jsonl", WIDE * 400)
    clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    for record in (tmp_path / "out/_redact/shards").iterdir():
        record.unlink()
    put(tmp_path / "in/a.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out", target=1 << 20)
    assert list(data_files(tmp_path / "out")) == ["a.jsonl"]


def test_damaged_records_are_done_again(tmp_path: Path) -> None:
    corpus(tmp_path / "in")
    first = clean_files(tmp_path / "in", tmp_path / "out")
    records = sorted((tmp_path / "out/_redact/shards").glob("*.json"))
    for record, damage in zip(records, (b"", b"[]", b'{"id": 1}'), strict=True):
        record.write_bytes(damage)
    assert clean_files(tmp_path / "in", tmp_path / "out") == first


def test_a_small_output_that_a_power_cut_has_spoiled_is_done_again(tmp_path: Path) -> None:
    """Its record may have come to the disk before it: zeros of the right length are what file systems leave then."""
    for name in "abc":
        put(tmp_path / f"in/{name}.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out")
    before, written = data_files(tmp_path / "out"), times(tmp_path / "out")
    spoiled = tmp_path / "out/b.jsonl"
    spoiled.write_bytes(bytes(spoiled.stat().st_size))
    clean_files(tmp_path / "in", tmp_path / "out")
    assert data_files(tmp_path / "out") == before
    after = times(tmp_path / "out")
    assert {name for name in after if after[name] != written[name]} == {"b.jsonl"}


def test_small_files_are_put_on_the_disk_together_and_before_the_run_counts_as_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus(tmp_path / "in")
    put(tmp_path / "in/large.txt", b"no name\n" * (1 << 18))
    done: list[str] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        done.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        real(handle)

    def sync(folder: str) -> None:
        assert not own(tmp_path / "out", "manifest.json")["finished"]
        done.append("all")

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(manifest, "sync_disk", sync)
    redactor = small_redactor()
    output = str(tmp_path / "out")
    with Manifest.open(output, fingerprint=redactor.fingerprint, versions={}) as driver:
        tasks = driver.plan(find_inputs([str(tmp_path / "in")], output=output), redactor)
        for task in tasks:
            done.clear()
            clean_task(task, redactor, output=output, fields=["text"], other_fields="redact", sync_all=False)
            # Of a large file itself and its record; of failures the list of them.
            files = [name for name in done if name.endswith(".tmp")]
            assert len(files) == (2 if task.name in ("big.jsonl", "large.txt") else 1 if task.name[0] == "E" else 0)
        driver.finish()
    assert done.count("all") == 1 and own(tmp_path / "out", "manifest.json")["finished"]


def test_runs_over_different_inputs_add_up(tmp_path: Path) -> None:
    put(tmp_path / "one/a.jsonl", GOOD)
    put(tmp_path / "two/b.jsonl", GOOD)
    clean_files(tmp_path / "one", tmp_path / "out")
    summary = clean_files(tmp_path / "two", tmp_path / "out")
    assert list(data_files(tmp_path / "out")) == ["a.jsonl", "b.jsonl"] and summary.stats.records == 4


def test_names_stay_when_files_come_in_before_them(tmp_path: Path) -> None:
    put(tmp_path / "in/b@b.org.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out")
    before = times(tmp_path / "out")
    put(tmp_path / "in/a@b.org.jsonl", b'{"text": "first"}\n')
    clean_files(tmp_path / "in", tmp_path / "out")
    after = times(tmp_path / "out")
    assert list(after) == ["EMAIL_ADDRESS-2.jsonl", "EMAIL_ADDRESS.jsonl"]
    assert after["EMAIL_ADDRESS.jsonl"] == before["EMAIL_ADDRESS.jsonl"]
    assert (tmp_path / "out/EMAIL_ADDRESS-2.jsonl").read_bytes() == b'{"text":"first"}\n'


# -- torn files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", [1 << 40, 1 << 16])
def test_of_a_torn_file_nothing_is_put_out_and_others_go_on(tmp_path: Path, target: int) -> None:
    noise = b"".join(b'{"text": "%s"}\n' % os.urandom(300).hex().encode() for _ in range(3000))
    put(tmp_path / "in/a.jsonl", GOOD)
    packed = gzip.compress(noise)
    torn = put(tmp_path / "in/Ada Lovelace.jsonl.gz", packed[:-20_000])
    put(tmp_path / "in/z.jsonl", GOOD)
    summary = clean_files(tmp_path / "in", tmp_path / "out", target=target)
    assert list(data_files(tmp_path / "out")) == ["a.jsonl", "z.jsonl"]
    (failure,) = own(tmp_path / "out", "failed.jsonl")
    line = failure.pop("line")
    assert failure == {"file": "PERSON.jsonl.gz", "stage": "read", "error": "TruncatedFile"} and 2800 < line < 3000
    assert (summary.stats.records, summary.failed, summary.stats.errors) == (5, 1, {"read:TruncatedFile": 1})
    assert [file["torn"] for file in own(tmp_path / "out", "manifest.json")["files"]] == [True, False, False]

    before = times(tmp_path / "out")
    torn.write_bytes(packed)
    summary = clean_files(tmp_path / "in", tmp_path / "out", target=target)
    assert (summary.failed, summary.stats.records) == (0, 3004)
    assert times(tmp_path / "out").items() > before.items() and own(tmp_path / "out", "failed.jsonl") == []


def test_a_file_torn_in_one_shard_loses_the_others(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "in/a.parquet"
    put(tmp_path / "in/z.jsonl", GOOD)
    noise = [os.urandom(50).hex() for _ in range(4000)]
    pq.write_table(pa.table({"text": noise}), path, row_group_size=1000, use_dictionary=False, write_page_checksum=True)
    column = pq.ParquetFile(path).metadata.row_group(2).column(0)
    data = bytearray(path.read_bytes())
    at = column.data_page_offset + column.total_compressed_size // 2
    data[at : at + 2000] = bytes(2000)
    path.write_bytes(data)
    summary = clean_files(tmp_path / "in", tmp_path / "out", target=100_000)
    assert list(data_files(tmp_path / "out")) == ["z.jsonl"]
    assert summary.failed == len(own(tmp_path / "out", "failed.jsonl")) == 1 and summary.stats.records == 3
    again = clean_files(tmp_path / "in", tmp_path / "out", target=100_000)
    assert again == summary


def test_a_file_that_becomes_torn_takes_its_old_output_with_it(tmp_path: Path) -> None:
    path = put(tmp_path / "in/a.jsonl.gz", gzip.compress(GOOD))
    put(tmp_path / "in/b.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out")
    path.write_bytes(gzip.compress(GOOD)[:-3])
    clean_files(tmp_path / "in", tmp_path / "out")
    assert list(data_files(tmp_path / "out")) == ["b.jsonl"]


@recognizer("FRAGILE")
def fragile(text: str) -> list[tuple[int, int]]:
    if "zyx" in text:
        raise ValueError(text)
    return []


def test_a_failure_names_the_recognizer_and_says_nothing_of_the_text(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", GOOD + b'{"text": "zyx Ada"}\n{"body": 1}\n')
    redactor = Redactor({"packs": [], "ner": False}, recognizers=[fragile])
    summary = clean_files(tmp_path / "in", tmp_path / "out", redactor=redactor)
    assert own(tmp_path / "out", "failed.jsonl") == [
        {"file": "a.jsonl", "line": 3, "stage": "detect:functions", "error": "ValueError", "recognizer": "fragile"},
        {"file": "a.jsonl", "line": 4, "stage": "read", "error": "MissingField"},
    ]
    write_reports(str(tmp_path / "out"), summary, policy="x", fingerprint="f", versions={}, seconds=1, workers=1)
    assert "ValueError in fragile" in (tmp_path / "out/_redact/report.md").read_text()
    (tmp_path / "out/a.jsonl").unlink()
    assert b"zyx" not in all_bytes(tmp_path / "out")


def test_on_error_stop_says_where(tmp_path: Path) -> None:
    put(tmp_path / "in/Ada Lovelace.jsonl", GOOD + b"\n{broken\n")
    with pytest.raises(JobError, match=r"^PERSON\.jsonl, line 4: read failed with JSONDecodeError$"):
        clean_files(tmp_path / "in", tmp_path / "out", on_error="stop")
    put(tmp_path / "in2/b.jsonl.gz", gzip.compress(GOOD)[:-3])
    with pytest.raises(JobError, match=r"^b\.jsonl\.gz, after line 0: read failed with TruncatedFile$"):
        clean_files(tmp_path / "in2", tmp_path / "out2", on_error="stop")
    assert data_files(tmp_path / "out") == data_files(tmp_path / "out2") == {}


# -- one output, one policy, one run ----------------------------------------------------------------------------------


def test_another_policys_output_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", GOOD)
    clean_files(tmp_path / "in", tmp_path / "out")
    before = all_bytes(tmp_path / "out")
    with pytest.raises(InputError, match=r"holds the results of another policy.*choose another output, or remove"):
        clean_files(tmp_path / "in", tmp_path / "out", other_fields="drop")
    assert all_bytes(tmp_path / "out") == before


def test_a_folder_of_other_files_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", GOOD)
    put(tmp_path / "out/thesis.docx")
    with pytest.raises(InputError, match="holds files that are not from redact: give a new or an empty folder"):
        clean_files(tmp_path / "in", tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == [tmp_path / "out/thesis.docx"]
    put(tmp_path / "out2/.DS_Store")
    clean_files(tmp_path / "in", tmp_path / "out2")


def test_an_output_that_is_a_link_to_nowhere_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", GOOD)
    (tmp_path / "out").symlink_to(tmp_path / "nowhere")
    with pytest.raises(InputError, match="is a link that leads nowhere"):
        clean_files(tmp_path / "in", tmp_path / "out")
    (tmp_path / "nowhere").mkdir()
    clean_files(tmp_path / "in", tmp_path / "out")
    assert (tmp_path / "nowhere/a.jsonl").exists()


def test_a_damaged_manifest_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "in/a.jsonl", GOOD)
    for damage in (b"", b"[]", b'{"fingerprint": "x"}'):
        put(tmp_path / "out/_redact/manifest.json", damage)
        with pytest.raises(InputError, match="cannot be read: choose another output"):
            clean_files(tmp_path / "in", tmp_path / "out")


def test_one_run_at_a_time(tmp_path: Path) -> None:
    out = tmp_path / "out"
    script = (
        "import sys\nfrom redact import InputError\nfrom redact.pipelines.manifest import Manifest\n"
        "try:\n    Manifest.open(sys.argv[1], fingerprint='f', versions={}).close()\n    print('in')\n"
        "except InputError as error:\n    print(error)\n"
    )

    def other() -> str:
        return subprocess.run(
            [sys.executable, "-c", script, str(out)], capture_output=True, text=True, check=True
        ).stdout

    put(out / "_redact/tmp/claim-x")
    with Manifest.open(str(out), fingerprint="f", versions={}):
        mine = put(out / "_redact/tmp/mine")
        assert "another run is writing into" in other() and mine.exists()
        assert not (out / "_redact/tmp/claim-x").exists()
    assert other() == "in\n"


def test_what_was_refused_leaves_no_trace(tmp_path: Path) -> None:
    with Manifest.open(str(tmp_path / "x/out"), fingerprint="f", versions={}):
        assert (tmp_path / "x/out/_redact").exists()
    assert not (tmp_path / "x/out").exists()


def test_a_field_that_is_no_path_stops_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"fields: 'a\[0\]', position 2"):
        clean_files(corpus(tmp_path / "in"), tmp_path / "out", fields=["a[0]"])
    assert not (tmp_path / "out").exists()


def test_a_lost_shard_is_noticed(tmp_path: Path) -> None:
    corpus(tmp_path / "in")
    redactor = small_redactor()
    with Manifest.open(str(tmp_path / "out"), fingerprint=redactor.fingerprint, versions={}) as manifest:
        tasks = manifest.plan(find_inputs([str(tmp_path / "in")], output=""), redactor)
        for task in tasks[1:]:
            clean_task(task, redactor, output=str(tmp_path / "out"), fields=["text"], other_fields="redact")
        with pytest.raises(JobError, match="1 of 3 shards were not finished"):
            manifest.finish()


# -- keys --------------------------------------------------------------------------------------------------------------


def test_digests_are_keyed_by_the_environment_or_a_salt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "in/a.jsonl", GOOD)
    digests = set()
    for name in ("one", "two"):
        clean_files(path, tmp_path / name)
        state = own(tmp_path / name, "manifest.json")
        key = bytes.fromhex(state["digest_salt"])
        digests.add(state["files"][0]["digest"])
        assert state["files"][0]["digest"] == hmac.new(key, b"file\0" + GOOD, hashlib.sha256).hexdigest()
    assert len(digests) == 2
    monkeypatch.setenv("REDACT_KEY", "k" * 32)
    for name in ("three", "four"):
        clean_files(path, tmp_path / name)
        digests.add(own(tmp_path / name, "manifest.json")["files"][0]["digest"])
    assert len(digests) == 3 and b"kkkk" not in all_bytes(tmp_path)
    monkeypatch.setenv("REDACT_KEY", "j" * 32)
    with pytest.raises(InputError, match="was written with another REDACT_KEY"):
        clean_files(path, tmp_path / "four")


# -- small parts -------------------------------------------------------------------------------------------------------


def test_a_task_travels_without_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACT_KEY", "secret-secret-secret")
    put(tmp_path / "in/a.jsonl", GOOD)
    redactor = small_redactor()
    with Manifest.open(str(tmp_path / "out"), fingerprint=redactor.fingerprint, versions={}) as manifest:
        (task,) = manifest.plan(find_inputs([str(tmp_path / "in")], output=""), redactor)
    data = pickle.dumps(task)
    assert pickle.loads(data) == task and b"secret" not in data


class Told:
    """Keeps what it is told of the work on a shard."""

    def __init__(self) -> None:
        self.done: list[tuple[int, int]] = []
        self.taken: list[tuple[int, int]] = []

    def take(self, line: int, characters: int) -> None:
        self.taken.append((line, characters))

    def add(self, records: int, size: int) -> None:
        self.done.append((records, size))


def test_progress_adds_up_to_the_size_of_the_shard(tmp_path: Path) -> None:
    corpus(tmp_path / "in")
    redactor = small_redactor()
    with Manifest.open(str(tmp_path / "out"), fingerprint=redactor.fingerprint, versions={}) as manifest:
        for task in manifest.plan(find_inputs([str(tmp_path / "in")], output=""), redactor, target=1 << 20):
            told = Told()
            stats = clean_task(
                task,
                redactor,
                output=str(tmp_path / "out"),
                fields=["text"],
                other_fields="redact",
                batch=50,
                progress=told,
            )
            assert sum(records for records, _ in told.done) == stats.records
            assert sum(size for _, size in told.done) == task.shard.size and min(size for _, size in told.done) >= 0
            lines = [line for line, _ in told.taken]
            assert lines == sorted(set(lines)) and all(characters for _, characters in told.taken)


def test_failures_are_kept_small_and_in_order() -> None:
    log = FailureLog()
    entries = [(i, Failed("read", "JSONDecodeError" if i % 2 else "MissingField")) for i in range(1, 1000)]
    for line, failed in entries:
        log.add(line, failed)
    assert list(log) == entries and len(log) == 999
