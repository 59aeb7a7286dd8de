"""Every search and every judgement goes into the record of a session, without being asked.

What cannot be written, since the disk is full or a share is away, is kept in its order, tried again
and written later; until then the window says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand

from patentviewer import paths
from patentviewer.app.judgements import Said, State
from patentviewer.app.sessions import RecordChangedError, RecordNotWrittenError, Session, free_name
from patentviewer.errors import UserError
from patentviewer.gui.kit.workers import Task, Workers
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.comparison import DrawingName

SETTLED_MS = 2000
"""A search is logged once its answer has stood so long: not every stroke of a sketch is one."""

AGAIN_MS = 5000
"""What could not be written is tried again so often."""

_PATIENCE_S = 30
"""An entry that is being written when the window closes takes less, on any disk that works."""

_STAYS = (RecordNotWrittenError, RecordChangedError)
"""After these nothing is dropped: what was to be written waits."""


class LeftOut(QUndoCommand):
    """A kept comparison is left out of the report, until this is undone."""

    def __init__(self, text: str, recording: Recording, comparison_id: str) -> None:
        super().__init__(text)
        self._recording, self._id = recording, comparison_id

    def redo(self) -> None:
        """Leave the comparison out."""
        self._recording.do(lambda session: session.drop_comparison(self._id))

    def undo(self) -> None:
        """Take the comparison back into the report."""
        self._recording.do(lambda session: session.restore_comparison(self._id))


@dataclass(eq=False)
class _Sitting:
    """One session at the window: what it says, and what writes it once there is something.

    name: what it is to be called, or "".
    """

    state: State
    session: Session | None = None
    name: str = ""


@dataclass(eq=False)
class _Waiting:
    """What is to be done with a session, in its turn, in a worker.

    said: as what it waits in the session's state; None for what the state need not know.
    """

    call: Callable[[], Any]
    done: Callable[[Any], object]
    sitting: _Sitting
    said: Said | None = None
    result: list[Any] = field(default_factory=list)

    def work(self) -> Any:
        """Do it, and know that it is done."""
        self.result.append(self.call())
        return self.result[0]


class Recording(QObject):
    """Writes the record of the present session, one entry after the other, in a worker.

    The session begins with the first search. changed(): another session, or more in it.
    failed(Exception): something was refused, and is dropped. waiting_changed(): something could not
    be written and waits, or no longer does.
    """

    changed = Signal()
    failed = Signal(object)
    waiting_changed = Signal()

    def __init__(
        self, workers: Workers, judgements: Judgements, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._judgements = judgements
        self._initials = ""
        self._present = _Sitting(judgements.state)
        self._waiting: list[_Waiting] = []
        self._stuck: set[_Sitting] = set()
        self._told: tuple[int, Message | None] | None = (0, None)
        self._task: Task | None = None
        self._is_closed = False
        self._answer: Answer | None = None
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._log_answer)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._go_on)
        for said in judgements.state.pending:
            self._proposed(said)
        judgements.proposed.connect(self._proposed)

    def set_initials(self, initials: str) -> None:
        """Who searches, in sessions that begin from now on."""
        self._initials = initials

    @property
    def session(self) -> Session | None:
        """The session that is written to; None before the first search."""
        return self._present.session

    @property
    def unwritten(self) -> tuple[Said, ...]:
        """What could not be written, with what waits behind it; the first has the reason."""
        return tuple(
            one.said for one in self._waiting if one.said is not None and one.sitting in self._stuck
        )

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits to be written, nor to be done with a session."""
        return not self._waiting

    def answered(self, answer: Answer) -> None:
        """Note an answer; it is logged once it has stood on screen for SETTLED_MS."""
        self._answer = answer
        self._settling.start()

    def log_now(self) -> None:
        """Log what was answered last, however short it has stood."""
        self._log_answer()

    def begin(self, name: str = "") -> None:
        """Leave the session; the next search begins another, of this name."""
        self._log_answer()
        self._sit_down(_Sitting(State(), name=name))

    def go_on(self, folder: Path) -> None:
        """Leave the session and continue another."""
        self._log_answer()
        self._do(partial(self._opened, folder), self._sit_down, _Sitting(State()))

    def do(
        self, call: Callable[[Session], object], done: Callable[[], object] | None = None
    ) -> None:
        """Have a function called with the session, in a worker, after all that waits already.

        done: called on the window's thread when the function has returned.
        """
        sitting = self._present

        def ended(_nothing: object) -> None:
            if done is not None:
                done()
            self.changed.emit()

        self._do(
            lambda: call(self._ensured(sitting)), ended, sitting, sitting.state.propose("other")
        )

    def kept_of(self, left: DrawingName, right: DrawingName) -> tuple[str, str]:
        """Id and note of the comparison kept of two drawings; ("", "") where there is none."""
        session = self.session
        return session.kept_of(left, right) if session is not None else ("", "")

    def try_again(self) -> None:
        """Try to write what could not be written; the outcome is told whether it changed or not."""
        self._told = None
        self._go_on()

    def try_now(self) -> tuple[Said, ...]:
        """Try it in this thread and wait; returns what still could not be written."""
        if self._stuck:
            self._write_all()
        return self.unwritten

    def close(self) -> None:
        """Write what still waits and close the session. Workers are to be closed before."""
        self._is_closed = True
        self._again.stop()
        self._log_answer()
        self._do(partial(self._leave, self._present), _nothing, self._present)
        self._write_all()
        for sitting in [self._present, *self._stuck]:
            try:
                self._leave(sitting)
            except UserError as error:
                self.failed.emit(error)

    # In the worker

    def _ensured(self, sitting: _Sitting, proposed: str = "") -> Session:
        """The session; a new one has the name it was given, else the proposed one if it is free."""
        if sitting.session is None:
            folder = paths.records_folder()
            name = sitting.name or proposed
            if not name or (not sitting.name and free_name(folder, name) != name):
                now = dt.datetime.now().astimezone()
                name = self.tr("Search of {0}").format(f"{now:%Y-%m-%d %H.%M.%S}")
            name = free_name(folder, name)
            sitting.session = Session.create(folder, name, self._initials, sitting.state)
        return sitting.session

    def _leave(self, sitting: _Sitting) -> None:
        session, sitting.session = sitting.session, None
        if session is not None:
            session.close()

    def _opened(self, folder: Path) -> _Sitting:
        sittings = {self._present, *(one.sitting for one in list(self._waiting))}
        for sitting in sittings:
            if sitting.session is not None and sitting.session.folder == folder:
                return sitting
        session = Session.open(folder)
        return _Sitting(session.state, session)

    # On the window's thread

    def _sit_down(self, sitting: _Sitting) -> None:
        """Go on with a session in place of the present one."""
        before = self._present
        if sitting is not before:
            self._present = sitting
            # If it was on its way out, it stays.
            self._waiting = [one for one in self._waiting if one.said or one.sitting is not sitting]
            self._judgements.show_state(sitting.state)
            self._do(partial(self._leave, before), lambda _: self.changed.emit(), before)
        self.changed.emit()

    def _log_answer(self) -> None:
        self._settling.stop()
        if self._answer is None:
            return
        answer, self._answer = self._answer, None
        sitting = self._present

        def write() -> None:
            # What is dropped is as a rule the application: its number names the session.
            self._ensured(sitting, answer.query.figures[0].document).log_search(answer)

        said = sitting.state.propose("search")
        self._do(write, lambda _nothing: self.changed.emit(), sitting, said)

    def _proposed(self, said: Said) -> None:
        """Something was said of designs."""
        self._log_answer()
        sitting = self._present
        self._do(lambda: self._ensured(sitting).write(said), _nothing, sitting, said)

    def _do(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], object],
        sitting: _Sitting,
        said: Said | None = None,
    ) -> None:
        self._waiting.append(_Waiting(call, done, sitting, said))
        self._next()

    def _next(self) -> None:
        """Do the first that does not wait behind one that could not be written."""
        if self._task is not None or self._is_closed:
            return
        item = next((one for one in self._waiting if one.sitting not in self._stuck), None)
        if item is not None:
            self._task = self._workers.start(
                item.work,
                lambda _result: self._succeeded(item),
                lambda error: self._failed(item, error),
            )
            self._task.ended.connect(self._ended)

    def _ended(self) -> None:
        self._task = None
        self._next()

    def _go_on(self) -> None:
        self._stuck.clear()
        self._next()

    def _succeeded(self, item: _Waiting) -> None:
        if self._forget(item):
            item.done(item.result[0])
        if not self.unwritten:
            self._tell()

    def _failed(self, item: _Waiting, error: Exception) -> None:
        if isinstance(error, _STAYS) and item.said is not None:
            self._stuck.add(item.sitting)
            item.sitting.state.fail(item.said, error.message)
            self._again.start(AGAIN_MS)
            self._tell()
        elif self._forget(item):
            self.failed.emit(error)

    def _forget(self, item: _Waiting) -> bool:
        """It no longer waits; whether it did."""
        if item not in self._waiting:
            return False
        self._waiting.remove(item)
        if item.said is not None:
            item.sitting.state.withdraw(item.said)
        return True

    def _tell(self) -> None:
        """Say that something else waits than was said before."""
        waiting = self.unwritten
        now = (len(waiting), waiting[0].failure if waiting else None)
        if now != self._told:
            self._told = now
            self.waiting_changed.emit()

    def _write_all(self) -> None:
        """Do everything that waits at once, in this thread."""
        if self._task is not None and not self._task.wait(_PATIENCE_S):
            return
        self._stuck.clear()
        for item in list(self._waiting):
            if item.sitting in self._stuck:
                continue
            try:
                if not item.result:
                    item.work()
            except UserError as error:
                self._failed(item, error)
            else:
                if self._forget(item) and not self._is_closed:
                    item.done(item.result[0])
        self._tell()


def _nothing(_result: object) -> None:
    """Nobody waits for it."""
