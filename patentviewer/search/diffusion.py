"""Diffusion: likeness flows from a query to what it is like, and on to what that is like.

Two views of a design may share little and yet both be like a third view of it. Here the figures
found first are the nodes of a graph in which each is joined to those that are among its nearest as
it is among theirs, and what the query gives out is spread over it until it settles (Zhou, Weston
et al. 2004, "Learning with Local and Global Consistency"; for retrieval Donoser and Bischof 2013;
Iscen, Tolias et al. 2017). Nothing is prepared beforehand: the graph is made of a query's hundred.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.scores import Among, Scores, mixed_among_best

AMONG = 200
"""How many of the figures found first are looked at."""

NEAREST = 7
"""How many of AMONG are the nearest of a figure, and in proportion of fewer; where that is none,
nothing is spread. With 5 or 8 less is found."""

POWER = 3
"""Of a likeness: how strongly it joins two figures."""

KEPT_ON = 0.9
"""Part of what a figure receives that it passes on."""


def diffused(scores: Scores, weights: NDArray[np.float32], among: Among) -> Scores:
    """Scores (Q x N) with what diffusion among a query and its best AMONG gives mixed in.

    weights: Q, of that (0 to 1, the most that any figure receives being 1) where the score has
    weight 1. among: likeness between each two of some of the N for a row, the best first (float32,
    n x n). All others receive nothing. Where too few are in the ranking, scores stay as they are;
    what is out of it stays where it is. Returns float32, Q x N: (score + w share) / (1 + w).
    """

    def received(row: int, found: NDArray[np.int64], nearest: int) -> Scores:
        return _received(scores[row, found], among(row, found), nearest)

    return mixed_among_best(scores, weights, AMONG, NEAREST, received)


def _received(asked: Scores, between: Scores, nearest: int) -> Scores:
    """What n figures receive of what one gives out, the most being 1; zeros if it has no neighbour.

    asked: n, the likeness of the one to them. between: n x n, theirs to each other. nearest: how
    many may be neighbours of a figure, at least 1. Solves (1 - a S) f = y, where S is the matrix
    of joints with both sides' sums taken out and y gives out at the query alone.
    """
    count = len(asked) + 1
    likeness = np.full((count, count), -np.inf, np.float32)
    likeness[0, 1:] = likeness[1:, 0] = asked
    likeness[1:, 1:] = between
    np.fill_diagonal(likeness, -np.inf)
    least = np.partition(likeness, -nearest, axis=1)[:, -nearest]
    is_near = likeness >= least[:, None]
    joined = np.nonzero(is_near & is_near.T)
    joints = np.zeros_like(likeness)
    joints[joined] = np.maximum(likeness[joined], 0) ** np.float32(POWER)
    sums = np.sqrt(np.maximum(joints.sum(axis=1), 1e-9))
    flow = np.eye(count, dtype=np.float32) - np.float32(KEPT_ON) * joints / sums[:, None] / sums
    source = np.zeros(count, np.float32)
    source[0] = 1
    received = np.linalg.solve(flow, source)[1:]
    most = received.max()
    if most <= 0:
        return np.zeros(len(asked), np.float32)
    return np.asarray(np.clip(received / most, 0, 1), np.float32)
