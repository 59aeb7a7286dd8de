"""The likeness of figures by what is like the nearest ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.search import query_expansion
from patentviewer.search.described import Described, Weighing
from patentviewer.search.query_expansion import NEAREST, expanded
from patentviewer.search.ranker import likeness
from patentviewer.search.scores import COMPARED, LEFT_OUT

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

    def to_nearest(_: list[int], nearest: list[np.ndarray], __: None) -> np.ndarray:
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


def test_far_figures_are_not_compared_and_stay_behind_in_their_order() -> None:
    random = np.random.default_rng(0)
    scores = random.random((2, 3 * COMPARED), np.float32)
    scores[0, :7], scores[1, 5:9] = LEFT_OUT, 0.5
    likeness = random.random(scores.shape, np.float32)
    compared: list[np.ndarray] = []

    def to_nearest(_: list[int], __: list[np.ndarray], own: np.ndarray) -> np.ndarray:
        compared.append(own)
        return likeness[:, own]

    found = expanded(scores, np.ones(2, np.float32), to_nearest)
    for row, (own, was, like) in enumerate(zip(found, scores, likeness, strict=True)):
        order = np.argsort(-was)
        near, far = order[:COMPARED], order[COMPARED:]
        assert np.isin(near, compared[0]).all()
        assert np.array_equal(own[near], (was[near] + like[near]) / 2)
        far = far[was[far] > LEFT_OUT]
        as_the_last = like[order[COMPARED * 3 // 4 : COMPARED]].mean()
        assert np.allclose(own[far], (was[far] + as_the_last) / 2)
        assert (own[was == LEFT_OUT] == LEFT_OUT).all(), row


def test_where_fewer_are_ranked_than_would_be_compared_all_of_them_are() -> None:
    scores = np.full((1, 2 * COMPARED), LEFT_OUT, np.float32)
    scores[0, 10:14] = 0.5, 0.4, 0.3, 0.2
    likeness = np.linspace(0, 1, 2 * COMPARED, dtype=np.float32)[None]
    found = expanded(scores, ONE, lambda _, __, own: likeness[:, own])
    assert np.allclose(found[0, 10:14], (scores[0, 10:14] + likeness[0, 10:14]) / 2)
    assert (np.delete(found[0], range(10, 14)) == LEFT_OUT).all()


def test_what_is_found_first_is_the_same_as_if_all_were_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    random = np.random.default_rng(1)
    centres = np.repeat(random.normal(size=(1000, 32)), 7, axis=0)
    others = unit(*(centres + random.normal(size=centres.shape)))
    weighing = Weighing(np.ones(32, np.float32), query_expansion=0.5)

    def ranked() -> np.ndarray:
        return np.argsort(-likeness(Described(others[:7]), Described(others), weighing), axis=1)

    found = ranked()
    monkeypatch.setattr(query_expansion, "COMPARED", len(others))
    assert np.array_equal(found[:, :200], ranked()[:, :200])
