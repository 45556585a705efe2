"""Street addresses by their street words: number, street, unit, place and postcode, and PO boxes.

Built in code because the parts (street words, units, postcodes) are shared by several patterns; the result is ordinary
pattern specs. Case counts: a street has a capital, which keeps "5 minutes down the road" out.
"""

# ruff: noqa: E501, RUF001  (expressions are kept whole, and hold the quotation marks and dashes that texts hold)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

from .address_english import (
    ASSIGNED,
    BRITISH_IRISH_POSTCODE,
    EN_ANY,
    EN_HOUSE_BEHIND,
    EN_LOWER,
    EN_SURE,
    EN_UNIT,
    EN_UNIT_FIRST,
    END,
    MILITARY,
    STATE,
    TAIL,
    WORD,
)

_ROOMS = (
    r"(?:[ ]?[,;–-]?[ ]{1,2}(?:(?:Hinterhaus|Vorderhaus|Gartenhaus|Seitenflügel|HH|VH|c/o [\p{Lu}][\p{L}-]{1,20})(?!\p{L})|\d{1,2}\. ?(?:OG|UG|Stock|Etage|Obergeschoss|tv|th|mf|sal|em(?:elet)?|patro|poschodie|kerros|krs|piętro|p\.)(?!\p{L})\.?|[HULK]0\d{3}(?!\d)|(?:EG|DG|bajo|ático|RdC|rez-de-chaussée)(?!\p{L})|"
    r"\d{1,2}\.?[ºª°]\.?(?: ?(?:[A-Z](?!\p{L})|(?:[Ii]zq?da?|[Ii]zq|[Dd]cha|[Dd]er|[Ee]sq|[Dd]to|[Ff]rt|[Dd]ir)(?!\p{L})\.?)|[ -]\d{1,2}[ºª])?|"
    r"(?:[Aa]pp|[Aa]ppt|[Aa]pt|[Aa]pto|[Aa]partamento|[Aa]ppartement|[Aa]p|[Dd]pto|[Dd]to|[Dd]epto|[Dd]epartamento|[Ii]nt|[Ii]nterior|[Ii]nterno|[Pp]iso|[Pp]lanta|[Pp]uerta|[Pp]ta|[Ee]sc|[Ee]scalera|[Bb]l|[Bb]loco|[Bb]loque|sc|et|[Tt]orre|[Ss]ala|[Ll]oja|[Cc]onj|cj|[Bb]ât|[Bb]ureau|[Ll]ocal|[Ss]uite|étage|[Bb]te|[Bb]oîte|lgh|as|krs|bus|sector|sect|Whg|Wohnung|Top|Stiege|Tür|scala|lok|byt|kv)(?!\p{L})\.? ?(?:[A-Z]?\d{1,4}[A-Za-z]?|[A-Z])(?![\p{L}\p{N}]))){0,4}"
)
_QUARTER = r"(?:,? (?:Col|Colonia|Jd|Jardim|Barrio|Bo|Urb|Urbanización|Bairro|Fracc|Fraccionamiento|Reparto)(?!\p{L})\.?(?: [\p{Lu}\d][\p{L}\d.'’-]{0,20}){1,3})?"
# Quarter and town of Brazil up to its state: "- Bela Vista, São Paulo/SP, 01310-200".
_BRAZIL = (
    r"(?:[ ]?[,–-] ?[\p{Lu}][\p{L}.'’]{1,20}(?: [\p{L}.'’]{1,20}){0,4}){1,2}(?:[ ]?[/,–-] ?(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![\p{L}\p{N}]))"
    r"(?:[ ]?[,–-]? {1,2}(?:CEP:? ?)?\d{5}-?\d{3}(?!\d))?"
)
# The town before the postcode, as in Brazil, Mexico and Canada, or the postcode alone after its own name.
_TOWN_AND_CODE = (
    r"(?:[ ]?[,-]?\s{1,3}(?:(?:[\p{Lu}][\p{L}’'-]{1,20}(?: (?:(?:de|del|do|da|la|el) )?[\p{Lu}][\p{L}’'-]{1,20}){0,2})?(?:(?: ?[/,-] ?[A-Z]{2}(?!\p{L})| \(\p{L}{2,16}\))?(?: ?[,-])? )?(?:CEP|C\. ?P\.|CP|[A-Z]{2}):? ?(?:\d{5}(?:-\d{3})?)(?!\d)(?:, [\p{Lu}][\p{L}’'-]{1,20}(?: (?:(?:de|del) )?[\p{Lu}][\p{L}’'-]{1,20}){0,2})?|"
    r"[\p{Lu}][\p{L}’'-]{1,20}(?: [\p{Lu}][\p{L}’'-]{1,20}){0,2}(?: \([\p{L}. ]{2,16}\)|,? [A-Z]{2})?,? {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])|[A-Z]\d{4}[A-Z]{3}(?![\p{L}\p{N}])))?"
)
_GERMAN_HEAD = r"(?-i:(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}]{1,20}[- ]){0,2}?"
_GERMAN_NO_STREET = (
    r"(?!(?:(?:Rad|Wander|Rund|Rück|Hin|Aus|Um|Rettungs|Brems|Lebens|Irr|Flucht|Arbeits|Geh|Lehr|Jakobs|Dienst|Rechts|Transport|Anhalte|Signal)weg|"
    r"(?:Tabellen|Rasen|Kunstrasen|Tennis|Fußball|Golf|Podest|Studien|Praktikums|Kita|Fenster|Gang|Listen|Medaillen|Abstiegs|Relegations|Spitzen)platz|"
    r"(?:Sack|Rettungs)gasse|Straßengraben)(?!\p{L}))"
)
_GERMAN_NUMBER = r" (?!(?:19|20)\d\d(?!\d))(?!\d{1,4}(?: m| ?(?:km|[cm]m|min|Stunden|Minuten|Meter|Kilometer|Uhr|Euro))(?!\p{L}))\d{1,4}(?:½| ?[a-z](?![\p{L}\p{N}]))?(?: ?[-/] ?\d{1,4}){0,3}(?![\p{L}\p{N}]|[.,]\d)"
_GERMAN_PLACE = r"[ ]?,?\s{1,3}(?:(?:D|A|CH)-)?\d{4,5} [\p{Lu}][\p{L}-]{1,24}(?: (?:am|an der|im|bei|ob der) [\p{Lu}][\p{L}]{1,16})?"
_GERMAN = (
    _GERMAN_HEAD
    + _GERMAN_NO_STREET
    + r"(?:(?!(?:Arbeits|Park|Sitz|Stell|Steh|Speicher|Schau|Start|Fest|Spiel|Flug|Camping|Lager|Rast)platz)\p{Lu}[\p{L}-]{2,24}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|chaussee|graben|promenade)|(?!(?:De[rnm]|Diese[rn]|Einen?|Keine?n?|Jede[rn]|Unser) )[\p{Lu}][\p{L}-]{1,20}[ -](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|(?<=er[ -]|s-)Kai|Lände|(?<!(?:Schwarz|Braun|Blau|Grün|Gelb|Orange|Weiß|Rot)\p{L}{1,2}[ -])Gürtel)|"
    r"(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Beim) (?:(?:Alte[nr]?|Neue[nr]?|Gro(?:ß|ss)en|Kleinen|Oberen|Unteren|Hohen|Grünen) )?(?:\p{Lu}\p{L}{0,14})?(?i:markt|bahnhof|anger|berg|park|see|wald|hang|ufer|rathaus|kirch\p{L}{0,8}|dom|hafen|graben|tor|linden|winkel|grund|feld|acker|garten|gärten|platz|mühl\p{L}{0,6}|brunnen|schlo(?:ß|ss)\p{L}{0,5}|stein|wiesen?|bach|rain|eck|hof|dorf|teich|weiher|turm|sand|brink|kamp|hain|heide|höhe|holz|busch|loh|tal|damm|wall|deich|weinberg\p{L}{0,3}|steig|weg|hag))"
    + _GERMAN_NUMBER
    + _ROOMS
    + r"(?:"
    + _GERMAN_PLACE
    + r")?)"
)
# Endings that other words have too (Spring 2, Supermarkt 3): only with a postcode and a place.
_GERMAN_WITH_PLACE = (
    # The squares of Mannheim have letters and figures for names.
    r"(?-i:(?<![\p{L}\p{N}])[A-U] ?\d{1,2},? ?\d{1,2}(?: ?[a-z])?(?:[ ]?,\s{1,2}|\s{1,3})68\d{3} Mannheim)|"
    + _GERMAN_HEAD
    + r"(?!(?:Jan|Feb|M[aä]r(?!k)|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-z]{0,7}\.? )\p{Lu}[\p{L}.-]{2,32} \d{1,4} ?[a-z]?(?: ?[-/] ?\d{1,4})?"
    + _ROOMS
    + r"[ ]?,\s{1,3}(?:(?:D|A|CH)-)?\d{4,5} [\p{Lu}][\p{L}-]{2,24})"
)
# The rest of a town's name: capitals, with small words only between them ("Aulnay sous Bois", "Paris Cedex 11").
_FRENCH_TOWN = r"(?:[ ](?:(?:sur|sous|en|la|le|les|de|du|des|lès|et|aux?|d[’'])[ ]){0,2}[\p{Lu}][\p{L}’'-]{1,20}|[ ]\d{1,2}(?![\p{L}\p{N}]|[.,:]\d)){0,3}"
_FRENCH = (
    r"(?<![\p{L}\p{N}.,-])\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?![\p{L}])))?,? (?:(?:rue|avenue|av\.|boulevard|boul\.|bd\.?|place|allée|allées|chemin|impasse|quai|route|faubourg) |r\. (?=[^\n]{3,40}\d{5} (?-i:\p{Lu}))|(?:pl\.|cours|square|passage|villa|sentier|rond-point|esplanade|cité) (?=de |du |des |d[’']))"
    r"(?:(?:de la|de l[’']|de|des|du|d[’']|la|le|les|l[’'])[ ]?)?(?-i:[\p{Lu}\d][\p{L}\p{N}’'.-]{0,24}(?:[ -](?:(?:de la|de|des|du|et|la|le|d[’']) ?)?[\p{Lu}][\p{L}’'.-]{1,24}){0,4})"
    r"(?-i:"
    + _ROOMS
    + r"(?:[ ]?[,–-]?\s{1,3}(?:(?:F-)?\d{5}|(?:LU?|B|CH)-\d{4}) [\p{Lu}][\p{L}’'-]{1,24}"
    + _FRENCH_TOWN
    + r"|"
    + _TOWN_AND_CODE
    + r"))"
    + END
)
# The street word first and the number behind, as in Belgium and Switzerland: with a postcode and a place.
_FRENCH_BELGIAN = (
    r"(?-i:(?<![\p{L}\p{N}])(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Cc]haussée|[Pp]lace|[Cc]hemin|[Rr]oute|[Ss]quare|[Qq]uai|[Ii]mpasse|[Aa]llée|[Cc]los|[Dd]rève|[Ss]entier) "
    r"(?:(?:de la|de l[’']|de|des|du|d[’']|la|le|les|l[’'])[ ]?)?[\p{Lu}\d][\p{L}\p{N}’'.-]{0,24}(?:[ -](?:(?:de la|de|des|du|et|la|le|d[’']) ?)?[\p{Lu}][\p{L}’'.-]{1,24}){0,4},? \d{1,4} ?[A-Za-z]?(?:[ ,/]{1,2}(?:bte|boîte|bt|bus|b\.|étage|ét\.) ?\w{1,4})?"
    r",? (?:(?:B|CH|L|F)-)?\d{4,5} [\p{Lu}][\p{L}’'-]{1,24}" + _FRENCH_TOWN + r")"
)
_BALTIC = (
    r"(?-i:(?<![\p{L}\p{N}])[\p{Lu}]\p{L}{2,20}(?: \p{L}{2,20})? \d{1,3}[a-z]?(?:-\d{1,3})?, (?:[\p{Lu}]\p{L}{2,20}, )?\d{5} [\p{Lu}]\p{L}{2,12}maa(?!\p{L}))|"
    r"(?-i:(?<![\p{L}\p{N}])[\p{Lu}][\p{L}.]{1,24}(?: [\p{Lu}][\p{L}.]{1,20}){0,2} (?:mnt\.?|tn\.?|pst\.?|tee|puiestee|maantee|prospekts|bulvāris|šoseja|laukums|gatvė|g\.|pr\.|prospektas|al\.|alėja|plentas) \d{1,4}[A-Za-z]?(?:[-–/ ]{1,3}\d{1,4})?"
    r"(?:,? (?:(?:LV|LT|EE)-)?\d{4,5} [\p{Lu}][\p{L}]{2,20}|, [\p{Lu}][\p{L}]{2,20}(?:, (?:(?:LV|LT|EE)-)?\d{4,5})?))"
)
# A house with a name, or none: the street, the town and the postcode.
_EN_NAMED = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:Flat|Apt|Apartment|Unit|Suite|Room)\.? ?[A-Z]?\d{1,4}[A-Z]?, )?(?:[\p{Lu}][\p{L}'’-]{1,20}(?: [\p{L}'’-]{2,20}){0,3}, )?(?:[\p{Lu}][\p{L}'’-]{1,20} ){1,3}(?:Street|Avenue|Road|Lane|Drive|Court|Terrace|Crescent|Close|Mews|Gardens|Grove|Place|Square|Way|Hill|Row|Green|Park|Rise|View|Walk|St|Rd|Ave)"
    r"(?:,? (?:Co\. )?[\p{Lu}][\p{L}'’-]{1,20}(?:[ -][\p{L}'’-]{2,20}){0,3}){1,3},? "
    + BRITISH_IRISH_POSTCODE
    + r"(?![\p{L}\p{N}]))"
    # In the Irish country a townland is all: "Ballinvarrig, Killeagh, Co. Cork, P36 X284".
    r"|(?-i:(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}'’-]{2,20}(?: [\p{Lu}][\p{L}'’-]{1,20}){0,2}, ){1,3}Co(?:\.|unty) [\p{Lu}]\p{L}{2,10},? [AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y0-9]{4}(?![\p{L}\p{N}]))"
)
_HONG_KONG = (
    r"(?-i:(?<![\p{L}\p{N}])(?:Flat|Room|Rm|Unit|Suite|Shop|Blk|Block|Apt|House|Villa|Plot)\.? ?[A-Z]?\d{1,4}[A-Z]?(?: Flat \d{1,3}[A-Z]?)?, (?:(?:\d{1,2}/F|\d{1,2}(?:st|nd|rd|th) Floor|[\p{Lu}\d#][\p{L}\d.'’#-]{0,24}+(?: [\p{Lu}\d#][\p{L}\d.'’#-]{0,24}+){0,4}+), ){1,6}+"
    r"(?:Hong Kong|Dubai(?: Marina)?|Abu Dhabi|Sharjah|Doha|Riyadh|Jeddah|Nairobi|Mombasa|Lagos|Abuja|Accra|Kampala|Karachi|Lahore|Islamabad|Colombo|Dhaka|Kowloon|New Territories|N\.T\.|HK(?![A-Z])|Singapore(?: \(?\d{6}\)?)?|S\(?\d{6}\)?))"
)
_SPANISH = (
    r"(?-i:(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]/|Avda\.?|Av\.|[Aa]venida|[Pp]laza|Pza\.?|[Pp]aseo|Pº|[Cc]amino|[Cc]arretera|Ctra\.?|[Rr]onda|[Tt]ravesía|[Cc]allejón|[Pp]asaje|Psje\.?|Pje\.?|Bvar\.?|Prol\.?|[Pp]rolongación|[Pp]rivada|Priv\.|[Cc]errada|[Cc]alzada|Calz\.|[Aa]ndador|Al\.|[Cc]arrer|Jirón|Jr\.|Carrera|Cra\.|Rua|R\.(?= d[aeo]s? \p{Lu})|Av|[Tt]ravessa|Trav\.|Pç\.|Pça\.|Rod\.|Largo|[Pp]raça|Alameda|Estrada|Rodovia|Plaça|Pl\.(?= de)|Passeig|Pg\.|Avinguda|Travessera|Aldea|Lugar|Bº|Barrio|Partida|Quinta|Qta\.|Urb\.?|[Uu]rbanización|[Pp]ol(?:ígono|\.)(?: [Ii]nd(?:ustrial|\.))?) ?"
    r"(?:(?:de las|de los|de la|del|de|dos|das|do|da|la|el|los) )?[\p{Lu}][\p{L}’'.-]{1,20}(?: (?:(?:de las|de los|de la|del|de|dos|das|do|da|y|e|la) )?[\p{Lu}][\p{L}’'.-]{1,20}){0,4},? ?(?:(?:n\.?[º°]|n[º°.]|núm\.?|nº|no\.|número|#) ?)?(?:\d{1,5}(?:[ -]?[A-Z](?![\p{L}]))?|s/n(?!\p{L})|(?:parcela|[Ll]ote|[Ll]t\.?|nave|casa|chalet) \d{1,4}|km\.? ?\d{1,3}(?:[.,]\d{1,2})?(?=,? \d{5} \p{Lu}))"
    r"(?:,? (?:\d(?:r|n|t|è),? \d(?:a|ª)|\d{1,2}\.?[ºª°]? ?(?:[A-Za-z](?![\p{L}]))?(?:,? ?(?:izq|izda|izqda|dcha|dch|derecha|izquierda|puerta \w{1,3}|esq|dto|dir|frt|Esq|Dto|Dir|Frt)\.?)?(?:-\d{1,2})?|(?:depto|dpto|apto|int|sala)\.? \w{1,5}|piso \d{1,2}|apto\.? \w{1,5}|andar \d{1,2}|(?:bajo|ático|entlo|principal)(?: (?:izq|izda|izqda|dcha|dch|derecha|izquierda)\.?|,? [A-D](?!\p{L}))?))?(?![\p{L}\p{N}])"
    + _ROOMS
    + _QUARTER
    + r"(?:"
    + _BRAZIL
    + r"|(?:, [\p{Lu}][\p{L}.’'-]{1,20}(?: [\p{L}.’'-]{1,20}){0,3}(?=, \d{4,5}-\d{3} ))?[ ]?,?\s{1,3}(?:\d{5}(?:-\d{3})?|\d{4}-\d{3}) (?:(?:A|O|El|La|Los|Las) )?[\p{Lu}][\p{L}’'-]{1,24}(?: (?:(?:de|del|la|las|los|el|do|da|dos|das|e|y) ){0,2}[\p{Lu}][\p{L}’'-]{1,20}){0,3}|"
    + _TOWN_AND_CODE
    + r"))"
)
# Streets of Chile and others go without a word for them; the flat behind the number tells.
_LATIN_FLAT = r"(?-i:(?<![\p{L}\p{N}])[\p{Lu}][\p{L}’'.-]{1,20}(?: (?:(?:de|del|las|los|la|el) ){0,2}[\p{Lu}][\p{L}’'.-]{1,20}){0,3} \d{1,5},? (?:(?:[Dd]e?pto|[Dd]ep|[Aa]pto|[Pp]iso)\.? ?(?:[A-Z]?\d{1,4}[A-Z]?|[A-Z])|P\.?B\.?(?: \"?[A-Z]\"?)?)(?![\p{L}\p{N}])(?:, [\p{Lu}][\p{L}’'-]{2,20}(?=[.,;\n]|$))?)"
_ITALIAN = (
    r"(?-i:(?<![\p{L}\p{N}])(?:Via|[Vv]iale|V\.le|[Pp]iazza|P\.z?za|[Pp]iazzale|P\.le|Corso|C\.so|Largo|L\.go|[Vv]icolo|V\.lo|C\.da|F\.ta|Strada|(?<=(?:abit[ao]|residente|domiciliat[oa]|sit[ao]) in )via|via(?= [\p{Lu}][\p{L}’' ]{2,40},? \d{1,4},? \d{5})|[Ll]ungo\p{L}{2,10}|[Cc]ontrada|Salita|Fondamenta) "
    r"(?:(?:della|delle|degli|dei|dell[’']|del|di|de|d[’']|dalla|san|santa|al|alla) ?)?[\p{Lu}\d][\p{L}’'.]{0,20}(?: (?:(?:della|delle|dei|degli|del|di|da|e|la|d[’']) ?)?[\p{Lu}][\p{L}’'.]{1,20}){0,4},? (?:n\.? ?|nº ?|n° ?|civico )?\d{1,4}(?: ?/ ?[A-Za-z0-9]{1,3}|[A-Za-z](?![\p{L}]))?"
    r"(?![\p{L}\p{N}])"
    + _ROOMS
    + r"(?:[ ]?[,-]?\s{1,3}\d{5} [\p{Lu}][\p{L}’']{1,24}(?: (?:(?:di|del|della|sul|sulla|in|al|a|d[’']) ?)?[\p{Lu}][\p{L}’']{1,20}){0,2}(?: \([A-Z]{2}\))?)?)"
)
_DUTCH = (
    r"(?-i:(?<![\p{L}\p{N}])"
    + _GERMAN_NO_STREET
    + r"(?:[\p{Lu}][\p{L}.]{0,16} (?:(?:van|der|den|de|het|ten) ){0,2}){0,2}[\p{L}’'-]{2,28}(?<=\b[\p{Lu}][\p{L}’'-]{2,40}|\s[\p{L}-]{4,40})(?:straat|straatweg|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|(?:hof|plaats|baan|lei|markt|haven|park|oord|akker|pad)(?= \d{1,5}[ ]?[A-Za-z]?,?\s{1,3}\d{4} ?[A-Z]{2})) (?!\d{1,5} ?(?:km|[cm]m|min|Meter|meter|Kilometer|kilometer|uur)(?!\p{L}))\d{1,5}(?:[ -]?[A-Za-z](?![\p{L}])|[- ](?:bis|hs|[IV]{1,3}|\d{1,3}))?"
    r"(?![\p{L}\p{N}])(?:[ ]?,?\s{1,3}(?:\d{4} ?[A-Z]{2}|B?-?\d{4})(?: [\p{Lu}][\p{L}-]{1,24})?)?)"
)
_NORDIC_HEAD = r"(?-i:(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}]{1,16} ){0,2}\p{L}{0,24}"
_NORDIC_TAIL = (
    r"(?<=(?:\b|^)[\p{Lu}][\p{L} ]{2,60}) \d{1,4}(?: ?[A-Za-z](?![\p{L}])(?: \d{1,3}(?!\d))?)?"
    r"(?![\p{L}\p{N}])"
    + _ROOMS
    + r"(?:[ ]?,?\s{1,3}(?:(?:S|DK|N|FI|SE|NO)-)?\d{3,4} ?\d{0,2} [\p{Lu}][\p{L}-]{1,24}(?: (?:[CFKNSVØ]|NV|SV|NØ|SØ)(?!\p{L}))?)?)"
)
# Two patterns, because only words in plain ASCII say cheaply where to look.
_NORDIC = (
    _NORDIC_HEAD
    + r"(?i:gatan|torget|gata|veien|vegen|(?<!motor)(?<!cykel)vej|(?<!bri)(?<!rene)(?<!esca)gade|(?<=\p{Ll}[szx]|re)(?<!departures|arrivals|flights) (?-i:gate)|plads|torvet|"
    r"katu|ntie|(?<=\p{L}{4})tie(?= (?-i:\d{1,4}(?: ?[A-Z])?(?: as\.? \d{1,3})?, \d{5} \p{Lu}))|kuja|polku|raitti|bulevardi|maantee|gatve|iela|vegur|bakken|braut)(?<!\b\p{L}{0,2}ntie)"
    + _NORDIC_TAIL
)
_NORDIC_ACCENTED = _NORDIC_HEAD + r"(?i:vägen|gränd|allé|stræde|stræti|tänav|götu|stígur)" + _NORDIC_TAIL
_SLAVIC = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:[Uu]l|[Aa]l|[Pp]l|[Oo]s|ulica|aleja|plac|osiedle|[Uu]lice|[Nn]ábřeží|[Tt]řída|[Uu]lica|[Tt]rg|[Bb]ulevaru?|[Ss]tr(?=\.)|Strada|B-dul|Bd|Calea)\.? (?:\p{Ll}{2,10}\.? )?(?:[\p{Lu}\d][\p{L}\d.]{0,15} ){0,3}?(?:[\p{Lu}][\p{L}-]{2,24}(?: [\p{Lu}][\p{L}-]{1,20})?|(?<=(?:[Tt]rg|[Bb]ulevaru?|[Uu]lica) )\p{L}{3,20}(?: [\p{Lu}]\p{L}{2,20})?),? (?:nr\.? ?|č\.? ?|br\.? ?)?\d{1,4}[A-Za-z]?(?: ?/ ?\d{1,4}| m\.? ?\d{1,4})?|"
    r"[\p{Lu}]\p{L}{2,20} (?:ulica|cesta|trg|enparantza|kalea) \d{1,4}[a-z]?|(?:ул|улица|пр|пр-к?т|просп|проспект|пер|переулок|наб|набережная|пл|площадь|б-р|бул|вул|вулиця|майдан)\.? [„«“\"]?(?:(?:реки|канала|академика|маршала|генерала|адмирала|героев|лётчика|космонавта|им\.) )?[\p{Lu}][\p{L}-]{2,24}(?: [\p{L}-]{2,24}){0,2}[“»”\"]?,? ?(?:д\.? ?|дом |буд\.? ?|№ ?)?\d{1,4}[\p{L}]?(?:[-/]\d{1,4}(?!\d))?(?:,? ?(?:корп|стр|к)\.? ?\d{1,3})?(?:,? ?(?:кв|оф|ап|ет|вх|эт|под|пов|підʼїзд|підїзд|подъезд|этаж|квартира)\.? ?(?:\d{1,4}|[А-Я])(?![\p{L}\p{N}])){0,4}(?:,? (?:г|гр|м|с|пос|смт)\. ?[\p{Lu}][\p{L}-]{2,20}(?:,? \d{5,6}(?!\d))?|,? \d{5,6}(?!\d))?|"
    r"[\p{Lu}][\p{L}-]{2,20}(?:ая|ий|ой|ый|а|ская|ом|ую) (?:улиц[аеу]|ул\.|проспекте?|просп\.|пр-т|пр\.|шоссе|бульваре?|б-р|переул(?:ок|ке)|пер\.|набережн(?:ая|ой)|наб\.|проезде?|тракт|вулиця|вул\.|провулок),? (?:д\.? ?|дом |буд\.? ?)?\d{1,4}(?:к\d{1,2}|[\p{L}]?)(?:[-/]\d{1,4}(?!\d))?(?:,? ?(?:корп|стр|к|кв|оф|эт|этаж|подъезд|квартира)\.? ?\d{1,4}(?![\p{L}\p{N}])){0,3})"
    r"(?![\p{L}\p{N}])" + _ROOMS + r"(?:[ ]?,?\s{1,3}\d{2,3}[- ]?\d{2,3} [\p{Lu}][\p{L}-]{1,24})?)"
)
_BLOCK = (
    r"(?-i:(?<!\p{L})(?:ж\. ?к\.?|жк|ЖК|кв\.|мкрн?\.?|микрорайон|м-н|нас\.|насеље|населба) ?[„«\"]?[\p{Lu}\d][\p{L}\d-]{0,20}(?: [\p{Lu}\d][\p{L}\d-]{0,16}){0,2}[“»\"]?,? (?:бл|д|дом|буд|сграда|зграда)\.? ?\d{1,4}[\p{L}]?(?!\p{L})"
    r"(?:,? (?:вх|ет|ап|кв|п|под|корп|стан|влез)\.? ?[\p{Lu}\d]{1,4}(?!\p{L})){0,4})"
)
_RURAL = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:RR|R\.R\.|HC|Rte?\.?|Rural Route|Star Route) ?#?\d{1,3},?(?: (?:Site|SITE|Comp|COMP|Stn|STN) \d{1,4},?){0,2} (?:Box|BOX) \d{1,5}(?:-?[A-Z])?"
    + TAIL
    + r"|General Delivery(?=[, ]{1,3}[\p{Lu}][^\n]{2,40}?\d{5}(?!\d))"
    + TAIL
    + r"|(?:Urb|Bo|Res|Cond|Parc|Ext|Urbanización|Barrio)\.? [\p{Lu}][^\n]{3,80}?,? (?:PR|Puerto Rico|P\.R\.),? 00[679]\d{2}(?:-\d{4})?(?!\d)))"
)
_HUNGARIAN_TURKISH_GREEK = (
    r"(?-i:(?<![\p{L}\p{N}])[\p{Lu}][\p{L}.-]{1,24}(?: [\p{L}.-]{2,20}){0,2} (?:(?:utca|út|útja|u\.|tér|tere|körút|krt\.|sétány|köz|sor|korzó|rakpart|fasor|lakótelep|ltp\.) \d{1,4}(?:[./][\p{L}\d]{1,4}){0,2}\.?(?:,? (?:[IVX]{1,4}|fszt|\d{1,2})\. ?(?:em(?:elet|\.) ?)?/? ?\d{1,3}(?!\d)\.?(?: ?a(?:jtó|\.))?|,? [IVX]{1,4}/\d{1,3}(?!\d)\.?(?: ?a(?:jtó|\.))?)?(?:,? \d{4} [\p{Lu}]\p{L}{2,20})?|"
    r"(?:Sokağı|Sokak|Sok\.|Sk\.|Caddesi|Cad\.|Cd\.|Bulvarı|Mahallesi|Mah\.)[ ,]{1,2}(?:[\p{L}]{2,16} (?:Sokak|Sk\.|Cad\.|Caddesi)[ ,]{1,2})?(?:No[:.]? ?)?\d{1,4}(?:/\d{1,3})?(?![\p{L}\p{N}])(?:[ ,/]{1,2}(?:D|K|Daire|Kat|Blok|İç ?[Kk]apı)[:.]? ?(?:No[:.]? ?)?\d{1,3}(?![\p{L}\p{N}])){0,3}(?:,? \d{5}(?= \p{Lu})(?: [\p{Lu}]\p{L}{2,20}(?: ?/ ?[\p{Lu}]\p{L}{2,20})?)?)?))(?![\p{L}\p{N}])|"
    r"(?-i:(?<![\p{L}])(?:Οδός|Λεωφόρος|Λεωφ\.|οδός) [\p{Lu}][\p{L}]{2,20}(?: [\p{Lu}][\p{L}]{1,16})? \d{1,4})(?!\d)"
)
# Numbered streets, as in Colombia, and a name, number and postcode of three and two digits, as in the Czech Republic.
_GRID = (
    r"(?-i:(?<![\p{L}\p{N}])(?:Carrera|Calle|Cra\.?|Cll?\.?|Kra?\.?|Diagonal|Diag\.?|Transversal|Tv\.?|Avenida|Av\.?|Circular) "
    r"\d{1,3} ?[A-Z]{0,2}(?: (?:Bis|Sur|Norte|Este|Oeste)){0,2},? ?(?:#|No\.?|N[°º.]|Nro\.?) ?\d{1,3} ?[A-Z]?(?: (?:Sur|Este))? ?[-–] ?\d{1,3}(?!\d)"
    r"(?:,? (?:apto|apartamento|oficina|of|int|torre|local)\.? ?\w{1,5}){0,2}" + _ROOMS + r")"
)
_THREE_AND_TWO = r"(?-i:(?<![\p{L}\p{N}])(?:č\. ?p\. ?\d{1,4}, (?!00)\d{3} \d{2}\s{1,2}[\p{Lu}]\p{L}{2,20}(?: \p{L}{2,20}){0,2}|[\p{Lu}]\p{L}{2,20}(?: [\p{Lu}]\p{L}{2,20})? \d{1,4}[a-z]?(?:/\d{1,3})?,\s{1,2}\d{2}-\d{3}\s{1,2}[\p{Lu}]\p{L}{2,20}))|(?-i:(?<![\p{L}\p{N}])[\p{Lu}]\p{L}{2,20}(?: [\p{L}]{2,20}){0,2} \d{1,4}(?:/\d{1,4})?[a-zA-Z]?,\s{1,2}(?:(?:CZ|SK|SE|S|GR)-?)?(?!00)\d{3} \d{2}\s{1,2}[\p{Lu}]\p{L}{2,20}(?: \d{1,2})?)"
# A bare "apartado" is as often a section of a law, BP a blood pressure or an age, C.P. a penal code: see what follows.
_PO_BOX_WORD = (
    r"P\.? ?O\.? ?Box|Post Office Box|GPO Box|Private Bag|Postfach|Apartado (?:de Correos|postal|a[eé]reo)|Apdo\.?|Bo[iî]te postale|Casella postale|Postbus|Postboks|Postbox|Skrytka pocztowa|Caixa Postal|Postilokero|PL(?= \d{2,4},? \d{5})|Poštanski pretinac|B\.P\."
    r"|(?<!\d )Pf\.(?! ?\d{1,6} (?-i:[a-z]))"
    r"|(?-i:(?<!\d )C\.P\.)"
    r"|(?-i:Apartado)(?= (?:\d{3,6}(?!\.?\d)|\d{1,2}(?:,| -)? \d{4,5}(?!\d)))"
    r"|(?-i:(?<!\d )(?<!cal )BP(?! ?\d{2,3}[,;]? (?:HR|RR|PR|P|T|SpO|[Pp]ulse)(?!\p{L}))(?= ?(?:n°? ?)?\d{1,6}(?: ?\d{2,4})?(?:\s{0,3}$|\s{0,2}[,;)]|\.(?!\d)|\s{1,2}(?:[-–] )?(?:\d{4,5} )?[\p{Lu}]\p{L})))"
)
_PO_BOX = (
    r"(?<![A-Za-z])(?:" + _PO_BOX_WORD + r") ?(?:#|n[°ºo.]{1,2}|nr\.?)? ?\d{1,6}(?: ?\d{2,4})?(?![\p{L}\p{N}])"
    r"(?-i:,? (?:Stn|STN|Station|RPO|LCD|Succ)\.? [\p{Lu}][\p{L}]{0,16}(?![\p{L}\p{N}])){0,1}"
    r"(?-i:(?:[ ]?,\s{0,3}|\s{1,3})(?:"
    + WORD
    + r"(?:[ -]"
    + WORD
    + r"){0,2}(?:[ ]?,\s{0,3}|\s{1,2})){0,1}(?:"
    + STATE
    + r"(?:,? (?:\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d))?|"
    + BRITISH_IRISH_POSTCODE
    + r"|\d{4,5} [\p{Lu}][\p{L}-]{1,20})(?![\p{L}\p{N}]))?"
)
_ASIAN = (
    r"[\p{Han}]{2,8}[省市][\p{Han}]{1,8}[市区區县縣][\p{Han}]{1,16}[A-Z]?\d{1,3}[栋棟幢座号楼][A-Z]?\d{2,5}(?:室|房)?(?!\d)|〒 ?\d{3}-?\d{4}(?:[ 　]?[\p{Han}\p{Hiragana}\p{Katakana}0-9０-９ー-]{2,40}(?<!\p{Hiragana}))?|"
    r"(?:[\p{Han}]{2,8}[省市县縣])?[\p{Han}]{1,8}[市区區县縣](?:[\p{Han}]{1,12}[街道路巷弄]){1,3}(?:[一二三四五六七八九十\d]{1,2}段)?(?:\d{1,4}[巷弄之-]){0,2}\d{1,5}[号號](?:[\p{Han}\d-]{1,12}[室楼樓单元栋棟])?|"
    r"[\p{Han}]{2,4}[都道府県][\p{Han}\p{Hiragana}\p{Katakana}]{1,10}[市区町村][\p{Han}\p{Hiragana}\p{Katakana}]{1,12}\d{1,4}(?:(?:-|丁目|番地?|号)\d{0,4}){1,3}(?:[ 　]?[\p{Han}\p{Katakana}ー]{2,20}[ 　]?\d{1,4}(?:号室?|F|階))?|"
    # Without the prefecture, where blocks or three figures follow: two figures are also a score.
    r"(?:[\p{Han}]{1,6}市)?[\p{Han}ヶケノ]{1,6}[区市町村][\p{Han}\p{Hiragana}\p{Katakana}]{1,12}\d{1,3}(?:丁目\d{1,3}(?:[-番]\d{1,4})?|-\d{1,4}-\d{1,4}|番地\d{0,3}|番\d{1,3}号)|"
    r"[\p{Hangul}]{2,8}[로길]\s?\d{1,4}(?:-\d{1,4})?(?=[^\d]|$)(?:,? ?\d{1,4}(?:동|호|층)(?![\p{Hangul}\p{N}])){0,3}"
)


