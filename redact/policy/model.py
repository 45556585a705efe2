"""The policy as frozen values. Nothing here reads a file."""

from __future__ import annotations

import hashlib
import ipaddress
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import regex

DEFAULT = "DEFAULT"
"""The key of the rule for every label that has none of its own."""

ALL_PACKS = ("all",)
"""`packs: all`: every pack that is installed, plugins included."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens to the findings of one label.

    A finding below `threshold` is dropped; None means the policy's own
    threshold (and for the NER layer, the one its model was tuned to).
    """

    operator: str
    params: Mapping[str, Any] = field(default_factory=dict)
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class NerConfig:
    """Which NER model reads the text.

    A label's threshold is that of `thresholds`, else `threshold`, else (None) the model's own.
    `document_sense` looks for the people of a record everywhere in it.
    """

    model: str = "fast"
    threshold: float | None = None
    thresholds: Mapping[str, float] | None = None
    labels: Mapping[str, str] | None = None
    document_sense: bool = True


@dataclass(frozen=True, slots=True)
class Allow:
    """Texts that are never hidden.

    `text` is compared whole and without case; `pattern` must match the whole
    finding; `network` is an IP network that the finding lies in. `labels`
    limits the entry to findings of those labels; empty means any.
    """

    text: str = ""
    pattern: str = ""
    network: str = ""
    labels: tuple[str, ...] = ()

    def permits(self, found: str, label: str) -> bool:
        """Whether a finding with this text and label may stay."""
        if self.labels and label not in self.labels:
            return False
        if self.network:
            try:
                return ipaddress.ip_address(found) in ipaddress.ip_network(self.network)
            except ValueError:
                return False
        if self.pattern:
            # `regex` keeps compiled patterns; a time limit because the pattern is the user's own.
            return regex.fullmatch(self.pattern, found, timeout=1) is not None
        return found.casefold() == self.text.casefold()


class AllowList:
    """Entries by label and kind: a finding is asked about once, whatever their number."""

    def __init__(self, entries: Iterable[Allow]) -> None:
        own = tuple(entries)
        labels = {label for entry in own for label in entry.labels}
        self._unlabelled = _Allowed([entry for entry in own if not entry.labels])
        self._by_label = {
            label: _Allowed([entry for entry in own if not entry.labels or label in entry.labels]) for label in labels
        }

    def permits(self, found: str, label: str) -> bool:
        """Whether an entry permits a finding with this text and label."""
        return self._by_label.get(label, self._unlabelled).permits(found, label)


class _Allowed:
    """The entries for one label."""

    def __init__(self, entries: Sequence[Allow]) -> None:
        self._texts = {entry.text.casefold() for entry in entries if not entry.network and not entry.pattern}
        self._patterns = [entry for entry in entries if entry.pattern and not entry.network]
        self._networks = [ipaddress.ip_network(entry.network) for entry in entries if entry.network]

    def permits(self, found: str, label: str) -> bool:
        if self._texts and found.casefold() in self._texts:
            return True
        if self._networks:
            try:
                address = ipaddress.ip_address(found)
            except ValueError:
                pass
            else:
                if any(address in network for network in self._networks):
                    return True
        return any(entry.permits(found, label) for entry in self._patterns)


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that decides what a text comes out as.

    `entities` always holds DEFAULT. `recognizers` are the policy's own, as the
    YAML gave them. `where` is the file or profile the policy came from, for
    error messages; it is no part of the fingerprint, nor are `fields`,
    `other_fields` and `on_error` what a text comes out as, but they decide what
    a record does, so they are.
    """

    name: str = "custom"
    version: int = 1
    language: str = "en"
    packs: tuple[str, ...] = ALL_PACKS
    regex: bool = True
    ner: NerConfig | None = field(default_factory=NerConfig)
    threshold: float = 0.4
    pattern_timeout: float = 10.0
    entities: Mapping[str, Rule] = field(default_factory=lambda: {DEFAULT: Rule("replace")})
    allow: tuple[Allow, ...] = ()
    recognizers: tuple[Any, ...] = ()
    fields: tuple[str, ...] = ("text",)
    other_fields: str = "redact"
    on_error: str = "divert"
    where: str = ""

    def rule(self, label: str) -> Rule:
        """The rule of a label: its own, else DEFAULT's."""
        return self.entities.get(label) or self.entities[DEFAULT]

    @property
    def fingerprint(self) -> str:
        """SHA-256 over everything in the policy that changes an output, as 64 hex digits."""
        plain = asdict(self)
        del plain["where"], plain["name"]
        return hashlib.sha256(json.dumps(plain, sort_keys=True, default=repr).encode()).hexdigest()
