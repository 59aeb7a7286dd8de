"""The likeness of figures by what is like the nearest ones."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.search.described import Described, Weighing
from patentviewer.search.query_expansion import NEAREST, expanded
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import LEFT_OUT

ONE = np.ones(1, np.float32)


def unit(*vectors: tuple[float, ...]) -> np.ndarray:
    made = np.array(vectors, np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def test_what_is_like_the_nearest_comes_before_what_is_as_like_the_query_alone() -> None:
    asked = unit((1, 0, 0))
    # The third is as like the query as the fourth is, and like the two nearest besides.
    others = unit((1, 0.1, 0), (1, 0.12, 0), (0.5, 0.87, 0), (0.5, 0, 0.87))
    scales = np.ones(3, np.float32)
    plain = likeness(Described(asked), Described(others), Weighing(scales))[0]
    wide = likeness(Described(asked), Described(others), Weighing(scales, query_expansion=1))[0]
    assert abs(plain[2] - plain[3]) < 0.01
    assert wide[2] > wide[3] + 0.02
    expected = (plain + (others @ others[:2].T).mean(axis=1)) / 2
    assert np.allclose(wide, expected, atol=1e-6)


def test_the_figure_that_asks_is_not_its_own_neighbour() -> None:
    vectors = unit((1, 0, 0), (1, 0.3, 0), (1, 0.6, 0), (0, 0, 1))
    everything = Described(vectors)
    weighing = Weighing(np.ones(3, np.float32), query_expansion=1)
    itself = np.eye(4, dtype=np.bool_)
    found = likeness(everything, everything, weighing, itself)
    assert (found[itself] == LEFT_OUT).all()
    expected = (vectors[0] @ vectors.T + (vectors[1:3] @ vectors.T).mean(axis=0)) / 2
    assert np.allclose(found[0, 1:], expected[1:], atol=1e-6)


def test_weight_0_changes_nothing_and_asks_for_nothing() -> None:
    scores = np.array([[0.5, 0.2, 0.1]], np.float32)
    assert np.array_equal(expanded(scores, np.zeros(1, np.float32), NotImplemented), scores)


@given(
    arrays(np.float32, st.integers(1, 6), elements=st.sampled_from([LEFT_OUT, 0.1, 0.25, 0.5])),
)
def test_only_figures_of_the_ranking_are_neighbours_the_first_of_those_level(
    scores: np.ndarray,
) -> None:
    asked: list[list[int]] = []

    def to_nearest(_: list[int], nearest: list[np.ndarray]) -> np.ndarray:
        asked.extend(own.tolist() for own in nearest)
        return np.full((len(nearest), len(scores)), 0.5, np.float32)

    found = expanded(scores[None], ONE, to_nearest)[0]
    is_in = scores > LEFT_OUT
    in_order = [at for at in np.argsort(-scores, kind="stable").tolist() if is_in[at]]
    assert asked == ([in_order[:NEAREST]] if in_order else [])
    assert np.array_equal(found[~is_in], scores[~is_in])
    assert np.allclose(found[is_in], (scores[is_in] + 0.5) / 2)


def test_there_may_be_no_figure_at_all() -> None:
    assert expanded(np.empty((1, 0), np.float32), ONE, NotImplemented).shape == (1, 0)
