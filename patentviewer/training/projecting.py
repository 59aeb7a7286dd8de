"""Linear maps that are learned from drawings that ought to be alike, in closed form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Projection:
    """(x - mean) @ matrix; mean: F, matrix: F x D."""

    mean: Features
    matrix: Features

    def __call__(self, features: NDArray[np.floating]) -> Features:
        """features: N x F to N x D of length 1."""
        out = (features - self.mean) @ self.matrix
        return np.asarray(out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-12))


@dataclass(frozen=True, eq=False)
class Groups:
    """Features, and which of them ought to be alike.

    features: N x F. group: N whole numbers, a negative one for none. weight: of their spread
    against that of other Groups.
    """

    features: NDArray[np.floating]
    group: NDArray[np.int64]
    weight: float = 1.0


def alike(
    parts: Sequence[Groups],
    everything: NDArray[np.floating],
    dimensions: int,
    ridge: float = 1.0,
) -> Projection:
    """The map after which members of a group differ equally, and little, in every direction.

    Within-class covariance normalisation (Hatch et al. 2006): whitened by the covariance within
    groups, to which ``ridge`` times its mean variance is added; of the directions then left, the
    ``dimensions`` in which everything (M x F, typical drawings) varies most are kept.
    """
    mean = everything.mean(0, dtype=np.float64)
    scale = 1 / (everything.std(0, dtype=np.float64) + 1e-6).mean()
    count = everything.shape[1]
    within, total = np.zeros((count, count)), 0.0
    for part in parts:
        spread, freedom = _within(np.asarray(part.features, np.float64), part.group)
        within += part.weight * spread / max(freedom, 1)
        total += part.weight
    within /= total
    within += ridge * np.trace(within) / count * np.eye(count)
    whiten = np.linalg.inv(np.linalg.cholesky(within)).T
    white = (np.asarray(everything, np.float64) - mean) @ whiten
    _, _, rows = np.linalg.svd(white - white.mean(0), full_matrices=False)
    kept = rows[:dimensions].T
    matrix = whiten @ kept
    return Projection(mean, matrix * scale / np.abs(matrix).mean() * 1e-3)


def _within(features: Features, group: NDArray[np.int64]) -> tuple[Features, int]:
    """Scatter of features about their groups' means, and its degrees of freedom."""
    known = group >= 0
    members = features[known]
    _, number, size = np.unique(group[known], return_inverse=True, return_counts=True)
    means = np.zeros((len(size), features.shape[1]))
    np.add.at(means, number, members)
    apart = members - (means / size[:, None])[number]
    return apart.T @ apart, len(members) - len(size)


def whitened(features: NDArray[np.floating], dimensions: int, power: float = 0.5) -> Projection:
    """Principal components, each divided by its standard deviation to ``2 * power``."""
    mean = features.mean(0, dtype=np.float64)
    apart = np.asarray(features, np.float64) - mean
    _, values, rows = np.linalg.svd(apart, full_matrices=False)
    variance = values**2 / len(features)
    kept = min(dimensions, int((variance > 1e-9).sum()))
    return Projection(mean, rows[:kept].T * (variance[:kept] + 1e-6) ** -power)


@dataclass(frozen=True, eq=False)
class Sharpening:
    """Vectors whose inner products are about those of others to a power.

    Random Maclaurin features (Kar and Karnick 2012): the product of ``power`` random projections,
    each onto vectors of plus and minus one. signs: power x F x D.
    """

    signs: Features

    @classmethod
    def random(cls, power: int, inside: int, outside: int) -> Sharpening:
        """For vectors of ``inside`` numbers, giving ``outside``; always the same one."""
        chance = np.random.default_rng(1)
        return cls(chance.choice([-1.0, 1.0], (power, inside, outside)))

    def __call__(self, vectors: NDArray[np.floating]) -> Features:
        """vectors: N x F to N x D of length 1."""
        out = np.prod([vectors @ signs for signs in self.signs], axis=0)
        return np.asarray(out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-12))
