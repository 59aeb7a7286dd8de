"""Lengths on a drawing, and what they are to each other."""

from __future__ import annotations

import math
from dataclasses import dataclass

MILLIMETRES_AN_INCH = 25.4


@dataclass(frozen=True)
class Length:
    """A straight line drawn over a figure, in the figure's own pixels."""

    start: tuple[float, float]
    end: tuple[float, float]

    @property
    def pixels(self) -> float:
        """How long it is, in pixels of the figure."""
        return math.dist(self.start, self.end)

    @property
    def degrees(self) -> float:
        """Its direction: 0 to the right, clockwise on screen, -180 to 180."""
        across, down = self.end[0] - self.start[0], self.end[1] - self.start[1]
        return math.degrees(math.atan2(down, across))

    def millimetres(self, dpi: float) -> float | None:
        """How long it is on the printed sheet; None where the sheet's resolution is not known.

        Drawings of designs have no scale: it says nothing about the size of the article.
        """
        return self.pixels / dpi * MILLIMETRES_AN_INCH if dpi > 0 else None


def ratio(one: Length, other: Length) -> float | None:
    """One length over another, which, unlike a length, can be compared between drawings.

    None when the other has no length.
    """
    return one.pixels / other.pixels if other.pixels > 0 else None


def ratio_in_words(one: Length, other: Length) -> str:
    """As proportions are written: "1.62 : 1"."""
    value = ratio(one, other)
    return "– : 1" if value is None else f"{value:.2f} : 1"
