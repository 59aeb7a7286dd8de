"""The searches of a session, a line each: what was asked, where, when, and what was looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from patentviewer.app.records import Record, Search
from patentviewer.app.sessions import RecordDamagedError
from patentviewer.gui.kit import filter_words, parts, pictures, sentences, theme, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.results.card import draw_centred
from patentviewer.gui.shell.recording import Recording
from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture
from patentviewer.model.ranking import Query

_PICTURE = 7 * GRID


@dataclass(frozen=True, eq=False)
class Asked:
    """A search of a session. looked_at: the designs looked at after it and before the next."""

    search: Search
    query: Query
    looked_at: tuple[DesignKey, ...]


@dataclass(frozen=True, eq=False)
class AskedIn:
    """The searches of a session, newest first. damage: of those that cannot be asked again."""

    folder: Path
    searches: tuple[Asked, ...]
    damage: tuple[Message, ...] = ()


def asked_in(folder: Path) -> AskedIn:
    """Read the searches of a session; one whose pictures were changed hides no other."""
    record = Record.read(folder)
    found: list[Asked] = []
    damage: list[Message] = []
    for number, search in enumerate(record.searches, 1):
        try:
            found.insert(0, Asked(search, search.query(), record.looked_at(search)))
        except RecordDamagedError as error:
            damage.append(Message("record.of_search", number=number, told=error.message))
    return AskedIn(folder, tuple(found), tuple(damage))


class SearchList(QListWidget):
    """Searches, a line each; one that is pressed, or Return, opens it again.

    opened(Query): what was asked then.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(_PICTURE, _PICTURE))
        self.setSpacing(GRID // 2)
        self.setAccessibleName(self.tr("Searches of the session"))
        self.setWordWrap(True)
        self.itemActivated.connect(self._open)

    def show_searches(self, found: Sequence[Asked]) -> None:
        """Show these, the first of them chosen."""
        self.clear()
        for one in found:
            item = QListWidgetItem(self.line(one))
            item.setIcon(_on_paper(one.query.figures[0].picture, self.devicePixelRatioF()))
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(", ".join(map(words.design, one.looked_at)))
            self.addItem(item)
        if found:
            self.setCurrentRow(0)

    def current(self) -> Asked | None:
        """The search that is chosen."""
        item = self.currentItem()
        held = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return held if isinstance(held, Asked) else None

    def line(self, one: Asked) -> str:
        """A search in words: when and what; where and through which filters; what came of it."""
        search, query = one.search, one.query
        where = self.tr("in {0}: {1} of {2} figures searchable").format(
            ", ".join(search.coverage.collections),
            words.number(search.coverage.figures_searchable),
            words.number(search.coverage.figures_known),
        )
        found = self.tr("1 design, {1} looked at")
        if search.designs != 1:
            found = self.tr("{0} designs, {1} looked at")
        looked = found.format(words.number(search.designs), words.number(len(one.looked_at)))
        asked_for = filter_words.in_words(query.filters) or self.tr("no filter")
        head = f"{words.moment(search.time)}   {self._what(query)}"
        return "\n".join((head, where, f"{asked_for} · {looked}"))

    def _what(self, query: Query) -> str:
        """What was asked: the document and its figures, or a sketch."""
        first, count = query.figures[0], len(query.figures)
        name = words.printed(first.document) or (first.file.name if first.file else "")
        if first.is_sketch:
            name = name or self.tr("sketch")
        shown = first.label if count == 1 else self.tr("{0} figures").format(words.number(count))
        return ", ".join(part for part in (name, shown) if part)

    def _open(self, item: QListWidgetItem) -> None:
        held = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(held, Asked):
            self.opened.emit(held.query)


class HistoryDialog(QDialog):
    """The searches of the present session, over the window. opened(Query): asked again."""

    opened = Signal(object)

    def __init__(
        self, workers: Workers, recording: Recording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._newest = Newest(workers, self, take=self._show, fail=self._fail)
        self.setWindowTitle(self.tr("History of the session"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.note = parts.label("", "quiet", wraps=True)
        self.searches = SearchList()
        self.searches.itemClicked.connect(self.searches.itemActivated)
        self.searches.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.note)
        column.addWidget(self.searches, 1)
        self.resize(72 * GRID, 72 * GRID)
        recording.changed.connect(self.refresh)
        recording.log_now()
        self.refresh()

    def refresh(self) -> None:
        """Read the session's searches anew."""
        session = self._recording.session
        if session is None:
            self._show(None)
            return
        folder = session.folder
        self._newest.submit(lambda: asked_in(folder))

    def _show(self, found: AskedIn | None) -> None:
        self.searches.show_searches(found.searches if found else ())
        text = self.tr("Press a search to ask it again. All of them stand in the record.")
        if found is None or not (found.searches or found.damage):
            text = self.tr("Nothing has been searched for yet.")
        damage = sentences.said(*found.damage) if found else ""
        self.note.setText("\n".join(filter(None, (text, damage))))
        self.searches.setFocus()

    def _fail(self, error: Exception) -> None:
        self.note.setText(sentences.of(error))

    def _open(self, query: Query) -> None:
        self.opened.emit(query)
        self.close()


def _on_paper(picture: Picture, ratio: float) -> QIcon:
    """A picture on a square of paper, the same when it is chosen."""
    drawn = pictures.pixmap(picture, QSize(_PICTURE - GRID, _PICTURE - GRID), ratio)
    paper = QPixmap(round(_PICTURE * ratio), round(_PICTURE * ratio))
    paper.setDevicePixelRatio(ratio)
    paper.fill(theme.colour("paper"))
    painter = QPainter(paper)
    draw_centred(painter, QRect(0, 0, _PICTURE, _PICTURE), drawn)
    painter.end()
    icon = QIcon(paper)
    icon.addPixmap(paper, QIcon.Mode.Selected)
    return icon
