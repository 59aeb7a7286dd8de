"""A collection teaches: a linear map over its stored vectors, learned from its own classes.

What makes articles of one kind alike differs from collection to collection, and a collection of a
few hundred classified documents says it. The map is found in closed form (linear discriminant
analysis with a ridge, Fisher 1936, Friedman 1989): it stretches what differs between classes and
presses down what differs within them. It is measured on documents that it has not seen, kept beside
the catalogue, and used only where it finds more of a kind there. Nothing is embedded again.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.model.ranking import Vectors
from patentviewer.progress import Progress
from patentviewer.search.corpus import Corpus
from patentviewer.search.scores import Scores

logger = logging.getLogger(__name__)

FILE = "learned.npz"
LEAST_DOCUMENTS = 200
"""Classified documents below which nothing is learned."""

MOST_FIGURES = 30_000
"""Figures that are learned from, evenly taken from all; more say the same."""

RIDGES = (3.0, 10.0, 30.0)
"""Of the mean spread within classes, added to every direction."""

WEIGHTS = (0.5, 1.0, 2.0)
"""Of the learned likeness where that of the model is 1."""

DIRECTIONS = 64
TEN = 10
_ASKED_AT_ONCE = 256
_BLOCK = 8192
_FORMAT = 1

Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Learned:
    """What a collection has taught.

    stamp: of the vectors that it is for. mean: D. matrix: D x K. weight: of its likeness where the
    model's is 1; 0 where it finds no more than the model alone. documents: from how many it was
    learned. before, after: part of the ten nearest of the same main class, without and with it, of
    documents that it had not seen.
    """

    stamp: str
    mean: Vectors
    matrix: Vectors
    weight: float
    documents: int
    before: float
    after: float

    @property
    def is_used(self) -> bool:
        """Whether it finds more of a kind than the model alone."""
        return self.weight > 0

    def of(self, vectors: Vectors) -> Vectors:
        """Vectors as it sees them, N x D to N x K, of length 1."""
        return _unit((vectors - self.mean) @ self.matrix)


@dataclass(frozen=True, eq=False)
class Lesson:
    """What is learned from: vectors, N x D, with each figure's document and main class.

    scales: D, of the likeness by which the model ranks. document, kind: N; kinds are not negative.
    """

    vectors: Vectors
    scales: NDArray[np.float32]
    document: Numbers
    kind: Numbers

    def where(self, chosen: NDArray[np.bool_]) -> Lesson:
        """Some of the figures."""
        return Lesson(self.vectors[chosen], self.scales, self.document[chosen], self.kind[chosen])


def learning(lesson: Lesson, stamp: str, seed: int = 0) -> Iterator[Progress | Learned]:
    """Learn, choose and measure; the last thing yielded is what was learned.

    Three fifths of the documents teach, one fifth chooses ridge and weight, one fifth, seen by
    neither, measures; then all teach. Raises UserError with too few documents.
    """
    documents = np.unique(lesson.document)
    if len(documents) < LEAST_DOCUMENTS:
        raise UserError(
            f"A collection teaches from {LEAST_DOCUMENTS} classified documents on; this one has "
            f"{len(documents)}. Add a table of classes beside the drawings, or more documents."
        )
    part = np.random.default_rng(seed).permutation(len(documents)) % 5
    of_figure = part[np.searchsorted(documents, lesson.document)]
    teaching, choosing, unseen = (
        lesson.where(chosen) for chosen in (of_figure < 3, of_figure == 3, of_figure == 4)
    )
    steps = len(RIDGES) + 2
    best = (_shared(choosing), 0.0, RIDGES[0])
    for done, ridge in enumerate(RIDGES):
        yield Progress("learning", done, steps)
        mean, matrix = _map(teaching, ridge)
        for weight in WEIGHTS:
            found = _shared(choosing, mean, matrix, weight)
            best = max(best, (found, weight, ridge))
    _, weight, ridge = best
    yield Progress("learning", steps - 2, steps)
    seen = lesson.where(of_figure < 4)
    mean, matrix = _map(seen, ridge)
    before, after = _shared(unseen), _shared(unseen, mean, matrix, weight)
    is_better = weight > 0 and after > before
    yield Progress("learning", steps - 1, steps)
    mean, matrix = _map(lesson, ridge)
    yield Progress("learning", steps, steps)
    yield Learned(stamp, mean, matrix, weight if is_better else 0.0, len(documents), before, after)


def _map(lesson: Lesson, ridge: float) -> tuple[Vectors, Vectors]:
    """The mean and the directions in which classes differ most, D x K."""
    scale = np.sqrt(np.maximum(lesson.scales, 0)).astype(np.float64)
    rows = lesson.vectors[:: -(-len(lesson.vectors) // MOST_FIGURES)].astype(np.float64) * scale
    kind = lesson.kind[:: -(-len(lesson.vectors) // MOST_FIGURES)]
    mean = rows.mean(axis=0)
    rows -= mean
    _, own, count = np.unique(kind, return_inverse=True, return_counts=True)
    centres = np.zeros((len(count), rows.shape[1]))
    np.add.at(centres, own, rows)
    centres /= count[:, None]
    rows -= centres[own]
    within = rows.T @ rows / len(rows)
    values, axes = np.linalg.eigh(within)
    level = max(float(np.trace(within)) / max(1, int((scale > 0).sum())), 1e-12)
    whitened = axes / np.sqrt(np.maximum(values, 0) + ridge * level)
    seen = centres @ whitened * np.sqrt(count)[:, None]
    _, strength, directions = np.linalg.svd(seen, full_matrices=False)
    held = min(DIRECTIONS, int((strength > 1e-6).sum()))
    matrix = whitened @ (directions[:held].T * np.sqrt(strength[:held]))
    with np.errstate(divide="ignore", invalid="ignore"):
        plain_mean = np.where(scale > 0, mean / scale, 0.0)
    return plain_mean.astype(np.float32), (scale[:, None] * matrix).astype(np.float32)


def _shared(
    lesson: Lesson,
    mean: Vectors | None = None,
    matrix: Vectors | None = None,
    weight: float = 0.0,
) -> float:
    """Part of the ten nearest designs of the same main class, asked by a figure of each design."""
    documents, firsts = np.unique(lesson.document, return_index=True)
    if len(documents) <= TEN:
        return 0.0
    vectors, kind = lesson.vectors[firsts], lesson.kind[firsts]
    parts = []
    for start in range(0, len(firsts), _ASKED_AT_ONCE):
        rows = np.arange(start, min(start + _ASKED_AT_ONCE, len(firsts)))
        scores = (vectors[rows] * lesson.scales) @ vectors.T
        if mean is not None and matrix is not None and weight > 0:
            seen = _unit((vectors - mean) @ matrix)
            scores = (scores + weight * (seen[rows] @ seen.T)) / (1 + weight)
        scores[np.arange(len(rows)), rows] = -np.inf
        near = np.argpartition(-scores, TEN, axis=1)[:, :TEN]
        parts.append((kind[near] == kind[rows][:, None]).mean(axis=1))
    return float(np.concatenate(parts).mean())


def _unit(vectors: NDArray[np.floating]) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


def mixed_in(scores: Scores, learned: Scores, weights: NDArray[np.float32]) -> Scores:
    """Scores (Q x N) with learned likenesses mixed in. weights: Q, of these where scores have 1."""
    together = (scores + weights[:, None] * learned) / (1 + weights[:, None])
    return np.asarray(together, np.float32)


def lesson_of(corpus: Corpus, scales: NDArray[np.float32]) -> Lesson:
    """The classified documents of a collection, in the classification that knows most of them."""
    system = max(corpus.kinds, key=lambda one: int((one.sure >= 1).sum()))
    kind = np.where(system.sure >= 1, system.main, -1)
    rows = np.flatnonzero(kind[corpus.figure_design] >= 0)
    if corpus.alive is not None:
        rows = rows[corpus.alive[rows]]
    rows = rows[:: -(-max(1, len(rows)) // (2 * MOST_FIGURES))]
    document = corpus.figure_design[rows].astype(np.int64)
    return Lesson(corpus.vectors(rows, len(scales)), scales, document, kind[document])


class Applied:
    """What a collection has taught, for searches of it. state: a hash of it."""

    def __init__(self, learned: Learned, corpus: Corpus, state: str = "") -> None:
        self.state = state
        self.learned = learned
        self.corpus = corpus

    @functools.cached_property
    def _every(self) -> Vectors:
        """All the figures as it sees them."""
        count = len(self.corpus.figure_file)
        blocks = [
            self._some(np.arange(start, min(start + _BLOCK, count)))
            for start in range(0, count, _BLOCK)
        ]
        return np.concatenate([np.empty((0, self.learned.matrix.shape[1]), np.float32), *blocks])

    def _some(self, rows: Numbers) -> Vectors:
        return self.learned.of(self.corpus.vectors(rows, len(self.learned.mean)))

    def likeness(self, asked: Vectors, rows: Numbers | None, *, keeps: bool) -> Scores:
        """Learned likeness of vectors (V x D) to some figures, or all, V x figures.

        keeps: whether what is made of all the figures is kept for the next search.
        """
        if keeps:
            seen = self._every if rows is None else self._every[rows]
        else:
            seen = self._some(np.arange(len(self.corpus.figure_file)) if rows is None else rows)
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
    np.savez(content, mean=learned.mean, matrix=learned.matrix, known=np.array(json.dumps(known)))
    try:
        write_atomically(folder / FILE, content.getvalue())
    except OSError as error:
        raise UserError(f"{folder / FILE} could not be written: {error.strerror}.") from error


def kept(folder: Path, stamp: str) -> Learned | None:
    """What a collection has taught, for vectors of this stamp; None without any."""
    try:
        with np.load(folder / FILE, allow_pickle=False) as content:
            known = json.loads(str(content["known"]))
            if known.pop("format") > _FORMAT or known["stamp"] != stamp:
                return None
            return Learned(mean=content["mean"], matrix=content["matrix"], **known)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        logger.warning("what %s has taught cannot be read: %s", folder, error)
        return None


def state_of(folder: Path) -> str:
    """A hash of what a collection has taught; "" for nothing."""
    try:
        return hashlib.sha256((folder / FILE).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


def forget(folder: Path) -> None:
    """Unlearn: from now on the model alone ranks. Raises UserError where that fails."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"{folder / FILE} could not be removed: {error.strerror}.") from error
