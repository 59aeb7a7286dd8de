"""The network of kinds: drawings of things that have the same name get vectors near to each other.

Each word and each US class has a vector of its own that pictures are drawn to, so that a sketch, an
icon and a patent's figure need not meet in a batch to be brought together. Titles without pictures
draw words and classes to each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.training.backbones import Photographs, take_earlier_names
from patentviewer.training.losses import contrastive
from patentviewer.training.pooling import pooled

DIMENSIONS = 256

SHARPNESS = 16.0
"""Factor of cosines before the softmax: 1 over its temperature."""

MARGIN = 0.2
"""Radians by which a picture has to be nearer to its own word and class than to others (Deng et al.
2019, ArcFace)."""

DROPPED = 0.1
"""Part of the pooled features that is left out while it learns."""

WEIGHTS = {
    "word": 1.0,
    "class": 0.5,
    "subclass": 0.3,
    "title": 0.3,
    "design": 0.4,
    "same word": 0.3,
    "same class": 0.3,
}
"""Of the losses. The last three are contrastive, between the pictures of a batch."""

TEMPERATURES = {"design": 0.1, "same word": 0.12, "same class": 0.15}

NONE = -1
"""Number of a class that is not known."""


class KindNetwork(nn.Module):
    """A backbone, its last two maps pooled, and one linear map of that to a vector of length 1."""

    mean: Tensor
    scale: Tensor

    def __init__(self, backbone: str, dimensions: int = DIMENSIONS) -> None:
        super().__init__()
        self.architecture = backbone
        self.backbone = Photographs(backbone)
        take_earlier_names(self)
        with torch.inference_mode():
            count = self.features(torch.zeros(1, 1, 64, 64)).shape[1]
        self.register_buffer("mean", torch.zeros(count))
        self.register_buffer("scale", torch.ones(count))
        self.matrix = nn.Parameter(torch.randn(count, dimensions) / math.sqrt(count))
        self.shift = nn.Parameter(torch.zeros(dimensions))

    @property
    def dimensions(self) -> int:
        """Length of its vectors."""
        return self.matrix.shape[1]

    def features(self, ink: Tensor) -> Tensor:
        """ink: N x 1 x S x S, float, 0 paper to 1 ink, to N x F."""
        maps, _ = self.backbone.maps(ink)
        return torch.cat([part for one in maps[1:] for part in pooled(one.float())], 1)

    def standardise(self, ink: Tensor) -> None:
        """Take from some pictures what is subtracted from features, and what divides them."""
        with torch.inference_mode():
            seen = self.features(ink)
        self.mean.copy_(seen.mean(0))
        self.scale.copy_(4 / math.sqrt(seen.shape[1]) / (seen.std(0) + 0.02))

    def forward(self, ink: Tensor) -> Tensor:
        """ink: as for :meth:`features`, to N x D of length 1."""
        seen = (self.features(ink) - self.mean) * self.scale
        if self.training:
            seen = functional.dropout(seen, DROPPED)
        return functional.normalize(seen @ self.matrix + self.shift, dim=1)

    def save(self, file: Path) -> None:
        """Write the network into a file, from which the export takes it, or another run goes on.

        Matrices at half precision, as a model has them too: a file of some 8 MB.
        """
        content = {"backbone": self.architecture, "dimensions": self.dimensions}
        numbers = self.state_dict().items()
        network = {name: one.half() if one.ndim > 1 else one for name, one in numbers}
        torch.save(content | {"network": network}, file)

    @classmethod
    def load(cls, file: Path) -> KindNetwork:
        """The network that `save` wrote, in the mode in which it is measured."""
        content: dict[str, Any] = torch.load(file, map_location="cpu", weights_only=True)
        network = cls(content["backbone"], content["dimensions"])
        network.load_state_dict(content["network"])
        return network.eval()


@dataclass(frozen=True, eq=False)
class Known:
    """What is known of N pictures.

    words: N x V, how much each word says what a picture shows; rows sum to 1, or to 0 where
    nothing is known. main, sub: N, numbers of classes and of subclasses, NONE where not known.
    design: N, which design is shown.
    """

    words: Tensor
    main: Tensor
    sub: Tensor
    design: Tensor

    @classmethod
    def joined(cls, parts: Sequence[Known]) -> Known:
        """What is known of several lots of pictures, one after the other."""
        return cls(
            *(
                torch.cat([getattr(part, name) for part in parts])
                for name in ("words", "main", "sub", "design")
            )
        )


class Names(nn.Module):
    """A vector for each word, main class and subclass."""

    def __init__(self, words: int, mains: int, subs: int, dimensions: int = DIMENSIONS) -> None:
        super().__init__()
        self.words, self.mains, self.subs = (
            nn.Parameter(torch.randn(count, dimensions) * 0.05) for count in (words, mains, subs)
        )

    @torch.no_grad()
    def begin(self, vectors: Tensor, known: Known) -> None:
        """Set each name's vector to the mean of the vectors of pictures that have it, if any."""
        for weights, rows in (
            (self.words, known.words.T),
            (self.mains, _indicators(known.main, len(self.mains))),
            (self.subs, _indicators(known.sub, len(self.subs))),
        ):
            mean = functional.normalize(rows @ vectors, dim=1)
            has = rows.any(1)
            weights[has] = mean[has]

    def losses(self, vectors: Tensor, known: Known, titles: Known) -> dict[str, Tensor]:
        """Of pictures, N x D of length 1, with what is known of them, and of titles without any."""
        words = functional.normalize(self.words, dim=1)
        sayings = functional.normalize(titles.words @ words, dim=1)
        commonest = torch.where(
            known.words.any(1),
            known.words.argmax(1),
            torch.arange(len(vectors)) + known.words.shape[1],
        )
        classed = known.main != NONE
        found = {
            "word": _called(vectors, words, known.words),
            "class": _of(vectors, self.mains, known.main, MARGIN),
            "subclass": _of(vectors, self.subs, known.sub, MARGIN),
            "title": _of(sayings, self.mains, titles.main) + _of(sayings, self.subs, titles.sub),
            "design": contrastive(vectors, known.design, TEMPERATURES["design"]),
            "same word": contrastive(vectors, commonest, TEMPERATURES["same word"]),
            "same class": contrastive(
                vectors[classed], known.main[classed], TEMPERATURES["same class"]
            ),
        }
        return {name: WEIGHTS[name] * loss for name, loss in found.items()}


