"""A home with a collection of many figures, made once and kept for the benchmarks of the window.

    python -m tests.benchmarks.many_figures FOLDER [--figures 10000] [--drawings FOLDER]

Indexes the drawings (those of the sample collection, unless others are named) through the library,
then enters them into the catalogue again and again as other documents, each time with vectors
moved a little, until there are enough figures. The files of the further documents are links to
the first ones, so that each can be opened.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import json
from pathlib import Path

import numpy as np

from patentviewer import paths
from patentviewer.app.library import Library
from patentviewer.model.documents import Figure, View
from patentviewer.model.ranking import Query, QueryFigure
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.catalogue.vectors import unpacked
from patentviewer.search.encoder import Encoder

NAME = "many"
MOVED_BY = 0.6
"""Length of what is added to each vector of length 1, so that it stays no near-duplicate."""

NOT_KEPT = np.zeros((0, 0), np.uint8)
"""In place of a figure's picture, which the catalogue does not keep."""


def home_of(folder: Path) -> Path:
    """The home in a folder made before; PATENTVIEWER_HOME of what is measured."""
    home = folder / "home"
    if not (home / "collections" / NAME).is_dir():
        raise SystemExit(f"First: python -m tests.benchmarks.many_figures {folder}")
    return home


def make(folder: Path, drawings: Path, figures: int) -> None:
    """Make it, unless it is there."""
    home, copies = folder / "home", folder / "copies"
    copies.mkdir(parents=True)
    library = Library(home)
    library.add_folders(NAME, [drawings])
    for progress in library.refresh(NAME):
        print(f"\r{progress.stage} {progress.done} of {progress.total}   ", end="", flush=True)
    catalogue, encoder = library._collection(NAME).catalogue, library._encoder()
    with catalogue.writing():
        catalogue.add_folder(copies)
    first, second = sorted(catalogue.folders())
    for turn in itertools.count(1):
        missing = figures - catalogue.counts(encoder.manifest.stamp).figures
        if missing <= 0:
            break
        (copies / str(turn)).symlink_to(drawings)
        with catalogue.writing():
            for row in list(catalogue.files(first, drawings).values()):
                missing -= _enter_again(catalogue, encoder, row, (turn, second, copies))
                if missing <= 0:
                    break
    library.search(_any_query())
    print(f"\n{catalogue.counts(encoder.manifest.stamp)}")
    library.close()


def _enter_again(
    catalogue: Catalogue, encoder: Encoder, row: FileRow, where: tuple[int, int, Path]
) -> int:
    """Enter a file's document and figures as others; how many figures: of a table none."""
    turn, folder, copies = where
    source = dataclasses.replace(row.source, root=copies, relative=f"{turn}/{row.source.relative}")
    known = catalogue.bibliographies([row.id]).get(row.id)
    if known is None:
        return 0
    number = f"US D{10_000_000 + 100_000 * turn + row.id} S"
    entered = dataclasses.replace(row, source=source)
    file = catalogue.add_file(folder, entered, dataclasses.replace(known, number=number))
    columns = (
        "SELECT sheet, ordinal, label, view, description, box, quarter_turns, vector, picture, "
        "packed FROM figures JOIN vectors ON vectors.figure = id "
        "JOIN thumbnails ON thumbnails.figure = id "
        "LEFT JOIN local_features ON local_features.figure = id "
        "WHERE file = ?"
    )
    random = np.random.default_rng(100_000 * turn + row.id)
    rows = catalogue.connection.execute(columns, (row.id,)).fetchall()
    for sheet, ordinal, label, view, description, box, turns, vector, picture, local in rows:
        moved = unpacked([vector], encoder.manifest.dimensions)[0]
        for part in encoder.parts(moved[None]):
            step = random.normal(size=part.shape)
            elsewhere = part + MOVED_BY * step / np.linalg.norm(step)
            part[:] = elsewhere / np.linalg.norm(elsewhere)
        box_values = tuple(json.loads(box))
        figure = Figure(NOT_KEPT, sheet, ordinal, label, View(view), description, box_values, turns)
        catalogue.add_figure(file, figure, moved.astype(np.float16), picture, local or b"")
    return len(rows)


def _any_query() -> Query:
    """A query, with which the index is built once."""
    picture = np.full((600, 600), 255, np.uint8)
    picture[200:400, 200:203] = 0
    return Query((QueryFigure(picture),))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--figures", type=int, default=10_000)
    parser.add_argument(
        "--drawings", type=Path, default=paths.resources_folder() / "sample" / "collection"
    )
    given = parser.parse_args()
    make(given.folder.absolute(), given.drawings.absolute(), given.figures)
