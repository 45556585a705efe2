"""A Presidio AnalyzerEngine and its operators taken apart into a policy, recognizers, layers and operators of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import plugins
from .anonymize import Operator, build_operator, operator_from_presidio
from .catalog import Catalog
from .errors import PolicyError, RecognizerError
from .policy import Policy, Rule
from .policy.model import DEFAULT
from .types import Layer


def presidio_parts(
    analyzer: Any, operators: Mapping[str, Any]
) -> tuple[Policy, Catalog, list[Layer], dict[str, Operator]]:
    """The parts of a Redactor that finds what the analyzer's recognizers find.

    Pattern recognizers are compiled into the regex layer; the others, the NLP
    engine's own among them, run unchanged over the analyzer's NLP engine.
    Raises RecognizerError where `analyzer` is no AnalyzerEngine, PolicyError for
    what is no operator.
    """
    if not all(hasattr(analyzer, part) for part in ("registry", "nlp_engine", "default_score_threshold")):
        raise RecognizerError(f"from_presidio needs an AnalyzerEngine, not {type(analyzer).__name__}")
    if not isinstance(operators, Mapping):
        raise PolicyError(f"operators: must be a mapping of label to OperatorConfig, not {type(operators).__name__}")
    languages = getattr(analyzer, "supported_languages", None) or ["en"]
    language = "en" if "en" in languages else languages[0]
    catalog = Catalog()
    for recognizer in analyzer.registry.recognizers:
        if recognizer.supported_language == language:
            catalog.add(recognizer, origin="presidio")
    layers: list[Layer] = []
    if catalog.specs:
        from .detect.regex import RegexLayer

        layers.append(RegexLayer(catalog.specs))
    if catalog.presidio:
        from .detect.presidio import PresidioLayer

        layers.append(PresidioLayer(catalog.presidio, nlp_engine=analyzer.nlp_engine, language=language))
    custom = plugins.operators()
    built = {
        label: operator_from_presidio(config, where=f"operators[{label}]", custom=custom)
        for label, config in operators.items()
    }
    entities = {label: Rule(config.operator_name) for label, config in operators.items()}
    if DEFAULT not in entities:
        built[DEFAULT] = build_operator("replace", {}, where="operators[DEFAULT]")
        entities[DEFAULT] = Rule("replace")
    policy = Policy(
        name="presidio",
        language=language,
        packs=(),
        ner=None,
        threshold=float(analyzer.default_score_threshold),
        entities=entities,
        where="from_presidio",
    )
    return policy, catalog, layers, built
