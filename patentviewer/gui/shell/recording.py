"""Every search and every judgement goes into the record of a session, without being asked."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.gui.kit.workers import Task, Workers
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.library import Library
from patentviewer.model.ranking import Query, Ranking
from patentviewer.record.circumstances import Circumstances
from patentviewer.record.comparisons import DrawingName
from patentviewer.record.session import Session, folder_name
from patentviewer.record.state import Judgement

SETTLED_MS = 2000
"""A search is logged once its answer has stood so long: not every stroke of a sketch is one."""


class LeftOut(QUndoCommand):
    """A kept comparison is left out of the report, until this is undone."""

    def __init__(self, text: str, recording: Recording, comparison_id: str) -> None:
        super().__init__(text)
        self._recording, self._id = recording, comparison_id

    def redo(self) -> None:
        """Leave it out."""
        self._recording.do(lambda session: session.drop_comparison(self._id))

    def undo(self) -> None:
        """Take it back."""
        self._recording.do(lambda session: session.restore_comparison(self._id))


class Recording(QObject):
    """Writes the record of the present session, one entry after the other, in a worker.

    The session begins with the first search. changed(): another session, or more in it.
    failed(Exception): an entry could not be written.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, workers: Workers, judgements: Judgements, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._judgements = judgements
        self._library: Library | None = None
        self._session: Session | None = None
        self._initials = ""
        self._name = ""
        self._waiting: deque[tuple[Callable[[], object], Callable[[Any], object] | None]] = deque()
        self._task: Task | None = None
        self._logged: dict[str, Judgement] = {}
        self._answer: tuple[Query, Ranking] | None = None
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._log_answer)
        judgements.changed.connect(self._judged)
        judgements.seen_changed.connect(self._seen)

    def set_library(self, library: Library) -> None:
        """Searches are made in this library."""
        self._library = library

    def set_initials(self, initials: str) -> None:
        """Who searches, in sessions that begin from now on."""
        self._initials = initials

    @property
    def session(self) -> Session | None:
        """The session that is written to; None before the first search."""
        return self._session

    def answered(self, query: Query, ranking: Ranking) -> None:
        """A search has been answered; it is logged when its answer has stood for a while."""
        self._answer = (query, ranking)
        self._settling.start()

    def begin(self, name: str = "") -> None:
        """Leave the session; the next search begins another, of this name."""
        self._log_answer()
        self._do(self._leave, lambda _nothing: self._forget())
        self._do(partial(setattr, self, "_name", name), lambda _nothing: self.changed.emit())

    def go_on(self, folder: Path) -> None:
        """Leave the session and continue another."""
        self._log_answer()
        self._do(partial(self._reopen, folder), self._reopened)

    def do(self, call: Callable[[Session], object]) -> None:
        """Do something with the session, in its turn."""
        self._do(lambda: call(self._ensured()), lambda _nothing: self.changed.emit())

    def kept_of(self, left: DrawingName, right: DrawingName) -> tuple[str, str]:
        """Id and note of the comparison kept of two drawings; ("", "") where there is none."""
        session = self._session
        return session.kept_of(left, right) if session is not None else ("", "")

    def close(self) -> None:
        """Write what still waits and close the session. Workers are to be closed before."""
        self._log_answer(later=False)
        while self._waiting:
            call, _done = self._waiting.popleft()
            try:
                call()
            except UserError as error:
                self.failed.emit(error)
        self._leave()

    # In the worker

    def _ensured(self, proposed: str = "") -> Session:
        """The session; a new one has the name it was given, else the proposed one if it is free."""
        if self._session is None:
            folder = paths.records_folder()
            name = self._name
            if not name and proposed and not (folder / folder_name(proposed)).exists():
                name = proposed
            if not name:
                now = dt.datetime.now().astimezone()
                name = self.tr("Search of {0}").format(f"{now:%Y-%m-%d %H.%M.%S}")
            self._session = Session.create(folder, name, self._initials)
            self._name = ""
        return self._session

    def _leave(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _reopen(self, folder: Path) -> Session:
        if self._session is not None and self._session.folder == folder:
            return self._session
        opened = Session.open(folder)
        self._leave()
        self._session = opened
        return opened

    def _write_search(self, query: Query, ranking: Ranking) -> None:
        library = self._library
        assert library is not None
        circumstances = Circumstances.of(
            library.model(), library.collections(), library.content_hashes()
        )
        # What is dropped is as a rule the application: its number names the session.
        self._ensured(query.figures[0].document).log_search(query, ranking, circumstances)

    def _write_judgement(self, design: str, before: Judgement, after: Judgement) -> None:
        session = self._ensured()
        if before.mark != after.mark:
            session.mark(design, after.mark)
        if before.tags != after.tags:
            session.tag(design, after.tags)
        if before.note != after.note:
            session.note(design, after.note)

    # On the window's thread

    def _reopened(self, session: Session) -> None:
        self._logged = dict(session.judgements)
        self._judgements.load(session.judgements)
        self.changed.emit()

    def _forget(self) -> None:
        self._logged = {}
        self._judgements.load({})

    def _log_answer(self, *, later: bool = True) -> None:
        self._settling.stop()
        if self._answer is None or self._library is None:
            return
        query, ranking = self._answer
        self._answer = None
        call = partial(self._write_search, query, ranking)
        if later:
            self._do(call, lambda _nothing: self.changed.emit())
        else:
            self._waiting.append((call, None))

    def _judged(self, design: str) -> None:
        before, after = self._logged.get(design, Judgement()), self._judgements.of(design)
        said = (before.mark, before.tags, before.note), (after.mark, after.tags, after.note)
        if said[0] == said[1]:
            return
        self._logged[design] = after
        self._log_answer()
        self._do(partial(self._write_judgement, design, before, after))

    def _seen(self, design: str) -> None:
        self._log_answer()
        self._do(lambda: self._ensured().see(design))

    def _do(self, call: Callable[[], object], done: Callable[[Any], object] | None = None) -> None:
        self._waiting.append((call, done))
        self._next()

    def _next(self) -> None:
        if self._task is None and self._waiting:
            call, done = self._waiting.popleft()
            self._task = self._workers.start(call, done, self.failed.emit)
            self._task.ended.connect(self._go_on)

    def _go_on(self) -> None:
        self._task = None
        self._next()