def _called(vectors: Tensor, words: Tensor, wanted: Tensor) -> Tensor:
    """Cross entropy of words, each by how much it says; 0 where nothing is called anything."""
    has = wanted.any(1)
    if not has.any():
        return vectors.sum() * 0
    cosines = vectors[has] @ words.T
    own = wanted[has] > 0
    likely = functional.log_softmax(SHARPNESS * torch.where(own, _pushed(cosines), cosines), 1)
    return -(wanted[has] * likely).sum(1).mean()


def _pushed(cosines: Tensor, margin: float = MARGIN) -> Tensor:
    """Of angles that are larger by the margin."""
    angles = torch.acos(cosines.clamp(-1 + 1e-6, 1 - 1e-6))
    return torch.cos((angles + margin).clamp(max=math.pi))


def _indicators(numbers: Tensor, count: int) -> Tensor:
    """Rows of 0 and 1 by number: which have it."""
    return (torch.arange(count)[:, None] == numbers[None]).float()


def _of(vectors: Tensor, classes: Tensor, wanted: Tensor, margin: float = 0.0) -> Tensor:
    """Cross entropy of classes, each its margin away; 0 where none is known."""
    has = wanted != NONE
    if not has.any():
        return vectors.sum() * 0
    cosines = vectors[has] @ functional.normalize(classes, dim=1).T
    if margin:
        own = wanted[has][:, None]
        cosines = cosines.scatter(1, own, _pushed(cosines.gather(1, own), margin))
    return functional.cross_entropy(SHARPNESS * cosines, wanted[has], label_smoothing=0.1)


def words_of(named: Sequence[dict[str, float]], vocabulary: dict[str, int]) -> Tensor:
    """Rows of :class:`Known.words` for what some things are called."""
    found = torch.zeros(len(named), len(vocabulary))
    for row, one in enumerate(named):
        for word, says in one.items():
            if word in vocabulary:
                found[row, vocabulary[word]] = says
    total = found.sum(1, keepdim=True)
    return found / torch.where(total > 0, total, 1.0)
