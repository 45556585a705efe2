"""A second look at what may be a person: how likely it is one, by the tagger's scores, its form and the text around it.

The tagger sees eight words on either side. Whether a text is running English, a
table, a line of code or a few words of another language it cannot tell from those;
this can, and so one threshold serves all kinds of text. A logistic regression:
`training/verify.py` chooses the weights, config.json beside a model holds them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from .bio import Found
from .known import Known, read_known

_BLOCK = 512  # characters; the text around a finding is the block in which it begins
_BESIDE = 128  # and so many on either side
_WORD = re.compile(r"[^\W\d_]+")
# fmt: off
_WORDS = (
    "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "as", "at", "back", "be",
    "been", "before", "but", "by", "can", "could", "day", "did", "do", "does", "down", "even", "every", "few",
    "first", "for", "from", "get", "go", "good", "had", "has", "have", "he", "her", "here", "him", "his", "how",
    "i", "if", "in", "into", "is", "it", "its", "just", "know", "like", "made", "make", "many", "may", "me",
    "more", "most", "much", "my", "new", "no", "not", "now", "of", "off", "on", "one", "only", "or", "other",
    "our", "out", "over", "own", "people", "said", "same", "see", "she", "should", "so", "some", "still",
    "such", "take", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
    "time", "to", "too", "two", "under", "up", "us", "use", "very", "want", "was", "way", "we", "well", "were",
    "what", "when", "where", "which", "while", "who", "why", "will", "with", "work", "would", "year", "you",
    "your",
)
# fmt: on
EVERYDAY = frozenset(form for word in _WORDS for form in (word, word.title(), word.upper()))

OF_THE_FINDING = (
    "surest", "least", "mean", "begins", "lead", "address", "length",
    "capitalised", "lower", "upper", "digit", "tagged", "ends_line", "all_known", "known",
)  # fmt: skip
"""The surest, least sure and mean token's score over O, the best score of a beginning, best lead over another label,
the best score of an address; characters by tens (at most 30); how it is written; behind @ or #; at a line's end;
whether all of its words are ordinary ones that nobody is called by (known.py), and the share of those."""
OF_THE_TEXT = ("log_size", "everyday", "capitals", "all_lower", "all_upper", "non_ascii")
"""The logarithm of its characters; shares of everyday English words and of capitalised ones among its words;
whether it has one case only; bytes in UTF-8 beyond one a character. Not its digits: names stand in tables, too."""
FEATURES = (*OF_THE_FINDING, *OF_THE_TEXT)


@dataclass(frozen=True, slots=True)
class Verifier:
    """The chance that a finding is a person: 1 / (1 + exp(-(weights . features + offset))).

    `candidate` is the least probability, token by token, that makes words worth a second look.
    """

    candidate: float
    weights: tuple[float, ...]
    offset: float
    person: int
    address: int
    known: Known

    def score(self, text: str, found: Found, around: Sequence[float]) -> float:
        """How likely the finding is a person; `around` is `about` of its block."""
        values = (
            *of_finding(text, found, person=self.person, address=self.address, known=self.known),
            *around,
        )
        total = sum(map(mul, self.weights, values)) + self.offset
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def read_verifier(raw: object, labels: Sequence[str]) -> Verifier | None:
    """The verifier of a config.json, None where it has none.

    KeyError, TypeError or ValueError where it is damaged, or where known.bin is another than it was fitted with.
    """
    if raw is None:
        return None
    if not isinstance(raw, Mapping) or set(raw["weights"]) != set(FEATURES):
        raise ValueError("verifier: its features are not those that are known")
    candidate = float(raw["candidate"])
    weights = tuple(float(raw["weights"][name]) for name in FEATURES)
    offset = float(raw["offset"])
    if not 0 < candidate < 1 or not all(map(math.isfinite, (*weights, offset))):
        raise ValueError("verifier: numbers out of range")
    try:
        known = read_known()
    except OSError as error:
        raise ValueError(f"known.bin cannot be read ({type(error).__name__}); reinstall redact-corpus") from None
    if known.digest != raw["known"]:
        needed = str(raw["known"])[:12]
        raise ValueError(f"known.bin has sha256 {known.digest[:12]}…, expected {needed}…; reinstall redact-corpus")
    address = labels.index("ADDRESS") if "ADDRESS" in labels else -1
    return Verifier(candidate, weights, offset, labels.index("PERSON"), address, known)


def block_of(found: Found) -> int:
    """The number of the block in which the finding begins."""
    return found.start // _BLOCK


def about(text: str, block: int) -> list[float]:
    """OF_THE_TEXT of a block of the text: however long it is, what lies further off does not matter."""
    near = text[max(0, block * _BLOCK - _BESIDE) : (block + 1) * _BLOCK + _BESIDE]
    words = _WORD.findall(near)
    many, size = max(1, len(words)), len(near)
    lower, upper = near == near.lower(), near == near.upper()  # both where the script has no case
    return [
        math.log(size),
        sum(map(EVERYDAY.__contains__, words)) / many,
        sum(map(str.istitle, words)) / many,
        float(lower and not upper),
        float(upper and not lower),
        0.0 if near.isascii() else len(near.encode("utf-8", "surrogatepass")) / size - 1,
    ]


def of_finding(text: str, found: Found, *, person: int, address: int, known: Known) -> list[float]:
    """OF_THE_FINDING of what the tagger takes for a person."""
    begin, onward, after = 2 * person, 2 * person + 1, 2 * person + 2
    own, leads, begins, homes = [], [], [], []
    for token in found.tokens:
        row = token.scores
        best = max(row[begin], row[onward])
        own.append(best)
        leads.append(best - max(row[:begin] + row[after:], default=0.0))
        begins.append(row[begin])
        homes.append(max(row[2 * address], row[2 * address + 1]) if address >= 0 else 0.0)
    name = text[found.start : found.end]
    ordinary = [word in known for word in _WORD.findall(name.lower())] or [False]
    return [
        max(own),
        min(own),
        math.fsum(own) / len(own),
        max(begins),
        max(leads),
        max(homes),
        min(len(name), 30) / 10,
        float(name.istitle()),
        float(name.islower()),
        float(name.isupper()),
        float(not name.isalpha() and any(map(str.isdigit, name))),
        float(text[found.start - 1 : found.start] in ("@", "#")),
        float(found.end == len(text) or text[found.end] == "\n"),
        float(all(ordinary)),
        sum(ordinary) / len(ordinary),
    ]
