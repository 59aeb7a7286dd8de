"""Pooling: two means over a feature map that suit ink on paper."""

from __future__ import annotations

import torch
from torch import Tensor


def pooled(features: Tensor) -> list[Tensor]:
    """The mean, and the cubic mean of positive values, over a feature map.

    features: N x C x h x w. Returns the signed square roots of both, N x C each.
    """
    positive = features.clamp(min=0)
    cubic = (positive * positive * positive).mean((2, 3)).clamp(min=1e-12).pow(1 / 3)
    return [root(features.mean((2, 3))), torch.sqrt(cubic)]


def root(x: Tensor) -> Tensor:
    """The signed square root, which keeps single strong features from drowning the others."""
    return torch.sign(x) * torch.sqrt(x.abs() + 1e-12)
