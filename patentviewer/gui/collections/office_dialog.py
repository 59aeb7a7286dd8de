"""Collections of an office's server are chosen: the address, who one is, which of them to use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.parts import button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.model.place import Place

if TYPE_CHECKING:
    from patentviewer.app.library import Library

_WIDTH = 64 * GRID


class OfficeDialog(QDialog):
    """Asks for a server, shows the collections on it, and makes those chosen part of the library.

    chosen: called when they are, with the name of a new one that this machine is to build, or "".
    What goes wrong is said in the dialog, so that it can be mended.
    """

    def __init__(
        self,
        library: Library,
        workers: Workers,
        chosen: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._chosen = chosen
        self._place: Place | None = None
        # What comes when the dialog is gone is told to nobody.
        self._asking = Newest(workers, self, take=self._show, fail=self._failed)
        self._using = Newest(workers, self, take=self._is_used, fail=self._failed)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Use an office's collections"))
        self.setMinimumWidth(_WIDTH)
        self.address = QLineEdit()
        self.address.setPlaceholderText("milvus+tls://designs.office.example:19530/designs")
        self.address.setClearButtonEnabled(True)
        self.certificate = QLineEdit()
        self.certificate.setPlaceholderText(self.tr("Only where your system does not know it"))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("As it is kept, or user:password"))
        self.look = button(self.tr("Show its collections"), "search")
        self.look.clicked.connect(self.ask)
        self.address.returnPressed.connect(self.ask)
        self.token.returnPressed.connect(self.ask)
        self.said = label("", "warning", wraps=True)
        self.said.hide()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Collections on the server"))
        self.names.itemChanged.connect(self._can_be_used)
        self.names.hide()
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(self.tr("A new one, built by this machine"))
        self.new_name.setAccessibleName(self.tr("Name of a new collection"))
        self.new_name.textChanged.connect(self._can_be_used)
        self.new_name.hide()
        self.told = label(
            self.tr(
                "A search of them sends numbers that describe the query's figures to this server, "
                "and no drawing. The token is kept on this machine for you alone."
            ),
            "quiet",
            wraps=True,
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = self.buttons.addButton(
            self.tr("Use them"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.use.setEnabled(False)
        self.buttons.accepted.connect(self._use)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing gives way to what is said below it, however long that is in the language."""
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        for text in (self.said, self.told):
            text.setMinimumHeight(max(0, text.heightForWidth(_WIDTH - 4 * GRID)))

    def _lay_out(self) -> None:
        browse = button(self.tr("Choose…"), "folder-open")
        browse.clicked.connect(self._choose_certificate)
        beside = QHBoxLayout()
        beside.addWidget(self.certificate, 1)
        beside.addWidget(browse)
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, field, row in (
            (self.tr("Address"), self.address, self.address),
            (self.tr("Token"), self.token, self.token),
            (self.tr("Certificate"), self.certificate, beside),
        ):
            field.setAccessibleName(name)
            form.addRow(name, row)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.names)
        column.addWidget(self.new_name)
        column.addWidget(self.told)
        column.addWidget(self.buttons)

    def ask(self) -> None:
        """Ask the server which collections it has."""
        self._say("")
        try:
            place = Place.of_text(self.address.text(), self.certificate.text().strip())
        except UserError as error:
            self._say(sentences.of(error))
            return
        self.look.setEnabled(False)
        library, token = self._library, self.token.text().strip()

        def names_on() -> tuple[Place, tuple[str, ...]]:
            if token:
                library.keep_token(place, token)
            return place, library.collections_on(place)

        self._asking.submit(names_on)

    def _show(self, found: tuple[Place, Sequence[str]]) -> None:
        self.look.setEnabled(True)
        place, names = found
        self._place = place
        self.names.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.names.addItem(item)
        self.names.setVisible(bool(names))
        self.new_name.show()
        if not names:
            self._say(self.tr("There is no collection on {0} yet.").format(place))
        self._can_be_used()

    def _failed(self, error: Exception) -> None:
        self.look.setEnabled(True)
        if isinstance(error, UserError):
            self._say(sentences.of(error))
        else:
            self._say(str(error))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self._make_room()

    def _checked(self) -> list[str]:
        items = (self.names.item(row) for row in range(self.names.count()))
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    def _can_be_used(self, *_: object) -> None:
        self.use.setEnabled(bool(self._checked() or self.new_name.text().strip()))

    def _use(self) -> None:
        library, place, names = self._library, self._place, self._checked()
        new = self.new_name.text().strip()
        if place is None:
            return
        names += [new] * bool(new)

        def put() -> str:
            for name in names:
                library.put_on_server(name, place)
            return new

        self._using.submit(put)

    def _is_used(self, new: str) -> None:
        self.accept()
        self._chosen(new)

    def _choose_certificate(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("The certificate of the server's authority"), "", "*.pem *.crt *.cer"
        )
        if file:
            self.certificate.setText(str(Path(file)))
