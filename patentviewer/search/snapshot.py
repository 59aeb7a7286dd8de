"""What a search sees of a collection: its vectors and what is known of them, in memory.

A snapshot never changes; `follow` makes the next one when the catalogue has changed, and takes
over what stayed the same. Everything that a ranking is made of is an array or a list, so that
no search asks the catalogue for thousands of hits one by one.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

import numpy as np

from patentviewer.model.circumstances import CollectionState
from patentviewer.model.documents import Bibliography
from patentviewer.model.ranking import Vectors
from patentviewer.search import facts, mapped
from patentviewer.search import index as indexes
from patentviewer.search.catalogue import Catalogue, vectors
from patentviewer.search.compressed import TRAINING_ROWS
from patentviewer.search.facts import FigureFacts, FileFacts, KeptFacts
from patentviewer.search.index import FigureIndex, Rows
from patentviewer.search.voting import Whole

logger = logging.getLogger(__name__)

INDEX_FILE = "index.faiss"
_BATCH = 256
_HASH_LENGTH = 32
_SUMMARY = "summary"
"""State of a catalogue: what it held after its refresh, as JSON, with the generation of then."""

_UNTOUCHED = "index untouched"
"""State of a catalogue: hash, size and time of a large index."""

_STALE_PART = 0.1
"""Part of a large index that may be of figures which are gone before it is made anew."""

_APART = 0.3
"""How far a compressed vector may be from its own, in lengths of it; another's is as far as 1."""

_MOST_TAIL = 8192
"""Figures of a large index that may lie beside its compressed ones, each in full."""

_Known = TypeVar("_Known")


