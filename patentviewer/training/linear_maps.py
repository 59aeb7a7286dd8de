"""Linear maps of features that are computed directly, without training by steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

Features = NDArray[np.float64]

_BLOCK = 4096


@dataclass(frozen=True, eq=False)
class Projection:
    """A linear map, (x - mean) @ matrix, scaled to length 1. mean: F. matrix: F x D."""

    mean: Features
    matrix: Features

    def __call__(self, features: NDArray[np.floating]) -> Features:
        """features: N x F to N x D of length 1."""
        out = (features - self.mean) @ self.matrix
        return np.asarray(out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-12))


@dataclass(frozen=True, eq=False)
class WithinClass:
    """How the features of drawings vary within their groups.

    within: the covariance within groups, F x F. weight: how much it counts beside others of its
    kind.
    """

    within: Features
    weight: float = 1.0

    @classmethod
    def of(cls, features: NDArray[np.floating], group: NDArray[np.int64]) -> WithinClass:
        """features: N x F. group: N whole numbers, a negative one for none."""
        members = np.flatnonzero(group >= 0)
        _, number, size = np.unique(group[members], return_inverse=True, return_counts=True)
        blocks = [slice(start, start + _BLOCK) for start in range(0, len(members), _BLOCK)]
        means = np.zeros((len(size), features.shape[1]), np.float32)
        for part in blocks:
            np.add.at(means, number[part], features[members[part]].astype(np.float32))
        means /= size[:, None].astype(np.float32)
        within = np.zeros((features.shape[1], features.shape[1]))
        for part in blocks:
            apart = features[members[part]].astype(np.float32) - means[number[part]]
            within += apart.T @ apart
        return cls(within / max(len(members) - len(size), 1))


def within_class_normalised(
    parts: Sequence[WithinClass],
    everything: Sequence[NDArray[np.floating]],
    dimensions: int,
    ridge: float = 1.0,
) -> Projection:
    """The map that evens out how members of a group differ, and keeps what tells groups apart.

    Within-class covariance normalisation (Hatch et al. 2006). Features are whitened by the
    covariance within groups (the weighted mean of parts), to which ``ridge`` times its mean
    variance is added so that rare directions are not blown up. Of the whitened directions, the
    ``dimensions`` in which all drawings vary most are kept, the largest variance first.
    everything: sets of drawings, M x F each, the typical ones first; each set is centred on its
    own mean.
    """
    typical = everything[0]
    mean = typical.mean(0, dtype=np.float64)
    scale = 1 / (typical.std(0, dtype=np.float64) + 1e-6).mean()
    count = typical.shape[1]
    within = np.zeros((count, count))
    for part in parts:
        within += part.within * (part.weight / sum(part.weight for part in parts))
    within[np.diag_indices(count)] += ridge * np.trace(within) / count
    root = torch.linalg.cholesky(torch.from_numpy(within)).float()
    apart = np.concatenate([part - part.mean(0, dtype=np.float32) for part in everything])
    white = torch.linalg.solve_triangular(root, torch.from_numpy(apart.T), upper=False).numpy().T
    _, vectors = np.linalg.eigh((white @ white.T).astype(np.float64))
    kept = vectors[:, ::-1][:, :dimensions].T.astype(np.float32) @ white
    kept /= np.linalg.norm(kept, axis=1, keepdims=True) + 1e-12
    back = torch.linalg.solve_triangular(root.T, torch.from_numpy(kept.T), upper=True)
    matrix = back.numpy().astype(np.float64)
    return Projection(mean, matrix * scale / np.abs(matrix).mean() * 1e-3)


def whitened(features: NDArray[np.floating], dimensions: int, power: float = 0.5) -> Projection:
    """PCA whitening: principal components, each divided by its variance to the power ``power``."""
    mean = features.mean(0, dtype=np.float64)
    apart = np.asarray(features, np.float64) - mean
    _, values, rows = np.linalg.svd(apart, full_matrices=False)
    variance = values**2 / len(features)
    kept = min(dimensions, int((variance > 1e-9).sum()))
    return Projection(mean, rows[:kept].T * (variance[:kept] + 1e-6) ** -power)


@dataclass(frozen=True, eq=False)
class RandomMaclaurin:
    """Random Maclaurin features (Kar and Karnick 2012): the polynomial kernel as plain vectors.

    The inner product of two such vectors is about the inner product of the original ones to a
    power, so that only near likeness counts. Each is the product of ``power`` random projections
    onto vectors of plus and minus one. signs: power x F x D.
    """

    signs: Features

    @classmethod
    def random(cls, power: int, inside: int, outside: int) -> RandomMaclaurin:
        """For vectors of ``inside`` numbers, giving ``outside``; always the same one."""
        chance = np.random.default_rng(1)
        return cls(chance.choice([-1.0, 1.0], (power, inside, outside)))

    def __call__(self, vectors: NDArray[np.floating]) -> Features:
        """vectors: N x F to N x D of length 1."""
        out = np.prod([vectors @ signs for signs in self.signs], axis=0)
        return np.asarray(out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-12))
