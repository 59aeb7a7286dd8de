"""A window of another program, into which a design can be dragged: it writes what came.

Its title says what it waits for: a drag, or the drop of what is over it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from patentviewer.files import write_atomically


class Target(QLabel):
    """Takes files."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setWindowTitle("drop it")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        urls = [url.toLocalFile() for url in event.mimeData().urls()]
        # Whole or not at all: the test reads it as soon as it is there.
        write_atomically(Path(sys.argv[1]), json.dumps(urls).encode())
        event.accept()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    target = Target("drop here")
    target.setWindowTitle("target")
    target.setAcceptDrops(True)
    target.setGeometry(1300, 600, 200, 200)
    target.show()
    app.exec()
