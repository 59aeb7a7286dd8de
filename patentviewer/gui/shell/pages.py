"""The pages of the window, and when each is loaded and made: this is the one place that says so.

The search is on screen first. What else there is, is made when it is first shown, or else once the
model is loaded, a little in each turn of the event loop: its modules one by one, then itself.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtWidgets
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from patentviewer.gui.kit import theme
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell.collecting import Collecting
from patentviewer.gui.shell.comparisons import Comparisons
from patentviewer.gui.shell.frame import Frame
from patentviewer.gui.shell.preferences import Preferences
from patentviewer.gui.shell.unwritten import Unwritten

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.gui.collections.collections_page import CollectionsPage
    from patentviewer.gui.compare.compare_panel import ComparePanel
    from patentviewer.gui.records.records_page import RecordsPage
    from patentviewer.gui.settings.settings_page import SettingsView
    from patentviewer.gui.shell.recording import Recording
    from patentviewer.model.ranking import Query

Widget = TypeVar("Widget", bound=QWidget)


# Each gives its modules one by one, after those that they need: a turn of the event loop for each.


def _drawing() -> Iterator[ModuleType]:
    from patentviewer.gui.kit import touchpad

    yield touchpad
    from patentviewer.gui.compare import drawing_view

    yield drawing_view
    from patentviewer.gui.query import figure_editor

    yield figure_editor
    from patentviewer.gui.query import figure_strip

    yield figure_strip
    from patentviewer.gui.query import drawing_query

    yield drawing_query


def _design() -> Iterator[ModuleType]:
    from patentviewer.gui.results import design_panel

    yield design_panel


def _collections() -> Iterator[ModuleType]:
    from patentviewer.gui.collections import collections_page

    yield collections_page


def _sketch() -> Iterator[ModuleType]:
    from patentviewer.gui.shell import undo_keys

    yield undo_keys
    from patentviewer.gui.sketch import strokes

    yield strokes
    from patentviewer.gui.sketch import tools

    yield tools
    from patentviewer.gui.sketch import painting

    yield painting
    from patentviewer.gui.sketch import ink_layer

    yield ink_layer
    from patentviewer.gui.sketch import sketch_canvas

    yield sketch_canvas
    from patentviewer.gui.sketch import sketch_panel

    yield sketch_panel


def _compare() -> Iterator[ModuleType]:
    from patentviewer.gui.compare import annotated_view

    yield annotated_view
    from patentviewer.gui.compare import overlay_view

    yield overlay_view
    from patentviewer.gui.compare import model

    yield model
    from patentviewer.gui.compare import comparing

    yield comparing
    from patentviewer.gui.compare import compare_pane

    yield compare_pane
    from patentviewer.gui.compare import panes

    yield panes
    from patentviewer.gui.compare import pair_strip

    yield pair_strip
    from patentviewer.gui.compare import kept_bar

    yield kept_bar
    from patentviewer.gui.compare import ways

    yield ways
    from patentviewer.gui.compare import compare_panel

    yield compare_panel


def _records() -> Iterator[ModuleType]:
    from patentviewer.gui.shell import recording

    yield recording
    from patentviewer.gui.compare import kept_list

    yield kept_list
    from patentviewer.gui.records import records_page

    yield records_page


@dataclass(frozen=True)
class Part:
    """Something of the window that is made later. load: see above. make: makes it, once."""

    load: Callable[[], Iterator[ModuleType]]
    make: Callable[[Pages], QWidget]


@dataclass(frozen=True)
class Page:
    """A page of the window.

    name: of its action without "page_", and of what shows it. text, icon: on the rail.
    """

    name: str
    text: object
    icon: str
    make: Callable[[Pages], QWidget]

    @property
    def title(self) -> str:
        """Its text in the user's language."""
        return QCoreApplication.translate("Pages", str(self.text))


PAGES = (
    Page("search", QT_TRANSLATE_NOOP("Pages", "Search"), "search", lambda pages: pages.search),
    Page(
        "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "columns-2", lambda pages: pages.compare
    ),
    Page(
        "collections",
        QT_TRANSLATE_NOOP("Pages", "Collections"),
        "library",
        lambda pages: pages.collections,
    ),
    Page(
        "records",
        QT_TRANSLATE_NOOP("Pages", "Records"),
        "notebook-text",
        lambda pages: pages.records,
    ),
    Page(
        "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", lambda pages: pages.settings
    ),
)
"""In the order of the rail; the last stands at its foot."""

PARTS = (
    Part(_drawing, lambda pages: pages.search.query_panel.drawing),
    Part(_design, lambda pages: pages.search.design),
    Part(_collections, lambda pages: pages.collections),
    Part(_sketch, lambda pages: pages.search.query_panel.sketch),
    Part(_compare, lambda pages: pages.compare),
    Part(_records, lambda pages: pages.records),
)
"""In the order in which they are made; the settings are made when they are wanted."""


