"""Small pictures of figures, as they are kept in the catalogue and shown in lists."""

from __future__ import annotations

import io
import struct
import zlib

import cv2
import numpy as np
from PIL import Image

from patentviewer.drawings.prepare import trim
from patentviewer.model.documents import Picture

THUMBNAIL_SIDE = 512

_STEP = 255 // 15
"""Between two of the 16 greys of a line drawing's thumbnail."""


def thumbnail(picture: Picture, side: int = THUMBNAIL_SIDE) -> bytes:
    """A figure as encoded picture of at most side pixels: WebP for photographs, else PNG."""
    picture = trim(picture)
    sample = picture[::4, ::4]
    is_photograph = bool(np.mean((sample > 48) & (sample < 208)) > 0.15)
    small = _shrunk(picture, side)
    if not is_photograph:
        return _as_png(small)
    buffer = io.BytesIO()
    Image.fromarray(small).save(buffer, "WEBP", quality=80, method=2)
    return buffer.getvalue()


def _shrunk(picture: Picture, side: int) -> Picture:
    """The picture with its longer side at most side; halved first, which is much faster."""
    while max(picture.shape) >= 2 * side and min(picture.shape) > 1:
        even = picture[: picture.shape[0] // 2 * 2, : picture.shape[1] // 2 * 2]
        half = (even.shape[1] // 2, even.shape[0] // 2)
        picture = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
    scale = side / max(picture.shape)
    if scale < 1:
        size = [max(1, round(length * scale)) for length in reversed(picture.shape)]
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    return picture


def _as_png(picture: Picture) -> bytes:
    """A picture in 16 greys as PNG (W3C, third edition: grey, four bits a pixel, no filter).

    Written here because Pillow and OpenCV take three times as long over twice the bytes: they
    know neither grey of four bits nor that drawings are runs.
    """
    height, width = picture.shape
    greys = np.zeros((height, width + width % 2), np.uint8)
    greys[:, :width] = cv2.LUT(picture, np.round(np.arange(256) / _STEP).astype(np.uint8))
    rows = np.zeros((height, 1 + greys.shape[1] // 2), np.uint8)  # first the filter's number, 0
    rows[:, 1:] = greys[:, 0::2] << 4 | greys[:, 1::2]
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_RLE)
    pixels = packer.compress(rows.tobytes()) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
