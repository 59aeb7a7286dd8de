"""Records as they lie there: listed, checked, read. Nothing here writes, locks or repairs.

    for known in sessions(paths.records_folder()): ...  # name, folder, times, searches, damage
    record = Record.read(known.folder)
    record.searches[0].query(), record.searches[0].ranking(), record.judgements, record.head
    verify(known.folder)                                # what is wrong with it, as messages

A record that is damaged or that a newer version of the program wrote is listed and read as far as
it is sound. ``writer`` continues a record.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.comparison import DrawingName
from patentviewer.model.judgement import DesignId, Judgement
from patentviewer.model.session import SessionInfo
from patentviewer.record import attachments, chain, comparisons, searches
from patentviewer.record.chain import Entry, RecordDamagedError
from patentviewer.record.comparisons import KeptComparison, LostComparison
from patentviewer.record.lock import is_locked
from patentviewer.record.searches import Search
from patentviewer.record.state import Signature, State

logger = logging.getLogger(__name__)


class Record:
    """A session's record as it was when it was read."""

    def __init__(self, folder: Path, content: chain.Content, state: State) -> None:
        self.folder = folder
        self._content = content
        self._state = state

    @classmethod
    def read(cls, folder: Path) -> Record:
        """Read a record as far as it is sound. Raises UserError when there is none."""
        content = chain.read(folder)
        return cls(folder, content, State(folder, content.entries))

    @property
    def state(self) -> State:
        """What all entries together say: searches, judgements, comparisons, signatures."""
        return self._state

    @property
    def damage(self) -> tuple[Message, ...]:
        """What is wrong with its entries; `verify` looks at attachments too."""
        return self._content.damage

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that was logged, first to last."""
        return self._content.entries

    @property
    def head(self) -> str:
        """Hash of the last entry, which stands for the whole record; "" without entries."""
        return self._content.head

    @property
    def name(self) -> str:
        """The application number, or whatever it was named."""
        return self._state.name or self.folder.name

    @property
    def by(self) -> str:
        """The examiner's initials, or ""."""
        return self._state.by

    @property
    def searches(self) -> tuple[Search, ...]:
        """The searches, first to last."""
        return tuple(self._state.searches)

    def looked_at(self, search: Search) -> tuple[DesignId, ...]:
        """The designs first looked at after a search and before the next one, in their order."""
        return self._state.looked_at(search.id)

    def by_of(self, search: Search) -> str:
        """The initials of who made a search, in this session or in one that was merged into it."""
        return self._state.by_of(search.id)

    def marked_after(self, design: DesignId) -> str:
        """Id of the search after which a design was marked last; "" where none was before that."""
        return self._state.marked_after(design)

    @property
    def judgements(self) -> Mapping[DesignId, Judgement]:
        """What was said of designs, by design."""
        return self._state.judgements

    def judgement(self, design: DesignId) -> Judgement:
        """What was said of one design."""
        return self._state.judgement(design)

    @property
    def comparisons(self) -> tuple[KeptComparison, ...]:
        """The comparisons that were kept, first to last, read from the disk.

        Raises RecordDamagedError when one of their pictures was changed.
        """
        kept = []
        for one in self.comparisons_as_kept():
            if isinstance(one, LostComparison):
                raise RecordDamagedError(one.why)
            kept.append(one)
        return tuple(kept)

    def comparisons_as_kept(self) -> Iterator[KeptComparison | LostComparison]:
        """The comparisons that were kept, first to last; of damaged ones what is left of them."""
        for body in tuple(self._state.comparisons.values()):
            try:
                yield KeptComparison.from_plain(self.folder, body)
            except RecordDamagedError as error:
                left, right = str(body["left"]["design"]), str(body["right"]["design"])
                yield LostComparison(left, right, error.message)

    def kept_of(self, left: DrawingName, right: DrawingName) -> tuple[str, str]:
        """Id and note of the comparison kept last of two drawings; ("", "") where there is none."""
        # Without a lock, which another thread may hold while it writes to the disk.
        for body in reversed(list(self._state.comparisons.values())):
            if left.is_of(body["left"]) and right.is_of(body["right"]):
                return body["id"], body["note"]
        return "", ""

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Who vouched for the record and when."""
        return tuple(self._state.signatures)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What somebody who reads the record must know about it."""
        return (
            *self._state.remarks,
            *self._state.not_told_apart,
            *_halves_in_words(self._content),
            *_strangers_in_words(self.folder),
        )


