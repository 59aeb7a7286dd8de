"""Which classes a figure may be of, learned from documents that say theirs.

Two readings side by side. One is by kernel ridge regression on the classes over what the maps of
rendering and of documents see, as a collection is learned from (`search.learning`); none of these
maps was taught any class, so that what is true of the documents learned from is true of others. The
other is how near a figure's kind is to the middle of each class: the network of kinds knows these
documents, and more words and hands besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.model.ranking import Vectors
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.learned import SHARPNESS, KindMap
from patentviewer.search.learning import Lesson, kind_map

SEEN = {"rendering": 0.375, "document": 0.625}
"""Descriptors over which classes are regressed, with their weights. With pose, layout or what the
networks see instead, no more of a kind is found among drawings that are not known."""

CLASSES = "class"
"""Name of the descriptor that it gives."""

RIDGE = 0.1
NEARNESS = 16.0
"""Factor of the cosine with a class's middle before the softmax; 10 and 25 find as many."""

PARTS = (0.6, 0.4)
"""Of the likeness of predictions: by regression, by the middles of kind."""


@dataclass(frozen=True, eq=False)
class ClassMiddles:
    """How near kinds are to each class. middles: K x D, of length 1. usual: K, mean nearness."""

    middles: Vectors
    usual: Vectors

    @classmethod
    def of(cls, kinds: Vectors, number: NDArray[np.int64]) -> ClassMiddles:
        """From figures, N x D of length 1, and their classes, N, of 0 to K - 1."""
        sums = np.zeros((int(number.max()) + 1, kinds.shape[1]), np.float32)
        np.add.at(sums, number, kinds)
        middles = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
        near = np.exp(NEARNESS * (kinds @ middles.T))
        shares = near / near.sum(axis=1, keepdims=True)
        lengths = np.linalg.norm(shares, axis=1, keepdims=True)
        return cls(middles, (shares / lengths).mean(axis=0).astype(np.float32))


class ClassHead(nn.Module):
    """Descriptors to a vector of length 1: two predictions of K classes, one after the other."""

    mean: Tensor
    matrix: Tensor
    anchors: Tensor
    kinds: Tensor
    middle: Tensor
    middles: Tensor
    usual: Tensor

    def __init__(self, regressed: KindMap, near: ClassMiddles) -> None:
        super().__init__()
        numbers = {
            "mean": regressed.mean,
            "matrix": regressed.matrix,
            "anchors": regressed.anchors.T,
            "kinds": regressed.kinds,
            "middle": regressed.middle,
            "middles": near.middles.T,
            "usual": near.usual,
        }
        for name, values in numbers.items():
            self.register_buffer(name, torch.from_numpy(np.ascontiguousarray(values)))

    @property
    def dimensions(self) -> int:
        """Length of its vectors."""
        return self.kinds.shape[1] + self.middles.shape[1]

    def forward(self, seen: Sequence[Tensor], kind: Tensor) -> Tensor:
        """seen: the descriptors of SEEN, N x D each. kind: N x D. Returns N x dimensions."""
        turned = (torch.cat(list(seen), 1) - self.mean) @ self.matrix
        near = torch.exp(SHARPNESS * (turned @ self.anchors - 1))
        regressed = functional.normalize(near @ self.kinds - self.middle, dim=1)
        shares = functional.normalize((NEARNESS * (kind @ self.middles)).softmax(1), dim=1)
        nearest = functional.normalize(shares - self.usual, dim=1)
        parts = (np.sqrt(part) * one for part, one in zip(PARTS, (regressed, nearest), strict=True))
        return torch.cat(list(parts), 1)


def class_head(seen: Sequence[Vectors], kinds: Vectors, classes: Sequence[str]) -> ClassHead:
    """Learn it from the first figures of N documents.

    seen: the descriptors of SEEN, N x D each. kinds: N x D. classes: N main classes, of which those
    of a single document teach as well.
    """
    _, number = np.unique(np.array(classes), return_inverse=True)
    number = number.astype(np.int64)
    sizes = [one.shape[1] for one in seen]
    scales = np.repeat(np.array([SEEN[name] for name in SEEN], np.float32), sizes)
    rows = np.arange(len(number), dtype=np.int64)
    held = Held(Described(np.concatenate(list(seen), axis=1)), rows.astype(np.int32))
    lesson = Lesson(held, rows, number, Weighing(scales))
    return ClassHead(kind_map(lesson, RIDGE), ClassMiddles.of(kinds, number))
