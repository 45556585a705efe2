"""Files in even pieces that read as the whole does, and the names they come out under."""

from __future__ import annotations

import csv
import io
import json
import pickle
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from redact.pipelines.names import clean_paths, output_name, part_names
from redact.pipelines.readers import InputFile, find_inputs
from redact.pipelines.shards import Shard, ShardReader, plan_shards, read_shard
from small import small_redactor
from test_readers import PACKERS, put

from redact import Failed, Redactor

TARGET = 1 << 20


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return small_redactor()


def plan(path: Path, target: int = TARGET) -> list[Shard]:
    (file,) = find_inputs([str(path)], output="")
    shards = plan_shards(file, target=target)
    assert shards == plan_shards(file, target=target)
    assert [(shard.index, shard.count) for shard in shards] == [(i, len(shards)) for i in range(len(shards))]
    return shards


def rows(shards: list[Shard]) -> list[tuple[int, Any]]:
    return [row for shard in shards for row in read_shard(shard)]


def random_lines() -> bytes:
    rng = random.Random(3)
    parts = [b"\xef\xbb\xbf"]
    for i in range(7_000):
        kind = rng.random()
        if kind < 0.05:
            parts.append(b"\n")
        elif kind < 0.06:
            parts.append(b"{bad\xff\r\n")
        else:
            parts.append(b'{"i": %d, "text": "%s"}\n' % (i, rng.randbytes(rng.randrange(400)).hex().encode()))
    return b"".join(parts).removesuffix(b"\n")


