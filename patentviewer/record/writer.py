"""A search session that is written: what was searched for an application, and what was thought.

    session = Session.create(paths.records_folder(), "29/812,345", by="AB")
    search = session.log_search(library.search(query))
    session.mark(DesignKey("US", "D894468"), Mark.RELEVANT)     # also .tag, .note, .see
    session.keep_comparison(KeptComparison(...))        # again with the same id replaces it
    session.note_comparison(id, "Same handle.")         # also .drop_comparison, .restore_comparison
    session.sign("AB"); session.close()

    session = Session.open(known.folder)                # to continue; state comes back
    session = open_or_create("29/812,345")              # whichever of the two it is

A session is a `reader.Record` that can be added to. Everything is on the disk when a method
returns, and stays: a mark taken back is another entry. Where it could not be written, the record
is as it was before, RecordNotWrittenError says why, and the same can be tried again.

log_search compresses the ranking and keeps pictures, so call it off the window's thread; every
method may be called from any thread. One program at a time has a session open.
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import filelock

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.files import flush_folder
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.judgement import DesignId, Mark, judging
from patentviewer.program import program_sha256
from patentviewer.record import attachments, chain, reader, searches
from patentviewer.record.appender import Appender
from patentviewer.record.chain import Content, Entry, RecordDamagedError
from patentviewer.record.comparisons import KeptComparison
from patentviewer.record.lock import locked
from patentviewer.record.reader import Record
from patentviewer.record.searches import Search
from patentviewer.record.state import FORMAT, Said, Signature, State


class RecordNotWrittenError(UserError):
    """The disk did not take what was to be written; the record is as it was before."""


class Session(Record):
    """One search session, open for writing. Get one by create or open; close it at the end."""

    def __init__(self, appender: Appender, lock: filelock.BaseFileLock, state: State) -> None:
        super().__init__(appender.folder, Content(()), state)
        self._appender = appender
        self._lock = lock
        self._guard = threading.RLock()

    @classmethod
    def create(
        cls, folder: Path, name: str = "", by: str = "", state: State | None = None
    ) -> Session:
        """Begin a session in a folder of its own under folder.

        name: the application number, or whatever it is to be found by; empty for the present
        time. by: the examiner's initials, or "". state: what was proposed before there was a
        session, if anything was. Raises UserError when the name is taken, RecordNotWrittenError
        when the disk is full.
        """
        name = name.strip() or f"Search of {dt.datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
        own = folder / folder_name(name)
        with _written(folder):
            _refuse_taken(own, name)
            (own / attachments.FOLDER).mkdir(parents=True, exist_ok=True)
            flush_folder(folder)
            lock = locked(own)
        try:
            _refuse_taken(own, name)
            state = state or State()
            state.folder = own
            session = cls(Appender(own), lock, state)
            session._append("began", _beginning(name, by))
        except BaseException:
            lock.release()
            raise
        return session

    @classmethod
    def open(cls, folder: Path) -> Session:
        """Open a session to continue it; folder: the session's own.

        Raises RecordDamagedError when the record was changed, UserError when another program has it
        open, when a newer version of this one wrote it or there is none, RecordNotWrittenError when
        the disk is full. What a crash left half written is taken away and said in remarks.
        """
        if not (folder / chain.ENTRIES_FILE).exists():
            raise UserError(Message("record.none", folder=folder))
        with _written(folder):
            lock = locked(folder)
        try:
            content = chain.read(folder)
            state = State(folder, content.entries)
            _refuse_newer(state, content)
            with _written(folder):
                appender = Appender.open(folder, content)
            for entry in appender.entries[len(content.entries) :]:
                state.take(entry)
            session = cls(appender, lock, state)
            if not session._state.name:
                session._append("began", _beginning(folder.name, ""))
            session._append("opened", {"format": FORMAT, "program_sha256": program_sha256()})
        except BaseException:
            lock.release()
            raise
        return session

    def close(self) -> None:
        """Say in the record that the session was left, and let other programs open it."""
        with self._guard:
            if self._lock.is_locked:
                try:
                    self._append("closed", {})
                finally:
                    self._lock.release()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def head(self) -> str:
        """Hash of the last entry, which stands for the whole record."""
        return self._appender.head

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that was logged, first to last."""
        return self._appender.entries

    def write(self, said: Said) -> None:
        """Write what was proposed of designs. Raises RecordNotWrittenError; then it waits on."""
        self._append(said.kind, said.body, said)

    def log_search(self, answer: Answer) -> Search:
        """Log a search with its pictures, their origins, its whole ranking, its circumstances."""
        with _written(self.folder):
            body = searches.search_to_plain(self.folder, answer)
        with self._guard:
            self._append("search", body)
            return self._state.searches[-1]

    def mark(self, design: DesignId, mark: Mark | str) -> None:
        """Mark a design; Mark.NONE takes the mark off."""
        self._append("judgement", judging([design], mark=str(Mark(mark))))

    def tag(self, design: DesignId, tags: Sequence[str]) -> None:
        """Give a design these tags and no others."""
        self._append("judgement", judging([design], tags=list(dict.fromkeys(tags))))

    def note(self, design: DesignId, note: str) -> None:
        """Write a note on a design in place of the one it has."""
        self._append("judgement", judging([design], note=note))

    def see(self, *designs: DesignId) -> None:
        """Say that designs have been looked at; those already seen are not logged again."""
        unseen = [one for one in designs if not self.judgement(one).seen]
        if unseen:
            self._append("judgement", judging(unseen, seen=True))

    def keep_comparison(self, kept: KeptComparison) -> None:
        """Keep a comparison with its annotations; one with the same id takes its place."""
        with _written(self.folder):
            body = kept.to_plain(self.folder)
        self._append("comparison", body)

    def note_comparison(self, comparison_id: str, note: str) -> None:
        """Write a note on a kept comparison in place of the one it has."""
        with self._guard:
            kept = self._state.comparisons.get(comparison_id)
            if kept is not None:
                self._append("comparison", {**kept, "note": note})

    def drop_comparison(self, comparison_id: str) -> None:
        """Leave a kept comparison out of the report; the record still tells that it was there."""
        self._append("comparison_dropped", {"id": comparison_id})

    def restore_comparison(self, comparison_id: str) -> None:
        """Take a comparison into the report again that was left out, as it was."""
        with self._guard:
            dropped = self._state.dropped_comparisons.get(comparison_id)
            if dropped is not None:
                self._append("comparison", dropped)

    def rename(self, name: str) -> None:
        """Give the session another name; its folder stays where it is."""
        if not name.strip():
            raise UserError(Message("record.needs_name"))
        self._append("named", {"name": name.strip()})

    def sign(self, initials: str) -> Signature:
        """Vouch for everything up to now."""
        if not initials.strip():
            raise UserError(Message("record.needs_initials"))
        with self._guard:
            self._append("signed", {"initials": initials.strip()})
            return self._state.signatures[-1]

    def merge(self, other: Path) -> None:
        """Take over everything of another session, whose folder stays as it is.

        What was taken over before is not taken again: a merge that a full disk broke off is gone on
        with. Raises RecordDamagedError when the other record is damaged.
        """
        if other.resolve() == self.folder.resolve():
            raise UserError(Message("record.merged_with_itself"))
        problems = reader.damage_of(other)
        if problems:
            raise RecordDamagedError(Message("record.damaged", folder=other, damage=problems[0]))
        theirs = Record.read(other)
        with _written(self.folder):
            for entry in theirs.entries:
                for name in reader.attachments_of(entry.plain()):
                    content = attachments.content_of(other, name)
                    attachments.keep(self.folder, content, name.split(".", 1)[1])
        source = {"head": theirs.head, "name": theirs.name}
        with self._guard:
            for entry in theirs.entries:
                if entry.sha256 not in self._state.merged:
                    self._append("merged", {"from": source, "entry": entry.plain()})

    def _append(self, kind: str, body: Mapping[str, Any], said: Said | None = None) -> None:
        with self._guard:
            if not self._lock.is_locked:
                raise UserError(Message("record.closed", name=self.name))
            with _written(self.folder):
                entry = self._appender.append(kind, body)
            self._state.take(entry, said)


