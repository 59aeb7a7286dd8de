"""A figure of a design, large, over the window: Space opens it and closes it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from patentviewer.gui.kit import pictures, sentences, theme, words
from patentviewer.gui.kit.parts import ElidedLabel, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.model.documents import Figure
from patentviewer.model.ranking import DesignHit

if TYPE_CHECKING:
    from patentviewer.app.library import Library


class _Paper(QWidget):
    """White paper with a picture fitted to it."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fit the picture, never larger than twice what it is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        if not self.image.isNull():
            room = self.rect().adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
            ratio = self.devicePixelRatioF()
            scale = min(
                room.width() / self.image.width(), room.height() / self.image.height(), 2.0 / ratio
            )
            wide, high = round(self.image.width() * scale), round(self.image.height() * scale)
            box = QRect(0, 0, wide, high)
            box.moveCenter(room.center())
            fitted = self.image.scaled(
                round(wide * ratio),
                round(high * ratio),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            painter.drawImage(box.topLeft(), fitted)
        painter.end()


class LookDialog(QDialog):
    """Leafs through the figures of a design at full resolution with the arrow keys."""

    def __init__(
        self, library: Library, workers: Workers, hit: DesignHit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._hit = hit
        self._at = 0
        self._newest = Newest(workers, self, take=self._show_figure, fail=self._show_thumbnail)
        self.setWindowTitle(words.hit_number(hit))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paper = _Paper()
        self.paper.setAccessibleName(self.tr("The figure, large"))
        self.paper.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption = ElidedLabel("", "strong")
        self.note = label("", "quiet")
        previous = button(self.tr("Previous"), "arrow-left", "quiet")
        following = button(self.tr("Next"), "arrow-right", "quiet")
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.note)
        foot.addWidget(previous)
        foot.addWidget(following)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        for widget in (previous, following):
            widget.setAutoDefault(False)
            widget.setEnabled(len(hit.figures) > 1)
        if parent is not None:
            box = parent.window().size()
            self.resize(round(box.width() * 0.8), round(box.height() * 0.88))
        # Not on a button, which would take Space and the arrows for itself.
        self.paper.setFocus()
        self._load()

    def step(self, by: int) -> None:
        """Show another figure of the design."""
        self._at = (self._at + by) % len(self._hit.figures)
        self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows leaf; Space and Escape close."""
        by = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        if by is not None:
            self.step(by)
        elif event.key() == Qt.Key.Key_Space:
            self.close()
        else:
            super().keyPressEvent(event)

    def _load(self) -> None:
        figure = self._hit.figures[self._at]
        number, title = words.hit_number(self._hit), self._hit.bibliography.title
        parts = (number, words.figure(figure), title)
        self.caption.set_whole("  ·  ".join(part for part in parts if part))
        self.note.setText(f"{self._at + 1} / {len(self._hit.figures)}")
        self._newest.submit(lambda: self._library.figure(figure.key))

    def _show_figure(self, figure: Figure) -> None:
        self.paper.show_image(pictures.to_image(figure.picture))

    def _show_thumbnail(self, error: Exception) -> None:
        key = self._hit.figures[self._at].key
        self.note.setText(self.tr("The file cannot be reached: this is the small picture"))
        self.note.setToolTip(sentences.of(error))
        self.paper.show_image(pictures.to_image(self._library.thumbnail(key)))
