"""What a collection has taught: a map over its stored vectors, kept beside its catalogue.

What makes articles of one kind alike differs from collection to collection. The map says how much
of each main class a figure has in it; the likeness of what two figures have is mixed into that of
their vectors. `learning` finds the map; the ranker applies it; nothing is embedded again.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
import logging
import zipfile
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError, told_if_not_written
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.ranking import Vectors
from patentviewer.search.figures import Figures
from patentviewer.search.scores import Scores

logger = logging.getLogger(__name__)

FILE = "learned.npz"
SHARPNESS = 4.0
"""How much more those count that are near: the kernel is exp of this times the likeness."""

_BLOCK = 8192
_FORMAT = 2

Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class KindMap:
    """A map from vectors to how much of each kind of article a figure has in it.

    It compares a vector with known figures, the anchors, and adds up what each of them says of the
    kinds. D: numbers of a vector; E: directions that are compared; A: anchors; K: kinds.

    mean: D, taken from a vector first. matrix: D x E, makes of that the directions, its length
    about 1. anchors: A x E. kinds: A x K, what likeness to each anchor says of each kind. middle:
    K, the mean of the result, which is taken from it.
    """

    mean: Vectors
    matrix: Vectors
    anchors: Vectors
    kinds: Vectors
    middle: Vectors

    def __call__(self, vectors: Vectors) -> Vectors:
        """N x D to N x K, of length 1."""
        seen = np.asarray((vectors - self.mean) @ self.matrix, np.float32)
        return _unit(nearness(seen, self.anchors) @ self.kinds - self.middle)


def nearness(vectors: Vectors, anchors: Vectors) -> Vectors:
    """The kernel: how near vectors (N x E) are to anchors (A x E); float32, N x A.

    exp(SHARPNESS (v a - 1)) of their inner products v a: 1 for the same vector of length 1.
    """
    near: Vectors = np.exp(np.float32(SHARPNESS) * (vectors @ anchors.T - 1))
    return near


@dataclass(frozen=True, eq=False)
class Learned:
    """What a collection has taught.

    stamp: of the vectors that it is for (Manifest.stamp). weight: of the learned likeness where the
    model's has 1; 0 where nothing is gained by it. documents: how many it was learned from. before,
    after: without and with it, the mean part of a ranking's ten first designs that are of the same
    main class as the query; of queries and designs that it was not learned from.
    """

    stamp: str
    of: KindMap
    weight: float
    documents: int
    before: float
    after: float

    @property
    def is_used(self) -> bool:
        """Whether more designs of one kind are found with it than by the model alone."""
        return self.weight > 0


def _unit(vectors: NDArray[np.floating]) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


def mixed_in(scores: Scores, learned: Scores, weights: NDArray[np.float32]) -> Scores:
    """Scores (Q x N) with learned likenesses (Q x N) mixed in.

    weights: Q, of the learned likeness where the score has 1. Returns float32: (score + w learned)
    / (1 + w).
    """
    together = (scores + weights[:, None] * learned) / (1 + weights[:, None])
    return np.asarray(together, np.float32)


class Applied:
    """What a collection has taught, applied to its figures.

    state: a hash of what was taught, or "".
    """

    def __init__(self, learned: Learned, figures: Figures, state: str = "") -> None:
        self.state = state
        self.learned = learned
        self._figures = figures

    @functools.cached_property
    def _every(self) -> Vectors:
        """All the figures as it sees them."""
        count = len(self._figures.figure_design)
        blocks = [
            self._some(np.arange(start, min(start + _BLOCK, count)))
            for start in range(0, count, _BLOCK)
        ]
        return np.concatenate([np.empty((0, len(self.learned.of.middle)), np.float32), *blocks])

    def _some(self, rows: Numbers) -> Vectors:
        return self.learned.of(self._figures.vectors(rows, len(self.learned.of.mean)))

    def likeness(self, asked: Vectors, rows: Numbers | None, *, keeps: bool) -> Scores:
        """Learned likeness, -1 to 1, of vectors (V x D) to figures; float32, V x figures.

        rows: positions of the figures; None for all. keeps: whether what is made of all figures is
        kept in memory for the next search.
        """
        if keeps:
            seen = self._every if rows is None else self._every[rows]
        else:
            seen = self._some(np.arange(len(self._figures.figure_design)) if rows is None else rows)
        return np.asarray(self.learned.of(asked) @ seen.T, np.float32)


# -- kept beside the catalogue -----------------------------------------------------------------


def keep(folder: Path, learned: Learned) -> None:
    """Write what was learned into a collection's folder. Raises UserError where that fails."""
    known = {
        "format": _FORMAT,
        "stamp": learned.stamp,
        "weight": learned.weight,
        "documents": learned.documents,
        "before": learned.before,
        "after": learned.after,
    }
    content = io.BytesIO()
    arrays = {one.name: getattr(learned.of, one.name) for one in fields(KindMap)}
    np.savez(content, known=np.array(json.dumps(known)), **arrays)
    with told_if_not_written(folder / FILE):
        write_atomically(folder / FILE, content.getvalue())


def kept(folder: Path, stamp: str) -> Learned | None:
    """What a collection has taught for vectors of this stamp; None where there is nothing."""
    try:
        with np.load(folder / FILE, allow_pickle=False) as content:
            known = json.loads(str(content["known"]))
            if known.pop("format") != _FORMAT or known["stamp"] != stamp:
                return None
            taught = KindMap(*(content[one.name] for one in fields(KindMap)))
            return Learned(of=taught, **known)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        logger.warning("what %s has taught cannot be read: %s", folder, error)
        return None


def state_of(folder: Path) -> str:
    """A hash of what a collection has taught; "" where there is nothing."""
    try:
        return hashlib.sha256((folder / FILE).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


def forget(folder: Path) -> None:
    """Remove what a collection has taught: the model alone ranks it. Raises UserError."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(Message("file.not_removed", file=folder / FILE, why=error)) from error
