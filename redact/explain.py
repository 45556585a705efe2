"""Why a text came out as it did: every finding and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .detect.context import context_word, lowering_word
from .detect.overlap import cover
from .detect.views import View, look, views_of
from .errors import RedactionError
from .types import Span

if TYPE_CHECKING:
    from .engine import Redactor

ECHO = "echo"
"""Stands for the layer of what document sense finds."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: `span` with its final score, its layer, the score before context, and its fate.

    `outcome` is "hidden" (also when only a part of it was still free), "kept
    label", "below threshold", "allowed", "context word", "no context" or "lost to RECOGNIZER".
    """

    span: Span
    layer: str
    score_before: float
    context: str | None
    outcome: str


def explain(redactor: Redactor, text: str) -> list[Finding]:
    """The findings in order of start, then of layer. Raises RedactionError as the redactor itself would."""
    findings: list[Finding] = []
    admitted: list[Span] = []
    rivals: list[tuple[int, Span, float, str | None]] = []
    known: set[tuple[int, Span]] = set()
    for rank, view, before in _sightings(redactor, text):
        rule = redactor.catalog.contexts.get(before.recognizer)
        word = context_word(view.text, before, rule) if rule else None
        if rule and (lower := lowering_word(view.text, before, rule)):
            word = f"not {lower}"
        after = redactor.with_context(view.text, before)
        layer = redactor.layers[rank].name
        mapped = view.findings([after or before], layer=layer)
        if not mapped or (rank, mapped[0]) in known:
            continue
        span = mapped[0]
        if after is None:
            findings.append(Finding(span, layer, before.score, None, "no context"))
            continue
        known.add((rank, span))
        refused = redactor.refusal(rank, span, text)
        if refused is None:
            admitted.append(span)
            if redactor.operator_of(span.label) == "keep":
                refused = "kept label"
        if refused is not None:
            findings.append(Finding(span, layer, before.score, word, refused))
        else:
            rivals.append((rank, span, before.score, word))
    for span in redactor.echoes([text], [admitted])[0]:
        refused = redactor.refusal(redactor.echo_rank, span, text)
        if refused is None and redactor.operator_of(span.label) == "keep":
            refused = "kept label"
        if refused is not None:
            findings.append(Finding(span, ECHO, span.score, None, refused))
        else:
            rivals.append((redactor.echo_rank, span, span.score, None))
    winners = cover(text, [(rank, span) for rank, span, _, _ in rivals], guesses=redactor.guesses)
    for rank, span, score, word in rivals:
        outcome = _fate(span, winners)
        layer = ECHO if rank == redactor.echo_rank else redactor.layers[rank].name
        findings.append(Finding(span, layer, score, word, outcome))
    return sorted(findings, key=lambda f: (f.span.start, f.span.end, f.layer, f.span.label, f.span.recognizer))


def _sightings(redactor: Redactor, text: str) -> Iterator[tuple[int, View, Span]]:
    """What each layer sees in the text and its views, as spans of the view."""
    stage = "views"
    try:
        views = [views_of(text)]
        for rank, layer in enumerate(redactor.layers):
            stage = layer.name
            for view, spans in look(layer, [text], views)[0]:
                yield from ((rank, view, span) for span in spans)
    except Exception as error:
        raise RedactionError.of(f"detect:{stage}", error) from None


def _fate(span: Span, winners: list[Span]) -> str:
    """What the cover made of a finding."""
    for winner in winners:
        same_rule = (winner.label, winner.recognizer) == (span.label, span.recognizer)
        if same_rule and winner.start < span.end and span.start < winner.end:
            return "hidden"
    rival = next((w for w in winners if w.start < span.end and span.start < w.end), None)
    return f"lost to {rival.recognizer}" if rival else "hidden"
