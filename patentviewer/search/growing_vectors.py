"""Vectors of figures in memory, each compared with a query."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.compressed import Rows
from patentviewer.search.products import asked_for, of_halves
from patentviewer.search.second import both

_AT_ONCE = 256
"""Vectors that are compared at once: as float32 they stay in a processor's cache."""

_WORTH_A_THREAD = 1024
"""From so many vectors on, half of them are compared in a second thread."""

_WORTH_SKIPPING = 384
"""Numbers side by side that no query asks for, from which on they are left where they are: blocks
that lie side by side in memory are read the sooner."""

_UP = np.float32(2.0**112)
_SIGN_AND_NUMBER = np.int32(-0x7000_2000)
"""A float16 whose bits are put where a float32 has its own is the number by 2^112 less, exactly:
the two count exponents from 15 and from 127. That is twice as quick as NumPy's conversion."""


class GrowingVectors:
    """Vectors in memory that can grow while others go on reading them.

    They are kept as float16, which is what catalogues hold, in half of the memory; what is given is
    float32. A longer store shares its memory with the shorter one that it came from.
    """

    def __init__(
        self, dimensions: int, buffer: NDArray[np.float16] | None = None, length: int = 0
    ) -> None:
        self._buffer = np.empty((0, dimensions), np.float16) if buffer is None else buffer
        self._used = [length]
        self.length = length

    @classmethod
    def of(cls, vectors: Vectors) -> GrowingVectors:
        """A store of some vectors, N x D."""
        return cls(vectors.shape[1], vectors.astype(np.float16), len(vectors))

    @property
    def dimensions(self) -> int:
        """How many numbers each vector has."""
        return int(self._buffer.shape[1])

    def vectors(self, rows: Rows | slice = slice(None)) -> Vectors:
        """Vectors at some positions, all of them without any; float32."""
        kept = self._buffer[: self.length][rows]
        found = _widened(kept.view(np.int16).astype(np.int32))
        found *= _UP
        return found

    def scores(self, queries: Vectors, rows: Rows | None = None) -> NDArray[np.float32]:
        """Inner products of queries (Q x D) with the vectors at rows (None for all), Q x rows."""
        count = self.length if rows is None else len(rows)
        found = np.empty((len(queries), count), np.float32)
        columns = asked_for(queries, _WORTH_SKIPPING)
        asked = np.concatenate([queries[:, own] for own in columns], axis=1)

        def compare(starts: range) -> None:
            for start in starts:
                part = slice(start, min(start + _AT_ONCE, count))
                kept = self._buffer[part if rows is None else rows[part]]
                # All columns of rows that lie side by side are read where they are.
                parts = [kept[:, own] for own in columns]
                kept = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
                found[:, part] = of_halves(kept, asked).T

        if count < _WORTH_A_THREAD:
            compare(range(0, count, _AT_ONCE))
            return found
        middle = count // 2 // _AT_ONCE * _AT_ONCE
        both(
            partial(compare, range(0, middle, _AT_ONCE)),
            partial(compare, range(middle, count, _AT_ONCE)),
        )
        return found

    def extended(self, vectors: Vectors) -> GrowingVectors:
        """A store with these vectors at its end. Only one thread at a time may extend."""
        length = self.length + len(vectors)
        is_newest = self._used[0] == self.length
        if is_newest and length <= len(self._buffer):
            longer = GrowingVectors(self.dimensions, self._buffer, length)
            longer._used = self._used
        else:
            room = np.empty((length + length // 4 + 256, self.dimensions), np.float16)
            room[: self.length] = self._buffer[: self.length]
            longer = GrowingVectors(self.dimensions, room, length)
        longer._buffer[self.length : length] = vectors
        longer._used[0] = length
        return longer

    def kept(self, rows: Rows) -> GrowingVectors:
        """A store with the vectors at some positions only."""
        return GrowingVectors(self.dimensions, self._buffer[: self.length][rows], len(rows))


def _widened(bits: NDArray[np.int32]) -> NDArray[np.float32]:
    """The same memory as numbers, each less by _UP, given the bits of float16."""
    np.left_shift(bits, 13, out=bits)
    np.bitwise_and(bits, _SIGN_AND_NUMBER, out=bits)
    return bits.view(np.float32)
