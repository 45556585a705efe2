from __future__ import annotations

import json
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import regex
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from redact import plugins
from redact.detect import regex as regex_layer
from redact.detect.gating import automaton, figures, scan
from redact.detect.gating.items import DEPTH, Items
from redact.detect.gating.symbols import BLANKS, CASE_PARTNERS, EDGE, PROPERTIES, may_match, must_match, symbol_of
from redact.detect.gating.trees import Tree, may_explode, parse
from redact.detect.gating.ways import Way, ways_of
from redact.detect.pattern import DEFAULT_FLAGS, Pattern, PatternSpec
from redact.detect.regex import RegexLayer
from redact.errors import RecognizerError

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
    r"(?<=\b(?:ssn|word)[: ]{0,2})(?:is )?[a-z]{2,9}\d",
    r"(?<=k[ :]{1,2})(?<!\d )[a-z0-9]{3,}",
    r"(?<![a-z0-9])(?:[a-z]{1,8} ){0,2}[a-z]{1,9}(?:\.org|@ex| 12)\S*",
    r"(?:[a-z]+ )?k\d{2}|\w{1,9}: |(?:\S+@)?ex\.org",
    r"[\w.-]{1,9}(?i:K|\u017f)(?-i:s)\d?(?!\w|\.\d)",
    r"\S*(?:\d[.,:]){2,}\S",
    r"(?>[a-z]{1,3}|\d)++[-.](?:\d|$)",
    r"\B\d{2,}\B|\bk\B.",
    r"(?!k)[a-z]{1,4}(?=\d|@|$)",
    r"\p{Lu}\p{Ll}{0,9} \p{Nd}{2}|\p{Latin}{3}\p{M}",
    r"[^\p{Lu}\d]{2,9}\d{3}",
    r"\w*",
    r"k?(?=(?P<value>\d\d))",
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


@given(
    st.lists(st.lists(PIECES, max_size=12).map("".join), max_size=8),
    st.integers(0, 40),
    st.integers(1, 80),
    st.sampled_from([0, 3, 1000]),
)
@settings(max_examples=200, deadline=None)
def test_a_batch_finds_what_each_text_alone_does(texts: list[str], few: int, piece: int, places: int) -> None:
    alone = [UNGATED.find([text])[0] for text in texts]
    assert [GATED.find([text])[0] for text in texts] == alone
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_FEW", few)
        patch.setattr(scan, "_PIECE", piece)
        patch.setattr(scan, "_FEW_PLACES", places)
        assert GATED.find(texts) == alone
        assert PACKS_GATED.find(texts) == [PACKS_GATED.find([text])[0] for text in texts]


def test_a_gate_that_has_seen_too_much_starts_again() -> None:
    texts = ["k12 akia12ab 078-05-1120", "jane@ex.org password = k1", "s 12 ssn: k9"] * 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(automaton, "_MOST_STATES", 5)
        layer = RegexLayer(SPECS)
        for _ in range(3):
            assert [layer.find([text])[0] for text in texts] == UNGATED.find(texts)
            assert layer.find(texts) == UNGATED.find(texts)


@pytest.mark.parametrize("drawn", [None, 0, 1])
def test_states_made_a_few_at_a_time_are_those_made_together(drawn: int | None) -> None:
    texts = [
        "k12 akia12ab 078-05-1120",
        "jane@ex.org password = k1",
        "s 12 ssn: k9",
        "K\u00e9 \u212a12 \u0660 ssn",
    ] * 12
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_FEW_PLACES", 0)
        patch.setattr(automaton, "_MOST_ROWS", 3)
        patch.setattr(automaton, "_MOST_PAIRS", 10)
        if drawn is not None:  # all sums alike: rows wait for one another
            patch.setattr(automaton, "drawn", lambda known, many: np.full(many, drawn, np.uint64))
        layer = RegexLayer(SPECS)
        assert layer.find(texts) == UNGATED.find(texts) == GATED.find(texts)


