from __future__ import annotations

import cv2
import numpy as np
import pytest
from articles import article, draw

from patentviewer.compare.ink import lines_of, outlined


def test_a_line_drawing_keeps_its_lines() -> None:
    ink = draw(article(1)) < 128
    assert (outlined(ink) == ink).all()


def test_a_filled_shape_and_a_halftone_one_become_their_outline() -> None:
    filled = np.zeros((300, 300), np.uint8)
    cv2.circle(filled, (150, 150), 100, 1, -1)
    dots = filled.copy()
    dots[::2, ::2] = 0
    for ink in (filled > 0, dots > 0):
        rows, columns = np.nonzero(outlined(ink))
        gaps = np.hypot(rows - 150, columns - 150)
        assert gaps.min() > 90
        assert len(rows) > 400


def test_the_middle_of_a_line_does_not_depend_on_its_weight() -> None:
    thin, bold = (lines_of(draw(article(3), weight=weight)) for weight in (2, 8))
    there = np.rint(thin.to_full.then(bold.to_full.inverse()).apply(thin.points)).astype(int)
    assert np.median(bold.distance[there[:, 1], there[:, 0]]) < 1.5
    assert bold.weight > 1.5 * thin.weight


@pytest.mark.parametrize("shape", [(40, 900), (900, 40), (200, 200)])
def test_working_pixels_lead_back_to_the_pictures_own(shape: tuple[int, int]) -> None:
    picture = np.full(shape, 255, np.uint8)
    picture[10:13, 10:30] = 0
    picture[-13:-10, -30:-10] = 0
    lines = lines_of(picture)
    back = lines.to_full.apply(lines.points)
    low, high = back.min(axis=0), back.max(axis=0)
    assert np.allclose(low, [10, 10], atol=2.5)
    assert np.allclose(high, [shape[1] - 11, shape[0] - 11], atol=2.5)
