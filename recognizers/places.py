"""Street addresses of countries whose street words stand in the middle or in front: Baltic, Balkan, Caucasus, Central Asia, Malta.

Each needs the street word, a number, and a capital; the town and the postcode are taken where they follow. Hamlets, blocks and
plots go without a street: their words, or the town behind, tell.
"""

# ruff: noqa: E501, RUF001  (expressions are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

_LEFT = r"(?<![\p{L}\p{N}])"
_TOWN = r"[\p{Lu}]\p{L}{2,20}(?:[ -][\p{Lu}]\p{L}{1,20}){0,2}"
_FLAT = r"(?:[-–/ ]{1,3}\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])){0,2}"
_HOUSE = r"(?:№ ?|[Nn][rd]\.? ?|[Nn]o\.? ?|N ?)?\d{1,4}(?:[A-Za-zА-Яа-я](?![\p{L}]))?"
_STREETS_BEHIND = (
    r"(?:iel[aāu]|prospektā|bulvārī|laukumā|šosejā|ceļā|gatvėje|prospekte|alėjoje|plente|maanteel|puiesteel|tänaval|"
    r"ko[‘’ʻ']chasi|shoh ?ko[‘’ʻ']chasi|küçəsi|prospekti|köçesi|şaýoly|"
    r"көшесі|даңғылы|көчөсү|проспектиси|кӯчаи|хиёбони|гудамж|өргөн чөлөө|ქუჩა|გამზირი|ქ\.|փողոց|պողոտա)"
)
_STREETS_BEFORE = r"(?:Triq|Trejqet|Misraħ|Pjazza|Vjal|Sqaq|Rruga|Rr\.|Bulevardi|Blv\.|Sheshi|[Кк]ӯчаи|[Хх]иёбони|փող\.|Vialul|Gaade|Gøta|Bóthar|Sráid|Heol|Ffordd|Stryd)"


