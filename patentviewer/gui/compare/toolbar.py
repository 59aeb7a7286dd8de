"""The row of buttons above a comparison: hits, modes, zoom, tools and keeping."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from patentviewer.gui.compare.annotated_view import AnnotationTool
from patentviewer.gui.compare.model import Mode
from patentviewer.gui.kit import parts
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions

_NAMES_FROM = 216
"""Width in grid units from which on the modes are named."""

_GROUPS = (
    ("previous_hit", "next_hit"),
    tuple(mode.value for mode in Mode),
    ("mirror_hit", "link_panes", "three_panes"),
    ("fit", "actual_size", "zoom_out", "zoom_in"),
    tuple(tool.value for tool in AnnotationTool),
    ("copy_comparison", "keep_comparison"),
)
"""The last one stands at the end of the row."""


class CompareToolbar(QWidget):
    """What can be done with a comparison, as buttons.

    mode_chosen(Mode), tool_chosen(AnnotationTool): another one is switched on.
    """

    mode_chosen = Signal(object)
    tool_chosen = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._modes = self._one_of([actions[mode.value] for mode in Mode])
        self._tools = self._one_of([actions[tool.value] for tool in AnnotationTool])
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(2)
        for group in _GROUPS:
            if group is _GROUPS[-1]:
                row.addStretch()
            elif group is not _GROUPS[0]:
                row.addSpacing(2 * GRID)
            for name in group:
                button = parts.action_button(actions[name])
                row.addWidget(button)
                self._buttons[name] = button
        for name in (Mode.SIDE_BY_SIDE.value, AnnotationTool.POINTER.value, "link_panes"):
            actions[name].setChecked(True)
        self._modes.triggered.connect(self._choose_mode)
        self._tools.triggered.connect(self._choose_tool)

    def _one_of(self, actions: list[QAction]) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
        return group

    def _choose_mode(self, action: QAction) -> None:
        self.mode_chosen.emit(Mode(action.objectName()))

    def _choose_tool(self, action: QAction) -> None:
        self.tool_chosen.emit(AnnotationTool(action.objectName()))

    def button(self, name: str) -> QToolButton:
        """The button of an action."""
        return self._buttons[name]

    def name_modes_in(self, width: int) -> None:
        """Name the modes where there is room for their names."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if width >= _NAMES_FROM * GRID:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for mode in Mode:
            self._buttons[mode.value].setToolButtonStyle(style)
