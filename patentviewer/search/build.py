"""A folder becomes a collection: what is new is read, embedded and kept, batch by batch.

A batch is one transaction: whatever ends the work, at most one batch has to be done again, and
what is in the catalogue is whole. Files are read in worker processes while this one embeds.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings import folder as folders
from patentviewer.drawings.designs import designs_in
from patentviewer.drawings.reading import VERSION
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.workers import PreparedReading, Readers
from patentviewer.errors import CollectionBusyError, FolderOfflineError, UserError
from patentviewer.model.documents import Problem, Source, SourceKind
from patentviewer.progress import Pace, Progress
from patentviewer.search import index as indexes
from patentviewer.search import lists, overlay, title_pages
from patentviewer.search import snapshot as snapshots
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.catalogue_errors import unusable
from patentviewer.search.encoder import Encoder, Manifest
from patentviewer.search.places import packed

logger = logging.getLogger(__name__)

BATCH_FIGURES = 64
BATCH_SECONDS = 5.0
"""A batch ends with this many figures, or after this time, whichever comes first."""

LOCK_FILE = "refresh.lock"

UNDER_WAY_FILE = "under-way"
"""Lies in a collection's folder while it is changed: left behind, the program ended badly."""

_LOOKING_EVERY = 0.1
_STALE_PART = 0.1
"""Part of a large index that may lie outside its fast structure before it is made anew."""


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
    """Say that a collection was looked through which a program left in the middle of a change."""
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
            f"Another program is building {collection_folder.name} now. "
            "It can be searched meanwhile; refresh it when that is done."
        ) from error
    except OSError as error:
        raise UserError(
            f"{collection_folder} cannot be changed: {error.strerror}. It can be searched."
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
    exact_limit: int = indexes.EXACT_LIMIT,
) -> Iterator[Progress]:
    """Bring a collection up to date with its folders; the caller is its sole writer.

    Files that an earlier version of the program read differently are read again.
    processes: how many read files. open_encoder: called only when there is something to embed.
    embed_again: figures embedded by another model are read and embedded again; when there are
    none, all of them. Raises FolderOfflineError at the end when a folder could not be reached,
    and UserError when the disk is full.
    """
    try:
        plan = yield from _planned(catalogue, manifest, embed_again=embed_again)
        yield from _read(catalogue, manifest, open_encoder, processes, plan)
        yield from _searchable(catalogue, manifest, exact_limit)
        if (yield from title_pages.read_waiting(catalogue, processes)):
            yield from _searchable(catalogue, manifest, exact_limit)
        yield from catalogue.sealed()
        catalogue.set_state("model", manifest.title)
        catalogue.set_state("refreshed", time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()))
    except sqlite3.OperationalError as error:
        raise _not_written(catalogue.file, error) from error
    except sqlite3.DatabaseError as error:
        raise unusable(catalogue.file, error) or error from error
    if plan.offline:
        raise FolderOfflineError(" ".join(map(str, plan.offline)))


def _searchable(catalogue: Catalogue, manifest: Manifest, exact_limit: int) -> Iterator[Progress]:
    yield from overlay.applied(catalogue)
    yield from _indexed(catalogue, manifest, exact_limit)


def _not_written(file: Path, error: sqlite3.OperationalError) -> UserError:
    if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
        return UserError(
            f"The disk is full: {file} could not be written. What was read before is kept. "
            "Free some space, then refresh again."
        )
    return UserError(f"The catalogue {file} could not be written: {error}.")


# -- looking: what is there, and what is to be done about it -----------------------------------


@dataclass
class _Plan:
    """What a refresh is to read. replaces: the row of the file that a source was before."""

    sources: list[Source] = field(default_factory=list)
    folder_of: dict[Path, int] = field(default_factory=dict)
    replaces: dict[Source, int] = field(default_factory=dict)
    offline: list[FolderOfflineError] = field(default_factory=list)


@dataclass
class _Seen:
    """What one walk met."""

    sources: list[Source] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    archives: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass
class _Changes:
    """What is different from the catalogue. gone: rows of files that are there no more."""

    new: list[tuple[int, Source]] = field(default_factory=list)
    moved: list[tuple[int, int, Source]] = field(default_factory=list)
    gone: dict[int, FileRow] = field(default_factory=dict)


def _planned(
    catalogue: Catalogue, manifest: Manifest, *, embed_again: bool
) -> Generator[Progress, None, _Plan]:
    """Look through every folder; keep moves, removals and problems; return the plan."""
    plan = _Plan()
    changes = _Changes()
    walked: dict[int, _Seen] = {}
    for row, root in catalogue.folders().items():
        plan.folder_of[root] = row
        known = catalogue.files(row, root)
        try:
            seen = yield from _walked(catalogue, row, root, known)
            _refuse_emptied(root, seen, known)
        except FolderOfflineError as error:
            plan.offline.append(error)
            continue
        walked[row] = seen
        again = _again(known.values(), manifest.stamp, wanted=embed_again)
        yield from _compared(row, seen, known, again, plan, changes)
    _plan_given_tables(catalogue, plan, changes)
    yield from _found_again(changes)
    with catalogue.writing():
        for row, seen in walked.items():
            _keep_walk(catalogue, row, seen)
        for file, row, source in changes.moved:
            catalogue.move_file(file, row, source)
        catalogue.remove_files(sorted(changes.gone))
    plan.sources += [source for _, source in changes.new]
    order = {root: place for place, root in enumerate(plan.folder_of)}
    plan.sources.sort(key=lambda source: (order[source.root], source.relative))
    return plan


