"""Where a point of one drawing lies in another: an affine map as plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""N x 2: x to the right, y downwards, in pixels; whole numbers are the centres of pixels."""


@dataclass(frozen=True)
class Transform:
    """The affine map x' = a x + b y + c, y' = d x + e y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    @classmethod
    def of(cls, matrix: NDArray[np.floating]) -> Transform:
        """The transform of a 2 x 3 (or 3 x 3 affine) matrix."""
        return cls(*(float(value) for value in np.asarray(matrix)[:2].ravel()))

    @classmethod
    def similarity(
        cls, scale: float = 1.0, degrees: float = 0.0, x: float = 0.0, y: float = 0.0
    ) -> Transform:
        """Scale and turn (clockwise on screen) about the origin, then shift by x and y."""
        cosine = scale * math.cos(math.radians(degrees))
        sine = scale * math.sin(math.radians(degrees))
        return cls(cosine, -sine, x, sine, cosine, y)

    @classmethod
    def mirror(cls, width: int) -> Transform:
        """Left and right exchanged in a picture of this width."""
        return cls(a=-1.0, c=width - 1.0)

    @property
    def matrix(self) -> NDArray[np.float64]:
        """2 x 3, float64, as OpenCV takes it."""
        return np.array([[self.a, self.b, self.c], [self.d, self.e, self.f]])

    @property
    def determinant(self) -> float:
        """The factor by which areas grow; under 0 where the map mirrors."""
        return self.a * self.e - self.b * self.d

    @property
    def scale(self) -> float:
        """The factor by which lengths grow, the geometric mean over all directions."""
        return math.sqrt(abs(self.determinant))

    @property
    def mirrored(self) -> bool:
        """Whether left and right are exchanged."""
        return self.determinant < 0

    @property
    def degrees(self) -> float:
        """Clockwise turn on screen, -180 to 180, after the mirroring where there is one."""
        if self.mirrored:
            return math.degrees(math.atan2(-self.d - self.b, self.e - self.a))
        return math.degrees(math.atan2(self.d - self.b, self.a + self.e))

    def then(self, other: Transform) -> Transform:
        """The map that does this one first and another after it."""
        # In plain numbers: arrays of nine take ten times as long, and thousands of these are made.
        return Transform(
            other.a * self.a + other.b * self.d,
            other.a * self.b + other.b * self.e,
            other.a * self.c + other.b * self.f + other.c,
            other.d * self.a + other.e * self.d,
            other.d * self.b + other.e * self.e,
            other.d * self.c + other.e * self.f + other.f,
        )

    def inverse(self) -> Transform:
        """The map back. Raises ZeroDivisionError where this one flattens everything."""
        factor = 1.0 / self.determinant
        a, b, d, e = self.e * factor, -self.b * factor, -self.d * factor, self.a * factor
        return Transform(a, b, -(a * self.c + b * self.f), d, e, -(d * self.c + e * self.f))

    def apply(self, points: Points) -> Points:
        """Points (N x 2) where the map takes them, N x 2."""
        matrix = self.matrix
        mapped: Points = points @ matrix[:, :2].T + matrix[:, 2]
        return mapped

    def nudged(
        self,
        x: float = 0.0,
        y: float = 0.0,
        degrees: float = 0.0,
        scale: float = 1.0,
        about: tuple[float, float] = (0.0, 0.0),
    ) -> Transform:
        """Moved by hand: turned and scaled about a point of the target, then shifted by x, y."""
        centre_x, centre_y = about
        turn = Transform.similarity(scale, degrees)
        to_centre = Transform(c=-centre_x, f=-centre_y)
        back = Transform(c=centre_x + x, f=centre_y + y)
        return self.then(to_centre).then(turn).then(back)


IDENTITY = Transform()


def resizing(scale_x: float, scale_y: float) -> Transform:
    """What cv2.resize does to coordinates: pixel centres lie half a pixel off the corner."""
    return Transform(scale_x, 0.0, 0.5 * scale_x - 0.5, 0.0, scale_y, 0.5 * scale_y - 0.5)
