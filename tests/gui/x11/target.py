"""A window of another program, into which a design can be dragged: it writes what came."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Takes files."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        urls = [url.toLocalFile() for url in event.mimeData().urls()]
        Path(sys.argv[1]).write_text(json.dumps(urls))
        event.accept()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    target = Target("drop here")
    target.setAcceptDrops(True)
    target.setGeometry(1300, 600, 200, 200)
    target.show()
    app.exec()
