"""The transformer of `accurate`: a small BERT that onnxruntime runs over one text at a time.

Its activations are rounded with one step per run, and its sums may differ in the
last bit with the shape of a matrix. So no text shares a run with another, and
none is padded: its scores depend on its own words and on nothing else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import ModelError
from .verifier import Verifier, read_verifier

FORMAT = "redact-transformer/1"
FILES = ("model.onnx", "tokenizer.json")
LONGEST_WORD = 40  # characters of a word that are read
_CACHE = 50_000  # word types whose pieces are kept; then the cache starts anew
_NOTHING = 0  # case of a word without letters

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Config:
    """What config.json says about the files beside it.

    `longest` is in word pieces, `characters` is the most that is joined to one
    run, `gate` the least probability of a name that makes a sentence worth
    reading, `mix` the weights of both models' scores where both have read.
    """

    labels: tuple[str, ...]
    longest: int
    characters: int
    gate: float
    mix: tuple[float, float]
    thresholds: dict[str, float]
    stay: float
    calibration: dict[str, tuple[float, float]]
    verifier: Verifier | None


def read_model(folder: Path) -> tuple[Config, dict[str, bytes]]:
    """The configuration and files of a model folder; ModelError where one is missing, damaged or foreign."""
    where = f"NER model {folder.name!r}"
    again = "reinstall redact-corpus[accurate], or choose `ner: {model: fast}`"
    try:
        raw = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        files = {name: (folder / name).read_bytes() for name in FILES}
    except FileNotFoundError as error:
        raise ModelError(f"{where}: {Path(error.filename).name} is missing; {again}") from None
    except (OSError, ValueError) as error:
        raise ModelError(f"{where}: its files cannot be read ({type(error).__name__}); {again}") from None
    try:
        if raw["format"] != FORMAT:
            raise ModelError(f"{where}: config.json names another format, expected {FORMAT!r}")
        labels = tuple(str(label) for label in raw["labels"])
        config = Config(
            labels=labels,
            longest=int(raw["longest"]),
            characters=int(raw["characters"]),
            gate=float(raw["gate"]),
            mix=(float(raw["mix"]["fast"]), float(raw["mix"]["accurate"])),
            thresholds={label: float(raw["thresholds"][label]) for label in labels},
            stay=float(raw["stay"]),
            calibration={label: (float(a), float(b)) for label, (a, b) in raw["calibration"].items()},
            verifier=read_verifier(raw.get("verifier"), labels),
        )
        expected = {name: str(raw["sha256"][name]) for name in FILES}
        if not 0 < config.gate < 1 or config.longest < 2 * LONGEST_WORD + 2 or config.characters < 1:
            raise ValueError("gate, longest or characters out of range")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(f"{where}: config.json is not one of ours ({type(error).__name__}: {error})") from None
    for name, blob in files.items():
        digest = hashlib.sha256(blob).hexdigest()
        if digest != expected[name]:
            raise ModelError(
                f"{where}: {name} has sha256 {digest[:12]}…, config.json says {expected[name][:12]}…; {again}"
            )
    return config, files


def case_of(word: str) -> int:
    """How a word is written: 0 lower or no letters, 1 Capitalised, 2 UPPER, 3 mIxed."""
    if word.islower() or not any(c.isalpha() for c in word):
        return _NOTHING
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if (word[0].isupper() and word[1:].islower()) or len(word) == 1 else 3


def written(word: str) -> str:
    """The word as the tokenizer is shown it: a line end as a bar, a long word cut."""
    return "|" if word == "\n" else word[:LONGEST_WORD]


class Transformer:
    """Scores per token of one text; holds a bounded cache of the pieces of words."""

    def __init__(self, config: Config, files: dict[str, bytes], *, where: str, threads: int) -> None:
        try:
            import onnxruntime
            import tokenizers
        except ImportError as error:
            raise ModelError(
                f"{where} needs onnxruntime and tokenizers, and {error.name or 'one of them'} cannot be imported: "
                "pip install 'redact-corpus[accurate]', or choose `ner: {model: fast}`"
            ) from None
        self.config = config
        self.tags = 1 + 2 * len(config.labels)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        # The graph is laid as it should run; what a release would fuse could change its sums.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        # Threads that wait would burn a core between two texts.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._tokenizer: Any = tokenizers.Tokenizer.from_str(files["tokenizer.json"].decode("utf-8"))
            self._tokenizer.no_truncation()
            self._tokenizer.no_padding()
            self._ends = [self._tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]")]
            self._session: Any = onnxruntime.InferenceSession(
                files["model.onnx"], options, providers=["CPUExecutionProvider"]
            )
            self._known: dict[str, tuple[list[int], int]] = {}
            shape = self._run(["redact", "redact"]).shape
        except Exception as error:
            raise ModelError(
                f"{where}: onnxruntime and tokenizers cannot load its files ({type(error).__name__}); "
                "upgrade them, or choose `ner: {model: fast}`"
            ) from None
        if shape != (2, self.tags):
            raise ModelError(f"{where}: model.onnx gives {shape[-1]} scores a word, its labels need {self.tags}")

    def scores(self, tokens: Sequence[str]) -> Floats:
        """Scores (tokens, tags) of a text; a row of NaN for a token that the tokenizer knows nothing of.

        What is too long for one run is read in several that overlap; each token
        counts as the run has it that sees more on both sides.
        """
        out = np.full((len(tokens), self.tags), np.nan, np.float32)
        for start, end, first, last in self._windows([len(self._pieces(token)[0]) for token in tokens]):
            out[first:last] = self._run(tokens[start:end])[first - start : last - start]
        return out

    def _windows(self, sizes: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
        """What to read together, and which of it counts, as two half-open ranges of tokens."""
        most = self.config.longest - len(self._ends)
        start = first = 0
        while True:
            end, held = start, 0
            while end < len(sizes) and held + sizes[end] <= most:
                held += sizes[end]
                end += 1
            if end == len(sizes):
                yield start, end, first, end
                return
            following, shared = end, 0
            while following > start + 1 and shared + sizes[following - 1] <= most // 4:
                following -= 1
                shared += sizes[following]
            last = (following + end) // 2
            yield start, end, first, last
            start, first = following, last

    def _pieces(self, token: str) -> tuple[list[int], int]:
        known = self._known
        found = known.get(token)
        if found is None:
            if len(known) >= _CACHE:
                known = self._known = {}
            encoded = self._tokenizer.encode([written(token)], is_pretokenized=True, add_special_tokens=False)
            found = known[token] = encoded.ids, case_of(token)
        return found

    def _run(self, tokens: Sequence[str]) -> Floats:
        ids, kinds, first, present = [self._ends[0]], [0], [], []
        for number, token in enumerate(tokens):
            pieces, case = self._pieces(token)
            if pieces:
                first.append(len(ids))
                present.append(number)
                ids += pieces
                kinds += [case] * len(pieces)
        ids.append(self._ends[1])
        kinds.append(0)
        out = np.full((len(tokens), self.tags), np.nan, np.float32)
        if first:
            feed = {"ids": np.array(ids), "kinds": np.array(kinds), "first": np.array(first)}
            (found,) = self._session.run(["scores"], feed)
            out = np.full((len(tokens), found.shape[1]), np.nan, np.float32)
            out[present] = found
        return out
