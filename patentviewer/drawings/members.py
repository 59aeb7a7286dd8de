"""What archives of every kind have in common: members, faults, limits, and parts of files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, BinaryIO, Protocol

from patentviewer.drawings.unreadable import UnreadableError

MEMBER_BYTES = 256 * 2**20
"""Bytes that one file inside an archive may unpack to."""

MOST_MEMBERS = 500_000
"""Files that are looked for in one archive."""

_CHUNK = 2**20

DAMAGED_INSIDE = UnreadableError(
    "It is damaged inside its archive.", "Fetch or copy the archive again."
)
PASSWORD = UnreadableError("It is protected by a password.", "Save the archive without a password.")


@dataclass(frozen=True)
class Member:
    """A file inside an archive. name: its path there, with "/". size: bytes when unpacked."""

    name: str
    size: int


@dataclass(frozen=True)
class Fault:
    """What of an archive cannot be read. name: the member's, or "" for the archive itself."""

    name: str
    reason: str
    advice: str


class Archive(Protocol):
    """An archive that is open for reading. faults: what of it cannot be read."""

    faults: list[Fault]

    def members(self) -> Iterator[Member]:
        """Its files, folders and links left out, each name once."""

    def open(self, name: str) -> BinaryIO:
        """One of its files as a seekable binary file. Raises UnreadableError."""


def damaged() -> UnreadableError:
    """An archive of which nothing can be read."""
    return UnreadableError("The archive is damaged or incomplete.", "Fetch or copy it again.")


def gone() -> UnreadableError:
    """A member that was there when the archive was listed."""
    return UnreadableError("The archive no longer holds it.", "Refresh again.")


def cut_off() -> Fault:
    """An archive whose end is missing."""
    return Fault(
        "",
        "The archive is incomplete: its end is missing. What could be found in it is used.",
        "Fetch or copy it again.",
    )


def broken_entries() -> Fault:
    """An archive that is damaged in places."""
    return Fault(
        "",
        "The archive is damaged: some of its entries cannot be read. The others are used.",
        "Fetch or copy it again.",
    )


def too_many() -> Fault:
    """An archive of more members than are looked for."""
    return Fault(
        "",
        f"The archive holds more than {MOST_MEMBERS:,} files; the others are left out.",
        "Split it.",
    )


def leading_out(name: str) -> Fault:
    """A member whose path is made to lead out of the folder that it is unpacked to."""
    return Fault(
        name,
        "Its path leads out of its archive, so it is left out.",
        "If it is wanted, unpack it into a folder.",
    )


def named_twice(name: str) -> Fault:
    """A member before the last one of its name."""
    return Fault(
        name,
        "The archive holds several files of this name; only the last one is used.",
        "Unpack it, give them names of their own, and pack them again.",
    )


def no_true_size(name: str) -> Fault:
    """A member that claims to be where, or as large as, it cannot be."""
    return Fault(
        name,
        "What the archive says of its size or place cannot be true.",
        "Fetch or copy the archive again.",
    )


class Window(io.RawIOBase):
    """A part of another file, as a file."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file = file
        self._start = start
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be read from any place."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the part."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def tell(self) -> int:
        """The place that is read next."""
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Some of the part, and how many bytes that is."""
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
            f"It would unpack to {size / 2**20:,.0f} MB, more than the {MEMBER_BYTES >> 20} MB"
            " that are allowed inside an archive.",
            "If it is genuine, unpack the archive into a folder.",
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
                f"It holds more than {limit / 2**20:,.0f} MB.", "Split it, or leave it out."
            )
        chunks.append(chunk)
    return b"".join(chunks)
