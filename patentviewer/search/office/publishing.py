"""What a catalogue holds is put on the office's server, batch by batch.

The catalogue of the machine that builds the collection is the truth, and the server's tables are
made from it: they can always be made again. Of every file the server keeps what was last written of
it, so that whatever ended the work before, the next time only what differs is written, and what is
written twice changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import time
import uuid
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.classification import main_class
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography
from patentviewer.progress import Progress
from patentviewer.search.catalogue import Catalogue, bibliography_of, document_values
from patentviewer.search.catalogue.documents import DOCUMENT_COLUMNS
from patentviewer.search.catalogue.vectors import unpacked
from patentviewer.search.manifest import Manifest
from patentviewer.search.office import tables
from patentviewer.search.office.lease import sole_writer
from patentviewer.search.office.server import GoneError, Server
from patentviewer.search.office.tables import Names
from patentviewer.search.titles import words_of
from patentviewer.search.voting import plain_class

logger = logging.getLogger(__name__)

FILES_AT_ONCE = 128
WAITS = (0.5, 1, 2, 5, 10, 20, 30, 30, 30)
"""Seconds after which a server that was restarted is asked again, some two minutes in all."""

AT_ONCE = 8192
"""Rows that are asked for at once; the server gives 16,384 at most."""

STANDS_STILL = 900.0
"""Seconds after which an index of which nothing more was made is not waited for."""

READ_AT_ONCE = 1024
_OWN = "office"
"""State of a catalogue: what it is called on the server that it is put on."""

FACETS_AT_ONCE = 500
WORDS_AT_ONCE = 200
WORD_CLASSES = ("us_class", "locarno")

Found = TypeVar("Found")


@dataclass(frozen=True)
class _File:
    """A file of the catalogue as it is published, without its figures."""

    row: int
    folder: str
    relative: str
    kind: str
    size: int
    modified_ns: int
    place: int
    """Which of the designs in one file it is, 0 for the first."""
    content: str
    bibliography: Bibliography
    key: DesignKey

    @property
    def number(self) -> int:
        return tables.file_number(self.folder, self.relative, self.place)

    @property
    def written(self) -> str:
        """A hash of all that the server is told of it."""
        where = (self.folder, self.relative, self.kind, self.size, self.modified_ns, self.place)
        whole = (*where, self.content, *document_values(self.bibliography))
        return hashlib.blake2b(repr(whole).encode("utf-8", "replace"), digest_size=16).hexdigest()


_COLUMNS = ", ".join(f"documents.{name}" for name in DOCUMENT_COLUMNS)
_FILES = (
    "SELECT files.id, path, whole.relative, files.kind, files.size, "  # noqa: S608 - names of columns
    "files.modified_ns, "
    "files.part_of, files.relative, files.partial_hash || ' ' || files.reading || ' ' || "
    "files.stamp || ' ' || ifnull((SELECT group_concat(label || view || description) "
    "FROM figures WHERE file = files.id), ''), documents.number_key, "
    f"{_COLUMNS} FROM files JOIN files AS whole ON whole.id = ifnull(files.part_of, files.id) "
    "JOIN folders ON folders.id = whole.folder JOIN documents ON documents.file = files.id "
    "WHERE files.stamp = ? AND "
)


class Publisher:
    """Puts a catalogue on a server. The caller is the collection's only writer."""

    def __init__(
        self, catalogue: Catalogue, server: Server, names: Names, manifest: Manifest
    ) -> None:
        self._catalogue = catalogue
        self._server = server
        self._names = names
        self._manifest = manifest
        self._last = 0
        self._known: dict[int, str] = {}
        self._is_whole = False
        """Whether the last run came to its end, so that nothing of it stands there unfinished."""

    @contextlib.contextmanager
    def writing(self, *, embed_again: bool = False) -> Iterator[Iterator[Progress]]:
        """Be the collection's only writer on the server; gives the steps of beginning.

        Raises CollectionBusyError where another machine builds it, and UserError where another
        model embedded it and embed_again does not say that this one is to.
        """
        dimensions = self._manifest.dimensions
        self._patiently(lambda: tables.create(self._server, self._names, dimensions))
        with sole_writer(self._server, self._names):
            self._refuse_anothers()
            was = self._told("model") or {}
            if was.get("stamp", self._manifest.stamp) != self._manifest.stamp:
                if not embed_again:
                    raise UserError(
                        Message(
                            "office.embed_again",
                            collection=self._names.collection,
                            model=was.get("title", "?"),
                        )
                    )
                self._patiently(lambda: tables.empty(self._server, self._names, dimensions))
            yield self._begun()

    def _refuse_anothers(self) -> None:
        """Raise UserError where the server has folders of another catalogue: they would be lost.

        A catalogue that knows all of its folders may take a collection over.
        """
        own = self._catalogue.state(_OWN) or uuid.uuid4().hex
        self._catalogue.set_state(_OWN, own)
        if self._told("catalogue") in {None, own}:
            return
        known = set(map(str, self._catalogue.folders().values()))
        missing = [one for one in (self._told("counts") or {})["folders"] if one not in known]
        if missing:
            raise UserError(
                Message(
                    "office.of_other_folders", collection=self._names.collection, folders=missing
                )
            )

    def _told(self, name: str) -> Any:
        return self._asked(lambda client: tables.state_of(client, self._names, name))

    def _begun(self) -> Iterator[Progress]:
        """Look what is there already."""
        newest = "SELECT ifnull(max(id), 0) FROM files"
        self._last = self._catalogue.connection.execute(newest).fetchone()[0]
        self._is_whole = self._told("layout") is None or bool(self._told("whole"))
        self._put_state("catalogue", self._catalogue.state(_OWN))
        self._put_state("whole", False)
        self._put_state("layout", tables.LAYOUT)
        self._put_state(
            "model",
            {"stamp": self._manifest.stamp, "title": self._manifest.title,
             "dimensions": self._manifest.dimensions},
        )  # fmt: skip
        for rows in self._on_the_server():
            self._known |= {row["id"]: row["written"] for row in rows}
            yield Progress("publishing", 0)

    def publish_new(self) -> None:
        """Put what the catalogue has kept since the last time on the server."""
        for files in self._files("files.id > ?", self._last):
            self._write([one for one in files if self._known.get(one.number) != one.written])
            self._last = files[-1].row
        self._put_counts(is_finished=False)

    def publish_all(self) -> Iterator[Progress]:
        """Make the server's tables as the catalogue is: what differs is written, what is gone goes.

        At the end the figures get the index that is right for so many.
        """
        facets = _Facets()
        differing: list[int] = []
        wanted: set[int] = set()
        for files in self._files("files.id > ?", 0):
            facets.count(files)
            wanted.update(one.number for one in files)
            differing += [one.row for one in files if self._known.get(one.number) != one.written]
            yield Progress("publishing", 0)
        gone = [number for number in self._known if number not in wanted]
        whole = len(differing) + len(gone)
        done = 0
        yield Progress("publishing", done, whole)
        for rows in tables.batches(differing, FILES_AT_ONCE):
            marks = json.dumps(list(rows))
            for files in self._files("files.id IN (SELECT value FROM json_each(?))", marks):
                self._write(files)
            done += len(rows)
            yield Progress("publishing", done, whole)
        for numbers in tables.batches(gone, FILES_AT_ONCE):
            self._remove(numbers)
            done += len(numbers)
            yield Progress("publishing", done, whole)
        for name, value in facets.states():
            self._put_state(name, value)
        self._put_counts(is_finished=True)
        self._put_state("whole", True)
        yield from self._indexed()

    # -- rows ----------------------------------------------------------------------------------

    def _write(self, files: Sequence[_File]) -> None:
        """Put some files on the server: pictures, figures, then that they are there."""
        for few in tables.batches(files, FILES_AT_ONCE):
            made = [self._figures(one) for one in few]
            figures = [figure for own, _ in made for figure in own]
            pictures = [picture for _, own in made for picture in own]
            for name, rows in ((self._names.pictures, pictures), (self._names.figures, figures)):
                for part in tables.batches(rows, 256):
                    self._upsert(name, part)
            # What is new here has no figures of before, unless a run ended in the middle of it.
            before = [one.number for one in few if one.number in self._known or not self._is_whole]
            if before:
                self._remove_figures(before, {one["id"] for one in figures})
            self._upsert(self._names.files, [_file_row(one) for one in few])
            self._known |= {one.number: one.written for one in few}

    def _figures(self, file: _File) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Rows of a file's figures, and of their pictures."""
        known = file.bibliography
        granted = known.granted.toordinal() if known.granted else 0
        values = tables.filtered_values(
            known.country, granted, known.us_class, known.locarno, known.title
        )
        rows, pictures = [], []
        for figure in self._drawn(file):
            sheet, ordinal, label, view, description, vector, features, picture = figure
            number = tables.figure_number(file.key, file.number, sheet, ordinal)
            full = unpacked([vector], self._manifest.dimensions)[0].astype(np.float16)
            rows.append(
                {
                    "id": number,
                    "vector": full.astype(np.float32),
                    "file": file.number,
                    "design": tables.design_number(file.key),
                    "sheet": sheet,
                    "ordinal": ordinal,
                    "view": view,
                    "label": tables.cut(label),
                    "description": tables.cut(description),
                    **values,
                    "exact": tables.packed_vector(full),
                    "local_features": tables.packed_bytes(features or b""),
                }
            )
            kept = tables.packed_bytes(picture or b"")
            # One that is too large is made from its source when it is looked at.
            kept = kept if len(kept) <= tables.LONGEST else ""
            pictures.append(tables.row_without_vector(id=number, picture=kept))
        return rows, pictures

    def _drawn(self, file: _File) -> list[tuple[Any, ...]]:
        return self._catalogue.connection.execute(
            "SELECT sheet, ordinal, label, view, description, vector, packed, picture "
            "FROM figures JOIN vectors ON vectors.figure = figures.id "
            "LEFT JOIN local_features ON local_features.figure = figures.id "
            "LEFT JOIN thumbnails ON thumbnails.figure = figures.id WHERE file = ? "
            "ORDER BY figures.id",
            (file.row,),
        ).fetchall()

    def _files(self, condition: str, value: int | str) -> Iterator[list[_File]]:
        """Files of the catalogue in the order of their rows, some at a time."""
        found = self._catalogue.connection.execute(
            _FILES + condition + " ORDER BY files.id", (self._manifest.stamp, value)
        )
        while rows := found.fetchmany(READ_AT_ONCE):
            yield [self._file(row) for row in rows]

    def _file(self, row: Sequence[Any]) -> _File:
        identity, folder, relative, kind, size, modified, part_of, own, content, number = row[:10]
        known = row[10:]
        bibliography = bibliography_of(known)
        place = int(own.rpartition(" ")[2]) if part_of is not None else 0
        if number:
            key = DesignKey(bibliography.country, number)
        else:
            key = DesignKey(collection=self._names.collection, folder=folder, path=relative)
        return _File(
            identity, folder, relative, kind, size, modified, place, str(content), bibliography, key
        )

    def _on_the_server(self) -> Iterator[list[dict[str, Any]]]:
        """Every file's row there, some at a time."""
        found = self._asked(
            lambda client: client.query_iterator(
                self._names.files,
                batch_size=AT_ONCE,
                output_fields=["id", "written"],
                consistency_level="Strong",
            )
        )
        while rows := self._server.ask(lambda _: found.next()):
            yield rows

    def _remove(self, files: Sequence[int]) -> None:
        self._remove_figures(files, set())
        self._asked(lambda client: client.delete(self._names.files, ids=list(files)))
        for one in files:
            self._known.pop(one, None)

    def _remove_figures(self, files: Sequence[int], kept: set[int]) -> None:
        """Remove the figures of some files but for those that are kept."""
        rows = self._asked(
            lambda client: client.query(
                self._names.figures,
                filter=f"file in {list(files)}",
                output_fields=["id"],
                limit=2 * AT_ONCE,
                consistency_level="Strong",
            )
        )
        gone = [row["id"] for row in rows if row["id"] not in kept]
        for some in tables.batches(gone, 512):
            for name in (self._names.figures, self._names.pictures):
                self._asked(lambda client: client.delete(name, ids=list(some)))  # noqa: B023

    def _upsert(self, name: str, rows: Sequence[dict[str, Any]]) -> None:
        if rows:
            self._asked(lambda client: client.upsert(name, list(rows)))

    # -- the whole -----------------------------------------------------------------------------

    def _put_counts(self, *, is_finished: bool) -> None:
        counts = self._catalogue.counts(self._manifest.stamp)
        self._put_state(
            "counts",
            {
                "folders": list(map(str, self._catalogue.folders().values())),
                "files": counts.files,
                "documents": counts.documents,
                "figures": counts.figures,
                "searchable": counts.searchable,
                "problems": counts.problems,
                "refreshed": time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
                "is_finished": is_finished,
                "content": _content(self._known),
            },
        )

    def _put_state(self, name: str, value: Any) -> None:
        self._upsert(self._names.state, [tables.state_row(name, value)])

    def _indexed(self) -> Iterator[Progress]:
        figures = self._catalogue.counts(self._manifest.stamp).searchable
        kind, options = tables.index_for(figures)
        if self._patiently(lambda: tables.index_of(self._server, self._names)) == kind:
            return
        if not (yield from self._index_made(kind, options, figures)):
            logger.warning("the server makes no index %s; it gets one in memory", kind)
            kind, options = tables.index_in_memory()
            yield from self._index_made(kind, options, figures)
        self._patiently(lambda: tables.load(self._server, self._names))
        self._put_state("index", kind)
        yield Progress("indexing", figures, figures)

    def _index_made(
        self, kind: str, options: dict[str, Any], figures: int
    ) -> Generator[Progress, None, bool]:
        """Have an index made, and wait as long as it grows; whether it was made to its end."""
        self._patiently(lambda: tables.begin_index(self._server, self._names, kind, options))
        least, seen = figures, time.monotonic()
        while left := self._patiently(lambda: tables.waiting_for_index(self._server, self._names)):
            yield Progress("indexing", max(0, figures - left), figures)
            if left < least:
                least, seen = left, time.monotonic()
            if time.monotonic() - seen > STANDS_STILL:
                return False
            time.sleep(1)
        return True

    # -- a server that comes back --------------------------------------------------------------

    def _asked(self, question: Callable[[Any], Found]) -> Found:
        return self._patiently(lambda: self._server.ask(question))

    def _patiently(self, work: Callable[[], Found]) -> Found:
        """The same again where the server was away for a while: all that is asked may be repeated.

        Raises GoneError when it does not come back.
        """
        for seconds in WAITS:
            try:
                return work()
            except GoneError as error:
                logger.warning("%s; tried again", error)
                time.sleep(seconds)
        return work()


