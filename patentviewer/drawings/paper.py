"""Paper becomes white: the same drawing, however grey, yellow, shaded or noisy what it lies on.

A scan of line work has one paper behind it. Where that is not white - grey or yellowed, in a
shadow, under uneven light, blurred by JPEG, with the other side shining through, or dark as a
blueprint's - the sheet is divided by its own paper and the ink stretched to black. White scans
come back as they are. The greys of photographs and renderings are the drawing itself: they stay,
but for flat light paper around them, which becomes white by one factor for the whole picture.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture

_FEW, _GLANCED = 64, 200
"""Pixels of each side that a first and a second look at a picture take."""

_BLOCK = 8
"""Pixels looked at along the side of a block of the map of the paper."""
_BLOCKS = 96
"""Blocks along the longer side, at least, where the picture has pixels enough."""
_PAPER_PERCENT = 80
"""Percentile of a block's greys that is paper: up to four fifths of it may be ink."""
_BRIDGED = 11
"""Blocks that ink may cover without a gap, so that the paper under it is still found."""

_INK = 0.55
"""Part of the paper's lightness below which a pixel is ink."""
_BODY = 0.87
"""Part of the paper's lightness below which a whole block is something grey that lies on it."""
_MOST_BODY = 0.06
"""Part of what is drawn that may be grey areas in line work."""
_SHADOW = 0.1
"""Part of the picture's edge that a shadow lies across: what is drawn ends before it."""

_DARKEST_SHADOW = 0.5
"""Part of the light that is left in it at least."""

_DARKEST_FLAT = 170
"""Grey of what lies behind a rendering down to which it is paper."""

_FULL = 240
"""Grey of the paper once it is divided by: there is room above it for the paper's own noise."""
_NOISE = 3.5
"""Standard deviations of the paper's greys within which a pixel is paper."""
_FAINT = 0.25
"""Part of the ink's darkness below which what stands alone is no line: stains, the other side."""
_FloatMap = NDArray[np.float32]
_Flags = NDArray[np.bool_]


def levelled(picture: Picture) -> Picture:
    """A sheet of line work with its paper white and its ink black; anything else as it is.

    picture: height x width, uint8. What is black on pure white comes back unchanged, and light
    lines on a dark ground come back as black on white.
    """
    few = np.bincount(_glanced(picture, _FEW).ravel(), minlength=256)
    if few[255] > few[0] and few[0] + few[255] == few.sum():  # black and white: nearly all there is
        return picture
    glance = _glanced(picture, _GLANCED)
    counts = np.cumsum(np.bincount(glance.ravel(), minlength=256)) / glance.size
    if _is_dark(counts):
        found = _lines_of(np.asarray(255 - picture, np.uint8))
        return picture if found is None else found
    if _is_clean(counts):
        return picture
    found = _lines_of(picture)
    return _on_white(picture, glance) if found is None else found


