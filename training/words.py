"""Frequent words of many languages: those of wordfreq (Apache-2.0; its lists CC BY-SA 4.0), names left out."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection
from functools import cache

LANGUAGES = tuple(
    "de fr es it pt nl pl sv da nb fi cs sk hu ro tr id ms ca hr sl lt lv is fil el ru uk bg mk vi".split()  # noqa: SIM905
)
COUNT = 25_000
# A word that so many languages share is a name, a brand or an English word.
SHARED = 7


def _lists() -> dict[str, list[str]]:
    from wordfreq import available_languages, top_n_list

    known = available_languages("best")
    own = {"hr": "sh"}  # wordfreq keeps Croatian, Bosnian and Serbian together
    return {
        language: [w for w in top_n_list(own.get(language, language), COUNT) if len(w) > 1 and w.isalpha()]
        for language in LANGUAGES
        if own.get(language, language) in known
    }


@cache
def frequent() -> dict[str, tuple[str, ...]]:
    """By language its words in lower case, the most frequent first."""
    lists = _lists()
    shared = Counter(word for words in lists.values() for word in words)
    return {language: tuple(w for w in words if shared[w] < SHARED) for language, words in lists.items()}


def some(language: str, rng: random.Random, count: int, *, without: Collection[str]) -> list[str]:
    """About `count` words: half by rank, as running text has them, half from anywhere in the list."""
    words = frequent()[language]
    drawn = (
        words[int(len(words) ** rng.random()) - 1] if rng.random() < 0.5 else rng.choice(words) for _ in range(count)
    )
    return [word for word in drawn if word not in without]
