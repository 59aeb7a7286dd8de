from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QUndoStack
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results import why
from patentviewer.gui.results.card import GAP, beside
from patentviewer.gui.results.filter_popups import Classes
from patentviewer.gui.results.results_model import COLUMNS, FOLD, HIT, MARK_COLUMN, WHY
from patentviewer.gui.results.results_panel import ResultsPanel
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.model.design import DesignKey
from patentviewer.model.details import Facets
from patentviewer.model.documents import Bibliography, Picture, View
from patentviewer.model.judgement import Mark
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureHit,
    FigureKey,
    Filters,
    Query,
    QueryFigure,
    Ranking,
)
from patentviewer.model.reasons import Reasons
from tests.gui.by_name import button, named
from tests.gui.sample import drawing

Eventually = Callable[[Callable[[], bool]], None]
COVERAGE = Coverage(("Shapes",), 90, 100, 2)


def key(number: int) -> DesignKey:
    return DesignKey("US", f"D{number}")


def hit(number: int, score: float, figures: int = 3, title: str = "Lamp") -> DesignHit:
    found = tuple(
        FigureHit(
            FigureKey("Shapes", number * 10 + at),
            score - at / 100,
            0,
            f"/designs/USD{number}.pdf",
            1,
            at + 1,
            f"FIG. {at + 1}",
            View.FRONT,
        )
        for at in range(figures)
    )
    known = Bibliography(
        number=f"US D{number} S",
        country="US",
        title=title,
        granted=dt.date(2000 + number % 20, 1, 2),
    )
    return DesignHit(key(number), number, known, score, found)


def ranking(count: int, cut_off: int) -> Ranking:
    designs = tuple(hit(900_000 + at, 0.99 - at / (2 * count)) for at in range(count))
    return Ranking(designs, cut_off, COVERAGE)


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    made = Actions()
    yield made
    # What is connected to it keeps the panel, else, and the panel keeps it.
    made.deleteLater()


@pytest.fixture
def undo(qapp: QApplication) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def judgements(undo: QUndoStack) -> Judgements:
    return Judgements(undo)


@pytest.fixture
def thumbnails(qapp: QApplication) -> Iterator[Thumbnails]:
    picture = drawing(1, 256)
    made = Thumbnails(lambda _key: picture)
    yield made
    made.close()


@pytest.fixture
def panel(
    qtbot: QtBot, actions: Actions, judgements: Judgements, thumbnails: Thumbnails
) -> ResultsPanel:
    made = ResultsPanel(actions, judgements, thumbnails)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_lies_below_the_cut_off_is_shown_on_demand(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(30, 12))
    assert panel.model.rowCount() == 12
    assert panel.model.hidden == 18
    assert "18" in panel.more_text.whole()
    panel.model.show_all()
    assert panel.model.rowCount() == 30
    assert panel.foot.isHidden()


def test_the_pictures_of_the_first_cards_are_loaded_before_they_are_shown(
    qtbot: QtBot, actions: Actions, judgements: Judgements, eventually: Eventually
) -> None:
    loaded: list[FigureKey] = []
    picture = drawing(1, 256)

    def load(key: FigureKey) -> Picture:
        loaded.append(key)
        return picture

    thumbnails = Thumbnails(load)
    panel = ResultsPanel(actions, judgements, thumbnails)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    found = ranking(90, 60)
    panel.grid.look_ahead()(found)
    first = [one.best.key for one in found.designs[: panel.grid.on_screen()]]
    side = panel.delegate.picture_side
    eventually(lambda: len(loaded) == len(first))
    eventually(lambda: all(thumbnails.get(key, side) is not None for key in first))
    thumbnails.close()
    assert sorted(loaded, key=first.index) == first


def test_nothing_is_arranged_anew_where_no_other_applicant_is_asked_for(
    panel: ResultsPanel, qtbot: QtBot
) -> None:
    panel.set_ranking(ranking(30, 12))
    with qtbot.assertNotEmitted(panel.model.modelReset):
        panel.model.show_applicant("")