# A label for postcode and town in one box of a form, in the languages of those forms.
_CODE_WORD = (
    r"(?:plz|postleitzahl|code postal|c\.?p\.?|c[óo]digo postal|cap|post ?code|kod(?: pocztowy)?|psč|post(?:nr\.?|nummer)|postinumero|irsz\.?|irányítószám|cod poștal|posta kodu|zip(?: code)?|"
    r"poštanski broj|poštna številka|pasta indekss|pašto kodas|postiindeks|индекс|індекс|пощенски код|τ\.?κ\.?)"
)
_TOWN_WORD = (
    r"-?(?:(?:wohn|post)?ort|stadt|ville|commune|localité|localidad|población|ciudad|municipio|cidade|città|località|comune|(?:woon)?plaats|town|city|suburb|miasto|miejscowość|město|mesto|obec|(?:post)?sted|by|"
    r"(?:posti)?toimipaikka|város|település|helység|localitate|oraș|grad|mjesto|kraj|pilsēta|miestas|linn|şehir|город|місто|град|πόλη)"
)
_AND = r"(?: ?[,/+&;-] ?| (?:und|u\.|et|y|e|en|i|a|og|och|ja|és|și|in|ir|un|и|та|ve|and) )(?:(?:la|the) )?"
_CODE_AND_TOWN = r"(?:[A-Z]{1,2}-)?\d{2,6}(?:[- ]\d{2,3})?(?: [A-Z]{2})? \p{Lu}[\p{L}’'.-]{1,24}(?:[ -](?:(?:am|an der|de|di|la|le|en|nad|ob|pod|sur) )?\p{Lu}[\p{L}’'-]{0,20}){0,3}"
# Who lives where: behind it a house of a village or of a street without a word for street.
_LIVING = (
    r"(?:wohnhaft(?: in| zu)?|gemeldet in|zam(?:\.|ieszkał[ya]?)|bytem|bytom|bydliště|bydlisko|lakik|lakcíme?|domiciliat[ăa]? în|s prebivalištem u|prebivalište|stanuje|stanujoča?|nastanjena? u|живее в|настоящ адрес|постоянен адрес|"
    r"прожива(?:ет|ющ\p{L}{2,3}|є)|прожив\.|зарегистрирована?|прописана?|место жительства|адрес (?:регистрации|проживания|места жительства)|адреса (?:проживання|реєстрації|прописки)|мешкає|зареєстрован(?:ий|а)|"
    r"gyv(?:ena)?\.|dzīvo|elukoht|asuu|bosatt i|bor i)"
)
_PLACE = r"(?:(?:г|с|д|п|пос|м|смт|гр|обл|р-н|ул|вул|село|станица)\.? ?)?\p{Lu}[\p{L}.-]{1,24}(?: [\p{L}.-]{2,20}){0,2}"
_HOUSE_THERE = rf"{_PLACE}(?:, {_PLACE}){{0,3}},? (?:(?:д|дом|буд|č\.p|čp|nr|br)\.? ?)?(?!(?:19|20)\d\d(?!\d))\d{{1,4}}[A-Za-zА-Яа-я]?(?:[-/]\d{{1,4}})?(?:,? (?:кв|корп|m|ap|byt|stan)\.? ?\d{{1,4}}){{0,2}}(?![\p{{L}}\p{{N}}])(?:, \d{{2,5}}[- ]?\d{{0,3}}(?: \p{{Lu}}\p{{L}}{{2,20}}(?: \p{{Lu}}\p{{L}}{{2,20}})?)?)?"
# The village, its post office, police station and district, as letters of South Asia have them.
_NAMED_PLACE = r"\.?[ :.-]{1,3}\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?"
_VILLAGE = rf"(?:Vill(?:age)?|V\.?P\.?O|Vill\.? ?& ?P\.?O|Gram|Mohallah?|Moh){_NAMED_PLACE}(?:[,;]? {{0,2}}(?:Post(?: Office)?|P\.? ?O|P\.? ?S|Thana|Teh(?:sil)?|Tal(?:uka?)?|Mandal|Block|Dist(?:rict|t)?|Upazila|Zila|Via){_NAMED_PLACE}){{1,4}}(?:[,;]? \p{{Lu}}\p{{L}}{{2,20}}(?: \p{{Lu}}\p{{L}}{{2,20}})?)?(?:[ ,-]{{1,3}}(?:\d{{6}}|\d{{3}} \d{{3}}|\d{{4,5}})(?!\d))?|(?:Mohallah?|Moh\.){_NAMED_PLACE}, (?:Gali|Street|House|H)\.? (?:No\.?|#) ?\d{{1,4}}[A-Z]?(?:, \p{{Lu}}\p{{L}}{{2,20}})?|(?:sat(?:ul)?|com(?:una|\.)|loc(?:alitatea|\.)|orașul|mun(?:icipiul|\.)) \p{{Lu}}\p{{L}}{{2,20}}(?: \p{{Lu}}\p{{L}}{{2,20}})?,? (?:(?:str\. [\p{{L}} .]{{3,30}},? )?nr\. ?\d{{1,4}}[A-Z]?,? )(?:(?:com\.|comuna|oraș|mun\.) [\p{{L}} -]{{3,24}},? )?(?:jud(?:\.|ețul) ?\p{{Lu}}[\p{{L}} -]{{2,20}})?"

