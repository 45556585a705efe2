"""Chooses the weights of a model's verifier: of what the tagger may take for people, how likely is each one?

    python -m training.verify ../shared/data redact/models/fast

A logistic regression over the features of redact/detect/tagging/verifier.py, fitted to the development files and to
the texts of tests/cases that name people or nobody; each of these weighs the same. A third as much weigh they once
more in small letters and in capitals, and the texts of carriers.py. Twenty weights learn little by heart, but to say
it the log gives, of each source, what weights do that were fitted to the others (and to four fifths of
it, if it is our own). Its scores are then calibrated on the development files.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.names import CASES, EDITED, WRITTEN, in_case
from benchmarks.quality import FILES, read
from redact.detect.ner import load_ner
from redact.detect.tagging.bio import Found
from redact.detect.tagging.known import read_known
from redact.detect.tagging.verifier import FEATURES, of_finding
from redact.types import Layer

from .carriers import texts
from .tune import platt, write

CANDIDATE = 0.03
"""The least probability, token by token, that makes words worth a second look."""
_SOURCE = 500.0  # what all candidates of a source weigh together
_LESS = 1 / 3  # of that: the same in another case, and made-up texts
_PENALTY = 5.0  # half of it by the square of each weight, features having spread 1
_PARTS = 5
_CASED = " in "
OWN = (CASES, EDITED, CASES.with_name("clean.jsonl"))

Floats = npt.NDArray[np.float64]


class _Noted:
    """Stands where the verifier does, calls everything a person, and notes the features."""

    candidate = CANDIDATE

    def __init__(self, labels: Sequence[str]) -> None:
        self._person, self._address = labels.index("PERSON"), labels.index("ADDRESS")
        self._known = read_known()
        self.features: dict[tuple[int, int], list[float]] = {}

    def score(self, text: str, found: Found, around: Sequence[float]) -> float:
        own = of_finding(text, found, person=self._person, address=self._address, known=self._known)
        self.features[found.start, found.end] = [*own, *around]
        return 1.0


@dataclass(frozen=True, slots=True)
class Candidates:
    """Findings of several sources: features, whether right, the number of the source and of the record in it.

    `gold` is how many names each source has, `hits` the numbers of those that a finding meets.
    """

    sources: list[str]
    features: Floats
    right: npt.NDArray[np.bool_]
    source: npt.NDArray[np.intp]
    record: npt.NDArray[np.intp]
    hits: list[list[int]]
    gold: list[int]
    texts: list[int]


def gather(layer: Layer, labels: Sequence[str], sources: dict[str, list[dict[str, Any]]]) -> Candidates:
    """All that the layer may take for people in the records of each source."""
    noted = _Noted(labels)
    layer._decoder._verifier = noted  # type: ignore[attr-defined]
    features: list[list[float]] = []
    rows: list[tuple[bool, int, int]] = []
    hits: list[list[int]] = []
    gold = []
    for number, records in enumerate(sources.values()):
        count = 0
        for at, record in enumerate(records):
            spans = record.get("spans", [])
            apart = [g for g in spans if (g.get("kind") or "").endswith(("-handle", "-hashtag"))]
            names = [g for g in spans if g["label"] == "PERSON" and g not in apart]
            noted.features.clear()
            for span in layer.find([record["text"]])[0]:
                mine = noted.features.get((span.start, span.end))
                if span.label != "PERSON" or mine is None or _met(span, apart):
                    continue
                met = _met(span, names)
                features.append(mine)
                rows.append((bool(met), number, at))
                hits.append([count + i for i in met])
            count += len(names)
        gold.append(count)
    right, source, record_of = (np.array(column) for column in zip(*rows, strict=True))
    many = [len(records) for records in sources.values()]
    return Candidates(list(sources), np.array(features), right, source, record_of, hits, gold, many)


def _met(span: Any, gold: Sequence[dict[str, Any]]) -> list[int]:
    return [i for i, g in enumerate(gold) if span.start < g["end"] and g["start"] < span.end]


def fit(some: Candidates, rows: npt.NDArray[np.bool_]) -> tuple[Floats, float]:
    """Weights and offset fitted to these rows, by Newton's method."""
    x, y, source = some.features[rows], some.right[rows].astype(float), some.source[rows]
    middle, spread = x.mean(0), np.maximum(x.std(0), 1e-6)
    z = np.column_stack([(x - middle) / spread, np.ones(len(x))])
    whole = np.array([_SOURCE * (1 if "." in name and _CASED not in name else _LESS) for name in some.sources])
    weigh = (whole / np.maximum(np.bincount(source, minlength=len(whole)), 1))[source]
    penalty = np.append(np.full(x.shape[1], 2 * _PENALTY), 1e-9)
    w = np.zeros(z.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-z @ w))
        step = np.linalg.solve(
            (z * (weigh * p * (1 - p))[:, None]).T @ z + np.diag(penalty), z.T @ (weigh * (p - y)) + penalty * w
        )
        w -= step
        if np.abs(step).max() < 1e-9:
            break
    weights = w[:-1] / spread
    return weights, float(w[-1] - weights @ middle)


