"""Output files: in the form of their input, the same bytes each time, whole or not there."""

from __future__ import annotations

import csv
import datetime
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from filejob import all_bytes, clean_files, data_files
from redact.pipelines.compression import open_unpacked
from redact.pipelines.durable import TMP, DurableFile, sweep_temps
from redact.pipelines.formats import COMPRESSIONS
from test_readers import PACKERS, put

from redact import InputError

TEXT = "Ada Lovelace wrote to bob@b.org."
DONE = "<PERSON> wrote to <EMAIL_ADDRESS>."


def unpacked(path: Path) -> bytes:
    with open_unpacked(str(path), COMPRESSIONS.get(path.suffix, "")) as file:
        return file.read()


def records(count: int = 3000) -> list[dict[str, Any]]:
    return [
        {"id": i, "text": TEXT if i % 3 else f"nothing {i}", "big": 1 << 70, "f": 0.1, "ü": ["\u2028"]}
        for i in range(count)
    ]


def jsonl(rows: list[Any]) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for row in rows)


CONTENT = {
    "jsonl": (jsonl(records()), jsonl(records()).replace(TEXT.encode(), DONE.encode())),
    "txt": ((TEXT + "\r\n\r\nx\r\n").encode() * 900, (DONE + "\r\n\r\nx\r\n").encode() * 900),
    "csv": (
        b'text,"Ada Lovelace, n",q\r\n' + b'bob@b.org,"a\nb","say ""x"""\r\n' * 900,
        b'text,"<PERSON>, n",q\r\n' + b'<EMAIL_ADDRESS>,"a\nb","say ""x"""\r\n' * 900,
    ),
    "tsv": (b"text\tn\n" + b"bob@b.org\t1,5\n" * 900, b"text\tn\n" + b"<EMAIL_ADDRESS>\t1,5\n" * 900),
}


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("format", CONTENT)
def test_output_mirrors_input(tmp_path: Path, format: str, suffix: str) -> None:
    before, after = CONTENT[format]
    put(tmp_path / f"in/x/a.{format}{suffix}", PACKERS[suffix](before))
    clean_files(tmp_path / "in", tmp_path / "out")
    assert list(data_files(tmp_path / "out")) == [f"x/a.{format}{suffix}"]
    assert unpacked(tmp_path / f"out/x/a.{format}{suffix}") == after


@pytest.mark.parametrize("suffix", PACKERS)
def test_bytes_depend_on_the_records_alone(tmp_path: Path, suffix: str) -> None:
    path = put(tmp_path / f"a.jsonl{suffix}", PACKERS[suffix](jsonl(records(4000))))
    clean_files(path, tmp_path / "one", batch=1 << 20)
    time.sleep(1.1 if suffix == ".gz" else 0)  # a time of writing would show
    clean_files(path, tmp_path / "two", batch=7)
    assert data_files(tmp_path / "one") == data_files(tmp_path / "two")


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("format", ["jsonl", "csv"])
def test_parts_join_to_the_whole(tmp_path: Path, format: str, suffix: str) -> None:
    rows = [[i, os.urandom(300).hex() + "\n", TEXT] for i in range(2000)]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([["id", "noise", "text"], *rows])
    data = text.getvalue().encode() if format == "csv" else jsonl([{"text": row[1] + TEXT} for row in rows])
    path = put(tmp_path / f"a.{format}{suffix}", PACKERS[suffix](data))
    clean_files(path, tmp_path / "whole")
    clean_files(path, tmp_path / "parts", target=1 << 20)
    parts = sorted((tmp_path / "parts").glob("a-*"))
    assert [part.name for part in parts] == [f"a-0000{i}-of-00002.{format}{suffix}" for i in range(2)]
    joined = put(tmp_path / f"joined{Path(path).suffix}", b"".join(part.read_bytes() for part in parts))
    assert unpacked(joined) == unpacked(tmp_path / "whole" / path.name) == data.replace(TEXT.encode(), DONE.encode())


def test_no_name_and_no_time_inside_a_gzip_file(tmp_path: Path) -> None:
    clean_files(put(tmp_path / "ada@b.org.jsonl.gz", gzip.compress(b'{"text": ""}\n')), tmp_path / "out")
    assert (tmp_path / "out/EMAIL_ADDRESS.jsonl.gz").read_bytes()[:8] == b"\x1f\x8b\x08\x00\0\0\0\0"


def test_csv_cells_that_need_quotes_get_them(tmp_path: Path) -> None:
    cells = ["a,b", 'say "x"', "line\nend", "return\rhere", " blank ", "", "\t"]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["text"], *([cell] for cell in cells)])
    clean_files(put(tmp_path / "a.csv", text.getvalue().encode()), tmp_path / "out")
    data = (tmp_path / "out/a.csv").read_bytes()
    assert list(csv.reader(io.StringIO(data.decode(), newline=""))) == [
        ["text"],
        *([cell] for cell in cells),
    ]
    assert b"\r\n" not in data


