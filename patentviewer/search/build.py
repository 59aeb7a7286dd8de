"""A folder becomes a collection: what is new is read, embedded and kept, batch by batch.

A batch is one transaction: whatever ends the work, at most one batch has to be done again, and
what is in the catalogue is whole. Files are read in worker processes while this one embeds.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from patentviewer.drawings.designs import designs_in
from patentviewer.drawings.folder import shown
from patentviewer.drawings.prepare import Preparation
from patentviewer.drawings.reading import VERSION
from patentviewer.drawings.workers import PreparedReading, Readers
from patentviewer.errors import (
    CollectionBusyError,
    FolderMovedError,
    FolderOfflineError,
    FolderReducedError,
    UserError,
)
from patentviewer.files import remove_leftovers
from patentviewer.messages import Message
from patentviewer.model.documents import Bibliography, Problem, Source, SourceKind
from patentviewer.progress import Pace, Progress
from patentviewer.search import index as indexes
from patentviewer.search import lists, overlay, refresh_plan, title_pages
from patentviewer.search import snapshot as snapshots
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.catalogue_errors import unusable
from patentviewer.search.embedding import Embedding, Stored
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import Manifest
from patentviewer.search.refresh_plan import Plan, is_readable, planned

logger = logging.getLogger(__name__)

BATCH_FIGURES = 64
BATCH_SECONDS = 5.0
"""A batch ends with this many figures, or after this time, whichever comes first."""

FIRST_BATCH_FIGURES = 16
"""The first end with fewer, so that something can be searched soon."""

LOCK_FILE = "refresh.lock"

UNDER_WAY_FILE = "under-way"
"""Lies in a collection's folder while it is changed: left behind, the program ended badly."""


@dataclass(frozen=True, eq=False)
class Embedded:
    """What one source gave. stored: of each figure; None where they are still to be embedded."""

    reading: PreparedReading
    stored: Sequence[Stored] | None = None


Spread: TypeAlias = Callable[[Sequence[Source]], Generator[Embedded, None, None]]
"""What reads sources in place of this process, in whatever order they get done: all are embedded,
or none is."""


@contextmanager
def sole_writer(collection_folder: Path, wait: float = 0.5) -> Iterator[None]:
    """Be the only program that changes a collection. Raises CollectionBusyError."""
    with _locked(collection_folder, wait):
        under_way = collection_folder / UNDER_WAY_FILE
        was_left = under_way.exists()
        under_way.touch()
        try:
            yield
        finally:
            if not was_left:
                under_way.unlink(missing_ok=True)


def ended_badly(collection_folder: Path) -> bool:
    """Whether a program was killed, or lost power, while it changed a collection."""
    return (collection_folder / UNDER_WAY_FILE).exists() and not is_written(collection_folder)


def was_checked(collection_folder: Path) -> None:
    """Note that a collection was checked, after a run that ended in the middle of a change."""
    (collection_folder / UNDER_WAY_FILE).unlink(missing_ok=True)


@contextmanager
def _locked(collection_folder: Path, wait: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to load

    lock = FileLock(collection_folder / LOCK_FILE, thread_local=False)
    try:
        collection_folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise CollectionBusyError(
            Message("collection.busy", collection=collection_folder.name)
        ) from error
    except OSError as error:
        raise UserError(
            Message("collection.read_only", folder=collection_folder, why=error)
        ) from error
    try:
        yield
    finally:
        lock.release()


def is_written(collection_folder: Path) -> bool:
    """Whether some program is changing a collection now."""
    try:
        with _locked(collection_folder, wait=0):
            return False
    except CollectionBusyError:
        return True
    except UserError:  # a folder that cannot be written: no program changes what lies in it
        return False


def refresh(
    catalogue: Catalogue,
    manifest: Manifest,
    open_encoder: Callable[[], Encoder],
    processes: int,
    *,
    embed_again: bool = False,
    accept_missing: bool = False,
    accept_moved: bool = False,
    with_title_pages: bool = True,
    exact_limit: int = indexes.EXACT_LIMIT,
    spread: Spread | None = None,
    when_kept: Callable[[], None] | None = None,
) -> Iterator[Progress]:
    """Bring a collection up to date with its folders; the caller is its sole writer.

    Files that an earlier version of the program read differently are read again.
    processes: how many read files. open_encoder: called only when there is something to embed.
    embed_again: figures embedded by another model are read and embedded again; when there are
    none, all of them. accept_missing: files leave the catalogue although most of their folder is
    gone. accept_moved: files are read although they look like those of a folder that is away.
    with_title_pages: printed title pages are read too, when all figures can be searched; else they
    wait for another refresh. spread: what reads and embeds in place of this process. when_kept:
    called when a batch is kept.
    Raises at the end, when all else is done, FolderOfflineError when a folder could not be reached,
    FolderMovedError and FolderReducedError where the two need to be accepted; and UserError when
    the disk is full.
    """
    remove_leftovers(catalogue.file.parent, snapshots.index_file(catalogue).name)
    here = _ReadingHere(manifest.preparation, processes)
    try:
        if not catalogue.state(refresh_plan.UNREAD):
            catalogue.set_state(refresh_plan.UNREAD, refresh_plan.STILL_LOOKING)
        plan = yield from planned(
            catalogue,
            manifest,
            embed_again=embed_again,
            accept_missing=accept_missing,
            accept_moved=accept_moved,
            when_new=here.will_be_read if spread is None else _nothing,
        )
        read_all = spread or here.read_all
        yield from _read(catalogue, manifest, open_encoder, plan, read_all, when_kept)
        catalogue.set_state(refresh_plan.UNREAD, "")
        yield from _searchable(catalogue, manifest, exact_limit)
        if with_title_pages and (yield from title_pages.read_waiting(catalogue, processes)):
            yield from _searchable(catalogue, manifest, exact_limit)
        yield from catalogue.sealed()
        catalogue.set_state("model", manifest.title)
        catalogue.set_state("refreshed", time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()))
    except sqlite3.OperationalError as error:
        raise _not_written(catalogue.file, error) from error
    except sqlite3.DatabaseError as error:
        raise unusable(catalogue.file, error) or error from error
    finally:
        here.close()
    for kind in (FolderMovedError, FolderReducedError, FolderOfflineError):
        found = [error for error in plan.refused if isinstance(error, kind)]
        if found:
            raise (
                found[0]
                if len(found) == 1
                else kind(*(told for error in found for told in error.messages))
            )


