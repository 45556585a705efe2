"""Addresses written for people only: "jane (at) example dot com", "192[.]0[.]2[.]7"."""

# ruff: noqa: E501, RUF001  (expressions are kept whole, and hold the brackets that texts hold)

from __future__ import annotations

import re
from collections.abc import Iterator

from .fold import Edit, lowered
from .hints import ALL, BRACKETS, DOTS, SIGNS

TLD = (
    r"(?:com|org|net|edu|gov|mil|int|info|biz|name|pro|io|co|ai|app|dev|me|tv|cc|xyz|online|site|tech|cloud|email|mail|"
    r"scot|wales|cymru|irish|london|paris|alsace|corsica|wien|tirol|swiss|hamburg|koeln|cologne|bayern|ruhr|nrw|saarland|"
    r"amsterdam|frl|brussels|gent|vlaanderen|gal|eus|madrid|barcelona|istanbul|moscow|tokyo|osaka|kyoto|sydney|melbourne|"
    r"nyc|boston|miami|vegas|quebec|asia|africa|lat|gmbh|ltd|llc|group|company|solutions|services|digital|media|network|"
    r"systems|today|news|space|website|fun|top|vip|wiki|work|works|zone|care|health|law|legal|finance|bank|photo|photos|art|"
    r"music|film|games|travel|house|homes|garden|farm|kitchen|cafe|bar|pub|beer|wine|fit|yoga|coach|training|academy|"
    r"school|university|college|church|foundation|ngo|ong|eco|earth|green|energy|solar|tel|mobi|jobs|museum|aero|coop|post|"
    r"local|internal|example|test|invalid|eu|cat|shop|blog|club|agency|studio|design|store|live|life|world|berlin|bzh|"
    r"a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrst]|f[ijkmor]|g[abdefghilmnprtuwy]|"
    r"h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]|m[acdghklmnopqrstuvwxyz]|n[acefgilopruz]|om|"
    r"p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghikmnorstuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw])"
    r"(?![A-Za-z0-9-])"
)
_DOT_WORD = r"(?:dot|d0t|punkt|punktum|punto|point|ponto|pont|punt|nokta|punct|bodka|pika|titik|chấm|τελεία|кропка|крапка|kropka|ta[cč]ka|te[cč]ka|to[cč]ka|taškas|punkts|nekuda|nokta|piste|prik|точка|тачка|נקודה|نقطة|نقطه|دوت|دات|डॉट|จุด|ドット|どっと|닷|쩜|점|点|點)"
_AT_WORD = (
    r"(?:at|a|ät|@|et|chez|arroba|arobase|arobas|chiocciola|klammeraffe|ma[lł]pa|zavin[aá][cč]|kukac|snabel-?a|"
    r"apenstaartje|apestaartje|собака|собачка|равлик|maimuță|coadă de maimuță|krøllalfa|alfakrøll|at[ -]sign|at-zeichen|kukač|αt|παπάκι|eta|strudel|שטרודל|آت|أت|ات|एट|ऐट|แอท|マーク|アット(?:マーク)?|あっと|arond|afna|manki|majmun|a còng|a vòng|艾特|圈a|골뱅이)"
)
_OPEN, _CLOSE = r"[\[({<（【［｛\"“]", r"[\])}>）】］｝\"”]"
# For dots quotes of any kind do.
_OPENED, _CLOSED = rf"{_OPEN[:-1]}'‘]", rf"{_CLOSE[:-1]}'’]"
# What is put into an address to be taken out again.
_FILLER = r"(?:[\[({<] ?(?:no|remove|delete|kill|anti|without|ohne|sans|sin)[ _.-]?(?:this|me|spam|it|caps|junk|spaces?)? ?[\])}>])"
_MARK = r"(?:_|[^\w\s@.,;'\"()\[\]{}<>&])"
_JOIN = {
    "-": ("dash", "hyphen", "minus", "bindestrich", "tiret", "trattino", "guion", "guión", "streepje"),
    "_": ("underscore", "under score", "unterstrich", "underline", "sottotrattino", "soulignement"),
}
_DASH_WORD = rf" (?:{'|'.join(_JOIN['-'])}) "
_JOINED = re.compile(rf" ({'|'.join(word for words in _JOIN.values() for word in words)}) ", re.IGNORECASE)
_DOT = re.compile(
    rf" ?{_OPENED}{{1,2}} ?(?:{_DOT_WORD}|\.|d|p|pkt) ?{_CLOSED}{{1,2}} ?| ?&lt; ?dot ?&gt; ?| {_DOT_WORD} | \. | ?{_MARK}{{1,3}}{_DOT_WORD}{_MARK}{{1,3}} ?|(?-i:(?<=[a-z0-9])DOT(?=[a-z0-9]))|\.",
    re.IGNORECASE,
)
_SEPARATOR = _DOT.pattern
_LABEL = rf"[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ-]{{0,40}}[A-Za-z0-9À-ɏ])?(?:{_DASH_WORD}[A-Za-z0-9-]{{1,40}}){{0,2}}"
_DOMAIN = re.compile(rf"(?:{_LABEL}(?:{_SEPARATOR})){{1,4}}?{TLD}(?!(?:{_SEPARATOR}){TLD})", re.IGNORECASE)
LOCAL = re.compile(
    rf"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_+-]{{1,40}}(?:(?:{_SEPARATOR}|{_JOINED.pattern})[A-Za-z0-9_+-]{{1,40}}){{0,4}}\Z",
    re.IGNORECASE,
)
LOCAL_REACH = 90
# Each begins with a sign that is rare or a fixed string, which is what makes them cheap.
BRACKETED = re.compile(
    rf"{_OPEN} ?(?:(?P<at>{_AT_WORD})|(?P<dot>{_DOT_WORD}|\.)) ?{_CLOSE} ?(?:{_FILLER} ?)?", re.IGNORECASE
)
_ENTITY_AT = re.compile(r"&(?:lt; ?at ?&gt|at); ?", re.IGNORECASE)
_BRACKETS = ("[", "(", "{", "<", '"at"', '"AT"', '"@"')
_FOLLOWED = rf"(?=[A-Za-z0-9À-ɏ-]{{1,60}}(?: ?{_OPENED}{{1,2}} ?[dpktn.ドど닷쩜점点點]|\.[A-Za-z]|(?i: {_DOT_WORD} | ?{_MARK}{{1,3}}{_DOT_WORD}|{_DASH_WORD})| \. ))"
_WORDS_AT = tuple(
    (word, re.compile(f"{word if 'at' in word.lower()[:4] else f'(?i:{word})'}{_FOLLOWED}"))
    for word in (
        " at ",
        " AT ",
        " At ",
        " 'at' ",
        " kukac ",
        " arroba ",
        " arobase ",
        " arobas ",
        " chiocciola ",
        " klammeraffe ",
        " apenstaartje ",
        " arond ",
        " afna ",
        " manki ",
        " strudel ",
    )
)
# Words that are others too, before a domain whose dots are words: "jane bei example punkt de".
_PREPOSITION = re.compile(
    r" (?:à|a|chez|bei|bij|presso|hos|eta|u|en|na|w|pri) (?!(?:c[ei]|cet|cette|un|une|tel|quel|dies\w*|dem|der|einem|est[ea]|es[ea]|tal|cierto|quest[oa]|quel\w*|tale|certo|dit|dat) )(?=[A-Za-z0-9À-ɏ-]{2,60}\Z)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:e-?mail|courriel|correo|adress|écri|schreib|schrijf|scriv|escr[ií]b|escrev|napi|piš|skriv|rašy)",
    re.IGNORECASE,
)
_ENDING = re.compile(TLD, re.IGNORECASE)
_DOTS_SAID = (
    " punkt ",
    " punto ",
    " ponto ",
    " punt ",
    " punktum ",
    " kropka ",
    " tecka ",
    " tečka ",
    " tocka ",
    " točka ",
    " tacka ",
    " tačka ",
    " taškas ",
    " bodka ",
)
# Providers of mail that everyone knows.
PROVIDERS = (
    "gmail", "googlemail", "hotmail", "yahoo", "icloud", "protonmail", "outlook", "gmx", "rediffmail", "fastmail",
    "hanmail", "seznam", "yandex",
)  # fmt: skip
# Turkish and Indonesian say "et", which is the "and" of French and Latin, and words of their own for the dot.
_ET = re.compile(" et (?=[A-Za-z0-9-]{1,60} (?:nokta|titik) )")
# Glued to the address, as scripts without blanks write it, with what may be glued for its dots.
_GLUED_DOT = "(?:ドット|どっと|닷|쩜|점|点|點)"
_GLUED_AT = re.compile(
    rf"(?:골뱅이|艾特|圈[aA]|アット(?:マーク)?|あっと) ?(?=[A-Za-z0-9-]{{1,60}} ?(?:\.|{_GLUED_DOT}) ?[a-z])"
)
_GLUED_DOTS = re.compile(rf"(?<=[A-Za-z0-9]) ?(?:\.|{_GLUED_DOT}) ?(?=[A-Za-z0-9])")
_GLUED_DOMAIN = re.compile(rf"[A-Za-z0-9-]{{1,60}}(?: ?(?:\.|{_GLUED_DOT}) ?[A-Za-z0-9-]{{1,60}}){{1,4}}")
# A sign of which it is said that it stands for "@": "jane★example.jp (★を@に)".
_TOLD = re.compile(r"([を换換改替→])[^\s@]{0,6}[\s\"'「『“]{0,2}@")
_TOLD_SIGN = re.compile(r"[^\w\s@.,;:'\"()<>「」『』（）-](?=[\s」』\"'”)）]{0,2}[を换換改替→])")
_FOREIGN_AT = re.compile(
    rf" (?i:ät|małpa|zavináč|собака|собачка|равлик|alfakrøll|krøllalfa|παπάκι|a còng|a vòng|maimuță|ät-merkki|кльомба|маймунка|мајмун|eta|שטרודל|آت|أت|ات|एट|ऐट|แอท) {_FOLLOWED}"
)
_SIGN_NAMED = re.compile(rf" (?i:(?:at|snabel)[ -](?:sign|a)|at the rate(?: of)?) {_FOLLOWED}")
_SIGNS_NAMED = ("t sign ", "t-sign ", " snabel-a ", "t the rate ")
_MARKED_AT = re.compile(rf" ?{_MARK}{{1,3}}[aA][tT]{_MARK}{{1,3}} ?{_FOLLOWED}")
_CAPITAL_AT = re.compile(r"AT(?<=[a-z0-9]AT)(?=[a-z0-9-]{1,60}(?:DOT|\.)[a-z])")
# "jane.at.example.dot.org"
_DOTTED_AT = re.compile(rf"\.at(?<=[a-z0-9]\.at)\.(?=(?:[a-z0-9-]{{1,40}}\.dot\.){{1,3}}{TLD})", re.IGNORECASE)
_DOTTED_DOT = re.compile(r"\.dot\.", re.IGNORECASE)
_MARK_AT = re.compile(rf"at(?:{_MARK}(?<={_MARK}at.)|\.(?<=\.at\.))")
# A letter, drawn: jane✉example.org
_DRAWN_AT = re.compile("[📧✉📨📩💌🅰](?<=[A-Za-z0-9].)\ufe0f?(?=[A-Za-z0-9-]{1,60}\\.[A-Za-z])")
_SIGN = re.compile(r"@[ \t]?")
# What must stand in a text for some of these: beginnings of what may be in brackets, rare words for the sign, for dots.
BRACKETED_WORDS = (*_AT_WORD[3:-1].replace("(?:マーク)?", "").split("|"), *_DOT_WORD[3:-1].split("|"), ".")
SIGN_WORDS = (
    *PROVIDERS,
    *(word for word, _ in _WORDS_AT[4:]),
    " nokta ",
    " titik ",
    "t sign ",
    "t-sign ",
    " snabel-a ",
)
DOT_WORDS = (" dot ", " point ", *_DOTS_SAID)
# Pieces of an address put together in code: 'jane' + '@' + 'example.com'.
_PIECES = ("'@", '"@', "@'", '@"')
_CONCATENATED = re.compile(r"""(?<=[\w@.-])["'] ?[+.&]{1,2} ?["'](?=[\w@.-])""")
_REACH = 40
# "j a n e (at) e x a m p l e (dot) o r g"
_SPACED_AT = re.compile(r"at(?= ?[\])}>]? \w \w )")
_SPACED_DOT = r"(?:[\[({<] ?(?i:dot) ?[\])}>]|(?i:dot)|\.)"
_SPACED_ADDRESS = re.compile(
    rf"(?<!\S)\w(?: (?:[\w+-](?![^\s.])|{_SPACED_DOT})|\.\w(?!\w)){{2,40}} (?P<at>[\[({{<] ?(?i:at) ?[\])}}>]|(?i:at))(?: (?:[\w-](?![^\s.,;])|{_SPACED_DOT})|\.\w(?!\w)){{2,40}}"
)
_PART = re.compile(rf"( ?{_SPACED_DOT} ?)|( [\[({{<]? ?(?i:at) ?[\])}}>]? ?)| ")
_SPACED_REACH = 120
_MAIL_WORD = re.compile(
    r"\b(?:e-?mail|mail|write|reach|contact|ping|message|msg|address|correo|courriel|send|schreib)", re.IGNORECASE
)
_MAIL_REACH = 60
# "jane(nospam)@example.org"
_FILLED_AT = re.compile(r"@(?:(?<=[\])}>]@)|(?=[\[({<]))")
_FILLER_AHEAD, _FILLER_BEHIND = re.compile(rf"{_FILLER}\Z", re.IGNORECASE), re.compile(_FILLER, re.IGNORECASE)
# What stands before "at" and "@" where a site is meant, and before "dot com" where the word is.
NO_LOCAL = frozenset(
    """
    us me it is are was be found available online live hosted look see here them more blog site website page up out now
    only him her shop read visit sign register free learn check buy or and docs documentation email mail meet arrive
    the a an this that stay stop start work works working based sold listed posted published browse call shown head go went
    """.split()  # noqa: SIM905
)
_NO_DOMAIN = frozenset(
    ["the", "a", "an", "this", "that", "our", "your", "their", "every", "each", "one", "some", "any"]
)
_DOTTED_NUMBER = re.compile(
    r"(?<![0-9.])[0-9]{1,3}(?: ?(?:dot|point|punkt|\.) ?[0-9]{1,3}){3}(?![0-9.])", re.IGNORECASE
)


