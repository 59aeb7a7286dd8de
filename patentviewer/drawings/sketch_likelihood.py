"""How likely a picture is a person's sketch and no drawing for a patent.

A sketch has few strokes, drawn with one thick pen for its size, no hatching, no fine parts, and
lines that are neither straight nor round. These are measured on the picture brought to one size,
its paper made even, so that thin and thick pens, a grey pencil, a red pen and a photographed sheet
are one; a logistic regression over them says how likely it is.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer import paths
from patentviewer.model.documents import Picture

SIDE = 384
"""Pixels of the longer side of what is inked, at which a picture is measured."""

_FAINTEST = 18
"""Ink, 0 to 255, of which the darkest strokes must be more: nothing else is a drawing."""

Mask = NDArray[np.uint8]
TABLE = "sketches/likelihood.json"
"""Among the resources: what a Judge goes by; training/sketch_judge.py makes it."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Says how likely a picture is a sketch, by what `measured` counts of it.

    mean, spread: of what is counted. factors: of its terms.
    """

    mean: NDArray[np.float64]
    spread: NDArray[np.float64]
    factors: NDArray[np.float64]

    SURE: ClassVar[float] = 0.9
    """From here on a picture is taken for a sketch: of 636 figures of patents that it had not
    seen 0.8 % are, of 1,099 sketches 95.6 %."""

    def chance(self, counted: NDArray[np.float64]) -> float:
        """The chance of a sketch, 0 to 1."""
        seen = terms(((counted - self.mean) / self.spread)[None])[0]
        return float(1 / (1 + np.exp(-np.clip(seen @ self.factors, -50, 50))))

    def to_plain(self) -> dict[str, list[float]]:
        """Its numbers as a table of TOML or JSON values."""
        parts = {"mean": self.mean, "spread": self.spread, "factors": self.factors}
        return {name: [round(float(x), 5) for x in values] for name, values in parts.items()}


@functools.cache
def judge() -> Judge:
    """The judge whose numbers came with the program."""
    content = json.loads((paths.resources_folder() / TABLE).read_text("utf-8"))
    return Judge(*(np.array(content[name]) for name in ("mean", "spread", "factors")))


def likelihood(picture: Picture) -> float:
    """How likely a picture is a person's sketch, 0 to 1; 0 for one without ink."""
    counted = measured(picture)
    return judge().chance(counted) if counted is not None else 0.0


def looks_like_a_sketch(picture: Picture) -> bool:
    """Whether a picture is to be searched as a sketch, if nobody says otherwise."""
    return likelihood(picture) >= Judge.SURE


