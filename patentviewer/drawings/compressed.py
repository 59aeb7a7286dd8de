"""Files that are compressed as a whole: gzip, bzip2, xz, Zstandard.

What lies inside can be reached only by unpacking all that lies before it. So it is unpacked once
into a temporary file without a name, which the system removes with the process whatever happens.
"""

from __future__ import annotations

import bz2
import io
import lzma
import struct
import tempfile
import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import IO, BinaryIO, Protocol

from patentviewer.drawings.members import Fault, Member, Window, check_size, cut_off, damaged, gone
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

LZMA_MEMORY = 256 * 2**20
"""Bytes that a decompressor may ask for; packing with the strongest setting takes 65 MB to read."""

MOST_UNPACKED = 16 * 2**30
LEAST_UNPACKED = 2**30
_MOST_RATIO = 200
"""Bytes that a file may unpack to: this many times its own size, but 1 GB in any case."""

_CHUNK = 2**18
_KEPT = 3


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /, max_length: int = -1) -> bytes: ...


def pieces(decompressor: _Decompressor, file: IO[bytes]) -> Iterator[bytes]:
    """What one stream unpacks to, in pieces; ends early where the file does."""
    while not decompressor.eof:
        chunk = file.read(_CHUNK) if decompressor.needs_input else b""
        data = decompressor.decompress(chunk, _CHUNK)
        if data:
            yield data
        elif not chunk:
            return


def deflated(file: IO[bytes]) -> Iterator[bytes]:
    """What Deflate without a container unpacks to, in pieces. Raises zlib.error."""
    inflate = zlib.decompressobj(-15)
    while not inflate.eof and (chunk := inflate.unconsumed_tail or file.read(_CHUNK)):
        yield inflate.decompress(chunk, 4 * _CHUNK)


def raw_lzma(
    kind: int, properties: bytes, filters: Sequence[dict[str, int]] = ()
) -> lzma.LZMADecompressor:
    """A decompressor of LZMA or LZMA2 without a container, by its properties.

    filters: what was done to the data before it was packed, in that order.

    Raises ValueError for what cannot be, or takes too much memory.
    """
    if kind == lzma.FILTER_LZMA2:
        (code,) = properties
        size = 2**32 - 1 if code == 40 else (2 | code & 1) << (code // 2 + 11)
        chosen: dict[str, int] = {"id": kind, "dict_size": size}
    else:
        code, size = struct.unpack("<BL", properties[:5])
        rest, lc = divmod(code, 9)
        pb, lp = divmod(rest, 5)
        chosen = {"id": kind, "dict_size": size, "lc": lc, "lp": lp, "pb": pb}
    if size > LZMA_MEMORY:
        raise ValueError("its dictionary is too large")
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[*filters, chosen])


def zstd_pieces(file: IO[bytes]) -> Iterator[bytes]:
    """What Zstandard frames unpack to, in pieces. Raises ValueError where they are damaged."""
    import zstandard  # noqa: PLC0415 (rare)

    reading = zstandard.ZstdDecompressor(max_window_size=2**27)
    try:
        with reading.stream_reader(file, read_across_frames=True, closefd=False) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from error


class _CutOffError(Exception):
    """A stream ends before its end."""


def _streams(start: Callable[[], _Decompressor], file: IO[bytes]) -> Iterator[bytes]:
    """What streams one after the other unpack to; what is no stream at the end is left out."""
    chunk = file.read(_CHUNK)
    while chunk:
        stream = start()
        while not stream.eof:
            data = stream.decompress(chunk, _CHUNK)
            if data:
                yield data
            chunk = file.read(_CHUNK) if stream.needs_input else b""
            if stream.needs_input and not chunk and not stream.eof:
                raise _CutOffError
        chunk = (stream.unused_data + chunk).lstrip(b"\0") or file.read(_CHUNK)


