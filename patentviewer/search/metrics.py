"""How good rankings are: mean average precision, recall at a rank, likeness of kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import CLASS_WEIGHT
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.learned import Applied
from patentviewer.search.query_vectors import QueryVectors, Wishes
from patentviewer.search.ranker import designs_ranked, figures_ranked, likeness, likeness_of_kind
from patentviewer.search.scores import LEFT_OUT
from patentviewer.search.voting import System

Labels = NDArray[np.int64]

TEN = 10
"""Of so many nearest it is counted how many are of the same kind."""

_BLOCK = 256


@dataclass(frozen=True)
class Retrieval:
    """How well queries find what is relevant to them.

    queries: those that have something relevant to find; the means are over them.
    mean_average_precision: without interpolation, over the whole ranking. recall_at_1,
    recall_at_10: part of the queries with something relevant as the first, among the first ten.
    """

    queries: int
    mean_average_precision: float
    recall_at_1: float
    recall_at_10: float


@dataclass(frozen=True)
class Kinds:
    """How often the nearest figures are of the same kind of article.

    figures: with a class. shared: mean part of the ten nearest figures that are of the figure's
    main class. found: part of the figures of whose subclass there is another one that have such
    a one among the ten nearest. by_chance: what `shared` would be for random neighbours.
    """

    figures: int
    shared: float
    found: float
    by_chance: float


@dataclass(frozen=True)
class Items:
    """What is ranked: things of one figure or several, each with a label.

    described: of N figures. owner: N, rising, which item each figure
    is of. labels: of each item; items of one label are relevant to each other, and negative
    labels to nothing.
    """

    described: Described
    owner: Labels
    labels: Labels

    @classmethod
    def single(cls, described: Described, labels: Labels) -> Items:
        """Items of one figure each. labels: one for each figure."""
        return cls(described, np.arange(len(described), dtype=np.int64), labels)


def likenesses(
    queries: Items,
    others: Items,
    positions: Labels,
    weighing: Weighing | None = None,
    *,
    are_among: bool = False,
) -> NDArray[np.float32]:
    """Likeness of some queries to every other item, that of the figures most alike.

    positions: which queries. are_among: the queries are the first of the other items, and none is
    to find itself. Returns float32, positions x items; -2 for items without a figure.
    """
    found = np.full((len(positions), len(others.labels)), -2, np.float32)
    is_asked = np.isin(queries.owner, positions)
    asking = queries.described[is_asked]
    if len(asking) == 0 or len(others.described) == 0:
        return found
    left_out = queries.owner[is_asked][:, None] == others.owner if are_among else None
    products = likeness(asking, others.described, weighing, left_out)
    own, starts = np.unique(others.owner, return_index=True)
    products = np.maximum.reduceat(products, starts, axis=1)
    asked, starts = np.unique(queries.owner[is_asked], return_index=True)
    products = np.maximum.reduceat(products, starts, axis=0)
    found[np.ix_(np.searchsorted(positions, asked), own)] = products
    return found


def retrieval(
    queries: Items,
    database: Items | None = None,
    weighing: Weighing | None = None,
    distractors: Described | None = None,
) -> Retrieval:
    """Rank a database for every query.

    database: None for the queries themselves, each of which then is left out of its own ranking.
    weighing: how likeness is made (Manifest.weighing). distractors: further figures, which are
    relevant to nothing.
    """
    is_same = database is None
    others = queries if database is None else database
    if distractors is not None:
        extra = np.arange(len(distractors), dtype=np.int64)
        others = Items(
            Described.joined([others.described, distractors]),
            np.concatenate([others.owner, extra + len(others.labels)]),
            np.concatenate([others.labels, np.full(len(distractors), -1, np.int64)]),
        )
    precisions: list[NDArray[np.float64]] = []
    firsts: list[NDArray[np.int64]] = []
    for start in range(0, len(queries.labels), _BLOCK):
        positions = np.arange(start, min(start + _BLOCK, len(queries.labels)), dtype=np.int64)
        found = likenesses(queries, others, positions, weighing, are_among=is_same)
        relevant = (others.labels == queries.labels[positions, None]) & (
            queries.labels[positions, None] >= 0
        )
        if is_same:
            relevant[np.arange(len(positions)), positions] = False
            found[np.arange(len(positions)), positions] = LEFT_OUT
        block = _block(found, relevant)
        precisions.append(block[0])
        firsts.append(block[1])
    precision = np.concatenate([np.empty(0), *precisions])
    first = np.concatenate([np.empty(0, np.int64), *firsts])
    if len(first) == 0:
        return Retrieval(0, 0.0, 0.0, 0.0)
    return Retrieval(
        len(first),
        float(precision.mean()),
        float((first == 0).mean()),
        float((first < 10).mean()),
    )


def _block(
    found: NDArray[np.float32], relevant: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Average precision and rank (from 0) of the first relevant item, of queries that have one."""
    has_any = relevant.any(axis=1)
    found, relevant = found[has_any], relevant[has_any]
    order = np.argsort(-found, axis=1, kind="stable")
    ranked = np.take_along_axis(relevant, order, axis=1)
    query, rank = np.nonzero(ranked)
    count = np.bincount(query, minlength=len(ranked))
    nth = np.arange(len(query)) - np.repeat(np.cumsum(count) - count, count) + 1
    precision = np.bincount(query, nth / (rank + 1), minlength=len(ranked)) / np.maximum(count, 1)
    first = ranked.argmax(axis=1) if len(ranked) else np.empty(0, np.int64)
    return precision, first.astype(np.int64)


