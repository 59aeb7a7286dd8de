"""Collections that cannot be used, said once each time that one becomes so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.parts import button

if TYPE_CHECKING:
    from patentviewer.messages import Message
    from patentviewer.model.collection import CollectionStatus
    from patentviewer.model.ranking import Unusable

Show = Callable[..., object]
"""Shows a notice: icon, text, buttons."""

TakeAway = Callable[[str], object]
"""Takes the notice with this text away."""


class UnusableCollections(QObject):
    """Says which collections cannot be used; what was closed is said again the next time.

    rebuild_wanted(str): one is to be built anew. look_wanted(): the page of the collections.
    """

    rebuild_wanted = Signal(str)
    look_wanted = Signal()

    def __init__(self, show: Show, take_away: TakeAway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._take_away = take_away
        self._said: dict[str, tuple[Message, str]] = {}

    def follow(self, statuses: Sequence[CollectionStatus]) -> None:
        """Say what is new among the states of all collections."""
        unusable = [status for status in statuses if status.error]
        for gone in self._said.keys() - {status.name for status in unusable}:
            self._take_away(self._said.pop(gone)[1])
        for status in unusable:
            if status.error:
                is_mended = status.condition.is_mended_by_rebuilding
                self._say(status.name, status.error, is_mended=is_mended)

    def left_out(self, unusable: Sequence[Unusable]) -> None:
        """Say which collections a search could not use."""
        for one in unusable:
            self._say(one.name, one.reason, is_mended=False)

    def _say(self, name: str, reason: Message, *, is_mended: bool) -> None:
        said = self._said.get(name)
        if said is not None and said[0] == reason:
            return
        if said is not None:
            self._take_away(said[1])
        text = self.tr("The collection “{0}” is not searched. {1}").format(
            name, sentences.said(reason)
        )
        self._said[name] = (reason, text)
        self._show("triangle-alert", text, *self._buttons(name, is_mended=is_mended))

    def _buttons(self, name: str, *, is_mended: bool) -> list[QWidget]:
        if is_mended:
            made = button(self.tr("Build anew"), "refresh-cw")
            made.clicked.connect(lambda: self.rebuild_wanted.emit(name))
        else:
            made = button(self.tr("Show the collections"), "library")
            made.clicked.connect(self.look_wanted)
        return [made]
