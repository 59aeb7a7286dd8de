from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.compare.transform import Transform

numbers = st.floats(-100, 100)
similarities = st.builds(
    Transform.similarity, st.floats(0.2, 5), st.floats(-179, 179), numbers, numbers
)


@given(similarities, st.booleans())
def test_the_way_back_undoes_the_way_there(there: Transform, mirrored: bool) -> None:
    if mirrored:
        there = Transform.mirror(300).then(there)
    points = np.array([[0.0, 0.0], [10.0, 4.0], [-30.0, 8.0]])
    assert np.allclose(there.inverse().apply(there.apply(points)), points, atol=1e-6)
    assert there.mirrored == mirrored


@given(st.floats(0.2, 5), st.floats(-179, 179), st.booleans())
def test_scale_and_turn_are_read_back(scale: float, degrees: float, mirrored: bool) -> None:
    turn = Transform.similarity(scale, degrees)
    whole = Transform.mirror(40).then(turn) if mirrored else turn
    assert whole.scale == pytest.approx(scale)
    assert whole.degrees == pytest.approx(degrees, abs=1e-6)


def test_a_positive_turn_is_clockwise_on_screen() -> None:
    assert np.allclose(Transform.similarity(degrees=90).apply(np.array([[1.0, 0.0]])), [[0, 1]])


def test_a_nudge_turns_about_the_given_point_and_then_shifts() -> None:
    nudged = Transform().nudged(x=5, y=-2, degrees=90, scale=2, about=(10, 10))
    assert np.allclose(nudged.apply(np.array([[10.0, 10.0], [11.0, 10.0]])), [[15, 8], [15, 10]])
