"""Parts of the window by what they are called, as people and screen readers find them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

Part = TypeVar("Part", bound=QWidget)


def named(room: QWidget, kind: type[Part], name: str) -> Part:
    """The one part of its kind in a room whose accessible name this is."""
    (found,) = [part for part in room.findChildren(kind) if part.accessibleName() == name]
    return found


def button(room: QWidget, text: str) -> QAbstractButton:
    """The one button in a room whose text begins so."""
    found = [one for one in room.findChildren(QAbstractButton) if one.text().startswith(text)]
    assert len(found) == 1, [one.text() for one in room.findChildren(QAbstractButton)]
    return found[0]


def is_offered(room: QWidget, text: str) -> bool:
    """Whether a button whose text begins so is seen in a room."""
    buttons = room.findChildren(QAbstractButton)
    return any(one.isVisible() and one.text().startswith(text) for one in buttons)
