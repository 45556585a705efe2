"""Reads the teacher's texts with the transformer of `accurate` too: the mean of both teaches better than either."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from .accurate import LAYERS
from .distil import read_marked
from .teacher import Teacher, read_over


def chances(scores: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Logarithms of probabilities by token, of scores that are so up to a constant."""
    scores = scores.astype(np.float32)
    scores = scores - scores.max(1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(1, keepdims=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path, help="has accurate.pt and soft/; the files of both come into mixed/")
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = Teacher(LAYERS)
    model.load_state_dict(torch.load(args.work / "accurate.pt", weights_only=True)["model"])
    out = args.work / "mixed"
    out.mkdir(exist_ok=True)
    begun = time.time()
    for path in sorted((args.work / "soft").glob("*.npz")):
        if (out / path.name).exists():
            continue
        texts = read_marked(path)
        own = read_over(model, [tokens for tokens, _, _ in texts])
        mean = [(chances(s) + chances(o)) / 2 for (_, _, s), o in zip(texts, own, strict=True) if s is not None]
        with np.load(path, allow_pickle=False) as file:
            kept = {"tokens": file["tokens"], "masks": file["masks"]}
        half = out / f".{path.stem}.half.npz"  # a stopped step must not leave a torn file
        np.savez(half, scores=np.concatenate(mean).astype(np.float16), **kept)
        half.rename(out / path.name)
        print(f"{path.name} {time.time() - begun:.0f}s", flush=True)


if __name__ == "__main__":
    main()
