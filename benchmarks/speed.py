"""How fast redact is beside Presidio, in CPU seconds on the same texts.

    python -m benchmarks.speed                              # the example corpus
    python -m benchmarks.speed texts.jsonl --runs 7         # the strings of any JSONL or text file, .gz too
    python -m benchmarks.speed --data ../shared/data        # short, medium and long texts of the shared sets

Runs are interleaved (A B C A B C ...), so that a slow spell of the machine hits
all alike; figures are medians, and the spread shows the machine's noise.

Vanilla Presidio is AnalyzerEngine and AnonymizerEngine, record by record, with
their defaults. Without --spacy its spaCy pipeline has the components and layer sizes
of en_core_web_sm but RANDOM WEIGHTS (vanilla.py says more).
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .vanilla import presidio_analyzer, presidio_patterns, vanilla_presidio

EXAMPLES = Path(__file__).parents[1] / "examples" / "corpus"
BATCH = 64
MIXED = (  # file under --data, characters of a text at most
    ("presidio_synth_v2.dev.jsonl", 1_000),
    ("uner_ewt.dev.jsonl", 1_000),
    ("wnut17.dev.jsonl", 1_000),
    ("raw/stackexchange_lines.jsonl", 4_000),
    ("raw/peps.jsonl.gz", 4_000),
    ("raw/novels.jsonl.gz", 20_000),
)


@dataclass(slots=True)
class Contender:
    """One way to clean the texts, and the CPU seconds of its runs."""

    name: str
    run: Callable[[Sequence[str]], object]
    seconds: list[float] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    # One thread each: CPU time would count the idle spinning of more.
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    parser = argparse.ArgumentParser(description="How fast redact is beside Presidio, in CPU seconds.")
    parser.add_argument("files", nargs="*", type=Path, help="JSONL or text files, .gz too (default: examples/corpus)")
    parser.add_argument("--data", type=Path, help="folder of the shared sets: a mixed sample of them")
    parser.add_argument("--kb", type=int, default=120, help="how much text to take, in KB (default 120)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each contender (default 5)")
    parser.add_argument("--policy", default="training", help="policy of the Redactor (default training)")
    parser.add_argument("--spacy", metavar="MODEL", help="Presidio's spaCy model (default: random weights)")
    parser.add_argument("--no-vanilla", action="store_true", help="leave vanilla Presidio out (no ratios)")
    options = parser.parse_args(arguments)

    logging.disable(logging.CRITICAL)  # a recognizer of Presidio logs the texts it fails on
    texts = sample(options.files, options.data, options.kb * 1000)
    if not texts:
        sys.exit("no texts: give JSONL files, or --data with the shared sets")
    contenders = list(all_contenders(options.policy, vanilla=not options.no_vanilla, model=options.spacy))
    for one in contenders:
        one.run(texts[:3])
    for _ in range(options.runs):
        for one in contenders:
            start = time.process_time()
            one.run(texts)
            one.seconds.append(time.process_time() - start)
    print_table(contenders, texts, options.runs, options.spacy)
    return 0


# -- texts ------------------------------------------------------------------------------------------------------------


def sample(files: Sequence[Path], data: Path | None, size: int) -> list[str]:
    """Texts of about `size` characters together, in equal shares from each file."""
    if data is not None:
        sources = [(data / name, longest) for name, longest in MIXED]
    else:
        found = files or sorted(
            one for kind in ("*.jsonl", "*.jsonl.gz", "*.txt", "*.txt.gz") for one in EXAMPLES.rglob(kind)
        )
        sources = [(file, size) for file in found]
    texts = []
    for file, longest in sources:
        left = size // len(sources)
        for text in read(file):
            if left <= 0:
                break
            texts.append(text[: min(longest, left)])
            left -= len(texts[-1])
    return texts


def read(file: Path) -> Iterator[str]:
    packed = file.read_bytes()
    lines = (gzip.decompress(packed) if file.suffix == ".gz" else packed).decode().splitlines()
    for line in lines:
        yield from strings(json.loads(line)) if ".jsonl" in file.name else [line]


def strings(value: Any) -> Iterator[str]:
    """The texts in a record: its `text`, else all strings of some length."""
    if isinstance(value, dict) and isinstance(value.get("text"), str):
        yield value["text"]
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str) and len(value) >= 20:
        yield value


# -- contenders -------------------------------------------------------------------------------------------------------


def all_contenders(policy: str, *, vanilla: bool, model: str | None) -> Iterator[Contender]:
    if vanilla:
        analyze = presidio_analyzer(model)
        yield Contender("Presidio, record by record", vanilla_presidio(analyze))
        yield Contender("Presidio's patterns alone", presidio_patterns(analyze))
    from redact import Redactor

    redactor = Redactor(policy)
    yield Contender(f"redact, policy {policy}", lambda texts: [redactor.texts(batch) for batch in batches(texts)])
    for layer in redactor.layers:
        yield Contender(f"  layer {layer.name}", lambda texts, find=layer.find: [find(one) for one in batches(texts)])


def batches(texts: Sequence[str]) -> Iterable[Sequence[str]]:
    return (texts[i : i + BATCH] for i in range(0, len(texts), BATCH))


# -- the table --------------------------------------------------------------------------------------------------------


def print_table(contenders: Sequence[Contender], texts: Sequence[str], runs: int, model: str | None) -> None:
    size = sum(len(text.encode()) for text in texts)
    words = sum(len(text.split()) for text in texts)
    lengths = sorted(map(len, texts))
    print(f"{len(texts)} texts, {size / 1000:.0f} KB, {words} words; lengths {lengths[0]} to {lengths[-1]}, ", end="")
    print(f"median {lengths[len(lengths) // 2]}; {runs} interleaved runs, CPU seconds of one core")
    print(f"Presidio's spaCy pipeline: {model or 'architecture of en_core_web_sm, random weights'}\n")
    base = contenders[0].seconds if contenders[0].name.startswith("Presidio") else None
    print(f"{'':28}{'KB/s':>9}{'words/s':>10}{'median s':>10}{'min':>8}{'max':>8}{'noise':>7}{'ratio':>8}")
    for one in contenders:
        median, low, high = statistics.median(one.seconds), min(one.seconds), max(one.seconds)
        # The ratio of each round, not of the medians: the machine is the same within a round.
        ratio = f"{statistics.median(a / b for a, b in zip(base, one.seconds, strict=True)):.1f}x" if base else "-"
        print(
            f"{one.name:28}{size / median / 1000:9.1f}{words / median:10.0f}"
            f"{median:10.3f}{low:8.3f}{high:8.3f}{(high - low) / median:7.0%}{ratio:>8}"
        )


if __name__ == "__main__":
    sys.exit(main())
