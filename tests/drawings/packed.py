"""Archives as other systems write them, and as nobody should: made here, byte by byte."""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Sequence

Files = Sequence[tuple[bytes, bytes]]


def zip_of(
    files: Files,
    *,
    method: int = 0,
    flags: int = 0,
    before: bytes = b"",
    packed: Sequence[bytes] = (),
    directory: bool = True,
    links: Sequence[bytes] = (),
) -> bytes:
    """A ZIP archive of names as bytes and contents; packed: the contents as they are stored.

    links: the names that are symbolic links, written on Unix, to what their contents say.
    """
    body, entries = before, b""
    for place, (name, content) in enumerate(files):
        stored = packed[place] if packed else content
        sizes = (zlib.crc32(content), len(stored), len(content))
        head = struct.pack("<5H3L2H", 20, flags, method, 0, 33, *sizes, len(name), 0)
        made_by, mode = (0x314, 0o120777 << 16) if name in links else (20, 0)
        entry = struct.pack("<6H3L5H2L", made_by, 20, flags, method, 0, 33, *sizes, len(name),
                            0, 0, 0, 0, mode, len(body) - len(before))  # fmt: skip
        entries += b"PK\1\2" + entry + name
        body += b"PK\3\4" + head + name + stored
    if not directory:
        return body
    counts = (0, 0, len(files), len(files), len(entries), len(body) - len(before), 0)
    return body + entries + b"PK\5\6" + struct.pack("<4H2LH", *counts)


def tar_header(
    name: bytes, size: bytes | int, kind: bytes = b"0", magic: bytes = b"ustar\x0000"
) -> bytes:
    """512 bytes; a size given as bytes stands there as it is."""
    digits = size if isinstance(size, bytes) else b"%011o\0" % size
    block = name.ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + digits.ljust(12, b"\0")
    block = (block + b"%011o\0" % 0 + b" " * 8 + kind).ljust(257, b"\0") + magic
    block = block.ljust(512, b"\0")
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def tar_link(name: bytes, target: bytes, kind: bytes = b"1") -> bytes:
    """The header of a link in a tar archive, a hard one or a symbolic one (b"2")."""
    block = tar_header(name, 0, kind)
    block = block[:148] + b" " * 8 + block[156:157] + target.ljust(100, b"\0") + block[257:]
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def tar_of(files: Files) -> bytes:
    """A tar archive of names as bytes and contents, with its end."""
    return b"".join(tar_header(name, len(data)) + padded(data) for name, data in files) + bytes(
        1024
    )


def padded(data: bytes) -> bytes:
    """Content as it lies in a tar archive."""
    return data + bytes(-len(data) % 512)


def seven_zip(
    files: Sequence[tuple[str, bytes]], *, method: bytes = b"\x21", links: Sequence[str] = ()
) -> bytes:
    """A 7z archive whose files lie in one block, packed with LZMA2, whatever it says.

    links: the names that are symbolic links, written on Unix, to what their contents say.
    """
    content = b"".join(data for _, data in files)
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 2**16}]
    packed = lzma.compress(content, lzma.FORMAT_RAW, filters=filters)
    sizes = b"".join(_number(len(data)) for _, data in files[:-1])
    names = b"\0" + b"".join(f"{name}\0".encode("utf-16-le") for name, _ in files)
    streams = (
        b"\6\0\1\x09" + _number(len(packed)) + b"\0"
        + b"\7\x0b\1\0\1" + bytes([0x20 + len(method)]) + method + b"\1\x08"
        + b"\x0c" + _number(len(content)) + b"\0"
        + b"\x08\x0d" + _number(len(files)) + b"\x09" + sizes + b"\0\0"
    )  # fmt: skip
    modes = (0o120777 if name in links else 0o100644 for name, _ in files)
    kinds = b"\1\0" + b"".join(struct.pack("<L", mode << 16 | 0x8000) for mode in modes)
    header = (
        b"\1\4" + streams + b"\5" + _number(len(files)) + b"\x11" + _number(len(names)) + names
        + b"\x15" + _number(len(kinds)) + kinds + b"\0\0"
    )  # fmt: skip
    start = struct.pack("<2QL", len(packed), len(header), zlib.crc32(header))
    head = b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<L", zlib.crc32(start)) + start
    return head + packed + header


def _number(value: int) -> bytes:
    return b"\xff" + struct.pack("<Q", value)


def deflated_64(content: bytes, again: int) -> bytes:
    """Deflate64: content as letters, then again bytes of it from where it began.

    They are one length of code 285, which Deflate does not have, so again is from 3 to 65,538.
    """
    bits = _Bits()
    bits.add(1, 1)
    bits.add(1, 2)
    for byte in content:
        bits.code(*((byte + 0x30, 8) if byte < 144 else (byte - 144 + 0x190, 9)))
    bits.code(285 - 280 + 0xC0, 8)
    bits.add(again - 3, 16)
    distance = len(content)
    symbol, base, extra = next(
        (symbol, base, extra)
        for symbol, (base, extra) in reversed(list(enumerate(_distances())))
        if base <= distance
    )
    bits.code(symbol, 5)
    bits.add(distance - base, extra)
    bits.code(0, 7)
    return bits.bytes()


def _distances() -> list[tuple[int, int]]:
    return [(1, 0), (2, 0)] + [((2 + h) * 2**e + 1, e) for e in range(15) for h in (0, 1)]


class _Bits:
    def __init__(self) -> None:
        self._bits: list[int] = []

    def add(self, value: int, count: int) -> None:
        """A number, its lowest bit first."""
        self._bits += [value >> place & 1 for place in range(count)]

    def code(self, value: int, count: int) -> None:
        """A code, its highest bit first."""
        self._bits += [value >> place & 1 for place in reversed(range(count))]

    def bytes(self) -> bytes:
        self._bits += [0] * (-len(self._bits) % 8)
        parts = (self._bits[at : at + 8] for at in range(0, len(self._bits), 8))
        return bytes(sum(bit << place for place, bit in enumerate(part)) for part in parts)
