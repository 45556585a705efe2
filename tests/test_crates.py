"""Small files share batches, and come out as if each had been cleaned alone."""

from __future__ import annotations

import bz2
import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from filejob import clean_files, data_files
from redact.pipelines.batches import RECORDS
from redact.pipelines.clean import clean_tasks
from redact.pipelines.crates import FILES, SIZE, loads, pack
from redact.pipelines.manifest import Manifest, Summary
from redact.pipelines.readers import InputFile, find_inputs
from redact.pipelines.shards import Shard, plan_shards
from small import small_redactor
from test_readers import put

from redact import Redactor
from redact.errors import JobError


@dataclass(frozen=True)
class Piece:
    id: str
    name: str
    shard: Shard


def piece(number: int, size: int, *, name: str = "a.jsonl", format: str = "jsonl", packed: str = "") -> Piece:
    return Piece(str(number), name, Shard(InputFile(name, name, format, packed, size), 0, 1, 0, None))


def together(inputs: Path, output: Path, redactor: Redactor, *, on_error: str = "divert") -> Summary:
    """As `clean_files`, with all files in one crate."""
    with Manifest.open(str(output), fingerprint=redactor.fingerprint, versions={"redact": "test"}) as manifest:
        tasks = manifest.plan(find_inputs([str(inputs)], output=str(output)), redactor)
        rules = redactor.policy
        stats = clean_tasks(
            tasks,
            redactor,
            output=str(output),
            fields=rules.fields,
            other_fields=rules.other_fields,
            on_error=on_error,
        )
        summary = manifest.finish()
    assert stats == summary.stats
    return summary


def mixed(folder: Path) -> Path:
    """Small files of every kind, good, torn and empty, some that hold more than they seem to, and a large one."""
    good = b'{"text": "Ada Lovelace wrote to %d@b.org", "Bob Stone": 1}\n'
    for number in range(30):
        put(folder / f"{number:02}.jsonl", good % number * (number % 4))
    put(folder / "10-failing.jsonl", good % 1 + b'{"body": 1}\n{broken\n' + good % 2)
    put(folder / "10-torn.jsonl.gz", gzip.compress(good % 3 * 9)[:-5])
    put(folder / "10-torn.csv", b'"text\n')
    put(folder / "11.csv", b"text,Bob Stone\nAda Lovelace,1\n")
    put(folder / "12.tsv", b"text\tn\r\nAda Lovelace\t1\r\n")
    put(folder / "13-many.txt", b"Ada Lovelace\n" * (RECORDS + 1))
    put(folder / "14-bomb.jsonl.bz2", bz2.compress(b'{"text": "%s"}\n' % (b"no name " * 100_000)))
    put(folder / "15-large.txt", b"no name\n" * 20_000)
    put(folder / "16.txt.gz", gzip.compress(b"Ada Lovelace\r\nBob Stone\r\n"))
    return folder


def test_files_come_out_of_a_crate_as_they_do_alone(tmp_path: Path) -> None:
    redactor = small_redactor()
    alone = clean_files(mixed(tmp_path / "in"), tmp_path / "alone", redactor=redactor)
    crate = together(tmp_path / "in", tmp_path / "crate", redactor)
    assert data_files(tmp_path / "crate") == data_files(tmp_path / "alone")
    assert (crate.stats, crate.failed) == (alone.stats, alone.failed) and crate.failed == 4
    for name in ("failed.jsonl", "stats.json"):
        assert (tmp_path / "crate/_redact" / name).read_text() == (tmp_path / "alone/_redact" / name).read_text()
    for own, other in zip(crate.files, alone.files, strict=True):
        assert {**own, "id": "", "digest": ""} == {**other, "id": "", "digest": ""}


def test_on_error_stop_says_where_and_keeps_what_stands_before(tmp_path: Path) -> None:
    for number in range(3):
        put(tmp_path / f"in/{number}.jsonl", b'{"text": "Ada Lovelace"}\n' if number != 1 else b'\n{"body": 1}\n')
    with pytest.raises(JobError, match=r"^1\.jsonl, line 2: read failed with MissingField$"):
        together(tmp_path / "in", tmp_path / "out", small_redactor(), on_error="stop")
    assert list(data_files(tmp_path / "out")) == ["0.jsonl"]


def test_crates_are_small_and_enough_for_all_workers() -> None:
    many = [piece(number, 1000 - number % 3) for number in range(3000)]
    for workers in (1, 2, 16):
        crates = pack(many, workers=workers)
        assert [unit for crate in crates for unit in crate] == many
        assert max(map(len, crates)) <= FILES and len(crates) >= 8 * workers
        assert all(sum(unit.shard.size for unit in crate) <= SIZE for crate in crates)
    assert [len(crate) for crate in pack(many[:4], workers=2)] == [1] * 4
    assert pack([], workers=2) == []


def test_what_may_be_large_has_a_crate_of_its_own() -> None:
    other = [piece(0, 10**6), piece(1, 10**4, packed="gz"), piece(2, 10, format="parquet")]
    small = [piece(3 + number, 100) for number in range(100)]
    crates = pack([*other, *small], workers=1)
    assert [len(crate) for crate in crates] == [1, 1, 1, 100]
    assert [len(crate) for crate in pack([*small, *other], workers=1)] == [100, 1, 1, 1]


def test_a_load_is_no_more_than_a_batch(tmp_path: Path) -> None:
    units, told = [], []
    for number in range(10):
        path = put(tmp_path / f"{number}.jsonl", (json.dumps({"text": "x"}) + "\n").encode() * 60)
        (shard,) = plan_shards(InputFile(str(path), path.name, "jsonl", "", path.stat().st_size))
        units.append(Piece(str(number), path.name, shard))
    lots = list(loads(units, take=lambda line, characters: told.append((line, characters))))
    assert [len(load) for load in lots] == [4, 4, 2]
    assert [unit for load in lots for unit, _ in load] == units
    assert told == [(0, 4 * 60 * 5), (0, 4 * 60 * 5), (0, 2 * 60 * 5)]
