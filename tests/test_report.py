"""The report: the same figures in JSON, Markdown and HTML, whatever the corpus, and safe to open."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest

from redact.measure import charts, figures, report_markdown
from redact.measure.report import FailureEntry, InputEntry, OutputEntry, Report, render_json
from redact.measure.report_html import render_html
from redact.measure.report_markdown import render_markdown
from redact.measure.stats import Stats
from redact.types import Span

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
VOID = {"meta", "wbr", "br", "link", "img"}


def corpus() -> Stats:
    stats = Stats()
    mail = "Ann Lee wrote from ann@lee.org, then Bob called 555 0100."
    operators = {"PERSON": "replace", "EMAIL_ADDRESS": "hash", "PHONE_NUMBER": "mask"}
    spans = [
        Span(0, 7, "PERSON", 0.85, "ner"),
        Span(19, 30, "EMAIL_ADDRESS", 1.0, "EmailRecognizer"),
        Span(37, 40, "PERSON", 0.65, "ner"),
        Span(48, 56, "PHONE_NUMBER", 0.75, "PhoneRecognizer"),
    ]
    stats.add_text(mail, spans, operators=operators, field="body")
    stats.add_record([span.label for span in spans], changed=True)
    for i in range(1200):
        stats.add_text("Nothing to hide here.", [], operators=operators, field="body")
        stats.add_text(mail, spans[:1] if i % 3 == 0 else [], operators=operators, field="(other)")
        stats.add_record(["PERSON"] if i % 3 == 0 else [], changed=i % 3 == 0)
    for _ in range(2):
        stats.add_failure(stage="read", error="JSONDecodeError")
    stats.add_failure(stage="anonymize", error="OperatorReturnedNoText")
    return stats


FULL = Report(
    stats=corpus(),
    policy="training",
    fingerprint="5f1d7a84db00d2fc",
    versions={"redact": "0.1.0", "python": "3.11.7"},
    inputs=(InputEntry("mails/inbox.jsonl.gz", 1_234_567, "9c56cc51b374c3ba", 1204),),
    outputs=(OutputEntry("mails/inbox.jsonl.gz", 1_198_002, "e258d248fda94c63", 1201),),
    failures=(
        FailureEntry("mails/inbox.jsonl.gz", 17, "read", "JSONDecodeError"),
        FailureEntry("mails/inbox.jsonl.gz", 1003, "read", "JSONDecodeError"),
        FailureEntry("mails/inbox.jsonl.gz", 1004, "anonymize", "OperatorReturnedNoText"),
    ),
    seconds=134.2,
    workers=2,
    finished="2026-01-31 12:00 UTC",
)
EMPTY = Report(stats=Stats(), policy="training", fingerprint="5f1d", versions={})
NOTHING = replace(FULL, stats=Stats(records=7, texts=7, characters=70, words=14, findings_per_record=Counter({"0": 7})))
LABELS = [f"COUNTRY_{i:03d}_IDENTIFICATION_NUMBER" for i in range(200)]
MANY = replace(
    FULL,
    stats=Stats(
        records=200,
        changed=200,
        characters=99_999,
        words=20_000,
        findings=20_100,
        redacted_characters=99_998,
        by_label=Counter({label: i + 1 for i, label in enumerate(LABELS)}),
        pairs=Counter({f"{a}+{b}": 1 for a, b in pairwise(LABELS)}),
    ),
    inputs=FULL.inputs * 500,
)
HUGE = replace(FULL, stats=replace(FULL.stats, records=10**15, failed=10**14, characters=10**15), seconds=1e7)
HOSTILE_NAME = "<script>alert(1)</script>|`x`\n# *big* [a](http://evil.example)\u202e\udc80&amp;"
HOSTILE = replace(
    FULL,
    policy=HOSTILE_NAME,
    versions={HOSTILE_NAME: HOSTILE_NAME},
    stats=Stats(
        records=2,
        changed=1,
        failed=1,
        findings=1,
        by_label=Counter({HOSTILE_NAME: 1}),
        by_field=Counter({HOSTILE_NAME: 1}),
        pairs=Counter({f"A+{HOSTILE_NAME}": 1}),
        errors=Counter({f"read:{HOSTILE_NAME}": 1}),
    ),
    inputs=[InputEntry(HOSTILE_NAME, 1, HOSTILE_NAME, 1)],
    failures=[FailureEntry(HOSTILE_NAME, None, HOSTILE_NAME, HOSTILE_NAME)],
)
ALL = {"full": FULL, "empty": EMPTY, "nothing": NOTHING, "many": MANY, "huge": HUGE, "hostile": HOSTILE}


class Page(HTMLParser):
    """Reads a page strictly: every tag closed in order; keeps tags, attributes and what is read."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag == "wbr":
            self.words.append("\0")
        elif tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).replace(" \0 ", "").split())


