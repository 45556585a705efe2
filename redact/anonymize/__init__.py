"""From spans to clean text: operators, their keys, and the one pass that applies them."""

from __future__ import annotations

from .apply import anonymize
from .build import build_operator, operator_from_presidio
from .operators import OPERATORS, PARAMETERS, Operator

__all__ = ["OPERATORS", "PARAMETERS", "Operator", "anonymize", "build_operator", "operator_from_presidio"]
