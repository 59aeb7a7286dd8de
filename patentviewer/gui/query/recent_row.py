"""What was searched with before, as small pictures: one click searches with it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from patentviewer.gui import query
from patentviewer.gui.kit import parts, pictures
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.shell.actions import Actions

if TYPE_CHECKING:
    from patentviewer.gui.query.drops import Dropped
    from patentviewer.gui.query.recent import Recent
    from patentviewer.model.documents import Picture

_MOST = 8
_SIDE = 5 * GRID


class RecentRow(QWidget):
    """The last few queries, but for the one that is shown.

    chosen(Dropped): search with it again.
    """

    chosen = Signal(object)

    def __init__(self, actions: Actions, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._workers = workers
        self._keeper: Newest[None] = Newest(workers, self)
        self._shown: Dropped | None = None
        self.recents: list[Recent] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setFixedHeight(_SIDE)
        actions["forget_recent"].setEnabled(False)
        self.hide()

    def load(self) -> None:
        """Show the queries of earlier runs."""
        self._workers.start(query.recent.load, self._take_kept)

    def remember(self, dropped: Dropped, picture: Picture) -> None:
        """Add a query that is shown now. picture: a small one of its figure."""
        if not (dropped.files or dropped.image is not None):
            return
        new = query.recent.Recent(dropped, pictures.shrunk(picture, 3 * _SIDE, 3 * _SIDE))
        kept = [old for old in self.recents if not old.is_of(dropped)]
        self._shown = dropped
        self._set([new, *kept])

    def show_for(self, shown: Dropped | None) -> None:
        """Show all recent queries but the one that is shown now."""
        self._shown = shown
        self._show()

    def forget(self) -> None:
        """Forget all recent queries; records keep them."""
        self._set([])

    def _take_kept(self, kept: list[Recent]) -> None:
        """What this run was asked meanwhile comes first."""
        known = self.recents
        older = [one for one in kept if not any(new.is_of(one.dropped) for new in known)]
        if older:
            self._set([*known, *older])

    def _set(self, recents: list[Recent]) -> None:
        kept = self.recents = recents[:_MOST]
        self._keeper.submit(lambda: query.recent.keep(kept))
        self._actions["forget_recent"].setEnabled(bool(kept))
        self._show()

    def _show(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        offered = [one for one in self.recents if not one.is_of(self._shown)]
        for one in offered[: _MOST - 1]:
            self._row.addWidget(self._button(one))
        self._row.addStretch()
        if offered:
            self._row.addWidget(parts.action_button(self._actions["forget_recent"]))
        self.setVisible(bool(offered))

    def _button(self, one: Recent) -> QToolButton:
        button = QToolButton()
        size = QSize(_SIDE - 12, _SIDE - 12)
        button.setProperty("role", "paper")
        button.setIcon(QIcon(pictures.pixmap(one.picture, size, self.devicePixelRatioF())))
        button.setIconSize(size)
        button.setFixedSize(_SIDE, _SIDE)
        button.setToolTip(self.tr("Search with “{0}” again").format(one.dropped.name))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self.chosen.emit(one.dropped))
        return button
