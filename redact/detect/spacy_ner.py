"""Any spaCy pipeline as the NER layer. spaCy takes seconds to import: that happens when the layer is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..errors import ModelError
from ..types import Span

# What the published pipelines call things, in our words.
LABELS: Mapping[str, str] = MappingProxyType(
    {
        "PERSON": "PERSON",
        "PER": "PERSON",
        "GPE": "LOCATION",
        "LOC": "LOCATION",
        "FAC": "LOCATION",
        "ORG": "ORGANIZATION",
        "NORP": "NRP",
        "DATE": "DATE_TIME",
        "TIME": "DATE_TIME",
    }
)
# spaCy's entities carry no probability; this is what Presidio gives them.
SCORE = 0.85
_NEEDED = ("ner", "entity_ruler", "span_ruler", "tok2vec", "transformer", "curated_transformer")
_PIECE = 100_000  # characters; spaCy refuses a text of over a million


class SpacyLayer:
    """The entities of a spaCy pipeline, only the components that find them running.

    Pickles as its settings: the pipeline is loaded again where it arrives.
    """

    def __init__(self, model: str, *, labels: Mapping[str, str] | None = None, threads: int = 1) -> None:
        self._settings = (model, dict(labels) if labels is not None else None, threads)
        self._nlp = _load(model)
        known = _labels(self._nlp)
        if labels is not None and known and (unknown := sorted(set(labels) - known)):
            raise ModelError(
                f"ner labels: spaCy pipeline {_short(model)!r} has no label {unknown[0]!r}; "
                f"it has {', '.join(sorted(known))}"
            )
        wanted = LABELS if labels is None else labels
        self._labels = {theirs: ours for theirs, ours in wanted.items() if not known or theirs in known}
        if not self._labels:
            raise ModelError(
                f"ner: spaCy pipeline {_short(model)!r} finds none of {', '.join(wanted)}; "
                "map its labels with `labels:`"
            )
        meta = self._nlp.meta
        self._digest = f"{meta.get('lang', '')}_{meta.get('name', _short(model))}-{meta.get('version', '0')}"
        self._recognizer = f"ner:{_short(model)}"

    def __reduce__(self) -> tuple[object, ...]:
        return (_reload, self._settings)

    @property
    def name(self) -> str:
        return "ner"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(self._labels.values())

    @property
    def digest(self) -> str:
        """The pipeline's name and version: spaCy keeps no digest of its weights."""
        return self._digest

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """The pipeline's entities in each text. One text at a time: spaCy's sums depend on what is batched together."""
        return [self._find(text) for text in texts]

    def _find(self, text: str) -> list[Span]:
        out: list[Span] = []
        start = 0
        while start < len(text):
            end = len(text) if len(text) - start <= _PIECE else _cut(text, start, start + _PIECE)
            if text[start:end].strip():
                for entity in self._nlp(text[start:end]).ents:
                    label = self._labels.get(entity.label_)
                    if label is not None:
                        out.append(
                            Span(start + entity.start_char, start + entity.end_char, label, SCORE, self._recognizer)
                        )
            start = end
        return out


def _reload(model: str, labels: Mapping[str, str] | None, threads: int) -> SpacyLayer:
    return SpacyLayer(model, labels=labels, threads=threads)


def _cut(text: str, start: int, end: int) -> int:
    """Where to cut a very long text: after the last blank line, line or space before `end`, if any."""
    for mark in ("\n\n", "\n", ". ", " "):
        at = text.rfind(mark, start + 1, end)
        if at > start:
            return at + len(mark)
    return end


def _short(model: str) -> str:
    return Path(model).name or model


def _load(model: str) -> Any:
    try:
        import spacy
    except ImportError:
        raise ModelError(
            f"ner model {_short(model)!r} needs spaCy, which is not installed: pip install spacy, or use `model: fast`"
        ) from None
    try:
        nlp = spacy.load(model)
    except OSError:
        path = Path(model)
        if path.exists() or path.is_absolute():
            raise ModelError(
                f"ner model {model!r}: no spaCy pipeline is there; name a folder that spacy.load can read, "
                "or use `model: fast`"
            ) from None
        raise ModelError(
            f"ner model {model!r} is not installed: python -m spacy download {model}, "
            "or pip-install its wheel, or use `model: fast`"
        ) from None
    except Exception as error:
        raise ModelError(
            f"ner model {_short(model)!r}: spaCy cannot load it ({type(error).__name__}); use `model: fast`"
        ) from None
    if not any(pipe in nlp.pipe_names for pipe in ("ner", "entity_ruler", "span_ruler")):
        raise ModelError(
            f"ner model {_short(model)!r}: the spaCy pipeline has no entity recogniser (`ner` or `entity_ruler`); "
            "use `model: fast`"
        )
    for pipe in list(nlp.pipe_names):
        if pipe not in _NEEDED:
            nlp.disable_pipe(pipe)
    return nlp


def _labels(nlp: Any) -> set[str]:
    return {label for pipe in nlp.pipe_names for label in getattr(nlp.get_pipe(pipe), "labels", ())}
