"""What is seen of a comparison, on paper: the drawings, which they are, and what was found."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from patentviewer.gui.compare.findings import Findings, Meaning
from patentviewer.gui.compare.model import ComparisonModel
from patentviewer.gui.kit import words
from patentviewer.gui.shell.actions import Actions

POINT = 1 / 72
"""In inches."""

_TEXT_POINTS, _TITLE_POINTS, _GAP_POINTS = 9, 12, 8

_ENDING = re.compile(r"\.[A-Za-z]\w{1,4}$")
"""Of a file's name."""


class Printing(QObject):
    """Prints what is seen of the model's pair. said(str): a sentence to show."""

    said = Signal(str)

    def __init__(
        self,
        actions: Actions,
        model: ComparisonModel,
        seen: QWidget,
        findings: Findings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._seen, self._findings = model, seen, findings
        actions["print_comparison"].triggered.connect(self._ask)

    def _ask(self) -> None:
        """Ask for a printer, and print."""
        if self._model.hit is None:
            self.said.emit(self.tr("There is nothing to print yet: choose a hit."))
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - slow to load

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(self.file_name())
        dialog = QPrintDialog(printer, self._seen.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_to(self, device: QPagedPaintDevice) -> None:
        """Print the drawings as they are seen, with what they are and what was found."""
        now = words.moment(dt.datetime.now().astimezone())
        lines = (self._findings.in_words(), now)
        print_seen(device, self._seen, self.title(), lines, self._findings.meanings)

    def file_name(self) -> str:
        """What a file is called that is printed to, without ending: Qt takes it up to a dot."""
        hit = self._model.hit
        name = _ENDING.sub("", self._model.left.name or self.tr("Query"))
        if hit is not None:
            name = self.tr("{0} and {1}").format(name, _ENDING.sub("", words.hit_number(hit)))
        return name.replace(".", "")

    def title(self) -> str:
        """Which designs are compared."""
        query, hit = self._model.left.name or self.tr("Query"), self._model.hit
        if hit is None:
            return query
        parts = (words.hit_number(hit), hit.bibliography.title, words.like(hit))
        return self.tr("{0} and {1}").format(query, "   ".join(filter(None, parts)))


def print_seen(
    device: QPagedPaintDevice,
    seen: QWidget,
    title: str,
    lines: Sequence[str],
    meanings: Sequence[Meaning] = (),
) -> None:
    """Print a part of the window as it is seen, as large as a page allows.

    device: a printer, or a PDF to be written; its page may lie across. title, lines: above and
    below the picture. meanings: of its inks, in a line below it. Lines and letters are drawn in the
    device's own resolution.
    """
    painter = QPainter(device)
    dots = painter.device().logicalDpiY() * POINT
    page = QRectF(painter.viewport())
    top = _text(painter, page, title, _TITLE_POINTS * dots, is_strong=True)
    room = page.adjusted(0, top + _GAP_POINTS * dots, 0, 0)
    below = (len(lines) + bool(meanings) + 1) * 1.5 * _TEXT_POINTS * dots
    room.setHeight(room.height() - below)
    size = QSizeF(seen.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.save()
    painter.translate(room.x() + (room.width() - size.width()) / 2, room.y())
    painter.scale(size.width() / seen.width(), size.height() / seen.height())
    seen.render(painter, QPoint())
    painter.restore()
    rest = QRectF(page)
    rest.setTop(room.y() + size.height() + _GAP_POINTS * dots)
    if meanings:
        rest.setTop(rest.top() + _legend(painter, rest, meanings, _TEXT_POINTS * dots))
    for line in lines:
        high = _text(painter, rest, line, _TEXT_POINTS * dots)
        rest.setTop(rest.top() + high)
    painter.end()


def _legend(painter: QPainter, room: QRectF, meanings: Sequence[Meaning], pixels: float) -> float:
    """Write what the inks mean in a line, each after a square of it; the height that it took."""
    at, high = room.left(), 0.0
    for ink, text in meanings:
        if ink is not None:
            square = QRectF(at, room.top() + 0.3 * pixels, 0.8 * pixels, 0.8 * pixels)
            painter.fillRect(square, QColor(*ink))
            at += 1.3 * pixels
        place = QRectF(at, room.top(), room.right() - at, room.height())
        high = max(high, _text(painter, place, text, pixels))
        at += painter.fontMetrics().horizontalAdvance(text) + 2 * pixels
    return high


def _text(
    painter: QPainter, room: QRectF, text: str, pixels: float, *, is_strong: bool = False
) -> float:
    """Write a line, wrapped where it is long; the height that it took."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(is_strong)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    took = painter.boundingRect(room, int(flags), text)
    painter.drawText(room, int(flags), text)
    return float(took.height()) * 1.2
