"""What a search sees of a collection: its vectors and what is known of them, in memory.

A snapshot never changes; `follow` makes the next one when the catalogue has changed, and takes
over what stayed the same. Everything that a ranking is made of is an array or a list, so that
no search asks the catalogue for thousands of hits one by one.
"""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from sqlite3 import Connection
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import Unusable, Vectors
from patentviewer.search import index as indexes
from patentviewer.search.catalogue import Catalogue, merged
from patentviewer.search.index import FigureIndex, Rows
from patentviewer.search.places import Places, unpacked

logger = logging.getLogger(__name__)

INDEX_FILE = "index.faiss"
_BATCH = 4096
_HASH_LENGTH = 32
_VIEWS = tuple(View)
_Known = TypeVar("_Known")
_VIEW_CODES = {view.value: code for code, view in enumerate(_VIEWS)}


@dataclass(frozen=True)
class FileFacts:
    """What a search needs of each file; entry i of every list is file ids[i].

    shown: absolute path, with "!" where it lies in an archive. designs: what hits are grouped by,
    the same for every file of one document. names: the same for people. granted: proleptic
    ordinal of the day, 0 where it is not known.
    """

    ids: Rows
    shown: tuple[str, ...]
    designs: tuple[str, ...]
    names: tuple[str, ...]
    granted: NDArray[np.int32]
    countries: tuple[str, ...]
    locarno: tuple[str, ...]
    us_class: tuple[str, ...]


@dataclass(frozen=True)
class FigureFacts:
    """What a search needs of each figure, in the index's order. file: position in FileFacts."""

    file: NDArray[np.int32]
    sheet: NDArray[np.int32]
    ordinal: NDArray[np.int32]
    view: NDArray[np.uint8]
    label: NDArray[np.object_]

    def views(self, rows: Rows) -> list[View]:
        """Views of some figures."""
        return [_VIEWS[code] for code in self.view[rows]]


@dataclass(frozen=True)
class Snapshot:
    """One state of one collection.

    generation: the catalogue's. known, searchable, problems: for the coverage.
    """

    collection: str
    generation: tuple[int, int]
    index: FigureIndex
    files: FileFacts
    figures: FigureFacts
    known: int
    problems: int
    bibliographies: Callable[[Sequence[int]], dict[int, Bibliography]]
    titled: Callable[[str], list[int]]
    places: Callable[[Sequence[int]], dict[int, bytes]]

    @cached_property
    def searchable(self) -> int:
        """How many figures can be found."""
        alive = self.index.alive
        return len(self.index) if alive is None else int(alive.sum())


def follow(
    catalogue: Catalogue,
    collection: str,
    stamp: str,
    dimensions: int,
    previous: Snapshot | None = None,
    exact_limit: int = indexes.EXACT_LIMIT,
) -> Snapshot:
    """The catalogue's newest state, with the figures whose vectors have this stamp.

    previous: the last snapshot of the same catalogue, which is returned when nothing changed.
    Without one the index comes from its file, and from the catalogue when that does not fit.
    """
    is_usable = previous is not None and previous.index.stamp == stamp
    if previous is not None and is_usable and previous.generation == catalogue.generation():
        return previous
    with catalogue.reading() as connection:
        generation = catalogue.generation()
        counts = catalogue.counts(stamp)
        if previous is None or not is_usable:
            index = _opened(catalogue, connection, stamp, dimensions, exact_limit)
        else:
            index = previous.index
        if previous is None or not is_usable or previous.generation[1] != generation[1]:
            index = _without_gone(connection, index)
            files, figures = _NO_FILES, _NO_FIGURES
        else:
            files, figures = previous.files, previous.figures
        if index.is_exact and counts.searchable > exact_limit:
            index = rebuilt(connection, stamp, dimensions, exact_limit)
        else:
            index = _with_new(connection, index)
        files = _file_facts(connection, files)
        figures = _figure_facts(connection, index, files, figures)
    return Snapshot(
        collection,
        generation,
        index,
        files,
        figures,
        counts.figures,
        counts.problems,
        partial(_if_there, catalogue, catalogue.bibliographies),
        catalogue.files_titled,
        partial(_if_there, catalogue, catalogue.places),
    )


def _if_there(
    catalogue: Catalogue,
    look_up: Callable[[Sequence[int]], dict[int, _Known]],
    rows: Sequence[int],
) -> dict[int, _Known]:
    """What a catalogue knows of some rows; nothing, when it was removed since.

    Where that shows that it is damaged, the catalogue remembers it, and the next search says so.
    """
    try:
        return look_up(rows)
    except (sqlite3.Error, TypeError, ValueError, KeyError) as error:
        if catalogue.failure(error) is None:
            logger.warning("what a ranking shows could not be looked up: %s", error)
        return {}


