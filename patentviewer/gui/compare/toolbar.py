"""The row of buttons above a comparison: hits, ways to look, zoom, tools and keeping."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from patentviewer.gui.compare.annotated_view import AnnotationTool
from patentviewer.gui.compare.model import Mode
from patentviewer.gui.kit import parts, theme
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.shell.actions import Actions

NAMED_FROM = 1100
"""Width in pixels from which on the groups are named."""

_GAP = 2
"""Between the buttons of a group, in pixels."""

_BETWEEN = GRID // 2
"""On each side of the line between two groups."""

_HITS, _MODES = ("previous_hit", "next_hit"), tuple(mode.value for mode in Mode)
_PANES = ("mirror_hit", "link_panes", "three_panes")
_TOOLS = tuple(tool.value for tool in AnnotationTool)
_ZOOM = ("fit", "actual_size", "zoom_out", "zoom_in")
_BY_WHEEL = ("zoom_out", "zoom_in")
_KEEPING = ("copy_comparison", "print_comparison", "keep_comparison")

_GROUPS: tuple[tuple[tuple[str, ...], object], ...] = (
    (_HITS, ""),
    (_MODES, QT_TRANSLATE_NOOP("CompareToolbar", "Look")),
    (_PANES, ""),
    (_TOOLS, QT_TRANSLATE_NOOP("CompareToolbar", "Mark up")),
    (_ZOOM, QT_TRANSLATE_NOOP("CompareToolbar", "Zoom")),
    (_KEEPING, ""),
)
"""Buttons that belong together, with what they are for; the last ones stand at the row's end."""

_SHORT: dict[str, object] = {
    "side_by_side": QT_TRANSLATE_NOOP("CompareToolbar", "Side by side"),
    "overlay": QT_TRANSLATE_NOOP("CompareToolbar", "Overlay"),
    "blink": QT_TRANSLATE_NOOP("CompareToolbar", "Blink"),
    "swipe": QT_TRANSLATE_NOOP("CompareToolbar", "Swipe"),
    "onion_skin": QT_TRANSLATE_NOOP("CompareToolbar", "Onion skin"),
    "difference": QT_TRANSLATE_NOOP("CompareToolbar", "Differences"),
    "correspondences": QT_TRANSLATE_NOOP("CompareToolbar", "Points"),
    "heat_map": QT_TRANSLATE_NOOP("CompareToolbar", "Heat map"),
    "annotate_pointer": QT_TRANSLATE_NOOP("CompareToolbar", "Pointer"),
    "annotate_measure": QT_TRANSLATE_NOOP("CompareToolbar", "Ruler"),
    "annotate_callout": QT_TRANSLATE_NOOP("CompareToolbar", "Callout"),
    "annotate_arrow": QT_TRANSLATE_NOOP("CompareToolbar", "Arrow"),
    "annotate_highlight": QT_TRANSLATE_NOOP("CompareToolbar", "Highlight"),
    "annotate_text": QT_TRANSLATE_NOOP("CompareToolbar", "Text"),
    "fit": QT_TRANSLATE_NOOP("CompareToolbar", "Fit"),
    "actual_size": QT_TRANSLATE_NOOP("CompareToolbar", "Actual size"),
    "zoom_out": QT_TRANSLATE_NOOP("CompareToolbar", "Out"),
    "zoom_in": QT_TRANSLATE_NOOP("CompareToolbar", "In"),
}
"""What stands on a button; its tooltip has the whole name."""


class Wording(IntEnum):
    """How much is said in words, from little to much."""

    FEW = 0
    """Not even all buttons are there: what the wheel does as well has none."""
    ICONS = 1
    GROUPS = 2
    """The groups are named."""
    MODES = 3
    """The ways to look too."""
    ALL = 4
    """The tools and the zoom too."""


_WORDED = {Wording.MODES: _MODES, Wording.ALL: (*_MODES, *_TOOLS, *_ZOOM)}


