"""The sketch with its tools around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.gui.kit import parts, sentences, theme
from patentviewer.gui.kit.theme import GRID, ICON
from patentviewer.gui.shell.actions import Actions, Where
from patentviewer.gui.sketch.examples import Examples
from patentviewer.gui.sketch.sketch_canvas import SketchCanvas
from patentviewer.gui.sketch.strokes import Sketch, from_svg, to_svg
from patentviewer.gui.sketch.tools import Tool
from patentviewer.messages import Message
from patentviewer.model.documents import Picture

_WIDTHS = (1.5, 2.0, 3.0, 4.5, 6.5, 9.0, 13.0)
_MOST_BYTES = 64 * 1024 * 1024


class SketchPanel(QWidget):
    """Paper, pens, erasers, symmetry, and a drawing underneath.

    changed(): the sketch is another one. failed(str): a sentence to show. enlarged(bool): the
    paper is to be as large as the window leaves room for, or small.
    """

    changed = Signal()
    enlarged = Signal(bool)
    failed = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.canvas = SketchCanvas()
        self.canvas.changed.connect(self._look)
        self.canvas.changed.connect(self.changed)
        self.is_large = True
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._tools())
        column.addWidget(self.canvas, 1)
        self.examples = Examples()
        self.examples.chosen.connect(self._start_from)
        column.addWidget(self.examples)
        column.addWidget(self._underlay_row())
        column.addLayout(self._commands())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        self._connect()
        self._look()

    def draw_on(self, picture: Picture) -> None:
        """Put a drawing under the pen; it is part of the query until it is unticked.

        An older sketch, made for something else, goes; undo brings it back.
        """
        if self.canvas.sketch.strokes:
            self.canvas.clear()
        self.lay_under(picture)

    def lay_under(self, picture: Picture) -> None:
        """Put a drawing under what is sketched already, part of the query until it is unticked."""
        self.canvas.set_underlay(picture)
        self._actions["underlay"].setChecked(True)

    def show_sketch(self, sketch: Sketch, underlay: Picture | None) -> None:
        """Show a sketch of before with the drawing that it was drawn over, to draw on."""
        self.canvas.set_underlay(underlay)
        self.canvas.set_sketch(sketch)

    def open_sketch(self, path: Path) -> None:
        """Open a sketch saved before. Raises UserError when the file is none."""
        try:
            if path.stat().st_size > _MOST_BYTES:
                raise UserError(Message("sketch.too_large", file=path.name))
            svg = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(Message("sketch.not_readable", file=path.name)) from error
        self.canvas.set_sketch(from_svg(svg))

    def save_sketch(self, path: Path) -> None:
        """Save the sketch as SVG. Raises UserError when it cannot be written."""
        try:
            write_atomically(path, to_svg(self.canvas.sketch).encode(), given_away=True)
        except OSError as error:
            raise UserError(Message("sketch.not_written", file=path.name, why=error)) from error

    # The parts around the paper

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self._group = QActionGroup(self)
        for tool in Tool:
            if tool is Tool.ERASE_STROKES:
                row.addSpacing(GRID)
            action = self._actions[tool.value]
            self._group.addAction(action)
            row.addWidget(parts.action_button(action))
        self._actions["pen"].setChecked(True)
        row.addSpacing(GRID)
        row.addWidget(parts.action_button(self._actions["symmetry"]))
        row.addStretch()
        self._size_button = _tool_button("minimize-2", self.tr("Small paper"))
        self._size_button.clicked.connect(self._switch_size)
        row.addWidget(self._size_button)
        return row

    def _underlay_row(self) -> QWidget:
        self._underlay_box = QWidget()
        row = QHBoxLayout(self._underlay_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts.action_button(self._actions["underlay"]))
        self._searched = QCheckBox(self.tr("Search the drawing too"))
        self._searched.setToolTip(self.tr("Unticked, the drawing is only there to trace"))
        self._searched.setChecked(True)
        self._searched.toggled.connect(self.canvas.search_underlay)
        row.addWidget(self._searched)
        row.addStretch()
        remove = _tool_button("x", self.tr("Take the drawing away"))
        remove.clicked.connect(lambda: self.canvas.set_underlay(None))
        row.addWidget(remove)
        return self._underlay_box

    def _commands(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        history = self.canvas.history
        undo = history.createUndoAction(self, self.tr("Undo"))
        redo = history.createRedoAction(self, self.tr("Redo"))
        for action, icon in ((undo, "undo-2"), (redo, "redo-2")):
            action.setIcon(theme.icon(icon))
            row.addWidget(parts.action_button(action))
        row.addSpacing(GRID)
        self._width = QSlider(Qt.Orientation.Horizontal)
        self._width.setRange(0, len(_WIDTHS) - 1)
        self._width.setPageStep(1)
        self._width.setValue(2)
        self._width.setMinimumWidth(7 * GRID)
        self._width.setMaximumWidth(14 * GRID)
        self._width.setAccessibleName(self.tr("Thickness"))
        self._width.setToolTip(self.tr("Thickness"))
        self._width.valueChanged.connect(lambda step: self.canvas.set_pen_width(_WIDTHS[step]))
        row.addWidget(self._width, 1)
        row.addSpacing(GRID)
        row.addStretch()
        for name in ("open_sketch", "save_sketch", "clear_sketch"):
            row.addWidget(parts.action_button(self._actions[name]))
        return row

    def _connect(self) -> None:
        self._actions.attach(Where.SKETCH, self._body)
        self._group.triggered.connect(self._take)
        act = self._actions
        act["symmetry"].toggled.connect(self.canvas.set_symmetry)
        act["underlay"].setChecked(True)
        act["underlay"].toggled.connect(self.canvas.show_underlay)
        act["clear_sketch"].triggered.connect(self.canvas.clear)
        act["open_sketch"].triggered.connect(self._ask_what_to_open)
        act["save_sketch"].triggered.connect(self._ask_where_to_save)
        act["thicker"].triggered.connect(lambda: self._width.setValue(self._width.value() + 1))
        act["thinner"].triggered.connect(lambda: self._width.setValue(self._width.value() - 1))

    def _take(self, action: QAction) -> None:
        self.canvas.set_tool(Tool(action.objectName()))

    def _look(self) -> None:
        """Bring the parts around the paper in line with it."""
        sketch, underlay = self.canvas.sketch, self.canvas.underlay
        self._actions["symmetry"].setChecked(sketch.axis is not None)
        self._underlay_box.setVisible(underlay is not None)
        self.examples.setVisible(not sketch.strokes and underlay is None)
        if underlay is not None:
            self._searched.setChecked(underlay.is_searched)
        self._actions["save_sketch"].setEnabled(bool(sketch.strokes))
        self._actions["clear_sketch"].setEnabled(bool(sketch.strokes) or underlay is not None)

    # Large while it is drawn on, and small beside the design that is looked at

    def _switch_size(self) -> None:
        self.is_large = not self.is_large
        name = "minimize-2" if self.is_large else "maximize-2"
        text = self.tr("Small paper") if self.is_large else self.tr("Large paper")
        self._size_button.setIcon(theme.icon(name))
        self._size_button.setToolTip(text)
        self._size_button.setAccessibleName(text)
        self.enlarged.emit(self.is_large)
        self.canvas.home()
        self.canvas.setFocus()

    def _start_from(self, sketch: Sketch) -> None:
        self.canvas.set_sketch(sketch)
        self.canvas.home()
        self.canvas.setFocus()

    # Files

    def _ask_what_to_open(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen)

    def _ask_where_to_save(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave)

    def _ask(self, mode: QFileDialog.AcceptMode) -> None:
        dialog = QFileDialog(self.window(), self.tr("Sketch"))
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(self.tr("Sketches (*.svg)"))
        dialog.setDefaultSuffix("svg")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(name: str) -> None:
            try:
                if mode == QFileDialog.AcceptMode.AcceptOpen:
                    self.open_sketch(Path(name))
                else:
                    self.save_sketch(Path(name))
            except UserError as error:
                self.failed.emit(sentences.of(error))

        dialog.fileSelected.connect(chosen)
        dialog.open()


def _tool_button(icon: str, text: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(theme.icon(icon))
    made.setIconSize(QSize(ICON, ICON))
    made.setToolTip(text)
    made.setAccessibleName(text)
    return made
