"""The engine: detect -> context -> rules -> document sense -> overlaps -> anonymize -> measure.

Library, command line and Beam job all run `Redactor.batch`, so their output is
the same to the byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .anonymize import Operator, anonymize
from .assembly import build_layers, build_operators, check_labels, fingerprint, probe
from .catalog import Catalog, all_of, build_catalog
from .collector import held_off
from .detect.context import apply_context, telling_words
from .detect.echo import Echo
from .detect.overlap import cover
from .detect.views import look, views_of_all
from .errors import RecognizerError, RedactionError, UsageError
from .measure.stats import Stats
from .policy import Policy, load_policy
from .policy.model import AllowList
from .types import Failed, Layer, Redacted, Span

if TYPE_CHECKING:
    from .explain import Finding

KEEP = "keep"
NO_TEXT = Failed("read", "NotAString")
UNSURE = 0.6  # a guess of this score or more stands although it is a word that some recognizer takes for context

Ranked = tuple[int, Span]
"""A finding with the rank of its layer: 0 is asked first and wins ties."""


class Redactor:
    """Cleans texts under one policy.

    `policy` is a profile's name, the path of a YAML file, a mapping of the same
    form or a Policy. `recognizers`, one or several, are added to the policy's own:
    functions decorated with `@recognizer`, Presidio EntityRecognizers or PatternSpecs.
    Everything is loaded and tried here, so that whatever is wrong is said
    before the first text: raises UsageError and its kinds. Pickled, it travels
    as its policy and the recognizers given, and is built anew where it arrives.
    """

    def __init__(self, policy: str | Path | Mapping[str, Any] | Policy = "training", *, recognizers: Any = ()) -> None:
        self.policy = load_policy(policy)
        own = all_of(recognizers)
        self._remake: tuple[Any, ...] = (partial(type(self), recognizers=own), (self.policy,))
        with held_off():
            catalog = build_catalog(self.policy, own)
            self._setup(catalog, build_layers(self.policy, catalog), build_operators(self.policy))

    def _setup(self, catalog: Catalog, layers: Sequence[Layer], operators: Mapping[str, Operator]) -> None:
        if not layers:
            raise RecognizerError(
                f"{self.policy.where}: no recognizer is left to find anything; name a pack, switch a layer on, "
                "or add a recognizer"
            )
        self.catalog = catalog
        self.layers = tuple(layers)
        # Document sense guesses as the NER layer does, and comes behind all layers.
        self.echo = Echo() if self.policy.ner is not None and self.policy.ner.document_sense else None
        ner = (rank for rank, layer in enumerate(self.layers) if layer.name == "ner")
        self.guesses = frozenset((*ner, self.echo_rank))
        self.labels = frozenset[str]().union(*(layer.labels for layer in self.layers))
        check_labels(self.policy, self.labels)
        self._contexts = catalog.contexts
        self._telling = telling_words(self._contexts.values())
        self._operators = dict(operators)
        self._allowed = AllowList(self.policy.allow)
        self.fingerprint = fingerprint(self.policy, catalog, self.layers, self._operators, echo=self.echo)
        for layer in self.layers:
            probe(layer)

    @classmethod
    def from_yaml(cls, path: str | Path, *, recognizers: Any = ()) -> Redactor:
        """A Redactor under the policy file at `path`, never under a profile of that name."""
        return cls(Path(path), recognizers=recognizers)

    @classmethod
    def from_presidio(cls, analyzer: Any, operators: Mapping[str, Any] | None = None) -> Redactor:
        """A Redactor with the recognizers, NLP engine and threshold of a Presidio AnalyzerEngine.

        Of an engine for several languages: with the English ones, else with those of the first.
        `operators` maps labels to Presidio OperatorConfigs, as AnonymizerEngine
        takes them; labels without one are replaced.
        """
        from .interop import presidio_parts

        redactor = cls.__new__(cls)
        redactor._remake = (cls.from_presidio, (analyzer, operators))
        redactor.policy, catalog, layers, built = presidio_parts(analyzer, operators or {})
        redactor._setup(catalog, layers, built)
        return redactor

    def __reduce__(self) -> tuple[Any, ...]:
        return self._remake

    def __call__(self, text: str) -> Redacted:
        """The cleaned text and what was hidden. Raises RedactionError where it cannot be cleaned."""
        return self._raise_failed(self.batch([text]))[0]

    def texts(self, texts: Iterable[str]) -> list[str]:
        """The cleaned texts, in order. Raises RedactionError at the first that cannot be cleaned."""
        return [redacted.text for redacted in self._raise_failed(self.batch(texts))]

    def batch(
        self,
        texts: Iterable[str],
        *,
        stats: Stats | Sequence[Stats] | None = None,
        fields: Sequence[str] | None = None,
        records: Sequence[int] | None = None,
        known: Mapping[str, Sequence[Ranked]] | None = None,
    ) -> list[Redacted | Failed]:
        """The outcome of each text, in order; never raises for what a text holds.

        `records` numbers the record of each text (texts of one record stand
        together); by default every text is a record of its own. When a text
        fails, all texts of its record do. `fields` names the field of each text
        for `stats`, those of all texts or of each one, which are added to in place. `known` holds what `findings`
        gave for some of the texts: the layers do not read those again.
        """
        texts = _listed(texts)
        outcomes = self._clean(texts, range(len(texts)) if records is None else records, known or {})
        if records is not None:
            outcomes = _fail_together(outcomes, records)
        if stats is not None:
            owners = [stats] * len(texts) if isinstance(stats, Stats) else stats
            self._count(texts, outcomes, owners, fields=fields, records=records)
        return outcomes

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """All findings at or above their thresholds, allowed or kept ones too; they may overlap. For evaluation.

        Every text is a record of its own. Raises RedactionError where a layer fails.
        """
        texts = _listed(texts)
        findings = []
        for text, found in zip(texts, self._detect(texts), strict=True):
            spans = [span for rank, span in found if span.score >= self.threshold(rank, span.label)]
            spans += [
                span
                for span in self.echoes([text], [spans])[0]
                if span.score >= self.threshold(self.echo_rank, span.label)
            ]
            findings.append(sorted(spans, key=lambda span: (span.start, span.end, span.label, span.recognizer)))
        return findings

    def findings(self, texts: Sequence[str]) -> list[Sequence[Ranked] | Failed]:
        """What counts in each text: the findings at or above their thresholds that are not allowed, kept labels too."""
        try:
            found = self._detect(texts)
        except RedactionError as error:
            if len(texts) == 1:
                return [Failed(error.stage, error.error, error.recognizer)]
            return [one for text in texts for one in self.findings([text])]
        out: list[Sequence[Ranked] | Failed] = []
        for text, own in zip(texts, found, strict=True):
            try:
                out.append(self._admit(text, own))
            except Exception as error:
                out.append(Failed("rules", type(error).__name__))
        return out

    def explain(self, text: str) -> list[Finding]:
        """Every finding of every layer and what became of it, in order of start."""
        from .explain import explain

        if not isinstance(text, str):
            raise RedactionError(stage=NO_TEXT.stage, error=NO_TEXT.error)
        return explain(self, text)

    def operator_of(self, label: str) -> str:
        """The name of the operator that the policy gives a label."""
        return self.policy.rule(label).operator

    @property
    def echo_rank(self) -> int:
        """The rank of what document sense finds: behind every layer."""
        return len(self.layers)

    def echoes(self, texts: Sequence[str], found: Sequence[Sequence[Span]]) -> list[list[Span]]:
        """The people of one record's findings again wherever they stand in its texts; none without document sense."""
        return self.echo.find(texts, found) if self.echo else [[] for _ in texts]

    # -- the stages -------------------------------------------------------------------------------------------------

    def _detect(self, texts: Sequence[str]) -> list[list[Ranked]]:
        """The findings of all layers with context words applied, each once, as spans of the texts themselves.

        Context words are looked for where the finding was made: in the text or in a folded view of it.
        Raises RedactionError with the layer as its stage.
        """
        found: list[dict[Ranked, None]] = [{} for _ in texts]
        stage = "views"
        try:
            views = views_of_all(texts)
            for rank, layer in enumerate(self.layers):
                stage = layer.name
                for own, seen in zip(found, look(layer, texts, views), strict=True):
                    for view, spans in seen:
                        if spans == []:  # most of them; None would be a fault of the layer
                            continue
                        spans = view.findings(apply_context(view.text, spans, self._contexts), layer=stage)
                        own.update(dict.fromkeys((rank, span) for span in spans))
        except (Exception, SystemExit) as error:
            raise RedactionError.of(f"detect:{stage}", error) from None
        return [list(own) for own in found]

    def with_context(self, text: str, span: Span) -> Span | None:
        """The finding as its context words leave it; None where it needs one and has none."""
        left = apply_context(text, [span], self._contexts)
        return left[0] if left else None

    def _admit(self, text: str, found: Iterable[Ranked]) -> list[Ranked]:
        """What is left below thresholds and the allow list."""
        return [(rank, span) for rank, span in found if self.refusal(rank, span, text) is None]

    def refusal(self, rank: int, span: Span, text: str) -> str | None:
        """Why a finding is dropped whatever its operator, or None."""
        if span.score < self.threshold(rank, span.label):
            return "below threshold"
        if self.policy.allow and self._allowed.permits(text[span.start : span.end], span.label):
            return "allowed"
        # "Steuernummer" tells of a number, which the model cannot know.
        unsure = rank in self.guesses and span.score < UNSURE
        if unsure and text[span.start : span.end].casefold() in self._telling:
            return "context word"
        return None

    def threshold(self, rank: int, label: str) -> float:
        """The label's own threshold, else the policy's; the NER layer has cut its findings by its model's already."""
        own = self.policy.rule(label).threshold
        if own is not None:
            return own
        return 0.0 if rank in self.guesses else self.policy.threshold

    def _clean(
        self, texts: Sequence[str], records: Sequence[int], known: Mapping[str, Sequence[Ranked]]
    ) -> list[Redacted | Failed]:
        answers = iter(self.findings([text for text in texts if isinstance(text, str) and text not in known]))
        found = [
            NO_TEXT if not isinstance(text, str) else known[text] if text in known else next(answers) for text in texts
        ]
        outcomes: list[Redacted | Failed] = []
        for _, group in groupby(range(len(texts)), key=records.__getitem__):
            members = list(group)
            outcomes += self._finish([texts[i] for i in members], [found[i] for i in members])
        return outcomes

    def _finish(self, texts: Sequence[str], found: Sequence[Sequence[Ranked] | Failed]) -> list[Redacted | Failed]:
        """The outcomes of one record's texts."""
        if NO_TEXT in found:
            return [NO_TEXT] * len(texts)
        known = [[] if isinstance(own, Failed) else [span for _, span in own] for own in found]
        try:
            echoes = self.echoes(texts, known)
        except Exception as error:
            return [Failed("detect:echo", type(error).__name__)] * len(texts)
        return [
            own if isinstance(own, Failed) else self._hide(text, own, again)
            for text, own, again in zip(texts, found, echoes, strict=True)
        ]

    def _hide(self, text: str, found: Sequence[Ranked], echoes: Sequence[Span]) -> Redacted | Failed:
        """The text without what is to be hidden.

        Kept labels go before overlaps are resolved: a kept URL must not shield
        the e-mail address inside it.
        """
        if not found and not echoes:
            return Redacted(text, ())
        stage = "rules"
        try:
            ranked = [*found, *self._admit(text, [(self.echo_rank, span) for span in echoes])]
            rivals = [(rank, span) for rank, span in ranked if self.operator_of(span.label) != KEEP]
            spans = cover(text, rivals, guesses=self.guesses)
            if not spans:
                return Redacted(text, ())
            stage = "anonymize"
            return Redacted(anonymize(text, spans, self._operators), tuple(spans))
        except RedactionError as error:
            return Failed(error.stage, error.error)
        except (Exception, SystemExit) as error:
            return Failed(stage, type(error).__name__)

    def _count(
        self,
        texts: Sequence[str],
        outcomes: Sequence[Redacted | Failed],
        owners: Sequence[Stats],
        *,
        fields: Sequence[str] | None,
        records: Sequence[int] | None,
    ) -> None:
        keys = range(len(texts)) if records is None else records
        for _, members in groupby(range(len(texts)), key=lambda i: keys[i]):
            labels: list[str] = []
            changed = False
            failure: Failed | None = None
            for i in members:
                stats, outcome = owners[i], outcomes[i]
                if isinstance(outcome, Failed):
                    failure = outcome
                    continue
                operators = {span.label: self.operator_of(span.label) for span in outcome.spans}
                stats.add_text(texts[i], outcome.spans, operators=operators, field=fields[i] if fields else "text")
                labels.extend(span.label for span in outcome.spans)
                changed = changed or outcome.text != texts[i]
            if failure is not None:
                stats.add_failure(stage=failure.stage, error=failure.error)
            else:
                stats.add_record(labels, changed=changed)

    @staticmethod
    def _raise_failed(outcomes: Sequence[Redacted | Failed]) -> list[Redacted]:
        for i, outcome in enumerate(outcomes):
            if isinstance(outcome, Failed):
                raise RedactionError(stage=outcome.stage, error=outcome.error, recognizer=outcome.recognizer, index=i)
        return [outcome for outcome in outcomes if isinstance(outcome, Redacted)]


def _listed(texts: Iterable[str]) -> Sequence[str]:
    """The texts as a list: a pandas Series counts by its index, and a generator has no length."""
    if isinstance(texts, str):
        raise UsageError("texts must be a list of texts, not one text, of which each character would be read alone")
    return texts if isinstance(texts, list) else list(texts)


def _fail_together(outcomes: Sequence[Redacted | Failed], records: Sequence[int]) -> list[Redacted | Failed]:
    """A record with one failed text fails whole: a half-cleaned record must not come out."""
    failures: dict[int, Failed] = {}
    for outcome, record in zip(outcomes, records, strict=True):
        if isinstance(outcome, Failed):
            failures.setdefault(record, outcome)
    return [failures.get(record, outcome) for outcome, record in zip(outcomes, records, strict=True)]
