# ruff: noqa: RUF001
"""Text in other languages: sentences with nobody in them, and names among them.

The sentences without names are those of messages.py, and frequent words in a
row; those with names were written for this purpose. Slots are those of templates.py.
"""

from __future__ import annotations

import random

from .messages import SLOT, messages
from .words import LANGUAGES, some

CARRIERS = {
    "de": (
        "Sehr geehrte Frau {L}, vielen Dank für Ihre Nachricht.",
        "Sehr geehrter Herr Dr. {L},\nanbei die Unterlagen.",
        "Gestern hat {F} den Antrag unterschrieben.",
        "{F} wohnt seit {date} in {C}.",
        "Ich habe mit {G} gesprochen, sie kommt morgen.",
        "Der Vertrag wurde von {F} und {F} geprüft.",
        "Name: {F}\nGeburtsdatum: {date}\nWohnort: {C}",
        "Nachname: {L}\nVorname: {G}",
        "Mit freundlichen Grüßen\n{F}\nVertrieb",
        "Liebe {G}, die Rechnung liegt bei.",
        "Herr {L} arbeitet bei {O} in {C}.",
        "Ansprechpartnerin ist {F} ({phone}).",
        "Die Wohnung gehört {F}.",
        "Die Sitzung in {C} beginnt um {time} Uhr.",
        "hallo {g}, kannst du mir die datei schicken?",
        "Der Bundestag hat das Gesetz am Montag beschlossen.",
        "Bitte die Kartoffeln schälen, in Würfel schneiden und mit Salz kochen.",
        "Das Wetter bleibt am Wochenende in {K} freundlich.",
    ),
    "fr": (
        "Bonjour {G}, merci pour votre retour.",
        "Madame {L}, Monsieur {L},",
        "Cordialement,\n{F}\nService clients",
        "Hier, {F} a signé le contrat.",
        "{F} habite à {C} depuis {date}.",
        "Nom : {L}\nPrénom : {G}",
        "Nom et prénom : {L} {G}",
        "J'ai vu {G} au bureau ce matin.",
        "Le dossier de {F} est complet.",
        "M. {L} et Mme {L} sont partis hier.",
        "Selon {F}, directrice de {O}, le projet avance.",
        "Patient : {X}\nNé le {date} à {C}",
        "merci {g} et {g} pour votre aide",
        "À l'attention de {F}",
        "D'après {F}, l'usine de {C} fermera en juin.",
        "Le rendez-vous avec {F} est reporté.",
        "Éplucher les pommes de terre, les couper en dés et saler.",
        "La réunion de la commission aura lieu lundi à {C}.",
    ),
    "es": (
        "Hola {G}, gracias por tu mensaje.",
        "Estimada Sra. {L}:",
        "Estimado Dr. {F}, adjunto el informe.",
        "Ayer {F} firmó el contrato en {C}.",
        "{F} vive en {C} desde {date}.",
        "Nombre: {G}\nApellidos: {L}",
        "Atentamente,\n{F}",
        "El expediente de {F} está completo.",
        "La señora {L} trabaja en {O}.",
        "Según {F}, la obra terminará en mayo.",
        "Llama a {G} al {phone}.",
        "hola {g}, me mandas el archivo?",
        "¿Has visto a {G}? Preguntó por ti.",
        "Don {G} y doña {G} viajaron a {C}.",
        "Paciente: {X}, nacido el {date}",
        "Pelar las patatas, cortarlas en dados y añadir sal.",
        "El Congreso aprobó la ley el lunes.",
    ),
    "pt": (
        "Olá {G}, obrigado pela mensagem.",
        "Prezada Sra. {L},",
        "Ontem {F} assinou o contrato em {C}.",
        "{F} mora em {C} desde {date}.",
        "Nome completo: {F}\nData de nascimento: {date}",
        "Atenciosamente,\n{F}",
        "O processo de {F} foi arquivado.",
        "Segundo {F}, presidente da {O}, a obra continua.",
        "Falei com o {G} e com a {G} ontem.",
        "oi {g}, me manda o arquivo?",
        "Paciente: {F}. Médico: Dr. {L}.",
        "Descasque as batatas, corte em cubos e junte o sal.",
        "A reunião será na segunda-feira em {C}.",
    ),
    "it": (
        "Gentile Sig.ra {L},",
        "Ciao {G}, grazie per il messaggio.",
        "Ieri {F} ha firmato il contratto a {C}.",
        "{F} abita a {C} dal {date}.",
        "Cognome: {L}\nNome: {G}",
        "Cordiali saluti,\n{F}",
        "Il dottor {L} lavora presso {O}.",
        "Secondo {F}, i lavori finiranno a maggio.",
        "Ho parlato con {G} e {G}.",
        "Il sottoscritto {F}, nato a {C} il {date}",
        "ciao {g}, mi mandi il file?",
        "Pelare le patate, tagliarle a dadini e salare.",
        "La riunione si terrà lunedì a {C}.",
    ),
    "nl": (
        "Beste {G}, bedankt voor je bericht.",
        "Geachte mevrouw {L},",
        "Geachte heer {L}, hierbij de stukken.",
        "Gisteren heeft {F} het contract getekend.",
        "{F} woont sinds {date} in {C}.",
        "Achternaam: {L}\nVoornaam: {G}",
        "Met vriendelijke groet,\n{F}",
        "Volgens {F} van {O} is het werk klaar.",
        "Ik sprak {G} gisteren op het station.",
        "hoi {g}, kun je het bestand sturen?",
        "Schil de aardappelen, snijd ze in blokjes en voeg zout toe.",
        "De vergadering begint maandag in {C}.",
    ),
    "sv": (
        "Hej {G}, tack för ditt mejl.",
        "Med vänliga hälsningar\n{F}",
        "Igår skrev {F} under avtalet i {C}.",
        "{F} bor i {C} sedan {date}.",
        "Efternamn: {L}\nFörnamn: {G}",
        "Enligt {F} på {O} blir arbetet klart i maj.",
        "Jag träffade {G} och {G} på stationen.",
        "hej {g}, kan du skicka filen?",
        "Skala potatisen, skär den i tärningar och tillsätt salt.",
        "Mötet börjar på måndag i {C}.",
    ),
    "no": (
        "Hei {G}, takk for meldingen.",
        "Med vennlig hilsen\n{F}",
        "I går signerte {F} avtalen i {C}.",
        "{F} har bodd i {C} siden {date}.",
        "Etternavn: {L}\nFornavn: {G}",
        "Kære {G}, tak for din besked.",
        "Ifølge {F} fra {O} er arbejdet færdigt i maj.",
        "Jeg møtte {G} og {G} på stasjonen.",
        "Pasient: {F}, født {date}",
        "Skrell potetene, skjær dem i terninger og tilsett salt.",
        "Mødet begynder mandag i {C}.",
    ),
    "fi": (
        "Hei {G}, kiitos viestistäsi.",
        "Ystävällisin terveisin\n{F}",
        "{F} allekirjoitti eilen sopimuksen.",
        "Sukunimi: {L}\nEtunimi: {G}",
        "Yhteyshenkilö: {F}, {phone}",
        "Kuori perunat, leikkaa kuutioiksi ja lisää suolaa.",
    ),
    "is": (
        "Sæl {G}, takk fyrir skilaboðin.",
        "Kveðja,\n{F}",
        "{F} býr í {C}.",
        "Nafn: {F}",
    ),
    "pl": (
        "Szanowna Pani {G}, dziękuję za wiadomość.",
        "Dzień dobry, nazywam się {F}.",
        "Wczoraj {F} podpisał umowę.",
        "Imię: {G}\nNazwisko: {L}",
        "Z poważaniem\n{F}",
        "Według {F} z {O} prace zakończą się w maju.",
        "cześć {g}, wyślesz mi plik?",
        "Obierz ziemniaki, pokrój w kostkę i dodaj sól.",
        "Spotkanie odbędzie się w poniedziałek.",
    ),
    "cs": (
        "Dobrý den, paní {L},",
        "Včera {F} podepsal smlouvu.",
        "Jméno: {G}\nPříjmení: {L}",
        "S pozdravem\n{F}",
        "Pracovník {O}, {F}, bydlí v {C}.",
        "Oloupejte brambory, nakrájejte na kostky a osolte.",
    ),
    "hu": (
        "Tisztelt {L} {G}!",
        "Név: {L} {G}\nLakcím: {C}",
        "Tegnap {L} {G} aláírta a szerződést.",
        "Üdvözlettel,\n{L} {G}",
        "Hámozza meg a burgonyát, vágja kockára és sózza meg.",
    ),
    "ro": (
        "Bună ziua, doamnă {L},",
        "Ieri {F} a semnat contractul.",
        "Nume: {L}\nPrenume: {G}",
        "Cu stimă,\n{F}",
        "Curățați cartofii, tăiați cuburi și adăugați sare.",
    ),
    "tr": (
        "Sayın {F}, mesajınız için teşekkürler.",
        "Dün {F} sözleşmeyi imzaladı.",
        "Adı: {G}\nSoyadı: {L}",
        "Saygılarımla,\n{F}",
        "{G} Hanım ve {G} Bey geldi.",
        "Patatesleri soyun, küp küp doğrayın ve tuz ekleyin.",
    ),
    "vi": (
        "Kính gửi ông {F},",
        "Chào chị {G}, cảm ơn chị đã trả lời.",
        "Hôm qua {F} đã ký hợp đồng tại {C}.",
        "Họ và tên: {F}\nNgày sinh: {date}",
        "Bà {F} sống ở {C}.",
        "Anh {G} và em {G} đi học.",
        "Gọt khoai tây, thái hạt lựu và thêm muối.",
        "Cuộc họp bắt đầu vào thứ hai.",
    ),
    "id": (
        "Yth. Bapak {F},",
        "Nama: {F}\nTempat lahir: {C}",
        "Kemarin {F} menandatangani kontrak.",
        "Salam,\n{F}",
        "Ibu {G} tinggal di {C}.",
        "Kupas kentang, potong dadu dan tambahkan garam.",
    ),
    "el": ("Αγαπητέ κύριε {L},", "Agapité {G}, efcharistó.", "Όνομα: {F}"),
    "ru": ("Уважаемый {G},", "Имя: {F}", "Vchera {F} podpisal dogovor."),
}
# Which name pools a language's people come from, by the start of their names; others come in too.
ORIGINS = {
    "de": ("de",),
    "fr": ("fr",),
    "es": ("es",),
    "pt": ("pt",),
    "it": ("it",),
    "nl": ("nl",),
    "sv": ("sv", "nordic"),
    "no": ("no", "da"),
    "fi": ("fi", "nordic"),
    "is": ("icelandic",),
    "pl": ("pl",),
    "cs": ("cs", "sk", "cz"),
    "hu": ("hu",),
    "ro": ("ro",),
    "tr": ("tr", "turkish"),
    "vi": ("vietnamese",),
    "id": ("id", "malay"),
    "el": ("el",),
    "ru": ("ru", "uk"),
}


