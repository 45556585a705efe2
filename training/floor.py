"""A CNN trained directly on gold and generated text, in minutes."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

from .cnn import Tagger, Types, join
from .gold import ALL, TAGS, Item, load_gold, targets
from .score import load_dev, logits, summary

BITS = torch.tensor([[bool(mask >> k & 1) for k in range(len(TAGS))] for mask in range(ALL + 1)])
WEIGHT = {"usaddress.train.jsonl": 0.3, "litbank.train.jsonl": 0.7, "sec_filings.train.jsonl": 0.5, "code": 0.25}


def masked_loss(scores: torch.Tensor, masks: torch.Tensor) -> torch.Tensor:
    """Minus log of the probability of the tags that each row may have; the mean over rows that say something."""
    told = masks != ALL
    scores, masks = scores[told], masks[told]
    allowed = BITS[masks]
    return (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~allowed, -1e4), 1)).mean()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=480)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--plain", action="store_true", help="start the word rows from nothing instead of the backbone's"
    )
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    from .synth import Faked, augment, generate, vocabulary

    gold = load_gold(args.data)
    faked = Faked(rng)
    faked.words = vocabulary(args.data, faked)
    dev = load_dev(args.data)
    types = Types()
    model = Tagger()
    if not args.plain:
        from .seed import seed_words

        seed_words(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.01, fused=True)
    begun = time.time()
    seen = step = epoch = 0
    while (passed := (time.time() - begun) / args.seconds) < 1:
        epoch += 1
        items: list[Item] = [
            augment(item, faked, rng)
            for name, pieces in gold.items()
            for item in pieces
            if rng.random() < WEIGHT.get(name, 1)
        ]
        items += [augment(item, faked, rng, names=False) for item in generate(faked, rng, 7000)]
        rng.shuffle(items)
        at = 0
        losses = []
        while at < len(items) and (passed := (time.time() - begun) / args.seconds) < 1:
            ids, masks, size = [], [], 0
            while at < len(items) and size < 3000:
                tokens, mask = targets(items[at])
                at += 1
                if tokens:
                    ids.append(types.ids(tokens))
                    masks.append(np.asarray(mask, np.int32))
                    size += len(tokens)
            for group in optimizer.param_groups:
                group["lr"] = 3e-3 * min(1, (step + 1) / 50) * (1 - passed) + 1e-5
            loss = masked_loss(model(types, join(ids)), torch.from_numpy(join(masks, fill=ALL)).long())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            losses.append(loss.item())
            step += 1
            seen += size
        scores = {name: logits(model, types, [r[0] for r in rows]) for name, rows in dev.items()}
        print(
            f"epoch {epoch} step {step} {seen / (time.time() - begun):.0f} tok/s loss {np.mean(losses):.4f}",
            summary(scores, dev),
            sep="\n",
            flush=True,
        )
        torch.save(model.state_dict(), args.out)


if __name__ == "__main__":
    main()
