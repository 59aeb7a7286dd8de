"""Whether a drawing finds itself whatever paper it lies on.

    python tests/benchmarks/paper.py [FOLDER] [--sheets N]

Reads every figure of FOLDER (default: the sample collection) and asks for N of its sheets again as
they look on grey paper, in uneven light, as JPEG ... (`tests/drawings/worn.py`). Prints, for each
look, how many of the figures that are themselves first on white paper are so still, and the
milliseconds that levelling a sheet took.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings import figures
from patentviewer.drawings.folder import walk
from patentviewer.drawings.frontmatter import is_text_page
from patentviewer.drawings.paper import levelled
from patentviewer.drawings.prepare import prepare
from patentviewer.drawings.reading import _opened
from patentviewer.drawings.textlines import PageText
from patentviewer.model.documents import Figure, Picture, Problem, Sheet
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import default_model

sys.path.insert(0, str(Path(__file__).parents[1] / "drawings"))
from worn import WORN

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "collection"


@dataclass(frozen=True, eq=False)
class Read:
    """A sheet and its figures. rows: where their vectors are."""

    sheet: Sheet
    figures: list[Figure]
    rows: range


def sheets_of(folder: Path) -> Iterator[Sheet]:
    """Every sheet of drawings in a folder."""
    for source in walk(folder):
        if isinstance(source, Problem):
            continue
        with _opened(source) as (_, pages):
            for page in pages:
                if isinstance(page, Problem):
                    continue
                if not is_text_page(PageText(page.number, page.words, page.width, page.height)):
                    yield page.sheet()


def vectors(found: list[Figure], encoder: Encoder) -> NDArray[np.float32]:
    """A vector a figure."""
    inks = [prepare(figure.picture, encoder.manifest.preparation) for figure in found]
    parts = [encoder.describe(np.stack(inks[i : i + 2])).vectors for i in range(0, len(inks), 2)]
    return np.concatenate(parts) if parts else np.zeros((0, encoder.manifest.dimensions))


def overlap(one: Figure, other: Figure) -> float:
    """The part of the larger figure's box that two figures share."""
    left, top = (max(one.box[i], other.box[i]) for i in (0, 1))
    right, bottom = (min(a.box[i] + a.box[i + 2] for a in (one, other)) for i in (0, 1))
    shared = max(0, right - left) * max(0, bottom - top)
    return shared / max(a.box[2] * a.box[3] for a in (one, other))


def first(
    read: Read, look: Callable[[Picture], Picture], known: NDArray[np.float32], encoder: Encoder
) -> tuple[list[bool], float]:
    """Whether each figure of a sheet that looks so is nearest to itself; seconds of levelling."""
    worn = look(read.sheet.picture)
    started = time.perf_counter()
    white = levelled(worn)
    seconds = time.perf_counter() - started
    again = figures.figures_of(replace(read.sheet, picture=white))
    likeness = vectors(again, encoder) @ known.T
    answers = []
    for figure, row in zip(read.figures, read.rows, strict=True):
        same = max(range(len(again)), key=lambda i: overlap(again[i], figure), default=None)
        is_there = same is not None and overlap(again[same], figure) > 0.5
        answers.append(is_there and bool(likeness[same, row] >= likeness[same].max() - 1e-4))
    return answers, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--sheets", type=int, default=100)
    asked = parser.parse_args()
    encoder = Encoder.open(default_model())
    every, known, count = [], [], 0
    for sheet in sheets_of(asked.folder):
        found = figures.figures_of(sheet)
        known.append(vectors(found, encoder))
        every.append(Read(sheet, found, range(count, count + len(found))))
        count += len(found)
    all_known = np.concatenate(known)
    picked = np.random.default_rng(0).permutation(len(every))[: asked.sheets]
    on_white: list[bool] = []
    for name, look in {"white": lambda picture: picture, **WORN}.items():
        answers, seconds = [], 0.0
        for place in picked:
            found, took = first(every[place], look, all_known, encoder)
            answers += found
            seconds += took
        on_white = on_white or answers
        still = sum(now for now, before in zip(answers, on_white, strict=True) if before)
        print(
            f"{name:20}{still} of {sum(on_white)} first ({still / sum(on_white):.3f}),"
            f" {1000 * seconds / len(picked):.0f} ms a sheet",
            flush=True,
        )


if __name__ == "__main__":
    main()
