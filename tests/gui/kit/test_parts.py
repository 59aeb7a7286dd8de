from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
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
