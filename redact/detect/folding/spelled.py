"""Digits spelled out: "four one five, double two, oh nine", "null eins fünf eins"."""

# ruff: noqa: E501, RUF001  (tables and expressions are kept whole)

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from itertools import pairwise

from .fold import Edit, lowered
from .hints import ALL, DOTS, FIGURES, NUMBERS, STEMS
from .numerals import EAST_ASIAN, ENGLISH, KANA, KOREAN, OTHERS, SCALES, TELLING, TIMES, Language
from .owned import owned

NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "zero")
_TELLING = ("five", "nine", "zero", "eight", "seven", "three")  # a number without any of them is rare
# Three words this near each other may be digits of one number.
_CLUSTER = 24
_REACH, _LONGEST = 40, 800
_KNOWN = 64  # stretches of which it is kept what they say
# Stems of the words that say, in the languages of numerals.py, that a number follows; few of them are in other prose.
_STEMS = (
    "nummer", "numer", "númer", "numér", "nomor", "telef", "teléf", "tél", "tel:", "tel.", "tlf", "handy", "mobil", "móvil", "mobiel", "móvel", "portable",
    "celul", "cellul", "puhelin", "komór", "kart", "kaart", "carte", "tarjeta", "cartão", "konto", "cuenta", "compte", "rekening",
    "whatsapp", "appel", "llám", "llame ", "llama al", "bel me ",
    "ring på", "noll sju", "sıfır be", "sifir be", "anruf", "rufen", "ruf ", "chiam", "ligue ", "numar", "broj", " dni ", " cpf ", "pesel", " bsn ", "номер", "тел", "звон", "карт", "счет", "τηλ", "κιν", "رقم", "هاتف", "جوال", "नंबर", "फोन", "फ़ोन", "điện thoại", "số ",
)  # fmt: skip
_ASCII_STEMS = tuple(stem for stem in _STEMS if stem.isascii())
# Looked for only in texts with other letters than ASCII's, of which there are fewer.
STEM_WORDS = (
    *_STEMS, "număr", "szám", "čísl", "cisl", "dzwon", "zvan", "zavol", "hívj", "ringd", "helist", "numeris", "numurs", "αριθμ",
    "شماره", "تلفن", "موبایل", "טלפון", "נייד", "מספר", "ফোন", "নম্বর", "नम्बर", "โทร", "เบอร์",
)  # fmt: skip
# Counting, up or down.
_COUNTING = ("01234567890123456789", "98765432109876543210")
# Behind these a number read out in another language is one of a telephone, whatever its plan says.
_CALLED = re.compile(
    r"\b(?:tel|tele?f\w*|tél\w*|handy\w*|fon|fax|mobi\w*|móvil|telem\w+|cel\w*|portable|puh\w*|ring|nummer|numm?er\w*|n[uú]mero|numéro|numara\w*|"
    r"mobilnummer|whatsapp|r?appel\w*|llám\w*|llam[ae]\w*|márca\w*|ligar?|bel|bell?en|ara|soita\w*|anruf\w*|ruf\w*|chiam\w*|ligue|numar\w*|număr\w*|\w*szám\w*|broj\w*|čísl\w+|dzwoń|zvan\w+|zavol\w+|hívj\w*|ringdu|helist\w*|símanúm\w*|simu|cep|komór\w+|αριθμ\w*|номер\w*|тел\w*|звон\w*|τηλ\w*|κιν\w*|nomor|hp)\b|رقم|هاتف|جوال|شماره|تلفن|موبایل|טלפון|נייד|מספר|ফোন|নম্বর|नंबर|फ़?ोन|โทร|เบอร์|điện thoại|số",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:kart\w*|carte|tarjeta|carta|cartão|cartao|konto\w*|kont\w*|cuenta|compte|conto|rekening|iban|dni|nie|cpf|pesel|bsn|"
    r"passe?port\w*|pass\w*|ssn|steuer\w*|card|social|account|pin|id)\b",
    re.IGNORECASE,
)
_BEFORE, _NEAR = 60, 100
_WORD = re.compile(r"[^\W\d_][^\s\d_.,;:!?()\"'\u2019\u2026/-]+")
_COMMAS, _DASHES = frozenset(",.;:/\n"), frozenset("-\u2013")
# Digits of the national form in which telephone numbers are read out in pairs, with the zero in front.
_NATIONAL = 10
# Digits of social security numbers, telephone numbers and cards, which are read out in pairs alone too, in groups.
_IN_PAIRS = (9, 10, 16)
# Numbers that are written in one piece.
_UNGROUPED = re.compile(r"\b(?:routing|account|acct|aba|konto\w*|cuenta|compte)\b", re.IGNORECASE)

