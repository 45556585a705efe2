"""Gathers the recognizers of a policy and sorts them into layers.

Recognizers come from the packs, the policy's `recognizers` and the caller.
Names are unique across all of them: a finding's recognizer has to say which
rule it was.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import plugins
from .detect.context import ContextRule, context_rules
from .detect.pattern import Check, PatternSpec
from .detect.recognizer import FunctionRecognizer
from .detect.specs import load_specs, spec_from_presidio
from .errors import PolicyError, RecognizerError
from .policy import Policy
from .policy.load import choices_of
from .policy.model import ALL_PACKS
from .policy.yamlfile import read_yaml


@dataclass(slots=True)
class Catalog:
    """The recognizers of one policy by kind, in the order they were given."""

    specs: list[PatternSpec] = field(default_factory=list)
    functions: list[FunctionRecognizer] = field(default_factory=list)
    presidio: list[Any] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)

    def add(self, recognizer: Any, *, origin: str) -> None:
        """Take one recognizer of any of the kinds; RecognizerError for anything else and for a name that is taken."""
        if isinstance(recognizer, PatternSpec):
            self._name(recognizer.name, origin)
            self.specs.append(recognizer if recognizer.pack else replace(recognizer, pack=origin))
        elif isinstance(recognizer, FunctionRecognizer):
            self._name(recognizer.name, origin)
            self.functions.append(recognizer)
        elif inspect.isclass(recognizer) and hasattr(recognizer, "analyze"):
            try:
                instance = recognizer()
            except Exception as error:
                # It has seen no text: its message, which names what is missing, is safe.
                raise RecognizerError(
                    f"{origin}: {recognizer.__name__} cannot be made: {type(error).__name__}: {error}"
                ) from error
            self.add(instance, origin=origin)
        elif hasattr(recognizer, "analyze") and hasattr(recognizer, "supported_entities"):
            self._name(recognizer.name, origin)
            spec = spec_from_presidio(recognizer)
            if spec is not None:
                self.specs.append(replace(spec, pack=origin))
            else:
                self.presidio.append(recognizer)
        else:
            raise RecognizerError(
                f"{origin}: {type(recognizer).__name__} is no recognizer; give a function decorated with @recognizer, "
                "a Presidio EntityRecognizer or a PatternSpec"
            )

    def _name(self, name: str, origin: str) -> None:
        if name in self.origins:
            raise RecognizerError(
                f"{origin}: a recognizer named {name} is there already, from {self.origins[name]}; rename it"
            )
        self.origins[name] = origin

    @property
    def _own(self) -> list[PatternSpec | FunctionRecognizer]:
        return [*self.specs, *self.functions]

    @property
    def contexts(self) -> dict[str, ContextRule]:
        """The context words of every recognizer that does not judge its context itself."""
        return context_rules([*self._own, *self.presidio])

    @property
    def labels(self) -> frozenset[str]:
        """Every label that a recognizer here can give."""
        own = {item.label for item in self._own}
        return frozenset(own.union(*(item.supported_entities for item in self.presidio)))


def all_of(recognizers: Any) -> tuple[Any, ...]:
    """What was given as recognizers: one, which needs no list, or any iterable of them, read once."""
    if isinstance(recognizers, Iterable) and not isinstance(recognizers, str):
        return tuple(recognizers)
    return (recognizers,)


def build_catalog(policy: Policy, extra: Iterable[Any] = ()) -> Catalog:
    """The recognizers of the policy's packs, of the policy itself and of the caller, in that order."""
    catalog = Catalog()
    for pack, recognizers in load_packs(policy).items():
        for recognizer in recognizers:
            catalog.add(recognizer, origin=pack)
    checks = plugins.checks() if policy.recognizers else {}
    for i, entry in enumerate(policy.recognizers):
        for recognizer in _own(entry, policy=policy, index=i, checks=checks):
            catalog.add(recognizer, origin=policy.where or "policy")
    for recognizer in extra:
        catalog.add(recognizer, origin="recognizers=")
    return catalog


def load_packs(policy: Policy) -> dict[str, list[Any]]:
    """The policy's packs, loaded; PolicyError for one that is not installed."""
    installed = plugins.recognizer_packs()
    wanted = tuple(installed) if policy.packs == ALL_PACKS else policy.packs
    for i, name in enumerate(wanted):
        if name not in installed:
            raise PolicyError(
                f"{policy.where}: packs[{i}]: {name} is not installed; {choices_of(name, list(installed))}"
            )
    return {name: installed[name]() for name in wanted}


def _own(entry: Any, *, policy: Policy, index: int, checks: Mapping[str, Check]) -> list[Any]:
    """One entry of the policy's `recognizers`: Presidio's YAML form, a YAML file of such, or module:attr."""
    where, path = policy.where or "policy", f"recognizers[{index}]"
    if isinstance(entry, Mapping):
        return list(load_specs([dict(entry)], where=where, checks=checks, first=index))
    if isinstance(entry, str) and entry.endswith((".yaml", ".yml")):
        return list(load_specs(read_yaml(Path(entry)), where=entry, checks=checks))
    if isinstance(entry, str) and ":" in entry:
        found = plugins.resolve(entry, where=f"{where}: {path}")
        return list(found) if isinstance(found, list | tuple) else [found]
    raise PolicyError(f"{where}: {path}: must be a recognizer in YAML, the path of a YAML file, or module:attribute")
