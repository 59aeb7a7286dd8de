from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit.palette import ActionPalette
from patentviewer.gui.shell import application
from patentviewer.gui.shell.actions import TABLE, Actions, Where, heading
from patentviewer.gui.shell.shortcuts import ShortcutsDialog


@pytest.mark.parametrize("where", list(Where))
def test_no_two_actions_share_a_key_in_one_place(where: Where) -> None:
    places = {where, Where.WINDOW}
    keys = Counter(
        QKeySequence(key).toString() for spec in TABLE if spec.where in places for key in spec.keys
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_names_are_unique_and_keys_can_be_read() -> None:
    assert len({spec.name for spec in TABLE}) == len(TABLE)
    for spec in TABLE:
        for key in spec.keys:
            assert not QKeySequence(key).isEmpty(), (spec.name, key)


def test_keys_of_a_panel_work_only_inside_it(qtbot: QtBot) -> None:
    actions = Actions()
    window = QWidget()
    panel, other = QWidget(window), QWidget(window)
    qtbot.addWidget(window)
    for widget in (panel, other):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions.attach(Where.RESULTS, panel)
    marked: list[bool] = []
    actions["relevant"].triggered.connect(lambda: marked.append(True))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_R)
    assert marked == []
    panel.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_R)
    assert marked == [True]


def test_the_palette_finds_an_action_by_words_in_any_order(qtbot: QtBot) -> None:
    actions = Actions()
    window = QWidget()
    qtbot.addWidget(window)
    palette = ActionPalette(actions, window)
    done: list[bool] = []
    actions["not_relevant"].triggered.connect(lambda: done.append(True))
    palette.open()
    qtbot.keyClicks(palette.field, "relevant not mark")
    chosen = palette.chosen()
    assert chosen is actions["not_relevant"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == [True]


def test_the_palette_says_that_nothing_is_called_so_and_stays(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = ActionPalette(Actions(), window)
    palette.open()
    assert not palette.nothing.isVisible()
    qtbot.keyClicks(palette.field, "teapot")
    assert palette.nothing.isVisible()
    assert "teapot" in palette.nothing.text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_the_palette_moves_with_the_arrows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = ActionPalette(Actions(), window)
    palette.open()
    first = palette.chosen()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen() is not first
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.chosen() is first
    palette.close()


def test_every_key_is_listed_under_help(qtbot: QtBot) -> None:

    dialog = ShortcutsDialog(Actions())
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for spec in TABLE:
        if spec.keys:
            assert spec.text.rstrip("…") in shown
    assert heading(Where.RESULTS) in shown


@pytest.mark.parametrize("language", ["de", "fr", "ja", "ko", "zh"])
def test_the_longest_keys_of_a_language_fit(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    before = QLocale()
    translators = application.install_language(qapp, language)
    try:
        dialog = ShortcutsDialog(Actions())
        qtbot.addWidget(dialog)
        dialog.show()
        scroll = dialog.findChild(QScrollArea)
        assert isinstance(scroll, QScrollArea)
        assert scroll.horizontalScrollBar().maximum() == 0
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
