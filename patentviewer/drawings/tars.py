"""Tar archives, listed once and read in place: their files are windows on it.

Read by itself and not with Python's tarfile, which goes on for ever where a size is negative and
gives up an archive for one odd header. After a damaged header the next good one is looked for.
The formats: POSIX.1-2001 (ustar, pax), GNU long names, and the one of Version 7.
"""

from __future__ import annotations

import io
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from patentviewer.drawings.links import follow, target_of
from patentviewer.drawings.member_names import decoded, leads_out, tidy
from patentviewer.drawings.members import (
    LISTED_AT_ONCE,
    MOST_MEMBERS,
    Fault,
    LastFew,
    Member,
    Window,
    broken_entries,
    cut_off,
    damaged,
    gone,
    leading_out,
    named_twice,
    no_true_size,
    too_many,
)
from patentviewer.messages import Message

_BLOCK = 512
_MOST_HEADER = 2**20
_MOST_DIGITS = 20
_HARD_LINK, _LINK, _NO_FILES = b"1", b"2", (b"3", b"4", b"6")
"""Kinds of entries without contents of their own; the last are devices and pipes."""

_LISTED: LastFew[tuple[dict[str, tuple[int, int]], list[Fault]]] = LastFew(LISTED_AT_ONCE)
"""Of the tar archives listed last: where files begin and how long they are, and the faults."""


@dataclass
class _Next:
    """What special headers say of the entry that follows them."""

    name: str = ""
    target: str = ""
    size: int | None = None
    is_sparse: bool = False


class Tar:
    """An uncompressed tar archive from a seekable binary file. faults: what cannot be read."""

    def __init__(self, file: BinaryIO, identity: Hashable = None) -> None:
        """List it, unless one of those listed last had the same identity."""
        self._file = file

        def listed() -> tuple[dict[str, tuple[int, int]], list[Fault]]:
            listing = _Listing(file)
            return listing.places, listing.faults

        self._places, self.faults = _LISTED.get(identity, listed)

    def members(self) -> Iterator[Member]:
        """Its files in the order in which they lie there."""
        for name, (_, size) in self._places.items():
            yield Member(name, size)

    def open(self, name: str) -> BinaryIO:
        """One of its files. Raises UnreadableError."""
        if name not in self._places:
            raise gone()
        return io.BufferedReader(Window(self._file, *self._places[name]))


def is_tar(block: bytes) -> bool:
    """Whether a file that begins with these 512 bytes is a tar archive."""
    return len(block) == _BLOCK and _is_header(block)


