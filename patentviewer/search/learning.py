"""A collection teaches: how a map of its kinds is found, and whether it is worth using.

A collection of a few hundred classified documents says what makes articles of one kind alike in it.
The map (`learned.KindMap`) tells how much of each main class a figure has in it. It is found in
closed form, by kernel ridge regression on the classes (Saunders, Gammerman and Vovk 1998; of many
figures, on a part of them: Rasmussen and Williams 2006, chapter 8): figures that are near to each
other count for much more than others, which no linear map can do. What is compared is what a search
weighs, and which classes the model takes figures for, so that what other documents taught it is not
lost.

Which map is used, and whether any, is decided by documents that it was not learned from, ranked by
the ranker that users search with: with local features, re-ranking, votes of classes and folded
copies. So what is told of it is what a search gains by it, not what vectors alone would gain.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.ranking import Vectors
from patentviewer.progress import Progress
from patentviewer.search.corpus import Corpus
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Figures, Held
from patentviewer.search.learned import SHARPNESS, Applied, KindMap, Learned, Numbers, nearness
from patentviewer.search.manifest import Manifest
from patentviewer.search.metrics import TEN, nearest_of_kind
from patentviewer.search.voting import System

LEAST_DOCUMENTS = 200
"""Classified documents below which nothing is learned."""

MOST_FIGURES = 20_000
"""Figures that are learned from, evenly taken from all; more say the same."""

MOST_ANCHORS = 2000
"""Figures that others are compared with, evenly taken from those; all of a smaller collection."""

DIRECTIONS = 128
"""Of the vectors, those in which they vary most: others say nothing more of kinds."""

RIDGES = (0.1, 0.3, 1.0)
"""Strengths of the regularisation that are tried, as parts of the mean of the kernel."""

WEIGHTS = (0.5, 1.0, 2.0)
"""Weights of the learned likeness that are tried, where the likeness of the model has 1."""

CHOOSING_QUERIES, MEASURING_QUERIES = 200, 500
"""Designs that ask, evenly taken from a fifth of the documents: to choose among ten ways of ranking
and to measure two of them."""

PREDICTED = 0.3
"""How much predicted classes count among all that is compared. With 0 / 0.15 / 0.3, front pages,
each half of 552 taught by the other, have 0.277 / 0.287 / 0.289 of their main class among the ten
nearest, and voted 0.317 / 0.329 / 0.336; with 0.7 no more than with 0."""

_AT_ONCE = 25
"""Queries between two steps of the progress."""

_BLOCK = 8192


@dataclass(frozen=True, eq=False)
class Lesson:
    """The figures of classified documents that are learned from, and how they are ranked.

    figures: the collection's. rows: N, positions of those learned from, rising. kind: N, the main
    class of each, a number not under 0. weighing: how a search for a drawing weighs what it
    compares. systems: the classes of all designs of the collection, which vote; () without voting.
    grid: how many local features a figure has and how many numbers each; None without any.
    duplicate_cosine: from which likeness on two designs are copies; over 1 for never.
    """

    figures: Figures
    rows: Numbers
    kind: Numbers
    weighing: Weighing
    systems: tuple[System, ...] = ()
    grid: tuple[int, int] | None = None
    duplicate_cosine: float = 2.0

    @property
    def design(self) -> Numbers:
        """The number of each figure's design, N."""
        return self.figures.figure_design[self.rows].astype(np.int64)

    @property
    def vectors(self) -> Vectors:
        """The figures' vectors, N x D."""
        return self.figures.vectors(self.rows, len(self.weighing.scales))

    def where(self, chosen: NDArray[np.bool_]) -> Lesson:
        """The same with some of the figures. chosen: N."""
        return replace(self, rows=self.rows[chosen], kind=self.kind[chosen])

    def described(self) -> Described:
        """All that the model says of the figures, local features too."""
        features = self.figures.local_features(self.rows, *self.grid) if self.grid else None
        return Described(self.vectors, features)


