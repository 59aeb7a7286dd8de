"""Scores of figures for a query: which of them are in its ranking, and which are the best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors

Scores: TypeAlias = NDArray[np.float32]
"""How alike figures are, -1 to 1, mostly Q x N: N figures to each of Q that ask."""

Among: TypeAlias = Callable[[int, NDArray[np.int64]], Scores]
"""Likeness of vectors between each two of some figures, for a row: float32, n x n."""

LEFT_OUT = -3.0
"""Score of figures that are not to be found."""

COMPARED = 512
"""How many of the figures found first are compared once more where a stage asks what else they are
like; the others change places no more. With 192 of 1,551 compared in query expansion, sheets of
whole patents find their own as with all of them (mAP 0.805 and 0.806, recall at ten 0.980 and
0.979), and articles of their kind too (P@10 0.524 both times); with 512 of 2,008 none of 1,956 that
ask finds its own design's figures in another order."""

_LAST = 4
"""The last of COMPARED, one in so many: who is farther counts for as like as these are."""


def between_each_two(vectors: Vectors, scales: NDArray[np.float32]) -> Scores:
    """Likeness of each two of some vectors (n x D) with these scales (D, none under 0); n x n."""
    counts: NDArray[np.bool_] = scales > 0
    if not counts.all():
        vectors, scales = vectors[:, counts], scales[counts]
    scaled = vectors * np.sqrt(scales)
    # The same matrix on both sides is half of the work.
    return np.asarray(scaled @ scaled.T, np.float32)


def are_ranked(scores: Scores) -> NDArray[np.bool_]:
    """Which scores are of figures that may be found; the others stay where they are."""
    ranked: NDArray[np.bool_] = scores > LEFT_OUT / 2
    return ranked


def mixed(scores: Scores, weight: float | Scores, likeness: Scores) -> Scores:
    """(score + weight x likeness) / (1 + weight); what is out of the ranking stays where it is.

    All of one shape, or of shapes that numpy broadcasts. Returns float32.
    """
    together = (scores + weight * likeness) / (1 + weight)
    return np.where(are_ranked(scores), together, scores).astype(np.float32, copy=False)


def best(scores: Scores, count: int) -> NDArray[np.int64]:
    """The ``count`` best of N in the ranking, the best first; of those level the first of N."""
    is_held = are_ranked(scores)
    if len(scores) > count:
        is_held &= scores >= np.partition(scores, -count)[-count]
    held = np.flatnonzero(is_held)
    return held[np.argsort(-scores[held], kind="stable")][:count].astype(np.int64)


def mixed_among_best(
    scores: Scores,
    weights: NDArray[np.float32],
    most: int,
    nearest: int,
    share: Callable[[int, NDArray[np.int64], int], Scores],
) -> Scores:
    """Scores (Q x N) with what the best figures of each row share with it mixed in.

    weights: Q, of that where the score has weight 1. most: how many of the best are looked at.
    nearest: how many of so many are the neighbours of a figure, and in proportion of fewer; a row
    where that is none stays as it is. share: for a row, its best figures and the number of
    neighbours what each of them has (n). All others have 0. Returns float32, Q x N.
    """
    result = np.array(scores, np.float32)
    for row in np.flatnonzero(weights > 0).tolist():
        found = best(scores[row], most)
        neighbours = len(found) * nearest // most
        if not neighbours:
            continue
        shared = np.zeros(len(result[row]), np.float32)
        shared[found] = share(row, found, neighbours)
        result[row] = mixed(scores[row], weights[row], shared)
    return result


def best_together(scores: Scores, count: int) -> tuple[list[NDArray[np.int64]], NDArray[np.int64]]:
    """The ``count`` best of more of each row, and those of all rows together, each once; rising."""
    compared = [_best_and_level(row, count) for row in scores]
    return compared, different(np.concatenate(compared))


def _best_and_level(scores: Scores, count: int) -> NDArray[np.int64]:
    """The ``count`` best of more in the ranking, rising, with all level with the last of them."""
    least = np.partition(scores, -count)[-count]
    return np.flatnonzero((scores >= least) & are_ranked(scores))


def of_all(
    scores: Scores,
    compared: Sequence[NDArray[np.int64]],
    found: Scores,
    together: NDArray[np.int64],
) -> Scores:
    """Likeness of all (M x N), given that of those together; each row has its own compared."""
    result = np.empty_like(scores)
    for row, own in enumerate(compared):
        likeness = found[row, np.searchsorted(together, own)]
        last = max(1, len(own) // _LAST)
        result[row] = likeness[np.argpartition(scores[row, own], last - 1)[:last]].mean()
        result[row, own] = likeness
    return result


def different(rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Some whole numbers, rising, each once: `np.unique` takes five times as long for thousands."""
    rising = np.sort(rows)
    is_first = np.ones(len(rising), np.bool_)
    np.not_equal(rising[1:], rising[:-1], out=is_first[1:])
    return rising[is_first]
