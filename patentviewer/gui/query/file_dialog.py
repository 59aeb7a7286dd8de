"""The dialog in which drawings to search with are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_PATTERNS = (
    "*.pdf *.tif *.tiff *.png *.jpg *.jpeg *.jfif *.webp *.heic *.heif *.avif *.gif *.bmp"
    " *.jp2 *.jxl *.pbm *.pgm *.ppm *.pcx *.svg *.svgz *.xml *.zip"
)


def ask(parent: QWidget, take: Callable[[Sequence[Path]], None]) -> None:
    """Ask for files; take is called with those that were chosen."""
    dialog = QFileDialog(parent, QCoreApplication.translate("QueryPanel", "Open drawings"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    drawings = QCoreApplication.translate("QueryPanel", "Drawings ({0})").format(_PATTERNS)
    dialog.setNameFilters([drawings, QCoreApplication.translate("QueryPanel", "All files (*)")])
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.open()
