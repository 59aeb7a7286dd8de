"""Likeness by neighbours: what is like the figures nearest to a query is a little like the query.

A design that shares little with the one drawing that asks often shares more with the figures that
were found first. That is average query expansion (Chum et al. 2007), with the likeness to the
neighbours added instead of their vectors, so that what the query itself was found like stays.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

NEAREST = 2
"""Figures asked with the query; with three, what stands first is less often right."""

LEAST = -1.5
"""Likeness below which a figure is out of the ranking."""

Scores = NDArray[np.float32]


def widened(
    scores: Scores,
    weights: NDArray[np.float32],
    by_neighbours: Callable[[int, NDArray[np.int64]], Scores],
) -> Scores:
    """Scores (Q x N) with the likeness to the NEAREST figures of each row mixed in.

    weights: Q, of that likeness where the score has weight 1. by_neighbours: gives, for a row and
    some of the N, the best first, their likeness to all of the N (float32, some x N). What scores
    below LEAST is out of the ranking: it is no neighbour and stays where it is. Returns
    float32, Q x N: (score + w mean likeness) / (1 + w).
    """
    result = np.array(scores, np.float32)
    for row in np.flatnonzero(weights > 0).tolist():
        is_in = scores[row] > LEAST
        nearest = _nearest(scores[row])
        nearest = nearest[is_in[nearest]]
        if not len(nearest):
            continue
        found = by_neighbours(row, nearest).mean(axis=0)
        mixed = (scores[row] + weights[row] * found) / (1 + weights[row])
        result[row] = np.where(is_in, mixed, scores[row])
    return result


def _nearest(scores: Scores) -> NDArray[np.int64]:
    """The NEAREST best of N, the best first; of those that are level the first of the N."""
    if len(scores) > NEAREST:
        limit = np.partition(scores, -NEAREST)[-NEAREST]
        held = np.flatnonzero(scores >= limit)
    else:
        held = np.arange(len(scores))
    return held[np.argsort(-scores[held], kind="stable")][:NEAREST].astype(np.int64)
