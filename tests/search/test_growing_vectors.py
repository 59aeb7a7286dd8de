"""Vectors in memory: kept in half of the memory, compared as if they were not."""

from __future__ import annotations

import numpy as np

from patentviewer.search.growing_vectors import GrowingVectors


def test_vectors_compared_by_two_threads_are_all_compared() -> None:
    vectors = np.random.default_rng(3).normal(size=(5_001, 96)).astype(np.float32)
    held = GrowingVectors.of(vectors)
    asked = vectors[[7, 4_990]]
    rows = np.arange(4_999, -1, -1)
    exact = asked @ held.vectors().T
    np.testing.assert_allclose(held.scores(asked), exact, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(held.scores(asked, rows), exact[:, rows], rtol=1e-4, atol=1e-4)


def test_descriptors_that_nobody_asks_for_are_left_out_and_nothing_changes() -> None:
    vectors = np.random.default_rng(4).normal(size=(300, 1600)).astype(np.float32)
    held = GrowingVectors.of(vectors)
    asked = vectors[[7, 290]]
    everything = held.vectors()
    for first, last in ((0, 600), (400, 1000), (1000, 1600), (0, 1600)):
        some = asked.copy()
        some[:, first:last] = 0
        np.testing.assert_allclose(held.scores(some), some @ everything.T, rtol=1e-4, atol=1e-3)


def test_every_float16_comes_back_as_it_is() -> None:
    bits = np.arange(2**16, dtype=np.uint16)
    numbers = bits.view(np.float16).astype(np.float32)
    numbers = np.where(np.isfinite(numbers), numbers, 0).astype(np.float32)
    held = GrowingVectors.of(numbers.reshape(-1, 64))
    assert np.array_equal(held.vectors().reshape(-1), numbers)
    assert np.array_equal(held.vectors(np.array([3, 3, 0])), numbers.reshape(-1, 64)[[3, 3, 0]])


def test_a_longer_store_leaves_the_shorter_one_as_it_was() -> None:
    store = GrowingVectors(4)
    first = store.extended(np.ones((3, 4), np.float32))
    second = first.extended(np.full((2, 4), 2, np.float32))
    other = first.extended(np.full((2, 4), 3, np.float32))
    assert first.length == 3
    assert second.vectors()[3:].max() == 2
    assert other.vectors()[3:].min() == 3
    assert (first.vectors() == 1).all()
