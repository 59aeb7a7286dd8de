"""The page of the records: what it says is said of the session that is shown."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QInputDialog, QPushButton, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from patentviewer import paths
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.records.records_page import RecordsPage
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.gui.shell.recording import Recording
from patentviewer.record.reader import Record
from patentviewer.record.writer import Session

sys.path.insert(0, str(Path(__file__).parents[2] / "record"))
from searched import a_query, a_ranking, an_answer
from test_session import a_comparison


def _session(name: str, figures: int) -> Path:
    with Session.create(paths.records_folder(), name) as session:
        session.log_search(an_answer(a_query(figures), a_ranking(4)))
        session.keep_comparison(a_comparison())
    return session.folder


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[RecordsPage]:
    window = QWidget()
    qtbot.addWidget(window)
    workers = Workers(window)
    recording = Recording(workers, Judgements(QUndoStack(window), window), window)
    actions = Actions()
    made = RecordsPage(actions, workers, recording, window)
    window.show()
    made.show()
    yield made
    assert workers.close()
    recording.close()
    actions.deleteLater()


def _row(page: RecordsPage, name: str) -> QTreeWidgetItem | None:
    rows = [page.table.topLevelItem(at) for at in range(page.table.topLevelItemCount())]
    return next((row for row in rows if row is not None and row.text(0) == name), None)


def _choose(page: RecordsPage, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _row(page, name) is not None)
    page.table.setCurrentItem(_row(page, name))


def _press(page: RecordsPage, text: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == text).click()


def _lost(folder: Path, name: str) -> None:
    (folder / "attachments" / name).unlink()


def test_nothing_of_one_session_is_shown_below_the_name_of_another(
    page: RecordsPage, qtbot: QtBot
) -> None:
    _session("whole", 1)
    damaged = _session("damaged", 2)
    record = Record.read(damaged)
    _lost(damaged, record.searches[0].body["query"]["figures"][1]["picture"])
    _lost(damaged, next(iter(record.state.comparisons.values()))["right"]["picture"])
    page.refresh()
    _choose(page, "whole", qtbot)
    qtbot.waitUntil(lambda: page.asked.count() == 1 and len(page.kept.rows) == 1)

    _choose(page, "damaged", qtbot)
    assert page.asked.count() == 0
    assert page.kept.rows == ()
    qtbot.waitUntil(lambda: page.outcome.text().count("attachment") == 2)
    assert "Search 1: " in page.outcome.text()
    assert page.asked.count() == 0


def test_what_came_of_checking_one_session_is_not_said_of_another(
    page: RecordsPage, qtbot: QtBot
) -> None:
    _session("first", 1)
    _session("second", 1)
    page.refresh()
    _choose(page, "first", qtbot)
    _press(page, "Check")
    _choose(page, "second", qtbot)
    qtbot.waitUntil(lambda: "The record is whole" in page.outcome.text())
    assert page.outcome.text().startswith("first: ")


def test_of_sessions_of_one_name_the_chosen_one_is_merged(
    page: RecordsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        with Session.create(paths.records_folder(), f"s{number}", by=f"N{number}") as session:
            session.rename("same")
    _session("target", 1)
    page.refresh()
    _choose(page, "target", qtbot)
    offered: list[str] = []

    def choose(*arguments: object, **_named: object) -> tuple[str, bool]:
        names = arguments[3]
        assert isinstance(names, list)
        offered.extend(names)
        return next(name for name in names if "s1" in name), True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    merged: list[Path] = []
    monkeypatch.setattr(Session, "merge", lambda _self, other: merged.append(other))
    _press(page, "Merge…")
    assert sorted(offered) == ["same (s1)", "same (s2)"]
    qtbot.waitUntil(lambda: bool(merged))
    assert merged == [paths.records_folder() / "s1"]
