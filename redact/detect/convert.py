"""Pattern specs from and to Presidio's PatternRecognizer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import regex

from .context import apply_context, context_rules
from .pattern import Pattern, PatternSpec
from .regex import RegexLayer


def deny_list_regex(words: Sequence[str]) -> str:
    """An expression for any of `words`, bounded as Presidio bounds its deny lists: by non-word characters."""
    return rf"(?:^|(?<=\W))(?:{'|'.join(regex.escape(word) for word in words)})(?=\W|$)"


def spec_from_presidio(recognizer: Any) -> PatternSpec | None:
    """Compile a PatternRecognizer, with its `validate_result` and `invalidate_result` where it has its own.

    None where its findings are not those of its patterns alone: it is no
    PatternRecognizer, overrides `analyze` or `enhance_using_context`, has an
    `analyze_batch`, or uses a group named `value` in Presidio's way, as any other.
    """
    from presidio_analyzer import PatternRecognizer

    if isinstance(getattr(recognizer, "spec", None), PatternSpec):
        own: PatternSpec = recognizer.spec
        return own
    if not isinstance(recognizer, PatternRecognizer) or hasattr(recognizer, "analyze_batch"):
        return None
    for method in ("analyze", "_PatternRecognizer__analyze_patterns", "enhance_using_context"):
        if _overrides(recognizer, PatternRecognizer, method):
            return None
    flags = int(recognizer.global_regex_flags or 0)
    if any("value" in regex.compile(one.regex, flags).groupindex for one in recognizer.patterns):
        return None
    validates = _overrides(recognizer, PatternRecognizer, "validate_result")
    invalidates = _overrides(recognizer, PatternRecognizer, "invalidate_result")
    return PatternSpec(
        name=recognizer.name,
        label=recognizer.supported_entities[0],
        patterns=tuple(Pattern(one.name, one.regex, float(one.score)) for one in recognizer.patterns),
        context=tuple(recognizer.context or ()),
        check=recognizer.validate_result if validates else None,
        invalidate=recognizer.invalidate_result if invalidates else None,
        flags=flags,
        language=recognizer.supported_language,
        country=recognizer.country_code() or "",
    )


def spec_to_presidio(spec: PatternSpec) -> Any:
    """A PatternRecognizer for an AnalyzerEngine with the findings that the spec has here.

    That includes the group `value` and `requires_context`, which Presidio does
    not know; raising scores by context stays with the AnalyzerEngine.
    """
    from presidio_analyzer import AnalysisExplanation, PatternRecognizer, RecognizerResult
    from presidio_analyzer import Pattern as PresidioPattern

    layer = RegexLayer([spec])
    rules = context_rules([spec])

    class SpecRecognizer(PatternRecognizer):  # type: ignore[misc]
        def analyze(self, text: str, entities: Any, nlp_artifacts: Any = None, regex_flags: Any = None) -> list[Any]:
            spans = layer.find([text])[0]
            if spec.requires_context:
                kept = {(span.start, span.end) for span in apply_context(text, spans, rules)}
                spans = [span for span in spans if (span.start, span.end) in kept]
            return [
                RecognizerResult(
                    span.label, span.start, span.end, span.score,
                    analysis_explanation=AnalysisExplanation(recognizer=self.name, original_score=span.score),
                    recognition_metadata={
                        RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                        RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                    },
                )
                for span in spans
            ]  # fmt: skip

    recognizer = SpecRecognizer(
        supported_entity=spec.label,
        name=spec.name,
        supported_language=spec.language,
        patterns=[PresidioPattern(one.name, one.regex, one.score) for one in spec.patterns],
        context=list(spec.context),
        global_regex_flags=spec.flags,
        country_code=spec.country or None,
    )
    recognizer.spec = spec
    return recognizer


def _overrides(recognizer: Any, base: type, method: str) -> bool:
    return method in vars(recognizer) or getattr(type(recognizer), method) is not getattr(base, method)
