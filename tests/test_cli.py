"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from redact.pipelines.cli import build_parser, main
from redact.pipelines.progress import Beat, Heart, Lines, describe, duration, read_beats
from redact.pipelines.textcommands import batches, read_lines

from redact.errors import UsageError

COMMANDS = ("run", "scan", "text", "explain", "list", "evaluate", "check")

POLICY = """\
version: 1
packs: [generic]
layers: {ner: false}
"""


@pytest.fixture
def policy(tmp_path: Path) -> str:
    path = tmp_path / "policy.yaml"
    path.write_text(POLICY)
    return str(path)


def redact(*arguments: str, given: str | bytes = b"", folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    data = given.encode() if isinstance(given, str) else given
    command = [sys.executable, "-m", "redact.pipelines.cli", *arguments]
    return subprocess.run(command, input=data, capture_output=True, cwd=folder, timeout=120)


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from redact.pipelines.cli import build_parser; build_parser().format_help(); "
        "print([m for m in ('numpy', 'apache_beam', 'spacy', 'pyarrow', 'presidio_analyzer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_text_is_cleaned_with_few_imports() -> None:
    heavy = (
        "spacy", "presidio_analyzer", "presidio_anonymizer", "apache_beam", "pyarrow", "jinja2", "rich", "cryptography",
        "phonenumbers", "stdnum", "hyperscan", "onnxruntime", "tokenizers",
    )  # fmt: skip
    code = (
        "import sys; from redact.pipelines.cli import main; code = main(['text', 'hello']); "
        f"print(code, [m for m in {heavy!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "hello\n0 []\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"redact {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "COMMAND"),
        (["wipe"], "wipe"),
        (["run", "raw"], "at least one input and, last, the output"),
        (["run", "raw", "clean", "--workers", "0"], "--workers must be at least 1"),
        (["run", "raw", "clean", "--workers", "two"], "two"),
        (["run", "raw", "clean", "--polcy", "strict"], "--polcy"),
        (["run", "raw", "clean", "--policy", "trainin"], "trainin: no such policy file or profile"),
        (["run", "no-such-folder", "clean"], "no-such-folder"),
        (["run", ".", "clean", "--field", "a..b"], "a..b"),
        (["run", ".", "clean", "--", "--runner=DaskRunner"], "DaskRunner is refused"),
        (["run", ".", "clean", "--", "--runner=NoSuchRunner"], "NoSuchRunner"),
        (["run", ".", "clean", "--", "--runner"], "--runner needs a name"),
        (["run", ".", "clean", "--", "--direct_num_workers=two"], "invalid int value: 'two'"),
        (["run", ".", "clean", "--", "--direct_num_workers=2"], "say --workers N"),
        (["run", ".", "clean", "--", "--runer=FlinkRunner"], "--runer: Beam has no such option"),
        (["run", ".", "clean", "--", "FlinkRunner"], "FlinkRunner: behind -- go Beam's own options"),
        (["run", ".", ""], "the output has no name"),
        (["run", ".", "clean", "--polcy", "strict"], "redact run --help"),
        (["scan", "no-such-folder"], "no-such-folder"),
        (["text", "--polcy", "strict", "a text"], "--polcy; see redact text --help"),
        (["text", "--jsonl", "a text"], "--jsonl reads standard input"),
        (["text", "--spans", "a text"], "--jsonl"),
        (["text", "--policy", "no.yaml", "a text"], "no.yaml"),
        (["list", "secrets"], "secrets"),
        (["check", "no.yaml"], "no.yaml"),
        (["evaluate", "no.jsonl"], "no.jsonl"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("a text\n")
    monkeypatch.chdir(tmp_path / "in")
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("redact: error: ") and err.count("\n") == 1
    assert said in err
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["a.txt"]


@pytest.mark.parametrize("command", ["text", "explain"])
def test_a_text_without_quotes_is_not_repeated(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "Mail", "jane@example.org", "-x"]) == 2
    err = capsys.readouterr().err
    assert "one argument in quotes" in err and "jane" not in err and err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ("text <&-", 2, "standard input is closed: pipe the text in, or give it as an argument"),
        ("text --jsonl <&-", 2, "standard input is closed: pipe the text in, or give it as an argument"),
        ("explain <&-", 2, "standard input is closed: pipe the text in, or give it as an argument"),
        ("text hello >&-", 2, "standard output is closed: there is nowhere to print the result"),
        ("list profiles <&- >&-", 2, "standard output is closed: there is nowhere to print the result"),
        ("list profiles <&-", 0, ""),
    ],
)
def test_what_is_closed_is_said_in_one_line(arguments: str, code: int, said: str) -> None:
    command = f"exec {shlex.quote(sys.executable)} -m redact.pipelines.cli {arguments}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (code, f"redact: error: {said}\n" if said else "")


