"""Clean drawings as they look on other paper, in other light, after other scanners."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture


def on_paper(picture: Picture, grey: int) -> Picture:
    """On paper of this grey, 255 for white."""
    return _lit(picture, np.full(picture.shape, grey / 255))


def uneven(picture: Picture, levels: int = 40, lightest: int = 255) -> Picture:
    """Under light that falls by so many grey levels from one corner to the other."""
    down, across = _places(picture)
    return _lit(picture, (lightest - levels * (across + down) / 2) / 255)


def lamp_lit(picture: Picture, levels: int = 40) -> Picture:
    """Under a lamp above its middle."""
    down, across = _places(picture)
    off = 2 * ((across - 0.5) ** 2 + (down - 0.5) ** 2)
    return _lit(picture, (250 - levels * off) / 255)


def shadowed(picture: Picture, light_left: float = 0.7, softness: float = 0.01) -> Picture:
    """On light grey paper, with somebody's shadow over its left part."""
    height, width = picture.shape
    light = np.ones(picture.shape, np.float32)
    corners = np.array([[0, 0], [width // 2, 0], [width // 3, height], [0, height]])
    cv2.fillPoly(light, [corners], light_left)
    light = cv2.GaussianBlur(light, (0, 0), max(0.5, softness * width))
    return _lit(picture, light * (245 / 255))


def noisy(picture: Picture, grey: int = 245, deviation: float = 5) -> Picture:
    """On grey paper that a scanner's noise lies over."""
    noise = np.random.default_rng(0).normal(0, deviation, picture.shape)
    return _grey(picture * (grey / 255) + noise)


def jpeg(picture: Picture, quality: int = 40) -> Picture:
    """Kept as JPEG of this quality."""
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def shone_through(picture: Picture, share: float = 0.12, grey: int = 240) -> Picture:
    """On grey paper with its own mirror image, as the other side's print, showing faintly."""
    other = cv2.GaussianBlur(picture[:, ::-1], (0, 0), max(1.0, picture.shape[0] / 600))
    return on_paper(np.minimum(picture, _grey(255 - (255.0 - other) * share)), grey)


def blueprint(picture: Picture, ground: int = 80, line: int = 235) -> Picture:
    """In light lines on a dark ground."""
    return _grey(ground + (line - ground) * ((255.0 - picture) / 255))


def photographed(picture: Picture) -> Picture:
    """By a telephone: a little blurred, in uneven light, noisy, as JPEG."""
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.8), np.uint8)
    return jpeg(uneven(noisy(soft, 235, 4), 60, 250), 60)


GREYS = (252, 245, 230, 215, 200, 180)

WORN: dict[str, Callable[[Picture], Picture]] = {
    **{
        f"paper {grey}": lambda p, g=grey: on_paper(p, g) for grey in (252, 245, 230, 215, 200, 180)
    },
    "uneven by 40": uneven,
    "uneven by 40, grey": lambda p: uneven(p, 40, 215),
    "lamp": lamp_lit,
    "JPEG 40": jpeg,
    "JPEG 20": lambda p: jpeg(p, 20),
    "noise": noisy,
    "much noise": lambda p: noisy(p, 200, 8),
    "soft shadow": shadowed,
    "hard shadow": lambda p: shadowed(p, 0.7, 0),
    "other side": shone_through,
    "blueprint": blueprint,
    "photograph": photographed,
}
"""What may have happened to a drawing, by a short name."""


def _places(picture: Picture) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    height, width = picture.shape
    return np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]


def _lit(picture: Picture, light: NDArray[np.floating]) -> Picture:
    return _grey(picture * light)


def _grey(values: NDArray[np.floating]) -> Picture:
    return np.asarray(values.round().clip(0, 255), np.uint8)
