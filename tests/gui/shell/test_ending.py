"""How the program ends when the system asks for it, and what comes back at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import patentviewer
from patentviewer import logs
from patentviewer.app.library import Library
from patentviewer.gui.shell import window_state
from patentviewer.gui.shell.application import End
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.record.reader import Record, sessions, verify
from patentviewer.search.build import ended_badly, is_written
from patentviewer.settings import Settings
from tests.gui.sample import write_drawings

ROOT = Path(patentviewer.__file__).parents[1]
Eventually = Callable[..., None]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")


@pytest.fixture
def window(qtbot: QtBot, home: Path, eventually: Eventually) -> Iterator[MainWindow]:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.open_library()
    eventually(lambda: window.library is not None)
    yield window
    window.close()


def test_a_window_has_two_processes_that_read_and_ends_them(qtbot: QtBot, home: Path) -> None:
    def reading() -> list[psutil.Process]:
        mine = psutil.Process().children()
        return [one for one in mine if "spawn_main" in " ".join(one.cmdline())]

    others = {one.pid for one in reading()}
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.open_library()
    mine = [one for one in reading() if one.pid not in others]
    assert len(mine) == 2
    window.close()
    assert psutil.wait_procs(mine, timeout=60)[1] == []


def started(home: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """The program in a process of its own, whose window is open."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PATENTVIEWER_HOME": str(home)}
    process = subprocess.Popen([sys.executable, "-m", "patentviewer", *arguments], env=environment)
    wait_for(process, lambda: bool(list((home / "logs").glob("running-*"))))
    return process


