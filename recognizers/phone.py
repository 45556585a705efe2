"""Telephone numbers: international forms of every country, national forms by shape, region or context.

`phonenumbers` judges candidates that a regex around digit runs has cut out; it never scans the text itself. Its
verdict is not the last word: numbers reserved for fiction (555-0100, UK drama numbers) and made-up ones are no numbers
to it, but they are to a reader, so an unmistakable shape or a telephone word in front is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from redact.detect.folding.tables import BOUNDARY
from redact.detect.recognizer import recognizer

from .phone_words import AMBIGUOUS, CALLING, COUNTED, FILLERS, ON, OTHER, OWN_NUMBER, STRONG, UNSPACED, WEAK

# Regions whose national forms are recognised without a telephone word, by validity. NANP numbers go by their shape.
REGIONS = ("GB", "DE", "FR", "IT", "NL", "ES", "PL")

# A digit run with at most three separators in a row. Not inside words, paths, prices, decimals, longer tokens.
_CANDIDATE = regex.compile(
    r"[+(\d](?<![A-Za-z0-9_/\\#$€£¥&@+-].)(?<!\d[.,].)(?<!\w\..)(?<!\d[ ]?[x\u00d7*]\s?.)"
    r"(?:(?<=\+)\(?\d|(?<=\()\+?\d|(?<=\d))(?:[ .()/\-]{0,3}+\d){5,19}+"
    r"(?<ext>[ ,;]{0,2}(?:x|ext\.?|extn\.?|extension|durchwahl|dw|poste|interno|anexo|ramal|wew\.?|linka|klapka|"
    r"toestel|tst\.|anknytning|ankn\.|lokal|mellék|доб\.?|дод\.|внутр?\.|вн\.|εσωτ\.|#)[ .:]{0,2}\d{1,6})?"
    r"(?![A-Za-z0-9_%€$£]|[.,]\d)",
    regex.IGNORECASE,
)
# After an underscore, a letter of a script without spaces, a Hebrew prefix, a URI scheme or a messenger's address.
_GLUED = regex.compile(
    r"(?:(?<=[_\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}])|"
    r"(?<=(?:tel|sms|callto|phone|fax|whatsapp|mobile):)|"
    r"(?<=\p{Hebrew}[-\u05be])|(?<=wa\.me/)|(?<=[?&]phone=)|(?<=(?<![\w./-])(?:tel|tél|telf?|tlf|fon|phone|fax|mob|cell|тел)\.)|"
    r"(?<=(?:caller|calling|callee)(?:[ _-]?(?:id|number))?[\"']?[ :=]{1,2}[\"']?)|(?<=[/|])(?=\+\d))"
    r"\+?\d(?:[ .()/\-]{0,2}+\d){6,14}+(?![A-Za-z0-9])",
    regex.IGNORECASE,
)
_DATE = regex.compile(
    r"(?<!\d)(?<!\d[./])(?<!\d\d-\d\d-)(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|"
    r"(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d(?=$|[ ])|"
    r"(?:19|20)\d\d ?- ?(?:19|20)\d\d)(?!\d)"
)
_COMPACT_DATE = regex.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")
_SOCIAL_SECURITY = regex.compile(r"\d{3}-\d{2}-\d{4}")
_CARD = regex.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}|3\d{3}([ -])\d{6}\2\d{4,5}")
_ISBN = regex.compile(r"(?:97[89][ -]?)?\d{1,5}[ -]\d{1,7}[ -]\d{1,7}[ -]\d")

# Shapes that only telephone numbers have.
_NANP_MARKED = regex.compile(r"(?:\+?1[ .-]?|001[ .-])?(?:\(\d{3}\)[ .-]{0,2}|\d{3}([-.])(?=\d{3}\1))\d{3}[ .-]\d{4}")
_NANP_SPACED = regex.compile(r"(?:1 )?[2-9]\d{2} [2-9]\d{2}[ -]\d{4}|1[ -]8(?:00|33|44|55|66|77|88)[ -]\d{3}[ -]\d{4}")
_AREA_IN_BRACKETS = regex.compile(r"\(0?\d{1,4}\)[ -]?\d{2,5}(?:[ -]\d{2,5}){1,3}|\(0\d{1,4}\)[ -]?\d{4,8}")
_TRUNK_ZERO = regex.compile(
    r"0[1-9]\d{0,4}(?:[ ](?:\d{2,4}[ ]){0,3}\d{2,8}|-(?:\d{2,4}-){0,3}\d{3,8}|/[ ]?\d{3,8}|(?:\.\d\d){4}|(?:-\d\d){4})"
)
_SLASHED = regex.compile(r"0[1-9]\d{1,3} ?[/-] ?\d{2,4}(?: ?\d{2,4}){0,3}(?:-\d{1,4})?")
_CHINESE = regex.compile(r"1[3-9]\d([ -])\d{4}\1\d{4}")
_CHINESE_MOBILE = regex.compile(r"1[3-9]\d{9}")
_INDIAN = regex.compile(r"[6-9]\d{4} \d{5}")
_RUSSIAN = regex.compile(r"8[ -]?(?:\([3-9]\d{2}\)|[3-9]\d{2})[ -]?\d{3}[ -]\d{2}[ -]\d{2}")
_SPANISH = regex.compile(r"[6-9]\d\d \d\d \d\d \d\d|[6-9]\d\d-\d{2,3}-\d{2,3}(?:-\d\d)?")
_TURKISH = regex.compile(r"0 ?\([2-5]\d\d\) ?\d{3} ?\d{2} ?\d{2}")
_POLISH = regex.compile(r"[4-8]\d\d-\d{3}-\d{3}")
_MOBILE = regex.compile(r"07[1-9]\d{8}|0[67]\d{8}")
# Eleven digits with the zero of calls at home, and the country in which a mobile number is written so.
_HOME_MOBILES = (
    (regex.compile(r"0[789][01]\d{8}"), "NG"), (regex.compile(r"09\d{9}"), "PH"), (regex.compile(r"09\d{9}"), "IR"),
    (regex.compile(r"01[3-9]\d{8}"), "BD"), (regex.compile(r"01[0125]\d{8}"), "EG"), (regex.compile(r"03\d{9}"), "PK"),
    (regex.compile(r"05\d{9}"), "TR"), (regex.compile(r"0[789]0\d{8}"), "JP"), (regex.compile(r"010\d{8}"), "KR"),
    (regex.compile(r"89\d{9}"), "RU"), (regex.compile(r"04[12]\d{8}"), "VE"),
)  # fmt: skip

_SYMBOLS = frozenset("\u260e\u260f\u2706\U0001f4de\U0001f4f1\U0001f4f2\U0001f4e0\U0001f57f")
# An abbreviation that is another word without its full stop, and purses whose numbers are those of their telephones.
_PORTABLE = regex.compile(
    r"(?<!\p{L})(?:(?:t[ée]l\.? )?port\.[ :]{1,3}|[hct]/p[ .:#]|cp ?#|[تجم](?:[ ]?[:.]|/)[ ]?|"
    r"(?:(?:orange|mobile|airtel|vodafone|moov) (?:money|cash)|(?:mtn )?momo|wave|m-?pesa|tigo ?pesa|"
    r"ecocash|mvola|zaad|evc(?: plus)?|"
    r"e-?mola|m-?paisa|(?:chave )?pix(?: (?:celular|telefone))?|upi(?: id)?|"
    r"zelle|venmo|cash ?app|nequi|daviplata|yape|plin|bre-b|pago móvil|"
    r"bizum|mb ?way|swish|vipps|mobilepay|gcash|bkash|nagad|easypaisa|jazzcash|unitel|digicel|"
    r"bmobile|safaricom|terminal|vodafone|airtel|mtn|jio|zain|ooredoo|etisalat|telenor|ufone|globe|viettel|telkomsel|indosat|maxis|celcom)"
    r"(?: (?:n[°ºo]\.?|number|numéro|num\.?|nr\.?|to|at|me at|on|al|es|is))?[ ]?[ :#-])[ ]{0,2}$",
    regex.IGNORECASE,
)
# WhatsApp in Indonesia, and a state of America: the number tells.
_INDONESIAN = regex.compile(r"(?<!\p{L})(?:WA|No\.? ?WA)[ :.]{1,3}$")
# Scripts without blanks between words give up only those of their words that tell something.
_WORD = regex.compile(
    UNSPACED + r"|\p{Lu}?(?:(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}])[^\W\d_\p{Lu}])+|\p{Lu}+(?!\p{Ll})|[$€£#№]"
)
# The address of a machine.
_QUAD = regex.compile(r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}")
# Pairs of digits in a row: the national form of France and others, and drawn numbers.
_PAIRS = regex.compile(r"\d\d(?:[ .-]\d\d){3,}")


@recognizer("PHONE_NUMBER", name="PhoneNumberRecognizer", score=0.7)
def find_phone_numbers(text: str) -> list[tuple[int, int, float]]:
    """Telephone numbers in a text, with extension; (start, end, score).

    Source: ITU-T E.164, the numbering plans in phonenumbers, Ofcom's numbers for drama, NANPA's 555 line numbers.
    """
    return list(_find(text))


def _find(text: str) -> Iterator[tuple[int, int, float]]:
    match = _CANDIDATE.search(text)
    while match:
        extension = match["ext"]
        start, end, after = match.start(), match.end() if extension is None else match.start("ext"), match.end()
        body = text[start:end]
        if body[0] == "(" and ")" not in body:
            start, body = start + 1, body[1:]
        length, score = _longest(body, _context(text, start, after))
        if score:
            after = after if length == len(body) else start + length
            yield start, after, score
        match = _CANDIDATE.search(text, after)
    for match in _GLUED.finditer(text):
        digits = _digits(match[0])
        before = text[max(0, match.start() - 8) : match.start()]
        if before[-1:] == "第" or _QUAD.fullmatch(match[0]):  # an ordinal in China and Japan
            continue
        # A run of digits in the name of a file may be a number of anything.
        named = before[-1:] == "_" and match[0].isdecimal()
        context = _context(text, match.start(), match.end()) if named else "weak"
        if 7 <= len(digits) <= 15 and (
            before[-1:] in ":/=.\"'| "
            or _CHINESE_MOBILE.fullmatch(match[0])
            or _judge(match[0], "")
            or _judge(match[0], context)
        ):
            yield match.start(), match.end(), 0.85


def _longest(body: str, context: str) -> tuple[int, float]:
    """The longest head of whole groups that is a telephone number: its length and score, or (0, 0)."""
    if _CARD.match(body) or (_DATE.search(body) and not body.startswith("+")):
        return 0, 0.0
    for _ in range(6):
        score = _judge(body, context)
        if score:
            return len(body), score
        cut = max(body.rfind(" "), body.rfind("("), body.rfind("/"))
        # A row of pairs that goes on is a row: no telephone number and a rest.
        if cut < 7 or (_PAIRS.fullmatch(body) and context != "strong"):
            break
        body = body[:cut].rstrip(" .()/-")
    return 0, 0.0


def _judge(body: str, context: str) -> float:
    """How sure it is that `body`, all of it, is a telephone number; `context` as `_context` tells it."""
    if body.startswith("(0)"):  # the zero that is left out from abroad, and nothing from abroad before it
        body = "0" + body[3:].lstrip()
    digits = _digits(body)
    # Six digits are a telephone number only beside a word for one, and in groups.
    least = 6 if context == "strong" and not body.isdecimal() else 7
    if not least <= len(digits) <= 15 or len(set(digits)) < 2 or body.count("(") != body.count(")"):
        return 0.0
    plain = body.isdecimal()
    if body.lstrip("(").startswith("+"):
        return _international("+" + digits, body)
    if context == "another" and not (_NANP_MARKED.fullmatch(body) and body.startswith("(")):
        return 0.0
    if context in ("other", "another") and (plain or not (_NANP_MARKED.fullmatch(body) or _valid_somewhere(digits))):
        return 0.0
    if _SOCIAL_SECURITY.fullmatch(body):
        return 0.0
    if body.startswith(("00", "011")) and not body.startswith("000"):
        rest = digits[3:] if body.startswith("011") else digits[2:]
        if len(rest) >= 8 and _valid("+" + rest) and (not plain or context in ("strong", "weak")):
            return 0.85
        # 011 leads abroad from America, and is the start of area codes elsewhere (0113 is Leeds).
        if body.startswith("00") and not (_NANP_MARKED.fullmatch(body) or context == "strong"):
            return 0.0
    if context == "strong":
        return 0.85 if _plausible(body, digits) else 0.0
    if _NANP_MARKED.fullmatch(body):
        # Steps of a scale: 100-200-3000.
        return 0.0 if all(group.endswith("00") for group in regex.findall(r"\d+", body)) else 0.75
    if _PAIRS.fullmatch(body) and _rises(regex.findall(r"\d\d", body)):
        return 0.0
    if plain:
        if context == "weak":
            return 0.6 if len(digits) >= 9 and (_valid_somewhere(digits) or _valid(digits, "US")) else 0.0
        if _MOBILE.fullmatch(body) and _valid_somewhere(digits):
            return 0.5
        at_home = len(digits) == 11 and any(
            one.fullmatch(body) and _valid(body, region) for one, region in _HOME_MOBILES
        )
        return 0.5 if at_home else 0.0
    if _NANP_SPACED.fullmatch(body) or _CHINESE.fullmatch(body) or _RUSSIAN.fullmatch(body):
        return 0.6
    if _AREA_IN_BRACKETS.fullmatch(body) and 8 <= len(digits) <= 12:
        return 0.6
    if (_TRUNK_ZERO.fullmatch(body) or _SLASHED.fullmatch(body)) and 9 <= len(digits) <= 12:
        return 0.6
    if context == "weak" and _plausible(body, digits) and not _ISBN.fullmatch(body):
        return 0.6 if len(digits) >= 8 or _valid_somewhere(digits) or regex.fullmatch(r"[2-9]\d\d-\d{4}", body) else 0.0
    shapes = ((_INDIAN, "IN"), (_SPANISH, "ES"), (_POLISH, "PL"), (_TURKISH, "TR"))
    return 0.5 if any(shape.fullmatch(body) and _valid(digits, region) for shape, region in shapes) else 0.0


def _international(number: str, body: str) -> float:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return 0.0
    if phonenumbers.is_valid_number(parsed):
        return 0.95
    # Ten digits or more, or a group set off, tell a made-up number from a signed figure.
    written = len(number) > 10 or not body.lstrip("+").isdecimal()
    return 0.75 if written and len(number) > 8 and phonenumbers.is_possible_number(parsed) else 0.0


def _valid(number: str, region: str | None = None) -> bool:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_valid_number(parsed))


def _valid_somewhere(digits: str) -> bool:
    return any(_valid(digits, region) for region in REGIONS)


def _plausible(body: str, digits: str) -> bool:
    """Fit to be a telephone number once a telephone word stands near: not a date, a decimal, a list of figures."""
    groups = regex.findall(r"\d+", body)
    if body.count(".") == 1 and body.isascii() and regex.fullmatch(r"(?!0\d)\d+\.\d+", body):
        return False
    return len(groups) <= 7 and not _DATE.search(body) and sum(len(group) == 1 for group in groups) <= 2


def _rises(groups: list[str]) -> bool:
    """Each greater than the one before, none above 69: drawn numbers are written so, telephone numbers hardly ever."""
    return groups[-1] < "70" and all(one < other for one, other in pairwise(groups))


def _context(text: str, start: int, end: int) -> str:
    """What the words near say: strong (a telephone word), weak (call, number), other (something else), or nothing.

    "another" is an other word that names this very number: nothing but fillers stand between.
    """
    # The cells of a table are no context for each other.
    low = max(0, start - 60, text.rfind(BOUNDARY, max(0, start - 60), start))
    high = text.find(BOUNDARY, end, end + 24)
    words = [word.casefold() for word in _WORD.findall(text, low, start)][-6:]
    if words[-1:] in (["#"], ["№"]) and words[-2:-1] and (words[-2] in STRONG or words[-2] in WEAK):
        words.pop()  # "Cell #"
    after = [word.casefold() for word in _WORD.findall(text, end, min(len(text), end + 24) if high < 0 else high)][:3]
    if text.startswith(("08", "62", "+62"), start) and _INDONESIAN.search(text, max(low, start - 8), start):
        return "strong"
    if any(symbol in _SYMBOLS for symbol in text[max(low, start - 4) : start]):
        return "strong"
    # "My number is ..." is said of telephones.
    if OWN_NUMBER.search(text, max(low, start - 40), start):
        return "strong"
    # The nearest word decides between rivals: "phone order 12345678", "order by phone 12345678".
    nearest = True
    if _PORTABLE.search(text, low, start):
        return "strong"
    if _is_called(words) and not (after and after[0] in COUNTED) and not _COMPACT_DATE.match(text, start):
        return "strong"
    for word in reversed(words):
        if word in STRONG:
            return "strong"
        if word in OTHER:
            return "another" if nearest else "other"
        nearest = nearest and word in FILLERS
    if any(word in STRONG or word == "office" for word in after) and text[end : end + 1] in (" ", "(", "-", "/"):
        return "strong"
    return "weak" if any(word in WEAK for word in (*words, *after[:1])) else ""


def _is_called(words: list[str]) -> bool:
    """Whether the words end in one of calling, with whom and on behind it: "text Sam on", "ruf mich unter", "call"."""
    at = _before_on(words, len(words))
    if at and words[at - 1] in CALLING:
        return at < len(words) or words[at - 1] not in AMBIGUOUS
    # A name or the like between: "ring Shane on".
    if at == len(words) or at < 2 or words[at - 1] in OTHER:
        return False
    at = _before_on(words, at - 1)
    return at > 0 and words[at - 1] in CALLING


def _before_on(words: list[str], at: int) -> int:
    while at and words[at - 1] in ON:
        at -= 1
    return at


def _digits(text: str) -> str:
    return "".join(character for character in text if "0" <= character <= "9")
