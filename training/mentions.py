# ruff: noqa: E501, RUF001
"""People named in passing: chat in small letters, first or last names alone, rows in odd order, sentences of seventeen languages, and beside words of fragments.py.

The slots are those of templates.py and everyday.py, {V} a whole name with a particle or a compound, {U} a family name in capitals and a given name, {Q} a
person whose name is also a word, in small letters; {N} the same with its capital.
"""

from __future__ import annotations

import random
import unicodedata

from . import fragments, labels, phrases
from .gold import Item
from .names import Faked

CHAT = (
    "ok tell {g} im late", "tell {g} ill call back", "can u ask {g} abt {day}", "did u see {g} yest", "{g} hasnt paid yet", "{g} wants 2 know", "hey {g} u coming", "hi {g} its me", "hello {g} any news", "morning {g} and {g}", "gn {g}", "bye {g} c u {day}", "thx {g} n {g}", "cheers {g} mate", "sorry {g} cant", "happy bday {g}", "welcome {g} to the team", "{g} left the group", "{g} joined", "{g} is typing", "{g} added {g}", "who invited {g}", "is it {g} or {g} on call", "me, {g}, {g} n {g} tmrw", "{g}, {g}, {g} and me", "{g}, {g}, {g} in?", "{g} {l} wants a refund", "{f} called at {time}", "{f} rang twice", "call {f} back asap", "{f} never replied", "meeting w {f} at {time}",
    "spoke 2 {f} today", "{l} is the new manager", "{l} says its fine", "prof {l} moved the exam", "dr {l} is away", "mr {l} left a msg", "mrs {l} rang again", "ask mr {l} for the form", "coach {l} benched me", "frau {l} fragt nach dem vertrag", "herr {l} kommt um {time}", "mme {l} est absente", "señora {l} llamó", "signora {l} ha chiamato", "pan {l} dzwonil", "pani {l} czeka", "{g} from sales", "{g} in it", "{g} at the desk", "{g} next door", "{g} upstairs is loud", "{g} my landlord", "my boss {g}", "my sis {g}", "my mate {g} n his gf {g}", "our neighbour {l}", "the {l}s are here", "{g}s car", "{g}s bday is {date}", "its {g}s fault", "{g}'s not in", "got it from {g}", "ask for {g}", "cc {g}", "fwd to {g} pls", "for {g} only",
    "to {g}: ok", "{g} -> {g}: done", "from: {g} {l}", "re: {g}s leave", "{g}? no. {g}? no.", "{g}!!! call me", "omg {g} stop", "lol {g} again", "wtf did {g} say", "{g} ur so funny", "{g} u ok hun", "luv u {g} xx", "miss u {g}", "ty {g} ur the best", "gj {g}", "gg {g}", "np {g}", "same here {g}", "yes {g} i know", "no {g} dont", "wait for {g}", "dont tell {g}", "let {g} know", "remind {g} pls", "pick up {g} at {time}", "drop {g} off first", "{g} needs a lift", "sitting w {g}", "on a call w {g} n {l}", "{time} {g} {time} {l} {time} {g}", "{g} off sick, {g} covers", "swap w {g} on {day}", "shift: {g} {time}, {g} {time}", "{g} paid {money}, {g} owes {money}", "split {g} {money} {g} {money}", "{g} has covid", "{g} is {num} today", "rip {f}", "{f} was here",
    "anyone know {f}", "whos {f}", "looking for {f} from {C}", "is {f} still at {O}", "{f} ({num})", "{f}, {num}, from {C}", "{f} aka {g}", "add {f} pls", "{f} {phone}", "{f} {email}", "{Q} said ok", "tell {Q} im late", "is {Q} in", "{Q} n {g} r out", "ask {Q} or {Q}", "{Q} {l} rang", "thx {Q}", "{Q} has it", "{Q}s phone is off", "where is {Q}", "my friend {Q}", "{Q} pls call {g}", "w/ {Q} at the pub", "{Q} broke it", "hey {Q} u up", "{Q} and {Q} are married", "{Q} {l} from {O}", "{Q} cant come {day}", "night {Q}", "happy birthday {Q}", "{Q}: omw\n{g}: ok", "seen {Q}?", "give it to {Q}", "{Q} told me", "{Q} wont pay", "{Q} lives in {C}", "{Q}, {g} and {l}",
    "[{time}] {g}: any1 there\n[{time}] {g}: yes", "{time} - {f}: see u", "{date}, {time} - {F}: ok", "{g}: tell {g}\n{g}: tell {g} what", "{g} (admin): pls mute", "~{g}", "{g}🙂 thanks", "❤ {g}", "{g}❤{g}", "+1 {g}", "^ what {g} said", "{g} pinned a message", "reply to {g}: no", "{g} · {time}", "seen by {g}, {g} and {num} others", "missed call from {f}", "voice msg {g} {num} sec", "{g} changed the subject", "{g} sent a photo", "{g} reacted to {g}", "poll by {g}", "bump {g}", "btw {g} {l} quit", "fyi {g} is on leave til {day}", "eta {g}?", "wfh: {g}, {g}, {l}", "ooo: {g} {l}", "standup: {g}, {g}, {l}", "lgtm {g}", "ptal {g}", "assigning {g} {l}", "cc {f}, {f}",
)  # fmt: skip
PLACED = (
    "{V}", "{V}\n", "{U}", "{X}", "{F}", "{V} ({num})", "{F} ({num})", "{G} ({num})", "{X} ({num})", "{F} ({num}), {role}", "{F}, {num}, {role}", "{V}, {role}", "{U}, {role}", "{role}: {V}", "{role} {V}", "{role} {U}", "{F} – {role}", "{F} | {role} | {O}", "{F} / {F} / {F}", "{F}; {F}; {F}", "{F} · {F}", "{F} & {F}", "{V} and {V}", "{F}, {V}, {U}", "- {V}\n- {F}\n- {F}", "* {V}\n* {U}", "1. {V}\n2. {F}\n3. {V}", "a) {F} b) {F}", "{num}. {U} {num}:{num}", "{num} {U} {C}", "{num} {X} {num}", "{X}, {X}", "{X} - {X}", "MR {X}", "MRS {Y}", "HERR {Y}", "FRAU {Y}", "MME {Y}", "ATTN: {X}", "TO: {X}", "FROM {X}", "SIGNED {X}", "PATIENT {X} DOB {date}", "PASSENGER {X} SEAT {num}A", "{X} IS LATE", "CALL {X} NOW", "HAPPY BIRTHDAY {X}", "{Y} RETIRES",
    "{Y} WINS AGAIN", "THANKS {X}", "PAID {X} {money}", "{X} {money}", "{date} {X}", "{S}", "{Y} {G}", "{Y} {G} {num}", "{Y} {G}, {Y} {G}", "{Y} {G} ({C})", "{G} {Y}", "{G} {Y}, {O}", "{V} rang.", "{V} is out.", "{V} signed for it.", "{V} lives in {C}.", "{V} of {O}", "Yesterday {V} called.", "Please ask {V}.", "Invoice for {V}", "letter from {V}", "talked to {V}", "met {V}", "with {V} and {G}", "according to {V}", "handed to {V}", "thanks, {V}", "Thanks\n{V}", "Regards, {V}", "Dear {V},", "{V} wrote:", "{V}: yes", "{V} {phone}", "{V} <{email}>", "{A}\n{V}", "{V}\n{A}", "{V}, {A}", "{V} {date}", "born {V}", "née {L}", "{G} {L} née {L}", "{F}, geb. {L}", "{F} (geb. {L})", "{F} ur. {date}", "{F}, né le {date}", "{F} nar. {date}", "{F} nata a {C}", "{F}, f. {date}",
    "{G} rang.", "{L} rang.", "{G} is out.", "{L} is out.", "{G} only.", "{L} only.", "{G} agreed.", "{L} disagreed.", "Then {G}.", "Also {L}.", "Not {L}.", "But {G} did.", "Why {G}?", "Which {L}?", "{G}?", "{L}?", "{G}.", "{L}!", "Only {G} and {L} came.", "{G}, {L}, {G}", "{L} / {L}", "{L}-{L}", "{L} v {L}", "{L} & {L}", "{G} u. {G}", "{G} und {G} {L}", "{G} et {G} {L}", "{G} y {G} {L}", "{G} e {G} {L}", "{G} og {G} {L}", "{G} och {G} {L}", "{G} ja {G} {L}", "{G} i {G} {L}", "{G} a {G} {L}", "{G} és {G}", "{G} și {G} {L}", "{G} ve {G} {L}", "{G} en {G} {L}", "Fam. {L}", "Familie {L}", "famille {L}", "famiglia {L}", "familia {L}", "familjen {L}", "rodzina {L}", "rodina {L}", "Eheleute {L}", "Geschwister {L}", "Gebr. {L}", "Ww. {L}", "Dr. med. {L}", "Dr. {V}", "Prof. Dr. {V}", "Dipl.-Ing. {V}", "Mag. {V}", "Ing. {V}", "Mgr. {V}", "avv. {V}", "Me {L}", "lic. {V}", "Sr. {V}", "Sra. {V}", "Dña. {V}", "mgr {V}", "inż. {V}", "Hr. {L}", "Fr. {L}", "dhr. {L}", "mevr. {V}",
)  # fmt: skip
TABLES = (
    "{U},{date},{num}", "{U};{C};{num}", "{U}\t{num}\t{status}", "{Y},{G},{date}\n{Y},{G},{date}", "{Y};{G};{code}", "{num},{Y},{G}", "{L},{G},{num}\n{L},{G},{num}\n{L},{G},{num}", "{code},{L},{G},{email}", "{date};{L} {G};{money}", "{L} {G};{L} {G};{L} {G}", "{V},{num},{C}\n{V},{num},{C}", "{V}\t{O}\t{date}", "{f};{num}", "{l},{g},{num}", "{l} {g},{status}", "{num}|{F}|{status}|{money}", "id|who|when\n{num}|{G}|{date}\n{num}|{L}|{date}", "lastname\tfirstname\n{L}\t{G}\n{L}\t{G}", "{status},{F},{num}", "{money};{V};{kind}", "{kind},{U},{C}", "{{\"last\": \"{L}\", \"first\": \"{G}\"}}", "{{\"first\": \"{G}\", \"age\": {num}, \"last\": \"{L}\"}}", "{{\"n\": \"{U}\", \"c\": \"{C}\"}}", "{{\"to\": [\"{V}\", \"{F}\"]}}", "{{\"id\": {num}, \"name\": \"{V}\"}}", "[\"{G}\", \"{L}\", {num}]",
    "('{F}', {num}, '{status}')", "user={f} status={status}", "user=\"{V}\" ip={num}", "{date} {time} {level} {F} logged in", "{date} {time} login ok for {f}", "{time} {level} order {num} by {V}", "{time} {level} {U} {status}", "{level} assigned to {G} {L}", "audit: {F} -> {F}", "{date} {F} changed {v} from {num} to {num}", "actor={F};action={v}", "{v}: {F}", "{v}={F}", "name: {V}\n{v}: {num}", "names: [{G}, {G}, {L}]", "- name: {F}\n  {v}: {num}", "owner = \"{V}\"", "<p>{V}</p>", "<td>{U}</td><td>{num}</td>", "<li>{F}</li><li>{V}</li>", "| {U} | {num} |", "| {num} | {L} | {G} |", "{F}{{{num}}}", "{num}: {F}\n{num}: {V}", "#{num} {F}", "{num} {F} {num} {F}", "{F} {num} {num} {num}", "{V} {num},{num}", "{C};{V}", "{O};{V};{date}", "{L} {G[0]}.;{num}", "{L}, {G[0]}. {num}", "{G[0]}. {L} {num}", "{L} {num}\n{L} {num}\n{G} {num}",
)  # fmt: skip
BESIDE = (
    "{N} {L} felt {noun}.", "{N} is full of {noun}.", "{N} {L} {verb}s {plural}.", "{N} and {G} {verb} the {noun}.", "Dear {N}, the {noun} is {adj}.", "{N} {L} and {N} {L}", "{N} {L} ({num})", "{N} {L}, {role}", "No {noun} for {N}.", "{N}'s {noun}", "I told {N} about the {noun}.", "It was {N} who {verb}ed.", "the {adj} {noun} of {N} {L}", "{N}, {noun}, {noun}", "{N} likes {food}.", "{N} {L} drives a {make2}.", "{G} sells a {make2} {num}.", "{G}'s {make2} broke.", "{make2} repaired by {F}", "{L} bought {make2} and {make2}.", "{dish} for {G}", "{dish}, says {F}", "{G} made {dish}.", "{F}: {dish} {money}", "table {num} {L}: {dish}", "{G} orders {num} x {dish}", "{item} for {G}, {item} for {L}", "{num} {item}, {F}", "{item} {money} {G}", "{F} ({item})", "{soft2} by {F}", "{F} maintains {soft2}.",
    "ask {G} about {soft2}", "{soft2}, {soft2} and {F}", "{G} learns {soft2}.", "{cmd} {opt}  # {G}", "{cfg}: {F}", "{cfg}: {num}  # ask {G}", "{cfg}:\n  - {F}\n  - {F}", "{court} {date}, {L} v {L}", "{L} v. {L}, {num} {court} {num}", "{court}, {role} {L}", "§ {num} {statute}, {T} {L}", "{statute} {num}, {F}", "{L}, {statute}, § {num} {law_word} {num}", "{L}/{L}, {statute}, {num}. Aufl.", "in {L}, {statute} § {num}", "{F} read {scripture} {num}:{num}", "{scripture} {num},{num} ({G})", "{F} found {gene}.", "{gene} positive: {F}", "{L} et al., {gene} in {noun}", "{num} mL {chem}, {L}", "{F} observed {sky} {num}.", "{G} bought {tick} at {num}.", "{tick} {num}, {L} said", "{std} {num}, approved by {F}", "{epo} {tool} for {T} {L}", "{L} uses a {epo} {tool}.", "{G} has {epo} syndrome.", "{F} measured {num} {epo}.", "{T} {L}: {epo} {tool} positive",
    "{club} sign {F}", "{L} ({club})", "{club} - {club} {num}:{num} ({L}, {L})", "{club} {num} {club} {num} {L} {num}'", "{nat} {num}:{num} {nat}, {L} {num}.", "{nat}: {L}, {L}, {L}", "{F} ({nat}) {num}.{num}", "{wday} {G}", "{wday}: {G}, {L}", "{wday} {time} {F}", "{mon}: {F} {money}", "{num}. {mon} {V}", "{hol} bei {G}", "{hol} with {G} and {G}", "{F}, {hol} {num}", "{time} {C}, {F}", "{C} {time} {G} {L}", "{G} in {C} until {wday}", "{L} {wday} {time}, {L} {wday} {time}", "{wday}-{wday} {L}", "{acr} {num} {F}", "{role} {N} {L}", "{Verb} the {noun}, {N}.", "will {Q} {verb} it", "{Q} felt {adj}", "{Q} {l} {verb}s {plural}", "{adj} {noun}, {Q}", "{slang} {Q} {slang}", "{Q} {slang} {g}", "{N} may {verb}; {G} will {verb}.", "Will {N} {verb}?", "May {G} {verb}?", "Mark it, {G}.", "Grant {G} access.", "Bill {F} {money}.", "Chase {G} about the {noun}.",
)  # fmt: skip
TONGUES = {
    "de": "{V} hat angerufen.|Gestern war {V} hier.|Hat {G} den Schlüssel?|{G} ist krank, {G} springt ein.|{L} kommt später.|Das Auto von {F} steht im Hof.|Bitte an {V} weiterleiten.|Frag mal {G}.|{G}s Hund bellt.|Mit {G} und {L} gesprochen.|Termin mit {V} um {time}|Laut {L} ist alles fertig.|{V} (SPD) widersprach.|{F} und {F} heiraten.|Wir trauern um {V}.|Ich heiße {F}.|Mein Name ist {V}.|Grüße von {G}|kommt {g} auch?|sag {g} bescheid|{g} hat den bus verpasst|war {f} schon da|Im Keller wohnt {V}.|Der Lehrer {L} fehlt.|Nachbarin {L} gießt die Blumen.|Das Buch schrieb {V}.|Tor durch {L}!|Mieterin {F} zieht aus",
    "fr": "{V} a appelé.|Hier, {V} était là.|{G} est malade, {G} remplace.|La voiture de {F} gêne.|Demande à {G}.|J'ai parlé avec {V}.|Rendez-vous avec {V} à {time}|Selon {L}, tout est prêt.|{V} a refusé.|{G} et {L} se marient.|Je m'appelle {F}.|Mon nom est {V}.|Bises à {G}|tu viens avec {g} ?|dis à {g} que je suis en retard|{g} a raté le train|{f} est passé hier|Le livre de {V}|But de {L} !|La voisine, {F}, chante.|Merci {G} et {G}|C'est {G} qui l'a dit.|Chez {L} ce soir|{V}, maire de {C}|{U} absent|Élève : {U}|d'après {V}|{G} te cherche",
    "it": "{V} ha chiamato.|Ieri c'era {V}.|{G} è malata, la sostituisce {G}.|L'auto di {F} è fuori.|Chiedi a {G}.|Ho parlato con {V}.|Appuntamento con {V} alle {time}|Secondo {L} è pronto.|{V} ha rifiutato.|{G} e {L} si sposano.|Mi chiamo {F}.|Sono {G}.|Saluti a {G}|vieni con {g}?|di' a {g} che arrivo tardi|{g} ha perso il treno|{f} è passato ieri|Il libro di {V}|Gol di {L}!|La vicina {F} canta.|Grazie {G} e {G}|L'ha detto {G}.|Da {L} stasera|{V}, sindaco di {C}|il signor {L}|la dottoressa {V}|il figlio di {G}",
    "es": "{V} ha llamado.|Ayer vino {V}.|{G} está enferma y viene {G}.|El coche de {F} molesta.|Pregunta a {G}.|He hablado con {V}.|Cita con {V} a las {time}|Según {L}, está listo.|{V} se negó.|{G} y {L} se casan.|Me llamo {F}.|Soy {G}.|Saludos a {G}|¿vienes con {g}?|dile a {g} que llego tarde|{g} perdió el tren|{f} pasó ayer|El libro de {V}|¡Gol de {L}!|La vecina {F} canta.|Gracias {G} y {G}|Lo dijo {G}.|En casa de {L}|{V}, alcalde de {C}|don {V}|doña {G}|el hijo de {G}|la señora {V}",
    "pt": "{V} ligou.|Ontem veio {V}.|{G} está doente.|O carro de {F} está fora.|Pergunta à {G}.|Falei com {V}.|Consulta com {V} às {time}|Segundo {L}, está pronto.|{G} e {L} casam.|Chamo-me {F}.|Meu nome é {V}.|Abraço à {G}|vens com o {g}?|diz ao {g} que estou atrasado|{g} perdeu o trem|O livro de {V}|Gol de {L}!|Obrigado {G} e {G}|dona {G}|seu {G}|o senhor {V}|filho de {V}",
    "nl": "{V} heeft gebeld.|Gisteren was {V} er.|{G} is ziek, {G} valt in.|De auto van {F} staat scheef.|Vraag het {G}.|Ik sprak met {V}.|Afspraak met {V} om {time}|Volgens {L} is het klaar.|{G} en {L} trouwen.|Ik heet {F}.|Mijn naam is {V}.|Groetjes aan {G}|komt {g} ook?|zeg {g} dat ik later ben|{g} miste de trein|Het boek van {V}|meneer {L}|mevrouw {V}|Dank je {G} en {G}|De buurman {F} boort.",
    "sv": "{V} ringde.|I går var {V} här.|{G} är sjuk, {G} hoppar in.|Bilen tillhör {F}.|Fråga {G}.|Jag pratade med {V}.|Möte med {V} klockan {time}|Enligt {L} är det klart.|{G} och {L} gifter sig.|Jag heter {F}.|Mitt namn är {V}.|Hälsa {G}|kommer {g} med?|säg till {g} att jag blir sen|{g} missade tåget|Boken är av {V}|Mål av {L}!|Tack {G} och {G}|{G}s hund skäller.|grannen {F}|läraren {L} är borta|farfar {G}",
    "da": "{V} ringede.|I går var {V} her.|{G} er syg.|Bilen tilhører {F}.|Spørg {G}.|Jeg talte med {V}.|Møde med {V} kl. {time}|Ifølge {L} er det klart.|{G} og {L} skal giftes.|Jeg hedder {F}.|Mit navn er {V}.|Hils {G}|kommer {g} også?|sig til {g} at jeg er forsinket|{g} nåede ikke toget|Bogen er af {V}|Tak {G} og {G}|{G}s cykel|naboen {F}|lægen {L}",
    "no": "{V} ringte.|I går var {V} her.|{G} er syk.|Bilen tilhører {F}.|Spør {G}.|Jeg snakket med {V}.|Møte med {V} kl. {time}|Ifølge {L} er alt klart.|{G} og {L} gifter seg.|Jeg heter {F}.|Navnet mitt er {V}.|Hils {G}|kommer {g} også?|si til {g} at jeg er sein|{g} mista bussen|Boka er av {V}|Takk {G} og {G}|{G}s sykkel|naboen {F}|læreren {L}|hos {G}",
    "fi": "{F} soitti.|Eilen {F} kävi täällä.|{G} on kipeä, {G} tulee tilalle.|Kysy: {G} tietää.|Puhuin: {F} suostui.|Tapaaminen: {F} klo {time}|{G} ja {L} menevät naimisiin.|Olen {F}.|Nimeni on {F}.|Terveisiä, {G}|tuleeko {g} mukaan?|onko {g} jo kotona|{g} myöhästyi junasta|Kirjan kirjoitti {F}|Maali, {L}!|Kiitos {G} ja {G}|naapuri {F} laulaa|opettaja {L} puuttuu|Lääkäri {L} lähti.|{F} asuu täällä.|Siellä olivat {G}, {G} ja {L}.",
    "pl": "{F} dzwonił.|Wczoraj była {F}.|{G} jest chora, {G} zastępuje.|Zapytaj, czy {G} wie.|Przyszedł {F}.|Spotkanie: {F}, {time}|Jak mówi {L}, wszystko gotowe.|{G} i {L} biorą ślub.|Nazywam się {F}.|Jestem {G}.|Pozdrawiam, {G}|czy {g} też idzie?|{g} spóźnił się na pociąg|{f} był wczoraj|Książkę napisał {F}|Gol: {L}!|Dzięki {G} i {G}|sąsiadka {F} śpiewa|lekarz {L} wyszedł|pan {L} i pani {L}|mec. {F}|ks. {F}",
    "cs": "{F} volal.|Včera tu byla {F}.|{G} je nemocná, {G} zaskočí.|Přišel {F}.|Schůzka: {F}, {time}|Jak říká {L}, je hotovo.|{G} a {L} se berou.|Jmenuji se {F}.|Jsem {G}.|Zdraví {G}|přijde {g} taky?|{g} nestihl vlak|{f} tu byl včera|Knihu napsal {F}|Gól: {L}!|Díky {G} a {G}|sousedka {F} zpívá|lékař {L} odešel|pan {L} a paní {L}|Vyřizuje {F}.|JUDr. {F}|učitel {L} chybí",
    "hu": "{L} {G} telefonált.|Tegnap itt járt {L} {G}.|{G} beteg, {G} helyettesít.|{L} {G} aláírta.|Találkozó: {L} {G}, {time}|{G} és {G} összeházasodnak.|{L} {G} vagyok.|A nevem {L} {G}.|Üdv, {G}|jön {g} is?|{g} lekéste a buszt|A könyvet {L} {G} írta.|Köszi {G} és {G}|a szomszéd {L} énekel|{L} doktor elment|Dr. {L} {G}|tanár: {L} {G}|{L} {G} ({num})",
    "ro": "{F} a sunat.|Ieri a venit {F}.|{G} e bolnavă, vine {G}.|Am vorbit cu {F}.|Întâlnire cu {F} la {time}|Potrivit lui {L}, e gata.|{G} și {L} se căsătoresc.|Mă numesc {F}.|Sunt {G}.|Salutări, {G}|vine și {g}?|spune-i lui {g} că întârzii|{g} a pierdut trenul|Cartea lui {F}|Gol, {L}!|Mulțumesc {G} și {G}|vecina {F} cântă|domnul {L}|doamna {F}|{Y} {G}|medicul {L} a plecat",
    "tr": "{F} aradı.|Dün {F} geldi.|{G} hasta, {G} gelecek.|{F} ile konuştum.|{F} ile randevu {time}|{G} ve {G} evleniyor.|Benim adım {F}.|Ben {G}.|Selamlar, {G}|{g} de geliyor mu?|{g} treni kaçırdı|Kitabı {F} yazdı.|Gol, {L}!|Teşekkürler {G} ve {G}|komşu {F} şarkı söylüyor|{G} Bey gelmedi|{G} Hanım aradı|Sayın {F}",
    "fa": "{G} jan salam|salam {g} khoobi|{F} zang zad.|Dirooz {F} amad.|{G} mariz ast.|ba {g} harf zadam|esme man {F} ast|{G} va {G} ezdevaj kardand|be {g} begoo dir miresam|aghaye {L} raft|khanoome {L} nayamad|{F}, ostad|doktor {L} nist|mersi {G} joon|{g} koja hasti|ketabe {F}|agha {G} lotfan|{V} emrooz nemiad",
    "en": "{V} and {V} flew in from {C}.|Ms {L} asked {V} to sign.|My tutor {V} left.|{V} teaches at {I}.|{V}, my colleague from {C}, is {adj}.|{V}'s {noun} was {adj}.|We hired {V} in {month}.|{V} from {O} will call {V}.|Have you met {V}?|The {noun} by {V} is {adj}.|A call with {V} at {time}.|{V} thinks so; {L} does not.|Did {V} approve?|Both {G} and {V} agreed.|{V} was born in {M}.|photo: {V}|translated by {V}|{V}, who {verb}s {plural}, is {num}.|I owe {V} {money}.|Sent to {V} on {date}.|{U} and {U} are {adj}.|Passenger {U} missed flight {code}.",
}  # fmt: skip
_TONGUES = {language: tuple(text.split("|")) for language, text in TONGUES.items()}
ORIGINS = {
    "de": ("de",), "fr": ("fr",), "it": ("it",), "es": ("es_",), "pt": ("pt",), "nl": ("nl",), "sv": ("sv", "nordic"), "da": ("da", "nordic"), "no": ("no",), "fi": ("fi",), "pl": ("pl",), "cs": ("cs", "sk"), "hu": ("hu",),
    "ro": ("ro",), "tr": ("tr", "turkish"), "fa": ("persian",), "en": ("de", "fr", "it", "es_", "sv", "no", "da", "fi", "pl", "cs", "nl", "hu", "ro", "persian", "el"), "sk": ("sk", "cs"), "hr": ("hr",), "sl": ("sl",), "et": ("et",),
    "lv": ("lv",), "lt": ("lt",), "is": ("icelandic",), "vi": ("vietnamese",), "id": ("id", "malay"), "sw": ("sw", "en_KE"), "ca": ("es_",),
}  # fmt: skip
# The pools of each culture, by the start of their names, and what stands before its family names.
_PARTICLES = (
    (("de",), "von |von der |vom |zu |von und zu |zum |zur |von den "), (("fr",), "de |de la |du |d'|Le |La |des |de Saint-|L'"), (("it",), "di |de |del |della |dello |dal |Dalla |De |Di |D'|Lo |La "), (("es_",), "de |de la |del |de los |de las |San "),
    (("nl",), "van |van de |van der |van den |ter |ten |de |van 't |in 't |op den "), (("pt",), "da |de |do |dos |das "), (("sv", "da", "no", "nordic"), "af |von |"), (("arabic",), "al-|Al |El |el-|bin |ben |Abu |Ben "), (("persian",), ""), (("pl", "cs", "hu", "ro", "fi"), ""),
)  # fmt: skip
_ENDS = ("zadeh", "pour", "nia", "far", "nejad", "i", "ian", "zad", "manesh", "-Tehrani", "-Rad", "-Far")
_PLAIN = str.maketrans("łŁøØđĐıİßæÆœŒ", "lLoOdDiIsaAoO")


