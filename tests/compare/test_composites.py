from __future__ import annotations

import numpy as np
import pytest
from articles import article, draw

from patentviewer.compare import composites
from patentviewer.compare.comparison import Comparison, compare


@pytest.fixture(scope="module")
def pair() -> Comparison:
    return compare(draw(article(1)), draw(article(1).without(3)), size=400)


def test_the_two_inks_differ_in_hue_and_in_lightness() -> None:
    def lightness(ink: composites.Ink) -> float:
        red, green, blue = ink
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    left, right = composites.LEFT_INK, composites.RIGHT_INK
    assert left[2] > left[0] + 100
    assert right[0] > right[2] + 100
    assert abs(lightness(left) - lightness(right)) > 15


def test_an_overlay_is_blue_where_only_left_is_and_dark_where_both_are(pair: Comparison) -> None:
    image = composites.overlay(pair.laid)
    assert image.shape == (*pair.laid.left.shape, 3)
    lone = (pair.laid.left < 30) & (pair.laid.right > 225)
    both = (pair.laid.left < 30) & (pair.laid.right < 30)
    assert (image[lone][:, 2] > image[lone][:, 0] + 80).all()
    assert (image[both].max(axis=1) < 100).all()
    assert (image[(pair.laid.left == 255) & (pair.laid.right == 255)] == 255).all()


def test_a_swipe_and_an_onion_skin_run_from_left_to_right(pair: Comparison) -> None:
    left, right = composites.blink(pair.laid)
    assert (composites.swipe(pair.laid, 1) == left).all()
    assert (composites.swipe(pair.laid, 0) == right).all()
    assert (composites.onion_skin(pair.laid, 0) == left).all()
    assert (composites.onion_skin(pair.laid, 1) == right).all()
    half = composites.swipe(pair.laid, 0.5)
    middle = half.shape[1] // 2
    assert (half[:, : middle - 1] == left[:, : middle - 1]).all()
    assert (half[:, middle + 1 :] == right[:, middle + 1 :]).all()


def test_a_difference_shows_the_lone_part_in_its_ink(pair: Comparison) -> None:
    image = composites.difference_image(pair.difference)
    assert (image[pair.difference.only_left] == composites.LEFT_INK).all()
    assert (image[pair.difference.common] == composites.SHARED_INK).all()


def test_a_heat_map_leaves_lines_dark_and_cold_paper_white() -> None:
    picture = draw(article(1), size=200)
    carried = np.zeros(picture.shape, np.float32)
    carried[:100] = 1
    image = composites.heat(picture, carried)
    assert (image[150:][picture[150:] == 255] == 255).all()
    assert (image[:100][picture[:100] == 255] < 255).any(axis=1).all()
    assert (image[picture == 0] == 0).all()


def test_a_veil_fades_only_what_is_outside() -> None:
    image = np.zeros((4, 4, 3), np.uint8)
    outside = np.zeros((4, 4), np.bool_)
    outside[0] = True
    veiled = composites.veil(image, outside)
    assert (veiled[0] > 0).all()
    assert (veiled[1:] == 0).all()
