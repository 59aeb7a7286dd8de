"""Collections: made, refreshed, moved, looked through, removed."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import drawings, search, settings
from patentviewer.app.offices import (
    PLACE_FILE,
    SERVERS_AT_ONCE,
    bytes_in,
    is_on_a_server,
    place_in,
    put_in,
    refuse_if_forbidden,
    status_of,
    status_without_place,
)
from patentviewer.app.open_collection import CATALOGUE_FILE, OpenCollection
from patentviewer.app.tables import Tables
from patentviewer.errors import CollectionBusyError, UserError, told_if_not_written
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus, Ignored, Taught
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.documents import Problem
from patentviewer.model.place import Place
from patentviewer.model.ranking import Unusable
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.model.details import DocumentDetails
    from patentviewer.search.learned import Learned

logger = logging.getLogger(__name__)

IGNORED_FILE = "ignored.json"
_MOST_PROCESSES = 8


class Collections(Tables):
    """What is done with collections as a whole, and told of them."""

    def collections(self) -> tuple[CollectionStatus, ...]:
        """Every collection, by name. One that cannot be used says why in its `error`."""
        names = self._names()
        # All servers are asked together: however many are away, that takes as long as one.
        with ThreadPoolExecutor(SERVERS_AT_ONCE) as asking:
            asked = {
                name: asking.submit(self._status, name)
                for name in names
                if is_on_a_server(self._folder_of(name))
            }
            return tuple(
                asked[name].result() if name in asked else self._status(name) for name in names
            )

    def _status(self, name: str) -> CollectionStatus:
        folder = self._folder_of(name)
        try:
            place = place_in(folder)
        except UnusableError as error:
            return status_without_place(name, folder, error)
        if place is None:
            return self._status_here(name, folder)
        status = status_of(name, folder, place, self._offices, self._manifest())
        if not (folder / CATALOGUE_FILE).is_file():
            return replace(status, is_built_here=False)
        here = self._status_here(name, folder)
        # The machine that builds it knows more than the server tells.
        return replace(
            here,
            place=status.place,
            figures_searchable=status.figures_searchable,
            error=status.error or here.error,
            condition=status.condition if status.error else here.condition,
            is_unfinished=status.is_unfinished or here.is_unfinished,
        )

    def _status_here(self, name: str, folder: Path) -> CollectionStatus:
        on_disk = bytes_in(folder)
        try:
            with self._used(name) as collection:
                return self._status_of(collection, folder, on_disk)
        except UserError as error:
            folders = search.parts_of_collection.kept(folder, folder / CATALOGUE_FILE).folders
            return CollectionStatus(
                name, folders, _offline(folders), 0, 0, 0, 0, 0, None, "", False, on_disk,
                error=error.message,
                condition=getattr(error, "condition", Condition.UNREADABLE),
            )  # fmt: skip

    def _status_of(
        self, collection: OpenCollection, folder: Path, on_disk: int
    ) -> CollectionStatus:
        name, catalogue = collection.name, collection.catalogue
        manifest = self._manifest()
        folders = tuple(catalogue.folders().values())
        counts = catalogue.counts(manifest.stamp)
        refreshed = catalogue.state("refreshed")
        unread = catalogue.state(search.refresh_plan.UNREAD)
        is_busy = search.build.is_written(folder)
        not_read_yet = search.refresh_plan.NOT_READ_YET[0]
        being_read = catalogue.count_of_reason(not_read_yet) if is_busy else 0
        return CollectionStatus(
            name,
            folders,
            _offline(folders),
            counts.files,
            counts.documents,
            counts.figures,
            counts.searchable,
            counts.problems - being_read,
            dt.datetime.fromisoformat(refreshed) if refreshed else None,
            catalogue.state("model"),
            counts.searchable < counts.figures,
            on_disk,
            is_busy,
            condition=Condition.READ_ONLY if catalogue.is_read_only else Condition.USABLE,
            ignored=catalogue.count_of_problems(self.ignored(name).keys),
            files_to_read_again=catalogue.files_read_before(
                drawings.reading.VERSION, drawings.reading.SAME_SINCE
            ),
            tables=catalogue.count_of_tables(),
            given_tables=tuple(catalogue.given_tables().values()),
            files_unread=int(unread) if unread.isdecimal() else 0,
            is_unfinished=bool(unread),
            folders_being_read=being_read,
            title_pages_waiting=search.title_pages.count_of_waiting(catalogue),
            taught=_taught(search.learned.kept(folder, manifest.stamp)),
        )

    def _is_built_elsewhere(self, name: str) -> bool:
        """Whether a collection is on an office's server, and another machine has its catalogue."""
        folder = self._folder_of(name)
        return is_on_a_server(folder) and not (folder / CATALOGUE_FILE).is_file()

    def unusable(self, names: Sequence[str] = ()) -> tuple[Unusable, ...]:
        """The collections that cannot be used now, each with the reason.

        names: which to look at; () for all.
        """
        found = []
        for name in dict.fromkeys(names) or self._names():
            try:
                office = self._office(name)
                if office is not None:
                    office.told()
                    continue
                with self._used(name) as collection:
                    collection.catalogue.generation()
            except UnusableError as error:
                found.append(Unusable(name, error.message))
        return tuple(found)

    def add_folders(self, collection: str, folders: Sequence[Path]) -> None:
        """Make folders part of a collection, which is created if it is new; refresh reads them.

        Raises UserError for a folder that lies in one of the collection's or holds one, and
        CollectionBusyError while the collection is being built.
        """
        wanted = [Path(os.path.abspath(folder)) for folder in folders]  # noqa: PTH100 (no links)
        _refuse_unwritable_names(wanted)
        with self._used(collection, create=True) as opened, search.build.sole_writer(opened.folder):
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
        with self._used(collection) as opened, search.build.sole_writer(opened.folder):
            catalogue = opened.catalogue
            known = catalogue.folders() | catalogue.given_tables()
            rows = [row for row, path in known.items() if path == folder]
            if not rows:
                raise UserError(
                    Message("folder.not_of_collection", folder=folder, collection=collection)
                )
            with catalogue.writing():
                catalogue.remove_folder(rows[0])
            opened.keep_parts()

    def moved_here(self, folder: Path) -> tuple[str, Path] | None:
        """The collection and the old path of an indexed folder that lies here now, or None.

        It is recognised by its files' names, sizes and contents. Folders that can be reached have
        not moved.
        """
        for name in self._names():
            with contextlib.suppress(UserError), self._used(name) as opened:
                catalogue = opened.catalogue
                folders = catalogue.folders()
                for row, old in () if folder in folders.values() else folders.items():
                    if not old.is_dir() and search.safeguards.folder_moved_to(
                        folder, catalogue.files(row, old)
                    ):
                        return name, old
        return None

    def move_folder(self, collection: str, old: Path, new: Path) -> None:
        """Say that an indexed folder lies elsewhere now; nothing of it is read again.

        Raises UserError when old is not part of the collection or new is no folder that could be,
        and CollectionBusyError.
        """
        new = Path(os.path.abspath(new))  # noqa: PTH100 (no links)
        if not new.is_dir():
            raise UserError(Message("folder.not_readable_name_now", folder=new))
        with self._used(collection) as opened, search.build.sole_writer(opened.folder):
            catalogue = opened.catalogue
            rows = {path: row for row, path in catalogue.folders().items()}
            if old not in rows:
                raise UserError(
                    Message("folder.not_of_collection", folder=old, collection=collection)
                )
            if new in rows and catalogue.files(rows[new], new):
                raise UserError(Message("folder.already_of_collection", new=new, old=old))
            _refuse_overlap(new, [path for path in rows if path not in {old, new}])
            with catalogue.writing():
                if new in rows:
                    catalogue.remove_folder(rows[new])
                catalogue.move_folder(rows[old], new)
            opened.keep_parts()

    def put_on_server(self, collection: str, place: Place) -> None:
        """Say that a collection lies on an office's server; what is there is not looked at yet.

        A new collection, or one that is known to be there. Raises UserError where one of this
        machine has the name already, and UnusableError where no server may be used.
        """
        refuse_if_forbidden()
        folder = self._folder_of(collection, is_new=True)
        if folder in self._folders().values() and not is_on_a_server(folder):
            raise UserError(Message("office.name_taken", collection=collection))
        put_in(folder, place)

    def keep_token(self, place: Place, token: str) -> None:
        """Keep what lets the user into an office's server, for this user alone; "" forgets it."""
        search.office.credentials.keep(place, token)
        self._offices.close()

    def collections_on(self, place: Place) -> tuple[str, ...]:
        """Names of the collections on an office's server. Raises UnusableError, UserError."""
        return self._offices.names_on(place)

    def remove(self, collection: str, *, on_server: bool = False) -> None:
        """Delete a collection's catalogue and index. The indexed folders are not touched.

        One on an office's server is forgotten here and stays there, unless on_server says that it
        goes there too. Raises UserError when there is none of that name, and CollectionBusyError.
        """
        folder = self._known_folder_of(collection)
        if on_server:
            office = self._office(collection)
            if office is None:
                raise UserError(Message("office.not_on_server", collection=collection))
            office.drop()
        with search.build.sole_writer(folder):
            self._forget(folder)
        try:
            # What names the collection goes first, so that half a removal leaves none behind.
            for name in (PLACE_FILE, search.parts_of_collection.PARTS_FILE, CATALOGUE_FILE):
                (folder / name).unlink(missing_ok=True)
            shutil.rmtree(folder)
        except OSError as error:
            raise CollectionBusyError(
                Message("collection.not_removed", folder=folder, why=error)
            ) from error

    def refresh(
        self,
        collection: str,
        embed_again: bool = False,
        *,
        accept_missing: bool = False,
        accept_moved: bool = False,
        with_title_pages: bool = True,
        scheduler: str = "",
    ) -> Iterator[Progress]:
        """Read what is new or changed; a generator that can be closed at any point.

        scheduler: of an office's collection, the Dask scheduler whose workers read and embed
        ("tcp://host:port"), "" for workers of this machine.
        accept_missing, accept_moved: what FolderReducedError and FolderMovedError ask for.
        with_title_pages: printed title pages are read too, when all figures can be searched.
        Raises CollectionBusyError when another program is building it, FolderOfflineError when a
        folder cannot be reached (after the reachable ones are done).
        """
        if self._is_built_elsewhere(collection):
            raise UserError(Message("office.not_built_here", collection=collection))
        opened = self._collection(collection)
        manifest = self._manifest()
        processes = settings.load().reader_processes or min(os.cpu_count() or 1, _MOST_PROCESSES)
        opened.look_through(even_if_large=True)
        office = self._office(collection)
        with contextlib.ExitStack() as held:
            held.enter_context(search.build.sole_writer(opened.folder))
            spread = None
            publisher = None
            if office is not None:
                publisher = office.publisher(opened.catalogue, manifest)
                yield from held.enter_context(publisher.writing(embed_again=embed_again))
                spread = search.office.cluster.Cluster(
                    scheduler, processes, manifest, self._model_path()
                ).read_all
            yield from search.build.refresh(
                opened.catalogue,
                manifest,
                self._encoder,
                processes,
                embed_again=embed_again,
                accept_missing=accept_missing,
                accept_moved=accept_moved,
                with_title_pages=with_title_pages,
                spread=spread,
                when_kept=publisher.publish_new if publisher is not None else None,
            )
            if publisher is not None and office is not None:
                yield from publisher.publish_all()
                with contextlib.suppress(UnusableError):  # a server that went away after that
                    office.told(is_written=True)

    def rebuild(self, collection: str, folders: Sequence[Path] = ()) -> Iterator[Progress]:
        """Make a collection's catalogue anew from its folders; what the user has said is kept.

        folders: in place of those that are known. Raises UserError, before anything is changed,
        when none is known, FolderOfflineError when one is away, CollectionBusyError.
        """
        folder = self._known_folder_of(collection)
        file = folder / CATALOGUE_FILE
        wanted = search.rebuilding.parts_to_build(collection, file, folders)
        with search.build.sole_writer(folder):
            self._forget(folder)
            search.rebuilding.made_anew(file, wanted)
        yield from self.refresh(collection)

    def check(self, collection: str, damage: list[Message]) -> Iterator[Progress]:
        """Compare everything kept of a collection with the hashes that it was written with.

        damage: a list to which a message is added for each thing that was changed. Reads the whole
        catalogue, some 200 MB a second; a generator of progress that can be closed.
        """
        with self._used(collection) as opened:
            yield from opened.catalogue.checked(damage)
            if not search.snapshot.is_index_as_written(opened.catalogue):
                damage.append(Message("seal.index_changed"))

    def files_without_seal(self, collection: str) -> int:
        """How many files have no seal, as they were indexed before there were any.

        `check` cannot find changes of what is kept of them.
        """
        if self._is_built_elsewhere(collection):
            return 0
        with self._used(collection) as opened:
            return opened.catalogue.unsealed()

    def problems(self, collection: str) -> tuple[Problem, ...]:
        """Files that could not be read, with reasons.

        Of an office's collection that another machine builds, as the server lists them; raises
        UnusableError where that cannot be asked.
        """
        if self._is_built_elsewhere(collection):
            office = self._office(collection)
            return office.problems() if office is not None else ()
        with self._used(collection) as opened:
            return opened.catalogue.problems()

    def problems_of(self, document: DocumentDetails) -> tuple[Problem, ...]:
        """What could not be read of a document's file. Raises UnusableError as `problems` does."""
        if self._is_built_elsewhere(document.collection):
            office = self._office(document.collection)
            return office.problems_of(document.file) if office is not None else ()
        with self._used(document.collection) as opened:
            return opened.catalogue.problems_of(document.file)

    def try_again(self, collection: str, problems: Sequence[Problem]) -> None:
        """Have the next refresh read these problems' files again. Raises CollectionBusyError."""
        with (
            self._used(collection) as opened,
            search.build.sole_writer(opened.folder),
            opened.catalogue.writing(),
        ):
            opened.catalogue.try_again(problems)

    def ignored(self, collection: str) -> Ignored:
        """The problems that the user has put aside."""
        try:
            content = (self._folder_of(collection) / IGNORED_FILE).read_text("utf-8")
            known = json.loads(content)
            return Ignored(frozenset((file, _reason(kept)) for file, kept in known))
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
        plain = sorted((shown, reason.to_text()) for shown, reason in kept)
        with told_if_not_written(file):
            write_atomically(file, json.dumps(plain).encode())


def _reason(kept: str) -> Message:
    """A problem's reason as it is kept; earlier versions kept it as an English sentence."""
    try:
        return Message.of_text(kept)
    except ValueError:
        return search.catalogue.recognised(kept)


def _offline(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Those of some folders that cannot be reached now."""
    return tuple(folder for folder in folders if not folder.is_dir())


def _taught(learned: Learned | None) -> Taught | None:
    if learned is None:
        return None
    return Taught(learned.documents, learned.before, learned.after, learned.is_used)


def _refuse_unwritable_names(folders: Sequence[Path]) -> None:
    for folder in folders:
        try:
            str(folder).encode()
        except UnicodeError as error:
            raise UserError(Message("folder.no_valid_name", folder=folder)) from error


def _refuse_overlap(folder: Path, known: Sequence[Path]) -> None:
    for other in known:
        if folder != other and (folder.is_relative_to(other) or other.is_relative_to(folder)):
            raise UserError(Message("folder.overlaps", folder=folder, other=other))
