"""What tells a person's sketch from a patent's drawing: fits the table that comes along.

    python -m patentviewer.training.sketch_judge FRONTS SKETCHES.ndjson TABLE.json

FRONTS: a folder of figures of patents. SKETCHES: people's, of the Quick, Draw! data set (Google,
CC BY 4.0), drawn here with thin and thick pens, a red pen, a grey pencil, and as photographed
sheets; with them rough sketches of the figures. Half of both fits, the other half is measured, both
ways; then all fit.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.sketch_likelihood import Judge, measured, terms
from patentviewer.model.documents import Picture
from patentviewer.training.benchmarks import figures_below
from patentviewer.training.generator.sketch import sketch_of_picture

SKETCHES, ROUGH = 800, 300
FIGURES_COUNT = 3.0
"""How much worse it is to take a figure for a sketch than a sketch for a figure."""

RIDGE = 1e-3
Numbers = NDArray[np.float64]
Strokes = list[list[list[float]]]


def by_hand(strokes: Strokes, random: np.random.Generator) -> tuple[str, Picture]:
    """Strokes in 0..255 as somebody's sketch comes: with any pen, scanned or photographed."""
    side = int(random.choice([300, 600, 1200]))
    width = max(1, round(side * random.uniform(0.004, 0.022)))
    plain = np.full((side, side), 255, np.uint8)
    for x, y in strokes:
        points = np.stack([x, y], axis=1).astype(np.float32) * (side * 0.9 / 255) + side * 0.05
        cv2.polylines(
            plain, [np.round(points * 16).astype(np.int32)], False, 0, width, cv2.LINE_AA, 4
        )
    ink = 1 - plain.astype(np.float32) / 255
    name = str(random.choice(["black", "red", "pencil", "photo"]))
    if name == "black":
        return name, plain
    if name == "red":
        return name, np.asarray(255 - ink * (255 - 81), np.uint8)
    grain = cv2.GaussianBlur(random.normal(size=plain.shape).astype(np.float32), (0, 0), 1.0)
    noise = random.normal(size=plain.shape)
    if name == "pencil":
        grey = 255 - ink * np.clip(0.5 + grain, 0.15, 1) * 150 + noise * 2
        return name, np.asarray(np.clip(grey, 0, 255), np.uint8)
    down, right = np.mgrid[0:side, 0:side] / side
    paper = random.uniform(150, 230) + 30 * (
        right * random.uniform(-1, 1) + down * random.uniform(-1, 1)
    )
    grey = paper - ink * np.clip(0.6 + grain / 2, 0.2, 1) * random.uniform(60, 120)
    soft = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), side / 900)
    return name, np.asarray(np.clip(soft + noise * 3, 0, 255), np.uint8)


def examples(fronts: Path, sketches: Path) -> Iterator[tuple[str, Numbers, int]]:
    """What is measured of figures ("figure") and of sketches, each with its document or number."""
    random = np.random.default_rng(0)
    pictures, documents = figures_below(fronts)
    for picture, document in zip(pictures, documents.tolist(), strict=True):
        found = measured(picture)
        if found is not None:
            yield "figure", found, document
    for place in random.choice(len(pictures), min(ROUGH, len(pictures)), replace=False):
        found = measured(sketch_of_picture(pictures[place], random))
        if found is not None:
            yield "rough", found, int(documents[place])
    rows = sketches.read_text("utf-8").splitlines()
    for place in random.choice(len(rows), min(SKETCHES, len(rows)), replace=False):
        name, picture = by_hand(json.loads(rows[place])["drawing"], random)
        found = measured(picture)
        if found is not None:
            yield name, found, int(place)


def fitted(counted: Numbers, is_sketch: NDArray[np.bool_]) -> Judge:
    """Logistic regression over what is counted, its squares and products, by Newton's method."""
    mean, spread = counted.mean(axis=0), counted.std(axis=0)
    seen = terms((counted - mean) / spread)
    weights = np.where(is_sketch, 1.0, FIGURES_COUNT)
    factors = np.zeros(seen.shape[1])
    held = np.full(len(factors), RIDGE)
    for _ in range(60):
        chance = 1 / (1 + np.exp(-(seen @ factors)))
        slope = seen.T @ (weights * (chance - is_sketch)) / len(seen) + held * factors
        bend = (seen * (weights * chance * (1 - chance))[:, None]).T @ seen / len(seen)
        factors = factors - np.linalg.solve(bend + np.diag(held), slope)
    return Judge(mean, spread, factors)


def main(fronts: Path, sketches: Path, table: Path) -> None:
    """Fit, say how often it is right, and write the table."""
    names, rows, numbers = zip(*examples(fronts, sketches), strict=True)
    write(np.array(names), np.array(rows), np.array(numbers), table)


def write(
    names: NDArray[np.str_], counted: Numbers, number: NDArray[np.int64], table: Path
) -> None:
    """Fit on examples that are counted; names: of the kind of each, "figure" for no sketch."""
    is_sketch = names != "figure"
    said = np.zeros(len(names))
    for part in (0, 1):
        fits = number % 2 == part
        judge = fitted(counted[fits], is_sketch[fits])
        said[~fits] = [judge.chance(row) for row in counted[~fits]]
    for name in sorted(set(names.tolist())):
        own = said[names == name]
        print(f"{name}: {len(own)}, taken for sketches {(own >= Judge.SURE).mean():.3f}")  # noqa: T201
    judge = fitted(counted, is_sketch)
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_text(json.dumps(judge.to_plain()) + "\n", "utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
