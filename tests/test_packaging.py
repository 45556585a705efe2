"""The wheel, installed as a user would, beside a user's own folders of the same names."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # A copy of the sources: a build leaves a folder behind, and what lies in an old one would get into the wheel.
    source = tmp_path_factory.mktemp("source") / "redact"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "build", "dist", "demo-output", "*.egg-info"))
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return next(out.glob("redact_corpus-*.whl"))


def test_every_package_of_the_source_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, package in (
        ("redact", "redact"),
        ("recognizers", "redact/recognizers"),
        ("pipelines", "redact/pipelines"),
    ):
        for path in (ROOT / folder).rglob("*.py"):
            assert f"{package}/{path.relative_to(ROOT / folder)}" in names


def test_the_wheel_holds_what_it_needs_and_nothing_at_the_top(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"redact"}
    for needed in (
        "redact/py.typed",
        "redact/recognizers/packs/generic_network.yaml",
        "redact/policy/profiles/training.yaml",
        "redact/measure/report.html",
        "redact/models/MODEL_CARD.md",
        "redact/models/fast/config.json",
        "redact/pipelines/job.py",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith(("redact/tests", "redact/training", "redact/examples"))]


def test_a_clean_venv_cleans_a_text_beside_folders_of_the_same_names(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(install, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    home = tmp_path / "project"
    for folder in ("recognizers", "pipelines"):
        (home / folder).mkdir(parents=True)
        (home / folder / "__init__.py").write_text("MINE = True\n", encoding="utf-8")
    code = (
        "import recognizers, pipelines; assert recognizers.MINE and pipelines.MINE\n"
        "from redact import Redactor; print(Redactor()('Mail ana@example.org').text)"
    )
    done = subprocess.run(
        [str(python), "-c", code], capture_output=True, text=True, cwd=home, env=environment, check=False
    )
    assert done.stdout.strip() == "Mail <EMAIL_ADDRESS>", done.stderr[-2000:]
    command = [str(tmp_path / "venv" / "bin" / "redact"), "text", "Mail ana@example.org"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=home, env=environment, check=False)
    assert done.stdout.strip() == "Mail <EMAIL_ADDRESS>", done.stderr[-2000:]
