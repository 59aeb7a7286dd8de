"""What the window asks when a folder has moved or has lost most of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sample import write_drawings

from patentviewer.app.library import Library
from patentviewer.app.machinery import Machinery
from patentviewer.errors import FolderReducedError, UserError
from patentviewer.gui.collections.doubts import FolderQuestions
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell import reports
from patentviewer.gui.shell.builds import Builds
from patentviewer.messages import Message

Eventually = Callable[[Callable[[], bool]], None]


class Asked:
    """The questions with a real library, and what is answered to them."""

    def __init__(self, library: Library, window: QWidget) -> None:
        self.library = library
        self.workers = Workers(None)
        self.builds = Builds(self.workers, window)
        self.builds.set_library(library)
        self.errors: list[Exception] = []
        self.failures: list[tuple[str, Exception]] = []
        self.ended: list[str] = []
        self.questions = FolderQuestions(self.builds, self.workers, window, self.errors.append)
        self.builds.failed.connect(lambda name, error: self.failures.append((name, error)))
        self.builds.ended.connect(self.ended.append)

    def folders(self) -> dict[str, tuple[Path, ...]]:
        return {status.name: status.folders for status in self.library.collections()}

    def files(self, name: str) -> int:
        (status,) = [status for status in self.library.collections() if status.name == name]
        return status.files


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    folder = tmp_path / "lamps"
    folder.mkdir()
    write_drawings(folder, 4)
    return folder


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path, drawings: Path, machinery: Machinery) -> Iterator[Asked]:
    library = Library(tmp_path / "home", machinery=machinery)
    library.add_folders("lamps", [drawings])
    list(library.refresh("lamps"))
    window = QWidget()
    qtbot.addWidget(window)
    made = Asked(library, window)
    yield made
    made.workers.close()
    library.close()


def answer(monkeypatch: pytest.MonkeyPatch, number: int) -> list[str]:
    said: list[str] = []

    def choose(_parent: QWidget, question: str, consequence: str, _answers: list[str]) -> int:
        said.append(f"{question} {consequence}")
        return number

    monkeypatch.setattr(reports, "choose", choose)
    return said


@pytest.mark.parametrize(("number", "collections"), [(1, ["lamps"]), (2, ["lamps", "new"])])
def test_a_folder_with_the_files_of_one_that_is_away_is_asked_about(
    asked: Asked,
    drawings: Path,
    monkeypatch: pytest.MonkeyPatch,
    eventually: Eventually,
    number: int,
    collections: list[str],
) -> None:
    said = answer(monkeypatch, number)
    moved = drawings.rename(drawings.with_name("moved"))
    asked.questions.add_folder(asked.library, "new", moved)
    eventually(lambda: bool(asked.ended))
    assert said[0].startswith("Has the folder moved?")
    assert list(asked.folders()) == collections
    assert asked.folders()[collections[-1]] == (moved,)
    assert asked.files(collections[-1]) == 4
    assert asked.errors == []


def test_a_folder_nobody_knows_is_read_without_a_question(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, eventually: Eventually
) -> None:
    said = answer(monkeypatch, 1)
    other = tmp_path / "other"
    other.mkdir()
    write_drawings(other, 1)
    asked.questions.add_folder(asked.library, "other", other)
    eventually(lambda: bool(asked.ended))
    assert said == []
    assert asked.files("other") == 1


@pytest.mark.parametrize(("number", "left"), [(0, 5), (1, 1)])
def test_missing_files_leave_a_collection_only_when_that_is_said(
    asked: Asked,
    drawings: Path,
    monkeypatch: pytest.MonkeyPatch,
    eventually: Eventually,
    number: int,
    left: int,
) -> None:
    said = answer(monkeypatch, number)
    for file in list(drawings.iterdir()):
        file.rename(file.with_suffix(".txt"))
    (drawings / "foreign.png").write_bytes(write_drawings(drawings.parent, 1)[0].read_bytes()[:-9])
    asked.builds.start("lamps")
    eventually(lambda: bool(asked.ended))
    ((name, error),) = asked.failures
    assert isinstance(error, FolderReducedError)
    assert asked.questions.is_asked(asked.library, name, error)
    assert said[0].startswith("Take the missing files out of")
    if number:
        eventually(lambda: len(asked.ended) == 2)
    assert asked.files("lamps") == left


def test_other_errors_are_no_question(asked: Asked) -> None:
    assert not asked.questions.is_asked(
        asked.library, "lamps", UserError(Message("plain.text", text="The disk is full."))
    )
