"""Windows that a test drives with real X events, each in a process of its own.

``python -m tests.gui.x11_windows query`` shows the query panel and prints a line of JSON for all
it is asked; ``... source FILE`` shows a window out of which FILE can be dragged.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from patentviewer.drawings import folder, reading
from patentviewer.gui.kit import theme
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.query.query_panel import QueryPanel
from patentviewer.gui.shell.actions import Actions
from patentviewer.model.ranking import Query, QueryFigure


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Source(QLabel):
    """Starts a drag of its file as a file manager would."""

    def __init__(self, file: Path) -> None:
        super().__init__("drag me")
        self._file = file
        self.setFixedSize(200, 200)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._file))])
        drag = QDrag(self)
        drag.setMimeData(data)
        tell(dragging=str(self._file))
        drag.exec(Qt.DropAction.CopyAction)


def _read(paths: object) -> tuple[QueryFigure, ...]:
    assert isinstance(paths, tuple)
    return tuple(
        QueryFigure(figure.picture, file=path)
        for path in paths
        for source in folder.source_of(path)
        for figure in reading.read(source).figures
    )


def _describe(query: Query | None) -> None:
    figures = query.figures if query is not None else ()
    tell(
        figures=[
            {
                "file": str(figure.file or ""),
                "is_sketch": figure.is_sketch,
                "ink": float((figure.picture < 128).mean()),
            }
            for figure in figures
        ]
    )


def show_query() -> None:
    app = QApplication(sys.argv)
    theme.apply("light")
    window = QWidget()
    actions, workers = Actions(window), Workers(window)
    panel = QueryPanel(actions, workers, QUndoStack(window))
    panel.drawing.set_reader(_read)
    panel.query_changed.connect(_describe)
    panel.sketching.connect(lambda _on: QTimer.singleShot(0, lambda: tell(sketching=True)))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panel)
    window.setGeometry(0, 0, 400, 800)
    window.show()

    light = QTimer(window)
    light.setInterval(50)
    was = [""]

    def look() -> None:
        if panel.light.promise != was[0]:
            was[0] = panel.light.promise
            tell(promise=was[0])

    light.timeout.connect(look)
    light.start()
    QTimer.singleShot(0, lambda: tell(ready=True))
    app.exec()
    workers.close()


def show_source(file: Path) -> None:
    app = QApplication(sys.argv)
    source = Source(file)
    source.move(600, 100)
    source.show()
    QTimer.singleShot(0, lambda: tell(ready=True))
    app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "query":
        show_query()
    else:
        show_source(Path(sys.argv[2]))
