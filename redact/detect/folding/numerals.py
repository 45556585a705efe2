"""The words for numbers of some languages, as people read telephone numbers out: digit by digit, or in pairs."""

# ruff: noqa: E501, RUF001  (tables)

from __future__ import annotations

from dataclasses import dataclass

Values = dict[str, int]


@dataclass(frozen=True, slots=True)
class Language:
    """Number words with their values, and words that may stand between two of them."""

    values: Values
    between: str
    telling: frozenset[str]


def _values(units: str, teens: str = "", tens: str = "", hundreds: str = "") -> Values:
    """Words from columns split by blanks, variants by bars; units from 0, teens from 10, tens from 20."""
    values: Values = {}
    for start, step, column in ((0, 1, units), (10, 1, teens), (20, 10, tens), (100, 100, hundreds)):
        for place, words in enumerate(column.split()):
            values |= dict.fromkeys(words.split("|"), start + place * step)
    return values


def _glued(values: Values, joiner: str, *, units_first: bool = False, short: Values | None = None) -> Values:
    """The values and their compounds of tens and units in one word ("siebenundvierzig", "quarantasette")."""
    units = {word: value for word, value in {**values, **(short or {})}.items() if 0 < value < 10}
    tens = {word: value for word, value in values.items() if 20 <= value < 100}
    glued = {
        unit + joiner + ten if units_first else ten + joiner + unit: tens[ten] + units[unit]
        for ten in tens
        for unit in units
    }
    return {**glued, **values}


def _language(values: Values, between: str = "") -> Language:
    telling = frozenset(word.split("-")[0] for word, value in values.items() if value not in (1, 2) and len(word) > 2)
    return Language(values, between, telling)


