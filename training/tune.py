"""Chooses the thresholds and the calibration of an exported model on the development files.

The rule, recall first: per label the lowest threshold whose macro overlap
precision reaches FLOOR; where none does, the one with the best F1. ADDRESS is
part of LOCATION in the files and takes LOCATION's threshold, but not under .5:
a false one is hidden where a false place is kept. What may be a person is held
against the threshold by the verifier's score, which `verify.py` has calibrated.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality import LABELS, evaluate, macro
from redact.detect.accurate import AccurateLayer
from redact.detect.ner import load_ner
from redact.detect.tagging.transformer import Floats
from redact.types import Layer

FLOOR = {
    "fast": {"PERSON": 0.79, "LOCATION": 0.66, "ORGANIZATION": 0.5},
    "accurate": {"PERSON": 0.82, "LOCATION": 0.7, "ORGANIZATION": 0.55},
}
GRID = (
    0.02,
    0.03,
    0.04,
    0.05,
    0.07,
    0.09,
    0.1,
    0.11,
    0.12,
    0.13,
    0.14,
    0.15,
    0.16,
    0.17,
    0.18,
    0.19,
    0.2,
    0.22,
    0.25,
    0.3,
    0.35,
    0.4,
    0.45,
    0.5,
    0.55,
    0.6,
    0.65,
    0.7,
    0.75,
    0.8,
    0.85,
    0.9,
)


def platt(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and offset of a logistic curve from a span's margin to its chance of being right, by Newton's method."""
    a, b = 0.5, 0.0
    for _ in range(50):
        ga, gb, haa, hab, hbb = 1e-3 * a, 0.0, 1e-3, 0.0, 1e-6
        for x, right in pairs:
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, a * x + b))))
            d, w = p - right, p * (1 - p)
            ga, gb = ga + d * x, gb + d
            haa, hab, hbb = haa + w * x * x, hab + w * x, hbb + w
        det = haa * hbb - hab * hab
        if abs(det) < 1e-12:
            break
        a, b = a - (hbb * ga - hab * gb) / det, b - (haa * gb - hab * ga) / det
    return a, b


class _Loader:
    """Loads the model anew; what its transformer has once said of a run of words it need not say again."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._known: dict[tuple[str, ...], Floats] = {}

    def __call__(self, threshold: float | None = None) -> Layer:
        layer = load_ner(self._model, threshold=threshold)
        if isinstance(layer, AccurateLayer):
            second = layer._second
            ask = second.scores

            def scores(tokens: Sequence[str]) -> Floats:
                run = tuple(tokens)
                if run not in self._known:
                    self._known[run] = ask(tokens)
                return self._known[run]

            second.scores = scores  # type: ignore[method-assign]
        return layer


def write(path: Path, config: dict[str, Any]) -> None:
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def tune(data: Path, folder: Path) -> dict[str, Any]:
    """Write the thresholds and calibration into the model's config.json."""
    load, floor = _Loader(folder.name), FLOOR[folder.name]
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = {label: [1.0, 0.0] for label in config["labels"]}
    config["thresholds"] = dict.fromkeys(config["labels"], 0.5)
    # Labels compete for a token, so each is set with the others where they stand, then once more; PERSON, which matters
    # most, last.
    for label in (*reversed(LABELS), *reversed(LABELS)):
        table: dict[float, tuple[float, float, float]] = {}

        def measure(at: int, *, label: str = label, table: dict[float, tuple[float, float, float]] = table) -> float:
            config["thresholds"][label] = GRID[at]
            config["thresholds"]["ADDRESS"] = max(0.5, config["thresholds"]["LOCATION"])
            write(path, config)
            recall, _, precision, exact = macro(evaluate(load(), data), label)
            table[GRID[at]] = recall, precision, exact
            numbers = f"recall {100 * recall:.1f} precision {100 * precision:.1f} exact {100 * exact:.1f}"
            print(f"{label:12} threshold {GRID[at]:.2f} {numbers}", flush=True)
            return precision

        low, high = 0, len(GRID) - 1
        if measure(high) >= floor[label]:
            while low < high:
                middle = (low + high) // 2
                if measure(middle) >= floor[label]:
                    high = middle
                else:
                    low = middle + 1
            config["thresholds"][label] = GRID[high]
        else:
            for at in range(4, len(GRID) - 1, 3):
                measure(at)
            config["thresholds"][label] = max(
                table, key=lambda t: 2 * table[t][0] * table[t][1] / max(sum(table[t][:2]), 1e-9)
            )
    config["thresholds"]["ADDRESS"] = max(0.5, config["thresholds"]["LOCATION"])
    write(path, config)
    scored = [s for outcome in evaluate(load(0.05), data).values() for s in outcome.scored]
    for label in config["labels"]:
        if label == "PERSON" and "verifier" in config:
            continue
        # With slope 1 and offset 0 the score is the margin's own logistic: take the margin back.
        pairs = [(_logit(score), right) for found, score, right in scored if found == label]
        if len(pairs) > 50:
            config["calibration"][label] = [round(x, 4) for x in platt(pairs)]
    write(path, config)
    return {key: config[key] for key in ("thresholds", "calibration")}


def _logit(score: float) -> float:
    p = min(max(score, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path, help="redact/models/fast or redact/models/accurate of this checkout")
    args = parser.parse_args()
    print(tune(args.data, args.folder))


if __name__ == "__main__":
    main()
