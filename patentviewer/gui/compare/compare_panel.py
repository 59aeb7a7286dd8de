"""Query and hit side by side: their views in pairs, laid on each other, measured and noted on."""

from __future__ import annotations

import html
import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSlider,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.app.library import Library
from patentviewer.compare import composites, three_way
from patentviewer.compare.alignment import Alignment
from patentviewer.compare.annotation import Annotation, Measure, Side
from patentviewer.compare.comparison import Comparison
from patentviewer.compare.explanation import Carried, Correspondence
from patentviewer.compare.transform import IDENTITY
from patentviewer.errors import UserError
from patentviewer.gui.compare import comparing
from patentviewer.gui.compare.annotated_view import AnnotatedView, AnnotationTool
from patentviewer.gui.compare.compare_pane import ComparePane
from patentviewer.gui.compare.comparing import Design, Drawn, Inks, Opened, Subtracted, Third
from patentviewer.gui.compare.drawing_view import DrawingView, Framing
from patentviewer.gui.compare.kept_bar import KeptBar
from patentviewer.gui.compare.overlay_view import Laying, OverlayView
from patentviewer.gui.compare.pair_strip import PairStrip, figure_words
from patentviewer.gui.kit import parts, pictures, sentences, words
from patentviewer.gui.kit.by_hand import ByHand
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.model.answer import Answer
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, QueryFigure
from patentviewer.progress import Progress
from patentviewer.record.comparisons import Drawing, DrawingName, KeptComparison
from patentviewer.record.state import Mark

_FIT_WORDS = (
    QT_TRANSLATE_NOOP("Fit", "the drawings coincide"),
    QT_TRANSLATE_NOOP("Fit", "good fit"),
    QT_TRANSLATE_NOOP("Fit", "fits in most parts"),
    QT_TRANSLATE_NOOP("Fit", "fits in some parts"),
    QT_TRANSLATE_NOOP("Fit", "no real fit: laid on each other by size and place"),
    QT_TRANSLATE_NOOP("Fit", "points that match"),
    QT_TRANSLATE_NOOP("Fit", "the whole shape"),
    QT_TRANSLATE_NOOP("Fit", "size and place only"),
    QT_TRANSLATE_NOOP("Fit", "set by hand"),
)
"""What compare/ says of a fit, for the translators."""


class Mode(StrEnum):
    """How the pair is looked at; each is an action of that name."""

    SIDE_BY_SIDE = "side_by_side"
    OVERLAY = "overlay"
    BLINK = "blink"
    SWIPE = "swipe"
    ONION_SKIN = "onion_skin"
    DIFFERENCE = "difference"
    CORRESPONDENCES = "correspondences"
    HEAT_MAP = "heat_map"


_NAMES_FROM = 216
_WIDE = 10_000
"""A width that no pane gets: what a splitter is given of it for each is the same share."""

_IN_ONE_VIEW = {
    Mode.OVERLAY: Laying.OVERLAY,
    Mode.BLINK: Laying.BLINK,
    Mode.SWIPE: Laying.SWIPE,
    Mode.ONION_SKIN: Laying.ONION_SKIN,
    Mode.DIFFERENCE: Laying.DIFFERENCE,
}


@dataclass(eq=False)
class _Pair:
    """Everything known so far of the pair of figures that is shown.

    inks: coloured or not; None while they are being worked out.
    """

    left_place: int = -1
    right_place: int = -1
    left: Drawn | None = None
    right: Drawn | None = None
    comparison: Comparison | None = None
    inks: dict[bool, Inks | None] = field(default_factory=dict)
    subtracted: Subtracted | None = None
    answers: tuple[Correspondence, ...] | None = None
    carried: Carried | None = None


_NoteKey = tuple[Side, DrawingName]
"""Where notes belong: the side, and the drawing."""


