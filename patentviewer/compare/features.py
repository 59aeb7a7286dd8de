"""Local matches: points that look alike in two drawings, and the transforms they agree on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.ink import Lines
from patentviewer.compare.transform import Points, Transform

_RATIO = 0.85
_MOST_POINTS = 700
_AGREE_WITHIN = 5.0


@dataclass(frozen=True, eq=False)
class Matches:
    """Points of two drawings that look alike, N x 2 each, in working pixels, best first."""

    left: Points
    right: Points


@dataclass(frozen=True, eq=False)
class Features:
    """Points of a drawing worth matching (N x 2) and what surrounds each of them (N x 128)."""

    points: Points
    descriptors: NDArray[np.float32]


def features_of(lines: Lines) -> Features:
    """SIFT features of a drawing whose lines were redrawn in one soft weight.

    Redrawing them from the ridge makes a thick and a thin drawing of a thing look the same. The
    features become RootSIFT (Arandjelović and Zisserman, CVPR 2012). Half the working size is
    enough, because what is found is refined, and four times as fast.
    """
    soft = 255 - 255 * np.exp(-np.square(lines.distance) / 12.0)
    picture = cv2.resize(soft, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.uint8)
    sift = cv2.SIFT.create(nfeatures=_MOST_POINTS, contrastThreshold=0.03, edgeThreshold=14)
    found: Any
    found, descriptors = sift.detectAndCompute(picture, None)
    if descriptors is None or len(found) == 0:
        return Features(np.zeros((0, 2)), np.zeros((0, 128), np.float32))
    points = 2 * np.array([keypoint.pt for keypoint in found], np.float64) + 0.5
    shares = descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6)
    return Features(points, np.sqrt(shares).astype(np.float32))


def match(left: Features, right: Features) -> Matches:
    """Points of right that resemble one point of left clearly more than the second best."""
    if len(left.points) < 2 or len(right.points) < 2:
        return Matches(np.zeros((0, 2)), np.zeros((0, 2)))
    likeness = right.descriptors @ left.descriptors.T
    rows = np.arange(len(likeness))
    best = likeness.argmax(axis=1)
    best_value = likeness[rows, best]
    likeness[rows, best] = -1.0
    second_value = likeness.max(axis=1)
    # Between unit vectors the distance is sqrt(2 - 2 cos): Lowe's ratio test on that distance.
    clear = (1 - best_value) < _RATIO**2 * (1 - second_value)
    order = np.flatnonzero(clear)[np.argsort(best_value[clear])[::-1]]
    return Matches(left.points[best[order]], right.points[order])


def agreed(matches: Matches, seed: int = 7) -> tuple[Transform, int] | None:
    """The similarity from right to left that most matches agree on, and how many do.

    None when fewer than four do. The same matches always give the same answer.
    """
    if len(matches.left) < 4:
        return None
    cv2.setRNGSeed(seed)
    matrix, inliers = cv2.estimateAffinePartial2D(
        matches.right,
        matches.left,
        method=cv2.RANSAC,
        ransacReprojThreshold=_AGREE_WITHIN,
        maxIters=3000,
        confidence=0.999,
    )
    if matrix is None or int(inliers.sum()) < 4:
        return None
    return Transform.of(np.asarray(matrix, np.float64)), int(inliers.sum())
