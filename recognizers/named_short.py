"""Short forms of the words of named.py, as forms and letters of Europe and the Americas have them.

Initials with full stops ("N.I.F."), words cut off ("Kd.-Nr.", "n° adh.", "č. sml."), and a few words that stand for a
number only before one of the right form. The sources are the same as there: the words decide, not the format.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from collections.abc import Mapping


def _initials(*words: str) -> str:
    """The letters of each word with full stops between them, the last one with or without."""
    return "(?-i:" + "|".join(r"\. ?".join(word) + r"\.?" for word in words) + ")"


# The word "number" behind a word that is cut off, and in front of one.
_NR = r"\.? ?[-/]? ?(?:nr|no|nro|nummer|n[°º]|#)"
_NO = r"(?<![\p{L}])(?:n[°º]|n\.[°ºo]|nr\.?|no\.?|nro\.?|n[úu]m\.?|numero|número|č(?:íslo|\.)|br(?:oj|\.)|št\.?)"

# Beside a word for a car alone, only what is a plate in form: Nordic, French and Italian, Spanish, Latin American, Romanian.
_CAR_PLATE = r"(?-i:[A-Z]{3} ?\d{2}[\dA-Z]|[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} \d{1,4}[EH]?|[A-Z]{1,2}-\d{1,5} ?[A-Z]{1,3}|(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH]) \d{1,3}[ ’']\d{3}|[A-Z]{1,2} ?\d{5}|[A-Z]{2} ?\d{2} ?\d{3}|[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{4}[ -]?[A-Z]{3}|[A-Z]{3}[ -]\d{3,4}|[A-Z]{4}[ -]?\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-(?:\d{2}|[A-Z]{2})|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|[A-Z]{1,2}[ -]\d{2,3}[ -][A-Z]{3}|\d-[A-Z]{3}-\d{3}|[A-Z]{2} (?:[A-Z]{2}-\d{3}|[A-Z]\d-\d{2}[A-Z]|\d{2}-[A-Z]{3}))(?![\p{L}\p{N}-])"

SHORT: Mapping[str, tuple[str, str]] = {
    "NamedIdentityNumberRecognizer": (
        "|".join(
            (
                r"c[ée]dula (?:física|jurídica|panameña|electoral|de residencia)|(?:carn[ée]t?|cédula|tarjeta) de extranjer(?:ía|o)|permiso de residencia|dowodem osobistym|dowodzie osobistym|občanským průkazem|osobnom iskaznicom|henkilötunnuk\p{L}{2,6}",
                _initials("CURP", "CPF", "DUI", "DPI", "CUI", "CNI", "NIE", "CNP", "CIP", "RUN", "JMBG", "JMB", "OIB", "BSN", "PPS", "NID", "NIN"),
                r"dok\.?" + _NR + r"(?=[ .:]{1,4}[A-Z]{1,3} ?\d{6})|(?-i:ATK)(?= [Nn]r)|(?-i:DIMEX|CIP|JMB|RRN|NIUP|NUIP|RUN)(?=[ :#.no°º]{1,6}[\p{Lu}\d])",
                # Two letters are initials of much else: the form of the number counts too.
                r"(?-i:T\. ?I\.|C\. ?E\.|L\. ?[EC]\.|B\. ?I\.|C\. ?C\.|TI|LE)(?=[ :n°º.]{1,6}\d{1,3}\.\d{3}\.\d{3})",
                r"(?-i:C\. ?E\.|CE|B\. ?I\.)(?= (?:n\.? ?[°º]|No?\.) ?:? ?\d{6})|(?-i:B\. ?I\.)(?=:? \d{7,8}(?!\d))",
                r"c[ée]d(?:ula)?\.?(?=[ :#]{1,3}(?:n(?:[°º.]{1,2}|ro\.?|o\.?|úm\.?)[ :]{1,2})?[\dVE])",
                r"tarj(?:eta|\.) (?:de )?ident(?:idad|\.)|doc\.? ?(?:de |di )?id(?:ent(?:idad|ità|\.)?)?\.|carné? de residen(?:te|cia)|cart(?:a|e) d[’']id(?:ent)?\.|cart\. (?:d[’'])?ident(?:ità|it[ée]|\.)?|carta ident\.",
                r"nat(?:ional|[’']?l|\.) ?i\.? ?d\.?|i\.d\.(?= ?(?:no|num|nr|#|:)\.? ?:? ?[A-Z\d])|pers(?:onal)?\.? ?ausw(?:eis)?\.?(?: ?-? ?nr)?|(?-i:PA|Perso|Ausw)" + _NR,
                r"n[°º] nat(?:ional|\.)|rijksreg(?:ister|\.)?" + _NR + r"|burgerserv(?:ice)?\.?" + _NR + r"|(?:sofi|legitimatie|identiteitsbewijs|identiteitskaart)" + _NR + r"(?=[ .:]{1,4}[A-Z\d])|(?-i:ID|Id)[- ]?nr",
                # What is the number of a person in the north is a number of staff in the middle: the date tells.
                r"(?:pers(?:on)?|p|f|fødsels|födelse|d|cpr)" + _NR + r"(?=[ .:]{1,4}(?:19|20)?\d{2}[01]\d{3}[-+ .]?\d{4,5}(?!\d))",
                r"(?:hetu|sotu|hlö-?tunnus|henk(?:ilö)?\.? ?tunnus|kt\.?|kennit\.)(?= ?:? ?[0-7]\d[01]\d{3}[-+A ]?\d{3})",
                r"isikuk(?:ood)?\.?|(?:ik|pk|ak)\.?(?= ?:? ?\d{6}-?\d{5}(?!\d))|(?:pers|asm)\. ?k(?:ods|odas|\.)|(?-i:D\. ?O\.|DO)(?= ?(?:nr|seria|:)?\.? ?:? ?[A-Z]{3} ?\d{6})|rod(?:né|\.) ?č(?:íslo|\.)|r\. ?č\.?(?= ?:? ?\d{6}/?\d)|r[čc](?=[ :]{1,3}\d{6}/?\d{3,4}(?!\d))",
                r"szem(?:élyi|\.) ?(?:ig|az)\.?(?: ?sz(?:ám|\.)?)?|sz\. ?ig\.(?: ?sz\.?)?|szig\.? ?sz(?:ám|\.)|lakc(?:ím)?\.? ?k(?:ártya|\.)",
                r"os(?:obna|obne|ebna|ebne|\.) ?i[sz]k(?:aznic[ae]|\.)|lič?n[aei]? ?k(?:\.|arte)|nr\.? pers(?:onal|\.)|id[- ]?nru",
            )
        ),
        r"(?<!\p{L})(?:ид|идент|ідент|інд)\. ?(?:№|ном(?:ер|\.)|код)|(?:личн|особист|асабов)\p{L}{2} (?:№|ном|нумар)\p{L}{0,2}|Е\. ?Г\. ?Н\.?|[ЈЕ]\. ?М\. ?Б\. ?Г\.?|Л\. ?Н\. ?Ч\.?|(?:αρ\. ?)?(?<!\p{L})ταυτ\.|Α\. ?Δ\. ?Τ\.?|[ΑΔ]\. ?Τ\.(?= ?:? ?(?:[A-ZΑ-Ω]{1,2} ?)?\d{6})",
    ),
    "NamedTaxNumberRecognizer": (
        "|".join(
            (
                _initials("NIF", "CIF", "RUC", "NIT", "CUIT", "CUIL", "RUT", "RFC", "RTN", "RNC", "RIF", "NIPC", "TIN", "EIN", "NIP", "CUI", "TRN", "UTR", "COE", "DIČ", "IČO", "IČ"),
                r"(?-i:RFC)(?=[ :#.n°º]{1,6}[A-ZÑ&]{3,4}-? ?\d{6})|(?-i:RTN|RNC|RIF|TIC|TRN|EIN|FEIN|NIPC|SPI|CUI|IČ|IČ ?DPH|IdNr|Id\.-?Nr|PI|P\. ?I\.)(?=[ :#.nor°º]{1,6}(?:\p{Lu}{1,3} ?)?\d)",
                r"st(?:euer)?\.?[ -]{0,2}(?:id|ident)\.?(?: ?-? ?nr)?|st(?:eu(?:er)?)?\.? ?-? ?nr|ust\.?-? ?id\.?(?: ?-? ?nr)?|contrib(?:uinte|\.)(?= n)|" + _NO + r" (?:de )?contrib(?:uinte|\.)|part(?:ita|\.) ?iva|cod\. ?fis\.",
                r"adóaz(?:on(?:osító)?)?\.?(?: ?jel)?|adósz\.|dav(?:čna|\.) ?št(?:evilka|\.)|porez(?:ni|\.) br(?:oj|\.)|n[°º] (?:d[’']?)?id(?:ent)?\. fiscale|id\. fiscal|nr\.? fiskal",
            )
        ),
        r"(?<!\p{L})(?:І\. ?П\. ?Н\.?|И\. ?Н\. ?Н\.?|П\. ?И\. ?Б\.?|Е\. ?Д\. ?Б\.?|У\. ?Н\. ?П\.?)|Α\. ?Φ\. ?Μ\.?",
    ),
    "NamedInsuranceNumberRecognizer": (
        "|".join(
            (
                _initials("NSS", "NUSS", "NAF", "NIR", "IMSS", "AVS", "AHV", "NISS", "PIS", "SUS", "CNS", "SSN", "SIN", "NIS", "NIB", "OHIP", "TAJ", "MBO"),
                r"(?-i:NAF|NASS|NIR|SSN|SIN|NIB|VSNR|VS-?Nr|BUZ)(?=[ :#.no°ºr]{1,6}\d)|n\. ?i\. ?(?:no|number|#)|" + _NO + r" (?:de |de la )?s(?:é?c|eg)\. ?soc(?:ial[e]?|\.)|seg\. ?soc\.|séc\. ?soc\.|soc\. ?sec\.|n[°º] (?:de )?s\. ?s\.?(?= ?:? ?[12] ?\d)",
                r"(?-i:ISSS(?:TE)?|IGSS|IHSS|INSS|CCSS|IESS|BPS|PAMI|INPS)(?=[ :#.no°º]{1,6}[\p{Lu}\d])|mutualit(?:é|eit)|ziekenfonds|draudimo(?= nr)|taj[- ]?sz(?:ám|\.)?|(?:(?:kranken|renten|sozial|soz\.? ?|unfall|kfz-?|lebens|hausrat|haftpflicht)-?)?vers(?:ich(?:erungs)?)?\.?[ -]{0,2}(?:schein|vertr|pol)?\.?" + _NR + r"|(?:pol|police|polizzen|versich)" + _NR + r"|" + _NO + r" ?pol(?:isy|ice|icy|\.)|n[°º] ?adh(?:érent|\.)?|adh\.(?= ?(?:n|:))",
                r"(?:mbr|mem|subs?|subscr|benef)\.? ?(?:id|no|#)(?= ?[:#]?)|(?:pol|grp|clm)\.? ?#|medicaid(?: recipient)?|medicare|(?-i:BCBS|UHC|GMS)(?: card| member)?(?: id| no)?(?=[ :#.no]{1,6}[A-Z\d])|(?-i:RxGrp|RxBIN|RxPCN)(?=[ :#])|carteirinha(?: (?:do |da )?\p{L}{2,16})?|zorgpas|verzekerden?" + _NR + r"|(?-i:MBO|LBO) (?:pacijent|osiguranik|osigurane)\p{L}{0,2}|e-?card(?: kennnummer)?|nr\.? card (?:de )?sănătate|afil\.(?= n)",
            )
        ),
        r"(?<!\p{L})(?:пол(?:ис|іс)?\.? ?№|пол(?:иса|\.) ?бр)|Α\. ?Μ\. ?Κ\. ?Α\.?|Α\. ?Μ\. ?(?:ΙΚΑ|ΕΦΚΑ|Ε\.?Φ\.?Κ\.?Α\.?)|αρ\. ?ασφ\.|αρ\. ?συμβ\.",
    ),
    "NamedAccountNumberRecognizer": (
        "|".join(
            (
                _initials("CBU", "CVU", "CCC", "RIB", "NIB", "CCI", "CLABE"),
                r"(?:postkonto|postcheckkonto|conto postale|compte (?:de )?(?:chèques? )?posta(?:l|ux))(?=[ :.]{1,3}\d)|(?-i:BLZ|CCP)(?=[ :.]{1,3}\d)|c\. ?c\. ?c\.|nr r-ku|(?-i:IBAN)(?= \p{Ll}{3,16} ?[:=])|bankszámlasz\.|számlasz\.|r-k(?:u|iem)?(?= ?(?:nr|:))|rach\.|bank(?:rek|kto)?\.?" + _NR + r"|rek(?:ening)?\.?" + _NR + r"|rknr|tili" + _NR,
                r"tilinumero(?:ni|si|nne|mme|nsa)|(?:cta|cuenta|conta)\.? (?:vista|rut|(?:de )?ahorros?|corriente|sueldo|poupança|salário)|bsz\.|szla\. ?sz\.|szlasz\.|sąsk\.(?= ?nr)|llog(?:ari|\.)|nr\.? llog\.|tekući rn|br\. ?r(?:ač|n)\.|" + _NO + r" (?:de )?(?:cta|cte|cpte|cc)\.?",
            )
        ),
        r"(?<!\p{L})(?:о/р|п/р|ос\. ?рах\.|лиц\. ?сч\.)|αρ\. ?λογ(?:αριασμού|\.)",
    ),
    "NamedPatientNumberRecognizer": (
        "|".join(
            (
                _initials("MRN", "NHC"),
                r"(?-i:H\. ?C\.|HC)(?=(?: ?(?:n[°º.]|nro\.?)| ?:) ?\d{4})|(?:nr )?ks(?:\.|ięg[ai]) ?gł(?:\.|ówn\p{L}{1,2})|hist(?:oria|\.) ?cl[ií]n\.|med(?:ical|\.)? ?rec(?:ords?|s|\.)?" + _NR + r"|n(?:[°º.]|um\.) ?nosol(?:ogico|\.)|" + _NO + r" (?:de )?h(?:ist)?(?:oria|\.|ª) ?c(?:l[ií]n)?(?:ica|\.|ª)|pront\.(?= ?(?:n|:))|cart\. ?clin\.|(?:visit|encounter|specimen|accession)\.? ?(?:id|no|#|number)|h ?& ?c(?= (?:no|number))",
                r"(?:pat|pac|pacj|patient|patiënt|pasient|potilas|pacient)" + _NR + r"|" + _NO + r" ?(?:pacj(?:enta|\.)|pac(?:ienta|jenta|\.)|pat\.|patiënt|ut(?:ente|\.)(?= ))|journ(?:al)?\.?" + _NR + r"|doss(?:ier)?\.?" + _NR,
            )
        ),
        r"(?<!\p{L})(?:и/б|ист\. ?бол(?:езни|\.)|амб\. ?карт[аы]|мед(?:\. ?|ичної )?карт(?:[аыи]|ки))|αρ\. ?(?:φακ(?:έλου|\.)|ασθ(?:ενούς|\.))",
    ),
    "NamedCustomerNumberRecognizer": (
        "|".join(
            (
                r"(?:kd|kund|mitgl|mitglieds|vertr|vertrags|kl|klant|deb|debiteur|relatie|contract|medl|medlems|as|asiakas|jäsen|client|cust|cte|abon)" + _NR + r"(?=[ .:#-]{1,4}[A-Z\d])",
                r"(?:cust|client|clt|acct)\.? ?(?:ref|acct|a/c)\.?(?: ?no)?|(?:Nectar(?: card)?|IKEA Family|AAdvantage|SkyMiles|MileagePlus|Miles ?(?:&|and) ?More|Flying ?Blue|Executive Club|Rapid Rewards|Aeroplan|Bonvoy|Hilton Honors|Bahn(?:Card|Bonus)|Payback|Clubcard|LATAM Pass|Iberia Plus|MilleMiglia)(?=[ :#.-]{1,3}(?:[A-Z]{0,3}\d|n|#|card|kart))|(?:loyalty|rewards?|bonus|membership|library|gym|club)(?: card)? ?(?:no|number|#|id)|frequent[ -]fl[iy]er(?: (?:no|number|#))?|known travell?er(?: (?:no|number|#))?|(?-i:KTN|PASSID)(?!-)|(?-i:FF ?#)",
                _NO + r" (?:de |di |do )?(?:cl(?:iente|t|i|\.)|client|cte\.|abon(?:ado|né|\.)|soc(?:io|\.)|sócio|contr(?:ato|at|\.)|sum(?:inistro|\.)|sml(?:ouvy|\.)|zml(?:uvy|\.)|zák(?:azníka|\.)|kl(?:ienta|\.)|kup(?:ca|\.)|um(?:owy|\.)|ugov(?:ora|\.))",
                r"(?:cliente?|kunde|klant|klient|kund|socio|sócio|abonado|abonné|adhérent|contrato|contratto|asegurado|mitglied|lid|zákazník|ügyfél),? (?:n\.?[°ºo]|nr|no|núm|num|č|sz)\.?(?=[ :]{1,3}[A-Z\d])|dossier client|asiakasnumero(?:ni|si|nne|mme|nsa)|asiakastunnuk\p{L}{2,5}|zähler(?:nummer|punkt(?:bezeichnung)?|-?nr)|(?-i:MPAN|MPRN|CUPS|PDL|PRM|EIC|PPE|PDR|ČOM|POD(?=[ :.n]{1,4}IT))(?=[ :#.n°º]{1,6}(?:[A-Z]{2})?(?:\d{3}E)?\d{6})|r[ée]f\. ?(?:cl(?:ient|t|\.)|abonné|cliente)|c[óo]d\. ?cl(?:i|iente)?\.|zák\. ?č(?:íslo|\.)(?= ?:? ?\d{5})|ügyf(?:él|\.) ?(?:sz|az)(?:ám|\.)|prot(?:ocolo|\.)(?= (?:n[.º°]{1,2} ?)?:? ?\d{7})",
            )
        ),
        r"(?<!\p{L})(?:кл(?:иент|ієнт|\.)? ?№|№ ?кл\.|код кл\.|або?н\. ?№)|κωδ\. ?πελ\.|αρ\. ?(?:πελ|παρ)\.",
    ),
    "NamedStudentNumberRecognizer": (
        "|".join(
            (
                r"(?-i:UIN|EMPLID|PUID|NUID|CWID|SUID)(?=[ :#]{1,4}[A-Z]?\d{7,9}(?!\d))|(?-i:INE)(?=[ :n°º.]{1,5}\d{9,10}[A-Z])|(?-i:RA)(?=[ :#.nº]{1,4}\d{6,9}(?!\d))|(?-i:ULN|UPN|L\. ?U\.)(?=[ :#.no°º]{1,6}[A-Z\d])|(?:matr|mtr|mat|stud|opisk|opiskelija)" + _NR,
                r"stu(?:d(?:ent)?)?\.? ?(?:id|no|#)|" + _NO + r" (?:de |d[’'])?(?:mat(?:r[íi]cula|r\.|\.)|ét(?:ud)?(?:iant)?\.?|alumno|alb(?:umu|\.)|ind(?:eksu|\.)|leg(?:itymacji|\.))|nr\.? matr(?:icol|\.)",
            )
        ),
        r"(?<!\p{L})(?:ф(?:ак)?\. ?№|студ\. ?бил(?:ет|\.)|студ\. ?кв(?:иток|\.)|зач\. ?кн(?:ижка|\.))|αρ\. ?μητρ\.",
    ),
    "NamedStaffNumberRecognizer": (
        "|".join(
            (
                r"matr[íi]cula (?:funcional|siape|do servidor)|(?-i:SIAPE)|(?:payroll|pay|staff|emp|ee|assoc)\.? ?(?:ref|id|no|#)(?=[ .:#]{1,4}[A-Z\d])|(?:(?-i:MA|PNR)|mitarb|pers|anst|ans|medarb|personeels|personalakte)" + _NR + r"(?!\.?[ :]{1,3}(?:19|20)?\d{6}[-+]\d{4}(?!\d))|personaln(?:r|ummer)|(?:matr?|matric)\.?(?= (?:az\.|aziendale|dip\.|n[.°º]) ?\d)",
                _NO + r" (?:de )?(?:empl(?:eado|\.)|nóm(?:ina|\.)|mec\.|prac(?:ownika|\.)|zam(?:ěstnance|\.)|mat\. (?:agent|salarié))|leg\.? (?:n[°º.]|nro)",
            )
        ),
        r"(?<!\p{L})таб(?:\.|ел\.|ельн\p{L}{2,3}) ?(?:№|ном(?:ер|\.)?)",
    ),
    "NamedPassportNumberRecognizer": (
        r"(?:pass?|pp|reisep|pasap|pasp|paszp)" + _NR + r"(?=[ .:]{1,4}[A-Z\d])|" + _NO + r" (?:de |di |du )?(?:pas(?:ap|zp|p|s)?(?:orte|ortu)?|pas(?:oša|u)|putovnice|pass(?:eport|aporto|ap))\.?|útl(?:evél)?\. ?sz\.|cdn ppt",
        r"(?<!\p{L})(?:пасп\.|загран(?:паспорт\p{L}{0,2}|пасп?\.?|ник\p{L}?)?(?!\p{L})|сер(?:ия|\.) ?(?:и|/) ?номер)|αρ\. ?διαβ(?:ατηρίου|\.)",
    ),
    "NamedDrivingLicenceRecognizer": (
        r"(?:fs|führersch|rijb|rijbew|kørek|førerk|körk)" + _NR + r"|(?:carn(?:et|é|\.)|perm(?:iso|\.)|lic(?:encia|\.)) (?:de )?(?:cond(?:ucir|\.)|manejo)|permis (?:de )?cond\.|perm\. ?cond\.|(?-i:PJ|ŘP|VP)(?= (?:nr|č))|driv(?:er)?\.? ?lic\.?(?: ?(?:no|#))?|(?-i:DL)(?= ?\([A-Z]{2}\))|(?-i:DP)(?=[ :#]{1,3}\d{6}[A-Z](?![\p{L}\p{N}]))|(?-i:D\. ?L\.)(?= ?(?:no|num|#|:)\.? ?:? ?[A-Z\d])",
        r"(?<!\p{L})(?:вод\. ?посв(?:ідчення|\.)|ВП(?= сер)|вод\. ?уд(?:ост)?\.?)|αρ\. ?αδ(?:είας|\.) οδ",
    ),
    "NamedPlateRecognizer": (
        r"(?:kent|kenteken)(?:\.|" + _NR + r")|nrpl(?:aat)?\.?|nummerpl\.|rsz\.?(?= ?:? ?[A-Z])|(?:indreg|skilt|kjt|kjennem)" + _NR + r"|nr\.? ?pl(?:ade|\.)|amtl\.? ?kennz(?:eichen|\.)|lic\.? ?pl(?:a?te)?\.?|reg\.? ?(?:tab(?:lice|\.)|ozn(?:aka|\.))|a/m(?: valsts)?(?= nr)|v/n(?= ?:? ?[A-Z])|(?:bil(?:en)?|varebil|lastbil|kassevogn|viatura|automóvel|furgoneta|furgón|camión|motorcykel|coche|carro|vehículo|veículo|camioneta|voiture|véhicule|macchina|veicolo|autovettura|mașin[ăa]|autoturism(?:ul)?|samochód|auto|avto|automobilis|wagen|fahrzeug|pkw|lkw|vozidlo|vozilo|scooter|roller|töff|mofa|anhänger|wohnmobil|wohnwagen|remorque|camionnette|fourgon(?:nette)?|bestel(?:bus|wagen|auto)|aanhanger|caravana?|remolque|scooterone|motorino|rimorchio|falschparker:?|halter(?:auskunft|anfrage|ermittlung|abfrage)|(?:auto|wagen|fahrzeug|pkw|lkw|motorrad) mit dem)(?: (?:med|mit|con|com|avec|cu|de|zu|zum|für)(?= ))?(?: ?(?:reg|nr|n[°º]|placas?|matrícula|z|kz|kennz)\.?){0,2}(?= \(?"
        + _CAR_PLATE
        + r")|tag(?= (?-i:[A-Z]{2,4}[ -]?\d{2,4}|\d{3}[ -]?[A-Z]{3}),? (?-i:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?!\p{L}))|(?-i:LIC)(?=/[A-Z\d]{4,8}[ .]LI[STY]/)|(?-i:VR[MN]|S\. ?P\. ?Z\.?|R\. ?Z\.?|EČV|E\. ?Č\. ?V\.?)",
        r"(?<!\p{L})(?:гос\. ?№|гос\. ?ном\.|грз|держ\. ?№|д\. ?н\. ?з\.|рег\. ?таб\.)|αρ\. ?(?:κυκλ|κυκλοφ|πιν)\.",
    ),
}  # fmt: skip
"""By the name of the recognizer: words in Latin letters, and words in others."""
