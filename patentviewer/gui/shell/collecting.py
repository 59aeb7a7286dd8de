"""Collections are made of folders, read, asked what they hold, and taken away."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from patentviewer import paths
from patentviewer.errors import FolderMovedError, FolderReducedError, UserError
from patentviewer.gui import collections
from patentviewer.gui.kit import sentences, words
from patentviewer.gui.kit.parts import button
from patentviewer.gui.kit.workers import Task
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell.frame import Frame
from patentviewer.gui.shell.unusable import UnusableCollections

if TYPE_CHECKING:
    from patentviewer.gui.collections.collections_page import CollectionsPage
    from patentviewer.gui.collections.doubts import FolderQuestions
    from patentviewer.model.collection import CollectionStatus
    from patentviewer.model.documents import Problem
    from patentviewer.model.ranking import Query
    from patentviewer.progress import Progress

COUNTED_EVERY_MS = 2000
"""While a collection is built, what is searchable by now is shown so often."""

ENOUGH_FIGURES = 12
"""So many figures of the sample give a first ranking that is worth looking at."""

GROWN = 1.5
"""The sample's ranking is made anew when so many times as many figures can be searched."""


class Collecting(QObject):
    """Does with the collections what the window is asked for.

    known(tuple[CollectionStatus, ...]): what the collections hold. open_files: makes files the
    query.
    """

    known = Signal(object)

    def __init__(
        self, frame: Frame, search_page: SearchPage, open_files: Callable[[Sequence[Path]], None]
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._search_page = search_page
        self._open_files = open_files
        self._names_given: set[str] = set()
        self._sample_query: tuple[Path, Query | None] | None = None
        self._figures_asked = 0
        self._questions: FolderQuestions | None = None
        self._page: CollectionsPage | None = None
        self._listing: dict[str, Task] = {}
        self._counting = QTimer(self, interval=COUNTED_EVERY_MS, singleShot=True)
        self._counting.timeout.connect(self.refresh_statuses)
        frame.builds.progressed.connect(self._has_some)
        frame.builds.ended.connect(self.built)
        frame.builds.failed.connect(self._build_failed)
        frame.builds.changed.connect(self.refresh_statuses)
        notices = frame.notices
        self.unusable = UnusableCollections(notices.show_notice, notices.take_away, self)
        self.unusable.rebuild_wanted.connect(self.rebuild)
        self.unusable.look_wanted.connect(lambda: frame.show_page("collections"))

    def serve(self, page: CollectionsPage) -> None:
        """Connect the page of the collections: what its buttons ask for is done here."""
        self._page = page
        page.problems_wanted.connect(self._load_problems)
        page.ignore_wanted.connect(self._ignore)
        page.retry_wanted.connect(self._retry)
        page.remove_wanted.connect(self._remove_collection)
        page.remove_folder_wanted.connect(self._remove_folder)
        page.add_folder_wanted.connect(self.choose_folder)
        page.office_wanted.connect(self.choose_office)
        page.show_collections(self._frame.statuses)

    # What they hold

    def refresh_statuses(self) -> None:
        """Ask anew what the collections hold."""
        if self._frame.library is not None:
            self._frame.workers.start(self._frame.library.collections, self._show_statuses)

    def _show_statuses(self, statuses: tuple[CollectionStatus, ...]) -> None:
        self._frame.statuses = statuses
        if self._page is not None:
            self._page.show_collections(statuses)
        self._frame.status.show_collections(statuses)
        self.unusable.follow(statuses)
        self.known.emit(statuses)
        changed = [one.name for one in statuses if one.model_changed and one.is_built_here]
        if changed:
            again = button(self.tr("Embed again"), "sparkles")
            again.clicked.connect(partial(self._embed_again, changed))
            self._frame.notices.show_notice(
                "sparkles",
                self.tr(
                    "The model has changed since {0} was indexed. Embed it again, so that all "
                    "of it can be searched."
                ).format(", ".join(changed)),
                again,
            )

    # Folders

    def choose_folder(self, collection: str = "") -> None:
        """Ask for a folder to index."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - slow to load

        title = self.tr("Choose a folder to index")
        folder = QFileDialog.getExistingDirectory(self._frame.window, title)
        if folder:
            self.index_folder(Path(folder), collection)

    def choose_office(self) -> None:
        """Ask which collections of an office's server are to be used."""
        library = self._frame.library
        if library is None:
            return
        collections.office_dialog.OfficeDialog(
            library, self._frame.workers, self._office_chosen, self._frame.window
        ).open()

    def _office_chosen(self, new: str) -> None:
        self.refresh_statuses()
        if new:
            self.choose_folder(new)
        self._search_page.refresh_facets()
        self._search_page.search()

    def index_folders(self, folders: Sequence[Path]) -> None:
        """Index each folder as a collection of its own."""
        for folder in folders:
            self.index_folder(folder)

    def index_folder(self, folder: Path, collection: str = "") -> None:
        """Make a folder part of a collection, its own where none is named, and read it."""
        library = self._frame.library
        if library is None:
            return
        name = collection or self._collection_of(folder) or self._free_name(folder)
        self._folder_questions().add_folder(library, name, folder)
        self._frame.show_page("collections")

    def _folder_questions(self) -> FolderQuestions:
        if self._questions is None:
            frame = self._frame
            self._questions = collections.doubts.FolderQuestions(
                frame.builds, frame.workers, frame.window, frame.tell
            )
        return self._questions

    def _collection_of(self, folder: Path) -> str:
        holding = [status.name for status in self._frame.statuses if folder in status.folders]
        return holding[0] if holding else ""

    def _free_name(self, folder: Path) -> str:
        """A name that no collection has, nor one that was given a moment ago; case is no matter."""
        known = (status.name for status in self._frame.statuses)
        taken = {name.casefold() for name in (*self._names_given, *known)}
        plain = name = folder.name or self.tr("designs")
        for number in itertools.count(2):
            if name.casefold() not in taken:
                break
            name = f"{plain} {number}"
        self._names_given.add(name)
        return name

    # Reading them

    def open_sample(self) -> None:
        """Index the sample collection, and search for the first of its queries."""
        library = self._frame.library
        if library is None:
            return
        try:
            self.ask_later(paths.sample_queries()[0])
        except UserError as error:
            self._frame.tell(error)
            return
        self._frame.workers.start(
            partial(library.add_folders, paths.SAMPLE, [paths.sample_drawings()]),
            lambda _nothing: self._frame.builds.start(paths.SAMPLE),
            self._frame.tell,
        )
        self._frame.show_page("search")

    def ask_later(self, file: Path) -> None:
        """Search the sample with this as soon as enough of it can be searched."""
        self._sample_query = file, self._search_page.asked

    def refresh_all(self) -> None:
        """Refresh every collection, one after the other."""
        for status in self._frame.statuses:
            if status.condition.is_searchable and status.is_built_here:
                self._frame.builds.start(status.name)

    def _embed_again(self, names: Sequence[str], _on: bool = False) -> None:
        for name in names:
            self._frame.builds.start(name, embed_again=True)
        self._frame.show_page("collections")

    def rebuild(self, name: str) -> None:
        """Make a collection's catalogue anew."""
        self._frame.builds.start(name, rebuild=True)
        self._frame.show_page("collections")

    def _has_some(self, name: str, progress: Progress) -> None:
        """More can be searched; the sample's first query does not wait until all of it can."""
        if not self._counting.isActive():
            self._counting.start()
        if name == paths.SAMPLE and progress.figures >= ENOUGH_FIGURES:
            self._ask_or_grow(progress.figures)

    def _ask_or_grow(self, figures: int) -> None:
        """Search the sample for the first time, or anew when much more of it can be searched."""
        if self._ask_sample_query():
            self._figures_asked = figures
        elif figures >= GROWN * self._figures_asked > 0:
            self._figures_asked = figures
            if self._is_sample_shown():
                self._search_page.search(stays_shown=True)

    def _is_sample_shown(self) -> bool:
        """Whether what is on screen is the answer to the sample's first query."""
        shown = self._search_page.shown
        files = {one.file for one in shown.answer.query.figures} if shown is not None else set()
        return files == {paths.sample_queries()[0]}

    def _ask_sample_query(self) -> bool:
        """Search the sample with its first query, unless something else was asked meanwhile."""
        waiting, self._sample_query = self._sample_query, None
        if waiting is None or waiting[1] is not self._search_page.asked:
            return False
        self._open_files([waiting[0]])
        return True

    def built(self, name: str) -> None:
        """A collection has been read: what is on screen is asked anew."""
        self._figures_asked = 0
        self.refresh_statuses()
        self._frame.give_back_memory()
        self._search_page.refresh_facets()
        if name != paths.SAMPLE or not self._ask_sample_query():
            self._search_page.search()

    def _build_failed(self, name: str, error: Exception) -> None:
        library = self._frame.library
        if library is not None and isinstance(error, FolderMovedError | FolderReducedError):
            # When the build has ended: what is answered starts the next one.
            ask = partial(self._folder_questions().is_asked, library, name, error)
            QTimer.singleShot(0, self, ask)
            return
        self._frame.warn(words.of(name, sentences.of(error)))

    # Problems

    def _load_problems(self, name: str) -> None:
        library, page = self._frame.library, self._page
        if library is not None and page is not None:
            if name in self._listing:
                self._listing[name].stop()  # it may end later, with what was ignored before
            self._listing[name] = self._frame.workers.start(
                lambda: (library.problems(name), library.ignored(name)),
                lambda found: page.set_problems(name, *found),
                self._frame.tell,
            )

    def _ignore(self, name: str, problems: Sequence[Problem], again: bool) -> None:
        library = self._frame.library
        if library is not None:
            self._frame.workers.start(
                partial(library.ignore, name, problems, again=again),
                lambda _nothing: self.refresh_statuses(),
                self._frame.tell,
            )

    def _retry(self, name: str, problems: Sequence[Problem]) -> None:
        library = self._frame.library
        if library is not None:
            self._frame.workers.start(
                partial(library.try_again, name, problems),
                lambda _nothing: self._frame.builds.start(name),
                self._frame.tell,
            )

    # Taking them away

    def _remove_collection(self, name: str) -> None:
        library = self._frame.library
        if library is not None and self._frame.is_agreed(
            self.tr("Delete the collection “{0}”?").format(name),
            self._what_is_deleted(name),
            self.tr("Delete"),
        ):
            self._frame.builds.stop(name)
            self._take_away(partial(library.remove, name))

    def _what_is_deleted(self, name: str) -> str:
        if any(status.name == name and status.place for status in self._frame.statuses):
            return self.tr("It stays on the office's server, and is not searched from here.")
        return self.tr("Its index is deleted. The folders and their files are not touched.")

    def _remove_folder(self, name: str, folder: Path) -> None:
        library = self._frame.library
        if library is not None and self._frame.is_agreed(
            self.tr("Take “{0}” out of “{1}”?").format(folder, name),
            self.tr("Its figures can no longer be found. The folder itself is not touched."),
            self.tr("Take out"),
        ):
            self._take_away(partial(library.remove_folder, name, folder))

    def _take_away(self, work: Callable[[], object]) -> None:
        self._frame.workers.start(work, self._is_gone, self._frame.tell)

    def _is_gone(self, _nothing: object) -> None:
        self.refresh_statuses()
        self._search_page.refresh_facets()
        self._search_page.search()
