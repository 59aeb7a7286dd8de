"""A file of entries that can only grow, each chained to the one before it by SHA-256.

One entry is one line of canonical JSON: keys in order, no needless blanks, UTF-8. Its ``sha256`` is
that of the same line without it, and the line holds the ``sha256`` of the line before. A changed
byte anywhere breaks the chain at that place or makes a line other than canonical.

Beside the entries lies the head: how many there are, and the hash of the last. It shows when
entries were cut off at the end, and tells a line that a crash left half written (not in the head
yet: taken away when the record is next opened) from one that was damaged later.

The chain shows changes; it cannot prove that nobody wrote a whole new chain. For that, the hash of
the last entry is printed on the report, which is signed and filed elsewhere.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from patentviewer.errors import UserError
from patentviewer.files import flush_folder, write_atomically

ENTRIES_FILE = "record.jsonl"
HEAD_FILE = "head.json"
GENESIS = "0" * 64
"""Stands for the hash before the first entry."""


class RecordDamagedError(UserError):
    """A record is not what was written: some of it was changed, lost or replaced."""


@dataclass(frozen=True)
class Entry:
    """One line. number: from 1. time: when it was written, UTC. body: what happened, plain JSON."""

    number: int
    time: dt.datetime
    kind: str
    body: Mapping[str, Any]
    previous: str
    sha256: str

    def plain(self) -> dict[str, Any]:
        """All of it as plain JSON, as a report and a merged record hold it."""
        return {
            "number": self.number,
            "time": self.time.isoformat(timespec="milliseconds"),
            "kind": self.kind,
            "body": self.body,
            "previous": self.previous,
            "sha256": self.sha256,
        }


@dataclass(frozen=True)
class Content:
    """What a chain's file holds.

    entries: those that are sound, from the first on. damage: what is wrong, a sentence each.
    torn: bytes of a last line that a crash left half written.
    """

    entries: tuple[Entry, ...]
    damage: tuple[str, ...] = ()
    torn: bytes = b""


def canonical(value: Any) -> bytes:
    """JSON in the one form that is hashed. Raises ValueError for infinite and undefined numbers."""
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    # A file's name may hold bytes that are no UTF-8; they must survive too.
    return text.encode("utf-8", "surrogatepass")


def read(folder: Path) -> Content:
    """Read and check a chain; nothing is changed. Raises UserError when there is none."""
    try:
        content = (folder / ENTRIES_FILE).read_bytes()
    except FileNotFoundError as error:
        raise UserError(f"{folder} holds no search record.") from error
    lines = content.split(b"\n")
    rest = lines.pop()
    entries: list[Entry] = []
    for number, line in enumerate(lines, 1):
        previous = entries[-1].sha256 if entries else GENESIS
        entry = _entry(line, number, previous)
        if entry is None:
            return Content(tuple(entries), (f"Entry {number} was changed or lost.",))
        entries.append(entry)
    return _checked_with_head(folder, tuple(entries), rest)


def _entry(line: bytes, number: int, previous: str) -> Entry | None:
    """The entry of a line; None when it is not exactly what was written there."""
    try:
        plain = json.loads(line)
        claimed = plain.pop("sha256")
        sound = (
            hashlib.sha256(canonical(plain)).hexdigest() == claimed
            and canonical({**plain, "sha256": claimed}) == line
            and plain["number"] == number
            and plain["previous"] == previous
        )
        if not sound:
            return None
        time = dt.datetime.fromisoformat(plain["time"])
        return Entry(number, time, plain["kind"], plain["body"], previous, claimed)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _checked_with_head(folder: Path, entries: tuple[Entry, ...], rest: bytes) -> Content:
    """Compare with the head: it may be one entry behind (a crash between the two), never ahead."""
    try:
        plain = (folder / HEAD_FILE).read_bytes()
        head = json.loads(plain)
        count, sha256 = head["entries"], head["sha256"]
        is_as_written = canonical({"entries": count, "sha256": sha256}) == plain
    except (OSError, ValueError, KeyError, TypeError):
        if len(entries) <= 1 and not (folder / HEAD_FILE).exists():
            return Content(entries, torn=rest)
        return Content(entries, ("The record's head cannot be read.",), rest)
    if not is_as_written or not isinstance(count, int) or count < 1:
        return Content(entries, ("The record's head was changed.",), rest)
    if count > len(entries):
        lost = "its last entry was" if count == len(entries) + 1 else "its last entries were"
        return Content(entries, (f"The record is incomplete: {lost} cut off or changed.",), rest)
    if entries[count - 1].sha256 != sha256 or len(entries) > count + 1:
        return Content(entries, ("Entries and head of the record do not fit each other.",), rest)
    return Content(entries, torn=rest)


class Chain:
    """A chain that is open for writing. Only one program may hold it."""

    def __init__(self, folder: Path, entries: tuple[Entry, ...] = ()) -> None:
        self.folder = folder
        self._entries = list(entries)

    @classmethod
    def open(cls, folder: Path) -> tuple[Chain, bytes]:
        """Open a chain to continue it; also what a crash left of a half-written entry, or b"".

        That is taken off the file; no earlier entry is touched. Raises RecordDamagedError.
        """
        content = read(folder)
        if content.damage:
            raise RecordDamagedError(f"The record in {folder} is damaged. {content.damage[0]}")
        if content.torn:
            path = folder / ENTRIES_FILE
            with path.open("r+b") as file:
                file.truncate(path.stat().st_size - len(content.torn))
                file.flush()
                os.fsync(file.fileno())
        chain = cls(folder, content.entries)
        if content.entries:
            chain._write_head()
        return chain, content.torn

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, first to last."""
        return tuple(self._entries)

    @property
    def head(self) -> str:
        """Hash of the last entry: it stands for the whole record."""
        return self._entries[-1].sha256 if self._entries else GENESIS

    def append(self, kind: str, body: Mapping[str, Any]) -> Entry:
        """Add an entry; when this returns it is on the disk.

        Raises OSError (disk full); the record is then as it was before.
        """
        number = len(self._entries) + 1
        time = dt.datetime.now(dt.UTC)
        plain: dict[str, Any] = {
            "number": number,
            "time": time.isoformat(timespec="milliseconds"),
            "kind": kind,
            "body": body,
            "previous": self.head,
        }
        sha256 = hashlib.sha256(canonical(plain)).hexdigest()
        line = canonical({**plain, "sha256": sha256}) + b"\n"
        # What a reader would see is kept, so that memory and file cannot differ.
        entry = _entry(line[:-1], number, self.head)
        if entry is None:
            raise ValueError(f"An entry of kind {kind} does not survive being written.")
        self._write(line, entry)
        return entry

    def _write(self, line: bytes, entry: Entry) -> None:
        path = self.folder / ENTRIES_FILE
        is_new = not path.exists()
        with path.open("ab") as file:
            before = file.tell()
            try:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
                self._entries.append(entry)
                self._write_head()
            except OSError:
                file.truncate(before)
                if self._entries and self._entries[-1] is entry:
                    self._entries.pop()
                raise
        if is_new:
            flush_folder(self.folder)

    def _write_head(self) -> None:
        head = canonical({"entries": len(self._entries), "sha256": self.head})
        write_atomically(self.folder / HEAD_FILE, head)
