"""What stages ask of the figures found first, read or worked out before they do.

Diffusion and k-reciprocal re-ranking look at the same figures, the most of them known as soon as
their vectors are compared with the query: local features change the order of the first hundred, and
who follows stays. So a second thread works out what these are to each other while the first looks
reads and compares local features.
"""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

import numpy as np

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
            scales = self.query.scales[asking]
            self._begun[asking] = rows, begun(partial(self.figures.roughly_between, rows, scales))

    def of(self, asking: int, rows: Rows) -> Scores:
        """Likeness between each two of some figures, different ones; float32, n x n.

        In a large collection by compressed vectors: with those of the catalogue, other views of a
        design are found no better.
        """
        scales = self.query.scales[asking]
        if asking in self._begun:
            begun_rows, future = self._begun[asking]
            at = np.searchsorted(begun_rows, rows)
            if (np.append(begun_rows, -1)[at] == rows).all():
                return future.result()[at[:, None], at]
        return self.figures.roughly_between(rows, scales)
