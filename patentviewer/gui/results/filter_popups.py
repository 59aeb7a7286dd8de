"""What opens under a filter's chip: values to tick, and days between which designs lie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import class_words, words
from patentviewer.gui.kit.parts import button
from patentviewer.gui.kit.theme import GRID
from patentviewer.model import classification

_VALUE = Qt.ItemDataRole.UserRole


class _Popup(QFrame):
    """A panel under a chip; it closes by itself when something else is pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID, GRID, GRID, GRID)
        self.column.setSpacing(GRID)

    def open_under(self, chip: QWidget) -> None:
        """Show it just below a chip, within the screen."""
        self.adjustSize()
        at = chip.mapToGlobal(QPoint(0, chip.height() + 4))
        screen = chip.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Return close it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)


class Values(_Popup):
    """A list of values to tick, each with its number of designs."""

    changed = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._model.itemChanged.connect(lambda _item: self.changed.emit())
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self._model)
        proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find a value"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(proxy.setFilterFixedString)
        self.list = QListView()
        self.list.setModel(proxy)
        self.list.setProperty("role", "values")
        self.list.setAccessibleName(name)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._toggle)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.setFixedSize(34 * GRID, 42 * GRID)

    def set_values(self, counts: Mapping[str, int], chosen: tuple[str, ...]) -> None:
        """Offer these values; those chosen come first, then the most frequent."""
        self._model.blockSignals(True)
        self._model.clear()
        known = dict.fromkeys(chosen, 0) | dict(counts)
        for value in sorted(known, key=lambda v: (v not in chosen, -known[v], v)):
            count = words.number(known[value]) if known[value] else ""
            item = QStandardItem(f"{value or self.tr('(none)')}    {count}".rstrip())
            item.setData(value, _VALUE)
            item.setCheckable(True)
            item.setCheckState(
                Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked
            )
            self._model.appendRow(item)
        self._model.blockSignals(False)
        self._model.layoutChanged.emit()

    def chosen(self) -> tuple[str, ...]:
        """Values that are ticked."""
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        return tuple(
            str(item.data(_VALUE)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _toggle(self, at: QModelIndex) -> None:
        ticked = at.data(Qt.ItemDataRole.CheckStateRole)
        is_on = Qt.CheckState(ticked) == Qt.CheckState.Checked
        self.list.model().setData(
            at,
            Qt.CheckState.Unchecked.value if is_on else Qt.CheckState.Checked.value,
            Qt.ItemDataRole.CheckStateRole,
        )


class Classes(_Popup):
    """The classes that the collections have, as a tree to tick, each with its number of designs.

    A ticked class means all of its subclasses. changed(): something else is ticked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._alike: tuple[str, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a class by its name or number…"))
        self.field.setAccessibleName(self.tr("Find a class"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self.alike = button("", "search", "quiet")
        self.alike.clicked.connect(self._take_alike)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setProperty("role", "values")
        self.tree.setAccessibleName(name)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(lambda _item, _column: self.changed.emit())
        self.column.addWidget(self.field)
        self.column.addWidget(self.alike)
        self.column.addWidget(self.tree)
        self.setFixedSize(52 * GRID, 56 * GRID)

    def set_values(
        self,
        counts: Mapping[str, int],
        chosen: tuple[str, ...],
        alike: tuple[str, ...] = (),
        main_classes: Mapping[str, int] | None = None,
    ) -> None:
        """Offer these classes, ticked as chosen; alike: those of the query.

        main_classes: the designs of each main class, which are fewer than those of its subclasses
        together where a design is in several.
        """
        self.tree.blockSignals(True)
        self.tree.clear()
        known = dict.fromkeys(chosen, 0) | dict(counts)
        for branch in classification.tree(known, main_classes):
            above = self._added(self.tree.invisibleRootItem(), branch, chosen)
            for leaf in branch.below:
                self._added(above, leaf, (*chosen, leaf.code) if branch.code in chosen else chosen)
            above.setExpanded(any(leaf.code in chosen for leaf in branch.below))
        self.tree.blockSignals(False)
        self._alike = alike
        self.alike.setVisible(bool(alike))
        self.alike.setText(
            self.tr("Like the query’s: {0}").format(", ".join(map(class_words.short, alike)))
        )
        self._find(self.field.text())

    def chosen(self) -> tuple[str, ...]:
        """Classes that are ticked: a main class where all of it is."""
        found: list[str] = []
        for above in self._mains():
            if above.checkState(0) == Qt.CheckState.Checked:
                found.append(_code(above))
                continue
            is_on = Qt.CheckState.Checked
            found += [_code(one) for one in _below(above) if one.checkState(0) == is_on]
        return tuple(found)

    def tick(self, codes: tuple[str, ...]) -> None:
        """Tick these classes and no others."""
        self.tree.blockSignals(True)
        for above in self._mains():
            is_whole = _code(above) in codes
            above.setCheckState(0, _ticked(is_on=is_whole))
            for leaf in _below(above):
                leaf.setCheckState(0, _ticked(is_on=is_whole or _code(leaf) in codes))
            above.setExpanded(not is_whole and above.checkState(0) != Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.changed.emit()

    def _added(
        self, above: QTreeWidgetItem, branch: classification.Branch, chosen: tuple[str, ...]
    ) -> QTreeWidgetItem:
        title = class_words.title(branch.code)
        # Subclasses of the US office have numbers only: their class stands above them.
        is_number = "/" in branch.code
        item = QTreeWidgetItem(above, [branch.code if is_number else f"{branch.code}  {title}"])
        item.setToolTip(0, f"{branch.code}  {title}")
        item.setData(0, _VALUE, branch.code)
        item.setText(1, words.number(branch.designs) if branch.designs else "")
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | (Qt.ItemFlag.ItemIsAutoTristate if branch.below else Qt.ItemFlag.NoItemFlags)
        )
        item.setCheckState(0, _ticked(is_on=branch.code in chosen))
        return item

    def _take_alike(self) -> None:
        self.tick(self._alike)

    def _find(self, text: str) -> None:
        """Show the classes whose number or title holds a text, with what is above and below."""
        wanted = text.strip().casefold()
        for above in self._mains():
            below = _below(above)
            is_own = wanted in above.toolTip(0).casefold()
            for leaf in below:
                leaf.setHidden(not is_own and wanted not in leaf.toolTip(0).casefold())
            is_below = any(not leaf.isHidden() for leaf in below)
            above.setHidden(not is_own and not is_below)
            if wanted:
                above.setExpanded(is_below and not is_own)

    def _mains(self) -> list[QTreeWidgetItem]:
        rows = range(self.tree.topLevelItemCount())
        found = [self.tree.topLevelItem(row) for row in rows]
        return [item for item in found if item is not None]


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [item.child(row) for row in range(item.childCount())]
    return [child for child in found if child is not None]


def _code(item: QTreeWidgetItem) -> str:
    return str(item.data(0, _VALUE))


def _ticked(*, is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked


class Days(_Popup):
    """Granted before a day, and from a day on."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setSpacing(GRID)
        self.column.addLayout(grid)
        self._parts: dict[str, tuple[QCheckBox, QDateEdit]] = {}
        for row, (name, text) in enumerate(
            (("before", self.tr("Granted before")), ("after", self.tr("Granted from")))
        ):
            tick, edit = QCheckBox(text), QDateEdit()
            edit.setCalendarPopup(False)
            edit.lineEdit().setTextMargins(GRID, 0, 0, 0)
            edit.setDate(QDate.currentDate())
            edit.setDisplayFormat(_date_format())
            edit.setAccessibleName(text)
            edit.setEnabled(False)
            tick.toggled.connect(edit.setEnabled)
            # A day that is ticked is written next.
            tick.clicked.connect(lambda is_on, edit=edit: self._write_into(edit, is_on))
            tick.toggled.connect(lambda _on: self.changed.emit())
            edit.dateChanged.connect(lambda _day: self.changed.emit())
            grid.addWidget(tick, row, 0)
            grid.addWidget(edit, row, 1)
            self._parts[name] = (tick, edit)

    def _write_into(self, edit: QDateEdit, is_on: bool) -> None:
        if is_on:
            edit.setFocus()
            edit.setSelectedSection(edit.sectionAt(0))

    def set_days(self, before: dt.date | None, after: dt.date | None) -> None:
        """Show these days."""
        for name, day in (("before", before), ("after", after)):
            tick, edit = self._parts[name]
            for widget in (tick, edit):
                widget.blockSignals(True)
            tick.setChecked(day is not None)
            edit.setEnabled(day is not None)
            if day is not None:
                edit.setDate(QDate(day.year, day.month, day.day))
            for widget in (tick, edit):
                widget.blockSignals(False)

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The day before which, and the day from which on."""
        before, after = (self._day(name) for name in ("before", "after"))
        return before, after

    def _day(self, name: str) -> dt.date | None:
        tick, edit = self._parts[name]
        day = edit.date()
        return dt.date(day.year(), day.month(), day.day()) if tick.isChecked() else None


def _date_format() -> str:
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")
