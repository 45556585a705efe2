"""Document sense: what is found again of a name, and what is left alone."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from redact.pipelines.records import CleanStrings, redact_records

from redact import PolicyError, Redactor, Stats
from redact.detect import echo as echo_module
from redact.detect.echo import Echo, read_words, word_key
from redact.types import Redacted, Span


@pytest.fixture(scope="module")
def echo() -> Echo:
    return Echo()


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor()


def person(text: str, name: str, *, score: float = 0.95, label: str = "PERSON") -> Span:
    start = text.index(name)
    return Span(start, start + len(name), label, score, "ner:fast")


def again(echo: Echo, text: str, name: str, *others: Span, score: float = 0.95) -> list[str]:
    """What is found again in a text that names a person once."""
    [spans] = echo.find([text], [[person(text, name, score=score), *others]])
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("name", "rest", "found"),
    [
        ("Kowalczyk", "then kowalczyk rang, KOWALCZYK!", ["kowalczyk", "KOWALCZYK"]),
        ("Maria Kowalczyk", "kowalczyk or maria, not Mariana", ["kowalczyk", "maria"]),
        ("Maria Kowalczyk", "M. Kowalczyk, m. kowalczyk and X. Kowalczyk", ["M. Kowalczyk", "kowalczyk", "Kowalczyk"]),
        ("John F. Tattersall", "seen by J. F. Tattersall and J.F. Tattersall", ["J. F. Tattersall", "J.F. Tattersall"]),
        ("Maria Kowalczyk", "Kowalczyk, Maria (44)", ["Kowalczyk, Maria"]),
        ("Maria Kowalczyk", "ask Kowalczyk's nurse, Kowalczyk\u2019s too", ["Kowalczyk", "Kowalczyk"]),
        ("Siobhan O'Brien-García", "o\u2019brien came, then Garcia", ["o\u2019brien", "Garcia"]),
        ("María José de la Cruz", "so MARIA JOSE DE LA CRUZ paid", ["MARIA JOSE DE LA CRUZ"]),
        (
            "G\u00fcl\u015fen Alt\u0131nta\u015f",
            "G\u00dcL\u015eEN ALTINTA\u015e, gulsen",
            ["G\u00dcL\u015eEN ALTINTA\u015e", "gulsen"],
        ),
        ("Łukasz Wrzesień", "lukasz and Wrzesien", ["lukasz", "Wrzesien"]),
        ("Will Young", "WILL YOUNG signed, Will Young did", ["WILL YOUNG", "Will Young"]),
        ("Rose Tattersall", "so then Rose called", ["Rose"]),
        ("Rose Tattersall", "as rose tattersall said", ["rose tattersall"]),
        ("Li Xueqin", "then Li said", ["Li"]),
        ("Иван Петров", "сказал ПЕТРОВ", ["ПЕТРОВ"]),
        ("王小明", "患者 王小明 来院", ["王小明"]),
    ],
)
def test_a_name_is_found_again(echo: Echo, name: str, rest: str, found: list[str]) -> None:
    assert again(echo, f"{name} was here.\nNext, {rest}", name) == found


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Will Young", "I will call the young man"),
        ("Will Young", "Will you come? Young people do."),
        ("Rose Tattersall", "a rose is a rose; the Rose"),
        ("Rose Tattersall", "ROSE GARDEN"),
        ("May Tattersall", "we meet in May, on 3 May"),
        ("Mark Tattersall", "mark the date, please mark it"),
        ("Grace Tattersall", "the grace period ends; Grace period"),
        ("Maria de la Cruz", "la casa de la tia"),
        ("King Hrothgar", "so then the King spoke to King Lear"),
        ("Doctor Tattersall", "so then Doctor Who came"),
        ("Li Xueqin", "li, LI, lithium"),
        ("Kowalczyk", "kowalczykowa, Kowalczyks, kowalczyk2, xkowalczyk"),
        ("Kowalczyk", "write to kowalczyk@example.org or me@kowalczyk.example"),
        ("Maria Kowalczyk", "the Kowalczyk Medal, a kowalczyk"),
        ("Hans Klein", "das ist klein, sehr klein"),
        ("Rosa Blanca", "la rosa blanca"),
    ],
)
def test_what_only_looks_like_a_part_stays(echo: Echo, name: str, rest: str) -> None:
    assert again(echo, f"{name} was here.\nNext, {rest}", name) == []


def test_a_doubtful_name_is_not_looked_for(echo: Echo) -> None:
    assert again(echo, "Kowalczyk rang, kowalczyk!", "Kowalczyk", score=0.6) == []
    assert again(echo, "Kowalczyk rang, kowalczyk!", "Kowalczyk", score=0.99) == ["kowalczyk"]


def test_a_word_that_is_mostly_no_person_is_not_looked_for(echo: Echo) -> None:
    text = "Frobnitz. " + "so Frobnitz runs, " * 20
    assert again(echo, text, "Frobnitz") == []
    assert (
        again(echo, "Frobnitz. " + "a nice frobnitz, my frobnitz, old frobnitz, frobnitz, frobnitz", "Frobnitz") == []
    )


def test_a_person_called_an_organisation_elsewhere_is_a_person(echo: Echo) -> None:
    text = "Kowalczyk rang. We wrote to Kowalczyk."
    other = Span(text.rindex("Kowalczyk"), len(text) - 1, "ORGANIZATION", 0.6, "ner:fast")
    assert again(echo, text, "Kowalczyk", other) == ["Kowalczyk"]


def test_a_name_inside_the_name_of_an_organisation_is_left_to_it(echo: Echo) -> None:
    text = "Maria Kowalczyk gave to the kowalczyk trust."
    assert again(echo, text, "Maria Kowalczyk", person(text, "kowalczyk trust", label="ORGANIZATION")) == []


def test_the_score_is_the_sources_less_a_tenth(echo: Echo) -> None:
    text = "Kowalczyk rang, KOWALCZYK paid"
    [[span]] = echo.find([text], [[person(text, "Kowalczyk", score=0.9)]])
    assert (span.label, span.score, span.recognizer) == ("PERSON", 0.81, "ner:echo")


def test_all_texts_of_a_record_are_searched(echo: Echo) -> None:
    texts = ["KOWALCZYK PAID", "Maria Kowalczyk", "no one", "thanks maria"]
    found = echo.find(texts, [[], [person(texts[1], "Maria Kowalczyk")], [], []])
    assert [[t[s.start : s.end] for s in own] for t, own in zip(texts, found, strict=True)] == [
        ["KOWALCZYK"], [], [], ["maria"],
    ]  # fmt: skip


def test_the_first_and_the_last_megabyte_of_a_text_share_their_names(echo: Echo) -> None:
    text = "Maria Kowalczyk rang. " + "nothing to see here, " * 100_000 + "as kowalczyk said"
    assert again(echo, text, "Maria Kowalczyk") == ["kowalczyk"]


def test_many_names_in_a_long_text_take_no_more_than_a_pass(echo: Echo) -> None:
    """Quadratic work would not end here."""
    names = [f"Zq{''.join(chr(97 + int(d)) for d in str(n))}" for n in range(20_000)]
    text = " and ".join(names)
    places = [found.span() for found in re.finditer(r"Zq\w+", text)]
    spans = [Span(start, end, "PERSON", 0.95, "ner:fast") for start, end in places]
    [own, found] = echo.find([text, text.lower()], [spans, []])
    assert own == [] and [(s.start, s.end) for s in found] == places


NAMES = (
    "Maria Kowalczyk",
    "kowalczyk",
    "KOWALCZYK",
    "Gülşen",
    "GÜLŞEN",
    "O'Brien-García",
    "garcia",
    "Will",
    "will",
    "İpek",
)
FILLERS = (" ", ", ", "\n", "-", "'s ", " said ", ". ", "🙂", "\u0301", "ß", "(", "@", "12", " M. ")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(NAMES + FILLERS), max_size=12).map("".join), min_size=1, max_size=3), st.data()
)
def test_findings_are_whole_words_of_the_text(echo: Echo, texts: list[str], data: st.DataObject) -> None:
    spans = []
    for text in texts:
        places = [found.span() for name in NAMES for found in re.finditer(re.escape(name), text)]
        kept = data.draw(st.lists(st.sampled_from(places), max_size=3, unique=True)) if places else []
        spans.append([Span(start, end, "PERSON", 0.95, "ner:fast") for start, end in kept])
    parts = {
        word_key(word)
        for text, own in zip(texts, spans, strict=True)
        for s in own
        for word in re.findall(r"\w+", text[s.start : s.end])
    }
    for text, found in zip(texts, echo.find(texts, spans), strict=True):
        assert all(a.end <= b.start for a, b in pairwise(found))
        for span in found:
            assert 0 <= span.start < span.end <= len(text)
            assert not text[span.start - 1 : span.start].isalnum() and not text[span.end : span.end + 1].isalnum()
            assert text[span.start].isalpha() and parts


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(NAMES + FILLERS), max_size=10).map("".join), st.data())
def test_what_need_not_be_looked_at_singly_holds_nothing(echo: Echo, text: str, data: st.DataObject) -> None:
    places = sorted({at for found in re.finditer(r"\b", text) for at in (found.start(), found.start() + 1)})
    ends = st.tuples(st.sampled_from(places), st.sampled_from(places)) if places else st.nothing()
    pairs = data.draw(st.lists(ends, max_size=3)) if places else []
    spans = [Span(a, b, "PERSON", 0.95, "ner:fast") for a, b in pairs if a < b <= len(text)]
    short = echo.find([text], [spans])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(echo_module, "_again", lambda text, spans, parts: True)
        assert echo.find([text], [spans]) == short


def test_findings_may_overlap(echo: Echo) -> None:
    """A layer may give a part of a name and the whole of it: the name is held all the same."""
    for text, ranges in (("kowalczyk ann", [(0, 1), (0, 9)]), ("ann kowalczyk. x", [(0, 6), (4, 13)])):
        assert echo.find([text], [[Span(start, end, "PERSON", 0.95, "ner:fast") for start, end in ranges]]) == [[]]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=4))
def test_without_a_confident_person_nothing_is_found(echo: Echo, texts: list[str]) -> None:
    found = [[Span(0, len(text), "LOCATION", 1.0, "ner:fast")] if text else [] for text in texts]
    assert echo.find(texts, found) == [[] for _ in texts]


@pytest.mark.parametrize("word", ["will", "rose", "mark", "grace", "young", "klein", "blanca"])
def test_everyday_words_that_are_names_are_known(word: str) -> None:
    assert word in read_words().common


@pytest.mark.parametrize("word", ["kowalczyk", "elizabeth", "nguyen", "guido", "priya", "siobhan"])
def test_names_that_are_no_words_are_not_among_them(word: str) -> None:
    words = read_words()
    assert word not in words.common and word not in words.never


# -- in the engine

SOURCE = "Please call Dr. Katarzyna Wrzesniewska tomorrow."
BARE = "the wrzesniewska folder is on my desk"


def cleaned(redactor: Redactor, texts: list[str], records: list[int]) -> list[str]:
    return [one.text for one in redactor.batch(texts, records=records) if isinstance(one, Redacted)]


def test_fields_of_one_record_share_their_names_and_records_do_not(redactor: Redactor) -> None:
    quiet = "wrzesniewska" in redactor(BARE).text
    together = cleaned(redactor, [SOURCE, "note: WRZESNIEWSKA_K"], [7, 7])
    assert "WRZESNIEWSKA" not in together[1]
    if quiet:
        assert "wrzesniewska" in cleaned(redactor, [SOURCE, BARE], [1, 2])[1]


def test_document_sense_can_be_switched_off_and_is_in_the_fingerprint(redactor: Redactor) -> None:
    off = Redactor({"extends": "training", "ner": {"document_sense": False}})
    assert off.echo is None and off.fingerprint != redactor.fingerprint
    assert not [one for one in off.explain(f"{SOURCE} id=WRZESNIEWSKA_7") if one.span.recognizer == "ner:echo"]


def test_document_sense_is_true_or_false() -> None:
    with pytest.raises(PolicyError, match=r"layers\.ner\.document_sense: must be true or false, not str"):
        Redactor({"extends": "training", "ner": {"document_sense": "yes"}})


def test_an_allowed_name_is_neither_a_source_nor_hidden() -> None:
    redactor = Redactor({"extends": "training", "allow": ["Wrzesniewska"]})
    assert "WRZESNIEWSKA" in redactor(f"{SOURCE}\nx=WRZESNIEWSKA_7").text


def test_a_kept_person_stays_everywhere() -> None:
    redactor = Redactor({"extends": "training", "entities": {"PERSON": "keep"}})
    text = f"{SOURCE} Ask wrzesniewska."
    assert redactor(text).text == text


def test_explain_shows_what_document_sense_found(redactor: Redactor) -> None:
    text = f"{SOURCE}\n" + "x=WRZESNIEWSKA_7"
    hidden = {(s.start, s.end) for s in redactor(text).spans}
    shown = [one for one in redactor.explain(text) if one.outcome == "hidden"]
    assert hidden <= {(one.span.start, one.span.end) for one in shown}


def test_strings_known_to_be_clean_still_echo_the_names_of_their_record(redactor: Redactor) -> None:
    """The memory of clean strings must not decide what comes out."""
    tags = ("x_wrzesniewska_k", "12 wrzesniewska 7", "user/wrzesniewska/7", "file wrzesniewska.txt")
    tag = next(tag for tag in tags if redactor(tag).text == tag)
    record = {"text": SOURCE, "tag": tag}
    fresh, warm = CleanStrings(), CleanStrings()
    warm.add(tag)
    results = []
    for memory in (fresh, warm):
        stats = Stats()
        out = redact_records(redactor, [record], fields=["text"], other_fields="redact", stats=stats, memory=memory)
        results.append((out, stats))
    assert results[0] == results[1]
    assert "wrzesniewska" not in str(results[0][0])


def test_how_records_are_batched_changes_nothing(redactor: Redactor) -> None:
    rows = [
        {"text": SOURCE, "tag": "wrzesniewska"},
        {"text": "no one", "tag": "wrzesniewska"},
        {"text": SOURCE, "tag": "x"},
    ]

    def run(size: int) -> list[object]:
        memory = CleanStrings()
        out: list[object] = []
        for at in range(0, len(rows), size):
            out += redact_records(
                redactor, rows[at : at + size], fields=["text"], other_fields="redact", stats=Stats(), memory=memory
            )
        return out

    assert run(1) == run(2) == run(3)