def _glanced(picture: Picture, most: int) -> Picture:
    down, across = (max(1, side // most) for side in picture.shape)
    return picture[::down, ::across]


def _is_clean(counts: NDArray[np.float64]) -> bool:
    """Whether the paper is pure white without a trace of noise, and hardly anything is grey.

    counts: 256, the part of the picture that is up to that grey.
    """
    white, light, grey = 1 - counts[254], 1 - counts[234], counts[254] - counts[99]
    return bool(white >= 0.98 * light and grey <= 0.1)


def _is_dark(counts: NDArray[np.float64]) -> bool:
    """Whether most of it is dark, and what stands out is lighter: a blueprint, or a night."""
    ground = int(np.searchsorted(counts, 0.5))
    lighter = 1 - counts[min(255, ground + 50)]
    darker = counts[ground - 50] if ground >= 50 else 0.0
    return bool(ground < 150 and lighter > 4 * darker)


def _lines_of(picture: Picture) -> Picture | None:
    """The picture with its paper white, or None if it is no line work."""
    paper = _paper_of(picture)
    if paper is None:
        return None
    if paper.min() == 255:  # what JPEG leaves beside the lines does no harm
        return picture
    height, width = picture.shape
    ground = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    divided = np.asarray(cv2.divide(picture, ground, scale=_FULL), np.uint8)
    return _without_ghosts(_stretched(divided))


def _on_white(picture: Picture, glance: Picture) -> Picture:
    """A rendering on flat light paper with that paper white; any other as it is.

    Paper is the lightest thing on a sheet: behind what is lighter than it there is a backdrop.
    """
    edge = np.concatenate((glance[0], glance[-1], glance[:, 0], glance[:, -1]))
    level = int(np.bincount(edge, minlength=256).argmax())
    is_flat = np.mean(np.abs(edge.astype(np.int16) - level) <= 3) > 0.5
    if not (is_flat and _DARKEST_FLAT <= level < 255 and np.mean(glance > level + 6) < 0.005):
        return picture
    scale = (np.arange(256) * (255 / (level - 3))).clip(0, 255)
    return np.asarray(cv2.LUT(picture, scale.round().astype(np.uint8)), np.uint8)


def _paper_of(picture: Picture) -> Picture | None:
    """The lightness of the paper, a small map of it; None where it is no line work on paper."""
    lightest, darkest = _blocks(picture)
    bridged = cv2.morphologyEx(lightest, cv2.MORPH_CLOSE, np.ones((_BRIDGED, _BRIDGED), np.uint8))
    light = _fitted(np.asarray(bridged, np.float32))
    areas = cv2.morphologyEx(lightest, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    grey = (areas < _BODY * light) & (areas > 0.25 * light)
    bodies = grey & ~_shadows(grey & (areas > _DARKEST_SHADOW * light))
    ground = np.where(bodies | (bridged < _INK * light), light, bridged.astype(np.float32))
    inked = darkest < _INK * ground
    if not inked.any() or bodies.sum() > _MOST_BODY * (inked | bodies).sum():
        return None
    smooth = cv2.GaussianBlur(ground, (3, 3), 0)
    return np.asarray(np.clip(smooth, 1, 255).round(), np.uint8)


def _blocks(picture: Picture) -> tuple[Picture, Picture]:
    """The lightness of the paper and of the ink in each block of a picture."""
    step = max(1, max(picture.shape) // (_BLOCK * _BLOCKS))
    seen = picture[::step, ::step]
    down, across = (-(-side // _BLOCK) for side in seen.shape)
    missing = down * _BLOCK - seen.shape[0], across * _BLOCK - seen.shape[1]
    seen = np.pad(seen, ((0, missing[0]), (0, missing[1])), mode="edge")
    blocks = seen.reshape(down, _BLOCK, across, _BLOCK).swapaxes(1, 2).reshape(down, across, -1)
    places = (1, blocks.shape[2] * _PAPER_PERCENT // 100)
    ordered = np.partition(blocks, places, axis=2)
    return np.ascontiguousarray(ordered[:, :, places[1]]), ordered[:, :, places[0]]


def _fitted(bridged: _FloatMap) -> _FloatMap:
    """The light on the whole sheet as a surface of second degree through its lightest blocks."""
    down, across = np.mgrid[0 : bridged.shape[0], 0 : bridged.shape[1]].astype(np.float32)
    y, x = down.ravel() / max(bridged.shape), across.ravel() / max(bridged.shape)
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=1)
    values = bridged.ravel()
    kept = values >= 0.85 * np.percentile(values, 95)
    surface = values
    for degrees in (3, 3, 6, 6, 6, 6):  # a plane first, so that it goes on well where it is dark
        factors = np.linalg.lstsq(terms[kept, :degrees], values[kept], rcond=None)[0]
        surface = np.clip(terms[:, :degrees] @ factors, 1, 255)
        near = np.abs(values - surface) <= 0.06 * surface
        if near.sum() < 12:
            break
        kept = near
    return np.asarray(surface.reshape(bridged.shape), np.float32)


def _shadows(grey: _Flags) -> _Flags:
    """Of grey areas those that come in over the picture's edge, as shadows do."""
    _, areas = cv2.connectedComponents(grey.astype(np.uint8), connectivity=4)
    edge = np.concatenate((areas[0], areas[-1], areas[:, 0], areas[:, -1]))
    lengths = np.bincount(edge, minlength=int(areas.max()) + 1)
    lengths[0] = 0
    return np.asarray((lengths > _SHADOW * len(edge))[areas])


def _stretched(divided: Picture) -> Picture:
    """Paper, with its noise, to 255 and the darkest ink to 0."""
    counts = cv2.calcHist([divided], [0], None, [256], [0, 256]).ravel()
    mode = 200 + int(counts[200:].argmax())
    above = np.cumsum(counts[mode:])
    spread = int(np.searchsorted(above, 0.68 * above[-1]))
    white = max(mode - max(6, round(_NOISE * spread)), 180)
    ink = np.cumsum(counts[: round(_INK * _FULL)])
    black = int(np.searchsorted(ink, 0.02 * ink[-1])) if ink[-1] else 0
    scale = (np.arange(256, dtype=np.float32) - black) / (white - black)
    return np.asarray(cv2.LUT(divided, np.round(255 * scale.clip(0, 1)).astype(np.uint8)), np.uint8)


def _without_ghosts(picture: Picture) -> Picture:
    """Leave out what is faint and next to nothing strong."""
    reach = max(2, max(picture.shape) // 500)
    strong = cv2.threshold(picture, round(255 * (1 - _FAINT)), 255, cv2.THRESH_BINARY_INV)[1]
    near = cv2.dilate(strong, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    return np.asarray(cv2.bitwise_or(picture, cv2.bitwise_not(near)), np.uint8)
