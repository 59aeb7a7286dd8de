"""The figures of a document in a row: which of them are searched, and what each counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import parts, pictures, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.model.documents import Picture
from patentviewer.model.ranking import QueryFigure

PAPER_SIDE = 10 * GRID
_AT_ONCE = 12
_STEPS = 20
"""Steps of a weight's slider: 0.1 to 2.0."""


@dataclass(frozen=True)
class Choice:
    """A figure that is searched.

    position: in the row, from 0. weight: how much it counts, usually 1.
    """

    position: int
    weight: float = 1.0


def caption(figure: QueryFigure, position: int) -> str:
    """What a figure is called: "FIG. 2 front"."""
    label = figure.label or str(position + 1)
    return " ".join(part for part in (label, words.view(figure.view)) if part)


class Tile(QFrame):
    """One figure: its picture on paper, a tick, its caption, its weight.

    ticked(bool), weighed(float), picked(bool): a click on the picture, with True it is to join
    the others.
    """

    ticked = Signal(bool)
    weighed = Signal(float)
    picked = Signal(bool)

    def __init__(self, figure: QueryFigure, small: Picture, position: int) -> None:
        super().__init__()
        self._is_active = False
        self._picture = small
        self._drawn_for = 0.0
        text = caption(figure, position)
        self._paper = QLabel()
        self._paper.setFixedSize(PAPER_SIDE, PAPER_SIDE)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Search {0}").format(text))
        self.tick.toggled.connect(self.ticked)
        self._caption = parts.ElidedLabel(figure.label or str(position + 1))
        self.view = parts.ElidedLabel(words.view(figure.view), "quiet")
        self.setToolTip(text)
        self.weight = QSlider(Qt.Orientation.Horizontal)
        self.weight.setRange(1, _STEPS)
        self.weight.setValue(_STEPS // 2)
        self.weight.setAccessibleName(self.tr("Weight of {0}").format(text))
        self.weight.valueChanged.connect(self._weigh)
        self._say_weight()
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.tick)
        line.addWidget(self._caption, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(4)
        column.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(line)
        column.addWidget(self.view)
        column.addWidget(self.weight)
        column.addStretch()
        self.setFixedWidth(PAPER_SIDE + 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_active(self, is_active: bool) -> None:
        """Show that this is the figure seen large."""
        self._is_active = is_active
        self.update()

    def set_picture(self, picture: Picture) -> None:
        """The figure was edited."""
        self._picture = picture
        self._drawn_for = 0.0
        self.update()

    def set_weight_shown(self, is_shown: bool) -> None:
        """A weight means something only among several figures."""
        self.weight.setVisible(is_shown)

    @property
    def weight_value(self) -> float:
        """What the figure counts, 0.1 to 2."""
        return self.weight.value() / (_STEPS / 2)

    def _weigh(self) -> None:
        self._say_weight()
        self.weighed.emit(self.weight_value)

    def _say_weight(self) -> None:
        self.weight.setToolTip(self.tr("Counts {0}").format(words.score(self.weight_value)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the figure."""
        if event.button() == Qt.MouseButton.LeftButton:
            joins = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.picked.emit(bool(joins))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, and an edge around the figure seen large."""
        ratio = self.devicePixelRatioF()
        if self._drawn_for != ratio:
            self._drawn_for = ratio
            room = QSize(PAPER_SIDE - 10, PAPER_SIDE - 10)
            self._paper.setPixmap(pictures.pixmap(self._picture, room, ratio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Highlight if self._is_active else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 2 if self._is_active else 1))
        painter.setBrush(pictures.PAPER)
        painter.drawRoundedRect(self._paper.geometry().adjusted(-2, -2, 2, 2), 4, 4)
        painter.end()
        super().paintEvent(event)


class FigureStrip(QScrollArea):
    """All figures of what was dropped. A click searches one alone, a tick joins it to the others.

    changed(): other figures are searched, or with other weights. activated(int): the figure to be
    seen large is another one.
    """

    changed = Signal()
    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[Tile] = []
        self._figures: Sequence[QueryFigure] = ()
        self._small: Sequence[Picture] = ()
        self._active = -1
        self._is_setting = False
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        inside = QWidget()
        inside.setLayout(self._row)
        self._row.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Figures"))
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_some)

    def set_figures(
        self, figures: Sequence[QueryFigure], small: Sequence[Picture], chosen: int = 0
    ) -> None:
        """Show these, one of them chosen; small: a small picture of each. Emits nothing.

        A document can have hundreds of figures: their tiles are made a few at a time, so that the
        window stays live; those up to the chosen one at once.
        """
        self._more.stop()
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.deleteLater()
        self._tiles = []
        self._figures, self._small = figures, small
        self._add_some(max(chosen + 1, _AT_ONCE))
        self._more.start()
        was_blocked = self.blockSignals(True)
        if figures:
            self._tiles[chosen].tick.setChecked(True)
        self._active = -1
        self._set_active(chosen)
        self.blockSignals(was_blocked)
        self._show_weights()

    def _height(self) -> int:
        tile = max((tile.sizeHint().height() for tile in self._tiles), default=0)
        return tile + self.horizontalScrollBar().sizeHint().height()

    def _add_some(self, count: int = _AT_ONCE) -> None:
        first = len(self._tiles)
        has_views = any(words.view(figure.view) for figure in self._figures)
        for position in range(first, min(first + count, len(self._figures))):
            tile = Tile(self._figures[position], self._small[position], position)
            tile.ticked.connect(lambda is_on, at=position: self._tick(at, is_on))
            tile.weighed.connect(self._tell)
            tile.picked.connect(lambda joins, at=position: self._pick(at, joins=joins))
            self._tiles.append(tile)
            self._row.insertWidget(position, tile)
            tile.set_weight_shown(False)
            tile.view.setVisible(has_views)
        if len(self._tiles) >= len(self._figures):
            self._more.stop()

    @property
    def active(self) -> int:
        """The figure seen large; -1 where there is none."""
        return self._active

    @property
    def chosen(self) -> tuple[Choice, ...]:
        """The figures searched; the weight is 1 where there is only one."""
        ticked = [position for position, tile in enumerate(self._tiles) if tile.tick.isChecked()]
        if len(ticked) == 1:
            return (Choice(ticked[0]),)
        return tuple(Choice(position, self._tiles[position].weight_value) for position in ticked)

    def choose_all(self) -> None:
        """Search all figures together, as views of one design."""
        self.choose(range(len(self._figures)))

    def choose(self, positions: Collection[int]) -> None:
        """Search these figures together, as views of one design."""
        while len(self._tiles) <= max(positions, default=-1):
            self._add_some()
        self._set_ticks(lambda position: position in positions)

    def set_weights(self, weights: Sequence[float]) -> None:
        """What each figure counts, of all that are shown. Emits nothing."""
        was_blocked = self.blockSignals(True)
        for tile, weight in zip(self._tiles, weights, strict=True):
            tile.weight.setValue(round(weight * _STEPS / 2))
        self.blockSignals(was_blocked)

    def choose_only(self, position: int) -> None:
        """Search one figure alone, and show it large."""
        self._set_active(position)
        self._set_ticks(lambda other: other == position)

    def set_picture(self, position: int, picture: Picture) -> None:
        """Show a figure as edited."""
        if position < len(self._tiles):
            self._tiles[position].set_picture(picture)

    def _set_ticks(self, is_on: object) -> None:
        assert callable(is_on)
        self._is_setting = True
        for position, tile in enumerate(self._tiles):
            tile.tick.setChecked(bool(is_on(position)))
        self._is_setting = False
        self._tell()

    def _pick(self, position: int, *, joins: bool) -> None:
        if joins:
            self._tiles[position].tick.toggle()
        else:
            self.choose_only(position)

    def _tick(self, position: int, is_on: bool) -> None:
        if self._is_setting:
            return
        if not self.chosen:
            # Nothing at all cannot be searched: the last tick stays.
            self._is_setting = True
            self._tiles[position].tick.setChecked(True)
            self._is_setting = False
            return
        if is_on:
            self._set_active(position)
        elif position == self._active:
            self._set_active(self.chosen[0].position)
        self._tell()

    def _tell(self) -> None:
        self._show_weights()
        if not self._is_setting:
            self.changed.emit()

    def _show_weights(self) -> None:
        several = len(self.chosen) > 1
        for tile in self._tiles:
            tile.set_weight_shown(several and tile.tick.isChecked())
        self.setFixedHeight(self._height())

    def _set_active(self, position: int) -> None:
        was, self._active = self._active, position if self._figures else -1
        for number, tile in enumerate(self._tiles):
            tile.set_active(number == self._active)
        if 0 <= self._active < len(self._tiles):
            self.ensureWidgetVisible(self._tiles[self._active], 2 * GRID, 0)
        if was != self._active:
            self.activated.emit(self._active)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from figure to figure, Space ticks, Home and End."""
        last = len(self._tiles) - 1
        there = {
            Qt.Key.Key_Left: max(self._active - 1, 0),
            Qt.Key.Key_Right: min(self._active + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if last < 0:
            super().keyPressEvent(event)
        elif there is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_active(there)
        elif there is not None:
            self.choose_only(there)
        elif event.key() == Qt.Key.Key_Space:
            self._tiles[self._active].tick.toggle()
        else:
            super().keyPressEvent(event)
