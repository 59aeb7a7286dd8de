"""A drawing on a PDF page, at its own resolution, its annotations over it as lines and text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from patentviewer.model.annotation import Annotation, Place
from patentviewer.record import lettering
from patentviewer.record.shapes import INK, Disc, Line, Words, shapes_of

_LETTERS = 6.5
_HEAD = 5.0
_COLOUR = tuple(part / 255 for part in INK)


class FigureBox(Flowable):  # type: ignore[misc]
    """A drawing fitted into a box, its pixels untouched.

    picture: uint8, height x width (0 = ink) or height x width x 3. wide, high: the box in points.
    """

    def __init__(
        self,
        picture: NDArray[np.uint8],
        wide: float,
        high: float,
        annotations: Sequence[Annotation] = (),
        *,
        framed: bool = True,
    ) -> None:
        super().__init__()
        self._picture, self._annotations, self._framed = picture, annotations, framed
        self.width, self.height = wide, high
        rows, columns = picture.shape[:2]
        inset = 4 if framed else 0
        self._scale = min((wide - 2 * inset) / columns, (high - 2 * inset) / rows)
        self._left = (wide - columns * self._scale) / 2
        self._bottom = (high - rows * self._scale) / 2

    def wrap(self, *_: float) -> tuple[float, float]:
        """The width and height that it takes on the page, in points; called by ReportLab."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it on the page; called by ReportLab."""
        rows, columns = self._picture.shape[:2]
        page: Any = self.canv
        if self._framed:
            page.setStrokeColorRGB(0.8, 0.8, 0.8)
            page.setLineWidth(0.4)
            page.rect(0, 0, self.width, self.height)
        page.drawImage(
            ImageReader(PillowImage.fromarray(self._picture)),
            self._left,
            self._bottom,
            columns * self._scale,
            rows * self._scale,
        )
        page.setStrokeColorRGB(*_COLOUR)
        page.setLineWidth(0.8)
        for shape in shapes_of(self._annotations):
            match shape:
                case Line():
                    self._draw_line(page, shape)
                case Disc():
                    self._draw_disc(page, shape)
                case Words():
                    self._draw_words(page, shape)

    def _on_page(self, place: Place) -> Place:
        x, y = place
        rows = self._picture.shape[0]
        return self._left + x * self._scale, self._bottom + (rows - y) * self._scale

    def _draw_line(self, page: Any, line: Line) -> None:
        places = [self._on_page(place) for place in line.places]
        path = page.beginPath()
        path.moveTo(*places[0])
        for place in places[1:]:
            path.lineTo(*place)
        if line.closed:
            path.close()
            page.saveState()
            page.setFillColorRGB(*_COLOUR, alpha=0.16)
            page.drawPath(path, stroke=1, fill=1)
            page.restoreState()
            return
        page.drawPath(path)
        for wanted, tip, tail in zip(
            line.heads, (places[0], places[-1]), (places[1], places[-2]), strict=True
        ):
            if wanted:
                self._draw_head(page, tip, tail)

    def _draw_head(self, page: Any, tip: Place, tail: Place) -> None:
        away = math.atan2(tail[1] - tip[1], tail[0] - tip[0])
        path = page.beginPath()
        path.moveTo(*tip)
        for side in (-0.38, 0.38):
            path.lineTo(
                tip[0] + _HEAD * math.cos(away + side), tip[1] + _HEAD * math.sin(away + side)
            )
        path.close()
        page.setFillColorRGB(*_COLOUR)
        page.drawPath(path, stroke=0, fill=1)

    def _draw_disc(self, page: Any, disc: Disc) -> None:
        x, y = self._on_page(disc.at)
        page.setFillColorRGB(1, 1, 1)
        page.circle(x, y, 5.2, fill=1)
        page.setFillColorRGB(*_COLOUR)
        page.setFont(lettering.BOLD, _LETTERS)
        page.drawCentredString(x, y - 2.3, disc.text)

    def _draw_words(self, page: Any, words: Words) -> None:
        x, y = self._on_page(words.at)
        long = lettering.width(words.text, _LETTERS)
        x = max(1.0, min(x - (long / 2 if words.centred else 0), self.width - long - 1))
        page.setFillColorRGB(1, 1, 1, alpha=0.85)
        page.rect(x - 1, y - 2, long + 2, _LETTERS + 2, stroke=0, fill=1)
        page.setFillColorRGB(*_COLOUR, alpha=1)
        for font, piece in lettering.runs(words.text):
            page.setFont(font, _LETTERS)
            page.drawString(x, y, piece)
            x += lettering.width(piece, _LETTERS)
