"""What is installed (recognizer packs, checks and operators, by entry point) and what module:attribute names.

Groups: `redact.recognizers` (name -> a callable without arguments that returns
a list of recognizers, or such a list), `redact.checks` (a mapping of name to a
check), `redact.operators` (name -> a Presidio Operator class). The built-in
packs are found here like anyone else's.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from .detect.pattern import Check
from .errors import PolicyError, RecognizerError, RedactError


def recognizer_packs() -> dict[str, Callable[[], list[Any]]]:
    """The installed packs by name; calling one loads it. Raises RecognizerError where two share a name."""
    return {name: _loader(point) for name, point in _points("redact.recognizers").items()}


def checks() -> dict[str, Check]:
    """The checks that patterns may name, by name."""
    found: dict[str, Check] = {}
    for point in _points("redact.checks").values():
        mapping = _load(point)
        if not isinstance(mapping, Mapping):
            raise RecognizerError(f"plugin {point.name} ({point.value}): must be a mapping of name to check")
        for name, check in mapping.items():
            if name in found:
                raise RecognizerError(f"plugin {point.name} ({point.value}): check {name} is there already; rename it")
            found[name] = check
    return found


def operators() -> dict[str, type]:
    """The operator classes that plugins bring, by name."""
    return {name: _load(point) for name, point in _points("redact.operators").items()}


def resolve(name: str, *, where: str) -> Any:
    """The object that `module:attribute` names; PolicyError where there is none."""
    module, _, attribute = name.partition(":")
    try:
        found: Any = importlib.import_module(module)
    except Exception as error:
        # A policy's folder is not searched: what stands beside a file from elsewhere must not run.
        missing = isinstance(error, ModuleNotFoundError) and error.name == module.partition(".")[0]
        hint = "; install it, or name its folder in PYTHONPATH" if missing else ""
        raise PolicyError(
            f"{where}: {name}: module {module} cannot be imported: {type(error).__name__}{hint}"
        ) from error
    for part in attribute.split("."):
        if not hasattr(found, part):
            raise PolicyError(f"{where}: {name}: module {module} has no attribute {attribute}")
        found = getattr(found, part)
    return found


def _points(group: str) -> dict[str, EntryPoint]:
    found: dict[str, EntryPoint] = {}
    for point in entry_points(group=group):
        # The same line twice is one installation seen through two paths, not two plugins.
        if point.name in found and found[point.name].value != point.value:
            raise RecognizerError(
                f"two plugins are named {point.name} in {group}: {found[point.name].value} and {point.value}; "
                "uninstall or rename one"
            )
        found[point.name] = point
    return dict(sorted(found.items()))


def _load(point: EntryPoint) -> Any:
    try:
        return point.load()
    except Exception as error:
        raise RecognizerError(
            f"plugin {point.name} ({point.value}): cannot be loaded: {type(error).__name__}"
        ) from error


def _loader(point: EntryPoint) -> Callable[[], list[Any]]:
    def load() -> list[Any]:
        found = _load(point)
        try:
            recognizers = found() if callable(found) else found
        except RedactError:
            raise
        except Exception as error:
            raise RecognizerError(
                f"plugin {point.name} ({point.value}): raised {type(error).__name__} when asked for its recognizers"
            ) from error
        if not isinstance(recognizers, list | tuple):
            raise RecognizerError(f"plugin {point.name} ({point.value}): must return a list of recognizers")
        return list(recognizers)

    return load
