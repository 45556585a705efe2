"""A layer that sees three tokens, with a third fewer multiplications than written out.

Two outputs that stand as far apart as the layer looks share their inputs. By
Winograd's minimal filtering F(2,3) (S. Winograd, Arithmetic Complexity of
Computations, 1980; Lavin and Gray, arXiv:1509.09308) four products make both,
where six would, from sums and differences of inputs and of filters. All are
multiples of a half, and none grows to where float32 would round it, so the sums
are those of the plain layer, to the bit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_EXACT = 2**24  # float32 holds every whole number up to here


def exact(filters: npt.NDArray[Any], *, most: int) -> bool:
    """Whether no sum of the layer can round, plain or `transformed`, for whole inputs of 0..most."""
    left, middle, right = filters.astype(np.int64)
    plain = (abs(left) + abs(middle) + abs(right)).sum(0).max() * most
    # Twice the input by half the filter; halves need another bit.
    mixed = max(abs(left + middle + right).sum(0).max(), abs(left - middle + right).sum(0).max()) * most
    return bool(plain < _EXACT and mixed < _EXACT // 2)


def transformed(filters: Floats) -> Floats:
    """The four filters (4, width, width) that do the work of three (3, width, width)."""
    left, middle, right = filters
    outer = left + right
    return np.stack([left, (outer + middle) / 2, (outer - middle) / 2, right])


def period(dilations: Sequence[int]) -> int:
    """The number of classes, by position modulo it, at which layers of these dilations pair whole classes."""
    return math.lcm(1, *(2 * one for one in dilations))


@dataclass(frozen=True, slots=True)
class Rows:
    """Activations by class: row r of class c is token r * classes + c; a row of zeros stands at either end of a class.

    Tokens that a layer sees together then lie in the same row of other classes, or
    one row off, and each of its steps is one pass over long runs of memory.
    """

    values: Floats
    """(classes, rows + 2, width)"""

    @property
    def inner(self) -> Floats:
        """(classes, rows, width)"""
        return self.values[:, 1:-1]

    def pairs(self, dilation: int, *, off: int = 0) -> Floats:
        """(group, 0 or 1, dilation, rows, width): 0 and 1 stand a dilation apart. `off` -1, 1: a row up, down."""
        classes, rows, width = self.values.shape
        shifted = self.values[:, 1 + off : rows - 1 + off]
        return shifted.reshape(classes // (2 * dilation), 2, dilation, rows - 2, width)


def convolve(rows: Rows, filters: Floats, dilation: int, *, inputs: Floats, products: Floats) -> Floats:
    """A layer's plain sums as (0 or 1, group, dilation, rows, width), by `Rows.pairs`; they lie first in `inputs`.

    `filters` are `transformed` ones. `inputs` and `products` are flat, with room for twice the values each.
    """
    here = rows.pairs(dilation)
    first, second = here[:, 0], here[:, 1]
    room = inputs.reshape(4, *first.shape)
    a, b, c, d = room
    # Before a pair's first stands the second of the group before; before group 0 the last group, a row up.
    np.subtract(rows.pairs(dilation, off=-1)[-1, 1], second[0], out=a[0])
    np.subtract(second[:-1], second[1:], out=a[1:])
    np.add(first, second, out=b)
    np.subtract(second, first, out=c)
    np.subtract(first[:-1], first[1:], out=d[:-1])
    np.subtract(first[-1], rows.pairs(dilation, off=1)[0, 0], out=d[-1])
    width = filters.shape[1]
    np.matmul(room.reshape(4, -1, width), filters, out=products.reshape(4, -1, width))
    p, q, r, s = products.reshape(room.shape)
    np.add(q, r, out=a)
    a += p
    np.subtract(q, r, out=b)
    b -= s
    return room[:2]
