"""`redact list` and `redact check`: what is known, and whether a policy holds."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from redact import plugins
from redact.anonymize.operators import OPERATORS
from redact.detect.growth import growing
from redact.detect.specs import check_examples
from redact.engine import Redactor
from redact.errors import UsageError
from redact.policy import load_policy, profile_names
from redact.policy.model import DEFAULT, Policy

from .coverage import coverage
from .options import with_fields

Row = tuple[str, ...]
"""A line: the bare name, then facts, to be parted by tabs."""


def list_known(arguments: argparse.Namespace) -> int:
    """Print a line per recognizer, label, operator, pack or profile, or the recognizers as Markdown."""
    if arguments.format == "markdown" and arguments.what != "recognizers":
        raise UsageError(f"list {arguments.what}: only recognizers come as markdown")
    if arguments.what == "profiles":
        rows = list(profile_rows())
    elif arguments.what == "packs":
        rows = list(pack_rows())
    elif arguments.what == "operators":
        rows = list(operator_rows())
    else:
        redactor = Redactor(arguments.policy)
        if arguments.what == "recognizers" and arguments.format == "markdown":
            print(coverage(list(recognizer_rows(redactor))), end="")
            return 0
        rows = list(recognizer_rows(redactor) if arguments.what == "recognizers" else label_rows(redactor))
    _print(rows)
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Load a policy, try its examples and worst texts, and list what it holds; 2 and a line per problem."""
    policy = with_fields(load_policy(arguments.policy), fields=None, other_fields=None)
    redactor = Redactor(policy)
    problems = [line for spec in redactor.catalog.specs for line in check_examples(spec)]
    # Our own patterns are held to linear time by the tests.
    problems += [line for spec in redactor.catalog.specs if not spec.linear for line in growing(spec)]
    examples = sum(len(spec.match) + len(spec.no_match) for spec in redactor.catalog.specs)
    print(f"policy\t{policy.name}\t{policy.where}\tfingerprint {redactor.fingerprint[:16]}")
    print(f"fields\t{', '.join(policy.fields)}\tother fields: {policy.other_fields}\ton error: {policy.on_error}")
    for layer in redactor.layers:
        print(f"layer\t{layer.name}\t{len(layer.labels)} labels")
    for kind, rows in (
        ("recognizer", recognizer_rows(redactor)),
        ("label", label_rows(redactor)),
        ("operator", rule_rows(policy)),
    ):
        for row in rows:
            print("\t".join((kind, *row)))
    print(f"examples\t{examples} tried\t{len(problems)} failed")
    for line in problems:
        print(f"redact: error: {line}", file=sys.stderr)
    return 2 if problems else 0


def recognizer_rows(redactor: Redactor) -> Iterator[Row]:
    """Every recognizer: name, layer, labels, score without context, where it is from, country, check, context, source.

    A fact that a recognizer does not have is a dash.
    """
    catalog = redactor.catalog
    for spec in catalog.specs:
        score = max(pattern.score for pattern in spec.patterns)
        context = (
            f"{len(spec.context)} words{', one required' if spec.requires_context else ''}" if spec.context else ""
        )
        facts = (spec.country.upper(), spec.check_name or ("own" if spec.check else ""), context, spec.source)
        yield spec.name, "regex", spec.label, f"{score:g}", catalog.origins[spec.name], *(fact or "-" for fact in facts)
    for function in catalog.functions:
        words = f"{len(function.context)} words" if function.context else "-"
        about = _source_of(function.__doc__)
        yield (
            function.name, "functions", function.label, f"{function.score:g}", catalog.origins[function.name],
            "-", "in code", words, about,
        )  # fmt: skip
    for item in catalog.presidio:
        labels = ",".join(item.supported_entities)
        yield item.name, "presidio", labels, "-", catalog.origins[item.name], "-", "in code", "-", "-"
    for layer in redactor.layers:
        if layer.name == "ner" and redactor.policy.ner:
            labels = ",".join(sorted(layer.labels))
            yield f"ner:{redactor.policy.ner.model}", "ner", labels, "-", "model", "-", "-", "-", "-"


def _source_of(doc: str | None) -> str:
    """What a docstring says behind `Source:`, on one line; a dash where it says nothing."""
    _, mark, rest = (doc or "").partition("Source: ")
    return " ".join(rest.split()) if mark else "-"


def label_rows(redactor: Redactor) -> Iterator[Row]:
    """Every label that can be found: name, operator, threshold, how many recognizers give it."""
    givers: dict[str, int] = defaultdict(int)
    for row in recognizer_rows(redactor):
        for label in row[2].split(","):
            givers[label] += 1
    for label in sorted(redactor.labels):
        rule = redactor.policy.rule(label)
        threshold = redactor.policy.threshold if rule.threshold is None else rule.threshold
        yield label, rule.operator, f"threshold {threshold:g}", f"{givers[label]} recognizers"


def rule_rows(policy: Policy) -> Iterator[Row]:
    """The operators a policy uses, with the labels each one takes."""
    labels: dict[str, list[str]] = defaultdict(list)
    for label, rule in policy.entities.items():
        labels[rule.operator].append("all other labels" if label == DEFAULT else label)
    for operator in sorted(labels):
        yield operator, ", ".join(sorted(labels[operator]))


def operator_rows() -> Iterator[Row]:
    """Every operator: name, where it is from."""
    for name in sorted(OPERATORS):
        yield name, "built in"
    for name, operator in sorted(plugins.operators().items()):
        yield name, f"{operator.__module__}:{operator.__qualname__}"


def pack_rows() -> Iterator[Row]:
    """Every installed pack: name, number of recognizers, their labels."""
    for name, load in plugins.recognizer_packs().items():
        recognizers = load()
        found = sorted({label for item in recognizers for label in _labels(item)})
        yield name, f"{len(recognizers)} recognizers", ",".join(found)


def profile_rows() -> Iterator[Row]:
    """Every shipped profile: name, default operator, what it keeps."""
    for name in profile_names():
        policy = load_policy(name)
        kept = sorted(label for label, rule in policy.entities.items() if rule.operator == "keep")
        yield name, f"default {policy.rule(DEFAULT).operator}", f"keeps {','.join(kept) or 'nothing'}"


def _labels(recognizer: Any) -> Sequence[str]:
    """The labels of a recognizer of any kind."""
    return [recognizer.label] if hasattr(recognizer, "label") else list(recognizer.supported_entities)


def _print(rows: Sequence[Row]) -> None:
    for row in rows:
        print("\t".join(row))