def test_a_csv_without_rows_keeps_its_header(tmp_path: Path) -> None:
    clean_files(put(tmp_path / "a.csv", b"text,ada@b.org,c@b.org\n"), tmp_path / "out")
    assert (tmp_path / "out/a.csv").read_bytes() == b"text,<EMAIL_ADDRESS>,<EMAIL_ADDRESS>_2\n"
    clean_files(put(tmp_path / "b.csv", b""), tmp_path / "out2")
    assert (tmp_path / "out2/b.csv").read_bytes() == b""


@pytest.mark.parametrize(
    ("other", "after"), [("drop", b"text\n<PERSON>\n"), ("keep", b"id,text,x@b.org\nx@b.org,<PERSON>,1\n")]
)
def test_other_columns_are_dropped_or_kept(tmp_path: Path, other: str, after: bytes) -> None:
    clean_files(
        put(tmp_path / "a.csv", b"id,text,x@b.org\nx@b.org,Bob Stone,1\n"), tmp_path / "out", other_fields=other
    )
    assert (tmp_path / "out/a.csv").read_bytes() == after


def test_a_line_stays_a_line_whatever_stands_for_a_finding(tmp_path: Path) -> None:
    clean_files(
        put(tmp_path / "a.txt", b"by Bob Stone.\nnext\n"),
        tmp_path / "out",
        entities={"DEFAULT": {"operator": "replace", "new_value": "x\ny"}},
    )
    assert (tmp_path / "out/a.txt").read_bytes() == b"by x y.\nnext\n"


# -- Parquet ---------------------------------------------------------------------------------------------------------


