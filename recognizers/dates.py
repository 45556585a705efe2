"""Birth dates and ages: a date or a figure counts only beside a word that says what it is.

Built in code because the month names are shared by several patterns; the result is ordinary pattern specs.
"""

# ruff: noqa: E501, RUF001  (expressions are kept whole, and hold the quotation marks and dashes that texts hold)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

from .checks import CHECKS
from .named_words import accents_left_out

# English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Swedish/Danish/Norwegian, Czech, Romanian, Russian.
_MONTH = (
    r"(?:jan(?:uary|uar|vier|uari|eiro|vāris)?|feb(?:ruary|ruar|ruari)?|f[ée]v(?:rier|ereiro|r)?|mar(?:ch|s|zo|et|ço|ca|tie)?|märz?|maart|mrt|"
    r"apr(?:il|ile|ilie)?|avr(?:il)?|abr(?:il)?|may|mai|mei|mayo|maggio|maio|maja?|jun[ei]?|juin|junio|giugno|junho|juni|jul[yi]?|juillet|julio|luglio|julho|"
    r"aug(?:ust|ustus)?|août|agosto?|ago|sep(?:t(?:ember|embre|iembre)?)?|settembre|setembro|okt(?:ober)?|oct(?:ober|obre|ubre)?|ottobre|outubro|"
    r"nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro|embrie)?|dic(?:iembre|embre)?|déc(?:embre)?|enero|ene|gennaio|febrero|febbraio|"
    r"stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ledna|února|března|dubna|května|června|července|"
    r"srpna|září|října|listopadu|prosince|januari|februari|augusti|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)
_DATE = (
    r"(?:\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})|"
    r"\d{1,2}(?:st|nd|rd|th|er|º|\.|-)?[ -]{0,2}(?:of |de |d')?" + _MONTH + r"\.?,?[ -](?:de |del |of )?(?:\d{4}|'?\d{2}(?!\d))|"
    + _MONTH + r"\.?[ -]\d{1,2}(?:st|nd|rd|th)?,?[ -](?:of )?\d{4}|"
    r"(?:\d{4}|(?:民國|民国|明治|大正|昭和|平成|令和)\s?(?:\d{1,3}|元))\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{4}년\s?\d{1,2}월\s?\d{1,2}일|"
    r"\d{1,2}-" + _MONTH + r"-\d{2,4}|(?:19|20)\d{2}[01]\d[0-3]\d)"
    r"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![A-Za-z0-9])(?![-/.]\d)"
)  # fmt: skip
_BIRTH_WORDS = (
    r"(?:\bborn\b|(?-i:\bDDN\b|\b[DF]\. ?N\.|\b[DF]N\b(?=[ :.]{1,3}\d))|fecha (?:de )?nac\b|data urodz\.|dat\. ?ur\.|doğ\.? ?tar(?:ihi|\.)?|d\. ?tar(?:ihi|\.)|\bd\. ?nasc\.?|\bnasc\.|\bf\. ?nacim\.?|data nasc(?:ita|imento)?|data di nasc\.|\bszül\.? ?(?:id[őo]|dát(?:um|\.))?|\bszül\.(?=[ :])|\bf\.(?= ?\d{1,2}[./-]\d{1,2}[./-])|\bnac[.:](?= ?\d)|\bgeb\b\.?(?= ?\d)|\bdz\. ?ur\.|\bnar\.(?= ?\d)|\bsynt\.|\bdzim\. ?(?:dat(?:ums|\.))?|\bgim\. ?(?:dat(?:a|\.))?|\bsünd\.|\broj\.|\brođ\.|\bрод\.|\bнар\.(?= ?\d)|\bрођ\.|\bγεν\.|ημ(?:ερ)?\.?/?(?:νία)? γέν(?:νησης|\.)|tgl\.? lhr|ng(?:ày|\.) ?sinh|gebdat\.?|geb\.?-?tag|f[øö]dd?\.(?= ?(?:dat|\d|:))|fødselsd\.|født|naiss\.|fecha (?:de )?nac\.|f(?:ec)?\. ?(?:de )?nac\.?|date naiss\.|data nasc\.|d(?:ata|t)\. ?nasc\.?|data ur\.|dat\. ?nar\.|geb\.?-?dat(?:um)?\b|came into (?:the|this) world|first saw the light|\bd\.?\s?o\.?\s?b\b\.?|dates?[ _-]?of[ _-]?birth|\bof birth\b|birth[ _-]?dates?|birth[ _-]?days?|b[ _-]?day|day of birth|geboren(?:e[rn]?)?|\bgeb\.|geburts(?:datum|tag)|"
    r"date de naissance|naissance|nacid[oa]|fecha de nacimiento|nacimiento|\bnat[oa]\b|data di nascita|nascita|geboortedatum|geboorte|"
    r"urodzon[yae]|data urodzenia|\bur\.|nascid[oa]|data de nascimento|nascimento|född|födelsedatum|født|fødselsdato|fødselsdag|syntynyt|syntymäaika|narozen[aý]?|"
    r"datum narození|született|születési (?:idő|dátum)|doğum tarihi|doğumlu|născută?|data nașterii|rođena?|datum rođenja|narodený|dátum narodenia|"
    r"ημερομηνία γέννησης|γεννήθηκε|ημ\. ?γέννησης|дата рождения|родил(?:ся|ась)|\bрожд\.|г\.\s?р\.|д\.\s?р\.|дата (?:народження|нар\.?)|народи(?:вся|лася)|д\. ?н\.|дата на раждане|роден[аи]?|датум рођења|рођена?|туған күні|төрсөн|"
    r"gimimo data|gimęs|gimusi|dzimšanas (?:datums|diena)|dzim(?:is|usi)|sünni(?:aeg|kuupäev|päev)|sündinud|syntymäpäivä|\bs\. (?=\d)|fæðingardag(?:ur)?|fædd(?:ur)?|datëlindja|(?:im)?twield\p{L}{0,2}|(?:im)?twieled(?:et)?|data tat-twelid|rojstva|rojen[a]?|datum rojstva|ditëlindja|data de naixement|nascut|nascuda|zi(?:ua)? de naștere|"
    r"tanggal lahir|tgl\.? lahir|lahir|\bTTL\b|tarikh lahir|ipinanganak|kaarawan|ngày sinh|sinh ngày|tarehe ya kuzaliwa|alizaliwa|geboortedag|doğum günü|\bd\. ?t(?:rh)?\.?(?=[ :])|təvəllüd|doğulduğu|tug[‘']ilgan|"
    r"تاريخ الميلاد|تاريخ الولادة|المولود[ة]?|مواليد|ولدت?|تاریخ تولد|متولد|تاریخ پیدائش|תאריך לידה|ת\. ?לידה|נולדה?|ת\.ל\.|जन्म ?तिथि|जन्म ?दिनांक|जन्म ?तारीख|जन्मदिन|जन्म|জন্ম ?তারিখ|জন্ম|பிறந்த தேதி|పుట్టిన తేదీ|ಹುಟ್ಟಿದ ದಿನಾಂಕ|"
    r"วันเดือนปีเกิด|วันเกิด|เกิดวันที่|เกิดเมื่อ|დაბადების (?:თარიღი|დღე)|դաբադ|ծննդյան|ծնված|ថ្ងៃខែឆ្នាំកំណើត|生年月日|誕生日|出生(?:年月日|年月|日期|于|於)?|生日|생년월일|생일|출생일?|태어난)"
)
# "ne" is a word of much else.
_BIRTH = r"(?:\bné\(e\)|\bnée?s?\b|\bnee? le\b|" + accents_left_out(_BIRTH_WORDS) + ")"
_PERSON = (
    r"(?:hij[oa]|madre|padre|abuel[oa]|herman[oa]|espos[oa]|marido|sobrin[oa]|niet[oa]|figli[oa]|nonn[oa]|mari|fils|mère|père|frère|sœur|filh[oa]|mãe|irmão?|sohn|tochter|mutter|vater|bruder|schwester|zoon|dochter|moeder|vader|syn|córka|сын|дочь|мама|папа|муж|жена|дочка|homme|femme|garçon|fille|fillette|patiente?|retraitée?|conduct(?:eur|rice)|hombre|mujer|niñ[oa]|varón|señora?|paciente|ancian[oa]|joven|uomo|donna|bambin[oa]|ragazz[oa]|paziente|signora?|homem|mulher|menin[oa]|idos[oa]|senhora?|doente|"
    r"man|vrouw|jongen|meisje|patiënte?|mężczyzna|kobieta|pacjent(?:ka)?|chłopiec|dziewczynka|muž|žena|pacient(?:ka)?|chlapec|dívka|мужчина|женщина|пациент(?:ка)?|мальчик|девочка|больн(?:ой|ая)|чоловік|жінка|пацієнт(?:ка)?|хлопчик|дівчинка|"
    r"bărbat|femeie|pacientă|kvinna|pojke|flicka|kvinde|mand|dreng|pige|kvinne|mann|gutt|jente|pasient|patientin|frau|junge|mädchen|rentner(?:in)?|(?:pat\. )?(?:weibl|männl)\.?|férfi|muškarac|žena)"
)
# On the same line, or alone on the next, as in forms.
_TO_DATE = r"(?:[^\n\d]{0,40}?|[^\n\d]{1,20}?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\.?)?(?: hours| hrs)?,? (?:on )?(?:the )?|[^\n\d]{0,12}?\n[ \t]{0,4}(?=[^\n]{6,20}(?:\n|\Z)))"
# Behind a birth word any word between a day and a year is a month, whatever the language.
_ANY_MONTH = r"[\p{L}\p{M}]{2,14}"
_MORE_DATES = (
    r"(?:\d{1,2}(?:er|º|\.|-?го|-a)?[ -]{0,2}(?:of |de |d['’]|ta['’] )?"
    + _ANY_MONTH
    + r"(?:\.[\p{L}\p{M}]{1,2})?\.?,?[ -](?:de |del |พ\.ศ\. ?)?(?:1[89]|20|2[45])\d\d|"
    r"(?:1[89]|20)\d\d\.? ?(?:m\. |gada |g\. |оны |ж\. )?(?:"
    + _ANY_MONTH
    + r"\.? )?\d{1,2}\.?(?: ?d\.| "
    + _ANY_MONTH
    + r")?|\d{4}\s?年\s?\d{1,2}\s?月(?!\s?\d)|"
    r"\d{1,2}[. /]{1,2}(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[. /]{1,2}(?:19|20)\d\d|(?:ngày )?\d{1,2} tháng \d{1,2},? năm \d{4}|[0-3]\d[01]\d(?:19|20)\d\d|the \d{1,2}(?:st|nd|rd|th) (?:day )?of [\p{L}]{3,9},? \d{4})(?![A-Za-z0-9])"
)
# A date that stands alone is held to days and months that exist and to one separator; "4.17.21" is a version.
_STRICT_DATE = (
    r"(?:\d{4}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])/(?:(?:19|20)\d\d|\d\d)|"
    r"(?:0?[1-9]|[12]\d|3[01])([-.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?" + _MONTH + r"\.?,?[ -](?:de |del |of )?\d{4}|"
    + _MONTH + r"\.?[ -]\d{1,2}(?:st|nd|rd|th)?,?[ -]\d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)(?![A-Za-z0-9])(?![-/.]\d)"
)  # fmt: skip
_WEEKDAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|"
    r"sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)"
)
_FULL_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|"
    r"avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|março|maio|junho|julho|"
    r"setembro|outubro|novembro|dezembro)"
)
# As spoken: "the fifth of June nineteen eighty-one", "March third two thousand and four".
_SPOKEN_DAY = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
_SPOKEN_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_SPOKEN_TENS = (
    r"(?:(?:oh|o)[- ]"
    + _SPOKEN_ONES
    + r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
    + _SPOKEN_ONES
    + r")?)"
)
_SPOKEN_YEAR = (
    r"(?:nineteen (?:hundred(?: and)? )?(?:"
    + _SPOKEN_TENS
    + r"|"
    + _SPOKEN_ONES
    + r"(?![- ]hundred))|twenty "
    + _SPOKEN_TENS
    + r"|two thousand(?: (?:and )?(?:"
    + _SPOKEN_TENS
    + r"|"
    + _SPOKEN_ONES
    + r"))?)"
)
# A year or a month by itself is a date only behind a word of time.
_TIME_WORD = r"(?<![A-Za-z])(?:in|since|until|till|by|from|before|after|during|around|circa|early|late|mid|seit|bis|ab|im|vor|nach|en|depuis|vers|avant|après|desde|hasta|dal|dal nel|nel|sinds|vanaf|od|w)"
_SHORT_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of )?" + _MONTH + r"|" + _MONTH + r"\s\d{1,2}(?:st|nd|rd|th)?)(?![A-Za-z0-9])"
)


