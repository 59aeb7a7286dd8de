"""Paper to sketch on with a pen, a mouse or a finger; strokes are data, never pixels."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTransform,
    QUndoStack,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from patentviewer.gui.kit import pictures, theme, touchpad
from patentviewer.gui.kit.by_hand import ByHand
from patentviewer.gui.kit.touchpad import ZOOM_STEP
from patentviewer.gui.shell.undo_keys import is_redo, is_undo
from patentviewer.gui.sketch.ink_layer import InkLayer
from patentviewer.gui.sketch.painting import Underlay, paint_stroke, paint_underlay, render
from patentviewer.gui.sketch.strokes import (
    Point,
    Sketch,
    Stroke,
    StrokeKind,
    mirrored,
    rubbed_out,
    touches,
)
from patentviewer.gui.sketch.tools import (
    DRAWS,
    ERASES,
    Tool,
    constrained,
    has_length,
    is_near,
    point,
)
from patentviewer.model.documents import Picture

_NEAREST = 1.5
_AXIS_REACH = 9
_UNDERLAY_OPACITY = 0.35


class SketchCanvas(QWidget):
    """The paper. Drawing, erasing, zoom and pan; every change can be undone.

    changed(): the sketch, or what lies under it, is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._sketch = Sketch()
        self._tool = Tool.PEN
        self._pen_width = 3.0
        self._eraser_radius = 12.0
        self._underlay: Underlay | None = None
        self._shows_underlay = True
        self._scale = 1.0
        self._centre = QPointF(0, 0)
        self._is_at_home = True
        self._live: list[Point] = []
        self._rubbed: list[tuple[float, float]] = []
        self._before: Sketch | None = None
        self._erases_now = False
        self._pan_from: QPointF | None = None
        self._moves_axis = False
        self._pointer: QPointF | None = None
        self._ink = InkLayer(self)
        self._ink.finished.connect(self.update)
        self._dress()

    def _dress(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Sketch"))
        self.setAccessibleDescription(self.tr("Paper to draw on with a pen or the mouse"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    # What is on the paper

    @property
    def sketch(self) -> Sketch:
        """Everything drawn so far."""
        return self._sketch

    @property
    def underlay(self) -> Underlay | None:
        """The drawing that lies under the sketch."""
        return self._underlay

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return bool(self._live) or self._erases_now or self._moves_axis

    def set_sketch(self, sketch: Sketch, text: str = "") -> None:
        """Put another sketch on the paper; undo brings the present one back."""
        self._do(sketch, text or self.tr("Open a sketch"))
        self.home()

    def clear(self) -> None:
        """An empty sheet; undo brings the sketch back, but not what lay under it."""
        self._underlay = None
        if self._sketch.strokes:
            self._do(replace(self._sketch, strokes=()), self.tr("Clear"))
        self.changed.emit()
        self._redraw()

    def set_underlay(self, picture: Picture | None, *, is_searched: bool = True) -> None:
        """Lay a drawing under the sketch, or take it away."""
        self._underlay = None
        if picture is not None:
            height, width = picture.shape
            scale = 480 / max(width, height)
            box = QRectF(-width * scale / 2, -height * scale / 2, width * scale, height * scale)
            levels = pictures.levels(picture)
            self._underlay = Underlay(picture, levels, box, is_searched)
            self.home()
        self._redraw()
        self.changed.emit()

    def search_underlay(self, is_searched: bool) -> None:
        """Make the drawing underneath part of the query, or only something to trace."""
        if self._underlay is not None and self._underlay.is_searched != is_searched:
            self._underlay = replace(self._underlay, is_searched=is_searched)
            self._redraw()
            self.changed.emit()

    def show_underlay(self, is_shown: bool) -> None:
        """Show or hide the drawing underneath."""
        self._shows_underlay = is_shown
        self.update()

    def picture(self) -> Picture | None:
        """The sketch as a picture to search with; None while there is nothing on the paper."""
        return render(self._sketch, self._underlay)

    def set_symmetry(self, is_on: bool) -> None:
        """Draw every new stroke on both sides of an upright axis, in the middle of the sketch."""
        if is_on == (self._sketch.axis is not None):
            return
        axis = None
        if is_on:
            left, _, right, _ = self._sketch.box
            axis = (left + right) / 2 if self._sketch.strokes else self._centre.x()
        self._do(replace(self._sketch, axis=axis), self.tr("Symmetry axis"))

    # How it is drawn

    @property
    def tool(self) -> Tool:
        """What the pointer does."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take another tool; an unfinished polyline is finished first."""
        self._finish_polyline()
        self._tool = tool
        self.update()

    @property
    def pen_width(self) -> float:
        """Width of new strokes at full pressure."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Width of new strokes; the eraser grows with it."""
        self._pen_width = width
        self._eraser_radius = 6 + 2 * width
        self.update()

    # What is seen

    def home(self) -> None:
        """Show everything that is on the paper."""
        self._is_at_home = True
        left, top, right, bottom = self._sketch.box
        box = QRectF(QPointF(left, top), QPointF(right, bottom))
        if self._underlay is not None:
            box = box.united(self._underlay.box) if self._sketch.strokes else self._underlay.box
        if box.isEmpty():
            self._centre, self._scale = QPointF(0, 0), 1.0
        else:
            self._centre = box.center()
            room = QSizeF(self.size()) * 0.9
            fitting = min(room.width() / box.width(), room.height() / box.height())
            self._scale = min(max(fitting, 0.1), 2.0)
        self._redraw()

    def zoom_by(self, factor: float, about: QPointF) -> None:
        """Zoom about a point of the widget."""
        scale = min(max(self._scale * factor, 0.1), 20.0)
        middle = QRectF(self.rect()).center()
        self._centre += (about - middle) * (1 / self._scale - 1 / scale)
        self._scale = scale
        self._is_at_home = False
        self._redraw()

    def pan_by(self, x: float, y: float) -> None:
        """Move the paper by pixels of the widget."""
        self._centre -= QPointF(x, y) / self._scale
        self._is_at_home = False
        self._redraw()

    def _to_widget(self) -> QTransform:
        middle = QRectF(self.rect()).center()
        view = QTransform.fromTranslate(middle.x(), middle.y())
        view.scale(self._scale, self._scale)
        view.translate(-self._centre.x(), -self._centre.y())
        return view

    def _to_paper(self, position: QPointF) -> QPointF:
        return (position - QRectF(self.rect()).center()) / self._scale + self._centre

    # Changes

    def _do(self, after: Sketch, text: str) -> None:
        self.history.push(ByHand(text, self._before or self._sketch, after, self._show))
        self._before = None

    def _show(self, sketch: Sketch) -> bool:
        """Put a sketch on the paper, which can always be done: True."""
        was, self._sketch = self._sketch, sketch
        if not self._ink.changed(was.strokes, sketch.strokes, self._to_widget()):
            self._redraw()
        self.update()
        self.changed.emit()
        return True

    def _add(self, stroke: Stroke) -> None:
        new = [stroke]
        if self._sketch.axis is not None:
            new.append(mirrored(stroke, self._sketch.axis))
        self._do(replace(self._sketch, strokes=(*self._sketch.strokes, *new)), self.tr("Draw"))

    def _erase_at(self, at: QPointF) -> None:
        """Rub out under the pointer; kept out of the history until the pointer is lifted."""
        radius = self._eraser_radius / self._scale
        here = (at.x(), at.y())
        path = [*self._rubbed[-1:], here]
        self._rubbed.append(here)
        left: list[Stroke] = []
        for stroke in self._sketch.strokes:
            if not is_near(stroke, path, radius):
                left.append(stroke)
            elif self._tool is Tool.ERASE_AREA:
                left += rubbed_out(stroke, path, radius)
            elif not touches(stroke, *here, radius):
                left.append(stroke)
        if len(left) != len(self._sketch.strokes) or any(
            one is not other for one, other in zip(left, self._sketch.strokes, strict=False)
        ):
            self._show(replace(self._sketch, strokes=tuple(left)))

    # The pointer

    def _press(self, position: QPointF, pressure: float, *, is_eraser: bool) -> None:
        at = self._to_paper(position)
        if self._is_on_axis(position):
            self._moves_axis = True
            self._before = self._sketch
        elif is_eraser or self._tool in ERASES:
            self._erases_now = True
            self._before = self._sketch
            self._rubbed = []
            self._erase_at(at)
        elif self._tool is Tool.POLYLINE:
            self._live = [*(self._live[:-1] or ()), point(at), point(at)]
        else:
            self._live = [point(at, pressure)]
        self.update()

    def _move(self, position: QPointF, pressure: float, modifiers: Qt.KeyboardModifier) -> None:
        at = self._to_paper(position)
        if self._moves_axis:
            self._sketch = replace(self._sketch, axis=at.x())
        elif self._erases_now:
            self._erase_at(at)
        elif self._live and self._tool is Tool.PEN:
            last = self._live[-1]
            if math.hypot(at.x() - last.x, at.y() - last.y) * self._scale >= _NEAREST:
                self._live.append(point(at, pressure))
        elif self._live:
            start = self._live[-2] if len(self._live) > 1 else self._live[0]
            end = constrained(start, at, self._tool, modifiers)
            self._live = [*self._live[: max(1, len(self._live) - 1)], end]
        self.update()

    def _release(self) -> None:
        if self._moves_axis:
            self._moves_axis = False
            self._do(self._sketch, self.tr("Move the axis"))
        elif self._erases_now:
            self._erases_now = False
            if self._before is not None and self._before.strokes != self._sketch.strokes:
                self._do(self._sketch, self.tr("Erase"))
            self._before = None
        elif self._live and self._tool is not Tool.POLYLINE:
            points, self._live = tuple(self._live), []
            if self._tool is Tool.PEN or has_length(points):
                self._add(Stroke(DRAWS[self._tool], points, self._pen_width))
        self.update()

    def _finish_polyline(self) -> None:
        points, self._live = tuple(self._live), []
        if self._tool is Tool.POLYLINE and has_length(points):
            self._add(Stroke(StrokeKind.POLYLINE, points, self._pen_width))
        self.update()

    def _is_on_axis(self, position: QPointF) -> bool:
        """Whether the pointer is on the grip of the axis, at its upper end."""
        axis = self._sketch.axis
        if axis is None:
            return False
        x = self._to_widget().map(QPointF(axis, 0)).x()
        return abs(position.x() - x) <= _AXIS_REACH and position.y() <= 3 * _AXIS_REACH

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw or erase with the left button, move the paper with the middle or right one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position(), 1.0, is_eraser=False)
        elif self._tool is Tool.POLYLINE and self._live:
            self._finish_polyline()
        else:
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the press began."""
        self._pointer = event.position()
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self.pan_by(moved.x(), moved.y())
            return
        self._move(event.position(), 1.0, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._pan_from is not None and event.button() != Qt.MouseButton.LeftButton:
            self._pan_from = None
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End a polyline; with other tools it is one more press."""
        if self._tool is Tool.POLYLINE and self._live:
            self._finish_polyline()
        else:
            self.mousePressEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with the pen's pressure; its other end erases."""
        is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        # A light touch still leaves a line, a hard one is no thicker than the width chosen.
        pressure = min(1.0, 0.15 + 0.85 * event.pressure())
        if event.type() == QEvent.Type.TabletPress:
            self._press(event.position(), pressure, is_eraser=is_eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self._pointer = event.position()
            self._move(event.position(), pressure, event.modifiers())
        elif event.type() == QEvent.Type.TabletRelease:
            self._release()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer's circle goes with the pointer."""
        self._pointer = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or pan."""
        touchpad.turn(self, event)

    def event(self, event: QEvent) -> bool:
        """Undo here while the paper has the focus, and zoom with two fingers."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_override and (is_undo(event) or is_redo(event)):
            event.accept()
            return True
        return touchpad.pinch(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, end a polyline with Enter, drop it with Escape, fit with 0."""
        if is_redo(event):
            self.history.redo()
        elif is_undo(event):
            self.history.undo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._live:
            self._finish_polyline()
        elif event.key() == Qt.Key.Key_Escape and self._live:
            self._live = []
            self.update()
        elif event.key() == Qt.Key.Key_0:
            self.home()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM_STEP, QRectF(self.rect()).center())
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / ZOOM_STEP, QRectF(self.rect()).center())
        else:
            super().keyPressEvent(event)

    # Painting

    def _redraw(self) -> None:
        """Paint all strokes anew, a few milliseconds at a time."""
        ratio = self.devicePixelRatioF()
        self._ink.redraw(self._sketch.strokes, self._to_widget(), self.size(), ratio)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, the drawing underneath, ink, what is being drawn, and the tool."""
        del event
        ratio = self.devicePixelRatioF()
        if not self._ink.fits(self.size(), ratio):
            self._redraw()
        # A sketch of usual size is done in the first turn, and nothing is ever seen moving.
        self._ink.build()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), pictures.PAPER)
        if self._underlay is not None and self._shows_underlay:
            painter.save()
            painter.setTransform(self._to_widget(), combine=True)
            painter.setOpacity(1.0 if self._underlay.is_searched else _UNDERLAY_OPACITY)
            paint_underlay(painter, self._underlay, self._scale * ratio)
            painter.restore()
        self._ink.paint(painter, self._to_widget())
        self._paint_live(painter)
        self._paint_guides(painter)
        painter.end()

    def _paint_live(self, painter: QPainter) -> None:
        if not self._live:
            return
        kind = DRAWS.get(self._tool, StrokeKind.PEN)
        stroke = Stroke(kind, tuple(self._live), self._pen_width)
        painter.save()
        painter.setTransform(self._to_widget(), combine=True)
        paint_stroke(painter, stroke)
        if self._sketch.axis is not None:
            paint_stroke(painter, mirrored(stroke, self._sketch.axis))
        painter.restore()

    def _paint_guides(self, painter: QPainter) -> None:
        """The axis, the eraser's circle, the hint of an empty sheet, and the focus."""
        accent = QColor(theme.LIGHT.accent)
        if self._sketch.axis is not None:
            x = self._to_widget().map(QPointF(self._sketch.axis, 0)).x()
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, 0, x, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(x, _AXIS_REACH + 3), 5, 5)
        if self._tool in ERASES and self._pointer is not None:
            painter.setPen(QPen(QColor(theme.LIGHT.quiet), 1))
            painter.setBrush(QColor(86, 98, 115, 30))
            painter.drawEllipse(self._pointer, self._eraser_radius, self._eraser_radius)
        if not self._sketch.strokes and not self._live and self._underlay is None:
            painter.setPen(QColor(theme.LIGHT.quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            hint = self.tr("Draw what you remember.\nThe search follows the pen.")
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, hint)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is seen in the middle."""
        super().resizeEvent(event)
        if self._is_at_home:
            self.home()
        self._redraw()