def designs(
    described: Described,
    labels: Labels,
    weighing: Weighing,
    systems: Sequence[System] = (),
    distractors: Described | None = None,
) -> Retrieval:
    """How well each figure finds its design, ranked as a search ranks designs.

    labels: the design of each figure. systems: the kinds of the designs, in the order of their
    labels, and of each of the distractors; their classes vote, that of the design that asks does
    not. A figure that is the only one of its design does not ask. distractors: further figures,
    each a design of its own. Where one design is relevant, average precision is 1 / rank.
    """
    labels = np.unique(labels, return_inverse=True)[1].astype(np.int64)
    others = described if distractors is None else Described.joined([described, distractors])
    count = int(labels.max(initial=-1)) + 1
    extra = count + np.arange(len(others) - len(labels))
    held = Held(others, np.concatenate([labels, extra]).astype(np.int32))
    asks = np.flatnonzero(np.bincount(labels, minlength=count)[labels] > 1)
    ranks: list[int] = []
    for start in range(0, len(asks), _BLOCK):
        rows = asks[start : start + _BLOCK]
        query = QueryVectors.plain(described[rows], weighing)
        itself = rows[:, None] == np.arange(len(others))
        scored = figures_ranked(held, query, left_out=itself)
        for one, row in enumerate(rows.tolist()):
            own = labels[row : row + 1]
            wishes = Wishes(class_weight=CLASS_WEIGHT if systems else 0.0, own=own)
            found = designs_ranked(
                held, query.of_figure(one), scored.of_figure(one), wishes, systems
            )
            ranks.append(int(np.flatnonzero(found.grouped.designs[found.order] == own)[0]))
    rank = np.array(ranks, np.int64)
    if not len(rank):
        return Retrieval(0, 0.0, 0.0, 0.0)
    return Retrieval(
        len(rank),
        float((1 / (rank + 1)).mean()),
        float((rank == 0).mean()),
        float((rank < 10).mean()),
    )


def kinds(described: Described, classes: Sequence[str], weighing: Weighing | None = None) -> Kinds:
    """Likeness of kind among figures of different documents.

    described: one figure a document. classes: US D classes such as "D26/65" ("D26-65"); figures
    without one ("") are neighbours, but not asked.
    """
    mains = [name.replace("-", "/").partition("/")[0] for name in classes]
    main, sub = _codes(mains), _codes(list(classes))
    asked = np.flatnonzero(main >= 0)
    if len(asked) < 2:
        return Kinds(len(asked), 0.0, 0.0, 0.0)
    itself = asked[:, None] == np.arange(len(main))
    found = likeness_of_kind(described[asked], described, weighing, itself)
    count = min(10, len(described) - 1)
    near = np.argsort(-found, axis=1, kind="stable")[:, :count]
    shared = (main[near] == main[asked][:, None]).mean()
    has_other = np.bincount(sub[asked])[sub[asked]] > 1
    is_found = (sub[near] == sub[asked][:, None]).any(axis=1)
    sizes = np.bincount(main[asked])[main[asked]]
    return Kinds(
        len(asked),
        float(shared),
        float(is_found[has_other].mean()) if has_other.any() else 0.0,
        float(((sizes - 1) / (len(described) - 1)).mean()),
    )


def nearest_of_kind(
    held: Held,
    asking: Labels,
    kind: Labels,
    weighing: Weighing,
    systems: Sequence[System] = (),
    taught: Applied | None = None,
    *,
    duplicate_cosine: float = 2.0,
) -> NDArray[np.float64]:
    """Part of the first ten designs that are of the kind of the design that asks, for each figure.

    The designs are ranked as a search ranks them; that which asks is left out and does not vote.
    held: the figures, and of which design each is. asking: positions of those that ask. kind: of
    each design. systems: the classes of the designs, which vote; () without voting. taught: what
    the collection has taught. duplicate_cosine: as of `designs_ranked`.
    """
    query = QueryVectors.plain(held.described[asking], weighing)
    own = held.figure_design[asking].astype(np.int64)
    left_out = own[:, None] == held.figure_design
    scored = figures_ranked(held, query, left_out=left_out, taught=taught)
    found = np.empty(len(asking))
    for one, design in enumerate(own.tolist()):
        ranked = designs_ranked(
            held,
            query.of_figure(one),
            scored.of_figure(one),
            Wishes(class_weight=CLASS_WEIGHT if systems else 0.0, own=own[one : one + 1]),
            systems,
            duplicate_cosine=duplicate_cosine,
            top=TEN,
        )
        found[one] = (kind[ranked.grouped.designs[ranked.order]] == kind[design]).mean()
    return found


def _codes(names: Sequence[str]) -> Labels:
    """A number for each different name, -1 for none."""
    numbers = {name: position for position, name in enumerate(sorted({n for n in names if n}))}
    return np.array([numbers.get(name, -1) for name in names], np.int64)
