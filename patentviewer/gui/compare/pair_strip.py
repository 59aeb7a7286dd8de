"""The views of two designs in pairs, and those without a partner; put right by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import parts, pictures, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.model.documents import Figure
from patentviewer.model.pairing import Pair, Pairing

_SIDE = 8 * GRID
_MIME = "application/x-patentviewer-view"


def figure_words(figures: Sequence[Figure], position: int) -> str:
    """What one of a design's figures is called: "FIG. 3 front", or "drawing 3 of 7"."""
    figure = figures[position]
    label = figure.label or words.unlabelled(position, len(figures))
    return " ".join(part for part in (label, words.view(figure.view)) if part)


class _Paper(QLabel):
    """A figure's picture, or an empty box."""

    def __init__(self, figure: Figure | None) -> None:
        super().__init__()
        self._figure = figure
        self._drawn_for = 0.0
        self.setFixedSize(_SIDE, _SIDE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._figure is not None and self._drawn_for != ratio:
            self._drawn_for = ratio
            room = QSize(_SIDE - 8, _SIDE - 8)
            self.setPixmap(pictures.pixmap(self._figure.picture, room, ratio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._figure is not None else Qt.PenStyle.DashLine
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1, style))
        has_figure = self._figure is not None
        painter.setBrush(pictures.PAPER if has_figure else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
        painter.end()
        super().paintEvent(event)


class PairTile(QFrame):
    """Two figures side by side, either of which may be missing.

    picked(): a click. dropped(int): a figure of the right design was dragged here.
    """

    picked = Signal()
    dropped = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(
        self, left: Figure | None, right: Figure | None, positions: tuple[int, int], caption: str
    ) -> None:
        super().__init__()
        self.left_position, self.right_position = positions
        self._is_current = False
        self._pressed: QPoint | None = None
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(_Paper(left))
        row.addWidget(_Paper(right))
        text = parts.ElidedLabel(caption, "" if left and right else "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 4)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(text)
        self.setFixedWidth(2 * _SIDE + 12)
        self.setAcceptDrops(left is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(caption)

    def set_current(self, is_current: bool) -> None:
        """Show that this pair is the one seen large."""
        self._is_current = is_current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge around the pair seen large."""
        super().paintEvent(event)
        if self._is_current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the right figure to another partner."""
        if self._pressed is None or self.right_position < 0:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            data = QMimeData()
            data.setData(_MIME, str(self.right_position).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if self._pressed is not None:
            self._pressed = None
            self.picked.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose another partner."""
        self.menu_asked.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only figures of this strip."""
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A figure of the right design becomes the partner."""
        position = bytes(event.mimeData().data(_MIME).data())
        if position.isdigit():
            event.acceptProposedAction()
            self.dropped.emit(int(position))


class PairStrip(QScrollArea):
    """All pairs in a row; arrows go through them, a menu or a drag corrects them.

    chosen(int, int): the pair to be seen large, as positions in both designs, -1 for none.
    repaired(int, object): by hand, a figure of the left design gets this partner, or None.
    """

    chosen = Signal(int, int)
    repaired = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: Sequence[Figure] = ()
        self._right: Sequence[Figure] = ()
        self._tiles: list[PairTile] = []
        self._current = -1
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        self._row.addStretch()
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(self._row)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pairs of views"))
        line = self.fontMetrics().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(_SIDE + line + 2 * GRID + bar)

    def show_pairing(
        self, left: Sequence[Figure], right: Sequence[Figure], pairing: Pairing
    ) -> None:
        """Show pairs first, then figures without a partner. Emits nothing."""
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.deleteLater()
        self._left, self._right, self._tiles, self._current = left, right, [], -1
        for pair in pairing.pairs:
            self._add(pair.left, pair.right, self._words(pair))
        for position in pairing.left_alone:
            alone = figure_words(left, position)
            self._add(position, -1, self.tr("{0}: no partner").format(alone))
        for position in pairing.right_alone:
            alone = figure_words(right, position)
            self._add(-1, position, self.tr("{0}: only here").format(alone))

    def set_current(self, left: int, right: int) -> None:
        """Mark the pair that is seen large."""
        for number, tile in enumerate(self._tiles):
            is_current = (tile.left_position, tile.right_position) == (left, right)
            tile.set_current(is_current)
            if is_current:
                self._current = number
                self.ensureWidgetVisible(tile, 2 * GRID, 0)

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """What is shown, in order, -1 for none."""
        return tuple((tile.left_position, tile.right_position) for tile in self._tiles)

    def _words(self, pair: Pair) -> str:
        left = figure_words(self._left, pair.left)
        right = figure_words(self._right, pair.right)
        return f"{left} – {right}"

    def _add(self, left: int, right: int, caption: str) -> None:
        tile = PairTile(
            self._left[left] if left >= 0 else None,
            self._right[right] if right >= 0 else None,
            (left, right),
            caption,
        )
        tile.picked.connect(lambda: self._pick(tile))
        tile.dropped.connect(lambda position: self.repaired.emit(tile.left_position, position))
        tile.menu_asked.connect(lambda at: self._ask(tile, at))
        self._tiles.append(tile)
        self._row.insertWidget(len(self._tiles) - 1, tile)

    def _pick(self, tile: PairTile) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.set_current(tile.left_position, tile.right_position)
        self.chosen.emit(tile.left_position, tile.right_position)

    def _ask(self, tile: PairTile, at: QPoint) -> None:
        if tile.left_position < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for position in range(len(self._right)):
            text = self.tr("Pair with {0}").format(figure_words(self._right, position))
            self._offer(menu, text, position == tile.right_position, self._repair(tile, position))
        menu.addSeparator()
        text = self.tr("No partner")
        self._offer(menu, text, tile.right_position < 0, self._repair(tile, None))
        menu.popup(at)

    def _repair(self, tile: PairTile, position: int | None) -> Callable[[], None]:
        return lambda: self.repaired.emit(tile.left_position, position)

    def _offer(self, menu: QMenu, text: str, is_on: bool, call: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _on=False: call())
        menu.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a pair; the menu key corrects it."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            event.ignore()  # they move the hit, not the strip
        elif step is not None and self._tiles:
            number = min(max(self._current + step, 0), len(self._tiles) - 1)
            self._pick(self._tiles[number])
        elif event.key() == Qt.Key.Key_Menu and 0 <= self._current < len(self._tiles):
            tile = self._tiles[self._current]
            self._ask(tile, tile.mapToGlobal(tile.rect().center()))
        else:
            super().keyPressEvent(event)
