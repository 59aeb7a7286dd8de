"""Find any action by typing a part of its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import parts
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions, heading

_ACTION = Qt.ItemDataRole.UserRole


class _Matching(QSortFilterProxyModel):
    """Keeps actions whose name holds every word typed, in any order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def set_text(self, text: str) -> None:
        """Keep what fits these words."""
        self.beginResetModel()
        self._words = text.casefold().split()
        self.endResetModel()

    def filterAcceptsRow(self, row: int, parent: object) -> bool:
        """Whether a row fits."""
        model = self.sourceModel()
        text = " ".join(str(model.index(row, column).data()) for column in (0, 1)).casefold()
        return all(word in text for word in self._words)


class ActionPalette(QDialog):
    """A field and a list of every action with where it works and its keys."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Find any action"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find any action"))
        self.field.installEventFilter(self)
        model = QStandardItemModel(0, 3, self)
        for spec, action in actions:
            if not action.isVisible():
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            cells = [
                QStandardItem(action.icon(), action.text().rstrip("…")),
                QStandardItem(heading(spec.where)),
                QStandardItem(keys),
            ]
            cells[0].setData(spec.name, _ACTION)
            for cell in cells:
                cell.setEditable(False)
                cell.setEnabled(action.isEnabled())
            model.appendRow(cells)
        self._matching = _Matching(self)
        self._matching.setSourceModel(model)
        self.nothing = parts.label(role="quiet", wraps=True)
        self.list = QTreeView()
        self.list.setModel(self._matching)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.clicked.connect(lambda _index: self.accept())
        self.field.textChanged.connect(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        self.resize(72 * GRID, 52 * GRID)
        window = parent.window()
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 8 * GRID))
        self.move(corner)
        self._find("")

    def chosen(self) -> QAction | None:
        """The action that is chosen."""
        index = self.list.currentIndex().siblingAtColumn(0)
        name = index.data(_ACTION)
        action = self._actions[name] if name else None
        return action if action is not None and action.isEnabled() else None

    def accept(self) -> None:
        """Close, then do what was chosen; stay where that is nothing that can be done."""
        action = self.chosen()
        if action is not None:
            super().accept()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the keyboard stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self._go_to((self.list.currentIndex().row() + by) % max(self._rows(), 1))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _rows(self) -> int:
        return self._matching.rowCount()

    def _find(self, text: str) -> None:
        self._matching.set_text(text)
        self._go_to(0)
        self.nothing.setText(self.tr("No action is called “{0}”.").format(text.strip()))
        self.nothing.setVisible(not self._rows())

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self._matching.index(row, 0))
