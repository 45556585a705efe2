"""The graph of a small BERT with a tag head for onnxruntime, in int8.

It is laid node by node, so that equal weights give equal files. Weights are int8
with a step per output channel (per word in the table of words), 7 bits of them
used: on processors without VNNI a sum of two products of 8 bits would saturate.
Activations are rounded as they come, with one step per tensor: the reader
therefore runs every text alone. The last layer reads only the first piece of
each word, for no other is asked about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

MOST = 63  # of a weight
EPSILON = 1e-12
OURS = "com.microsoft"  # where onnxruntime keeps its own operators
INPUTS = (("ids", "pieces"), ("kinds", "pieces"), ("first", "words"))

Floats = npt.NDArray[np.float32]


class _Graph:
    """A graph under construction; every method gives the name of what it computes."""

    def __init__(self, state: Mapping[str, Floats], *, int8: bool) -> None:
        self.state = state
        self.int8 = int8
        self.nodes: list[onnx.NodeProto] = []
        self.values: list[onnx.TensorProto] = []

    def const(self, value: npt.NDArray[np.generic]) -> str:
        name = f"c{len(self.values)}"
        self.values.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op: str, *inputs: str, domain: str = "", **settings: object) -> str:
        return self.nodes_(op, *inputs, outputs=1, domain=domain, **settings)[0]

    def nodes_(self, op: str, *inputs: str, outputs: int, domain: str = "", **settings: object) -> list[str]:
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **settings))
        return names

    def rows(self, name: str, at: str) -> str:
        """Rows of a large table, rounded with a step each."""
        table = self.state[name]
        if not self.int8:
            return self.node("Gather", self.const(table), at)
        step = np.maximum(np.abs(table).max(1, keepdims=True), 1e-6) / 127
        whole = self.node("Gather", self.const(np.rint(table / step).astype(np.int8)), at)
        scale = self.node("Gather", self.const(step.astype(np.float32)), at)
        return self.node("Mul", self.node("Cast", whole, to=TensorProto.FLOAT), scale)

    def norm(self, name: str, x: str, beside: str | None = None) -> str:
        gain, shift = (self.const(self.state[f"{name}.LayerNorm.{part}"]) for part in ("weight", "bias"))
        # onnxruntime's operator for both at once is slower than the two.
        x = x if beside is None else self.node("Add", x, beside)
        return self.node("LayerNormalization", x, gain, shift, axis=-1, epsilon=EPSILON)

    def linear(self, names: Sequence[str], x: str, *, after: str | None = None) -> str:
        """Several maps of x side by side; `after` is the normalisation that x came out of."""
        weight = np.concatenate([self.state[f"{name}.weight"] for name in names]).T
        bias = self.const(np.concatenate([self.state[f"{name}.bias"] for name in names]))
        if not self.int8:
            return self.node("Add", self.node("MatMul", x, self.const(weight)), bias)
        if after is not None:
            # A normalisation's gain tells which channels of x run far out. They would set the step of all others:
            # shrink them, and let the weights make up for it.
            reach = 3.5 * np.abs(self.state[f"{after}.LayerNorm.weight"]) + np.abs(
                self.state[f"{after}.LayerNorm.bias"]
            )
            ratio = np.sqrt(reach / np.abs(weight).max(1))
            ratio = np.maximum(ratio / np.median(ratio), 1).astype(np.float32)
            weight = weight * ratio[:, None]
            x = self.node("Mul", x, self.const(1 / ratio))
        step = (np.maximum(np.abs(weight).max(0), 1e-8) / MOST).astype(np.float32)
        whole = np.rint(weight / step).clip(-MOST, MOST).astype(np.int8)
        zero = np.zeros(len(step), np.int8)
        return self.node(
            "DynamicQuantizeMatMul", x, self.const(whole), self.const(step), self.const(zero), bias, domain=OURS
        )


def graph(state: Mapping[str, Floats], *, heads: int, longest: int, int8: bool = True) -> bytes:
    """The file of a reader of one text, of up to `longest` word pieces.

    It takes the pieces' numbers, the case of their words, and the places of those
    that begin a word, and gives a row of scores for each of the latter. `state` is
    that of training.teacher.Teacher, whatever its number of layers.
    """
    g = _Graph(state, int8=int8)
    layers = 1 + max(int(name.split(".")[3]) for name in state if name.startswith("bert.encoder.layer."))
    first = "bert.embeddings"
    batch = g.const(np.array([0], np.int64))
    ids, kinds = g.node("Unsqueeze", "ids", batch), g.node("Unsqueeze", "kinds", batch)
    length = g.node("Shape", "ids")
    places = g.node("Slice", g.const(state[f"{first}.position_embeddings.weight"][:longest]), batch, length)
    x = g.rows(f"{first}.word_embeddings.weight", ids)
    x = g.node("Add", x, g.node("Gather", g.const(state[f"{first}.token_type_embeddings.weight"]), kinds))
    x = g.norm(first, g.node("Add", x, places))
    after = first
    for number in range(layers):
        layer = f"bert.encoder.layer.{number}"
        query, key, value = (f"{layer}.attention.self.{part}" for part in ("query", "key", "value"))
        if number < layers - 1:
            parts = g.nodes_("Split", g.linear([query, key, value], x, after=after), outputs=3, axis=-1, num_outputs=3)
        else:
            seen = g.nodes_("Split", g.linear([key, value], x, after=after), outputs=2, axis=-1, num_outputs=2)
            x = g.node("Gather", x, "first", axis=1)
            parts = [g.linear([query], x, after=after), *seen]
        heard = g.node("MultiHeadAttention", *parts, domain=OURS, num_heads=heads)
        x = g.norm(f"{layer}.attention.output", g.linear([f"{layer}.attention.output.dense"], heard), x)
        wide = g.node(
            "Gelu", g.linear([f"{layer}.intermediate.dense"], x, after=f"{layer}.attention.output"), domain=OURS
        )
        x = g.norm(f"{layer}.output", g.linear([f"{layer}.output.dense"], wide), x)
        after = f"{layer}.output"
    scores = g.node("Add", g.node("MatMul", x, g.const(state["head.weight"].T)), g.const(state["head.bias"]))
    g.nodes.append(helper.make_node("Squeeze", [scores, batch], ["scores"]))
    tags = len(state["head.bias"])
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [n]) for name, n in INPUTS]
    output = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["words", tags])
    made = helper.make_graph(g.nodes, "tagger", inputs, [output], g.values)
    versions = [helper.make_opsetid("", 20), helper.make_opsetid(OURS, 1)]
    model = helper.make_model(made, opset_imports=versions, ir_version=10, producer_name="redact")
    return model.SerializeToString(deterministic=True)
