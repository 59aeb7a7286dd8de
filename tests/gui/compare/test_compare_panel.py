from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPdfWriter, QUndoStack
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.app.machinery import Machinery
from patentviewer.gui.compare import comparing, designs
from patentviewer.gui.compare.compare_panel import ComparePanel
from patentviewer.gui.compare.designs import Design, Opened
from patentviewer.gui.compare.model import Mode
from patentviewer.gui.compare.toolbar import Wording
from patentviewer.gui.kit import by_hand, pictures, words
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.model.annotation import Arrow, Callout, Measure, Side
from patentviewer.model.answer import Answer
from patentviewer.model.comparison import DrawingName
from patentviewer.model.documents import Picture, View
from patentviewer.model.judgement import Mark
from patentviewer.model.ranking import DesignHit, Query, QueryFigure
from patentviewer.record.comparisons import KeptComparison


def stool(legs: int) -> Picture:
    picture = np.full((500, 400), 255, np.uint8)
    cv2.ellipse(picture, (200, 90), (150, 45), 0, 0, 360, 0, 4)
    for leg in range(legs):
        x = 70 + round(260 * leg / (legs - 1))
        cv2.line(picture, (x, 120), (x + (x - 200) // 6, 470), 0, 4)
    cv2.line(picture, (80, 330), (320, 330), 0, 3)
    return picture


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, machinery: Machinery) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("designs")
    for legs in (2, 3, 4):
        pictures.to_image(stool(legs)).save(str(folder / f"stool with {legs} legs.png"))
    library = Library(tmp_path_factory.mktemp("home"), machinery=machinery)
    library.add_folders("stools", [folder])
    for _ in library.refresh("stools"):
        pass
    yield library
    library.close()


@pytest.fixture(scope="module")
def query() -> Query:
    return Query((QueryFigure(stool(3), label="FIG. 1", view=View.FRONT),))


@pytest.fixture(scope="module")
def answer(library: Library, query: Query) -> Answer:
    return library.search(query)


@pytest.fixture(scope="module")
def hits(answer: Answer) -> Sequence[DesignHit]:
    return answer.ranking.designs


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    made = Actions()
    yield made
    # What is connected to it keeps the panel with all its pictures, else, and the panel keeps it.
    made.deleteLater()


@pytest.fixture
def panel(qtbot: QtBot, library: Library, actions: Actions) -> Iterator[ComparePanel]:
    window = QWidget()
    qtbot.addWidget(window)
    workers = Workers(window)
    panel = ComparePanel(actions, workers, QUndoStack(window), window)
    panel.set_library(library)
    window.resize(1000, 700)
    panel.resize(1000, 700)
    window.show()
    yield panel
    assert workers.close()


@pytest.fixture
def paired(
    panel: ComparePanel, answer: Answer, hits: tuple[DesignHit, ...], qtbot: QtBot
) -> ComparePanel:
    panel.show_pair(answer, hits[1])
    qtbot.waitUntil(lambda: panel.model.pair.comparison is not None)
    return panel


def choose(panel: ComparePanel, mode: Mode) -> None:
    button = panel.toolbar.button(mode.value)
    button.click()


def test_without_a_hit_the_panel_says_where_to_find_one_and_nothing_else(
    panel: ComparePanel, actions: Actions, answer: Answer, hits: Sequence[DesignHit], qtbot: QtBot
) -> None:
    assert "Enter" in panel.nothing.text.text()
    assert panel.nothing.isVisible()
    assert not panel.whole.isVisible()
    assert panel.kept_comparison() is None
    led: list[bool] = []
    actions["page_search"].triggered.connect(lambda: led.append(True))
    panel.nothing.findChild(QPushButton).click()
    assert led
    panel.show_pair(answer, hits[1])
    qtbot.waitUntil(lambda: panel.model.pair.comparison is not None)
    assert panel.whole.isVisible()
    assert not panel.nothing.isVisible()


def test_a_pair_is_shown_sharp_and_laid_on_each_other(paired: ComparePanel) -> None:
    assert not paired.panes.left.view.content.isEmpty()
    assert not paired.panes.right.view.content.isEmpty()
    assert "·" in paired.findings.fit.text()
    assert paired.strip.pairs[0] == (0, 0)


@pytest.mark.parametrize("mode", [Mode.OVERLAY, Mode.BLINK, Mode.SWIPE, Mode.ONION_SKIN])
def test_both_drawings_share_one_view(paired: ComparePanel, mode: Mode, qtbot: QtBot) -> None:
    choose(paired, mode)

    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    assert paired.ways.stack.currentWidget() is paired.overlay
    shot = paired.overlay.grab().toImage()
    dark = [
        shot.pixelColor(x, y).lightness() < 200
        for x in range(0, shot.width(), 3)
        for y in range(0, shot.height(), 3)
    ]
    assert 0.001 < np.mean(dark) < 0.3


def test_the_difference_is_shown_with_shares_in_words(paired: ComparePanel, qtbot: QtBot) -> None:
    choose(paired, Mode.DIFFERENCE)

    qtbot.waitUntil(lambda: "%" in paired.findings.shares.whole())
    assert "only the hit" in paired.findings.legend.text()


def test_points_that_answer_each_other_are_numbered_in_both_panes(
    paired: ComparePanel, qtbot: QtBot
) -> None:
    choose(paired, Mode.CORRESPONDENCES)

    qtbot.waitUntil(lambda: bool(paired.panes.left.points))
    assert len(paired.panes.left.points) == len(paired.panes.right.points)


def test_without_inks_the_legend_says_which_drawing_is_which(paired: ComparePanel) -> None:
    choose(paired, Mode.SWIPE)
    legend = paired.findings.legend.text()
    assert legend.index("left: ") < legend.index("right: ")
    choose(paired, Mode.ONION_SKIN)
    legend = paired.findings.legend.text()
    assert legend.index("query: ") < legend.index("hit: ")
    choose(paired, Mode.OVERLAY)
    assert "query: " not in paired.findings.legend.text()


def test_a_heat_map_shows_what_carried_the_likeness(paired: ComparePanel, qtbot: QtBot) -> None:
    choose(paired, Mode.HEAT_MAP)

    qtbot.waitUntil(lambda: paired.panes.left.is_tinted)


def test_linked_panes_zoom_together_until_they_are_unlinked(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    paired.panes.left.view.zoom_in()
    assert paired.panes.right.view.framing == paired.panes.left.view.framing

    actions["link_panes"].setChecked(False)
    paired.panes.left.view.zoom_in()
    assert paired.panes.right.view.framing != paired.panes.left.view.framing


def test_nudging_by_hand_moves_the_hit_and_says_so(paired: ComparePanel, qtbot: QtBot) -> None:
    choose(paired, Mode.OVERLAY)
    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    assert paired.model.pair.comparison is not None
    before = paired.model.pair.comparison.alignment.transform

    qtbot.keyClick(paired.overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert paired.model.pair.comparison.alignment.transform.c > before.c
    assert "hand" in paired.findings.fit.toolTip()


def test_dragging_with_ctrl_moves_the_hit(paired: ComparePanel, qtbot: QtBot) -> None:
    choose(paired, Mode.OVERLAY)
    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    assert paired.model.pair.comparison is not None
    before = paired.model.pair.comparison.alignment.transform
    port = paired.overlay.viewport()
    held = Qt.KeyboardModifier.ControlModifier
    start, end = QPoint(300, 200), QPoint(330, 210)

    qtbot.mousePress(port, Qt.MouseButton.LeftButton, held, start)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, held, end)

    after = paired.model.pair.comparison.alignment.transform
    scale = paired.overlay.transform().m11()
    assert (after.c - before.c) * scale == pytest.approx(30, abs=2)
    assert (after.f - before.f) * scale == pytest.approx(10, abs=2)


def test_moving_the_hit_by_hand_can_be_undone_a_go_at_a_time(
    paired: ComparePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_hand, "ONE_GO_S", 60)
    choose(paired, Mode.OVERLAY)
    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    assert paired.model.pair.comparison is not None
    before = paired.model.pair.comparison.alignment
    for _ in range(3):
        qtbot.keyClick(paired.overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    after = paired.model.pair.comparison.alignment
    count = paired.history.count()

    paired.history.undo()
    assert paired.model.pair.comparison.alignment is before
    assert "hand" not in paired.findings.fit.toolTip()
    paired.history.redo()
    assert paired.model.pair.comparison.alignment is after

    monkeypatch.setattr(by_hand, "ONE_GO_S", -1)
    qtbot.keyClick(paired.overlay, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert paired.history.count() == count + 1
    paired.history.undo()
    assert paired.model.pair.comparison.alignment is after


def test_a_move_of_a_pair_that_is_no_longer_shown_is_forgotten(
    paired: ComparePanel, qtbot: QtBot
) -> None:
    choose(paired, Mode.OVERLAY)
    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    qtbot.keyClick(paired.overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    count = paired.history.count()
    paired.repair(0, None)
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, -1), (-1, 0)))

    paired.history.undo()
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, 0),))
    qtbot.waitUntil(lambda: paired.model.pair.comparison is not None)
    paired.history.undo()
    assert paired.history.count() < count + 1


