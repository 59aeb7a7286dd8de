"""Query expansion: what is like the figures nearest to a query is a little like the query.

A design that shares little with the one drawing that asks often shares more with the figures that
were found first. That is average query expansion (Chum et al. 2007), with the likeness to the
neighbours added instead of their vectors, so that what the query itself was found like stays.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.scores import Scores, are_ranked, best, mixed

NEAREST = 2
"""Figures asked with the query; with three, what stands first is less often right."""

_BLOCK = 64
"""Rows whose neighbours are asked together."""


def expanded(
    scores: Scores,
    weights: NDArray[np.float32],
    to_nearest: Callable[[NDArray[np.int64], NDArray[np.int64]], Scores],
) -> Scores:
    """Scores (Q x N) with the likeness to the NEAREST figures of each row mixed in.

    weights: Q, of that likeness where the score has weight 1. to_nearest: gives, for M of the
    rows and as many of the N, the likeness of each of these, as that row weighs it, to all of the N
    (float32, M x N). What is out of the ranking is no neighbour and stays where it is. Returns
    float32, Q x N: (score + w mean likeness) / (1 + w).
    """
    result = np.array(scores, np.float32)
    # A row without a figure in the ranking has no neighbour, and nothing to mix in.
    asked = np.flatnonzero((weights > 0) & are_ranked(scores).any(axis=1))
    for start in range(0, len(asked), _BLOCK):
        rows = asked[start : start + _BLOCK]
        nearest = [best(scores[row], NEAREST) for row in rows.tolist()]
        counts = np.array([len(own) for own in nearest], np.int64)
        found = to_nearest(np.repeat(rows, counts), np.concatenate(nearest))
        starts = np.cumsum(counts) - counts
        sums = np.add.reduceat(found, starts, axis=0)
        mean = np.asarray(sums / counts[:, None].astype(np.float32), np.float32)
        result[rows] = mixed(scores[rows], weights[rows, None], mean)
    return result
