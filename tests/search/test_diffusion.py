"""Diffusion: what figures gain that a query is like only by way of others."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.search.described import Described, Weighing
from patentviewer.search.diffusion import AMONG, NEAREST, diffused
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import LEFT_OUT

ONE = np.ones(1, np.float32)
LEVEL, STEPS = 60, 6


def chain() -> np.ndarray:
    """Unit vectors of a design that turns little by little, and of others that do not belong.

    The first STEPS turn from the first axis to the second; LEVEL others are each a little more like
    the first than the last of the chain is, and like nothing else.
    """
    angles = np.linspace(0, 1.3, STEPS)
    turning = np.zeros((STEPS, LEVEL + 2))
    turning[:, 0], turning[:, 1] = np.cos(angles), np.sin(angles)
    others = np.zeros((LEVEL, LEVEL + 2))
    others[:, 0] = np.cos(1.29)
    others[np.arange(LEVEL), np.arange(LEVEL) + 2] = np.sin(1.29)
    return np.concatenate([turning, others]).astype(np.float32)


def ranked(vectors: np.ndarray, diffusion: float) -> np.ndarray:
    weighing = Weighing(np.ones(vectors.shape[1], np.float32), diffusion=diffusion)
    return likeness(Described(vectors[:1]), Described(vectors[1:]), weighing)[0]


def test_what_is_reached_by_way_of_others_rises_above_what_is_only_as_like() -> None:
    vectors = chain()
    last = STEPS - 2
    plain, found = ranked(vectors, 0), ranked(vectors, 1)
    assert (plain[last + 1 :] > plain[last]).all()
    assert (found[last + 1 :] < found[last]).all()
    assert found[0] == found.max()


@pytest.mark.parametrize("count", [0, 1, AMONG // NEAREST])
def test_among_few_figures_nothing_flows(count: int) -> None:
    scores = np.linspace(1, 0, count, dtype=np.float32)[None]
    assert np.array_equal(diffused(scores, ONE, NotImplemented), scores)


def test_weight_0_changes_nothing_and_asks_for_nothing() -> None:
    scores = np.ones((1, AMONG), np.float32)
    assert np.array_equal(diffused(scores, np.zeros(1, np.float32), NotImplemented), scores)


def test_a_query_that_is_like_nothing_gives_nothing_out() -> None:
    scores = np.full((1, 50), -0.5, np.float32)
    found = diffused(scores, ONE, lambda _, best: np.eye(len(best), dtype=np.float32))
    assert np.allclose(found, scores / 2)


@given(
    arrays(
        np.float32,
        st.integers(AMONG // NEAREST + 1, 3 * AMONG),
        elements=st.sampled_from([LEFT_OUT, 0.0, 0.1, 0.25, 0.5, 1.0]),
    )
)
def test_only_what_is_looked_at_receives_and_all_stays_between_0_and_1(scores: np.ndarray) -> None:
    looked_at: list[int] = []

    def among(_: int, best: np.ndarray) -> np.ndarray:
        looked_at.extend(best.tolist())
        return 1 - np.abs(scores[best, None] - scores[best])

    found = diffused(scores[None], ONE, among)[0]
    is_in = scores > LEFT_OUT
    order = [at for at in np.argsort(-scores, kind="stable").tolist() if is_in[at]]
    assert np.array_equal(found[~is_in], scores[~is_in])
    if len(order) * NEAREST // AMONG == 0:
        assert not looked_at
        return
    assert looked_at == order[:AMONG]
    assert (found[is_in] >= 0).all()
    assert (found[is_in] <= 1).all()
    beyond = order[AMONG:]
    assert np.allclose(found[beyond], scores[beyond] / 2)
