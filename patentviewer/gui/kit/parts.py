"""Small parts that several panels are made of: labels, rules, buttons, and empty states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import theme
from patentviewer.gui.kit.theme import GRID

_BESIDE_ICON = 4


_LONGEST_WORD = 24
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")
_BREAK = "\u200b"


class _WrappingLabel(QLabel):
    """A label whose long words, paths above all, are broken too, where they would widen it."""

    def setText(self, text: str) -> None:
        """Show this, with places to break it that nobody sees."""
        super().setText(_LONG_WORD.sub(_breakable, text))

    def text(self) -> str:
        """What was set."""
        return super().text().replace(_BREAK, "")


def _breakable(word: re.Match[str]) -> str:
    """Breaks after what parts a path, and in what is long without."""
    parts = re.split(r"(?<=[/\\_.-])", word.group())
    lines = [
        part[at : at + _LONGEST_WORD] for part in parts for at in range(0, len(part), _LONGEST_WORD)
    ]
    return _BREAK.join(lines)


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A text in one of the style's roles: title, strong, quiet, danger, warning or good."""
    made = _WrappingLabel() if wraps else QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wraps)
    return made


class Bar(QProgressBar):
    """How far a piece of work is, with no text on it. `show_done` is for work that tells it often.

    By itself Qt's bar is painted the moment its value changes, and with it, in the same turn of the
    event loop, whatever else in the window waits to be painted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def show_done(self, done: int, total: int | None) -> None:
        """Show that so many pieces of so many are finished, None where nobody knows how many."""
        whole = total or 0
        self.setUpdatesEnabled(False)
        self.setRange(0, whole)
        self.setValue(min(done, whole))
        self.setUpdatesEnabled(True)


def keep_place(widget: QWidget, *, is_on: bool = True) -> None:
    """Have a widget keep its place while it is hidden, so that nothing jumps when it is shown."""
    policy = widget.sizePolicy()
    if policy.retainSizeWhenHidden() != is_on:
        policy.setRetainSizeWhenHidden(is_on)
        widget.setSizePolicy(policy)


def rule(*, upright: bool = False) -> QFrame:
    """A thin line between areas."""
    made = QFrame()
    made.setProperty("role", "upright-rule" if upright else "rule")
    return made


def button(text: str, icon: str = "", role: str = "") -> QPushButton:
    """A push button with an icon of the theme, in one of the style's roles."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    if icon:
        made.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "text"))
        # The style leaves too little between icon and text: the icon's right edge stays empty.
        beside = theme.icon_size(_BESIDE_ICON).width()
        made.setIconSize(theme.icon_size() + QSize(beside, 0))
    return made


def action_button(action: QAction, *, with_text: bool = False) -> QToolButton:
    """A tool button for an action; its tooltip says the action's keys."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setIconSize(theme.icon_size())
    made.setAccessibleName(action.text().rstrip("…"))
    if with_text:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made


class ElidedLabel(QLabel):
    """A line of text that is shortened where it does not fit; the tooltip has the whole."""

    def __init__(
        self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._mode = mode
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(5 * GRID)
        if role:
            self.setProperty("role", role)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show this text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def whole(self) -> str:
        """The text, not shortened."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.width(), 0))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class EmptyState(QWidget):
    """What an area says while there is nothing to show: an icon, a sentence, and what to do."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = label(title, "title", wraps=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = label(text, "quiet", wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setVisible(bool(text))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._picture)
        column.addWidget(self.title)
        column.addWidget(self.text)
        for widget in buttons:
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(widget)
            row.addStretch()
            column.addLayout(row)
        middle = QWidget()
        middle.setMaximumWidth(56 * GRID)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle.setLayout(column)
        across = QHBoxLayout()
        across.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        across.addStretch(1)
        across.addWidget(middle, 200)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GRID, 0, GRID)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def say(self, title: str, text: str = "") -> None:
        """Change what it says."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon is drawn anew where the theme has changed."""
        wanted = (self._icon, theme.colours().quiet, self.devicePixelRatioF())
        if self._picture.property("drawn") != str(wanted):
            self._picture.setProperty("drawn", str(wanted))
            self._picture.setPixmap(
                theme.pixmap(self._icon, 5 * GRID, "quiet", self.devicePixelRatioF())
            )
        super().paintEvent(event)
