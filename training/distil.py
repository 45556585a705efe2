# ruff: noqa: E501
"""Trains the student on the teacher's scores and on gold and generated text together."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn.functional import kl_div, log_softmax

from redact.detect.tagging.tokens import features

from .cnn import PAD, PIECES, Tagger, Types, join
from .floor import WEIGHT, masked_loss
from .gold import ALL, TAGS, Item, load_code, load_gold, targets
from .mean import Mean
from .score import load_dev, logits, summary
from .seed import seed_words
from .synth import Faked, augment, generate, vocabulary

Ids = npt.NDArray[np.int32]


Marked = tuple[list[str], npt.NDArray[np.int16], npt.NDArray[np.float16] | None]
"""The tokens of a text, the set of tags that each may have, and the teacher's scores where it has read the text."""


def read_marked(path: Path) -> list[Marked]:
    """The texts of a file that the teacher has written."""
    with np.load(path, allow_pickle=False) as file:
        texts = [text.split("\x1e") for text in bytes(file["tokens"].item()).decode().split("\x1f")]
        ends = np.cumsum([len(tokens) for tokens in texts])
        masks, scores = file["masks"], file["scores"]
    assert ends[-1] == len(masks), path.name
    return list(zip(texts, np.split(masks, ends[:-1]), np.split(scores, ends[:-1]), strict=True))


class Soft:
    """Texts with the teacher's scores, all in memory."""

    def __init__(self, folder: Path, types: Types) -> None:
        self.ids: list[Ids] = []
        self.masks: list[npt.NDArray[np.int16]] = []
        self.scores: list[npt.NDArray[np.float16]] = []
        self._folder, self._types = folder, types
        self._read: set[str] = set()
        self.more()

    def more(self) -> None:
        """Read the files that have come since: the teacher may still be at work."""
        for path in sorted(self._folder.glob("*.npz")):
            if path.name in self._read:
                continue
            self._read.add(path.name)
            for tokens, masks, scores in read_marked(path):
                self.ids.append(self._types.ids(tokens))
                self.masks.append(masks)
                self.scores.append(scores)
        self.size = sum(map(len, self.ids))

    def batches(self, rng: random.Random, *, size: int) -> Iterator[list[int]]:
        """All texts once, in random order, about `size` tokens together."""
        order = list(range(len(self.ids)))
        rng.shuffle(order)
        group: list[int] = []
        count = 0
        for index in order:
            group.append(index)
            count += len(self.ids[index]) + PAD
            if count >= size:
                yield group
                group, count = [], 0
        if group:
            yield group


def widen(state: dict[str, torch.Tensor], model: Tagger, types: Types, soft: Soft) -> None:
    """Load a state whose table of word rows may be smaller: each type met takes its old row along, frequent ones last."""
    old = state["words.weight"]
    rows = model.words.weight.detach().clone()
    if len(old) != len(rows):
        met = np.bincount(np.concatenate(soft.ids), minlength=len(types.word))
        words = list(types.index)
        for at in np.argsort(met, kind="stable"):
            if met[at] and words[at]:
                before, _ = features(words[at], words=len(old), pieces=PIECES)
                rows[types.word[at]] = old[before]
        state = state | {"words.weight": rows}
    model.load_state_dict(state)


def _stack(pieces: list[npt.NDArray[np.float16]]) -> torch.Tensor:
    gap = np.zeros((PAD, len(TAGS)), np.float32)
    parts = [gap]
    for piece in pieces:
        parts += [piece.astype(np.float32), gap]
    return torch.from_numpy(np.concatenate(parts))