def test_states_do_not_multiply_in_other_scripts() -> None:
    draw = random.Random(3)
    expressions = "".join(pattern.regex for spec in PACKS for pattern in spec.patterns)
    letters = [char for char in expressions if char.isalpha() and char >= "\u0370"]
    texts = ["".join(draw.choices([*letters, " "], k=60)) for _ in range(500)]
    layer = RegexLayer(PACKS)
    layer.find(texts)
    assert len(layer._scan._automaton.reported) < 10_000  # 2,039; with 16 kinds of letters there were 272,277


def test_threads_may_share_a_layer() -> None:
    texts = [f"k{i} akia12ab 078-05-1120 jane{i}@ex.org password = k{i} ssn: {i}" * (1 + i % 9) for i in range(60)]
    layer = RegexLayer(SPECS)
    with ThreadPoolExecutor(4) as pool:
        assert [one[0] for one in pool.map(lambda text: layer.find([text]), texts)] == UNGATED.find(texts)


LEAVES = st.sampled_from(
    [
        "k", "s", "@", ":", " ", "1", r"\.", ".", "[a-z]", "[^a-z]", r"\d", r"\w", r"\s", r"\S", "[0-9@]", "ss", "ex",
        r"\b", r"\B", "^", "$", r"\p{Lu}", r"[\p{L}\d]", "\u017f", "[^k]",
    ]
)  # fmt: skip
COUNTS = st.sampled_from(["?", "*", "+", "{2}", "{0,3}", "{2,5}", "{1,9}", "??", "+?", "*+", "{1,2}+"])
EXPRESSIONS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(inner, COUNTS).map(lambda both: f"(?:{both[0]}){both[1]}"),
        st.tuples(st.sampled_from(["(", "(?i:", "(?-i:", "(?>", "(?=", "(?!", "(?<=", "(?<!"]), inner).map(
            lambda both: f"{both[0]}{both[1]})"
        ),
    ),
    max_leaves=12,
)


@given(EXPRESSIONS, st.lists(PIECES, max_size=12).map("".join), st.sampled_from([0, int(regex.I), DEFAULT_FLAGS]))
@settings(max_examples=600, deadline=None)
def test_the_gate_loses_nothing_of_made_up_expressions(expression: str, text: str, flags: int) -> None:
    spec = PatternSpec("R", "X", (Pattern("p", expression, 0.5),), flags=flags)
    try:
        with pytest.MonkeyPatch.context() as patch:
            # However short it is and however near its figures are, they are looked for first.
            patch.setattr(regex_layer, "_WORTH_A_GUARD", 0)
            patch.setattr(figures, "_NEAR", -1)
            gated, ungated = (RegexLayer([spec], gated=gate, timeout=2).find([text]) for gate in (True, False))
    except RecognizerError:  # such as (.|.)*k, which takes forever with or without a gate
        reject()
    assert gated == ungated, expression


@pytest.mark.parametrize(
    ("expression", "found", "reach"),
    [
        (r"(?:number|no)[^0-9]{0,20}[0-9]{4}-[0-9]{2}", "[0-9](?:[^0-9]{0,1}[0-9]){5}", 37),
        (r"(?:number|no) {0,20}(?=(?:[A-Z]{0,3}[0-9]){4})[A-Z0-9]{4,9}", "[0-9](?:[^0-9]{0,3}[0-9]){3}", 42),
        (r"[a-z]{20}(?:[0-9]{3}|[0-9] ?[0-9])", "[0-9](?:[^0-9]{0,1}[0-9]){1}", 23),
        (r"[a-z]{20} ?[0-9]", "[0-9]", 22),
        (r"[a-z]{20}[0-9]*", None, 0),
        (r"[a-z]{20}[0-9k]", None, 0),
        (r"[a-z]{20}(?:[0-9]|k)", None, 0),
        (r"[a-z]{20}(?<=[0-9].{20})k", None, 0),
        (r"[a-z]{20}(?![0-9])k", None, 0),
        (r"[a-z]+[0-9]", None, 0),  # they may be anywhere
        (r"[a-z]{9}[0-9]", None, 0),  # the gate looks as far
    ],
)
def test_figures_that_every_match_has_are_looked_for_first(expression: str, found: str | None, reach: int) -> None:
    search, most = figures.Figures().guard(_tree(expression), DEFAULT_FLAGS)
    assert (search and search.__self__.pattern, most) == (found, reach)  # type: ignore[attr-defined]


