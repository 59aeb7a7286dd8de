"""The order in which Tab goes through a window: as one reads it, and not as its parts were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""What has the keyboard as a whole: its parts are Qt's."""


def neighbour(root: QWidget, current: QWidget | None, *, is_next: bool) -> QWidget | None:
    """What has the keyboard after or before a widget of a window; None where nothing can have it.

    After the last comes the first.
    """
    stops = list(_stops(root))
    if not stops:
        return None
    if current not in stops:
        return stops[0 if is_next else -1]
    return stops[(stops.index(current) + (1 if is_next else -1)) % len(stops)]


def go(target: QWidget, *, is_next: bool) -> None:
    """Give a widget the keyboard, and have it in sight where it lies in what scrolls."""
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    # A mere scrolling area shows no focus; what has the keyboard in it is scrolled into sight.
    is_mere = type(widget) is QScrollArea
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_mere
    if takes_tab and widget.isEnabled() and widget.focusProxy() is None:
        yield widget
    if not isinstance(widget, _WHOLE):
        for child in _children(widget):
            yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """What is seen in a widget, as it is laid out; what is placed by hand from top left on."""
    shown = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    layout = widget.layout()
    laid_out = {one: at for at, one in enumerate(_laid_out(layout))} if layout is not None else {}

    def place(child: QWidget) -> tuple[int, int, int]:
        at = widget.indexOf(child) if isinstance(widget, QSplitter) else laid_out.get(child, -1)
        return (at, child.y(), child.x())

    return sorted(shown, key=place)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for position in range(layout.count()):
        item = layout.itemAt(position)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
