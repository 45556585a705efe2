# ruff: noqa: E501, RUF001
"""Field labels of 39 languages: left blank, or with a number, a date, a price or a plain value after them; and such forms with somebody in them."""

from __future__ import annotations

import random
from collections.abc import Callable

# By language: labels | plain values | labels that a person's name follows (none where names are not written in Latin letters).
FORMS = {
    "de": (
        "Rechnungsnummer|Rechnungsdatum|Betrag|Gesamtbetrag|Zwischensumme|Mehrwertsteuer|Fälligkeit|Kundennummer|Bestellung|Bestellnummer|Lieferschein|Lieferdatum|Artikel|Artikelnummer|Menge|Einheit|Stückzahl|Rabatt|Skonto|Zahlungsziel|Zahlungsart|Verwendungszweck|Kontostand|Bankleitzahl|Steuernummer|Aktenzeichen|Geschäftszeichen|Betreff|Bezug|Anlage|Anlagen|Datum|Uhrzeit|Ort|Unterschrift|Stempel|Bemerkung|Hinweis|Beschreibung|Zustand|Farbe|Größe|Gewicht|Länge|Breite|Höhe|Temperatur|Feuchte|Zählerstand|Ablesung|Verbrauch|Abschlag|Kaltmiete|Nebenkosten|Kaution|Befund|Diagnose|Verlauf|Medikation|Dosierung|Allergien|Blutdruck|Puls|Größe/Gewicht|Versicherungsnummer|Krankenkasse|Tarif|Laufzeit|Kündigungsfrist|Beginn|Ende|Dauer|Stunden|Urlaubstage|Lohnsteuerklasse|Personalnummer|Abteilung|Kostenstelle|Vorname|Nachname|Geburtsort|Straße|Hausnummer|Postleitzahl|Wohnort|Telefon|Kennzeichen|Baujahr|Fahrgestellnummer|Kilometerstand|Hubraum|Leistung|Raum|Etage|Klasse|Note|Fach|Prüfung|Gleis|Abfahrt|Ankunft|Umstieg|Wagen|Sitzplatz|Zutaten|Zubereitung|Portionen|Backzeit|Haltbarkeit",
        "offen|bezahlt|erledigt|fehlt|siehe Anlage|unbekannt|entfällt|ja|nein|bar|Überweisung|Lastschrift|sofort|gültig|abgelaufen|in Arbeit|storniert|Stück|monatlich|ledig|unauffällig|sauber|neu|gebraucht|Holz|Stahl|weiß|grün|links|rechts|Erdgeschoss",
        "Kunde|Kundin|Ansprechpartner|Ansprechpartnerin|Sachbearbeiter|Sachbearbeiterin|Absender|Empfänger|Patient|Patientin|Mieter|Vermieterin|Antragsteller|Bearbeiter|Fahrer|Vertreter|Zeuge|Kontoinhaber|Bestellt von|Geprüft|Unterzeichner|z. Hd.",
    ),
    "fr": (
        "Numéro de facture|Facture n°|Date|Montant|Montant HT|Montant TTC|TVA|Remise|Échéance|Référence|Objet|Pièces jointes|Commande|Livraison|Quantité|Prix unitaire|Désignation|Total|Solde|Mode de paiement|Virement|Dossier|Lieu|Signature|Cachet|Remarques|Observations|Poids|Taille|Couleur|Hauteur|Largeur|Température|Relevé|Consommation|Loyer|Charges|Caution|Ordonnance|Posologie|Antécédents|Allergies|Tension|Pouls|Numéro de sécurité sociale|Durée|Début|Fin|Heures|Congés|Service|Poste|Prénom|Nom|Nom de jeune fille|Adresse|Code postal|Ville|Téléphone|Courriel|Immatriculation|Kilométrage|Cylindrée|Salle|Étage|Classe|Matière|Moyenne|Quai|Départ|Arrivée|Correspondance|Voiture|Place|Ingrédients|Préparation|Cuisson",
        "payé|en attente|à régler|annulé|oui|non|néant|sans objet|espèces|chèque|inconnu|en cours|expiré|neuf|occasion|gauche|droite|rez-de-chaussée|mensuel|célibataire|voir annexe|bois|vert|blanc",
        "Client|Cliente|Destinataire|Expéditeur|Patient|Patiente|Locataire|Bailleur|Titulaire du compte|Demandeur|Responsable|Interlocuteur|Contact|Signataire|Témoin|Conducteur|Élève|Suivi par",
    ),
    "es": (
        "Número de factura|Fecha|Importe|Importe total|Base imponible|IVA|Descuento|Vencimiento|Referencia|Asunto|Adjuntos|Pedido|Entrega|Cantidad|Precio|Descripción|Saldo|Forma de pago|Expediente|Lugar|Firma|Sello|Observaciones|Peso|Talla|Color|Altura|Anchura|Temperatura|Lectura|Consumo|Alquiler|Fianza|Diagnóstico|Dosis|Alergias|Tensión|Duración|Inicio|Fin|Horas|Vacaciones|Puesto|Nombre|Apellidos|Domicilio|Código postal|Población|Provincia|Teléfono|Correo|Matrícula|Kilometraje|Aula|Planta|Curso|Asignatura|Nota media|Andén|Salida|Llegada|Asiento|Ingredientes|Elaboración|Raciones",
        "pagado|pendiente|anulado|sí|no|ninguno|efectivo|tarjeta|desconocido|en curso|caducado|nuevo|usado|izquierda|derecha|mensual|soltero|no procede|madera|verde",
        "Cliente|Destinatario|Remitente|Paciente|Inquilino|Arrendador|Titular|Solicitante|Responsable|Contacto|Firmante|Testigo|Conductor|Alumno|Alumna|Atendido por",
    ),
    "pt": (
        "Número da fatura|Nota fiscal|Data|Valor|Valor total|Subtotal|Desconto|Vencimento|Referência|Assunto|Anexos|Pedido|Encomenda|Entrega|Quantidade|Preço|Descrição|Saldo|Forma de pagamento|Boleto|Processo|Local|Assinatura|Carimbo|Observações|Peso|Tamanho|Cor|Altura|Largura|Temperatura|Leitura|Consumo|Aluguel|Renda|Caução|Diagnóstico|Dose|Alergias|Pressão|Duração|Início|Fim|Horas|Férias|Cargo|Nome|Apelido|Sobrenome|Morada|Endereço|Código postal|Bairro|Concelho|Telefone|Matrícula|Quilometragem|Sala|Andar|Turma|Disciplina|Média|Linha|Partida|Chegada|Lugar|Ingredientes|Modo de preparo|Rendimento",
        "pago|pendente|cancelado|sim|não|nenhum|dinheiro|cartão|desconhecido|em curso|vencido|novo|usado|esquerda|direita|mensal|solteiro|madeira|verde",
        "Cliente|Destinatário|Remetente|Paciente|Inquilino|Senhorio|Titular|Requerente|Responsável|Contacto|Testemunha|Motorista|Aluno|Aluna|Atendido por",
    ),
    "it": (
        "Numero fattura|Fattura n.|Data|Importo|Imponibile|Totale|Sconto|Scadenza|Riferimento|Oggetto|Allegati|Ordine|Consegna|Quantità|Prezzo|Descrizione|Saldo|Modalità di pagamento|Pratica|Luogo|Firma|Timbro|Note|Peso|Taglia|Colore|Altezza|Larghezza|Temperatura|Lettura|Consumo|Canone|Cauzione|Diagnosi|Dose|Allergie|Pressione|Durata|Inizio|Fine|Ore|Ferie|Mansione|Nome|Cognome|Indirizzo|CAP|Comune|Provincia|Telefono|Targa|Chilometraggio|Aula|Piano|Classe|Materia|Media|Binario|Partenza|Arrivo|Carrozza|Posto|Ingredienti|Preparazione|Porzioni",
        "pagato|in attesa|annullato|sì|no|nessuno|contanti|bonifico|sconosciuto|in corso|scaduto|nuovo|usato|sinistra|destra|mensile|celibe|legno|verde",
        "Cliente|Destinatario|Mittente|Paziente|Inquilino|Locatore|Intestatario|Richiedente|Responsabile|Referente|Testimone|Autista|Alunno|Alunna|Seguito da",
    ),
    "nl": (
        "Factuurnummer|Factuurdatum|Bedrag|Totaal|Btw|Korting|Vervaldatum|Kenmerk|Onderwerp|Bijlagen|Bestelling|Levering|Aantal|Prijs|Omschrijving|Saldo|Betaalwijze|Dossier|Plaats|Handtekening|Stempel|Opmerkingen|Gewicht|Maat|Kleur|Hoogte|Breedte|Temperatuur|Meterstand|Verbruik|Huur|Borg|Diagnose|Dosering|Bloeddruk|Duur|Begin|Einde|Uren|Verlof|Functie|Voornaam|Achternaam|Tussenvoegsel|Adres|Postcode|Woonplaats|Telefoon|Kenteken|Bouwjaar|Kilometerstand|Lokaal|Verdieping|Klas|Vak|Cijfer|Spoor|Vertrek|Aankomst|Zitplaats|Ingrediënten|Bereiding",
        "betaald|open|geannuleerd|ja|nee|geen|contant|onbekend|lopend|verlopen|nieuw|gebruikt|links|rechts|maandelijks|hout|groen",
        "Klant|Ontvanger|Afzender|Patiënt|Huurder|Verhuurder|Aanvrager|Contactpersoon|Behandelaar|Getuige|Bestuurder|Leerling|Besteld door",
    ),
    "sv": (
        "Fakturanummer|Fakturadatum|Belopp|Summa|Moms|Rabatt|Förfallodag|Ärende|Ämne|Bilagor|Beställning|Leverans|Antal|Pris|Beskrivning|Saldo|Betalsätt|Diarienummer|Ort|Underskrift|Stämpel|Anmärkning|Vikt|Storlek|Färg|Höjd|Bredd|Temperatur|Mätarställning|Förbrukning|Hyra|Diagnos|Dos|Blodtryck|Längd|Början|Slut|Timmar|Semester|Befattning|Förnamn|Efternamn|Adress|Postnummer|Telefon|Personnummer|Registreringsnummer|Årsmodell|Sal|Våning|Årskurs|Ämne|Betyg|Spår|Avgång|Ankomst|Vagn|Plats|Ingredienser|Gör så här",
        "betald|obetald|avbruten|ja|nej|saknas|kontant|okänd|pågår|ny|begagnad|vänster|höger|månadsvis|trä|grön",
        "Kund|Mottagare|Avsändare|Patient|Hyresgäst|Hyresvärd|Sökande|Kontaktperson|Handläggare|Vittne|Förare|Elev|Beställare",
    ),
    "da": (
        "Fakturanummer|Fakturadato|Beløb|I alt|Moms|Rabat|Forfaldsdato|Emne|Vedrørende|Bilag|Bestilling|Levering|Antal|Pris|Beskrivelse|Saldo|Betalingsmåde|Sagsnummer|Sted|Underskrift|Bemærkninger|Vægt|Størrelse|Farve|Højde|Bredde|Målerstand|Forbrug|Husleje|Diagnose|Dosis|Blodtryk|Varighed|Start|Slut|Timer|Ferie|Stilling|Fornavn|Efternavn|Adresse|Postnummer|By|Telefon|Lokale|Etage|Klasse|Fag|Karakter|Spor|Afgang|Ankomst|Plads|Ingredienser|Fremgangsmåde",
        "betalt|ubetalt|annulleret|ja|nej|ingen|kontant|ukendt|i gang|ny|brugt|venstre|højre|månedlig|træ|grøn",
        "Kunde|Modtager|Afsender|Patient|Lejer|Udlejer|Ansøger|Kontaktperson|Sagsbehandler|Vidne|Fører|Elev",
    ),
    "no": (
        "Fakturanummer|Beløp|Sum|Mva|Rabatt|Forfallsdato|Emne|Gjelder|Vedlegg|Bestilling|Levering|Antall|Pris|Beskrivelse|Saldo|Saksnummer|Sted|Underskrift|Merknad|Vekt|Størrelse|Farge|Høyde|Bredde|Målerstand|Forbruk|Husleie|Diagnose|Dose|Blodtrykk|Varighet|Timer|Ferie|Stilling|Fornavn|Etternavn|Adresse|Postnummer|Poststed|Telefon|Rom|Etasje|Klasse|Fag|Karakter|Spor|Avgang|Ankomst|Sete|Ingredienser|Fremgangsmåte",
        "betalt|ubetalt|avlyst|ja|nei|ingen|kontant|ukjent|pågår|ny|brukt|venstre|høyre|månedlig|tre|grønn",
        "Kunde|Mottaker|Avsender|Pasient|Leietaker|Utleier|Søker|Kontaktperson|Saksbehandler|Vitne|Sjåfør|Elev",
    ),
    "fi": (
        "Laskun numero|Laskun päiväys|Summa|Yhteensä|Alv|Alennus|Eräpäivä|Viitenumero|Aihe|Liitteet|Tilaus|Toimitus|Määrä|Hinta|Kuvaus|Saldo|Maksutapa|Diaarinumero|Paikka|Allekirjoitus|Huomautukset|Paino|Koko|Väri|Korkeus|Leveys|Lämpötila|Mittarilukema|Kulutus|Vuokra|Takuu|Diagnoosi|Annostus|Verenpaine|Kesto|Alku|Loppu|Tunnit|Loma|Tehtävä|Etunimi|Sukunimi|Osoite|Postinumero|Puhelin|Henkilötunnus|Rekisterinumero|Vuosimalli|Huone|Kerros|Luokka|Aine|Arvosana|Raide|Lähtö|Saapuminen|Vaunu|Paikka|Ainekset|Valmistus|Uunissa",
        "maksettu|avoin|peruttu|kyllä|ei|puuttuu|käteinen|tuntematon|kesken|uusi|käytetty|vasen|oikea|kuukausittain|puu|vihreä",
        "Asiakas|Vastaanottaja|Lähettäjä|Potilas|Vuokralainen|Vuokranantaja|Hakija|Yhteyshenkilö|Käsittelijä|Todistaja|Kuljettaja|Oppilas",
    ),
    "pl": (
        "Numer faktury|Data wystawienia|Kwota|Razem|Netto|Rabat|Termin płatności|Sygnatura|Temat|Dotyczy|Załączniki|Zamówienie|Dostawa|Ilość|Cena|Opis|Saldo|Sposób zapłaty|Miejscowość|Podpis|Pieczęć|Uwagi|Waga|Rozmiar|Kolor|Wysokość|Szerokość|Stan licznika|Zużycie|Czynsz|Kaucja|Rozpoznanie|Dawkowanie|Ciśnienie|Czas trwania|Początek|Koniec|Godziny|Urlop|Stanowisko|Imię|Nazwisko|Ulica|Kod pocztowy|Województwo|Telefon|Tablica|Rocznik|Przebieg|Sala|Piętro|Klasa|Przedmiot|Ocena|Peron|Tor|Odjazd|Przyjazd|Wagon|Miejsce|Składniki|Przygotowanie",
        "zapłacono|do zapłaty|anulowano|tak|nie|brak|gotówka|przelew|nieznany|w toku|nowy|używany|lewy|prawy|miesięcznie|drewno|zielony",
        "Klient|Klientka|Odbiorca|Nadawca|Pacjent|Pacjentka|Najemca|Wynajmujący|Wnioskodawca|Osoba do kontaktu|Referent|Świadek|Kierowca|Uczeń|Sprawę prowadzi",
    ),
    "cs": (
        "Číslo faktury|Datum vystavení|Částka|Celkem|Sleva|Splatnost|Předmět|Věc|Přílohy|Objednávka|Dodání|Množství|Cena|Popis|Zůstatek|Způsob platby|Spisová značka|Místo|Podpis|Razítko|Poznámky|Hmotnost|Velikost|Barva|Výška|Šířka|Teplota|Stav měřidla|Spotřeba|Nájemné|Kauce|Diagnóza|Dávkování|Tlak|Doba trvání|Začátek|Konec|Hodiny|Dovolená|Funkce|Jméno|Příjmení|Ulice|Obec|Okres|Telefon|Rodné číslo|Rok výroby|Učebna|Patro|Třída|Známka|Nástupiště|Kolej|Odjezd|Příjezd|Vůz|Sedadlo|Suroviny|Postup",
        "zaplaceno|nezaplaceno|zrušeno|ano|ne|chybí|hotově|převodem|neznámo|nový|použitý|vlevo|vpravo|měsíčně|dřevo|zelená",
        "Zákazník|Zákaznice|Příjemce|Odesílatel|Pacient|Pacientka|Nájemce|Pronajímatel|Žadatel|Kontaktní osoba|Vyřizuje|Svědek|Řidič|Žák",
    ),
    "sk": (
        "Číslo faktúry|Dátum|Suma|Spolu|Zľava|Splatnosť|Predmet|Prílohy|Objednávka|Dodanie|Množstvo|Cena|Popis|Zostatok|Miesto|Podpis|Poznámka|Hmotnosť|Veľkosť|Farba|Výška|Teplota|Spotreba|Nájomné|Diagnóza|Dávkovanie|Začiatok|Koniec|Dovolenka|Meno|Priezvisko|Ulica|Obec|Telefón|Trieda|Známka|Nástupište|Odchod|Príchod|Suroviny",
        "zaplatené|zrušené|áno|nie|chýba|hotovosť|nový|použitý|vľavo|vpravo|zelená", "Zákazník|Príjemca|Odosielateľ|Pacient|Nájomca|Žiadateľ|Vybavuje|Svedok|Vodič|Žiak",
    ),
    "hu": (
        "Számlaszám|Számla kelte|Összeg|Összesen|Áfa|Kedvezmény|Határidő|Ügyiratszám|Tárgy|Mellékletek|Megrendelés|Szállítás|Mennyiség|Ár|Leírás|Egyenleg|Fizetési mód|Hely|Aláírás|Bélyegző|Megjegyzés|Súly|Méret|Szín|Magasság|Szélesség|Hőmérséklet|Fogyasztás|Bérleti díj|Diagnózis|Adagolás|Vérnyomás|Időtartam|Kezdet|Vége|Szabadság|Beosztás|Keresztnév|Vezetéknév|Utca|Irányítószám|Helység|Telefonszám|Rendszám|Évjárat|Terem|Emelet|Osztály|Tantárgy|Osztályzat|Vágány|Indulás|Érkezés|Kocsi|Hozzávalók|Elkészítés",
        "fizetve|függőben|törölve|igen|nem|nincs|készpénz|ismeretlen|új|használt|bal|jobb|havonta|fa|zöld", "Ügyfél|Címzett|Feladó|Beteg|Bérlő|Bérbeadó|Kérelmező|Kapcsolattartó|Ügyintéző|Tanú|Sofőr|Tanuló",
    ),
    "ro": (
        "Număr factură|Data emiterii|Suma|Total|Reducere|Scadență|Dosar|Subiect|Anexe|Comandă|Livrare|Cantitate|Preț|Descriere|Sold|Mod de plată|Loc|Semnătura|Ștampila|Observații|Greutate|Mărime|Culoare|Înălțime|Lățime|Temperatura|Consum|Chirie|Garanție|Diagnostic|Doza|Tensiune|Durata|Început|Sfârșit|Ore|Concediu|Funcția|Prenume|Nume|Strada|Cod poștal|Județ|Telefon|Număr de înmatriculare|Sala|Etaj|Clasa|Materia|Nota|Linia|Plecare|Sosire|Vagon|Loc|Ingrediente|Mod de preparare",
        "plătit|neplătit|anulat|da|nu|lipsă|numerar|necunoscut|nou|folosit|stânga|dreapta|lunar|lemn|verde", "Client|Clientă|Destinatar|Expeditor|Pacient|Chiriaș|Proprietar|Solicitant|Persoană de contact|Martor|Șofer|Elev|Întocmit de",
    ),
    "hr": (
        "Broj računa|Datum|Iznos|Ukupno|Popust|Dospijeće|Predmet|Prilozi|Narudžba|Isporuka|Količina|Cijena|Opis|Stanje|Način plaćanja|Mjesto|Potpis|Pečat|Napomena|Težina|Veličina|Boja|Visina|Širina|Temperatura|Potrošnja|Najam|Dijagnoza|Doza|Tlak|Trajanje|Početak|Kraj|Godišnji odmor|Ime|Prezime|Ulica|Poštanski broj|Telefon|Registracija|Dvorana|Kat|Razred|Ocjena|Peron|Polazak|Dolazak|Sjedalo|Sastojci|Priprema",
        "plaćeno|neplaćeno|otkazano|da|ne|nema|gotovina|nepoznato|novo|rabljeno|lijevo|desno|mjesečno|zeleno", "Kupac|Primatelj|Pošiljatelj|Pacijent|Najmoprimac|Podnositelj|Kontakt osoba|Svjedok|Vozač|Učenik",
    ),
    "sl": (
        "Številka računa|Datum|Znesek|Skupaj|Popust|Rok plačila|Zadeva|Priloge|Naročilo|Dostava|Količina|Cena|Opis|Stanje|Kraj|Podpis|Žig|Opombe|Teža|Velikost|Barva|Višina|Poraba|Najemnina|Trajanje|Začetek|Konec|Dopust|Ime|Priimek|Ulica|Telefon|Razred|Ocena|Peron|Odhod|Prihod|Sestavine|Priprava",
        "plačano|preklicano|da|ne|gotovina|neznano|novo|levo|desno|zelena", "Stranka|Prejemnik|Pošiljatelj|Bolnik|Najemnik|Vlagatelj|Kontaktna oseba|Priča|Voznik|Učenec",
    ),
    "et": (
        "Arve number|Kuupäev|Summa|Kokku|Käibemaks|Soodustus|Maksetähtaeg|Teema|Lisad|Tellimus|Tarne|Kogus|Hind|Kirjeldus|Saldo|Koht|Allkiri|Märkused|Kaal|Suurus|Värv|Kõrgus|Temperatuur|Näit|Tarbimine|Üür|Diagnoos|Kestus|Algus|Lõpp|Puhkus|Amet|Eesnimi|Perekonnanimi|Aadress|Sihtnumber|Telefon|Klass|Hinne|Väljumine|Saabumine|Koostisosad",
        "makstud|tühistatud|jah|ei|puudub|sularaha|teadmata|uus|vasak|parem|roheline", "Klient|Saaja|Saatja|Patsient|Üürnik|Taotleja|Kontaktisik|Tunnistaja|Juht|Õpilane",
    ),
    "lv": (
        "Rēķina numurs|Datums|Summa|Kopā|Atlaide|Termiņš|Temats|Pielikumi|Pasūtījums|Piegāde|Daudzums|Cena|Apraksts|Atlikums|Vieta|Paraksts|Piezīmes|Svars|Izmērs|Krāsa|Augstums|Patēriņš|Īre|Diagnoze|Ilgums|Sākums|Beigas|Atvaļinājums|Amats|Vārds|Uzvārds|Adrese|Pasta indekss|Tālrunis|Klase|Atzīme|Atiešana|Pienākšana|Sastāvdaļas",
        "samaksāts|atcelts|jā|nē|nav|skaidra nauda|jauns|lietots|zaļš", "Klients|Saņēmējs|Sūtītājs|Pacients|Īrnieks|Kontaktpersona|Liecinieks|Skolēns",
    ),
    "lt": (
        "Sąskaitos numeris|Data|Suma|Iš viso|Nuolaida|Terminas|Tema|Priedai|Užsakymas|Pristatymas|Kiekis|Kaina|Aprašymas|Likutis|Vieta|Parašas|Pastabos|Svoris|Dydis|Spalva|Aukštis|Sąnaudos|Nuoma|Diagnozė|Trukmė|Pradžia|Pabaiga|Atostogos|Pareigos|Vardas|Pavardė|Adresas|Pašto kodas|Telefonas|Klasė|Pažymys|Išvykimas|Atvykimas|Sudėtis",
        "apmokėta|atšaukta|taip|ne|nėra|grynieji|naujas|naudotas|žalia", "Klientas|Gavėjas|Siuntėjas|Pacientas|Nuomininkas|Kontaktinis asmuo|Liudytojas|Mokinys",
    ),
    "is": (
        "Reikningsnúmer|Dagsetning|Upphæð|Samtals|Afsláttur|Gjalddagi|Efni|Fylgiskjöl|Pöntun|Afhending|Magn|Verð|Lýsing|Staða|Staður|Undirskrift|Athugasemdir|Þyngd|Stærð|Litur|Hæð|Notkun|Leiga|Upphaf|Endir|Frí|Fornafn|Eftirnafn|Heimilisfang|Póstnúmer|Sími|Kennitala|Bekkur|Einkunn|Brottför|Koma|Innihald",
        "greitt|ógreitt|já|nei|ekkert|nýtt|notað|vinstri|hægri|grænn", "Viðskiptavinur|Viðtakandi|Sendandi|Sjúklingur|Leigjandi|Umsækjandi|Tengiliður|Vitni|Nemandi",
    ),
    "tr": (
        "Fatura numarası|Fatura tarihi|Tutar|Toplam|Kdv|İndirim|Vade|Konu|Ekler|Sipariş|Teslimat|Miktar|Adet|Fiyat|Açıklama|Bakiye|Ödeme şekli|Dosya no|Yer|İmza|Kaşe|Notlar|Ağırlık|Beden|Renk|Yükseklik|Genişlik|Sıcaklık|Sayaç|Tüketim|Kira|Depozito|Tanı|Doz|Tansiyon|Süre|Başlangıç|Bitiş|Saat|İzin|Görev|Ad|Soyad|Adres|Posta kodu|İlçe|Telefon|Plaka|Kilometre|Salon|Kat|Sınıf|Ders|Not|Peron|Kalkış|Varış|Koltuk|Malzemeler|Yapılışı",
        "ödendi|bekliyor|iptal|evet|hayır|yok|nakit|havale|bilinmiyor|yeni|ikinci el|sol|sağ|aylık|ahşap|yeşil", "Müşteri|Alıcı|Gönderen|Hasta|Kiracı|Başvuran|Yetkili|İlgili kişi|Tanık|Sürücü|Öğrenci",
    ),
    "vi": (
        "Số hóa đơn|Ngày|Số tiền|Tổng cộng|Giảm giá|Hạn thanh toán|Chủ đề|Đơn hàng|Giao hàng|Số lượng|Đơn giá|Mô tả|Số dư|Địa điểm|Chữ ký|Ghi chú|Cân nặng|Kích cỡ|Màu sắc|Chiều cao|Nhiệt độ|Tiền thuê|Chẩn đoán|Liều dùng|Thời gian|Bắt đầu|Kết thúc|Nghỉ phép|Chức vụ|Họ|Tên|Địa chỉ|Điện thoại|Biển số|Phòng|Tầng|Lớp|Môn học|Điểm|Giờ đi|Giờ đến|Nguyên liệu|Cách làm",
        "đã trả|chưa trả|hủy|có|không|tiền mặt|mới|cũ|trái|phải|xanh", "Khách hàng|Người nhận|Người gửi|Bệnh nhân|Người thuê|Liên hệ|Nhân chứng|Học sinh",
    ),
    "id": (
        "Nomor faktur|Tanggal|Jumlah|Total|Diskon|Jatuh tempo|Perihal|Lampiran|Pesanan|Pengiriman|Harga satuan|Keterangan|Saldo|Cara bayar|Tempat|Tanda tangan|Catatan|Berat|Ukuran|Warna|Tinggi|Lebar|Suhu|Pemakaian|Sewa|Diagnosis|Dosis|Lama|Mulai|Selesai|Cuti|Jabatan|Nama depan|Nama belakang|Alamat|Kode pos|Kecamatan|Telepon|Nomor polisi|Ruang|Lantai|Kelas|Nilai|Keberangkatan|Kedatangan|Bahan|Cara membuat",
        "lunas|belum bayar|batal|ya|tidak|tunai|baru|bekas|kiri|kanan|hijau", "Pelanggan|Penerima|Pengirim|Pasien|Penyewa|Pemohon|Narahubung|Saksi|Siswa",
    ),
    "sw": ("Nambari ya ankara|Tarehe|Kiasi|Jumla|Punguzo|Agizo|Bei|Maelezo|Salio|Mahali|Sahihi|Uzito|Rangi|Muda|Mwanzo|Mwisho|Likizo|Kazi|Anwani|Simu|Darasa|Alama|Kuondoka|Kuwasili|Viungo", "imelipwa|bado|ndiyo|hapana|mpya|kijani", "Mteja|Mpokeaji|Mtumaji|Mgonjwa|Mpangaji|Shahidi|Mwanafunzi"),
    "ca": ("Número de factura|Data|Import|Total|Descompte|Venciment|Assumpte|Comanda|Lliurament|Quantitat|Preu|Descripció|Saldo|Lloc|Signatura|Observacions|Pes|Talla|Color|Alçada|Lloguer|Durada|Inici|Fi|Vacances|Nom|Cognoms|Adreça|Codi postal|Telèfon|Curs|Nota|Sortida|Arribada|Ingredients", "pagat|pendent|sí|no|cap|nou|verd", "Client|Destinatari|Remitent|Pacient|Llogater|Testimoni|Alumne"),
    "ru": ("Номер счёта|Дата|Сумма|Итого|Скидка|Срок оплаты|Тема|Приложения|Заказ|Доставка|Количество|Цена|Описание|Остаток|Место|Подпись|Печать|Примечание|Вес|Размер|Цвет|Высота|Температура|Показания|Расход|Аренда|Диагноз|Дозировка|Давление|Начало|Конец|Отпуск|Должность|Имя|Фамилия|Отчество|Адрес|Индекс|Телефон|Класс|Оценка|Путь|Отправление|Прибытие|Состав", "оплачено|не оплачено|отменён|да|нет|наличные|новый|левый|зелёный", ""),
    "uk": ("Номер рахунку|Дата|Сума|Разом|Знижка|Термін|Тема|Додатки|Замовлення|Доставка|Кількість|Ціна|Опис|Залишок|Місце|Підпис|Печатка|Примітка|Вага|Розмір|Колір|Висота|Оренда|Діагноз|Початок|Кінець|Відпустка|Посада|Ім'я|Прізвище|Адреса|Індекс|Телефон|Клас|Оцінка|Відправлення|Прибуття|Склад", "сплачено|скасовано|так|ні|готівка|новий|зелений", ""),
    "bg": ("Номер на фактура|Дата|Сума|Общо|Отстъпка|Падеж|Относно|Поръчка|Доставка|Количество|Цена|Описание|Място|Подпис|Бележки|Тегло|Размер|Цвят|Наем|Начало|Край|Отпуск|Име|Фамилия|Адрес|Телефон|Клас|Оценка|Тръгване|Пристигане|Съставки", "платено|да|не|няма|ново|зелено", ""),
    "el": ("Αριθμός τιμολογίου|Ημερομηνία|Ποσό|Σύνολο|Έκπτωση|Προθεσμία|Θέμα|Συνημμένα|Παραγγελία|Παράδοση|Ποσότητα|Τιμή|Περιγραφή|Υπόλοιπο|Τόπος|Υπογραφή|Σφραγίδα|Παρατηρήσεις|Βάρος|Μέγεθος|Χρώμα|Ύψος|Θερμοκρασία|Ενοίκιο|Διάγνωση|Δόση|Διάρκεια|Έναρξη|Λήξη|Άδεια|Όνομα|Επώνυμο|Διεύθυνση|Τηλέφωνο|Τάξη|Βαθμός|Αναχώρηση|Άφιξη|Υλικά|Εκτέλεση", "πληρώθηκε|ακυρώθηκε|ναι|όχι|μετρητά|νέο|πράσινο", ""),
    "ar": ("رقم الفاتورة|التاريخ|المبلغ|المجموع|الخصم|الموضوع|الطلب|التسليم|الكمية|السعر|الوصف|الرصيد|المكان|التوقيع|ملاحظات|الوزن|المقاس|اللون|الارتفاع|الإيجار|التشخيص|الجرعة|المدة|البداية|النهاية|الإجازة|الوظيفة|الاسم|اللقب|العنوان|الهاتف|الصف|الدرجة|المغادرة|الوصول|المكونات", "مدفوع|ملغى|نعم|لا|نقدا|جديد|أخضر", ""),
    "fa": ("شماره فاکتور|تاریخ|مبلغ|جمع|تخفیف|موضوع|سفارش|تحویل|تعداد|قیمت|توضیحات|مانده|محل|امضا|وزن|اندازه|رنگ|اجاره|شروع|پایان|مرخصی|نام|نام خانوادگی|نشانی|تلفن|کلاس|نمره|حرکت|ورود", "پرداخت شد|بله|خیر|نقد|نو|سبز", ""),
    "he": ("מספר חשבונית|תאריך|סכום|סך הכול|הנחה|נושא|הזמנה|משלוח|כמות|מחיר|תיאור|יתרה|מקום|חתימה|הערות|משקל|מידה|צבע|גובה|שכר דירה|אבחנה|מינון|משך|התחלה|סיום|חופשה|תפקיד|שם פרטי|שם משפחה|כתובת|טלפון|כיתה|ציון|רציף|יציאה|הגעה|מרכיבים", "שולם|בוטל|כן|לא|מזומן|חדש|ירוק", ""),
    "hi": ("बिल संख्या|दिनांक|राशि|कुल|छूट|विषय|ऑर्डर|मात्रा|मूल्य|विवरण|शेष|स्थान|हस्ताक्षर|टिप्पणी|वजन|आकार|रंग|ऊंचाई|किराया|निदान|खुराक|अवधि|आरंभ|समाप्ति|अवकाश|पद|नाम|उपनाम|पता|फोन|कक्षा|अंक|प्रस्थान|आगमन|सामग्री", "भुगतान|रद्द|हाँ|नहीं|नकद|नया|हरा", ""),
    "bn": ("চালান নম্বর|তারিখ|পরিমাণ|মোট|ছাড়|বিষয়|অর্ডার|দাম|বিবরণ|স্থান|স্বাক্ষর|মন্তব্য|ওজন|রং|ভাড়া|শুরু|শেষ|ছুটি|নাম|ঠিকানা|ফোন|শ্রেণি", "পরিশোধিত|হ্যাঁ|না|নতুন", ""),
    "th": ("เลขที่ใบแจ้งหนี้|วันที่|จำนวนเงิน|รวมทั้งสิ้น|ส่วนลด|ครบกำหนด|เรื่อง|คำสั่งซื้อ|การจัดส่ง|จำนวน|ราคา|รายละเอียด|คงเหลือ|สถานที่|ลายเซ็น|หมายเหตุ|น้ำหนัก|ขนาด|สี|ความสูง|อุณหภูมิ|ค่าเช่า|ระยะเวลา|เริ่ม|สิ้นสุด|วันลา|ตำแหน่ง|ชื่อ|นามสกุล|ที่อยู่|โทรศัพท์|ห้อง|ชั้น|คะแนน|ส่วนผสม", "ชำระแล้ว|ยกเลิก|ใช่|ไม่ใช่|เงินสด|ใหม่", ""),
    "ja": ("請求書番号|日付|金額|合計|消費税|割引|件名|注文|数量|単価|備考|残高|場所|署名|重量|寸法|色|高さ|家賃|期間|開始|終了|休暇|役職|氏名|住所|電話番号|学年|成績|出発|到着|材料|作り方", "支払済|未払|はい|いいえ|現金|新品", ""),
    "zh": ("发票号码|日期|金额|合计|税率|折扣|主题|订单|数量|单价|说明|余额|地点|签字|备注|重量|尺寸|颜色|高度|租金|诊断|剂量|期限|开始|结束|职务|姓名|地址|电话|年级|成绩|出发|到达|材料", "已付|取消|是|否|现金|新", ""),
    "ko": ("청구서 번호|날짜|금액|합계|할인|제목|주문|수량|가격|설명|잔액|장소|서명|비고|무게|크기|색상|높이|월세|기간|시작|종료|휴가|직위|이름|주소|전화|학년|점수|출발|도착|재료", "완료|취소|예|아니요|현금|새것", ""),
}  # fmt: skip
_SPLIT = {language: tuple(tuple(part.split("|")) for part in parts) for language, parts in FORMS.items()}
NAMED = tuple(language for language, parts in FORMS.items() if parts[2])
"""The languages whose forms can hold somebody."""
# {a} {b} {c} labels, {x} {y} plain values; the rest are slots of templates.py.
BLANK = (
    "{a}:", "{a}", "{a} :", "{a}: ____", "{a} ______________", "{a} ..............", "{a} *", "{a}?", "{a}: -", "{a}: n/a", "{a}: {num}", "{a} {num}", "{a}: {num}", "{a}: {num}", "{a} {num}", "{a}: {money}", "{a} {money}", "{a}: {num},{num} {unit}", "{a} = {num}", "{a}={num}", "{a}: {date}", "{a} {date}",
    "{a}: {code}", "{a} {code}", "{a} Nr. {num}", "{a} no. {num}", "{a} #{num}", "{a}: {x}", "{a}: {x}", "{a} - {x}", "{a} {x}", "{a} ({x})", "{a}: {x}, {b}: {y}", "{a}: {num}\n{b}: {num}\n{c}: {money}", "{a}:\n{b}:\n{c}:", "{a}: {date}\n{b}: {x}", "{a} {num}  {b} {num}  {c} {num}", "{a}\t{b}\t{c}\n{num}\t{num}\t{num}",
    "{a};{b};{c}\n{code};{date};{num}", "{a},{b},{c}", "{a} | {b} | {c}", "| {a} | {b} |\n|---|---|\n| {num} | {x} |", "{a}/{b}", "{a} / {b}: {num} / {num}", "{a}, {b}, {c}", "- {a}\n- {b}\n- {c}", "1. {a}\n2. {b}\n3. {c}", "[ ] {a}\n[x] {b}", "{num} {a}", "{num}x {a} {money}", "* {a}: {x}", "{a} {b}", "{a} {b} {c}",
    "{a}\n{b}", "{a}\n\n{x}", "<{a}> {num}", "{a}: [{b}]", "({a})", "{a}...", "{a}!", "{date} {a} {money}", "{date};{a};{num},{num}", "{time} {a}", "{a} {time}", "{a}: {time} {b}: {time}", "\"{a}\": {num}", "\"{a}\": \"{x}\",", "{{\"{a}\": \"{x}\", \"{b}\": {num}}}", "{a}: {url}", "{a} % {num}", "{a} +{num}", "{a}: {num} - {num}", "{x}: {num}", "{x}", "{x}, {y}", "{num} {x}", "{x} {date}",
)  # fmt: skip
HELD = (
    "{a} {num}, {p} {F}", "{a}: {num}, {p}: {F}", "{a} {num}\n{p} {F}", "{p}: {F}\n{a}: {num}", "{p}: {F}", "{p} {F}", "{p}: {V}", "{p}: {L}", "{p}: {S}", "{p}: {U}", "{p}: {X}", "{p}: {F}, {a}: {money}", "{a}: {money}\n{p}: {F}\n{b}: {date}", "{a}: {x}; {p}: {G} {L}", "{a} {code} - {p} {V}", "{a} {date} {F}", "{a}: {b}\n{p}: {F} ({num})", "{p}: {F} / {a}: {x}",
    "{p};{a};{b}\n{F};{num};{money}\n{F};{num};{money}", "{a}\t{p}\t{b}\n{num}\t{F}\t{money}", "{a},{p}\n{num},{V}\n{num},{F}", "| {p} | {a} |\n| {F} | {num} |", "{{\"{a}\": {num}, \"{p}\": \"{F}\"}}", "{F} - {a}: {num}", "{F}, {a} {num}", "{F}: {a} {x}", "{a} {L}: {money}", "{a} {G}: {x}", "{a}: ____ {p}: {F}", "{p}: ____\n{a}: {F}", "{a} {num} {G} {L}", "{a}: {num} ({F})", "{a} {num}, {p}: {l}", "{p} {g} {l}, {a} {num}",
)  # fmt: skip


def _filled(text: str, language: str, rng: random.Random, *, case: Callable[[str], str]) -> str:
    labels, values, people = _SPLIT[language]
    for slot, pool in (("a", labels), ("b", labels), ("c", labels), ("x", values), ("y", values), ("p", people)):
        text = text.replace("{" + slot + "}", case(rng.choice(pool)))
    return text


def _case(rng: random.Random) -> Callable[[str], str]:
    return rng.choices((str, str.lower, str.upper, str.title), (10, 2, 1, 1))[0]


def blank(rng: random.Random) -> str:
    """A form or a part of one with nobody in it, as a template."""
    language = "de" if rng.random() < 0.15 else rng.choice(list(FORMS))
    return _filled(rng.choice(BLANK), language, rng, case=_case(rng))


def held(rng: random.Random) -> tuple[str, str]:
    """A form that names somebody, as a template, and its language."""
    language = "de" if rng.random() < 0.15 else rng.choice(NAMED)
    return _filled(rng.choice(HELD), language, rng, case=_case(rng)), language
