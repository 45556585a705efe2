"""Document sense: a person named once with confidence is found everywhere in the record, by any part of the name.

>>> Echo().find(["Ms Kowalczyk called.", "KOWALCZYK paid"], [[Span(3, 12, "PERSON", 0.9, "ner:fast")], []])
[[], [Span(start=0, end=9, label='PERSON', score=0.81, recognizer='ner:echo')]]

A part that is an everyday word is found only where it is written as a name: with
a capital inside a sentence. A text is read once, and only where its record has a
confident name.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..types import Span
from .echo_solid import again
from .tagging.tokens import MARKS

COMMON = Path(__file__).resolve().parent / "common.txt"
"""Everyday words, by section; its comments say which."""

RECOGNIZER = "ner:echo"
LABEL = "PERSON"
SURE = {1: 0.85, 2: 0.8}
"""The score from which a name of that many words, or more, is looked for again."""
DISCOUNT = 0.9
"""What a repetition scores, as a share of its source."""

_SUREST = min(SURE.values())
_SHARED = 256  # names that a part is known to be of: a given name may be that of thousands
_LONGEST = 6  # words of a name; what is longer is no name, and its words are not looked for
# A part is none that has a capital in _MANY places of which the layers call less than _FEW of them a person, or that
# stands without one _PLAINLY times as often as with one.
_MANY, _FEW, _PLAINLY = 4, 0.15, 3
_BROADER = frozenset({"LOCATION", "ORGANIZATION", "ADDRESS"})
_PLACE = 0.7  # the score from which a part of a name that is called a place or an organisation is one
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "'": None, "\u2019": None}
)
_LETTERS = rf"[^\W_]+(?:[{MARKS}]+[^\W_]*)*"
_WORD = re.compile(rf"{_LETTERS}(?:['\u2019]{_LETTERS})*")
_LETTER = re.compile(rf"[^\W_]|[{MARKS}'\u2019]")
_MARKS = re.compile("[\u0300-\u036f]+")
_BEFORE = re.compile(r"(?:^|(?P<break>[\n.!?:;|\u2022>*#\t]\s*)|(?P<word>[^\W_]+))[\"'\u201c\u2018(\[, \u00a0-]*$")
_AFTER = re.compile(r"[ \u00a0-]([^\W\d_]+)")
_ADDRESS = re.compile(r"[\w.+%-]*@")
_INITIALS = re.compile(r"(?:(?<![^\W_])[^\W\d_](?:\.[ \u00a0]?|[ \u00a0]|-))+$")
_PARTICLES = "de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|al|el"
_GAP = re.compile(rf"(?:[ \u00a0]|-|, ?|\. ?)(?:(?:[^\W\d_]\.?|(?i:{_PARTICLES}))(?:[ \u00a0]|-|'))*")
_SHORT = 20_000  # characters of a text that is asked for every name; a long one is read word by word at once
_KNOWN = 1 << 16  # words of a text whose keys are kept
_REACH = 24  # characters beside a word that are looked at
_ARTICLES = frozenset(
    ("a", "an", "the", "this", "that", "these", "those", "every", "each", "my", "your", "his", "her", "its", "our")
)


@dataclass(frozen=True, slots=True)
class Words:
    """The everyday words of COMMON: `never` are no sign of a person even with a capital, `common` are with one."""

    common: frozenset[str]
    never: frozenset[str]
    digest: str


@dataclass(slots=True)
class _Part:
    """A word of names: the numbers of those names, their initials, the best score of one, how it is written there.

    `alone` where one of the names is this word and no more.
    """

    names: set[int] = field(default_factory=set)
    initials: set[str] = field(default_factory=set)
    score: float = 0.0
    surfaces: set[str] = field(default_factory=set)
    alone: bool = False


@dataclass(slots=True)
class _Hit:
    """A place where a part of a name stands: `free` where no finding calls it a person.

    `within` is 2 in a longer finding of a place or an organisation, 1 in a sure one of its own length, else 0.
    """

    start: int
    end: int
    key: str
    free: bool
    within: int


class _Hits:
    """The hits of one text in order; a long text has millions, so they lie in arrays until one is asked for."""

    def __init__(self, hits: Iterable[_Hit]) -> None:
        self._numbers: dict[str, int] = {}
        self._places, self._keys, self._kinds = array("q"), array("l"), array("b")
        for hit in hits:
            self._places.append(hit.start)
            self._places.append(hit.end)
            self._keys.append(self._numbers.setdefault(hit.key, len(self._numbers)))
            self._kinds.append(2 * hit.within + hit.free)

    def __iter__(self) -> Iterator[_Hit]:
        keys = list(self._numbers)
        places = iter(self._places)
        for start, end, key, kind in zip(places, places, self._keys, self._kinds, strict=True):
            yield _Hit(start, end, keys[key], bool(kind & 1), kind >> 1)


def read_words(path: Path = COMMON) -> Words:
    """The sections of a file of words."""
    sections: dict[str, set[str]] = defaultdict(set)
    name = ""
    raw = path.read_text(encoding="utf-8")
    for line in raw.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif not line.startswith("#"):
            sections[name].update(map(word_key, line.split()))
    never = frozenset(sections.pop("never", ()))
    return Words(frozenset().union(*sections.values()) - never, never, hashlib.sha256(raw.encode()).hexdigest())


def word_key(word: str) -> str:
    """What two spellings of a name's part share: no case, no accents, no apostrophes."""
    if word.isascii():
        return word.lower().replace("'", "")
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", word)).casefold()
    return plain.translate(_PLAIN)


