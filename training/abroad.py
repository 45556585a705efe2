# ruff: noqa: E501, RUF001
"""People in edited and everyday text of 35 languages, in the script of each, and the same sentences without anybody.

Slots: {P} {Q} {Z} three people by their whole names, {L} {M} the family names of the first two, {G} {H} their given ones, {X} the first in any of these
forms; a letter m or f after it sets the gender, one more the case (abroad_cases.py). {one/other} goes by the first person's gender. {R} a role, {S} one
with a capital, {A} what somebody did, {C} a place, {O} a body, {n} {y} numbers, {gen} {dat} {acc} Turkish endings of the name before.
"""

from __future__ import annotations

import importlib
import random
import re
from dataclasses import dataclass
from functools import cache

from . import more_names, phrases
from .abroad_cases import inflected, rewritten, turkish
from .abroad_latin import HOMES, LATIN
from .abroad_letters import LETTERS
from .abroad_scripts import SCRIPTS
from .cultures import CULTURES
from .gold import Item
from .lists import EXTRA
from .mentions import unaccented
from .names import Faked


def _tongue(language: str) -> tuple[tuple[str, ...], ...]:
    roles, acts, places, bodies, carriers, clean = LATIN.get(language) or SCRIPTS[language]
    return tuple(
        tuple(part.split("|")) for part in (roles, acts, places, bodies, f"{carriers}|{LETTERS[language]}", clean)
    )


