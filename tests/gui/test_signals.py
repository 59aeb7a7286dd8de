from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

import patentviewer.gui


class Sender(QObject):
    sent = Signal()


def test_many_signals_do_not_wear_true_out() -> None:
    assert patentviewer.gui.__doc__
    sender = Sender()
    for _ in range(5000):
        sender.sent.emit()
    assert sys.getrefcount(True) > 1_000_000
