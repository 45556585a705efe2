"""The engine as a caller sees it."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from presidio_anonymizer.operators import Operator as PresidioOperator
from presidio_anonymizer.operators import OperatorType

from redact import (
    Failed,
    Pattern,
    PatternSpec,
    RecognizerError,
    Redacted,
    RedactionError,
    Redactor,
    Span,
    Stats,
    UsageError,
    recognizer,
)

BADGE = PatternSpec(name="BadgeRecognizer", label="BADGE", patterns=(Pattern("badge", r"\bB-\d{3}\b", 0.9),))
MIXED = "Contact Maria Fernandez at maria.fernandez@example.org or +1 415 555 2671, card 4111 1111 1111 1111."


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor()


@recognizer("EMPLOYEE_ID", score=0.8)
def employee_id(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("E-12345")
    if at >= 0:
        yield at, at + 7


def test_one_call_cleans_a_text(redactor: Redactor) -> None:
    redacted = redactor(MIXED)
    assert "maria" not in redacted.text.lower() and "4111" not in redacted.text and "2671" not in redacted.text
    assert {"PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "CREDIT_CARD"} <= {span.label for span in redacted.spans}


def test_spans_are_disjoint_ordered_and_of_the_original(redactor: Redactor) -> None:
    spans = redactor(MIXED).spans
    assert all(a.end <= b.start for a, b in pairwise(spans))
    mail = next(span for span in spans if span.label == "EMAIL_ADDRESS")
    assert MIXED[mail.start : mail.end] == "maria.fernandez@example.org"


def test_text_without_findings_comes_out_the_same(redactor: Redactor) -> None:
    text = "The build of version 2.3.1 took 41 seconds.\n\tNothing else happened."
    assert redactor(text) == Redacted(text, ())


def test_training_keeps_cities_organisations_dates_and_private_addresses(redactor: Redactor) -> None:
    text = "The United Nations met in Geneva on 3 May 2021; the router is 192.168.0.1, see https://www.un.org/en/ga."
    assert redactor(text).text == text


def test_strict_hides_what_training_keeps() -> None:
    text = "The router is 192.168.0.1, see https://www.un.org/en/ga."
    redacted = Redactor("strict")(text)
    assert {"IP_ADDRESS", "URL"} <= {span.label for span in redacted.spans}


def test_a_kept_url_does_not_shield_the_mail_inside(redactor: Redactor) -> None:
    text = "https://example.org/unsubscribe?mail=jo.doe@example.org&x=1"
    assert "jo.doe" not in redactor(text).text


def test_one_line_adds_a_recognizer() -> None:
    assert Redactor(recognizers=[employee_id])("badge E-12345 lost").text == "badge <EMPLOYEE_ID> lost"


def test_names_must_be_unique() -> None:
    with pytest.raises(RecognizerError, match="BadgeRecognizer is there already"):
        Redactor(recognizers=[BADGE, BADGE])


def test_something_else_is_no_recognizer() -> None:
    with pytest.raises(RecognizerError, match="int is no recognizer"):
        Redactor(recognizers=[3])


def test_a_recognizer_that_returns_none_is_named_before_the_first_text() -> None:
    @recognizer("NOTHING")
    def forgets(text: str) -> Any:
        return None

    with pytest.raises(RecognizerError, match="forgets"):
        Redactor(recognizers=[forgets])


@recognizer("FRAGILE", score=0.9)
def fragile(text: str) -> list[tuple[int, int]]:
    if "boom" in text:
        raise ValueError("secret " + text)
    return [(0, 4)] if text.startswith("frag") else []


def small(*recognizers: Any, **policy: Any) -> Redactor:
    return Redactor({"packs": [], "ner": False, **policy}, recognizers=recognizers)


def test_a_text_that_breaks_a_recognizer_fails_alone_and_says_nothing_of_it() -> None:
    stats = Stats()
    outcomes = small(fragile).batch(["frag one", "boom", "frag two"], stats=stats)
    assert [isinstance(outcome, Failed) for outcome in outcomes] == [False, True, False]
    assert outcomes[1] == Failed("detect:functions", "ValueError", "fragile")
    assert (stats.records, stats.changed, stats.failed) == (3, 2, 1)
    assert stats.errors == {"detect:functions:ValueError": 1}


@pytest.mark.parametrize(("text", "what"), [("", "an empty text"), ("redact", "the text 'redact'")])
def test_a_recognizer_that_fails_at_once_is_told_with_what_it_was_tried(text: str, what: str) -> None:
    @recognizer("PICKY")
    def picky(given: str) -> list[tuple[int, int]]:
        if given == text:
            raise KeyError(given)
        return []

    with pytest.raises(RecognizerError, match=f"^recognizer 'picky' raised KeyError, when it was tried with {what}$"):
        small(picky)


def test_one_recognizer_needs_no_list_and_a_generator_is_read_once() -> None:
    texts = ["frag one"]
    for own in (fragile, [fragile], (one for one in [fragile])):
        redactor = Redactor({"packs": [], "ner": False}, recognizers=own)
        assert redactor.texts(texts) == pickle.loads(pickle.dumps(redactor)).texts(texts) == ["<FRAGILE> one"]
    with pytest.raises(RecognizerError, match="recognizers=: str is no recognizer"):
        Redactor(recognizers="fragile")


def test_what_is_no_text_or_no_list_is_told_by_every_call() -> None:
    redactor = small(fragile)
    with pytest.raises(RedactionError, match="read failed with NotAString"):
        redactor.explain(None)  # type: ignore[arg-type]
    for call in (redactor.texts, redactor.find):
        with pytest.raises(UsageError, match="must be a list of texts"):
            call("one text")


def test_a_decorator_without_its_label_is_told() -> None:
    with pytest.raises(RecognizerError, match=r'write @recognizer\("LABEL"\)'):

        @recognizer  # type: ignore[arg-type]
        def bare(text: str) -> list[tuple[int, int]]:
            return []


@recognizer("LEAVER", score=0.9)
def leaver(text: str) -> list[tuple[int, int]]:
    if "boom" in text:
        sys.exit(f"secret {text}")
    return [(0, 4)] if text.startswith("frag") else []


class Leaves(PresidioOperator):
    def operate(self, text: str = "", params: dict[str, Any] | None = None) -> str:
        sys.exit(f"secret {text}")

    def validate(self, params: dict[str, Any] | None = None) -> None:
        pass

    def operator_name(self) -> str:
        return "leaves"

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


def test_code_that_leaves_the_process_fails_its_text_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert small(leaver).batch(["frag", "boom"])[1] == Failed("detect:functions", "SystemExit", "leaver")
    hides = small(leaver, entities={"LEAVER": {"operator": f"{__name__}:Leaves"}})
    assert hides.batch(["frag", "none"]) == [Failed("anonymize", "SystemExit"), Redacted("none", ())]
    assert capsys.readouterr() == ("", "")


def test_texts_and_call_raise_without_the_text() -> None:
    redactor = small(fragile)
    with pytest.raises(RedactionError, match="text 1 of the batch") as caught:
        redactor.texts(["ok", "boom"])
    assert "secret" not in repr(caught.value) and caught.value.__cause__ is None
    with pytest.raises(RedactionError):
        redactor("boom")


def test_a_record_with_one_failed_text_fails_whole() -> None:
    stats = Stats()
    outcomes = small(fragile).batch(["frag", "boom", "frag"], stats=stats, records=[0, 0, 1], fields=["a", "b", "a"])
    assert [isinstance(outcome, Failed) for outcome in outcomes] == [True, True, False]
    assert (stats.records, stats.failed, stats.texts) == (2, 1, 1)
    assert stats.by_field == {"a": 1}


def test_statistics_add_up_whatever_the_batches(redactor: Redactor) -> None:
    texts = [MIXED, "nothing", MIXED + MIXED, ""]
    whole, parts = Stats(), Stats()
    redactor.batch(texts, stats=whole)
    for text in texts:
        one = Stats()
        redactor.batch([text], stats=one)
        parts += one
    assert whole == parts
    assert whole.records == 4 and whole.changed == 2


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6))
def test_a_batch_is_what_its_texts_are_alone(redactor: Redactor, texts: Sequence[str]) -> None:
    assert redactor.texts(texts) == [redactor(text).text for text in texts]


class Indexed:
    """Texts under labels of their own, as in a pandas Series after a sort: iteration goes by place, `[]` by label."""

    def __init__(self, by_label: dict[int, str]) -> None:
        self._by_label = by_label

    def __len__(self) -> int:
        return len(self._by_label)

    def __getitem__(self, label: int) -> str:
        return self._by_label[label]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_label.values())


def test_texts_come_from_any_iterable_by_their_place(redactor: Redactor) -> None:
    texts = ["Write to ana@example.org.", "Nothing is to be hidden here."]
    wanted = ["Write to <EMAIL_ADDRESS>.", texts[1]]
    assert redactor.texts(Indexed({1: texts[0], 0: texts[1]})) == wanted
    assert redactor.texts(text for text in texts) == wanted


def test_one_text_is_no_list_of_texts(redactor: Redactor) -> None:
    with pytest.raises(UsageError, match="not one text"):
        redactor.texts("ana@example.org")


def test_what_is_no_text_fails_alone(redactor: Redactor) -> None:
    texts: list[Any] = [None, ["ana@example.org"], float("nan"), b"x", "ana@example.org"]
    *others, last = redactor.batch(texts)
    assert others == [Failed("read", "NotAString")] * 4
    assert isinstance(last, Redacted) and last.text == "<EMAIL_ADDRESS>"
    assert redactor.batch(["Maria Fernandez", texts[1]], records=[0, 0]) == others[:2]


def test_a_redactor_travels_as_its_policy_and_recognizers() -> None:
    redactor = Redactor({"packs": ["generic"], "ner": False}, recognizers=iter([BADGE]))
    sent = pickle.dumps(redactor)
    assert len(sent) < 5_000
    arrived = pickle.loads(sent)
    assert arrived.fingerprint == redactor.fingerprint
    assert arrived("B-123 ana@example.org").text == "<BADGE> <EMAIL_ADDRESS>"


def test_thresholds_go_by_label() -> None:
    assert small(BADGE, threshold=0.95)("B-123").text == "B-123"
    entities = {"BADGE": {"operator": "redact", "threshold": 0.5}}
    assert small(BADGE, threshold=0.95, entities=entities)("B-123!").text == "!"


@pytest.mark.parametrize(
    "entry",
    ["b-123", {"pattern": r"B-1\d\d"}, {"text": "B-123", "labels": ["BADGE"]}],
    ids=["text", "pattern", "label"],
)
def test_allowed_texts_stay(entry: Any) -> None:
    assert small(BADGE, allow=[entry])("B-123 B-456").text == "B-123 <BADGE>"


def test_an_allowed_text_of_another_label_is_hidden() -> None:
    allow = [{"text": "B-123", "labels": ["PERSON"]}]
    assert small(BADGE, allow=allow)("B-123").text == "<BADGE>"


def test_explain_names_the_fate_of_every_finding(redactor: Redactor) -> None:
    findings = redactor.explain("https://example.org/?mail=jo@example.org")
    fates = {(finding.span.label, finding.outcome) for finding in findings}
    assert ("EMAIL_ADDRESS", "hidden") in fates and ("URL", "kept label") in fates


def test_find_ignores_operators_but_not_thresholds(redactor: Redactor) -> None:
    labels = {span.label for span in redactor.find(["see https://www.un.org/en/ga"])[0]}
    assert "URL" in labels


def test_fingerprint_follows_recognizers_and_policy() -> None:
    assert small(BADGE).fingerprint == small(BADGE).fingerprint
    assert small(BADGE).fingerprint != small(fragile).fingerprint
    assert small(BADGE).fingerprint != small(BADGE, threshold=0.9).fingerprint


def test_a_name_across_any_seam_of_a_long_text_is_found(redactor: Redactor) -> None:
    filler = "The meeting went on for a while and nobody objected to the plan. " * 1200
    for shift in range(0, 66, 13):
        text = filler[: 60_000 + shift] + "\nWrite to ana.lopez@example.org or call +1 415 555 2671.\n" + filler
        redacted = redactor(text)
        assert "ana.lopez" not in redacted.text and "2671" not in redacted.text


def test_fingerprint_follows_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    prints = set()
    for key in ("k" * 16, "l" * 16, "k" * 16):
        monkeypatch.setenv("REDACT_KEY", key)
        prints.add(small(BADGE, entities={"BADGE": "hash"}).fingerprint)
    assert len(prints) == 2


@pytest.mark.parametrize(
    ("text", "score", "refusal"),
    [
        ("Steuernummer", 0.5, "context word"),
        ("STEUERNUMMER", 0.5, "context word"),
        ("Steuernummer", 0.7, None),
        ("Harriet", 0.5, None),
        ("Harriet Steuernummer", 0.5, None),
    ],
)
def test_an_unsure_guess_at_a_context_word_is_dropped(text: str, score: float, refusal: str | None) -> None:
    redactor = Redactor("training")
    guess = next(rank for rank, layer in enumerate(redactor.layers) if layer.name == "ner")
    span = Span(0, len(text), "PERSON", score, "ner:fast")
    assert redactor.refusal(guess, span, text) == refusal
    assert redactor.refusal(0, replace(span, score=0.5), text) is None


def test_context_words_of_a_custom_recognizer_count() -> None:
    policy = {
        "extends": "training",
        "recognizers": [
            {
                "name": "Matrikel",
                "supported_entity": "STUDENT_ID",
                "patterns": [{"name": "seven digits", "regex": r"\b\d{7}\b", "score": 0.3}],
                "context": ["matrikelziffer"],
            }
        ],
    }
    span = Span(0, 14, "PERSON", 0.5, "ner:fast")
    for redactor, refusal in ((Redactor(policy), "context word"), (Redactor("training"), None)):
        guess = next(rank for rank, layer in enumerate(redactor.layers) if layer.name == "ner")
        assert redactor.refusal(guess, span, "Matrikelziffer") == refusal
