# ruff: noqa: E501, RUF001
"""Text that holds nobody and looks as if: prose, headings, orders, products, laws, food; clean_tech.py has code and codes, clean_tongues.py other languages.

Slots are those of templates.py and everyday.py (fillers only), and the lists of clean_words.py: {eponym} {thing} {brand} {game} {soft} {drug} {food} {nature}
{star} {bio} {music} {sport} {latin} {role} {slang} {ui} {log} {key} {acr} {book} {part}, and words told by form, with a capital where the slot has one:
{verb} {noun} {adj} {adv} {ing} {plural} {rare}.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence

from .clean_tech import TECH
from .clean_tongues import sentence
from .clean_words import LISTS, drawn
from .gold import Item

NO_PERSON = frozenset({"PERSON", "LOCATION", "ADDRESS"})
"""The labels that a text with a product or a make is known not to hold; texts without one hold nothing."""

_SLOT = re.compile(r"\{(\w+)\}")
_KINDS = frozenset((*LISTS, *(k for w in "verb noun adj adv ing plural rare".split() for k in (w, w.title()))))  # noqa: SIM905

EPONYMS = (
    "{eponym}'s {thing}", "{eponym}’s {thing} and {eponym}’s {thing}", "the {eponym} {thing}", "a {eponym} {thing}", "an {eponym} {thing}", "No {eponym} {thing} without {eponym}.", "{Verb} {eponym}'s {thing} by a {eponym} {thing}.", "an {eponym}-{eponym} {thing} bounds it", "{eponym} {thing}s and a {eponym} {thing}", "{eponym}'s second {thing}", "{eponym} first, then {eponym}.",
    "Not {eponym} but {eponym} applies.", "{num} degrees {eponym}", "{num}.{num} {eponym}", "{bio} per {unit}", "{num} {bio}/L", "J/({bio} K)", "convert {eponym} to {eponym}", "{eponym}, {eponym} and {eponym} are {plural}.", "{eponym} negative, {eponym} positive", "positive {eponym}, no {eponym}", "history of {eponym}'s and {eponym}", "{eponym} {thing} under review", "Screen for {eponym}'s.", "see {eponym} {thing}, p. {num}",
    "No {eponym} {thing}, no {eponym} {thing}.", "{eponym} bits and {eponym} sets, {num} mm", "{Verb} the {eponym} {thing} {adv}.", "we {verb} with a {eponym} prior", "by {eponym}'s {thing}, {noun} follows", "{eponym} {thing} of order {num}", "with {eponym} noise", "{eponym} ({num} iterations)", "{eponym} vs. {eponym}: {noun}", "O(n) {eponym}", "the {eponym}s differ",
)  # fmt: skip
MAKES = (
    "The office gave up {brand} for {brand}.", "{brand}, {brand} and {brand}", "Your {brand} outlasted three {brand}s.", "the {brand} next to the {brand}", "{brand}'s {plural} are {adj}.", "the {brand}, some {brand}s and {food}", "{brand} replaced the {brand} downtown", "{brand} ran out of fuel", "They rent a {brand}.", "{Verb} the {brand} before {ing}.", "{brand} beeping, {brand} frozen", "{brand} keeps {ing}", "is {brand} worth it over {brand}? {slang}", "{brand} {num} review",
    "{brand} for {money}", "{brand} {color} {num} {unit}", "{num} x {brand}", "selling my {brand}, {num} km", "{brand} app is down {slang}", "switch {brand} to {brand}", "{brand} just updated", "anyone else on {brand}?", "{brand} {noun} policy", "{Verb} {brand} {adv}.", "no {brand} near {plural}", "Hey {brand}, {verb} the {noun}", "{game} is {adj}", "do an {game} video", "play {game} or {game}", "{game} DLC {num}", "{game} speedrun in {time}",
    "GOAT {game}", "the {game} soundtrack", "{game} concert", "{game} > {game}", "I finished {game}.", "{drug} {num} mg", "Start {drug}, stop {drug}.", "{drug} and {drug} interact.", "on {drug}", "{drug} bd, {drug} od", "Allergic to {drug}.", "{Verb} {drug} {adv}", "out of {drug}", "{drug} helped, {drug} did not", "{soft} calls {soft} after {soft}.", "{soft}, {soft}, {soft} and {soft} are installed.", "Pin {soft} below {soft}.", "{soft} {num}.{num} or newer, {soft} optional", "{soft} reads what {soft} left in {soft}.",
    "{soft} plugins need the {soft} patch", "{soft} is written in {soft}", "{soft}'s {plural}", "learn {soft} in {num} days", "{soft} developer wanted", "ported from {soft} to {soft}", "{soft} {v} {v}", "{soft} ate my {plural}", "{soft}: {v} not found", "skills: {soft}, {soft}, {soft}", "{soft} wheels later", "{soft} goes well with {soft}", "{star} probe sends {plural}", "The {eponym} and {brand} telescopes", "{brand} jeans, {food}, {brand} in the {food}", "{brand} {noun} {num}%", "{brand} vs {brand}",
)  # fmt: skip
STARTS = (
    "{Verb} the {noun}.", "{Verb} each {noun}, then {verb} the {plural}.", "{Verb} and {verb}.", "{Verb} {plural} {adv}.", "{Verb} it.", "{Verb} both.", "{Verb} the {noun}. {Verb} the {plural}. {Verb} it.", "{Verb} first. {Verb} later.", "{Adv}, the {noun} is {adj}.", "{Adv} {adj}.", "{Ing} is {adj}.", "{Ing} {plural} takes {num} minutes.", "{Ing} failed", "{Ing}...", "{Ing} {noun} {num} of {num}", "{Noun} beats {noun}.", "{Noun} of the {noun} does.", "{Noun} and {noun}", "{Noun} comes later.", "{Plural} and {plural} are {adj}.",
    "{Plural} fell below {num}.", "{Plural} {verb} the {noun}.", "{Adj} {plural} ensued.", "{Adj} {noun} pays, {adj} {noun} does not.", "{Rare} {plural}, {rare} {plural} and a {rare}'s {noun}.", "{Rare}", "{Rare} {Rare}", "{Rare} & {Rare}", "{Rare} {rare}", "{Rare}, {rare}", "{Rare}: {rare} {rare}", "{Rare} {Rare} {Rare}", "{Rare} {Noun}", "{Adj} {Noun}", "The {Adj} {Noun}", "{Noun} {Noun}", "{Ing} {Plural}", "{Ing} the {Noun}", "How To {Verb} {Plural}", "Why {Plural} {Verb}", "{Noun} And {Noun}", "{Verb} Your {Noun}", "{num}. {Rare} {Noun}",
    "{Noun}\n\n{Verb} the {noun} before {ing}.", "# {Adj} {Noun}\n", "## {Ing} {Plural}\n\n{Adv} {ing}.", "{Adj}, {adj} and {adj}", "{Noun}? {Noun}! {Adv}.", "No {noun}. {Verb}!", "{Verb}, please", "Please {verb} the {noun}.", "Will the {noun} suffice?", "May we {verb}?", "{nature} is {adj}.", "{nature} {plural}", "{nature} beats {noun}.", "{nature} fades behind the {noun}.", "{nature}, {nature} and {nature} are {adj}.", "{nature}, {nature} or {nature}: {noun} first.", "{nature} {noun} and {nature} {noun}", "{nature} jars and the {nature}'s {noun}", "the {nature} under the {nature}", "{nature} {ing} starts at {time}.",
    "a {nature} {noun}, a {nature} ring", "the {noun} of {noun} is {noun}", "the {noun} of {nature}", "full of {nature}", "no {nature} without {noun}", "{Verb} the {nature}.", "the {nature} {verb} and the {nature} {plural}", "{role} on duty: ____", "The {role} and the {role} {verb} {plural}.", "{role}, please {verb}.", "Thanks, {role}!", "Ask your {role}.", "Dear {role},", "{role}:", "{role}: {Verb} the {noun}.\n{role}: {Adv}.", "{role} {num}", "hi {role}", "{role} said no.", "{role} wanted", "{role} needed for {num} {plural}", "the {role}'s {noun}", "Signature of the {role}", "{role} shall {verb} the {role}.",
    "Under section {num} a {role} may {verb}.", "{latin}", "{latin}: {noun}", "{latin} applies.", "the {latin} rule", "under {latin}", "{latin} and {latin}", "{latin}; {latin}", "{slang}", "{slang} {slang}", "{slang}!", "{slang}, {rare}", "{slang} the {noun} {slang}", "{rare} {slang}", "{Rare} {slang}", "{slang} {rare} {rare} {slang}", "{slang} im {ing}", "{slang} who {verb} my {noun}", "{slang} monday again", "{slang} {adj} {noun}", "so {adj} {slang}", "{Adj} {slang}!!", "{slang} {slang} {slang}", "u {verb} {slang}", "ok {slang}", "{ui}", "{ui} {ui}", "{ui} > {ui} > {ui}", "{ui} | {ui} | {ui}",
    "{ui}\n{ui}\n{ui}", "Click {ui}, then {ui}.", "[{ui}]", "{num} {ui}", "{num} {ui}, {num} {ui}", "{num} {ui} - {money}", "HTTP {num} {ui}", "{num} {ui}\n{num} {ui}", "{num} {Adj} {Plural}", "{num} {Noun} {Plural}", "{num} {Plural}", "{num} {Rare} {Noun}, {num} {unit}", "{num} {Rare} {unit}", "{num}/{num} {Rare}", "{num}-{num} {Plural} {unit}", "{num} {part}s, {num} {part}s", "{num}a {Rare}, {num}b {Rare}", "about {num} {plural} and {num} {plural}", "{num} {plural} left", "over {num} {Plural} sold", "only {num} {ui}!", "{num} {day} {plural}", "{num} {month} {num}", "Bus {num} {Adj} every {num} minutes", "Room {num}, {Noun} {num}",
)  # fmt: skip
KITCHEN = (
    "{food} or {food} rolls with {food}", "{Verb} the {food}, add {food} and {food}.", "{food}: {verb} {food}, chill.", "One {food}, three {food}s, some {food}.", "{num} g {food}\n{num} ml {food}\n{num} tsp {food}", "{food} with {food}", "Eat {food} beside {food}.", "{food} {money}", "{food} and {food} went bad.", "Melt {food}, stir {food} under, {num} minutes at {num}.", "a glass of {food}", "Ingredients: {food}, {food}, {food}, salt, E{num}.", "May contain {food}.", "Sear the {food} with {food}.", "{food}?", "{food} is {adj} with {food}.", "today: {food} / {food} / {food}", "no {food} for me {slang}", "Chop the {food}.",
    "{food} tart", "- {food}\n- {food}\n- {food} ({num})", "{food} season", "{Ing} {food}", "extra {food} +{money}", "{star} is {num} {unit} away.", "{star} and {star} rise at {time}.", "{star} in {star}", "the moons {star} and {star}", "{star} sets, {star} rises", "{star}'s rings", "{bio} {num}, {num}-{num}", "{bio} lies on {bio} {num}.", "{bio} ({num} {unit})", "{bio}, {bio} and {bio}", "{num} {bio}", "strain of {bio}", "{bio} {noun}", "SNP rs{num}, {bio} {num}", ">contig_{num} {bio} {num}\nTTGACCATGC", "CGTACG{num} {bio}", "{music} ma non troppo", "{music}, {music} and {music}", "the {music} in bar {num}", "{music}: {num} bpm",
    "a {music} for {music} and {music}", "and a one, and a two: the {music} begins", "{num}. {music} in {nature}", "{sport}", "triple {sport}, double {sport}", "{sport} {num}/{num}", "the {sport} final", "won the {sport} in {num}", "{sport} landed {adv}", "after {sport} he {verb}ed", "1. d4 Nf6 2. c4 e6 ({sport})", "{sport} with {adj} {plural}", "a perfect {sport}", "{Noun} cup, {Noun} trophy and {sport}",
)  # fmt: skip
GROUPS: tuple[tuple[tuple[str, ...], float, frozenset[str] | None], ...] = (
    (EPONYMS, 1.0, NO_PERSON),
    (MAKES, 2.0, NO_PERSON),
    (STARTS, 3.5, None),
    (KITCHEN, 1.0, NO_PERSON),
    (TECH, 3.0, None),
)


def clean_text(rng: random.Random, english: Mapping[str, Sequence[str]], fill: Callable[[str], str]) -> Item:
    """One such text. `english` holds the words told by form; `fill` fills the slots of templates.py."""
    if rng.random() < 0.3:
        text = sentence(rng)
        while len(text) < 150 and rng.random() < 0.4:
            text += rng.choice([" ", " ", "\n"]) + sentence(rng)
        return Item(text, ())

    def slot(match: re.Match[str]) -> str:
        word = drawn(match[1], rng, english) if match[1] in _KINDS else None
        return match[0] if word is None else word.replace("{", "").replace("}", "")

    carriers, _, annotated = rng.choices(GROUPS, [weight for _, weight, _ in GROUPS])[0]
    text = _SLOT.sub(slot, rng.choice(carriers))
    while len(text) < 100 and rng.random() < 0.3:
        text += rng.choice([" ", "\n", ". ", ", "]) + _SLOT.sub(slot, rng.choice(carriers))
    text = fill(text)
    if rng.random() < 0.15:
        text = text[:1].upper() + text[1:]
    return Item(text, ()) if annotated is None else Item(text, (), (), annotated)
