"""Users' operators: Presidio Operator classes and functions, wrapped so that they fit among the built-in ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import PolicyError, RedactionError
from .operators import Operator


def wrap_class(
    kind: type, params: Mapping[str, Any], *, where: str, copy: Callable[[Mapping[str, Any]], dict[str, Any]]
) -> Operator:
    """One instance for good, validated once; every call gets parameters of its own, with Presidio's `entity_type`."""
    title = getattr(kind, "__name__", str(kind))
    missing = [part for part in ("operate", "validate", "operator_type") if not callable(getattr(kind, part, None))]
    if not isinstance(kind, type) or missing:
        raise PolicyError(f"{where}: {title} is not a Presidio Operator class (operate, validate, operator_type)")
    try:
        operator: Any = kind()
        type_name = getattr(operator.operator_type(), "name", "")
        operator.validate({**copy(params), "entity_type": "DEFAULT"})
    except Exception as error:  # whatever a user's class raises is a fault of the policy, told in one line
        raise PolicyError(f"{where}: operator {title} refuses its parameters: {_line(error)}") from None
    if type_name != "Anonymize":
        raise PolicyError(
            f"{where}: operator {title} does not anonymize (its operator_type is {type_name or 'unknown'})"
        )

    def operate(text: str, label: str) -> str:
        return _text(operator.operate(text=text, params={**copy(params), "entity_type": label}))

    return operate


def wrap_function(params: Mapping[str, Any], *, where: str) -> Operator:
    """Presidio's operator `custom`: the function that `lambda` holds, given the text of the finding."""
    function = params.get("lambda")
    if set(params) != {"lambda"} or not callable(function):
        raise PolicyError(
            f"{where}: operator custom takes a Python function as its one parameter, lambda; "
            f"a policy file cannot hold one: name an Operator class as module:Class"
        )
    return lambda text, label: _text(function(text))


def _text(result: object) -> str:
    if not isinstance(result, str):
        raise RedactionError(stage="anonymize", error="OperatorReturnedNoText")
    return result


def fresh_copy(params: Mapping[str, Any]) -> dict[str, Any]:
    """Copies of a policy's values, so that no operator changes the policy or remembers between calls."""
    return {key: _copy(value) for key, value in params.items()}


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy(item) for item in value]
    return value


def _line(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}"
