from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings.broken_lines import BrokenLine, BrokenLines
from patentviewer.drawings.edits import apply, turned
from patentviewer.model.documents import Picture
from patentviewer.model.edit import Edit


@pytest.fixture
def figure() -> Picture:
    picture = np.full((100, 200), 255, np.uint8)
    picture[10:20, 10:60] = 0
    picture[70:90, 150:190] = 0
    return picture


def test_without_changes_a_figure_comes_back_as_it_is(figure: Picture) -> None:
    assert np.array_equal(apply(figure, Edit()), figure)


def test_what_is_left_out_becomes_paper_and_the_original_stays(figure: Picture) -> None:
    result = apply(figure, Edit(left_out=((0, 0, 100, 50),)))

    assert (result[:50] == 255).all()
    assert (result[70:90, 150:190] == 0).all()
    assert (figure[10:20, 10:60] == 0).all()


def test_a_crop_that_reaches_past_the_figure_is_cut_to_it(figure: Picture) -> None:
    assert apply(figure, Edit(crop=(-20, -5, 80, 45))).shape == (40, 60)


def test_a_crop_of_nothing_is_no_crop(figure: Picture) -> None:
    assert apply(figure, Edit(crop=(500, 500, 10, 10))).shape == figure.shape


def test_mirrored_means_left_and_right_exchanged(figure: Picture) -> None:
    assert np.array_equal(apply(figure, Edit(mirrored=True)), figure[:, ::-1])


def test_a_quarter_turn_is_clockwise_and_exact(figure: Picture) -> None:
    result = turned(figure, 90)

    assert result.shape == (200, 100)
    assert result[10, 85] == 0
    assert np.array_equal(turned(result, 270), figure)


@given(st.floats(-360, 360))
def test_no_ink_is_lost_by_turning(degrees: float) -> None:
    picture = np.full((60, 90), 255, np.uint8)
    picture[5:55, 5:85] = 0

    result = turned(picture, degrees)

    assert (255 - result.astype(int)).sum() == pytest.approx(50 * 80 * 255, rel=0.01)


def test_broken_lines_are_left_out_one_by_one(figure: Picture) -> None:
    numbers = np.zeros(figure.shape, np.uint16)
    numbers[10:20, 10:60] = 1
    numbers[70:90, 150:190] = 2
    line = BrokenLine(np.zeros((5, 4)), (0, 0, 1, 1))
    found = BrokenLines((line, line), numbers)

    result = apply(figure, Edit(broken_lines=(1,)), found)

    assert (result[60:] == 255).all()
    assert (result[10:20, 10:60] == 0).all()
    assert np.array_equal(apply(figure, Edit(), found), figure)
