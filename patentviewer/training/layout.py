"""Where lines run: a descriptor without anything learned but a rotation, strong on sketches."""

from __future__ import annotations

import math
from typing import cast

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.training.resizing import Resize

SLIGHT = 1e-6
"""Added where nothing may be divided by 0; the export takes 1e-8 and less for 0 and drops it."""


class Layout(nn.Module):
    """Histograms of line directions over a grid of overlapping cells, as convolutions.

    After Dalal and Triggs 2005 (HOG) with changes that rough sketches asked for: gradients of a
    blurred picture, so that line weight and a shaky hand matter little; triangular cells that
    overlap by half; each cell divided by the energy of its 3 x 3 neighbourhood and cut at 1.

    size: pixels the picture is brought to. cell: pixels from a cell's middle to its border.
    blur: standard deviation in pixels.
    """

    kernels: Tensor
    cosines: Tensor
    sines: Tensor
    cell_window: Tensor

    def __init__(
        self, side: int, size: int = 128, cell: int = 16, blur: float = 2.0, bins: int = 9
    ) -> None:
        super().__init__()
        self.resize = Resize(side, size)
        self.cell, self.bins = cell, bins
        self.register_buffer("kernels", torch.from_numpy(_gradients(blur))[:, None])
        angles = torch.arange(bins) * math.pi / bins
        self.register_buffer("cosines", torch.cos(2 * angles)[None, :, None, None])
        self.register_buffer("sines", torch.sin(2 * angles)[None, :, None, None])
        ramp = torch.clamp(1 - torch.abs(torch.arange(2 * cell) - cell + 0.5) / cell, min=0)
        window = torch.outer(ramp, ramp)[None, None].repeat(bins, 1, 1, 1)
        self.register_buffer("cell_window", window)

    @property
    def dimensions(self) -> int:
        """Length of the descriptor."""
        cells = (self.resize.size - self.cell) // (self.cell // 2) + 1
        return self.bins * cells * cells

    def forward(self, ink: Tensor) -> Tensor:
        """ink: N x 1 x S x S, float, 0 paper to 1 ink, to N x dimensions of length 1."""
        slopes = functional.conv2d(self.resize(ink), self.kernels, padding=5)
        x, y = slopes[:, :1], slopes[:, 1:]
        power = x * x + y * y
        cosine, sine = (x * x - y * y) / (power + SLIGHT), 2 * x * y / (power + SLIGHT)
        nearest = math.cos(2 * math.pi / self.bins)
        votes = functional.relu(cosine * self.cosines + sine * self.sines - nearest)
        votes = votes * torch.sqrt(power + SLIGHT) / (1 - nearest)
        cells = functional.conv2d(
            votes,
            self.cell_window,
            stride=self.cell // 2,
            padding=self.cell // 2,
            groups=self.bins,
        )
        energy = (cells * cells).sum(1, keepdim=True)
        around = functional.avg_pool2d(energy, 3, 1, 1)
        around = torch.sqrt(around + 1e-3 * energy.mean((2, 3), keepdim=True) + SLIGHT)
        return functional.normalize((cells / around).clamp(max=1).flatten(1))


def _gradients(blur: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Kernels, 2 x 11 x 11, of the slope of a blurred picture along x and y."""
    bell = np.exp(-(np.arange(-4, 5) ** 2) / (2 * blur * blur))
    bell /= bell.sum()
    spread = np.pad(np.outer(bell, bell), 1)
    along = cv2.filter2D(spread, -1, np.array([[-1.0, 0.0, 1.0]]))
    return cast(
        "np.ndarray[tuple[int, ...], np.dtype[np.float32]]",
        np.stack([along, along.T]).astype(np.float32),
    )
