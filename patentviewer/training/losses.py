"""Losses of metric learning, on vectors of length 1 with the number of each picture's design."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

LOSSES = ("contrastive", "infonce", "triplet", "arcface", "subcentre")
"""Names that :func:`loss_named` knows."""

_NEVER = -1e4


def contrastive(vectors: Tensor, labels: Tensor, temperature: float = 0.07) -> Tensor:
    """Supervised contrastive loss, several positives each judged against the negatives only.

    For an anchor i with negatives n and one positive p:
    log(1 + sum_n exp((s_in - s_ip) / temperature)), the mean over all pairs (i, p). It is
    Khosla et al. 2020 (their eq. 2) with the other positives left out of the denominator, so that
    positives do not push each other away. vectors: N x D of length 1. labels: N. Zero where no
    two labels agree.
    """
    return _over_pairs(vectors, labels, temperature, rivals_are_positives=False)


def info_nce(vectors: Tensor, labels: Tensor, temperature: float = 0.07) -> Tensor:
    """InfoNCE (van den Oord et al. 2018): every other picture is in the denominator.

    With more than one positive this is eq. 2 of Khosla et al. 2020.
    """
    return _over_pairs(vectors, labels, temperature, rivals_are_positives=True)


def _over_pairs(
    vectors: Tensor, labels: Tensor, temperature: float, rivals_are_positives: bool
) -> Tensor:
    likeness = vectors @ vectors.T / temperature
    same = labels[:, None] == labels[None]
    itself = torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    positive = same & ~itself
    if not positive.any():
        return vectors.sum() * 0.0
    if rivals_are_positives:
        everything = torch.logsumexp(likeness.masked_fill(itself, _NEVER), 1, keepdim=True)
        each = everything - likeness
    else:
        negatives = torch.logsumexp(likeness.masked_fill(same, _NEVER), 1, keepdim=True)
        each = functional.softplus(negatives - likeness)
    return (each * positive).sum() / positive.sum()


def triplet(vectors: Tensor, labels: Tensor, margin: float = 0.2) -> Tensor:
    """Batch-hard triplet loss (Hermans et al. 2017) on cosine distances.

    mean over anchors of max(0, margin + nearest negative's cosine - farthest positive's cosine).
    """
    likeness = vectors @ vectors.T
    same = labels[:, None] == labels[None]
    itself = torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    positive = same & ~itself
    usable = positive.any(1) & (~same).any(1)
    if not usable.any():
        return vectors.sum() * 0.0
    farthest = likeness.masked_fill(~positive, 2.0).min(1).values
    nearest = likeness.masked_fill(same, -2.0).max(1).values
    return functional.relu(margin + nearest - farthest)[usable].mean()


class ArcFace(nn.Module):
    """Additive angular margin over classes that are known beforehand (Deng et al. 2019).

    centres: prototypes of each class; more than one makes it sub-centre ArcFace (Deng et al.
    2020), where the nearest prototype stands for the class. scale, margin: theirs.
    """

    def __init__(
        self, classes: int, size: int, centres: int = 1, scale: float = 24.0, margin: float = 0.3
    ) -> None:
        super().__init__()
        self.prototypes = nn.Parameter(torch.randn(classes * centres, size) * 0.05)
        self.centres, self.scale, self.margin = centres, scale, margin

    def forward(self, vectors: Tensor, labels: Tensor) -> Tensor:
        """vectors: N x D of length 1. labels: N, from 0 to classes - 1."""
        cosines = vectors @ functional.normalize(self.prototypes).T
        if self.centres > 1:
            cosines = cosines.view(len(vectors), -1, self.centres).max(2).values
        own = cosines.gather(1, labels[:, None]).clamp(-1 + 1e-6, 1 - 1e-6)
        pushed = torch.cos((torch.acos(own) + self.margin).clamp(max=math.pi))
        logits = self.scale * cosines.scatter(1, labels[:, None], pushed)
        return functional.cross_entropy(logits, labels)


class DesignLoss(nn.Module):
    """One of LOSSES for sameness of design; ArcFace's prototypes are its parameters."""

    def __init__(self, name: str, classes: int, size: int) -> None:
        super().__init__()
        if name not in LOSSES:
            raise ValueError(f"{name} is none of {', '.join(LOSSES)}")
        self.name = name
        centres = {"arcface": 1, "subcentre": 3}.get(name, 0)
        self.arcface = ArcFace(classes, size, centres) if centres else None

    def forward(self, vectors: Tensor, labels: Tensor) -> Tensor:
        """vectors: N x D of length 1. labels: N, numbers of designs."""
        if self.arcface is not None:
            loss: Tensor = self.arcface(vectors, labels)
            return loss
        return {"contrastive": contrastive, "infonce": info_nce, "triplet": triplet}[self.name](
            vectors, labels
        )
