"""A Python function as a recognizer."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import RecognizerError
from ..types import Span

Found = tuple[int, int] | tuple[int, int, float] | Span | re.Match[str]
Finder = Callable[[str], Iterable[Found]]


@dataclass(frozen=True)
class FunctionRecognizer:
    """A function that finds one kind of thing; what `@recognizer(...)` makes of it.

    Still callable like the function. Pickles by its place (`module:name`), so
    workers import it; one made inside another function does not travel.
    """

    name: str
    label: str
    score: float
    function: Finder
    context: tuple[str, ...] = ()
    requires_context: bool = False

    def __post_init__(self) -> None:
        if not self.label:
            raise RecognizerError(f"recognizer {self.name!r}: the label is empty")
        if not 0 <= self.score <= 1:
            raise RecognizerError(f"recognizer {self.name!r}: the score must lie in 0..1, not {self.score!r}")
        if isinstance(self.context, str) or not all(isinstance(word, str) for word in self.context):
            raise RecognizerError(f"recognizer {self.name!r}: context must be a list of words")
        if self.requires_context and not self.context:
            raise RecognizerError(f"recognizer {self.name!r}: requires_context needs words in context")
        for name in ("__module__", "__qualname__", "__doc__"):
            object.__setattr__(self, name, getattr(self.function, name, None))

    def __call__(self, text: str) -> Iterable[Found]:
        return self.function(text)

    def __reduce__(self) -> str:
        # A text here tells pickle to store the global of that name and to check that it is this object.
        return str(getattr(self, "__qualname__", self.name))


def recognizer(
    label: str,
    *,
    score: float = 0.85,
    name: str | None = None,
    context: Sequence[str] = (),
    requires_context: bool = False,
) -> Callable[[Finder], FunctionRecognizer]:
    """Make a recognizer of a function: `@recognizer("EMPLOYEE_ID", score=0.8)`.

    The function takes a whole text and returns its findings: (start, end) or
    (start, end, score) in code points, end exclusive; spans; or matches, of which
    a group named `value` is what counts. `name` is the function's own unless
    given; `context` and `requires_context` are as in a pattern recognizer.
    """

    if callable(label):
        raise RecognizerError('@recognizer needs the label that it finds: write @recognizer("LABEL")')

    def wrap(function: Finder) -> FunctionRecognizer:
        if not callable(function):
            raise RecognizerError(f"recognizer for {label!r}: {type(function).__name__} is not a function")
        words = context if isinstance(context, str) else tuple(context)
        own = name or str(getattr(function, "__name__", type(function).__name__))
        return FunctionRecognizer(own, label, score, function, words, requires_context)  # type: ignore[arg-type]

    return wrap


class FunctionLayer:
    """Functions as a layer. Each sees a text whole, however long."""

    def __init__(self, recognizers: Sequence[FunctionRecognizer]) -> None:
        self._recognizers = tuple(recognizers)

    @property
    def name(self) -> str:
        return "functions"

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(one.label for one in self._recognizers)

    def find(self, texts: Sequence[str]) -> list[list[Span]]:
        """The findings of every function; RecognizerError where one raises or returns what it must not."""
        return [[span for one in self._recognizers for span in _findings(one, text)] for text in texts]


def _findings(one: FunctionRecognizer, text: str) -> list[Span]:
    # Neither the message nor a chained cause: both may quote the text.
    try:
        found = one.function(text)
        items = None if found is None else list(found)
    except (Exception, SystemExit) as error:  # who leaves would print what it says
        cause = type(error).__name__
        raise RecognizerError.of(one.name, f"raised {cause}", cause=cause) from None
    if items is None:
        raise RecognizerError.of(one.name, "returned None; a recognizer that finds nothing returns []")
    spans = []
    for item in items:
        span = _span(one, item)
        if span is None:
            continue
        if not 0 <= span.start < span.end <= len(text):
            raise RecognizerError.of(one.name, f"returned [{span.start}, {span.end}), not a range within its text")
        if not 0 <= span.score <= 1:
            raise RecognizerError.of(one.name, f"returned the score {span.score}, not one in 0..1")
        spans.append(span)
    return spans


def _span(one: FunctionRecognizer, item: Any) -> Span | None:
    """One finding as a span; None for an empty match."""
    if isinstance(item, Span):
        if item.label != one.label:
            raise RecognizerError.of(one.name, f"returned a label that is not its own, {one.label!r}")
        return Span(item.start, item.end, one.label, item.score, one.name)
    if hasattr(item, "groupdict") and hasattr(item, "span"):  # re or regex
        start, end = item.span("value") if item.groupdict().get("value") is not None else item.span()
        return Span(start, end, one.label, one.score, one.name) if start < end else None
    if isinstance(item, (tuple, list)) and len(item) in (2, 3):
        try:
            start, end = operator.index(item[0]), operator.index(item[1])
            score = float(item[2]) if len(item) == 3 else one.score
        except (TypeError, ValueError):
            pass
        else:
            return Span(start, end, one.label, score, one.name)
    raise RecognizerError.of(
        one.name, f"returned {type(item).__name__}; a finding is (start, end), (start, end, score), a Span or a match"
    )
