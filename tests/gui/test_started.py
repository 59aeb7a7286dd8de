from __future__ import annotations

import inspect
import threading

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.started import line_of


def line_before() -> str:
    return f"{__file__}:{inspect.stack()[1].lineno - 1}"


def test_a_timer_tells_the_line_that_started_it_though_python_let_it_go(qtbot: QtBot) -> None:
    owner = QObject()
    QTimer(owner).start(1000)
    line = line_before()
    (timer,) = owner.findChildren(QTimer)
    assert line_of(timer) == line
    timer.stop()


def test_a_window_tells_the_line_that_showed_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    line = line_before()
    assert line_of(window) == line


def test_a_thread_tells_the_line_that_started_it(qtbot: QtBot) -> None:
    thread = threading.Thread(target=int)
    thread.start()
    line = line_before()
    thread.join()
    assert line_of(thread) == line