class Echo:
    """Finds the names of a record again; `digest` is that of the word list."""

    def __init__(self, words: Words | None = None) -> None:
        self._words = words or read_words()

    @property
    def digest(self) -> str:
        return self._words.digest

    def find(self, texts: Sequence[str], found: Sequence[Sequence[Span]]) -> list[list[Span]]:
        """The repetitions in the texts of one record, per text in order of start, of the people among its findings.

        They are spans of the label PERSON that hold something no given PERSON holds.
        """
        solid = [[_echoed(span) for span in own] for own in again(texts, found, least=SURE[1])]
        spaced = self._spaced(
            texts, [[*own, *more] for own, more in zip(found, solid, strict=True)] if any(solid) else found
        )
        return [sorted((*one, *other), key=_start) if one else other for one, other in zip(solid, spaced, strict=True)]

    def _spaced(self, texts: Sequence[str], found: Sequence[Sequence[Span]]) -> list[list[Span]]:
        """The repetitions by the words of names."""
        parts = self._parts(texts, found)
        if not parts or not any(_again(text, spans, parts) for text, spans in zip(texts, found, strict=True)):
            return [[] for _ in texts]
        hits = [_Hits(_hits(text, spans, parts)) for text, spans in zip(texts, found, strict=True)]
        doubtful = _doubtful(texts, hits)
        return [
            self._spans(text, (hit for hit in own if hit.within < 2 and hit.key not in doubtful), parts)
            for text, own in zip(texts, hits, strict=True)
        ]

    def _parts(self, texts: Sequence[str], found: Sequence[Sequence[Span]]) -> dict[str, _Part]:
        """The words of the names that were found with confidence."""
        names: dict[tuple[str, ...], int] = {}
        parts: defaultdict[str, _Part] = defaultdict(_Part)
        for text, spans in zip(texts, found, strict=True):
            for span in spans:
                if span.label != LABEL or span.score < _SUREST:
                    continue
                words = [(key, text[start:end]) for start, end, key in _words(text, span.start, span.end)]
                keys = tuple(key for key, _ in words)
                if not keys or len(keys) > _LONGEST or span.score < SURE[min(len(keys), max(SURE))]:
                    continue
                number = names.setdefault(keys, len(names))
                for key, surface in words:
                    if key in self._words.never or not key.isalpha() or len(key) < 2:
                        continue
                    part = parts[key]
                    part.initials.update(other[0] for other in keys)
                    if len(part.names) < _SHARED:
                        part.names.add(number)
                    part.score = max(part.score, span.score)
                    part.surfaces.add(surface)
                    part.alone = part.alone or len(keys) == 1
        return dict(parts)

    def _spans(self, text: str, hits: Iterable[_Hit], parts: dict[str, _Part]) -> list[Span]:
        out = []
        for run in _runs(text, hits, parts):
            whole = len(run) > 1 and self._is_name(text, run)
            kept = run if whole else [hit for hit in run if self._alone(text, hit, parts[hit.key])]
            if not any(hit.free for hit in kept):
                continue
            start, end = _with_initials(text, kept[0].start, parts[kept[0].key].initials), kept[-1].end
            score = max(parts[hit.key].score for hit in kept)
            out.append(Span(start, end, LABEL, round(score * DISCOUNT, 4), RECOGNIZER))
        return out

    def _is_name(self, text: str, run: Sequence[_Hit]) -> bool:
        """Whether parts of one name in a row are one: a part that is no everyday word, or a capital on each."""
        return any(hit.key not in self._words.common for hit in run) or all(text[hit.start].isupper() for hit in run)

    def _alone(self, text: str, hit: _Hit, part: _Part) -> bool:
        """Whether a part that stands by itself is the person."""
        surface = text[hit.start : hit.end]
        if (hit.within and not part.alone) or (
            hit.start > 1 and text[hit.start - 1] == "." and text[hit.start - 2].isalnum()
        ):
            return False
        if len(hit.key) < 3 and surface.isascii():
            return surface in part.surfaces and surface.istitle() and hit.key not in self._words.common
        if hit.key not in self._words.common:
            return not _behind_article(text, hit.start) if surface.islower() else not _goes_on(text, hit)
        return surface.istitle() and _inside_sentence(text, hit.start, hit.end)


def _echoed(span: Span) -> Span:
    return Span(span.start, span.end, span.label, round(span.score * DISCOUNT, 4), RECOGNIZER)


