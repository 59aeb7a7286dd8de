"""ZIP archives: their directory, and their files unpacked.

Read by itself and not with Python's zipfile, which gives up a whole archive for one odd entry or
name. Where the directory is missing or damaged, the entries are found by their own headers.
The format: PKWARE's APPNOTE.TXT 6.3.10.
"""

from __future__ import annotations

import bz2
import io
import lzma
import stat
import struct
import zlib
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from patentviewer.drawings.compressed import (
    LZMA_MEMORY,
    deflated,
    pieces,
    raw_lzma,
    zstd_pieces,
)
from patentviewer.drawings.inflate64 import inflated
from patentviewer.drawings.links import follow_read
from patentviewer.drawings.member_names import decoded, leads_out, tidy
from patentviewer.drawings.members import (
    DAMAGED_INSIDE,
    LISTED_AT_ONCE,
    MEMBER_BYTES,
    MOST_MEMBERS,
    PASSWORD,
    Fault,
    LastFew,
    Member,
    Window,
    all_damaged,
    check_size,
    cut_off,
    damaged,
    gone,
    leading_out,
    named_twice,
    no_true_size,
    too_many,
)
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_MOST_END = _END.size + 2**16
_ALL = 0xFFFFFFFF
_ENCRYPTED, _STREAMED, _UTF_8 = 0x1, 0x8, 0x800
_CHUNK = 2**16
_UNIX = 3

_LONG_TEXTS = (".xml", ".sgm", ".sgml")
"""Ends of names of texts, which are read piece by piece however long they are: the office's weekly
full text is a file of up to a gigabyte."""


@dataclass(frozen=True)
class _Entry:
    """One file of the archive. start: of its own header, from the archive's beginning.

    is_link: its content is the path of what it stands for.
    """

    name: str
    start: int
    method: int
    flags: int
    crc: int
    packed: int
    size: int
    is_listed: bool = True
    is_link: bool = False


_LISTED: LastFew[tuple[dict[str, _Entry], list[Fault]]] = LastFew(LISTED_AT_ONCE)
"""The entries and the faults of the archives listed last."""


def is_zip(file: BinaryIO) -> bool:
    """Whether a file ends with a ZIP's directory, whatever it begins with."""
    end = _end_of(file)
    return end is not None and end[1] >= 0


class Zip:
    """A ZIP archive from a seekable binary file. faults: what of it cannot be read, and why."""

    def __init__(self, file: BinaryIO, identity: Hashable = None) -> None:
        """List it, unless one of those listed last had the same identity."""
        self._file = file
        self.faults: list[Fault] = []
        self._entries: dict[str, _Entry] = {}
        self._length = file.seek(0, io.SEEK_END)
        self._entries, self.faults = _LISTED.get(identity, self._listed)

    def _listed(self) -> tuple[dict[str, _Entry], list[Fault]]:
        end = _end_of(self._file)
        found = self._directory(*end) if end is not None else None
        if found is None:
            self._recover()
        else:
            self._keep(found)
        return self._entries, self.faults

    def members(self) -> Iterator[Member]:
        """Its files in the order in which they are listed."""
        for name, entry in self._entries.items():
            yield Member(name, entry.size)

    def open(self, name: str) -> BinaryIO:
        """One of its files unpacked. Raises UnreadableError."""
        entry = self._entries.get(name)
        if entry is None:
            raise gone()
        return self._opened(entry)

    def _opened(self, entry: _Entry) -> BinaryIO:
        if entry.flags & _ENCRYPTED:
            raise PASSWORD.again()
        if entry.size > MEMBER_BYTES and entry.name.lower().endswith(_LONG_TEXTS):
            return io.BufferedReader(_Streamed(lambda: self._packed(entry), entry), _CHUNK)
        check_size(entry.size)
        packed = self._packed(entry)
        try:
            data = io.BufferedReader(_Unpacking(packed, entry)).read(entry.size + 1)
        except (lzma.LZMAError, zlib.error, OSError, EOFError, ValueError, IndexError) as error:
            raise DAMAGED_INSIDE.again() from error
        if len(data) != entry.size or zlib.crc32(data) != entry.crc:
            raise DAMAGED_INSIDE.again()
        return io.BytesIO(data)

    def _packed(self, entry: _Entry) -> BinaryIO:
        self._file.seek(entry.start)
        header = self._file.read(_LOCAL.size)
        if len(header) < _LOCAL.size or header[:4] != b"PK\3\4":
            raise DAMAGED_INSIDE.again()
        *_, name, extra = _LOCAL.unpack(header)
        start = entry.start + _LOCAL.size + name + extra
        if start + entry.packed > self._length:
            raise DAMAGED_INSIDE.again()
        return io.BufferedReader(Window(self._file, start, entry.packed))

    def _directory(self, start: int, size: int, before: int) -> list[_Entry] | None:
        """The entries of the directory, or None where it is not where it should be."""
        if start < 0 or size < 0:
            return None
        self._file.seek(start)
        data = self._file.read(size)
        found: list[_Entry] = []
        at = 0
        while at + 4 <= len(data) and data[at : at + 4] == b"PK\1\2":
            if len(found) == MOST_MEMBERS:
                self.faults.append(too_many())
                return found
            if at + _ENTRY.size > len(data):
                return None
            fields = _ENTRY.unpack_from(data, at)
            name_at = at + _ENTRY.size
            extra_at = name_at + fields[10]
            at = extra_at + fields[11] + fields[12]
            if at > len(data):
                return None
            extra = data[extra_at : extra_at + fields[11]]
            entry = _entry(fields, data[name_at:extra_at], extra, before)
            if not entry.name.endswith("/"):
                found.append(entry)
        return found if at == len(data) or data[at : at + 4] == b"PK\5\5" else None

    def _keep(self, found: list[_Entry]) -> None:
        links: dict[str, _Entry] = {}
        for entry in found:
            if not entry.name:
                self.faults.append(all_damaged())
            elif leads_out(entry.name):
                self.faults.append(leading_out(entry.name))
            elif entry.is_listed and (
                entry.start < 0 or entry.start + entry.packed > self._length or entry.size >= 2**62
            ):
                self.faults.append(no_true_size(entry.name))
            elif entry.is_link:
                links[entry.name] = entry
            else:
                other = self._entries.pop(entry.name, None)
                if other and (other.crc, other.size) != (entry.crc, entry.size):
                    self.faults.append(named_twice(entry.name))
                self._entries[entry.name] = entry
        self.faults += follow_read(links, self._opened, self._entries)

    def _recover(self) -> None:
        """Find the entries one after the other by their own headers, where no directory is."""
        self._file.seek(0)
        if self._file.read(2) != b"PK":
            raise damaged()
        found = [entry for entry in _headers(self._file, self._length) if entry is not None]
        if not found:
            raise damaged()
        self._keep(found)
        self.faults.append(cut_off())