# One word among figures: "415 five 550 167".
FIGURE_WORDS = (
    "oh", *NUMBER_WORDS, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "eleven", "twelve", "double", "triple",
)  # fmt: skip
AMONG_FIGURES = re.compile(rf"[0-9][ -](?:{'|'.join(FIGURE_WORDS)})[ -]")
# An address of a machine, read out with its dots.
_DOT_SAID = re.compile(r" (?:dot|point) ")
# Scripts of East Asia and what lies behind them: a range is searched faster than a class.
_FAR = re.compile("[\u25cb-\uffff]")
_SEPARATOR = "[ の\\-－—–−・·,、]?"
_EAST_ASIAN = re.compile(f"[{''.join(EAST_ASIAN)}](?:{_SEPARATOR}[{''.join(EAST_ASIAN)}]){{6,24}}")
_KOREAN = re.compile(
    f"(?:공|영)(?:[ \\-]?[{''.join(KOREAN)}]){{8,14}}(?![\uac00-\ud7a3])|(?:공|영)(?:[ \\-]?[{''.join(KOREAN)}]){{9,10}}"
)
_KANA = re.compile(rf"(?<![ァ-ヶー])(?:{'|'.join(KANA)})(?:[ の・,、\\-ー]?(?:{'|'.join(KANA)})){{8,18}}(?![ァ-ヶ])")
_KANA_PART = re.compile(rf"{'|'.join(KANA)}|[^ー]")


def spelled(text: str, may: int = ALL) -> Iterator[Edit]:
    """Edits that write spelled digits as digits. Nothing is looked for that the text may not hold (hints.py)."""
    if not may & (DOTS | NUMBERS | FIGURES | STEMS) and text.isascii():
        return
    small = lowered(text)
    done = 0
    known: dict[tuple[str, int, int], list[Edit]] = {}
    if may & DOTS:
        yield from _machines(text, small)
    for place in _clusters(small) if may & (NUMBERS | FIGURES) else ():
        if place >= done:
            for start, end, digits in _english(text, max(done, place - _REACH), place, known):
                done = end
                if len(_bare(digits)) >= 7 or owned(text, start, end):
                    yield start, end, digits
    if may & STEMS:
        yield from _foreign(text, small)
    if not text.isascii() and _FAR.search(text):
        yield from _east_asian(text)


def _machines(text: str, small: str) -> Iterator[Edit]:
    """Addresses of machines whose numbers are read out: "ten dot zero dot twenty-two dot nine"."""
    if " dot " not in small and small.count(" point ") < 3:
        return
    dots = [match.start() for match in _DOT_SAID.finditer(small)]
    word = rf"(?:{'|'.join(sorted(ENGLISH.values, key=len, reverse=True))}|hundred|and|[0-9]{{1,3}})(?![^\W_])"
    number = rf"{word}(?:[ -]{word}){{0,5}}"
    address = re.compile(rf"(?<![\w.-]){number}(?: (?:dot|point) {number}){{3}}(?! (?:dot|point) )")  # kept by re
    done = 0
    for first, third in zip(dots, dots[2:], strict=False):
        if first >= done and third - first <= 2 * _BEFORE:
            match = address.search(small, max(done, first - _BEFORE), third + _BEFORE)
            if match:
                done = match.end()
                values = [_valued(one.split()) for one in _DOT_SAID.split(match[0].replace("-", " "))]
                if all(int(value) < 256 for value in values):
                    yield *match.span(), ".".join(values)


