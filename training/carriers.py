# ruff: noqa: E501, RUF001
"""Texts that hold a name, or in the same place something that is none: tables, and sentences of other languages.

What the verifier is fitted to, beside the development files: those have hardly a table and no other language, and it
should not take a table or another language for a sign that nobody is named.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import cycle, islice
from typing import Any

ROWS = (
    "{}",
    "3;{};0;17,50;2019-11-02",
    "{}\t48\t1.75\t2011-06-30",
    "5582013 {} 27.08.2015 11:02",
    "| {} | 1180 | 6 | 95.4 |",
    "2021-07-19T06:31:55Z 4471 {} 200 0.031",
    "{}: 14 / 22 / 9 / 31",
    "No. 2207 {} 3 x 12.00 36.00",
    "{} (58) 1:04:33 +0:12",
    '"id": 70031, "name": "{}", "n": 4',
    "08:15 {} 08:45 09:30 Room 12",
    "12, {}, 40, 0, 0, yes",
    "{} 1998 2003 2014",
    "<td>{}</td><td>77</td>",
    "field: {}",
    "{}\nref 20931",
)
THINGS = (
    "Garden hose", "Sunflower oil", "Front bumper", "Steel washer", "Annual report", "Total", "Subtotal", "Net amount",
    "Shipping", "Opening balance", "North wing", "Main hall", "Blue cotton shirt", "Brake pads", "Desk lamp", "Morning session",
    "Coffee break", "Closing remarks", "Unit price", "Batch number", "Serial number", "Gas", "Water", "Electricity", "Rent",
    "Deposit", "Insurance", "Olive oil", "Rye bread", "Smoked salmon", "Espresso", "Green tea", "Lemonade", "Notebook A5",
    "Pencil", "Printer paper", "Toner black", "Keyboard", "Monitor 27", "Cable 2 m", "Battery", "Adapter", "Maintenance",
    "Consulting", "Training", "Travel", "Parking", "Postage", "Stage 2", "Final", "Semi-final", "Round 16", "Home", "Away",
    "Monday", "Easter", "October", "Spring", "Q3", "Copper", "Zinc sulphate", "Cedar", "Oak veneer", "Granite", "Sandstone",
    "Silver birch", "Red clover", "Barn owl", "Atlantic cod", "Cabernet", "Merlot", "Gouda", "Cheddar", "Basil", "Rosemary",
    "timeout", "retries", "status", "created", "archive", "backup", "restart", "upload", "queue", "worker", "latency",
)  # fmt: skip
ABROAD = (
    ("{} hat heute Morgen angerufen und wartet auf den Bescheid.", "Die Werkstatt", "Ein Kunde"),
    ("Wir haben das gestern mit {} besprochen, danach ging alles schnell.", "der Verwaltung", "dem Betriebsrat"),
    ("Das Paket für {} liegt im Keller.", "die Praxis", "den Verein"),
    ("{} a signé le contrat hier soir.", "La mairie", "Le locataire"),
    ("On a revu {} à la gare, il pleuvait.", "les voisins", "le médecin"),
    ("Le dossier de {} est complet.", "la copropriété", "candidature"),
    ("{} llegó tarde a la reunión del martes.", "La directora", "El tren"),
    ("Le entregué las llaves a {} en la puerta.", "la vecina", "un cliente"),
    ("{} não veio à consulta desta manhã.", "A paciente", "O técnico"),
    ("Falei com {} sobre o aluguel.", "a imobiliária", "o síndico"),
    ("{} ha chiesto due giorni di ferie.", "La cassiera", "Il magazzino"),
    ("Ho incontrato {} davanti alla scuola.", "la maestra", "il postino"),
    ("{} heeft de factuur al betaald.", "De huurder", "Het bedrijf"),
    ("Ik sprak gisteren nog met {} over de verhuizing.", "de buren", "de makelaar"),
    ("{} ringde om hyran i morse.", "Värden", "Föreningen"),
    ("Vi träffade {} på torget igår.", "läraren", "styrelsen"),
    ("{} har bestilt time til fredag.", "Pasienten", "Kunden"),
    ("Jeg så {} ved stationen i går.", "lægen", "naboen"),
    ("{} soitti eilen ja kysyi avaimista.", "Isännöitsijä", "Huolto"),
    ("{} nie odebrał wczoraj przesyłki.", "Sąsiad", "Klient"),
    ("Rozmawiałam z {} o umowie.", "zarządem", "lekarzem"),
    ("{} včera podepsal smlouvu.", "Nájemník", "Ředitel"),
    ("Dopis pro {} leží na stole.", "účetní", "školu"),
    ("{} tegnap felhívta az irodát.", "A bérlő", "Az orvos"),
    ("{} a sunat ieri la recepție.", "Pacientul", "Vecina"),
    ("{} dün akşam geri aradı.", "Kiracı", "Müdür"),
    ("Bu paketi {} için bırakın.", "komşu", "okul"),
    ("{} datang terlambat ke rapat pagi ini.", "Bendahara", "Peserta"),
    ("Tolong sampaikan kepada {} bahwa surat sudah siap.", "panitia", "warga"),
    ("{} gọi điện lúc chín giờ sáng.", "Khách hàng", "Bảo vệ"),
    ("{} alifika ofisini asubuhi.", "Mgonjwa", "Mwalimu"),
    ("{} dje je zvao zbog stana.", "Stanar", "Doktor"),
    ("Η {} τηλεφώνησε χθες για το ενοίκιο.", "γειτόνισσα", "δασκάλα"),
    ("{} вчера подписал договор.", "Арендатор", "Директор"),
    ("Мы говорили с {} о ремонте.", "соседкой", "врачом"),
    ("{} учора не прийшов на зустріч.", "Орендар", "Лікар"),
)
"""A sentence, and two things that fit in it."""
_NAMES, _THINGS = 4, 16  # in a carrier, a row; of the things few will be taken for a name


def texts(names: Sequence[str], *, seed: int) -> dict[str, list[dict[str, Any]]]:
    """Records of every carrier, some with one of the names, some with what is no name."""
    rng = random.Random(seed)
    shuffled = cycle(rng.sample(list(names), len(names)))
    rows = [_filled(row, name, person=True) for row in ROWS for name in islice(shuffled, _NAMES)]
    rows += [_filled(row, thing, person=False) for row in ROWS for thing in rng.sample(THINGS, _THINGS)]
    abroad = [_filled(one, name, person=True) for one, *_ in ABROAD for name in islice(shuffled, _NAMES)]
    abroad += [_filled(one, thing, person=False) for one, *things in ABROAD for thing in things]
    return {"rows": rows, "abroad": abroad}


def _filled(carrier: str, value: str, *, person: bool) -> dict[str, Any]:
    start = carrier.index("{}")
    span = {"start": start, "end": start + len(value), "label": "PERSON"}
    return {"text": carrier.replace("{}", value), "spans": [span] if person else []}
