"""The figures of two designs are paired: front with front, side with side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.assignment import assign
from patentviewer.compare.shape import likeness, shape_of
from patentviewer.model.documents import Figure, View
from patentviewer.model.pairing import Pair, Pairing

_SAME_VIEW = 1.0
_KIN_VIEW = 0.55
_UNKNOWN_VIEW = 0.25
_OTHER_VIEW = 0.0
_VIEW_WEIGHT = 0.6
_ORDER_WEIGHT = 0.004
_LEAST = 0.12

_KIN: tuple[frozenset[View], ...] = (
    frozenset({View.LEFT, View.RIGHT, View.SIDE}),
    frozenset({View.FRONT, View.REAR}),
    frozenset({View.TOP, View.BOTTOM}),
    frozenset({View.PERSPECTIVE, View.IN_USE, View.EXPLODED}),
)
"""Views from kindred sides: the better partners when the same view is missing."""


def pair(
    left: Sequence[Figure],
    right: Sequence[Figure],
    *,
    embeddings: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
    fixed: Mapping[int, int | None] | None = None,
) -> Pairing:
    """Pair the figures of two designs so that the whole fits best.

    embeddings: what the model made of the figures (figures x dimensions of length 1, of left and of
    right), where they are at hand; otherwise the drawings' shapes are compared. fixed: pairs
    set by hand, left to right; None as the right one keeps a figure without partner.
    """
    chosen = dict(fixed or {})
    scores = pair_scores(left, right, embeddings)
    free_left = [number for number in range(len(left)) if number not in chosen]
    taken = {number for number in chosen.values() if number is not None}
    free_right = [number for number in range(len(right)) if number not in taken]
    pairs = [
        Pair(mine, theirs, float(scores[mine, theirs]), by_hand=True)
        for mine, theirs in chosen.items()
        if theirs is not None
    ]
    for row, column in assign(-scores[np.ix_(free_left, free_right)]):
        mine, theirs = free_left[row], free_right[column]
        if scores[mine, theirs] >= _LEAST:
            pairs.append(Pair(mine, theirs, float(scores[mine, theirs])))
    pairs.sort(key=lambda found: found.left)
    paired_left = {found.left for found in pairs}
    paired_right = {found.right for found in pairs}
    return Pairing(
        tuple(pairs),
        tuple(number for number in range(len(left)) if number not in paired_left),
        tuple(number for number in range(len(right)) if number not in paired_right),
    )


def pair_scores(
    left: Sequence[Figure],
    right: Sequence[Figure],
    embeddings: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
) -> NDArray[np.float64]:
    """How well each left figure goes with each right one: left x right, 0 to 1.

    Views that are known count most. Of equal ones the more alike drawings go together, and
    between those the order in the documents decides.
    """
    if not left or not right:
        return np.zeros((len(left), len(right)))
    if embeddings is None:
        shapes = [np.stack([shape_of(one.picture) for one in side]) for side in (left, right)]
        alike = likeness(shapes[0], shapes[1]).astype(np.float64)
    else:
        alike = np.clip(embeddings[0] @ embeddings[1].T, 0, 1).astype(np.float64)
    views = np.array([[_view_score(mine.view, theirs.view) for theirs in right] for mine in left])
    place_left = np.linspace(0, 1, len(left))[:, None]
    place_right = np.linspace(0, 1, len(right))[None, :]
    order = 1 - np.abs(place_left - place_right)
    total = _VIEW_WEIGHT * views + (1 - _VIEW_WEIGHT) * alike + _ORDER_WEIGHT * order
    return np.clip(total / (1 + _ORDER_WEIGHT), 0, 1)


def _view_score(left: View, right: View) -> float:
    if View.UNKNOWN in (left, right):
        return _UNKNOWN_VIEW
    if left == right:
        return _SAME_VIEW
    if any(left in kin and right in kin for kin in _KIN):
        return _KIN_VIEW
    return _OTHER_VIEW
