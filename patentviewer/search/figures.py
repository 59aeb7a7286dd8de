"""What the ranker needs of the figures that it ranks, and figures in memory that give it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.described import Described
from patentviewer.search.index import Rows
from patentviewer.search.local_features import LocalFeatures
from patentviewer.search.scores import Scores, between_each_two


class Figures(Protocol):
    """The N figures that are ranked, of one collection or of several, by position."""

    @property
    def figure_design(self) -> NDArray[np.int32]:
        """The number of each figure's design, N."""

    @property
    def by_design(self) -> Rows:
        """Every position, those of one design together."""

    @property
    def is_exact(self) -> bool:
        """Whether all vectors are compared with a query, or the nearest alone."""

    def nearest(self, vectors: Vectors, count: int, allowed: NDArray[np.bool_] | None) -> Rows:
        """Positions of the count nearest figures of each of V vectors (V x D), each once.

        Of several collections, so many of each. allowed: which may be found, N.
        """

    def of_designs(self, designs: Rows) -> Rows:
        """Positions of all the figures of some designs, rising."""

    def scores(self, vectors: Vectors, rows: Rows | None, *, roughly: bool = False) -> Scores:
        """Inner products of vectors (V x D) with those at rows, or of all: V x rows.

        roughly: those of the best may be as inexact as those of others.
        """

    def vectors(self, rows: Rows, dimensions: int) -> Vectors:
        """Vectors at some positions, rows x dimensions."""

    def roughly_between(self, rows: Rows, scales: NDArray[np.float32]) -> Scores:
        """Likeness of each two figures at some positions, n x n, not nearer than can be had soon.

        scales: factor of each dimension, one for all those of a descriptor.
        """

    def local_features(self, rows: Rows, count: int, size: int) -> LocalFeatures:
        """Local features at some positions, rows x count x size; empty where none are kept."""


@dataclass(frozen=True, eq=False)
class Held:
    """Figures in memory, as measurements rank them.

    described: of N figures. figure_design: N, the number of each one's design.
    """

    described: Described
    figure_design: NDArray[np.int32]
    is_exact: bool = True

    @cached_property
    def by_design(self) -> Rows:
        """The positions of all figures, those of one design together."""
        return np.argsort(self.figure_design, kind="stable")

    def nearest(self, vectors: Vectors, count: int, allowed: NDArray[np.bool_] | None) -> Rows:
        """Positions of the count nearest figures of each of some vectors, each once."""
        rows = np.arange(len(self.described)) if allowed is None else np.flatnonzero(allowed)
        if len(rows) <= count:
            return rows
        found = np.argpartition(self.scores(vectors, rows), -count, axis=1)[:, -count:]
        return rows[np.unique(found)]

    def of_designs(self, designs: Rows) -> Rows:
        """Positions of all the figures of some designs, rising."""
        return np.flatnonzero(np.isin(self.figure_design, designs))

    def scores(
        self,
        vectors: Vectors,
        rows: Rows | None,
        *,
        roughly: bool = False,  # noqa: ARG002 - all are exact
    ) -> Scores:
        """Inner products of vectors (V x D) with figures at rows, or all; float32, V x rows."""
        own = self.described.vectors
        return np.asarray(vectors @ (own if rows is None else own[rows]).T, np.float32)

    def vectors(self, rows: Rows, dimensions: int) -> Vectors:  # noqa: ARG002 - all of them
        """Vectors at some positions, rows x D; dimensions is not needed here."""
        return self.described.vectors[rows]

    def roughly_between(self, rows: Rows, scales: NDArray[np.float32]) -> Scores:
        """Likeness of each two figures at some positions, n x n."""
        return between_each_two(self.described.vectors[rows], scales)

    def local_features(self, rows: Rows, count: int, size: int) -> LocalFeatures:
        """Local features at some positions; empty ones where the model gave none."""
        held = self.described.local_features
        return np.zeros((len(rows), count, size), np.int8) if held is None else held[rows]
