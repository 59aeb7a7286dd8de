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
"""

from __future__ import annotations

from collections.abc import Iterator
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
    best_and_level,
    different,
    of_all,
)

AMONG = COMPARED_EXACTLY
"""How many of the figures found first are looked at: their vectors are at hand anyway."""

PART = 8
"""One in so many of the figures in the ranking, where that are fewer than AMONG: what all of a
small collection are on the average says nothing of its nearest."""

LEAST = 5
"""Figures on which a mean rests; where there are fewer, weights stay as they are."""

_BLOCK = 64
"""Figures of a query that are compared together."""


def adapted(figures: Figures, query: QueryVectors, scored: Scored) -> tuple[QueryVectors, Scored]:
    """The query with weights that suit what was found for it, and the scores with these weights.

    scored: likeness of vectors by the weights that the query came with. Figures of the query whose
    weights stay as they are keep their scores, and those that may not be found stay out. Of others
    it is looked at anew which variant is most like each figure: by what says nothing none is.
    """
    shares = np.array([_share(figures, query, scored, one) for one in range(len(query))])
    asking = np.flatnonzero(shares > 0)
    if not len(asking):
        return query, scored
    weighings = list(query.weighings)
    for row in asking.tolist():
        weighings[row] = _moved(query.weighings[row], float(shares[row]))
    moved = replace(query, weighings=tuple(weighings))
    scores, variant = np.array(scored.scores), np.array(scored.variant)
    for rows in np.array_split(asking, -(-len(asking) // _BLOCK)):
        for row, likeness, likest in _by_moved(figures, moved, scored, rows, shares):
            there = are_ranked(scores[row])
            scores[row, there] = likeness[there]
            variant[row, there] = likest[there]
    return moved, replace(scored, scores=scores, variant=variant, plain=scores)


def _share(figures: Figures, query: QueryVectors, scored: Scored, asking: int) -> float:
    """By how much the weights of a figure of the query become those that count instead."""
    adapting = query.weighings[asking].adapting
    if adapting is None:
        return 0.0
    scores = scored.scores[asking]
    found = best(scores, min(AMONG, int(are_ranked(scores).sum()) // PART))
    if len(found) < LEAST:
        return 0.0
    vectors = figures.vectors(scored.rows_at(found), len(adapting.doubted))
    # Both mostly lie side by side; the numbers of others would count 0 times.
    counts = np.flatnonzero(adapting.doubted + adapting.other)
    part = slice(int(counts[0]), int(counts[-1]) + 1)
    asked = query.described.vectors[:, part]
    products = vectors[:, part] * asked[scored.variant[asking, found]]
    doubted, other = (
        float((products @ factors[part]).mean()) for factors in (adapting.doubted, adapting.other)
    )
    if doubted <= 0:
        return 0.0
    width = adapting.trusted_from - adapting.doubted_to
    share = float(np.clip((adapting.trusted_from - other / doubted) / width, 0, 1))
    return share * adapting.most


def _by_moved(
    figures: Figures,
    query: QueryVectors,
    scored: Scored,
    asking: NDArray[np.int64],
    shares: NDArray[np.float64],
) -> Iterator[tuple[int, Scores, NDArray[np.int64]]]:
    """Likeness by weights that moved, of some figures of the query, and of which variant it is.

    query: with those weights. scored: by the ones before. shares: Q, of what counts instead. Where
    figures were compared by these too, theirs is a mixture of both. Else, in a large collection,
    those found first are compared, as in query expansion: of the others that share is taken for
    alike, and they keep their variant.
    """
    if scored.by_both is not None:
        for row in asking.tolist():
            own, share = np.flatnonzero(query.owner == row), np.float32(shares[row])
            before, instead = scored.by_both[:, own]
            likeness = (1 - share) * before + share * instead
            yield row, likeness.max(axis=0), own[likeness.argmax(axis=0)]
        return
    variants = np.flatnonzero(np.isin(query.owner, asking))
    asked, owner = query.vectors[variants], query.owner[variants]
    compared = None
    if not figures.is_exact and scored.scores.shape[1] > COMPARED:
        compared = [best_and_level(scored.scores[row], COMPARED) for row in asking.tolist()]
        together = different(np.concatenate(compared))
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
        kept = np.float32(1 - shares[row]) * scored.scores[row]
        one, added = scored.scores[row : row + 1], likeness - kept[together]
        variant = np.array(scored.variant[row])
        near = compared[at]
        variant[near] = likest[np.searchsorted(together, near)]
        yield row, kept + of_all(one, [near], added[None], together)[0], variant


def _moved(weighing: Weighing, share: float) -> Weighing:
    """Weights with a share of those that count instead."""
    adapting = weighing.adapting
    assert adapting is not None
    scales = (1 - share) * weighing.scales + share * adapting.instead
    return replace(weighing, scales=scales.astype(np.float32), adapting=None)
