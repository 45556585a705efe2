"""Pattern recognizers from YAML: Presidio's own form, and a few keys of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import regex

from ..errors import PolicyError
from ..plugins import resolve
from .context import apply_context, context_rules
from .convert import deny_list_regex, spec_from_presidio, spec_to_presidio
from .pattern import DEFAULT_FLAGS, Check, Pattern, PatternSpec
from .regex import RegexLayer

__all__ = ["check_examples", "load_specs", "spec_from_presidio", "spec_to_presidio"]

_FILE_KEYS = ("recognizers", "supported_languages", "supported_countries", "global_regex_flags")
_PATTERN_KEYS = ("name", "regex", "score")
_KEYS = (
    "name", "type", "class_name", "enabled", "version",
    "supported_entity", "supported_entities", "supported_language", "supported_languages",
    "patterns", "deny_list", "deny_list_score", "global_regex_flags", "context", "country_code",
    "check", "requires_context", "lowering", "match", "no_match", "source", "country",
)  # fmt: skip
_FLAGS = ("ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "UNICODE", "VERBOSE")


def load_specs(
    data: object, *, where: str, checks: Mapping[str, Check], pack: str = "", first: int = 0
) -> list[PatternSpec]:
    """Read parsed YAML into specs: a list of recognizers, or a mapping with that list under `recognizers`.

    A recognizer that names several languages gives one spec, of the first of
    them, with the context words of all. `type: predefined` takes Presidio's own class where it is made of
    patterns alone. Entries with `enabled: false` are skipped. `where` is the
    file that errors name, `first` the place there of the first recognizer.
    Raises PolicyError with the key path.
    """
    at = _At(where, "recognizers")
    languages: tuple[str, ...] = ("en",)
    flags: int | None = None
    if isinstance(data, Mapping):
        top = _At(where, "")
        top.known(data, _FILE_KEYS)
        if "recognizers" not in data:
            top.fail("has no list `recognizers`")
        languages = top.key("supported_languages").strings(data.get("supported_languages")) or languages
        if data.get("global_regex_flags") is not None:
            flags = top.key("global_regex_flags").flags(data["global_regex_flags"])
        data = data["recognizers"]
    specs: list[PatternSpec] = []
    seen: set[str] = set()
    for i, entry in enumerate(at.list(data)):
        one = at.index(first + i)
        if not isinstance(entry, Mapping):
            one.fail(f"must be a mapping with `name` and `patterns`, not {_kind(entry)}")
        if one.key("enabled").boolean(entry.get("enabled", True)):
            spec = _recognizer(entry, one, checks, pack, languages, flags)
            if spec.name in seen:
                one.key("name").fail(f"{spec.name!r} stands twice in this file; names must be unique")
            seen.add(spec.name)
            specs.append(spec)
    return specs


def check_examples(spec: PatternSpec) -> list[str]:
    """Run the spec on its own `match` and `no_match` examples: one line for each that fails.

    An example is a whole text, so its words count as context; a `match` example
    holds at least one finding, a `no_match` example none of any score but such as a lowering word has lowered.
    """
    examples = [*spec.match, *spec.no_match]
    rules = context_rules([spec])
    found = RegexLayer([spec]).find(examples)
    lines = []
    for i, (example, spans) in enumerate(zip(examples, found, strict=True)):
        wanted = i < len(spec.match)
        left = [one for span in spans for one in apply_context(example, [span], rules) if one.score >= span.score]
        if bool(left) != wanted:
            lines.append(f"{spec.name}: {'match' if wanted else 'no_match'} example {example!r} is " +
                         ("not found" if wanted else "found"))  # fmt: skip
    return lines


def _recognizer(
    entry: Mapping[str, Any],
    at: _At,
    checks: Mapping[str, Check],
    pack: str,
    languages: tuple[str, ...],
    file_flags: int | None,
) -> PatternSpec:
    at.known(entry, _KEYS)
    kind = entry.get("type", "custom")
    if kind not in ("custom", "predefined"):
        at.key("type").fail(f"{kind!r} is not one of custom, predefined")
    name = at.key("name").string(entry.get("name"))
    context = at.key("context").strings(entry.get("context"))
    own_flags = entry.get("global_regex_flags")
    flags = at.key("global_regex_flags").flags(own_flags) if own_flags is not None else file_flags
    language, context = _language(entry, at, context, languages)
    if kind == "predefined":
        return _predefined(entry, at, name, language, context, flags)

    label = _label(entry, at)
    flags = DEFAULT_FLAGS if flags is None else flags
    patterns = [_pattern(one, at.key("patterns").index(i), name, flags)
                for i, one in enumerate(at.key("patterns").list(entry.get("patterns") or []))]  # fmt: skip
    deny_list = at.key("deny_list").strings(entry.get("deny_list"))
    if deny_list:
        score = at.key("deny_list_score").score(entry.get("deny_list_score", 1.0))
        patterns.append(Pattern("deny_list", deny_list_regex(deny_list), score))
    if not patterns:
        at.fail("has neither `patterns` nor `deny_list`")
    check_name = at.key("check").string(entry["check"]) if "check" in entry else ""
    check = _check(check_name, at.key("check"), checks) if check_name else None
    required = at.key("requires_context").boolean(entry.get("requires_context", False))
    match, no_match = (at.key(key).strings(entry.get(key)) for key in ("match", "no_match"))
    country = entry.get("country") or entry.get("country_code") or ""
    source = entry.get("source") or ""
    if required and not context:
        at.key("requires_context").fail("needs words in `context`")
    return PatternSpec(
        name=name,
        label=label,
        patterns=tuple(patterns),
        context=context,
        requires_context=required,
        lowering=at.key("lowering").strings(entry.get("lowering")),
        check=check,
        check_name=check_name,
        flags=flags,
        language=language,
        country=at.key("country").string(country).lower() if country else "",
        source=at.key("source").string(source) if source else "",
        match=match,
        no_match=no_match,
        pack=pack,
    )


def _language(
    entry: Mapping[str, Any], at: _At, context: tuple[str, ...], default: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """The first language named, and the context words of all."""
    if entry.get("supported_language") is not None:
        return at.key("supported_language").string(entry["supported_language"]), context
    at = at.key("supported_languages")
    languages = []
    words = list(context)
    for i, one in enumerate(at.list(entry.get("supported_languages") or list(default))):
        if isinstance(one, Mapping):
            at.index(i).known(one, ("language", "context"))
            languages.append(at.index(i).key("language").string(one.get("language")))
            words += at.index(i).key("context").strings(one.get("context"))
        else:
            languages.append(at.index(i).string(one))
    return languages[0], tuple(dict.fromkeys(words))


def _label(entry: Mapping[str, Any], at: _At) -> str:
    if entry.get("supported_entity") is not None:
        return at.key("supported_entity").string(entry["supported_entity"])
    labels = at.key("supported_entities").strings(entry.get("supported_entities"))
    if len(labels) != 1:
        at.key("supported_entity").fail("must name the label of what is found, for example EMPLOYEE_ID")
    return labels[0]


def _pattern(entry: object, at: _At, recognizer: str, flags: int) -> Pattern:
    if not isinstance(entry, Mapping):
        at.fail(f"must be a mapping with `regex` and `score`, not {_kind(entry)}")
    at.known(entry, _PATTERN_KEYS)
    expression = at.key("regex").string(entry.get("regex"))
    try:
        regex.compile(expression, flags)
    except (regex.error, ValueError) as error:
        at.key("regex").fail(f"is not a valid regular expression: {error}")
    name = at.key("name").string(entry["name"]) if "name" in entry else recognizer
    return Pattern(name, expression, at.key("score").score(entry.get("score")))


def _check(name: str, at: _At, checks: Mapping[str, Check]) -> Check:
    if name in checks:
        return checks[name]
    if ":" not in name:
        choices = ", ".join(sorted(checks)) or "(none)"
        at.fail(f"{name!r} is not a known check; choose one of {choices}, or module:function")
    found = resolve(name, where=str(at))
    if not callable(found):
        at.fail(f"{name!r} is not a function")
    check: Check = found
    return check


def _predefined(
    entry: Mapping[str, Any], at: _At, name: str, language: str, context: tuple[str, ...], flags: int | None
) -> PatternSpec:
    from presidio_analyzer import predefined_recognizers

    class_name = at.key("class_name").string(entry.get("class_name") or name)
    found = getattr(predefined_recognizers, class_name, None)
    if not isinstance(found, type):
        at.key("name").fail(f"Presidio has no predefined recognizer {class_name!r}")
    spec = None
    if hasattr(found, "validate_result"):
        one = found(supported_language=language, **({"context": list(context)} if context else {}))
        one.name = name
        if flags is not None:
            one.global_regex_flags = flags
        spec = spec_from_presidio(one)
    if spec is None:
        at.key("name").fail(
            f"{class_name} is more than patterns; give it to a policy as `{found.__module__}:{class_name}`"
        )
    return spec


def _kind(value: object) -> str:
    return "nothing" if value is None else type(value).__name__


class _At:
    """A place in a file, for errors; checks one value and hands it back."""

    def __init__(self, where: str, path: str) -> None:
        self._where = where
        self._path = path

    def __str__(self) -> str:
        return ": ".join(part for part in (self._where, self._path) if part)

    def key(self, key: str) -> _At:
        return _At(self._where, f"{self._path}.{key}" if self._path else key)

    def index(self, index: int) -> _At:
        return _At(self._where, f"{self._path}[{index}]")

    def fail(self, message: str) -> NoReturn:
        raise PolicyError(": ".join(part for part in (str(self), message) if part)) from None

    def known(self, entry: Mapping[Any, Any], keys: Sequence[str]) -> None:
        for key in entry:
            if key not in keys:
                self.fail(f"unknown key {key!r}; choose from {', '.join(sorted(keys))}")

    def list(self, value: object) -> Sequence[Any]:
        if not isinstance(value, (list, tuple)):
            self.fail(f"must be a list, not {_kind(value)}")
        return value

    def string(self, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            self.fail(f"must be a text, not {'empty' if value == '' else _kind(value)}")
        return value

    def strings(self, value: object) -> tuple[str, ...]:
        if value is None:
            return ()
        return tuple(self.index(i).string(one) for i, one in enumerate(self.list(value)))

    def boolean(self, value: object) -> bool:
        if not isinstance(value, bool):
            self.fail(f"must be true or false, not {_kind(value)}")
        return value

    def score(self, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            self.fail("must be a number from 0 to 1")
        return float(value)

    def flags(self, value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        if not isinstance(value, (list, tuple)) or any(one not in _FLAGS for one in value):
            self.fail(f"must be a number, or a list from {', '.join(_FLAGS)}")
        return sum({int(regex.RegexFlag[one]) for one in value})