def index_file(catalogue: Catalogue) -> Path:
    """Where a catalogue's index is kept."""
    return catalogue.file.with_name(INDEX_FILE)


# -- the index ---------------------------------------------------------------------------------


def _opened(
    catalogue: Catalogue, connection: Connection, stamp: str, dimensions: int, exact_limit: int
) -> FigureIndex:
    index = kept_index(catalogue, stamp, dimensions)
    if index is not None and _is_of(connection, index):
        return index
    return rebuilt(connection, stamp, dimensions, exact_limit)


def kept_index(catalogue: Catalogue, stamp: str, dimensions: int) -> FigureIndex | None:
    """The index as it was written, or None where it is another, or damaged."""
    *_, written = catalogue.state("index").split(" ")
    # Until the next refresh the state of an index from before there were hashes ends with a size.
    expected = written if len(written) == _HASH_LENGTH else ""
    return indexes.read(index_file(catalogue), stamp, dimensions, expected)


def is_index_as_written(catalogue: Catalogue) -> bool:
    """Whether the kept index is the one that was written, or there is none to be."""
    *_, written = catalogue.state("index").split(" ")
    found = indexes.hash_of(index_file(catalogue))
    return not found or len(written) != _HASH_LENGTH or found == written


def rebuilt(
    connection: Connection, stamp: str, dimensions: int, exact_limit: int = indexes.EXACT_LIMIT
) -> FigureIndex:
    """An index made from the catalogue alone."""
    count = connection.execute(
        "SELECT count(*) FROM figures JOIN files ON files.id = file WHERE stamp = ?", (stamp,)
    ).fetchone()[0]
    if count == 0:
        return indexes.empty(stamp, dimensions)
    batches = _vectors_after(connection, stamp, -1)
    return indexes.built(stamp, dimensions, count, batches, exact_limit)


def _is_of(connection: Connection, index: FigureIndex) -> bool:
    """Whether an index was made from this catalogue: some of its vectors are looked up there."""
    if len(index) == 0:
        return True
    rows = np.unique(np.linspace(0, len(index) - 1, 8).astype(np.int64))
    for row, vector in zip(rows, index.vectors(rows), strict=True):
        kept = connection.execute(
            "SELECT vector FROM vectors WHERE figure = ?", (int(index.ids[row]),)
        ).fetchone()
        if kept and not np.allclose(np.frombuffer(kept[0], "<f2"), vector, atol=0.05):
            logger.warning("the index is not of this catalogue; it is made anew")
            return False
    return True


def _without_gone(connection: Connection, index: FigureIndex) -> FigureIndex:
    """The index without the figures that are in the catalogue no more."""
    rows = connection.execute(
        "SELECT figures.id FROM figures JOIN files ON files.id = file WHERE stamp = ?",
        (index.stamp,),
    )
    ids = np.fromiter((row[0] for row in rows), np.int64)
    return index.without(~np.isin(index.ids, ids, assume_unique=True))


def _with_new(connection: Connection, index: FigureIndex) -> FigureIndex:
    """The index with the figures that came after its last one."""
    last = int(index.ids[-1]) if len(index) else -1
    for ids, vectors in _vectors_after(connection, index.stamp, last):
        index = index.added(ids, vectors)
    return index


def _vectors_after(connection: Connection, stamp: str, last: int) -> Iterator[tuple[Rows, Vectors]]:
    found = connection.execute(
        "SELECT figures.id, vector FROM figures JOIN files ON files.id = file "
        "JOIN vectors ON figure = figures.id WHERE stamp = ? AND figures.id > ? "
        "ORDER BY figures.id",
        (stamp, last),
    )
    while batch := found.fetchmany(_BATCH):
        ids = np.array([figure for figure, _ in batch], np.int64)
        joined = np.frombuffer(b"".join(vector for _, vector in batch), "<f2")
        yield ids, joined.reshape(len(batch), -1).astype(np.float32)


# -- what is known -----------------------------------------------------------------------------


_NO_FILES = FileFacts(np.empty(0, np.int64), (), (), (), np.empty(0, np.int32), (), (), ())
_NO_FIGURES = FigureFacts(
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.uint8),
    np.empty(0, np.object_),
)


def _file_facts(connection: Connection, known: FileFacts) -> FileFacts:
    """Facts of every file; those of the files after the known ones are looked up."""
    last = int(known.ids[-1]) if len(known.ids) else -1
    rows = connection.execute(
        "SELECT files.id, path, relative, number, number_key, country, granted, locarno, us_class "
        "FROM files JOIN folders ON folders.id = folder JOIN documents ON file = files.id "
        "WHERE files.id > ? ORDER BY files.id",
        (last,),
    ).fetchall()
    shown = [str(Path(path) / relative) for _, path, relative, *_ in rows]
    return FileFacts(
        np.concatenate([known.ids, np.array([row[0] for row in rows], np.int64)]),
        (*known.shown, *shown),
        (
            *known.designs,
            *(_design(row[4], row[5], at) for row, at in zip(rows, shown, strict=True)),
        ),
        (*known.names, *(row[3] or row[2] for row in rows)),
        np.concatenate([known.granted, np.array([_ordinal(row[6]) for row in rows], np.int32)]),
        (*known.countries, *(row[5] for row in rows)),
        (*known.locarno, *(row[7] for row in rows)),
        (*known.us_class, *(row[8] for row in rows)),
    )


