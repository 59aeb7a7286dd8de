"""What stages ask of the figures found first, read or worked out before they do.

Diffusion and k-reciprocal re-ranking look at the same figures, the most of them known as soon as
their vectors are compared with the query: local features change the order of the first hundred, and
who follows stays. So a second thread works out what these are to each other while the first looks
at local features. In a large collection it reads those while the first reads vectors.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import Vectors
from patentviewer.search.candidates import Scored
from patentviewer.search.figures import Figures
from patentviewer.search.index import Rows
from patentviewer.search.local_features import LocalFeatures
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.scores import Scores, best
from patentviewer.search.second import begun

_MOST = 16
"""Figures of a query for which work is begun before it is asked for."""


_MORE = 1.25
"""Of those whose local features will be compared: so many are read before it is known which."""


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
        self._read: dict[int, tuple[Rows, LocalFeatures]] = {}

    def with_query(self, query: QueryVectors) -> Between:
        """The same for a query whose weights are others; what was read stays, nothing is begun."""
        other = Between(self.figures, query)
        other._read = self._read
        return other

    def read_ahead(self, looked_up: Scored) -> None:
        """Read local features of those that will be compared by them, as it seems.

        looked_up: figures whose likeness is not known better yet. Nothing is read from a server:
        all other searches would wait for it with the second thread.
        """
        features = self.query.described.local_features
        weights = self.query.weights_of("local_features")
        if features is None or self.figures.is_served or len(self.query) > _MOST:
            return
        for asking in np.flatnonzero(weights > 0).tolist():
            count = round(_MORE * self.query.weighings[asking].reranked)
            rows = np.sort(looked_up.rows_at(best(looked_up.scores[asking], count)))
            found = self.figures.local_features(rows, *features.shape[1:])
            self._read[asking] = rows, found

    def local_features(self, asking: int, rows: Rows) -> LocalFeatures:
        """Local features of some figures, each once, for the query's; rows x count x size."""
        features = self.query.described.local_features
        assert features is not None
        count, size = features.shape[1:]
        if asking not in self._read:
            return self.figures.local_features(rows, count, size)
        read, known = self._read[asking]
        at = np.searchsorted(read, rows)
        is_known = np.append(read, -1)[at] == rows
        found = np.empty((len(rows), count, size), np.int8)
        found[is_known] = known[at[is_known]]
        if not is_known.all():
            found[~is_known] = self.figures.local_features(rows[~is_known], count, size)
        return found

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
