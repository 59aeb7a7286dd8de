"""Zoom and pan with the wheel, and with two fingers on a touchpad: the same on every drawing."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

ZOOM_STEP = 1.25
"""What a notch of the wheel, or a press of + or -, zooms by."""

_NOTCH = 120
"""Qt counts the wheel in eighths of a degree; most mice turn fifteen degrees a notch."""


class Zoomable(Protocol):
    """What shows something that can be zoomed and moved."""

    def zoom_by(self, factor: float, about: QPointF) -> None:
        """Zoom about a point of the view, which stays where it is."""

    def pan_by(self, x: float, y: float) -> None:
        """Move what is shown by pixels of the view."""


def turn(view: Zoomable, event: QWheelEvent) -> None:
    """Zoom about the pointer; with Shift, or with two fingers on a touchpad, pan."""
    fine, delta, held = event.pixelDelta(), event.angleDelta(), event.modifiers()
    if not fine.isNull() and not held & Qt.KeyboardModifier.ControlModifier:
        view.pan_by(fine.x(), fine.y())
    elif held & Qt.KeyboardModifier.ShiftModifier:
        view.pan_by(delta.y() or delta.x(), 0)
    elif delta.y():
        view.zoom_by(ZOOM_STEP ** (delta.y() / _NOTCH), event.position())
    event.accept()


def pinch(view: Zoomable, event: QEvent) -> bool:
    """Zoom about two fingers that part or close; whether the event was that."""
    if not isinstance(event, QNativeGestureEvent):
        return False
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return False
    view.zoom_by(1 + event.value(), event.position())
    return True
