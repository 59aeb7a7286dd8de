"""Query expansion: what is like the figures nearest to a query is a little like the query.

Another view of a design may share little with the query, and more with the figures found first. So
those are asked too, as in average query expansion (Chum et al. 2007). Their likeness is added
instead of their vectors, so that the query's own likeness still counts.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.scores import (
    COMPARED,
    Scores,
    are_ranked,
    best,
    best_together,
    mixed,
    of_all,
)

NEAREST = 2
"""How many of the figures found first are asked; with three the first hit is less often right."""

_BLOCK = 64
"""Queries that are expanded together."""

ToNearest = Callable[[list[int], list[NDArray[np.int64]], NDArray[np.int64] | None], Scores]
"""Gives, for M of the queries and the nearest figures of each, how like these are on the average to
some of the N with the query's weights (rising, None for all): float32, M x as many."""


def expanded(scores: Scores, weights: NDArray[np.float32], to_nearest: ToNearest) -> Scores:
    """Add to each query's scores the likeness to the NEAREST figures that it found.

    scores: Q x N, of N figures for Q queries. weights: Q, how much that likeness counts where the
    score counts 1. Figures that are left out are not asked, and stay left out; those after the best
    COMPARED are not compared and get the mean of the last of these. Returns float32, Q x N:
    (score + w mean likeness) / (1 + w).
    """
    result = np.array(scores, np.float32)
    # A row without a figure in the ranking has no neighbour, and nothing to mix in.
    asked = np.flatnonzero((weights > 0) & are_ranked(scores).any(axis=1))
    for start in range(0, len(asked), _BLOCK):
        rows = asked[start : start + _BLOCK]
        nearest = [best(scores[row], NEAREST) for row in rows.tolist()]
        if scores.shape[1] <= COMPARED:
            mean = to_nearest(rows.tolist(), nearest, None)
        else:
            compared, together = best_together(scores[rows], COMPARED)
            found = to_nearest(rows.tolist(), nearest, together)
            mean = of_all(scores[rows], compared, found, together)
        result[rows] = mixed(scores[rows], weights[rows, None], mean)
    return result
