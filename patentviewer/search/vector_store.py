"""What a search asks of vectors, wherever they are kept.

The exact index in memory, the quantised one, one that is mapped from a file and an office's server
all answer the same few questions; whatever ranks knows none of them by name.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.index import Rows
from patentviewer.search.scores import Scores


class VectorStore(Protocol):
    """The vectors of one collection's figures, by position, from 0 to N - 1.

    Vectors are kept as the model gave them, D numbers each. Queries (Q x D, float32) come already
    multiplied by the weights of their descriptors, so that one store serves every weighting.
    """

    @property
    def stamp(self) -> str:
        """The model and preparation that made the vectors (Manifest.stamp)."""

    @property
    def ids(self) -> Rows:
        """The figures' rows in the catalogue, N, rising."""

    @property
    def alive(self) -> NDArray[np.bool_] | None:
        """Which positions may still be found, N; None for all of them."""

    @property
    def is_exact(self) -> bool:
        """Whether a search may compare every vector with its query.

        Where not, it asks for the nearest first and compares those.
        """

    def __len__(self) -> int:
        """N: how many positions there are, with those that may not be found any more."""

    def vectors(self, rows: Rows, *, roughly: bool = False) -> Vectors:
        """Vectors at some positions, in any order, each as often as it is named; rows x D.

        roughly: not nearer to what they are than can be had soon.
        """

    def roughly_between(self, rows: Rows, scales: NDArray[np.float32]) -> Scores:
        """Likeness of each two vectors at some positions, n x n, not nearer than can be had soon.

        scales: factor of each dimension, one for all those of a descriptor.
        """

    def scores(
        self, queries: Vectors, rows: Rows | None = None, *, roughly: bool = False
    ) -> Scores:
        """Inner products of queries with the vectors at rows, Q x rows; None for all of them.

        roughly: those of the best may be as inexact as those of others.
        """

    def nearest(
        self, queries: Vectors, count: int, allowed: NDArray[np.bool_] | None = None
    ) -> Rows:
        """Positions of the count nearest figures of each query, sorted, each position once.

        allowed: which positions may be found, N; as many are found as where all are allowed.
        """
