# ruff: noqa: E501, RUF001, SIM905
"""Case endings of names in the languages where simple rules do it, and names of other scripts in letters of another one."""

from __future__ import annotations

import re

# By language: gender ("" both), kind (g given, l family name, "" both), the ending as a pattern, what it becomes by case (g genitive, d dative, i
# instrumental, a accusative); the first that fits is taken, and a name that none fits stays as it is.
_RULES: dict[str, tuple[tuple[str, str, str, dict[str, str]], ...]] = {
    "ru": (
        ("m", "l", "(ов|ев|ёв|ин|ын)", {"g": r"\1а", "d": r"\1у", "i": r"\1ым", "a": r"\1а"}),
        ("f", "l", "(ов|ев|ёв|ин|ын)а", {"g": r"\1ой", "d": r"\1ой", "i": r"\1ой", "a": r"\1у"}),
        ("m", "l", "(ий|ый|ой)", {"g": "ого", "d": "ому", "i": "им", "a": "ого"}),
        ("f", "l", "ая", {"g": "ой", "d": "ой", "i": "ой", "a": "ую"}),
        ("m", "", "Павел", {"g": "Павла", "d": "Павлу", "i": "Павлом", "a": "Павла"}),
        ("m", "", "[йь]", {"g": "я", "d": "ю", "i": "ем", "a": "я"}),
        ("m", "", "([бвгджзклмнпрстфхцчшщ])", {"g": r"\1а", "d": r"\1у", "i": r"\1ом", "a": r"\1а"}),
        ("", "", "ия", {"g": "ии", "d": "ии", "i": "ией", "a": "ию"}),
        ("", "", "([гкхжчшщ])а", {"g": r"\1и", "d": r"\1е", "i": r"\1ой", "a": r"\1у"}),
        ("", "", "а", {"g": "ы", "d": "е", "i": "ой", "a": "у"}),
        ("", "", "я", {"g": "и", "d": "е", "i": "ей", "a": "ю"}),
        ("f", "g", "ь", {"g": "и", "d": "и", "i": "ью", "a": "ь"}),
    ),
    "uk": (
        ("m", "l", "(ий)", {"g": "ого", "d": "ому", "i": "им", "a": "ого"}),
        ("f", "l", "([сц]ьк)а", {"g": r"\1ої", "d": r"\1ій", "i": r"\1ою", "a": r"\1у"}),
        ("m", "l", "(ов|ев|єв|ін|їн)", {"g": r"\1а", "d": r"\1у", "i": r"\1им", "a": r"\1а"}),
        ("f", "l", "(ов|ев|єв|ін|їн)а", {"g": r"\1ої", "d": r"\1ій", "i": r"\1ою", "a": r"\1у"}),
        ("m", "", "о", {"g": "а", "d": "у", "i": "ом", "a": "а"}),
        ("m", "", "й", {"g": "я", "d": "ю", "i": "єм", "a": "я"}),
        ("m", "", "ь", {"g": "я", "d": "ю", "i": "ем", "a": "я"}),
        ("m", "", "([бвгджзклмнпрстфхцчшщ])", {"g": r"\1а", "d": r"\1у", "i": r"\1ом", "a": r"\1а"}),
        ("", "", "ія", {"g": "ії", "d": "ії", "i": "ією", "a": "ію"}),
        ("", "", "а", {"g": "и", "d": "і", "i": "ою", "a": "у"}),
        ("", "", "я", {"g": "і", "d": "і", "i": "ею", "a": "ю"}),
    ),
    "sr": (
        ("m", "", "([дт])ар", {"g": r"\1ра", "d": r"\1ру", "i": r"\1ром", "a": r"\1ра"}),
        ("m", "", "([ћчшжј])", {"g": r"\1а", "d": r"\1у", "i": r"\1ем", "a": r"\1а"}),
        ("m", "", "([бвгджзклмнпрстфхцђљњ])", {"g": r"\1а", "d": r"\1у", "i": r"\1ом", "a": r"\1а"}),
        ("m", "g", "о", {"g": "а", "d": "у", "i": "ом", "a": "а"}),
        ("", "g", "а", {"g": "е", "d": "и", "i": "ом", "a": "у"}),
    ),
    "hr": (
        ("m", "", "([dt])ar", {"g": r"\1ra", "d": r"\1ru", "i": r"\1rom", "a": r"\1ra"}),
        ("m", "", "([ćčšžj])", {"g": r"\1a", "d": r"\1u", "i": r"\1em", "a": r"\1a"}),
        ("m", "", "([bcdfghklmnprstvzđ])", {"g": r"\1a", "d": r"\1u", "i": r"\1om", "a": r"\1a"}),
        ("m", "g", "o", {"g": "a", "d": "u", "i": "om", "a": "a"}),
        ("", "g", "a", {"g": "e", "d": "i", "i": "om", "a": "u"}),
    ),
    "pl": (
        ("m", "l", "([scd]z?k)i", {"g": r"\1iego", "i": r"\1im", "a": r"\1iego"}),
        ("f", "l", "([scd]z?k)a", {"g": r"\1iej", "i": r"\1ą", "a": r"\1ą"}),
        ("m", "", "e([kcł])", {"g": r"\1a", "i": r"\1em", "a": r"\1a"}),
        ("m", "", "ń", {"g": "nia", "i": "niem", "a": "nia"}),
        ("m", "", "ś", {"g": "sia", "i": "siem", "a": "sia"}),
        ("m", "", "([kg])", {"g": r"\1a", "i": r"\1iem", "a": r"\1a"}),
        ("m", "", "([bcdfhłlmnprstwzżj])", {"g": r"\1a", "i": r"\1em", "a": r"\1a"}),
        ("", "", "ia", {"g": "ii", "i": "ią", "a": "ię"}),
        ("", "", "([kglj])a", {"g": r"\1i", "i": r"\1ą", "a": r"\1ę"}),
        ("", "", "a", {"g": "y", "i": "ą", "a": "ę"}),
    ),
    "cs": (
        ("m", "l", "ý", {"g": "ého", "i": "ým", "a": "ého"}),
        ("m", "", "í", {"g": "ího", "i": "ím", "a": "ího"}),
        ("m", "", "ek", {"g": "ka", "i": "kem", "a": "ka"}),
        ("m", "", "ec", {"g": "ce", "i": "cem", "a": "ce"}),
        ("m", "g", "(v|r)el", {"g": r"\1la", "i": r"\1lem", "a": r"\1la"}),
        ("m", "", "([žščřcj])", {"g": r"\1e", "i": r"\1em", "a": r"\1e"}),
        ("m", "", "([bdfghklmnprstvz])", {"g": r"\1a", "i": r"\1em", "a": r"\1a"}),
        ("f", "", "á", {"g": "é", "i": "ou", "a": "ou"}),
        ("f", "g", "ie", {"g": "ie", "i": "ií", "a": "ii"}),
        ("", "", "([žščřcj])a", {"g": r"\1i", "i": r"\1ou", "a": r"\1u"}),
        ("", "", "a", {"g": "y", "i": "ou", "a": "u"}),
    ),
    "el": (
        ("m", "", "ος", {"g": "ου", "a": "ο"}),
        ("m", "", "ός", {"g": "ού", "a": "ό"}),
        ("m", "", "([ηήαάέ])ς", {"g": r"\1", "a": r"\1"}),
        ("f", "g", "([αάηή])", {"g": r"\1ς"}),
    ),
}
_MARKED = {"de", "sv", "da", "no", "fi", "hu", "ka", "hy"}  # of several words the last alone takes the ending
_DOUBLED = ("ccs", "cs"), ("ssz", "sz"), ("ggy", "gy"), ("nny", "ny"), ("zzs", "zs"), ("lly", "ly"), ("tty", "ty")
CASED = _RULES.keys() | _MARKED


