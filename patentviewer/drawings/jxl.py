"""JPEG XL pictures as grey (ISO/IEC 18181: 18181-1 for the codestream, 18181-2 for the file)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings import grey
from patentviewer.model.documents import Picture

MOST_BYTES = 256 * 2**20
CODESTREAM = b"\xff\x0a"

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
"""Width to height, by the number that stands for it in a codestream (18181-1, annex D)."""


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height that a file declares. Raises ValueError where it declares none."""
    bits = _Bits(_codestream(data)[2:16])
    is_small = bits.take(1)
    height = _side(bits, is_small)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio]
        return height * across // down, height
    return _side(bits, is_small), height


def pictures(data: bytes, most: int) -> Iterator[Picture]:
    """A file's first picture as grey, and, as long as they are asked for, those that follow.

    All that follow are decoded in one go: each may be drawn over the one before, so that a single
    one costs as much as all before it. Of a moving picture that is too large for that come some,
    from one to the next twice as far on, at most as far as `most`. Raises RuntimeError or
    ValueError where it is damaged.
    """
    first = _samples(data, 0)
    yield grey.of_samples(first)
    try:
        whole = _samples(data, None)
    except MemoryError:
        yield from (grey.of_samples(_samples(data, 2**far)) for far in range(most.bit_length()))
        return
    if whole.ndim > first.ndim:
        yield from map(grey.of_samples, whole[1 : most + 1])


def _samples(data: bytes, frame: int | None) -> NDArray[Any]:
    """One picture, the last where there are fewer, or all."""
    from imagecodecs import jpegxl_decode  # noqa: PLC0415 - slow to load, and seldom needed

    return np.asarray(jpegxl_decode(data, index=frame, numthreads=1))


def _codestream(data: bytes) -> bytes:
    """The codestream's beginning, which may lie in a box of a container."""
    start = 0
    while data[start : start + 2] != CODESTREAM:
        size = int.from_bytes(data[start : start + 4], "big")
        kind = data[start + 4 : start + 8]
        head = 16 if size == 1 else 8
        if size == 1:
            size = int.from_bytes(data[start + 8 : start + 16], "big")
        if kind == b"jxlc":
            return data[start + head :]
        if kind == b"jxlp":
            return data[start + head + 4 :]
        if size < head or start + size >= len(data):
            raise ValueError("no codestream")
        start += size
    return data[start:]


def _side(bits: _Bits, is_small: int) -> int:
    if is_small:
        return 8 * (bits.take(5) + 1)
    return bits.take((9, 13, 18, 30)[bits.take(2)]) + 1


class _Bits:
    """Numbers of some bits each, the lowest bit first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        """The next number of so many bits."""
        value = self._value & ((1 << count) - 1)
        self._value >>= count
        return value
