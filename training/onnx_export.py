"""Rounds a transformer of the teacher's class to int8 and writes model.onnx, tokenizer.json and config.json.

python -m training.onnx_export build/ner/accurate.pt redact/models/accurate
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch

from redact.detect.tagging.transformer import FORMAT

from .gold import LABELS
from .onnx_graph import graph
from .teacher import LONGEST, backbone, kept

HEADS = 12

DEFAULTS: dict[str, object] = {
    "longest": LONGEST,
    "characters": 450,
    "gate": 0.03,
    "mix": {"fast": 0.5, "accurate": 0.5},
    "thresholds": dict.fromkeys(LABELS, 0.3),
    "stay": 0.5,
    "calibration": {label: [0.7, 0.0] for label in LABELS},
}


def export(
    state: dict[str, torch.Tensor], folder: Path, *, settings: dict[str, object], tokenizer: Path, int8: bool = True
) -> dict[str, str]:
    """Write the model folder; returns the digest of each file."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = {name: value.detach().float().numpy() for name, value in state.items()}
    (folder / "model.onnx").write_bytes(graph(plain, heads=HEADS, longest=LONGEST, int8=int8))
    (folder / "tokenizer.json").write_bytes(tokenizer.read_bytes())
    digests = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("model.onnx", "tokenizer.json")
    }
    config = {"format": FORMAT, "sha256": digests, "labels": list(LABELS), **DEFAULTS, **settings}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return digests


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("state", type=Path, help="a state of training.teacher.Teacher, of any number of layers")
    parser.add_argument("folder", type=Path, help="what stands in its config.json already is kept")
    parser.add_argument("--layers", type=int, nargs="*", help="keep only these layers of the state, such as 0 2 4")
    parser.add_argument("--float", action="store_true", help="do not round: to see what rounding costs")
    args = parser.parse_args()
    state = torch.load(args.state, weights_only=True)["model"]
    if args.layers:
        state = kept(state, args.layers)
    old = args.folder / "config.json"
    settings = {k: v for k, v in json.loads(old.read_text()).items() if k in DEFAULTS} if old.exists() else {}
    tokenizer = backbone() / "tokenizer.json"
    print(export(state, args.folder, settings=settings, tokenizer=tokenizer, int8=not args.float))


if __name__ == "__main__":
    main()
