from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from patentviewer.gui.compare.drawing_view import DrawingView, Framing, inked
from patentviewer.gui.kit import pictures


@pytest.fixture
def view(qtbot: QtBot) -> DrawingView:
    view = DrawingView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    picture = np.full((600, 1200), 255, np.uint8)
    picture[290:310] = 0
    view.show_picture(picture)
    view.show()
    return view


def test_a_drawing_is_shown_whole_on_white_paper(view: DrawingView) -> None:
    shot = view.grab().toImage()

    assert shot.pixelColor(5, 5) == QColor("white")
    assert shot.pixelColor(200, 150).lightness() < 40
    assert shot.pixelColor(2, 150) == QColor("white")


def test_zooming_keeps_the_point_under_the_pointer(view: DrawingView) -> None:
    about = QPointF(120, 80)
    before = view.mapToScene(about.toPoint())

    view.zoom_by(3.0, about)

    # Qt keeps the scene on whole pixels of the view: a pixel before the zoom is three after it.
    assert (view.mapFromScene(before) - about.toPoint()).manhattanLength() <= 4
    assert view.framing.zoom == pytest.approx(3.0)


def test_keys_zoom_pan_and_fit(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.framed):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.framing.zoom > 1
    assert view.framing.x < 0.5

    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.framing == Framing()

    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.transform().m11() * view.devicePixelRatioF() == pytest.approx(1.0)


def test_dragging_pans_and_a_click_picks(view: DrawingView, qtbot: QtBot) -> None:
    view.zoom_by(2, QPointF(200, 150))
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(port, QPoint(230, 150))
    qtbot.mouseMove(port, QPoint(260, 150))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(260, 150))
    assert view.framing.x < 0.5

    with qtbot.waitSignal(view.picked) as caught:
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert caught.args is not None
    assert isinstance(caught.args[0], QPointF)


def test_a_sharper_picture_of_the_same_drawing_keeps_what_is_seen(view: DrawingView) -> None:
    view.zoom_by(4, QPointF(100, 100))
    framing = view.framing

    view.show_picture(np.full((1200, 2400), 255, np.uint8))

    assert view.framing == framing


def test_two_inks_on_one_another_are_dark_and_alone_they_keep_their_colour(qtbot: QtBot) -> None:
    picture = np.array([[0, 255]], np.uint8)

    (red,) = inked(pictures.levels(picture), QColor(200, 0, 0))

    assert red.pixelColor(0, 0) == QColor(200, 0, 0)
    assert red.pixelColor(1, 0) == QColor(255, 255, 255)
