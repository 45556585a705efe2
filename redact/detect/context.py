"""Context words: whole words near a finding that make it surer, or that say it is something else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from ..types import Span
from .folding.tables import BOUNDARY

# Presidio's figures; it looks at no words after the finding, we look at two ("4111... is my card").
BOOST = 0.35
FLOOR = 0.4
# The most that a lowering word leaves: less than the default threshold.
LOWERED = 0.35
# What may stand between a word and the number it names: "order no. is 4111...".
FILLERS = frozenset(
    ("no", "nr", "num", "number", "n", "is", "was", "the", "of", "id", "code", "nummer", "numéro", "número", "numero")
)
WORDS_BEFORE = 5
WORDS_AFTER = 2
# A word may be any length; reading no further than this keeps the cost of a finding constant.
REACH = 200
# Most often the words stand within fewer characters, which are read first.
_CLOSE_BEFORE, _CLOSE_AFTER = 64, 40
_KNOWN = 1 << 12  # neighbourhoods and verdicts that are kept while spans are gone through

_Runs = tuple[str, ...]
_Neighbourhood = tuple[frozenset[str], str]

_RUN = regex.compile(r"\w+")
# The words inside an identifier: ssn_number, birthDate, HTTPPort, phone2. One leading small letter is
# part of the name (iPhone is no phone).
_PART = regex.compile(r"\p{Ll}\p{Lu}\p{Ll}+|\p{Lu}+(?!\p{Ll})|[^\W\d_\p{Lu}]+|\p{Lu}[^\W\d_\p{Lu}]*|\d+")


@dataclass(frozen=True)
class ContextRule:
    """The context words of a recognizer, and whether it counts for nothing without one.

    `words` are single words or phrases ("date of birth"), whole and case-folded; so are those of `lowering`, which say
    that what follows is something else.
    """

    words: frozenset[str]
    required: bool
    lowering: frozenset[str] = frozenset()
    _lowers: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _phrases: tuple[tuple[str, ...], ...] = field(init=False, repr=False, compare=False)
    # The first words of all of them: where none of these stands, no phrase does.
    _lower_heads: frozenset[str] = field(init=False, repr=False, compare=False)
    _heads: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        phrases = {tuple(one.casefold() for one in _RUN.findall(word.replace("_", " "))): None for word in self.words}
        object.__setattr__(self, "_phrases", tuple(sorted(one for one in phrases if one)))
        lowers = {f" {' '.join(part.casefold() for part in _PART.findall(word))} " for word in self.lowering}
        object.__setattr__(self, "_lowers", tuple(sorted(lowers)))
        object.__setattr__(self, "_heads", frozenset(one[0] for one in self._phrases))
        object.__setattr__(self, "_lower_heads", frozenset(one.split()[0] for one in lowers if one.strip()))

    def first_in(self, before: _Neighbourhood, after: _Neighbourhood) -> str | None:
        """The first phrase that stands in either neighbourhood."""
        if self._heads.isdisjoint(before[0]) and self._heads.isdisjoint(after[0]):
            return None
        for phrase in self._phrases:
            if len(phrase) == 1:
                if phrase[0] in before[0] or phrase[0] in after[0]:
                    return phrase[0]
            else:
                spoken = " ".join(phrase)
                if f" {spoken} " in before[1] or f" {spoken} " in after[1]:
                    return spoken
        return None

    def lowered_by(self, before: _Neighbourhood, after: _Neighbourhood) -> tuple[str, bool] | None:
        """The last lowering phrase before, and whether it names the next number; None where a word outweighs it."""
        line = before[1]
        if self._lower_heads.isdisjoint(before[0]) and "  " not in self._lowers:
            return None
        low, phrase = max(((line.rfind(one), one) for one in self._lowers), default=(-1, ""))
        if low < 0:
            return None
        direct = all(word in FILLERS for word in line[low + len(phrase) :].split())
        if not direct and self.first_in(before, after) is not None:
            return None
        return phrase.strip(), direct


def context_rules(recognizers: Iterable[object]) -> dict[str, ContextRule]:
    """The rules of those recognizers that have context words, by recognizer name.

    Takes pattern specs, function recognizers and Presidio recognizers. One that
    overrides `enhance_using_context` has judged its context itself and gets none.
    """
    rules: dict[str, ContextRule] = {}
    for one in recognizers:
        enhance = getattr(one, "enhance_using_context", None)
        if enhance is not None and enhance.__qualname__ != "EntityRecognizer.enhance_using_context":
            continue
        words = frozenset(" ".join(str(word).casefold().split()) for word in getattr(one, "context", None) or ())
        name = str(getattr(one, "name", ""))
        required = bool(getattr(one, "requires_context", False))
        lowering = frozenset(" ".join(str(word).casefold().split()) for word in getattr(one, "lowering", None) or ())
        if words or required or lowering:
            rules[name] = ContextRule(words, required, lowering)
    return rules


def context_word(text: str, span: Span, rule: ContextRule) -> str | None:
    """The word or phrase of the rule that stands near the span: up to five words before it or two after, or None."""
    return rule.first_in(_before(text, span.start), _after(text, span.end))


def lowering_word(text: str, span: Span, rule: ContextRule) -> str | None:
    """The word or phrase of the rule that lowers the span, or None."""
    found = rule.lowered_by(_before(text, span.start), _after(text, span.end)) if rule.lowering else None
    return found[0] if found and (found[1] or span.score < 1.0) else None


def telling_words(rules: Iterable[ContextRule]) -> frozenset[str]:
    """The context words of all the rules that are a single word of five letters or more, case-folded.

    Shorter ones ("nino", "van", "mac") are too often somebody's name.
    """
    words = {word.casefold() for rule in rules for word in rule.words}
    return frozenset(word for word in words if len(word) > 4 and word.isalpha())


def apply_context(text: str, spans: Sequence[Span], rules: Mapping[str, ContextRule]) -> list[Span]:
    """The spans with scores raised or lowered where context words stand near, in the order given.

    A span of a rule whose words are required is dropped when none stands near,
    unless its score is 1 already: a check has confirmed it. Such a span is
    lowered only by a word that names it ("order no. 12"); any other also by one
    further before it, unless a context word is near.
    """
    kept: list[Span] = []
    near = _Near(text)
    verdicts: dict[tuple[str, _Runs, _Runs], tuple[bool | None, bool]] = {}
    for span in spans:
        rule = rules.get(span.recognizer)
        if rule is None or (span.score >= 1.0 and not rule.lowering):
            kept.append(span)
            continue
        place = span.recognizer, *near.runs(span.start, span.end)
        verdict = verdicts.get(place)
        if verdict is None:
            if len(verdicts) >= _KNOWN:
                verdicts.clear()
            before, after = near.words(place[1]), near.words(place[2])
            low = rule.lowered_by(before, after) if rule.lowering else None
            verdict = verdicts[place] = (low[1] if low else None), rule.first_in(before, after) is not None
        direct, raised = verdict
        score = span.score
        if direct or (direct is not None and score < 1.0):
            if not rule.required or score >= 1.0:
                kept.append(_scored(span, max(0.0, round(min(score - BOOST, LOWERED), 6))))
        elif score >= 1.0:
            kept.append(span)
        elif raised:
            kept.append(_scored(span, min(1.0, max(FLOOR, round(score + BOOST, 6)))))
        elif not rule.required:
            kept.append(span)
    return kept


def _scored(span: Span, score: float) -> Span:
    return Span(span.start, span.end, span.label, score, span.recognizer)


class _Near:
    """The words beside the findings of a text. Equal neighbourhoods are read once, as far as a few are kept."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._before: dict[int, _Runs] = {}
        self._after: dict[int, _Runs] = {}
        self._words: dict[_Runs, _Neighbourhood] = {}

    def runs(self, start: int, end: int) -> tuple[_Runs, _Runs]:
        """The runs of letters before and after a stretch that count."""
        if len(self._before) >= _KNOWN or len(self._after) >= _KNOWN:
            self._before.clear()
            self._after.clear()
        before, after = self._before.get(start), self._after.get(end)
        if before is None:
            before = self._before[start] = _runs_before(self._text, start)
        if after is None:
            after = self._after[end] = _runs_after(self._text, end)
        return before, after

    def words(self, runs: _Runs) -> _Neighbourhood:
        found = self._words.get(runs)
        if found is None:
            if len(self._words) >= _KNOWN:
                self._words.clear()
            found = self._words[runs] = _words(runs)
        return found


