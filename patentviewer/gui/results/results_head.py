"""The row above the designs found: how many, how large, in what order, as cards or a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from patentviewer.gui.kit import theme
from patentviewer.gui.kit.parts import ElidedLabel, action_button, keep_place
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.results_model import SCORE_COLUMN, column_title
from patentviewer.gui.shell.actions import Actions

_LEAST_SIDE, _MOST_SIDE = 96, 400
"""Of the cards, in pixels."""

_WITH_SLIDER = 64 * GRID
"""Width in pixels from which on the cards' size can be set here too; Ctrl and the wheel stay."""

_GRANTED_COLUMN = 4
_SORTED_BY = (SCORE_COLUMN, 0, 1, _GRANTED_COLUMN, 5, 7, 8)

USUAL_ORDER = SCORE_COLUMN, Qt.SortOrder.AscendingOrder
"""The most similar come first."""


class ResultsHead(QWidget):
    """Count, size of the cards, order and view.

    sort_wanted(int, Qt.SortOrder): by this column. order: the column and order that are shown.
    """

    sort_wanted = Signal(int, Qt.SortOrder)

    def __init__(self, actions: Actions, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = ElidedLabel("", "title")
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(_LEAST_SIDE, _MOST_SIDE)
        self.size_slider.setValue(side)
        self.size_slider.setFixedWidth(12 * GRID)
        self.size_slider.setAccessibleName(self.tr("Size of the cards"))
        self.size_slider.setToolTip(self.tr("Size of the cards"))
        self.order = USUAL_ORDER
        self._orders: dict[tuple[int, Qt.SortOrder], QAction] = {}
        self.sort = QToolButton()
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setIcon(theme.icon("arrow-up-down"))
        self.sort.setToolTip(self.tr("Sort by…"))
        self.sort.setAccessibleName(self.tr("Sort by"))
        self.sort.setMenu(self._sort_menu())
        self.tools = QWidget()
        self._lay_out(actions)

    def _lay_out(self, actions: Actions) -> None:
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(GRID // 2)
        tools.addWidget(self.size_slider)
        tools.addSpacing(GRID)
        tools.addWidget(self.sort)
        for name in ("history", "hide_seen", "more_like_these", "grid", "list"):
            tools.addWidget(action_button(actions[name]))
        keep_place(self.tools)
        head = QHBoxLayout(self)
        head.setContentsMargins(2 * GRID, GRID, GRID, GRID // 2)
        head.addWidget(self.count, 1)
        head.addWidget(self.tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside a large sketch there is no room for the slider: how many there are is said."""
        super().resizeEvent(event)
        self.size_slider.setVisible(self.width() >= _WITH_SLIDER)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        orders = [(column_title(section), section, rising) for section in _SORTED_BY]
        newest = (self.tr("Newest first"), _GRANTED_COLUMN, falling)
        for title, section, order in [*orders, newest]:
            if order == falling:
                menu.addSeparator()
            action = menu.addAction(title, partial(self.sort_wanted.emit, section, order))
            action.setCheckable(True)
            group.addAction(action)
            self._orders[section, order] = action
        return menu

    def show_order(self, section: int, order: Qt.SortOrder) -> None:
        """Say on the button what the designs are sorted by, unless the most similar come first."""
        self.order = section, order
        chosen = self._orders.get(self.order)
        for action in self._orders.values():
            action.setChecked(action is chosen)
        is_usual = self.order == USUAL_ORDER
        self.sort.setText("" if is_usual else chosen.text() if chosen else column_title(section))
        self.sort.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if is_usual
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
