"""The parts of street addresses in English: number, street words, unit, place and postcode.

address.py makes patterns of them; some parts serve other languages too.
"""

# ruff: noqa: E501, RUF001  (expressions are kept whole, and hold the quotation marks and dashes that texts hold)

from __future__ import annotations

STATE = (
    r"(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|A[APE]|"
    r"Ala(?:bama)?\.?|Alaska|Arizona|Arkansas|Calif(?:ornia|\.)|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|"
    r"Kentucky|Louisiana|Maine|Maryland|Massachusetts|Mass\.|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    r"New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|"
    r"Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|ON|QC|BC|AB|MB|SK|NS|NB|NL|NSW|VIC|QLD|TAS|ACT)"
)
BRITISH_IRISH_POSTCODE = r"(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?(?=[AC-FHKNPRTV-Y0-9]{0,3}[AC-FHKNPRTV-Y])[AC-FHKNPRTV-Y0-9]{4})"
_POSTCODE = r"(?:\d{5}(?:-\d{4})?|" + BRITISH_IRISH_POSTCODE + r"|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})"
WORD = r"[\p{Lu}][\p{L}\p{N}'’.-]{0,24}"
_LONG = (
    r"(?:Approach|Chase|Drove|Dene|Croft|Wynd|Vennel|Brae|Mead|Circus|Cottages|Copse|Garth|Ride|Quadrant|Strand|Bank|End|Side|Street|Avenue|Boulevard|Road|Lane|Drive|Court|Place|Square|Terrace|Highway|Parkway|Circle|Crescent|Close|Gardens|Mews|Row|Alley|Trail|Way|"
    r"Walk|Grove|Hill|Park|Plaza|Expressway|Freeway|Turnpike|Causeway|Loop|Quay|Wharf|Rise|Vale|View|Heights|Ridge|Crossing|Esplanade|Parade|"
    r"Promenade|Broadway|Bypass|Motorway|Embankment|Gate|Yard|Passage|Run|Pike|Route|Landing|Point|Bend|Cove|Glen|Hollow|Meadows?|Mill|Overlook|Path|"
    r"Spur|Station|Summit|Trace|Turn|Union|Valley|Village|Vista|Knoll|Green|Manor|Mountain|Orchard|Forge|Freeway|Harbor|Haven|Island|Isle|Junction|"
    r"Lodge|Mall|Mission|Parkways|Pines|Plain|Prairie|Ranch|Rapid|Rest|River|Shoal|Shore|Spring|Springs|Stream|Streets|Roads|Lakes?|Falls|Ferry|Field|"
    r"Fields|Flats?|Ford|Forest|Fork|Fort|Garden|Gateway|Creek|Corner|Corners|Course|Canyon|Cape|Center|Centers|Cliffs?|Club|Common|Camp|Burgs?|Brook|"
    r"Branch|Bridge|Bluffs?|Bottom|Beach|Bayou|Arcade|Annex|Mansions|House|Towers?|Buildings|Apartments|Residences|Chambers|Maisonettes|Almshouses|Stravenue|Throughway|Trafficway|Tunnel|Underpass|Unions|Viaduct|Ville|Wells?|Well)"
)
# Words that are streets wherever they stand after a number and a name; the rest of _LONG needs a unit, place or postcode behind.
_SURE = (
    r"(?:Street|Avenue|Boulevard|Road|Lane|Drive|Court|Terrace|Highway|Parkway|Crescent|Close|Mews|Gardens|Grove|Circle|Turnpike|Expressway|Place|Square|Way|Broadway|"
    r"St|Str|Ave|Av|Blvd|Rd|Ln|Dr|Ct|Hwy|Pkwy|Cres|Cir|Ter|Terr|Pl|Sq|Expy|Tpke)"
)
_SHORT = r"(?:St|Ave|Av|Blvd|Rd|Ln|Dr|Ct|Pl|Sq|Ter|Terr|Hwy|Pkwy|Cir|Cres|Aly|Trl|Wy|Plz|Expy|Fwy|Cswy|Xing|Pt|Hts|Grn|Rdg|Vlg|Pass|Walk)"
_DIRECTION = r"(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest)"
_NUMBER = r"(?:No\.? ?)?(?:\d{1,6} )?(?:[NSEW]\d{1,3}[NSEW])?\d{1,6}(?:[A-Za-z](?![\p{L}\p{N}]))?(?:[ ]?[-–/][ ]?\d{1,5}[A-Za-z]?(?![\p{L}\p{N}]))?(?: 1/2)?"
_UNIT = r"(?:[ ,]{1,3}|,?\s{1,4})(?:(?i:apt|apartment|suite|ste|unit|room|rm|floor|fl|flat|bldg|building|lot|level|office|dept|department|trlr|spc|space|po box|p\.o\. box|box)\b\.?[ ]?#?[ ]?[A-Z0-9][A-Za-z0-9-]{0,6}|\#[ ]?[A-Za-z0-9-]{1,6}|\d{1,3}(?:st|nd|rd|th) (?i:floor|fl))"
# Up to four place words, then state and code, or a postcode alone.
TAIL = (
    r"(?:" + _UNIT + r"){0,2}"
    r"(?:(?:[ ]?,\s{0,3}|\s{1,3})(?:" + WORD + r"(?:[ -]" + WORD + r"){0,3}(?:[ ]?,\s{0,3}|\s{1,3})){0,2}?"
    r"(?:"
    + STATE
    + r"(?:[ ,]{1,2}(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4}))?|"
    + _POSTCODE
    + r")(?![\p{L}\p{N}])(?:,? (?:USA|U\.S\.A\.|United States|UK|United Kingdom|England|Scotland|Wales|Canada|Australia))?)?"
)
# A year after one of these words is a year, not a house number: "in 1998 Wall Street ..."
_NO_YEAR = r"(?<!\b(?i:in|since|by|during|from|until|till|after|before|early|late|mid|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ ,]{1,2}(?=(?:1[5-9]|20)\d\d\s))"
_LEFT = r"(?<![\p{L}\p{N}.,$€£#:/-])(?<!\d )" + _NO_YEAR
_NO_ARTICLE = (
    r"(?!(?:The|A|An|My|Our|Your|This|That|These|His|Her|Its|In|On|At|No|One|By|All|Any|And|Or|Of|To|For|If|As|Is) "
    + _SURE
    + r"(?![\p{L}\p{N}]))"
)
# Titles and what is counted or measured: "10 Minute Drive", "4 Wheel Drive", "7 Supreme Court Rulings", "7 Ways To Drive Sales".
_NO_STREET = (
    r"(?!S\. ?Ct\.)"  # "93 S. Ct. 705" is a volume of reports
    r"(?!(?:Minute|Hour|Week|Month|Metre|Meter|Inch|Bedroom|Bed|Storey|[GMT]B|Terabyte|Gigabyte|Ways|Tips|Things|Reasons|Steps|Hole|Million|Billion|Wheel|Seater|Speed) )"
    r"(?!(?:\p{Lu}[\p{L}-]{0,20} ){0,2}?(?:(?:Hard|Wheel|Dis[ck]|Flash|USB|Floppy|Test|Food|Fund|Blood|Toy|Touchdown) Drive|"
    r"(?:Supreme|High|District|Federal|Circuit|Appeals?|Food|Tennis|Squash|Clay|Grass|Slam|Basketball|Badminton) Court|(?:Foot|Inch|Metre|Meter) Square|"
    r"(?:One|Two|Three|Four|Milky) Way|(?:Roof|Sun) Terrace|(?:Almond|Butter) Crescent|(?:House|Home|Flat) Close(?= (?:To|By))|(?:To|With|For|From|Your|Our) "
    + _SURE
    + r")(?! "
    + _SURE
    + r"(?![\p{L}\p{N}]))(?![\p{L}\p{N}]))"
)
_NAME = (
    r"(?:"
    + _DIRECTION
    + r"\.? )?(?:(?:[Tt]he|[Oo]f|[Dd]e|[Ll]a) )?(?:\d{1,3}(?:st|nd|rd|th)|"
    + WORD
    + r")(?: (?:(?:of|de|la|the|and) )?"
    + WORD
    + r"){0,3}?"
)
END = r"(?![\p{L}\p{N}])"

