# ruff: noqa: E501
"""Annotated text for training: reads the gold files and repairs their known faults."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from redact.detect.tagging.tokens import TOKEN, offsets_of

LABELS = ("PERSON", "LOCATION", "ORGANIZATION", "ADDRESS")
TAGS = ("O", *(f"{p}-{label}" for label in LABELS for p in "BI"))  # O, B-PERSON, I-PERSON, ...
ALL = (1 << len(TAGS)) - 1  # target of a token about which the file says nothing

GOLD = (
    "uner_ewt.train.jsonl.gz",
    "wnut17.train.jsonl",
    "btc.train.jsonl.gz",
    "sec_filings.train.jsonl",
    "wikigold.train.jsonl",
    "crossner.train.jsonl.gz",
    "gum_names.train.jsonl",
    "litbank.train.jsonl",
    "usaddress.train.jsonl",
)
RAW = (
    "youtube_comments.jsonl.gz",
    "tweets.jsonl.gz",
    "stackexchange_lines.jsonl",
    "peps.jsonl.gz",
    "novels.jsonl.gz",
    "code_python.jsonl.gz",
)

# What a file annotates; of other labels its silence says nothing.
ANNOTATED = {"litbank.train.jsonl": {"PERSON", "LOCATION"}, "usaddress.train.jsonl": {"ADDRESS"}}
ROLES = re.compile(
    r"(?i)(the )?(co-?)?(borrowers?|lenders?|banks?|agent|guarantors?|company|executive|employee|landlord|tenant|sellers?|buyers?|"
    r"grantor|holders?|trustee|parent|secured party|pledgor|debtor|owner|purchaser|assignee|assignor|maker|payee|administrative agent)"
)
TITLE = re.compile(
    r"(?i)((mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|madame|mme|lord|lady|rev|reverend|fr|father|sister|brother|captain|capt|"
    r"col|colonel|gen|general|lt|lieutenant|major|maj|sgt|sergeant|hon|st|mister|herr|frau|uncle|aunt|signor|señor|monsieur|judge|president|"
    r"senator|sen|rep|gov|governor|king|queen|prince|princess|pope|cardinal|justice|mayor)\.?\s+)+"
)
_STREET = re.compile(r"\d+[A-Za-z]?\s+\S")


@dataclass(frozen=True, slots=True)
class Item:
    """A text with known spans (start, end, label); what `ignored` covers may be anything."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    ignored: tuple[tuple[int, int], ...] = ()
    annotated: frozenset[str] = frozenset(LABELS)


def read(path: Path) -> Iterator[dict[str, object]]:
    """The records of a JSONL file, plain or gzip."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _repair(name: str, record: dict[str, object]) -> Item:
    text = str(record["text"])
    spans: list[tuple[int, int, str]] = []
    ignored: list[tuple[int, int]] = []
    for span in record["spans"]:  # type: ignore[attr-defined]
        start, end, label, kind = span["start"], span["end"], span["label"], span.get("kind") or ""
        piece = text[start:end]
        if kind.endswith("-handle") or piece.startswith("@"):
            if not (piece.startswith("@") or text[max(0, start - 1) : start] == "@"):
                ignored.append((start, end))
            continue  # an @handle is the patterns' business: O
        if name.startswith("sec_") and (ROLES.fullmatch(piece) or piece.islower()):
            continue
        if label == "PERSON" and (match := TITLE.match(piece)):
            if match.end() >= len(piece):
                continue
            start += match.end()
        if label == "LOCATION" and (kind == "STREET_ADDRESS" or _STREET.match(piece)):
            label = "ADDRESS"
            if kind != "STREET_ADDRESS":
                ignored.append((end, end + 60))  # the rest of the address: city and postcode, one span or several
        if label in LABELS:
            spans.append((start, end, label))
    return Item(text, tuple(spans), tuple(ignored), frozenset(ANNOTATED.get(name, LABELS)))


def split(item: Item, *, size: int = 100) -> Iterator[Item]:
    """Cut an item into pieces of at most about `size` tokens, at line or sentence ends where there are any."""
    start = count = 0
    text = item.text
    last = 0
    inside = {p for s, e, _ in item.spans for p in range(s + 1, e)}
    for match in TOKEN.finditer(text):
        count += 1
        token = match.group()
        last = match.end()
        soft = (token == "\n" and count > size // 2) or (token in ".!?" and count > size * 2 // 3) or count >= size
        if soft and last not in inside:
            yield _slice(item, start, last)
            start, count = last, 0
    if text[start:].strip():
        yield _slice(item, start, len(text))


def _slice(item: Item, start: int, end: int) -> Item:
    return Item(
        item.text[start:end],
        tuple((s - start, e - start, label) for s, e, label in item.spans if start <= s and e <= end),
        tuple((max(s - start, 0), e - start) for s, e in item.ignored if s < end and e > start),
        item.annotated,
    )


def targets(item: Item) -> tuple[list[str], list[int]]:
    """The tokens of an item, and for each the set of tags it may have, as a bit mask over TAGS."""
    free = 1
    for index, tag in enumerate(TAGS[1:], 1):
        if tag[2:] not in item.annotated:
            free |= 1 << index
    tokens: list[str] = []
    masks: list[int] = []
    spans = iter(sorted(item.spans))
    span = next(spans, None)
    opened = False
    for start, end in offsets_of(item.text, 0, len(item.text)):
        while span is not None and span[1] <= start:
            span, opened = next(spans, None), False
        mask = free
        if span is not None and span[0] < end:
            token = item.text[start:end]
            if opened or token not in "#\"'(@":
                mask = 1 << (1 + 2 * LABELS.index(span[2]) + opened)
                if token.lower() in ("'s", "\u2019s") and end >= span[1]:
                    mask = free
                else:
                    opened = True
        if any(s < end and start < e for s, e in item.ignored):
            mask |= ALL if mask == free else 0
        tokens.append(item.text[start:end])
        masks.append(mask)
    return tokens, masks


def load_gold(data: Path) -> dict[str, list[Item]]:
    """All gold files of the folder, repaired and cut, by file name."""
    return {name: [piece for record in read(data / name) for piece in split(_repair(name, record))] for name in GOLD}


# A line of code that may well name its author, and two capitalised words that may be a name: said to be anything.
_CREDIT = re.compile(
    r"(?i)author|copyright|contribut|written|maintain|@|credit|thank|patch|based on|implement|idea|contact|--\s*[A-Z]|\(c\)"
)
_TWO = re.compile(r"\b[A-Z][a-z]+(?: [A-Z]\.)? (?:[a-z]+ )?[A-Z][a-z]+\b")


def load_code(data: Path) -> list[Item]:
    """Half of the source files of raw/, cut: no names but where a credit may stand. The other half measures false alarms."""
    out: list[Item] = []
    for number, record in enumerate(read(data / "raw" / "code_python.jsonl.gz")):
        if number % 2 == 0:
            continue
        text = str(record["text"])
        ignored = [m.span() for m in _TWO.finditer(text)]
        at = 0
        for line in text.splitlines(keepends=True):
            if _CREDIT.search(line):
                ignored.append((at, at + len(line)))
            at += len(line)
        out.extend(split(Item(text, (), tuple(ignored))))
    return out
