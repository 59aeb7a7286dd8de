"""What every page of settings has: rows of a name, a control and a hint."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from patentviewer.gui.kit.parts import label
from patentviewer.gui.kit.theme import GRID
from patentviewer.settings import Settings


class SettingsPage(QWidget):
    """One page. changed(Settings): something was chosen; it holds from now on."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)

    def choice(
        self, name: str, text: str, options: Sequence[tuple[str, str]], hint: str = ""
    ) -> None:
        """A setting that takes one of a few words: (value, what people read)."""
        box = QComboBox()
        for value, shown in options:
            box.addItem(shown, value)
        box.setCurrentIndex(max(box.findData(getattr(self.settings, name)), 0))
        box.currentIndexChanged.connect(lambda _at: self.put(name, box.currentData()))
        self._row(text, box, hint)

    def tick(self, name: str, text: str, hint: str = "") -> None:
        """A setting that is on or off."""
        box = QCheckBox(text)
        box.setChecked(bool(getattr(self.settings, name)))
        box.toggled.connect(lambda on: self.put(name, on))
        self._row("", box, hint)

    def count(
        self, name: str, text: str, least: int, most: int, hint: str = "", zero: str = ""
    ) -> None:
        """A setting that takes a whole number; zero is said in words."""
        box = QSpinBox()
        box.lineEdit().setTextMargins(GRID, 0, 0, 0)
        box.setRange(least, most)
        box.setSpecialValueText(zero)
        box.setValue(int(getattr(self.settings, name)))
        box.valueChanged.connect(lambda value: self.put(name, value))
        self._row(text, box, hint)

    def percent(self, name: str, text: str, least: int, most: int, hint: str = "") -> None:
        """A setting that is a factor, shown as so many per cent."""
        box = QSpinBox()
        box.lineEdit().setTextMargins(GRID, 0, 0, 0)
        box.setRange(least, most)
        box.setSingleStep(5)
        box.setSuffix(" %")
        box.setKeyboardTracking(False)
        box.setValue(round(getattr(self.settings, name) * 100))
        box.valueChanged.connect(lambda value: self.put(name, value / 100))
        self._row(text, box, hint)

    def line(self, name: str, text: str, hint: str = "") -> None:
        """A setting that is a text."""
        field = QLineEdit(str(getattr(self.settings, name)))
        field.editingFinished.connect(lambda: self.put(name, field.text().strip()))
        self._row(text, field, hint)

    def put(self, name: str, value: object) -> None:
        """Choose a value."""
        change: dict[str, Any] = {name: value}
        settings = dataclasses.replace(self.settings, **change)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def _row(self, text: str, control: QWidget, hint: str) -> None:
        row = self._grid.rowCount()
        if text:
            name = label(text)
            name.setBuddy(control)
            self._grid.addWidget(name, row, 0)
            control.setAccessibleName(text)
        control.setFixedWidth(34 * GRID) if not isinstance(control, QCheckBox) else None
        self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        if hint:
            shown = label(hint, "quiet", wraps=True)
            self._grid.addWidget(shown, row + 1, 1)
            self._grid.setRowMinimumHeight(row + 2, GRID)
