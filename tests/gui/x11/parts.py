"""What can be seen and pressed in a window, by the name that people and screen readers know."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QTreeView,
    QWidget,
)

Place = tuple[str, list[int]]

_ROWS = 40


def parts() -> dict[str, list[int]]:
    """The middle of everything that can be pressed, on the screen; what opened last goes before."""
    found: dict[str, list[int]] = {}
    for window in _windows():
        for name, at in _in(window):
            found.setdefault(name, at)
    return found


def _windows() -> list[QWidget]:
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    first = [one for one in (popup, dialog) if one is not None]
    return [*first, *(one for one in shown if one not in first)]


def _in(window: QWidget) -> Iterator[Place]:
    if isinstance(window, QMenu):
        for action in window.actions():
            yield _plain(action.text()), _at(window, window.actionGeometry(action).center())
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[Place]:
    if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QDateEdit):
        # Of a tick the box, which stands at the left of its words.
        place = QPoint(min(widget.width() // 2, 40), widget.height() // 2)
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        for name in dict.fromkeys((widget.accessibleName(), _plain(text))):
            if name:
                yield name, _at(widget, place)
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield _plain(widget.tabText(tab)), _at(widget, widget.tabRect(tab).center())
    elif isinstance(widget, QTreeView | QListView):
        yield from _rows(widget)


def _rows(view: QTreeView | QListView) -> Iterator[Place]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS) if model is not None else 0):
        index = model.index(row, 0)
        box, text = view.visualRect(index), index.data()
        if box.isValid() and text:
            # Near the left, where what can be ticked is ticked.
            yield str(text), _at(view.viewport(), QPoint(box.x() + 12, box.center().y()))


def _plain(text: str) -> str:
    return text.replace("&", "").partition("\t")[0].strip()


def _at(widget: QWidget, point: QPoint) -> list[int]:
    at = widget.mapToGlobal(point)
    return [at.x(), at.y()]
