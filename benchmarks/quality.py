# ruff: noqa: E501, RUF001
"""How well an NER model finds names: recall and precision by overlap, per development file and on average.

    python -m benchmarks.quality ../shared/data                       # the embedded model
    python -m benchmarks.quality ../shared/data fast en_core_web_sm   # beside any spaCy pipeline
    python -m benchmarks.quality ../shared/data --document-sense      # with names looked for again, as the engine does

A gold span counts as found where any span of its label overlaps it, as hidden
where a span of any label does (as under a policy that hides them all); a found
span as right where it overlaps any gold span of its label. An ADDRESS found counts
as LOCATION, for that is what the files call it. An @handle or #hashtag is no name
in running text: gold ones, and what is found on them, are left out of the counts.
Names found in source code and in PEPs are false alarms, but for the authors' own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redact.detect.ner import load_ner
from redact.types import Layer, Span

from . import names

FILES = (
    "wnut17.dev.jsonl",
    "btc.dev.jsonl",
    "uner_ewt.dev.jsonl",
    "presidio_synth_v2.dev.jsonl",
    "presidio_generated_large.dev.jsonl",
)
LABELS = ("PERSON", "LOCATION", "ORGANIZATION")
# One set calls "Mr." a person of its own beside the name; a title is kept out of PERSON here.
TITLE = re.compile(r"(?i)(?:mr|mrs|ms|miss|dr|prof)\.?")
# Names by origin, written for this table, and texts that carry them: prose, mail, chat in lower case, a row, a form in capitals, alone.
ORIGINS = {
    "English": "Harriet Blackwood, Owen Tattersall, Imogen Pryce, Desmond Haigh, Rosalind Peake, Clive Hartnell",
    "Irish and Scottish": "Aoife Ní Bhriain, Cormac O'Shaughnessy, Gráinne McGlinchey, Hamish Urquhart, Eilidh Drummond, Fergus Tierney",
    "Hispanic": "Xiomara Quintanilla, Ramiro Echeverría, Itzel Huamán, Evaristo Zúñiga, Marisol Ocampo, Ignacio Bustamante Rey",
    "Brazilian": "Thainá Vasconcelos, Ubiratan Figueira, Jandira Peixoto, Caio Sampaio, Iracema Guimarães, Breno Quaresma",
    "French": "Capucine Delaunay, Thibault Rocheteau, Solène Kerguelen, Gwenaël Prigent, Apolline Chastain, Aurélien Bonnefoy",
    "German": "Wiebke Hinrichsen, Eckhart Mühlbauer, Ottilie Grünwald, Detlef Kranz, Swantje Petersen, Hartmut Zollner",
    "Nordic": "Ragnhild Tveit, Þórdís Einarsdóttir, Sakari Lehtovaara, Torbjörn Sandell, Ingeborg Fjeldsted, Ylva Nordahl",
    "Slavic": "Zbigniew Wrzesień, Ludmila Hrubešová, Yaroslav Bondarenko, Snežana Vukčević, Radoslav Dimitrov, Wisława Gąsior",
    "Greek and Turkish": "Panagiota Xenaki, Spyridon Kalogeropoulos, Gülşen Altıntaş, Tuğrul Erdem, Despina Vlachou, Nihat Çelikbaş",
    "Arabic": "Abdelkader Boumediene, Hanadi Al-Khatib, Munir Shalhoub, Rawda El-Tayeb, Suhail bin Rashid, Widad Hamdaoui",
    "Persian": "Ardeshir Golestani, Mahnaz Daneshvar, Siavash Parvizi, Tahmineh Rasouli, Kourosh Vaziri, Laleh Mirzaei",
    "Indian": "Venkataraghavan Iyengar, Tanushree Bhattacharjee, Gurinder Bajwa, Madhulika Saxena, Thirumalai Murugan, Falguni Parekh",
    "Chinese": "Zhang Xueqin, Ouyang Ruolan, Qiu Zhenyu, Shen Moyan, Hsu Chia-ling, Kwan Tsz-yan",
    "Japanese": "Tsubasa Minamoto, Chihiro Kuroda, Ryunosuke Hatakeyama, Fumiko Nishiwaki, Shinobu Ozawa, Kaoru Tachibana",
    "Korean": "Bae Seung-hyun, Ryu Ha-eun, Gu Bon-jae, Nam Da-hye, Tak Jae-hoon, Min Ye-rin",
    "Vietnamese": "Nguyễn Thị Tuyết, Trần Quốc Bảo, Đặng Hoài Nam, Le Thi Bich Ngoc, Vo Van Kiet, Huynh Thanh Truc",
    "West African": "Oluwafunmilayo Akintola, Chukwudi Nnamdi, Nana Yaw Amponsah, Ndeye Coumba Faye, Boubacar Sangare, Ebere Ugochukwu",
    "East and Southern African": "Wangari Gathogo, Tendekai Mutasa, Nokuthula Mkhize, Yohannes Woldemichael, Kgomotso Sithole, Auma Onyango",
    "Indonesian and Malay": "Bambang Suryadi, Dewi Kartikasari, Nurul Izzah binti Osman, Wayan Sudiarta, Siti Rahmawati, Agus Prasetyo",
}
CARRIERS = (
    "Yesterday {} told the committee that the report was late.",
    "Thanks for the update.\n\nKind regards,\n{}\nAccounts",
    "hi its {lower} again, any news on my order?",
    "4471,{},active,2023-04-01",
    "PATIENT: {upper}\nWARD: 7",
    "{}",
)


@dataclass(slots=True)
class Count:
    """Gold spans and how many were found, and hidden; found spans and how many were right; gold spans found to the character."""

    gold: int = 0
    hit: int = 0
    hidden: int = 0
    made: int = 0
    right: int = 0
    exact: int = 0
    titles: int = 0
    """Gold spans that nothing met and that are only a form of address."""

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 0.0

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 0.0


@dataclass(slots=True)
class Outcome:
    """The counts of a file by label, and (label, score, right) of every span found."""

    counts: dict[str, Count] = field(default_factory=lambda: {label: Count() for label in LABELS})
    scored: list[tuple[str, float, bool]] = field(default_factory=list)


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a JSONL file, plain or gzip."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def compare(records: Sequence[dict[str, Any]], found: Sequence[list[Span]]) -> Outcome:
    """Counts of what a layer found in records against their gold spans."""
    out = Outcome()
    for record, spans in zip(records, found, strict=True):
        apart = [g for g in record["spans"] if (g.get("kind") or "").endswith(("-handle", "-hashtag"))]
        for label in LABELS:
            count = out.counts[label]
            gold = [g for g in record["spans"] if g["label"] == label and g not in apart]
            same = {label, "ADDRESS"} if label == "LOCATION" else {label}
            mine = [s for s in spans if s.label in same and not any(_meet(s, g) for g in apart)]
            count.gold += len(gold)
            count.hit += sum(any(_meet(s, g) for s in mine) for g in gold)
            count.titles += sum(
                not any(_meet(s, g) for s in mine) and bool(TITLE.fullmatch(record["text"][g["start"] : g["end"]]))
                for g in gold
            )
            count.hidden += sum(any(_meet(s, g) for s in spans) for g in gold)
            count.exact += sum(any(s.start == g["start"] and s.end == g["end"] for s in mine) for g in gold)
            count.made += len(mine)
            for span in mine:
                right = any(_meet(span, g) for g in gold)
                count.right += right
                out.scored.append((span.label, span.score, right))
    return out


def _meet(span: Span, gold: dict[str, Any]) -> bool:
    return bool(span.start < gold["end"] and gold["start"] < span.end)


def evaluate(layer: Layer, data: Path, *, files: Sequence[str] = FILES) -> dict[str, Outcome]:
    """The outcome of a layer on each file."""
    out = {}
    for name in files:
        records = list(read(data / name))
        out[name] = compare(records, layer.find([r["text"] for r in records]))
    return out


def macro(outcomes: dict[str, Outcome], label: str) -> tuple[float, float, float, float]:
    """Recall, share hidden, precision and share of exact spans of a label, averaged over the files."""
    rows = [shares(o.counts[label]) for o in outcomes.values()]
    recall, hidden, precision, exact = (sum(column) / len(rows) for column in zip(*rows, strict=True))
    return recall, hidden, precision, exact


def shares(count: Count) -> tuple[float, float, float, float]:
    """Of a label in a file: recall, share hidden, precision and share of exact spans."""
    gold = max(count.gold, 1)
    return count.recall, count.hidden / gold, count.precision, count.exact / gold


def alarms(layer: Layer, path: Path, *, records: int) -> tuple[float, int]:
    """PERSON spans per 10,000 characters of every second record (training reads the others); the characters read."""
    texts = [r["text"] for number, r in zip(range(2 * records), read(path), strict=False) if number % 2 == 0]
    size = sum(map(len, texts))
    return 1e4 * sum(s.label == "PERSON" for spans in layer.find(texts) for s in spans) / max(size, 1), size


def origins(layer: Layer) -> dict[str, tuple[float, float]]:
    """Per origin of name: the share of ORIGINS' names met by a PERSON span, and that of names covered to the last letter."""
    out = {}
    for origin, own in ORIGINS.items():
        met = whole = total = 0
        for name in own.split(", "):
            for carrier in CARRIERS:
                written = name.lower() if "{lower}" in carrier else name.upper() if "{upper}" in carrier else name
                text = carrier.format(written, lower=written, upper=written)
                start = text.index(written)
                spans = [s for s in layer.find([text])[0] if s.label == "PERSON"]
                covered = {p for s in spans for p in range(s.start, s.end)}
                inside = [start + p in covered for p, char in enumerate(written) if char.isalnum()]
                total, met, whole = total + 1, met + any(inside), whole + all(inside)
        out[origin] = met / total, whole / total
    return out