@dataclass(frozen=True)
class Snapshot:
    """One state of one collection.

    generation: the catalogue's. state: what the catalogue held at that moment, for coverage and
    record. whole: what the whole collection says of US and of Locarno classes where the files
    here are a part of it, else None. bibliographies: by files, without what they cite, which no
    ranking shows. facts: the hash of the kept columns that it began with.
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
    facts: str = ""

    @cached_property
    def searchable(self) -> int:
        """How many figures can be found."""
        alive = self.index.alive
        return len(self.index) if alive is None else int(alive.sum())


def follow(
    catalogue: Catalogue,
    collection: str,
    stamp: str,
    parts: Sequence[int],
    previous: Snapshot | None = None,
    exact_limit: int = indexes.EXACT_LIMIT,
) -> Snapshot:
    """The catalogue's newest state, with the figures whose vectors have this stamp.

    parts: sizes of the model's descriptors. previous: the last snapshot of the same catalogue,
    which is returned when nothing changed. Without one the index comes from its file, and from the
    catalogue when that does not fit; so does what is known of files and figures.
    """
    if previous is not None and previous.index.stamp != stamp:
        previous = None
    columns = catalogue.state("facts")
    if previous is not None and not previous.index.is_exact and previous.facts != columns:
        # What a refresh has kept of a large collection is opened sooner than it is worked out.
        previous = None
    if previous is not None and previous.generation == catalogue.generation():
        refreshed = catalogue.state("refreshed")
        if refreshed == previous.state.refreshed:
            return previous
        return replace(previous, state=replace(previous.state, refreshed=refreshed))
    with catalogue.reading() as connection:
        generation = catalogue.generation()
        state = _state(catalogue, collection, stamp, generation)
        seen = _taken_over(connection, previous, generation)
        if seen is None:
            seen = _opened(catalogue, connection, stamp, parts, exact_limit)
        index, files, figures = seen
        if index.is_exact and state.figures_searchable > exact_limit:
            index = rebuilt(connection, stamp, parts, exact_limit)
            figures = facts.NO_FIGURES
        else:
            index = _with_new(connection, index)
        files = facts.file_facts(connection, files)
        figures = facts.figure_facts(connection, stamp, index.ids, files, figures)
    dimensions = sum(parts)
    look_up = partial(_if_there, catalogue, partial(catalogue.vectors, dimensions=dimensions))
    if index.exactly is None and not index.is_exact:
        index = replace(index, exactly=indexes.Remembered(look_up))
    return Snapshot(
        collection,
        generation,
        index,
        files,
        figures,
        state,
        partial(_if_there, catalogue, partial(catalogue.bibliographies, with_citations=False)),
        catalogue.files_titled,
        partial(_if_there, catalogue, catalogue.local_features),
        facts=columns,
    )


_Seen = tuple[FigureIndex, FileFacts, FigureFacts]


def _taken_over(
    connection: Connection, previous: Snapshot | None, generation: tuple[int, int]
) -> _Seen | None:
    """What stayed the same since the last snapshot; None where it is better to begin anew."""
    if previous is None:
        return None
    index = previous.index
    has_lost = previous.generation[1] != generation[1]
    if not has_lost and (index.is_exact or index.tail.length <= _MOST_TAIL):
        return index, previous.files, previous.figures
    if not index.is_exact:
        return None
    return _without_gone(connection, index), facts.NO_FILES, facts.NO_FIGURES


def _state(
    catalogue: Catalogue, collection: str, stamp: str, generation: tuple[int, int]
) -> CollectionState:
    found = _kept_summary(catalogue, stamp, generation) or _summary(catalogue, stamp)
    files, documents, figures, searchable, problems = (int(found[name]) for name in _COUNTED)
    return CollectionState(
        collection,
        tuple(map(str, catalogue.folders().values())),
        files,
        documents,
        figures,
        searchable,
        problems,
        catalogue.state("refreshed"),
        str(found["content"]),
    )


_COUNTED = ("files", "documents", "figures", "searchable", "problems")


def _summary(catalogue: Catalogue, stamp: str) -> dict[str, int | str]:
    counts = catalogue.counts(stamp)
    counted = {name: getattr(counts, name) for name in _COUNTED}
    return {**counted, "content": catalogue.content_hash()}


def _kept_summary(
    catalogue: Catalogue, stamp: str, generation: tuple[int, int]
) -> dict[str, int | str] | None:
    """What was counted by the last refresh, unless something was written since."""
    of, found = json.loads(catalogue.state(_SUMMARY, "[null, null]"))
    return found if of == [stamp, *generation] else None


def keep_summary(catalogue: Catalogue, stamp: str) -> None:
    """Write down what a catalogue holds, since counting takes a while in a large one."""
    generation = catalogue.generation()
    if _kept_summary(catalogue, stamp, generation) is None:
        found = [[stamp, *generation], _summary(catalogue, stamp)]
        catalogue.set_state(_SUMMARY, json.dumps(found))


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
    catalogue: Catalogue,
    connection: Connection,
    stamp: str,
    parts: Sequence[int],
    exact_limit: int,
) -> _Seen:
    """Index and facts as they were kept, without what is gone; else the index made anew."""
    index = kept_index(catalogue, stamp, sum(parts))
    if index is None or not _is_of(connection, index):
        return rebuilt(connection, stamp, parts, exact_limit), facts.NO_FILES, facts.NO_FIGURES
    known = _kept_facts(catalogue, stamp)
    if known is None or len(known.figures.file) < len(index):
        return _without_gone(connection, index), facts.NO_FILES, facts.NO_FIGURES
    if known.alive is not None:
        index = index.without(~known.alive[: len(index)])
    return index, known.files, known.figures


def _kept_facts(catalogue: Catalogue, stamp: str) -> KeptFacts | None:
    written = catalogue.state("facts")
    if not written:
        return None
    return facts.kept(catalogue.file.parent, _stamp_of_facts(catalogue, stamp), written)


def _stamp_of_facts(catalogue: Catalogue, stamp: str) -> str:
    """What differs whenever columns that were kept do not fit: rows may have been added since."""
    *_, written = catalogue.state("index").split(" ")
    return f"{stamp} {catalogue.generation()[1]} {written}"


def keep_index(catalogue: Catalogue, figures: str, parts: Sequence[int], exact_limit: int) -> int:
    """Bring the index that is kept, and what is known of its figures, up to date; its length.

    figures: what differs whenever the figures do, after the stamp of their vectors. A large index
    stays as it is until enough came to it, or went. Raises OSError.
    """
    stamp = figures.partition(" ")[0]
    snapshot = follow(catalogue, "", stamp, parts, exact_limit=exact_limit)
    index = snapshot.index
    if index.dead > _STALE_PART * len(index):
        with catalogue.reading() as connection:
            index = rebuilt(connection, stamp, parts, exact_limit)
    elif index.tail.length > _MOST_TAIL:
        index = indexes.settled(index)
    *_, written = catalogue.state("index").split(" ")
    if index.base is None or not index.base.is_mapped:
        written = indexes.write(index, index_file(catalogue))
    catalogue.set_state("index", f"{figures} {written}")
    large = indexes.mapped_file(index_file(catalogue), written)
    if large.exists():
        catalogue.set_state(_UNTOUCHED, _looks_of(large, written))
    if len(index) != len(snapshot.index):
        snapshot = follow(catalogue, "", stamp, parts, exact_limit=exact_limit)
    _keep_facts(catalogue, snapshot)
    return len(index)


def are_facts_kept(catalogue: Catalogue, stamp: str) -> bool:
    """Whether what is known of files and figures is kept, where they are many, and fits."""
    is_large = catalogue.counts(stamp).searchable >= facts.KEPT_FROM
    return not is_large or _kept_facts(catalogue, stamp) is not None


def _keep_facts(catalogue: Catalogue, snapshot: Snapshot) -> None:
    """Keep what a snapshot knows of files and figures, where they are many. Raises OSError.

    The snapshot was made by opening the index that is kept now, or has its positions.
    """
    index = snapshot.index
    if len(index) < facts.KEPT_FROM:
        return
    known = _kept_facts(catalogue, index.stamp)
    if (
        known is not None
        and len(known.figures.file) == len(index)
        and len(known.files.ids) == len(snapshot.files.ids)
    ):
        return
    stamp = _stamp_of_facts(catalogue, index.stamp)
    folder = catalogue.file.parent
    written = facts.keep(folder, stamp, snapshot.files, snapshot.figures, index.alive)
    catalogue.set_state("facts", written)


def kept_index(catalogue: Catalogue, stamp: str, dimensions: int) -> FigureIndex | None:
    """The index in the collection's file; None where it is missing, damaged or another."""
    *_, written = catalogue.state("index").split(" ")
    # Until the next refresh the state of an index from before there were hashes ends with a size.
    expected = written if len(written) == _HASH_LENGTH else ""
    return indexes.read(index_file(catalogue), stamp, dimensions, expected)


