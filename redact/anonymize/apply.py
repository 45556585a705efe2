"""The one pass from a text and its spans to the clean text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..types import Span
from .operators import Operator


def anonymize(text: str, spans: Sequence[Span], operators: Mapping[str, Operator]) -> str:
    """The text with every span replaced by what its label's operator makes of it.

    `operators` are by label; "DEFAULT" serves the labels it does not name.
    `spans` must be disjoint and in order of start (they may touch); everything
    outside of them comes out unchanged. Raises ValueError where they are not:
    a wrong cut could leave half a name standing.
    """
    if not spans:
        return text
    parts: list[str] = []
    at = 0
    for span in spans:
        if not at <= span.start < span.end <= len(text):
            raise ValueError("spans must lie within the text, be disjoint, not empty, and in order of start")
        operator = operators[span.label] if span.label in operators else operators["DEFAULT"]
        parts.append(text[at : span.start])
        parts.append(operator(text[span.start : span.end], span.label))
        at = span.end
    parts.append(text[at:])
    return "".join(parts)
