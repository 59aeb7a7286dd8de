"""What a record's file holds: entries that only grow, each chained to the one before by SHA-256.

One entry is one line of canonical JSON: keys in order, no needless blanks, UTF-8. Its ``sha256`` is
that of the same line without it, and the line holds the ``sha256`` of the line before. A changed
byte anywhere breaks the chain at that place or makes a line other than canonical.

Beside the entries lies the head: how many there are, and the hash of the last. It shows when
entries were cut off at the end, and tells a line that a crash left half written (not in the head
yet: taken away when the record is next opened to write) from one that was damaged later.

The chain shows changes; it cannot prove that nobody wrote a whole new chain. For that, the hash of
the last entry is printed on the report, which is signed and filed elsewhere.

Here records are only read, without a lock and without writing anything: another program may be
appending meanwhile. ``appender`` writes.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from patentviewer.errors import UserError
from patentviewer.files import read_plain_file
from patentviewer.messages import Message

ENTRIES_FILE = "record.jsonl"
HEAD_FILE = "head.json"
GENESIS = "0" * 64
"""Stands for the hash before the first entry."""

MOST_BYTES = 256 * 2**20
"""A record is never longer; some hundred thousand entries fit."""

_MOST_HEAD_BYTES = 4096
_FIRST_YEAR, _LAST_YEAR = 1970, 9998
"""A clock that is wrong still shows a year between these; others overflow in a time zone."""

_BEGINNING = b'{"body":'
_BEGINNINGS = 20
"""So an entry begins, and an entry inside one that was merged: not many of them in one."""

_READINGS = 10
_BETWEEN_READINGS_S = 0.02
"""What another program is appending just now can look damaged: it is read again."""


class RecordDamagedError(UserError):
    """A record is not what was written: some of it was changed, lost or replaced."""


class RecordChangedError(RecordDamagedError):
    """Another program changed a record while it was open to write."""


@dataclass(frozen=True)
class Entry:
    """One line of a record.

    number: from 1. time: when it was written, UTC. body: what happened, plain JSON.
    """

    number: int
    time: dt.datetime
    kind: str
    body: Mapping[str, Any]
    previous: str
    sha256: str

    def plain(self) -> dict[str, Any]:
        """The whole entry as plain JSON, as a report and a merged record hold it."""
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

    entries: those that are sound, from the first on. damage: what is wrong.
    torn: bytes of a last line that a crash left half written. halves: such bytes that stand before
    an entry, with its number: version 0.1 went on behind them when a full disk had room again.
    length: bytes of the sound lines, halves included.
    """

    entries: tuple[Entry, ...]
    damage: tuple[Message, ...] = ()
    torn: bytes = b""
    halves: tuple[tuple[int, bytes], ...] = ()
    length: int = 0

    @property
    def head(self) -> str:
        """Hash of the last sound entry."""
        return self.entries[-1].sha256 if self.entries else GENESIS


def canonical(value: Any) -> bytes:
    """JSON in the one form that is hashed. Raises ValueError for infinite and undefined numbers."""
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    # A file's name may hold bytes that are no UTF-8; they must survive too.
    return text.encode("utf-8", "surrogatepass")


def head_bytes(entries: int, sha256: str) -> bytes:
    """The content of the head file: for how many entries it stands, and the last one's hash."""
    return canonical({"entries": entries, "sha256": sha256})


def line_of(entry: Entry) -> bytes:
    """An entry as it stands in the file, without the end of its line."""
    return canonical(entry.plain())


def made(number: int, kind: str, body: Mapping[str, Any], previous: str) -> Entry:
    """An entry of the present time, as a reader will see it.

    Raises ValueError when its body is not plain JSON that comes back as it was.
    """
    plain: dict[str, Any] = {
        "number": number,
        "time": dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"),
        "kind": kind,
        "body": body,
        "previous": previous,
    }
    sha256 = hashlib.sha256(canonical(plain)).hexdigest()
    entry = entry_of(canonical({**plain, "sha256": sha256}), number, previous)
    if entry is None:
        raise ValueError(f"An entry of kind {kind} does not survive being written.")
    return entry


