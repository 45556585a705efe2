"""The regex layer: every pattern recognizer, as one gated plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import regex

from ..errors import RecognizerError
from ..types import Span
from .gating.anchors import gate_for, may_explode, parse
from .gating.gate import Gate
from .gating.screen import Ranges, Screen
from .pattern import Pattern, PatternSpec

# A pattern that takes longer than this on one text fails the text. Presidio's limit, but Presidio then skips.
TIMEOUT_SECONDS = 60.0
# Setting the clock costs more than most searches, so it runs only where it may be needed: on long
# stretches, and for patterns with repeats within repeats, which a short text can hold up.
_LONG = 500

_Found = dict[int, set[tuple[int, int, float]]]
"""By the place of a spec among all: start, end and score of what it found."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """An expression, ready to search."""

    search: Callable[..., regex.Match[str] | None]
    finditer: Callable[..., Iterable[regex.Match[str]]]
    value: bool


@dataclass(slots=True)
class _Step:
    """One pattern of one spec, compiled when it is first asked for."""

    place: int
    spec: PatternSpec
    pattern: Pattern
    clocked: bool
    _compiled: _Compiled | None = None

    @property
    def compiled(self) -> _Compiled:
        if self._compiled is None:
            try:
                one = regex.compile(self.pattern.regex, self.spec.flags)
            except (regex.error, ValueError) as error:
                raise RecognizerError(
                    f"recognizer {self.spec.name!r}: pattern {self.pattern.name!r} does not compile: {error}"
                ) from None
            self._compiled = _Compiled(one.search, one.finditer, "value" in one.groupindex)
        return self._compiled


class RegexLayer:
    """Pattern specs as a layer, with the findings of Presidio's PatternRecognizer.analyze for the same definitions.

    Beyond Presidio, a group named `value` is what a match reports and checks.
    An expression of a pack is compiled when its gate first opens, all others at once.
    With `gated=False` every pattern reads every text; the findings are the same.
    """

    def __init__(self, specs: Sequence[PatternSpec], *, gated: bool = True) -> None:
        self._specs = tuple(specs)
        plan: dict[Gate, list[_Step]] = {}
        for i, spec in enumerate(self._specs):
            for pattern in spec.patterns:
                tree = parse(pattern.regex, spec.flags)
                gate = gate_for(tree) if gated else Gate()
                step = _Step(i, spec, pattern, clocked=may_explode(tree))
                if tree is None or not spec.pack:
                    step.compiled  # noqa: B018  # so that what is wrong with it is said before the first text
                plan.setdefault(gate, []).append(step)
        self._screen = Screen(tuple(plan))
        self._steps = tuple(plan.values())

    @property
    def name(self) -> str:
        return "regex"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(spec.label for spec in self._specs)

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        found: list[_Found] = [{} for _ in texts]
        work: dict[int, list[tuple[int, Ranges]]] = {}
        for i, facts in enumerate(self._screen.facts(texts)):
            for gate, ranges in self._screen.open(facts):
                work.setdefault(gate, []).append((i, ranges))
        # Pattern by pattern: the processor keeps what a pattern needs from one text to the next.
        for gate, places in work.items():
            for step in self._steps[gate]:
                for i, ranges in places:
                    self._search(step, texts[i], ranges, found[i])
        return [self._spans(own) for own in found]

    def _search(self, step: _Step, text: str, ranges: Ranges, found: _Found) -> None:
        spec, compiled = step.spec, step.compiled
        try:
            for start, end in ranges:
                if step.clocked or end - start > _LONG:
                    matches = compiled.finditer(text, start, end, timeout=TIMEOUT_SECONDS)
                elif compiled.search(text, start, end) is not None:
                    matches = compiled.finditer(text, start, end)
                else:
                    continue
                for match in matches:
                    one = _finding(step, match)
                    if one is not None:
                        found.setdefault(step.place, set()).add(one)
        except TimeoutError:
            limit = f"{TIMEOUT_SECONDS:.0f} seconds"
            raise RecognizerError(
                f"recognizer {spec.name!r}: pattern {step.pattern.name!r} ran for over {limit} on one text"
            ) from None

    def _spans(self, found: _Found) -> list[Span]:
        spans = []
        for i in sorted(found):
            spec = self._specs[i]
            for start, end, score in _without_contained(found[i]):
                spans.append(Span(start, end, spec.label, score, spec.name))
        return spans


def _finding(step: _Step, match: regex.Match[str]) -> tuple[int, int, float] | None:
    """Start, end and score of what a match reports; None where it is empty or the checks drop it."""
    start, end = match.span("value") if step.compiled.value else match.span()
    if start < 0:  # the group took no part in the match
        start, end = match.span()
    if start == end:
        return None
    spec, score = step.spec, step.pattern.score
    if spec.check is not None or spec.invalidate is not None:
        score = _judged(spec, match.string[start:end], score)
    return (start, end, score) if score > 0 else None


def _judged(spec: PatternSpec, value: str, score: float) -> float:
    """The score of a match after the checks; 0 drops it."""
    # Neither the message nor a chained cause: both may quote the text.
    try:
        checked = None if spec.check is None else spec.check(value)
        if checked is not None:
            score = 1.0 if checked else 0.0
        if spec.invalidate is not None and spec.invalidate(value):
            score = 0.0
    except Exception as error:
        raise RecognizerError(f"recognizer {spec.name!r}: its check raised {type(error).__name__}") from None
    return score


def _without_contained(found: set[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """The findings of one recognizer less those that lie in another of at least their score, in order of start."""
    if len(found) == 1:
        return list(found)
    kept: list[tuple[int, int, float]] = []
    open_: list[tuple[int, int, float]] = []
    for one in sorted(found, key=lambda one: (one[0], -one[1], -one[2])):
        open_ = [other for other in open_ if other[1] > one[0]]
        if not any(one[1] <= other[1] and one[2] <= other[2] for other in open_):
            kept.append(one)
            open_.append(one)
    return kept
