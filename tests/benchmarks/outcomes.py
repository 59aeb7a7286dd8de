"""What comes of likenesses on drawings held out: precision, recall, ranks."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.learned import Applied, Learned
from patentviewer.search.learning import Lesson, learning
from patentviewer.search.ranker import likeness_of_designs, likeness_of_kind
from patentviewer.search.scores import LEFT_OUT, Scores
from patentviewer.search.voting import systems
from patentviewer.search.voting import voted as votes
from tests.benchmarks.prepared import halves

TEN = 10
SPLITS = 4

Numbers = NDArray[np.int64]
Names = NDArray[np.str_]
Found = dict[str, float]


def retrieved(scores: Scores, asked: Numbers, labels: Numbers) -> Found:
    """mAP and recall of queries (rows) that find others of their label; a query itself is out."""
    order = np.argsort(-scores, axis=1, kind="stable")
    relevant = np.take_along_axis(asked[:, None] == labels, order, axis=1)
    out = np.take_along_axis(scores, order, axis=1) < -1.5
    relevant &= ~out
    relevant = relevant[relevant.any(axis=1)]
    nth = np.cumsum(relevant, axis=1)
    precision = nth / np.arange(1, relevant.shape[1] + 1)
    average = (precision * relevant).sum(axis=1) / relevant.sum(axis=1)
    first = relevant.argmax(axis=1)
    return {
        "queries": float(len(relevant)),
        "mAP": float(average.mean()),
        "recall@1": float((first == 0).mean()),
        "recall@10": float((first < TEN).mean()),
    }


def ranks_of_halves(
    every: Described, owner: Numbers, document: int, weighing: Weighing
) -> Iterator[int]:
    """The document's place among all, asked for by each half of its figures."""
    own = np.flatnonzero(owner == document)
    if len(own) < 3:
        return
    for half in halves(len(own)):
        rest = np.setdiff1d(np.arange(len(owner)), own[half])
        designs, fused = likeness_of_designs(
            every[own[half]], every[rest], owner[rest].astype(np.int32), weighing
        )
        place = int(np.searchsorted(designs, document))
        yield int((fused > fused[place]).sum())


def whole_scores(described: Described, document: Numbers, weighing: Weighing) -> Scores:
    """Likeness of whole documents, fused as a search does; none is to find itself."""
    count = int(document.max()) + 1
    scores = np.full((count, count), -2, np.float32)
    for one in range(count):
        own, rest = np.flatnonzero(document == one), np.flatnonzero(document != one)
        designs, found = likeness_of_designs(
            described[own], described[rest], document[rest].astype(np.int32), weighing
        )
        scores[one, designs] = found
    return scores


def voted(scores: Scores, classes: Names, titles: Names, are_classed: bool) -> Scores:
    """Scores with what the votes of the nearest add; a query's own class is not known."""
    none = [""] * len(classes)
    kinds_known = systems(list(classes) if are_classed else none, none, list(titles))
    # What is out of a ranking is a little over what `best` leaves out.
    ranked = np.where(scores < -1.5, LEFT_OUT, scores).astype(np.float32)
    return np.stack([row + votes(row, kinds_known).added for row in ranked])


def main_classes(classes: Names) -> Names:
    """D6 of D6-366 and of D6/366."""
    return np.array([name.replace("-", "/").partition("/")[0] for name in classes.tolist()])


def kinds(parts: list[tuple[Scores, Names, Names]]) -> Found:
    """Likeness of kind among the ten nearest: scores, classes asked, classes of the others."""
    shared, found, has_other, chance = [], [], [], []
    for scores, asked, others in parts:
        near = nearest(scores)
        is_out = scores < -1.5
        same = (main_classes(asked)[:, None] == main_classes(others)) & ~is_out
        own = (asked[:, None] == others) & ~is_out
        shared.append(np.take_along_axis(same, near, axis=1).mean(axis=1))
        found.append(np.take_along_axis(own, near, axis=1).any(axis=1))
        has_other.append(own.any(axis=1))
        chance.append(same.sum(axis=1) / (~is_out).sum(axis=1))
    is_found, have = np.concatenate(found), np.concatenate(has_other)
    return {
        "queries": float(len(is_found)),
        "main class P@10": float(np.concatenate(shared).mean()),
        "by chance": float(np.concatenate(chance).mean()),
        "own subclass in ten, of all": float(is_found.mean()),
        "of those that have one": float(is_found[have].mean()) if have.any() else 0.0,
    }


def nearest(scores: Scores) -> Numbers:
    return np.argsort(-scores, axis=1, kind="stable")[:, :TEN]


def rank(scores: Scores, wanted: Numbers) -> Numbers:
    own = np.take_along_axis(scores, wanted[:, None], axis=1)
    return np.asarray((scores > own).sum(axis=1), np.int64)


def ranked(rank: Numbers) -> Found:
    """Of queries with one right answer each."""
    return {
        "queries": float(len(rank)),
        "mAP": float((1 / (rank + 1)).mean()),
        "recall@1": float((rank == 0).mean()),
        "recall@10": float((rank < TEN).mean()),
    }


def chance(relevant: int, others: int) -> float:
    """That one of the relevant is among ten of the others drawn blindly."""
    return 1 - math.comb(others - relevant, TEN) / math.comb(others, TEN)


def one_in_ten(scores: Scores, relevant: NDArray[np.bool_], name: str) -> Found:
    """Of queries that have a relevant one, how many find one among the ten nearest; and by chance.

    relevant: queries x others. name: added to what is found.
    """
    has = relevant.any(axis=1)
    hits = np.take_along_axis(relevant, nearest(scores), axis=1).any(axis=1)
    by_chance = [chance(int(row.sum()), len(row)) for row in relevant[has]]
    return {
        f"one of the kind in ten{name}": float(hits[has].mean()),
        f"by chance{name}": float(np.mean(by_chance)),
    }


def taught(described: Described, classes: Names, weighing: Weighing) -> Learned:
    """What some figures, each a document, teach of their main classes."""
    _, kind = np.unique(main_classes(classes), return_inverse=True)
    lesson = _lesson(described, kind, weighing)
    *_, learned = learning(lesson, "")
    assert isinstance(learned, Learned)
    return learned


def _lesson(described: Described, kind: Numbers, weighing: Weighing) -> Lesson:
    held = Held(described, np.arange(len(kind), dtype=np.int32))
    features = described.local_features
    grid = None if features is None else features.shape[1:]
    return Lesson(held, np.arange(len(kind)), kind, weighing, grid=grid)


def by_taught(learned: Learned, asked: Described, others: Described, weighing: Weighing) -> Scores:
    """Likeness of every figure asked to every other one, as a collection that has taught ranks."""
    held = Held(others, np.arange(len(others), dtype=np.int32))
    applied = Applied(learned, held) if learned.is_used else None
    return likeness_of_kind(asked, others, weighing, taught=applied)


def unseen(described: Described, classes: Names, weighing: Weighing) -> Found:
    """What figures teach of kinds, measured on a fifth unseen, the mean of SPLITS splits."""
    _, kind = np.unique(main_classes(classes), return_inverse=True)
    lesson = _lesson(described, kind, weighing)
    found = []
    for seed in range(SPLITS):
        *_, learned = learning(lesson, "", seed)
        assert isinstance(learned, Learned)
        found.append((learned.before, learned.after if learned.is_used else learned.before))
    before, after = np.mean(found, axis=0)
    return {"unseen, before": float(before), "unseen, after": float(after)}
