"""The student: a window CNN whose arithmetic is that of the shipped tagger, rounding included."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from redact.detect.tagging.tokens import features

from .gold import TAGS

PAD = 4  # empty rows between texts: the largest dilation
DILATIONS = (1, 1, 2, 4)
WIDTH = 128
EMBED = 96
WORDS = 65_536
PIECES = 24_576
EMBED_STEP = 0.02  # an embedding is held as round(x / EMBED_STEP) in -127..127
HIDDEN_STEP = 1 / 32  # a hidden value as round(x / HIDDEN_STEP) in 0..255


class Types:
    """Word types seen so far, their feature rows kept in flat arrays."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {"": 0}
        self.word = [0]
        self.rows: list[list[int]] = [[]]
        self._frozen: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]] | None = None

    def ids(self, tokens: Sequence[str]) -> npt.NDArray[np.int32]:
        """The ids of tokens; new ones are added."""
        index = self.index
        out = [index.get(token, -1) for token in tokens]
        for at, value in enumerate(out):
            if value < 0:
                token = tokens[at]
                value = index.get(token, -1)
                if value < 0:
                    word, pieces = features(token, words=WORDS, pieces=PIECES)
                    value = index[token] = len(self.word)
                    self.word.append(word)
                    self.rows.append(pieces)
                    self._frozen = None
                out[at] = value
        return np.asarray(out, np.int32)

    def arrays(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Word row per type, all piece rows, and where each type's rows start (one more than types)."""
        if self._frozen is None:
            starts = np.concatenate([[0], np.cumsum([len(r) for r in self.rows])]).astype(np.int64)
            flat = np.fromiter((p for r in self.rows for p in r), np.int64, int(starts[-1]))
            self._frozen = (np.asarray(self.word, np.int64), flat, starts)
        return self._frozen


def _round(x: torch.Tensor, step: float, low: float, high: float) -> torch.Tensor:
    """Quantise with a straight-through gradient inside the range."""
    clipped = x.clamp(low * step, high * step)
    return clipped + ((clipped / step).round() * step - clipped).detach()


class Tagger(nn.Module):
    """Hashed word and piece rows, summed; dilated convolutions with residuals; one score per tag."""

    def __init__(
        self, *, width: int = WIDTH, embed: int = EMBED, dropout: float = 0.1, word_dropout: float = 0.15
    ) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, embed)
        self.pieces = nn.EmbeddingBag(PIECES, embed, mode="mean")
        nn.init.normal_(self.words.weight, std=0.1)
        nn.init.normal_(self.pieces.weight, std=0.3)
        self.convs = nn.ModuleList(nn.Linear(3 * (embed if i == 0 else width), width) for i in range(len(DILATIONS)))
        for index, conv in enumerate(self.convs):
            if index:
                nn.init.normal_(conv.weight, std=0.5 * (2 / (3 * width)) ** 0.5)
        self.head = nn.Linear(width, len(TAGS))
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout

    def types(self, types: Types, used: npt.NDArray[np.int64]) -> torch.Tensor:
        """The embedding of each used type; type 0 is the empty row between texts."""
        word, flat, starts = types.arrays()
        rows = torch.from_numpy(word[used])
        if self.training and self.word_dropout:
            rows = rows * (torch.rand(len(rows)) >= self.word_dropout)
        begin, count = starts[used], starts[used + 1] - starts[used]
        offsets = np.concatenate([[0], np.cumsum(count)[:-1]])
        where = np.repeat(begin - offsets, count) + np.arange(int(count.sum()))
        pieces = self.pieces(torch.from_numpy(flat[where]), torch.from_numpy(offsets))
        known = (rows > 0).unsqueeze(1)
        return _round(self.words(rows) * known, EMBED_STEP, -63, 63) + _round(pieces, EMBED_STEP, -64, 64)

    def forward(self, types: Types, ids: npt.NDArray[np.int32]) -> torch.Tensor:
        """Scores (rows, tags) for a row of types, texts held apart by PAD rows of type 0."""
        used, inverse = np.unique(ids, return_inverse=True)
        table = self.types(types, used.astype(np.int64))
        x = table[torch.from_numpy(inverse)]
        full = torch.from_numpy((ids != 0).astype(np.float32)).unsqueeze(1)
        x = x * full
        for index, (conv, dilation) in enumerate(zip(self.convs, DILATIONS, strict=True)):
            padded = nn.functional.pad(x, (0, 0, dilation, dilation))
            size = x.shape[0]
            near = torch.cat([padded[:size], x, padded[2 * dilation : 2 * dilation + size]], 1)
            weight = conv.weight
            step = weight.detach().abs().amax(1, keepdim=True).clamp_min(1e-6) / 127
            weight = weight + ((weight / step).round() * step - weight).detach()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                y = nn.functional.linear(near, weight)
            y = y.float() + conv.bias
            if index:
                y = y + x
            x = _round(y, HIDDEN_STEP, 0, 255) * full
            x = self.dropout(x)
        return self.head(x)  # type: ignore[no-any-return]


def join(pieces: Sequence[npt.NDArray[np.int32]], *, fill: int = 0) -> npt.NDArray[np.int32]:
    """Texts in one row, PAD fills before, between and after."""
    gap = np.full(PAD, fill, np.int32)
    parts = [gap]
    for piece in pieces:
        parts += [piece, gap]
    return np.concatenate(parts)