class _Gzip:
    """zlib's decompressor of gzip as the others of Python are."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(31)

    @property
    def eof(self) -> bool:
        return self._stream.eof

    @property
    def needs_input(self) -> bool:
        return not self._stream.unconsumed_tail and not self.eof

    @property
    def unused_data(self) -> bytes:
        return self._stream.unused_data

    def decompress(self, data: bytes, /, max_length: int = -1) -> bytes:
        return self._stream.decompress(self._stream.unconsumed_tail + data, max(0, max_length))


def _xz() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=LZMA_MEMORY)


_KINDS: tuple[tuple[bytes, Callable[[IO[bytes]], Iterator[bytes]]], ...] = (
    (b"\x1f\x8b\x08", lambda file: _streams(_Gzip, file)),
    (b"BZh", lambda file: _streams(bz2.BZ2Decompressor, file)),
    (b"\xfd7zXZ\0", lambda file: _streams(_xz, file)),
    (b"\x28\xb5\x2f\xfd", zstd_pieces),
)
HEADS = tuple(head for head, _ in _KINDS)
"""What files that are compressed as a whole begin with."""


class Unpacked:
    """What a compressed file holds, in a temporary file. is_cut_off: its end is missing."""

    def __init__(self, pieces_of_it: Iterable[bytes], packed_size: int) -> None:
        """Unpack it. Raises UnreadableError where it is too large, or the disk is full."""
        self.file: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 (it is kept)
        self.is_cut_off = False
        most = min(max(LEAST_UNPACKED, packed_size * _MOST_RATIO), MOST_UNPACKED)
        size = 0
        try:
            for piece in pieces_of_it:
                size += len(piece)
                _check_unpacked(size, most)
                self.file.write(piece)
        except (_CutOffError, EOFError, ValueError, lzma.LZMAError, zlib.error, IndexError):
            self.is_cut_off = True
        except OSError as error:
            self.file.close()
            raise _not_unpacked(error) from error
        except BaseException:
            self.file.close()
            raise


def _check_unpacked(size: int, most: int) -> None:
    if size > most:
        raise UnreadableError(
            Message("archive.too_large", megabytes=most / 2**20),
            Message("advice.unpack_it_if_genuine"),
        )


def _not_unpacked(error: OSError) -> UnreadableError:
    if error.errno is None:  # bz2 says so of damaged data
        return damaged()
    return UnreadableError(
        Message("archive.not_unpacked", folder=tempfile.gettempdir(), why=error),
        Message("advice.free_space_there"),
    )


_UNPACKED: OrderedDict[Hashable, Unpacked] = OrderedDict()
"""What was unpacked last, so that it need not be again for each file inside."""


def kept(identity: Hashable, unpack: Callable[[], Unpacked]) -> Unpacked:
    """What was unpacked before under this identity; else what unpack gives, which is then kept."""
    if identity is None:
        return unpack()
    found = _UNPACKED.pop(identity, None) or unpack()
    _UNPACKED[identity] = found
    while len(_UNPACKED) > _KEPT:
        _UNPACKED.popitem(last=False)
    return found


def unpacked(file: BinaryIO, identity: Hashable = None) -> Unpacked:
    """A compressed file's content, by the file's first bytes. Raises UnreadableError."""

    def unpack() -> Unpacked:
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        head = file.read(8)
        file.seek(0)
        for beginning, stream in _KINDS:
            if head.startswith(beginning):
                return Unpacked(stream(file), size)
        raise damaged()

    return kept(identity, unpack)


class Single:
    """One compressed file as an archive that holds it. name: what it is called inside."""

    def __init__(self, content: Unpacked, name: str) -> None:
        self._content = content.file
        self._name = name
        self._size = content.file.seek(0, io.SEEK_END)
        self.faults: list[Fault] = []
        if content.is_cut_off:
            if not self._size:
                raise damaged()
            self.faults.append(cut_off())

    def members(self) -> Iterator[Member]:
        """The one file, as a list of one."""
        yield Member(self._name, self._size)

    def open(self, name: str) -> BinaryIO:
        """The unpacked file. Raises UnreadableError."""
        if name != self._name:
            raise gone()
        check_size(self._size)
        return io.BufferedReader(Window(self._content, 0, self._size))
