"""Calibration: fit a model's table from likeness to the chance of the very design, on real pairs.

A pair is a figure and a design: the figure's likeness to the design's best figure, itself left
out. The score is the part of the pairs of that likeness in which the design is the figure's own.
So 0.9 means: of ten designs that were this like a figure, nine were the very design; in a
collection with as many other designs as the pairs were taken from. Queries of several figures
get a table of their own, fitted on parts of designs that ask for the rest.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.described import Described, Weighing
from patentviewer.search.metrics import Labels
from patentviewer.search.ranker import likeness, likeness_of_designs
from patentviewer.search.scores import are_ranked

MOST_ASKED = 5000
"""Figures that ask, evenly spread over all, where there are more."""

LEAST_OWN_PAIRS = 120
"""Pairs of one design below which a table says nothing."""

_OWN_PAIRS_A_BIN = 25
_MOST_BINS = 24
POINTS = 16
"""Most points of a table."""

_SLOPE = 1e-3
"""Part of the score that rises evenly, so that more alike always means a higher score."""


def pairs(
    described: Described, designs: Labels, weighing: Weighing | None = None
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Every pair of a figure and a design.

    described: N figures. designs: N, each figure's. Returns the likeness of each pair and whether
    the design is the figure's own; designs without another figure than the asking one give none.
    """
    order = np.argsort(designs, kind="stable")
    described, designs = described[order], designs[order]
    keys, starts = np.unique(designs, return_index=True)
    own = np.searchsorted(keys, designs)
    likenesses: list[NDArray[np.float32]] = []
    is_own: list[NDArray[np.bool_]] = []
    every = np.arange(len(described))
    if len(every) > MOST_ASKED:
        every = np.linspace(0, len(described) - 1, MOST_ASKED).astype(np.int64)
    for start in range(0, len(every), 256):
        rows = every[start : start + 256]
        itself = rows[:, None] == np.arange(len(described))
        products = likeness(described[rows], described, weighing, itself)
        best = np.maximum.reduceat(products, starts, axis=1)
        same = own[rows, None] == np.arange(len(keys))
        is_pair = are_ranked(best)
        likenesses.append(best[is_pair])
        is_own.append(same[is_pair])
    return (
        np.concatenate([np.empty(0, np.float32), *likenesses]),
        np.concatenate([np.empty(0, np.bool_), *is_own]),
    )


def several_pairs(
    described: Described, designs: Labels, weighing: Weighing | None = None
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Pairs of some figures of a design, fused, and a design; see `pairs`.

    Of every design of four figures or more, from two to all but two ask for the rest, four times.
    """
    random = np.random.default_rng(0)
    asked = np.flatnonzero(np.bincount(designs) >= 4)
    if len(asked) > MOST_ASKED // 4:
        asked = random.choice(asked, MOST_ASKED // 4, replace=False)
    likenesses: list[NDArray[np.float32]] = []
    is_own: list[NDArray[np.bool_]] = []
    for design in np.repeat(asked, 4):
        own = np.flatnonzero(designs == design)
        query = random.choice(own, int(random.integers(2, len(own) - 1)), replace=False)
        asking = np.broadcast_to(
            np.isin(np.arange(len(designs)), query), (len(query), len(designs))
        )
        found, fused = likeness_of_designs(
            described[query], described, designs.astype(np.int32), weighing, asking
        )
        likenesses.append(fused)
        is_own.append(found == design)
    return (
        np.concatenate([np.empty(0, np.float32), *likenesses]),
        np.concatenate([np.empty(0, np.bool_), *is_own]),
    )


def fit(found: NDArray[np.float32], is_own: NDArray[np.bool_]) -> tuple[tuple[float, float], ...]:
    """A rising piecewise-linear table from likeness to score, for a model's manifest.

    Isotonic regression (pool adjacent violators) over bins of equal numbers of own pairs and
    over the tail of all pairs, each bin with one pair added that is half own, thinned to POINTS
    points. Raises ValueError without own pairs or without others.
    """
    if not is_own.any() or is_own.all():
        raise ValueError("a calibration needs pairs of one design and pairs of different ones")
    bins = int(np.clip(is_own.sum() // _OWN_PAIRS_A_BIN, 4, _MOST_BINS))
    # Own pairs are few and lie high; the tail of all pairs shows where the score begins to rise.
    tail = 1 - np.geomspace(1, max(1e-4, 20 / len(found)), bins)
    edges = np.unique(
        np.concatenate(
            [
                np.quantile(found[is_own], np.linspace(0, 1, bins + 1)),
                np.quantile(found, tail),
            ]
        )
    )
    positions = np.searchsorted(edges, found, side="right")
    count = np.bincount(positions, minlength=len(edges) + 1).astype(np.float64)
    owns = np.bincount(positions[is_own], minlength=len(edges) + 1).astype(np.float64)
    centre = np.bincount(positions, found, minlength=len(edges) + 1)
    is_used = count > 0
    x, y = _isotonic(
        centre[is_used] / count[is_used],
        (owns[is_used] + 0.5) / (count[is_used] + 1),
        count[is_used],
    )
    x = np.concatenate([[-1.0], x, [1.0]])
    y = np.concatenate([[0.0], y, [max(y[-1], 0.99)]])
    x, y = _thinned(x, y)
    y = (1 - _SLOPE) * y + _SLOPE * (x + 1) / 2
    return tuple((round(float(a), 4), round(float(b), 7)) for a, b in zip(x, y, strict=True))


def _isotonic(
    x: NDArray[np.float64], y: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The nearest rising sequence, by least squares; what it pools becomes one point."""
    pooled: list[NDArray[np.float64]] = []
    for point in np.stack([x, y, np.ones_like(x)], axis=1) * weights[:, None]:
        pooled.append(point)
        while len(pooled) > 1 and pooled[-2][1] / pooled[-2][2] >= pooled[-1][1] / pooled[-1][2]:
            last = pooled.pop()
            pooled[-1] = pooled[-1] + last
    sums = np.array(pooled)
    return sums[:, 0] / sums[:, 2], sums[:, 1] / sums[:, 2]


def _thinned(
    x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The points between which straight lines come nearest to all: the worst is added each time."""
    x, keep = np.unique(np.round(x, 4), return_index=True)
    y = y[keep]
    chosen = [0, len(x) - 1]
    while len(chosen) < min(POINTS, len(x)):
        error = np.abs(np.interp(x, x[chosen], y[chosen]) - y)
        worst = int(error.argmax())
        if error[worst] < 0.005:
            break
        chosen = sorted({*chosen, worst})
    return x[chosen], y[chosen]
