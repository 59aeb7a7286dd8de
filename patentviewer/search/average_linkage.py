"""Average linkage: two sets of figures are as alike as all of their pairs are on the average.

A design is like a query because a figure of it is like one of the query's; that finds the very
design, whose views are alike one by one. What kind of article two designs are is said by all their
figures together: a plain end view looks like the end of many things. So where several drawings ask,
the mean likeness of kind of all pairs of figures counts too (the group average of cluster analysis,
Sokal and Michener 1958).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.grouping import Grouped
from patentviewer.search.scores import Scores, are_ranked


def linked(scores: Scores, products: Scores, grouped: Grouped, weight: float) -> Scores:
    """Likeness of designs with the mean likeness of their figures mixed in.

    scores: of the designs of grouped. products: N, of the figures to the middle of the query's;
    LEFT_OUT for those that may not be found. weight: of the mean where the scores have 1. Designs
    that are left out stay so. Returns float32: (score + w mean) / (1 + w).
    """
    together = (scores + np.float32(weight) * means(products, grouped)) / np.float32(1 + weight)
    return np.asarray(np.where(are_ranked(scores), together, scores), np.float32)


def means(products: Scores, grouped: Grouped) -> Scores:
    """The mean of the products of each design's figures, of those that may be found; 0 of none."""
    counts = are_ranked(products)[grouped.order]
    sums = np.add.reduceat(np.where(counts, products[grouped.order], 0), grouped.starts)
    there = np.add.reduceat(counts.astype(np.float32), grouped.starts)
    return np.asarray(sums / np.maximum(there, 1), np.float32)


def middle(vectors: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """The weighted mean of vectors, V x D, as one row."""
    return np.asarray((weights / weights.sum())[None] @ vectors, np.float32)
