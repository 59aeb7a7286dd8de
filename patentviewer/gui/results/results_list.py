"""The designs found as a list, with columns that sort and can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from patentviewer.gui.results.results_model import COLUMNS, column_title
from patentviewer.gui.shell.judgements import mark_in_words
from patentviewer.model.judgement import Mark

_LONG = frozenset({"number", "file"})
"""Columns that hold names of files."""


_BESIDE_TITLE = 40
"""Room of a heading beside its words: its edges, and the arrow that says how it is sorted."""


class _Ends(QStyledItemDelegate):
    """Shows both ends of what does not fit: names of files differ at their ends."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave out the middle."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class ResultsList(QTableView):
    """Shows a ResultsModel; its columns are arranged once it has that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)

    def arrange_columns(self, section: int, order: Qt.SortOrder) -> None:
        """Have the columns in their usual order and width, the rows sorted by one of them."""
        header = self.horizontalHeader()
        header.ensurePolished()
        for place, column in enumerate(COLUMNS):
            # Words of some languages are longer than what stands under them.
            told = header.fontMetrics().horizontalAdvance(column_title(place)) + _BESIDE_TITLE
            self.setColumnWidth(place, max(column.width, told))
            self.setColumnHidden(place, not column.is_shown)
            if column.name in _LONG:
                self.setItemDelegateForColumn(place, _Ends(self))
        marks = [self.fontMetrics().horizontalAdvance(mark_in_words(mark)) for mark in Mark]
        self.setColumnWidth(len(COLUMNS), max(marks) + _BESIDE_TITLE)
        header.setSortIndicator(section, order)
        self.setSortingEnabled(True)
        # The mark, which comes after the others, stands first.
        self.horizontalHeader().moveSection(len(COLUMNS), 0)

    def _choose_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        for section in range(self.model().columnCount()):
            shown = menu.addAction(column_title(section))
            shown.setCheckable(True)
            shown.setChecked(not self.isColumnHidden(section))
            shown.toggled.connect(lambda on, section=section: self.setColumnHidden(section, not on))
        menu.exec(self.horizontalHeader().mapToGlobal(at))
        menu.deleteLater()
