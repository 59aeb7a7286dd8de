"""Linear maps taught by gradient, on features made here."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the train extra")

from patentviewer.training.linear_maps import Projection
from patentviewer.training.metric_learning import Lesson, metric_learned

WIDTH = 24


def features_of(groups: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Four of each group, alike in the last six numbers only, which vary least."""
    rng = np.random.default_rng(seed)
    group = np.repeat(np.arange(groups), 4)
    own = rng.normal(size=(groups, WIDTH))[group]
    own[:, :-6] = 0
    wide = np.where(np.arange(WIDTH) < WIDTH - 6, 2.0, 0.3)
    return own + wide * rng.normal(size=own.shape), group


def nearest_is_own(projection: Projection, features: np.ndarray, group: np.ndarray) -> float:
    vectors = projection(features)
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, -2)
    return float((group[likeness.argmax(1)] == group).mean())


@pytest.fixture
def first() -> Projection:
    return Projection(np.zeros(WIDTH), np.eye(WIDTH))


def test_a_taught_map_finds_groups_it_never_saw(first: Projection) -> None:
    seen, group = features_of(200, 0)
    fresh, fresh_group = features_of(50, 1)
    lesson = Lesson(seen, group, drawn=40)
    taught = metric_learned(first, [lesson], 6, steps=300, rate=3e-2)
    untaught = metric_learned(first, [lesson], 6, steps=0)
    assert nearest_is_own(untaught, fresh, fresh_group) < 0.2
    assert nearest_is_own(taught, fresh, fresh_group) > 0.8


def test_lessons_without_two_that_ought_to_be_alike_teach_nothing(first: Projection) -> None:
    seen, group = features_of(20, 0)
    none = np.full_like(group, -1)
    alone = np.arange(len(group))
    taught = metric_learned(first, [Lesson(seen, none), Lesson(seen, alone)], 6, steps=50)
    assert np.array_equal(taught.matrix, first.matrix[:, :6])


def test_what_is_of_no_group_is_not_looked_at(first: Projection) -> None:
    seen, group = features_of(40, 0)
    with_others = np.concatenate([seen, np.full((8, WIDTH), np.nan)])
    no_group = np.concatenate([group, np.full(8, -1)])
    taught = metric_learned(first, [Lesson(seen, group)], 6, steps=20)
    same = metric_learned(first, [Lesson(with_others, no_group)], 6, steps=20)
    assert np.array_equal(taught.matrix, same.matrix)


def test_a_lesson_of_more_weight_is_followed_more(first: Projection) -> None:
    seen, group = features_of(100, 0)
    rng = np.random.default_rng(5)
    by_chance = rng.permutation(group)
    fresh, fresh_group = features_of(50, 1)
    found = []
    for weight in (1.0, 0.01):
        weighed = [Lesson(seen, group, weight), Lesson(seen, by_chance)]
        taught = metric_learned(first, weighed, 6, steps=150, rate=3e-2)
        found.append(nearest_is_own(taught, fresh, fresh_group))
    assert found[0] > found[1]
