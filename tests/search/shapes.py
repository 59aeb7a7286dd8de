"""Folders of drawings made for tests: each article is another shape, each view another pose."""

from __future__ import annotations

import zlib
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from patentviewer.model.documents import Picture


def drawing(name: str, view: int = 1, side: int = 300) -> Picture:
    """A line drawing of a closed outline that depends on the article's name, and little on view."""
    random = np.random.default_rng(zlib.crc32(name.encode()))
    corners = int(random.integers(5, 12))
    angles = np.sort(random.uniform(0, 2 * np.pi, corners))
    radii = random.uniform(0.2, 0.48, corners) * side
    stretch = 1 - 0.06 * (view - 1)
    points = np.stack([np.cos(angles) * radii * stretch, np.sin(angles) * radii], axis=1)
    picture = np.full((side, side), 255, np.uint8)
    cv2.polylines(picture, [np.int32(points + side / 2)], True, 0, 3)
    cv2.circle(picture, (side // 2, side // 2), int(random.integers(5, side // 6)), 0, 2)
    return picture


def write_png(file: Path, name: str, view: int = 1) -> Path:
    """A drawing as PNG."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(drawing(name, view)).save(file)
    return file


def write_article(folder: Path, name: str, views: int = 3) -> list[Path]:
    """An article's views, named as the office names the sheets of a grant."""
    return [
        write_png(folder / f"{name}-D{view:05}.png", name, view) for view in range(1, views + 1)
    ]


def number(place: int) -> str:
    """The name under which the office publishes a grant, one for each place."""
    return f"USD{900000 + place:07}-20210105"


def write_articles(folder: Path, count: int, views: int = 3) -> list[str]:
    """Several articles in a folder; returns their names."""
    names = [number(place) for place in range(count)]
    for name in names:
        write_article(folder, name, views)
    return names
