"""The tables of a collection: what their columns mean, shown on their first rows and corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import words
from patentviewer.gui.kit.parts import ElidedLabel, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.builds import Builds
from patentviewer.model.columns import Meaning

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.gui.collections.collections_page import CollectionsPage
    from patentviewer.model.collection import TableStatus

_TEXTS = (
    QT_TRANSLATE_NOOP("Meaning", "File"),
    QT_TRANSLATE_NOOP("Meaning", "Number"),
    QT_TRANSLATE_NOOP("Meaning", "Country or office"),
    QT_TRANSLATE_NOOP("Meaning", "Title"),
    QT_TRANSLATE_NOOP("Meaning", "Class"),
    QT_TRANSLATE_NOOP("Meaning", "Locarno class"),
    QT_TRANSLATE_NOOP("Meaning", "US class"),
    QT_TRANSLATE_NOOP("Meaning", "Day of filing"),
    QT_TRANSLATE_NOOP("Meaning", "Day of priority"),
    QT_TRANSLATE_NOOP("Meaning", "Day of grant or registration"),
    QT_TRANSLATE_NOOP("Meaning", "Applicant or owner"),
    QT_TRANSLATE_NOOP("Meaning", "View"),
)
"""What columns mean, in the order of Meaning."""


class TableView(QFrame):
    """One table: its first rows, and over each column what it means.

    columns_chosen(names, columns): the user said what columns of tables with these names mean.
    """

    columns_chosen = Signal(object, object)

    def __init__(self, status: TableStatus) -> None:
        super().__init__()
        self._status = status
        fitting, lines = map(words.number, (status.fitting, status.lines))
        self.about = label(
            self.tr("{0} of {1} lines fit a drawing of this collection").format(fitting, lines),
            "quiet" if status.lines and status.fitting == status.lines else "warning",
            wraps=True,
        )
        self.cells = QTableWidget(1 + len(status.sample), len(status.names))
        self.cells.setAccessibleName(self.tr("What the columns of {0} mean").format(status.path))
        self.cells.setHorizontalHeaderLabels(list(status.names))
        self.cells.verticalHeader().hide()
        self.cells.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cells.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.cells.setTabKeyNavigation(False)
        self.cells.setFixedHeight(GRID * 4 * (2 + len(status.sample)) + 2 * GRID)
        self.choices: list[QComboBox] = []
        meant = {name: meaning for meaning, name in status.columns.items()}
        for position, name in enumerate(status.names):
            choice = self._choice(name, meant.get(name, ""))
            self.choices.append(choice)
            self.cells.setCellWidget(0, position, choice)
            self.cells.setColumnWidth(position, choice.sizeHint().width() + GRID)
            self.cells.setRowHeight(0, choice.sizeHint().height() + GRID // 2)
            for row, cells in enumerate(status.sample, start=1):
                item = QTableWidgetItem(cells[position])
                item.setToolTip(cells[position])
                self.cells.setItem(row, position, item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(ElidedLabel(status.path, "", Qt.TextElideMode.ElideMiddle))
        column.addWidget(self.about)
        column.addWidget(self.cells)

    def _choice(self, name: str, meaning: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("What the column {0} means").format(name))
        choice.addItem(self.tr("—"), "")
        for known, text in zip(Meaning, map(str, _TEXTS), strict=True):
            choice.addItem(QCoreApplication.translate("Meaning", text), known.value)
        choice.setCurrentIndex(choice.findData(meaning))
        choice.activated.connect(
            lambda _position: self._chosen(name, meaning, choice.currentData())
        )
        return choice

    def _chosen(self, name: str, before: str, meaning: str) -> None:
        if meaning == before:
            return
        columns = {before: ""} if before else {}
        if meaning:
            columns[meaning] = name
        self.columns_chosen.emit(self._status.names, columns)


class Tables(QWidget):
    """The tables of a collection, one below the other.

    columns_chosen(names, columns): as that of a table.
    """

    columns_chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.views: list[TableView] = []
        self._shown: tuple[TableStatus, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_tables(self, tables: Sequence[TableStatus]) -> None:
        """Show these; where nothing changed, nothing moves."""
        if tuple(tables) == self._shown:
            return
        self._shown = tuple(tables)
        for view in self.views:
            view.hide()
            view.deleteLater()
        self.views = [TableView(status) for status in tables]
        for view in self.views:
            view.columns_chosen.connect(self.columns_chosen)
            self._column.addWidget(view)


class TableCare(QObject):
    """Does what the page of the collections wants done about tables."""

    def __init__(
        self,
        page: CollectionsPage,
        builds: Builds,
        workers: Workers,
        library: Callable[[], Library | None],
        tell: Callable[[Exception], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._builds = builds
        self._workers = workers
        self._library = library
        self._tell = tell
        page.tables_wanted.connect(self._load)
        page.columns_chosen.connect(self._choose_columns)
        page.add_table_wanted.connect(self._ask_for_table)

    def _load(self, name: str) -> None:
        library = self._library()
        if library is not None:
            self._workers.start(partial(library.tables, name), partial(self._page.set_tables, name))

    def _choose_columns(self, name: str, names: Sequence[str], columns: dict[str, str]) -> None:
        library = self._library()
        if library is not None:
            self._workers.start(
                partial(library.choose_columns, name, names, columns),
                lambda _nothing: self._builds.start(name),
                self._tell,
            )

    def _ask_for_table(self, name: str) -> None:
        file, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._page.window(),
            self.tr("Choose a table of documents"),
            "",
            self.tr("Tables") + " (*.csv *.tsv *.tab *.xlsx *.xlsm)",
        )
        if file:
            self.add_table(name, Path(file))

    def add_table(self, name: str, file: Path) -> None:
        """Lay what a table says over the documents of a collection."""
        library = self._library()
        if library is not None:
            self._workers.start(
                partial(library.add_table, name, file),
                lambda _nothing: self._builds.start(name),
                self._tell,
            )
