"""Words of English for the numbers of named.py and dockets.py, as letters, forms, tickets and exports of offices have them.

By the name of the recognizer. A word that is used for much else ("loan", "appeal") counts only with a word for number
behind it; one that names a person ("inmate", "claimant") also right before five digits or more. What names things of
computers and shops as well ("event id", "receipt no.", "sample id") is left out.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the quotation marks that texts hold)

from __future__ import annotations

from collections.abc import Mapping

from .named_words import Words

_NUMBER = r"(?:numbers?|no(?![a-z])|num(?![a-z])|nr(?![a-z])|#|ref(?:erence)?(?![a-z]))"
_NUMBERED = rf"[ _-]?(?:(?:card|file|record|account|acc?t|a/c|certificate|reference|membership|case|petition|claim|order|form|sponsor|holder|report|application|licen[cs]e|permit|notice|policy|plan|scheme|contract|book|matter|hearing|tag|registration)[ _-])?(?:{_NUMBER}|id(?![a-z])|identifier|barcode)"
# Behind a person five digits are no count of things: "inmate 48291", but neither "inmate 2019" nor "patient 3".
_FIGURES = r"(?= #?(?:[A-Z]{1,4}-?)?(?!\d{2,9}000(?!\d))\d{5,12}(?![\d,.]*\d|[A-Za-z%]))"


def _words(numbered: str, *, strictly: str = "", persons: str = "", alone: str = "") -> str:
    """Words that need a word for number or "id", those for which "id" says too little, persons, and what needs nothing."""
    parts = [rf"(?:{numbered}){_NUMBERED}"]
    # "Custody record AX/4417/23", "ombudsman case 20-013-882": strokes or letters tell a number from a year.
    parts += [
        rf"(?:{numbered})[ _-](?:card|file|record|case|petition|claim|order|notice|report)(?= (?:[A-Z]{{1,4}}[-/]?\d|\d{{1,6}}[-/]\d)[\d/-]*\d(?![A-Za-z]))"
    ]
    parts += [rf"(?:{strictly})[ _-]?{_NUMBER}"] if strictly else []
    parts += [rf"(?:{persons}){_FIGURES}"] if persons else []
    return "|".join(parts + ([alone] if alone else []))


ENGLISH: Mapping[str, Words] = {
    "NamedIdentityNumberRecognizer": Words(
        _words(
            r"naturali[sz]ation|citizenship|permanent resident(?: card)?|pr card|brp|biometric residence(?: permit)?|residence permit|work permit|refugee|asylum(?: seeker| registration)?|unhcr|birth (?:certificate|registration|cert)|"
            r"marriage (?:certificate|cert)|death (?:certificate|registration)|deed poll|baptism(?:al)?|family card|population register|electoral (?:roll|register)|elector|public service|pps|social welfare|work pass|employment pass|dependant pass|emirates",
            alone=r"(?:government|tribal|consular|federal|beneficiary family)[ _-]id(?: (?:no|number|#))?",
        ),
        "",
        ("naturalization certificate no. 48291736", "BRP number: RZ4829173"),
        ("birth certificate no longer needed", "citizenship of 2019"),
    ),
    "NamedInsuranceNumberRecognizer": Words(
        _words(
            r"plan member|enrollee|rx(?=[ _-]?id)|scheme(?: member(?:ship)?)?|pension(?:er)?(?: scheme| plan| payment order)?|ppo|superannuation(?: member)?|super(?: fund)?(?: member)?|annuity|benefits?(?: claim)?|unemployment(?: claim)?|"
            r"workers[’']? comp(?:ensation)?(?: claim)?|claims?|policy ?holder|motor insurance|life assurance|health(?:care)? (?:plan|fund|card)|medical (?:aid|scheme|card|insurance)|medigap|tricare|champva|va (?:claim|file)|dental plan|travel insurance|"
            r"endowment|provident fund|death benefit|accident (?:claim|report)|fnol",
            persons=r"policy ?holder|claimant|pensioner|beneficiary|enrollee|annuitant",
            alone=r"(?-i:HIC)(?=[ :#]{1,4}\d{3}-)",
        ),
        "",
        ("pension scheme number 4829173", "the claimant 48291736 was seen"),
        ("claims id is missing", "benefits id 12", "policyholder 20000"),
    ),
    "NamedPatientNumberRecognizer": Words(
        _words(
            r"case ?notes?|radiology|x-?ray|biopsy|patholog(?:y|ical)|histology|admission|encounter|donor|trial (?:subject|participant)|study (?:subject|participant)|participant|prescription|dispensing|pharmacy record|e[hm]r|har|csn|"
            r"dental(?: chart| record)?|vaccination(?: card| record)?|immuni[sz]ation(?: record)?|discharge summary|referral letter|operation record|unit record|(?:in|out)-?patient|veterinary|microchip|autopsy|post[- ]?mortem|mortuary|blood donor|transplant|"
            r"tumou?r registry|cancer registry|nursing home resident|mother[’']?s? card|antenatal|newborn|infant",
            strictly=r"lab(?:oratory)?(?: order| report)?|episode|script|rx|randomi[sz]ation",
            persons=r"patient|pt|donor|participant",
        ),
        "",
        ("prescription no. 4829173", "patient 00482917 was seen"),
        ("patient 3 of 12", "donor 20000 euros"),
    ),
    "NamedCustomerNumberRecognizer": Words(
        _words(
            r"loan|mortgage|credit (?:line|file|reference)|brokerage|demat|folio|401k|investor|shareholder|unit ?holder|direct debit|mandate|standing order|safe deposit(?: box)?|guest|shopper|buyer|lead|prospect|household|applicant|borrower|debtor|tenant|tenancy|"
            r"council tax|property tax|tv licen[cs]e|parking permit|blue badge|bus pass|travel ?card|oyster(?: card)?|railcard|season ticket|toll(?: tag)?|fastag|e-?zpass|meter|broadband|hire purchase|delegate|attendee|registrant|volunteer|supporter|patron|alumni|"
            r"known travell?er|global entry|redress|nexus|sentri|account ?holder|remitter|consumer|prepaid card|gift card|store card|bonus card|advantage card|clubcard|boarding pass|itinerary|cruise|travell?er|baggage(?: tag)?|bag tag|"
            r"water account|gas account|rent account|housing(?: benefit)?|union membership|club membership|gym membership|library barcode",
            strictly=r"application|subscription|contract|(?:finance |credit |loan )?agreement|lease|rent|electric(?:ity)?|gas|water|sewer(?:age)?|landline|transponder",
            persons=r"customer|client|member|subscriber|account ?holder|tenant|borrower|applicant|guest|cardholder|shareholder|passenger",
        ),
        "",
        ("loan no. 48291736", '"tenantId": "48291"', "customer 482917 called"),
        ("application id 48291736", "members 48291", "client 8.4.2", "guest 100000"),
    ),
    "NamedStudentNumberRecognizer": Words(
        _words(
            r"learner(?: ref(?:erence)?)?|sen|hall ticket|admit card|exam(?:ination)?(?: roll| seat| index| registration| candidate)|college|campus|school|scholar(?:ship)?|diploma|degree certificate|transcript|(?:gre|gmat|toefl|ielts|sat|lsat|mcat) (?:registration|test|test taker)|"
            r"test taker|test report form|trf|enroll?ment|pupil(?: premium)?|boarder|matric|alumn[ui]s?",
            persons=r"student|pupil|learner",
            alone=r"(?-i:USN|PRN|AUID)(?= \d?[A-Z]{2}\d)",
        ),
        "",
        ("hall ticket number 4829173", "student 20418833 is absent"),
        ("school no. 5", "student 2019"),
    ),
    "NamedStaffNumberRecognizer": Words(
        _words(
            r"hr(?: file)?|personnel (?:file|record)|crew|pilot(?:[’']?s)?(?: licen[cs]e| certificate)?|airman(?: certificate)?|warrant card|(?:nmc|hcpc|gphc|goc|sra|cilex|acca|icaew|cpa|cfa|bar|attorney|law society|medical council|nursing council)(?: pin| registration| roll| card| membership)?|"
            r"teacher(?: ref(?:erence)?)?|trn|dbs(?: certificate)?|crb|sia(?: licen[cs]e)?|taxi(?: driver)? licen[cs]e|psv|cscs(?: card)?|contractor|technician|clock card|time ?card|swipe ?card|access ?card|key ?(?:fob|card)|id badge|proximity card|security pass|"
            r"site pass|regiment(?:al)?|army|navy|raf|military|collar|shoulder|fire ?fighter|ranger|seafarer|seaman(?:[’']?s)?(?: book)?|discharge book|mariner|adviser|advisor|cashier|till operator|picker|courier",
            persons=r"badge|employee|worker|crew member|shield|staff member",
            alone=r"(?:nmc|hcpc) pin|(?:notary|realtor|broker|real estate|cosmetology|electrician|plumb(?:er|ing)|teaching|teacher)[’']?s? (?:licen[cs]e|commission|certificate)(?= (?-i:[A-Z]{1,4}[-. ]?\d{4,9}(?!\d)))",
        ),
        "",
        ("bar number 482917", "badge 77120 opened door 4", "notary commission NC482917"),
        ("bar no. 12", "badge 2019", "contractor id is missing"),
    ),
    "NamedPassportNumberRecognizer": Words(
        _words(r"(?:refugee )?travel document|passport (?:card|book)|visa(?: grant| foil| sticker| label)?|laissez[- ]passer|emergency passport"),
        "",
        ("travel document no. T4829173",),
        ("travel document of 2019",),
    ),
    "NamedDrivingLicenceRecognizer": Words(
        _words(
            r"cdl|learner[’']?s?[’']? (?:permit|licen[cs]e)|driving permit|provisional(?: licen[cs]e)?|boat(?:ing)?(?: operator)? licen[cs]e|firearms?(?: licen[cs]e| certificate)?|gun licen[cs]e|shotgun certificate|hunting licen[cs]e|fishing licen[cs]e|operator[’']?s? licen[cs]e|tacho(?:graph)?(?: card)?"
        ),
        "",
        ("learner's permit no. L4829173",),
        ("hunting licence 2019",),
    ),
}  # fmt: skip
"""By the name of the recognizer in named.py."""

CASES = _words(
    r"probate|guardianship|adoption|divorce|custody(?: record)?|child (?:protection|support)|social (?:services?|work(?:er)?)(?: file| case)?|safeguarding|foi(?: request)?|grievance|disciplinary|tribunal|arrest|bench warrant|arrest warrant|"
    r"summons|subpoena|penalty(?: charge)?(?: notice)?|pcn|fixed penalty(?: notice)?|parking (?:ticket|fine|notice)|speeding ticket|traffic ticket|indictment|parole|probation|offender|pnc|cdcr|bop register|fbi|ncic|jail|prison(?:er)?|inmate|detainee|occurrence|"
    r"ombudsman|eeoc(?: charge)?|dsar|data subject request|deletion request|restraining order|protection order|injunction|garnishment|bankruptcy|insolvency|debt relief order|eviction|foreclosure|immigration(?: file| case)?|home office|uscis|ds-?160(?: confirmation)?|"
    r"esta(?: application)?|i-?94(?: admission)?|sevis|certificate of sponsorship|visa application|asylum claim|deport(?:ation)?|court file|legal aid|coroner(?:[’']?s)?(?: inquest)?|class member|county court|small claims|police(?: report| incident| crime| file)|"
    r"sheriff(?:[’']?s)?|missing person|amber alert|victim|witness|complainant",
    strictly=r"grant of probate|appeal|petition|citation|custody|file|complaint|mediation|investigation|claim form",
    persons=r"inmate|prisoner|detainee|offender|defendant|parolee|probationer",
    alone=r"(?:case|crime|police|incident) ref(?:erence)?|(?:traffic|parking|speeding) (?:citation|ticket|fine|summons)(?= [A-Z]{0,3}-?\d{5})|(?-i:PCN)(?= [A-Z]{1,2}\d{7})|application(?= (?-i:[A-Z])\d{8,9}(?!\d))",
)  # fmt: skip
"""For the file numbers of courts, police and authorities."""
