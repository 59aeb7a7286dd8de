"""The files of a collection that could not be read, in a table: retried, ignored, looked at."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import folders, sentences, theme, words
from patentviewer.gui.kit.parts import button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.model.collection import Ignored
from patentviewer.model.documents import Problem

Index = QModelIndex | QPersistentModelIndex


_SHARES = (0.3, 0.28)
"""What file and what happened take of the width; what to do has the rest."""


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
        return _cells(problem)[index.column()]

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


def _cells(problem: Problem) -> tuple[str, str, str]:
    advice = sentences.said(problem.advice) if problem.advice else ""
    return problem.file, sentences.said(problem.reason), advice


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
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
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
        self.elsewhere = label(
            self.tr("The machine that builds this collection reads these files again."), "quiet"
        )
        self.elsewhere.hide()
        self.table.selectionModel().selectionChanged.connect(self._say)
        self.model.modelReset.connect(self._say)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.retry_button)
        row.addWidget(self.ignore_button)
        row.addWidget(copy)
        row.addWidget(self.elsewhere)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What to do takes more words than what happened."""
        super().resizeEvent(event)
        for section, share in enumerate(_SHARES):
            self.table.setColumnWidth(section, round(share * self.width()))

    def set_problems(
        self, problems: tuple[Problem, ...], ignored: Ignored, *, is_built_here: bool = True
    ) -> None:
        """Fill the table. is_built_here: whether it is for this machine to read files again."""
        self.elsewhere.setVisible(not is_built_here)
        self.retry_button.setVisible(is_built_here)
        self.ignore_button.setVisible(is_built_here)
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
        lines = ["\t".join(_cells(problem)) for problem in problems]
        QGuiApplication.clipboard().setText("\n".join(lines))
