"""What a search sees of a collection: its vectors and what is known of them, in memory.

A snapshot never changes; `follow` makes the next one when the catalogue has changed, and takes
over what stayed the same. Everything that a ranking is made of is an array or a list, so that
no search asks the catalogue for thousands of hits one by one.
"""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from sqlite3 import Connection
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.circumstances import CollectionState
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import Vectors
from patentviewer.search import index as indexes
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.index import FigureIndex, Rows
from patentviewer.search.voting import Whole

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

    shown: absolute path, with "!" where it lies in an archive. designs: country and number, the
    same for every file of one document; without a number the file, as shown. folders, relative:
    where a file without a number lies, "" for the others. granted: proleptic ordinal of the day,
    0 where it is not known.
    """

    ids: Rows
    shown: tuple[str, ...]
    designs: tuple[str, ...]
    folders: tuple[str, ...]
    relative: tuple[str, ...]
    granted: NDArray[np.int32]
    countries: tuple[str, ...]
    locarno: tuple[str, ...]
    us_class: tuple[str, ...]
    titles: tuple[str, ...]

    def key(self, place: int, collection: str) -> DesignKey:
        """The key of the design in the file at a place. collection: the name of this one."""
        if self.relative[place]:
            return DesignKey(
                collection=collection, folder=self.folders[place], path=self.relative[place]
            )
        country = self.countries[place]
        return DesignKey(country, self.designs[place][len(country) + 1 :])

    def places_near(self, keys: Sequence[DesignKey]) -> list[int]:
        """Places of the files that some keys could mean, by number or path alone."""
        numbers = {key.number for key in keys if key.number}
        paths = {key.path for key in keys if not key.number}
        found = []
        if paths:
            found += [place for place, path in enumerate(self.relative) if path in paths]
        if numbers:
            own = (design.rpartition(" ")[2] for design in self.designs)
            found += [
                place
                for place, number in enumerate(own)
                if number in numbers or number.partition("-")[0] in numbers
            ]
        return found


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

    generation: the catalogue's. state: what the catalogue held at that moment, for coverage and
    record. whole: what the whole collection says of US and of Locarno classes where the files
    here are a part of it, else None.
    """

    collection: str
    generation: tuple[int, int]
    index: FigureIndex
    files: FileFacts
    figures: FigureFacts
    state: CollectionState
    bibliographies: Callable[[Sequence[int]], dict[int, Bibliography]]
    titled: Callable[[str], list[int]]
    local_features: Callable[[Sequence[int]], dict[int, bytes]]
    whole: tuple[Whole, Whole] | None = None

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
        refreshed = catalogue.state("refreshed")
        if refreshed == previous.state.refreshed:
            return previous
        return replace(previous, state=replace(previous.state, refreshed=refreshed))
    with catalogue.reading() as connection:
        generation = catalogue.generation()
        counts = catalogue.counts(stamp)
        state = CollectionState(
            collection,
            tuple(map(str, catalogue.folders().values())),
            counts.files,
            counts.documents,
            counts.figures,
            counts.searchable,
            counts.problems,
            catalogue.state("refreshed"),
            catalogue.content_hash(),
        )
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
        state,
        partial(_if_there, catalogue, catalogue.bibliographies),
        catalogue.files_titled,
        partial(_if_there, catalogue, catalogue.local_features),
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


_NO_FILES = FileFacts(np.empty(0, np.int64), (), (), (), (), np.empty(0, np.int32), (), (), (), ())
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
        "SELECT files.id, path, whole.relative, number_key, country, granted, locarno, us_class, "
        "title FROM files JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
        "JOIN folders ON folders.id = files.folder JOIN documents ON file = files.id "
        "WHERE files.id > ? ORDER BY files.id",
        (last,),
    ).fetchall()
    shown = [str(Path(path) / relative) for _, path, relative, *_ in rows]
    folders: dict[str, str] = {}
    return FileFacts(
        np.concatenate([known.ids, np.array([row[0] for row in rows], np.int64)]),
        (*known.shown, *shown),
        (
            *known.designs,
            *(f"{row[4]} {row[3]}" if row[3] else at for row, at in zip(rows, shown, strict=True)),
        ),
        (*known.folders, *("" if row[3] else folders.setdefault(row[1], row[1]) for row in rows)),
        (*known.relative, *("" if row[3] else row[2] for row in rows)),
        np.concatenate([known.granted, np.array([_ordinal(row[5]) for row in rows], np.int32)]),
        (*known.countries, *(row[4] for row in rows)),
        (*known.locarno, *(row[6] for row in rows)),
        (*known.us_class, *(row[7] for row in rows)),
        (*known.titles, *(row[8] for row in rows)),
    )


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
