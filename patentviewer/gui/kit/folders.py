"""Folders, shown in the desktop's own program."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore, QtGui


def outermost(file: str) -> Path:
    """The file on disk, as it is shown: itself, or the archive that holds it."""
    return Path(file.split("!", 1)[0])


def open_containing(file: str) -> None:
    """Show the folder that a file lies in, or the archive it is part of."""
    path = outermost(file)
    open_folder(path if path.is_dir() else path.parent)


def open_folder(folder: Path) -> None:
    """Show a folder."""
    QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(folder)))
