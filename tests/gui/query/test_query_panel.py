from __future__ import annotations

import base64
import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QGraphicsView,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.drawings import folder, reading
from patentviewer.drawings.edits import made_again
from patentviewer.errors import UserError
from patentviewer.gui.kit import pictures
from patentviewer.gui.kit.parts import ElidedLabel
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.query.drops import Dropped
from patentviewer.gui.query.figure_strip import Tile
from patentviewer.gui.query.figures_read import with_small
from patentviewer.gui.query.query_panel import QueryPanel
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.sketch.strokes import Point, Sketch, Stroke, StrokeKind
from patentviewer.messages import Message
from patentviewer.model.collection import ModelStatus
from patentviewer.model.documents import Picture, View
from patentviewer.model.edit import Edit
from patentviewer.model.ranking import CLASS_WEIGHT, Query, QueryFigure
from tests.gui.by_name import button, named


def read(paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
    figures = [
        QueryFigure(figure.picture, file=path, sheet=figure.sheet, label=figure.label)
        for path in paths
        for source in folder.source_of(path)
        for figure in reading.read(source).figures
    ]
    if not figures:
        raise UserError(Message("query.no_figure_on_sheet"))
    return tuple(figures)


def drawing(width: int = 300, height: int = 200) -> Picture:
    picture = np.full((height, width), 255, np.uint8)
    cv2.rectangle(picture, (30, 30), (width - 40, height - 40), 0, 3)
    cv2.line(picture, (30, 30), (width // 2, height - 40), 0, 3)
    return picture


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    made = Actions()
    yield made
    # What is connected to it keeps the panel, else, and the panel keeps it.
    made.deleteLater()


@pytest.fixture
def undo_stack(qapp: QApplication) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def panel(qtbot: QtBot, actions: Actions, undo_stack: QUndoStack) -> Iterator[QueryPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    workers = Workers(window)
    panel = QueryPanel(actions, workers, undo_stack, window)
    panel.drawing.set_reader(read)
    window.resize(400, 800)
    panel.resize(360, 800)
    window.show()
    yield panel
    assert workers.close()


@pytest.fixture
def three_views(panel: QueryPanel, qtbot: QtBot) -> QueryPanel:
    views = (View.FRONT, View.PERSPECTIVE, View.TOP)
    figures = [QueryFigure(drawing(), label=f"FIG. {n + 1}", view=v) for n, v in enumerate(views)]
    with qtbot.waitSignal(panel.query_changed):
        panel.drawing.show_figures(Dropped("three views"), figures)
    return panel


def asked(panel: QueryPanel) -> Query:
    query = panel.query()
    assert query is not None
    return query


def labels(panel: QueryPanel) -> list[str]:
    return [figure.label for figure in asked(panel).figures]


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(panel: QueryPanel, data: QMimeData) -> None:
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dragEnterEvent(enter)
    panel.dropEvent(
        QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_an_empty_panel_asks_nothing_and_invites(panel: QueryPanel) -> None:
    assert panel.query() is None
    assert panel.drawing.well.isVisible()


def test_a_dropped_file_is_searched_at_once(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Entwurf 図面.png"
    assert pictures.to_image(drawing()).save(str(file))

    with qtbot.waitSignal(panel.query_changed) as caught:
        drop(panel, mime(file))

    assert caught.args is not None
    query = caught.args[0]
    assert isinstance(query, Query)
    assert query.figures[0].file == file


def test_several_files_are_searched_together_as_views_of_one_design(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / f"view {number}.png" for number in (1, 2)]
    for number, file in enumerate(files):
        assert pictures.to_image(drawing(300 + 40 * number)).save(str(file))

    with qtbot.waitSignal(panel.query_changed):
        drop(panel, mime(*files))

    assert [figure.file for figure in asked(panel).figures] == files
    titles = [label.whole() for label in panel.drawing.findChildren(ElidedLabel)]
    assert "2 files" in titles


def test_what_is_dragged_over_the_well_is_named(panel: QueryPanel, tmp_path: Path) -> None:
    file = tmp_path / "stool.pdf"
    file.touch()
    data = mime(file)
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dragEnterEvent(event)

    assert event.isAccepted()
    assert panel.light.isVisible()
    assert "stool.pdf" in panel.light.promise


def test_a_dropped_folder_is_offered_for_indexing(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(panel.folder_dropped) as caught:
        drop(panel, mime(tmp_path))

    assert caught.args == [[tmp_path]]


def test_a_picture_out_of_a_browser_is_searched(panel: QueryPanel, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/drawing.png")])
    data.setImageData(pictures.to_image(drawing()))

    with qtbot.waitSignal(panel.query_changed):
        drop(panel, data)

    assert len(asked(panel).figures) == 1


def test_a_picture_that_its_address_contains_is_searched(panel: QueryPanel, qtbot: QtBot) -> None:
    encoded = cv2.imencode(".png", drawing())[1].tobytes()
    data = QMimeData()
    data.setUrls([QUrl("data:image/png;base64," + base64.b64encode(encoded).decode())])
    with qtbot.waitSignal(panel.query_changed):
        drop(panel, data)
    assert len(asked(panel).figures) == 1


def test_a_drawing_dropped_on_the_sketch_lies_under_the_pen(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "stool.png"
    assert pictures.to_image(drawing()).save(str(file))
    stroke = Stroke(StrokeKind.LINE, (Point(0, 0), Point(50, 60)))
    panel.findChild(QTabBar).setCurrentIndex(1)
    panel.sketch.canvas.set_sketch(Sketch((stroke,)))

    drop(panel, mime(file))

    qtbot.waitUntil(lambda: panel.sketch.canvas.underlay is not None)
    assert panel.findChild(QTabBar).currentIndex() == 1
    assert panel.sketch.canvas.sketch.strokes == (stroke,)
    assert asked(panel).figures[0].is_sketch


def test_what_was_done_to_a_figure_can_be_undone(
    three_views: QueryPanel, actions: Actions, undo_stack: QUndoStack
) -> None:
    editor = three_views.drawing.editor
    undo = undo_stack
    before = asked(three_views).figures[0].picture
    actions["mirror_query"].trigger()
    turn = named(editor, QAbstractSlider, "Turn by degrees")
    for degrees in (3, 5, 8):
        turn.setValue(degrees)
    assert undo.count() == 2
    undo.undo()
    assert asked(three_views).figures[0].origin.edit == Edit(mirrored=True)
    undo.undo()
    assert np.array_equal(asked(three_views).figures[0].picture, before)
    undo.redo()
    assert asked(three_views).figures[0].origin.edit == Edit(mirrored=True)
    three_views.drawing.show_figures(Dropped("another"), [QueryFigure(drawing())])
    undo.undo()
    assert undo.count() == 1
    assert turn.value() == 0
    assert not named(editor, QAbstractButton, "The figure as it was read").isEnabled()


def test_the_mere_address_of_a_picture_is_refused_in_words(panel: QueryPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/drawing.png")])

    drop(panel, data)

    assert panel.query() is None


def test_a_picture_is_pasted_from_the_clipboard(panel: QueryPanel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(pictures.to_image(drawing()))

    with qtbot.waitSignal(panel.query_changed):
        panel.paste()


def test_an_empty_clipboard_is_a_sentence(panel: QueryPanel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("no picture")

    with qtbot.waitSignal(panel.problem) as caught:
        panel.paste()

    assert caught.args is not None
    assert "clipboard" in caught.args[0]


def test_a_file_without_a_figure_says_so_and_offers_the_whole_sheet(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "damaged.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")

    panel.open_files([file])

    well = panel.drawing.well
    qtbot.waitUntil(lambda: "No figure" in well.accessibleDescription())
    assert button(well, "Search the whole sheet").isVisible()


def test_what_cannot_be_read_leaves_the_query_as_it_was_and_a_way_back_to_it(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "lamp.png", tmp_path / "notes.png"
    assert pictures.to_image(drawing()).save(str(good))
    bad.write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    with qtbot.waitSignal(panel.query_changed):
        panel.open_files([good])
    before = asked(panel).figures[0].file
    told: list[object] = []
    panel.query_changed.connect(told.append)

    panel.open_files([bad])

    well = panel.drawing.well
    qtbot.waitUntil(well.isVisible)
    assert "No figure" in well.accessibleDescription()
    assert asked(panel).figures[0].file == before
    assert "lamp.png" in " ".join(one.toolTip() for one in panel.recent.findChildren(QToolButton))

    button(well, "Back to the query").click()
    assert panel.drawing.editor.isVisible()
    assert asked(panel).figures[0].file == before
    assert not panel.recent.isVisible()
    assert not told


def test_a_way_back_is_offered_only_where_there_is_one(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "notes.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    panel.open_files([bad])
    well = panel.drawing.well
    qtbot.waitUntil(lambda: "No figure" in well.accessibleDescription())
    assert not well.way_back.isVisible()


def test_a_slow_file_says_that_it_is_read_and_can_be_given_up(
    three_views: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    go_on = threading.Event()

    def read_slowly(paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
        go_on.wait(20)
        return (QueryFigure(drawing(), label="FIG. 9", file=paths[0]),)

    three_views.drawing.set_reader(read_slowly)
    (tmp_path / "thick.pdf").write_bytes(b"")
    three_views.open_files([tmp_path / "thick.pdf"])
    well = three_views.drawing.well
    qtbot.waitUntil(well.isVisible)
    assert well.accessibleDescription() == "thick.pdf"

    button(well, "Back to the query").click()
    go_on.set()
    qtbot.wait(100)
    assert three_views.drawing.editor.isVisible()
    assert labels(three_views) == ["FIG. 2"]


def test_files_among_others_that_hold_no_drawing_are_named(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("front.png", "notes.txt", "side.png")]
    for file in files:
        assert pictures.to_image(drawing()).save(str(file), "PNG")

    def read_pictures(paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
        return read([path for path in paths if path.suffix == ".png"])

    panel.drawing.set_reader(read_pictures)
    with qtbot.waitSignal(panel.problem) as told:
        panel.open_files(files)
    assert told.args == ["No drawing was found in notes.txt. The others are searched."]
    assert len(asked(panel).figures) == 2
    titles = [label.text() for label in panel.drawing.findChildren(ElidedLabel)]
    assert "2 of 3 files" in titles


def test_a_drawing_can_be_dropped_on_the_figure_that_is_shown(three_views: QueryPanel) -> None:
    for view in three_views.drawing.findChildren(QGraphicsView):
        assert not view.acceptDrops()
        assert not view.viewport().acceptDrops()


def test_rows_that_are_shown_later_move_nothing(
    panel: QueryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    well = panel.well.geometry()
    weights = {"shape": 0.7, "rendering": 0.3}
    panel.balance.set_model(ModelStatus("m", "", ("shape", "rendering"), weights, {}, "CPU", ""))
    panel.recent.remember(Dropped("a lamp", (tmp_path / "lamp.png",)), drawing())
    panel.recent.show_for(None)
    qtbot.waitUntil(panel.recent.isVisible)
    assert panel.well.geometry() == well

    picture = drawing(600, 400)
    for x in range(60, 520, 24):
        cv2.line(picture, (x, 380), (x + 12, 380), 0, 2)
    panel.drawing.show_figures(Dropped("broken lines"), [QueryFigure(picture)])
    qtbot.wait(20)
    editor = panel.drawing.editor
    before = editor.view.geometry()
    qtbot.waitUntil(editor.proposal.isVisible)
    assert editor.view.geometry() == before


def test_a_low_window_leaves_the_room_of_rows_that_are_shown_later_to_the_drawing(
    three_views: QueryPanel, qtbot: QtBot
) -> None:
    editor = three_views.drawing.editor
    three_views.resize(360, 480)
    qtbot.waitUntil(lambda: not editor.proposal.sizePolicy().retainSizeWhenHidden())
    assert not three_views.recent.sizePolicy().retainSizeWhenHidden()


def test_the_perspective_view_is_chosen_first(three_views: QueryPanel) -> None:
    assert labels(three_views) == ["FIG. 2"]


def test_a_tick_joins_a_figure_and_its_slider_weighs_it(
    three_views: QueryPanel, qtbot: QtBot
) -> None:
    tiles = three_views.drawing.strip.findChildren(Tile)
    with qtbot.waitSignal(three_views.query_changed):
        tiles[0].tick.setChecked(True)
    assert labels(three_views) == ["FIG. 1", "FIG. 2"]

    with qtbot.waitSignal(three_views.query_changed):
        tiles[0].weight.setValue(5)

    assert [figure.weight for figure in asked(three_views).figures] == [0.5, 1.0]


def test_the_last_ticked_figure_stays_ticked(three_views: QueryPanel) -> None:
    three_views.drawing.strip.findChildren(Tile)[1].tick.setChecked(False)

    assert labels(three_views) == ["FIG. 2"]


def test_all_figures_are_searched_together(three_views: QueryPanel) -> None:
    three_views.drawing.strip.choose_all()

    assert labels(three_views) == ["FIG. 1", "FIG. 2", "FIG. 3"]


def test_arrow_keys_go_from_figure_to_figure(three_views: QueryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(three_views.drawing.strip, Qt.Key.Key_Right)

    assert labels(three_views) == ["FIG. 3"]


def test_a_crop_drawn_on_the_figure_is_what_is_searched(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    actions["crop"].setChecked(True)
    view = three_views.drawing.editor.view
    port = view.viewport()
    start = view.mapFromScene(QPointF(60, 50))
    end = view.mapFromScene(QPointF(160, 150))

    with qtbot.waitSignal(three_views.query_changed):
        qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(port, (start + end) / 2)
        qtbot.mouseMove(port, end)
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

    height, width = asked(three_views).figures[0].picture.shape
    assert (width, height) == (pytest.approx(100, abs=3), pytest.approx(100, abs=3))
    assert not actions["crop"].isChecked()


def test_mirroring_and_turning_change_what_is_searched(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    act = actions
    act["mirror_query"].trigger()
    assert np.array_equal(asked(three_views).figures[0].picture, drawing()[:, ::-1])

    act["rotate_query"].trigger()
    assert asked(three_views).figures[0].picture.shape == (300, 200)


def test_broken_lines_are_proposed_and_left_out_when_confirmed(
    panel: QueryPanel, qtbot: QtBot
) -> None:
    picture = drawing(600, 400)
    for x in range(60, 520, 24):
        cv2.line(picture, (x, 380), (x + 12, 380), 0, 2)
    panel.drawing.show_figures(Dropped("dashed"), [QueryFigure(picture)])
    proposal = panel.drawing.editor.proposal
    qtbot.waitUntil(proposal.isVisible)

    proposal.click()

    searched = asked(panel).figures[0].picture
    assert (searched[370:390] == 255).all()
    assert searched[30, 100] == 0


def test_clearing_asks_for_nothing(three_views: QueryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(three_views.query_changed) as caught:
        three_views.clear()

    assert caught.args == [None]
    assert three_views.drawing.well.isVisible()


def test_a_query_waits_half_a_second_after_the_last_stroke(panel: QueryPanel, qtbot: QtBot) -> None:
    panel.findChild(QTabBar).setCurrentIndex(1)
    stroke = Stroke(StrokeKind.LINE, (Point(0, 0), Point(90, 40)))
    told = []
    panel.query_changed.connect(lambda query: told.append((query, time.monotonic())))

    drawn_at = time.monotonic()
    panel.sketch.canvas.set_sketch(Sketch((stroke,)))
    qtbot.waitUntil(lambda: bool(told))

    ((query, at),) = told
    assert query.figures[0].is_sketch
    assert at - drawn_at > 0.25


def test_draw_on_this_puts_the_figure_under_the_pen(
    three_views: QueryPanel, actions: Actions
) -> None:
    actions["draw_on_this"].trigger()

    underlay = three_views.sketch.canvas.underlay
    assert underlay is not None
    assert asked(three_views).figures[0].is_sketch


def test_a_figure_tells_what_it_was_edited_from(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    assert asked(three_views).figures[0].origin is None
    before = asked(three_views).figures[0].picture
    with qtbot.waitSignal(three_views.query_changed):
        actions["mirror_query"].trigger()

    figure = asked(three_views).figures[0]
    assert figure.origin is not None
    assert np.array_equal(figure.origin.original, before)
    assert figure.origin.edit.mirrored
    assert np.array_equal(made_again(figure.origin), figure.picture)


def test_the_other_views_of_a_hit_follow_the_one_that_is_searched(
    panel: QueryPanel, qtbot: QtBot
) -> None:
    names = ("FIG. 1", "FIG. 2", "FIG. 3")
    first, best, last = (QueryFigure(drawing(), label=name) for name in names)
    dropped = Dropped("US D1 S")
    panel.drawing.show_figures(dropped, [best])
    changes: list[object] = []
    panel.query_changed.connect(changes.append)
    panel.drawing.add_views(dropped, with_small([first]), with_small([last]))
    assert labels(panel) == ["FIG. 2"]
    assert panel.drawing.strip.active == 1
    assert [view.label for view in panel.views] == ["FIG. 1", "FIG. 2", "FIG. 3"]
    assert changes == []
    panel.drawing.show_figures(Dropped("another"), [best])
    panel.drawing.add_views(dropped, with_small([first]), with_small([last]))
    assert len(panel.views) == 1


def test_an_earlier_query_is_shown_with_its_edits_and_weights(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    with qtbot.waitSignal(three_views.query_changed):
        actions["rotate_query"].trigger()
    three_views.drawing.strip.choose_all()
    three_views.drawing.strip.set_weights([1.0, 0.5, 2.0])
    query = asked(three_views)
    three_views.clear()

    with qtbot.assertNotEmitted(three_views.query_changed, wait=700):
        three_views.show_query(query)

    again = asked(three_views)
    assert [figure.weight for figure in again.figures] == [1.0, 0.5, 2.0]
    for one, other in zip(query.figures, again.figures, strict=True):
        assert np.array_equal(one.picture, other.picture)
        assert (one.origin is None) == (other.origin is None)


def test_an_earlier_sketch_is_shown_with_its_strokes_and_what_lay_under_it(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    actions["draw_on_this"].trigger()
    stroke = Stroke(StrokeKind.PEN, (Point(0, 0), Point(80, 60)), 3.0)
    three_views.sketch.canvas.set_sketch(Sketch((stroke,)))
    query = asked(three_views)
    actions["new_sketch"].trigger()
    three_views.sketch.canvas.set_underlay(None)

    with qtbot.assertNotEmitted(three_views.query_changed, wait=700):
        three_views.show_query(query)

    assert three_views.sketch.canvas.sketch.strokes == (stroke,)
    assert np.array_equal(asked(three_views).figures[0].picture, query.figures[0].picture)


def test_a_saved_sketch_is_opened_as_a_sketch(panel: QueryPanel, tmp_path: Path) -> None:
    stroke = Stroke(StrokeKind.ELLIPSE, (Point(0, 0), Point(90, 40)))
    panel.sketch.canvas.set_sketch(Sketch((stroke,)))
    panel.sketch.save_sketch(tmp_path / "sketch.svg")
    panel.sketch.canvas.clear()

    panel.open_files([tmp_path / "sketch.svg"])

    assert panel.sketch.canvas.sketch.strokes == (stroke,)
    assert asked(panel).figures[0].is_sketch


def test_the_balance_is_offered_only_where_the_model_has_both(panel: QueryPanel) -> None:
    weights = {"shape": 0.7, "rendering": 0.3}
    balance = panel.balance
    balance.set_model(ModelStatus("m", "", ("shape",), {}, {}, "CPU", ""))
    assert balance.isHidden()

    balance.set_model(ModelStatus("m", "", ("shape", "rendering"), weights, {}, "CPU", ""))
    assert not balance.isHidden()
    assert balance.weights == {}
    balance.slider.setValue(100)
    assert balance.weights == {"shape": 0.0, "rendering": 1.0}
    balance.slider.usual_asked.emit()
    assert balance.weights == {}


def test_rendering_is_weighed_against_all_that_says_something_of_form(panel: QueryPanel) -> None:
    balance = panel.balance
    weights = {"shape": 0.1, "rendering": 0.5, "layout": 0.0, "pose": 0.4, "local_features": 0.6}
    names = ("shape", "rendering", "layout", "pose")
    balance.set_model(ModelStatus("m", "", names, weights, {}, "CPU", ""))
    assert balance.slider.value() == 50
    balance.slider.setValue(20)
    moved = balance.weights
    assert moved == {
        "shape": 0.16,
        "rendering": 0.2,
        "layout": 0.0,
        "pose": 0.64,
        "local_features": 0.6,
    }
    balance.slider.setValue(50)
    balance.set_weights(moved)
    assert balance.slider.value() == 20
    balance.set_weights({"shape": 0.7, "rendering": 0.3})
    assert balance.slider.value() == 30
    balance.set_weights({})
    assert balance.slider.value() == 50


def test_an_earlier_query_is_a_click_away(panel: QueryPanel, qtbot: QtBot, tmp_path: Path) -> None:
    for number in (1, 2):
        file = tmp_path / f"{number}.png"
        pictures.to_image(drawing(300 + 10 * number)).save(str(file))
        with qtbot.waitSignal(panel.query_changed):
            panel.open_files([file])

    assert [recent.dropped.name for recent in panel.recent.recents] == ["2.png", "1.png"]
    assert panel.recent.isVisible()


def test_keys_of_the_drawing_and_of_the_sketch_do_not_meet(
    three_views: QueryPanel, qtbot: QtBot, actions: Actions
) -> None:
    """X masks in the drawing and erases in the sketch: each works where its focus is."""
    act = actions
    three_views.findChild(QTabBar).setCurrentIndex(1)
    three_views.sketch.canvas.setFocus()

    qtbot.keyClick(three_views.sketch.canvas, Qt.Key.Key_X)

    assert act["erase_strokes"].isChecked()
    assert not act["mask"].isChecked()


def test_the_whole_sheet_is_that_of_the_document_in_the_archive(
    panel: QueryPanel, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    archive = tmp_path / "two.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name, width in (("USD0900001-D00001.png", 300), ("USD0900002-D00001.png", 400)):
            file.writestr(name, cv2.imencode(".png", drawing(width))[1].tobytes())
    panel.drawing.set_reader(library.read_query)
    with qtbot.waitSignal(panel.query_changed):
        panel.open_files([archive])
    assert [figure.inside for figure in panel.drawing.views] == [
        "USD0900001-D00001.png",
        "USD0900002-D00001.png",
    ]
    qtbot.mouseClick(panel.drawing.strip.findChildren(Tile)[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.query_changed):
        panel.drawing.search_whole_sheet()
    (figure,) = asked(panel).figures
    assert figure.picture.shape == (200, 400)
    assert figure.inside == "USD0900002-D00001.png"


def test_what_was_known_as_a_sketch_is_said_and_can_be_overruled(
    panel: QueryPanel, qtbot: QtBot
) -> None:
    chip = panel.drawing.sketch_chip
    with qtbot.waitSignal(panel.query_changed):
        panel.drawing.show_figures(Dropped("memory"), [QueryFigure(drawing(), is_sketch=True)])
    assert chip.isChecked()
    assert asked(panel).figures[0].is_sketch
    with qtbot.waitSignal(panel.query_changed) as told:
        chip.click()
    assert not told.args[0].figures[0].is_sketch
    with qtbot.waitSignal(panel.query_changed):
        panel.drawing.show_figures(Dropped("sheet"), [QueryFigure(drawing())])
    assert not chip.isChecked()


def test_classes_of_the_nearest_count_unless_that_is_turned_off(
    three_views: QueryPanel, qtbot: QtBot
) -> None:
    assert asked(three_views).class_weight == CLASS_WEIGHT
    with qtbot.waitSignal(three_views.query_changed) as told:
        three_views.options.classes.trigger()
    assert told.args[0].class_weight == 0
    three_views.show_query(replace(asked(three_views), class_weight=0.9))
    assert asked(three_views).class_weight == 0.9
