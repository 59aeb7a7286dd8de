from __future__ import annotations

import numpy as np
import pytest
from articles import article, draw, redrawn
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from patentviewer.compare.assignment import assign
from patentviewer.compare.pairing import pair
from patentviewer.model.documents import Figure, View


def _figures(views: list[View], seeds: list[int]) -> list[Figure]:
    return [
        Figure(draw(article(seed), size=300), sheet=number, view=view)
        for number, (view, seed) in enumerate(zip(views, seeds, strict=True), 1)
    ]


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 10**6))
def test_an_assignment_costs_as_little_as_scipys(rows: int, columns: int, seed: int) -> None:
    costs = np.random.default_rng(seed).random((rows, columns))
    pairs = assign(costs)
    theirs = linear_sum_assignment(costs)
    assert sum(costs[row, column] for row, column in pairs) == pytest.approx(costs[theirs].sum())
    assert len(pairs) == min(rows, columns) == len({column for _, column in pairs})


def test_figures_of_the_same_view_go_together_whatever_they_look_like() -> None:
    left = _figures([View.PERSPECTIVE, View.FRONT, View.TOP], [1, 2, 3])
    right = _figures([View.TOP, View.PERSPECTIVE, View.FRONT], [4, 5, 6])
    found = pair(left, right)
    assert [(one.left, one.right) for one in found.pairs] == [(0, 1), (1, 2), (2, 0)]


def test_without_views_the_drawings_decide() -> None:
    rng = np.random.default_rng(5)
    pictures = [draw(article(seed), size=400) for seed in range(6)]
    order = [3, 0, 5, 1, 4, 2]
    left = [Figure(picture, sheet=1) for picture in pictures]
    again = [redrawn(pictures[number], rng, upright=True)[0] for number in order]
    right = [Figure(picture, sheet=1) for picture in again]
    found = pair(left, right)
    assert [order[one.right] for one in found.pairs] == [0, 1, 2, 3, 4, 5]


def test_the_models_view_of_the_figures_is_used_when_given() -> None:
    figures = _figures([View.UNKNOWN] * 3, [1, 1, 1])
    turned = np.eye(3, dtype=np.float32)
    found = pair(figures, figures, embeddings=(turned, turned[[2, 0, 1]]))
    assert [one.right for one in found.pairs] == [1, 2, 0]


def test_a_figure_without_partner_is_said_to_have_none() -> None:
    left = _figures([View.FRONT, View.TOP], [1, 2])
    right = _figures([View.TOP], [3])
    found = pair(left, right)
    assert [(one.left, one.right) for one in found.pairs] == [(1, 0)]
    assert found.left_alone == (0,)
    assert found.right_alone == ()
    assert pair([], right).right_alone == (0,)


def test_a_pair_set_by_hand_stays_and_the_rest_is_paired_around_it() -> None:
    views = [View.FRONT, View.REAR, View.TOP]
    left, right = _figures(views, [1, 2, 3]), _figures(views, [4, 5, 6])
    found = pair(left, right, fixed={0: 1, 2: None})
    assert [(one.left, one.right, one.by_hand) for one in found.pairs] == [
        (0, 1, True),
        (1, 0, False),
    ]
    assert found.left_alone == (2,)
    assert found.right_alone == (2,)
