"""The running mean of a model's weights: surer than its last step, and what every training here keeps."""

from __future__ import annotations

from copy import deepcopy
from typing import Generic, TypeVar

import torch
from torch import nn

Model = TypeVar("Model", bound=nn.Module)


class Mean(Generic[Model]):
    """`model` is the mean; it starts as a copy and forgets by `decay` a step, faster at first."""

    def __init__(self, model: Model, *, decay: float) -> None:
        self.model: Model = deepcopy(model).eval()
        self._decay = decay
        self._steps = 0

    @torch.no_grad()
    def add(self, model: Model) -> None:
        """Take in the weights of one more step."""
        self._steps += 1
        share = 1 - min(self._decay, self._steps / (self._steps + 9))
        for mine, theirs in zip(self.model.parameters(), model.parameters(), strict=True):
            if theirs.requires_grad:
                mine.lerp_(theirs, share)
