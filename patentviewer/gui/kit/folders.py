"""Folders, shown in the desktop's own program."""

from __future__ import annotations

from pathlib import Path


def outermost(file: str) -> Path:
    """The file on disk, as it is shown: itself, or the archive that holds it."""
    return Path(file.split("!", 1)[0])


def open_containing(file: str) -> None:
    """Show the folder that a file lies in, or the archive it is part of."""
    path = outermost(file)
    open_folder(path if path.is_dir() else path.parent)


def open_folder(folder: Path) -> None:
    """Show a folder."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - slow to load
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
