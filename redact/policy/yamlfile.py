"""YAML read strictly: safe types only, and no key given twice."""

from __future__ import annotations

from pathlib import Path

import yaml

from ..errors import PolicyError


def parse_yaml(text: str, *, where: str) -> object:
    """The document as plain values; PolicyError with line and column where it is not YAML or repeats a key."""
    try:
        # The loader in Python, although it is slow: the one in C crashes on a file that is nested too deeply.
        loader = yaml.SafeLoader(text)
        try:
            node = loader.get_single_node()
            _reject_repeats(node, where=where)
            return None if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise PolicyError(f"{where}:{place} is not valid YAML: {error.problem}") from None
    except yaml.YAMLError:
        raise PolicyError(f"{where}: is not valid YAML: it holds a character that YAML does not allow") from None
    except RecursionError:
        raise PolicyError(f"{where}: is nested too deeply") from None


def read_yaml(path: Path) -> object:
    """The file's document; PolicyError where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PolicyError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise PolicyError(f"{path}: is not UTF-8 text") from None
    return parse_yaml(text, where=str(path))


def _reject_repeats(node: yaml.Node | None, *, where: str) -> None:
    """YAML lets a later key silently replace an earlier one: in a policy that hides a mistake."""
    stack = [node]
    walked: set[int] = set()
    while stack:
        current = stack.pop()
        if id(current) in walked:  # an alias: seen at its anchor
            continue
        walked.add(id(current))
        if isinstance(current, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in current.value:
                if key.value in seen if isinstance(key, yaml.ScalarNode) else False:
                    raise PolicyError(f"{where}: line {key.start_mark.line + 1}: key {key.value!r} is given twice")
                if isinstance(key, yaml.ScalarNode):
                    seen.add(key.value)
                stack.append(value)
        elif isinstance(current, yaml.SequenceNode):
            stack.extend(current.value)
