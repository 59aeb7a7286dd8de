"""Inner products of many vectors, kept as float16, with a few: what a look-up is made of.

ONNX Runtime widens and multiplies them in one step that leaves Python alone. In steps of NumPy two
threads mostly wait for each other: together they were no sooner done than one. The network of the
two operations is made by ``training.products``.
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


def products(kept: NDArray[np.float16], asked: Vectors) -> NDArray[np.float32]:
    """Inner products of vectors (N x D) with others (Q x D); float32, N x Q.

    Equal vectors have equal products, wherever among others they stand.
    """
    count, wanted = len(kept), len(asked)
    # Of one alone, numbers would be added up in another order.
    kept = np.ascontiguousarray(kept if count != 1 else np.repeat(kept, 2, axis=0))
    columns = np.zeros((asked.shape[1], max(2, wanted)), np.float32)
    columns[:, :wanted] = asked.T
    found: list[NDArray[np.float32]] = _network().run(None, {"kept": kept, "asked": columns})
    return found[0][:count, :wanted]


@functools.cache
def _network() -> onnxruntime.InferenceSession:
    return slow.inference.reader(files(__package__).joinpath("products.onnx").read_bytes())