_ITALIAN = _values(
    "zero uno due tre quattro cinque sei sette otto nove",
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
)
_SPANISH = _values(
    "cero uno|un dos tres cuatro cinco seis siete ocho nueve",
    "diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
)
_SPANISH |= {"veinti" + word: 20 + value for word, value in _SPANISH.items() if 0 < value < 10}
_SPANISH |= {"veintidós": 22, "veintitrés": 23, "veintiséis": 26}
_RUSSIAN_TEENS = (
    "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)

ENGLISH = _language(
    _values(
        "zero|oh|o|nought one two three four five six seven eight nine|niner",
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    "plus|dash|hyphen|area code|then|and|space|code",
)
OTHERS = (
    _language(
        _glued(
            _values(
                "null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun",
                "zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn",
                "zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig",
            ),
            "und",
            units_first=True,
        ),
        "plus|dann|und|strich|vorwahl",
    ),
    _language(
        _values(
            "zéro|zero un deux trois quatre cinq six sept huit neuf",
            "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
            "vingt|vingts trente quarante cinquante soixante septante huitante|octante|quatre-vingt|quatre-vingts nonante",
        ),
        "plus|et|puis|tiret",
    ),
    _language(_SPANISH, "más|y|luego|guion|guión"),
    _language(_glued(_ITALIAN, "") | {ten[:-1] + unit: _ITALIAN[ten] + value
              for ten in _ITALIAN if _ITALIAN[ten] >= 20 for unit, value in (("uno", 1), ("otto", 8))}, "più|e|poi"),
    _language(
        _values(
            "zero um|uma dois|duas três|tres quatro cinco seis|meia sete oito nove",
            "dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
            "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        ),
        "mais|e|depois",
    ),
    _language(
        _glued(
            _values(
                "nul een|één twee drie vier vijf zes zeven acht negen",
                "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
                "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
            ),
            "en",
            units_first=True,
            short={"tweeë": 2, "drieë": 3},
        ),
        "plus|dan|en|streepje",
    ),
    _language(_values("noll|nolla ett|en två|tva tre fyra fem sex sju åtta|atta nio", "tio", "tjugo trettio"), "plus|och"),
    _language(_values("nul|null en|et|ett|én to|två tre fire fem seks|sex syv|sju otte|åtte ni", "ti", "tyve tredive|tretti"),
              "plus|og"),
    _language(_values("nolla yksi|yks kaksi|kaks kolme neljä viisi|viis kuusi|kuus seitsemän kahdeksan yhdeksän"), "plus|ja"),
    _language(
        _values(
            "zero jeden dwa trzy cztery pięć|piec sześć|szesc siedem osiem dziewięć|dziewiec",
            "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
            "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
            "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
        ),
        "plus|i",
    ),
    _language(_values("nula jedna|jeden|jedno dva|dvě tři|tri čtyři|štyri|ctyri pět|päť|pet šest|šesť|sest sedm|sedem osm|osem "
                      "devět|deväť|devet"), "plus|a"),
    _language(
        _values(
            "ноль|нуль один|раз два три четыре пять шесть семь восемь девять",
            _RUSSIAN_TEENS,
            "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
            "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        ),
        "плюс|и|потом",
    ),
    _language(_values("нуль один два три чотири п'ять|п’ять|пять шість сім вісім дев'ять|дев’ять"), "плюс|і"),
    _language(
        _values(
            "sıfır|sifir bir iki üç|uc dört|dort beş|bes altı|alti yedi sekiz dokuz",
            "on",
            "yirmi otuz kırk elli altmış yetmiş seksen doksan",
            "yüz",
        ),
        "artı|sonra",
    ),
    _language(_values("nulla egy kettő|két három négy öt hat hét nyolc kilenc"), "plusz|és"),
    _language(_values("zero unu|una|unul doi|două trei patru cinci șase|şase|sase șapte|şapte|sapte opt nouă|noua"), "plus|și"),
    _language(_values("μηδέν ένα|ένας δύο|δυο τρία τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά"), "συν|και"),
    _language(_values("nol|kosong satu dua tiga empat lima enam tujuh delapan|lapan sembilan"), "tambah"),
    _language(_values("không một|mốt hai ba bốn|tư năm sáu bảy|bẩy tám chín"), "cộng"),
    _language(_values("صفر واحد|واحدة اثنان|اثنين ثلاثة|ثلاثه أربعة|اربعة|اربعه خمسة|خمسه ستة|سته سبعة|سبعه ثمانية|ثمانيه تسعة|تسعه"),
              "زائد|و"),
    _language(_values("nula|ništica jedan|jedno dva|dvije|dve tri četiri|cetiri pet šest|sest sedam osam devet", "deset"), "plus|i|pa"),
    _language(_values("nič|ničla|nula ena|eno dva|dve tri štiri|stiri pet šest|sest sedem osem devet", "deset"), "plus|in"),
    _language(_values("нула едно|един|једно|један два|две|двије три четири пет шест|шест седем|седам осем|осам девет", "десет"),
              "плюс|плус|и"),
    _language(_values("nulis vienas du trys keturi penki šeši septyni aštuoni devyni"), "plius|ir"),
    _language(_values("nulle viens divi trīs četri pieci seši septiņi astoņi deviņi"), "plus|un"),
    _language(_values("null üks kaks kolm neli viis kuus seitse kaheksa üheksa"), "pluss|ja"),
    _language(_values("núll einn|eitt tveir|tvö þrír|þrjú fjórir|fjögur fimm sex sjö átta níu"), "plús|og"),
    _language(_values("zero u|un dos|dues tres quatre cinc sis set vuit|huit nou"), "més|i"),
    _language(_values("sifuri moja mbili tatu nne tano sita saba nane tisa"), "na"),
    _language(_values("صفر یک دو سه چهار پنج شش|شیش هفت هشت نه"), "و"),
    _language(_values("صفر ایک دو تین چار پانچ چھ|چھے سات آٹھ نو"), "پلس"),
    _language(_values("אפס אחת|אחד שתיים|שניים שלוש|שלושה ארבע|ארבעה חמש|חמישה שש|שישה שבע|שבעה שמונה תשע|תשעה"), "פלוס|ו"),
    _language(_values("শূন্য|জিরো এক দুই তিন চার পাঁচ|পাচ ছয় সাত আট নয়"), "প্লাস"),
    _language(_values("ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า"), "บวก"),
    _language(_values("शून्य|जीरो|ज़ीरो एक दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ"), "प्लस"),
)  # fmt: skip

TELLING = frozenset[str]().union(*(language.telling for language in OTHERS))

EAST_ASIAN = {
    char: str(value)
    for value, chars in enumerate(
        ("〇零○洞", "一壱壹幺", "二弐贰両两", "三参叁", "四肆", "五伍", "六陆", "七柒拐", "八捌", "九玖")
    )
    for char in chars
}
KOREAN = {
    char: str(value)
    for value, chars in enumerate(("공영", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구"))
    for char in chars
}
# Longer readings before those they begin with.
KANA = {
    word: str(value)
    for value, words in enumerate(
        (
            "ゼロ|レイ|マル",
            "イチ",
            "ニー|ニ",
            "サン",
            "ヨン|シ",
            "ゴー|ゴ",
            "ロク",
            "ナナ|シチ",
            "ハチ",
            "キュウ|キュー",
        )
    )
    for word in words.split("|")
}
KANA = dict(sorted(KANA.items(), key=lambda one: -len(one[0])))

TIMES = {
    "double": 2, "triple": 3, "doppel": 2, "doppelt": 2, "dreimal": 3, "zweimal": 2, "doble": 2, "doppio": 2, "doppia": 2,
    "triplo": 3, "tripla": 3, "dubbel": 2, "dubbele": 2, "dobbelt": 2, "dobbel": 2, "duplo": 2, "dupla": 2, "podwójne": 2,
    "dwa razy": 2, "дважды": 2, "трижды": 3, "çift": 2, "tupla": 2,
}  # fmt: skip
SCALES = {"hundred": "00", "thousand": "000", "hundert": "00", "cento": "00", "cent": "00", "cien": "00"}
