"""PNG and JPEG files that Pillow refuses and other programs show.

Remarks in a PNG that are damaged or too long, JPEG of 12 bits, JPEG-LS (ISO/IEC 14495-1).
"""

from __future__ import annotations

import numpy as np

from patentviewer.drawings import grey
from patentviewer.drawings.formats import Format
from patentviewer.model.documents import Picture

MOST_BYTES = 256 * 2**20
REFUSED = frozenset({Format.PNG, Format.JPEG})
"""The formats that can be read here, too."""

_FRAMES = frozenset({*range(0xC0, 0xD0), 0xF7}) - {0xC4, 0xC8, 0xCC}
"""Marks before the dimensions of a JPEG (ITU-T T.81, table B.1), and of a JPEG-LS."""

_JPEG_LS = 0xF7
_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})
"""Marks that nothing belongs to."""


def size_of(data: bytes, content: Format) -> tuple[int, int]:
    """Width and height that a file declares. Raises ValueError where it declares none."""
    if content is Format.PNG:
        if data[12:16] != b"IHDR":
            raise ValueError("no dimensions")
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    _, at = _frame(data)
    return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(
        data[at + 5 : at + 7], "big"
    )


def decoded(data: bytes, content: Format) -> Picture:
    """A file's picture as grey. Raises RuntimeError or ValueError where it is damaged."""
    import imagecodecs  # noqa: PLC0415 - slow to load, and seldom needed

    if content is Format.PNG:
        values = imagecodecs.png_decode(data)
    elif _frame(data)[0] == _JPEG_LS:
        values = imagecodecs.jpegls_decode(data)
    else:
        values = imagecodecs.jpeg8_decode(data)
    return grey.of_samples(np.asarray(values))


def _frame(data: bytes) -> tuple[int, int]:
    """The mark before a JPEG's dimensions, and where it stands."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark in _FRAMES:
            return mark, at
        if mark == 0xFF:
            at += 1
        elif mark in _ALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise ValueError("no dimensions")
