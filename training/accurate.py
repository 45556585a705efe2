# ruff: noqa: E501
"""Trains the small transformer of `accurate`: three of the teacher's layers, on the teacher's scores and on gold and generated text."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn.functional import kl_div, log_softmax

from .distil import Marked, read_marked
from .floor import WEIGHT, masked_loss
from .gold import Item, load_code, load_gold, targets
from .mean import Mean
from .score import load_dev
from .synth import Faked, augment, generate, vocabulary
from .teacher import DECAY, Teacher, batches, kept, save, show

LAYERS = (0, 2, 4)
LEARN = 2e-4


def rounds(data: Path, soft: Path, rng: random.Random) -> list[Marked]:
    """Texts for about a tenth of an hour: some with the teacher's scores, and gold and generated ones varied anew."""
    out: list[Marked] = []
    files = sorted(soft.glob("*.npz"))
    for path in rng.sample(files, min(3, len(files))):
        out += read_marked(path)
    faked = Faked(rng)
    faked.words = vocabulary(data, faked)
    items: list[Item] = [
        augment(i, faked, rng)
        for name, some in (load_gold(data) | {"code": load_code(data)}).items()
        for i in some
        if rng.random() < 0.5 * WEIGHT.get(name, 1)
    ]
    items += [augment(i, faked, rng, names=False) for i in generate(faked, rng, 3000)]
    for item in items:
        tokens, masks = targets(item)
        if tokens:
            out.append((tokens, np.asarray(masks, np.int16), None))
    return out


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path, help="has teacher.pt and soft/; accurate.pt comes here")
    parser.add_argument("--seconds", type=float, default=2700)
    parser.add_argument("--seed", type=int, default=31)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    model = Teacher(LAYERS)
    out = args.work / "accurate.pt"
    before = 0.0
    state: dict[str, Any] = {}
    optimizer = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad], lr=LEARN, weight_decay=0.01, fused=True
    )
    if out.exists():
        state = torch.load(out, weights_only=True)
        model.load_state_dict(state.get("last", state["model"]))
        if "optimizer" in state:
            optimizer.load_state_dict(state["optimizer"])
        before = float(state["seconds"])
    else:
        model.load_state_dict(kept(torch.load(args.work / "teacher.pt", weights_only=True)["model"], LAYERS))
    mean = Mean(model, decay=DECAY)
    if "last" in state:
        mean.model.load_state_dict(state["model"])
    dev = load_dev(args.data)
    begun = time.time() - before
    saved = shown = time.time()
    step = seen = 0
    while time.time() - begun < args.seconds:
        texts = rounds(args.data, args.work / "soft", rng)
        for group in batches(model.sizes([t for t, _, _ in texts]), size=2400, rng=rng):
            passed = (time.time() - begun) / args.seconds
            if passed >= 1:
                break
            for g in optimizer.param_groups:
                g["lr"] = LEARN * min(1, (step + 1) / 60) * (1 - passed) + 1e-6
            loss = _loss(model, [texts[i] for i in group])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            mean.add(model)
            step += 1
            seen += sum(len(texts[i][0]) for i in group)
            if step % 100 == 0:
                now = time.time() - begun
                print(f"{now:.0f}s step {step} {seen / (now - before):.0f} tok/s loss {loss.item():.4f}", flush=True)
            if time.time() - saved > 200:
                save(out, mean, model, optimizer, time.time() - begun)
                saved = time.time()
            if time.time() - shown > 900:
                show(mean.model, dev)
                shown = time.time()
    if step:
        torch.save({"model": mean.model.state_dict(), "seconds": args.seconds}, out)
        show(mean.model, dev)


def _loss(model: Teacher, texts: list[Marked]) -> torch.Tensor:
    scores, rows, tokens = model([t for t, _, _ in texts])
    masks = torch.from_numpy(np.array([texts[r][1][t] for r, t in zip(rows, tokens, strict=True)], np.int64))
    loss = masked_loss(scores, masks)
    pairs = [
        (at, teacher[t])
        for at, (r, t) in enumerate(zip(rows, tokens, strict=True))
        if (teacher := texts[r][2]) is not None
    ]
    if pairs:
        mine = scores[torch.tensor([at for at, _ in pairs])]
        theirs = torch.from_numpy(np.stack([value for _, value in pairs]).astype(np.float32))
        taught = kl_div(log_softmax(mine, 1), log_softmax(theirs, 1), log_target=True, reduction="none")
        loss = loss + 1.5 * taught.sum(1).mean()
    return loss


if __name__ == "__main__":
    main()
