from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_that_return_nothing_leave_none_alone(qtbot: QtBot) -> None:
    """PySide 6.12.0 under Python 3.11 does not, and Python dies of it after some minutes' use."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(300):
        widget.update()

    assert sys.getrefcount(None) > before - 100
