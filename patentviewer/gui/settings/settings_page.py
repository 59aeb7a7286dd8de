"""The settings: a list of pages at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from patentviewer import paths
from patentviewer.gui.kit import theme
from patentviewer.gui.kit.parts import button, label, rule
from patentviewer.gui.kit.theme import GRID, ICON
from patentviewer.gui.settings.page import SettingsPage, said
from patentviewer.settings import PAGES, Settings


class SettingsView(QWidget):
    """Every change holds at once. changed(Settings)."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the settings"))
        self.contents.setFixedWidth(26 * GRID)
        self.contents.setIconSize(QSize(ICON, ICON))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setStyleSheet(
            "QListWidget { padding-top: 8px; } QListWidget::item { padding: 8px 12px; }"
        )
        self.pages = QStackedWidget()
        self._pages: dict[int, SettingsPage] = {}
        for title, icon in PAGES.values():
            self.contents.addItem(QListWidgetItem(theme.icon(icon), said(title)))
            self.pages.addWidget(QWidget())
        self.contents.currentRowChanged.connect(self._show_page)
        self.contents.setCurrentRow(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(rule(upright=True))
        row.addWidget(self.pages, 1)

    def show_settings(self, settings: Settings) -> None:
        """These are the settings now, whoever changed them."""
        self._settings = settings
        for page in self._pages.values():
            page.settings = settings

    def _show_page(self, row: int) -> None:
        """Show a page, which is made when it is first shown."""
        if row not in self._pages:
            page = SettingsPage(self._settings, tuple(PAGES)[row])
            page.changed.connect(self._take)
            self._pages[row] = page
            if placeholder := self.pages.widget(row):
                self.pages.removeWidget(placeholder)
                placeholder.deleteLater()
            self.pages.insertWidget(row, self._made(self.contents.item(row).text(), page))
        self.pages.setCurrentIndex(row)

    def _made(self, title: str, page: SettingsPage) -> QScrollArea:
        where = button(self.tr("Open the folder of the settings"), "folder-open", "link")
        folder = str(paths.settings_file().parent)
        where.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        column = QVBoxLayout()
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(label(title, "title"))
        column.addWidget(page)
        column.addStretch()
        column.addWidget(where, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        inner.setMaximumWidth(96 * GRID)
        inner.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        return scroll

    def _take(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.changed.emit(settings)
