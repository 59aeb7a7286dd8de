"""A page of settings: rows of a name, a control and a hint, made from the declarations."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from patentviewer import policy
from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.parts import label
from patentviewer.gui.kit.theme import GRID
from patentviewer.settings import Declaration, Settings, Shown, declarations


def said(text: str) -> str:
    """A declaration's text in the window's language."""
    return QCoreApplication.translate("Setting", text) if text else ""


class SettingsPage(QWidget):
    """One page. changed(Settings): something was chosen; it holds from now on."""

    changed = Signal(object)

    def __init__(self, settings: Settings, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        for name, declared in declarations().items():
            if declared.shown is not None and declared.shown.page == page:
                self._add(name, declared, declared.shown)

    def put(self, name: str, value: object) -> None:
        """Choose a value."""
        change: dict[str, Any] = {name: value}
        settings = dataclasses.replace(self.settings, **change)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def _add(self, name: str, declared: Declaration, shown: Shown) -> None:
        value = getattr(self.settings, name)
        if isinstance(value, bool):
            box = QCheckBox(said(shown.label))
            hint = said(shown.hint)
            box.setChecked(value)
            if decision := self._decided(name):
                # What was chosen stays as it is, for when they decide otherwise.
                box.setChecked(True)
                box.setEnabled(False)
                hint = f"{hint} {decision}"
            box.toggled.connect(lambda on: self.put(name, on))
            self._row("", box, hint)
        else:
            if declared.choices:
                control: QWidget = self._choice(name, shown)
            elif declared.between is not None:
                control = self._number(name, declared.between, shown)
            else:
                control = self._line(name)
            self._row(said(shown.label), control, said(shown.hint))

    def _decided(self, name: str) -> str:
        """Who has switched a setting on for everybody, and where; "" where the user may choose."""
        try:
            if name not in policy.load().decided:
                return ""
        except UserError as error:
            # It forbids what it might forbid.
            return sentences.said(error.message) if name in policy.DECIDABLE else ""
        return self.tr(
            "The administrators of this machine have switched it on for all users, in {0}."
        ).format(policy.policy_file())

    def _choice(self, name: str, shown: Shown) -> QComboBox:
        box = QComboBox()
        for value, words in shown.words.items():
            box.addItem(said(words), value)
        box.setCurrentIndex(max(box.findData(getattr(self.settings, name)), 0))
        box.currentIndexChanged.connect(lambda _at: self.put(name, box.currentData()))
        return box

    def _number(self, name: str, between: tuple[float, float], shown: Shown) -> QSpinBox:
        scale = 100 if shown.in_percent else 1
        box = QSpinBox()
        box.lineEdit().setTextMargins(GRID, 0, 0, 0)
        box.setRange(round(between[0] * scale), round(between[1] * scale))
        box.setSpecialValueText(said(shown.zero))
        if shown.in_percent:
            box.setSingleStep(5)
            box.setSuffix(" %")
            # While a percentage is typed the text would already change its size.
            box.setKeyboardTracking(False)
        box.setValue(round(getattr(self.settings, name) * scale))
        box.valueChanged.connect(
            lambda value: self.put(name, value / scale if shown.in_percent else value)
        )
        return box

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit(str(getattr(self.settings, name)))
        field.editingFinished.connect(lambda: self.put(name, field.text().strip()))
        return field

    def _row(self, text: str, control: QWidget, hint: str) -> None:
        row = self._grid.rowCount()
        if text:
            name = label(text)
            name.setBuddy(control)
            self._grid.addWidget(name, row, 0)
            control.setAccessibleName(text)
        if not isinstance(control, QCheckBox):
            control.setFixedWidth(34 * GRID)
        self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        if hint:
            self._grid.addWidget(label(hint, "quiet", wraps=True), row + 1, 1)
            self._grid.setRowMinimumHeight(row + 2, GRID)