def _cell(shares: Sequence[float]) -> str:
    return " " * 4 + "".join(f"{100 * share:6.1f}" for share in shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with the *.dev.jsonl files")
    parser.add_argument("models", nargs="*", default=["fast"], help="embedded or spaCy models (default: fast)")
    parser.add_argument("--threshold", type=float, help="instead of the embedded model's own")
    parser.add_argument("--document-sense", action="store_true", help="look for names again, as the engine does")
    parser.add_argument("--files", nargs="+", default=FILES, help="annotated files of the folder, instead of those")
    args = parser.parse_args()
    for model in args.models:
        layer = load_ner(model, threshold=args.threshold)
        if args.document_sense:
            layer = names.WithDocumentSense(layer)
        print(f"\n{model}\n{'found / hidden / precision / exact, %':35}" + "".join(f"{label:>28}" for label in LABELS))
        begun = time.process_time()
        outcomes = evaluate(layer, args.data, files=args.files)
        spent = time.process_time() - begun
        for name, outcome in outcomes.items():
            print(f"{name:35}" + "".join(_cell(shares(outcome.counts[label])) for label in LABELS))
        print(f"{'macro':35}" + "".join(_cell(macro(outcomes, label)) for label in LABELS))
        people = [outcome.counts["PERSON"] for outcome in outcomes.values()]
        recall = sum(c.hit / max(c.gold - c.titles, 1) for c in people) / len(people)
        print(f"PERSON found without {sum(c.titles for c in people)} gold spans that are only Mr. or Dr.: {recall:.1%}")
        words = sum(len(r["text"].split()) for name in args.files for r in read(args.data / name))
        print(f"{words / spent:,.0f} words per CPU second (reading the files included)")
        for name, count in (("code_python.jsonl.gz", 60), ("peps.jsonl.gz", 40)):
            path = args.data / "raw" / name
            if path.exists():
                rate, size = alarms(layer, path, records=count)
                print(f"PERSON per 10,000 characters of {name}: {rate:.2f} ({size:,} characters)")
        print("names by origin, met / whole:")
        for origin, (met, whole) in origins(layer).items():
            print(f"{origin:35}{100 * met:8.1f} {100 * whole:6.1f}")
        print(names.report(layer))


if __name__ == "__main__":
    main()
