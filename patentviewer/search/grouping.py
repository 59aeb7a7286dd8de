"""Figures to designs: scores of several views fused, the cut-off, and copies folded together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.index import Rows
from patentviewer.search.scores import Scores

SHARPNESS = np.float32(5)
"""How much the best matching views of a design decide: 0 would be the mean, large the maximum."""

LEAST_SHOWN = 12
"""Designs above the cut-off however little they stand out: a screen of cards."""

NEARNESS_OF_CUT = 0.5
"""Where the cut-off lies between a typical design (0) and the best hit (1)."""

_LOOKED_AT_FIRST = 256
"""Numbers of a vector by which most pictures are told from the copies of another."""

_FEW = 4
"""Pairs for each picture up to which they are compared one by one."""

_ROUNDING = 1e-4


@dataclass(frozen=True)
class Grouped:
    """Figures by design.

    designs: numbers of designs, rising. order: the figures' positions, those of one design
    together. starts: where each design begins in order. best: Q x designs, the best figure's
    likeness to each query figure.
    """

    designs: NDArray[np.int32]
    order: Rows
    starts: Rows
    best: Scores

    def figures(self, positions: Rows) -> tuple[Rows, Rows]:
        """Figures of some designs: the figures' positions, and whose they are (0..)."""
        ends = np.append(self.starts[1:], len(self.order))
        lengths = ends[positions] - self.starts[positions]
        owner = np.repeat(np.arange(len(positions), dtype=np.int64), lengths)
        within = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        return self.order[self.starts[positions][owner] + within], owner


def grouped(scores: Scores, design: NDArray[np.int32], order: Rows | None = None) -> Grouped:
    """Group figures by design.

    scores: Q x N likenesses of N figures to Q query figures. design: N, each figure's design.
    order: the figures' positions sorted by design, when it is known already.
    """
    if order is None:
        order = np.argsort(design, kind="stable")
    in_order = design[order]
    is_first = np.ones(len(order), np.bool_)
    is_first[1:] = in_order[1:] != in_order[:-1]
    starts = np.flatnonzero(is_first)
    if len(starts) == 0:
        return Grouped(in_order, order, starts, np.empty((len(scores), 0), np.float32))
    best = np.maximum.reduceat(scores[:, order], starts, axis=1)
    return Grouped(in_order[starts], order, starts, best)


def fused(best: Scores, weights: NDArray[np.float32]) -> Scores:
    """One likeness a design, of its best figures' for each figure of the query.

    best: Q x designs. weights: Q, over 0. Returns float32, designs: the soft maximum
    log(sum of w exp(s T)) / T with T = SHARPNESS, the weights summing to 1. It lies between the
    mean, which would rank a design low because it was published without some of the query's
    views, and the maximum, for which one chance likeness is enough. One figure's is its own.
    """
    if len(best) == 1:
        alone: Scores = best[0]
        return alone
    shares = weights / weights.sum()
    soft: Scores = np.log(shares @ np.exp(best * SHARPNESS)) / SHARPNESS
    return soft


def liked(fused_scores: Scores, likes: Scores, dislikes: Scores) -> Scores:
    """Likenesses pulled towards designs like those the user likes, away from the others.

    likes, dislikes: best likeness of every design to each liked (disliked) figure, L x designs.
    Rocchio's formula, on likenesses instead of vectors, so that it works for several views:
    (q + 0.75 mean(likes) - 0.25 mean(dislikes)) / the sum of the positive factors.
    """
    total = fused_scores.astype(np.float32)
    factor = 1.0
    if len(likes):
        total = total + 0.75 * likes.mean(axis=0)
        factor += 0.75
    if len(dislikes):
        total = total - 0.25 * dislikes.mean(axis=0)
    return np.asarray(total / np.float32(factor), np.float32)


def cut_off(ranked: Scores) -> int:
    """How many of the best likenesses, sorted downwards, stand out.

    Those nearer to the best one than to the median one: however large a collection and however
    hard a query, "show more" then begins where hits become ordinary. Never fewer than
    LEAST_SHOWN: where the query itself is in the collection, nothing else stands out beside it.
    """
    if len(ranked) <= LEAST_SHOWN:
        return len(ranked)
    best, typical = float(ranked[0]), float(np.median(ranked))
    limit = typical + NEARNESS_OF_CUT * (best - typical)
    return max(LEAST_SHOWN, int(np.count_nonzero(ranked >= limit)))


def folded(vectors: Vectors, scales: NDArray[np.float32], cosine: float) -> Rows:
    """Which of the ranked pictures each one repeats: an earlier one's position, or its own.

    vectors: ranked pictures, N x D. scales: factor of each dimension. cosine: from which two
    pictures count as the same.
    """
    count = len(vectors)
    owner = np.arange(count, dtype=np.int64)
    if count < 2:
        return owner
    is_same = _are_same(vectors, scales, cosine)
    for position in np.flatnonzero(is_same.any(axis=1)):
        for earlier in np.flatnonzero(is_same[position]):
            if owner[earlier] == earlier:
                owner[position] = earlier
                break
    return owner


def _are_same(vectors: Vectors, scales: NDArray[np.float32], cosine: float) -> NDArray[np.bool_]:
    """Which vectors are as like as that to which earlier ones, N x N.

    Pairs are told apart by the numbers that count most: what the others can add to an inner product
    is at most the product of their lengths (Cauchy and Schwarz). What is left is compared whole.
    """
    heaviest = np.sort(np.argsort(-scales, kind="stable")[:_LOOKED_AT_FIRST])
    # Mostly those of a descriptor, side by side.
    first, last = int(heaviest[0]), int(heaviest[-1]) + 1
    looked_at = slice(first, last) if last - first == len(heaviest) else heaviest
    some = vectors[:, looked_at] * np.sqrt(scales[looked_at])
    squares = np.square(vectors) @ scales - np.einsum("nd,nd->n", some, some)
    others = np.sqrt(np.maximum(squares, 0))
    most = some @ some.T + others[:, None] * others
    is_same: NDArray[np.bool_] = np.tril(most >= cosine - _ROUNDING, -1)
    one, other = np.nonzero(is_same)
    if len(one) > _FEW * len(vectors):
        return np.asarray(np.tril((vectors * scales) @ vectors.T >= cosine, -1), np.bool_)
    likeness = np.einsum("nd,nd->n", vectors[one] * scales, vectors[other])
    is_same[one, other] = likeness >= cosine
    return is_same
