"""The designs found: cards or a list, with filters above them and the cut-off below."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui import results
from patentviewer.gui.kit import theme, words
from patentviewer.gui.kit.parts import ElidedLabel, EmptyState, button, rule
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.card import CardDelegate
from patentviewer.gui.results.card_grid import CardGrid, SearchingPapers
from patentviewer.gui.results.filters import FilterBar
from patentviewer.gui.results.results_head import USUAL_ORDER, ResultsHead
from patentviewer.gui.results.results_model import ResultsModel
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.shell.judgements import Judgements

if TYPE_CHECKING:
    from patentviewer.gui.results.results_list import ResultsList
    from patentviewer.gui.results.why import Lines
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import DesignHit, Query, Ranking

SHOW_SEARCHING_AFTER_MS = 200
SEEN_AFTER_MS = 800
"""A design that stays current this long has been looked at."""


def _tag_number(event: QKeyEvent) -> int:
    """1 to 9 for Ctrl and that digit, else 0."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_digit = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
    if held != Qt.KeyboardModifier.ControlModifier or not is_digit:
        return 0
    return int(event.key()) - int(Qt.Key.Key_0)


class ResultsPanel(QWidget):
    """Shows a ranking.

    current_changed(DesignHit or None), chosen(DesignHit): Enter or a double click.
    said(str): a sentence for the status bar.
    filters_changed(): ask the search again with filters.filters().
    """

    current_changed = Signal(object)
    chosen = Signal(object)
    said = Signal(str)
    filters_changed = Signal()
    card_size_changed = Signal(int)

    def __init__(
        self,
        actions: Actions,
        judgements: Judgements,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._judgements = judgements
        self._thumbnails = thumbnails
        self.model = ResultsModel(judgements, self)
        self.delegate = CardDelegate(thumbnails, judgements, self)
        self.filters = FilterBar()
        self.filters.changed.connect(self.filters_changed)
        self.filters.done.connect(self.focus_hits)
        self.head = ResultsHead(actions, self.delegate.wanted_size)
        self.count, self.tools = self.head.count, self.head.tools
        self.size_slider, self.sort = self.head.size_slider, self.head.sort
        self.grid = CardGrid(self.delegate)
        self.grid.setAccessibleName(self.tr("Designs found, as cards"))
        self.searching = SearchingPapers(self.delegate)
        self.empty = EmptyState("search", self.tr("What does the design look like?"))
        self._loosen = button("", "x")
        self._loosen.hide()
        self.no_hits = EmptyState("filter", "", buttons=[self._loosen])
        self._loosen_name = ""
        self._loosen.clicked.connect(self._do_loosen)
        self.stack = QStackedWidget()
        for page in (self.grid, self.searching, self.empty, self.no_hits):
            self.stack.addWidget(page)
        self._view: QAbstractItemView = self.grid
        self._place: tuple[DesignKey | None, int] = (None, -1)
        self._is_new = False
        self._build()
        self._wire()
        self.show_empty()

    # What it shows

    def set_first_page(self, page: EmptyState) -> None:
        """What is shown while there is no query."""
        is_shown = self.stack.currentWidget() is self.empty
        self.stack.removeWidget(self.empty)
        self.empty.deleteLater()
        self.empty = page
        self.stack.addWidget(page)
        if is_shown:
            self.show_empty()

    def show_empty(self) -> None:
        """Show the first page: there is no query."""
        self._waiting.stop()
        self.model.set_ranking(None)
        self.current_changed.emit(None)
        self.stack.setCurrentWidget(self.empty)
        self._say()

    def show_searching(self) -> None:
        """Note that a search has begun; after a while grey papers stand in for its hits."""
        if not self._waiting.isActive():
            self._waiting.start()

    def set_ranking(
        self,
        ranking: Ranking,
        query: Query | None = None,
        lines: Lines | None = None,
        *,
        stays_on_top: bool = False,
    ) -> None:
        """Show what was found; the design that was current stays so where it still is.

        query: what was asked, so that each hit says why it stands where it does; lines: what was
        worked out of that already. stays_on_top: if the current one is the first, whichever is
        the first now takes its place.
        """
        self._waiting.stop()
        is_first = self._view.currentIndex().row() == 0
        before = None if stays_on_top and is_first else self.current()
        self._is_new = True
        self.model.set_ranking(ranking, query, lines)
        self.filters.set_asked(query, ranking)
        self._is_new = False
        shown = ranking.designs[: ranking.cut_off]
        below = len(ranking.designs) > ranking.cut_off
        self.delegate.faint_below = shown[-1].score if shown and below else 0.0
        if not ranking.designs:
            self._say_no_hits()
            self.current_changed.emit(None)
            self.stack.setCurrentWidget(self.no_hits)
        else:
            self.stack.setCurrentWidget(self._view)
        row = self.model.row_of(before.design) if before else 0
        self._go_to(max(row, 0))
        self._view.scrollToTop() if row <= 0 else None
        self._say()

    def show_problem(self, sentence: str) -> None:
        """Show why the search could not be made, in a sentence."""
        self._waiting.stop()
        self._loosen.hide()
        self.model.set_ranking(None)
        self.no_hits.say(self.tr("The search could not be made"), sentence)
        self.stack.setCurrentWidget(self.no_hits)
        self._say()

    def suggest_loosening(self, name: str, designs: int) -> None:
        """Name the filter without which there would be hits."""
        self._loosen_name = name
        text = self.tr("Without “{0}”: {1} designs")
        if designs == 1:
            text = self.tr("Without “{0}”: 1 design")
        self._loosen.setText(text.format(self.filters.in_words(name), words.number(designs)))
        self._loosen.show()

    def current(self) -> DesignHit | None:
        """The design that is current."""
        return self.model.hit(self._view.currentIndex().row())

    def selected(self) -> tuple[DesignHit, ...]:
        """The designs that are chosen; the current one where none is."""
        rows = sorted({index.row() for index in self._view.selectionModel().selectedIndexes()})
        hits = [hit for hit in map(self.model.hit, rows) if hit is not None]
        current = self.current()
        return tuple(hits) or ((current,) if current else ())

    def make_current(self, design: DesignKey) -> None:
        """Make a design current if it is among the rows."""
        row = self.model.row_of(design)
        if row >= 0:
            self._go_to(row)

    def step(self, by: int) -> DesignHit | None:
        """Make the design that lies so many rows further current, and give it."""
        row = self._view.currentIndex().row() + by
        if not 0 <= row < self.model.rowCount():
            return None
        self._go_to(row)
        return self.current()

    def set_view(self, name: str) -> None:
        """Show cards ("grid") or a list ("list")."""
        row = self._view.currentIndex().row()
        was_shown = self.stack.currentWidget() is self._view
        self._view = self.list if name == "list" else self.grid
        self._actions["grid"].setChecked(name != "list")
        self._actions["list"].setChecked(name == "list")
        self.size_slider.setEnabled(name != "list")
        if was_shown:
            self.stack.setCurrentWidget(self._view)
            self._view.setFocus()
        if row >= 0:
            self._go_to(row)

    def view_name(self) -> str:
        """Which of the views is shown: "grid" or "list"."""
        return "grid" if self._view is self.grid else "list"

    def columns(self) -> QByteArray:
        """The list's columns, how wide, in what order and sorted by which; empty if never shown."""
        is_usual = "list" not in self.__dict__ and self.head.order == USUAL_ORDER
        return QByteArray() if is_usual else self.list.horizontalHeader().saveState()

    def set_columns(self, kept: QByteArray) -> None:
        """Have the list's columns as they were."""
        self.list.horizontalHeader().restoreState(kept)

    def set_card_size(self, side: int) -> None:
        """Make the cards' papers so large, in pixels."""
        self.size_slider.setValue(side)

    def focus_hits(self) -> None:
        """Put the keyboard on the hits."""
        self._view.setFocus()

    # How it is built

    @functools.cached_property
    def list(self) -> ResultsList:
        """The designs as a list; made when it is first shown."""
        made = results.results_list.ResultsList()
        made.setAccessibleName(self.tr("Designs found, as a list"))
        self._wire_view(made)
        made.arrange_columns(*self.head.order)
        made.horizontalHeader().sortIndicatorChanged.connect(self.head.show_order)
        self.stack.addWidget(made)
        return made

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        chips.addWidget(self.filters)
        self.more = button("", "chevron-down", "link")
        self.more_text = ElidedLabel("", "quiet")
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        foot.addWidget(self.more_text, 1)
        foot.addWidget(self.more)
        self.foot_rule = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.head)
        column.addLayout(chips)
        column.setSpacing(0)
        self.head_rule = rule()
        column.addWidget(self.head_rule)
        body = QHBoxLayout()
        body.setContentsMargins(GRID, 0, 0, 0)
        body.addWidget(self.stack)
        column.addLayout(body, 1)
        column.addWidget(self.foot_rule)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        self._wire_view(self.grid)
        self.head.sort_wanted.connect(self._sort_by)
        self.head.show_order(*USUAL_ORDER)
        self.model.modelReset.connect(self._say)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._stay)
        self._thumbnails.ready.connect(self._repaint)
        self._repainting = QTimer(self, interval=16, singleShot=True)
        self._repainting.timeout.connect(lambda: self.grid.viewport().update())
        self._waiting = QTimer(self, interval=SHOW_SEARCHING_AFTER_MS, singleShot=True)
        self._waiting.timeout.connect(lambda: self.stack.setCurrentWidget(self.searching))
        self._seeing = QTimer(self, interval=SEEN_AFTER_MS, singleShot=True)
        self._seeing.timeout.connect(self._has_seen)
        self.size_slider.valueChanged.connect(self._resize_cards)
        self.more.clicked.connect(self._actions["show_more"].trigger)
        self.grid.fold_pressed.connect(self.model.toggle_fold)
        self._actions["unfold"].triggered.connect(self._unfold)
        self._actions["hide_seen"].toggled.connect(self.model.hide_seen)
        self._actions["grid"].triggered.connect(lambda: self.set_view("grid"))
        self._actions["list"].triggered.connect(lambda: self.set_view("list"))
        self._actions["clear_filters"].triggered.connect(self.filters.clear)
        self._actions["grid"].setChecked(True)
        self._actions.attach(Where.RESULTS, self)

    def _wire_view(self, view: QAbstractItemView) -> None:
        view.setModel(self.model)
        view.activated.connect(self._choose)
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.selectionModel().selectionChanged.connect(self._say_chosen)
        view.installEventFilter(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _sort_by(self, section: int, order: Qt.SortOrder) -> None:
        if "list" in self.__dict__:
            self.list.sortByColumn(section, order)
        else:  # it is not made to sort cards
            self.model.sort(section, order)
        # The same order again is no change to the list, but unchecks what was clicked.
        self.head.show_order(section, order)

    # What happens in it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl and the wheel resize cards; Return chooses."""
        if (
            isinstance(event, QWheelEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.size_slider.setValue(
                self.size_slider.value() + (16 if event.angleDelta().y() > 0 else -16)
            )
            return True
        if isinstance(event, QKeyEvent) and watched is not self.grid:
            number = _tag_number(event)
            if number and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # in the list these keys are not the window's
                return True
            if number and event.type() == QEvent.Type.KeyPress:
                self._tag(number)
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BracketLeft: -1}.get(Qt.Key(event.key()))
            if by is not None:
                self.step(by)
                return True
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the designs chosen."""
        if self.current() is None or self.stack.currentWidget() is not self._view:
            return
        menu = QMenu(self)
        for group in (
            ("compare", "look", "third_pane", "use_as_query", "same_applicant", "unfold"),
            ("relevant", "not_relevant", "unsure", "tag", "note"),
            ("copy_image", "copy_number", "open_containing"),
        ):
            for name in group:
                menu.addAction(self._actions[name])
            if "tag" in group:
                self._tags_menu(menu)
            menu.addSeparator()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _unfold(self) -> None:
        hit = self.current()
        if hit is not None and hit.duplicates:
            self.model.toggle_fold(hit.design)
        elif hit is not None:
            self.said.emit(self.tr("Nothing is folded under this design."))

    def _tag(self, number: int) -> None:
        tags = self._judgements.numbered_tags()
        if number > len(tags):
            self.said.emit(self.tr("There is no tag {0} yet: T writes one.").format(number))
            return
        self._judgements.toggle_tag([hit.design for hit in self.selected()], tags[number - 1])

    def _tags_menu(self, menu: QMenu) -> None:
        tags = self._judgements.numbered_tags()
        hit = self.current()
        if not tags or hit is None:
            return
        offered = menu.addMenu(theme.icon("tag"), self.tr("Tags in use"))
        for number, tag in enumerate(tags, start=1):
            action = offered.addAction(tag.replace("&", "&&") + f"\tCtrl+{number}")
            action.setCheckable(True)
            action.setChecked(tag in self._judgements.of(hit.design).tags)
            action.triggered.connect(lambda _on=False, number=number: self._tag(number))

    def _choose(self, index: QModelIndex) -> None:
        hit = self.model.hit(index.row())
        if hit is not None:
            self.chosen.emit(hit)

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, 0)
        if not index.isValid():
            return
        self._view.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._view.scrollTo(index)

    def _remember(self) -> None:
        """Rows are about to be arranged anew: keep in mind what is current, and where."""
        row = self._view.currentIndex().row()
        hit = self.model.hit(row)
        self._place = (hit.design, row) if hit is not None else (None, -1)

    def _stay(self) -> None:
        """The design that was current stays so, or the one that stands where it stood."""
        design, row = self._place
        if row >= 0 and self.model.rowCount() and not self._is_new:
            found = self.model.row_of(design)
            self._go_to(found if found >= 0 else min(row, self.model.rowCount() - 1))

    def _say_chosen(self) -> None:
        rows = {index.row() for index in self._view.selectionModel().selectedIndexes()}
        if len(rows) == 2:
            self.said.emit(self.tr("Two designs are chosen: Enter shows both beside the query."))

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        hit = self.model.hit(index.row())
        self._seeing.start()
        self.current_changed.emit(hit)

    def _has_seen(self) -> None:
        hit = self.current()
        if hit is not None and self._view.hasFocus():
            self._judgements.see(hit.design)

    def _repaint(self) -> None:
        if not self._repainting.isActive():
            self._repainting.start()

    def _resize_cards(self, side: int) -> None:
        self.delegate.wanted_size = side
        self.grid.fit()
        self.searching.update()
        self.card_size_changed.emit(side)

    def _do_loosen(self) -> None:
        self.filters.set_filters(self.filters.without(self._loosen_name))

    def _say_no_hits(self) -> None:
        self._loosen.hide()
        names = self.filters.active()
        if not names:
            self.no_hits.say(
                self.tr("Nothing to compare with yet"),
                self.tr("No figure is searchable. Index a folder of drawings first."),
            )
            return
        phrases = words.listed([words.quoted(self.filters.in_words(name)) for name in names])
        self.no_hits.say(
            self.tr("No design fits these filters"), self.tr("You asked for {0}.").format(phrases)
        )

    def _say(self) -> None:
        ranking = self.model.ranking
        has_hits = ranking is not None and bool(ranking.designs)
        below = self.model.hidden
        self.foot.setVisible(below > 0)
        self.foot_rule.setVisible(below > 0)
        if ranking is None:
            self.count.set_whole("")
        else:
            count = self.model.rowCount()
            text = self.tr("1 design") if count == 1 else self.tr("{0} designs")
            said = text.format(words.number(count))
            if self.model.applicant:
                said = self.tr("{0} of {1}").format(said, self.model.applicant)
            self.count.set_whole(said)
        text = self.tr("1 further design, less similar")
        if below != 1:
            text = self.tr("{0} further designs, less similar").format(words.number(below))
        self.more_text.set_whole(text)
        self.more.setText(self.tr("Show more"))
        for widget in (self.sort, self.size_slider):
            widget.setEnabled(has_hits and (widget is self.sort or self._view is self.grid))
        self.filters.setVisible(ranking is not None)
        self.head_rule.setVisible(ranking is not None)
        self.tools.setVisible(ranking is not None)
