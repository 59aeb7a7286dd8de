"""How a design looks in the grid: its figure on white paper, and three lines about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from patentviewer import model
from patentviewer.gui.kit import theme, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.results.results_model import FOLD, HIT, WHY
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.judgements import COLOUR_OF_MARK, Judgements
from patentviewer.model.judgement import Judgement, Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import DesignHit

GAP = 2 * GRID
PADDING = GRID
"""Paper around the figure."""
BAR = 3
"""Height of the bar under the paper that says how like it is."""
_CARRIED = 12 * GRID
"""Side of the paper that the pointer carries while a design is dragged out."""


class CardDelegate(QStyledItemDelegate):
    """Paints cards of equal paper.

    wanted_size: side of the paper that was asked for, in pixels; card_size: as it is, a little
    larger so that rows are filled. hover: the design under the pointer and which of its
    figures its card shows.
    """

    def __init__(
        self, thumbnails: Thumbnails, judgements: Judgements, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._judgements = judgements
        self.wanted_size = self.card_size = 184
        self.hover: tuple[DesignKey | None, int] = (None, 0)
        self.faint_below: float = 0.0

    def cell(self) -> QSize:
        """Size of a card with the gap around it."""
        lines = 5 * QFontMetrics(QApplication.font()).height() + GRID
        return QSize(self.card_size + GAP, self.card_size + lines + GAP)

    @property
    def picture_side(self) -> int:
        """Side of the square that a card's figure is fitted into, in pixels."""
        return self.card_size - 2 * PADDING

    def look_ahead(self, ratio: float) -> Callable[[Sequence[DesignHit]], None]:
        """What has the pictures of cards loaded, in any thread, before they are painted."""
        side, thumbnails = self.picture_side, self._thumbnails
        return lambda hits: thumbnails.load_ahead([hit.best.key for hit in hits], side, ratio)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All cards are of one size."""
        return self.cell()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card."""
        hit = index.data(HIT)
        if not isinstance(hit, model.ranking.DesignHit):
            return
        cell: QRect = option.rect
        # Not known by name before a first card is painted: its many values take a while to load.
        state_flag = QtWidgets.QStyle.StateFlag
        state: QStyle.StateFlag = option.state
        paper = QRect(cell.x() + GAP // 2, cell.y() + GAP // 2, self.card_size, self.card_size)
        is_chosen = bool(state & state_flag.State_Selected)
        has_focus = bool(state & state_flag.State_HasFocus)
        said = self._judgements.of(hit.design)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_seen = self._judgements.is_seen(hit.design)
        self._paint_paper(painter, paper, is_chosen=is_chosen, has_focus=has_focus)
        self._paint_figure(painter, paper, hit, is_seen=is_seen and not is_chosen)
        self._paint_badges(painter, paper, hit, said, str(index.data(FOLD) or ""))
        self._paint_text(painter, paper, hit, index.data(WHY), is_seen=is_seen)
        painter.restore()

    def carried(self, hit: DesignHit, count: int, ratio: float) -> QPixmap:
        """What the pointer carries while so many designs, this one first, are dragged out."""
        side = _CARRIED
        made = QPixmap(round(side * ratio), round(side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRect(0, 0, side, side)
        self._paint_paper(painter, paper, is_chosen=True, has_focus=True)
        inner = self._inner(QRect(0, 0, self.card_size, self.card_size))
        picture = self._thumbnails.get(hit.best.key, inner.width(), ratio)
        if picture is not None and not picture.isNull():
            room = self._inner(paper)
            small = picture.scaled(
                room.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            small.setDevicePixelRatio(ratio)
            draw_centred(painter, room, small)
        if count > 1:
            self._paint_badge(painter, side - 5, 6, words.number(count))
        painter.end()
        return made

    def _inner(self, paper: QRect) -> QRect:
        """Where on its paper the figure lies."""
        return paper.adjusted(PADDING, PADDING, -PADDING, -PADDING)

    def _paint_paper(
        self, painter: QPainter, paper: QRect, *, is_chosen: bool, has_focus: bool
    ) -> None:
        width = 2.0 if is_chosen or has_focus else 1.0
        edge = "accent" if is_chosen or has_focus else "line"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("paper"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(paper).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_figure(
        self, painter: QPainter, paper: QRect, hit: DesignHit, *, is_seen: bool
    ) -> None:
        inner = self._inner(paper)
        ratio = painter.device().devicePixelRatioF()
        picture = self._thumbnails.get(hit.figures[self._leaf(hit)].key, inner.width(), ratio)
        if picture is None and self._leaf(hit):
            picture = self._thumbnails.get(hit.best.key, inner.width(), ratio)
        if picture is None:
            return
        if picture.isNull():
            self._paint_missing(painter, inner, ratio)
            return
        if is_seen:
            painter.setOpacity(0.55)
        draw_centred(painter, inner, picture)
        painter.setOpacity(1.0)
        self._paint_leaves(painter, paper, hit)

    def _paint_missing(self, painter: QPainter, inner: QRect, ratio: float) -> None:
        cross = theme.pixmap("image", 4 * GRID, "quiet", ratio)
        draw_centred(painter, inner, cross)

    def _leaf(self, hit: DesignHit) -> int:
        design, leaf = self.hover
        return min(leaf, len(hit.figures) - 1) if design == hit.design else 0

    def _paint_leaves(self, painter: QPainter, paper: QRect, hit: DesignHit) -> None:
        """Where among the design's figures the pointer is, as a row of short bars."""
        if self.hover[0] != hit.design or len(hit.figures) < 2:
            return
        count = min(len(hit.figures), 24)
        step = (paper.width() - 2 * PADDING) / count
        painter.setPen(Qt.PenStyle.NoPen)
        for leaf in range(count):
            painter.setBrush(theme.colour("accent", 1.0 if leaf == self._leaf(hit) else 0.25))
            left = paper.x() + PADDING + leaf * step
            painter.drawRoundedRect(QRectF(left + 1, paper.bottom() - 5, step - 2, 3), 1.5, 1.5)

    def _paint_badges(
        self, painter: QPainter, paper: QRect, hit: DesignHit, said: Judgement, fold: str
    ) -> None:
        if said.mark is not Mark.NONE:
            self._paint_mark(painter, paper, said.mark)
        right = paper.right() - 5
        if fold:
            right = self._paint_badge(painter, right, paper.top() + 6, fold)
        ratio = painter.device().devicePixelRatioF()
        for name, is_wanted in (
            ("message-square", bool(said.note)),
            ("tag", bool(said.tags)),
            ("flip-horizontal-2", hit.best.mirrored),
        ):
            if is_wanted:
                right -= 20
                badge = QRectF(right - 1, paper.top() + 6, 20, 20)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("surface"))
                painter.drawRoundedRect(badge, 4, 4)
                painter.drawPixmap(
                    QPointF(right + 2, paper.top() + 9), theme.pixmap(name, 14, "quiet", ratio)
                )
                right -= 3

    def _paint_mark(self, painter: QPainter, paper: QRect, mark: Mark) -> None:
        role = COLOUR_OF_MARK[mark]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role))
        painter.drawRoundedRect(QRectF(paper.x(), paper.y(), 5, paper.height()), 2.5, 2.5)
        box = QRectF(paper.x() + 11, paper.y() + 6, 20, 20)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.strong_font())
        painter.setPen(theme.colour("window"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.value)

    def is_on_fold(self, cell: QRect, fold: str, at: QPoint) -> bool:
        """Whether a point of the grid lies on the badge that tells what is folded under a card."""
        if fold[:1] not in {"+", "−"}:
            return False
        wide = QFontMetrics(QApplication.font()).horizontalAdvance(fold) + 10
        right = cell.x() + GAP // 2 + self.card_size - 6
        return QRect(right - wide, cell.y() + GAP // 2 + 6, wide, 20).contains(at)

    def _paint_badge(self, painter: QPainter, right: int, top: int, text: str) -> int:
        painter.setFont(QApplication.font())
        width = QFontMetrics(painter.font()).horizontalAdvance(text) + 10
        box = QRectF(right - width, top, width, 20)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return right - width - 3

    def _paint_text(
        self,
        painter: QPainter,
        paper: QRect,
        hit: DesignHit,
        why: tuple[str, str],
        *,
        is_seen: bool,
    ) -> None:
        """The likeness as a bar; number and year; title; likeness and figure; why; the class."""
        height = QFontMetrics(QApplication.font()).height()
        line = QRect(paper.x(), paper.bottom() + 1 + GRID, paper.width(), height)
        ink = "quiet" if is_seen else "text"
        bar = QRectF(paper.x(), paper.bottom() + 1 + GRID / 2, paper.width(), BAR)
        part = model.ranking.bar_of(hit.rarity) if hit.rarity else hit.score
        self._paint_bar(painter, bar, part, hit.score)
        right, strong = Qt.AlignmentFlag.AlignRight, QFontMetrics(theme.strong_font())
        number = words.hit_number(hit)
        year = beside(strong, number, painter.fontMetrics(), (words.year(hit),), line.width())
        wide = _write(painter, line, year, "quiet", right)
        painter.setFont(theme.strong_font())
        middle = Qt.TextElideMode.ElideMiddle
        _write(painter, line.adjusted(0, 0, -wide, 0), number, ink, elide=middle)
        painter.setFont(QApplication.font())
        if hit.bibliography.title:
            line.translate(0, height)
            _write(painter, line, hit.bibliography.title, "quiet")
        line.translate(0, height)
        painter.setFont(theme.strong_font())
        chance = words.chance(hit)
        like = words.like(hit) + (f" {chance}" if chance else "")
        _write(painter, line, like, ink)
        painter.setFont(QApplication.font())
        figure = hit.figures[self._leaf(hit)]
        captions = words.figure(figure), words.figure_name(figure)
        shown = beside(strong, like, painter.fontMetrics(), captions, line.width())
        _write(painter, line, shown, "quiet", right)
        for text in filter(None, why):
            line.translate(0, height)
            _write(painter, line, text, "quiet")

    def _paint_bar(self, painter: QPainter, bar: QRectF, part: float, score: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * min(max(part, 0.0), 1.0))
        painter.setBrush(theme.colour("quiet" if score < self.faint_below else "accent"))
        painter.drawRoundedRect(bar, 2, 2)


def beside(
    left_letters: QFontMetrics,
    left: str,
    right_letters: QFontMetrics,
    texts: Sequence[str],
    room: int,
) -> str:
    """The first of some texts, from long to short, that fits whole into a line beside another.

    "" where none does: what stands at the left is not shortened for it, nor a rest of it shown.
    """
    rest = room - left_letters.horizontalAdvance(left) - GRID
    return next((text for text in texts if right_letters.horizontalAdvance(text) <= rest), "")


def _write(
    painter: QPainter,
    line: QRect,
    text: str,
    role: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Write what fits of a text at one side of a line; the room it took, with a gap."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, elide, line.width())
    painter.setPen(theme.colour(role))
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown) + GRID if shown else 0


def draw_centred(painter: QPainter, box: QRect, picture: QPixmap) -> None:
    """Draw a picture in its own size in the middle of a box."""
    size = picture.deviceIndependentSize()
    left = box.x() + (box.width() - size.width()) / 2
    top = box.y() + (box.height() - size.height()) / 2
    ratio = picture.devicePixelRatio()
    # On whole device pixels, or thin lines blur.
    painter.drawPixmap(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), picture)
