"""7z archives: their header, and their files unpacked.

The format is that of 7zFormat.txt in the LZMA SDK. Files are packed in blocks, several in one: a
block is unpacked once into a temporary file, and its files are windows on that. What is packed by
other ways than Copy, LZMA, LZMA2 (filtered or not), Deflate, Deflate64 and bzip2, or encrypted,
cannot be read.
"""

from __future__ import annotations

import bz2
import io
import lzma
import struct
import zlib
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, TypeAlias, TypeVar

from patentviewer.drawings.compressed import Unpacked, deflated, kept, pieces, raw_lzma
from patentviewer.drawings.inflate64 import inflated
from patentviewer.drawings.links import follow_read
from patentviewer.drawings.member_names import leads_out, tidy
from patentviewer.drawings.members import (
    DAMAGED_INSIDE,
    MOST_MEMBERS,
    PASSWORD,
    Fault,
    Member,
    Window,
    check_size,
    damaged,
    gone,
    leading_out,
    named_twice,
)
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

Item = TypeVar("Item")
_Place: TypeAlias = tuple[int, int, int]
"""A file's block, where it begins in that, and its bytes."""

HEAD = b"7z\xbc\xaf\x27\x1c"
_START = struct.Struct("<6s2BL2QL")
_MOST_HEADER = 64 * 2**20
_MOST_BLOCKS = 100_000
_AES = b"\x06\xf1\x07\x01"
_LINK = 0xA000

_END, _HEADER, _PACKED, _UNPACKED, _STREAMS, _FILES = 0, 1, 6, 7, 8, 5
_SIZE, _CRC, _BLOCK, _BLOCK_SIZE, _COUNT = 9, 10, 11, 12, 13
_EMPTY, _EMPTY_FILE, _NAMES, _ATTRIBUTES, _ENCODED = 14, 15, 17, 21, 23


@dataclass
class _Block:
    """Files packed together.

    ways: method and properties of each step, in the order in which they are taken to unpack it.
    """

    ways: list[tuple[bytes, bytes]] = field(default_factory=list)
    packed: list[tuple[int, int]] = field(default_factory=list)
    inputs: int = 1
    size: int = 0
    order: list[int] = field(default_factory=list)
    has_checksum: bool = False


class _DamagedError(Exception):
    """The header contradicts itself."""


