"""Query at the left, results in the middle, the current design at the right."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDir, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from patentviewer import model
from patentviewer.errors import UserError
from patentviewer.gui import results
from patentviewer.gui.kit import folders, pictures, sentences, words
from patentviewer.gui.kit.parts import label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.query.query_panel import QueryPanel
from patentviewer.gui.results.results_panel import ResultsPanel
from patentviewer.gui.results.shown import Shown, looked_up, with_lines
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.judgements import Judgements
from patentviewer.model.judgement import Mark
from patentviewer.settings import Settings

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.gui.results.design_panel import DesignPanel
    from patentviewer.model.documents import Figure
    from patentviewer.model.ranking import (
        DesignHit,
        FigureHit,
        FigureKey,
        Filters,
        Query,
        Ranking,
    )


_BESIDE_A_SKETCH = 0.38
"""Share of the page that results have while a sketch is drawn."""

_AFTER_CARDS_MS = 16
"""The first design of an answer is shown whole once its card is painted, a frame later."""

_SHARES = (1, 4, 1)
"""What query, results and design get of the room that a larger window gives."""


_LEAST_WIDTHS = (36, 41, 29)
"""Of query, results and design, in GRID: with the rail's widest words they fit into 960 pixels,
which a screen of 1920 x 1080 has at 200 %."""


class SearchPage(QWidget):
    """Asks the library whenever the query or a filter changes; the newest search wins.

    compare_wanted(DesignHit), third_wanted(DesignHit): show it beside the query. answered(Answer):
    it is on screen. said(str): a sentence for the status bar.
    """

    compare_wanted = Signal(object)
    third_wanted = Signal(object)
    answered = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        actions: Actions,
        workers: Workers,
        thumbnails: Thumbnails,
        undo_stack: QUndoStack,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._workers = workers
        self._settings = settings
        self._library: Library | None = None
        self._query: Query | None = None
        self._shown: Shown | None = None
        self._is_pulled = False
        self._grows = False
        self.judgements = Judgements(undo_stack, self)
        self.query_panel = QueryPanel(actions, workers, undo_stack)
        self.results = ResultsPanel(actions, self.judgements, thumbnails)
        self._thumbnails = thumbnails
        self._no_design = self._made_no_design()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        parts = (self.query_panel, self.results, self._no_design)
        for panel, least in zip(parts, _LEAST_WIDTHS, strict=True):
            panel.setMinimumWidth(least * GRID)
            self.splitter.addWidget(panel)
        for position, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(position, share)
        self.splitter.setSizes([36 * GRID, 80 * GRID, 34 * GRID])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self._searches = Newest(workers, self, take=self._show, fail=self._has_failed)
        self._rest = Newest(workers, self, take=self._show_rest)
        self._makers = Newest(workers, self, take=self._show_applicant)
        self._figures = Newest(workers, self, take=self._copy_figure, fail=self._cannot_copy)
        self._is_arriving = False
        self._design_later = QTimer(self, singleShot=True, interval=_AFTER_CARDS_MS)
        self._design_later.timeout.connect(lambda: self._show_design(self.results.current()))
        self._sizes: list[int] | None = None
        self._before_sketch = QByteArray()
        self._wire()

    @functools.cached_property
    def design(self) -> DesignPanel:
        """The design that is current, whole; made when there is one."""
        sizes, least = self.splitter.sizes(), self._no_design.minimumWidth()
        made = results.design_panel.DesignPanel(
            self._actions, self.judgements, self._thumbnails, self._workers, self._no_design
        )
        self._no_design.setMinimumWidth(0)
        made.setMinimumWidth(least)
        made.look_wanted.connect(self._look_at_figure)
        made.done.connect(self.results.focus_hits)
        if self._library is not None:
            made.set_library(self._library)
        self.splitter.addWidget(made)
        self.splitter.setStretchFactor(2, _SHARES[2])
        self.splitter.setSizes(sizes)
        made.setHidden(self._sizes is not None)
        return made

    def _make_room(self, is_sketching: bool) -> None:
        """Give a sketch that is drawn all room but what results beside it need."""
        if is_sketching == (self._sizes is not None):
            return
        last = self.design if "design" in self.__dict__ else self._no_design
        if not is_sketching:
            last.show()
            self.splitter.setSizes(self._sizes or [])
            self._sizes = None
            return
        self._sizes, self._before_sketch = self.splitter.sizes(), self.splitter.saveState()
        last.hide()
        whole = sum(self._sizes)
        beside = max(self.results.minimumWidth(), round(_BESIDE_A_SKETCH * whole))
        self.splitter.setSizes([whole - beside, beside, 0])

    def shares(self) -> QByteArray:
        """How query, results and design share the room while no sketch is drawn."""
        return self.splitter.saveState() if self._sizes is None else self._before_sketch

    def _made_no_design(self) -> QWidget:
        made = label(
            self.tr("The figures and data of the design you choose, and your notes, stand here."),
            "quiet",
            wraps=True,
        )
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        return made

    def _show_design(self, hit: DesignHit | None) -> None:
        self._design_later.stop()
        if self._is_arriving and hit is not None:
            self._design_later.start()
            return
        if hit is None:
            if "design" in self.__dict__:
                self.design.show_hit(None)
            return
        self.design.show_hit(hit, self.results.model.why(hit), self.results.model.found_by(hit))

    @property
    def asked(self) -> Query | None:
        """What is asked now, before filters and marks; None while there is nothing to ask."""
        return self._query

    @property
    def shown(self) -> Shown | None:
        """What is on screen; None where that is nothing, or no answer."""
        return self._shown

    @property
    def is_searching(self) -> bool:
        """Whether a search is on its way."""
        return self._searches.is_busy

    @property
    def _is_written_of(self) -> bool:
        """Whether something is being written of the design that is current."""
        return "design" in self.__dict__ and self.design.is_written_in

    def keep(self) -> None:
        """Keep what is being written of a design."""
        if "design" in self.__dict__:
            self.design.keep()

    def set_library(self, library: Library) -> None:
        """Search in this library; what was asked before it was open is asked now."""
        self._library = library
        self.query_panel.set_library(library)
        self.results.model.original_of = self._original
        if "design" in self.__dict__:
            self.design.set_library(library)
        self.refresh_facets()
        self.search()

    @functools.cached_property
    def _taken_out(self) -> QTemporaryDir:
        """Holds what was dragged out of archives, until the window is gone."""
        return QTemporaryDir(QDir.tempPath() + "/patentviewer-XXXXXX")

    def _original(self, figure: FigureHit) -> Path:
        """The file that a figure is dragged out as; the archive where it cannot be read."""
        assert self._library is not None
        try:
            return self._library.original(figure.key, Path(self._taken_out.path()))
        except UserError as error:
            self.said.emit(sentences.of(error))
            return folders.outermost(figure.file)

    def set_settings(self, settings: Settings) -> None:
        """Search as these settings say."""
        asks_again = (settings.find_mirrored, settings.leave_out_own) != (
            self._settings.find_mirrored,
            self._settings.leave_out_own,
        )
        self._settings = settings
        if asks_again:
            self.search()

    def ask(self, query: Query) -> None:
        """Ask what was asked before, with its filters; its figures can be edited on."""
        self.query_panel.show_query(query)
        self._query = query
        self._is_pulled = False
        self.results.filters.set_filters(query.filters)
        self.search()

    def refresh_facets(self) -> None:
        """Ask anew what can be filtered by: a collection has changed."""
        library = self._library
        if library is None:
            return

        def ask() -> object:
            counts = {status.name: status.documents for status in library.collections()}
            return library.facets(), counts

        self._workers.start(ask, lambda found: self.results.filters.set_facets(*found))

    def search(self, *, stays_shown: bool = False) -> None:
        """Search now. stays_shown: what is on screen stays until the answer replaces it."""
        library = self._library
        if self._query is None or library is None:
            self._searches.cancel()
            if self._query is None:
                self._shown = None
                self.results.show_empty()
            return
        query, views = self._asked(self._query), self.query_panel.views
        self._grows = stays_shown
        if not stays_shown:
            self.results.show_searching()
        look_ahead = self.results.grid.look_ahead()
        self._searches.submit(lambda: with_lines(library.search(query), views, look_ahead))

    def focus_filter(self) -> None:
        """Put the keyboard on the filters."""
        if not self.results.filters.isHidden():
            self.results.filters.title.setFocus()

    # What is asked

    def _asked(self, query: Query) -> Query:
        own = model.ranking.own_designs(query.figures)
        return dataclasses.replace(
            query,
            filters=self.results.filters.filters(),
            mirror=query.mirror and self._settings.find_mirrored,
            leave_out=query.leave_out | (own if self._settings.leave_out_own else frozenset()),
            liked=self.judgements.marked(Mark.RELEVANT) if self._is_pulled else (),
            disliked=self.judgements.marked(Mark.NOT_RELEVANT) if self._is_pulled else (),
        )

    def _query_changed(self, query: Query | None) -> None:
        self._query = query
        self._is_pulled = False
        self._actions["same_applicant"].setChecked(False)
        self.results.model.show_applicant("")
        self.search()

    def _more_like_these(self) -> None:
        marks = (Mark.RELEVANT, Mark.NOT_RELEVANT)
        if not any(self.judgements.marked(mark) for mark in marks):
            self.said.emit(self.tr("Mark some designs first: R for relevant, N for not relevant."))
            return
        self._is_pulled = True
        self.search()

    # What comes back

    def _show(self, shown: Shown) -> None:
        self._shown, ranking = shown, shown.answer.ranking
        had_focus = self.results.isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]
        had_focus = had_focus or self.query_panel.is_done
        self._is_arriving = True
        stays_on_top = self._grows and not self._is_written_of
        self.results.set_ranking(
            ranking, shown.answer.query, shown.lines, stays_on_top=stays_on_top
        )
        self._is_arriving = False
        if had_focus or not ranking.designs:
            self.results.focus_hits()
        self.answered.emit(shown.answer)
        if not ranking.designs and self.results.filters.active():
            self._find_what_to_loosen(shown.answer.query)

    def _has_failed(self, error: Exception) -> None:
        self._shown = None
        self.results.show_problem(sentences.of(error))

    def _find_what_to_loosen(self, query: Query) -> None:
        library, bar, asked = self._library, self.results.filters, query.filters
        if library is None or asked != bar.filters():
            return
        tries = {name: bar.without(name) for name in bar.active()}

        def look() -> object:
            found = {
                name: _found(library, dataclasses.replace(query, filters=filters))
                for name, filters in tries.items()
            }
            return asked, max(found.items(), key=lambda pair: pair[1])

        self._workers.start(look, self._suggest)

    def _suggest(self, found: tuple[Filters, tuple[str, int]]) -> None:
        asked, (name, designs) = found
        if designs and asked == self.results.filters.filters():
            self.results.suggest_loosening(name, designs)

    def _show_all(self) -> None:
        """Look up what is known of the less similar designs in a worker, then show them.

        The first are shown at once, since to look up thousands takes a second.
        """
        ranking = self.results.model.ranking
        if ranking is not None:
            self._look_up(ranking, ranking.cut_off + _MORE_AT_ONCE)

    def _look_up(self, ranking: Ranking, most: int) -> None:
        count = min(most, len(ranking.designs))
        self._rest.submit(lambda: (looked_up(ranking, count), count))

    def _show_rest(self, found: tuple[Ranking, int]) -> None:
        ranking, count = found
        if ranking is self.results.model.ranking:
            self.results.model.show(count)
            if count < len(ranking.designs):
                self._look_up(ranking, len(ranking.designs))

    def _same_applicant(self, is_on: bool) -> None:
        """Show what else the applicant of the current design has here, or all again."""
        hit, ranking = self.results.current(), self.results.model.ranking
        applicant = hit.bibliography.applicant if hit is not None else ""
        if not is_on:
            self.results.model.show_applicant("")
        elif ranking is None or not applicant:
            self._actions["same_applicant"].setChecked(False)
            self.said.emit(self.tr("The applicant of this design is not known."))
        else:
            self._makers.submit(lambda: (looked_up(ranking, len(ranking.designs)), applicant))

    def _show_applicant(self, found: tuple[Ranking, str]) -> None:
        ranking, applicant = found
        if ranking is self.results.model.ranking:
            self.results.model.show_applicant(applicant)

    # What is done with hits

    def _wire(self) -> None:
        self.query_panel.query_changed.connect(self._query_changed)
        self.query_panel.sketching.connect(self._make_room)
        self.results.filters_changed.connect(self.search)
        self.results.current_changed.connect(self._show_design)
        self.results.said.connect(self.said)
        self.results.chosen.connect(self._compare)
        on: dict[str, Callable[[DesignHit], object]] = {
            "compare": self._compare,
            "third_pane": self.third_wanted.emit,
            "look": lambda hit: self._look_at(hit, 0),
            "use_as_query": self._use_as_query,
            "copy_image": self._copy_image,
            "open_containing": lambda hit: folders.open_containing(hit.best.file),
            "tag": lambda _hit: self.design.edit_tags(),
            "note": lambda _hit: self.design.edit_note(),
        }
        for name, call in on.items():
            self._actions[name].triggered.connect(lambda _on=False, call=call: self._with(call))
        self._actions["copy_number"].triggered.connect(self._copy_numbers)
        self._actions["same_applicant"].triggered.connect(self._same_applicant)
        self._actions["show_more"].triggered.connect(self._show_all)
        self._actions["more_like_these"].triggered.connect(self._more_like_these)
        self._actions["filter"].triggered.connect(self.focus_filter)
        for name, mark in (
            ("relevant", Mark.RELEVANT),
            ("not_relevant", Mark.NOT_RELEVANT),
            ("unsure", Mark.UNSURE),
        ):
            self._actions[name].triggered.connect(lambda _on=False, mark=mark: self._mark(mark))

    def _compare(self, hit: DesignHit) -> None:
        """Compare a hit; where two are chosen, both: the other as the closest prior art."""
        chosen = self.results.selected()
        if len(chosen) == 2 and hit in chosen:
            self.compare_wanted.emit(chosen[0])
            self.third_wanted.emit(chosen[1])
        else:
            self.compare_wanted.emit(hit)

    def _use_as_query(self, hit: DesignHit) -> None:
        in_order = sorted(hit.figures, key=lambda figure: (figure.sheet, figure.ordinal))
        views = [figure.key for figure in in_order]
        self.query_panel.use_hit(hit.best.key, hit, views)

    def _with(self, call: Callable[[DesignHit], object]) -> None:
        hit = self.results.current()
        if hit is not None:
            if self._design_later.isActive():
                self._show_design(hit)
            call(hit)

    def _mark(self, mark: Mark) -> None:
        for hit in self.results.selected():
            self.judgements.mark(hit.design, mark)
            self.judgements.see(hit.design)

    def _look_at_figure(self, key: FigureKey) -> None:
        hit = self.results.current()
        if hit is None:
            return
        at = next((n for n, figure in enumerate(hit.figures) if figure.key == key), 0)
        self._look_at(hit, at)

    def _look_at(self, hit: DesignHit, position: int) -> None:
        if self._library is not None:
            self.judgements.see(hit.design)
            dialog = results.look.LookDialog(self._library, self._workers, hit, self)
            if position:
                dialog.step(position)
            dialog.open()

    def _copy_image(self, hit: DesignHit) -> None:
        library = self._library
        if library is not None:
            self._figures.submit(lambda: library.figure(hit.best.key))

    def _cannot_copy(self, error: Exception) -> None:
        self.said.emit(sentences.of(error))

    def _copy_figure(self, figure: Figure) -> None:
        QGuiApplication.clipboard().setImage(pictures.to_image(figure.picture))
        self.said.emit(self.tr("The picture is on the clipboard."))

    def _copy_numbers(self) -> None:
        numbers = [words.hit_number(hit) for hit in self.results.selected()]
        if numbers:
            QGuiApplication.clipboard().setText("\n".join(numbers))
            self.said.emit(self.tr("Copied: {0}").format(", ".join(numbers)))


def _found(library: Library, query: Query) -> int:
    """How many designs a query finds."""
    return len(library.search(query).ranking.designs)


_MORE_AT_ONCE = 400
"""Less similar designs that are shown before the rest of them."""
