"""A search session: what was searched for an application, and what was thought of what came back.

    session = Session.create(paths.records_folder(), "29/812,345", by="AB")
    search = session.log_search(query, ranking, Circumstances.of(library.model(), collections))
    session.mark("US D894468 S", Mark.RELEVANT)         # also .tag, .note, .see
    session.judgement("US D894468 S")                   # Judgement(mark, tags, note, seen)
    session.keep_comparison(KeptComparison(...))        # again with the same id replaces it
    session.note_comparison(id, "Same handle.")         # also .drop_comparison, .restore_comparison
    session.sign("AB"); session.close()

    for known in sessions(paths.records_folder()): ...  # name, folder, times, searches, damage
    session = Session.open(known.folder)                # to continue; state comes back
    session.searches[0].query(), session.searches[0].ranking()

Everything is on the disk when a method returns, and stays: a mark taken back is another entry.
log_search compresses the ranking and keeps pictures, so call it off the window's thread; every
method may be called from any thread. One program at a time has a session open.
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from patentviewer.errors import UserError
from patentviewer.model.ranking import Query, Ranking
from patentviewer.record import attachments, chain, searches
from patentviewer.record.chain import Chain, Entry, RecordDamagedError
from patentviewer.record.circumstances import Circumstances, program_sha256
from patentviewer.record.comparisons import DrawingName, KeptComparison
from patentviewer.record.searches import Search
from patentviewer.record.state import Judgement, Mark, Signature, State

LOCK_FILE = "lock"


@dataclass(frozen=True)
class SessionInfo:
    """A session on the disk, without opening it.

    damage: what is wrong with its record, a sentence each. is_open: a program has it open now.
    """

    name: str
    folder: Path
    began: dt.datetime | None
    changed: dt.datetime | None
    searches: int
    signed_by: str
    is_closed: bool
    is_open: bool
    damage: tuple[str, ...]


class Session:
    """One search session, open for writing. Get one by create or open; close it at the end."""

    def __init__(self, record: Chain, lock: filelock.BaseFileLock) -> None:
        self._chain = record
        self._lock = lock
        self._guard = threading.RLock()
        self._state = State(record.folder)
        for entry in record.entries:
            self._state.take(entry)

    @classmethod
    def create(cls, folder: Path, name: str = "", by: str = "") -> Session:
        """Begin a session in a folder of its own under folder.

        name: the application number, or whatever it is to be found by; empty for the present
        time. by: the examiner's initials, or "". Raises UserError when the name is taken.
        """
        name = name.strip() or f"Search of {dt.datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
        own = folder / folder_name(name)
        if (own / chain.ENTRIES_FILE).exists():
            raise UserError(f"There is a search session named {name} already. Open that one.")
        (own / attachments.FOLDER).mkdir(parents=True, exist_ok=True)
        session = cls(Chain(own), _locked(own))
        session._append("began", {"name": name, "by": by, "program_sha256": program_sha256()})
        return session

    @classmethod
    def open(cls, folder: Path) -> Session:
        """Open a session to continue it; folder: the session's own.

        Raises RecordDamagedError when the record was changed, UserError when another program has it
        open or there is none. What a crash left half written is taken away and said in remarks.
        """
        if not (folder / chain.ENTRIES_FILE).exists():
            raise UserError(f"{folder} holds no search record.")
        lock = _locked(folder)
        try:
            record, torn = Chain.open(folder)
            session = cls(record, lock)
        except BaseException:
            lock.release()
            raise
        if torn:
            session._append(
                "recovered", {"bytes": len(torn), "lost": torn.decode("utf-8", "replace")}
            )
        elif not session._state.name:
            session._append("began", {"name": folder.name, "by": "", "program_sha256": ""})
        session._append("opened", {"program_sha256": program_sha256()})
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
    def folder(self) -> Path:
        """Where the record lies."""
        return self._chain.folder

    @property
    def name(self) -> str:
        """The application number, or whatever it was named."""
        return self._state.name

    @property
    def by(self) -> str:
        """The examiner's initials, or ""."""
        return self._state.by

    @property
    def head(self) -> str:
        """Hash of the last entry, which stands for the whole record."""
        return self._chain.head

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that was logged, first to last."""
        return self._chain.entries

    @property
    def searches(self) -> tuple[Search, ...]:
        """The searches, first to last."""
        return tuple(self._state.searches)

    @property
    def judgements(self) -> Mapping[str, Judgement]:
        """What was said of designs, by design."""
        return dict(self._state.judgements)

    @property
    def comparisons(self) -> tuple[KeptComparison, ...]:
        """The comparisons that were kept, first to last, read from the disk.

        Raises RecordDamagedError when one of their pictures was changed.
        """
        kept = tuple(self._state.comparisons.values())
        return tuple(KeptComparison.from_plain(self.folder, body) for body in kept)

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Who vouched for the record and when."""
        return tuple(self._state.signatures)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What somebody who reads the record must know about it, a sentence each."""
        return tuple(self._state.remarks)

    def judgement(self, design: str) -> Judgement:
        """What was said of one design."""
        return self._state.judgements.get(design, Judgement())

    def log_search(self, query: Query, ranking: Ranking, circumstances: Circumstances) -> Search:
        """Log a search with its pictures, their origins, its whole ranking, its circumstances."""
        body = searches.search_to_plain(self.folder, query, ranking, circumstances)
        with self._guard:
            self._append("search", body)
            return self._state.searches[-1]

    def mark(self, design: str, mark: Mark | str) -> None:
        """Mark a design; Mark.NONE takes the mark off."""
        self._judge([design], mark=str(Mark(mark)))

    def tag(self, design: str, tags: Sequence[str]) -> None:
        """Give a design these tags and no others."""
        self._judge([design], tags=list(dict.fromkeys(tags)))

    def note(self, design: str, note: str) -> None:
        """Write a note on a design in place of the one it has."""
        self._judge([design], note=note)

    def see(self, *designs: str) -> None:
        """Say that designs have been looked at; those already seen are not logged again."""
        self._judge([one for one in designs if not self.judgement(one).seen], seen=True)

    def keep_comparison(self, kept: KeptComparison) -> None:
        """Keep a comparison with its annotations; one with the same id takes its place."""
        self._append("comparison", kept.to_plain(self.folder))

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

    def kept_of(self, left: DrawingName, right: DrawingName) -> tuple[str, str]:
        """Id and note of the comparison kept last of two drawings; ("", "") where there is none."""
        # Without the lock, which another thread holds while it writes to the disk.
        for body in reversed(list(self._state.comparisons.values())):
            names = [(body[side]["design"], body[side]["caption"]) for side in ("left", "right")]
            if names == [left, right]:
                return body["id"], body["note"]
        return "", ""

    def rename(self, name: str) -> None:
        """Give the session another name; its folder stays where it is."""
        if not name.strip():
            raise UserError("A search session needs a name.")
        self._append("named", {"name": name.strip()})

    def sign(self, initials: str) -> Signature:
        """Vouch for everything up to now."""
        if not initials.strip():
            raise UserError("Sign with your initials.")
        with self._guard:
            self._append("signed", {"initials": initials.strip()})
            return self._state.signatures[-1]

    def merge(self, other: Path) -> None:
        """Take over everything of another session, whose folder stays as it is.

        Raises RecordDamagedError when the other record is damaged.
        """
        if other.resolve() == self.folder.resolve():
            raise UserError("A search session cannot be merged with itself.")
        problems = verify(other)
        if problems:
            raise RecordDamagedError(f"The record in {other} is damaged. {problems[0]}")
        for path in sorted((other / attachments.FOLDER).glob("*.*")):
            attachments.keep(self.folder, path.read_bytes(), path.name.split(".", 1)[1])
        entries = chain.read(other).entries
        source = {"head": entries[-1].sha256, "name": _state_of(other, entries).name}
        for entry in entries:
            self._append("merged", {"from": source, "entry": entry.plain()})

    def _judge(self, designs: list[str], **said: Any) -> None:
        if designs:
            self._append("judgement", {"designs": designs, **said})

    def _append(self, kind: str, body: Mapping[str, Any]) -> Entry:
        with self._guard:
            if not self._lock.is_locked:
                raise UserError(f"The search session {self.name} is closed. Open it again.")
            entry = self._chain.append(kind, body)
            self._state.take(entry)
            return entry


def sessions(folder: Path) -> tuple[SessionInfo, ...]:
    """The sessions kept under a folder, the one changed last first; damaged ones too."""
    if not folder.is_dir():
        return ()
    found = [
        _info(own)
        for own in folder.iterdir()
        if own.is_dir() and (own / chain.ENTRIES_FILE).exists()
    ]
    oldest = dt.datetime.min.replace(tzinfo=dt.UTC)
    return tuple(sorted(found, key=lambda info: info.changed or oldest, reverse=True))


def kept_comparisons(folder: Path) -> tuple[KeptComparison, ...]:
    """The comparisons kept in a session, first to last, read without opening it to write.

    Raises RecordDamagedError when one of their pictures was changed.
    """
    state = _state_of(folder, chain.read(folder).entries)
    return tuple(KeptComparison.from_plain(folder, body) for body in state.comparisons.values())


def verify(folder: Path) -> tuple[str, ...]:
    """Check every byte of a session's record and attachments: what is wrong, a sentence each."""
    content = chain.read(folder)
    problems = list(content.damage)
    for name in sorted(_attachments_in([entry.body for entry in content.entries])):
        try:
            attachments.content_of(folder, name)
        except RecordDamagedError as error:
            problems.append(str(error))
    return tuple(problems)


