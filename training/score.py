# ruff: noqa: E501
"""Development figures while training: any-overlap recall and precision at several biases."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from redact.detect.tagging.tokens import offsets_of

from .cnn import PAD, Tagger, Types, join
from .gold import LABELS, TAGS, read

DEV = (
    "wnut17.dev.jsonl",
    "uner_ewt.dev.jsonl",
    "btc.dev.jsonl",
    "presidio_synth_v2.dev.jsonl",
    "presidio_generated_large.dev.jsonl",
)


def load_dev(data: Path) -> dict[str, list[tuple[list[str], list[tuple[int, int]], list[tuple[int, int, str, str]]]]]:
    """Per file: tokens, their offsets and the gold spans (start, end, label, kind) of each text."""
    out = {}
    for name in DEV:
        rows = []
        for record in read(data / name):
            text = str(record["text"])
            ranges = offsets_of(text, 0, len(text))
            spans = [(s["start"], s["end"], s["label"], s.get("kind") or "") for s in record["spans"]]  # type: ignore[attr-defined]
            rows.append(([text[a:b] for a, b in ranges], ranges, spans))
        out[name] = rows
    return out


@torch.no_grad()
def logits(model: Tagger, types: Types, texts: list[list[str]], *, rows: int = 8192) -> list[npt.NDArray[np.float32]]:
    """Scores per token of each text."""
    model.eval()
    out: list[npt.NDArray[np.float32]] = []
    batch: list[npt.NDArray[np.int32]] = []
    size = 0

    def flush() -> None:
        nonlocal batch, size
        if batch:
            scores = model(types, join(batch)).numpy()
            at = PAD
            for piece in batch:
                out.append(scores[at : at + len(piece)])
                at += len(piece) + PAD
        batch, size = [], 0

    for tokens in texts:
        batch.append(types.ids(tokens))
        size += len(tokens) + PAD
        if size > rows:
            flush()
    flush()
    model.train()
    return out


def evaluate(
    scores: dict[str, list[npt.NDArray[np.float32]]], dev: dict[str, list], *, bias: float
) -> dict[str, dict[str, tuple[float, float]]]:
    """Per file and label: any-overlap recall and overlap precision, every tag but O raised by `bias`."""
    out: dict[str, dict[str, tuple[float, float]]] = {}
    for name, rows in dev.items():
        hit, gold, right, made = (dict.fromkeys(LABELS, 0) for _ in range(4))
        for (_, offsets, spans), s in zip(rows, scores[name], strict=True):
            if not len(s):
                continue
            adjusted = s.copy()
            adjusted[:, 0] -= bias
            best = adjusted.argmax(1)
            found = []
            last = None
            for (a, b), tag in zip(offsets, best, strict=True):
                label = TAGS[tag][2:]
                if tag and last and last[2] == label and not TAGS[tag].startswith("B"):
                    last[1] = b
                elif tag:
                    last = [a, b, label]
                    found.append(last)
                else:
                    last = None
            for label in LABELS[:3]:
                same = {label, "ADDRESS"} if label == "LOCATION" else {label}
                mine = [f for f in found if f[2] in same]
                theirs = [g for g in spans if g[2] == label]
                skip = [g for g in theirs if g[3].endswith("-handle")]
                theirs = [g for g in theirs if not g[3].endswith("-handle")]
                gold[label] += len(theirs)
                hit[label] += sum(any(f[0] < g[1] and g[0] < f[1] for f in mine) for g in theirs)
                mine = [f for f in mine if not any(f[0] < g[1] and g[0] < f[1] for g in skip)]
                made[label] += len(mine)
                right[label] += sum(any(f[0] < g[1] and g[0] < f[1] for g in theirs) for f in mine)
        out[name] = {
            label: (hit[label] / max(gold[label], 1), right[label] / max(made[label], 1)) for label in LABELS[:3]
        }
    return out


def summary(scores: dict[str, list[npt.NDArray[np.float32]]], dev: dict[str, list]) -> str:
    """A few lines: macro recall/precision per label at several biases, and PERSON per file."""
    lines = []
    for bias in (0.0, 1.0, 2.0, 3.0):
        table = evaluate(scores, dev, bias=bias)
        macro = "  ".join(
            f"{label[:3]} {100 * np.mean([t[label][0] for t in table.values()]):.1f}/{100 * np.mean([t[label][1] for t in table.values()]):.1f}"
            for label in LABELS[:3]
        )
        files = " ".join(
            f"{name.split('.')[0][:10]} {100 * t['PERSON'][0]:.0f}/{100 * t['PERSON'][1]:.0f}"
            for name, t in table.items()
        )
        lines.append(f"  bias {bias:.0f}: {macro} | PER {files}")
    return "\n".join(lines)