def test_the_docstring_shows_the_markdown_report() -> None:
    assert report_markdown.__doc__ is not None
    shown = report_markdown.__doc__.partition("\n\n")[2]
    assert dedent(shown).strip() == render_markdown(FULL).strip()


def test_json_holds_the_counts_at_the_top_and_reads_back() -> None:
    plain = json.loads(render_json(FULL))
    assert Stats.from_dict(plain) == FULL.stats
    assert plain["records"] == 1204
    assert plain["per_1000_words"] == FULL.stats.per_1000_words
    assert plain["fingerprint"] == FULL.fingerprint
    assert plain["versions"] == FULL.versions
    assert plain["inputs"] == [
        {"file": "mails/inbox.jsonl.gz", "bytes": 1234567, "digest": "9c56cc51b374c3ba", "records": 1204}
    ]
    assert plain["failures"][0] == {
        "file": "mails/inbox.jsonl.gz",
        "line": 17,
        "stage": "read",
        "error": "JSONDecodeError",
    }


@pytest.mark.parametrize("name", ALL)
def test_every_report_renders_in_every_form(name: str) -> None:
    assert json.loads(render_json(ALL[name]))["records"] == ALL[name].stats.records
    assert render_markdown(ALL[name]).startswith("# Redaction report\n")
    assert Page(render_html(ALL[name])).tags["h1"] == 1


@pytest.mark.parametrize(
    ("stats", "expected"),
    [
        (Stats(), "No records were read."),
        (Stats(records=1), "The one record was cleaned."),
        (Stats(records=1250, changed=3), "All 1,250 records were cleaned."),
        (Stats(records=2, failed=1), "1 of 2 records were cleaned; 1 failed and is not in the output."),
        (
            Stats(records=5000, failed=2000),
            "3,000 of 5,000 records were cleaned; 2,000 failed and are not in the output.",
        ),
    ],
)
def test_the_verdict(stats: Stats, expected: str) -> None:
    given = replace(FULL, stats=stats)
    assert given.verdict == expected
    assert f"**{expected}**\n" in render_markdown(given)
    assert f"<h1>{expected}</h1>" in render_html(given)


@pytest.mark.parametrize(
    "expected",
    [
        "Records 1,204",
        "Changed 33.3% 401 records",
        "Failed 3 0.2% of records",
        "PERSON 402 99.5%",
        "EmailRecognizer 1 0.2%",
        "hash 1 0.2%",
        "(other) 400 99.0%",
        "read:JSONDecodeError 2 66.7%",
        "Fingerprint 5f1d7a84db00d2fc",
        "Time 2 min 14 s",
        "python 3.11.7",
        "1,204 1.2 MB 9c56cc51b374c3ba",
        "17 read JSONDecodeError",
    ],
)
def test_what_the_page_says(expected: str) -> None:
    assert expected in Page(render_html(FULL)).text


def test_the_page_needs_nothing_and_runs_nothing() -> None:
    for given in ALL.values():
        page = Page(render_html(given))
        assert not page.tags.keys() & {"script", "link", "img", "iframe", "object", "embed", "a", "form"}
        names = {name for _, name, _ in page.attributes}
        assert not names & {"src", "href", "srcset", "xlink:href", "action"}
        assert not any(name.startswith("on") for name in names)
        assert not re.search(r"@import|url\(", render_html(given))
        policy = [value for tag, name, value in page.attributes if tag == "meta" and name == "content"]
        assert "default-src 'none'; style-src 'unsafe-inline'" in policy


def test_hostile_names_are_only_text() -> None:
    html = render_html(HOSTILE)
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    html.encode("utf-8")
    markdown = render_markdown(HOSTILE)
    markdown.encode("utf-8")
    assert r"\<script\>alert(1)\</script\>\|\`x\`" in markdown
    assert "\n# *big*" not in markdown
    for line in markdown.splitlines():
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", line)) in {3, 4, 5}


def test_many_labels_fold_and_many_files_are_cut() -> None:
    page = Page(render_html(MANY))
    assert "185 more" in page.text
    assert page.text.count("IDENTIFICATION_NUMBER") >= len(LABELS)
    assert "300 more are in manifest.json." in page.text
    assert "300 more are in manifest.json." in render_markdown(MANY)
    assert "190 more are in stats.json" in page.text
    assert "189 more pairs are in stats.json." in render_markdown(MANY)


def test_failures_are_cut_and_the_rest_is_named() -> None:
    given = replace(FULL, failures=FULL.failures * 100, stats=replace(FULL.stats, failed=4512))
    assert "The first 100; failed.jsonl has all 4,512" in Page(render_html(given)).text
    assert "4,412 more are in failed.jsonl." in render_markdown(given)
    assert len(json.loads(render_json(given))["failures"]) == 100


