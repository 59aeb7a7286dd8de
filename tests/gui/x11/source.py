"""A window of another program, out of which a file can be dragged; its title says so meanwhile."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts a drag with its file when the pointer is moved while the button is down."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.setWindowTitle("dragging")
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        self.setWindowTitle("source")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source("drag me")
    source.setWindowTitle("source")
    source.setGeometry(1300, 300, 200, 200)
    source.show()
    app.exec()
