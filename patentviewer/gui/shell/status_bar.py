"""The line at the foot of the window: coverage, what is being built, and the model."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QToolButton, QWidget

from patentviewer import model
from patentviewer.gui.kit import progress_words, sentences, theme, words
from patentviewer.gui.kit.parts import Bar, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.builds import Builds

if TYPE_CHECKING:
    from patentviewer.gui.shell.activity import ActivityPanel
    from patentviewer.model.collection import CollectionStatus, ModelStatus
    from patentviewer.model.ranking import Coverage
    from patentviewer.progress import Progress

SAID_MS = 6000

_LONGEST_NAME = 26 * GRID
"""Of a collection that is built, in pixels; what is being done in the background has it whole."""


class StatusBar(QStatusBar):
    """Coverage at the left, building in the middle, device and model at the right.

    problems_pressed(): the coverage was pressed.
    """

    coverage_pressed = Signal()

    def __init__(self, builds: Builds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._builds = builds
        self._coverage_text = ""
        self.setSizeGripEnabled(False)
        self.coverage = QToolButton()
        self.coverage.setToolTip(self.tr("What a search can see; press for the collections"))
        self.coverage.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.coverage.clicked.connect(self.coverage_pressed)
        self.said = label("")
        self.building = QWidget()
        self.building_text = QToolButton()
        self.building_text.setToolTip(self.tr("What is being done in the background"))
        self.building_text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.building_text.clicked.connect(self.show_activity)
        self.bar = Bar()
        self.bar.setFixedWidth(12 * GRID)
        self.bar.setAccessibleName(self.tr("Building"))
        self.pause = self._tool(self.tr("Pause building"), "pause", self._pause_or_resume)
        self.stop = self._tool(self.tr("Stop building"), "square", self._stop)
        row = QHBoxLayout(self.building)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.building_text, self.bar, self.pause, self.stop):
            row.addWidget(widget)
        self.model = label("", "quiet")
        self.office = label("", "warning")
        self.office.hide()
        self._places: dict[str, str] = {}
        self._being_read: dict[str, int] = {}
        self._searched: tuple[str, ...] | None = None
        self.addWidget(self.coverage)
        self.addWidget(self.office)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.building)
        self.addPermanentWidget(self.model)
        self._timer = QTimer(self, interval=SAID_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.said.setText(""))
        builds.progressed.connect(self._progressed)
        builds.changed.connect(self._builds_changed)
        self._builds_changed()

    @functools.cached_property
    def activity(self) -> ActivityPanel:
        """The panel of work in the background; made when it is first asked for."""
        from patentviewer.gui.shell.activity import ActivityPanel  # noqa: PLC0415 - slow to load

        return ActivityPanel(self._builds, self)

    def show_activity(self) -> None:
        """Open the panel of work in the background, above the bar."""
        self.activity.open_above(self.building if self.building.isVisible() else self)

    def say(self, text: str) -> None:
        """Show a sentence for a moment."""
        self.said.setText(text)
        self._timer.start()

    def show_collections(self, statuses: Sequence[CollectionStatus]) -> None:
        """Show how much of all collections can be searched, and what leaves the machine."""
        self._places = {one.name: one.place for one in statuses if one.place and not one.error}
        self._being_read = {one.name: one.folders_being_read for one in statuses}
        self._show_offices()
        if not statuses:
            self._show_coverage(self.tr("Nothing indexed yet"))
            return
        self.show_coverage(
            model.ranking.Coverage(
                tuple(status.name for status in statuses),
                sum(status.figures_searchable for status in statuses),
                sum(status.figures_known for status in statuses),
                sum(status.problems for status in statuses),
                tuple(model.ranking.Unusable(one.name, one.error) for one in statuses if one.error),
            )
        )

    def show_coverage(self, coverage: Coverage) -> None:
        """Show how much of some collections can be searched."""
        if not coverage.figures_known and not coverage.unusable and not coverage.problems:
            self._show_coverage(self.tr("Nothing indexed yet"))
            return
        text = self.tr("{0} of {1} figures searchable").format(
            words.number(coverage.figures_searchable), words.number(coverage.figures_known)
        )
        if coverage.problems:
            one = self.tr("1 problem")
            many = self.tr("{0} problems").format(words.number(coverage.problems))
            text += "  ·  " + (one if coverage.problems == 1 else many)
        if coverage.unusable:
            names = ", ".join(one.name for one in coverage.unusable)
            text += "  ·  " + self.tr("not searched: {0}").format(names)
        self._show_coverage(text)

    def show_searched(self, coverage: Coverage) -> None:
        """Show how much of the collections that a search chose it could see."""
        self._searched = coverage.collections
        self._show_offices()
        # What is being read is no problem yet, though the record of a search counts it as one.
        being_read = sum(self._being_read.get(name, 0) for name in coverage.collections)
        problems = max(coverage.problems - being_read, 0)
        self.show_coverage(dataclasses.replace(coverage, problems=problems))

    def _show_offices(self) -> None:
        """Say where a query's vectors go while collections of an office are chosen."""
        chosen = self._searched
        places = {place for name, place in self._places.items() if chosen is None or name in chosen}
        self.office.setVisible(bool(places))
        self.office.setText(self.tr("Query's numbers go to {0}").format(", ".join(sorted(places))))
        self.office.setToolTip(
            self.tr(
                "Vectors of the query's figures are sent to the office's server, to be compared "
                "there. Drawings are not. The settings can forbid it."
            )
        )
        self.office.setAccessibleName(self.office.text())

    def show_model(self, model: ModelStatus) -> None:
        """Show where the model runs, and which it is."""
        self.model.setText(f"{model.provider}  ·  {model.name}")
        self.model.setProperty("role", "warning" if model.told else "quiet")
        self.model.setToolTip(sentences.said(*model.told))
        theme.repolish(self.model)

    def _show_coverage(self, text: str) -> None:
        self.coverage.setText(text)
        self.coverage.setAccessibleName(text)

    def _tool(self, text: str, icon: str, pressed: object) -> QToolButton:
        made = QToolButton()
        made.setIcon(theme.icon(icon))
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.clicked.connect(pressed)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return made

    def _pause_or_resume(self) -> None:
        if self._builds.is_paused:
            self._builds.resume()
        else:
            self._builds.pause()

    def _stop(self) -> None:
        self._builds.stop(self._builds.current)

    def _progressed(self, name: str, progress: Progress) -> None:
        if self._builds.is_paused:
            return
        self.building_text.setText(words.of(self._short(name), progress_words.brief(progress)))
        self.bar.show_done(progress.done, progress.total)

    def _short(self, name: str) -> str:
        """A collection's name in no more room than leaves the window as wide as it is."""
        metrics = self.building_text.fontMetrics()
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _LONGEST_NAME)

    def _builds_changed(self) -> None:
        current = self._builds.current
        self.building.setVisible(bool(current))
        if not current:
            return
        is_paused = self._builds.is_paused
        self.pause.setIcon(theme.icon("play" if is_paused else "pause"))
        text = self.tr("Go on building") if is_paused else self.tr("Pause building")
        self.pause.setToolTip(text)
        self.pause.setAccessibleName(text)
        if is_paused:
            self.building_text.setText(self.tr("{0}: paused").format(self._short(current)))
        elif self._builds.progress(current) is None:
            self.building_text.setText(self._short(current))
            self.bar.show_done(0, None)