def test_the_hit_mirrored_is_laid_anew(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    mirror = actions["mirror_hit"]
    was_mirrored = mirror.isChecked()
    for expected in (not was_mirrored, was_mirrored):
        mirror.trigger()

        qtbot.waitUntil(lambda: paired.model.pair.comparison is not None)
        assert paired.model.pair.comparison is not None
        assert paired.model.pair.comparison.alignment.transform.mirrored == expected


def test_a_pair_set_by_hand_stays(paired: ComparePanel, qtbot: QtBot) -> None:
    paired.repair(0, None)
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, -1), (-1, 0)))
    assert "no figure of this view" in paired.panes.right.view.message

    paired.repair(0, 0)
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, 0),))

    paired.history.undo()
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, -1), (-1, 0)))
    paired.history.redo()
    qtbot.waitUntil(lambda: paired.strip.pairs == ((0, 0),))


def test_the_closest_prior_art_opens_a_third_pane(
    paired: ComparePanel, hits: tuple[DesignHit, ...], qtbot: QtBot, actions: Actions
) -> None:
    paired.show_third(hits[2])
    qtbot.waitUntil(lambda: paired.model.prior is not None)
    assert paired.panes.third.isVisible()

    choose(paired, Mode.DIFFERENCE)
    assert "prior art" in paired.findings.shares.whole()

    actions["three_panes"].trigger()
    assert paired.panes.third.isHidden()


