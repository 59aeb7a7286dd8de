from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis.extra.numpy import array_shapes, arrays
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit import pictures
from patentviewer.model.documents import Picture


@settings(deadline=None)
@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=33)))
def test_a_picture_survives_the_way_to_qt_and_back(picture: Picture) -> None:
    assert np.array_equal(pictures.to_picture(pictures.to_image(picture)), picture)


def test_a_slice_of_a_larger_picture_is_converted_too() -> None:
    whole = np.arange(200, dtype=np.uint8).reshape(10, 20)

    assert np.array_equal(
        pictures.to_picture(pictures.to_image(whole[2:7, 3:14])), whole[2:7, 3:14]
    )


def test_transparent_pixels_become_paper() -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(1, 2, QColor(0, 0, 0, 255))

    picture = pictures.to_picture(image)

    assert picture[2, 1] == 0
    assert picture.sum() == 15 * 255


def test_an_empty_image_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        pictures.to_picture(QImage())


def test_a_thin_line_stays_visible_in_a_thumbnail() -> None:
    picture = np.full((2400, 2400), 255, np.uint8)
    picture[1200:1203] = 0

    small = pictures.shrunk(picture, 120, 120)

    assert small.shape == (120, 120)
    assert small.min() < 190
    assert small[0, 0] == 255


def test_a_pixmap_is_sharp_on_a_screen_of_double_density(qtbot: QtBot) -> None:
    picture = np.full((1000, 500), 255, np.uint8)

    result = pictures.pixmap(picture, QSize(100, 100), 2.0)

    assert (result.width(), result.height()) == (100, 200)
    assert result.deviceIndependentSize().toSize() == QSize(50, 100)


def test_levels_halve_until_they_are_small(qtbot: QtBot) -> None:
    sizes = [image.width() for image in pictures.levels(np.full((900, 3000), 255, np.uint8))]

    assert sizes == [3000, 1500, 750, 375]