def test_a_file_that_failed_as_a_whole_has_no_line() -> None:
    given = replace(FULL, failures=[FailureEntry("a.gz", None, "read", "TruncatedInput")])
    assert re.search(r"\| a\.gz \| +\| read +\|", render_markdown(given))
    assert "a.gz all read" in Page(render_html(given)).text


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (0, 0, "\u2013"),
        (0, 9, "0.0%"),
        (1, 10**6, "<0.1%"),
        (1, 8, "12.5%"),
        (10**6 - 1, 10**6, ">99.9%"),
        (9, 9, "100.0%"),
    ],
)
def test_percentages_are_honest(part: int, whole: int, expected: str) -> None:
    assert figures.percent(part, whole) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0"), (999, "999"), (1000, "1.0k"), (9949, "9.9k"), (9950, "10k"), (999_499, "999k"), (999_500, "1.0M")],
)
def test_short_numbers(number: int, expected: str) -> None:
    assert figures.short(number) == expected


def test_the_largest_units_take_all_the_rest() -> None:
    assert figures.short(10**15) == "1,000T"
    assert figures.size(15 * 10**14) == "1,500.0 TB"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (999_949, "999.9 kB"), (999_950, "1.0 MB")],
)
def test_sizes(number: int, expected: str) -> None:
    assert figures.size(number) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, "0.0 s"), (59.94, "59.9 s"), (59.96, "1 min 0 s"), (134.2, "2 min 14 s"), (4000, "1 h 6 min 40 s")],
)
def test_durations(seconds: float, expected: str) -> None:
    assert figures.duration(seconds) == expected


def test_rates() -> None:
    assert [figures.rate(0, 0), figures.rate(0, 9), figures.rate(1, 10**6), figures.rate(3, 2000)] == [
        "\u2013",
        "0.00",
        "<0.01",
        "1.50",
    ]


def test_bars_fall_from_the_largest_and_ties_go_by_name() -> None:
    assert charts.bars({"b": 2, "a": 2, "c": 4, "d": 0}) == [
        charts.Bar("c", 4, 100.0),
        charts.Bar("a", 2, 50.0),
        charts.Bar("b", 2, 50.0),
        charts.Bar("d", 0, 0.0),
    ]
    assert charts.bars({"a": 10**9, "b": 1})[1].length > 0


def test_columns_cover_every_score_and_every_count() -> None:
    scores = charts.score_columns({"0.0-0.1": 1, "0.9-1.0": 4})
    assert len(scores) == 10
    assert (scores[0].value, scores[5].value, scores[9].length) == (1, 0, 100.0)
    depths = charts.record_columns({"0": 5, "4": 1, "5": 2, "9": 3, "10": 1, "49": 1, "50": 1, "7000": 1})
    assert [(c.name, c.value) for c in depths] == [
        *[("0", 5), ("1", 0), ("2", 0), ("3", 0), ("4", 1)],
        *[("5\u20139", 5), ("10\u201349", 2), ("50+", 2)],
    ]


def test_the_matrix_is_symmetric_and_keeps_those_that_met_most() -> None:
    found = charts.matrix({"A+B": 4, "B+C": 1, "C+D": 1}, most=3)
    assert (found.labels, found.hidden) == (("B", "A", "C"), 1)
    values = [[cell.value for cell in row] for row in found.rows]
    assert values == [[0, 4, 1], [4, 0, 0], [1, 0, 0]]
    assert found.rows[0][2].length == 50.0
    assert charts.matrix({}) == charts.Matrix((), (), 0)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "profile"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.skipif(BROWSER is None, reason="no chromium or chrome is installed")
@pytest.mark.parametrize("name", ["full", "hostile"])
def test_a_browser_opens_it_and_shows_the_figures(name: str, tmp_path: Path, profile: Path) -> None:
    assert BROWSER is not None
    file = tmp_path / "report.html"
    file.write_text(render_html(ALL[name]), encoding="utf-8")
    flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    command = [
        *[BROWSER, *flags.split(), "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        *[f"--user-data-dir={profile}", "--virtual-time-budget=1000", "--dump-dom", file.as_uri()],
    ]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)
    page = Page(done.stdout.decode("utf-8"))
    # What the browser's parser made of it is what was written: nothing moved, nothing dropped.
    assert page.text == Page(file.read_text(encoding="utf-8")).text
    assert page.tags["script"] == 0
    if name == "full":
        for figure in ("Records 1,204", "PERSON 402 99.5%", "5f1d7a84db00d2fc", "Labels that met in one record"):
            assert figure in page.text
