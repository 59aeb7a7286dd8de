"""What is made of a map of features before a linear map: two means that suit ink on paper."""

from __future__ import annotations

import torch
from torch import Tensor


def pooled(features: Tensor) -> list[Tensor]:
    """Mean and, of what is positive, cubic mean over a map, N x C x h x w; their roots, N x C."""
    positive = features.clamp(min=0)
    cubic = (positive * positive * positive).mean((2, 3)).clamp(min=1e-12).pow(1 / 3)
    return [root(features.mean((2, 3))), torch.sqrt(cubic)]


def root(x: Tensor) -> Tensor:
    """The root of the size, with the sign: strong features speak too loud."""
    return torch.sign(x) * torch.sqrt(x.abs() + 1e-12)
