"""Shrinking a square picture by area inside a network, as two multiplications by a matrix."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn


class Resize(nn.Module):
    """Brings squares of ``side`` pixels to ``size``; equal to OpenCV's INTER_AREA when it shrinks.

    A matrix on each side exports to ONNX everywhere, which area interpolation does not.
    """

    matrix: Tensor

    def __init__(self, side: int, size: int) -> None:
        super().__init__()
        self.side, self.size = side, size
        self.register_buffer("matrix", torch.from_numpy(_area(side, size)))

    def forward(self, ink: Tensor) -> Tensor:
        """ink: N x 1 x side x side to N x 1 x size x size."""
        if self.side == self.size:
            return ink
        matrix = self.matrix.to(ink.dtype)
        return matrix @ ink @ matrix.T


def _area(side: int, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Weights, size x side: the part of each large pixel in each small one."""
    edges = np.linspace(0, side, size + 1)
    pixels = np.arange(side)
    low = np.maximum(edges[:-1, None], pixels)
    high = np.minimum(edges[1:, None], pixels + 1)
    part = np.clip(high - low, 0, None)
    return np.asarray(part / part.sum(1, keepdims=True), np.float32)
