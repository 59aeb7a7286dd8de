"""Strokes of an SVG that are as wide on the screen however the drawing is scaled.

Drawings for browsers have them (vector-effect, SVG 2, 8.13); resvg scales all, and hairlines of a
drawing in metres become blots.
"""

from __future__ import annotations

import math
import re
from xml.etree.ElementTree import Element

_ON_SCREEN = 1000.0
"""Pixels of the longer side of a drawing that does not say how large it is shown."""

_STEP = re.compile(r"(matrix|scale)\s*\(([^)]*)\)")
_WIDTH = re.compile(r"(?:^|;)\s*stroke-width\s*:\s*([^;]+)")
_LENGTH = re.compile(r"\s*([\d.]+(?:e[-+]?\d+)?)\s*(?:px)?\s*(?:!.*)?$", re.IGNORECASE)
_MARK = "non-scaling-stroke"


def scale(root: Element) -> None:
    """Give such strokes the width at which resvg draws them as they are meant, in place."""
    waiting: list[tuple[Element, float, float]] = [(root, 1.0 / _unit(root), 1.0)]
    while waiting:
        element, scaled, width = waiting.pop()
        style = element.get("style", "")
        said = _WIDTH.findall(style) or [element.get("stroke-width", "")]
        match = _LENGTH.match(said[-1])
        width = float(match[1]) if match else width
        if element is not root:
            scaled *= _scale_of(element.get("transform", ""))
        if element.get("vector-effect") == _MARK or _MARK in style:
            element.attrib.pop("vector-effect", None)
            if scaled > 0:
                element.set("style", f"{style};stroke-width:{width / scaled:.9g}")
        waiting += ((child, scaled, width) for child in element)


def _unit(root: Element) -> float:
    """Units of the drawing that one pixel of the screen shows."""
    try:
        _, _, *sides = (float(one) for one in re.split(r"[\s,]+", root.get("viewBox", "").strip()))
    except ValueError:
        return 1.0
    shown = [_LENGTH.match(root.get(name, "")) for name in ("width", "height")]
    pairs = [(side, float(match[1])) for side, match in zip(sides, shown, strict=False) if match]
    side, pixels = pairs[0] if pairs else (max(sides, default=0.0), _ON_SCREEN)
    return side / pixels if side > 0 and pixels > 0 else 1.0


def _scale_of(transform: str) -> float:
    """By how much a transformation enlarges, across and down in the mean."""
    found = 1.0
    for name, inside in _STEP.findall(transform):
        try:
            numbers = [float(one) for one in re.split(r"[\s,]+", inside.strip())]
        except ValueError:
            continue
        if name == "scale":
            found *= math.sqrt(abs(numbers[0] * numbers[-1]))
        elif len(numbers) == 6:
            found *= math.sqrt(abs(numbers[0] * numbers[3] - numbers[1] * numbers[2]))
    return found