class _Bytes:
    """A header, read from its beginning to its end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        if not 0 <= count <= len(self._data) - self._at:
            raise _DamagedError
        self._at += count
        return self._data[self._at - count : self._at]

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self, most: int = 2**62) -> int:
        """A number: as many high bits of its first byte are set as bytes follow."""
        first = self.byte()
        value = mask = 0
        for position in range(8):
            mask = 0x80 >> position
            if not first & mask:
                value |= (first & (mask - 1)) << 8 * position
                break
            value |= self.byte() << 8 * position
        if value > most:
            raise _DamagedError
        return value

    def bits(self, count: int) -> list[bool]:
        data = self.take(-(-count // 8))
        return [bool(data[position // 8] & 0x80 >> position % 8) for position in range(count)]

    def bits_or_all(self, count: int) -> list[bool]:
        return [True] * count if self.byte() else self.bits(count)


class SevenZip:
    """A 7z archive from a seekable binary file. faults: what of it cannot be read, and why."""

    def __init__(self, file: BinaryIO, identity: Hashable = None) -> None:
        """Read its header. Raises UnreadableError when it is damaged or needs a password."""
        self._file = file
        self._identity = identity
        self._length = file.seek(0, io.SEEK_END)
        self.faults: list[Fault] = []
        self._places: dict[str, _Place] = {}
        self._links: dict[str, _Place] = {}
        self._blocks: list[_Block] = []
        try:
            self._read(self._header())
        except (_DamagedError, ValueError, IndexError, lzma.LZMAError, zlib.error) as error:
            raise damaged() from error

    def members(self) -> Iterator[Member]:
        """Its files in the order in which they lie there."""
        self._follow_links()
        for name, (_, _, size) in self._places.items():
            yield Member(name, size)

    def open(self, name: str) -> BinaryIO:
        """One of its files unpacked. Raises UnreadableError."""
        if name not in self._places:
            self._follow_links()
        if name not in self._places:
            raise gone()
        return self._content(*self._places[name])

    def _content(self, number: int, start: int, size: int) -> BinaryIO:
        check_size(size)
        if number < 0:
            return io.BytesIO()
        block = self._blocks[number]
        identity = None if self._identity is None else (self._identity, number)
        content = kept(identity, lambda: self._unpack(block)).file
        if content.seek(0, io.SEEK_END) < start + size:
            raise DAMAGED_INSIDE.again()
        return io.BufferedReader(Window(content, start, size))

    def _header(self) -> _Bytes:
        """The header, unpacked where it is packed itself."""
        self._file.seek(0)
        start = self._file.read(_START.size)
        if len(start) < _START.size:
            raise _DamagedError
        _, _, _, _, offset, size, crc = _START.unpack(start)
        if not 0 < size <= min(_MOST_HEADER, self._length):
            raise _DamagedError
        data = self._raw(_START.size + offset, size)
        for _ in range(4):
            if zlib.crc32(data) != crc and crc is not None:
                raise _DamagedError
            header = _Bytes(data)
            kind = header.number()
            if kind == _HEADER:
                return header
            if kind != _ENCODED:
                break
            (block,) = self._streams(header)[0]
            if block.size > _MOST_HEADER:
                break
            content = self._unpack(block).file
            content.seek(0)
            data, crc = content.read(), None
        raise _DamagedError

    def _raw(self, start: int, size: int) -> bytes:
        if not 0 <= start <= start + size <= self._length:
            raise _DamagedError
        self._file.seek(start)
        return self._file.read(size)

    def _read(self, header: _Bytes) -> None:
        counts: list[list[int]] = []
        while (kind := header.number()) != _END:
            if kind == 2:
                _skip_properties(header)
            elif kind == 4:
                self._blocks, counts = self._streams(header)
            elif kind == _FILES:
                self._files(header, counts)
            else:
                raise _DamagedError

    # -- blocks --------------------------------------------------------------------------------

    def _streams(self, header: _Bytes) -> tuple[list[_Block], list[list[int]]]:
        """The blocks, and the sizes of the files in each."""
        packed: list[tuple[int, int]] = []
        blocks: list[_Block] = []
        sizes: list[list[int]] | None = None
        while (kind := header.number()) != _END:
            if kind == _PACKED:
                packed = _packed_streams(header)
            elif kind == _UNPACKED:
                blocks = _blocks(header)
            elif kind == _STREAMS:
                sizes = _sizes_of_files(header, blocks)
            else:
                raise _DamagedError
        at = iter(packed)
        for block in blocks:
            block.packed = [_next(at) for _ in range(block.inputs)]
        return blocks, sizes if sizes is not None else [[block.size] for block in blocks]

    def _unpack(self, block: _Block) -> Unpacked:
        if any(way == _AES for way, _ in block.ways):
            raise PASSWORD.again()
        unpack = _way_of(block.ways)
        if unpack is None:
            raise UnreadableError(
                Message("archive.packing_unknown"), Message("advice.unpack_archive")
            )
        start, size = block.packed[0]
        start += _START.size
        if not 0 <= start <= start + size <= self._length:
            raise DAMAGED_INSIDE.again()
        packed = io.BufferedReader(Window(self._file, start, size))
        return Unpacked(_at_most(unpack(packed), block.size), size)

    # -- files ---------------------------------------------------------------------------------

    def _files(self, header: _Bytes, counts: list[list[int]]) -> None:
        count = header.number(MOST_MEMBERS)
        names: list[str] = []
        empty, attributes = [False] * count, [0] * count
        is_file: list[bool] = []
        while (kind := header.number()) != _END:
            content = _Bytes(header.take(header.number()))
            if kind == _EMPTY:
                empty = content.bits(count)
            elif kind == _EMPTY_FILE:
                is_file = content.bits(sum(empty))
            elif kind == _NAMES and not content.byte():
                names = _names(content, count)
            elif kind == _ATTRIBUTES:
                attributes = _attributes(content, count)
        places = iter(
            (number, sum(sizes[:at]), size)
            for number, sizes in enumerate(counts)
            for at, size in enumerate(sizes)
        )
        files = iter(is_file)
        for name, is_empty, attribute in zip(names, empty, attributes, strict=False):
            if not is_empty:
                place = _next(places)
            elif next(files, False):
                place = (-1, 0, 0)
            else:
                continue
            is_link = attribute & 0x8000 and (attribute >> 16) & 0xF000 == _LINK
            self._keep(
                tidy(name.replace("\\", "/")), place, self._links if is_link else self._places
            )

    def _keep(self, name: str, place: _Place, kept_in: dict[str, _Place]) -> None:
        if not name:
            raise _DamagedError
        if leads_out(name):
            self.faults.append(leading_out(name))
            return
        if kept_in.pop(name, None) is not None:
            self.faults.append(named_twice(name))
        kept_in[name] = place

    def _follow_links(self) -> None:
        """Give links the place of what they lead to; where that is stands in their contents."""
        self.faults += follow_read(self._links, lambda at: self._content(*at), self._places)
        self._links.clear()


def _next(values: Iterator[Item]) -> Item:
    found = next(values, None)
    if found is None:
        raise _DamagedError
    return found


def _skip_properties(header: _Bytes) -> None:
    while header.number() != _END:
        header.take(header.number())


def _packed_streams(header: _Bytes) -> list[tuple[int, int]]:
    """Where each packed stream begins, after the first 32 bytes, and how long it is."""
    at, count = header.number(), header.number(_MOST_BLOCKS)
    sizes: list[int] = []
    while (kind := header.number()) != _END:
        if kind == _SIZE:
            sizes = [header.number() for _ in range(count)]
        elif kind == _CRC:
            _checksums(header, count)
        else:
            raise _DamagedError
    found = []
    for size in sizes:
        found.append((at, size))
        at += size
    return found


def _checksums(header: _Bytes, count: int) -> list[bool]:
    known = header.bits_or_all(count)
    header.take(4 * sum(known))
    return known


def _blocks(header: _Bytes) -> list[_Block]:
    if header.number() != _BLOCK:
        raise _DamagedError
    count = header.number(_MOST_BLOCKS)
    if header.byte():
        raise _DamagedError
    blocks = [_block(header) for _ in range(count)]
    if header.number() != _BLOCK_SIZE:
        raise _DamagedError
    for block in blocks:
        sizes = [header.number() for _ in block.order]
        block.size = sizes[block.order[-1]]
    known = [False] * count
    while (kind := header.number()) != _END:
        if kind != _CRC:
            raise _DamagedError
        known = _checksums(header, count)
    for block, is_known in zip(blocks, known, strict=True):
        block.has_checksum = is_known
    return blocks


def _block(header: _Bytes) -> _Block:
    block = _Block()
    inputs = outputs = 0
    steps = []
    for _ in range(header.number(32)):
        flags = header.byte()
        way = header.take(flags & 15)
        own = (header.number(32), header.number(32)) if flags & 0x10 else (1, 1)
        inputs, outputs = inputs + own[0], outputs + own[1]
        steps.append((way, header.take(header.number()) if flags & 0x20 else b""))
    bound = max(outputs - 1, 0)
    follows = {header.number(): header.number() for _ in range(bound)}
    block.order = _in_order({after: before for before, after in follows.items()}, len(steps))
    block.ways = [steps[step] for step in block.order] if inputs == outputs == len(steps) else []
    block.inputs = inputs - bound
    if block.inputs < 1:
        raise _DamagedError
    if block.inputs > 1:
        for _ in range(block.inputs):
            header.number()
    return block


def _in_order(next_of: dict[int, int], count: int) -> list[int]:
    """Numbers of steps from packed to unpacked. next_of: the step that a step's output goes to."""
    first = next((step for step in range(count) if step not in next_of.values()), None)
    if first is None:
        raise _DamagedError
    order = [first]
    while order[-1] in next_of and len(order) <= count:
        order.append(next_of[order[-1]])
    if max(order) >= count:
        raise _DamagedError
    return order


