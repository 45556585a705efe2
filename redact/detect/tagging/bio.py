"""From scores to spans: whole names, never half a word, titles and possessives left outside."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

# fmt: off
TITLES = frozenset((
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "madam", "madame", "mme",
    "mlle", "lord", "lady", "rev", "reverend", "fr", "capt", "captain", "col", "colonel", "gen", "general",
    "lt", "lieutenant", "maj", "major", "sgt", "sergeant", "hon", "mister", "herr", "frau", "señor", "señora",
    "sr", "sra", "signor", "signora", "monsieur", "judge", "sen", "rep", "gov", "dear", "hi", "hello", "hey",
))
# fmt: on


_MANY = 64  # adjoining tokens that are worth a look whether they are all of one span
_PLAINLY = 1e-3  # more than all rounding


@dataclass(frozen=True, slots=True)
class Token:
    """A token that may belong to a name: its offsets, and the scores of its tags minus that of O."""

    index: int
    start: int
    end: int
    scores: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """text[start:end] as label number `label`; `margin` is its surest token's score over O."""

    start: int
    end: int
    label: int
    margin: float
    tokens: Sequence[Token]


def best_labels(tokens: Sequence[Token], *, biases: Sequence[float], stay: float) -> list[int]:
    """The best path of tags through adjoining tokens: per token 2*label where a span begins, +1 inside it, -1 for O.

    `biases` is added per label; `stay` to every step that continues a span. A
    span begins with the better of its label's B and I, and goes on with I, so
    every path is a list of whole spans.
    """
    count = len(biases)
    labels = range(count)
    if len(tokens) == 1:
        scores = tokens[0].scores
        value, best = max((max(scores[2 * k], scores[2 * k + 1]) + biases[k], k) for k in labels)
        return [2 * best] if value > 0 else [-1]
    if len(tokens) >= _MANY:
        label = _throughout(tokens, biases=biases, stay=stay)
        if label >= 0:
            return [2 * label, *[2 * label + 1] * (len(tokens) - 1)]
    outside = 0.0
    inside = [-math.inf] * count
    back: list[tuple[int, list[tuple[int, int]]]] = []
    for token in tokens:
        scores = token.scores
        top = max(labels, key=inside.__getitem__)
        before, source = (outside, -1) if outside >= inside[top] else (inside[top], top)
        step: list[tuple[int, int]] = []
        after: list[float] = []
        for k in labels:
            begin = before + max(scores[2 * k], scores[2 * k + 1]) + biases[k]
            onward = inside[k] + scores[2 * k + 1] + biases[k] + stay
            if onward >= begin:
                after.append(onward)
                step.append((k, 1))
            else:
                after.append(begin)
                step.append((source, 0))
        back.append((source, step))
        outside, inside = before, after
    state = max(labels, key=inside.__getitem__)
    state = -1 if outside >= inside[state] else state
    out: list[int] = []
    for source, step in reversed(back):
        if state < 0:
            out.append(-1)
            state = source
        else:
            previous, inner = step[state]
            out.append(2 * state + inner)
            state = previous
    return out[::-1]


def _throughout(tokens: Sequence[Token], *, biases: Sequence[float], stay: float) -> int:
    """The label that all the tokens have on the best path where that is plain without going through them; else -1.

    It begins best, and every token adds more to its span than to that of another label or to a new one.
    """
    scores = np.array([token.scores for token in tokens])
    begin = np.maximum(scores[:, ::2], scores[:, 1::2]) + np.array(biases)
    onward = scores[:, 1::2] + np.array(biases) + stay
    label = int(begin[0].argmax())
    own = onward[1:, label]
    others = np.delete(onward[1:], label, axis=1)
    plain = (
        begin[0, label] > max(0.0, *np.delete(begin[0], label)) + _PLAINLY
        and (own > _PLAINLY).all()
        and (own > begin[1:].max(1) + _PLAINLY).all()
        and (own > others.max(1, initial=-math.inf) + _PLAINLY).all()
    )
    return label if plain else -1


def spans(
    text: str,
    tokens: Sequence[Token],
    *,
    biases: Sequence[float],
    stay: float,
    person: int,
    rivals: Collection[int] = (),
) -> list[Found]:
    """The spans among adjoining tokens, trimmed.

    `person` is the number of the label that leaves titles out, and that a span of the labels `rivals` gets where it is
    as sure of it: a place may stay in the text where a person must not.
    """
    out: list[Found] = []
    path = best_labels(tokens, biases=biases, stay=stay)
    at = 0
    while at < len(path):
        if path[at] < 0:
            at += 1
            continue
        label = path[at] // 2
        end = at + 1
        while end < len(path) and path[end] == 2 * label + 1:
            end += 1
        run = tokens[at:end]
        if label in rivals and _margin(run, person) >= max(_margin(run, label), -biases[person]):
            label = person
        found = _trim(text, run, label, title=label == person)
        if found is not None:
            out.append(found)
        at = end
    return out


def _trim(text: str, tokens: Sequence[Token], label: int, *, title: bool) -> Found | None:
    first, last = 0, len(tokens)
    while first < last:
        piece = text[tokens[first].start : tokens[first].end]
        if not piece[0].isalnum() or (title and piece.lower() in TITLES):
            first += 1
        else:
            break
    while last > first:
        piece = text[tokens[last - 1].start : tokens[last - 1].end]
        if piece[0].isalnum() or (piece == "." and _abbreviated(text, tokens, last - 1, first)):
            break
        if piece == ")" and any(text[t.start] == "(" for t in tokens[first:last]):
            break
        last -= 1
    if first == last:
        return None
    own = tokens[first:last]
    return Found(own[0].start, own[-1].end, label, _margin(own, label), own)


def _margin(tokens: Sequence[Token], label: int) -> float:
    begin, onward = 2 * label, 2 * label + 1
    return max([max(t.scores[begin], t.scores[onward]) for t in tokens])


def _abbreviated(text: str, tokens: Sequence[Token], dot: int, first: int) -> bool:
    """Whether the dot at the end closes a short form: an initial, Jr., Inc."""
    if dot == first or tokens[dot - 1].end != tokens[dot].start:
        return False
    word = text[tokens[dot - 1].start : tokens[dot - 1].end]
    return (len(word) == 1 and word.isupper()) or word.lower() in (
        "jr",
        "sr",
        "inc",
        "ltd",
        "corp",
        "co",
        "st",
        "ave",
        "rd",
        "blvd",
    )
