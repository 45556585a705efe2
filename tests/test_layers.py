"""Imports run one way: recognizers -> redact <- pipelines; and the core stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("spacy", "presidio_analyzer", "presidio_anonymizer", "apache_beam", "pyarrow", "torch", "jinja2", "rich")


def imports_of(path: Path) -> Iterator[str]:
    """The absolute names of the modules that a file imports, at any depth."""
    package = ["redact", *([] if path.is_relative_to(ROOT / "redact") else [path.relative_to(ROOT).parts[0]])]
    below = path.relative_to(ROOT / "redact").parts[:-1] if path.is_relative_to(ROOT / "redact") else ()
    package += below
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            yield ".".join([*base, node.module or ""]).rstrip(".")


def files(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", files("redact"), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_core_imports_neither_packs_nor_pipelines(path: Path) -> None:
    for name in imports_of(path):
        assert not name.startswith(("redact.recognizers", "redact.pipelines", "recognizers", "pipelines")), name


@pytest.mark.parametrize("path", files("recognizers"), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_packs_do_not_import_the_pipelines(path: Path) -> None:
    assert not [name for name in imports_of(path) if name.startswith("redact.pipelines")]


@pytest.mark.parametrize("path", files("pipelines"), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_pipelines_do_not_import_the_packs(path: Path) -> None:
    assert not [name for name in imports_of(path) if name.startswith("redact.recognizers")]


@pytest.mark.parametrize("statement", ["import redact", "import redact.pipelines.cli"])
def test_imports_stay_light(statement: str) -> None:
    code = f"{statement}\nimport sys\nprint([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_text_is_cleaned_without_the_heavy_libraries() -> None:
    heavy = [name for name in HEAVY if name not in ("pyarrow", "jinja2", "rich")]
    code = (
        "from redact import Redactor\nRedactor()('a@example.org')\n"
        f"import sys\nprint([m for m in {heavy!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_file_grew_past_its_job() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for folder in ("redact", "recognizers", "pipelines")
        for path in files(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long