def _sizes_of_files(header: _Bytes, blocks: list[_Block]) -> list[list[int]]:
    counts = [1] * len(blocks)
    kind = header.number()
    if kind == _COUNT:
        counts = [header.number(MOST_MEMBERS) for _ in blocks]
        kind = header.number()
    if sum(counts) > MOST_MEMBERS:
        raise _DamagedError
    sizes = []
    for block, count in zip(blocks, counts, strict=True):
        own = [header.number() for _ in range(count - 1)] if kind == _SIZE else []
        last = block.size - sum(own)
        if last < 0 or len(own) != max(count - 1, 0):
            raise _DamagedError
        sizes.append([*own, last] if count else [])
    if kind == _SIZE:
        kind = header.number()
    if kind == _CRC:
        of_blocks = zip(blocks, counts, strict=True)
        _checksums(header, sum(n for block, n in of_blocks if n != 1 or not block.has_checksum))
        kind = header.number()
    if kind != _END:
        raise _DamagedError
    return sizes


def _names(content: _Bytes, count: int) -> list[str]:
    names = []
    for _ in range(count):
        units = bytearray()
        while (unit := content.take(2)) != b"\0\0":
            units += unit
        names.append(units.decode("utf-16-le", errors="replace"))
    return names


def _attributes(content: _Bytes, count: int) -> list[int]:
    known = content.bits_or_all(count)
    if content.byte():
        return [0] * count
    return [struct.unpack("<L", content.take(4))[0] if is_known else 0 for is_known in known]


