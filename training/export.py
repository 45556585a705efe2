"""Rounds the student to whole numbers and writes weights.npz and config.json."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from redact.detect.tagging.tagger import FORMAT

from .cnn import DILATIONS, EMBED_STEP, HIDDEN_STEP
from .gold import LABELS


def export(state: dict[str, torch.Tensor], folder: Path, *, settings: dict[str, object]) -> str:
    """Write the model folder; returns the digest of its weights."""
    s = {name: value.detach().float().numpy() for name, value in state.items()}
    pieces = s["pieces.weight"]
    piece_step = float(np.quantile(np.abs(pieces), 0.99999)) / 127
    arrays: dict[str, np.ndarray] = {
        "words": np.rint(s["words.weight"] / EMBED_STEP).clip(-63, 63).astype(np.int8),
        "pieces": np.rint(pieces / piece_step).clip(-127, 127).astype(np.int8),
    }
    for index in range(len(DILATIONS)):
        weight = s[f"convs.{index}.weight"]  # (out, 3 * in): left, here, right
        step = np.maximum(np.abs(weight).max(1), 1e-6) / 127
        whole = np.rint(weight / step[:, None]).clip(-127, 127)
        arrays[f"conv{index}"] = whole.reshape(len(whole), 3, -1).transpose(1, 2, 0).astype(np.int8)
        below = EMBED_STEP if index == 0 else HIDDEN_STEP
        arrays[f"scale{index}"] = (step * below / HIDDEN_STEP).astype(np.float32)
        arrays[f"bias{index}"] = (s[f"convs.{index}.bias"] / HIDDEN_STEP).astype(np.float32)
        most = np.abs(arrays[f"conv{index}"].astype(int)).sum((0, 1)).max() * (127 if index == 0 else 255)
        assert most < 2**24, "a sum could lose its last bit"
    head = s["head.weight"]
    step = np.abs(head).max(1) / 511
    arrays["head"] = np.rint(head / step[:, None]).T.astype(np.int16)
    arrays["head_scale"] = (step * HIDDEN_STEP).astype(np.float32)
    arrays["head_bias"] = s["head.bias"].astype(np.float32)
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / "weights.npz", **arrays)  # not packed, which every start would pay for: a wheel packs it anyway
    digest = hashlib.sha256((folder / "weights.npz").read_bytes()).hexdigest()
    config = {
        "format": FORMAT,
        "sha256": digest,
        "labels": list(LABELS),
        "words": len(arrays["words"]),
        "pieces": len(arrays["pieces"]),
        "embed": arrays["words"].shape[1],
        "width": len(arrays["bias0"]),
        "dilations": list(DILATIONS),
        "piece_scale": piece_step / EMBED_STEP,
        **settings,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return digest


DEFAULTS: dict[str, object] = {
    "thresholds": dict.fromkeys(LABELS, 0.25),
    "stay": 0.5,
    "calibration": {label: [0.7, 0.0] for label in LABELS},
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("state", type=Path)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    old = args.folder / "config.json"
    settings = {k: v for k, v in json.loads(old.read_text()).items() if k in DEFAULTS} if old.exists() else DEFAULTS
    print(export(torch.load(args.state, weights_only=True), args.folder, settings=settings))


if __name__ == "__main__":
    main()