def particled(faked: Faked, rng: random.Random) -> str:
    """A whole name as its culture joins them: with a particle, with two family names, with a compound given name."""
    starts, particles = rng.choice(_PARTICLES)
    if faked.near and rng.random() < 0.8:
        near = [(s, p) for s, p in _PARTICLES if set(s) & set(faked.near)]
        starts, particles = rng.choice(near) if near else (starts, particles)
    origin = rng.choice([o for o in faked.pools if o.startswith(starts)])
    given, family = faked.given(origin), rng.choice(faked.pools[origin][1])
    draw = rng.random()
    if "persian" in starts and draw < 0.6:
        family += rng.choice(_ENDS)
    elif particles and draw < 0.7:
        particle = rng.choice(particles.split("|"))
        if not particle.endswith("'") or family[0] in "AEIOUHÉÀÈ":
            family = particle + family
    elif draw < 0.8:
        family = f"{family}{rng.choice('- ')}{rng.choice(faked.pools[origin][1])}"
    if rng.random() < 0.2:
        given += rng.choice("- ") + faked.given(origin)
    elif rng.random() < 0.08:
        given = f"{given[0]}."
    return f"{given} {family}"


def surname_first(faked: Faked, rng: random.Random) -> str:
    """A family name in capitals and a given name, in the order of forms and start lists."""
    origin = faked.origin()
    family, given = faked.family(origin).upper(), faked.given(origin)
    return rng.choice([f"{family} {given}", f"{family} {given}", f"{family}, {given}", f"{given} {family}"])


