"""Under Python 3.11 the window makes True, False and None outlast a binding that wears them out."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import patentviewer.gui


class Sender(QObject):
    sent = Signal()


@pytest.mark.parametrize("value", [True, False, None], ids=repr)
def test_neither_signals_nor_calls_wear_it_out(qtbot: QtBot, value: bool | None) -> None:
    assert patentviewer.gui.__doc__
    sender, widget = Sender(), QWidget()
    qtbot.addWidget(widget)

    for _ in range(5000):
        sender.sent.emit()
        widget.update()

    assert sys.getrefcount(value) > 1_000_000
