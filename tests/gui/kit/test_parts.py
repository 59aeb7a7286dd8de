from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit import parts
from patentviewer.gui.kit.flow_layout import FlowLayout


@pytest.mark.parametrize("word", ["/" + "a-folder/" * 30, "x" * 250, "意匠" * 60])
def test_a_long_word_does_not_widen_a_label_that_wraps(qtbot: QtBot, word: str) -> None:
    label = parts.label(f"{word}: it cannot be read.", wraps=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 350
    assert label.text() == f"{word}: it cannot be read."


def test_rows_that_flow_are_centred_on_their_highest(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    row = FlowLayout(room)
    high, low, hidden, below = (QWidget() for _ in range(4))
    for widget, size in ((high, (100, 40)), (low, (100, 20)), (hidden, (10, 10)), (below, (60, 9))):
        widget.setFixedSize(*size)
        row.addWidget(widget)
    hidden.hide()
    room.resize(220, 100)
    room.show()
    assert low.geometry().center().y() == high.geometry().center().y()
    assert low.x() > high.geometry().right()
    assert below.y() > high.geometry().bottom()
    assert row.heightForWidth(1000) == 40


class _Counted(QWidget):
    """Counts how often it was painted."""

    paints = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.paints += 1


def test_a_bar_that_goes_on_has_the_window_painted_in_a_later_turn(qtbot: QtBot) -> None:
    window, bar, beside = QWidget(), parts.Bar(), _Counted()
    qtbot.addWidget(window)
    beside.setMinimumSize(40, 40)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(beside)
    with qtbot.waitExposed(window):
        window.show()
    bar.show_done(1, 9)
    qtbot.waitUntil(lambda: beside.paints > 0)
    beside.paints = 0
    beside.update()
    bar.show_done(8, 9)
    assert (bar.value(), bar.maximum()) == (8, 9)
    assert beside.paints == 0
    qtbot.waitUntil(lambda: beside.paints > 0)
    bar.show_done(8, None)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
