"""Query and hit side by side: their views in pairs, laid on each other, measured and noted on."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from patentviewer.app.comparing import Alignment, Comparison
from patentviewer.app.library import Library
from patentviewer.app.sessions import KeptComparison
from patentviewer.errors import UserError
from patentviewer.gui.compare import comparing
from patentviewer.gui.compare.annotated_view import AnnotationTool
from patentviewer.gui.compare.compare_pane import ComparePane
from patentviewer.gui.compare.comparing import Sharp
from patentviewer.gui.compare.designs import Design, Opened, Partners, positions_of
from patentviewer.gui.compare.drawing_view import DrawingView
from patentviewer.gui.compare.findings import Findings
from patentviewer.gui.compare.keeping import FindKept, Keeping
from patentviewer.gui.compare.kept_bar import KeptBar
from patentviewer.gui.compare.model import ComparisonModel, Mode, NoteKey
from patentviewer.gui.compare.nothing import nothing_compared
from patentviewer.gui.compare.pair_strip import PairStrip, figure_words
from patentviewer.gui.compare.panes import Panes
from patentviewer.gui.compare.printing import Printing
from patentviewer.gui.compare.prior import PriorArtPane
from patentviewer.gui.compare.toolbar import CompareToolbar
from patentviewer.gui.compare.ways import Ways
from patentviewer.gui.kit import parts, pictures, sentences, words
from patentviewer.gui.kit.by_hand import ByHand
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.model.annotation import Annotation, Side
from patentviewer.model.answer import Answer
from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Mark
from patentviewer.model.pairing import Pairing
from patentviewer.model.ranking import DesignHit, QueryFigure

_MARKS = {
    "relevant_hit": Mark.RELEVANT,
    "unsure_hit": Mark.UNSURE,
    "not_relevant_hit": Mark.NOT_RELEVANT,
}


class ComparePanel(QWidget):
    """Two designs, or three, and every way to judge how alike they are.

    next_hit(), previous_hit(): show another hit beside the same query.
    marked(DesignHit, Mark): the hit is to be marked so. kept(KeptComparison): the comparison is to
    stand in the record; noted(str, str): with this note, by its id; dropped(str): no more.
    said(str): a sentence to show.
    """

    next_hit = Signal()
    previous_hit = Signal()
    marked = Signal(object, object)
    kept = Signal(object)
    noted = Signal(str, str)
    dropped = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        actions: Actions,
        workers: Workers,
        undo_stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._library: Library | None = None
        self.history = undo_stack
        self.model = ComparisonModel(figure_words)
        self.toolbar = CompareToolbar(actions)
        self.panes = Panes([actions[name] for name in _MARKS])
        self.findings = Findings()
        self.ways = Ways(
            self.model, workers, self.panes, self.findings, self._fail, self._named, self
        )
        self.overlay = self.ways.overlay
        self._drawer = comparing.Drawer()
        self.prior = PriorArtPane(
            self.model,
            actions,
            workers,
            self.panes,
            self.ways,
            self._drawer,
            self._fail,
            self,
        )
        self.printing = Printing(actions, self.model, self.ways.stack, self.findings, self)
        self.printing.said.connect(self.said)
        self.strip = PairStrip()
        self.kept_bar = KeptBar()
        self.keeping = Keeping(self.model, self.kept_bar, self)
        self._make_queues(workers)
        self._lay_out()
        self._connect_actions()
        self._connect_parts()
        self.ways.show()

    # What the window asks of it

    def set_library(self, library: Library) -> None:
        """Read figures with this library."""
        self._library = library
        self.ways.set_library(library)
        self.prior.set_library(library)

    def show_pair(self, answer: Answer, hit: DesignHit, views: Sequence[QueryFigure] = ()) -> None:
        """Show the query of an answer beside a hit of it; the views that matched best first.

        views: all figures of what was dropped, where only some of them were searched.
        """
        library = self._library
        if library is None:
            return
        for name in _MARKS:
            self._actions[name].setEnabled(True)
        self.nothing.hide()
        self.whole.show()
        left = comparing.of_query(answer.query, views)
        right = Design(words.hit_number(hit), hit.bibliography.title, (), key=hit.design)
        self.model.open(answer, hit, left, right)
        self._forget_pair()
        self._show_soft(Side.LEFT, self.model.best_pair()[0])
        self.panes.right.set_names(self._hit_name(), words.figure(hit.best))
        self.panes.right.view.clear()
        self._designs.submit(lambda: comparing.opened(library, left, hit))
        # Most often this figure is shown: it is read while its design is still looked up.
        self._ahead.submit(lambda: self._drawer.of_key(library, hit.best.key))

    @property
    def hit(self) -> DesignHit | None:
        """The hit that is shown beside the query; None before the first."""
        return self.model.hit

    @property
    def mode(self) -> Mode:
        """How the pair is looked at."""
        return self.model.mode

    def show_mark(self, design: DesignKey, mark: Mark) -> None:
        """A design is marked so; it counts here if it is the hit that is shown."""
        if self.hit is not None and design == self.hit.design:
            for name, one in _MARKS.items():
                self._actions[name].setChecked(mark is one)

    def set_record(self, find_kept: FindKept) -> None:
        """Where to ask whether a comparison is kept."""
        self.keeping.set_record(find_kept)

    def show_kept(self) -> None:
        """Say whether the pair that is shown stands in the record, with its note."""
        self.keeping.show()

    def show_third(self, hit: DesignHit) -> None:
        """Show a hit as the closest prior art, beside the pair."""
        self.prior.show_hit(hit)

    # How it is built

    def _make_queues(self, workers: Workers) -> None:
        """One line of work each for what may be overtaken by newer work of its kind."""
        fail = self._fail
        self._ahead = Newest[Sharp](workers, self)
        self._designs = Newest[Opened](workers, self, take=self._take_document, fail=fail)
        self._pairings = Newest[tuple[Pairing, int]](
            workers, self, take=lambda found: self._take_pairing(*found), fail=fail
        )
        self._lefts = Newest[Sharp](workers, self, take=self._take_left, fail=fail)
        self._rights = Newest[Sharp](workers, self, take=self._take_right, fail=fail)
        self._alignments = Newest[Comparison](workers, self, take=self._take_comparison, fail=fail)

    def _lay_out(self) -> None:
        self.nothing = nothing_compared(self._actions)
        self.whole = QWidget()
        self.whole.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.nothing)
        outer.addWidget(self.whole)
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(parts.rule())
        column.addWidget(self.ways.stack, 1)
        column.addWidget(parts.rule())
        column.addWidget(self.findings)
        column.addWidget(self.kept_bar)
        below = QHBoxLayout()
        below.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        below.addWidget(self.strip)
        column.addLayout(below)

    def _connect_actions(self) -> None:
        act = self._actions
        act.attach(Where.COMPARE, self)
        act["next_hit"].triggered.connect(self.next_hit)
        act["previous_hit"].triggered.connect(self.previous_hit)
        act["mirror_hit"].toggled.connect(self._mirror)
        act["link_panes"].toggled.connect(self.panes.link)
        act["keep_comparison"].triggered.connect(self.keeping.keep)
        act["copy_comparison"].triggered.connect(self._copy)
        for name, zoom in (
            ("fit", DrawingView.fit),
            ("actual_size", DrawingView.actual_size),
            ("zoom_in", DrawingView.zoom_in),
            ("zoom_out", DrawingView.zoom_out),
        ):
            act[name].triggered.connect(lambda _on=False, zoom=zoom: zoom(self._active_view()))
        for name, mark in _MARKS.items():
            act[name].setEnabled(False)
            act[name].triggered.connect(lambda _on=False, mark=mark: self._mark(mark))

    def _connect_parts(self) -> None:
        self.toolbar.mode_chosen.connect(self._take_mode)
        self.toolbar.tool_chosen.connect(self._take_tool)
        self.keeping.kept.connect(self.kept)
        self.keeping.said.connect(self.said)
        self.kept_bar.noted.connect(self.noted)
        self.kept_bar.dropped.connect(self.dropped)
        self.kept_bar.done.connect(self.setFocus)
        self.prior.taken.connect(self.keeping.follow)
        self.strip.chosen.connect(self._show_positions)
        self.strip.repaired.connect(self.repair)
        self.panes.annotated.connect(self._note)
        self.overlay.nudged.connect(self._nudge)

    def _named(self, mode: Mode) -> str:
        return self._actions[mode.value].text()

    def _active_view(self) -> DrawingView:
        if self.ways.stack.currentWidget() is self.overlay:
            return self.overlay
        return self.panes.focused_view()

    # From a hit to a pair of figures

    def _take_document(self, found: Opened) -> None:
        positions = self.model.take_document(found)
        if positions is None:
            self.panes.right.view.clear(self.tr("This document has no figure to show."))
            return
        self.strip.show_pairing(self.model.left.figures, self.model.right.figures, found.pairing)
        self._show_positions(*positions)

    def repair(self, left: int, right: int | None) -> None:
        """A pair set by hand, which can be undone; the figure's former partner is free again."""
        hit = self.hit

        def pair(partners: Partners) -> bool:
            return self._pair_so(hit, partners, left)

        change = self.model.repair(left, right)
        text = self.tr("Views paired by hand")
        self.history.push(ByHand(text, change.before, change.after, pair))

    def _pair_so(self, hit: DesignHit | None, partners: Partners, left: int) -> bool:
        """Pair what is set by hand so, and show a figure of the query; False for another hit."""
        if not self.model.pair_so(hit, partners):
            return False
        work = self.model.pairing()
        if work is not None:
            self._pairings.submit(lambda: (work(), left))
        return True

    def _take_pairing(self, pairing: Pairing, left: int) -> None:
        self.strip.show_pairing(self.model.left.figures, self.model.right.figures, pairing)
        self._show_positions(*next(pair for pair in positions_of(pairing) if pair[0] == left))

    def _show_positions(self, left: int, right: int) -> None:
        """Show a pair of figures, -1 where there is none."""
        library, model = self._library, self.model
        if library is None or self.hit is None:
            return
        self._forget_pair()
        model.show(left, right)
        self.strip.set_current(left, right)
        self._check("mirror_hit", is_on=model.is_mirrored)
        for pane in (self.panes.left, self.panes.right):
            pane.view.fit()
        mine, theirs = model.left, model.right
        if left >= 0:
            self._show_soft(Side.LEFT, left)
            self._lefts.submit(lambda: self._drawer.drawn(library, mine, left))
        else:
            self.panes.left.set_names(mine.name, "")
            self.panes.left.view.clear(self.tr("The query has no figure of this view."))
        if right >= 0:
            self._show_soft(Side.RIGHT, right)
            self._rights.submit(lambda: self._drawer.drawn(library, theirs, right))
        else:
            self.panes.right.set_names(self._hit_name(), "")
            self.panes.right.view.clear(self.tr("The hit has no figure of this view."))
        self.show_kept()

    def _show_soft(self, side: Side, position: int) -> None:
        """The small picture at once, until the sharp one is there."""
        pane, is_left = self.panes.on(side), side is Side.LEFT
        design = self.model.left if is_left else self.model.right
        figure = design.figures[position]
        caption = figure_words(design.figures, position)
        pane.set_names(design.name if is_left else self._hit_name(), caption)
        pane.show_levels((pictures.to_image(figure.picture),))
        pane.set_mirrored(not is_left and self.model.is_mirrored)
        pane.view.set_annotations(())

    def _hit_name(self) -> str:
        score = words.like(self.hit) if self.hit is not None else ""
        design = self.model.right
        return "   ".join(part for part in (design.name, design.title, score) if part)

    def _take_left(self, found: Sharp) -> None:
        self.model.pair.left = found
        self.ways.take(Side.LEFT, found)
        self._show_sharp(Side.LEFT, self.panes.left, found)
        self._align()

    def _take_right(self, found: Sharp) -> None:
        self.model.pair.right = found
        self.ways.take(Side.RIGHT, found)
        self._show_sharp(Side.RIGHT, self.panes.right, found)
        self.panes.right.set_mirrored(self.model.is_mirrored)
        if found.is_small:
            self.said.emit(self.tr("The file cannot be reached: its small picture is shown."))
        self._align()

    def _show_sharp(self, side: Side, pane: ComparePane, found: Sharp) -> None:
        pane.show_levels(found.levels)
        pane.view.set_annotations(self.model.notes(side))
        self.panes.set_reference(self.model.reference)

    def _align(self) -> None:
        """Lay the right drawing on the left one, as soon as both are there."""
        left, right = self.model.pair.left, self.model.pair.right
        mirrored = self.model.is_mirrored
        if left is None or right is None:
            return
        self.findings.fit.setText(self.tr("Laying the drawings on each other…"))
        self._alignments.submit(lambda: comparing.aligned(left, right, mirrored=mirrored))
        self.ways.prepare()

    def _take_comparison(self, found: Comparison) -> None:
        self.model.pair.comparison = found
        self.findings.say_fit(found.alignment)
        self.ways.show()
        self.prior.follow()
        self.keeping.follow()

    def _take_mode(self, mode: Mode) -> None:
        self.model.mode = mode
        self.ways.show()
        self.said.emit(self._named(mode))

    # By hand

    def _mirror(self, is_on: bool) -> None:
        if self.model.mirror(is_on):
            self.ways.forget_heat()
            self.panes.right.set_mirrored(is_on)
            self._align()

    def _nudge(self, x: float, y: float, degrees: float, scale: float) -> None:
        comparison = self.model.pair.comparison
        if comparison is None:
            return
        # The view's pixels as the canvas's: both are multiples of the left drawing's.
        ratio = comparison.laid.left_to_canvas.scale / max(self.overlay.transform().m11(), 1e-6)
        change = self.model.move(x * ratio, y * ratio, degrees, scale)
        if change is None:
            return
        # The history outlives the drawings of a pair, and is not to keep them.
        shown = weakref.ref(self.model.pair)

        def lay(alignment: Alignment) -> bool:
            return shown() is self.model.pair and self._lay(alignment)

        text = self.tr("Hit moved by hand")
        self.history.push(ByHand(text, change.before, change.after, lay, of=shown))

    def _lay(self, alignment: Alignment) -> bool:
        """Lay the hit so; False where the pair is not compared now."""
        moved = self.model.lay(alignment)
        if moved is None:
            return False
        self.findings.say_fit(moved.alignment)
        self.ways.lay(moved)
        return True

    # Notes on the drawings

    def _take_tool(self, tool: AnnotationTool) -> None:
        self.panes.set_tool(tool)
        if tool is not AnnotationTool.POINTER and self.ways.stack.currentWidget() is self.overlay:
            self._actions[Mode.SIDE_BY_SIDE.value].trigger()

    def _note(self, side: Side) -> None:
        """The user has drawn or deleted a note; it can be undone."""
        key = self.model.key(side)
        before, after = self.model.notes(side), self.panes.on(side).view.annotations
        text = self.tr("Drawn on {0} {1}").format(key[1].name, key[1].caption)
        self.history.push(ByHand(text, before, after, lambda notes: self._set_notes(key, notes)))

    def _set_notes(self, key: NoteKey, notes: tuple[Annotation, ...]) -> bool:
        """Show these notes on a figure, or keep them until it is shown."""
        self.model.set_notes(key, notes)
        for side, pane in self.panes:
            if self.model.key(side) == key and pane.view.annotations != notes:
                pane.view.set_annotations(notes)
        self.panes.set_reference(self.model.reference)
        return True

    # The record

    def kept_comparison(self) -> KeptComparison | None:
        """What is shown, as it is to stand in the record; None without a pair."""
        return self.model.kept()

    def _copy(self) -> None:
        """Put the drawings as they are seen on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.ways.stack.grab())
        self.said.emit(self.tr("The picture is on the clipboard."))

    def _mark(self, mark: Mark) -> None:
        if self.hit is not None:
            self.marked.emit(self.hit, mark)

    # When something is missing

    def _forget_pair(self) -> None:
        for queue in (self._pairings, self._lefts, self._rights, self._alignments):
            queue.cancel()
        self.keeping.forget()
        self.prior.forget_pair()
        self.model.forget_pair()
        self.ways.forget()
        self.findings.fit.setText("")
        self.ways.show()

    def _fail(self, error: Exception) -> None:
        self.keeping.forget()
        self.findings.fit.setText("")
        self.ways.has_failed()
        if isinstance(error, UserError):
            self.said.emit(sentences.of(error))
        else:
            self.said.emit(self.tr("This could not be worked out; the log says why."))

    def _check(self, name: str, *, is_on: bool) -> None:
        """Set a switch without its being taken for the user's wish."""
        action = self._actions[name]
        was_blocked = action.blockSignals(True)
        action.setChecked(is_on)
        action.blockSignals(was_blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no part has taken work on the drawing that is shown."""
        self._active_view().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in words what there is room for."""
        super().resizeEvent(event)
        self.toolbar.fit_words(self.width())

    def sizeHint(self) -> QSize:
        """A page of the window."""
        return QSize(120 * GRID, 80 * GRID)