def terms(counted: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the regression weighs, N x K: 1, each value, and the products of every two values."""
    columns = counted.T
    products = [
        columns[one] * columns[other]
        for one in range(len(columns))
        for other in range(one, len(columns))
    ]
    return np.stack([np.ones(len(counted)), *columns, *products], axis=1)


def measured(picture: Picture) -> NDArray[np.float64] | None:
    """What is counted of a picture, or None where there is hardly any ink.

    The logarithms of: length of all lines, their width, strokes, pieces, and how unevenly wide the
    lines are; then the part of the lines that lies in straight runs, the part that runs level or
    upright, and the part of the picture that is grey; all in the picture's longer side.
    """
    ink = _ink(picture)
    if ink is None:
        return None
    inked = (ink > 0.45).astype(np.uint8)
    bones, width = _thinned(inked)
    length = int(bones.sum())
    if length < 20:
        return None
    widths = width[bones > 0]
    neighbours = cv2.filter2D(bones, -1, np.ones((3, 3), np.uint8)) - bones
    strokes, _ = cv2.connectedComponents(bones * (neighbours < 3).astype(np.uint8))
    pieces, _ = cv2.connectedComponents(inked)
    straight, level = _runs(bones)
    grey = float(((ink > 0.12) & (ink < 0.45)).sum()) / max(1, int(inked.sum()))
    holes, _ = cv2.connectedComponents(1 - inked)
    return np.array(
        [
            np.log(length / SIDE),
            np.log(float(np.median(widths)) / SIDE * 100),
            np.log(strokes),
            np.log(pieces),
            np.log(holes),
            float(widths.std() / widths.mean()),
            straight,
            level,
            min(grey, 2.0),
        ]
    )


def _ink(picture: Picture) -> NDArray[np.float32] | None:
    """Ink of a picture, 0 to 1 for its strokes, brought to SIDE; None where there is none."""
    height, width = picture.shape
    scale = 2 * SIDE / max(height, width)
    if scale < 1:
        shape = (max(1, round(width * scale)), max(1, round(height * scale)))
        picture = np.asarray(cv2.resize(picture, shape, interpolation=cv2.INTER_AREA), np.uint8)
    dark = _even(picture)
    full = float(np.percentile(dark[dark > 8], 95)) if (dark > 8).sum() > 20 else 0.0
    if full < _FAINTEST:
        return None
    ys, xs = np.nonzero(dark > 0.4 * full)
    top, bottom, left, right = ys.min(), ys.max() + 1, xs.min(), xs.max() + 1
    cut = dark[top:bottom, left:right]
    scale = SIDE / max(cut.shape)
    shape = (max(3, round(cut.shape[1] * scale)), max(3, round(cut.shape[0] * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(cut, shape, interpolation=way)
    full = float(np.percentile(small[small > 8], 90)) if (small > 8).sum() > 20 else full
    framed = cv2.copyMakeBorder(small, 4, 4, 4, 4, cv2.BORDER_CONSTANT, value=(0.0,))
    return np.asarray(np.clip(framed / full, 0, 1), np.float32)


def _even(picture: Picture) -> NDArray[np.float32]:
    """How much darker a picture is than the paper around each place."""
    side = max(picture.shape)
    paper = cv2.medianBlur(
        cv2.dilate(picture, np.ones((max(3, side // 40) | 1,) * 2, np.uint8)), 31
    )
    return np.asarray(np.clip(paper.astype(np.float32) - picture, 0, 255), np.float32)


def _thinned(inked: Mask) -> tuple[Mask, NDArray[np.float32]]:
    """The middle lines of what is inked, and at each the width of its line."""
    distance = cv2.distanceTransform(inked, cv2.DIST_L2, 5)
    highest = cv2.dilate(distance, np.ones((3, 3), np.uint8))
    ridge = ((distance >= highest - 0.3) & (inked > 0)).astype(np.uint8)
    near = np.asarray(cv2.dilate(ridge, np.ones((3, 3), np.uint8)), np.uint8)
    bones = _skeleton(inked) & near
    return bones, (2 * distance).astype(np.float32)


def _skeleton(inked: Mask) -> Mask:
    """Thin lines to one pixel (Zhang and Suen 1984). What is inked keeps clear of the border."""
    wide = inked.shape[1]
    # Clockwise from above.
    around = np.array([-wide, 1 - wide, 1, 1 + wide, wide, wide - 1, -1, -1 - wide])
    image = inked.ravel().copy()
    held = np.flatnonzero(image)
    while True:
        before = len(held)
        for corners in (((0, 2, 4), (2, 4, 6)), ((0, 2, 6), (0, 4, 6))):
            near = image[held[:, None] + around]
            count = near.sum(axis=1)
            turns = ((near == 0) & (np.roll(near, -1, axis=1) == 1)).sum(axis=1)
            gone = (count >= 2) & (count <= 6) & (turns == 1)
            for corner in corners:
                gone &= ~near[:, corner].all(axis=1)
            image[held[gone]] = 0
            held = held[~gone]
        if len(held) == before:
            return image.reshape(inked.shape)


def _runs(bones: Mask) -> tuple[float, float]:
    """Part of the lines in straight runs, and part of these that is level or upright."""
    found = cv2.HoughLinesP(bones * 255, 1, np.pi / 180, 25, minLineLength=SIDE // 12, maxLineGap=2)
    if found is None:
        return 0.0, 0.0
    ends = found.reshape(-1, 4).astype(np.float64)
    lengths = np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])
    angles = np.degrees(np.arctan2(ends[:, 3] - ends[:, 1], ends[:, 2] - ends[:, 0])) % 90
    is_level = np.minimum(angles, 90 - angles) < 1.5
    cover = np.zeros_like(bones)
    for left, top, right, bottom in np.asarray(found.reshape(-1, 4), np.int64).tolist():
        cv2.line(cover, (left, top), (right, bottom), 1, 3)
    part = float((bones & cover).sum()) / max(1, int(bones.sum()))
    return part, float(lengths[is_level].sum() / lengths.sum())