TONGUES = {language: _tongue(language) for language in (*LATIN, *SCRIPTS)}
# Faker's locales of each language, and pools of names.py that have no gender.
_LOCALES = {
    "de": "de_DE de_AT de_CH", "nl": "nl_NL nl_BE", "fr": "fr_FR fr_BE fr_CH", "es": "es_ES es_MX es_CO es_CL es_AR", "pt": "pt_PT pt_BR", "it": "it_IT",
    "pl": "pl_PL", "cs": "cs_CZ sk_SK", "hr": "hr_HR sl_SI", "hu": "hu_HU", "ro": "ro_RO", "sv": "sv_SE", "da": "da_DK", "no": "no_NO", "fi": "fi_FI",
    "tr": "tr_TR", "ka": "ka_GE", "hy": "hy_AM", "id": "id_ID", "sw": "sw en_KE", "ru": "ru_RU", "uk": "uk_UA", "bg": "bg_BG", "sr": "hr_HR", "el": "el_GR",
    "ar": "ar_AA ar_DZ ar_PS", "fa": "fa_IR", "he": "he_IL", "hi": "hi_IN ne_NP", "mr": "mr_IN",
}  # fmt: skip
_MORE = {"de": "de_more", "nl": "nl_more", "fr": "fr_more", "it": "it_more", "tr": "tr_more", "sv": "sv_more", "no": "no_more", "fi": "fi_more", "ms": "malay", "vi": "vietnamese"}  # fmt: skip
_PARTICLES = {
    "de": "von |von der |zu ", "nl": "van |van der |van den |de |van de |ter |ten ", "fr": "de |de la |du |Le |d'", "es": "de |de la |del |de los ", "it": "di |de |della |Di |De |D'",
    "pt": "da |de |do |dos |das ", "da": "von |", "sv": "af |von ", "no": "von |", "ar": "آل |بن |أبو |ابن ", "he": "בן |בר |אבן ", "sw": "bin |wa ", "id": "bin |", "ms": "bin |binti |bin Haji ",
}  # fmt: skip
_SURNAME_FIRST = {"hu", "vi"}
_GENDERED = {"cs", "sk", "pl", "ru", "uk", "bg", "el", "is"}  # family names have a form for women
_BY_GIVEN = {"vi", "am", "ms"}  # whom one calls by the given name also where others use the family name
_VIETNAMESE = "Văn Thị Hữu Ngọc Minh Quốc Thanh Bảo Kim Đức".split()  # noqa: SIM905
_MIDDLE = {"ru": "middle_names", "uk": "middle_names"}
# For every language.
FRAMES = (
    "{P} {A}.", "{P} {A}.", "{S} {P} {A}.", "{S} {P} {A}.", "{P}, {R}, {A}.", "{P} ({R}) {A}.", "{X} {A}.", "{L} {A}.", "{S} {L} {A}.", "{G} {A}.", "{P} ({C}) {A}.", "{P} ({O}) {A}.", "{O}: {P} {A}.", "{S}: {P}", "{S} – {P}", "{P} – {R}",
    "{P}, {R}", "{P}, {C}", "{C}. {S} {P} {A}.", "{C}, {y} – {P} {A}.", "{P} {A}. {L} {A}.", "{P} {A}; {L} {A}.", "{P}\n{S}, {O}", "{S} ({P}) {A}.", "1. {P}\n2. {Q}\n3. {Z}", "{P} – {Q}", "{n}. {P} ({C})", "{P}, {Q}, {Z}", "{P} / {Q}", "{S}: {L}", "{P}: {n}", "{S} {P} – {O}",
)  # fmt: skip
NOBODY = ("{S} {A}.", "{S} {A}.", "{S} {A}.", "{S}, {R}", "{S}: ____", "{C}: {n}", "{S} – {O}", "{O}, {C}, {y}", "{R}, {R}, {R}", "{S} {A}, {n}.", "{C}. {S} {A}.")  # fmt: skip
_SLOT = re.compile(
    r"\{(?:(?P<person>[PQZLMGHX])(?P<gender>[mf]?)(?P<case>[gdianvke]?)|(?P<one>[^{}/]*)/(?P<other>[^{}/]*)|(?P<word>[CORSAny]|gen|dat|acc))\}"
)
_UNUSUAL = re.compile("[.()\\d,/\u200c\u200d]")  # notes, and joiners at which a word would end
_ARTICLE = re.compile("(?:l[ae]s? |l'|el |il |az? |o )?")
_POINTS = {"ar": ("", "،"), "fa": ("", "،"), "hi": ("।", "")}  # full stop and comma, where others than ours
_WHO = {"P": 0, "L": 0, "G": 0, "X": 0, "Q": 1, "M": 1, "H": 1, "Z": 2}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's names; `whole` and each part as words with their kind (g given, l family name, "" what no case changes)."""

    gender: str
    whole: tuple[tuple[str, str], ...]
    given: tuple[tuple[str, str], ...]
    family: tuple[tuple[str, str], ...]


@cache
def pools(language: str) -> dict[str, tuple[str, ...]]:
    """Given names (gm, gf), family names (lm, lf) and patronymics (pm, pf) of a language, as its people write them."""
    found: dict[str, set[str]] = {key: set() for key in ("gm", "gf", "lm", "lf", "pm", "pf")}
    for module in _LOCALES.get(language, "").split():
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        for kind, name in (("g", "first_names"), ("l", "last_names"), ("p", _MIDDLE.get(language, ""))):
            for gender, end in (("m", "_male"), ("f", "_female")):
                words = getattr(provider, name + end, None) or getattr(provider, name, ()) if name else ()
                found[kind + gender].update(rewritten(str(word), language) for word in words)
        if language in more_names.LOCALES.values() or language in ("ar", "fa"):
            own = more_names.listed(language)
            for key in ("gm", "gf") + (
                ("lm", "lf") if more_names.gendered(language) or language not in _GENDERED else ()
            ):
                found[key].update(rewritten(word, language) for word in own[key])
        if language == "pl":  # of the many that do not change with gender a part, lest they drown those that do
            changing = {word for word in provider.male_last_names if word.endswith("ki")}
            same = {*sorted(provider.unisex_last_names)[::8], *provider.male_last_names} - changing
            found["lm"], found["lf"] = same | changing, same | {word[:-1] + "a" for word in changing}
    if language in HOMES:
        given, family = HOMES[language]
        for gender in "mf":
            feminine = {word for word in given.split() if word[-1] in "aаে"}
            named = (
                set(given.split())
                if language not in {"sr"}
                else feminine
                if gender == "f"
                else set(given.split()) - feminine
            )
            found["g" + gender] |= named
            found["l" + gender] |= set(family.split())
    more = _MORE.get(language, "")
    if more:
        given_, family_ = CULTURES.get(more) or EXTRA[more]
        for gender in "mf":
            if not found["g" + gender] or language in {"ms", "vi"}:
                found["g" + gender] |= set(given_.split())
            found["l" + gender] |= {word.replace("_", " ") for word in family_.split()}
    return {
        key: tuple(sorted(word for word in words if len(word) > 1 and not _UNUSUAL.search(word)))
        for key, words in found.items()
    }


