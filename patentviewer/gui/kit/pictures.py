"""Pictures between numpy and Qt, and sharp at every size and screen scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from patentviewer import slow

if TYPE_CHECKING:
    from patentviewer.model.documents import Picture

# numpy and cv2 are loaded by what works on pixels: they take as long as the rest of the window,
# which is to be on screen before.

PAPER = QColor(255, 255, 255)
"""Drawings are black ink on white paper, in the dark theme too."""

INK = QColor(0, 0, 0)

_LARGE = 3_000_000


def to_image(picture: Picture) -> QImage:
    """A picture (uint8, height x width, 0 = ink) as a grey image with its own pixels."""
    height, width = picture.shape
    pixels = slow.np.ascontiguousarray(picture)
    image = QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()


def to_picture(image: QImage) -> Picture:
    """An image of any format as a picture; what is transparent becomes paper.

    Raises ValueError when the image is empty.
    """
    if image.isNull():
        raise ValueError("an empty image has no pixels")
    if image.hasAlphaChannel():
        image = _on_paper(image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = slow.np.frombuffer(grey.constBits(), slow.np.uint8).reshape(
        grey.height(), grey.bytesPerLine()
    )
    return rows[:, : grey.width()].copy()


def _on_paper(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(PAPER)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def shrunk(picture: Picture, width: int, height: int) -> Picture:
    """A picture fitted into width x height pixels by area, thin lines kept visible.

    Shrinking a 300-dpi drawing to a thumbnail turns its lines light grey; ink is darkened again
    by as much as the shrinking asks for. A picture that already fits comes back as it is.
    """
    rows, columns = picture.shape
    scale = min(width / columns, height / rows)
    if scale >= 1:
        return picture
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    small = slow.cv2.resize(picture, size, interpolation=slow.cv2.INTER_AREA).astype(slow.np.uint8)
    return slow.np.asarray(slow.cv2.LUT(small, _darkening(scale)), slow.np.uint8)


def _darkening(scale: float) -> Picture:
    """Table that darkens grey ink, more the smaller the picture becomes; paper stays white."""
    gamma = 1 / (1 + 0.35 * slow.np.log2(1 / scale))
    ink = (255 - slow.np.arange(256, dtype=slow.np.float32)) / 255
    return slow.np.asarray(slow.np.round(255 - 255 * ink**gamma), slow.np.uint8)


def pixmap(picture: Picture, size: QSize, ratio: float = 1.0) -> QPixmap:
    """A picture fitted into size (device-independent), sharp for the screen's pixel ratio."""
    small = shrunk(picture, round(size.width() * ratio), round(size.height() * ratio))
    image = to_image(small)
    wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
    if image.width() < wanted.width() and image.height() < wanted.height():
        image = image.scaled(
            wanted,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result


def levels(picture: Picture) -> tuple[QImage, ...]:
    """A picture at full, half, quarter ... size, down to about 200 px, for painting at any zoom.

    Painting a 3000-px drawing at a fifth of its size straight away drops thin lines; painting the
    nearest larger level does not.
    """
    result = [_paintable(picture)]
    level = picture
    while max(level.shape) > 400 and min(level.shape) > 1:
        rows, columns = level.shape
        half = (max(1, columns // 2), max(1, rows // 2))
        level = slow.cv2.resize(level, half, interpolation=slow.cv2.INTER_AREA).astype(
            slow.np.uint8
        )
        # cv2 lets the window's thread go on meanwhile, which indexing with an array does not.
        darker = slow.cv2.LUT(level, _darkening(level.shape[1] / picture.shape[1]))
        result.append(_paintable(slow.np.asarray(darker, slow.np.uint8)))
    return tuple(result)


def _paintable(picture: Picture) -> QImage:
    """In the format that Qt's raster engine paints fastest; a large picture in the smallest one.

    Grey is painted at a third of the speed, but what is seen of a large picture at its own size is
    a small part of it.
    """
    image = to_image(picture)
    if picture.size > _LARGE:
        return image
    return image.convertToFormat(QImage.Format.Format_RGB32)
