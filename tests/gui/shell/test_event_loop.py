"""The event loop answers while the window works: what takes long is done elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from patentviewer.gui.shell.main_window import MainWindow
from tests.gui.answered import is_answered
from tests.gui.watchdog import Watchdog

pytestmark = pytest.mark.alone
Eventually = Callable[..., None]

LONGEST_S = 0.05
"""Of the loop's own work in one turn; what other programs on the machine take is not counted."""


@pytest.fixture
def window(
    home: Path,
    drawings: Path,
    opened: Callable[..., MainWindow],
    qtbot: QtBot,
    eventually: Eventually,
) -> MainWindow:
    made = opened((1280, 800))
    made.open_files([sorted(drawings.iterdir())[3]])
    eventually(lambda: is_answered(made.search_page))
    eventually(lambda: not made.workers.running)
    qtbot.wait(500)
    return made


@contextmanager
def watched(qtbot: QtBot) -> Iterator[None]:
    watchdog = Watchdog()
    yield
    qtbot.wait(300)
    watchdog.stop()
    assert watchdog.longest_cpu < LONGEST_S


def test_a_drop_is_read_and_ranked(
    window: MainWindow, drawings: Path, qtbot: QtBot, eventually: Eventually
) -> None:
    answers: list[object] = []
    window.search_page.answered.connect(answers.append)
    with watched(qtbot):
        window.open_files([sorted(drawings.iterdir())[9]])
        eventually(lambda: bool(answers))


def test_a_pair_is_opened_and_looked_at_in_every_way(
    window: MainWindow, qtbot: QtBot, eventually: Eventually
) -> None:
    panel = window.compare
    with watched(qtbot):
        window.actions_["compare"].trigger()
        eventually(lambda: panel.model.pair.comparison is not None)
        for mode in ("overlay", "swipe", "difference", "correspondences", "side_by_side"):
            window.actions_[mode].trigger()
            qtbot.wait(300)


def test_what_carried_the_likeness_is_worked_out_and_can_be_left(
    window: MainWindow, qtbot: QtBot, eventually: Eventually
) -> None:
    panel = window.compare
    window.actions_["compare"].trigger()
    eventually(lambda: panel.model.pair.comparison is not None)
    with watched(qtbot):
        window.actions_["heat_map"].trigger()
        eventually(lambda: "%" in panel.findings.shares.whole())
        window.actions_["side_by_side"].trigger()
        eventually(lambda: not panel.ways.is_busy)
        assert not panel.ways.shows_heat


def test_a_large_sketch_is_drawn(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["new_sketch"].trigger()
    canvas = window.search_page.query_panel.sketch.canvas
    qtbot.wait(300)
    with watched(qtbot):
        for stroke in range(120):
            start = QPoint(20 + stroke * 37 % 180, 20 + stroke * 53 % 180)
            qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
            for step in range(1, 6):
                qtbot.mouseMove(canvas, start + QPoint(7 * step, 3 * step))
            qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(35, 15))
            qtbot.wait(1)
        qtbot.wait(1500)
