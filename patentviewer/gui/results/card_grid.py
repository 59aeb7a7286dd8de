"""The designs found as cards in rows, and the grey papers that stand in for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QWidget,
)

from patentviewer import model
from patentviewer.gui.kit import theme
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.card import GAP, CardDelegate
from patentviewer.gui.results.results_model import (
    FOLD,
    HIT,
    ResultsModel,
)

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import Ranking

SCROLL_BAR = 12
"""Width of the style's scroll bars."""


class CardGrid(QListView):
    """Cards in rows; the pointer leafs through the figures of the card under it.

    fold_pressed(DesignKey): the badge of a design's near duplicates.
    """

    fold_pressed = Signal(object)

    def __init__(self, delegate: CardDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setProperty("role", "grid")
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        # Ten thousand cards are laid out a thousand at a time, between other events.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(1000)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards grow until a row of them fills the width, so that no ragged edge is left."""
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Make the cards as large as their number in a row allows."""
        size = _fitted_size(self.viewport().width() - 1, self._delegate.wanted_size)
        if size != self._delegate.card_size:
            self._delegate.card_size = size
            self._delegate.sizeHintChanged.emit(QModelIndex())

    def on_screen(self) -> int:
        """How many cards are seen at once."""
        room, cell = self.viewport().size(), self._delegate.cell()
        return max(room.width() // cell.width(), 1) * (room.height() // cell.height() + 1)

    def look_ahead(self) -> Callable[[Ranking], None]:
        """What loads the pictures of a ranking's first cards, in any thread, before it is shown."""
        count, load = self.on_screen(), self._delegate.look_ahead(self.devicePixelRatioF())
        return lambda ranking: load(ranking.designs[: min(count, ranking.cut_off)])

    def _is_on_fold(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        at = self.indexAt(point)
        fold = str(at.data(FOLD) or "")
        return at.isValid() and self._delegate.is_on_fold(self.visualRect(at), fold, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card, or unfold what is nearly the same."""
        super().mousePressEvent(event)
        hit = self.indexAt(event.position().toPoint()).data(HIT)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and isinstance(hit, model.ranking.DesignHit) and self._is_on_fold(event):
            self.fold_pressed.emit(hit.design)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leaf through the figures of the card under the pointer."""
        super().mouseMoveEvent(event)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if self._is_on_fold(event) else arrow)
        at = self.indexAt(event.position().toPoint())
        hit = at.data(HIT) if at.isValid() else None
        if not isinstance(hit, model.ranking.DesignHit):
            self._hover(None, 0)
            return
        box = self.visualRect(at)
        part = (event.position().x() - box.x() - GAP / 2) / self._delegate.card_size
        count = len(hit.figures)
        self._hover(hit.design, min(max(int(part * count), 0), count - 1))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the files of what is chosen; the pointer carries the figure on its paper."""
        chosen = self.selectedIndexes()
        hit = self.currentIndex().data(HIT)
        if not chosen or not isinstance(hit, model.ranking.DesignHit):
            return
        count = len({index.row() for index in chosen})
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(chosen))
        drag.setPixmap(self._delegate.carried(hit, count, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(GRID, GRID))
        self._hover(None, 0)
        drag.exec(actions, Qt.DropAction.CopyAction)

    def leaveEvent(self, event: QEvent) -> None:
        """Every card shows its best figure again."""
        super().leaveEvent(event)
        self._hover(None, 0)

    def _hover(self, design: DesignKey | None, leaf: int) -> None:
        before = self._delegate.hover
        if before == (design, leaf):
            return
        self._delegate.hover = (design, leaf)
        model = self.model()
        if isinstance(model, ResultsModel):
            for one in {before[0], design}:
                row = model.row_of(one)
                if row >= 0:
                    self.update(model.index(row, 0))


def _fitted_size(room: int, wanted: int) -> int:
    """Side of the cards that fill a width, as near to the wanted one as that allows."""
    columns = max(1, round(room / (wanted + GAP)))
    return max(min(room // columns - GAP, 2 * wanted), 64)


class SearchingPapers(QWidget):
    """Grey papers where the cards will be."""

    def __init__(self, delegate: CardDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setAccessibleName(self.tr("Searching"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many as fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = _fitted_size(self.width() - SCROLL_BAR - 1, self._delegate.wanted_size)
        cell = self._delegate.cell() + QSize(1, 1) * (side - self._delegate.card_size)
        columns = max(1, (self.width() - SCROLL_BAR) // cell.width())
        line = self.fontMetrics().height()
        for row in range(self.height() // cell.height() + 1):
            for column in range(columns):
                left = column * cell.width() + GAP // 2
                top = row * cell.height() + GAP // 2
                painter.setBrush(theme.colour("raised"))
                painter.drawRoundedRect(left, top, side, side, 4, 4)
                painter.setBrush(theme.colour("line"))
                painter.drawRoundedRect(left, top + side + GRID, side // 2, line - 6, 3, 3)
        painter.end()