def is_index_as_written(catalogue: Catalogue) -> bool:
    """Whether the index's file is what was written; True also where there is none."""
    *_, written = catalogue.state("index").split(" ")
    found = hash_of_index(catalogue)
    return not found or len(written) != _HASH_LENGTH or found == written


def is_index_there(catalogue: Catalogue, written: str) -> bool:
    """Whether the file of the index with this hash exists."""
    small = index_file(catalogue)
    large = indexes.mapped_file(small, written)
    return len(written) == _HASH_LENGTH and (large.exists() or small.exists())


def is_index_untouched(catalogue: Catalogue) -> bool:
    """Whether a large index has the size and the time with which it was last found as written.

    To read all of it takes a second for every million figures; a check of the collection does.
    """
    *_, written = catalogue.state("index").split(" ")
    large = indexes.mapped_file(index_file(catalogue), written)
    return large.exists() and catalogue.state(_UNTOUCHED) == _looks_of(large, written)


def _looks_of(large: Path, written: str) -> str:
    found = large.stat()
    return f"{written} {found.st_size} {found.st_mtime_ns}"


def read_ahead(catalogue: Catalogue, most: int) -> None:
    """Have the system read a large index, of at most so many bytes, before a search needs it.

    The first search looks at so many places of it that all of it is read then.
    """
    with contextlib.suppress(OSError, sqlite3.Error):
        *_, written = catalogue.state("index").split(" ")
        large = indexes.mapped_file(index_file(catalogue), written)
        if large.exists() and large.stat().st_size <= most:
            mapped.read_ahead(large)


