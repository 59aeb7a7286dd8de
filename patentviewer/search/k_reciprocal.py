"""K-reciprocal re-ranking: two figures belong together that have the same figures near them.

One figure is often near another that has many nearer ones; that says little. Here figures are
neighbours only if each is among the nearest of the other, and two figures are alike as far as they
have the same neighbours (Zhong, Zheng, Cao and Li 2017,
"Re-ranking Person Re-identification with k-reciprocal Encoding"), among the figures found first
instead of all, and with every neighbour counted alike, which ranks drawings better.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.scores import Scores, best, mixed

AMONG = 100
"""How many of the figures found first are looked at."""

NEAREST = 6
"""How many of AMONG are the nearest of a figure, and in proportion of fewer; where that is none,
shared neighbours say nothing. With 4 or 8 less is found."""


def k_reciprocal_reranked(
    scores: Scores,
    weights: NDArray[np.float32],
    products: Scores,
    among: Callable[[int, NDArray[np.int64]], Scores],
) -> Scores:
    """Scores (Q x N) with the neighbours that a query and its best AMONG share mixed in.

    weights: Q, of that likeness (0 to 1) where the score has weight 1. products: Q x N, plain
    likeness of figures. among: gives the same for a row between each two of some of the N, the
    best first (float32, n x n). All the others share nothing. Where too few are in the ranking,
    scores stay as they are; what is out of it stays where it is. Returns float32, Q x N:
    (score + w likeness) / (1 + w).
    """
    result = np.array(scores, np.float32)
    for row in np.flatnonzero(weights > 0).tolist():
        found = best(scores[row], AMONG)
        nearest = len(found) * NEAREST // AMONG
        if not nearest:
            continue
        shared = np.zeros(len(result[row]), np.float32)
        shared[found] = _shared(products[row, found], among(row, found), nearest)
        result[row] = mixed(scores[row], weights[row], shared)
    return result


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
