"""Lists of things, in which one or two items look like people, and lists of people."""

from __future__ import annotations

import pytest

from redact.detect.ner import load_ner
from redact.detect.tagging.enumerated import without_listed
from redact.detect.tagging.unlikely import is_unlikely
from redact.types import Span

ORDINARY = frozenset(("stilton", "feta", "halloumi", "treasurer", "maldon", "salt", "bookcase", "rice"))


def left(text: str, *people: tuple[str, float], label: str = "PERSON") -> list[str]:
    found = [Span(start := text.index(name), start + len(name), label, score, "ner:fast") for name, score in people]
    kept = without_listed(text, found, person="PERSON", ordinary=ORDINARY)
    return [text[span.start : span.end] for span in kept]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Gouda, Edam, Stilton and Feta", [("Gouda", 0.4)]),
        ("In stock: Gouda, Edam, Stilton; Feta is out.", [("Gouda", 0.4), ("Edam", 0.45)]),
        ("Gouda, Edam and Feta", [("Gouda", 0.3)]),
        ("Gouda · Edam · Brie · Comté", [("Gouda", 0.3)]),
    ],
)
def test_a_list_of_things_names_nobody(text: str, people: list[tuple[str, float]]) -> None:
    assert left(text, *people) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ngozi, Edam, Stilton and Feta", [("Ngozi", 0.75)]),
        ("Ngozi, Pryce, Adaeze and Haigh", [("Ngozi", 0.4), ("Pryce", 0.5)]),
        ("Ngozi, Pryce, Adaeze and the treasurer", [("Ngozi", 0.4), ("Pryce", 0.5), ("Adaeze", 0.3)]),
        ("Ngozi came, and when Adaeze had left for good, Stilton was served, not Feta", [("Ngozi", 0.4)]),
        ("Ngozi Obi, clerk, Stilton", [("Ngozi Obi", 0.4)]),
        ("Ngozi and Stilton", [("Ngozi", 0.4)]),
        ("Ngozi left. Brie, Stilton, Feta and Halloumi stayed", [("Ngozi", 0.3)]),
    ],
)
def test_people_stay(text: str, people: list[tuple[str, float]]) -> None:
    assert left(text, *people) == [name for name, _ in people]


def test_other_labels_stay() -> None:
    assert left("Gouda, Edam, Stilton and Feta", ("Gouda", 0.4), label="LOCATION") == ["Gouda"]


@pytest.mark.parametrize(
    ("text", "name", "score", "everyday", "unlikely"),
    [
        ("Rühren, dann 150 ml lauwarme Milch zugeben", "lauwarme Milch", 0.35, 0.0, True),
        ("Cuocere la pasta al dente", "pasta al dente", 0.35, 0.0, True),
        ("Crush with Maldon salt", "Maldon salt", 0.6, 0.5, True),
        ("tell maria obi I came", "maria obi", 0.35, 0.4, False),
        ("ciao maria obi come va", "maria obi", 0.35, 0.0, False),
        ("Ik zag Anna van der Berg", "Anna van der Berg", 0.3, 0.0, False),
        ("Vino Maria obi ieri", "Maria obi", 0.6, 0.0, False),
        ("\u0434\u043e\u0436\u0434\u044c", "\u0434\u043e\u0436\u0434\u044c", 0.2, 0.0, True),
        ("\u0418\u0432\u0430\u043d", "\u0418\u0432\u0430\u043d", 0.35, 0.0, False),
    ],
)
def test_words_in_small_letters(text: str, name: str, score: float, everyday: float, unlikely: bool) -> None:
    start = text.index(name)
    said = is_unlikely(text, start, start + len(name), score=score, everyday=everyday, ordinary=ORDINARY)
    assert said == unlikely


def test_the_layer_asks() -> None:
    listed = "Gouda, Edam, Brie de Meaux, Comté, Stilton, Manchego, Halloumi, Paneer"
    assert [span for span in load_ner().find([listed])[0] if span.label == "PERSON"] == []
    people = "Present: Imogen Pryce, Owen Tattersall, Clive Hartnell and Desmond Haigh."
    assert len([span for span in load_ner().find([people])[0] if span.label == "PERSON"]) == 4