def hash_of_index(catalogue: Catalogue) -> str:
    """The hash of the index that is kept, or "" without any. Reads all of it."""
    *_, written = catalogue.state("index").split(" ")
    large = indexes.mapped_file(index_file(catalogue), written)
    return indexes.hash_of(large if large.exists() else index_file(catalogue))


def rebuilt(
    connection: Connection,
    stamp: str,
    parts: Sequence[int],
    exact_limit: int = indexes.EXACT_LIMIT,
) -> FigureIndex:
    """An index made from the vectors in the catalogue."""
    dimensions = sum(parts)
    count = connection.execute(
        "SELECT count(*) FROM figures JOIN files ON files.id = file WHERE stamp = ?", (stamp,)
    ).fetchone()[0]
    if count == 0:
        return indexes.empty(stamp, dimensions)
    sample = None
    if count > exact_limit:
        sample = _sample(connection, stamp, count, dimensions)
    batches = _vectors_after(connection, stamp, -1, dimensions)
    return indexes.built(stamp, dimensions, count, batches, exact_limit, parts, sample)


def _sample(connection: Connection, stamp: str, count: int, dimensions: int) -> Vectors:
    """Vectors of figures that are evenly spread over all."""
    rows = connection.execute(
        "SELECT figures.id FROM figures JOIN files ON files.id = file WHERE stamp = ? "
        "ORDER BY figures.id",
        (stamp,),
    )
    ids = np.fromiter((row[0] for row in rows), np.int64, count)
    chosen = ids[np.linspace(0, count - 1, min(count, TRAINING_ROWS)).astype(np.int64)]
    found = connection.execute(
        "SELECT vector FROM vectors WHERE figure IN (SELECT value FROM json_each(?))",
        (json.dumps(np.unique(chosen).tolist()),),
    ).fetchall()
    return vectors.unpacked([vector for (vector,) in found], dimensions)


def _is_of(connection: Connection, index: FigureIndex) -> bool:
    """Whether an index was made from this catalogue: some of its vectors are looked up there."""
    if len(index) == 0:
        return True
    rows = np.unique(np.linspace(0, len(index) - 1, 8).astype(np.int64))
    for row, vector in zip(rows, index.vectors(rows, roughly=True), strict=True):
        kept = connection.execute(
            "SELECT vector FROM vectors WHERE figure = ?", (int(index.ids[row]),)
        ).fetchone()
        if kept is None:
            continue
        known = vectors.unpacked([kept[0]], len(vector))[0]
        apart = float(np.linalg.norm(known - vector))
        if apart > _APART * float(np.linalg.norm(known)):
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
    dimensions = index.tail.dimensions
    for ids, added in _vectors_after(connection, index.stamp, last, dimensions):
        index = index.added(ids, added)
    return index


def _vectors_after(
    connection: Connection, stamp: str, last: int, dimensions: int
) -> Iterator[tuple[Rows, Vectors]]:
    found = connection.execute(
        "SELECT figures.id, vector FROM figures JOIN files ON files.id = file "
        "JOIN vectors ON figure = figures.id WHERE stamp = ? AND figures.id > ? "
        "ORDER BY figures.id",
        (stamp, last),
    )
    while batch := found.fetchmany(_BATCH):
        ids = np.array([figure for figure, _ in batch], np.int64)
        yield ids, vectors.unpacked([vector for _, vector in batch], dimensions)
