"""Files inside ZIP and tar archives, read in place: nothing is ever unpacked to disk.

Weekly archives of the office are archives of archives, so an archive is opened from any seekable
binary file, the inside of another archive included. What an archive claims about its sizes is
checked before and while it is read.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import IO, BinaryIO, Protocol

from patentviewer.drawings.unreadable import UnreadableError

ARCHIVE_SUFFIXES = frozenset({".zip", ".tar"})
MEMBER_BYTES = 256 * 2**20
"""Bytes that one file inside an archive may unpack to."""

_CHUNK = 2**20
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
    UnicodeError,
    OverflowError,
)


@dataclass(frozen=True)
class Member:
    """A file inside an archive. name: its path there, with "/". size: bytes when unpacked."""

    name: str
    size: int


class Archive(Protocol):
    """An archive that is open for reading. is_cut_off: its end is missing."""

    is_cut_off: bool

    def members(self) -> Iterator[Member]:
        """Its files, folders left out, in the order in which they lie there."""

    def open(self, name: str) -> BinaryIO:
        """One of its files as a seekable binary file. Raises UnreadableError."""


def open_archive(file: BinaryIO, identity: Hashable = None) -> Archive:
    """Open a ZIP or tar archive from a seekable binary file, by its content.

    identity: what changes whenever the file does, so that a tar, which has no directory, need not
    be listed again for each of its files. Raises UnreadableError when it is neither, is broken,
    or is compressed as a whole.
    """
    head = file.read(4)
    file.seek(0)
    try:
        if head[:2] == b"PK":
            return _Zip(file)
        if head[:3] in {b"\x1f\x8b\x08", b"BZh"} or head == b"\xfd7zX":
            raise UnreadableError(
                "It is compressed as a whole, so that nothing inside can be read in place.",
                "Decompress it to a plain .tar, or use a .zip.",
            )
        return _Tar(file, identity)
    except _BROKEN as error:
        raise UnreadableError(
            "The archive is damaged or incomplete.", "Fetch or copy it again."
        ) from error


class _Zip:
    """A ZIP archive; its directory is at its end, so that one that is cut off does not open."""

    is_cut_off = False

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file)

    def members(self) -> Iterator[Member]:
        for info in self._zip.infolist():
            if not info.is_dir():
                yield Member(info.filename, info.file_size)

    def open(self, name: str) -> BinaryIO:
        try:
            info = self._zip.getinfo(name)
        except KeyError as error:
            raise UnreadableError("The archive no longer holds it.", "Refresh again.") from error
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableError(
                "It is protected by a password.", "Save the archive without a password."
            )
        _check_size(info.file_size)
        try:
            with self._zip.open(info) as packed:
                return io.BytesIO(read_at_most(packed, MEMBER_BYTES))
        except (*_BROKEN, RuntimeError) as error:
            raise UnreadableError(
                "It is damaged inside its archive.", "Fetch or copy the archive again."
            ) from error


class _Tar:
    """An uncompressed tar archive; its files are windows on it, so that nothing is copied."""

    def __init__(self, file: BinaryIO, identity: Hashable) -> None:
        self._file = file
        if identity is None or identity not in _LISTED:
            listed = _listed(file)
            if identity is not None:
                _LISTED.clear()
                _LISTED[identity] = listed
        else:
            listed = _LISTED[identity]
        self._places, self.is_cut_off = listed

    def members(self) -> Iterator[Member]:
        for name, (_, size) in self._places.items():
            yield Member(name, size)

    def open(self, name: str) -> BinaryIO:
        if name not in self._places:
            raise UnreadableError("The archive no longer holds it.", "Refresh again.")
        return io.BufferedReader(_Window(self._file, *self._places[name]))


_Places = dict[str, tuple[int, int]]
_LISTED: dict[Hashable, tuple[_Places, bool]] = {}
"""The tar archive listed last: where its files begin and how long they are; is it cut off."""


def _listed(file: BinaryIO) -> tuple[_Places, bool]:
    places: _Places = {}
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    with tarfile.open(fileobj=file, mode="r:") as tar:
        try:
            for info in tar:
                is_whole = info.offset_data + info.size <= end
                if info.isreg() and not info.issparse() and is_whole:
                    places[info.name.removeprefix("./")] = (info.offset_data, info.size)
        except tarfile.TarError:
            return places, True
    return places, False


class _Window(io.RawIOBase):
    """A part of another file, as a file."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file = file
        self._start = start
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        wanted = min(len(buffer), max(0, self._size - self._at))
        self._file.seek(self._start + self._at)
        data = self._file.read(wanted)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def _check_size(size: int) -> None:
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
            _check_size(limit + 1)
            raise UnreadableError(
                f"It holds more than {limit / 2**20:,.0f} MB.", "Split it, or leave it out."
            )
        chunks.append(chunk)
    return b"".join(chunks)
