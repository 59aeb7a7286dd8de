"""Every action of the window in one table: what it is called, its keys, and where they work.

Menus, the list of shortcuts under Help and the palette that finds any action are all made of this
table. A panel takes its actions with ``actions[ID].triggered.connect(...)`` and lets their keys
work inside it with ``actions.attach(Where.RESULTS, panel)``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from patentviewer.gui.kit import theme


class Where(StrEnum):
    """The part of the window in which an action's keys work; also its heading in lists."""

    WINDOW = "Everywhere"
    QUERY = "Query"
    SKETCH = "Sketch"
    RESULTS = "Results"
    COMPARE = "Compare"
    COLLECTIONS = "Collections"


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    name: how code calls it. text: what people read. keys: shortcuts, as QKeySequence reads them.
    icon: a file of resources/icons without its ending, or "". is_switch: it is on or off.
    """

    name: str
    text: str
    where: Where
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_switch: bool = False


_W, _Q, _S, _R, _C, _K = (
    Where.WINDOW,
    Where.QUERY,
    Where.SKETCH,
    Where.RESULTS,
    Where.COMPARE,
    Where.COLLECTIONS,
)


_HEADINGS = (
    QT_TRANSLATE_NOOP("Where", "Everywhere"),
    QT_TRANSLATE_NOOP("Where", "Query"),
    QT_TRANSLATE_NOOP("Where", "Sketch"),
    QT_TRANSLATE_NOOP("Where", "Results"),
    QT_TRANSLATE_NOOP("Where", "Compare"),
    QT_TRANSLATE_NOOP("Where", "Collections"),
)


def _action(
    name: str,
    text: object,
    where: Where,
    keys: tuple[str, ...] = (),
    icon: str = "",
    *,
    is_switch: bool = False,
) -> ActionSpec:
    return ActionSpec(name, str(text), where, keys, icon, is_switch)


TABLE: tuple[ActionSpec, ...] = (
    # The window
    _action("open", QT_TRANSLATE_NOOP("Actions", "Open drawings…"), _W, ("Ctrl+O",), "folder-open"),
    _action("paste", QT_TRANSLATE_NOOP("Actions", "Paste as query"), _W, ("Ctrl+V",), "clipboard-paste"),
    _action("index_folder", QT_TRANSLATE_NOOP("Actions", "Index a folder…"), _W, ("Ctrl+Shift+O",), "folder-plus"),
    _action("sample", QT_TRANSLATE_NOOP("Actions", "Try the sample collection"), _W, (), "sparkles"),
    _action("forget_recent", QT_TRANSLATE_NOOP("Actions", "Forget the recent queries"), _W, (), "trash-2"),
    _action("find_action", QT_TRANSLATE_NOOP("Actions", "Find any action…"), _W, ("Ctrl+Shift+P",), "command"),
    _action("page_search", QT_TRANSLATE_NOOP("Actions", "Go to search"), _W, ("Ctrl+1",), "search"),
    _action("page_compare", QT_TRANSLATE_NOOP("Actions", "Go to compare"), _W, ("Ctrl+2",), "columns-2"),
    _action("page_collections", QT_TRANSLATE_NOOP("Actions", "Go to collections"), _W, ("Ctrl+3",), "library"),
    _action("page_records", QT_TRANSLATE_NOOP("Actions", "Go to records"), _W, ("Ctrl+4",), "notebook-text"),
    _action("page_settings", QT_TRANSLATE_NOOP("Actions", "Go to settings"), _W, ("Ctrl+5", "Ctrl+,"), "settings"),
    _action("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), _W, ("Ctrl+Z",), "undo-2"),
    _action("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), _W, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    _action("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), _W, ("F11",), "maximize", is_switch=True),
    _action("theme", QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), _W, ("Ctrl+Shift+L",), "contrast"),
    _action("larger_text", QT_TRANSLATE_NOOP("Actions", "Larger text"), _W, ("Ctrl++", "Ctrl+="), "zoom-in"),
    _action("smaller_text", QT_TRANSLATE_NOOP("Actions", "Smaller text"), _W, ("Ctrl+-",), "zoom-out"),
    _action("guide", QT_TRANSLATE_NOOP("Actions", "User guide"), _W, ("Shift+F1",), "circle-help"),
    _action("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), _W, ("F1",), "keyboard"),
    _action("log", QT_TRANSLATE_NOOP("Actions", "Open the folder of logs"), _W, (), "file-text"),
    _action("about", QT_TRANSLATE_NOOP("Actions", "About patentviewer"), _W, (), "info"),
    _action("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), _W, ("Ctrl+Q",), "x"),
    # The query
    _action("clear_query", QT_TRANSLATE_NOOP("Actions", "Clear the query"), _Q, ("Ctrl+Backspace",), "x"),
    _action("all_figures", QT_TRANSLATE_NOOP("Actions", "Search all figures together"), _Q, ("Ctrl+A",), "images"),
    _action("crop", QT_TRANSLATE_NOOP("Actions", "Crop to a region"), _Q, ("C",), "crop", is_switch=True),
    _action("mask", QT_TRANSLATE_NOOP("Actions", "Mask a region out"), _Q, ("X",), "square-dashed", is_switch=True),
    _action("mirror_query", QT_TRANSLATE_NOOP("Actions", "Mirror the figure"), _Q, ("M",), "flip-horizontal-2"),
    _action("rotate_query", QT_TRANSLATE_NOOP("Actions", "Rotate the figure"), _Q, ("Ctrl+R",), "rotate-cw"),
    _action("whole_sheet", QT_TRANSLATE_NOOP("Actions", "Search the whole sheet"), _Q, (), "scan"),
    _action("draw_on_this", QT_TRANSLATE_NOOP("Actions", "Draw on this figure"), _Q, ("Ctrl+D",), "pencil"),
    # The sketch
    _action("new_sketch", QT_TRANSLATE_NOOP("Actions", "New sketch"), _W, ("Ctrl+N",), "pencil"),
    _action("open_sketch", QT_TRANSLATE_NOOP("Actions", "Open a sketch…"), _S, (), "folder-open"),
    _action("save_sketch", QT_TRANSLATE_NOOP("Actions", "Save the sketch…"), _S, ("Ctrl+S",), "save"),
    _action("pen", QT_TRANSLATE_NOOP("Actions", "Pen"), _S, ("P",), "pencil", is_switch=True),
    _action("line", QT_TRANSLATE_NOOP("Actions", "Line"), _S, ("I",), "slash", is_switch=True),
    _action("ellipse", QT_TRANSLATE_NOOP("Actions", "Ellipse"), _S, ("E",), "circle", is_switch=True),
    _action("polyline", QT_TRANSLATE_NOOP("Actions", "Polyline"), _S, ("Y",), "spline", is_switch=True),
    _action("erase_strokes", QT_TRANSLATE_NOOP("Actions", "Erase strokes"), _S, ("X",), "eraser", is_switch=True),
    _action("erase_area", QT_TRANSLATE_NOOP("Actions", "Erase an area"), _S, ("Shift+X",), "paintbrush", is_switch=True),
    _action("symmetry", QT_TRANSLATE_NOOP("Actions", "Symmetry axis"), _S, ("S",), "flip-horizontal-2", is_switch=True),
    _action("thicker", QT_TRANSLATE_NOOP("Actions", "Thicker"), _S, ("]",), "plus"),
    _action("thinner", QT_TRANSLATE_NOOP("Actions", "Thinner"), _S, ("[",), "minus"),
    _action("underlay", QT_TRANSLATE_NOOP("Actions", "Show the drawing underneath"), _S, ("U",), "layers-2", is_switch=True),
    _action("clear_sketch", QT_TRANSLATE_NOOP("Actions", "Clear the sketch"), _S, ("Ctrl+Backspace",), "trash-2"),
    # The results
    _action("compare", QT_TRANSLATE_NOOP("Actions", "Compare with the query"), _R, ("Return", "Enter"), "columns-2"),
    _action("look", QT_TRANSLATE_NOOP("Actions", "Look at it large"), _R, ("Space",), "eye"),
    _action("relevant", QT_TRANSLATE_NOOP("Actions", "Mark as relevant"), _R, ("R",), "thumbs-up"),
    _action("not_relevant", QT_TRANSLATE_NOOP("Actions", "Mark as not relevant"), _R, ("N",), "thumbs-down"),
    _action("unsure", QT_TRANSLATE_NOOP("Actions", "Mark as unsure"), _R, ("U",), "circle-help"),
    _action("tag", QT_TRANSLATE_NOOP("Actions", "Tag…"), _R, ("T",), "tag"),
    _action("note", QT_TRANSLATE_NOOP("Actions", "Write a note"), _R, ("Ctrl+M",), "message-square"),
    _action("use_as_query", QT_TRANSLATE_NOOP("Actions", "Use as query"), _R, ("Q",), "search"),
    _action("third_pane", QT_TRANSLATE_NOOP("Actions", "Show as closest prior art"), _R, ("Shift+Return",), "panel-right"),
    _action("unfold", QT_TRANSLATE_NOOP("Actions", "Show those nearly the same, or fold them"), _R, ("F",), "layers-2"),
    _action("more_like_these", QT_TRANSLATE_NOOP("Actions", "More like the relevant ones"), _R, ("G",), "sparkles"),
    _action("same_applicant", QT_TRANSLATE_NOOP("Actions", "Only designs of this applicant"), _R, ("A",), "user", is_switch=True),
    _action("show_more", QT_TRANSLATE_NOOP("Actions", "Show less similar designs"), _R, ("Ctrl+Down",), "chevron-down"),
    _action("filter", QT_TRANSLATE_NOOP("Actions", "Filter the results"), _W, ("/", "Ctrl+F"), "filter"),
    _action("history", QT_TRANSLATE_NOOP("Actions", "History of the session"), _W, ("Ctrl+Shift+H",), "history"),
    _action("activity", QT_TRANSLATE_NOOP("Actions", "What is being done in the background"), _W, ("Ctrl+Shift+B",), "library"),
    _action("clear_filters", QT_TRANSLATE_NOOP("Actions", "Clear all filters"), _R, ("Ctrl+Shift+F",), "x"),
    _action("hide_seen", QT_TRANSLATE_NOOP("Actions", "Hide designs already seen"), _R, ("Ctrl+H",), "eye-off", is_switch=True),
    _action("grid", QT_TRANSLATE_NOOP("Actions", "Show as cards"), _R, ("Ctrl+Shift+1",), "layout-grid", is_switch=True),
    _action("list", QT_TRANSLATE_NOOP("Actions", "Show as a list"), _R, ("Ctrl+Shift+2",), "list", is_switch=True),
    _action("copy_image", QT_TRANSLATE_NOOP("Actions", "Copy the picture"), _R, ("Ctrl+C",), "copy"),
    _action("copy_number", QT_TRANSLATE_NOOP("Actions", "Copy the number"), _R, ("Ctrl+Shift+C",), "copy"),
    _action("open_containing", QT_TRANSLATE_NOOP("Actions", "Open the containing folder"), _R, ("Ctrl+E",), "folder"),
    # Comparing
    _action("next_hit", QT_TRANSLATE_NOOP("Actions", "Next hit"), _C, ("]", "PgDown"), "chevron-right"),
    _action("previous_hit", QT_TRANSLATE_NOOP("Actions", "Previous hit"), _C, ("[", "PgUp"), "chevron-left"),
    _action("side_by_side", QT_TRANSLATE_NOOP("Actions", "Side by side"), _C, ("S",), "columns-2", is_switch=True),
    _action("overlay", QT_TRANSLATE_NOOP("Actions", "Overlay in two inks"), _C, ("O",), "blend", is_switch=True),
    _action("blink", QT_TRANSLATE_NOOP("Actions", "Blink"), _C, ("B",), "eye", is_switch=True),
    _action("swipe", QT_TRANSLATE_NOOP("Actions", "Swipe"), _C, ("W",), "move-horizontal", is_switch=True),
    _action("onion_skin", QT_TRANSLATE_NOOP("Actions", "Onion skin"), _C, ("K",), "layers-2", is_switch=True),
    _action("difference", QT_TRANSLATE_NOOP("Actions", "Differences"), _C, ("D",), "contrast", is_switch=True),
    _action("correspondences", QT_TRANSLATE_NOOP("Actions", "Correspondences"), _C, ("C",), "spline", is_switch=True),
    _action("heat_map", QT_TRANSLATE_NOOP("Actions", "Heat map"), _C, ("H",), "flame", is_switch=True),
    _action("mirror_hit", QT_TRANSLATE_NOOP("Actions", "Mirror the hit"), _C, ("M",), "flip-horizontal-2", is_switch=True),
    _action("link_panes", QT_TRANSLATE_NOOP("Actions", "Link zoom and pan"), _C, ("L",), "link-2", is_switch=True),
    _action("three_panes", QT_TRANSLATE_NOOP("Actions", "Third pane: closest prior art"), _C, ("3",), "panel-right", is_switch=True),
    _action("fit", QT_TRANSLATE_NOOP("Actions", "Fit"), _C, ("0",), "maximize-2"),
    _action("actual_size", QT_TRANSLATE_NOOP("Actions", "Actual size"), _C, ("1",), "scan"),
    _action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), _C, ("+", "="), "zoom-in"),
    _action("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), _C, ("-",), "zoom-out"),
    _action("annotate_pointer", QT_TRANSLATE_NOOP("Actions", "Pointer: move the drawing, choose a note"), _C, ("V",), "mouse-pointer-2", is_switch=True),
    _action("annotate_measure", QT_TRANSLATE_NOOP("Actions", "Ruler"), _C, ("R",), "ruler", is_switch=True),
    _action("annotate_callout", QT_TRANSLATE_NOOP("Actions", "Callout"), _C, ("N",), "message-square", is_switch=True),
    _action("annotate_arrow", QT_TRANSLATE_NOOP("Actions", "Arrow"), _C, ("A",), "arrow-right", is_switch=True),
    _action("annotate_highlight", QT_TRANSLATE_NOOP("Actions", "Highlight"), _C, ("G",), "highlighter", is_switch=True),
    _action("annotate_text", QT_TRANSLATE_NOOP("Actions", "Text"), _C, ("T",), "type", is_switch=True),
    _action("relevant_hit", QT_TRANSLATE_NOOP("Actions", "Mark the hit as relevant"), _C, ("Shift+R",), "thumbs-up", is_switch=True),
    _action("unsure_hit", QT_TRANSLATE_NOOP("Actions", "Mark the hit as unsure"), _C, ("Shift+U",), "circle-help", is_switch=True),
    _action("not_relevant_hit", QT_TRANSLATE_NOOP("Actions", "Mark the hit as not relevant"), _C, ("Shift+N",), "thumbs-down", is_switch=True),
    _action("copy_comparison", QT_TRANSLATE_NOOP("Actions", "Copy the comparison as a picture"), _C, ("Ctrl+C",), "copy"),
    _action("print_comparison", QT_TRANSLATE_NOOP("Actions", "Print the comparison…"), _C, ("Ctrl+P",), "printer"),
    _action("keep_comparison", QT_TRANSLATE_NOOP("Actions", "Keep this comparison in the record"), _C, ("Ctrl+K",), "save"),
    # Collections
    _action("refresh", QT_TRANSLATE_NOOP("Actions", "Refresh all collections"), _K, ("F5",), "refresh-cw"),
)  # fmt: skip


class Actions(QObject):
    """The QActions of the table, made once for a window and texts translated."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs = {spec.name: spec for spec in TABLE}
        self._actions = {spec.name: self._made(spec) for spec in TABLE}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        for name, action in self._actions.items():
            yield self._specs[name], action

    def attach(self, where: Where, widget: QWidget) -> None:
        """Let the keys of the actions of one part work in a widget and what lies in it."""
        everywhere = where is Where.WINDOW
        context = (
            Qt.ShortcutContext.WindowShortcut
            if everywhere
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        for spec, action in self:
            if spec.where is where:
                action.setShortcutContext(context)
                widget.addAction(action)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.text), self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.is_switch)
        if spec.icon:
            action.setIcon(theme.icon(spec.icon))
        text = action.text().rstrip("…")
        if spec.keys:
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{text} ({native})"
        action.setToolTip(text)
        return action


def heading(where: Where) -> str:
    """The name of a part of the window, translated."""
    return QCoreApplication.translate("Where", where.value)
