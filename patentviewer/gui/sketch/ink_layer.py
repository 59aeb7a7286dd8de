"""The ink of a sketch kept as a picture, so that a stroke more does not paint all the others."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QTransform

from patentviewer.gui.sketch.painting import box_of, paint_stroke, stroke_path
from patentviewer.gui.sketch.strokes import Stroke

_FEW = 12
"""So many strokes that differ are painted at once; more are painted with all the others."""

_AT_A_TIME = 0.012
"""Seconds of painting after which the window gets its turn."""


class InkLayer(QObject):
    """A picture of strokes as they are seen in a view.

    Made anew a few milliseconds at a time; until that is done the picture there was is shown at its
    new position and size. finished(): it is done.
    """

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = QPixmap()
        self._view = QTransform()
        self._next: QPixmap | None = None
        self._next_view = QTransform()
        self._next_strokes: tuple[Stroke, ...] = ()
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self.build)
        self._paths: dict[int, tuple[Stroke, QPainterPath]] = {}

    def fits(self, size: QSize, ratio: float) -> bool:
        """Whether the picture, or the one being made, is of the widget's size."""
        shown = self._ink if self._next is None else self._next
        return shown.size() == size * ratio

    def redraw(
        self, strokes: tuple[Stroke, ...], view: QTransform, size: QSize, ratio: float
    ) -> None:
        """Begin to paint all strokes anew."""
        self._next = QPixmap(size * ratio)
        self._next.setDevicePixelRatio(ratio)
        self._next.fill(Qt.GlobalColor.transparent)
        self._next_view = view
        self._next_strokes = strokes
        self._builder.start()

    def build(self) -> None:
        """Paint some strokes more, for as long as the window can wait."""
        if self._next is None:
            self._builder.stop()
            return
        painter = QPainter(self._next)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._next_view)
        size = self._next.deviceIndependentSize()
        seen = self._next_view.inverted()[0].mapRect(QRectF(0, 0, size.width(), size.height()))
        end = time.perf_counter() + _AT_A_TIME
        done = 0
        for stroke in self._next_strokes:
            if time.perf_counter() > end:
                break
            done += 1
            if seen.intersects(box_of(stroke)):
                paint_stroke(painter, stroke, self._path(stroke))
        painter.end()
        self._next_strokes = self._next_strokes[done:]
        if not self._next_strokes:
            self._ink, self._view, self._next = self._next, self._next_view, None
            self._builder.stop()
            self.finished.emit()

    def changed(self, was: Sequence[Stroke], strokes: tuple[Stroke, ...], view: QTransform) -> bool:
        """Paint what differs between two sketches; False where all is to be painted anew."""
        kept = {id(stroke) for stroke in was}
        now = {id(stroke) for stroke in strokes}
        self._paths = {key: value for key, value in self._paths.items() if key in now}
        differ = [stroke for stroke in was if id(stroke) not in now]
        differ += [stroke for stroke in strokes if id(stroke) not in kept]
        if len(differ) > _FEW or self._next is not None:
            return False
        for stroke in differ if not self._ink.isNull() else ():
            seen = view.mapRect(box_of(stroke)).toAlignedRect()
            self._repaint(strokes, view, seen.adjusted(-2, -2, 2, 2))
        return True

    def paint(self, painter: QPainter, view: QTransform) -> None:
        """Paint the picture as it lies in a view."""
        painter.save()
        painter.setTransform(self._view.inverted()[0] * view, combine=True)
        painter.drawPixmap(0, 0, self._ink)
        painter.restore()

    def _path(self, stroke: Stroke) -> QPainterPath:
        found = self._paths.get(id(stroke))
        if found is None or found[0] is not stroke:
            found = (stroke, stroke_path(stroke))
            self._paths[id(stroke)] = found
        return found[1]

    def _repaint(self, strokes: tuple[Stroke, ...], view: QTransform, region: QRect) -> None:
        """Bring a part of the picture up to date."""
        painter = QPainter(self._ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(region)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(region, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        seen = view.inverted()[0].mapRect(QRectF(region))
        painter.setTransform(view)
        for stroke in strokes:
            if seen.intersects(box_of(stroke)):
                paint_stroke(painter, stroke, self._path(stroke))
        painter.end()
