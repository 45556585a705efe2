"""Writes redact/models/known.bin: words of WordNet and frequent ones of thirty languages that are nobody's name.

    python -m training.known

The verifier asks it whether what looks like a person is made of ordinary words.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from redact.detect.tagging.known import PATH, places

from .names import Faked
from .wordnet import folder, synsets
from .words import frequent

_WORD = re.compile(r"[^\W\d_]+")
_FREQUENT = 8_000  # of each language
_ENGLISH = 60_000  # words so frequent are kept in all their forms
_BYTES = 1 << 19


def forms(word: str) -> Iterator[str]:
    """An English word and what its endings may make of it; not all of that are words."""
    yield word
    yield from (word + end for end in ("s", "es", "ed", "d", "ing", "ly", "er"))
    if word[-1] == "e":
        yield word[:-1] + "ing"
    if word[-1] == "y":
        yield from (word[:-1] + "ies", word[:-1] + "ied")


def english() -> set[str]:
    """The words of WordNet that stand for no single thing, and those forms of them that are frequent."""
    from wordfreq import top_n_list

    words = {
        word.lower()
        for one in synsets(folder())
        if not one.single
        for entry in one.words
        for word in _WORD.findall(entry)
    }
    common = set(top_n_list("en", _ENGLISH))
    return words | {form for word in words for form in forms(word) if form in common}


def ordinary() -> set[str]:
    """All the words, in lower case."""
    words = english()
    for own in frequent().values():
        words.update(own[:_FREQUENT])
    faked = Faked(random.Random(0))
    names = {word.lower() for pool in faked.listed_pools() for name in pool for word in _WORD.findall(name)}
    return {word for word in words if len(word) > 1} - names


def filtered(words: Iterable[str], size: int = _BYTES) -> bytes:
    """The Bloom filter of the words, in `size` bytes, a power of two."""
    bits = bytearray(size)
    for word in words:
        for place in places(word, 8 * size):
            bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


def main() -> None:
    words = ordinary()
    bits = filtered(words)
    PATH.write_bytes(bits)
    print(f"{PATH.name}: {len(words)} words, {sum(map(int.bit_count, bits)) / len(bits) / 8:.1%} of the bits set")


if __name__ == "__main__":
    main()