def entry_of(line: bytes, number: int, previous: str) -> Entry | None:
    """The entry that a line holds; None where the line is not exactly as it was written."""
    try:
        plain = json.loads(line)
        claimed = plain.pop("sha256")
        moment = dt.datetime.fromisoformat(plain["time"])
        sound = (
            hashlib.sha256(canonical(plain)).hexdigest() == claimed
            and canonical({**plain, "sha256": claimed}) == line
            and plain["number"] == number
            and plain["previous"] == previous
            and isinstance(plain["kind"], str)
            and isinstance(plain["body"], dict)
            and moment.isoformat(timespec="milliseconds") == plain["time"]
            and moment.utcoffset() == dt.timedelta(0)
            and _FIRST_YEAR <= moment.year <= _LAST_YEAR
        )
        if not sound:
            return None
        return Entry(number, moment, plain["kind"], plain["body"], previous, claimed)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def read(folder: Path) -> Content:
    """Read and check a chain; nothing is changed. Raises UserError when there is none."""
    for _ in range(_READINGS):
        # The head first: what is appended in between makes it older than the entries, never newer.
        head = _head(folder)
        content = _read_once(folder, head)
        if not (content.damage or content.torn) or _same(_head(folder), head):
            break
        time.sleep(_BETWEEN_READINGS_S)
    return content


def _same(one: bytes | OSError, other: bytes | OSError) -> bool:
    return one == other or type(one) is type(other) is not bytes


def _read_once(folder: Path, head: bytes | OSError) -> Content:
    try:
        content = read_plain_file(folder / ENTRIES_FILE, MOST_BYTES)
    except FileNotFoundError as error:
        raise UserError(Message("record.none", folder=folder)) from error
    except OSError as error:
        return Content((), (Message("record.entries_not_readable", why=error),))
    entries: list[Entry] = []
    halves: list[tuple[int, bytes]] = []
    length = 0
    while (end := content.find(b"\n", length)) >= 0:
        number, previous = len(entries) + 1, entries[-1].sha256 if entries else GENESIS
        line = content[length:end]
        entry = entry_of(line, number, previous)
        if entry is None:
            half, entry = _behind_half(line, number, previous)
            halves.append((number, half))
        if entry is None:
            said = Message("record.entry_changed", number=number)
            return Content(tuple(entries), (said,), length=length)
        entries.append(entry)
        length = end + 1
    damage = _damage_by_head(entries, head)
    wrong = (damage,) if damage else ()
    return Content(tuple(entries), wrong, content[length:], tuple(halves), length)


def _behind_half(line: bytes, number: int, previous: str) -> tuple[bytes, Entry | None]:
    """An entry that stands whole behind the half of one, and that half."""
    begin = 0
    for _ in range(_BEGINNINGS):
        begin = line.find(_BEGINNING, begin + 1)
        if begin < 0:
            break
        entry = entry_of(line[begin:], number, previous)
        if entry is not None:
            return line[:begin], entry
    return line, None


def _head(folder: Path) -> bytes | OSError:
    try:
        return read_plain_file(folder / HEAD_FILE, _MOST_HEAD_BYTES)
    except OSError as error:
        return error


def _damage_by_head(entries: list[Entry], head: bytes | OSError) -> Message | None:
    """Compare with the head: it may be one entry behind (a crash between the two), never ahead."""
    if isinstance(head, FileNotFoundError) and len(entries) <= 1:
        return None
    try:
        if isinstance(head, OSError):
            raise head
        plain = json.loads(head)
        count, sha256 = plain["entries"], plain["sha256"]
        is_as_written = head_bytes(count, sha256) == head
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Message("record.head_not_readable")
    if not is_as_written or not isinstance(count, int) or count < 1:
        return Message("record.head_changed")
    if count > len(entries):
        return Message("record.incomplete", count=count - len(entries))
    if entries[count - 1].sha256 != sha256 or len(entries) > count + 1:
        return Message("record.head_does_not_fit")
    return None
