"""A collection teaches: a map over its stored vectors, learned from its own classes.

What makes articles of one kind alike differs from collection to collection, and a collection of a
few hundred classified documents says it. The map tells how much of each main class a figure has in
it. It is found in closed form, by kernel ridge regression on the classes (Saunders, Gammerman and
Vovk 1998; of many figures, on a part of them: Rasmussen and Williams 2006, chapter 8): figures that
are near to each other count for much more than others, which no linear map can do. It is measured
on documents that it has not seen, kept beside the catalogue, and used only where it finds more of a
kind there. Nothing is embedded again.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.ranking import Vectors
from patentviewer.progress import Progress
from patentviewer.search.corpus import Corpus
from patentviewer.search.figures import Figures
from patentviewer.search.scores import Scores

logger = logging.getLogger(__name__)

FILE = "learned.npz"
LEAST_DOCUMENTS = 200
"""Classified documents below which nothing is learned."""

MOST_FIGURES = 20_000
"""Figures that are learned from, evenly taken from all; more say the same."""

MOST_ANCHORS = 2000
"""Figures that others are compared with, evenly taken from those; all of a smaller collection."""

DIRECTIONS = 128
"""Of the vectors, those in which they vary most: others say nothing more of kinds."""

SHARPNESS = 4.0
"""How much more those count that are near: the kernel is exp of this times the likeness."""

RIDGES = (0.1, 0.3, 1.0)
"""Of the kernel's mean, against learning by heart."""

WEIGHTS = (0.5, 1.0, 2.0)
"""Of the learned likeness where that of the model is 1."""

TEN = 10
_ASKED_AT_ONCE = 256
_BLOCK = 8192
_FORMAT = 2

Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class KindMap:
    """How much of each kind vectors have in them.

    mean: D. matrix: D x E, to what is compared with the anchors, A x E. matrix makes vectors about
    as long as 1. kinds: A x K, what likeness to each anchor says of each kind. middle: K, what is
    usual.
    """

    mean: Vectors
    matrix: Vectors
    anchors: Vectors
    kinds: Vectors
    middle: Vectors

    def __call__(self, vectors: Vectors) -> Vectors:
        """N x D to N x K, of length 1."""
        seen = np.asarray((vectors - self.mean) @ self.matrix, np.float32)
        return _unit(_kernel(seen, self.anchors) @ self.kinds - self.middle)


@dataclass(frozen=True, eq=False)
class Learned:
    """What a collection has taught.

    stamp: of the vectors that it is for. weight: of its likeness where the model's is 1; 0 where it
    finds no more than the model alone. documents: from how many it was learned. before, after: part
    of the ten nearest of the same main class, without and with it, of documents that it had not
    seen.
    """

    stamp: str
    of: KindMap
    weight: float
    documents: int
    before: float
    after: float

    @property
    def is_used(self) -> bool:
        """Whether it finds more of a kind than the model alone."""
        return self.weight > 0


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
            Message("learning.too_few_documents", least=LEAST_DOCUMENTS, documents=len(documents))
        )
    part = np.random.default_rng(seed).permutation(len(documents)) % 5
    of_figure = part[np.searchsorted(documents, lesson.document)]
    teaching, choosing, unseen = (
        lesson.where(chosen) for chosen in (of_figure < 3, of_figure == 3, of_figure == 4)
    )
    steps = 3
    yield Progress("learning", 0, steps)
    equations = _Equations.of(teaching)
    maps = [(ridge, equations.solved(ridge)) for ridge in RIDGES]
    best = (_shared(choosing), 0.0, RIDGES[0])
    for ridge, taught in maps:
        for weight in WEIGHTS:
            best = max(best, (_shared(choosing, taught, weight), weight, ridge))
    _, weight, ridge = best
    yield Progress("learning", 1, steps)
    taught = _Equations.of(lesson.where(of_figure < 4)).solved(ridge)
    before, after = _shared(unseen), _shared(unseen, taught, weight)
    is_better = weight > 0 and after > before
    yield Progress("learning", 2, steps)
    taught = _Equations.of(lesson).solved(ridge)
    yield Progress("learning", steps, steps)
    yield Learned(stamp, taught, weight if is_better else 0.0, len(documents), before, after)


