"""A sketch as data: strokes that can be drawn, erased, saved as SVG and opened again. Qt-free.

Lengths are in the sketch's own units; one unit is one device-independent pixel at 100 %.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from xml.etree.ElementTree import Element, SubElement, tostring

import defusedxml.ElementTree
import numpy as np
from numpy.typing import NDArray

from patentviewer.app.sketches import MARK
from patentviewer.errors import UserError
from patentviewer.messages import Message

SVG = "http://www.w3.org/2000/svg"
Points = NDArray[np.float64]


class StrokeKind(StrEnum):
    """How a stroke's points are joined."""

    PEN = "pen"
    LINE = "line"
    POLYLINE = "polyline"
    ELLIPSE = "ellipse"


@dataclass(frozen=True)
class Point:
    """A point of a stroke. pressure: 0 to 1, 1 where the device gives none."""

    x: float
    y: float
    pressure: float = 1.0


@dataclass(frozen=True)
class Stroke:
    """One mark of the pen.

    points: along a pen stroke or polyline; the two ends of a line; two opposite corners of an
    ellipse's box. width: of the line, at pressure 1.
    """

    kind: StrokeKind
    points: tuple[Point, ...]
    width: float = 3.0

    @property
    def has_pressure(self) -> bool:
        """Whether the width changes along the stroke."""
        return any(point.pressure != 1.0 for point in self.points)

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom, with half the line's width around."""
        xs = [point.x for point in self.points]
        ys = [point.y for point in self.points]
        half = self.width / 2
        return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


@dataclass(frozen=True)
class Sketch:
    """All strokes, oldest first. axis: x of the vertical symmetry line where there is one."""

    strokes: tuple[Stroke, ...] = ()
    axis: float | None = None

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of all strokes; zeros for an empty sketch."""
        if not self.strokes:
            return 0.0, 0.0, 0.0, 0.0
        boxes = np.array([stroke.box for stroke in self.strokes])
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = boxes[:, 2:].max(axis=0)
        return float(left), float(top), float(right), float(bottom)


def mirrored(stroke: Stroke, axis: float) -> Stroke:
    """The stroke on the other side of the vertical line x = axis."""
    points = tuple(replace(point, x=2 * axis - point.x) for point in stroke.points)
    return replace(stroke, points=points)


def outline(stroke: Stroke, step: float = 2.0) -> Points:
    """Points along a stroke at most step apart, n x 3: x, y, pressure."""
    corners = _ellipse_points(stroke, step) if stroke.kind is StrokeKind.ELLIPSE else _raw(stroke)
    if len(corners) < 2:
        return corners
    lengths = np.hypot(*np.diff(corners[:, :2], axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(2, math.ceil(along[-1] / step) + 1)
    at = np.union1d(np.linspace(0, along[-1], count), along)
    return np.stack([np.interp(at, along, corners[:, i]) for i in range(3)], axis=1)


def _raw(stroke: Stroke) -> Points:
    return np.array([(p.x, p.y, p.pressure) for p in stroke.points], np.float64).reshape(-1, 3)


def _ellipse_points(stroke: Stroke, step: float) -> Points:
    one, other = stroke.points[0], stroke.points[-1]
    radius_x, radius_y = abs(one.x - other.x) / 2, abs(one.y - other.y) / 2
    count = max(16, math.ceil(2 * math.pi * max(radius_x, radius_y) / step))
    turn = np.linspace(0, 2 * math.pi, count + 1)
    x = (one.x + other.x) / 2 + radius_x * np.cos(turn)
    y = (one.y + other.y) / 2 + radius_y * np.sin(turn)
    return np.stack([x, y, np.ones_like(x)], axis=1)


def touches(stroke: Stroke, x: float, y: float, radius: float) -> bool:
    """Whether a disc touches the stroke's ink."""
    left, top, right, bottom = stroke.box
    if not (left - radius <= x <= right + radius and top - radius <= y <= bottom + radius):
        return False
    points = outline(stroke)
    distance = np.hypot(points[:, 0] - x, points[:, 1] - y)
    return bool(distance.min() <= radius + stroke.width / 2)


def rubbed_out(stroke: Stroke, path: Sequence[tuple[float, float]], radius: float) -> list[Stroke]:
    """What an eraser of a radius leaves of a stroke when it moves along a path.

    An untouched stroke comes back as it is; otherwise the pieces that remain, as pen strokes or
    polylines, dots left out.
    """
    points = outline(stroke, step=max(1.0, radius / 4))
    hit = _distance_to_path(points[:, :2], np.array(path, np.float64)) <= radius
    if not hit.any():
        return [stroke]
    kind = StrokeKind.PEN if stroke.kind is StrokeKind.PEN else StrokeKind.POLYLINE
    edges = np.flatnonzero(np.diff(np.concatenate([[True], hit, [True]]).astype(np.int8)))
    pieces = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if stop - start >= 2:
            piece = tuple(Point(float(x), float(y), float(p)) for x, y, p in points[start:stop])
            pieces.append(Stroke(kind, piece, stroke.width))
    return pieces


