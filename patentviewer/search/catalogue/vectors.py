"""How the vectors of figures are kept: in steps of 1 / 4,000, the bytes that vary little packed.

A vector of which each descriptor has length 1 has numbers around 0.06. As float16 these are told in
steps of 1/32,000 to 1/8,000, which say next to nothing: told in 4,000ths, likenesses differ by
0.00003, the nearest of 20,000 figures stayed the same for each of 100 queries, and of the ten
nearest 997 of 1,000 did. A step's upper byte takes few values, and Huffman's code needs two bits
for it. Fourteen vectors of the bundled model fill a page of the catalogue.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.huffman import longer, shorter

STEPS = 4000
"""From 0 to 1."""

_NOW = b"\x0f"
_STEPS = {_NOW: STEPS, b"\x07": 5000}
"""The first byte of what is kept in steps, and how many these are. What was kept before there were
steps begins with Huffman's code, of which no block begins with three bits that are set (RFC 1951).
"""

_MOST = 6.5
"""Numbers up to which steps are counted in 16 bits."""


def packed(vector: NDArray[np.float16]) -> bytes:
    """A vector of D numbers as at most 2 D bytes; as float16 where that takes no more."""
    plain: bytes = vector.astype("<f2").tobytes()
    numbers = vector.astype(np.float32)
    if not (np.abs(numbers) < _MOST).all():  # no model gives these
        return plain
    halves = np.rint(numbers * STEPS).astype("<i2").view(np.uint8).reshape(-1, 2)
    found: bytes = _NOW + shorter(halves[:, 1].tobytes()) + halves[:, 0].tobytes()
    return found if len(found) < len(plain) else plain


def unpacked(kept: Sequence[bytes], dimensions: int) -> Vectors:
    """Vectors of so many numbers, N x D, of what `packed` gives, or gave before it knew steps."""
    if all(content[:1] == _NOW and len(content) != 2 * dimensions for content in kept):
        found = _in_steps(kept, dimensions).astype(np.float32)
        found /= np.float32(STEPS)
        return found
    return _of_several_forms(kept, dimensions)


def _in_steps(kept: Sequence[bytes], dimensions: int) -> NDArray[np.int16]:
    """The numbers of steps of vectors that are all kept in today's, N x D.

    All rows at once: what Python does for one by one takes longer than Huffman's code.
    """
    coded = [longer(content[1:-dimensions]) for content in kept]
    if any(len(upper) != dimensions for upper in coded):
        raise ValueError("what is kept of a figure has another length")
    steps = np.frombuffer(b"".join(coded), np.int8).astype(np.int16)
    steps <<= 8
    steps |= np.frombuffer(b"".join([content[-dimensions:] for content in kept]), np.uint8)
    return steps.reshape(-1, dimensions)


def _of_several_forms(kept: Sequence[bytes], dimensions: int) -> Vectors:
    """The same where some are kept as they were before, row by row."""
    halves = np.empty((len(kept), dimensions, 2), np.uint8)
    steps = np.zeros(len(kept), np.float32)
    for row, content in enumerate(kept):
        if len(content) == 2 * dimensions:
            halves[row] = np.frombuffer(content, np.uint8).reshape(-1, 2)
            continue
        steps[row] = _STEPS.get(content[:1], 0)
        upper = content[1 if steps[row] else 0 : -dimensions]
        halves[row, :, 1] = np.frombuffer(longer(upper), np.uint8)
        halves[row, :, 0] = np.frombuffer(content[-dimensions:], np.uint8)
    bits = halves.reshape(len(kept), -1)
    in_steps = steps > 0
    found: Vectors = bits.view("<f2").astype(np.float32)
    found[in_steps] = bits[in_steps].view("<i2").astype(np.float32) / steps[in_steps, None]
    return found
