"""Folders, shown in the desktop's own program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_containing(file: str) -> None:
    """Show the folder that a file lies in, or the archive it is part of."""
    path = Path(file.split("!", 1)[0])
    folder = path if path.is_dir() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
