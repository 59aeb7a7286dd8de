"""The left side of the search: what is searched for, dropped or drawn, and how it is weighed."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from patentviewer import app, model
from patentviewer.errors import UserError
from patentviewer.gui import query as asking
from patentviewer.gui.kit import parts, sentences, theme
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.query.balance import Balance
from patentviewer.gui.query.options import SearchOptions
from patentviewer.gui.query.recent_row import RecentRow
from patentviewer.gui.query.rendered import Rendered
from patentviewer.gui.query.well import DropLight, Well
from patentviewer.gui.shell.actions import Actions, Where

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.gui.query.drawing_query import DrawingQuery
    from patentviewer.gui.query.drops import Drop, Dropped
    from patentviewer.gui.query.from_hits import HitRead, ViewsRead
    from patentviewer.gui.sketch.sketch_panel import SketchPanel
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import DesignHit, FigureKey, Query, QueryFigure

STROKE_PAUSE_MS = 500
"""The search waits this long after the last stroke."""

_DRAWING, _SKETCH = 0, 1

_ROOMY = 75 * GRID
"""Height from which on rows that are shown later have their place kept, so that nothing moves."""


class QueryPanel(QWidget):
    """Everything a search can start from.

    query_changed(Query | None): what is searched for is another now; None: nothing.
    folder_dropped(list[Path]): folders to be indexed. problem(str): a sentence to show.
    sketching(bool): a sketch is drawn, on large paper, or no longer.
    """

    query_changed = Signal(object)
    folder_dropped = Signal(list)
    problem = Signal(str)
    sketching = Signal(bool)

    def __init__(
        self,
        actions: Actions,
        workers: Workers,
        undo_stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._workers = workers
        self._undo_stack = undo_stack
        self._library: Library | None = None
        self._leave_out: frozenset[DesignKey] = frozenset()
        self._lays_under = False
        self.recent = RecentRow(actions, workers)
        self.recent.chosen.connect(self._again)
        self._hit_reader = Newest(workers, self, take=self._show_hit, fail=self._say_why)
        self._view_reader = Newest(workers, self, take=self._add_views, fail=self._say_why)
        self.well = Well()
        self.balance = Balance()
        self.options = SearchOptions()
        self.options.changed.connect(self._tell)
        self._rendered: Rendered | None = None
        self._renderer = Newest(workers, self, take=self._take_rendered)
        self._stroke_pause = QTimer(self)
        self._stroke_pause.setSingleShot(True)
        self._stroke_pause.setInterval(STROKE_PAUSE_MS)
        self._stroke_pause.timeout.connect(self._after_stroke)
        self._lay_out()
        self.light = DropLight(self)
        self.light.dropped.connect(self._take_dropped)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Query"))
        self._connect()

    # What the window asks of it

    def set_library(self, library: Library) -> None:
        """Read drawings with this library from now on, and ask it for its model."""
        self._library = library
        if "drawing" in self.__dict__:
            self.drawing.set_reader(library.read_query)
        self.recent.load()
        self._workers.start(library.model, self.balance.set_model, self._model_failed)

    def open_files(self, files: Sequence[Path]) -> None:
        """Search with these files, as views of one design; a saved sketch is drawn on again."""
        files = tuple(files)
        self._lays_under = False
        if not files:
            return
        if len(files) == 1 and app.sketches.is_saved_sketch(files[0]):
            self._open_sketch(files[0])
            return
        name = files[0].name if len(files) == 1 else self.tr("%n files", "", len(files))
        self._show_tab(_DRAWING)
        self.drawing.open(asking.drops.Dropped(name, files))

    def use_hit(
        self, key: FigureKey, hit: DesignHit | None = None, views: Sequence[FigureKey] = ()
    ) -> None:
        """Search with a figure of a hit, which itself is not shown again.

        views: all figures of the design in their order, among them that one; the others follow.
        """
        library = self._library
        if library is None:
            return
        self._lays_under = False
        self._hit_reader.submit(
            lambda: asking.from_hits.HitRead(key, library.figure(key), hit, tuple(views))
        )

    def show_query(self, query: Query) -> None:
        """Show what was asked before, to go on from it: edits and strokes can be changed again.

        Emits nothing: it is asked as it was then, with what the panel cannot show.
        """
        was_blocked = self.blockSignals(True)
        first = query.figures[0]
        self._leave_out = query.leave_out
        self.options.show_query(query)
        self.balance.set_weights(query.descriptor_weights)
        if first.origin is not None and first.origin.strokes:
            self._show_tab(_SKETCH)
            from patentviewer.gui.sketch.strokes import from_svg  # noqa: PLC0415 - slow to load

            self.sketch.show_sketch(from_svg(first.origin.strokes), first.origin.original)
        else:
            self._show_tab(_DRAWING)
            name = first.document or (first.file.name if first.file else "")
            dropped = asking.drops.Dropped(name, leave_out=query.leave_out)
            self.drawing.show_asked(dropped, query.figures)
        self._stroke_pause.stop()
        self.blockSignals(was_blocked)

    def take(self, drop: Drop) -> None:
        """Search with what was dropped or pasted; folders are offered for indexing."""
        if drop.files:
            self.open_files(drop.files)
        elif drop.folders:
            self.folder_dropped.emit(list(drop.folders))
        elif drop.data:
            try:
                self.open_files([asking.drops.kept(drop)])
            except UserError as error:
                self.problem.emit(sentences.of(error))
        elif drop.image is not None:
            self._lays_under = False
            self._show_tab(_DRAWING)
            self.drawing.open(asking.drops.Dropped(self.tr("Picture"), image=drop.image))

    def _take_dropped(self, drop: Drop) -> None:
        """Take what was dropped; on the sketch, one drawing is laid under the pen."""
        lays_under = self._tabs.currentIndex() == _SKETCH and drop.is_one_drawing
        self.take(drop)
        self._lays_under = lays_under

    def paste(self) -> None:
        """Search with what lies on the clipboard."""
        drop = asking.drops.drop_of(QGuiApplication.clipboard().mimeData())
        if drop.is_empty:
            self.problem.emit(self.tr("There is no picture and no file on the clipboard."))
        else:
            self.take(drop)

    def ask_what_to_open(self) -> None:
        """Ask for files in a dialog, and search with them."""
        asking.file_dialog.ask(self.window(), self.open_files)

    def query(self) -> Query | None:
        """What is searched for now; its filters are the window's to fill in."""
        figures: tuple[QueryFigure, ...] = ()
        if self._tabs.currentIndex() == _SKETCH:
            figures = self._sketched()
        elif "drawing" in self.__dict__:
            figures = self.drawing.figures
        if not figures:
            return None
        return model.ranking.Query(
            figures,
            descriptor_weights=self.balance.weights,
            mirror=self.options.mirror.isChecked(),
            rotations=self.options.rotations,
            leave_out=self._leave_out,
            class_weight=self.options.class_weight,
        )

    @property
    def is_done(self) -> bool:
        """Whether the keyboard is on nothing in particular, here or at all: hits can have it."""
        focus = self.window().focusWidget()
        return focus is None or focus in (self, self.__dict__.get("drawing"))

    @property
    def views(self) -> tuple[QueryFigure, ...]:
        """All figures of what was dropped, also those that are not searched; () for a sketch."""
        is_drawing = self._tabs.currentIndex() == _DRAWING and "drawing" in self.__dict__
        return self.drawing.views if is_drawing else ()

    # The two sides are made when something is dropped or drawn, or once the model is loaded: the
    # well is to be on screen before.

    @functools.cached_property
    def drawing(self) -> DrawingQuery:
        """The figures of what was dropped; the well while there are none."""
        from patentviewer.gui.query.drawing_query import DrawingQuery  # noqa: PLC0415 - slow to load

        made = DrawingQuery(self._actions, self._workers, self.well, self._undo_stack)
        made.changed.connect(self._tell_drawing)
        made.was_read.connect(self._remember)
        made.failed.connect(lambda: self.recent.show_for(None))
        made.problem.connect(self.problem)
        parts.keep_place(made.editor.proposal, is_on=self.height() >= _ROOMY)
        if self._library is not None:
            made.set_reader(self._library.read_query)
        self._actions.attach(Where.QUERY, made)
        self._sides[_DRAWING].addWidget(made)
        return made

    @functools.cached_property
    def sketch(self) -> SketchPanel:
        """The paper to draw on."""
        from patentviewer.gui.sketch.sketch_panel import SketchPanel  # noqa: PLC0415 - slow to load

        made = SketchPanel(self._actions, self._stack.widget(_SKETCH))
        made.changed.connect(self._stroke_pause.start)
        made.failed.connect(self.problem)
        made.enlarged.connect(self.sketching)
        return made

    # How it is built

    def _lay_out(self) -> None:
        self._tabs = QTabBar()
        self._tabs.addTab(theme.icon("image"), self.tr("Drawing"))
        self._tabs.addTab(theme.icon("pencil"), self.tr("Sketch"))
        self._tabs.setAccessibleName(self.tr("What to search with"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._sides: list[QVBoxLayout] = []
        for _side in (_DRAWING, _SKETCH):
            page = QWidget()
            self._sides.append(QVBoxLayout(page))
            self._sides[-1].setContentsMargins(0, 0, 0, 0)
            self._stack.addWidget(page)
        self._sides[_DRAWING].addWidget(self.well)
        head = QHBoxLayout()
        head.addWidget(self._tabs)
        head.addStretch()
        head.addWidget(self.options)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.balance)
        column.addWidget(self.recent)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._turn_to)
        self.balance.changed.connect(self._stroke_pause.start)
        well = self.well
        well.open_asked.connect(self.ask_what_to_open)
        well.paste_asked.connect(self.paste)
        well.draw_asked.connect(lambda: self._show_tab(_SKETCH))
        for spec, action in self._actions:
            if spec.where is Where.QUERY:
                action.setEnabled(False)
        self._actions["forget_recent"].triggered.connect(self.forget_recent)
        self._actions["clear_query"].triggered.connect(self.clear)
        self._actions["draw_on_this"].triggered.connect(self._draw_on_this)
        self._actions["new_sketch"].triggered.connect(self._new_sketch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place of rows that come later, or leave it to the drawing in a low window."""
        super().resizeEvent(event)
        self._keep_place()

    def _keep_place(self) -> None:
        is_roomy = self.height() >= _ROOMY
        late: list[QWidget] = [self.balance, self.recent]
        if "drawing" in self.__dict__:
            late.append(self.drawing.editor.proposal)
        for row in late:
            parts.keep_place(row, is_on=is_roomy)

    # What happens

    def clear(self) -> None:
        """Search for nothing."""
        self._leave_out = frozenset()
        if "drawing" in self.__dict__:
            self.drawing.clear()
        self.recent.show_for(None)

    def _show_tab(self, tab: int) -> None:
        was_blocked = self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(tab)
        self._tabs.blockSignals(was_blocked)
        self._turn(tab)

    def _turn_to(self, tab: int) -> None:
        self._turn(tab)
        self._tell_if_any()

    def _turn(self, tab: int) -> None:
        if tab == _SKETCH and not self._sides[_SKETCH].count():
            self._sides[_SKETCH].addWidget(self.sketch)
        self._stack.setCurrentIndex(tab)
        self.light.is_drawn_over = tab == _SKETCH
        self.sketching.emit(tab == _SKETCH and self.sketch.is_large)

    def _tell(self) -> None:
        self._stroke_pause.stop()
        self.query_changed.emit(self.query())

    def _tell_if_any(self) -> None:
        """An empty sheet or well leaves what was found before where it is."""
        if self.query() is not None:
            self._tell()

    def _tell_drawing(self) -> None:
        lays_under, self._lays_under = self._lays_under, False
        self._leave_out = self.drawing.leave_out
        if lays_under and self.drawing.figures:
            self._lay_under()
        elif self._tabs.currentIndex() == _DRAWING:
            self._tell()

    def _after_stroke(self) -> None:
        """The last stroke was some time ago: make a picture of the sketch, and ask."""
        if self.sketch.canvas.is_drawing:
            self._stroke_pause.start()
        elif self._tabs.currentIndex() == _SKETCH:
            canvas = self.sketch.canvas
            sketch, underlay = canvas.sketch, canvas.underlay
            from patentviewer.gui.sketch.painting import render  # noqa: PLC0415 - slow to load

            self._renderer.submit(lambda: Rendered(sketch, underlay, render(sketch, underlay)))
        else:
            self._tell()

    def _take_rendered(self, rendered: Rendered) -> None:
        self._rendered = rendered
        if self._tabs.currentIndex() == _SKETCH and not self._stroke_pause.isActive():
            self._tell()

    def _sketched(self) -> tuple[QueryFigure, ...]:
        if "sketch" not in self.__dict__:
            return ()
        canvas, known = self.sketch.canvas, self._rendered
        if (
            known is None
            or known.sketch is not canvas.sketch
            or known.underlay is not canvas.underlay
        ):
            known = Rendered(canvas.sketch, canvas.underlay, canvas.picture())
            self._rendered = known
        return known.figures()

    def _say_why(self, error: Exception) -> None:
        self.problem.emit(sentences.of(error))

    def _show_hit(self, found: HitRead) -> None:
        key, figure, hit, views = found.key, found.figure, found.hit, found.views
        name = hit.name if hit is not None else ""
        self._show_tab(_DRAWING)
        itself = frozenset({hit.design} if hit else ())
        dropped = asking.drops.Dropped(name or figure.label, leave_out=itself)
        self.drawing.show_figures(dropped, (asking.from_hits.of_hit(figure, hit),))
        library = self._library
        if library is None or key not in views or len(views) < 2:
            return
        position = views.index(key)
        before, after = views[:position], views[position + 1 :]

        from patentviewer.gui.query.figures_read import with_small  # noqa: PLC0415 - slow to load

        def read() -> ViewsRead:
            parts = [[library.figure(one) for one in part] for part in (before, after)]
            shrunk = [
                with_small([asking.from_hits.of_hit(one, hit) for one in part]) for part in parts
            ]
            return asking.from_hits.ViewsRead(dropped, *shrunk)

        self._view_reader.submit(read)

    def _add_views(self, found: ViewsRead) -> None:
        """The other figures of the hit that is the query now are read."""
        self.drawing.add_views(found.of, found.before, found.after)

    def _draw_on_this(self) -> None:
        picture = self.drawing.active_picture
        if picture is not None:
            self.sketch.draw_on(picture)
            self._show_tab(_SKETCH)
            self.sketch.canvas.setFocus()
            self._tell()

    def _lay_under(self) -> None:
        """What was dropped on the sketch is read: under the pen with it, the strokes stay."""
        picture = self.drawing.active_picture
        if picture is not None:
            self.sketch.lay_under(picture)
            self._show_tab(_SKETCH)
            self.sketch.canvas.setFocus()
            self._tell()

    def _new_sketch(self) -> None:
        self.sketch.canvas.clear()
        self._show_tab(_SKETCH)
        self.sketch.canvas.setFocus()
        self._tell()

    def _open_sketch(self, file: Path) -> None:
        try:
            self.sketch.open_sketch(file)
        except UserError as error:
            self.problem.emit(sentences.of(error))
            return
        self._show_tab(_SKETCH)
        self._tell()

    def _model_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.problem.emit(sentences.of(error))

    # Recent queries

    def _remember(self, dropped: Dropped) -> None:
        picture = self.drawing.active_small
        if picture is not None:
            self.recent.remember(dropped, picture)

    def forget_recent(self) -> None:
        """Forget what was searched with before; records keep it."""
        self.recent.forget()

    def _again(self, dropped: Dropped) -> None:
        self._lays_under = False
        self._show_tab(_DRAWING)
        self.drawing.open(dropped)

    # Drag and drop, anywhere on the panel

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what will happen to what is dragged over the panel."""
        self.light.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on showing it; another part of the panel may do something else with it."""
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing more: it is dragged elsewhere."""
        self.light.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.light.drop(event)
