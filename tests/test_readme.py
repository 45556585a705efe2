"""The README's code runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from redact import Redactor, load_policy

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"^```python\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)
YAML = re.findall(r"^```yaml\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("code", PYTHON)
def test_python_blocks_run(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "Fernandez" not in printed and "E-12345" not in printed and "<" in printed


@pytest.mark.parametrize("text", YAML)
def test_yaml_blocks_are_policies(text: str) -> None:
    data = yaml.safe_load(text)
    data["recognizers"] = [entry for entry in data["recognizers"] if isinstance(entry, dict)]
    redactor = Redactor(load_policy(data))
    assert redactor("see TCK-123456").text == "see <TICKET_ID>"
    assert redactor("write to support@example.com").text == "write to support@example.com"


def test_there_is_something_to_run() -> None:
    assert len(PYTHON) >= 2 and len(YAML) >= 1


def test_paths_named_exist() -> None:
    for path in re.findall(r"(?:docs|examples|benchmarks)/[\w./-]+\w", README):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("script", ["library.py", "custom_recognizer.py"])
def test_the_example_scripts_run(script: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = (ROOT / "examples" / script).read_text(encoding="utf-8")
    exec(compile(code, script, "exec"), {"__name__": "__main__"})
    assert "<" in capsys.readouterr().out


def test_the_example_policy_loads() -> None:
    assert Redactor(ROOT / "examples" / "policy.yaml").labels >= {"TICKET_ID"}
