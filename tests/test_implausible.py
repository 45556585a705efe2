"""Forms and neighbours that make a name no name, and those that leave it one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect.ner import load_ner
from redact.detect.tagging.implausible import EPONYMS, is_no_address, is_no_person

HASH = "oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("doi:10.1016/j.cell.2019", "j"),
        ("UNII R16CO5Y76E", "R16CO5Y76E"),
        ("arr[1:2] and mat[..., 1]", "mat"),
        ("cin.get()", "get"),
        ("client = Mailer(host=relay)", "Mailer"),
        ("raise Marco(message)", "Marco"),
        ("ATGGCCATTGTAATG", "ATGGCCATTGTAATG"),
        ("Bernoulli's principle explains it", "Bernoulli"),
        ("Hooke\u2019s law", "Hooke"),
        ("Newton's second law", "Newton"),
        ("the Cauchy-Schwarz inequality", "Cauchy-Schwarz"),
        ("the Marlowe algorithm", "Marlowe"),
        ("Parkinson's disease", "Parkinson"),
        ("Grignard reagent (2.0 M in THF)", "Grignard"),
        ("Zeeman splitting was small", "Zeeman"),
        ("2147483647 is a Mersenne prime", "Mersenne"),
        ("Cronbach's alpha .87", "Cronbach"),
        ("Mann-Whitney U = 1182", "Mann-Whitney U"),
        ("Kruskal-Wallis H(3) = 9.41", "Kruskal-Wallis H"),
        ("Hooke's law and Newton's second law and rest", "Hooke"),
        ("the Fisher-Yates shuffle", "Fisher-Yates"),
        ("sha512-" + HASH, "R9GqQ8K"),
        ("sha512-" + HASH, "uxy"),
        ("seen in Phys. Rev. Lett. 116, 061102", "Lett"),
        ("J. Chem. Phys. 148, 241722", "J. Chem"),
        ("Ann. Intern. Med. 2003;138", "Ann"),
        ("under 16 C.F.R. Part 314", "C.F.R."),
        ("and the S.M.A.R.T. values", "S.M.A.R"),
        ("class Robin extends Bird {", "Robin"),
        ("class Robin extends Bird {", "Bird"),
        ("the InChIKey RYYVLZVUVIJVGH-UHFFFAOYSA-N of it", "InChIKey RYYVLZVUVIJVGH-UHFFFAOYSA-N"),
        ("Storm Babet brought gales", "Storm Babet"),
        ("Storm Babet brought gales", "Babet"),
        ("two Allen bolts and a key", "Allen"),
    ],
)
def test_what_is_no_person(text: str, name: str) -> None:
    start = text.index(name)
    assert is_no_person(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marlowe's law firm", "Marlowe"),
        ("Dr. Newton's equations", "Newton"),
        ("Mrs Parkinson's disease", "Parkinson"),
        ("Marlowe's disease has come back", "Marlowe"),
        ("Marlowe's number is in the book", "Marlowe"),
        ("Ann Newton's theorem", "Ann Newton"),
        ("Taylor's reaction was calm", "Taylor"),
        ("Young-Taylor came in", "Young-Taylor"),
        ("Marlowe's law and partners", "Marlowe"),
        ("Zeeman came in", "Zeeman"),
        ("Marlowe (chair), Finch", "Marlowe"),
        ("by Marlowe(2019)", "Marlowe"),
        ("marlowe, see you", "marlowe"),
        ("J. Finch", "J. Finch"),
        ("in first class Marlowe slept", "Marlowe"),
        ("ask Susan Storm Marlowe", "Storm Marlowe"),
        ("Allen came in", "Allen"),
        ("Initials: P.J., born here", "P.J."),
        ("said Ann. 12 people left", "Ann"),
        ("thanks to Ann. She left.", "Ann"),
        ("Louis 14", "Louis 14"),
        ("login maria87 is taken", "maria87"),
        ("anna(she/her) and ben(27)", "anna"),
        ("anna(she/her) and ben(27)", "ben"),
        ("jane[at]example.org", "jane"),
        ("\u738b \u8bf4", "\u738b"),
        ("CATALINA", "CATALINA"),
        ("https://example.org/profiles/AnnaMarlowe/posts/2023/11/04/hello-everyone", "AnnaMarlowe"),
        ("AnnaMarlowe", "AnnaMarlowe"),
        ("Bernoulli", "Bernoulli"),
    ],
)
def test_what_may_be_a_person(text: str, name: str) -> None:
    start = text.index(name)
    assert not is_no_person(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name", "score", "dropped"),
    [
        ("See PEP 8 for the rules", "PEP", 0.6, True),
        ("See PEP 8 for the rules", "PEP", 0.8, False),
        ("the parcel\nPATIENT: LEE\nand more", "LEE", 0.4, False),
        ("name: LEE, status: active", "LEE", 0.4, False),
        ("4471,AMY,active", "AMY", 0.4, False),
        ("as Sarah said", "Sarah", 0.3, False),
        ("CATALINA came", "CATALINA", 0.3, False),
    ],
)
def test_an_unlikely_acronym_is_no_person(text: str, name: str, score: float, dropped: bool) -> None:
    start = text.index(name)
    assert is_no_person(text, start, start + len(name), score=score) == dropped


@pytest.mark.parametrize("text", ["91634", "M10 20 L30", "25-20", "4-12 A", "MJD 59274", "ephemeral 49152-65535"])
def test_an_address_has_a_word(text: str) -> None:
    assert is_no_address(text, 0, len(text))


@pytest.mark.parametrize("text", ["12 Elm", "P.O. Box 9", "Rua 7", "Hauptstr. 4", "Kirchweg 1204"])
def test_a_short_address_is_one(text: str) -> None:
    assert not is_no_address(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "lone"), [("Uhr", True), ("GTIN", True), ("東京都千代田区丸の内", False), ("Via Roma", False)]
)
def test_a_lone_word_is_no_address(text: str, lone: bool) -> None:
    assert is_no_address(text, 0, len(text)) == lone


def test_chapter_and_verse_are_no_address() -> None:
    text = "see Lev 19,18 and Röm 8,28-39, or Hauptstr. 8, 28195 Bremen"
    for part in ("Lev 19", "Röm 8,28-39"):
        assert is_no_address(text, text.index(part), text.index(part) + len(part))
    for part in ("Hauptstr. 8", "Hauptstr. 8, 28195 Bremen"):
        assert not is_no_address(text, text.index(part), text.index(part) + len(part))


@given(st.text(alphabet="aB1+/= .(['s", min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 60))
def test_any_range_of_any_text_has_an_answer(text: str, start: int, size: int) -> None:
    start = min(start, len(text) - 1)
    assert is_no_person(text, start, min(start + size, len(text))) in (True, False)


def test_the_layer_asks() -> None:
    [found] = load_ner().find(["Use Newton's method. Then ask Peter Marlowe."])
    assert [span.start for span in found if span.label == "PERSON"] == [30]


def test_the_list_is_of_single_words_in_lower_case() -> None:
    assert all(word.islower() and word.isalpha() for word in EPONYMS)
