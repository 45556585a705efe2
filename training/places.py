# ruff: noqa: E501, RUF001, SIM905
"""Small places and institutions, made of names and of the endings that towns, rivers, schools and hospitals bear."""

from __future__ import annotations

import random

from .names import Faked

_RIVERS = (
    "Elbe Main Neckar Mosel Weser Spree Isar Inn Saône Loire Garonne Dordogne Meuse Somme Marne Ebro Duero Tajo Po Arno Tiber Adige Vistula Oder Warta "
    "Vltava Morava Drava Sava Tisza Danube Thames Severn Tyne Mersey Trent Avon Shannon Liffey Clyde Tay Hudson Potomac Ohio Missouri Yukon Orinoco Niger "
    "Zambezi Limpopo Ganges Indus Mekong Yangtze Evros Maritsa Kızılırmak Glomma Klarälven Kemijoki Harz Eifel Vosges Jura Tatra Dolomites Allgäu Ardennes "
    "Provence Normandy Bretagne Alsace Tuscany Umbria Puglia Silesia Mazury Bohemia Moravia Saxony Bavaria Skåne Dalarna Lapland Thrace Anatolia Crete Peloponnese"
).split()
_AREAS = (
    "Soho|Brixton|Shoreditch|Hackney|Peckham|Harlem|Brooklyn Heights|Queens|Tribeca|Capitol Hill|Nob Hill|Kreuzberg|Neukölln|Altona|Sachsenhausen|Montmartre|"
    "Belleville|Le Marais|Trastevere|Navigli|Lavapiés|Gràcia|Alfama|Praga|Kazimierz|Žižkov|Vinohrady|Södermalm|Grünerløkka|Vesterbro|Kallio|Plaka|Kadıköy|Beyoğlu|Palermo Viejo"
).split("|")


def place(faked: Faked, rng: random.Random) -> str:
    """A town, district, river or region that is seldom written about."""
    name = faked.family()
    match rng.randrange(9):
        case 0:
            return rng.choice(_RIVERS)
        case 1:
            return rng.choice(_AREAS)
        case 2:
            return rng.choice(
                ["Port ", "Fort ", "Lake ", "Mount ", "Camp ", "Upper ", "Lower ", "Great ", "Little ", "West ", "Bad "]
            ) + rng.choice([faked.family("en_GB"), faked.family(), faked.city()])
        case 3:
            end = rng.choice(
                "ville ton burg dorf hausen heim stad by sund wick ford mouth stedt hagen rode ingen".split()
            )
            return faked.family(rng.choice(["en_GB", "de_DE", "sv_SE"])).split()[-1] + end
        case 4:
            return rng.choice(["Saint-", "San ", "Santa ", "St ", "São ", "Sankt ", "Sint-"]) + faked.given()
        case 5:
            return f"{name} {rng.choice('Heights Valley County Beach Springs Falls Bay Island Creek Hills Junction Park Point Bridge'.split())}"
        case 6:
            return f"{faked.city()}-{rng.choice('sur-Mer sur-Loire en-Provence Nord West Süd Ost les-Bains Mitte Altstadt'.split())}"
        case _:
            return faked.city()


def institution(faked: Faked, rng: random.Random) -> str:
    """A school, hospital, club or office."""
    form = rng.choice(
        (
            "{l} General Hospital|{l} Grammar School|St {g}'s Primary School|{c} Community College|University of {c}|{c} University Hospital|{l} Elementary|{l} Medical Center|"
            "Lycée {g} {l}|Collège {l}|Hôpital {l}|CHU de {c}|Universität {c}|Klinikum {c}|{l}-Gymnasium|Grundschule {c}|Ospedale {l}|Liceo {l}|Università di {c}|"
            "Hospital {l}|Universidad de {c}|Szpital {l}|Uniwersytet {c}|{c} Üniversitesi|{c} universitet|{c} sjukhus|{c} Public Library|{l} Academy|FC {c}|{c} United|SV {c}|"
            "{c} City Council|{l} Foundation|{l} Institute|{c} Fire Department|{c} Police|Museum of {c}|{l} & Sons|Gebr. {l}|{l} Hospice|{l} Care Home|{l} Clinic"
        ).split("|")
    )
    return form.format(l=faked.family(), g=faked.given(), c=faked.city())
