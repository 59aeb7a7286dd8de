"""A picture's colour profile says what its numbers look like."""

from __future__ import annotations

import io
from collections.abc import Callable

import icc
import numpy as np
import pytest
import tifffile
from PIL import Image

from patentviewer.drawings import frames
from patentviewer.drawings.formats import format_of
from patentviewer.model.documents import Picture

STEPS = np.repeat(np.repeat(np.arange(0, 256, 17, dtype=np.uint8)[None], 40, axis=0), 20, axis=1)
"""Sixteen bars from black to white."""

LIGHT = STEPS / 255
COLOUR = np.stack([STEPS] * 3, axis=-1)
BLACK_INK = np.concatenate([np.zeros_like(COLOUR), 255 - STEPS[..., None]], axis=-1)


def _shown(data: bytes) -> Picture:
    (shown,) = (
        frame.decode()[0]
        for frame in frames.frames_of(io.BytesIO(data), format_of(data[:4096]))
        if isinstance(frame, frames.Frame)
    )
    return shown


def _saved(array: np.ndarray, form: str, profile: bytes, mode: str | None = None) -> bytes:
    buffer = io.BytesIO()
    image = Image.fromarray(array, "CMYK" if array.shape[-1] == 4 else None)
    image = image.convert(mode) if mode else image
    image.save(buffer, form, icc_profile=profile, quality=100)
    return buffer.getvalue()


def _tiff(array: np.ndarray, photometric: str, profile: bytes) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, array, photometric=photometric, iccprofile=profile, metadata=None)
    return buffer.getvalue()


def _of_light(light: np.ndarray) -> Picture:
    """Numbers of sRGB (IEC 61966-2-1) that give so much light, 0 to 1."""
    bent = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray((255 * bent).round(), np.uint8)


def _of_lightness(lightness: np.ndarray) -> Picture:
    """The same of a lightness L*, 0 to 100 (ISO/CIE 11664-4)."""
    root = (lightness + 16) / 116
    return _of_light(np.where(root > 6 / 29, root**3, 3 * (6 / 29) ** 2 * (root - 4 / 29)))


LINEAR = _of_light(LIGHT)
INKED = _of_lightness(100 * (1 - (1 - LIGHT) ** 2))

SIXTEEN = STEPS.astype(np.uint16) * 257
INKS_OF_SIXTEEN = BLACK_INK.astype(np.uint16) * 257

PICTURES: dict[str, tuple[Callable[[], bytes], Picture]] = {
    "grey PNG": (lambda: _saved(STEPS, "PNG", icc.grey(1)), LINEAR),
    "grey JPEG": (lambda: _saved(STEPS, "JPEG", icc.grey(1)), LINEAR),
    "grey PNG of 16 bits": (lambda: _saved(SIXTEEN, "PNG", icc.grey(1)), LINEAR),
    "grey TIFF of 16 bits": (lambda: _tiff(SIXTEEN, "minisblack", icc.grey(1)), LINEAR),
    "grey TIFF, white is 0": (lambda: _tiff(65535 - SIXTEEN, "miniswhite", icc.grey(1)), LINEAR),
    "grey with opacity": (lambda: _saved(STEPS, "PNG", icc.grey(1), "LA"), LINEAR),
    "RGB PNG": (lambda: _saved(COLOUR, "PNG", icc.rgb(1)), LINEAR),
    "RGB WebP": (lambda: _saved(COLOUR, "WEBP", icc.rgb(1)), LINEAR),
    "RGB with opacity": (lambda: _saved(COLOUR, "PNG", icc.rgb(1), "RGBA"), LINEAR),
    "palette": (lambda: _saved(STEPS, "PNG", icc.rgb(1), "P"), LINEAR),
    "four inks, JPEG": (lambda: _saved(BLACK_INK, "JPEG", icc.inks(2)), INKED),
    "four inks, TIFF": (lambda: _tiff(BLACK_INK, "separated", icc.inks(2)), INKED),
    "four inks of 16 bits": (lambda: _tiff(INKS_OF_SIXTEEN, "separated", icc.inks(2)), INKED),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_looks_as_its_profile_says(kind: str) -> None:
    make, expected = PICTURES[kind]
    apart = np.abs(_shown(make()).astype(int) - expected)
    assert np.median(apart) <= 2
    assert apart.max() <= 8  # JPEG's and the profile's own rounding
    assert np.abs(expected.astype(int) - STEPS).max() > 40  # without the profile it looks otherwise


def test_coloured_inks_are_as_light_as_their_profile_says() -> None:
    cyan = np.zeros((40, 40, 4), np.uint8)
    cyan[..., 0] = 255
    shown = _shown(_tiff(cyan, "separated", icc.inks(1)))
    assert abs(int(shown[20, 20]) - int(_of_lightness(np.array(100 * 2 / 3)))) <= 3


@pytest.mark.parametrize(
    "profile", [b"", b"no profile", icc.grey(1)[:140], icc.inks(2), icc.rgb(1)],
    ids=["empty", "another file", "cut off", "of four inks", "of colours"],
)  # fmt: skip
def test_a_profile_that_does_not_fit_is_passed_over(profile: bytes) -> None:
    assert np.array_equal(_shown(_saved(STEPS, "PNG", profile)), STEPS)
