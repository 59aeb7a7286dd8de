from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from drawn_sheets import article
from PIL import Image

from patentviewer.drawings.thumbnails import decoded, thumbnail
from patentviewer.model.documents import Picture


def lines(seed: int, width: int, height: int) -> Picture:
    """A made-up article in black and white, with ink in two corners."""
    drawn = np.where(article(seed, width, height) > 127, 255, 0).astype(np.uint8)
    drawn[0, 0] = drawn[-1, -1] = 0
    return drawn


@pytest.mark.parametrize("shape", [(336, 300), (301, 331), (40, 335)])
def test_a_small_drawing_is_kept_exactly(shape: tuple[int, int]) -> None:
    drawn = lines(1, *shape[::-1])
    assert np.array_equal(decoded(thumbnail(drawn)), drawn)


def test_a_large_drawing_is_shrunk_and_keeps_its_ink() -> None:
    drawn = lines(2, 3000, 2000)
    shown = decoded(thumbnail(drawn))
    assert shown.shape == (224, 336)
    exact = cv2.resize(drawn, (336, 224), interpolation=cv2.INTER_AREA)
    assert np.abs(shown.astype(int) - exact).mean() < 4
    assert (shown[exact < 230] < 255).all()


def test_a_line_that_shrinking_makes_faint_is_still_seen() -> None:
    drawn = np.full((2000, 2000), 255, np.uint8)
    drawn[1000, :] = drawn[:, 1000] = 0
    drawn[0, 0] = drawn[-1, -1] = 0
    shown = decoded(thumbnail(drawn))
    assert (shown.min(axis=0) < 255).all()
    assert (shown.min(axis=1) < 255).all()


def test_a_thumbnail_of_lines_is_small() -> None:
    assert len(thumbnail(lines(3, 2000, 2000))) < 3000


def test_a_drawing_without_end_gives_a_thumbnail() -> None:
    assert decoded(thumbnail(np.zeros((1, 5000), np.uint8))).shape == (1, 336)


@pytest.mark.parametrize(
    ("form", "options"), [("WEBP", {"lossless": True}), ("PNG", {"optimize": True})]
)
def test_what_earlier_programs_kept_is_read_as_it_is(form: str, options: dict[str, bool]) -> None:
    drawn = lines(4, 336, 300)
    buffer = io.BytesIO()
    Image.fromarray(drawn).save(buffer, form, **options)
    assert np.array_equal(decoded(buffer.getvalue()), drawn)


def test_lines_take_a_fifth_less_than_as_lossless_webp() -> None:
    kept, before = 0, 0
    for seed in range(8):
        content = thumbnail(lines(seed, 2000, 1600))
        buffer = io.BytesIO()
        Image.fromarray(decoded(content)).save(buffer, "WEBP", lossless=True, quality=0, method=0)
        kept += len(content)
        before += len(buffer.getvalue())
    assert kept < 0.8 * before


@pytest.mark.parametrize("content", [b"", b"\x04", b"\x04\x00\x00\x00\x05", b"webp"])
def test_what_is_no_picture_is_said(content: bytes) -> None:
    with pytest.raises(ValueError, match="picture"):
        decoded(content)


def test_a_photograph_stays_small() -> None:
    noise = np.random.default_rng(0).normal(128, 30, (600, 600)).clip(0, 255).astype(np.uint8)
    assert len(thumbnail(cv2.GaussianBlur(noise, (0, 0), 5))) < 30_000
