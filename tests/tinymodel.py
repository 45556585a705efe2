"""A random `accurate` model of a few KB, in the form that the embedded one has."""

from __future__ import annotations

import hashlib
import importlib
import json
import string
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from redact.detect import ner
from redact.detect.tagging.transformer import FORMAT

# training/ is no part of the package: it is found beside this folder.
sys.path.append(str(Path(__file__).parents[1]))
graph = importlib.import_module("training.onnx_graph").graph

HIDDEN, WIDE, HEADS, LAYERS, LONGEST = 16, 32, 2, 2, 84
LABELS = ("PERSON", "LOCATION", "ORGANIZATION", "ADDRESS")

State = dict[str, npt.NDArray[np.float32]]


def vocabulary() -> list[str]:
    """Letters, digits and marks, each alone and inside a word."""
    chars = sorted(set(string.ascii_lowercase + string.digits + string.punctuation))
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *chars, *(f"##{char}" for char in chars)]


def state(*, tags: int, seed: int = 7) -> State:
    """Random weights under the names that the training gives them."""
    rng = np.random.default_rng(seed)

    def some(*shape: int, scale: float = 0.5) -> npt.NDArray[np.float32]:
        return rng.normal(0, scale, shape).astype(np.float32)

    out = {"head.weight": some(tags, HIDDEN, scale=1.0), "head.bias": some(tags)}

    def norm(name: str) -> None:
        out[f"{name}.LayerNorm.weight"] = np.abs(1 + some(HIDDEN, scale=0.2))
        out[f"{name}.LayerNorm.bias"] = some(HIDDEN, scale=0.2)

    def linear(name: str, wide: int, narrow: int) -> None:
        out[f"{name}.weight"] = some(wide, narrow)
        out[f"{name}.bias"] = some(wide)

    for table, rows in (("word", len(vocabulary())), ("position", LONGEST), ("token_type", 4)):
        out[f"bert.embeddings.{table}_embeddings.weight"] = some(rows, HIDDEN)
    norm("bert.embeddings")
    for number in range(LAYERS):
        layer = f"bert.encoder.layer.{number}"
        for part in ("query", "key", "value"):
            linear(f"{layer}.attention.self.{part}", HIDDEN, HIDDEN)
        linear(f"{layer}.attention.output.dense", HIDDEN, HIDDEN)
        norm(f"{layer}.attention.output")
        linear(f"{layer}.intermediate.dense", WIDE, HIDDEN)
        linear(f"{layer}.output.dense", HIDDEN, WIDE)
        norm(f"{layer}.output")
    return out


def write_model(folder: Path, **settings: object) -> Path:
    """`accurate` beside the embedded `fast`; the folder that holds both."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    made = folder / "accurate"
    made.mkdir(parents=True)
    (folder / "fast").symlink_to(ner.MODELS / "fast")
    words = Tokenizer(models.WordPiece({word: i for i, word in enumerate(vocabulary())}, unk_token="[UNK]"))
    words.normalizer = normalizers.BertNormalizer()
    words.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    words.save(str(made / "tokenizer.json"))
    (made / "model.onnx").write_bytes(graph(state(tags=1 + 2 * len(LABELS)), heads=HEADS, longest=LONGEST))
    config = {
        "format": FORMAT,
        "labels": list(LABELS),
        "longest": LONGEST,
        "characters": 120,
        "gate": 0.03,
        "mix": {"fast": 0.5, "accurate": 0.5},
        "thresholds": dict.fromkeys(LABELS, 0.3),
        "stay": 0.5,
        "calibration": {label: [0.7, 0.0] for label in LABELS},
    }
    write_config(made, **(config | settings))
    return folder


def write_config(model: Path, **changes: object) -> None:
    """Change config.json, and let it vouch for the files as they are now."""
    path = model / "config.json"
    config = json.loads(path.read_text()) if path.exists() else {}
    names = ("model.onnx", "tokenizer.json")
    config["sha256"] = {name: hashlib.sha256((model / name).read_bytes()).hexdigest() for name in names}
    path.write_text(json.dumps(config | changes))
