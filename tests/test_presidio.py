"""The regex layer against Presidio's own recognizers, and Presidio's recognizers as a layer."""

from __future__ import annotations

import inspect
import json
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import presidio_analyzer.predefined_recognizers as predefined
import pytest
import spacy
import tldextract
from presidio_analyzer import (
    AnalyzerEngine,
    EntityRecognizer,
    Pattern,
    PatternRecognizer,
    RecognizerRegistry,
    RecognizerResult,
)
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine

from redact import Redactor
from redact.detect import pattern
from redact.detect.pattern import PatternSpec
from redact.detect.presidio import OVERLAP, WINDOW, PresidioLayer
from redact.detect.regex import RegexLayer
from redact.detect.specs import spec_from_presidio, spec_to_presidio
from redact.errors import RecognizerError, UsageError
from redact.types import Span

DATA = Path(__file__).parents[2] / "shared" / "data"
NOT_MADE_OF_PATTERNS = {"IbanRecognizer"}  # it has an `analyze` of its own

TEXTS = [
    "",
    "nothing here",
    "SSN 078-05-1120, 987-65-4321, 078051120 and 078 05 1120; card 4012-8888-8888-1881 or 4012888888881882",
    "Write to jane_roe@example.co.uk or JANE@EXAMPLE.ORG, not to jane@example.invalidtld",
    "see https://www.example.com/a?b=c, http://x.example.com:8080 and example.de",
    "192.168.0.1 and 10.0.0.256, 2001:db8::ff00:42:8329, ::1, 00:1B:44:11:3A:B7, 001B.4411.3AB7",
    "IBAN DE89 3704 0044 0532 0130 00",
    "wallet 1BoatSLRHtKNngkdXEeobR76b53LETtpyT or bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "12/31/1999, 31.12.99, 1999-12-31, Dec-31-1999, 5 MAY 2020; passport 912803456; licence H12234567",
    "NHS 401-023-2137, NINO AB 12 34 56 C, PESEL 11111111116, NIF 55555555K, AADHAAR 3123 3123 3122",
    "ABN 51 824 753 556, TFN 876 543 210, ACN 005 499 981, Medicare 2123 45670 1, Steuer-ID 86095742719",
    '"www.example.com" \'https://a.org/x\' ftp://b.net mailto:c@d.io',
    "line one 078-05-1120\nline two 4111111111111111\r\nline three\t192.0.2.1",
    "\uff14\uff11\uff11\uff11 1111 1111 1111, \u0661\u0662\u0663-45-6789, stra\u00dfe@example.de",
    "\u017fsn 078-05-1120 \u212a",
    "uuid 123e4567-e89b-12d3-a456-426614174000 version 1.2.3.4 build 20201231 price 1,234.56",
    "0" * 500 + " 1" * 300 + "a" * 500 + "@b.c",
]  # fmt: skip


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No suffix list from the network, and none of the texts that Presidio logs."""
    monkeypatch.setattr(tldextract, "extract", tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None))
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def own_recognizers() -> list[PatternRecognizer]:
    classes = [getattr(predefined, name) for name in predefined.__all__]
    return [one() for one in classes if inspect.isclass(one) and issubclass(one, PatternRecognizer)]


def found_by(recognizer: PatternRecognizer, text: str) -> set[tuple[int, int, str, float, str]]:
    results = recognizer.analyze(text, recognizer.supported_entities)
    return {(one.start, one.end, one.entity_type, one.score, recognizer.name) for one in results}


def assert_parity(recognizers: list[PatternRecognizer], texts: list[str]) -> int:
    specs = [spec for one in recognizers if (spec := spec_from_presidio(one)) is not None]
    assert len(specs) == len(recognizers)
    count = 0
    for text, spans in zip(texts, RegexLayer(specs).find(texts), strict=True):
        ours = [(one.start, one.end, one.label, one.score, one.recognizer) for one in spans]
        theirs = {result for one in recognizers for result in found_by(one, text)}
        assert len(ours) == len(set(ours))
        assert set(ours) == theirs
        count += len(ours)
    return count


def test_all_of_presidios_pattern_recognizers_compile() -> None:
    recognizers = own_recognizers()
    assert len(recognizers) > 80
    assert {one.name for one in recognizers if spec_from_presidio(one) is None} == NOT_MADE_OF_PATTERNS


def test_parity_on_small_texts() -> None:
    recognizers = [one for one in own_recognizers() if one.name not in NOT_MADE_OF_PATTERNS]
    assert assert_parity(recognizers, TEXTS) > 70


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared texts are not here")
def test_parity_on_the_shared_texts() -> None:
    files = sorted(DATA.glob("*.dev.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    recognizers = [one for one in own_recognizers() if one.name not in NOT_MADE_OF_PATTERNS]
    assert assert_parity(recognizers, texts) > 1000


def test_parity_of_deny_lists_and_of_patterns_within_each_other() -> None:
    made = [
        PatternRecognizer("TITLE", name="Title", deny_list=["Mr.", "Dr", "C++", "a-b"], deny_list_score=0.7),
        PatternRecognizer(
            "N",
            name="Numbers",
            patterns=[Pattern("a", r"\d{3}-?\d{3}", 0.3), Pattern("b", r"\d{3}", 0.5), Pattern("c", r"\d*", 0.1)],
        ),
        PatternRecognizer("W", name="Sensitive", patterns=[Pattern("w", r"^abc.\w+$", 0.4)], global_regex_flags=0),
    ]
    texts = ["Mr. Hyde, dr; C++ a-b a-b-c XMr.", "123-456 123456 1234", "abc-def\nabc-DEF", "abc-def", "ABC-def", "Dr"]
    assert assert_parity(made, texts) > 10


class Validated(PatternRecognizer):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__("X", patterns=[Pattern("x", r"\d+", 0.3)], name="Validated", context=["badge"])

    def validate_result(self, pattern_text: str) -> bool | None:
        return {"1": True, "2": False}.get(pattern_text[0])

    def invalidate_result(self, pattern_text: str) -> bool | None:
        return pattern_text.endswith("0") or None


def test_own_validation_compiles_in() -> None:
    spec = spec_from_presidio(Validated())
    assert spec is not None
    assert (spec.name, spec.label, spec.context) == ("Validated", "X", ("badge",))
    assert assert_parity([Validated()], ["11 21 31 10 20 30"]) == 2


def test_what_is_more_than_patterns_does_not_compile() -> None:
    class Analyzes(Validated):
        def analyze(self, text: str, entities: Any, nlp_artifacts: Any = None, regex_flags: Any = None) -> list[Any]:
            return []

    class Enhances(Validated):
        def enhance_using_context(self, *args: Any, **kwargs: Any) -> list[Any]:
            return []

    class Batches(Validated):
        def analyze_batch(self, texts: Any, entities: Any, nlp_artifacts: Any) -> list[list[Any]]:
            return []

    patched = Validated()
    patched.analyze = lambda *args, **kwargs: []
    named = PatternRecognizer("X", patterns=[Pattern("x", r"k(?P<value>\d)", 0.5)])
    for one in (Analyzes(), Enhances(), Batches(), patched, named, predefined.PhoneRecognizer(), "text"):
        assert spec_from_presidio(one) is None


def test_a_spec_runs_in_an_analyzer_engine() -> None:
    spec = PatternSpec(
        "Key",
        "API_KEY",
        (pattern.Pattern("key", r"key=(?P<value>\w+)", 0.4),),
        context=("prod",),
        requires_context=True,
    )
    recognizer = spec_to_presidio(spec)
    assert isinstance(recognizer, PatternRecognizer)
    assert spec_from_presidio(recognizer) is spec
    registry = RecognizerRegistry(recognizers=[recognizer])
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=blank_engine())
    results = analyzer.analyze("prod key=abc123", language="en")
    assert [(one.entity_type, one.start, one.end) for one in results] == [("API_KEY", 9, 15)]
    assert analyzer.analyze("test key=abc123", language="en") == []


def blank_engine() -> SpacyNlpEngine:
    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}
    return engine


class Words(EntityRecognizer):  # type: ignore[misc]
    """Finds one word; counts how it is asked."""

    def __init__(self, word: str = "jane", **options: Any) -> None:
        self.word = word
        self.loads = 0
        self.asked: list[Any] = []
        super().__init__(supported_entities=["WORD"], name="Words", **options)

    def load(self) -> None:
        self.loads += 1

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Any:
        self.asked.append((entities, nlp_artifacts))
        start = text.find(self.word)
        return [] if start < 0 else [RecognizerResult("WORD", start, start + len(self.word), 0.6)]


def test_a_recognizer_is_asked_as_presidio_asks_it() -> None:
    words = Words()
    layer = PresidioLayer([words])
    assert (layer.name, layer.labels) == ("presidio", {"WORD"})
    assert layer.find(["hi jane", "", "none"]) == [[Span(3, 7, "WORD", 0.6, "Words")], [], []]
    layer.find(["jane"])
    assert words.loads == 1
    assert [entities for entities, _ in words.asked] == [["WORD"]] * 4


def test_nlp_artifacts_are_made_when_first_read() -> None:
    class Engine(SpacyNlpEngine):  # type: ignore[misc]
        calls = 0

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            self.calls += 1
            return super().process_text(text, language)

    class Reads(Words):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Any:
            assert isinstance(nlp_artifacts, NlpArtifacts)
            assert nlp_artifacts
            if "read" in text:
                assert [token.text for token in nlp_artifacts.tokens] == text.split()
                assert len(nlp_artifacts.tokens_indices) == len(nlp_artifacts.lemmas) == len(text.split())
            return []

    engine = Engine()
    engine.nlp = {"en": spacy.blank("en")}
    PresidioLayer([Words(), Reads()], nlp_engine=engine).find(["jane", "hello jane", "please read this"])
    assert engine.calls == 1


def test_without_an_engine_there_are_tokens_lemmas_and_keywords() -> None:
    read = {}

    class Reads(Words):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Any:
            read.update(lemmas=nlp_artifacts.lemmas, keywords=nlp_artifacts.keywords, entities=nlp_artifacts.entities)
            return []

    PresidioLayer([Reads()], language="de").find(["Der Hund bellt."])
    assert read["lemmas"] == ["der", "hund", "bellt", "."]
    assert read["keywords"] == ["hund", "bellt"]
    assert not read["entities"]
    with pytest.raises(RecognizerError, match="no language 'qq'"):
        PresidioLayer([Words()], language="qq").find(["a"])


def test_a_batch_goes_in_at_once_where_the_recognizer_takes_one() -> None:
    class Batches(Words):
        def analyze_batch(self, texts: list[str], entities: list[str], nlp_artifacts: list[Any]) -> Any:
            self.asked.append(list(texts))
            assert (entities, len(nlp_artifacts)) == (["WORD"], len(texts))
            return [self.__class__.__base__.analyze(self, text, entities, None) for text in texts]

    batches = Batches()
    assert [len(spans) for spans in PresidioLayer([batches]).find(["jane", "x", "a jane"])] == [1, 0, 1]
    assert batches.asked[0] == ["jane", "x", "a jane"]


def test_own_context_enhancement_is_used() -> None:
    class Enhances(Words):
        def enhance_using_context(
            self, text: str, raw_recognizer_results: Any, other_raw_recognizer_results: Any, nlp_artifacts: Any,
            context: Any = None,
        ) -> Any:  # fmt: skip
            for result in raw_recognizer_results:
                result.score = 0.9 if other_raw_recognizer_results else 0.1
            return raw_recognizer_results

    other = Words("roe")
    other.name = "Other"
    found = PresidioLayer([Enhances(), other]).find(["jane roe", "jane"])
    assert [[one.score for one in spans] for spans in found] == [[0.9, 0.6], [0.1]]


def test_a_long_text_is_windowed() -> None:
    for offset in (WINDOW - OVERLAP - 2, WINDOW - 2, WINDOW, 2 * WINDOW + 17):
        words = Words()
        text = "x" * (offset - 1) + " jane " + "y" * WINDOW
        assert PresidioLayer([words]).find([text]) == [[Span(offset, offset + 4, "WORD", 0.6, "Words")]]


@pytest.mark.parametrize(
    ("returned", "message"),
    [
        (None, "returned None"),
        (["x"], "returned str"),
        ([RecognizerResult("OTHER", 0, 1, 0.5)], "an entity type that it does not declare; .* WORD"),
        ([RecognizerResult("WORD", 0, 99, 0.5)], r"\[0, 99\), not a range"),
        ([RecognizerResult("WORD", 3, 1, 0.5)], r"\[3, 1\), not a range"),
        ([RecognizerResult("WORD", 0, 1, 7)], "the score 7"),
        ([RecognizerResult("WORD", 0, None, 0.5)], "not a whole RecognizerResult"),
    ],
)
def test_what_a_recognizer_must_not_return_is_an_error_that_names_it(returned: Any, message: str) -> None:
    class Broken(Words):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Any:
            return returned

    with pytest.raises(RecognizerError, match=f"'Words'.*{message}"):
        PresidioLayer([Broken()]).find(["secret text"])


def test_what_a_recognizer_raises_is_told_with_its_name_and_no_text() -> None:
    class Broken(Words):
        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> Any:
            raise ConnectionError(f"gone with {text}")

    text = "of secret"
    with pytest.raises(RecognizerError, match=r"^recognizer 'Words' raised ConnectionError$") as told:
        PresidioLayer([Broken()]).find([text])
    assert (told.value.recognizer, told.value.cause) == ("Words", "ConnectionError")
    assert text not in "".join(traceback.format_exception(told.value)).replace(f'"{text}"', "")


def test_a_class_that_cannot_be_made_says_what_it_lacks() -> None:
    class Late(Words):
        def load(self) -> None:
            raise OSError("late.bin is missing")

    with pytest.raises(UsageError, match=r"^recognizers=: Late cannot be made: OSError: late\.bin is missing$"):
        Redactor({"packs": [], "ner": False}, recognizers=Late)


def test_a_recognizer_that_cannot_load_is_named() -> None:
    def load() -> None:
        raise OSError("no such model")

    broken = Words()
    broken.is_loaded, broken.load = False, load
    with pytest.raises(UsageError, match=r"^recognizer 'Words' raised OSError in load\(\): no such model$"):
        PresidioLayer([broken])


def test_recognizers_that_could_find_nothing_are_refused() -> None:
    class Forgot(EntityRecognizer):  # type: ignore[misc]
        def load(self) -> None:
            pass

    with pytest.raises(RecognizerError, match="'Forgot' has no `analyze`"):
        PresidioLayer([Forgot(["X"])])
    with pytest.raises(RecognizerError, match="'SpacyRecognizer' reads the entities of an NLP engine"):
        PresidioLayer([predefined.SpacyRecognizer()])
    PresidioLayer([predefined.SpacyRecognizer()], nlp_engine=blank_engine())
    with pytest.raises(RecognizerError, match="str is not a Presidio EntityRecognizer"):
        PresidioLayer(["x"])
