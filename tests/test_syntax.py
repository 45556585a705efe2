"""Trees of expressions: those that the standard library's parser makes, with equal parts as one object."""

from __future__ import annotations

import re
import re._parser as parser  # type: ignore[import-not-found]
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redact.recognizers import eu, generic, secrets, uk, us, world

from redact.detect.gating import trees
from redact.detect.gating.syntax import Shared, read
from redact.detect.pattern import DEFAULT_FLAGS, PatternSpec

PACKS = [spec for load in (generic, us, uk, eu, secrets, world) for spec in load() if isinstance(spec, PatternSpec)]

# fmt: off
PIECES = st.sampled_from(
    [
        "a", "ab", "b|c", "ab|ac", "ab|ab", "|", "a|", "[a-z]", "[^a]", "[a]", "[]a]", "[^]a]", r"[\d.-]", "[a-]",
        r"\d", r"\bx", "^", "$", ".", r"\.", r"\x41", r"\u00e9", r"\t", r"\\", "]", "}", "é", "(?=a)", "(?!a|b)",
        "(?<=a)", "(?<!b)", "(?i:a)", "(?s-i:a)", "(?>a|b)", "(?:a)", "(?:ab)", "(?:)", "()", r"(a)\1",
        "(?P<n>a)(?P=n)", r"\1", "{", "{,2}", "x{2}", "(?#c)a", "(?(1)a|b)", r"\Z", "[a", ")", r"\p", "(?P<n>b)", "a**",
        "(?-:a)", r"[^\W_]", r"\0", r"\12",
    ]
)
# fmt: on
EXPRESSIONS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=4).map("|".join),
        inner.map("(?:{})".format),
        inner.map("({})".format),
        inner.map("(?:{})+".format),
        st.tuples(inner, st.sampled_from(["*", "+?", "?+", "{2,}", "{1,3}?", "{0,4}", "{,4}", "{3}+"])).map("".join),
    ),
    max_leaves=10,
)


def _standard(expression: str, shared: Shared) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return shared.plain(parser.parse(expression))


@given(EXPRESSIONS)
def test_what_is_read_is_what_the_standard_library_reads(expression: str) -> None:
    shared = Shared()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = read(expression, shared)
    except (re.error, Warning):
        with pytest.raises((re.error, Warning)):
            _standard(expression, shared)
        return
    if tree is not None:
        assert tree is _standard(expression, shared)


@pytest.mark.parametrize(
    "expression",
    [
        "colou?r|gr[ae]y", r"(?<!\w)(?:ab|ac|d)\d{3,4}+(?!\d)", r"(?P<one>a)b(?P=one)\1", "(?i:ab)|[^x]",
        "(?:a|b|[cd])*?", "a|b|", "^(?>ab|a)$",
    ],
)  # fmt: skip
def test_common_expressions_are_read(expression: str) -> None:
    shared = Shared()
    tree = read(expression, shared)
    assert tree is not None and tree is _standard(expression, shared)


@pytest.mark.parametrize("expression", ["(?#a)b", "(a)?(?(1)b|c)", r"\0", r"\12", "a{", r"(?<=(a)\1)b", "(?-i-:a)"])
def test_the_rest_is_left_to_the_standard_library(expression: str) -> None:
    assert read(expression, Shared()) is None


def test_every_expression_of_the_packs_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[str] = []

    def other(expression: str, shared: Shared) -> object:
        tree = read(expression, shared)
        if tree is None or tree is not _standard(expression, shared):
            left.append(expression)
        return tree

    monkeypatch.setattr(trees, "read", other)
    shared = Shared()
    for spec in PACKS:
        for pattern in spec.patterns:
            assert trees.parse(pattern.regex, spec.flags, shared) is not None
    assert left == []


def test_equal_parts_of_expressions_are_one() -> None:
    shared = Shared()
    for first, second in ((r"ab(?:cd|\d{2})", r"x(?:cd|\d{2})[cd]"), (r"ab(?#c)(?:cd|\d{2})", r"x(?:cd|\d{2})[cd]")):
        one, other = (trees.parse(source, DEFAULT_FLAGS, shared) for source in (first, second))
        assert one is not None and other is not None
        assert one[0][-1] is other[0][1]
