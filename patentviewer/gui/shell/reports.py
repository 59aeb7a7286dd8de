"""What the window says when something went wrong, with a report that can be copied."""

from __future__ import annotations

import platform
import traceback

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from patentviewer import __version__, logs
from patentviewer.gui.kit.parts import button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.system import system


def report_of(error: BaseException) -> str:
    """Versions, where it happened, and the last lines of the log. No drawing is in it."""
    where = "".join(traceback.format_exception(error))
    return "\n".join([_versions(), "", where, *logs.recent_lines()[-40:]])


def report_of_crash(text: str) -> str:
    """A report on an earlier run that ended without closing, with the last lines of its log."""
    return f"{_versions()}\n\n{text}"


def _versions() -> str:
    return (
        f"patentviewer {__version__}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, {system()}"
    )


class ReportDialog(QDialog):
    """Says that something failed, in a sentence; the report is shown whole and can be copied."""

    def __init__(
        self, title: str, sentence: str, report: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = button(self.tr("Copy the report"), "copy")
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        hint = self.tr(
            "Nothing has been sent. The report names files and folders, and holds no drawings."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(title, "title"))
        column.addWidget(label(sentence, wraps=True))
        column.addWidget(self.report)
        column.addWidget(label(hint, "quiet", wraps=True))
        column.addWidget(buttons)
        self.resize(90 * GRID, 60 * GRID)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


def ask(parent: QWidget, question: str, consequence: str, yes: str) -> bool:
    """Ask before something is lost; whether to go on."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setText(question)
    box.setInformativeText(consequence)
    accept = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    is_yes = box.clickedButton() is accept
    box.deleteLater()
    return is_yes


def choose(parent: QWidget, question: str, consequence: str, answers: list[str]) -> int:
    """Have one of some answers chosen: its number from 1, or 0 when it is left open."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setText(question)
    box.setInformativeText(consequence)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers]
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    clicked = box.clickedButton()
    chosen = next((n for n, button in enumerate(buttons, start=1) if button is clicked), 0)
    box.deleteLater()
    return chosen


def tell(parent: QWidget, sentence: str) -> None:
    """Say a sentence that needs no answer."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", sentence, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.open()
