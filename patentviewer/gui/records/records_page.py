"""The records: sessions of searching, what was asked in each, and searching it again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from patentviewer import paths
from patentviewer.app.library import Library
from patentviewer.app.records import Record, Replay, replay, report, sessions, verify
from patentviewer.app.sessions import KeptComparison, LostComparison, Session, folder_name
from patentviewer.gui.compare.kept_list import KeptList
from patentviewer.gui.kit import sentences, words
from patentviewer.gui.kit.flow_layout import FlowLayout
from patentviewer.gui.kit.parts import ElidedLabel, EmptyState, button, label
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.records.history import AskedIn, SearchList, asked_in
from patentviewer.gui.shell import reports
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.recording import Recording
from patentviewer.messages import Message
from patentviewer.model.language import Language, spoken
from patentviewer.model.report import Choice
from patentviewer.model.session import SessionInfo
from patentviewer.progress import Progress
from patentviewer.settings import Settings

_FOLDER = Qt.ItemDataRole.UserRole
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _language(settings: Settings) -> Language:
    """The language of reports: the chosen one, else that of the program."""
    chosen = settings.report_language
    wanted = QLocale().name()[:2] if chosen == "program" else chosen
    return spoken(wanted)


@dataclass(frozen=True, eq=False)
class _KeptIn:
    """The comparisons kept in a session. damage: of those that cannot be read."""

    folder: Path
    comparisons: tuple[KeptComparison, ...]
    damage: tuple[Message, ...]


def _kept_in(folder: Path) -> _KeptIn:
    """Read the comparisons kept in a session; one whose pictures were changed hides no other."""
    found = tuple(Record.read(folder).comparisons_as_kept())
    kept = tuple(one for one in found if isinstance(one, KeptComparison))
    return _KeptIn(folder, kept, tuple(one.why for one in found if isinstance(one, LostComparison)))


def _by_name(infos: Sequence[SessionInfo]) -> dict[str, Path]:
    """Folders of sessions by their names; of those of one name the folder's name stands behind."""
    counts = Counter(info.name for info in infos)
    return {
        info.name if counts[info.name] == 1 else f"{info.name} ({info.folder.name})": info.folder
        for info in infos
    }


