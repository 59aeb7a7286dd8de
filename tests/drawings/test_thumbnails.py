from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from drawn_sheets import article
from PIL import Image

from patentviewer.drawings.thumbnails import thumbnail
from patentviewer.model.documents import Picture


def _decoded(content: bytes) -> Picture:
    return np.asarray(cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE))


@pytest.mark.parametrize("shape", [(336, 300), (301, 331), (40, 335)])
def test_a_small_drawing_is_kept_exactly(shape: tuple[int, int]) -> None:
    drawn = np.where(article(1, *shape[::-1]) > 127, 255, 0).astype(np.uint8)
    drawn[0, 0] = drawn[-1, -1] = 0
    assert np.array_equal(_decoded(thumbnail(drawn)), drawn)


def test_a_large_drawing_is_shrunk_and_keeps_its_ink() -> None:
    drawn = np.where(article(2, 3000, 2000) > 127, 255, 0).astype(np.uint8)
    drawn[0, 0] = drawn[-1, -1] = 0
    shown = _decoded(thumbnail(drawn))
    assert shown.shape == (224, 336)
    exact = cv2.resize(drawn, (336, 224), interpolation=cv2.INTER_AREA)
    assert np.abs(shown.astype(int) - exact).mean() < 4
    assert (shown[exact < 230] < 255).all()


def test_a_line_that_shrinking_makes_faint_is_still_seen() -> None:
    drawn = np.full((2000, 2000), 255, np.uint8)
    drawn[1000, :] = drawn[:, 1000] = 0
    drawn[0, 0] = drawn[-1, -1] = 0
    shown = _decoded(thumbnail(drawn))
    assert (shown.min(axis=0) < 255).all()
    assert (shown.min(axis=1) < 255).all()


def test_a_thumbnail_of_lines_is_small() -> None:
    drawn = np.where(article(3, 2000, 2000) > 127, 255, 0).astype(np.uint8)
    assert len(thumbnail(drawn)) < 4000


def test_a_drawing_without_end_gives_a_thumbnail() -> None:
    assert _decoded(thumbnail(np.zeros((1, 5000), np.uint8))).shape == (1, 336)


def test_every_decoder_reads_it_alike() -> None:
    content = thumbnail(article(0, 600, 500))
    by_pillow = np.asarray(Image.open(io.BytesIO(content)).convert("L"))
    assert np.array_equal(by_pillow, _decoded(content))


def test_a_photograph_stays_small() -> None:
    noise = np.random.default_rng(0).normal(128, 30, (600, 600)).clip(0, 255).astype(np.uint8)
    assert len(thumbnail(cv2.GaussianBlur(noise, (0, 0), 5))) < 30_000