def _plan_given_tables(catalogue: Catalogue, plan: _Plan, changes: _Changes) -> None:
    """Have tables that the user gave read when they are new or changed; one away is kept."""
    for row, path in catalogue.given_tables().items():
        plan.folder_of[path] = row
        known = catalogue.files(row, path).get("")
        try:
            status = path.stat()
        except OSError as error:
            plan.offline.append(
                FolderOfflineError(
                    f"The table {path} cannot be read now ({error.strerror}). What it said before "
                    "is kept; put it back, or take it out of the collection."
                )
            )
            continue
        source = Source(path, "", SourceKind.LIST, status.st_size, status.st_mtime_ns)
        if known is None:
            changes.new.append((row, source))
        elif known.source != source or not known.was_readable or known.reading < VERSION:
            plan.sources.append(source)
            plan.replaces[source] = known.id


def _walked(
    catalogue: Catalogue, row: int, root: Path, known: dict[str, FileRow]
) -> Generator[Progress, None, _Seen]:
    seen = _Seen()
    archives = catalogue.archives(row)
    inside: dict[str, list[Source]] = {}
    for file in known.values():
        if file.source.inside:
            inside.setdefault(str(file.source.path.relative_to(root)), []).append(file.source)

    def unchanged(archive: folders.ArchiveFile) -> Iterable[Source] | None:
        state = (archive.size, archive.modified_ns)
        seen.archives[archive.relative] = state
        if archives.get(archive.relative) != state:
            return None
        return inside.get(str(Path(archive.relative)), [])

    shown_at = 0.0
    for item in folders.walk(root, unchanged):
        if isinstance(item, Problem):
            seen.problems.append(item)
        else:
            seen.sources.append(item)
        if time.monotonic() - shown_at > _LOOKING_EVERY:
            shown_at = time.monotonic()
            yield Progress("looking", len(seen.sources), message=str(root))
    return seen


def _refuse_emptied(root: Path, seen: _Seen, known: dict[str, FileRow]) -> None:
    """An empty folder that once held files is most often a drive that is not mounted."""
    if known and not seen.sources and not seen.problems:
        raise FolderOfflineError(
            f"{root} is empty now, though {len(known)} files were indexed from it, so nothing of "
            "them is removed. Connect the drive or share; or take the folder out of the collection."
        )


def _again(files: Iterable[FileRow], stamp: str, *, wanted: bool) -> set[int]:
    """Files to read again although they did not change."""
    files = list(files)
    again = {file.id for file in files if not file.was_readable and _is_readable(file.source)}
    again |= {file.id for file in files if file.reading < VERSION}
    if wanted:
        other = {file.id for file in files if file.stamp != stamp}
        again |= other or {file.id for file in files}
    return again


def _is_readable(source: Source) -> bool:
    return os.access(source.path, os.R_OK)


def _compared(
    row: int,
    seen: _Seen,
    known: dict[str, FileRow],
    again: set[int],
    plan: _Plan,
    changes: _Changes,
) -> Iterator[Progress]:
    """Sort a folder's files into unchanged, touched, changed, new and gone."""
    gone = dict(known)
    for number, source in enumerate(seen.sources):
        file = gone.pop(source.relative, None)
        if file is None:
            changes.new.append((row, source))
        elif file.id in again:
            plan.sources.append(source)
            plan.replaces[source] = file.id
        elif (file.source.size, file.source.modified_ns) != (source.size, source.modified_ns):
            if _has_content_of(source, file):
                changes.moved.append((file.id, row, source))
            else:
                plan.sources.append(source)
                plan.replaces[source] = file.id
            yield Progress("looking", number + 1, len(seen.sources), source.relative)
    for file in gone.values():
        if not any(folders.hides(problem, file.source) for problem in seen.problems):
            changes.gone[file.id] = file


def _found_again(changes: _Changes) -> Iterator[Progress]:
    """Take files that vanished in one place and came up in another for moved ones."""
    by_size: dict[int, list[FileRow]] = {}
    for file in changes.gone.values():
        if file.partial_hash:
            by_size.setdefault(file.source.size, []).append(file)
    new = []
    for number, (row, source) in enumerate(changes.new):
        same = [file for file in by_size.get(source.size, ()) if file.id in changes.gone]
        match = next((file for file in same if _has_content_of(source, file)), None)
        if match is None:
            new.append((row, source))
            continue
        del changes.gone[match.id]
        changes.moved.append((match.id, row, source))
        yield Progress("looking", number + 1, len(changes.new), source.relative)
    changes.new[:] = new


