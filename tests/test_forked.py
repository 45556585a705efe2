"""Worker processes that are forks of the driver, and that what they do is what processes started anew do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")

# Each in a process of its own: that of the tests has threads of other jobs.
WAITING = """\
import os, sys
from pathlib import Path
from redact.pipelines.forked import Forks, may_fork
from redact.pipelines.progress import read_workers

assert may_fork()
folder = Path(sys.argv[1])
lock = os.open(folder / "lock", os.O_CREAT | os.O_RDWR)
with Forks.start(2, folder=folder, private=(lock,)):
    while len(read_workers(folder)) < 2:
        pass
    for pid in read_workers(folder):
        held = {os.readlink(one) for one in Path(f"/proc/{pid}/fd").iterdir()}
        assert str(folder / "lock") not in held, held
        assert Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1] == str(os.getpid())
assert not any(Path(f"/proc/{pid}").exists() for pid in read_workers(folder))
"""

JOB = """\
import sys, threading
from redact.pipelines import run_job

forks = []
sys.addaudithook(lambda event, _: forks.append(event) if event == "os.fork" else None)
end = threading.Event()
if sys.argv[1] == "started anew":
    threading.Thread(target=end.wait).start()
result = run_job(["in"], "out", workers=2)
end.set()
assert len(forks) == (2 if sys.argv[1] == "forked" else 0)
print(result.workers, result.stats.to_dict())
"""


def run(code: str, *arguments: str, folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=folder, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done.stdout.decode()


def test_forks_hold_nothing_of_the_drivers_own_and_end_where_there_is_nothing_to_do(tmp_path: Path) -> None:
    run(WAITING, str(tmp_path), folder=tmp_path)


def test_a_thread_of_anyone_forbids_to_fork(tmp_path: Path) -> None:
    code = """\
import threading
from redact.pipelines.forked import may_fork
end = threading.Event()
threading.Thread(target=end.wait).start()
before = may_fork()
end.set()
print(before)
"""
    assert run(code, folder=tmp_path) == "False\n"


def test_forked_or_started_anew_workers_give_the_same(tmp_path: Path) -> None:
    outputs = []
    for how in ("forked", "started anew"):
        folder = tmp_path / how
        (folder / "in").mkdir(parents=True)
        for number in range(4):
            lines = [json.dumps({"text": f"Maria Kowalczyk, {number}.{line}@example.org"}) for line in range(20)]
            (folder / "in" / f"part{number}.jsonl").write_text("\n".join(lines) + "\n")
        said = run(JOB, how, folder=folder)
        assert said.startswith("2 {")
        out = folder / "out"
        outputs.append((said, {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}))
    assert outputs[0] == outputs[1]
    assert all(b"PERSON" in data and b"@" not in data for data in outputs[0][1].values())
