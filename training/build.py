"""Rebuilds redact/models/fast and redact/models/accurate: teacher, students, rounding, verifiers, thresholds.

    python -m training.build ../shared/data build/ner

Every step leaves its result in the work folder and a log beside it. A step that
is done is not done again; one that was stopped goes on from its last save.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

FAST = "redact/models/fast"
ACCURATE = "redact/models/accurate"


def _run(name: str, work: Path, *arguments: str, module: str = "") -> None:
    """Run the step, the training module of its name unless another is given."""
    done = work / f"{name}.done"
    if done.exists():
        print(f"{name}: done before")
        return
    print(f"{name}: running, see {work / f'{name}.log'}", flush=True)
    # One thread, so that a seed gives one result; BLAS on more would only cost more.
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with (work / f"{name}.log").open("a", encoding="utf-8") as log:
        subprocess.run(
            [sys.executable, "-m", f"training.{module or name}", *arguments],
            stdout=log,
            stderr=log,
            check=True,
            env=environment,
        )
    done.touch()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder with the training and development files")
    parser.add_argument("work", type=Path, help="a folder for states, scores and logs")
    parser.add_argument("--teacher-seconds", type=float, default=3000)
    parser.add_argument("--label-seconds", type=float, default=800)
    parser.add_argument("--student-seconds", type=float, default=3000)
    parser.add_argument("--accurate-seconds", type=float, default=2700)
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    data, work = str(args.data), str(args.work)
    seconds = ("--train-seconds", str(args.teacher_seconds), "--label-seconds", str(args.label_seconds))
    _run("teacher", args.work, data, work, *seconds)
    _run("accurate", args.work, data, work, "--seconds", str(args.accurate_seconds))
    _run("relabel", args.work, work)
    _run("distil", args.work, data, work, "--seconds", str(args.student_seconds), "--soft", "mixed")
    _run("export", args.work, str(args.work / "student.pt"), FAST)
    _run("known", args.work)
    _run("verify", args.work, data, FAST)
    _run("tune", args.work, data, FAST)
    # The second model's thresholds are chosen with the first at its side.
    _run("onnx_export", args.work, str(args.work / "accurate.pt"), ACCURATE)
    _run("verify_accurate", args.work, data, ACCURATE, module="verify")
    _run("tune_accurate", args.work, data, ACCURATE, module="tune")


if __name__ == "__main__":
    main()
