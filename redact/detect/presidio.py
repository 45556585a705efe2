"""Any Presidio EntityRecognizer as a layer, unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..errors import RecognizerError
from ..types import Span
from .windows import find_in_windows

# spaCy, which may stand behind any recognizer, takes no text over a million characters and a lot of memory for one.
WINDOW = 100_000
OVERLAP = 1_000


class PresidioLayer:
    """Presidio recognizers as a layer.

    A recognizer is asked as AnalyzerEngine asks it: `analyze(text, entities,
    nlp_artifacts)`, then `enhance_using_context` where it has its own. One with
    `analyze_batch(texts, entities, nlp_artifacts)`, which returns a list of
    results for each text, gets all texts at once. `nlp_artifacts` are made by
    `nlp_engine` when first read; without one they hold the tokens of a blank spaCy
    pipeline of the language. Texts over 100,000 characters go in as overlapping
    windows. What a recognizer raises becomes a RecognizerError that names it and the class.
    """

    def __init__(self, recognizers: Sequence[Any], *, nlp_engine: Any = None, language: str = "en") -> None:
        from presidio_analyzer import EntityRecognizer
        from presidio_analyzer.predefined_recognizers import NLP_RECOGNIZERS

        readers: Any = tuple(NLP_RECOGNIZERS.values())
        for one in recognizers:
            kind = type(one)
            if not issubclass(kind, EntityRecognizer):
                raise RecognizerError(f"{kind.__name__} is not a Presidio EntityRecognizer")
            if kind.analyze is EntityRecognizer.analyze and "analyze" not in vars(one):
                raise RecognizerError.of(one.name, "has no `analyze` of its own, so it would find nothing")
            if nlp_engine is None and isinstance(one, readers):
                raise RecognizerError.of(
                    one.name,
                    "reads the entities of an NLP engine and there is none; give an nlp_engine, or use the ner layer",
                )
            if not one.is_loaded:
                _load(one)
        self._recognizers = tuple(recognizers)
        self._engine = nlp_engine
        self._language = language

    @property
    def name(self) -> str:
        return "presidio"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(label for one in self._recognizers for label in one.get_supported_entities())

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """The findings of every recognizer; RecognizerError where one returns what it must not."""
        return find_in_windows(self._find, texts, size=WINDOW, overlap=OVERLAP)

    def _find(self, texts: Sequence[str]) -> list[list[Span]]:
        artifacts = [self._artifacts(text) for text in texts]
        found = []
        for one in self._recognizers:
            with _named(one):
                found.append(_results(one, texts, artifacts))
        spans: list[list[Span]] = []
        for i, text in enumerate(texts):
            own: list[Span] = []
            for one, by_text in zip(self._recognizers, found, strict=True):
                results = by_text[i]
                if _enhances(one):
                    others = [result for other in found if other is not by_text for result in other[i]]
                    with _named(one):
                        results = one.enhance_using_context(
                            text=text,
                            raw_recognizer_results=results,
                            other_raw_recognizer_results=others,
                            nlp_artifacts=artifacts[i],
                            context=None,
                        )
                    if results is None:
                        raise RecognizerError.of(one.name, "returned None from enhance_using_context")
                own += _spans(one, results, len(text))
            spans.append(own)
        return spans

    def _artifacts(self, text: str) -> Any:
        if self._engine is None:
            self._engine = _blank_engine(self._language)
        return _lazy_artifacts(lambda: self._engine.process_text(text, self._language))


def _load(one: Any) -> None:
    try:
        one.load()
    except (Exception, SystemExit) as error:  # it has seen no text: its message, which names what is missing, is safe
        raise RecognizerError.of(one.name, f"raised {type(error).__name__} in load(): {error}") from error
    one.is_loaded = True


@contextmanager
def _named(one: Any) -> Iterator[None]:
    """Say which recognizer raised; neither the message nor a chained cause, as both may quote the text."""
    try:
        yield
    except RecognizerError:
        raise
    except (Exception, SystemExit) as error:
        cause = type(error).__name__
        raise RecognizerError.of(one.name, f"raised {cause}", cause=cause) from None


def _results(one: Any, texts: Sequence[str], artifacts: Sequence[Any]) -> list[list[Any]]:
    labels = list(one.get_supported_entities())
    if hasattr(one, "analyze_batch"):
        found = one.analyze_batch(texts=list(texts), entities=labels, nlp_artifacts=list(artifacts))
        if found is not None:
            found = list(found)
            if len(found) != len(texts):
                raise RecognizerError.of(
                    one.name, f"returned {len(found)} lists for {len(texts)} texts from analyze_batch"
                )
    else:
        found = [
            one.analyze(text=text, entities=labels, nlp_artifacts=own)
            for text, own in zip(texts, artifacts, strict=True)
        ]
    if found is None or any(results is None for results in found):
        raise RecognizerError.of(one.name, "returned None; a recognizer that finds nothing returns []")
    return [list(results) for results in found]


def _spans(one: Any, results: Sequence[Any], length: int) -> list[Span]:
    labels = frozenset(one.get_supported_entities())
    spans = []
    for result in results:
        try:
            start, end, score, label = int(result.start), int(result.end), float(result.score), result.entity_type
        except (AttributeError, TypeError, ValueError):
            raise RecognizerError.of(
                one.name, f"returned {type(result).__name__}, not a whole RecognizerResult"
            ) from None
        if label not in labels:
            raise RecognizerError.of(
                one.name,
                f"returned an entity type that it does not declare; "
                f"its supported_entities are {', '.join(sorted(labels))}",
            )
        if start == end:
            continue
        if not 0 <= start < end <= length:
            raise RecognizerError.of(one.name, f"returned [{start}, {end}), not a range within its text")
        if not 0 <= score <= 1:
            raise RecognizerError.of(one.name, f"returned the score {score}, not one in 0..1")
        if score > 0:
            spans.append(Span(start, end, label, score, one.name))
    return spans


def _enhances(one: Any) -> bool:
    from presidio_analyzer import EntityRecognizer

    return (
        "enhance_using_context" in vars(one)
        or type(one).enhance_using_context is not EntityRecognizer.enhance_using_context
    )


def _lazy_artifacts(make: Callable[[], Any]) -> Any:
    """NlpArtifacts that `make` builds when first one of their attributes is read."""
    from presidio_analyzer.nlp_engine import NlpArtifacts

    class LazyArtifacts(NlpArtifacts):  # type: ignore[misc]
        def __init__(self) -> None:
            pass

        def __getattr__(self, name: str) -> Any:
            # Python asks here only for what is not there yet.
            if name.startswith("__") or "tokens" in self.__dict__:
                raise AttributeError(name)
            self.__dict__.update(vars(make()))
            return getattr(self, name)

    return LazyArtifacts()


def _blank_engine(language: str) -> Any:
    """An NLP engine that splits words and knows stop words, and nothing else."""
    import spacy
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    try:
        nlp = spacy.blank(language)
    except ImportError:
        raise RecognizerError(f"spaCy knows no language {language!r}; give an nlp_engine") from None

    class BlankEngine(SpacyNlpEngine):  # type: ignore[misc]
        def process_text(self, text: str, language: str) -> Any:
            doc = nlp(text)
            for token in doc:
                token.lemma_ = token.lower_  # a blank pipeline leaves it empty
            return self._doc_to_nlp_artifact(doc, language)

    engine = BlankEngine()
    engine.nlp = {language: nlp}
    return engine
