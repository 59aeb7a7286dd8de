from __future__ import annotations

import numpy as np
import pytest
from articles import article, draw, moved, redrawn, residual

from patentviewer.compare.alignment import Method, align, fit_in_words
from patentviewer.compare.transform import Transform


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("seed", range(6))
def test_a_redrawn_figure_is_laid_back_onto_itself(seed: int, mirrored: bool) -> None:
    picture = draw(article(seed))
    other, known = redrawn(picture, np.random.default_rng(seed), mirrored=mirrored)
    found = align(picture, other, mirrored=mirrored)
    assert residual(picture, known, found.transform) < 0.02
    assert found.quality > 0.6
    assert found.transform.mirrored == mirrored


def test_the_same_pictures_always_give_the_same_alignment() -> None:
    picture = draw(article(3))
    other, _ = redrawn(picture, np.random.default_rng(3))
    assert align(picture, other) == align(picture, other)


def test_another_design_stays_upright_and_says_that_it_fits_badly() -> None:
    found = align(draw(article(1)), draw(article(2)))
    assert found.quality < 0.7
    assert abs(found.transform.degrees) <= 25


def test_proportions_change_only_when_asked_for() -> None:
    picture = draw(article(4))
    wide = Transform(a=1.15, e=0.95)
    stretched, known = moved(picture, wide)
    kept = align(picture, stretched)
    free = align(picture, stretched, kind="affine")
    assert (
        residual(picture, known, free.transform) < 0.01 < residual(picture, known, kept.transform)
    )
    assert free.quality > kept.quality


@pytest.mark.parametrize("mirrored", [False, True])
def test_empty_paper_has_an_alignment_of_no_quality(mirrored: bool) -> None:
    blank = np.full((300, 200), 255, np.uint8)
    for left, right in ((blank, draw(article(0))), (draw(article(0)), blank), (blank, blank)):
        found = align(left, right, mirrored=mirrored)
        assert found.quality == 0
        assert found.method is Method.MOMENTS
        assert np.isfinite(found.transform.matrix).all()
        assert found.transform.scale > 0


@pytest.mark.parametrize("shape", [(1, 1), (2, 400), (400, 3), (12, 9)])
def test_tiny_pictures_do_not_break_it(shape: tuple[int, int]) -> None:
    black = np.zeros(shape, np.uint8)
    found = align(black, draw(article(0)))
    assert 0 <= found.quality <= 1
    assert np.isfinite(found.transform.matrix).all()


def test_words_get_stronger_with_quality() -> None:
    assert [str(fit_in_words(value)) for value in (0.95, 0.75, 0.55, 0.35)] == [
        "the drawings coincide",
        "good fit",
        "fits in most parts",
        "fits in some parts",
    ]
    assert str(fit_in_words(0.1)).startswith("no real fit")
