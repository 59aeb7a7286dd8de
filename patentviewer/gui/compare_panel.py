"""Query and hit side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from patentviewer.drawings.records import Figure
from patentviewer.gui.actions import Actions, Where
from patentviewer.gui.drawing_view import DrawingView
from patentviewer.gui.workers import Newest, Workers
from patentviewer.library import Library
from patentviewer.search.ranking import DesignHit, Query


class ComparePanel(QWidget):
    """Shows a pair. next_hit(), previous_hit(): show another hit beside the same query."""

    next_hit = Signal()
    previous_hit = Signal()

    def __init__(self, actions: Actions, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self.left, self.right = DrawingView(), DrawingView()
        splitter = QSplitter()
        splitter.addWidget(self.left)
        splitter.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        self._figures = Newest(workers, self)
        self._figures.done.connect(self._show)
        actions.attach(Where.COMPARE, self)
        actions["next_hit"].triggered.connect(self.next_hit.emit)
        actions["previous_hit"].triggered.connect(self.previous_hit.emit)

    def set_library(self, library: Library) -> None:
        """Read figures with this library."""
        self._library = library

    def show_pair(self, query: Query, hit: DesignHit) -> None:
        """Show a query's first figure beside the figure of a hit that matched best."""
        library = self._library
        if library is not None:
            self.left.show_picture(query.figures[0].picture)
            self._figures.submit(lambda: library.figure(hit.best.key))

    def show_third(self, hit: DesignHit) -> None:
        """Show the closest prior art."""
        library = self._library
        if library is not None:
            self._figures.submit(lambda: library.figure(hit.best.key))

    def _show(self, figure: Figure) -> None:
        self.right.show_picture(figure.picture)
