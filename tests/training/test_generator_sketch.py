"""Sketches and re-inked figures of any raster."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from patentviewer.model.documents import Picture
from patentviewer.training.generator import reink, sketch


@pytest.fixture
def kettle() -> Picture:
    """A small line drawing: a body with a lid, a handle and some hatching."""
    picture = np.full((300, 400), 255, np.uint8)
    cv2.ellipse(picture, (200, 170), (110, 90), 0, 0, 360, 0, 2)
    cv2.ellipse(picture, (200, 90), (50, 16), 0, 0, 360, 0, 2)
    cv2.ellipse(picture, (200, 80), (90, 60), 0, 180, 360, 0, 2)
    for x in range(250, 290, 6):
        cv2.line(picture, (x, 150), (x, 190), 0, 1)
    return picture


def ink_near(first: Picture, second: Picture, reach: int) -> float:
    """Part of the first picture's ink that has ink of the second one near it."""
    near = cv2.dilate((second < 128).astype(np.uint8), np.ones((2 * reach + 1,) * 2, np.uint8))
    return float(near[first < 128].mean())


def test_a_sketch_is_the_same_for_the_same_seed(kettle: Picture) -> None:
    first = sketch.sketch_of_picture(kettle, np.random.default_rng(1))
    again = sketch.sketch_of_picture(kettle, np.random.default_rng(1))
    other = sketch.sketch_of_picture(kettle, np.random.default_rng(2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_sketch_keeps_size_and_pose(kettle: Picture) -> None:
    for seed in range(8):
        rough = sketch.sketch_of_picture(kettle, np.random.default_rng(seed))
        assert rough.shape == kettle.shape
        assert rough.dtype == np.uint8
        assert ink_near(rough, kettle, 20) > 0.9


def test_one_stroke_is_the_outline(kettle: Picture) -> None:
    one = sketch.sketch_of_picture(kettle, np.random.default_rng(0), sketch.Hand(most=1, doubled=0))
    rim = np.full_like(kettle, 255)
    cv2.ellipse(rim, (200, 170), (110, 90), 0, 0, 360, 0, 2)
    cv2.ellipse(rim, (200, 80), (90, 60), 0, 180, 360, 0, 2)
    assert ink_near(one, rim, 20) > 0.95


def test_a_blank_or_tiny_picture_gives_a_blank_sketch() -> None:
    for shape in ((40, 60), (1, 1), (3, 200)):
        blank = np.full(shape, 255, np.uint8)
        rough = sketch.sketch_of_picture(blank, np.random.default_rng(0))
        assert rough.shape == shape
        assert (rough == 255).all()
        assert (reink.reink(blank, np.random.default_rng(0)) == 255).all()


def test_a_photograph_is_sketched_by_its_edges() -> None:
    rows, columns = np.mgrid[:200, :200]
    disc = (rows - 100) ** 2 + (columns - 100) ** 2 < 60**2
    grey = np.where(disc, 90, 190).astype(np.uint8)
    rough = sketch.sketch_of_picture(grey, np.random.default_rng(3))
    rim = np.full_like(grey, 255)
    cv2.circle(rim, (100, 100), 60, 0, 2)
    assert ink_near(rim, rough, 15) > 0.7


def test_reinked_lines_lie_where_they_lay(kettle: Picture) -> None:
    plain = reink.Inking(width=0.004, drops_hatching=False)
    again = reink.reink(kettle, np.random.default_rng(0), plain)
    assert again.shape == kettle.shape
    assert ink_near(again, kettle, 3) > 0.98
    assert ink_near(kettle, again, 3) > 0.95


def test_reinking_drops_hatching_and_keeps_shape(kettle: Picture) -> None:
    bare = reink.reink(kettle, np.random.default_rng(0), reink.Inking(drops_hatching=True))
    assert (bare[155:185, 255:280] == 255).all()
    assert ink_near(bare, kettle, 3) > 0.98


def test_reinking_is_seeded_and_varied(kettle: Picture) -> None:
    pictures = [reink.reink(kettle, np.random.default_rng(seed)) for seed in range(6)]
    assert np.array_equal(pictures[0], reink.reink(kettle, np.random.default_rng(0)))
    cover = [float((picture < 128).mean()) for picture in pictures]
    assert max(cover) > 1.5 * min(cover)
