"""Why a text came out as it did: every finding and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .detect.context import context_word
from .detect.overlap import cover
from .errors import RedactionError
from .types import Span

if TYPE_CHECKING:
    from .engine import Redactor


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: `span` with its final score, its layer, the score before context, and its fate.

    `outcome` is "hidden" (also when only a part of it was still free), "kept
    label", "below threshold", "allowed", "no context" or "lost to RECOGNIZER".
    """

    span: Span
    layer: str
    score_before: float
    context: str | None
    outcome: str


def explain(redactor: Redactor, text: str) -> list[Finding]:
    """The findings in order of start, then of layer. Raises RedactionError as the redactor itself would."""
    findings: list[Finding] = []
    rivals: list[tuple[int, Span, float, str | None]] = []
    for rank, layer in enumerate(redactor.layers):
        try:
            raw = layer.find([text])[0]
        except Exception as error:
            raise RedactionError(stage=f"detect:{layer.name}", error=type(error).__name__) from None
        for before in raw:
            rule = redactor.catalog.contexts.get(before.recognizer)
            word = context_word(text, before, rule) if rule else None
            after = redactor.with_context(text, before)
            if after is None:
                findings.append(Finding(before, layer.name, before.score, None, "no context"))
                continue
            refused = redactor.refusal(rank, after, text)
            if refused is None and redactor.operator_of(after.label) == "keep":
                refused = "kept label"
            if refused is not None:
                findings.append(Finding(after, layer.name, before.score, word, refused))
            else:
                rivals.append((rank, after, before.score, word))
    winners = cover(text, [(rank, span) for rank, span, _, _ in rivals])
    for rank, span, score, word in rivals:
        outcome = _fate(span, winners)
        findings.append(Finding(span, redactor.layers[rank].name, score, word, outcome))
    return sorted(findings, key=lambda f: (f.span.start, f.span.end, f.layer, f.span.label, f.span.recognizer))


def _fate(span: Span, winners: list[Span]) -> str:
    """What the cover made of a finding."""
    for winner in winners:
        same_rule = (winner.label, winner.recognizer) == (span.label, span.recognizer)
        if same_rule and winner.start < span.end and span.start < winner.end:
            return "hidden"
    rival = next((w for w in winners if w.start < span.end and span.start < w.end), None)
    return f"lost to {rival.recognizer}" if rival else "hidden"
