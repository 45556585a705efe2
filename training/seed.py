"""Starts the student's word rows from the teacher's: the backbone's word embeddings, turned to their main axes."""

from __future__ import annotations

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from redact.detect.tagging.tokens import features

from .cnn import PIECES, WORDS, Tagger
from .teacher import backbone


def seed_words(model: Tagger, *, spread: float = 0.3) -> int:
    """Set the row of every whole word of the backbone's vocabulary, the more frequent word first; returns how many."""
    folder = backbone()
    table = load_file(str(folder / "model.safetensors"))["embeddings.word_embeddings.weight"].float().numpy()
    vocabulary = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab()
    whole = sorted((index, word) for word, index in vocabulary.items() if not word.startswith(("##", "[")))
    rows: dict[int, int] = {}
    for index, word in whole:
        rows.setdefault(features(word, words=WORDS, pieces=PIECES)[0], index)
    vectors = table[list(rows.values())]
    vectors = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors[::4], full_matrices=False)
    width = model.words.weight.shape[1]
    low = vectors @ axes[:width].T
    # Even out the axes by half: the first few would else drown the rest.
    low /= np.sqrt(low.std(0))
    # A random turn spreads what there is evenly over the columns, so that rounding costs each the same.
    turn, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(width, width)))
    low = low @ turn
    low *= spread / low.std()
    with torch.no_grad():
        model.words.weight.mul_(0.3)
        model.words.weight[torch.tensor(list(rows))] = torch.from_numpy(low.astype(np.float32))
    return len(rows)
