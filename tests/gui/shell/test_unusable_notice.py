"""What the window says of collections that cannot be used, and what folders become collections."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from patentviewer import logs
from patentviewer.gui.kit.notices import Notice
from patentviewer.gui.shell.application import _let_the_end_through
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.gui.shell.unusable import UnusableCollections
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus
from patentviewer.model.condition import Condition
from patentviewer.model.ranking import Unusable
from patentviewer.settings import Settings
from tests.gui.sample import write_drawings

Eventually = Callable[..., None]
ROOT = Path(__file__).parents[3]


@pytest.fixture
def opened(qtbot: QtBot, eventually: Eventually) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Settings())
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        window.open_library()
        eventually(lambda: bool(ready))
        return window

    yield make
    for window in windows:
        window.close()


def damage(home: Path) -> None:
    file = home / "collections" / "Shapes" / "catalogue.sqlite"
    file.write_bytes(b"\xaa" * file.stat().st_size)


def notices(window: MainWindow) -> list[Notice]:
    return [one for one in window.findChildren(Notice) if one.isVisible()]


def test_a_damaged_collection_is_named_and_built_anew_by_one_button(
    home: Path, opened: Callable[[], MainWindow], eventually: Eventually
) -> None:
    damage(home)
    window = opened()
    eventually(lambda: bool(notices(window)))
    (notice,) = notices(window)
    assert "“Shapes” is not searched" in notice.text.text()
    assert "damaged" in notice.text.text()
    assert "not searched: Shapes" in window.status.coverage.text()
    window.show_page("collections")
    card = window.collections.card("Shapes")
    assert card is not None
    eventually(card.rebuild_button.isVisible)
    assert not card.refresh_button.isVisible()
    assert "damaged" in card.changed_model.text()
    assert card.coverage.text() == "It cannot be searched now"
    (anew,) = (one for one in notice.findChildren(QPushButton) if one.text() == "Build anew")
    anew.click()
    eventually(
        lambda: (
            [(one.condition, one.figures_searchable) for one in window.statuses]
            == [(Condition.USABLE, 30)]
        ),
        seconds=100,
    )
    eventually(lambda: not window.builds.current)
    assert not card.rebuild_button.isVisible()
    assert "not searched" not in window.status.coverage.text()


def test_it_is_said_once_each_time_that_a_collection_becomes_unusable(qapp: QApplication) -> None:
    whole = CollectionStatus(
        "Shapes", (), (), 1, 1, 1, 1, 0, None, "", model_changed=False, bytes_on_disk=1
    )
    broken = dataclasses.replace(whole, error="It is gone.", condition=Condition.MISSING)
    said: list[str] = []
    taken_away: list[str] = []
    unusable = UnusableCollections(lambda _icon, text, *_: said.append(text), taken_away.append)
    for statuses in ([broken], [broken], [whole], [broken]):
        unusable.follow(statuses)
    assert said == ["The collection “Shapes” is not searched. It is gone."] * 2
    assert taken_away == said[:1]
    unusable.left_out([Unusable("Shapes", Message("catalogue.missing", file="c.sqlite"))])
    assert len(said) == 2
    unusable.left_out([Unusable("Shapes", Message("catalogue.locked", file="c.sqlite"))])
    assert said[2].endswith(Message("catalogue.locked", file="c.sqlite"))


def test_folders_of_one_name_dropped_together_become_collections_of_their_own(
    home: Path, opened: Callable[[], MainWindow], eventually: Eventually, tmp_path: Path
) -> None:
    dropped = [
        tmp_path / place / name for place, name in (("a", "new"), ("b", "New"), ("c", "new"))
    ]
    dropped.append(tmp_path / "shapes")
    for folder in dropped:
        folder.mkdir(parents=True)
        write_drawings(folder, 1)
    window = opened()
    eventually(lambda: bool(window.statuses))
    window.collecting.index_folders(dropped)

    def are_made() -> bool:
        return len(window.statuses) == 5 and not window.builds.current

    eventually(are_made, seconds=100)
    made = {status.name: status.folders for status in window.statuses}
    assert made["new"] == (dropped[0],)
    assert made["New 2"] == (dropped[1],)
    assert made["new 3"] == (dropped[2],)
    assert made["shapes 2"] == (dropped[3],)
    assert len(made["Shapes"]) == 1


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_window_ends_cleanly_when_the_system_asks_for_it(
    home: Path, number: signal.Signals
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PATENTVIEWER_HOME": str(home)}
    process = subprocess.Popen([sys.executable, "-m", "patentviewer"], env=environment)
    while not list((home / "logs").glob("running-*")):
        assert process.poll() is None
        time.sleep(0.05)
    time.sleep(3)
    process.send_signal(number)
    assert process.wait(60) == 0
    assert list((home / "logs").glob("running-*")) == []
    assert (home / "settings" / "window.ini").is_file()


def test_being_killed_after_it_was_asked_to_end_is_no_crash(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from patentviewer.logs import Log\n"
        "log = Log(Path(sys.argv[1])); log.open(); {}os.kill(os.getpid(), 9)"
    )
    for asked, is_crash in (("", True), ("log.end_is_asked(); ", False)):
        command = [sys.executable, "-c", code.format(asked), str(tmp_path)]
        subprocess.run(command, check=False)
        log = logs.Log(tmp_path)
        log.open()
        try:
            assert (log.previous_crash() is not None) is is_crash
        finally:
            log.close()


def test_the_end_of_the_desktops_session_closes_the_window(
    home: Path, opened: Callable[[], MainWindow], qapp: QApplication, tmp_path: Path
) -> None:
    window = opened()
    log = logs.Log(tmp_path)
    log.open()
    before = {number: signal.getsignal(number) for number in (2, 1, 15)}
    timers = set(qapp.findChildren(QTimer))
    end = _let_the_end_through(qapp, window, log)
    try:
        assert qapp.receivers("2commitDataRequest(QSessionManager&)") == 1
        end(None)
        assert not window.isVisible()
        assert logs.ASKED_TO_END in next(tmp_path.glob("running-*")).read_text()
    finally:
        qapp.commitDataRequest.disconnect(end)
        for timer in set(qapp.findChildren(QTimer)) - timers:
            timer.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        log.close()
