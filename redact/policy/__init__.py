"""What to hide and how: the policy, its rules, and the profiles that ship with redact."""

from .load import load_policy, profile_names
from .model import Allow, NerConfig, Policy, Rule

__all__ = ["Allow", "NerConfig", "Policy", "Rule", "load_policy", "profile_names"]
