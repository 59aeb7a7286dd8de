"""The collections that one search looks through, as one: its corpus."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.circumstances import CollectionState
from patentviewer.model.classification import main_class
from patentviewer.model.design import DesignKey, told_apart
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import FigureKey, Query, Unusable, Vectors
from patentviewer.search.beside import Beside, Steady
from patentviewer.search.catalogue import merged
from patentviewer.search.facts import texts_of_designs
from patentviewer.search.index import Rows
from patentviewer.search.local_features import LocalFeatures, unpacked
from patentviewer.search.scores import Scores, between_each_two
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.texts import CodedTexts
from patentviewer.search.vector_store import VectorStore
from patentviewer.search.voting import System, systems


class Elsewhere(Protocol):
    """A collection that does not lie on this machine, as a search of this moment sees it.

    It is never here as a whole: for a query it gives what may be in its ranking.
    """

    collection: str
    state: CollectionState

    def near(self, vectors: Vectors, query: Query) -> Snapshot:
        """What is near to a query's vectors (V x D, scaled), through its filters.

        Raises UnusableError where it cannot be asked now.
        """

    def facets(self, name: str) -> dict[str, int]:
        """How many designs have each value of a filter.

        name: "locarno", "us_class", "main_classes", "countries" or "years".
        """


class Corpus:
    """The collections that one search looks through.

    Figures are numbered from 0, one collection after the other; so are files. A design whose files
    lie in several collections is one design.
    """

    def __init__(
        self,
        snapshots: Sequence[Snapshot],
        unusable: Sequence[Unusable] = (),
        arranged: Beside | None = None,
    ) -> None:
        """Put snapshots side by side. unusable: collections that should stand here too.

        arranged: how their designs are numbered, where most of them were side by side before.
        """
        self.snapshots = tuple(snapshots)
        self.unusable = tuple(unusable)
        self.elsewhere: tuple[Elsewhere, ...] = ()
        """Collections of which a search gets what is near to its query."""
        self.is_served = False
        """Whether a part of it lies on a server, which is waited for whenever something is read."""
        self.stores: tuple[VectorStore, ...] = tuple(snapshot.index for snapshot in snapshots)
        """The vectors of each collection."""
        self.figure_starts = _starts([len(store) for store in self.stores])
        self.file_starts = _starts([len(snapshot.files.ids) for snapshot in snapshots])
        self._arranged = arranged
        self.design_of_file: NDArray[np.int32] = (
            _designs(self.snapshots) if arranged is None else arranged.design_of_file
        )
        """Each file's design: they are numbered in their order, so that it settles ties."""
        self._steady = Steady(self.snapshots, self.design_of_file)
        self.designs = int(self.design_of_file.max(initial=-1)) + 1
        """How many designs there are."""
        self._told_apart: dict[int, dict[DesignKey, str]] = {}
        self.figure_file: NDArray[np.int32] = np.concatenate(
            [np.empty(0, np.int32)]
            + [
                snapshot.figures.file + np.int32(start)
                for snapshot, start in zip(snapshots, self.file_starts, strict=False)
            ]
        )
        self.figure_design: NDArray[np.int32] = self.design_of_file[self.figure_file]

    def beside(self, elsewhere: Sequence[Elsewhere]) -> Corpus:
        """The same corpus with collections added that lie on office's servers."""
        if not elsewhere:
            return self
        together = copy.copy(self)
        together.elsewhere = tuple(elsewhere)
        return together

    def without_elsewhere(self, reason: Message) -> Corpus:
        """The same corpus without the collections on servers, which cannot be asked any more."""
        gone = [Unusable(one.collection, reason) for one in self.elsewhere]
        return Corpus(self.snapshots, (*self.unusable, *gone))

    def with_near(self, vectors: Vectors, query: Query) -> Corpus:
        """The corpus of one search: what lies elsewhere is in it as far as it is near.

        vectors: the query's, V x D, scaled. A collection that cannot be asked now is unusable.
        """
        if not self.elsewhere:
            return self
        near: list[Snapshot] = []
        unusable = list(self.unusable)
        # All of them together: however many servers are away, that takes as long as one.
        with ThreadPoolExecutor(len(self.elsewhere)) as asking:
            asked = [asking.submit(one.near, vectors, query) for one in self.elsewhere]
        for one, found_near in zip(self.elsewhere, asked, strict=True):
            try:
                near.append(found_near.result())
            except UserError as error:
                unusable.append(Unusable(one.collection, error.message))
        found = Corpus((*self.snapshots, *near), unusable, self._steady.beside(near))
        found.is_served = bool(near)
        return found

    @cached_property
    def is_exact(self) -> bool:
        """Whether all vectors are compared with a query, or the nearest alone."""
        return all(store.is_exact for store in self.stores)

    @cached_property
    def alive(self) -> NDArray[np.bool_] | None:
        """Which figures are still there, or None for all of them."""
        parts = [store.alive for store in self.stores]
        if all(part is None for part in parts):
            return None
        return np.concatenate(
            [
                np.ones(len(store), np.bool_) if part is None else part
                for store, part in zip(self.stores, parts, strict=True)
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
        starts = np.searchsorted(self.design_of_file[order], np.arange(self.designs + 1))
        return order, starts

    @cached_property
    def kinds(self) -> tuple[System, ...]:
        """What is known of the kind of every design, in each classification."""
        if self._arranged is not None:
            return self._arranged.kinds()
        if len(self.snapshots) == 1:
            return self.snapshots[0].files.kinds
        columns = [self.column(name) for name in ("us_class", "locarno", "titles")]
        return systems(*texts_of_designs(self.design_of_file, columns))

    def key(self, file: int) -> DesignKey:
        """The key of the design in a file."""
        part = int(np.searchsorted(self.file_starts, file, side="right")) - 1
        snapshot = self.snapshots[part]
        return snapshot.files.key(file - int(self.file_starts[part]), snapshot.collection)

    def designs_of(self, wanted: Iterable[DesignKey]) -> Rows:
        """Numbers of the designs that these keys mean, or may mean: see DesignKey.may_be."""
        keys = tuple(wanted)
        found: set[int] = set()
        for part, start in zip(self.snapshots, self.file_starts.tolist(), strict=True):
            for position in part.files.positions_near(keys):
                own = part.files.key(position, part.collection)
                if any(key.may_be(own) for key in keys):
                    found.add(int(self.design_of_file[start + position]))
        return np.array(sorted(found), np.int64)

    def keys_of(self, wanted: Iterable[DesignKey]) -> frozenset[DesignKey]:
        """Whole keys of the designs that these keys mean, or may mean."""
        order, starts = self.files_by_design
        return frozenset(
            self.key(int(order[starts[design]])) for design in self.designs_of(wanted).tolist()
        )

    def ends(self, files: Sequence[int]) -> list[str]:
        """What files are called: the shortest end of a path that no other has; "" with a number."""
        return [self._end(file) for file in files]

    def _end(self, file: int) -> str:
        key = self.key(file)
        if not key.path:
            return ""
        name = key.path.rpartition("/")[2]
        hashes, order = self._file_names
        first = int(np.searchsorted(hashes, own := self._name_of(file), side="left"))
        after = int(np.searchsorted(hashes, own, side="right"))
        if after - first == 1:
            return name
        if own not in self._told_apart:
            keys = [self.key(other) for other in order[first:after].tolist()]
            self._told_apart[own] = told_apart(keys)
        return self._told_apart[own][key]

    @cached_property
    def _file_names(self) -> tuple[NDArray[np.uint32], Rows]:
        """Checksums of the names of files, 0 of those with a number, rising, and whose they are."""
        order = np.argsort(self._names, kind="stable")
        return self._names[order], order

    @cached_property
    def _names(self) -> NDArray[np.uint32]:
        return np.concatenate(
            [np.empty(0, np.uint32), *(one.files.names for one in self.snapshots)]
        )

    def _name_of(self, file: int) -> int:
        return int(self._names[file])

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
            files = figures.file[own].tolist()
            shown = {file: snapshot.files.shown[file] for file in set(files)}
            columns = zip(
                where.tolist(),
                snapshot.index.ids[own].tolist(),
                files,
                figures.sheet[own].tolist(),
                figures.ordinal[own].tolist(),
                figures.labels(own),
                figures.views(own),
                strict=True,
            )
            for at, figure, file, sheet, ordinal, label, view in columns:
                name = snapshot.collection
                found[at] = (name, figure, shown[file], sheet, ordinal, label, view)
        return found

    def column(self, name: str) -> list[str]:
        """One fact of every file. name: "countries", "locarno", "us_class", "relative", "shown"."""
        return [value for part in self.snapshots for value in getattr(part.files, name)]

    @cached_property
    def granted(self) -> NDArray[np.int32]:
        """Day of grant of every file, 0 where it is not known."""
        return np.concatenate(
            [np.empty(0, np.int32), *(part.files.granted for part in self.snapshots)]
        )

    @cached_property
    def codes(self) -> dict[str, tuple[list[str], NDArray[np.int64]]]:
        """Of each column that filters use its different values, and each file's number of one."""
        found = {}
        for name in ("countries", "locarno", "us_class"):
            columns = [CodedTexts.of(getattr(part.files, name)) for part in self.snapshots]
            values = sorted({value for column in columns for value in column.values})
            number = {value: position for position, value in enumerate(values)}
            codes = [
                np.array([number[value] for value in column.values], np.int64)[column.codes]
                for column in columns
            ]
            found[name] = (values, np.concatenate([np.empty(0, np.int64), *codes]))
        return found

    def designs_by(self, name: str, *, by_main_class: bool = False) -> dict[str, int]:
        """How many designs have each value of a column of `codes`, without the empty one.

        A design with several Locarno classes counts for each of them, and once for each.
        by_main_class: by the main classes of the values, whatever the subclasses are.
        """
        values, code = self.codes[name]
        own = [[one for one in value.split(", ") if one] for value in values]
        if by_main_class:
            own = [list(map(main_class, some)) for some in own]
        names = sorted({one for some in own for one in some})
        number = {one: at for at, one in enumerate(names)}
        flat = np.array([number[one] for some in own for one in some], np.int64)
        lengths = np.array([len(some) for some in own], np.int64)
        starts = np.cumsum(lengths) - lengths
        repeats = lengths[code]
        within = np.arange(int(repeats.sum())) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        found = flat[np.repeat(starts[code], repeats) + within]
        design = np.repeat(self.design_of_file.astype(np.int64), repeats)
        pairs = np.unique(design * max(len(names), 1) + found)
        counts = np.bincount(pairs % max(len(names), 1), minlength=len(names))
        return dict(zip(names, counts.tolist(), strict=True)) if names else {}

    def designs_by_year(self) -> dict[int, int]:
        """How many designs were granted in each year."""
        days, code = np.unique(self.granted, return_inverse=True)
        years = np.array([dt.date.fromordinal(day).year if day else 0 for day in days.tolist()])
        counts = self._designs_by(years[code] if len(years) else code)
        return {year: int(count) for year, count in enumerate(counts) if year and count}

    def _designs_by(self, code: NDArray[np.int64]) -> NDArray[np.int64]:
        most = int(code.max(initial=0)) + 1
        pairs = np.unique(self.design_of_file.astype(np.int64) * most + code)
        return np.bincount(pairs % most, minlength=most)

    def split(self, rows: Rows) -> Iterator[tuple[int, Rows, NDArray[np.int64]]]:
        """Figures by collection.

        Yields the collection's position, its figures' rows in its index, and where these stand in
        rows.
        """
        if len(self.snapshots) == 1:
            yield 0, rows, np.arange(len(rows))
            return
        position = np.searchsorted(self.figure_starts, rows, side="right") - 1
        for part in np.unique(position):
            where = np.flatnonzero(position == part)
            yield int(part), rows[where] - self.figure_starts[part], where

    def nearest(self, vectors: Vectors, count: int, allowed: NDArray[np.bool_] | None) -> Rows:
        """Figures of each collection that are the count nearest of each vector (V x D), each once.

        allowed: which figures may be found; None for all.
        """
        found = [np.empty(0, np.int64)]
        for store, start in zip(self.stores, self.figure_starts.tolist(), strict=True):
            own = None if allowed is None else allowed[start : start + len(store)]
            found.append(store.nearest(vectors, count, own) + start)
        return np.concatenate(found)

    def of_designs(self, designs: Rows) -> Rows:
        """All the figures of some designs, rising."""
        order, starts = self.files_by_design
        files = np.sort(order[_counted(starts[designs], starts[designs + 1])])
        if self._figures_of_files is None:
            return np.flatnonzero(np.isin(self.figure_file, files))
        return _counted(self._figures_of_files[files], self._figures_of_files[files + 1])

    @cached_property
    def _figures_of_files(self) -> Rows | None:
        """Where each file's figures begin, or None where they do not stand file after file."""
        if (self.figure_file[1:] < self.figure_file[:-1]).any():
            return None
        return np.searchsorted(self.figure_file, np.arange(len(self.design_of_file) + 1))

    def scores(self, vectors: Vectors, rows: Rows | None, *, roughly: bool = False) -> Scores:
        """Inner products of vectors (V x D) with those of some figures, or of all, V x figures.

        roughly: those of the best may be as inexact as those of others.
        """
        if rows is None:
            return np.concatenate(
                [store.scores(vectors, roughly=roughly) for store in self.stores]
                or [np.empty((len(vectors), 0), np.float32)],
                axis=1,
            )
        if len(self.stores) == 1:
            return self.stores[0].scores(vectors, rows, roughly=roughly)
        products = np.empty((len(vectors), len(rows)), np.float32)
        for part, own, where in self.split(rows):
            products[:, where] = self.stores[part].scores(vectors, own, roughly=roughly)
        return products

    def rows_of(self, key: FigureKey) -> list[int]:
        """The position of the figure with this key, in a list; empty where the figure is gone."""
        for snapshot, start in zip(self.snapshots, self.figure_starts.tolist(), strict=True):
            if key.collection == snapshot.collection:
                row = int(np.searchsorted(snapshot.index.ids, key.figure_id))
                if row < len(snapshot.index) and snapshot.index.ids[row] == key.figure_id:
                    return [row + start]
        return []

    def vectors(self, rows: Rows, dimensions: int) -> Vectors:
        """Vectors of the figures at some positions; float32, rows x dimensions."""
        if len(self.stores) == 1:
            return self.stores[0].vectors(rows)
        found = np.empty((len(rows), dimensions), np.float32)
        for part, own, where in self.split(rows):
            found[where] = self.stores[part].vectors(own)
        return found

    def roughly_between(self, rows: Rows, scales: NDArray[np.float32]) -> Scores:
        """Likeness of each two figures at some positions, n x n, of compressed vectors roughly.

        scales: factor of each dimension, one for all those of a descriptor.
        """
        if len(self.stores) == 1:
            return self.stores[0].roughly_between(rows, scales)
        found = np.empty((len(rows), len(scales)), np.float32)
        for part, own, where in self.split(rows):
            found[where] = self.stores[part].vectors(own, roughly=True)
        return between_each_two(found, scales)

    def local_features(self, rows: Rows, count: int, size: int) -> LocalFeatures:
        """Local features of some figures, rows x count x size; empty ones for figures without."""
        found = np.zeros((len(rows), count, size), np.int8)
        for part, own, where in self.split(rows):
            snapshot = self.snapshots[part]
            ids = snapshot.index.ids[own].tolist()
            kept = snapshot.local_features(ids)
            found[where] = unpacked([kept.get(figure, b"") for figure in ids], count, size)
        return found

    def bibliographies(self, files_of_design: Sequence[Rows]) -> list[Bibliography]:
        """What is known of designs. files_of_design: of each design, positions of its files."""
        wanted = np.concatenate([np.empty(0, np.int64), *files_of_design])
        position = np.searchsorted(self.file_starts, wanted, side="right") - 1
        known: dict[int, Bibliography] = {}
        for part in np.unique(position):
            snapshot = self.snapshots[part]
            own = wanted[position == part]
            ids = snapshot.files.ids[own - self.file_starts[part]]
            found = snapshot.bibliographies(ids.tolist())
            for file, row in zip(own.tolist(), ids.tolist(), strict=True):
                known[file] = found.get(row, Bibliography())
        return [merged([known[file] for file in files.tolist()]) for files in files_of_design]


def _designs(snapshots: Sequence[Snapshot]) -> NDArray[np.int32]:
    """Each file's design. Files of one number are one design, wherever they lie."""
    if len(snapshots) == 1:
        return snapshots[0].files.design_numbers
    texts = [design for snapshot in snapshots for design in snapshot.files.designs]
    _, design = np.unique(np.array(texts, np.object_), return_inverse=True)
    if len(snapshots) > 1:
        # A file without a number is another design in another collection.
        parts = [
            np.where([bool(path) for path in snapshot.files.relative], part, 0)
            for part, snapshot in enumerate(snapshots)
        ]
        whose = design.astype(np.int64) * len(snapshots) + np.concatenate(parts)
        _, design = np.unique(whose, return_inverse=True)
    return design.astype(np.int32)


def _starts(lengths: Sequence[int]) -> Rows:
    return np.concatenate([[0], np.cumsum(lengths)])[:-1].astype(np.int64)


def _counted(starts: Rows, ends: Rows) -> Rows:
    """The whole numbers from each start to before its end, one after the other."""
    lengths = ends - starts
    before = np.cumsum(lengths) - lengths
    within = np.arange(int(lengths.sum()), dtype=np.int64)
    return np.asarray(within + np.repeat(starts - before, lengths), np.int64)
