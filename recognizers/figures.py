r"""What \d of our own patterns stands for: the digits of ASCII."""

from __future__ import annotations

import re
from dataclasses import replace

from redact.detect.pattern import PatternSpec

_CLASS_OR_ESCAPE = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.", re.DOTALL)
_ESCAPE = re.compile(r"\\.", re.DOTALL)


def ascii_figures(spec: PatternSpec) -> PatternSpec:
    r"""The spec with \d in its patterns for ASCII's digits alone; \w and \b stay as they are.

    Digits of other scripts are read in a view that writes them in ASCII (redact/detect/views.py), so that a text full
    of them need not be searched for them twice.
    """
    patterns = tuple(replace(one, regex=_rewritten(one.regex)) for one in spec.patterns)
    return spec if patterns == spec.patterns else replace(spec, patterns=patterns)


def _rewritten(expression: str) -> str:
    return _CLASS_OR_ESCAPE.sub(_piece, expression) if r"\d" in expression else expression


def _piece(match: re.Match[str]) -> str:
    if match[0][0] == "[":
        return _ESCAPE.sub(lambda one: "0-9" if one[0] == r"\d" else one[0], match[0])
    return "[0-9]" if match[0] == r"\d" else match[0]
