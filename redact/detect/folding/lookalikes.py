"""Which characters look like which ASCII ones, or like nothing at all.

Source: Unicode Technical Standard 39, confusables.txt, the part of it that is met in Latin words.
"""

# ruff: noqa: RUF001

from __future__ import annotations

DASHES = frozenset("‐‑‒–—―⸺⸻⁃˗⁻₋−➖﹘﹣－ー─⎯־᠆")
DOTS = frozenset("․。｡·•∙⋅‧ꓸ٫・･܁܂۔⸱●")
UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # besides category Cf and variation selectors
# Those that a reader of prose meets at every turn: they are folded between digits only.
PROSE_DASHES = frozenset("\u2013\u2014\u2015\u2e3a\u2e3b\u30fc\u2500\u05be\u1806")
LETTERS = dict(
    zip(
        "аеорсухіјѕһԁԛԝԍкгӏтмнпиьвғАВЕКМНОРСТХУІЈЅԌҮ"  # Cyrillic
        "αεικνορτυχγωϲϳηΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ"  # Greek
        "օոսհցԼՕՍ"  # Armenian
        "ıɑɡɩȷᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ"  # Latin
        "ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷΟᏢᏚᎢᏙᎳᏃ",  # Cherokee
        "aeopcyxijshdqwgkrltmhnubbfABEKMHOPCTXYIJSGY"
        "aeikvoptuxywcjnABEZHIKMNOPTYXC"
        "onuhgLOU"
        "iagijabcdefghijklmnopqrstuvwyz"
        "ABCDEHJKLMOPSTVWZ",
        strict=True,
    )
)  # fmt: skip
DIGITS = {"О": "0", "о": "0", "Ο": "0", "ο": "0", "З": "3", "з": "3", "б": "6", "І": "1", "Ӏ": "1", "օ": "0"}