def _at_most(unpacked: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The first bytes of what is unpacked; LZMA2 and others need not say where they end."""
    for piece in unpacked:
        yield piece[:size]
        size -= len(piece)
        if size <= 0:
            return


def _copied(file: BinaryIO, _: bytes) -> Iterator[bytes]:
    while chunk := file.read(2**18):
        yield chunk


def _lzma(file: BinaryIO, properties: bytes) -> Iterator[bytes]:
    yield from pieces(raw_lzma(lzma.FILTER_LZMA1, properties), file)


def _bzipped(file: BinaryIO, _: bytes) -> Iterator[bytes]:
    yield from pieces(bz2.BZ2Decompressor(), file)


def _deflated(file: BinaryIO, _: bytes) -> Iterator[bytes]:
    yield from deflated(file)


def _deflated_64(file: BinaryIO, _: bytes) -> Iterator[bytes]:
    yield from inflated(file)


_WAYS: dict[bytes, Callable[[BinaryIO, bytes], Iterator[bytes]]] = {
    b"\0": _copied,
    b"\3\1\1": _lzma,
    b"\4\1\x08": _deflated,
    b"\4\1\x09": _deflated_64,
    b"\4\2\2": _bzipped,
}

_LZMA2 = b"\x21"
_FILTERS = {
    b"\3": lzma.FILTER_DELTA,
    b"\4": lzma.FILTER_X86,
    b"\3\3\1\3": lzma.FILTER_X86,
    b"\3\3\2\5": lzma.FILTER_POWERPC,
    b"\3\3\4\1": lzma.FILTER_IA64,
    b"\3\3\5\1": lzma.FILTER_ARM,
    b"\3\3\7\1": lzma.FILTER_ARMTHUMB,
    b"\3\3\x08\5": lzma.FILTER_SPARC,
}
"""What may have been done to data before it was packed with LZMA2, which says where it ends."""


def _way_of(ways: list[tuple[bytes, bytes]]) -> Callable[[BinaryIO], Iterator[bytes]] | None:
    """How to unpack by some steps, or None where that is not known."""
    if not ways:
        return None
    (way, properties), *after = ways
    if way == _LZMA2 and all(one in _FILTERS for one, _ in after):
        filters = [_filter(one, own) for one, own in reversed(after)]
        return lambda file: pieces(raw_lzma(lzma.FILTER_LZMA2, properties, filters), file)
    known = _WAYS.get(way)
    return None if after or known is None else lambda file: known(file, properties)


def _filter(way: bytes, properties: bytes) -> dict[str, int]:
    kind = _FILTERS[way]
    more = {"dist": properties[0] + 1} if kind == lzma.FILTER_DELTA and properties else {}
    return {"id": kind, **more}
