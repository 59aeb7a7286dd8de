"""A sketch is drawn on paper as large as results beside it allow, and may begin with an example."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.sketch.examples import folder
from patentviewer.settings import Settings
from tests.gui.by_name import named


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


@pytest.fixture
def page(window: QWidget, actions: Actions) -> Iterator[SearchPage]:
    workers, thumbnails = Workers(window), Thumbnails(lambda _key: None)
    made = SearchPage(actions, workers, thumbnails, QUndoStack(window), Settings(), window)
    window.resize(1200, 700)
    made.resize(1200, 700)
    window.show()
    yield made
    thumbnails.close()
    assert workers.close()


def test_while_a_sketch_is_drawn_its_paper_takes_what_results_beside_it_leave(
    page: SearchPage, actions: Actions
) -> None:
    before = page.splitter.sizes()
    actions["new_sketch"].trigger()
    during = page.splitter.sizes()
    assert during[0] > 0.55 * 1200
    assert during[1] >= page.results.minimumWidth()
    assert during[2] == 0
    named(page.query_panel.sketch, QToolButton, "Small paper").click()
    assert page.splitter.sizes() == before
    named(page.query_panel.sketch, QToolButton, "Large paper").click()
    assert page.splitter.sizes() == during
    page.query_panel.findChild(QTabBar).setCurrentIndex(0)
    assert page.splitter.sizes() == before


def test_a_window_closed_while_a_sketch_is_drawn_comes_back_with_the_room_of_before(
    page: SearchPage, actions: Actions
) -> None:
    before, shares = page.splitter.sizes(), page.shares()
    actions["new_sketch"].trigger()
    during = page.splitter.sizes()
    assert page.shares() == shares
    assert page.splitter.sizes() == during
    page.query_panel.findChild(QTabBar).setCurrentIndex(0)
    page.splitter.restoreState(shares)
    assert page.splitter.sizes() == before


def test_an_example_is_put_on_the_paper_to_be_changed_and_undone(
    page: SearchPage, actions: Actions
) -> None:
    panel = page.query_panel
    actions["new_sketch"].trigger()
    examples = panel.sketch.examples
    assert set(examples.buttons) == {file.stem for file in folder().glob("*.svg")}
    assert not examples.isHidden()
    examples.buttons["lamp"].click()
    assert panel.sketch.canvas.sketch.strokes
    assert examples.isHidden()
    panel.sketch.canvas.history.undo()
    assert not panel.sketch.canvas.sketch.strokes
    assert not examples.isHidden()


def test_examples_are_drawn_on_their_buttons_one_after_the_other_once_they_are_seen(
    page: SearchPage, actions: Actions, qtbot: QtBot
) -> None:
    examples = page.query_panel.sketch.examples

    def drawn() -> list[bool]:
        return [not button.icon().isNull() for button in examples.buttons.values()]

    assert not any(drawn())
    actions["new_sketch"].trigger()
    assert drawn() == [True] + [False] * (len(examples.buttons) - 1)
    qtbot.waitUntil(lambda: not any(one.icon().isNull() for one in examples.buttons.values()))
