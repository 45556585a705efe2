"""Tables: a cell is read beside the name of its column, as if it stood as "name: cell" on a line of its own.

CSV and its kin, Markdown tables, tables set in blanks (aligned.py), HTML tables with `<th>`, the column lists of SQL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import pairwise

from .aligned import Cell, aligned
from .fold import Edit
from .hints import ALL, CELLS, GLUED

BOUNDARY = "\x1e"
"""Written between cells (ASCII's record separator): what stands in one cell is no context for another."""

_DELIMITERS = (",", "\t", ";", "|")
# A delimiter between two letters or quotes without blanks is rare in prose; the first line is always tried.
_GLUED = re.compile(r"[\t;,|](?=[\"'A-Za-z_])(?<=[A-Za-z_\"')].)")
_NAME = re.compile(r"[^\W\d_][\w .#/()-]{0,40}\Z")
_RULE = re.compile(r"[ |:+=-]*[-=][ |:+=-]*\Z")
_WORTH = re.compile(r"[0-9@\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]")
# Two lines of words may begin in the same columns by chance.
_WORTH_ALIGNED = re.compile(r"[0-9@\u0660-\u0669\u06f0-\u06f9\uff10-\uff19!#$%^&*+?]|[a-z][A-Z]")
# Of these even a cell of letters alone is worth a look.
_TELLING = re.compile(r"pass|pwd|secret|token|key|street|address|plate|name|handle|user", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CELLS = {
    sign: re.compile(rf" *(?:\"((?:[^\"\n]|\"\")*)\"|'([^'\n]*)'|([^{end}\n]*?))[ \r]*(?:{end}|$)", re.MULTILINE)
    for sign, end in zip(_DELIMITERS, map(re.escape, _DELIMITERS), strict=True)
}
_SHORTEST, _MOST, _LONGEST = 2, 200, 3000

_COLUMN_LIST = re.compile(r"\(([\w\"`\[\], \n]{3,2000})\)\s*values\s*(?=\()", re.IGNORECASE)
_TUPLE = re.compile(r"[\s,]*\(")
_SQL_VALUE = re.compile(r"\s*(?:[NE]?'((?:[^'\n]|'')*)'|\"([^\"\n]*)\"|([^,()'\"\n]*))\s*(?:([,)])|\Z)")

_HEAD_CELL = re.compile(r"<th\b[^<>]{0,200}>\s*([^<>]{1,60}?)\s*</th>", re.IGNORECASE)
_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_BODY_CELL = re.compile(r"<td\b[^<>]{0,200}>()()([^<>]*)</td>", re.IGNORECASE)


def columns(text: str, may: int = ALL) -> Iterator[Edit]:
    """Edits that write the name of its column in front of each cell that may hold a value.

    Nothing is looked for that the text may not hold (hints.py).
    """
    if "\n" in text:
        yield from _delimited(text, may)
        if may & CELLS:
            for names, cells, before in aligned(text):
                yield from _named(text, names, cells, before, worth=_WORTH_ALIGNED)
    if not may & CELLS:
        return
    if "alues" in text or "ALUES" in text:
        yield from _inserted(text)
    if "</th>" in text or "</TH>" in text:
        yield from _marked_up(text)


def _delimited(text: str, may: int) -> Iterator[Edit]:
    done = 0
    for place in _headers(text, may):
        if place < done:
            continue
        start = text.rfind("\n", 0, place) + 1
        end = text.find("\n", place)
        if end < 0 or not 3 <= end - start <= _LONGEST:
            continue
        line = text[start:end]
        sign = max(_DELIMITERS, key=line.count)
        count = line.count(sign)
        below = text.find("\n", end + 1)
        below = below if below >= 0 else len(text)
        ruled = sign == "|" and "-+-" in text[end:below] and _RULE.match(text, end + 1, below)
        # Quotes may hold more of the sign, nothing less.
        if not count or (not ruled and text.count(sign, end + 1, below) < min(count, 2)):
            continue
        names = [text[first:last].strip() for first, last in _cells(text, start, sign)]
        filled = [name for name in names if name]
        if len(filled) < _SHORTEST or len(names) > _MOST or not all(map(_NAME.match, filled)):
            continue
        done = end + 1
        before = end
        while done < len(text):
            row = text.find("\n", done)
            row = row if row >= 0 else len(text)
            if sign == "|" and _RULE.match(text[done:row].rstrip("\r")):
                before, done = row, row + 1
                continue
            cells = _cells(text, done, sign)
            if len(cells) != len(names):
                break
            yield from _named(text, names, cells, before)
            before, done = row, row + 1


def _headers(text: str, may: int) -> Iterator[int]:
    """Places in lines that may be headers, in order."""
    first = len(text) - len(text.lstrip())
    yield first
    if may & GLUED:
        yield from merge((match.start() for match in _GLUED.finditer(text, first)), _drawn(text))


def _drawn(text: str) -> Iterator[int]:
    """Places in lines before a rule as consoles of databases draw it, and in those that begin with a bar."""
    bar, rule = text.find("\n|"), text.find("-+-")
    while bar >= 0 or rule >= 0:
        if bar >= 0 and (rule < 0 or bar < rule):
            yield bar + 1
            bar = text.find("\n|", bar + 2)
        else:
            yield max(0, text.rfind("\n", 0, rule) - 1)
            end = text.find("\n", rule)
            rule = text.find("-+-", end) if end >= 0 else end


def _cells(text: str, start: int, sign: str) -> list[Cell]:
    """The cells of the line at a place, without quotes and the blanks around them."""
    cells: list[Cell] = []
    expression = _CELLS[sign]
    while len(cells) <= _MOST:
        match = expression.match(text, start)
        if match is None:
            return []
        cells.append(match.span(match.lastindex or 0))
        start = match.end()
        if text[start - 1 : start] != sign or match.end() == match.end(match.lastindex or 0):
            break
    return cells


def _inserted(text: str) -> Iterator[Edit]:
    for match in _COLUMN_LIST.finditer(text):
        names = [name.strip(' \n"`[]') for name in match[1].split(",")]
        at = match.end()
        while len(names) >= _SHORTEST and (opened := _TUPLE.match(text, at)):
            cells: list[Cell] = []
            at = opened.end()
            while value := _SQL_VALUE.match(text, at):
                cells.append(next(value.span(i) for i in (1, 2, 3) if value.start(i) >= 0))
                at = value.end()
                if value[4] != "," or len(cells) > _MOST:
                    break
            if len(cells) != len(names) or text[at - 1 : at] != ")":
                break
            yield from _named(text, names, cells, opened.end() - 1)


def _marked_up(text: str) -> Iterator[Edit]:
    names = [match[1] for match in _HEAD_CELL.finditer(text)]
    rows = [match.start() for match in _ROW.finditer(text)] + [len(text)]
    for start, end in pairwise(rows):
        cells = [match.span(3) for match in _BODY_CELL.finditer(text, start, end)]
        if len(cells) == len(names) >= _SHORTEST:
            yield from _named(text, names, cells, start)


def _named(
    text: str, names: Sequence[str], cells: Sequence[Cell], start: int, *, worth: re.Pattern[str] = _WORTH
) -> Iterator[Edit]:
    """Edits of what stands between the cells of a row, beginning at `start`, where a cell is worth a name."""
    beside = False
    for name, (first, last) in zip(names, cells, strict=True):
        found = (
            bool(name)
            and first < last
            and bool(worth.search(text, first, last) or (worth is _WORTH and _TELLING.search(name)))
        )
        if (found or beside) and start < first:
            label = f"{_INNER_CAPITAL.sub(' ', name).replace('_', ' ')}: " if found else ""
            yield start, first, f"\n{BOUNDARY}\n{label}"  # the break ends a value that takes any sign
        start, beside = last, found
    if beside and start < len(text) and text[start] not in "\r\n":
        yield start, start + 1, f"\n{BOUNDARY}\n"
