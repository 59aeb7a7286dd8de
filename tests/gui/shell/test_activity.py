"""What is done in the background is in one place, where each can be paused and stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.activity import ActivityPanel
from patentviewer.gui.shell.builds import Builds, Kind
from patentviewer.progress import Progress

Eventually = Callable[[Callable[[], bool]], None]


class Slow:
    """Work of many steps, each taken when it is let: what a library does, without its files."""

    def __init__(self) -> None:
        self.may_go = threading.Event()
        self.begun: list[str] = []

    def refresh(self, collection: str, **_how: object) -> Iterator[Progress]:
        self.begun.append(collection)
        for done in range(1000):
            yield Progress("reading", done, 1000)
            self.may_go.wait(0.01)

    def learn(self, collection: str) -> Iterator[Progress]:
        self.begun.append(collection)
        yield Progress("learning", 0)


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def builds(qtbot: QtBot, slow: Slow) -> Iterator[Builds]:
    window = QWidget()
    qtbot.addWidget(window)
    workers = Workers(window)
    made = Builds(workers, window)
    made.set_library(slow)  # type: ignore[arg-type]
    yield made
    for name in made.works:
        made.stop(name)
    assert workers.close()


def test_all_work_is_listed_with_what_it_is_and_how_far(
    builds: Builds, qtbot: QtBot, eventually: Eventually
) -> None:
    panel = ActivityPanel(builds)
    qtbot.addWidget(panel)
    (nothing,) = (one for one in panel.findChildren(QLabel) if one.text().startswith("Nothing"))
    assert not nothing.isHidden()
    builds.start("Lamps")
    builds.learn("Chairs")
    eventually(lambda: builds.progress("Lamps") is not None)
    assert tuple(panel.rows) == ("Lamps", "Chairs")
    assert "Reading" in panel.rows["Lamps"].text.text()
    assert builds.kind("Chairs") is Kind.LEARN
    assert panel.rows["Chairs"].text.text() == "waits for its turn: learning from the collection"
    for row in panel.rows.values():
        assert row.pause.accessibleName()
        assert row.stop.accessibleName()


def test_what_waits_can_be_paused_too_and_others_take_its_turn(
    builds: Builds, slow: Slow, qtbot: QtBot, eventually: Eventually
) -> None:
    panel = ActivityPanel(builds)
    qtbot.addWidget(panel)
    builds.start("Lamps")
    eventually(lambda: builds.progress("Lamps") is not None)
    builds.learn("Chairs")
    builds.learn("Tables")
    panel.rows["Chairs"].pause.click()
    assert panel.rows["Chairs"].text.text().startswith("paused")
    panel.rows["Lamps"].stop.click()
    eventually(lambda: slow.begun == ["Lamps", "Tables"] and not builds.current)
    assert tuple(panel.rows) == ("Chairs",)
    panel.rows["Chairs"].pause.click()
    eventually(lambda: slow.begun == ["Lamps", "Tables", "Chairs"] and not panel.rows)


def test_the_work_in_hand_is_paused_and_goes_on(
    builds: Builds, qtbot: QtBot, eventually: Eventually
) -> None:
    panel = ActivityPanel(builds)
    qtbot.addWidget(panel)
    builds.start("Lamps")
    eventually(lambda: builds.progress("Lamps") is not None)
    panel.rows["Lamps"].pause.click()
    assert builds.is_paused
    assert panel.rows["Lamps"].text.text().startswith("paused")
    panel.rows["Lamps"].pause.click()
    assert not builds.is_paused
