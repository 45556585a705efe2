from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect.windows import find_in_windows, windows_of
from redact.types import Span

THINGS = re.compile(r"(?P<MAIL>\w+@\w+\.\w+)|(?P<NAME>Jane Roe-Smith)|(?P<NUMBER>\d{4}(?: \d{4}){3})")
SIZE, OVERLAP = 120, 40


def find(texts: Sequence[str]) -> list[list[Span]]:
    assert all(len(text) <= SIZE for text in texts)
    return [
        [Span(m.start(), m.end(), str(m.lastgroup), 0.9, "things") for m in THINGS.finditer(text)] for text in texts
    ]


def windowed(text: str, *, size: int = SIZE, overlap: int = OVERLAP) -> list[tuple[str, str]]:
    return [
        (one.label, text[one.start : one.end]) for one in find_in_windows(find, [text], size=size, overlap=overlap)[0]
    ]


@pytest.mark.parametrize(
    ("label", "thing"),
    [("MAIL", "jane_roe@example.org"), ("NAME", "Jane Roe-Smith"), ("NUMBER", "4111 1111 1111 1111")],
)
@pytest.mark.parametrize("filler", ["word ", "x", "a b\n", "     "])
def test_a_thing_at_any_offset_around_a_seam_is_found_once_and_whole(label: str, thing: str, filler: str) -> None:
    for offset in range(200):
        before = (filler * 200)[:offset]
        # Between letters a name is no name: the mail would grow, so blanks stand around it.
        text = before[:-1] + " " * bool(before) + thing + " " + (filler * 200)[:300]
        assert windowed(text) == [(label, thing)], offset


def test_a_thing_longer_than_the_overlap_is_still_covered() -> None:
    mail = "j" * 60 + "@" + "e" * 30 + ".org"
    for offset in range(150):
        text = "word " * 40 + " " * offset + mail + " " + "word " * 40
        spans = find_in_windows(find, [text], size=SIZE, overlap=10)[0]
        covered = {i for one in spans for i in range(one.start, one.end)}
        # No window of this size holds the whole of it everywhere; what a window sees of it is kept.
        assert all(text[i] in mail for i in covered)
        if any(start <= text.index(mail) and text.index(mail) + len(mail) <= end for start, end in windows_of(
            text, size=SIZE, overlap=10)):  # fmt: skip
            assert covered >= set(range(text.index(mail), text.index(mail) + len(mail)))


def test_what_touches_an_artificial_edge_is_dropped_where_the_neighbour_sees_it_whole() -> None:
    digits = re.compile(r"\d+")

    def numbers(texts: Sequence[str]) -> list[list[Span]]:
        return [[Span(m.start(), m.end(), "N", 0.9, "n") for m in digits.finditer(text)] for text in texts]

    for offset in range(120):
        text = "x" * offset + "1234567890" + "x" * 200
        spans = find_in_windows(numbers, [text], size=100, overlap=30)[0]
        assert [(one.start, one.end) for one in spans] == [(offset, offset + 10)], offset


def test_short_texts_go_in_as_they_are_and_order_is_kept() -> None:
    texts = ["a@b.de", "", "x " * 200 + "c@d.de", "e@f.de"]
    found = find_in_windows(find, texts, size=SIZE, overlap=OVERLAP)
    assert [[text[s.start : s.end] for s in spans] for text, spans in zip(texts, found, strict=True)] == [
        ["a@b.de"], [], ["c@d.de"], ["e@f.de"]
    ]  # fmt: skip


@given(st.text(alphabet="ab \n", max_size=400), st.integers(2, 60), st.data())
def test_windows_cover_the_text_and_share_what_they_should(text: str, size: int, data: st.DataObject) -> None:
    overlap = data.draw(st.integers(0, size // 2))
    windows = windows_of(text, size=size, overlap=overlap)
    assert windows[0][0] == 0
    assert windows[-1][1] == len(text)
    assert all(end - start <= size for start, end in windows)
    for (start, end), (later, _) in pairwise(windows):
        assert start < later <= end - overlap


def test_an_overlap_that_cannot_work_is_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        find_in_windows(find, ["a"], size=10, overlap=6)
