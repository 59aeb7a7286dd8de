"""A drawing on paper that can be zoomed and panned, and linked with others of its kind."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from patentviewer.gui.kit import pictures, touchpad
from patentviewer.gui.kit.touchpad import ZOOM_STEP
from patentviewer.model.documents import Picture

_CLOSEST = 16.0
_MARGIN = 24


@dataclass(frozen=True)
class Framing:
    """What part of a drawing is seen, in terms that fit a drawing of any size.

    zoom: 1 when the whole drawing fits. x, y: the point of the drawing in the middle of the view,
    as parts of its width and height.
    """

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


class DrawingItem(QGraphicsItem):
    """A picture painted from the level that suits the zoom, black on paper or in an ink.

    With an ink, paper is see-through: two drawings in two inks lie on one another, and what both
    have becomes dark.
    """

    def __init__(self) -> None:
        super().__init__()
        self._levels: tuple[QImage, ...] = ()
        self._rect = QRectF()
        self._clip: QRectF | None = None
        self._is_ink = False

    def set_levels(
        self, levels: tuple[QImage, ...], *, size: QSize | None = None, is_ink: bool = False
    ) -> None:
        """Show a picture given as levels (see `pictures.levels`).

        size: of the whole picture in its own pixels, where only smaller levels are there yet.
        is_ink: multiply with what lies beneath.
        """
        self.prepareGeometryChange()
        self._levels = levels
        self._is_ink = is_ink
        if size is None:
            size = levels[0].size() if levels else QSize(0, 0)
        self._rect = QRectF(0, 0, size.width(), size.height())

    def set_clip(self, clip: QRectF | None) -> None:
        """Paint only this part, in scene coordinates; all of it for None."""
        self._clip = clip
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture's box in its own pixels."""
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the smallest level that is not smaller than what is seen."""
        del option, widget
        if not self._levels:
            return
        world = painter.worldTransform()
        ratio = painter.device().devicePixelRatioF()
        scale = abs(world.determinant()) ** 0.5 * ratio
        level = self._levels[0]
        for smaller in self._levels[1:]:
            if smaller.width() < self._rect.width() * scale * 0.95:
                break
            level = smaller
        if self._clip is not None:
            outline = self.mapFromScene(self._clip)
            painter.setClipRect(outline.boundingRect(), Qt.ClipOperation.IntersectClip)
        if self._is_ink:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=scale < 4)
        painter.drawImage(self._rect, level)


def inked(levels: tuple[QImage, ...], ink: QColor) -> tuple[QImage, ...]:
    """Levels with their black turned into an ink; may run in any thread."""
    part = np.arange(256, dtype=np.float32) / 255
    table: NDArray[np.uint32] = np.full(256, 0xFF, np.uint32)
    for value in (ink.red(), ink.green(), ink.blue()):
        table = table * np.uint32(256) + np.round(value + (255 - value) * part).astype(np.uint32)
    result = []
    for level in levels:
        grey = pictures.to_picture(level)
        coloured = np.ascontiguousarray(cv2.LUT(grey, table.view(np.int32)))
        height, width = grey.shape
        image = QImage(coloured.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        result.append(image.copy())
    return tuple(result)


class DrawingView(QGraphicsView):
    """Shows one drawing; zoom with the wheel or + and -, pan by dragging or the arrow keys.

    framed(Framing): the user zoomed or panned. picked(QPointF): a click at a point of the scene
    that did not pan.
    """

    framed = Signal(object)
    picked = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.drawing = DrawingItem()
        self._scene.addItem(self.drawing)
        self._content = QRectF()
        self._framing = Framing()
        self._message = ""
        self._pressed_at: QPointF | None = None
        self._is_panning = False
        self.can_pan = True
        self._dress()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(pictures.PAPER)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        # A scene takes whatever is dragged over it, and does nothing with it: what the view lies
        # on knows what to do with a drop.
        self.setAcceptDrops(False)

    def show_picture(self, picture: Picture) -> None:
        """Show a picture; what is seen stays in place relative to the drawing."""
        self.show_levels(pictures.levels(picture))

    def show_levels(self, levels: tuple[QImage, ...], size: QSize | None = None) -> None:
        """Show a picture given as levels, made in a worker; size as in DrawingItem.set_levels."""
        self.say("")
        self.drawing.set_levels(levels, size=size)
        self.set_content(self.drawing.boundingRect())

    def set_content(self, rect: QRectF) -> None:
        """Say what part of the scene "the whole drawing" is."""
        self._content = rect
        self._apply()

    @property
    def content(self) -> QRectF:
        """The whole drawing, in the scene's coordinates."""
        return self._content

    def clear(self, message: str = "") -> None:
        """Show no drawing, and a sentence instead."""
        self.drawing.set_levels(())
        self._content = QRectF()
        self.say(message)

    @property
    def message(self) -> str:
        """The sentence that is shown; "" for none."""
        return self._message

    def say(self, message: str) -> None:
        """A sentence in the middle of the view; "" for none."""
        self._message = message
        self.viewport().update()

    @property
    def framing(self) -> Framing:
        """What part of the drawing is seen."""
        return self._framing

    def set_framing(self, framing: Framing) -> None:
        """Show the same part as another view; emits nothing."""
        self._framing = framing
        self._apply()

    def fit(self) -> None:
        """Show the whole drawing."""
        self._change(Framing())

    def actual_size(self) -> None:
        """One pixel of the drawing to one pixel of the screen."""
        if not self._content.isEmpty():
            zoom = 1 / (self._fit_scale() * self.devicePixelRatioF())
            self._change(Framing(zoom, self._framing.x, self._framing.y))

    def zoom_in(self) -> None:
        """A step closer, about the middle."""
        self.zoom_by(ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """A step away, about the middle."""
        self.zoom_by(1 / ZOOM_STEP, self._middle())

    def zoom_by(self, factor: float, about: QPointF) -> None:
        """Zoom about a point of the viewport, which stays where it is."""
        if self._content.isEmpty():
            return
        scale = self._fit_scale() * self._framing.zoom
        wanted = min(max(scale * factor, self._fit_scale() * 0.2), _CLOSEST)
        centre = self._middle()
        shift = (about - centre) * (1 / scale - 1 / wanted)
        self._change(
            Framing(
                wanted / self._fit_scale(),
                self._framing.x + shift.x() / self._content.width(),
                self._framing.y + shift.y() / self._content.height(),
            )
        )

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def pan_by(self, x: float, y: float) -> None:
        """Move the drawing by pixels of the viewport."""
        if self._content.isEmpty():
            return
        scale = self._fit_scale() * self._framing.zoom
        self._change(
            Framing(
                self._framing.zoom,
                self._framing.x - x / scale / self._content.width(),
                self._framing.y - y / scale / self._content.height(),
            )
        )

    def _change(self, framing: Framing) -> None:
        inside = Framing(framing.zoom, min(max(framing.x, 0), 1), min(max(framing.y, 0), 1))
        if inside != self._framing:
            self._framing = inside
            self._apply()
            self.framed.emit(inside)

    def _fit_scale(self) -> float:
        size = self.viewport().size()
        margin = min(_MARGIN, size.width() // 8, size.height() // 8)
        wide = max(size.width() - 2 * margin, 1) / max(self._content.width(), 1)
        high = max(size.height() - 2 * margin, 1) / max(self._content.height(), 1)
        return min(wide, high)

    def _apply(self) -> None:
        if self._content.isEmpty():
            return
        scale = self._fit_scale() * self._framing.zoom
        x = self._content.left() + self._framing.x * self._content.width()
        y = self._content.top() + self._framing.y * self._content.height()
        width = self.viewport().width() / scale
        height = self.viewport().height() / scale
        # The scene's box is exactly what is to be seen: there is nothing left to scroll, and the
        # view's own scrolling can neither round nor limit the place.
        self.setTransform(QTransform.fromScale(scale, scale))
        self.setSceneRect(QRectF(x - width / 2, y - height / 2, width, height))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the framing."""
        super().resizeEvent(event)
        self._apply()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or pan."""
        touchpad.turn(self, event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers on a touchpad."""
        return touchpad.pinch(self, event) or super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan with the left button (where no tool holds it) or the middle one."""
        super().mousePressEvent(event)
        if event.isAccepted() and self._scene.mouseGrabberItem() is not None:
            return
        held = event.button()
        if held == Qt.MouseButton.MiddleButton or (
            held == Qt.MouseButton.LeftButton and self.can_pan
        ):
            self._pressed_at = event.position()
            self._is_panning = False
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - self._pressed_at
        if self._is_panning or moved.manhattanLength() > 4:
            self._is_panning = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pressed_at = event.position()
            self.pan_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the panning; a press that did not move is a pick."""
        if self._pressed_at is None:
            super().mouseReleaseEvent(event)
            return
        if not self._is_panning:
            self.picked.emit(self.mapToScene(event.position().toPoint()))
        self._pressed_at = None
        self._is_panning = False
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - zoom, 0 fits, 1 is full size, arrows pan."""
        steps = {
            Qt.Key.Key_Left: (40, 0),
            Qt.Key.Key_Right: (-40, 0),
            Qt.Key.Key_Up: (0, 40),
            Qt.Key.Key_Down: (0, -40),
        }
        commands = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.actual_size,
        }
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held == Qt.KeyboardModifier.NoModifier and key in steps:
            self.pan_by(*steps[key])
        elif held == Qt.KeyboardModifier.NoModifier and key in commands:
            commands[key]()
        else:
            event.ignore()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The sentence of an empty view, and the focus."""
        painter.save()
        painter.resetTransform()
        box = QRectF(self.viewport().rect())
        if self._message:
            painter.setPen(QColor("#566273"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(24, 24, -24, -24), flags, self._message)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()
        del rect
