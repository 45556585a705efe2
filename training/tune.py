# ruff: noqa: E501
"""Chooses the thresholds and the calibration of an exported model on the development files.

The rule, recall first: per label the lowest threshold whose macro overlap
precision reaches FLOOR; where none does, the one with the best F1. ADDRESS is
part of LOCATION in the files and takes LOCATION's threshold, but not under .3.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from benchmarks.quality import LABELS, Outcome, evaluate, macro
from redact.detect.ner import NerLayer

FLOOR = {"PERSON": 0.78, "LOCATION": 0.78, "ORGANIZATION": 0.60}
GRID = (
    0.03,
    0.05,
    0.07,
    0.1,
    0.13,
    0.16,
    0.2,
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


def _platt(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
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


def tune(data: Path, folder: Path) -> dict[str, object]:
    """Write the thresholds and calibration into the model's config.json."""
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = {label: [1.0, 0.0] for label in config["labels"]}
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    runs: dict[float, dict[str, Outcome]] = {t: evaluate(NerLayer("fast", threshold=t), data) for t in GRID}
    for label in LABELS:
        table = {t: macro(outcomes, label) for t, outcomes in runs.items()}
        for t, (recall, precision, exact) in table.items():
            print(
                f"{label:12} threshold {t:.2f} recall {100 * recall:.1f} precision {100 * precision:.1f} exact {100 * exact:.1f}"
            )
        good = [t for t, (_, precision, _) in table.items() if precision >= FLOOR[label]]
        best = max(table, key=lambda t: 2 * table[t][0] * table[t][1] / max(table[t][0] + table[t][1], 1e-9))
        config["thresholds"][label] = min(good) if good else best
    config["thresholds"]["ADDRESS"] = max(0.3, config["thresholds"]["LOCATION"])
    scored = [s for outcome in runs[min(GRID)].values() for s in outcome.scored]
    for label in config["labels"]:
        # With slope 1 and offset 0 the score is the margin's own logistic: take the margin back.
        pairs = [
            (math.log(p / (1 - p)), right)
            for found, score, right in scored
            if found == label
            for p in [min(max(score, 1e-4), 1 - 1e-4)]
        ]
        if len(pairs) > 50:
            config["calibration"][label] = [round(x, 4) for x in _platt(pairs)]
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return {k: config[k] for k in ("thresholds", "calibration")}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path, help="redact/models/fast of this checkout")
    args = parser.parse_args()
    print(tune(args.data, args.folder))


if __name__ == "__main__":
    main()
