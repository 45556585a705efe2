"""From the tokens that may belong to names to findings: thresholds, names of labels, calibrated scores."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from ...types import Span
from .bio import Found, Token, spans
from .enumerated import without_listed
from .implausible import is_no_address, is_no_person
from .unlikely import is_unlikely
from .verifier import OF_THE_TEXT, Verifier, about, block_of

_NEVER = -1e9  # a score with which a label cannot win
_EVERYDAY = OF_THE_TEXT.index("everyday")


class Settings(Protocol):
    """What a model's config.json says of how its scores are read."""

    @property
    def labels(self) -> tuple[str, ...]: ...
    @property
    def thresholds(self) -> Mapping[str, float]: ...
    @property
    def stay(self) -> float: ...
    @property
    def calibration(self) -> Mapping[str, tuple[float, float]]: ...
    @property
    def verifier(self) -> Verifier | None: ...


class Decoder:
    """What a model's settings and a user's say about its labels, put to use."""

    def __init__(
        self,
        model: str,
        config: Settings,
        *,
        threshold: float | None,
        thresholds: Mapping[str, float] | None,
        names: Mapping[str, str] | None,
    ) -> None:
        """A label's number in `thresholds` goes before `threshold`, that before the model's own.

        `names` maps labels to ours and drops those it does not name.
        """
        labels = config.labels
        for key, given in (("labels", names), ("thresholds", thresholds)):
            for label in given or ():
                if label not in labels:
                    raise ModelError(f"ner {key}: model {model!r} has no label {label!r}; it has {', '.join(labels)}")
        for label, value in (thresholds or {}).items():
            if not 0 < value < 1:
                raise ModelError(f"ner thresholds: {label}: {value} is not between 0 and 1")
        self._names = [label if names is None else names.get(label) for label in labels]
        default = dict(config.thresholds) if threshold is None else dict.fromkeys(labels, threshold)
        chosen = default | dict(thresholds or {})
        # What may be a person is verified, and only then held against the threshold.
        self._verifier = config.verifier
        self._least = chosen.get("PERSON", 0.0)
        if self._verifier is not None:
            chosen["PERSON"] = min(chosen["PERSON"], self._verifier.candidate)
        # A label that is not wanted can never win.
        self.biases = [
            -math.log(chosen[label] / (1 - chosen[label])) if name is not None else _NEVER
            for label, name in zip(labels, self._names, strict=True)
        ]
        self._stay = config.stay
        self._calibration = [config.calibration[label] for label in labels]
        self._person = list(labels).index("PERSON") if "PERSON" in labels else -1
        # What these labels name may stay, so a person is not called so for want of a hair's breadth.
        self._rivals = [
            labels.index(one) for one in ("LOCATION", "ORGANIZATION") if one in labels and self._person >= 0
        ]
        self._address = list(labels).index("ADDRESS") if "ADDRESS" in labels else -1
        self._recognizer = f"ner:{model}"

    @property
    def labels(self) -> frozenset[str]:
        """Of the findings."""
        return frozenset(name for name in self._names if name is not None)

    @property
    def shift(self) -> npt.NDArray[np.float32]:
        """One number per tag but O: where score - score(O) + shift is over 0, a token may be part of a name."""
        return np.repeat(np.array(self.biases, np.float32), 2) + np.float32(self._stay)

    def spans(self, text: str, tokens: Sequence[Token]) -> list[Span]:
        """The findings among tokens in order, disjoint; those that do not adjoin never share one."""
        out: list[Span] = []
        known: dict[int, list[float]] = {}
        at = 0
        while at < len(tokens):
            end = at + 1
            while end < len(tokens) and tokens[end].index == tokens[end - 1].index + 1:
                end += 1
            for found, score in self._scored(text, tokens[at:end], known):
                name = self._names[found.label]
                if name is not None and not self._implausible(text, found, score, known):
                    out.append(Span(found.start, found.end, name, round(score, 4), self._recognizer))
            at = end
        return out

    def coherent(self, text: str, found: list[Span]) -> list[Span]:
        """The findings of a whole text but for people who stand in a list of things."""
        person = self._names[self._person] if self._person >= 0 else None
        if self._verifier is None or person is None:
            return found
        return without_listed(text, found, person=person, ordinary=self._verifier.known)

    def _scored(self, text: str, run: Sequence[Token], known: dict[int, list[float]]) -> Iterator[tuple[Found, float]]:
        """The findings among adjoining tokens with their scores.

        Where the verifier refuses a person, the words are read once more as if they could be none: they may be a place.
        `known` keeps what it knows of blocks of the text.
        """
        scored = [(found, self._score(text, found, known)) for found in self._found(text, run)]
        refused = [found.tokens for found, score in scored if self._refused(found, score)]
        if refused:
            away = {token.index for tokens in refused for token in tokens}
            begin, end = 2 * self._person, 2 * self._person + 2
            read = [
                replace(t, scores=(*t.scores[:begin], _NEVER, _NEVER, *t.scores[end:])) if t.index in away else t
                for t in run
            ]
            scored = [(found, self._score(text, found, known)) for found in self._found(text, read)]
        for found, score in scored:
            if not self._refused(found, score):
                yield found, score

    def _found(self, text: str, run: Sequence[Token]) -> list[Found]:
        return spans(text, run, biases=self.biases, stay=self._stay, person=self._person, rivals=self._rivals)

    def _score(self, text: str, found: Found, known: dict[int, list[float]]) -> float:
        if self._verifier is None or found.label != self._person:
            slope, offset = self._calibration[found.label]
            return 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * found.margin + offset))))
        block = block_of(found)
        if block not in known:
            known[block] = about(text, block)
        return self._verifier.score(text, found, known[block])

    def _refused(self, found: Found, score: float) -> bool:
        return self._verifier is not None and found.label == self._person and score < self._least

    def _implausible(self, text: str, found: Found, score: float, known: Mapping[int, Sequence[float]]) -> bool:
        if found.label != self._person:
            return found.label == self._address and is_no_address(text, found.start, found.end)
        if is_no_person(text, found.start, found.end, score=score):
            return True
        if self._verifier is None:
            return False
        everyday = known[block_of(found)][_EVERYDAY]
        return is_unlikely(text, found.start, found.end, score=score, everyday=everyday, ordinary=self._verifier.known)
