"""The NER layer: an embedded model, or any spaCy pipeline.

>>> layer = load_ner("fast")                  # the embedded tagger
>>> layer = load_ner("accurate")              # the tagger and an embedded transformer; the extra `accurate`
>>> layer = load_ner("en_core_web_lg")        # a spaCy pipeline that is installed, or a path to one
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import ModelError
from ..types import Layer, Span
from .embedded import EmbeddedLayer
from .tagging.digests import digests_of
from .tagging.reader import Reader
from .tagging.tagger import Network, read_model

MODELS = Path(__file__).resolve().parent.parent / "models"
_BLOCK = 2048  # tokens that go through the network together: its buffers then fit the second-level cache
_PIECE = 65_536  # characters of a long text that are in hand at a time


def load_ner(
    model: str = "fast",
    *,
    threshold: float | None = None,
    thresholds: Mapping[str, float] | None = None,
    labels: Mapping[str, str] | None = None,
    threads: int = 1,
) -> Layer:
    """Load the NER layer named by `model`: "fast", "accurate", or a spaCy pipeline by name or path.

    `threshold` (0..1, for the embedded models) is for PERSON the least score of a
    finding, for other labels the least probability, token by token, of being part
    of one; `thresholds` says it for single labels of the model and goes before it;
    where neither does, the model's own counts. A lower one finds more and errs
    more. `labels` maps the model's labels to ours and drops those it does not name:
    for spaCy the default is `spacy_ner.LABELS`, for the embedded models every label
    as it is.
    `threads` is how many threads an embedded model may use (spaCy: not used);
    the result never depends on it. ModelError where the model cannot be had.
    """
    if threshold is not None and not 0 < threshold < 1:
        raise ModelError(f"ner threshold: {threshold} is not between 0 and 1")
    if model == "fast":
        return NerLayer(model, threshold=threshold, thresholds=thresholds, labels=labels, threads=threads)
    if model == "accurate":
        from .accurate import AccurateLayer

        return AccurateLayer(MODELS, threshold=threshold, thresholds=thresholds, labels=labels, threads=threads)
    if thresholds:
        raise ModelError(
            "ner thresholds: a spaCy pipeline gives no probabilities to cut at; use `model: fast` or `accurate`"
        )
    from .spacy_ner import SpacyLayer

    return SpacyLayer(model, labels=labels, threads=threads)


class NerLayer(EmbeddedLayer):
    """The embedded tagger as a layer."""

    def __init__(
        self,
        model: str = "fast",
        *,
        threshold: float | None = None,
        thresholds: Mapping[str, float] | None = None,
        labels: Mapping[str, str] | None = None,
        threads: int = 1,
    ) -> None:
        config, arrays = read_model(MODELS / model)
        self._network = Network(config, arrays)
        super().__init__(
            model,
            model,
            config,
            digests_of(MODELS / model),
            threshold=threshold,
            thresholds=thresholds,
            labels=labels,
            threads=threads,
        )

    def _find(self, texts: Sequence[str]) -> list[list[Span]]:
        reader = Reader(self._network, biases=self._decoder.biases, piece=_PIECE, block=_BLOCK)
        out: list[list[Span]] = [[] for _ in texts]
        for number, text in enumerate(texts):
            for tokens in reader.add(number, text):
                out[number] += self._decoder.spans(text, tokens)
        reader.flush()
        for number, tokens in reader.found.items():
            out[number] += self._decoder.spans(texts[number], tokens)
        return out