def _searchable(catalogue: Catalogue, manifest: Manifest, exact_limit: int) -> Iterator[Progress]:
    yield from overlay.applied(catalogue)
    snapshots.keep_summary(catalogue, manifest.stamp)  # counted once: the index asks for it too
    yield from _indexed(catalogue, manifest, exact_limit)


def _not_written(file: Path, error: sqlite3.OperationalError) -> UserError:
    if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
        return UserError(Message("catalogue.disk_full", file=file))
    return UserError(Message("catalogue.not_written", file=file, why=error))


# -- reading and embedding ---------------------------------------------------------------------


def _read(
    catalogue: Catalogue,
    manifest: Manifest,
    open_encoder: Callable[[], Encoder],
    plan: Plan,
    read_all: Spread,
    when_kept: Callable[[], None] | None,
) -> Iterator[Progress]:
    """Read, embed and keep the plan's sources, a batch at a time."""
    total = len(plan.sources)
    if not total:
        return
    yield Progress("reading", 0, total)
    pace = Pace("reading", total)
    batch: list[Embedded] = []
    kept = problems = waiting = 0
    batch_began = time.monotonic()
    with (
        closing(read_all(plan.sources)) as readings,
        closing(Embedding(open_encoder)) as embedding,
    ):
        for done, read in enumerate(readings, start=1):
            batch.append(read)
            reading = read.reading
            if read.stored is None:
                embedding.begin([figure.input for figure in reading.figures])
            left = total - done
            waiting += len(reading.figures)
            problems += len(reading.problems)
            is_late = time.monotonic() - batch_began > BATCH_SECONDS
            is_first = kept < BATCH_FIGURES
            enough = min(BATCH_FIGURES, FIRST_BATCH_FIGURES) if is_first else BATCH_FIGURES
            if waiting >= enough or is_late or done == total:
                described = [stored for one in batch for stored in one.stored or ()]
                for step in embedding.embedded():
                    described += step
                    yield pace.progress(done, reading.source.relative, kept, problems)
                _keep(
                    catalogue, manifest.stamp, plan, [one.reading for one in batch], described, left
                )
                if when_kept is not None:
                    when_kept()
                kept += waiting
                waiting = 0
                batch.clear()
                batch_began = time.monotonic()
            yield pace.progress(done, reading.source.relative, kept, problems)


def _nothing(_source: Source) -> None:
    """What is done where others read."""


class _ReadingHere:
    """Reading in processes of this machine; what they give is embedded a batch at a time."""

    def __init__(self, preparation: Preparation, processes: int) -> None:
        self._preparation = preparation
        self._processes = processes
        self._met: list[Source] = []
        self._readers: Readers | None = None
        self._ending: threading.Thread | None = None

    def will_be_read(self, source: Source) -> None:
        """Say that a source was met while folders are looked through.

        When there is one for each process they start, and read the first ones meanwhile.
        """
        if self._readers is not None:
            self._readers.read_ahead(source, self._preparation)
            return
        self._met.append(source)
        if len(self._met) == self._processes:
            self._readers = Readers(self._processes)
            for met in self._met:
                self._readers.read_ahead(met, self._preparation)

    def read_all(self, sources: Sequence[Source]) -> Generator[Embedded, None, None]:
        """Read sources, in their order."""
        if self._readers is None:
            self._readers = Readers(min(self._processes, len(sources)))
        readings = self._readers.read_all(sources, self._preparation)
        for number, reading in enumerate(readings, start=1):
            if number == len(sources):
                self._end()  # which takes a while: the last figures are embedded meanwhile
            yield Embedded(reading)
        self.close()

    def _end(self) -> None:
        if self._readers is not None:
            self._ending = threading.Thread(target=self._readers.close, name="ending")
            self._ending.start()
            self._readers = None

    def close(self) -> None:
        """End the processes, and wait until they have ended."""
        self._end()
        if self._ending is not None:
            self._ending.join()


