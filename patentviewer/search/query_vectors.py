"""What is asked of the ranker: a query as the model sees it, and what it wants beside likeness."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search import average_linkage
from patentviewer.search.described import Described, Weighing
from patentviewer.search.index import Rows


@dataclass(frozen=True, eq=False)
class QueryVectors:
    """What the model says of V variants (turned, mirrored) of a query's Q figures.

    owner: V, each variant's figure. is_mirrored: V. weights: Q, over 0, how much each figure
    counts. weighings: Q, how likeness to each is made. are_sketches: Q.
    """

    described: Described
    owner: NDArray[np.int64]
    is_mirrored: NDArray[np.bool_]
    weights: NDArray[np.float32]
    weighings: tuple[Weighing, ...]
    are_sketches: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.weights)

    @classmethod
    def plain(cls, described: Described, weighing: Weighing) -> QueryVectors:
        """A query of figures as they are: no variants, all of weight 1, none a sketch."""
        count = len(described)
        return cls(
            described,
            np.arange(count, dtype=np.int64),
            np.zeros(count, np.bool_),
            np.ones(count, np.float32),
            (weighing,) * count,
            np.zeros(count, np.bool_),
        )

    def of_figure(self, figure: int) -> QueryVectors:
        """The same query with one of its figures alone. figure: its position, from 0."""
        own = np.flatnonzero(self.owner == figure)
        one = slice(figure, figure + 1)
        return QueryVectors(
            self.described[own],
            np.zeros(len(own), np.int64),
            self.is_mirrored[own],
            self.weights[one],
            self.weighings[one],
            self.are_sketches[one],
        )

    @cached_property
    def scales(self) -> NDArray[np.float32]:
        """Factor of each dimension for each figure, Q x D."""
        return np.stack([weighing.scales for weighing in self.weighings]).astype(np.float32)

    @cached_property
    def vectors(self) -> Vectors:
        """Vectors of the variants, scaled, V x D."""
        return self.described.vectors * self.scales[self.owner]

    @cached_property
    def instead(self) -> list[Vectors]:
        """The same by the weights that may count instead, each V x D; none where none follow.

        By those that count for other figures, then, where that differs, for figures by another
        hand.
        """
        following = [weighing.adapting for weighing in self.weighings]
        instead = [
            weighing.scales if one is None else one.instead
            for weighing, one in zip(self.weighings, following, strict=True)
        ]
        redrawn = [
            other if one is None or one.redrawn is None else one.redrawn.instead
            for other, one in zip(instead, following, strict=True)
        ]
        is_known = any(one is not None and one.redrawn is not None for one in following)
        every = [instead] if any(following) else []
        every += [redrawn] if is_known else []
        return [
            np.asarray(self.described.vectors * np.stack(scales)[self.owner], np.float32)
            for scales in every
        ]

    @cached_property
    def middles(self) -> dict[str, Vectors]:
        """By stage that compares designs as wholes: the mean of what it compares, a row of D.

        Of the figures as they are, by their weights. Stages that do not count are not there.
        """
        one = self.weighings[0]
        compared = {"predicted_class": one.classes}
        if len(self) > 1:
            compared["average_linkage"] = one.linked
        first = np.searchsorted(self.owner, np.arange(len(self)))
        return {
            stage: average_linkage.middle(self.described.vectors[first] * factors, self.weights)
            for stage, factors in compared.items()
            if factors is not None and self.weight_of(stage) > 0
        }

    def weight_of(self, stage: str) -> float:
        """The weight of a stage for all the figures together."""
        return float(self.weights @ self.weights_of(stage) / self.weights.sum())

    def weights_of(self, stage: str) -> NDArray[np.float32]:
        """The weight of a stage ("local_features", ...) for each figure, Q."""
        return np.array([getattr(weighing, stage) for weighing in self.weighings], np.float32)


@dataclass(frozen=True, eq=False)
class Liked:
    """Figures that a user likes, or does not: positions, and numbers of whole designs."""

    rows: tuple[int, ...] = ()
    designs: Rows = field(default_factory=lambda: np.empty(0, np.int64))

    def __bool__(self) -> bool:
        return bool(self.rows) or bool(len(self.designs))


@dataclass(frozen=True, eq=False)
class Wishes:
    """What a query wants beside likeness.

    liked, disliked: what designs are pulled towards, and away from. class_weight: what full
    agreement of classes adds, 0 for no voting. own: numbers of the query's own designs, which do
    not vote. own_classes: the query's own class in each classification, "" where it is not known.
    """

    liked: Liked = Liked()
    disliked: Liked = Liked()
    class_weight: float = 0.0
    own: Rows = field(default_factory=lambda: np.empty(0, np.int64))
    own_classes: tuple[str, ...] = ()