def unseen(some: Candidates) -> Floats:
    """The log odds of each finding by weights that were fitted without its source, or without its fifth of our own."""
    out = np.zeros(len(some.right))
    for number, name in enumerate(some.sources):
        own = name.split(_CASED)[0]
        parts = _PARTS if own in {path.name for path in OWN} else 1
        of_it = np.array([other.split(_CASED)[0] == own for other in some.sources])[some.source]
        for part in range(parts):
            held = of_it & (some.record % parts == part)
            weights, offset = fit(some, ~held)
            mine = held & (some.source == number)
            out[mine] = some.features[mine] @ weights + offset
    return out


def report(some: Candidates, odds: Floats, least: float) -> str:
    """Per source: recall and precision of the findings with these log odds or more, and texts without a finding."""
    lines = []
    for number, name in enumerate(some.sources):
        rows = np.flatnonzero((some.source == number) & (odds >= least))
        hit = len({i for row in rows for i in some.hits[row]})
        quiet = 1 - len(set(some.record[rows])) / some.texts[number]
        recall = f"recall {100 * hit / some.gold[number]:.1f} " if some.gold[number] else ""
        precision = f"precision {100 * some.right[rows].mean():.1f} " if some.gold[number] else ""
        lines.append(f"  {name:34} {recall}{precision}texts without one {100 * quiet:.1f}")
    return "\n".join(lines)


def least_for(some: Candidates, odds: Floats, floor: float) -> float:
    """The lowest log odds at which the mean precision of the development files reaches `floor`."""
    chosen: Callable[[float], float] = lambda least: float(  # noqa: E731
        np.mean([some.right[(some.source == n) & (odds >= least)].mean() for n in range(len(FILES))])
    )
    return next((x for x in np.arange(-5, 5, 0.02) if chosen(float(x)) >= floor), 5.0)


def people(records: Sequence[dict[str, Any]]) -> list[str]:
    """Names in the records that are written as such."""
    names = {r["text"][g["start"] : g["end"]] for r in records for g in r["spans"] if g["label"] == "PERSON"}
    return sorted(name for name in names if name.istitle() and name.isprintable())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path, help="redact/models/fast or redact/models/accurate of this checkout")
    args = parser.parse_args()
    path = args.folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    known = read_known().digest
    zero = {"candidate": CANDIDATE, "offset": 0.0, "weights": dict.fromkeys(FEATURES, 0.0), "known": known}
    write(path, config | {"verifier": zero})
    layer = load_ner(args.folder.name, threshold=CANDIDATE, thresholds={"ADDRESS": 0.5})
    sources = {name: list(read(args.data / name)) for name in FILES}
    named = people([record for records in sources.values() for record in records])
    sources |= texts(named, seed=3)
    sources |= {path.name: list(read(path)) for path in OWN}
    for how, change in WRITTEN.items():
        if change is not None:
            sources |= {
                f"{name}{_CASED}{how}": [r | {"text": in_case(r["text"], change)} for r in records]
                for name, records in list(sources.items())
                if _CASED not in name
            }
    some = gather(layer, config["labels"], sources)
    odds = unseen(some)
    for floor in (0.75, 0.79, 0.82):
        print(f"mean precision {floor}, each by weights fitted to the others:")
        print(report(some, odds, least_for(some, odds, floor)), flush=True)
    weights, offset = fit(some, np.ones(len(some.right), bool))
    odds = some.features @ weights + offset
    public = some.source < len(FILES)
    slope, more = platt(list(zip(odds[public].tolist(), some.right[public].tolist(), strict=True)))
    named = {name: round(float(slope * w), 4) for name, w in zip(FEATURES, weights, strict=True)}
    verifier = {"candidate": CANDIDATE, "offset": round(slope * offset + more, 4), "weights": named}
    verifier |= {"known": known}
    write(path, config | {"verifier": verifier})
    print(json.dumps(verifier))


if __name__ == "__main__":
    main()
