"""The searches of a session, a line each, which can be asked again."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.app.sessions import Session
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.records.history import HistoryDialog, SearchList, asked_in
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.gui.shell.recording import Recording
from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import judging
from patentviewer.model.ranking import Filters, Query, QueryFigure
from tests.gui.sample import drawing

Eventually = Callable[[Callable[[], bool]], None]


def query(number: int, **filters: object) -> Query:
    figure = QueryFigure(drawing(number), label="FIG. 1", document="US D900001 S")
    return Query((figure,), filters=Filters(**filters))  # type: ignore[arg-type]


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """A session of two searches; a design is looked at after each, another after both."""
    session = Session.create(tmp_path, "29-812,345", "AB")
    first, second = (
        library.search(query(1)),
        library.search(query(2, title="", before=dt.date(2030, 1, 1), collections=("Shapes",))),
    )
    session.log_search(first)
    look(session, [first.ranking.designs[place].design for place in (0, 1)])
    session.log_search(second)
    look(session, [first.ranking.designs[place].design for place in (1, 2)])
    session.close()
    return session.folder


def look(session: Session, designs: list[DesignKey]) -> None:
    for design in designs:
        session.write(session.state.propose("judgement", judging([design], seen=True)))


def test_each_search_tells_what_was_looked_at_after_it_and_before_the_next(folder: Path) -> None:
    second, first = asked_in(folder).searches
    assert len(first.looked_at) == 2
    assert len(second.looked_at) == 1
    assert not set(first.looked_at) & set(second.looked_at)


def test_a_search_whose_picture_was_changed_hides_no_other(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    _, first = asked_in(copy).searches
    name = first.search.body["query"]["figures"][0]["picture"]
    (copy / "attachments" / name).unlink()
    found = asked_in(copy)
    assert len(found.searches) == 1
    assert [str(told).startswith("Search 1: The record's attachment") for told in found.damage] == [
        True
    ]


def test_a_line_says_when_what_where_through_which_filters_and_what_came_of_it(
    folder: Path, qtbot: QtBot
) -> None:
    shown = SearchList()
    qtbot.addWidget(shown)
    found = asked_in(folder).searches
    shown.show_searches(found)
    head, where, what = shown.item(0).text().split("\n")
    assert "US D900,001 S, FIG. 1" in head
    assert str(found[0].search.time.astimezone().year) in head
    assert "in Shapes" in where
    assert "Granted before" in what
    assert "Collection: Shapes" in what
    assert what.endswith("1 looked at")
    assert shown.item(1).text().split("\n")[2].startswith("no filter")


def test_a_press_asks_again_with_the_filters_of_then(
    folder: Path, qtbot: QtBot, eventually: Eventually
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    workers = Workers(window)
    recording = Recording(workers, Judgements(QUndoStack(window), window), window)
    recording.go_on(folder)
    eventually(lambda: recording.session is not None)
    dialog = HistoryDialog(workers, recording, window)
    dialog.show()
    eventually(lambda: dialog.searches.count() == 2)
    at = dialog.searches.visualItemRect(dialog.searches.item(0)).center()
    with qtbot.waitSignal(dialog.opened) as caught:
        QTest.mouseClick(
            dialog.searches.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            at,
        )
    asked = caught.args[0]
    assert isinstance(asked, Query)
    assert asked.filters.collections == ("Shapes",)
    recording.close()
    assert workers.close()
