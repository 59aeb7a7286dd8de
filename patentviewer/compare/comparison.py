"""The door for panels and reports: two drawings in, a comparison out.

    found = compare(left, right)                      # aligns, subtracts; well under half a second
    str(found.alignment.words)                         # "good fit"
    found.alignment.quality                            # 0.81
    composites.overlay(found.laid)                    # RGB array of the canvas
    moved = found.nudged(x=3, degrees=-0.5)           # by hand, in the canvas's pixels

Everything here is a pure function of its pictures, takes no lock and may run in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from patentviewer.compare.alignment import Alignment, Method, align_lines, fit
from patentviewer.compare.difference import Difference, difference
from patentviewer.compare.ink import Lines, lines_of
from patentviewer.compare.laying import CANVAS_SIZE, Laid, lay
from patentviewer.compare.refinement import Kind
from patentviewer.compare.transform import Points, Transform
from patentviewer.model.documents import Picture


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two drawings laid on each other.

    left, right: as they were given. alignment: how right lies on left. size: longer side of the
    canvas in pixels. laid and difference are worked out when first asked for.
    """

    left: Picture
    right: Picture
    alignment: Alignment
    left_lines: Lines
    right_lines: Lines
    size: int = CANVAS_SIZE

    @cached_property
    def laid(self) -> Laid:
        """Both drawings on a common canvas; worked out once."""
        return lay(self.left, self.right, self.alignment.transform, self.size)

    @cached_property
    def difference(self) -> Difference:
        """What only one of the drawings has and what both have; worked out once."""
        return difference(self.laid)

    def nudged(
        self, x: float = 0.0, y: float = 0.0, degrees: float = 0.0, scale: float = 1.0
    ) -> Comparison:
        """The right drawing moved by hand about its own middle.

        x, y: canvas pixels to the right and down. degrees: clockwise. scale: factor.
        """
        height, width = self.right.shape
        canvas = self.laid.left_to_canvas
        middle = self.alignment.transform.apply(_point(width / 2, height / 2))[0]
        moved = self.alignment.transform.nudged(
            x / canvas.scale, y / canvas.scale, degrees, scale, (float(middle[0]), float(middle[1]))
        )
        return self.with_transform(moved)

    def with_transform(self, transform: Transform) -> Comparison:
        """The same drawings with the right one laid elsewhere, and the fit measured again."""
        working = self.right_lines.to_full.then(transform).then(self.left_lines.to_full.inverse())
        quality = fit(self.left_lines, self.right_lines, working)
        alignment = Alignment(transform, quality, Method.HAND)
        return replace(self, alignment=alignment)

    def at_size(self, size: int) -> Comparison:
        """The same comparison on a larger or smaller canvas."""
        return replace(self, size=size)


def compare(
    left: Picture,
    right: Picture,
    *,
    mirrored: bool = False,
    kind: Kind = "similarity",
    size: int = CANVAS_SIZE,
    lines: tuple[Lines, Lines] | None = None,
) -> Comparison:
    """Lay right onto left. Pictures: uint8, height x width, 0 = ink, 255 = paper, any sizes.

    mirrored: exchange left and right of the right drawing first. kind: "affine" lets proportions
    change. size: longer side of the common canvas in pixels. lines: what lines_of gives for both,
    where it is at hand.
    """
    left_lines, right_lines = lines or (lines_of(left), lines_of(right))
    alignment = align_lines(left_lines, right_lines, mirrored=mirrored, kind=kind)
    return Comparison(left, right, alignment, left_lines, right_lines, size)


def _point(x: float, y: float) -> Points:
    return np.array([[x, y]], np.float64)
