from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from redact import plugins
from redact.detect.gating import screen
from redact.detect.gating.anchors import gate_for, may_explode, parse
from redact.detect.gating.gate import ANY_DIGITS, BEYOND, BLANKS, DIGITS, Anchor, Facts, Gate
from redact.detect.gating.screen import LiteralIndex
from redact.detect.pattern import DEFAULT_FLAGS, Pattern, PatternSpec
from redact.detect.regex import RegexLayer

DATA = Path(__file__).parents[2] / "shared" / "data"

# Expressions of every shape the gate reads, and some it must not trust.
TRICKY = [
    r"\b\d{3}[- ]\d{2}[- ]\d{4}\b",
    r"(?<!\d)\d{9}(?!\d)",
    r"[A-Z]{2}\d{6}[A-D]?",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?:https?|ftp)://[^\s/]+(?:/\S*)?",
    r"passw(?:or)?d\s*[:=]\s*(?P<value>\S+)",
    r"\bak(?:ia|sk)[0-9a-f]{4,8}\b",
    r"(?:[0-9a-f]{2}[:-]){3}[0-9a-f]{2}",
    r"(?:[0-9a-f]{2}(?P<sep>[:-]))(?:[0-9a-f]{2}(?P=sep)){2}[0-9a-f]{2}",
    r"(['\"])\d+(?:\s\d+)?\1",
    r"--+BEGIN [A-Z ]+-+.+?--+END",
    r"(?<=ssn[ :]{1,2})\w+",
    r"(?<!no )k\d+(?= s| k|$)",
    r"^\d+ s$",
    r"\Ak\d|\d\Z",
    r"(?i:s)k\d{2}",
    r"\d{1,3}+(?>[.]\d{1,3}){3}\b",
    r"(?:a@)?(?(1)b|c)\d|(x)@",
    r"(\d)?(?(1)-\d|@k)",
    r"k{2,}|\d{4}",
    r"\p{L}+\d\d",
    r"[^\p{L}\s]{4,}@",
    r"\p{Zs}\d{2}@",
    r"\P{L}\d{2}@",
    r"(?:ssk){e<=1}\d",
    r"[[:digit:]]{3}k",
    r"k(?i)s\d",
    r"(?x) k s \d  # spaced",
    "(?x) k # [ \n (?:ss){e<=1} \\d # ]",
    r"(?:\d\s?){4}@?",
    r"\d{2}\s{1,3}[a-z]+\s?@\S*",
    r".{0,4}@.{0,4}",
    r"\d{2}.{0,3}k|s.{0,3}\d{3}",
    r"\w{12,}",
    r"(?:[a-z]\d){2,3}[-.:](?:a|bb){3}\S{3}",
    r"k\S{2}(?:\s?\d){3}[A-Z]{9}",
    r"(?:\u4e00|\u00e4k)\d",
    r"(?:[\u00c0-\u00ff]|[\u0100-\u0200])\d",
    r"(?:\u017f|\u212a)\d",
    r"(?=[^\s:]{0,20}\d)(?=\S{0,20}@)k\S+",
    r"\b(?:akia|ssn|jane)\b.{0,20}(?:word|ex\.org)",
]
SPECS = [PatternSpec(f"t{i}", "X", (Pattern("p", one, 0.5),)) for i, one in enumerate(TRICKY)]
SPECS += [PatternSpec(f"f{i}", "X", (Pattern("p", one, 0.5),), flags=0) for i, one in enumerate(TRICKY)]
GATED, UNGATED = RegexLayer(SPECS), RegexLayer(SPECS, gated=False)

# Characters that the expressions speak of, their case partners beyond ASCII, other digits and blanks, and whole values.
PIECES = st.one_of(
    st.sampled_from(list("ksSKaAbi019 \n\t-@.:='\"/x\u017f\u212a\u0130\u0131\u0661\uff11\u00a0\u00e4\u4e00\U0001f600")),
    st.sampled_from(
        ["078-05-1120", "akia12ab", "jane@ex.org", "ssn: ", "password = ", "https://", "--BEGIN A--", "--END"]
    ),
    # What the search of a batch puts between texts, beside it, and characters that encoders choke on.
    st.sampled_from(
        ["\xff", "\x80", "\x7f", "\x00", "\x1c", "\x85", "\ud800", "\udfff", "e\u0301", "\u0301", "\u03a3"]
    ),
    st.sampled_from([" word" * 3, " word" * 12, "\n" * 5, "0" * 12, "k s k ", "a1:b2:c3:d4"]),
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=400, deadline=None)
def test_the_gate_loses_nothing_on_made_up_texts(text: str) -> None:
    assert GATED.find([text]) == UNGATED.find([text])


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
def test_the_gate_loses_nothing_of_the_built_in_packs(text: str) -> None:
    assert PACKS_GATED.find([text]) == PACKS_UNGATED.find([text])


@given(st.lists(st.lists(PIECES, max_size=12).map("".join), max_size=8), st.integers(0, 40), st.integers(1, 80))
@settings(max_examples=200, deadline=None)
def test_a_batch_finds_what_each_text_alone_does(texts: list[str], few: int, piece: int) -> None:
    alone = [UNGATED.find([text])[0] for text in texts]
    assert [GATED.find([text])[0] for text in texts] == alone
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(screen, "_FEW", few)
        patch.setattr(screen, "_PIECE", piece)
        assert GATED.find(texts) == alone
        assert PACKS_GATED.find(texts) == [PACKS_GATED.find([text])[0] for text in texts]