class _Listing:
    """One way through a tar archive, header by header; always forwards."""

    def __init__(self, file: BinaryIO) -> None:
        self.places: dict[str, tuple[int, int]] = {}
        self.faults: list[Fault] = []
        self._links: dict[str, str] = {}
        self._file = file
        self._end = file.seek(0, io.SEEK_END)
        self._at = 0
        self._next = _Next()
        self._is_broken = False
        while len(self.places) < MOST_MEMBERS and self._step():
            pass
        if not self.places and cut_off() in self.faults:
            raise damaged()
        self.faults += follow(self._links, self.places)
        if len(self.places) == MOST_MEMBERS:
            self.faults.append(too_many())

    def _step(self) -> bool:
        """Take one header, or one block that is none; False at the end."""
        self._file.seek(self._at)
        block = self._file.read(_BLOCK)
        if len(block) < _BLOCK:
            if block.strip(b"\0"):
                self.faults.append(cut_off())
            return False
        self._at += _BLOCK
        if not block.strip(b"\0"):
            following = self._file.read(_BLOCK)
            return bool(following.strip(b"\0"))
        if not _is_header(block):
            self._break()
            return True
        self._is_broken = False
        size = _number(block[124:136])
        if self._next.size is not None:
            size = self._next.size
        if size is None or size < 0:
            self._break()
            return True
        return self._take(block, size)

    def _break(self) -> None:
        """Note damage once, however long it takes to the next good header."""
        self._next = _Next()
        if not self._is_broken and broken_entries() not in self.faults:
            self.faults.append(broken_entries())
        self._is_broken = True

    def _take(self, block: bytes, size: int) -> bool:
        start = self._at
        kind = block[156:157]
        if start + size > self._end:
            if size > self._end * 1024 + 2**40:
                self.faults.append(no_true_size(self._next.name or _name(block)))
                self._next = _Next()
                return True
            self.faults.append(cut_off())
            return False
        self._at = start + -(-size // _BLOCK) * _BLOCK
        if kind in b"LKxXg" and kind:
            self._special(kind, start, size)
            return True
        if kind in {b"0", b"\0", b"7", b"S"}:
            name = tidy(self._next.name or _name(block))
            raw_name = self._next.name or _name(block)
            if not raw_name.endswith("/"):
                self._keep(name, start, size, is_sparse=self._next.is_sparse or kind == b"S")
        elif kind in {_HARD_LINK, _LINK}:
            self._link(block, is_hard=kind == _HARD_LINK)
        elif kind in _NO_FILES:
            name = tidy(self._next.name or _name(block))
            self.faults.append(Fault(name, Message("file.no_file"), Message("advice.leave_out")))
        self._next = _Next()
        return True

    def _link(self, block: bytes, *, is_hard: bool) -> None:
        """Note where an entry leads that has its contents at another name."""
        name = tidy(self._next.name or _name(block))
        target = self._next.target or decoded(block[157:257].partition(b"\0")[0], is_dos=False)
        inside = target_of(name, target, is_hard=is_hard)
        if inside is None:
            self.faults.append(leading_out(name))
        elif name and len(self._links) < MOST_MEMBERS:
            self._links[name] = inside

    def _keep(self, name: str, start: int, size: int, *, is_sparse: bool) -> None:
        if not name:
            self._break()
        elif leads_out(name):
            self.faults.append(leading_out(name))
        elif is_sparse:
            self.faults.append(
                Fault(name, Message("archive.sparse"), Message("advice.unpack_archive"))
            )
        else:
            if self.places.pop(name, None) is not None:
                self.faults.append(named_twice(name))
            self.places[name] = (start, size)

    def _special(self, kind: bytes, start: int, size: int) -> None:
        if size > _MOST_HEADER:
            self._break()
            return
        self._file.seek(start)
        data = self._file.read(size)
        if kind == b"L":
            self._next.name = decoded(data, is_dos=False)
        elif kind == b"K":
            self._next.target = decoded(data.rstrip(b"\0"), is_dos=False)
        elif kind != b"g":
            records = _records(data)
            if records is None:
                self._break()
                return
            self._next.name = decoded(records.get(b"path", b""), is_dos=False)
            self._next.name = decoded(records.get(b"GNU.sparse.name", b""), is_dos=False) or (
                self._next.name
            )
            self._next.target = decoded(records.get(b"linkpath", b""), is_dos=False)
            self._next.is_sparse = any(key.startswith(b"GNU.sparse.") for key in records)
            if b"size" in records:
                self._next.size = _decimal(records[b"size"], 10)


def _is_header(block: bytes) -> bool:
    """Whether the checksum of a block is that of a header, its bytes taken as signed or not."""
    said = _number(block[148:156])
    blank = block[:148] + b" " * 8 + block[156:]
    total = sum(blank)
    return said is not None and said in {total, total - 256 * sum(byte > 127 for byte in blank)}


def _number(field: bytes) -> int | None:
    """A field of a header: octal digits, or binary with the first bit set."""
    if field[0] & 0x80:
        value = int.from_bytes(field, "big") - (1 << 8 * len(field) - 1)
        return value - (1 << 8 * len(field) - 1) if field[0] & 0x40 else value
    return _decimal(field.replace(b"\0", b" ").strip() or b"0", 8)


def _decimal(digits: bytes, base: int) -> int | None:
    try:
        return int(digits, base) if len(digits) <= _MOST_DIGITS else None
    except ValueError:
        return None


def _name(block: bytes) -> str:
    name = block[:100].partition(b"\0")[0]
    if block[257:265] == b"ustar\x0000":
        before = block[345:500].partition(b"\0")[0]
        name = before + b"/" + name if before else name
    return decoded(name, is_dos=False)


def _records(data: bytes) -> dict[bytes, bytes] | None:
    """What a pax header says: lines of length, keyword and value; None where it is damaged."""
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(data) and data[at : at + 1] != b"\0":
        digits, space, _ = data[at : at + _MOST_DIGITS].partition(b" ")
        length = _decimal(digits, 10) if space else None
        if length is None or not len(digits) + 3 <= length <= len(data) - at:
            return None
        record = data[at + len(digits) + 1 : at + length - 1]
        keyword, _, value = record.partition(b"=")
        found[keyword] = value
        at += length
    return found
