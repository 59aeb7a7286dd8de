from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from patentviewer import paths
from patentviewer import settings as settings_module
from patentviewer.app.collections import Collections
from patentviewer.errors import UserError
from patentviewer.gui.kit import theme
from patentviewer.gui.query.drops import Drop
from patentviewer.gui.query.recent import kept_file
from patentviewer.gui.results.look import LookDialog
from patentviewer.gui.shell import main_window, reports
from patentviewer.gui.shell.about import AboutDialog
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.gui.shell.reports import ReportDialog
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.documents import Problem
from patentviewer.model.edit import Edit
from patentviewer.model.judgement import Mark
from patentviewer.model.ranking import DesignHit, Query, QueryFigure
from patentviewer.progress import Progress
from patentviewer.record import appender
from patentviewer.record.reader import Record, sessions
from patentviewer.record.writer import Session
from patentviewer.settings import Settings
from tests.gui.active import is_active
from tests.gui.answered import is_answered
from tests.gui.by_name import button, is_offered
from tests.gui.sample import write_drawings

Eventually = Callable[..., None]


@pytest.fixture
def window(home: Path, opened: Callable[[], MainWindow]) -> MainWindow:
    return opened()


@pytest.fixture
def searched(window: MainWindow, drawings: Path, eventually: Eventually) -> MainWindow:
    window.open_files([sorted(drawings.iterdir())[3]])
    eventually(lambda: is_answered(window.search_page))
    return window


def texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_first_start_teaches_what_to_do(
    opened: Callable[[], MainWindow], eventually: Eventually
) -> None:
    window = opened()
    assert window.page() == "search"
    assert window.search_page.results.empty.objectName() == "start"
    assert "choose what to search in" in texts(window)
    assert not list(paths.home().glob("collections/*"))