FindKept = Callable[[DrawingName, DrawingName], tuple[str, str]]
"""The kept comparison of two drawings: its id and its note, "" where there is none."""

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
        self._workers = workers
        self._library: Library | None = None
        self._answer: Answer | None = None
        self._hit: DesignHit | None = None
        self._left = Design("", "", ())
        self._right = Design("", "", ())
        self._by_hand: dict[int, int | None] = {}
        self._pair = _Pair()
        self._heat_of: Comparison | None = None
        self._mode = Mode.SIDE_BY_SIDE
        self._is_mirrored = False
        self._third_hit: DesignHit | None = None
        self._third: Third | None = None
        self._third_place: int | None = None
        self._notes: dict[_NoteKey, tuple[Annotation, ...]] = {}
        self.history = undo_stack
        self._find_kept: FindKept | None = None
        self._writes_note = False
        self._make_queues()
        self.left_pane = ComparePane(self.tr("Query"))
        self.right_pane = ComparePane(self.tr("Hit"), [actions[name] for name in _MARKS])
        self.third_pane = ComparePane(self.tr("Closest prior art"), can_close=True)
        self.overlay = OverlayView()
        self.strip = PairStrip()
        self.kept_bar = KeptBar()
        self._lay_out()
        self._connect()
        self._say_empty()

    # What the window asks of it

    def set_library(self, library: Library) -> None:
        """Read figures with this library."""
        self._library = library

    def show_pair(self, answer: Answer, hit: DesignHit, views: Sequence[QueryFigure] = ()) -> None:
        """Show the query of an answer beside a hit of it; the views that matched best first.

        views: all figures of what was dropped, where only some of them were searched.
        """
        library = self._library
        if library is None:
            return
        self._answer, self._hit = answer, hit
        for name in _MARKS:
            self._actions[name].setEnabled(True)
        self._left = comparing.of_query(answer.query, views)
        self._right = Design(words.hit_number(hit), hit.bibliography.title, (), key=hit.design)
        self._by_hand = {}
        self._forget_pair()
        self._show_soft_left(comparing.best_pair(self._left, self._right, hit)[0])
        self.right_pane.set_names(self._hit_name(self._right), words.figure(hit.best))
        self.right_pane.view.clear()
        left = self._left
        self._designs.submit(lambda: comparing.opened(library, left, hit))
        # Most often this figure is shown: it is read while its design is still looked up.
        self._ahead.submit(lambda: self._drawer.of_key(library, hit.best.key))

    @property
    def hit(self) -> DesignHit | None:
        """The hit that is shown beside the query; None before the first."""
        return self._hit

    def show_mark(self, design: DesignKey, mark: Mark) -> None:
        """A design is marked so; it counts here if it is the hit that is shown."""
        if self._hit is not None and design == self._hit.design:
            for name, one in _MARKS.items():
                self._actions[name].setChecked(mark is one)

    def set_record(self, find_kept: FindKept) -> None:
        """Where to ask whether a comparison is kept."""
        self._find_kept = find_kept
        self.show_kept()

    def show_kept(self) -> None:
        """Say whether the pair that is shown stands in the record, with its note."""
        known = ("", "")
        is_pair = min(self._pair.left_place, self._pair.right_place) >= 0
        if self._find_kept is not None and is_pair:
            known = self._find_kept(*self._drawing_names())
        self.kept_bar.show_kept(*known)
        if known[0] and self._writes_note:
            self._writes_note = False
            self.kept_bar.note.setFocus()

    def _drawing_names(self) -> tuple[DrawingName, DrawingName]:
        return (
            DrawingName(self._left.key, self._left.name, self.left_pane.figure_name),
            DrawingName(self._right.key, self._right.name, self.right_pane.figure_name),
        )

    def show_third(self, hit: DesignHit) -> None:
        """Show a hit as the closest prior art, beside the pair."""
        self._third_hit, self._third_place = hit, None
        self.third_pane.set_names(words.hit_number(hit), "")
        self.third_pane.offer_figures((), -1)
        self.third_pane.view.clear(self.tr("Opening…"))
        self._open_third_pane()
        self._check("three_panes", is_on=True)
        self._compare_third()

    # How it is built

    def _make_queues(self) -> None:
        """One line of work each for what may be overtaken by newer work of its kind."""
        self._queues: list[Newest] = []
        self._drawer = comparing.Drawer()
        self._ahead = Newest(self._workers, self)
        self._designs = self._queue(self._take_opened)
        self._pairings = self._queue(self._take_repaired)
        self._lefts = self._queue(self._take_left)
        self._rights = self._queue(self._take_right)
        self._alignments = self._queue(self._take_comparison)
        self._inkings = self._queue(self._take_more)
        self._more = self._queue(self._take_more)
        self._heats = self._queue(self._take_more)
        self._heats.progressed.connect(self._say_heat)
        self._thirds = self._queue(self._take_third)

    def _queue(self, take: Callable[[object], None]) -> Newest:
        made = Newest(self._workers, self)
        made.done.connect(take)
        made.failed.connect(self._fail)
        self._queues.append(made)
        return made

    def _lay_out(self) -> None:
        panes = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for pane in (self.left_pane, self.right_pane, self.third_pane):
            panes.addWidget(pane)
        for place in range(panes.count()):
            panes.setStretchFactor(place, 1)
        self.third_pane.hide()
        self._share_room()
        self._stack = QStackedWidget()
        self._stack.addWidget(panes)
        self._stack.addWidget(self.overlay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._toolbar())
        column.addWidget(parts.rule())
        column.addWidget(self._stack, 1)
        column.addWidget(parts.rule())
        column.addLayout(self._findings())
        column.addWidget(self.kept_bar)
        below = QHBoxLayout()
        below.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        below.addWidget(self.strip)
        column.addLayout(below)

    def _toolbar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(2)
        self._mode_buttons: list[QToolButton] = []
        self._modes = QActionGroup(self)
        for mode in Mode:
            self._modes.addAction(self._actions[mode.value])
        self._tools = QActionGroup(self)
        for tool in AnnotationTool:
            self._tools.addAction(self._actions[tool.value])
        groups = (
            ("previous_hit", "next_hit"),
            tuple(mode.value for mode in Mode),
            ("mirror_hit", "link_panes", "three_panes"),
            ("fit", "actual_size", "zoom_out", "zoom_in"),
            tuple(tool.value for tool in AnnotationTool),
            ("copy_comparison", "keep_comparison"),
        )
        for number, group in enumerate(groups):
            if number == len(groups) - 1:
                row.addStretch()
            elif number:
                row.addSpacing(2 * GRID)
            for name in group:
                button = parts.action_button(self._actions[name])
                row.addWidget(button)
                if name in set(Mode):
                    self._mode_buttons.append(button)
        self._actions[Mode.SIDE_BY_SIDE.value].setChecked(True)
        self._actions[AnnotationTool.POINTER.value].setChecked(True)
        self._actions["link_panes"].setChecked(True)
        return row

    def _findings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(2 * GRID)
        self._fit = parts.label(role="strong")
        self._shares = parts.ElidedLabel(role="quiet")
        self._legend = parts.label()
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(50)
        self.opacity.setFixedWidth(20 * GRID)
        self.opacity.setAccessibleName(self.tr("From the query to the hit"))
        self.opacity.setToolTip(self.tr("From the query to the hit"))
        self.opacity.valueChanged.connect(lambda value: self.overlay.set_opacity(value / 100))
        row.addWidget(self._fit)
        row.addWidget(self._shares, 1)
        row.addWidget(self.opacity)
        row.addWidget(self._legend)
        self._fit.setMinimumHeight(3 * GRID)
        return row

    def _connect(self) -> None:
        act = self._actions
        act.attach(Where.COMPARE, self)
        act["next_hit"].triggered.connect(self.next_hit)
        act["previous_hit"].triggered.connect(self.previous_hit)
        self._modes.triggered.connect(self._take_mode)
        self._tools.triggered.connect(self._take_tool)
        act["mirror_hit"].toggled.connect(self._mirror)
        act["link_panes"].toggled.connect(self._link)
        act["three_panes"].toggled.connect(self._toggle_third)
        for name, call in (
            ("fit", DrawingView.fit),
            ("actual_size", DrawingView.actual_size),
            ("zoom_in", DrawingView.zoom_in),
            ("zoom_out", DrawingView.zoom_out),
        ):
            act[name].triggered.connect(lambda _on=False, call=call: call(self._active_view()))
        act["keep_comparison"].triggered.connect(self._keep)
        act["copy_comparison"].triggered.connect(self._copy)
        for name, mark in _MARKS.items():
            act[name].setEnabled(False)
            act[name].triggered.connect(lambda _on=False, mark=mark: self._mark(mark))
        self.kept_bar.noted.connect(self.noted)
        self.kept_bar.dropped.connect(self.dropped)
        self.kept_bar.done.connect(self.setFocus)
        self.strip.chosen.connect(self._show_places)
        self.strip.repaired.connect(self._repair)
        self.third_pane.closed.connect(lambda: self._actions["three_panes"].setChecked(False))
        self.third_pane.figure_chosen.connect(self._choose_third)
        self.overlay.nudged.connect(self._nudge)
        for side, pane in self._panes():
            pane.view.framed.connect(lambda framing, at=pane: self._follow(at, framing))
            pane.view.annotated.connect(lambda _all, at=side: self._note(at))

    def _panes(self) -> tuple[tuple[Side, ComparePane], ...]:
        return (
            (Side.LEFT, self.left_pane),
            (Side.RIGHT, self.right_pane),
            (Side.PRIOR, self.third_pane),
        )

    def _views(self) -> tuple[AnnotatedView, ...]:
        return tuple(pane.view for _, pane in self._panes())

    def _active_view(self) -> DrawingView:
        if self._stack.currentWidget() is self.overlay:
            return self.overlay
        focused = [view for view in self._views() if view.hasFocus()]
        return focused[0] if focused else self.left_pane.view

    # From a hit to a pair of figures

    def _take_opened(self, found: object) -> None:
        assert isinstance(found, Opened)
        self._right = found.design
        if not found.design.figures or self._hit is None:
            self.right_pane.view.clear(self.tr("This document has no figure to show."))
            return
        self.strip.show_pairing(self._left.figures, self._right.figures, found.pairing)
        left, right = comparing.best_pair(self._left, self._right, self._hit)
        pairs = self.strip.pairs
        # Where the views part what matched best, and leave its figure alone, that is shown still.
        partners = [pair for pair in pairs if pair[0] == left and pair[1] >= 0]
        if (left, right) not in pairs and partners:
            left, right = partners[0]
        self._show_places(left, right)

    def _repair(self, left: int, right: object) -> None:
        """A pair set by hand; the figure's former partner is free again."""
        place = right if isinstance(right, int) else None
        before = dict(self._by_hand)
        freed = {other: None for other, mate in before.items() if mate == place}
        hit = self._hit

        def pair(by_hand: dict[int, int | None]) -> bool:
            return self._pair_so(hit, by_hand, left)

        after = {**before, **freed, left: place}
        self.history.push(ByHand(self.tr("Views paired by hand"), before, after, pair))

    def _pair_so(self, hit: DesignHit | None, by_hand: dict[int, int | None], left: int) -> bool:
        """Pair what is set by hand so, and show a figure of the query; False for another hit."""
        if hit is None or hit is not self._hit:
            return False
        self._by_hand = by_hand
        mine, theirs = self._left, self._right
        self._pairings.submit(lambda: (comparing.paired(mine, theirs, hit, by_hand), left))
        return True

    def _take_repaired(self, found: object) -> None:
        assert isinstance(found, tuple)
        pairing, left = found
        self.strip.show_pairing(self._left.figures, self._right.figures, pairing)
        self._show_places(*next(pair for pair in self.strip.pairs if pair[0] == left))

    def _show_places(self, left: int, right: int) -> None:
        """Show a pair of figures, -1 where there is none."""
        library, hit = self._library, self._hit
        if library is None or hit is None:
            return
        self._forget_pair()
        self._pair.left_place, self._pair.right_place = left, right
        self.strip.set_current(left, right)
        self._writes_note = False
        is_best = (left, right) == comparing.best_pair(self._left, self._right, hit)
        self._is_mirrored = hit.best.mirrored and is_best
        self._check("mirror_hit", is_on=self._is_mirrored)
        for view in self._views()[:2]:
            view.fit()
        left_design, right_design = self._left, self._right
        if left >= 0:
            self._show_soft_left(left)
            self._lefts.submit(lambda: self._drawer.drawn(library, left_design, left))
        else:
            self.left_pane.set_names(self._left.name, "")
            self.left_pane.view.clear(self.tr("The query has no figure of this view."))
        if right >= 0:
            self._show_soft(self.right_pane, self._right, right)
            self._rights.submit(lambda: self._drawer.drawn(library, right_design, right))
        else:
            self.right_pane.set_names(self._hit_name(self._right), "")
            self.right_pane.view.clear(self.tr("The hit has no figure of this view."))
        self.show_kept()

    def _show_soft_left(self, place: int) -> None:
        self._show_soft(self.left_pane, self._left, place)

    def _show_soft(self, pane: ComparePane, design: Design, place: int) -> None:
        """The small picture at once, until the sharp one is there."""
        figure = design.figures[place]
        name = design.name if pane is self.left_pane else self._hit_name(design)
        pane.set_names(name, figure_words(figure, place))
        pane.show_levels((pictures.to_image(figure.picture),))
        pane.set_mirrored(pane is self.right_pane and self._is_mirrored)
        pane.view.set_annotations(())

    def _hit_name(self, design: Design) -> str:
        score = words.like(self._hit) if self._hit is not None else ""
        return "   ".join(part for part in (design.name, design.title, score) if part)

    def _take_left(self, found: object) -> None:
        assert isinstance(found, Drawn)
        self._pair.left = found
        self._show_sharp(Side.LEFT, self.left_pane, found)
        self._align()

    def _take_right(self, found: object) -> None:
        assert isinstance(found, Drawn)
        self._pair.right = found
        self._show_sharp(Side.RIGHT, self.right_pane, found)
        self.right_pane.set_mirrored(self._is_mirrored)
        if found.is_small:
            self.said.emit(self.tr("The file cannot be reached: its small picture is shown."))
        self._align()

    def _show_sharp(self, side: Side, pane: ComparePane, found: Drawn) -> None:
        pane.show_levels(found.levels)
        pane.view.set_annotations(self._notes.get(self._note_key(side), ()))
        self._refer()

    def _align(self) -> None:
        """Lay the right drawing on the left one, as soon as both are there."""
        left, right, mirrored = self._pair.left, self._pair.right, self._is_mirrored
        if left is None or right is None:
            return
        self._fit.setText(self.tr("Laying the drawings on each other…"))
        self._alignments.submit(lambda: comparing.aligned(left, right, mirrored=mirrored))
        if self._mode in _IN_ONE_VIEW and self._mode is not Mode.DIFFERENCE:
            self._make_inks()

    def _take_comparison(self, found: object) -> None:
        assert isinstance(found, Comparison)
        self._pair.comparison = found
        self._pair.subtracted = None
        self._pair.answers = None
        self._say_fit(found)
        self._show_mode()
        if self._third_hit is not None and self._third is None:
            self._compare_third()

    def _say_fit(self, found: Comparison) -> None:
        fit = found.alignment
        said = QCoreApplication.translate("Fit", fit.words)
        why = QCoreApplication.translate("Fit", fit.method.value)
        said = said[:1].upper() + said[1:]
        self._fit.setText(f"{said} · {words.score(fit.quality)}")
        self._fit.setToolTip(
            self.tr("Part of all lines that lie on a line of the other drawing; by {0}").format(why)
        )

    # The ways to look at it

    def _take_mode(self, action: QAction) -> None:
        self._mode = Mode(action.objectName())
        self._show_mode()

    @property
    def mode(self) -> Mode:
        """How the pair is looked at."""
        return self._mode

    def _show_mode(self) -> None:
        """Bring the views in line with the mode; what is missing is worked out first."""
        laying = _IN_ONE_VIEW.get(self._mode)
        self._stack.setCurrentIndex(0 if laying is None else 1)
        if self._mode is not Mode.HEAT_MAP:
            self._heats.cancel()
            self._heat_of = None
        self.opacity.setVisible(laying is Laying.ONION_SKIN)
        self._say_legend()
        self._shares.set_whole("")
        self.left_pane.show_points(())
        self.right_pane.show_points(())
        self.left_pane.show_wash(None)
        self.right_pane.show_wash(None)
        if laying is None:
            self.overlay.stop()
        else:
            self.overlay.set_laying(laying)
        if self._pair.comparison is None:
            if laying is not None:
                self.overlay.forget(self._why_not())
            return
        if self._mode is Mode.DIFFERENCE:
            self._show_difference(self._pair.comparison)
        elif laying is not None:
            self._show_inks(self._pair.comparison)
        elif self._mode is Mode.CORRESPONDENCES:
            self._show_answers(self._pair.comparison)
        elif self._mode is Mode.HEAT_MAP:
            self._show_heat(self._pair.comparison)

    def _why_not(self) -> str:
        left, right = self._pair.left_place, self._pair.right_place
        if (left >= 0) == (right >= 0):
            return ""
        return self.tr("Only a pair of views can be laid on each other.")

    def _show_inks(self, comparison: Comparison) -> None:
        left, right = self._pair.left, self._pair.right
        if left is None or right is None:
            return
        found = self._pair.inks.get(self._mode is Mode.OVERLAY)
        if found is None:
            self._make_inks()
            return
        self.overlay.set_names(self.left_pane.figure_name, self.right_pane.figure_name)
        sizes = (left.size, right.size)
        self.overlay.show_laid(found.left, found.right, sizes, comparison.alignment.transform)
        self._say_shares()

    def _make_inks(self) -> None:
        """Have the drawings inked for the mode, unless they are or are being so."""
        left, right = self._pair.left, self._pair.right
        coloured = self._mode is Mode.OVERLAY
        if left is None or right is None or coloured in self._pair.inks:
            return
        # Whatever was being inked otherwise is overtaken by this.
        self._pair.inks = {kind: found for kind, found in self._pair.inks.items() if found}
        self._pair.inks[coloured] = None
        self._inkings.submit(lambda: (coloured, comparing.inks(left, right, coloured=coloured)))

    def _show_difference(self, comparison: Comparison) -> None:
        if self._third is not None:
            third = self._third
            to_left = third.found.with_prior.laid.left_to_canvas.inverse()
            self.overlay.show_composite(third.image, to_left)
            self._shares.set_whole(sentences.translated(third.found.words))
            return
        found = self._pair.subtracted
        if found is None or found.comparison is not comparison:
            self._shares.set_whole(self.tr("Working out the differences…"))
            self._more.submit(lambda: comparing.subtracted(comparison))
            return
        self.overlay.show_composite(found.image, comparison.laid.left_to_canvas.inverse())
        self._say_shares()

    def _show_answers(self, comparison: Comparison) -> None:
        found = self._pair.answers
        if found is None:
            self._more.submit(lambda: comparing.answers(comparison))
            return
        self.left_pane.show_points([(QPointF(*one.left), one.looks_alike) for one in found])
        self.right_pane.show_points([(QPointF(*one.right), one.looks_alike) for one in found])
        alike = sum(one.looks_alike for one in found)
        self._shares.set_whole(
            self.tr(
                "{0} points answer each other; full: their surroundings match too ({1})"
            ).format(len(found), alike)
        )

    def _show_heat(self, comparison: Comparison) -> None:
        found, library = self._pair.carried, self._library
        if library is None:
            return
        mirrored = self._is_mirrored
        weights = dict(self._answer.query.descriptor_weights) if self._answer is not None else {}
        is_sketch = self._is_sketch(self._pair.left_place)
        if found is None:
            if self._heat_of is not comparison:
                self._heat_of = comparison
                self._heats.submit(
                    lambda: library.carried(
                        comparison.left,
                        comparison.right,
                        weights,
                        mirrored=mirrored,
                        is_sketch=is_sketch,
                    )
                )
                self._say_heat(None)
            return
        self.left_pane.show_wash(comparing.heat_image(found.left))
        self.right_pane.show_wash(comparing.heat_image(found.right))
        self._shares.set_whole(self.tr("Tinted: what carried the similarity for the model"))

    def _is_sketch(self, place: int) -> bool:
        """Whether a figure of the query was searched as a sketch; of others, as the first was."""
        figures = self._answer.query.figures if self._answer is not None else ()
        asked = self._left.asked
        return bool(figures) and figures[asked.index(place) if place in asked else 0].is_sketch

    def _say_heat(self, progress: object) -> None:
        if self._mode is not Mode.HEAT_MAP or not self._heats.is_busy:
            return
        text = self.tr("Working out what carried the similarity…")
        if isinstance(progress, Progress) and progress.total:
            text += f" {100 * progress.done // progress.total} %"
        self._shares.set_whole(text)

    def _take_more(self, found: object) -> None:
        """Something a mode needed is there now."""
        if isinstance(found, Subtracted):
            self._pair.subtracted = found
        elif isinstance(found, Carried):
            self._pair.carried = found
        elif isinstance(found, tuple) and len(found) == 2 and isinstance(found[1], Inks):
            self._pair.inks[bool(found[0])] = found[1]
        elif isinstance(found, tuple):
            self._pair.answers = found
        self._show_mode()

    def _say_shares(self) -> None:
        found = self._pair.subtracted
        if found is None or found.comparison is not self._pair.comparison:
            self._shares.set_whole(
                self.tr("Shift with the arrow keys, or dragging with Ctrl, moves the hit")
            )
            return
        shares = found.comparison.difference.shares
        self._shares.set_whole(
            self.tr("Common ink {0} · common outline {1} · width to height {2} and {3}").format(
                _percent(shares.common),
                _percent(shares.outline),
                words.score(shares.aspect_left),
                words.score(shares.aspect_right),
            )
        )

    def _say_legend(self) -> None:
        entries = self._legend_entries()
        self._legend.setText(
            "&nbsp;&nbsp; ".join(
                (f'<span style="color:rgb{ink}">■</span> ' if ink else "") + html.escape(text)
                for ink, text in entries
            )
        )
        self._legend.setVisible(bool(entries))

    def _legend_entries(self) -> tuple[tuple[composites.Ink | None, str], ...]:
        """What the inks of a mode mean; None for black."""
        if self._mode is Mode.DIFFERENCE and self._third is not None:
            return (
                (three_way.SHARED_WITH_ACCUSED, self.tr("new, and in the hit")),
                (three_way.ONLY_CLAIMED, self.tr("new, not in the hit")),
                (three_way.IN_PRIOR_TOO, self.tr("in the prior art too")),
            )
        if self._mode is Mode.DIFFERENCE:
            return (
                (composites.LEFT_INK, self.tr("only the query")),
                (composites.RIGHT_INK, self.tr("only the hit")),
                (composites.SHARED_INK, self.tr("both")),
            )
        if self._mode not in _IN_ONE_VIEW:
            return ()
        has_inks = self._mode is Mode.OVERLAY
        left = f"{self._left.name} {self.left_pane.figure_name}".strip()
        right = f"{self._right.name} {self.right_pane.figure_name}".strip()
        return (
            (composites.LEFT_INK if has_inks else None, left or self.tr("query")),
            (composites.RIGHT_INK if has_inks else None, right or self.tr("hit")),
        )

    # By hand

    def _mirror(self, is_on: bool) -> None:
        if is_on == self._is_mirrored:
            return
        self._is_mirrored = is_on
        self._pair.comparison = None
        self._pair.carried = None
        self.right_pane.set_mirrored(is_on)
        self._align()

    def _nudge(self, x: float, y: float, degrees: float, scale: float) -> None:
        comparison = self._pair.comparison
        if comparison is None:
            return
        # The view's pixels as the canvas's: both are multiples of the left drawing's.
        ratio = comparison.laid.left_to_canvas.scale / max(self.overlay.transform().m11(), 1e-6)
        moved = comparison.nudged(x * ratio, y * ratio, degrees, scale)
        # The history outlives the drawings of a pair, and is not to keep them.
        shown = weakref.ref(self._pair)

        def lay(alignment: Alignment) -> bool:
            return shown() is self._pair and self._lay(alignment)

        before, after = comparison.alignment, moved.alignment
        self.history.push(ByHand(self.tr("Hit moved by hand"), before, after, lay, of=shown))

    def _lay(self, alignment: Alignment) -> bool:
        """Lay the hit so; False where the pair is not compared now, as after mirroring."""
        comparison = self._pair.comparison
        if comparison is None or comparison.alignment.transform.mirrored != (
            alignment.transform.mirrored
        ):
            return False
        moved = replace(comparison, alignment=alignment)
        self._pair.comparison = moved
        self._pair.subtracted = None
        self._pair.answers = None
        self._say_fit(moved)
        if self._mode is Mode.DIFFERENCE:
            self._show_difference(moved)
        else:
            self.overlay.place(moved.alignment.transform)
        return True

    def _follow(self, moved: ComparePane, framing: Framing) -> None:
        if self._actions["link_panes"].isChecked():
            for _, pane in self._panes():
                if pane is not moved:
                    pane.view.set_framing(framing)

    def _link(self, is_on: bool) -> None:
        if is_on:
            self._follow(self.left_pane, self.left_pane.view.framing)

    # Three designs

    def _toggle_third(self, is_on: bool) -> None:
        if not is_on:
            self.third_pane.hide()
            self._share_room()
            self._third_hit, self._third = None, None
            self._thirds.cancel()
            self._show_mode()
        elif self._third_hit is None:
            self._open_third_pane()
            self.third_pane.set_names("", "")
            self.third_pane.view.clear(
                self.tr(
                    "Choose the closest prior art among the results: Shift+Enter shows it here."
                )
            )

    def _open_third_pane(self) -> None:
        if self._mode in _IN_ONE_VIEW and self._mode is not Mode.DIFFERENCE:
            self._actions[Mode.SIDE_BY_SIDE.value].trigger()
        if self.third_pane.isHidden():
            self.third_pane.show()
            self._share_room()

    def _share_room(self) -> None:
        """Give every pane the same width."""
        self._splitter.setSizes([_WIDE] * self._splitter.count())

    def _compare_third(self) -> None:
        library, hit, comparison = self._library, self._third_hit, self._pair.comparison
        if library is None or hit is None or comparison is None:
            return
        claimed, place = self._left, self._pair.left_place
        drawer, wanted = self._drawer, self._third_place
        self._thirds.submit(
            lambda: comparing.third(library, drawer, hit, claimed, place, comparison, wanted)
        )

    def _choose_third(self, place: int) -> None:
        """Show another figure of the closest prior art, beside every pair from now on."""
        self._third_place = place
        self._compare_third()

    def _take_third(self, found: object) -> None:
        assert isinstance(found, Third)
        self._third = found
        figure = found.design.figures[found.place]
        self.third_pane.set_names(found.design.name, figure_words(figure, found.place))
        names = [figure_words(one, at) for at, one in enumerate(found.design.figures)]
        self.third_pane.offer_figures(names, found.place)
        self._show_sharp(Side.PRIOR, self.third_pane, found.drawn)
        self.third_pane.view.set_framing(self.left_pane.view.framing)
        self._show_mode()

    # Notes on the drawings

    def _take_tool(self, action: QAction) -> None:
        tool = AnnotationTool(action.objectName())
        for view in self._views():
            view.set_tool(tool)
        if tool is not AnnotationTool.POINTER and self._stack.currentIndex() != 0:
            self._actions[Mode.SIDE_BY_SIDE.value].trigger()

    def _note_key(self, side: Side) -> _NoteKey:
        third = self._third.design if self._third is not None else Design("", "", ())
        design = {Side.LEFT: self._left, Side.RIGHT: self._right}.get(side, third)
        pane = dict(self._panes())[side]
        return side, DrawingName(design.key, design.name, pane.figure_name)

    def _note(self, side: Side) -> None:
        """The user has drawn or deleted a note; it can be undone."""
        pane = dict(self._panes())[side]
        key = self._note_key(side)
        before, after = self._notes.get(key, ()), pane.view.annotations
        text = self.tr("Drawn on {0} {1}").format(key[1].name, key[1].caption)
        self.history.push(ByHand(text, before, after, lambda notes: self._set_notes(key, notes)))

    def _set_notes(self, key: _NoteKey, notes: tuple[Annotation, ...]) -> bool:
        """Show these notes on a figure, or keep them until it is shown."""
        self._notes[key] = notes
        for side, pane in self._panes():
            if self._note_key(side) == key and pane.view.annotations != notes:
                pane.view.set_annotations(notes)
        self._refer()
        return True

    def _refer(self) -> None:
        """The first length measured, on whichever side, is what others are a ratio of."""
        lengths = [
            note.length
            for view in self._views()
            for note in view.annotations
            if isinstance(note, Measure)
        ]
        for view in self._views():
            view.set_reference(lengths[0] if lengths else None)

    def kept_comparison(self) -> KeptComparison | None:
        """What is shown, as it is to stand in the record; None without a pair."""
        left, right, comparison = self._pair.left, self._pair.right, self._pair.comparison
        if left is None or right is None:
            return None
        third = self._third
        alignment = comparison.alignment if comparison is not None else None
        left_name, right_name = self._drawing_names()
        return KeptComparison(
            left=_drawing(left, left_name),
            right=_drawing(right, right_name),
            transform=alignment.transform if alignment is not None else IDENTITY,
            quality=alignment.quality if alignment is not None else 0.0,
            annotations=tuple(
                (side, note) for side, pane in self._panes() for note in pane.view.annotations
            ),
            prior=_drawing(third.drawn, self._note_key(Side.PRIOR)[1])
            if third is not None
            else None,
            prior_transform=third.found.with_prior.alignment.transform
            if third is not None
            else None,
        )

    def _keep(self) -> None:
        """Keep what is shown, in place of what was kept of this pair before; its note stays."""
        kept = self.kept_comparison()
        if kept is None:
            self.said.emit(self.tr("Only a pair of views can be kept."))
            return
        self.kept_bar.note.keep()
        known, note = self._find_kept(*self._drawing_names()) if self._find_kept else ("", "")
        self._writes_note = True
        self.kept.emit(replace(kept, id=known, note=note) if known else kept)

    def _copy(self) -> None:
        """Put the drawings as they are seen on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._stack.grab())
        self.said.emit(self.tr("The picture is on the clipboard."))

    def _mark(self, mark: Mark) -> None:
        if self._hit is not None:
            self.marked.emit(self._hit, mark)

    # When something is missing

    def _forget_pair(self) -> None:
        for queue in self._queues[1:]:
            queue.cancel()
        self._pair = _Pair()
        self._third = None
        self._fit.setText("")
        self._show_mode()

    def _say_empty(self) -> None:
        self.left_pane.view.clear(
            self.tr("Choose a hit among the results and press Enter to see it beside the query.")
        )
        self.right_pane.view.clear()
        self._show_mode()

    def _fail(self, error: object) -> None:
        self._fit.setText("")
        self._heat_of = None
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
        """Name the modes where there is room for their names."""
        super().resizeEvent(event)
        has_room = self.width() >= _NAMES_FROM * GRID
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._mode_buttons:
            button.setToolButtonStyle(style if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def sizeHint(self) -> QSize:
        """A page of the window."""
        return QSize(120 * GRID, 80 * GRID)


def _drawing(drawn: Drawn, name: DrawingName) -> Drawing:
    """A drawing as it is kept with a comparison."""
    return Drawing(drawn.picture, name.name, name.caption, name.design)


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"