@dataclass(frozen=True, eq=False)
class _Equations:
    """What is to be solved for a map: least squares of one indicator a class over the kernel.

    mean, matrix, anchors: of the map. squares: A x A, of the kernel's values. towards: A x K, what
    they have in common with the indicators. usual: A, their mean. level: the kernel of a figure and
    itself, on the average.
    """

    mean: Vectors
    matrix: Vectors
    anchors: Vectors
    squares: NDArray[np.float64]
    towards: NDArray[np.float64]
    usual: NDArray[np.float64]
    level: float

    @classmethod
    def of(cls, lesson: Lesson) -> _Equations:
        scale = np.sqrt(np.maximum(lesson.scales, 0))
        taken = slice(None, None, -(-len(lesson.vectors) // MOST_FIGURES))
        rows = lesson.vectors[taken] * scale
        mean = rows.mean(axis=0)
        rows -= mean
        _, axes = np.linalg.eigh((rows.T @ rows).astype(np.float64))
        length = max(float(np.sqrt(np.square(rows).sum(axis=1).mean())), 1e-9)
        turned = (axes[:, ::-1][:, :DIRECTIONS] / length).astype(np.float32)
        seen = rows @ turned
        anchors = seen[:: -(-len(seen) // MOST_ANCHORS)]
        _, kind = np.unique(lesson.kind[taken], return_inverse=True)
        wanted = np.eye(int(kind.max()) + 1, dtype=np.float32)[kind]
        wanted -= wanted.mean(axis=0)
        squares = np.zeros((len(anchors), len(anchors)))
        towards = np.zeros((len(anchors), wanted.shape[1]))
        total = np.zeros(len(anchors))
        for start in range(0, len(seen), _BLOCK):
            part = slice(start, start + _BLOCK)
            near = _kernel(seen[part], anchors)
            squares += near.T @ near
            towards += near.T @ wanted[part]
            total += near.sum(axis=0)
        level = float(np.exp(SHARPNESS * (np.square(seen).sum(axis=1) - 1)).mean())
        return cls(
            np.divide(mean, scale, out=np.zeros_like(mean), where=scale > 0),
            scale[:, None] * turned,
            anchors,
            squares,
            towards,
            total / len(seen),
            level,
        )

    def solved(self, ridge: float) -> KindMap:
        """The map, with the kernel's own norm as what is kept small. ridge: how much."""
        norm = _kernel(self.anchors, self.anchors)
        system = self.squares + ridge * self.level * norm
        system[np.diag_indices(len(system))] += 1e-9 * max(float(np.trace(system)), 1e-12)
        kinds = np.linalg.solve(system, self.towards)
        middle = self.usual @ kinds
        numbers = (self.mean, self.matrix, self.anchors, kinds, middle)
        return KindMap(*(one.astype(np.float32) for one in numbers))


def _kernel(vectors: Vectors, anchors: Vectors) -> Vectors:
    """How near vectors, N x E, are to anchors, A x E: N x A."""
    near: Vectors = np.exp(np.float32(SHARPNESS) * (vectors @ anchors.T - 1))
    return near


def _shared(lesson: Lesson, taught: KindMap | None = None, weight: float = 0.0) -> float:
    """Part of the ten nearest designs of the same main class, asked by a figure of each design."""
    documents, firsts = np.unique(lesson.document, return_index=True)
    if len(documents) <= TEN:
        return 0.0
    vectors, kind = lesson.vectors[firsts], lesson.kind[firsts]
    seen = taught(vectors) if taught is not None and weight > 0 else None
    parts = []
    for start in range(0, len(firsts), _ASKED_AT_ONCE):
        rows = np.arange(start, min(start + _ASKED_AT_ONCE, len(firsts)))
        scores = (vectors[rows] * lesson.scales) @ vectors.T
        if seen is not None:
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
        """Learned likeness of vectors (V x D) to some figures, or all, V x figures.

        keeps: whether what is made of all the figures is kept for the next search.
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
    try:
        write_atomically(folder / FILE, content.getvalue())
    except OSError as error:
        raise UserError(Message("file.not_written", file=folder / FILE, why=error)) from error


def kept(folder: Path, stamp: str) -> Learned | None:
    """What a collection has taught, for vectors of this stamp; None without any."""
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
        raise UserError(Message("file.not_removed", file=folder / FILE, why=error)) from error