def _hungarian(word: str, case: str) -> str:
    back = next((letter in "aáoóuú" for letter in reversed(word.lower()) if letter in "aáoóuúeéiíöőüű"), True)
    stem = {"a": "á", "e": "é"}.get(word[-1])
    word = word[:-1] + stem if stem else word
    if case == "v":
        with_ = "al" if back else "el"
        if word[-1] in "aáoóuúeéiíöőüű":
            return word + "v" + with_
        pair = next((double for double, pair in _DOUBLED if word.endswith(pair)), "")
        return (word[: -len(pair) + 1] + pair if pair else word + word[-1]) + with_
    return word + {"n": ("nek", "nak"), "k": ("től", "tól")}[case][back]


def _marked(word: str, case: str, language: str) -> str:
    last, vowel = word[-1], word[-1].lower() in "aeiouyäöõüåáéíóú"
    if language == "hu":
        return _hungarian(word, case)
    if language == "fi":
        if word.endswith("nen"):
            return word[:-3] + "sen"
        word = re.sub(r"(kk|pp|tt)([aeiouyäö])$", lambda found: found[1][0] + found[2], word)
        return word + ("n" if vowel else "in")
    if language == "ka":
        stem = word[:-1] if last == "i" else word
        return stem + ("is" if case == "g" and last == "i" else "s" if case == "g" else "ma" if last == "i" else "m")
    if language == "hy":
        return word + ("i" if case == "g" and not vowel else "yi" if case == "g" else "n" if vowel else "y")
    return word if last in "sxzß" else word + "s"


