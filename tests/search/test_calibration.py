from __future__ import annotations

import numpy as np
import pytest

from patentviewer.search import calibration
from patentviewer.search.described import Described


def drawn(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Pairs whose true chance of being of one design is a known curve of their likeness."""
    random = np.random.default_rng(seed)
    likeness = random.uniform(-0.2, 1, 40_000).astype(np.float32)
    chance = 1 / (1 + np.exp(-12 * (likeness - 0.7)))
    return likeness, random.random(40_000) < chance


def test_a_score_is_the_part_of_pairs_that_are_of_one_design() -> None:
    table = calibration.fit(*drawn(0))
    likeness, is_own = drawn(1)
    x, y = np.array(table).T
    score = np.interp(likeness, x, y)
    for low in np.arange(0, 1, 0.1):
        there = (score >= low) & (score < low + 0.1)
        if there.sum() > 200:
            assert is_own[there].mean() == pytest.approx(score[there].mean(), abs=0.07)


def test_a_table_rises_from_end_to_end_and_is_short() -> None:
    table = calibration.fit(*drawn(2))
    x, y = np.array(table).T
    assert x[0] == -1
    assert x[-1] == 1
    assert (np.diff(x) > 0).all()
    assert (np.diff(y) > 0).all()
    assert y.min() >= 0
    assert y.max() <= 1
    assert len(table) <= calibration.POINTS


def test_a_calibration_needs_both_kinds_of_pairs() -> None:
    with pytest.raises(ValueError, match="needs pairs"):
        calibration.fit(np.ones(5, np.float32), np.ones(5, np.bool_))


def test_a_pair_is_a_figure_and_the_best_figure_of_a_design() -> None:
    vectors = np.array([[1, 0], [0.8, 0.6], [0, 1], [0.6, 0.8]], np.float32)
    likeness, is_own = calibration.pairs(Described(vectors), np.array([7, 7, 3, 9]))
    assert np.allclose(sorted(likeness[is_own]), [0.8, 0.8])
    # Designs 3 and 9 have one figure, which makes no pair with itself.
    assert len(likeness) == 4 * 3 - 2


def test_some_figures_of_a_design_ask_for_the_rest() -> None:
    random = np.random.default_rng(0)
    designs = np.repeat(np.arange(30), 5)
    centres = random.normal(size=(30, 16))
    vectors = centres[designs] + 0.7 * random.normal(size=(150, 16))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    likeness, is_own = calibration.several_pairs(Described(vectors), designs)
    assert len(likeness) == 30 * 4 * 30
    assert is_own.sum() == 30 * 4
    assert np.median(likeness[is_own]) > np.quantile(likeness[~is_own], 0.99)
    none, _ = calibration.several_pairs(Described(vectors[:6]), np.array([0, 0, 0, 1, 1, 1]))
    assert len(none) == 0
