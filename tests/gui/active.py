"""A window that keys go to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def is_active(window: QWidget) -> bool:
    """Whether it is the active window; else it asks to be, once more each time.

    A request that comes while another window closes may be lost.
    """
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()
