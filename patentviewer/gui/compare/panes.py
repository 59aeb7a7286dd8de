"""The drawings side by side: two panes, or three, which zoom and move together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from patentviewer.gui.compare.annotated_view import AnnotatedView, AnnotationTool
from patentviewer.gui.compare.compare_pane import ComparePane
from patentviewer.gui.compare.drawing_view import Framing
from patentviewer.model.annotation import Side
from patentviewer.model.measuring import Length

_WIDE = 10_000
"""A width that no pane gets: what a splitter is given of it for each is the same share."""


class Panes(QSplitter):
    """The query, the hit, and the closest prior art, which is hidden until it is chosen.

    annotated(Side): the user has drawn or deleted a note there.
    """

    annotated = Signal(object)

    def __init__(self, hit_actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._is_linked = True
        self.left = ComparePane(self.tr("Query"))
        self.right = ComparePane(self.tr("Hit"), hit_actions)
        self.third = ComparePane(self.tr("Prior art"), can_close=True)
        for number, (side, pane) in enumerate(self):
            self.addWidget(pane)
            self.setStretchFactor(number, 1)
            pane.view.framed.connect(lambda framing, at=pane: self._follow(at, framing))
            pane.view.annotated.connect(lambda _all, at=side: self.annotated.emit(at))
        self.third.hide()
        self._share_room()

    def __iter__(self) -> Iterator[tuple[Side, ComparePane]]:
        yield Side.LEFT, self.left
        yield Side.RIGHT, self.right
        yield Side.PRIOR, self.third

    def on(self, side: Side) -> ComparePane:
        """The pane of a side."""
        return dict(self)[side]

    def focused_view(self) -> AnnotatedView:
        """The drawing that has the keyboard; else the query's."""
        focused = [pane.view for _, pane in self if pane.view.hasFocus()]
        return focused[0] if focused else self.left.view

    def link(self, is_on: bool) -> None:
        """Let them zoom and move together, or each alone."""
        self._is_linked = is_on
        if is_on:
            self._follow(self.left, self.left.view.framing)

    def _follow(self, moved: ComparePane, framing: Framing) -> None:
        if self._is_linked:
            for _, pane in self:
                if pane is not moved:
                    pane.view.set_framing(framing)

    def open_third(self) -> None:
        """Make room for the closest prior art."""
        if self.third.isHidden():
            self.third.show()
            self._share_room()

    def close_third(self) -> None:
        """Give its room to the pair."""
        self.third.hide()
        self._share_room()

    def _share_room(self) -> None:
        """Give every pane the same width."""
        self.setSizes([_WIDE] * self.count())

    def set_tool(self, tool: AnnotationTool) -> None:
        """What a drag draws, on whichever side."""
        for _, pane in self:
            pane.view.set_tool(tool)

    def set_reference(self, length: Length | None) -> None:
        """What lengths are said as a ratio of."""
        for _, pane in self:
            pane.view.set_reference(length)

    def take_marks_away(self) -> None:
        """Show the pair's drawings plain: no points, no wash."""
        for pane in (self.left, self.right):
            pane.show_points(())
            pane.show_wash(None)
