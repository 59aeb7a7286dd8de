"""Drawing sheets made for tests: figures, labels, running headers, upright and sideways."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from patentviewer.model.documents import Picture, Sheet

PAGE = (2560, 3300)
"""Width and height of a page at 300 dots an inch."""


def blank(width: int = PAGE[0], height: int = PAGE[1]) -> Picture:
    """A sheet of white paper."""
    return np.full((height, width), 255, np.uint8)


def write(page: Picture, text: str, x: int, y: int, size: int = 60, *, turns: int = 0) -> None:
    """Letter a text on a page, its box's top left corner at (x, y), turned counter-clockwise."""
    font = ImageFont.load_default(size)
    left, top, right, bottom = (round(v) for v in font.getbbox(text))
    slip = Image.new("L", (right - left + 2, bottom - top + 2), 255)
    ImageDraw.Draw(slip).text((1 - left, 1 - top), text, 0, font)
    lettering = np.rot90(np.asarray(slip, np.uint8), turns)
    height, width = lettering.shape
    place = page[y : y + height, x : x + width]
    np.minimum(place, lettering[: place.shape[0], : place.shape[1]], out=place)


def header(page: Picture, number: int = 1, of: int = 5) -> None:
    """The running header of a granted design patent."""
    write(page, "U.S. Patent", 330, 225, 62)
    write(page, "Jan. 26, 2021", 830, 232, 42)
    write(page, f"Sheet {number} of {of}", 1260, 232, 42)
    write(page, "US D908,314 S", 1830, 230, 48)


def lamp(page: Picture, x: int, y: int, width: int, height: int) -> None:
    """An article with outlines, shading lines and a broken line, filling a box."""
    right, bottom = x + width - 1, y + height - 1
    cv2.rectangle(page, (x, y + height // 2), (right, bottom), 0, 5)
    middle = (x + width // 2, y + height // 4)
    cv2.ellipse(page, middle, (width // 3, height // 4 - 4), 0, 0, 360, 0, 5)
    cv2.line(page, (middle[0], y + height // 2 - 6), (middle[0], y + height // 2), 0, 5)
    for step in range(1, 6):
        row = y + height // 2 + step * height // 14
        cv2.line(page, (x + width // 10, row), (x + width * 4 // 10, row), 0, 3)
    for start in range(x + width // 2, right - 30, 40):
        cv2.line(page, (start, y + height * 3 // 4), (start + 22, y + height * 3 // 4), 0, 4)


def article(kind: int, width: int, height: int) -> Picture:
    """One of a few articles, cut to its ink."""
    picture = blank(width, height)
    lamp(picture, 0, 0, width, height)
    if kind % 2:
        cv2.circle(picture, (width // 2, height // 4), min(width, height) // 8, 0, 4)
    if kind % 3 == 2:
        cv2.line(picture, (0, height // 2), (width - 1, height - 1), 0, 4)
    return picture


def labelled_sheet(
    labels: Sequence[str], *, size: int = 60, turns: int = 0, columns: int = 1
) -> tuple[Sheet, list[Picture]]:
    """A sheet with one article over each label, and the articles.

    turns: counter-clockwise quarter turns of everything but the header.
    """
    width, height = PAGE if turns % 2 == 0 else (PAGE[1], PAGE[0])
    body = blank(width, height)
    rows = -(-len(labels) // columns)
    # Room for the header, wherever turning takes it.
    edge = 380
    cell_w, cell_h = (width - 2 * edge) // columns, (height - 2 * edge) // rows
    articles = []
    for i, label in enumerate(labels):
        left, top = edge + i % columns * cell_w, edge + i // columns * cell_h
        picture = article(i, int(cell_w * 0.6), int(cell_h * 0.6))
        h, w = picture.shape
        body[top : top + h, left + 40 : left + 40 + w] = picture
        write(body, label, left + 40 + w // 3, top + h + 70, size)
        articles.append(picture)
    page = np.ascontiguousarray(np.rot90(body, turns))
    header(page)
    return Sheet(page, 1, 300), articles
