"""Two drawings laid on each other in one view: overlaid, blinked, swiped, faded, subtracted."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsPixmapItem, QWidget

from patentviewer.app.comparing import Image, Transform
from patentviewer.gui.compare.drawing_view import DrawingItem, DrawingView
from patentviewer.gui.kit import theme

BLINK_MS = 600
_GRIP = 8


class Laying(StrEnum):
    """How two drawings share one view."""

    OVERLAY = "overlay"
    BLINK = "blink"
    SWIPE = "swipe"
    ONION_SKIN = "onion_skin"
    DIFFERENCE = "difference"


def to_qtransform(transform: Transform) -> QTransform:
    """A transform of pixel centres as Qt's of pixel corners."""
    return QTransform(
        transform.a,
        transform.d,
        transform.b,
        transform.e,
        transform.c + 0.5 - 0.5 * (transform.a + transform.b),
        transform.f + 0.5 - 0.5 * (transform.d + transform.e),
    )


def rgb_image(image: Image) -> QImage:
    """A height x width x 3 picture as QImage."""
    height, width, _ = image.shape
    pixels = np.ascontiguousarray(image)
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class OverlayView(DrawingView):
    """The left drawing in its own pixels, the right one laid on it.

    nudged(float, float, float, float): x and y in pixels of the view, degrees, and scale, by
    which the right drawing was moved by hand.
    """

    nudged = Signal(float, float, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.right = DrawingItem()
        self.scene().addItem(self.right)
        self._composite = QGraphicsPixmapItem()
        self._composite.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._composite)
        self._laying = Laying.OVERLAY
        self._position = 0.5
        self._opacity = 0.5
        self._shows_right = False
        self._drags_edge = False
        self._dragged: QPointF | None = None
        self._laid = QTransform()
        self._names = ("", "")
        self._clock = QTimer(self)
        self._clock.setInterval(BLINK_MS)
        self._clock.timeout.connect(self.flip)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def show_laid(
        self,
        left: tuple[QImage, ...],
        right: tuple[QImage, ...],
        sizes: tuple[QSize, QSize],
        transform: Transform,
    ) -> None:
        """Both drawings as levels; sizes of the whole pictures, transform from right to left."""
        has_inks = self._laying is Laying.OVERLAY
        self.drawing.set_levels(left, size=sizes[0])
        self.right.set_levels(right, size=sizes[1], is_ink=has_inks)
        self.place(transform)

    def place(self, transform: Transform) -> None:
        """Lay the right drawing elsewhere."""
        self.say("")
        self._laid = to_qtransform(transform)
        self.right.setTransform(self._laid)
        left = self.drawing.mapRectToScene(self.drawing.boundingRect())
        self.set_content(left.united(self.right.mapRectToScene(self.right.boundingRect())))
        self._arrange()

    def show_composite(self, image: QImage, to_left: Transform) -> None:
        """A picture worked out on another canvas, laid on the left drawing's pixels."""
        self.say("")
        self._composite.setPixmap(QPixmap.fromImage(image))
        self._composite.setTransform(to_qtransform(to_left))
        if self._laying is Laying.DIFFERENCE:
            self.set_content(self._composite.mapRectToScene(self._composite.boundingRect()))
        self._arrange()

    def forget(self, message: str = "") -> None:
        """Show nothing of a pair that is gone."""
        self._composite.setPixmap(QPixmap())
        self.right.set_levels(())
        self.clear(message)

    def set_names(self, left: str, right: str) -> None:
        """What the drawings are called, said in the corner while they blink."""
        self._names = (left, right)

    def set_laying(self, laying: Laying) -> None:
        """Share the view another way."""
        self._laying = laying
        self._shows_right = False
        if laying is Laying.BLINK and theme.motion_ms():
            self._clock.start()
        else:
            self._clock.stop()
        self._arrange()

    def stop(self) -> None:
        """Stop blinking: another page is shown."""
        self._clock.stop()

    def set_opacity(self, opacity: float) -> None:
        """For onion skin: the left drawing alone at 0, the right one alone at 1."""
        self._opacity = opacity
        self._arrange()

    def flip(self) -> None:
        """Show the other drawing of a blink."""
        self._shows_right = not self._shows_right
        self._arrange()

    def _arrange(self) -> None:
        laying = self._laying
        blinks = laying is Laying.BLINK
        fades = laying is Laying.ONION_SKIN
        is_difference = laying is Laying.DIFFERENCE
        self._composite.setVisible(is_difference)
        self.drawing.setVisible(not is_difference and not (blinks and self._shows_right))
        self.right.setVisible(not is_difference and (not blinks or self._shows_right))
        self.drawing.setOpacity(1 - self._opacity if fades else 1.0)
        self.right.setOpacity(self._opacity if fades else 1.0)
        if laying is Laying.SWIPE:
            seen = self.mapToScene(self.viewport().rect()).boundingRect()
            x = seen.left() + self._position * seen.width()
            self.drawing.set_clip(
                QRectF(QPointF(seen.left(), seen.top()), QPointF(x, seen.bottom()))
            )
            self.right.set_clip(
                QRectF(QPointF(x, seen.top()), QPointF(seen.right(), seen.bottom()))
            )
        else:
            self.drawing.set_clip(None)
            self.right.set_clip(None)
        self.viewport().update()

    def _apply(self) -> None:
        super()._apply()
        if self._laying is Laying.SWIPE:
            self._arrange()

    def _edge(self) -> float:
        return self._position * self.viewport().width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the edge of a swipe; with Ctrl, the right drawing."""
        takes = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if takes and event.button() == Qt.MouseButton.LeftButton and self.right.isVisible():
            self._dragged = event.position()
            event.accept()
            return
        near = abs(event.position().x() - self._edge()) <= _GRIP
        if self._laying is Laying.SWIPE and near and event.button() == Qt.MouseButton.LeftButton:
            self._drags_edge = True
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._dragged is not None:
            moved = (event.position() - self._dragged) / self.transform().m11()
            shift = QTransform.fromTranslate(moved.x(), moved.y())
            self.right.setTransform(self._laid * shift)
            return
        if self._drags_edge:
            share = event.position().x() / max(self.viewport().width(), 1)
            self._position = min(max(share, 0.0), 1.0)
            self._arrange()
            return
        if self._laying is Laying.SWIPE and not event.buttons():
            near = abs(event.position().x() - self._edge()) <= _GRIP
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor
            self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if self._dragged is not None:
            moved, self._dragged = event.position() - self._dragged, None
            self.nudged.emit(moved.x(), moved.y(), 0.0, 1.0)
            return
        if self._drags_edge:
            self._drags_edge = False
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and arrows move the right drawing, Shift with < and > turns it, Space flips."""
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        held = event.modifiers()
        if key in arrows and held & Qt.KeyboardModifier.ShiftModifier:
            step = 10.0 if held & Qt.KeyboardModifier.ControlModifier else 2.0
            x, y = arrows[key]
            self.nudged.emit(step * x, step * y, 0.0, 1.0)
        elif key in (Qt.Key.Key_Less, Qt.Key.Key_Greater):
            self.nudged.emit(0.0, 0.0, 0.5 if key == Qt.Key.Key_Greater else -0.5, 1.0)
        elif key == Qt.Key.Key_Space and self._laying is Laying.BLINK:
            self._clock.stop()
            self.flip()
        elif self._laying is Laying.SWIPE and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -0.05 if key == Qt.Key.Key_Left else 0.05
            self._position = min(max(self._position + step, 0.0), 1.0)
            self._arrange()
        else:
            super().keyPressEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The edge of a swipe, and which drawing a blink shows."""
        super().drawForeground(painter, rect)
        painter.save()
        painter.resetTransform()
        accent = QColor(theme.LIGHT.accent)
        if self._laying is Laying.SWIPE and not self.content.isEmpty():
            x, middle = self._edge(), self.viewport().height() / 2
            painter.setPen(QPen(accent, 2))
            painter.drawLine(QLineF(x, 0, x, self.viewport().height()))
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(x, middle), _GRIP, _GRIP)
        if self._laying is Laying.BLINK and not self.content.isEmpty():
            painter.setPen(QColor(theme.LIGHT.quiet))
            painter.setFont(theme.strong_font())
            name = self._names[int(self._shows_right)]
            painter.drawText(QRectF(16, 12, 600, 32), Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