class _Facets:
    """How many designs have each value that can be filtered by, and what their titles teach."""

    def __init__(self) -> None:
        names = ("locarno", "us_class", "countries", "years")
        self._counts: dict[str, Counter[str]] = {name: Counter() for name in names}
        self._seen: set[tuple[str, str, int]] = set()
        self._words: dict[str, dict[str, Counter[str]]] = {name: {} for name in WORD_CLASSES}
        self._taught: set[int] = set()

    def count(self, files: Sequence[_File]) -> None:
        for file in files:
            known = file.bibliography
            design = tables.design_number(file.key)
            values = [("locarno", one) for one in known.locarno.split(", ")]
            values += [("us_class", known.us_class), ("countries", known.country)]
            values += [("years", str(known.granted.year))] if known.granted else []
            for name, value in values:
                if value and (name, value, design) not in self._seen:
                    self._seen.add((name, value, design))
                    self._counts[name][value] += 1
            if design not in self._taught:
                self._taught.add(design)
                self._learn(known)

    def _learn(self, known: Bibliography) -> None:
        """Count the words of a title with the document's main classes."""
        for name in WORD_CLASSES:
            main = main_class(plain_class(getattr(known, name)))
            for word in words_of(known.title) if main else ():
                self._words[name].setdefault(word, Counter())[main] += 1

    def states(self) -> Iterator[tuple[str, Any]]:
        """What is kept of them: of each name how many parts, and the parts."""
        for name, counts in self._counts.items():
            parts = list(tables.batches(sorted(counts.items()), FACETS_AT_ONCE))
            for place, part in enumerate(parts):
                yield f"facets:{name}:{place}", dict(part)
            yield f"facets:{name}", len(parts)
        for name, words in self._words.items():
            kept = sorted((word, dict(counts.most_common(20))) for word, counts in words.items())
            parts_of_words = list(tables.batches(kept, WORDS_AT_ONCE))
            for place, some in enumerate(parts_of_words):
                yield f"words:{name}:{place}", dict(some)
            yield f"words:{name}", len(parts_of_words)


