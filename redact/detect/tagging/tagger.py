"""The embedded tagger: a small window CNN in numpy whose results do not depend on the batch.

Weights and activations are small integers held as float32, and no sum reaches
2**24: every matrix product is exact, whatever its shape, order or thread count.
So the scores of a token depend on the CONTEXT tokens around it and on nothing else.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from .convolution import Rows, convolve, exact, period, transformed
from .verifier import Verifier, read_verifier
from .vocabulary import EMPTY, NUMBER, Vocabulary

FORMAT = "redact-window-cnn/1"
_MOST = 255  # an activation; a value of an embedding is within -127..127

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
    verifier: Verifier | None
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
            verifier=read_verifier(raw.get("verifier"), raw["labels"]),
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
    for index in range(len(config.dilations)):
        if not exact(arrays[f"conv{index}"], most=_MOST if index else 127):
            raise ModelError(f"{where}: the weights in 'conv{index}' are so large that sums would round")


@dataclass(frozen=True, slots=True)
class _Layer:
    dilation: int
    filters: Floats | None  # `transformed`; None for the first layer, which the vocabulary does
    scale: Floats
    bias: Floats


class Network:
    """Scores of tokens; holds a bounded vocabulary of the words it has met."""

    def __init__(self, config: Config, arrays: dict[str, npt.NDArray[Any]]) -> None:
        self.config = config
        self._classes = period(config.dilations[1:])
        filters = [arrays[f"conv{i}"].astype(np.float32) for i in range(len(config.dilations))]
        self._new = partial(Vocabulary, arrays["words"], arrays["pieces"], scale=config.piece_scale, filters=filters[0])
        self._vocabulary = self._new()
        self._layers = [
            _Layer(
                dilation,
                transformed(filters[i]) if i else None,
                # As long as a row of every class: numpy then works in long runs.
                np.tile(arrays[f"scale{i}"].astype(np.float32), self._classes),
                np.tile(arrays[f"bias{i}"].astype(np.float32), self._classes),
            )
            for i, dilation in enumerate(config.dilations)
        ]
        self._order = np.arange(self._classes)  # in which the last layer leaves the classes
        if len(config.dilations) > 1:
            self._order = self._order.reshape(-1, 2, config.dilations[-1]).swapaxes(0, 1).ravel()
        self._head = np.ascontiguousarray(arrays["head"], np.float32)
        self._head_scale = arrays["head_scale"].astype(np.float32)[:, None]
        self._head_bias = arrays["head_bias"].astype(np.float32)[:, None]

    @property
    def gap(self) -> int:
        """Empty rows between two runs of tokens: as many as the widest layer looks away."""
        return max(self.config.dilations)

    def vocabulary(self) -> Vocabulary:
        """Where texts get their numbers from now on. Numbers go with the vocabulary that gave them."""
        if self._vocabulary.full:
            self._vocabulary = self._new()
        return self._vocabulary

    def over(
        self, vocabulary: Vocabulary, runs: Sequence[bytes], *, shift: Floats
    ) -> tuple[list[int], list[int], list[list[float]]]:
        """The tokens of which the score of a tag less that of O, plus the tag's `shift`, is over 0.

        In order: the number of the run, the token's index in it, and its scores less that of O.
        `runs` are encoded by the vocabulary; no run sees another.
        """
        numbers, starts = self._laid_out(runs)
        scores, order = self._scores(vocabulary, numbers), self._order
        relative = scores[1:] - scores[:1]
        passing = np.flatnonzero((relative + shift[:, None]).max(0) > 0)
        rows = relative.shape[1] // len(order)
        places = passing % rows * len(order) + order[passing // rows]
        # In order of place, without what lies between runs and after the last.
        sorting = places.argsort()
        sorting = sorting[: places.searchsorted(len(numbers), sorter=sorting)]
        sorting = sorting[numbers[places[sorting]] != EMPTY]
        passing, places = passing[sorting], places[sorting]
        run = starts.searchsorted(places, "right") - 1
        return run.tolist(), (places - starts[run]).tolist(), relative[:, passing].T.tolist()

    def scores(self, runs: Sequence[Sequence[str]]) -> Floats:
        """The scores (rows, tags) of the tokens of all runs, with `gap` rows that mean nothing before each."""
        vocabulary = self.vocabulary()
        numbers, _ = self._laid_out([b"", *map(vocabulary.number, runs)])
        scores, order = self._scores(vocabulary, numbers), self._order
        by_class = np.empty((len(order), scores.shape[1] // len(order), len(scores)), np.float32)
        by_class[order] = scores.reshape(len(scores), len(order), -1).transpose(1, 2, 0)
        return by_class.swapaxes(0, 1).reshape(-1, len(scores))

    def _laid_out(self, runs: Sequence[bytes]) -> tuple[npt.NDArray[Any], npt.NDArray[np.intp]]:
        """The runs behind each other, `gap` times EMPTY between; and where each begins."""
        sizes = [len(run) // NUMBER.itemsize + self.gap for run in runs[:-1]]
        return np.frombuffer(bytes(self.gap * NUMBER.itemsize).join(runs), NUMBER), np.cumsum([0, *sizes])

    def _scores(self, vocabulary: Vocabulary, numbers: npt.NDArray[Any]) -> Floats:
        """Scores (tags, tokens): the tokens class by class of `Rows`, the classes in `_order`."""
        classes, width = self._classes, self.config.width
        rows = -(-len(numbers) // classes)
        count = rows * classes
        held = (count + 2 * classes) * width
        room = np.empty(held + 4 * count * width, np.float32)
        x = Rows(room[:held].reshape(classes, rows + 2, width))
        x.values[:, :: rows + 1] = 0
        inputs, products = room[held:].reshape(2, -1)
        y = inputs[: count * width].reshape(count, width)
        wide = y.reshape(rows, -1)

        reach = self.config.dilations[0]
        padded = np.full(count + 2 * reach, EMPTY, np.intp)
        padded[reach : reach + len(numbers)] = numbers
        sides = [padded[at : at + count].reshape(rows, classes).T.ravel() for at in (0, reach, 2 * reach)]
        vocabulary.first_layer(sides, out=y, spare=products[: count * width].reshape(count, width))
        empty = np.flatnonzero(sides[1] == EMPTY)
        empty += 2 * (empty // rows) + 1  # as rows of x
        for layer in self._layers:
            if layer.filters is None:
                sums, here = y.reshape(classes, rows, width), x.inner
            else:
                sums = convolve(x, layer.filters, layer.dilation, inputs=inputs, products=products)
                here = x.pairs(layer.dilation).swapaxes(0, 1)
            wide *= layer.scale
            wide += layer.bias
            if layer.filters is not None:
                sums += here
            np.rint(y, out=y)
            np.clip(sums, 0, _MOST, out=here)
            x.values.reshape(-1, width)[empty] = 0
        np.clip(y, 0, _MOST, out=y)
        scores = np.ascontiguousarray((y @ self._head).T)
        scores *= self._head_scale
        scores += self._head_bias
        return scores
