"""The one door that the window and the command line use: open, refresh, search, close."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import json
import logging
import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from patentviewer import __version__, memory, paths
from patentviewer.errors import CollectionBusyError, UserError
from patentviewer.files import write_atomically
from patentviewer.model.answer import Answer
from patentviewer.model.circumstances import Circumstances, ModelState
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import (
    Bibliography,
    Figure,
    Picture,
    Problem,
    Source,
    SourceKind,
    View,
)
from patentviewer.model.ranking import FigureKey, Query, QueryFigure, Unusable
from patentviewer.program import program_sha256
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.compare.explanation import Carried
    from patentviewer.drawings.workers import Readers
    from patentviewer.search.catalogue import Catalogue
    from patentviewer.search.encoder import Encoder, Manifest
    from patentviewer.search.learning import Applied, Learned
    from patentviewer.search.lists import TableStatus
    from patentviewer.search.query import Embedder
    from patentviewer.search.shelf import Shelf
    from patentviewer.search.snapshot import Snapshot

logger = logging.getLogger(__name__)

CATALOGUE_FILE = "catalogue.sqlite"
IGNORED_FILE = "ignored.json"
_MOST_PROCESSES = 8
_LONGEST_NAME = 180
_APART = "#"
"""Never in a quoted name: what follows it in a folder's name is none of the collection's."""
_LOOKED_THROUGH_AT_ONCE = 2**30
"""Bytes of a catalogue that is looked through when it is opened: some seconds."""


@dataclass(frozen=True)
class Taught:
    """What a collection taught of likeness.

    documents: how many taught. before, after: part of the ten nearest of the same main class,
    without and with it, of documents that it had not seen. is_used: it ranks, being better.
    """

    documents: int
    before: float
    after: float
    is_used: bool


@dataclass(frozen=True)
class CollectionStatus:
    """What a collection holds.

    folders: the indexed folders. offline: those of them that cannot be reached now.
    figures_known: figures found in the files that could be read. model_changed: its figures were
    embedded by another model or preparation, so that they should be embedded again. condition:
    whether it can be used. error: why the collection cannot be used at all, or "". ignored:
    problems that the user has put aside. is_unfinished: the last refresh was stopped or killed
    before its end. files_unread: those that it had found and not read yet, as far as it had come
    to know them.
    files_to_read_again: those that an earlier version of the program read, and the next refresh
    will read better. tables: how many say something of its documents. given_tables: those of them
    that the user named, wherever they lie. taught: what was learned of likeness from its own
    classes, if anything.
    """

    name: str
    folders: tuple[Path, ...]
    offline: tuple[Path, ...]
    files: int
    documents: int
    figures_known: int
    figures_searchable: int
    problems: int
    refreshed: dt.datetime | None
    model: str
    model_changed: bool
    bytes_on_disk: int
    is_busy: bool = False
    error: str = ""
    condition: Condition = Condition.USABLE
    ignored: int = 0
    files_to_read_again: int = 0
    tables: int = 0
    given_tables: tuple[Path, ...] = ()
    files_unread: int = 0
    is_unfinished: bool = False
    taught: Taught | None = None


@dataclass(frozen=True)
class FigureEntry:
    """One figure of a document in a collection, without its pictures."""

    key: FigureKey
    sheet: int
    ordinal: int
    label: str
    view: View
    description: str


@dataclass(frozen=True)
class DocumentDetails:
    """Everything a collection knows of one document."""

    collection: str
    document_id: int
    design: DesignKey
    bibliography: Bibliography
    file: str
    figures: tuple[FigureEntry, ...]

    @property
    def name(self) -> str:
        """What people call it: the number as the document has it, else its path."""
        return self.bibliography.number or str(self.design)


@dataclass(frozen=True)
class Facets:
    """Values that filters can take in some collections, each with its number of designs."""

    locarno: dict[str, int]
    us_class: dict[str, int]
    countries: dict[str, int]
    years: dict[int, int]


@dataclass(frozen=True)
class ModelStatus:
    """The model in use.

    sha256: of the network's file. manifest_sha256: of what describes it, weights and calibration
    included. provider: where it runs ("CPU", "CUDA"). message: why not on the GPU, or "".
    """

    name: str
    sha256: str
    descriptors: tuple[str, ...]
    default_weights: dict[str, float]
    sketch_weights: dict[str, float]
    provider: str
    message: str
    manifest_sha256: str = ""


class Library:
    """All collections under one home, and the model that searches them.

    Every method may be called from any thread; searches run while a refresh is under way.
    """

    def __init__(self, home: Path | None = None, model_folder: Path | None = None) -> None:
        """Open the library under home (default: the user's folder); nothing is created yet.

        model_folder: the model to use; default is the one in the settings, else the newest.
        """
        self._folder = home / "collections" if home else paths.collections_folder()
        self._model_folder = model_folder
        self._guard = threading.RLock()
        self._open: dict[Path, _Collection] = {}
        self._embedder: Embedder | None = None
        self._manifest_read: Manifest | None = None
        self._readers_open: Readers | None = None
        self._shelf_last: Shelf | None = None
        self._applied_last: tuple[tuple[str, str], Shelf, Applied | None] | None = None

    def close(self) -> None:
        """Release files and locks. A refresh still running is to be closed first."""
        with self._guard:
            if self._readers_open is not None:
                self._readers_open.close()
                self._readers_open = None
            for collection in self._open.values():
                collection.catalogue.close()
            self._open.clear()
            self._shelf_last = None

    def warm_up(self) -> None:
        """Load what a first search would wait for: model, collections, reading processes."""
        self._loaded_embedder()
        if self._names():
            self._shelf(())
        self._readers().start()

    def give_back_memory(self) -> None:
        """Hand back what was needed for a while, when something large is done; 0.1 s at most."""
        if self._embedder is not None:
            self._embedder.encoder.give_back_memory()
        memory.give_back()

    # -- the model -----------------------------------------------------------------------------

    def model(self) -> ModelStatus:
        """The model in use; loads it when it is not loaded yet."""
        encoder = self._encoder()
        manifest = encoder.manifest
        return ModelStatus(
            manifest.title,
            manifest.sha256,
            tuple(descriptor.name for descriptor in manifest.descriptors),
            dict(manifest.default_weights),
            dict(manifest.sketch_weights),
            encoder.provider,
            encoder.message,
            manifest.manifest_sha256,
        )

    def _encoder(self) -> Encoder:
        return self._loaded_embedder().encoder

    def _loaded_embedder(self) -> Embedder:
        with self._guard:
            if self._embedder is None:
                from patentviewer import settings  # noqa: PLC0415 - slow to load
                from patentviewer.search.encoder import Encoder  # noqa: PLC0415
                from patentviewer.search.query import Embedder  # noqa: PLC0415

                chosen = settings.load()
                encoder = Encoder.open(
                    self._model_path(), chosen.search_threads, provider=chosen.provider
                )
                self._embedder = Embedder(encoder)
                program_sha256()  # hashed once, and by no search
            return self._embedder

    def _model_path(self) -> Path:
        if self._model_folder is None:
            from patentviewer import settings  # noqa: PLC0415 - slow to load
            from patentviewer.search.encoder import default_model  # noqa: PLC0415

            self._model_folder = default_model(settings.load().model)
        return self._model_folder

    def _manifest(self) -> Manifest:
        with self._guard:
            if self._manifest_read is None:
                from patentviewer.search.encoder import read_manifest  # noqa: PLC0415

                self._manifest_read = read_manifest(self._model_path())
            return self._manifest_read

    # -- collections ---------------------------------------------------------------------------

    def collections(self) -> tuple[CollectionStatus, ...]:
        """Every collection, by name. One that cannot be used says why in its `error`."""
        return tuple(self._status(name) for name in self._names())

    def _names(self) -> list[str]:
        return sorted(self._folders(), key=str.casefold)

    def _folders(self) -> dict[str, Path]:
        """Every collection's name and folder, those whose catalogue is missing too."""
        from patentviewer.search.parts_of_collection import PARTS_FILE  # noqa: PLC0415

        found = [*self._folder.glob(f"*/{CATALOGUE_FILE}"), *self._folder.glob(f"*/{PARTS_FILE}")]
        # What stands after the mark tells folders apart whose names differ by case alone.
        return {unquote(file.parent.name.partition(_APART)[0]): file.parent for file in found}

    def _status(self, name: str) -> CollectionStatus:
        folder = self._folder_of(name)
        on_disk = sum(file.stat().st_size for file in folder.glob("*") if file.is_file())
        try:
            with self._used(name) as collection:
                return self._status_of(collection, folder, on_disk)
        except UserError as error:
            from patentviewer.search import parts_of_collection  # noqa: PLC0415

            folders = parts_of_collection.kept(folder, folder / CATALOGUE_FILE).folders
            return CollectionStatus(
                name, folders, _offline(folders), 0, 0, 0, 0, 0, None, "", False, on_disk,
                error=str(error),
                condition=getattr(error, "condition", Condition.UNREADABLE),
            )  # fmt: skip

    def _status_of(self, collection: _Collection, folder: Path, on_disk: int) -> CollectionStatus:
        from patentviewer.drawings import reading  # noqa: PLC0415 - slow to load
        from patentviewer.search import looking  # noqa: PLC0415 - slow to load
        from patentviewer.search.build import is_written  # noqa: PLC0415 - slow to load
        from patentviewer.search.learning import kept  # noqa: PLC0415

        name, catalogue = collection.name, collection.catalogue
        manifest = self._manifest()
        folders = tuple(catalogue.folders().values())
        counts = catalogue.counts(manifest.stamp)
        refreshed = catalogue.state("refreshed")
        unread = catalogue.state(looking.UNREAD)
        return CollectionStatus(
            name,
            folders,
            _offline(folders),
            counts.files,
            counts.documents,
            counts.figures,
            counts.searchable,
            counts.problems,
            dt.datetime.fromisoformat(refreshed) if refreshed else None,
            catalogue.state("model"),
            counts.searchable < counts.figures,
            on_disk,
            is_written(folder),
            condition=Condition.READ_ONLY if catalogue.is_read_only else Condition.USABLE,
            ignored=sum(map(self.ignored(name).__contains__, catalogue.problems())),
            files_to_read_again=catalogue.files_read_before(reading.VERSION),
            tables=catalogue.count_of_tables(),
            given_tables=tuple(catalogue.given_tables().values()),
            files_unread=int(unread) if unread.isdecimal() else 0,
            is_unfinished=bool(unread),
            taught=_taught(kept(folder, manifest.stamp)),
        )

    def unusable(self, names: Sequence[str] = ()) -> tuple[Unusable, ...]:
        """Those of some collections, of all when none is named, that cannot be used, and why."""
        found = []
        for name in dict.fromkeys(names) or self._names():
            try:
                with self._used(name) as collection:
                    collection.catalogue.generation()
            except UnusableError as error:
                found.append(Unusable(name, str(error)))
        return tuple(found)

    def add_folders(self, collection: str, folders: Sequence[Path]) -> None:
        """Make folders part of a collection, which is created if it is new; refresh reads them.

        Raises UserError for a folder that lies in one of the collection's or holds one, and
        CollectionBusyError while the collection is being built.
        """
        from patentviewer.search.build import sole_writer  # noqa: PLC0415 - slow to load

        wanted = [Path(os.path.abspath(folder)) for folder in folders]  # noqa: PTH100 (no links)
        _refuse_unwritable_names(wanted)
        with self._used(collection, create=True) as opened, sole_writer(opened.folder):
            catalogue = opened.catalogue
            known = list(catalogue.folders().values())
            for folder in wanted:
                _refuse_overlap(folder, known)
                known.append(folder)
            with catalogue.writing():
                for folder in wanted:
                    catalogue.add_folder(folder)
            opened.keep_parts()

    def remove_folder(self, collection: str, folder: Path) -> None:
        """Take a folder out of a collection, with its figures. The folder itself is not touched.

        Raises UserError when it is not part of it, and CollectionBusyError.
        """
        from patentviewer.search.build import sole_writer  # noqa: PLC0415 - slow to load

        with self._used(collection) as opened, sole_writer(opened.folder):
            catalogue = opened.catalogue
            known = catalogue.folders() | catalogue.given_tables()
            rows = [row for row, path in known.items() if path == folder]
            if not rows:
                raise UserError(f"{folder} is not part of the collection {collection}.")
            with catalogue.writing():
                catalogue.remove_folder(rows[0])
            opened.keep_parts()

    def tables(self, collection: str) -> tuple[TableStatus, ...]:
        """The collection's tables of documents, and what their columns mean."""
        from patentviewer.search import lists  # noqa: PLC0415 - slow to load

        with self._used(collection) as opened:
            return lists.tables(opened.catalogue)

    def add_table(
        self, collection: str, file: Path, columns: Mapping[str, str] | None = None
    ) -> None:
        """Have a collection's documents say what a table says of them; refresh lays it over them.

        columns: meaning ("number", "file", "title", "class", "locarno", "us_class", "filed",
        "priority", "granted", "applicant", "country", "view") to the name of the column that has
        it, where the usual names do not tell; an empty name takes a meaning away. They hold for
        every table with the same columns. Raises UserError when the file holds no table or has no
        such column, and CollectionBusyError.
        """
        from patentviewer.search import lists  # noqa: PLC0415 - slow to load
        from patentviewer.search.build import sole_writer  # noqa: PLC0415

        file = Path(os.path.abspath(file))  # noqa: PTH100 (no links)
        names = self._columns_of(file)
        wanted = _checked_columns(file, names, columns or {})
        with self._used(collection, create=True) as opened, sole_writer(opened.folder):
            catalogue = opened.catalogue
            with catalogue.writing():
                if not any(file.is_relative_to(folder) for folder in catalogue.folders().values()):
                    catalogue.add_folder(file, is_table=True)
                if wanted:
                    lists.choose_columns(catalogue, names, wanted)
            opened.keep_parts()

    def choose_columns(
        self, collection: str, names: Sequence[str], columns: Mapping[str, str]
    ) -> None:
        """Say what the columns of tables with these names mean; the next refresh reads them so.

        Raises CollectionBusyError.
        """
        from patentviewer.search import lists  # noqa: PLC0415 - slow to load
        from patentviewer.search.build import sole_writer  # noqa: PLC0415

        with self._used(collection) as opened, sole_writer(opened.folder):
            with opened.catalogue.writing():
                lists.choose_columns(opened.catalogue, names, columns)
            opened.keep_parts()

    def _columns_of(self, file: Path) -> tuple[str, ...]:
        """The names of a table's columns, read in a worker process. Raises UserError."""
        from patentviewer.drawings.tables import is_named_like_one  # noqa: PLC0415

        try:
            status = file.stat()
        except OSError as error:
            raise UserError(f"{file} cannot be read: {error.strerror}. Check its name.") from error
        if not is_named_like_one(file.name):
            raise UserError(f"{file} is no table. Save it as CSV, TSV or XLSX.")
        source = Source(file, "", SourceKind.LIST, status.st_size, status.st_mtime_ns)
        reading = self._readers().read(source)
        if reading.table is None:
            raise UserError(str(reading.problems[0]))
        return reading.table.names

    def moved_here(self, folder: Path) -> tuple[str, Path] | None:
        """The collection and the folder of it that has moved to a folder, by its files, or None.

        Only folders that are away now can have moved.
        """
        from patentviewer.search.doubts import folder_moved_to  # noqa: PLC0415 - slow to load

        for name in self._names():
            with contextlib.suppress(UserError), self._used(name) as opened:
                catalogue = opened.catalogue
                folders = catalogue.folders()
                for row, old in () if folder in folders.values() else folders.items():
                    if not old.is_dir() and folder_moved_to(folder, catalogue.files(row, old)):
                        return name, old
        return None

    def move_folder(self, collection: str, old: Path, new: Path) -> None:
        """Say that an indexed folder lies elsewhere now; nothing of it is read again.

        Raises UserError when old is not part of the collection or new is no folder that could be,
        and CollectionBusyError.
        """
        from patentviewer.search.build import sole_writer  # noqa: PLC0415 - slow to load

        new = Path(os.path.abspath(new))  # noqa: PTH100 (no links)
        if not new.is_dir():
            raise UserError(f"{new} is not a folder that can be read. Name the one it is now.")
        with self._used(collection) as opened, sole_writer(opened.folder):
            catalogue = opened.catalogue
            rows = {path: row for row, path in catalogue.folders().items()}
            if old not in rows:
                raise UserError(f"{old} is not part of the collection {collection}.")
            if new in rows and catalogue.files(rows[new], new):
                raise UserError(
                    f"{new} is part of the collection already, with files of its own. Take "
                    f"{old} out instead."
                )
            _refuse_overlap(new, [path for path in rows if path not in {old, new}])
            with catalogue.writing():
                if new in rows:
                    catalogue.remove_folder(rows[new])
                catalogue.move_folder(rows[old], new)
            opened.keep_parts()

    def remove(self, collection: str) -> None:
        """Delete a collection's catalogue and index. The indexed folders are not touched.

        Raises UserError when there is none of that name, and CollectionBusyError.
        """
        from patentviewer.search.build import sole_writer  # noqa: PLC0415 - slow to load
        from patentviewer.search.parts_of_collection import PARTS_FILE  # noqa: PLC0415

        folder = self._known_folder_of(collection)
        with sole_writer(folder):
            self._forget(folder)
        try:
            # What names the collection goes first, so that half a removal leaves none behind.
            for name in (PARTS_FILE, CATALOGUE_FILE):
                (folder / name).unlink(missing_ok=True)
            shutil.rmtree(folder)
        except OSError as error:
            raise CollectionBusyError(
                f"{folder} could not be removed: {error.strerror}. Close other windows of this "
                "program, then try again."
            ) from error

    def refresh(
        self,
        collection: str,
        embed_again: bool = False,
        *,
        accept_missing: bool = False,
        accept_moved: bool = False,
    ) -> Iterator[Progress]:
        """Read what is new or changed; a generator that can be closed at any point.

        accept_missing, accept_moved: what FolderReducedError and FolderMovedError ask for.
        Raises CollectionBusyError when another program is building it, FolderOfflineError when a
        folder cannot be reached (after the reachable ones are done).
        """
        from patentviewer import settings  # noqa: PLC0415 - slow to load
        from patentviewer.search import build  # noqa: PLC0415

        opened = self._collection(collection)
        manifest = self._manifest()
        processes = settings.load().reader_processes or min(os.cpu_count() or 1, _MOST_PROCESSES)
        opened.look_through(even_if_large=True)
        with build.sole_writer(opened.folder):
            yield from build.refresh(
                opened.catalogue,
                manifest,
                self._encoder,
                processes,
                embed_again=embed_again,
                accept_missing=accept_missing,
                accept_moved=accept_moved,
            )

    def rebuild(self, collection: str, folders: Sequence[Path] = ()) -> Iterator[Progress]:
        """Make a collection's catalogue anew from its folders; what the user has said is kept.

        folders: in place of those that are known. Raises UserError, before anything is changed,
        when none is known, FolderOfflineError when one is away, CollectionBusyError.
        """
        from patentviewer.search import rebuilding  # noqa: PLC0415 - slow to load
        from patentviewer.search.build import sole_writer  # noqa: PLC0415

        folder = self._known_folder_of(collection)
        file = folder / CATALOGUE_FILE
        wanted = rebuilding.parts_to_build(collection, file, folders)
        with sole_writer(folder):
            self._forget(folder)
            rebuilding.made_anew(file, wanted)
        yield from self.refresh(collection)

    def check(self, collection: str, damage: list[str]) -> Iterator[Progress]:
        """Look whether everything kept of a collection is as it was written.

        What was changed is added to damage, a clause each. Reads the whole catalogue.
        """
        from patentviewer.search import snapshot as snapshots  # noqa: PLC0415 - slow to load

        with self._used(collection) as opened:
            yield from opened.catalogue.checked(damage)
            if not snapshots.is_index_as_written(opened.catalogue):
                damage.append("the index was changed; the next refresh makes it anew")

    def files_without_seal(self, collection: str) -> int:
        """How many files were indexed before seals were kept: changes of them are not found."""
        with self._used(collection) as opened:
            return opened.catalogue.unsealed()

    def problems(self, collection: str) -> tuple[Problem, ...]:
        """Files that could not be read, with reasons."""
        with self._used(collection) as opened:
            return opened.catalogue.problems()

    def try_again(self, collection: str, problems: Sequence[Problem]) -> None:
        """Have the next refresh read these problems' files again. Raises CollectionBusyError."""
        from patentviewer.search.build import sole_writer  # noqa: PLC0415 - slow to load

        with (
            self._used(collection) as opened,
            sole_writer(opened.folder),
            opened.catalogue.writing(),
        ):
            opened.catalogue.try_again(problems)

    def ignored(self, collection: str) -> Ignored:
        """The problems that the user has put aside."""
        try:
            content = (self._folder_of(collection) / IGNORED_FILE).read_text("utf-8")
            return Ignored(frozenset((file, reason) for file, reason in json.loads(content)))
        except FileNotFoundError:
            return Ignored()
        except (OSError, ValueError, TypeError):
            logger.warning("what is ignored in %s cannot be read", collection, exc_info=True)
            return Ignored()

    def ignore(self, collection: str, problems: Sequence[Problem], *, again: bool = False) -> None:
        """Put problems aside, or show them again; a file that fails in another way is shown anew.

        Raises UserError when that cannot be kept.
        """
        chosen = {(problem.file, problem.reason) for problem in problems}
        known = self.ignored(collection).keys
        kept = known - chosen if again else known | chosen
        file = self._folder_of(collection) / IGNORED_FILE
        try:
            write_atomically(file, json.dumps(sorted(kept)).encode())
        except OSError as error:
            raise UserError(f"{file} could not be written: {error.strerror}.") from error

    def _folder_of(self, name: str, *, is_new: bool = False) -> Path:
        """A collection's folder: of this name, else of one that differs by case alone.

        is_new: the collection is to be made, where none of exactly this name is there.
        """
        if not name.strip():
            raise UserError("A collection needs a name.")
        known = self._folders()
        if name in known:
            return known[name]
        for other, folder in known.items():
            if not is_new and other.casefold() == name.casefold():
                return folder
        quoted = quote(name, safe=" ()+,;=@[]")
        if quoted.startswith("."):
            quoted = "%2E" + quoted[1:]
        if len(quoted) > _LONGEST_NAME:
            raise UserError("The name of the collection is too long.")
        taken = {folder.name.casefold() for folder in known.values()}
        numbered = (f"{quoted}{_APART}{number}" for number in itertools.count(2))
        free = (one for one in itertools.chain([quoted], numbered) if one.casefold() not in taken)
        return self._folder / next(free)

    def _known_folder_of(self, name: str) -> Path:
        folder = self._folder_of(name)
        if folder not in self._folders().values():
            raise _no_collection(name)
        return folder

    def _collection(self, name: str, *, create: bool = False) -> _Collection:
        """A collection, opened. Raises UnusableError, and UserError where there is none."""
        with self._guard:
            found = next((one for one in self._open.values() if one.name == name), None)
            if found is not None and found.is_current():
                opened = found
            else:
                opened = self._newly_opened(name, create=create)
        if opened.catalogue.damage is not None:
            raise opened.catalogue.damage
        return opened

    def _newly_opened(self, name: str, *, create: bool) -> _Collection:
        """A collection that was not open by this name, or that another program has made anew."""
        from patentviewer.search.catalogue import Catalogue  # noqa: PLC0415 - slow to load

        folder = self._folder_of(name, is_new=create) if create else self._known_folder_of(name)
        before = self._open.pop(folder, None)
        if before is not None and before.is_current():
            opened = before
        else:
            catalogue = Catalogue(folder / CATALOGUE_FILE, create=create)
            try:
                opened = _opened(folder, catalogue)
            except Exception as error:
                found = catalogue.failure(error)
                catalogue.close()
                if found is None or found is error:
                    raise
                raise found from error
        self._open[folder] = opened
        return opened

    @contextlib.contextmanager
    def _used(self, name: str, *, create: bool = False) -> Iterator[_Collection]:
        """A collection while something is asked of it; what shows damage becomes UnusableError."""
        opened = self._collection(name, create=create)
        try:
            yield opened
        except UserError:
            raise
        except Exception as error:
            found = opened.catalogue.failure(error)
            if found is None:
                raise
            raise found from error

    def _forget(self, folder: Path) -> None:
        """Let go of a collection's files."""
        with self._guard:
            opened = self._open.pop(folder, None)
            if opened is not None:
                opened.catalogue.close()
            self._shelf_last = None

    # -- searching -----------------------------------------------------------------------------

    def read_query(self, paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
        """The figures of dropped files, in order, read in a worker process.

        Those of a sketch that this program saved are sketches, and what looks like one.
        Raises UserError when none of the files holds a readable figure.
        """
        from patentviewer.drawings.sketches import is_sketched  # noqa: PLC0415 - slow to load

        figures: list[QueryFigure] = []
        problems: list[Problem] = []
        for path in paths:
            for source in self._readers().sources_of(path):
                reading = self._readers().read(source)
                problems += reading.problems
                figures += (
                    QueryFigure(
                        figure.picture,
                        file=source.path,
                        sheet=figure.sheet,
                        ordinal=figure.ordinal,
                        label=figure.label,
                        view=figure.view,
                        document=reading.bibliography.number,
                        design=DesignKey.of_number(
                            reading.bibliography.number, reading.bibliography.country
                        ),
                        is_sketch=is_sketched(reading, figure.picture),
                        inside="!".join(source.inside),
                        us_class=reading.bibliography.us_class,
                        locarno=reading.bibliography.locarno,
                        title=reading.bibliography.title,
                    )
                    for figure in reading.figures
                )
        if not figures:
            reasons = " ".join(map(str, problems[:3]))
            raise UserError(reasons or "There is no drawing in what was given.")
        return tuple(figures)

    def search(self, query: Query, top: int = 0) -> Answer:
        """The designs most similar to the query, all of them for top 0, and what was searched."""
        from patentviewer.search import query as queries  # noqa: PLC0415 - slow to load

        shelf = self._shelf(query.filters.collections)
        if shelf.unusable and not shelf.snapshots:
            raise UserError(" ".join(one.reason for one in shelf.unusable))
        embedder = self._loaded_embedder()
        taught = self._applied(shelf)
        ranking = queries.search(shelf, embedder, query, top, taught)
        return Answer(query, ranking, _circumstances(shelf, embedder.encoder, taught))

    def designs_called(self, name: str) -> frozenset[DesignKey]:
        """The designs that people mean by a number, a key's text, a file's name or its path.

        Empty where there is none.
        """
        with contextlib.suppress(ValueError):
            return self._shelf(()).keys_of([DesignKey.of_text(name)])
        number = DesignKey.of_number(Path(name).name)
        found = self._shelf(()).keys_of([number]) if number is not None else frozenset()
        return found or frozenset(details.design for details in self.find_document(name))

    def _applied(self, shelf: Shelf) -> Applied | None:
        """What a collection that is searched alone has taught; several would not be of one mind."""
        if len(shelf.snapshots) != 1:
            return None
        from patentviewer.search.learning import Applied, kept, state_of  # noqa: PLC0415 - slow to load

        folder = self._folder_of(shelf.snapshots[0].collection)
        stamp = self._manifest().stamp
        state = state_of(folder)
        with self._guard:
            last = self._applied_last
            if last is not None and last[0] == (state, stamp) and last[1] is shelf:
                return last[2]
        learned = kept(folder, stamp) if state else None
        applied = (
            Applied(learned, shelf, state) if learned is not None and learned.is_used else None
        )
        with self._guard:
            self._applied_last = ((state, stamp), shelf, applied)
        return applied

    def learn(self, collection: str) -> Iterator[Progress]:
        """Learn from a collection's own classes what is alike; a generator that can be closed.

        What is learned is measured on documents it has not seen, and used where it finds more of a
        kind there; nothing is embedded again. Raises UserError with too few classified documents.
        """
        from patentviewer.search import learning  # noqa: PLC0415 - slow to load

        manifest = self._manifest()
        shelf = self._shelf((collection,))
        yield Progress("learning", 0)
        lesson = learning.lesson_of(shelf, manifest.scales(manifest.default_weights))
        for step in learning.learning(lesson, manifest.stamp):
            if isinstance(step, Progress):
                yield step
            else:
                learning.keep(self._folder_of(collection), step)

    def unlearn(self, collection: str) -> None:
        """Rank by the model alone again. Raises UserError where that cannot be kept."""
        from patentviewer.search import learning  # noqa: PLC0415 - slow to load

        learning.forget(self._folder_of(collection))

    def facets(self, collections: Sequence[str] = ()) -> Facets:
        """What can be filtered by, with counts; of all collections when none is named."""
        shelf = self._shelf(collections)
        return Facets(
            shelf.designs_by("locarno"),
            shelf.designs_by("us_class"),
            shelf.designs_by("countries"),
            shelf.designs_by_year(),
        )

    def _shelf(self, names: Sequence[str]) -> Shelf:
        """The collections with these names, or all that can be used, as they are now."""
        from patentviewer.search.shelf import Shelf  # noqa: PLC0415 - slow to load

        snapshots: list[Snapshot] = []
        unusable: list[Unusable] = []
        for name in dict.fromkeys(names) or self._names():
            try:
                snapshots.append(self._snapshot(name))
            except UnusableError as error:
                logger.warning("%s is left out of a search: %s", name, error)
                unusable.append(Unusable(name, str(error)))
        with self._guard:
            last = self._shelf_last
            if (
                last is not None
                and _are_same(last.snapshots, snapshots)
                and last.unusable == tuple(unusable)
            ):
                return last
        shelf = Shelf(snapshots, unusable)
        with self._guard:
            self._shelf_last = shelf
        return shelf

    def _snapshot(self, name: str) -> Snapshot:
        from patentviewer.search import snapshot as snapshots  # noqa: PLC0415 - slow to load

        manifest = self._manifest()
        with self._used(name) as collection, collection.following:
            collection.snapshot = snapshots.follow(
                collection.catalogue,
                collection.name,
                manifest.stamp,
                manifest.dimensions,
                collection.snapshot,
            )
            return collection.snapshot

    # -- documents and figures -----------------------------------------------------------------

    def document(self, collection: str, document_id: int) -> DocumentDetails:
        """Bibliography and figures of one document. Raises UserError when it is gone."""
        from patentviewer.search.catalogue import merged  # noqa: PLC0415 - slow to load

        with self._used(collection) as opened:
            files = opened.catalogue.files_of_design(document_id)
            if not files:
                raise UserError(
                    f"The document is no longer in the collection {collection}. Search again."
                )
            known = opened.catalogue.bibliographies(files)
            bibliography = merged([known[file] for file in files])
            design = opened.catalogue.design_of(files[0], opened.name)
            shown = opened.catalogue.shown(files[0])
            figures = opened.catalogue.figures(files)
        return DocumentDetails(
            opened.name,
            files[0],
            design,
            bibliography,
            shown,
            tuple(
                FigureEntry(
                    FigureKey(opened.name, figure), sheet, ordinal, label, view, description
                )
                for figure, sheet, ordinal, label, view, description in figures
            ),
        )

    def find_document(self, number: str) -> tuple[DocumentDetails, ...]:
        """Documents with this number ("US D894,468 S", "D894468", "USD0894468"), or file name.

        Of the collections that can be used; `unusable` tells of the others.
        """
        found: list[DocumentDetails] = []
        for name in self._names():
            try:
                found += self._documents_called(name, number)
            except UnusableError as error:
                logger.warning("%s is left out of looking up: %s", name, error)
        return tuple(found)

    def _documents_called(self, name: str, number: str) -> list[DocumentDetails]:
        found: list[DocumentDetails] = []
        with self._used(name) as opened:
            seen: set[int] = set()
            for file in opened.catalogue.files_called(number):
                if file not in seen:
                    seen.update(opened.catalogue.files_of_design(file))
                    found.append(self.document(name, file))
        return found

    def thumbnail(self, key: FigureKey) -> bytes:
        """A figure as encoded picture (PNG or WebP), at most 512 px; there also when offline."""
        with self._used(key.collection) as opened:
            picture = opened.catalogue.thumbnail(key.figure_id)
        if picture is None:
            raise _no_figure(key)
        return picture

    def figure(self, key: FigureKey) -> Figure:
        """A figure at full resolution, read again from its file. Raises UserError when offline."""
        source, sheet, ordinal = self._source_of(key)
        return self._readers().figure(source, sheet, ordinal)

    def sheet(self, key: FigureKey) -> Picture:
        """The whole sheet that holds a figure, full resolution. Raises UserError when offline."""
        source, sheet, _ = self._source_of(key)
        return self._readers().sheet(source, sheet).picture

    def original(self, key: FigureKey, folder: Path) -> Path:
        """A file with a figure's sheet, for other programs: the source, or a grant's picture.

        folder: where what lies in an archive is put. Raises UserError when it cannot be read.
        """
        from patentviewer.drawings.folder import shown  # noqa: PLC0415 - slow to load
        from patentviewer.drawings.originals import original  # noqa: PLC0415 - slow to load
        from patentviewer.drawings.unreadable import UnreadableError  # noqa: PLC0415

        source, sheet, _ = self._source_of(key)
        try:
            return original(source, sheet, folder)
        except UnreadableError as error:
            raise UserError(str(error.problem(shown(source)))) from error
        except OSError as error:
            raise UserError(f"{folder} could not be written: {error.strerror}.") from error

    def carried(
        self,
        left: Picture,
        right: Picture,
        weights: dict[str, float] | None = None,
        *,
        mirrored: bool = False,
        is_sketch: bool = False,
    ) -> Iterator[Progress | Carried]:
        """Which parts of two drawings made the model find them alike, as the last thing given.

        weights: as a query had them; without them the model's own, for a sketch those for one.
        A generator that can be closed at any point; see compare.explanation.carrying.
        """
        from patentviewer.compare.explanation import carrying  # noqa: PLC0415 - slow to load

        manifest = self._encoder().manifest
        own = manifest.sketch_weights if is_sketch else manifest.default_weights
        yield from carrying(left, right, self._encoder(), weights or own, mirrored=mirrored)

    def _source_of(self, key: FigureKey) -> tuple[Source, int, int]:
        """The source, sheet and ordinal of a figure. Raises UserError when it is gone."""
        with self._used(key.collection) as opened:
            found = opened.catalogue.source_of(key.figure_id)
        if found is None:
            raise _no_figure(key)
        return found

    def _readers(self) -> Readers:
        with self._guard:
            if self._readers_open is None:
                from patentviewer.drawings.workers import Readers  # noqa: PLC0415 - slow to load

                self._readers_open = Readers(processes=2)
            return self._readers_open


@dataclass(frozen=True)
class Ignored:
    """Problems of a collection that the user has put aside. keys: file and reason of each."""

    keys: frozenset[tuple[str, str]] = frozenset()

    def __contains__(self, problem: Problem) -> bool:
        return (problem.file, problem.reason) in self.keys


@dataclass
class _Collection:
    """A collection in use. following: held while its snapshot is brought up to date."""

    name: str
    folder: Path
    catalogue: Catalogue
    inode: int
    snapshot: Snapshot | None = None
    following: threading.Lock = field(default_factory=threading.Lock)

    def is_current(self) -> bool:
        """Whether the file that was opened is the one that lies there now."""
        try:
            return self.catalogue.file.stat().st_ino == self.inode
        except OSError:
            return False

    def keep_parts(self) -> None:
        """Repeat beside the catalogue what it is made of."""
        from patentviewer.search import parts_of_collection  # noqa: PLC0415 - slow to load

        if not self.catalogue.is_read_only:
            parts_of_collection.keep(self.folder, parts_of_collection.parts_of(self.catalogue))

    def look_through(self, *, even_if_large: bool = False) -> None:
        """Check the catalogue where a program was killed, or lost power, while it changed it.

        A large one waits for its next refresh. Raises UnusableError when it is damaged.
        """
        from patentviewer.search import build  # noqa: PLC0415 - slow to load

        is_small = self.catalogue.file.stat().st_size < _LOOKED_THROUGH_AT_ONCE
        if (is_small or even_if_large) and build.ended_badly(self.folder):
            self.catalogue.quickly_checked()
            build.was_checked(self.folder)


def _opened(folder: Path, catalogue: Catalogue) -> _Collection:
    """A collection whose catalogue was just opened, looked through where that is due."""
    name = unquote(folder.name.partition(_APART)[0])
    opened = _Collection(name, folder, catalogue, catalogue.file.stat().st_ino)
    opened.look_through()
    opened.keep_parts()
    return opened


def _offline(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Those of some folders that cannot be reached now."""
    return tuple(folder for folder in folders if not folder.is_dir())


def _circumstances(shelf: Shelf, encoder: Encoder, taught: Applied | None) -> Circumstances:
    """Program, model and collections of a search; nothing is asked of a catalogue again."""
    manifest = encoder.manifest
    model = ModelState(manifest.title, manifest.sha256, encoder.provider, manifest.manifest_sha256)
    states = tuple(snapshot.state for snapshot in shelf.snapshots)
    if taught is not None:
        states = tuple(replace(one, index=f"{one.index} taught {taught.state}") for one in states)
    return Circumstances(__version__, program_sha256(), model, states)


def _taught(learned: Learned | None) -> Taught | None:
    if learned is None:
        return None
    return Taught(learned.documents, learned.before, learned.after, learned.is_used)


def _no_collection(name: str) -> UserError:
    return UserError(f"There is no collection called {name}.")


def _no_figure(key: FigureKey) -> UserError:
    return UserError(f"The figure is no longer in the collection {key.collection}. Search again.")


def _refuse_unwritable_names(folders: Sequence[Path]) -> None:
    for folder in folders:
        try:
            str(folder).encode()
        except UnicodeError as error:
            raise UserError(
                f"The name of {folder} is not valid text, so it cannot be kept. Rename the folder, "
                "or one of those it lies in."
            ) from error


def _refuse_overlap(folder: Path, known: Sequence[Path]) -> None:
    for other in known:
        if folder != other and (folder.is_relative_to(other) or other.is_relative_to(folder)):
            raise UserError(
                f"{folder} and {other} lie one in the other: their drawings would be there twice. "
                f"{other} is part of the collection already."
            )


def _checked_columns(
    file: Path, names: Sequence[str], columns: Mapping[str, str]
) -> dict[str, str]:
    """What a user says of a table's columns, by their exact names. Raises UserError."""
    from patentviewer.drawings.column_names import Meaning  # noqa: PLC0415 - slow to load
    from patentviewer.drawings.columns import plain  # noqa: PLC0415 - slow to load

    exact = {plain(name): name for name in names}
    found = {}
    for meaning, name in columns.items():
        if meaning not in set(Meaning):
            raise UserError(
                f"{meaning} is nothing that a column can mean. Columns mean: {', '.join(Meaning)}."
            )
        if name and plain(name) not in exact:
            raise UserError(
                f"{file} has no column called {name}. Its columns are: {', '.join(names)}."
            )
        found[meaning] = exact[plain(name)] if name else ""
    return found


def _are_same(some: Sequence[Snapshot], others: Sequence[Snapshot]) -> bool:
    return len(some) == len(others) and all(
        one is other for one, other in zip(some, others, strict=True)
    )