def _before(text: str, end: int) -> _Neighbourhood:
    return _words(_runs_before(text, end))


def _after(text: str, start: int) -> _Neighbourhood:
    return _words(_runs_after(text, start))


def _runs_before(text: str, end: int) -> _Runs:
    runs: list[str] = []
    for reach in (_CLOSE_BEFORE, REACH):
        start = max(0, end - reach, text.rfind(BOUNDARY, max(0, end - reach), end))
        runs = _RUN.findall(text, start, end)
        if start and runs and _is_word(text[start - 1]) and _is_word(text[start]):
            runs = runs[1:]  # cut in two by the reach
        if len(runs) >= WORDS_BEFORE:
            break
    return tuple(runs[-WORDS_BEFORE:])


def _runs_after(text: str, start: int) -> _Runs:
    runs: list[str] = []
    for reach in (_CLOSE_AFTER, REACH):
        end = min(len(text), start + reach)
        cut = text.find(BOUNDARY, start, end)
        end = end if cut < 0 else cut
        runs = _RUN.findall(text, start, end)
        if end < len(text) and runs and _is_word(text[end - 1]) and _is_word(text[end]):
            runs = runs[:-1]
        if len(runs) >= WORDS_AFTER:
            break
    return tuple(runs[:WORDS_AFTER])


def _is_word(char: str) -> bool:
    return _RUN.match(char) is not None


def _words(runs: Sequence[str]) -> _Neighbourhood:
    """The words as a set (runs and the parts of identifiers) and as one line of parts between blanks."""
    parts = [part.casefold() for run in runs for part in _PART.findall(run)]
    return frozenset([*parts, *(run.casefold() for run in runs)]), f" {' '.join(parts)} "
