from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.search import grouping


def test_figures_are_grouped_by_design_with_the_best_of_each() -> None:
    scores = np.array([[0.1, 0.9, 0.3, 0.4], [0.8, 0.2, 0.5, 0.1]], np.float32)
    found = grouping.grouped(scores, np.array([5, 2, 5, 2], np.int32))
    assert found.designs.tolist() == [2, 5]
    assert np.allclose(found.best, [[0.9, 0.3], [0.2, 0.8]])
    figures, owner = found.figures(np.array([1, 0]))
    assert figures.tolist() == [0, 2, 1, 3]
    assert owner.tolist() == [0, 0, 1, 1]


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=60),
    st.integers(1, 4),
    st.integers(0, 2**32 - 1),
)
def test_grouping_agrees_with_a_loop(designs: list[int], queries: int, seed: int) -> None:
    scores = np.random.default_rng(seed).random((queries, len(designs))).astype(np.float32)
    found = grouping.grouped(scores, np.array(designs, np.int32))
    assert found.designs.tolist() == sorted(set(designs))
    for place, design in enumerate(found.designs):
        own = [at for at, other in enumerate(designs) if other == design]
        assert np.array_equal(found.best[:, place], scores[:, own].max(axis=1))
        assert sorted(found.figures(np.array([place]))[0].tolist()) == own


def test_fusing_lies_between_the_mean_and_the_best_and_heavier_figures_count_more() -> None:
    best = np.array([[0.9, 0.1], [0.1, 0.9]], np.float32)
    even = grouping.fused(best, np.array([1, 1], np.float32))
    assert np.allclose(even[0], even[1])
    assert 0.5 < even[0] < 0.9
    heavier = grouping.fused(best, np.array([3, 1], np.float32))
    assert heavier[0] > even[0] > heavier[1]
    same = np.full((3, 2), 0.4, np.float32)
    assert np.allclose(grouping.fused(same, np.array([1, 2, 3], np.float32)), 0.4)
    assert np.array_equal(grouping.fused(best[:1], np.array([7], np.float32)), best[0])


def test_liked_designs_come_nearer_and_disliked_ones_go_away() -> None:
    fused = np.array([0.5, 0.5, 0.5], np.float32)
    likes = np.array([[1.0, 0.2, 0.2]], np.float32)
    dislikes = np.array([[0.2, 0.2, 1.0]], np.float32)
    found = grouping.liked(fused, likes, dislikes)
    assert found[0] > found[1] > found[2]
    none = np.empty((0, 3), np.float32)
    assert np.array_equal(grouping.liked(fused, none, none), fused)


def test_the_cut_off_parts_what_stands_out_from_the_rest() -> None:
    assert grouping.cut_off(np.array([*([0.9] * 20), *([0.3] * 50)], np.float32)) == 20
    assert grouping.cut_off(np.array([0.5], np.float32)) == 1
    assert grouping.cut_off(np.array([0.4] * 40, np.float32)) == 40


def test_a_screen_of_designs_is_above_the_cut_off_even_beside_the_query_itself() -> None:
    ranked = np.array([1.0, *([0.3] * 50)], np.float32)
    assert grouping.cut_off(ranked) == grouping.LEAST_SHOWN


def test_copies_are_folded_under_the_first_of_them() -> None:
    vectors = np.array([[1, 0], [0, 1], [1, 0.001], [0.001, 1], [0.7, 0.7]], np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert grouping.folded(vectors, np.ones(2, np.float32), 0.999).tolist() == [0, 1, 0, 1, 4]


@pytest.mark.parametrize("first", [2, 8, 600])
@pytest.mark.parametrize("copies", [1, 40])
@pytest.mark.parametrize("rest", [0.0, 0.2, 1.0])
def test_no_copy_is_missed_that_comparing_every_number_finds(
    first: int, copies: int, rest: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "_LOOKED_AT_FIRST", first)
    random = np.random.default_rng(0)
    vectors = random.normal(size=(80, 24))
    vectors[40 : 40 + copies] = vectors[:copies] + 0.06 * random.normal(size=(copies, 24))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scales = np.where(np.arange(24) % 3, rest, 1)
    lengths = np.sqrt((vectors**2 * scales).sum(axis=1, keepdims=True))
    scaled = (vectors / lengths).astype(np.float32)
    found = grouping.folded(scaled, scales.astype(np.float32), 0.99)
    is_same = (scaled * scales) @ scaled.T >= 0.99
    expected = list(range(80))
    for at in range(80):
        of = [one for one in range(at) if is_same[at, one] and expected[one] == one]
        expected[at] = of[0] if of else at
    assert found.tolist() == expected
    assert expected != list(range(80))
