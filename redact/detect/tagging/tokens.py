"""Words, and what the embedded tagger sees of one: a row for the word, rows for its pieces."""

from __future__ import annotations

import re
import zlib

# Combining marks are not \w for `re`: without them a word in NFD or in an Indic script would fall apart.
MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e4e"
# No token but the newline holds white space, so a text may be cut after any white space.
TOKEN = re.compile(
    rf"[^\W_]+(?:[{MARKS}]+[^\W_]*)*|['\u2019][sS](?![^\W_])|\n|_+|\.{{2,}}|-{{2,}}|={{2,}}|\*{{2,}}|#{{2,}}|/{{2,}}|[^\w\s]"
)
_TAG = re.compile(r"#[^\W_]+")
_DIGITS = str.maketrans("123456789", "000000000")
_LONGEST = 24  # characters of a word that its features look at


def tokens_of(text: str) -> list[str]:
    """The tokens of a text, in order. The words of a #HashTag are tokens of their own: it may name a person."""
    if "#" not in text:
        return TOKEN.findall(text)
    return [text[start:end] for start, end in offsets_of(text, 0, len(text))]


def offsets_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the tokens of text[start:end] begin and end, counted in the whole text; half-open ranges."""
    found = [match.span() for match in TOKEN.finditer(text, start, end)]
    if text.find("#", start, end) < 0:
        return found
    cuts = {match.start() + 1: _humps(text, *match.span()) for match in _TAG.finditer(text, start, end)}
    out: list[tuple[int, int]] = []
    for low, high in found:
        out += zip((low, *cuts[low]), (*cuts[low], high), strict=True) if cuts.get(low) else [(low, high)]
    return out


def _humps(text: str, start: int, end: int) -> list[int]:
    """Where the words of a hashtag in text[start:end] meet: a lower-case letter, then an upper-case one."""
    return [at for at in range(start + 2, end) if text[at].isupper() and text[at - 1].islower()]


def _shape(word: str) -> str:
    out: list[str] = []
    last = ""
    run = 0
    for char in word[:_LONGEST]:
        if char.isupper():
            kind = "X"
        elif char.islower():
            kind = "x"
        else:
            kind = "0" if char.isdigit() else "w" if char.isalpha() else char
        run = run + 1 if kind == last else 1
        last = kind
        if run <= 2 or (kind == "0" and run <= 5):
            out.append(kind)
    return "".join(out)


def features(word: str, *, words: int, pieces: int) -> tuple[int, list[int]]:
    """The hashed row of a word, and those of its pieces: shape, length, both ends, character 4-grams.

    The word's row is in 1..words-1 (0 means "no word"); the pieces' rows are in
    0..pieces-1. Digits other than 0 count as 0 and case only in the shape. The
    weights were trained on exactly these keys: a change here needs new weights.
    """
    crc = zlib.crc32
    low = word.lower().translate(_DIGITS)
    if len(low) > _LONGEST:
        low = low[: _LONGEST - 6] + low[-6:]
    data = low.encode("utf-8", "surrogatepass")
    row = 1 + crc(data) % (words - 1)
    keys = [f"s{_shape(word)}".encode("utf-8", "surrogatepass"), b"l%d" % min(len(word), 12)]
    grams = range(max(1, len(low) - 1)) if word[:1].isalpha() else ()
    if len(data) == len(low):  # a character is a byte: no need to encode one by one
        ends = b"<%b>" % data
        keys += b"p" + ends[:3], b"e" + ends[-3:], b"p" + ends[:4], b"e" + ends[-4:]
        keys += [b"g" + ends[i : i + 4] for i in grams]
    else:
        marked = f"<{low}>"
        parts = ["p" + marked[:3], "e" + marked[-3:], "p" + marked[:4], "e" + marked[-4:]]
        parts += ["g" + marked[i : i + 4] for i in grams]
        keys += [part.encode("utf-8", "surrogatepass") for part in parts]
    return row, [crc(key) % pieces for key in keys]
