# ruff: noqa: E501, RUF001
"""Carrier texts where people are named in passing: chat, rows, comments, fan posts; and places and firms where one would expect people.

The slots are those of templates.py and everyday.py, and {N} a person whose name is also a word, {M} a small place, {I} a school or hospital.
"""

from __future__ import annotations

CHATTER = (
    "ask {g} if hes around", "ask {g} if shes done", "tell {g} n {g} we r late", "has any1 heard from {g}", "{g} said no lol", "lol {g} is so dumb", "{g} pls", "{g} wtf", "where r u {g}", "u there {g}?",
    "wheres {g}", "is {g} in today", "did {g} eat", "{g} cant make it 2nite", "me {g} and {g} r outside", "going w/ {g}", "lunch w/ {g} & {g}?", "from {g} w love", "its {g}s turn", "{g}s phone is dead",
    "not {g} again", "ok so {g} told {g} that i left", "brb, {g} at the door", "{g} {l} from accounts wants it", "ping {g} or {g} {l}", "can {g} do the {day} shift", "pls add {g} {l} to the list", "i gave it to {g} yesterday",
    "nah {g} has the keys", "k {g}", "night {g} x", "morning {g}!", "soz {g}, wrong chat", "hey its {g}", "yep, {g} here", "{g}: omw", "{g}: kk\n{g}: cool", "[{time}] {g}: who took the {w}\n[{time}] {g}: not me, ask {g}",
    "<{g}> afk\n<{g}> np", "{g}??", "cmon {g}", "{g} my man", "big up {g}", "congrats {g} and {g} on the baby", "get well soon {g}", "hbd {g} {l}!!", "rip {g} {l}", "missing {g} today", "thank u {g} ur a star",
    "@{handle} is {g} with you", "mum says hi to {g}", "my bro {g} loves this", "my cousin {g} n his wife {g}", "so {g} goes like, no way", "idk ask {g}", "prob {g}", "prolly w {g} and them", "saw {g} at the gym w {g}", "{g} broke the {v} build",
    "does {g} still work at {O}", "{G}, you up?", "{G} pls reply", "Ask {G} if the {w} is ready.", "no {G}, not today", "And {G}?", "Just {G} and me.", "{G} has it.", "{G} did.", "w/ {G}, {G} & {G}", "{G}'s there already", "It was {G}.",
    "Tell {G} {L} I said yes.", "{L} wants it by {day}.", "{L} called.", "Spoke to {L}.", "{L} and {L} are out {day}.", "Per {L}: no.", "thx {L}", "{G}+{G}", "{G} x {G}", "{G}/{G} to follow up", "Nice one, {G}", "Oi {G}!",
)  # fmt: skip
ROWS = (
    "first_name,last_name,city\n{G},{L},{C}\n{G},{L},{C}\n{G},{L},{C}", "surname,forename,grade\n{L},{G},{num}\n{L},{G},{num}", "Nachname;Vorname;Ort\n{L};{G};{C}\n{L};{G};{C}", "nom;prénom;service\n{L};{G};{kind}\n{L};{G};{kind}",
    "apellido,nombre,nota\n{L},{G},{num}\n{L},{G},{num}", "cognome;nome;importo\n{L};{G};{num}\n{L};{G};{num}", "nazwisko;imię;miasto\n{L};{G};{C}", "{L}\t{G}\t{date}\n{L}\t{G}\t{date}\n{L}\t{G}\t{date}", "{G}\t{L}\t{status}\t{num}",
    "{num};{L};{G};{date};{status}", "{code};{G} {L};{money}", "{date},{F},{money},{status}", "{date}\t{F}\t{kind}\t{money}\n{date}\t{F}\t{kind}\t{money}", "{L} {G};{num};{C}", "{f},{num},{status}\n{f},{num},{status}", "{g},{l},{email}\n{g},{l},{email}",
    "{Y},{G},{num}\n{Y},{G},{num}", "{Y};{G};{date};{C}", "emp,mgr,dept\n{F},{F},{kind}\n{F},{F},{kind}", "player,team,pts\n{L},{O},{num}\n{L},{O},{num}", "{F},{I},{num}", "name\n{F}\n{F}\n{F}\n{F}", "{G}\n{G}\n{G}", "guest|plus one|table\n{F}|{F}|{num}\n{F}|{G}|{num}",
    "| {F} | {F} | {date} |", "{num}\t{L}, {G}\t{num}", "\"{L}, {G}\";\"{A}\"", "{G},{L},\"{A}\",{phone}", "payee: {F} {money}\npayee: {F} {money}", "paid {G} {money}, owed by {L} {money}", "{date} cheque no {num} {F} {money}", "{L} acct {num} bal {money}",
    "Rent {month}: {G} {money}, {G} {money}, {G} paid", "{time} {L}\n{time} {L}\n{time} lunch\n{time} {L}", "- {G}: {w}\n- {G}: {w}\n- {L}: {w} and {w}", "Present: {L}, {L}, {L}. Absent: {L}.", "Lane {num} {F} {num}.{num}\nLane {num} {F} {num}.{num}",
    "1. {L} ({C}) {num}:{num}\n2. {L} ({C}) {num}:{num}\n3. {L} ({C})", "{L} {num}-{num} {L}", "{L} b {L} {num}", "{L} (c), {L}, {L}, {L}, {L} (gk)", "bed {num} {L} NBM; bed {num} {L} home today", "{L} {G}, geb. {date}", "{L} {G} née {L}",
)  # fmt: skip
COMMENTS = (
    "# {G}: please do not {v} this", "# {g} wrote this, blame {g}", "# as {G} {L} pointed out, {v} can be {v}", "// {G} says the {v} must stay", "// hack by {g}, remove after {date}", "/* {F}, {date}: {v} the {v} */", "/* {L}'s patch */", "-- {G} asked for this {v}",
    "# reviewed with {G} and {G}", "# see {G}'s comment in {code}", "# thanks to {F} for the {v}", "# (c) {F} {num}", "; {F} {date} first {v}", "% {F}, {O}", "<!-- {G} will {v} this -->", "{v} = {num}  # {G} wants {num}", "{v}()  // ask {g} why", "return {v}  # {L}, {num}",
    "'''Written by {F} at {O}.'''", "# owner: {F}", "# contact {F} before {v}", "// courtesy of {F}", "# TODO {g}: {v}", "# {G} TODO", "REM {F} {date}", "\"\"\"{W} {v}, after an idea of {F}.\"\"\"", "author: {F}\nmaintainer: {F} <{email}>", "Thanks {G} for the review; {G}, can you merge?", "Merge {v} from {G}'s branch", "Revert {G}'s change to {v}",
    "Credit goes to {F}.", "Pair: {G} & {G}", "users = [\"{F}\", \"{F}\"]", "assert greet(\"{G}\") == \"Hello, {G}!\"", "{{'{v}': '{F}', '{v}': {num}}}", "name = '{G}'  # {v}", "String owner = \"{F}\";", "{v}.setName(\"{F}\")", "print('{F}')",
)  # fmt: skip
FANS = (
    "GOAT {L}", "{L} GOAT!!!", "what a goal by {L}", "{L} on fire tonight", "{L} should have started", "sub {L} off already", "{L} in, {L} out", "{L} to {O} confirmed", "the {L} pick was awful", "with the {num}th pick: {F}", "{G} do a {v} video", "{G} please do a video on {w}", "{G}, your videos saved me", "first! love u {G}",
    "{G} is so underrated", "who else came from {G}'s channel", "{L}'s voice gives me chills", "the {L} album is out", "new {F} album!!", "{F} cover of my favourite song", "a {L} cover", "feat. {F}", "ft. {G} {L}", "(feat. {G} & {F})", "{F} - {W} {W} (feat. {F})", "prod. by {F}", "DJ {G} b2b DJ {L}", "DJ {L} was amazing", "MC {G}",
    "MC {L} on the mic", "Have you seen {F} live?", "did you get tickets for the {L} concert", "at a {F} concert in {C}", "the {F} concert was cancelled", "I grew up on {L} songs", "{L}'s soundtrack makes the film", "soundtrack by {F}", "score: {F}", "voiced by {F}", "{W} (voiced by {F})", "played by {F}", "dubbed by {L}", "Hair by {G}", "Hair: {F}, make-up: {F}",
    "styled by {G} {L}", "shot by {F}", "photo by {L}", "art by {G}", "lyrics {L}, music {L}", "the latest {L} novel", "reading {L} again", "{L}'s novel is set in {M}", "a {L} film", "every {L} movie ranked", "Grande {G}!", "Forza {G}", "Bravo {G}", "Allez {G}!", "Vamos {G}", "Olé {G}", "Viva {G}", "Danke {G}", "Auf geht's {G}", "Brawo {G}",
    "Heja {G}", "Helal olsun {G}", "Team {G}", "#Team{G}", "Vote {L}", "{L} for mayor", "{L} {num}!", "boo {L}", "Go {G} go!", "Don't go, {G}.", "Don't leave {C}, {G}", "Come to {C}, {G}!", "Stay in {C}, {L}", "Wake up, {G}", "Not in {C}, {G}.", "Why, {G}, why?", "Listen, {G}.",
)  # fmt: skip
PERSONAL = (
    "{G} and {G} were engineers.", "{L} and {L} were brought in to fix it.", "The {L} brothers built it.", "the {L} sisters", "the {L} twins {G} and {G}", "{G}, {G} & {L}", "the {L} boys", "{G} and {G}'s wedding", "the {L} wedding", "{L} senior", "{L} junior", "young {L}", "old {G}", "poor {G}", "little {G}", "our {G}", "my {G}", "dear {G}", "that {L}", "this {G} fellow", "a certain {F}", "one {F}", "{G} the baker",
    "{F} the {w}", "{N} said she would come.", "{N} is late again.", "Thanks {N}, see you {day}.", "I met {N} and {G} in {C}.", "{N} {L}", "{N} {L} works for {O}.", "Ask {N}.", "{N}, can you call {N}?", "hi {N}", "My sister {N} is {num}.", "{N} has the keys.", "{N} told {G} no.", "{T} {N} called.", "by {N} {L}", "Written by {N}", "{N} and {N} are engaged.", "{G} {N}", "{N}'s mother", "{L}, {N}", "{N} moved to {C}.",
    "{L} built the bridge in {date}.", "{L} laughed. {G} did not.", "{L} sighed and closed the door.", "{G} shrugged.", "{G} woke early.", "{G} and {L} went home.", "Then {L} spoke.", "{G} knows.", "{L} knew better.", "{G} never came back from {C}.", "When {L} left {C}, {G} stayed.", "\"{G},\" said {L}, \"go home.\"", "{L} of {O}", "{L} at {O} says so.", "{L} ({O}) and {L} ({O})", "{L}, of {C}, won.",
    "{L} takes over from {L} at {O}.", "a letter from {L} to {L}", "a portrait of {L}", "the late {F}", "née {L}", "alias {F}", "{F}, alias {G}", "heirs of {F}", "c/o {F}, {A}", "z. Hd. {F}", "attn {F}", "signed, {G}", "Patient's wife {G} rang.", "{G}'s mum collected him.", "{L} x2 paracetamol given", "Seen with {G} and mother.", "{G} reports better sleep. {G}'s mood is stable.", "{L}'s bloods are back.",
    "Miss {L}'s class", "Coach {G}", "Nurse {G}", "Officer {L} and Officer {L}", "Agent {L}", "Detective {L} took notes.", "Senior Engineer {F}", "Chief {L}", "Chef {G}", "Private {L}", "Sister {G}", "Brother {G}", "Auntie {G}", "Tante {G}", "Onkel {G}", "Tío {G}", "Opa {G}", "Pan {L}", "Pani {L}", "Herr {L}", "Frau Dr. {L}", "Maître {L}", "Mme {L}", "M. {L}", "Sig. {L}", "dott.ssa {L}", "kyrios {L}", "{G} Bey", "{G} Hanım", "fru {L}", "paní {L}", "pan {L}",
)  # fmt: skip
PLACES = (
    "a concert in {M}", "the {M} festival", "Have you ever been to {M}?", "Have you been to {M} before?", "Don't go to {M}", "I miss {M}.", "{M} is lovely in {month}.", "from {M} to {M}", "between {M} and {C}", "near {M}", "{M} was flooded.", "the road to {M}", "the {M} line is closed", "{M} station", "Born in {M}, raised in {M}.", "the river at {M}", "we drove through {M} and {M}", "a house in {M}", "Vote in {M}",
    "{M}, {C}", "{M}, {K}", "{M} ({K})", "{F} lives in {M}.", "{F} of {M}", "{G} from {M}", "{L} left {M} in {date}.", "{F}, {M}", "the {R} exit", "on {R}", "{R} is closed for repairs.", "the shops in {R}", "corner of {R} and {R}, {C}", "{R}, {C}", "live in {M} now", "off to {M} w/ {g}", "anyone from {M}?", "traffic in {M} is bad", "weather in {M}: {num}", "{M}:{num}", "city: {M}", "Ort: {M}", "Lieu : {M}", "Miasto: {M}", "Location: {M}, {K}",
    "She teaches at {I}.", "{G} goes to {I}.", "{F} was born at {I}.", "{I} admitted {num} patients.", "transferred to {I}", "{I}, {C}", "Alumni of {I}", "{I} closes in {month}.", "a nurse at {I}", "{F}, {I}", "{F} ({I})", "{I} and {I} merge", "{O} plays {O} on {day}", "{O} signs {F}", "{O} dropped the {L} case", "the {O} album by {F}", "{O} were founded in {M}.", "{O} and {O} were precision engineers.", "{L} joined {O} in {C}", "DJ at {O}", "{O} opened a shop in {M}",
    "{num} people moved to {M}.", "{A}, {K}", "Come to {A} at {time}", "we moved to {A}", "{F} lives at {A}.", "{A} / {A}", "Adresse: {A}", "Indirizzo: {A}", "parcel for {L}, {A}", "pickup: {A}\ndrop: {A}",
)  # fmt: skip