def _packs() -> list[PatternSpec]:
    loaded = [one for load in plugins.recognizer_packs().values() for one in load()]
    return [one for one in loaded if isinstance(one, PatternSpec)]


PACKS = _packs()
PACKS_GATED, PACKS_UNGATED = RegexLayer(PACKS), RegexLayer(PACKS, gated=False)


def test_the_gate_holds_every_pattern_of_the_packs() -> None:
    everywhere = PACKS_GATED._everywhere
    assert [(step.spec.name, step.pattern.name) for step in everywhere] == []


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


def _tree(expression: str, flags: int = DEFAULT_FLAGS) -> Tree:
    parsed = parse(expression, flags)
    assert parsed is not None
    return parsed[0]


@pytest.mark.parametrize(
    ("expression", "text", "starts"),
    [
        (r"\b\d{3}-\d{2}-\d{4}\b", "1078-05-1120 078-05-1120, 078-05-112", [13]),
        (r"(?<![a-z])(?:ssn|tin)[: ]{1,3}\d", "ssn: 1 tin 2 assn 3 ssn: x", [0, 7]),
        (r"[\w.]{1,9}@\w+\.org", "to jane@ex.org, k@ex.org", [3, 4, 5, 6, 16]),
        (r"(?<=key[ =]{1,2})\w{3,}", "key=abc, keyabc, a key", [4]),
        (r"(?:[A-Z]\w{1,9} ){0,2}\w{1,9}straat \d", "in Oude Kerkstraat 7", [0, 1, 3, 4, 5, 6, 8, 9, 10, 11]),
    ],
)
def test_where_matches_are_looked_for(expression: str, text: str, starts: list[int]) -> None:
    layer = RegexLayer([PatternSpec("R", "X", (Pattern("p", expression, 0.5),))])
    assert [list(places[0]) for _, places in layer._starts([text])] == [starts]


def test_a_rare_start_is_looked_for_by_itself_and_a_common_one_by_what_follows() -> None:
    items = Items()
    rare, common = _tree(r"ghp_[A-Za-z0-9]{36}"), _tree(r"\S{1,64}@\w+")
    assert ways_of(rare, DEFAULT_FLAGS, items) == (Way(((rare, DEFAULT_FLAGS, 0),), solid=True),)
    assert ways_of(common, DEFAULT_FLAGS, items) == (Way(((common, DEFAULT_FLAGS, 1),), 1, 64, solid=True),)
    assert ways_of(_tree(r"[a-z ]+"), DEFAULT_FLAGS, items) == ()


@given(st.text("ab @", max_size=20), st.integers(0, 3), st.integers(0, 9), st.booleans())
def test_a_way_leads_back_to_where_matches_start(text: str, near: int, more: int, solid: bool) -> None:
    at = [i for i, char in enumerate(text) if char == "@"]
    found = {i for one in Way((), near, near + more, solid).starts(text, at) for i in range(*one)}
    for place in at:
        for start in range(max(0, place - near - more), place - near + 1):
            assert start in found or (solid and " " in text[start:place])


def test_flags_that_change_the_meaning_close_the_gate() -> None:
    for flag in (regex.V1, regex.FULLCASE, regex.BESTMATCH, regex.REVERSE):
        assert parse(r"\d{9}", int(flag)) is None
    assert parse("[(?i)]k", 0) is None
    assert parse("k(?i)s", 0) == (_tree("ks", 0), int(regex.IGNORECASE))


