from __future__ import annotations

from pathlib import Path

import pytest
from redact.pipelines.cli import main
from redact.pipelines.coverage import coverage

DOCS = Path(__file__).parents[1] / "docs" / "coverage.md"


def test_the_page_is_what_the_command_writes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "recognizers", "--format", "markdown"]) == 0
    written = capsys.readouterr().out
    assert DOCS.read_text(encoding="utf-8") == written, "make coverage writes it anew"


def test_every_recognizer_of_the_packs_names_its_check_context_and_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "recognizers"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {len(row) for row in rows} == {9}
    assert [row[0] for row in rows if row[1] in ("regex", "functions") and row[8] == "-"] == []
    assert sum(row[4] == "secrets" for row in rows) >= 60
    assert len({row[5] for row in rows} - {"-"}) >= 60


def test_countries_come_in_order_and_bars_do_not_break_the_table() -> None:
    page = coverage(
        [
            ("Any", "regex", "X", "0.5", "own", "-", "-", "-", "a|b"),
            ("Two", "regex", "X", "0.5", "own", "ZA", "luhn", "3 words", "law"),
            ("One", "functions", "Y", "0.5", "own", "AD", "-", "-", "law"),
            ("ner:fast", "ner", "PERSON", "-", "model", "-", "-", "-", "-"),
        ]
    )
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["## AD", "## ZA", "## Any country"]
    assert "| Any | X | 0.5 | - | - | a\\|b |" in page
    assert "3 recognizers, 2 labels, 2 countries" in page and "ner:fast" not in page


def test_only_recognizers_come_as_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "labels", "--format", "markdown"]) == 2
    assert "only recognizers" in capsys.readouterr().err
