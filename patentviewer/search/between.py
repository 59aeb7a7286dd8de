"""Likeness between the figures found first, worked out once for the stages that ask for it.

Diffusion and k-reciprocal re-ranking look at the same figures, the most of them known as soon as
their vectors are compared with the query: local features change the order of the first hundred, and
who follows stays. So a second thread works out what these are to each other while the first reads
local features.
"""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.figures import Figures
from patentviewer.search.index import Rows
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.scores import Scores
from patentviewer.search.second import begun

_MOST = 16
"""Figures of a query for which work is begun before it is asked for."""


class Between:
    """Figures that are ranked, a query, and how alike the figures are with its weights."""

    def __init__(self, figures: Figures, query: QueryVectors) -> None:
        self.figures = figures
        self.query = query
        self._begun: dict[int, tuple[Rows, Future[Scores]]] = {}

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
        known, products = self._begun.get(asking, (rows[:0], None))
        at = np.minimum(np.searchsorted(known, rows), len(known) - 1)
        if products is None or not np.array_equal(known[at], rows):
            return self._worked_out(asking, rows)
        return products.result()[at[:, None], at]

    def _worked_out(self, asking: int, rows: Rows) -> Scores:
        scales = self.query.scales[asking]
        counts: NDArray[np.bool_] = scales > 0
        vectors = self.figures.vectors(rows, len(scales))
        if not counts.all():
            vectors = vectors[:, counts]
        # The same matrix on both sides is half of the work.
        scaled = vectors * np.sqrt(scales[counts])
        return np.asarray(scaled @ scaled.T, np.float32)
