"""The collections: what each holds, building it, its problems and its folders."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.collections.tables import Tables
from patentviewer.gui.kit import folders, progress_words, sentences, theme, words
from patentviewer.gui.kit.parts import ElidedLabel, EmptyState, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.shell.builds import Builds
from patentviewer.model.collection import CollectionStatus, Ignored
from patentviewer.model.condition import Condition
from patentviewer.model.documents import Problem
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.model.collection import TableStatus

Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractTableModel):
    """Files that could not be read: which, why, and what to do. Ignored ones only on request."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Problem, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._shows_ignored = False
        self.ignored = Ignored()

    def set_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Show these, but for those that are ignored. Where nothing changes, choices stay."""
        if (problems, ignored) == (self._all, self.ignored):
            return
        self._all, self.ignored = problems, ignored
        self._arrange()

    def show_ignored(self, is_shown: bool) -> None:
        """Show the ignored ones too."""
        self._shows_ignored = is_shown
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._problems = tuple(
            one for one in self._all if self._shows_ignored or one not in self.ignored
        )
        self.endResetModel()

    def problem(self, row: int) -> Problem | None:
        """The problem in a row."""
        return self._problems[row] if 0 <= row < len(self._problems) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._problems)

    def shown(self) -> tuple[Problem, ...]:
        """The problems, row by row."""
        return self._problems

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """File, reason, advice."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the whole of it as tooltip; pale where it is ignored."""
        if role == Qt.ItemDataRole.ForegroundRole:
            is_ignored = self._problems[index.row()] in self.ignored
            return theme.colour("quiet") if is_ignored else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        problem = self._problems[index.row()]
        reason, advice = map(sentences.translated, (problem.reason, problem.advice))
        return (problem.file, reason, advice)[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("What happened"), self.tr("What to do"))[section]
        return None


class _Sentences(QStyledItemDelegate):
    """Shortens a sentence at its end; a path, whose both ends say something, has its middle cut."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As always but for that."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class ProblemsTable(QWidget):
    """The problems of a collection, with what can be done about one.

    ignore_wanted(tuple[Problem, ...], bool): put these aside, or show them again.
    retry_wanted(tuple[Problem, ...]): read the files of these again.
    """

    ignore_wanted = Signal(object, bool)
    retry_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = ProblemsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files that could not be read"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for section in (1, 2):
            self.table.setItemDelegateForColumn(section, _Sentences(self.table))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(lambda _index: self.open_folder())
        self.open_button = button(self.tr("Open the containing folder"), "folder-open")
        self.open_button.clicked.connect(self.open_folder)
        self.retry_button = button(self.tr("Try again"), "refresh-cw")
        self.retry_button.setToolTip(
            self.tr("Read the chosen files again, all of them where none is chosen")
        )
        self.retry_button.clicked.connect(
            lambda: self.retry_wanted.emit(self._chosen() or self.model.shown())
        )
        copy = button(self.tr("Copy the list"), "copy")
        copy.clicked.connect(self.copy)
        self.ignore_button = button(self.tr("Ignore"), "eye-off")
        self.ignore_button.clicked.connect(self._ignore)
        self.show_ignored = QCheckBox()
        self.show_ignored.toggled.connect(self.model.show_ignored)
        self.show_ignored.hide()
        self.table.selectionModel().selectionChanged.connect(self._say)
        self.model.modelReset.connect(self._say)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.retry_button)
        row.addWidget(self.ignore_button)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(self.show_ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self.table)
        column.addLayout(row)
        self.setFixedHeight(30 * GRID)
        # Else the table's wish to grow makes its card grow, and spreads the card's lines.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def set_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Fill the table."""
        self.model.set_problems(problems, ignored)
        aside = sum(problem in ignored for problem in problems)
        self.show_ignored.setText(self.tr("Show ignored ({0})").format(words.number(aside)))
        self.show_ignored.setVisible(aside > 0)

    def _chosen(self) -> tuple[Problem, ...]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(problem for row in rows if (problem := self.model.problem(row)) is not None)

    def _are_ignored(self) -> bool:
        chosen = self._chosen()
        return bool(chosen) and all(problem in self.model.ignored for problem in chosen)

    def _ignore(self) -> None:
        self.ignore_wanted.emit(self._chosen(), self._are_ignored())

    def _say(self) -> None:
        self.ignore_button.setEnabled(bool(self._chosen()))
        shown = self.tr("Show again") if self._are_ignored() else self.tr("Ignore")
        self.ignore_button.setText(shown)

    def open_folder(self) -> None:
        """Show where the chosen file lies."""
        problem = self.model.problem(max(self.table.currentIndex().row(), 0))
        if problem is not None:
            folders.open_containing(problem.file)

    def copy(self) -> None:
        """Copy the table as text with tabs."""
        rows = range(self.model.rowCount())
        problems = [problem for row in rows if (problem := self.model.problem(row)) is not None]
        lines = [f"{problem.file}\t{problem.reason}\t{problem.advice}" for problem in problems]
        QGuiApplication.clipboard().setText("\n".join(lines))


