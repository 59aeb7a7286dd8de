"""What every part of the window works with: actions, workers, what is shown around the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.notices import Notices
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.builds import Builds
from patentviewer.gui.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.collection import CollectionStatus, ModelStatus


class Frame(QObject):
    """Held by the window, handed to its parts.

    library: once it is open. model: once it is loaded. statuses: what the collections held when
    they were last asked. page_wanted(str): this page is to be shown.
    """

    page_wanted = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.workers = Workers(window)
        self.undo_stack = QUndoStack(window)
        self.actions = Actions(window)
        self.builds = Builds(self.workers, window)
        self.status = StatusBar(self.builds)
        self.notices = Notices()
        self.library: Library | None = None
        self.model: ModelStatus | None = None
        self.statuses: tuple[CollectionStatus, ...] = ()

    def show_page(self, name: str) -> None:
        """Ask the window to show one of its pages, by its name."""
        self.page_wanted.emit(name)

    def give_back_memory(self) -> None:
        """Give memory back to the system, in a worker, after something large is done."""
        if self.library is not None:
            self.workers.start(self.library.give_back_memory)

    def warn(self, text: str) -> None:
        """Show a notice above the pages that something is wrong."""
        self.notices.show_notice("triangle-alert", text)

    def tell(self, error: Exception) -> None:
        """Show a UserError in a dialog. Other errors are shown by `Dialogs.report`, not here."""
        if isinstance(error, UserError):
            from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

            reports.tell(self.window, sentences.of(error))

    def is_agreed(self, question: str, consequence: str, yes: str) -> bool:
        """Ask before something that cannot be undone; whether the user agrees."""
        from patentviewer.gui.shell import reports  # noqa: PLC0415 - slow to load

        return reports.ask(self.window, question, consequence, yes)