def _valued(words: list[str]) -> str:
    """What the words of one number say: "one hundred and two", "one oh two" and "eighty one"."""
    written: list[int] = []
    hundreds = 0
    for word in words:
        value = int(word) if word.isdecimal() else ENGLISH.values.get(word, 0)
        if word == "hundred" and written:
            hundreds = 100 * written.pop()
        elif word != "and" and written and written[-1] >= 20 and written[-1] % 10 == 0 and 0 < value < 10:
            written[-1] += value
        elif word != "and":
            written.append(value)
    return str(hundreds + int("".join(map(str, written)) or "0"))


def _english(text: str, start: int, latest: int, known: dict[tuple[str, int, int], list[Edit]]) -> list[Edit]:
    """The English numbers that begin in text[start:latest + 1]. What was read of a few equal stretches is kept."""
    low = max(0, start - _BEFORE - 1)
    stretch = text[low : latest + _LONGEST]
    place = stretch, start - low, latest - low
    found = known.get(place)
    if found is None:
        if len(known) >= _KNOWN:
            known.clear()
        found = known[place] = list(_runs(stretch, ENGLISH, start - low, latest - low))
    return [(first + low, last + low, digits) for first, last, digits in found]


def _clusters(small: str) -> list[int]:
    """Where at least three English digit words stand together, or some among figures, in order."""
    figures = any(digit in small for digit in string.digits)
    found = [match.start() for match in AMONG_FIGURES.finditer(small)] if figures else []
    for word in _TELLING:
        if word in small:
            break
    else:
        return found
    places: list[int] = []
    for word in NUMBER_WORDS:
        at = small.find(word)
        while at >= 0:
            places.append(at)
            at = small.find(word, at + 1)
    places.sort()
    found += (first for first, third in zip(places, places[2:], strict=False) if third - first <= _CLUSTER)
    return sorted(found)


def _foreign(text: str, small: str) -> Iterator[Edit]:
    """Numbers read out in other languages than English, near a word for telephones, cards and the like."""
    places: list[int] = []
    for stem in _ASCII_STEMS if text.isascii() else STEM_WORDS:
        at = small.find(stem)
        while at >= 0:
            places.append(at)
            at = small.find(stem, at + 1)
    done = 0
    for place in sorted(places):
        if place < done:
            continue
        low, high = max(done, place - _NEAR), min(len(text), place + 2 * _NEAR)
        words = TELLING.intersection(_WORD.findall(small, low, high))
        for language in OTHERS if len(words) > 1 else ():
            if len(words & language.telling) > 1:
                for start, end, digits in _runs(text, language, low, high):
                    done = end
                    before = max(0, start - _BEFORE)
                    called = not _OTHER.search(text, before, start) and _CALLED.search(text, before, start)
                    yield start, end, f"tel {digits}" if called else digits


def _runs(text: str, language: Language, start: int, latest: int) -> Iterator[Edit]:
    """Numbers read out that begin in text[start:latest + 1]; the reading keeps groups set off by commas."""
    words = "|".join(sorted(map(re.escape, language.values), key=len, reverse=True))
    times = "|".join(TIMES)
    # re keeps what it has compiled.
    one = rf"(?:(?:(?:{times})[ -])?(?:{words})(?:[ -](?:{'|'.join(SCALES)}))?(?![^\W\d_]))"
    filler = rf"(?:{language.between})(?!\w)"
    gap = rf"(?:[ ,.;:]{{1,3}}(?:{filler}[ ,]{{1,2}})?|[ ,]{{0,2}}[-\u2013/][ ,]{{0,2}}|\.\.\. ?|,?\r?\n|(?<=[0-9])|(?=[0-9]))"
    figures = rf"[0-9]{{1,4}}(?![0-9])(?=[\W\d_]|(?:{words})|\Z)"
    run = re.compile(
        rf"(?<![^\W_])(?:[0-9]{{1,4}}[ -]?(?=\w))?{one}(?:{gap}(?:{one}|{figures})){{3,40}}|(?<![\w.,-])[0-9]{{2,5}}[ -]{one}(?:{gap}{one}){{0,2}}[ -][0-9]{{2,4}}(?![\w.,-])",
        re.IGNORECASE,
    )
    part = re.compile(rf"(?:({times})[ -])?({words})(?:[ -]({'|'.join(SCALES)}))?(?![^\W\d_])|[0-9]+", re.IGNORECASE)
    at = start
    while (match := run.search(text, at, min(len(text), latest + _LONGEST))) and match.start() <= latest:
        at = match.end()
        parts = list(part.finditer(text, *match.span()))
        digits = _digits(text, parts, language)
        if "-" in digits and _UNGROUPED.search(text, max(0, match.start() - _BEFORE), match.start()):
            digits = _bare(digits)
        bare = _bare(digits)
        if (
            len(bare) >= 4
            and (
                _alone(parts, language)
                or (bare[0] == "0" and len(bare) == _NATIONAL)
                or (len(bare) >= _NATIONAL and _in_hundreds(parts, language) and owned(text, *match.span()))
                or (len(bare) in _IN_PAIRS and "-" in digits and owned(text, *match.span()))
            )
            and not any(bare in counting for counting in _COUNTING)
            and len(set(bare)) > 2
        ):
            yield *match.span(), digits


