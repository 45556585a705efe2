"""The NER layer `accurate`: the fast tagger reads everything, a transformer reads again where there may be names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import ModelError
from ..types import Span
from .embedded import EmbeddedLayer
from .tagging import tagger, transformer
from .tagging.bio import Token
from .tagging.digests import digests_of
from .tagging.stream import sentences, tagged, worth_reading
from .tagging.transformer import Floats

_BLOCK = 2048  # tokens that the fast tagger reads together
_PIECE = 65_536  # characters of a long text that are in hand at a time


class AccurateLayer(EmbeddedLayer):
    """Both embedded models as one layer.

    Where both have read, the weighted sum of their scores counts, elsewhere the fast one's.
    """

    def __init__(
        self,
        models: Path,
        *,
        threshold: float | None = None,
        thresholds: Mapping[str, float] | None = None,
        labels: Mapping[str, str] | None = None,
        threads: int = 1,
    ) -> None:
        """`models` is the folder that holds `fast` and `accurate`."""
        config, files = transformer.read_model(models / "accurate")
        self._config = config
        super().__init__(
            models,
            "accurate",
            config,
            digests_of(models / "fast", models / "accurate"),
            threshold=threshold,
            thresholds=thresholds,
            labels=labels,
            threads=threads,
        )
        self._fast = tagger.Network(*tagger.read_model(models / "fast"))
        if self._fast.config.labels != config.labels:
            raise ModelError(
                f"ner model 'accurate': its labels are {', '.join(config.labels)}, those of 'fast' beside it "
                f"{', '.join(self._fast.config.labels)}; reinstall redact-corpus"
            )
        self._second = transformer.Transformer(config, files, where="ner model 'accurate'", threads=threads)
        self._odds = math.log(config.gate / (1 - config.gate))
        self._lowest = -float(self._decoder.shift.max())

    def _find(self, texts: Sequence[str]) -> list[list[Span]]:
        out: list[list[Span]] = [[] for _ in texts]
        for number, parts in tagged(self._fast, texts, piece=_PIECE, block=_BLOCK):
            text = texts[number]
            for tokens in self._candidates(text, parts):
                out[number] += self._decoder.spans(text, tokens)
        return out

    def _candidates(self, text: str, parts: Iterable[list[Token]]) -> Iterator[list[Token]]:
        """The tokens that may belong to a name, those that adjoin together."""
        most = self._config.characters
        found: list[Token] = []
        for run, again in worth_reading(sentences(text, parts, most=most), odds=self._odds, most=most):
            if not again and self._odds <= self._lowest:
                continue  # no token of it can pass
            scores = self._mixed(text, run) if again else np.array([token.scores for token in run], np.float32)
            for row in np.flatnonzero(((scores + self._decoder.shift) > 0).any(1)).tolist():
                token = run[row]
                if found and found[-1].index != token.index - 1:
                    yield found
                    found = []
                found.append(replace(token, scores=tuple(scores[row].tolist())))
        if found:
            yield found

    def _mixed(self, text: str, run: Sequence[Token]) -> Floats:
        """Both models' scores in one, less that of O; the fast one's for a token that the other cannot read."""
        ours, theirs = self._config.mix
        first = np.array([token.scores for token in run], np.float32)
        second = self._second.scores([text[token.start : token.end] for token in run])
        mixed = ours * first + theirs * (second[:, 1:] - second[:, :1])
        return np.where(np.isnan(mixed), first, mixed).astype(np.float32)