def test_the_best_hit_is_current_and_the_keys_move(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.set_ranking(ranking(30, 12))
    first = panel.current()
    assert first is not None
    assert first.score == pytest.approx(0.99)
    panel.focus_hits()
    qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    second = panel.current()
    assert second is not None
    assert second.name == "US D900001 S"
    qtbot.keyClick(panel.grid, Qt.Key.Key_BracketLeft)
    assert panel.current() == first
    assert panel.step(-1) is None


def test_a_new_ranking_keeps_the_current_design(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(30, 12))
    panel.step(4)
    before = panel.current()
    panel.set_ranking(ranking(20, 10))
    after = panel.current()
    assert before is not None
    assert after is not None
    assert after.design == before.design


def test_a_mark_shows_in_words_and_can_be_undone(
    panel: ResultsPanel, judgements: Judgements, undo: QUndoStack
) -> None:
    panel.set_ranking(ranking(5, 5))
    judgements.mark(key(900002), Mark.RELEVANT)
    cell = panel.model.index(2, MARK_COLUMN)
    assert cell.data() == "relevant"
    assert "relevant" in panel.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    undo.undo()
    assert cell.data() == ""


def test_marking_twice_takes_the_mark_off(judgements: Judgements) -> None:
    judgements.mark(key(900_007), Mark.UNSURE)
    judgements.mark(key(900_007), Mark.UNSURE)
    assert judgements.of(key(900_007)).mark is Mark.NONE


def test_designs_already_seen_can_be_hidden(
    panel: ResultsPanel, actions: Actions, judgements: Judgements
) -> None:
    panel.set_ranking(ranking(6, 6))
    judgements.see(key(900001))
    actions["hide_seen"].trigger()
    assert panel.model.rowCount() == 5
    assert panel.model.row_of(key(900001)) == -1
    actions["hide_seen"].trigger()
    assert panel.model.rowCount() == 6


def test_what_is_current_stays_so_when_the_rows_are_arranged_anew(
    panel: ResultsPanel, actions: Actions, judgements: Judgements
) -> None:
    panel.set_ranking(ranking(30, 12))
    panel.step(4)
    current = panel.current()
    actions["show_more"].triggered.connect(panel.model.show_all)
    actions["show_more"].trigger()
    assert panel.current() is current
    panel.list.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert panel.current() is current
    panel.list.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    judgements.see(key(900004))
    actions["hide_seen"].trigger()
    following = panel.current()
    assert following is not None
    assert following.name == "US D900005 S"


def test_near_duplicates_are_unfolded_below_their_own_and_folded_again(
    panel: ResultsPanel, qtbot: QtBot, judgements: Judgements
) -> None:
    first, second = hit(900_000, 0.9), hit(900_001, 0.8)
    others = (hit(800_000, 0.89), hit(800_001, 0.88))
    panel.set_ranking(Ranking((replace(first, duplicates=others), second), 2, COVERAGE))
    panel.focus_hits()
    assert panel.model.index(0, 0).data(FOLD) == "+2"
    qtbot.keyClick(panel.grid, Qt.Key.Key_F)
    rows = [panel.model.hit(row) for row in range(panel.model.rowCount())]
    assert [one.name for one in rows if one] == [
        "US D900000 S",
        "US D800000 S",
        "US D800001 S",
        "US D900001 S",
    ]
    assert [panel.model.index(row, 0).data(FOLD) for row in range(4)] == ["−2", "≈", "≈", ""]
    judgements.mark(key(800001), Mark.RELEVANT)
    assert panel.model.index(2, MARK_COLUMN).data() == "relevant"
    box = panel.grid.visualRect(panel.model.index(0, 0))
    badge = QPoint(box.x() + GAP // 2 + panel.delegate.card_size - 14, box.y() + GAP // 2 + 14)
    qtbot.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert panel.model.rowCount() == 2
    current = panel.current()
    assert current is not None
    assert current.name == "US D900000 S"


def test_a_narrow_card_shows_the_number_whole_and_no_rest_of_what_stands_beside_it(
    qapp: QApplication,
) -> None:
    letters = QFontMetrics(QApplication.font())
    number, year = "US D908,314 S", ("2021",)
    whole = letters.horizontalAdvance(f"{number}{year[0]}") + GRID
    assert beside(letters, number, letters, year, whole + 4) == "2021"
    assert beside(letters, number, letters, year, whole - 4) == ""
    captions = "FIG. 4 perspective", "FIG. 4"
    room = letters.horizontalAdvance("very like") + letters.horizontalAdvance("FIG. 4 p") + GRID
    assert beside(letters, "very like", letters, captions, 4 * room) == "FIG. 4 perspective"
    assert beside(letters, "very like", letters, captions, room) == "FIG. 4"


def test_a_card_says_which_view_matched(panel: ResultsPanel, qtbot: QtBot) -> None:
    one = hit(900_000, 0.9)
    nameless = replace(one, figures=tuple(replace(f, label="", sheet=0) for f in one.figures))
    panel.set_card_size(220)
    shots = []
    for found in (one, replace(nameless, figures=(replace(nameless.best, view=View.REAR),))):
        panel.set_ranking(Ranking((found,), 1, COVERAGE))
        box = panel.grid.visualRect(panel.model.index(0, 0))
        below = panel.delegate.card_size + GAP // 2
        lines = box.adjusted(box.width() // 2, below, 0, 0)
        shots.append(panel.grid.viewport().grab(lines).toImage())
    assert shots[0] != shots[1]


def test_the_keyboard_goes_from_the_words_of_a_title_back_to_the_hits(
    panel: ResultsPanel, qtbot: QtBot
) -> None:
    panel.set_ranking(ranking(5, 5))
    panel.filters.title.setFocus()
    qtbot.keyClicks(panel.filters.title, "lamp")
    qtbot.keyClick(panel.filters.title, Qt.Key.Key_Return)
    assert panel.filters.filters().title == "lamp"
    assert panel.grid.hasFocus()
    panel.filters.title.setFocus()
    qtbot.keyClick(panel.filters.title, Qt.Key.Key_Escape)
    assert panel.filters.filters().title == ""
    assert panel.grid.hasFocus()


def test_the_list_sorts_by_any_column_and_back(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(8, 8))
    panel.set_view("list")
    names = [column.name for column in COLUMNS]
    panel.list.sortByColumn(names.index("granted"), Qt.SortOrder.DescendingOrder)
    days = [panel.model.hit(row).bibliography.granted for row in range(8)]  # type: ignore[union-attr]
    assert days == sorted(days, reverse=True)
    panel.list.sortByColumn(names.index("score"), Qt.SortOrder.AscendingOrder)
    best = panel.model.hit(0)
    assert best is not None
    assert best.name == "US D900000 S"


def test_cards_that_were_sorted_stay_so_as_a_list_and_after_a_restart(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(8, 8))
    assert panel.columns().isEmpty()
    by_name = {action.text(): action for action in panel.sort.menu().actions()}
    by_name["Newest first"].trigger()
    days = [panel.model.hit(row).bibliography.granted for row in range(8)]  # type: ignore[union-attr]
    assert days == sorted(days, reverse=True)
    assert not panel.columns().isEmpty()
    panel.set_view("list")
    assert [panel.model.hit(row).bibliography.granted for row in range(8)] == days  # type: ignore[union-attr]
    header = panel.list.horizontalHeader()
    names = [column.name for column in COLUMNS]
    assert header.sortIndicatorSection() == names.index("granted")
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert panel.sort.text() == "Newest first"


def test_the_sort_button_says_an_order_that_is_not_by_likeness(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(8, 8))
    by_name = {action.text(): action for action in panel.sort.menu().actions()}

    def checked() -> list[str]:
        return [name for name, action in by_name.items() if action.isChecked()]

    assert panel.sort.text() == ""
    assert checked() == ["Likeness"]
    by_name["Newest first"].trigger()
    assert panel.sort.text() == "Newest first"
    assert checked() == ["Newest first"]
    by_name["Newest first"].trigger()
    assert checked() == ["Newest first"]
    panel.list.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert panel.sort.text() == "Title"
    assert checked() == []
    by_name["Likeness"].trigger()
    assert panel.sort.text() == ""
    assert checked() == ["Likeness"]


def test_moving_across_a_card_leafs_through_its_figures(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.set_ranking(ranking(5, 5))
    box = panel.grid.visualRect(panel.model.index(0, 0))
    for leaf, part in enumerate((0.15, 0.5, 0.85)):
        at = QPoint(box.x() + round(box.width() * part), box.center().y())
        qtbot.mouseMove(panel.grid.viewport(), at)
        qtbot.waitUntil(lambda leaf=leaf: panel.delegate.hover[1] == leaf)


def test_thumbnails_are_loaded_for_what_is_visible_only(
    panel: ResultsPanel, thumbnails: Thumbnails, eventually: Eventually
) -> None:
    panel.set_ranking(ranking(2000, 2000))
    eventually(lambda: thumbnails.pictures_kept > 0)
    eventually(lambda: thumbnails.is_idle)
    assert thumbnails.pictures_kept < 100


def test_the_cache_of_thumbnails_is_bounded(qtbot: QtBot, eventually: Eventually) -> None:
    picture = drawing(1, 256)
    thumbnails = Thumbnails(lambda _key: picture, cache_bytes=400_000)
    for number in range(50):
        thumbnails.get(FigureKey("Shapes", number), 100)
    eventually(lambda: thumbnails.is_idle)
    assert 0 < thumbnails.bytes_kept <= 400_000
    thumbnails.close()


def test_no_hits_names_the_filter_to_loosen(panel: ResultsPanel) -> None:
    panel.filters.set_filters(Filters(locarno=("26-05",)))
    panel.set_ranking(Ranking((), 0, COVERAGE))
    assert panel.stack.currentWidget() is panel.no_hits
    assert "Locarno: 26-05" in panel.no_hits.text.text()
    panel.suggest_loosening("locarno", 12)
    button(panel.no_hits, "Without").click()
    assert panel.filters.filters() == Filters()


def test_a_slow_search_shows_grey_papers_and_a_quick_one_does_not(
    panel: ResultsPanel, qtbot: QtBot
) -> None:
    panel.show_searching()
    assert panel.stack.currentWidget() is not panel.searching
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.searching)
    panel.set_ranking(ranking(3, 3))
    assert panel.stack.currentWidget() is panel.grid


FACETS = Facets(
    {"26-05": 40, "26-02": 3, "06-01": 7},
    {"D26/65": 5},
    {"US": 50},
    {2020: 50},
    {"26": 42, "06": 7, "D26": 5},
)
"""One of the lamps is in both subclasses."""


def opened_classes(panel: ResultsPanel, name: str = "locarno") -> Classes:
    bar = panel.filters
    named(bar, QPushButton, f"Filter: {bar.in_words(name)}").click()
    (popup,) = (one for one in bar.findChildren(Classes) if one.isVisible())
    return popup


def test_filters_read_as_phrases(panel: ResultsPanel) -> None:
    bar = panel.filters
    bar.set_facets(FACETS, {"Shapes": 47})
    bar.set_filters(Filters(locarno=("26-05",), before=dt.date(2020, 5, 1)))
    assert bar.in_words("locarno") == "Locarno: 26-05 Lamps"
    assert bar.in_words("dates").startswith("Granted before")
    assert set(bar.active()) == {"locarno", "dates"}
    bar.clear()
    assert bar.active() == ()


def test_classes_are_offered_as_a_tree_with_names_and_counts(panel: ResultsPanel) -> None:
    panel.filters.set_facets(FACETS, {"Shapes": 50})
    popup = opened_classes(panel)
    seats, lights = popup.tree.topLevelItem(0), popup.tree.topLevelItem(1)
    assert (seats.text(0), seats.text(1)) == ("06  Furnishing", "7")
    assert (lights.text(0), lights.text(1)) == ("26  Lighting apparatus", "42")
    assert [lights.child(row).text(1) for row in range(2)] == ["3", "40"]
    popup.close()


def test_a_ticked_class_means_its_subclasses_and_unticking_one_the_others(
    panel: ResultsPanel,
) -> None:
    panel.filters.set_facets(FACETS, {"Shapes": 50})
    popup = opened_classes(panel)
    lights = popup.tree.topLevelItem(1)
    lights.setCheckState(0, Qt.CheckState.Checked)
    assert panel.filters.filters().locarno == ("26",)
    lights.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert panel.filters.filters().locarno == ("26-05",)
    assert lights.checkState(0) == Qt.CheckState.PartiallyChecked
    popup.close()


def test_what_is_asked_for_is_ticked_when_the_classes_are_opened(panel: ResultsPanel) -> None:
    panel.filters.set_facets(FACETS, {"Shapes": 50})
    panel.filters.set_filters(Filters(locarno=("26", "06-01")))
    popup = opened_classes(panel)
    assert set(popup.chosen()) == {"06", "26"}
    assert panel.filters.filters().locarno == ("26", "06-01")
    popup.close()


def test_classes_are_found_by_words_of_their_names(panel: ResultsPanel) -> None:
    panel.filters.set_facets(FACETS, {"Shapes": 50})
    popup = opened_classes(panel)
    popup.field.setText("torch")
    lights = popup.tree.topLevelItem(1)
    assert popup.tree.topLevelItem(0).isHidden()
    assert not lights.isHidden()
    assert [lights.child(row).isHidden() for row in range(2)] == [False, True]
    popup.close()


def test_the_classes_of_the_query_are_offered_and_taken_with_one_press(
    panel: ResultsPanel, qtbot: QtBot
) -> None:
    panel.filters.set_facets(FACETS, {"Shapes": 50})
    figure = QueryFigure(drawing(1, 256), locarno="26-05", us_class="D26/65")
    panel.set_ranking(ranking(3, 3), Query((figure,)))
    popup = opened_classes(panel)
    assert "26-05 Lamps" in popup.alike.text()
    qtbot.mouseClick(popup.alike, Qt.MouseButton.LeftButton)
    assert panel.filters.filters().locarno == ("26-05",)
    popup.close()
    assert opened_classes(panel, "us_class").alike.text().endswith("D26 Lighting")
    opened_classes(panel, "us_class").close()


def test_a_card_says_why_it_stands_where_it_does(panel: ResultsPanel) -> None:
    figures = tuple(
        QueryFigure(drawing(one, 256), label=f"FIG. {one}", us_class="D26/65") for one in (1, 2)
    )
    found = hit(900_001, 0.9)
    best = replace(found.best, query_figure=1, rarity=4000.0)
    shown = replace(
        found,
        figures=(best, *found.figures[1:]),
        rarity=4000.0,
        aspect="shape",
        bibliography=replace(found.bibliography, us_class="D26/65"),
    )
    panel.set_ranking(Ranking((shown,), 1, COVERAGE), Query(figures))
    index = panel.model.index(0, 0)
    assert index.data(WHY) == ("shape · by FIG. 2 · same class", "D26/65 Lighting")
    assert panel.model.why(shown) == "shape · by FIG. 2 · same class D26/65"
    assert panel.model.found_by(shown) == "FIG. 2: FIG. 1 front, like"
    assert "same class D26/65" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_why_a_hit_stands_where_it_does_is_worked_out_once(
    panel: ResultsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(hit: DesignHit, *given: object) -> Reasons:
        asked.append(hit.name)
        return Reasons("shape")

    monkeypatch.setattr(why, "reasons", counted)
    found = ranking(6, 4)
    lines = why.Lines(Query((QueryFigure(drawing(1, 256)),)), found)
    lines.look_up(4)
    names = [one.name for one in found.designs]
    assert asked == names[:4]
    panel.set_ranking(found, Query((QueryFigure(drawing(1, 256)),)), lines)
    panel.model.show_all()
    for _ in range(3):
        for row in range(6):
            assert panel.model.index(row, 0).data(WHY)[0] == "shape"
    assert asked == names


def test_a_row_is_dragged_out_as_its_file(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(3, 3))
    data = panel.model.mimeData([panel.model.index(0, 0), panel.model.index(0, 1)])
    assert [url.toLocalFile() for url in data.urls()] == ["/designs/USD900000.pdf"]


def test_a_row_is_dragged_out_as_the_original_that_the_library_knows(
    panel: ResultsPanel, tmp_path: Path
) -> None:
    panel.set_ranking(ranking(3, 3))
    panel.model.original_of = lambda figure: tmp_path / f"{figure.key.figure_id}.TIF"
    rows = [panel.model.index(row, 0) for row in range(2)]
    hits = [panel.model.hit(row) for row in range(2)]
    expected = [tmp_path / f"{hit.best.key.figure_id}.TIF" for hit in hits if hit is not None]
    assert [Path(url.toLocalFile()) for url in panel.model.mimeData(rows).urls()] == expected


@pytest.mark.alone
def test_ten_thousand_results_scroll_without_long_frames(
    panel: ResultsPanel, eventually: Eventually
) -> None:
    panel.set_ranking(ranking(10_000, 10_000))
    bar = panel.grid.verticalScrollBar()
    eventually(lambda: bar.maximum() > 100_000)
    longest = []
    for turn in range(2):
        frames = []
        for at in range(100):
            began = time.thread_time()
            bar.setValue((2 * at + turn) * bar.maximum() // 200)
            panel.grid.viewport().repaint()
            frames.append(time.thread_time() - began)
        longest.append(max(frames))
    # The window's own work: what other programs take from the machine is not counted. A frame may
    # meet Python's garbage collector once; what is long by itself is long in both turns.
    assert min(longest) < 0.05


@pytest.mark.alone
def test_ten_thousand_results_appear_without_a_long_block(
    panel: ResultsPanel, qapp: QApplication
) -> None:
    answer = ranking(10_000, 10_000)
    blocks = []
    began = time.thread_time()
    panel.set_ranking(answer)
    blocks.append(time.thread_time() - began)
    for _ in range(60):
        began = time.thread_time()
        qapp.processEvents()
        blocks.append(time.thread_time() - began)
    assert max(blocks) < 0.05


def test_rows_give_their_hit(panel: ResultsPanel) -> None:
    panel.set_ranking(ranking(3, 3))
    assert isinstance(panel.model.index(1, 0).data(HIT), DesignHit)
    assert panel.model.hit(7) is None
    assert panel.model.data(QModelIndex()) is None
