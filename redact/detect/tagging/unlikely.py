"""What the tagger takes for a person with little confidence, in words that are written as no name is.

A name has capitals where the text around it has: "Maldon salt", "lauwarme Milch", "pasta al dente" are none, unless
the text is of the kind that people write in haste, which in English shows by its everyday words.
"""

from __future__ import annotations

import re
from collections.abc import Set

from .known import Known

_REACH = 150  # characters on either side in which a capital shows that the text has some
_HASTE = 0.08  # share of everyday English words from which capitals may be left out
_LOW = 0.4  # the score under which a word in small letters speaks against a name
_STRANGE = 0.3  # and other scripts than Latin, in which the models have seen few texts
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u200d-][^\W\d_]+)*")
_OTHER_SCRIPT = re.compile(
    "[\u0370-\u1dff\u2c80-\ua7ff\ua830-\ufaff\ufb1d-\ufeff\uff66-\uffdc]|[\U00010000-\U0001f000]"
)
_PARTICLES = frozenset((
    "af", "al", "ben", "bin", "bint", "binte", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e",
    "el", "i", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
))  # fmt: skip


def is_unlikely(text: str, start: int, end: int, *, score: float, everyday: float, ordinary: Known | Set[str]) -> bool:
    """Whether text[start:end], taken for a person with this score, is rather words than a name.

    `everyday` is the share of everyday English words around it, `ordinary` are words that nobody is called by.
    """
    name = text[start:end]
    if score < _STRANGE and _OTHER_SCRIPT.search(name):
        return True
    words = _WORD.findall(name)
    small = [word for word in words if word.islower() and word not in _PARTICLES]
    if not small:
        return False
    if len(words) > 1 and words[-1] in small and words[-1] in ordinary and words[0].lower() in ordinary:
        return not words[0].islower()
    if score >= _LOW or everyday >= _HASTE:
        return False
    around = text[max(0, start - _REACH) : start] + text[end : end + _REACH]
    return any(map(str.isupper, around)) or any(map(str.isupper, name))