def spoken(text: str, may: int = ALL) -> Iterator[Edit]:
    """Edits that write "at" and "dot" of addresses as signs. They may overlap.

    Nothing is looked for that the text may not hold (hints.py).
    """
    if may & BRACKETS and (any(bracket in text for bracket in _BRACKETS) or not text.isascii()):
        for match in BRACKETED.finditer(text):
            start, end = _doubled(text, match)
            if match["at"]:
                yield from _address(text, start, end, sure=True)
            elif match[0][0] != "<" and text[start - 1 : start].isalnum() and text[end : end + 1].isalnum():
                yield start, end, "."
    if "&lt;" in text or "&at;" in text:
        for match in _ENTITY_AT.finditer(text):
            start = match.start() - (text[match.start() - 1 : match.start()] == " ")
            yield from _address(text, start, match.end(), sure=True)
    small = lowered(text)
    for word, expression in _WORDS_AT[:4]:
        if word in text:
            for match in expression.finditer(text):
                yield from _address(text, match.start(), match.end(), sure=word.isupper() or word[1] == "'")
    for word, expression in (*_WORDS_AT[4:], (" et ", _ET)) if may & SIGNS else ():
        if word in small:
            for match in expression.finditer(text):
                yield from _address(text, match.start(), match.end(), sure=match[0].isupper())
    if may & DOTS:
        yield from _behind_prepositions(text, small)
    if not text.isascii():
        for match in _FOREIGN_AT.finditer(text):
            yield from _address(text, match.start(), match.end(), sure=True)
        for match in _DRAWN_AT.finditer(text):
            yield from _address(text, *match.span(), sure=True)
        yield from _glued(text)
        if "@" in text:
            yield from _told(text)
    if "DOT" in text:
        for match in _CAPITAL_AT.finditer(text):
            yield from _address(text, match.start(), match.end(), sure=True)
    yield from _spaced(text, small)
    if may & (SIGNS | DOTS) and any(sign in small for sign in _SIGNS_NAMED):
        for match in _SIGN_NAMED.finditer(text):
            yield from _address(text, *match.span(), sure=True)
    if _MARK_AT.search(small):
        for match in _DOTTED_AT.finditer(text) if ".dot." in small else ():
            yield *match.span(), "@"
            yield from (
                (dot.start(), dot.end(), ".") for dot in _DOTTED_DOT.finditer(text, match.end(), match.end() + _REACH)
            )
        for match in _MARKED_AT.finditer(text):
            yield from _address(text, match.start(), match.end(), sure=match[0][0] == " ")
    if "@" in text and any(piece in text for piece in _PIECES):
        for match in _CONCATENATED.finditer(text):
            if "@" in text[max(0, match.start() - _REACH) : match.end() + _REACH]:
                yield *match.span(), ""
    if "@" in text:
        for match in _FILLED_AT.finditer(text):
            ahead = _FILLER_AHEAD.search(text, max(0, match.start() - _REACH), match.start())
            for filler in filter(None, (ahead, _FILLER_BEHIND.match(text, match.end()))):
                yield *filler.span(), ""
    if "@" in text:
        for match in _SIGN.finditer(text):
            start = match.start() - (text[match.start() - 1 : match.start()] == " ")
            yield from _address(text, start, match.end(), sure=False)
    if may & DOTS and " dot " in small:
        for match in _DOTTED_NUMBER.finditer(text):
            yield from dots_of(text, match.start(), match.end())


