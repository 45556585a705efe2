"""The regex layer: every pattern recognizer, as one gated plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

import regex

from ..collector import held_off
from ..errors import RecognizerError
from ..types import Span
from .gating.automaton import Automaton
from .gating.figures import NO_GUARD, Figures, Guard
from .gating.scan import Scan
from .gating.syntax import Shared, Tree
from .gating.trees import may_explode, most, parse
from .gating.ways import Way, first_characters, merged, ways_of
from .pattern import Pattern, PatternSpec

TIMEOUT_SECONDS = 10.0
"""A pattern that takes longer on one text fails it, unless a policy says otherwise. Presidio skips the pattern."""

# Setting the clock costs more than most searches, so it runs only where it may be needed: on long
# stretches, and for patterns with repeats within repeats, which a short text can hold up.
_LONG = 500
# Characters of an expression from which on it is looked first whether the figures it needs are there.
_WORTH_A_GUARD = 300

_Found = dict[int, set[tuple[int, int, float]]]
"""By the place of a spec among all: start, end and score of what it found."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """An expression, ready to search."""

    match: Callable[..., regex.Match[str] | None]
    search: Callable[..., regex.Match[str] | None]
    finditer: Callable[..., Iterable[regex.Match[str]]]
    value: bool


@dataclass(slots=True)
class _Step:
    """One pattern of one spec, compiled when it is first asked for.

    `first` is the source of what finds the characters that a match may start with; empty where that is not needed.
    """

    place: int
    spec: PatternSpec
    pattern: Pattern
    ways: tuple[Way, ...]
    first: str
    clocked: bool
    parsed: tuple[Tree, int] | None
    figures: Figures
    _guard: Guard | None = None
    _starting: re.Pattern[str] | None = None
    _compiled: _Compiled | None = None

    @property
    def starting(self) -> re.Pattern[str]:
        if self._starting is None:
            self._starting = re.compile(self.first)
        return self._starting

    @property
    def guard(self) -> Guard:
        if self._guard is None:
            worth = len(self.pattern.regex) >= _WORTH_A_GUARD
            self._guard = self.figures.guard(*self.parsed) if self.parsed and worth else NO_GUARD
        return self._guard

    @property
    def compiled(self) -> _Compiled:
        if self._compiled is None:
            try:
                one = regex.compile(self.pattern.regex, self.spec.flags)
            except (regex.error, ValueError) as error:
                raise RecognizerError(
                    f"recognizer {self.spec.name!r}: pattern {self.pattern.name!r} does not compile: {error}"
                ) from None
            self._compiled = _Compiled(one.match, one.search, one.finditer, "value" in one.groupindex)
        return self._compiled


class RegexLayer:
    """Pattern specs as a layer, with the findings of Presidio's PatternRecognizer.analyze for the same definitions.

    Beyond Presidio, a group named `value` is what a match reports and checks.
    An expression of a pack is compiled when its gate first opens, all others at once.
    With `gated=False` every pattern reads every text; the findings are the same.
    A pattern that takes over `timeout` seconds on one text raises RecognizerError.
    """

    def __init__(self, specs: Sequence[PatternSpec], *, gated: bool = True, timeout: float = TIMEOUT_SECONDS) -> None:
        self._specs = tuple(specs)
        self._timeout = timeout
        automaton = Automaton()
        self._looked_for: list[tuple[_Step, Way]] = []  # by the number the automaton knows them by
        self._everywhere: list[_Step] = []
        self._figures = Figures()
        shared = Shared()
        with held_off():
            for i, spec in enumerate(self._specs):
                for pattern in spec.patterns:
                    self._plan(i, pattern, automaton, shared, gated=gated)
        self._scan = Scan(automaton)

    def _plan(self, place: int, pattern: Pattern, automaton: Automaton, shared: Shared, *, gated: bool) -> None:
        """Choose how the pattern is looked for; `place` is that of its spec."""
        spec = self._specs[place]
        parsed = parse(pattern.regex, spec.flags, shared)
        ways = ways_of(*parsed, automaton.items) if gated and parsed else ()
        first = ""
        if parsed and any(way.far for way in ways):
            first = first_characters(((*parsed, 0),), automaton.items)
        # Those of our own packs are held to linear time by the tests.
        clocked = parsed is None or (not spec.linear and (may_explode(parsed[0]) or most(parsed[0]) > _LONG))
        step = _Step(place, spec, pattern, ways, first, clocked, parsed, self._figures)
        if parsed is None or not spec.pack:
            step.compiled  # noqa: B018  # so that what is wrong with it is said before the first text
        for way in ways:
            automaton.add(way.rest)
            self._looked_for.append((step, way))
        if not ways:
            self._everywhere.append(step)

    @property
    def name(self) -> str:
        return "regex"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(spec.label for spec in self._specs)

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        found: list[_Found] = [{} for _ in texts]
        # Pattern by pattern: the processor keeps what a pattern needs from one text to the next.
        for step, starts in self._starts(texts):
            for i, own in starts.items():
                self._search(step, texts[i], own, found[i])
        for step in self._everywhere:
            for i, text in enumerate(texts):
                self._search(step, text, (), found[i])
        return [self._spans(own) for own in found]

    def _starts(self, texts: Sequence[str]) -> Iterator[tuple[_Step, Mapping[int, Iterable[int]]]]:
        """The patterns that may match at all, each with the places where, by text, in order."""
        hits = self._scan.find(texts)
        together: dict[int, tuple[_Step, dict[int, list[tuple[int, int]]]]] = {}
        for number, places in hits.items():
            step, way = self._looked_for[number]
            if len(step.ways) == 1 and not step.first:
                yield step, places
                continue
            _, stretches = together.setdefault(id(step), (step, {}))
            for i, own in places.items():
                stretches.setdefault(i, []).extend(way.starts(texts[i], own))
        for step, stretches in together.values():
            yield step, {i: _places(step, texts[i], own) for i, own in stretches.items()}

    def _search(self, step: _Step, text: str, places: Iterable[int], found: _Found) -> None:
        try:
            matches = _tried(step, text, places, self._timeout) if step.ways else _all(step, text, self._timeout)
            for match in matches:
                one = _finding(step, match)
                if one is not None:
                    found.setdefault(step.place, set()).add(one)
        except TimeoutError:
            limit = f"{self._timeout:g} seconds"
            raise RecognizerError.of(
                step.spec.name, f"ran for over {limit} on one text: pattern {step.pattern.name!r}", cause="TimeoutError"
            ) from None

    def _spans(self, found: _Found) -> list[Span]:
        spans = []
        for i in sorted(found):
            spec = self._specs[i]
            for start, end, score in _without_contained(found[i]):
                spans.append(Span(start, end, spec.label, score, spec.name))
        return spans


def _places(step: _Step, text: str, stretches: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The places of the stretches where a match may start, in order."""
    for start, end in merged(stretches):
        if not step.first or end - start == 1:
            yield from range(max(0, start), min(end, len(text)))
        else:
            yield from (match.start() for match in step.starting.finditer(text, max(0, start), end))


def _all(step: _Step, text: str, timeout: float) -> Iterable[regex.Match[str]]:
    compiled = step.compiled
    if step.clocked or len(text) > _LONG:
        return compiled.finditer(text, timeout=timeout)
    # A clock costs more than most searches.
    return compiled.finditer(text) if compiled.search(text) else ()


def _tried(step: _Step, text: str, places: Iterable[int], timeout: float) -> Iterator[regex.Match[str]]:
    """The matches among those that start at the places."""
    search, reach = step.guard
    deadline = 0.0
    done = 0
    for place in places:
        if place < done:
            continue  # within the match before
        if search and not search(text, place, place + reach):
            continue
        match_at = step.compiled.match
        if not step.clocked:
            match = match_at(text, place)
        else:
            now = perf_counter()
            deadline = deadline or now + timeout
            if now >= deadline:
                raise TimeoutError
            match = match_at(text, place, timeout=deadline - now)
        if match is not None:
            done = match.end()
            yield match


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
        cause = type(error).__name__
        raise RecognizerError.of(spec.name, f"raised {cause} in its check", cause=cause) from None
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