def _end_of(file: BinaryIO) -> tuple[int, int, int] | None:
    """Where the directory begins, how long it is, and how much lies before the archive."""
    length = file.seek(0, io.SEEK_END)
    tail_at = max(0, length - _MOST_END)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(b"PK\5\6")
    while at >= 0:
        if at + _END.size <= len(tail):
            *_, size, offset, _ = _END.unpack_from(tail, at)
            end = tail_at + at
            if _ALL in {size, offset}:
                large = _end_64(file, end)
                if large is not None:
                    return large
            elif size <= end:
                return end - size, size, end - size - offset
        at = tail.rfind(b"PK\5\6", 0, at)
    return None


def _end_64(file: BinaryIO, end: int) -> tuple[int, int, int] | None:
    if end < _LOCATOR.size:
        return None
    file.seek(end - _LOCATOR.size)
    data = file.read(_LOCATOR.size)
    if data[:4] != b"PK\6\7":
        return None
    # What lies before the archive moves it, so the record is looked for just before its locator.
    for start in (_LOCATOR.unpack(data)[2], end - _LOCATOR.size - _END_64.size):
        if not 0 <= start <= end - _LOCATOR.size - _END_64.size:
            continue
        file.seek(start)
        record = file.read(_END_64.size)
        if record[:4] == b"PK\6\6":
            *_, size, offset = _END_64.unpack(record)
            if size <= start:
                return start - size, size, start - size - offset
    return None


def _entry(fields: tuple[int, ...], raw: bytes, extra: bytes, before: int) -> _Entry:
    _, version, _, flags, method, _, _, crc, packed, size, *_, attributes, start = fields
    parts = dict(_extra(extra))
    wide = parts.get(0x0001, b"")
    values = []
    for value in (size, packed, start):
        is_wide = value == _ALL and len(wide) >= 8
        values.append(struct.unpack("<Q", wide[:8])[0] if is_wide else value)
        wide = wide[8:] if is_wide else wide
    size, packed, start = values
    is_link = version >> 8 == _UNIX and stat.S_ISLNK(attributes >> 16)
    name = _name(raw, flags, parts)
    return _Entry(name, start + before, method, flags, crc, packed, size, is_link=is_link)


