"""What a search needs to know of files and figures, as columns; and the file they are kept in.

The catalogue has it all, but to read a million rows takes seconds and much memory. So a large
collection keeps the columns, with what is worked out of them, in a file beside the catalogue, which
is mapped. It is a cache as the index is: stamped with what it was made of, and made anew when it
does not fit.
"""

from __future__ import annotations

import bisect
import datetime as dt
import logging
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import View
from patentviewer.search import kept_kinds, mapped
from patentviewer.search.index import Rows
from patentviewer.search.texts import CodedTexts, Texts
from patentviewer.search.voting import System, begun_systems, systems

logger = logging.getLogger(__name__)

KEPT_FROM = 50_000
"""Figures from which the columns are kept in a file; fewer are read in no time."""

KIND = "facts"
"""Of the files that columns are kept in, as `mapped.kept` has it."""

_MAGIC = b"patentviewer facts 1\n"
_BATCH = 65_536
_VIEWS = tuple(View)
VIEW_CODES = {view.value: code for code, view in enumerate(_VIEWS)}
"""What a view is called, to its number in FigureFacts."""
_COLUMNS: Mapping[str, type[Texts] | type[CodedTexts]] = {
    "shown": Texts,
    "designs": Texts,
    "folders": CodedTexts,
    "relative": Texts,
    "countries": CodedTexts,
    "locarno": CodedTexts,
    "us_class": CodedTexts,
    "titles": Texts,
}


@dataclass(frozen=True)
class FileFacts:
    """What a search needs of each file; entry i of every column is file ids[i].

    shown: absolute path, with "!" where it lies in an archive. designs: country and number, the
    same for every file of one document; without a number the file, as shown. folders, relative:
    where a file without a number lies, "" for the others. granted: proleptic ordinal of the day,
    0 where it is not known. kept: what was worked out of these before.
    """

    ids: Rows
    shown: Sequence[str]
    designs: Sequence[str]
    folders: Sequence[str]
    relative: Sequence[str]
    granted: NDArray[np.int32]
    countries: Sequence[str]
    locarno: Sequence[str]
    us_class: Sequence[str]
    titles: Sequence[str]
    kept: Mapping[str, NDArray[Any]] = field(default_factory=dict, compare=False, repr=False)

    def key(self, position: int, collection: str) -> DesignKey:
        """The key of the design in the file at a position.

        collection: the name of the collection.
        """
        relative = self.relative[position]
        if relative:
            return DesignKey(collection=collection, folder=self.folders[position], path=relative)
        country = self.countries[position]
        return DesignKey(country, self.designs[position][len(country) + 1 :])

    def positions_near(self, keys: Sequence[DesignKey]) -> list[int]:
        """Positions of the files that some keys could mean, by number or path alone."""
        if not keys:
            return []
        wanted = np.array([_hint(key.number or key.path) for key in keys], np.uint32)
        return np.flatnonzero(np.isin(self.hints, wanted).any(axis=0)).tolist()

    @cached_property
    def hints(self) -> NDArray[np.uint32]:
        """Checksums of each file's number and of that of its filing, or of its path; 2 x files."""
        return self.kept["hints"] if "hints" in self.kept else _hints(self.designs, self.relative)

    @cached_property
    def names(self) -> NDArray[np.uint32]:
        """A checksum of the name of each file without a document number; 0 for files with one."""
        return self.kept["names"] if "names" in self.kept else _names(self.relative)

    @cached_property
    def design_numbers(self) -> NDArray[np.int32]:
        """The number of each file's design, in the order of the texts in `designs`."""
        if "design_numbers" in self.kept:
            return self.kept["design_numbers"]
        _, found = np.unique(np.array(list(self.designs), np.object_), return_inverse=True)
        return found.astype(np.int32)

    @cached_property
    def kinds(self) -> tuple[System, ...]:
        """The classes of each design of `design_numbers`, in each classification."""
        if kept_kinds.are_in(self.kept):
            return kept_kinds.systems_in(self.kept)
        return systems(*self.said_of_designs)

    @property
    def said_of_designs(self) -> list[list[str]]:
        """US class, Locarno classes and title of each design of `design_numbers`."""
        columns = (self.us_class, self.locarno, self.titles)
        return texts_of_designs(self.design_numbers, columns)


