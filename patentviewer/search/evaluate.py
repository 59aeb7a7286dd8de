"""How well a model finds, measured on documents that were never part of its training.

Either on a folder: each figure is a query against all the others, and those of its document are
relevant. Or on lists in the format of the DeepPatent data set (Kucer et al., WACV 2022): a line
a picture, its path below a folder and the number of its patent, ``I20181127/x-D00002.png 1``;
a list of queries is ranked against a list of the database.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.folder import walk
from patentviewer.drawings.workers import PreparedReading, Readers
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.design import number_key
from patentviewer.model.documents import Problem, Source, SourceKind
from patentviewer.progress import Progress
from patentviewer.search import calibration
from patentviewer.search.described import Described
from patentviewer.search.encoder import BATCH, Encoder
from patentviewer.search.metrics import Items, Kinds, Labels, Retrieval, designs, kinds, retrieval
from patentviewer.search.voting import System, systems

CLASSES_FILE = "classes.tsv"
"""Beside figures whose files do not say their class: document, US D class, title, by tabs."""

_LOOSE_SHEET = re.compile(r"(?P<document>.+)-D(?P<number>\d{5})\.\w{3,4}")


@dataclass(frozen=True)
class Evaluation:
    """What was measured.

    retrieval: how well figures find the other figures of their document. designs: how well they
    find the document, ranked as a search ranks designs, with the votes of classes; None on lists.
    kinds: None where fewer than two documents have a class.

    table, table_several: calibrations fitted on these figures, for queries of one figure and of
    several, or () where that takes more of them.
    """

    documents: int
    figures: int
    distractors: int
    retrieval: Retrieval
    designs: Retrieval | None
    kinds: Kinds | None
    problems: tuple[Problem, ...]
    table: tuple[tuple[float, float], ...] = ()
    table_several: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, eq=False)
class _Embedded:
    """Figures of some sources. source: N, rising, the position of each figure's source."""

    described: Described
    source: Labels
    readings: tuple[PreparedReading, ...]


class Evaluator:
    """Measures a model. `steps` does the work; afterwards `result` holds what came out.

    weights: of the descriptors; the model's own for drawings by default.
    """

    def __init__(
        self, encoder: Encoder, processes: int = 2, weights: dict[str, float] | None = None
    ) -> None:
        self._encoder = encoder
        self._processes = processes
        manifest = encoder.manifest
        self._weighing = manifest.weighing(weights or manifest.weights())
        self._problems: list[Problem] = []
        self.result: Evaluation | None = None

    def folder(self, folder: Path, distractors: Path | None = None) -> Iterator[Progress]:
        """Measure on a folder; figures below distractors are relevant to nothing.

        Raises UserError when the folder holds no figures.
        """
        found = yield from self._embedded(self._sources(folder))
        others: Described | None = None
        if distractors is not None:
            others = (yield from self._embedded(self._sources(distractors))).described
        if not len(found.described):
            raise UserError(Message("measuring.no_figures", folder=folder))
        names = [_document(reading) for reading in found.readings]
        labels = np.unique(names, return_inverse=True)[1].astype(np.int64)[found.source]
        yield Progress("measuring", 0)
        self.result = Evaluation(
            len(set(labels.tolist())),
            len(labels),
            0 if others is None else len(others),
            retrieval(Items.single(found.described, labels), None, self._weighing, others),
            designs(
                found.described,
                labels,
                self._weighing,
                self._systems(found, labels, others),
                others,
            ),
            self._kinds(found, labels),
            tuple(self._problems),
            _table(*calibration.pairs(found.described, labels, self._weighing)),
            _table(*calibration.several_pairs(found.described, labels, self._weighing)),
        )

    def lists(self, root: Path, queries: Path, database: Path) -> Iterator[Progress]:
        """Measure on lists of pictures below root, in DeepPatent's format.

        A picture of several figures is as like another as the two figures that are most alike.
        Raises UserError for a list that is none, or pictures that are missing.
        """
        asked, asked_labels = _read_list(root, queries)
        others, other_labels = _read_list(root, database)
        position = {source.relative: at for at, source in enumerate(dict.fromkeys(asked + others))}
        found = yield from self._embedded([*dict.fromkeys(asked + others)])
        yield Progress("measuring", 0)
        self.result = Evaluation(
            len(set(asked_labels.tolist()) | set(other_labels.tolist())),
            len(found.described),
            0,
            retrieval(
                _items(found, [position[source.relative] for source in asked], asked_labels),
                _items(found, [position[source.relative] for source in others], other_labels),
                self._weighing,
            ),
            None,
            None,
            tuple(self._problems),
        )

    def _sources(self, folder: Path) -> list[Source]:
        found = list(walk(folder))
        self._problems += (item for item in found if isinstance(item, Problem))
        return _without_front_pages([item for item in found if isinstance(item, Source)])

    def _embedded(self, sources: Sequence[Source]) -> Generator[Progress, None, _Embedded]:
        described = [self._encoder.describe(_no_figures(self._encoder))]
        owners: list[int] = []
        readings: list[PreparedReading] = []
        waiting: list[np.ndarray[tuple[int, int], np.dtype[np.uint8]]] = []
        with Readers(min(self._processes, max(1, len(sources)))) as readers:
            prepared = readers.read_all(sources, self._encoder.manifest.preparation)
            for position, reading in enumerate(prepared):
                self._problems += reading.problems
                readings.append(_light(reading))
                owners += [position] * len(reading.figures)
                waiting += (figure.input for figure in reading.figures)
                if len(waiting) >= BATCH:
                    described.append(self._encoder.describe(np.stack(waiting)))
                    waiting.clear()
                yield Progress(
                    "reading",
                    position + 1,
                    len(sources),
                    reading.source.relative,
                    figures=len(owners),
                    problems=len(self._problems),
                )
        if waiting:
            described.append(self._encoder.describe(np.stack(waiting)))
        return _Embedded(Described.joined(described), np.array(owners, np.int64), tuple(readings))

    def _systems(
        self, found: _Embedded, labels: Labels, others: Described | None
    ) -> tuple[System, ...]:
        """What is known of the kinds of the documents, and nothing of each of the distractors."""
        unknown = [""] * (0 if others is None else len(others))
        _, firsts = np.unique(labels, return_index=True)
        readings = [found.readings[found.source[first]] for first in firsts]
        tables = _Classes()
        return systems(
            [tables.of(reading) for reading in readings] + unknown,
            [reading.bibliography.locarno for reading in readings] + unknown,
            [reading.bibliography.title for reading in readings] + unknown,
        )

    def _kinds(self, found: _Embedded, labels: Labels) -> Kinds | None:
        """Likeness of kind among the first figures of the documents."""
        _, firsts = np.unique(labels, return_index=True)
        tables = _Classes()
        readings = [found.readings[found.source[first]] for first in firsts]
        classes = [tables.of(reading) for reading in readings]
        if sum(1 for name in classes if name) < 2:
            return None
        return kinds(found.described[firsts], classes, self._weighing)


