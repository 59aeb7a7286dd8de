"""What is being done in the background, in one place: each can be paused and stopped."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from patentviewer.gui.kit import parts, progress_words, theme
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.builds import Builds, Kind

_KINDS: dict[Kind, object] = {
    Kind.REFRESH: QT_TRANSLATE_NOOP("Activity", "reading, embedding, title pages"),
    Kind.LEARN: QT_TRANSLATE_NOOP("Activity", "learning from the collection"),
    Kind.UNLEARN: QT_TRANSLATE_NOOP("Activity", "forgetting what was learned"),
}


class _Row(QWidget):
    """One piece of work: whose it is, how far it is, and its buttons."""

    def __init__(self, builds: Builds, collection: str) -> None:
        super().__init__()
        self._builds, self.collection = builds, collection
        self.title = parts.ElidedLabel(collection, "strong")
        self.text = parts.label("", "quiet")
        self.bar = parts.Bar()
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(collection))
        self.pause = QToolButton()
        self.pause.clicked.connect(self._pause_or_resume)
        self.stop = QToolButton()
        self.stop.setIcon(theme.icon("square"))
        text = self.tr("Stop the work on {0}").format(collection)
        self.stop.setToolTip(text)
        self.stop.setAccessibleName(text)
        self.stop.clicked.connect(lambda: builds.stop(collection))
        told = QVBoxLayout()
        told.setSpacing(GRID // 2)
        for widget in (self.title, self.text, self.bar):
            told.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(told, 1)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        self.show_state()

    def show_state(self) -> None:
        """Show how far it is."""
        builds, name = self._builds, self.collection
        is_current, progress = builds.current == name, builds.progress(name)
        kind = QCoreApplication.translate("Activity", str(_KINDS[builds.kind(name)]))
        if builds.is_held(name):
            text = self.tr("paused: {0}").format(kind)
        elif not is_current:
            text = self.tr("waits for its turn: {0}").format(kind)
        else:
            text = progress_words.in_words(progress) if progress is not None else kind
        self.text.setText(text)
        self.bar.setVisible(is_current)
        if progress is not None:
            self.bar.show_done(progress.done, progress.total)
        is_held = builds.is_held(name)
        said = self.tr("Go on with {0}") if is_held else self.tr("Pause the work on {0}")
        self.pause.setIcon(theme.icon("play" if is_held else "pause"))
        self.pause.setToolTip(said.format(name))
        self.pause.setAccessibleName(said.format(name))

    def _pause_or_resume(self) -> None:
        if self._builds.is_held(self.collection):
            self._builds.release(self.collection)
        else:
            self._builds.hold(self.collection)


class ActivityPanel(QFrame):
    """Opens above the status bar; closes by itself when something else is pressed."""

    def __init__(self, builds: Builds, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What is being done in the background"))
        self._builds = builds
        self.rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(parts.label(self.tr("In the background"), "title"))
        self._nothing = parts.label(self.tr("Nothing is being done."), "quiet")
        self._column.addWidget(self._nothing)
        self.setFixedWidth(52 * GRID)
        builds.changed.connect(self._look)
        builds.progressed.connect(lambda name, _progress: self._show(name))
        self._look()

    def open_above(self, widget: QWidget) -> None:
        """Show it just above a part of the window, within the screen."""
        self._look()
        self.adjustSize()
        at = widget.mapToGlobal(QPoint(widget.width() - self.width(), -self.height() - 4))
        screen = widget.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), at.y()))
        self.move(at)
        self.show()

    def _look(self) -> None:
        """Bring the rows in line with the work there is."""
        names = self._builds.works
        for name in [name for name in self.rows if name not in names]:
            row = self.rows.pop(name)
            row.hide()
            row.deleteLater()
        for name in names:
            if name not in self.rows:
                self.rows[name] = _Row(self._builds, name)
                self._column.addWidget(self.rows[name])
            self.rows[name].show_state()
        self._nothing.setVisible(not names)
        if self.isVisible():
            self.adjustSize()

    def _show(self, name: str) -> None:
        if name in self.rows:
            self.rows[name].show_state()
