"""What is told of the design that is current."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.app.machinery import Machinery
from patentviewer.gui.kit.parts import ElidedLabel
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.results.design_panel import DesignPanel
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.model.ranking import DesignHit, Query, QueryFigure
from tests.drawings.papers import PdfPage, pdf, printed_title_page, sheet
from tests.gui.sample import drawing


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory, machinery: Machinery) -> Iterator[Library]:
    """A scanned patent, whose title page was read by machine, and a sheet without one."""
    folder = tmp_path_factory.mktemp("papers")
    scanned = [PdfPage(printed_title_page()), PdfPage(sheet(7))]
    (folder / "scanned.pdf").write_bytes(pdf(scanned))
    (folder / "drawings.pdf").write_bytes(pdf([PdfPage(sheet(8))]))
    library = Library(tmp_path_factory.mktemp("home"), machinery=machinery)
    library.add_folders("papers", [folder])
    for _ in library.refresh("papers"):
        pass
    yield library
    library.close()


@pytest.fixture
def workers(qapp: QApplication) -> Iterator[Workers]:
    made = Workers()
    yield made
    assert made.close()


@pytest.fixture
def judgements(qapp: QApplication) -> Judgements:
    return Judgements(QUndoStack())


@pytest.fixture
def panel(
    qtbot: QtBot, papers: Library, workers: Workers, judgements: Judgements
) -> Iterator[DesignPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    thumbnails = Thumbnails(papers.thumbnail)
    made = DesignPanel(Actions(window), judgements, thumbnails, workers, QWidget(window))
    made.setParent(window)
    made.set_library(papers)
    window.resize(300, 900)
    made.resize(300, 900)
    window.show()
    yield made
    thumbnails.close()


def hits(library: Library) -> dict[str, DesignHit]:
    found = library.search(Query((QueryFigure(drawing(1)),))).ranking.designs
    every = [one for hit in found for one in (hit, *hit.duplicates)]
    return {Path(hit.best.file).name: hit for hit in every}


def test_what_a_machine_read_from_a_title_page_is_marked_so(
    panel: DesignPanel, papers: Library, workers: Workers, qtbot: QtBot
) -> None:
    found = hits(papers)
    panel.show_hit(found["scanned.pdf"])
    qtbot.waitUntil(panel.read_by_machine.isVisible)
    assert "letters may be mistaken" in panel.read_by_machine.text()
    panel.show_hit(found["drawings.pdf"])
    assert not panel.read_by_machine.isVisible()
    qtbot.waitUntil(lambda: not workers.running)
    assert not panel.read_by_machine.isVisible()


def test_each_design_nearly_the_same_has_a_line_which_never_grows(
    panel: DesignPanel, papers: Library, qtbot: QtBot
) -> None:
    found = hits(papers)["scanned.pdf"]
    long = replace(
        found,
        bibliography=replace(found.bibliography, number=""),
        path_end="a folder with a name that goes on and on/" * 9,
    )
    panel.show_hit(replace(found, duplicates=(long, long)))
    qtbot.wait(100)
    lines = [one for one in panel.findChildren(ElidedLabel) if one.whole() == long.path_end]
    assert len(lines) == 2
    assert {line.height() for line in lines} == {lines[0].fontMetrics().height()}
    assert all("…" in line.text() for line in lines)
    headings = [one.text() for one in panel.findChildren(QLabel)]
    assert headings.count("Nearly the same") == 1


def test_nothing_is_out_of_sight_at_the_right_however_long_a_word(
    panel: DesignPanel, papers: Library, qtbot: QtBot
) -> None:
    found = hits(papers)["scanned.pdf"]
    known = replace(found.bibliography, applicant="Zeitmessinstrumentebauer GmbH")
    panel.resize(264, 900)
    panel.show_hit(replace(found, bibliography=known))
    scroll = panel.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.widget().isVisible())
    qtbot.wait(100)
    (said,) = [one for one in panel.findChildren(QLabel) if one.text() == known.applicant]
    assert said.width() >= said.minimumSizeHint().width()
    assert scroll.widget().width() <= scroll.viewport().width()


@pytest.mark.parametrize("goes_to", ["another design", "no design"])
def test_what_is_being_written_is_kept_with_the_design_it_was_written_of(
    panel: DesignPanel, papers: Library, judgements: Judgements, qtbot: QtBot, goes_to: str
) -> None:
    found = hits(papers)
    scanned, other = found["scanned.pdf"], found["drawings.pdf"]
    panel.show_hit(scanned)
    for edit, field in ((panel.edit_note, panel.note), (panel.edit_tags, panel.tags)):
        panel.show_hit(scanned)
        edit()
        qtbot.keyClicks(field, "lamp")
        panel.show_hit(other if goes_to == "another design" else None)
        panel.show_hit(other)
        assert (panel.note.toPlainText(), panel.tags.text()) == ("", "")
    assert judgements.of(scanned.design).note == "lamp"
    assert judgements.of(scanned.design).tags == ("lamp",)
    assert other.design not in judgements.state.judgements


def test_the_same_design_shown_again_leaves_alone_what_is_being_written(
    panel: DesignPanel, papers: Library, judgements: Judgements, qtbot: QtBot
) -> None:
    hit = hits(papers)["scanned.pdf"]
    panel.show_hit(hit)
    panel.edit_tags()
    qtbot.keyClicks(panel.tags, "lamp, ")
    panel.show_hit(hit)
    qtbot.keyClicks(panel.tags, "clear case")
    panel.edit_note()
    assert judgements.of(hit.design).tags == ("lamp", "clear case")


def test_a_note_is_kept_however_it_was_written(
    panel: DesignPanel, papers: Library, judgements: Judgements, qtbot: QtBot
) -> None:
    hit = hits(papers)["scanned.pdf"]
    panel.show_hit(hit)
    panel.edit_note()
    composed = QInputMethodEvent()
    composed.setCommitString("台座が同じ")
    QApplication.sendEvent(panel.note, composed)
    qtbot.waitUntil(lambda: judgements.of(hit.design).note == "台座が同じ")


@pytest.mark.parametrize("write", ["edit_tags", "edit_note"])
def test_what_is_written_in_is_in_sight_and_so_is_the_design_it_is_written_of(
    write: str, panel: DesignPanel, papers: Library, workers: Workers, qtbot: QtBot
) -> None:
    found = hits(papers)
    panel.resize(240, 400)
    panel.show_hit(found["scanned.pdf"])
    qtbot.waitUntil(lambda: not workers.running)
    field = panel.tags if write == "edit_tags" else panel.note
    assert not _is_in_sight(field)

    getattr(panel, write)()
    qtbot.waitUntil(lambda: _is_in_sight(field))
    assert _is_in_sight(panel.number)

    panel.done.emit()
    panel.show_hit(found["drawings.pdf"])
    qtbot.waitUntil(lambda: _is_in_sight(panel.leaves))


def _is_in_sight(part: QWidget) -> bool:
    """Whether all of it can be seen."""
    return part.visibleRegion().boundingRect().height() == part.height() > 0