def random_table(newline: str) -> bytes:
    rng = random.Random(4)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=newline)
    writer.writerow(["id", "text", "quote"])
    for i in range(7_000):
        cell = "".join(rng.choices(['"', "\n", "\r\n", ",", "word ", "x" * 90], k=rng.randrange(12)))
        writer.writerow([i, cell, "q"] if rng.random() > 0.01 else [i])
        if rng.random() < 0.01:
            text.write(f'{i},5" disk{newline}{i},"odd"end,x{newline}{newline}')
    return text.getvalue().encode()


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("format", ["jsonl", "txt", "csv"])
def test_shards_read_together_what_the_file_holds(tmp_path: Path, suffix: str, format: str) -> None:
    data = random_table("\r\n" if suffix else "\n") if format == "csv" else random_lines()
    path = put(tmp_path / f"a.{format}{suffix}", PACKERS[suffix](data))
    whole = plan(path, 1 << 40)
    shards = plan(path, TARGET)
    assert len(whole) == 1 and len(shards) == -(-len(data) // (TARGET))
    assert rows(shards) == rows(whole) and len(rows(whole)) > 6_500
    assert {type(record) for _, record in rows(whole)} == {Failed, str if format == "txt" else dict}


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_shards_are_even(tmp_path: Path, suffix: str) -> None:
    line = b'{"text": "%s"}\n' % (b"a" * 500)
    data = line * 40_000
    shards = plan(put(tmp_path / f"a.jsonl{suffix}", PACKERS[suffix](data)), 2 << 20)
    if suffix:
        assert len(shards) == 1  # so small when packed that it is not looked into
        return
    sizes = [(shard.end or len(data)) - shard.start for shard in shards]
    assert len(shards) == 10 and max(sizes) - min(sizes) < 2 << 20 and max(sizes) < 3.1 * (1 << 20)


def test_lines_longer_than_a_shard_are_not_cut(tmp_path: Path) -> None:
    lines = [json.dumps("x" * n).encode() for n in (5_000_000, 10, 7_000_000, 3, 9_000_000)]
    shards = plan(put(tmp_path / "a.jsonl", b"\n".join(lines)), 1 << 20)
    assert 1 < len(shards) <= 5
    assert [(n, len(text)) for n, text in rows(shards)] == [
        (1, 5_000_000),
        (2, 10),
        (3, 7_000_000),
        (4, 3),
        (5, 9_000_000),
    ]


def test_small_files_stay_whole(tmp_path: Path) -> None:
    assert len(plan(put(tmp_path / "a.jsonl", b"1\n" * 1000), 2000)) == 1
    assert len(plan(put(tmp_path / "a.txt", b""))) == 1
    assert rows(plan(put(tmp_path / "b.txt", b""))) == []


def test_parquet_shards(tmp_path: Path) -> None:
    table = pa.table({"i": list(range(10_000)), "text": [f"{i:0200}" for i in range(10_000)]})
    for size in (10_000, 900):
        pq.write_table(table, tmp_path / "a.parquet", row_group_size=size, use_dictionary=False)
        shards = plan(tmp_path / "a.parquet", 500_000)
        assert len(shards) == 5 and [shard.first_line for shard in shards] == [1, 2001, 4001, 6001, 8001]
        read = rows(shards)
        assert [n for n, _ in read] == list(range(1, 10_001))
        assert [row["text"] for _, row in read] == table["text"].to_pylist()


def test_a_shard_travels(tmp_path: Path) -> None:
    (shard,) = plan(put(tmp_path / "a.jsonl"))
    assert pickle.loads(pickle.dumps(shard)) == shard


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("target", [1 << 40, 1 << 20])
def test_position_grows_to_the_size_of_the_shard(tmp_path: Path, suffix: str, target: int) -> None:
    path = put(tmp_path / f"a.jsonl{suffix}", PACKERS[suffix](random_lines()))
    shards = plan(path, target)
    assert sum(shard.size for shard in shards) == path.stat().st_size
    for shard in shards:
        reader = ShardReader(shard)
        seen = [reader.position for _ in reader]
        assert seen == sorted(seen) and seen[0] >= 0
        assert reader.position == shard.size


# -- names -----------------------------------------------------------------------------------------------------------


def names(redactor: Redactor, *paths: str, known: dict[str, str] | None = None, shards: int = 1) -> dict[str, str]:
    return clean_paths(dict.fromkeys(paths, shards), redactor, known=known or {}, key=str)[0]


def test_names_without_findings_stay(redactor: Redactor) -> None:
    paths = ["a b/c<d>.jsonl", "2024-01-15/part-00000.JSONL.gz", "größe/x.y.csv", "_a.txt"]
    assert names(redactor, *paths) == {path: path for path in paths}


def test_names_with_findings_are_cleaned_and_the_suffix_stays(redactor: Redactor) -> None:
    assert names(
        redactor, "ada@example.org/Mails of Ada Lovelace.jsonl.gz", "Bob_Stone_notes.CSV", "x/bob@b.org.tar/y.txt"
    ) == {
        "ada@example.org/Mails of Ada Lovelace.jsonl.gz": "EMAIL_ADDRESS/Mails_of_PERSON.jsonl.gz",
        "Bob_Stone_notes.CSV": "PERSON_notes.CSV",
        "x/bob@b.org.tar/y.txt": "x/EMAIL_ADDRESS/y.txt",
    }


def test_part_numbers_are_no_text() -> None:
    redactor = small_redactor(entities={"DEFAULT": {"operator": "replace", "new_value": "x"}})
    paths = ["a@b.org-00001-of-00008.txt", "-00001-of-00008.txt"]
    assert names(redactor, *paths) == dict(zip(paths, ["x-00001-of-00008.txt", "-00001-of-00008.txt"], strict=True))


def test_names_never_meet(redactor: Redactor) -> None:
    paths = [
        "a@b.org.txt",
        "EMAIL_ADDRESS.txt",
        "c@b.org.txt",
        "a@b.org/1.txt",
        "c@b.org/1.txt",
        "EMAIL_ADDRESS-2/1.txt",
    ]
    assert names(redactor, *paths) == {
        "EMAIL_ADDRESS.txt": "EMAIL_ADDRESS.txt",
        "a@b.org.txt": "EMAIL_ADDRESS-2.txt",
        "c@b.org.txt": "EMAIL_ADDRESS-3.txt",
        "EMAIL_ADDRESS-2/1.txt": "EMAIL_ADDRESS-2/1.txt",
        "a@b.org/1.txt": "EMAIL_ADDRESS/1.txt",
        "c@b.org/1.txt": "EMAIL_ADDRESS-3/1.txt",
    }


def test_parts_never_meet_other_files(redactor: Redactor) -> None:
    found = clean_paths({"a.txt": 2, "a-00001-of-00002.txt": 1}, redactor, known={}, key=str)[0]
    assert found == {"a.txt": "a-2.txt", "a-00001-of-00002.txt": "a-00001-of-00002.txt"}


def test_names_once_given_stay_when_files_are_added(redactor: Redactor) -> None:
    first, known = clean_paths(
        {"b@b.org.txt": 1, "x@b.org/y.txt": 1}, redactor, known={}, key=lambda path: f"id:{path}"
    )
    assert all(key.startswith("id:") for key in known)
    more = {"a@b.org.txt": 1, "b@b.org.txt": 1, "x@b.org/y.txt": 1, "a@b.org/y.txt": 1}
    second, _ = clean_paths(more, redactor, known=known, key=lambda path: f"id:{path}")
    assert second["b@b.org.txt"] == first["b@b.org.txt"] == "EMAIL_ADDRESS.txt"
    assert second["x@b.org/y.txt"] == first["x@b.org/y.txt"] == "EMAIL_ADDRESS/y.txt"
    assert second["a@b.org.txt"] == "EMAIL_ADDRESS-2.txt" and second["a@b.org/y.txt"] == "EMAIL_ADDRESS-2/y.txt"


def test_awkward_replacements_make_legal_names() -> None:
    cases = {
        "../..": "_...txt",
        "a/b\0": "a_b_.txt",
        ".": "unnamed.txt",
        "x" * 999: "x" * 180 + ".txt",
        "ä" * 99: "ä" * 90 + ".txt",
    }
    for value, name in cases.items():
        redactor = small_redactor(entities={"DEFAULT": {"operator": "replace", "new_value": value}})
        assert names(redactor, "a@b.org.txt") == {"a@b.org.txt": name}
    assert names(small_redactor(entities={"DEFAULT": "redact"}), "a@b.org.txt") == {"a@b.org.txt": "unnamed.txt"}
    failing = names(small_redactor(), "boom.txt", "boom2.txt", "boom/x.txt")
    assert failing == {"boom.txt": "unnamed.txt", "boom2.txt": "unnamed-2.txt", "boom/x.txt": "unnamed/x.txt"}


def test_the_folder_of_the_run_is_no_name_for_data(redactor: Redactor) -> None:
    redactor = small_redactor(entities={"DEFAULT": {"operator": "replace", "new_value": "_redact"}})
    assert names(redactor, "a@b.org/x.txt", "x/a@b.org/x.txt") == {
        "a@b.org/x.txt": "_redact-2/x.txt",
        "x/a@b.org/x.txt": "x/_redact/x.txt",
    }


def test_part_names() -> None:
    assert part_names("x/a.b.jsonl.gz", 1) == ["x/a.b.jsonl.gz"]
    assert part_names("x/a.b.jsonl.gz", 2) == ["x/a.b-00000-of-00002.jsonl.gz", "x/a.b-00001-of-00002.jsonl.gz"]
    file = InputFile("p", "a.csv", "csv", "", 1)
    assert output_name(Shard(file, 1, 3, 0, None), "b.csv") == "b-00001-of-00003.csv"