def _no_figures(encoder: Encoder) -> NDArray[np.uint8]:
    size = encoder.manifest.preparation.size
    return np.empty((0, size, size), np.uint8)


def _table(
    likeness: NDArray[np.float32], is_own: NDArray[np.bool_]
) -> tuple[tuple[float, float], ...]:
    if is_own.sum() < calibration.LEAST_OWN_PAIRS or is_own.all():
        return ()
    return calibration.fit(likeness, is_own)


def _without_front_pages(sources: list[Source]) -> list[Source]:
    """Loose pictures without those of front pages ("-D00000"), which repeat one of the others."""
    named = [_LOOSE_SHEET.fullmatch(source.relative) for source in sources]
    with_sheets = {match["document"] for match in named if match and int(match["number"])}
    return [
        source
        for source, match in zip(sources, named, strict=True)
        if not match or int(match["number"]) or match["document"] not in with_sheets
    ]


def _light(reading: PreparedReading) -> PreparedReading:
    """A reading without its pictures."""
    return PreparedReading(reading.source, reading.partial_hash, reading.bibliography)


def _document(reading: PreparedReading) -> str:
    """What the figures of one document share: its number, else its file."""
    known = reading.bibliography
    key = number_key(known.number)
    return f"{known.country} {key}" if key else str(reading.source.path)


class _Classes:
    """US D classes of documents, from their bibliography or from a table beside their files."""

    def __init__(self) -> None:
        self._tables: dict[Path, dict[str, str]] = {}

    def of(self, reading: PreparedReading) -> str:
        """A document's class, or ""."""
        if reading.bibliography.us_class:
            return reading.bibliography.us_class
        folder = reading.source.path.parent
        if folder not in self._tables:
            self._tables[folder] = _read_classes(folder / CLASSES_FILE)
        key = number_key(reading.bibliography.number)
        return self._tables[folder].get(key, "")


def _read_classes(file: Path) -> dict[str, str]:
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines, delimiter="\t"))
    except (OSError, UnicodeDecodeError):
        return {}
    return {number_key(row[0]): row[1] for row in rows if len(row) > 1 and number_key(row[0])}


def _read_list(root: Path, file: Path) -> tuple[list[Source], Labels]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(Message("measuring.list_not_readable", file=file, why=error)) from error
    sources: list[Source] = []
    labels: list[int] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        relative, _, label = line.strip().rpartition(" ")
        if not relative or not label.isdecimal():
            raise UserError(Message("measuring.wrong_line", line=number, file=file))
        path = root / relative
        if not path.is_file():
            raise UserError(Message("measuring.picture_missing", picture=path, file=file))
        state = path.stat()
        sources.append(Source(root, relative, SourceKind.PICTURE, state.st_size, state.st_mtime_ns))
        labels.append(int(label))
    return sources, np.array(labels, np.int64)


def _items(found: _Embedded, positions: Iterable[int], labels: Labels) -> Items:
    """Some pictures with all the vectors of each."""
    starts = np.searchsorted(found.source, np.arange(len(found.readings) + 1))
    rows: list[int] = []
    owners: list[int] = []
    for item, position in enumerate(positions):
        own = range(int(starts[position]), int(starts[position + 1]))
        rows += own
        owners += [item] * len(own)
    return Items(found.described[np.array(rows, np.int64)], np.array(owners, np.int64), labels)