def folder_name(name: str) -> str:
    """A session's name as one folder's name on any system: "29-812,345"."""
    safe = re.sub(r"[^\w.,()+ -]", "-", name).strip(" .")[:80]
    return safe or "session"


def _info(folder: Path) -> SessionInfo:
    content = chain.read(folder)
    state = _state_of(folder, content.entries)
    return SessionInfo(
        name=state.name or folder.name,
        folder=folder,
        began=content.entries[0].time if content.entries else None,
        changed=content.entries[-1].time if content.entries else None,
        searches=len(state.searches),
        signed_by=state.signatures[-1].initials if state.signatures else "",
        is_closed=state.is_closed,
        is_open=_is_open(folder),
        damage=content.damage,
    )


def _state_of(folder: Path, entries: Sequence[Entry]) -> State:
    state = State(folder)
    for entry in entries:
        state.take(entry)
    return state


def _attachments_in(value: Any) -> set[str]:
    """Names of attachments anywhere in plain values: they alone look like a hash with an ending."""
    if isinstance(value, str):
        return {value} if re.fullmatch(r"[0-9a-f]{64}\.(png|json\.gz|svg)", value) else set()
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return set().union(*(_attachments_in(part) for part in value))
    return set()


def _locked(folder: Path) -> filelock.BaseFileLock:
    lock = filelock.FileLock(folder / LOCK_FILE, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UserError(f"The search session in {folder} is open in another window.") from error
    return lock


def _is_open(folder: Path) -> bool:
    lock = filelock.FileLock(folder / LOCK_FILE, timeout=0, thread_local=False)
    try:
        with lock:
            return False
    except (filelock.Timeout, OSError):
        return True
