"""Numbers beside the word for them, in the languages of the world: papers, taxes, insurance, accounts, plates, files.

The packs of regions know the formats of their countries and check their digits. Here the word alone decides, so that
a format nobody has written down, a mistyped number or an old one is found too; where both find it, the label of the
format wins. Built in code because the parts around the words are shared; the result is ordinary pattern specs.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from dataclasses import dataclass

from redact.detect.pattern import Pattern, PatternSpec

from .checks import CHECKS
from .named_english import ENGLISH
from .named_people import BEHIND, PEOPLE, behind
from .named_short import SHORT
from .named_words import MORE, accents_left_out, arabic_spellings

# "number" and what stands for it, behind the word and before the value.
_NUMBER = (
    r"(?:[ _.-]{0,2}(?:numbers?|num|nos?|nr|nrs|n\.?[°º]|№|#|id|code|nummer|nommer|número|numéro|numero|numer(?:em)?|núm|číslo|číslem|broj|br|szám[aá]?|"
    r"numarası|numara|numri|број|nomor|namba|nomer|nomeri|raqami|numeris|numurs|number|numărul?|nro|tunnus|č|čís|št|številka|šifra|номер[аоу]?м?|ном|card|رقم|نمبر|شماره|नंबर|संख्या|নম্বর|নং|எண்|หมายเลข|เลขที่|番号|号码|號碼|번호|ნომერი|ნომრით|კოდი|კოდით|kods?|kodas|kodi|kód|код|կոդ|нумар|nimero|ຫມາຍເລກ|နံပါတ်|নাম্বার|рақами|нөмірі|số|nº|"
    r"nömrəsi|nomeriyle|numbriga|numuru|numru|númer|száma|belgisi|laharana|uimhir|rhif|дугаар|համար[ըի]?|සංඛ්‍යාව|අංකය|ເລກທີ|លេខ|အမှတ်|ቁጥር|ਨੰਬਰ|नम्बर|क्र|இலக்கம்|ନମ୍ବର|شمېره|عدد|ቁ|מס['’׳]?|कार्ड|কার্ড|कोड|কোড|आईडी|আইডি|નંબર|ಸಂಖ್ಯೆ|നമ്പർ|సంఖ్య|क्रमांक|नं|מספר|αριθμός|αρ|"
    # series and number, as the papers of many countries have them
    r"seri[ae]s?|série|séria|seriya(?:si)?|seriýas?y?|сер[иі][яиіюїй]ю?|серыі|сериясы|силсилаи|სერია|սերիա|σειρά|(?:va|and|et|și|und|ir|un|ja|и|та|და|և|व)(?= ))(?![\p{L}\p{N}])\.?){0,4}"
)
# Whose it is: "of the driver", "der Mutter", "de l'enfant", "kierowcy", "ребёнка".
_WHOSE = (
    r"(?:(?! de (?:v[ií]deo|red|som|sonido|base))(?: (?:of|del?|du|des|der|d[aeo]s?|della?|van|von) (?:(?:the|my|his|her|our|their|other|la|los|el|otr[oa]|mi|su|minha|meu|mia|mio|mijn|de|het|andere|anderen|meine[rs]|seine[rs]|ihre[rs]|m[ao]n?|sa|son|[lL]['’]autre) ){0,2}(?-i:\p{Lu}?\p{Ll}{3,16})|"
    r" (?:de l|dell|d)['’]\p{L}{3,16}(?: \p{L}{4,12})?| (?-i:\p{Cyrillic}{3,12})|"
    r" (?:kierowcy|mamy|matki|ojca|taty|dziecka|syna|córki|żony|męża|pacjenta|klienta|właściciela|najemcy|ucznia|drugiego auta|řidiče|matky|otce|dítěte|dcery|manžel(?:ky|a)|pacienta|majitele|vodiča|dieťaťa|lapsen|puolison|äidin|isän))(?=[ :]{1,3}(?-i:[\p{Lu} ./-]{0,6}\d)))?+"
)
_LINK = (
    _WHOSE
    + r"(?:\.?(?:(?! (?:growth|counts?|ranges?|formats?|lengths?|increase|totals?|rates?|statistics|trends?|limits?|validation)(?![a-z])) (?:\([\p{L} ./-]{1,16}\)|\(\d{1,2}[\p{L} ./-]{1,16}\)|[\p{L}]{1,16}\.?)){1,3}(?=\s?[:：])| \([\p{L}\d ,./-]{1,40}\))?+"
    r"[\"'’)\]]{0,2}[^\p{L}\p{N}\n]{0,5}(?:(?:is|was|now|reads|ist(?: die)?|lautet|est(?: l[ea])?|es(?: el| la)?|è(?: il| la)?|é(?: o| a)?|jest|je|on|är|er|adalah|ialah|là|ni|este|seria|série|serie|ser|это|серия|είναι|هو|هي|है|ہے|は|是|为|為|：)[^\p{L}\p{N}\n]{1,3})?"
    r"(?:(?:changu|yangu|wangu|saya|ku|anda|của tôi|tôi|mi|mío|moj|mój|min|minu|mano|mans|ми|мой|моя|is|with|for|at|as)[^\p{L}\p{N}\n]{1,3}){0,2}(?:(?:ni|is|:)[^\p{L}\p{N}\n]{1,3})?(?:\(?(?-i:\p{Lu}[\p{L}&.-]{1,14})\)?[ :]{1,2}(?:(?:is|est|ist|es|è|:)[^\p{L}\p{N}\n]{1,3})?)??"
    r"(?:(?:número|numéro|numero|number|no|nr|n|č|№|#|бр|br)\.?[^\p{L}\p{N}\n]{1,3})?第?"
    # tags of a table or of emphasis
    r"(?:(?:\s{0,16}</?[a-z][^<>\n]{0,60}>){1,4}[ \t]{0,3})?"
    # forms have the label on the line above; nothing else stands on the line of the value
    r"(?:\n[ \t]{0,4}(?=[\p{Lu}\d][\p{Lu}\d./ -]{3,28}(?:\n|\Z)))?"
)

# Words of scripts without blanks may go on before the number.
_UNSPACED = r"[\p{Thai}\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]{0,10}"

# What follows a number without a blank in such scripts.
_PARTICLE = r"[号號호のはをがにでと的已于在是为有이을를은는가입인로의에]"

# A series and a number with a word between them ("AB № 482917"), as the papers of eastern Europe and Asia have them.
_SERIES = r"(?:\p{Lu}{1,4}(?:-\p{Lu}{1,3})?|\d\d ?\d\d),?[ ]{0,2}(?:№|[Nn][ro]\.?|N|номер|номері|raqami?|nömrəsi)[ :]{0,2}\d{5,9}"
# Few digits, but among letters ("5KT48B2").
_MIXED = r"(?=[A-Z]{0,4}\d[A-Z]{0,4}\d[A-Z]{0,4}\d)(?=\d{0,11}[A-Z])[A-Z\d]{7,12}"


def _value(digits: int) -> str:
    """Capitals and digits in groups, with so many digits at least; no date, no years from and to or in a row, no decimal."""
    others = rf"{_SERIES}|{_MIXED}" if digits >= 6 else _SERIES
    # Plates may end in a group of letters.
    first = (
        r"(?:\p{Lu}{1,3}[ -]|\d{1,2} \p{Lu} )?\d{2,4}[ -]\p{Lu}{2,3}(?:[ -]\d{1,2})?(?![\p{L}\p{N}])|\d\d-\d\d \p{Lu}{3}(?![\p{L}\p{N}])|"
        if digits < 3
        else ""
    )
    return (
        r"(?P<value>(?-i:(?<![\p{Latin}\p{Cyrillic}\p{Greek}\p{N}])(?!(?:19|20)\d\d[-–/.](?:(?:19|20)\d\d|(?:0[1-9]|1[0-2])[-/.]))(?!(?:19|20)\d\d(?: {1,4}(?:19|20)\d\d){1,9}+(?! ?[\d-]))(?!\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d))(?!(?:19|20)\d\d[01]\d[0-3]\d(?!\d|[-+]\d{4}(?!\d)))"
        r"(?:" + first + r"(?=(?:[\p{Lu}./ -]{0,6}\d){" + str(digits) + r"})[\p{Lu}\d](?:[\p{Lu}\d]|[./-](?=[\p{Lu}\d])| (?=[\p{Lu}]{0,3}[- ]?\d|[\p{Lu}](?![\p{L}\p{N}]))){3,41}|" + others + r")))(?!(?!" + _PARTICLE + r")[\p{L}\p{N}%€$£]|[.,:]\d)"
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Kind:
    """A label, the words for it (Latin letters and others, parted by bars) and the least number of digits."""

    name: str
    label: str
    latin: str
    others: str
    digits: int
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    check: str = "has_digit"


_KINDS = (
    _Kind(
        "NamedIdentityNumberRecognizer", "NATIONAL_ID",
        r"(?<!(?:action|order|oduct|item|model|part|build|batch|game|device|session|process|object|message|request|event|job|task|issue|node|track|asset|trace|video|image|color|seller|chip|rule) )ID(?: card)?(?= (?:no|num|nr|#)|#)|"
        r"(?:national|citizen|identity|personal|civil|state) (?:id|identity|identification)(?: card)?|identity (?:card|document|no|number)|ID[- ](?:kaart|kort|kartya|nommer|karte|nummer)|identiteits(?:kaart|nommer|bewijs)|"
        r"(?:personal)?ausweis(?:nummer|[- ]?nr)?|carte (?:nationale )?d[’']identité|(?-i:D\.N\.I\.|C\.I\.|JMBG|EMBG|ŞV|ABHA|CNI|CNIE|CIN|BI|UAN|BVN|NIN|NIDA|CCCD|CMND|TCKN|INE(?![ :n°º.]{1,5}\d{9,10}[A-Z])|DPI|T\.C\.)|pièce d[’']identité|documento (?:de identidad|nacional)|doc(?:umento)?\. identidad|"
        r"tarjeta de identidad|cartão (?:de|do) cidadão|bilhete de identidade|carta d[’']identità|documento d[’']identità|dow(?:ód|odu) osobist(?:y|ego)|nr dowodu|občansk(?:ý|ého) průkaz(?:u)?|občiansk(?:y|eho) preukaz(?:u)?|(?:číslo|č\.) OP|"
        r"személyi(?: igazolvány)?|szig\.?|carte de identitate|buletin(?:ul)?|osobn[ae] iskaznic[ae]|li[čc]n[ae] kart[ae]|osebn[ae] izkaznic[ae]|asmens (?:kodas|tapatybės kortelė)|personas (?:kods|apliecība)|henkilökort(?:ti|in)|"
        r"(?-i:IC)(?= (?:no|number|No|NO))|(?:t\.?c\.? )?kimlik|kad pengenalan|mykad|kitambulisho|indangamuntu|omang|huduma|ration card|voter (?:card|id)|mati[čc]n[ia](?! br(?:oj|\.) (?:u[čc]en|stud|radn|zapos|đak))|matr(?:icule|\.) nat(?:ionale?|\.)|căn cước|số định danh|letërnjoftim|şəxsiyyət vəsiqəsi\p{L}{0,3}|vəsiqə|jeke kuälik|residen(?:ce|t) (?:permit|card)|(?-i:BRP)(?=[ :.]{1,3}[A-Z]{2}\d{7})|ID card(?= [A-Z]{0,2}\d{6,9}(?!\d))|(?-i:SEVIS)(?: ID)?(?=[ :#]{1,3}N\d)|pr card(?= [A-Z]{2}\d{4})|immicard|asylum (?:seeker )?permit(?= [A-Z]{3,6}\d)|(?-i:ZEMIS|ZAR)(?:[- ]?(?:Nr\.?|Nummer))?(?=[ :]{1,3}\d)|n-nummer|samordnings(?:nummer|nr)|v-nummer|(?:numéro |n[°º] )?(?:d[’'])?étranger(?: \(?AGDREF\)?)?|(?-i:AGDREF)|(?:n[úu]m(?:ero|\.) |n[°º.]{1,2} )?(?:de )?soporte(?= (?-i:[A-E][A-Z]{2}\d{6}|E\d{8}))|(?-i:IDESP)|(?-i:eID|EID|e-ID)(?=[ :]{1,3}\d{3}-\d{7}-\d\d)|(?-i:PRAN)(?=[ :#.no]{1,6}1\d{11})|titre de séjour|aufenthaltstitel|isikukood\p{L}{0,4}|isikutunnistus\p{L}{0,2}|ID-kaardi|asmens tapatyb\p{L}{1,6} kortel\p{L}{1,3}|personas apliecīb\p{L}{1,3}|kennital\p{L}{1,2}|p-tal|karta tal-identità|\(?(?-i:NID|IDNP|FİN|JSHSHIR|PINFL|NRC|NIC(?=[ :#no.]{1,5}[A-Z]\d{6}))\)?|numr\p{L}{1,4} personal|karta e identitetit|buletin\p{L}{0,3}(?: de identitate)?|karapanondro|dokument(?:en)?(?:nummer|-?nr)|(?:nomor|no\.?) ktp|e-?ktp|voter[’']?s? (?:number|no|registration(?: number)?)|(?-i:PVC(?: ?/ ?VIN)?)(?= ?: ?[A-Z\d]{4} )|no\. ?kk|kartu keluarga|asmens kod\p{L}{1,2}|voter'?s? card|kadi ya mpiga kura|pièce n°|sigurimeve shoqërore|osobní číslo(?= \d{6}/)|(?-i:PESEL|CURP|DNI|NIE|CPF|BSN|INSZ|NISZ|EMŠO|EGN|CNP|JMBG|SSN|NINO|CPR|HETU|CNIC|NIK|NRIC|HKID|OIB)|RG(?= ?(?:n[.º°]{1,2} ?)?:? ?(?:\p{Lu}{2}-?)?\d{1,2}\.\d{3}\.\d{3})|clave de elector|título de eleitor|(?-i:I\.D\.) ?(?:card|no|number)|(?-i:C\.I\.E\.?|CIE)(?=[ :#.n°º]{1,6}[A-Z\d]{2}\d{3})|e-?id-?(?:kaart|kort)?-?(?:nummer|nr)|(?:br(?:oj|\.) )?osobne(?= ?:? ?\d{6})|(?:br(?:oj|\.) )?(?-i:l\.? ?k\.|LK)(?=[ :#.brn]{1,6}\d{6})|c[ée]d\.(?=[ :n°º.]{1,5}[\dVE])|dow\. ?os(?:\.|ob\p{L}{0,5})|d\.?o\.(?= (?:nr|seria))|perso(?:nalausweis)?-?(?:nummer|nr)|(?-i:OP)(?= č)|szem\. ?ig\p{L}{0,3}\.?|(?:nr|numer) dow(?:odu)?\.? ?os\p{L}{0,8}\.?|pers\.? ?kod\p{L}{0,2}|(?-i:p\. ?k\.|a\. ?k\.|i\. ?k\.)(?= ?:? ?\d{6})|(?:národní|osobné) číslo|carta ident\.?|c\. ?ident(?:ità|\.)|doc\. ident\.?|dok\. (?:toż|tożsam\p{L}{0,5})\.?|carte nina|carte consulaire|carné de identidad|cédula(?: de (?:identidad|ciudadanía|extranjería))?|iqama|permesso di soggiorno",
        r"удостоверени[ея] личности|уд(?:ост|-е|-ние)?\.? ?личн(?:ости|\.)|(?<!\p{L})[лЛ]\. ?[кК]\.(?= ?(?:№|бр|номер|[:\d]))|(?<!\p{L})лк(?= ?№)|посв\. особи|жеке куәлік|рақами шиноснома|ת[״\"]ז|رقم قومي|посвідчення особи|лична карта|лична картa|ЛК|ΑΔΤ|Α\.Δ\.Τ\.|ταυτότητα[ςσ]?|رقم (?:ال)?هوية|رقم البطاقة|البطاقة الشخصية|الرقم (?:القومي|الوطني|المدني)|رقم الإقامة|البطاقة الوطنية|بطاقة التعريف|شماره ملی|کد ملی|بطاقة (?:ال)?هوية|رقم (?:ال)?بطاقة|شناختی کارڈ|תעודת זהות|מספר זהות|ת\.?ז\.?|"
        r"पहचान पत्र|राष्ट्रीय परिचयपत्र|नागरिकता|পরিচয়পত্র|এনআইডি|அடையாள அட்டை|හැඳුනුම්පත්|เลขประจำตัวประชาชน|บัตรประชาชน|身份证号?码?|身分證(?:字號)?|居留证|在留カード|個人番号|마이넘버|주민(?:등록)?번호|외국인등록번호|პირადობის|მოწმობა|ЕГН|УНЗР|иргэний үнэмлэх\p{L}{0,4}|የፋይዳ|የመታወቂያ|ідентифікаційний|ИИН|ЖСН|матичен|матични|ЈМБГ|ЕМБГ|жеке куәлік\p{L}{0,4}|лична карт[аи]|ID[- ]?картк\p{L}{1,2}|ПИНФЛ|ПИН|идентификационн\p{L}{2,3} номер|шахсий гувоҳнома|шиноснома\p{L}{0,2} шахс|პირადი|პ/ნ|անձը հաստատող|համարանիշ|ບັດປະຈຳຕົວ|អត្តសញ្ញាណប័ណ្ណ|နိုင်ငံသား|मतदाता(?: पहचान पत्र)?|आधार|ஆதார்|ఆధార్|ಆಧಾರ್|ആധാർ|мэдээлэл|регистрийн дугаар|መታወቂያ",
        6,
        ("ID No. 39316945", "Ausweis-Nr. L01X00T47", "dowód osobisty ABC 123456", "občanský průkaz č. 123456789", "شماره ملی: 1234567890", "ID-nommer 8001015009087"),
        ("transaction ID no. 39316945", "identity document of 2019", "carte d'identité 12", "the IC 74 series", "personal ID from 2019-2023"),
    ),
    _Kind(
        "NamedRegisterNumberRecognizer", "NATIONAL_ID",
        r"(?:numéro|n[°º]) de (?:livret de famille|registre d['’]état civil)|acta de nacimiento|certidão de nascimento|akt urodzenia|nüfus cüzdanı|family book",
        r"شماره شناسنامه|رقم (?:القيد|السجل المدني|دفتر العائلة)|رقم السجل(?! ?التجاري)|свидетельство о рождении|актов\p{L}{2,3} запис\p{L}",
        4,
        ("شماره شناسنامه 4829", "acta de nacimiento 48291", "свидетельство о рождении II-ЖА № 482917"),
        ("acta de nacimiento 12", "family book 3", "رقم السجل التجاري 48291"),
    ),
    _Kind(
        "NamedTaxNumberRecognizer", "TAX_ID",
        r"rif\.?(?= ?:? ?[VEJPG]-?\d)|(?:steuer|umsatzsteuer|ust)[- ]?(?:id|identnr|identifikations)?(?:[- ]?(?:nummer|nr))?|st\.?-nr|numéro fiscal|n[°º] fiscal|identifiant fiscal|codice fiscale|cod(?:ice)?\.? fisc|partita iva|p\. ?iva|(?-i:NIF|CIF|RUC|NIT|CUIT|CUIL|NPWP|TIN|NTN|STRN|GSTIN|VKN|DIČ|IČO|OIB|NUIT|CVR|UTR|VÖEN|KRA PIN|SARS)|"
        r"n(?:úme|ume)ro (?:de )?contribuinte|contribuinte|adó(?:szám|azonosító(?: jel)?)|cod(?:ul)? fiscal|davčna(?: številka)?|porezni|vergi(?: kimlik)?|mã số thuế|(?-i:MST)|nomor pokok wajib pajak|cukai pendapatan|moms(?:reg)?|org(?:anisations)?[.-]?(?:nr|nummer)|belasting|btw|"
        r"tax (?:id|identification|payer|reference|ref|file|account|registration|code)|taxpayer(?: id(?:entification)?)?|(?<!fakt\p{L}{1,4} )vat(?: reg(?:istration)?)?|maksukohustuslase|mokesčių mokėtojo|numër fiskal|nipt|(?-i:STIR|VÖEN|COE(?= ?SM)|NIS|IFU|NINEA|NCC|TPIN|BIR|NIB)(?=[ :#.no]{1,6}[\p{Lu}\d])|skattenummer|(?:gst(?: ?/ ?hst)?|hst|tps(?: ?/ ?tv[hq])?|tvq)(?: reg(?:istration)?)?(?=(?: ?(?:no|n[°º]|number|#)\.?)?[ :]{1,3}\d{3} ?\d{3} ?\d{3} ?R)|identifikacijski|skattunúmer|số thuế|číslo dane|davk\p{L}{1,4}",
        r"ИНН|инн|ІПН|РНОКПП|ЕИК|БУЛСТАТ|ПИБ|ЕДБ|УНП|БИН|БСН|СТИР|ΑΦΜ|Α\.Φ\.Μ\.|даноч\p{L}{2,3}|податков\p{L}{2,3}|الرقم الضريبي|الرقم الجبائي|שם עוסק|עוסק (?:מורשה|פטור)|税号|统一社会信用代码|納稅人識別號|纳税人识别号|統一編號|統編|法人番号|사업자(?:등록)?번호|เลขประจำตัวผู้เสียภาษี|करदाता|साझा कर|የግብር ከፋይ(?: መለያ)?|РМА|ССПС|СТСН|ХХ(?:Х|ОН)|გადამხდელის|საიდენტიფიკაციო|ՀՎՀՀ|เลขผู้เสียภาษี|ТТД",
        7,
        ("Steuer-Nr. 123/456/78901", "P. IVA 12345678901", "ИНН 123456789012", "vergi no 1234567890"),
        ("tax code 2019", "VAT 20%", "TIN 5", "faktura VAT nr FV/482/03/2026", "taxpayer id is required by 2024"),
    ),
    _Kind(
        "NamedInsuranceNumberRecognizer", "INSURANCE_ID",
        r"vers\.?-?(?:nr|nummer)|polisa?(?: (?:oc|ac|na życie))? (?:nr|numer)|policenr|poj(?:istná|\.) ?(?:smlouva|sml\.)|(?:pólissza ?/ ?)?kötvény ?(?:sz(?:ám)?\.?)|seg\. ?social|vakuutustunnus|(?:n[°º]|numéro) de sociétaire|sociétaire [\p{L}]{3,10}(?= n[°º])|försäkringsbrev(?:snummer|snr)?|(?:sozial|renten|kranken)?versicher(?:ungs|ten|ung)(?:nummer|[- ]?nr)|versicherungsschein(?:nummer|[- ]?nr)?|poli[cz]en(?:nummer|[- ]?nr)|vertrags(?:nummer|[- ]?nr)|(?:blue cross|blue shield|aetna|cigna|humana|kaiser|anthem|bupa|axa|unitedhealthcare|insurance|insurer|health plan),?(?: member)? id|(?-i:SVNR|SV-Nr|RVNR|RV-Nr|KVNR|KV-Nr|AHV|AVS|NSS|NUSS|IMSS|NISS|TAJ|UIF|NSSF|NHIF|SSNIT|CNSS|IPRES|CNAPS|EPF|SOCSO|PERKESO|BPJS|JKN|KIS|SSS|GSIS|BHYT|BHXH|PF|ESIC|ESI|HICN|NHI|CHI|DVA|EHIC|AMKA|CPF KWSP|KWSP|Medibank|OHIP|MSP|RAMQ|SNS|INAMI|CNOPS|CNAM|CNAS|ZUS|VZP|SGK)|phil ?health|pag-?ibig|"
        r"(?:numéro|n[°º]|no)\.? (?:de )?(?:sécurité sociale|sécu|assuré(?: social)?|avs)|assurance (?:maladie|sociale)|seguridad social|seguro social|segurança social|cartão de utente|utente|tessera sanitaria|medicare(?: card)?|medicaid(?: id)?|health ?(?:care )?(?:card|insurance|fund)|health ?care(?= ?(?:no|num|#))|(?-i:IHI)(?=[ :#.no]{1,6}8003)|(?-i:DVA) (?:file|card)|(?-i:NUHSA|CIPA)(?=[ :#.no]{1,6}[A-Z]{0,2}\d)|(?-i:PHIN|ULI|MCP)(?=[ :#.no]{1,6}\d{3})|subscriber(?= ?: ?(?-i:[A-Z]{1,3}\d{7}))|veka-?(?:nr|nummer)|nr szkody|szkod[ay] nr|(?-i:OSDE|IOMA|Galeno|Medifé|OMINT|Swiss Medical)(?: (?:credencial|afiliado|socio|carnet)(?: n[º°.]{1,2})?)?(?=[ :n°º]{1,4}\d)|social (?:security|insurance)|national insurance|"
        r"zdravotní poj(?:ištění|ištěnec)|pojištěnec|číslo poistenca|ubezpieczenie|trygd|sygesikring|sjukförsäkring|zorgverzekering|verzekerings?(?:nummer)?|polis(?:nummer)?|polizza|póliza|apólice|polițe?[ia]?|polisy|pojistk[ay]|sigorta(?: sicil)?|bảo hiểm(?: xã hội| y tế)?|"
        r"(?:insurance |policy |claim |member |subscriber |group |plan |beneficiary )(?:policy |member )?(?:ref(?:erence)?|id|no|number|nr|#)|police d[’']assurance|contrat|sinistre|schaden(?:nummer|[- ]?nr)|skade(?:nummer|nr)|schade(?:nummer|nr)|siniestro|socialinio draudimo(?: pažymėjim\p{L}{1,3})?|draudimo pažymėjim\p{L}{1,3}|zdravstven\p{L}{1,3} (?:zavarovanj|osiguranj|knjižic|iskaznic)\p{L}{1,3}|(?-i:LBO|MBO|ZZZS|KZZ|NHIS|CNS|SUS|CRN|CIP|NUSS|PRAIS|FONASA|CPAM|CAF|NAV)(?: osigurani\p{L}{1,3})?(?=[ :#.no)]{1,6}[\p{Lu}\d])|tarjeta sanitaria(?: cip)?|(?:numéro|n[°º]) d[’']allocataire(?: caf)?|carte vitale|(?:(?:n[º°.]{1,2}|núm\.?|número) (?:de )?)?afil(?:iaci[óo]n|iado|\.)(?: (?:a la )?(?:s\. ?s\.?|ss|seguridad social))?|(?:n[º°.]{1,2}|núm\.?) (?:de la )?s\. ?s\.|versicherten-?karten?-?(?:nummer|nr)?|gesundheitskarten?-?(?:nummer|nr)?|carte d[’\']assuré|tessera san(?:\.|it\.)|cod\. ?sanitario|(?-i:N\.A\.S\.?|NAS(?=[ :#.no°º]{1,6}\d{3}[ -]\d{3}))|(?-i:PIS(?: ?/ ?PASEP)?|PASEP|NIS|NIT(?: ?/ ?PIS))(?=[ :#.no°º]{1,6}\d{3}\.?\d{5})|(?-i:SZV|SV)[- ]?(?:nummer|nr)\.?|ubezp\.|nr polisy|č\. ?poj(?:ištěnce|\.)|biztosítási|kötvényszám\p{L}{0,3}|vakuutus(?:numero|nro|kirja)|försäkrings?(?:nummer|nr)|forsikrings?(?:nummer|nr)|polis(?:nr|nummer)|poliçe|polițe[i]?|ravikindlustus\p{L}{0,4}|polises(?= nr)|(?:numru tas-)?sigurtà soċjali|medical card|card(?:ul)? de sănătate|(?-i:SHA|CNPS|IPRES|NHIA|NSITF|BPJS|BHXH|GESY|EOPYY)(?=[ :#.no]{1,10}[\p{Lu}\d])|adhérent(?: mutuelle)?|kwsp|mutuelle|poliisi|haigekassa|sjúkratrygging\p{L}{0,3}|centrelink(?: crn)?|bg-nummer(?: jobcenter)?|kundennummer jobcenter",
        r"СНИЛС|пол[иі]с(?: (?:ОСЦПВ|КАСКО|ОСАГО|ДМС))?|страхово(?:й|го) номера?|полис(?: ОМС| ДМС)?|полиса|ДМС|ОМС|Α\.?Μ\.?Κ\.?Α\.?|رقم التأمين|التأمين الاجتماعي|ביטוח לאומי|קופת חולים|社保号?|社会保障号|医保(?:卡)?号?|健康保険(?:証)?|社会保障卡号?|介護保険|מספר חבר(?: בקופה)?|קופה|ЕНЗОК|被保険者(?:番号)?|保険者番号|健保卡卡?[号號]?|医療保険|基礎年金番号|年金番号|건강보험(?:증)?|국민연금|ประกันสังคม|กรมธรรม์|證券(?:番号|號碼)|証券番号|保单号?码?|保單號?碼?|증권번호|보험증권|số hợp đồng|رقم (?:ال)?بوليصة|رقم الوثيقة|بیمه ?نامه|פוליסה|договор\p{L}{0,2} страхования|страхов\p{L}{2,3} (?:полис|свідоцтв)\p{L}{0,2}|ασφαλιστηρί\p{L}{1,3}|полиц\p{L}|बीमा|पॉलिसी",
        6,
        ("RV-Nr. 65 180785 M 012", "NSS 92 08 84 1937 2 IMSS", "Pag-IBIG MID 1212-3456-7890", "被保険者番号 12345678", "Schadennummer: 24-0718-5512"),
        ("insurance no 5", "the policy of 2019", "contrat de 2019 à 2021", "the NHI of 1948"),
    ),
    _Kind(
        "NamedAccountNumberRecognizer", "ACCOUNT_NUMBER",
        r"(?:bank|savings|current|checking|sparbank)?[ -]?(?:account|acct|acc|a/c)|a/c|(?-i:CLABE|CBU|CVU|RIB|NIB)|konto(?:nummer|nr|verbindung)?|bankkonto|kto\.?(?:[- ]?nr)?|compte(?: bancaire| courant)?|cuenta(?: bancaria| corriente| de ahorros)?|cta\.?(?: cte\.?)?|conta(?: corrente| poupança)?|c/c|conto(?: corrente)?|rekening(?:nummer)?|(?:no\.?|nomor)? ?rek(?:ening)?|(?-i:STK)|số tài khoản|tài khoản|"
        r"rachunek|rachunku|nr konta|účet|účtu|č\. ?ú\.|bankszámla(?:szám)?|számlaszám|(?:cont|contul) bancar|račun(?:a)?|žiro(?: račun)?|hesap|tili(?:numero|nro)?|tilinro|pangakonto|arvelduskonto|sąskait(?:a|os)|bankas konts|reikningsnúmer|bankgiro|plusgiro|(?-i:CCC|C\.C\.C\.?)|reikn\.|reikningsnr\.?|stk(?=[ :.]{1,3}\d{8})|ctas?\.? ?(?:cte|corr|ah|aho)\.?|cta(?= ?(?:n|#))|c/a|cpte|cuenta (?:vista|rut)|cuenta de ahorro|ah\.? ?cta|(?-i:a/a|A/A|A/C)(?=[ :nr.]{1,5}\d)|a\. ?s\.(?= ?(?:nr)?\.? ?:? ?LT)|rach(?:\.|unk\p{L}{1,2})(?: bank\p{L}{0,6}\.?)?|nr rach\.?|bankov(?:ní|ý|ého) (?:spojení|účet|účtu)|bszlasz\p{L}{0,2}|bankszla\.?|szla\.?szám|tek(?:ući|\.)? ?rač(?:un|\.)|ž\.? ?r\.(?= )|trr|trans\. ?rač\.|arv(?:eldus)?konto|norēķinu konts|akaun|akaunti|logari|kont[oa] bankare|reikning\p{L}{0,3}|(?-i:CCI)(?=[ :#.no]{1,5}\d{3}-)|(?-i:GTBank|GTB|UBA|Zenith(?: Bank)?|Access Bank|First Bank|FCMB|Opay|OPay|Kuda|Palmpay|PalmPay|Moniepoint|Sterling Bank|Wema(?: Bank)?|Fidelity Bank|Polaris Bank|Union Bank|Stanbic|Ecobank|Keystone Bank)(?=\W{1,3}\d{10}(?!\d))",
        r"(?<!\p{L})[лЛкКрРоО]/[рсРС]|лиц(?:\.|евой|евого) сч[её]та?|особов\p{L}{2,3} рахун\p{L}{2,3}|ж/р|ж\. ?р\.|тек(?:ући|\.) ?рач(?:ун|\.)|λογ(?:/σμός|/μός|\.)|счёт[ау]?|счет[ау]?|р/с|расч[её]тн(?:ый|ого) сч[её]та?|рахун(?:ок|ку)|сметка|рачун|λογαριασμ(?:ός|ού|ό)|رقم الحساب|حسابي?|شماره حساب|شماره کارت|חשבון|खाता|হিসাব|账号|帳號|账户|银行卡号|口座番号|口座|계좌(?:번호)?|은행|농협|우체국|카카오뱅크|토스뱅크|เลขที่บัญชี|บัญชี|เลขบัญชี|บช\.|គណនី|ანგარიშ\p{L}{1,3}|հաշվ\p{L}{1,6}|банк\p{L}{0,4} шот\p{L}{0,4}|есеп ?шот|ҳисоб рақам\p{L}{0,2}|дансны",
        7,
        ("Kto.-Nr. 532 013 000", "account 2023 2024 1187 4629", "rek 1234567890 a.n.", "STK 19034567890123", "р/с 40817810099910004312", "เลขที่บัญชี 123-4-56789-0"),
        ("account of 2019", "Account  2023  2024\nRevenue", "account 2023 2024", "compte 12", "the account grew 1234567%", "account 20240131", "conta com 12 itens"),
    ),
    _Kind(
        "NamedPatientNumberRecognizer", "PATIENT_ID",
        r"aufnahme-?(?:nr|nummer)|(?-i:UR)(?= \d{6,8}(?!\d))|(?-i:CSN)(?= \d{8,12}(?!\d))|ficha(?: clínica| médica)?(?= (?:n[º°.]{1,2} ?)?\d{5,8}(?!\d))|(?:n\.|num\.) ?cartella(?: clin(?:ica|\.))?|n[°º] (?:de )?dossier (?:patient|médical)|(?:hosp(?:ital)?|patient|pat|pt|clinic|nhs hospital|medical record|med rec|health record|chart|unit record|ward)\.?[ _-]?(?:no|num|number|nr|id|#|file|record|identifier)|(?-i:MRN|UHID|URN|HN|NHC|IPP|No\.? ?RM|EMPI)(?=\s?[#:]|[ .]{1,2}(?:no|num|nr|number|#)|\s\d)|(?-i:MR|UR|RM|OPD|IPD|CRN)(?=\s?[#:]|[ .]{1,2}(?:no|num|nr|number|#))|patienten?(?:nummer|[- ]?nr|akte)|pat\.?-?nr|fall(?:nummer|[- ]?nr)|"
        r"(?:n[°º]|numéro|no) (?:de )?(?:dossier(?! client)|patient|ipp)(?: patient| médical)?|dossier (?:patient|médical)|historia(?: clínica)?|prontuário|processo clínico|cartella(?: clinica)?|dossiernummer|patiëntnummer|journal(?:nummer|nr)|karty? pacjenta|nr (?:karty|historii choroby)|chorobopis|törzsszám|fișa pacientului|fo(?:aie)? de observați[ei]|protokol|dosya|rekam medis|hồ sơ bệnh án|mã bệnh nhân",
        r"истори[яи] болезни|медкарт[аы]|амбулаторн(?:ая|ой) карт[аы]|картка пацієнта|رقم (?:المريض|الملف|الملف الطبي)|תיק רפואי|病历号|病歷號|病歴番号|住院号|门诊号|就诊卡号?|診察券(?:番号)?|患者(?:番号|ID)|カルテ番号|환자번호|등록번호|차트번호|เลขผู้ป่วย|เลข ?HN",
        4,
        ("Hosp No: K482993", "UR number 482993", "Pat.-Nr. 48299", "病历号：00482993", "HN 48-29937"),
        ("patient no 5", "the RM 2000 series", "fall 2019", "HN was read", "protokol 12"),
    ),
    _Kind(
        "NamedCustomerNumberRecognizer", "CUSTOMER_ID",
        r"vertragskonto|(?:(?:card|policy|account|bond)?holder[’']s|kaart-?)(?= ?(?:no|num|nr))|beitrags(?:konto)?-?(?:nummer|nr)|teilnehmer-?(?:nummer|nr)|point de livraison|(?:n[úu]mero|nro\.?|n[°º.]) de abonado|(?:nr|numer) ewidencyjny klienta|n[°º] d[’']abonné|(?:kd|kun)\.?-?(?:nummer|nr)|kunden-?(?:konto|nummer|nr|id)|(?:vertrags|mitglieds|abo)(?:konto)?-?(?:nummer|nr)|(?:cust|client|clt|subscriber|consumer|member(?:ship)?)\.? ?(?:no|num|nr|#|id|ref)|(?:n[°º.]{1,2}|num(?:éro)?\.?|réf\.?|code) (?:de )?(?:client|abonné|adhérent|contrat)|(?:n[°º.]{1,2}|núm(?:ero)?\.?|cód(?:igo)?\.?) (?:de )?(?:cliente|abonado|socio|sócio|suministro|asociado|contrato)|(?:n[°º.]{1,2}|num(?:ero)?\.?|cod(?:ice)?\.?) (?:di )?(?:cliente|utenza|contratto|socio)|cod\. ?cli(?:ente|\.)|klant(?:en)?(?:nummer|nr|code)|debiteur(?:ennummer|nr)|lidnummer|lidnr|(?:nr|numer|id) (?:klienta|abonenta|kontrahenta|umowy)|(?:zákaznick[éý]|klientsk[éý]) číslo|č(?:íslo|\.)? ?(?:zák(?:azn[ií]ka|\.)|klienta|smlouvy|zmluvy)|ügyfél(?:szám|kód|azonosító)\p{L}{0,3}|(?:felhasználó|fogyasztó) azonosító|cod(?:ul)? (?:de )?(?:client|abonat)|nr\.? (?:client|contract)|kund-?(?:nummer|nr|id)|kunde-?(?:nummer|nr|id)|medlems-?(?:nummer|nr)|asiakas-?(?:numero|nro|tunnus)|jäsen-?(?:numero|nro)|kliendi(?:number|nr|kood)|klienta (?:numurs|nr|kods)|kliento (?:numeris|nr|kodas)|šifra kupca|št\. ?(?:kupca|stranke|naročnika)|broj (?:kupca|korisnika|ugovora|pretplatnika)|müşteri|abone|mã (?:khách hàng|kh)|(?:no\.?|nomor|id) pelanggan|(?:no\.?|nombor) (?:pelanggan|ahli)|viðskiptamanns?(?:númer|nr)|numri i klientit",
        r"(?:номер|код|№) (?:клиента|абонента|договора|покупателя|клієнта|договору)|(?:клиентски|абонатен) номер|(?:број|шифра) (?:купца|корисника)|(?:αρ(?:ιθμός|\.)?|κωδ(?:ικός|\.)?) (?:πελάτη|συνδρομητή|παροχής|μέλους)|מספר (?:לקוח|מנוי)|رقم (?:العميل|الزبون|المشترك|الاشتراك|العضوية)|شماره (?:مشتری|مشترک|اشتراک)|(?:ग्राहक|उपभोक्ता) (?:संख्या|क्रमांक|आईडी)|お?客様(?:番号|コード)|会員(?:番号|No)|顧客(?:番号|コード)|契約番号|客户(?:编号|号码?|代码)|会员(?:编号|卡?号)|用户编号|户号|客戶(?:編號|號碼)|會員(?:編號|號碼|卡號)|고객(?:번호|코드)|회원(?:번호|코드)|(?:รหัส|เลขที่|หมายเลข)(?:ลูกค้า|สมาชิก)|(?:клієнтський|абонентський) номер|особовий рахунок",
        4,
        ("Kd.-Nr. 4821390", "n° client C-482139", "お客様番号:4821-3907-12", "č. zák. 482139", "müşteri no: 482139", "asiakasnro 482139", "cod client 482139"),
        ("customer no 5", "n° client 12", "the client number is missing", "contract of 2019"),
    ),
    _Kind(
        "NamedStudentNumberRecognizer", "STUDENT_ID",
        r"registro académico|(?-i:NSN)(?=[ :]{1,3}\d{9,10}(?!\d))|(?-i:ETH|Legi)-?(?:Nr|Nummer)|n[úu]mero de (?:alumno|estudiante)|(?:student|pupil|learner|matric(?:ulation)?|roll|admission|enrol?lment|candidate|index|exam|ucas|university|college|seat)\.?[ _-]?(?:no|num|number|nr|id|#|card|code)|matrikel(?:nummer|[- ]?nr)|mat\.?-?nr|(?-i:NIM|NIS|NISN|NPM|MSSV|MSV)(?=\s?[#:.]|\s\d)|(?-i:INE|RA|USN|PRN)(?=\s?[#:])|studenta|studente|stud\. ?nr|numéro (?:d[’'])?étudiant|n[°º] (?:d[’'])?étudiant|legajo(?: (?:del? )?(?:alumn[oa]|estudiante))?|boleta|carné (?:universitario|de estudiante)|n[.º°]{1,2} (?:mecanográfico|de aluno)|nr legitymacji|(?:nr|numer) leg\.? ?stud\.?|(?:número de )?matrícula|matricola|(?:nr|numer) (?:albumu|indeksu)|indeks(?:u)?|opiskelijanumero|stud(?:ie|ent)?(?:nummer|nr)|"
        r"öğrenci|student(?:ský|nummer)|hallgatói|neptun(?:-?kód)?|matricol(?:ă|ul)|tudengikood|studento|mã (?:số )?sinh viên|no\.? pelajar|no\.? matrik",
        r"студенческ(?:ий|ого) билета?|зач[её]тк[аи]|зач[её]тн(?:ая|ой) книжк[аи]|студентськ(?:ий|ого)|факултетен|αριθμός μητρώου|ΑΜ|رقم الطالب|الرقم الجامعي|מספר סטודנט|学号|學號|学籍番号|学生番号|准考证号?|학번|รหัสนักศึกษา|เลขประจำตัวนักเรียน|अनुक्रमांक|रोल नंबर",
        5,
        ("matric no. U1923847K", "student number of my son 482913077", "Matrikelnummer der Studentin 4829130", "Roll no: 19BCS10482", "NIM 1301190482", "学号 2019301482", "Mat.-Nr. 10482993"),
        ("student no 5", "exam number 3", "candidate number is missing", "index no longer used"),
    ),
    _Kind(
        "NamedStaffNumberRecognizer", "EMPLOYEE_ID",
        r"(?:employee|emp|staff|personnel|payroll|badge|works?|worker|clock|officer|service|crew|associate|agent|driver|collar|shield|contractor)\.?[ _-]?(?:no|num|number|nr|id|#|code)|pers(?:onal)?\.?-?(?:nummer|nr)(?!\.?[ :]{1,3}(?:19|20)?\d{6}[-+]\d{4}(?!\d))|mitarbeiter(?:nummer|[- ]?nr)|dienst(?:nummer|[- ]?nr)|(?:dienst|haus|werks)ausweis-?(?:nummer|nr)|matricule(?: (?:salariée?|employée?|agent))?|darbiniek\p{L}{1,2}|darbuotojo|töötaja(?: number)?|punonjës\p{L}{0,2}|zaměstnanc\p{L}{0,2}|legajo|(?:n[°º]|número) (?:de )?(?:nómina|empleado|funcionário|mecanográfico)|nómina|nº mecanográfico|matricola(?: (?:dip(?:endente|\.)|aziendale|INPS))?|mat(?:r|ric)\. dip\.?|legajo (?:del )?(?:empleado|personal|n[º°])|chapa funcional|nr kadrowy|(?:os|osob)\. ?č(?:\.|íslo)|zam\. ?č(?:\.|íslo)|dolgozói (?:azonosító|kód|törzsszám)|munkavállalói azonosító|ansatt-?nr|anst\.? ?nr|hlö-?n(?:ro|umero)|ficha(?= n)|karyawan|numer (?:kadrowy|ewidencyjny|służbowy)|osobní|törzsszám|(?<!(?:la|una|de|esta|tal) )marca|sicil|"
        r"warrant[ _-]?(?:no|num|number|nr|#)|personeels(?:nummer|nr)|medarbejder(?:nummer|nr)|ansatt(?:nummer|nr)|anställnings(?:nummer|nr)|henkilönumero|mã (?:số )?nhân viên|(?-i:MNV|NIP|NIK karyawan|NRP)(?=\s?[:.]|\s\d)|no\.? (?:pekerja|staf)",
        r"табельн(?:ый|ого)|таб\. ?№|службен|الرقم الوظيفي|رقم الموظف|מספר עובד|工号|員工編號|员工编号|社員番号|職員番号|사번|사원번호|รหัสพนักงาน|कर्मचारी",
        4,
        ("Pers.-Nr. 00731056", "badge # E-048299", "табельный номер 004829", "工号 A04829", "sicil no: 48299"),
        ("staff no 5", "Employee number growth: 4829 to 5120", "la marca 12345678", "service number one", "agent id is missing", "works number 12"),
    ),
    _Kind(
        "NamedPassportNumberRecognizer", "PASSPORT",
        r"passin (?:numero|nro)|pases nr|(?-i:PP|pp)(?= (?:no|No|NO|nr|#))|pass(?:port)?(?:nummer|[- ]?nr|nro)|passport ?(?:no|number|num|#|id)|(?:n[°º]|numéro) (?:de )?passeport|passeport|pasaporte|passaporto|passaporte|paspoort|paszport(?:u)?|cestovní pas|cestovného pasu|útlevél|pașaport(?:ul)?|pasaport(?:um|umun)?|paspor|putovnic[ae]|potni list|passi|hộ chiếu|pasport\p{L}{0,4}|pasaport\p{L}{0,3}|pas(?:e|es|o|as)(?= (?:nr|no))|pasoš\p{L}{0,2}|pašport\p{L}{0,2}|passaport(?=[ :no.º]{1,5}[A-Z]{1,3}\d)|vegabréf\p{L}{0,3}|passiport\p{L}{0,2}|phasepoto|pasipoti|viza|visa (?:no|number)|(?:rp|reisep(?:ass|\.))-?(?:nr|nummer)|ppt\.?(?= ?(?:no|num|#)|:? [A-Z]{2}\d{6}(?!\d))|pspt|pasap(?:orte|\.)|pass\.(?= ?(?:n|#))|paszp\.|c\. ?pasu|č(?:íslo|\.) (?:cestovního )?pasu|útlev(?:él|\.)(?:szám\p{L}{0,3})?|putovn(?:ica|ice|\.)|passin(?:umero|ro)",
        r"паспорт\p{L}{0,3}|пашпарт\p{L}{0,3}|пасош\p{L}{0,3}|төлқұжат\p{L}{0,4}|шиноснома\p{L}{0,2}|паспорти|διαβατηρίου|διαβατήριο|جواز (?:ال)?سفر|الجواز|گذرنامه|דרכון|पासपोर्ट|পাসপোর্ট|หนังสือเดินทาง|พาสปอร์ต|护照|護照|(?:往来)?港澳(?:居民)?(?:来往内地)?通行证|台胞证|回乡证|パスポート|旅券|여권|անձնագ\p{L}{1,4}|პასპორტ\p{L}{1,3}|พาสปอร์ต|លិខិតឆ្លងដែន|ພາສປອດ|ፓስፖርት",
        6,
        ("Pass-Nr. C48293710", "paszport EK4829371", "անձնագիր AN0482993"),
        ("passport no longer valid", "passport 2019-2024", "visa number one"),
    ),
    _Kind(
        "NamedDrivingLicenceRecognizer", "DRIVER_LICENSE",
        r"(?:numéro|n[°º]) (?:du |de )?permis|carnet (?:de conducir|[ABC]\d?)(?= n[°º.])|driver (?:no|number)|soundex licen[cs]e|körkortets nummer|sürücü belge|permis auto|lic\. ?no(?=\.? )|driv(?:er[’']?s?|ers|ing) lic(?:ence|ense|\.)?|(?-i:DLN|DL)(?= ?(?:no|number|#|:))|(?:frsc|lto|ntsa|vicroads|dmv|dvla|rms|rta) (?:driver )?(?:licen[cs]e|permit|dl)?|DP(?= (?:no|number))|licencia (?:de )?(?:conducir|conductor)|permis (?:de conduire|auto)|führerschein(?:nummer|nr)?|rijbewijs|prawo jazdy|prawa jazdy|řidičský průkaz|řidičák|vodičák|körkort|førerkort|kørekort|ajokort\p{L}{1,4}|(?-i:FS|Fs)-?[Nn]r|fe-?(?:nr|nummer)|pat(?:\.|ente)(?: guida)?(?= n[°º.])|pat(?:\.|ente) (?:di )?guida(?= (?-i:U1[A-Z\d]{5}| ?[A-Z]{2}\d{5}))|lic(?:\.|encia)? (?:de )?(?:cond(?:ucir|\.)|manejo)|brevete|pase de conducir|rij(?:bewijs)?\.?-?(?:nr|nummer)|rbw\.?(?:nr)?|körk(?:ort|\.)s?-?(?:nr|nummer)|førerk(?:ort|\.)s?-?(?:nr|nummer)|kørek(?:ort|\.)s?-?(?:nr|nummer)|pr\. ?jazdy|(?:nr|numer) p(?:raw|\.) ?j(?:azdy|\.)|(?:č\.|číslo) (?:ř\.?p\.?|v\.?p\.?)|ř\. ?p\.(?= ?č)|voz(?:ačk[ae]|\.) ?doz(?:vol[ae]|\.)|vez\. ?eng\.?|(?:permis|p\.) (?:de )?cond(?:ucere|\.)|permis(?= n[°º.])|car(?:ta|\.) (?:de )?cond(?:ução|\.)|vairuotojo|vadītāja apliecīb\p{L}{1,3}|vairuotojo pažymėjim\p{L}{1,3}|haydovchilik guvohnomas\p{L}{1,2}|sürücülük vəsiqəs\p{L}{1,2}|carta de condução|lta licen[cs]e|juhiluba|juhilo\p{L}{1,3}|ökuskírtein\p{L}{1,2}|liċenzja tas-sewqan|leje drejtimi|(?-i:OLN)(?=[ :#.no]{1,5}[A-Z\d])|vozačk[ae] dozvol[ae]|vozniš\p{L}{2,3}(?: dovoljenj\p{L}{1,2})?|patent[eë] shoferi|SIM (?:A|B|C)|lesen memandu|leseni|giấy phép lái xe|GPLX|bằng lái|sürücü belgesi|ehliyet|permisul? (?:auto|de conducere)|jogosítvány",
        r"водительск(?:ое|ого) удостоверени[ея]|вод(?:ит)?\. ?удостоверени[ея]|(?<!\p{L})[вВ]/[уУ]|(?<!\p{L})ВУ(?= ?№?:? ?\d)|посв\.? водія|св\. ?упр\. ?мпс|СУМПС|χειριστή|права|посвідчення водія|возачка|шофьорска книжка|άδει?α οδηγ\p{L}{1,4}|жүргізуші куәліг\p{L}{1,2}|жолооны үнэмлэх\p{L}{0,3}|رخصة (?:ال)?(?:قيادة|سياقة)|رخصتي|گواهینامه|רישיון נהיגה|ड्राइविंग लाइसेंस|ใบขับขี่|驾驶证号?|驾照|駕照|免許証(?:番号)?|免許番号|운전면허(?:증)?",
        6,
        ("Driver Lic# D4829-9371-0284", "DP no. 482993K", "免許証番号 304829371025"),
        ("driving licence 2019", "the DL of files", "driver license rules"),
    ),
    _Kind(
        "NamedPlateRecognizer", "LICENSE_PLATE",
        r"frsz\.?|(?:mașin[aă]|autoturism\p{L}{0,4}|autovehicul\p{L}{0,4}) (?:cu )?n(?:r\.?|umăr(?:ul)?)|placa de rodaje|voiture immatriculée|rendsz\.|plakal[ıi](?: (?:araç|otomobil|araba))?|plaka(?:s[ıi])?|(?:license |licence |number )?(?:plates?|tags?(?= ?(?:no|number|#)|(?<=licen[cs]e tags?) (?-i:[A-Z]{2,4}[ -]?\d{2,4}|\d{3}[ -]?[A-Z]{3})))|(?:car |vehicle )?reg(?:istration)?(?:\.|istration)? ?(?:no|number|mark|plate|nr|#)|reg(?= \p{Lu}{2}\d{2} ?\p{Lu}{3}|:)|rego|immat(?:riculation|riculée?|\.)?|kfz(?:-?kz|-kennzeichen)?|kennz(?:eichen(?:tafel|schild)?|\.)|(?:bewohner)?parkausweis(?: für)?|(?:halter|fahrer|besitzer)(?:in)? des (?:fahrzeugs|wagens|autos|pkws?)(?: mit)?|"
        r"kenteken|nummer(?:plaat|plade|skylt)|reg(?:\.|istrerings)?-?(?:nr|nummer|skylt)|rek(?:\.|isteri)?(?:nro|numero|\. ?nro)?|targa|targata|matrícula|placas?|patente|dominio|padrón|chapa|nr rej|tablic[ae]|rejestracj[aięy]|(?-i:SPZ|ŠPZ|RZ|EČV|TPL)|rendszám[aú]?|înmatriculare|reg\.? ?(?:br|oznaka|oznake|tablice)|registarsk[ae] oznak[ae]|registrska|"
        r"valst(?:ybinis)?\.? ?(?:nr|numeris)|reģ\.? ?nr|n(?:umme)?r\.? ?plad(?:e|en)|rekkari\p{L}{0,3}|kilve(?:t|ssä|llä)|kilpi|numurzīm\p{L}{1,2}|num\. ?zīm\p{L}{1,2}|numbrimär\p{L}{1,4}|matr\.?(?= ?(?:n[.º°]{1,2} ?)?(?-i:[A-Z\d]{2}-[A-Z\d]{2}-[A-Z\d]{2}|\d{4} ?-?[A-Z]{3}))|tg\.|targ\.|pol\. ?kennz\p{L}{0,7}\.?|nr\.? ?auto|n(?:r|umăr(?:ul)?)\.? (?:de )?înmatriculare|nr\.? înm(?:atr)?\.?|(?:mobil|motor|kendaraan|avanza|xenia)(?= (?-i:[A-Z]{1,2} \d{2,4} [A-Z]{1,3}))|(?:kereta|motosikal|lori)(?= (?-i:[A-Z]{1,3} ?\d{2,4}(?!\d)))|(?:car|taxi|bus|truck|lorry|vehicle|trotro|okada),? (?:with )?(?:number|no\.?)|(?:tabl|rej)\.(?= )|ozn(?:ak[ae]|\.) vozila|rz(?= vozidla)|auto (?:nr|number|numeris|ar numuru|numbriga)|registrsk\p{L}{1,2} št(?:evilk\p{L}{1,2}|\.)|car(?= (?-i:[A-Z]{3}-\d{3,4})(?![\p{L}\p{N}-]))|(?-i:P\.?P\.?U\.?)(?=[ :.]{1,3}[A-Z]{2}[A-Z\d]{2}[- ]?\d{2})|bílnúmer|plat(?: no(?:mor)?)?|nopol|nombor (?:plat|pendaftaran)|biển(?: số| kiểm soát)?|(?-i:BKS)|targ[aëe]n?(?: e)?|valst\p{L}{0,6} numur\p{L}{1,2}|numura zīm\p{L}{1,2}|numru tar-reġistrazzjoni|registreerimis(?:märk|number|märgiga)|(?:auto|won|gefier) mat der nummer|davlat raqam\p{L}{0,3}|dövlət (?:qeydiyyat )?nişan\p{L}{1,3}|skráningarnúmer\p{L}{0,2}|bakkie reg|registarsk\p{L}{1,3} oznak\p{L}{1,2} vozila|gari(?: namba)?|registrasie(?:nommer)?|avtomobil(?:in)? nömrəsi|matatu|boda(?: ?boda)?",
        r"гос\.? ?(?:рег\.? ?)?(?:номер|знак)|көлік нөмір\p{L}{0,3}|г/н|г\.р\.з\.|номерами?|держ\.? ?номер|номерний знак|ДК ?№|рег\. ?(?:№|табл|ознака)|регистарск\p{L}{1,3} (?:ознак|таблиц)\p{L}{1,2}|мемлекеттік нөмір\p{L}{0,3}|სახელმწიფო ნომ\p{L}{1,4}|նշան\p{L}{1,4}|давлат рақам\p{L}{0,3}|улсын дугаар|рег\. ?ознак\p{L}{1,2}|аўтамабіль|ሰሌዳ|дзярж\. ?нумар|таблица|αρ\. ?κυκλ(?:οφορίας|\.)|πινακίδες|מספר (?:ה)?רכב|לוחית|رقم اللوحة|لوحة|پلاک|ナンバー(?:プレート)?は?|登録番号|车牌号?码?|車牌號?碼?|번호판|차량 ?번호|ทะเบียน(?:รถ)?|गाड़ी (?:नंबर|संख्या)|গাড়ির নম্বর",
        2,
        ("plakalı araç: 34 KLM 482", "tag # 8KZT482", "reg. no. KDA 482B", "госномер А482КМ77", "Kfz-Kz. M-KL 4829", "улсын дугаар 4829 УБА"),
        ("plate no 5", "tag: 2019", "plaka no", "placa 482", "reg number 12345"),
        check="looks_like_plate",
    ),
)  # fmt: skip


def named_specs() -> list[PatternSpec]:
    """One recognizer for each kind of number, over its words in all languages."""
    return [_spec(kind) for kind in _KINDS]


def _spec(kind: _Kind) -> PatternSpec:
    value = _value(kind.digits)
    more = MORE[kind.name]
    english = [ENGLISH[kind.name]] if kind.name in ENGLISH else []
    latin, others = (
        f"{words}|{short}" if short else words
        for words, short in zip((kind.latin, kind.others), SHORT.get(kind.name, ("", "")), strict=True)
    )
    people = f"|{PEOPLE[kind.name]}" if kind.name in PEOPLE else ""
    latin, more_latin = accents_left_out(latin), accents_left_out(more.latin + people)
    labels, own = BEHIND.get(kind.name, ("", ()))
    return PatternSpec(
        name=kind.name,
        label=kind.label,
        patterns=(
            Pattern("after a word in Latin letters", rf"(?<![\p{{Latin}}\d_.])(?:{latin})(?![a-z]){_NUMBER}{_LINK}{value}", 0.65),
            Pattern("after a word in other letters", rf"(?:{arabic_spellings(others)}){_UNSPACED}{_NUMBER}{_LINK}{value}", 0.65),
            Pattern("after more words in Latin letters", rf"(?<![\p{{Latin}}\d_.])(?:{more_latin})(?![a-z]){_NUMBER}{_LINK}{value}", 0.65),
            Pattern("after more words in other letters", rf"(?:{arabic_spellings(more.others)}){_UNSPACED}{_NUMBER}{_LINK}{value}", 0.65),
            *(Pattern("after words of English", rf"(?<![\p{{Latin}}\d_.])(?:{one.latin}){_NUMBER}{_LINK}{value}", 0.65) for one in english),
            *((Pattern("before its word", behind(labels), 0.6),) if labels else ()),
        ),
        check=CHECKS[kind.check],
        check_name=kind.check,
        source="the words before it; issuers choose their own formats",
        match=kind.match + more.match + own + tuple(text for one in english for text in one.match),
        no_match=kind.no_match + more.no_match + tuple(text for one in english for text in one.no_match),
        pack="world",
        linear=True,
    )  # fmt: skip