class RecordsPage(QWidget):
    """A list of sessions, and the searches of the one that is chosen.

    query_wanted(Query): show what was asked then.
    """

    query_wanted = Signal(object)

    def __init__(
        self,
        actions: Actions,
        workers: Workers,
        recording: Recording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._recording = recording
        self._library: Library | None = None
        self._settings = Settings()
        self._infos: tuple[SessionInfo, ...] = ()
        self._said_of: Path | None = None
        self._kept_in: Path | None = None
        self._lists = Newest(workers, self, take=self._show_sessions)
        self._comparisons = Newest(workers, self, take=self._show_comparisons, fail=self._fail)
        self._actions = actions
        self._build()
        self.setFocusProxy(self.table)
        self._searches = Newest(workers, self, take=self._show_searches, fail=self._fail)
        recording.changed.connect(self.refresh)

    def set_library(self, library: Library) -> None:
        """Searches are made again in this library."""
        self._library = library

    def refresh(self) -> None:
        """Read the list anew."""
        if self.isVisible():
            self._lists.submit(lambda: sessions(paths.records_folder()))

    def showEvent(self, event: object) -> None:
        """It is shown: read the list, with what was searched a moment ago."""
        self._recording.log_now()
        self.refresh()

    def _build(self) -> None:
        self.table = self._made_table()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self._made_details())
        splitter.setSizes([68 * GRID, 70 * GRID])
        search = button(self.tr("Go to search"), "search", "primary")
        search.clicked.connect(self._actions["page_search"].trigger)
        self.empty = EmptyState(
            "notebook-text",
            self.tr("No search has been recorded yet"),
            self.tr(
                "Every search is recorded by itself: what was asked, what came back, with which "
                "model and coverage, and what you marked and noted."
            ),
            [search],
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(splitter)
        new = button(self.tr("New session…"), "plus")
        new.clicked.connect(self._begin)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        head.addWidget(label(self.tr("Records"), "title"), 1)
        head.addWidget(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def _made_details(self) -> QWidget:
        """What is known of the session that is chosen, and what can be done with it."""
        self.asked = SearchList()
        self.asked.opened.connect(self.query_wanted)
        self.title = ElidedLabel("", "title")
        self.about = label("", "quiet", wraps=True)
        self.outcome = label("", wraps=True)
        self.outcome.hide()
        right = QVBoxLayout()
        right.setContentsMargins(2 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        right.setSpacing(GRID)
        for widget in (self.title, self.about):
            right.addWidget(widget)
        right.addWidget(self._made_buttons())
        right.addWidget(self.asked, 1)
        self.kept = KeptList()
        self.kept.noted.connect(self._note_comparison)
        self.kept.dropped.connect(self._drop_comparison)
        right.addWidget(self.kept)
        right.addWidget(self.outcome)
        self.details = QWidget()
        self.details.setLayout(right)
        return self.details

    def _made_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAccessibleName(self.tr("Sessions"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHeaderLabels(
            [self.tr("Session"), self.tr("Searches"), self.tr("Last changed"), self.tr("Signed")]
        )
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(8 * GRID)
        for section in (1, 2, 3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        table.headerItem().setTextAlignment(1, _NUMBER)
        table.currentItemChanged.connect(lambda _new, _old: self._choose())
        return table

    def _made_buttons(self) -> QWidget:
        room = QWidget()
        row = FlowLayout(room)
        for text, icon, call in (
            (self.tr("Continue"), "play", self._continue),
            (self.tr("Search again"), "refresh-cw", self._again),
            (self.tr("Rename…"), "type", self._rename),
            (self.tr("Merge…"), "layers-2", self._merge),
            (self.tr("Sign…"), "signature", self._sign),
            (self.tr("Check"), "circle-check", self._verify),
            (self.tr("Report…"), "file-text", self._export),
            (self.tr("Folder"), "folder-open", self._open_folder),
        ):
            made = button(text, icon)
            made.clicked.connect(lambda _on=False, call=call: call())
            row.addWidget(made)
        return room

    # What is shown

    def _show_sessions(self, infos: tuple[SessionInfo, ...]) -> None:
        chosen = self._chosen()
        self._infos = infos
        self.stack.setCurrentIndex(1 if infos else 0)
        self.table.clear()
        for info in infos:
            item = QTreeWidgetItem(
                [info.name, words.number(info.searches), words.moment(info.changed), info.signed_by]
            )
            item.setData(0, _FOLDER, info.folder)
            item.setToolTip(0, info.name)
            item.setTextAlignment(1, _NUMBER)
            if info.damage:
                item.setText(3, self.tr("damaged"))
            self.table.addTopLevelItem(item)
            if chosen and info.folder == chosen.folder:
                self.table.setCurrentItem(item)
        first = self.table.topLevelItem(0)
        if first is not None and not self.table.selectedItems():
            self.table.setCurrentItem(first)

    def _chosen(self) -> SessionInfo | None:
        item = self.table.currentItem()
        folder = item.data(0, _FOLDER) if item is not None else None
        return next((info for info in self._infos if info.folder == folder), None)

    def _choose(self) -> None:
        info = self._chosen()
        self.details.setVisible(info is not None)
        if info is None:
            return
        self.title.set_whole(info.name)
        parts = [self.tr("begun {0}").format(words.moment(info.began))]
        if self._is_present(info):
            parts.append(self.tr("the present session"))
        if info.signed_by:
            parts.append(self.tr("signed by {0}").format(info.signed_by))
        self.about.setText("  ·  ".join(parts))
        # A list that is read anew leaves what was said of the session it shows.
        if info.folder != self._said_of or info.damage:
            self._say(sentences.said(*info.damage))
        if info.folder != self._said_of:
            # Nothing of another session stands below this one's name, however long reading takes.
            self.asked.show_searches(())
            self.kept.show_kept(())
        self._said_of = info.folder
        self._searches.submit(partial(asked_in, info.folder))
        self._comparisons.submit(partial(_kept_in, info.folder))

    def _say(self, text: str) -> None:
        """What came of what was done with the session."""
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))

    def _say_of(self, info: SessionInfo, text: str) -> None:
        """What came of what was done with a session, which may not be the one that is shown now."""
        self._say(text if info.folder == self._said_of else words.of(info.name, text))

    def _is_present(self, info: SessionInfo) -> bool:
        session = self._recording.session
        return session is not None and session.folder == info.folder

    def _fail(self, error: Exception) -> None:
        self._say(sentences.of(error))

    def _show_searches(self, found: AskedIn) -> None:
        self.asked.show_searches(found.searches)
        self._add(found.damage)

    def _show_comparisons(self, found: _KeptIn) -> None:
        self._kept_in = found.folder
        self.kept.show_kept(found.comparisons)
        self._add(found.damage)

    def _add(self, damage: Sequence[Message]) -> None:
        """Say what could not be read of the session, beside what is said of it already."""
        said = self.outcome.text() if self.outcome.isVisibleTo(self) else ""
        new = [text for text in map(sentences.said, damage) if text not in said]
        if new:
            self._say("\n".join(filter(None, (said, *new))))

    # What can be done

    def _show_query(self) -> None:
        chosen = self.asked.current()
        if chosen is not None:
            self.query_wanted.emit(chosen.query)

    def _begin(self) -> None:
        name, is_given = QInputDialog.getText(
            self, self.tr("New session"), self.tr("Application number, or a name:")
        )
        if is_given:
            self._recording.begin(name.strip())
            self._actions["page_search"].trigger()

    def _continue(self) -> None:
        info = self._chosen()
        if info is not None:
            self._recording.go_on(info.folder)
            self._show_query()

    def _again(self) -> None:
        chosen, library, info = self.asked.current(), self._library, self._chosen()
        if chosen is None or library is None or info is None:
            return
        search = chosen.search
        self._say(self.tr("Searching again…"))

        def make() -> Replay:
            return replay(search, library.search)

        self._workers.start(
            make,
            lambda outcome: self._say_of(info, sentences.said(*outcome.told)),
            lambda error: self._say_of(info, sentences.of(error)),
        )

    def _note_comparison(self, comparison_id: str, note: str) -> None:
        self._in_kept(lambda session: session.note_comparison(comparison_id, note))

    def _drop_comparison(self, comparison_id: str) -> None:
        if reports.ask(
            self,
            self.tr("Leave this comparison out of the report?"),
            self.tr("The record still tells that it was kept, and that it was left out."),
            self.tr("Leave out"),
        ):
            self._in_kept(lambda session: session.drop_comparison(comparison_id))

    def _in_kept(self, call: Callable[[Session], object]) -> None:
        """Do something with the session whose comparisons are shown."""
        info = next((one for one in self._infos if one.folder == self._kept_in), None)
        if info is not None:
            self._with(info, call)

    def _rename(self) -> None:
        info = self._chosen()
        if info is None:
            return
        name, is_given = QInputDialog.getText(
            self, self.tr("Rename"), self.tr("Application number, or a name:"), text=info.name
        )
        if is_given and name.strip():
            self._with(info, lambda session: session.rename(name))

    def _merge(self) -> None:
        info = self._chosen()
        others = _by_name([other for other in self._infos if other is not info])
        if info is None or not others:
            return
        name, is_given = QInputDialog.getItem(
            self,
            self.tr("Merge"),
            self.tr("Take over everything of another session, which itself stays as it is:"),
            list(others),
            editable=False,
        )
        if is_given:
            self._with(info, lambda session: session.merge(others[name]))

    def _sign(self) -> None:
        info = self._chosen()
        if info is None:
            return
        initials, is_given = QInputDialog.getText(
            self, self.tr("Sign"), self.tr("Your initials vouch for everything up to now:")
        )
        if is_given and initials.strip():
            self._with(info, lambda session: session.sign(initials))

    def _with(self, info: SessionInfo, call: object) -> None:
        assert callable(call)
        if self._is_present(info):
            self._recording.do(call)
            return

        def do() -> None:
            with Session.open(info.folder) as session:
                call(session)

        self._workers.start(
            do,
            lambda _nothing: self.refresh(),
            lambda error: self._say_of(info, sentences.of(error)),
        )

    def _export(self) -> None:
        info = self._chosen()
        if info is None:
            return
        dialog = QFileDialog(self.window(), self.tr("Write a report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Report (*.pdf)"),
                self.tr("Page (*.html)"),
                self.tr("Table (*.csv)"),
                self.tr("Data (*.json)"),
            ]
        )
        dialog.setDefaultSuffix("pdf")
        stem = folder_name(info.name)

        def take_ending(filter_name: str) -> None:
            ending = filter_name[-5:].strip("*.)")
            dialog.setDefaultSuffix(ending)
            dialog.selectFile(f"{stem}.{ending}")

        dialog.filterSelected.connect(take_ending)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        # A name with a point in it, as a time of day has, would be left without an ending.
        dialog.selectFile(f"{stem}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.write_report(info, Path(file)))
        dialog.open()

    def write_report(self, info: SessionInfo, target: Path) -> None:
        """Write a session as .pdf, .html, .csv or .json, in a worker."""
        library = self._library
        if library is None:
            return
        paper: Literal["A4", "Letter"] = "Letter" if self._settings.paper == "letter" else "A4"
        choice = Choice(
            paper=paper,
            language=_language(self._settings),
            examiner=self._settings.examiner,
        )

        def work() -> Iterator[Progress]:
            # Read, not opened: a report adds nothing to a record, least of all to a signed one.
            yield from report.write(Record.read(info.folder), library, choice, target)

        self._say(self.tr("Writing the report…"))
        self._workers.start(
            work,
            lambda _last: self._say_of(info, self.tr("Written: {0}").format(target)),
            lambda error: self._say_of(info, sentences.of(error)),
        )

    def set_reports(self, settings: Settings) -> None:
        """Write reports on this paper and in this language from now on."""
        self._settings = settings

    def _verify(self) -> None:
        info = self._chosen()
        if info is not None:
            self._workers.start(
                partial(verify, info.folder),
                lambda problems: self._verified(info, problems),
                lambda error: self._say_of(info, sentences.of(error)),
            )

    def _verified(self, info: SessionInfo, problems: tuple[Message, ...]) -> None:
        whole = self.tr("The record is whole: every entry and every picture is as it was written.")
        self._say_of(info, sentences.said(*problems) or whole)

    def _open_folder(self) -> None:
        info = self._chosen()
        if info is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(info.folder)))