class CompareToolbar(QWidget):
    """What can be done with a comparison, as buttons.

    mode_chosen(Mode), tool_chosen(AnnotationTool): another one is switched on.
    """

    mode_chosen = Signal(object)
    tool_chosen = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._names: list[QLabel] = []
        self._widths: dict[Wording, int] = {}
        self.wording = Wording.ICONS
        self._modes = self._one_of([actions[mode.value] for mode in Mode])
        self._tools = self._one_of([actions[tool.value] for tool in AnnotationTool])
        for name, text in _SHORT.items():
            said = QCoreApplication.translate("CompareToolbar", str(text))
            actions[name].setIconText(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(_BETWEEN)
        for names, title in _GROUPS:
            if names is _KEEPING:
                row.addStretch()
            elif names is not _HITS:
                row.addWidget(parts.rule(upright=True))
            said = QCoreApplication.translate("CompareToolbar", str(title)) if title else ""
            row.addWidget(self._group(actions, names, said))
        for name in (Mode.SIDE_BY_SIDE.value, AnnotationTool.POINTER.value, "link_panes"):
            actions[name].setChecked(True)
        self._modes.triggered.connect(self._choose_mode)
        self._tools.triggered.connect(self._choose_tool)

    def _group(self, actions: Actions, names: tuple[str, ...], title: str) -> QWidget:
        group = QWidget()
        if title:
            group.setAccessibleName(title)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = parts.label(title, "caption")
        name.hide()
        self._names.append(name)
        column.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for one in names:
            button = parts.action_button(actions[one])
            row.addWidget(button)
            self._buttons[one] = button
        column.addLayout(row)
        # The names of all groups stand on one line, and the icons on one, whatever is below them.
        column.addStretch()
        return group

    def _one_of(self, actions: list[QAction]) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
        return group

    def _choose_mode(self, action: QAction) -> None:
        self.mode_chosen.emit(Mode(action.objectName()))

    def _choose_tool(self, action: QAction) -> None:
        self.tool_chosen.emit(AnnotationTool(action.objectName()))

    def button(self, name: str) -> QToolButton:
        """The button of an action."""
        return self._buttons[name]

    def fit_words(self, width: int) -> None:
        """Say in words what there is room for; below NAMED_FROM, icons alone, as many as fit."""
        if not self._widths:
            for button in self._buttons.values():
                button.ensurePolished()
            for wording in Wording:
                self._say(wording)
                self._widths[wording] = self.needed_width()
            self.setMinimumWidth(self._widths[Wording.FEW])
        fitting = [one for one in Wording if self._widths[one] <= width]
        most = Wording.ALL if width >= NAMED_FROM else Wording.ICONS
        self._say(min(max(fitting, default=Wording.FEW), most))

    def needed_width(self) -> int:
        """The width that the buttons need as they are now, in pixels."""
        # Not the layouts' own width, which is not kept up to date while nothing is on screen.
        total = 2 * GRID + (len(_GROUPS) - 1) * (2 * _BETWEEN + 1)
        for (names, _), caption in zip(_GROUPS, self._names, strict=True):
            shown = [self._buttons[one] for one in names if not self._buttons[one].isHidden()]
            buttons = [button.sizeHint().width() for button in shown]
            told = caption.sizeHint().width() if self.wording > Wording.ICONS else 0
            total += max(sum(buttons) + _GAP * (len(buttons) - 1), told)
        return total

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._widths.clear()

    def _say(self, wording: Wording) -> None:
        self.wording = wording
        for caption in self._names:
            caption.setVisible(wording > Wording.ICONS)
        for name in _BY_WHEEL:
            self._buttons[name].setVisible(wording > Wording.FEW)
        for name, button in self._buttons.items():
            is_worded = name in _WORDED.get(wording, ())
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
            if is_worded:
                style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            button.setToolButtonStyle(style)
            if (button.property("role") == "worded") is not is_worded:
                button.setProperty("role", "worded" if is_worded else "")
                theme.repolish(button)