def open_or_create(name: str, by: str = "", folder: Path | None = None) -> Session:
    """The session of this name, opened to continue it; a new one where there is none.

    folder: where the records lie; None for the user's own. Raises what Session.open and
    Session.create raise.
    """
    folder = folder or paths.records_folder()
    if not name.strip():
        raise UserError(Message("record.needs_name"))
    known = reader.sessions(folder)
    found = reader.called(known, name.strip()) or reader.called(known, folder_name(name))
    if found is not None:
        return Session.open(found.folder)
    return Session.create(folder, name, by)


def free_name(folder: Path, name: str) -> str:
    """A session's name that is not taken: this one, or with a number after it."""
    free, number = name.strip(), 2
    while _is_taken(folder / folder_name(free)):
        free, number = f"{name.strip()} ({number})", number + 1
    return free


def folder_name(name: str) -> str:
    """A session's name as one folder's name on any system: "29-812,345"."""
    safe = re.sub(r"[^\w.,()+ -]", "-", name.strip()).strip(" .")[:80]
    return safe or "session"


def _beginning(name: str, by: str) -> dict[str, Any]:
    return {"name": name, "by": by, "format": FORMAT, "program_sha256": program_sha256()}


def _refuse_taken(own: Path, name: str) -> None:
    if _is_taken(own):
        raise UserError(Message("record.name_taken", name=name))


def _is_taken(own: Path) -> bool:
    return (own / chain.ENTRIES_FILE).exists() or (own / chain.HEAD_FILE).exists()


def _refuse_newer(state: State, content: Content) -> None:
    """Before anything is touched: what is not understood cannot be gone on from."""
    if not content.damage and (state.is_newer or not state.is_understood):
        raise UserError(Message("record.newer_to_continue", folder=state.folder))


@contextmanager
def _written(folder: Path) -> Iterator[None]:
    """What the system says when it cannot write, as a sentence."""
    try:
        yield
    except OSError as error:
        told = Message("record.not_written", folder=folder, why=error)
        raise RecordNotWrittenError(told) from error
