from __future__ import annotations

from pathlib import Path

import pytest
from redact.pipelines.cli import main

from redact.detect.growth import growing, worst_pieces
from redact.detect.pattern import Pattern, PatternSpec


def spec(expression: str) -> PatternSpec:
    return PatternSpec("R", "R", (Pattern("p", expression, 0.5),))


@pytest.mark.parametrize("expression", [r"\d+-\d+x", r"[a-z.]+@example", r"password\s*\w*\s*=", r"(?:a|aa)+b"])
def test_patterns_that_grow_faster_than_the_text_are_told(expression: str) -> None:
    lines = list(growing(spec(expression)))
    assert len(lines) == 1 and lines[0].startswith("R: pattern 'p' takes ")


@pytest.mark.parametrize(
    "expression", [r"\d{3}-\d{4}", r"(?<!\d)\d{1,12}+x", r"a[^b]{0,40}b", r"password\s{0,3}=", "x"]
)
def test_bounded_patterns_are_not(expression: str) -> None:
    assert list(growing(spec(expression))) == []


def test_literals_come_alone_and_joined_without_the_syntax() -> None:
    pieces = worst_pieces(r"(?P<value>(?i:pass(?:word|phrase))\p{Lu}[xyz]{10,20}\d+)", ("key = value of it",))
    assert {"pass ", "word ", "phrase ", "passwordphrase", "pass word phrase ", "key = value"} <= set(pieces)
    assert not any(piece == "value " or "Lu" in piece or "xyz" in piece for piece in pieces)


def test_check_tells_of_a_pattern_of_the_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "slow.yaml"
    path.write_text(
        "version: 1\npacks: []\nlayers: {ner: false}\nrecognizers:\n"
        "  - name: Badge\n    supported_entity: BADGE\n"
        "    patterns: [{name: badge, regex: '[a-z.]+@x', score: 0.8}]\n    match: ['ab@x']\n"
    )
    assert main(["check", str(path)]) == 2
    assert "Badge: pattern 'badge' takes" in capsys.readouterr().err