def _words(name: str, kind: str) -> tuple[tuple[str, str], ...]:
    return tuple((word, kind) for word in name.split(" "))


def person(language: str, gender: str, faked: Faked, rng: random.Random) -> Person:
    """Somebody of that language, with the whole name in one of the forms that are usual there."""
    own = pools(language)
    given = _words(faked._draw(list(own["g" + gender])), "g")
    surname = faked._draw(list(own["l" + gender]))
    if language in _PARTICLES and " " not in surname and rng.random() < (0.5 if language in {"nl", "ms"} else 0.15):
        particle = rng.choice(_PARTICLES[language].split("|"))
        if language == "ms":
            particle, surname = "bin " if gender == "m" else "binti ", rng.choice(own["gm"])
        surname = surname if particle.endswith("'") and surname[0] not in "AEIOUHÉ" else particle + surname
    elif language in {"es", "pt"} and rng.random() < 0.4:
        surname = f"{surname} {rng.choice(own['l' + gender])}"
    elif rng.random() < 0.05 and language not in {"hi", "mr", "fa", "ar", "vi"}:
        surname = f"{surname}-{rng.choice(own['l' + gender])}"
    family = tuple((word, "l" if word[0].isupper() else "") for word in surname.split(" "))
    draw = rng.random()
    initial = ((f"{given[0][0][0]}.", ""),)
    lead = given
    if language in {"ru", "uk"} and draw < 0.45:
        father = _words(rng.choice(own["p" + gender]), "g")
        short = ((f"{father[0][0][0]}.", ""),)
        forms = [
            given + father + family,
            given + father + family,
            family + given + father,
            initial + short + family,
            family + initial + short,
            given + father,
        ]
        return Person(gender, rng.choice(forms), given, family)
    if language == "vi":
        middle = ((rng.choice(_VIETNAMESE), ""),) if draw < 0.75 else ()
        return Person(gender, family + middle + given, given, family)
    if draw > 0.94:
        lead = initial
    elif draw > 0.86 and language not in SCRIPTS:
        lead = given + _words(rng.choice(own["g" + gender]), "g")
    elif draw > 0.83 and language not in SCRIPTS:
        lead = ((f"{given[0][0]}-{rng.choice(own['g' + gender]).split(' ')[0]}", "g"),)
    elif draw > 0.80 and surname.upper() != surname:
        return Person(gender, given + tuple((word.upper(), "") for word, _ in family), given, family)
    elif draw > 0.78 and language not in _SURNAME_FIRST:
        return Person(gender, family + given, given, family)
    return Person(gender, family + lead if language in _SURNAME_FIRST else lead + family, given, family)


