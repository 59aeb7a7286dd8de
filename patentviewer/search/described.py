"""What the model says of figures, and how much of it counts in a query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.local_features import LocalFeatures


@dataclass(frozen=True, eq=False)
class Described:
    """What the model says of N figures.

    vectors: float32, N x D, the descriptors side by side. local_features: int8, N x P x E, P local
    features of E numbers each, 127 for 1; None where the model has none.
    """

    vectors: Vectors
    local_features: LocalFeatures | None = None

    def __len__(self) -> int:
        return len(self.vectors)

    def __getitem__(self, rows: NDArray[Any] | slice) -> Described:
        local_features = None if self.local_features is None else self.local_features[rows]
        return Described(self.vectors[rows], local_features)

    @classmethod
    def joined(cls, parts: Sequence[Described]) -> Described:
        """Several of them one after the other; at least one must be given."""
        local_features = [part.local_features for part in parts if part.local_features is not None]
        return cls(
            np.concatenate([part.vectors for part in parts]),
            np.concatenate(local_features) if len(local_features) == len(parts) else None,
        )


@dataclass(frozen=True, eq=False)
class Redrawn:
    """What counts instead for a figure that is drawn by another hand (`query_adaptive`).

    placed: D, 1 for the dimensions of the descriptor that says where lines lie on the paper, else
    0. instead: D, the scales that count for such a figure. redrawn_from, redrawn_at: by how much
    one figure must stand out by that descriptor, less the greatest likeness of rendering.
    """

    placed: NDArray[np.float32]
    instead: NDArray[np.float32]
    redrawn_from: float
    redrawn_at: float


@dataclass(frozen=True, eq=False)
class Adapting:
    """How weights of descriptors follow a query (`query_adaptive`).

    doubted, other: D, 1 for the dimensions of a descriptor, else 0: the one that may say nothing,
    and the one that it is compared with. instead: D, the scales that count where it says nothing.
    Where the mean likeness of the figures found first by the other has less than doubted_to of that
    by the doubted one, these count alone, and from trusted_from on weights stay as they are. most:
    the share of them at most, 0 to 1, the less the less the other counts among the weights.
    local_features: the weight of these that counts with those scales. redrawn: what counts instead
    of them for a figure by another hand; None where that makes no difference.
    """

    doubted: NDArray[np.float32]
    other: NDArray[np.float32]
    instead: NDArray[np.float32]
    doubted_to: float
    trusted_from: float
    most: float = 1.0
    local_features: float = 0.0
    redrawn: Redrawn | None = None


@dataclass(frozen=True, eq=False)
class Weighing:
    """How much each descriptor and each stage of the ranker counts (Manifest.weighing).

    scales: D, factor of each dimension of a vector; the inner product of a vector scaled by it with
    an unscaled one is the weighted mean of the descriptors' cosines. local_features: weight of
    their likeness where that of the vectors is 1. reranked: of how many of the nearest figures
    local features are compared. diffusion, query_expansion, k_reciprocal: weight of what that stage
    adds where the likeness so far is 1. average_linkage: of the mean likeness of all figures, where
    several drawings ask. predicted_class: of the likeness of predicted classes, of designs that are
    not alike. linked, classes: D, factor of each dimension of those two likenesses; None without.
    adapting: how scales follow a query; None where they stay as they are. same_from: likeness of
    vectors from which two figures count as the same picture; over 1 for never.
    """

    scales: NDArray[np.float32]
    local_features: float = 0.0
    reranked: int = 0
    query_expansion: float = 0.0
    k_reciprocal: float = 0.0
    diffusion: float = 0.0
    average_linkage: float = 0.0
    predicted_class: float = 0.0
    linked: NDArray[np.float32] | None = None
    classes: NDArray[np.float32] | None = None
    adapting: Adapting | None = None
    same_from: float = 2.0
