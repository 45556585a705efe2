"""From YAML, a profile name or a mapping to a Policy; every error names file, key path and choices."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from importlib import resources
from pathlib import Path
from typing import Any

import regex

from ..errors import PolicyError
from .model import ALL_PACKS, DEFAULT, Allow, NerConfig, Policy, Rule
from .yamlfile import parse_yaml, read_yaml

KEYS = (
    "version", "name", "extends", "language", "packs", "layers", "ner", "threshold", "entities", "allow",
    "recognizers", "fields", "other_fields", "on_error", "pattern_timeout",
)  # fmt: skip
LAYERS = ("regex", "ner")
NER_KEYS = ("model", "threshold", "thresholds", "labels", "document_sense")
ALLOW_KEYS = ("text", "pattern", "network", "labels")
OTHER_FIELDS = ("redact", "keep", "drop")
ON_ERROR = ("divert", "stop")
MAX_EXTENDS = 8


def profile_names() -> list[str]:
    """The profiles that ship with redact, sorted."""
    folder = resources.files(__package__) / "profiles"
    return sorted(entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml"))


def load_policy(ref: str | Path | Mapping[str, Any] | Policy = "training") -> Policy:
    """The policy that `ref` names: a profile, a YAML file, a mapping of the same form, or a Policy itself.

    A string that is no profile's name is a path. Raises PolicyError.
    """
    if isinstance(ref, Policy):
        return ref
    if isinstance(ref, Mapping):
        data, where, folder = dict(ref), "policy", Path()
    else:
        data, where, folder = _read(ref)
    data = _extend(data, where=where, folder=folder, depth=0)
    return _build(data, where=where)


def _read(ref: str | Path) -> tuple[dict[str, Any], str, Path]:
    name = str(ref)
    if isinstance(ref, str) and ref in profile_names():
        text = (resources.files(__package__) / "profiles" / f"{name}.yaml").read_text(encoding="utf-8")
        data, where, folder = parse_yaml(text, where=f"profile {name}"), f"profile {name}", Path()
    elif Path(name).is_file():
        data, where, folder = read_yaml(Path(name)), name, Path(name).parent
    else:
        raise PolicyError(f"{name}: no such policy file or profile; the profiles are {', '.join(profile_names())}")
    if not isinstance(data, dict):
        raise PolicyError(f"{where}: must be a mapping with keys among {', '.join(KEYS)}")
    return {"name": name if where.startswith("profile ") else Path(name).stem, **data}, where, folder


def _extend(data: dict[str, Any], *, where: str, folder: Path, depth: int) -> dict[str, Any]:
    """The policy laid over the one it extends.

    Entities and layers are merged by key, allow and recognizers added to, all else is replaced.
    """
    _known(data, KEYS, where=where, path="")
    # A recognizer file is named relative to the policy that names it, so it is resolved before any merge.
    if isinstance(data.get("recognizers"), list):
        data["recognizers"] = [_anchored(entry, folder) for entry in data["recognizers"]]
    if isinstance(data.get("layers"), list):
        data["layers"] = {layer: layer in data["layers"] for layer in {*LAYERS, *map(str, data["layers"])}}
    if "ner" in data:
        _expect(data.get("layers", {}), Mapping, where=where, path="layers", what="a mapping or a list of layers")
        data["layers"] = {**data.get("layers", {}), "ner": data.pop("ner")}
    parent_ref = data.pop("extends", None)
    if parent_ref is None:
        return data
    if depth >= MAX_EXTENDS:
        raise PolicyError(f"{where}: extends: more than {MAX_EXTENDS} policies deep, or in a circle")
    _expect(parent_ref, str, where=where, path="extends", what="the name of a profile or a policy file")
    if parent_ref not in profile_names():
        parent_ref = str(folder / parent_ref)
    try:
        parent, parent_where, parent_folder = _read(parent_ref)
    except PolicyError as error:
        raise PolicyError(f"{where}: extends: {error}") from None
    base = _extend(parent, where=parent_where, folder=parent_folder, depth=depth + 1)
    merged = {**base, **data}
    for key in ("entities", "layers"):
        if isinstance(base.get(key), Mapping) and isinstance(data.get(key), Mapping):
            merged[key] = {**base[key], **data[key]}
    for key in ("allow", "recognizers"):
        if isinstance(base.get(key), list) and isinstance(data.get(key), list):
            merged[key] = [*base[key], *data[key]]
    return merged


def _anchored(entry: Any, folder: Path) -> Any:
    is_file = isinstance(entry, str) and entry.endswith((".yaml", ".yml"))
    return str(folder / entry) if is_file else entry


def _build(data: Mapping[str, Any], *, where: str) -> Policy:
    default = Policy()
    version = data.get("version", 1)
    if version != 1 or isinstance(version, bool):
        raise PolicyError(f"{where}: version: {version!r} is not known; this release reads version 1")
    layers = data.get("layers", {})
    _expect(layers, Mapping, where=where, path="layers", what="a mapping or a list of layers")
    _known(layers, LAYERS, where=where, path="layers.")
    regex_on = layers.get("regex", True)
    _expect(regex_on, bool, where=where, path="layers.regex", what="true or false")
    return Policy(
        name=str(data.get("name", "custom")),
        language=_text(data, "language", default.language, where=where),
        packs=_packs(data.get("packs", "all"), where=where),
        regex=regex_on,
        ner=_ner(layers.get("ner", True), where=where),
        threshold=_score(data.get("threshold", default.threshold), where=where, path="threshold"),
        pattern_timeout=_seconds(
            data.get("pattern_timeout", default.pattern_timeout), where=where, path="pattern_timeout"
        ),
        entities=_entities(data.get("entities", {}), where=where),
        allow=_allow(data.get("allow", []), where=where),
        recognizers=tuple(_listed(data.get("recognizers", []), where=where, path="recognizers")),
        fields=_fields(data.get("fields", list(default.fields)), where=where),
        other_fields=_choice(data.get("other_fields", "redact"), OTHER_FIELDS, where=where, path="other_fields"),
        on_error=_choice(data.get("on_error", "divert"), ON_ERROR, where=where, path="on_error"),
        where=where,
    )


def _packs(value: Any, *, where: str) -> tuple[str, ...]:
    if value == "all" or value == ["all"]:
        return ALL_PACKS
    names = _listed(value, where=where, path="packs")
    for i, name in enumerate(names):
        _expect(name, str, where=where, path=f"packs[{i}]", what="the name of a pack")
    return tuple(dict.fromkeys(names))


def _ner(value: Any, *, where: str) -> NerConfig | None:
    if value is False or value is None:
        return None
    if value is True:
        return NerConfig()
    if isinstance(value, str):
        return NerConfig(model=value)
    path = "layers.ner"
    _expect(value, Mapping, where=where, path=path, what=f"true, false, a model or a mapping of {', '.join(NER_KEYS)}")
    _known(value, NER_KEYS, where=where, path=f"{path}.")
    threshold, labels, own = value.get("threshold"), value.get("labels"), value.get("thresholds")
    if labels is not None:
        _expect(labels, Mapping, where=where, path=f"{path}.labels", what="a mapping of the model's labels to ours")
    document_sense = value.get("document_sense", True)
    _expect(document_sense, bool, where=where, path=f"{path}.document_sense", what="true or false")
    return NerConfig(
        model=_text(value, "model", "fast", where=where, path=f"{path}.model"),
        threshold=None if threshold is None else _score(threshold, where=where, path=f"{path}.threshold"),
        thresholds=None if own is None else _thresholds(own, where=where, path=f"{path}.thresholds"),
        labels=labels,
        document_sense=document_sense,
    )


def _thresholds(value: Any, *, where: str, path: str) -> dict[str, float]:
    _expect(value, Mapping, where=where, path=path, what="a mapping of the model's labels to numbers from 0 to 1")
    return {str(label): _score(score, where=where, path=f"{path}.{label}") for label, score in value.items()}


def _entities(value: Any, *, where: str) -> dict[str, Rule]:
    _expect(value, Mapping, where=where, path="entities", what="a mapping of label to operator")
    rules = {DEFAULT: Rule("replace")}
    for label, entry in value.items():
        path = f"entities.{label}"
        _expect(label, str, where=where, path=path, what="a label in quotes")
        if isinstance(entry, str):
            rules[label] = Rule(entry)
            continue
        _expect(entry, Mapping, where=where, path=path, what="an operator's name or a mapping with `operator`")
        params = dict(entry)
        threshold = params.pop("threshold", None)
        # A rule that only sets a threshold keeps the default operator.
        operator = params.pop("operator", None)
        operator = "replace" if operator is None else operator
        _expect(operator, str, where=where, path=f"{path}.operator", what="an operator's name")
        score = None if threshold is None else _score(threshold, where=where, path=f"{path}.threshold")
        rules[label] = Rule(operator, params, score)
    return rules


def _allow(value: Any, *, where: str) -> tuple[Allow, ...]:
    entries = []
    for i, entry in enumerate(_listed(value, where=where, path="allow")):
        path = f"allow[{i}]"
        if isinstance(entry, str):
            entry = {"text": entry}
        _expect(entry, Mapping, where=where, path=path, what=f"a text or a mapping of {', '.join(ALLOW_KEYS)}")
        _known(entry, ALLOW_KEYS, where=where, path=f"{path}.")
        kinds = [kind for kind in ALLOW_KEYS[:3] if kind in entry]
        if len(kinds) != 1:
            raise PolicyError(f"{where}: {path}: needs exactly one of {', '.join(ALLOW_KEYS[:3])}")
        wanted = _text(entry, kinds[0], "", where=where, path=f"{path}.{kinds[0]}")
        labels = tuple(_listed(entry.get("labels", []), where=where, path=f"{path}.labels"))
        for j, label in enumerate(labels):
            _expect(label, str, where=where, path=f"{path}.labels[{j}]", what="a label")
        try:
            if "pattern" in entry:
                regex.compile(wanted)
            if "network" in entry:
                ipaddress.ip_network(wanted)
        except (regex.error, ValueError) as error:
            raise PolicyError(f"{where}: {path}.{kinds[0]}: {error}") from None
        entries.append(Allow(labels=labels, **{kinds[0]: wanted}))
    return tuple(entries)


def _fields(value: Any, *, where: str) -> tuple[str, ...]:
    paths = [value] if isinstance(value, str) else _listed(value, where=where, path="fields")
    for i, entry in enumerate(paths):
        _expect(entry, str, where=where, path=f"fields[{i}]", what="a path such as text or messages[*].content")
    if not paths:
        raise PolicyError(f"{where}: fields: names no field; the default is text")
    return tuple(paths)


def _known(data: Mapping[Any, Any], choices: Sequence[str], *, where: str, path: str) -> None:
    for key in data:
        if key not in choices:
            raise PolicyError(f"{where}: {path}{key}: no such key; {choices_of(str(key), choices)}")


def choices_of(wrong: str, choices: Sequence[str]) -> str:
    """What would be right: the nearest choice, then all of them."""
    near = get_close_matches(wrong, choices, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    return f"{hint}choose from {', '.join(choices)}"


def _choice(value: Any, choices: Sequence[str], *, where: str, path: str) -> str:
    if value not in choices:
        raise PolicyError(f"{where}: {path}: {value!r} is not known; {choices_of(str(value), choices)}")
    return str(value)


def _expect(value: Any, kind: type, *, where: str, path: str, what: str) -> None:
    if not isinstance(value, kind):
        raise PolicyError(f"{where}: {path}: must be {what}, not {type(value).__name__}")


def _text(data: Mapping[str, Any], key: str, default: str, *, where: str, path: str = "") -> str:
    value = data.get(key, default)
    _expect(value, str, where=where, path=path or key, what="text")
    return str(value)


def _listed(value: Any, *, where: str, path: str) -> list[Any]:
    _expect(value, list, where=where, path=path, what="a list")
    return list(value)


def _seconds(value: Any, *, where: str, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 3600:
        raise PolicyError(f"{where}: {path}: must be a number of seconds above 0, 3600 at most")
    return float(value)


def _score(value: Any, *, where: str, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise PolicyError(f"{where}: {path}: must be a number from 0 to 1")
    return float(value)
