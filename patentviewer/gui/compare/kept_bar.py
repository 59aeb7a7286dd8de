"""Says that a comparison stands in the record, and takes a note on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from patentviewer.gui.kit import parts
from patentviewer.gui.kit.theme import GRID


class NoteLine(QLineEdit):
    """A line for a note on a kept comparison.

    written(str): another note than was shown. done(): Return or Escape; the keyboard can go back.
    """

    written = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.setPlaceholderText(self.tr("Note for the report"))
        self.setAccessibleName(self.tr("Note on the comparison"))
        self.setClearButtonEnabled(True)
        self.editingFinished.connect(self.keep)

    def show_note(self, note: str) -> None:
        """Show a note that is kept already; what is being typed is left alone."""
        if note != self._known or not self.hasFocus():
            self._known = note
            self.setText(note)

    def keep(self) -> None:
        """Tell what is written, if it is another note."""
        note = self.text().strip()
        if note != self._known:
            self._known = note
            self.written.emit(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Escape leave; what is written is kept."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.keep()
            self.done.emit()


class KeptBar(QWidget):
    """One line below the drawings, shown while their comparison stands in the record.

    noted(str, str): id and note of the comparison. dropped(str): the id of one to be left out.
    done(): the keyboard can go back to the drawings.
    """

    noted = Signal(str, str)
    dropped = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.note = NoteLine()
        self.note.written.connect(lambda note: self.noted.emit(self._id, note))
        self.note.done.connect(self.done)
        self.drop = parts.button(self.tr("Leave out"), "x", "quiet")
        self.drop.setToolTip(self.tr("Leave this comparison out of the report"))
        self.drop.clicked.connect(lambda: self.dropped.emit(self._id))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID // 2)
        row.setSpacing(2 * GRID)
        row.addWidget(parts.label(self.tr("In the record"), "good"))
        row.addWidget(self.note, 1)
        row.addWidget(self.drop)
        self.hide()

    def show_kept(self, comparison_id: str, note: str) -> None:
        """Show a kept comparison; "" for one that is not kept."""
        if comparison_id != self._id:
            self.note.keep()
            self.note.clear()
        self._id = comparison_id
        self.note.show_note(note)
        self.setVisible(bool(comparison_id))
