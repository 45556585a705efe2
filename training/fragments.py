# ruff: noqa: E501, RUF001
"""Short and fragmentary text that names nobody: citations, settings, codes, rows of goods, makes, eponyms, timetables, scores; with labels.py and phrases.py.

Slots are those of clean.py, and the lists of fragments_words.py: {court} {statute} {law_word} {law_case} {scripture} {gene} {chem} {sky} {tick} {std} {opt} {cmd}
{cfg} {soft2} {make2} {epo} {tool} {wide} {then} {dish} {club} {nat} {hol} {mon} {wday} {item}; {Wide} is {wide} with a capital, {C} a town.
"""

from __future__ import annotations

import random
import re

from . import labels, phrases
from .fragments_words import LISTS

NOBODY = frozenset({"PERSON", "ADDRESS"})
"""The labels that a fragment with a make, a club or a court is known not to hold; other fragments hold none but the towns drawn."""

_SLOT = re.compile(r"\{(Wide|" + "|".join(LISTS) + r")\}")

CITATIONS = (
    "§ {num} {statute}", "§§ {num}, {num} {statute}", "§ {num} {law_word} {num} {statute}", "Art. {num} {statute}", "art. {num} {law_word} {num} {statute}", "Article {num} {statute}", "s. {num} {statute}", "{num} {statute} {num}", "{statute} § {num}", "{statute} art. {num}, {law_word} {num}", "{num}. § {law_word}", "čl. {num} {statute}", "m. {num} {statute}", "{num} § {num} {law_word} {statute}",
    "{court}, {law_case} {date} - {num} ZR {num}/{num}", "{court} {date}, {num}", "{court} {num}/{num}", "{court}, {date}, {law_case} {num}-{num}.{num}", "{court} {law_case} {num}/{num}", "[{num}] {court} {num}", "({num}) {num} {court} {num}", "{num} {court} {num} ({num})", "{court} {num}, {num}", "{court}, {law_case} {num} O {num}/{num}", "{court} NJW {num}, {num}", "vgl. {court} {num}, {num} {law_word} {num}", "so auch {court}, {court} und {court}", "contra: {court} {date}", "cf. {court}, {date}, {law_case} {num}",
    "{law_case} C-{num}/{num}", "{law_case} {num}/{num}", "{law_case} {num}/{num} v {law_case} {num}/{num}", "{law_case} T-{num}/{num}, {law_word} {num}", "{law_case}: {num} K {num}/{num}", "{court} ({law_case} {num}): abgewiesen", "{court} : rejet", "{court}: se desestima", "{court}: respinge", "{court}: oddalono", "{court}: zamítnuto", "{court}: reddedildi", "BGBl. {num} I S. {num}", "BGBl. I Nr. {num}/{num}", "{statute} idF BGBl. {num}/{num}", "Dz.U. {num} poz. {num}", "Sb. {num}/{num}", "G.U. n. {num} del {date}", "JORF n°{num} du {date}", "BOE núm. {num}, {date}",
    "OJ L {num}, {date}, p. {num}", "ECLI:EU:C:{num}:{num}", "ECLI:DE:{court}:{num}", "{statute}, {statute} and {statute}", "{statute} / {statute}", "nach {statute} und {statute}", "under {statute} s {num}({num})", "{law_word} {num}", "{law_word} {num} {law_word} {num}", "{num} {law_word} {law_word} {num}", "{scripture} {num},{num}", "{scripture} {num}:{num}", "{scripture} {num}:{num}-{num}", "{scripture} {num},{num}; {scripture} {num},{num}", "{scripture} {num}, {scripture} {num} und {scripture} {num}", "vgl. {scripture} {num},{num}", "({scripture} {num}:{num})", "{scripture} {num}", "1. {scripture} {num}, 2. {scripture} {num}", "Lesung: {scripture} {num},{num}-{num}", "Psalm {num}, {scripture} {num}", "Sura {num}, {scripture} {num}:{num}", "{scripture} {num}\n{scripture} {num}\n{scripture} {num}", "see {scripture} {num}.{num}",
)  # fmt: skip
SETTINGS = (
    "{cfg}: {num}", "{cfg}: true", "{cfg}: {cfg}", "{cfg}:\n  {cfg}: {num}\n  {cfg}: false", "{cfg}:\n  - {cfg}\n  - {cfg}", "{cfg}:\n  - {cfg}: {num}\n    {cfg}: {v}", "{cfg} = {num}", "{cfg}={v}", "[{cfg}]\n{cfg} = {num}\n{cfg} = \"{v}\"", "[{cfg}.{cfg}]", "{{\"{cfg}\": {{\"{cfg}\": {num}}}}}", "{{\"{cfg}\": [\"{v}\", \"{v}\"]}}", "# {cfg}: {num}", "{cfg}: {soft2}", "{cfg}: {soft2}:{num}.{num}", "{cfg}: ${{{cfg}}}", "export {cfg}={num}", "{cfg}.{cfg}.{cfg}", "set {cfg} {num}", "unset {cfg}", "--{cfg} {num}", "-{cfg}", "{cfg}: null", "{cfg}?", "missing {cfg}", "unknown key {cfg}", "{cfg} must be a list", "no {cfg} in {cfg}",
    "{cmd} {opt}", "{cmd} {opt} {opt}", "{cmd} {opt} {num}", "{cmd} {v} {opt}", "{cmd} {v} {v}", "$ {cmd} {v} {opt} {file}", "sudo {cmd} {v}", "{cmd} {opt}={num} {file}", "{cmd} | {cmd} {opt}", "{cmd} && {cmd}", "{cmd} {v} # {cmd} {opt}", "man {cmd}", "{cmd}: command not found", "{cmd}: {v}: no such file", "which {cmd}", "{cmd} {opt} | {cmd} | {cmd} {opt}", "usage: {cmd} [{opt}] [{opt}] {v}", "  {opt}    {v} the {v}", "{opt}, {opt}  {verb} {plural}", "{opt} is deprecated, use {opt}", "alias {cmd}='{cmd} {opt}'", "{cmd} {num}.{num}.{num}", "{cmd}-{cmd} {num}", "RUN {cmd} {v} {opt}", "ENTRYPOINT [\"{cmd}\", \"{opt}\"]",
    "{soft2}", "{soft2} {num}.{num}", "{soft2}, {soft2}, {soft2}", "{soft2} and {soft2}", "{soft2} vs {soft2}", "import {soft2}", "using {soft2}", "pip install {soft2}", "{soft2} plugin", "{soft2} server down", "{soft2} crashed", "{soft2} cannot find {v}", "rewrite {v} in {soft2}", "{soft2} developer (m/w/d)", "Kenntnisse in {soft2} und {soft2}", "{soft2} tutorial {num}", "{soft2}: {v} error", "moved from {soft2} to {soft2}", "{soft2} supports {soft2}", "skills:\n- {soft2}\n- {soft2}\n- {soft2}", "{soft2}>={num}.{num}", "{soft2}=={num}.{num}.{num}\n{soft2}=={num}.{num}", "tags: {soft2}, {soft2}", "learning {soft2}", "{soft2} is slow", "cours de {soft2}", "corso di {soft2}", "{soft2} kurs", "{soft2}/{soft2} stack", "{Verb} the {soft2} {noun}",
)  # fmt: skip
CODES = (
    "{gene}", "{gene} {num}", "{gene} p.V{num}E", "{gene} c.{num}del", "{gene} mutation", "{gene}, {gene} and {gene}", "{gene}-{gene} fusion", "{gene}+/{gene}-", "{gene} wild type", "{gene} up, {gene} down", "loss of {gene}", "{gene} exon {num}", "anti-{gene} antibody 1:{num}", "{gene} {num}%", "{gene}\t{num}\t{num}.{num}", "{gene};{gene};{gene}", "expression of {gene}", "{gene} knockout", "{gene} ({num} bp)", "{gene}: negative", "{chem}", "{chem} + {chem}", "{chem} + {chem} -> {chem} + {chem}", "{num} mM {chem}, {num} mM {chem}", "{chem} in {chem}, {num} °C", "{chem} {num}%", "{num} g {chem}", "{chem}, {chem}, rt, {num} h", "{chem} (aq)", "{chem} {num} mL", "add {chem} dropwise", "{chem} pH {num}.{num}", "{chem}/{chem} {num}:{num}",
    "{sky} {num}", "{sky} {num} b", "{sky} {num}+{num}", "{sky} {num} and {sky} {num}", "{sky} {num}, mag {num}.{num}", "{sky} {num} {sky} {num} {sky} {num}", "observed {sky} {num}", "{sky} Centauri", "{sky} Lyrae", "{sky} Leonis", "{sky} {num}: z = {num}.{num}", "{num} ly to {sky} {num}", "{tick} {num}.{num}", "{tick} +{num}.{num}%", "{tick} -{num}", "${tick}", "${tick} calls", "{tick} {num} {tick} {num}", "buy {tick} @ {num}", "{tick}/{tick}", "{tick}, {tick}, {tick}", "{tick}\t{num}.{num}\t{num}.{num}", "long {tick}, short {tick}", "{tick} closes at {num}", "{tick} puts {num}", "{tick}: hold", "{tick} earnings {day}", "{tick} Q{num} beat", "{tick}-{num}P",
    "{std} {num}", "{std} {num}-{num}", "{std} {num}:{num}", "{std} {num}/{num}", "{std} {num} Teil {num}", "nach {std} {num}", "selon {std} {num}", "según {std} {num}", "conforme {std} {num}", "zgodnie z {std} {num}", "dle {std} {num}", "{std} {num} e {std} {num}", "{std} {num}, {std} {num}", "{std} {num} compliant", "{std} {num} rev. {num}", "{std}: {code}", "{std} {code}", "{std} No. {num}", "{std}-{num}", "{std} class {num}", "Typ {num} nach {std}", "{acr} {num}", "{acr} {num}-{num}", "{acr}: {num}", "{acr} {num} {acr} {num}", "{acr}/{acr}", "{acr} {code}", "{acr}, {acr}, {acr}", "{num} {acr}", "{acr} Nr. {num}", "{acr} n° {num}", "{acr} error {num}",
)  # fmt: skip
GOODS = (
    "{num} {item}", "{num} x {item}", "{item} {money}", "{item}, {item}, {item}", "{item}\n{item}\n{item}", "{item};{num};{money}", "{code};{item};{num}", "{item}\t{num}\t{money}\n{item}\t{num}\t{money}", "{num} kg {item}", "{num} g {item}, {num} g {item}", "{item} - {num} Stk.", "{item} {num} pcs", "{item} {num} szt.", "{item} {num} ks", "{item} {num} db", "{item} {num} buc", "{item} {num} adet", "{item} x{num} = {money}", "- {item}\n- {item} ({num})", "{Wide} {item} {num}", "{item} {color}", "{item} gratis", "{item}?", "{item} + {item}", "{num}er Pack {item}", "lot de {num} {item}", "{item} ausverkauft", "{item} neu", "rupture: {item}", "art. {num} {item}", "{item} ({code})", "{num} {item} {num} {item}", "{date} {item} {money}",
    "{dish}", "{dish} {money}", "{dish}, {dish}", "{num}. {dish} {money}", "{dish} mit {item}", "{dish} à emporter", "{dish} (v)", "{num} x {dish}", "{num}x {dish}, {num}x {dish}", "heute: {dish}", "plat du jour : {dish}", "menú: {dish}, {dish}", "{dish}\n{dish}\n{dish}", "{dish} {num} kcal", "Rezept: {dish}", "{wday}: {dish}", "{wday} {dish}\n{wday} {dish}", "{dish} extra scharf", "one {dish} no onions", "{dish} for table {num}", "table {num}: {dish}, {dish}", "T{num} {dish}", "{dish} with {food}", "{food} & {dish}", "best {dish} in town", "no more {dish} {slang}", "{dish} recipe, {num} servings",
    "{make2}", "{make2} {num}", "{make2} {code}", "{num} {make2}", "{make2} {item}", "{make2} {money}", "{make2}, {make2}, {make2}", "{make2} und {make2}", "{make2} et {make2}", "{make2} / {make2}", "{make2} kaputt", "{make2} en panne", "{make2} rotto", "{make2} zepsuty", "{make2} gebraucht", "neue {make2} gekauft", "my {make2} leaks", "a {make2} {noun}", "{make2} sale", "{make2} {color}, {num} cm", "{make2} hoodie", "{make2} repair", "selling {make2}", "{make2}?", "no {make2}", "{make2} warranty until {date}", "{make2} stock +{num}%", "{make2} {num} W", "{make2} since {num}", "{make2} vs {make2}", "ersatzteil {make2} {num}", "{make2} Filter {num}", "{make2}-{item}", "{make2} Outlet", "{make2} {brand}",
)  # fmt: skip
EPONYMS = (
    "{epo} {tool}", "the {epo} {tool}", "{epo}'s {tool}", "a {epo} {tool}", "{epo}-{epo} {tool}", "{epo} {tool} {num}", "{epo} {tool}, size {num}", "{num} x {epo} {tool}", "no {epo} {tool}", "{epo} {tool} and {epo} {tool}", "{epo} positiv", "{epo} negativ", "Morbus {epo}", "V. a. {epo}", "maladie de {epo}", "loi de {epo}", "effet {epo}", "legge di {epo}", "morbo di {epo}", "ley de {epo}", "enfermedad de {epo}", "lei de {epo}", "prawo {epo}a", "{epo}ův zákon", "{epo} yasası", "wet van {epo}", "{epo}s lag", "{epo}in laki", "{epo}'s {tool} applies", "{num} {epo}", "{epo}/cm", "{epo} per second", "{epo} {tool} bent", "hand me the {epo} {tool}", "{Verb} the {epo} {tool}", "{epo} stage {num}", "{epo} {num}+{num}", "{epo} telescope image", "{epo} probe, {num} Ω", "{epo} C{num}", "HRC ({epo}) {num}", "{epo} ({unit})", "Kreuzschlitz {epo} {num}", "stained with {epo}", "{eponym} {tool}", "{epo} {thing}",
)  # fmt: skip
SPARE = (
    "{Wide} {then}.", "{Wide} {then}", "{wide} {then}", "{Wide} {then}, {wide} {then}.", "{Wide} and {wide}", "{Wide} or {wide}?", "no {wide}", "No {wide}.", "the {wide}", "The {wide} {then}.", "a {wide} {noun}", "A {wide} {noun} {then}.", "so much {wide}", "full of {wide}", "{Wide} {noun}", "{num} {wide}", "{Wide}, {noun}, {noun}", "{Wide} {Noun}", "{Wide} {Plural}", "{Adj} {Wide}", "{adj} {wide}", "{wide} {wide} {wide}", "{Wide} {wide}", "{Wide} to {verb}", "{Wide} the {noun}.", "{Wide} your {noun}.", "{Wide} it.", "{Wide} {ing}", "{Wide} of {noun}", "{wide} for sale", "im in {wide}",
    "our {wide} {then}", "{Wide} colour {num}", "{wide}: {num}", "{wide}={num}", "{Wide} Street", "{wide} {then} {slang}", "to {wide} or not to {wide}", "{Wide} {adv}.", "{Adv}, {wide}.", "{Wide} with {noun}", "{Wide} and {noun}", "{Noun}, {wide}", "in {wide} {noun}", "for {wide} and {noun}", "{Verb} the {wide}", "{Verb} {wide}.", "{wide} -> {wide}", "{Wide}s and {wide}s", "{wide}s", "{num} {wide}s", "{Wide}ed", "{wide}less", "{Wide}y", "# {Wide}", "{Wide} {month}",
)  # fmt: skip
TIMES = (
    "{time} {C}", "{time} {C}\n{time} {C}\n{time} {C}", "{C} {time}", "{C} ab {time}, {C} an {time}", "{C} - {C} {time}", "{C}-{C} {money}", "RE {num} {C} {time} Gl. {num}", "IC {num} {C} {time}", "ICE {num} nach {C} +{num}", "TGV {num} {C} {time} voie {num}", "Gleis {num} {C}", "quai {num} : {C}", "binario {num} {C}", "peron {num} {C}", "vía {num} {C}", "Bus {num} {C} {time}", "M{num} {C}", "{C} via {C}", "{C} über {C} {time}", "{C} > {C} > {C}", "dep {C} {time} arr {C} {time}", "{C}\t{time}\n{C}\t{time}", "{C};{time};{num}", "flight {code} {C} {time}", "{C} delayed {num} min", "{C} fällt aus", "{C} annulé", "{C} cancelado", "{C} opóźniony {num} min", "{C} {num} km", "{C} {num}°", "{C} {num}/{num}", "{C}: rain", "{C}, {C}, {C}", "next stop {C}", "nächster Halt {C}", "prochain arrêt {C}", "A{num} {C} exit {num}", "Stau {C}", "{wday} {C} {time}",
    "{mon}", "{mon} {num}", "{num} {mon}", "{num}. {mon}", "{mon} {num}, {num}", "{wday}", "{wday} {num}", "{wday}, {num}. {mon}", "{wday} {time}", "{wday}-{wday} {time}-{time}", "{wday} - {wday}", "{wday}, {wday}, {wday}", "{wday}: {num}", "{wday} zu", "{wday} fermé", "{wday} {hol}", "{hol}", "{hol} {num}", "{hol} frei", "nach {hol}", "avant {hol}", "after {hol}", "before {hol}", "{hol}: {num}. {mon}", "{hol} {date}", "{mon}/{mon}", "{mon} - {mon}", "{mon}\t{mon}\t{mon}", "{mon}: {money}", "{mon} {money}\n{mon} {money}", "Ende {mon}", "fin {mon}", "fine {mon}", "mid {mon}", "{hol}, {hol}", "{hol} {wday}", "{num} {mon} {num} {time}", "{wday} {num} {mon}", "{hol} sale", "happy {hol}", "closed {hol}", "{hol} {slang}", "bis {wday}", "hasta {mon}", "do {wday}",
)  # fmt: skip
SCORES = (
    "{nat} {num}:{num} {nat}", "{nat} - {nat} {num}:{num}", "{nat}-{nat} {num}-{num}", "{nat} {num}, {nat} {num}", "1. {nat} {num}\n2. {nat} {num}\n3. {nat} {num}", "{nat} wins", "{nat} gewinnt", "{nat} out {slang}", "{nat} v {nat}", "{nat} {time}", "{nat} gold, {nat} silver", "{nat} {num} pts", "group A: {nat}, {nat}, {nat}", "{nat} U{num}", "{club} {num}:{num} {club}", "{club} - {club} {num}:{num}", "{club}-{club} {num}-{num}", "{club} {num} {club} {num}", "{club} v {club}, {time}", "{club} - {club}", "1. {club} {num} {num}\n2. {club} {num} {num}", "{club} (H)", "{club} (A) {num}-{num}", "{club} draw", "{club} unentschieden", "{club} away at {club}", "FT {club} {num} {club} {num}", "HT {club} {num}-{num}", "{club} win at last", "come on {club}", "{club} till i die", "{club} {slang}", "{club}, {club}, {club}", "{club} U{num}", "{club} II", "{club} {num} pts", "{wday} {club} - {club}", "{club} agg. {num}-{num}", "{sport} {num}", "{nat} {sport}", "{club} x {club}", "{club} beat {club} {num}-{num}", "next: {club}",
)  # fmt: skip
GROUPS: tuple[tuple[tuple[str, ...], float], ...] = (
    (CITATIONS, 1.2),
    (SETTINGS, 1.2),
    (CODES, 1.2),
    (GOODS, 1.5),
    (EPONYMS, 0.8),
    (SPARE, 1.8),
    (SCORES, 0.6),
)


def slotted(carrier: str, rng: random.Random) -> str:
    """The carrier with words drawn for the slots of fragments_words.py; the others are left."""

    def slot(match: re.Match[str]) -> str:
        word = rng.choice(LISTS[match[1].lower()])
        return (word[:1].upper() + word[1:] if match[1] == "Wide" else word).replace("{", "").replace("}", "")

    return _SLOT.sub(slot, carrier)


def fragment(rng: random.Random) -> tuple[str, frozenset[str] | None]:
    """A template of nobody, and the labels it is known not to hold; None where it holds none but those of its slots."""
    draw = rng.random()
    if draw < 0.6:
        if draw < 0.28:
            return labels.blank(rng), None
        return (phrases.phrase(rng), None) if draw < 0.52 else (slotted(rng.choice(TIMES), rng), None)
    carriers = rng.choices([texts for texts, _ in GROUPS], [weight for _, weight in GROUPS])[0]
    text = slotted(rng.choice(carriers), rng)
    while len(text) < 80 and rng.random() < 0.2:
        text += rng.choice([" ", "\n", "; ", ", "]) + slotted(rng.choice(carriers), rng)
    return text, NOBODY