def _digits(text: str, parts: list[re.Match[str]], language: Language) -> str:
    """What the parts of a number say, in groups where some of them, not all, are set off."""
    written: list[str] = []
    last = 0
    gaps = [set(text[one.end() : other.start()]) for one, other in pairwise(parts)]
    if any(_COMMAS & gap for gap in gaps):
        marks = _COMMAS
    else:  # "nine-oh-two five-five-five": what is not joined is set apart
        marks = frozenset(" ") if {" "} in gaps and any(_DASHES & gap for gap in gaps) else _DASHES
    for i, match in enumerate(parts):
        times, word, scale = match.groups()
        value = None if word is None else language.values[word.lower()]
        gap = text[parts[i - 1].end() : match.start()] if i else ""
        # "twenty two", "quatre-vingt-huit", "девятьсот шестнадцать"
        if (
            value
            and written
            and not times
            and len(gap) <= 4
            and not _COMMAS & set(gap)
            and (
                (20 <= last < 100 and last % 10 == 0 and value < (20 if last in (60, 80) else 10))
                or (last >= 100 and last % 100 == 0 and value < 100)
                or (last >= 100 and last % 10 == 0 and last % 100 >= 20 and value < 10)
            )
        ):
            last += value
            written[-1] = str(last)
            continue
        if marks & set(gap):
            written.append("-")
        last = value or 0
        written.append(
            (match[0] if value is None else str(value)) * TIMES.get((times or "").lower(), 1)
            + SCALES.get((scale or "").lower(), "")
        )
    digits = "".join(written)
    groups = digits.split("-")
    return (
        digits
        if len(groups) > 1 and max(map(len, groups)) > 1 and min(map(len, groups)) > 1
        else digits.replace("-", "")
    )


def _alone(parts: list[re.Match[str]], language: Language) -> bool:
    """Whether some digit is said by itself, or all are figures: pairs alone ("twenty one, thirty") are amounts."""
    said = sum(match[2] is None or language.values[match[2].lower()] < 10 for match in parts)
    joined = sum(match[2] is not None and 20 <= language.values[match[2].lower()] < 100 for match in parts)
    return said > joined


def _in_hundreds(parts: list[re.Match[str]], language: Language) -> bool:
    """Whether the number is read in groups, one of three figures at least: "nine hundred twelve, three hundred, eighty"."""
    return sum(match[2] is not None and language.values[match[2].lower()] >= 100 for match in parts) >= 2


def _east_asian(text: str) -> Iterator[Edit]:
    if "ロク" in text or "ゴ" in text or "イチ" in text or "ゼロ" in text:
        for match in _KANA.finditer(text):
            digits = "".join(KANA.get(one, "-") for one in _KANA_PART.findall(match[0]))
            if len(_bare(digits)) >= 9 and (digits[0] == "0" or owned(text, *match.span())):
                yield *match.span(), digits
    for expression, values in ((_EAST_ASIAN, EAST_ASIAN), (_KOREAN, KOREAN)):
        for match in expression.finditer(text):
            digits = "".join(values.get(char, "-") for char in match[0])
            if not any(_bare(digits) in counting for counting in _COUNTING) and len(set(digits)) > 3:
                yield *match.span(), digits


def _bare(digits: str) -> str:
    return digits.replace("-", "")