EN_SURE = (
    r"(?-i:"
    + _LEFT
    + _NUMBER
    + r",?\s{1,2}"
    + _NO_ARTICLE
    + _NO_STREET
    + _NAME
    + r"\s"
    + _SURE
    + END
    + r"(?:\.(?=[ ,]))?(?: "
    + _DIRECTION
    + r"(?![\p{L}\p{N}])\.?)?"
    + TAIL
    + r")"
)
# The unit in front of it all: "Suite 2.04, Level 2, 88 Phillip Street".
EN_UNIT_FIRST = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:Suite|Ste|Unit|Level|Lvl|Flat|Apt|Apartment|Shop|Floor|Room|Office|Studio|Villa|Penthouse)\.? ?[\dA-Z][\dA-Z.-]{0,5},? ){1,2}"
    + _NUMBER
    + r",?\s{1,2}"
    + _NAME
    + r"\s"
    + _SURE
    + END
    + TAIL
    + r")"
)
# The street first, then the house, as in the Gulf and in Africa: "Al Wasl Road, Villa 14, Jumeirah 1, Dubai".
EN_HOUSE_BEHIND = (
    r"(?-i:(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}'’-]{1,20} ){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Way|Crescent|Close|Boulevard|Highway)\.?, (?:Villa|Building|Bldg|Flat|House|Apt|Apartment|Plot|Tower|Block|Shop)\.? (?:(?:No|no)\.? ?)?\d{1,5}[A-Z]?"
    r"(?![\p{L}\p{N}])(?:, [\p{Lu}][\p{L}'’-]{1,20}(?: [\p{Lu}\d][\p{L}\d'’-]{0,20}){0,2}){0,3})"
)
# Any street word, provided that a unit or a postcode follows.
EN_ANY = (
    r"(?-i:"
    + _LEFT
    + _NUMBER
    + r",?\s{1,2}"
    + _NAME
    + r"\s(?:"
    + _LONG
    + r"|"
    + _SHORT
    + r")"
    + END
    + r"\.?(?: "
    + _DIRECTION
    + r"(?![\p{L}\p{N}])\.?)?"
    r"(?:(?:"
    + _UNIT
    + r"){1,2}|(?:[ ]?,\s{0,3}|\s{1,3})(?:"
    + WORD
    + r"(?:[ -]"
    + WORD
    + r"){0,3}(?: \d{1,2})?(?:[ ]?,\s{0,3}|\s{1,3})){0,2}?(?:"
    + STATE
    + r"[ ,]{1,2})?(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    + BRITISH_IRISH_POSTCODE
    + r")"
    + END
    + r"){1,2})"
)
# Whatever the street is called, a number in front and a unit behind make it one: "92 Broadway, Apt. 5".
EN_UNIT = (
    r"(?-i:"
    + _LEFT
    + _NUMBER
    + r",?(?:\s{1,2}(?:[\p{Lu}\d][\p{L}\d'’.-]{0,24}|de|la|el|do|da|of|the|van|der|den|del|di|str\.?)){1,6}?,?\s{1,4}"
    r"(?i:apt|apartment|suite|ste|unit|flat)\b\.?[ ]?#?[ ]?\d[A-Za-z0-9-]{0,5}(?:\s{1,4}\p{Lu}[\p{L}.'’ -]{1,30}(?:\s{1,2},?\s{0,2}(?:[A-Z]{2}|nan))?\s{1,4}(?:\p{Lu}[\p{L}.()'’ -]{1,40} )?\d{4,5}(?!\d))?)"
)
MILITARY = r"(?:(?<![A-Za-z0-9])(?:(?:PSC|CMR|UNIT|Unit|USNV|USNS|USS|USCGC) [\p{L}\d]{1,20}(?:,? (?:[Bb]ox|BOX) \d{1,5})?[ ,]{0,2}\s{1,3})?(?:APO|FPO|DPO),? A[AEP],? \d{5}(?:-\d{4})?(?!\d))"
# In lower case only with the whole of it: number, street word, and state and code or a unit.
EN_LOWER = (
    r"(?<![\p{L}\p{N}.,$€£#:/-])\d{1,5}\s(?:[\p{L}\p{N}'.-]{1,20}\s){1,4}?(?:street|avenue|boulevard|road|lane|drive|court|place|st|ave|blvd|rd|ln|dr|ct|pl|way|hwy)\.?(?:[ ,]{1,2}(?:apt|suite|unit|ste|\#)\.?[ ]?[a-z0-9-]{1,6})?"
    r"[ ,]{1,3}(?:[\p{L}'.-]{1,20}[ ,]{1,2}){1,4}?(?:a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[adln]|k[sy]|la|m[adehinopst]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])[ ,]{1,2}\d{5}(?:-\d{4})?(?![\p{L}\p{N}])"
    r"|(?<![\p{L}\p{N}.,$€£#:/-])\d{1,5}\s(?:[\p{L}\p{N}'.-]{1,20}\s){1,4}?(?:street|avenue|boulevard|road|lane|drive|court|place|square|terrace|crescent)[ ,]{1,2}(?:apt|apartment|suite|unit|ste|flat|\#)\.?[ ]?[a-z]?\d{1,5}[a-z]?(?![\p{L}\p{N}])"
)
# After a word that announces an address: number, name, and a second number or a place, whatever the language and case.
ASSIGNED = (
    r"(?:(?:lives?|living|resid(?:es|ing)|stays?|staying|located) at|(?:home|mailing|billing|shipping|postal|new|street|my|your|his|her|their|current) address(?:es)?|"
    r"address(?:es)?(?= ?[:=]| is | to )|here (?:it is|they are)|(?:moved|deliver(?:ed|y)?|ship(?:ped|ping)?|mail(?:ed)?(?: it)?|sent|send (?:it|them)|returned?|new one) to|adresse|dirección|indirizzo|adres|endereço)"
    r"(?: is| to|,? which is)?[ :=,\"]{1,8}(?:\s{0,12})(?P<value>\d{1,6}[a-z]?,? (?:[\p{L}][\p{L}\p{N}.'’()-]{0,24} ){1,4}?(?:\d{1,5}[a-z]?|(?=[\p{L}'’-]{2,24},))(?![\p{L}\p{N}])"
    r"(?:[ ]?[,\n]\s{0,4}[\p{L}][\p{L}.()'’ -]{1,40}){0,3}(?:[ ]?,?\s{1,4}(?:[a-z]{2,3},? )?\d{4,6}(?!\d))?)"
)
# Behind the house number on the continent and in Latin America: entrance, floor and flat, then the quarter.