def _file_row(file: _File) -> dict[str, Any]:
    known = file.bibliography
    whole = dict(zip(_WHOLE, document_values(known), strict=True))
    for name in ("citations", "descriptions"):
        if len(json.dumps(whole, ensure_ascii=False).encode()) > tables.LONGEST:
            whole[name] = "[]" if name == "citations" else "{}"
    brief = {name: value for name, value in whole.items() if name in BRIEF and value}
    number = file.key.number
    return tables.row_without_vector(
        id=file.number,
        design=tables.design_number(file.key),
        number=tables.cut(number, 64),
        filing=tables.cut(number.partition("-")[0], 64),
        name=tables.cut(file.relative.rpartition("/")[2], 4096),
        place=json.dumps([file.folder, file.relative, file.kind, file.size, file.modified_ns]),
        known=json.dumps(brief, ensure_ascii=False),
        whole=json.dumps(whole, ensure_ascii=False),
        written=file.written,
    )


_WHOLE = (DOCUMENT_COLUMNS[0], "number_key", *DOCUMENT_COLUMNS[1:])

BRIEF = ("number", "number_key", "country", "title", "granted", "locarno", "us_class")
"""What a ranking needs of a document."""


def _content(written: dict[int, str]) -> str:
    """A hash of all that is on the server, in whatever order it was written."""
    whole = sum(int(one, 16) for one in written.values()) % 2**128
    return f"{whole:032x}"
