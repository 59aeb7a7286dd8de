"""What archives of every kind have in common: members, faults, limits, and parts of files."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import IO, BinaryIO, Generic, Protocol, TypeVar

from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

MEMBER_BYTES = 256 * 2**20
"""Bytes that one file inside an archive may unpack to."""

MOST_MEMBERS = 500_000
"""Files that are looked for in one archive."""

LISTED_AT_ONCE = 3
"""Listings of archives that are kept: those of one archive in another in another."""

_CHUNK = 2**20

DAMAGED_INSIDE = UnreadableError(Message("archive.member_damaged"), Message("advice.fetch_archive"))
PASSWORD = UnreadableError(Message("file.password"), Message("advice.archive_without_password"))


@dataclass(frozen=True)
class Member:
    """A file inside an archive. name: its path there, with "/". size: bytes when unpacked."""

    name: str
    size: int


@dataclass(frozen=True)
class Fault:
    """What of an archive cannot be read. name: the member's, or "" for the archive itself."""

    name: str
    reason: Message
    advice: Message


T = TypeVar("T")


class LastFew(Generic[T]):
    """What was made last, so that it need not be for each file of an archive or folder again."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._made: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, identity: Hashable, make: Callable[[], T]) -> T:
        """What was made under an identity; nothing is kept under None."""
        with self._lock:
            found = self._made.get(identity)
            if found is not None:
                self._made.move_to_end(identity)
                return found
        made = make()
        if identity is not None:
            with self._lock:
                self._made[identity] = made
                while len(self._made) > self._most:
                    self._made.popitem(last=False)
        return made


class Archive(Protocol):
    """An archive that is open for reading. faults: what of it cannot be read."""

    faults: list[Fault]

    def members(self) -> Iterator[Member]:
        """Its files, folders and links left out, each name once."""

    def open(self, name: str) -> BinaryIO:
        """One of its files as a seekable binary file. Raises UnreadableError."""


def all_damaged() -> Fault:
    """The fault of an archive of which nothing can be read."""
    return Fault("", Message("archive.damaged"), Message("advice.fetch_again"))


def damaged() -> UnreadableError:
    """The error to raise for an archive of which nothing can be read."""
    fault = all_damaged()
    return UnreadableError(fault.reason, fault.advice)


def gone() -> UnreadableError:
    """The error to raise for a member that was there when the archive was listed and is no more."""
    return UnreadableError(Message("archive.member_gone"), Message("advice.refresh"))


def fault_of(name: str, error: UnreadableError) -> Fault:
    """The fault that says of a member what an error says."""
    return Fault(name, error.reason, error.advice or Message("advice.fetch_archive"))


def cut_off() -> Fault:
    """The fault of an archive whose end is missing."""
    return Fault("", Message("archive.cut_off"), Message("advice.fetch_again"))


def broken_entries() -> Fault:
    """The fault of an archive of which some entries are damaged."""
    return Fault("", Message("archive.entries_damaged"), Message("advice.fetch_again"))


def too_many() -> Fault:
    """The fault of an archive of more than MOST_MEMBERS members."""
    return Fault("", Message("archive.too_many_files", most=MOST_MEMBERS), Message("advice.split"))


def leading_out(name: str) -> Fault:
    """The fault of a member whose path leads out of the folder that it is unpacked to."""
    return Fault(name, Message("archive.leads_out"), Message("advice.unpack_it_if_wanted"))


def leading_nowhere(name: str) -> Fault:
    """The fault of a link to what the archive does not hold, or to itself."""
    return Fault(name, Message("archive.link_to_nothing"), Message("advice.unpack_it_if_wanted"))


def named_twice(name: str) -> Fault:
    """The fault of a member that is followed by another one of its name, which alone is read."""
    return Fault(name, Message("archive.same_name"), Message("advice.own_names_in_archive"))


def no_true_size(name: str) -> Fault:
    """The fault of a member whose size or position cannot be as the archive says."""
    return Fault(name, Message("archive.untrue_entry"), Message("advice.fetch_archive"))


class Window(io.RawIOBase):
    """A part of another file, as a file."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file = file
        self._start = start
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        """True: it can be read."""
        return True

    def seekable(self) -> bool:
        """True: it can be read from any position."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position in the part."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def tell(self) -> int:
        """The position that is read next."""
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill a buffer from the present position; returns how many bytes were read."""
        wanted = min(len(buffer), max(0, self._size - self._at))
        self._file.seek(self._start + self._at)
        data = self._file.read(wanted)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def check_size(size: int) -> None:
    """Raise UnreadableError for a member that would unpack to more than it may."""
    if size > MEMBER_BYTES:
        raise UnreadableError(
            Message("archive.member_too_large", megabytes=size / 2**20, most=MEMBER_BYTES >> 20),
            Message("advice.unpack_archive_if_genuine"),
        )


def read_at_most(file: IO[bytes], limit: int) -> bytes:
    """Everything in a file, which may claim what it likes about its size.

    Raises UnreadableError when it holds more than limit bytes.
    """
    chunks = []
    left = limit
    while chunk := file.read(min(_CHUNK, left + 1)):
        left -= len(chunk)
        if left < 0:
            check_size(limit + 1)
            raise UnreadableError(
                Message("file.too_large", most=limit / 2**20), Message("advice.split_or_leave_out")
            )
        chunks.append(chunk)
    return b"".join(chunks)