def _behind_prepositions(text: str, small: str) -> Iterator[Edit]:
    for word in (" point ", *_DOTS_SAID):
        at = small.find(word)
        while at >= 0:
            sign = (
                _PREPOSITION.search(text, max(0, at - LOCAL_REACH), at) if _ENDING.match(text, at + len(word)) else None
            )
            if sign and _is_someones(text, sign.start()):
                yield from _address(text, *sign.span(), sure=True)
            at = small.find(word, at + 1)


def _is_someones(text: str, end: int) -> bool:
    """Whether what stands before a preposition is a login, or someone is to be written to there."""
    local = LOCAL.search(text, max(0, end - LOCAL_REACH), end)
    if local is None:
        return False
    before = max(0, local.start() - _MAIL_REACH)
    return any(char in "._+" or char.isdigit() for char in local[0]) or bool(_ASKED.search(text, before, local.start()))


def _doubled(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where a word in brackets begins and ends, with a second pair around them and the blanks around it."""
    start, end = match.span()
    inner = match[0].rstrip()
    if text[start - 1 : start] == inner[0] and text[start + len(inner) : start + len(inner) + 1] == inner[-1]:
        start, end = start - 1, start + len(inner) + 1
        end += text[end : end + 1] == " "
    return start - (text[start - 1 : start] == " "), end


def _glued(text: str) -> Iterator[Edit]:
    for match in _GLUED_AT.finditer(text):
        start = match.start() - (text[match.start() - 1 : match.start()] == " ")
        domain = _GLUED_DOMAIN.match(text, match.end())
        if domain and text[start - 1 : start].isalnum() and text[start - 1].isascii():
            yield start, match.end(), "@"
            for dot in _GLUED_DOTS.finditer(text, domain.start(), domain.end()):
                yield *dot.span(), "."


def _told(text: str) -> Iterator[Edit]:
    """A sign between a name and a domain, where the text says that it stands for "@"."""
    for match in _TOLD.finditer(text):
        sign = _TOLD_SIGN.search(text, max(0, match.start() - 4), match.start() + 1)
        at = text.rfind(sign[0], max(0, sign.start() - 2 * _REACH), sign.start()) if sign else -1
        if at > 0 and text[at - 1].isalnum() and text[at - 1].isascii() and _DOMAIN.match(text, at + 1):
            yield at, at + 1, "@"


def _address(text: str, start: int, end: int, *, sure: bool) -> Iterator[Edit]:
    """Edits for the address around an "at" in text[start:end]; `sure` where it can hardly mean anything else."""
    domain = _DOMAIN.match(text, end)
    if domain is None:
        return
    local = LOCAL.search(text, max(0, start - LOCAL_REACH), start)
    if local is None or local[0].lower() in NO_LOCAL or _DOT.split(domain[0])[0].lower() in _NO_DOMAIN:
        return
    dots = [*dots_of(text, local.start(), local.end()), *dots_of(text, domain.start(), domain.end())]
    dotted = any(reading != text[first:last] for first, last, reading in dots)
    if text[start:end] == "@" and not dotted:
        return
    telling = dotted or any(char in "._+" or char.isdigit() for char in local[0])
    if sure or telling or _MAIL_WORD.search(text, max(0, start - _MAIL_REACH), start):
        yield start, end, "@"
        yield from dots


def _spaced(text: str, small: str) -> Iterator[Edit]:
    """Addresses whose letters are spaced and whose signs are words or in brackets."""
    done = 0
    for place in _SPACED_AT.finditer(small):
        match = _SPACED_ADDRESS.search(text, max(done, place.start() - _SPACED_REACH), place.end() + _SPACED_REACH)
        if match and match.start("at") <= place.start() < match.end("at"):
            done = match.end()
            for part in _PART.finditer(text, match.start() + 1, done):
                yield *part.span(), "." if part[1] else "@" if part[2] and len(part[2]) > 1 else ""


def dots_of(text: str, start: int, end: int) -> Iterator[Edit]:
    """Edits for the words for dots and dashes in text[start:end], a part of an address."""
    for match in _DOT.finditer(text, start, end):
        yield match.start(), match.end(), "."
    for match in _JOINED.finditer(text, start, end):
        yield match.start(), match.end(), "-" if match[1].lower() in _JOIN["-"] else "_"
