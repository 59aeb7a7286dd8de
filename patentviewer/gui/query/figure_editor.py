"""A figure of the query, large: crop it, leave parts out, mirror it, turn it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import (
    QCheckBox,
    QGraphicsItem,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QStyleOptionGraphicsItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.app.edits import BrokenLines
from patentviewer.gui.compare.drawing_view import DrawingView
from patentviewer.gui.kit import parts, pictures, theme
from patentviewer.gui.kit.theme import GRID, ICON
from patentviewer.gui.shell.actions import Actions
from patentviewer.model.documents import Picture
from patentviewer.model.edit import Box, Edit

_LEAST = 4
SOFT = 900
"""Longer side of the picture that is shown until the sharp one is there."""
_PICK_REACH = 7.0


class _Mode(Enum):
    LOOK = auto()
    CROP = auto()
    MASK = auto()


class _Marks(QGraphicsItem):
    """What an edit does, painted over the figure in the figure's own pixels."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.edit = Edit()
        self.found: BrokenLines | None = None
        self.rubber: QRectF | None = None
        self.is_stressed = False
        self.is_mask = False

    def boundingRect(self) -> QRectF:
        parent = self.parentItem()
        return parent.boundingRect() if parent is not None else QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        pixel = 1 / max(abs(painter.worldTransform().determinant()) ** 0.5, 1e-6)
        whole = self.boundingRect()
        self._paint_broken_lines(painter, pixel)
        for box in self.edit.left_out:
            self._paint_mask(painter, QRectF(*box), pixel)
        crop = QRectF(*self.edit.crop) if self.edit.crop else None
        if self.rubber is not None and not self.is_mask:
            crop = self.rubber
        if crop is not None:
            veil = QColor(245, 246, 248, 215)
            for side in _around(whole, crop):
                painter.fillRect(side, veil)
            painter.setPen(QPen(QColor(theme.LIGHT.accent), 1.5 * pixel))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(crop)
        if self.rubber is not None and self.is_mask:
            self._paint_mask(painter, self.rubber, pixel)

    def _paint_mask(self, painter: QPainter, box: QRectF, pixel: float) -> None:
        painter.fillRect(box, QColor(255, 255, 255, 225))
        painter.setPen(QPen(QColor(theme.LIGHT.quiet), 1.2 * pixel, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.drawLine(box.topLeft(), box.bottomRight())

    def _paint_broken_lines(self, painter: QPainter, pixel: float) -> None:
        """Proposed lines lie under a faint band, a strong one on request; those out are veiled."""
        if self.found is None:
            return
        for position, line in enumerate(self.found.lines):
            is_out = position in self.edit.broken_lines
            alpha = 130 if self.is_stressed else 40
            colour = QColor(255, 255, 255, 205) if is_out else QColor(240, 160, 32, alpha)
            pen = QPen(colour, (9 if is_out else 7) * pixel)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLines([QLineF(*(float(v) for v in piece)) for piece in line.pieces])


def _around(whole: QRectF, hole: QRectF) -> Sequence[QRectF]:
    """Four boxes that cover the whole but for the hole."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), max(hole.top() - whole.top(), 0)),
        QRectF(whole.left(), hole.bottom(), whole.width(), max(whole.bottom() - hole.bottom(), 0)),
        QRectF(whole.left(), hole.top(), max(hole.left() - whole.left(), 0), hole.height()),
        QRectF(hole.right(), hole.top(), max(whole.right() - hole.right(), 0), hole.height()),
    )


class _EditedView(DrawingView):
    """The figure with its edit on it.

    boxed(QRectF): a box was drawn on it, in the figure's own pixels.
    """

    boxed = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = _Marks(self.drawing)
        self.mode = _Mode.LOOK
        self._corner: QPointF | None = None

    def show_edit(self, edit: Edit, found: BrokenLines | None) -> None:
        """Turn the figure as the edit says, and mark the rest on it."""
        self.marks.edit, self.marks.found = edit, found
        box = self.drawing.boundingRect()
        turn = QTransform()
        turn.rotate(edit.degrees)
        if edit.mirrored:
            turn.scale(-1, 1)
        self.drawing.setTransform(turn)
        if not box.isEmpty():
            self.set_content(self.drawing.mapRectToScene(box))
        self.marks.update()

    def stress_lines(self, is_on: bool) -> None:
        """Make the proposed broken lines stand out."""
        self.marks.is_stressed = is_on
        self.marks.update()

    def set_mode(self, mode: _Mode) -> None:
        """Draw boxes with the left button, or pan with it."""
        self.mode = mode
        self.can_pan = mode is _Mode.LOOK
        look = mode is _Mode.LOOK
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if look else Qt.CursorShape.CrossCursor
        )

    def _on_figure(self, event: QMouseEvent) -> QPointF:
        return self.drawing.mapFromScene(self.mapToScene(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box."""
        if self.mode is not _Mode.LOOK and event.button() == Qt.MouseButton.LeftButton:
            self._corner = self._on_figure(event)
            self.marks.is_mask = self.mode is _Mode.MASK
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._corner is not None:
            box = QRectF(self._corner, self._on_figure(event)).normalized()
            self.marks.rubber = box.intersected(self.drawing.boundingRect())
            self.marks.update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand it over."""
        if self._corner is not None:
            box, self.marks.rubber, self._corner = self.marks.rubber, None, None
            self.marks.update()
            if box is not None and min(box.width(), box.height()) >= _LEAST:
                self.boxed.emit(box)
            return
        super().mouseReleaseEvent(event)


class _Proposal(QCheckBox):
    """Offers to leave out the broken lines.

    looked_at(bool): the pointer or the keyboard is on it, or has left it.
    """

    looked_at = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """What it says, shortened where there is no room."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - 4 * GRID
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, max(room, 0)))

    def event(self, event: QEvent) -> bool:
        """Tell when it is looked at."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.looked_at.emit(True)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.looked_at.emit(False)
        return super().event(event)


class FigureEditor(QWidget):
    """The chosen figure with the tools that prepare it for the search.

    edited(Edit): the examiner changed something.
    """

    edited = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._edit = Edit()
        self._found: BrokenLines | None = None
        self.view = _EditedView()
        self.view.setAccessibleName(self.tr("The figure that is searched"))
        self.view.boxed.connect(self._take_box)
        self.view.picked.connect(self._toggle_line)
        self.proposal = _Proposal()
        self.proposal.clicked.connect(self._leave_out_lines)
        self.proposal.looked_at.connect(self.view.stress_lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.view, 1)
        column.addLayout(self._tools())
        column.addWidget(self.proposal)
        self._connect()
        self.show_edit(Edit(), None)

    def show_figure(
        self, small: Picture, size: QSize, edit: Edit, found: BrokenLines | None
    ) -> None:
        """Show a figure with its edit, soft at first.

        small: the figure within SOFT pixels. size: of the figure in its own pixels. found: its
        broken lines, once they are known.
        """
        self.view.show_levels((pictures.to_image(small),), size)
        self.view.fit()
        self.show_edit(edit, found)

    def sharpen(self, levels: tuple[QImage, ...]) -> None:
        """Show the same figure sharp at any zoom, its levels made in a worker."""
        self.view.show_levels(levels)
        self.view.show_edit(self._edit, self._found)

    def show_edit(self, edit: Edit, found: BrokenLines | None) -> None:
        """Show another edit of the same figure."""
        self._edit, self._found = edit, found
        self.view.show_edit(edit, found)
        lines = len(found.lines) if found is not None else 0
        self.proposal.setVisible(lines > 0)
        self.proposal.set_whole(self.tr("Leave out broken lines (%n found)", "", lines))
        self.proposal.setToolTip(
            self.tr("Broken lines show what is not claimed. Click one to leave only that out.")
        )
        out = len([line for line in edit.broken_lines if line < lines])
        self.proposal.setChecked(out > 0)
        was_blocked = self._turn.blockSignals(True)
        self._turn.setValue(round((edit.degrees + 45) % 90 - 45))
        self._turn.blockSignals(was_blocked)
        self._reset.setEnabled(edit != Edit())

    def clear(self) -> None:
        """Show no figure."""
        self.view.clear()
        self.show_edit(Edit(), None)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in ("crop", "mask", "mirror_query", "rotate_query"):
            row.addWidget(parts.action_button(self._actions[name]))
        self._turn = QSlider(Qt.Orientation.Horizontal)
        self._turn.setRange(-45, 45)
        self._turn.setMinimumWidth(6 * GRID)
        self._turn.setAccessibleName(self.tr("Turn by degrees"))
        self._turn.setToolTip(self.tr("Turn by degrees"))
        self._turn.valueChanged.connect(self._turn_to)
        row.addSpacing(GRID)
        row.addWidget(self._turn, 1)
        row.addSpacing(GRID)
        row.addWidget(parts.action_button(self._actions["draw_on_this"]))
        self._reset = QToolButton()
        self._reset.setIcon(theme.icon("rotate-ccw"))
        self._reset.setIconSize(self._reset.iconSize().scaled(ICON, ICON, Qt.AspectRatioMode(0)))
        self._reset.setToolTip(self.tr("The figure as it was read"))
        self._reset.setAccessibleName(self.tr("The figure as it was read"))
        self._reset.clicked.connect(lambda: self._change(Edit()))
        row.addWidget(self._reset)
        return row

    def _connect(self) -> None:
        act = self._actions
        act["crop"].toggled.connect(self._choose_mode)
        act["mask"].toggled.connect(self._choose_mode)
        act["mirror_query"].triggered.connect(self._mirror)
        act["rotate_query"].triggered.connect(self._rotate)

    def _mirror(self) -> None:
        # What is seen is mirrored: a turn that was made before goes the other way then.
        turned = -self._edit.degrees % 360
        self._change(replace(self._edit, mirrored=not self._edit.mirrored, degrees=turned))

    def _rotate(self) -> None:
        self._change(replace(self._edit, degrees=(self._edit.degrees + 90) % 360))

    def _turn_to(self, degrees: int) -> None:
        quarters = round(self._edit.degrees / 90) * 90
        self._change(replace(self._edit, degrees=float((quarters + degrees) % 360)))

    def _choose_mode(self, is_on: bool) -> None:
        crop, mask = self._actions["crop"], self._actions["mask"]
        if is_on:
            other = mask if self.sender() is crop else crop
            other.setChecked(False)
        if crop.isChecked():
            self.view.set_mode(_Mode.CROP)
        else:
            self.view.set_mode(_Mode.MASK if mask.isChecked() else _Mode.LOOK)

    def _take_box(self, box: QRectF) -> None:
        whole: Box = (
            round(box.left()),
            round(box.top()),
            round(box.width()),
            round(box.height()),
        )
        if self.view.mode is _Mode.CROP:
            self._actions["crop"].setChecked(False)
            self._change(replace(self._edit, crop=whole))
        else:
            self._change(replace(self._edit, left_out=(*self._edit.left_out, whole)))

    def _leave_out_lines(self, is_on: bool) -> None:
        count = len(self._found.lines) if self._found is not None else 0
        self._change(replace(self._edit, broken_lines=tuple(range(count)) if is_on else ()))

    def _toggle_line(self, at: QPointF) -> None:
        """A click: on a broken line it is left out or taken back, on a mask this goes away."""
        point = self.view.drawing.mapFromScene(at)
        line = self._line_at(point)
        if line is not None:
            out = set(self._edit.broken_lines) ^ {line}
            self._change(replace(self._edit, broken_lines=tuple(sorted(out))))
            return
        for box in reversed(self._edit.left_out):
            if QRectF(*box).contains(point):
                kept = tuple(other for other in self._edit.left_out if other is not box)
                self._change(replace(self._edit, left_out=kept))
                return

    def _line_at(self, point: QPointF) -> int | None:
        if self._found is None:
            return None
        reach = int(_PICK_REACH / max(self.view.transform().m11(), 1e-6)) + 1
        x, y = round(point.x()), round(point.y())
        near = self._found.numbers[
            max(y - reach, 0) : max(y + reach, 0), max(x - reach, 0) : max(x + reach, 0)
        ]
        hit = near[near > 0]
        return int(hit[0]) - 1 if hit.size else None

    def _change(self, edit: Edit) -> None:
        if edit != self._edit:
            self.show_edit(edit, self._found)
            self.edited.emit(edit)
