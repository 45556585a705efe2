"""Interrupts for real: kill -9 of the job or a worker, a hung worker, Ctrl-C; and what the next run makes of it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

FILES = 8
LINES = 100  # a second of work each, so that a test that is held up for a moment does not come too late

SLOW = '''\
"""A recognizer that takes its time, so that a test can break in."""
import re
import time

from redact import recognizer


@recognizer("EMAIL_ADDRESS", score=0.9)
def slow_mails(text):
    time.sleep(3600 if "never" in text else 0.01)
    return re.finditer(r"[a-z0-9.]+@[a-z.]+", text)
'''

JOB = """\
import sys
from redact.errors import JobError
from redact.pipelines.job import run_job
try:
    run_job(["in"], "out", policy="policy.yaml", workers=int(sys.argv[2]), stall_after=float(sys.argv[1]))
except JobError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with input, policy and recognizer, to run in."""
    (tmp_path / "in").mkdir()
    for number in range(FILES):
        lines = [json.dumps({"text": f"mail {number}.{line}@example.org"}) for line in range(LINES)]
        (tmp_path / "in" / f"part{number}.jsonl").write_text("\n".join(lines) + "\n")
    policy = {"version": 1, "packs": [], "layers": {"ner": False}, "recognizers": ["slowmails:slow_mails"]}
    (tmp_path / "policy.yaml").write_text(json.dumps(policy))
    (tmp_path / "slowmails.py").write_text(SLOW)
    return tmp_path


@pytest.fixture
def jobs(place: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts jobs in `place`; whatever a test leaves running is ended."""
    started: list[subprocess.Popen[str]] = []
    # A shell starts background commands with SIGINT ignored, and children inherit that: a handler here undoes it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def start(*arguments: str, workers: int = 2, code: str = "") -> subprocess.Popen[str]:
        run = ["-m", "redact.pipelines.cli", "run", "in", "out", "--policy", "policy.yaml", "--workers", str(workers)]
        command = [sys.executable, *(["-c", code, *arguments] if code else run)]
        started.append(
            subprocess.Popen(
                command,
                cwd=place,
                env=os.environ | {"PYTHONPATH": str(place)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return started[-1]

    yield start
    signal.signal(signal.SIGINT, before)
    for process in started:
        process.kill()
        process.communicate()


def wait_for(what: Callable[[], bool], *, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def done_shards(place: Path) -> set[str]:
    return {path.name for path in (place / "out" / "_redact" / "shards").glob("*.json")}


def workers_of(place: Path) -> list[int]:
    return [int(path.name.removeprefix("worker-")) for path in (place / "out" / "_redact" / "tmp").glob("worker-*")]


def is_running(pid: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


def data(place: Path) -> dict[str, bytes]:
    folder = place / "out"
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return files | {"stats.json": (folder / "_redact" / "stats.json").read_bytes()}


def expected() -> dict[str, bytes]:
    return {f"part{number}.jsonl": b'{"text":"mail <EMAIL_ADDRESS>"}\n' * LINES for number in range(FILES)}


def assert_whole(place: Path) -> None:
    """The output is an uninterrupted run's, and nothing unfinished or of the input is left beside it."""
    found = data(place)
    stats = json.loads(found.pop("stats.json"))
    assert found == expected()
    assert (stats["records"], stats["changed"], stats["failed"]) == (FILES * LINES, FILES * LINES, 0)
    own = place / "out" / "_redact"
    assert list((own / "tmp").iterdir()) == []
    assert not list(place.rglob("beam-temp*"))
    for path in own.rglob("*"):
        assert not path.is_file() or b"@example.org" not in path.read_bytes()


def assert_nothing_torn(place: Path) -> None:
    for path in (place / "out").glob("*.jsonl"):
        assert path.read_bytes() == expected()[path.name]


@pytest.mark.parametrize("workers", [1, 2])
def test_kill_9_and_run_again_gives_the_same(
    place: Path, jobs: Callable[..., subprocess.Popen[str]], workers: int
) -> None:
    job = jobs(workers=workers)
    wait_for(lambda: len(done_shards(place)) >= 3)
    running = workers_of(place)
    job.kill()
    job.wait()
    wait_for(lambda: not any(map(is_running, running)), seconds=15)
    before = {name: (place / "out" / "_redact" / "shards" / name).stat().st_mtime_ns for name in done_shards(place)}
    assert 3 <= len(before) < FILES
    assert_nothing_torn(place)
    again = jobs(workers=workers)
    out, err = again.communicate(timeout=120)
    assert again.returncode == 0, err
    assert f"{len(before)} of {FILES} parts were done by an earlier run" in out
    after = {name: (place / "out" / "_redact" / "shards" / name).stat().st_mtime_ns for name in before}
    assert after == before
    assert_whole(place)


@pytest.mark.parametrize("workers", [1, 2])
def test_kill_9_among_many_small_files_leaves_none_torn(
    place: Path, jobs: Callable[..., subprocess.Popen[str]], workers: int
) -> None:
    """They share batches, and are recorded one by one all the same."""
    for path in (place / "in").iterdir():
        path.unlink()
    for number in range(400):
        (place / "in" / f"{number}.jsonl").write_text(json.dumps({"text": f"mail {number}@example.org"}) + "\n")
    job = jobs(workers=workers)
    wait_for(lambda: len(done_shards(place)) >= 60)
    running = workers_of(place)
    job.kill()
    job.wait()
    wait_for(lambda: not any(map(is_running, running)), seconds=15)
    assert 60 <= len(done_shards(place)) < 400
    clean = b'{"text":"mail <EMAIL_ADDRESS>"}\n'
    assert {path.read_bytes() for path in (place / "out").glob("*.jsonl")} == {clean}
    again = jobs(workers=workers)
    out, err = again.communicate(timeout=120)
    assert again.returncode == 0, err
    assert "parts were done by an earlier run" in out
    found = data(place)
    stats = json.loads(found.pop("stats.json"))
    assert found == {f"{number}.jsonl": clean for number in range(400)}
    assert (stats["records"], stats["changed"], stats["failed"]) == (400, 400, 0)


def test_a_worker_that_is_killed_ends_the_job_and_the_next_run_goes_on(
    place: Path, jobs: Callable[..., subprocess.Popen[str]]
) -> None:
    job = jobs()
    wait_for(lambda: len(done_shards(place)) >= 2)
    running = workers_of(place)
    os.kill(running[0], signal.SIGKILL)
    _, err = job.communicate(timeout=60)
    assert job.returncode == 1
    said = [line for line in err.splitlines() if " records, " not in line]
    assert len(said) == 1, err
    line = said[0]
    assert line.startswith("redact: error: a worker process died") and "run the same command again" in line
    assert not any(map(is_running, running))
    assert_nothing_torn(place)
    assert jobs().wait(120) == 0
    assert_whole(place)


def test_a_worker_that_is_killed_before_it_has_registered_does_not_hang_the_job(
    place: Path, jobs: Callable[..., subprocess.Popen[str]]
) -> None:
    job = jobs()
    wait_for(lambda: len(workers_of(place)) >= 1)
    os.kill(workers_of(place)[0], signal.SIGKILL)
    _, err = job.communicate(timeout=60)
    assert job.returncode == 1
    assert "redact: error: a worker process died" in err
    assert "Traceback" not in err


def test_hung_workers_end_the_job(place: Path, jobs: Callable[..., subprocess.Popen[str]]) -> None:
    job = jobs("8", "2", code=JOB)
    wait_for(lambda: len(done_shards(place)) >= 2)
    running = workers_of(place)
    for pid in running:
        os.kill(pid, signal.SIGSTOP)
    _, err = job.communicate(timeout=60)
    assert job.returncode == 1
    assert re.search(r"a worker has made no progress for 8 seconds, at (line 1 of )?part\d\.jsonl", err)
    assert not any(map(is_running, running))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_record_that_hangs_in_a_large_file_is_noticed_and_found(
    place: Path, jobs: Callable[..., subprocess.Popen[str]], workers: int
) -> None:
    """However large the file is, and while another worker works on."""
    lines = [json.dumps({"text": f"mail {line}@example.org"}) for line in range(400)]
    lines[300] = json.dumps({"text": "never mail secret@example.org"})
    filler = json.dumps({"text": " " * 1000})
    (place / "in" / "big.jsonl").write_text("\n".join(lines + [filler] * 40_000) + "\n")
    start = time.monotonic()
    job = jobs("8", str(workers), code=JOB)
    _, err = job.communicate(timeout=100)
    assert job.returncode == 1
    assert re.search(
        r"a worker has made no progress for 1?\d seconds, at line 257 of big\.jsonl or behind it: the job", err
    )
    assert "secret" not in err and "Traceback" not in err
    assert time.monotonic() - start < 60


@pytest.mark.parametrize(("number", "workers"), [(signal.SIGINT, 1), (signal.SIGINT, 2), (signal.SIGTERM, 2)])
def test_an_interrupt_ends_it_with_130_and_leaves_nothing_torn(
    place: Path, jobs: Callable[..., subprocess.Popen[str]], number: signal.Signals, workers: int
) -> None:
    job = jobs(workers=workers)
    wait_for(lambda: len(done_shards(place)) >= 2)
    running = workers_of(place)
    job.send_signal(number)
    start = time.monotonic()
    _, err = job.communicate(timeout=60)
    assert job.returncode == 130
    assert time.monotonic() - start < 10
    assert [line for line in err.splitlines() if " records, " not in line] == ["redact: error: interrupted"]
    assert not any(map(is_running, running))
    assert_nothing_torn(place)
    assert jobs(workers=workers).wait(120) == 0
    assert_whole(place)


def test_two_jobs_never_write_into_one_output(place: Path, jobs: Callable[..., subprocess.Popen[str]]) -> None:
    first = jobs()
    wait_for(lambda: len(workers_of(place)) >= 1)
    second = jobs()
    _, err = second.communicate(timeout=60)
    assert second.returncode == 2
    assert "another run is writing" in err
    assert first.wait(120) == 0
    assert_whole(place)