def drag(panel: ComparePanel, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    port = panel.panes.left.view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, (start + end) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def words_editor(panel: ComparePanel) -> QLineEdit:
    editors = panel.panes.left.view.findChildren(QLineEdit)
    assert editors[-1].isVisible()
    return editors[-1]


def test_lengths_arrows_and_callouts_are_drawn_and_kept(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    view = paired.panes.left.view
    qtbot.waitUntil(lambda: paired.model.pair.left is not None)
    for tool in ("annotate_measure", "annotate_arrow", "annotate_callout"):
        actions[tool].trigger()
        drag(paired, qtbot, QPoint(100, 100), QPoint(220, 180))
    editor = words_editor(paired)
    qtbot.keyClicks(editor, "taper of the leg")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    measure, arrow, callout = view.annotations
    assert isinstance(measure, Measure)
    assert isinstance(arrow, Arrow)
    assert isinstance(callout, Callout)
    assert callout.text == "taper of the leg"

    with qtbot.waitSignal(paired.kept) as caught:
        actions["keep_comparison"].trigger()
    assert caught.args is not None
    kept = caught.args[0]
    assert isinstance(kept, KeptComparison)
    assert kept.on(Side.LEFT) == view.annotations


@pytest.mark.parametrize("corner", [QPoint(30, 30), QPoint(-30, -30)], ids=str)
def test_a_click_makes_a_callout_whose_number_stands_aside_in_sight(
    corner: QPoint, paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    view = paired.panes.left.view
    qtbot.waitUntil(lambda: paired.model.pair.left is not None)
    actions["annotate_callout"].trigger()
    room = view.viewport().rect()
    at = QPoint(corner.x() % room.width(), corner.y() % room.height())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = words_editor(paired)
    qtbot.keyClicks(editor, "no buttons here")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    (callout,) = view.annotations
    assert isinstance(callout, Callout)
    assert callout.text == "no buttons here"
    shown = [
        view.mapFromScene(view.drawing.mapToScene(QPointF(*place)))
        for place in (callout.at, callout.label)
    ]
    assert (shown[0] - at).manhattanLength() <= 2
    assert (shown[1] - at).manhattanLength() > 50
    assert room.contains(shown[1])


def test_words_on_a_drawing_give_the_keyboard_back_and_escape_gives_up(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    view = paired.panes.left.view
    actions["annotate_callout"].trigger()
    for key, count in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 1)):
        drag(paired, qtbot, QPoint(100, 100), QPoint(220, 180))
        editor = words_editor(paired)
        qtbot.keyClicks(editor, "foot")
        qtbot.keyClick(editor, key)
        assert len(view.annotations) == count
        assert paired.window().focusWidget() is view


def test_a_kept_pair_says_so_and_takes_a_note(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    record: dict[tuple[DrawingName, DrawingName], KeptComparison] = {}

    def keep(kept: KeptComparison) -> None:
        left, right = (
            DrawingName(one.key, one.design, one.caption, one.seen)
            for one in (kept.left, kept.right)
        )
        record[left, right] = kept
        paired.show_kept()

    def find(left: DrawingName, right: DrawingName) -> tuple[str, str]:
        found = record.get((left, right))
        return (found.id, found.note) if found else ("", "")

    paired.kept.connect(keep)
    paired.set_record(find)
    assert paired.kept_bar.isHidden()
    actions["keep_comparison"].trigger()
    assert not paired.kept_bar.isHidden()
    (kept,) = record.values()
    with qtbot.waitSignal(paired.noted) as noted:
        qtbot.keyClicks(paired.kept_bar.note, "same taper")
        qtbot.keyClick(paired.kept_bar.note, Qt.Key.Key_Return)
    assert noted.args == [kept.id, "same taper"]
    keep(replace(kept, note="same taper"))
    actions["keep_comparison"].trigger()
    (again,) = record.values()
    assert (again.id, again.note) == (kept.id, "same taper")
    with qtbot.waitSignal(paired.dropped) as dropped:
        qtbot.mouseClick(paired.kept_bar.drop, Qt.MouseButton.LeftButton)
    assert dropped.args == [kept.id]


def test_what_is_kept_before_the_drawings_lie_is_kept_with_their_fit(
    panel: ComparePanel,
    answer: Answer,
    hits: tuple[DesignHit, ...],
    qtbot: QtBot,
    actions: Actions,
) -> None:
    kept: list[KeptComparison] = []
    panel.kept.connect(kept.append)
    panel.show_pair(answer, hits[1])
    qtbot.waitUntil(lambda: panel.model.pair.is_whole)
    assert panel.model.pair.comparison is None
    actions["keep_comparison"].trigger()
    assert kept == []
    qtbot.waitUntil(lambda: bool(kept))
    comparison = panel.model.pair.comparison
    assert comparison is not None
    assert kept[0].transform == comparison.alignment.transform
    assert kept[0].quality == comparison.alignment.quality > 0
    qtbot.wait(50)
    assert len(kept) == 1


def test_what_was_to_be_kept_is_forgotten_with_its_pair(
    panel: ComparePanel,
    answer: Answer,
    hits: tuple[DesignHit, ...],
    qtbot: QtBot,
    actions: Actions,
) -> None:
    kept: list[KeptComparison] = []
    panel.kept.connect(kept.append)
    panel.show_pair(answer, hits[1])
    qtbot.waitUntil(lambda: panel.model.pair.is_whole)
    actions["keep_comparison"].trigger()
    panel.show_pair(answer, hits[0])
    qtbot.waitUntil(lambda: panel.model.pair.comparison is not None)
    assert kept == []


def test_a_figure_without_a_label_is_not_called_by_a_number_alone(paired: ComparePanel) -> None:
    assert paired.model.name(Side.RIGHT).caption == "drawing 1 of 1"


def test_the_hit_is_marked_without_leaving(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    with qtbot.waitSignal(paired.marked) as marked:
        qtbot.keyClick(paired, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert marked.args is not None
    assert marked.args[1] is Mark.RELEVANT
    paired.show_mark(marked.args[0].design, Mark.UNSURE)
    assert actions["unsure_hit"].isChecked()
    assert not actions["relevant_hit"].isChecked()


def test_what_is_seen_can_be_copied(paired: ComparePanel, actions: Actions) -> None:
    actions["copy_comparison"].trigger()
    assert QGuiApplication.clipboard().image().width() > 500


def test_shift_and_the_arrows_move_the_hit_from_wherever_the_keyboard_is(
    paired: ComparePanel, qtbot: QtBot
) -> None:
    choose(paired, Mode.OVERLAY)
    qtbot.waitUntil(lambda: not paired.overlay.content.isEmpty())
    for held in (paired, paired.strip):
        comparison = paired.model.pair.comparison
        qtbot.keyClick(held, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert paired.model.pair.comparison is not comparison


def test_the_closest_prior_art_is_shown_beside_the_others(
    paired: ComparePanel, hits: tuple[DesignHit, ...]
) -> None:
    choose(paired, Mode.OVERLAY)
    paired.show_third(hits[2])
    assert paired.mode is Mode.SIDE_BY_SIDE
    assert paired.panes.third.isVisible()


def test_panes_are_equally_wide(paired: ComparePanel, hits: tuple[DesignHit, ...]) -> None:
    assert abs(paired.panes.left.width() - paired.panes.right.width()) <= 2
    paired.show_third(hits[2])
    QGuiApplication.processEvents()
    widths = [pane.width() for _, pane in paired.panes]
    assert max(widths) - min(widths) <= 2


def test_a_chosen_note_is_deleted(paired: ComparePanel, qtbot: QtBot, actions: Actions) -> None:
    view = paired.panes.left.view
    actions["annotate_arrow"].trigger()
    drag(paired, qtbot, QPoint(100, 100), QPoint(220, 180))
    actions["annotate_pointer"].trigger()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(160, 140))
    qtbot.keyClick(view, Qt.Key.Key_Delete)

    assert view.annotations == ()


def test_undo_brings_a_deleted_note_back(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    view = paired.panes.left.view
    actions["annotate_arrow"].trigger()
    drag(paired, qtbot, QPoint(100, 100), QPoint(220, 180))
    (arrow,) = view.annotations

    paired.history.undo()
    assert view.annotations == ()

    paired.history.redo()
    assert view.annotations == (arrow,)


def test_views_that_were_not_searched_are_there_to_be_looked_at(
    panel: ComparePanel, answer: Answer, hits: tuple[DesignHit, ...], qtbot: QtBot
) -> None:
    top = QueryFigure(np.full((200, 200), 255, np.uint8), label="FIG. 2", view=View.TOP)

    panel.show_pair(answer, hits[1], (top, answer.query.figures[0]))
    qtbot.waitUntil(lambda: bool(panel.strip.pairs))

    assert set(panel.strip.pairs) == {(1, 0), (0, -1)}
    assert panel.model.pair.left_position == 1
    qtbot.waitUntil(lambda: panel.model.pair.comparison is not None)


def test_the_next_hit_is_asked_for_by_key(
    paired: ComparePanel, qtbot: QtBot, actions: Actions
) -> None:
    with qtbot.waitSignal(paired.next_hit):
        actions["next_hit"].trigger()


def test_a_missing_file_shows_its_small_picture(
    panel: ComparePanel, query: Query, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "away" / "stool.png"
    file.parent.mkdir()
    pictures.to_image(stool(4)).save(str(file))
    library = Library(tmp_path / "home")
    library.add_folders("away", [file.parent])
    for _ in library.refresh("away"):
        pass
    file.unlink()
    panel.set_library(library)

    with qtbot.waitSignal(panel.said):
        answer = library.search(query)
        panel.show_pair(answer, answer.ranking.designs[0])

    assert panel.model.pair.right is not None
    assert panel.model.pair.right.is_small
    library.close()


def test_a_figure_whose_view_has_no_partner_is_shown_beside_what_it_matched(
    panel: ComparePanel,
    answer: Answer,
    hits: tuple[DesignHit, ...],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def rear(library: Library, left: Design, hit: DesignHit) -> Opened:
        found = comparing.of_hit(library, hit)
        figures = tuple(replace(figure, view=View.REAR) for figure in found.figures)
        design = replace(found, figures=figures)
        return Opened(design, designs.paired(left, design, hit, {}))

    monkeypatch.setattr(comparing, "opened", rear)
    asked, other = (QueryFigure(stool(3), view=view) for view in (View.FRONT, View.REAR))
    panel.show_pair(replace(answer, query=Query((asked,))), hits[1], (asked, other))
    qtbot.waitUntil(lambda: bool(panel.strip.pairs))

    assert (0, 0) not in panel.strip.pairs
    qtbot.waitUntil(lambda: panel.model.pair.comparison is not None)
    assert not panel.panes.right.view.content.isEmpty()


def test_a_heat_map_explains_the_score_that_the_query_was_given(
    panel: ComparePanel,
    library: Library,
    answer: Answer,
    hits: tuple[DesignHit, ...],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[dict[str, float], bool]] = []
    carried = library.occlusion_saliency

    def noted(left: Picture, right: Picture, weights: dict[str, float], **how: bool) -> object:
        asked.append((weights, how["is_sketch"]))
        return carried(left, right, weights, **how)

    monkeypatch.setattr(library, "occlusion_saliency", noted)
    drawn = replace(answer.query.figures[0], is_sketch=True)
    weighed = replace(answer.query, figures=(drawn,), descriptor_weights={"shape": 1.0})
    recorded = replace(answer, ranking=replace(answer.ranking, weights=()))
    choose(panel, Mode.HEAT_MAP)
    for shown in (
        answer,
        recorded,
        replace(recorded, query=replace(answer.query, figures=(drawn,))),
        replace(recorded, query=weighed),
    ):
        count = len(asked)
        panel.show_pair(shown, hits[1])
        qtbot.waitUntil(lambda count=count: len(asked) > count)
    used = dict(answer.ranking.weights[0])
    assert sum(used.values()) == pytest.approx(1)
    assert asked == [(used, False), ({}, False), ({}, True), ({"shape": 1.0}, True)]


def test_the_next_hit_is_shown_in_the_same_way(
    paired: ComparePanel, answer: Answer, hits: Sequence[DesignHit], qtbot: QtBot
) -> None:
    choose(paired, Mode.DIFFERENCE)
    paired.show_pair(answer, hits[2])
    qtbot.waitUntil(lambda: paired.model.pair.comparison is not None)
    assert paired.mode is Mode.DIFFERENCE
    assert paired.ways.stack.currentWidget() is paired.overlay
    assert paired.findings.mode.text() == "Differences"


def test_groups_are_named_where_there_is_room_and_icons_stand_alone_below_1100_pixels(
    panel: ComparePanel,
) -> None:
    bar = panel.toolbar
    widths = {}
    for width in (854, 940, 1099, 1100, 1188, 1500, 2400):
        bar.fit_words(width)
        widths[width] = bar.wording
        assert bar.needed_width() <= width
    assert widths[854] is Wording.FEW  # beside German words in a window of 960 pixels
    assert widths[940] is widths[1099] is Wording.ICONS
    assert widths[1100] >= Wording.GROUPS
    assert widths[1188] >= Wording.MODES  # beside the rail in a window of 1280 pixels
    assert widths[2400] is Wording.ALL
    assert bar.button("overlay").toolTip().startswith("Overlay in two inks")
    assert bar.button("overlay").accessibleName() == "Overlay in two inks"


def test_what_is_seen_is_printed_with_what_it_is_and_what_was_found(
    paired: ComparePanel, tmp_path: Path
) -> None:
    choose(paired, Mode.OVERLAY)
    target = tmp_path / "seen.pdf"
    paper = QPdfWriter(str(target))
    paper.setPageOrientation(QPageLayout.Orientation.Landscape)
    paired.printing.print_to(paper)
    with pypdfium2.PdfDocument(str(target)) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
        picture = np.asarray(document[0].render(scale=0.5).to_pil().convert("L"))
    assert "stool with" in text
    assert "Overlay in two inks" in text
    assert "moves the hit" not in text, "paper has no keys"
    assert "front" in text, "what the inks mean; digits are not spelt out in a PDF of Qt's"
    assert (picture < 128).any()


def test_a_print_to_a_file_is_called_after_both_designs_and_not_as_the_query(
    paired: ComparePanel,
) -> None:
    assert paired.model.hit is not None
    assert words.hit_number(paired.model.hit) == "stool with 4 legs.png"
    assert paired.printing.file_name() == "Query and stool with 4 legs"