def test_only_these_letters_count_as_ascii_ones_without_case() -> None:
    every = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    partners = dict(CASE_PARTNERS)
    for char in map(chr, range(128)):
        taken = set(regex.findall(regex.escape(char), every, regex.IGNORECASE))
        assert {partners.get(one, one).lower() for one in taken} == {char.lower()}, char


def test_letters_that_are_one_without_case_share_a_symbol() -> None:
    cased = [char for char in map(chr, range(128, 0x1F200)) if char.lower() != char or char.upper() != char]
    every = "".join(cased)
    own = {symbol_of(partner) for partner, _ in CASE_PARTNERS}
    for char in cased:
        alike = {symbol_of(one) for one in regex.findall(char, every, regex.IGNORECASE)}
        assert len(alike) == 1 or alike <= own, hex(ord(char))


@pytest.mark.parametrize("flags", [0, int(regex.IGNORECASE), DEFAULT_FLAGS])
@pytest.mark.parametrize(
    "expression",
    [
        "k", "[a-f0-9]", "[^k]", "[^a-z]", ".", r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"[^\w@]", r"[\s\d]",
        "\u017f", "[\u0100-\u0200]", "[^\u017f]", "[\x00-k]", "\x7f", "[Z-a]", r"[^\S\n]", "[^\x00]", "\u00e4",
        *(rf"\p{{{name}}}" for _, names in PROPERTIES.values() for name in names.split()),
        r"[^\p{Lu}]", r"[\p{Ll}\d]", r"[^\p{L}\p{N}]",
    ],
)  # fmt: skip
def test_what_a_leaf_matches_is_what_regex_matches(expression: str, flags: int) -> None:
    [(op, av)] = _tree(expression, flags)
    may, must = may_match(op, av, flags), must_match(op, av, flags)
    compiled = regex.compile(expression, flags)
    for char in map(chr, range(128)):
        matches = compiled.match(char) is not None
        assert may >> ord(char) & 1 or not matches, char
        assert matches or not must >> ord(char) & 1, char
        if expression.isascii() and ord(char) not in (EDGE, 28, 29, 30, 31):
            assert bool(may >> ord(char) & 1) == bool(must >> ord(char) & 1) == matches, char
    for char in map(chr, [*range(128, 0x3100), 0x4E00, 0xA9FF, *range(0xFF00, 0x10000), 0x1D7D8, 0x1F600]):
        matches = compiled.match(char) is not None
        assert may >> symbol_of(char) & 1 or not matches, char
        assert matches or not must >> symbol_of(char) & 1, char


def test_a_long_beginning_is_followed_to_its_depth() -> None:
    text = "k" * (DEPTH + 5)
    spec = PatternSpec("R", "X", (Pattern("p", "k{40}1", 0.5),))
    layer = RegexLayer([spec])
    assert [list(places[0]) for _, places in layer._starts([text])] == [list(range(6))]
    assert layer.find([text + "kkk1"]) == RegexLayer([spec], gated=False).find([text + "kkk1"])


def test_the_blanks_are_all_that_a_class_without_blanks_leaves_out() -> None:
    for expression in (r"\S", r"\w", r"[^\s]", r"\d", r"[^\W]"):
        assert not regex.search(expression, BLANKS)


@pytest.mark.parametrize("expression", [r"(?:a+)+b", r"(?:a|aa)+b", r"(?:\w+\s?)*x"])
def test_what_may_explode_is_clocked(expression: str) -> None:
    assert may_explode(_tree(expression))


@pytest.mark.parametrize("expression", [r"\d{1,3}(?:\.\d{1,3}){3}", r"[\w.]+@\w+\.com", r"(?:\d[ -]?){9}"])
def test_what_cannot_explode_is_not(expression: str) -> None:
    assert not may_explode(_tree(expression))


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
