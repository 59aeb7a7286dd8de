"""What tests of the window share: drawings, a library, and watching for leaks."""

from __future__ import annotations

import gc
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Chosen before any QApplication is made; tests on a real display start a process of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patentviewer.app.library import Library
from patentviewer.app.machinery import Machinery
from patentviewer.gui.kit import theme
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.gui.shell.opening import READERS
from patentviewer.settings import Settings
from tests.gui import started
from tests.gui.sample import write_drawings

PATIENCE_MS = 150_000
"""Some less than a test may take, so that what was waited for in vain is named."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["patentviewer", *theme.AS_ARGUMENTS]


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> None:
    theme.apply("light", animations=False)


@pytest.fixture(scope="session", autouse=True)
def _what_starts_is_noted() -> Iterator[None]:
    with started.watched():
        yield


@pytest.fixture(autouse=True)
def _leaves_nothing_behind(_dressed: None, qapp: QApplication) -> Iterator[None]:
    """Threads, timers and windows that a test leaves behind fail it."""
    threads = set(threading.enumerate())
    widgets = set(map(id, QApplication.topLevelWidgets()))
    yield
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while True:
        qapp.sendPostedEvents(None, 52)  # deferred deletes
        qapp.processEvents()
        left = [thread for thread in threading.enumerate() if _is_ours(thread, threads)]
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.02)
    assert not left, f"threads left behind: {_with_lines(left)}"
    gc.collect()
    shown = [
        widget
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in widgets and widget.isVisible()
    ]
    assert not shown, f"windows left open: {_with_lines(shown)}"
    # Not by gc.get_objects(): it breaks any tuple that another thread is just building.
    owners = [QApplication.instance(), *QApplication.allWidgets()]
    timers = {timer for owner in owners if owner for timer in owner.findChildren(QTimer)}
    timers = {timer for timer in timers if _ticks(timer)}
    assert not timers, f"timers left running: {_with_lines(timers)}"


def _with_lines(left: Iterable[object]) -> str:
    """What was left, each with the line that started it."""
    return "; ".join(f"{one} ({started.line_of(one) or 'started by Qt itself'})" for one in left)


def _is_ours(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    return thread not in before and thread.is_alive() and thread.name.startswith(("task", "thumb"))


def _ticks(timer: QTimer) -> bool:
    try:
        return timer.isActive() and not timer.isSingleShot()
    except RuntimeError:
        return False


@pytest.fixture(scope="session")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of thirty generated drawings."""
    folder = tmp_path_factory.mktemp("drawings")
    write_drawings(folder, 30)
    return folder


@pytest.fixture(scope="session")
def machinery() -> Iterator[Machinery]:
    """The model and reading processes of all libraries that a test does not end on purpose."""
    made = Machinery(READERS)
    yield made
    made.close()


@pytest.fixture(scope="module", autouse=True)
def _no_process_left(machinery: Machinery) -> Iterator[None]:
    """Tests of what comes after a module look for processes that are theirs."""
    yield
    machinery.close()


@pytest.fixture(scope="session")
def indexed_home(
    drawings: Path, tmp_path_factory: pytest.TempPathFactory, machinery: Machinery
) -> Path:
    """A home with one collection of those drawings; tests take a copy."""
    home = tmp_path_factory.mktemp("indexed")
    library = Library(home, machinery=machinery)
    library.add_folders("Shapes", [drawings])
    for _ in library.refresh("Shapes"):
        pass
    library.close()
    return home


@pytest.fixture
def home(indexed_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own with the collection in it."""
    own = tmp_path / "home"
    shutil.copytree(indexed_home, own)
    monkeypatch.setenv("PATENTVIEWER_HOME", str(own))
    return own


@pytest.fixture
def library(home: Path, machinery: Machinery) -> Iterator[Library]:
    """A library with the collection "Shapes"."""
    opened = Library(home, machinery=machinery)
    yield opened
    opened.close()


@pytest.fixture
def opened(
    qtbot: QtBot, eventually: Callable[..., None], machinery: Machinery
) -> Iterator[Callable[..., MainWindow]]:
    """Open a window, of a size if one is named, and wait until it is ready."""
    windows: list[MainWindow] = []
    dressed = _dress()

    def make(size: tuple[int, int] | None = None) -> MainWindow:
        window = MainWindow(Settings())
        windows.append(window)
        qtbot.addWidget(window)
        if size is not None:
            window.resize(*size)
        window.show()
        ready: list[bool] = []
        window.ready.connect(lambda: ready.append(True))
        window.open_library(lambda: Library(machinery=machinery))
        eventually(lambda: bool(ready))
        return window

    yield make
    for window in windows:
        window.close()
    if _dress() != dressed:
        theme.apply("light", animations=False)


def _dress() -> tuple[object, ...]:
    """What a test may change of how the application is dressed."""
    return theme.is_dark(), theme.icon_size(), theme.motion_ms()


class PatientBot(QtBot):
    """Waits as long as a test may take: how fast this machine is says nothing about the window."""

    def waitUntil(self, callback: Callable[[], bool | None], **how: Any) -> None:  # noqa: N802
        super().waitUntil(callback, **{"timeout": PATIENCE_MS, **how})

    def waitSignal(self, signal: Any, **how: Any) -> Any:  # noqa: N802 - both are Qt's manner
        return super().waitSignal(signal, **{"timeout": PATIENCE_MS, **how})


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def eventually(qtbot: PatientBot) -> Callable[[Callable[[], bool]], None]:
    """Wait, with events going on, until something is true."""
    return qtbot.waitUntil
