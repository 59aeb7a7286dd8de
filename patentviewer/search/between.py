"""Likeness between the figures found first, worked out once for the stages that ask for it.

Diffusion and k-reciprocal re-ranking look at the same figures, the most of them known as soon as
their vectors are compared with the query: local features change the order of the first hundred, and
who follows stays. So a second thread works out what these are to each other while the first reads
local features.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.figures import Figures
from patentviewer.search.index import Rows
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.scores import Scores
from patentviewer.search.second import begun

_MOST = 16
"""Figures of a query for which work is begun before it is asked for."""


@dataclass(frozen=True, eq=False)
class _Known:
    """What n figures are to each other: vectors whose inner products that is, and these, n x n."""

    scaled: Vectors
    products: Scores


class Between:
    """Figures that are ranked, a query, and how alike the figures are with its weights."""

    def __init__(self, figures: Figures, query: QueryVectors) -> None:
        self.figures = figures
        self.query = query
        self._begun: dict[int, tuple[Rows, Future[_Known]]] = {}

    def begin(self, asking: int, rows: Rows) -> None:
        """Have a second thread work out what some figures, different ones, are to each other.

        asking: which figure of the query. Nothing is done for more than a query's few figures:
        `evaluate` asks with thousands at once.
        """
        if len(self.query) <= _MOST:
            rows = np.sort(rows)
            self._begun[asking] = rows, begun(partial(self._worked_out, asking, rows))

    def of(self, asking: int, rows: Rows) -> Scores:
        """Likeness between each two of some figures, different ones; float32, n x n."""
        if asking not in self._begun:
            return self._worked_out(asking, rows).products
        begun_rows, future = self._begun[asking]
        known = future.result()
        at = np.minimum(np.searchsorted(begun_rows, rows), len(begun_rows) - 1)
        is_known = begun_rows[at] == rows if len(begun_rows) else np.zeros(len(rows), np.bool_)
        if is_known.all():
            return known.products[at[:, None], at]
        # Most of them were worked out; what the others are to all is a part of the work.
        scaled = np.empty((len(rows), known.scaled.shape[1]), np.float32)
        scaled[is_known] = known.scaled[at[is_known]]
        scaled[~is_known] = self._scaled(asking, rows[~is_known])
        found = np.empty((len(rows), len(rows)), np.float32)
        found[np.ix_(is_known, is_known)] = known.products[at[is_known, None], at[is_known]]
        found[~is_known] = scaled[~is_known] @ scaled.T
        found[:, ~is_known] = found[~is_known].T
        return found

    def _worked_out(self, asking: int, rows: Rows) -> _Known:
        scaled = self._scaled(asking, rows)
        # The same matrix on both sides is half of the work.
        return _Known(scaled, np.asarray(scaled @ scaled.T, np.float32))

    def _scaled(self, asking: int, rows: Rows) -> Vectors:
        """Vectors whose inner products are the likeness of some figures."""
        scales = self.query.scales[asking]
        counts: NDArray[np.bool_] = scales > 0
        vectors = self.figures.vectors(rows, len(scales))
        if not counts.all():
            vectors = vectors[:, counts]
        return np.asarray(vectors * np.sqrt(scales[counts]), np.float32)
