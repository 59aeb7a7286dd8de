"""Colour profiles (ICC) of pictures: what numbers of ink or light look like.

A profile is heeded as viewers do: where it is damaged, or for another kind of picture than the one
that it comes with, the picture is taken as if it had none.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image

Shown = Callable[[Image.Image], Image.Image]
"""Makes a part of a picture look as it should; what it gives is L or RGB where it has a profile."""

_MODES = {
    "GRAY": ("L", {"L", "LA", "La", "I;16", "I;16B", "I;16L"}),
    "RGB": ("RGB", {"RGB", "RGBA", "RGBX", "RGBa", "P", "PA"}),
    "CMYK": ("CMYK", {"CMYK"}),
}
"""By the profile's colours: the mode that it is applied to, and the pictures that it may be of."""


def shown(profile: bytes | None, mode: str) -> Shown:
    """What makes pictures of a mode with this profile look as they should, in sRGB.

    White stays white (relative colorimetric, with black points made to meet: what viewers do).
    """
    wanted = _space_of(profile or b"")
    if profile is None or wanted not in _MODES or mode not in _MODES[wanted][1]:
        return _as_it_is
    from PIL import ImageCms  # noqa: PLC0415 - slow to load, and seldom needed

    applied = _MODES[wanted][0]
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(given):
            return _as_it_is
        transform = ImageCms.buildTransform(
            given,
            ImageCms.createProfile("sRGB"),
            applied,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError):
        return _as_it_is
    return lambda part: transform.apply(part if part.mode == applied else part.convert(applied))


def _space_of(profile: bytes) -> str:
    """Whose colours a profile is for (ICC.1:2022, 7.2.6: bytes 16 to 19 of its head)."""
    return profile[16:20].decode("latin-1").strip()


def _as_it_is(part: Image.Image) -> Image.Image:
    return part
