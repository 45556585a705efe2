"""Cells of tables are read beside the names of their columns."""

# ruff: noqa: E501  (tables)

from __future__ import annotations

import pytest

from redact import Redactor
from redact.detect.context import ContextRule, context_word
from redact.detect.folding.fold import disjoint, written
from redact.detect.folding.tables import BOUNDARY, columns
from redact.types import Span


@pytest.fixture(scope="module")
def patterns() -> Redactor:
    return Redactor({"extends": "training", "ner": False})


def read(text: str) -> str:
    return written(text, disjoint(text, columns(text))).replace(f"\n{BOUNDARY}", "")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("id,ssn,phone\n1,529417703,(212) 684-0193\n2,408617725,6462817730\n", "id,ssn,phone\n1,{},{}\n2,{},{}\n"),
        ('"id";"Mobile Number"\r\n"7";"4152097731"\r\n', '"id";"Mobile Number"\r\n"7";"{}"\r\n'),
        ("ref\tpassportNumber\n77\tK82917364", "ref\tpassportNumber\n77\t{}"),
        ("| a | phone |\n|---|:-:|\n| 1 | 4152097731 |\n", "| a | phone |\n|---|:-:|\n| 1 | {} |\n"),
        ("a | phone\n--- | ---\n1 | 4152097731", "a | phone\n--- | ---\n1 | {}"),
        ("insert into t (id, dob, ssn) values (1, '1979-08-30', '529417703'), (2, null, '408617725');",
         "insert into t (id, dob, ssn) values (1, '{}', '{}'), (2, null, '{}');"),
        ("<tr><th>x</th><th>Telefon</th></tr><tr><td>1</td><td>0894471720</td></tr>",
         "<tr><th>x</th><th>Telefon</th></tr><tr><td>1</td><td>{}</td></tr>"),
        ("Some lines first.\n\nid, password\n1, hunter2Xy!9\n", "Some lines first.\n\nid, password\n1, hunter2Xy!9\n"),
        ("id, password\n1, hunter2Xy!9\n", "id, password\n1, {}\n"),
        ("login,password,host\nann,hunter2Xy!9,db1\n", "login,password,host\nann,{},db1\n"),
        ("x\n user | password \n------+--------\n ann | hunter2Xy!9 | \n", "x\n user | password \n------+--------\n ann | hunter2Xy!9 | \n"),
        ("x\n user | password \n------+--------\n ann  | hunter2Xy!9\n", "x\n user | password \n------+--------\n ann  | {}\n"),
        ("+---+----+\n| x | pin |\n+---+----+\n| 1 | 4471 |\n+---+----+\n", "+---+----+\n| x | pin |\n+---+----+\n| 1 | {} |\n+---+----+\n"),
        ("x\nlogin   password      host\n-----   --------      ----\nann     hunter2Xy!9   db1\nbo      Kite#Lamp88xx db2\n",
         "x\nlogin   password      host\n-----   --------      ----\nann     {}   db1\nbo      {} db2\n"),
        ("Id   SSN          Dept\n1    529417703    A\n22   408617725    B\n", "Id   SSN          Dept\n1    {}    A\n22   {}    B\n"),
        ("  Id         Phone\n   7    4152097731\n  11    6462817730\n", "  Id         Phone\n   7    {}\n  11    {}\n"),
    ],
)  # fmt: skip
def test_the_header_tells_what_a_cell_is(patterns: Redactor, text: str, hidden: str) -> None:
    redacted = patterns(text)
    assert redacted.text == hidden.format(*(f"<{span.label}>" for span in redacted.spans))


@pytest.mark.parametrize(
    "text",
    [
        "version,port,phone_home\n1.2.3.4,8080,false\n1.2.3.5,8081,true\n",
        "order_id,amount\n4152097731,12.50\n",
        "from a import b,c\nx,y = 1,2\ndef f(a,b):\n    return a,b\n",
        "It was cold, dark, and late,\nand nobody, not one, spoke.\n12, 13, and 14 followed.",
        "phone,note\nthis line has,a good many,more of them than that: 4152097731\n",
        "password   required\nemail      optional\n",
        "Phone    Tablet    Laptop\n12       30        45\n13       31        44\n",
        "USER       PID %CPU    VSZ   RSS TTY\nroot         1  0.0 169404 13084 ?\n",
        "the word  password  here\nand then  what came after  it 4152097731\n",
        "INSERT INTO parts (sku, stock) VALUES ('A-100', 4152097, 12);",
    ],
)
def test_other_cells_and_other_lines_stay(patterns: Redactor, text: str) -> None:
    assert patterns(text).text == text


def test_each_cell_stands_on_a_line_of_its_own() -> None:
    assert read("id,homePhone,x\n1,22,y\n") == "id,homePhone,x\nid: 1\nhome Phone: 22\ny\n"
    assert read("no table\nat all, 12\n") == "no table\nat all, 12\n"


def test_one_cell_is_no_context_for_another() -> None:
    rule = ContextRule(frozenset({"ssn"}), required=False)
    for text, word in ((f"ssn: 1{BOUNDARY}\nqty: 22", None), (f"qty: 1{BOUNDARY}\nssn: 22", "ssn")):
        start = text.index("22")
        assert context_word(text, Span(start, start + 2, "X", 0.3, "x"), rule) == word
    text = f"22{BOUNDARY}\nssn: 1"
    assert context_word(text, Span(0, 2, "X", 0.3, "x"), rule) is None
