"""Folders, shown in the desktop's own program."""

from __future__ import annotations

from pathlib import Path


def open_containing(file: str) -> None:
    """Show the folder that a file lies in, or the archive it is part of."""
    path = Path(file.split("!", 1)[0])
    open_folder(path if path.is_dir() else path.parent)


def open_folder(folder: Path) -> None:
    """Show a folder."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - slow to load
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