def _design(number_key: str, country: str, shown: str) -> str:
    return f"{country} {number_key}" if number_key else shown


def _ordinal(day: str | None) -> int:
    return dt.date.fromisoformat(day).toordinal() if day else 0


def _figure_facts(
    connection: Connection, index: FigureIndex, files: FileFacts, known: FigureFacts
) -> FigureFacts:
    """Facts in the index's order; figures that are gone keep a place, with nothing in it."""
    start = len(known.file)
    count = len(index) - start
    rows = connection.execute(
        "SELECT figures.id, file, sheet, ordinal, view, label FROM figures "
        "JOIN files ON files.id = file WHERE stamp = ? AND figures.id > ? ORDER BY figures.id",
        (index.stamp, int(index.ids[start - 1]) if start else -1),
    ).fetchall()
    columns = list(zip(*rows, strict=True)) or [()] * 6
    places = np.searchsorted(index.ids[start:], np.array(columns[0], np.int64))

    def column(values: Any, before: NDArray[Any], empty: Any = 0) -> NDArray[Any]:
        new = np.full(count, empty, before.dtype)
        new[places] = values
        return np.concatenate([before, new])

    return FigureFacts(
        column(np.searchsorted(files.ids, np.array(columns[1], np.int64)), known.file),
        column(columns[2], known.sheet),
        column(columns[3], known.ordinal),
        column([_VIEW_CODES.get(view, 0) for view in columns[4]], known.view),
        column(np.array(columns[5], np.object_), known.label, ""),
    )


# -- several collections together --------------------------------------------------------------