def _keep(
    catalogue: Catalogue,
    stamp: str,
    plan: Plan,
    batch: Sequence[PreparedReading],
    described: Sequence[Stored],
    left: int,
) -> None:
    """Put a batch into the catalogue, in place of what was there of its files.

    An archive is known from then on when it was the last of its files. described: of each figure
    of the batch. left: how many sources of the plan are still to be read.
    """
    of_figures = iter(described)
    with catalogue.writing():
        before = [plan.replaces[r.source] for r in batch if r.source in plan.replaces]
        catalogue.remove_files(before)
        for reading in batch:
            vectors = [next(of_figures) for _ in reading.figures]
            _keep_or_say_why_not(catalogue, stamp, plan, reading, vectors)
            _tick_off(catalogue, plan, reading)
        catalogue.note_state(refresh_plan.UNREAD, str(left))
        if not left:
            for folder in plan.folder_of.values():
                catalogue.remove_walk_problem(folder, refresh_plan.NOT_READ_YET[0])


def _tick_off(catalogue: Catalogue, plan: Plan, reading: PreparedReading) -> None:
    folder, archive = plan.folder_of[reading.source.root], reading.source.outermost
    listed = plan.archives.get((folder, archive))
    if listed is not None:
        listed.waiting -= 1
        if not listed.waiting:
            catalogue.add_archive(folder, archive, listed.size, listed.modified_ns)


def _keep_or_say_why_not(
    catalogue: Catalogue,
    stamp: str,
    plan: Plan,
    reading: PreparedReading,
    vectors: Sequence[Stored],
) -> None:
    """Keep what a file gave; what cannot be kept of it, whatever the reason, is its Problem."""
    try:
        with catalogue.step():
            _keep_reading(catalogue, stamp, plan, reading, vectors)
    except sqlite3.OperationalError:
        raise
    except Exception as error:
        logger.exception("%s could not be kept", shown(reading.source))
        problem = Problem(
            shown(reading.source),
            Message("file.not_kept", kind=type(error).__name__, why=error),
            Message("advice.report"),
        )
        without = PreparedReading(
            reading.source, reading.partial_hash, Bibliography(), problems=(problem,)
        )
        _keep_reading(catalogue, stamp, plan, without, ())


def _keep_reading(
    catalogue: Catalogue,
    stamp: str,
    plan: Plan,
    reading: PreparedReading,
    vectors: Sequence[Stored],
) -> None:
    source = reading.source
    folder = plan.folder_of[source.root]
    parts = designs_in(reading.bibliography, [one.figure.label for one in reading.figures])
    file = catalogue.add_file(
        folder,
        FileRow(
            0,
            source,
            reading.partial_hash,
            is_readable(source),
            len(parts[0].figures),
            stamp,
            VERSION,
        ),
        parts[0].known if source.kind is not SourceKind.LIST else None,
    )
    row_of = dict.fromkeys(parts[0].figures, file)
    for position, part in enumerate(parts[1:], start=2):
        row = catalogue.add_part(file, position, len(part.figures), part.known)
        row_of |= dict.fromkeys(part.figures, row)
    if reading.listed or reading.table is not None:
        lists.keep(catalogue, file, reading.listed, reading.table)
    catalogue.add_files_beside(file, reading.beside)
    if reading.has_unread_print:
        title_pages.wait_for(catalogue, file)
    for number, (figure, (vector, local_features)) in enumerate(
        zip(reading.figures, vectors, strict=True)
    ):
        catalogue.add_figure(
            row_of[number], figure.figure, vector, figure.thumbnail, local_features
        )
    for problem in reading.problems:
        catalogue.add_problem(folder, file, problem)


# -- the index ---------------------------------------------------------------------------------


def _indexed(catalogue: Catalogue, manifest: Manifest, exact_limit: int) -> Iterator[Progress]:
    """Write the index anew, and what a search knows of figures, where they are not up to date."""
    figures = f"{manifest.stamp} {catalogue.figures_state()}"
    before, _, written = catalogue.state("index").rpartition(" ")
    is_sound = snapshots.is_index_untouched(catalogue) or snapshots.is_index_as_written(catalogue)
    is_there = snapshots.is_index_there(catalogue, written)
    if is_sound and is_there and before == figures:
        if snapshots.are_facts_kept(catalogue, manifest.stamp):
            return
    elif not is_sound:
        catalogue.set_state("index", "")
    yield Progress("indexing", 0)
    try:
        count = snapshots.keep_index(catalogue, figures, manifest.parts, exact_limit)
    except OSError as error:
        logger.warning("the index could not be written; it is made again when needed: %s", error)
        return
    yield Progress("indexing", count, count)
