"""Likeness between figures found first, begun by a second thread before it is asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from patentviewer.search.between import Between
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.query_vectors import QueryVectors

FIGURES, DIMENSIONS = 30, 12


class Counted(Held):
    """Figures in memory that count how often they are compared with each other."""

    asked = 0

    def roughly_between(self, rows: np.ndarray, scales: np.ndarray) -> np.ndarray:
        object.__setattr__(self, "asked", self.asked + 1)
        return super().roughly_between(rows, scales)


@pytest.fixture
def figures() -> Counted:
    vectors = np.random.default_rng(0).normal(size=(FIGURES, DIMENSIONS)).astype(np.float32)
    return Counted(Described(vectors), np.arange(FIGURES, dtype=np.int32))


def query(*scales: np.ndarray) -> QueryVectors:
    """Figures that ask, each with its weights."""
    described = Described(np.ones((len(scales), DIMENSIONS), np.float32))
    plain = QueryVectors.plain(described, Weighing(scales[0]))
    return replace(plain, weighings=tuple(map(Weighing, scales)))


EVEN = np.ones(DIMENSIONS, np.float32)
SOME = np.where(np.arange(DIMENSIONS) < 5, 0, 0.5).astype(np.float32)


def products(figures: Held, rows: np.ndarray, scales: np.ndarray) -> np.ndarray:
    vectors = figures.described.vectors[rows]
    return np.asarray((vectors * scales) @ vectors.T)


@pytest.mark.parametrize("begun", [[], [1, 8, 20, 3, 9], [20, 8]])
def test_likeness_is_the_same_whether_it_was_begun_or_not(
    figures: Counted, begun: list[int]
) -> None:
    between = Between(figures, query(EVEN, SOME))
    rows = np.array([8, 3, 20])
    if begun:
        between.begin(1, np.array(begun))
    for asking, scales in enumerate((EVEN, SOME)):
        found = between.of(asking, rows)
        assert found.dtype == np.float32
        assert np.allclose(found, products(figures, rows, scales), atol=1e-5)


def test_what_was_begun_is_worked_out_once_for_all_who_ask_for_some_of_it(figures: Counted) -> None:
    between = Between(figures, query(EVEN))
    between.begin(0, np.arange(20))
    between.of(0, np.array([19, 0, 7]))
    between.of(0, np.array([4, 5]))
    assert figures.asked == 1
    between.of(0, np.array([4, 25]))
    assert figures.asked == 2


def test_nothing_is_begun_for_very_many(figures: Counted) -> None:
    between = Between(figures, query(*[EVEN] * 100))
    between.begin(0, np.arange(20))
    rows = np.array([2, 1])
    assert figures.asked == 0
    assert np.allclose(between.of(0, rows), products(figures, rows, EVEN), atol=1e-5)


def test_of_no_figure_there_is_no_likeness(figures: Counted) -> None:
    assert Between(figures, query(EVEN)).of(0, np.empty(0, np.int64)).shape == (0, 0)