# A place that is all of the address, or stands before the street: with a postcode and a town.
_FRENCH_PLACE = (
    r"(?-i:(?<![\p{L}\p{N}])(?:[Ll]ieu[- ]?dit|[Hh]ameau|[Ll]otissement|[Dd]omaine|[Rr]ésidence|[Ff]erme|[Qq]uartier|[Mm]as|[Cc]hâteau|Les?|La|Z\.?[AI]\.?C?\.?) "
    r"(?:[«\"] ?)?(?:(?:de la|de l[’']|des?|du|d[’']|les?|la|l[’'])[ ]?){0,2}[\p{Lu}][\p{L}’'-]{1,24}(?: (?:(?:de|du|des|la|le|les) ){0,2}[\p{Lu}][\p{L}’'-]{1,24}){0,3}(?: ?[»\"])?(?:,? (?:n° ?)?\d{1,4})?"
    r"[ ]?[,–-]?\s{1,3}(?:F-)?\d{5} [\p{Lu}][\p{L}’'-]{1,24}"
    r"(?:[ ](?:(?:sur|sous|en|la|le|les|de|du|des|lès|et|aux?|d[’'])[ ]){0,2}[\p{Lu}][\p{L}’'-]{1,20}){0,3})"
)
# Sectors and blocks of Brasília, which has no streets.
_BRASILIA = r"(?-i:(?<![\p{L}\p{N}])(?:SQ[NS]|SQ[NS]W|SH[IC][NS]|SHCGN|SHIGS|SCR[NS]|SCL[NS]|CL[NS]|CR[NS]|Q(?:N[A-R]|S[A-F]|[EIR]|NL)) \d{1,4},? (?:Bloco|Bl\.?|Conjunto|Conj\.?|Lote|Lt\.?|Casa) [A-Z\d]{1,3}(?![\p{L}\p{N}])(?:,? (?:[Aa]p(?:to|t)?\.?|[Cc]asa|[Ss]ala|[Ll]oja) \d{1,4}(?!\d))?(?:,? Brasília)?)"
# Blocks and plots of quarters without street names, and of roads in the country.
_PLOT = (
    r"(?-i:(?<![\p{L}\p{N}])(?:(?:Mza?\.?|Manzana|Supermanzana|SMZ?A?\.?) ?[A-Z\d]{1,4},? (?:Lt\.?|Lote|Casa|Edif\.?|Edificio|Torre) ?\d{1,4}[A-Z]?|Ruta (?:(?:Nacional|Nac\.|Provincial|Prov\.|RN|RP) ?)?\d{1,3},? [Kk]m\.? ?\d{1,4}(?:[.,]\d)?, (?:[Ll]ote|[Pp]arcela|[Cc]asa) \d{1,4})(?![\p{L}\p{N}])"
    r"(?:,? (?:Col|Colonia|Barrio|Bo|Urb|Fracc|Fraccionamiento|Reparto)(?!\p{L})\.?(?: [\p{Lu}\d][\p{L}\d.'’-]{0,20}){1,3})?(?:, [\p{Lu}][\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){0,3}(?: \d{5}(?!\d))?)?)"
)
# The street without a word for it, the postcode before or behind the town: Serbian and Greek.
_SERBIAN_TOWN = r"(?:Београд|Нови Сад|Ниш|Крагујевац|Суботица|Зрењанин|Панчево|Чачак|Краљево|Нови Пазар|Лесковац|Ужице|Крушевац|Ваљево|Врање|Шабац|Сомбор|Пожаревац|Смедерево|Земун|Подгорица|Никшић|Бања Лука|Бијељина|Скопје|Битола|Куманово|Прилеп|Тетово|Охрид)"
_TOWN_AND_CODE_BEHIND = (
    r"(?-i:(?<![\p{L}\p{N}])\p{Cyrillic}{3,20}(?<=(?<!\p{L})\p{Lu}\p{L}{2,19})(?: \p{Cyrillic}{2,20}){0,2} \d{1,4}\p{L}?(?:/\d{1,3})?, (?:"
    + _SERBIAN_TOWN
    + r",? \d{4,5}|\d{4,5} "
    + _SERBIAN_TOWN
    + r")(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Greek}{3,20}(?: \p{Greek}{2,20}){0,2} \d{1,4}\p{L}?, (?:\p{Greek}{3,20} ){1,2}\d{3} \d{2}(?!\d))"
)
# Hamlets and neighbourhoods of Vietnam, with the commune behind.
_HAMLET = r"(?-i:(?<![\p{L}\p{N}])(?:[Ấấ]p|[Tt]hôn|[Xx]óm|[Kk]hóm|[Tt]ổ(?: dân phố)?|[Kk]hu phố|KP) [\p{Lu}\d][\p{L}\d]{0,10}(?: [\p{Lu}\d][\p{L}\d]{0,10}){0,2}(?:, ?(?:xã|phường|P\.|thị trấn|huyện|quận|Q\.|H\.|tỉnh|thành phố|TP\.?) ?[\p{Lu}\d][\p{L}\d]{0,10}(?: [\p{Lu}][\p{L}\d]{0,10}){0,3}){1,4}(?:, [\p{Lu}]\p{L}{1,10}(?: [\p{Lu}]\p{L}{1,10}){0,2})?)"


