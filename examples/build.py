"""Builds examples/corpus/ and examples/gold.jsonl from the marked-up texts in examples/sources/.

A source marks what is personal inline, `[[PERSON|Asha Rao]]`. The markup never reaches the corpus; in records flagged
`gold` it becomes spans. So the corpus and its annotation come from one text, and no offset is typed by hand.

    python examples/build.py            # rewrites the files beside this script
    python examples/build.py --out DIR  # the same files somewhere else
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources"

# fmt: off
LABELS = frozenset({
    "PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "US_ITIN", "UK_NHS", "UK_NINO",
    "ES_NIF", "IT_FISCAL_CODE", "PL_PESEL", "DE_TAX_ID", "FR_NIR", "IP_ADDRESS", "MAC_ADDRESS", "URL", "LOCATION",
    "ORGANIZATION", "ADDRESS", "DATE_OF_BIRTH", "DATE_TIME", "PASSWORD", "API_KEY", "AWS_ACCESS_KEY", "JWT",
    "PRIVATE_KEY", "CRYPTO", "USERNAME", "ACCOUNT_NUMBER", "PASSPORT", "DRIVER_LICENSE",
})
# fmt: on

_MARK = re.compile(r"\[\[([A-Z_]+)\|(.+?)\]\]", re.DOTALL)
_TURN = re.compile(r"^>>> (\w+)\n", re.MULTILINE)

CUSTOMER_COLUMNS = ("id", "name", "email", "phone", "country", "text")


@dataclass(frozen=True, slots=True)
class Text:
    """A text without its markup, and the (start, end, label) it carried, in order."""

    plain: str
    spans: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One record as written: its id, whether it is annotated in full, its metadata and its marked-up text."""

    id: str
    gold: bool
    marked: str
    meta: dict[str, str] = field(default_factory=dict)


def unmark(marked: str, *, where: str) -> Text:
    """Takes the markup out. `where` names the record in errors."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length = last = 0
    for match in _MARK.finditer(marked):
        label, value = match.group(1), match.group(2)
        if label not in LABELS:
            raise ValueError(f"{where}: unknown label {label!r}; choose from {sorted(LABELS)}")
        before = marked[last : match.start()]
        start = length + len(before)
        parts += [before, value]
        length = start + len(value)
        spans.append((start, length, label))
        last = match.end()
    parts.append(marked[last:])
    return Text("".join(parts), tuple(spans))


def read_blocks(name: str) -> list[Source]:
    """Reads records that open with `@@ id [gold]`, then `key: value` lines, a blank line, and the text."""
    sources: list[Source] = []
    for block in re.split(r"^@@ (?=[A-Za-z])", (SOURCES / name).read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n\n")
        first, *lines = head.split("\n")
        record_id, *flags = first.split()
        if flags not in ([], ["gold"]):
            raise ValueError(f"{name}: {record_id}: unknown flags {flags}; the one flag is 'gold'")
        meta = dict(line.split(": ", 1) for line in lines)
        sources.append(Source(record_id, flags == ["gold"], body.rstrip("\n"), meta))
    return sources


def read_lines(name: str, prefix: str) -> list[Source]:
    """Reads one record a line. `* ` opens an annotated one; the id is the prefix and the line number."""
    lines = [line for line in (SOURCES / name).read_text("utf-8").split("\n") if line]
    return [
        Source(f"{prefix}-{number:03}", line.startswith("* "), line.removeprefix("* "))
        for number, line in enumerate(lines, start=1)
    ]


def gold_row(record_id: str, text: Text) -> dict[str, Any]:
    spans = [{"start": start, "end": end, "label": label} for start, end, label in text.spans]
    return {"id": record_id, "text": text.plain, "spans": spans}


def jsonl(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def gz(data: bytes) -> bytes:
    # Not gzip.compress: the header it writes names the operating system in some Python versions and not in others.
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=out, mtime=0) as stream:
        stream.write(data)
    return out.getvalue()


def table(rows: list[dict[str, str]], columns: tuple[str, ...]) -> bytes:
    """CSV with quotes where needed and plain line feeds."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def parquet(rows: list[dict[str, str]], columns: tuple[str, ...]) -> bytes:
    schema = pa.schema([(column, pa.string()) for column in columns])
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), out, compression="zstd")
    return out.getvalue()


def nested(source: Source) -> dict[str, Any]:
    """The metadata of a JSONL record: a key `meta.lang` lands in `meta: {lang: ...}`."""
    row: dict[str, Any] = {}
    for key, value in source.meta.items():
        outer, dot, inner = key.partition(".")
        if dot:
            row.setdefault(outer, {})[inner] = value
        else:
            row[outer] = value
    return row


@dataclass(slots=True)
class Build:
    """Collects the gold rows while the corpus files are made."""

    gold: list[dict[str, Any]] = field(default_factory=list)

    def text(self, source: Source) -> str:
        text = unmark(source.marked, where=source.id)
        if source.gold:
            self.gold.append(gold_row(source.id, text))
        return text.plain

    def records(self, name: str) -> bytes:
        return jsonl([{"id": s.id, "text": self.text(s), **nested(s)} for s in read_blocks(name)])

    def chats(self, name: str) -> bytes:
        """A gold row a message, its id `chat-007/2`: each content is a text of its own to whoever cleans it."""
        rows: list[dict[str, Any]] = []
        for source in read_blocks(name):
            turns = _TURN.split(source.marked)[1:]
            messages: list[dict[str, str]] = []
            for number, (role, content) in enumerate(zip(turns[::2], turns[1::2], strict=True)):
                turn = Source(f"{source.id}/{number}", source.gold, content.rstrip("\n"))
                messages.append({"role": role, "content": self.text(turn)})
            rows.append({"id": source.id, "messages": messages, **nested(source)})
        return jsonl(rows)

    def rows(self, name: str) -> list[dict[str, str]]:
        return [{"id": s.id, **s.meta, "text": self.text(s)} for s in read_blocks(name)]

    def lines(self, name: str, prefix: str) -> bytes:
        return "".join(self.text(source) + "\n" for source in read_lines(name, prefix)).encode()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file's path below the output folder, and its content."""
        yield "corpus/mail/mails.jsonl", self.records("mails.txt")
        yield "corpus/chat/chats.jsonl", self.chats("chats.txt")
        yield "corpus/chat/transcripts.jsonl", self.records("transcripts.txt")
        yield "corpus/support/tickets.csv", table(self.rows("tickets.txt"), ("id", "customer", "subject", "text"))
        yield "corpus/forum/posts.jsonl.gz", gz(self.records("posts.txt"))
        yield "corpus/documents/documents.jsonl", self.records("documents.txt")
        yield "corpus/notes/notes.txt", self.lines("notes.txt", "note")
        yield "corpus/logs/server.txt.gz", gz(self.lines("server.txt", "log"))
        yield "corpus/code/snippets.jsonl", self.records("snippets.txt")
        yield "corpus/customers.parquet", parquet(self.rows("customers.txt"), CUSTOMER_COLUMNS)
        yield "gold.jsonl", jsonl(self.gold)


def build(out: Path) -> list[Path]:
    """Writes every file below `out` and returns their paths."""
    paths: list[Path] = []
    for name, content in Build().files():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        paths.append(path)
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds the example corpus and its gold annotation.")
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write below (default: beside this script)")
    for path in build(parser.parse_args().out):
        print(path)


if __name__ == "__main__":
    main()
