"""What is asked before a folder is read twice or most of it leaves its collection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from patentviewer.errors import FolderMovedError, FolderReducedError
from patentviewer.gui import shell
from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.builds import Builds

if TYPE_CHECKING:
    from patentviewer.app.library import Library


class FolderQuestions(QObject):
    """Asks about folders that seem to have moved or to have lost most of their files.

    window: what the questions belong to. tell: says what went wrong.
    """

    def __init__(
        self, builds: Builds, workers: Workers, window: QWidget, tell: Callable[[Exception], None]
    ) -> None:
        super().__init__(window)
        self._builds = builds
        self._workers = workers
        self._window = window
        self._tell = tell

    def add_folder(self, library: Library, collection: str, folder: Path) -> None:
        """Make a folder part of a collection and read it; or, asked, take it for a moved one."""
        self._workers.start(
            partial(library.moved_here, folder),
            lambda found: self._add_or_move(library, collection, folder, found),
            self._tell,
        )

    def is_asked(self, library: Library, collection: str, error: Exception) -> bool:
        """Ask what a refresh left open, and go on as answered; False for any other error."""
        if isinstance(error, FolderMovedError) and error.old and error.new:
            found = (collection, error.old)
            self._add_or_move(library, collection, error.new, found, is_known=True)
            return True
        if isinstance(error, FolderReducedError):
            if self._chosen(
                self.tr("Take the missing files out of “{0}”?").format(collection),
                sentences.of(error),
                [self.tr("Take them out")],
            ):
                self._builds.start(collection, accept_missing=True)
            return True
        return False

    def _add_or_move(
        self,
        library: Library,
        collection: str,
        folder: Path,
        found: tuple[str, Path] | None,
        *,
        is_known: bool = False,
    ) -> None:
        if found is None:
            self._add(library, collection, folder)
            return
        holding, old = found
        chosen = self._chosen(
            self.tr("Has the folder moved?"),
            self.tr(
                "{0} holds the files that “{1}” knows of {2}, which is not there any more. If the "
                "folder has moved, nothing needs to be read again."
            ).format(folder, holding, old),
            [self.tr("It has moved"), self.tr("Read it as a new one")],
        )
        if chosen == 1:
            self._workers.start(
                partial(library.move_folder, holding, old, folder),
                lambda _nothing: self._builds.start(holding),
                self._tell,
            )
        elif chosen and is_known:
            self._builds.start(collection, accept_moved=True)
        elif chosen:
            self._add(library, collection, folder, accept_moved=True)

    def _add(
        self, library: Library, collection: str, folder: Path, *, accept_moved: bool = False
    ) -> None:
        self._workers.start(
            partial(library.add_folders, collection, [folder]),
            lambda _nothing: self._builds.start(collection, accept_moved=accept_moved),
            self._tell,
        )

    def _chosen(self, question: str, consequence: str, answers: list[str]) -> int:
        """The number of the answer that is given, from 1, or 0 for none."""
        return shell.reports.choose(self._window, question, consequence, answers)
