"""The collections, a card each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.collections.collection_card import CollectionCard
from patentviewer.gui.kit.parts import EmptyState, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.shell.builds import Builds
from patentviewer.model.collection import CollectionStatus, Ignored
from patentviewer.model.documents import Problem
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.model.collection import TableStatus


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
    office_wanted = Signal()

    def __init__(self, actions: Actions, builds: Builds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._builds = builds
        self._cards: dict[str, CollectionCard] = {}
        index = button(self.tr("Index a folder…"), "folder-plus", "primary")
        index.clicked.connect(actions["index_folder"].trigger)
        self.setFocusProxy(index)
        refresh = button(self.tr("Refresh all"), "refresh-cw")
        refresh.clicked.connect(actions["refresh"].trigger)
        office = button(self.tr("Office's collections…"), "link-2")
        office.setToolTip(self.tr("Use collections that lie on an office's server"))
        office.clicked.connect(self.office_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(label(self.tr("Collections"), "title"), 1)
        head.addWidget(office)
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
        for position, status in enumerate(statuses):
            if status.name not in self._cards:
                self._cards[status.name] = self._made_card(status.name)
                self._column.insertWidget(position, self._cards[status.name])
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
