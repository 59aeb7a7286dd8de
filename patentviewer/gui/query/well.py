"""The well: the area that takes everything a search can start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui import query
from patentviewer.gui.kit import parts, theme
from patentviewer.gui.kit.theme import GRID

if TYPE_CHECKING:
    from patentviewer.gui.query.drops import Drop


class Well(QWidget):
    """An inviting empty area, or a sentence on what went wrong.

    open_asked(), paste_asked(), draw_asked(), whole_sheet_asked(), way_back_asked(): a button was
    pressed.
    """

    open_asked = Signal()
    paste_asked = Signal()
    draw_asked = Signal()
    whole_sheet_asked = Signal()
    way_back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "image-plus"
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = parts.label(role="strong", wraps=True)
        self._text = parts.label(role="quiet", wraps=True)
        for line in (self._title, self._text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._open = parts.button(self.tr("Open…"), "folder-open")
        self._paste = parts.button(self.tr("Paste"), "clipboard-paste")
        self._draw = parts.button(self.tr("Draw it"), "pencil", "quiet")
        self.whole_sheet = parts.button(self.tr("Search the whole sheet"), "scan")
        self.way_back = parts.button(self.tr("Back to the query"), "undo-2", "quiet")
        self._open.clicked.connect(self.open_asked)
        self._paste.clicked.connect(self.paste_asked)
        self._draw.clicked.connect(self.draw_asked)
        self.whole_sheet.clicked.connect(self.whole_sheet_asked)
        self.way_back.clicked.connect(self.way_back_asked)
        self._lay_out()
        self.invite()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(GRID)
        own = ((self.whole_sheet,), (self._open, self._paste), (self._draw,), (self.way_back,))
        for row in own:
            column.addLayout(_centred(*row))
        column.addStretch(3)

    def invite(self) -> None:
        """Say what can be brought here."""
        self._say(
            "image-plus",
            self.tr("Drop a drawing here"),
            self.tr("A picture, a patent PDF, several views, or a folder to index"),
        )

    def say_problem(
        self, sentence: str, *, offers_whole_sheet: bool = False, offers_way_back: bool = False
    ) -> None:
        """Say what went wrong, and what can be done."""
        self._say("circle-alert", self.tr("This cannot be searched"), sentence)
        self.whole_sheet.setVisible(offers_whole_sheet)
        self.way_back.setVisible(offers_way_back)

    def say_reading(self, what: str, *, offers_way_back: bool = False) -> None:
        """Say what is being read."""
        self._say("scan", self.tr("Reading…"), what)
        self.way_back.setVisible(offers_way_back)

    def _say(self, icon: str, title: str, text: str) -> None:
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self.whole_sheet.hide()
        self.way_back.hide()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed edge around the area, and its icon in the theme's colour."""
        ratio = self.devicePixelRatioF()
        drawn = f"{self._icon_name} {theme.colours().quiet} {ratio}"
        if self._icon.property("drawn") != drawn:
            self._icon.setProperty("drawn", drawn)
            self._icon.setPixmap(theme.pixmap(self._icon_name, 4 * GRID, "quiet", ratio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """Large, so that it is easy to hit."""
        return QSize(38 * GRID, 40 * GRID)


def _centred(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addStretch()
    for one in buttons:
        row.addWidget(one)
    row.addStretch()
    return row


class DropLight(QWidget):
    """Lights up over its parent while something is dragged there, and says what will happen.

    is_drawn_over: one drawing is to lie under the sketch. dropped(Drop): it was let go.
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._promise = ""
        self._is_welcome = False
        self.is_drawn_over = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def promise(self) -> str:
        """The sentence shown now; "" while nothing is dragged here."""
        return self._promise

    def enter(self, event: QDragEnterEvent) -> None:
        """Light up and promise what will happen, as something is dragged over the parent."""
        drop = query.drops.drop_of(event.mimeData())
        is_laid_under = self.is_drawn_over and drop.is_one_drawing
        self._promise = (
            self.tr("Draw over this drawing") if is_laid_under else query.drops.promise(drop)
        )
        self._is_welcome = not drop.is_empty
        if not self._promise:
            event.ignore()
            return
        if self._is_welcome:
            event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def leave(self, event: QDragLeaveEvent | None = None) -> None:
        """Go dark, as it is dragged elsewhere."""
        self._promise = ""
        self.hide()
        if event is not None:
            event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Go dark and emit dropped(), as it is let go."""
        self.leave()
        found: Drop = query.drops.drop_of(event.mimeData())
        if found.is_empty:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil in the accent's colour with the sentence in its middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self._is_welcome else "warning"
        painter.setBrush(theme.colour("accent_soft" if self._is_welcome else "surface", 0.94))
        painter.setPen(QPen(theme.colour(role), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        side = 5 * GRID
        icon = theme.pixmap(
            "download" if self._is_welcome else "wifi-off", side, role, self.devicePixelRatioF()
        )
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side - GRID, icon)
        painter.setFont(theme.title_font())
        painter.setPen(theme.colour("text"))
        box = self.rect().adjusted(2 * GRID, middle.y() + GRID, -2 * GRID, -GRID)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self._promise)