def sessions(folder: Path) -> tuple[SessionInfo, ...]:
    """The sessions kept under a folder, the one changed last first; damaged ones too."""
    if not folder.is_dir():
        return ()
    found = [_info(own) for own in folder.iterdir() if _is_record(own)]
    oldest = dt.datetime.min.replace(tzinfo=dt.UTC)
    return tuple(sorted(found, key=lambda info: info.changed or oldest, reverse=True))


def called(known: Sequence[SessionInfo], name: str) -> SessionInfo | None:
    """Which of some sessions is meant by its name, or by its folder or that folder's name.

    Raises UserError where several may be.
    """
    found = [info for info in known if str(info.folder) == name]
    found = found or [info for info in known if info.name == name]
    found = found or [info for info in known if info.folder.name == name]
    if len(found) > 1:
        folders = [info.folder for info in found]
        raise UserError(Message("record.several", name=name, folders=folders))
    return found[0] if found else None


def verify(folder: Path) -> tuple[Message, ...]:
    """Check every byte of a session's record and attachments: what is wrong.

    A clock that was set back, an entry half written, and files among the attachments that are none
    are said too. Raises UserError when there is no record.
    """
    content = chain.read(folder)
    return (
        *_damage_of(folder, content),
        *State(folder, content.entries).findings,
        *_halves_in_words(content),
        *_strangers_in_words(folder),
    )


def damage_of(folder: Path) -> tuple[Message, ...]:
    """What is not as it was written in a record and its attachments, as messages."""
    return _damage_of(folder, chain.read(folder))


def _damage_of(folder: Path, content: chain.Content) -> tuple[Message, ...]:
    found = [*content.damage]
    names = {name: None for entry in content.entries for name in attachments_of(entry.plain())}
    for name in names:
        try:
            attachments.check(folder, name)
        except RecordDamagedError as error:
            found.append(error.message)
    return tuple(found)


def attachments_of(entry: Mapping[str, Any]) -> Iterator[str]:
    """Names of the attachments of an entry, given as plain JSON; of a merged one too."""
    body = entry.get("body")
    if not isinstance(body, Mapping):
        return
    if entry.get("kind") == "search":
        yield from searches.attachments_in(body)
    elif entry.get("kind") == "comparison":
        yield from comparisons.attachments_in(body)
    elif entry.get("kind") == "merged" and isinstance(inner := body.get("entry"), Mapping):
        while inner.get("kind") == "merged" and isinstance(inner.get("body"), Mapping):
            deeper = inner["body"].get("entry")
            if not isinstance(deeper, Mapping):
                return
            inner = deeper
        yield from attachments_of(inner)


def _is_record(own: Path) -> bool:
    """Whether a folder holds a record, or what is left of one."""
    try:
        if not own.is_dir():
            return False
        names = {path.name for path in own.iterdir()}
    except OSError:
        # A folder that may not be looked into is listed, with the reason.
        return True
    return not names.isdisjoint({chain.ENTRIES_FILE, chain.HEAD_FILE})


def _info(folder: Path) -> SessionInfo:
    """What is known of one session; whatever is wrong with it hides no other."""
    try:
        record = Record.read(folder)
    except UserError as error:
        return SessionInfo(folder.name, folder, damage=(error.message,))
    except Exception as error:
        logger.exception("unexpected error with the record in %s", folder)
        said = Message("record.entries_failed", kind=type(error).__name__, why=error)
        return SessionInfo(folder.name, folder, damage=(said,))
    state, entries = record.state, record.entries
    newer = () if state.is_understood and not state.is_newer else tuple(state.findings)
    return SessionInfo(
        name=record.name,
        folder=folder,
        began=entries[0].time if entries else None,
        changed=entries[-1].time if entries else None,
        by=record.by,
        entries=len(entries),
        searches=len(record.searches),
        signed_by=record.signatures[-1].initials if record.signatures else "",
        is_closed=state.is_closed,
        is_open=is_locked(folder),
        damage=(*record.damage, *newer),
        head=record.head if entries else "",
    )


def _halves_in_words(content: chain.Content) -> tuple[Message, ...]:
    said = [
        Message("record.half_entry", number=number, bytes=len(half))
        for number, half in content.halves
    ]
    if content.torn:
        said.append(Message("record.half_entry_at_end", bytes=len(content.torn)))
    return tuple(said)


def _strangers_in_words(folder: Path) -> tuple[Message, ...]:
    return tuple(
        Message("record.stray_attachment", name=name) for name in attachments.strangers(folder)
    )
