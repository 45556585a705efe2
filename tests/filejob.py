"""The whole way of files without Beam: find, plan, clean, commit, finish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from redact.pipelines.clean import clean_task
from redact.pipelines.manifest import Manifest, Summary
from redact.pipelines.readers import find_inputs
from small import small_redactor

from redact import Redactor


def clean_files(
    inputs: Path,
    output: Path,
    *,
    redactor: Redactor | None = None,
    target: int = 1 << 40,
    batch: int = 256,
    **policy: Any,
) -> Summary:
    """Clean a file or folder as the job does, one shard after the other."""
    redactor = redactor or small_redactor(**policy)
    with Manifest.open(str(output), fingerprint=redactor.fingerprint, versions={"redact": "test"}) as manifest:
        tasks = manifest.plan(find_inputs([str(inputs)], output=str(output)), redactor, target=target)
        for task in tasks:
            if not manifest.done(task):
                settings = redactor.policy
                clean_task(
                    task,
                    redactor,
                    output=str(output),
                    fields=settings.fields,
                    other_fields=settings.other_fields,
                    on_error=settings.on_error,
                    batch=batch,
                )
        return manifest.finish()


def data_files(output: Path) -> dict[str, bytes]:
    """The data of an output folder by relative path, in order."""
    return {str(path.relative_to(output)): path.read_bytes() for path in _files(output) if "_redact" not in path.parts}


def all_bytes(folder: Path) -> bytes:
    """Everything in a folder, names included, run together."""
    return b"\n".join(str(path.relative_to(folder)).encode() + b"\n" + path.read_bytes() for path in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    return iter(sorted(path for path in folder.rglob("*") if path.is_file()))
