"""How the vectors of figures are kept: float16, the bytes that vary little packed.

A number's upper byte - sign, exponent, first bits of the rest - takes few values often; Huffman's
code saves an eighth of a vector. Nothing is lost.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.huffman import longer, shorter


def packed(vector: NDArray[np.float16]) -> bytes:
    """A vector of D numbers as at most 2 D bytes, and only as many where packing gains nothing."""
    plain: bytes = vector.astype("<f2").tobytes()
    halves = np.frombuffer(plain, np.uint8).reshape(-1, 2)
    found: bytes = shorter(halves[:, 1].tobytes()) + halves[:, 0].tobytes()
    return found if len(found) < len(plain) else plain


def unpacked(kept: Sequence[bytes], dimensions: int) -> Vectors:
    """Vectors of so many numbers, N x D, of what `packed` gave, or of plain float16."""
    halves = np.empty((len(kept), dimensions, 2), np.uint8)
    for row, content in enumerate(kept):
        if len(content) == 2 * dimensions:
            halves[row] = np.frombuffer(content, np.uint8).reshape(-1, 2)
        else:
            halves[row, :, 1] = np.frombuffer(longer(content[:-dimensions]), np.uint8)
            halves[row, :, 0] = np.frombuffer(content[-dimensions:], np.uint8)
    found: Vectors = halves.reshape(len(kept), -1).view("<f2").astype(np.float32)
    return found
