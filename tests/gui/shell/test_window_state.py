from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from patentviewer.gui.shell import window_state


@pytest.mark.parametrize("is_larger", [QSize(1, 0), QSize(0, 1), QSize(500, 500)], ids=str)
def test_a_window_for_which_the_screen_has_no_room_has_all_of_it(
    is_larger: QSize, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room - QSize(16, 40) + is_larger)
    window_state.fit_on_screen(window)
    assert window.isMaximized()
    window.show()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    window.showNormal()
    assert window.height() < room.height(), "a title bar has its place above it"


def test_a_window_that_fits_with_its_frame_is_left_as_it_is(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    wanted = window.screen().availableSize() - QSize(16, 40)
    window.resize(wanted)
    window_state.fit_on_screen(window)
    assert not window.isMaximized()
    assert window.size() == wanted