def _start(span: Span) -> int:
    return span.start


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The words of a stretch of the text, without their possessives, and their keys."""
    for found in _WORD.finditer(text, start, end):
        word = _bare(found[0])
        yield found.start(), found.start() + len(word), word_key(word)


def _bare(word: str) -> str:
    """The word without its possessive."""
    return word[:-2] if len(word) > 2 and word[-2] in "'\u2019" and word[-1] in "sS" else word


def _again(text: str, found: Sequence[Span], parts: dict[str, _Part]) -> bool:
    """Whether a part may stand outside the people found. Most records end here, so no word is looked at singly."""
    if len(text) > _SHORT:
        return True
    rest, at = [], 0
    for start, end in sorted((s.start, s.end) for s in found if s.label == LABEL):
        # A span that ends within a word leaves that word free.
        if start >= at and not _LETTER.match(text, start - 1 if start else len(text)) and not _LETTER.match(text, end):
            rest.append(text[at:start])
            at = end
    rest.append(text[at:])
    folded = word_key("\n".join(rest))
    return any(key in folded for key in parts)


def _hits(text: str, found: Sequence[Span], parts: dict[str, _Part]) -> Iterator[_Hit]:
    people = _Holder((s.start, s.end) for s in found if s.label == LABEL)
    broader = _Holder((s.start, s.end) for s in found if s.label in _BROADER)
    places = {(s.start, s.end) for s in found if s.label in _BROADER and s.score >= _PLACE}
    keys: dict[str, str] = {}  # of the words met, "" where no name has it: most words are met often
    for found_word in _WORD.finditer(text):
        word = found_word[0]
        key = keys.get(word)
        if key is None:
            if len(keys) >= _KNOWN:
                keys.clear()
            key = word_key(_bare(word))
            key = keys[word] = key if key in parts else ""
        if not key:
            continue
        start = found_word.start()
        end = start + len(_bare(word))
        if not _in_address(text, start, end):
            holder = broader.over(start, end)
            within = 0 if holder is None else 2 if holder != (start, end) else int(holder in places)
            yield _Hit(start, end, key, people.over(start, end) is None, within)


class _Holder:
    """Ranges of a text, asked in order of start which of them holds a place: of several, the one that ends last."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = sorted(ranges)
        self._at = 0
        self._last = (0, -1)  # of those that have begun, the one that ends last

    def over(self, start: int, end: int) -> tuple[int, int] | None:
        while self._at < len(self._ranges) and self._ranges[self._at][0] <= start:
            if self._ranges[self._at][1] > self._last[1]:
                self._last = self._ranges[self._at]
            self._at += 1
        return self._last if self._last[1] >= end else None


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether an @ follows the word, or stands before it in the same run of letters: patterns find those."""
    run = _ADDRESS.match(text, end, end + _REACH)
    return run is not None or text[max(0, start - _REACH) : start].rpartition(" ")[2].find("@") >= 0


def _doubtful(texts: Sequence[str], hits: Sequence[Iterable[_Hit]]) -> frozenset[str]:
    """The keys that, written with a capital, the layers mostly take for no person or for a place or organisation."""
    capital: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    person: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for text, own in zip(texts, hits, strict=True):
        for hit in own:
            if text[hit.start].islower():
                plain[hit.key] += hit.free
            else:
                capital[hit.key] += 1
                person[hit.key] += not hit.free
                other[hit.key] += hit.free and hit.within > 0
    return frozenset(
        key
        for key, count in capital.items()
        if person[key] < other[key] or (count >= _MANY and person[key] < _FEW * count) or plain[key] > _PLAINLY * count
    )


def _runs(text: str, hits: Iterable[_Hit], parts: dict[str, _Part]) -> Iterator[list[_Hit]]:
    """Hits in a row that are parts of one name, as one."""
    run: list[_Hit] = []
    names: set[int] = set()
    for hit in hits:
        own = parts[hit.key].names
        near = bool(run) and hit.start - run[-1].end <= _REACH and hit.key not in {one.key for one in run}
        if near and names & own and _GAP.fullmatch(text, run[-1].end, hit.start):
            run.append(hit)
            names = names & own
            continue
        if run:
            yield run
        run, names = [hit], own
    if run:
        yield run


def _behind_article(text: str, start: int) -> bool:
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    return before is not None and before["word"] is not None and before["word"].lower() in _ARTICLES


def _goes_on(text: str, hit: _Hit) -> bool:
    """Whether a word with a capital follows one with a capital: the Carnegie Medal, the Calabi-Yau manifolds."""
    after = _AFTER.match(text, hit.end)
    return after is not None and after[1].istitle() and not text[hit.start : hit.end].isupper()


def _inside_sentence(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital stands in a sentence, not at its start, in a heading or behind an article."""
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    if before is None or before["word"] is None or before["word"].lower() in _ARTICLES:
        return False
    if not before["word"].islower() and before["word"] != "I":
        return False
    after = _AFTER.match(text, end)
    return after is None or after[1].islower()


def _with_initials(text: str, start: int, initials: set[str]) -> int:
    """Where the initials in front of a name begin, if they are among these; `start` where there are none."""
    low = max(0, start - 12)
    found = _INITIALS.search(text[low:start])
    if found is None or any(c.isalpha() and not (c.isupper() and word_key(c) in initials) for c in found[0]):
        return start
    return low + found.start()
