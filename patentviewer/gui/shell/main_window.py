"""The window: a rail of pages, the pages, and the line at the foot."""

from __future__ import annotations

import dataclasses
import functools
import importlib
import itertools
import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from patentviewer import logs, paths
from patentviewer import settings as settings_module
from patentviewer.errors import FolderMovedError, FolderReducedError, UserError
from patentviewer.gui.kit import sentences, theme
from patentviewer.gui.kit.notices import Notices
from patentviewer.gui.kit.parts import EmptyState, button
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.query.drops import drop_of
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.shell.builds import Builds
from patentviewer.gui.shell.rail import Rail
from patentviewer.gui.shell.status_bar import StatusBar
from patentviewer.gui.shell.unusable import UnusableCollections
from patentviewer.model.answer import Answer
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, FigureKey, Query
from patentviewer.progress import Progress
from patentviewer.settings import Settings

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.app.sessions import KeptComparison
    from patentviewer.gui.collections.collections_page import CollectionsPage
    from patentviewer.gui.collections.doubts import FolderQuestions
    from patentviewer.gui.compare.compare_panel import ComparePanel
    from patentviewer.gui.records.records_page import RecordsPage
    from patentviewer.gui.settings.settings_page import SettingsView
    from patentviewer.gui.shell.recording import Recording
    from patentviewer.model.collection import CollectionStatus, ModelStatus
    from patentviewer.model.documents import Problem
    from patentviewer.model.judgement import Mark

logger = logging.getLogger(__name__)

FIRST_SIZE = (1280, 800)
COUNTED_EVERY_MS = 2000
"""While a collection is built, what is searchable by now is shown so often."""

ENOUGH_FIGURES = 60
"""So many figures of the sample give a first ranking that is worth looking at."""

_LOADED_LATER = (
    "cv2",
    "patentviewer.drawings.broken_lines",
    "patentviewer.drawings.edits",
    "patentviewer.compare.comparison",
    "patentviewer.compare.explanation",
    "patentviewer.compare.pairing",
    "patentviewer.compare.three_way",
    "patentviewer.record.comparisons",
    "patentviewer.record.replay",
    "patentviewer.record.report",
    "patentviewer.record.writer",
)
"""What the parts of the window need that are made after the search is on screen, slow to load."""

_PARTS = (
    *(
        "kit.touchpad",
        "compare.drawing_view",
        "query.figure_editor",
        "query.figure_strip",
        "query.drawing_query",
    ),
    *("results.design_panel", "collections.collections_page"),
    *(
        "shell.undo_keys",
        "sketch.strokes",
        "sketch.tools",
        "sketch.painting",
        "sketch.ink_layer",
        "sketch.sketch_canvas",
        "sketch.sketch_panel",
    ),
    *(
        "compare.annotated_view",
        "compare.overlay_view",
        "compare.comparing",
        "compare.compare_pane",
        "compare.pair_strip",
        "compare.kept_bar",
    ),
    *("compare.compare_panel", "shell.recording", "compare.kept_list", "records.records_page"),
)
"""The modules of those parts, each after those that it needs."""


