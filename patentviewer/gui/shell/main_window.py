"""The window: a rail of pages, the pages, and the line at the foot. What it does, its parts do."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from patentviewer.gui import query
from patentviewer.gui.kit import reading_order
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell import menus, window_state
from patentviewer.gui.shell.actions import Where
from patentviewer.gui.shell.collecting import Collecting
from patentviewer.gui.shell.dialogs import Dialogs
from patentviewer.gui.shell.first_page import FirstPage
from patentviewer.gui.shell.frame import Frame
from patentviewer.gui.shell.opening import Opening
from patentviewer.gui.shell.pages import PAGES, Page, Pages
from patentviewer.gui.shell.preferences import Preferences
from patentviewer.gui.shell.rail import Rail
from patentviewer.gui.shell.resuming import Resuming
from patentviewer.gui.shell.unwritten import Unwritten
from patentviewer.settings import Settings

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.gui.collections.collections_page import CollectionsPage
    from patentviewer.gui.compare.compare_panel import ComparePanel
    from patentviewer.gui.records.records_page import RecordsPage
    from patentviewer.gui.settings.settings_page import SettingsView
    from patentviewer.gui.shell.recording import Recording
    from patentviewer.model.answer import Answer
    from patentviewer.model.collection import CollectionStatus
    from patentviewer.model.documents import Picture
    from patentviewer.model.ranking import FigureKey

logger = logging.getLogger(__name__)

FIRST_SIZE = (1280, 800)
_BUSY_MS = 40

RESTS_AFTER_MS = 3000
"""Without another search for so long, what the last one took of memory is given back."""


class MainWindow(QMainWindow):
    """Puts the parts of the window together and wires them to each other.

    painted(): it is being painted. ready(): the library is open and its model loaded; searches
    are quick from now on.
    """

    painted = Signal()
    ready = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.frame = Frame(self)
        self.actions_ = self.frame.actions
        self.builds, self.workers = self.frame.builds, self.frame.workers
        self.notices, self.status = self.frame.notices, self.frame.status
        self.undo_stack = self.frame.undo_stack
        self.preferences = Preferences(self.frame, settings)
        self.dialogs = Dialogs(self.frame)
        self.thumbnails = Thumbnails(self._load_thumbnail, self)
        self.search_page = self._search_page(settings)
        self.opening = Opening(self.frame, self.search_page)
        self.collecting = Collecting(self.frame, self.search_page, self.opening.open_files)
        self.unwritten = Unwritten(self.frame)
        self.pages = Pages(
            self.frame, self.search_page, self.collecting, self.preferences, self.unwritten
        )
        self.resuming = Resuming(self.frame, self.search_page, self.pages)
        self._is_ended = False
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self.frame.give_back_memory)
        self._rest = self.pages.steps()
        self._first_page = FirstPage(self.frame, self.search_page.results)
        self.search_page.query_panel.sketching.connect(self._first_page.follow_sketch)
        self.rail = Rail()
        self._lay_out()
        self.actions_.attach(Where.WINDOW, self)
        menus.fill(self.menuBar(), self.actions_)
        self._wire_actions()
        self._wire_search()
        self._wire_parts()
        self.setWindowTitle("patentviewer")
        self.setAcceptDrops(True)
        self.resize(*FIRST_SIZE)
        window_state.restore(self, self.search_page)
        self.show_page("search")
        self.search_page.query_panel.setFocus()

    # What it shows

    @property
    def library(self) -> Library | None:
        """The library, once it is open."""
        return self.frame.library

    @property
    def statuses(self) -> tuple[CollectionStatus, ...]:
        """What the collections held when they were last asked."""
        return self.frame.statuses

    @property
    def compare(self) -> ComparePanel:
        """The page that shows query and hit side by side."""
        return self.pages.compare

    @property
    def collections(self) -> CollectionsPage:
        """The page of the collections."""
        return self.pages.collections

    @property
    def recording(self) -> Recording:
        """What writes the record."""
        return self.pages.recording

    @property
    def records(self) -> RecordsPage:
        """The page of the records."""
        return self.pages.records

    @property
    def settings_view(self) -> SettingsView:
        """The page of the settings."""
        return self.pages.settings

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        page = next(page for page in PAGES if page.name == name)
        self.pages.show_page(page)
        self.rail.show_chosen(name)
        if name == "collections":
            self.collecting.refresh_statuses()

    def page(self) -> str:
        """Name of the page that is shown."""
        return self.pages.name

    # What it is asked for from outside

    def open_library(self, opening: Callable[[], Library] | None = None) -> None:
        """Open the library (the user's, unless `opening` gives another) and load the model."""
        self.opening.open_library(opening)

    def open_files(self, files: Sequence[Path]) -> None:
        """Make files the query, as soon as the library is open."""
        if files:
            self.resuming.is_not_wanted()
        self.opening.open_files(files)

    def try_sample(self) -> None:
        """Read the sample collection as soon as the library is open, and search it meanwhile."""
        self.resuming.is_not_wanted()
        once = Qt.ConnectionType.SingleShotConnection
        self.opening.opened.connect(lambda _library: self.collecting.open_sample(), once)

    def end(self) -> None:
        """Close without a question, since the system ends the desktop's session or the program."""
        self._is_ended = True
        self.close()

    def index_folder(self, folder: Path) -> None:
        """Make a folder a collection and read it."""
        self.collecting.index_folder(folder)

    # How it is built

    def _search_page(self, settings: Settings) -> SearchPage:
        made = SearchPage(self.actions_, self.workers, self.thumbnails, self.undo_stack, settings)
        made.results.set_card_size(settings.card_size)
        made.results.set_view(settings.results_view)
        return made

    def _load_thumbnail(self, key: FigureKey) -> Picture | None:
        library = self.frame.library
        return library.thumbnail(key) if library is not None else None

    def _lay_out(self) -> None:
        self.setStatusBar(self.status)
        for page in PAGES:
            self._add_to_rail(page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        whole = QWidget()
        whole.setLayout(row)
        self.setCentralWidget(whole)
        self._first_page.show()

    def _add_to_rail(self, page: Page) -> None:
        action = self.actions_[f"page_{page.name}"]
        at_foot = page is PAGES[-1]
        self.rail.add(page.name, page.title, page.icon, action.toolTip(), at_foot=at_foot)
        action.triggered.connect(lambda: self._go_to(page.name))

    def _wire_actions(self) -> None:
        do: dict[str, Callable[[], object]] = {
            "open": self.opening.choose_files,
            "paste": self.opening.paste,
            "index_folder": self.collecting.choose_folder,
            "sample": self.collecting.open_sample,
            "refresh": self.collecting.refresh_all,
            "find_action": self.dialogs.find_action,
            "activity": self.status.show_activity,
            "history": self.pages.show_history,
            "shortcuts": self.dialogs.show_shortcuts,
            "guide": self.dialogs.show_guide,
            "about": self.dialogs.show_about,
            "log": self.dialogs.open_logs,
            "undo": self._undo,
            "redo": self._redo,
            "theme": self.preferences.switch_theme,
            "larger_text": lambda: self.preferences.scale_text(0.05),
            "smaller_text": lambda: self.preferences.scale_text(-0.05),
            "new_sketch": lambda: self.show_page("search"),
            "filter": lambda: self.show_page("search"),
            "quit": self.close,
        }
        for name, call in do.items():
            self.actions_[name].triggered.connect(lambda _on=False, call=call: call())
        self.actions_["full_screen"].toggled.connect(self._full_screen)

    def _wire_search(self) -> None:
        page = self.search_page
        page.query_panel.folder_dropped.connect(self.collecting.index_folders)
        page.query_panel.problem.connect(self.status.say)
        page.answered.connect(self._answered)
        page.said.connect(self.status.say)
        page.results.card_size_changed.connect(self.preferences.set_card_size)
        for name in ("grid", "list"):
            self.actions_[name].triggered.connect(
                lambda: self.preferences.set_results_view(page.results.view_name())
            )

    def _wire_parts(self) -> None:
        self.workers.crashed.connect(self.dialogs.report)
        self.frame.page_wanted.connect(self.show_page)
        self.rail.chosen.connect(self._go_to)
        self.status.coverage_pressed.connect(lambda: self.show_page("collections"))
        self.preferences.used.connect(self.search_page.set_settings)
        self.collecting.known.connect(lambda _statuses: self._first_page.show())
        self.opening.opened.connect(self._library_is_open)
        self.opening.ready.connect(self._is_ready)

    def _library_is_open(self, library: Library) -> None:
        self.builds.set_library(library)
        self.pages.set_library(library)
        self.collecting.refresh_statuses()
        self.resuming.resume()

    def _is_ready(self) -> None:
        """Nothing else keeps the machine busy now: what is not there yet can be made."""
        self.ready.emit()
        self.frame.give_back_memory()
        self._build_rest()

    def _build_rest(self) -> None:
        """Make what is not there yet, a little in each turn of the event loop."""
        end = object()
        if self.frame.library is not None and next(self._rest, end) is not end:
            # After no time at all Qt would make the next thing in the same turn. While a collection
            # is read the machine is busy enough.
            QTimer.singleShot(_BUSY_MS if self.builds.current else 1, self._build_rest)

    # What it does itself

    def _go_to(self, name: str) -> None:
        """Go to a page that was asked for; to compare, with the chosen hit while there is none."""
        hit = self.search_page.results.current()
        is_made = "compare" in vars(self.pages)
        if name == "compare" and hit is not None and not (is_made and self.compare.hit):
            self.search_page.compare_wanted.emit(hit)
        if self.page() != name:
            self.show_page(name)

    def _answered(self, answer: Answer) -> None:
        coverage = answer.ranking.coverage
        self.status.show_searched(coverage)
        self.collecting.unusable.left_out(coverage.unusable)
        self.recording.answered(answer)
        self._resting.start(RESTS_AFTER_MS)

    # What can be taken back may lie on another page: it is said.

    def _undo(self) -> None:
        while self.undo_stack.canUndo():
            count, text = self.undo_stack.count(), self.undo_stack.undoText()
            self.undo_stack.undo()
            # One that had nothing left to take back is gone from the stack: the one before is.
            if self.undo_stack.count() == count:
                self.status.say(self.tr("Undone: {0}").format(text))
                return

    def _redo(self) -> None:
        if self.undo_stack.canRedo():
            self.status.say(self.tr("Done again: {0}").format(self.undo_stack.redoText()))
            self.undo_stack.redo()

    def _full_screen(self, is_on: bool) -> None:
        if is_on:
            self.showFullScreen()
        else:
            self.showNormal()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes through the window as one reads it, whenever its parts were made."""
        target = reading_order.neighbour(self, self.focusWidget(), is_next=is_next)
        if target is None:
            return False
        reading_order.go(target, is_next=is_next)
        return True

    # What is dropped beside the well is taken as if it were dropped on it.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be searched with or indexed, unless it comes from here."""
        if event.source() is None and not query.drops.drop_of(event.mimeData()).is_empty:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Search with it, or index it."""
        self.show_page("search")
        self.search_page.query_panel.take(query.drops.drop_of(event.mimeData()))
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Emit painted(), after which the window is on screen."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop everything, keep the window's state, and let the library go."""
        self.search_page.keep()
        if not self._is_ended and not self.unwritten.may_close():
            event.ignore()
            return
        window_state.save(self, self.search_page)
        self.preferences.save()
        self.hide()
        for dialog in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if dialog.isWindow():
                dialog.close()
        if not self.workers.close():
            logger.warning("a task did not end in time")
        self.thumbnails.close()
        self.unwritten.close()
        if self._is_ended:
            self.resuming.leave()
        if self.frame.library is not None:
            self.frame.library.close()
            self.frame.library = None
        super().closeEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.quit()