def _distance_to_path(points: Points, path: Points) -> Points:
    """Distance of each point to the nearest piece of a path."""
    if len(path) == 1:
        return np.asarray(np.hypot(*(points - path[0]).T))
    start, along = path[:-1], np.diff(path, axis=0)
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    offset = points[:, None, :] - start[None]
    part = np.clip((offset * along).sum(axis=2) / length, 0, 1)
    nearest = offset - part[..., None] * along
    return np.asarray(np.hypot(nearest[..., 0], nearest[..., 1]).min(axis=1))


@dataclass(frozen=True)
class Curve:
    """A smooth course through a pen stroke: its start, then quadratic arcs (control, end)."""

    start: tuple[float, float]
    arcs: tuple[tuple[tuple[float, float], tuple[float, float]], ...] = field(default=())


def curve(points: Sequence[Point]) -> Curve:
    """Quadratic arcs from middle to middle of a pen stroke's pieces, its points as controls."""
    first, last = points[0], points[-1]
    arcs = []
    for point, following in itertools.pairwise(points[1:]):
        middle = ((point.x + following.x) / 2, (point.y + following.y) / 2)
        arcs.append(((point.x, point.y), middle))
    arcs.append(((last.x, last.y), (last.x, last.y)))
    return Curve((first.x, first.y), tuple(arcs))


def to_svg(sketch: Sketch) -> str:
    """The sketch as an SVG that any viewer shows; :func:`from_svg` gives the same sketch back."""
    left, top, right, bottom = sketch.box
    margin = 8.0
    width, height = right - left + 2 * margin, bottom - top + 2 * margin
    root = Element(
        "svg",
        {
            "xmlns": SVG,
            MARK: "sketch",
            "viewBox": f"{left - margin:.2f} {top - margin:.2f} {width:.2f} {height:.2f}",
            "width": f"{width:.2f}",
            "height": f"{height:.2f}",
        },
    )
    if sketch.axis is not None:
        root.set(f"{MARK}-axis", repr(sketch.axis))
    style = {"fill": "none", "stroke": "black", "stroke-linecap": "round"}
    group = SubElement(root, "g", {**style, "stroke-linejoin": "round"})
    for stroke in sketch.strokes:
        SubElement(
            group,
            "path",
            {
                "d": _path_data(stroke),
                "stroke-width": repr(stroke.width),
                f"{MARK}-kind": stroke.kind.value,
                f"{MARK}-points": " ".join(
                    f"{p.x!r},{p.y!r},{p.pressure!r}" for p in stroke.points
                ),
            },
        )
    return tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _path_data(stroke: Stroke) -> str:
    if stroke.kind is StrokeKind.PEN and len(stroke.points) > 1:
        course = curve(stroke.points)
        arcs = "".join(f" Q {c[0]:.2f} {c[1]:.2f} {e[0]:.2f} {e[1]:.2f}" for c, e in course.arcs)
        return f"M {course.start[0]:.2f} {course.start[1]:.2f}{arcs}"
    if stroke.kind is StrokeKind.ELLIPSE:
        return "M " + " L ".join(f"{x:.2f} {y:.2f}" for x, y, _ in _ellipse_points(stroke, 2.0))
    return "M " + " L ".join(f"{point.x:.2f} {point.y:.2f}" for point in stroke.points)


def from_svg(svg: str) -> Sketch:
    """The sketch that :func:`to_svg` wrote. Raises UserError when it is not one."""
    try:
        root = defusedxml.ElementTree.fromstring(svg)
        if root.get(MARK) != "sketch":
            raise UserError(Message("sketch.none"))
        axis = root.get(f"{MARK}-axis")
        strokes = tuple(_stroke(path) for path in root.iter(f"{{{SVG}}}path"))
        return Sketch(strokes, None if axis is None else _finite(axis))
    except (defusedxml.DefusedXmlException, SyntaxError, ValueError, KeyError) as error:
        raise UserError(Message("sketch.damaged")) from error


def _stroke(path: Element) -> Stroke:
    points = []
    for triple in path.attrib[f"{MARK}-points"].split():
        x, y, pressure = (_finite(number) for number in triple.split(","))
        points.append(Point(x, y, pressure))
    if not points:
        raise ValueError("a stroke without points")
    kind = StrokeKind(path.attrib[f"{MARK}-kind"])
    return Stroke(kind, tuple(points), _finite(path.attrib["stroke-width"]))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("not a finite number")
    return number