def test_errors_do_not_go_into_the_output_where_standard_error_is_closed(policy: str) -> None:
    command = f"exec {shlex.quote(sys.executable)} -m redact.pipelines.cli text --jsonl --policy {policy} 2>&-"
    done = subprocess.run(
        ["sh", "-c", command], input=b'{"body": 1}\n{"text": "x"}\n', capture_output=True, timeout=120
    )
    assert done.returncode == 1
    assert done.stdout == b'{"error":{"stage":"read","error":"MissingField"}}\n{"text":"x"}\n'


def test_any_name_and_any_letter_come_out_under_any_locale(policy: str, tmp_path: Path) -> None:
    """Names and bytes are UTF-8 even where Python is told that nothing but ASCII is."""
    ascii_only = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    def done(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "redact.pipelines.cli", *arguments]
        return subprocess.run(command, env=ascii_only, cwd=tmp_path, capture_output=True, timeout=120)

    (tmp_path / "in/größe").mkdir(parents=True)
    (tmp_path / "in/größe/日本.txt").write_text("größe jane@example.org\n", encoding="utf-8")
    for _ in range(2):
        run = done("run", "in", "out ü", "--policy", policy)
        assert run.returncode == 0, run.stderr
    assert b"1 of 1 parts were done by an earlier run" in run.stdout
    assert (tmp_path / "out ü/größe/日本.txt").read_text(encoding="utf-8") == "größe <EMAIL_ADDRESS>\n"
    assert done("list", "recognizers", "--policy", "strict").returncode == 0


def test_a_run_needs_no_standard_streams(policy: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mail jane@example.org\n")
    arguments = f"run a.txt out --policy {policy} --workers 2 <&- >&- 2>&-"
    command = f"exec {shlex.quote(sys.executable)} -m redact.pipelines.cli {arguments}"
    assert subprocess.run(["sh", "-c", command], cwd=tmp_path, timeout=120).returncode == 0
    assert (tmp_path / "out/a.txt").read_text() == "mail <EMAIL_ADDRESS>\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_behind_standard_output_is_said(policy: str) -> None:
    command = [sys.executable, "-m", "redact.pipelines.cli", "text", "--policy", policy, "a text"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=120, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("redact: error: cannot go on: No space left on device") and "bug" not in done.stderr


def test_check_reads_the_paths_of_fields_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "policy.yaml"
    path.write_text(f"{POLICY}fields: [a..b]\n")
    assert main(["check", str(path)]) == 2
    assert f"{path}: fields: 'a..b', position 3" in capsys.readouterr().err


def test_unexpected_errors_show_no_message(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object) -> int:
        raise ValueError("jane@example.org")

    monkeypatch.setattr("redact.pipelines.commands.run_command", broken)
    assert main(["text", "x"]) == 1
    err = capsys.readouterr().err
    assert "unexpected ValueError at test_cli.py:" in err and "jane" not in err


def test_text_from_the_argument(policy: str) -> None:
    done = redact("text", "--policy", policy, "Write to jane@example.org")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"Write to <EMAIL_ADDRESS>\n", b"")


def test_text_from_standard_input_is_one_text_and_keeps_its_line_ends(policy: str) -> None:
    done = redact("text", "--policy", policy, given="Łódź\r\njane@example.org\n\n")
    assert done.stdout.decode() == "Łódź\r\n<EMAIL_ADDRESS>\n\n"


def test_text_that_is_no_utf8_is_refused(policy: str) -> None:
    done = redact("text", "--policy", policy, given=b"ab\xff")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"redact: error: the text is not valid UTF-8 at byte 2\n"


def test_jsonl_gives_a_line_per_line_in_order(policy: str) -> None:
    given = b'\xef\xbb\xbf{"text": "jane@example.org", "n": 1}\n\n{"no": "text"}\nno json jane@example.org\n"bob@x.org"'
    done = redact("text", "--jsonl", "--policy", policy, given=given)
    assert done.stdout.decode().split("\n") == [
        '{"text":"<EMAIL_ADDRESS>","n":1}',
        "",
        '{"error":{"stage":"read","error":"MissingField"}}',
        '{"error":{"stage":"read","error":"JSONDecodeError"}}',
        '"<EMAIL_ADDRESS>"',
        "",
    ]
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        "redact: line 3: read failed with MissingField",
        "redact: line 4: read failed with JSONDecodeError",
    ]


