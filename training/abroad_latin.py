# ruff: noqa: E501, RUF001
"""Edited and everyday sentences about people in 25 languages of Latin script (Georgian, Armenian and Amharic as they are romanised).

By language: roles, what somebody did, places, bodies, carriers, sentences without anybody; slots as in abroad.py.
"""

from __future__ import annotations

LATIN = {
    "de": (
        "{der Kassenwart/die Kassenwartin}|{der Schulleiter/die Schulleiterin}|{der Anwalt/die Anwältin} der Klägerin|{Trainer/Trainerin}|{Ortsvorsteher/Ortsvorsteherin}|{der Autor/die Autorin}|{Bürgermeister/Bürgermeisterin}|{Zeuge/Zeugin}|{unser Nachbar/unsere Nachbarin}|{die Pflegekraft/die Pflegekraft}|Vereinsmitglied",
        "legte den Kassenbericht vor|eröffnete die Sitzung um acht|bat um Aufschub bis Ostern|kam mit dem letzten Zug|fehlte bei der Chorprobe|erhielt den Förderpreis für Übersetzung|wollte sich zum Umbau nicht äußern|gab die Schlüssel beim Hausmeister ab|hat Widerspruch eingelegt|kandidiert nicht mehr für den Vorstand|wuchs auf einem Bauernhof auf",
        "Bamberg|Uelzen|Passau|Gera|Husum|Fulda|Coburg|Soest|Görlitz|Aalen", "TSV Eintracht|Möbelhaus Lindner|Förderverein Mühle|Stadtwerke Isental",
        "Nach Angaben von {P} beginnt der Umbau im Mai.|Der Antrag stammt von {P} und {Q}.|Zu den Gästen zählten {P}, {Q} und {Z}.|In seinem Nachruf auf {P} erinnert {Q} an die frühen Jahre.|Wir trauern um {P}, der am Sonntag verstarb.|Das Wort hatte {P}. {L} sagte, das Geld reiche nicht.|{G}, hast du den Kuchen bestellt?|{Gg} Fahrrad steht noch im Keller.|Frau {Pf} dankt allen Helfern.|Herr {Lm} bittet um Rückruf.|Dr. {P} hat Urlaub bis Montag.|Laut {L} ist die Brücke gesperrt.|Protokoll: {P}|Fotos: {P}, Text: {Q}|Für {G} war das Tor zu klein, meinte {H}.|Der Roman von {P} erschien {y} bei uns.|Gewählt wurden {P} ({n} Stimmen) und {Q} ({n} Stimmen).|{P} (*{y} in {C}) war Geigenbauer.|Das Gericht verurteilte {P}. {L} will Berufung einlegen.|Den Unterricht vertritt {P}.|Mit Musik von {P} endet der Abend.|Hat {G} schon gegessen, oder wartet {G}?",
        "Die Kasse wurde geprüft.|Der Aufzug ist defekt.|Das Sommerfest fällt aus.|Am Bahnhof fehlt ein Fahrrad.|Der Rat vertagte die Abstimmung.|Die Bäckerei sucht Aushilfen.|Der Zug nach Norden hat Verspätung.|Die Klasse besucht den Zoo.|Das Urteil ist rechtskräftig.|Die Orgel braucht neue Pfeifen.",
    ),
    "nl": (
        "{de voorzitter/de voorzitter}|{de penningmeester/de penningmeester}|{wethouder/wethouder}|{de trainer/de trainster}|{de schrijver/de schrijfster}|{de huisarts/de huisarts}|{onze buurman/onze buurvrouw}|{de advocaat/de advocate}|{leraar/lerares} wiskunde",
        "opende de vergadering|tekende het verslag|vroeg om uitstel|kwam te laat op de repetitie|kreeg de prijs voor de vertaling|wilde niet reageren|leverde de sleutels in|stapte uit het bestuur|groeide op in een bakkersgezin|heeft bezwaar gemaakt",
        "Zwolle|Breda|Hasselt|Assen|Gouda|Mechelen|Venlo|Sneek|Aalst", "harmonie De Eendracht|bouwbedrijf Terpstra|stichting Het Anker",
        "Volgens {P} begint de bouw in mei.|Het boek van {P} verscheen in {y}.|Wij nemen afscheid van {P}, onze oud-voorzitter.|Het woord is aan {P}. {L} vindt het plan te duur.|Onder de gasten waren {P}, {Q} en {Z}.|{G}, heb jij de fietssleutel?|De heer {Lm} belt morgen terug.|Mevrouw {Pf} bedankt alle vrijwilligers.|Dr. {P} is met vakantie.|Notulen: {P}|Foto: {P}|Gefeliciteerd {G} en {H}!|De rechtbank veroordeelde {P}. {L} gaat in beroep.|De les wordt gegeven door {P}.|{P} ({n}) woont in {C}.|Kan {G} de kinderen ophalen?|Gekozen zijn {P} en {Q}.",
        "De lift is kapot.|Het dorpsfeest gaat niet door.|De trein heeft vertraging.|De raad stelde het besluit uit.|De bakker zoekt hulp.|De brug blijft dicht.",
    ),
    "fr": (
        "{le président/la présidente} du club|{le trésorier/la trésorière}|{l'adjoint/l'adjointe} au maire|{l'entraîneur/l'entraîneuse}|{le romancier/la romancière}|{le médecin/la médecin} du village|{notre voisin/notre voisine}|{l'avocat/l'avocate} de la défense|{le professeur/la professeure} de musique|{le gérant/la gérante}",
        "a ouvert la séance|a signé le compte rendu|a demandé un report|est {rentré/rentrée} par le dernier train|a manqué la répétition|a reçu le prix de traduction|n'a pas souhaité répondre|a rendu les clés|a quitté le bureau de l'association|a grandi dans une ferme",
        "Vannes|Albi|Nevers|Colmar|Namur|Gap|Laval|Périgueux|Quimper", "la chorale Clairefontaine|les Transports Morvan|l'amicale des Tilleuls",
        "Selon {P}, les travaux débuteront en mai.|Le livre de {P} est paru en {y}.|Les obsèques de {P} auront lieu samedi.|La parole est à {P}. {L} juge le projet trop cher.|Parmi les invités : {P}, {Q} et {Z}.|{G}, tu as pris le pain ?|M. {Lm} rappellera demain.|Mme {Pf} remercie les bénévoles.|Le docteur {L} est en congé.|Me {P} a plaidé la relaxe.|Propos recueillis par {P}|Photo : {P}|Bravo à {G} et à {H} !|Le tribunal a condamné {P}. {L} fera appel.|Le cours est assuré par {P}.|{P}, {n} ans, vit à {C}.|Ont été élus {P} et {Q}.|« On verra », glisse {P}.|D'après {G}, le chat dort encore.|Mise en scène de {P}, avec {Q}.",
        "L'ascenseur est en panne.|La fête du village est annulée.|Le train a du retard.|Le conseil a reporté le vote.|La boulangerie recrute.|Le pont reste fermé.|Les enfants visitent la ferme.",
    ),
    "es": (
        "{el presidente/la presidenta} del club|{el tesorero/la tesorera}|{el alcalde/la alcaldesa}|{el entrenador/la entrenadora}|{el novelista/la novelista}|{el médico/la médica} del pueblo|{nuestro vecino/nuestra vecina}|{el abogado/la abogada} de la familia|{el profesor/la profesora} de química|{el concejal/la concejala}",
        "abrió la sesión|firmó el acta|pidió un aplazamiento|volvió en el último tren|faltó al ensayo|ganó el premio de traducción|no quiso comentar la obra|entregó las llaves|dejó la junta directiva|creció en una finca",
        "Soria|Jaén|Oruro|Cuenca|Ambato|Salta|Lugo|Teruel|Popayán", "el coro Alborada|Talleres Quiroga|la peña El Roble",
        "Según {P}, las obras empiezan en mayo.|El libro de {P} salió en {y}.|Falleció {P}, vecino querido de {C}.|Tiene la palabra {P}. {L} ve caro el proyecto.|Entre los invitados estaban {P}, {Q} y {Z}.|{G}, ¿compraste el pan?|El Sr. {Lm} llamará mañana.|La Sra. {Pf} agradece la ayuda.|La doctora {Lf} está de baja.|Don {Pm} cumple {n} años.|Fotografía: {P}|Enhorabuena a {G} y {H}.|El juez condenó a {P}. {L} recurrirá.|La clase la da {P}.|{P}, de {n} años, vive en {C}.|Fueron elegidos {P} y {Q}.|Dile a {G} que ya salimos.|La directora {Pf} y el profesor {Qm} viajan juntos.|Guion de {P} y música de {Q}.",
        "El ascensor no funciona.|La fiesta se suspende.|El tren llega tarde.|El pleno aplazó la votación.|La panadería busca ayudante.|El puente sigue cerrado.",
    ),
    "pt": (
        "{o presidente/a presidente} do clube|{o tesoureiro/a tesoureira}|{o vereador/a vereadora}|{o treinador/a treinadora}|{o escritor/a escritora}|{o médico/a médica} da vila|{o vizinho/a vizinha} do terceiro andar|{o advogado/a advogada}|{o professor/a professora} de física",
        "abriu a sessão|assinou a ata|pediu adiamento|voltou no último comboio|faltou ao ensaio|recebeu o prémio de tradução|não quis comentar|entregou as chaves|saiu da direção|cresceu numa quinta",
        "Évora|Viseu|Londrina|Natal|Tomar|Maringá|Guarda|Olinda|Setúbal", "o coral Madrugada|a Padaria Estrela|o grupo Ribeirinha",
        "Segundo {P}, as obras começam em maio.|O livro de {P} saiu em {y}.|Morreu {P}, fundador da banda.|Tem a palavra {P}. {L} acha o plano caro.|Entre os convidados estavam {P}, {Q} e {Z}.|{G}, compraste pão?|O Sr. {Lm} liga amanhã.|A Sra. {Pf} agradece a todos.|Dona {Gf} fechou a loja.|O doutor {L} está de férias.|Fotografia: {P}|Parabéns a {G} e {H}!|O tribunal condenou {P}. {L} vai recorrer.|A aula é dada por {P}.|{P}, de {n} anos, mora em {C}.|Foram eleitos {P} e {Q}.|Avisa {G} que já saímos.",
        "O elevador está avariado.|A festa foi cancelada.|O comboio está atrasado.|A câmara adiou a votação.|A ponte continua fechada.",
    ),
    "it": (
        "{il presidente/la presidente} del circolo|{il tesoriere/la tesoriera}|{il sindaco/la sindaca}|{l'allenatore/l'allenatrice}|{lo scrittore/la scrittrice}|{il medico/la dottoressa} del paese|{il vicino/la vicina} di casa|{l'avvocato/l'avvocata}|{il maestro/la maestra}",
        "ha aperto la seduta|ha firmato il verbale|ha chiesto un rinvio|è {tornato/tornata} con l'ultimo treno|ha saltato le prove|ha vinto il premio per la traduzione|non ha voluto rispondere|ha consegnato le chiavi|ha lasciato il direttivo|è {cresciuto/cresciuta} in campagna",
        "Asti|Cuneo|Matera|Rieti|Trapani|Lecco|Pesaro|Nuoro|Faenza", "il coro Montebello|la ditta Ferrucci|la Pro Loco Valchiara",
        "Secondo {P} i lavori iniziano a maggio.|Il libro di {P} è uscito nel {y}.|È {mancato/mancata} all'affetto dei suoi cari {P}.|La parola a {P}. Per {L} il progetto costa troppo.|Tra gli ospiti {P}, {Q} e {Z}.|{G}, hai preso il pane?|Il sig. {Lm} richiama domani.|La signora {Pf} ringrazia i volontari.|Il dott. {P} è in ferie.|L'ing. {L} controllerà il tetto.|Foto di {P}|Auguri a {G} e {H}!|Il giudice ha condannato {P}. {L} farà appello.|La lezione la tiene {P}.|{P}, {n} anni, abita a {C}.|Eletti {P} e {Q}.|Di' a {G} che siamo partiti.|Regia di {P}, con {Q} e {Z}.",
        "L'ascensore è guasto.|La sagra è rinviata.|Il treno è in ritardo.|Il consiglio ha rinviato il voto.|Il ponte resta chiuso.",
    ),
    "pl": (
        "{prezes/prezeska} klubu|{skarbnik/skarbniczka}|{burmistrz/burmistrzyni}|{trener/trenerka}|{pisarz/pisarka}|{lekarz/lekarka}|{nasz sąsiad/nasza sąsiadka}|{nauczyciel/nauczycielka} chemii|{radny/radna}",
        "{otworzył/otworzyła} zebranie|{podpisał/podpisała} protokół|{poprosił/poprosiła} o przerwę|{wrócił/wróciła} ostatnim pociągiem|nie {przyszedł/przyszła} na próbę|{dostał/dostała} nagrodę za przekład|{odmówił/odmówiła} komentarza|{oddał/oddała} klucze|{zrezygnował/zrezygnowała} z funkcji|{urodził/urodziła} się na wsi",
        "Płock|Zamość|Sanok|Leszno|Łomża|Opole|Gliwice|Tarnów|Elbląg", "chór Zorza|firma Brzoza|klub Iskra",
        "Jak podaje {P}, remont ruszy w maju.|Książka {Pg} ukazała się w {y} roku.|Zmarł{/a} {P}, {R}.|Głos {zabrał/zabrała} {P}. {L} {uważa/uważa}, że to za drogo.|Wśród gości byli {P}, {Q} i {Z}.|{G}, kupisz chleb?|Pan {Lm} oddzwoni jutro.|Pani {Pf} dziękuje wszystkim.|Dr {P} ma urlop.|Rozmowa z {Pi}|Fot. {P}|Sąd skazał {Pa}. {L} się odwoła.|Lekcję prowadzi {P}.|{P} (ur. {y}) mieszka w mieście {C}.|Wybrano dwie osoby: {P} oraz {Q}.|Gratulacje, {G} i {H}!|Tekst i zdjęcia: {P}",
        "Winda nie działa.|Festyn odwołano.|Pociąg ma opóźnienie.|Rada odłożyła głosowanie.|Most jest zamknięty.",
    ),
    "cs": (
        "{předseda/předsedkyně} spolku|{pokladník/pokladní}|{starosta/starostka}|{trenér/trenérka}|{spisovatel/spisovatelka}|{lékař/lékařka}|{náš soused/naše sousedka}|{učitel/učitelka} fyziky|{zastupitel/zastupitelka}",
        "{zahájil/zahájila} schůzi|{podepsal/podepsala} zápis|{požádal/požádala} o odklad|se {vrátil/vrátila} posledním vlakem|{chyběl/chyběla} na zkoušce|{získal/získala} cenu za překlad|{odmítl/odmítla} odpovědět|{odevzdal/odevzdala} klíče|{odstoupil/odstoupila} z výboru|{vyrůstal/vyrůstala} na statku",
        "Třebíč|Písek|Kolín|Náchod|Žilina|Zlín|Beroun|Trenčín|Opava", "sbor Jitřenka|firma Javor|oddíl Sokol Lhota",
        "Podle {Pg} začnou práce v květnu.|Kniha {Pg} vyšla roku {y}.|Zemřel{/a} {P}, {R}.|Slovo {dostal/dostala} {P}. {L} {řekl/řekla}, že je to drahé.|Mezi hosty byli {P}, {Q} a {Z}.|{G}, máš chleba?|Pan {Lm} zavolá zítra.|Paní {Pf} všem děkuje.|MUDr. {P} má dovolenou.|Rozhovor s {Pi}|Foto: {P}|Soud potrestal {Pa}. {L} se odvolá.|Hodinu vede {P}.|{P} (nar. {y}) bydlí v obci {C}.|Zvoleni byli {P} a {Q}.|Gratulujeme, {G} a {H}!|Zapsal{/a}: {P}",
        "Výtah nejede.|Pouť se nekoná.|Vlak má zpoždění.|Rada odložila hlasování.|Most je uzavřen.",
    ),
    "hr": (
        "{predsjednik/predsjednica} udruge|{blagajnik/blagajnica}|{načelnik/načelnica} općine|{trener/trenerica}|{pisac/spisateljica}|{liječnik/liječnica}|{naš susjed/naša susjeda}|{učitelj/učiteljica}",
        "je {otvorio/otvorila} sjednicu|je {potpisao/potpisala} zapisnik|je {tražio/tražila} odgodu|se {vratio/vratila} zadnjim vlakom|nije {došao/došla} na probu|je {dobio/dobila} nagradu|nije {želio/željela} komentirati|je {predao/predala} ključeve|je {odrastao/odrasla} na selu",
        "Sisak|Zadar|Mostar|Požega|Čakovec|Tuzla|Vukovar|Gospić", "zbor Jeka|tvrtka Hrast|klub Mladost",
        "Prema riječima {Pg}, radovi počinju u svibnju.|Knjiga {Pg} izašla je {y}.|Preminuo je {Pm}, dugogodišnji učitelj.|Riječ ima {P}. {L} smatra da je skupo.|Među gostima su bili {P}, {Q} i {Z}.|{G}, imaš li kruha?|Gospodin {Lm} zove sutra.|Gospođa {Pf} zahvaljuje svima.|Dr. {P} je na odmoru.|Razgovor s {Pi}|Foto: {P}|Sud je osudio {Pa}. {L} će se žaliti.|Sat vodi {P}.|{P} (rođ. {y}) živi u mjestu {C}.|Izabrani su {P} i {Q}.",
        "Dizalo ne radi.|Vlak kasni.|Vijeće je odgodilo glasanje.|Most je zatvoren.",
    ),
    "hu": (
        "az egyesület elnöke|a pénztáros|a polgármester|az edző|az író|a körzeti orvos|a szomszédunk|a kémiatanár|a felperes|a jegyző",
        "megnyitotta az ülést|aláírta a jegyzőkönyvet|haladékot kért|az utolsó vonattal jött|hiányzott a próbáról|díjat kapott a fordításért|nem kívánt válaszolni|leadta a kulcsokat|lemondott a tisztségéről|tanyán nőtt fel",
        "Baja|Eger|Pápa|Szolnok|Makó|Vác|Kaposvár|Komárom", "a Harmat kórus|a Tölgy Kft.|a Vasas klub",
        "{P} szerint májusban kezdődik a munka.|{P} könyve {y}-ben jelent meg.|Elhunyt {P}, a falu tanítója.|A szót {P} kapta. {L} drágának tartja a tervet.|A vendégek között volt {P}, {Q} és {Z}.|{G}, vettél kenyeret?|{L} úr holnap hív.|{P} asszony mindenkinek köszöni.|Dr. {P} szabadságon van.|Interjú: {P}|Fotó: {P}|A bíróság elítélte, {L} fellebbez.|Az órát {P} tartja.|{P} ({n}) itt lakik.|Megválasztották: {P}, {Q}|{Pn} nincs ideje.|Beszéltem {Pv} a tetőről.|Szólj {Gn}, hogy indulunk.|A levél {Pk} jött.",
        "A lift nem működik.|Elmarad a búcsú.|A vonat késik.|A testület elnapolta a szavazást.|A híd zárva.",
    ),
    "ro": (
        "{președintele/președinta} asociației|{casierul/casiera}|{primarul/primărița}|{antrenorul/antrenoarea}|{scriitorul/scriitoarea}|{medicul/doctorița}|{vecinul/vecina} de sus|{profesorul/profesoara} de chimie|{avocatul/avocata}",
        "a deschis ședința|a semnat procesul-verbal|a cerut amânare|s-a întors cu ultimul tren|a lipsit de la repetiție|a primit premiul pentru traducere|nu a dorit să comenteze|a predat cheile|a demisionat din consiliu|a crescut la țară",
        "Bacău|Deva|Zalău|Bălți|Galați|Tulcea|Vaslui|Turda|Buzău", "corul Zori|firma Stejarul|clubul Voința",
        "Potrivit lui {P}, lucrările încep în mai.|Cartea lui {Pm} a apărut în {y}.|S-a stins din viață {P}.|Cuvântul îl are {P}. {L} crede că e prea scump.|Printre invitați: {P}, {Q} și {Z}.|{G}, ai luat pâine?|Domnul {Lm} sună mâine.|Doamna {Pf} le mulțumește tuturor.|Dr. {P} e în concediu.|Foto: {P}|Felicitări, {G} și {H}!|Tribunalul a condamnat pe {P}. {L} va face apel.|Ora o ține {P}.|{P}, {n} de ani, locuiește în {C}.|Au fost aleși {P} și {Q}.|Spune-i lui {Gm} că plecăm.",
        "Liftul e stricat.|Serbarea se amână.|Trenul are întârziere.|Consiliul a amânat votul.|Podul rămâne închis.",
    ),
    "sv": (
        "föreningens ordförande|kassören|kommunalrådet|tränaren|författaren|distriktsläkaren|vår granne|läraren|försvararen",
        "öppnade mötet|skrev under protokollet|bad om uppskov|kom med sista tåget|uteblev från repetitionen|fick priset för sin översättning|ville inte kommentera saken|lämnade in nycklarna|avgick ur styrelsen|växte upp på en gård",
        "Växjö|Falun|Ystad|Umeå|Mora|Visby|Borås|Kiruna", "kören Gryning|Åkeri Granlund|Hembygdsföreningen Lind",
        "Enligt {P} börjar bygget i maj.|{Pg} bok kom ut {y}.|Vi sörjer {P}, som gick bort i lördags.|Ordet gick till {P}. {L} tyckte att det blev för dyrt.|Bland gästerna fanns {P}, {Q} och {Z}.|{G}, har du köpt bröd?|Herr {Lm} ringer i morgon.|Fru {Pf} tackar alla.|Dr {P} har semester.|Foto: {P}|Grattis {G} och {H}!|Tingsrätten dömde {P}. {L} överklagar.|Lektionen hålls av {P}.|{P}, {n} år, bor i {C}.|Till justerare valdes {P} och {Q}.|Säg till {G} att vi åker.|{Gg} cykel står kvar.",
        "Hissen är trasig.|Festen är inställd.|Tåget är försenat.|Nämnden sköt upp beslutet.|Bron är stängd.",
    ),
    "da": (
        "foreningens formand|kassereren|borgmesteren|træneren|forfatteren|lægen|vores nabo|skolelæreren|forsvareren",
        "åbnede mødet|skrev under på referatet|bad om udsættelse|kom med det sidste tog|manglede til korprøven|fik prisen for sin oversættelse|ville ikke udtale sig|afleverede nøglerne|trak sig fra bestyrelsen|voksede op på en gård",
        "Ribe|Viborg|Skive|Nyborg|Tønder|Vejle|Holbæk|Thisted", "koret Solsort|Tømrerfirmaet Lund|foreningen Engen",
        "Ifølge {P} begynder arbejdet i maj.|{Pg} bog udkom i {y}.|Vi mindes {P}, som døde i lørdags.|Ordet fik {P}. {L} mente, at det blev for dyrt.|Blandt gæsterne var {P}, {Q} og {Z}.|{G}, har du købt brød?|Hr. {Lm} ringer i morgen.|Fru {Pf} takker alle.|Læge {P} holder ferie.|Foto: {P}|Tillykke, {G} og {H}!|Retten dømte {P}. {L} anker sagen.|Timen holdes af {P}.|{P}, {n} år, bor i {C}.|Valgt blev {P} og {Q}.|Sig til {G}, at vi kører.",
        "Elevatoren er i stykker.|Festen er aflyst.|Toget er forsinket.|Rådet udskød sagen.|Broen er lukket.",
    ),
    "no": (
        "lagets leder|kassereren|ordføreren|treneren|forfatteren|fastlegen|naboen vår|læreren|forsvareren|rektor",
        "åpnet møtet|skrev under referatet|ba om utsettelse|kom med siste buss|møtte ikke på øvelsen|fikk prisen for oversettelsen|ville ikke kommentere saken|leverte nøklene|trakk seg fra styret|vokste opp på et småbruk",
        "Hamar|Bodø|Molde|Voss|Alta|Larvik|Narvik|Gjøvik", "koret Morgenrøde|Byggmester Solberg|idrettslaget Fjell",
        "Ifølge {P} starter arbeidet i mai.|{Pg} bok kom ut i {y}.|Vi minnes {P}, som døde på lørdag.|Ordet gikk til {P}. {L} mente det ble for dyrt.|Blant gjestene var {P}, {Q} og {Z}.|{G}, har du kjøpt brød?|Herr {Lm} ringer i morgen.|Fru {Pf} takker alle.|Lege {P} har ferie.|Foto: {P}|Gratulerer, {G} og {H}!|Retten dømte {P}. {L} anker.|Timen holdes av {P}.|{P} ({n}) bor i {C}.|Valgt ble {P} og {Q}.|Si til {G} at vi drar.",
        "Heisen er ødelagt.|Festen er avlyst.|Toget er forsinket.|Rådet utsatte saken.|Broa er stengt.",
    ),
    "fi": (
        "yhdistyksen puheenjohtaja|rahastonhoitaja|kunnanjohtaja|valmentaja|kirjailija|terveyskeskuslääkäri|naapurimme|opettaja|kantaja",
        "avasi kokouksen|allekirjoitti pöytäkirjan|pyysi lykkäystä|tuli viimeisellä junalla|puuttui harjoituksista|sai palkinnon käännöksestään|ei halunnut kommentoida|palautti avaimet|erosi hallituksesta|kasvoi maatilalla",
        "Kuopio|Rauma|Lohja|Imatra|Kemi|Pori|Salo|Mikkeli", "kuoro Aamu|Rakennus Honka|Urheiluseura Kisa",
        "{Pg} mukaan työt alkavat toukokuussa.|{Pg} kirja ilmestyi vuonna {y}.|Poissa on {P}, kylän opettaja.|Puheenvuoron sai {P}. {L} piti hanketta kalliina.|Vieraina olivat {P}, {Q} ja {Z}.|{G}, ostitko leipää?|Herra {Lm} soittaa huomenna.|Rouva {Pf} kiittää kaikkia.|Tohtori {P} on lomalla.|Kuva: {P}|Onnea, {G} ja {H}!|Oikeus tuomitsi syytetyn, {L} valittaa.|Tunnin pitää {P}.|{P}, {n}, asuu täällä.|Valituiksi tulivat {P} ja {Q}.|{Gg} pyörä jäi pihalle.",
        "Hissi on rikki.|Juhla on peruttu.|Juna on myöhässä.|Valtuusto lykkäsi päätöstä.|Silta on suljettu.",
    ),
    "tr": (
        "dernek başkanı|sayman|belediye başkanı|antrenör|yazar|köy doktoru|komşumuz|kimya öğretmeni|davacı|okul müdürü",
        "toplantıyı açtı|tutanağı imzaladı|süre istedi|son trenle döndü|provaya gelmedi|çeviri ödülünü aldı|yorum yapmak istemedi|anahtarları teslim etti|yönetimden ayrıldı|köyde büyüdü",
        "Bolu|Sivas|Edirne|Mersin|Uşak|Rize|Burdur|Ordu|Giresun", "Umut Korosu|Çınar Mobilya|Gençlik Kulübü",
        "{P}'{gen} kitabı {y} yılında çıktı.|{P}'{dat} göre işler mayısta başlıyor.|{R} {P} hayatını kaybetti.|Söz alan {P}, planın pahalı olduğunu söyledi. {L} oy kullanmadı.|Konuklar arasında {P}, {Q} ve {Z} vardı.|{G}, ekmek aldın mı?|{G} Bey yarın arayacak.|{G} Hanım herkese teşekkür etti.|Sayın {P} geç kaldı.|Dr. {P} izinde.|Fotoğraf: {P}|Tebrikler {G} ve {H}!|Mahkeme {P}'{acc} suçlu buldu. {L} itiraz edecek.|Dersi {P} verecek.|{P} ({n}) burada yaşıyor.|{P} ile {Q} seçildi.|{G}'{dat} söyle, çıkıyoruz.|Dün {P} ile tiyatroyu konuştuk.",
        "Asansör bozuk.|Şenlik ertelendi.|Tren gecikti.|Meclis oylamayı erteledi.|Köprü kapalı.",
    ),
    "sq": (
        "{kryetari/kryetarja} e shoqatës|{arkëtari/arkëtarja}|{trajneri/trajnerja}|{shkrimtari/shkrimtarja}|{mjeku/mjekja}|{fqinji/fqinja} ynë|{mësuesi/mësuesja} e muzikës|{avokati/avokatja}",
        "hapi mbledhjen|nënshkroi procesverbalin|kërkoi shtyrje|u kthye me trenin e fundit|mungoi në provë|mori çmimin për përkthimin|nuk pranoi të komentojë|dorëzoi çelësat|dha dorëheqjen|u rrit në fshat",
        "Vlora|Berati|Peja|Prizreni|Korça|Gjakova|Lezha", "kori Agimi|firma Lisi|klubi Besa",
        "Sipas {P}, punimet fillojnë në maj.|Libri i {P} doli në vitin {y}.|Ndërroi jetë {P}.|Fjalën e mori {P}. {L} tha se plani kushton shumë.|Mes të ftuarve ishin {P}, {Q} dhe {Z}.|{G}, more bukë?|Zoti {Lm} telefonon nesër.|Zonja {Pf} falënderon të gjithë.|Dr. {P} është me pushime.|Foto: {P}|Urime {G} dhe {H}!|Gjykata dënoi {P}. {L} do të ankohet.|Mësimin e jep {P}.|{P} ({n}) jeton në {C}.|U zgjodhën {P} dhe {Q}.",
        "Ashensori është prishur.|Festa u shty.|Treni u vonua.|Këshilli e shtyu votimin.|Ura është e mbyllur.",
    ),
    "ka": (
        "tavmjdomare|direktori|mtsvrtneli|mtserali|ekimi|mezobeli|mastsavlebeli|molare|advokati",
        "gushin dabrunda|sitqvit gamovida|krebas daestso|repetitsiaze ar mosula|prizi miigo|komentari ar gaaketa|gasaghebi daabruna|soplad gaizarda|shvebulebashia",
        "Kutaisi|Gori|Telavi|Zugdidi|Batumi|Poti|Rustavi", "gundi Dila|klubi Mtiebi|shps Mukha",
        "{Pe} tqva, rom samushaoebi maisshi daitsqeba.|{Pg} tsigni {y} tsels gamovida.|Gardaitsvala {P}.|Stumrebs shoris iqvnen {P}, {Q} da {Z}.|{G}, puri iqide?|Batoni {G} khval darekavs.|Kalbatoni {G} madlobas gikhdit.|Foto: {P}|{P} da {Q} airchies.|{G} da {H}, gilocavt!|Gakvetils {P} atarebs.|{P} ({n} tslis) tskhovrobs aq.|Sasamartlom {P} daajarima. {L} gaasachivrebs.|Gushin {P} vnakhe teatrshi.|Ekimi {L} shvebulebashia.",
        "Lipti gafuchda.|Matarebeli igvianebs.|Khidi daketilia.|Skola dghes ar mushaobs.",
    ),
    "hy": (
        "nakhagah|tnoren|marzich|grogh|bzhishk|harevan|usutsich|gandzapah|pastaban",
        "batsets nistq|storagrets ardzanagrutyuny|veradardzav gyughits|chekav pordzi|stasavn mrtsanak|hrazharvets mekhnabanelits|handznets banalinery|hrazharakan tvets|khosets yeraztutyan masin",
        "Gyumri|Vanadzor|Goris|Sevan|Artik|Kapan|Ijevan", "Aravot khumb|Kaghni SPY|Hasmik akumb",
        "{Pe} asats, vor ashkhatanqnery sksvelu en mayisin.|{Pg} girqy luys tesav {y} tvin.|Mahatsel e {P}.|Hyureri tvum ein {P}, {Q} yev {Z}.|{G}, hats gnel es?|Paron {L} vaghy kzangi.|Tikin {L} shnorhakalutyun e haytnum.|Lusankary: {P}|{P} yev {Q} entrvel en.|{G} jan, {H} jan, shnorhavor!|Dasy varum e {P}.|{P} ({n} tarekan) aprum e aystegh.|Yerek {P} ekel er.|Datarany tuganets {P} anunov mardun. {L} bovoqarkelu e.|Bzhishk {L} ardzakurdum e.",
        "Vereleky chi ashkhatum.|Gnatsqy ushanum e.|Kamurjy pak e.|Dprotsy aysor pak e.",
    ),
    "id": (
        "ketua panitia|bendahara|lurah|pelatih|penulis|dokter puskesmas|tetangga kami|guru kimia|penggugat|kepala sekolah",
        "membuka rapat|menandatangani notulen|meminta penundaan|pulang dengan kereta terakhir|tidak hadir saat latihan|menerima hadiah terjemahan|enggan berkomentar|menyerahkan kunci|mundur dari kepengurusan|lahir di desa nelayan",
        "Solo|Malang|Padang|Kupang|Cirebon|Ambon|Jember|Palu", "Paduan Suara Fajar|CV Jati|Klub Garuda Muda",
        "Menurut {P}, pekerjaan dimulai bulan Mei.|Buku karya {P} terbit tahun {y}.|Telah berpulang {P}.|{P} angkat bicara. {L} menilai rencana itu mahal.|Tamu yang datang antara lain {P}, {Q} dan {Z}.|{G}, sudah beli roti?|Pak {G} akan menelepon besok.|Bu {G} berterima kasih kepada semua.|Dr. {P} sedang cuti.|Foto: {P}|Selamat untuk {G} dan {H}!|Pengadilan menghukum {P}. {L} akan banding.|Kelas diampu oleh {P}.|{P} ({n}) tinggal di {C}.|Terpilih {P} dan {Q}.|Bilang ke {G} kita berangkat.|Ujar {P}, jalan itu ditutup.",
        "Lift rusak.|Pesta ditunda.|Kereta terlambat.|Dewan menunda sidang.|Jembatan ditutup.",
    ),
    "ms": (
        "pengerusi persatuan|bendahari|jurulatih|penulis|doktor klinik|jiran kami|guru besar|plaintif|penghulu",
        "merasmikan mesyuarat|menandatangani minit|memohon penangguhan|balik dengan bas terakhir|tidak hadir latihan|menerima anugerah terjemahan|enggan mengulas|memulangkan kunci|melepaskan jawatan|membesar di kampung",
        "Ipoh|Kluang|Muar|Kuching|Taiping|Sibu|Melaka", "Koir Fajar|Syarikat Jati|Kelab Harapan",
        "Menurut {P}, kerja bermula bulan Mei.|Buku {P} terbit pada {y}.|Kembali ke rahmatullah {P}.|{P} berucap dahulu. {L} berkata kosnya tinggi.|Antara tetamu ialah {P}, {Q} dan {Z}.|{G}, dah beli roti?|Encik {G} akan telefon esok.|Puan {G} mengucapkan terima kasih.|Cikgu {G} tidak sihat.|Gambar: {P}|Tahniah {G} dan {H}!|Mahkamah mendenda {P}. {L} akan merayu.|Kelas dikendalikan oleh {P}.|{P}, {n}, menetap di {C}.|Datuk {P} hadir sama.",
        "Lif rosak.|Kenduri ditangguh.|Kereta api lewat.|Jambatan ditutup.",
    ),
    "vi": (
        "chủ tịch hội|thủ quỹ|huấn luyện viên|nhà văn|bác sĩ|hàng xóm|cô giáo|nguyên đơn|hiệu trưởng|luật sư",
        "đã khai mạc cuộc họp|đã ký biên bản|xin hoãn|về bằng chuyến tàu cuối|vắng mặt buổi tập|nhận giải dịch thuật|từ chối bình luận|đã trả chìa khóa|xin thôi chức|lớn lên ở quê",
        "Huế|Vinh|Đà Lạt|Cần Thơ|Quy Nhơn|Hội An|Nha Trang", "Ca đoàn Bình Minh|Công ty Sao Mai|Câu lạc bộ Tre Xanh",
        "Theo {P}, công trình khởi công vào tháng năm.|Sách của {P} ra năm {y}.|Vô cùng thương tiếc {P}.|{P} phát biểu trước. {G} nói kinh phí quá cao.|Khách mời gồm {P}, {Q} và {Z}.|{G} ơi, mua bánh chưa?|Ông {P} sẽ gọi lại.|Bà {P} cảm ơn mọi người.|Chị {G} nghỉ hôm nay.|Anh {G} và chị {H} sắp cưới.|Ảnh: {P}|Chúc mừng {G} và {H}!|Tòa phạt {P}. {G} sẽ kháng cáo.|Lớp do {P} dạy.|{P} ({n} tuổi) sống ở {C}.|Bầu {P} và {Q}.|Bác sĩ {G} đi vắng.",
        "Cầu đã đóng.|Tàu đến muộn.|Lễ hội hoãn lại.|Hội đồng lùi ngày bỏ phiếu.",
    ),
    "sw": (
        "mwenyekiti wa chama|mweka hazina|kocha|mwandishi|daktari wa zahanati|jirani yetu|mwalimu mkuu|mlalamikaji|diwani",
        "alifungua kikao|alisaini kumbukumbu|aliomba muda zaidi|alirudi na basi la mwisho|hakuja mazoezini|alipata tuzo ya tafsiri|alikataa kuzungumza|alikabidhi funguo|alijiuzulu|alikulia kijijini",
        "Tanga|Moshi|Kisumu|Iringa|Nakuru|Dodoma|Malindi", "kwaya ya Alfajiri|kampuni ya Mwembe|klabu ya Simba Wachanga",
        "Kwa mujibu wa {P}, kazi itaanza Mei.|Kitabu cha {P} kilitoka mwaka {y}.|{P} amefariki dunia.|{P} alisema mpango ni ghali. {L} alikubali.|Miongoni mwa wageni walikuwa {P}, {Q} na {Z}.|{G}, umenunua mkate?|Bwana {L} atapiga simu kesho.|Bi {Gf} anawashukuru wote.|Dkt. {P} yuko likizo.|Picha: {P}|Hongera {G} na {H}!|Mahakama ilimhukumu {P}. {L} atakata rufaa.|Somo litafundishwa na {P}.|{P} ({n}) anaishi {C}.|Walichaguliwa {P} na {Q}.|Mwambie {G} tunaondoka.|Mama {G} amefika.",
        "Lifti imeharibika.|Sherehe imeahirishwa.|Treni imechelewa.|Daraja limefungwa.",
    ),
    "am": (
        "yemahberu sebsabi|genzeb yazh|aseltagn|derasi|hakim|gorebet|astemari|kesash|ye timhirt bet direktor",
        "sibsebawn kefete|derasi nebere|gize teyeke|be mechereshaw bus meta|le liminid alimetam|shilimat agegne|asteyayet altesetem|kulfun asrekebe|kesira lekeke",
        "Gondar|Jimma|Hawassa|Mekelle|Dessie|Harar|Adama", "Tesfa Mahber|Abay Dirijit|Nigat Kilib",
        "Ato {P} sira begenbot yijemeral alu.|Weizero {Pf} hulunim ameseginu.|Weizerit {Gf} negge timetalech.|Ye {P} metsihaf be {y} wota.|{P} arefe.|Engidoch {P}, {Q} ina {Z} neberu.|{G}, dabo gezah?|Dr. {P} ireft lay nachew.|Foto: {P}|Enkuan des alachihu {G} ina {H}!|Fird betu {P} lay ferede. {G} yigbagn yilal.|Timhirtun {P} yisetal.|{P} ({n}) ezih yinoral.|{P} ina {Q} temeretu.|Le {G} negrat inihid.|Gash {Gm} bet nachew.",
        "Asanserun tebelashe.|Baburu zegeye.|Dildiyu tezegtual.|Timhirt bet zare zig new.",
    ),
    "mg": (
        "ny filoha|ny mpitahiry vola|ny mpanazatra|ny mpanoratra|ny dokotera|ny mpiara-monina|ny mpampianatra|ny ben'ny tanàna",
        "dia nanokatra ny fivoriana|dia nanao sonia|dia nangataka fotoana|dia niverina omaly|dia tsy tonga|dia nahazo loka|dia tsy niteny|dia namerina ny lakile|dia nametra-pialana",
        "Antsirabe|Toliara|Ambositra|Mahajanga|Antalaha|Moramanga", "Antoko Mpihira Maraina|Orinasa Ravinala|Klioba Vintana",
        "Nilaza i {P} fa hanomboka amin'ny Mey ny asa.|Nivoaka tamin'ny {y} ny bokin'i {P}.|Nodimandry {P}.|Anisan'ny vahiny i {P}, i {Q} ary i {Z}.|{G} a, efa nividy mofo ve?|Miantso rahampitso Andriamatoa {L}.|Misaotra anareo rehetra Ramatoa {L}.|Dokotera {P} miala sasatra.|Sary: {P}|Arahaba {G} sy {H}!|Nosazin'ny fitsarana i {P}. Hampiakatra i {L}.|Hampianatra i {P}.|Mipetraka any {C} i {P}, {n} taona.|Voafidy i {P} sy i {Q}.|Lazao amin'i {G} fa handeha isika.",
        "Simba ny ascenseur.|Tara ny lamasinina.|Mihidy ny tetezana.|Tsy misy jiro.",
    ),
}  # fmt: skip
# Names of languages without a list of Faker's: given names, family names.
HOMES = {
    "sq": (
        "Agim Altin Arben Ardita Arjeta Artan Bardha Bekim Besnik Blerina Blerta Driton Edona Elira Endrit Erion Fatmir Fisnik Flamur Flutura Genc Gentiana Gëzim Ilir Jeton Kaltrina Kreshnik Liridona Luan Lule Mimoza Mirjeta Naim Rinor Shkëlqim Shpresa Teuta Valbona Valon Vjosa Xhevdet Ylli Zamira",
        "Ademi Ahmeti Aliu Arifi Avdiu Bajrami Bardhi Basha Berisha Beqiri Brahimi Bytyqi Cana Çela Dauti Dema Dervishi Dibra Duka Elezi Ferati Gashi Gjini Gjoka Haliti Haxhiu Hoti Hoxha Hysa Ibrahimi Islami Jashari Kadriu Kastrati Kola Krasniqi Kuqi Lleshi Marku Mehmeti Meta Morina Muja Murati Mustafa Osmani Pacolli Palushi Prifti Rama Rexhepi Sejdiu Selimi Shala Shehu Sinani Tahiri Thaçi Topalli Vata Veliu Xhafa Zeka Zogu",
    ),
    "am": (
        "Abebe Abiy Alemitu Almaz Aster Ayele Bekele Berhanu Biruk Chaltu Dawit Demeke Desta Etenesh Fikru Genet Getachew Girma Haile Hiwot Kebede Kidist Lemlem Makonnen Meaza Mekdes Mulatu Muluken Rahel Selamawit Senait Sisay Solomon Tadesse Tesfaye Tewodros Tigist Tsehay Worku Yared Yeshi Yohannes Zelalem Zenebech",
        "Abate Abera Admasu Alemayehu Alemu Amare Asfaw Assefa Ayalew Bayissa Belay Beyene Birhanu Dagne Debebe Dejene Demissie Dibaba Endale Erkihun Feyisa Gebre Gebremariam Gebreselassie Gizaw Gobena Hailu Hagos Kassa Kassaye Kiros Lakew Legesse Lema Mamo Mekonnen Melaku Mengesha Mengistu Molla Mulugeta Negash Negussie Regassa Seyoum Shiferaw Sileshi Tafesse Taye Tefera Tekle Terefe Tessema Tilahun Tola Wolde Woldegiorgis Woldemariam Yimer Zewde Zewdu",
    ),
    "mg": (
        "Andry Bako Faly Fanja Fara Fetra Fidy Hanitra Haja Haingo Hasina Hery Holy Jao Koto Lalaina Lalao Lanto Lova Mamy Mbola Mialy Miora Naina Nirina Njaka Noro Onja Rado Ravo Rina Rivo Saholy Sitraka Solofo Soa Tahina Tiana Toky Vola Voahangy Zo",
        "Andriamanana Andriamihaja Andrianarisoa Andrianjafy Andriantsoa Rabarison Rabe Rabearivelo Rabemanantsoa Rabenja Rafalimanana Rafanomezana Rahajason Raharimalala Raharison Rajaona Rajaonarison Rajemisa Rajoelison Rakoto Rakotoarisoa Rakotobe Rakotomalala Rakotondrabe Rakotonirina Rakotovao Ralaimihoatra Ralambo Ramanantsoa Ramaroson Rambeloson Ramiandrisoa Ranaivo Ranaivoson Randria Randriamahefa Randriamanana Randrianasolo Randrianja Rasamoela Rasoamanana Rasoanaivo Rasolofo Ratovo Ratsimba Ratsimbazafy Ratsiraka Ravalison Ravelo Raveloson Ravoniarisoa Razafimahatratra Razafindrabe Razafindrakoto Razafy Razanajatovo Razanamasy Tsaralaza Zafimahova Zafy",
    ),
    "ro": (
        "",
        "Albu Anghel Avram Baciu Bălan Barbu Botezatu Bratu Ciobanu Chiriac Cojocaru Constantinescu Cozma Crăciun Cristea Damian Diaconu Dinu Dobre Dragomir Drăghici Dumitrescu Enache Filip Florea Georgescu Gheorghiu Grosu Iacob Ionescu Iordache Lungu Lupu Manea Manole Marinescu Matei Mihăilescu Mocanu Moldoveanu Munteanu Neagu Nedelcu Negru Nistor Olaru Oprea Pârvu Petrescu Popescu Preda Roșca Sandu Sârbu Stănescu Ștefănescu Toma Tudose Țurcanu Ungureanu Vasilescu Vlad Voicu Zamfir",
    ),
    "da": (
        "",
        "Andreasen Bach Bang Berthelsen Bjerre Bruun Buch Bøgh Carstensen Clausen Dahl Damgaard Eriksen Fisker Frandsen Friis Frost Gade Gregersen Hald Hedegaard Henriksen Holst Høj Iversen Jeppesen Juhl Kjeldsen Klausen Kragh Krogh Lassen Laursen Lind Lorentzen Lykke Mathiesen Mogensen Munk Mørch Nørgaard Overgaard Pallesen Ravn Riis Schou Skov Stougaard Søgaard Therkildsen Toft Vestergaard Winther Østergaard",
    ),
    "pt": (
        "",
        "Abrantes Aguiar Alencar Amaral Antunes Arruda Azevedo Bandeira Barreto Bastos Bezerra Borges Braga Brandão Brito Caldeira Camargo Carneiro Cavalcanti Cordeiro Coutinho Dantas Fagundes Falcão Figueiredo Fontes Furtado Galvão Garcez Guerreiro Lacerda Leitão Lobato Macedo Magalhães Maia Mascarenhas Medeiros Meireles Menezes Morais Noronha Nogueira Paiva Parreira Peixoto Pestana Pimentel Quaresma Rebelo Resende Sampaio Saraiva Serrano Siqueira Tavares Teles Valadares Vasconcelos Vilela",
    ),
    "hu": (
        "",
        "Ács Almási Bakos Balla Bánki Barta Bene Benkő Bíró Bodnár Csonka Csordás Deák Dobos Dudás Erdős Faragó Földi Gáspár Gellért Gulyás Győri Halmos Havasi Hegyi Hornyák Illés Jónás Kádár Káldi Kelemen Keresztes Kertész Kocsis Koncz Kun Lengyel Lukács Madarász Mészáros Mezei Oláh Orosz Pálfi Palotás Pásztor Pintér Radnóti Rácz Sárközi Sebestyén Sipos Somogyi Szalai Szántó Szekeres Szőke Takó Ujvári Vadász Vámos Vincze Zentai Zsoldos",
    ),
    "sr": (
        "Милан Драган Слободан Горан Зоран Бранко Марко Жарко Радован Вук Лазар Стеван Немања Урош Растко Никола Јелена Јована Милица Снежана Драгана Љиљана Весна Гордана Радмила Биљана Тијана Душица Нада Зорица Ивана Мирјана",
        "Јовановић Петровић Николић Марковић Ђорђевић Стојановић Илић Станковић Павловић Милошевић Живковић Томић Ђукић Костић Тодоровић Лазић Савић Ристић Вуковић Поповић Перић Гајић Цветковић Радовановић Бабић Крстић Мићић Ковачевић Лукић Пантић",
    ),
    "mr": (
        "सुरेश रमेश गणेश दत्ता विठ्ठल तुकाराम अशोक प्रकाश संजय महेश मंगेश सुनील नितीन किरण सचिन वसंत शरद मीना शोभा लता कमल सुमन वैशाली मनीषा स्नेहल मुग्धा सविता छाया उज्ज्वला मंदा",
        "जाधव पवार शिंदे गायकवाड मोरे चव्हाण भोसले कदम साळुंखे देशमुख पाटील कुलकर्णी जोशी देशपांडे गोखले आपटे साठे लेले रानडे फडके कांबळे सावंत परब राणे नाईक तावडे घाडगे मोहिते निकम खैरनार",
    ),
    "fa": (
        "بهرام کیوان داریوش سیاوش فرهاد پرویز هوشنگ ایرج منوچهر کورش آرش بیژن ناهید پروین شهلا مهین نسرین شیرین ژاله سیمین لاله مینا گیتی فرزانه",
        "کریمی رحیمی جعفری صادقی موسوی حسینی احمدی نوری قاسمی عباسی رستمی یزدانی شریفی امینی فرهادی کاظمی سلطانی مرادی اکبری زارعی بهرامی کیانی صالحی نجفی طاهری مقدم افشار راد نیکنام پناهی",
    ),
}  # fmt: skip