class _FolderRow(QWidget):
    """An indexed folder, and whether it can be reached."""

    def __init__(self, folder: Path, *, is_offline: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        picture = QToolButton()
        picture.setIcon(
            theme.icon("wifi-off" if is_offline else "folder", "warning" if is_offline else "quiet")
        )
        picture.setToolTip(self.tr("Open this folder"))
        picture.setAccessibleName(self.tr("Open the folder {0}").format(folder))
        picture.setEnabled(not is_offline)
        picture.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row.addWidget(picture)
        row.addWidget(ElidedLabel(str(folder), "", Qt.TextElideMode.ElideMiddle), 1)
        if is_offline:
            row.addWidget(
                label(self.tr("cannot be reached now; what was read stays searchable"), "warning")
            )


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
        self.changed_model = label("", "warning", wraps=True)
        self.folders = QVBoxLayout()
        self.folders.setSpacing(0)
        self.stage = label("", wraps=True)
        self.doing = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
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
        refreshed = words.moment(status.refreshed) or self.tr("never to the end")
        parts = [
            self.tr("Last refreshed: {0}").format(refreshed),
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
        self.embed_button.setVisible(status.model_changed)
        self.rebuild_button.setVisible(status.condition.is_mended_by_rebuilding)
        self._show_folders(status)
        self.show_builds()

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
            return sentences.translated(status.error)
        if status.model_changed:
            return self.tr(
                "These figures were prepared by another model. They stay searchable; "
                "embed them again so that scores can be compared."
            )
        if status.is_unfinished and not status.is_busy and self._builds.current != self._name:
            if not status.files_unread:
                return self.tr("The last refresh was stopped. Refresh to go on.")
            return self.tr(
                "The last refresh was stopped: {0} files are left. Refresh to go on."
            ).format(words.number(status.files_unread))
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
        if progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(min(progress.done, progress.total))
        else:
            self.bar.setRange(0, 0)

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
            self.bar.setRange(0, 0)
        elif is_built and progress is not None:
            self.show_progress(progress)
        if is_paused:
            self.stage.setText(self.tr("Paused. What is done is searchable."))
        self.pause_button.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.pause_button.setIcon(theme.icon("play" if is_paused else "pause"))
        self.stop_button.setVisible(is_built or is_waiting)
        is_usable = self._status is None or self._status.condition.is_searchable
        self.refresh_button.setVisible(is_usable and not is_built and not is_waiting)
        self.rebuild_button.setEnabled(not is_built and not is_waiting)

    def set_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Fill the table."""
        self.problems.set_problems(problems, ignored)

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
        column.addWidget(self.coverage)
        column.addWidget(self.about)
        column.addWidget(self.taught)
        column.addWidget(self.changed_model)
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


class CollectionsPage(QWidget):
    """All collections, a card each. What a card wants goes to the window as a signal."""

    tables_wanted = Signal(str)
    columns_chosen = Signal(str, object, object)
    add_table_wanted = Signal(str)
    problems_wanted = Signal(str)
    ignore_wanted = Signal(str, object, bool)
    retry_wanted = Signal(str, object)
    remove_wanted = Signal(str)
    remove_folder_wanted = Signal(str, object)
    add_folder_wanted = Signal(str)

    def __init__(self, actions: Actions, builds: Builds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._builds = builds
        self._cards: dict[str, CollectionCard] = {}
        index = button(self.tr("Index a folder…"), "folder-plus", "primary")
        index.clicked.connect(actions["index_folder"].trigger)
        refresh = button(self.tr("Refresh all"), "refresh-cw")
        refresh.clicked.connect(actions["refresh"].trigger)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(label(self.tr("Collections"), "title"), 1)
        head.addWidget(refresh)
        head.addWidget(index)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addStretch()
        inner = QWidget()
        inner.setLayout(self._column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        first = button(self.tr("Choose a folder…"), "folder-plus", "primary")
        first.clicked.connect(actions["index_folder"].trigger)
        sample = button(self.tr("Try the sample collection"), "sparkles")
        sample.clicked.connect(actions["sample"].trigger)
        self.empty = EmptyState(
            "library",
            self.tr("Nothing is indexed yet"),
            self.tr(
                "Choose a folder of prior designs: PDFs, scans or office bulk data. They are read "
                "where they lie, and nothing leaves this machine."
            ),
            [first, sample],
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        builds.progressed.connect(self._progressed)
        builds.changed.connect(self._builds_changed)
        actions.attach(Where.COLLECTIONS, self)

    def show_collections(self, statuses: Sequence[CollectionStatus]) -> None:
        """Show these collections, in this order."""
        names = [status.name for status in statuses]
        for gone in [name for name in self._cards if name not in names]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for place, status in enumerate(statuses):
            if status.name not in self._cards:
                self._cards[status.name] = self._made_card(status.name)
                self._column.insertWidget(place, self._cards[status.name])
            self._cards[status.name].show_status(status)
        self.stack.setCurrentIndex(1 if statuses else 0)

    def card(self, name: str) -> CollectionCard | None:
        """The card of a collection."""
        return self._cards.get(name)

    def set_problems(self, name: str, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Fill the table of a collection's problems."""
        if name in self._cards:
            self._cards[name].set_problems(problems, ignored)

    def set_tables(self, name: str, tables: Sequence[TableStatus]) -> None:
        """Show a collection's tables."""
        if name in self._cards:
            self._cards[name].tables.set_tables(tables)

    def _made_card(self, name: str) -> CollectionCard:
        card = CollectionCard(name, self._builds)
        card.tables_wanted.connect(self.tables_wanted)
        card.columns_chosen.connect(partial(self.columns_chosen.emit, name))
        card.add_table_wanted.connect(self.add_table_wanted)
        card.problems_wanted.connect(self.problems_wanted)
        card.ignore_wanted.connect(partial(self.ignore_wanted.emit, name))
        card.retry_wanted.connect(partial(self.retry_wanted.emit, name))
        card.remove_wanted.connect(self.remove_wanted)
        card.remove_folder_wanted.connect(self.remove_folder_wanted)
        card.add_folder_wanted.connect(self.add_folder_wanted)
        return card

    def _progressed(self, name: str, progress: Progress) -> None:
        if name in self._cards and not self._builds.is_paused:
            self._cards[name].show_progress(progress)

    def _builds_changed(self) -> None:
        for card in self._cards.values():
            card.show_builds()
