"""redact cleans personal data out of text before a model is trained on it.

>>> from redact import Redactor
>>> Redactor()("Write to ana@example.org").text
'Write to <EMAIL_ADDRESS>'
"""

from .detect.pattern import Pattern, PatternSpec
from .detect.recognizer import FunctionRecognizer, recognizer
from .engine import Redactor
from .errors import (
    InputError,
    ModelError,
    PolicyError,
    RecognizerError,
    RedactError,
    RedactionError,
    SecretKeyError,
    UsageError,
)
from .measure.stats import Stats
from .policy import Policy, Rule, load_policy, profile_names
from .types import Failed, Redacted, Span
from .version import __version__

__all__ = [
    "Failed",
    "FunctionRecognizer",
    "InputError",
    "ModelError",
    "Pattern",
    "PatternSpec",
    "Policy",
    "PolicyError",
    "RecognizerError",
    "RedactError",
    "Redacted",
    "RedactionError",
    "Redactor",
    "Rule",
    "SecretKeyError",
    "Span",
    "Stats",
    "UsageError",
    "__version__",
    "load_policy",
    "profile_names",
    "recognizer",
]