class MainWindow(QMainWindow):
    """Wires the pages to the library and to each other.

    painted(): it is being painted. ready(): the library is open and its model loaded; searches
    are quick from now on.
    """

    painted = Signal()
    ready = Signal()

    def __init__(self, settings: Settings, log: logs.Log | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._log = log
        self._library: Library | None = None
        self._model: ModelStatus | None = None
        self._statuses: tuple[CollectionStatus, ...] = ()
        self._files: list[Path] = []
        self._names_given: set[str] = set()
        self._sample_query: tuple[Path, Query | None] | None = None
        self._questions: FolderQuestions | None = None
        self.workers = Workers(self)
        self.workers.crashed.connect(self.report)
        self.undo_stack = QUndoStack(self)
        self._rest = self._steps()
        self.actions_ = Actions(self)
        self.builds = Builds(self.workers, self)
        self.thumbnails = Thumbnails(self._load_thumbnail, self)
        self._make_pages()
        self._make_menus()
        self._wire()
        self.setWindowTitle("patentviewer")
        self.setAcceptDrops(True)
        self.resize(*FIRST_SIZE)
        self._restore()
        self.show_page("search")
        self.search_page.query_panel.setFocus()

    # The library

    def open_library(self, opening: Callable[[], Library] | None = None) -> None:
        """Open the library (the user's, unless `opening` gives another) and load the model."""
        self.workers.start(opening or _opened_library, self._library_is_open, self._library_failed)

    def open_files(self, files: Sequence[Path]) -> None:
        """Make files the query, as soon as the library is open."""
        if self._library is None:
            self._files = [*files]
        elif files:
            self.search_page.query_panel.open_files(files)
            self.show_page("search")

    @property
    def library(self) -> Library | None:
        """The library, once it is open."""
        return self._library

    @property
    def statuses(self) -> tuple[CollectionStatus, ...]:
        """What the collections held when they were last asked."""
        return self._statuses

    def _library_is_open(self, library: Library) -> None:
        self._library = library
        self.builds.set_library(library)
        self.search_page.set_library(library)
        self.refresh_statuses()
        files, self._files = self._files, []
        self.open_files(files)
        self.workers.start(self._warm_up, self._model_is_loaded, self._model_failed)

    def _warm_up(self) -> object:
        library = self._library
        assert library is not None
        library.warm_up()
        return library.model()

    def _library_failed(self, error: Exception) -> None:
        self.notices.show_notice("triangle-alert", sentences.of(error))

    def _model_is_loaded(self, model: ModelStatus) -> None:
        self._model = model
        self.status.show_model(model)
        if model.message:
            self.notices.show_notice("cpu", sentences.translated(model.message))
        self._is_ready()

    def _model_failed(self, error: Exception) -> None:
        self.notices.show_notice("triangle-alert", sentences.of(error))
        self._is_ready()

    def _is_ready(self) -> None:
        """Nothing else keeps the machine busy now: what is not there yet can be made."""
        self.ready.emit()
        self._give_back_memory()
        self._build_rest()

    def _load_thumbnail(self, key: FigureKey) -> bytes:
        library = self._library
        return library.thumbnail(key) if library is not None else b""

    def _give_back_memory(self) -> None:
        """Something large is done."""
        if self._library is not None:
            self.workers.start(self._library.give_back_memory)

    def refresh_statuses(self) -> None:
        """Ask anew what the collections hold."""
        if self._library is not None:
            self.workers.start(self._library.collections, self._show_statuses)

    def _show_statuses(self, statuses: tuple[CollectionStatus, ...]) -> None:
        self._statuses = statuses
        if "collections" in self._pages:
            self.collections.show_collections(statuses)
        self.status.show_collections(statuses)
        self.unusable.follow(statuses)
        self._show_first_page()
        changed = [status.name for status in statuses if status.model_changed]
        if changed:
            again = button(self.tr("Embed again"), "sparkles")
            again.clicked.connect(partial(self._embed_again, changed))
            self.notices.show_notice(
                "sparkles",
                self.tr(
                    "The model has changed since {0} was indexed. It stays searchable as it is; "
                    "embed it again so that scores can be compared."
                ).format(", ".join(changed)),
                again,
            )

    # Pages

    def _make_pages(self) -> None:
        self.search_page = SearchPage(
            self.actions_, self.workers, self.thumbnails, self.undo_stack, self._settings
        )
        self.search_page.results.set_card_size(self._settings.card_size)
        self.search_page.results.set_view(self._settings.results_view)
        self.status = StatusBar(self.builds)
        self.setStatusBar(self.status)
        self.rail = Rail()
        self.pages = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._add_page("search", self.search_page)
        for name, text, icon in (
            ("search", self.tr("Search"), "search"),
            ("compare", self.tr("Compare"), "columns-2"),
            ("collections", self.tr("Collections"), "library"),
            ("records", self.tr("Records"), "notebook-text"),
            ("settings", self.tr("Settings"), "settings"),
        ):
            action = self.actions_[f"page_{name}"]
            self.rail.add(name, text, icon, action.toolTip(), at_foot=name == "settings")
            action.triggered.connect(partial(self._page_action, name))
        self.notices = Notices()
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
        self._show_first_page()

    # The other pages are made when they are wanted, or once the model is loaded: the search is to
    # be on screen before.

    @functools.cached_property
    def compare(self) -> ComparePanel:
        """The page that shows query and hit side by side."""
        from patentviewer.gui.compare.compare_panel import ComparePanel  # noqa: PLC0415

        made = ComparePanel(self.actions_, self.workers, self.undo_stack)
        made.kept.connect(self._keep_comparison)
        made.noted.connect(self._note_comparison)
        made.dropped.connect(self._drop_comparison)
        made.marked.connect(self._mark)
        made.set_record(self.recording.kept_of)
        self.recording.changed.connect(made.show_kept)
        self.search_page.judgements.changed.connect(self._show_mark)
        made.said.connect(self.status.say)
        made.next_hit.connect(lambda: self._step(1))
        made.previous_hit.connect(lambda: self._step(-1))
        if self._library is not None:
            made.set_library(self._library)
        self._add_page("compare", made)
        return made

    @functools.cached_property
    def collections(self) -> CollectionsPage:
        """The page of the collections."""
        from patentviewer.gui.collections.collections_page import CollectionsPage  # noqa: PLC0415
        from patentviewer.gui.collections.tables import TableCare  # noqa: PLC0415

        made = CollectionsPage(self.actions_, self.builds)
        made.problems_wanted.connect(self._load_problems)
        made.ignore_wanted.connect(self._ignore)
        made.retry_wanted.connect(self._retry)
        made.remove_wanted.connect(self._remove_collection)
        made.remove_folder_wanted.connect(self._remove_folder)
        made.add_folder_wanted.connect(self._choose_folder)
        TableCare(made, self.builds, self.workers, lambda: self._library, self._tell)
        made.show_collections(self._statuses)
        self._add_page("collections", made)
        return made

    @functools.cached_property
    def recording(self) -> Recording:
        """What writes the record."""
        from patentviewer.gui.shell.recording import Recording  # noqa: PLC0415

        made = Recording(self.workers, self.search_page.judgements, self)
        made.failed.connect(self._not_recorded)
        made.waiting_changed.connect(self._show_unwritten)
        made.set_initials(self._settings.initials)
        return made

    @functools.cached_property
    def records(self) -> RecordsPage:
        """The page of the records."""
        from patentviewer.gui.records.records_page import RecordsPage  # noqa: PLC0415

        made = RecordsPage(self.actions_, self.workers, self.recording)
        made.query_wanted.connect(self._show_query)
        made.set_reports(self._settings)
        if self._library is not None:
            made.set_library(self._library)
        self._add_page("records", made)
        return made

    @functools.cached_property
    def settings_view(self) -> SettingsView:
        """The page of the settings."""
        from patentviewer.gui.settings.settings_page import SettingsView  # noqa: PLC0415

        made = SettingsView(self._settings)
        made.changed.connect(self.use_settings)
        self._add_page("settings", made)
        return made

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self.pages.addWidget(page)

    def _page(self, name: str) -> QWidget:
        attribute = {"search": "search_page", "settings": "settings_view"}.get(name, name)
        page: QWidget = getattr(self, attribute)
        return page

    def _build_rest(self) -> None:
        """Make what is not there yet, a little in each turn of the event loop."""
        if self._library is not None and next(self._rest, None) is not None:
            # After no time at all Qt would make the next thing in the same turn.
            QTimer.singleShot(1, self._build_rest)

    def _steps(self) -> Iterator[str]:
        """Each step makes one thing, and says which.

        Python learns of a class of Qt when it is first named, and of all widgets at once when it
        is handed one that it has not seen. It learns of them here one by one; in another thread,
        while this one goes on, it might learn of the same class twice.
        """
        for name in dir(QtWidgets):
            getattr(QtWidgets, name)
            yield name
        for name in _PARTS:
            importlib.import_module(f"patentviewer.gui.{name}")
            yield name
        panel = self.search_page.query_panel
        parts: tuple[tuple[QWidget, str], ...] = (
            (panel, "drawing"),
            (self.search_page, "design"),
            (self, "collections"),
            (panel, "sketch"),
            (self, "compare"),
            (self, "records"),
        )
        for owner, name in parts:
            if name not in vars(owner):
                getattr(owner, name)
                yield name
        for spec, action in self.actions_:
            action.icon().pixmap(theme.icon_size(), self.devicePixelRatioF())
            yield spec.name

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        if self.pages.currentWidget() is self._pages.get("compare") and name != "compare":
            self._give_back_memory()
        self.pages.setCurrentWidget(self._page(name))
        self.rail.show_chosen(name)
        if name == "collections":
            self.refresh_statuses()

    def page(self) -> str:
        """Name of the page that is shown."""
        shown = self.pages.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def _page_action(self, name: str, _on: bool = False) -> None:
        self.show_page(name)

    def _show_first_page(self) -> None:
        """What stands in place of results while there is no query."""
        has_figures = any(status.figures_searchable for status in self._statuses)
        kind = "query" if has_figures else "start"
        if self.search_page.results.empty.objectName() == kind:
            return
        page = self._page_for_a_query() if has_figures else self._page_at_first_start()
        page.setObjectName(kind)
        self.search_page.results.set_first_page(page)

    def _page_at_first_start(self) -> EmptyState:
        choose = button(self.tr("Choose a folder of prior designs…"), "folder-plus", "primary")
        choose.clicked.connect(self.actions_["index_folder"].trigger)
        sample = button(self.tr("Try the sample collection"), "sparkles")
        sample.clicked.connect(self.actions_["sample"].trigger)
        return EmptyState(
            "library",
            self.tr("First, choose what to search in"),
            self.tr(
                "Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is "
                "read where it lies, and you can search while it is read. Then drop the drawing "
                "under examination at the left, or sketch it. Nothing leaves this machine."
            ),
            [choose, sample],
        )

    def _page_for_a_query(self) -> EmptyState:
        open_files = button(self.tr("Open a drawing…"), "folder-open", "primary")
        open_files.clicked.connect(self.actions_["open"].trigger)
        sketch = button(self.tr("Draw a sketch"), "pencil")
        sketch.clicked.connect(self.actions_["new_sketch"].trigger)
        return EmptyState(
            "search",
            self.tr("What does the design look like?"),
            self.tr(
                "Drop a drawing, a whole patent PDF or a picture at the left, paste one with "
                "Ctrl+V, or draw what you remember. The most similar designs appear here."
            ),
            [open_files, sketch],
        )

    # Menus and actions

    def _make_menus(self) -> None:
        self.actions_.attach(Where.WINDOW, self)
        bar = self.menuBar()
        groups: tuple[tuple[str, tuple[str, ...]], ...] = (
            (
                self.tr("&File"),
                (
                    "open",
                    "paste",
                    "new_sketch",
                    "forget_recent",
                    "",
                    "index_folder",
                    "sample",
                    "",
                    "quit",
                ),
            ),
            (
                self.tr("&Edit"),
                ("undo", "redo", "", "copy_image", "copy_number", "", "find_action"),
            ),
            (
                self.tr("&View"),
                (
                    "page_search",
                    "page_compare",
                    "page_collections",
                    "page_records",
                    "page_settings",
                    "",
                    "grid",
                    "list",
                    "hide_seen",
                    "",
                    "larger_text",
                    "smaller_text",
                    "theme",
                    "full_screen",
                ),
            ),
            (
                self.tr("&Design"),
                (
                    "compare",
                    "look",
                    "third_pane",
                    "use_as_query",
                    "unfold",
                    "",
                    "relevant",
                    "not_relevant",
                    "unsure",
                    "tag",
                    "note",
                    "",
                    "more_like_these",
                    "open_containing",
                ),
            ),
            (self.tr("&Help"), ("guide", "shortcuts", "find_action", "", "log", "about")),
        )
        for title, names in groups:
            menu = bar.addMenu(title)
            self._fill(menu, names)

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        for name in names:
            if name:
                menu.addAction(self.actions_[name])
            else:
                menu.addSeparator()

    def _wire(self) -> None:
        do = {
            "open": self._open,
            "index_folder": self._choose_folder,
            "sample": self.open_sample,
            "find_action": self._find_action,
            "shortcuts": self._show_shortcuts,
            "guide": self._show_guide,
            "about": self._about,
            "log": self._open_logs,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "theme": self._switch_theme,
            "larger_text": lambda: self._scale_text(0.05),
            "smaller_text": lambda: self._scale_text(-0.05),
            "refresh": self.refresh_all,
            "new_sketch": lambda: self.show_page("search"),
            "filter": lambda: self.show_page("search"),
            "paste": self._paste,
        }
        for name, call in do.items():
            self.actions_[name].triggered.connect(lambda _on=False, call=call: call())
        self.actions_["full_screen"].toggled.connect(self._full_screen)
        page = self.search_page
        page.query_panel.folder_dropped.connect(self._index_folders)
        page.query_panel.problem.connect(self.status.say)
        page.compare_wanted.connect(self._compare)
        page.third_wanted.connect(self._compare_third)
        page.answered.connect(self._answered)
        page.said.connect(self.status.say)
        page.results.card_size_changed.connect(lambda side: self._keep(card_size=side))
        for name in ("grid", "list"):
            self.actions_[name].triggered.connect(
                lambda: self._keep(results_view=page.results.view_name())
            )
        self.rail.chosen.connect(self.show_page)
        self.status.coverage_pressed.connect(lambda: self.show_page("collections"))
        self._counting = QTimer(self, interval=COUNTED_EVERY_MS, singleShot=True)
        self._counting.timeout.connect(self.refresh_statuses)
        self.builds.progressed.connect(self._has_some)
        self.builds.ended.connect(self._built)
        self.builds.failed.connect(self._build_failed)
        self.builds.changed.connect(self.refresh_statuses)
        self.unusable = UnusableCollections(self.notices.show_notice, self.notices.take_away, self)
        self.unusable.rebuild_wanted.connect(self._rebuild)
        self.unusable.look_wanted.connect(lambda: self.show_page("collections"))

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

    # Comparing

    def _compare(self, hit: DesignHit) -> None:
        shown = self.search_page.shown
        if shown is not None:
            self.search_page.judgements.see(hit.design)
            self.show_page("compare")
            self.compare.show_pair(shown.answer, hit, shown.views)
            self._show_mark(hit.design)
            self.compare.setFocus()

    def _mark(self, hit: DesignHit, mark: Mark) -> None:
        self.search_page.judgements.mark(hit.design, mark)
        self._show_mark(hit.design)

    def _show_mark(self, design: DesignKey) -> None:
        self.compare.show_mark(design, self.search_page.judgements.of(design).mark)

    def _keep_comparison(self, kept: KeptComparison) -> None:
        self.recording.do(
            lambda session: session.keep_comparison(kept),
            lambda: self.status.say(self.tr("The comparison stands in the record.")),
        )

    def _note_comparison(self, comparison_id: str, note: str) -> None:
        self.recording.do(lambda session: session.note_comparison(comparison_id, note))

    def _drop_comparison(self, comparison_id: str) -> None:
        from patentviewer.gui.shell.recording import LeftOut  # noqa: PLC0415

        text = self.tr("Comparison left out")
        self.undo_stack.push(LeftOut(text, self.recording, comparison_id))
        self.status.say(self.tr("The comparison is left out of the report; Ctrl+Z takes it back."))

    def _not_recorded(self, error: Exception) -> None:
        self.notices.show_notice("triangle-alert", sentences.of(error))

    def _show_unwritten(self) -> None:
        """Say what is not in the record yet, or that all of it is."""
        waiting = self.recording.unwritten
        if not waiting:
            self.notices.take_away("unwritten")
            return
        again = button(self.tr("Try again"), "refresh-cw")
        again.clicked.connect(self.recording.try_again)
        self.notices.show_notice("triangle-alert", self._unwritten(), again, about="unwritten")

    def _unwritten(self) -> str:
        waiting = self.recording.unwritten
        count = self.tr("Not in the record yet: %n search(es) and judgement(s).", "", len(waiting))
        why = sentences.translated(waiting[0].failure)
        kept = self.tr("They are kept here and written as soon as that is possible.")
        return f"{count} {why} {kept}"

    def _may_close(self) -> bool:
        """Whether nothing would be lost now, or the examiner lets it go."""
        if "recording" not in self.__dict__ or not self.recording.try_now():
            return True
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        return reports.ask(
            self,
            self.tr("Close, though not everything stands in the record?"),
            self._unwritten(),
            self.tr("Close and lose it"),
        )

    def _compare_third(self, hit: DesignHit) -> None:
        """Show a hit as the closest prior art, beside the best other where there is no pair."""
        if self.compare.hit is None:
            rows = map(self.search_page.results.model.hit, (0, 1))
            others = (other for other in rows if other is not None and other is not hit)
            self._compare(next(others, hit))
        self.compare.show_third(hit)
        self.show_page("compare")
        self.compare.setFocus()

    def _step(self, by: int) -> None:
        """Compare the next hit; the one after that which is shown, whatever was chosen since."""
        shown = self.compare.hit
        if shown is not None:
            self.search_page.results.make_current(shown.design)
        hit = self.search_page.results.step(by)
        if hit is not None:
            self._compare(hit)

    def _answered(self, answer: Answer) -> None:
        self.status.show_coverage(answer.ranking.coverage)
        self.unusable.left_out(answer.ranking.coverage.unusable)
        self.recording.answered(answer)

    def _show_query(self, query: Query) -> None:
        """Ask again what was asked in a session."""
        self.search_page.ask(query)
        self.show_page("search")

    # Collections

    def _open(self) -> None:
        self.show_page("search")
        self.search_page.query_panel.ask_what_to_open()

    def _paste(self) -> None:
        self.show_page("search")
        self.search_page.query_panel.paste()

    def _index_folders(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            self.index_folder(folder)

    def _choose_folder(self, collection: str = "") -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - slow to load

        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to index"))
        if folder:
            self.index_folder(Path(folder), collection)

    def index_folder(self, folder: Path, collection: str = "") -> None:
        """Make a folder part of a collection, its own where none is named, and read it."""
        library = self._library
        if library is None:
            return
        name = collection or self._collection_of(folder) or self._free_name(folder)
        self._folder_questions().add_folder(library, name, folder)
        self.show_page("collections")

    def _folder_questions(self) -> FolderQuestions:
        from patentviewer.gui.collections.doubts import FolderQuestions  # noqa: PLC0415 - rare

        if self._questions is None:
            self._questions = FolderQuestions(self.builds, self.workers, self, self._tell)
        return self._questions

    def _collection_of(self, folder: Path) -> str:
        holding = [status.name for status in self._statuses if folder in status.folders]
        return holding[0] if holding else ""

    def _free_name(self, folder: Path) -> str:
        """A name that no collection has, nor one that was given a moment ago; case is no matter."""
        taken = {name.casefold() for name in (*self._names_given, *self._names())}
        plain = name = folder.name or self.tr("designs")
        for number in itertools.count(2):
            if name.casefold() not in taken:
                break
            name = f"{plain} {number}"
        self._names_given.add(name)
        return name

    def _names(self) -> list[str]:
        return [status.name for status in self._statuses]

    def open_sample(self) -> None:
        """Index the sample collection, and search for the first of its queries."""
        library = self._library
        if library is None:
            return
        try:
            self._sample_query = paths.sample_queries()[0], self.search_page.asked
        except UserError as error:
            self._tell(error)
            return
        self.workers.start(
            partial(library.add_folders, paths.SAMPLE, [paths.sample_drawings()]),
            lambda _nothing: self.builds.start(paths.SAMPLE),
            self._tell,
        )
        self.show_page("collections")

    def refresh_all(self) -> None:
        """Refresh every collection, one after the other."""
        for status in self._statuses:
            if status.condition.is_searchable:
                self.builds.start(status.name)

    def _embed_again(self, names: Sequence[str], _on: bool = False) -> None:
        for name in names:
            self.builds.start(name, embed_again=True)
        self.show_page("collections")

    def _rebuild(self, name: str) -> None:
        self.builds.start(name, rebuild=True)
        self.show_page("collections")

    def _has_some(self, name: str, progress: Progress) -> None:
        """More can be searched; the sample's first query does not wait until all of it can."""
        if not self._counting.isActive():
            self._counting.start()
        if name == paths.SAMPLE and progress.figures >= ENOUGH_FIGURES:
            self._ask_sample_query()

    def _ask_sample_query(self) -> bool:
        """Search the sample with its first query, unless something else was asked meanwhile."""
        waiting, self._sample_query = self._sample_query, None
        if waiting is None or waiting[1] is not self.search_page.asked:
            return False
        self.open_files([waiting[0]])
        return True

    def _built(self, name: str) -> None:
        self.refresh_statuses()
        self._give_back_memory()
        self.search_page.refresh_facets()
        if name != paths.SAMPLE or not self._ask_sample_query():
            self.search_page.search()

    def _build_failed(self, name: str, error: Exception) -> None:
        library = self._library
        if library is not None and isinstance(error, FolderMovedError | FolderReducedError):
            # When the build has ended: what is answered starts the next one.
            ask = partial(self._folder_questions().is_asked, library, name, error)
            QTimer.singleShot(0, self, ask)
            return
        self.notices.show_notice("triangle-alert", f"{name}: {sentences.of(error)}")

    def _load_problems(self, name: str) -> None:
        library = self._library
        if library is not None:
            self.workers.start(
                lambda: (library.problems(name), library.ignored(name)),
                lambda found: self.collections.set_problems(name, *found),
            )

    def _ignore(self, name: str, problems: Sequence[Problem], again: bool) -> None:
        library = self._library
        if library is not None:
            self.workers.start(
                partial(library.ignore, name, problems, again=again),
                lambda _nothing: self.refresh_statuses(),
                self._tell,
            )

    def _retry(self, name: str, problems: Sequence[Problem]) -> None:
        library = self._library
        if library is not None:
            self.workers.start(
                partial(library.try_again, name, problems),
                lambda _nothing: self.builds.start(name),
                self._tell,
            )

    def _remove_collection(self, name: str) -> None:
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        library = self._library
        if library is not None and reports.ask(
            self,
            self.tr("Delete the collection “{0}”?").format(name),
            self.tr("Its index is deleted. The folders and their files are not touched."),
            self.tr("Delete"),
        ):
            self.builds.stop(name)
            self.workers.start(partial(library.remove, name), self._collection_gone, self._tell)

    def _remove_folder(self, name: str, folder: Path) -> None:
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        library = self._library
        if library is not None and reports.ask(
            self,
            self.tr("Take “{0}” out of “{1}”?").format(folder, name),
            self.tr("Its figures can no longer be found. The folder itself is not touched."),
            self.tr("Take out"),
        ):
            self.workers.start(
                partial(library.remove_folder, name, folder), self._collection_gone, self._tell
            )

    def _collection_gone(self, _nothing: object) -> None:
        self.refresh_statuses()
        self.search_page.refresh_facets()
        self.search_page.search()

    # Settings and state

    def use_settings(self, settings: Settings) -> None:
        """Let these settings hold from now on, and keep them."""
        before, self._settings = self._settings, settings
        looks = ("theme", "text_scale", "animations")
        if any(getattr(before, name) != getattr(settings, name) for name in looks):
            theme.apply(settings.theme, settings.text_scale, animations=settings.animations)
        self.search_page.set_settings(settings)
        if "recording" in self.__dict__:
            self.recording.set_initials(settings.initials)
        self._settings_changed()
        try:
            settings_module.save(settings)
        except UserError as error:
            self.status.say(sentences.of(error))

    def follow_the_system(self) -> None:
        """The system has changed between light and dark."""
        used = self._settings
        if used.theme == "system":
            theme.apply("system", used.text_scale, animations=used.animations)

    def _keep(self, **changes: object) -> None:
        settings = dataclasses.replace(self._settings, **changes)  # type: ignore[arg-type]
        if settings != self._settings:
            self._settings = settings
            self._settings_changed()

    def _settings_changed(self) -> None:
        if "records" in self._pages:
            self.records.set_reports(self._settings)
        if "settings" in self._pages:
            self.settings_view.show_settings(self._settings)

    def _switch_theme(self) -> None:
        wanted = "light" if theme.is_dark() else "dark"
        self.use_settings(dataclasses.replace(self._settings, theme=wanted))

    def _scale_text(self, by: float) -> None:
        scale = round(min(max(self._settings.text_scale + by, 0.75), 2.0), 2)
        self.use_settings(dataclasses.replace(self._settings, text_scale=scale))

    def _full_screen(self, is_on: bool) -> None:
        if is_on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _state_file(self) -> QSettings:
        file = paths.settings_file().parent / "window.ini"
        return QSettings(str(file), QSettings.Format.IniFormat)

    def _restore(self) -> None:
        kept = self._state_file()
        for name, put in (
            ("geometry", self.restoreGeometry),
            ("splitter", self.search_page.splitter.restoreState),
            ("columns", self.search_page.results.list.horizontalHeader().restoreState),
        ):
            value = kept.value(name)
            if isinstance(value, QByteArray):
                put(value)

    def _save_state(self) -> None:
        kept = self._state_file()
        kept.setValue("geometry", self.saveGeometry())
        kept.setValue("splitter", self.search_page.splitter.saveState())
        kept.setValue("columns", self.search_page.results.list.horizontalHeader().saveState())
        kept.sync()
        try:
            settings_module.save(self._settings)
        except UserError:
            logger.warning("the settings could not be kept", exc_info=True)

    # What goes wrong, and the end

    def report(self, error: BaseException) -> None:
        """Show a failure that nobody foresaw, with a report to copy."""
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        reports.ReportDialog(
            self.tr("Something went wrong"),
            self.tr(
                "The program met an error that it did not expect. What you were doing may not have "
                "worked; everything that was kept is unharmed."
            ),
            reports.report_of(error),
            self,
        ).open()

    def show_previous_crash(self, crash: str) -> None:
        """Say that the run before did not end as it should."""
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        show = button(self.tr("Show the report"), "file-text")
        dialog = partial(
            reports.ReportDialog,
            self.tr("The previous run ended unexpectedly"),
            self.tr("What was kept until then is still there."),
            reports.report_of_crash(crash),
            self,
        )
        show.clicked.connect(lambda: dialog().open())
        self.notices.show_notice(
            "triangle-alert",
            self.tr("The program did not end as it should the last time."),
            show,
        )

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

            reports.tell(self, sentences.of(error))

    def _find_action(self) -> None:
        from patentviewer.gui.kit.palette import ActionPalette  # noqa: PLC0415

        ActionPalette(self.actions_, self).open()

    def _show_shortcuts(self) -> None:
        from patentviewer.gui.shell.shortcuts import ShortcutsDialog  # noqa: PLC0415

        ShortcutsDialog(self.actions_, self).show()

    def _show_guide(self) -> None:
        from patentviewer.gui.shell.guide import GuideWindow  # noqa: PLC0415

        GuideWindow(self).show()

    def _about(self) -> None:
        from patentviewer.gui.shell.about import AboutDialog  # noqa: PLC0415

        AboutDialog(self._model, self._statuses, self).show()

    def _open_logs(self) -> None:
        from patentviewer.gui.kit import folders  # noqa: PLC0415 - slow to load

        folders.open_folder(paths.logs_folder())

    # What is dropped beside the well is taken as if it were dropped on it.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be searched with or indexed, unless it comes from here."""
        if event.source() is None and not drop_of(event.mimeData()).is_empty:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Search with it, or index it."""
        self.show_page("search")
        self.search_page.query_panel.take(drop_of(event.mimeData()))
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop everything, keep the window's state, and let the library go."""
        if not self._may_close():
            event.ignore()
            return
        self._save_state()
        self.hide()
        for dialog in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if dialog.isWindow():
                dialog.close()
        if not self.workers.close():
            logger.warning("a task did not end in time")
        self.thumbnails.close()
        if "recording" in self.__dict__:
            self.recording.close()
        if self._library is not None:
            self._library.close()
            self._library = None
        super().closeEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.quit()


def _opened_library() -> Library:
    """In a worker, which also loads what the parts that are still to be made need.

    Nothing of Qt: Python learns of its classes in the window's thread alone (see _steps).
    """
    for module in _LOADED_LATER:
        importlib.import_module(module)
    from patentviewer.app.library import Library  # noqa: PLC0415 - slow to load

    return Library()
