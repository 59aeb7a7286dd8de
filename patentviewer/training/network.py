"""The networks: our own small two-headed one, and any of timm's under the same two heads."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.training.backbones import (
    Block,
    Photographs,
    Stages,
    Timm,
    take_earlier_names,
)

DESCRIPTORS = ("shape", "rendering")
"""Names of the learned descriptors, in the order in which heads and outputs stand."""

POOLINGS = ("gem", "attention")


@dataclass(frozen=True)
class Architecture:
    """What a network is made of; kept in its checkpoint.

    stem: channels after the first convolution (stride 4). widths, depths: channels and residual
    blocks at strides 4, 8 and 16. head_width: channels of each head's own block at stride 32.
    descriptor: dimensions of each descriptor. backbone: name of a timm network to use in place
    of our own backbone, or "". pretrained: that network as it is after learning from photographs.
    heads: names of the descriptors that it learns. pooling: one of POOLINGS, by which a head makes
    one vector of its map.
    """

    stem: int = 48
    widths: tuple[int, ...] = (64, 96, 192)
    depths: tuple[int, ...] = (1, 1, 2)
    head_width: int = 256
    descriptor: int = 256
    backbone: str = ""
    pretrained: bool = False
    heads: tuple[str, ...] = DESCRIPTORS
    pooling: str = "gem"

    def as_dict(self) -> dict[str, Any]:
        """Plain data for a checkpoint; `Architecture(**data)` gives it back."""
        return asdict(self)


class GeneralisedMean(nn.Module):
    """Mean of a map to a learned power (GeM, Radenovic et al. 2018)."""

    def __init__(self) -> None:
        super().__init__()
        self.exponent = nn.Parameter(torch.tensor(3.0))

    def forward(self, features: Tensor) -> Tensor:
        """features: N x C x h x w, float, to N x C."""
        powers = features.clamp(min=1e-6).pow(self.exponent)
        return powers.mean((2, 3)).pow(1.0 / self.exponent)


class Attention(nn.Module):
    """Mean of a map weighted by how well each cell answers a few learned questions.

    Multi-head attention with one learned query (as in Lee et al. 2019, with the map as its own
    values): each group of channels is weighted by one question.
    """

    def __init__(self, channels: int, questions: int = 8) -> None:
        super().__init__()
        self.questions = questions
        self.ask = nn.Conv2d(channels, questions, 1)

    def forward(self, features: Tensor) -> Tensor:
        """features: N x C x h x w, float, to N x C; C a multiple of the questions."""
        answers = self.ask(features).flatten(2).float().softmax(2)
        groups = features.flatten(2).reshape(len(features), self.questions, -1, answers.shape[2])
        means: Tensor = (groups * answers[:, :, None]).sum(3).flatten(1)
        return means


class Head(nn.Module):
    """One descriptor: a block of its own, a pooling, a linear map."""

    def __init__(
        self, inside: int, width: int, descriptor: int, stride: int = 2, pooling: str = "gem"
    ) -> None:
        super().__init__()
        if pooling not in POOLINGS:
            raise ValueError(f"{pooling} is none of {', '.join(POOLINGS)}")
        self.block = Block(inside, width, stride)
        self.pool = GeneralisedMean() if pooling == "gem" else Attention(width)
        self.project = nn.Linear(width, descriptor, bias=False)
        self.norm = nn.BatchNorm1d(descriptor)

    def forward(self, features: Tensor) -> Tensor:
        """features: N x C x h x w to N x descriptor, not yet of length 1."""
        return self.described(self.block(features))

    def described(self, own: Tensor) -> Tensor:
        """The same, of the map that its own block has made."""
        out: Tensor = self.norm(self.project(self.pool(own.float())))
        return out


class Network(nn.Module):
    """A backbone that both descriptors share, and a head for each of them."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.architecture = architecture
        self.backbone = _backbone(architecture)
        take_earlier_names(self)
        self.heads = nn.ModuleDict(
            {
                name: Head(
                    self.backbone.channels,
                    architecture.head_width,
                    architecture.descriptor,
                    self.backbone.stride_left,
                    architecture.pooling,
                )
                for name in architecture.heads
            }
        )

    def maps(self, ink: Tensor) -> list[Tensor]:
        """Feature maps on the way, coarser and coarser: the backbone's, then what each head pools.

        ink: as for :meth:`forward`.
        """
        found, last = self.backbone.maps(ink)
        heads = (head for head in self.heads.values() if isinstance(head, Head))
        return found + [head.block(last) for head in heads]

    def forward(self, ink: Tensor) -> dict[str, Tensor]:
        """ink: N x 1 x S x S, float, 0 paper to 1 ink. Gives N x D of length 1 by descriptor."""
        return self.vectors(self.backbone.maps(ink)[1])

    def vectors(self, last: Tensor) -> dict[str, Tensor]:
        """N x D of length 1 by descriptor, of the backbone's last map."""
        return {name: functional.normalize(head(last).float()) for name, head in self.heads.items()}


def _backbone(architecture: Architecture) -> Stages | Timm | Photographs:
    if architecture.pretrained:
        return Photographs(architecture.backbone)
    if architecture.backbone:
        return Timm(architecture.backbone)
    return Stages(architecture.stem, architecture.widths, architecture.depths)
