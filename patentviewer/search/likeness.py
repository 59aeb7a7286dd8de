"""How alike figures are, of all that the model says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.neighbours import widened
from patentviewer.search.places import Places, matching, reranked
from patentviewer.search.reciprocity import reciprocated
from patentviewer.search.scores import LEFT_OUT, Scores


@dataclass(frozen=True, eq=False)
class Described:
    """What the model says of N figures. vectors: N x D. places: N x P x E, or None without any."""

    vectors: Vectors
    places: Places | None = None

    def __len__(self) -> int:
        return len(self.vectors)

    def __getitem__(self, rows: NDArray[Any] | slice) -> Described:
        places = None if self.places is None else self.places[rows]
        return Described(self.vectors[rows], places)

    @classmethod
    def joined(cls, parts: Sequence[Described]) -> Described:
        """Several of them, at least one, as one."""
        places = [part.places for part in parts if part.places is not None]
        return cls(
            np.concatenate([part.vectors for part in parts]),
            np.concatenate(places) if len(places) == len(parts) else None,
        )


@dataclass(frozen=True, eq=False)
class Weighing:
    """How likeness is made of what the model says.

    scales: factor of each dimension of a vector. places: weight of the likeness by places where
    that of the vectors is 1. reranked: how many of the nearest are looked at by places.
    neighbours: weight of the likeness to the nearest figures where the rest is 1. reciprocity: the
    same of the neighbours that figures share.
    """

    scales: NDArray[np.float32]
    places: float = 0.0
    reranked: int = 0
    neighbours: float = 0.0
    reciprocity: float = 0.0


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
    scores = _by_places(asked, others, weighing, products)

    def by_neighbours(_: NDArray[np.int64], nearest: NDArray[np.int64]) -> Scores:
        different, which = np.unique(nearest, return_inverse=True)
        found = (others.vectors[different] * weighing.scales) @ others.vectors.T
        return np.asarray(found, np.float32)[which]

    def among(_: int, best: NDArray[np.int64]) -> Scores:
        own = others.vectors[best]
        return np.asarray((own * weighing.scales) @ own.T, np.float32)

    scores = widened(scores, _each(asked, weighing.neighbours), by_neighbours)
    return reciprocated(scores, _each(asked, weighing.reciprocity), products, among)


def _by_places(asked: Described, others: Described, weighing: Weighing, products: Scores) -> Scores:
    """The likeness of vectors with that of places mixed in, where there are any."""
    own, known = asked.places, others.places
    if own is None or known is None:
        return products
    weights = _each(asked, weighing.places)
    return reranked(
        products, weights, weighing.reranked, lambda row, best: matching(own[row], known[best])
    )


def _each(asked: Described, weight: float) -> NDArray[np.float32]:
    return np.full(len(asked), weight, np.float32)
