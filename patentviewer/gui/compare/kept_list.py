"""The comparisons kept in a session: their drawings, a note on each, and leaving one out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.app.sessions import KeptComparison
from patentviewer.gui.compare.kept_bar import NoteLine
from patentviewer.gui.kit import parts, pictures, theme, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.card import draw_centred
from patentviewer.model.comparison import Drawing

_PAPER = 7 * GRID


class KeptRow(QWidget):
    """One kept comparison.

    noted(str, str): its id and another note. dropped(str): its id; it is to be left out.
    """

    noted = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, kept: KeptComparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = kept.id
        self.note = NoteLine()
        self.note.show_note(kept.note)
        self.note.written.connect(lambda note: self.noted.emit(self.id, note))
        self.note.done.connect(self.note.clearFocus)
        drawn = [kept.left, kept.right, *([kept.prior] if kept.prior else [])]
        names = " – ".join(f"{one.design} {one.caption}".strip() for one in drawn)
        fit = self.tr("fit {0}").format(words.score(kept.quality))
        drop = QToolButton()
        drop.setIcon(theme.icon("x"))
        drop.setToolTip(self.tr("Leave this comparison out of the report"))
        drop.setAccessibleName(self.tr("Leave this comparison out of the report"))
        drop.clicked.connect(lambda: self.dropped.emit(self.id))
        head = QHBoxLayout()
        head.addWidget(parts.ElidedLabel(f"{names}  ·  {fit}"), 1)
        head.addWidget(drop)
        text = QVBoxLayout()
        text.setSpacing(GRID // 2)
        text.addLayout(head)
        text.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for one in drawn:
            row.addWidget(_paper(one, self.devicePixelRatioF()))
        row.addLayout(text, 1)


class KeptList(QWidget):
    """All of them, below a heading; hidden while there are none.

    noted(str, str), dropped(str): as of a row.
    """

    noted = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(GRID)
        self._column.addStretch()
        inside = QWidget()
        inside.setLayout(self._column)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(self.tr("Comparisons in the record"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(parts.label(self.tr("Comparisons in the record"), "strong"))
        column.addWidget(self._scroll, 1)
        self.hide()

    @property
    def rows(self) -> tuple[KeptRow, ...]:
        """What is shown, first to last."""
        found = (self._column.itemAt(at) for at in range(self._column.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, KeptRow))

    def show_kept(self, kept: Sequence[KeptComparison]) -> None:
        """Show these; a note that is being typed is left alone."""
        shown = self.rows
        if [row.id for row in shown] == [one.id for one in kept]:
            for row, one in zip(shown, kept, strict=True):
                row.note.show_note(one.note)
            return
        for row in shown:
            row.note.keep()
            self._column.removeWidget(row)
            row.deleteLater()
        for position, one in enumerate(kept):
            row = KeptRow(one)
            row.noted.connect(self.noted)
            row.dropped.connect(self.dropped)
            self._column.insertWidget(position, row)
        self.setFixedHeight(min(len(kept), 3) * (_PAPER + GRID) + 5 * GRID)
        self.setVisible(bool(kept))


def _paper(drawing: Drawing, ratio: float) -> QLabel:
    """A drawing, small, on paper of its own."""
    paper = QPixmap(round(_PAPER * ratio), round(_PAPER * ratio))
    paper.setDevicePixelRatio(ratio)
    paper.fill(theme.colour("paper"))
    room = QSize(_PAPER - GRID, _PAPER - GRID)
    painter = QPainter(paper)
    draw_centred(
        painter, QRect(0, 0, _PAPER, _PAPER), pictures.pixmap(drawing.picture, room, ratio)
    )
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawRect(QRect(0, 0, _PAPER - 1, _PAPER - 1))
    painter.end()
    made = QLabel()
    made.setPixmap(paper)
    made.setFixedSize(_PAPER, _PAPER)
    return made
