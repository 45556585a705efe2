"""What the layers of the embedded models share: settings to pickle, decoder, labels, digests."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from ..types import Span
from .tagging.blas import Threads
from .tagging.decode import Decoder, Settings
from .tagging.digests import digest_of
from .tagging.leaders import together, without


class EmbeddedLayer(ABC):
    """An embedded model as a layer. Pickles as its settings and is loaded again where it arrives."""

    def __init__(
        self,
        source: Any,
        model: str,
        config: Settings,
        digests: Mapping[str, str],
        *,
        threshold: float | None,
        thresholds: Mapping[str, float] | None,
        labels: Mapping[str, str] | None,
        threads: int,
    ) -> None:
        """`source` is the first argument of the layer's own class, `config` says how the model's scores are read."""
        self._settings = (
            source,
            threshold,
            dict(thresholds) if thresholds is not None else None,
            dict(labels) if labels is not None else None,
            threads,
        )
        self._threads = Threads(threads)
        self._decoder = Decoder(model, config, threshold=threshold, thresholds=thresholds, names=labels)
        self.digests = dict(digests)

    def __reduce__(self) -> tuple[object, ...]:
        return (_reload, (type(self), *self._settings))

    @property
    def name(self) -> str:
        return "ner"

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """The names in each text, in order, disjoint; a text's result never depends on the others."""
        pieces, starts = without(texts)
        with self._threads.limit():
            found = self._find(pieces)
        return together(starts, [self._decoder.coherent(text, own) for text, own in zip(pieces, found, strict=True)])

    @abstractmethod
    def _find(self, texts: Sequence[str]) -> list[list[Span]]: ...

    @property
    def labels(self) -> frozenset[str]:
        return self._decoder.labels

    @property
    def digest(self) -> str:
        """The sha256 of all files of the model."""
        return digest_of(self.digests)


def _reload(
    kind: Any,
    source: Any,
    threshold: float | None,
    thresholds: Mapping[str, float] | None,
    labels: Mapping[str, str] | None,
    threads: int,
) -> Any:
    return kind(source, threshold=threshold, thresholds=thresholds, labels=labels, threads=threads)
