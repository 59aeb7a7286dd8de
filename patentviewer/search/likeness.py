"""How alike figures are, of all that the model says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.k_reciprocal import k_reciprocal_reranked
from patentviewer.search.local_features import LocalFeatures, matching, reranked
from patentviewer.search.query_expansion import expanded
from patentviewer.search.scores import LEFT_OUT, Scores


@dataclass(frozen=True, eq=False)
class Described:
    """What the model says of N figures.

    vectors: N x D. local_features: N x P x E, or None without any.
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
        """Several of them, at least one, as one."""
        local_features = [part.local_features for part in parts if part.local_features is not None]
        return cls(
            np.concatenate([part.vectors for part in parts]),
            np.concatenate(local_features) if len(local_features) == len(parts) else None,
        )


@dataclass(frozen=True, eq=False)
class Weighing:
    """How likeness is made of what the model says.

    scales: factor of each dimension of a vector. local_features: weight of the likeness of local
    features where that of the vectors is 1. reranked: of how many of the nearest figures local
    features are compared. query_expansion, k_reciprocal: weight of what that stage adds where the
    likeness so far is 1.
    """

    scales: NDArray[np.float32]
    local_features: float = 0.0
    reranked: int = 0
    query_expansion: float = 0.0
    k_reciprocal: float = 0.0


def likeness(
    asked: Described,
    others: Described,
    weighing: Weighing | None = None,
    left_out: NDArray[np.bool_] | None = None,
) -> Scores:
    """Likeness of every figure asked to every other one, float32, asked x others.

    weighing: None for the plain inner products of vectors. left_out: asked x others, which are not
    to be found, such as the figure that asks itself; their likeness is LEFT_OUT.
    """
    scaled = asked.vectors if weighing is None else asked.vectors * weighing.scales
    products = np.asarray(scaled @ others.vectors.T, np.float32)
    if left_out is not None:
        products[left_out] = LEFT_OUT
    if weighing is None or not len(others):
        return products
    scores = _by_local_features(asked, others, weighing, products)

    def to_nearest(_: NDArray[np.int64], nearest: NDArray[np.int64]) -> Scores:
        different, which = np.unique(nearest, return_inverse=True)
        found = (others.vectors[different] * weighing.scales) @ others.vectors.T
        return np.asarray(found, np.float32)[which]

    def among(_: int, best: NDArray[np.int64]) -> Scores:
        own = others.vectors[best]
        return np.asarray((own * weighing.scales) @ own.T, np.float32)

    scores = expanded(scores, _each(asked, weighing.query_expansion), to_nearest)
    return k_reciprocal_reranked(scores, _each(asked, weighing.k_reciprocal), products, among)


def _by_local_features(
    asked: Described, others: Described, weighing: Weighing, products: Scores
) -> Scores:
    """The likeness of vectors with that of local features mixed in, where there are any."""
    own, known = asked.local_features, others.local_features
    if own is None or known is None:
        return products
    weights = _each(asked, weighing.local_features)
    return reranked(
        products, weights, weighing.reranked, lambda row, best: matching(own[row], known[best])
    )


def _each(asked: Described, weight: float) -> NDArray[np.float32]:
    return np.full(len(asked), weight, np.float32)
