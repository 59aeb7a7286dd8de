"""What is judged at the window goes into the record: at once, later, or it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack

from patentviewer import paths
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell import recording
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.gui.shell.recording import Recording
from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Mark
from patentviewer.record import appender
from patentviewer.record.reader import Record, sessions
from patentviewer.record.writer import Session

Eventually = Callable[..., None]
A, B = DesignKey("US", "D800001"), DesignKey("US", "D800002")


class Desk:
    """Judgements and what writes them, without a window."""

    def __init__(self) -> None:
        self.workers = Workers()
        self.undo = QUndoStack()
        self.judgements = Judgements(self.undo)
        self.recording = Recording(self.workers, self.judgements)
        self.failures: list[Exception] = []
        self.recording.failed.connect(self.failures.append)

    @property
    def is_idle(self) -> bool:
        return self.recording.is_idle

    def close(self) -> None:
        self.workers.close()
        self.recording.close()


class Disk:
    """A disk that can be full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        self._write = appender.write_atomically
        monkeypatch.setattr(appender, "write_atomically", self.write)

    def write(self, path: Path, content: bytes) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        self._write(path, content)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.close()


def recorded() -> Record:
    """The record that was changed last, as it lies on the disk."""
    return Record.read(sessions(paths.records_folder())[0].folder)


def test_a_mark_is_shown_at_once_and_written(desk: Desk, eventually: Eventually) -> None:
    desk.judgements.mark(A, Mark.RELEVANT)
    assert desk.judgements.of(A).mark is Mark.RELEVANT
    assert len(desk.judgements.state.pending) == 1
    eventually(lambda: desk.is_idle)
    assert desk.judgements.state.pending == ()
    assert recorded().judgement(A).mark is Mark.RELEVANT


def test_undo_takes_back_what_the_state_says_and_nothing_else(
    desk: Desk, eventually: Eventually
) -> None:
    desk.judgements.mark(A, Mark.RELEVANT)
    desk.judgements.tag(A, ("lamp",))
    eventually(lambda: desk.is_idle)
    session = desk.recording.session
    assert session is not None
    # As when another session is taken over meanwhile.
    session.note(A, "from elsewhere")
    desk.undo.undo()
    desk.undo.undo()
    eventually(lambda: desk.is_idle)
    for said in (desk.judgements.of(A), recorded().judgement(A)):
        assert (said.mark, said.tags, said.note) == (Mark.NONE, (), "from elsewhere")


def test_what_another_thread_takes_into_the_record_is_shown(
    desk: Desk, eventually: Eventually
) -> None:
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: desk.is_idle)
    changed: list[object] = []
    desk.judgements.changed.connect(changed.append)
    desk.recording.do(lambda session: session.mark(B, Mark.UNSURE))
    eventually(lambda: changed == [B])
    assert desk.judgements.of(B).mark is Mark.UNSURE


def test_what_a_full_disk_refuses_waits_is_said_and_is_written_later(
    desk: Desk, disk: Disk, eventually: Eventually
) -> None:
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: desk.is_idle)
    disk.is_full = True
    desk.judgements.mark(B, Mark.RELEVANT)
    desk.judgements.note(B, "same base")
    eventually(lambda: len(desk.recording.unwritten) == 2)
    assert "No space left" in str(desk.recording.unwritten[0].failure)
    assert desk.judgements.of(B).note == "same base"
    assert recorded().judgement(A).mark is Mark.RELEVANT
    assert recorded().judgement(B).mark is Mark.NONE
    told: list[int] = []
    desk.recording.waiting_changed.connect(lambda: told.append(len(desk.recording.unwritten)))
    desk.recording.try_again()
    eventually(lambda: told == [2])
    disk.is_full = False
    desk.recording.try_again()
    eventually(lambda: desk.is_idle)
    assert told[-1] == 0
    assert desk.recording.unwritten == ()
    assert recorded().judgement(B).note == "same base"
    assert desk.failures == []


def test_it_is_tried_again_without_being_asked(
    desk: Desk, disk: Disk, eventually: Eventually, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    desk.recording.waiting_changed.connect(lambda: told.append(len(desk.recording.unwritten)))
    monkeypatch.setattr(recording, "AGAIN_MS", 20)
    disk.is_full = True
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: told == [1])
    disk.is_full = False
    eventually(lambda: told == [1, 0])
    assert recorded().judgement(A).mark is Mark.RELEVANT


def test_a_full_disk_at_the_beginning_loses_nothing_either(
    desk: Desk, disk: Disk, eventually: Eventually
) -> None:
    disk.is_full = True
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: len(desk.recording.unwritten) == 1)
    disk.is_full = False
    assert desk.recording.try_now() == ()
    assert recorded().judgement(A).mark is Mark.RELEVANT


def test_a_record_that_another_program_changed_does_not_hold_up_the_next_session(
    desk: Desk, eventually: Eventually
) -> None:
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: desk.is_idle)
    first = sessions(paths.records_folder())[0].folder
    with (first / "record.jsonl").open("ab") as file:
        file.write(b"{}\n")
    desk.judgements.mark(A, Mark.UNSURE)
    eventually(lambda: len(desk.recording.unwritten) == 1)
    assert "changed by another program" in str(desk.recording.unwritten[0].failure)
    desk.recording.begin("next")
    desk.judgements.mark(B, Mark.RELEVANT)
    eventually(lambda: any(one.name == "next" for one in sessions(paths.records_folder())))
    eventually(lambda: Record.read(paths.records_folder() / "next").judgement(B).mark != Mark.NONE)
    assert len(desk.recording.unwritten) == 1


def test_what_is_said_while_another_session_opens_goes_into_the_one_it_was_said_in(
    desk: Desk, eventually: Eventually
) -> None:
    Session.create(paths.records_folder(), "other").close()
    desk.judgements.mark(A, Mark.RELEVANT)
    desk.recording.go_on(paths.records_folder() / "other")
    desk.judgements.mark(B, Mark.RELEVANT)
    session = None

    def is_there() -> bool:
        nonlocal session
        session = desk.recording.session
        return desk.is_idle and session is not None and session.name == "other"

    eventually(is_there)
    assert desk.judgements.of(A).mark is Mark.NONE
    (first,) = (one for one in sessions(paths.records_folder()) if one.name != "other")
    assert set(Record.read(first.folder).judgements) == {A, B}
    assert Record.read(first.folder).state.is_closed


def test_a_name_that_is_taken_gets_a_number(desk: Desk, eventually: Eventually) -> None:
    Session.create(paths.records_folder(), "29/812,345").close()
    desk.recording.begin("29/812,345")
    desk.judgements.mark(A, Mark.RELEVANT)
    eventually(lambda: desk.is_idle)
    assert {info.name for info in sessions(paths.records_folder())} == {
        "29/812,345",
        "29/812,345 (2)",
    }


def test_what_is_refused_for_good_is_said_and_holds_nothing_up(
    desk: Desk, eventually: Eventually
) -> None:
    with Session.create(paths.records_folder(), "harmed") as harmed:
        harmed.mark(A, Mark.RELEVANT)
    (harmed.folder / "record.jsonl").write_bytes(b"{}\n")
    desk.recording.do(lambda session: session.merge(harmed.folder))
    desk.recording.do(lambda session: session.sign(" "))
    desk.judgements.mark(B, Mark.RELEVANT)
    eventually(lambda: desk.is_idle)
    assert ["is damaged" in str(error) for error in desk.failures] == [True, False]
    assert desk.recording.unwritten == ()
    assert desk.judgements.state.pending == ()
    assert desk.judgements.of(B).mark is Mark.RELEVANT
