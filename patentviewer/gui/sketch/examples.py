"""Sketches to start from: a press puts one on the paper, to be changed or drawn over."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from patentviewer import paths
from patentviewer.gui.kit import parts, pictures
from patentviewer.gui.kit.flow_layout import FlowLayout
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.sketch.painting import render
from patentviewer.gui.sketch.strokes import Sketch, from_svg
from patentviewer.model.documents import Picture

_NAMES: dict[str, object] = {
    "chair": QT_TRANSLATE_NOOP("Examples", "Chair"),
    "lamp": QT_TRANSLATE_NOOP("Examples", "Lamp"),
    "bottle": QT_TRANSLATE_NOOP("Examples", "Bottle"),
    "mug": QT_TRANSLATE_NOOP("Examples", "Mug"),
    "table": QT_TRANSLATE_NOOP("Examples", "Table"),
}

_SIDE = 7 * GRID
_SIZE = QSize(_SIDE - 12, _SIDE - 12)


def folder() -> Path:
    """Where they lie, as the program saves sketches."""
    return paths.resources_folder() / "sketches" / "examples"


class Examples(QWidget):
    """A row of small sketches. chosen(Sketch): one was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        room = QWidget()
        flow = FlowLayout(room)
        flow.addWidget(parts.label(self.tr("Or start from:"), "quiet"))
        self.buttons: dict[str, QToolButton] = {}
        self._undrawn: list[tuple[QToolButton, Sketch]] = []
        for name, title in _NAMES.items():
            file = folder() / f"{name}.svg"
            if file.is_file():
                said = QCoreApplication.translate("Examples", str(title))
                made = self._button(from_svg(file.read_text("utf-8")), said)
                self.buttons[name] = made
                flow.addWidget(made)
        row.addWidget(room)

    def showEvent(self, event: QShowEvent) -> None:
        """They are seen: draw those that are not drawn yet."""
        super().showEvent(event)
        self._draw_next()

    def _draw_next(self) -> None:
        """Draw a sketch on its button, then the others: each in a turn of its own, some 10 ms."""
        if self._undrawn:
            button, sketch = self._undrawn.pop(0)
            picture = render(sketch, None)
            if picture is not None:
                paper = _squared(picture)
                button.setIcon(QIcon(pictures.pixmap(paper, _SIZE, self.devicePixelRatioF())))
            QTimer.singleShot(1, self, self._draw_next)

    def _button(self, sketch: Sketch, title: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "paper")
        button.setIconSize(_SIZE)
        button.setFixedSize(_SIDE, _SIDE)
        button.setToolTip(title)
        button.setAccessibleName(self.tr("Start from an example: {0}").format(title))
        button.clicked.connect(lambda: self.chosen.emit(sketch))
        self._undrawn.append((button, sketch))
        return button


def _squared(picture: Picture) -> Picture:
    """A picture in the middle of square paper."""
    height, width = picture.shape
    side = max(height, width)
    paper = np.full((side, side), 255, np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    paper[top : top + height, left : left + width] = picture
    return paper
