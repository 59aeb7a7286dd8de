"""What this program is, what it is made of, and that it talks to nobody."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from patentviewer import __version__, paths
from patentviewer.gui.kit import words
from patentviewer.gui.kit.parts import ElidedLabel, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.model.collection import CollectionStatus, ModelStatus

PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("onnxruntime", "MIT"),
    ("faiss-cpu", "MIT"),
    ("numpy", "BSD-3-Clause"),
    ("opencv-python-headless", "Apache-2.0"),
    ("pillow", "MIT-CMU"),
    ("pypdfium2", "Apache-2.0 / BSD-3-Clause"),
    ("resvg-py", "MIT"),
    ("defusedxml", "PSF-2.0"),
    ("tinycss2", "BSD-3-Clause"),
    ("cssselect2", "BSD-3-Clause"),
    ("pebble", "LGPL-3.0"),
    ("filelock", "MIT"),
    ("platformdirs", "MIT"),
    ("rich", "MIT"),
    ("tomli-w", "MIT"),
    ("zstandard", "BSD-3-Clause"),
    ("zxing-cpp", "Apache-2.0"),
)
"""What is installed with the program, with the licence of each."""


class AboutDialog(QDialog):
    """Version, model, index, and the parts with their licences."""

    def __init__(
        self,
        model: ModelStatus | None,
        collections: tuple[CollectionStatus, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About patentviewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID // 2)
        self._rows = list(self._facts(model, collections))
        for name, value in self._rows:
            form.addRow(label(name, "quiet"), ElidedLabel(value, "", Qt.TextElideMode.ElideMiddle))
        self.parts = parts = QTreeWidget()
        parts.setRootIsDecorated(False)
        parts.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        parts.setAccessibleName(self.tr("Parts and their licences"))
        for name, licence in PARTS:
            parts.addTopLevelItem(QTreeWidgetItem([name, _version_of(name), licence]))
        icons = self.tr("Icons")
        parts.addTopLevelItem(QTreeWidgetItem([f"Lucide ({icons})", "1.62.0", "ISC"]))
        parts.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = button(self.tr("Copy"), "copy")
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(f"patentviewer {__version__}", "title"))
        column.addWidget(
            label(self.tr("Finds similar design-patent drawings on this machine."), wraps=True)
        )
        promise = self.tr(
            "It opens no network connection: no account, no upload, no update check, no telemetry. "
            "Drawings, queries and notes stay on this machine."
        )
        column.addWidget(label(promise, "strong", wraps=True))
        column.addSpacing(GRID)
        column.addLayout(form)
        column.addSpacing(GRID)
        column.addWidget(parts)
        column.addWidget(buttons)
        self.resize(80 * GRID, 76 * GRID)

    def _facts(
        self, model: ModelStatus | None, collections: tuple[CollectionStatus, ...]
    ) -> list[tuple[str, str]]:
        facts = []
        if model is not None:
            facts.append((self.tr("Model"), f"{model.name}  ({model.sha256[:12]})"))
            facts.append((self.tr("Runs on"), model.provider))
            facts.append((self.tr("Weighs"), ", ".join(model.descriptors)))
        figures = sum(status.figures_searchable for status in collections)
        text = self.tr("{0} figures in {1} collections")
        if len(collections) == 1:
            text = self.tr("{0} figures in 1 collection")
        facts.append(
            (self.tr("Index"), text.format(words.number(figures), words.number(len(collections))))
        )
        facts.append((self.tr("Kept in"), str(paths.home())))
        return facts

    def _copy(self) -> None:
        lines = [f"patentviewer {__version__}", *(f"{name}: {value}" for name, value in self._rows)]
        lines += [f"{name} {_version_of(name)} ({licence})" for name, licence in PARTS]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _version_of(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return ""