class Shelf:
    """Some collections side by side, as one search sees them.

    Figures, and files, are numbered through: collection after collection.
    """

    def __init__(self, snapshots: Sequence[Snapshot], unusable: Sequence[Unusable] = ()) -> None:
        """Put snapshots side by side. unusable: collections that should stand here too."""
        self.snapshots = tuple(snapshots)
        self.unusable = tuple(unusable)
        self.figure_starts = _starts([len(snapshot.index) for snapshot in snapshots])
        self.file_starts = _starts([len(snapshot.files.ids) for snapshot in snapshots])
        designs = [design for snapshot in snapshots for design in snapshot.files.designs]
        keys, design_of_file = np.unique(np.array(designs, np.object_), return_inverse=True)
        self.design_keys: list[str] = keys.tolist()
        """What groups hits, sorted, so that a design's number settles ties."""
        self.design_of_file: NDArray[np.int32] = design_of_file.astype(np.int32)
        self.figure_file: NDArray[np.int32] = np.concatenate(
            [np.empty(0, np.int32)]
            + [
                snapshot.figures.file + np.int32(start)
                for snapshot, start in zip(snapshots, self.file_starts, strict=False)
            ]
        )
        self.figure_design: NDArray[np.int32] = self.design_of_file[self.figure_file]

    @cached_property
    def alive(self) -> NDArray[np.bool_] | None:
        """Which figures are still there, or None for all of them."""
        parts = [snapshot.index.alive for snapshot in self.snapshots]
        if all(part is None for part in parts):
            return None
        return np.concatenate(
            [
                np.ones(len(snapshot.index), np.bool_) if part is None else part
                for snapshot, part in zip(self.snapshots, parts, strict=True)
            ]
        )

    @cached_property
    def by_design(self) -> Rows:
        """Every figure, those of one design together."""
        return np.argsort(self.figure_design, kind="stable")

    @cached_property
    def files_by_design(self) -> tuple[Rows, Rows]:
        """Every file, those of one design together, and where each design's files start."""
        order = np.argsort(self.design_of_file, kind="stable")
        starts = np.searchsorted(self.design_of_file[order], np.arange(len(self.design_keys) + 1))
        return order, starts

    @cached_property
    def names(self) -> list[str]:
        """What each file's design is called."""
        return self.column("names")

    @cached_property
    def file_ids(self) -> Rows:
        """Each file's row in its catalogue."""
        return np.concatenate([np.empty(0, np.int64), *(part.files.ids for part in self.snapshots)])

    def facts(self, rows: Rows) -> list[tuple[str, int, str, int, int, str, View]]:
        """Collection, row in its catalogue, file, sheet, ordinal, label and view of figures."""
        found: list[tuple[str, int, str, int, int, str, View]] = [
            ("", 0, "", 0, 0, "", View.UNKNOWN)
        ] * len(rows)
        for part, own, where in self.split(rows):
            snapshot = self.snapshots[part]
            figures = snapshot.figures
            shown = snapshot.files.shown
            columns = zip(
                where.tolist(),
                snapshot.index.ids[own].tolist(),
                figures.file[own].tolist(),
                figures.sheet[own].tolist(),
                figures.ordinal[own].tolist(),
                figures.label[own].tolist(),
                figures.views(own),
                strict=True,
            )
            for at, figure, file, sheet, ordinal, label, view in columns:
                name = snapshot.collection
                found[at] = (name, figure, shown[file], sheet, ordinal, label, view)
        return found

    def column(self, name: str) -> list[str]:
        """A fact of every file: "countries", "locarno", "us_class", "names" or "shown"."""
        return [value for part in self.snapshots for value in getattr(part.files, name)]

    @cached_property
    def granted(self) -> NDArray[np.int32]:
        """Day of grant of every file, 0 where it is not known."""
        return np.concatenate(
            [np.empty(0, np.int32), *(part.files.granted for part in self.snapshots)]
        )

    @cached_property
    def codes(self) -> dict[str, tuple[list[str], NDArray[np.int64]]]:
        """Columns to filter by: their different values, and which of them each file has."""
        found = {}
        for name in ("countries", "locarno", "us_class"):
            values, code = np.unique(np.array(self.column(name), np.object_), return_inverse=True)
            found[name] = (values.tolist(), code.astype(np.int64))
        return found

    def designs_by(self, name: str) -> dict[str, int]:
        """How many designs have each value of a column of `codes`, without the empty one.

        A design with several Locarno classes counts for each of them.
        """
        values, code = self.codes[name]
        counts = self._designs_by(code)
        found: Counter[str] = Counter()
        for at, value in enumerate(values):
            for one in filter(None, value.split(", ")):
                found[one] += int(counts[at])
        return dict(sorted(found.items()))

    def designs_by_year(self) -> dict[int, int]:
        """How many designs were granted in each year."""
        days, code = np.unique(self.granted, return_inverse=True)
        years = np.array([dt.date.fromordinal(day).year if day else 0 for day in days.tolist()])
        counts = self._designs_by(years[code] if len(years) else code)
        return {year: int(count) for year, count in enumerate(counts) if year and count}

    def _designs_by(self, code: NDArray[np.int64]) -> NDArray[np.int64]:
        pairs = np.unique(np.stack([self.design_of_file.astype(np.int64), code]), axis=1)
        return np.bincount(pairs[1])

    def split(self, rows: Rows) -> Iterator[tuple[int, Rows, NDArray[np.int64]]]:
        """Figures by collection: its place, rows in its index, and where they stand in rows."""
        place = np.searchsorted(self.figure_starts, rows, side="right") - 1
        for part in np.unique(place):
            where = np.flatnonzero(place == part)
            yield int(part), rows[where] - self.figure_starts[part], where

    def vectors(self, rows: Rows, dimensions: int) -> Vectors:
        """Vectors of some figures."""
        found = np.empty((len(rows), dimensions), np.float32)
        for part, own, where in self.split(rows):
            found[where] = self.snapshots[part].index.vectors(own)
        return found

    def places(self, rows: Rows, count: int, size: int) -> Places:
        """Places of some figures, rows x count x size; empty ones for figures without."""
        found = np.zeros((len(rows), count, size), np.int8)
        for part, own, where in self.split(rows):
            snapshot = self.snapshots[part]
            ids = snapshot.index.ids[own].tolist()
            kept = snapshot.places(ids)
            for at, figure in zip(where.tolist(), ids, strict=True):
                if figure in kept:
                    found[at] = unpacked(kept[figure], count, size)
        return found

    def bibliographies(self, files_of_design: Sequence[Rows]) -> list[Bibliography]:
        """What is known of some designs, each given by its files."""
        wanted = np.concatenate([np.empty(0, np.int64), *files_of_design])
        place = np.searchsorted(self.file_starts, wanted, side="right") - 1
        known: dict[int, Bibliography] = {}
        for part in np.unique(place):
            snapshot = self.snapshots[part]
            own = wanted[place == part]
            ids = snapshot.files.ids[own - self.file_starts[part]]
            found = snapshot.bibliographies(ids.tolist())
            for file, row in zip(own.tolist(), ids.tolist(), strict=True):
                known[file] = found.get(row, Bibliography())
        return [merged([known[file] for file in files.tolist()]) for files in files_of_design]


def _starts(lengths: Sequence[int]) -> Rows:
    return np.concatenate([[0], np.cumsum(lengths)])[:-1].astype(np.int64)
