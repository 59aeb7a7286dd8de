"""Sheets of drawings as an office publishes them: figures with labels, a running header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from patentviewer.drawings.prepare import trim
from patentviewer.model.documents import Picture

FONTS = (
    "DejaVuSans",
    "DejaVuSerif",
    "STIXGeneral",
    "STIXGeneralItalic",
    "cmr10",
    "DejaVuSans-Bold",
    "DejaVuSans-Oblique",
    "DejaVuSansMono",
)
"""Fonts for labels; they come with matplotlib."""


@dataclass(frozen=True)
class Lettering:
    """How a draughtsman letters labels. font: out of ``FONTS``. word: "FIG.", "Fig.", "FIGURE".

    height: of capitals, in inches. gap: between figure and label, in inches. above: label on top.
    """

    font: str = "DejaVuSans"
    word: str = "FIG."
    height: float = 0.16
    gap: float = 0.25
    above: bool = False


@dataclass(frozen=True, eq=False)
class Placed:
    """A figure's place on a sheet, for comparison with what a reader finds.

    label: "FIG. 3", or "". box: left, top, width, height of the drawing without its label, in
    pixels of the sheet. quarter_turns: clockwise quarter turns that make it upright.
    """

    label: str
    box: tuple[int, int, int, int]
    quarter_turns: int


@dataclass(frozen=True, eq=False)
class Composed:
    """A sheet, uint8, 0 = ink, 255 = paper, and where its figures lie. dpi: dots an inch."""

    picture: Picture
    figures: tuple[Placed, ...]
    dpi: int


def lettering(rng: np.random.Generator) -> Lettering:
    """Some draughtsman's lettering."""
    return Lettering(
        font=FONTS[int(rng.integers(len(FONTS)))],
        word=("FIG.", "FIG.", "FIG.", "Fig.", "FIGURE")[int(rng.integers(5))],
        height=float(rng.uniform(0.13, 0.2)),
        gap=float(rng.uniform(0.15, 0.45)),
        above=bool(rng.random() < 0.08),
    )