def lesson_of(corpus: Corpus, manifest: Manifest) -> Lesson:
    """The classified documents of a collection, in the classification that knows most of them."""
    weighing = manifest.weighing(manifest.weights())
    system = max(corpus.kinds, key=lambda one: int((one.sure >= 1).sum()))
    kind = np.where(system.sure >= 1, system.main, -1)
    rows = np.flatnonzero(kind[corpus.figure_design] >= 0)
    if corpus.alive is not None:
        rows = rows[corpus.alive[rows]]
    rows = rows[:: -(-max(1, len(rows)) // (2 * MOST_FIGURES))]
    grid = manifest.reranking.local_features
    return Lesson(
        corpus,
        rows,
        kind[corpus.figure_design[rows]],
        weighing,
        corpus.kinds,
        (grid.count, grid.size) if grid else None,
        manifest.duplicate_cosine,
    )


def learning(lesson: Lesson, stamp: str, seed: int = 0) -> Iterator[Progress | Learned]:
    """Learn, choose and measure; the last thing yielded is what was learned.

    Three fifths of the documents teach; one fifth chooses ridge and weight; one fifth, seen by
    neither, measures. Then all teach. stamp: of the vectors (Manifest.stamp). seed: which document
    falls into which fifth. Raises UserError with too few documents. Can be closed at every step.
    """
    documents = np.unique(lesson.design)
    if len(documents) < LEAST_DOCUMENTS:
        raise UserError(
            Message("learning.too_few_documents", least=LEAST_DOCUMENTS, documents=len(documents))
        )
    part = np.random.default_rng(seed).permutation(len(documents)) % 5
    of_figure = part[np.searchsorted(documents, lesson.design)]
    yield Progress("learning", 0)
    equations = _Equations.of(lesson.where(of_figure < 3))
    choosing = _Unseen.of(lesson.where(of_figure == 3), CHOOSING_QUERIES)
    measuring = _Unseen.of(lesson.where(of_figure == 4), MEASURING_QUERIES)
    tries = [(weight, ridge) for ridge in RIDGES for weight in WEIGHTS]
    steps = choosing.queries * (1 + len(tries)) + measuring.queries * 2
    maps = {ridge: equations.solved(ridge) for ridge in RIDGES}
    share = yield from _counted(choosing.share(), 0, steps)
    best, done = (share, 0.0, RIDGES[0]), choosing.queries
    for weight, ridge in tries:
        share = yield from _counted(choosing.share(maps[ridge], weight), done, steps)
        best, done = max(best, (share, weight, ridge)), done + choosing.queries
    _, weight, ridge = best
    before = yield from _counted(measuring.share(), done, steps)
    taught = _Equations.of(lesson.where(of_figure < 4)).solved(ridge)
    done += measuring.queries
    after = yield from _counted(measuring.share(taught, weight), done, steps)
    is_better = weight > 0 and after > before
    taught = _Equations.of(lesson).solved(ridge)
    yield Progress("learning", steps, steps)
    yield Learned(stamp, taught, weight if is_better else 0.0, len(documents), before, after)


def _counted(
    asked: Generator[int, None, float], done: int, total: int
) -> Generator[Progress, None, float]:
    """Progress while a part is ranked, after what was done before; gives what came of it."""
    while True:
        try:
            yield Progress("learning", done + next(asked), total)
        except StopIteration as end:
            return float(end.value)


@dataclass(frozen=True, eq=False)
class _Unseen:
    """Documents that a map was not learned from: each is searched for among the others.

    held: their figures, N. kind: of each design. asking: positions of the figures that ask, the
    first of a design each.
    """

    lesson: Lesson
    held: Held
    kind: Numbers
    systems: tuple[System, ...]
    asking: Numbers

    @classmethod
    def of(cls, lesson: Lesson, most: int) -> _Unseen:
        """Of a part of a lesson. most: how many designs ask."""
        known, firsts, design = np.unique(lesson.design, return_index=True, return_inverse=True)
        held = Held(lesson.described(), design.astype(np.int32))
        systems = tuple(one.at(known) for one in lesson.systems)
        # Fewer than eleven designs have no ten others.
        asking = firsts[:: -(-len(firsts) // most)] if len(firsts) > TEN else firsts[:0]
        return cls(lesson, held, lesson.kind[firsts], systems, asking)

    @property
    def queries(self) -> int:
        """How many designs ask."""
        return len(self.asking)

    def share(
        self, taught: KindMap | None = None, weight: float = 0.0
    ) -> Generator[int, None, float]:
        """Mean part of the ten first designs that are of the kind of the one that asks.

        taught: the map that is tried with a weight. Yields how many have asked so far.
        """
        applied = None
        if taught is not None and weight > 0:
            applied = Applied(Learned("", taught, weight, 0, 0.0, 0.0), self.held)
        found = [np.empty(0)]
        for start in range(0, self.queries, _AT_ONCE):
            asking = self.asking[start : start + _AT_ONCE]
            found.append(
                nearest_of_kind(
                    self.held,
                    asking,
                    self.kind,
                    self.lesson.weighing,
                    self.systems,
                    applied,
                    duplicate_cosine=self.lesson.duplicate_cosine,
                )
            )
            yield start + len(asking)
        return float(np.concatenate(found).mean()) if self.queries else 0.0


def kind_map(lesson: Lesson, ridge: float) -> KindMap:
    """What a lesson teaches, with a ridge that was chosen before."""
    return _Equations.of(lesson).solved(ridge)


def _compared(weighing: Weighing) -> NDArray[np.float32]:
    """How much each number of a vector counts where figures are compared to learn of classes."""
    if weighing.classes is None or not weighing.predicted_class > 0:
        return weighing.scales
    return (1 - PREDICTED) * weighing.scales + PREDICTED * weighing.classes


@dataclass(frozen=True, eq=False)
class _Equations:
    """The least squares to be solved for a map: for each class, which figures are of it.

    mean, matrix, anchors: of the map. squares: A x A, the normal equations of the kernel's values.
    towards: A x K, their right side, one column a class. usual: A, the mean of the kernel's values.
    level: the kernel of a figure with itself, on the average.
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
        scale = np.sqrt(np.maximum(_compared(lesson.weighing), 0))
        taken = slice(None, None, -(-len(lesson.rows) // MOST_FIGURES))
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
            near = nearness(seen[part], anchors)
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
        """The map. ridge: how small its norm in the kernel's space is kept, see RIDGES."""
        norm = nearness(self.anchors, self.anchors)
        system = self.squares + ridge * self.level * norm
        system[np.diag_indices(len(system))] += 1e-9 * max(float(np.trace(system)), 1e-12)
        kinds = np.linalg.solve(system, self.towards)
        middle = self.usual @ kinds
        numbers = (self.mean, self.matrix, self.anchors, kinds, middle)
        return KindMap(*(one.astype(np.float32) for one in numbers))
