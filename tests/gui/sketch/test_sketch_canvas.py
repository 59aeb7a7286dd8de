from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patentviewer.gui.sketch.sketch_canvas import SketchCanvas
from patentviewer.gui.sketch.strokes import StrokeKind
from patentviewer.gui.sketch.tools import Tool


@pytest.fixture
def canvas(qtbot: QtBot) -> SketchCanvas:
    canvas = SketchCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    return canvas


def drag(qtbot: QtBot, canvas: SketchCanvas, *points: tuple[int, int]) -> None:
    first, *rest = (QPoint(*point) for point in points)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    for point in rest:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_a_drag_with_the_pen_is_a_stroke(canvas: SketchCanvas, qtbot: QtBot) -> None:
    drag(qtbot, canvas, (50, 50), (90, 80), (150, 60))

    (stroke,) = canvas.sketch.strokes
    assert stroke.kind is StrokeKind.PEN
    assert [(p.x, p.y) for p in stroke.points] == [(-150, -100), (-110, -70), (-50, -90)]


def test_an_empty_sheet_is_no_picture(canvas: SketchCanvas) -> None:
    assert canvas.picture() is None


def test_the_picture_holds_the_sketch_and_nothing_else(canvas: SketchCanvas, qtbot: QtBot) -> None:
    canvas.set_tool(Tool.LINE)
    drag(qtbot, canvas, (100, 100), (300, 100))

    picture = canvas.picture()

    assert picture is not None
    assert picture.dtype == np.uint8
    assert max(picture.shape) == pytest.approx(1024, abs=2)
    assert picture.min() == 0
    assert (picture < 128).any(axis=0).mean() > 0.9


def test_undo_and_redo_have_no_limit(canvas: SketchCanvas, qtbot: QtBot) -> None:
    for row in range(30):
        drag(qtbot, canvas, (20, 10 + 5 * row), (60, 10 + 5 * row), (80, 12 + 5 * row))
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.sketch.strokes == ()

    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Z, held)
    assert len(canvas.sketch.strokes) == 30


def test_the_stroke_eraser_takes_whole_strokes_in_one_step(
    canvas: SketchCanvas, qtbot: QtBot
) -> None:
    drag(qtbot, canvas, (50, 50), (200, 50), (350, 50))
    drag(qtbot, canvas, (50, 250), (200, 250), (350, 250))
    canvas.set_tool(Tool.ERASE_STROKES)

    drag(qtbot, canvas, (100, 20), (100, 50), (100, 80))

    assert len(canvas.sketch.strokes) == 1
    canvas.history.undo()
    assert len(canvas.sketch.strokes) == 2


def test_the_area_eraser_leaves_the_rest_of_a_stroke(canvas: SketchCanvas, qtbot: QtBot) -> None:
    canvas.set_tool(Tool.LINE)
    drag(qtbot, canvas, (50, 150), (350, 150))
    canvas.set_tool(Tool.ERASE_AREA)

    drag(qtbot, canvas, (200, 100), (200, 150), (200, 200))

    assert len(canvas.sketch.strokes) == 2


def test_a_polyline_ends_with_a_double_click(canvas: SketchCanvas, qtbot: QtBot) -> None:
    canvas.set_tool(Tool.POLYLINE)
    for point in (QPoint(50, 50), QPoint(150, 50), QPoint(150, 150)):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseMove(canvas, point)
    assert canvas.is_drawing
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))

    (stroke,) = canvas.sketch.strokes
    assert stroke.kind is StrokeKind.POLYLINE
    assert not canvas.is_drawing


def test_shift_makes_a_circle(canvas: SketchCanvas, qtbot: QtBot) -> None:
    canvas.set_tool(Tool.ELLIPSE)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(200, 130),
        QPointF(canvas.mapToGlobal(QPoint(200, 130))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QApplication.sendEvent(canvas, moved)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 130))

    (stroke,) = canvas.sketch.strokes
    one, other = stroke.points
    assert other.x - one.x == pytest.approx(other.y - one.y)


def test_with_a_symmetry_axis_both_sides_are_drawn_and_undone_together(
    canvas: SketchCanvas, qtbot: QtBot
) -> None:
    canvas.set_symmetry(True)
    drag(qtbot, canvas, (100, 100), (120, 140), (150, 160))

    left, right = canvas.sketch.strokes
    assert [p.x for p in right.points] == [-p.x for p in left.points]
    canvas.history.undo()
    assert canvas.sketch.strokes == ()


def test_the_pens_pressure_is_kept(canvas: SketchCanvas, qtbot: QtBot) -> None:
    device = QPointingDevice.primaryPointingDevice()
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x, pressure in zip(kinds, (100, 150, 150), (0.2, 0.8, 0.0), strict=True):
        at = QPointF(x, 100)
        event = QTabletEvent(
            kind,
            device,
            at,
            canvas.mapToGlobal(at),
            pressure,
            0,
            0,
            0,
            0,
            0,
            Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
        )
        QApplication.sendEvent(canvas, event)

    (stroke,) = canvas.sketch.strokes
    assert stroke.has_pressure
    assert stroke.points[0].pressure < stroke.points[1].pressure < 1


def test_zooming_does_not_change_the_sketch(canvas: SketchCanvas, qtbot: QtBot) -> None:
    drag(qtbot, canvas, (50, 50), (90, 80), (150, 60))
    before = canvas.sketch

    canvas.zoom_by(3, QPointF(10, 10))
    canvas.pan_by(40, -20)

    assert canvas.sketch is before


def test_a_drawing_underneath_is_searched_only_while_it_is_ticked(canvas: SketchCanvas) -> None:
    drawing = np.full((200, 300), 255, np.uint8)
    drawing[50:150, 50:55] = 0
    canvas.set_underlay(drawing)
    assert canvas.picture() is not None

    canvas.search_underlay(False)

    assert canvas.picture() is None


def test_adding_a_stroke_paints_it_over_what_is_kept(canvas: SketchCanvas, qtbot: QtBot) -> None:
    drag(qtbot, canvas, (50, 150), (200, 150), (350, 150))
    first = canvas.grab().toImage()
    drag(qtbot, canvas, (200, 50), (200, 150), (200, 250))
    canvas.history.undo()

    shown = canvas.grab().toImage()

    assert shown.pixelColor(100, 150).lightness() < 60
    assert shown.pixelColor(200, 80).lightness() > 250
    assert first.pixelColor(200, 80).lightness() > 250
