from __future__ import annotations

import numpy as np
import pytest
from articles import article, draw, redrawn

from patentviewer.compare.alignment import Method
from patentviewer.compare.comparison import compare


def test_a_nudge_moves_the_right_drawing_on_the_canvas_and_measures_again() -> None:
    picture = draw(article(1))
    found = compare(picture, picture)
    moved = found.nudged(x=20)
    assert moved.alignment.method is Method.HAND
    assert moved.alignment.quality < found.alignment.quality
    shift = moved.alignment.transform.c - found.alignment.transform.c
    assert shift * found.laid.left_to_canvas.scale == pytest.approx(20)


def test_a_turn_by_hand_keeps_the_middle_of_the_right_drawing() -> None:
    picture = draw(article(1))
    found = compare(picture, picture)
    middle = np.array([[450.0, 450.0]])
    turned = found.nudged(degrees=40, scale=1.3)
    before = found.alignment.transform.apply(middle)
    assert np.allclose(turned.alignment.transform.apply(middle), before)
    assert turned.alignment.transform.scale == pytest.approx(found.alignment.transform.scale * 1.3)


def test_a_larger_canvas_shows_the_same_comparison() -> None:
    picture = draw(article(1))
    other, _ = redrawn(picture, np.random.default_rng(1))
    small = compare(picture, other, size=300)
    large = small.at_size(900)
    assert max(large.laid.left.shape) == pytest.approx(900, abs=2)
    assert large.alignment == small.alignment