def date_specs() -> list[PatternSpec]:
    """DATE_OF_BIRTH, AGE, and any other date or time of day as DATE_TIME."""
    return [
        PatternSpec(
            name="DateOfBirthRecognizer",
            label="DATE_OF_BIRTH",
            patterns=(
                Pattern("after a birth word", _BIRTH + _TO_DATE + r"(?<![A-Za-z0-9])(?P<value>" + _DATE + ")", 0.85),
                Pattern("after a birth word, in further languages", _BIRTH + _TO_DATE + r"(?<![A-Za-z0-9])(?P<value>" + _MORE_DATES + ")", 0.85),
                Pattern("after a birth word, in words", r"(?:\bborn\b|\bbirth\b|\bbirthday\b|\bd\.?o\.?b\b)[^\n\d]{0,40}?(?<![\p{L}-])(?P<value>(?:the )?" + _SPOKEN_DAY + r"(?: day)?(?: of)? " + _FULL_MONTH + r",? " + _SPOKEN_YEAR + r"|" + _FULL_MONTH + r" (?:the )?" + _SPOKEN_DAY + r",? " + _SPOKEN_YEAR + r")(?![\p{L}-])", 0.85),
                Pattern("six figures behind a word for it", r"(?:생년월일|生年月日|出生日期|\bd\.?o\.?b\b\.?|birth ?date|geb\.?-?dat(?:um)?\b\.?)\W{1,4}(?P<value>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})(?![\w]|[.,]\d|-\d{2})", 0.8),
                Pattern("another behind several", r"(?<![A-Za-z])(?:birthdays|birth ?dates|dates of birth|dobs|d\.o\.b\.s)(?![a-z])[^\n]{0,80}?" + _DATE + r"[^\n\d]{1,40}(?<![A-Za-z0-9])(?P<value>" + _DATE + ")", 0.8),
                Pattern("on a holiday", r"(?:\bborn\b|\bbirthday\b|came into the world)[^\n\d]{0,24}? (?P<value>(?:(?:christmas|boxing|independence|armistice|australia|canada) (?:day|eve)|new year[’']?s (?:day|eve)|hall?owe[’']?en|(?:st\.? )?valentine[’']?s day|st\.? patrick[’']?s day|easter (?:sunday|monday)|good friday|the fourth of july),? (?:of |in )?(?:19|20)\d\d)(?!\d)", 0.8),
                Pattern("after one letter", r"(?<=[(,;–—] ?)b\.? (?P<value>" + _DATE + r")(?=[^\n]{0,3}(?:[),;.]|$|\n))", 0.7),
                Pattern("field of a message of HL7", r"(?<![A-Za-z0-9])PID\|(?:[^|\n]{0,80}\|){6}(?P<value>(?:19|20)\d\d[01]\d[0-3]\d)(?=\d{0,6}\|)", 0.85),
                Pattern("birthday without a year", r"(?<![A-Za-z])(?:birthday|b-?day|bday|geburtstag|anniversaire|cumpleaños|compleanno|aniversário|verjaardag|urodziny|narozeniny|födelsedag|fødselsdag|syntymäpäivä)(?:(?:'s| is| was|:| ist| est| es| è| é|, le| am| le| el| il| op))?(?: on| am| le| el| il| op)?(?: the)?\s{1,2}(?P<value>(?:" + _SHORT_DAY + r"|[0-3]?\d[./](?:0?[1-9]|1[0-2])\.?(?![\w/.-])))", 0.6),
                Pattern("before a birth word", r"(?<![A-Za-z0-9./-])(?P<value>" + _DATE + r")\s?(?:\((?:dob|date of birth|geb\.?|born)\)|\s(?:birth ?date|dob)\b|\s?г(?:\.|ода) ?р(?:\.|ожд)|\s?р\. ?н\.)", 0.8),
                Pattern("year before the letters for it", r"(?<![\w.,/-])(?P<value>(?:19|20)\d\d)(?=\s?(?:г(?:\.|ода) ?р(?:\.|ожд)|р\. ?н\.))", 0.7),
                Pattern("after a star", r"(?:(?<=\()\*\s?|(?<![\w*/\\])\*(?=\d))(?P<value>" + _DATE + r")(?![ ]?\*)", 0.6),
                Pattern("in fields of its own", r"(?<![A-Za-z])(?:dob|birth\w{0,8}|geburtsdatum|naissance|nacimiento)[\"']?\s?:\s?\{\s{0,8}(?P<value>[\"'](?:day|month|year|[dmy])[\"']\s?:\s?[\"']?\d{1,4}[\"']?(?:,\s{0,8}[\"'](?:day|month|year|[dmy])[\"']\s?:\s?[\"']?\d{1,4}[\"']?){1,2})", 0.8),
                Pattern("year of birth", r"(?:year[ _]of[ _]birth|birth[ _]?year|\byob\b|geburtsjahr|année de naissance|año de nacimiento)\W{1,4}(?:is )?(?P<value>(?:19|20)\d\d)(?!\d)", 0.7),
                Pattern("with sex, in notes", r"(?<![A-Za-z])(?:\d{1,3}\s?y/?o|male|female|pt|patient)\s?\(?(?:dob|born)?\W{1,3}(?P<value>\d{1,2}/\d{1,2}/(?:19|20)\d\d)\)", 0.6),
            ),
            source="ISO 8601, CLDR date formats; birth words of the languages listed in the module",
            match=(
                "She was born on March 3, 1985 in Leeds", "DOB: 03/04/1985", '"birth_date": "1985-03-04"', "geboren am 4. März 1985", "date & place of birth: 4 March 1985, Cork", "born at 03:14 on 4 March 1985", "date of birth? the fourth of March nineteen eighty-five", "PID|1||X||||19850304|F", "birthdays: Mia 4/2/2011 and Leo 9/30/2014", "born on Christmas Day 1977", "the painter (b. 4 March 1985)", "née le 4 mars 1985",
                "Fecha de nacimiento: 04/03/1985", "nata a Roma il 4 marzo 1985", "urodzony 4 marca 1985", "生年月日：1985年3月4日", "his birthday is 4th of March",
                "12 May 1970 (born)", "14.03.1979 г.р.", "1979 г. р.", "*14.03.1979 in Husum", "year of birth: 1971", "生年月日 昭和60年3月4日", "született: 1985. március 4.", "doğum tarihi: 4 Mart 1985", "تاريخ الميلاد: 04/03/1985", "วันเกิด 4 มีนาคม 2528", "patient (02/03/1954) seen today", '"dob": {"day": 9, "month": 4, "year": 1984}', "dob=19850304", "생년월일 850304", "出生年月：1985年3月", "szül.: Pécs, 1985. márc. 4.", "дата нар.: 04.03.1985", "f. 04.03.85, gift",
                '"birthdate": "1985-03-04T00:00:00Z"',
            ),
            no_match=("The contract dates from 03/04/1985", "f. eks. 12 stk", "DOB 4829173", "1985年3月の売上", "born to run", "a newborn idea of 1985", "version 1985-03-04", "patient (02/03)", "year of 1971", "OBX|1||X||||19850304|F", "the birth of the third republic, March nineteen"),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="AgeRecognizer",
            label="AGE",
            patterns=(
                Pattern("years old", r"(?<![\w.,/-])(?P<value>\d{1,3})(?:\s|-)?(?:years?|yrs?|yr)\.?(?:\s|-)olds?(?!\s+(?:car|house|building|company|bug|code|server|laptop|computer|whisk(?:e)?y|wine|tree|tradition|church|castle|system|tech|technology|problem|issue|version|machine|film|song|book|game|post|thread|article))(?![A-Za-z])", 0.7),
                Pattern("weeks and months old", r"(?<![\w.,/-])(?P<value>\d{1,3})(?:\s|-)?(?:months?|mos?|mths?|weeks?|wks?|days?)\.?(?:\s|-)olds?(?=\s?(?:[.,;:)]|$|\n|and |with |baby|infant|boy|girl|child|son|daughter|male|female|m\b|f\b))", 0.6),
                Pattern("in words", r"(?<![\p{L}-])(?P<value>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?= years old|[- ]years?[- ]olds?(?= (?:girl|boy|man|woman|son|daughter|child|twin|kid|baby|patient|male|female|student|mother|father|brother|sister|identical)|[,.])))", 0.6),
                Pattern("age and sex", r"(?<![A-Za-z])age ?/ ?(?:sex|gender)\W{1,4}(?P<value>\d{1,3})(?=\s?(?:y(?:rs?)?\s?)?/)", 0.7),
                Pattern("between commas", r"(?<![A-Za-z])(?:man|woman|boy|girl|driver|mother|father|resident|suspect|victim|teacher|student|pensioner|cyclist|motorist|pedestrian|teenager|widow|son|daughter|wife|husband|brother|sister|Mann|Frau|Sohn|Tochter|Mutter|Vater|Fahrer(?:in)?|Rentner(?:in)?|Nachbar(?:in)?|mujer|hombre|homme|femme|donna|uomo|mulher|homem|vrouw|kobieta|mężczyzna|žena|muž|kvinde|mand|kvinna|kvinne|mann), (?:aged )?(?P<value>[1-9]\d),(?= )", 0.6),
                Pattern("decade of life", r"(?<![A-Za-z])in (?:his|her|my|their) (?:early |mid[- ]|late )?(?P<value>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)(?![A-Za-z])", 0.6),
                Pattern("years of age", r"(?<![\w.,/-])(?P<value>\d{1,3})\s(?:years|yrs)\s(?:of\sage|young)(?![A-Za-z])", 0.7),
                Pattern("y/o", r"(?<![\w.,/-])(?P<value>\d{1,3})(?:\s|-)?(?:y/o|y\.o\.|yo(?=[\s,.;]))", 0.65),
                Pattern("with sex", r"(?<![\w.,/$-])(?P<value>[1-9]\d)\s?(?:-)?(?:y/?o\s|year old\s)?(?-i:[MF])(?=[,;)\s]\s?(?:s/p|h/o|c/o|w/|here|with|who|presents|presented|from|c/o|patient|looking))", 0.55),
                Pattern("sex before", r"(?<![\w.,/$-])(?-i:[MF])/(?P<value>[1-9]\d)(?=\s(?:with|who|seen|presents?|presented|presenting|c/o|admitted|h/o|known|brought|referred|complain\w*|came)|[,;)] (?!1/|ISO|\d))", 0.6),
                Pattern("sex before, at the start of a note", r"^(?:m|f|w)/(?P<value>[1-9]\d)(?=[,;] [a-z])", 0.6),
                Pattern("in brackets with sex", r"(?<![A-Za-z])(?:I|me|my|he|she|wife|husband|gf|bf|girlfriend|boyfriend|partner|brother|sister|mother|father|mom|mum|dad|son|daughter|friend|fianc[ée]e?|ex|sibling|cousin|roommate|boss|patient|mil|fil|sil|bil)(?:'s)?\s?[(\[](?:[MF]/?)?(?P<value>[1-9]\d)\s?(?:[MF]|yo|y/o|NB)?[)\]]", 0.6),
                Pattern("at the start of a sentence", r"(?:^|(?<=[.!?\n] ))At (?P<value>[1-9]\d), (?=(?:he|she|I|they|his|her|my|the (?:man|woman|oldest|youngest))(?![a-z]))", 0.55),
                Pattern("aged", r"(?<![A-Za-z])(?:aged|age[d]? of|age(?=\s?[:=]|[\"']\s?:)|at (?:the )?age(?: of)?|patient age|his age is|her age is|my age is|turned|turning|turns)\s?[\"']?[:=]?\s?[\"']?(?P<value>\d{1,3})(?:(?=y(?:o|rs?)?(?![a-z0-9]))|(?![\w%]|[.,:/-]\d|\s?(?:days|weeks|months|hours|minutes|degrees|percent)))", 0.6),
                Pattern("I am", r"(?<![A-Za-z])(?:I\s?[’']?a?m|he\s?[’']s|she\s?[’']s|(?:he|she) (?:is|was)|who (?:is|was)|im|my (?:bf|gf|ex|boyfriend|girlfriend|husband|wife|partner|brother|sister|mom|mum|dad|son|daughter|roommate) (?:is|was|['’]s))\s(?:only |just |now |about |almost |nearly )?(?P<value>[1-9]\d)(?=[fm]?\s?(?:[.,;!?)]\s|[.!?)]?$|and |but |years|now|today))(?!\s?%)", 0.55),
                Pattern("other languages", r"(?<![\w.,/-])(?P<value>\d{1,3})\s?(?:-)?(?:Jahre\salt(?:e[rnms]?)?|jährige?[rnms]?|ans(?=\s?[.,;)]|\set|$)|años(?:\sde\sedad|(?=\s?(?:[.,;)]|$|con |que |y )))|anni(?=\s?[.,;)]|$)|jaar\soud|jarige?|lat(?:ek)?(?=\s?[.,;)])|anos\sde\sidade|-?årig[eat]?(?![\p{L}])|år\sgammal|år\sgammel|let\sstar[ýá]|éves|-vuotias|yaşında(?:ki)?|лет(?=\s?[.,;)]|$)|-лет\p{L}{2,4}|года?(?=\s?[.,;)]|$)|років|рок[иу]|години|godina(?=\s?[.,;)]|$)|let(?=\s?[.,;)]|$)|rokov|roků|de ani|ani(?=\s?[.,;)]|$)|metų|gadus|gadi|-?aasta(?:ne|st)|ετών|χρονών|tahun|tuổi|taong gulang|سنة|عام[اًا]?|ساله|साल|वर्ष|বছর|வயது|ปี(?=\s|$)|წლის|տարեկան|歳|才|岁|歲|살|세(?![가-힣]))", 0.6),
                Pattern("East Asian, beside other letters", r"(?<![A-Za-z0-9.,/-])(?P<value>[1-9]\d{0,2})\s?(?:歳|周?岁|歲|세(?![가-힣])|살(?![가-힣]))", 0.6),
                Pattern("more words for age", r"(?<![\p{L}])(?:age \((?:yrs?|years|y)\.?\)|umri|ouderdom|वय|வயது|వయస్సు|ವಯಸ್ಸು|പ്രായം|ઉંમર|ਉਮਰ|වයස|عمر|(?:ال)?سن|yaşı|연령|жасы|yoshi|տարիք|ასაკი|ዕድሜ|អាយុ|ອາຍຸ|အသက်|gulang)\s?[:：=]?\s?(?P<value>[1-9]\d{0,2})(?![\w%]|[.,:/-]\d)", 0.6),
                Pattern("Polish, the word in front", r"(?<![\p{L}])(?:kobieta|mężczyzna|pacjent(?:ka)?|chor[aey]|syn|córka|mąż|żona|dziecko|zgłaszając[aey]|podejrzan[aey]|świadek|matka|ojciec|babcia|dziadek)?,? ?(?<![\p{L}\p{N}] ?[0-9] )(?:(?<=[,a-z] )lat|l\.) (?P<value>[1-9]\d)(?=\s?[,;.)]|$)(?![.,]\d)", 0.6),
                Pattern("person of so many years", r"(?<![\p{L}])" + _PERSON + r",?(?: (?:de|di|van|von|en|av|på|w wieku|(?:în )?vârstă de))? (?P<value>[1-9]\d{0,2}) ?(?:ans|años|anni|anos|jaar|lat|l\.|let|rokov|лет|года?|років|рок\p{L}{1,2}|р\.|ani|år|Jahre|[Jj]\.|éves|god(?:ina|\.))(?![\p{L}])", 0.6),
                Pattern("word for age, other languages", r"(?<![A-Za-z])(?:Alter|im\sAlter\svon|âgée?s?\sde|âge|edad|età|di\setà|leeftijd|wiek(?:u)?|idade|alder|ålder|ikä|věk|vek|starost|életkor|vârsta|yaş|umur|usia|tuổi|vanus|amžius|vecums|ηλικία|возраст|вік|възраст|العمر|عمر[هيا]|גיל|उम्र|आयु|বয়স|อายุ|年齢|年龄|年齡|나이)\s?[:=]?\s?(?P<value>\d{1,3})(?![\w%]|[.,:/-]\d)", 0.6),
            ),
            check=CHECKS["age"],
            check_name="age",
            source="the words beside it; 45 CFR 164.514(b)(2)(i)(C) for why ages count",
            match=(
                "a 43-year-old teacher", "he is 43 years of age", "43 y/o male", "45F with chest pain", "aged 43", '"age": 43,', "I'm 43, and tired",
                "Sie ist 43 Jahre alt", "Alter: 43", "âgé de 43 ans", "una mujer de 43 años", "F/43 seen today", "kobieta lat 51, bez gorączki", "en 78-årig kvinna", "her five-year-old daughter", "in his early forties", "Age/Sex: 43/F", "a woman, 43, was seen", "I (43M) left", "6 wks old, feeding well", "อายุ 43", "隣の52歳の女性", "At 71, he still bakes", '"patient_age": "44Y"', "umri: 48", "السن 48", "un homme de 47 ans a été admis", "Patientin, 82 J., Sturz", "een vrouw van 73 jaar uit Gent", "F/62, known diabetic", "mi hija de 7 años tiene fiebre", "71F s/p CABG", "38-летний водитель", "mężczyzna, 52 l.", "i'm 19f and alone", "my bf is 23m.", "ihr Mann, 64, wurde verletzt",
            ),
            no_match=("a 20 year old car", "page 43 of 50", "aged care", "turned 180 degrees", "At 71, the line ends", "age 44yards", "contrat de 5 ans renouvelable", "F/16, 1/250 s", "the man 3 pages on", "I'm 50m away", "I'm 5% sure", "version 43", "aged 450"),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="DateTimeRecognizer",
            label="DATE_TIME",
            patterns=(
                Pattern("date", r"(?<![A-Za-z0-9/.-])" + _STRICT_DATE, 0.6),
                Pattern("date and time", r"(?<![A-Za-z0-9/.-])\d{4}-[01]\d-[0-3]\d[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![A-Za-z0-9])", 0.6),
                Pattern("day and month", r"(?<![A-Za-z0-9/.-])" + _SHORT_DAY, 0.5),
                Pattern("weekday and date", r"(?<![A-Za-z])" + _WEEKDAY + r"\.?,? (?:the |den |le |el |de )?(?:" + _SHORT_DAY[: -len("(?![A-Za-z0-9])")] + r"|\d{1,2}[./]\d{1,2}[./]?)(?:,? \d{4})?(?:,? (?:at |um |à )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[+-]\d{4}| (?-i:[A-Z]{2,4}))?)?(?![A-Za-z0-9])", 0.6),
                Pattern("day of the month in Romance languages", r"(?<![A-Za-z0-9/.-])\d{1,2}(?:er|º|°)? (?:de |di )?" + _FULL_MONTH + r"(?:,? (?:de |del )?\d{4})?(?![A-Za-z0-9])", 0.55),
                Pattern("month and year", r"(?<![A-Za-z])(?:" + _FULL_MONTH + r"|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?),? (?:de |of |del )?(?:19|20)\d\d(?![A-Za-z0-9]|[.,-]\d)", 0.55),
                Pattern("year behind a word of time", _TIME_WORD + r" (?P<value>(?:the )?(?:1[5-9]|20)\d\d(?:s(?![A-Za-z]))?(?: ?[-–] ?(?:19|20)?\d\d)?(?![\w%€$£]|[.,:/-]\d|\s?[x×*+=]| (?:of |more |other )?[a-z]{2,12}s(?![A-Za-z])))", 0.4),
                Pattern("month behind a word of time", _TIME_WORD + r" (?P<value>(?-i:January|February|April|June|July|August|September|October|November|December|Januar|Februar|Oktober|Dezember|janvier|février|juillet|septembre|octobre|novembre|décembre|enero|febrero|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|giugno|luglio|settembre|ottobre|dicembre)(?![A-Za-z]))", 0.4),
                Pattern("years from and to", r"(?<![\w.,:/$€£-])(?:19|20)\d\d ?(?:[-–—]|to|bis|à|al?) ?(?:(?:19|20)\d\d|present|now|today|heute|oggi|hoy)(?![\w%]|[.,:/-]\d)", 0.45),
                Pattern("month and year in figures", r"(?<![A-Za-z])(?:exp(?:ir(?:es|y|ation))?(?: date)?|valid (?:thru|until|to)|gültig bis|best before|use by)\W{1,3}(?P<value>(?:0?[1-9]|1[0-2])[/-](?:20)?[2-4]\d)(?![\w/-])", 0.6),
                Pattern("hour", r"(?<![A-Za-z0-9:.,$€£-])(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?:[ap]\.m\.|[ap]m(?![A-Za-z0-9]))|(?<![A-Za-z0-9:.,$€£-])(?:[01]?\d|2[0-3]) ?(?-i:h)(?:[0-5]\d)?(?= |[.,;)]|$)(?! ?/)|(?<![A-Za-z0-9:.,$€£-])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? Uhr(?![A-Za-z])", 0.4),
                Pattern("log stamp", r"(?<![A-Za-z0-9])[0-3]?\d/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(?:19|20)\d\d(?::\d{2}:\d{2}:\d{2}(?: [+-]\d{4})?)?(?![A-Za-z0-9])", 0.6),
                Pattern("day by its ordinal", r"(?<![\w.,-])[1-3]?\d(?:st|nd|rd|th)(?<=\b(?:the|by|on|until|before) \w{3,4})(?= ?[,.;:!?)]|$| (?:and|at|but|or|if|when|we|i|he|she|they)\b)", 0.4),
                Pattern("time of day", r"(?<![A-Za-z0-9:.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?(?![A-Za-z]))?(?![A-Za-z0-9:]|\.\d)", 0.4),
            ),
            source="ISO 8601, CLDR date formats",
            match=("Tue, 12 Mar 2024 09:14:02 +0000", "acude el 14 de enero", "opened in March 2009", "customer since 2018", "we met in October", "2014 to 2019", "exp 09/27", "call after 5pm, before 18 h", "[04/Mar/2025:08:13:09 +0000]", "rent is due by the 5th",
                   "on March 3, 2021 at 14:35", "2024-03-15T08:22:31Z", "the 4th of July", "12/05/2024"),
            no_match=("version 1.2.3", "ratio 99:99", "in 2048 bytes", "from 1920 x 1080", "the 4th floor", "pages 10-12", "a::b"),
            pack="generic",
            linear=True,
        ),
    ]  # fmt: skip
