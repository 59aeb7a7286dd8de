"""The designs found: cards or a list, with filters above them and the cut-off below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QMenu,
    QSlider,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import theme, words
from patentviewer.gui.kit.parts import ElidedLabel, EmptyState, action_button, button, label, rule
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.card import GAP, CardDelegate
from patentviewer.gui.results.filters import FilterBar
from patentviewer.gui.results.results_model import (
    COLUMNS,
    FOLD,
    HIT,
    SCORE_COLUMN,
    ResultsModel,
    column_title,
)
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, Ranking

SHOW_SEARCHING_AFTER_MS = 200
SCROLL_BAR = 12
"""Width of the style's scroll bars."""

SEEN_AFTER_MS = 800
"""A design that stays current this long has been looked at."""


class _Grid(QListView):
    """Cards in rows; the pointer leafs through the figures of the card under it.

    fold_pressed(DesignKey): the badge of a design's near duplicates.
    """

    fold_pressed = Signal(object)

    def __init__(self, delegate: CardDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setProperty("role", "grid")
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        # Ten thousand cards are laid out a thousand at a time, between other events.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(1000)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards grow until a row of them fills the width, so that no ragged edge is left."""
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Make the cards as large as their number in a row allows."""
        size = _fitted_size(self.viewport().width() - 1, self._delegate.wanted_size)
        if size != self._delegate.card_size:
            self._delegate.card_size = size
            self._delegate.sizeHintChanged.emit(QModelIndex())

    def _is_on_fold(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        at = self.indexAt(point)
        fold = str(at.data(FOLD) or "")
        return at.isValid() and self._delegate.is_on_fold(self.visualRect(at), fold, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card, or unfold what is nearly the same."""
        super().mousePressEvent(event)
        hit = self.indexAt(event.position().toPoint()).data(HIT)
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_fold(event):
            assert isinstance(hit, DesignHit)
            self.fold_pressed.emit(hit.design)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leaf through the figures of the card under the pointer."""
        super().mouseMoveEvent(event)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if self._is_on_fold(event) else arrow)
        at = self.indexAt(event.position().toPoint())
        hit = at.data(HIT) if at.isValid() else None
        if not isinstance(hit, DesignHit):
            self._hover(None, 0)
            return
        box = self.visualRect(at)
        part = (event.position().x() - box.x() - GAP / 2) / self._delegate.card_size
        count = len(hit.figures)
        self._hover(hit.design, min(max(int(part * count), 0), count - 1))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the files of what is chosen; the pointer carries the figure on its paper."""
        chosen = self.selectedIndexes()
        hit = self.currentIndex().data(HIT)
        if not chosen or not isinstance(hit, DesignHit):
            return
        count = len({index.row() for index in chosen})
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(chosen))
        drag.setPixmap(self._delegate.carried(hit, count, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(GRID, GRID))
        self._hover(None, 0)
        drag.exec(actions, Qt.DropAction.CopyAction)

    def leaveEvent(self, event: QEvent) -> None:
        """Every card shows its best figure again."""
        super().leaveEvent(event)
        self._hover(None, 0)

    def _hover(self, design: DesignKey | None, leaf: int) -> None:
        before = self._delegate.hover
        if before == (design, leaf):
            return
        self._delegate.hover = (design, leaf)
        model = self.model()
        if isinstance(model, ResultsModel):
            for one in {before[0], design}:
                row = model.row_of(one)
                if row >= 0:
                    self.update(model.index(row, 0))


def _tag_number(event: QKeyEvent) -> int:
    """1 to 9 for Ctrl and that digit, else 0."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_digit = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
    if held != Qt.KeyboardModifier.ControlModifier or not is_digit:
        return 0
    return int(event.key()) - int(Qt.Key.Key_0)


def _fitted_size(room: int, wanted: int) -> int:
    """Side of the cards that fill a width, at least as large as wanted where there is room."""
    columns = max(1, room // (wanted + GAP))
    return max(min(room // columns - GAP, 2 * wanted), 64)


class _Searching(QWidget):
    """Grey papers where the cards will be."""

    def __init__(self, delegate: CardDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setAccessibleName(self.tr("Searching"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many as fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = _fitted_size(self.width() - SCROLL_BAR - 1, self._delegate.wanted_size)
        cell = self._delegate.cell() + QSize(1, 1) * (side - self._delegate.card_size)
        columns = max(1, (self.width() - SCROLL_BAR) // cell.width())
        line = self.fontMetrics().height()
        for row in range(self.height() // cell.height() + 1):
            for column in range(columns):
                left = column * cell.width() + GAP // 2
                top = row * cell.height() + GAP // 2
                painter.setBrush(theme.colour("raised"))
                painter.drawRoundedRect(left, top, side, side, 4, 4)
                painter.setBrush(theme.colour("line"))
                painter.drawRoundedRect(left, top + side + GRID, side // 2, line - 6, 3, 3)
        painter.end()


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
        self.count = ElidedLabel("", "title")
        self.grid = _Grid(self.delegate)
        self.grid.setAccessibleName(self.tr("Designs found, as cards"))
        self.list = self._made_list()
        self.searching = _Searching(self.delegate)
        self.empty = EmptyState("search", self.tr("What does the design look like?"))
        self._loosen = button("", "x")
        self._loosen.hide()
        self.no_hits = EmptyState("filter", "", buttons=[self._loosen])
        self._loosen_name = ""
        self._loosen.clicked.connect(self._do_loosen)
        self.stack = QStackedWidget()
        for page in (self.grid, self.list, self.searching, self.empty, self.no_hits):
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
        """There is no query."""
        self._waiting.stop()
        self.model.set_ranking(None)
        self.current_changed.emit(None)
        self.stack.setCurrentWidget(self.empty)
        self._say()

    def show_searching(self) -> None:
        """A search has begun; grey papers stand in only when it takes its time."""
        if not self._waiting.isActive():
            self._waiting.start()

    def set_ranking(self, ranking: Ranking) -> None:
        """Show what was found; the design that was current stays so where it still is."""
        self._waiting.stop()
        before = self.current()
        self._is_new = True
        self.model.set_ranking(ranking)
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
        """The search could not be made."""
        self._waiting.stop()
        self._loosen.hide()
        self.model.set_ranking(None)
        self.no_hits.say(self.tr("The search could not be made"), sentence)
        self.stack.setCurrentWidget(self.no_hits)
        self._say()

    def suggest_loosening(self, name: str, designs: int) -> None:
        """Name the filter without which there would be hits."""
        self._loosen_name = name
        self._loosen.setText(
            self.tr("Without “{0}”: {1} designs").format(
                self.filters.in_words(name), words.number(designs)
            )
        )
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
        return "list" if self._view is self.list else "grid"

    def set_card_size(self, side: int) -> None:
        """Make the cards' papers so large, in pixels."""
        self.size_slider.setValue(side)

    def focus_hits(self) -> None:
        """Put the keyboard on the hits."""
        self._view.setFocus()

    # How it is built

    def _made_list(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Designs found, as a list"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setDragEnabled(True)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        return table

    def _made_head(self) -> QHBoxLayout:
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(96, 400)
        self.size_slider.setValue(self.delegate.wanted_size)
        self.size_slider.setFixedWidth(12 * GRID)
        self.size_slider.setAccessibleName(self.tr("Size of the cards"))
        self.size_slider.setToolTip(self.tr("Size of the cards"))
        self._orders: dict[tuple[int, Qt.SortOrder], QAction] = {}
        self.sort = QToolButton()
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setIcon(theme.icon("arrow-up-down"))
        self.sort.setToolTip(self.tr("Sort by…"))
        self.sort.setAccessibleName(self.tr("Sort by"))
        self.sort.setMenu(self._sort_menu())
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, GRID, GRID // 2)
        head.addWidget(self.count, 1)
        self.tools = QWidget()
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(GRID // 2)
        tools.addWidget(self.size_slider)
        tools.addSpacing(GRID)
        head.addWidget(self.tools)
        kept = self.tools.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.tools.setSizePolicy(kept)
        for widget in (
            self.sort,
            action_button(self._actions["hide_seen"]),
            action_button(self._actions["more_like_these"]),
            action_button(self._actions["grid"]),
            action_button(self._actions["list"]),
        ):
            tools.addWidget(widget)
        return head

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        chips.addWidget(self.filters)
        self.more = button("", "chevron-down", "link")
        self.more_text = label("", "quiet")
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        foot.addWidget(self.more_text)
        foot.addStretch()
        foot.addWidget(self.more)
        self.foot_rule = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._made_head())
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
        for view in (self.grid, self.list):
            view.setModel(self.model)
            view.activated.connect(self._choose)
            view.selectionModel().currentChanged.connect(self._current_changed)
            view.installEventFilter(self)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for section, column in enumerate(COLUMNS):
            self.list.setColumnWidth(section, column.width)
            self.list.setColumnHidden(section, not column.is_shown)
        self.list.setSortingEnabled(True)
        self.list.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self._sort_by(SCORE_COLUMN, Qt.SortOrder.AscendingOrder)
        self.list.horizontalHeader().moveSection(len(COLUMNS), 0)
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

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        orders = [(column_title(n), n, rising) for n in (SCORE_COLUMN, 0, 1, 4, 5, 7, 8)]
        for title, section, order in [*orders, (self.tr("Newest first"), 4, falling)]:
            if order == falling:
                menu.addSeparator()
            action = menu.addAction(title, partial(self._sort_by, section, order))
            action.setCheckable(True)
            group.addAction(action)
            self._orders[section, order] = action
        return menu

    def _sort_by(self, section: int, order: Qt.SortOrder) -> None:
        self.list.sortByColumn(section, order)
        # The same order again is no change to the list, but unchecks what was clicked.
        self._show_order(section, order)

    def _show_order(self, section: int, order: Qt.SortOrder) -> None:
        """Say on the button what the designs are sorted by, unless the most similar come first."""
        chosen = self._orders.get((section, order))
        for action in self._orders.values():
            action.setChecked(action is chosen)
        is_usual = (section, order) == (SCORE_COLUMN, Qt.SortOrder.AscendingOrder)
        self.sort.setText("" if is_usual else chosen.text() if chosen else column_title(section))
        self.sort.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if is_usual
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )

    def _choose_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        for section in range(self.model.columnCount()):
            shown = menu.addAction(column_title(section))
            shown.setCheckable(True)
            shown.setChecked(not self.list.isColumnHidden(section))
            shown.toggled.connect(
                lambda on, section=section: self.list.setColumnHidden(section, not on)
            )
        menu.exec(self.list.horizontalHeader().mapToGlobal(at))

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
        if isinstance(event, QKeyEvent) and watched is self.list:
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
            ("compare", "look", "third_pane", "use_as_query", "unfold"),
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
        """The design that was current stays so, or the one that has come to its place."""
        design, row = self._place
        if row >= 0 and self.model.rowCount() and not self._is_new:
            found = self.model.row_of(design)
            self._go_to(found if found >= 0 else min(row, self.model.rowCount() - 1))

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
        phrases = ", ".join(f"“{self.filters.in_words(name)}”" for name in names)
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
            self.count.set_whole(text.format(words.number(count)))
        text = self.tr("1 further design, less similar")
        if below != 1:
            text = self.tr("{0} further designs, less similar").format(words.number(below))
        self.more_text.setText(text)
        self.more.setText(self.tr("Show more"))
        for widget in (self.sort, self.size_slider):
            widget.setEnabled(has_hits and (widget is self.sort or self._view is self.grid))
        self.filters.setVisible(ranking is not None)
        self.head_rule.setVisible(ranking is not None)
        self.tools.setVisible(ranking is not None)
