"""Query-adaptive fusion: a descriptor that says nothing of a query's neighbours counts less for it.

The map of documents was taught by patents. Of drawings of another kind, such as a program's
renderings, it says that all of them are alike: it knows the ways in which patents' figures differ,
and these differ in others. So for each figure of a query it is looked at what the figures found
first are like on the average, by that descriptor and by another. Where the one finds them much more
alike than the other does, it does not tell them apart; then it has no weight, nor have others that
are as little use with such drawings, and the rest keep theirs. That the weight of a descriptor
follows the scores that it gives for the query at hand is from Zheng, Wang, Tian et al. 2015,
"Query-adaptive Late Fusion for Image Search and Person Re-identification"; there the measure is the
area under the curve of sorted scores, which tells less here.

Among such queries are figures that another hand has drawn anew. Theirs is on the paper where the
query is, though it is rendered otherwise: one figure stands out by where lines lie, and by
rendering none is much like the query. Of other views none stands out so, or what does is rendered
alike too. So where a model names a descriptor for that, some descriptors count for figures by
another hand alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.candidates import Scored
from patentviewer.search.described import Weighing
from patentviewer.search.figures import Figures
from patentviewer.search.index import COMPARED_EXACTLY
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.scores import (
    COMPARED,
    Scores,
    are_ranked,
    best,
    best_together,
    of_all,
)

AMONG = 200
"""How many of the figures found first are looked at."""

PART = 8
"""One in so many of the figures in the ranking, where that are fewer than AMONG: what all of a
small collection are on the average says nothing of its nearest."""

LEAST = 5
"""Figures on which a mean rests; where there are fewer, weights stay as they are."""

STANDS_OUT = 5
"""The figure drawn anew is compared with this one of the best by where lines lie on the paper:
there may be copies of it, such as the same sheet in several publications."""

_BLOCK = 64
"""Figures of a query that are compared together."""


def adapted(figures: Figures, query: QueryVectors, scored: Scored) -> tuple[QueryVectors, Scored]:
    """The query with weights that suit what was found for it, and the scores with these weights.

    scored: likeness of vectors by the weights that the query came with. Figures of the query whose
    weights stay as they are keep their scores, and those that may not be found stay out. Of others
    it is looked at anew which variant is most like each figure: by what says nothing none is.
    """
    told = [_told(figures, query, scored, one) for one in range(len(query))]
    asking = np.flatnonzero([share > 0 for share, _ in told])
    if not len(asking):
        return query, scored
    weighings = list(query.weighings)
    for row in asking.tolist():
        weighings[row] = _moved(query.weighings[row], *told[row])
    moved = replace(query, weighings=tuple(weighings))
    scores, variant = np.array(scored.scores), np.array(scored.variant)
    for rows in np.array_split(asking, -(-len(asking) // _BLOCK)):
        for row, likeness, likest in _by_moved(figures, moved, scored, rows, told):
            there = are_ranked(scores[row])
            scores[row, there] = likeness[there]
            variant[row, there] = likest[there]
    return moved, replace(scored, scores=scores, variant=variant, plain=scores)


def _told(
    figures: Figures, query: QueryVectors, scored: Scored, asking: int
) -> tuple[float, float]:
    """What the figures found first tell of a figure of the query.

    Returns by how much its weights become those that count instead, and how much of these are those
    of figures by another hand; both 0 to 1.
    """
    adapting = query.weighings[asking].adapting
    if adapting is None:
        return 0.0, 0.0
    scores = scored.scores[asking]
    found = best(scores, min(AMONG, int(are_ranked(scores).sum()) // PART))
    if len(found) < LEAST:
        return 0.0, 0.0
    redrawn = adapting.redrawn
    looked_at = [adapting.doubted, adapting.other, *([redrawn.placed] if redrawn else [])]
    doubted, other, *places = _by_descriptors(figures, query, scored, asking, found, looked_at)
    if doubted.mean() <= 0:
        return 0.0, 0.0
    trusted = _between(other.mean() / doubted.mean(), adapting.doubted_to, adapting.trusted_from)
    share = (1 - trusted) * adapting.most
    if redrawn is None or not share > 0:
        return share, 0.0
    placed = np.sort(places[0])[::-1][:STANDS_OUT]
    stands_out = placed[0] - placed[-1] - other.max()
    return share, _between(stands_out, redrawn.redrawn_from, redrawn.redrawn_at)


def _by_descriptors(
    figures: Figures,
    query: QueryVectors,
    scored: Scored,
    asking: int,
    found: NDArray[np.int64],
    looked_at: Sequence[NDArray[np.float32]],
) -> list[Scores]:
    """How like some figures are by single descriptors, each of D numbers that are 1 or 0.

    found: their positions, the best first. In a large collection those after the first, whose
    vectors are at hand, are compared roughly.
    """
    rows, variant = scored.rows_at(found), scored.variant[asking, found]
    exact = len(found) if figures.is_exact else min(len(found), COMPARED_EXACTLY)
    # They mostly lie side by side; the numbers of others would count 0 times.
    counts = np.flatnonzero(np.sum(looked_at, axis=0))
    part = slice(int(counts[0]), int(counts[-1]) + 1)
    own = query.described.vectors
    products = figures.vectors(rows[:exact], own.shape[1])[:, part] * own[variant[:exact], part]
    near = [np.asarray(products @ factors[part], np.float32) for factors in looked_at]
    if exact == len(found):
        return near
    variants, which = np.unique(variant[exact:], return_inverse=True)
    asked = np.concatenate([own[variants] * factors for factors in looked_at])
    roughly = figures.scores(asked, rows[exact:], roughly=True)
    others = roughly.reshape(len(looked_at), len(variants), -1)[:, which, np.arange(len(which))]
    return [np.concatenate(both) for both in zip(near, others, strict=True)]


def _between(value: float, low: float, high: float) -> float:
    """Where a value lies between two others, 0 to 1."""
    return float(np.clip((value - low) / (high - low), 0, 1))


def _by_moved(
    figures: Figures,
    query: QueryVectors,
    scored: Scored,
    asking: NDArray[np.int64],
    told: Sequence[tuple[float, float]],
) -> Iterator[tuple[int, Scores, NDArray[np.int64]]]:
    """Likeness by weights that moved, of some figures of the query, and of which variant it is.

    query: with those weights. scored: by the ones before. told: Q, see `_told`. Where
    figures were compared by these too, theirs is a mixture of both. Else, in a large collection,
    those found first are compared, as in query expansion: of the others that share is taken for
    alike, and they keep their variant.
    """
    if scored.by_each is not None:
        for row in asking.tolist():
            own, (share, by_another_hand) = np.flatnonzero(query.owner == row), told[row]
            parts = np.array([1 - share, share * (1 - by_another_hand), share * by_another_hand])
            counts = np.flatnonzero(parts)
            each = scored.by_each[np.ix_(counts, own)]
            likeness = np.tensordot(parts[counts].astype(np.float32), each, axes=1)
            yield row, likeness.max(axis=0), own[likeness.argmax(axis=0)]
        return
    variants = np.flatnonzero(np.isin(query.owner, asking))
    asked, owner = query.vectors[variants], query.owner[variants]
    compared = None
    if not figures.is_exact and scored.scores.shape[1] > COMPARED:
        compared, together = best_together(scored.scores[asking], COMPARED)
        products = figures.scores(asked, scored.rows_at(together), roughly=True)
    else:
        together = np.arange(scored.scores.shape[1])
        products = figures.scores(asked, scored.rows, roughly=True)
    for at, row in enumerate(asking.tolist()):
        own = np.flatnonzero(owner == row)
        of_own = products[own]
        if not figures.is_exact:
            found = np.sort(best(scored.scores[row], COMPARED_EXACTLY))
            vectors = figures.vectors(scored.rows_at(found), asked.shape[1])
            of_own[:, np.searchsorted(together, found)] = asked[own] @ vectors.T
        likeness, likest = of_own.max(axis=0), variants[own[of_own.argmax(axis=0)]]
        if compared is None:
            yield row, likeness, likest
            continue
        kept = np.float32(1 - told[row][0]) * scored.scores[row]
        one, added = scored.scores[row : row + 1], likeness - kept[together]
        variant = np.array(scored.variant[row])
        near = compared[at]
        variant[near] = likest[np.searchsorted(together, near)]
        yield row, kept + of_all(one, [near], added[None], together)[0], variant


def _moved(weighing: Weighing, share: float, by_another_hand: float) -> Weighing:
    """Weights with a share of those that count instead."""
    adapting = weighing.adapting
    assert adapting is not None
    instead = adapting.instead
    if adapting.redrawn is not None:
        instead = (1 - by_another_hand) * instead + by_another_hand * adapting.redrawn.instead
    scales = (1 - share) * weighing.scales + share * instead
    local = (1 - share) * weighing.local_features + share * adapting.local_features
    moved = replace(weighing, scales=scales.astype(np.float32), local_features=local)
    return replace(moved, adapting=None)
