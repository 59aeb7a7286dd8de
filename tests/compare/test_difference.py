from __future__ import annotations

import numpy as np
import pytest
from articles import article, box_of, draw, moved, with_other_weight

from patentviewer.compare.comparison import compare
from patentviewer.compare.difference import silhouette
from patentviewer.compare.transform import Transform


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Intersection over union of two boxes (left, top, right, bottom)."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(wide, 0.0) * max(high, 0.0)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return shared / (sum(areas) - shared)


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 5])
def test_a_part_that_is_missing_is_found_and_nothing_else(seed: int) -> None:
    whole = article(seed)
    lacking, _ = moved(draw(whole.without(3), weight=5), Transform.similarity(0.8, 30 * seed))
    found = compare(draw(whole), lacking).difference
    assert found.regions
    left, top, width, height = found.regions[0].box
    corners = np.array([[left, top], [left + width, top + height]], float)
    on_left = found.canvas_to_left.apply(corners).ravel()
    assert _overlap(tuple(on_left), box_of(whole.parts[3])) >= 0.5
    assert found.regions[0].only_left > 0.01
    assert all(other.only_left + other.only_right < 0.01 for other in found.regions[1:])


@pytest.mark.parametrize("pixels", [2, 4])
def test_a_bolder_drawing_of_the_same_thing_does_not_differ(pixels: int) -> None:
    picture = draw(article(5), weight=2)
    found = compare(picture, with_other_weight(picture, pixels)).difference
    assert found.regions == ()
    assert found.shares.common > 0.99
    assert found.shares.outline > 0.95


def test_every_pixel_of_ink_is_told_apart_once() -> None:
    found = compare(draw(article(1)), draw(article(2))).difference
    assert not (found.common & found.only_left & ~found.only_right).any()
    assert found.only_left.any()
    assert found.only_right.any()
    assert 0 < found.shares.common < 1


def test_against_empty_paper_everything_differs() -> None:
    blank = np.full((500, 500), 255, np.uint8)
    found = compare(draw(article(1)), blank).difference
    assert found.shares.common_left == 0
    assert not found.only_right.any()
    assert len(found.regions) == 1


def test_proportions_are_given_as_they_lie_on_the_canvas() -> None:
    picture = draw(article(2))
    found = compare(picture, picture).difference.shares
    assert found.aspect_left == pytest.approx(found.aspect_right, rel=0.02)


def test_a_silhouette_is_filled_through_broken_lines() -> None:
    paper = np.zeros((400, 400), np.bool_)
    for start in range(60, 340, 16):
        for row, column in ((60, start), (340, start), (start, 60), (start, 340)):
            paper[row : row + 9, column : column + 9] = True
    filled = silhouette(paper)
    assert filled[200, 200]
    assert not filled[20, 20]
    assert filled.sum() == pytest.approx(289 * 289, rel=0.06)
