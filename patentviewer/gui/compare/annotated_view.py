"""A drawing with what an examiner draws over it: lengths, callouts, arrows, washes, words."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QLineEdit, QStyleOptionGraphicsItem, QWidget

from patentviewer.gui.compare.drawing_view import DrawingView
from patentviewer.gui.kit import theme
from patentviewer.model.annotation import (
    Annotation,
    Arrow,
    Callout,
    Highlight,
    Measure,
    Place,
    Text,
    next_number,
)
from patentviewer.model.measuring import Length, ratio_in_words

_REACH = 9.0
_LEAST = 5.0
_ASIDE = QPoint(80, 48)
"""From what a callout means to its number where only a click has made it, in pixels."""
_INK = QColor("#b3261e")
_WASH = QColor(255, 210, 60, 95)
_CHOSEN = QColor(theme.LIGHT.accent)


class AnnotationTool(StrEnum):
    """What a drag on the drawing makes."""

    POINTER = "annotate_pointer"
    MEASURE = "annotate_measure"
    CALLOUT = "annotate_callout"
    ARROW = "annotate_arrow"
    HIGHLIGHT = "annotate_highlight"
    TEXT = "annotate_text"


class _Layer(QGraphicsItem):
    """Paints annotations in the drawing's pixels; lines and words keep their size on screen."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.annotations: tuple[Annotation, ...] = ()
        self.live: Annotation | None = None
        self.chosen = -1
        self.reference: Length | None = None
        self.setZValue(2)

    def boundingRect(self) -> QRectF:
        # Labels may stand outside the drawing.
        parent = self.parentItem()
        box = parent.boundingRect() if parent is not None else QRectF()
        return box.adjusted(-box.width(), -box.height(), box.width(), box.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [*self.annotations, *([self.live] if self.live is not None else [])]
        for number, annotation in enumerate(shown):
            ink = _CHOSEN if number == self.chosen else _INK
            paint_annotation(painter, annotation, ink, self.reference)


def paint_annotation(
    painter: QPainter, annotation: Annotation, ink: QColor, reference: Length | None = None
) -> None:
    """Paint one annotation; lengths are said as a ratio to the reference where there is one."""
    pixel = 1 / max(abs(painter.worldTransform().determinant()) ** 0.5, 1e-6)
    painter.setPen(QPen(ink, 1.8 * pixel))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(annotation, Measure):
        _paint_measure(painter, annotation, ink, reference, pixel)
    elif isinstance(annotation, Arrow):
        painter.drawLine(_line(annotation.start, annotation.end))
        _paint_head(painter, annotation.start, annotation.end, ink, pixel)
        _paint_words(painter, QPointF(*annotation.start), annotation.text, ink)
    elif isinstance(annotation, Callout):
        _paint_callout(painter, annotation, ink, pixel)
    elif isinstance(annotation, Highlight):
        painter.setPen(QPen(ink, 1.0 * pixel, Qt.PenStyle.DotLine))
        painter.setBrush(QBrush(_WASH))
        painter.drawPolygon(QPolygonF([QPointF(*place) for place in annotation.outline]))
        _paint_words(painter, QPointF(*annotation.outline[0]), annotation.text, ink)
    else:
        _paint_words(painter, QPointF(*annotation.at), annotation.text, ink)


def measured(length: Length, reference: Length | None) -> str:
    """A length in words: pixels, and its ratio to the first length measured."""
    pixels = f"{length.pixels:.0f} px"
    if reference is None or reference == length:
        return pixels
    return f"{ratio_in_words(length, reference)}  ({pixels})"


def _paint_measure(
    painter: QPainter, measure: Measure, ink: QColor, reference: Length | None, pixel: float
) -> None:
    line = _line(measure.start, measure.end)
    painter.drawLine(line)
    if line.length() > 0:
        tick = line.normalVector().unitVector()
        across = QPointF(tick.dx(), tick.dy()) * 6 * pixel
        for end in (line.p1(), line.p2()):
            painter.drawLine(QLineF(end - across, end + across))
    words = " ".join(part for part in (measure.text, measured(measure.length, reference)) if part)
    _paint_words(painter, line.center() - QPointF(0, 14 * pixel), words, ink)


def _paint_callout(painter: QPainter, callout: Callout, ink: QColor, pixel: float) -> None:
    painter.drawLine(_line(callout.label, callout.at))
    painter.setBrush(QBrush(ink))
    painter.drawEllipse(QPointF(*callout.at), 2.5 * pixel, 2.5 * pixel)
    painter.save()
    painter.translate(QPointF(*callout.label))
    painter.scale(pixel, pixel)
    painter.setFont(theme.strong_font())
    painter.setBrush(QColor("white"))
    painter.setPen(QPen(ink, 1.8))
    painter.drawEllipse(QPointF(0, 0), 12, 12)
    painter.drawText(QRectF(-12, -12, 24, 24), Qt.AlignmentFlag.AlignCenter, str(callout.number))
    painter.restore()
    if callout.text:
        _paint_words(painter, QPointF(*callout.label), callout.text, ink, QPointF(18, 0))


def _paint_head(painter: QPainter, start: Place, end: Place, ink: QColor, pixel: float) -> None:
    turn = math.atan2(end[1] - start[1], end[0] - start[0])
    tip = QPointF(*end)
    corners = [tip]
    for side in (-0.42, 0.42):
        back = QPointF(math.cos(turn + side), math.sin(turn + side)) * 13 * pixel
        corners.append(tip - back)
    painter.setBrush(QBrush(ink))
    painter.drawPolygon(QPolygonF(corners))


def _paint_words(
    painter: QPainter, at: QPointF, words: str, ink: QColor, shift: QPointF | None = None
) -> None:
    """Words on a slip of paper, of one size at every zoom."""
    if not words:
        return
    world = painter.worldTransform()
    painter.save()
    place = world.map(at) + (shift or QPointF(0, 0))
    painter.resetTransform()
    painter.translate(place)
    font = QFont(theme.strong_font())
    painter.setFont(font)
    metrics = painter.fontMetrics()
    box = QRectF(metrics.boundingRect(words)).adjusted(-4, -2, 4, 2)
    box.moveCenter(QPointF(box.width() / 2 if shift is not None else 0, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 225))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _line(start: Place, end: Place) -> QLineF:
    return QLineF(QPointF(*start), QPointF(*end))


def _box_outline(start: Place, end: Place) -> tuple[Place, ...]:
    return (start, (end[0], start[1]), end, (start[0], end[1]))


class _WordsEditor(QLineEdit):
    """A line to write in on a drawing. given_up(): Escape; nothing is to be added."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class AnnotatedView(DrawingView):
    """A drawing that can be annotated with the tool that is chosen.

    annotated(tuple): the annotations are others now.
    """

    annotated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer = _Layer(self.drawing)
        self._tool = AnnotationTool.POINTER
        self._start: Place | None = None
        self._editor: QLineEdit | None = None
        self.picked.connect(self._choose)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Everything drawn over this drawing."""
        return self._layer.annotations

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show these annotations in place of those before; emits nothing."""
        self._layer.annotations = annotations
        self._layer.chosen = -1
        self._layer.update()

    def set_reference(self, reference: Length | None) -> None:
        """Set the length to which other lengths are told as a ratio."""
        self._layer.reference = reference
        self._layer.update()

    def set_tool(self, tool: AnnotationTool) -> None:
        """Choose what a drag makes from now on."""
        self._tool = tool
        self.can_pan = tool is AnnotationTool.POINTER
        pointer = tool is AnnotationTool.POINTER
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if pointer else Qt.CursorShape.CrossCursor
        )

    def _place(self, event: QMouseEvent) -> Place:
        return self._on_drawing(event.position().toPoint())

    def _on_drawing(self, at: QPoint) -> Place:
        point = self.drawing.mapFromScene(self.mapToScene(at))
        return round(point.x(), 1), round(point.y(), 1)

    def _beside(self, at: QPoint) -> Place:
        """Where the number of a callout stands that only a click has made: towards the middle."""
        room = self.viewport().rect()
        right = 1 if at.x() < room.center().x() else -1
        above = -1 if at.y() > room.center().y() else 1
        return self._on_drawing(at + QPoint(right * _ASIDE.x(), above * _ASIDE.y()))

    def _made(self, start: Place, end: Place) -> Annotation:
        makers: dict[AnnotationTool, Callable[[], Annotation]] = {
            AnnotationTool.MEASURE: lambda: Measure(start, end),
            AnnotationTool.ARROW: lambda: Arrow(start, end),
            AnnotationTool.HIGHLIGHT: lambda: Highlight(_box_outline(start, end)),
            AnnotationTool.CALLOUT: lambda: Callout(
                start, end, next_number(self._layer.annotations)
            ),
            AnnotationTool.TEXT: lambda: Text(end, "…"),
        }
        return makers[self._tool]()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin an annotation."""
        draws = self._tool is not AnnotationTool.POINTER and not self.content.isEmpty()
        if draws and event.button() == Qt.MouseButton.LeftButton:
            self._start = self._place(event)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show it as it grows."""
        if self._start is not None:
            self._layer.live = self._made(self._start, self._place(event))
            self._layer.update()
            self.viewport().update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it; callouts and texts ask for their words where they stand."""
        if self._start is None:
            super().mouseReleaseEvent(event)
            return
        start, end = self._start, self._place(event)
        self._start, self._layer.live = None, None
        moved = math.dist(start, end) * self.transform().m11()
        if moved < _LEAST and self._tool is AnnotationTool.CALLOUT:
            end, moved = self._beside(event.position().toPoint()), _LEAST
        if self._tool is AnnotationTool.TEXT:
            self._ask_words(end, lambda words: self._add(Text(end, words)) if words else None)
        elif moved >= _LEAST:
            made = self._made(start, end)
            if isinstance(made, Callout):
                number = made.number
                self._ask_words(end, lambda words: self._add(Callout(start, end, number, words)))
            else:
                self._add(made)
        self._layer.update()
        self.viewport().update()

    def _ask_words(self, at: Place, use: Callable[[str], None]) -> None:
        """A line to write in, on the drawing itself."""
        where = self.mapFromScene(self.drawing.mapToScene(QPointF(*at)))
        editor = _WordsEditor(self.viewport())
        editor.setAccessibleName(self.tr("Text on the drawing"))
        editor.setPlaceholderText(self.tr("Text, then Enter"))
        width = min(220, self.viewport().width() - 16)
        left = min(max(where.x() - width // 2, 8), self.viewport().width() - width - 8)
        editor.setGeometry(left, max(where.y() - 14, 8), width, editor.sizeHint().height())

        def end(*, is_kept: bool = True) -> None:
            if self._editor is editor:
                self._editor = None
                if editor.hasFocus():
                    self.setFocus()
                if is_kept:
                    use(editor.text().strip())
                editor.deleteLater()

        editor.editingFinished.connect(end)
        editor.given_up.connect(lambda: end(is_kept=False))
        self._editor = editor
        editor.show()
        editor.setFocus()

    def _add(self, annotation: Annotation) -> None:
        self._layer.annotations = (*self._layer.annotations, annotation)
        self._layer.chosen = -1
        self._layer.update()
        self.viewport().update()
        self.annotated.emit(self._layer.annotations)

    def _choose(self, at: QPointF) -> None:
        """A click: the annotation under it, to be deleted or left."""
        point = self.drawing.mapFromScene(at)
        reach = _REACH / max(self.transform().m11(), 1e-6)
        near = [
            number
            for number, annotation in enumerate(self._layer.annotations)
            if _distance(annotation, point) <= reach
        ]
        self._layer.chosen = near[-1] if near else -1
        self._layer.update()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen annotation away; undo brings it back."""
        removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if removes and self._layer.chosen >= 0:
            kept = list(self._layer.annotations)
            del kept[self._layer.chosen]
            self.set_annotations(tuple(kept))
            self.viewport().update()
            self.annotated.emit(self._layer.annotations)
            return
        super().keyPressEvent(event)


def _distance(annotation: Annotation, point: QPointF) -> float:
    """How far a point is from an annotation's lines; 0 inside an area."""
    if isinstance(annotation, Highlight):
        outline = QPolygonF([QPointF(*place) for place in annotation.outline])
        return 0.0 if outline.containsPoint(point, Qt.FillRule.OddEvenFill) else math.inf
    if isinstance(annotation, Text):
        return math.dist(annotation.at, (point.x(), point.y()))
    if isinstance(annotation, Callout):
        start, end = annotation.label, annotation.at
    else:
        start, end = annotation.start, annotation.end
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length > 0:
        offset = (point.x() - start[0], point.y() - start[1])
        share = min(max((offset[0] * along[0] + offset[1] * along[1]) / length, 0), 1)
    nearest = (start[0] + share * along[0], start[1] + share * along[1])
    return math.dist(nearest, (point.x(), point.y()))
