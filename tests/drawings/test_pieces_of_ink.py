"""The pieces of ink on a sheet."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from patentviewer.drawings.ink import ink_of, rotated
from patentviewer.model.documents import Sheet

PICTURES = arrays(
    np.uint8,
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    elements=st.sampled_from((0, 255)),
    fill=st.just(255),
)


@given(PICTURES)
def test_every_piece_has_its_box_and_its_area(picture: np.ndarray) -> None:
    ink = ink_of(Sheet(picture, 1, 0.0))
    mask = (picture == 0).astype(np.uint8)
    _, pieces, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    assert (ink.pieces == pieces).all()
    assert ink.boxes.tolist() == stats[1:, :4].tolist()
    assert ink.areas.tolist() == stats[1:, 4].tolist()


@given(PICTURES)
def test_the_dots_are_the_pixels_of_ink_from_the_top(picture: np.ndarray) -> None:
    rows, columns, pieces = ink_of(Sheet(picture, 1, 0.0)).dots
    assert np.argwhere(picture == 0).tolist() == np.stack([rows, columns], axis=1).tolist()
    assert sorted(set(pieces.tolist())) == list(range(len(set(pieces.tolist()))))


@pytest.mark.parametrize("turns", range(-1, 5))
def test_a_picture_is_turned_clockwise(turns: int) -> None:
    picture = np.arange(12, dtype=np.uint8).reshape(3, 4)
    turned = rotated(picture[:, 1:], turns)
    assert turned.tolist() == np.rot90(picture[:, 1:], -turns).tolist()
    assert turned.flags.c_contiguous
    assert not np.shares_memory(turned, picture)