def wait_for(process: subprocess.Popen[bytes], is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 150
    while not is_so():
        assert process.poll() is None, "it ended by itself"
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.parametrize(
    ("number", "seconds"),
    [(signal.SIGTERM, 0), (signal.SIGTERM, 3), (signal.SIGHUP, 1)],
    ids=["at its start", "later", "when its terminal is closed"],
)
def test_the_window_ends_cleanly_whenever_the_system_asks_for_it(
    home: Path, number: signal.Signals, seconds: float
) -> None:
    process = started(home)
    time.sleep(seconds)
    process.send_signal(number)
    assert process.wait(150) == 128 + number
    assert list((home / "logs").glob("running-*")) == []
    assert (home / "settings" / "window.ini").is_file()


@pytest.mark.parametrize(
    "seconds", [0.1, 0.3, 0.5, 0.7, 0.9, 1.2, 1.5, 1.8, 2.1, 2.5, None], ids=str
)
def test_a_window_that_is_ended_while_it_starts_ends_quietly(
    home: Path, seconds: float | None
) -> None:
    """None: as soon as there is a process that will read files."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PATENTVIEWER_HOME": str(home)}
    process = subprocess.Popen(
        [sys.executable, "-m", "patentviewer"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    if seconds is None:
        wait_for(process, lambda: "spawn_main" in _commands_below(process.pid))
    else:
        time.sleep(seconds)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=150)
    # Before the program can heed it, the signal itself ends it.
    assert process.returncode in {128 + signal.SIGTERM, -signal.SIGTERM}
    assert "Traceback" not in said
    deadline = time.monotonic() + 60
    while _is_there(process.pid):
        assert time.monotonic() < deadline, "a process is left"
        time.sleep(0.1)


def _commands_below(pid: int) -> str:
    return " ".join(word for child in psutil.Process(pid).children() for word in child.cmdline())


def _is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_build_and_a_search_under_way_are_ended_and_kept(
    home: Path, drawings: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    write_drawings(folder, 600)
    library = Library(home)
    library.add_folders("more", [folder])
    library.close()
    own = home / "collections" / "more"
    query = sorted(drawings.iterdir())[3]
    indexing = subprocess.Popen(
        [sys.executable, "-c", _BUILDS, str(query)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PATENTVIEWER_HOME": str(home)},
    )
    wait_for(indexing, lambda: is_written(own) and bool(sessions(home / "records")))
    indexing.send_signal(signal.SIGTERM)
    assert indexing.wait(150) == 128 + signal.SIGTERM
    assert not is_written(own)
    assert not ended_badly(own), "nothing was left in the middle of a change"
    assert list((home / "logs").glob("running-*")) == []
    (session,) = sessions(home / "records")
    assert not verify(session.folder)
    assert len(Record.read(session.folder).searches) == 1


_BUILDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from patentviewer.gui.shell import application

class Building(application.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.search_page.answered.connect(lambda _answer: self.builds.start("more"))

if __name__ == "__main__":
    application.MainWindow = Building
    sys.exit(application.run(sys.argv[1:]))
"""


def test_what_was_asked_at_the_end_is_asked_again_at_the_next_start(
    home: Path, window: MainWindow, qtbot: QtBot, drawings: Path, eventually: Eventually
) -> None:
    query = sorted(drawings.iterdir())[5]
    window.open_files([query])
    eventually(lambda: window.search_page.shown is not None)
    window.end()
    (session,) = sessions(home / "records")
    again = MainWindow(Settings())
    qtbot.addWidget(again)
    again.show()
    again.open_library()
    eventually(lambda: again.search_page.shown is not None)
    shown = again.search_page.shown
    assert shown is not None
    assert [figure.file for figure in shown.answer.query.figures] == [query]
    assert shown.answer.ranking.designs
    assert again.recording.session is not None
    assert again.recording.session.folder == session.folder, "the record goes on"
    again.close()
    assert window_state.left_session() is None, "a window that its user closed leaves nothing"


def test_files_that_are_opened_take_the_place_of_what_was_left(
    home: Path, window: MainWindow, qtbot: QtBot, drawings: Path, eventually: Eventually
) -> None:
    first, second = sorted(drawings.iterdir())[5:7]
    window.open_files([first])
    eventually(lambda: window.search_page.shown is not None)
    window.end()
    again = MainWindow(Settings())
    qtbot.addWidget(again)
    again.open_files([second])
    again.show()
    again.open_library()
    eventually(lambda: again.search_page.shown is not None)
    shown = again.search_page.shown
    assert shown is not None
    assert shown.answer.query.figures[0].file == second
    assert again.recording.session is None
    again.close()


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


@pytest.fixture
def heeded(window: MainWindow, qapp: QApplication, tmp_path: Path) -> Iterator[End]:
    """What heeds the end of the program, in this process."""
    log = logs.Log(tmp_path)
    log.open()
    before = {number: signal.getsignal(number) for number in (2, 1, 15)}
    end = End(qapp, window, log)
    yield end
    signal.set_wakeup_fd(-1)
    qapp.commitDataRequest.disconnect(end.session_ends)
    for woken in end.findChildren(QSocketNotifier):
        woken.setEnabled(False)
    for number, handler in before.items():
        signal.signal(number, handler)
    log.close()


def test_the_end_of_the_desktops_session_closes_the_window(
    window: MainWindow, heeded: End, qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp.receivers("2commitDataRequest(QSessionManager&)") == 1
    heeded.session_ends(None)
    assert not window.isVisible()
    assert heeded.status == 0
    assert logs.ASKED_TO_END in next(tmp_path.glob("running-*")).read_text()


def test_a_signal_is_heard_at_once_without_a_clock_that_ticks(
    window: MainWindow, heeded: End, eventually: Eventually
) -> None:
    assert not [timer for timer in heeded.findChildren(QTimer) if timer.isActive()]
    os.kill(os.getpid(), signal.SIGTERM)
    eventually(lambda: not window.isVisible())
    assert heeded.status == 128 + signal.SIGTERM


def test_nothing_is_asked_when_the_system_ends_the_program(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.unwritten, "may_close", lambda: pytest.fail("it asked"))
    window.end()
    assert not window.isVisible()