def rich_table(count: int = 1000) -> pa.Table:
    message = pa.struct([("content", pa.string()), ("at", pa.timestamp("ns")), ("n", pa.int8())])
    columns: dict[str, pa.Array] = {
        "text": pa.array([TEXT, None, "x", ""] * (count // 4), pa.large_string()),
        "tag": pa.array(["Bob Stone", "b", None, "a"] * (count // 4)).dictionary_encode(),
        "chat": pa.array(
            [[{"content": TEXT, "at": 1, "n": 1}, None], [], None, [{"content": None}]] * (count // 4),
            pa.list_(message),
        ),
        "map": pa.array(
            [[("ada@b.org", "Bob Stone")], None, [], [("k", None)]] * (count // 4), pa.map_(pa.string(), pa.string())
        ),
        "ns": pa.array([1_234_567_890_123_456_789, None, 0, -1] * (count // 4), pa.timestamp("ns", "Europe/Berlin")),
        "dec": pa.array([Decimal("1.10"), None] * (count // 2), pa.decimal128(20, 2)),
        "vec": pa.array([[0.1, float("nan")], None] * (count // 2), pa.list_(pa.float32())),
        "half": pa.array([1.5, None] * (count // 2), pa.float16()),
        "far": pa.array([2**40, None] * (count // 2), pa.timestamp("s")),
        "day": pa.array([datetime.date(1980, 1, 2), None] * (count // 2)),
        "u64": pa.array([2**64 - 1, None] * (count // 2), pa.uint64()),
        "ada@b.org": pa.array([True, None] * (count // 2)),
        "nothing": pa.nulls(count),
        "deep": pa.array([{"Bob Stone": {"x": 1}, "y": "a@b.org"}] * count),
    }
    return pa.table(columns)


def test_parquet_keeps_schema_and_all_that_is_no_text(tmp_path: Path) -> None:
    pq.write_table(rich_table(), tmp_path / "a.parquet", compression="gzip", row_group_size=300)
    clean_files(tmp_path / "a.parquet", tmp_path / "out", fields=["text?", "chat[*].content?"])
    table, done = pq.read_table(tmp_path / "a.parquet"), pq.read_table(tmp_path / "out/a.parquet")
    renamed = {"ada@b.org": "<EMAIL_ADDRESS>"}
    assert done.schema.names == [renamed.get(name, name) for name in table.schema.names]
    for name in ("ns", "dec", "vec", "half", "far", "day", "u64", "nothing", "tag", "text", "chat", "map"):
        assert done.schema.field(name).type == table.schema.field(name).type, name
    for name in ("ns", "dec", "half", "far", "day", "u64", "nothing"):
        assert done[name].combine_chunks().equals(table[name].combine_chunks()), name
    assert str(done["vec"].to_pylist()) == str(table["vec"].to_pylist())
    assert done["text"].to_pylist()[:4] == [DONE, None, "x", ""]
    assert done["tag"].to_pylist()[:4] == ["<PERSON>", "b", None, "a"]
    chat = done["chat"].combine_chunks()
    assert chat[0][0]["content"].as_py() == DONE and chat[0][0]["at"].value == 1 and chat[0][1].as_py() is None
    assert (
        chat[1].as_py() == []
        and chat[2].as_py() is None
        and chat[3].as_py() == [{"content": None, "at": None, "n": None}]
    )
    assert done["map"].to_pylist()[:4] == [[("<EMAIL_ADDRESS>", "<PERSON>")], None, [], [("k", None)]]
    assert done["deep"].to_pylist()[0] == {"<PERSON>": {"x": 1}, "y": "<EMAIL_ADDRESS>"}
    assert pq.ParquetFile(tmp_path / "out/a.parquet").metadata.row_group(0).column(0).compression == "GZIP"
    assert not any(word in all_bytes(tmp_path / "out") for word in (b"Lovelace", b"Stone", b"b.org"))


def test_parquet_bytes_depend_on_the_records_alone(tmp_path: Path) -> None:
    pq.write_table(rich_table(), tmp_path / "a.parquet")
    clean_files(tmp_path / "a.parquet", tmp_path / "one", batch=1000, fields=["text?"])
    clean_files(tmp_path / "a.parquet", tmp_path / "two", batch=3, fields=["text?"])
    assert data_files(tmp_path / "one") == data_files(tmp_path / "two")


def test_parquet_in_parts(tmp_path: Path) -> None:
    pq.write_table(rich_table(), tmp_path / "a.parquet", row_group_size=170)
    clean_files(tmp_path / "a.parquet", tmp_path / "whole", fields=["text?"])
    clean_files(tmp_path / "a.parquet", tmp_path / "parts", target=5_000, fields=["text?"])
    parts = sorted((tmp_path / "parts").glob("*.parquet"))
    assert len(parts) > 1
    whole = pq.read_table(tmp_path / "whole/a.parquet")
    joined = pa.concat_tables([pq.read_table(part) for part in parts])
    assert joined.schema == whole.schema and joined["tag"].to_pylist() == whole["tag"].to_pylist()
    for name in set(whole.schema.names) - {"tag", "vec"}:
        assert joined[name].combine_chunks().equals(whole[name].combine_chunks()), name


def test_an_empty_parquet_file(tmp_path: Path) -> None:
    pq.write_table(rich_table().slice(0, 0), tmp_path / "a.parquet")
    clean_files(tmp_path / "a.parquet", tmp_path / "out")
    assert "<EMAIL_ADDRESS>" in pq.read_schema(tmp_path / "out/a.parquet").names


def test_parquet_metadata_goes_where_something_is_found_in_it(tmp_path: Path) -> None:
    meta = {"pandas": '{"columns": ["Ada Lovelace"]}', "license": "CC0"}
    pq.write_table(pa.table({"text": ["x"]}).replace_schema_metadata(meta), tmp_path / "a.parquet")
    clean_files(tmp_path / "a.parquet", tmp_path / "out")
    assert pq.read_schema(tmp_path / "out/a.parquet").metadata == {b"license": b"CC0"}
    assert b"Lovelace" not in (tmp_path / "out/a.parquet").read_bytes()


def test_parquet_with_binary_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    inner = pa.array([{"bytes": b"x", "path": "a@b.org"}])
    pq.write_table(pa.table({"text": ["Bob Stone"], "img": inner}), tmp_path / "in.parquet")
    with pytest.raises(InputError, match=r"column 2 of 2 holds binary values.*other_fields to drop.*keep"):
        clean_files(tmp_path / "in.parquet", tmp_path / "out")
    assert not (tmp_path / "out").exists()
    clean_files(tmp_path / "in.parquet", tmp_path / "dropped", other_fields="drop")
    assert pq.read_table(tmp_path / "dropped/in.parquet").to_pylist() == [{"text": "<PERSON>"}]
    clean_files(tmp_path / "in.parquet", tmp_path / "kept", other_fields="keep")
    assert pq.read_table(tmp_path / "kept/in.parquet").to_pylist() == [
        {"text": "<PERSON>", "img": {"bytes": b"x", "path": "a@b.org"}}
    ]


def test_parquet_drop_prunes_inside_lists_and_structs(tmp_path: Path) -> None:
    rows = [{"chat": [{"by": "x", "content": TEXT}], "n": 1, "meta": {"a": "Bob Stone", "b": 2}}]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet")
    clean_files(tmp_path / "a.parquet", tmp_path / "out", fields=["chat[*].content", "meta.a"], other_fields="drop")
    assert pq.read_table(tmp_path / "out/a.parquet").to_pylist() == [
        {"chat": [{"content": DONE}], "meta": {"a": "<PERSON>"}}
    ]


def test_parquet_rows_without_the_field_fail_each(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": ["x", "y"]}), tmp_path / "a.parquet")
    summary = clean_files(tmp_path / "a.parquet", tmp_path / "out")
    assert summary.failed == 2 and summary.stats.errors == {"read:MissingField": 2}
    assert pq.read_table(tmp_path / "out/a.parquet").num_rows == 0


# -- whole or not there ------------------------------------------------------------------------------------------------


def test_a_file_appears_at_its_commit(tmp_path: Path) -> None:
    with DurableFile(str(tmp_path), "x/a.txt") as file:
        file.write(b"data")
        assert not (tmp_path / "x/a.txt").exists()
        file.commit()
    assert (tmp_path / "x/a.txt").read_bytes() == b"data" and not list((tmp_path / TMP).iterdir())


def test_a_file_that_is_not_committed_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError), DurableFile(str(tmp_path), "a.txt") as file:
        file.write(b"data")
        raise KeyError
    assert not (tmp_path / "a.txt").exists() and not list((tmp_path / TMP).iterdir())


def test_stale_temps_are_swept(tmp_path: Path) -> None:
    put(tmp_path / TMP / "x.tmp")
    sweep_temps(str(tmp_path))
    sweep_temps(str(tmp_path / "nowhere"))
    assert not list((tmp_path / TMP).iterdir())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 256 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], capture_output=True)
    if mount.returncode:
        pytest.skip("mounting a small disk needs root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.jsonl.bz2", "a.jsonl.xz", "a.csv", "a.parquet"]
)
def test_a_full_disk_is_one_line_and_leaves_nothing_torn(tmp_path: Path, small_disk: Path, name: str) -> None:
    rows = [{"text": os.urandom(500).hex()} for _ in range(2000)]
    if name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / name)
    else:
        data = jsonl(rows) if "jsonl" in name else b"text\n" + b"".join(row["text"].encode() + b"\n" for row in rows)
        put(tmp_path / name, PACKERS[name.removeprefix("a.jsonl") if "jsonl" in name else ""](data))
    with pytest.raises(InputError, match=r"cannot write .*: No space left on device; ") as error:
        clean_files(tmp_path / name, small_disk / "out")
    assert "\n" not in str(error.value)
    assert data_files(small_disk / "out") == {} and not list((small_disk / "out" / TMP).iterdir())


def test_a_file_size_limit_is_one_line(tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys, pathlib\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from filejob import clean_files\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "from redact import InputError\n"
        "try:\n    clean_files(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))\n"
        "except InputError as error:\n    print(error)\n"
    )
    put(tmp_path / "a.jsonl", jsonl([{"text": "x" * 1000}] * 1000))
    run = subprocess.run(
        [sys.executable, "-c", script, str(Path(__file__).parent), str(tmp_path / "a.jsonl"), str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "cannot write" in run.stdout and "File too large" in run.stdout and run.stderr == ""
    assert data_files(tmp_path / "out") == {}


def test_an_output_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    put(tmp_path / "file")
    put(tmp_path / "a.jsonl")
    for output, message in (
        ("file", "is a file: give a folder"),
        ("file/out", "cannot (write|be used)"),
        ("/proc/out", "cannot write"),
    ):
        with pytest.raises(InputError, match=message) as error:
            clean_files(tmp_path / "a.jsonl", tmp_path / output)
        assert "\n" not in str(error.value)


def test_kill_9_leaves_nothing_torn_and_the_next_run_ends_it(tmp_path: Path) -> None:
    for i in range(8):
        put(tmp_path / f"in/{i:02}.jsonl.gz", gzip.compress(jsonl(records(1500))))
    script = (
        "import sys, pathlib\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from filejob import clean_files\n"
        "clean_files(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))\n"
    )
    args = [sys.executable, "-c", script, str(Path(__file__).parent), str(tmp_path / "in"), str(tmp_path / "out")]
    clean_files(tmp_path / "in", tmp_path / "whole")
    expected = data_files(tmp_path / "whole")
    for enough in (2, 4, 6):
        run = subprocess.Popen(args)
        while run.poll() is None and len(list((tmp_path / "out").glob("*.gz"))) < enough:
            time.sleep(0.002)
        assert run.poll() is None
        run.send_signal(signal.SIGKILL)
        run.wait()
        assert all(data == expected[name] for name, data in data_files(tmp_path / "out").items())
    assert subprocess.run(args).returncode == 0
    assert data_files(tmp_path / "out") == expected
    stats = [json.loads((tmp_path / out / "_redact/stats.json").read_text()) for out in ("out", "whole")]
    assert stats[0] == stats[1] and not list((tmp_path / "out" / TMP).iterdir())