def test_a_window_that_rests_after_a_search_gives_back_what_that_took_of_memory(
    searched: MainWindow, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(searched.library, "give_back_memory", lambda: given.append("back"))
    monkeypatch.setattr(main_window, "RESTS_AFTER_MS", 1)
    searched.search_page.search()
    eventually(lambda: bool(given))
    assert given == ["back"]


def test_a_dropped_drawing_ranks_the_designs(searched: MainWindow) -> None:
    best = searched.search_page.results.current()
    assert best is not None
    assert searched.search_page.design.number.whole()
    assert "30 of 30 figures searchable" in searched.status.coverage.text()


def test_a_folder_is_indexed_stopped_and_taken_up_again(
    opened: Callable[[], MainWindow], tmp_path: Path, eventually: Eventually
) -> None:
    folder = tmp_path / "意匠 designs"
    folder.mkdir()
    write_drawings(folder, 40)
    window = opened()
    stopped: list[str] = []
    window.builds.ended.connect(stopped.append)
    window.builds.progressed.connect(lambda name, _progress: window.builds.stop(name))
    window.index_folder(folder)
    eventually(lambda: stopped == [folder.name])
    window.builds.progressed.disconnect()
    window.builds.start(folder.name)
    eventually(lambda: len(stopped) == 2)
    eventually(lambda: bool(window.statuses) and window.statuses[0].figures_searchable == 40)
    assert window.page() == "collections"
    card = window.collections.card(folder.name)
    assert card is not None
    assert card.coverage.text().startswith("40 of 40")


def test_a_page_that_is_shown_has_the_focus_where_one_goes_on(
    searched: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: is_active(searched))
    searched.search_page.results.focus_hits()
    searched.show_page("collections")
    first = searched.focusWidget()
    assert isinstance(first, QAbstractButton)
    assert first.text() == "Index a folder…", "what one comes for, not the rarest button"
    other = button(searched.collections, "Refresh all")
    other.setFocus()
    searched.show_page("search")
    assert searched.focusWidget() is searched.search_page.results.grid
    searched.show_page("collections")
    assert searched.focusWidget() is other, "where it was"


def test_triage_by_keyboard_marks_and_moves(searched: MainWindow, qtbot: QtBot) -> None:
    results = searched.search_page.results
    qtbot.waitUntil(lambda: is_active(searched))
    results.focus_hits()
    first = results.current()
    assert first is not None
    qtbot.keyClick(results.grid, Qt.Key.Key_R)
    qtbot.keyClick(results.grid, Qt.Key.Key_Right)
    second = results.current()
    assert second is not None
    qtbot.keyClick(results.grid, Qt.Key.Key_N)
    judgements = searched.search_page.judgements
    assert judgements.of(first.design).mark is Mark.RELEVANT
    assert judgements.of(second.design).mark is Mark.NOT_RELEVANT
    qtbot.keyClick(results.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert judgements.of(second.design).mark is Mark.NONE


def test_a_hit_is_dragged_out_as_its_file_also_when_that_is_out_of_reach(
    searched: MainWindow, drawings: Path, qtbot: QtBot
) -> None:
    model = searched.search_page.results.model
    hit = model.hit(0)
    assert hit is not None
    (url,) = model.mimeData([model.index(0, 0)]).urls()
    assert Path(url.toLocalFile()) == Path(hit.best.file)
    away = drawings.rename(drawings.with_name("away"))
    try:
        with qtbot.waitSignal(searched.search_page.said) as said:
            (url,) = model.mimeData([model.index(0, 0)]).urls()
    finally:
        away.rename(drawings)
    assert "no longer there" in said.args[0]
    assert Path(url.toLocalFile()) == Path(hit.best.file)


def test_more_like_these_pulls_the_ranking(searched: MainWindow, eventually: Eventually) -> None:
    page = searched.search_page
    answers: list[object] = []
    page.answered.connect(answers.append)
    hit = page.results.step(2)
    assert hit is not None
    page.judgements.mark(hit.design, Mark.RELEVANT)
    searched.actions_["more_like_these"].trigger()
    eventually(lambda: bool(answers))
    assert page.shown is not None
    assert page.shown.answer.query.liked == (hit.design,)


def test_notes_and_tags_are_kept_with_the_search(searched: MainWindow, qtbot: QtBot) -> None:
    page = searched.search_page
    qtbot.waitUntil(lambda: is_active(searched))
    hit = page.results.current()
    assert hit is not None
    searched.actions_["note"].trigger()
    QTest.keyClicks(page.design.note, "same base, other shade")
    searched.actions_["tag"].trigger()
    QTest.keyClicks(page.design.tags, "lamp, clear case")
    QTest.keyClick(page.design.tags, Qt.Key.Key_Return)
    said = page.judgements.of(hit.design)
    assert said.note == "same base, other shade"
    assert said.tags == ("lamp", "clear case")
    searched.close()
    (session,) = sessions(paths.records_folder())
    assert session.searches == 1
    assert session.is_closed


def test_what_is_being_written_when_the_window_closes_is_kept(
    searched: MainWindow, qtbot: QtBot
) -> None:
    page = searched.search_page
    hit = page.results.current()
    assert hit is not None
    searched.actions_["note"].trigger()
    qtbot.keyClicks(page.design.note, "same base")
    searched.actions_["tag"].trigger()
    qtbot.keyClicks(page.design.tags, "lamp")
    searched.close()
    (session,) = sessions(paths.records_folder())
    said = Record.read(session.folder).judgements[hit.design]
    assert (said.note, said.tags) == ("same base", ("lamp",))


def test_a_session_is_continued_with_its_judgements(
    searched: MainWindow, eventually: Eventually
) -> None:
    page = searched.search_page
    hit = page.results.current()
    assert hit is not None
    page.judgements.mark(hit.design, Mark.UNSURE)
    eventually(lambda: searched.recording.session is not None)
    first = searched.recording.session
    assert first is not None
    searched.recording.begin("29/812,345")
    eventually(lambda: page.judgements.of(hit.design).mark is Mark.NONE)
    searched.recording.go_on(first.folder)
    eventually(lambda: page.judgements.of(hit.design).mark is Mark.UNSURE)
    searched.show_page("records")
    eventually(lambda: searched.records.asked.count() == 1)


def test_a_figure_is_shown_large_and_leafed_through(
    searched: MainWindow, eventually: Eventually, qtbot: QtBot
) -> None:
    searched.actions_["look"].trigger()
    dialog = searched.findChild(LookDialog)
    assert dialog is not None
    eventually(lambda: not dialog.paper.image.isNull())
    dialog.step(1)
    eventually(lambda: not searched.workers.running)
    held = dialog.focusWidget()
    qtbot.keyClick(held, Qt.Key.Key_Right)
    eventually(lambda: not searched.workers.running)
    qtbot.keyClick(held, Qt.Key.Key_Space)
    eventually(lambda: searched.findChild(LookDialog) is None)


def test_written_tags_and_notes_give_the_keyboard_back_to_the_hits(
    searched: MainWindow, qtbot: QtBot
) -> None:
    page = searched.search_page
    for name, key in (("tag", Qt.Key.Key_Return), ("note", Qt.Key.Key_Escape)):
        searched.actions_[name].trigger()
        field = searched.focusWidget()
        assert field in (page.design.tags, page.design.note)
        qtbot.keyClicks(field, "handle")
        qtbot.keyClick(field, key)
        assert searched.focusWidget() is page.results.grid
    hit = page.results.current()
    assert hit is not None
    said = page.judgements.of(hit.design)
    assert (said.tags, said.note) == (("handle",), "handle")


def test_copying_puts_picture_and_number_on_the_clipboard(
    searched: MainWindow, eventually: Eventually
) -> None:
    clipboard = QApplication.clipboard()
    searched.actions_["copy_number"].trigger()
    assert clipboard.text()
    searched.actions_["copy_image"].trigger()
    eventually(lambda: not clipboard.image().isNull())


def test_filters_that_let_nothing_through_say_which_to_loosen(
    searched: MainWindow, eventually: Eventually
) -> None:
    results = searched.search_page.results
    QTest.keyClicks(results.filters.title, "teapot")
    eventually(lambda: results.stack.currentWidget() is results.no_hits)
    eventually(lambda: is_offered(results.no_hits, "Without"))
    button(results.no_hits, "Without").click()
    eventually(lambda: is_answered(searched.search_page))


def test_settings_hold_at_once_and_are_kept(window: MainWindow) -> None:
    changed = dataclasses.replace(Settings(), theme="dark", text_scale=1.25)
    window.preferences.use(changed)
    assert theme.is_dark()
    assert settings_module.load() == changed


def test_the_windows_state_is_kept(home: Path, opened: Callable[[], MainWindow]) -> None:
    first = opened()
    first.search_page.results.set_card_size(240)
    first.actions_["list"].trigger()
    first.close()
    again = MainWindow(settings_module.load())
    assert again.search_page.results.view_name() == "list"
    assert again.search_page.results.delegate.wanted_size == 240
    again.close()


def test_about_says_that_nothing_is_sent(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "no network connection" in shown
    rows = [dialog.parts.topLevelItem(at) for at in range(dialog.parts.topLevelItemCount())]
    assert any("LGPL" in row.text(2) for row in rows if row is not None)
    dialog.close()


def test_a_failure_is_shown_with_a_report_that_can_be_copied(window: MainWindow) -> None:
    window.dialogs.report(ZeroDivisionError("unforeseen"))
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    dialog.copy_button.click()
    assert "ZeroDivisionError: unforeseen" in QApplication.clipboard().text()
    dialog.close()


def test_the_previous_crash_is_told_once_and_quietly(
    window: MainWindow, eventually: Eventually
) -> None:
    window.dialogs.show_previous_crash("Fatal Python error: Segmentation fault")
    eventually(lambda: "did not end as it should" in texts(window))
    assert window.findChild(ReportDialog) is None


@pytest.mark.parametrize("page", ["search", "compare", "collections", "records", "settings"])
def test_every_page_is_reached_by_its_action(window: MainWindow, page: str) -> None:
    window.actions_[f"page_{page}"].trigger()
    assert window.page() == page


def test_everything_that_can_be_pressed_has_a_name(searched: MainWindow) -> None:
    nameless = []
    for page in ("search", "collections", "records", "settings"):
        searched.show_page(page)
        for kind in (QAbstractButton, QAbstractSlider, QLineEdit):
            for widget in searched.findChildren(kind):
                if isinstance(widget, QScrollBar) or not widget.isVisible():
                    continue
                if widget.objectName().startswith("qt_"):
                    continue
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                if not (widget.accessibleName() or text):
                    nameless.append((page, type(widget).__name__, widget.toolTip()))
    assert nameless == []


def test_a_record_tells_what_was_cropped_and_it_can_be_gone_on_from(
    searched: MainWindow, eventually: Eventually
) -> None:
    panel = searched.search_page.query_panel
    cropped = Edit(crop=(100, 100, 300, 250))
    with QSignalBlocker(panel.drawing):
        panel.drawing.editor.edited.emit(cropped)
    panel.drawing.changed.emit()

    def last_asked() -> QueryFigure | None:
        # The search before it is recorded too where its answer stood for a while.
        session = searched.recording.session
        searches = session.searches if session is not None else []
        return searches[-1].query().figures[0] if searches else None

    def is_asked() -> bool:
        last = last_asked()
        return last is not None and last.origin.edit == cropped

    eventually(is_asked)
    figure = last_asked()
    assert figure is not None
    assert figure.picture.shape == (250, 300)

    panel.clear()
    searched.show_page("records")
    session = searched.recording.session
    assert session is not None
    eventually(lambda: searched.records.asked.count() == len(session.searches))
    button(searched.records, "Search again").click()
    eventually(lambda: "byte for byte" in searched.records.outcome.text())
    button(searched.records, "Continue").click()

    eventually(lambda: searched.page() == "search")
    again = panel.query()
    assert again.figures[0].origin.edit == figure.origin.edit
    assert np.array_equal(again.figures[0].picture, figure.picture)


def test_a_kept_comparison_is_noted_and_left_out_from_either_page(
    searched: MainWindow, eventually: Eventually, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched.actions_["compare"].trigger()
    panel = searched.compare
    eventually(lambda: panel.model.pair.comparison is not None)
    panel.toolbar.button("keep_comparison").click()
    eventually(panel.kept_bar.isVisible)
    session = searched.recording.session
    assert session is not None
    panel.kept_bar.note.setText("the same shade")
    panel.kept_bar.note.keep()
    eventually(lambda: [one.note for one in session.comparisons] == ["the same shade"])
    panel.kept_bar.drop.click()
    eventually(lambda: panel.kept_bar.isHidden() and session.comparisons == ())
    searched.actions_["undo"].trigger()
    eventually(panel.kept_bar.isVisible)
    searched.show_page("records")
    kept = searched.records.kept
    eventually(lambda: [row.note.text() for row in kept.rows] == ["the same shade"])
    kept.rows[0].note.setText("the same shade, another base")
    kept.rows[0].note.keep()
    eventually(lambda: session.comparisons[0].note == "the same shade, another base")
    monkeypatch.setattr(reports, "ask", lambda *_: True)
    kept.rows[0].dropped.emit(kept.rows[0].id)
    eventually(lambda: session.comparisons == () and not kept.isVisible())


def test_a_note_is_undone_while_its_line_has_the_keyboard(
    searched: MainWindow, qtbot: QtBot
) -> None:
    page = searched.search_page
    searched.actions_["note"].trigger()
    qtbot.keyClicks(page.design.note, "same base")
    page.design.note.keep()
    searched.actions_["undo"].trigger()
    assert page.design.note.toPlainText() == ""
    page.design.note.keep()
    hit = page.results.current()
    assert hit is not None
    assert page.judgements.of(hit.design).note == ""


def test_the_closest_prior_art_can_be_chosen_first_and_the_next_hit_follows_the_one_shown(
    searched: MainWindow, eventually: Eventually
) -> None:
    results, panel = searched.search_page.results, searched.compare
    searched.actions_["show_more"].trigger()
    eventually(lambda: results.model.rowCount() > 3)
    third = results.step(3)
    searched.actions_["third_pane"].trigger()
    eventually(lambda: panel.model.prior is not None)
    assert panel.hit is results.model.hit(0)
    assert panel.model.prior_hit is third
    searched.actions_["next_hit"].trigger()
    assert panel.hit is results.model.hit(1)


def test_going_to_compare_compares_the_chosen_hit_while_no_pair_is_shown(
    searched: MainWindow,
) -> None:
    results = searched.search_page.results
    results.step(1)
    chosen = results.current()
    searched.actions_["page_compare"].trigger()
    assert searched.page() == "compare"
    assert searched.compare.hit is chosen

    searched.show_page("search")
    results.step(1)
    searched.rail.chosen.emit("compare")
    assert searched.compare.hit is chosen, "what is being compared is gone back to"


def test_what_is_undone_is_said(searched: MainWindow) -> None:
    hit = searched.search_page.results.current()
    assert hit is not None
    searched.search_page.judgements.mark(hit.design, Mark.RELEVANT)
    searched.show_page("compare")
    searched.actions_["undo"].trigger()
    assert searched.search_page.judgements.of(hit.design).mark is Mark.NONE
    assert "relevant" in searched.status.said.text()


@pytest.mark.parametrize("ending", [".pdf", ".csv"])
def test_a_session_is_written_as_a_report(
    searched: MainWindow, eventually: Eventually, tmp_path: Path, ending: str
) -> None:
    searched.recording.begin()
    eventually(lambda: bool(sessions(paths.records_folder())))
    searched.show_page("records")
    eventually(lambda: searched.records.asked.count() == 1)
    (info,) = sessions(paths.records_folder())
    target = tmp_path / f"report{ending}"
    searched.records.write_report(info, target)
    eventually(target.exists)
    eventually(lambda: str(target) in searched.records.outcome.text())


def test_what_is_dropped_beside_the_well_is_searched_too(
    window: MainWindow, drawings: Path, eventually: Eventually
) -> None:
    window.show_page("collections")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sorted(drawings.iterdir())[5]))])
    event = QDropEvent(
        QPointF(700, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.page() == "search"
    eventually(lambda: is_answered(window.search_page))


def test_ctrl_and_a_digit_give_and_take_a_tag_in_the_list(
    searched: MainWindow, qtbot: QtBot
) -> None:
    page = searched.search_page
    searched.actions_["list"].trigger()
    first = page.results.current()
    assert first is not None
    page.judgements.tag(first.design, ("lamp", "clear case"))
    second = page.results.step(1)
    assert second is not None
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.results.list, Qt.Key.Key_2, control)
    assert page.judgements.of(second.design).tags == ("clear case",)
    assert searched.page() == "search"
    qtbot.keyClick(page.results.list, Qt.Key.Key_2, control)
    assert page.judgements.of(second.design).tags == ()
    qtbot.keyClick(page.results.list, Qt.Key.Key_7, control)
    assert "no tag 7" in texts(searched)


def test_recent_queries_outlive_the_program_until_they_are_forgotten(
    searched: MainWindow, opened: Callable[[], MainWindow], eventually: Eventually
) -> None:
    eventually(lambda: kept_file().exists())
    searched.close()
    again = opened()
    panel = again.search_page.query_panel
    eventually(panel.recent.isVisible)
    again.actions_["forget_recent"].trigger()
    assert not panel.recent.isVisible()
    eventually(lambda: not kept_file().exists())


def test_the_samples_first_query_does_not_wait_for_all_of_it(
    window: MainWindow, drawings: Path, eventually: Eventually
) -> None:
    window.collecting.ask_later(sorted(drawings.iterdir())[7])
    window.builds.progressed.emit(paths.SAMPLE, Progress("reading", 3, 300, figures=5))
    assert window.search_page.results.model.rowCount() == 0
    window.builds.progressed.emit(paths.SAMPLE, Progress("reading", 30, 300, figures=80))
    eventually(lambda: is_answered(window.search_page))


def test_the_samples_ranking_grows_while_it_is_read(
    window: MainWindow, drawings: Path, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = sorted(drawings.iterdir())[7]
    monkeypatch.setattr(paths, "sample_queries", lambda: (query,))
    answers: list[Answer] = []
    window.search_page.answered.connect(answers.append)

    def read(figures: int) -> None:
        window.builds.progressed.emit(paths.SAMPLE, Progress("reading", 9, 300, figures=figures))

    window.collecting.ask_later(query)
    read(30)
    eventually(lambda: len(answers) == 1 and is_answered(window.search_page))
    results = window.search_page.results
    results.step(1)
    second = results.current()
    read(35)
    assert not window.search_page.is_searching, "so few more are not worth a search"
    read(80)
    eventually(lambda: len(answers) == 2 and is_answered(window.search_page))
    assert results.current() == second, "what was chosen stays"
    window.open_files([sorted(drawings.iterdir())[8]])
    eventually(lambda: len(answers) == 3 and is_answered(window.search_page))
    read(300)
    assert not window.search_page.is_searching, "another query is not asked again and again"


def test_a_growing_ranking_stays_on_its_first_design(
    searched: MainWindow, eventually: Eventually
) -> None:
    results = searched.search_page.results
    ranking = results.model.ranking
    assert ranking is not None
    turned = dataclasses.replace(ranking, designs=[ranking.designs[1], ranking.designs[0]])
    results.set_ranking(turned)
    assert results.current() == turned.designs[1]
    results.set_ranking(ranking)
    assert results.current() == ranking.designs[0]
    results.set_ranking(turned, stays_on_top=True)
    assert results.current() == turned.designs[0]


def test_a_design_that_is_written_of_stays_while_the_ranking_grows(
    searched: MainWindow, eventually: Eventually, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, library = searched.search_page, searched.library
    assert library is not None
    hit, search = page.results.current(), library.search

    def turned(query: Query) -> Answer:
        answer = search(query)
        first, second, *rest = answer.ranking.designs
        ranking = dataclasses.replace(answer.ranking, designs=[second, first, *rest])
        return dataclasses.replace(answer, ranking=ranking)

    qtbot.waitUntil(lambda: is_active(searched))
    searched.actions_["note"].trigger()
    qtbot.keyClicks(page.design.note, "same ba")
    monkeypatch.setattr(library, "search", turned)
    with qtbot.waitSignal(page.answered):
        page.search(stays_shown=True)
    eventually(lambda: is_answered(page))
    assert page.results.current() == hit
    qtbot.keyClicks(searched.focusWidget(), "se")
    assert page.design.note.toPlainText() == "same base"


def test_while_the_first_collection_is_read_the_window_says_so(
    opened: Callable[[], MainWindow], eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    results = window.search_page.results
    assert results.empty.objectName() == "start"
    may_go_on = threading.Event()

    def refresh(_collection: str, **_how: object) -> Iterator[Progress]:
        yield Progress("reading", 0)
        may_go_on.wait(30)

    monkeypatch.setattr(window.library, "refresh", refresh)
    window.builds.start("sample")
    eventually(lambda: results.empty.objectName() == "reading")
    may_go_on.set()
    eventually(lambda: results.empty.objectName() == "start")


def test_beside_an_empty_sketch_it_says_what_drawing_brings(
    window: MainWindow, eventually: Eventually
) -> None:
    results = window.search_page.results
    eventually(lambda: results.empty.objectName() == "query")
    window.actions_["new_sketch"].trigger()
    assert results.empty.objectName() == "sketch"
    window.search_page.query_panel.findChild(QTabBar).setCurrentIndex(0)
    assert results.empty.objectName() == "query"


def test_problems_that_were_listed_first_and_come_last_are_not_shown(
    window: MainWindow, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page("collections")
    card = window.collections.card("Shapes")
    assert card is not None
    newest = Problem("newest.pdf", Message("file.crashed"), Message("advice.save_anew"))
    earlier = Problem("earlier.pdf", Message("file.crashed"), Message("advice.save_anew"))
    goes_on, asked = threading.Event(), []

    def problems(_collections: Collections, name: str) -> tuple[Problem, ...]:
        asked.append(name)
        if len(asked) == 2:
            return (newest,)
        goes_on.wait(60)
        return (newest, earlier)

    monkeypatch.setattr(Collections, "problems", problems)
    window.collections.problems_wanted.emit("Shapes")
    eventually(lambda: len(asked) == 1)
    window.collections.problems_wanted.emit("Shapes")
    eventually(lambda: card.problems.model.rowCount() == 1)
    goes_on.set()
    eventually(lambda: not window.workers.running)
    assert card.problems.model.rowCount() == 1


def test_a_problem_is_ignored_and_shown_again_on_request(
    window: MainWindow, drawings: Path, tmp_path: Path, eventually: Eventually
) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "one.pdf").write_bytes(b"no PDF at all")
    (folder / "two.pdf").write_bytes(b"none either")
    write_drawings(folder, 1)
    window.index_folder(folder)
    eventually(lambda: any(status.problems == 2 for status in window.statuses))
    card = window.collections.card("broken")
    assert card is not None
    card.problems_button.setChecked(True)
    eventually(lambda: card.problems.model.rowCount() == 2)
    card.problems.table.selectRow(0)
    card.problems.ignore_button.click()
    eventually(lambda: card.problems.model.rowCount() == 1)
    eventually(lambda: card.problems_button.text() == "1 problem")
    card.problems.show_ignored.setChecked(True)
    assert card.problems.model.rowCount() == 2

    def is_the_ignored_one_chosen() -> bool:
        """Chosen anew each time: the end of the run lists the problems again."""
        card.problems.table.selectRow(0)
        return card.problems.ignore_button.text() == "Show again"

    eventually(is_the_ignored_one_chosen)
    card.problems.ignore_button.click()
    eventually(lambda: card.problems_button.text() == "2 problems")


def test_a_notice_that_was_closed_is_shown_when_the_failure_comes_again(
    window: MainWindow, eventually: Eventually
) -> None:
    failure = UserError(Message("plain.text", text="The disk is full."))
    window.builds.failed.emit("lamps", failure)
    window.builds.failed.emit("lamps", failure)
    (notice,) = window.notices.shown
    notice.close_button.click()
    assert window.notices.shown == ()
    window.builds.failed.emit("lamps", failure)
    (notice,) = window.notices.shown
    eventually(notice.isVisible)
    assert notice.text.text() == "lamps: The disk is full."


def test_what_is_not_in_the_record_is_said_until_it_is(
    searched: MainWindow, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    hit = searched.search_page.results.current()
    assert hit is not None
    asked: list[str] = []
    monkeypatch.setattr(reports, "ask", lambda _parent, question, why, _yes: asked.append(why))
    with monkeypatch.context() as disk:
        disk.setattr(appender, "write_atomically", full)
        searched.search_page.judgements.mark(hit.design, Mark.RELEVANT)
        eventually(lambda: len(searched.notices.shown) == 1)
        assert "No space left on device" in searched.notices.shown[0].text.text()
        searched.close()
        assert searched.isVisible()
        assert "No space left on device" in asked[0]
    searched.recording.try_again()
    eventually(lambda: searched.notices.shown == ())
    searched.close()
    (info,) = sessions(paths.records_folder())
    assert Record.read(info.folder).judgement(hit.design).mark is Mark.RELEVANT


def test_a_report_adds_nothing_to_a_signed_session(
    searched: MainWindow, eventually: Eventually, tmp_path: Path
) -> None:
    with Session.create(paths.records_folder(), "signed") as session:
        session.sign("AB")
    before = (session.folder / "record.jsonl").read_bytes()
    (info,) = (one for one in sessions(paths.records_folder()) if one.name == "signed")
    searched.records.write_report(info, tmp_path / "report.html")
    eventually((tmp_path / "report.html").exists)
    assert (session.folder / "record.jsonl").read_bytes() == before
    assert session.head in (tmp_path / "report.html").read_text("utf-8")


def test_more_like_these_asks_nothing_of_the_ranking_in_the_windows_thread(
    searched: MainWindow, eventually: Eventually
) -> None:
    class Watched(Sequence[DesignHit]):
        """Designs of which it is noted when one is looked up."""

        def __init__(self, designs: Sequence[DesignHit]) -> None:
            self.designs = designs
            self.looked_up: list[object] = []

        def __len__(self) -> int:
            return len(self.designs)

        def __getitem__(self, at: object) -> DesignHit:  # type: ignore[override]
            self.looked_up.append(at)
            return self.designs[at]  # type: ignore[index, return-value]

    page = searched.search_page
    hit = page.results.current()
    assert hit is not None
    page.judgements.mark(hit.design, Mark.RELEVANT)
    ranking = page.results.model.ranking
    assert ranking is not None
    watched = Watched(ranking.designs)
    page.results.set_ranking(dataclasses.replace(ranking, designs=watched))
    assert watched.looked_up
    page.results.grid.setUpdatesEnabled(False)  # painting a card may look its design up
    watched.looked_up.clear()
    answers: list[Answer] = []
    page.answered.connect(answers.append)
    searched.actions_["more_like_these"].trigger()
    eventually(lambda: bool(answers))
    assert watched.looked_up == []
    assert answers[0].query.liked == (hit.design,)


def test_a_refreshed_sample_brings_no_earlier_query_back(
    opened: Callable[[], MainWindow], home: Path, drawings: Path, eventually: Eventually
) -> None:
    first, second = sorted(drawings.iterdir())[3:5]
    window = opened()
    page = window.search_page
    answers: list[Answer] = []
    page.answered.connect(answers.append)
    window.open_files([first])
    eventually(lambda: bool(answers))
    page.query_panel.take(Drop(files=(second,)))
    eventually(lambda: answers[-1].query.figures[0].file == second)
    window.show_page("settings")
    count = len(answers)
    window.builds.progressed.emit(paths.SAMPLE, Progress("reading", 30, 300, figures=80))
    window.collecting.built(paths.SAMPLE)
    eventually(lambda: len(answers) > count)
    assert answers[-1].query.figures[0].file == second
    assert window.page() == "settings"


def test_the_sample_does_not_take_the_place_of_what_was_asked_meanwhile(
    window: MainWindow, drawings: Path, eventually: Eventually
) -> None:
    files = sorted(drawings.iterdir())
    answers: list[Answer] = []
    window.search_page.answered.connect(answers.append)
    window.collecting.ask_later(files[7])
    window.open_files([files[8]])
    eventually(lambda: bool(answers))
    window.collecting.built(paths.SAMPLE)
    eventually(lambda: len(answers) > 1)
    assert {answer.query.figures[0].file for answer in answers} == {files[8]}


def test_what_is_compared_and_recorded_is_the_answer_that_is_shown(
    searched: MainWindow, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = searched.search_page
    shown = page.shown
    assert shown is not None
    # What the query panel holds by now is another query, which is not answered yet.
    may_answer = threading.Event()
    answered = searched.library.search

    def slow(query: Query) -> Answer:
        may_answer.wait(30)
        return answered(query)

    monkeypatch.setattr(searched.library, "search", slow)
    page.ask(dataclasses.replace(shown.answer.query, mirror=False))
    searched.actions_["compare"].trigger()
    assert searched.compare.model.answer is shown.answer
    searched.recording.log_now()
    eventually(lambda: searched.recording.session is not None)
    eventually(lambda: bool(searched.recording.session.searches))  # type: ignore[union-attr]
    session = searched.recording.session
    assert session is not None
    (search,) = session.searches
    assert search.circumstances == shown.answer.circumstances
    assert search.ranking().designs == shown.answer.ranking.designs
    assert search.query().mirror == shown.answer.query.mirror
    assert page.is_searching
    may_answer.set()
