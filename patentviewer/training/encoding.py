"""The network that is exported: feature maps of a backbone, pooled, and mapped to descriptors.

The last layers of a network forget what a draughtsman's hand looks like; its middle layers know it.
So the feature maps of several layers are pooled, each in two ways and with the picture at several
sizes, and linear maps (see `linear_maps`, `metric_learning`) make the descriptors of all that.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.search.manifest import Grid
from patentviewer.training.class_head import CLASSES, SEEN, ClassHead
from patentviewer.training.kinds import KindNetwork
from patentviewer.training.layout import Layout
from patentviewer.training.linear_maps import Projection, RandomMaclaurin
from patentviewer.training.network import Network
from patentviewer.training.pooling import pooled, root
from patentviewer.training.resizing import Resize

SIZES = {240: 0.5, 432: 1.0}
"""Sizes in pixels at which the network sees a picture, and the weight of each size's features.

16 more than a multiple of 32 suits strides."""

KIND_SIZE = 160
"""Size in pixels at which the network of kinds looks at a picture."""

BATCH = 32

CELLS = 8
"""Cells along each side of the grid of local features."""

INKED = 0.2
"""Ink of a pixel, of 1, from which a feature belongs to a line and not to the paper beside it."""

LEAST_INKED = 0.1
"""Part of a cell's features that must belong to lines."""


class Statistics(nn.Module):
    """Pooled feature maps of several networks at several sizes of a picture, as one long vector."""

    def __init__(
        self, networks: Sequence[Network], side: int, sizes: Mapping[int, float] = SIZES
    ) -> None:
        super().__init__()
        self.networks = nn.ModuleList(networks)
        self.resizes = nn.ModuleList(Resize(side, size) for size in sizes)
        self.counts = [count for count in sizes.values() for _ in networks]

    @property
    def seeing(self) -> list[Network]:
        """The networks whose feature maps are pooled."""
        return [net for net in self.networks if isinstance(net, Network)]

    def maps(self, ink: Tensor) -> list[list[Tensor]]:
        """Feature maps of each network at each size; ink as for :meth:`forward`."""
        seen = []
        for resize in self.resizes:
            small = resize(ink)
            seen += [net.maps(small) for net in self.seeing]
        return seen

    def forward(self, ink: Tensor) -> Tensor:
        """ink: N x 1 x side x side, float, 0 paper to 1 ink, to N x F."""
        return self.pooled(self.maps(ink))

    def pooled(self, maps: Sequence[Sequence[Tensor]]) -> Tensor:
        """One long vector, N x F, of what :meth:`maps` gives."""
        return torch.cat(
            [
                part * count
                for one, count in zip(maps, self.counts, strict=True)
                for features in one
                for part in pooled(features.float())
            ],
            1,
        )