def _has_content_of(source: Source, file: FileRow) -> bool:
    if source.size != file.source.size or source.kind is not file.source.kind:
        return False
    try:
        return folders.partial_hash(source) == file.partial_hash
    except UnreadableError:
        return False


def _keep_walk(catalogue: Catalogue, row: int, seen: _Seen) -> None:
    catalogue.replace_walk_problems(row, seen.problems)
    whole = {
        relative: state
        for relative, state in seen.archives.items()
        if not any(relative in problem.file for problem in seen.problems)
    }
    catalogue.set_archives(row, whole)


# -- reading and embedding ---------------------------------------------------------------------


def _read(
    catalogue: Catalogue,
    manifest: Manifest,
    open_encoder: Callable[[], Encoder],
    processes: int,
    plan: _Plan,
) -> Iterator[Progress]:
    """Read, embed and keep the plan's sources, in its order, a batch at a time."""
    total = len(plan.sources)
    if not total:
        return
    yield Progress("reading", 0, total)
    encoder = open_encoder()
    pace = Pace("reading", total)
    batch: list[PreparedReading] = []
    kept = problems = waiting = 0
    batch_began = time.monotonic()
    with Readers(min(processes, total)) as readers:
        readings = readers.read_all(plan.sources, manifest.preparation)
        for done, reading in enumerate(readings, start=1):
            batch.append(reading)
            waiting += len(reading.figures)
            problems += len(reading.problems)
            is_late = time.monotonic() - batch_began > BATCH_SECONDS
            if waiting >= BATCH_FIGURES or is_late or done == total:
                _keep(catalogue, encoder, plan, batch)
                kept += waiting
                waiting = 0
                batch.clear()
                batch_began = time.monotonic()
            yield pace.progress(done, reading.source.relative, kept, problems)


def _keep(
    catalogue: Catalogue, encoder: Encoder, plan: _Plan, batch: Sequence[PreparedReading]
) -> None:
    """Embed a batch and put it into the catalogue, in place of what was there of its files."""
    inputs = [figure.input for reading in batch for figure in reading.figures]
    described = iter(_described(encoder, inputs))
    with catalogue.writing():
        before = [plan.replaces[r.source] for r in batch if r.source in plan.replaces]
        catalogue.remove_files(before)
        for reading in batch:
            _keep_reading(catalogue, encoder.manifest.stamp, plan, reading, described)


def _described(
    encoder: Encoder, inputs: Sequence[NDArray[np.uint8]]
) -> list[tuple[NDArray[np.float16], bytes]]:
    """The vector of each figure, and its places packed."""
    if not inputs:
        return []
    found = encoder.describe(np.stack(inputs))
    kept = [b""] * len(found) if found.places is None else [packed(one) for one in found.places]
    return list(zip(found.vectors.astype(np.float16), kept, strict=True))


def _keep_reading(
    catalogue: Catalogue,
    stamp: str,
    plan: _Plan,
    reading: PreparedReading,
    described: Iterator[tuple[NDArray[np.float16], bytes]],
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
            _is_readable(source),
            len(parts[0].figures),
            stamp,
            VERSION,
        ),
        parts[0].known if source.kind is not SourceKind.LIST else None,
    )
    row_of = dict.fromkeys(parts[0].figures, file)
    for place, part in enumerate(parts[1:], start=2):
        row = catalogue.add_part(file, place, len(part.figures), part.known)
        row_of |= dict.fromkeys(part.figures, row)
    if reading.listed or reading.table is not None:
        lists.keep(catalogue, file, reading.listed, reading.table)
    if reading.has_unread_print:
        title_pages.wait_for(catalogue, file)
    for number, figure in enumerate(reading.figures):
        vector, places = next(described)
        catalogue.add_figure(row_of[number], figure.figure, vector, figure.thumbnail, places)
    for problem in reading.problems:
        catalogue.add_problem(folder, file, problem)


# -- the index ---------------------------------------------------------------------------------


def _indexed(catalogue: Catalogue, manifest: Manifest, exact_limit: int) -> Iterator[Progress]:
    """Write the index anew when the catalogue has changed since it was written."""
    file = snapshots.index_file(catalogue)
    figures = f"{manifest.stamp} {catalogue.figures_state()}"
    if catalogue.state("index") == f"{figures} {indexes.hash_of(file)}":
        return
    yield Progress("indexing", 0)
    snapshot = snapshots.follow(
        catalogue, "", manifest.stamp, manifest.dimensions, exact_limit=exact_limit
    )
    index = snapshot.index
    if index.stale > _STALE_PART * len(index):
        with catalogue.reading() as connection:
            index = snapshots.rebuilt(connection, manifest.stamp, manifest.dimensions, exact_limit)
    try:
        written = indexes.write(index, file)
    except OSError as error:
        logger.warning("the index could not be written; it is made again when needed: %s", error)
        return
    catalogue.set_state("index", f"{figures} {written}")
    yield Progress("indexing", len(index), len(index))
