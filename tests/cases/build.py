"""Builds the case files of benchmarks/battery.py from the sentences in sources/.

    python tests/cases/build.py

Numbers are invented and pass their check digits; every run gives the same files.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from disguise import disguises_for
from values import card, iban_countries, iban_number, identifier, named, phone, secret

HERE = Path(__file__).parent
MARK = re.compile(r"\[\[(?!\[)(.+?)\]\]", re.DOTALL)
SPELLED = re.compile(r"=(phone (US|GB|IE|CA|AU|ZA|NZ|IN)|card \w+|ssn|id (gb|ca|au|in_)\.\w+)")
"""What English sentences may spell out."""
PER_CARRIER = 3
"""Disguises put on each carrier."""

Case = dict[str, Any]


def rows(name: str, columns: int) -> Iterator[list[str]]:
    """The lines of a source file, each split into that many columns."""
    for line in (HERE / "sources" / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            row = line.replace("⏎", "\n").replace("⇥", "\t").split("|", columns - 1)
            if len(row) != columns:
                raise ValueError(f"{name}: not {columns} columns: {line}")
            yield row


def disguised() -> Iterator[Case]:
    used: Counter[str] = Counter()
    for number, (text, keep) in enumerate(rows("carriers.txt", 2)):
        rng = random.Random(f"carrier {number}")
        found = MARK.search(text)
        if found is None:
            raise ValueError(f"carriers.txt: nothing marked: {text}")
        value = found[1] if found[1][0] != "=" else named(found[1][1:], rng)
        choices = disguises_for(value, english=bool(SPELLED.fullmatch(found[1])) and text.isascii())
        # The disguises least used so far, so that each gets its share.
        for name in sorted(choices, key=lambda name: (used[name], rng.random()))[:PER_CARRIER]:
            used[name] += 1
            hidden = choices[name](value, rng)
            changed = text[: found.start()] + hidden + text[found.end() :]
            yield {"category": name, "text": changed, "secret": [hidden], "keep": keep.split(";")}
    for line in (HERE / "sources" / "awkward.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") or not line:
            continue
        category, rest = line.replace("⏎", "\n").replace("⇥", "\t").split("|", 1)
        text, kept = rest.rsplit("|", 1)
        yield {
            "category": category,
            "text": MARK.sub(r"\1", text),
            "secret": list(dict.fromkeys(MARK.findall(text))),
            "keep": [part for part in kept.split(";") if part],
        }


def placed(category: str, frame: str, value: str, labels: Iterable[str], **more: str) -> Case:
    """A case with `value` in the place of {} in the frame."""
    start = frame.index("{}")
    labels = list(labels)
    span = {"start": start, "end": start + len(value), "label": labels[0]}
    return {"category": category, "text": frame.replace("{}", value, 1), "spans": [span], "labels_ok": labels, **more}


def structured() -> Iterator[Case]:
    for number, (category, check, template, labels, frame) in enumerate(rows("identifiers.txt", 5)):
        value = identifier(check, template, random.Random(f"id {number}"))
        yield placed(category, frame, value, labels.split(), check=check)
    frames = [frame for (frame,) in rows("ibans.txt", 1)]
    for number, country in enumerate(iban_countries()):
        rng = random.Random(f"iban {number}")
        value = iban_number(country, rng, spaced=number % 3 != 0)
        yield placed("iban", frames[number % len(frames)], value, ["IBAN_CODE"], check="iban")
    for number, (scheme, template, frame) in enumerate(rows("cards.txt", 3)):
        value = card(template, random.Random(f"card {number}"))
        yield placed(f"card {scheme}", frame, value, ["CREDIT_CARD"], check="card")
    for number, (region, form, frame) in enumerate(rows("phones.txt", 3)):
        value = phone(region, form, random.Random(f"phone {number}"))
        category = "phone national" if form == "national" else "phone international"
        yield placed(category, frame, value, ["PHONE_NUMBER"], check=f"phone {region}")
    for category, labels, text in [*rows("plain.txt", 3), *rows("countries.txt", 3)]:
        case: Case = {"category": category, "text": "", "spans": [], "labels_ok": labels.split()}
        end = 0
        for found in MARK.finditer(text):
            case["text"] += text[end : found.start()]
            start, end = len(case["text"]), found.end()
            case["text"] += found[1]
            case["spans"].append({"start": start, "end": len(case["text"]), "label": labels.split()[0]})
        case["text"] += text[end:]
        if category == "age":
            case["kept"] = True
        yield case
    for number, (provider, shape, labels, frame) in enumerate(rows("secrets.txt", 4)):
        pieces = secret(shape, random.Random(f"secret {number}"))
        yield {"category": f"secret {provider}", "frame": frame, "pieces": pieces, "labels_ok": labels.split()}


def written(name: str) -> Iterator[Case]:
    """The cases of that file that written.jsonl holds whole, for they hold what parts the columns of other sources."""
    for line in (HERE / "sources" / "written.jsonl").read_text(encoding="utf-8").splitlines():
        case: Case = json.loads(line)
        if case.pop("of") == name:
            yield case


NAMED = re.compile(r"\[([PLOA]) ([^\[\]]+)\]")
"""A name in names.txt and edited.txt."""
LABELS = {"P": "PERSON", "L": "LOCATION", "O": "ORGANIZATION", "A": "ADDRESS"}


def names(source: str = "names.txt", *, annotated: Iterable[str] = LABELS.values()) -> Iterator[Case]:
    culture = ""
    for line in (HERE / "sources" / source).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            culture = line[3:].replace("none", "")
        elif line and not line.startswith("# "):
            kind, marked = line.replace("⏎", "\n").replace("⇥", "\t").split("|", 1)
            text, spans, end = "", [], 0
            for found in NAMED.finditer(marked):
                text += marked[end : found.start()]
                spans.append({"start": len(text), "end": len(text) + len(found[2]), "label": LABELS[found[1]]})
                text, end = text + found[2], found.end()
            case = {"category": culture or f"nobody {kind}", "text": text + marked[end:], "spans": spans}
            yield {**case, "annotated": list(annotated), "kind": kind, "culture": culture}


def clean() -> Iterator[Case]:
    for category, text in rows("clean.txt", 2):
        yield {"category": category, "text": text}


def write(name: str, cases: Iterable[Case]) -> None:
    """The cases as JSON lines, each under an id of its category and its place in it."""
    seen: Counter[str] = Counter()
    with (HERE / f"{name}.jsonl").open("w", encoding="utf-8", newline="\n") as out:
        for case in cases:
            seen[case["category"]] += 1
            slug = case["category"].lower().replace(" ", "-")
            out.write(json.dumps({"id": f"{slug}-{seen[case['category']]:02}", **case}, ensure_ascii=False) + "\n")
    print(f"{name}.jsonl: {seen.total()} cases, {len(seen)} categories")


if __name__ == "__main__":
    write("disguised", chain(disguised(), written("disguised")))
    write("structured", chain(structured(), written("structured")))
    write("clean", chain(clean(), written("clean")))
    write("names", names())
    write("edited", names("edited.txt", annotated=["PERSON"]))