class Pages(QStackedWidget):
    """The pages, one of which is shown; each is made when it is first asked for."""

    def __init__(
        self,
        frame: Frame,
        search: SearchPage,
        collecting: Collecting,
        preferences: Preferences,
        unwritten: Unwritten,
    ) -> None:
        super().__init__()
        self._frame = frame
        self._collecting = collecting
        self._preferences = preferences
        self._unwritten = unwritten
        self._made: dict[str, QWidget] = {}
        self.search: SearchPage = self._add("search", search)
        self.comparisons = Comparisons(frame, search, self)

    @functools.cached_property
    def compare(self) -> ComparePanel:
        """The page that shows query and hit side by side."""
        from patentviewer.gui.compare.compare_panel import ComparePanel

        frame = self._frame
        made = ComparePanel(frame.actions, frame.workers, frame.undo_stack)
        self.comparisons.serve(made)
        if frame.library is not None:
            made.set_library(frame.library)
        return self._add("compare", made)

    @functools.cached_property
    def collections(self) -> CollectionsPage:
        """The page of the collections."""
        from patentviewer.gui.collections.collections_page import CollectionsPage
        from patentviewer.gui.collections.tables import TableCare

        frame = self._frame
        made = CollectionsPage(frame.actions, frame.builds)
        TableCare(made, frame.builds, frame.workers, lambda: frame.library, frame.tell)
        self._collecting.serve(made)
        return self._add("collections", made)

    @functools.cached_property
    def recording(self) -> Recording:
        """What writes the record."""
        from patentviewer.gui.shell.recording import Recording

        frame, preferences = self._frame, self._preferences
        made = Recording(frame.workers, self.search.judgements, frame.window)
        self._unwritten.follow(made)
        made.set_initials(preferences.settings.initials)
        preferences.used.connect(lambda settings: made.set_initials(settings.initials))
        return made

    @functools.cached_property
    def records(self) -> RecordsPage:
        """The page of the records."""
        from patentviewer.gui.records.records_page import RecordsPage

        frame, preferences = self._frame, self._preferences
        made = RecordsPage(frame.actions, frame.workers, self.recording)
        made.query_wanted.connect(self._ask_again)
        made.set_reports(preferences.settings)
        preferences.changed.connect(made.set_reports)
        if frame.library is not None:
            made.set_library(frame.library)
        return self._add("records", made)

    @functools.cached_property
    def settings(self) -> SettingsView:
        """The page of the settings."""
        from patentviewer.gui.settings.settings_page import SettingsView

        made = SettingsView(self._preferences.settings)
        made.changed.connect(self._preferences.use)
        self._preferences.changed.connect(made.show_settings)
        return self._add("settings", made)

    def _add(self, name: str, page: Widget) -> Widget:
        self._made[name] = page
        self.addWidget(page)
        return page

    def show_history(self) -> None:
        """The searches of the present session, over the window."""
        from patentviewer.gui.records.history import HistoryDialog

        dialog = HistoryDialog(self._frame.workers, self.recording, self._frame.window)
        dialog.opened.connect(self._ask_again)
        dialog.show()

    def _ask_again(self, query: Query) -> None:
        """Ask again what was asked in a session."""
        self.search.ask(query)
        self._frame.show_page("search")

    def set_library(self, library: Library) -> None:
        """The library is open: every page that was made before works with it."""
        self.search.set_library(library)
        if "compare" in self._made:
            self.compare.set_library(library)
        if "records" in self._made:
            self.records.set_library(library)

    def show_page(self, page: Page) -> None:
        """Show a page. A focus that was on the one before goes to where it was, or belongs, here.

        Qt alone would give it to whatever comes first, be it the rarest button.
        """
        if self.name == "compare" and page.name != "compare":
            self._frame.give_back_memory()
        shown = page.make(self)
        is_new_here = shown.focusWidget() is None
        self.setCurrentWidget(shown)
        if is_new_here and shown.focusWidget() is not None and shown.focusProxy() is not None:
            shown.setFocus()

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        shown = self.currentWidget()
        return next(name for name, page in self._made.items() if page is shown)

    def steps(self) -> Iterator[object]:
        """Each step makes one thing, a little in each turn of the event loop.

        Python learns of a class of Qt when it is first named, and of all widgets at once when it
        is handed one that it has not seen. It learns of them here one by one; in another thread,
        while this one goes on, it might learn of the same class twice.
        """
        for name in dir(QtWidgets):
            yield getattr(QtWidgets, name)
        for part in PARTS:
            yield from part.load()
        for part in PARTS:
            yield part.make(self)
        for _, action in self._frame.actions:
            yield action.icon().pixmap(theme.icon_size(), self.devicePixelRatioF())
