"""The figures worth ranking, in a collection too large to compare every vector."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from patentviewer.search.candidates import candidates
from patentviewer.search.described import Described, Weighing
from patentviewer.search.figures import Held
from patentviewer.search.query_vectors import QueryVectors

FIGURES, DIMENSIONS = 400, 16
DESIGN = (np.arange(FIGURES, dtype=np.int32) * 7) % 60


@pytest.fixture
def held() -> Held:
    vectors = np.random.default_rng(0).normal(size=(FIGURES, DIMENSIONS)).astype(np.float32)
    return Held(Described(vectors), DESIGN)


def query(figures: int) -> QueryVectors:
    """Figures that ask, each as it is and turned, with a class that the model takes them for."""
    vectors = np.random.default_rng(1).normal(size=(2 * figures, DIMENSIONS)).astype(np.float32)
    ones = np.ones(DIMENSIONS, np.float32)
    weighing = Weighing(ones, predicted_class=0.5, classes=ones)
    return replace(
        QueryVectors.plain(Described(vectors), weighing),
        owner=np.repeat(np.arange(figures), 2),
        weights=np.ones(figures, np.float32),
        weighings=(weighing,) * figures,
        are_sketches=np.zeros(figures, np.bool_),
    )


@pytest.mark.parametrize("figures", [1, 3, 12])
@pytest.mark.parametrize("are_all_allowed", [True, False])
def test_the_near_and_others_of_their_designs_have_each_the_likeness_of_their_own(
    held: Held, monkeypatch: pytest.MonkeyPatch, figures: int, *, are_all_allowed: bool
) -> None:
    monkeypatch.setattr("patentviewer.search.candidates.CANDIDATES", 2)
    allowed = None if are_all_allowed else np.arange(FIGURES) % 3 > 0
    asked = query(figures)
    found = candidates(replace(held, is_exact=False), asked, allowed)
    every = candidates(held, asked, None)
    assert found.rows is not None
    near = held.nearest(asked.vectors, 2, allowed)
    # The nearest two of each figure that asks, whichever of its variants looked them up.
    nearest = near[np.unique(np.argpartition(every.scores[:, near], -2, axis=1)[:, -2:])]
    of_their_designs = np.isin(DESIGN, DESIGN[nearest])
    wanted = of_their_designs if allowed is None else of_their_designs & allowed
    assert np.array_equal(found.rows, np.flatnonzero(wanted))
    assert len(nearest) < len(found.rows) < FIGURES
    # So many, or as many as the filter leaves.
    assert found.of_designs == (2400 if allowed is None else len(np.unique(DESIGN[allowed])))
    np.testing.assert_allclose(found.scores, every.scores[:, found.rows], atol=1e-5)
    np.testing.assert_array_equal(found.variant, every.variant[:, found.rows])
    whole = found.wholes["predicted_class"]
    np.testing.assert_allclose(whole, every.wholes["predicted_class"][found.rows], atol=1e-5)


def test_where_nothing_is_near_nothing_is_found(held: Held) -> None:
    found = candidates(replace(held, is_exact=False), query(2), np.zeros(FIGURES, np.bool_))
    assert found.rows is not None
    assert len(found.rows) == 0
    assert found.scores.shape == (2, 0)
    assert found.of_designs is None
