"""The library is opened and its model loaded, both in a worker; then files become the query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from patentviewer.app import loading
from patentviewer.gui.kit import sentences
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell.frame import Frame

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.collection import ModelStatus

READERS = 2
"""Processes that read: a sheet is shown while a query is read."""


class Opening(QObject):
    """Opens the library for everything else.

    opened(Library): searches can begin. ready(): the model is loaded too, or cannot be; nothing
    else keeps the machine busy now.
    """

    opened = Signal(object)
    ready = Signal()

    def __init__(self, frame: Frame, search_page: SearchPage) -> None:
        super().__init__(frame)
        self._frame = frame
        self._search_page = search_page
        self._files: list[Path] = []

    def open_library(self, opening: Callable[[], Library] | None = None) -> None:
        """Open the library (the user's, unless `opening` gives another) and load the model."""
        self._frame.workers.start(opening or _opened_library, self._is_open, self._has_failed)

    def open_files(self, files: Sequence[Path]) -> None:
        """Make files the query, as soon as the library is open."""
        if self._frame.library is None:
            self._files = [*files]
        elif files:
            self._search_page.query_panel.open_files(files)
            self._frame.show_page("search")

    def choose_files(self) -> None:
        """Ask which files to search with."""
        self._frame.show_page("search")
        self._search_page.query_panel.ask_what_to_open()

    def paste(self) -> None:
        """Search with what is on the clipboard."""
        self._frame.show_page("search")
        self._search_page.query_panel.paste()

    def _is_open(self, library: Library) -> None:
        self._frame.library = library
        self.opened.emit(library)
        files, self._files = self._files, []
        self.open_files(files)

        def warm_up() -> ModelStatus:
            library.warm_up()
            return library.model()

        self._frame.workers.start(warm_up, self._model_is_loaded, self._model_has_failed)

    def _has_failed(self, error: Exception) -> None:
        self._frame.warn(sentences.of(error))

    def _model_is_loaded(self, model: ModelStatus) -> None:
        self._frame.model = model
        self._frame.status.show_model(model)
        if model.told:
            self._frame.notices.show_notice("cpu", sentences.said(*model.told))
        self.ready.emit()
        if self._frame.library is not None:
            self._frame.workers.start(self._frame.library.read_ahead)

    def _model_has_failed(self, error: Exception) -> None:
        self._frame.warn(sentences.of(error))
        self.ready.emit()


def _opened_library() -> Library:
    """In a worker, which also loads what the parts that are still to be made need.

    Nothing of Qt: Python learns of its classes in the window's thread alone (see Pages.steps).
    """
    loading.load_work()
    from patentviewer.app.library import Library  # noqa: PLC0415 - slow to load

    return Library(readers=READERS)
