"""Candidates: the figures worth ranking, compared with a query by their vectors alone.

In a small collection those are all its figures. In one too large to compare every vector they are
those of the designs that hold one of the nearest: these are told by compressed vectors, and the
best of them compared once more by the vectors of the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.figures import Figures
from patentviewer.search.index import CANDIDATES, COMPARED_EXACTLY, Rows
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.scores import Scores, best, different

_FOLLOWED = 8
"""Figures of a query up to which they are compared by the weights that may count instead as well:
while vectors are read, that takes little longer; `evaluate` asks with thousands at once."""

_FOUND_AMONG = 2400
"""Designs among which figures count as found where not all are compared, when it is told how likely
a hit is the very design: those near to 24 drawings among 1,000,000 figures, by whatever was looked
up at first. What is told does not change with how many are looked up."""


@dataclass(frozen=True, eq=False)
class Scored:
    """Figures with their likeness to each figure of the query.

    rows: their positions, or None for all. scores: Q x rows. variant: Q x rows, which variant of
    the query's figure is most like each. plain: the likeness of vectors alone, before anything was
    ranked again. wholes: rows, the products with the query's middles, by stage; those that are not
    there are worked out when they are needed. is_taught: whether what the collection has taught is
    in the scores. of_designs: among how many designs they count as found, None for their own.
    by_each: 2 or 3 x V x rows, likeness to each variant by the query's weights and by those that
    may count instead, where it was worked out on the way. scales: Q x D, the weights by which
    vectors were compared in the end, which follow what is found (`query_adaptive`); None for those
    of the query.
    """

    rows: Rows | None
    scores: Scores
    variant: NDArray[np.int64]
    plain: Scores
    wholes: Mapping[str, Scores] = field(default_factory=dict)
    is_taught: bool = False
    of_designs: int | None = None
    by_each: Scores | None = None
    scales: NDArray[np.float32] | None = None

    def rows_at(self, positions: Rows) -> Rows:
        """The rows of figures that stand at some positions of the scores."""
        return positions if self.rows is None else self.rows[positions]

    def at(self, positions: Rows) -> Scored:
        """The same for the figures at some positions alone."""
        wholes = {stage: products[positions] for stage, products in self.wholes.items()}
        scores, plain = (one[:, positions] for one in (self.scores, self.plain))
        variant = self.variant[:, positions]
        by_each = None if self.by_each is None else self.by_each[..., positions]
        return replace(
            self,
            rows=self.rows_at(positions),
            scores=scores,
            variant=variant,
            plain=plain,
            wholes=wholes,
            by_each=by_each,
        )

    def of_figure(self, figure: int) -> Scored:
        """The same for one figure of a query whose figures have a variant each."""
        one = slice(figure, figure + 1)
        variant = np.zeros_like(self.variant[one])
        scales = None if self.scales is None else self.scales[one]
        return Scored(self.rows, self.scores[one], variant, self.plain[one], scales=scales)


def candidates(
    figures: Figures,
    query: QueryVectors,
    allowed: NDArray[np.bool_] | None,
) -> Scored:
    """The figures worth ranking.

    allowed: N, which figures may be found; None for all.
    """
    if not figures.is_exact:
        return _near(figures, query, allowed)
    rows = None if allowed is None else np.flatnonzero(allowed)
    return _compared(figures, query, rows, roughly=False)


def _compared(figures: Figures, query: QueryVectors, rows: Rows | None, *, roughly: bool) -> Scored:
    """Figures compared with the query's, and as parts of designs with the query as a whole.

    Together, so that vectors are read once.
    """
    count, middles = len(query.vectors), query.middles
    others = query.instead if figures.is_exact and len(query) <= _FOLLOWED else []
    asked = np.concatenate([query.vectors, *others, *middles.values()])
    products = figures.scores(asked, rows, roughly=roughly)
    wholes = dict(zip(middles, products[len(asked) - len(middles) :], strict=True))
    kinds = 1 + len(others)
    by_each = products[: kinds * count].reshape(kinds, count, -1) if others else None
    found = _best_variants(rows, products[:count], query)
    return replace(found, wholes=wholes, by_each=by_each)


def _near(
    figures: Figures,
    query: QueryVectors,
    allowed: NDArray[np.bool_] | None,
) -> Scored:
    near = figures.nearest(query.vectors, CANDIDATES, allowed)
    found = _compared(figures, query, near, roughly=True)
    # So many were looked up since little is known of each; by now more is.
    nearest = different(np.concatenate([best(scores, CANDIDATES) for scores in found.scores]))
    design = figures.figure_design[near].astype(np.int64)
    rows = figures.of_designs(different(design[nearest]))
    rows = rows if allowed is None else rows[allowed[rows]]
    is_near = np.zeros(len(rows), np.bool_)
    at = np.searchsorted(rows, near)
    is_one = np.append(rows, -1)[at] == near
    is_near[at[is_one]] = True
    found = found.at(np.flatnonzero(is_one))

    apart = _compared(figures, query, rows[~is_near], roughly=True)
    scored = _compared_exactly(figures, query, _joined(rows, is_near, found, apart))
    return replace(scored, of_designs=_among(figures, allowed) if len(near) >= CANDIDATES else None)


def _among(figures: Figures, allowed: NDArray[np.bool_] | None) -> int:
    """Among how many designs figures count as found: not more than a filter leaves."""
    if allowed is None:
        return _FOUND_AMONG
    is_left = np.zeros(int(figures.figure_design.max(initial=-1)) + 1, np.bool_)
    is_left[figures.figure_design[allowed]] = True
    return min(_FOUND_AMONG, int(np.count_nonzero(is_left)))


def _joined(rows: Rows, is_one: NDArray[np.bool_], one: Scored, other: Scored) -> Scored:
    """Two parts of the figures at rows as one. is_one: which of the rows are of the first part."""

    def together(own: NDArray[Any], others: NDArray[Any]) -> NDArray[Any]:
        found = np.empty((*own.shape[:-1], len(rows)), own.dtype)
        found[..., is_one], found[..., ~is_one] = own, others
        return found

    scores = together(one.scores, other.scores)
    wholes = {stage: together(own, other.wholes[stage]) for stage, own in one.wholes.items()}
    return Scored(rows, scores, together(one.variant, other.variant), scores, wholes)


def _compared_exactly(figures: Figures, query: QueryVectors, scored: Scored) -> Scored:
    """The best for each figure of the query, whichever its variant, compared once more."""
    scores, variant = np.array(scored.scores), np.array(scored.variant)
    for asking in range(len(query)):
        found = best(scores[asking], COMPARED_EXACTLY)
        own = np.flatnonzero(query.owner == asking)
        vectors = figures.vectors(scored.rows_at(found), query.vectors.shape[1])
        products = vectors @ query.vectors[own].T
        scores[asking, found] = products.max(axis=1)
        variant[asking, found] = own[products.argmax(axis=1)]
    return Scored(scored.rows, scores, variant, scores, scored.wholes)


def _best_variants(rows: Rows | None, products: Scores, query: QueryVectors) -> Scored:
    """The best variant of each figure of the query. products: V x rows."""
    count = len(query)
    if len(products) == count:
        variant = np.broadcast_to(np.arange(count)[:, None], products.shape)
        return Scored(rows, products, variant, products)
    scores = np.empty((count, products.shape[1]), np.float32)
    variant = np.empty(scores.shape, np.int64)
    for figure in range(count):
        own = np.flatnonzero(query.owner == figure)
        likest = products[own].argmax(axis=0)
        variant[figure] = own[likest]
        scores[figure] = np.take_along_axis(products[own], likest[None], axis=0)[0]
    return Scored(rows, scores, variant, scores)
