"""How fast the embedded NER models read beside spaCy, in words per CPU second of one thread.

    python -m benchmarks.nerspeed ../shared/data --words 6000 --runs 5

Name-rich text is that of the development files, name-poor text that of PEPs,
Python's library and novels. spaCy's pipelines have the architecture of
en_core_web_sm and random weights (benchmarks/vanilla.py says why): NER alone, and
the whole of it. Runs are interleaved; figures are medians, and a ratio is the
median of the ratios within each round, so that a slow spell of the machine hits
both alike. `accurate` is measured where its weights and its two wheels are there.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from redact.detect.ner import load_ner
from redact.errors import ModelError

from .quality import FILES, read
from .vanilla import small_pipeline

BATCH = 64
LONGEST = 20_000  # characters of a text
KINDS = {
    "name-rich": FILES,
    "name-poor": ("raw/peps.jsonl.gz", "raw/code_python.jsonl.gz", "raw/novels.jsonl.gz"),
}
BASE = "spaCy, NER only"

Read = Callable[[Sequence[str]], object]


def texts_of(data: Path, files: Sequence[str], *, words: int) -> list[str]:
    """Texts of about `words` words together, in equal shares from each file."""
    out: list[str] = []
    for name in files:
        left = words // len(files)
        for record in read(data / name):
            if left <= 0:
                break
            # A long text gives what is left of the share, cut in its middle: its start is seldom like the rest.
            text = record["text"]
            if len(text) > 8 * left:
                middle = len(text) // 2
                text = text[middle : middle + 7 * left]
            out.append(text[:LONGEST])
            left -= len(out[-1].split())
    return out


def readers() -> Iterator[tuple[str, Read]]:
    """What is measured, by name."""
    for model in ("fast", "accurate"):
        try:
            layer = load_ner(model)
        except ModelError as error:
            print(f"{model} is left out: {error}")
            continue
        yield model, lambda texts, find=layer.find: [find(part) for part in _batches(texts)]
    whole = small_pipeline()
    yield "spaCy, whole pipeline", lambda texts: _through(whole, texts, [])
    others = [pipe for pipe in whole.pipe_names if pipe != "ner"]
    yield BASE, lambda texts: _through(whole, texts, others)


def _through(nlp: Any, texts: Sequence[str], disabled: Sequence[str]) -> None:
    for document in nlp.pipe(texts, batch_size=BATCH, disable=list(disabled)):
        assert document is not None


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[at : at + BATCH] for at in range(0, len(texts), BATCH))


def measure(texts: Sequence[str], who: Sequence[tuple[str, Read]], *, runs: int) -> dict[str, list[float]]:
    """CPU seconds of every run of each, one after the other in every round."""
    seconds: dict[str, list[float]] = {name: [] for name, _ in who}
    for number in range(runs + 1):
        for name, run in who:
            begun = time.process_time()
            run(texts)
            if number:  # the first round warms caches
                seconds[name].append(time.process_time() - begun)
    return seconds


def main() -> None:
    # One thread each: CPU time would count the idle spinning of more.
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the shared sets")
    parser.add_argument("--words", type=int, default=6000, help="of each kind of text (default 6000)")
    parser.add_argument("--runs", type=int, default=5, help="rounds (default 5)")
    args = parser.parse_args()
    who = list(readers())
    for kind, files in KINDS.items():
        texts = texts_of(args.data, files, words=args.words)
        words = sum(len(text.split()) for text in texts)
        seconds = measure(texts, who, runs=args.runs)
        print(f"\n{kind}: {len(texts)} texts, {words:,} words; {args.runs} rounds")
        print(f"{'':24}{'words/s':>10}{'to spaCy NER':>14}{'noise':>8}")
        for name, own in seconds.items():
            ratio = statistics.median(base / mine for base, mine in zip(seconds[BASE], own, strict=True))
            median = statistics.median(own)
            print(f"{name:24}{words / median:10,.0f}{ratio:13.2f}x{(max(own) - min(own)) / median:8.0%}")


if __name__ == "__main__":
    main()