def mention(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """A template that names somebody, and the starts of its name pools (none: any)."""
    text, near = _carrier(rng)
    return fragments.slotted(text, rng), near


def _carrier(rng: random.Random) -> tuple[str, tuple[str, ...]]:
    draw = rng.random()
    if draw < 0.30:
        return rng.choice(CHAT), ORIGINS["en"] if rng.random() < 0.3 else ()
    if draw < 0.45:
        return rng.choice(PLACED), ORIGINS["en"] if rng.random() < 0.5 else ()
    if draw < 0.53:
        return rng.choice(TABLES), ()
    if draw < 0.65:
        text, language = labels.held(rng)
        return text, ORIGINS[language]
    if draw < 0.77:
        return rng.choice(BESIDE), ()
    language = rng.choice(list(TONGUES))
    text = rng.choice(_TONGUES[language])
    if rng.random() < 0.3:  # somebody beside what nobody is in
        other, gap = phrases.opening(rng, language), rng.choice([" ", "\n", ", ", " - "])
        text = f"{other}{gap}{text}" if rng.random() < 0.6 else f"{text}{gap}{other}"
    return text, ORIGINS[language]


def unaccented(item: Item) -> Item:
    """The item without accents, as keyboards and old systems write it; the same length."""
    text = "".join(unicodedata.normalize("NFD", char)[0] for char in item.text.translate(_PLAIN))
    return Item(text, item.spans, item.ignored, item.annotated)
