"""Every action with its keys, as a list under Help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from patentviewer.gui.kit.parts import label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions, Where, heading


class ShortcutsDialog(QDialog):
    """The table of actions, by where they work."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for where in Where:
            rows = [(action, spec) for spec, action in actions if spec.where is where and spec.keys]
            if not rows:
                continue
            grid = QGridLayout()
            grid.setHorizontalSpacing(3 * GRID)
            grid.setVerticalSpacing(GRID // 2)
            grid.addWidget(label(heading(where), "title"), 0, 0, 1, 2)
            for at, (action, _spec) in enumerate(rows, start=1):
                keys = QKeySequence.listToString(
                    action.shortcuts(), QKeySequence.SequenceFormat.NativeText
                )
                grid.addWidget(label(action.text().rstrip("…")), at, 0)
                shown = label(keys.replace("; ", "   "), "strong")
                shown.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(shown, at, 1)
            side = heights.index(min(heights))
            heights[side] += len(rows) + 2
            columns[side].addLayout(grid)
            columns[side].addSpacing(2 * GRID)
        row = QHBoxLayout()
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        row.setSpacing(6 * GRID)
        for column in columns:
            column.addStretch()
            row.addLayout(column, 1)
        inner = QWidget()
        inner.setLayout(row)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        # As wide as the longest keys of the language need, with room for the scroll bar.
        wanted = inner.sizeHint().width() + 3 * GRID
        self.resize(max(112 * GRID, wanted), 80 * GRID)
