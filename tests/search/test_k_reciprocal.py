"""K-reciprocal re-ranking: what figures that share neighbours gain by it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.search.described import Described, Weighing
from patentviewer.search.k_reciprocal import AMONG, NEAREST, k_reciprocal_reranked
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import LEFT_OUT

ONE = np.ones(1, np.float32)
GROUPS, MEMBERS = 12, 8


def groups(*, spread: float) -> np.ndarray:
    """Unit vectors of GROUPS designs of MEMBERS figures each, in a space of 24 dimensions."""
    random = np.random.default_rng(0)
    centres = np.repeat(random.normal(size=(GROUPS, 24)), MEMBERS, axis=0)
    vectors = centres + spread * random.normal(size=centres.shape)
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def weighing(k_reciprocal: float) -> Weighing:
    return Weighing(np.ones(24, np.float32), k_reciprocal=k_reciprocal)


def test_of_two_as_near_the_one_among_the_querys_neighbours_comes_first() -> None:
    vectors = groups(spread=1)
    query = vectors[0] + vectors[MEMBERS]
    # The query is between two designs; of the second only one figure is left.
    others = np.delete(vectors, np.arange(MEMBERS + 1, 2 * MEMBERS), axis=0)
    asked, known = Described(query[None] / np.linalg.norm(query)), Described(others)
    plain = likeness(asked, known, weighing(0))[0]
    found = likeness(asked, known, weighing(1))[0]
    assert abs(plain[0] - plain[MEMBERS]) < 1e-6
    assert found[0] > found[MEMBERS] + 0.05


def test_figures_of_a_group_share_their_neighbours_and_others_none() -> None:
    everything = Described(groups(spread=0.05))
    itself = np.eye(GROUPS * MEMBERS, dtype=np.bool_)
    plain = likeness(everything, everything, weighing(0), itself)
    found = likeness(everything, everything, weighing(1), itself)
    shared = 2 * found - plain
    own = np.arange(GROUPS * MEMBERS) // MEMBERS
    is_same = (own[:, None] == own) & ~itself
    assert shared[is_same].min() > 0.1
    assert np.abs(shared[~is_same & ~itself]).max() < 1e-6
    assert (found[itself] == LEFT_OUT).all()


@pytest.mark.parametrize("count", [0, 1, AMONG // NEAREST])
def test_among_few_figures_shared_neighbours_say_nothing(count: int) -> None:
    scores = np.linspace(1, 0, count, dtype=np.float32)[None]
    assert np.array_equal(k_reciprocal_reranked(scores, ONE, scores, NotImplemented), scores)


def test_weight_0_changes_nothing_and_asks_for_nothing() -> None:
    scores = np.ones((1, AMONG), np.float32)
    none = np.zeros(1, np.float32)
    assert np.array_equal(k_reciprocal_reranked(scores, none, scores, NotImplemented), scores)


@given(
    arrays(
        np.float32,
        st.integers(AMONG // NEAREST + 1, 3 * AMONG),
        elements=st.sampled_from([LEFT_OUT, 0.0, 0.1, 0.25, 0.5, 1.0]),
    )
)
def test_what_is_looked_at_comes_first_and_likenesses_stay_between_0_and_1(
    scores: np.ndarray,
) -> None:
    looked_at: list[int] = []

    def among(_: int, best: np.ndarray) -> np.ndarray:
        looked_at.extend(best.tolist())
        return 1 - np.abs(scores[best, None] - scores[best])

    found = k_reciprocal_reranked(scores[None], ONE, scores[None], among)[0]
    is_in = scores > LEFT_OUT
    order = [at for at in np.argsort(-scores, kind="stable").tolist() if is_in[at]]
    if len(order) * NEAREST // AMONG == 0:
        assert not looked_at
        assert np.array_equal(found, scores)
        return
    assert looked_at == order[:AMONG]
    assert np.array_equal(found[~is_in], scores[~is_in])
    assert (found[is_in] >= 0).all()
    assert (found[is_in] <= 1).all()
    beyond = order[AMONG:]
    assert np.allclose(found[beyond], scores[beyond] / 2)
    assert found[beyond].max(initial=0) <= found[looked_at].min()
