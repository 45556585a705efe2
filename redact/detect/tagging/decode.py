"""From the tokens that may belong to names to findings: thresholds, names of labels, calibrated scores."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from ...types import Span
from .bio import Found, Token, spans
from .implausible import is_no_address, is_no_person


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
        # A label that is not wanted can never win.
        self.biases = [
            -math.log(chosen[label] / (1 - chosen[label])) if name is not None else -1e9
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
        at = 0
        while at < len(tokens):
            end = at + 1
            while end < len(tokens) and tokens[end].index == tokens[end - 1].index + 1:
                end += 1
            run = tokens[at:end]
            for found in spans(
                text, run, biases=self.biases, stay=self._stay, person=self._person, rivals=self._rivals
            ):
                name = self._names[found.label]
                slope, offset = self._calibration[found.label]
                score = 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * found.margin + offset))))
                if name is not None and not self._implausible(text, found, score):
                    out.append(Span(found.start, found.end, name, round(score, 4), self._recognizer))
            at = end
        return out

    def _implausible(self, text: str, found: Found, score: float) -> bool:
        if found.label == self._person:
            return is_no_person(text, found.start, found.end, score=score)
        return found.label == self._address and is_no_address(text, found.start, found.end)