class Cells(nn.Module):
    """The finest map at the largest size, brought to a grid of cells; paper counts for nothing.

    A cell is the mean of the roots of the features where ink is.
    """

    def __init__(self, statistics: Statistics, side: int) -> None:
        super().__init__()
        with torch.inference_mode():
            finest = _finest(statistics.maps(torch.zeros(1, 1, side, side)))
        self.window = max(1, side // finest.shape[-1])
        self.resize = Resize(finest.shape[-1], CELLS)

    def forward(self, ink: Tensor, maps: Sequence[Sequence[Tensor]]) -> tuple[Tensor, Tensor]:
        """The cells' features, N x P x F, and how much of each is inked, N x P, 0 to 1."""
        features = root(_finest(maps).float())
        height, width = features.shape[2:]
        inked = functional.max_pool2d(ink, self.window)[:, :, :height, :width]
        inked = (inked > INKED).float()
        share = self.resize(inked)
        means = self.resize(features * inked) / (share + 1e-6)
        return means.flatten(2).transpose(1, 2), share.flatten(1)


def _finest(maps: Sequence[Sequence[Tensor]]) -> Tensor:
    """Of the last network at the last size, which is the largest, the first map."""
    return maps[-1][0]


class LocalFeaturesOf(nn.Module):
    """Local features: each cell mapped to a vector of length 1, or to zeros with hardly any ink."""

    def __init__(self, cells: Cells, projection: Projection) -> None:
        super().__init__()
        self.cells = cells
        self.project = Linear(projection)

    def forward(self, ink: Tensor, maps: Sequence[Sequence[Tensor]]) -> Tensor:
        """N x P x E; ink and maps as for :class:`Cells`."""
        features, share = self.cells(ink, maps)
        local_features: Tensor = self.project(features) * (share > LEAST_INKED)[:, :, None].float()
        return local_features


class Encoding(nn.Module):
    """Prepared pictures to descriptors, each of length 1, and to local features."""

    def __init__(
        self,
        networks: Sequence[Network],
        side: int,
        learned: dict[str, Projection],
        layout: Projection,
        pose: RandomMaclaurin,
        local_features: Projection,
        sizes: Mapping[int, float] = SIZES,
    ) -> None:
        super().__init__()
        self.side = side
        self.statistics = Statistics(networks, side, sizes)
        self.learned = nn.ModuleDict({name: Linear(map_) for name, map_ in learned.items()})
        self.layout = nn.Sequential(Layout(side), Linear(layout))
        self.pose = Maclaurin(pose)
        self.local_features = LocalFeaturesOf(Cells(self.statistics, side), local_features)
        self.grid = Grid(CELLS * CELLS, local_features.matrix.shape[1])
        self.kind: nn.Sequential | None = None
        self.class_head: ClassHead | None = None

    def with_map(self, name: str, projection: Projection) -> Encoding:
        """A copy with one more linear map, or with another in place of the one of this name."""
        other = copy.copy(self)
        other._modules = dict(self._modules)  # noqa: SLF001 - what a copy would share
        other.learned = nn.ModuleDict({**self.learned, name: Linear(projection)})
        return other

    def add_kind(self, network: KindNetwork) -> None:
        """Let a network of kinds give a descriptor too, of the picture at a size of its own."""
        self.kind = nn.Sequential(Resize(self.side, KIND_SIZE), network)

    def add_classes(self, head: ClassHead) -> None:
        """Let predicted classes be a descriptor too; ValueError without a network of kinds."""
        if self.kind is None:
            raise ValueError("classes are predicted from kinds too")
        self.class_head = head

    @property
    def sizes(self) -> dict[str, int]:
        """Descriptors' names and dimensions, in the order of the outputs."""
        found = {name: map_.matrix.shape[1] for name, map_ in self._maps()}
        found["pose"] = self.pose.signs.shape[2]
        if self.kind is not None and isinstance(self.kind[1], KindNetwork):
            found["kind"] = self.kind[1].dimensions
        if self.class_head is not None:
            found[CLASSES] = self.class_head.dimensions
        return {name: int(size) for name, size in found.items()}

    def _maps(self) -> list[tuple[str, Linear]]:
        named = [*self.learned.items(), ("layout", self.layout[1])]
        return [(name, map_) for name, map_ in named if isinstance(map_, Linear)]

    def forward(self, ink: Tensor) -> tuple[Tensor, ...]:
        """ink: uint8 N x 1 x S x S, to each descriptor's N x D and local features, N x P x E."""
        floats = ink.float() * (1 / 255)
        maps = self.statistics.maps(floats)
        seen = self.statistics.pooled(maps)
        learned = {name: map_(seen) for name, map_ in self.learned.items()}
        layout = self.layout(floats)
        kind = () if self.kind is None else (self.kind(floats),)
        classes: tuple[Tensor, ...] = ()
        if self.class_head is not None:
            classes = (self.class_head([learned[name] for name in SEEN], *kind),)
        local_features = self.local_features(floats, maps)
        return (*learned.values(), layout, self.pose(layout), *kind, *classes, local_features)


class Linear(nn.Module):
    """A `Projection` as a layer of a network."""

    mean: Tensor
    matrix: Tensor

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self.register_buffer("mean", torch.from_numpy(projection.mean.astype(np.float32)))
        self.register_buffer("matrix", torch.from_numpy(projection.matrix.astype(np.float32)))

    def forward(self, x: Tensor) -> Tensor:
        """x: ... x F to ... x D."""
        return functional.normalize((x - self.mean) @ self.matrix, dim=-1)


class Maclaurin(nn.Module):
    """Random Maclaurin features as a layer of a network."""

    signs: Tensor

    def __init__(self, features: RandomMaclaurin) -> None:
        super().__init__()
        self.register_buffer("signs", torch.from_numpy(features.signs.astype(np.float32)))

    def forward(self, x: Tensor) -> Tensor:
        """x: N x F to N x D of length 1."""
        out = x @ self.signs[0]
        for signs in self.signs[1:]:
            out = out * (x @ signs)
        return functional.normalize(out)


def computed(module: nn.Module, ink: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What Statistics or Layout gives for prepared pictures, uint8 N x S x S."""
    module.eval()
    with torch.inference_mode():
        found = [module(floats_of(part)).float().numpy() for part in batches(ink)]
    return np.concatenate(found)


def batches(ink: NDArray[np.uint8]) -> Iterator[Tensor]:
    """Prepared pictures, uint8 N x S x S, as tensors of BATCH of them, uint8 n x 1 x S x S."""
    for start in range(0, len(ink), BATCH):
        yield torch.from_numpy(np.ascontiguousarray(ink[start : start + BATCH, None]))


def floats_of(part: Tensor) -> Tensor:
    """A batch as networks take it: float, 0 paper to 1 ink."""
    return (part.float() / 255).to(memory_format=torch.channels_last)
