"""K-reciprocal re-ranking: two figures belong together that have the same figures near them.

A figure may be near the query while many others are nearer to that figure; then it says little. So
two figures count as neighbours only if each is among the k nearest of the other, and two figures
are alike as far as they have the same neighbours. The method is that of Zhong, Zheng, Cao and Li
2017, "Re-ranking Person Re-identification with k-reciprocal Encoding", with two changes that rank
drawings better: only the figures found first are looked at, and every neighbour counts the same.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.scores import Among, Scores, mixed_among_best

AMONG = 100
"""How many of the figures found first are looked at."""

NEAREST = 6
"""k, where AMONG figures are looked at, and proportionally less where there are fewer; where it
comes to 0 this stage changes nothing. With 4 or 8 less is found."""


def k_reciprocal_reranked(
    scores: Scores, weights: NDArray[np.float32], products: Scores, among: Among
) -> Scores:
    """Rank the AMONG best figures of each query again by the neighbours they share with it.

    scores: Q x N, of N figures for Q queries. weights: Q, how much the part of shared neighbours (0
    to 1) counts where the score counts 1. products: Q x N, the likeness of vectors alone. among:
    gives, for a query and some of the N, that likeness between each two of them (float32, n x n,
    the best first). All other figures share nothing. Where too few are in the ranking, scores stay
    as they are; figures that are left out stay so. Returns float32, Q x N:
    (score + w shared) / (1 + w).
    """

    def shared(row: int, found: NDArray[np.int64], nearest: int) -> Scores:
        return _shared(products[row, found], among(row, found), nearest)

    return mixed_among_best(scores, weights, AMONG, NEAREST, shared)


def _shared(asked: Scores, products: Scores, nearest: int) -> Scores:
    """Part of their neighbours that one figure and n others have in common, 0 to 1.

    asked: n, the likeness of the one to them. products: n x n, theirs to each other. nearest:
    how many may be neighbours of a figure, at least 1. The Jaccard index of the shares that
    neighbours have, each figure's taken together with those of the figure nearest to it, which
    evens out who has few.
    """
    among_themselves = np.array(products, np.float32)
    np.fill_diagonal(among_themselves, -np.inf)
    least = _nth_best(among_themselves, nearest)
    is_near = among_themselves >= least[:, None]
    are_mutual = is_near & is_near.T
    np.fill_diagonal(are_mutual, val=True)
    shares = are_mutual / are_mutual.sum(axis=1, keepdims=True, dtype=np.float32)
    is_own = (asked >= _nth_best(asked[None], nearest)) & (asked >= least)
    own = is_own / np.float32(max(1, is_own.sum()))
    others = (shares + shares[among_themselves.argmax(axis=1)]) / 2
    common = np.minimum((own + shares[asked.argmax()]) / 2, others).sum(axis=1)
    # A sum of shares may be a rounding error over 1.
    jaccard: Scores = np.minimum(common / (2 - common), 1)
    return jaccard


def _nth_best(scores: Scores, nth: int) -> Scores:
    best: Scores = np.partition(scores, -nth, axis=1)[:, -nth]
    return best
