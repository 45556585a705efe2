# ruff: noqa: E501, RUF001
"""Plain sentences of other languages, made of parts: a subject, what it does, and when or where.

Nobody is in them, and no place; with a person as their subject the same sentences say that the language alone tells nothing.
"""

from __future__ import annotations

import random

# By language: things that can be a subject | what they do | when, where, with what (each "|"-separated).
PARTS = {
    "de": (
        "Der Regen|Die Rechnung|Das Wetter|Der Teig|Der Zug|Die Fähre|Das Formular|Der Antrag|Die Bibliothek|Der Wald|Die Tür|Der Igel|Die Schraube|Das Getriebe|Der Drucker|Die Heizung|Das Kabel|Der Akku|Die Katze|Der Hund|Das Pferd|Die Blätter|Die Kinder|Die Äpfel|Der Wind|Der Nebel|Die Sonne|Der Schlüssel|Die Frist|Das Urteil|Die Steuer|Der Beitrag|Die Versicherung|Das Gesetz|Der Vertrag|Das Fahrrad|Die Straße|Die Baustelle|Der Verein|Die Mannschaft|Das Spiel|Der Koch|Die Lehrerin|Der Arzt|Der Bundesrat|Die Hausordnung|Das Ergebnis|Der Fehler|Die Datei",
        "bleibt geschlossen|kommt später|liegt bereit|ist fertig|war zu kalt|riecht nach Rauch|kostet mehr als gedacht|braucht Ruhe|fällt aus|steht neben dem Schrank|hängt an der Wand|beginnt mit einer Pause|hat zwei Seiten|wird geprüft|muss gereinigt werden|sucht Futter|wächst im Garten|klemmt|läuft wieder|ist leer|fehlt",
        "am Dienstag|im Herbst|seit gestern|nach dem Essen|im Keller|bei Regen|vor dem Winter|auf dem Tisch|ohne Salz und Pfeffer|mit Zwiebeln und Speck|wegen der Bauarbeiten|bis Ende März|unter der Treppe|am Abend|in der Küche|hinter dem Haus|um acht Uhr|mit dem Rad|bei Sturm|trotz der Kälte|laut Anleitung|im Laden|zwischen Mittag und Abend",
    ),
    "fr": (
        "Le magasin|La réunion|La pâte|Le train|Le dossier|La facture|Le chat|La pluie|Le jardin|La porte|Le moteur|L'écran|L'imprimante|La soupe|Le pain|La mairie|Le tribunal|La loi|Le contrat|La rivière|Le vent|Le facteur|La boulangère|L'équipe|Le match|Le colis|La lampe|La voiture|Le vélo|La route|Les enfants|Les feuilles|Les travaux|Ce fromage|Cette recette|Notre voisin|Mon frère|Le médecin|La semaine|Le fichier",
        "ouvre tôt|est reportée|repose une heure|arrive en retard|reste fermé|ne marche plus|coûte trop cher|a besoin d'eau|sent la lavande|tombe sans bruit|sera livré|manque de sel|doit être signé|change de couleur|est en panne|attend dehors|dort au soleil|gagne encore|semble vide",
        "lundi prochain|à sept heures|sous la table|pendant l'hiver|avec du beurre|sans gluten|près du pont|depuis hier|dans la cuisine|à cause du vent|avant midi|au printemps|après la pluie|en septembre|chaque matin|derrière la maison|jusqu'à vendredi",
    ),
    "it": (
        "La riunione|Il treno|Il gatto|La zuppa|Il pane|Il fiume|Il mercato|La fattura|Il contratto|La legge|Il motore|La stampante|La porta|Il giardino|La pioggia|Il vento|La squadra|La partita|Il pacco|La bicicletta|La strada|I bambini|Le foglie|I lavori|Il medico|La ricetta|Il vicino|Lo sportello|L'ufficio|Il formaggio|Il risotto|Il limone",
        "comincia tardi|resta chiuso|è pronta|passa i campi|costa troppo|non funziona|arriva presto|profuma di basilico|cade piano|sarà consegnato|cambia colore|manca di sale|dorme al sole|aspetta fuori|è vuoto|deve riposare un'ora",
        "domani mattina|dopo pranzo|entro settembre|con il burro|senza zucchero|sotto il tavolo|da ieri|in cucina|per il vento|prima di mezzogiorno|in primavera|ogni giorno|dietro la casa|a fuoco lento|nell'armadio|dell'ultimo mese",
    ),
    "es": (
        "La reunión|El tren|La factura|El contrato|La ley|El gato|La sopa|El pan|El río|El mercado|La puerta|El jardín|La lluvia|El viento|El equipo|El partido|El paquete|La bicicleta|La carretera|Los niños|Las hojas|Las obras|El médico|La receta|El vecino|El motor|La impresora|El precio|La cuota",
        "empieza tarde|está cerrado|está lista|cruza la llanura|cuesta demasiado|no funciona|llega pronto|se hace sin sal|huele a romero|cae despacio|será entregado|cambia de color|necesita sal|duerme al sol|espera fuera|sube otra vez|es obligatorio|baja con calma",
        "el jueves|después de comer|junto al río|desde ayer|con mantequilla|sin azúcar|bajo la mesa|en la cocina|por las obras|antes del mediodía|en primavera|cada mañana|detrás de la casa|a fuego lento|desde el año pasado|hasta septiembre",
    ),
    "pt": (
        "A reunião|O comboio|O trem|A sopa|O pão|A fatura|O contrato|A lei|O gato|O rio|O mercado|A porta|O jardim|A chuva|O vento|A equipa|O jogo|A encomenda|A bicicleta|A estrada|As crianças|As folhas|As obras|O médico|A receita|O vizinho|O motor|A impressora|A massa",
        "começa tarde|está fechada|está pronto|custa demais|não funciona|chega cedo|cheira a alecrim|cai devagar|será entregue|muda de cor|precisa de sal|dorme ao sol|espera lá fora|ficou vazio",
        "na segunda-feira|depois do almoço|junto ao rio|desde ontem|com manteiga|sem açúcar|debaixo da mesa|na cozinha|por causa das obras|antes do meio-dia|na primavera|todas as manhãs|atrás da casa",
    ),
    "nl": (
        "De vergadering|De trein|De soep|Het brood|De rekening|Het contract|De wet|De kat|De rivier|De markt|De deur|De tuin|De regen|De wind|De ploeg|De wedstrijd|Het pakje|De fiets|De weg|De kinderen|De bladeren|De werkzaamheden|De dokter|Het recept|De buurman|De motor|De printer|Het weer|De kaas|De sleutel",
        "begint later|blijft dicht|is klaar|ligt scheef|kost te veel|doet het niet|komt vroeg|ruikt naar rozemarijn|valt zachtjes|wordt geleverd|verandert van kleur|heeft zout nodig|slaapt in de zon|wacht buiten|staat op tafel",
        "na het eten|langs het water|sinds gisteren|met boter|zonder suiker|onder de tafel|in de keuken|door de storm|voor de middag|in het voorjaar|elke ochtend|achter het huis|met de fiets|tot eind maart|op zolder",
    ),
    "sv": (
        "Mötet|Tåget|Soppan|Brödet|Räkningen|Avtalet|Lagen|Katten|Ån|Torget|Dörren|Trädgården|Regnet|Vinden|Laget|Matchen|Paketet|Cykeln|Vägen|Barnen|Löven|Läkaren|Receptet|Grannen|Motorn|Skrivaren|Båten|Vattnet|Bullarna|Älgen|Snön|Isen|Nyckeln",
        "börjar senare|är stängt|är klar|rinner genom dalen|kostar för mycket|fungerar inte|kommer tidigt|doftar av dill|faller tyst|läggs på hyllan|byter färg|behöver salt|sover i solen|väntar ute|smälter långsamt|ligger kvar",
        "på måndag|efter lunch|vid sjön|sedan igår|med smör|utan socker|under bordet|i köket|på grund av vinden|före middag|på våren|varje morgon|bakom huset|i september",
    ),
    "da": (
        "Mødet|Toget|Suppen|Brødet|Regningen|Aftalen|Loven|Katten|Åen|Døren|Haven|Regnen|Vinden|Holdet|Kampen|Pakken|Cyklen|Vejen|Børnene|Lægen|Naboen|Motoren|Båden|Vannet|Elgen|Nøkkelen|Skjemaet|Været|Fjorden|Snøen",
        "begynder senere|er lukket|er færdig|koster for meget|virker ikke|kommer tidligt|lugter af dild|falder stille|sendes med posten|skifter farve|mangler salt|sover i solen|venter ude|ligger på bordet|starter på nytt|står ved sjøen",
        "på mandag|efter frokost|ved søen|siden i går|med smør|uden sukker|under bordet|i køkkenet|på grund af vinden|før middag|hver morgen|bag huset|i september|på kjøkkenet|etter regnet",
    ),
    "fi": (
        "Kokous|Juna|Keitto|Leipä|Lasku|Sopimus|Laki|Kissa|Joki|Ovi|Puutarha|Sade|Tuuli|Joukkue|Ottelu|Paketti|Pyörä|Tie|Lapset|Lehdet|Lääkäri|Ohje|Naapuri|Moottori|Tulostin|Vene|Hakemus|Vesi|Lumi|Hirvi|Avain|Pulla",
        "alkaa myöhemmin|on kiinni|on valmis|maksaa liikaa|ei toimi|tulee aikaisin|tuoksuu tillille|putoaa hiljaa|lähetetään postitse|vaihtaa väriä|tarvitsee suolaa|nukkuu auringossa|odottaa ulkona|sulaa hitaasti",
        "maanantaina|lounaan jälkeen|järven rannalla|eilisestä asti|voin kanssa|ilman sokeria|pöydän alla|keittiössä|tuulen takia|ennen puoltapäivää|keväällä|joka aamu|talon takana|veneellä|syyskuussa",
    ),
    "pl": (
        "Spotkanie|Pociąg|Zupa|Chleb|Rachunek|Umowa|Ustawa|Kot|Rzeka|Targ|Drzwi|Ogród|Deszcz|Wiatr|Drużyna|Mecz|Paczka|Rower|Droga|Dzieci|Liście|Lekarz|Przepis|Sąsiad|Silnik|Drukarka|Woda|Śnieg|Klucz|Formularz|Numer",
        "zaczyna się później|jest zamknięte|jest gotowa|płynie przez dolinę|kosztuje za dużo|nie działa|przyjeżdża wcześnie|pachnie koperkiem|pada cicho|zostanie wysłana|zmienia kolor|potrzebuje soli|śpi na słońcu|czeka na zewnątrz|traci smak",
        "w poniedziałek|po obiedzie|nad rzeką|od wczoraj|z masłem|bez cukru|pod stołem|w kuchni|z powodu mgły|przed południem|wiosną|każdego ranka|za domem|do września",
    ),
    "cs": (
        "Schůze|Vlak|Polévka|Chléb|Účet|Smlouva|Zákon|Kočka|Řeka|Trh|Dveře|Zahrada|Déšť|Vítr|Tým|Zápas|Balík|Kolo|Cesta|Děti|Listí|Lékař|Recept|Soused|Motor|Tiskárna|Knihovna|Žádost|Voda|Sníh|Klíč|Knedlíky|Počasí",
        "začíná později|je zavřeno|je hotová|teče údolím|stojí moc|nefunguje|přijede brzy|voní koprem|padá tiše|bude odeslán|mění barvu|potřebuje sůl|spí na slunci|čeká venku|leží na stole",
        "v pondělí|po obědě|u řeky|od včerejška|s máslem|bez cukru|pod stolem|v kuchyni|kvůli opravě|před polednem|na jaře|každé ráno|za domem|se zelím|do konce září",
    ),
    "tr": (
        "Toplantı|Çorba|Ekmek|Fatura|Sözleşme|Yasa|Kedi|Nehir|Pazar|Kapı|Bahçe|Yağmur|Rüzgar|Takım|Maç|Paket|Bisiklet|Yol|Çocuklar|Yapraklar|Doktor|Tarif|Komşu|Motor|Yazıcı|Su|Kar|Anahtar",
        "geç başlıyor|kapalı|hazır|çok pahalı|çalışmıyor|erken geliyor|nane kokuyor|sessizce düşüyor|gönderilecek|renk değiştiriyor|tuz istiyor|güneşte uyuyor|dışarıda bekliyor|boş kaldı",
        "pazartesi günü|yemekten sonra|nehir kenarında|dünden beri|tereyağıyla|şekersiz|masanın altında|mutfakta|rüzgar yüzünden|öğleden önce|ilkbaharda|her sabah|evin arkasında|sofrada",
    ),
}  # fmt: skip
_SPLIT = {language: tuple(tuple(part.split("|")) for part in parts) for language, parts in PARTS.items()}
# Name pools of each language's people, by the start of their names.
ORIGINS = {
    "cs": ("cs", "sk"),
    "da": ("da", "no", "nordic"),
    "sv": ("sv", "nordic"),
    "tr": ("tr", "turkish"),
    "fr": ("fr", "french"),
}
# Compounds: what goes first and what goes last.
_FIRST = "Erbsen Bohnen Haus Brief Winter Wasser Sonnen Regen Berg Land Stadt Straßen Kinder Apfel Blumen Holz Stahl Luft Wetter Steuer Miet Kranken Renten Auto Rad Feuer Schul Bau Garten Tür Fenster Zahn Hand Kopf Öl Strom Gas Eisen Glas Papier Bundes Landes Gemeinde Betriebs Arbeits Zeit Wochen Monats Jahres Daten Netz Rechen Druck Bild Ton Licht Farb Mehl Butter Käse Fleisch".split()  # noqa: SIM905
_LAST = "brühe eintopf tür dach kasten reifen schirm weg recht amt karte schein pflicht beitrag versicherung ordnung gesetz wagen bahn wehr hof zaun rahmen bürste schuh hörer kanne leitung herd waren scheibe korb minister regierung rat zeit plan blatt anfang ende satz werk maschine fehler bank gerät stoff teig brot kuchen salat topf brett".split()  # noqa: SIM905
OTHERS = [
    "Чай уже остыл.",
    "Раздел {n}, пункт {n}.",
    "Собрание начнётся в понедельник.",
    "Поезд опаздывает на {n} минут.",
    "Ο καιρός αύριο θα είναι καλός.",
    "Το τρένο φεύγει στις {n}.",
    "Σελίδα {n}, πίνακας {n}.",
    "Η σούπα θέλει αλάτι.",
    "Книга лежить на столі.",
    "Влакът закъснява.",
    "บท {n} ข้อ {n}",
    "วันนี้ฝนตก",
    "الصفحة {n} الجدول {n}",
    "الاجتماع يوم الاثنين",
    "شكرا جزيلا",
    "שלום עולם",
    "עמוד {n} טבלה {n}",
    "第{n}頁 表{n}",
    "今日は雨です。",
    "明天开会。",
    "오늘은 비가 옵니다.",
    "पृष्ठ {n}, तालिका {n}",
    "A vonat késik.",
    "A leves kész van.",
    "Ședința începe luni.",
    "Trenul întârzie.",
    "Sastanak počinje u ponedjeljak.",
    "Vlak kasni.",
    "Rong kasni danas.",
    "Kokku {n} lehte.",
    "Rapat dimulai pukul {n}.",
    "Cuộc họp bắt đầu lúc {n} giờ.",
    "Hujan turun sejak pagi.",
    "Treni inachelewa.",
    "Mkutano unaanza saa {n}.",
    "Zehn, zwanzig, dreißig, vierzig.",
    "un, deux, trois, quatre, cinq",
    "uno, due, tre, quattro, cinque",
    "uno, dos, tres, cuatro",
    "jeden, dwa, trzy, cztery",
    "bir, iki, üç, dört",
    "en, två, tre, fyra",
    "een, twee, drie, vier",
    "Costo: {n} euros",
    "Prix : {n} euros",
    "Preis: {n} Euro",
    "Prezzo: {n} euro",
    "Cena: {n} zł",
    "Fiyat: {n} lira",
    "Pris: {n} kronor",
    "Hinta: {n} euroa",
    "Importe total: {n}",
    "Montant dû : {n}",
    "Gesamtbetrag: {n}",
]