def test_jsonl_stops_where_the_policy_says_so(tmp_path: Path) -> None:
    (tmp_path / "stop.yaml").write_text(POLICY + "on_error: stop\n")
    done = redact("text", "--jsonl", "--policy", "stop.yaml", given='{"text":"a"}\n{}\n{"text":"b"}\n', folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout == b'{"text":"a"}\n{"error":{"stage":"read","error":"MissingField"}}\n'


def test_jsonl_spans_are_code_points_of_the_original(policy: str) -> None:
    text = "😀 jane@example.org und jane@example.org"
    given = json.dumps({"text": text, "id": "bob@example.org"}) + "\n"
    done = redact("text", "--jsonl", "--spans", "--policy", policy, given=given * 2)
    for line in done.stdout.splitlines():
        spans = json.loads(line)["spans"]
        assert [text[span["start"] : span["end"]] for span in spans] == ["jane@example.org"] * 2
        assert set(spans[0]) == {"start", "end", "label", "score", "recognizer"}


def test_jsonl_spans_of_several_texts_say_whose_they_are(policy: str) -> None:
    record = {"messages": [{"content": "hello"}, {"content": "jane@example.org"}, {"content": "jane@example.org"}]}
    done = redact(
        "text", "--jsonl", "--spans", "--field", "messages[*].content", "--policy", policy, given=json.dumps(record)
    )
    spans = json.loads(done.stdout)["spans"]
    assert [(span["field"], span["value"]) for span in spans] == [
        ("messages[*].content", 1),
        ("messages[*].content", 2),
    ]


def test_jsonl_answers_before_the_input_ends(policy: str) -> None:
    command = [sys.executable, "-m", "redact.pipelines.cli", "text", "--jsonl", "--policy", policy]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        for number in range(2):
            process.stdin.write(b'{"text": "%d"}\n' % number)
            process.stdin.flush()
            assert process.stdout.readline() == b'{"text":"%d"}\n' % number
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_reader_that_leaves_ends_it_quietly(policy: str) -> None:
    command = [sys.executable, "-m", "redact.pipelines.cli", "text", "--jsonl", "--policy", policy]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(b'{"text": "a"}\n' * 1000)
        process.stdin.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def test_explain_tells_findings_and_fates(policy: str) -> None:
    done = redact("explain", "--policy", policy, "Mail jane@example.org")
    rows = done.stdout.decode().splitlines()
    assert rows[0].split() == ["text", "at", "label", "outcome", "score", "recognizer", "layer", "context"]
    assert rows[1].split()[:4] == ["'jane@example.org'", "5-21", "EMAIL_ADDRESS", "hidden"]
    assert rows[-1] == "Mail <EMAIL_ADDRESS>"


@pytest.mark.parametrize(
    ("what", "known"),
    [
        ("recognizers", "EmailAddressRecognizer"),
        ("labels", "EMAIL_ADDRESS"),
        ("operators", "replace"),
        ("packs", "generic"),
        ("profiles", "training"),
    ],
)
def test_list_gives_the_bare_name_first(what: str, known: str, policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", what, "--policy", policy]) == 0
    names = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert known in names and len(names) == len(set(names))


def test_check_lists_what_a_policy_holds(policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", policy]) == 0
    out = capsys.readouterr().out
    kinds = {line.split("\t")[0] for line in out.splitlines()}
    assert kinds == {"policy", "fields", "layer", "recognizer", "label", "operator", "examples"}


def test_check_finds_examples_that_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(
        "version: 1\npacks: []\nlayers: {ner: false}\nrecognizers:\n"
        "  - name: Badge\n    supported_entity: BADGE\n"
        "    patterns: [{name: badge, regex: 'B-[0-9]{4}', score: 0.8}]\n"
        "    match: ['B-1234', 'B-12']\n    no_match: ['B-0000']\n"
    )
    assert main(["check", str(path)]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2 and all(line.startswith("redact: error: ") and "Badge" in line for line in errors)


def test_lines_are_split_as_they_arrive() -> None:
    data = b"\xef\xbb\xbfa\nb\r\n\nlast"
    assert [line for group in read_lines(io.BytesIO(data)) for line in group] == [b"a", b"b\r", b"", b"last"]
    long = b"x" * 200_000
    assert [line for group in read_lines(io.BytesIO(long + b"\n" + long)) for line in group] == [long, long]


def test_batches_never_exceed_their_size() -> None:
    assert list(batches([[b"1", b"2", b"3"], [b"4"]], 2)) == [[b"1", b"2"], [b"3"], [b"4"]]


def test_progress_lines_come_every_few_seconds() -> None:
    now = [0.0]
    stream = io.StringIO()
    lines = Lines(stream, total=10_000_000, every=5, clock=lambda: now[0])
    for second in range(11):
        now[0] = float(second)
        lines.show([Beat(records=second * 100, size=second * 250_000), Beat(records=1, size=0)])
    assert stream.getvalue().splitlines() == [
        "redact: 501 records, 0.25 MB/s, 12% of 10.0 MB, 35 s left",
        "redact: 1,001 records, 0.25 MB/s, 25% of 10.0 MB, 30 s left",
    ]


def test_describe_survives_an_empty_input() -> None:
    assert describe([], total=0, seconds=0) == "0 records, 0.00 MB/s, 100% of 0.0 MB"


@pytest.mark.parametrize(("seconds", "text"), [(5, "5 s"), (100, "2 min"), (7500, "2 h 5 min")])
def test_durations_are_for_people(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_hearts_of_one_process_do_not_overwrite_each_other(tmp_path: Path) -> None:
    one, two = Heart(tmp_path), Heart(tmp_path)
    one.add(3, 10)
    two.add(4, 20)
    one.write()
    two.write()
    assert sorted((beat.records, beat.size) for beat in read_beats(tmp_path).values()) == [(3, 10), (4, 20)]


def test_a_text_in_the_place_of_the_command_is_not_repeated() -> None:
    with pytest.raises(
        UsageError, match=r"^no such command \(choose from 'run', .*'check'\); see redact --help$"
    ) as told:
        build_parser().parse_args(["Jane (choose from 'Doe')\nlives here"])
    assert "Jane" not in str(told.value)


def test_the_parser_raises_instead_of_leaving() -> None:
    with pytest.raises(UsageError, match="invalid choice"):
        build_parser().parse_args(["list", "things"])


def test_a_terminal_gets_a_bar(tmp_path: Path, policy: str) -> None:
    pty = pytest.importorskip("pty")
    (tmp_path / "in.txt").write_text("jane@example.org\n" * 20)
    paths = [str(tmp_path / "in.txt"), str(tmp_path / "out")]
    command = [sys.executable, "-m", "redact.pipelines.cli", "run", *paths, "--policy", policy]
    ours, theirs = pty.openpty()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, timeout=120)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "━" in shown and "20 records" in shown and "MB/s" in shown
    assert done.stdout.decode().startswith("20 of 20 records cleaned, 20 of them changed, 20 findings hidden, in ")


def test_run_says_what_it_did_and_exits_by_it(tmp_path: Path, policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "jane@example.org"}\n')
    output = tmp_path / "out"
    assert main(["run", str(tmp_path / "a.jsonl"), str(output), "--policy", policy]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == ["found: EMAIL_ADDRESS 1", f"report: {output}/_redact/report.html"]
    (tmp_path / "a.jsonl").write_text('{"text": "jane@example.org"}\n{"text": 7}\n')
    assert main(["run", str(tmp_path / "a.jsonl"), str(output), "--policy", policy]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[0].startswith("1 of 2 records cleaned, 1 of them changed, 1 findings hidden")
    assert out.splitlines()[1] == f"1 failed and are not in the output: {output}/_redact/failed.jsonl"
    assert err == ""


def test_scan_prints_counts_or_json(tmp_path: Path, policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("jane@example.org\nplain\n")
    assert main(["scan", str(tmp_path / "a.txt"), "--policy", policy]) == 0
    rows = dict(line.split() for line in capsys.readouterr().out.splitlines() if len(line.split()) == 2)
    assert (rows["records"], rows["EMAIL_ADDRESS"]) == ("2", "1")
    assert main(["scan", str(tmp_path / "a.txt"), "--policy", policy, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["by_label"] == {"EMAIL_ADDRESS": 1}


def test_evaluate_prints_figures(tmp_path: Path, policy: str, capsys: pytest.CaptureFixture[str]) -> None:
    gold = [
        {"text": "Mail jane@example.org", "spans": [{"start": 5, "end": 21, "label": "EMAIL_ADDRESS"}]},
        {"text": "Mail j a n e", "spans": [{"start": 5, "end": 12, "label": "EMAIL_ADDRESS"}]},
    ]
    (tmp_path / "gold.jsonl").write_text("\n".join(map(json.dumps, gold)))
    assert main(["evaluate", str(tmp_path / "gold.jsonl"), "--policy", policy, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["labels"]["EMAIL_ADDRESS"]["strict"] == {"precision": 1.0, "recall": 0.5, "f1": 0.6667}
    assert shown["curves"]["EMAIL_ADDRESS"][0] == {"cut": 0.0, "found": 1, "precision": 1.0, "recall": 0.5}
    assert main(["evaluate", str(tmp_path / "gold.jsonl"), "--policy", policy]) == 0
    table, curve = capsys.readouterr().out.split("\n\n")
    assert "EMAIL_ADDRESS" in table and "EMAIL_ADDRESS  50.0/100.0" in curve
