"""Scores of figures for a query: which of them are in its ranking, and which are the best."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Scores: TypeAlias = NDArray[np.float32]
"""How alike figures are, -1 to 1, mostly Q x N: N figures to each of Q that ask."""

LEFT_OUT = -3.0
"""Score of figures that are not to be found."""


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