# Vietnam: number, lanes by strokes, street, then ward, district, city; Thailand: number, village, lane, road, districts.
_VIETNAMESE = (
    r"(?-i:(?<![\p{L}\p{N}/.-])(?:[Ss]ố (?:nhà )?)?\d{1,4}[A-Z]?(?:/\d{1,4}[A-Z]?){0,3},? (?:(?:[Đđ]ường|[Pp]hố) [\p{Lu}\d][\p{L}\d]{0,10}(?: [\p{Lu}\d][\p{L}\d]{0,10}){0,4}|(?:(?:[Nn]gõ|[Hh]ẻm) \d{1,4}[,/ ]{1,2})?[\p{Lu}][\p{L}\d]{0,10}(?: [\p{Lu}\d][\p{L}\d]{0,10}){0,4}(?=, ?(?:P\.|[Pp]hường|Q\.|[Qq]uận|[Xx]ã|[Hh]uyện|[Tt]hị|TP|[Tt]hành)))"
    r"(?:, ?(?:P\.?|[Pp]hường|Q\.?|[Qq]uận|[Xx]ã|[Hh]uyện|[Tt]hị [tx]\p{L}{1,3}|TP\.?|[Tt]hành phố|[Tt]ỉnh|H\.) ?[\p{Lu}\d][\p{L}\d.]{0,10}(?: [\p{Lu}\d][\p{L}\d.]{0,10}){0,3}){0,4})"
)
_THAI = r"(?<![\p{N}/.])\d{1,4}(?:/\d{1,4})?(?:[ ,]{0,2}(?:(?:หมู่(?:ที่|บ้าน)?|ม\.|ซ\.|ซอย|ถ\.|ถนน|ต\.|ตำบล|แขวง|อ\.|อำเภอ|เขต|จ\.|จังหวัด)[ ]?[\p{Thai}\d]{1,30}+|กทม\.?|กรุงเทพ(?:ฯ|มหานคร)?)){2,8}+(?: ?\d{5}(?!\d))?"
# Houses, flats and plots first, then streets, quarters and a city, parted by commas, with a postcode somewhere behind.
_SOUTH_ASIAN_END = r"(?:,? ?(?:[\p{Lu}][\p{L}.'’ -]{1,30}[ -]{1,3})?(?:[1-9]\d{5}|[1-9]\d{2} \d{3}|\d{5}|(?<=\p{Ll}[ -])(?!19|20)[1-9]\d{3})(?![\p{L}\p{N}]|[.,-]\d)\.?)"
_COMMA_PART = r"(?:,\s{1,2}(?:[\p{Lu}\d#][\p{L}\p{N}.'’/()&-]{0,24})(?: [\p{L}\p{N}.'’/()&-]{1,24}){0,4}?)"
_SOUTH_ASIAN = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:House|Flat|Plot|Door|Shop|Villa|Apartment|Apt|Block|Holding|Room|Unit|Building|Bldg|Tower|Lot|Stand(?= \d{1,5}, (?:Zone|Ext|Section|\d))|Erf(?= \d)|Purok|Sitio|Blk|Quarter|Qtr|Bungalow|H\.?|D\.?|Makan|Khasra|Ward)\.?\s?(?:No\.?|Number|#|no\.?)?[ :-]{0,2}(?:[A-Z]{1,2}[-/ ]?)?\d{1,5}[A-Z]?(?:[-/]\d{1,4}[A-Z]?){0,3}|"
    r"#\s?\d{1,5}(?:[-/][\dA-Z]{1,4}){0,2}|(?:No|NO)\.? ?\d{1,5}[A-Z]?(?:[-/]\d{1,4}[A-Z]?){0,2}|(?<!\d, )(?<!\d )(?:[A-Z]-)?\d{1,5}[A-Z]?(?:[-/]\d{1,4}[A-Z]?){0,2}(?=, (?:\d{1,3}(?:st|nd|rd|th) |[\p{L} ]{2,30}(?:Road|Rd|Street|Nagar|Marg|Colony|Layout|Sector|Lane|Cross|Main|Vihar|Enclave|Puram|Society|Apartments?|Mawatha|Gali|Chowk|Bazar|Para|Mahalla|Close|Crescent|Avenue|Estate)(?![\p{L}]))))"
    + _COMMA_PART
    + r"{1,6}?"
    + _SOUTH_ASIAN_END
    + r")"
    r"|(?-i:(?<![\p{L}\p{N}])(?:House|Flat|Plot|Door|H\.?|D\.?)\.?\s?(?:No\.?|#)?\s?\d{1,5}(?:-?[A-Z](?![A-Z]))?(?:[-/]\d{1,4}[A-Z]?){0,2},\s(?:Road|Street|Block|Sector|Lane|Phase|Gali|Floor)(?: No\.?)? ?[\dA-Z][\d/-]{0,4}(?:"
    + _COMMA_PART
    + r"){1,4})"
)
# Singapore: block, street, floor and flat behind #.
_SINGAPORE = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:Blk|BLK|Block|Apt Blk)\.? ?)?\d{1,4}[A-Z]?,? (?:[\p{Lu}][\p{L}.'’-]{1,20} ){1,4}(?:\d{1,3},? )?#[B\d]\d?-\d{1,4}[A-Z]?"
    r"(?:,? (?:[\p{Lu}][\p{L}]{2,20} ){0,3}?(?:Singapore |S)?\(?\d{6}\)?)?(?![\p{L}\p{N}]))"
)
# In the order of Malaysia, Indonesia, the Philippines and Latin cities: street word first, number behind.
_JALAN = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:No\.? ?|Lot |Blok |Unit )?[A-Z]?\d{1,5}[A-Z]?(?:-\d{1,3}){0,2}, )?(?:(?:Dusun|Dsn\.?|Perum(?:ahan)?|Komplek|Banjar|Lingkungan)(?= [^\n,]{3,40}RT)|Jalan|Jln\.?|Jl\.?|Lorong|Lrg\.?|Persiaran|Lebuh(?:raya)?|Gang|Gg\.|Taman|Kampung|Kg\.) (?:[\p{Lu}\d][\p{L}\d./-]{0,20})(?: [\p{Lu}\d][\p{L}\d./-]{0,20}){0,3}(?:,? (?:No\.?|Nomor|Kav\.?) ?\d{1,4}[A-Z]?)?"
    r"(?:,? (?:RT|RW)\.? ?\d{1,3}(?:/(?:RW\.? ?)?\d{1,3})?){0,2}(?:(?<=R[TW]\.? ?\d{1,3}), Desa [\p{Lu}]\p{L}{2,20}(?:, Kec\.? [\p{Lu}]\p{L}{2,20})?)?(?:"
    + _COMMA_PART
    + r"){0,4}?(?:,? (?:[\p{Lu}][\p{L}]{1,20} ){0,3}\d{5}(?: [\p{Lu}][\p{L}]{1,20}){0,2}|(?<=\d)(?![\d])))"
)


