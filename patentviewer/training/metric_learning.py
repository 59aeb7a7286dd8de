"""Metric learning: linear maps that bring drawings of one group together, by gradient descent.

`linear_maps.within_class_normalised` computes such a map directly, but it treats all differences
within a group alike, even where no other group is near. The contrastive loss used here works on
those groups that are mistaken for each other. It begins with the computed map and takes few steps:
only the generator can draw the many examples that it needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from patentviewer.training.linear_maps import Projection
from patentviewer.training.losses import info_nce

NOISE = 0.1
"""Added to every feature, in standard deviations."""

WARM_UP = 20
"""Steps until the rate of learning is at its highest; it falls evenly to 0 from there."""

_BLOCK = 4096


@dataclass(frozen=True, eq=False)
class Lesson:
    """Training data of a map: the features of drawings, and which of them belong together.

    features: N x F. group: N whole numbers; drawings of one number belong together, and a negative
    one to none. weight: of this data's loss in the sum. drawn: how many groups a step looks at,
    all of them for 0. temperature: of the contrastive loss.
    """

    features: NDArray[np.floating]
    group: NDArray[np.int64]
    weight: float = 1.0
    drawn: int = 0
    temperature: float = 0.15


@dataclass(frozen=True, eq=False)
class _Ready:
    """A lesson in the first map's vectors, only what is of a group. members: of each group."""

    lesson: Lesson
    features: Tensor
    group: Tensor
    members: Sequence[NDArray[np.int64]]

    @classmethod
    def of(cls, lesson: Lesson, projected: NDArray[np.float32]) -> _Ready | None:
        """projected: the lesson's features. None where no group has two members."""
        _, number, count = np.unique(lesson.group, return_inverse=True, return_counts=True)
        used = (lesson.group >= 0) & (count[number] > 1)
        if not used.any():
            return None
        _, number = np.unique(lesson.group[used], return_inverse=True)
        order = np.argsort(number, kind="stable")
        members = np.split(order, np.flatnonzero(np.diff(number[order])) + 1)
        return cls(
            lesson,
            torch.from_numpy(projected[used]),
            torch.from_numpy(number),
            members,
        )

    def loss(self, matrix: Tensor, scale: float, chance: np.random.Generator) -> Tensor:
        """Of the groups that chance draws."""
        lesson, drawn = self.lesson, self.lesson.drawn
        rows = np.arange(len(self.features))
        if 0 < drawn < len(self.members):
            chosen = chance.choice(len(self.members), drawn, replace=False)
            rows = np.concatenate([self.members[group] for group in chosen])
        features = self.features[rows]
        noise = chance.standard_normal(features.shape, np.float32) * (NOISE * scale)
        vectors = functional.normalize((features + torch.from_numpy(noise)) @ matrix)
        return lesson.weight * info_nce(vectors, self.group[rows], lesson.temperature)


def _projected(features: NDArray[np.floating], first: Projection) -> NDArray[np.float32]:
    """Features in the vectors of a map, not brought to length 1."""
    mean, matrix = first.mean.astype(np.float32), first.matrix.astype(np.float32)
    found = np.empty((len(features), matrix.shape[1]), np.float32)
    for start in range(0, len(features), _BLOCK):
        part = slice(start, start + _BLOCK)
        found[part] = (features[part].astype(np.float32) - mean) @ matrix
    return found


def metric_learned(
    first: Projection,
    lessons: Sequence[Lesson],
    dimensions: int,
    steps: int,
    rate: float = 3e-4,
    seed: int = 0,
) -> Projection:
    """A map that begins as the first ``dimensions`` of another and is taught by lessons.

    first: to at least that many, the most telling first; the new map chooses among all of them.
    rate: of Adam (Kingma and Ba 2015) on vectors of deviation 1. Always the same for one seed.
    """
    arrays = {id(lesson.features): lesson.features for lesson in lessons}
    projected = {name: _projected(array, first) for name, array in arrays.items()}
    ready = [
        one for lesson in lessons if (one := _Ready.of(lesson, projected[id(lesson.features)]))
    ]
    if not ready or not steps:
        return replace(first, matrix=first.matrix[:, :dimensions])
    scale = float(ready[0].features.std(0).mean())
    matrix = torch.eye(first.matrix.shape[1], dimensions) / scale
    matrix.requires_grad_()
    optimiser = torch.optim.Adam([matrix], lr=rate / scale)
    chance = np.random.default_rng(seed)
    for step in range(1, steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = rate / scale * min(1, step / WARM_UP) * (1 - step / (steps + 1))
        loss = torch.stack([one.loss(matrix, scale, chance) for one in ready]).sum()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    learned = matrix.detach().numpy().astype(np.float64)
    size = np.abs(first.matrix).mean()
    both = first.matrix @ learned
    return replace(first, matrix=both * size / np.abs(both).mean())