def salad(rng: random.Random, names: frozenset[str]) -> str:
    """Words of one language in a row, written as a sentence is; `names`, in lower case, are left out."""
    language = rng.choice(("de", "de", "fr", "es", "it", "nl", "pt", "pl", "tr", *LANGUAGES))
    words = some(language, rng, rng.randint(3, 14), without=names)
    if language == "de":
        words = [w.capitalize() if rng.random() < 0.4 else w for w in words]
    for at in range(1, len(words) - 1):
        if rng.random() < 0.1:
            words[at] += rng.choice([",", ",", ".", ";"])
    text = " ".join(words)
    return text[:1].upper() + text[1:] + rng.choice([".", ".", "!", "", ":"])


def carrier(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """A template in another language, often with a message before or after it, and the starts of its name pools."""
    language = rng.choice(list(CARRIERS))
    text = rng.choice(CARRIERS[language])
    if rng.random() < 0.4:
        every = messages()
        other = rng.choice(every.get({"no": "nb"}.get(language, language)) or every["de"])
        other = SLOT.sub("", other).replace("{", "").replace("}", "").strip()
        gap = rng.choice([" ", "\n", ". "])
        text = f"{text}{gap}{other}" if rng.random() < 0.6 else f"{other}{gap}{text}"
    return text, ORIGINS[language]
