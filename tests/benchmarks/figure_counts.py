"""How many documents give as many figures as they describe, and how many labels are read right.

``python tests/benchmarks/figure_counts.py FOLDER`` reads every source below the folder, prints a
line for each document that describes its figures, and the two shares. ``--contact FOLDER`` also
writes one picture a document with all its figures, to look at. ``--title-pages`` reads the title
pages of documents without a text layer, which say it in a picture (some seconds each).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from patentviewer.drawings.folder import walk
from patentviewer.drawings.reading import read, read_title_page
from patentviewer.drawings.views import described_figures, number_of
from patentviewer.model.documents import Figure, Picture, Problem, Reading, SourceKind

TILE = 300


@dataclass(frozen=True)
class Count:
    """What one document gave. labelled: figures with a label that the document describes."""

    name: str
    described: int
    found: int
    labelled: int
    seconds: float

    @property
    def fits(self) -> bool:
        """As many figures as described."""
        return self.described == self.found


def counts(folder: Path, contact: Path | None, *, reads_titles: bool) -> Iterator[Count]:
    """Read every source below a folder. reads_titles: title pages that are pictures too."""
    for source in walk(folder):
        if isinstance(source, Problem):
            continue
        start = time.perf_counter()
        reading = read(source)
        seconds = time.perf_counter() - start
        if contact is not None:
            write_contact(reading, contact / f"{Path(source.relative).stem}.png")
        described = described_figures(reading.bibliography.descriptions)
        if reads_titles and not described and source.kind is SourceKind.PDF:
            described = described_figures(read_title_page(source).descriptions)
        if described:
            known = sum(number_of(f.label) in described for f in reading.figures)
            yield Count(source.relative, len(described), len(reading.figures), known, seconds)


def write_contact(reading: Reading, path: Path) -> None:
    """One picture with all figures of a reading, and the label and view of each."""
    tiles = [_tile(figure) for figure in reading.figures]
    if not tiles:
        return
    columns = min(6, len(tiles))
    tiles += [np.full_like(tiles[0], 255)] * (-len(tiles) % columns)
    rows = [np.hstack(tiles[i : i + columns]) for i in range(0, len(tiles), columns)]
    cv2.imwrite(str(path), np.vstack(rows))


def _tile(figure: Figure) -> Picture:
    tile = np.full((TILE + 24, TILE), 255, np.uint8)
    scale = (TILE - 12) / max(figure.picture.shape)
    height, width = (max(1, round(side * scale)) for side in figure.picture.shape)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_NEAREST
    tile[6 : 6 + height, 6 : 6 + width] = cv2.resize(
        figure.picture, (width, height), interpolation=how
    )
    said = f"{figure.sheet}.{figure.ordinal} {figure.label} {figure.view}"
    cv2.putText(tile, said, (4, TILE + 16), cv2.FONT_HERSHEY_SIMPLEX, 0.45, 0, 1)
    tile[:, -1] = tile[-1] = 160
    return tile


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--contact", type=Path)
    parser.add_argument("--title-pages", action="store_true")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    if arguments.contact:
        arguments.contact.mkdir(parents=True, exist_ok=True)
    found = []
    for count in counts(arguments.folder, arguments.contact, reads_titles=arguments.title_pages):
        found.append(count)
        sign = "" if count.fits else "  <--"
        print(
            f"{count.name:<60} described {count.described:3} found {count.found:3} "
            f"labelled {count.labelled:3}  {count.seconds:5.1f} s{sign}",
            flush=True,
        )
    if not found:
        print("No document describes its figures.")
        return 1
    fits = sum(count.fits for count in found)
    described = sum(count.described for count in found)
    labelled = sum(count.labelled for count in found)
    share = fits / len(found)
    print(f"{fits} of {len(found)} documents: as many figures as described ({share:.1%})")
    print(f"{labelled} of {described} figures carry a described label ({labelled / described:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
