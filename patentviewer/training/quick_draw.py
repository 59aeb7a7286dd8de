"""What people drew from memory when they were told a word: the Quick, Draw! sketches, as pictures.

The data set is Google's, CC BY 4.0: say so wherever what was trained on it is given on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.prepare import Preparation, prepare
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Picture
from patentviewer.progress import Progress
from patentviewer.training.pools import UNKNOWN, Pool

PENS = 3
"""Times that each sketch is drawn, each time with another pen."""

Strokes = Sequence[NDArray[np.float32]]

_FRACTION = 3
"""Bits of a pixel's fraction that lines are drawn with."""


@dataclass(frozen=True)
class Pen:
    """What somebody draws with.

    side: pixels along the drawing's longer side. width: of a line, in pixels. grey: of the ink, 0
    to 255. jitter: how far each point of a stroke strays, in pixels, standard deviation. grain:
    part of the ink that the paper's grain takes away, as under a pencil.
    """

    side: int = 320
    width: float = 4.0
    grey: int = 0
    jitter: float = 0.0
    grain: float = 0.0

    @classmethod
    def some(cls, rng: np.random.Generator) -> Pen:
        """Somebody's: from fine to thick, often grey, now and then a pencil."""
        return cls(
            side=int(rng.integers(220, 420)),
            width=float(np.exp(rng.uniform(np.log(1.5), np.log(9.0)))),
            grey=int(rng.integers(0, 120)) if rng.random() < 0.4 else 0,
            jitter=1.2 if rng.random() < 0.5 else 0.0,
            grain=0.45 if rng.random() < 0.25 else 0.0,
        )


@dataclass(frozen=True, eq=False)
class Sketch:
    """A word and what somebody drew. strokes: each N x 2, x and y, in 0..255."""

    word: str
    strokes: Strokes


def read_sketches(file: Path) -> Iterator[Sketch]:
    """Sketches of a file of the data set's simplified drawings, a JSON object a line."""
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                row = json.loads(line)
                strokes = [np.array(stroke[:2], np.float32).T for stroke in row["drawing"]]
                yield Sketch(row["word"], strokes)
            except (ValueError, KeyError, TypeError) as error:
                raise UserError(Message("training.no_sketch", file=file, line=number)) from error


def inked(strokes: Strokes, pen: Pen, rng: np.random.Generator) -> Picture:
    """Strokes as a pen draws them, with paper around."""
    points = np.concatenate(strokes)
    first = points.min(0)
    scale = pen.side / max(1.0, float((points.max(0) - first).max()))
    margin = round(2 * pen.width) + 8
    width, height = ((points.max(0) - first) * scale + 2 * margin).astype(int)
    picture = np.full((height, width), 255, np.uint8)
    for stroke in strokes:
        placed = (stroke - first) * scale + margin
        placed += rng.normal(0, 1, placed.shape) * pen.jitter
        line = np.round(placed * 2**_FRACTION).astype(np.int32)
        thick = max(1, round(pen.width * (1 + rng.normal() * 0.1)))
        cv2.polylines(picture, [line], False, pen.grey, thick, cv2.LINE_AA, _FRACTION)
    if pen.grain:
        grain = np.asarray(rng.random(picture.shape), np.float32)
        noise = np.asarray(cv2.GaussianBlur(grain, (0, 0), 0.7))
        lost = noise < np.quantile(noise, pen.grain)
        paler = np.minimum(255, picture.astype(np.int32) + 70)
        picture = np.where(lost & (picture < 250), paler, picture).astype(np.uint8)
    return picture


def sketches(file: Path, preparation: Preparation, seed: int = 0) -> Iterator[Progress | Pool]:
    """Each sketch of a file as a design, drawn with several pens. Last of all the pool.

    Raises UserError where there is none.
    """
    rng = np.random.default_rng(seed)
    inks, designs, names = [], [], []
    every = list(read_sketches(file))
    for number, sketch in enumerate(every):
        for _ in range(PENS):
            picture = inked(sketch.strokes, Pen.some(rng), rng)
            inks.append(prepare(picture, preparation))
            designs.append(number)
            names.append(sketch.word)
        if number % 500 == 0 or number + 1 == len(every):
            yield Progress("drawing", number + 1, len(every), figures=len(inks))
    if not inks:
        raise UserError(Message("training.nothing_in", place=file))
    yield Pool(
        f"sketches {file}",
        np.stack(inks),
        np.array(designs),
        np.full(len(inks), UNKNOWN),
        np.zeros(len(inks), bool),
        real=True,
        names=tuple(names),
    )