def _hint(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogateescape"))


def _hints(designs: Sequence[str], relative: Sequence[str]) -> NDArray[np.uint32]:
    found = np.empty((2, len(designs)), np.uint32)
    for position, (design, path) in enumerate(zip(designs, relative, strict=True)):
        number = path or design.rpartition(" ")[2]
        found[0, position] = _hint(number)
        found[1, position] = _hint(number if path else number.partition("-")[0])
    return found


def _names(relative: Sequence[str]) -> NDArray[np.uint32]:
    given = (_hint(path.rpartition("/")[2]) if path else 0 for path in relative)
    return np.fromiter(given, np.uint32, len(relative))


def numbered_among(
    places: Sequence[int], is_new: Sequence[bool], count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Numbers of things in their order when some more stand among those that had numbers.

    places: of different things in their order, before which of the `count` known ones each stands.
    is_new: whether it is none of those. Returns the known ones' new numbers, count, and theirs.
    """
    positions = np.array(places, np.int64)
    before = positions[np.array(is_new, np.bool_)]
    known = np.arange(count)
    # What is new moves those behind it, and those have moved that are before it.
    moved = known + np.searchsorted(before, known, side="right")
    return moved, positions + np.cumsum([0, *is_new])[:-1]


def _numbered_further(
    known: FileFacts, more: Sequence[str]
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """The numbers of designs when files of some designs (`more`) came after those that are known.

    Of a million files few are looked at: each new design is sought among those in their order.
    Returns what known designs are numbered now, and the number of each of the others' designs.
    """
    _, first = np.unique(known.design_numbers, return_index=True)  # of each design, in their order
    different = sorted(set(more))
    places = [_place(known.designs, first, design) for design in different]
    is_new = [
        place == len(first) or known.designs[int(first[place])] != design
        for place, design in zip(places, different, strict=True)
    ]
    moved, given = numbered_among(places, is_new, len(first))
    own = dict(zip(different, given.tolist(), strict=True))
    return moved, np.array([own[design] for design in more], np.int32)


def _place(designs: Sequence[str], first: NDArray[np.int64], design: str) -> int:
    """Before which of the designs, in their order, another one stands."""
    return bisect.bisect_left(range(len(first)), design, key=lambda at: designs[int(first[at])])


def texts_of_designs(
    designs: NDArray[np.int32], columns: Sequence[Sequence[str]]
) -> list[list[str]]:
    """Of each column what the first of every design's files says. designs: each file's."""
    count = int(designs.max(initial=-1)) + 1
    found = []
    for column in columns:
        values = [""] * count
        for design, value in zip(designs.tolist(), column, strict=True):
            values[design] = values[design] or value
        found.append(values)
    return found


@dataclass(frozen=True)
class FigureFacts:
    """What a search needs of each figure, in the index's order. file: position in FileFacts."""

    file: NDArray[np.int32]
    sheet: NDArray[np.int32]
    ordinal: NDArray[np.int32]
    view: NDArray[np.uint8]
    label: Sequence[str]

    def views(self, rows: Rows) -> list[View]:
        """What the figures at some positions show."""
        return [_VIEWS[code] for code in self.view[rows]]

    def labels(self, rows: Rows) -> list[str]:
        """The labels of the figures at some positions."""
        return [self.label[row] for row in rows.tolist()]


NO_FILES = FileFacts(np.empty(0, np.int64), (), (), (), (), np.empty(0, np.int32), (), (), (), ())
NO_FIGURES = FigureFacts(
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.uint8),
    (),
)


# -- from the catalogue ------------------------------------------------------------------------


def file_facts(connection: Connection, known: FileFacts) -> FileFacts:
    """Facts of every file of a catalogue.

    Those known already are kept; later files are looked up.
    """
    last = int(known.ids[-1]) if len(known.ids) else -1
    rows = connection.execute(
        "SELECT files.id, path, whole.relative, number_key, country, granted, locarno, us_class, "
        "title FROM files JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
        "JOIN folders ON folders.id = files.folder JOIN documents ON file = files.id "
        "WHERE files.id > ? ORDER BY files.id",
        (last,),
    ).fetchall()
    if not rows:
        return known
    shown = [str(Path(path) / relative) for _, path, relative, *_ in rows]
    new = {
        "shown": shown,
        "designs": [
            f"{row[4]} {row[3]}" if row[3] else at for row, at in zip(rows, shown, strict=True)
        ],
        "folders": ["" if row[3] else row[1] for row in rows],
        "relative": ["" if row[3] else row[2] for row in rows],
        "countries": [row[4] for row in rows],
        "locarno": [row[6] for row in rows],
        "us_class": [row[7] for row in rows],
        "titles": [row[8] for row in rows],
    }
    granted = np.array([_ordinal(row[5]) for row in rows], np.int32)
    found = _with_columns(
        np.concatenate([known.ids, np.array([row[0] for row in rows], np.int64)]),
        np.concatenate([known.granted, granted]),
        {
            name: column.of(getattr(known, name)).plus(new[name])
            for name, column in _COLUMNS.items()
        },
    )
    return replace(found, kept=_worked_out_further(known, new)) if known.kept else found


def _worked_out_further(
    known: FileFacts, new: Mapping[str, Sequence[str]]
) -> dict[str, NDArray[Any]]:
    """What was worked out of known files, with some more; kinds of designs while these are few."""
    hints = _hints(new["designs"], new["relative"])
    moved, more = _numbered_further(known, new["designs"])
    numbers = np.concatenate([moved.astype(np.int32)[known.design_numbers], more])
    found = {
        "hints": np.concatenate([known.hints, hints], axis=1),
        "names": np.concatenate([known.names, _names(new["relative"])]),
        "design_numbers": numbers,
    }
    if kept_kinds.can_grow(known.kept, len(numbers)):
        different, position = np.unique(more, return_inverse=True)
        columns = [new[name] for name in ("us_class", "locarno", "titles")]
        said = texts_of_designs(position.astype(np.int32), columns)
        count = int(numbers.max()) + 1
        found |= kept_kinds.grown(known.kept, moved, count, different, said)
    return found


def _with_columns(
    ids: Rows, granted: NDArray[np.int32], columns: Mapping[str, Sequence[str]]
) -> FileFacts:
    return FileFacts(
        ids,
        columns["shown"],
        columns["designs"],
        columns["folders"],
        columns["relative"],
        granted,
        columns["countries"],
        columns["locarno"],
        columns["us_class"],
        columns["titles"],
    )


def _ordinal(day: str | None) -> int:
    return dt.date.fromisoformat(day).toordinal() if day else 0


def figure_facts(
    connection: Connection, stamp: str, ids: Rows, files: FileFacts, known: FigureFacts
) -> FigureFacts:
    """Facts of figures in the order of the index; of figures that are gone they are empty.

    ids: the figures' rows in the catalogue. known: facts of the first of them.
    """
    start = len(known.file)
    count = len(ids) - start
    if not count:
        return known
    found = connection.execute(
        "SELECT figures.id, file, sheet, ordinal, view, label FROM figures "
        "JOIN files ON files.id = file WHERE stamp = ? AND figures.id > ? ORDER BY figures.id",
        (stamp, int(ids[start - 1]) if start else -1),
    )
    numbers = np.zeros((4, count), np.int32)
    labels = CodedTexts.of(known.label if start else [""])
    codes = np.zeros(count, np.int32)
    while batch := found.fetchmany(_BATCH):
        figures, file, sheet, ordinal, view, label = zip(*batch, strict=True)
        places = np.searchsorted(ids[start:], np.array(figures, np.int64))
        numbers[0, places] = np.searchsorted(files.ids, np.array(file, np.int64))
        numbers[1, places], numbers[2, places] = sheet, ordinal
        numbers[3, places] = [VIEW_CODES.get(name, 0) for name in view]
        labels = labels.plus(label)
        codes[places] = labels.codes[-len(batch) :]
        labels = CodedTexts(labels.values, labels.codes[:start])
    return FigureFacts(
        np.concatenate([known.file, numbers[0]]),
        np.concatenate([known.sheet, numbers[1]]),
        np.concatenate([known.ordinal, numbers[2]]),
        np.concatenate([known.view, numbers[3].astype(np.uint8)]),
        CodedTexts(labels.values, np.concatenate([labels.codes, codes])),
    )


# -- kept beside the catalogue -----------------------------------------------------------------


@dataclass(frozen=True)
class KeptFacts:
    """Facts as they were kept in a file.

    alive: which positions of the index the catalogue still has.
    """

    files: FileFacts
    figures: FigureFacts
    alive: NDArray[np.bool_] | None


def keep(
    folder: Path,
    stamp: str,
    files: FileFacts,
    figures: FigureFacts,
    alive: NDArray[np.bool_] | None,
) -> str:
    """Write the columns into a collection's folder; the hash of what was written. Raises OSError.

    stamp: what they were made of, without which they do not fit.
    """
    arrays: dict[str, NDArray[Any] | tuple[int, mapped.Writing]] = {
        "ids": files.ids,
        "granted": files.granted,
        "hints": files.hints,
        "names": files.names,
        "design_numbers": files.design_numbers,
    }
    for name, column in _COLUMNS.items():
        arrays |= column.of(getattr(files, name)).arrays(name)
    if kept_kinds.can_grow(files.kept, len(files.ids)):
        arrays |= kept_kinds.among(files.kept)
    else:
        us_class, locarno, titles = files.said_of_designs
        begun = begun_systems(us_class, locarno, titles)
        arrays |= kept_kinds.arrays_of(begun, len(files.ids))
    for name in ("file", "sheet", "ordinal", "view"):
        arrays[f"figures.{name}"] = getattr(figures, name)
    arrays |= CodedTexts.of(figures.label).arrays("labels")
    if alive is not None:
        arrays["alive"] = alive
    return mapped.kept(folder, KIND, _MAGIC, {"stamp": stamp}, arrays)


def kept(folder: Path, stamp: str, written: str) -> KeptFacts | None:
    """The columns kept in a folder, or None where there are none that fit, or others were written.

    written: the hash that `keep` gave.
    """
    file = mapped.place(folder, KIND, written)
    try:
        found = mapped.opened(file, _MAGIC)
        if found.head["stamp"] != stamp or mapped.hash_of(file) != written:
            return None
        return _read(found.arrays)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        logger.warning("%s is not used: %s", file, error)
        return None


def _read(arrays: Mapping[str, NDArray[Any]]) -> KeptFacts:
    columns = {name: column.read(name, arrays) for name, column in _COLUMNS.items()}
    files = replace(_with_columns(arrays["ids"], arrays["granted"], columns), kept=arrays)
    file, sheet, ordinal, view = (
        arrays[f"figures.{name}"] for name in ("file", "sheet", "ordinal", "view")
    )
    figures = FigureFacts(file, sheet, ordinal, view, CodedTexts.read("labels", arrays))
    return KeptFacts(files, figures, arrays.get("alive"))
