"""The pages of the window as a column of icons with words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from patentviewer.gui.kit import theme
from patentviewer.gui.kit.theme import GRID


class Rail(QWidget):
    """Chooses a page. chosen(str): its name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID // 2, GRID, GRID // 2, GRID)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch()

    def add(self, name: str, text: str, icon: str, tooltip: str, *, at_foot: bool = False) -> None:
        """Add a page; at_foot: below the gap."""
        made = QToolButton()
        made.setProperty("role", "rail")
        made.setCheckable(True)
        made.setText(text)
        made.setIcon(theme.icon(icon))
        made.setIconSize(theme.icon_size(22))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setToolTip(tooltip)
        made.setAccessibleName(text)
        width = made.fontMetrics().horizontalAdvance(text)
        made.setMinimumWidth(max(10 * GRID, width + 2 * GRID))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(made)
        self._buttons[name] = made
        position = self._column.count() if at_foot else len(self._buttons) - 1
        self._column.insertWidget(position, made)

    def show_chosen(self, name: str) -> None:
        """Show which page is on."""
        self._buttons[name].setChecked(True)