@lru_cache(maxsize=64)
def font(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A font that comes with matplotlib, in a size."""
    path = Path(mpl.get_data_path()) / "fonts" / "ttf" / f"{name}.ttf"
    return ImageFont.truetype(str(path), pixels)


def text(words: str, name: str, pixels: int) -> Picture:
    """A line of text, trimmed, black on white without greys."""
    face = font(name, pixels)
    left, top, right, bottom = face.getbbox(words)
    canvas = Image.new("L", (int(right - left) + 4, int(bottom - top) + 4), 255)
    ImageDraw.Draw(canvas).text((2 - left, 2 - top), words, fill=0, font=face)
    return trim(np.where(np.asarray(canvas) < 128, 0, 255).astype(np.uint8))


def _labelled(figure: Picture, label: str, how: Lettering, dpi: int) -> tuple[Picture, int, int]:
    """A figure with its label under or over it; left and top of the drawing in the result."""
    if not label:
        return figure, 0, 0
    letters = text(label, how.font, round(how.height * dpi * 1.37))
    gap = round(how.gap * dpi)
    width = max(figure.shape[1], letters.shape[1])
    high = figure.shape[0] + gap + letters.shape[0]
    block = np.full((high, width), 255, np.uint8)
    left = (width - figure.shape[1]) // 2
    top = letters.shape[0] + gap if how.above else 0
    block[top : top + figure.shape[0], left : left + figure.shape[1]] = figure
    at = (width - letters.shape[1]) // 2
    down = 0 if how.above else high - letters.shape[0]
    block[down : down + letters.shape[0], at : at + letters.shape[1]] = letters
    return block, left, top


def compose(
    figures: Sequence[tuple[Picture, str]],
    how: Lettering,
    dpi: int = 200,
    header: tuple[str, str, str] | None = None,
    sideways: bool = False,
) -> Composed:
    """A letter sheet (8.5 x 11 in) of one to four labelled figures, one under the other.

    figures: pictures with their label ("FIG. 2", or "" for none); larger ones are shrunk to their
    share of the sheet. header: date, sheet and number of the running header ("Jan. 7, 2025",
    "Sheet 1 of 4", "US D9,000,123 S"), or None. sideways: everything but the header is turned a
    quarter anticlockwise, as wide figures are.
    """
    width, high = round(8.5 * dpi), 11 * dpi
    margin, top = round(0.9 * dpi), round(1.25 * dpi)
    room = (high - top - margin, width - 2 * margin)
    if sideways:
        room = (room[1], room[0])
    area, placed = _stacked(figures, how, dpi, room)
    if sideways:
        turned = np.ascontiguousarray(np.rot90(area))
        placed = [_turned(p, area.shape[1]) for p in placed]
        area = turned
    sheet = np.full((high, width), 255, np.uint8)
    sheet[top : top + area.shape[0], margin : margin + area.shape[1]] = area
    if header:
        _head(sheet, header, dpi)
    moved = [
        Placed(p.label, (p.box[0] + margin, p.box[1] + top, *p.box[2:]), p.quarter_turns)
        for p in placed
    ]
    return Composed(sheet, tuple(moved), dpi)


def _stacked(
    figures: Sequence[tuple[Picture, str]], how: Lettering, dpi: int, room: tuple[int, int]
) -> tuple[Picture, list[Placed]]:
    """Figures in cells one under the other, or two by two; the area and their places."""
    columns = 2 if len(figures) > 3 else 1
    rows = -(-len(figures) // columns)
    gap = round(0.9 * dpi)
    cell = ((room[0] - gap * (rows - 1)) // rows, (room[1] - gap * (columns - 1)) // columns)
    area = np.full(room, 255, np.uint8)
    placed = []
    for k, (picture, label) in enumerate(figures):
        space = round((how.height * 1.6 + how.gap) * dpi) if label else 0
        figure = fitted(trim(picture), (cell[0] - space, cell[1]))
        block, left, top = _labelled(figure, label, how, dpi)
        block = block[: cell[0], : cell[1]]
        y = (k // columns) * (cell[0] + gap) + (cell[0] - block.shape[0]) // 2
        x = (k % columns) * (cell[1] + gap) + (cell[1] - block.shape[1]) // 2
        area[y : y + block.shape[0], x : x + block.shape[1]] = block
        box = (x + left, y + top, figure.shape[1], figure.shape[0])
        placed.append(Placed(label, box, 0))
    return area, placed


def fitted(picture: Picture, room: tuple[int, int]) -> Picture:
    """A picture that is larger than height x width, shrunk to it; a bilevel one stays bilevel."""
    scale = min(room[0] / picture.shape[0], room[1] / picture.shape[1])
    if scale >= 1:
        return picture
    size = (max(1, int(picture.shape[1] * scale)), max(1, int(picture.shape[0] * scale)))
    small = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))
    if len(np.unique(picture)) <= 2:
        return np.where(small < 170, 0, 255).astype(np.uint8)
    return small.astype(np.uint8)


def _turned(placed: Placed, width: int) -> Placed:
    """A place after a quarter turn anticlockwise of an area ``width`` wide."""
    left, top, wide, high = placed.box
    return Placed(placed.label, (top, width - left - wide, high, wide), 1)


def _head(sheet: Picture, header: tuple[str, str, str], dpi: int) -> None:
    """The running header: "U.S. Patent", date, sheet, number."""
    pixels = round(0.16 * dpi)
    words = (
        ("U.S. Patent", "STIXGeneralBol", round(0.21 * dpi), 0.95),
        (header[0], "STIXGeneralBol", pixels, 3.3),
        (header[1], "STIXGeneralBol", pixels, 4.75),
        (header[2], "STIXGeneralBol", pixels, 6.2),
    )
    base = round(0.78 * dpi)
    for part, name, size, inches in words:
        letters = text(part, name, size)
        x = round(inches * dpi)
        y = base - letters.shape[0]
        under = sheet[y:base, x : x + letters.shape[1]]
        np.minimum(under, letters[:, : under.shape[1]], out=under)