def address_specs() -> list[PatternSpec]:
    """ADDRESS: English, German, French, Spanish and Portuguese, Italian, Dutch, Nordic, Slavic and some more forms."""
    source = "UPU S42 address templates by country, USPS Publication 28 appendix C (street suffixes), Royal Mail address formats"
    street = "the street words of the language; " + source
    return [
        _spec(
            "StreetAddressRecognizer", source,
            [("number and street", EN_SURE, 0.7), ("any street word with unit or postcode", EN_ANY, 0.75), ("unit in front", EN_UNIT_FIRST, 0.7), ("street and house behind", EN_HOUSE_BEHIND, 0.65), ("number, name and unit", EN_UNIT, 0.65), ("military", MILITARY, 0.75), ("rural route or Puerto Rican quarter", _RURAL, 0.75), ("lower case with state and code", EN_LOWER, 0.6), ("after an address word", ASSIGNED, 0.55), ("street and town with a British or Irish postcode", _EN_NAMED, 0.65)],
            ["She lives at 221B Baker Street, London NW1 6XE.", "1600 Pennsylvania Ave NW, Washington, DC 20500", "ship to 12 Old Mill Crossing Apt 4, Springfield, IL 62704",
             "350 5th Ave, Suite 100", "Suite 2.04, Level 2, 88 Phillip Street, Parramatta NSW 2150", "Al Wasl Road, Villa 14, Jumeirah 1, Dubai", "92 Broadway Apt. 5", "PSC 6293, Box 8158\nAPO AP 04336", "RR 2 Box 118A, Elkins WV 26241", "General Delivery, Bethel AK 99559", "Urb. Villa Carolina, Calle 48 B-17, Carolina, PR 00985", "742 evergreen terrace rd, springfield, or 97403", "14 Tennis Court Road", "home address: 48 Calton Koskinen 12", "send it to 66 portaliou street suite 574", "Address:     45 Carne Azeda 16, Zavrč", "The Old Mill, Church Lane, Bampton OX18 2LL", "Ballinvarrig, Killeagh, Co. Cork, P36 X284", "W248N4829 Executive Drive"],
            ["5 minutes down the road", "In 1998 Wall Street crashed", "chapter 12 The Way", "A 10 Minute Drive", "4 Wheel Drive", "2 TB Hard Drive", "7 Supreme Court Rulings", "7 Ways To Drive Sales", "3 Doctors in 2 rooms", "at 10 Downing agreed"],
        ),
        _spec("GermanAddressRecognizer", street, [("street and number", _GERMAN, 0.7), ("any name with postcode and place", _GERMAN_WITH_PLACE, 0.6)],
              ["Hauptstraße 12a, 10115 Berlin", "Am Alten Markt 5", "Bahnhofstr. 7", "Unter den Linden 77", "Lerchenberg 3, 55127 Mainz"], ["der Weg 5", "Der Weg 12", "Rettungsweg 12 m", "Tabellenplatz 4", "Parkallee 3 km", "Spring 2017 and Simulator 3", "Parkplatz 3", "November 22, 2023 AoE", "Am Montag 5 Uhr", "Im Jahr 2019"], country="DE"),
        _spec("FrenchAddressRecognizer", street, [("number and street", _FRENCH, 0.7), ("street and number with postcode and place", _FRENCH_BELGIAN, 0.7)],
              ["12 bis, rue de la République, 69002 Lyon", "4 boulevard Victor-Hugo", "Chaussée de Louvain 14 bte 6, 1030 Schaerbeek"], ["3 places de parking", "2 cours par semaine"], country="FR"),
        _spec("SpanishPortugueseAddressRecognizer", street, [("street and number", _SPANISH, 0.7), ("name, number and flat", _LATIN_FLAT, 0.6)],
              ["Calle de Alcalá, 45, 2º B, 28014 Madrid", "Rua do Arenque 1634", "C/ Mayor nº 3", "vive en c/ Luna, 48, 3º 2ª, 08025 Barcelona", "Los Aromos 482, depto. 31, Ñuñoa", "Avda. de la Constitución s/n, esc. 2, 18012 Granada", "Plaça de la Vila 4, 1r 2a, 08440 Cardedeu", "Qta. do Pinhal, Lt 9, 2950-401 Palmela", "Urb. Los Olivos, parcela 48, 41807 Espartinas", "Ctra. de Toledo km 14,5, 28914 Leganés"], ["la calle mayor", "plaza 5", "Av 3", "Carretera Nacional km 45", "Calle Mayor"], country="ES"),
        _spec("ItalianAddressRecognizer", street, [("street and number", _ITALIAN, 0.7)],
              ["Via Giuseppe Garibaldi 12, 20121 Milano (MI)", "P.zza Garibaldi, 3 - 37121 Verona VR", "Piazza della Repubblica, n. 4/B"], ["via Python 3", "via HTTP"], country="IT"),
        _spec("DutchAddressRecognizer", street, [("street and number", _DUTCH, 0.7)],
              ["Prinsengracht 263-267, 1016 GV Amsterdam", "Kerkstraat 12 bis"], ["op weg 5", "de straat 3", "Radweg 12", "Rückweg 3 h", "Zeedijk 12 km"], country="NL"),
        _spec("NordicAddressRecognizer", street, [("street and number", _NORDIC, 0.65), ("accented street word", _NORDIC_ACCENTED, 0.65)],
              ["Koskikatu 25", "Elmegade 12, 3. tv", "Salontie 6", "Storgatan 7 B, 111 22 Stockholm", "Nørre Allé 12", "Karl Johans gate 12", "Kirkkotie 9 as 4, 90410 Oulu", "Øvre gate 4"], ["Boarding at Gate 12", "NAND gate 3", "Logic Gate 4", "Stargate 5", "Katie 3", "Auntie 3", "Brigade 5"]),
        _spec("SlavicAddressRecognizer", street, [("street and number", _SLAVIC, 0.7), ("quarter, block, entrance, flat", _BLOCK, 0.65)],
              ["ul. Marszałkowska 12/4, 00-590 Warszawa", "ул. Ленина, д. 5, кв. 12", "ж.к. Младост 3, бл. 482, вх. А, ап. 17", "Ulica kralja Zvonimira 48, 10000 Zagreb", "Bulevar oslobođenja 48/12, 21000 Novi Sad", "бул. „Витоша“ 48, ет. 3", "живу на Ленинском проспекте 48к2, кв 91", "наб. реки Мойки, 48, кв. 29", "пр-т Свободи 48/29"], ["plac zabaw", "al. 5", "str and unicode in Python 2"]),
        _spec("HungarianTurkishGreekAddressRecognizer", street, [("street and number", _HUNGARIAN_TURKISH_GREEK, 0.65), ("Baltic", _BALTIC, 0.65)],
              ["Váci utca 12.", "Bağdat Caddesi No: 5", "Οδός Ερμού 12", "Narva mnt 14-6, 10117 Tallinn", "Kooli 9, Otepää, 67404 Valgamaa"], ["az út 5", "Sokak 3"]),
        _spec("EastAsianAddressRecognizer", street, [("district to number", _ASIAN, 0.65)],
              ["〒100-0001", "北京市朝阳区建国路88号", "广东省深圳市南山区科技园南区T2栋904", "東京都港区芝公園4-2-8", "大阪市北区梅田3丁目1-3", "세종대로 110"], ["88号", "東京 2020", "北区予選3-1"]),
        _spec("SoutheastAsianAddressRecognizer", street, [("Vietnamese", _VIETNAMESE, 0.65), ("Thai", _THAI, 0.65)],
              ["482/13 Nguyễn Trãi, P.8, Q.5, TP.HCM", "số 12 đường Lê Lợi", "48/21 ถ.สุขุมวิท แขวงคลองเตย เขตคลองเตย กทม. 10110", "12 หมู่ 3 ต.บางพลี อ.บางพลี"], ["12 Nguyễn Trãi", "3/4 ถนน", "12 đường phố"]),
        _spec("NumberedStreetAddressRecognizer", street, [("street, cross street, distance", _GRID, 0.7), ("name, number and divided postcode", _THREE_AND_TWO, 0.65)],
              ["Carrera 15 # 93-75, Bogotá", "Calle 10 Sur No. 43A-12", "Dlouhá 12, 110 00 Praha 1", "Sveavägen 3, 111 57 Stockholm", "Stara Wieś 48, 05-430 Celestynów", "č.p. 48, 257 21 Poříčí nad Sázavou"], ["Calle 13 en 2019", "issue # 48-17", "Tabelle 12, 110 00"]),
        _spec("SouthAsianAddressRecognizer", street, [("house, street, city, postcode", _SOUTH_ASIAN, 0.65), ("street word of the Malay world", _JALAN, 0.65), ("flat, floor, tower, estate", _HONG_KONG, 0.65), ("block, street, floor and flat", _SINGAPORE, 0.7)],
              ["House 7, Road 12, Banani, Dhaka 1213", "Stand 482, Zone 4, Soweto 1868", "Purok 9, Brgy. Poblacion, Tagum City 8100", "House 41, Court 9, South C, Nairobi", "14, 2nd Cross, Indira Nagar, Bengaluru 560038", "No. 7, Jalan Ampang 3/2, 50450 Kuala Lumpur", "Flat No. 302, Lakshmi Residency, MG Road, Pune 411001", "Jl. Merdeka No. 7, Bandung 40111", "Flat 7B, 29/F, Tower 3, Laguna City, Kowloon", "Blk 482 Bishan Street 23 #08-112, Singapore 570482"],
              ["House 7 of cards", "Stand 12, Halle 4, Besucher 6032", "Room 12, Building 4", "Block 7, Sector 4 of the disk", "No. 7, 12 and 13", "Plot 3, Figure 4"]),
        _spec("PoBoxRecognizer", source, [("box and number", _PO_BOX, 0.75)], ["P.O. Box 1234, Springfield, IL 62704", "Postfach 12 34", "PO Box 99", "P.O. Box 4829, Station A, Toronto ON M5W 1G6", "BP 128, 69003 Lyon", "BP 40215 Yaoundé", "Apartado 1482, San José", "C.P. 12, 50123 Firenze"],
              ["box 12", "a PO box number", "BP 128/82, HR 72", "BP 118 over 76", "BP 120-130 systolic", "BP 7950 ± 40", "Según el apartado 3", "Apartado 4.1 de la norma", "Apartado 12. Objeto", "ex 628 c.p. 3", "110 C.P. 628 C.P.", "3 Pf. 20 g"]),
    ]  # fmt: skip


def _spec(
    name: str,
    source: str,
    patterns: list[tuple[str, str, float]],
    match: list[str],
    no_match: list[str],
    *,
    country: str = "",
) -> PatternSpec:
    return PatternSpec(
        name=name,
        label="ADDRESS",
        patterns=tuple(Pattern(title, expression, score) for title, expression, score in patterns),
        country=country.lower(),
        source=source,
        match=tuple(match),
        no_match=tuple(no_match),
        pack="generic",
        linear=True,
    )
