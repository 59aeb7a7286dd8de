"""Notices at the top of the window: what has changed or failed, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import theme
from patentviewer.gui.kit.parts import label
from patentviewer.gui.kit.theme import GRID, ICON


class Notice(QFrame):
    """A line at the top of a page that says what has changed and offers what to do about it.

    closed(): it was read and is to go.
    """

    closed = Signal()

    def __init__(self, icon: str, text: str, buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._icon = icon
        self._picture = QLabel()
        self.text = label(text, wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        for widget in buttons:
            row.addWidget(widget)
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icon("x"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon is drawn anew where the theme has changed."""
        wanted = theme.colours().accent
        if self._picture.property("drawn") != wanted:
            self._picture.setProperty("drawn", wanted)
            self._picture.setPixmap(
                theme.pixmap(self._icon, ICON, "accent", self.devicePixelRatioF())
            )
        super().paintEvent(event)


class Notices(QWidget):
    """All notices, one below the other.

    One that was closed is gone: what it said is shown again when it happens again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        self._shown: dict[str, Notice] = {}
        self._make_room()

    @property
    def shown(self) -> tuple[Notice, ...]:
        """The notices that can be seen, from above."""
        return tuple(self._shown.values())

    def show_notice(self, icon: str, text: str, *buttons: QWidget, about: str = "") -> None:
        """Show a notice, unless it is shown already.

        about: of several notices about one thing only the newest is shown.
        """
        key = about or text
        before = self._shown.get(key)
        if before is not None and before.text.text() == text:
            for widget in buttons:
                widget.deleteLater()
            return
        self.take_away(key)
        notice = Notice(icon, text, buttons)
        notice.closed.connect(lambda: self.take_away(key))
        self._shown[key] = notice
        self._column.addWidget(notice)
        self._make_room()

    def take_away(self, about: str) -> None:
        """What a notice said is no longer so, or has been read."""
        notice = self._shown.pop(about, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
            self._make_room()

    def _make_room(self) -> None:
        self._column.setContentsMargins(GRID, GRID if self._shown else 0, GRID, 0)
