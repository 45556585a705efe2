"""Cleaning in Beam YAML pipelines; `beam_yaml_providers.yaml` beside this file names it for `providers: - include:`."""

from __future__ import annotations

from typing import Any

import apache_beam as beam

from redact.errors import RedactionError, UsageError

from .transforms import RedactRecords


def redact_rows(
    policy: str = "training",
    field: Any = None,
    other_fields: str | None = None,
    error_handling: Any = None,
) -> beam.PTransform:
    """Clean the declared fields of rows, and every other string of them unless told otherwise.

    Args:
      policy: a profile's name or the path of a policy file.
      field: the path of the field with the text, or a list of paths; the policy's own by default.
      other_fields: redact or keep.
      error_handling: {output: NAME}: where rows that cannot be cleaned are reported, as stage and error.
        Without it the first such row ends the pipeline.
    """
    if other_fields == "drop":
        raise UsageError("other_fields: drop would change the rows' schema; drop columns with MapToFields")
    failures = (error_handling or {}).get("output")
    if error_handling and (not failures or set(error_handling) != {"output"}):
        raise UsageError("error_handling: must be a mapping with the key output")
    return _RedactRows(RedactRecords(policy, field=field, other_fields=other_fields), failures)


class _RedactRows(beam.PTransform):  # type: ignore[misc]
    def __init__(self, redact: RedactRecords, failures: str | None) -> None:
        super().__init__()
        self._redact = redact
        self._failures = failures

    def expand(self, rows: Any) -> Any:
        result = rows | self._redact
        if self._failures is None:
            result.failed | "Stop" >> beam.Map(_stop)
            return result.clean
        failed = result.failed | "ToRow" >> beam.Map(
            lambda row: beam.Row(stage=str(row["stage"]), error=str(row["error"]))
        )
        return {"good": result.clean, self._failures: failed}


def _stop(row: dict[str, str]) -> None:
    raise RedactionError(stage=row["stage"], error=row["error"])