def place_specs() -> list[PatternSpec]:
    """ADDRESS in further orders and languages, and house numbers with an inner number."""
    name = r"(?:[\p{Lu}\p{Georgian}][\p{L}.’'-]{1,24} ){1,3}"
    behind = _LEFT + name + _STREETS_BEHIND + r",? " + _HOUSE + r"(?![\p{L}\p{N}]|[.,]\d)" + _FLAT
    before = (
        _LEFT
        + _STREETS_BEFORE
        + r" (?:(?:e|i|të|ta['’]|il-|ir-|is-|l-|San|Santa|an|na|y|yr) ?)?[\p{Lu}][\p{L}’'.-]{1,24}(?: (?:(?:e|i|ta['’]|il-) ?)?[\p{Lu}][\p{L}’'.-]{1,24}){0,3}"
    )
    town = r"(?:,? (?:\d{4,6} )?" + _TOWN + r"(?:,? (?:LV-|LT-)?\d{4,6}(?!\d)|,? [A-Z]{3} \d{4}(?!\d))?)?"
    flat = r"(?:,? ?(?:\d{1,4}-?(?:пәтер|кв\.?|үй|xonadon)|(?:п|кв|дом|пәтер|xonadon|mənzil|ev|apt|bin[aë]|hyrja|kati|[Aa]p\.|dz\.|bt\.)\.? ?\d{1,4}))?"
    return [
        PatternSpec(
            name="StreetWordBehindAddressRecognizer",
            label="ADDRESS",
            patterns=(Pattern("name, street word, number", rf"(?-i:{behind}{flat}(?:, {_TOWN}(?:, (?:LV-|LT-|AZ)? ?\d{{4,6}}(?!\d))?)?)", 0.65),),
            source="UPU, postal addressing systems in member countries (Latvia, Lithuania, Kazakhstan, Uzbekistan, Georgia, Armenia)",
            match=("dzīvo Brīvības ielā 48-17, Rīgā, LV-1011", "Абай даңғылы 48, 17-пәтер", "Amir Temur ko'chasi 12", "Nizami küçəsi 48", "რუსთაველის გამზირი 12", "Աբովյան փողոց 8"),
            no_match=("iela 48", "Brīvības ielā", "Абай даңғылы", "Gatvėje 5 žmonės"),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="StreetWordBeforeAddressRecognizer",
            label="ADDRESS",
            patterns=(
                Pattern("street word, name, number", rf"(?-i:{before},? {_HOUSE}(?![\p{{L}}\p{{N}}]|[.,]\d){_FLAT}{town})", 0.65),
                Pattern("number, street word, name", rf"(?-i:{_LEFT}\d{{1,4}}[A-Z]?,? (?:Flat \d{{1,3}},? )?{before}(?:, {_TOWN})?(?:,? [A-Z]{{3}} ?\d{{4}}(?!\d))?)", 0.65),
            ),
            source="UPU, postal addressing systems in member countries (Albania, Malta, Ireland, Wales)",
            match=("Rruga e Durrësit 48, Tiranë 1001", "48, Triq ir-Repubblika, Valletta VLT 1117", "12 Stryd Fawr"),
            no_match=("Rruga e Durrësit", "Triq 48", "12 triq"),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="ResidenceAddressRecognizer",
            label="ADDRESS",
            patterns=(
                Pattern("after a label for postcode and town", rf"(?<![\p{{L}}\p{{N}}]){_CODE_WORD}{_AND}{_TOWN_WORD}(?!\p{{L}})[\"'’]?[^\w\n]{{0,4}}(?:\n[ \t]{{0,4}})?(?P<value>(?-i:{_CODE_AND_TOWN}))(?![\p{{N}}])", 0.7),
                Pattern("after a label for city, state and code", r"(?<![\p{L}\p{N}])city ?[,/] ?st(?:ate)? ?[,/] ?(?:and )?zip(?: code)?[^\w\n]{0,4}(?:\n[ \t]{0,4})?(?P<value>(?-i:\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? [A-Z]{2},? \d{5}(?:-\d{4})?))(?!\d)", 0.7),
                Pattern("behind a word of living", rf"(?<![\p{{L}}\p{{N}}]){_LIVING}[ :,-]{{1,3}}(?:(?:в|у|in|u|v|w|на|по|na|pod) )?(?:(?:адресу|adrese?i?):? )?(?P<value>(?-i:{_HOUSE_THERE}))(?=\s?(?:[.,;)\n]|$))", 0.6),
                Pattern("village, post office, district", rf"(?-i:{_LEFT}{_VILLAGE})", 0.65),
            ),
            source="forms of the countries; India Post and Bangladesh Post addressing (village, post office, district)",
            match=("PLZ, Wohnort\n24937 Flensburg", "code postal + ville : 34070 MONTPELLIER", "kod i miasto: 20-482 Lublin", "City/State/ZIP: Tulsa, OK 74148", "проживает: Тюмень, Республики 48-12", "zam. Kotowice 48, 55-040 Kobierzyce", "Mohallah Islampura, Gali No. 9, Gujranwala", "sat Măgura nr. 41, com. Moieciu, jud. Brașov", "Vill. Kotwa, P.O. Mirganj, Dist. Gopalganj, Bihar 841438"),
            no_match=("PLZ und Ort fehlen", "проживает в Москве 12 лет", "wohnhaft in Berlin seit 2019", "Village 48", "city, state and zip are required", "zam. 48 szt."),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="InnerNumberAddressRecognizer",
            label="ADDRESS",
            patterns=(
                Pattern("Italian, with staircase or flat", r"(?-i:(?<![\p{L}\p{N}])(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo) (?:(?:della|delle|degli|dei|dell[’']|del|di|san|santa) ?)?[\p{Lu}][\p{L}’'.]{1,20}(?: (?:(?:e|da|di) )?[\p{Lu}][\p{L}’'.]{1,20}){0,3},? (?:n\.? ?)?\d{1,4}(?:/?[A-Za-z](?!\p{L}))?(?:,? (?:int\.|interno|scala|sc\.)|, (?:int|piano|p\.)) ?[\dA-Z]{1,3}(?![\p{L}\p{N}])(?:,? (?:int|scala|sc|piano|p)\.? ?[\dA-Z]{1,3}(?![\p{L}\p{N}]))?(?:,? \d{5} [\p{Lu}][\p{L}’']{1,24}(?: \(?[A-Z]{2}\)?(?![\p{L}]))?)?)", 0.7),
                Pattern("Australian and New Zealand short words", r"(?-i:(?<![\p{L}\p{N}./-])(?:(?:Unit|Apt|Flat|Shop|U) ?)?(?:\d{1,4}[A-Z]?/)?\d{1,5}[A-Z]? (?:[\p{Lu}][\p{L}'’-]{1,20} ){1,3}(?:Pde|Cct|Esp|Parade|Street|Road|Avenue|Drive|Court|Crescent|Close|Terrace|Place|Lane|Way|Highway|Circuit|Esplanade|Boulevard|Grove|Cl|Cres|Tce|Gr|Grv|Hwy|Pkwy|Prom|Qy|Bvd|Blvd|Cir|Rise|Wy|Mws|Ave|St|Rd|Dr|Pl|Ct|Ln),? (?:[\p{Lu}][\p{L}'’-]{1,20} ){1,3}(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}(?!\d))", 0.75),
            ),
            source="UPU S42 address templates (Italy, Australia)",
            match=("via Garibaldi 48 int. 17, 10122 Torino TO", "Unit 17/48 Anzac Pde, Kensington NSW 2033"),
            no_match=("via Garibaldi int. 17", "48 Anzac Pde NSW", "5 Places Road NSW", "via Python 3 int 5"),
            pack="generic",
            linear=True,
        ),
        PatternSpec(
            name="StreetlessAddressRecognizer",
            label="ADDRESS",
            patterns=(
                Pattern("named place with postcode and town", _FRENCH_PLACE, 0.65),
                Pattern("block of Brasília", _BRASILIA, 0.7),
                Pattern("block and plot", _PLOT, 0.65),
                Pattern("name, number, town and postcode", _TOWN_AND_CODE_BEHIND, 0.65),
                Pattern("hamlet and commune", _HAMLET, 0.65),
            ),
            source="UPU, postal addressing systems in member countries (France, Brazil, Mexico, Serbia, Greece, Viet Nam)",
            match=("Lieu-dit Kerangall, 29460 Daoulas", "Hameau de la Combe, 26150 Die", "Le Bourg, 46700 Montcabrier", "SQN 208 Bloco C apto 402, Brasília", "Mza 9 Lt 41, Col. Centro, Ecatepec 55000", "Ruta 9 km 41, Lote 904, Escobar", "Нехрушева 14, Нови Сад 21000", "Πατησίων 148, Αθήνα 112 57", "Ấp 9, xã Tân Thạnh, huyện Long Mỹ, Hậu Giang"),
            no_match=("le hameau de la Combe, 120 habitants", "Château Margaux, 12000 bouteilles", "Les Quatre Saisons, 24 concertos", "Ruta 9 km 41 cortada", "Manzana 9 de la tabla", "Мойка 9, Сервис 41000", "Γραμμή 4, Πίνακας 12345", "SQN 208"),
            pack="generic",
            linear=True,
        ),
    ]  # fmt: skip