def _compound(rng: random.Random) -> str:
    return rng.choice(("Der ", "Die ", "Das ", "Die ", "Eine ", "Kein ", "")) + rng.choice(_FIRST) + rng.choice(_LAST)


def _joined(rng: random.Random, language: str, subject: str) -> str:
    """A subject and the rest, in one of the orders that the language has."""
    _, does, when = _SPLIT[language]
    verb, first, second = rng.choice(does), rng.choice(when), rng.choice(when)
    inner = subject if subject.startswith("{") else _lowered(subject, language)
    opening = first[:1].upper() + first[1:]
    draw = rng.random()
    if draw < 0.45 and language in ("de", "nl", "sv", "da"):  # the verb comes second
        head, _, rest = verb.partition(" ")
        text = f"{opening} {head} {inner} {rest}".rstrip()
    elif draw < 0.45:
        text = f"{opening}, {inner} {verb}"
    elif draw < 0.75:
        text = f"{subject} {verb} {first}"
    else:
        text = f"{subject} {verb}"
    if rng.random() < 0.2:
        text += f", {second}"
    return text + rng.choice([".", ".", ".", ".", "!", "", ""])


def _lowered(subject: str, language: str) -> str:
    """As it stands within a sentence: German keeps the capital of the noun, not that of the article."""
    article, gap, noun = subject.partition(" ")
    return subject if language == "de" and not gap else f"{article[:1].lower()}{article[1:]}{gap}{noun}"


def sentence(rng: random.Random) -> str:
    """A sentence without anybody."""
    draw = rng.random()
    if draw < 0.1:
        return rng.choice(OTHERS).replace("{n}", str(rng.randint(1, 600)))
    language = "de" if draw < 0.35 else rng.choice(list(PARTS))
    things = _SPLIT[language][0]
    if language == "de" and rng.random() < 0.4:
        subject = _compound(rng)
        if rng.random() < 0.3:
            subject += f" und {_lowered(_compound(rng), language)}"
    else:
        subject = rng.choice(things)
    if rng.random() < 0.08:
        return ", ".join(thing.split(" ")[-1] for thing in rng.choices(things, k=rng.randint(2, 5)))
    return _joined(rng, language, subject)


def named(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """Such a sentence about somebody, as a template, and the starts of its name pools."""
    language = rng.choice(list(PARTS))
    subject = rng.choice(("{F}", "{F}", "{G}", "{G}", "{L}", "{G} {L}"))
    text = _joined(rng, language, subject)
    if rng.random() < 0.3:
        text += " " + _joined(rng, language, rng.choice(_SPLIT[language][0]))
    return text, ORIGINS.get(language, (language,))