@given(
    st.sets(st.text("ab0\x00\x7f", min_size=2, max_size=5), max_size=12),
    st.lists(st.text("ab0\x00\x7f\x80\xff\u0301\ud800\U0001f600", max_size=30), max_size=6),
    st.integers(1, 40),
)
def test_literals_are_found_where_they_stand_in_each_text(literals: set[str], texts: list[str], piece: int) -> None:
    wanted = [
        {one: [i for i in range(len(text)) if text.startswith(one, i)] for one in literals if one in text}
        for text in texts
    ]
    index = LiteralIndex(literals)
    assert index.find(texts) == wanted
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(screen, "_FEW", 0)
        patch.setattr(screen, "_PIECE", piece)
        assert index.find(texts) == wanted


def _packs() -> list[PatternSpec]:
    loaded = [one for load in plugins.recognizer_packs().values() for one in load()]
    return [one for one in loaded if isinstance(one, PatternSpec)]


PACKS = _packs()
PACKS_GATED, PACKS_UNGATED = RegexLayer(PACKS), RegexLayer(PACKS, gated=False)


def test_the_gate_loses_nothing_of_the_examples_of_the_packs() -> None:
    examples = [text for spec in PACKS for text in (*spec.match, *spec.no_match)]
    texts = [*examples, *(" ".join(examples[i : i + 5]) for i in range(0, len(examples), 5))]
    assert PACKS_GATED.find(texts) == PACKS_UNGATED.find(texts)


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared texts are not here")
def test_the_gate_loses_nothing_on_the_shared_texts() -> None:
    files = sorted(DATA.glob("*.dev.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()[::7]]
    texts.append("\n".join(texts))
    assert PACKS_GATED.find(texts) == PACKS_UNGATED.find(texts)
    assert GATED.find(texts) == UNGATED.find(texts)


@pytest.mark.parametrize(
    ("expression", "gate"),
    [
        (r"\b\d{3}-\d{2}-\d{4}\b", Gate(Anchor(chars=DIGITS, count=9), Anchor(chars="-", count=2), 16, -1, 4, 11)),
        (r"ghp_[A-Za-z0-9]{36}", Gate(Anchor(("ghp_",)), None, 48, -1, 4, 40, 40, (Anchor(chars="_"),))),
        (r"no ?\d{4}", Gate(Anchor(chars=DIGITS, count=4), Anchor(("no",)), 16, -1, 4, 6)),
        (r"\S+@\S+", Gate(Anchor(chars="@"), None, -1, 0, 4, 3)),
        (r"(?:mister|dr)\.? \w+", Gate(Anchor(("dr", "mister")), None, -1, 1, 4, 4)),
        (r"[a-z]+ [a-z]+", Gate(shortest=3)),
        (r"[a-z]{e<=1}\d", Gate()),
        (r"(?<=key=)\w+", Gate(Anchor(("key=",)), shortest=1, needs=(Anchor(chars="="),))),
        (r"(?=\S{0,9}\d)(?:\u0142a|s\u0142o) \w{12}", Gate(Anchor((BEYOND,)), None, 16, -1, 16, 15, 12, (ANY_DIGITS,))),
    ],
)  # fmt: skip
def test_what_the_gate_reads_off_an_expression(expression: str, gate: Gate) -> None:
    assert gate_for(parse(expression, DEFAULT_FLAGS)) == gate


def test_flags_that_change_the_meaning_close_the_gate() -> None:
    for flag in (regex.V1, regex.FULLCASE, regex.BESTMATCH, regex.REVERSE):
        assert gate_for(parse(r"\d{9}", int(flag))) == Gate()


def test_only_these_letters_count_as_ascii_ones_without_case() -> None:
    every = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    for char in map(chr, range(128)):
        taken = set(regex.findall(regex.escape(char), every, regex.IGNORECASE))
        folded = set(Facts("".join(taken)).folded)
        assert folded == {char.lower()}, char
    assert len(Facts(every).folded) == len(every)
    assert set(regex.findall(r"\d", every)) == {every[i] for i in Facts(every).positions(ANY_DIGITS)}


def test_the_blanks_are_all_that_a_class_without_blanks_leaves_out() -> None:
    for expression in (r"\S", r"\w", r"[^\s]", r"\d", r"[^\W]"):
        assert not regex.search(expression, BLANKS)


@pytest.mark.parametrize("expression", [r"(?:a+)+b", r"(?:a|aa)+b", r"(?:\w+\s?)*x", r"(a{e<=1})"])
def test_what_may_explode_is_clocked(expression: str) -> None:
    assert may_explode(parse(expression, DEFAULT_FLAGS))


@pytest.mark.parametrize("expression", [r"\d{1,3}(?:\.\d{1,3}){3}", r"[\w.]+@\w+\.com", r"(?:\d[ -]?){9}"])
def test_what_cannot_explode_is_not(expression: str) -> None:
    assert not may_explode(parse(expression, DEFAULT_FLAGS))


def test_patterns_that_cannot_match_cost_next_to_nothing() -> None:
    prose = "It was a bright cold day in April and the clocks were striking thirteen. " * 4_000
    specs = [
        PatternSpec(f"s{i}", "X", (Pattern("p", rf"\b[A-Z]{{2}}[ -]?\d{{{6 + i % 5}}}[A-Z]\b", 0.5),))
        for i in range(120)
    ]
    layer, plain = RegexLayer(specs), RegexLayer(specs[:6], gated=False)
    costs = []
    for one in (layer, plain):
        start = time.process_time()
        one.find([prose])
        costs.append(time.process_time() - start)
    assert costs[0] < costs[1]  # 120 gated patterns against 6 that are not
