"""Where the window stood and how its room was shared, from one run to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from patentviewer import paths
from patentviewer.gui.results.search_page import SearchPage

_LEFT = "left_session"
_FRAME = QSize(16, 40)
"""What a desktop draws around a window at most: edges at both sides, a title bar above."""


def restore(window: QMainWindow, search_page: SearchPage) -> None:
    """Give the window the size, position and shares that it had when it was last closed."""
    kept = _file()
    for name, put in (
        ("geometry", window.restoreGeometry),
        ("splitter", search_page.splitter.restoreState),
        ("columns", search_page.results.set_columns),
    ):
        value = kept.value(name)
        if isinstance(value, QByteArray):
            put(value)


def fit_on_screen(window: QMainWindow) -> None:
    """Let the window have all of a screen that has no room for it and its frame.

    A desktop puts a window that is too large where its foot, the status bar, cannot be seen. One
    that was restored has been fitted by Qt.
    """
    room = window.screen().availableSize() - _FRAME
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def save(window: QMainWindow, search_page: SearchPage) -> None:
    """Write down size, position and shares of the window for the next run."""
    kept = _file()
    kept.setValue("geometry", window.saveGeometry())
    kept.setValue("splitter", search_page.shares())
    if not (columns := search_page.results.columns()).isEmpty():
        kept.setValue("columns", columns)
    kept.sync()


def leave_session(folder: Path) -> None:
    """Note which session is to be resumed at the next start."""
    kept = _file()
    kept.setValue(_LEFT, str(folder))
    kept.sync()


def left_session() -> Path | None:
    """The session to resume; told once, so that a crash does not resume it again and again."""
    kept = _file()
    folder = kept.value(_LEFT)
    kept.remove(_LEFT)
    return Path(folder) if isinstance(folder, str) and folder else None


def _file() -> QSettings:
    file = paths.settings_file().parent / "window.ini"
    return QSettings(str(file), QSettings.Format.IniFormat)
