"""Strokes, and what lies under them, painted: on the paper, and as a picture to search with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from patentviewer.gui.kit import pictures
from patentviewer.gui.sketch.strokes import Sketch, Stroke, StrokeKind, curve
from patentviewer.model.documents import Picture

_RENDERED = 1024
"""Longer side of the picture to search with, in pixels."""


@dataclass(frozen=True, eq=False)
class Underlay:
    """A drawing under the sketch.

    levels: as pictures.levels gives them. box: where it lies, in the sketch's units.
    is_searched: it is drawn over and part of the query; else it is only there to trace.
    """

    picture: Picture
    levels: tuple[QImage, ...]
    box: QRectF
    is_searched: bool = True


def paint_stroke(painter: QPainter, stroke: Stroke, path: QPainterPath | None = None) -> None:
    """Paint one stroke in black with round ends."""
    pen = QPen(pictures.INK, stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.kind is StrokeKind.PEN and stroke.has_pressure:
        for one, other in zip(stroke.points, stroke.points[1:], strict=False):
            pen.setWidthF(max(0.3, stroke.width * (one.pressure + other.pressure) / 2))
            painter.setPen(pen)
            painter.drawLine(QLineF(one.x, one.y, other.x, other.y))
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path if path is not None else stroke_path(stroke))


def stroke_path(stroke: Stroke) -> QPainterPath:
    """A stroke's course."""
    first, last = stroke.points[0], stroke.points[-1]
    path = QPainterPath(QPointF(first.x, first.y))
    if stroke.kind is StrokeKind.ELLIPSE:
        path = QPainterPath()
        path.addEllipse(QRectF(QPointF(first.x, first.y), QPointF(last.x, last.y)).normalized())
    elif stroke.kind is StrokeKind.PEN and len(stroke.points) > 2:
        for control, end in curve(stroke.points).arcs:
            path.quadTo(QPointF(*control), QPointF(*end))
    elif len(stroke.points) == 1:
        path.lineTo(QPointF(first.x + 0.01, first.y))
    else:
        for point in stroke.points[1:]:
            path.lineTo(QPointF(point.x, point.y))
    return path


def render(sketch: Sketch, underlay: Underlay | None = None) -> Picture | None:
    """The sketch as a picture to search with; None while there is nothing on the paper."""
    left, top, right, bottom = sketch.box
    box = QRectF(QPointF(left, top), QPointF(right, bottom))
    if underlay is not None and underlay.is_searched:
        box = box.united(underlay.box) if sketch.strokes else underlay.box
    if box.isEmpty() and not sketch.strokes:
        return None
    box = box.adjusted(-4, -4, 4, 4)
    scale = min(max(_RENDERED / max(box.width(), box.height()), 0.25), 8.0)
    size = QSizeF(box.width() * scale, box.height() * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(pictures.PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-box.topLeft())
    if underlay is not None and underlay.is_searched:
        paint_underlay(painter, underlay, scale)
    for stroke in sketch.strokes:
        paint_stroke(painter, stroke)
    painter.end()
    return pictures.to_picture(image)


def paint_underlay(painter: QPainter, underlay: Underlay, scale: float) -> None:
    """Paint the drawing underneath where it lies; scale: pixels a unit."""
    level = underlay.levels[0]
    for smaller in underlay.levels[1:]:
        if smaller.width() < underlay.box.width() * scale * 0.95:
            break
        level = smaller
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(underlay.box, level)


def box_of(stroke: Stroke) -> QRectF:
    """What a stroke covers, in the sketch's units."""
    left, top, right, bottom = stroke.box
    return QRectF(QPointF(left, top), QPointF(right, bottom))
