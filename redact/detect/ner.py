"""The NER layer: the embedded tagger, or any spaCy pipeline.

>>> layer = load_ner("fast")                  # the embedded model
>>> layer = load_ner("en_core_web_lg")        # a spaCy pipeline that is installed, or a path to one
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import ModelError
from ..types import Layer, Span
from .tagging.bio import Token, spans
from .tagging.blas import Threads
from .tagging.reader import Reader
from .tagging.tagger import Config, Network, read_model

MODELS = Path(__file__).resolve().parent.parent / "models"
EMBEDDED = ("fast",)
_BLOCK = 2048  # tokens that go through the network together: its buffers then fit the second-level cache
_PIECE = 65_536  # characters of a long text that are in hand at a time


def load_ner(
    model: str = "fast",
    *,
    threshold: float | None = None,
    labels: Mapping[str, str] | None = None,
    threads: int = 1,
) -> Layer:
    """Load the NER layer named by `model`: "fast", or a spaCy pipeline by name or path.

    `threshold` (0..1, for the embedded model) is the least probability, token by
    token, of being part of a name; None takes the model's own, label by label. A
    lower one finds more and errs more. `labels` maps the model's labels to ours
    and drops those it does not name: for spaCy the default is
    `spacy_ner.LABELS`, for the embedded model every label as it is.
    `threads` is how many of numpy's threads the embedded model may use (spaCy: not
    used); the result never depends on it. ModelError where the model cannot be had.
    """
    if threshold is not None and not 0 < threshold < 1:
        raise ModelError(f"ner threshold: {threshold} is not between 0 and 1")
    if model not in EMBEDDED:
        from .spacy_ner import SpacyLayer

        return SpacyLayer(model, labels=labels, threads=threads)
    return NerLayer(model, threshold=threshold, labels=labels, threads=threads)


class NerLayer:
    """An embedded model as a layer. Pickles as its settings and reads its weights again where it arrives."""

    def __init__(
        self,
        model: str = "fast",
        *,
        threshold: float | None = None,
        labels: Mapping[str, str] | None = None,
        threads: int = 1,
    ) -> None:
        self._settings = (model, threshold, dict(labels) if labels is not None else None, threads)
        self._threads = Threads(threads)
        config, arrays = read_model(MODELS / model)
        self._network = Network(config, arrays)
        self._recognizer = f"ner:{model}"
        self._names: list[str | None] = list(config.labels)
        if labels is not None:
            unknown = sorted(set(labels) - set(config.labels))
            if unknown:
                raise ModelError(
                    f"ner labels: model {model!r} has no label {unknown[0]!r}; it has {', '.join(config.labels)}"
                )
            self._names = [labels.get(label) for label in config.labels]
        limits = [config.thresholds[label] if threshold is None else threshold for label in config.labels]
        # A label that is not wanted can never win.
        self._biases = [
            -math.log(t / (1 - t)) if name is not None else -1e9 for t, name in zip(limits, self._names, strict=True)
        ]
        self._person = config.labels.index("PERSON") if "PERSON" in config.labels else -1

    def __reduce__(self) -> tuple[object, ...]:
        return (_reload, self._settings)

    @property
    def name(self) -> str:
        return "ner"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(name for name in self._names if name is not None)

    @property
    def digest(self) -> str:
        """The sha256 of the weights."""
        return self._network.config.digest

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """The names in each text, in order, disjoint; a text's result never depends on the others."""
        with self._threads.limit():
            return self._find(texts)

    def _find(self, texts: Sequence[str]) -> list[list[Span]]:
        reader = Reader(self._network, biases=self._biases, piece=_PIECE, block=_BLOCK)
        out: list[list[Span]] = [[] for _ in texts]
        for number, text in enumerate(texts):
            for tokens in reader.add(number, text):
                out[number] += self._spans(text, tokens)
        reader.flush()
        for number, tokens in reader.found.items():
            out[number] += self._spans(texts[number], tokens)
        return out

    def _spans(self, text: str, tokens: Sequence[Token]) -> list[Span]:
        out: list[Span] = []
        config = self._network.config
        at = 0
        while at < len(tokens):
            end = at + 1
            while end < len(tokens) and tokens[end].index == tokens[end - 1].index + 1:
                end += 1
            for found in spans(text, tokens[at:end], biases=self._biases, stay=config.stay, person=self._person):
                name = self._names[found.label]
                if name is not None:
                    score = _probability(config, found.label, found.margin)
                    out.append(Span(found.start, found.end, name, score, self._recognizer))
            at = end
        return out


def _reload(model: str, threshold: float | None, labels: Mapping[str, str] | None, threads: int) -> NerLayer:
    return NerLayer(model, threshold=threshold, labels=labels, threads=threads)


def _probability(config: Config, label: int, margin: float) -> float:
    slope, offset = config.calibration[config.labels[label]]
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, slope * margin + offset)))), 4)
