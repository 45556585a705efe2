"""Which files are read, what is said where they cannot be, and what lines hold."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
import zstandard
from redact.pipelines.compression import TornInput
from redact.pipelines.formats import decode_record, encode_record, split_suffix, unique_names
from redact.pipelines.readers import find_inputs
from redact.pipelines.shards import plan_shards, read_shard

from redact import Failed, InputError

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": gzip.compress,
    ".zst": zstandard.ZstdCompressor(write_checksum=True).compress,
    ".bz2": bz2.compress,
    ".xz": lambda data: lzma.compress(data, preset=0),
}
LINES = b"".join(b'{"text": "line %d"}\n' % i for i in range(20_000))


def put(path: Path, data: bytes = b'{"text": "x"}\n') -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def relatives(*inputs: Path | str, output: Path | str = "") -> list[str]:
    return [file.relative for file in find_inputs([str(item) for item in inputs], output=str(output))]


def read(path: Path, **plan: Any) -> list[tuple[int, Any]]:
    (file,) = find_inputs([str(path)], output="")
    return [row for shard in plan_shards(file, **plan) for row in read_shard(shard)]


def one_line(error: pytest.ExceptionInfo[Exception]) -> str:
    assert "\n" not in str(error.value)
    return str(error.value)


# -- which files ----------------------------------------------------------------------------------------------------


def test_a_folder_is_read_whole_and_in_order(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a/z.txt", "a/y.csv.gz", "a/x/deep.parquet", "c.TSV", "d.ndjson.zst"):
        put(tmp_path / name)
    for name in (".hidden.jsonl", ".git/x.jsonl", "_SUCCESS", "_redact/failed.jsonl", "a/_redact/stats.json"):
        put(tmp_path / name)
    assert relatives(tmp_path) == ["a/x/deep.parquet", "a/y.csv.gz", "a/z.txt", "b.jsonl", "c.TSV", "d.ndjson.zst"]


def test_a_literal_path_wins_over_its_meaning_as_a_glob(tmp_path: Path) -> None:
    for name in ("[ab]*.jsonl", "a1.jsonl", "b1.jsonl"):
        put(tmp_path / name)
    assert relatives(tmp_path / "[ab]*.jsonl") == ["[ab]*.jsonl"]
    assert relatives(tmp_path / "[ab]1.jsonl") == ["a1.jsonl", "b1.jsonl"]


def test_globs_keep_the_path_below_their_first_wildcard(tmp_path: Path) -> None:
    for name in ("raw/2023/a.jsonl", "raw/2024/a.jsonl", "raw/2024/x/b.jsonl", "raw/note.md"):
        put(tmp_path / name)
    assert relatives(tmp_path / "raw/*/a.jsonl") == ["2023/a.jsonl", "2024/a.jsonl"]
    assert relatives(tmp_path / "raw/**/*.jsonl") == ["2023/a.jsonl", "2024/a.jsonl", "2024/x/b.jsonl"]
    assert relatives(tmp_path / "raw/20*") == ["2023/a.jsonl", "2024/a.jsonl", "2024/x/b.jsonl"]


def test_the_same_file_twice_is_one(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl")
    assert relatives(path, path, tmp_path) == ["a.jsonl"]


def test_linked_folders_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    put(tmp_path / "other/a.jsonl")
    (tmp_path / "in").mkdir()
    (tmp_path / "in/linked").symlink_to(tmp_path / "other")
    (tmp_path / "other/up").symlink_to(tmp_path / "in")
    assert relatives(tmp_path / "in") == ["linked/a.jsonl"]


def test_two_stars_reach_every_depth_and_go_in_no_circles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.jsonl", "x/b.jsonl", "x/y/c.jsonl", "x/y/d.txt", "x/.h/e.jsonl", "x/.f.jsonl", "_redact/g.jsonl"):
        put(tmp_path / "raw" / name)
    for link in ("up", "x/up", "x/y/up"):
        (tmp_path / "raw" / link).symlink_to(tmp_path / "raw")
    put(tmp_path / "other/z.jsonl")
    (tmp_path / "raw/x/linked").symlink_to(tmp_path / "other")
    monkeypatch.chdir(tmp_path)

    def found(pattern: str) -> list[str]:
        return [file.relative for file in find_inputs([pattern], output="")]

    everything = ["a.jsonl", "x/b.jsonl", "x/linked/z.jsonl", "x/y/c.jsonl"]
    for pattern in ("raw/**/*.jsonl", f"{tmp_path}/raw/**/*.jsonl", "./raw//**/./*.jsonl", "raw/**/**/*.jsonl"):
        assert found(pattern) == everything
    assert found("raw/**") == [*everything, "x/y/d.txt"]
    assert found("raw/**/y/*") == ["x/y/c.jsonl", "x/y/d.txt"]
    assert found("raw/**/x/**/c*") == ["x/y/c.jsonl"]
    assert found("raw/**/.h/*") == ["x/.h/e.jsonl"]
    assert found("**/?.txt") == ["raw/x/y/d.txt"]
    for pattern in ("raw/**/x", "nowhere/**/*.jsonl"):
        with pytest.raises(InputError, match="no file matches"):
            found(pattern)


def test_names_that_are_no_utf8_are_read(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    for suffix, pack in PACKERS.items():
        with open(folder + b"/x\xff.jsonl" + suffix.encode(), "wb") as file:  # noqa: PTH123
            file.write(pack(b"1\n"))
    files = find_inputs([str(tmp_path)], output="")
    assert [row for file in files for shard in plan_shards(file) for row in read_shard(shard)] == [(1, 1)] * 5


@pytest.mark.parametrize(
    ("files", "inputs", "output", "message"),
    [
        ([], ["nothing"], "out", "nothing: there is no such file or folder"),
        ([], [], "out", "no input given"),
        (["in/.x"], ["in"], "out", "the folder holds no files to clean"),
        (["in/a.jsonl"], ["in/*.csv"], "out", "no file matches"),
        (["a.pdf"], ["a.pdf"], "out", r"cannot tell the format of a\.pdf: files must end in \.jsonl, .*\.xz"),
        (["in/a.jsonl", "in/b.md"], ["in"], "out", "cannot tell the format of in/b.md"),
        (["a.parquet.gz"], ["a.parquet.gz"], "out", "all but .parquet"),
        (["in/a.jsonl"], ["in"], "in", "the output in is the input itself in"),
        (["in/a.jsonl"], ["in"], "in/out", "the output in/out is inside the input in"),
        (["in/a.jsonl"], ["in/**/*.jsonl"], "in/out", "the output in/out is inside the input in"),
        (["out/a.jsonl"], ["out/a.jsonl"], "out", "out/a.jsonl lies inside the output out"),
        (["x/a.jsonl", "y/a.jsonl"], ["x", "y"], "out", "x/a.jsonl and y/a.jsonl would both become a.jsonl"),
        ([], ["gs://bucket/x.jsonl"], "out", "only paths of this machine"),
    ],
)
def test_inputs_that_cannot_be_used_are_named_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[str], inputs: list[str], output: str, message: str
) -> None:
    for name in files:
        put(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=message) as error:
        find_inputs(inputs, output=output)
    one_line(error)


def test_many_unknown_files_are_listed_in_part(tmp_path: Path) -> None:
    for i in range(9):
        put(tmp_path / f"{i}.doc")
    with pytest.raises(InputError, match=r"4\.doc and 4 more"):
        relatives(tmp_path)


def test_files_that_cannot_be_opened_are_named(tmp_path: Path) -> None:
    (tmp_path / "gone.jsonl").symlink_to(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"gone.jsonl: the file cannot be read: No such file"):
        relatives(tmp_path)
    (tmp_path / "gone.jsonl").unlink()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.jsonl"))
        with pytest.raises(InputError, match=r"s.jsonl: not a regular file"):
            relatives(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_files_without_permission_are_named(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl").chmod(0)
    with pytest.raises(InputError, match=r"a.jsonl: the file cannot be read: Permission denied"):
        relatives(tmp_path)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("a.jsonl", ("a", ".jsonl", "jsonl", "")),
        ("a.b.NDJSON.Gz", ("a.b", ".NDJSON.Gz", "jsonl", "gz")),
        ("a.txt.xz", ("a", ".txt.xz", "txt", "xz")),
        ("a.gz", None),
        (".jsonl", None),
        ("a.parquet.zst", None),
        ("a.json", None),
    ],
)
def test_suffixes(name: str, parts: tuple[str, str, str, str] | None) -> None:
    assert split_suffix(name) == parts


# -- to the end ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", PACKERS)
def test_files_are_read_to_their_end(tmp_path: Path, suffix: str) -> None:
    rows = read(put(tmp_path / f"a.jsonl{suffix}", PACKERS[suffix](LINES)))
    assert len(rows) == 20_000 and rows[-1] == (20_000, {"text": "line 19999"})


@pytest.mark.parametrize("suffix", [suffix for suffix in PACKERS if suffix])
def test_files_of_several_members_are_read_whole(tmp_path: Path, suffix: str) -> None:
    pack = PACKERS[suffix]
    path = put(tmp_path / f"a.jsonl{suffix}", pack(LINES) + pack(b"") + pack(b'"last"\n'))
    assert read(path)[-1] == (20_001, "last") and len(read(path)) == 20_001


@pytest.mark.parametrize("suffix", [suffix for suffix in PACKERS if suffix])
@pytest.mark.parametrize(
    ("tear", "error"),
    [
        (lambda data: data[: len(data) // 2], "TruncatedFile"),
        (lambda data: data[:-1], "TruncatedFile"),
        (lambda data: data + data[:9], "TruncatedFile"),
        (lambda data: b"", "TruncatedFile"),
        (lambda data: data + b"garbage after it", "CorruptFile"),
        (lambda data: b"not packed at all", "CorruptFile"),
        (lambda data: data[:-6] + bytes([data[-6] ^ 0xFF]) + data[-5:], "CorruptFile"),
    ],
    ids=["half", "last byte", "second member", "empty", "garbage", "plain", "flipped"],
)
@pytest.mark.parametrize("target", [1 << 30, 50_000])
def test_torn_files_are_never_taken_for_whole(
    tmp_path: Path, suffix: str, tear: Callable[[bytes], bytes], error: str, target: int
) -> None:
    path = put(tmp_path / f"a.jsonl{suffix}", tear(PACKERS[suffix](LINES)))
    with pytest.raises(TornInput, match=r"a\.jsonl.*after line \d+") as torn:
        read(path, target=target)
    assert torn.value.error == error and torn.value.line <= 20_000
    one_line(torn)


def test_skippable_frames_are_skipped(tmp_path: Path) -> None:
    pack = PACKERS[".zst"]
    skip = (0x184D2A50).to_bytes(4, "little") + (3).to_bytes(4, "little") + b"abc"
    assert read(put(tmp_path / "a.jsonl.zst", skip + pack(b"1\n") + skip + pack(b"2\n"))) == [(1, 1), (2, 2)]


def test_memory_does_not_grow_with_what_a_file_unpacks_to(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from redact.pipelines.readers import find_inputs\n"
        "from redact.pipelines.shards import plan_shards, read_shard\n"
        "import redact.pipelines.formats, pyarrow\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024\n"
        "before = peak()\n"
        "files = find_inputs([sys.argv[1]], output='')\n"
        "n = sum(1 for f in files for s in plan_shards(f, target=40 << 20) for _ in read_shard(s))\n"
        "print(n, peak() - before)\n"
    )
    block = b'{"text": "%s"}\n' % (b"a" * 1000) * 1024
    for suffix, pack in PACKERS.items():
        put(tmp_path / f"bomb{suffix}" / f"a.jsonl{suffix}", pack(block) * 60)
        run = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / f"bomb{suffix}")], capture_output=True, text=True, check=True
        )
        records, grown = map(int, run.stdout.split())
        assert records == 61_440 and grown < 60, suffix


def test_zeros_between_xz_streams_are_padding(tmp_path: Path) -> None:
    data = lzma.compress(b"1\n")
    assert read(put(tmp_path / "a.jsonl.xz", data + b"\0" * 8 + data + b"\0" * 4)) == [(1, 1), (2, 1)]


def test_a_file_that_vanished_is_torn(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl")
    (file,) = find_inputs([str(path)], output="")
    path.unlink()
    with pytest.raises(TornInput, match=r"cannot be read: No such file") as torn:
        list(read_shard(plan_shards(file)[0]))
    assert torn.value.error == "FileNotFoundError"


# -- lines -----------------------------------------------------------------------------------------------------------


def test_jsonl_lines(tmp_path: Path) -> None:
    data = (
        b'\xef\xbb\xbf{"a": 1}\r\n'  # 1: byte order mark, CRLF
        b"\n \t\r\n"  # 2, 3: blank
        b"{broken\n"  # 4
        b'{"a": "\xff"}\n'  # 5: no UTF-8
        b'{"a": "\xe2\x80\xa8 \x85 \xc2\x85"}\n'  # 6: no UTF-8 either
        b'{"a": "\xe2\x80\xa8\xc2\x85"}\n'  # 7: line ends of Unicode are text
        b'{"a": NaN}\n{"a": "\\ud800"}\n'  # 8, 9
        b'"text"\n12\n[1]\nnull'  # 10 to 13, the last without an end
    )
    assert read(put(tmp_path / "a.jsonl", data)) == [
        (1, {"a": 1}),
        (4, Failed("read", "JSONDecodeError")),
        (5, Failed("read", "UnicodeDecodeError")),
        (6, Failed("read", "UnicodeDecodeError")),
        (7, {"a": "\u2028\x85"}),
        (8, Failed("read", "JSONDecodeError")),
        (9, Failed("read", "JSONDecodeError")),
        (10, "text"),
        (11, 12),
        (12, [1]),
        (13, None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        b'{"n":18446744073709551616}',
        b"[-9223372036854775809,18446744073709551615]",
        b'{"id":123456789012345678901234567890123456789,"f":0.1}',
        b'{"f":0.1,"g":1e-7,"h":1.7976931348623157e308,"t":"a\\u0001\\" \\\\"}',
    ],
)
def test_numbers_come_out_as_they_went_in(line: bytes) -> None:
    record = decode_record(line)
    assert json.loads(encode_record(record)) == json.loads(line) == record


def test_integers_stay_integers_next_to_long_ones() -> None:
    assert encode_record(decode_record(b'{"a":1,"b":99999999999999999999}')) == b'{"a":1,"b":99999999999999999999}'


def test_depth_bombs_fail_alone(tmp_path: Path) -> None:
    bombs = [b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 900 + b"1" + b"}" * 900, b"[" * 201 + b"]" * 201]
    wide = b"[" + b",".join([b'{"a":[1]}'] * 500) + b"]"
    rows = read(put(tmp_path / "a.jsonl", b"\n".join([*bombs, wide])))
    assert [row for _, row in rows[:3]] == [
        Failed("read", "JSONDecodeError"),
        Failed("read", "TooDeepError"),
        Failed("read", "TooDeepError"),
    ]
    assert rows[3] == (4, [{"a": [1]}] * 500)
    assert orjson.loads(encode_record(decode_record(b"[" * 200 + b"]" * 200)))


def test_text_lines(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfone\n\n  two \x0b\x0c\xe2\x80\xa8\rx\r\nbad \xff\nlast"
    assert read(put(tmp_path / "a.txt", data)) == [
        (1, "one"),
        (2, ""),
        (3, "  two \x0b\x0c\u2028\rx\r"),
        (4, Failed("read", "UnicodeDecodeError")),
        (5, "last"),
    ]
    assert read(put(tmp_path / "b.txt", b"one\r\n\r\ntwo\n\rthree\r\n")) == [
        (1, "one"),
        (2, ""),
        (3, "two"),
        (4, "\rthree"),
    ]


def test_csv_rows(tmp_path: Path) -> None:
    data = (
        b'\xef\xbb\xbfid,text,text\r\n1,"a ""b"", c",x\r\n'
        b'2,"two\r\nlines\nthree",y\r\n\r\n3,short\r\n4,a,b,c\r\n5,"bad"quote,z\r\n6,\xff,z\r\n7,nul\0,\r\n8,5" disk,z'
    )
    assert read(put(tmp_path / "a.csv", data)) == [
        (2, {"id": "1", "text": 'a "b", c', "text_2": "x"}),
        (3, {"id": "2", "text": "two\r\nlines\nthree", "text_2": "y"}),
        (7, Failed("read", "RaggedRow")),
        (8, Failed("read", "RaggedRow")),
        (9, Failed("read", "CsvError")),
        (10, Failed("read", "UnicodeDecodeError")),
        (11, {"id": "7", "text": "nul\0", "text_2": ""}),
        (12, {"id": "8", "text": '5" disk', "text_2": "z"}),
    ]


def test_tsv_cells_of_any_size(tmp_path: Path) -> None:
    big = "x" * 1_000_000
    assert read(put(tmp_path / "a.tsv", f"a\tb\n1,2\t{big}\n".encode())) == [(2, {"a": "1,2", "b": big})]


def test_a_csv_quote_that_never_ends_fails(tmp_path: Path) -> None:
    assert read(put(tmp_path / "a.csv", b'a,b\n1,"x\n2,y\n')) == [(2, Failed("read", "CsvError"))]


def test_csv_files_without_rows_or_with_a_bad_header(tmp_path: Path) -> None:
    assert read(put(tmp_path / "a.csv", b"")) == read(put(tmp_path / "b.csv", b"a,b\n")) == []
    with pytest.raises(TornInput, match="header") as torn:
        read(put(tmp_path / "c.csv", b'a,"b"c\n1,2\n'))
    assert torn.value.error == "BadHeader"


def test_repeated_names_get_numbers() -> None:
    assert unique_names(["a", "a", "a_2", "", "", "a"]) == ["a", "a_3", "a_2", "", "_2", "a_4"]
