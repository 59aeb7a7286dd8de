"""The user guide, read inside the program."""

from __future__ import annotations

import re
from importlib import resources

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit.theme import GRID

PAGES = (
    "index",
    "first-search",
    "sketching",
    "comparing",
    "records",
    "collections",
    "office",
    "scores",
    "privacy",
    "troubleshooting",
    "command-line",
)
"""Pages in reading order: names of Markdown files in patentviewer/docs."""

PICTURE = re.compile(r"pictures/[\w-]+\.png")
_MARGIN = 24

DIRECTIVE = re.compile(r"^```\{.*?^```\n?", re.MULTILINE | re.DOTALL)


def page_text(name: str) -> str:
    """A page as plain Markdown, without what only the HTML edition understands.

    Raises FileNotFoundError for a page that does not exist.
    """
    text = resources.files("patentviewer").joinpath("docs", f"{name}.md").read_text("utf-8")
    return DIRECTIVE.sub("", text)


def page_title(name: str) -> str:
    """The first heading of a page."""
    return page_text(name).split("\n", 1)[0].removeprefix("# ").strip()


class _Pages(QTextBrowser):
    """Shows pages; a link from one to another stays inside the guide."""

    def loadResource(self, _kind: int, url: QUrl | str) -> object:
        """Qt asks for the page a link leads to, or a picture; no other place is ever read."""
        path = QUrl(url).path()
        if PICTURE.fullmatch(path):
            file = resources.files("patentviewer").joinpath("docs", *path.split("/"))
            whole = QImage.fromData(file.read_bytes())
            # As wide as the text: a picture that is wider would have to be scrolled sideways.
            wide = max(self.viewport().width() - 2 * _MARGIN, 1)
            ratio = self.devicePixelRatioF()
            fitting = whole.scaledToWidth(
                round(min(wide * ratio, whole.width())),
                Qt.TransformationMode.SmoothTransformation,
            )
            fitting.setDevicePixelRatio(ratio)
            return fitting
        name = path.removesuffix(".md")
        return page_text(name) if name in PAGES else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are made anew for the room there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.source().isEmpty():
            at = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(at)


class GuideWindow(QDialog):
    """Contents at the left, the page at the right; opens on the first page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 720)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in PAGES:
            item = QListWidgetItem(page_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(item.text())
            self.contents.addItem(item)
        self.contents.setFixedWidth(self.contents.sizeHintForColumn(0) + 4 * GRID)
        self.browser = _Pages()
        self.browser.setAccessibleName(self.tr("Page"))
        self.browser.setOpenExternalLinks(False)
        # Always there: else pictures are too wide as soon as it appears.
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.document().setDocumentMargin(_MARGIN)
        row = QHBoxLayout()
        row.addWidget(self.contents)
        row.addWidget(self.browser, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        self.contents.currentItemChanged.connect(self._open_chosen)
        self.browser.sourceChanged.connect(self._choose_opened)
        QShortcut(QKeySequence.StandardKey.Back, self, self.browser.backward)
        QShortcut(QKeySequence.StandardKey.Forward, self, self.browser.forward)
        self.show_page("index")

    def show_page(self, name: str) -> None:
        """Show a page of PAGES."""
        self.browser.setSource(QUrl(f"{name}.md"), QTextDocument.ResourceType.MarkdownResource)

    def _open_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _choose_opened(self, url: QUrl) -> None:
        name = url.path().removesuffix(".md")
        if name in PAGES and self.contents.currentRow() != PAGES.index(name):
            self.contents.setCurrentRow(PAGES.index(name))
