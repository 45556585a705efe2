"""The embedded tagger: a small window CNN in numpy whose results do not depend on the batch.

Weights and activations are small integers held as float32, and no sum reaches
2**24: every matrix product is exact, whatever its shape, order or thread count.
So the scores of a token depend on the CONTEXT tokens around it and on nothing else.
"""

from __future__ import annotations

import hashlib
import json
import threading
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from .tokens import features

FORMAT = "redact-window-cnn/1"
_CACHE = 200_000  # word types kept (96 bytes each and the word); then the cache starts anew
_LONG = 40  # longer tokens are not kept: a text of base64 must not fill the cache

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Config:
    """What config.json says about the weights beside it."""

    labels: tuple[str, ...]
    words: int
    pieces: int
    embed: int
    width: int
    dilations: tuple[int, ...]
    piece_scale: float
    thresholds: dict[str, float]
    stay: float
    calibration: dict[str, tuple[float, float]]
    digest: str

    @property
    def context(self) -> int:
        """Tokens on either side that a token's scores depend on."""
        return sum(self.dilations)

    @property
    def tags(self) -> int:
        """O, then B and I for each label."""
        return 1 + 2 * len(self.labels)


def read_model(folder: Path) -> tuple[Config, dict[str, npt.NDArray[Any]]]:
    """The configuration and arrays of a model folder; ModelError where one is missing, damaged or foreign."""
    where = f"NER model {folder.name!r}"
    try:
        raw = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        blob = (folder / "weights.npz").read_bytes()
    except FileNotFoundError as error:
        raise ModelError(f"{where}: {Path(error.filename).name} is missing; reinstall redact-corpus") from None
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{where}: config.json cannot be read ({type(error).__name__}); reinstall redact-corpus"
        ) from None
    try:
        if raw["format"] != FORMAT:
            raise ModelError(f"{where}: config.json names another format, expected {FORMAT!r}")
        config = Config(
            labels=tuple(raw["labels"]),
            words=int(raw["words"]),
            pieces=int(raw["pieces"]),
            embed=int(raw["embed"]),
            width=int(raw["width"]),
            dilations=tuple(int(d) for d in raw["dilations"]),
            piece_scale=float(raw["piece_scale"]),
            thresholds={label: float(raw["thresholds"][label]) for label in raw["labels"]},
            stay=float(raw["stay"]),
            calibration={label: (float(a), float(b)) for label, (a, b) in raw["calibration"].items()},
            digest=str(raw["sha256"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{where}: config.json is not one of ours ({type(error).__name__}: {error})") from None
    digest = hashlib.sha256(blob).hexdigest()
    if digest != config.digest:
        raise ModelError(
            f"{where}: weights.npz has sha256 {digest[:12]}…, config.json says {config.digest[:12]}…; "
            "reinstall redact-corpus"
        )
    try:
        with np.load(BytesIO(blob), allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
    except (ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ModelError(
            f"{where}: weights.npz is no array file ({type(error).__name__}); reinstall redact-corpus"
        ) from None
    _check(where, config, arrays)
    return config, arrays


def _check(where: str, config: Config, arrays: dict[str, npt.NDArray[Any]]) -> None:
    shapes: dict[str, tuple[int, ...]] = {
        "words": (config.words, config.embed),
        "pieces": (config.pieces, config.embed),
        "head": (config.width, config.tags),
        "head_scale": (config.tags,),
        "head_bias": (config.tags,),
    }
    for index in range(len(config.dilations)):
        shapes[f"conv{index}"] = (3, config.embed if index == 0 else config.width, config.width)
        shapes[f"scale{index}"] = shapes[f"bias{index}"] = (config.width,)
    for name, shape in shapes.items():
        if name not in arrays or arrays[name].shape != shape:
            got = arrays[name].shape if name in arrays else "nothing"
            raise ModelError(f"{where}: array {name!r} should be of shape {shape}, found {got}")


class Network:
    """Scores per token from word types; holds a bounded cache of the types it has met."""

    def __init__(self, config: Config, arrays: dict[str, npt.NDArray[Any]]) -> None:
        self.config = config
        self._words = arrays["words"]
        self._pieces = arrays["pieces"]
        count = range(len(config.dilations))
        self._convs = [np.ascontiguousarray(arrays[f"conv{i}"], np.float32) for i in count]
        self._scales = [arrays[f"scale{i}"].astype(np.float32) for i in count]
        self._biases = [arrays[f"bias{i}"].astype(np.float32) for i in count]
        self._head = np.ascontiguousarray(arrays["head"], np.float32)
        self._head_scale = arrays["head_scale"].astype(np.float32)
        self._head_bias = arrays["head_bias"].astype(np.float32)
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._index: dict[str, int] = {}
        self._table = np.zeros((1024, self.config.embed), np.int8)
        self._used = 1  # row 0 stays empty: it lies between texts

    def _learn(self, word: str) -> int:
        row, pieces = features(word, words=self.config.words, pieces=self.config.pieces)
        total = self._pieces[pieces].sum(0, dtype=np.int32)
        mean = np.rint(total * (self.config.piece_scale / len(pieces))).clip(-64, 64)
        if self._used == len(self._table):
            self._table = np.concatenate([self._table, np.zeros_like(self._table)])
        at = self._used
        self._table[at] = self._words[row] + mean.astype(np.int8)
        self._used += 1
        self._index[word] = at
        return at

    def rows(self, parts: Sequence[Sequence[str]]) -> npt.NDArray[np.int8]:
        """The first layer's input for runs of tokens, empty rows before, between and after them."""
        with self._lock:  # the cache may be met by several threads
            return self._rows(parts)

    def _rows(self, parts: Sequence[Sequence[str]]) -> npt.NDArray[np.int8]:
        if self._used > _CACHE:
            self._forget()
        get = self._index.get
        gap = [0] * self.gap
        ids: list[int] = list(gap)
        long: list[str] = []
        for tokens in parts:
            found = list(map(get, tokens))
            if None in found:
                for at, value in enumerate(found):
                    if value is None:
                        word = tokens[at]
                        value = get(word)
                        if value is None:
                            value = self._learn(word)
                            if len(word) > _LONG:
                                long.append(word)
                        found[at] = value
            ids += found  # type: ignore[arg-type]
            ids += gap
        out = self._table[np.array(ids, np.intp)]
        for word in long:
            self._index.pop(word, None)
        return out

    @property
    def gap(self) -> int:
        """Empty rows between two runs of tokens: as many as the widest layer looks away."""
        return max(self.config.dilations)

    def scores(self, parts: Sequence[Sequence[str]]) -> Floats:
        """Scores (rows, tags) for runs of tokens that lie as `rows` lays them."""
        table = self.rows(parts)
        empty = self._between(parts)
        gap = self.gap
        size = len(table)
        x = np.zeros((size + 2 * gap, self.config.embed), np.float32)
        x[gap : gap + size] = table
        y = np.empty((size, self.config.width), np.float32)
        side = np.empty_like(y)
        for index, dilation in enumerate(self.config.dilations):
            left, middle, right = self._convs[index]
            np.matmul(x[gap : gap + size], middle, out=y)
            y += np.matmul(x[gap - dilation : gap - dilation + size], left, out=side)
            y += np.matmul(x[gap + dilation : gap + dilation + size], right, out=side)
            y *= self._scales[index]
            y += self._biases[index]
            if index:
                y += x[gap : gap + size]
            else:
                x = np.zeros((size + 2 * gap, self.config.width), np.float32)
            np.rint(y, out=y)
            np.clip(y, 0, 255, out=y)
            y[empty] = 0
            x[gap : gap + size] = y
        out: Floats = y @ self._head
        out *= self._head_scale
        out += self._head_bias
        return out

    def _between(self, parts: Sequence[Sequence[str]]) -> npt.NDArray[np.intp]:
        lengths = np.array([len(p) for p in parts], np.intp)
        gap = self.gap
        ends = np.concatenate([[0], np.cumsum(lengths + gap)])
        return (ends[:, None] + np.arange(gap)).ravel()