class Hard:
    """An endless stream of batches of gold and generated text, varied anew each round."""

    def __init__(self, data: Path, types: Types, rng: random.Random, *, generated: int) -> None:
        self.gold = load_gold(data) | {"code": load_code(data)}
        self.types, self.rng, self.generated = types, rng, generated
        self.faked = Faked(rng)
        self.faked.words = vocabulary(data, self.faked)

    def __iter__(self) -> Iterator[tuple[list[Ids], list[Ids]]]:
        rng = self.rng
        while True:
            items: list[Item] = [
                augment(i, self.faked, rng)
                for name, some in self.gold.items()
                for i in some
                if rng.random() < WEIGHT.get(name, 1)
            ]
            items += [augment(i, self.faked, rng, names=False) for i in generate(self.faked, rng, self.generated)]
            rng.shuffle(items)
            ids: list[Ids] = []
            masks: list[Ids] = []
            count = 0
            for item in items:
                tokens, mask = targets(item)
                if tokens:
                    ids.append(self.types.ids(tokens))
                    masks.append(np.asarray(mask, np.int32))
                    count += len(tokens) + PAD
                if count >= 1200:
                    yield ids, masks
                    ids, masks, count = [], [], 0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--seconds", type=float, default=1500)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--start", type=Path, help="a state to begin from")
    parser.add_argument("--soft", default="soft", help="the folder of the teachers' scores in `work`: soft or mixed")
    parser.add_argument("--lr", type=float, default=3e-3)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    types = Types()
    soft = Soft(args.work / args.soft, types)
    print(f"{len(soft.ids)} texts, {soft.size} tokens with teacher's scores", flush=True)
    hard = iter(Hard(args.data, types, rng, generated=12000))
    dev = load_dev(args.data)
    model = Tagger(word_dropout=0.25)
    seed_words(model)
    if args.start:
        widen(torch.load(args.start, weights_only=True), model, types, soft)
    out = args.work / "student.pt"
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.lr, weight_decay=0.01, fused=True)
    before = 0.0
    if (args.work / "student.resume").exists():
        state = torch.load(args.work / "student.resume", weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        before = state["seconds"]
    mean = Mean(model, decay=0.99)
    begun = time.time() - before
    shown = time.time()
    seen = step = 0
    losses: list[tuple[float, float]] = []
    while (passed := (time.time() - begun) / args.seconds) < 1:
        soft.more()
        for group in soft.batches(rng, size=2600):
            passed = (time.time() - begun) / args.seconds
            if passed >= 1:
                break
            for g in optimizer.param_groups:
                g["lr"] = args.lr * min(1, (step + 1) / 50) * (1 - passed) + 1e-5
            ids, masks = next(hard)
            softly = join([soft.ids[i] for i in group])
            row = np.concatenate([softly, join(ids)])
            scores = model(types, row)
            mine, theirs = scores[: len(softly)], _stack([soft.scores[i] for i in group])
            real = torch.from_numpy(softly != 0)
            taught = (
                kl_div(log_softmax(mine[real], 1), log_softmax(theirs[real], 1), log_target=True, reduction="none")
                .sum(1)
                .mean()
            )
            known = np.concatenate(
                [join([soft.masks[i].astype(np.int32) for i in group], fill=ALL), join(masks, fill=ALL)]
            )
            told = masked_loss(scores, torch.from_numpy(known).long())
            loss = 1.5 * taught + told
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            if step % 4 == 0:
                mean.add(model)
            losses.append((taught.item(), told.item()))
            step += 1
            seen += int((row != 0).sum())
            if time.time() - shown > 240:
                shown = time.time()
                _show(
                    mean.model,
                    types,
                    dev,
                    f"{shown - begun:.0f}s step {step} {seen / (shown - begun - before):.0f} tok/s losses {np.mean(losses, 0)}",
                )
                losses = []
                torch.save(mean.model.state_dict(), out)
                torch.save(
                    {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "seconds": time.time() - begun},
                    args.work / "student.resume",
                )
    torch.save(mean.model.state_dict(), out)
    _show(mean.model, types, dev, f"done, step {step}")


def _show(model: Tagger, types: Types, dev: dict[str, list], head: str) -> None:
    scores = {name: logits(model, types, [r[0] for r in rows]) for name, rows in dev.items()}
    print(head, summary(scores, dev), sep="\n", flush=True)


if __name__ == "__main__":
    main()
