"""What the pointer does on the paper, and where a point goes that it gives."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, Qt

from patentviewer.gui.sketch.strokes import Point, Stroke, StrokeKind


class Tool(StrEnum):
    """What the pointer does on the paper."""

    PEN = "pen"
    LINE = "line"
    ELLIPSE = "ellipse"
    POLYLINE = "polyline"
    ERASE_STROKES = "erase_strokes"
    ERASE_AREA = "erase_area"


DRAWS = {
    Tool.PEN: StrokeKind.PEN,
    Tool.LINE: StrokeKind.LINE,
    Tool.ELLIPSE: StrokeKind.ELLIPSE,
    Tool.POLYLINE: StrokeKind.POLYLINE,
}
"""The kind of stroke that each drawing tool leaves."""

ERASES = (Tool.ERASE_STROKES, Tool.ERASE_AREA)


def point(at: QPointF, pressure: float = 1.0) -> Point:
    """A stroke's point, rounded to what a file keeps."""
    return Point(round(at.x(), 2), round(at.y(), 2), round(pressure, 3))


def has_length(points: Sequence[Point]) -> bool:
    """Whether points are more than a click."""
    return len(points) > 1 and any(
        math.hypot(point.x - points[0].x, point.y - points[0].y) > 2 for point in points[1:]
    )


def is_near(stroke: Stroke, path: Sequence[tuple[float, float]], radius: float) -> bool:
    """Whether a path comes within a radius of the box around a stroke."""
    left, top, right, bottom = stroke.box
    xs, ys = [x for x, _ in path], [y for _, y in path]
    return not (
        max(xs) + radius < left
        or min(xs) - radius > right
        or max(ys) + radius < top
        or min(ys) - radius > bottom
    )


def constrained(start: Point, at: QPointF, tool: Tool, modifiers: Qt.KeyboardModifier) -> Point:
    """With Shift a line keeps to steps of 15 degrees, and an ellipse is a circle."""
    x, y = at.x() - start.x, at.y() - start.y
    if not modifiers & Qt.KeyboardModifier.ShiftModifier:
        return point(at)
    if tool is Tool.ELLIPSE:
        side = max(abs(x), abs(y))
        return point(QPointF(start.x + math.copysign(side, x), start.y + math.copysign(side, y)))
    step = math.radians(15)
    turn = round(math.atan2(y, x) / step) * step
    length = math.hypot(x, y)
    return point(QPointF(start.x + length * math.cos(turn), start.y + length * math.sin(turn)))
