"""Scans for candidates: halves and narrow ones find what a scan of all numbers finds."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from patentviewer.search.scans import Scans, faiss

COUNT, SIZE = 1003, 132
"""Vectors, and their numbers: 33 groups of four, of which the last has none at its side."""


@pytest.fixture(scope="module")
def whole() -> Any:
    loaded = faiss()
    vectors = np.random.default_rng(0).normal(size=(COUNT, SIZE)).astype(np.float32)
    index = loaded.IndexPQFastScan(SIZE, SIZE // 4, 4, loaded.METRIC_INNER_PRODUCT)
    index.train(vectors)
    index.add(vectors)
    return index


def queries(first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Two queries for which some numbers count, and which these are."""
    asked = np.random.default_rng(1).normal(size=(2, SIZE)).astype(np.float32)
    counting = np.zeros(SIZE, np.bool_)
    counting[first : first + count] = True
    return asked, counting


@pytest.mark.parametrize(
    ("first", "count"), [(0, 8), (64, 32), (4, 4), (90, 42), (131, 1), (0, 99)]
)
def test_what_counts_alone_is_scanned_and_finds_what_it_finds_in_all(
    whole: Any, first: int, count: int
) -> None:
    asked, counting = queries(first, count)
    # Groups of numbers lie by two side by side, and are scanned together.
    start, end = first // 8 * 8, -(-(first + count) // 8) * 8
    together = (np.arange(SIZE) >= start) & (np.arange(SIZE) < end)
    found = Scans(whole).nearest(asked, 40, counting).reshape(2, -1)
    _, wanted = whole.search(np.where(together, asked, 0).astype(np.float32), 40)
    for one, other in zip(found, wanted, strict=True):
        # Likenesses are rounded, in each index by steps of its own.
        assert len(set(one.tolist()) & set(other.tolist())) >= 16


def test_most_are_found_where_all_are_wanted(whole: Any) -> None:
    found = Scans(whole).nearest(*_given(queries(0, 8), COUNT))
    assert len(set(found.tolist())) > 0.95 * COUNT


def _given(asked: tuple[np.ndarray, np.ndarray], count: int) -> tuple[np.ndarray, int, np.ndarray]:
    return asked[0], count, asked[1]


@pytest.mark.parametrize(("first", "count"), [(0, 0), (0, 104), (0, SIZE)])
def test_where_nothing_counts_or_nearly_all_does_all_is_scanned(
    whole: Any, first: int, count: int
) -> None:
    scans = Scans(whole)
    assert len(scans.nearest(*_given(queries(first, count), 5))) == 10


def test_what_is_found_does_not_depend_on_what_was_asked_before(whole: Any) -> None:
    scans = Scans(whole)
    for first in (0, 32, 64, 0, 32):  # more than are kept
        given = _given(queries(first, 8), 5)
        assert np.array_equal(scans.nearest(*given), Scans(whole).nearest(*given))


def test_the_halves_are_put_together_as_they_were(whole: Any) -> None:
    loaded = faiss()
    again = Scans(whole).whole()
    assert again.ntotal == COUNT
    assert np.array_equal(loaded.serialize_index(again), loaded.serialize_index(whole))
