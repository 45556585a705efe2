"""Tables set in columns by blanks, as terminals print them: a line of names and the rows whose cells stand under it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Cell = tuple[int, int]

# Two blanks between the words of a name and those of the next: where a line may be the names of columns.
_GAP = re.compile(r"  (?:(?<=[A-Za-z]  )| (?<=[.)]   )) {0,60}[A-Za-z]")
_CELL = re.compile(r"\S+(?: \S+)*")
_NAME = re.compile(r"[^\W\d_][\w./#()-]{0,20}(?: [\w./#()-]{1,20}){0,3}\Z")
# What may stand under the names: a line for each, or one for all.
_RULE = re.compile(r" *[-=]{2,}(?:[ +]+[-=]{2,})* *\Z")
_MOST, _WIDEST = 40, 400
_FEWEST_CUT = 3  # columns: a line of prose may begin a word under two


def aligned(text: str) -> Iterator[tuple[list[str], list[Cell], int]]:
    """For each row of such a table the names of its columns, the cells below them, and the end of the line before."""
    done = 0
    for match in _GAP.finditer(text):
        if match.start() < done:
            continue
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        if end < 0:
            return
        done = end + 1
        if end - start > _WIDEST:
            continue
        heads = [(match.start() - start, match.end() - start) for match in _CELL.finditer(text, start, end)]
        names = [text[start + first : start + last] for first, last in heads]
        if not 2 <= len(names) <= _MOST or not all(map(_NAME.match, names)):
            continue
        before = end
        while done < len(text):
            row = text.find("\n", done)
            row = row if row >= 0 else len(text)
            if row - done > _WIDEST:
                break
            if before != end or not _RULE.match(text, done, row):
                cells = _under(text[done:row].rstrip(), heads)
                if not cells:
                    break
                yield [names[place] for place in cells], [(done + a, done + b) for a, b in cells.values()], before
            before, done = row, row + 1


def _under(line: str, heads: Sequence[Cell]) -> dict[int, Cell]:
    """The cells of a line by the place of the name above; none unless each stands under its own."""
    cells: dict[int, Cell] = {}
    for match in _CELL.finditer(line):
        for place, (first, last) in enumerate(heads):
            if place not in cells and (match.start() == first or match.end() == last):
                cells[place] = match.span()
                break
        else:
            return _cut(line, heads)
    return cells if len(cells) > 1 else {}


def _cut(line: str, heads: Sequence[Cell]) -> dict[int, Cell]:
    """The cells of a line in which one fills its column, so that one blank is left before the next."""
    starts = [first for first, _ in heads if first < len(line)]
    if len(starts) < _FEWEST_CUT or any(
        line[first] == " " or line[first - 1 : first] not in ("", " ") for first in starts
    ):
        return {}
    ends = [*starts[1:], len(line)]
    return {
        i: (first, first + len(line[first:last].rstrip()))
        for i, (first, last) in enumerate(zip(starts, ends, strict=True))
    }
