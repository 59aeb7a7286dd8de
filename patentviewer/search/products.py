"""Inner products of many vectors with a few: what a look-up is made of.

ONNX Runtime multiplies vectors that are kept as float16, or in 4 bits a number, in one step that
leaves Python alone. In steps of NumPy two threads mostly wait for each other: together they were no
sooner done than one. The networks of some operations are made by ``training.products``.
"""

from __future__ import annotations

import functools
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from patentviewer import slow
from patentviewer.model.ranking import Vectors

if TYPE_CHECKING:
    from patentviewer.inference import onnxruntime

LAST = 15
"""The greatest number of 4 bits."""

_DIGITS = 3
"""Digits from -127 to 127, a byte each, of a number that is asked; with two, likenesses differ
by some 0.0001."""

_BASE = 128


def of_halves(kept: NDArray[np.float16], asked: Vectors) -> NDArray[np.float32]:
    """Inner products of vectors (N x D) with others (Q x D); float32, N x Q.

    Equal vectors have equal products, wherever among others they stand.
    """
    count, wanted = len(kept), len(asked)
    # Of one alone, numbers would be added up in another order.
    kept = np.ascontiguousarray(kept if count != 1 else np.repeat(kept, 2, axis=0))
    columns = np.zeros((asked.shape[1], max(2, wanted)), np.float32)
    columns[:, :wanted] = asked.T
    given = {"kept": kept, "asked": columns}
    found: list[NDArray[np.float32]] = _network("of_halves").run(None, given)
    return found[0][:count, :wanted]


class Asked:
    """Queries, ready to be compared with vectors of 4 bits a number.

    Their numbers are rounded, about as float32 rounds a query's largest one.
    """

    def __init__(self, lower: Vectors, upper: Vectors) -> None:
        """Take the numbers that count for lower and for upper halves of bytes, each Q x D."""
        self._count = len(lower)
        together = np.stack([lower, upper]).astype(np.float64)
        most = np.maximum(np.abs(together).max(axis=(0, 2), initial=0), 1e-30)
        self._scale = most / ((_BASE - 1) * _BASE ** (_DIGITS - 1))
        left = np.rint(together / self._scale[:, None]).astype(np.int64)
        digits = []
        for place in range(_DIGITS - 1, -1, -1):
            digit = (left + _BASE**place // 2) // _BASE**place
            left -= digit * _BASE**place
            digits.append(digit.astype(np.int8))
        columns = np.concatenate(digits, axis=1).transpose(0, 2, 1)
        self._lower, self._upper = map(np.ascontiguousarray, columns)

    def products(self, kept: NDArray[np.uint8], rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Inner products with vectors of two numbers, 0 to LAST, a byte; rows x Q.

        kept: N x D. rows: positions of those that are compared.
        """
        own, lower = np.empty((2, len(rows), kept.shape[1]), np.uint8)
        # Without a mode NumPy would make a copy first.
        np.take(kept, rows, axis=0, out=own, mode="clip")
        np.bitwise_and(own, LAST, out=lower)
        upper = np.right_shift(own, 4, out=own)
        given = {
            "lower": lower,
            "upper": upper,
            "asked_lower": self._lower,
            "asked_upper": self._upper,
        }
        digits: NDArray[np.int32] = _network("of_nibbles").run(None, given)[0]
        found = np.zeros((len(rows), self._count))
        for place in range(0, digits.shape[1], self._count or 1):
            found *= _BASE
            found += digits[:, place : place + self._count]
        return np.asarray(found * self._scale, np.float32)


def asked_for(queries: Vectors, gap: int) -> list[slice]:
    """Columns of vectors that count for any of some queries: one or more stretches of them.

    gap: numbers side by side that no query asks for, from which on they are left out.
    """
    counts = np.flatnonzero(queries.any(axis=0))
    if not len(counts):
        return [slice(0, min(1, queries.shape[1]))]
    ends = np.flatnonzero(np.diff(counts) > gap)
    starts = counts[np.concatenate([[0], ends + 1])]
    lasts = counts[np.concatenate([ends, [len(counts) - 1]])]
    return [
        slice(first, last + 1) for first, last in zip(starts.tolist(), lasts.tolist(), strict=True)
    ]


@functools.cache
def _network(name: str) -> onnxruntime.InferenceSession:
    return slow.inference.reader(files(__package__).joinpath(f"{name}.onnx").read_bytes())
