"""How to search, besides with what: mirror images, small turns, the classes of the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from patentviewer import model
from patentviewer.gui.kit import theme

if TYPE_CHECKING:
    from patentviewer.model.ranking import Query

_SMALL_TURNS = (-12.0, -6.0, 6.0, 12.0)
"""Degrees."""


class SearchOptions(QToolButton):
    """A button with a menu of what can be switched on and off. changed(): something was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier_weight = 0.0
        self.mirror = self._switch(self.tr("Find mirrored designs too"), is_on=True)
        self.turns = self._switch(self.tr("Try small turns of the drawing too"), is_on=False)
        self.classes = self._switch(self.tr("Let the classes of the nearest count"), is_on=True)
        menu = QMenu(self)
        for action in (self.mirror, self.turns, self.classes):
            action.toggled.connect(self.changed)
            menu.addAction(action)
        self.setIcon(theme.icon("ellipsis"))
        self.setToolTip(self.tr("How to search"))
        self.setAccessibleName(self.tr("How to search"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)

    def _switch(self, text: str, *, is_on: bool) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(is_on)
        return action

    def show_query(self, query: Query) -> None:
        """Show the options of an earlier query."""
        self.mirror.setChecked(query.mirror)
        self.turns.setChecked(bool(query.rotations))
        self._earlier_weight = query.class_weight
        self.classes.setChecked(query.class_weight > 0)

    @property
    def rotations(self) -> tuple[float, ...]:
        """Turns of the drawing that are tried too, in degrees."""
        return _SMALL_TURNS if self.turns.isChecked() else ()

    @property
    def class_weight(self) -> float:
        """How much the classes of the nearest count; 0 where they do not."""
        if not self.classes.isChecked():
            return 0.0
        return self._earlier_weight or model.ranking.CLASS_WEIGHT
