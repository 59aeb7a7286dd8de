"""Tables in the window: what their columns mean is shown, corrected, and laid over documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.app.machinery import Machinery
from patentviewer.gui.collections.collections_page import CollectionsPage
from patentviewer.gui.collections.tables import TableCare, TableView
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.builds import Builds
from patentviewer.model.collection import TableStatus
from tests.gui.sample import write_drawings

STATUS = TableStatus(
    path="/drawings/list.csv",
    names=("Doc", "Wort", "Remark"),
    sample=(("D900000", "Lamp", "x"), ("D900001", "Chair", "y")),
    columns={"number": "Doc"},
    lines=3,
    fitting=2,
    unread=0,
    is_given=False,
)


def test_a_table_shows_its_first_rows_and_what_its_columns_mean(qtbot: QtBot) -> None:
    view = TableView(STATUS)
    qtbot.addWidget(view)
    assert view.about.text() == "2 of 3 lines fit a drawing of this collection"
    assert [choice.currentText() for choice in view.choices] == ["Number", "—", "—"]
    cells = [view.cells.item(row, 1) for row in (1, 2)]
    assert [cell.text() for cell in cells if cell is not None] == ["Lamp", "Chair"]


def test_what_a_column_means_is_chosen_changed_and_taken_away(qtbot: QtBot) -> None:
    view = TableView(STATUS)
    qtbot.addWidget(view)
    for place, meaning, said in (
        (1, "title", {"title": "Wort"}),
        (0, "file", {"number": "", "file": "Doc"}),
        (0, "", {"number": ""}),
    ):
        choice = view.choices[place]
        with qtbot.waitSignal(view.columns_chosen) as asked:
            choice.setCurrentIndex(choice.findData(meaning))
            choice.activated.emit(choice.currentIndex())
        assert asked.args == [STATUS.names, said]


@pytest.fixture
def library(tmp_path: Path, machinery: Machinery) -> Iterator[Library]:
    folder = tmp_path / "drawings"
    folder.mkdir()
    write_drawings(folder, 2)
    (folder / "list.csv").write_text("Doc,Wort\nD900000,Lamp\nD900001,Chair\n", "utf-8")
    made = Library(tmp_path / "home", machinery=machinery)
    made.add_folders("c", [folder])
    list(made.refresh("c"))
    yield made
    made.close()


def test_a_corrected_column_is_laid_over_the_documents(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    workers = Workers(None)
    builds = Builds(workers, None)
    builds.set_library(library)
    page = CollectionsPage(Actions(None), builds)
    qtbot.addWidget(page)
    told: list[Exception] = []
    care = TableCare(page, builds, workers, lambda: library, told.append)
    try:
        page.show_collections(library.collections())
        card = page.card("c")
        assert card is not None
        assert card.tables_button.text() == "1 table"
        card.tables_button.setChecked(True)
        qtbot.waitUntil(lambda: len(card.tables.views) == 1)
        choice = card.tables.views[0].choices[1]
        with qtbot.waitSignal(builds.ended):
            choice.setCurrentIndex(choice.findData("title"))
            choice.activated.emit(choice.currentIndex())
        (lamp,) = library.find_document("D900000")
        assert lamp.bibliography.title == "Lamp"
        given = tmp_path / "mine.csv"
        given.write_text("Number,Title\nD900001,Armchair\n", "utf-8")
        with qtbot.waitSignal(builds.ended):
            care.add_table("c", given)
        (chair,) = library.find_document("D900001")
        assert chair.bibliography.title == "Armchair"
        page.show_collections(library.collections())
        assert card.tables_button.text() == "2 tables"
        qtbot.waitUntil(lambda: len(card.tables.views) == 2)
        assert told == []
        QApplication.processEvents()
    finally:
        workers.close()
