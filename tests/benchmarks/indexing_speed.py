"""How much of the machine's time indexing spends on decoding sheets and encoding figures.

    python tests/benchmarks/indexing_speed.py [FOLDER] [--processes N]

Indexes FOLDER (default: made-up group-4 TIFF sheets of 300 dpi) and then, in the same run and with
the same processes, only decodes the same sheets while it encodes as many figures. Prints both and
their ratio, turn by turn.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from patentviewer.drawings.folder import walk
from patentviewer.drawings.reading import _opened
from patentviewer.model.documents import Problem, Source
from patentviewer.search import build
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.encoder import BATCH, Encoder
from patentviewer.search.manifest import default_model

sys.path.insert(0, str(Path(__file__).parents[1] / "search"))
from shapes import drawing

SHEETS = 120


def write_sheets(folder: Path) -> None:
    """Sheets of two figures each, four sheets a document, group-4 TIFF as the office makes them."""
    for place in range(SHEETS):
        document, sheet = divmod(place, 4)
        page = np.full((3300, 2560), 255, np.uint8)
        for half in range(2):
            figure = drawing(f"{document}", view=sheet + 1, side=1100)
            page[300 + half * 1400 :, 700:][:1100, :1100] = figure
            cv2.putText(
                page, f"FIG. {2 * sheet + half + 1}", (1100, 1520 + half * 1400), 0, 3, 0, 6
            )
        name = f"USD{900000 + document:07}-20210105-D{sheet + 1:05}.TIF"
        picture = Image.fromarray(page).convert("1")
        picture.save(folder / name, compression="group4", dpi=(300, 300))


def decode(source: Source) -> int:
    """Runs in a worker: the sheets of a source, decoded and let go."""
    count = 0
    with _opened(source) as (_, pages):
        for page in pages:
            if not isinstance(page, Problem):
                page.sheet()
                count += 1
    return count


def ready(_: int) -> None:
    """Runs in a worker: loads what decoding needs."""
    cv2.setNumThreads(1)


def whole(folder: Path, home: Path, encoder: Encoder, processes: int) -> tuple[float, int]:
    """Seconds from the first reading to the written index, and figures."""
    catalogue = Catalogue(home / "catalogue.sqlite", create=True)
    with catalogue.writing():
        catalogue.add_folder(folder)
    with closing(_refreshed(catalogue, encoder, processes)) as work:
        next(work)
        started = time.perf_counter()
        for _ in work:
            pass
        seconds = time.perf_counter() - started
    figures = catalogue.counts(encoder.manifest.stamp).searchable
    catalogue.close()
    return seconds, figures


def _refreshed(catalogue: Catalogue, encoder: Encoder, processes: int) -> Iterator[None]:
    """The refresh from the first source that was read: by then the workers have started."""
    for step in build.refresh(catalogue, encoder.manifest, lambda: encoder, processes):
        if step.stage != "looking" and step.done:
            yield


def alone(
    sources: list[Source], figures: int, encoder: Encoder, processes: int
) -> tuple[float, int]:
    """Seconds for decoding the sheets in workers while the figures are encoded here."""
    side = encoder.manifest.preparation.size
    inputs = np.random.default_rng(0).integers(0, 255, (BATCH, side, side)).astype(np.uint8)
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        list(pool.map(ready, range(2 * processes)))
        started = time.perf_counter()
        decoded = [pool.submit(decode, source) for source in sources]
        for start in range(0, figures, BATCH):
            encoder.embed(inputs[: figures - start])
        sheets = sum(future.result() for future in decoded)
        return time.perf_counter() - started, sheets


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--turns", type=int, default=3)
    asked = parser.parse_args()
    encoder = Encoder.open(default_model())
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary)
        folder = asked.folder or home / "sheets"
        if asked.folder is None:
            folder.mkdir()
            write_sheets(folder)
        sources = [item for item in walk(folder) if isinstance(item, Source)]
        for turn in range(asked.turns):
            seconds, figures = whole(folder, home / f"{turn}", encoder, asked.processes)
            least, sheets = alone(sources, figures, encoder, asked.processes)
            print(
                f"{len(sources)} files, {sheets} sheets, {figures} figures: {seconds:.1f} s "
                f"({figures / seconds:.1f} figures/s); decoding and encoding alone {least:.1f} s: "
                f"{least / seconds:.2f}"
            )


if __name__ == "__main__":
    main()
