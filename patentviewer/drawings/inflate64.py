"""Deflate64, in which Windows packs what is larger than 2 GB: Deflate with a longer window.

It is no part of zlib. The format is that of RFC 1951 with these changes: distances up to 64 KB
(codes 30 and 31), and length code 285 with 16 more bits, for lengths from 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

_WINDOW = 2**16
_CHUNK = 2**16
_LENGTHS = [
    *((base, 0) for base in range(3, 11)),
    *((11 + 2 * step, 1) for step in range(4)),
    *((19 + 4 * step, 2) for step in range(4)),
    *((35 + 8 * step, 3) for step in range(4)),
    *((67 + 16 * step, 4) for step in range(4)),
    *((131 + 32 * step, 5) for step in range(4)),
    (3, 16),
]
_DISTANCES = [(1, 0), (2, 0)] + [
    ((2 + half) * 2**extra + 1, extra) for extra in range(15) for half in (0, 1)
]
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_FIXED = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8


class Inflate64Error(ValueError):
    """The packed data is no Deflate64, or is damaged."""


class _Bits:
    """Bits of a file, the lowest of each byte first."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._buffer = b""
        self._at = 0
        self.held = 0
        self.count = 0

    def fill(self, count: int) -> None:
        """Hold at least so many bits; zeros follow the end, which `drop` does not let pass."""
        while self.count < count:
            if self._at == len(self._buffer):
                self._buffer, self._at = self._file.read(_CHUNK), 0
                if not self._buffer:
                    return
            self.held |= self._buffer[self._at] << self.count
            self._at += 1
            self.count += 8

    def drop(self, count: int) -> None:
        if count > self.count:
            raise Inflate64Error("the data ends too early")
        self.held >>= count
        self.count -= count

    def take(self, count: int) -> int:
        self.fill(count)
        value = self.held & ((1 << count) - 1)
        self.drop(count)
        return value


class _Code:
    """A Huffman code, looked up by the next bits: a table of (symbol, bits used)."""

    def __init__(self, lengths: list[int]) -> None:
        self.width = max(max(lengths, default=0), 1)
        self._table: list[tuple[int, int] | None] = [None] * (1 << self.width)
        code = 0
        for length in range(1, self.width + 1):
            for symbol, own in enumerate(lengths):
                if own != length:
                    continue
                if code >> length:
                    raise Inflate64Error("a code has too many symbols")
                first = int(f"{code:0{length}b}"[::-1], 2)
                for entry in range(first, 1 << self.width, 1 << length):
                    self._table[entry] = (symbol, length)
                code += 1
            code <<= 1

    def next(self, bits: _Bits) -> int:
        bits.fill(self.width)
        found = self._table[bits.held & ((1 << self.width) - 1)]
        if found is None:
            raise Inflate64Error("a code has no meaning")
        bits.drop(found[1])
        return found[0]


def inflated(file: IO[bytes]) -> Iterator[bytes]:
    """What is packed in a file, in pieces of 64 KB and more. Raises Inflate64Error.

    Some 1 MB a second: it is Python, for what is rare.
    """
    bits = _Bits(file)
    out = bytearray()
    is_last = False
    while not is_last:
        is_last = bool(bits.take(1))
        kind = bits.take(2)
        steps = _stored(bits, out) if kind == 0 else _packed(bits, out, *_codes(bits, kind))
        for _ in steps:
            if len(out) > 2 * _WINDOW:
                yield bytes(out[:-_WINDOW])
                del out[:-_WINDOW]
    yield bytes(out)


def _stored(bits: _Bits, out: bytearray) -> Iterator[None]:
    bits.drop(bits.count % 8)
    length = bits.take(16)
    if bits.take(16) != length ^ 0xFFFF:
        raise Inflate64Error("a stored block contradicts itself")
    for _ in range(length):
        out.append(bits.take(8))
    yield


def _codes(bits: _Bits, kind: int) -> tuple[_Code, _Code]:
    if kind == 1:
        return _Code(_FIXED), _Code([5] * 32)
    if kind == 3:
        raise Inflate64Error("a block is of no kind")
    literals, distances, orders = bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4
    own = [0] * 19
    for symbol in _ORDER[:orders]:
        own[symbol] = bits.take(3)
    code = _Code(own)
    lengths: list[int] = []
    while len(lengths) < literals + distances:
        symbol = code.next(bits)
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            if not lengths:
                raise Inflate64Error("a length repeats nothing")
            lengths += [lengths[-1]] * (3 + bits.take(2))
        else:
            lengths += [0] * (3 + bits.take(3) if symbol == 17 else 11 + bits.take(7))
    return _Code(lengths[:literals]), _Code(lengths[literals : literals + distances])


def _packed(bits: _Bits, out: bytearray, literals: _Code, distances: _Code) -> Iterator[None]:
    while (symbol := literals.next(bits)) != 256:
        if symbol < 256:
            out.append(symbol)
            if len(out) > 2 * _WINDOW:
                yield
            continue
        if symbol > 285:
            raise Inflate64Error("a length has no meaning")
        base, extra = _LENGTHS[symbol - 257]
        length = base + bits.take(extra)
        base, extra = _DISTANCES[distances.next(bits)]
        distance = base + bits.take(extra)
        if distance > len(out):
            raise Inflate64Error("it repeats what was not there")
        piece = (
            out[-distance:] if distance >= length else out[-distance:] * (length // distance + 1)
        )
        out += piece[:length]
        yield
    yield