def filled(template: str, language: str, faked: Faked, rng: random.Random) -> Item:
    """The template with its slots drawn anew, as a text that starts with a capital."""
    roles, acts, places, bodies = TONGUES[language][:4]

    def drawn(match: re.Match[str]) -> str:
        match match[0]:
            case "{R}":
                return rng.choice(roles)
            case "{S}":
                role = rng.choice(roles)
                at = 1 if role.startswith("{") else 0
                role = role[:at] + role[at : at + 1].upper() + role[at + 1 :]
                return re.sub(r"^(\{[^/]*/)(\w)", lambda found: found[1] + found[2].upper(), role)
            case _:
                return rng.choice(acts)

    template = re.sub(r"\{[RSA]\}", drawn, template)
    genders = ["", "", ""]
    for found in _SLOT.finditer(template):
        if found["person"] and found["gender"] and not genders[_WHO[found["person"]]]:
            genders[_WHO[found["person"]]] = found["gender"]
    people = [person(language, gender or rng.choice("mf"), faked, rng) for gender in genders]
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    size = at = 0
    last = ""
    for found in _SLOT.finditer(template):
        parts.append(template[at : found.start()])
        size += len(parts[-1])
        at = found.end()
        value, label = "", ""
        if found["person"]:
            somebody, kind = people[_WHO[found["person"]]], found["person"]
            if kind == "X":
                kind = rng.choice("PPPLG")
            if kind in "LM" and language in _BY_GIVEN:
                kind = "G"
            words = somebody.given if kind in "GH" else somebody.family if kind in "LM" else somebody.whole
            last = value = " ".join(inflected(list(words), somebody.gender, found["case"], language))
            label = "PERSON"
        elif found["word"] in ("gen", "dat", "acc"):
            value = turkish(last, found["word"])
        elif found["word"] == "n":
            value = str(rng.randint(2, 95))
        elif found["word"] == "y":
            value = str(rng.randint(1921, 2026))
        elif found["word"] == "C":
            value, label = rng.choice(places), "LOCATION"
        elif found["word"] == "O":
            value, label = rng.choice(bodies), "ORGANIZATION"
        else:
            value = found["one"] if people[0].gender == "m" else found["other"]
        if label:
            skipped = _ARTICLE.match(value).end() if label == "ORGANIZATION" else 0
            spans.append((size + skipped, size + len(value), label))
        parts.append(value)
        size += len(value)
    text = "".join(parts) + template[at:]
    return Item(text[:1].upper() + text[1:], tuple(spans))


def _pointed(frame: str, language: str) -> str:
    stop, comma = _POINTS.get(language, ("", ""))
    frame = frame[:-1] + stop if stop and frame.endswith(".") else frame
    return frame.replace(",", comma) if comma else frame


def _template(language: str, rng: random.Random) -> str:
    carriers = TONGUES[language][4]
    return rng.choice(carriers) if rng.random() < 0.62 else _pointed(rng.choice(FRAMES), language)


def _plain(language: str, rng: random.Random) -> str:
    draw = rng.random()
    if draw < 0.5:
        return _pointed(rng.choice(NOBODY), language)
    if draw < 0.85 or language not in phrases.LANGUAGES:
        return rng.choice(TONGUES[language][5])
    return re.sub(r"[{}]", "", phrases.opening(rng, language))


def abroad(faked: Faked, rng: random.Random) -> Item:
    """A text of one language; one in four names nobody."""
    language = rng.choice(("de", *LATIN)) if rng.random() < 0.6 else rng.choice(("ru", *SCRIPTS))
    named = rng.random() < 0.75
    item = filled((_template if named else _plain)(language, rng), language, faked, rng)
    while len(item.text) < 250 and rng.random() < 0.4:
        kind = _template if named and rng.random() < 0.4 else _plain
        pair = [item, filled(kind(language, rng), language, faked, rng)]
        if rng.random() < 0.4:
            pair.reverse()
        gap = rng.choice([" ", " ", " ", "\n", "\n\n", " – "])
        shift = len(pair[0].text) + len(gap)
        moved = tuple((start + shift, end + shift, label) for start, end, label in pair[1].spans)
        item = Item(pair[0].text + gap + pair[1].text, pair[0].spans + moved)
    return unaccented(item) if language in LATIN and rng.random() < 0.07 else item
