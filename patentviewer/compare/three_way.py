"""Claimed design, accused design and the closest prior art, side by side.

What sets a claim apart from the prior art weighs most when an accused design is compared with it
(Egyptian Goddess v. Swisa, Fed. Cir. 2008). So the claimed drawing is subtracted from the
prior art first, and what remains is looked for in the accused drawing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from patentviewer.compare.comparison import Comparison, compare
from patentviewer.compare.composites import Image, Ink
from patentviewer.compare.difference import Box, Difference
from patentviewer.compare.ink import Mask, ink_of
from patentviewer.compare.laying import CANVAS_SIZE, drawn
from patentviewer.compare.transform import Transform
from patentviewer.messages import Message
from patentviewer.model.documents import Picture

_HAS = 0.65
_PARTLY = 0.3

SHARED_WITH_ACCUSED: Ink = (0, 158, 115)
ONLY_CLAIMED: Ink = (213, 94, 0)
IN_PRIOR_TOO: Ink = (170, 170, 170)


class Verdict(StrEnum):
    """Whether the accused design has what sets the claim apart."""

    HAS = "the accused design has it"
    PARTLY = "the accused design has part of it"
    LACKS = "the accused design does not have it"


@dataclass(frozen=True)
class Feature:
    """A region where the claimed design departs from the prior art.

    box: left, top, width, height on the canvas. share: the ink there that the prior art lacks, as
    a part of the claimed drawing's. in_accused: part of that ink which the accused drawing has.
    """

    box: Box
    share: float
    in_accused: float

    @property
    def verdict(self) -> Verdict:
        """Whether the accused design has this feature."""
        if self.in_accused >= _HAS:
            return Verdict.HAS
        return Verdict.PARTLY if self.in_accused >= _PARTLY else Verdict.LACKS


@dataclass(frozen=True, eq=False)
class ThreeWay:
    """Three drawings compared.

    with_prior: claimed (left) and prior art (right). with_accused: claimed (left) and accused
    (right). Masks lie on with_prior's canvas: shared is ink of the claimed drawing that the
    prior art has too; taken sets it apart and is in the accused drawing; own sets it apart
    and is not. features: those regions, most ink first. share_taken: taken over taken and
    own; None when nothing sets the claimed drawing apart.
    """

    with_prior: Comparison
    with_accused: Comparison
    shared: Mask
    taken: Mask
    own: Mask
    features: tuple[Feature, ...]
    share_taken: float | None

    @property
    def told(self) -> Message:
        """What was found, as messages: for the examiner to judge, not a legal conclusion."""
        if self.share_taken is None:
            return Message("comparison.no_lines")
        return Message("comparison.lines_taken", share=self.share_taken)


def three_way(
    claimed: Picture,
    accused: Picture,
    prior: Picture,
    *,
    accused_mirrored: bool = False,
    prior_mirrored: bool = False,
    size: int = CANVAS_SIZE,
) -> ThreeWay:
    """Compare three drawings of the same view. Pictures: uint8, 0 = ink, any sizes."""
    return three_way_of(
        compare(claimed, prior, mirrored=prior_mirrored, size=size),
        compare(claimed, accused, mirrored=accused_mirrored, size=size),
    )


def three_way_of(with_prior: Comparison, with_accused: Comparison) -> ThreeWay:
    """The same from two comparisons of the claimed drawing (left in both), nudged or not."""
    apart = with_prior.difference
    claimed_ink = ink_of(255 - with_prior.laid.left)
    near_accused = _near(with_accused, with_prior, apart.tolerance)
    sets_apart = apart.only_left
    taken, own = sets_apart & near_accused, sets_apart & ~near_accused
    total = int(sets_apart.sum())
    return ThreeWay(
        with_prior=with_prior,
        with_accused=with_accused,
        shared=claimed_ink & ~sets_apart,
        taken=taken,
        own=own,
        features=_features(apart, taken),
        share_taken=float(taken.sum()) / total if total else None,
    )


def _near(with_accused: Comparison, with_prior: Comparison, reach: float) -> Mask:
    """Pixels on with_prior's canvas that lie on or near a line of the accused drawing."""
    canvas = with_prior.laid
    height, width = canvas.left.shape
    to_canvas: Transform = with_accused.alignment.transform.then(canvas.left_to_canvas)
    ink = ink_of(255 - drawn(with_accused.right, to_canvas, width, height))
    if not ink.any():
        return np.zeros((height, width), np.bool_)
    distance = cv2.distanceTransform((~ink).astype(np.uint8), cv2.DIST_L2, 5)
    near: Mask = distance <= reach
    return near


def _features(apart: Difference, taken: Mask) -> tuple[Feature, ...]:
    """The regions where the claimed drawing has lines of its own, most ink first."""
    found = []
    for region in apart.regions:
        left, top, width, height = region.box
        place = np.s_[top : top + height, left : left + width]
        ink = int(apart.only_left[place].sum())
        if region.only_left > 0 and ink:
            share = float(taken[place].sum()) / ink
            found.append(Feature(region.box, region.only_left, share))
    return tuple(sorted(found, key=lambda feature: -feature.share))


def three_way_image(found: ThreeWay) -> Image:
    """The claimed drawing: grey where the prior art has it, two inks where it stands apart."""
    image = np.full((*found.shared.shape, 3), 255, np.uint8)
    for mask, ink in (
        (found.shared, IN_PRIOR_TOO),
        (found.taken, SHARED_WITH_ACCUSED),
        (found.own, ONLY_CLAIMED),
    ):
        image[mask] = ink
    return image
