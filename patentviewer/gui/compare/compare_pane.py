"""One design of a comparison: what it is called, and its figure with notes and marks on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QImage, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPixmapItem,
    QHBoxLayout,
    QMenu,
    QStyleOptionGraphicsItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.compare.annotated_view import AnnotatedView
from patentviewer.gui.kit import parts, theme
from patentviewer.gui.kit.theme import GRID

_RADIUS = 9.0


class _Points(QGraphicsItem):
    """Numbered points; those whose surroundings match are full, the others hollow."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.points: Sequence[tuple[QPointF, bool]] = ()
        self.current = -1
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        parent = self.parentItem()
        return parent.boundingRect() if parent is not None else QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        world = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (point, looks_alike) in enumerate(self.points):
            at = world.map(point)
            ink = QColor(theme.LIGHT.danger if number == self.current else theme.LIGHT.accent)
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(QBrush(ink) if looks_alike else QBrush(QColor(255, 255, 255, 230)))
            painter.drawEllipse(at, _RADIUS, _RADIUS)
            painter.setPen(QColor("white") if looks_alike else ink)
            box = QRectF(at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.restore()


class ComparePane(QWidget):
    """One pane of the comparison.

    actions: shown as buttons in its head. closed(): its cross was pressed. figure_chosen(int):
    another figure was chosen, by its position among those that were offered.
    """

    closed = Signal()
    figure_chosen = Signal(int)

    def __init__(
        self, role: str, actions: Sequence[QAction] = (), *, can_close: bool = False
    ) -> None:
        super().__init__()
        self.role = role
        self._name = parts.ElidedLabel(role="strong")
        self._figure = parts.label(role="quiet")
        self.view = AnnotatedView()
        self.view.setAccessibleName(role)
        self._points = _Points(self.view.drawing)
        self._wash = QGraphicsPixmapItem(self.view.drawing)
        self._wash.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        bar = QWidget()
        bar.setFixedHeight(4 * GRID)
        head = QHBoxLayout(bar)
        head.setContentsMargins(GRID, 0, GRID, 0)
        head.addWidget(parts.label(role, "quiet"))
        head.addSpacing(GRID // 2)
        head.addWidget(self._name, 1)
        head.addWidget(self._figure)
        self._others = QToolButton()
        self._others.setIcon(theme.icon("chevron-down"))
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setToolTip(self.tr("Show another figure"))
        self._others.setAccessibleName(self.tr("Show another figure"))
        self._others.hide()
        head.addWidget(self._others)
        for action in actions:
            head.addWidget(parts.action_button(action))
        if can_close:
            cross = QToolButton()
            cross.setIcon(theme.icon("x"))
            cross.setToolTip(self.tr("Close this pane"))
            cross.setAccessibleName(self.tr("Close this pane"))
            cross.clicked.connect(self.closed)
            head.addWidget(cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.view, 1)

    def set_names(self, name: str, figure: str) -> None:
        """Show the names of the design and of the figure."""
        self._name.set_whole(name)
        self._figure.setText(figure)
        self.view.setAccessibleDescription(f"{name} {figure}".strip())

    def offer_figures(self, names: Sequence[str], position: int) -> None:
        """Let another figure of the design be chosen by its name.

        position: of the one that is shown.
        """
        menu = QMenu(self._others)
        for number, name in enumerate(names):
            one = menu.addAction(name)
            one.setCheckable(True)
            one.setChecked(number == position)
            one.triggered.connect(lambda _on=False, at=number: self.figure_chosen.emit(at))
        before = self._others.menu()
        self._others.setMenu(menu)
        self._others.setVisible(len(names) > 1)
        if before is not None:
            before.deleteLater()

    @property
    def figure_name(self) -> str:
        """The caption of the figure that is shown."""
        return self._figure.text()

    def show_levels(self, levels: tuple[QImage, ...], size: QSize | None = None) -> None:
        """Show another figure, or the same one sharper; marks on the last one go."""
        self.show_points(())
        self.show_wash(None)
        self.view.show_levels(levels, size)

    def set_mirrored(self, is_mirrored: bool) -> None:
        """Show the figure's mirror image."""
        drawing = self.view.drawing
        turn = QTransform.fromScale(-1, 1) if is_mirrored else QTransform()
        drawing.setTransform(turn)
        if not drawing.boundingRect().isEmpty():
            self.view.set_content(drawing.mapRectToScene(drawing.boundingRect()))

    @property
    def points(self) -> Sequence[tuple[QPointF, bool]]:
        """The numbered points that are shown."""
        return self._points.points

    @property
    def is_tinted(self) -> bool:
        """Whether a translucent map lies over the figure."""
        return self._wash.isVisible()

    def show_points(self, points: Sequence[tuple[QPointF, bool]]) -> None:
        """Numbered points in the picture's pixels; True: the surroundings match too."""
        self._points.points = points
        self._points.update()
        self.view.viewport().update()

    def show_wash(self, wash: QImage | None) -> None:
        """A translucent map over the whole picture."""
        self._wash.setVisible(wash is not None)
        box = self.view.drawing.boundingRect()
        if wash is not None and not box.isEmpty():
            self._wash.setPixmap(QPixmap.fromImage(wash))
            self._wash.setTransform(
                QTransform.fromScale(box.width() / wash.width(), box.height() / wash.height())
            )
        self.view.viewport().update()
