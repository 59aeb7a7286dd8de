"""What every vector store must do, wherever it keeps its vectors."""

from __future__ import annotations

import numpy as np

from patentviewer.search.vector_store import VectorStore


def holds(store: VectorStore, vectors: np.ndarray, queries: np.ndarray, tolerance: float) -> None:
    """Assert that a store gives what it was made of.

    vectors: N x D of length 1. queries: Q x D. tolerance: of a number of a vector, over 0 in stores
    that keep them in fewer bits.
    """
    count = len(vectors)
    assert len(store) == len(store.ids) == count
    assert (np.diff(store.ids) > 0).all()
    rows = np.array([count - 1, 0, 7, 7])
    assert np.allclose(store.vectors(rows), vectors[rows], atol=tolerance)
    assert store.scores(queries).shape == (len(queries), count)
    some = store.scores(queries, rows)
    assert some.dtype == np.float32
    assert np.allclose(some, queries @ store.vectors(rows).T, atol=1e-5)
    scales = np.full(vectors.shape[1], 0.5, np.float32)
    between = store.roughly_between(rows, scales)
    assert np.allclose(between, (vectors[rows] * scales) @ vectors[rows].T, atol=tolerance)
    near = store.nearest(queries, 20)
    assert (np.diff(near) > 0).all()
    best = (queries @ vectors.T).argmax(axis=1)
    assert set(best.tolist()) <= set(near.tolist())
    allowed = np.arange(count) % 3 == 0
    permitted = store.nearest(queries, 20, allowed)
    assert len(permitted) >= 20
    assert allowed[permitted].all()
    assert len(store.nearest(queries, 20, np.zeros(count, np.bool_))) == 0
