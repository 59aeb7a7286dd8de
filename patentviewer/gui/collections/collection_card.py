"""One collection: what it holds, how far it is read, its folders, tables and problems."""

from __future__ import annotations

import functools
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.collections.problems import ProblemsTable
from patentviewer.gui.collections.tables import Tables
from patentviewer.gui.kit import progress_words, sentences, theme, words
from patentviewer.gui.kit.parts import Bar, ElidedLabel, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.builds import Builds
from patentviewer.model.collection import CollectionStatus, Ignored
from patentviewer.model.condition import Condition
from patentviewer.model.documents import Problem
from patentviewer.progress import Progress

_AROUND_ICON = 5
"""What a tool button leaves on each side of its icon, in pixels."""


class _FolderRow(QWidget):
    """An indexed folder, and whether it can be reached."""

    def __init__(self, folder: Path, *, is_offline: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._offline() if is_offline else self._opening(folder))
        row.addWidget(ElidedLabel(str(folder), "", Qt.TextElideMode.ElideMiddle), 1)
        if is_offline:
            row.addWidget(
                label(self.tr("cannot be reached now; what was read stays searchable"), "warning")
            )

    def _opening(self, folder: Path) -> QToolButton:
        made = QToolButton()
        made.setIcon(theme.icon("folder", "quiet"))
        made.setToolTip(self.tr("Open this folder"))
        made.setAccessibleName(self.tr("Open the folder {0}").format(folder))
        made.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        return made

    def _offline(self) -> QLabel:
        """A sign where the button would be: there is nothing to open now, and it is not faint."""
        made = QLabel()
        side, ratio = theme.icon_size().width(), self.devicePixelRatioF()
        made.setPixmap(theme.pixmap("wifi-off", side, "warning", ratio))
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setFixedSize(side + 2 * _AROUND_ICON, side + 2 * _AROUND_ICON)
        return made


