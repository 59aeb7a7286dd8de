"""The closest prior art in the third pane, beside whatever pair is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from patentviewer.app.library import Library
from patentviewer.gui.compare import comparing
from patentviewer.gui.compare.comparing import Third
from patentviewer.gui.compare.model import ComparisonModel, Mode
from patentviewer.gui.compare.pair_strip import figure_words
from patentviewer.gui.compare.panes import Panes
from patentviewer.gui.compare.ways import Ways
from patentviewer.gui.kit import words
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.model.annotation import Side
from patentviewer.model.ranking import DesignHit


class PriorArtPane(QObject):
    """Opens, shows and closes the third design of a comparison. taken(): it is shown."""

    taken = Signal()

    def __init__(
        self,
        model: ComparisonModel,
        actions: Actions,
        workers: Workers,
        panes: Panes,
        ways: Ways,
        drawer: comparing.Drawer,
        fail: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._panes, self._ways, self._drawer = model, panes, ways, drawer
        self._library: Library | None = None
        self._side_by_side: QAction = actions[Mode.SIDE_BY_SIDE.value]
        self._thirds = Newest[Third](workers, self, take=self._take, fail=fail)
        self._switch: QAction = actions["three_panes"]
        self._switch.toggled.connect(self._toggle)
        panes.third.closed.connect(lambda: self._switch.setChecked(False))
        panes.third.figure_chosen.connect(self._choose_figure)

    def set_library(self, library: Library) -> None:
        """Read figures with this library."""
        self._library = library

    def show_hit(self, hit: DesignHit) -> None:
        """Show a hit as the closest prior art, beside the pair."""
        self._model.choose_prior(hit)
        pane = self._panes.third
        pane.set_names(words.hit_number(hit), "")
        pane.offer_figures((), -1)
        pane.view.clear(self.tr("Opening…"))
        self._open()
        was_blocked = self._switch.blockSignals(True)
        self._switch.setChecked(True)
        self._switch.blockSignals(was_blocked)
        self._compare()

    def follow(self) -> None:
        """Another pair lies on each other: lay the closest prior art beside it too."""
        if self._model.prior_hit is not None and self._model.prior is None:
            self._compare()

    def forget_pair(self) -> None:
        """Another pair comes."""
        self._thirds.cancel()

    def _toggle(self, is_on: bool) -> None:
        if not is_on:
            self._panes.close_third()
            self._model.leave_prior()
            self._thirds.cancel()
            self._ways.take_third(None)
            self._ways.show()
        elif self._model.prior_hit is None:
            self._open()
            self._panes.third.set_names("", "")
            self._panes.third.view.clear(
                self.tr(
                    "Choose the closest prior art among the results: Shift+Enter shows it here."
                )
            )

    def _open(self) -> None:
        mode = self._model.mode
        if mode.is_in_one_view and mode is not Mode.DIFFERENCE:
            self._side_by_side.trigger()
        self._panes.open_third()

    def _choose_figure(self, position: int) -> None:
        """Show another figure of the closest prior art, beside every pair from now on."""
        self._model.prior_position = position
        self._compare()

    def _compare(self) -> None:
        library, model = self._library, self._model
        hit, comparison = model.prior_hit, model.pair.comparison
        if library is None or hit is None or comparison is None:
            return
        claimed, position = model.left, model.pair.left_position
        drawer, wanted = self._drawer, model.prior_position
        self._thirds.submit(
            lambda: comparing.third(library, drawer, hit, claimed, position, comparison, wanted)
        )

    def _take(self, found: Third) -> None:
        prior = self._model.prior = found.prior
        self._ways.take_third(found)
        figures, pane = prior.design.figures, self._panes.third
        pane.set_names(prior.design.name, figure_words(figures, prior.position))
        pane.offer_figures(
            [figure_words(figures, at) for at in range(len(figures))], prior.position
        )
        pane.show_levels(found.sharp.levels)
        pane.view.set_annotations(self._model.notes(Side.PRIOR))
        self._panes.set_reference(self._model.reference)
        pane.view.set_framing(self._panes.left.view.framing)
        self._ways.show()
        self.taken.emit()