def inflected(words: list[tuple[str, str]], gender: str, case: str, language: str) -> list[str]:
    """The words of a name, each with its kind (g given, l family name, "" what stays), in the case given."""
    if not case or language not in CASED:
        return [word for word, _ in words]
    if language in _MARKED:
        return [*(word for word, _ in words[:-1]), _marked(words[-1][0], case, language)]
    return ["-".join(_ruled(part, kind, gender, case, language) for part in word.split("-")) for word, kind in words]


def _ruled(word: str, kind: str, gender: str, case: str, language: str) -> str:
    for wanted, of, ending, forms in _RULES[language]:
        if kind and wanted in ("", gender) and of in ("", kind) and case in forms:
            changed, times = re.subn(f"(?:{ending})$", forms[case], word)
            if times:
                return changed
    return word


def turkish(name: str, case: str) -> str:
    """What follows the apostrophe: gen, dat or acc."""
    vowels = [letter for letter in name.replace("I", "ı").replace("İ", "i").lower() if letter in "aıoueiöü"]
    last = vowels[-1] if vowels else "e"
    close = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}[last]
    open_ = name[-1].lower() in "aıoueiöü"
    if case == "dat":
        return ("y" if open_ else "") + ("a" if last in "aıou" else "e")
    return ("n" if open_ else "") + close + "n" if case == "gen" else ("y" if open_ else "") + close


_GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
_ARMENIAN = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev".split(),
        strict=True,
    )
)
_SERBIAN = dict(
    zip(
        ("lj", "nj", "dž", *"abvgdđežzijklmnoprstćufhcčš"),
        ("љ", "њ", "џ", *"абвгдђежзијклмнопрстћуфхцчш"),
        strict=True,
    )
)


def rewritten(word: str, language: str) -> str:
    """A Georgian or Armenian name in Latin letters (ka, hy), a Croatian one in Cyrillic ones (sr); another stays."""
    table = {"ka": _GEORGIAN, "hy": {"ու": "u", **_ARMENIAN}, "sr": _SERBIAN}.get(language)
    if table is None:
        return word
    pattern = re.compile("|".join(sorted(table, key=len, reverse=True)))
    text = pattern.sub(lambda found: table[found[0]], word.lower())
    return re.sub(r"(?:^|(?<=[ -]))\w", lambda found: found[0].upper(), text)
