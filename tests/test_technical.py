"""Pieces of code, of citations and of things with names are nobody's; what stands beside them may be somebody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redact.detect.tagging.technical import is_technical


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Safari/537.36 Edg/124.0.2478.67", "Edg"),
        ("<NoLogo>true</NoLogo>", "NoLogo"),
        ("let requestUrl;", "requestUrl"),
        ("WholeProgramOptimization is on", "WholeProgramOptimization"),
        ("MakeCSVWriter(sink)", "MakeCSVWriter"),
        ("ai.onnx:Softmax||", "Softmax"),
        ("  VARCHAR(64) NOT NULL", "VARCHAR"),
        ("password: xxxxxxxx", "xxxxxxxx"),
        ("prime: 4827163507", "4827163507"),
        ("CID bafybeigdyrzt5sfp7udm7hu76uh7y26nf3", "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3"),
        ("BRCA1 c.5266dupC (p.Gln1756fs)", "BRCA1 c.5266dupC"),
        ("mysql -u root -p mydb", "root -p mydb"),
        ("node --rosemary run.js", "rosemary"),
        (".rosemary { color: red }", "rosemary"),
        ("div.body p, div.body li, div.body dd {", "li"),
        ("with Ada.Text_IO; use Ada.Text_IO;", "Ada"),
        ('C.Callbacks("memory")', "C.Callbacks"),
        ("[pool-4] c.x.cache.Evictor - evicted 12", "Evictor"),
        ('name = "serde"\nversion = "1.0.197"', "serde"),
        ('{"name": "serde",\n  "version": "1.0.197"', "serde"),
        ("* 0f8b2aa Mark buttons as hidden", "Mark"),
        ("GRANT SELECT ON ALL TABLES", "GRANT"),
        ("Set PGPORT; PGSSLMODE accepts require", "PGSSLMODE"),
        ("in which Licensor has its seat", "Licensor"),
        ("Fed. R. Civ. P. 12(b)(6)", "R. Civ"),
        ("28 C.F.R. § 35.130", "C.F.R."),
        ("Case C-311/18, judgment", "Case"),
        ("Roe v. Wade, 410 U.S. 113 (1973)", "Roe"),
        ("Roe v. Wade, 410 U.S. 113 (1973)", "Wade"),
        ("the Word (John 1:1-5, 14)", "John"),
        ("Isaiah 40:1-11; Psalm 85", "Isaiah"),
        ("1 Cor 13:4-8; Phil 4:6-7", "Phil"),
        ("John 3:16 says so", "John"),
        ("1 Samuel 17; 2 Timothy 3:16", "Samuel"),
        ("Job 38:4, Daniel 6, Joel 2:28", "Daniel"),
        ("Hurricane Andrew made landfall", "Andrew"),
        ("aboard HMS Victoria", "Victoria"),
        ("asteroid 433 Eros, P = 5.27 h", "Eros"),
        ("Felis catus; Equus caballus, Arab", "Equus caballus"),
        ("Asellus aquaticus was found", "Asellus"),
        ("Köln Hbf,Paris Nord,06:44", "Köln Hbf"),
        ("White resigned after 41...Rxh2+", "White"),
        ("a kiln at 1240 °C. Celadon wants more", "C. Celadon"),
        ("Vorname:            Nachname:            Geburtsdatum:", "Geburtsdatum"),
        ("Etunimet: .............. Kimlik No: ..............", "Etunimet"),
        ("// see Modal.tsx", "Modal"),
        ("then call flush(); Mark the field as optional", "Mark"),
        ("Mark all as read? Cancel", "Mark"),
        ("A7 Dm | D.C. al Fine", "D.C. al Fine"),
        ("rosemary>=2.1,<3", "rosemary"),
        ("A.shape[0], B.shape[0]", "B.shape"),
        ("haftarah Isaiah 42:5-43:10", "haftarah Isaiah"),
    ],
)  # fmt: skip
def test_what_is_technical(text: str, name: str) -> None:
    start = text.index(name)
    assert is_technical(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Finch/Marlowe 2019", "Finch"),
        ("ask Marlowe/24 hours", "Marlowe"),
        ("by AnnaMarlowe", "AnnaMarlowe"),
        ("McNode and DeTable", "McNode"),
        ("McNode and DeTable", "DeTable"),
        ("JasonTheMan was here", "JasonTheMan"),
        ("maria87 ben92x", "maria87"),
        ("LU -M", "LU -M"),
        ("--Oscar, who said it", "Oscar"),
        ("I asked john. { he left }", "john"),
        ("e.g.Maria or a.k.a.Maria", "Maria"),
        ("name: Maria\nverse: 12", "Maria"),
        ("call deadbeef Mark said", "Mark"),
        ("Mark buttons as hidden", "Mark"),
        ("GRANT said so", "GRANT"),
        ("SCHRÖDER, PSZCZYNA and HIRSCHFELD", "PSZCZYNA"),
        ("Roe v. Wade was cited", "Roe"),
        ("Smith sued, 410 people came", "Smith"),
        ("John 3:30 pm, room 4", "John"),
        ("Mark 9:00-10:00, Luke 10:30", "Mark"),
        ("Daniel 6, room 4", "Daniel"),
        ("Maria 3:16", "Maria"),
        ("Hurricane Katrina Jones", "Katrina Jones"),
        ("Rita weathered it", "Rita"),
        ("Marcus was plus one", "Marcus"),
        ("White resigned after the vote", "White"),
        ("Signed by John Finch: ______", "John Finch"),
        ("Name: Maria          Date:", "Maria"),
        ("cv of Maria.docx", "Maria"),
        ("I saw Mark the other day", "Mark"),
        ("Bill said all of it", "Bill"),
        ("love you anna<3", "anna"),
        ("by C. Marlowe", "C. Marlowe"),
        ("王 说", "王"),
        ("josé", "josé"),
    ],
)
def test_what_may_be_somebody(text: str, name: str) -> None:
    start = text.index(name)
    assert not is_technical(text, start, start + len(name))


@given(st.text(alphabet="aBv1:-./ {(\n", min_size=1, max_size=60), st.integers(0, 59), st.integers(1, 60))
def test_any_range_of_any_text_has_an_answer(text: str, start: int, size: int) -> None:
    start = min(start, len(text) - 1)
    assert is_technical(text, start, min(start + size, len(text))) in (True, False)
