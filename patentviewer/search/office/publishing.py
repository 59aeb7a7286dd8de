"""What a catalogue holds is put on the office's server, batch by batch.

The catalogue of the machine that builds the collection is the truth, and the server's tables are
made from it: they can always be made again. Of every file the server keeps what was last written of
it, so that whatever ended the work before, the next time only what differs is written, and what is
written twice changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import logging
import time
import uuid
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.progress import Progress
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.catalogue.vectors import unpacked
from patentviewer.search.manifest import Manifest
from patentviewer.search.office import tables
from patentviewer.search.office.entries import Entry, entries, row_of
from patentviewer.search.office.lease import Lease, sole_writer
from patentviewer.search.office.server import GoneError, Server
from patentviewer.search.office.summaries import Summaries, problem_states
from patentviewer.search.office.tables import Names
from patentviewer.search.office.written import Written

logger = logging.getLogger(__name__)

FILES_AT_ONCE = 128
WAITS = (0.5, 1, 2, 5, 10, 20, 30, 30, 30)
"""Seconds after which a server that was restarted is asked again, some two minutes in all."""

AT_ONCE = 8192
"""Rows that are asked for at once; the server gives 16,384 at most."""

STANDS_STILL = 900.0
"""Seconds after which an index of which nothing more was made is not waited for."""

COUNTED_FOR = 20.0
"""Times as long as counting a catalogue takes, which grows with it, its counts are told again."""

_OWN, _PUBLISHED = "office", "office_published"
"""State of a catalogue: what it is called on the server that it is put on; what was put there."""

Found = TypeVar("Found")


class Publisher:
    """Puts a catalogue on a server. The caller is the collection's only writer."""

    def __init__(
        self, catalogue: Catalogue, server: Server, names: Names, manifest: Manifest
    ) -> None:
        self._catalogue = catalogue
        self._server = server
        self._names = names
        self._manifest = manifest
        self._lease: Lease | None = None
        self._last = 0
        self._known = Written()
        self._counted: dict[str, Any] = {}
        self._count_after = 0.0
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
        with sole_writer(self._server, self._names) as self._lease:
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
                self._held(lambda: tables.empty(self._server, self._names, dimensions))
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
        # One that was killed at its beginning has told of no folders.
        counts = self._told("counts") or {}
        missing = [one for one in counts.get("folders", ()) if one not in known]
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
            self._known.add({row["id"]: row["written"] for row in rows})
            yield Progress("publishing", 0)

    def publish_new(self) -> None:
        """Put what the catalogue has kept since the last time on the server."""
        for files in self._files("files.id > ?", self._last):
            self._write([one for one in files if not self._known.holds(one.number, one.written)])
            self._last = files[-1].row
        self._put_counts(is_finished=False)

    def publish_all(self) -> Iterator[Progress]:
        """Make the server's tables as the catalogue is: what differs is written, what is gone goes.

        At the end the figures get the index that is right for so many.
        """
        if self._catalogue.state(_PUBLISHED) != self._moment():
            yield from self._publish_what_differs()
            self._catalogue.set_state(_PUBLISHED, self._moment())
        self._put_counts(is_finished=True)
        self._put_state("whole", True)
        yield from self._indexed()

    def _moment(self) -> str:
        """What is other when files or problems of the catalogue are, or what is on the server."""
        newest = self._catalogue.connection.execute("SELECT max(id) FROM files").fetchone()[0]
        # Of rows that were changed or removed the second number tells, of new ones their own.
        _, changed = self._catalogue.generation()
        problems = hashlib.sha256(repr(self._catalogue.problems()).encode("utf-8", "replace"))
        return (
            f"{self._manifest.stamp} {newest} {changed} {problems.hexdigest()} {self._known.state}"
        )

    def _publish_what_differs(self) -> Iterator[Progress]:
        """What differs is written, what is gone is removed; then what sums it all up."""
        summaries = Summaries()
        differing: list[int] = []
        wanted: set[int] = set()
        for files in self._files("files.id > ?", 0):
            summaries.count(files)
            wanted.update(one.number for one in files)
            differing += [
                one.row for one in files if not self._known.holds(one.number, one.written)
            ]
            yield Progress("publishing", 0)
        gone = self._known.others(wanted)
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
        listed = problem_states(self._catalogue.problems())
        for name, value in itertools.chain(summaries.states(), listed):
            self._put_state(name, value)

    # -- rows ----------------------------------------------------------------------------------

    def _write(self, files: Sequence[Entry]) -> None:
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
            self._upsert(self._names.files, [row_of(one) for one in few])
            self._known.add({one.number: one.written for one in few})

    def _figures(self, file: Entry) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
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
            # The server refuses a whole batch for one number that is none.
            full = np.nan_to_num(unpacked([vector], self._manifest.dimensions)[0])
            full = full.astype(np.float16)
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
                    "local_features": _packed(features),
                }
            )
            # A picture that is too large is made from its source when it is looked at.
            pictures.append(tables.row_without_vector(id=number, picture=_packed(picture)))
        return rows, pictures

    def _drawn(self, file: Entry) -> list[tuple[Any, ...]]:
        return self._catalogue.connection.execute(
            "SELECT sheet, ordinal, label, view, description, vector, packed, picture "
            "FROM figures JOIN vectors ON vectors.figure = figures.id "
            "LEFT JOIN local_features ON local_features.figure = figures.id "
            "LEFT JOIN thumbnails ON thumbnails.figure = figures.id WHERE file = ? "
            "ORDER BY figures.id",
            (file.row,),
        ).fetchall()

    def _files(self, condition: str, value: int | str) -> Iterator[list[Entry]]:
        """Files of the catalogue in the order of their rows, some at a time."""
        return entries(
            self._catalogue, self._manifest.stamp, self._names.collection, condition, value
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
        self._write_there(lambda client: client.delete(self._names.files, ids=list(files)))
        self._known.remove(files)

    def _remove_figures(self, files: Sequence[int], kept: set[int]) -> None:
        """Remove the figures of some files but for those that are kept."""
        rows = self._patiently(
            lambda: tables.rows_among(
                self._server, self._names.figures, "file", files, ["id"], consistency="Strong"
            )
        )
        gone = [row["id"] for row in rows if row["id"] not in kept]
        for some in tables.batches(gone, 512):
            for name in (self._names.figures, self._names.pictures):
                self._write_there(lambda client: client.delete(name, ids=list(some)))  # noqa: B023

    def _upsert(self, name: str, rows: Sequence[dict[str, Any]]) -> None:
        if rows:
            self._write_there(lambda client: client.upsert(name, list(rows)))

    # -- the whole -----------------------------------------------------------------------------

    def _put_counts(self, *, is_finished: bool) -> None:
        """Tell what is there. While it is written the state alone is always of this moment."""
        began = time.monotonic()
        if is_finished or began >= self._count_after:
            counts = self._catalogue.counts(self._manifest.stamp)
            self._counted = {
                "folders": list(map(str, self._catalogue.folders().values())),
                "files": counts.files,
                "documents": counts.documents,
                "figures": counts.figures,
                "searchable": counts.searchable,
                "problems": counts.problems,
            }
            ended = time.monotonic()
            self._count_after = ended + COUNTED_FOR * (ended - began)
        told = {
            **self._counted,
            "refreshed": time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
            "is_finished": is_finished,
            "content": self._known.state,
        }
        self._put_state("counts", told)

    def _put_state(self, name: str, value: Any) -> None:
        self._upsert(self._names.state, [tables.state_row(name, value)])

    def _indexed(self) -> Iterator[Progress]:
        figures = self._catalogue.counts(self._manifest.stamp).searchable
        kind, options = tables.index_for(figures)
        if self._patiently(lambda: tables.index_of(self._server, self._names)) == kind:
            if (self._told("index") or "FLAT") != kind:
                # A run was ended between making it and telling so.
                self._patiently(lambda: tables.load(self._server, self._names))
                self._put_state("index", kind)
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
        self._held(lambda: tables.begin_index(self._server, self._names, kind, options))
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

    def _write_there(self, question: Callable[[Any], Found]) -> Found:
        return self._held(lambda: self._server.write(question))

    def _held(self, work: Callable[[], Found]) -> Found:
        """What writes, as long as no other machine took this one's place meanwhile."""
        lease = self._lease
        assert lease is not None

        def write() -> Found:
            lease.hold()
            return work()

        return self._patiently(write)

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


def _packed(content: bytes | None) -> str:
    """Bytes as a text; "" where there are none, or more than the server keeps."""
    text = tables.packed_bytes(content or b"")
    return text if len(text) <= tables.LONGEST else ""
