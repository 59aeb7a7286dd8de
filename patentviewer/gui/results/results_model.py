"""The designs of a ranking as rows: sorted, those already seen hidden, cut where asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from patentviewer.gui import results
from patentviewer.gui.kit import class_words, words
from patentviewer.gui.kit.folders import outermost
from patentviewer.gui.results.arrangement import Arrangement, Fold
from patentviewer.gui.shell.judgements import Judgements, mark_in_words

if TYPE_CHECKING:
    from patentviewer.gui.results.why import Lines
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import DesignHit, FigureHit, Query, Ranking

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
"""Role under which a row gives its DesignHit."""
WHY = Qt.ItemDataRole.UserRole + 2
"""Role under which a row says why it stands where it does, and its class: two lines of a card."""
FOLD = Qt.ItemDataRole.UserRole + 1
"""Role under which a row says what is folded: "+2" under it, "−2" unfolded; "≈" for one of them."""


@dataclass(frozen=True)
class Column:
    """A column of the list view. value: what it shows of a hit; key: what it is sorted by."""

    name: str
    title: object
    value: Callable[[DesignHit], str]
    key: Callable[[DesignHit], object]
    width: int = 96
    is_shown: bool = True
    is_number: bool = False


def _text(value: Callable[[DesignHit], str]) -> Callable[[DesignHit], object]:
    return lambda hit: value(hit).casefold()


def _day(value: Callable[[DesignHit], dt.date | None]) -> Callable[[DesignHit], object]:
    return lambda hit: value(hit) or dt.date.min


def _column(
    name: str,
    title: object,
    value: Callable[[DesignHit], str],
    width: int,
    *,
    is_shown: bool = True,
) -> Column:
    return Column(name, title, value, _text(value), width, is_shown)


COLUMNS: tuple[Column, ...] = (
    Column(
        "number",
        QT_TRANSLATE_NOOP("Columns", "Number"),
        words.hit_number,
        lambda hit: hit.name.casefold(),
        136,
    ),
    _column("title", QT_TRANSLATE_NOOP("Columns", "Title"), lambda h: h.bibliography.title, 240),
    Column(
        "score",
        QT_TRANSLATE_NOOP("Columns", "Likeness"),
        words.rarity,
        lambda hit: -hit.score,
        96,
        is_number=True,
    ),
    _column(
        "figure",
        QT_TRANSLATE_NOOP("Columns", "Figure that matched"),
        lambda hit: words.figure(hit.best),
        152,
    ),
    Column(
        "granted",
        QT_TRANSLATE_NOOP("Columns", "Granted"),
        lambda hit: words.date(hit.bibliography.granted),
        _day(lambda hit: hit.bibliography.granted),
        104,
    ),
    Column(
        "filed",
        QT_TRANSLATE_NOOP("Columns", "Filed"),
        lambda hit: words.date(hit.bibliography.filed),
        _day(lambda hit: hit.bibliography.filed),
        104,
        is_shown=False,
    ),
    Column(
        "priority",
        QT_TRANSLATE_NOOP("Columns", "Priority"),
        lambda hit: words.date(hit.bibliography.priority),
        _day(lambda hit: hit.bibliography.priority),
        104,
        is_shown=False,
    ),
    Column(
        "locarno",
        QT_TRANSLATE_NOOP("Columns", "Locarno"),
        lambda hit: class_words.in_a_line(hit.bibliography.locarno),
        _text(lambda hit: hit.bibliography.locarno),
        176,
    ),
    Column(
        "us_class",
        QT_TRANSLATE_NOOP("Columns", "US class"),
        lambda hit: class_words.in_a_line(hit.bibliography.us_class),
        _text(lambda hit: hit.bibliography.us_class),
        144,
    ),
    _column(
        "country",
        QT_TRANSLATE_NOOP("Columns", "Country"),
        lambda h: h.bibliography.country,
        72,
        is_shown=False,
    ),
    _column(
        "applicant",
        QT_TRANSLATE_NOOP("Columns", "Applicant"),
        lambda h: h.bibliography.applicant,
        176,
        is_shown=False,
    ),
    Column(
        "duplicates",
        QT_TRANSLATE_NOOP("Columns", "Nearly the same"),
        lambda hit: words.number(len(hit.duplicates)) if hit.duplicates else "",
        lambda hit: -len(hit.duplicates),
        112,
        is_shown=False,
        is_number=True,
    ),
    _column(
        "collection",
        QT_TRANSLATE_NOOP("Columns", "Collection"),
        lambda h: h.best.key.collection,
        120,
        is_shown=False,
    ),
    _column(
        "file", QT_TRANSLATE_NOOP("Columns", "File"), lambda h: h.best.file, 320, is_shown=False
    ),
)
MARK_COLUMN, TAGS_COLUMN, NOTE_COLUMN = len(COLUMNS), len(COLUMNS) + 1, len(COLUMNS) + 2
_JUDGED = (
    QT_TRANSLATE_NOOP("Columns", "Mark"),
    QT_TRANSLATE_NOOP("Columns", "Tags"),
    QT_TRANSLATE_NOOP("Columns", "Note"),
)
SCORE_COLUMN = 2


def column_title(section: int) -> str:
    """The heading of a column."""
    title = COLUMNS[section].title if section < len(COLUMNS) else _JUDGED[section - len(COLUMNS)]
    return QCoreApplication.translate("Columns", str(title))


class ResultsModel(QAbstractTableModel):
    """Rows of the designs that are shown: above the cut-off, or all of them.

    original_of: gives the file that a row is dragged out as.
    """

    def __init__(self, judgements: Judgements, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judgements = judgements
        self._arranged = Arrangement(judgements.is_seen)
        self.original_of: Callable[[FigureHit], Path] = lambda figure: outermost(figure.file)
        self._query: Query | None = None
        self._lines: Lines | None = None
        judgements.changed.connect(self._tell)
        judgements.seen_changed.connect(self._tell)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking that is shown."""
        return self._arranged.ranking

    @property
    def hidden(self) -> int:
        """How many designs below the cut-off are not shown."""
        return self._arranged.hidden

    @property
    def hides_seen(self) -> bool:
        """Whether designs already looked at are left out."""
        return self._arranged.hides_seen

    def set_ranking(
        self, ranking: Ranking | None, query: Query | None = None, lines: Lines | None = None
    ) -> None:
        """Show another ranking, cut where it says; query: what was asked.

        lines: what was already worked out of why each hit stands where it does.
        """
        self._query = query
        if lines is None and query is not None and ranking is not None:
            lines = results.why.Lines(query, ranking)
        self._lines = lines
        with self._arranging():
            self._arranged.set_ranking(ranking)

    def why(self, hit: DesignHit) -> str:
        """Why a design stands where it does, in a line; "" while the query is not known."""
        return self._lines.of(hit).whole if self._lines is not None else ""

    def _on_a_card(self, hit: DesignHit) -> tuple[str, str]:
        if self._lines is None:
            known = hit.bibliography
            return "", class_words.first(known.locarno, known.us_class)
        return self._lines.of(hit).on_a_card

    def found_by(self, hit: DesignHit) -> str:
        """The views of the query that found a design, a line each; "" for a query of one."""
        return results.why.found_by(hit, self._query.figures) if self._query is not None else ""

    def show(self, count: int) -> None:
        """Show so many of the most similar designs, those below the cut-off too."""
        with self._arranging():
            self._arranged.show(count)

    def show_all(self) -> None:
        """Show all designs."""
        self.show(len(self.ranking.designs) if self.ranking is not None else 0)

    @property
    def applicant(self) -> str:
        """The applicant whose designs alone are shown; "" for all."""
        return self._arranged.applicant

    def show_applicant(self, applicant: str) -> None:
        """Show the designs of one applicant; "" for all again."""
        if applicant == self._arranged.applicant:
            return
        with self._arranging():
            self._arranged.show_applicant(applicant)

    def hide_seen(self, hide: bool) -> None:
        """Leave out, or show, what has been looked at by now."""
        with self._arranging():
            self._arranged.hide_seen(hide)

    def toggle_fold(self, design: DesignKey) -> None:
        """Show the designs nearly the same as one below it, or fold them under it again."""
        with self._arranging():
            self._arranged.toggle_fold(design)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by score means most similar first."""
        is_descending = order == Qt.SortOrder.DescendingOrder
        is_usual = column == SCORE_COLUMN and not is_descending
        key = None if is_usual else partial(self._key, column)
        with self._arranging():
            self._arranged.sort(key, is_descending=is_descending)

    @contextmanager
    def _arranging(self) -> Iterator[None]:
        """The rows become others meanwhile."""
        self.beginResetModel()
        yield
        self.endResetModel()

    def hit(self, row: int) -> DesignHit | None:
        """The design in a row, or None where there is no such row."""
        return self._arranged.hit(row)

    def row_of(self, design: DesignKey | None) -> int:
        """The row of a design, or -1."""
        return self._arranged.row_of(design)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many designs are shown."""
        return 0 if parent.isValid() else len(self._arranged.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Every column, chosen or not."""
        return 0 if parent.isValid() else len(COLUMNS) + len(_JUDGED)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, or the hit itself under HIT."""
        hit = self.hit(index.row())
        if hit is None:
            return None
        told: dict[int, Callable[[DesignHit], object]] = {
            HIT: lambda one: one,
            FOLD: self._fold,
            WHY: self._on_a_card,
            Qt.ItemDataRole.AccessibleTextRole: self.description,
            Qt.ItemDataRole.DisplayRole: partial(self._shown, index.column()),
            Qt.ItemDataRole.ToolTipRole: partial(self._tip, index.column()),
        }
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return told[role](hit) if role in told else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Headings of the list view."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return column_title(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, and dragged out."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """A row is dragged out as its file."""
        return ["text/uri-list"]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """The files of some rows: of a grant in bulk data the sheet that matched."""
        hits = [self.hit(row) for row in sorted({index.row() for index in indexes})]
        files = [str(self.original_of(hit.best)) for hit in hits if hit is not None]
        data = QMimeData()
        data.setUrls([QtCore.QUrl.fromLocalFile(file) for file in dict.fromkeys(files)])
        data.setText("\n".join(files))
        return data

    def description(self, hit: DesignHit) -> str:
        """A hit as a sentence, for those who do not see its card."""
        said = self._judgements.of(hit.design)
        parts = [
            words.hit_number(hit),
            hit.bibliography.title,
            words.year(hit),
            self.tr("likeness {0}").format(words.likeness(hit)),
            words.figure(hit.best),
            self.why(hit),
            mark_in_words(said.mark),
        ]
        return ", ".join(part for part in parts if part)

    def _tip(self, column: int, hit: DesignHit) -> str:
        """What is said while the pointer rests on a cell; on a card, all that it cuts short."""
        if column:
            return self._shown(column, hit)
        known = hit.bibliography
        parts = (
            f"{words.hit_number(hit)}  {known.title}".rstrip(),
            words.likeness(hit),
            self.why(hit),
            class_words.classed(known.locarno),
            class_words.classed(known.us_class),
            known.applicant,
        )
        return "\n".join(part for part in parts if part)

    def _shown(self, column: int, hit: DesignHit) -> str:
        if column < len(COLUMNS):
            return COLUMNS[column].value(hit)
        said = self._judgements.of(hit.design)
        judged = (mark_in_words(said.mark), ", ".join(said.tags), said.note)
        return judged[column - len(COLUMNS)]

    def _fold(self, hit: DesignHit) -> str:
        fold = self._arranged.fold(hit)
        if fold is Fold.IS_ONE:
            return "≈"
        if fold is Fold.NOTHING:
            return ""
        sign = "−" if fold is Fold.UNFOLDED else "+"
        return f"{sign}{words.number(len(hit.duplicates))}"

    def _key(self, column: int, hit: DesignHit) -> object:
        if column < len(COLUMNS):
            return COLUMNS[column].key(hit)
        return self._shown(column, hit).casefold()

    def _tell(self, design: DesignKey) -> None:
        row = self.row_of(design)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column < len(COLUMNS) and COLUMNS[column].is_number
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
