"""The networks: our own small two-headed one, and any of timm's under the same two heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

DESCRIPTORS = ("shape", "rendering")
"""Names of the learned descriptors, in the order in which heads and outputs stand."""

POOLINGS = ("gem", "attention")


@dataclass(frozen=True)
class Architecture:
    """What a network is made of; kept in its checkpoint.

    stem: channels after the first convolution (stride 4). widths, depths: channels and residual
    blocks at strides 4, 8 and 16. head_width: channels of each head's own block at stride 32.
    descriptor: dimensions of each descriptor. backbone: name of a timm network to use in place
    of our own trunk, or "". heads: names of the descriptors that it learns. pooling: one of
    POOLINGS, by which a head makes one vector of its map.
    """

    stem: int = 48
    widths: tuple[int, ...] = (64, 96, 192)
    depths: tuple[int, ...] = (1, 1, 2)
    head_width: int = 256
    descriptor: int = 256
    backbone: str = ""
    heads: tuple[str, ...] = DESCRIPTORS
    pooling: str = "gem"

    def as_dict(self) -> dict[str, Any]:
        """Plain data for a checkpoint; `Architecture(**data)` gives it back."""
        return asdict(self)


class Block(nn.Module):
    """Two 3 x 3 convolutions round a shortcut (He et al. 2015), the stride in the first."""

    def __init__(self, inside: int, outside: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outside)
        self.second = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.second_norm = nn.BatchNorm2d(outside)
        self.shortcut = _shortcut(inside, outside, stride)

    def forward(self, x: Tensor) -> Tensor:
        """x: N x inside x H x W to N x outside x H/stride x W/stride."""
        y = functional.relu(self.first_norm(self.first(x)), inplace=True)
        y = self.second_norm(self.second(y))
        return functional.relu(y + self.shortcut(x), inplace=True)


def _shortcut(inside: int, outside: int, stride: int) -> nn.Module:
    if stride == 1 and inside == outside:
        return nn.Identity()
    shrink = nn.AvgPool2d(stride, ceil_mode=True) if stride > 1 else nn.Identity()
    return nn.Sequential(shrink, nn.Conv2d(inside, outside, 1, bias=False), nn.BatchNorm2d(outside))


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
    """Mean of a map weighted by how well each place answers a few learned questions.

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
        pooled = self.pool(self.block(features).float())
        out: Tensor = self.norm(self.project(pooled))
        return out


class Network(nn.Module):
    """A trunk that both descriptors share, and a head for each of them."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.architecture = architecture
        self.trunk, channels, stride = _trunk(architecture)
        self.heads = nn.ModuleDict(
            {
                name: Head(
                    channels,
                    architecture.head_width,
                    architecture.descriptor,
                    stride,
                    architecture.pooling,
                )
                for name in architecture.heads
            }
        )

    def maps(self, ink: Tensor) -> list[Tensor]:
        """Feature maps on the way, coarser and coarser: of the trunk's later stages, the heads'.

        ink: as for :meth:`forward`. Of our own trunk the ends of the stages at strides 8 and 16,
        of any other only its last map; then what each head pools.
        """
        found, x = [], ink
        if isinstance(self.trunk, nn.Sequential):
            ends = self._stage_ends()
            for place, layer in enumerate(self.trunk):
                x = layer(x)
                if place in ends:
                    found.append(x)
        else:
            x = self.trunk(x)
            found.append(x)
        heads = (head for head in self.heads.values() if isinstance(head, Head))
        return found + [head.block(x) for head in heads]

    def _stage_ends(self) -> set[int]:
        """Places in our own trunk where a stage after the first one ends."""
        depths = self.architecture.depths
        return {2 + sum(depths[: stage + 1]) for stage in range(1, len(depths))}

    def forward(self, ink: Tensor) -> dict[str, Tensor]:
        """ink: N x 1 x S x S, float, 0 paper to 1 ink. Gives N x D of length 1 by descriptor."""
        features = self.trunk(ink)
        return {
            name: functional.normalize(head(features).float()) for name, head in self.heads.items()
        }


def _trunk(architecture: Architecture) -> tuple[nn.Module, int, int]:
    """The shared part, its channels, and the stride that is left to the heads."""
    if architecture.backbone:
        return _timm_trunk(architecture.backbone)
    layers: list[nn.Module] = [
        nn.Conv2d(1, architecture.stem, 8, 4, 2, bias=False),
        nn.BatchNorm2d(architecture.stem),
        nn.ReLU(inplace=True),
    ]
    inside = architecture.stem
    for stage, (width, depth) in enumerate(
        zip(architecture.widths, architecture.depths, strict=True)
    ):
        for place in range(depth):
            layers.append(Block(inside, width, 2 if stage and not place else 1))
            inside = width
    return nn.Sequential(*layers), inside, 2


class _LastMap(nn.Module):
    """The last feature map of a timm network made with ``features_only``."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: Tensor) -> Tensor:
        maps: Sequence[Tensor] = self.network(x)
        return maps[-1]


_declared: list[Any] = []


def _timm_trunk(name: str) -> tuple[nn.Module, int, int]:
    """A timm network without its classifier, taking one channel, weights from scratch."""
    if not _declared:
        # torchvision's compiled part may be missing beside a CPU build of torch; timm then fails
        # at import unless its two operators are at least declared, and their library kept alive.
        try:
            import torchvision  # type: ignore[import-untyped]  # noqa: F401, PLC0415
        except (ImportError, RuntimeError):
            library: Any = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
            for operator in ("nms", "qnms"):
                takes = "(Tensor dets, Tensor scores, float iou_threshold)"
                library.define(f"{operator}{takes} -> Tensor")
            _declared.append(library)
    import timm  # noqa: PLC0415

    network: Any = timm.create_model(name, in_chans=1, pretrained=False, features_only=True)
    return _LastMap(network), int(network.feature_info.channels()[-1]), 1
