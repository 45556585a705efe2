"""File numbers of courts, prosecutors, police and authorities: who knows one finds the person in the register.

By the word for them in some forty languages, and by the forms that no other number has. What is published under its
number (statutes, decisions of the highest courts, Union law) is left alone. Built in code because the parts are shared.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

from .checks import CHECKS
from .named_english import CASES

# Words that name nothing else: the number may stand right behind.
_SURE = (
    r"(?-i:Az\.?|GZ|Gz\.|RG(?= n[°º.o]{1,2} ?:? ?\d\d/)|R\.G\.(?: ?N\.R\.)?|RGNR|N/Réf\.?|V/Réf\.?|FIR|KUSP|NUREJ|CNR|OB|NUIPC|NIG|ČVS|L\. ?dz\.?|RIT|RUC(?= ?\d{7,10}-)|BO(?= n[°º])|CC(?= No)|CAS(?= \d{1,4}/\d{1,2}/20\d\d)|Not\.(?= ?\d{1,6}/\d\d/))|dnr|d\.nr|j\.nr|verfahrens-?(?:nummer|nr)|(?:[a-z]{2,20}-)?aktenzeichen|gesch(?:äfts)?(?:zeichen|zahl|\.-?z(?:ahl|\.))|unser zeichen|(?:kassen|buchungs|forderungs|vollstreckungs)(?:zeichen|nummer|-?nr)|vorgangs(?:nummer|-?nr)|tagebuch(?:nummer|-?nr)|"
    r"case (?:no|number|nr|ref(?:erence)?|file(?: no| number)?|#)|docket(?: (?:no|number|#))?|cause (?:no|number)|court file(?: (?:no|number))?|writ petition(?: (?:no|number))?|crime (?:no|number|ref(?:erence)?(?: (?:no|number))?)|"
    r"(?:police|incident|arrest) report(?: (?:no|number|#))?|home office ref(?:erence)?|alien (?:file|number|reg(?:istration)?)|a-file|complaint (?:no|number)|charge sheet(?: no)?|matter (?:no|number)|proceeding (?:no|number)|(?:criminal|civil|crl|misc)\.? case (?:no|number)|summary trial (?:no|number)|inquest (?:no|number)|"
    r"n(?:uméro|[°º]) (?:de |du )?(?:dossier|parquet|procédure|main courante|plainte|récépissé|minute|rôle|rg|procès-verbal|pv)|dossier n[°º.]|affaire n[°º.]|nos? réf(?:érences?)?|"
    r"expediente(?: (?:n[°º.]|núm\.?|número))?|diligencias (?:previas|urgentes)(?: n[°º.])?|diligencias(?= \d{1,5}/(?:19|20)\d\d)|procedimiento (?:abreviado|ordinario)|carpeta de investigación|averiguación previa|atestado(?: n[°º.]| policial)?|radicad[oa]|causa (?:rol|n[°º.])|juicio (?:oral|verbal|ordinario)|"
    r"processo(?: judicial)? n[.º°]{1,2}|proc\. n[.º°]{1,2}|autos n[.º°]{1,2}|inquérito(?: policial)?(?: n[.º°]{1,2})?|boletim de ocorrência(?: n[.º°]{1,2})?|"
    r"procedimento penale|proc\. n\.?|proc\. ?pen\.|ruolo generale|fascicolo(?: n\.?)?|numero di ruolo|"
    r"zaaknummer|zaaknr\.?|parketnummer|parketnr\.?|rolnummer|rekestnummer|notitienummer|pv-nummer|proces-verbaal(?:nummer)?|dossiernummer|"
    r"saksnummer|saksnr\.?|sagsnummer|sagsnr\.?|målnummer|mål ?nr\.?|ärende(?:nummer|nr|-id)|diarienummer|journalnr\.?|asianumero|asiatunnus|diaarinumero|dnro|ilmoituksen numero|tutkintailmoitus(?: nro)?|málsnúmer|mál nr\.?|"
    r"lietas? nr\.?|kriminālprocess(?:s|a)?(?: nr\.?)?|(?:administratīv|krimināl|civil)liet\p{L}{1,2}(?: nr\.?)?|(?:civilin|baudžiamoj|administracin)\p{L}{1,3} byl\p{L}{1,2}(?: nr\.?)?|bylos nr\.?|byla nr\.?|(?:asja|toimiku|kohtuasja|kriminaalasja|väärteoasja) (?:number|nr\.?)|"
    r"sygn(?:atura|\.)?(?: ?akt)?|znak sprawy|(?:nr|numer) sprawy|sp\. ?zn\.?|spisov(?:á|ou|é) značk(?:a|ou|y)|č\. ?j\.|čj\.|číslo jednací|"
    r"ügyszám\p{L}{0,3}|iktatószám\p{L}{0,3}|ügyirat(?:szám)?\p{L}{0,3}|dosar(?:ul)?(?: penal| civil| execuțional)? nr\.?|dosar(?:ul)? (?:penal|civil|execuțional)(?= \d{1,5}/)|nr\.? dosar(?:ului)?|opr\. ?št\.?|(?:št\.?|številka) zadeve|zadeva št\.?|broj predmeta|predmet (?:br\.?|broj)|posl(?:ovni|\.) ?br(?:oj|\.)|urbroj|klasa|"
    r"esas(?: no)?|karar no|dosya no|soruşturma(?: no)?|çështja nr\.?|dosja nr\.?|iş №|ish №|antrags?-?(?:nummer|nr)|(?:antrag|gesuch|widerspruch)(?= nr)|(?:demande|requête) n[°º]|solicitud n[.°º]{1,2}|(?:pratica|istanza) n\.?|requerimento n[.º°]{1,2}|aanvraag(?:nummer|-?nr)|ansökan nr|ansökningsnummer|søknads?(?:nummer|nr| nr)|ansøgning(?:snummer|snr| nr)|hakemus(?:numero|nro| nro)|(?:wniosek|pismo|skierowanie|orzeczenie) nr|nr wniosku|žádost č\.|žiadosť č\.|kérelem (?:szám\p{L}{0,2}|sz\.)|cererea? nr|zah(?:tj|t)ev br|başvuru (?:no|numarası)|dilekçe no|nomor perkara|perkara (?:no(?:mor)?|pidana)|laporan polisi|(?:vụ án|hồ sơ|bản án) số|kesi (?:namba|na)|saaknommer"
)
_SURE_OTHERS = (
    r"(?:уголовн\p{L}{2,3}|гражданск\p{L}{2,3}|административн\p{L}{2,3}) дел\p{L}{1,2}|дел[оау] №|материал №|КУСП|исп(?:олнительное|\.) ?производств\p{L}{1,2}|ИП №|справ[аиі] №|провадження №|ЄРДР|предмет(?:а)? бр|посл\. ?бр|преписка|(?:заявлени[ея]|обращени[ея]|ходатайств[оа]|заява|звернення|молба) №|предмет \p{Lu}{1,3}\.? ?бр|[КПИР]\.? ?бр|[нч]\.?о\.?х\.?д\.?|гр\. ?д\.? №|дело бр|хэргийн дугаар|іс №|иш №|парванда|крим(?:інальна|\.) справ\p{L}|"
    r"ΑΒΜ|Α\.Β\.Μ\.|δικογραφί\p{L}{1,2}|αρ(?:ιθ)?(?:ιθμός|\.) (?:πρωτ(?:οκόλλου|\.)|υπόθεσης|δικογραφίας)|საქმ(?:ე|ის) (?:№|N|ნომერი)|გործ (?:№|թիվ)|(?:رقم )?القضية(?: رقم)?|رقم (?:الدعوى|المعاملة|المحضر)|شماره (?:پرونده|کلاسه)|مقدمہ (?:نمبر)?|ایف آئی آر|ת[\"״]פ|ת[\"״]א|תיק (?:מס['׳]?|פלילי|אזרחי)|"
    r"(?:मामला|केस|प्रकरण|वाद|एफआईआर) (?:संख्या|नंबर|क्रमांक|नं\.?)|মামলা (?:নং|নম্বর)|คดีหมายเลข(?:ดำ|แดง)ที่|คดีหมายเลข|事件番号|受理番号|案号|案號|案件[编編][号號]|案卷号|立案号|報案編號|사건번호|접수번호"
)
_NUMBER = r"(?:[ ._-]{0,2}(?:numbers?|num|nos?|nr|nrs|n[°º.]|№|#|nummer|numero|número|numéro|numer|číslo|broj|br|szám|id|ref|vk|št|رقم|ნომერი|号|번호)(?![\p{L}\p{N}])\.?){0,2}"
_LINK = r"[\"'’)\]]{0,2}[^\p{L}\p{N}\n]{0,4}(?:(?:is|ist|lautet|est|es|è|jest|je|on|är|er|is:|は|是|为|為)[^\p{L}\p{N}\n]{1,3})?"
# Groups of digits and short codes ("482 Js 1234/21", "II K 482/21", "S 48 AS 2917/19", "2021-04829-KT"), the last with a digit.
_PART = r"(?:\d{1,12}(?:(?-i:\p{Lu}{3,5}|\p{L}{1,2})(?!\p{L}))?|(?-i:\p{Lu}\p{L}{0,4}(?!\p{L})\d{0,10}|\p{Ll}{1,2}\d{0,3}(?=[-./]\d)|(?<=\.)\p{Ll}{1,3}(?!\p{L})))"
_VALUE = (
    r"(?P<value>(?<![\p{L}\p{N}])(?=[^\n\d]{0,12}\d)(?:(?-i:[A-Z]{1,3}\d{2,8}[A-Z]{1,3}\d{0,8})(?![\p{L}\p{N}])|" + _PART + r"(?:(?:[./:–_-]|//| ?\([\p{L}]{1,3}\) ?|\.? )" + _PART + r"){0,7}+))(?![\p{L}\p{N}%€$£]|[.,:]\d)"
)  # fmt: skip


def docket_specs() -> list[PatternSpec]:
    """File numbers after a word for them, and those of a form of their own."""
    return [
        PatternSpec(
            name="CaseNumberRecognizer",
            label="CASE_NUMBER",
            patterns=(
                Pattern("after a word in Latin letters", rf"(?<![\p{{Latin}}\p{{N}}_.])(?:{_SURE})(?![a-z]){_NUMBER}{_LINK}{_VALUE}", 0.65),
                Pattern("after words of English", rf"(?<![\p{{Latin}}\p{{N}}_.])(?:{CASES}){_NUMBER}{_LINK}{_VALUE}", 0.65),
                Pattern("after a word in other letters", rf"(?:{_SURE_OTHERS}){_NUMBER}{_LINK}{_VALUE}", 0.65),
            ),
            check=CHECKS["case_number"],
            check_name="case_number",
            source="the words before it; courts and authorities choose their own forms",
            match=("Az.: 482 Js 1234/21", "Geschäftszeichen 17 F 482/20", "sygn. akt II K 482/21", "RG n° 21/04829", "Expediente 4829/2021-KT", "dosar nr. 4829/215/2021", "saksnr. 21-048291TVI-TOSL", "byla Nr. e2-482-917/2021", "уголовное дело № 1-482/2019", "Case No. 2021-CF-004829", "mål nr B 4829-21", "R.G. n. 4829/2023", "Kassenzeichen 5482.913.57048", "parketnummer 05/482917-21", "sp. zn. 12 C 482/2020", "رقم القضية 4829/2021", "Inmate no. A4829QX", "probate no. PR-18-48291", "social worker file number SW/48291", "the defendant 48291736", "wniosek nr WSO.482.117.2024", "Antrags-Nr. 24-482917", "заявление № 48291/24", "Custody record AX/4417/23", "Traffic citation T-4482190"),
            no_match=("Case No. 5", "case no. 2019", "demande n° 3 du formulaire", "pratica n. 12", "Az. C-471/22", "docket of 2019", "dossier n° 12", "дело № 3", "the case of 2019-2021", "use case number 12", "Aktenzeichen vom 12.04.2021", "appeal id 48291", "inmate 2019", "the file number of 2019"),
            pack="world",
            linear=True,
        ),
        PatternSpec(
            name="CourtDocketRecognizer",
            label="CASE_NUMBER",
            patterns=(
                Pattern("German prosecutor", r"(?<![\p{L}\p{N}])(?-i:\d{1,4} (?:UJs|Js|Cs|Ds|Ls|OWi|Gs|KLs|Ks|NBs) \d{1,6}/\d{2})(?!\d)", 0.7),
                Pattern("German and Austrian, the court behind", r"(?<![\p{L}\p{N}])(?P<value>(?-i:\d{1,4} \p{Lu}[\p{L}]{0,3} \d{1,6}/\d{2}(?: ?\p{Ll}(?!\p{L}))?(?: [A-Z]{2}(?![A-Z]))?))(?=,? ?(?:[(-] ?)?(?-i:Amtsgericht|Landgericht|Familiengericht|Sozialgericht|Arbeitsgericht|Verwaltungsgericht|Bezirksgericht|Landesgericht|Staatsanwaltschaft|StA|AG|LG|OLG|BG|LGSt) )", 0.65),
                Pattern("German police", r"(?<![\p{L}\p{N}/])(?-i:(?:ST|BY|VU|TB)/\d{6,7}/20\d\d)(?!\d)", 0.65),
                Pattern("United States, federal", r"(?<![\p{L}\p{N}:.-])\d:\d{2}-(?:cv|cr|mj|bk|mc|md|po|ap)-\d{4,6}(?:-(?-i:[A-Z]{2,4})){0,3}(?![\p{L}\p{N}])", 0.7),
                Pattern("Chinese", r"[(（〔](?:19|20)\d\d[)）〕]\p{Han}{1,4}\d{0,6}(?:民|刑|行|执|商|知|赔|破|财|少|仲)\p{Han}{0,3}第?\d{1,7}号", 0.75),
                Pattern("Taiwanese", r"(?<!\d)\d{2,3}年度?\p{Han}{1,4}字第\d{1,6}號", 0.7),
                Pattern("Japanese", r"(?:令和|平成|昭和)(?:\d{1,2}|元)年?[(（]\p{L}{1,3}[)）]第?\d{1,6}号?", 0.75),
                Pattern("Korean", r"(?<![\p{L}\p{N}])(?:19|20)\d\d(?:가단|가합|가소|고단|고합|고정|고약|나|노|누|다|도|두|드단|드합|느단|느합|머|르|므|스|브|카단|카합|타경|타채|차|차전|구단|구합|초기|개회|하단|하면)\d{2,7}(?!\d)", 0.7),
            ),
            source="the forms of the courts: Aktenordnung, PACER, 法院案号 (法〔2015〕137号), 事件記録符号規程, 사건번호",
            match=("5 F 482/20 SO Amtsgericht Mainz", "ST/0048291/2021 PI Kempten", "der Beschluss 482 Js 1234/21 liegt vor", "3:21-cv-04829-JSW", "（2021）京0105民初48291号", "110年度訴字第4829號", "令和3年(ワ)第4829号", "2021고단4829"),
            no_match=("482 Js 1234", "INC0482917", "12:21-cv-48", "（2021）第3号", "令和3年4月", "2021년 고단 12", "110年第3期"),
            pack="world",
            linear=True,
        ),
        PatternSpec(
            name="BrCaseNumberRecognizer",
            label="CASE_NUMBER",
            country="br",
            patterns=(Pattern("CNJ form", r"(?<![\p{L}\p{N}.-])\d{7}-\d{2}\.(?:19|20)\d\d\.\d\.\d{2}\.\d{4}(?![\p{L}\p{N}]|[.-]\d)", 0.6),),
            check=CHECKS["br_cnj"],
            check_name="br_cnj",
            source="Conselho Nacional de Justiça, Resolução 65/2008",
            match=("autos 0048291-15.2021.8.26.0100", "0001234-56.2019.5.02.0011"),
            no_match=("version 0048291-73.2021.8", "0048291-73.2021.8.26.01001"),
            pack="world",
            linear=True,
        ),
    ]  # fmt: skip
