"""The example corpus: every file parses, holds what its README promises, and comes out of its sources again."""

import csv
import gzip
import importlib.util
import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
README = (EXAMPLES / "README.md").read_text("utf-8")


def load_build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("examples_build", EXAMPLES / "build.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # a dataclass with slots looks its own module up
    spec.loader.exec_module(module)
    return module


build = load_build()


def read_jsonl(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.decode().splitlines()]


def read_csv(data: bytes) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(data.decode())))


def read_lines(data: bytes) -> list[dict[str, Any]]:
    return [{"text": line} for line in data.decode().splitlines()]


def read_parquet(data: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(io.BytesIO(data)).to_pylist()
    return rows


READERS: dict[str, Callable[[bytes], list[dict[str, Any]]]] = {
    ".jsonl": read_jsonl,
    ".csv": read_csv,
    ".txt": read_lines,
    ".parquet": read_parquet,
}


def records(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    if path.suffix == ".gz":
        return READERS[Path(path.stem).suffix](gzip.decompress(data))
    return READERS[path.suffix](data)


def texts(record: dict[str, Any]) -> list[str]:
    if "messages" in record:
        return [message["content"] for message in record["messages"]]
    return [record["text"]]


def writer(path: Path) -> str:
    """What wrote a Parquet file. It is named in the file, so across versions only the tables can be the same."""
    return str(pq.ParquetFile(path).metadata.created_by)


def promised() -> dict[str, int]:
    """The table of the README: file below examples/ to its record count."""
    rows = re.findall(r"^\| `([\w./]+)` \| (\d+) \|", README, flags=re.MULTILINE)
    return {name: int(count) for name, count in rows}


FILES = sorted(str(path.relative_to(EXAMPLES)) for path in (EXAMPLES / "corpus").rglob("*.*"))
GOLD = read_jsonl((EXAMPLES / "gold.jsonl").read_bytes())


def test_readme_lists_every_file() -> None:
    assert sorted(promised()) == sorted([*FILES, "gold.jsonl"])


@pytest.mark.parametrize("name", [*FILES, "gold.jsonl"])
def test_record_count_is_as_promised(name: str) -> None:
    assert len(records(EXAMPLES / name)) == promised()[name]


@pytest.mark.parametrize("name", FILES)
def test_every_record_has_text_without_markup(name: str) -> None:
    for record in records(EXAMPLES / name):
        found = texts(record)
        assert found and all(found)
        assert not any(re.search(r"\[\[[A-Z_]+\|", text) for text in found)


def test_ids_and_texts_are_unique() -> None:
    every = [record for name in FILES for record in records(EXAMPLES / name)]
    ids = [record["id"] for record in every if "id" in record]
    assert len(ids) == len(set(ids))
    whole = [text for record in every if "messages" not in record for text in texts(record)]
    assert len(whole) == len(set(whole))


def test_gold_texts_are_in_the_corpus() -> None:
    every = {text for name in FILES for record in records(EXAMPLES / name) for text in texts(record)}
    assert [row["id"] for row in GOLD if row["text"] not in every] == []


def test_gold_spans_are_ordered_disjoint_and_trimmed() -> None:
    for row in GOLD:
        last = 0
        for span in row["spans"]:
            assert set(span) == {"start", "end", "label"}
            assert last <= span["start"] < span["end"] <= len(row["text"]), row["id"]
            value = row["text"][span["start"] : span["end"]]
            assert value == value.strip(), row["id"]
            last = span["end"]


def test_gold_uses_every_label_and_readme_explains_each() -> None:
    used = {span["label"] for row in GOLD for span in row["spans"]}
    assert used == build.LABELS
    assert set(re.findall(r"^- `([A-Z_]+)`", README, flags=re.MULTILINE)) == build.LABELS


def test_gold_ids_are_unique_and_some_rows_are_free_of_personal_data() -> None:
    assert len({row["id"] for row in GOLD}) == len(GOLD)
    assert 0.2 < sum(not row["spans"] for row in GOLD) / len(GOLD) < 0.4


def test_two_builds_are_byte_identical(tmp_path: Path) -> None:
    first, second = build.build(tmp_path / "first"), build.build(tmp_path / "second")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_build_gives_the_files_that_are_checked_in(tmp_path: Path) -> None:
    built = {str(path.relative_to(tmp_path)): path for path in build.build(tmp_path)}
    assert sorted(built) == sorted([*FILES, "gold.jsonl"])
    for name, path in built.items():
        new, old = path.read_bytes(), (EXAMPLES / name).read_bytes()
        if name.endswith(".gz"):
            # Another zlib may pack the same bytes otherwise; the header must carry no time.
            assert old[4:8] == new[4:8] == bytes(4)
            new, old = gzip.decompress(new), gzip.decompress(old)
        elif name.endswith(".parquet") and writer(path) != writer(EXAMPLES / name):
            assert pq.read_table(path).equals(pq.read_table(EXAMPLES / name))
            continue
        assert new == old, name


def test_unmark_counts_code_points() -> None:
    text = build.unmark("Zoë [[PERSON|Ångström 🎓]], [[[DATE_TIME|14:02]]]", where="here")
    assert text.plain == "Zoë Ångström 🎓, [14:02]"
    assert [text.plain[start:end] for start, end, _ in text.spans] == ["Ångström 🎓", "14:02"]


def test_unmark_refuses_an_unknown_label() -> None:
    with pytest.raises(ValueError, match=r"mail-0: unknown label 'PRESON'; choose from"):
        build.unmark("[[PRESON|Asha]]", where="mail-0")


def test_policy_patterns_keep_their_own_examples() -> None:
    policy = yaml.safe_load((EXAMPLES / "policy.yaml").read_text("utf-8"))
    for recognizer in policy["recognizers"]:
        patterns = [re.compile(pattern["regex"]) for pattern in recognizer["patterns"]]
        assert all(any(p.search(text) for p in patterns) for text in recognizer["match"])
        assert not any(p.search(text) for p in patterns for text in recognizer["no_match"])
