from __future__ import annotations

from typing import Any

import imagecodecs
import numpy as np
import pytest
from drawn_sheets import article

from patentviewer.drawings import few_greys
from patentviewer.model.documents import Picture


def _four_greys(seed: int, width: int = 300, height: int = 200) -> Picture:
    random = np.random.default_rng(seed)
    drawn = article(seed, width, height) // few_greys.STEP * few_greys.STEP
    drawn[random.random(drawn.shape) < 0.01] = few_greys.STEP
    return np.asarray(drawn, np.uint8)


@pytest.mark.parametrize("shape", [(1, 1), (1, 336), (336, 1), (63, 65), (336, 336), (4096, 3)])
def test_a_picture_comes_back_as_it_was(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(0).integers(0, 4, shape).astype(np.uint8) * few_greys.STEP
    for picture in (noise, np.full(shape, 255, np.uint8), np.zeros(shape, np.uint8)):
        content = few_greys.packed(np.asarray(picture, np.uint8))
        assert few_greys.is_packed(content)
        assert np.array_equal(few_greys.unpacked(content), picture)


def test_it_is_kept_without_the_head_that_all_share() -> None:
    picture = _four_greys(1)
    content = few_greys.packed(picture)
    whole = few_greys.whole(content)
    assert np.array_equal(imagecodecs.jpeg2k_decode(whole), 128 + (255 - picture) // 85)
    assert len(content) < len(whole) - 70


def test_one_with_another_head_is_kept_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = _four_greys(2)
    own = imagecodecs.jpeg2k_encode

    def with_a_wavelet(levels: Picture, **options: Any) -> bytes:
        return bytes(own(levels, **options | {"resolutions": 2}))

    monkeypatch.setattr(imagecodecs, "jpeg2k_encode", with_a_wavelet)
    content = few_greys.packed(picture)
    assert content.startswith(b"\xff\x4f")
    assert few_greys.is_packed(content)
    assert np.array_equal(few_greys.unpacked(content), picture)


@pytest.mark.parametrize("kept", [0, 1, 3, 5, 40])
def test_one_that_ends_early_is_said(kept: int) -> None:
    content = few_greys.packed(_four_greys(3))[:kept]
    with pytest.raises(ValueError, match="damaged"):
        few_greys.unpacked(content)


def test_a_size_that_no_small_picture_has_is_not_believed() -> None:
    content = few_greys.packed(_four_greys(4))
    with pytest.raises(ValueError, match="65535"):
        few_greys.unpacked(b"\x04\xff\xff\xff\xff" + content[5:])