def _extra(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        yield kind, extra[at + 4 : at + 4 + length]
        at += 4 + length


def _name(raw: bytes, flags: int, parts: dict[int, bytes]) -> str:
    """An entry's path with "/" between its parts, and at its end for a folder."""
    unicode = parts.get(0x7075, b"")
    if len(unicode) > 5 and struct.unpack_from("<L", unicode, 1)[0] == zlib.crc32(raw):
        raw = unicode[5:]
    name = decoded(raw, is_dos=not flags & _UTF_8).replace("\\", "/")
    return tidy(name) + ("/" if name.endswith("/") else "")


def _headers(file: BinaryIO, length: int) -> Iterator[_Entry | None]:
    """The entries that are there with all their bytes, found from one header to the next."""
    at = 0
    for _ in range(MOST_MEMBERS):
        file.seek(at)
        header = file.read(_LOCAL.size)
        if len(header) < _LOCAL.size or header[:4] != b"PK\3\4":
            return
        _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(
            header
        )
        raw = file.read(name_length)
        parts = dict(_extra(file.read(extra_length)))
        start = at + _LOCAL.size + name_length + extra_length
        if flags & _STREAMED and not packed:
            found = _streamed(file, start, length, method)
            if found is None:
                return
            crc, packed, size, after = found
        else:
            wide = parts.get(0x0001, b"")
            if _ALL in {packed, size} and len(wide) >= 16:
                size, packed = struct.unpack("<2Q", wide[:16])
            after = start + packed
        if after > length:
            return
        name = _name(raw, flags, parts)
        if not name.endswith("/"):
            yield _Entry(name, at, method, flags, crc, packed, size)
        at = after


def _streamed(
    file: BinaryIO, start: int, length: int, method: int
) -> tuple[int, int, int, int] | None:
    """CRC, packed and unpacked size of data whose end only says what it is, and where that is."""
    if method != 8:
        return None
    file.seek(start)
    inflate = zlib.decompressobj(-15)
    crc = size = 0
    try:
        while not inflate.eof and (chunk := inflate.unconsumed_tail or file.read(_CHUNK)):
            data = inflate.decompress(chunk, 2**20)
            crc, size = zlib.crc32(data, crc), size + len(data)
    except zlib.error:
        return None
    if not inflate.eof:
        return None
    end = file.tell() - len(inflate.unused_data)
    file.seek(end)
    mark = 4 if file.read(4) == b"PK\7\10" else 0
    return crc, end - start, size, min(length, end + mark + 12)


@dataclass
class _Unpacking(io.RawIOBase):
    """Packed data of an entry, read as what it unpacks to."""

    packed: BinaryIO
    entry: _Entry
    _pieces: Iterator[bytes] = field(init=False)
    _left: bytes = b""

    def __post_init__(self) -> None:
        method = _METHODS.get(self.entry.method)
        if method is None:
            raise UnreadableError(
                Message("archive.zip_method_unknown", method=self.entry.method),
                Message("advice.unpack_archive"),
            )
        self._pieces = method(self.packed, self.entry)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = piece
        part = self._left[: len(buffer)]
        self._left = self._left[len(part) :]
        buffer[: len(part)] = part
        return len(part)


class _Streamed(io.RawIOBase):
    """A long entry, unpacked while it is read; whoever goes back begins anew.

    Raises UnreadableError where it is damaged, at its end at the latest.
    """

    def __init__(self, packed: Callable[[], BinaryIO], entry: _Entry) -> None:
        super().__init__()
        self._packed, self._entry = packed, entry
        self._begin()

    def _begin(self) -> None:
        self._raw = _Unpacking(self._packed(), self._entry)
        self._at = self._crc = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position; what lies before it is unpacked for that."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._entry.size}[whence]
        wanted = min(max(0, origin + offset), self._entry.size)
        if wanted < self._at:
            self._begin()
        skipped = bytearray(_CHUNK)
        while self._at < wanted:
            if not self.readinto(memoryview(skipped)[: wanted - self._at]):
                break
        return self._at

    def tell(self) -> int:
        """The position that is read next."""
        return self._at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Some of it, and how many bytes that is."""
        try:
            count = self._raw.readinto(buffer)
        except (lzma.LZMAError, zlib.error, OSError, EOFError, ValueError, IndexError) as error:
            raise DAMAGED_INSIDE.again() from error
        self._at += count
        self._crc = zlib.crc32(memoryview(buffer)[:count], self._crc)
        is_over = self._at > self._entry.size
        ends_wrong = not count and len(buffer) and (self._at, self._crc) != self._promised
        if is_over or ends_wrong:
            raise DAMAGED_INSIDE.again()
        return count

    @property
    def _promised(self) -> tuple[int, int]:
        return self._entry.size, self._entry.crc


def _stored(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _deflated(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    yield from deflated(file)


def _deflated_64(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    yield from inflated(file)


def _bzipped(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    yield from pieces(bz2.BZ2Decompressor(), file)


def _xzipped(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    yield from pieces(lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=LZMA_MEMORY), file)


def _lzma_packed(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    """After version and length of the properties come those: see 5.8.8 of the format."""
    _, length = struct.unpack("<2H", file.read(4))
    yield from pieces(raw_lzma(lzma.FILTER_LZMA1, file.read(length)), file)


def _zstandard(file: BinaryIO, _entry: _Entry) -> Iterator[bytes]:
    yield from zstd_pieces(file)


_METHODS: dict[int, Callable[[BinaryIO, _Entry], Iterator[bytes]]] = {
    0: _stored,
    8: _deflated,
    9: _deflated_64,
    12: _bzipped,
    14: _lzma_packed,
    93: _zstandard,
    95: _xzipped,
}
