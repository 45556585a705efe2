"""From a policy and its recognizers to what the engine runs on: layers, operators, and the fingerprint of both."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from . import plugins
from .anonymize import Operator, build_operator
from .catalog import Catalog
from .detect.echo import Echo
from .errors import PolicyError, RecognizerError
from .policy import Policy
from .policy.load import choices_of
from .policy.model import DEFAULT
from .types import Layer
from .version import __version__

NER_LABELS = frozenset({"PERSON", "LOCATION", "ORGANIZATION", "ADDRESS", "NRP", "DATE_TIME", "AGE"})
"""Labels that a policy may name although nothing loaded gives them: the NER models' vocabulary."""


def build_layers(policy: Policy, catalog: Catalog) -> list[Layer]:
    """The layers in the order of their ranks; heavy ones are imported only where the policy needs them."""
    layers: list[Layer] = []
    if catalog.specs and policy.regex:
        from .detect.regex import RegexLayer

        layers.append(RegexLayer(catalog.specs, timeout=policy.pattern_timeout))
    if catalog.functions:
        from .detect.recognizer import FunctionLayer

        layers.append(FunctionLayer(catalog.functions))
    if policy.ner is not None:
        from .detect.ner import load_ner

        layers.append(
            load_ner(
                policy.ner.model,
                threshold=policy.ner.threshold,
                thresholds=policy.ner.thresholds,
                labels=policy.ner.labels,
            )
        )
    if catalog.presidio:
        from .detect.presidio import PresidioLayer

        layers.append(PresidioLayer(catalog.presidio, language=policy.language))
    return layers


def build_operators(policy: Policy) -> dict[str, Operator]:
    """The operator of every label that the policy names, checked. Raises PolicyError or SecretKeyError."""
    custom = plugins.operators()
    where = policy.where or "policy"
    return {
        label: build_operator(rule.operator, rule.params, where=f"{where}: entities.{label}", custom=custom)
        for label, rule in policy.entities.items()
    }


def check_labels(policy: Policy, loaded: frozenset[str]) -> None:
    """A label that nothing installed can give is a typing error, whose rule or allow entry would never apply."""
    allowed = [(label, f"allow[{i}].labels") for i, entry in enumerate(policy.allow) for label in entry.labels]
    named = [*((label, "entities") for label in sorted(policy.entities)), *allowed]
    given = loaded | NER_LABELS | {DEFAULT}
    unknown = [(label, path) for label, path in named if label not in given]
    if not unknown:
        return
    everything = Catalog()
    for pack, load in plugins.recognizer_packs().items():
        for recognizer in load():
            everything.add(recognizer, origin=pack)
    known = loaded | NER_LABELS | everything.labels
    for label, path in unknown:
        if label not in known:
            raise PolicyError(
                f"{policy.where}: {path}.{label}: no recognizer gives this label; {choices_of(label, sorted(known))}"
            )


def probe(layer: Layer) -> None:
    """Run a layer once on texts of ours: a recognizer that breaks its contract is named before the first record."""
    for what, text in (("an empty text", ""), ("the text 'redact'", "redact")):
        try:
            results = layer.find([text])
        except RecognizerError as error:
            raise RecognizerError(f"{error}, when it was tried with {what}") from None
        except Exception as error:
            raise RecognizerError(
                f"layer {layer.name}: raised {type(error).__name__}, when it was tried with {what}"
            ) from error
        if len(results) != 1:
            raise RecognizerError(f"layer {layer.name}: gave {len(results)} results for 1 text")


def model_digests(layers: Sequence[Layer]) -> dict[str, str]:
    """What the layers' models are: the sha256 of each file of ours, and what another's model has for it."""
    out: dict[str, str] = {}
    for layer in layers:
        digest = getattr(layer, "digest", "")
        out |= getattr(layer, "digests", {layer.name: digest} if digest else {})
    return out


def fingerprint(
    policy: Policy,
    catalog: Catalog,
    layers: Sequence[Layer],
    operators: Mapping[str, Operator],
    *,
    echo: Echo | None = None,
) -> str:
    """SHA-256 over policy, keys, recognizers and their code, models and release: equal fingerprints, equal output."""
    parts = [__version__, policy.fingerprint]
    # Another key gives other pseudonyms. What a keyed operator makes of a fixed text gives no key away.
    keyed = (label for label, rule in sorted(policy.entities.items()) if rule.operator in ("hash", "encrypt"))
    parts.extend(operators[label]("redact", label) for label in keyed)
    for spec in catalog.specs:
        parts.append(repr(replace(spec, check=None, invalidate=None)))
    for function in catalog.functions:
        parts.append(f"{function.name} {function.label} {function.score} {sorted(function.context)}")
    parts.extend(f"{item.name} {type(item).__module__}:{type(item).__qualname__}" for item in catalog.presidio)
    parts.extend(_code(policy, catalog))
    parts.extend(f"{layer.name} {getattr(layer, 'digest', '')}" for layer in layers)
    if echo is not None:
        parts.append(f"echo {echo.digest}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _code(policy: Policy, catalog: Catalog) -> Iterator[str]:
    """The digests of the files that define the functions and classes in use, ours apart: the release stands for those.

    Who mends a recognizer and runs again must not be given what the old one has let through.
    """
    checks = [check for spec in catalog.specs for check in (spec.check, spec.invalidate) if check]
    owners = [*catalog.functions, *map(type, catalog.presidio), *checks]
    names = {getattr(owner, "__module__", None) or type(owner).__module__ for owner in owners}
    names |= {rule.operator.partition(":")[0] for rule in policy.entities.values() if ":" in rule.operator}
    for name in sorted(names):
        file = getattr(sys.modules.get(name), "__file__", None)
        if file and name.partition(".")[0] != __package__:
            with suppress(OSError):
                yield hashlib.sha256(Path(file).read_bytes()).hexdigest()
