"""The comparison that is shown goes into the record, and is said to stand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from patentviewer.gui.compare.kept_bar import KeptBar
from patentviewer.gui.compare.model import ComparisonModel
from patentviewer.model.annotation import Side
from patentviewer.model.comparison import DrawingName

FindKept = Callable[[DrawingName, DrawingName], tuple[str, str]]
"""The kept comparison of two drawings: its id and its note, "" where there is none."""


class Keeping(QObject):
    """Keeps what is shown, once all of it is worked out.

    kept(KeptComparison): it is to stand in the record. said(str): a sentence to show.
    """

    kept = Signal(object)
    said = Signal(str)

    def __init__(self, model: ComparisonModel, bar: KeptBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._bar = model, bar
        self._find: FindKept | None = None
        self._writes_note = False
        self._is_wanted = False

    def set_record(self, find: FindKept) -> None:
        """Where to ask whether a comparison is kept."""
        self._find = find
        self.show()

    def show(self) -> None:
        """Say whether the pair that is shown stands in the record, with its note."""
        known = self._known() if self._model.pair.is_whole else ("", "")
        self._bar.show_kept(*known)
        if known[0] and self._writes_note:
            self._writes_note = False
            self._bar.note.setFocus()

    def keep(self) -> None:
        """Keep what is shown, in place of what was kept of this pair before; its note stays.

        What is not laid yet is kept once it is: with the fit that it then has.
        """
        if not self._model.pair.is_whole:
            self.said.emit(self.tr("Only a pair of views can be kept."))
            return
        shown = self._model.kept()
        self._is_wanted = shown is None
        if shown is None:
            self.said.emit(self.tr("It is kept as soon as the drawings lie on each other."))
            return
        self._bar.note.keep()
        known, note = self._known()
        self._writes_note = True
        self.kept.emit(replace(shown, id=known, note=note) if known else shown)

    def follow(self) -> None:
        """More is worked out: keep what was to be kept before it was."""
        if self._is_wanted and self._model.kept() is not None:
            self.keep()

    def forget(self) -> None:
        """Another pair comes, or this one cannot be worked out."""
        self._is_wanted = self._writes_note = False

    def _known(self) -> tuple[str, str]:
        if self._find is None:
            return "", ""
        return self._find(self._model.name(Side.LEFT), self._model.name(Side.RIGHT))
