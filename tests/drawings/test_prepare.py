"""Figures cut to their ink, and made a model's input."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings.prepare import INK_THRESHOLD, ink_box, trim

SIDES = st.integers(1, 70)
PLACES = st.lists(st.tuples(st.integers(0, 69), st.integers(0, 69)), max_size=6)
DARKEST_PAPER = 255 - INK_THRESHOLD


@given(SIDES, SIDES, PLACES, st.booleans())
def test_the_box_is_that_of_all_pixels_that_are_dark_enough(
    height: int, width: int, places: list[tuple[int, int]], is_turned: bool
) -> None:
    picture = np.full((height, width), DARKEST_PAPER, np.uint8)
    for y, x in places:
        picture[y % height, x % width] = DARKEST_PAPER - 1
    picture = picture.T if is_turned else picture
    ys, xs = np.nonzero(picture < DARKEST_PAPER)
    found = ink_box(picture)
    if not places:
        assert found is None
        assert trim(picture).shape == picture.shape
        return
    left, top = int(xs.min()), int(ys.min())
    assert found == (left, top, int(xs.max()) + 1 - left, int(ys.max()) + 1 - top)
    assert trim(picture).shape == (found[3], found[2])
