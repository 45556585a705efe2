"""What the files of models are: their sha256, and one of all."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

_KINDS = (".json", ".npz", ".onnx")


def digests_of(*folders: Path) -> dict[str, str]:
    """The sha256 of every file of model folders, by folder and name."""
    return {
        f"{folder.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in folders
        for path in sorted(folder.iterdir())
        if path.suffix in _KINDS
    }


def digest_of(digests: Mapping[str, str]) -> str:
    """One sha256 for all of them."""
    return hashlib.sha256(
        "\n".join(f"{name} {digest}" for name, digest in sorted(digests.items())).encode()
    ).hexdigest()