class CollectionCard(QFrame):
    """One collection.

    problems_wanted(str): its table is opened and wants filling. ignore_wanted(tuple[Problem, ...],
    bool): put these aside, or show them again. retry_wanted(tuple[Problem, ...]): read them again.
    tables_wanted(str): its tables are opened and want filling. columns_chosen(names, columns): what
    columns of tables with these names mean.
    """

    tables_wanted = Signal(str)
    columns_chosen = Signal(object, object)
    add_table_wanted = Signal(str)
    problems_wanted = Signal(str)
    ignore_wanted = Signal(object, bool)
    retry_wanted = Signal(object)
    remove_wanted = Signal(str)
    remove_folder_wanted = Signal(str, object)
    add_folder_wanted = Signal(str)

    def __init__(self, name: str, builds: Builds) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = name
        self._builds = builds
        self._status: CollectionStatus | None = None
        self._folders_shown: tuple[object, ...] = ()
        self.title = ElidedLabel(name, "title")
        self.coverage = label("", wraps=True)
        self.about = label("", "quiet", wraps=True)
        self.taught = label("", "quiet", wraps=True)
        self.taught.hide()
        self.place = label("", "quiet", wraps=True)
        self.place.hide()
        self.changed_model = label("", "warning", wraps=True)
        self.folders = QVBoxLayout()
        self.folders.setSpacing(0)
        self.stage = label("", wraps=True)
        self.doing = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.bar = Bar()
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(name))
        self._build()
        self.show_builds()

    @functools.cached_property
    def problems(self) -> ProblemsTable:
        """What could not be read, in a table; made when it is asked for."""
        made = ProblemsTable()
        made.ignore_wanted.connect(self.ignore_wanted)
        made.retry_wanted.connect(self.retry_wanted)
        self._column.addWidget(made)
        return made

    @functools.cached_property
    def tables(self) -> Tables:
        """What its tables say, and what their columns mean; made when it is asked for."""
        made = Tables()
        made.columns_chosen.connect(self.columns_chosen)
        self._column.addWidget(made)
        return made

    def show_status(self, status: CollectionStatus) -> None:
        """Show what the collection holds."""
        self._status = status
        self.coverage.setText(self._what_is_held(status))
        refreshed = words.moment(status.refreshed)
        parts = [
            self.tr("Last refreshed: {0}").format(refreshed)
            if refreshed
            else self.tr("Not read to its end yet"),
            self.tr("model {0}").format(status.model) if status.model else "",
            words.size(status.bytes_on_disk),
        ]
        self.about.setText("  ·  ".join(part for part in parts if part))
        self.taught.setText(self._what_it_taught(status))
        self.taught.setVisible(bool(self.taught.text()))
        self.problems_button.setVisible(status.problems > 0)
        open_ones = status.problems - status.ignored
        one = self.tr("1 problem")
        many = self.tr("{0} problems").format(words.number(open_ones))
        self.problems_button.setText(one if open_ones == 1 else many)
        if self.problems_button.isChecked():
            self.problems_wanted.emit(self._name)
        if status.problems == 0 and "problems" in self.__dict__:
            self.problems.hide()
        self._show_tables(status)
        changed = self._what_changed(status)
        self.changed_model.setVisible(bool(changed))
        self.changed_model.setText(changed)
        self.embed_button.setVisible(status.model_changed and status.is_built_here)
        self.rebuild_button.setVisible(status.condition.is_mended_by_rebuilding)
        self._show_place(status)
        self._show_folders(status)
        self.show_builds()

    def _show_place(self, status: CollectionStatus) -> None:
        self.place.setVisible(bool(status.place))
        self.place.setText(
            self.tr("On an office's server: {0}. What a search sends there are numbers.").format(
                status.place
            )
        )

    def _show_tables(self, status: CollectionStatus) -> None:
        one, many = self.tr("1 table"), self.tr("{0} tables").format(words.number(status.tables))
        self.tables_button.setVisible(status.tables > 0)
        self.tables_button.setText(one if status.tables == 1 else many)
        if self.tables_button.isChecked():
            self.tables_wanted.emit(self._name)
        if status.tables == 0 and "tables" in self.__dict__:
            self.tables.hide()

    def _what_is_held(self, status: CollectionStatus) -> str:
        if not status.condition.is_searchable:
            return self.tr("It cannot be searched now")
        if not status.figures_known and status.is_busy:
            return self.tr("Nothing indexed yet")
        if not status.figures_known and not status.problems and status.refreshed:
            return self.tr("No drawings were found in its folders")
        known = words.number(status.figures_known)
        searchable = words.number(status.figures_searchable)
        parts = [self.tr("{0} of {1} figures searchable").format(searchable, known)]
        for one, many, count in (
            (self.tr("1 design"), self.tr("{0} designs"), status.documents),
            (self.tr("1 file"), self.tr("{0} files"), status.files),
        ):
            parts.append(one if count == 1 else many.format(words.number(count)))
        if status.condition is Condition.READ_ONLY:
            parts.append(self.tr("cannot be changed where it lies"))
        return "  ·  ".join(parts)

    def _what_it_taught(self, status: CollectionStatus) -> str:
        """What was learned from its classes, and whether it ranks; "" for nothing."""
        taught = status.taught
        if taught is None:
            return ""
        learned = self.tr("Learned from {0} documents; same class among ten: {1} to {2}").format(
            words.number(taught.documents), words.score(taught.before), words.score(taught.after)
        )
        if taught.is_used:
            return learned
        return self.tr("{0}. That is no better: the model alone ranks.").format(learned)

    def _what_changed(self, status: CollectionStatus) -> str:
        """Why the collection is not as this program would make it now, or ""."""
        if status.error:
            return sentences.said(status.error)
        if status.model_changed:
            return self.tr(
                "Another model embedded these figures. Embed them again, so that all of them "
                "can be searched."
            )
        if status.is_unfinished and not status.is_busy and self._builds.current != self._name:
            if not status.files_unread:
                return self.tr("The last refresh was stopped. Refresh to go on.")
            text = self.tr("The last refresh was stopped: {0} files are left. Refresh to go on.")
            if status.files_unread == 1:
                text = self.tr("The last refresh was stopped: 1 file is left. Refresh to go on.")
            return text.format(words.number(status.files_unread))
        if status.files_to_read_again:
            return self.tr(
                "Files read by an earlier version of this program: {0}. "
                "Refreshing reads them again, and better."
            ).format(words.number(status.files_to_read_again))
        return ""

    def show_progress(self, progress: Progress) -> None:
        """Show how far its building has come."""
        self.stage.setText(progress_words.in_words(progress))
        self.doing.set_whole(progress.message)
        self.bar.show_done(progress.done, progress.total)

    def show_builds(self) -> None:
        """Show whether it is being built, waits, or is held."""
        is_built = self._builds.current == self._name
        is_waiting = self._builds.is_waiting(self._name)
        is_paused = is_built and self._builds.is_paused
        for widget in (self.stage, self.bar, self.doing, self.pause_button):
            widget.setVisible(is_built)
        self.stage.setVisible(is_built or is_waiting)
        if is_waiting:
            self.stage.setText(self.tr("Waits until the collection before it is done"))
        progress = self._builds.progress(self._name)
        if is_built and progress is None:
            self.stage.setText(self.tr("Beginning…"))
            self.bar.show_done(0, None)
        elif is_built and progress is not None:
            self.show_progress(progress)
        if is_paused:
            self.stage.setText(self.tr("Paused. What is done is searchable."))
        self.pause_button.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause_button.setIcon(theme.icon("play" if is_paused else "pause"))
        self.stop_button.setVisible(is_built or is_waiting)
        is_usable = self._status is None or self._status.condition.is_searchable
        is_built_here = self._status is None or self._status.is_built_here
        self.refresh_button.setVisible(
            is_usable and is_built_here and not is_built and not is_waiting
        )
        self.rebuild_button.setEnabled(not is_built and not is_waiting)

    def set_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Fill the table."""
        is_built_here = self._status is None or self._status.is_built_here
        self.problems.set_problems(problems, ignored, is_built_here=is_built_here)

    def _build(self) -> None:
        self.refresh_button = button(self.tr("Refresh"), "refresh-cw")
        self.refresh_button.clicked.connect(lambda: self._builds.start(self._name))
        self.pause_button = button(self.tr("Pause"), "pause")
        self.pause_button.clicked.connect(self._pause_or_resume)
        self.stop_button = button(self.tr("Stop"), "square")
        self.stop_button.clicked.connect(lambda: self._builds.stop(self._name))
        self.embed_button = button(self.tr("Embed again"), "sparkles")
        self.embed_button.clicked.connect(lambda: self._builds.start(self._name, embed_again=True))
        self.embed_button.hide()
        self.rebuild_button = button(self.tr("Build anew"), "refresh-cw")
        self.rebuild_button.setToolTip(
            self.tr("Read its folders again; records keep what you judged")
        )
        self.rebuild_button.clicked.connect(lambda: self._builds.start(self._name, rebuild=True))
        self.rebuild_button.hide()
        self.problems_button = button("", "triangle-alert")
        self.problems_button.setCheckable(True)
        self.problems_button.toggled.connect(self._toggle_problems)
        self.problems_button.hide()
        self.tables_button = button("", "layout-grid")
        self.tables_button.setCheckable(True)
        self.tables_button.setToolTip(self.tr("What its tables say of its documents"))
        self.tables_button.toggled.connect(self._toggle_tables)
        self.tables_button.hide()
        more = QToolButton()
        more.setIcon(theme.icon("ellipsis"))
        more.setAccessibleName(self.tr("More for {0}").format(self._name))
        more.setToolTip(self.tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        more.setMenu(self._menu)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.title, 1)
        buttons: tuple[QPushButton, ...] = (
            self.problems_button,
            self.tables_button,
            self.embed_button,
            self.rebuild_button,
            self.refresh_button,
            self.pause_button,
            self.stop_button,
        )
        for widget in buttons:
            head.addWidget(widget)
        head.addWidget(more)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        for part in (self.coverage, self.about, self.place, self.taught, self.changed_model):
            column.addWidget(part)
        column.addSpacing(GRID // 2)
        column.addLayout(self.folders)
        column.addWidget(self.stage)
        column.addWidget(self.bar)
        column.addWidget(self.doing)
        self.changed_model.hide()

    def _show_folders(self, status: CollectionStatus) -> None:
        wanted = (status.folders, status.offline)
        if wanted == self._folders_shown:
            return
        self._folders_shown = wanted
        while (item := self.folders.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for folder in status.folders:
            self.folders.addWidget(_FolderRow(folder, is_offline=folder in status.offline))

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._status is not None and not self._status.is_built_here:
            self._menu.addAction(
                self.tr("Use it no more…"), lambda: self.remove_wanted.emit(self._name)
            )
            return
        self._menu.addAction(
            self.tr("Add a folder…"), lambda: self.add_folder_wanted.emit(self._name)
        )
        self._menu.addAction(
            self.tr("Add a table…"), lambda: self.add_table_wanted.emit(self._name)
        )
        status = self._status
        for folder in (*status.folders, *status.given_tables) if status else ():
            self._menu.addAction(
                self.tr("Take {0} out").format(folder.name or folder),
                partial(self.remove_folder_wanted.emit, self._name, folder),
            )
        self._menu.addSeparator()
        if status is None or not status.place:
            self._menu.addAction(
                self.tr("Learn from its classes"), lambda: self._builds.learn(self._name)
            )
        if status is not None and status.taught is not None and status.taught.is_used:
            self._menu.addAction(
                self.tr("Rank by the model alone"), lambda: self._builds.unlearn(self._name)
            )
        self._menu.addAction(
            self.tr("Embed all figures again"),
            lambda: self._builds.start(self._name, embed_again=True),
        )
        self._menu.addAction(
            self.tr("Delete the collection…"), lambda: self.remove_wanted.emit(self._name)
        )

    def _pause_or_resume(self) -> None:
        if self._builds.is_paused:
            self._builds.resume()
        else:
            self._builds.pause()

    def _toggle_problems(self, is_on: bool) -> None:
        if is_on or "problems" in self.__dict__:
            self.problems.setVisible(is_on)
        if is_on:
            self.problems_wanted.emit(self._name)

    def _toggle_tables(self, is_on: bool) -> None:
        if is_on or "tables" in self.__dict__:
            self.tables.setVisible(is_on)
        if is_on:
            self.tables_wanted.emit(self._name)
